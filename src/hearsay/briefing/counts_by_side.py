"""A dispute over a number that its sides have raised, side by side: what each counts now, and what it counted first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hearsay.briefing.wording import listed
from hearsay.model import Entity, Position

FEWEST = 4
"""Values from which a reader wants them sorted by who holds them."""
MOST = 8
"""Counts that a line tells."""


def by_side(
    positions: Sequence[Position],
    days: Sequence[str | None],
    entities: Mapping[str, Entity],
    told: Callable[[str], str],
    written: Callable[[str], str],
) -> str:
    """``Port Board 18 (13 May; 2 on 8 May); Quay Union 24 (11 May)``, the lowest of what each counts now first, those who count alike
    at once; empty where the values are few, or a day is not known. ``days`` are ISO days of the positions, ``told`` names a holder,
    ``written`` writes a day."""
    if len(positions) < FEWEST or None in days:
        return ""
    bodies = _bodies(positions, entities)
    held: dict[str, list[tuple[str, int]]] = {}
    for i, (position, when) in enumerate(zip(positions, days, strict=True)):
        for holder in dict.fromkeys(bodies.get(one, one) for one in position.holders):
            held.setdefault(holder, []).append((when or "", i))
    if all(len(values) == 1 for values in held.values()):
        return ""
    latest = {holder: max(values) for holder, values in held.items()}
    alike: dict[str, list[str]] = {}
    for holder in sorted(held, key=lambda holder: (latest[holder][1], holder)):
        (last, now), (first, then) = latest[holder], min(held[holder])
        before = f"; {positions[then].text} on {written(first)}" if then != now and first < last else ""
        alike.setdefault(f"{positions[now].text} ({written(last)}{before})", []).append(told(holder))
    lines = [f"{listed(list(dict.fromkeys(names)))} {count}" for count, names in alike.items()]
    return "; ".join(lines if len(lines) <= MOST else [*lines[: MOST // 2], *lines[-MOST // 2 :]])


def _bodies(positions: Sequence[Position], entities: Mapping[str, Entity]) -> dict[str, str]:
    """Holders who are of another: the director of a hospital that counts, too."""
    everybody = {holder for position in positions for holder in position.holders}
    return {
        holder: role.of
        for holder in sorted(everybody)
        if holder in entities
        for role in entities[holder].roles
        if role.of in everybody and role.of != holder
    }

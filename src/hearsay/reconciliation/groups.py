"""Things that belong together, put together."""

from __future__ import annotations

from collections.abc import Iterable


def components(names: Iterable[str], pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Connected components of a graph, each sorted, in the order of their first names; single names too."""
    groups = {name: [name] for name in names}
    for a, b in pairs:
        one, other = groups[a], groups[b]
        if one is not other:
            small, large = (one, other) if len(one) <= len(other) else (other, one)
            large += small
            for name in small:
                groups[name] = large
    found = dict(zip(map(id, groups.values()), groups.values(), strict=True))
    return tuple(sorted([tuple(sorted(group)) for group in found.values()]))

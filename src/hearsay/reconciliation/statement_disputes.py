"""Statements that deny one another, or say that what the other says is not so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from hearsay.model import Dispute, Position
from hearsay.reconciliation.claims import say_the_same
from hearsay.reconciliation.gists import Compared, Gisted
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.holders import dispute_id, named
from hearsay.reconciliation.opposition import opposition
from hearsay.reconciliation.phrases import content
from hearsay.reconciliation.voices import Voices


def over_statements(statements: Compared, voices: Voices) -> list[Dispute]:
    found = {one.statement.id: one for one in statements.all}
    opposed = [(a.statement.id, b.statement.id, kind) for a, b in statements.pairs if (kind := opposition(a, b))]
    alike = _alike(statements, {name for a, b, _ in opposed for name in (a, b)})
    first = {name: group[0] for group in alike for name in group}
    told = {group[0]: group for group in alike}
    against = [(first[a], first[b], kind) for a, b, kind in opposed if first[a] != first[b]]
    out = []
    for group in components({name for a, b, _ in against for name in (a, b)}, ((a, b) for a, b, _ in against)):
        members = set(group)
        halves = [
            [found[name] for one in half for name in told[one]] for half in _sides(group, [(a, b) for a, b, _ in against if a in members])
        ]
        sides = sorted(halves, key=lambda side: sum(one.denies for one in side))
        positions = [_of_words(sides[0], voices), _of_words(sides[1], voices, denied=sides[0])]
        denied = any(kind == "denies" for a, _, kind in against if a in members)
        reason = "what one side says the other denies" if denied else "what one side says the other says is not so"
        out.append(Dispute(dispute_id("statement", positions), "statement", positions[0].text, tuple(positions), reason))
    return out


def _alike(statements: Compared, names: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """Statements that are one claim, so that what ten reports tell of one quarrel is one dispute."""
    pairs = ((a, b) for a, b in statements.pairs if a.statement.id in names and b.statement.id in names and say_the_same(a, b))
    return components(names, ((a.statement.id, b.statement.id) for a, b in pairs))


def _sides(group: Sequence[str], against: Sequence[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """Two sides such that those who speak against each other stand apart, as far as that goes; the first name's side first."""
    others: dict[str, list[str]] = defaultdict(list)
    for a, b in against:
        others[a].append(b)
        others[b].append(a)
    side = {group[0]: False}
    queue = [group[0]]
    for name in queue:
        for other in others[name]:
            if other not in side:
                side[other] = not side[name]
                queue.append(other)
    return [name for name in group if not side[name]], [name for name in group if side[name]]


def _of_words(side: Sequence[Gisted], voices: Voices, denied: Sequence[Gisted] = ()) -> Position:
    """What a side says in its shortest words; in those of the other, where it but denies them: *denied the report*."""
    telling = [one for one in side if not one.taken_up] or (denied and [one for one in denied if not one.taken_up]) or side
    first = min((one.statement for one in telling), key=lambda one: (len(content(one)), one.id))
    holders = {(party := voices.speaker(one.statement.speaker)).key: party for one in side}
    own = any(one.statement is first for one in side)
    negated = any(one.against and not one.gist.negated for one in side if one.statement is first)
    text = f"denied: {content(first)}" if negated or not own else content(first)
    members = tuple(sorted(one.statement.id for one in side))
    return Position(text, named([holders[key] for key in sorted(holders)], voices), None, None, members)

"""Positions that cannot both be so of the same thing at the same time.

A different measure, population or place was sorted apart before (``quantities``); a count that grows is an update; what
is left is a dispute, with its reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from hearsay.model import Dispute, Figure, Position, Statement, content_id
from hearsay.reconciliation.claims import Gisted, gisted, neighbours, same_values
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.lexicon import DENYING_ACTS, GROWING, HOLDING_ACTS, LOOSE, SHRINKING
from hearsay.reconciliation.merging import Merged
from hearsay.reconciliation.phrases import content, happening, number, value
from hearsay.reconciliation.prose import gist, stem
from hearsay.reconciliation.quantities import Quantity, apart, together, vague
from hearsay.reconciliation.updates import as_of
from hearsay.reconciliation.voices import Party, Voices

FAR = 2.0
"""How many times a count must be another of the same day, given elsewhere, before it is no later count of the same."""
CLOSE = 400
"""Characters from an event within which a denial of its kind is about it."""
AGAINST = 0.3
"""Jaccard over stems and numbers from which a denial is about what another says."""
WITHIN = 0.6
"""Share of the shorter one's stems and numbers from which it is, too: denials are short."""
FEWEST = 2
"""Stems and numbers that a denial shares at least with what it denies."""


class Side(msgspec.Struct, frozen=True):
    """One value with those who hold it."""

    figures: tuple[Figure, ...]
    holders: tuple[Party, ...]


def disputes(
    statements: Iterable[Statement], quantities: Iterable[Quantity], events: Iterable[Merged], voices: Voices
) -> tuple[Dispute, ...]:
    """Every dispute over figures, events and statements."""
    out = [dispute for quantity in quantities if (dispute := _over_figures(quantity, voices))]
    statements = tuple(statements)
    denials = [one for one in statements if one.act in DENYING_ACTS or one.negated]
    out += [dispute for merged in events if (dispute := _over_event(merged, denials, voices))]
    out += _over_statements(statements, voices)
    return tuple(sorted(out, key=lambda dispute: (dispute.kind, -len(dispute.positions), dispute.id)))


def _over_figures(quantity: Quantity, voices: Voices) -> Dispute | None:
    measure = quantity.subject.measure
    if measure in LOOSE and not quantity.subject.population:
        return None
    sides = [Side(group, _holders(group, voices)) for group in same_values(quantity)]
    rivals = {(i, j) for i, left in enumerate(sides) for j, right in enumerate(sides) if i < j and _rivals(left, right, quantity, voices)}
    chosen = sorted({i for pair in rivals for i in pair})
    if not chosen:
        return None
    positions = [_of_values(sides[i]) for i in chosen]
    about = quantity.subject.named(voices.entities)
    lowest, highest = number(_size(sides[chosen[0]])), number(_size(sides[chosen[-1]]))
    reason = f"from {lowest} to {highest}: values that exclude each other, of one measure ({measure}), by different claimants, at one time"
    return Dispute(_id("figure", positions), "figure", about, tuple(positions), reason)


def _rivals(left: Side, right: Side, quantity: Quantity, voices: Voices) -> bool:
    """Whether two values are held by different claimants of one time, and are no steps of one count."""
    if _sources(left, voices) & _sources(right, voices) or not all(apart(a, b) for a in left.figures for b in right.figures):
        return False
    if any(vague(figure) for figure in (*left.figures, *right.figures)):
        return False
    beside = {f.span.doc for f in left.figures} & {f.span.doc for f in right.figures}
    if beside and not (_attributed(left) or _attributed(right)):
        return False
    pairs = [(a, b) for a in left.figures for b in right.figures if _may_be_one(a, b, quantity)]
    if quantity.subject.measure not in GROWING | SHRINKING:
        return any(_same_day(a, b, voices) for a, b in pairs)
    if quantity.subject.population and any(a.span.doc == b.span.doc and a.claimant and b.claimant for a, b in pairs):
        return True
    low, high = sorted((_size(left), _size(right)))
    dated = [(a, b) for a, b in pairs if as_of(a, voices) and as_of(b, voices)]
    return not quantity.subject.open and bool(low) and high / low >= FAR and any(_same_day(a, b, voices) for a, b in dated)


def _may_be_one(left: Figure, right: Figure, quantity: Quantity) -> bool:
    """Whether two figures may be of the same: a place said once only is a part, unless who is counted is said."""
    placed = left.place == right.place or bool(quantity.subject.population)
    return placed and together(left.period, right.period)


def _same_day(left: Figure, right: Figure, voices: Voices) -> bool:
    a, b = as_of(left, voices), as_of(right, voices)
    return a is None or b is None or a == b


def _sources(side: Side, voices: Voices) -> set[str]:
    """Who holds a value; where that cannot be told, each text is one."""
    roots = ((figure, voices.of_figure(figure)[-1]) for figure in side.figures)
    return {root.key if root.known else voices.text(figure.span.doc) for figure, root in roots}


def _attributed(side: Side) -> bool:
    return any(figure.claimant for figure in side.figures)


def _size(side: Side) -> float:
    first = side.figures[0]
    return first.low if first.low is not None else first.high or 0.0


def _holders(figures: Sequence[Figure], voices: Voices) -> tuple[Party, ...]:
    roots = {(root := voices.of_figure(figure)[-1]).key: root for figure in figures}
    return tuple(roots[key] for key in sorted(roots))


def _of_values(side: Side) -> Position:
    first = side.figures[0]
    return Position(value(first), _named(side.holders), first.low, first.high, tuple(figure.id for figure in side.figures))


def _over_event(merged: Merged, denials: Iterable[Statement], voices: Voices) -> Dispute | None:
    holding = [voices.of_event(part)[-1] for part in merged.parts if part.status in ("happened", "ongoing", "claimed")]
    told = {part.statement for part in merged.parts if part.statement}
    against = [one for one in denials if one.id not in told and _speaks_of(one, merged)]
    denying = [voices.of_event(part)[-1] for part in merged.parts if part.status == "denied"]
    denying += [voices.speaker(one.speaker) for one in against]
    denying = [party for party in denying if party.key not in {holder.key for holder in holding}]
    if not denying or not holding:
        return None
    denied_in = {part.statement for part in merged.parts if part.statement and part.status == "denied"}
    positions = [
        _of_telling("it happened", holding, told - denied_in, merged),
        _of_telling("it did not happen", denying, denied_in | {one.id for one in against}, merged),
    ]
    reason = "some say that it happened, others deny it"
    return Dispute(_id("event", positions), "event", happening(merged.event, voices.entities), tuple(positions), reason)


def _speaks_of(denial: Statement, merged: Merged) -> bool:
    """Whether a denial, close to where the event is told, names its kind: *denied that the town had been captured*."""
    place = denial.content[0]
    near = any(m.doc == place.doc and abs(m.start - place.start) <= CLOSE for m in merged.event.mentions)
    return near and stem(merged.event.kind) in gist(content(denial)).stems


def _of_telling(text: str, parties: Sequence[Party], members: set[str], merged: Merged) -> Position:
    holders = {party.key: party for party in parties}
    return Position(text, _named([holders[key] for key in sorted(holders)]), None, None, (*sorted(members), merged.event.id))


def _over_statements(statements: Iterable[Statement], voices: Voices) -> list[Dispute]:
    found = {one.statement.id: one for one in gisted(statements, voices)}
    against = [(a, b) for a, b in neighbours(list(found.values())) if _contradict(a, b)]
    out = []
    for group in components({one.statement.id for pair in against for one in pair}, ((a.statement.id, b.statement.id) for a, b in against)):
        sides: dict[bool, list[Gisted]] = defaultdict(list)
        for name in group:
            sides[_denies(found[name])].append(found[name])
        positions = [_of_words(sides[denied], voices) for denied in (False, True)]
        reason = "what one side says the other denies"
        out.append(Dispute(_id("statement", positions), "statement", positions[0].text, tuple(positions), reason))
    return out


def _contradict(left: Gisted, right: Gisted) -> bool:
    if left.speaker == right.speaker or not (_holds(left) and _holds(right)):
        return False
    if _denies(left) == _denies(right):
        return False
    a, b = left.gist, right.gist
    if a.numbers and b.numbers and a.numbers != b.numbers:
        return False
    shared = len(a.stems & b.stems) + len(a.numbers & b.numbers)
    shorter = min(len(a.stems) + len(a.numbers), len(b.stems) + len(b.numbers))
    union = len(a.stems | b.stems) + len(a.numbers | b.numbers)
    return shared >= FEWEST and (shared / union >= AGAINST or (shared >= FEWEST + 1 and shared / shorter >= WITHIN))


def _denies(one: Gisted) -> bool:
    """Whether it speaks against what it says; a denial in words that deny (*"we never did"*) is one denial."""
    return one.against or one.gist.negated


def _holds(one: Gisted) -> bool:
    """Whether somebody who can be told apart from the other side holds it: nobody contradicts who cannot be named."""
    speaker = one.statement.speaker
    return one.statement.act in HOLDING_ACTS | DENYING_ACTS and (speaker.entity is not None or speaker.affiliation is not None)


def _of_words(side: Sequence[Gisted], voices: Voices) -> Position:
    first = min((one.statement for one in side), key=lambda one: (len(content(one)), one.id))
    holders = {(party := voices.speaker(one.statement.speaker)).key: party for one in side}
    denied = any(one.against and not one.gist.negated for one in side if one.statement is first)
    text = f"denied: {content(first)}" if denied else content(first)
    members = tuple(sorted(one.statement.id for one in side))
    return Position(text, _named([holders[key] for key in sorted(holders)]), None, None, members)


def _named(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(party.entity or party.name for party in parties)


def _id(kind: str, positions: Sequence[Position]) -> str:
    return content_id("dispute", kind, *(member for position in positions for member in position.members))

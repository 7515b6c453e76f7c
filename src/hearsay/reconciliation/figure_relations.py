"""How two figures stand to each other: a dispute, a revision, a bound and its value, or not of one thing at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from hearsay.model import Dispute, Figure, Update
from hearsay.model.dossier import RelationType
from hearsay.reconciliation.claims import same_values
from hearsay.reconciliation.drawn import Drawn
from hearsay.reconciliation.lexicon import CORRECTION, FIXED, GROWING, HOUSEHOLDS, LOOSE, MEASURE_FAMILIES, TALLIED, UNITS
from hearsay.reconciliation.phrases import value
from hearsay.reconciliation.quantities import Quantity
from hearsay.reconciliation.standing import as_of, counted_on
from hearsay.reconciliation.values import LOOSE_HEDGES, bounds, together, vague
from hearsay.reconciliation.voices import Voices

MOST = 12
"""Quantities of one measure, and values of one quantity, that are set against each other: enough for any desk to check."""


def of_quantities(
    quantities: Sequence[Quantity], disputes: Iterable[Dispute], updates: Iterable[Update], voices: Voices
) -> Iterable[Drawn]:
    """Relations between the values of each quantity, between quantities of one measure, and between measures of one family."""
    figures = {figure.id: figure for quantity in quantities for figure in quantity.figures}
    for dispute in disputes:
        if dispute.kind == "figure":
            yield from _contradictions(dispute, figures)
    for update in updates:
        yield from _revisions(update, figures, voices)
    for quantity in quantities:
        yield from _within(quantity, voices)
    yield from _between(quantities)
    yield from _beside(quantities)


def _drawn(kind: RelationType, left: Figure, right: Figure, reason: str) -> Drawn:
    return Drawn("figure", kind, left.id, right.id, reason, (left.span, right.span))


def _contradictions(dispute: Dispute, figures: Mapping[str, Figure]) -> Iterable[Drawn]:
    heads = [figures[position.members[0]] for position in dispute.positions]
    for left, right in pairwise(heads):
        yield _drawn("contradicts", right, left, dispute.reason)


def _revisions(update: Update, figures: Mapping[str, Figure], voices: Voices) -> Iterable[Drawn]:
    for before, after in pairwise(update.series):
        old, new = figures[before.figures[0]], figures[after.figures[0]]
        days = f"{value(old)} as of {before.as_of}, {value(new)} as of {after.as_of}"
        kind: RelationType = "supersedes" if corrected(new, voices) else "updates"
        bound = _allowed(old, new) if before.as_of == after.as_of else None
        yield bound or _drawn(kind, new, old, f"{update.about}: {days}")


def _within(quantity: Quantity, voices: Voices) -> Iterable[Drawn]:
    """Values of one quantity: of two times, revised by one claimant, or one allowed by the other."""
    if quantity.subject.measure in LOOSE and not (quantity.subject.population or quantity.subject.place or _timed(quantity)):
        return
    sides = [sorted(group, key=lambda figure: (as_of(figure, voices) or "", figure.span)) for group in same_values(quantity)]
    for i, left in enumerate(sides):
        for right in sides[i + 1 : i + MOST]:
            told = _times(left[0], right[0], voices) or _revised(left, right, quantity, voices) or _allowed(left[0], right[0])
            if told:
                yield told


def _timed(quantity: Quantity) -> bool:
    return all(figure.period for figure in quantity.figures)


def _times(left: Figure, right: Figure, voices: Voices) -> Drawn | None:
    days = counted_on(left, voices), counted_on(right, voices)
    if days[0] and days[1] and not together(days[0], days[1]):
        first, second = ("/".join(dict.fromkeys((day.start, day.end))) for day in days if day)
        return _drawn("different-time", right, left, f"{value(left)} counts {first}, {value(right)} counts {second}")
    return None


def _revised(left: Sequence[Figure], right: Sequence[Figure], quantity: Quantity, voices: Voices) -> Drawn | None:
    """One claimant's two values, given on two days."""
    roots = [{voices.root[figure]: figure for figure in side[::-1]} for side in (left[:MOST], right[:MOST])]
    for party, one in sorted(roots[0].items(), key=lambda item: item[1].span):
        other = roots[1].get(party)
        if other is None or (not party.known and party.name.startswith("unnamed")) or vague(one) or vague(other):
            continue
        days = as_of(one, voices) or "", as_of(other, voices) or ""
        if not all(days) or days[0] == days[1]:
            continue
        old, new = (one, other) if days[0] < days[1] else (other, one)
        kind = _kind_of_revision(old, new, quantity.subject.measure, voices)
        if kind:
            return _drawn(kind, new, old, f"{party.name}: {value(old)} as of {min(days)}, {value(new)} as of {max(days)}")
    return None


def _kind_of_revision(old: Figure, new: Figure, measure: str, voices: Voices) -> RelationType | None:
    """A count that is taken back supersedes; one that goes the way of its measure is an update."""
    if corrected(new, voices):
        return "supersedes"
    size = [figure.low if figure.low is not None else figure.high or 0.0 for figure in (old, new)]
    if measure in FIXED or (measure in GROWING and size[1] < size[0]):
        return "supersedes" if new.hedge == "exact" else None
    return "updates" if measure in TALLIED else None


def corrected(figure: Figure, voices: Voices) -> bool:
    """Whether the sentence that gives it says that it takes the place of another."""
    return bool(CORRECTION.search(voices.sentence[figure.span]))


def _allowed(left: Figure, right: Figure) -> Drawn | None:
    """A bound or a range, and a value that it allows."""
    for outer, inner in ((left, right), (right, left)):
        a, b = bounds(outer), bounds(inner)
        if a != b and a[0] <= b[0] and b[1] <= a[1] and not vague(outer):
            if outer.low == outer.high and outer.hedge in LOOSE_HEDGES:
                return _drawn("same", outer, inner, f"{value(outer)} is {value(inner)} in round figures")
            return _drawn("contains", outer, inner, f"{value(outer)} allows {value(inner)}")
    return None


def _between(quantities: Sequence[Quantity]) -> Iterable[Drawn]:
    """Why quantities of one measure are not compared."""
    measures: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        measures[quantity.subject.measure].append(quantity)
    for measure in sorted(measures):
        largest = sorted(measures[measure], key=lambda quantity: (-len(quantity.figures), quantity.id))[:MOST]
        for i, left in enumerate(largest):
            for right in largest[i + 1 :]:
                kind, reason = _why_apart(left, right)
                yield _drawn(kind, left.figures[0], right.figures[0], reason)


def _why_apart(left: Quantity, right: Quantity) -> tuple[RelationType, str]:
    a, b = left.subject, right.subject
    units = _unit(left), _unit(right)
    if units[0] != units[1]:
        return "different-unit", f"{a.measure} in different units: {units[0]} and {units[1]}"
    if a.place and b.place and a.place != b.place:
        return "different-place", f"{a.measure} at different places"
    return "different-population", f"{a.measure} of different people or things: {a.words or 'not said'} and {b.words or 'not said'}"


def _unit(quantity: Quantity) -> str:
    """The unit; people counted by household have one of their own."""
    if HOUSEHOLDS & set((quantity.subject.words or "").lower().split()):
        return "households"
    unit = (quantity.figures[0].unit or "none").lower()
    return UNITS.get(unit, unit)


def _beside(quantities: Sequence[Quantity]) -> Iterable[Drawn]:
    """Measures that are easily taken for one another, of one place: the most told quantity of each."""
    spots: dict[tuple[str, str | None], dict[str, Quantity]] = defaultdict(dict)
    for quantity in sorted(quantities, key=lambda quantity: (-len(quantity.figures), quantity.id)):
        subject = quantity.subject
        if family := MEASURE_FAMILIES.get(subject.measure):
            spots[family, subject.place].setdefault(subject.measure, quantity)
    for held in spots.values():
        measures = sorted(held)
        for i, one in enumerate(measures):
            for other in measures[i + 1 :]:
                left, right = held[one], held[other]
                reason = f"{one} is not {other}: {value(left.figures[0])} and {value(right.figures[0])}"
                yield _drawn("different-measure", left.figures[0], right.figures[0], reason)

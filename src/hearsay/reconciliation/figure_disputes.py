"""Counts that exclude each other: of one quantity, or set against each other by a report that leaves something of them unsaid.

A different measure, population or place was sorted apart before (``quantities``); a count that grows is an update; what
is left is a dispute, with its reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import product

import msgspec

from hearsay.model import Dispute, Figure
from hearsay.reconciliation.claims import same_values
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.holders import dispute_id
from hearsay.reconciliation.lexicon import BALLOTS, DISPUTING, FIXED, GROWING, LOOSE, REVISED, TALLIED, THE_NUMBER
from hearsay.reconciliation.listed import unlisted
from hearsay.reconciliation.phrases import number
from hearsay.reconciliation.quantities import OTHERS, SOME_STEMS, Quantity, Subject, tells_whom
from hearsay.reconciliation.set_against import BREATH, at_one_place, set_against
from hearsay.reconciliation.sides import LEAP
from hearsay.reconciliation.standing import as_of
from hearsay.reconciliation.valued import Valued, is_told, position, source, valued
from hearsay.reconciliation.values import LOOSE_HEDGES, apart, same_value, together, vague
from hearsay.reconciliation.voices import Voices
from hearsay.reconciliation.wholes import LET_OUT

FAR = 2.0
"""How many times a count must be another of the same day, given elsewhere, before it is no later count of the same."""
MOST = 60
"""Different values, next in size, that one is set against; no story had a third of it."""
WIDE = 1.5
"""How many times a count must be another of the same day, given by the same report further off, before it is against it."""
DIGIT = 10.0
FEWEST = 2
"""Values up to it are told one by one of those who are named, unless a report sets another against them."""


class Matter(msgspec.Struct, frozen=True):
    """Values that exclude each other, with what they are of."""

    subject: Subject
    sides: tuple[Valued, ...]

    @property
    def figures(self) -> list[Figure]:
        """All that give any of them."""
        return [figure for side in self.sides for figure in side.figures]


def over_figures(quantities: Iterable[Quantity], voices: Voices) -> list[Dispute]:
    """Every dispute over a number."""
    counted = ((quantity, unlisted(quantity, voices)) for quantity in quantities if not quantity.part)
    held = [msgspec.structs.replace(quantity, figures=tuple(figures)) for quantity, figures in counted if figures]
    matters = [matter for quantity in held for matter in _of_quantity(quantity, voices)]
    return [_dispute(matter, voices) for matter in _with_set_against(matters, held, voices)]


def _of_quantity(quantity: Quantity, voices: Voices) -> Iterable[Matter]:
    measure = quantity.subject.measure
    sides = [valued(group, voices) for group in same_values(quantity)]
    rivals = [
        (i, j)
        for i, left in enumerate(sides)
        for j, right in enumerate(sides[: i + MOST])
        if i < j and _rivals(left, right, quantity, voices)
    ]
    more = (
        _of_one_crowd(sides, rivals, voices) if measure == "crowd" else _carried_on(sides, rivals, voices) if measure not in LOOSE else []
    )
    for chosen in _with_beside(sides, _matters(sides, [*rivals, *more]), quantity, voices):
        yield Matter(quantity.subject, tuple(sides[i] for i in chosen))


def _with_set_against(matters: Sequence[Matter], quantities: Sequence[Quantity], voices: Voices) -> Iterable[Matter]:
    """Matters with those joined, and those found besides, whose counts a report sets against each other.

    Two whose numbers one text gives itself are of two things.
    """
    pairs = set_against(quantities, voices)
    held = {figure.id for matter in matters for figure in matter.figures}
    asked = {figure.id for pair in pairs for figure in pair} - held
    alone = [
        Matter(quantity.subject, (valued(group, voices),))
        for quantity in quantities
        for group in (same_values(quantity) if not asked.isdisjoint(figure.id for figure in quantity.figures) else ())
        if not asked.isdisjoint(figure.id for figure in group)
    ]
    found = {min(figure.id for figure in matter.figures): matter for matter in (*matters, *alone)}
    home = {figure.id: name for name, matter in found.items() for figure in matter.figures}
    own = {name: {one.span.doc for side in matter.sides if not side.claimed for one in side.figures} for name, matter in found.items()}
    of = {figure.id: side for matter in found.values() for side in matter.sides for figure in side.figures}
    joined = {(home[one.id], home[other.id]) for one, other in pairs if not _held_by_one(of[one.id], of[other.id], one, other, voices)}
    for group in components(found, sorted(pair for pair in joined if own[pair[0]].isdisjoint(own[pair[1]]))):
        one = _one_matter([found[name] for name in group], voices)
        if len(one.sides) > 1:
            yield one


def _one_matter(held: Sequence[Matter], voices: Voices) -> Matter:
    """Several matters as one, each value once."""
    if len(held) == 1:
        return held[0]
    first = max(held, key=lambda matter: (len(matter.sides), len(matter.figures)))
    figures: dict[tuple[float | None, float | None], list[Figure]] = defaultdict(list)
    for matter in held:
        for side in matter.sides:
            figures[same_value(side.figures[0])] += side.figures
    sides = [valued(sorted(those, key=lambda one: (one.span, one.id)), voices) for those in figures.values()]
    return Matter(first.subject, tuple(sorted(sides, key=lambda side: (side.size, side.figures[0].span))))


def _dispute(matter: Matter, voices: Voices) -> Dispute:
    positions = tuple(position(side, voices) for side in matter.sides)
    about = matter.subject.named(voices.entities)
    lowest, highest = number(matter.sides[0].size), number(matter.sides[-1].size)
    one = len({giver for side in matter.sides for giver in side.sources}) == 1
    whose = "given for one claimant, with a digit more or less" if one else "by different claimants"
    reason = f"from {lowest} to {highest}: values that exclude each other, of one measure ({matter.subject.measure}), {whose}, at one time"
    return Dispute(dispute_id("figure", positions), "figure", about, positions, reason)


def _of_one_crowd(sides: Sequence[Valued], rivals: Sequence[tuple[int, int]], voices: Voices) -> list[tuple[int, int]]:
    """Two claimants' counts of one day's crowd, each in a report of its own that sets no other against it."""
    alone = [i for i in range(len(sides)) if sides[i].claimed and not any(i in pair for pair in rivals)]
    return [
        (i, j)
        for at, i in enumerate(alone)
        for j in alone[at + 1 : at + MOST]
        if _apart(sides[i], sides[j])
        and any(a.place == b.place and as_of(a, voices) == as_of(b, voices) for a in sides[i].kinds for b in sides[j].kinds)
    ]


def _carried_on(sides: Sequence[Valued], rivals: Sequence[tuple[int, int]], voices: Voices) -> list[tuple[int, int]]:
    """Later values of those who are against each other: the count that one side has raised is still against the other's."""
    held: dict[str, list[int]] = defaultdict(list)
    for i, side in enumerate(sides):
        for giver in side.sources if side.claimed else ():
            held[giver].append(i)
    out = set()
    for one, other in [pair for i, j in rivals for pair in ((i, j), (j, i))]:
        for giver in sorted(sides[one].sources - sides[other].sources):
            for later in held[giver]:
                if later not in (one, other) and _later(sides[one], sides[later], voices) and _apart(sides[later], sides[other]):
                    out.add((min(later, other), max(later, other)))
    return sorted(out - set(rivals))


def _later(before: Valued, after: Valued, voices: Voices) -> bool:
    days = [[day for figure in side.kinds if (day := as_of(figure, voices))] for side in (before, after)]
    return all(days) and max(days[0]) < max(days[1])


def _apart(left: Valued, right: Valued) -> bool:
    """Whether nobody holds both values, and no figures of the two allow each other."""
    return not left.sources & right.sources and all(apart(a, b) for a in left.kinds for b in right.kinds)


def _matters(sides: Sequence[Valued], rivals: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Rival values sorted by what they are about, the closest first: two that one text gives itself are of two things."""
    texts = [{figure.span.doc for figure in side.figures if not side.claimed} for side in sides]
    home: dict[int, set[int]] = {i: {i} for pair in rivals for i in pair}
    for i, j in sorted(rivals, key=lambda pair: (abs(sides[pair[0]].size - sides[pair[1]].size), pair)):
        a, b = home[i], home[j]
        if a is not b and not any(texts[x] & texts[y] for x in a for y in b):
            a |= b
            for x in b:
                home[x] = a
    return sorted({tuple(sorted(group)): sorted(group) for group in home.values() if len(group) > 1}.values())


def _with_beside(sides: Sequence[Valued], matters: Sequence[list[int]], quantity: Quantity, voices: Voices) -> list[list[int]]:
    """Values in dispute with those that a report gives beside them, or in its own voice on that day far from all of them."""
    if quantity.subject.measure not in TALLIED:
        return list(matters)
    taken = {i for chosen in matters for i in chosen}
    out = []
    for chosen in matters:
        near = [i for i in range(max(0, chosen[0] - MOST), min(len(sides), chosen[-1] + MOST)) if i not in taken]
        more = [i for i in near if not any(vague(one) for one in sides[i].kinds) and _is_beside(i, chosen, sides, quantity, voices)]
        taken.update(more)
        out.append(sorted([*chosen, *more]))
    return out


def _is_beside(i: int, chosen: Sequence[int], sides: Sequence[Valued], quantity: Quantity, voices: Voices) -> bool:
    days = {as_of(one, voices) for one in sides[i].kinds} - {None}
    others = [sides[j] for j in chosen]
    on_the_day = [other for other in others if days & {as_of(one, voices) for one in other.kinds}]
    if any(sides[i].claimed and sides[i].sources & other.sources for other in on_the_day):
        return False
    here = [
        (a, b)
        for other in on_the_day
        for a in sides[i].figures[:MOST]
        for b in other.figures[:MOST]
        if a.span.doc == b.span.doc and as_of(a, voices) == as_of(b, voices) and _may_be_one(a, b, quantity) and apart(a, b)
    ]
    if any(at_one_place(a, b, voices) and not REVISED.search(voices.sentence[a.span]) for a, b in here):
        return True
    sizes = [sorted((sides[i].size, other.size)) for other in on_the_day]
    alone = not sides[i].claimed and len(on_the_day) > 1 and not quantity.subject.open
    fits = alone and all(low and high >= FAR * low for low, high in sizes) and all(_apart(sides[i], other) for other in on_the_day)
    return fits and any(_may_be_one(a, b, quantity) for a in sides[i].kinds for other in on_the_day for b in other.kinds)


def _rivals(left: Valued, right: Valued, quantity: Quantity, voices: Voices) -> bool:
    """Whether two values are held by different claimants of one time, and are no steps of one count."""
    measure, whose = quantity.subject.measure, quantity.subject.population
    if _rounded(left, right) or (whose and measure in TALLIED and min(left.size, right.size) <= FEWEST and not _beside(left, right)):
        return False
    if any(vague(figure) for figure in (*left.kinds, *right.kinds)):
        return False
    if not (left.claimed and right.claimed) and (left.documents <= right.documents or right.documents <= left.documents):
        return False
    if measure in LET_OUT and _within(left, right) and not _beside(left, right):  # one lot is let out after another
        return False
    both = left.sources & right.sources
    told = [
        (a, b)
        for a, b in _within(left, right)
        if _may_be_one(a, b, quantity) and (apart(a, b) or _disputed(a, b, voices)) and not _held_by_one(left, right, a, b, voices)
    ]
    if measure in TALLIED and any(whose or _face_to_face(a, b, voices) for a, b in told):
        return True
    if (
        measure in LOOSE
        and told
        and (not whose <= SOME_STEMS or any(_one_number(*pair, voices) or _disputed(*pair, voices) for pair in told))
    ):
        return True
    if measure == "crowd":
        return any(_face_to_face(a, b, voices) for a, b in told)
    if both:
        return measure in GROWING and _slip(left, right, quantity, voices)
    if not all(apart(a, b) for a in left.kinds for b in right.kinds):
        return False
    pairs = [(a, b) for a in left.kinds for b in right.kinds if _may_be_one(a, b, quantity)]
    if measure in LOOSE and whose <= SOME_STEMS:
        return any(a.place and a.place == b.place and a.period and b.period for a, b in pairs)
    low, high = sorted((left.size, right.size))
    if measure in FIXED and measure in BALLOTS and high > WIDE * low and not told:
        return False
    if measure in FIXED:
        return bool(pairs) and high - low <= FIXED[measure]
    if measure not in TALLIED:
        near = not low or (high <= LEAP * low and (_beside(left, right) or not _within(left, right)))
        return near and bool(left.claimed and right.claimed) and any(_same_day(a, b, voices) for a, b in pairs)
    dated = [
        (a, b)
        for a, b in pairs
        if as_of(a, voices)
        and as_of(b, voices)
        and (a.place == b.place or (tells_whom(a) and tells_whom(b)))
        and at_one_place(a, b, voices)
    ]
    far = not quantity.subject.open and bool(low) and high / low >= FAR and bool(left.claimed and right.claimed)
    return far and any(_same_day(a, b, voices) for a, b in dated)


def _rounded(left: Valued, right: Valued) -> bool:
    """Whether somebody gives one of them as the other in round figures: *77*, *80* and *nearly 80*."""
    loose = [[one for one in side.figures[:MOST] if one.hedge in LOOSE_HEDGES] for side in (left, right)]
    pairs = (*product(loose[0], right.figures[:MOST]), *product(left.figures[:MOST], loose[1]))
    return any(not apart(a, b) for a, b in pairs)


def _beside(left: Valued, right: Valued) -> bool:
    """Whether one report gives both close to each other."""
    return any(abs(a.span.start - b.span.start) <= BREATH for a, b in _within(left, right))


def _slip(left: Valued, right: Valued, quantity: Quantity, voices: Voices) -> bool:
    """Whether two reports give one claimant's count of one day with a digit more or less, so that one of them is mistaken."""
    if left.sources != right.sources or left.documents & right.documents or not (left.claimed and right.claimed):
        return False
    low, high = sorted((left.size, right.size))
    days = {as_of(figure, voices) for figure in (*left.kinds, *right.kinds)}
    return bool(low) and high == DIGIT * low and len(days) == 1 and None not in days and not quantity.subject.open


def _within(left: Valued, right: Valued) -> list[tuple[Figure, Figure]]:
    """Pairs of figures of the two values that somebody claims in one report."""
    both = sorted(left.claimed.keys() & right.claimed.keys())[:MOST]
    return [(a, b) for name in both for a in left.claimed[name] for b in right.claimed[name]]


def _held_by_one(left: Valued, right: Valued, one: Figure, other: Figure, voices: Voices) -> bool:
    """Whether whoever gives one of two values holds the other, too."""
    both = left.sources & right.sources
    return _holds_still(left, other, both, voices) or _holds_still(right, one, both, voices)


def _holds_still(side: Valued, other: Figure, both: frozenset[str], voices: Voices) -> bool:
    """Whether who gives the other value holds this one, too, and not on another day: then neither is against the other."""
    giver, day = source(other, voices), as_of(other, voices)
    held = [one for one in side.figures if source(one, voices) == giver] if giver in both else []
    return any(day is None or as_of(one, voices) in (None, day) for one in held)


def _may_be_one(left: Figure, right: Figure, quantity: Quantity) -> bool:
    """Whether two figures may be of the same: of one place; one said once only is a part, unless who is counted is said.

    *128 other deputies* are not all the deputies; who is hurt besides the dead is.
    """
    if quantity.subject.measure != "injured" and bool(OTHERS.search(left.span.text)) is not bool(OTHERS.search(right.span.text)):
        return False
    placed = left.place == right.place or (bool(quantity.subject.population) and None in (left.place, right.place))
    return placed and together(left.period, right.period)


def _face_to_face(left: Figure, right: Figure, voices: Voices) -> bool:
    """Whether one report sets the counts of two claimants, a day apart at most, side by side, and not for two places."""
    if not (is_told(left, voices) and is_told(right, voices)) or left.place != right.place:
        return False
    days = [date.fromisoformat(day[:10]) for figure in (left, right) if (day := as_of(figure, voices))]
    if len(days) == 2 and abs(days[0] - days[1]) > timedelta(days=1):
        return False
    if not at_one_place(left, right, voices):
        return False
    first, second = sorted((left, right), key=lambda figure: figure.span)
    if second.span.start - first.span.end <= BREATH:
        return True
    low, high = sorted(figure.low or figure.high or 0.0 for figure in (left, right))
    return days[:1] == days[1:] and WIDE * low <= high <= LEAP * low and not REVISED.search(voices.sentence[second.span])


def _one_number(left: Figure, right: Figure, voices: Voices) -> bool:
    """Whether the later of the two is said to be another number for what the earlier counts: *she gave this number as 27*."""
    first, second = sorted((left, right), key=lambda figure: figure.span)
    return voices.next_to(first.span, second.span) and bool(THE_NUMBER.search(voices.sentence[second.span]))


def _disputed(left: Figure, right: Figure, voices: Voices) -> bool:
    """Whether the later of two bounds is given against the earlier: *the owners disputed that, saying no more than 12 tonnes leaked*."""
    first, second = sorted((left, right), key=lambda figure: figure.span)
    held = first.measure in LOOSE and is_told(first, voices) and is_told(second, voices) and first.high != second.high
    return held and voices.next_to(first.span, second.span) and bool(DISPUTING.search(voices.sentence[second.span]))


def _same_day(left: Figure, right: Figure, voices: Voices) -> bool:
    a, b = as_of(left, voices), as_of(right, voices)
    return a is None or b is None or a == b

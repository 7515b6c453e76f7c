"""What a number counts that stands alone, *eleven*, *84 names*, *58 people*: what the story's other reports count with that number.

Reports take up numbers without their nouns, *the police put it at 84*, and what stands near such a number is often something else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

import msgspec

from hearsay.documents.numerals import CARDINALS, TENS
from hearsay.model import NUMBER, Figure
from hearsay.reconciliation.crowds import FEWEST
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.lexicon import FIXED, LOOSE, TALLIED, UNCOUNTED
from hearsay.reconciliation.quantities import Quantity, tells_whom
from hearsay.reconciliation.sides import size
from hearsay.reconciliation.values import Value, same_value, telling
from hearsay.reconciliation.voices import Voices

RARE = 21.0
"""Values from it on are hardly met of two things in one story, round ones apart: *34*, not *30*."""
DOZEN = 10.0
"""Values from it on one claimant hardly gives of two things."""
SEVERAL = 2
"""Reports that a measure takes against another that a number is told with, if only *people*."""
ALONE = re.compile(rf"(?:[\d.,\s-]|{'|'.join((*TENS, *CARDINALS))}|hundred|thousand|names?|entries|and|all|of|the|them|others?)+", re.I)
"""A number without anything that tells what it counts: *Fifty-three*, *412 names*."""
FATES = (
    frozenset({"freed", "rescued", "released", "evacuated", "escaped", "recovered"}),
    frozenset({"abducted", "detained", "captured", "held", "hostages", "arrested", "missing", "trapped"}),
)
"""Measures of one lot of people, as one side or another calls it: *rescued*, *let go*; *detained*, *abducted*."""


def as_elsewhere(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Figures with what they count, where a number says nothing of it, or stands alone, that is hardly met twice.

    *Ninety-three people were killed, the ministry said. The doctors' count of 93 is the higher one.* It counts what the reports count
    that say so of that number, if they agree; several of them where something else stood near it. What nobody counts is left out.
    """
    figures = tuple(figures)
    rare = [one for one in figures if not one.unit and not tells_whom(one) and is_rare(same_value(one))]
    wanted = {same_value(one) for one in rare}
    untold = UNCOUNTED | {NUMBER}
    alone = {one.id for one in rare if one.measure in untold | TALLIED and ALONE.fullmatch(one.span.text)}
    asked = alone | {one.id for one in rare if one.measure in untold}
    told = _by_measure((one for one in figures if one.measure not in LOOSE | {NUMBER} and not one.unit and one.id not in alone), wanted)
    out = []
    for one in figures:
        given = told.get(same_value(one), {}) if one.id in asked else {}
        measure, reports = next(iter(given.items())) if len(given) == 1 else (one.measure, frozenset[str]())
        enough = 1 if one.id in alone and one.measure in untold else SEVERAL
        out.append(msgspec.structs.replace(one, measure=measure) if len(reports) >= enough else one)
    return tuple(one for one in out if one.measure != NUMBER)


def as_others(ordered: Sequence[Figure], voices: Voices) -> list[Figure]:
    """Counts of *people* or of nothing said, by the only measure by which others give that number: for one side, or one hardly met twice.

    *Some 6,800 people live in the zone. The prefecture evacuated 6,800.* For comparing only.
    """
    asked = [one for one in ordered if one.measure in UNCOUNTED and not tells_whom(one) and not one.unit and size(one) >= FEWEST]
    if not asked:
        return [*ordered]
    sides = {one.id: None if telling(same_value(one)) else _side(one, voices) for one in ordered}
    counted: dict[str | None, list[Figure]] = defaultdict(list)
    for one in ordered:
        if one.measure in TALLIED or one.measure in FIXED:
            counted[sides[one.id]].append(one)
    wanted = {same_value(one) for one in asked}
    told = {side: _by_measure(held, wanted) for side, held in counted.items()}
    open_ones = {one.id for one in asked if sides[one.id] or telling(same_value(one))}
    out = []
    for one in ordered:
        given = told.get(sides[one.id], {}).get(same_value(one), {}) if one.id in open_ones else {}
        measures = [measure for measure, reports in given.items() if reports - {one.span.doc}]
        out.append(msgspec.structs.replace(one, measure=measures[0]) if len(measures) == 1 else one)
    return out


Told = tuple[Quantity, Sequence[Figure]]
"""What a quantity's figures of one value are."""


def of_one_number(told: Sequence[Told], voices: Voices) -> list[list[Told]]:
    """Figures of one value by what was counted once, whatever reports call it: a number hardly met twice that one claimant gives.

    *The company says that 38 people went down.* *38 are trapped, according to the company.* What befell them is one, or told by one.
    """
    given: dict[tuple[Value, str], list[int]] = defaultdict(list)
    for i, (quantity, figures) in enumerate(told):
        measure = quantity.subject.measure
        if size(figures[0]) >= DOZEN and not figures[0].unit and (measure not in LOOSE or measure in UNCOUNTED):
            for giver in {side for figure in figures if (side := _side(figure, voices))}:
                given[same_value(figures[0]), giver].append(i)
    pairs = {pair for held in given.values() for pair in combinations(held, 2)}
    links = [(str(i), str(j)) for i, j in sorted(pairs) if _may_be_one(told[i], told[j])]
    return [[told[int(name)] for name in names] for names in components(map(str, range(len(told))), links)]


def _may_be_one(one: Told, other: Told) -> bool:
    left, right = one[0].subject, other[0].subject
    fates = {left.measure, right.measure}
    if fates <= TALLIED and not any(fates <= family for family in FATES):
        return False
    if is_rare(same_value(one[1][0])):
        return True
    return not (left.population and right.population) or not left.population.isdisjoint(right.population)


def _by_measure(figures: Iterable[Figure], wanted: Collection[Value]) -> Mapping[Value, Mapping[str, set[str]]]:
    """For each number that is asked for the reports that tell each measure of it."""
    out: dict[Value, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in figures:
        if (number := same_value(one)) in wanted:
            out[number][one.measure].add(one.span.doc)
    return out


def is_rare(number: Value) -> bool:
    """Whether two things in a story are hardly told with that number."""
    value = number[0] or number[1] or 0.0
    return value >= RARE and len(f"{value:.0f}".rstrip("0")) > 1


def _side(figure: Figure, voices: Voices) -> str | None:
    """The body or office that gives a figure; None where nobody known does."""
    root = voices.side[voices.root[figure]] if figure.claimant else None
    return root.key if root is not None and root.known else None

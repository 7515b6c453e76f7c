"""What reports count in several ways, brought to one: crowds, followers, votes that were needed, how long a call took.

A crowd is a crowd whether a report calls it a turnout, marchers or people; those whom a movement calls its own are the
people that others count; and two durations that a report sets against each other are of one call.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from hearsay.model import Figure
from hearsay.reconciliation.lexicon import (
    BALLOTS,
    CROWD,
    CROWD_WORDS,
    CROWDS,
    FOLLOWERS,
    LASTING,
    NEEDED,
    NEEDED_BEFORE,
    ORGANISERS,
    OWN,
    STRENGTH,
    TALLIED,
    UNCOUNTED,
    UNDER_ARMS,
)
from hearsay.reconciliation.prose import words_in
from hearsay.reconciliation.quantities import NEAR, tells_whom
from hearsay.reconciliation.sides import LEAP, size
from hearsay.reconciliation.values import same_value, telling
from hearsay.reconciliation.voices import Voices

SHARED = re.compile(r"%|\bper ?cent\b", re.I)
"""Words of a turnout that counts nobody. *The turnout was 58 per cent.*"""
LONGEST = 60
"""Characters before or behind a number of votes in which it is said to be the one that was needed."""
FEWEST = 3
"""Values below it are told of too many things to say that two counts are one."""


def crowds(ordered: Sequence[Figure], voices: Voices) -> list[Figure]:
    """Counts of people at a march or in a square as one measure, a turnout in per cent not; ``ordered`` is by place in the reports.

    *Police put the turnout at 800; the organisers spoke of 3,000.*
    """
    heads = [figure for figure in ordered if not SHARED.search(figure.span.text)]
    sure = {figure.id for figure in heads if figure.measure in CROWDS or (figure.measure in UNCOUNTED and _of_a_crowd(figure, voices))}
    loose = [figure for figure in ordered if figure.id in sure or (figure.measure in UNCOUNTED and figure.claimant)]
    for one, other in pairwise(loose):
        near = other.span.doc == one.span.doc and other.span.start - one.span.end <= NEAR
        low, high = sorted((size(one), size(other)))
        if near and high <= LEAP * low and {one.id, other.id} & sure:
            sure |= {figure.id for figure in (one, other) if figure.claimant and not tells_whom(figure)}
    known = {same_value(figure) for figure in heads if figure.id in sure and telling(same_value(figure))}
    sure |= {one.id for one in heads if one.measure in UNCOUNTED and same_value(one) in known and not tells_whom(one)}
    return [_crowd(figure) if figure.id in sure else figure for figure in ordered]


def strength(ordered: Sequence[Figure], voices: Voices) -> list[Figure]:
    """How many somebody has under arms as one measure, whatever a report calls them.

    *The rebels say that they have 2,000 fighters. The army puts their strength at 800.*
    """
    return [msgspec.structs.replace(one, measure="troops") if _under_arms(one, voices) else one for one in ordered]


def _under_arms(figure: Figure, voices: Voices) -> bool:
    if figure.measure not in STRENGTH | UNCOUNTED or figure.claimant is None or tells_whom(figure):
        return False
    return figure.measure == "fighters" or bool(UNDER_ARMS.search(voices.sentence[figure.span]))


def _of_a_crowd(figure: Figure, voices: Voices) -> bool:
    """Whether organisers count it, or somebody does where its sentence speaks of a crowd."""
    if figure.claimant is None or (tells_whom(figure) and not words_in(figure.population) <= CROWD):
        return False
    entity = voices.entities.get(figure.claimant.entity or "")
    if words_in(entity.name if entity else figure.claimant.description) & ORGANISERS:
        return True
    return bool(CROWD_WORDS.search(voices.sentence[figure.span]))


def _crowd(figure: Figure) -> Figure:
    whole = words_in(figure.population) <= CROWD
    return msgspec.structs.replace(figure, measure="crowd", population=None if whole else figure.population)


def followers(figures: Sequence[Figure]) -> list[Figure]:
    """What a movement counts of its own as counted of people, unless two count their own.

    *The guild says that 30 of its followers were killed.*
    """
    own = [figure for figure in figures if OWN & words_in(figure.population) and words_in(figure.population) <= OWN | FOLLOWERS]
    owners = {figure.claimant.entity for figure in own if figure.claimant and figure.claimant.entity}
    names = {figure.id for figure in own} if len(owners) < 2 else set()
    return [msgspec.structs.replace(figure, population=None) if figure.id in names else figure for figure in figures]


def one_place(figures: Sequence[Figure]) -> list[Figure]:
    """Counts without a place that sets nothing apart: most reports name none, and all that is told of it others tell without.

    *Six were killed in Brenn. Six people were killed.*
    """
    placed: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    rest: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.measure in TALLIED and not tells_whom(figure):
            (placed[figure.measure, figure.place] if figure.place else rest[figure.measure]).append(figure)
    drop: set[str] = set()
    for (measure, _), held in placed.items():
        told = defaultdict(set)
        for figure in rest[measure]:
            told[same_value(figure)].add(figure.span.doc)
        elsewhere = all(told[same_value(one)] - {one.span.doc} and (one.low or one.high or 0) >= FEWEST for one in held)
        if elsewhere and len(held) < len(rest[measure]):
            drop |= {figure.id for figure in held}
    return [msgspec.structs.replace(figure, place=None) if figure.id in drop else figure for figure in figures]


def durations(figures: Sequence[Figure]) -> list[Figure]:
    """How long a call took, with what it is told of elsewhere: of two values that one report sets against each other both are.

    *The palace speaks of ten minutes. The embassy counts thirty.*
    """
    lasting = sorted((one for one in figures if one.measure == "duration"), key=lambda figure: figure.span)
    talks = defaultdict(set)
    for figure in lasting:
        if figure.population:
            talks[same_value(figure)].add(figure.population)
    told: dict[str, str] = {}
    for one, other in pairwise(lasting):
        near = one.span.doc == other.span.doc and other.span.start - one.span.end <= NEAR and one.claimant != other.claimant
        whose = {figure.population for figure in (one, other) if figure.population}
        if not near or len(whose) > 1 or (not other.population and other.claimant is None):
            continue
        of = whose or (talks[same_value(one)] | talks[same_value(other)] if one.claimant else set())
        if len(of) == 1:
            known = whose or of.isdisjoint(LASTING)
            told |= {figure.id: min(of) for figure in (one, other) if not figure.population and (known or talks[same_value(figure)])}
    return [msgspec.structs.replace(one, population=told[one.id], place=None) if one.id in told else one for one in figures]


def needed(figures: Iterable[Figure], voices: Voices) -> frozenset[str]:
    """Ids of votes that were not cast but needed, or by which it was won or lost. *It fell four votes short of the 90 needed.*"""
    out = set()
    for figure in figures:
        if figure.measure in BALLOTS:
            text, (start, end) = voices.documents[figure.span.doc].text, voices.bounds[figure.span]
            before, behind = text[max(start, figure.span.start - LONGEST) : figure.span.start], text[figure.span.end : end]
            if NEEDED_BEFORE.search(before) or NEEDED.match(behind[:LONGEST]):
                out.add(figure.id)
    return frozenset(out)

"""What reports count in several ways, brought to one: crowds, followers, votes that were needed.

A crowd is a crowd whether a report calls it a turnout, marchers or people; those whom a movement calls its own are the
people that others count.
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
    CROWDS,
    NEEDED,
    OWN,
    STRENGTH,
    TALLIED,
    UNCOUNTED,
)
from hearsay.reconciliation.prose import words_in
from hearsay.reconciliation.quantities import NEAR, tells_whom
from hearsay.reconciliation.sides import LEAP, size
from hearsay.reconciliation.values import same_value, telling
from hearsay.reconciliation.voices import Voices

CROWD = frozenset({
    "people", "persons", "protesters", "protester", "demonstrators", "marchers", "participants", "supporters", "citizens", "residents",
    "crowd", "attendees", "thousands", "hundreds",
})  # fmt: skip
"""What those who came to a march are called. *Police saw 800 marchers.*"""
ORGANISERS = frozenset({"organiser", "organisers", "organizer", "organizers"})
"""Who counts a crowd beside the police. *The organisers spoke of 3,000.*"""
CROWD_WORDS = re.compile(
    r"\b(?:crowds?|turnout|attendance|march(?:ers|ed)?|rall(?:y|ied|ies)|demonstrat(?:ors?|ions?|ed)|protest(?:ers?|ed)?|vigil|procession"
    r"|t(?:ook|aken|ake|aking) part|attended|took to the streets)\b",
    re.I,
)
"""Words of a sentence that counts a crowd. *Organisers said that 3,000 had taken part.*"""
FOLLOWERS = frozenset({
    "supporters", "followers", "members", "activists", "sympathisers", "sympathizers", "militants", "people", "compatriots", "citizens",
    "comrades", "protesters", "demonstrators", "marchers", "of",
})  # fmt: skip
"""Those whom a movement or a country counts as its own and others as people. *Nine of our compatriots were killed.*"""
UNDER_ARMS = re.compile(r"\bstrength\b|\bunder arms\b|\bin (?:its|their|his|her) ranks\b", re.I)
"""Words of a sentence that counts those. *The army puts their strength at 800.*"""
NEEDED_BEFORE = re.compile(
    r"\b(?:need(?:s|ed|ing)?|requir(?:es?|ed|ing)|t(?:ook|akes)|(?:majority|threshold|margin) of|short of|at least"
    r"|(?:saved|short|won|lost|fell|failed|passed|carried|survived) by)"
    r"(?:\s{1,3}(?:the|a|of|support|votes?|backing|only|just)){0,4}\s{1,3}$",
    re.I,
)
"""What leads a number of votes that were needed, or by which it was won or lost. *It needed 101 votes. She was saved by four.*"""
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

"""A text told over sentence by sentence: the same facts in the same order, with other words.

Two newsrooms that hear the same official share facts and his words, but not the order and extent of nearly every
sentence of their own; that order is what tells a reworded copy from a second report. What stands in quotation marks is everybody's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from hearsay.reconciliation.beside import Beside, Remembered
from hearsay.reconciliation.prose import Gist, gist, quotations, sentences

ALIKE = 0.3
"""Least share of stems and numbers that two wordings of one sentence keep, where sentences of one event share a tenth."""
ENOUGH = 4
"""Sentences that must be told over: three in a row happen by chance in short reports."""
SHARE = 0.5
"""Of the shorter report's sentences; second reports of one event told over a seventh, partial copies two fifths."""
REMEMBERED = 4096
"""Texts that are kept cut up."""


class Outline(msgspec.Struct, frozen=True, gc=False, eq=False):
    """A report as the gists of its sentences, in order; those too short to compare are left out."""

    gists: tuple[Gist, ...]
    sizes: tuple[int, ...]
    """Stems and numbers in each."""
    places: Mapping[str, Sequence[int]]
    """For each stem and number the sentences that have it."""
    keys: frozenset[tuple[str, str]]
    """Two stems that stand close in the alphabet of a sentence, or a number with a stem."""


class Retold(msgspec.Struct, frozen=True, gc=False):
    """Two reports of which one tells the other over."""

    left: str
    right: str
    similarity: float
    """Share of the shorter one's sentences."""


@lru_cache(maxsize=REMEMBERED)
def outline(text: str) -> Outline:
    """Cut a report into gists of what it tells in its own words; sentences of fewer than four stems say too little to be compared."""
    own = _unquoted(text)
    found = (gist(own[start:end]) for start, end in sentences(text))
    kept = tuple(g for g in found if len(g.stems) + len(g.numbers) >= 4)
    places: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(kept):
        for thing in (*one.stems, *one.numbers):
            places[thing].append(at)
    sizes = tuple(len(g.stems) + len(g.numbers) for g in kept)
    return Outline(kept, sizes, {thing: tuple(held) for thing, held in places.items()}, frozenset(key for g in kept for key in _keys(g)))


def _unquoted(text: str) -> str:
    """The text with its quotations blanked out; same length."""
    for start, end in quotations(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def likeness(left: Gist, right: Gist) -> float:
    """Jaccard over stems and numbers; 0 where numbers are given on both sides and none is shared, or one side denies."""
    shared = len(left.stems & right.stems)
    if not shared and left.negated != right.negated:
        return 0.0
    if left.numbers and right.numbers:
        same = len(left.numbers & right.numbers)
        if not same:
            return 0.0
        shared += same
    return shared / (len(left.stems | right.stems) + len(left.numbers | right.numbers))


def told_over(left: Outline, right: Outline) -> float:
    """Share of the shorter report's sentences that the other has too, in the same order; 0 where that is too few."""
    shorter, longer = sorted((left, right), key=lambda outline: len(outline.gists))
    if len(shorter.gists) < ENOUGH:
        return 0.0
    ends: list[int] = []  # of sentences of the longer: where the first n that are told over in order may end at the earliest
    for one, size in zip(shorter.gists, shorter.sizes, strict=True):
        for j in reversed(_alike(one, size, longer)):
            at = bisect_left(ends, j)
            ends[at : at + 1] = [j]
    share = len(ends) / len(shorter.gists)
    return share if len(ends) >= ENOUGH and share >= SHARE else 0.0


def _alike(one: Gist, size: int, longer: Outline) -> list[int]:
    """The sentences that may be another wording of ``one``, in order; only those that share anything are looked at."""
    shared: dict[int, int] = defaultdict(int)
    for thing in (*one.stems, *one.numbers):
        for j in longer.places.get(thing, ()):
            shared[j] += 1
    near = (j for j, common in shared.items() if common >= ALIKE * (size + longer.sizes[j] - common))
    return sorted(j for j in near if likeness(one, longer.gists[j]) >= ALIKE)


def _shared(outline: Outline) -> frozenset[tuple[str, str]]:
    return outline.keys


def _retold(pair: tuple[str, str], left: Outline, right: Outline) -> Retold | None:
    share = told_over(left, right)
    return Retold(*pair, round(share, 4)) if share else None


retold: Remembered[Outline, Retold] = Remembered(lambda: Beside(_shared, _retold, least=3 * ENOUGH))
"""The reports of which one tells the other over; only those are looked at that share enough rare keys."""


def _keys(sentence: Gist) -> list[tuple[str, str]]:
    stems = sorted(sentence.stems)
    return [(a, b) for i, a in enumerate(stems) for b in stems[i + 1 : i + 4]] + [(n, s) for n in sorted(sentence.numbers) for s in stems]

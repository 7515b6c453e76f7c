"""A text told over sentence by sentence: the same facts in the same order, with other words.

Two newsrooms that hear the same official share facts, but not the order and extent of nearly every sentence; that
order is what tells a reworded copy from a second report.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from hearsay.reconciliation.prose import Gist, gist, sentences

ALIKE = 0.3
"""Least share of stems and numbers that two wordings of one sentence keep, where sentences of one event share a tenth."""
ENOUGH = 4
"""Sentences that must be told over: three in a row happen by chance in short reports."""
SHARE = 0.5
"""Of the shorter report's sentences; second reports of one event told over a seventh, partial copies two fifths."""
NEIGHBOURS = 8
"""Reports with which one is paired for sharing a key that many hold; keeps pairing linear."""


REMEMBERED = 4096
"""Texts, and sixteen times as many pairs, that are kept cut up and compared."""


class Outline(msgspec.Struct, frozen=True, eq=False):
    """A report as the gists of its sentences, in order; those too short to compare are left out."""

    gists: tuple[Gist, ...]
    sizes: tuple[int, ...]
    """Stems and numbers in each."""
    keys: frozenset[tuple[str, str]]
    """Two stems that stand close in the alphabet of a sentence, or a number with a stem."""


@lru_cache(maxsize=REMEMBERED)
def outline(text: str) -> Outline:
    """Cut a report into gists; sentences of fewer than four stems say too little to be compared."""
    found = (gist(text[start:end]) for start, end in sentences(text))
    kept = tuple(g for g in found if len(g.stems) + len(g.numbers) >= 4)
    return Outline(kept, tuple(len(g.stems) + len(g.numbers) for g in kept), frozenset(key for g in kept for key in _keys(g)))


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


@lru_cache(maxsize=REMEMBERED * 16)
def told_over(left: Outline, right: Outline) -> float:
    """Share of the shorter report's sentences that the other has too, in the same order; 0 where that is too few."""
    shorter, longer = sorted((left, right), key=lambda outline: len(outline.gists))
    if len(shorter.gists) < ENOUGH:
        return 0.0
    best = [0] * (len(longer.gists) + 1)
    for one, size in zip(shorter.gists, shorter.sizes, strict=True):
        corner = 0
        for j, (other, length) in enumerate(zip(longer.gists, longer.sizes, strict=True), 1):
            above = best[j]
            if corner >= above and ALIKE * max(size, length) <= min(size, length) and likeness(one, other) >= ALIKE:
                best[j] = corner + 1
            elif best[j - 1] > above:
                best[j] = best[j - 1]
            corner = above
    share = best[-1] / len(shorter.gists)
    return share if best[-1] >= ENOUGH and share >= SHARE else 0.0


def candidates(outlines: Mapping[str, Outline]) -> tuple[tuple[str, str], ...]:
    """Pairs of reports that share enough rare keys, a key being two neighbouring stems or a number with a stem."""
    holders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in sorted(outlines):
        for key in outlines[name].keys:
            holders[key].append(name)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for names in holders.values():
        for pair in _pairs(names):
            shared[pair] += 1
    return tuple(sorted(pair for pair, count in shared.items() if count >= ENOUGH * 3))


def _keys(sentence: Gist) -> list[tuple[str, str]]:
    stems = sorted(sentence.stems)
    return [(a, b) for i, a in enumerate(stems) for b in stems[i + 1 : i + 4]] + [(n, s) for n in sorted(sentence.numbers) for s in stems]


def _pairs(names: Sequence[str]) -> list[tuple[str, str]]:
    return [(a, b) for i, a in enumerate(names) for b in names[i + 1 : i + 1 + NEIGHBOURS]]

"""A text told over sentence by sentence: the same facts in the same order, with other words.

Two newsrooms that hear the same official share facts, but not the order and extent of nearly every sentence; that
order is what tells a reworded copy from a second report.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

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


class Outline(msgspec.Struct, frozen=True):
    """A report as the gists of its sentences, in order; those too short to compare are left out."""

    gists: tuple[Gist, ...]


def outline(text: str) -> Outline:
    """Cut a report into gists; sentences of fewer than four stems say too little to be compared."""
    found = (gist(text[start:end]) for start, end in sentences(text))
    return Outline(tuple(g for g in found if len(g.stems) + len(g.numbers) >= 4))


def likeness(left: Gist, right: Gist) -> float:
    """Jaccard over stems and numbers; 0 where numbers are given on both sides and none is shared, or one side denies."""
    if left.negated != right.negated and not (left.stems & right.stems):
        return 0.0
    if left.numbers and right.numbers and not left.numbers & right.numbers:
        return 0.0
    shared = len(left.stems & right.stems) + len(left.numbers & right.numbers)
    return shared / (len(left.stems | right.stems) + len(left.numbers | right.numbers))


def told_over(left: Outline, right: Outline) -> float:
    """Share of the shorter report's sentences that the other has too, in the same order; 0 where that is too few."""
    shorter, longer = sorted((left.gists, right.gists), key=len)
    if len(shorter) < ENOUGH:
        return 0.0
    best = [0] * (len(longer) + 1)
    for one in shorter:
        corner = 0
        for j, other in enumerate(longer, 1):
            above = best[j]
            best[j] = max(above, best[j - 1], corner + 1 if likeness(one, other) >= ALIKE else 0)
            corner = above
    share = best[-1] / len(shorter)
    return share if best[-1] >= ENOUGH and share >= SHARE else 0.0


def candidates(outlines: Mapping[str, Outline]) -> tuple[tuple[str, str], ...]:
    """Pairs of reports that share enough rare keys, a key being two neighbouring stems or a number with a stem."""
    holders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in sorted(outlines):
        keys = {key for g in outlines[name].gists for key in _keys(g)}
        for key in sorted(keys):
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

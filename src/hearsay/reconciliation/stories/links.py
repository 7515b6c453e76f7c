"""Which reports look back on which: links between reports that are alike, found through an index, never by comparing all pairs."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from heapq import nlargest
from itertools import islice

import msgspec

from hearsay.reconciliation.stories.likeness import dates, nearness, product
from hearsay.reconciliation.stories.profile import Profile

KEYS = 30
"""Heaviest words of a report under which it is found."""
RECENT = 32
"""Latest holders of a word that a report looks back on: a rare word finds all that have it, a common one the newest."""
CANDIDATES = 32
"""Earlier reports compared in full, those with the most weight on common keys first. With the two above it bounds the work for one
report, so that the work for a pile grows with its length."""


class Link(msgspec.Struct, frozen=True):
    """Two reports, by their places in the pile, that are alike enough for one story."""

    earlier: int
    later: int
    likeness: float


def links(profiles: Sequence[Profile], least: float) -> list[Link]:
    """Links of likeness ``least`` or more; each report looks back on those before it, and what comes after changes nothing."""
    holders: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=RECENT))
    days = dates(profiles)
    found = []
    for later, own in enumerate(profiles):
        shared: defaultdict[int, float] = defaultdict(float)
        for word, weight in islice(own.terms.items(), KEYS):
            for earlier in holders[word]:
                shared[earlier] += weight * profiles[earlier].terms[word]
            holders[word].append(later)
        near = nlargest(CANDIDATES, shared, key=lambda earlier: (shared[earlier], earlier))
        if near:
            for earlier, by_days in zip(near, nearness(days[later : later + 1], days[near])[0].tolist(), strict=True):
                likeness = by_days * product(own.terms, profiles[earlier].terms)
                if likeness >= least:
                    found.append(Link(earlier, later, likeness))
    return found

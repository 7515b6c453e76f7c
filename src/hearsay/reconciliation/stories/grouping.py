"""Links between reports → groups of reports, by average linkage (UPGMA; Sokal and Michener 1958)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush

import numpy as np

from hearsay.reconciliation.stories.likeness import Days, dates, nearness, product
from hearsay.reconciliation.stories.links import Link
from hearsay.reconciliation.stories.profile import Profile

SAMPLE = 16
"""Reports of a group whose days stand for all of its days: those with the smallest ids, which are hashes. Such a sample is drawn
evenly, does not depend on the order in which a group grew, and that of two groups is had from theirs (Cohen and Kaplan 2007)."""


def groups(profiles: Sequence[Profile], found: Iterable[Link], least: float) -> list[list[int]]:
    """Put reports together, the most alike first, while two groups are alike on average by ``least`` or more.

    A group holds places in ``profiles``, in order. The average of the cosines is had from the sums of the vectors; that of the
    nearness in time from samples of both groups. An average is at most the best of what it averages, so a pair of groups that no link
    joins need not be looked at, and a likeness from before a group grew is a bound on the one after: it is worked out again only when
    it comes up.
    """
    held = [Group(place, one, days) for place, (one, days) in enumerate(zip(profiles, dates(profiles)[:, None], strict=True))]
    home = list(range(len(held)))
    waiting = [(-link.likeness, link.earlier, link.later, 2) for link in found]
    heapify(waiting)
    known: set[tuple[int, int, int]] = set()
    while waiting:
        _, one, other, size = heappop(waiting)
        left, right = sorted((_root(home, one), _root(home, other)))
        if left == right:
            continue
        now = len(held[left].places) + len(held[right].places)
        if size == now:
            held[left].take(held[right])
            home[right] = left
        elif (left, right, now) not in known:
            known.add((left, right, now))
            likeness = held[left].likeness(held[right])
            if likeness >= least:
                heappush(waiting, (-likeness, left, right, now))
    return [sorted(group.places) for place, group in enumerate(held) if home[place] == place]


class Group:
    """A group that grows: the sum of its reports' vectors, and a sample of their days."""

    def __init__(self, place: int, profile: Profile, days: Days) -> None:
        self.places = [place]
        self.terms = dict(profile.terms)
        self.names, self.days = [profile.document], days

    def likeness(self, other: Group) -> float:
        """Average likeness of a report of this group to one of the other."""
        cosine = product(self.terms, other.terms) / (len(self.places) * len(other.places))
        return cosine * float(nearness(self.days, other.days).mean())

    def take(self, other: Group) -> None:
        """Become the union of both."""
        if len(other.terms) > len(self.terms):
            self.terms, other.terms = other.terms, self.terms
        for word, weight in other.terms.items():
            self.terms[word] = self.terms.get(word, 0.0) + weight
        self.places += other.places
        sample = sorted(zip([*self.names, *other.names], [*self.days, *other.days], strict=True), key=lambda one: one[0])[:SAMPLE]
        self.names, self.days = [name for name, _ in sample], np.array([days for _, days in sample])
        other.terms = {}


def _root(home: list[int], place: int) -> int:
    while home[place] != place:
        home[place] = home[home[place]]
        place = home[place]
    return place

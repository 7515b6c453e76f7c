"""Reports that hold something in common, found without laying every two side by side, and kept while a story grows.

A report that comes late stands between others, so that it makes pairs and parts some. Only these are looked at anew; the outcome is
that of looking at everything.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from itertools import islice
from operator import is_
from threading import Lock
from typing import Generic, TypeVar

NEIGHBOURS = 8
"""Reports with which one is paired for sharing a key that many hold; keeps pairing linear."""
MUCH = 0.1
"""Share of a story's reports that may be other ones than before, up to which what is known of it is brought up to date."""
STORIES = 4
"""Stories of which is kept what was found of them."""

Held = TypeVar("Held")
Shown = TypeVar("Shown")
Pair = tuple[str, str]


class Beside(Generic[Held, Shown]):
    """The reports of one story by their keys, the pairs of them that share some, and what a look at each pair has shown."""

    def __init__(
        self,
        keys: Callable[[Held], Collection[Hashable]],
        look: Callable[[Pair, Held, Held], Shown | None],
        *,
        least: int = 1,
        much: float = MUCH,
    ) -> None:
        self._keys, self._look, self._least, self._much = keys, look, least, much
        self._reports: dict[str, Held] = {}
        self._holders: dict[Hashable, list[str]] = {}
        """The names of the reports that hold a key, in order."""
        self._shared: Counter[Pair] = Counter()
        """For two reports the keys among whose holders they are neighbours."""
        self._found: dict[Pair, Shown] = {}
        self._pairs: list[Pair] = []
        """The pairs that show something, in order."""
        self._shown: list[Shown] = []
        """What they show."""

    def known(self, reports: Mapping[str, Held]) -> int:
        """How many of these reports are there."""
        return sum(map(is_, map(self._reports.get, reports), reports.values()))

    def found(self, reports: Mapping[str, Held]) -> tuple[Shown, ...]:
        """What every two reports show that share keys, in order of their names; nothing of those that show nothing."""
        gone = {name for name, one in self._reports.items() if reports.get(name) is not one}
        new = [name for name, one in reports.items() if self._reports.get(name) is not one]
        touched: Iterable[Pair]
        if len(gone) + len(new) > self._much * len(reports):
            touched = self._begin(reports)
        else:
            touched = {pair for name in sorted(gone) for pair in self._drop(name)}
            touched |= {pair for name in new for pair in self._add(name, reports[name])}
        lost = {pair for pair in self._found if not gone.isdisjoint(pair)} if gone else set()
        lost |= {pair for pair in touched if pair in self._found and self._shared.get(pair, 0) < self._least}
        for pair in lost:
            del self._found[pair]
        asked = [pair for pair in touched if pair not in self._found and self._shared.get(pair, 0) >= self._least]
        found = {pair: shown for pair in asked if (shown := self._look(pair, reports[pair[0]], reports[pair[1]]))}
        self._found |= found
        self._put_in_order(lost, found)
        return tuple(self._shown)

    def _put_in_order(self, lost: Collection[Pair], found: Mapping[Pair, Shown]) -> None:
        """Let pairs go and take others in: one by one where they are few."""
        if len(lost) + len(found) > self._much * len(self._pairs):
            self._pairs = sorted(self._found)
            self._shown = [self._found[pair] for pair in self._pairs]
            return
        for pair in lost:
            at = bisect_left(self._pairs, pair)
            del self._pairs[at], self._shown[at]
        for pair, shown in found.items():
            at = bisect_left(self._pairs, pair)
            self._pairs.insert(at, pair)
            self._shown.insert(at, shown)

    def _begin(self, reports: Mapping[str, Held]) -> Iterable[Pair]:
        """Start anew."""
        holders: dict[Hashable, list[str]] = defaultdict(list)
        for name in sorted(reports):
            for key in self._keys(reports[name]):
                holders[key].append(name)
        self._reports, self._holders, self._shared, self._found = dict(reports), dict(holders), Counter(), {}
        self._pairs, self._shown = [], []
        for names in holders.values():
            for step in range(1, min(NEIGHBOURS, len(names) - 1) + 1):
                self._shared.update(zip(names, islice(names, step, None), strict=False))
        return self._shared.keys()

    def _add(self, name: str, report: Held) -> Iterable[Pair]:
        """Take a report in; gives the pairs that it makes and those that it parts."""
        self._reports[name] = report
        for key in self._keys(report):
            names = self._holders.setdefault(key, [])
            yield from self._counted(_parted(names, name), -1)
            insort(names, name)
            yield from self._counted(_made(names, name), 1)

    def _drop(self, name: str) -> Iterable[Pair]:
        """Let a report go; gives the pairs that it made and those that it parted."""
        for key in self._keys(self._reports.pop(name)):
            names = self._holders[key]
            yield from self._counted(_made(names, name), -1)
            names.remove(name)
            yield from self._counted(_parted(names, name), 1)
            if not names:
                del self._holders[key]

    def _counted(self, pairs: Iterable[Pair], more: int) -> Iterable[Pair]:
        for pair in pairs:
            self._shared[pair] += more
            if not self._shared[pair]:
                del self._shared[pair]
            yield pair


class Remembered(Generic[Held, Shown]):
    """What :class:`Beside` found of the last few stories, so that a story that gets one report more pays for that one."""

    def __init__(self, new: Callable[[], Beside[Held, Shown]]) -> None:
        self._new = new
        self._stories: deque[Beside[Held, Shown]] = deque(maxlen=STORIES)
        self._lock = Lock()

    def __call__(self, reports: Mapping[str, Held]) -> tuple[Shown, ...]:
        """What two reports show that share keys, in order of their names."""
        with self._lock:
            story = max(self._stories, key=lambda one: one.known(reports), default=None)
            if story is None or story.known(reports) * 2 < len(reports):
                story = self._new()
            else:
                self._stories.remove(story)
        found = story.found(reports)
        with self._lock:
            self._stories.append(story)
        return found

    def cache_clear(self) -> None:
        """Forget everything."""
        self._stories.clear()


def _made(names: list[str], name: str) -> Iterable[Pair]:
    """The pairs of a name with its neighbours."""
    at = bisect_left(names, name)
    yield from ((other, name) for other in names[max(0, at - NEIGHBOURS) : at])
    yield from ((name, other) for other in names[at + 1 : at + 1 + NEIGHBOURS])


def _parted(names: list[str], name: str) -> Iterable[Pair]:
    """The pairs that are none any more where ``name`` comes between."""
    at = bisect_left(names, name)
    first = max(0, at - NEIGHBOURS)
    return zip(names[first:at], names[first + NEIGHBOURS : at + NEIGHBOURS], strict=False)

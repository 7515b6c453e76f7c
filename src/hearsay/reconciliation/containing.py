"""Which places lie in which others, as reports tell: *the Harbour Stadium in Torvel*, *Torvel Central Hospital*."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping

from hearsay.model import Entity, Event, Span

LYING = re.compile(r"(?:,| in)(?: the| central| downtown| (?:north|south|east|west)(?:east|west)?ern)? ")
"""What stands between a place and the one that it lies in."""


def places_around(events: Iterable[Event], entities: Iterable[Entity]) -> Mapping[str, frozenset[str]]:
    """The places that each lies in, by their ids: those named right behind it where an event is told, and that its name begins with."""
    places = sorted((one for one in entities if one.kind == "place"), key=lambda one: one.id)
    out: dict[str, set[str]] = defaultdict(set)
    names = {one.name: one.id for one in places}
    for one in places:
        words = one.name.split()
        for size in range(1, len(words)):
            if (town := names.get(" ".join(words[:size]))) is not None:
                out[one.id].add(town)
    named: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for one in places:
        for span in one.mentions:
            named[span.doc].append((span.start, span.end, one.id))
    for held in named.values():
        held.sort()
    for event in events:
        for span in event.mentions:
            for place, town in _told(span, named.get(span.doc, [])):
                out[place].add(town)
    return {place: frozenset(towns - {place}) for place, towns in out.items()}


def _told(telling: Span, named: list[tuple[int, int, str]]) -> Iterable[tuple[str, str]]:
    """The places that a telling names, each with the one right behind it that it lies in."""
    first, last = bisect_left(named, (telling.start, 0, "")), bisect_right(named, (telling.end, 0, ""))
    for (_, end, place), (start, until, town) in zip(named[first:last], named[first + 1 : last], strict=False):
        between = telling.text[end - telling.start : start - telling.start]
        if until <= telling.end and LYING.fullmatch(between):
            yield place, town

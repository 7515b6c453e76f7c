"""Which places lie in which others, as reports tell: *the Harbour Stadium in Torvel*, *Torvel Central Hospital*."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping

from hearsay.model import Entity, Event, Span

LYING = re.compile(r"(?:,| in)(?: the| central| downtown| (?:north|south|east|west)(?:east|west)?ern)? ")
"""What stands between a place and the one that it lies in."""
WITHIN = re.compile(r"(?: [a-z]+)? (?:town|city|village|port|district|capital|province|region|resort|suburb|settlement)(?: of)? ")
"""What stands between the name or adjective of one and a place that lies in it: *the Velnian [border town of] Torvel*."""


def places_around(events: Iterable[Event], entities: Iterable[Entity]) -> Mapping[str, frozenset[str]]:
    """The places and countries that each lies in, by their ids: those named right beside it where an event is told, and the places that
    its name begins with."""
    known = sorted(entities, key=lambda one: one.id)
    places = [one for one in known if one.kind == "place"]
    out: dict[str, set[str]] = defaultdict(set)
    names = {one.name: one.id for one in places}
    for one in places:
        words = one.name.split()
        for size in range(1, len(words)):
            if (town := names.get(" ".join(words[:size]))) is not None:
                out[one.id].add(town)
    named: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    lands = {one.id for one in known if one.kind == "country"}
    for one in known:
        for span in one.mentions if one.kind in ("place", "country") else ():
            named[span.doc].append((span.start, span.end, one.id))
    for held in named.values():
        held.sort()
    for event in events:
        for span in event.mentions:
            for place, town in _told(span, named.get(span.doc, []), lands):
                out[place].add(town)
    return {place: frozenset(towns - {place}) for place, towns in out.items()}


def _told(telling: Span, named: list[tuple[int, int, str]], lands: Container[str]) -> Iterable[tuple[str, str]]:
    """The places that a telling names, each with the one right behind it that it lies in, or with the one in front of it."""
    first, last = bisect_left(named, (telling.start, 0, "")), bisect_right(named, (telling.end, 0, ""))
    for (_, end, place), (start, until, town) in zip(named[first:last], named[first + 1 : last], strict=False):
        between = telling.text[end - telling.start : start - telling.start]
        if until <= telling.end and place not in lands and LYING.fullmatch(between):
            yield place, town
        if until <= telling.end and town not in lands and WITHIN.fullmatch(between):
            yield town, place

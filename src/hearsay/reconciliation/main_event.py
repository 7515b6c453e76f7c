"""The happening that a story is about: reports tell it in words of their own, *the attack*, *a lorry ploughed into a crowd*.

Tellings are joined by kind, day, place and parties (``merging``). A crash, a blast or a raid that several reports tell has words besides,
*lorry*, *crowd*, *quay*; a telling of another sort, day or place unsaid, that has these too is of the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from hearsay.extraction.lexicon.words import words
from hearsay.model import Event
from hearsay.reconciliation.event_words import MISHAPS, VIOLENCE
from hearsay.reconciliation.prose import gist, stem
from hearsay.reconciliation.tellings import REMEMBERED, SLACK, Days, day_of, supposed
from hearsay.reconciliation.world import World, words_of

KINDS = VIOLENCE | MISHAPS | {"killing"}
APART = frozenset({"planned", "hypothetical", "denied"})
TOLD_BY = 2
"""Reports that tell the happening, and those of them that have a word which is its own, at least."""
COMMON, UNTOLD = 2, 3
"""Such words that another telling must have: one of the same day, and one whose day nobody names."""
NEAR = 3
"""Days within which another such happening that several reports tell makes it one of many, as in a war."""
COMMONPLACE = frozenset(map(stem, words(
    "attack attacks attacked killed kill killing dead died die dies death deaths injured wounded hurt people person man men woman women "
    "child children victims strike struck hit blast explosion exploded accident crash disaster incident happened took place least "
    "authorities officials police said say says thursday friday saturday sunday monday tuesday wednesday morning night evening day "
    "toll number many other others more than city town area country"
)))  # fmt: skip
"""Words that are told of any such happening."""


def of_main_event(events: Sequence[Event], world: World) -> frozenset[int]:
    """Which of the events, by number, tell the happening that most reports tell; none where there is no such, or nothing to join."""
    told = [i for i, event in enumerate(events) if event.kind in KINDS and event.status not in APART]
    best = max(told, key=lambda i: (len(_reports(events[i])), len(events[i].mentions), -i), default=None)
    if best is None or len(_reports(events[best])) < TOLD_BY or day_of(events[best]) is None:
        return frozenset()
    main, own = events[best], _own_words(events[best], world)
    many = any(i != best and _is_another(events[i], main, world) for i in told)
    same = {i for i in told if i != best and _may_be(events[i], main, world, many=many) and _tells(events[i], main, own)}
    return frozenset({best, *same}) if same else frozenset()


def _reports(event: Event) -> set[str]:
    return {span.doc for span in event.mentions}


def _is_another(event: Event, main: Event, world: World) -> bool:
    """Whether an event is another happening that several reports tell of about that time."""
    elsewhere = event.place is not None and main.place is not None and not world.near(event.place, main.place)
    elsewhere = elsewhere and not _is_same_mishap(event, main)
    days = day_of(event), day_of(main)
    return (
        elsewhere and len(_reports(event)) >= TOLD_BY and days[0] is not None and days[1] is not None and _apart(days[0], days[1]) <= NEAR
    )


def _is_same_mishap(event: Event, main: Event) -> bool:
    """Whether both are a mishap of one day that is told: two places are then mostly a street and its town."""
    day = day_of(event)
    return {event.kind, main.kind} <= MISHAPS and day is not None and day == day_of(main) and not (supposed(event) and supposed(main))


def _apart(one: Days, other: Days) -> int:
    """Days between two stretches of days; none where they touch."""
    first, second = sorted((one, other))
    return max(0, (date.fromisoformat(second[0]) - date.fromisoformat(first[1])).days)


def _may_be(event: Event, main: Event, world: World, *, many: bool) -> bool:
    """Whether neither day nor place speaks against it; of one among many both must be the same, as far as they are told."""
    days = day_of(event), day_of(main)
    if days[0] is None or days[1] is None:
        if many:
            return False
    elif _apart(days[0], days[1]) > (SLACK if supposed(event) and not many else 0):
        return False
    if event.place is None or main.place is None or world.near(event.place, main.place) or (not many and _is_same_mishap(event, main)):
        return True
    return not many and TOLD_BY <= _named(main.place, event, world) >= _named(event.place, event, world)


def _named(place: str, event: Event, world: World) -> int:
    """How many of an event's mentions name a place."""
    name = f" {' '.join(world.names.get(place, ()))} "
    return sum(bool(name.strip()) and name in f" {' '.join(words_of(span.text))} " for span in event.mentions)


def _tells(event: Event, main: Event, own: frozenset[str]) -> bool:
    """Whether an event is told with the words that are the main one's own."""
    told = day_of(event) == day_of(main) and not supposed(event)
    return len(own & frozenset().union(*(_stems(span.text) for span in event.mentions))) >= (COMMON if told else UNTOLD)


def _own_words(event: Event, world: World) -> frozenset[str]:
    """The words that reports tell it with and that are not told of any other."""
    counts: Counter[str] = Counter()
    for name in _reports(event):
        counts.update(frozenset().union(*(_stems(span.text) for span in event.mentions if span.doc == name)))
    return frozenset(word for word, reports in counts.items() if reports >= TOLD_BY) - COMMONPLACE - _names(event, world)


@lru_cache(maxsize=REMEMBERED)
def _stems(text: str) -> frozenset[str]:
    return frozenset(gist(text).stems)


def _names(event: Event, world: World) -> frozenset[str]:
    """The words of whoever takes part, and of where it was."""
    parties = [*(one.entity for one in event.participants), *([event.place] if event.place else [])]
    return frozenset(stem(word.casefold()) for party in parties for word in world.names.get(party, ()))

"""One event is one, whoever tells it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from functools import lru_cache
from typing import TypeVar

import msgspec

from hearsay.model import Entity, Event, Participant, Span, Status, When, joint_id
from hearsay.reconciliation.event_words import ENCOUNTERS, MISHAPS, SAID, STATE_ACTS, VIOLENCE
from hearsay.reconciliation.main_event import of_main_event
from hearsay.reconciliation.phrases import dated
from hearsay.reconciliation.tellings import MAYBE, REMEMBERED, SURE, Telling, day_of, family, likeness, supposed, telling
from hearsay.reconciliation.world import NOBODY, World, words_of, world_of

T = TypeVar("T")
RANK: tuple[Status, ...] = ("happened", "ongoing", "claimed", "planned")
"""What an event told with several statuses is, first to last."""
WORDING = 8
"""Words in a row, at the head or the end of a clause, from which it is a copy where another report has the same."""
NUMBERED = re.compile(r"\b\d[\d,.]+\b")
SHORT = 4
"""Words from which a whole clause with a number of two figures or more is one too: *214 people were arrested*."""
OCCURRED: frozenset[Status] = frozenset({"happened", "ongoing"})

AHEAD: frozenset[Status] = frozenset({"planned", "hypothetical"})


class Merged(msgspec.Struct, frozen=True, gc=False):
    """An event with the reports' own events that were found to be it."""

    event: Event
    parts: tuple[Event, ...]


class _Group:
    """Tellings taken to be of one event."""

    def __init__(self) -> None:
        self.parts: list[Event] = []
        self.tellings: dict[Hashable, tuple[Telling, str]] = {}
        """One telling of each kind that likeness can tell apart, with its report."""
        self.wordings: set[str] = set()
        self.homes: set[str] = set()
        """The reports of ``tellings``."""
        self.scores: dict[tuple[Telling, bool], int] = {}
        """How like these are to a telling of another report, copied or not."""


def merge_events(events: Iterable[Event], entities: Iterable[Entity] = ()) -> tuple[Merged, ...]:
    """Join events of one kind with the same parties, day and place; the fullest tellings first, so that order is no matter.

    By the roles of ``entities`` a president's part and the country's may be one. Compared is only what shares a day, a party,
    a place or a wording.
    """
    events = tuple(events)
    world = world_of(entities, events)
    groups: list[_Group] = []
    holders: dict[Hashable, dict[int, None]] = defaultdict(dict)
    for event in sorted((event for event in events if not _is_nobodys(event)), key=_fullness):
        wordings, told, document = _wordings(event.mentions), telling(event, world), event.mentions[0].doc
        keys = (*told.keys, *((family(event), "wording", text) for text in sorted(wordings)))
        near = sorted(set().union(*[holders[key] for key in keys]))
        fits = []
        for i in near:
            group = groups[i]
            about = told, not group.wordings.isdisjoint(wordings)
            score = group.scores.get(about) if document not in group.homes else None
            if score is None:
                score = _likeness(group, *about, document)
            if told.day is None and not about[1]:
                score = min(score, MAYBE) if score < SURE else score
            if score > 0:
                fits.append((score, len(group.parts), -i))
        best = _best(fits, sole=event.kind in MISHAPS, dated=told.day is not None and not (told.supposed and event.kind in VIOLENCE))
        home = len(groups) if best is None else -best
        if best is None:
            groups.append(_Group())
        group = groups[home]
        group.parts.append(event)
        if told.signature not in group.tellings:
            group.tellings[told.signature] = told, document
            group.homes.add(document)
            group.scores.clear()
        group.wordings |= wordings
        for key in keys:
            holders[key][home] = None
    merged = [merged_of(group.parts, world) for group in groups if not _is_only_pointed_at(group.parts)]
    one = of_main_event([each.event for each in merged], world)
    if one:
        whole = merged_of([part for i in sorted(one) for part in merged[i].parts], world)
        merged = [whole, *(each for i, each in enumerate(merged) if i not in one)]
    return tuple(sorted(merged, key=lambda one: (one.event.mentions[0], one.event.id)))


def _is_nobodys(event: Event) -> bool:
    """Whether it is what somebody said whom no report tells: *The government said on Monday …*"""
    return event.kind in SAID and not event.participants


def _is_only_pointed_at(parts: Sequence[Event]) -> bool:
    """Whether one report speaks of it as known, and no other tells it: *The toll of the flood rose.*"""
    return all(event.presupposed for event in parts) and len({event.mentions[0].doc for event in parts}) == 1


def merged_of(group: Sequence[Event], world: World = NOBODY) -> Merged:
    """Tellings of one event as that event."""
    return Merged(_merge(group, world), tuple(sorted(group, key=_place_in_report)))


def _best(fits: Sequence[tuple[int, int, int]], *, sole: bool, dated: bool) -> int | None:
    """Which of the groups (likeness, size, number) the event belongs to: the likest, or the only one that it may.

    An undated telling that may belong to several belongs to the one that is told most; so does a mishap, which hardly comes twice.
    """
    sure = [(score, number) for score, _, number in fits if score > MAYBE]
    if sure:
        return max(sure)[1]
    sizes = sorted((size for _, size, _ in fits), reverse=True)
    if len(fits) == 1 or (fits and (sole or (not dated and sizes[0] > sizes[1]))):
        return max(fits, key=lambda fit: (fit[1], fit[2]))[2]
    return None


def _place_in_report(event: Event) -> tuple[Span, str]:
    return event.mentions[0], event.id


def _fullness(event: Event) -> tuple[bool, bool, int, bool, int, str]:
    return (day_of(event) is None, supposed(event), -len(event.participants), event.place is None, -len(event.attributes), event.id)


def _likeness(group: _Group, telling: Telling, copied: bool, document: str) -> int:
    """How much speaks for what is told being the event of the group; 0 where anything speaks against it or too little for it."""
    scores = [likeness(other, telling, copied=copied, one_report=document == home) for other, home in group.tellings.values()]
    found = 0 if min(scores) < 0 else max(scores)
    if document not in group.homes:
        group.scores[telling, copied] = found
    return found


@lru_cache(maxsize=REMEMBERED)
def _wordings(mentions: tuple[Span, ...]) -> frozenset[str]:
    """What tells an event, long enough that nobody would write it twice."""
    return frozenset(part for span in mentions for part in _ends(span.text))


def _ends(clause: str) -> tuple[str, ...]:
    """The first and the last words of a clause, where it has enough of them; all of a short one with a number."""
    words = words_of(clause)
    if len(words) < WORDING:
        return (" ".join(words),) if len(words) >= SHORT and NUMBERED.search(clause) else ()
    return " ".join(words[:WORDING]), " ".join(words[-WORDING:])


def _merge(group: Sequence[Event], world: World) -> Event:
    parts = sorted(group, key=lambda event: event.id)
    everyone = [participant for event in parts for participant in event.participants]
    roles = {entity: _commonest([one.role for one in everyone if one.entity == entity]) for entity in _in_order(parts)}
    names = sorted({key for event in parts for key in event.attributes})
    plovers = [event.plover for event in parts if event.plover]
    told_in = [event.statement for event in parts]
    place = _commonest(places) if (places := [event.place for event in parts if event.place]) else None
    kind = _commonest([event.kind for event in parts])
    roles = _in_person(roles, kind, place, world)
    return Event(
        id=joint_id("event", *(event.id for event in parts)) if len(parts) > 1 else parts[0].id,
        kind=kind,
        plover=_commonest(plovers) if plovers else None,
        participants=tuple(Participant(entity, role) for entity, role in roles.items()),
        date=_date_of(parts),
        place=place,
        status=status({event.status for event in parts}, {event.status for event in parts if event.statement is None}),
        attributes=_initiated(
            {key: _commonest([event.attributes[key] for event in parts if key in event.attributes]) for key in names}, roles, world
        ),
        mentions=tuple(sorted({span for event in parts for span in event.mentions})),
        statement=min(one for one in told_in if one) if all(told_in) else None,
        presupposed=all(event.presupposed for event in parts),
    )


def _in_person(roles: dict[str, str], kind: str, place: str | None, world: World) -> dict[str, str]:
    """Who takes part, without the place that talks are held in, and with the country of whoever is named for its acts."""
    if kind in ENCOUNTERS and place in roles and len(roles) > 2:
        roles = {entity: role for entity, role in roles.items() if entity != place}
    if kind in STATE_ACTS:
        leaders = [entity for entity, role in roles.items() if role == "actor" and entity in world.persons]
        states = sorted({home for entity in leaders for home in _homes(entity, world)} - roles.keys())
        roles = {**roles, **dict.fromkeys(states, "actor")}
    return roles


def _homes(entity: str, world: World) -> frozenset[str]:
    return world.homes.get(entity, frozenset()) & world.powers


def _initiated(attributes: dict[str, int | float | str], roles: dict[str, str], world: World) -> dict[str, int | float | str]:
    """The attributes, with whoever took part for the country that is said to have begun it: ``the Estarian side`` is its president."""
    began = attributes.get("initiator")
    if not isinstance(began, str) or (began in roles and began not in world.powers):
        return attributes
    for_it = [entity for entity in roles if began in _homes(entity, world)]
    return {**attributes, "initiator": for_it[0]} if len(for_it) == 1 else attributes


def status(told: set[Status], own: set[Status]) -> Status:
    """The status of an event that is told with several: denied by some makes it claimed; told in a report's own voice, it happened."""
    if told == {"denied"}:
        return "denied"
    if "denied" in told:
        return "claimed"
    return next((one for one in RANK if one in own and one in OCCURRED), next((one for one in RANK if one in told), "hypothetical"))


def _in_order(parts: Sequence[Event]) -> list[str]:
    counts = Counter(entity for event in parts for entity in {participant.entity for participant in event.participants})
    first = {p.entity: i for event in reversed(parts) for i, p in enumerate(event.participants)}
    return sorted(counts, key=lambda entity: (-counts[entity], first[entity], entity))


def _date_of(parts: Sequence[Event]) -> When | None:
    """The day that is told most; where only a stretch of days is told, the supposed day that lies in it; where nobody tells it, the day
    of the first news of it: later reports suppose later ones."""
    told = [event.date for event in parts if event.date and not supposed(event)]
    guessed = [event.date for event in parts if event.date and supposed(event)]
    if not told and guessed and not any(event.status in AHEAD for event in parts):
        return min(guessed, key=lambda when: (when.start, when.end, when.expression or ""))
    best = _date(told or guessed)
    if best is None or best.start == best.end or not told:
        return best
    return _date([when for when in guessed if best.start <= when.start == when.end <= best.end]) or best


def _date(dates: Sequence[When]) -> When | None:
    known = [when for when in dates if dated(when.start) and dated(when.end)]
    if not known:
        return min(dates, key=lambda when: (when.start, when.end, when.expression or "")) if dates else None
    counts = Counter((when.start[:10], when.end[:10]) for when in known)
    exact = [days for days in counts if days[0] == days[1]] or list(counts)
    best = min(exact, key=lambda days: (-counts[days], days))
    given = [when for when in known if (when.start[:10], when.end[:10]) == best]
    return min(given, key=lambda when: (when.basis, when.expression or "", when.start))


def _commonest(values: Sequence[T]) -> T:
    """The value given most often; of equals the first in order of their writing."""
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], str(value)))

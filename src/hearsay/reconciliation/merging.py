"""One event is one, whoever tells it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from typing import TypeVar

import msgspec

from hearsay.model import Entity, Event, Participant, Span, Status, When, joint_id
from hearsay.reconciliation.event_words import (
    CALAMITIES,
    COUNTED,
    DAILY,
    ENCOUNTERS,
    HOUSES,
    MISHAPS,
    ONE_WAY,
    SELDOM,
    STATE_ACTS,
    WEEKDAYS,
)
from hearsay.reconciliation.lexicon import EVENT_FAMILIES, PERSONAL_EVENTS, TELLING_ATTRIBUTES
from hearsay.reconciliation.phrases import dated
from hearsay.reconciliation.world import NOBODY, World, known, words_of, world_of

T = TypeVar("T")
RANK: tuple[Status, ...] = ("happened", "ongoing", "claimed", "planned")
"""What an event told with several statuses is, first to last."""
SLACK = 2
"""Days that an inferred day may be off."""
WEEK = 7
INITIAL = 3
"""Letters up to which a word of a name singles nobody out."""
NEAR = 0.2
"""By how much two values of a magnitude may differ that are of one quake."""
MAYBE = 1
"""Likeness of two events of one kind and day of which one names nobody, or of which one has no day: enough where no other is as like."""
WORDING = 8
"""Words in a row, at the head or the end of a clause, from which it is a copy where another report has the same."""
OCCURRED: frozenset[Status] = frozenset({"happened", "ongoing"})


class Merged(msgspec.Struct, frozen=True, gc=False):
    """An event with the reports' own events that were found to be it."""

    event: Event
    parts: tuple[Event, ...]


class _Group:
    """Tellings taken to be of one event."""

    def __init__(self) -> None:
        self.parts: list[Event] = []
        self.tellings: dict[Hashable, Event] = {}
        """One telling of each kind that likeness can tell apart."""
        self.wordings: set[str] = set()


def merge_events(events: Iterable[Event], entities: Iterable[Entity] = ()) -> tuple[Merged, ...]:
    """Join events of one kind with the same parties, day and place; the fullest tellings first, so that order is no matter.

    By the roles of ``entities`` a president's part and the country's may be one. Compared is only what shares a day, a party,
    a place or a wording.
    """
    world = world_of(entities)
    groups: list[_Group] = []
    holders: dict[Hashable, dict[int, None]] = defaultdict(dict)
    for event in sorted(events, key=_fullness):
        wordings = _wordings(event)
        keys = _keys(event, wordings, world)
        near = sorted({i for key in keys for i in holders[key]})
        fits = [(score, len(groups[i].parts), -i) for i in near if (score := _likeness(groups[i], event, wordings, world)) > 0]
        best = _best(fits, event)
        home = len(groups) if best is None else -best
        if best is None:
            groups.append(_Group())
        group = groups[home]
        group.parts.append(event)
        group.tellings.setdefault(_signature(event), event)
        group.wordings |= wordings
        for key in keys:
            holders[key][home] = None
    merged = [merged_of(group.parts, world) for group in groups]
    return tuple(sorted(merged, key=lambda one: (one.event.mentions[0], one.event.id)))


def merged_of(group: Sequence[Event], world: World = NOBODY) -> Merged:
    """Tellings of one event as that event."""
    return Merged(_merge(group, world), tuple(sorted(group, key=_place_in_report)))


def _best(fits: Sequence[tuple[int, int, int]], event: Event) -> int | None:
    """Which of the groups (likeness, size, number) the event belongs to: the likest, or the only one that it may.

    An undated telling that may belong to several belongs to the one that is told most.
    """
    sure = [(score, number) for score, _, number in fits if score > MAYBE]
    if sure:
        return max(sure)[1]
    sizes = sorted((size for _, size, _ in fits), reverse=True)
    if len(fits) == 1 or (fits and _day(event) is None and sizes[0] > sizes[1]):
        return max(fits, key=lambda fit: (fit[1], fit[2]))[2]
    return None


def _keys(event: Event, wordings: frozenset[str], world: World) -> list[Hashable]:
    """What two tellings of one event have one of in common: its day or place, somebody in it or their country, its wording."""
    family, day = _family(event), _day(event)
    parties = _parties(event)
    whose = parties.union(*(world.homes.get(one, frozenset()) for one in parties))
    return [
        *((family, "party", one) for one in sorted(whose)),
        *((family, "wording", text) for text in sorted(wordings)),
        *([(family, "day", *day)] if day else []),
        *([(family, "house")] if any(words[-1] in HOUSES for one in parties if (words := world.names.get(one))) else []),
        *((family, key, event.attributes[key]) for key in COUNTED if key in event.attributes),
        *([(family, "place", event.place)] if event.place else []),
        *([(family, "calamity")] if event.kind in CALAMITIES else []),
    ]


def _signature(event: Event) -> Hashable:
    """All that likeness looks at in a telling; of equals, one is enough to compare with."""
    told = tuple(event.attributes.get(key) for key in TELLING_ATTRIBUTES)
    roles = frozenset((participant.entity, participant.role) for participant in event.participants)
    return event.kind, _day(event), event.place, roles, _is_supposed(event), told


def _place_in_report(event: Event) -> tuple[Span, str]:
    return event.mentions[0], event.id


def _fullness(event: Event) -> tuple[bool, bool, int, bool, int, str]:
    return (_day(event) is None, _is_supposed(event), -len(event.participants), event.place is None, -len(event.attributes), event.id)


def _family(event: Event) -> str:
    return EVENT_FAMILIES.get(event.kind, event.kind)


def _day(event: Event) -> tuple[str, str] | None:
    if event.date is None or not dated(event.date.start) or not dated(event.date.end):
        return None
    return event.date.start[:10], event.date.end[:10]


def _likeness(group: _Group, event: Event, wordings: frozenset[str], world: World) -> int:
    """How much speaks for ``event`` being that of the group; 0 where anything speaks against it or too little for it."""
    copied = not group.wordings.isdisjoint(wordings)
    scores = [_same(other, event, world, copied=copied) for other in group.tellings.values()]
    return 0 if min(scores) < 0 else max(scores)


def _same(left: Event, right: Event, world: World, *, copied: bool) -> int:
    """-1 where the two cannot be one event, else the number of reasons why they are, 0 where those are too few.

    ``copied`` says that the words that tell the one tell the other's event elsewhere.
    """
    told = [key for key in TELLING_ATTRIBUTES if key in left.attributes and key in right.attributes]
    if any(_differ(left.attributes[key], right.attributes[key]) for key in told):
        return -1
    told = [key for key in told if key != "type"]
    days = _day(left), _day(right)
    if days[0] and days[1] and (_is_a_week_off(left, right) or _is_a_week_off(right, left)):
        days = days[0], days[0]
    supposed = None in days or _is_supposed(left) or _is_supposed(right)
    if days[0] and days[1] and _apart(days[0], days[1]) > (SLACK if supposed and left.kind not in DAILY else 0):
        return -1
    a, b = _parties(left), _parties(right)
    mine, theirs = known(a, b, world), known(b, a, world)
    if mine and theirs and left.kind in ENCOUNTERS and right.kind in ENCOUNTERS and _may_be_led_by(a - b, b - a, world):
        mine, theirs = len(a), len(b)
    common = min(mine, theirs)
    same_day = days[0] is not None and days[0] == days[1]
    same_place = left.place is not None and left.place == right.place
    elsewhere = left.place is not None and right.place is not None and not same_place
    wide = left.kind == right.kind == "disaster" and (supposed or same_day)
    moved = left.place in b or right.place in a or (same_day and common > 1) or (told and (same_day or supposed))
    one_sided = not a or not b or (not common and _are_complementary(left, right))
    if (elsewhere and not moved and not wide) or (not common and not one_sided):
        return -1
    if not common and left.kind in PERSONAL_EVENTS and not copied:
        return 0
    if not a and not b and left.kind in ONE_WAY and left.mentions[0].doc == right.mentions[0].doc and not copied:
        return -1
    asked = [{participant.entity for participant in event.participants if participant.role == "interviewer"} for event in (left, right)]
    if asked[0] and asked[1] and asked[0].isdisjoint(asked[1]):
        return -1
    counted = sum(key in left.attributes and left.attributes[key] == right.attributes.get(key) for key in COUNTED) > 1
    equal = bool(a) and mine == len(a) and theirs == len(b)
    inside = bool(a) and bool(b) and (mine == len(a) or theirs == len(b))
    enough = (
        copied
        or (counted and (one_sided or inside))
        or (same_day and (inside or common >= 2 or (same_place and one_sided) or bool(told)))
        or (equal and common >= 2 and None in days)
        or (same_place and supposed and (equal or one_sided))
        or (bool(told) and (common >= 1 or "magnitude" in told))
        or (same_day and not a and not b and not elsewhere)
    )
    if enough:
        return MAYBE + 1 + 2 * common + 2 * same_day + same_place + len(told) + copied
    spell = days[0] is not None and days[1] is not None and not same_day and any(a != b for a, b in (days[0], days[1]))
    maybe = (same_day and one_sided) or ((None in days or spell) and (inside or one_sided))
    maybe = maybe or (supposed and inside and left.kind in SELDOM)
    like = left.attributes.get("type") == right.attributes.get("type")
    looked_back_at = supposed and like and left.kind in MISHAPS and (inside or one_sided)
    return MAYBE if (maybe or looked_back_at) and left.kind == right.kind else 0


def _differ(one: float | str, other: float | str) -> bool:
    """Whether two values set events apart; measured ones only where they are far apart."""
    if isinstance(one, str) or isinstance(other, str):
        return one != other
    return abs(one - other) > (NEAR if isinstance(one, float) or isinstance(other, float) else 0)


def _are_complementary(left: Event, right: Event) -> bool:
    """Whether the one tells who did it, the other to whom it was done: nobody who plays the same part stands against it."""
    roles = [{participant.role for participant in event.participants} for event in (left, right)]
    return left.kind in ONE_WAY and right.kind in ONE_WAY and roles[0].isdisjoint(roles[1])


def _may_be_led_by(some: frozenset[str], others: frozenset[str], world: World) -> bool:
    """Whether those only one telling names may be countries, those that only the other names who speaks for them.

    Or, of an encounter with somebody known to both, one person spelt in two ways.
    """
    pairs = ((some, others), (others, some))
    if len(some) == len(others) == 1 and some | others <= world.persons:
        a, b = ({word for word in world.names.get(one, ()) if len(word) > INITIAL} for one in (*some, *others))
        return bool(a & b)
    return len(some) == len(others) and any(a <= world.powers and b <= world.persons for a, b in pairs)


def _wordings(event: Event) -> frozenset[str]:
    """What tells it, long enough that nobody would write it twice."""
    clauses = [words_of(span.text) for span in event.mentions]
    return frozenset(" ".join(part) for words in clauses if len(words) >= WORDING for part in (words[:WORDING], words[-WORDING:]))


def _is_supposed(event: Event) -> bool:
    """Whether nobody named its day: it was inferred from the day that the report is of."""
    return event.date is not None and event.date.basis == "inferred" and event.date.expression is None


def _is_a_week_off(event: Event, other: Event) -> bool:
    """Whether it names a day of the week that may be a week off, its report being undated, and the other has the same."""
    when, day = event.date, _day(other)
    named = when is not None and when.basis == "inferred" and when.expression and not set(words_of(when.expression)).isdisjoint(WEEKDAYS)
    slack = SLACK if _is_supposed(other) else 0
    return bool(named) and day is not None and day[0] == day[1] and abs(_apart(_day(event) or day, day) - WEEK) <= slack


def _apart(left: tuple[str, str], right: tuple[str, str]) -> int:
    """Days between two stretches of days; 0 where they touch."""
    first, second = sorted((left, right))
    return max(0, (date.fromisoformat(second[0]) - date.fromisoformat(first[1])).days)


def _parties(event: Event) -> frozenset[str]:
    return frozenset(participant.entity for participant in event.participants)


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
        date=_date(
            [event.date for event in parts if event.date and not _is_supposed(event)] or [event.date for event in parts if event.date]
        ),
        place=place,
        status=status({event.status for event in parts}, {event.status for event in parts if event.statement is None}),
        attributes=_initiated(
            {key: _commonest([event.attributes[key] for event in parts if key in event.attributes]) for key in names}, roles, world
        ),
        mentions=tuple(sorted({span for event in parts for span in event.mentions})),
        statement=min(one for one in told_in if one) if all(told_in) else None,
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
    counts = Counter(entity for event in parts for entity in _parties(event))
    first = {p.entity: i for event in reversed(parts) for i, p in enumerate(event.participants)}
    return sorted(counts, key=lambda entity: (-counts[entity], first[entity], entity))


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

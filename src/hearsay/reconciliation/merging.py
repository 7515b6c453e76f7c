"""One event is one, whoever tells it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

import msgspec

from hearsay.model import Event, Participant, Span, Status, When, content_id
from hearsay.reconciliation.lexicon import EVENT_FAMILIES, TELLING_ATTRIBUTES
from hearsay.reconciliation.phrases import dated

T = TypeVar("T")
RANK: tuple[Status, ...] = ("happened", "ongoing", "claimed", "planned")
"""What an event told with several statuses is, first to last."""
SLACK = 2
"""Days that an inferred day may be off."""
MAYBE = 1
"""Likeness of two events of one kind and day of which one names nobody: enough where there is no other of that day."""
OCCURRED: frozenset[Status] = frozenset({"happened", "ongoing"})


class Merged(msgspec.Struct, frozen=True):
    """An event with the reports' own events that were found to be it."""

    event: Event
    parts: tuple[Event, ...]


def merge_events(events: Iterable[Event]) -> tuple[Merged, ...]:
    """Join events of one kind with the same parties, day and place; the fullest tellings first, so that order is no matter."""
    families: dict[str, list[list[Event]]] = defaultdict(list)
    for event in sorted(events, key=_fullness):
        groups = families[_family(event)]
        fits = [(score, -i) for i, group in enumerate(groups) if (score := _likeness(group, event)) > 0]
        sure = [fit for fit in fits if fit[0] > MAYBE]
        if sure or len(fits) == 1:
            groups[-max(sure or fits)[1]].append(event)
        else:
            groups.append([event])
    merged = [merged_of(group) for groups in families.values() for group in groups]
    return tuple(sorted(merged, key=lambda one: (one.event.mentions[0], one.event.id)))


def merged_of(group: Sequence[Event]) -> Merged:
    """Tellings of one event as that event."""
    return Merged(_merge(group), tuple(sorted(group, key=_place_in_report)))


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


def _likeness(group: Sequence[Event], event: Event) -> int:
    """How much speaks for ``event`` being that of the group; 0 where anything speaks against it or too little for it."""
    scores = [_same(other, event) for other in group]
    return 0 if min(scores) < 0 else max(scores)


def _same(left: Event, right: Event) -> int:
    """-1 where the two cannot be one event, else the number of reasons why they are, 0 where those are too few."""
    told = [key for key in TELLING_ATTRIBUTES if key in left.attributes and key in right.attributes]
    if any(left.attributes[key] != right.attributes[key] for key in told):
        return -1
    if left.place and right.place and left.place != right.place and left.place not in _parties(right) and right.place not in _parties(left):
        return -1
    days = _day(left), _day(right)
    if days[0] and days[1] and _apart(days[0], days[1]) > (SLACK if _is_supposed(left) or _is_supposed(right) else 0):
        return -1
    a, b = _parties(left), _parties(right)
    common = len(a & b)
    if a and b and not common:
        return -1
    same_day = days[0] is not None and days[0] == days[1]
    same_place = left.place is not None and left.place == right.place
    equal = bool(a) and a == b
    inside = bool(a) and bool(b) and (a <= b or b <= a)
    enough = (
        (same_day and (inside or common >= 2 or (same_place and (not a or not b)) or bool(told)))
        or (equal and len(a) >= 2 and None in days)
        or (equal and same_place and None in days)
        or (bool(told) and common >= 1)
        or (same_day and not a and not b and (left.place is None or right.place is None))
    )
    if enough:
        return MAYBE + 1 + 2 * common + 2 * same_day + same_place + len(told)
    return MAYBE if same_day and left.kind == right.kind and not (a and b) else 0


def _is_supposed(event: Event) -> bool:
    """Whether nobody named its day: it was inferred from the day that the report is of."""
    return event.date is not None and event.date.basis == "inferred" and event.date.expression is None


def _apart(left: tuple[str, str], right: tuple[str, str]) -> int:
    """Days between two stretches of days; 0 where they touch."""
    first, second = sorted((left, right))
    return max(0, (date.fromisoformat(second[0]) - date.fromisoformat(first[1])).days)


def _parties(event: Event) -> frozenset[str]:
    return frozenset(participant.entity for participant in event.participants)


def _merge(group: Sequence[Event]) -> Event:
    if len(group) == 1:
        return group[0]
    parts = sorted(group, key=lambda event: event.id)
    everyone = [participant for event in parts for participant in event.participants]
    roles = {entity: _commonest([one.role for one in everyone if one.entity == entity]) for entity in _in_order(parts)}
    names = sorted({key for event in parts for key in event.attributes})
    plovers = [event.plover for event in parts if event.plover]
    told_in = [event.statement for event in parts]
    return Event(
        id=content_id("event", *(event.id for event in parts)),
        kind=_commonest([event.kind for event in parts]),
        plover=_commonest(plovers) if plovers else None,
        participants=tuple(Participant(entity, role) for entity, role in roles.items()),
        date=_date(
            [event.date for event in parts if event.date and not _is_supposed(event)] or [event.date for event in parts if event.date]
        ),
        place=_commonest(places) if (places := [event.place for event in parts if event.place]) else None,
        status=status({event.status for event in parts}, {event.status for event in parts if event.statement is None}),
        attributes={key: _commonest([event.attributes[key] for event in parts if key in event.attributes]) for key in names},
        mentions=tuple(sorted({span for event in parts for span in event.mentions})),
        statement=min(one for one in told_in if one) if all(told_in) else None,
    )


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

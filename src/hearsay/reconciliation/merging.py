"""One event is one, whoever tells it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

import msgspec

from hearsay.model import Entity, Event, Participant, Span, Status, When, content_id
from hearsay.reconciliation.lexicon import EVENT_FAMILIES, PERSONAL_EVENTS, TELLING_ATTRIBUTES
from hearsay.reconciliation.phrases import dated

T = TypeVar("T")
RANK: tuple[Status, ...] = ("happened", "ongoing", "claimed", "planned")
"""What an event told with several statuses is, first to last."""
SLACK = 2
"""Days that an inferred day may be off."""
MAYBE = 1
"""Likeness of two events of one kind and day of which one names nobody, or of which one has no day: enough where no other is as like."""
WORDING = 40
"""Characters of a clause from which it is a copy where another report has the same."""
Homes = Mapping[str, frozenset[str]]
"""The countries and bodies that people hold office in, by their ids."""
OCCURRED: frozenset[Status] = frozenset({"happened", "ongoing"})


class Merged(msgspec.Struct, frozen=True):
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
    homes = {entity.id: frozenset(role.of for role in entity.roles if role.of) for entity in entities if entity.roles}
    groups: list[_Group] = []
    holders: dict[Hashable, dict[int, None]] = defaultdict(dict)
    for event in sorted(events, key=_fullness):
        keys = _keys(event, homes)
        near = sorted({i for key in keys for i in holders[key]})
        fits = [(score, len(groups[i].parts), -i) for i in near if (score := _likeness(groups[i], event, homes)) > 0]
        best = _best(fits, event)
        home = len(groups) if best is None else -best
        if best is None:
            groups.append(_Group())
        group = groups[home]
        group.parts.append(event)
        group.tellings.setdefault(_signature(event), event)
        group.wordings |= _wordings(event)
        for key in keys:
            holders[key][home] = None
    merged = [merged_of(group.parts) for group in groups]
    return tuple(sorted(merged, key=lambda one: (one.event.mentions[0], one.event.id)))


def merged_of(group: Sequence[Event]) -> Merged:
    """Tellings of one event as that event."""
    return Merged(_merge(group), tuple(sorted(group, key=_place_in_report)))


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


def _keys(event: Event, homes: Homes) -> list[Hashable]:
    """What two tellings of one event have one of in common: its day or place, somebody in it or their country, its wording."""
    family, day = _family(event), _day(event)
    parties = _parties(event)
    whose = parties.union(*(homes.get(one, frozenset()) for one in parties))
    return [
        *((family, "party", one) for one in sorted(whose)),
        *((family, "wording", text) for text in sorted(_wordings(event))),
        *([(family, "day", *day)] if day else []),
        *([(family, "place", event.place)] if event.place else []),
    ]


def _signature(event: Event) -> Hashable:
    """All that likeness looks at in a telling; of equals, one is enough to compare with."""
    told = tuple(event.attributes.get(key) for key in TELLING_ATTRIBUTES)
    return event.kind, _day(event), event.place, _parties(event), _is_supposed(event), told


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


def _likeness(group: _Group, event: Event, homes: Homes) -> int:
    """How much speaks for ``event`` being that of the group; 0 where anything speaks against it or too little for it."""
    copied = not group.wordings.isdisjoint(_wordings(event))
    scores = [_same(other, event, homes, copied=copied) for other in group.tellings.values()]
    return 0 if min(scores) < 0 else max(scores)


def _same(left: Event, right: Event, homes: Homes, *, copied: bool) -> int:
    """-1 where the two cannot be one event, else the number of reasons why they are, 0 where those are too few.

    ``copied`` says that the words that tell the one tell the other's event elsewhere.
    """
    told = [key for key in TELLING_ATTRIBUTES if key in left.attributes and key in right.attributes]
    if any(left.attributes[key] != right.attributes[key] for key in told):
        return -1
    told = [key for key in told if key != "type"]
    days = _day(left), _day(right)
    supposed = None in days or _is_supposed(left) or _is_supposed(right)
    if days[0] and days[1] and _apart(days[0], days[1]) > (SLACK if supposed else 0):
        return -1
    a, b = _parties(left), _parties(right)
    mine, theirs = _known(a, b, homes), _known(b, a, homes)
    common = min(mine, theirs)
    same_day = days[0] is not None and days[0] == days[1]
    elsewhere = left.place is not None and right.place is not None and left.place != right.place
    if elsewhere and not (left.place in b or right.place in a or (same_day and common > 1) or (told and (same_day or supposed))):
        return -1
    if a and b and not common:
        return -1
    if not common and left.kind in PERSONAL_EVENTS and not copied:
        return 0
    same_place = left.place is not None and left.place == right.place
    equal = bool(a) and mine == len(a) and theirs == len(b)
    inside = bool(a) and bool(b) and (mine == len(a) or theirs == len(b))
    one_sided = not a or not b
    enough = (
        copied
        or (same_day and (inside or common >= 2 or (same_place and one_sided) or bool(told)))
        or (equal and common >= 2 and None in days)
        or (same_place and supposed and (equal or one_sided))
        or (bool(told) and common >= 1)
        or (same_day and not a and not b and (left.place is None or right.place is None))
    )
    if enough:
        return MAYBE + 1 + 2 * common + 2 * same_day + same_place + len(told) + copied
    maybe = (same_day and one_sided) or (None in days and (inside or one_sided))
    return MAYBE if maybe and left.kind == right.kind else 0


def _known(some: frozenset[str], others: frozenset[str], homes: Homes) -> int:
    """How many of ``some`` are among ``others``, or have their country or somebody of their country there."""
    abroad = frozenset(home for one in others for home in homes.get(one, ()))
    return sum(one in others or one in abroad or bool(homes.get(one, frozenset()) & others) for one in some)


def _wordings(event: Event) -> frozenset[str]:
    """What tells it, long enough that nobody would write it twice."""
    return frozenset(text for span in event.mentions if len(text := " ".join(span.text.split())) >= WORDING)


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

"""One telling of an event, and whether another may tell of the same."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date
from functools import lru_cache

import msgspec

from hearsay.model import Event, When
from hearsay.reconciliation.event_words import (
    BEFALLING,
    CALAMITIES,
    COUNTED,
    DAILY,
    ENCOUNTERS,
    HOUSES,
    MISHAPS,
    ONE_WAY,
    REPEATED,
    SELDOM,
    VIOLENCE,
    WEEKDAYS,
)
from hearsay.reconciliation.lexicon import EVENT_FAMILIES, PERSONAL_EVENTS, TELLING_ATTRIBUTES
from hearsay.reconciliation.phrases import dated
from hearsay.reconciliation.world import Fact, World, known, words_of, world_by

SLACK = 2
"""Days that an inferred day may be off."""
WEEK = 7
INITIAL = 3
"""Letters up to which a word of a name singles nobody out."""
NEAR = 0.2
"""By how much two values of a magnitude may differ that are of one quake."""
MAYBE = 1
"""Likeness of two events of one kind and day of which one names nobody, or of which one has no day: enough where no other is as like."""
SURE = MAYBE + 5
"""Likeness of two with two parties in common, from which one without a day belongs to it however much else is told."""
REMEMBERED = 65536
"""Tellings, and four times as many pairs of them, of which is remembered what they come to: a story that gets one report more pays for
that one."""
ATTRIBUTES = frozenset((*TELLING_ATTRIBUTES, *COUNTED))

Days = tuple[str, str]
"""A stretch of time: its first and last day."""
Attribute = tuple[str, int | float | str, bool]
"""One attribute: name, value, and whether that was measured, since ``5`` and ``5.0`` are two values."""


class Telling(msgspec.Struct, frozen=True, gc=False, eq=False):
    """All that is looked at in one telling of an event; equal ones are one."""

    kind: str
    day: Days | None
    supposed: bool
    """Whether nobody named its day: it was inferred from the day that the report is of."""
    weekday: bool
    """Whether it names a day of the week that may be a week off, its report being undated."""
    place: str | None
    around: frozenset[str]
    """The places that it lies in."""
    wide: bool
    """Whether the place is a country, in which another may lie."""
    roles: frozenset[tuple[str, str]]
    """Who takes part, and as what."""
    parties: frozenset[str]
    attributes: Mapping[str, int | float | str]
    facts: tuple[Fact, ...]
    """What the story knows of the parties."""
    keys: tuple[Hashable, ...]
    """What two tellings of one event have one of in common: its day or place, somebody in it or their country."""
    signature: Hashable
    """What :func:`likeness` looks at first; of tellings with one signature, one is enough to compare with."""

    def playing(self, role: str) -> frozenset[str]:
        """Those who take part so."""
        return frozenset(entity for entity, part in self.roles if part == role)


def telling(event: Event, world: World) -> Telling:
    """How an event is told, with what the story knows of its parties; the same for the same."""
    told = [(key, value, isinstance(value, float)) for key, value in event.attributes.items() if key in ATTRIBUTES]
    return _telling(
        event.kind,
        event.date,
        event.place,
        world.around.get(event.place or "", frozenset()),
        event.place in world.countries,
        frozenset([(one.entity, one.role) for one in event.participants]),
        tuple(sorted(told)) if told else (),
        tuple([world.about(name) for name in sorted({one.entity for one in event.participants})]),
    )


@lru_cache(maxsize=REMEMBERED)
def _telling(
    kind: str,
    when: When | None,
    place: str | None,
    around: frozenset[str],
    wide: bool,
    roles: frozenset[tuple[str, str]],
    told: tuple[Attribute, ...],
    facts: tuple[Fact, ...],
) -> Telling:
    attributes = {key: value for key, value, _ in told}
    day, inferred = _day(when), when is not None and when.basis == "inferred"
    expression = when.expression if when is not None else None
    relatives = EVENT_FAMILIES.get(kind, kind)
    whose = {home for one in facts for home in (one.entity, *one.homes)}
    keys: list[Hashable] = [
        *((relatives, "party", one) for one in sorted(whose)),
        *([(relatives, "day", *day)] if day else []),
        *([(relatives, "house")] if any(one.names and one.names[-1] in HOUSES for one in facts) else []),
        *((relatives, key, attributes[key]) for key in COUNTED if key in attributes),
        *((relatives, "place", one) for one in sorted({place, *around} if place else around)),
        *([(relatives, "calamity")] if kind in CALAMITIES else []),
    ]
    supposed = inferred and expression is None
    return Telling(
        kind=kind,
        day=day,
        supposed=supposed,
        weekday=inferred and bool(expression) and not set(words_of(expression or "")).isdisjoint(WEEKDAYS),
        place=place,
        around=around,
        wide=wide,
        roles=roles,
        parties=frozenset(one.entity for one in facts),
        attributes=attributes,
        facts=facts,
        keys=tuple(keys),
        signature=(kind, day, place, around, wide, roles, supposed, tuple(attributes.get(key) for key in TELLING_ATTRIBUTES)),
    )


def family(event: Event) -> str:
    """Kinds of events that may be told of one: *a meeting*, *talks*."""
    return EVENT_FAMILIES.get(event.kind, event.kind)


def day_of(event: Event) -> Days | None:
    """The first and last day of an event; None where they are not known."""
    return _day(event.date)


def supposed(event: Event) -> bool:
    """Whether nobody named its day: it was inferred from the day that the report is of."""
    return event.date is not None and event.date.basis == "inferred" and event.date.expression is None


def _day(when: When | None) -> Days | None:
    if when is None or not dated(when.start) or not dated(when.end):
        return None
    return when.start[:10], when.end[:10]


@lru_cache(maxsize=4 * REMEMBERED)
def likeness(left: Telling, right: Telling, *, copied: bool, one_report: bool) -> int:
    """-1 where the two cannot be one event, else the number of reasons why they are, 0 where those are too few.

    ``copied`` says that the words that tell the one tell the other's event elsewhere, ``one_report`` that one report tells both.
    """
    world = world_by((*left.facts, *right.facts))
    told = [key for key in TELLING_ATTRIBUTES if key in left.attributes and key in right.attributes]
    if any(_differ(left.attributes[key], right.attributes[key]) for key in told):
        return -1
    told = [key for key in told if key != "type"]
    days = left.day, right.day
    if days[0] and days[1] and (_is_a_week_off(left, right) or _is_a_week_off(right, left)):
        days = days[0], days[0]
    supposed = None in days or left.supposed or right.supposed
    if days[0] and days[1] and _apart(days[0], days[1]) > (SLACK if supposed and left.kind not in DAILY else 0):
        return -1
    a, b = left.parties, right.parties
    mine, theirs = known(a, b, world), known(b, a, world)
    if mine and theirs and left.kind in ENCOUNTERS and right.kind in ENCOUNTERS and _may_be_led_by(a - b, b - a, world):
        mine, theirs = len(a), len(b)
    common = min(mine, theirs)
    same_day = days[0] is not None and days[0] == days[1]
    same_place = left.place is not None and (left.place == right.place or left.place in right.around or right.place in left.around)
    elsewhere = left.place is not None and right.place is not None and not same_place and left.wide == right.wide
    wide = left.kind == right.kind == "disaster" and (supposed or same_day)
    moved = left.place in b or right.place in a or (same_day and common > 1) or (told and (same_day or supposed))
    one_sided = not a or not b or (not common and _are_complementary(left, right))
    if (elsewhere and not moved and not wide) or (not common and not one_sided):
        return -1
    if not common and left.kind in PERSONAL_EVENTS and not copied:
        return 0
    if not a and not b and left.kind in ONE_WAY and one_report and not copied:
        return -1
    asked = left.playing("interviewer"), right.playing("interviewer")
    if asked[0] and asked[1] and asked[0].isdisjoint(asked[1]):
        return -1
    counted = sum(key in left.attributes and left.attributes[key] == right.attributes.get(key) for key in COUNTED) > 1
    equal = bool(a) and mine == len(a) and theirs == len(b)
    inside = bool(a) and bool(b) and (mine == len(a) or theirs == len(b))
    surely = same_day and (left.supposed == right.supposed or same_place or left.kind not in VIOLENCE)
    enough = (
        copied
        or (counted and (one_sided or inside))
        or (surely and (inside or common >= 2 or (same_place and one_sided) or bool(told)))
        or (equal and common >= 2 and None in days)
        or (same_place and supposed and (equal or one_sided))
        or (bool(told) and (common >= 1 or "magnitude" in told))
        or (same_day and not a and not b and not elsewhere and (same_place or not (supposed and left.kind in REPEATED)))
    )
    if enough:
        return MAYBE + 1 + 2 * common + 2 * same_day + same_place + len(told) + copied
    spell = days[0] is not None and days[1] is not None and not same_day and any(a != b for a, b in (days[0], days[1]))
    maybe = (same_day and (one_sided or inside)) or ((None in days or spell) and (inside or one_sided))
    maybe = maybe or (inside and left.kind in VIOLENCE and (_gives_way(left, right) or _gives_way(right, left)))
    personal = left.kind in BEFALLING and not (a & b).isdisjoint(world.persons)
    maybe = maybe or (supposed and inside and (left.kind in SELDOM or personal))
    if left.kind in REPEATED and not inside and not same_place:
        maybe = same_day and not supposed
    like = left.attributes.get("type") == right.attributes.get("type")
    looked_back_at = supposed and like and left.kind in MISHAPS and (inside or one_sided)
    one_sort = left.kind == right.kind or {left.kind, right.kind} <= VIOLENCE
    return MAYBE if (maybe or looked_back_at) and one_sort else 0


def _differ(one: float | str, other: float | str) -> bool:
    """Whether two values set events apart; measured ones only where they are far apart."""
    if isinstance(one, str) or isinstance(other, str):
        return one != other
    return abs(one - other) > (NEAR if isinstance(one, float) or isinstance(other, float) else 0)


def _are_complementary(left: Telling, right: Telling) -> bool:
    """Whether the one tells who did it, the other to whom it was done: nobody who plays the same part stands against it."""
    roles = [{role for _, role in one.roles} for one in (left, right)]
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


def _is_a_week_off(one: Telling, other: Telling) -> bool:
    """Whether it names a day of the week that may be a week off, and the other has the same."""
    day, slack = other.day, SLACK if other.supposed else 0
    return one.weekday and day is not None and day[0] == day[1] and abs(_apart(one.day or day, day) - WEEK) <= slack


def _gives_way(one: Telling, other: Telling) -> bool:
    """Whether the day that nobody named for it is one after that which is told of the other: a report looks back on the day before."""
    return one.supposed and not other.supposed and one.day is not None and other.day is not None and other.day[1] < one.day[0]


def _apart(left: Days, right: Days) -> int:
    """Days between two stretches of days; 0 where they touch."""
    first, second = sorted((left, right))
    return max(0, (date.fromisoformat(second[0]) - date.fromisoformat(first[1])).days)

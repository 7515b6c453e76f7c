"""What entities tell about who may be whom in two tellings of an event."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

import msgspec

from hearsay.model import Entity, Event
from hearsay.reconciliation.containing import places_around
from hearsay.reconciliation.event_words import HOUSE, HOUSES

SHORTEST = 2
"""Words that a name cut short has at least."""


class Fact(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """What is known of one entity."""

    entity: str
    homes: frozenset[str]
    power: bool
    person: bool
    names: tuple[str, ...]
    described: bool


class World(msgspec.Struct, frozen=True):
    """What entities tell about who may be whom."""

    homes: Mapping[str, frozenset[str]] = {}
    """The countries and bodies that people hold office in, by their ids."""
    powers: frozenset[str] = frozenset()
    """Countries, bodies and places."""
    persons: frozenset[str] = frozenset()
    names: Mapping[str, tuple[str, ...]] = {}
    """The words of their names, without marks."""
    described: frozenset[str] = frozenset()
    """Bodies that are only described: ``the country's top court``."""
    countries: frozenset[str] = frozenset()
    around: Mapping[str, frozenset[str]] = {}
    """The places that others lie in, by the ids of these."""
    facts: dict[str, Fact] = {}
    """What it was asked about."""

    def about(self, entity: str) -> Fact:
        """What it knows of one entity."""
        if entity not in self.facts:
            homes, names = self.homes.get(entity, frozenset()), self.names.get(entity, ())
            self.facts[entity] = Fact(entity, homes, entity in self.powers, entity in self.persons, names, entity in self.described)
        return self.facts[entity]

    def near(self, one: str | None, other: str | None) -> bool:
        """Whether two places are one, or one of them lies in the other."""
        return (
            one is not None
            and other is not None
            and (one == other or one in self.around.get(other, ()) or other in self.around.get(one, ()))
        )


NOBODY = World()


def world_of(entities: Iterable[Entity], events: Iterable[Event] = ()) -> World:
    """Who is a person, who a power, and who holds office where; which places lie in which, as ``events`` are told."""
    known = tuple(entities)
    return World(
        {entity.id: frozenset(role.of for role in entity.roles if role.of) for entity in known if entity.roles},
        frozenset(entity.id for entity in known if entity.kind in {"country", "place", "organization", "group"}),
        frozenset(entity.id for entity in known if entity.kind == "person"),
        {entity.id: words_of(entity.name.replace(".", "")) for entity in known},
        frozenset(entity.id for entity in known if entity.kind != "person" and entity.name.rsplit(maxsplit=1)[-1].islower()),
        frozenset(entity.id for entity in known if entity.kind == "country"),
        places_around(events, known),
    )


def world_by(facts: Collection[Fact]) -> World:
    """A world of a few entities."""
    return World(
        {one.entity: one.homes for one in facts if one.homes},
        frozenset(one.entity for one in facts if one.power),
        frozenset(one.entity for one in facts if one.person),
        {one.entity: one.names for one in facts if one.names},
        frozenset(one.entity for one in facts if one.described),
    )


def known(some: frozenset[str], others: frozenset[str], world: World) -> int:
    """How many of ``some`` are among ``others``, or have their country or somebody of their country there."""
    abroad = frozenset(home for one in others for home in world.homes.get(one, ()))
    return sum(
        one in others
        or one in abroad
        or bool(world.homes.get(one, frozenset()) & others)
        or (one in world.powers and any(_is_short_for(one, other, world) for other in others & world.powers))
        or any(_is_described(one, other, world) for other in others)
        for one in some
    )


def _is_short_for(one: str, other: str, world: World) -> bool:
    """Whether one body's name is the other's cut short: ``the Security Council``, ``the UN Security Council``."""
    a, b = sorted((world.names.get(one, ()), world.names.get(other, ())), key=len)
    return SHORTEST <= len(a) < len(b) and b[-len(a) :] == a


def _is_described(one: str, other: str, world: World) -> bool:
    """Whether the one is a body that is only described by what the other is called: ``the country's top court``, ``the High Court``."""
    a, b = world.names.get(one, ()), world.names.get(other, ())
    if a and b and (a == HOUSE or b == HOUSE):
        return a[-1] in HOUSES and b[-1] in HOUSES
    return bool(a) and bool(b) and a[-1] == b[-1] and (one in world.described or other in world.described)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, in lower case."""
    return tuple(re.findall(r"\w+", text.casefold()))

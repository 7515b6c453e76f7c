"""Whom the phrases of a report stand for in its story: found again where the story answers all that the report asks as it last did."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import Any

import msgspec

from hearsay.model import Reference
from hearsay.resolution import nominals
from hearsay.resolution.asked import Asked, Key, Told, Trail, kept, pass_on
from hearsay.resolution.registry import Cluster, Look
from hearsay.resolution.report import Report
from hearsay.resolution.resolver import Resolver
from hearsay.resolution.world import Target, Unnamed, World

Kept = tuple["Key | None", "Unnamed | None", "Key | None"]
"""Whom a phrase stands for: an entity, or somebody unnamed, and to whom that one belongs."""


class Settled(msgspec.Struct, frozen=True, gc=False):
    """What a report comes to in its story, and what of the story it came to that by."""

    by: tuple[Any, ...]
    """Whom its names are for."""
    asked: tuple[Asked, ...]
    met: dict[str, Look]
    """The entities that it met, as they looked then."""
    told: tuple[Told, ...]
    targets: dict[str, Kept]
    """By its references."""


class Case:
    """A report in its story, with whom its phrases stand for."""

    def __init__(self, report: Report, world: World) -> None:
        self.report = report
        self._world = world
        self._by = _by(report, world)
        self.settled = self._again() or self._anew()

    @cached_property
    def resolver(self) -> Resolver:
        """All that is at hand to look at its phrases again."""
        registry = self._world.names.registry
        return Resolver(self.report, self._world, {name: _target(one, registry) for name, one in self.settled.targets.items()})

    def _again(self) -> Settled | None:
        """What it came to the last time, where the story has the same to say again; the story is told the same."""
        last = self.report.settled
        if not isinstance(last, Settled) or last.by != self._by or not answered(last.asked, self.report, self._world):
            return None
        if not last.met.items() <= self._world.looks.items():
            return None
        pass_on(last.told, self._world.names.registry)
        return last

    def _anew(self) -> Settled:
        """Resolve every phrase, and let the entities know."""
        trail = Trail(self._world)
        trail.meet(self._world.own(self.report))
        with self._world.journal.noting(trail):
            self.resolver = resolver = Resolver(self.report, self._world, {})
            _see(resolver)
        settled = Settled(
            self._by,
            tuple(trail.asked),
            trail.met,
            trail.told(),
            {name: _kept(target) for name, target in resolver.found.items()},
        )
        self.report.settled = settled if trail.known else None
        return settled


def answered(asked: Collection[Asked], report: Report, world: World) -> bool:
    """Whether a story answers what a report asks as was noted down."""
    if not asked:
        return True
    parts, registry = {type(part): part for part in (world, world.names, world.names.organizations)}, world.names.registry
    return all(one.again(parts[one.part], report, registry) == one.answer for one in asked)


def _by(report: Report, world: World) -> tuple[Any, ...]:
    """Whom the names of a report are for, and its phrases that are names elsewhere; and what it and the story are about."""
    main, setting = world.main(report), world.setting
    return (
        world.keys[report.id],
        world.moved(report),
        world.matched[report.id],
        tuple([c.key if c is not None else None for c in map(world.names.by_text.get, report.wholes)]),
        main.key if main is not None else None,
        setting.key if setting is not None else None,
    )


def _kept(target: Target) -> Kept:
    unnamed = target.unnamed
    if unnamed is None or unnamed.affiliation is None:
        return kept(target.entity), unnamed, None
    return kept(target.entity), msgspec.structs.replace(unnamed, affiliation=None), kept(unnamed.affiliation)


def _target(one: Kept, registry: Any) -> Target:
    entity, unnamed, belongs = one
    if unnamed is not None and belongs is not None:
        unnamed = msgspec.structs.replace(unnamed, affiliation=registry.of(belongs.of))
    return Target(registry.of(entity.of) if entity is not None else None, unnamed)


def _see(resolver: Resolver) -> None:
    """Resolve every reference of a report, and let the entities know."""
    for reference in [r for r in resolver.references if r.pointed]:
        entity = resolver.target(reference.id).entity
        if entity is None:
            continue
        if reference.form != "name":
            entity.see(reference.span)
        alias = resolver.aliases.get(reference.id)
        if alias is not None and _is_called(resolver, reference, entity):
            entity.call(alias)
            if entity.kind == "organization" and not entity.normal and entity.country is not None:
                entity.go_by(alias.removeprefix("The ").removeprefix("the "))


def _is_called(resolver: Resolver, reference: Reference, entity: Cluster) -> bool:
    """Whether the phrase, which may be an alias, is one of this entity's."""
    if reference.form == "name":
        return not nominals.national(resolver, reference).found
    return entity.kind in ("person", "country")

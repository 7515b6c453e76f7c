"""Findings with the ids of entities where they had those of phrases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import msgspec

from hearsay.model import Document, Event, Figure, Participant, Statement
from hearsay.resolution import dating
from hearsay.resolution.asked import Asked, Trail
from hearsay.resolution.conversations import hearers, passers
from hearsay.resolution.lexicon import ENVOYS, FORCES, GROUPS
from hearsay.resolution.listeners import listeners
from hearsay.resolution.metonyms import PLACES
from hearsay.resolution.names import singular, words
from hearsay.resolution.pairs import pair
from hearsay.resolution.registry import Cluster
from hearsay.resolution.resolver import Resolver
from hearsay.resolution.settled import Case, Settled, answered
from hearsay.resolution.sources import Sources
from hearsay.resolution.world import World

ARMIES = GROUPS | {"force"}
"""Words in the names of those who fight an army of their own country."""
_AHEAD = ("planned", "hypothetical")
_BODILY, _MORTAL = frozenset({"death", "birth"}), frozenset({"person", "group"})
"""What befalls people alone: in ``the board's list … after [their] death`` the board did not die."""


class Written(msgspec.Struct, frozen=True, gc=False):
    """The findings of a report in its story, and what of the story they were written by."""

    settled: Settled
    document: Document
    facts: dict[str, tuple[Any, ...]]
    """The ids and looks of the entities that it met."""
    asked: tuple[Asked, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    events: tuple[Event, ...]


class Writer:
    """Writes findings with the ids of entities."""

    def __init__(self, world: World, sources: Sources, ids: Callable[[Cluster | None], str | None]) -> None:
        self._world = world
        self._sources = sources
        self._ids = ids

    def written(self, case: Case, document: Document) -> Written:
        """The findings of a report that has this document by now: those of the last time where all that they are written by is the same."""
        last = case.report.last
        if (
            isinstance(last, Written)
            and last.settled is case.settled
            and last.document == document
            and last.facts.items() <= self._facts.items()
            and answered(last.asked, case.report, self._world)
        ):
            return last
        trail = Trail(self._world)
        with self._world.journal.noting(trail):
            findings, resolver = case.report.findings, case.resolver
            statements = tuple([self._statement(resolver, one, document) for one in findings.statements])
            figures = tuple([self._figure(resolver, one, document) for one in (*findings.figures, *findings.numerals)])
            events = tuple([self._event(resolver, one, document) for one in findings.events])
        facts = {key: self._facts[key] for key in {**case.settled.met, **trail.met}}
        written = Written(case.settled, document, facts, tuple(trail.asked), statements, figures, events)
        case.report.last = written if trail.known else None
        return written

    @cached_property
    def _facts(self) -> dict[str, tuple[Any, ...]]:
        """The ids of entities, what sort of speakers they are, and how they look."""
        looks, kind = self._world.looks, self._sources.kind
        return {c.key: (self._ids(c), kind(c), looks[c.key]) for c in self._world.names.registry.all()}

    def _statement(self, resolver: Resolver, statement: Statement, document: Document) -> Statement:
        told = (
            self._sources.speaker(resolver, statement.speaker),
            self._told(resolver, statement.addressees) or self._ids_of(hearers(resolver, statement, self._sources.is_outlet)),
            self._named(resolver, statement.via) or self._ids_of(passers(resolver, statement, self._sources.is_outlet)),
            statement.said_on and dating.closed(statement.said_on, document),
        )

        def write() -> Statement:
            return msgspec.structs.replace(statement, speaker=told[0], addressees=told[1], via=told[2], said_on=told[3])

        return resolver.report.written(statement, told, write)

    def _figure(self, resolver: Resolver, figure: Figure, document: Document) -> Figure:
        told = (
            self._sources.speaker(resolver, figure.claimant) if figure.claimant else None,
            self._ids(_area(resolver, figure.place)),
            figure.period and dating.closed(figure.period, document),
        )
        return resolver.report.written(
            figure, told, lambda: msgspec.structs.replace(figure, claimant=told[0], place=told[1], period=told[2])
        )

    def _event(self, resolver: Resolver, event: Event, document: Document) -> Event:
        attributes = dict(event.attributes)
        for name, value in event.attributes.items():
            if isinstance(value, str) and value in resolver.report.references:
                entity = self._ids(_taking_part(resolver, value))
                if entity is None:
                    del attributes[name]
                else:
                    attributes[name] = entity
        told = (
            self._participants(resolver, event),
            self._ids(resolver.place(event.place)),
            event.date and dating.closed(event.date, document, future=event.status in _AHEAD),
            tuple(attributes.items()),
        )

        def write() -> Event:
            return msgspec.structs.replace(event, participants=told[0], place=told[1], date=told[2], attributes=attributes)

        return resolver.report.written(event, told, write)

    def _named(self, resolver: Resolver, references: Sequence[str]) -> tuple[str, ...]:
        if not references:
            return ()
        found = (self._ids(resolver.target(r).entity) for r in references)
        return tuple(dict.fromkeys(i for i in found if i is not None))

    def _told(self, resolver: Resolver, references: Sequence[str]) -> tuple[str, ...]:
        if not references:
            return ()
        found = (self._ids(one) for r in references for one in listeners(resolver, r))
        return tuple(dict.fromkeys(i for i in found if i is not None))

    def _ids_of(self, clusters: Sequence[Cluster]) -> tuple[str, ...]:
        return tuple([i for c in clusters if (i := self._ids(c)) is not None]) if clusters else ()

    def _participants(self, resolver: Resolver, event: Event) -> tuple[Participant, ...]:
        out = []
        civil = any(_is_armed(resolver.target(p.entity).entity) for p in event.participants)
        for participant in event.participants:
            cluster = resolver.place(participant.entity) if participant.role in PLACES else None
            own = resolver.target(participant.entity).entity if civil else None
            taking = own if own is not None and own.kind == "organization" else _taking_part(resolver, participant.entity)
            if event.kind in _BODILY and taking is not None and taking.kind not in _MORTAL and _is_pronoun(resolver, participant.entity):
                continue
            whom = pair(resolver, participant.entity) or (cluster or taking,)
            out += [Participant(entity, participant.role) for one in whom if (entity := self._ids(one)) is not None]
        return tuple(dict.fromkeys(out))


def _is_pronoun(resolver: Resolver, reference: str) -> bool:
    told = resolver.report.references.get(reference)
    return told is not None and told.form == "pronoun"


def _area(resolver: Resolver, reference: str | None) -> Cluster | None:
    """Where a figure counts: no body and nobody, even one that stands behind *in*."""
    found = resolver.place(reference)
    return found if found is not None and found.kind not in ("organization", "person", "group") else None


def _is_armed(cluster: Cluster | None) -> bool:
    """Whether it is an armed group: the army that fights it, or talks with it, does so within its country."""
    return cluster is not None and cluster.kind == "organization" and bool(ARMIES & {singular(w) for w in words(cluster.name())})


def _taking_part(resolver: Resolver, reference: str) -> Cluster | None:
    """Whom a part in an event is counted to: a country's troops, envoys and officials are the country."""
    target = resolver.target(reference)
    if target.unnamed is None:
        phrase = resolver.report.references.get(reference)
        if target.entity is not None and target.entity.kind == "organization" and phrase is not None and phrase.form == "nominal":
            return target.entity.country if phrase.head in FORCES and target.entity.country else target.entity
        return target.entity
    belongs = target.unnamed.affiliation
    return belongs if belongs is not None and belongs.kind != "person" and target.unnamed.head in FORCES | ENVOYS else None

"""A story's findings to one resolution: every phrase to its entity, every undated report to its day where that can be told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from hearsay.model import Document, Event, Figure, Findings, Participant, Reference, Statement
from hearsay.resolution import dating, nominals
from hearsay.resolution.conversations import hearers, passers
from hearsay.resolution.gazetteer import gazetteer
from hearsay.resolution.lexicon import FORCES, GROUPS
from hearsay.resolution.listeners import listeners
from hearsay.resolution.merging import Names, display
from hearsay.resolution.metonyms import PLACES
from hearsay.resolution.names import fold, singular, words
from hearsay.resolution.pairs import pair
from hearsay.resolution.registry import Cluster, Registry
from hearsay.resolution.report import Report, opened
from hearsay.resolution.resolution import Resolution
from hearsay.resolution.resolver import Resolver
from hearsay.resolution.sources import Sources
from hearsay.resolution.world import World

ARMIES = GROUPS | {"force"}
"""Words in the names of those who fight an army of their own country."""
_AHEAD = ("planned", "hypothetical")


def resolve(findings: Sequence[Findings]) -> Resolution:
    """Put the id of an entity wherever findings have the id of a reference, and a day on undated reports.

    The result is the same whatever the order of ``findings``.
    """
    reports = [opened(f) for f in sorted(findings, key=lambda f: (f.document.uri, f.document.id))]
    registry = Registry()
    names = Names(reports, registry, gazetteer())
    world = World(reports, names)
    for report in reports:
        for mention, form in zip(report.mentions, report.forms, strict=True):
            cluster = world.acting.get(mention.id)
            if cluster is not None:
                cluster.see(mention.span, display(form, cluster.kind) if names.of[mention.id] is cluster else None)
                cluster.aliases.add(form)
        _see_outlet(report, world)
    resolvers = [Resolver(report, world) for report in reports]
    for resolver in resolvers:
        _see(resolver)
    _settle_capitals(world)
    entities = registry.entities()
    written: dict[Cluster | None, str] = {cluster: entity.id for cluster, entity in entities.items()}
    ids = written.get
    found = dating.infer(reports, names.of)
    documents = {r.id: dating.dated(r.findings.document, found.get(r.id)) for r in reports}
    outlets = frozenset(fold(d.outlet) for d in documents.values() if d.outlet)
    writer = _Writer(Sources(outlets, ids), ids)
    return Resolution(
        tuple(documents[r.id] for r in reports),
        tuple(sorted(entities.values(), key=lambda e: (e.kind, e.name, e.id))),
        tuple(writer.statement(r, s, documents) for r in resolvers for s in r.report.findings.statements),
        tuple(writer.figure(r, f, documents) for r in resolvers for f in r.report.findings.figures),
        tuple(writer.event(r, e, documents) for r in resolvers for e in r.report.findings.events),
    )


# ------------------------------------------------------------------ what stands for whom
def _see_outlet(report: Report, world: World) -> None:
    """Let the newsroom of a report be known, where the report names it."""
    document = report.findings.document
    at = document.text.casefold().find(document.outlet.casefold()) if document.outlet else -1
    if document.outlet and at >= 0 and len(document.text.casefold()) == len(document.text):
        world.outlet(report, document.span(at, at + len(document.outlet)))


def _see(resolver: Resolver) -> None:
    """Resolve every reference of a report, and let the entities know."""
    for reference in resolver.references:
        entity = resolver.target(reference.id).entity
        if entity is None:
            continue
        if reference.form != "name":
            entity.see(reference.span)
        alias = resolver.aliases.get(reference.id)
        if alias is not None and _is_called(resolver, reference, entity):
            entity.aliases.add(alias)
            if entity.kind == "organization" and not entity.normal and entity.country is not None:
                entity.forms[alias.removeprefix("The ").removeprefix("the ")] += 1


def _is_called(resolver: Resolver, reference: Reference, entity: Cluster) -> bool:
    """Whether the phrase, which may be an alias, is one of this entity's."""
    if reference.form == "name":
        return not nominals.national(resolver, reference).found
    return entity.kind in ("person", "country")


def _settle_capitals(world: World) -> None:
    """A capital's name is an alias of its country where it acts more often than it lies somewhere."""
    for city, country in world.capitals.items():
        mine = {s.text for s in city.spans}
        acting = [s for s in country.spans if s.text in mine]
        if mine and len(acting) <= len([s for s in city.spans if s.text in mine]):
            country.aliases -= mine
        elif mine:
            city.aliases -= {s.text for s in acting}


# ------------------------------------------------------------------ findings with entities
class _Writer:
    """Writes findings with the ids of entities."""

    def __init__(self, sources: Sources, ids: Callable[[Cluster | None], str | None]) -> None:
        self._sources = sources
        self._ids = ids

    def statement(self, resolver: Resolver, statement: Statement, documents: dict[str, Document]) -> Statement:
        told = (
            self._sources.speaker(resolver, statement.speaker),
            self._told(resolver, statement.addressees) or self._ids_of(hearers(resolver, statement, self._sources.is_outlet)),
            self._named(resolver, statement.via) or self._ids_of(passers(resolver, statement, self._sources.is_outlet)),
            statement.said_on and dating.closed(statement.said_on, documents[resolver.report.id]),
        )

        def write() -> Statement:
            return msgspec.structs.replace(statement, speaker=told[0], addressees=told[1], via=told[2], said_on=told[3])

        return resolver.report.written(statement, told, write)

    def figure(self, resolver: Resolver, figure: Figure, documents: dict[str, Document]) -> Figure:
        told = (
            self._sources.speaker(resolver, figure.claimant) if figure.claimant else None,
            self._ids(_area(resolver, figure.place)),
            figure.period and dating.closed(figure.period, documents[resolver.report.id]),
        )
        return resolver.report.written(
            figure, told, lambda: msgspec.structs.replace(figure, claimant=told[0], place=told[1], period=told[2])
        )

    def event(self, resolver: Resolver, event: Event, documents: dict[str, Document]) -> Event:
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
            event.date and dating.closed(event.date, documents[resolver.report.id], future=event.status in _AHEAD),
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
            whom = pair(resolver, participant.entity) or (cluster or taking,)
            out += [Participant(entity, participant.role) for one in whom if (entity := self._ids(one)) is not None]
        return tuple(dict.fromkeys(out))


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
    return belongs if belongs is not None and belongs.kind != "person" and target.unnamed.head in FORCES else None

"""Resolved findings of many reports in, what hangs together out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Protocol

import msgspec

from hearsay.model import Claim, Dispute, Document, Entity, Entry, Event, Figure, Lineage, Relation, Statement, Update
from hearsay.reconciliation.changes import with_changes
from hearsay.reconciliation.claims import claims
from hearsay.reconciliation.counting import as_elsewhere
from hearsay.reconciliation.disputes import disputes
from hearsay.reconciliation.happenings import by_happening
from hearsay.reconciliation.laid import compared
from hearsay.reconciliation.lineages import lineages, with_lineages
from hearsay.reconciliation.merging import merge_events
from hearsay.reconciliation.quantities import quantities
from hearsay.reconciliation.relations import Weighed, relations
from hearsay.reconciliation.rulings import Rulings
from hearsay.reconciliation.telling import Teller
from hearsay.reconciliation.timeline import timeline
from hearsay.reconciliation.updates import updates
from hearsay.reconciliation.voices import Voices
from hearsay.reconciliation.whereabouts import counts

NO_RULINGS = Rulings()


class Resolved(Protocol):
    """What resolution hands on: findings whose ids are ids of entities."""

    @property
    def entities(self) -> tuple[Entity, ...]: ...  # noqa: D102
    @property
    def documents(self) -> tuple[Document, ...]: ...  # noqa: D102
    @property
    def statements(self) -> tuple[Statement, ...]: ...  # noqa: D102
    @property
    def figures(self) -> tuple[Figure, ...]: ...  # noqa: D102
    @property
    def events(self) -> tuple[Event, ...]: ...  # noqa: D102


class Reconciliation(msgspec.Struct, frozen=True):
    """A dossier's body. Entities, statements and figures are as resolution left them."""

    documents: tuple[Document, ...]
    """With their lineages."""
    lineages: tuple[Lineage, ...]
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    events: tuple[Event, ...]
    """One each, however many reports tell it."""
    claims: tuple[Claim, ...]
    disputes: tuple[Dispute, ...]
    relations: tuple[Relation, ...]
    updates: tuple[Update, ...]
    timeline: tuple[Entry, ...]


def reconcile(resolution: Resolved, rulings: Rulings = NO_RULINGS) -> Reconciliation:
    """Fold copies, merge events, join claims, tell disputes from updates. The order of what comes in is no matter."""
    documents = sorted(resolution.documents, key=lambda document: (document.uri, document.id))
    uris = {document.id: (document.uri, document.id) for document in documents}
    places = {document.id: place for place, document in enumerate(documents)}
    texts = rulings.lineages(lineages(documents, resolution.entities), uris)
    figures = as_elsewhere(resolution.figures)
    found = with_changes(texts, documents, resolution.statements, figures)
    voices = Voices(documents, found, resolution.entities, resolution.statements)
    merged = rulings.events(merge_events(resolution.events, resolution.entities))
    counted = counts(figures, voices, (one.event for one in merged))
    sides = voices.sides(counted.figures)
    sorted_out = quantities(counted.figures, resolution.entities, counted.parts, sides, counted.wholes, counted.cells)
    measured = by_happening(sorted_out, voices)
    said = compared(resolution.statements, voices)
    findings: tuple[Statement | Figure, ...] = (*resolution.statements, *figures)
    held = rulings.claims(claims(said, measured, merged, voices), findings, voices)
    disputed = rulings.disputes(disputes(said, measured, merged, voices), findings, merged)
    against = {
        member: f"{dispute.id} {i}" for dispute in disputed for i, position in enumerate(dispute.positions) for member in position.members
    }
    revised = updates(measured, against, voices)
    events = tuple(one.event for one in merged)
    marked = with_disputes(held, disputed)
    return Reconciliation(
        documents=with_lineages(documents, found),
        lineages=found,
        entities=tuple(sorted(resolution.entities, key=lambda entity: entity.id)),
        statements=tuple(sorted(resolution.statements, key=lambda one: (places[one.doc], one.content[0].start, one.id))),
        figures=tuple(sorted(figures, key=lambda one: (places[one.span.doc], one.span.start, one.id))),
        events=events,
        claims=marked,
        disputes=disputed,
        relations=relations(Weighed(said, measured, merged, marked, disputed, revised), voices),
        updates=revised,
        timeline=timeline(events, Teller(documents, voices.entities)),
    )


def with_disputes(held: Iterable[Claim], disputed: Iterable[Dispute]) -> tuple[Claim, ...]:
    """Claims that know they are disputed."""
    members: dict[str, set[str]] = defaultdict(set)
    for dispute in disputed:
        members[dispute.kind].update(member for position in dispute.positions for member in position.members)
    return tuple(
        claim if members[claim.kind].isdisjoint(claim.members) else msgspec.structs.replace(claim, status="disputed") for claim in held
    )

"""One story's reports and all that was read out of them: the contract, written out."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from hearsay.model.decision import Decision
from hearsay.model.document import Document
from hearsay.model.entity import Entity
from hearsay.model.event import Event
from hearsay.model.figure import Figure
from hearsay.model.span import Span
from hearsay.model.statement import Statement

ClaimKind = Literal["statement", "figure", "event"]
ClaimStatus = Literal["corroborated", "single-claimant", "disputed", "denied", "cannot-tell"]
LineageBasis = Literal["near-duplicate", "contained", "credited"]
RelationType = Literal[
    "same", "contradicts", "denies", "updates", "supersedes", "different-time", "different-place",
    "different-population", "different-measure", "different-unit", "contains",
]  # fmt: skip
AlterationKind = Literal["caveat-dropped", "hedge-hardened", "number-rounded", "speaker-promoted"]


class Alteration(msgspec.Struct, frozen=True, gc=False):
    """What a copy made of its original, in one place."""

    kind: AlterationKind
    original: Span
    copy: Span | None
    """Where the copy has it; None where it left it out."""
    document: str
    """The copy."""
    reason: str


class Lineage(msgspec.Struct, frozen=True, gc=False):
    """Documents that are copies of one text."""

    id: str
    documents: tuple[str, ...]
    basis: LineageBasis
    origin: str | None
    """Document or entity it comes from, where that can be told."""
    similarity: float | None
    """Of the least similar pair, Jaccard over word 5-grams (or containment), 0 to 1."""
    changes: tuple[Alteration, ...] = ()
    """What copies lost or hardened, where the original is one of the documents."""


class Origin(msgspec.Struct, frozen=True, gc=False):
    """A newsroom or a claimant, with the documents that rest on it."""

    entity: str | None
    description: str
    documents: tuple[str, ...]


class Claim(msgspec.Struct, frozen=True, gc=False):
    """What one or more reports say, and who stands behind it. Never a verdict on truth."""

    id: str
    kind: ClaimKind
    text: str
    members: tuple[str, ...]
    documents: tuple[str, ...]
    status: ClaimStatus
    newsrooms: tuple[Origin, ...]
    """Independent reporting origins; copies of one text count once."""
    claimants: tuple[Origin, ...]
    """Independent root claimants; unnamed sources of one office are one."""
    chains: tuple[tuple[str, ...], ...]
    """Each chain of attribution, outlet first, root claimant last."""


class Position(msgspec.Struct, frozen=True, gc=False):
    """What one side of a dispute holds."""

    text: str
    holders: tuple[str, ...]
    low: float | None
    high: float | None
    members: tuple[str, ...]


class Dispute(msgspec.Struct, frozen=True, gc=False):
    """Positions that cannot both be so of the same thing at the same time."""

    id: str
    kind: ClaimKind
    about: str
    positions: tuple[Position, ...]
    reason: str


class Relation(msgspec.Struct, frozen=True, gc=False):
    """How two findings or claims stand to each other, with the reason in words; of an update, ``left`` is the newer.

    An event whose status changed is related to itself; the receipts show what it was and what it became.
    """

    id: str
    left: str
    right: str
    type: RelationType
    reason: str
    receipts: tuple[Span, ...] = ()
    """Where the left one stands, and where the right one."""


class Step(msgspec.Struct, frozen=True, gc=False):
    """One value of a quantity that was revised."""

    low: float | None
    high: float | None
    as_of: str | None
    figures: tuple[str, ...]


class Update(msgspec.Struct, frozen=True, gc=False):
    """One quantity as one claimant revised it over time, oldest first; two steps or more."""

    id: str
    about: str
    measure: str
    series: tuple[Step, ...]


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line of the brief with the findings it rests on; a line with none may not exist."""

    text: str
    cites: tuple[str, ...]


class Section(msgspec.Struct, frozen=True, gc=False):
    """Lines under a heading."""

    heading: str
    lines: tuple[Line, ...]


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A line of the timeline, dated by when it happened."""

    date: str
    text: str
    cites: tuple[str, ...]


class BriefLines(msgspec.Struct, frozen=True, gc=False):
    """The brief as data."""

    title: str
    lead: tuple[Line, ...]
    sections: tuple[Section, ...]


class Problem(msgspec.Struct, frozen=True, gc=False):
    """A report that could not be read at all, with why."""

    uri: str
    problem: str
    remedy: str


class Dossier(msgspec.Struct, frozen=True, gc=False):
    """``hearsay.dossier/1``."""

    created: str
    """The latest date any report bears, so that the same reports give the same dossier; empty where none has one."""
    engine: dict[str, Any]
    documents: tuple[Document, ...]
    lineages: tuple[Lineage, ...]
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    disputes: tuple[Dispute, ...]
    timeline: tuple[Entry, ...]
    brief: BriefLines
    relations: tuple[Relation, ...]
    updates: tuple[Update, ...]
    problems: tuple[Problem, ...] = ()
    decisions: tuple[Decision, ...] = ()
    """What analysts decided, as far as it holds; everything else in the dossier takes it into account."""
    schema: Literal["hearsay.dossier/1"] = "hearsay.dossier/1"

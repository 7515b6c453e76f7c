"""All that was read out of one report, before anything is resolved across reports."""

from __future__ import annotations

import msgspec

from hearsay.model.document import Document
from hearsay.model.entity import Mention, Reference
from hearsay.model.event import Event
from hearsay.model.figure import Figure
from hearsay.model.moment import Moment
from hearsay.model.span import Span
from hearsay.model.statement import Statement


class Findings(msgspec.Struct, frozen=True, gc=False):
    """One line of ``hearsay read``. Every id in it that stands for an entity is the id of a reference."""

    document: Document
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
    mentions: tuple[Mention, ...] = ()
    moments: tuple[Moment, ...] = ()
    references: tuple[Reference, ...] = ()
    sentences: tuple[Span, ...] = ()
    numerals: tuple[Figure, ...] = ()
    """Numbers that stand alone, of measure ``number``: what they count other reports may tell."""

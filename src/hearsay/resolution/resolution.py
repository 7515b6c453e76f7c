"""What resolution makes of a story's findings."""

from __future__ import annotations

import msgspec

from hearsay.model import Document, Entity, Event, Figure, Statement


class Resolution(msgspec.Struct, frozen=True):
    """A story's findings with every reference id replaced by the id of an entity.

    Documents stand in order of their uri, statements, figures and events in order of documents and places in the text.
    """

    documents: tuple[Document, ...]
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    events: tuple[Event, ...]

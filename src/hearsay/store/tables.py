"""What a store holds, as tables, and the numbered steps that make them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Column, Connection, ForeignKey, Integer, LargeBinary, MetaData, String, Table, Text, select

METADATA = MetaData()

MIGRATIONS = Table("migrations", METADATA, Column("number", Integer, primary_key=True, autoincrement=False))
"""The steps that this store has been through."""

DOCUMENTS = Table(
    "documents",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("uri", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("published", String(40)),
    Column("body", LargeBinary, nullable=False),
)
"""``body`` is the document as JSON; so are all bodies."""

FINDINGS = Table(
    "findings",
    METADATA,
    Column("document", String(64), ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
    Column("engine", String(64), primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
"""What a version of the engine read out of a document."""

STORIES = Table("stories", METADATA, Column("name", String(255), primary_key=True))

EDITIONS = Table(
    "editions",
    METADATA,
    Column("story", String(255), ForeignKey("stories.name", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("sha256", String(64), nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""Dossiers of a story, from 1; the same dossier twice running is one edition."""

STEPS: Sequence[Sequence[Table]] = ((DOCUMENTS, FINDINGS, STORIES, EDITIONS),)
"""Tables that each migration, from 1, makes. Steps are added, never edited."""


def migrate(connection: Connection) -> None:
    """Take the steps that the store has not been through.

    :raises ValueError: the store has been through steps that this version does not know.
    """
    MIGRATIONS.create(connection, checkfirst=True)
    done: set[int] = set(connection.execute(select(MIGRATIONS.c.number)).scalars())
    if done and max(done) > len(STEPS):
        raise ValueError(f"it is at step {max(done)}, this version knows {len(STEPS)}")
    for number, made in enumerate(STEPS, 1):
        if number not in done:
            METADATA.create_all(connection, tables=list(made), checkfirst=True)
            connection.execute(MIGRATIONS.insert().values(number=number))

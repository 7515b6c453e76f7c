"""What a store holds, as tables, and the numbered steps that make them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Column, Connection, ForeignKey, Integer, LargeBinary, MetaData, String, Table, Text, select, text

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
    Column("made", String(40)),
    Column("recipe", LargeBinary),
)
"""Editions of a story, from 1; the same dossier twice running is one edition.

``recipe``: a :class:`hearsay.model.Edition` as JSON, from which the dossier can be made again. ``body``: the dossier; empty where
it was let go, since a story of many reports would fill the disk with what its last edition says again.
"""

DECISIONS = Table(
    "decisions",
    METADATA,
    Column("story", String(255), ForeignKey("stories.name", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)
"""What analysts decided about a story, in order; rows are added, never changed."""


def _first(connection: Connection) -> None:
    """Documents, findings, and dossiers of stories."""
    steps = (
        "CREATE TABLE stories (name VARCHAR(255) NOT NULL PRIMARY KEY)",
        "CREATE TABLE editions (story VARCHAR(255) NOT NULL REFERENCES stories (name) ON DELETE CASCADE, number INTEGER NOT NULL, "
        "sha256 VARCHAR(64) NOT NULL, body {bytes} NOT NULL, PRIMARY KEY (story, number))",
    )
    METADATA.create_all(connection, tables=[DOCUMENTS, FINDINGS], checkfirst=True)
    _run(connection, steps)


def _editions(connection: Connection) -> None:
    """Editions know when they were made, and from what."""
    _run(connection, ("ALTER TABLE editions ADD COLUMN made VARCHAR(40)", "ALTER TABLE editions ADD COLUMN recipe {bytes}"))


def _run(connection: Connection, statements: Sequence[str]) -> None:
    kind = LargeBinary().compile(dialect=connection.dialect)
    for statement in statements:
        connection.execute(text(statement.format(bytes=kind)))


def _decisions(connection: Connection) -> None:
    """Decisions of analysts."""
    METADATA.create_all(connection, tables=[DECISIONS], checkfirst=True)


STEPS: Sequence[Callable[[Connection], None]] = (_first, _editions, _decisions)
"""What each migration, from 1, does. Steps are added, never edited: each speaks of the tables as they were then."""


def migrate(connection: Connection) -> None:
    """Take the steps that the store has not been through.

    :raises ValueError: the store has been through steps that this version does not know.
    """
    MIGRATIONS.create(connection, checkfirst=True)
    done: set[int] = set(connection.execute(select(MIGRATIONS.c.number)).scalars())
    if done and max(done) > len(STEPS):
        raise ValueError(f"it is at step {max(done)}, this version knows {len(STEPS)}")
    for number, step in enumerate(STEPS, 1):
        if number not in done:
            step(connection)
            connection.execute(MIGRATIONS.insert().values(number=number))

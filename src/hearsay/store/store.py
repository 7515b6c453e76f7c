"""Keeps documents, findings and editions of stories, in SQLite or PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from platformdirs import user_data_path
from sqlalchemy import Connection, Engine, Table, create_engine, event, func, make_url, select
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from hearsay.errors import StoreError, UnknownStoryError
from hearsay.model import Decision, Document, Dossier, Edition, Findings
from hearsay.store.tables import DECISIONS, DOCUMENTS, EDITIONS, FINDINGS, STORIES, migrate
from hearsay.version import __version__

MEMORY = ":memory:"
MANY = 500
"""Ids in one query."""
POSTGRES = "postgresql+psycopg"
"""The driver of the extra ``postgres``, whatever SQLAlchemy takes by default."""
T = TypeVar("T")


class Store:
    """An open store; close it, or use it in a ``with``. Every method is one transaction: done in full or not at all."""

    def __init__(self, engine: Engine, shown: str) -> None:
        self._engine = engine
        self._shown = shown
        """The address as it may be shown: without a password."""

    @classmethod
    def open(cls, address: str | None = None) -> Store:
        """Open a store and bring it up to date.

        :param address: a file, ``:memory:``, or an SQLAlchemy address such as ``postgresql://…``; without one, a file in the user's
            data folder.
        :raises StoreError: it cannot be opened, or belongs to a newer version.
        """
        url = _url(address)
        shown = url.render_as_string(hide_password=True) if url.get_backend_name() != "sqlite" else url.database or MEMORY
        store = cls(_engine(url, shown), shown)
        try:
            with store._begin() as connection:
                migrate(connection)
        except ValueError as error:
            store.close()
            raise StoreError(f"{shown}: kept by a newer hearsay ({error}); update hearsay, or give another --db") from error
        except StoreError:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Let go of the file or connection."""
        self._engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def keep_findings(self, findings: Findings) -> None:
        """Keep a document with what was read out of it, in place of what this version read out of it before."""
        document = findings.document
        known = {"uri": document.uri, "sha256": document.sha256, "published": document.published, "body": _encode(document)}
        with self._begin() as connection:
            _put(connection, DOCUMENTS, {"id": document.id}, known)
            _put(connection, FINDINGS, {"document": document.id, "engine": __version__}, {"body": _encode(findings)})

    def findings_of(self, document: str) -> Findings | None:
        """What this version read out of a document; None where it has not read it."""
        query = select(FINDINGS.c.body).where(FINDINGS.c.document == document, FINDINGS.c.engine == __version__)
        with self._begin() as connection:
            body = connection.execute(query).scalar()
        return None if body is None else self._decode(body, Findings)

    def findings_of_all(self, documents: Sequence[str]) -> dict[str, Findings]:
        """What this version read out of documents, by their ids; those that it has not read are left out."""
        found: dict[str, bytes] = {}
        with self._begin() as connection:
            for at in range(0, len(documents), MANY):
                some = FINDINGS.c.document.in_(documents[at : at + MANY])
                query = select(FINDINGS.c.document, FINDINGS.c.body).where(some, FINDINGS.c.engine == __version__)
                found.update((row[0], row[1]) for row in connection.execute(query))
        return {name: self._decode(body, Findings) for name, body in found.items()}

    def document_of(self, document: str) -> Document:
        """A document kept.

        :raises StoreError: it is not there.
        """
        with self._begin() as connection:
            body = connection.execute(select(DOCUMENTS.c.body).where(DOCUMENTS.c.id == document)).scalar()
        if body is None:
            raise StoreError(f"{self._shown}: a report of this story ({document}) is gone from the store; add it again")
        return self._decode(body, Document)

    def documents(self) -> tuple[Document, ...]:
        """Every document kept, by address."""
        with self._begin() as connection:
            bodies: Sequence[bytes] = connection.execute(select(DOCUMENTS.c.body).order_by(DOCUMENTS.c.uri, DOCUMENTS.c.id)).scalars().all()
        return tuple(self._decode(body, Document) for body in bodies)

    def keep_dossier(
        self, story: str, dossier: Dossier, *, made: str = "", after: int | None = None, decision: Decision | None = None
    ) -> int | None:
        """Keep a dossier as a story's next edition and return its number; an unchanged dossier is no new edition.

        :param made: ISO 8601 moment.
        :param after: the edition that this one was made from, 0 for none; where there is another by now nothing is kept, and None
            comes back.
        :param decision: kept with it, where the dossier is what it is for that decision.
        """
        body = _encode(dossier)
        digest = sha256(body).hexdigest()
        with self._begin() as connection:
            _put(connection, STORIES, {"name": story}, {})
            query = select(EDITIONS.c.number, EDITIONS.c.sha256).where(EDITIONS.c.story == story).order_by(EDITIONS.c.number.desc())
            last = connection.execute(query).first()
            number = int(last.number) if last is not None else 0
            if after is not None and after != number:
                return None
            if decision is not None:
                connection.execute(DECISIONS.insert().values(story=story, number=decision.number, body=_encode(decision)))
            if last is not None and last.sha256 == digest:
                return number
            recipe = _recipe(story, number + 1, made, dossier)
            row = {"story": story, "number": number + 1, "sha256": digest, "body": body, "made": made, "recipe": _encode(recipe)}
            older = (EDITIONS.c.story == story, EDITIONS.c.number < number, EDITIONS.c.recipe.is_not(None), EDITIONS.c.body != b"")
            connection.execute(EDITIONS.insert().values(**row))
            connection.execute(EDITIONS.update().where(*older).values(body=b""))
            return number + 1

    def dossier_of(self, story: str, edition: int | None = None) -> Dossier | None:
        """A story's dossier: its last edition, or the one asked for; None where it was let go and has to be made again.

        :raises UnknownStoryError: no such story or edition.
        """
        query = select(EDITIONS.c.body).where(EDITIONS.c.story == story).order_by(EDITIONS.c.number.desc())
        if edition is not None:
            query = query.where(EDITIONS.c.number == edition)
        with self._begin() as connection:
            body = connection.execute(query).scalar()
        if body is None:
            raise self.unknown(story, edition)
        return self._decode(body, Dossier) if body else None

    def editions(self, story: str) -> tuple[Edition, ...]:
        """The editions of a story, first to last.

        :raises UnknownStoryError: no such story.
        """
        query = select(EDITIONS).where(EDITIONS.c.story == story).order_by(EDITIONS.c.number)
        with self._begin() as connection:
            rows = connection.execute(query).all()
        if not rows:
            raise self.unknown(story)
        return tuple(self._edition(row) for row in rows)

    def _edition(self, row: Any) -> Edition:
        if row.recipe:
            return self._decode(row.recipe, Edition)
        return _recipe(row.story, row.number, "", self._decode(row.body, Dossier))

    def decisions(self, story: str) -> tuple[Decision, ...]:
        """Every decision about a story, in order, those that were undone too."""
        query = select(DECISIONS.c.body).where(DECISIONS.c.story == story).order_by(DECISIONS.c.number)
        with self._begin() as connection:
            bodies: Sequence[bytes] = connection.execute(query).scalars().all()
        return tuple(self._decode(body, Decision) for body in bodies)

    def unknown(self, story: str, edition: int | None = None) -> UnknownStoryError:
        """The error that says which stories or editions there are instead."""
        names = [name for name, _ in self.stories()]
        if edition is not None and story in names:
            return UnknownStoryError(f"{self._shown}: story {story!r} has no edition {edition}; its last is {dict(self.stories())[story]}")
        near = get_close_matches(story, names, 3, 0.5)
        known = f"did you mean {' or '.join(near)}?" if near else f"stories kept here: {', '.join(names[:10]) or 'none yet'}"
        return UnknownStoryError(f"{self._shown}: no story {story!r}; {known}")

    def stories(self) -> tuple[tuple[str, int], ...]:
        """Names of stories with how many editions each has, by name."""
        query = select(EDITIONS.c.story, func.count()).group_by(EDITIONS.c.story).order_by(EDITIONS.c.story)
        with self._begin() as connection:
            return tuple((row[0], row[1]) for row in connection.execute(query))

    @contextmanager
    def _begin(self) -> Iterator[Connection]:
        """A transaction; whatever goes wrong in the database comes out as a StoreError that says what to do."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise StoreError(f"{self._shown}: {_reason(error)}; {_remedy(error)}") from error
        except SQLAlchemyError as error:
            raise StoreError(f"{self._shown}: {error}; give another --db, or --no-db to keep nothing") from error

    def _decode(self, body: bytes, kind: type[T]) -> T:
        try:
            return msgspec.json.decode(body, type=kind)
        except (msgspec.DecodeError, msgspec.ValidationError) as error:
            raise StoreError(f"{self._shown}: what was kept cannot be read ({error}); read the reports again") from error


def _url(address: str | None) -> URL:
    if address is None:
        return URL.create("sqlite", database=str(user_data_path("hearsay", appauthor=False) / "hearsay.db"))
    if "://" not in address:
        return URL.create("sqlite", database=None if address == MEMORY else address)
    try:
        url = make_url(address)
        return url.set(drivername=POSTGRES) if url.drivername in ("postgresql", "postgres") else url
    except ArgumentError as error:
        raise StoreError(f"{address.split('://', 1)[0]}://…: no address of a store; give a file, :memory:, or postgresql://…") from error


def _engine(url: URL, shown: str) -> Engine:
    try:
        if url.get_backend_name() != "sqlite":
            return create_engine(url)
        if url.database in (None, "", MEMORY):
            return _with_pragmas(create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False}))
        Path(str(url.database)).expanduser().parent.mkdir(parents=True, exist_ok=True)
        return _with_pragmas(create_engine(url.set(database=str(Path(str(url.database)).expanduser()))))
    except (SQLAlchemyError, ImportError) as error:
        remedy = "install it (for PostgreSQL: pip install 'hearsay[postgres]')"
        raise StoreError(f"{shown}: no driver for this address ({error}); {remedy}") from error
    except OSError as error:
        raise StoreError(f"{shown}: its folder cannot be made ({error.strerror}); give another --db, or --no-db to keep nothing") from error


def _with_pragmas(engine: Engine) -> Engine:
    """Write-ahead logging, so that readers do not wait; keys that hold; ten seconds' patience with another writer."""

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", "busy_timeout=10000", "synchronous=NORMAL"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _put(connection: Connection, table: Table, key: dict[str, str], values: dict[str, Any]) -> None:
    """Insert a row, or change the one that has this key."""
    same = [table.c[name] == value for name, value in key.items()]
    if connection.execute(select(*(table.c[name] for name in key)).where(*same)).first() is None:
        connection.execute(table.insert().values(**key, **values))
    elif values:
        connection.execute(table.update().where(*same).values(**values))


def _recipe(story: str, number: int, made: str, dossier: Dossier) -> Edition:
    documents, decisions = (tuple(one.id for one in dossier.documents), tuple(one.number for one in dossier.decisions))
    return Edition(story, number, made, documents, dossier.problems, decisions)


def _encode(value: msgspec.Struct) -> bytes:
    return msgspec.json.encode(value, order="deterministic")


def _reason(error: DBAPIError) -> str:
    return " ".join(str(error.orig or error).split())


def _remedy(error: DBAPIError) -> str:
    said = _reason(error).lower()
    return next((remedy for words, remedy in REMEDIES.items() if words in said), "give another --db, or --no-db to keep nothing")


REMEDIES = {
    "not a database": "give the path of a store, or of a file that does not exist yet",
    "malformed": "put a copy of the file back, or give another --db and read the reports again",
    "locked": "another hearsay is writing to it; try again when it is done",
    "readonly": "make the file writable, or give another --db",
    "unable to open": "give a file in a folder that you can write to",
    "full": "free some space, or give another --db",
    "connection refused": "start the database, or check its address",
    "authentication": "check user and password in the address",
}
"""What to do about what a database says, by words that it says it in."""

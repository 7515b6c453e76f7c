"""Paths to documents: files, folders, standard input, and what they hold."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from hearsay.documents.archives import read_captures
from hearsay.documents.encoding import MAX_BYTES, decode, is_empty, too_large
from hearsay.documents.feeds import is_object, read_entries
from hearsay.documents.pages import decode_page, looks_like_page, read_page
from hearsay.documents.text import Known, describe
from hearsay.errors import DocumentError, NotFoundError, UnreadableError
from hearsay.model import Document, Problem

STANDARD_INPUT = "-"
TEXTS = (".txt", ".md")
PAGES = (".html", ".htm")
FEEDS = (".jsonl",)
ARCHIVES = (".warc", ".warc.gz")
_ENDINGS = (*TEXTS, *PAGES, *FEEDS, *ARCHIVES)


def load(paths: Sequence[str], *, stdin: BinaryIO | None = None) -> Iterator[Document | Problem]:
    """One item for each report that ``paths`` hold, in the order given: the document, or why it could not be read.

    A path is a file, a folder (its files by name, those in its folders too; hidden files and files of other kinds are passed over),
    or ``-`` for ``stdin`` (the process's own where none is given): JSON lines, a page or a text, by how it begins.
    """
    for path in paths:
        try:
            if path == STANDARD_INPUT:
                yield from _sniffed(path, stdin if stdin is not None else sys.stdin.buffer)
            elif _is_folder(path):
                yield from _folder(path)
            else:
                yield from _file(path)
        except DocumentError as error:
            yield _problem(error)


def _problem(error: DocumentError) -> Problem:
    return Problem(error.uri, error.problem, error.remedy)


@contextmanager
def _errors_of(uri: str) -> Iterator[None]:
    """The seam at which the errors of files and of other libraries become ``hearsay``'s, with the report's name."""
    try:
        yield
    except DocumentError:
        raise
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFoundError(uri, "does not exist", "check the path") from error
    except PermissionError as error:
        raise UnreadableError(uri, "may not be read", "check its permissions") from error
    except (OSError, EOFError, ValueError) as error:
        reason = " ".join(str(error).split())[:120] or type(error).__name__
        raise UnreadableError(uri, f"cannot be read ({reason})", "check that it is whole, or save it again") from error


def _printable(path: str) -> str:
    """The path as text: bytes of its name that are no UTF-8 are replaced."""
    return os.fsencode(path).decode("utf-8", "replace")


def _is_folder(path: str) -> bool:
    with _errors_of(_printable(path)):
        return Path(path).is_dir()


def _kind(name: str) -> str | None:
    lowered = name.lower()
    return next((ending for ending in _ENDINGS if lowered.endswith(ending)), None)


def _folder(path: str) -> Iterator[Document | Problem]:
    found = False
    for file in _files(path):
        found = True
        try:
            yield from _file(file)
        except DocumentError as error:
            yield _problem(error)
    if not found:
        raise NotFoundError(_printable(path), "holds no report", f"put files ending in {', '.join(_ENDINGS)} there")


def _files(path: str) -> Iterator[str]:
    """The readable files below ``path`` by name, folder by folder; links to folders are not followed."""
    failures: list[OSError] = []
    for folder, folders, names in os.walk(path, onerror=failures.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(folder, name)
            if not name.startswith(".") and _kind(name) is not None and (file.is_file() or file.is_symlink()):
                yield str(file)
    with _errors_of(_printable(path)):
        for failure in failures[:1]:
            raise failure


def _file(path: str) -> Iterator[Document | Problem]:
    uri = _printable(path)
    with _errors_of(uri), _opened(uri, path) as stream:
        kind = _kind(path)
        if kind in FEEDS:
            yield from _feed(uri, stream)
        elif kind in ARCHIVES:
            yield from _archive(uri, stream)
        elif kind is None:
            yield from _sniffed(uri, stream)
        else:
            yield _page(uri, _all_of(uri, stream)) if kind in PAGES else _text(uri, _all_of(uri, stream))


def _opened(uri: str, path: str) -> BinaryIO:
    """The file, open; a pipe or a device is refused, as opening one may wait for ever and reading one may never end."""
    if not stat.S_ISREG(Path(path).stat().st_mode):
        raise UnreadableError(uri, "is a pipe or a device, not a file", f"pipe what it holds in and give {STANDARD_INPUT}")
    return Path(path).open("rb")


def _all_of(uri: str, stream: BinaryIO, first: bytes = b"") -> bytes:
    data = first + stream.read(max(0, MAX_BYTES + 1 - len(first)))
    if len(data) > MAX_BYTES:
        raise too_large(uri)
    return data


def _sniffed(uri: str, stream: BinaryIO) -> Iterator[Document | Problem]:
    with _errors_of(uri):
        first = stream.readline(MAX_BYTES + 1)
        if is_object(first):
            yield from _feed(uri, stream, first)
            return
        data = _all_of(uri, stream, first)
        yield _page(uri, data) if looks_like_page(data[:4_000].decode("utf-8", "replace")) else _text(uri, data)


def _text(uri: str, data: bytes) -> Document:
    return describe(decode(uri, data), uri, data, Known())


def _page(uri: str, data: bytes, charset: str | None = None, known: Known | None = None, markup: str | None = None) -> Document:
    page = read_page(uri, decode_page(uri, data, charset) if markup is None else markup)
    return describe(page.text, uri, data, _either(known or Known(), page.known))


def _either(first: Known, second: Known) -> Known:
    """What ``first`` knows, and ``second`` where it does not."""
    return Known(*(getattr(first, field) or getattr(second, field) for field in Known.__struct_fields__))


def _feed(name: str, stream: BinaryIO, first: bytes = b"") -> Iterator[Document | Problem]:
    empty = True
    for entry in read_entries(name, stream, first):
        empty = False
        try:
            if isinstance(entry, DocumentError):
                raise entry
            if entry.text is None:
                yield _page(entry.uri, entry.data, known=entry.known, markup=entry.html)
            elif not entry.text.strip():
                raise is_empty(entry.uri)
            else:
                yield describe(entry.text, entry.uri, entry.data, entry.known)
        except DocumentError as error:
            yield _problem(error)
    if empty:
        raise is_empty(name)


def _archive(name: str, stream: BinaryIO) -> Iterator[Document | Problem]:
    empty = True
    for capture in read_captures(stream):
        empty = False
        try:
            yield _page(capture.uri, capture.data, capture.charset)
        except DocumentError as error:
            yield _problem(error)
    if empty:
        raise UnreadableError(name, "holds no page", "give a WARC file with HTML responses")

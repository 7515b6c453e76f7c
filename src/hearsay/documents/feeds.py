"""JSON lines: one report a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import msgspec

from hearsay.documents.encoding import MAX_BYTES, too_large
from hearsay.documents.text import Known
from hearsay.errors import DocumentError, UnreadableError

_REMEDY = 'each line must be a JSON object with "text" or "html"'
_CHUNK = 1 << 20


class Entry(msgspec.Struct, frozen=True):
    """A line that holds a report: its ``text``, or the markup of its page."""

    uri: str
    data: bytes
    """The line."""
    text: str | None
    html: str | None
    known: Known


def read_entries(name: str, stream: BinaryIO, first: bytes = b"") -> Iterator[Entry | DocumentError]:
    """The reports of a file called ``name``, of which ``first`` has been read already; a bad line is an error in its place."""
    number = 0
    while raw := _next_line(stream, first):
        first = b""
        number += 1
        where = f"{name}:{number}"
        if len(raw) > MAX_BYTES:
            _skip_line(stream, raw)
            yield too_large(where)
        elif raw.strip():
            try:
                yield _entry(where, raw.strip())
            except DocumentError as error:
                yield error


def is_object(raw: bytes) -> bool:
    """Whether a line is a JSON object."""
    try:
        return isinstance(msgspec.json.decode(raw), dict)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


def _next_line(stream: BinaryIO, first: bytes) -> bytes:
    return first if first.endswith(b"\n") else first + stream.readline(MAX_BYTES + 1)


def _skip_line(stream: BinaryIO, raw: bytes) -> None:
    while raw and not raw.endswith(b"\n"):
        raw = stream.readline(_CHUNK)


def _entry(where: str, raw: bytes) -> Entry:
    try:
        values: Any = msgspec.json.decode(raw.removeprefix(b"\xef\xbb\xbf"))
    except RecursionError as error:
        raise UnreadableError(where, "is nested too deep", _REMEDY) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnreadableError(where, f"is no JSON ({' '.join(str(error).split())[:120]})", _REMEDY) from error
    if not isinstance(values, dict):
        raise UnreadableError(where, f"is a JSON {type(values).__name__}, not an object", _REMEDY)
    strings = {key: value for key, value in values.items() if isinstance(value, str)}
    text, html = strings.get("text"), strings.get("html")
    if text is None and html is None:
        raise UnreadableError(where, 'has neither "text" nor "html"', _REMEDY)
    return Entry(
        uri=strings.get("uri", "").strip() or where, data=raw, text=text, html=html,
        known=Known(strings.get("published"), strings.get("outlet"), strings.get("title"), strings.get("language")),
    )  # fmt: skip

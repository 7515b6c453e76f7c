"""Bytes to text."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable

from charset_normalizer import from_bytes

from hearsay.errors import TooLargeError, UnreadableError

MAX_BYTES = 20_000_000
"""Of one report. A page of this size is an error or an attack; a file of lines or records may be larger."""
MAX_CHARACTERS = 1_000_000
"""Of one report: a long novel, and spaCy's own limit."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # UTF-32's marks begin with those of UTF-16
_BINARIES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"SQLite format 3", "a database"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 100_000
"""Characters searched for control characters."""
_MOSTLY = 0.95
"""Share of ASCII from which bytes that are no UTF-8 are tried as Windows-1252, the usual case in English copy."""
_WHOLE = 2
"""Characters outside ASCII that must decode as UTF-8 for each one that does not."""
_WESTERN = ("Ll", "Lu", "Pi", "Pf", "Pd", "Po", "Ps", "Sc", "So", "Zs", "No", "Sk")


def decode(uri: str, data: bytes, hint: str | None = None) -> str:
    """The text that ``data`` holds, without a byte order mark, line endings as they are.

    ``hint`` is the encoding that a header or a page names. UTF-8 is tried before it: nothing else is UTF-8 by chance.

    Raises:
        UnreadableError: nothing in it, or no text.
        TooLargeError: more than ``MAX_BYTES``.
    """
    if len(data) > MAX_BYTES:
        raise too_large(uri)
    if not data.strip():
        raise is_empty(uri)
    for magic, name in _BINARIES:
        if data.startswith(magic):
            raise _unreadable(uri, f"is {name}, not text")
    text = next((found for attempt in _ATTEMPTS if (found := attempt(data, hint)) is not None), None)
    if text is None:
        raise _unreadable(uri, "is in no encoding that can be told")
    if "\0" in text or len(_CONTROLS.findall(text, 0, _SAMPLE)) * 100 > min(len(text), _SAMPLE):
        raise _unreadable(uri, "is binary, not text")
    if not text.strip():
        raise is_empty(uri)
    return text


def check_length(uri: str, text: str) -> None:
    """Raise TooLargeError where ``text`` is longer than ``MAX_CHARACTERS``."""
    if len(text) > MAX_CHARACTERS:
        raise TooLargeError(uri, f"holds {len(text):,} characters, a report may hold {MAX_CHARACTERS:,}", "split it into its reports")


def is_empty(uri: str) -> UnreadableError:
    """The error for a report in which there is nothing."""
    return UnreadableError(uri, "is empty", "save the report again, or leave it out")


def too_large(uri: str) -> TooLargeError:
    """The error for a report of more than ``MAX_BYTES``."""
    return TooLargeError(
        uri, f"holds more than {MAX_BYTES // 1_000_000} MB, the most one report may hold",
        "split it into its reports, or give it as .jsonl, one report a line",
    )  # fmt: skip


def _unreadable(uri: str, problem: str) -> UnreadableError:
    return UnreadableError(uri, problem, "save the report as UTF-8 text or as HTML")


def _marked(data: bytes, hint: str | None) -> str | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    return None


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _utf8(data: bytes, hint: str | None) -> str | None:
    return _strictly(data, "utf-8")


def _zeroed(data: bytes, hint: str | None) -> str | None:
    """Zero bytes in what is neither UTF-8 nor marked mean binary: passed on as they are, for ``decode`` to refuse."""
    return data.decode("latin-1") if b"\0" in data else None


def _damaged(data: bytes, hint: str | None) -> str | None:
    """UTF-8 of which a little is broken: most of what is not ASCII decodes, and what does not becomes U+FFFD."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    whole = len(text) - lost - len(data.translate(None, bytes(range(128, 256))))
    return text if whole > _WHOLE * lost else None


def _hinted(data: bytes, hint: str | None) -> str | None:
    return _strictly(data, hint) if hint and hint.isascii() and hint.isprintable() else None


def _western(data: bytes, hint: str | None) -> str | None:
    if len(data.translate(None, bytes(range(128)))) > (1 - _MOSTLY) * len(data):
        return None
    text = _strictly(data, "cp1252")
    strange = text is None or any(unicodedata.category(char) not in _WESTERN for char in set(text) if char > "\x7f")
    return None if strange else text


def _guessed(data: bytes, hint: str | None) -> str | None:
    best = from_bytes(data).best()
    return None if best is None else _strictly(data, best.encoding)


_ATTEMPTS: tuple[Callable[[bytes, str | None], str | None], ...] = (
    _marked, _utf8, _zeroed, _damaged, _hinted, _western, _guessed,
)  # fmt: skip

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from hearsay.documents import encoding, feeds
from hearsay.documents.feeds import Entry, is_object, read_entries
from hearsay.errors import DocumentError


def entries(data: bytes, first: bytes = b"") -> list[Entry | DocumentError]:
    return list(read_entries("a.jsonl", io.BytesIO(data), first))


def test_feeds_line_gives_what_is_known_and_ignores_the_rest() -> None:
    line = {
        "uri": "https://kestrel.example/1",
        "text": " The harbour.\r\n",
        "published": "2031-05-04",
        "outlet": "Kestrel",
        "tags": [1],
        "title": None,
        "language": 3,
    }
    (entry,) = entries(json.dumps(line).encode())
    assert isinstance(entry, Entry)
    assert (entry.uri, entry.text, entry.html) == ("https://kestrel.example/1", " The harbour.\r\n", None)
    assert (entry.known.published, entry.known.outlet, entry.known.title, entry.known.language) == ("2031-05-04", "Kestrel", None, None)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b"{no json}", "is no JSON"),
        (b"[1, 2]", "is a JSON list"),
        (b'"text"', "is a JSON str"),
        (b'{"uri": "a"}', 'neither "text" nor "html"'),
        (b'{"text": 5}', 'neither "text" nor "html"'),
        (b'{"text": "\xff"}', "is no JSON"),
        (b"[" * 100_000, "is nested too deep"),
    ],
)
def test_feeds_bad_line_is_an_error_in_its_place_and_the_rest_is_read(line: bytes, problem: str) -> None:
    first, bad, last = entries(b'{"text": "one"}\n\n' + line + b'\n{"text": "two"}')
    assert isinstance(bad, DocumentError) and problem in bad.problem and bad.uri == "a.jsonl:3"
    assert isinstance(first, Entry) and isinstance(last, Entry)
    assert (first.uri, last.uri) == ("a.jsonl:1", "a.jsonl:4")


def test_feeds_line_that_is_too_long_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "MAX_BYTES", 100)
    bad, good = entries(b'{"text": "' + b"x" * 2_500_000 + b'"}\n{"text": "two"}\n')
    assert isinstance(bad, DocumentError) and f"{encoding.MAX_BYTES // 1_000_000} MB" in bad.problem
    assert isinstance(good, Entry) and good.text == "two"


def test_feeds_first_line_read_before_is_part_of_it() -> None:
    found = entries(b'{"text": "two"}\n', b'{"text": "one"}\n')
    assert [entry.text for entry in found if isinstance(entry, Entry)] == ["one", "two"]


@pytest.mark.parametrize(
    ("raw", "answer"), [(b'{"a": 1}\n', True), (b"[1]\n", False), (b"The harbour", False), (b"{" * 100_000, False), (b"", False)]
)
def test_feeds_object_is_told_from_text(raw: bytes, answer: Any) -> None:
    assert is_object(raw) is answer

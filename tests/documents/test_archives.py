from __future__ import annotations

import gzip
import io
from collections.abc import Callable

import pytest

from hearsay.documents.archives import read_captures

HTML = b"<html><body><p>The harbour was closed.</p></body></html>"


@pytest.mark.parametrize("packed", [False, True])
def test_archives_pages_are_read_and_other_records_are_not(packed: bool, record: Callable[..., bytes]) -> None:
    records = [
        record(HTML),
        record(b"\x89PNG", "image/png"),
        record(HTML, status="404 Not Found"),
        record(HTML, kind="request"),
        record(HTML, uri="https://kestrel.example/2"),
    ]
    data = b"".join(gzip.compress(one) if packed else one for one in records)
    found = list(read_captures(io.BytesIO(data)))
    assert [capture.uri for capture in found] == ["https://kestrel.example/1", "https://kestrel.example/2"]
    assert found[0].data == HTML and (found[0].charset or "").lower() == "utf-8"


def test_archives_without_a_record_hold_no_page() -> None:
    assert list(read_captures(io.BytesIO(b""))) == []


def test_archives_that_are_none_raise_an_error_that_the_seam_maps() -> None:
    with pytest.raises(OSError):
        list(read_captures(io.BytesIO(b"no archive at all")))


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("lost", [2, 40, 150])
def test_archives_cut_short_give_their_whole_pages_and_an_error(packed: bool, lost: int, record: Callable[..., bytes]) -> None:
    records = [record(HTML), record(HTML, uri="https://kestrel.example/2")]
    data = b"".join(gzip.compress(one) if packed else one for one in records)[:-lost]
    pages = read_captures(io.BytesIO(data))
    assert next(pages).data == HTML
    with pytest.raises(ValueError, match="breaks off"):
        list(pages)


def test_archives_with_a_damaged_record_give_what_stands_before_it(record: Callable[..., bytes]) -> None:
    packed = gzip.compress(record(HTML))
    pages = read_captures(io.BytesIO(packed + packed[:30] + b"\xff\xff\xff\xff" + packed[34:]))
    assert next(pages).data == HTML
    with pytest.raises((ValueError, OSError)):
        list(pages)

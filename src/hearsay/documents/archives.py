"""Web archives: the HTML pages that a WARC file holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import msgspec
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from hearsay.documents.encoding import MAX_BYTES

_HTML = ("text/html", "application/xhtml+xml")


class Capture(msgspec.Struct, frozen=True):
    """A page as it was captured. ``data`` may hold one byte more than ``encoding.MAX_BYTES``, never more."""

    uri: str
    data: bytes
    charset: str | None


def read_captures(stream: BinaryIO) -> Iterator[Capture]:
    """The pages that were served with success, in the archive's order, one in memory at a time.

    Raises:
        OSError, ValueError: the archive is damaged from here on.
    """
    for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True, auto_decode="all"):
        if not _is_page(record):
            continue
        uri = (record.headers.get("WARC-Target-URI") or record.record_id or "record").strip("<>")
        yield Capture(uri, record.reader.read(MAX_BYTES + 1), record.http_charset)


def _is_page(record: WarcRecord) -> bool:
    http = record.http_headers
    content_type = record.http_content_type or ""
    return http is not None and http.status_code == 200 and content_type.lower() in _HTML

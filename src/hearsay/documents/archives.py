"""Web archives: the HTML pages that a WARC file holds."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from typing import BinaryIO

import msgspec
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from hearsay.documents.encoding import MAX_BYTES

RECORD_END = b"\r\n\r\n"
"""What stands behind every record, the last one too (WARC 1.1, section 4)."""
BROKEN_OFF = "it breaks off inside a record; the pages before that are read"
_HTML = ("text/html", "application/xhtml+xml")


class Capture(msgspec.Struct, frozen=True):
    """A page as it was captured. ``data`` may hold one byte more than ``encoding.MAX_BYTES``, never more."""

    uri: str
    data: bytes
    charset: str | None


def read_captures(stream: BinaryIO) -> Iterator[Capture]:
    """The pages that were served with success, in the archive's order, one in memory at a time.

    ``stream`` can be sought in. The last page of an archive that breaks off may be a part of one.

    Raises:
        OSError, ValueError: the archive is damaged from here on, or breaks off.
    """
    whole = _Unpacked(stream)
    try:
        records = ArchiveIterator(whole, record_types=WarcRecordType.response, parse_http=True, auto_decode="all")  # type: ignore[arg-type]
        for record in records:
            if not _is_page(record):
                continue
            uri = (record.headers.get("WARC-Target-URI") or record.record_id or "record").strip("<>")
            yield Capture(uri, record.reader.read(MAX_BYTES + 1), record.http_charset)
    except (EOFError, zlib.error) as error:
        raise ValueError(BROKEN_OFF) from error
    if whole.end not in (b"", RECORD_END):
        raise ValueError(BROKEN_OFF)


class _Unpacked:
    """An archive's bytes without gzip; ``end`` is the last four that were read.

    FastWARC takes a file that was cut short for one that ends; this tells them apart.
    """

    def __init__(self, stream: BinaryIO) -> None:
        packed = stream.read(2) == b"\x1f\x8b"
        stream.seek(0)
        self._stream = gzip.GzipFile(fileobj=stream) if packed else stream
        self._read = self._stream.read1 if isinstance(self._stream, gzip.GzipFile) else stream.read
        self.end = b""

    def read(self, size: int = -1) -> bytes:
        data = self._read(size)
        self.end = (self.end + data[-4:])[-4:]
        return data

    def tell(self) -> int:
        return self._stream.tell()


def _is_page(record: WarcRecord) -> bool:
    http = record.http_headers
    content_type = record.http_content_type or ""
    return http is not None and http.status_code == 200 and content_type.lower() in _HTML

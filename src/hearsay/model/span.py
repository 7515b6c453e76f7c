"""A receipt: characters of a stored report."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, gc=False, order=True, cache_hash=True):
    """``text`` is ``document.text[start:end]``, exactly; offsets are Unicode code points."""

    doc: str
    """Id of the document."""
    start: int
    end: int
    text: str

    def __contains__(self, other: object) -> bool:
        return isinstance(other, Span) and self.doc == other.doc and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.doc == other.doc and self.start < other.end and other.start < self.end

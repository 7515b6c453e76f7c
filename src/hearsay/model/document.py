"""A report as it was stored, with what can be told about it from itself."""

from __future__ import annotations

from typing import Literal

import msgspec

from hearsay.model.span import Span

DateBasis = Literal["metadata", "header", "byline", "inferred"]


class Document(msgspec.Struct, frozen=True, gc=False):
    """One report. ``text`` is never altered: furniture is marked in ``boilerplate``, not removed."""

    id: str
    """From ``uri`` and bytes."""
    uri: str
    """Path or address as it was given."""
    sha256: str
    """Of the bytes it was read from."""
    text: str
    """Plain text as the file has it, character for character; for HTML, the extracted text."""
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    """ISO 8601 date or date and time."""
    published_basis: DateBasis | None = None
    language: str = "und"
    """BCP 47."""
    analysed: bool = True
    """False where it was kept but not read, with the reason in ``note``."""
    note: str | None = None
    """Why it was not analysed, is thought a translation, or thought cut off."""
    boilerplate: tuple[Span, ...] = ()
    """Furniture, in order, without overlaps: share lines, captions, notices, embedded posts."""
    lineage: str | None = None
    translated: bool = False
    """Reads like a machine translation: its quotations are not verbatim."""
    truncated: bool = False
    byline: Span | None = None
    """Who signed it, and the day of it where one stands there."""
    dateline: Span | None = None
    """Place, day and agency in front of the first sentence: ``GENEVA, March 3 (Agency) —``."""
    credit: str | None = None
    """The agency or outlet that the report credits for its text."""

    def span(self, start: int, end: int) -> Span:
        """The receipt for ``text[start:end]``."""
        return Span(self.id, start, end, self.text[start:end])

"""Who spoke before a character of a report, and in whose words it stands."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from hearsay.model import Reference, Statement
from hearsay.resolution.context import Context
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.world import Target

_RECENT = 4
"""Sentences back to who may be taken up by a title."""


def last_speakers(context: Context, offset: int, reference: Reference | None = None) -> Iterator[Target]:
    """Who spoke within some sentences before the offset, the last one first."""
    here = context.report.sentence(offset)
    for sentence, target in speakers_before(context, offset, reference):
        if here - sentence > _RECENT:
            return
        yield target


def speakers_before(context: Context, offset: int, reference: Reference | None) -> Iterator[tuple[int, Target]]:
    """Who spoke before the offset, each with the number of the sentence, the last one first; not in the words of another."""
    here = around(context, offset)
    for at, ref in reversed(context.speech):
        said = context.report.references[ref]
        if said.span.start >= offset or at >= offset or (reference is not None and ref == reference.id):
            continue
        inside = around(context, said.span.start)
        if inside is not None and inside is not here:
            continue
        target = context.target(ref)
        if target.found:
            yield context.report.sentence(at), target


def around(context: Context, offset: int) -> Statement | None:
    """The innermost statement whose content holds the character."""
    return _around(context.report, offset)


@lru_cache(maxsize=16 * REMEMBERED)
def _around(report: Report, offset: int) -> Statement | None:
    holding = [s for s in report.findings.statements if any(c.start <= offset < c.end for c in s.content)]
    return min(holding, key=lambda s: (sum(c.end - c.start for c in s.content), s.id), default=None)

"""Whom the network holds a phrase without a name to mean: somebody whom the report names or describes elsewhere."""

from __future__ import annotations

from hearsay.model import Reference, Span
from hearsay.resolution.context import Context
from hearsay.resolution.world import NOBODY, Target

_REACH = 80
"""Characters in front of the words that are meant in which a name that holds some of them may begin."""


def meant(context: Context, reference: Reference, least: float) -> Target:
    """Whom the words stand for that the network holds the phrase to mean, if it is at least so sure; nobody else.

    They stand for the name, or the phrase in front, that has most in common with them.
    """
    words = reference.meant
    if words is None or reference.sure < least:
        return NOBODY
    near = context.report.within(max(0, words.start - _REACH), words.end)
    named = [(_alike(m.span, words), Target(context.world.acting[m.id])) for m in near if m.id in context.world.acting]
    described = [r for r in context.references if r.form == "nominal" and r.span.end <= reference.span.start and r.span.overlaps(words)]
    found = [*named, *((_alike(r.span, words), context.target(r.id)) for r in described)]
    share, target = max(found, key=lambda one: one[0], default=(0.0, NOBODY))
    return target if share else NOBODY


def _alike(one: Span, other: Span) -> float:
    """How much two spans have in common, of all that they have."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(0, common) / (max(one.end, other.end) - min(one.start, other.start))

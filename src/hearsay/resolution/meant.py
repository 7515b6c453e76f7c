"""Whom the network holds a phrase without a name to mean: somebody whom the report names or describes elsewhere."""

from __future__ import annotations

from hearsay.model import Reference
from hearsay.resolution.context import Context
from hearsay.resolution.world import NOBODY, Target

_REACH = 80
"""Characters in front of the words that are meant in which a name that holds some of them may begin."""


def meant(context: Context, reference: Reference, least: float) -> Target:
    """Whom the words stand for that the network holds the phrase to mean, if it is at least so sure; nobody else.

    That is the name of which they hold most; where they hold none, the phrase in front that they are.
    """
    words = reference.meant
    if words is None or reference.sure < least:
        return NOBODY
    near = context.report.within(max(0, words.start - _REACH), words.end)
    named = [m for m in near if m.span.overlaps(words) and m.id in context.world.acting]
    if named:
        nearest = max(named, key=lambda m: min(m.span.end, words.end) - max(m.span.start, words.start))
        return Target(context.world.acting[nearest.id])
    for other in context.references:
        if other.form == "nominal" and other.span.overlaps(words) and other.span.end <= reference.span.start:
            return context.target(other.id)
    return NOBODY

"""Whom the network holds a speaker without a name to be: somebody whom the report names or describes elsewhere."""

from __future__ import annotations

from hearsay.model import Reference, Span
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import NESTING
from hearsay.resolution.world import NOBODY, Target

_REACH = 80
"""Characters in front of the words in which a name that reaches into them may begin."""
_HALF = 0.5
"""Share that a name or a phrase must have in common with the words to be what they tell of."""


def meant(context: Context, reference: Reference, least: float) -> Target:
    """Whom the words stand for that the network holds the phrase to mean, if it is at least so sure; else nobody.

    They stand for the name, or the phrase in front, that has most in common with them.
    """
    if reference.meant is None or reference.meant.score < least or reference.meant.span.overlaps(reference.span):
        return NOBODY
    words = reference.meant.span
    near = [m for m in context.report.within(max(0, words.start - _REACH), words.end) if m.label != "NORP" and m.id in context.world.acting]
    named = [(m.span, Target(context.world.acting[m.id])) for m in near if _closes(m.span, words) or _common(m.span, words) >= _HALF]
    before = [r for r in context.references if r.form == "nominal" and r.span.end <= reference.span.start]
    described = [(r.span, context.target(r.id)) for r in before if _common(r.span, words) >= _HALF]
    found = max([*named, *described], key=lambda one: _common(one[0], words), default=None)
    return found[1] if found is not None and not (reference.plural and _is_one(found[1])) else NOBODY


def _common(one: Span, other: Span) -> float:
    """How much two spans have in common, of all that they have."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return max(0, common) / (max(one.end, other.end) - min(one.start, other.start))


def _closes(name: Span, words: Span) -> bool:
    """Whether a name ends the words that only say who that is: ``chairwoman [Ida Lund]``, not ``the head of [Quayside]``."""
    before = words.text[: max(0, name.start - words.start)].casefold().split()
    return name.end == words.end and NESTING.isdisjoint(before)


def _is_one(target: Target) -> bool:
    return target.entity is not None and target.entity.kind == "person"

"""To whom something is said: one, two at once, or the house whose members are told it."""

from __future__ import annotations

from hearsay.resolution.bodies_lexicon import MEMBERS, TEAMS
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import HOUSES
from hearsay.resolution.names import singular, words
from hearsay.resolution.pairs import means_two, pair
from hearsay.resolution.registry import Cluster

_AUTHORITY = "authority"
SENT = TEAMS | {"journalist", "reporter", "correspondent", "investigator", "volunteer", "envoy", "interviewer"}
"""Who is told something for the body that sent them: ``she told Red Cross [volunteers]``."""


def listeners(context: Context, reference: str) -> tuple[Cluster, ...]:
    """Whom the phrase of somebody who is told something stands for."""
    found = context.report.references.get(reference)
    two = pair(context, reference)
    if two or (found is not None and means_two(found.span.text)):
        return two
    target = context.target(reference)
    if target.entity is not None:
        return (target.entity,)
    if target.unnamed is None or found is None:
        return ()
    belongs = target.unnamed.affiliation
    if belongs is not None and (target.unnamed.head == _AUTHORITY or (target.unnamed.head in SENT and belongs.kind == "organization")):
        return (belongs,)
    bare = not found.modifiers and len(found.span.text.split()) <= 2
    house = _house(context, found.span.start) if bare and {singular(found.head.casefold()), target.unnamed.head} & MEMBERS else None
    return (house,) if house is not None else ()


def _house(context: Context, offset: int) -> Cluster | None:
    """The house that a report named last before the offset, else the first one behind it."""
    named = [(m.span.start, context.world.acting.get(m.id)) for m in context.report.mentions]
    houses = [(at, c) for at, c in named if c is not None and c.kind == "organization" and HOUSES & set(words(c.name()))]
    before = [c for at, c in houses if at < offset]
    return before[-1] if before else houses[0][1] if houses else None

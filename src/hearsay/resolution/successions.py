"""Who came into an office of late: ``the new minister``, ``her successor``."""

from __future__ import annotations

import re

from hearsay.resolution.context import Context
from hearsay.resolution.phrases import POSSESSIVES, Phrase, reading
from hearsay.resolution.registry import Cluster
from hearsay.resolution.world import NOBODY, Target

NEW = frozenset({"new", "incoming", "newly"})
_HEADS = frozenset({"successor", "replacement"})
_BEHIND = re.compile(
    r",? (?:who )?(?:(?:took|takes|will take|is taking|has taken) (?:(?:his|her|their) place|over)"
    r"|(?:succeed|replac)(?:s|ed|es)\b|(?:was|is|has been) (?:named|appointed|sworn in|promoted|elected)\b"
    r"|(?:to|will|would|is to) (?:succeed|replace|take over|lead|head|run)\b|steps? into|until \w+ (?:his|her) deputy)"
)
_BEFORE = re.compile(
    r"\b(?:named|names|appointed|appoints|appointing|installed|promoted|put|chose|picked|successor,?|successor is|replacement,?"
    r"|replacement is|(?:succeeded|replaced) by|in favou?r of|place went to) (?:[\w.-]+ ){0,3}$"
)
_FAR = 70
"""Characters in front of a name that tell of an appointment."""


def successor(context: Context, offset: int) -> Cluster | None:
    """Whom the report told last, in front of a character, to come into an office."""
    text = context.report.text
    for mention in reversed(context.report.within(0, offset)):
        cluster = context.world.acting.get(mention.id)
        start = mention.span.start
        if cluster is None or cluster.kind != "person":
            continue
        if _BEHIND.match(text, mention.span.end) or _BEFORE.search(text, max(0, start - _FAR), start):
            return cluster
    return None


@reading(lambda _, phrase: phrase.head in _HEADS and not phrase.plural)
def succeeding(context: Context, phrase: Phrase) -> Target:
    """``his successor``: whom the report names as such."""
    if phrase.behind.strip() or phrase.before[:1] not in (("the",), *((p,) for p in POSSESSIVES)):
        return NOBODY
    return Target(successor(context, phrase.reference.span.start))

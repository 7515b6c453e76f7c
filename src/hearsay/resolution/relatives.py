"""Somebody's relative, whom the report names so, or of whom it tells the other way round: ``Ida Vale embraced [her son] … his mother``."""

from __future__ import annotations

import re

from hearsay.resolution.context import Context
from hearsay.resolution.names import words
from hearsay.resolution.people_lexicon import CONVERSE, KIN
from hearsay.resolution.phrases import POSSESSIVES, Phrase, possessor, reading
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.world import NOBODY, Target

_NAMED = re.compile(r"\b([^\W\d_]+),? $")
"""The word right in front of a name, or of its comma."""
_CUT_OFF = 24
"""Characters in front of a name in which it is told whose relative it is."""
_RECENTLY = 2
"""Sentences before in which the one of several who is meant was named."""
_THEIRS = {
    kin: re.compile(rf"[^.;:“”\"\n]{{0,80}}\b{pronoun} (?:[a-z-]{{2,20}} )?(?:{'|'.join(sorted(others))})\b")
    for kin, (pronoun, others) in CONVERSE.items()
}
"""What stands behind the name of whoever is somebody's mother, son or the like."""


def _is_relative(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase is of one relative who was brought in before."""
    if phrase.head not in KIN or phrase.plural or phrase.behind.strip() or not (phrase.definite or phrase.before):
        return False
    return phrase.before[:1] not in (("a",), ("an",), ("another",), ("one",))


@reading(_is_relative)
def relative(context: Context, phrase: Phrase) -> Target:
    """``the uncle``, ``her uncle`` after ``Her uncle, Oden Vale,``: the one whom the report names so; of several, the last named."""
    report, start = context.report, phrase.reference.span.start
    owner = possessor(context, phrase)
    whose = {c for _, c in phrase.owners if c.kind == "person"} | ({owner} if owner is not None else set())
    found = _called(context, phrase.head) or _conversely(context, phrase.head, whose)
    if len(found) > 1:
        floor = report.bounds(max(0, report.sentence(start) - _RECENTLY))[0]
        near = [context.world.acting.get(m.id) for m in report.within(floor, start)]
        found = {c: found[c] for c in [*(c for c in near if c in found)][-1:] if c is not None}
    if len(found) != 1 or (phrase.before[:1] and phrase.before[0] in POSSESSIVES and min(found.values()) > start) or whose & found.keys():
        return NOBODY
    return Target(next(iter(found)))


def _called(context: Context, kin: str) -> dict[Cluster, int]:
    """The people whom the report names right behind a word of kin, with where it does so first."""
    report, found = context.report, dict[Cluster, int]()
    for mention in report.mentions:
        cluster = context.world.acting.get(mention.id)
        said = _NAMED.search(report.text, max(0, mention.span.start - _CUT_OFF), mention.span.start)
        if cluster is not None and cluster.kind == "person" and said is not None and said.group(1).casefold() == kin:
            found.setdefault(cluster, mention.span.start)
    return found


def _conversely(context: Context, kin: str, whose: set[Cluster]) -> dict[Cluster, int]:
    """The people with the family name of one whose relative is meant, of whom the report tells that they have such a one."""
    report, found = context.report, dict[Cluster, int]()
    families = {words(person.name())[-1] for person in whose if person.kind == "person"}
    for mention in report.mentions if kin in _THEIRS and families else ():
        cluster = context.world.acting.get(mention.id)
        if cluster is None or cluster.kind != "person" or words(cluster.name())[-1] not in families:
            continue
        told = _THEIRS[kin].match(report.text, mention.span.end)
        if told is not None and not any(m.label == "PERSON" for m in report.within(mention.span.end, told.end())):
            found.setdefault(cluster, mention.span.start)
    return {cluster: at for cluster, at in found.items() if cluster not in whose}

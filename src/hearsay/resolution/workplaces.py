"""The bodies that sources without a name work for, as far as what they do tells: ``a nurse`` of the hospital that was just named."""

from __future__ import annotations

import re

from hearsay.model import EntityKind, Mention
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import GROUPS, STANDALONE
from hearsay.resolution.names import singular, words
from hearsay.resolution.people_lexicon import CREWS, STAFFS, WORKING
from hearsay.resolution.phrases import Phrase
from hearsay.resolution.premises import body, called
from hearsay.resolution.registry import Cluster

_EMPLOYED = re.compile(rf",? (?:who|that) (?:[a-z]+ )?(?:{'|'.join(sorted(WORKING))})\b[^,;:()\n]*$")
"""What stands between a source and the body that it works for: ``a man [who drives a van for] Quayside``."""
_NEAR = 3
"""Sentences back to the house whose nurse is meant, or the company whose manager."""
_COUNTED = frozenset({"a", "an", "one", "another", "two", "three", "four", "several", "the", "some"})
_INQUIRING = {
    "investigator": frozenset({"investigation", "investigations", "investigative"}),
    "prosecutor": frozenset({"prosecutor", "prosecutors", "prosecution"}),
}
"""Who inquires, and the words in the name of the one body of the story that does."""
_BUILT: frozenset[EntityKind] = frozenset({"organization", "place"})
_FORMER = frozenset({"former", "retired", "ex"})
_EVERYBODY = frozenset({"staff", "source", "official", "worker", "employee", "insider"})
_HOUSES = frozenset().union(*STAFFS.values())


def armed_group(context: Context) -> Cluster | None:
    """The armed group of the story, where the report names one and no other."""
    acting = {context.world.acting.get(mention.id) for mention in context.report.mentions}
    groups = {c for c in acting if c is not None and c.kind == "organization" and GROUPS & {singular(w) for w in words(c.name())}}
    return groups.pop() if len(groups) == 1 else None


def employer(context: Context, phrase: Phrase) -> Cluster | None:
    """``a man who drives a van for Quayside``: the body of the clause, where the verb is one of working."""
    report = context.report
    for mention, cluster in phrase.owners:
        if mention.span.start >= phrase.at and cluster.kind in ("organization", "country", "person"):
            return cluster if _EMPLOYED.fullmatch(report.text, phrase.at, mention.span.start) is not None else None
    return None


def workplace(context: Context, phrase: Phrase) -> Cluster | None:
    """``a nurse``, ``one soldier``, ``hospital staff``: the house, or the force, that the report spoke of last."""
    start = phrase.reference.span.start
    if phrase.head in CREWS and (not phrase.before or phrase.before[0] in _COUNTED) and _FORMER.isdisjoint(phrase.before):
        sorts = CREWS[phrase.head]
        land = context.world.main(context.report) or context.world.setting
        organizations = context.world.names.organizations
        found = _last(context, frozenset(sorts), 0, start)
        found = found or organizations.institution(sorts[0], land, context.report, start)
        if found is None and sorts[0] in STANDALONE and phrase.plural and not phrase.before:
            found = organizations.make(sorts[0], None)
            found.see(phrase.reference.span, sorts[0])
        return found
    if phrase.head in _INQUIRING and not phrase.behind.strip() and {*phrase.before} <= _COUNTED:
        bodies = context.world.bearing(_INQUIRING[phrase.head])
        return bodies[0] if len(bodies) == 1 else None
    if phrase.head in STAFFS and phrase.before[:1] and phrase.before[0] in _COUNTED:
        near = context.report.bounds(max(0, context.report.sentence(start) - _NEAR))[0]
        return _last(context, STAFFS[phrase.head], near, start) or _only(context, start, STAFFS[phrase.head])
    if phrase.head == "staff" and phrase.before in ((), ("the",)):
        return _only(context, start)
    if phrase.head in _EVERYBODY and phrase.before[-1:] and phrase.before[-1] in _HOUSES:
        return _last(context, frozenset(phrase.before[-1:]), 0, start)
    return None


def house_called(context: Context, head: str, name: Mention) -> Cluster | None:
    """``a matron at [Saint Odra]``: the only house of the story that she may work in and whose name holds the words."""
    called = frozenset(words(name.span.text))
    found = {c for sort in sorted(STAFFS.get(head, ())) if sort not in called for c in context.world.called(called | {sort}, _BUILT)}
    return found.pop() if len(found) == 1 else None


def _only(context: Context, offset: int, sorts: frozenset[str] = _HOUSES) -> Cluster | None:
    """The house of the report in front of a character, where it names no other: what is merely called *the hospital* is that one."""
    found = {c for m in context.report.within(0, offset) if (c := _of(context, m, sorts)) is not None}
    return found.pop() if len(found) == 1 else None


def _last(context: Context, sorts: frozenset[str], floor: int, offset: int) -> Cluster | None:
    """The body that was spoken of last and whose name, or the phrase for it, holds one of the words."""
    found = (_of(context, mention, sorts) for mention in reversed(context.report.within(floor, offset)))
    return next((cluster for cluster in found if cluster is not None), None)


def _of(context: Context, mention: Mention, sorts: frozenset[str]) -> Cluster | None:
    """The body that a name is for, alone or with the words behind it, where that is of one of the sorts."""
    report, cluster = context.report, context.world.acting.get(mention.id)
    if cluster is None or cluster.outlet:
        return None
    if cluster.kind != "person" and sorts & {singular(w) for w in words(mention.span.text)}:
        return cluster
    behind = called(context, mention.span.end, report.bounds(report.sentence(mention.span.start))[1])
    if behind is not None and behind[0] in sorts:
        return body(context, mention, cluster, behind[1])
    told = cluster.kind == "organization" and any(sorts & {singular(w) for w in words(form)} for form in cluster.forms)
    return cluster if told else None

"""Who holds an office, as far as the reports tell: the one of this report who was named last, else the only one of the story."""

from __future__ import annotations

import re
from collections import Counter

from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import INSTITUTIONS
from hearsay.resolution.people_lexicon import SPEAKING
from hearsay.resolution.registry import Cluster
from hearsay.resolution.titles import title_at_end
from hearsay.resolution.titles_lexicon import SOLE

_OPENING = re.compile(r"The ((?:[a-z]+ ){0,3})[a-z]+")
"""The words that open a sentence about whoever holds an office: ``The [prime minister] waved``."""
_OPENING_BODY = re.compile(r"The ((?:[a-z]+ ){0,2}[a-z]+)['’]s? ")
_LONGEST = 3
_FAR_MORE = 3
"""How many times as often as another somebody must be named who is meant by an office that both hold."""
_MANY = frozenset({"president", "prime minister", "king", "queen", "chancellor", "foreign minister", "secretary-general",
                   "director-general", "secretary of state", "vice president", "chief of staff"})  # fmt: skip
"""Offices of whom a report may speak without a word of which country's."""

_LIKELY = frozenset({"minister", "governor", "mayor", "bishop", "archbishop", "premier", "sheriff", "coroner", "ombudsman", "captain"})
"""Offices that several of a story may hold, of whom a report may speak that names none."""


def holder(context: Context, title: str, owner: Cluster | None, offset: int, qualifiers: frozenset[str] = frozenset()) -> Cluster | None:
    """Who holds the office: in this report, most recently named; else in the story, where one person is known to."""
    world, report = context.world, context.report
    here = world.holders(title, owner, report, qualifiers)
    if owner is None and len(here) > 1 and (near := _of_speaker(context, here, offset)):
        return near
    last: dict[Cluster, int] = {}
    for mention in report.mentions:
        cluster = world.acting.get(mention.id)
        if cluster is not None and cluster in here and (mention.span.start < offset or cluster not in last):
            last[cluster] = mention.span.start
    if here:
        before = [c for c in here if last.get(c, offset) < offset]
        return _spoken_of(context, before, last, offset) if before else here[0]
    known = world.holders(title, owner, None, qualifiers)
    if owner is None:
        named = {world.acting[m.id] for m in report.mentions if m.span.start < offset and m.id in world.acting}
        lands = {world.land(m) for m in report.mentions}
        alone = len(known) == 1 and title in SOLE | _LIKELY
        told = len(known) == 1 and bool(qualifiers) and (title in SPEAKING or world.is_told(known[0], title, qualifiers))
        if title in _MANY | _LIKELY and len(known) > 1 and named.isdisjoint(known):
            known = _told_most(context, known)
            alone = len(known) == 1
        known = [c for c in known if told or c in named or (alone and _of_here(context, title, c, named, lands))]
    return known[0] if len(known) == 1 else None


def _told_most(context: Context, known: list[Cluster]) -> list[Cluster]:
    """Of several who hold an office the one whom the story names far more often than any other, else all."""
    often = context.world.counted()
    first, second = sorted(known, key=lambda c: (-often[c], c.key))[:2]
    return [first] if often[first] >= _FAR_MORE * often[second] else known


def _of_here(context: Context, title: str, person: Cluster, named: set[Cluster], lands: set[Cluster | None]) -> bool:
    """Whether the office that somebody is known by all over the story is of a place or a body that the report names, or of none."""
    of = [o for t, o in person.roles.values() if t == title]
    return any(o is None or o in named or o in lands or o is context.world.setting for o in of)


def _spoken_of(context: Context, before: list[Cluster], last: dict[Cluster, int], offset: int) -> Cluster:
    """The holder named last; of several whom one sentence names, whom the report named most often."""
    report = context.report
    latest = max(before, key=lambda c: last[c])
    beside = [c for c in before if report.sentence(last[c]) == report.sentence(last[latest])]
    if len(beside) == 1 or report.sentence(last[latest]) == report.sentence(offset):
        return latest
    spoke = {context.target(ref).entity for at, ref in context.speech if report.sentence(at) == report.sentence(last[latest])}
    if len(said := [c for c in beside if c in spoke]) == 1:
        return said[0]
    often = Counter(context.world.acting.get(m.id) for m in report.within(0, offset))
    return max(beside, key=lambda c: (often[c], last[c]))


def _of_speaker(context: Context, holders: list[Cluster], offset: int) -> Cluster | None:
    """Of several holders the one whom the speaker of the words around belongs to: an aide's president is her own."""
    for statement in context.report.findings.statements:
        if statement.speaker.entity and any(c.start <= offset < c.end for c in statement.content):
            target = context.target(statement.speaker.entity)
            owner = target.unnamed.affiliation if target.unnamed else target.entity
            if owner in holders:
                return owner
    return None


def opening_body(context: Context, sentence: int) -> tuple[int, int, Cluster] | None:
    """The same of a body: ``[The army]'s arithmetic was simple.``"""
    start, end = context.report.bounds(sentence)
    found = _OPENING_BODY.match(context.report.text, start, end)
    if found is None or found.group(1).split()[-1] not in INSTITUTIONS:
        return None
    world = context.world
    body = world.names.organizations.institution(found.group(1), None, context.report, start, world.main(context.report))
    return (start, found.end(1), body) if body is not None else None


def opening(context: Context, sentence: int) -> tuple[int, int, Cluster] | None:
    """Whom a sentence is about that begins with an office, and where its words stand: ``[The mayor] waited at the gate.``"""
    start, end = context.report.bounds(sentence)
    found = _OPENING.match(context.report.text, start, end)
    words = found.group(1).split() if found else []
    for size in range(min(_LONGEST, len(words)), 0, -1):
        held = title_at_end(words[:size])
        if held is not None and held[1] == size and title_at_end(words[: size + 1]) in (None, held):
            person = holder(context, held[0], None, start)
            return (start, start + len(" ".join(["The", *words[:size]])), person) if person is not None else None
    return None

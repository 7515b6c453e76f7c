"""Phrases that stand for the holder of an office: ``the Peruvian president``, ``the Quay Board chief``."""

from __future__ import annotations

from hearsay.model import Reference
from hearsay.resolution import pronouns
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import LEADERS, SOLE, SOURCES, TAKEN_UP
from hearsay.resolution.phrases import WORDS, Phrase, possessor
from hearsay.resolution.registry import Cluster
from hearsay.resolution.roles import title_at_end
from hearsay.resolution.world import NOBODY, Target

_SOURCES = frozenset(s.word for s in SOURCES)
_GENERIC_TITLES = frozenset({"secretary", "officer", "resident", "witness", "representative", "private"})


def officer(context: Context, phrase: Phrase) -> Target:
    """``the Peruvian president``, ``the minister``, ``the Quay Board chief``."""
    reference = phrase.reference
    held = _title(phrase)
    if phrase.head in TAKEN_UP and phrase.before in (("the",), ("this",), ("that",)) and not (phrase.plural or phrase.behind):
        found = _with_office(context, reference, TAKEN_UP[phrase.head])
        if found.found:
            return found
    if held is None or phrase.plural:
        return NOBODY
    if phrase.before and phrase.before[0] in ("a", "an", "one", "another", "any", "former", "no", "every", "each"):
        return NOBODY
    source = phrase.head in _SOURCES
    owner = _owner(context, phrase)
    if not (phrase.definite or owner is not None or not phrase.before or not source):
        return NOBODY
    person = holder(context, held, owner, reference.span.start)
    if person is not None:
        return Target(person)
    if held in SOLE and owner is not None and owner.kind != "person":
        return Target(_unnamed_holder(context, phrase, held, owner))
    plain = not source and phrase.definite and owner is None
    if plain and reference.role.startswith("nsubj") and held not in _GENERIC_TITLES | LEADERS:
        return _taken_up(context, reference)
    return NOBODY


def _title(phrase: Phrase) -> str | None:
    words = [*phrase.before, phrase.head]
    behind = [w.casefold() for w in WORDS.findall(phrase.behind)[:4]]
    for size in range(min(4, len(behind)), 1, -1):
        if behind[0] in ("of", "for") and (longer := title_at_end([*words, *behind[:size]])) and longer[1] > size:
            return longer[0]
    held = title_at_end(words)
    return held[0] if held else phrase.head if phrase.head in LEADERS else None


def _owner(context: Context, phrase: Phrase) -> Cluster | None:
    owners = [context.world.state(c) for _, c in phrase.owners]
    if owners:
        return owners[-1] if owners[-1] is not None and owners[-1].kind != "person" else owners[0]
    return possessor(context, phrase)


def holder(context: Context, title: str, owner: Cluster | None, offset: int) -> Cluster | None:
    """Who holds the office: in this report, most recently named; else in the story, where one person is known to."""
    world, report = context.world, context.report
    here = world.holders(title, owner, report)
    if owner is None and len(here) > 1 and (near := _of_speaker(context, here, offset)):
        return near
    last: dict[Cluster, int] = {}
    for mention in report.mentions:
        cluster = world.acting.get(mention.id)
        if cluster is not None and cluster in here and (mention.span.start < offset or cluster not in last):
            last[cluster] = mention.span.start
    if here:
        before = [c for c in here if last.get(c, offset) < offset]
        return max(before, key=lambda c: last[c]) if before else here[0]
    known = world.holders(title, owner, None)
    if owner is None:
        named = {world.acting[m.id] for m in report.mentions if m.span.start < offset and m.id in world.acting}
        known = [c for c in known if c in named]
    return known[0] if len(known) == 1 else None


def _of_speaker(context: Context, holders: list[Cluster], offset: int) -> Cluster | None:
    """Of several holders the one whom the speaker of the words around belongs to: an aide's president is her own."""
    for statement in context.report.findings.statements:
        if statement.speaker.entity and any(c.start <= offset < c.end for c in statement.content):
            target = context.target(statement.speaker.entity)
            owner = target.unnamed.affiliation if target.unnamed else target.entity
            if owner in holders:
                return owner
    return None


def _unnamed_holder(context: Context, phrase: Phrase, title: str, owner: Cluster) -> Cluster:
    """The one who holds an office and whom no report of the story names: ``the Chilean president``."""
    words = context.report.text[phrase.reference.span.start : phrase.reference.span.end].split(",")[0].split()
    called = " ".join(words[1:] if words[0].casefold() == "the" else words)
    person = context.world.names.registry.get("person", f"{title} of {owner.key}")
    person.see(phrase.reference.span, called)
    person.aliases |= {called, " ".join(words)}
    person.hold(title, owner)
    return person


def _with_office(context: Context, reference: Reference, offices: frozenset[str]) -> Target:
    """The last speaker of the sentences before, where that is a person who holds one of the offices."""
    last = next(pronouns.last_speakers(context, reference.span.start, reference), NOBODY)
    held = {title.split()[-1] for title, _ in last.entity.roles.values()} if last.entity is not None else set()
    return last if held & offices else NOBODY


def _taken_up(context: Context, reference: Reference) -> Target:
    """A title that no one is known to hold takes up the last person without another who spoke in the sentences before."""
    for last in pronouns.last_speakers(context, reference.span.start, reference):
        if last.entity is not None and last.entity.kind == "person" and not last.entity.roles:
            return last
    return NOBODY

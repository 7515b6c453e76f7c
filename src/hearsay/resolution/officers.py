"""Phrases that stand for the holder of an office: ``the Peruvian president``, ``the Quay Board chief``."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from hearsay.model import Mention, Reference, Statement
from hearsay.resolution.bodies import body_before
from hearsay.resolution.context import Context
from hearsay.resolution.holders import holder
from hearsay.resolution.lexicon import BODIES_OF_A_KIND, SOURCES, TAKEN_UP
from hearsay.resolution.names import singular, words
from hearsay.resolution.people_lexicon import SPEAKING, STANDING
from hearsay.resolution.phrases import POSSESSIVES, WORDS, Phrase, possessor, reading
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.successions import NEW, successor
from hearsay.resolution.titles import leads, qualifying, served, title_at_end
from hearsay.resolution.titles_lexicon import LEADERS, SOLE
from hearsay.resolution.turns import around, last_speakers
from hearsay.resolution.world import NOBODY, Target, Unnamed

_SOURCES = frozenset(s.word for s in SOURCES)
_OF = 6
"""Words behind an office that tell what it is of."""
_BACK = 4
"""Sentences back to whoever may be taken up as *the spokesman*."""
_TURN = re.compile(r"\n[^\n:.]{2,60}: ")
"""What opens the turn of another speaker, or the part of another author, of a conversation that is written down."""
_OF_MINISTRY = re.compile(r" of (?:the|this|that) (?:portfolio|ministry|department)")
_OF_COMPANY = re.compile(rf" of the ({'|'.join(sorted(BODIES_OF_A_KIND))})")
_OPPOSITE = "counterpart"
_COMMON_TITLES = frozenset({"journalist", "student", "teacher", "farmer", "activist", "analyst", "researcher", "professor", "general",
                            "captain", "judge", "candidate", "pilot", "lawmaker", "senator", "aide", "adviser"})  # fmt: skip
"""Titles that more than one in a report may well have: a lead that speaks of one may mean any."""
_LEAD, _SOON = 4, 10
"""Sentences of a headline, a dateline and a lead; and within how many more whoever they speak of is named."""
_KEPT = frozenset({"acting", "former", "deputy", "assistant", "vice", "ex"})
"""Words that make another office of the one behind them: ``the new [acting] minister``."""
_OFFICES = frozenset({"minister", "deputy", "general", "colonel", "commander", "prosecutor", "envoy", "mediator", "negotiator", "lawmaker"})
"""Offices that are also sources: the last who spoke, of whom nothing is told, may be ``the [minister]``."""
_DIPLOMATIC = frozenset({"foreign", "embassy", "consulate", "diplomacy"})
"""Words of bodies whose spokesmen are diplomats: ``the spokesman of the Foreign Ministry … the [diplomat] said``."""
_AMBASSADOR, _GENERAL = "ambassador", " general"
_GENERIC_TITLES = frozenset({"secretary", "officer", "resident", "witness", "representative", "private"})


def _may_hold(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase may be that for the holder of an office."""
    return phrase.head == _OPPOSITE or phrase.head in TAKEN_UP or _title(phrase.before, phrase.head, phrase.behind) is not None


@reading(_may_hold)
def officer(context: Context, phrase: Phrase) -> Target:
    """``the Peruvian president``, ``the minister``, ``the Quay Board chief``, ``his Chilean counterpart``."""
    reference = phrase.reference
    if phrase.head == _OPPOSITE:
        return _opposite(context, phrase)
    held = _title(phrase.before, phrase.head, phrase.behind)
    called = phrase.before[:1] if STANDING.issuperset(phrase.before[1:]) else phrase.before
    if phrase.head in TAKEN_UP and called in (("the",), ("this",), ("that",)) and not (phrase.plural or phrase.behind):
        found = _with_office(context, reference, TAKEN_UP[phrase.head])
        if found.found:
            return found
    if held is None or phrase.plural:
        return NOBODY
    if phrase.head in LEADERS and _OF_MINISTRY.fullmatch(phrase.behind) and (minister := _minister_before(context, phrase)) is not None:
        return Target(minister)
    if phrase.before[:1] in (("a",), ("an",)) and (later := _foreshadowed(context, phrase, held)) is not None:
        return Target(later)
    if phrase.before and phrase.before[0] in ("a", "an", "one", "another", "any", "former", "no", "every", "each"):
        return NOBODY
    kept = next((word for word in phrase.before[1:] if word in _KEPT), None)
    held = f"{kept} {held}" if kept is not None and not held.startswith(kept) else held
    source = phrase.head in _SOURCES
    owner = _owner(context, phrase)
    if owner is None and source and phrase.before[:1] and phrase.before[0] in POSSESSIVES:
        return NOBODY
    if not (phrase.definite or owner is not None or not phrase.before or not source):
        return NOBODY
    if (
        held in SPEAKING
        and phrase.before in (("the",), ("this",), ("that",))
        and not phrase.behind.strip()
        and _introduced(context, phrase)
    ):
        return NOBODY
    if owner is None and held not in SPEAKING and (body := _called_body(context, phrase)) is not None:
        of_it = holder(context, held, body, reference.span.start)
        if of_it is not None and any(of is body for _, of in of_it.roles.values()):
            return Target(of_it)
    person = holder(context, held, owner, reference.span.start, _qualifiers(phrase, held))
    anybodys = source and owner is not None and (owner.kind == "person" or phrase.before[:1] == ("their",))
    if NEW & {*phrase.before} and (came := successor(context, reference.span.start)) is not None:
        return Target(came)
    if source and owner is None and person is not None and _is_of_a_body(phrase) and not _is_named(context, person):
        return NOBODY
    if person is not None and (not anybodys or any(of is owner for _, of in person.roles.values())):
        return Target(person)
    if held in SOLE and owner is not None and owner.kind != "person":
        return Target(_unnamed_holder(context, phrase, held, owner))
    again = phrase.before == ("the",) and not phrase.behind and held in _OFFICES and not _nameless(context, phrase)
    plain = (not source or again) and phrase.definite and owner is None
    if (held in SOLE or held == "minister") and context.world.holders(held, None, None) and not _just_spoke(context, reference):
        return NOBODY
    if plain and reference.role.startswith("nsubj") and held not in _GENERIC_TITLES | LEADERS:
        return _taken_up(context, reference)
    return NOBODY


def _is_of_a_body(phrase: Phrase) -> bool:
    """Whether somebody speaks for a body that the report calls by what it is: ``[the ministry's] spokesman``."""
    return any(word.endswith(("'s", "’s")) for word in phrase.before)


def _is_named(context: Context, person: Cluster) -> bool:
    return any(context.world.acting.get(mention.id) is person for mention in context.report.mentions)


def _just_spoke(context: Context, reference: Reference) -> bool:
    """Whether somebody who was called by a name or a pronoun spoke right before, in the same sentence or the one before."""
    start = reference.span.start
    at, said = next(((at, ref) for at, ref in reversed(context.speech) if at < start and ref != reference.id), (0, ""))
    near = bool(said) and context.report.sentence(start) - context.report.sentence(at) <= 1
    return near and context.report.references[said].form != "nominal"


def _minister_before(context: Context, phrase: Phrase) -> Cluster | None:
    """The minister whom the report named last: ``The minister, Ida Lund, … [the head of the ministry] said``."""
    for mention in reversed(context.report.within(0, phrase.reference.span.start)):
        cluster = context.world.acting.get(mention.id)
        if cluster is not None and any(title.split()[-1] == "minister" for title, _ in cluster.roles.values()):
            return cluster
    return None


def serving(context: Context, reference: Reference, name: Mention) -> Target:
    """``an adviser to the president, Oden Vale``, where others tell that Vale is the president: somebody without a name, of his."""
    before = context.report.text[reference.span.start : name.span.start]
    if before[-2:] != ", " or name.span.end != reference.span.end or before.count(",") != 1:
        return NOBODY
    found = WORDS.findall(before)
    held = title_at_end(found)
    whom = context.world.acting.get(name.id)
    if held is None or whom is None or not served(" ".join([*found[: len(found) - held[1]], ""])):
        return NOBODY
    if whom not in context.world.holders(held[0], None, None):
        return NOBODY
    head = singular(reference.head)
    return Target(unnamed=Unnamed(" ".join(reference.span.text.split()), head, head, whom, reference.plural))


def _opposite(context: Context, phrase: Phrase) -> Target:
    """``his Chilean counterpart``, ``Lund's Chilean counterpart``: who holds the same office in that country."""
    owners = [context.world.state(c) for _, c in phrase.owners]
    country = next((c for c in owners if c is not None and c.kind == "country"), None)
    whose = next((c for c in owners if c is not None and c.kind == "person"), None) or possessor(context, phrase)
    if country is None or whose is None or phrase.plural:
        return NOBODY
    for title in sorted(title for title, of in whose.roles.values() if title in SOLE and of is not country):
        person = holder(context, title, country, phrase.reference.span.start)
        return Target(person if person is not None and person is not whose else _unnamed_holder(context, phrase, title, country))
    return NOBODY


@lru_cache(maxsize=65536)
def _title(before: tuple[str, ...], head: str, text: str) -> str | None:
    """The title of a phrase with this head, words before it and text behind it."""
    words = [*before, head]
    behind = [w.casefold() for w in WORDS.findall(text)[:4]]
    for size in range(min(4, len(behind)), 1, -1):
        if behind[0] in ("of", "for") and (longer := title_at_end([*words, *behind[:size]])) and longer[1] > size:
            return longer[0]
    held = title_at_end(words)
    return held[0] if held else head if head in LEADERS else None


def _qualifiers(phrase: Phrase, title: str) -> frozenset[str]:
    """The words of a phrase that tell which office it speaks of."""
    of = phrase.behind.split(",")[0].split()
    behind = of[:_OF] if of[:1] and of[0] in ("of", "for") else []
    inside = qualifying([*phrase.before, *WORDS.findall(" ".join(behind))])
    return inside - qualifying(title.split())


def _introduced(context: Context, phrase: Phrase) -> bool:
    """Whether somebody without a name was brought in as one who speaks for others, since anybody with a name was: ``A Nato spokesman``."""
    start = phrase.reference.span.start
    floor = context.report.bounds(max(0, context.report.sentence(start) - _BACK))[0]
    for other in reversed([r for r in context.references if floor <= r.span.start and r.span.end <= start]):
        target = context.target(other.id) if other.head in SPEAKING or other.form == "name" else NOBODY
        if target.unnamed is not None and target.unnamed.affiliation is not None and not target.unnamed.plural:
            return True
        if target.entity is not None and any(title in SPEAKING for title, _ in target.entity.roles.values()):
            return False
    return False


def _foreshadowed(context: Context, phrase: Phrase, title: str) -> Cluster | None:
    """Whom a lead speaks of that leaves the name to its report: ``Ten died, [a doctor] said. … Dr Ida Lund told us``: the only one."""
    report, start = context.report, phrase.reference.span.start
    lead = report.sentence(start)
    if lead > _LEAD or title in _GENERIC_TITLES | _COMMON_TITLES or phrase.owners:
        return None
    held = context.world.holders(title, None, report, _qualifiers(phrase, title))
    named = [m.span.start for m in report.mentions if context.world.acting.get(m.id) in held]
    soon = bool(named) and start < min(named) < report.bounds(min(lead + _SOON, report.sentence(len(report.text))))[1]
    told = any(context.world.acting.get(m) in held for s in report.findings.statements for m in _named(report, s))
    return held[0] if len(held) == 1 and soon and told else None


def _named(report: Report, statement: Statement) -> tuple[str, ...]:
    """The names of the phrase of who says something."""
    found = report.references.get(statement.speaker.entity) if statement.speaker.entity else None
    return found.names if found is not None else ()


def _nameless(context: Context, phrase: Phrase) -> bool:
    """Whether somebody without a name was called so in the report before: ``A [colonel] said``."""
    start = phrase.reference.span.start
    earlier = [r for r in context.references if r.form == "nominal" and r.span.end <= start and not r.definite]
    return any(phrase.head in r.span.text.casefold().split() for r in earlier)


def _owner(context: Context, phrase: Phrase) -> Cluster | None:
    owners = [context.world.state(c) for _, c in phrase.owners]
    if owners:
        return owners[-1] if owners[-1] is not None and owners[-1].kind != "person" else owners[0]
    return possessor(context, phrase)


def _called_body(context: Context, phrase: Phrase) -> Cluster | None:
    """The body that a phrase calls by what it is, as the report or its story names it: ``[the hospital]'s director``, ``the head of [the
    company]``.
    """
    *called, last = phrase.before or ("",)
    world, start = context.world, phrase.reference.span.start
    if (of := _OF_COMPANY.fullmatch(phrase.behind)) is not None:
        called, last = ["the"], f"{of[1]}'s"
    if called[:1] != ["the"] or not last.endswith(("'s", "’s")):
        return None
    noun = " ".join((*called[1:], last[:-2]))
    if noun in BODIES_OF_A_KIND:
        return body_before(context, msgspec.structs.replace(phrase, head=noun, before=("the",), behind=""))
    return world.names.organizations.institution(noun, None, context.report, start, world.main(context.report))


def _unnamed_holder(context: Context, phrase: Phrase, title: str, owner: Cluster) -> Cluster:
    """The one who holds an office and whom no report of the story names: ``the Chilean president``."""
    words = context.report.text[phrase.reference.span.start : phrase.reference.span.end].split(",")[0].split()
    called = " ".join(words[1:] if words[0].casefold() == "the" else words)
    person = context.world.nameless(title, owner)
    person.see(phrase.reference.span, called)
    person.call(called, " ".join(words))
    person.hold(title, owner)
    return person


def _with_office(context: Context, reference: Reference, offices: frozenset[str]) -> Target:
    """Whoever was spoken of last, where that is a person who holds one of the offices; of diplomats the last one who spoke."""
    diplomat = _AMBASSADOR in offices
    spoke = last_speakers(context, reference.span.start, reference) if diplomat else iter(())
    for one in (_spoken_of(context, reference), *spoke):
        roles = one.entity.roles.values() if one.entity is not None and one.entity.kind == "person" else ()
        held = {word for title, _ in roles for word in (title.split()[-1], title.removesuffix(_GENERAL).split()[-1])}
        if held & offices or (diplomat and any(_is_abroad(context, title, of) for title, of in roles)):
            return one
    return NOBODY


def _is_abroad(context: Context, title: str, of: Cluster | None) -> bool:
    """Whether who holds a title is of a foreign ministry or an embassy, or speaks for a body that is not told in a report about one."""
    if of is not None:
        return (title in SPEAKING or leads(title)) and not _DIPLOMATIC.isdisjoint(words(of.name()))
    return title in SPEAKING and any(not _DIPLOMATIC.isdisjoint(words(mention.span.text)) for mention in context.report.mentions)


def _spoken_of(context: Context, reference: Reference) -> Target:
    """The last speaker of the sentences before, or the only person whom the sentence before one without a speaker names."""
    last = next(last_speakers(context, reference.span.start, reference), NOBODY)
    if last.found:
        return last
    start, end = context.report.bounds(max(0, context.report.sentence(reference.span.start) - 1))
    near = {c for m in context.report.within(start, end) if (c := context.world.acting.get(m.id)) is not None and c.kind == "person"}
    return Target(near.pop()) if len(near) == 1 else NOBODY


def _taken_up(context: Context, reference: Reference) -> Target:
    """A title that no one is known to hold takes up the last person without another who spoke in the sentences before."""
    start = reference.span.start
    spoke = max((at for at, _ in context.speech if at < start), default=start)
    if _TURN.search(context.report.text, spoke, start) is not None:
        return NOBODY
    whose = around(context, start)
    teller = context.target(whose.speaker.entity).entity if whose is not None and whose.speaker.entity else None
    for last in last_speakers(context, start, reference):
        if last.entity is teller and teller is not None:
            return NOBODY
        if last.entity is not None and last.entity.kind == "person" and not last.entity.roles:
            return last
    return NOBODY

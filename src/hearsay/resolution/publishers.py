"""Whose words a document or a press office gives: those of the body behind it."""

from __future__ import annotations

import re

import msgspec

from hearsay.model import Mention
from hearsay.resolution.bodies import body_before
from hearsay.resolution.bodies_lexicon import BOOKS, WRITING, WRITTEN
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import (
    CHANNELS,
    COUNTS,
    DOCUMENTS,
    HOUSES,
    INSTITUTIONS,
    ISSUED,
    PLATFORMS,
    PRIVATE_HEADS,
    RESOLVED,
)
from hearsay.resolution.ministries import ministry_of
from hearsay.resolution.names import fold, singular, words
from hearsay.resolution.phrases import WORDS, Phrase, possessor, reading, speaks_for
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.titles import leads
from hearsay.resolution.turns import last_speakers
from hearsay.resolution.unnamed import institution_in, unnamed_source
from hearsay.resolution.world import NOBODY, Target, Unnamed

_QUALIFIED = re.compile(r" (?:[a-z-]{1,20} ){0,2}[^\W\d_]+")
"""What stands between a body and the document that it published: ``UN [population figures]``."""
_ISSUED = re.compile(
    r" (?:(?:issued|published|released|posted|given|provided|compiled|put out|sent out|conducted|carried out|prepared|drawn up|written) )?"
    r"(?:by|from|on behalf of|in the name of) "
    r"(?:the |an? )?(?:[a-z-]{1,20} ){0,3}(?:[A-Z][\w.-]{0,19} ){0,2}[\"“]?"
)
"""What stands between a document and who published it: ``a statement [from the] Board``."""
_AUTHORED = re.compile(r"(?: (?:of|on|about)(?: [\w’'.-]{1,20}){1,6}?)? by (?:the |an? )?(?:[\w-]{1,20} ){0,3}")
"""What stands between a book and who wrote it: ``a biography [of Oden Vale by the historian] Ida Lund``."""
_ON_PAGE = re.compile(
    r" (?:posted |published |shared |released )?(?:on|in|via) (?:its|his|her|their|(?:the )?[^,.;:]{2,40}?['’]s?) (?:[\w-]{1,20} ){0,2}"
    r"(?:" + "|".join(sorted(CHANNELS)) + r")\b"
)
"""Where a message stands that is of whose page it is: ``a post [on the guild's Facebook page]``."""
_ANY_PAPER = frozenset({"document", "text"})
"""What any paper may be taken up as: ``said in a statement … the [document] says``."""
_VAGUE = frozenset({"group", "movement", "organization", "organisation"})
"""What any body may be called, so that it does not tell whose a page is."""
_KEPT = re.compile(
    r"(?: (?:message|statement|video|text|notice))?(?: (?:posted|published|shared|carried|circulated|released|broadcast))?"
    r"(?: (?:on|in|by|via|through) (?:the|an?|its|one of its) (?:[\w-]{1,20} ){0,3}(?:" + "|".join(sorted(CHANNELS)) + r"))?"
    r"(?: (?:that is |which is )?(?:used|run|operated|controlled|managed|owned) by| belonging to| (?:associated|affiliated|linked) with"
    r"| (?:linked|tied) to| of)(?: the)? "
)
"""What stands between a channel, or a message on one, and the body that it is of: ``a channel [used by] the Front``."""
_PUBLISHED = CHANNELS | DOCUMENTS
_BEHIND = re.compile(r" (?:of|by|from) (the (?:[^\W\d_]+ ?){1,4})")
"""The body behind a document, called by what it is: ``the last count [of the municipality]``, ``a memo [of the ministry] seen by QNA``."""
_LATELY = 3
"""Sentences within which somebody wrote what is then called ``the letter``."""
_FAR = 90
"""Characters behind a channel that the name of the body that it is of begins in."""
_KEEPING = INSTITUTIONS - {"court", "tribunal"}
"""In front of a paper the body that wrote it: ``a [police] report``; papers that a court holds are anybody's."""
_MANAGED = frozenset({"management", "headquarter"})
"""Those who run a body, and speak for it."""
_ASSESSING, _OF_HOUSE = frozenset({"analyst", "economist", "strategist", "observer", "monitor"}), (" at ", " of ", " with ", " from ")
"""Those who, several together and without a name, tell what their house has found."""
_GENITIVES = ("'s", "’s")
_PRESIDENT, _PRESIDENCY = "president", "presidency"
_OFFICE, _WHOSE, _OWNED = "office", frozenset({("his",), ("her",)}), frozenset({"'s office", "’s office", "' office", "’ office"})


@reading(lambda _, phrase: phrase.head in RESOLVED | DOCUMENTS)
def publisher(context: Context, phrase: Phrase) -> Target:
    """``its own estimate``, ``the Harbour Board's statement``, ``UN figures``, ``a statement from the Board``: who published it speaks."""
    if phrase.head in RESOLVED and not phrase.owners and (house := _house(context, phrase)) is not None:
        return Target(house)
    report = context.report
    for mention, cluster in phrase.owners:
        owns = mention.span.end <= phrase.at and report.text[mention.span.end : mention.span.end + 2] in ("'s", "’s", "s'", "s’")
        made = mention.label != "NORP" or phrase.head in COUNTS
        describes = made and mention.span.end < phrase.at and bool(_QUALIFIED.fullmatch(report.text, mention.span.end, phrase.at))
        if owns or describes:
            return Target(context.world.state(cluster))
        if mention.span.start >= phrase.at and _ISSUED.fullmatch(report.text, phrase.at, mention.span.start):
            return _issued(context, phrase, mention)
    behind = report.next_after(phrase.at)
    if behind is not None and behind.span.start - phrase.at < _FAR and _ISSUED.fullmatch(report.text, phrase.at, behind.span.start):
        return _issued(context, phrase, behind)
    owner = possessor(context, phrase)
    if owner is not None:
        return Target(owner)
    if phrase.head in WRITTEN and (by := _writer(context, phrase)).found:
        return by
    behind_head = _BEHIND.match(phrase.behind) if phrase.head not in RESOLVED else None
    if behind_head is not None and all(m.span.start - phrase.at > behind_head.end() for m, _ in phrase.owners):
        return Target(institution_in(context, phrase, [w.casefold() for w in WORDS.findall(behind_head.group(1))]))
    if any(word.endswith(_GENITIVES) for word in phrase.before) or not _KEEPING.isdisjoint(phrase.before[-1:]):
        return _described_owner(context, phrase)
    return _again(context, phrase)


def _again(context: Context, phrase: Phrase) -> Target:
    """Whose paper ``the memo`` is that was told of before: ``a memo of the Board … [the same memo]``; else whose announcement it may be."""
    if phrase.before not in (("the",), ("this",), ("that",), ("the", "same")) or phrase.behind.strip():
        return NOBODY
    start = phrase.reference.span.start
    for other in reversed([r for r in context.references if r.form == "nominal" and r.span.end <= start]):
        if phrase.head in (other.head.casefold(), singular(other.head.casefold())):
            told = context.target(other.id)
            return Target(told.entity) if told.entity is not None else NOBODY
    return _issuer(context, phrase) if phrase.head in ISSUED | _ANY_PAPER else _issued_before(context, phrase)


def _described_owner(context: Context, phrase: Phrase) -> Target:
    """Whose document it is, where no name says so: ``[the guild]'s statement``."""
    of = unnamed_source(context, phrase).affiliation
    return Target(of) if of is not None and of.kind == "organization" else NOBODY


def _issued(context: Context, phrase: Phrase, by: Mention) -> Target:
    """Who gave a document out: who is named behind it; a people only describes the body there: ``by the [Peruvian] premier's office``."""
    return Target(context.world.state(context.world.acting.get(by.id))) if by.label != "NORP" else _described_owner(context, phrase)


def _writer(context: Context, phrase: Phrase) -> Target:
    """Whose letter ``the letter`` is: that of whoever is told to have written something, some sentences before."""
    here = context.report.sentence(phrase.reference.span.start)
    if phrase.before[:1] not in (("the",), ("that",), ("this",)):
        return NOBODY
    for statement in reversed(context.report.findings.statements):
        cue = statement.cue
        if cue is None or cue.start >= phrase.reference.span.start or not statement.speaker.entity:
            continue
        if here - context.report.sentence(cue.start) > _LATELY:
            return NOBODY
        if WRITING & {w.casefold() for w in cue.text.split()}:
            return context.target(statement.speaker.entity)
    return NOBODY


def _issuer(context: Context, phrase: Phrase) -> Target:
    """Whose announcement ``the communiqué`` is: that of the body that spoke last, or alone up to there."""
    if phrase.before != ("the",) or phrase.behind.strip():
        return NOBODY
    start = phrase.reference.span.start
    if (issued := _issued_before(context, phrase)).found or phrase.head in _ANY_PAPER:
        return issued
    outside = [ref for at, ref in context.speech if at < start and not context.report.quoted(at)]
    spoke = {target.entity for ref in outside if (target := context.target(ref)).found}
    last = next(last_speakers(context, start, phrase.reference), Target(spoke.pop()) if len(spoke) == 1 else NOBODY)
    return last if last.entity is not None and last.entity.kind in ("organization", "country") else NOBODY


def _issued_before(context: Context, phrase: Phrase) -> Target:
    """The body that said something in what is now taken up: ``In a [statement], the Board said it was safe. … [The statement] ends``."""
    report = context.report
    for statement in reversed(report.findings.statements):
        if statement.cue is None or statement.cue.start >= phrase.reference.span.start or not statement.speaker.entity:
            continue
        first, after = report.bounds(report.sentence(statement.cue.start))
        told = {word.strip(".,:;") for word in report.text[first:after].casefold().split()}
        papers = ISSUED if phrase.head in _ANY_PAPER else {phrase.head}
        if not told.isdisjoint(papers) and statement.speaker.entity != phrase.reference.id:
            found = context.target(statement.speaker.entity)
            return found if found.entity is not None and found.entity.kind == "organization" else NOBODY
    return NOBODY


@reading(lambda _, phrase: phrase.head in _PUBLISHED)
def channel(context: Context, phrase: Phrase) -> Target:
    """``a Telegram channel used by the Front``, ``a message on a channel linked to the Front``: the body speaks whose channel it is."""
    named = context.report.next_after(phrase.at)
    while named is not None and named.span.start - phrase.at < _FAR:
        cluster = context.world.acting.get(named.id)
        if (
            cluster is not None
            and cluster.kind not in ("country", "place")
            and _KEPT.fullmatch(context.report.text, phrase.at, named.span.start)
        ):
            return Target(cluster)
        named = context.report.next_after(named.span.end)
    return _of_page(context, phrase) if _ON_PAGE.match(phrase.behind) is not None else NOBODY


def _of_page(context: Context, phrase: Phrase) -> Target:
    """``a post on the board's page``: the body, or the person, whose page it is."""
    owner = phrase.behind.replace("’", "'").partition("'")[0].split()[-1:]
    told = {*owner} & ((PRIVATE_HEADS | INSTITUTIONS) - _VAGUE)
    body = body_before(context, msgspec.structs.replace(phrase, head=owner[0], before=("the",), behind="")) if told else None
    of = body or unnamed_source(context, phrase).affiliation
    return Target(of) if of is not None and fold(of.name()) not in PLATFORMS else NOBODY


@reading(lambda _, phrase: phrase.head in BOOKS and not phrase.plural)
def author(context: Context, phrase: Phrase) -> Target:
    """``a biography of Oden Vale by the historian Ida Lund``: who wrote it speaks."""
    for mention in context.report.within(phrase.at, phrase.reference.span.end):
        cluster = context.world.acting.get(mention.id)
        if cluster is not None and cluster.kind == "person" and _AUTHORED.fullmatch(context.report.text, phrase.at, mention.span.start):
            return Target(cluster)
    return NOBODY


def _house(context: Context, phrase: Phrase) -> Cluster | None:
    """The house that a resolution is of: the last council or assembly named before it."""
    for mention in reversed(context.report.within(0, phrase.reference.span.start)):
        cluster = context.world.acting.get(mention.id)
        if cluster is not None and cluster.kind == "organization" and HOUSES & set(words(cluster.name())):
            return cluster
    return None


@reading(lambda _, phrase: speaks_for(phrase))
def press(context: Context, phrase: Phrase) -> Target:
    """``Quayside Lines' press service``, ``the company's press office``: the body that it speaks for."""
    bodies = [context.world.state(c) for m, c in phrase.owners if m.span.end <= phrase.at]
    bodies = bodies or [context.world.state(c) for _, c in phrase.owners if phrase.behind.startswith(" of ")][:1]
    if bodies:
        return Target(bodies[-1])
    owner = phrase.before[-2].removesuffix("'s").removesuffix("’s") if len(phrase.before) > 1 else ""
    if owner not in PRIVATE_HEADS | INSTITUTIONS:
        return Target(possessor(context, phrase))
    body = body_before(context, msgspec.structs.replace(phrase, head=owner)) or unnamed_source(context, phrase).affiliation
    return Target(body) if body is None or body.kind == "organization" else NOBODY


def _is_of_a_house(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase is for those who run a body, or who all together speak for a house that assesses things."""
    return phrase.head in _MANAGED or (
        phrase.plural and phrase.head in _ASSESSING and phrase.before in ((), ("the",)) and phrase.behind.startswith(_OF_HOUSE)
    )


@reading(_is_of_a_house)
def managed(context: Context, phrase: Phrase) -> Target:
    """``the management of Quayside Lines``, ``the company's management``, ``analysts at Quay & Pier``: the body that is run or speaks."""
    of = unnamed_source(context, phrase).affiliation
    return Target(of) if of is not None and of.kind == "organization" else NOBODY


@reading(lambda _, phrase: phrase.head == _OFFICE)
def own_office(context: Context, phrase: Phrase) -> Target:
    """``his office``: that of whoever leads something by it; it is nobody's name where two of the report lead what nothing tells apart."""
    owning = [c for m, c in phrase.owners if c.kind == "person" and context.report.text[m.span.end : phrase.at].strip() in _OWNED]
    person = owning[-1] if owning else possessor(context, phrase) if phrase.before in _WHOSE else None
    held = [role for _, role in sorted(person.roles.items()) if leads(role[0])] if person and person.kind == "person" else []
    if person is None:
        return NOBODY
    if (body := _office_of(context, phrase, person)) is not None:
        return Target(body)
    title, of = held[0] if held else ("", None)
    organizations = context.world.names.organizations
    found = organizations.institution(f"{title} {_OFFICE}", of, context.report, phrase.reference.span.start) if held else None
    if not held or (found is None and not owning and of is None and _is_shared(context, title, person)):
        return Target(unnamed=Unnamed(" ".join(phrase.reference.span.text.split()), phrase.head, phrase.head, person))
    if found is None:
        found = organizations.make(f"{title} {_OFFICE}", of)
        if of is not None or title != _PRESIDENT or not context.world.tells(_PRESIDENCY):
            found.go_by(f"{person.name()}'s {_OFFICE}")
    found.see(phrase.reference.span)
    found.call(" ".join(phrase.reference.span.text.split()))
    return Target(found)


def _office_of(context: Context, phrase: Phrase, person: Cluster) -> Cluster | None:
    """The body whose name says that it is an office, of whoever holds one there; of a minister the ministry, where the story names it."""
    of = {of for _, of in person.roles.values() if of is not None and of.kind == "organization" and _OFFICE in words(of.name())}
    return of.pop() if len(of) == 1 else ministry_of(context, phrase, person, make=False)


def _is_shared(context: Context, title: str, person: Cluster) -> bool:
    """Whether the report names somebody else who holds the title: two presidents have two offices."""
    named = {context.world.state(context.world.acting.get(mention.id)) for mention in context.report.mentions}
    return any(c is not None and c is not person and title in {held for held, _ in c.roles.values()} for c in named)

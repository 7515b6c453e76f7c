"""Whom a phrase without a name stands for: an office's holder, a government, an institution, or somebody unnamed."""

from __future__ import annotations

import re

from hearsay.model import Reference
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import (
    BODIES_OF_A_KIND,
    BODY_KINDS,
    BODY_NOUNS,
    COMMON,
    DOCUMENT_HEADS,
    FORCES_HEADS,
    GENERIC_TAILS,
    GOVERNMENT_HEADS,
    INSTITUTION_HEADS,
    NESTING,
    OUTLET_HEADS,
    OUTLET_WORDS,
    PEOPLE_NOUNS,
    PLACE_WORDS,
    PRESS,
    PRIVATE_HEADS,
    STANDALONE,
    TITLE_SYNONYMS,
    TITLES,
    VOICES,
)
from hearsay.resolution.names import fold, singular, words
from hearsay.resolution.officers import officer
from hearsay.resolution.phrases import POSSESSIVES, WORDS, Phrase, apart, possessor
from hearsay.resolution.registry import Cluster
from hearsay.resolution.roles import is_title, title_at_end
from hearsay.resolution.unnamed import unnamed_source
from hearsay.resolution.world import NOBODY, Target

_GOVERNMENTS = frozenset(h.word for h in GOVERNMENT_HEADS)
_INSTITUTIONS = frozenset(h.word for h in INSTITUTION_HEADS)
_DOCUMENTS = frozenset(h.word for h in DOCUMENT_HEADS)
FORCES = frozenset(h.word for h in FORCES_HEADS)
_TOWNS = frozenset({"city", "town", "village", "capital", "port", "province", "region", "district", "area", "island", "settlement"})
_COUNTRIES = frozenset({"country", "nation", "state"})
_TAILS = frozenset(h.word for h in GENERIC_TAILS)
_OUTLETS = frozenset(singular(h.word) for h in OUTLET_WORDS)
_COMPLEMENT = re.compile(r"\s{1,20}(?:of|for)(?:\s+(?:the|and|[A-Z][a-z]+)){1,4}(?=[\s,]|$)")
_CAPITALS = re.compile(r"[Tt]he ([A-Z][a-z]{3,20}(?: of the [A-Z][a-z]{2,20}| [A-Z][a-z]{3,20}){0,2})(?=$|[,;:\s])")
_TITLES = frozenset(w for t in TITLES for w in t.title.split()) | frozenset(TITLE_SYNONYMS)
_PLAIN = (
    COMMON | _GOVERNMENTS | _INSTITUTIONS | _DOCUMENTS | FORCES | _TOWNS | _COUNTRIES | _TAILS | PLACE_WORDS | OUTLET_HEADS | VOICES
    | BODY_NOUNS | PEOPLE_NOUNS | _TITLES
)  # fmt: skip
"""Words that a report may write in capitals and that are no name."""
_CUT_NAME = re.compile(r"([A-Z][a-z]{2,20}) $")
"""The first word of a name that is known elsewhere, of which a phrase holds the second only."""
_MINISTER, _MINISTRY = "minister", "ministry"
"""Who heads it, and the body: the health minister is of the health ministry."""
_ARMED, _ARMY = (("armed",), "force"), "army"
"""The armed forces are the army."""
_MASS = "police"
"""The institution that is plural in grammar."""
_TITLE_WORDS = 6
_AGE = re.compile(r"\d{1,3}-year-old")
_CALLED = re.compile(r"(?:['’]s)?(?: [^\W\d_]+){1,3}")
"""What stands between a town and the end of what a body of it is called."""
_RECENTLY = 2
"""Sentences before ``the 41-year-old`` in which she was named."""
_CUT_OFF = 24
"""Characters between a phrase and the name that it was cut off from, all of them of a title."""


def describe(context: Context, reference: Reference) -> Target:
    """Whom a reference without a name stands for."""
    phrase = apart(context, reference)
    for reading in (_known, _person_inside, _body_inside, _publisher, _press, _aged, officer, _government, _institution, _capitals):
        found = reading(context, phrase)
        if found.found:
            return found
    return Target(unnamed=unnamed_source(context, phrase))


def place(context: Context, reference: Reference) -> Cluster | None:
    """The place that ``the city`` or ``the country`` takes up: the last one named."""
    phrase = apart(context, reference)
    if phrase.head not in _TOWNS | _COUNTRIES | PLACE_WORDS:
        return None
    inner = [context.world.places[m.id] for m, _ in phrase.owners]
    if inner:
        return inner[-1]
    kinds = ("country",) if phrase.head in _COUNTRIES else ("place",)
    for mention in reversed([m for m in context.report.mentions if m.span.start < reference.span.start]):
        cluster = context.world.places.get(mention.id)
        if cluster is not None and cluster.kind in kinds:
            return cluster
    return None


# ------------------------------------------------------------------ names that the phrase holds after all
def _known(context: Context, phrase: Phrase) -> Target:
    """A phrase that is a name elsewhere in the story."""
    text = phrase.reference.span.text
    if not text[:1].isupper() and not (text[4:5].isupper() and text[:4].casefold() == "the "):
        return NOBODY
    before = _CUT_NAME.search(context.report.text, max(0, phrase.reference.span.start - _CUT_OFF), phrase.reference.span.start)
    cut = context.world.names.named(f"{before.group(1)} {text}") if before else None
    return Target(cut or context.world.names.named(text))


def _person_inside(context: Context, phrase: Phrase) -> Target:
    """``negotiator X``, ``the union's X``, ``X, a member of the council``, ``X (Harbour Party)``: the phrase is about the person named."""
    span = phrase.reference.span
    for mention, cluster in phrase.owners:
        if cluster.kind != "person":
            continue
        before = context.report.text[span.start : mention.span.start]
        behind = context.report.text[mention.span.end : span.end].lstrip()
        words = WORDS.findall(before)
        plain = not any(w.casefold() in NESTING or w.casefold() in _GOVERNMENTS for w in words)
        opens = not words or (plain and title_at_end(words) is not None and len(words) <= _TITLE_WORDS)
        apposed = WORDS.findall(before.rpartition(",")[2]) if "," in before else ["-"]
        opens = opens or (not behind and before.rstrip().endswith(("'s", "’s")))
        if (opens or not apposed or is_title(" ".join(apposed))) and (not behind or behind[0] in ",("):
            return Target(cluster)
        if words and singular(words[-1].casefold()) == phrase.head and not behind.startswith(("'s", "’s")) and phrase.head not in NESTING:
            return Target(cluster)
    if phrase.owners and phrase.owners[-1][1].kind == "person" and _headed(context, phrase):
        return Target(phrase.owners[-1][1])
    follows = context.report.next_after(span.end)
    gap = context.report.text[span.end : follows.span.start] if follows is not None else ""
    cut_off = WORDS.findall(gap) if len(gap) <= _CUT_OFF and gap.replace(" ", "").isalpha() else []
    titled = phrase.head not in _GOVERNMENTS and title_at_end([*WORDS.findall(span.text), *cut_off]) is not None
    if follows is not None and follows.label == "PERSON" and titled and (gap == " " or cut_off):
        return Target(context.world.acting.get(follows.id))
    return NOBODY


def _headed(context: Context, phrase: Phrase) -> bool:
    """``the head of Quayside Lines [Ida Lund]``: a title, what it is of, and right behind that a name which ends the phrase."""
    person = phrase.owners[-1][0].span
    between = context.report.text[phrase.at : person.start]
    of = between.split()
    alone = person.end == phrase.reference.span.end and between.endswith(" ") and not re.search(r"[,;:()]", between)
    return alone and len(of) > 1 and of[0] in ("of", "for") and title_at_end([*phrase.before, phrase.head]) is not None


def _body_inside(context: Context, phrase: Phrase) -> Target:
    """``Peru's Harbour Ministry``, ``the operator, Quayside Lines``, ``Lamplighters, the aid group``: a body's name and more."""
    span = phrase.reference.span
    for mention, cluster in phrase.owners:
        before = context.report.text[span.start : mention.span.start]
        behind = context.report.text[mention.span.end : span.end]
        if cluster.kind == "organization" and fold(before) in ("", "the") and behind[:1] == ",":
            return Target(cluster)
        if cluster.kind == "organization" and mention.span.end == span.end and before.rstrip().endswith(("'s", "’s", ",")):
            return Target(cluster)
    return NOBODY


def _publisher(context: Context, phrase: Phrase) -> Target:
    """``its own estimate``, ``the Harbour Board's statement``: who published it speaks."""
    if phrase.head not in _DOCUMENTS:
        return NOBODY
    for mention, cluster in phrase.owners:
        if mention.span.end <= phrase.at and context.report.text[mention.span.end : mention.span.end + 2] in ("'s", "’s", "s'", "s’"):
            return Target(context.world.state(cluster))
    return Target(possessor(context, phrase))


def _press(context: Context, phrase: Phrase) -> Target:
    """``Quayside Lines' press service``, ``the company's press office``: the body that it speaks for."""
    if not _speaks_for(phrase):
        return NOBODY
    bodies = [context.world.state(c) for m, c in phrase.owners if m.span.end <= phrase.at]
    if bodies:
        return Target(bodies[-1])
    owner = phrase.before[-2].removesuffix("'s").removesuffix("’s") if len(phrase.before) > 1 else ""
    if owner not in PRIVATE_HEADS | _INSTITUTIONS:
        return Target(possessor(context, phrase))
    return Target(_body_before(context, phrase._replace(head=owner)))


def _speaks_for(phrase: Phrase) -> bool:
    return phrase.head in VOICES and phrase.before[-1:] != () and phrase.before[-1] in PRESS


def _aged(context: Context, phrase: Phrase) -> Target:
    """``the 41-year-old welder``: the person named last, a sentence or two before."""
    if not phrase.definite or phrase.plural or not any(_AGE.fullmatch(word) for word in (*phrase.before, phrase.head)):
        return NOBODY
    report, start = context.report, phrase.reference.span.start
    floor = report.bounds(max(0, report.sentence(start) - _RECENTLY))[0]
    people = [context.world.acting.get(m.id) for m in report.within(floor, start)]
    return Target(next((c for c in reversed(people) if c is not None and c.kind == "person"), None))


# ------------------------------------------------------------------ governments and institutions
def _government(context: Context, phrase: Phrase) -> Target:
    """``the Peruvian side``, ``President X's government``, ``the government``, ``the country``."""
    if phrase.head not in _GOVERNMENTS or phrase.plural:
        return NOBODY
    owners = [context.world.state(c) for _, c in phrase.owners]
    countries = [c for c in owners if c is not None and c.kind == "country"]
    if countries:
        return Target(countries[0])
    person = next((c for c in owners if c is not None and c.kind == "person"), None)
    if person is not None:
        of = [o for _, o in person.roles.values() if o is not None and o.kind == "country"]
        return Target(of[0]) if of else NOBODY
    owner = possessor(context, phrase)
    if owner is not None and owner.kind == "country":
        return Target(owner)
    if phrase.definite and len(phrase.before) <= 1 and phrase.head not in ("side", "state", "executive", "administration"):
        return Target(_focus(context, phrase.reference.span.start))
    return NOBODY


def _focus(context: Context, offset: int) -> Cluster | None:
    """The country that the report spoke of last, itself or one of its places, within three sentences."""
    report = context.report
    floor = report.bounds(max(0, report.sentence(offset) - 3))[0]
    for mention in reversed(report.within(floor, offset)):
        cluster = context.world.state(context.world.acting.get(mention.id))
        if cluster is not None and cluster.kind == "country":
            return cluster
        if cluster is not None and cluster.kind == "place" and cluster.country is not None:
            return cluster.country
    return None


def _institution(context: Context, phrase: Phrase) -> Target:
    """``the Peruvian health ministry``, ``the agency``, ``police``."""
    armed = (phrase.before[-1:], phrase.head) == _ARMED
    if phrase.head not in _INSTITUTIONS or phrase.before[-1:] == ("own",) or (phrase.plural and phrase.head != _MASS and not armed):
        return NOBODY
    if _speaks_for(phrase) and phrase.before[-2:-1] and phrase.before[-2].endswith(("'s", "’s")):
        return NOBODY
    owners = [context.world.state(c) for _, c in phrase.owners]
    country = next((c for c in owners if c is not None and c.kind == "country"), None)
    if country is None and (owner := possessor(context, phrase)) is not None and owner.kind == "country":
        country = owner
    named = _tailed(context, phrase)
    if named is not None:
        return Target(named)
    if armed:
        phrase = phrase._replace(head=_ARMY, before=phrase.before[:-1])
    own = [w for w in phrase.before if w not in ("a", "an", "the", *POSSESSIVES)]
    inside = {w.casefold() for m, _ in phrase.owners for w in WORDS.findall(m.span.text)}
    plain = " ".join([*(w for w in own if w not in inside and w.removesuffix("'s").removesuffix("’s") not in inside), phrase.head])
    plain += _complement(phrase)
    if country is None and phrase.before[:1] not in (("a",), ("an",)) and (here := _of_place(context, phrase)) is not None:
        return Target(here)
    if phrase.definite and plain == phrase.head and not owners and (again := _told_again(context, phrase)):
        return Target(again)
    organizations = context.world.names.organizations
    found = organizations.institution(plain, country, context.report, phrase.reference.span.start, context.world.acting)
    if found is not None and country is not None:
        found.country = found.country or country
        found.aliases.add(_form(phrase))
    if found is not None and (phrase.definite or country is not None or phrase.head in STANDALONE):
        return Target(found)
    if phrase.definite and not owners and own and set(own) <= BODY_KINDS and phrase.head in BODIES_OF_A_KIND:
        return Target(_body_before(context, phrase) or _body_behind(context, phrase))
    if phrase.definite and plain == phrase.head and not owners and (last := _of_minister(context, phrase) or _body_before(context, phrase)):
        return Target(last)
    if any(c is not None and c.kind != "country" for c in owners) or phrase.before[:1] in (("a",), ("an",)):
        return NOBODY
    if country is not None or phrase.head in STANDALONE or (phrase.definite and plain != phrase.head):
        made = organizations.make(plain, country)
        made.see(phrase.reference.span, _form(phrase))
        made.aliases.add(_form(phrase))
        return Target(made)
    return NOBODY


def _of_place(context: Context, phrase: Phrase) -> Cluster | None:
    """``the Torvel police``, ``the UN border agency``: a body called by its town, or by the body that it is part of."""
    if not phrase.owners:
        return None
    mention, owner = phrase.owners[0]
    called = context.report.text[mention.span.end : phrase.at]
    part = owner.kind == "organization" and phrase.definite and len(called.split()) > 1 and called[:1] == " "
    if not (owner.kind == "place" or part) or not _CALLED.fullmatch(called):
        return None
    text = " ".join(context.report.text[mention.span.start : phrase.at].replace("’s ", " ").replace("'s ", " ").split())
    organizations = context.world.names.organizations
    found = organizations.institution(text, None, context.report, phrase.reference.span.start, context.world.acting)
    made = found or organizations.make(text, None)
    made.country = made.country or owner.country
    made.see(phrase.reference.span, text)
    made.aliases.add(text)
    return made


def _body_before(context: Context, phrase: Phrase) -> Cluster | None:
    """Which body ``the company`` or ``the hospital`` takes up: the last one called so, else the last that may be a private one."""
    report = context.report
    private = None
    for mention in reversed(report.within(0, phrase.reference.span.start)):
        cluster = context.world.acting.get(mention.id)
        if cluster is None or cluster.kind not in ("organization", "place"):
            continue
        called = {singular(w) for form in (mention.span.text, *cluster.aliases) for w in words(form)}
        if phrase.head in called:
            return cluster
        if private is None and _is_private(cluster, outlets=phrase.head in OUTLET_HEADS and not BODY_KINDS & {*phrase.before}):
            private = cluster
    return private if phrase.head in BODIES_OF_A_KIND else None


def _is_private(cluster: Cluster, *, outlets: bool) -> bool:
    """Whether it is a body whose names do not tell an institution, nor a newsroom unless ``outlets``."""
    called = {singular(w) for form in cluster.forms for w in words(form)}
    public = called & _INSTITUTIONS or cluster.normal
    return cluster.kind == "organization" and not public and (outlets or not called & _OUTLETS)


def _body_behind(context: Context, phrase: Phrase) -> Cluster | None:
    """The first private body that the report names after a phrase in its headline or lead: ``at least nine dead, [aid agency] says``."""
    for mention in context.report.within(phrase.reference.span.end, len(context.report.text)):
        cluster = context.world.acting.get(mention.id)
        if cluster is not None and _is_private(cluster, outlets=False):
            return cluster
    return None


def _told_again(context: Context, phrase: Phrase) -> Cluster | None:
    """What ``the ministry`` takes up that was called ``the health ministry`` before, where no name with the word stands in between."""
    start = phrase.reference.span.start
    named = [m.span.start for m in context.report.within(0, start) if phrase.head in words(m.span.text)]
    for other in reversed([r for r in context.references if max(named, default=0) <= r.span.start < start]):
        if other.form == "nominal" and singular(other.head) == phrase.head and " " in other.span.text:
            entity = context.target(other.id).entity
            if entity is not None and entity.kind == "organization":
                return entity
    return None


def _of_minister(context: Context, phrase: Phrase) -> Cluster | None:
    """The ministry of the minister named last: ``Health Minister Ida Lund … [the ministry]``."""
    if phrase.head != _MINISTRY:
        return None
    for mention in reversed(context.report.within(0, phrase.reference.span.start)):
        cluster = context.world.acting.get(mention.id)
        for title, of in cluster.roles.values() if cluster is not None and cluster.kind == "person" else ():
            if title.endswith(f" {_MINISTER}"):
                called = f"{title.removesuffix(_MINISTER)}{_MINISTRY}"
                return context.world.names.organizations.institution(called, of, context.report, 0, context.world.acting)
    return None


def _capitals(context: Context, phrase: Phrase) -> Target:
    """``the Citadel``, ``the Families of the Lark``: a word in capitals that is nobody's title, and so the name of a body."""
    start = phrase.reference.span.start
    found = _CAPITALS.match(phrase.reference.span.text)
    if found is None or context.report.headed(start) or any(m.span.start < start + found.start(1) for m, _ in phrase.owners):
        return NOBODY
    called = found.group(1)
    words = [singular(word.casefold()) for word in called.split()]
    if words[0] in _TITLES or words[-1] in _PLAIN or fold(called) in context.world.names.by_text:
        return NOBODY
    made = context.world.names.organizations.make(called, None)
    made.see(context.report.findings.document.span(start + found.start(1), start + found.end(1)), called)
    made.aliases |= {called, found.group()}
    return Target(made)


def _tailed(context: Context, phrase: Phrase) -> Cluster | None:
    """``Quayside news agency``, ``the Lamplighters rescue group``; ``the Health ministry`` where only *Health* was seen as a name."""
    bodies = [(m, c) for m, c in phrase.owners if c.kind == "organization" and m.span.end <= phrase.at]
    if not bodies:
        return None
    mention, cluster = bodies[-1]
    tail = context.report.text[mention.span.end : phrase.at]
    if fold(tail) in _TAILS:
        return cluster
    text = fold(mention.span.text + tail)
    if len(fold(tail).split(" ")) > 1 or tail[:2] in ("'s", "’s"):
        return None
    country = next((c for _, c in phrase.owners if c.kind == "country"), None)
    return context.world.names.organizations.institution(text, country, context.report, phrase.reference.span.start, context.world.acting)


def _complement(phrase: Phrase) -> str:
    """``of Defence`` behind ``Ministry``: capitalised words that belong to the institution's own name."""
    found = _COMPLEMENT.match(phrase.behind)
    return found.group() if found else ""


def _form(phrase: Phrase) -> str:
    words = (phrase.reference.span.text[: phrase.at - phrase.reference.span.start] + _complement(phrase)).split()
    return " ".join(words[1:] if len(words) > 1 and words[0].casefold() in ("the", *POSSESSIVES) else words)

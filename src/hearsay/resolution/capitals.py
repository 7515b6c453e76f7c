"""Bodies that a phrase names in capitals where the network saw no name: ``the Citadel``, ``Ondaria's General Staff``."""

from __future__ import annotations

import re

from hearsay.documents.letters import latin
from hearsay.model import Mention
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import (
    BODY_NOUNS,
    COMMON,
    COUNTRIES,
    DOCUMENTS,
    FORCES,
    GOVERNMENTS,
    INSTITUTIONS,
    OUTLET_HEADS,
    PEOPLE_NOUNS,
    PLACE_WORDS,
    PRIVATE_HEADS,
    TAILS,
    TOWNS,
    VOICES,
)
from hearsay.resolution.names import fold, singular
from hearsay.resolution.phrases import Phrase, reading
from hearsay.resolution.report import Report
from hearsay.resolution.titles import is_title
from hearsay.resolution.titles_lexicon import TITLE_SYNONYMS, TITLES
from hearsay.resolution.world import NOBODY, Target

_OWNED = re.compile(latin(r"(?:[Tt]he )?[^\W\d_]{1,30}['’]s? ([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){1,2})(?=$|[,;:\s])"))
"""A country's or a town's, and what it calls a body in capitals: ``Ondaria's [General Staff]``."""
_CAPITALS = re.compile(latin(r"[Tt]he ([A-Z][a-z]{3,20}(?: of the [A-Z][a-z]{2,20}| [A-Z][a-z]{2,20}){0,2})(?=$|[,;:\s])"))
_NAMED = re.compile(latin(r",? (?:the )?[A-Z][\w’'&-]*(?: (?:(?:of|for|the|and|de|des) )?[A-Z][\w’'&-]*){0,4}"))
"""A name that ends a phrase: ``the rights group [Harbour Phone]``."""
_ENTITLED = re.compile(latin(r"(?:[Tt]he )?([A-Z][\w’'-]{1,20}(?: (?:(?:of|for|and|on|the) ){0,2}[A-Z][\w’'-]{2,20}){2,5})"))
"""Three words in capitals or more."""
_LANDED = re.compile(latin(r"(?:[Tt]he )?[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){1,3}"))
_WARES = re.compile(latin(r"[A-Z][a-z]{2,20} (?:[A-Z][a-z]{2,20} )?[A-Z][a-z]{2,20}s"))
"""A name and a noun in the plural, all in capitals."""
_SORTED = OUTLET_HEADS | PRIVATE_HEADS
_TITLES = frozenset(w for t in TITLES for w in t.title.split()) | frozenset(TITLE_SYNONYMS)
_PLAIN = (
    COMMON | GOVERNMENTS | INSTITUTIONS | DOCUMENTS | FORCES | TOWNS | COUNTRIES | TAILS | PLACE_WORDS | OUTLET_HEADS | VOICES
    | BODY_NOUNS | PEOPLE_NOUNS | _TITLES
)  # fmt: skip
"""Words that a report may write in capitals and that are no name."""


@reading(lambda _, phrase: _CAPITALS.match(phrase.reference.span.text) is not None)
def capitalised(context: Context, phrase: Phrase) -> Target:
    """``the Citadel``, ``the Families of the Lark``: a word in capitals that is nobody's title, and so the name of a body."""
    start = phrase.reference.span.start
    found = _CAPITALS.match(phrase.reference.span.text)
    if found is None or phrase.at > start + found.end(1) or context.report.headed(start):
        return NOBODY
    if any(m.span.start < start + found.start(1) for m, _ in phrase.owners):
        return NOBODY
    called = found.group(1)
    words = [singular(word.casefold()) for word in called.split()]
    if words[0] in _TITLES or words[-1] in _PLAIN or context.world.names.text(called) is not None:
        return NOBODY
    made = context.world.names.organizations.make(called, None)
    made.see(context.report.findings.document.span(start + found.start(1), start + found.end(1)), called)
    made.call(called, found.group())
    return Target(made)


@reading(lambda _, phrase: _LANDED.fullmatch(phrase.reference.span.text) is not None)
def landed(context: Context, phrase: Phrase) -> Target:
    """``Ostland Electricity``: a country's name and words in capitals, the last of which is no title, and so the name of a body."""
    text, start = phrase.reference.span.text.removeprefix("The ").removeprefix("the "), phrase.reference.span.start
    names, parts = context.world.names, text.split()
    land = names.land(parts[0])
    if land is None or fold(land.name()) != fold(parts[0]) or names.land(text) is not None or context.report.headed(start):
        return NOBODY
    if singular(parts[-1].casefold()) in _PLAIN or phrase.plural:
        return NOBODY
    made = names.organizations.make(text, land)
    made.see(phrase.reference.span, text)
    return Target(made)


@reading(lambda _, phrase: not phrase.plural and _ENTITLED.fullmatch(phrase.reference.span.text) is not None)
def entitled(context: Context, phrase: Phrase) -> Target:
    """``the Torvel Tenants' Rights Forum``: words in capitals, the last of which is no title nor anybody's noun, and so a body's name."""
    found, start = _ENTITLED.fullmatch(phrase.reference.span.text), phrase.reference.span.start
    if found is None or context.report.headed(start) or any(c.kind == "person" or joined(context.report, m) for m, c in phrase.owners):
        return NOBODY
    called = found.group(1)
    last = singular(called.split()[-1].casefold())
    if last in _PLAIN - INSTITUTIONS - OUTLET_HEADS - BODY_NOUNS or is_title(called):
        return NOBODY
    names = context.world.names
    body = names.named(called) or names.organizations.make(called, None)
    body.see(context.report.findings.document.span(start + found.start(1), start + found.end(1)), called)
    return Target(body)


@reading(lambda _, phrase: phrase.plural and _WARES.fullmatch(phrase.reference.span.text) is not None)
def trading(context: Context, phrase: Phrase) -> Target:
    """``Quayside Ferries``: a name and what it runs or makes, in capitals and in the plural, which is the name of a firm."""
    text, start = " ".join(phrase.reference.span.text.split()), phrase.reference.span.start
    names = context.world.names
    if singular(text.split()[-1].casefold()) in _PLAIN or context.report.headed(start) or any(m.label == "NORP" for m, _ in phrase.owners):
        return NOBODY
    body = phrase.owners[0][1] if phrase.owners else None
    if body is not None and body.kind in ("organization", "other") and not body.normal:
        body.call(text)
        body.go_by(text, 2)
        return Target(body)
    firm = names.named(text) or names.organizations.make(text, None)
    firm.see(phrase.reference.span, text)
    return Target(firm)


def joined(report: Report, mention: Mention) -> bool:
    """Whether *and* joins another to a name: ``[Torvel Clinic] and Nurses at Sea``, but not ``[Ministry of Mines] and Smelting Works``."""
    parts = mention.span.text.split()
    return len(parts) > 1 and not {"of", "for"} & {*parts} and report.text.startswith(" and ", mention.span.end)


@reading(lambda _, phrase: phrase.head in _SORTED and not phrase.plural and _NAMED.fullmatch(phrase.behind) is not None)
def sorted_name(context: Context, phrase: Phrase) -> Target:
    """``the rights group Harbour Phone``: the words in capitals behind what a body is, where the network saw no name."""
    behind = [(m, c) for m, c in phrase.owners if m.span.start >= phrase.at]
    if behind and behind[-1][0].span.end == phrase.reference.span.end and behind[-1][1].kind in ("person", "other"):
        return Target(behind[-1][1])
    if behind or any(m.span.start >= phrase.at for m in phrase.names):
        return NOBODY
    called = " ".join(phrase.behind.lstrip(",").split()).removeprefix("the ")
    end = phrase.reference.span.end
    names = context.world.names
    found = names.named(called) or names.organizations.make(called, None)
    found.see(context.report.findings.document.span(end - len(phrase.behind.lstrip(", ")), end), called)
    return Target(found)


@reading(lambda _, phrase: bool(phrase.names) and _OWNED.match(phrase.reference.span.text) is not None)
def owned(context: Context, phrase: Phrase) -> Target:
    """``Ondaria's General Staff``: the words in capitals behind a country, the last of which is no title, and so the name of a body."""
    found = _OWNED.match(phrase.reference.span.text)
    country = context.world.state(phrase.owners[0][1]) if len(phrase.owners) == 1 else None
    if found is None or country is None or country.kind != "country" or found.end() != len(phrase.reference.span.text):
        return NOBODY
    called = found.group(1)
    last = singular(called.split()[-1].casefold())
    if last in _PLAIN - INSTITUTIONS or is_title(last) or is_title(called):
        return NOBODY
    organizations = context.world.names.organizations
    made = organizations.institution(called, country, context.report, phrase.reference.span.start)
    made = made or organizations.make(called, country)
    text = phrase.reference.span.text.replace("’", "'").removeprefix("The ").removeprefix("the ")
    made.see(phrase.reference.span, text)
    made.call(text)
    return Target(made)

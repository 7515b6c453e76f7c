"""Names that a phrase holds, or stands beside: ``negotiator Ida Lund``, ``Peru's Harbour Ministry``, ``one of them, Ida Lund,``."""

from __future__ import annotations

import re

from hearsay.documents.letters import latin
from hearsay.model import Span
from hearsay.resolution.bodies_lexicon import GIANTS, TEAMS
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import BODY_NOUNS, GOVERNMENTS, INSTITUTIONS, NESTING, OUTLET_HEADS, PEOPLE_NOUNS, PRIVATE_HEADS, SOURCES
from hearsay.resolution.names import fold, singular
from hearsay.resolution.people_lexicon import COMPASS
from hearsay.resolution.phrases import WORDS, Phrase, reading
from hearsay.resolution.report import Report
from hearsay.resolution.titles import is_title, title_at_end
from hearsay.resolution.titles_lexicon import FORMER, TITLES
from hearsay.resolution.world import NOBODY, Target

_CUT_NAME = re.compile(latin(r"([A-Z][a-z]{2,20}) $"))
"""The first word of a name that is known elsewhere, of which a phrase holds the second only."""
_PEOPLE = frozenset(s.word for s in SOURCES) | PEOPLE_NOUNS | frozenset(t.title.split()[-1] for t in TITLES)
"""Nouns of one person."""
_OTHERS = NESTING | {"by", "that", "which", "who"}
"""Words that lead from a noun to something else's name: ``a report seen [by] the daily Quay Post``."""
_TITLE_WORDS = 6
_BODIES = OUTLET_HEADS | INSTITUTIONS | PRIVATE_HEADS | BODY_NOUNS | GIANTS
_CALLED_BY = TEAMS | (OUTLET_HEADS - {"reporter", "correspondent"})
"""Nouns behind a body's name that are still that body: ``the Lark rescue [team]``, ``the Open Taps [channel]``."""
_ONE_OF = re.compile(r"(?:[Oo]ne|[Aa]nother) (?:of (?:them|the [a-z -]{2,30}|those|these)|[a-z]{3,12}), ")
_LEADS = re.compile(r"(?:['’]s|,(?: the)?)\s{0,2}$")
"""What leads to a body's name that ends a phrase: ``Peru['s] Harbour Ministry``, ``the organisers[, the] Quayside Guild``."""
_GOES_ON = (",", " that ", " which ")
"""How what is said of a name behind it goes on."""
_CUT_OFF = 24
"""Characters between a phrase and the name that it was cut off from, all of them of a title."""
_CLOSE = re.compile(r" (?:\w{2,12}ly |very )?(?:close|near|loyal|faithful|familiar|connected|linked) (?:to|with|the|his|her|its)\b")
"""Behind somebody without a name, what leads to whom he is close: ``a man [close to] the bishop, Ida Lund``."""


def _has_capitals(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase may be a name: *The ministry* has a capital only where a sentence begins, *The diocese of Kesk* another."""
    text = phrase.reference.span.text
    bare = text[4:] if text[:4].casefold() == "the " else text
    return (bare[:1].isupper() or (bare != text and text[0] == "T" and not bare.islower())) and fold(text) not in COMPASS


@reading(_has_capitals)
def known(context: Context, phrase: Phrase) -> Target:
    """A phrase that is a name elsewhere in the story: also ``Hill Watch, as the forest agency is known``."""
    text = phrase.reference.span.text.partition(", as ")[0]
    before = _CUT_NAME.search(context.report.text, max(0, phrase.reference.span.start - _CUT_OFF), phrase.reference.span.start)
    cut = context.world.names.named(f"{before.group(1)} {text}") if before else None
    found = cut or context.world.names.named(text)
    if found is not None and found.kind == "organization":
        found.call(" ".join(text.split()).removeprefix("The ").removeprefix("the "))
    return Target(found)


def _may_name_person(report: Report, phrase: Phrase) -> bool:
    """Whether a phrase holds a name or stands in front of a person's; whom somebody is close to is not he."""
    if _CLOSE.match(phrase.behind) is not None:
        return False
    follows = report.next_after(phrase.reference.span.end)
    return bool(phrase.names) or (follows is not None and follows.label == "PERSON" and phrase.head not in GOVERNMENTS)


@reading(_may_name_person)
def person_inside(context: Context, phrase: Phrase) -> Target:
    """``negotiator X``, ``the union's X``, ``X, a member of the council``, ``X (Harbour Party)``: the phrase is about the person named."""
    span = phrase.reference.span
    for mention, cluster in phrase.owners:
        if cluster.kind != "person":
            continue
        before = context.report.text[span.start : mention.span.start]
        behind = context.report.text[mention.span.end : span.end].lstrip()
        words = WORDS.findall(before)
        plain = not any(w.casefold() in NESTING or w.casefold() in GOVERNMENTS for w in words)
        opens = not words or (plain and title_at_end(words) is not None and len(words) <= _TITLE_WORDS)
        apposed = WORDS.findall(before.rpartition(",")[2]) if "," in before else ["-"]
        opens = opens or (plain and not behind and before.rstrip().endswith(("'s", "’s")))
        bare = apposed[1:] if len(apposed) > 1 and apposed[0].casefold() in FORMER else apposed
        if (opens or not apposed or is_title(" ".join(bare))) and (not behind or behind[0] in ",("):
            return Target(cluster)
        if words and singular(words[-1].casefold()) == phrase.head and not behind.startswith(("'s", "’s")) and phrase.head not in NESTING:
            return Target(cluster)
    last = next((m for m, c in reversed(phrase.owners) if c.kind == "person"), None)
    if last is not None and (_headed(context, phrase, last.span) or _closing(context, phrase, last.span)):
        return Target(context.world.acting[last.id])
    follows = context.report.next_after(span.end)
    if follows is None or follows.label != "PERSON" or phrase.head in GOVERNMENTS:
        return NOBODY
    gap = context.report.text[span.end : follows.span.start]
    cut_off = WORDS.findall(gap) if len(gap) <= _CUT_OFF and gap.replace(" ", "").isalpha() else []
    held = title_at_end([*WORDS.findall(span.text), *cut_off]) if gap == " " or cut_off else None
    if held is not None and held[1] >= len(cut_off):
        return Target(context.world.acting.get(follows.id))
    return NOBODY


_ENDING = re.compile(latin(r"$|,| (?:in|at) (?:the )?[A-Z][^,]{0,60}$"))
"""What ends a phrase behind a name."""


def _headed(context: Context, phrase: Phrase, person: Span) -> bool:
    """``the head of Quayside Lines [Ida Lund]``: a title, what it is of, and right behind that a name that ends the phrase, or all of it
    but for an aside or where they are: ``, of the Quay Front``, ``in Torvel``."""
    between = context.report.text[phrase.at : person.start]
    of = between.split()
    ends = _ENDING.match(context.report.text, person.end, phrase.reference.span.end) is not None
    alone = ends and between.endswith(" ") and not re.search(r"[,;:()]|['’]s $", between)
    return alone and len(of) > 1 and of[0] in ("of", "for") and title_at_end([*phrase.before, phrase.head]) is not None


def _closing(context: Context, phrase: Phrase, person: Span) -> bool:
    """``its director, Sister [Ida Lund]``, ``another miner, father-of-three [Tam]``: one of people, a comma, and a name that ends it."""
    between = context.report.text[phrase.at : person.start]
    if phrase.plural or phrase.head not in _PEOPLE or person.end != phrase.reference.span.end or not between.endswith(" "):
        return False
    of, _, apposed = between.rpartition(", ")
    called = [w.casefold() for w in WORDS.findall(apposed)]
    leads = {*called} & (NESTING | {"and", "who", "whom", "whose", "says", "said"}) and title_at_end(called[1:2]) is None
    return "," in between and "," not in of and len(called) <= _TITLE_WORDS and not leads and "'s" not in apposed and "’s" not in apposed


_CALLED = re.compile(
    latin(
        r"[^.;:“\"]{0,80}\b(?:(?:gave|gives|giving|provided) (?:(?:his|her|their|the|a|one) )?(?:first |last |sur|given |full )?names? "
        r"(?:only |simply |just )?as"
        r"|(?:gave|gives|giving) (?:us |reporters )?only (?:his|her|their|a|one) (?:first |last |sur|given )?name,?"
        r"|go(?:es|ing)? (?:only )?by the (?:single |one |sole )?(?:name|alias|nickname|nom de guerre)(?: of)?"
        r"|(?:identified|named|known|introduced|identifying|naming|calling)"
        r"(?: (?:himself|herself|themselves|only|simply|just|to us|by neighbou?rs)){0,2} as)"
        r" [\"“‘']?(?:[A-Z][a-z]{2,12} )?"
    )
)
"""What leads to the name that somebody gives: ``a glazier [who gave his name only as] Tam``."""


@reading(lambda _, phrase: bool(phrase.names) and not phrase.plural)
def named_as(context: Context, phrase: Phrase) -> Target:
    """``a glazier who gave his name only as Tam``, ``their boatman, who goes by the alias Oden``: whoever is called so."""
    for mention, cluster in phrase.owners:
        if cluster.kind == "person" and _CALLED.fullmatch(context.report.text, phrase.at, mention.span.start):
            return Target(cluster)
    return NOBODY


@reading(lambda _, phrase: bool(phrase.names) and _ONE_OF.match(phrase.reference.span.text) is not None)
def one_of(context: Context, phrase: Phrase) -> Target:
    """``one of them, deckhand Ida Lund of Torvel``: the person named behind the comma."""
    opening = _ONE_OF.match(phrase.reference.span.text)
    start = phrase.reference.span.start + (opening.end() if opening is not None else 0)
    person = next(((m, c) for m, c in phrase.owners if m.span.start >= start), None)
    if person is None or person[1].kind != "person":
        return NOBODY
    called = WORDS.findall(context.report.text[start : person[0].span.start])
    return Target(person[1]) if len(called) <= _TITLE_WORDS and not {w.casefold() for w in called} & NESTING else NOBODY


@reading(lambda _, phrase: bool(phrase.names))
def body_inside(context: Context, phrase: Phrase) -> Target:
    """``Peru's Harbour Ministry``, ``the organisers, the Quayside Guild``, ``Lamplighters, the aid group``: a body's name and more."""
    span = phrase.reference.span
    for mention, cluster in phrase.owners:
        before = context.report.text[span.start : mention.span.start]
        behind = context.report.text[mention.span.end : span.end]
        if cluster.kind == "organization" and fold(before) in ("", "the") and behind[:1] == ",":
            return Target(cluster)
        leads = _LEADS.search(before) and not _speaks_for(phrase.head, before) and _leads_nowhere_else(before)
        if cluster.kind == "organization" and mention.span.end == span.end and leads:
            return Target(cluster)
        if cluster.kind == "organization" and mention.span.end == span.end and _calls(before):
            return Target(cluster)
        tail = singular(fold(context.report.text[mention.span.end : phrase.at]))
        if cluster.kind == "organization" and phrase.head in _CALLED_BY and tail == phrase.head and fold(before) in ("", "the"):
            return Target(cluster)
    return NOBODY


def _speaks_for(head: str, before: str) -> bool:
    """Whether somebody is told of who is of the body that is named: ``a spokesman for its owner, [Quaytel]``."""
    return head in _PEOPLE and not NESTING.isdisjoint(w.casefold() for w in WORDS.findall(before))


def _leads_nowhere_else(before: str) -> bool:
    """Whether no word leads on from somebody else to an owner: ``a spokeswoman [for] Peru's Harbour Ministry`` is no ministry."""
    owned = before.rstrip().endswith(("'s", "’s"))
    return not owned or _OTHERS.isdisjoint(w.casefold() for w in WORDS.findall(before))


def _calls(before: str) -> bool:
    """Whether the words in front of a name are what its body is: ``aid group``, ``the local broadcaster``; and lead to no other noun."""
    called = [w.casefold() for w in WORDS.findall(before)]
    return bool(called) and before.endswith(" ") and called[-1] in _BODIES and not {*called[:-1]} & _OTHERS and "'s" not in called[-1]


def _is_apposed(report: Report, phrase: Phrase) -> bool:
    """Whether a phrase stands behind the comma of a name, and goes on with a comma or a clause about itself."""
    span, text = phrase.reference.span, report.text
    named = report.last_before(span.start)
    if named is None or text[named.span.end : span.start] != ", " or not text.startswith(_GOES_ON, span.end):
        return False
    return phrase.before[:1] in (("a",), ("an",), ("the",)) and not phrase.plural


@reading(_is_apposed)
def apposed(context: Context, phrase: Phrase) -> Target:
    """``Quayside, [a salvage firm], said``, ``Quayside, [a firm] that counts nine``: what is said of a name behind it is who is named."""
    named = context.report.last_before(phrase.reference.span.start)
    cluster = context.world.acting.get(named.id) if named is not None else None
    return Target(cluster) if cluster is not None and cluster.kind in ("person", "organization") else NOBODY


def _without_article(phrase: Phrase) -> str:
    return phrase.reference.span.text.removeprefix("the ").removeprefix("The ")


def _is_short(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase is an article and one word with a capital."""
    text = _without_article(phrase)
    return text.istitle() and " " not in text and len(text) < len(phrase.reference.span.text)


@reading(_is_short)
def shortened(context: Context, phrase: Phrase) -> Target:
    """``the Courier``: the newsroom whose name ends so, where the network saw no name."""
    return Target(context.world.names.organizations.ending(_without_article(phrase), context.report))

"""Whom a phrase without a name stands for: an office's holder, a government, an institution, or somebody unnamed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from hearsay.model import Mention, Reference, Span
from hearsay.resolution.bodies_lexicon import GIANTS, TEAMS
from hearsay.resolution.capitals import capitalised, landed, owned, sorted_name
from hearsay.resolution.context import Context
from hearsay.resolution.institutions import government, institution
from hearsay.resolution.introductions import introduced
from hearsay.resolution.lexicon import (
    BODY_NOUNS,
    COUNTRIES,
    DOCUMENTS,
    FORMER,
    GOVERNMENTS,
    GROUPS,
    INSTITUTIONS,
    NESTING,
    OUTLET_HEADS,
    PEOPLE_NOUNS,
    PLACE_WORDS,
    PRIVATE_HEADS,
    REBELS,
    SOURCES,
    TITLES,
    TOWNS,
)  # fmt: skip
from hearsay.resolution.meant import meant
from hearsay.resolution.ministries import own_ministry
from hearsay.resolution.names import fold, singular
from hearsay.resolution.officers import officer
from hearsay.resolution.parties import party
from hearsay.resolution.people_lexicon import AGAIN, ARMED, COMPASS, KIN, STANDING
from hearsay.resolution.phrases import POSSESSIVES, WORDS, Phrase, apart, bare, possessor, reading
from hearsay.resolution.publishers import author, channel, managed, newsroom, own_office, press, publisher
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.roles import is_title, title_at_end
from hearsay.resolution.successions import succeeding
from hearsay.resolution.turns import last_speakers
from hearsay.resolution.unnamed import unnamed_source
from hearsay.resolution.workplaces import armed_group
from hearsay.resolution.world import NOBODY, Target, Unnamed

_CUT_NAME = re.compile(r"([A-Z][a-z]{2,20}) $")
"""The first word of a name that is known elsewhere, of which a phrase holds the second only."""
_SPEAKERS = frozenset(s.word for s in SOURCES) | DOCUMENTS | INSTITUTIONS
_PEOPLE = frozenset(s.word for s in SOURCES) | PEOPLE_NOUNS | frozenset(t.title.split()[-1] for t in TITLES)
"""Nouns of one person."""
_PLACES = TOWNS | COUNTRIES | PLACE_WORDS
_TITLE_WORDS = 6
_BANDS = frozenset({"group", "organization", "organisation", "movement", "outfit", "network", "faction"})
_KIN_NAMED = re.compile(r"\b([^\W\d_]+),? $")
"""The word right in front of a name, or of its comma."""
_BODIES = OUTLET_HEADS | INSTITUTIONS | PRIVATE_HEADS | BODY_NOUNS | GIANTS
_AGE = re.compile(r"\d{1,3}-year-old")
_NATIONAL = re.compile(
    r"[Tt]h(?:e|is) (?:\d{1,3}-year-old (?:[A-Z][a-z]{2,12} )?[A-Z][a-z]{2,15}(?:an|i|ese|ish|er|ot|ard|one|eek|ech|ench|utch|elsh|wiss)"
    r"|(?:French|English|Irish|Welsh|Dutch|Scots|Ulster|Cornish)(?:man|woman)|Spaniard|Briton|Dane|Swede|Finn|Pole|Turk|Scot|Croat|Serb"
    r"|Greek|Czech|Filipino|Filipina|Iraqi|Israeli|Australian|American|Canadian|Brazilian|Argentine|Italian|German|Ukrainian|Nigerian|Kenyan"
    r"|Egyptian|Norwegian|Belgian|Austrian|Hungarian|Romanian|Bulgarian|Albanian|Colombian|Chilean|Peruvian|Mexican|Cuban|Syrian|Algerian"
    r"|Moroccan|Tunisian|Ghanaian|Ethiopian|South African)"
)
"""One of a country, without a noun."""
_ASIDE = re.compile(r", wh(?:o|ose) ")
_LATELY = 4
"""Sentences within which *a teen* is the one who is then called *the teen*."""
_RECENTLY = 2
"""Sentences before ``the 41-year-old`` in which she was named."""
_DESCRIBED = 0.7
"""How sure the network must be of whom a description is for that no reading finds."""
_CUT_OFF = 24
"""Characters between a phrase and the name that it was cut off from, all of them of a title."""


def describe(context: Context, reference: Reference) -> Target:
    """Whom a reference without a name stands for."""
    phrase = apart(context, reference)
    for read in _fitting(context.report, reference.id):
        found = read(context, phrase)
        if found is not NOBODY and found.found:
            return found
    told = meant(context, reference, _DESCRIBED)
    return told if told.found else Target(unnamed=unnamed_source(context, phrase))


@lru_cache(maxsize=16 * REMEMBERED)
def _fitting(report: Report, name: str) -> tuple[Callable[[Context, Phrase], Target], ...]:
    """What the phrase of a reference may be read as, the surest first."""
    phrase = bare(report, name)
    return tuple(one.read for one in READINGS if one.fits(report, phrase))


def place(context: Context, reference: Reference) -> Cluster | None:
    """The place that ``the city`` or ``the country`` takes up: the last one called so, else the last one that is called nothing else.

    ``a city`` takes up none.
    """
    phrase = apart(context, reference)
    if phrase.head not in _PLACES:
        return None
    inner = [context.world.places[m.id] for m, _ in phrase.owners]
    if inner:
        return inner[-1]
    if phrase.before[:1] in (("a",), ("an",)):
        return None
    kinds = ("country",) if phrase.head in COUNTRIES else ("place",)
    loose: Cluster | None = None
    for mention in reversed([m for m in context.report.mentions if m.span.start < reference.span.start]):
        cluster = context.world.places.get(mention.id)
        if cluster is None or cluster.kind not in kinds:
            continue
        called = _sorts(context.report, mention)
        if phrase.head in called:
            return cluster
        loose = loose or (cluster if not called else None)
    return loose


def _sorts(report: Report, mention: Mention) -> set[str]:
    """What sort of place the words around a name say that it is: ``the city of Kolm``, ``Kolm province``."""
    before = report.text[max(0, mention.span.start - _CUT_OFF) : mention.span.start].casefold().split()
    behind = report.text[mention.span.end : mention.span.end + _CUT_OFF].casefold().split()
    return {*(before[-2:-1] if before[-1:] == ["of"] else ()), *(WORDS.findall(behind[0]) if behind else ())} & _PLACES


# ------------------------------------------------------------------ names that the phrase holds after all
def _has_capitals(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase may be a name."""
    text = phrase.reference.span.text
    return (text[:1].isupper() or (text[4:5].isupper() and text[:4].casefold() == "the ")) and fold(text) not in COMPASS


@reading(_has_capitals)
def _known(context: Context, phrase: Phrase) -> Target:
    """A phrase that is a name elsewhere in the story: also ``Hill Watch, as the forest agency is known``."""
    text = phrase.reference.span.text.partition(", as ")[0]
    before = _CUT_NAME.search(context.report.text, max(0, phrase.reference.span.start - _CUT_OFF), phrase.reference.span.start)
    cut = context.world.names.named(f"{before.group(1)} {text}") if before else None
    found = cut or context.world.names.named(text)
    if found is not None and found.kind == "organization":
        found.call(" ".join(text.split()).removeprefix("The ").removeprefix("the "))
    return Target(found)


def _may_name_person(report: Report, phrase: Phrase) -> bool:
    """Whether a phrase holds a name or stands in front of a person's."""
    follows = report.next_after(phrase.reference.span.end)
    return bool(phrase.names) or (follows is not None and follows.label == "PERSON" and phrase.head not in GOVERNMENTS)


@reading(_may_name_person)
def _person_inside(context: Context, phrase: Phrase) -> Target:
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


def _headed(context: Context, phrase: Phrase, person: Span) -> bool:
    """``the head of Quayside Lines [Ida Lund]``: a title, what it is of, and right behind that a name that ends the phrase, or all of it
    but for an aside: ``, of the Quay Front``."""
    between = context.report.text[phrase.at : person.start]
    of = between.split()
    ends = context.report.text[person.end : phrase.reference.span.end][:1] in ("", ",")
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


@reading(lambda _, phrase: bool(phrase.names))
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
        if cluster.kind == "organization" and mention.span.end == span.end and _calls(before):
            return Target(cluster)
        tail = singular(fold(context.report.text[mention.span.end : phrase.at]))
        if cluster.kind == "organization" and phrase.head in TEAMS and tail == phrase.head and fold(before) in ("", "the"):
            return Target(cluster)
    return NOBODY


def _calls(before: str) -> bool:
    """Whether the words in front of a name are what its body is: ``aid group``, ``the local broadcaster``; and lead to no other noun."""
    called = [w.casefold() for w in WORDS.findall(before)]
    return bool(called) and before.endswith(" ") and called[-1] in _BODIES and not {*called[:-1]} & NESTING and "'s" not in called[-1]


def _is_apposed(report: Report, phrase: Phrase) -> bool:
    """Whether a phrase stands between two commas, of which the first is that behind a name."""
    span, text = phrase.reference.span, report.text
    named = report.last_before(span.start)
    if named is None or text[named.span.end : span.start] != ", " or text[span.end : span.end + 1] != ",":
        return False
    return phrase.before[:1] in (("a",), ("an",), ("the",)) and not phrase.plural


@reading(_is_apposed)
def _apposed(context: Context, phrase: Phrase) -> Target:
    """``Quayside, [a salvage firm], said``: what is said of a name between two commas is who is named."""
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
def _shortened(context: Context, phrase: Phrase) -> Target:
    """``the Courier``: the newsroom whose name ends so, where the network saw no name."""
    return Target(context.world.names.organizations.ending(_without_article(phrase), context.report))


def _tells_age(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase is of somebody by the age."""
    return phrase.definite and not phrase.plural and any(_AGE.fullmatch(word) for word in (*phrase.before, phrase.head))


@reading(_tells_age)
def _aged(context: Context, phrase: Phrase) -> Target:
    """``the 41-year-old welder``: the person named last, a sentence or two before."""
    report, start = context.report, phrase.reference.span.start
    floor = report.bounds(max(0, report.sentence(start) - _RECENTLY))[0]
    people = [context.world.acting.get(m.id) for m in report.within(floor, start)]
    return Target(next((c for c in reversed(people) if c is not None and c.kind == "person"), None))


def may_be_national(text: str) -> bool:
    """Whether the words may be for one of a country, without a noun."""
    return _NATIONAL.fullmatch(text) is not None


def national(context: Context, reference: Reference) -> Target:
    """``The 46-year-old Peruvian``, ``the Frenchman``: who spoke last, else the person whom the sentences before name first."""
    found = _NATIONAL.fullmatch(reference.span.text)
    if found is None or not reference.role.startswith("nsubj") or (reference.plural and not any(c.isdigit() for c in found.group())):
        return NOBODY
    report, start = context.report, reference.span.start
    floor = report.bounds(max(0, report.sentence(start) - _RECENTLY))[0]
    spoke = [t.entity for t in last_speakers(context, start, reference)]
    people = [*spoke, *(context.world.acting.get(m.id) for m in report.within(floor, start))]
    who = next((c for c in people if c is not None and c.kind == "person"), None)
    return Target(who) if who is not None else Target(unnamed=Unnamed(found.group(), "man", "man", None))


def _is_relative(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase is of one relative who was brought in before."""
    if phrase.head not in KIN or phrase.plural or phrase.behind.strip() or not (phrase.definite or phrase.before):
        return False
    return phrase.before[:1] not in (("a",), ("an",), ("another",), ("one",))


@reading(_is_relative)
def _relative(context: Context, phrase: Phrase) -> Target:
    """``the uncle``, ``her uncle`` after ``Her uncle, Oden Vale,``: the one whom the report names so, where it names one."""
    report, start = context.report, phrase.reference.span.start
    owner = possessor(context, phrase)
    whose = {c for _, c in phrase.owners if c.kind == "person"} | ({owner} if owner is not None else set())
    found: dict[Cluster, int] = {}
    for mention in report.mentions:
        cluster = context.world.acting.get(mention.id)
        said = _KIN_NAMED.search(report.text, max(0, mention.span.start - _CUT_OFF), mention.span.start)
        if cluster is not None and cluster.kind == "person" and said is not None and said.group(1).casefold() == phrase.head:
            found[cluster] = min(found.get(cluster, mention.span.start), mention.span.start)
    if len(found) != 1 or (phrase.before[:1] and phrase.before[0] in POSSESSIVES and min(found.values()) > start) or whose & found.keys():
        return NOBODY
    return Target(next(iter(found)))


@reading(lambda _, phrase: "same" in phrase.before and phrase.head in _SPEAKERS and not phrase.plural)
def _again(context: Context, phrase: Phrase) -> Target:
    """``the same source``: whoever spoke last."""
    return next(last_speakers(context, phrase.reference.span.start, phrase.reference), NOBODY)


def _may_call_again(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase is ``the``, one noun, and at most an aside."""
    alone = (
        phrase.before[:1] == ("the",)
        and STANDING.issuperset(phrase.before[1:])
        and (not phrase.behind.strip() or _ASIDE.match(phrase.behind) is not None)
    )
    return phrase.head in AGAIN and not phrase.plural and alone


@reading(_may_call_again)
def _called_again(context: Context, phrase: Phrase) -> Target:
    """``the teen``: whoever spoke last, if that is somebody with a name, and nobody without one was called so just before."""
    if phrase.owners:
        return NOBODY
    report, start = context.report, phrase.reference.span.start
    last = next(last_speakers(context, start, phrase.reference), NOBODY)
    floor = report.bounds(max(0, report.sentence(start) - _LATELY))[0]
    nameless = rf"\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[\w-]+ ){{0,2}}{phrase.head}\b(?! [A-Z]|, [A-Z])"
    another = re.search(nameless, report.text[floor:start])
    return last if last.entity is not None and last.entity.kind == "person" and another is None else NOBODY


@reading(lambda _, phrase: phrase.head in REBELS and phrase.plural and phrase.before == ("the",) and not phrase.behind.strip())
def _rebels(context: Context, phrase: Phrase) -> Target:
    """``the rebels``, ``the kidnappers``: the armed group of the story, where the report names one and no other."""
    return Target(armed_group(context))


def _fights(text: str, name: Span) -> bool:
    """Whether the words beside a name, or in it, tell that it is an armed group's: ``the militants of``, ``Reed Front fighters``."""
    beside = WORDS.findall(text[max(0, name.start - _CUT_OFF) : name.start])[-2:] + WORDS.findall(text[name.end : name.end + _CUT_OFF])[:1]
    called = {singular(word.casefold()) for word in (*beside, *WORDS.findall(name.text))}
    return bool(called & (ARMED | REBELS | GROUPS))


@reading(lambda _, phrase: phrase.head in _BANDS and phrase.definite and not phrase.plural and bool(ARMED & {*phrase.before}))
def _armed_group(context: Context, phrase: Phrase) -> Target:
    """``the militant group``: the body that the report names before, and more often than any other that is nobody's; else no body."""
    if phrase.owners:
        return NOBODY
    before = context.report.within(0, phrase.reference.span.start)
    fighting = {context.world.acting.get(m.id) for m in context.report.mentions if _fights(context.report.text, m.span)}
    known = {c for c in fighting if c is not None and (body := context.world.names.gazetteer.body(c.normal)) is not None and body.armed}
    named = [c for m in before if (c := context.world.acting.get(m.id)) in fighting and c is not None and fold(c.name()) not in ARMED]
    free = [
        c
        for c in named
        if c is not None and c.kind in ("organization", "group") and (c in known or not (c.outlet or c.normal or c.country))
    ]
    often = Counter(free).most_common(2)
    clear = often and (len(often) == 1 or often[0][1] > often[1][1])
    return Target(often[0][0]) if clear else Target(unnamed=unnamed_source(context, phrase))


READINGS = (
    _again, _known, _apposed, _shortened, _person_inside, _body_inside, sorted_name, introduced, _relative, author, publisher,
    channel, press, managed, newsroom, own_office, own_ministry,
    _aged, party, succeeding, officer, government, _called_again, _rebels, _armed_group, institution, owned, landed, capitalised,
)  # fmt: skip
"""What a phrase may be read as, the surest first."""

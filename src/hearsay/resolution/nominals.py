"""Whom a phrase without a name stands for: an office's holder, a government, an institution, or somebody unnamed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from hearsay.documents.letters import latin
from hearsay.model import Mention, Reference, Span
from hearsay.resolution.apposition import aged, beside_name, nameless
from hearsay.resolution.capitals import capitalised, entitled, landed, owned, sorted_name, trading
from hearsay.resolution.context import Context
from hearsay.resolution.foreshadowed import named_next
from hearsay.resolution.held import apposed, body_inside, known, named_as, one_of, person_inside, shortened
from hearsay.resolution.institutions import government, institution
from hearsay.resolution.introductions import introduced
from hearsay.resolution.lexicon import (
    COUNTRIES,
    DOCUMENTS,
    GROUPS,
    INSTITUTIONS,
    PLACE_WORDS,
    REBELS,
    SOURCES,
    TOWNS,
)  # fmt: skip
from hearsay.resolution.meant import meant
from hearsay.resolution.ministries import own_ministry
from hearsay.resolution.names import fold, singular
from hearsay.resolution.newsrooms import masthead, newsroom, reported, state_media
from hearsay.resolution.officers import officer
from hearsay.resolution.parties import party
from hearsay.resolution.people_lexicon import AGAIN, ARMED, STANDING
from hearsay.resolution.phrases import WORDS, Phrase, apart, bare, reading
from hearsay.resolution.publishers import author, channel, managed, own_office, press, publisher
from hearsay.resolution.registry import Cluster
from hearsay.resolution.relatives import relative
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.sorts_lexicon import PARTS
from hearsay.resolution.successions import succeeding
from hearsay.resolution.turns import last_speakers
from hearsay.resolution.unnamed import unnamed_source
from hearsay.resolution.withheld import again_withheld, withheld
from hearsay.resolution.workplaces import armed_group
from hearsay.resolution.world import NOBODY, Target, Unnamed

_SPEAKERS = frozenset(s.word for s in SOURCES) | DOCUMENTS | INSTITUTIONS
_PLACES = TOWNS | COUNTRIES | PLACE_WORDS
_BANDS = frozenset({"group", "organization", "organisation", "movement", "outfit", "network", "faction"})
_NATIONAL = re.compile(
    latin(
        r"[Tt]h(?:e|is) (?:\d{1,3}-year-old (?:[A-Z][a-z]{2,12} )?[A-Z][a-z]{2,15}"
        r"(?:an|i|ese|ish|er|ot|ard|one|eek|ech|ench|utch|elsh|wiss)"
        r"|(?:French|English|Irish|Welsh|Dutch|Scots|Ulster|Cornish)(?:man|woman)|Spaniard|Briton|Dane|Swede|Finn|Pole|Turk|Scot|Croat|Serb"
        r"|Greek|Czech|Filipino|Filipina|Iraqi|Israeli|Australian|American|Canadian|Brazilian|Argentine|Italian|German|Ukrainian|Nigerian|Kenyan"
        r"|Egyptian|Norwegian|Belgian|Austrian|Hungarian|Romanian|Bulgarian|Albanian|Colombian|Chilean|Peruvian|Mexican|Cuban|Syrian|Algerian"
        r"|Moroccan|Tunisian|Ghanaian|Ethiopian|South African)"
    )
)
"""One of a country, without a noun."""
_ASIDE = re.compile(r", wh(?:o|ose) ")
_RECENTLY = 2
"""Sentences before *the Frenchman* in which he was named."""
_DESCRIBED = 0.7
"""How sure the network must be of whom a description is for that no reading finds."""
_CERTAIN = 1.0
"""Where reading itself tells whom: *the ministry* in a ministry's own report."""
_OWNED = frozenset({("its",), ("her",), ("their",)})
"""In front of *owner* and the like these are for a ship, a mine, a dam."""
_CUT_OFF = 24
"""Characters beside a name in which it is told what it is."""


def describe(context: Context, reference: Reference) -> Target:
    """Whom a reference without a name stands for."""
    phrase = apart(context, reference)
    if (told := meant(context, reference, _CERTAIN)).found:
        return told
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
    last = next(last_speakers(context, phrase.reference.span.start, phrase.reference), NOBODY)
    others = context.world.holders(phrase.head, None, None)
    named = last.entity is not None and last.entity.kind == "person" and (not others or last.entity in others)
    return last if named and not nameless(context.report, phrase) else NOBODY


def _is_by_part(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase is for a body by its part in the story, and tells no more: ``the owner``, ``her owner``, ``the ship's owners``."""
    alone = not phrase.behind.strip() or phrase.behind.startswith((" and ", ", "))
    owned = phrase.before[:1] in _OWNED or (phrase.before[:1] == ("the",) and len(phrase.before) > 1)
    whose = (owned or phrase.before == ("the",)) and all(word.endswith(("'s", "’s")) for word in phrase.before[1:])
    return phrase.head in PARTS and whose and alone and (owned or not phrase.plural) and not phrase.names


@reading(_is_by_part)
def _by_part(context: Context, phrase: Phrase) -> Target:
    """``the owner``, ``the organiser``: the one body that the report, or else its story, calls so by its name; else nobody's name."""
    called = context.world.of_sort(phrase.head)
    here = {context.world.acting.get(mention.id) for mention in context.report.mentions}
    found = [body for body in called if body in here] or called
    return Target(found[0]) if len(found) == 1 else NOBODY


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
    acting = {context.world.acting.get(m.id) for m in before}
    known = {c for c in acting if c is not None and (body := context.world.names.gazetteer.body(c.normal)) is not None and body.armed}
    fighting |= known
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
    withheld, again_withheld, masthead, _again,
    known, apposed, shortened, person_inside, named_as, one_of, body_inside, sorted_name, introduced,
    relative, named_next, author, state_media, publisher, reported, channel, press, managed, newsroom, own_office, own_ministry,
    beside_name, aged,
    party, succeeding, officer, government, _called_again, _by_part, _rebels, _armed_group, institution, owned, landed, capitalised,
    entitled, trading,
)  # fmt: skip
"""What a phrase may be read as, the surest first."""

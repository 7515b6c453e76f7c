"""Governments, ministries, armies, companies: bodies that a phrase stands for without their whole name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from hearsay.documents.letters import latin
from hearsay.resolution.assemblies import guards, members, seated, told_before
from hearsay.resolution.bodies import ALIKE, body_before, body_behind, body_foretold, fit, only_one
from hearsay.resolution.bodies_lexicon import BODY_KINDS, CIVIL, TRADES, TRADING
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import BODIES_OF_A_KIND, GOVERNMENTS, INSTITUTIONS, NESTING, OUTLET_HEADS, STANDALONE, VOICES
from hearsay.resolution.ministries import MINISTRY, minister_since, of_minister, usual_ministry
from hearsay.resolution.names import singular, words
from hearsay.resolution.phrases import POSSESSIVES, WORDS, Phrase, possessor, reading, speaks_for
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.titles_lexicon import RANKS
from hearsay.resolution.world import NOBODY, Target
from hearsay.resolution.written_out import by_full_name, in_small_letters, tailed

_COMPLEMENT = re.compile(latin(r"\s{1,20}(?:of|for)(?:\s+(?:the|and|[A-Z][a-z]+)){0,3}\s+[A-Z][a-z]+(?=[\s,]|$)"))
_NEWS = OUTLET_HEADS | {"news", "online", "same"}
"""The words that a newsroom named before is called by: ``the news agency``."""
_GOVERNMENT = "government"
_HELD = frozenset({"side", _GOVERNMENT, "administration"})
"""What of somebody's is the country that he serves: ``his side``."""
_PART = rf"(?!(?:{'|'.join(sorted({*NESTING, 'that', 'which', 'who', 'whose', 'and', 'the'}))})\b)[a-z]{{2,20}}"
"""One of the words for what a ministry is in charge of."""
_CHARGE = re.compile(rf" (?:of|for) (?:the )?({_PART}(?:(?:,| and|, and)? {_PART}){{0,3}})(?=[\s,]|$)")
"""What a ministry is in charge of, in small letters: ``Peru's ministry [of foreign affairs]``."""
_PRESIDENT = "president"
_GATHERED = frozenset({"group", "team", "band", "coalition", "alliance", "network", "panel", "crew"})
"""What several are together, of whom it is told who they are: ``a [group] of weavers``."""
_TROOPS = "troop"
_ARMED, _ARMY = (("armed",), "force"), "army"
_DOUBTED = frozenset({"so-called", "self-styled", "self-proclaimed"})
"""Words of reporters who doubt what a body calls itself, in front of its name."""
_BODIES_OF_ANY_SORT = frozenset({"organization", "organisation", "group", "charity", "movement", "association"})
_NAMED_BEHIND = re.compile(latin(r" [A-Z][a-z]"))
"""Behind such a noun a name that the network did not take for one: ``the organization [Medics at Hand]``, who is nobody told of before."""
_KNOWN_AS = re.compile(r",? (?:(?:better |also |locally |commonly |widely )?known (?:as|by)|called|or)"
                       r"(?: its| the)?(?: [^\W\d_]+){0,2} ?[\"“]?| \(")  # fmt: skip
"""What stands between a phrase for a body and its name: ``the agency, known by its [French initials]``."""
_MANIFOLD = _BODIES_OF_ANY_SORT | {
    "company", "firm", "operator", "network", "service", "office", "department", "staff", "newspaper", "station", "broadcaster", "ministry",
    "agency", "centre", "center", "party", "police",
}  # fmt: skip
"""Nouns of bodies of which a story knows many that it does not name."""
_AGENCY = "agency"
"""What both newsrooms and bodies of state are called."""
_NEAR, _MASS = 3, "police"
"""Sentences back to the country that a government is of, in a report about none; the institution that is plural in grammar."""
_CALLED = re.compile(r"(?:['’]s)?(?: [^\W\d_]+['’]?){1,3}")
"""What stands between a town and the end of what a body of it is called."""


@reading(lambda _, phrase: phrase.head in GOVERNMENTS and not phrase.plural)
def government(context: Context, phrase: Phrase) -> Target:
    """``the Peruvian side``, ``President X's government``, ``the government``, ``the country``."""
    owners = [context.world.state(c) for _, c in phrase.owners]
    countries = [c for c in owners if c is not None and c.kind == "country"]
    if countries:
        return Target(countries[0])
    person = next((c for c in owners if c is not None and c.kind == "person"), None)
    if person is not None:
        of = [o for _, o in person.roles.values() if o is not None and o.kind == "country"]
        return Target(of[0] if of else focus(context, phrase.reference.span.start))
    places = [c for c in owners if c is not None and c.kind == "place"]
    if places and phrase.head == _GOVERNMENT:
        return Target(places[0].country or places[0])
    owner = possessor(context, phrase)
    if owner is not None and owner.kind == "country":
        return Target(owner)
    if owner is not None and owner.kind == "person" and phrase.head in _HELD:
        return Target(next((o for _, o in owner.roles.values() if o is not None and o.kind == "country"), None))
    if phrase.definite and len(phrase.before) <= 1 and phrase.head not in ("side", "state"):
        return Target(focus(context, phrase.reference.span.start))
    return NOBODY


def focus(context: Context, offset: int) -> Cluster | None:
    """The country that this sentence or the one before speaks of, last; else that of the report or of the story; else the last one near;
    else the one that the report names most."""
    report, world = context.report, context.world
    here = report.sentence(offset)
    for back in (1, _NEAR):
        floor = report.bounds(max(0, here - back))[0]
        lands = [land for m in report.within(floor, offset) if (land := world.land(m)) is not None]
        if lands:
            return lands[-1]
        if back == 1 and (main := world.main(report) or world.setting) is not None:
            return main
    often = Counter(land for m in report.mentions if (land := world.land(m)) is not None).most_common(2)
    return often[0][0] if often and (len(often) == 1 or often[0][1] > often[1][1]) else None


def _is_institution(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase is one for an institution, and not for several, nor for a voice of another's or the report's own newsroom."""
    civil = (*phrase.before[-1:], phrase.head) in CIVIL
    guarding = guards(phrase) and (phrase.head == _TROOPS or not phrase.plural)
    several = phrase.plural and phrase.head != _MASS and (phrase.before[-1:], phrase.head) != _ARMED and not guarding
    if (phrase.head not in INSTITUTIONS and not civil and not guarding) or phrase.before[-1:] == ("own",) or several:
        return False
    anothers = speaks_for(phrase) and phrase.before[-2:-1] and phrase.before[-2].endswith(("'s", "’s"))
    if anothers or (phrase.head in VOICES and phrase.before[:1] and phrase.before[0] in POSSESSIVES):
        return False
    return not (phrase.before[:1] in (("this",), ("our",)) and phrase.head in OUTLET_HEADS)


@reading(_is_institution)
def institution(context: Context, phrase: Phrase) -> Target:
    """``the Peruvian health ministry``, ``the agency``, ``police``; not ``a group of Torvel weavers``."""
    if phrase.head in _GATHERED and phrase.before[:1] in (("a",), ("an",), ("another",)) and phrase.behind.startswith(" of "):
        return NOBODY
    if phrase.head in _BODIES_OF_ANY_SORT and _NAMED_BEHIND.match(phrase.behind):
        return NOBODY
    armed = (phrase.before[-1:], phrase.head) == _ARMED
    if phrase.head == _TROOPS:
        phrase = msgspec.structs.replace(phrase, head=f"{_TROOPS}s")
    if seated(phrase):
        phrase = msgspec.structs.replace(phrase, before=("the",), owners=())
    civil = (*phrase.before[-1:], phrase.head) in CIVIL
    owners = [context.world.state(c) for _, c in phrase.owners]
    country = next((c for c in owners if c is not None and c.kind == "country"), None)
    if country is None and (owner := possessor(context, phrase)) is not None and owner.kind == "country":
        country = owner
    named = tailed(context, phrase) or _introducing(context, phrase) or in_small_letters(context, phrase)
    if named is not None:
        return Target(named)
    if armed:
        phrase = msgspec.structs.replace(phrase, head=_ARMY, before=phrase.before[:-1])
    own = [w for w in phrase.before if w not in ("a", "an", "the", *POSSESSIVES, *RANKS, *_DOUBTED)]
    if country is None and not owners and (unread := _unread(context, phrase, own)) is not None:
        country, own = unread, own[1:]
    inside = {w.casefold() for m, _ in phrase.owners for w in WORDS.findall(m.span.text)}
    plain = " ".join([*(w for w in own if w not in inside and w.removesuffix("'s").removesuffix("’s") not in inside), phrase.head])
    charge = _CHARGE.match(_charge(phrase)) if plain == MINISTRY else None
    plain = f"{charge.group(1)} {MINISTRY}" if charge is not None else plain + _complement(phrase)
    of_whole = country is None or (bool(phrase.owners) and phrase.owners[0][1].kind == "organization")
    if (last := _trading(context, phrase, own)) is not None:
        return Target(last)
    if of_whole and phrase.before[:1] not in (("a",), ("an",)) and (here := _of_place(context, phrase)) is not None:
        return Target(here)
    if (
        phrase.definite
        and plain == phrase.head
        and not owners
        and (again := minister_since(context, phrase) or told_again(context, phrase))
    ):
        return Target(again)
    told = phrase.definite and not owners and phrase.head in OUTLET_HEADS and {*own, phrase.head} <= _NEWS
    if told and phrase.head == _AGENCY and not own and context.report.word_before(phrase.reference.span.start) != "told":
        told = body_before(context, phrase) is None
    if told and (outlet := _outlet_before(context, phrase)) is not None:
        return Target(outlet)
    alone = plain == phrase.head and not phrase.behind.startswith((" of ", " for ", " representing "))
    taken_up = phrase.definite and alone and phrase.head in BODIES_OF_A_KIND
    if taken_up and not owners and (last := body_before(context, phrase) or body_foretold(context, phrase)):
        return Target(last)
    if phrase.definite and (one := only_one(context, phrase)) is not None:
        one.call(_form(phrase))
        return Target(one)
    home = context.world.main(context.report)
    if country is None and home is None and context.world.names.organizations.is_presidency(plain):
        home = context.world.home(context.report) or _presided(context, phrase.reference.span.start)
    if plain == MINISTRY and phrase.before[:1] == ("the",) and (usual := usual_ministry(context, phrase, country)):
        return Target(usual)
    organizations = context.world.names.organizations
    found = organizations.institution(plain, country, context.report, phrase.reference.span.start, home)
    if plain == phrase.head and phrase.head in STANDALONE and country is None and _is_anothers(phrase):
        found = None
    if found is None and taken_up and country is not None and (last := body_before(context, phrase, country)):
        return Target(last)
    if found is not None and country is not None:
        found.belong(country)
    if found is not None and (phrase.definite or country is not None or civil or phrase.head in STANDALONE):
        if own or country is not None:
            found.call(_form(phrase))
            if country is not None and not found.normal and all(" " not in form for form in found.forms):
                found.go_by(_form(phrase))
        return Target(found)
    if phrase.before[:1] in (("a",), ("an",)) and not owners and (later := body_foretold(context, phrase)):
        return Target(later)
    if phrase.definite and not owners and own and set(own) <= BODY_KINDS and phrase.head in BODIES_OF_A_KIND:
        return Target(body_before(context, phrase) or body_behind(context, phrase))
    if phrase.before[:1] and phrase.before[0] in POSSESSIVES and country is None:
        return NOBODY
    if phrase.definite and plain == phrase.head and not owners and (last := of_minister(context, phrase) or body_before(context, phrase)):
        return Target(last)
    if phrase.definite and alone and not owners and (one := _described(context, phrase) or _only_of_story(context, phrase)) is not None:
        return Target(one)
    if (whole := next((c for c in owners if c is not None and c.kind == "organization"), None)) is not None:
        last = body_before(context, phrase) if taken_up else None
        return Target(by_full_name(context, phrase) or last or whole)
    told = (phrase.definite and (plain != phrase.head or country is not None)) or phrase.head in STANDALONE
    there = [c for m, c in phrase.owners if m.span.start >= phrase.at and c.kind == "place" and told]
    if any(c is not None and c.kind != "country" and c not in there for c in owners) or (
        phrase.before[:1] in (("a",), ("an",)) and not members(phrase)
    ):
        return NOBODY
    if country is not None or civil or phrase.head in STANDALONE or (plain != phrase.head and (phrase.definite or members(phrase))):
        made = organizations.make(plain, country or (home if organizations.is_presidency(plain) else None))
        made.see(phrase.reference.span, _form(phrase))
        made.call(_form(phrase))
        if country is not None and phrase.before[:1] and phrase.before[0] in POSSESSIVES:
            made.go_by(f"{country.name()}'s {plain}")
            made.call(f"{country.name()}'s {plain}")
        return Target(made)
    return NOBODY


def _described(context: Context, phrase: Phrase) -> Cluster | None:
    """The body that a phrase without a name told of some sentences before, and that is of the sort: ``the Peruvian coast guard … [the
    service] said``.
    """
    start = phrase.reference.span.start
    floor = context.report.bounds(max(0, context.report.sentence(start) - _NEAR))[0]
    for other in reversed([r for r in context.references if r.form == "nominal" and floor <= r.span.start and r.span.end <= start]):
        told = context.target(other.id).entity
        if told is not None and told.kind == "organization" and fit(context, phrase, told) >= ALIKE:
            return told
    return None


def _only_of_story(context: Context, phrase: Phrase) -> Cluster | None:
    """The one body of the story that is called by the noun, where the report itself names none that is: ``the union`` of an analysis."""
    found = context.world.of_sort(phrase.head) if phrase.head not in _MANIFOLD else []
    return found[0] if len(found) == 1 else None


def _is_anothers(phrase: Phrase) -> bool:
    """Whether a body that a town or a country has one of stands behind the name that it is of: ``the Torvel [police]``."""
    return any(c.kind == "organization" and m.span.start < phrase.at for m, c in phrase.owners)


def _presided(context: Context, offset: int) -> Cluster | None:
    """The country of the president whom a report that is about several named last."""
    for mention in reversed(context.report.within(0, offset)):
        cluster = context.world.acting.get(mention.id)
        lands = [of for title, of in cluster.roles.values() if title == _PRESIDENT and of is not None] if cluster is not None else []
        if len(lands) == 1 and lands[0].kind == "country":
            return lands[0]
    return None


def _unread(context: Context, phrase: Phrase, own: list[str]) -> Cluster | None:
    """The country that the first word is the name or the adjective of, where the network saw no name: ``[Ostland]'s rescue board``."""
    word = own[0].removesuffix("'s").removesuffix("’s") if own else ""
    land = context.world.names.land(word) if word.capitalize() in phrase.reference.span.text else None
    return context.world.state(land)


def _introducing(context: Context, phrase: Phrase) -> Cluster | None:
    """``The relief agency, known as QRA``: the body whose name the phrase leads to."""
    named = context.report.next_after(phrase.reference.span.end)
    if not phrase.definite or named is None or named.label != "ORG":
        return None
    if _KNOWN_AS.fullmatch(context.report.text, phrase.at, named.span.start) is None:
        return None
    cluster = context.world.acting.get(named.id)
    if cluster is not None and len(phrase.before) > 1:
        cluster.call(_form(phrase))
    return cluster


def _of_place(context: Context, phrase: Phrase) -> Cluster | None:
    """``the Torvel police``, ``the UN border agency``, ``the Red Front's health department``: a body called by its town, or by the body
    that it is part of."""
    if not phrase.owners:
        return None
    mention, owner = phrase.owners[0]
    called = context.report.text[mention.span.end : phrase.at]
    part = owner.kind == "organization" and phrase.definite and len(called.split()) > 1 + (called[:1] != " ")
    if not (owner.kind == "place" or part) or not _CALLED.fullmatch(called):
        return None
    text = " ".join(context.report.text[mention.span.start : phrase.at].replace("’s ", " ").replace("'s ", " ").split())
    organizations = context.world.names.organizations
    body = context.world.names.gazetteer.body(text)
    if body is not None and part and called[:1] != " ":
        return None
    found = organizations.known(body) if body else None
    found = found or organizations.institution(text, None, context.report, phrase.reference.span.start)
    made = found or organizations.make(text, None)
    made.belong(owner.country)
    made.see(phrase.reference.span, text)
    written = " ".join(context.report.text[mention.span.start : phrase.at].split())
    made.call(text, written)
    there = next((m for m, _ in phrase.owners if m.span.start > phrase.at), None) if part and called.istitle() else None
    if there is not None and context.report.text[phrase.at : there.span.start] == " in ":
        written = " ".join(context.report.text[mention.span.start : there.span.end].split())
    if there is not None or (part and called[:1] != " "):
        made.go_by(written)
        made.call(written)
    return made


def _trading(context: Context, phrase: Phrase, own: Sequence[str]) -> Cluster | None:
    """``the Torvel bank``, ``the Torvel-based shipping company``: the body told of before that trades, called by where it is from and by
    what it does; the same wherever the report has the same words."""
    owner = phrase.owners[0][1] if len(phrase.owners) == 1 else None
    if not phrase.definite or phrase.head not in TRADING or len(phrase.owners) > 1 or (owner is not None and owner.kind != "place"):
        return None
    from_there = {word.casefold() for mention, _ in phrase.owners for word in WORDS.findall(mention.span.text)}
    told = {word for word in own if word not in from_there and not word.endswith("-based")}
    if not own or not told <= TRADES:
        return None
    reference = phrase.reference
    same = (
        r for r in context.references if r.span.start < reference.span.start and r.span.text.casefold() == reference.span.text.casefold()
    )
    before = next((entity for r in same if (entity := context.target(r.id).entity) is not None), None)
    return before or body_before(context, phrase, owner.country if owner is not None else None)


def _outlet_before(context: Context, phrase: Phrase) -> Cluster | None:
    """The newsroom named last: ``the news agency``, ``the newspaper``."""
    for mention in reversed(context.report.within(0, phrase.reference.span.start)):
        cluster = context.world.acting.get(mention.id)
        if cluster is not None and (cluster.outlet or cluster in context.world.newsrooms):
            return cluster
    return None


def told_again(context: Context, phrase: Phrase) -> Cluster | None:
    """What ``the ministry`` takes up that was called ``the health ministry`` before, where no name with the word stands in between."""
    start = phrase.reference.span.start
    floor = next((m.span.start for m in reversed(context.report.within(0, start)) if phrase.head in words(m.span.text)), 0)
    for other in reversed([r for r in context.references if floor <= r.span.start < start]):
        if other.form == "nominal" and singular(other.head) == phrase.head and " " in other.span.text:
            entity = context.target(other.id).entity
            if entity is not None and entity.kind == "organization":
                return entity
    return told_before(context, phrase, floor)


def _complement(phrase: Phrase) -> str:
    """``of Defence`` behind ``Ministry``, ``of families`` behind ``committee``: words that belong to what the institution is called."""
    found = _COMPLEMENT.match(phrase.behind)
    return found.group() if found else members(phrase)


def _charge(phrase: Phrase) -> str:
    """``of foreign affairs`` behind ``ministry``."""
    found = _CHARGE.match(phrase.behind) if phrase.head == MINISTRY else None
    return found.group() if found else ""


def _form(phrase: Phrase) -> str:
    words = (phrase.reference.span.text[: phrase.at - phrase.reference.span.start] + (_complement(phrase) or _charge(phrase))).split()
    led = len(words) > 1 and words[0].casefold() in ("the", "a", "an", *POSSESSIVES)
    return " ".join(word for word in words[led:] if word.casefold() not in _DOUBTED)

"""Sources without a name, and whom they belong to or speak for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from hearsay.documents.letters import latin
from hearsay.model import EntityKind, Mention, Reference
from hearsay.resolution import premises, pronouns
from hearsay.resolution.bodies import body_before, only_one
from hearsay.resolution.bodies_lexicon import ADJECTIVES, CIVIL, PREMISES
from hearsay.resolution.context import Context
from hearsay.resolution.holders import holder
from hearsay.resolution.institutions import focus, told_again
from hearsay.resolution.lexicon import DOCUMENTS, INSTITUTIONS, NESTING, PRIVATE_HEADS, REBELS, SOURCES, STANDALONE, Source
from hearsay.resolution.ministries import MINISTRY, minister_since, ministry_of, usual_ministry
from hearsay.resolution.names import words
from hearsay.resolution.people_lexicon import AGAIN, CREW, PORTFOLIOS, WORKING
from hearsay.resolution.phrases import WORDS, Phrase, possessor
from hearsay.resolution.registry import Cluster
from hearsay.resolution.titles import leads, title_at_end
from hearsay.resolution.workplaces import armed_group, employer, house_called, workplace
from hearsay.resolution.world import Unnamed

_SOURCES: dict[str, Source] = {s.word: s for s in SOURCES}
_PERSONAL = frozenset(s.kin for s in SOURCES)
_AUTHORITY = "authority"
_GOVERNING = frozenset({("government",), ("cabinet",), ("security",), ("defence",), ("defense",), ("intelligence",), ("military",)})
"""Those of the country that is spoken of: ``the authorities``, ``government officials``, ``a security source``."""
_PLACED = re.compile(r" (?:at|of|from|for|with|in) ((?:the|an?) (?:[^\W\d_]+(?:['’]s)? ){1,4})(?:in|near|outside|of) (?:the )?$")
"""What leads from a source to the place of the body that it is of: ``a nurse [at the eye clinic in] Torvel``."""
_LEADING_TO = NESTING | {"around"}
"""Prepositions behind a source that lead to whom it belongs: ``people [around] the mayor``."""
_PRONOUN = re.compile(r"\b(?:him|her|them|it|his|its|their)\b(?! [a-z]+, (?:the )?[A-Z])")
"""Whoever a phrase leads to without a name; but not the one of *its owner, Quayside*."""
_SPEAKING = "spokesperson"
_INSTITUTION = re.compile(
    rf"\b(?:the|its|our own|their own) (?P<called>(?:[a-z]+ ){{0,2}}?)(?P<head>{'|'.join(sorted(INSTITUTIONS))})"
    r"(?: (?:of|for) (?P<charge>[a-z]+))?\b",
    re.IGNORECASE,
)
"""A body that a sentence tells of without a name: ``[the ministry of works] promised``."""
_NAMED = re.compile(latin(r"(?:(?i:the|an?|one|two|three|some|several) )?(?:senior |former |unnamed )?((?:[A-Z][^\W\d_]+ ){1,4})[a-z]"))
"""Words in capitals in front of a source: ``two [Coast Watch] sources``."""
_BEHIND = re.compile(r"(?:['’]s)? ((?:[a-z][\w-]*(?:['’]s)? ){0,2}[a-z][\w-]*)")
"""What stands behind a country's name: ``the Peruvian [interior ministry]``."""
_MINISTERS = frozenset({"two", "three", "four", "five", "several", "some", "many", "other", "senior", "cabinet", "government", "unnamed"})
"""What may stand in front of *ministers* who are those of the country that is spoken of."""
_OF_SEVERAL = frozenset({"one", "both", "other", "another", "all", "neither", "each"})
"""What somebody of several who spoke before is called: ``[one] of them``."""
_PRESIDENT = "president"
_TWO = 2
_LATELY = 3
"""Sentences within which several are spoken of as *both*."""
_AGAIN_WITHIN = 4
"""Sentences within which *the driver* is the man who was told to drive."""
_SITES: frozenset[EntityKind] = frozenset({"organization", "place"})
_BRANCHES = {"naval": "navy", "military": "military", "army": "army", "navy": "navy", "air-force": "air force"}
"""The forces of a country, by the word in front of a source that is of one."""
_SOMEBODY = frozenset({"man", "woman", "source"})
_TAKING_UP = frozenset({"one", "another", "two", "three", "both", "other", "same", "second", "some", "several"})


def unnamed_source(context: Context, phrase: Phrase) -> Unnamed:
    """Whom a phrase that names nobody describes."""
    reference = phrase.reference
    source = _SOURCES.get(phrase.head)
    kin = source.kin if source else phrase.head
    affiliation = _affiliation(context, phrase, source)
    gender = source.gender if source else ""
    if affiliation is None and not _is_owned(phrase) and (phrase.definite or {*phrase.before[:1], phrase.head} & _TAKING_UP):
        earlier = _earlier(context, reference, kin, gender, anyone=phrase.head in _OF_SEVERAL)
        if earlier is not None:
            affiliation = earlier.affiliation
            gender = gender or earlier.gender
    there = affiliation is not None and affiliation.kind == "place" and phrase.behind.startswith(" in ")
    alone = phrase.before in (("a",), ("an",)) and not phrase.plural
    if kin == _SPEAKING and alone and (there or (affiliation is None and not phrase.behind.strip())):
        affiliation = _spoken_of(context, phrase) or _spoken_for(context, reference) or affiliation
    text = " ".join(reference.span.text.split())
    return Unnamed(text, phrase.head, kin, affiliation, phrase.plural, gender, phrase.head in DOCUMENTS)


def _is_owned(phrase: Phrase) -> bool:
    """Whether a phrase says whose somebody is: ``[the mill's] owner``."""
    text = phrase.reference.span.text[: phrase.at - phrase.reference.span.start]
    return "'s " in text or "’s " in text


def _spoken_of(context: Context, phrase: Phrase) -> Cluster | None:
    """The body that the sentence before, or this one so far, tells of last without a name: ``[The ministry] slept. A spokesman said``."""
    report, start = context.report, phrase.reference.span.start
    floor = report.bounds(max(0, report.sentence(start) - 1))[0]
    told = list(_INSTITUTION.finditer(report.text, floor, start))
    if not told or any(context.world.acting.get(m.id) for m in report.within(told[-1].end(), start) if m.label == "ORG"):
        return None
    called = f"{told[-1]['charge'] or told[-1]['called']} {told[-1]['head']}".casefold().split()
    return institution_in(context, phrase, ["the", *called])


def _spoken_for(context: Context, reference: Reference) -> Cluster | None:
    """Whom ``a spokeswoman`` speaks for: the body that *it* would stand for."""
    start = reference.span.start
    found = pronouns.standing_for(context, "it", start, start).entity
    return found if found is not None and found.kind == "organization" and not found.outlet else None


def _earlier(context: Context, reference: Reference, kin: str, gender: str, *, anyone: bool) -> Unnamed | None:
    """The last unnamed source of the same kin: ``A close adviser … the adviser``; the last several of any: ``Two welders … both``."""
    here = context.report.sentence(reference.span.start)
    for other in reversed([r for r in context.references if r.form == "nominal" and r.span.start < reference.span.start]):
        unnamed = context.target(other.id).unnamed
        if unnamed is None or unnamed.document or unnamed.affiliation is None:
            continue
        if anyone and unnamed.plural and here - context.report.sentence(other.span.start) <= _LATELY:
            return unnamed
        if here - context.report.sentence(other.span.start) <= _AGAIN_WITHIN and kin in AGAIN and unnamed.kin in _SOMEBODY:
            return unnamed
        if unnamed.kin == kin or (kin in ("man", "woman", "source") and unnamed.kin in _PERSONAL and unnamed.gender in ("", gender)):
            return unnamed
    return None


def _affiliation(context: Context, phrase: Phrase, source: Source | None) -> Cluster | None:
    """To whom an unnamed source belongs."""
    nested = _nested(context, phrase) or employer(context, phrase)
    if nested is not None:
        return nested
    owner = possessor(context, phrase)
    if owner is not None:
        return _led(owner) if phrase.head in CREW and owner.kind == "person" else owner
    owners = [context.world.state(c) for m, c in phrase.owners if m.span.end <= phrase.at]
    bodies = [c for c in owners if c is not None and c.kind in ("organization", "person")]
    if bodies:
        return bodies[-1]
    countries = [c for c in owners if c is not None and c.kind in ("country", "place")]
    institution = _modifying(context, phrase, countries[-1] if countries else None) or _part(context, phrase)
    if institution is None and not owners and _is_owned(phrase):
        institution = institution_in(context, phrase, list(phrase.before)) or _holding(context, phrase)
    if institution is not None:
        return institution
    if not countries and _governs(phrase):
        return _governed(context, phrase.reference.span.start)
    if countries and phrase.head == _AUTHORITY:
        return countries[-1].country or countries[-1]
    if countries:
        return countries[-1] if source is None or source.speaks_for else None
    return workplace(context, phrase) or _there(context, phrase)


def _there(context: Context, phrase: Phrase) -> Cluster | None:
    """``an official [there]``: of the body that the sentence before, or this one up to here, names last."""
    report, start = context.report, phrase.reference.span.start
    if phrase.head != "there" and not report.text.startswith(" there", phrase.at):
        return None
    floor = report.bounds(max(0, report.sentence(start) - 1))[0]
    told = [
        (r.span.start, context.target(r.id).entity) for r in context.references if r.form == "nominal" and floor <= r.span.start < start
    ]
    told += [(m.span.start, context.world.acting.get(m.id)) for m in report.within(floor, start)]
    bodies = {at: c for at, c in told if c is not None and c.kind == "organization" and not c.outlet}
    return bodies[max(bodies)] if bodies else None


def _holding(context: Context, phrase: Phrase) -> Cluster | None:
    """``the governor's spokesman``: who holds the office."""
    held = title_at_end([*phrase.before[:-1], phrase.before[-1][:-2]]) if phrase.before[-1:] else None
    return holder(context, held[0], None, phrase.reference.span.start) if held is not None else None


def _led(person: Cluster) -> Cluster:
    """The body whose staff somebody speaks of who leads it: ``[her] pilots``; who it is where that leads none."""
    bodies = {of for title, of in person.roles.values() if leads(title) and of is not None and of.kind == "organization"}
    return bodies.pop() if len(bodies) == 1 else person


def _governs(phrase: Phrase) -> bool:
    """Whether whoever is meant is of a government: ``the authorities``, ``a security source``, ``two ministers``."""
    ministers = phrase.head == "minister" and phrase.plural and bool(phrase.before) and _MINISTERS.issuperset(phrase.before)
    return ministers or (phrase.head == _AUTHORITY and phrase.before == ("the",)) or phrase.before[-1:] in _GOVERNING


def _part(context: Context, phrase: Phrase) -> Cluster | None:
    """``a port official``, ``a presidential aide``, ``Coast Watch sources``: the one body of the story that the words in front name."""
    named = _NAMED.match(phrase.reference.span.text)
    known = context.world.names.named(named.group(1).strip()) if named is not None else None
    if known is not None:
        return known if known.kind == "organization" else None
    if named is not None and (made := _capitals(context, phrase, named)) is not None:
        return made
    word = phrase.before[-1] if phrase.before else ""
    if word in REBELS:
        return armed_group(context)
    offset, organizations = phrase.reference.span.start, context.world.names.organizations
    if word in ADJECTIVES:
        land = context.world.main(context.report) or context.world.setting
        house = organizations.institution(ADJECTIVES[word], land, context.report, offset)
        return house or (holder(context, _PRESIDENT, land, offset) or land if word == f"{_PRESIDENT}ial" else None)
    if word not in PREMISES:
        return None
    bodies = {c for m in context.report.mentions if (c := context.world.acting.get(m.id)) is not None and c.kind == "organization"}
    bodies |= _told_of(context, offset)
    found = [c for c in bodies if not c.outlet and any(word in words(form) for form in c.forms)]
    return found[0] if len(found) == 1 else None


def _capitals(context: Context, phrase: Phrase, named: re.Match[str]) -> Cluster | None:
    """``a Harbour Office spokesman``: an institution in capitals that no report names otherwise, behind no country's name."""
    called = named.group(1).split()
    if len(called) < _TWO or called[-1].casefold() not in INSTITUTIONS or phrase.names:
        return None
    made = context.world.names.organizations.make(" ".join(called), None)
    start = phrase.reference.span.start
    made.see(context.report.findings.document.span(start + named.start(1), start + named.end(1) - 1), " ".join(called))
    return made


def _told_of(context: Context, offset: int) -> set[Cluster]:
    """The bodies that sources without a name are of, in front of a character: ``Two guards at Torvel airport … [airport officials]``."""
    earlier = (context.target(r.id).unnamed for r in context.references if r.form == "nominal" and r.span.end <= offset)
    return {u.affiliation for u in earlier if u is not None and u.affiliation is not None and u.affiliation.kind == "organization"}


def _governed(context: Context, offset: int) -> Cluster | None:
    """The country that is spoken of, where that is the one which the report or the story is about: no land that is merely near."""
    near = focus(context, offset)
    main = context.world.main(context.report) or context.world.setting
    return near if near is main else None


def _nested(context: Context, phrase: Phrase) -> Cluster | None:
    """``to the Peruvian president``, ``at the Harbour Board``, ``in Lima``: who stands behind the head's preposition."""
    if not phrase.behind:
        return None
    lowered = _lowered(phrase.behind)
    link = next((i for i, w in enumerate(lowered[:3]) if w in _LEADING_TO), None)
    if link is None or (lowered[0] == "who" and lowered[1] not in WORKING):
        return None
    inner = [(m, context.world.state(c)) for m, c in phrase.owners if m.span.start >= phrase.at]
    if (word := _PRONOUN.search(phrase.behind)) is not None and lowered[: link + 2] == _lowered(phrase.behind[: word.end()]):
        if word.group() in ("it", "them") and lowered[link] == "of":
            return None
        whose = pronouns.standing_for(context, word.group(), phrase.at + word.start(), phrase.at + word.end())
        if whose.entity is not None and MINISTRY in lowered[link + 2 : link + 4]:
            return ministry_of(context, phrase, whose.entity) or whose.entity
        return whose.entity or (whose.unnamed.affiliation if whose.unnamed else None)
    if not inner:
        held = title_at_end(lowered[link + 1 :])
        if held:
            return holder(context, held[0], None, phrase.reference.span.start)
        return institution_in(context, phrase, lowered[link + 1 :])
    first, cluster = inner[0]
    after = context.report.text[first.span.end : phrase.reference.span.end]
    held = title_at_end([w.casefold() for w in WORDS.findall(after)][:4])
    if held and cluster is not None and cluster.kind != "person":
        person = holder(context, held[0], cluster, phrase.reference.span.start)
        if person is not None:
            return person
    if cluster is not None and cluster.kind == "country" and (found := _of_state(context, phrase, first, cluster)) is not None:
        return found
    there = _institution_there(context, phrase, link, first, cluster) if cluster is not None and cluster.kind != "person" else None
    if there is not None:
        return there
    if lowered[link] in ("at", "of", "from") and (house := house_called(context, phrase.head, first)) is not None:
        return house
    if cluster is not None and cluster.kind == "place" and (behind := premises.called(context, first.span.end, phrase.reference.span.end)):
        return premises.body(context, first, cluster, behind[1])
    located = _PLACED.match(phrase.behind, 0, max(0, first.span.start - phrase.at))
    if located is not None and cluster is not None and cluster.kind in ("place", "country"):
        found = institution_in(context, phrase, [w.casefold() for w in WORDS.findall(located.group(1))])
        if found is not None:
            text = context.report.text[phrase.at + located.start(1) : first.span.end]
            found.call(" ".join(text.split()[1:]))
        return found
    people = [c for _, c in inner if c is not None and c.kind == "person"]
    bodies = [c for _, c in inner if c is not None and c.kind == "organization"]
    if people or bodies:
        return (people or bodies)[0]
    source = _SOURCES.get(phrase.head)
    led = phrase.before[-1:] != () and phrase.before[-1] in INSTITUTIONS
    led = led or any(m.span.end <= phrase.at and c.kind in ("country", "organization") for m, c in phrase.owners)
    if lowered[link] in ("in", "near", "on", "around") and (led or source is None or not source.speaks_for):
        return None
    return cluster


def _of_state(context: Context, phrase: Phrase, land: Mention, country: Cluster) -> Cluster | None:
    """``in the Peruvian presidency``, ``with Peru's air force``: the body of a country that stands behind its name."""
    report, organizations = context.report, context.world.names.organizations
    behind = _BEHIND.match(report.text, land.span.end, phrase.reference.span.end)
    called = behind.group(1).split() if behind is not None else []
    last = next((i for i, w in enumerate(called) if w in INSTITUTIONS and called[i + 1 : i + 2] != ["force"]), None)
    if behind is None or last is None:
        return None
    plain, end = " ".join(called[: last + 1]), behind.start(1) + len(" ".join(called[: last + 1]))
    found = organizations.institution(plain, country, report, phrase.reference.span.start)
    if found is None and (last or plain in STANDALONE):
        found = organizations.make(plain, country)
        found.see(report.findings.document.span(land.span.start, end), report.text[land.span.start : end])
    if found is not None:
        found.belong(country)
        found.call(" ".join(report.text[land.span.start : end].split()))
    return found


@lru_cache(maxsize=65536)
def _lowered(text: str) -> list[str]:
    return [word.casefold() for word in WORDS.findall(text)]


def _institution_there(context: Context, phrase: Phrase, link: int, place: Mention, where: Cluster) -> Cluster | None:
    """``at the old clinic in Torvel``: the one institution of that sort whose name in the story begins with the place."""
    between = [w.casefold() for w in WORDS.findall(context.report.text[phrase.at : place.span.start])][link + 1 :]
    sort = next((w for w in reversed(between) if w in INSTITUTIONS), None)
    if sort is None or where.kind == "organization" or between[-1:] == [sort]:
        return None
    found = context.world.called(frozenset({*words(place.span.text), sort}), _SITES)
    return found[0] if len(found) == 1 else None


def institution_in(context: Context, phrase: Phrase, words: list[str]) -> Cluster | None:
    """``at the district hospital``: an institution that the report names elsewhere."""
    owned = [i for i, w in enumerate(words) if w.endswith(("'s", "’s")) and w[:-2] in INSTITUTIONS]
    if owned:
        words = [*words[: owned[0]], words[owned[0]][:-2]]
    heads = [i for i, w in enumerate(words) if w in INSTITUTIONS]
    if not heads:
        return None
    if words[: heads[0]] == ["the"]:
        alone = msgspec.structs.replace(phrase, head=words[heads[0]], before=("the",))
        private = words[heads[0]] in PRIVATE_HEADS
        last = body_before(context, alone) if private else minister_since(context, alone) or told_again(context, alone)
        if last is not None or private:
            return last
    if one := only_one(context, msgspec.structs.replace(phrase, head=words[heads[0]], before=tuple(words[: heads[0]]), owners=())):
        return one
    called = [w for w in words[: heads[0] + 1] if w not in ("a", "an", "the")]
    organizations = context.world.names.organizations
    home, start = context.world.main(context.report), phrase.reference.span.start
    found = organizations.institution(" ".join(called), None, context.report, start, home)
    if found is not None and len(words[: heads[0] + 1]) > 1:
        found.call(" ".join(words[: heads[0] + 1]))
    private = bool(owned) and words[heads[0]] in PRIVATE_HEADS
    if found is None and not private and (len(called) > 1 or called[-1] in STANDALONE) and words[0] == "the":
        found = _made(context, phrase, called)
    return found


def _made(context: Context, phrase: Phrase, called: Sequence[str]) -> Cluster | None:
    """A body that a phrase calls by these words, seen where they stand in it; None where they do not."""
    reference = phrase.reference.span
    written = re.search(r"\b" + r"\s+".join(map(re.escape, called)) + r"\b", reference.text, re.IGNORECASE)
    if written is None:
        return None
    found = context.world.names.organizations.make(" ".join(called), None)
    text = " ".join(written.group().split())
    found.see(context.report.findings.document.span(reference.start + written.start(), reference.start + written.end()), text)
    found.call(text)
    return found


def _modifying(context: Context, phrase: Phrase, country: Cluster | None) -> Cluster | None:
    """``a police spokesman``, ``a Peruvian army officer``: an institution in front of the head."""
    civil = phrase.before[-2:] in CIVIL
    branch = _BRANCHES.get(phrase.before[-1]) if phrase.before and country is not None else None
    if branch is None and (not phrase.before or (phrase.before[-1] not in INSTITUTIONS and not civil)):
        return None
    of_portfolio = phrase.before[-1] == "ministry" and {*phrase.before[-2:-1]} <= PORTFOLIOS
    told = branch is not None or civil or phrase.before[-2:-1] == ("air",) or of_portfolio
    word = branch or (" ".join(phrase.before[-2:]) if told else phrase.before[-1])
    organizations = context.world.names.organizations
    home, start = context.world.main(context.report), phrase.reference.span.start
    found = organizations.institution(" ".join(phrase.before[-2:]), country, context.report, start, home) if not told else None
    found = found or organizations.institution(word, country, context.report, start, home)
    if found is None and word == MINISTRY:
        found = usual_ministry(context, phrase, country)
    if found is None and country is None:
        found = body_before(context, msgspec.structs.replace(phrase, head=word))
    if found is None and (told or word in STANDALONE) and (country is None or country.kind == "place"):
        found = _made(context, phrase, word.split())
    if found is None and told and country is not None:
        found = _branch(context, phrase, word, country)
    return found


def _branch(context: Context, phrase: Phrase, called: str, country: Cluster) -> Cluster:
    """The body of a country that the words in front of a source tell: ``a [Peruvian naval] officer``."""
    report, named = context.report, [m for m, c in phrase.owners if context.world.state(c) is country]
    end = len(report.text[: phrase.at - len(phrase.head)].rstrip())
    span = report.findings.document.span(named[-1].span.start, end) if named and named[-1].span.end <= end else phrase.reference.span
    made = context.world.names.organizations.make(called, country)
    made.see(span, f"{named[-1].span.text} {called}" if named else None)
    if span is not phrase.reference.span:
        made.call(" ".join(span.text.split()))
    return made

"""Which numbers of a report count something, and what: tallies, votes, lengths of time."""

from __future__ import annotations

import re

from hearsay.documents.letters import plain_letters
from hearsay.documents.numerals import CARDINALS
from hearsay.extraction import ballots, joins, rivals, series
from hearsay.extraction.fitting import as_told
from hearsay.extraction.hinting import held_for, hinted
from hearsay.extraction.labels import is_label
from hearsay.extraction.lexicon import claims, counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.figures import FRACTIONS, SCALES
from hearsay.extraction.lexicon.moments import WEEKDAYS
from hearsay.extraction.lexicon.units import UNITS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.measures import counted
from hearsay.extraction.nouns import noun_behind
from hearsay.extraction.numbers import Number, around, numbers, parse
from hearsay.extraction.scene import REACH, Counted, Scene, Sight, sight_of
from hearsay.language.plain import Doc
from hearsay.language.reading import not_prose
from hearsay.model import Moment

_GROUPS = lexicon.PLACES | {"families", "teams", "units"}
"""Of one of these nothing is told by its number: ``all from one family``."""
_TRADED = "exchanged"
"""What so many are for as many."""
_FATES = lexicon.OUTCOMES - {"casualties", "cases"}
_BESIDES = lexicon.THINGS | lexicon.PERSONS | {"count"}
"""Beside a number of these a small number of things is told for its own sake: ``40 officials and [six companies]``."""
_ELSEWHERE = 8
"""Words behind those counted in one place in which those counted in another are: ``900 people in Tarn and [80] in Velm fled``."""
_THEM, _YOUNGER, _AGE = words("them whom"), words("under over below above"), 99
_TIMES = (("morning",), ("afternoon",), ("evening",), ("night",))
_OF_DAY, _HOURS = (("in", "the"), ("at", "night"), ("o'clock",)), 12
_STATIONED = words("police fire bus train railway metro radio power petrol gas filling weather pumping television tv coastguard lifeboat")
"""In front of *stations* these make them others than those where people vote."""
_SHARING = 9
"""Those who share a bed and the like, at most."""
_BROOD = 15
"""Children that somebody has, at most."""
_GAP = r"(?:[ \xa0]|\n)"
_BIG = "|".join(SCALES)
_COUNT = rf"(?:[1-9]\d?|{'|'.join(CARDINALS[:10])}|twenty)"
_SHARE = re.compile(
    rf"(?<![\w-])(?P<share>(?P<fraction>{'|'.join(name.replace(' ', '[ -]') for name in FRACTIONS if name != 'half')})"
    rf"(?={_GAP}of{_GAP}(?!an?{_GAP}(?:{_BIG})\b))"
    rf"|(?P<half>half)(?={_GAP}(?:of|the|its|their|his|her|our|all){_GAP})"
    rf"|(?P<top>{_COUNT}){_GAP}(?:in|out{_GAP}of){_GAP}(?:every{_GAP})?(?P<whole>{_COUNT})(?={_GAP}[a-z]|(?P<bare>[.,;](?!\d))))",
    re.IGNORECASE,
)
_HALF = re.compile(r"\b(?:first|second|other)\s\Z", re.I)
"""In front of *half* this tells which of two, and no share: ``the [second] half of a match``."""
_ORDINAL = re.compile(r"(?<![\w.,])(\d{1,4})(?:st|nd|rd|th)\b[ )]{1,2}\(?(?:victim|death|fatality)\b", re.IGNORECASE)
_TOTALLED = 7
"""Words in front of *one* within which its total is named: ``lowered the [number] of missing to one``."""
_NTH = 4
"""The first few of the dead are told of for their own sake: ``the 2nd victim was a baker``."""


def busy_with(times: tuple[Moment, ...], doc: Doc) -> frozenset[int]:
    """The tokens of moments."""
    spans = (doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand") for moment in times)
    return frozenset(token.i for span in spans if span is not None for token in span)


def sights_of(doc: Doc, times: tuple[Moment, ...]) -> list[Sight]:
    """Numbers that are no part of a moment, no age, no label, no furniture."""
    busy = [(moment.span.start, moment.span.end) for moment in times]
    out = []
    at = 0
    for number in numbers(doc):
        while at < len(busy) and busy[at][1] <= number.core:
            at += 1
        if at < len(busy) and busy[at][0] < number.core_end:
            continue
        sight = sight_of(doc, number)
        if sight and not is_label(doc, sight):
            out.append(sight)
    return out


def shares(scene: Scene, taken: frozenset[int]) -> list[tuple[Sight, Counted]]:
    """Parts of a whole, in percent: ``a third of the houses``, ``one in five children``."""
    out = []
    for found in _SHARE.finditer(plain_letters(scene.text)):
        part = found["half"] or found["fraction"] or ""
        if found["top"]:
            top, whole = _small(found["top"]), _small(found["whole"])
            value = 100 * top / whole if top and whole and top < whole and (top == 1 or found["bare"] is None) else None
        else:
            value = FRACTIONS[re.sub(r"\s", " ", part.lower().replace("-", " "))]
        if found["half"] and _HALF.search(scene.text, max(0, found.start() - 10), found.start()):
            continue
        sight = sight_of(scene.doc, around(scene.text, found.start(), found.end("share"), round(value, 2))) if value else None
        if sight and not taken.intersection(range(sight.first, sight.last + 1)) and sight.first not in not_prose(scene.doc):
            out.append((sight, Counted("percent", True, None, sight.last)))
    return out


def _small(word: str) -> float | None:
    return float(word) if word.isdigit() else parse(word)


def tallies(scene: Scene, sights: list[Sight]) -> list[tuple[Sight, Counted]]:
    """The sights that count something, each with what."""
    out: list[tuple[Sight, Counted]] = []
    votes = {pair[0].first: pair for pair in _votes(scene)}
    nil = _nil(scene)
    for sight in sights:
        split = [votes[i] for i in range(sight.begin, sight.last + 1) if i in votes]
        if split:
            out += split
            continue
        if out and out[-1][1].measure == _TRADED and out[-1][1].end >= sight.begin:
            continue
        if (traded := _traded(scene, sight)) is not None:
            out.append((sight, traded))
            continue
        if _is_no_count(scene, sight):
            continue
        kind = counted(scene, sight)
        kind = ballots.cast(scene, sight, kind, out) or kind
        listed = _shared(scene, sight, None) if kind is None and scene.word(sight.last + 1) in (",", "or") else None
        kind = listed or series.inherited(scene, sight, out, kind) or kind
        kind = joins.joined(scene, sight, out[-1] if out else None, kind) or joins.parted(scene, sight, out, kind) or kind
        if kind is None or not kind.sure:
            kind = _shared(scene, sight, kind) or kind
        kind = hinted(scene, sight, kind or rivals.told(scene, sight, out) or _things(scene, sight))
        kind = as_told(scene, sight, kind) if kind is not None else None
        if kind and _counts(scene, sight, kind, out[-1] if out else None):
            out.append((sight, kind))
        elif not _is_named(scene, sight, kind) and (held := held_for(scene, sight, kind)) is not None:
            out.append((sight, as_told(scene, sight, held)))
    named = [(sight, _place_counted(scene, kind)) for sight, kind in ballots.settled(scene, joins.summed(scene, out))]
    return [*named, *nil, *_ordinals(scene)]


def standing_alone(scene: Scene, sights: list[Sight], found: list[Sight]) -> list[Sight]:
    """The exact numbers, beside those that are found to count, that nothing says what they count: ``the guild's [27], the port's [61]``."""
    taken = {i for sight in found for i in range(sight.begin, sight.last + 1)}
    return [
        sight
        for sight in sights
        if sight.number.low is not None
        and sight.number.low == sight.number.high
        and not sight.number.money
        and taken.isdisjoint(range(sight.begin, sight.last + 1))
        and noun_behind(scene, sight) is None
        and not _is_no_count(scene, sight)
        and not _is_named(scene, sight, None)
    ]


def _is_no_count(scene: Scene, sight: Sight) -> bool:
    """Whether a number says that there is not even one, or how many share a thing: ``Not [one] body``, ``lie [two] to a bed``."""
    shared = scene.word(sight.last + 1) == "to" and scene.word(sight.last + 2) in ("a", "each") and (sight.number.high or 99) <= _SHARING
    return (
        shared
        or ((sight.number.high or 0) <= 1 and scene.word(sight.begin - 1) == "not")
        or _is_age(scene, sight)
        or _is_hour(scene, sight)
    )


def _is_hour(scene: Scene, sight: Sight) -> bool:
    """Whether a number is an hour of some day: ``at [six] this evening``."""
    behind = tuple(scene.words[sight.last + 1 : sight.last + 3])
    by_day = behind in _OF_DAY or (behind[:1] in (("this",), ("yesterday",), ("tomorrow",)) and behind[1:] in _TIMES)
    return scene.word(sight.begin - 1) == "at" and by_day and (sight.number.high or 99) <= _HOURS


def _is_age(scene: Scene, sight: Sight) -> bool:
    """Whether a number tells how old some of those counted are: ``eight of them [under 16]``."""
    of_people = scene.word(sight.begin - 1) in lexicon.HUMANS | _THEM
    return of_people and scene.words[sight.begin] in _YOUNGER and (sight.number.high or 99) <= _AGE and scene.ends_clause(sight.last + 1)


def _place_counted(scene: Scene, kind: Counted) -> Counted:
    """A number of villages, of police stations and the like is a count; only provinces and countries have measures of their own."""
    own = lexicon.BY_CLASS.get(scene.words[kind.noun]) if kind.noun is not None else None
    manned = kind.measure == "polling-stations" and kind.noun is not None and scene.word(kind.noun - 1) in _STATIONED
    plain = manned or kind.measure == "places" or (kind.measure == "provinces" and own == "places")
    return kind._replace(measure="count") if plain else kind


def _traded(scene: Scene, sight: Sight) -> Counted | None:
    """So many for as many, where it is told of a swap: ``an exchange of [30 for 30]``."""
    other = scene.at.get(sight.last + 2) if scene.word(sight.last + 1) == "for" else None
    near = scene.words[max(0, sight.begin - REACH) : sight.last + REACH]
    same = other is not None and other.number.low == sight.number.low
    return Counted(_TRADED, True, None, other.last) if same and other is not None and counting.SWAPS & set(near) else None


def _shared(scene: Scene, sight: Sight, kind: Counted | None) -> Counted | None:
    """What a number counts that is joined to one that says it.

    ``[30] and 110 dead``, ``[30], 40 or 110 dead``, ``[40] to 60 euros``, ``[900 people] in Tarn and 80 in Velm fled``,
    ``[44 drones] and nine missiles were downed``
    """
    link = scene.word(sight.last + 1)
    other = scene.at.get(sight.last + 2) if kind is None and link in ("and", "or", "to", ",") else None
    if link == ",":
        while other is not None and scene.word(other.last + 1) == "," and other.last + 2 in scene.at:
            other = scene.at[other.last + 2]
        last = scene.at.get(other.last + 2) if other is not None and scene.word(other.last + 1) in ("and", "or") else None
        other = last or (other if other is not None and other.number.high not in (None, other.number.low) else None)
    if other is not None and (found := counted(scene, other)) is not None and found.sure:
        coin = (found.measure in UNITS or found.measure == "speed") and found.noun is not None
        return Counted(found.measure, True, None, sight.last) if coin or (link != "to" and found.measure in lexicon.OUTCOMES) else None
    if kind is None or kind.noun is None or kind.measure not in lexicon.PERSONS | lexicon.THINGS:
        return None
    if scene.word(kind.noun + 1) == "and" and scene.tree:
        other = next((scene.at[i] for i in (kind.noun + 2, kind.noun + 3) if i in scene.at), None)
        found = counted(scene, other) if other is not None else None
        twin = scene.doc[found.noun] if found is not None and found.noun is not None else None
        with_it = twin is not None and (scene.ends(sight.begin - 1) or (twin.dep_ == "conj" and twin.head.i == kind.noun))
        return kind._replace(measure=found.measure, sure=True) if with_it and found and found.sure and found.measure in _FATES else None
    if kind.measure not in lexicon.PERSONS or scene.word(kind.noun + 1) != "in":
        return None
    for i in range(kind.noun + 2, kind.noun + _ELSEWHERE):
        if i in scene.at and scene.word(i - 1) == "and":
            found = counted(scene, scene.at[i])
            bare = found is not None and found.sure and found.noun is None and found.measure in lexicon.OUTCOMES
            return Counted(found.measure, True, kind.noun, kind.end) if found is not None and bare else None
        if scene.ends(i) or scene.doc[i].pos_ in ("VERB", "AUX"):
            return None
    return None


def _ordinals(scene: Scene) -> list[tuple[Sight, Counted]]:
    """The dead as they are counted one by one: ``the [85th victim] of the fire``."""
    out = []
    for found in _ORDINAL.finditer(scene.text):
        value = float(found[1])
        sight = sight_of(scene.doc, Number(found.start(), found.end(), found.start(), found.end(), value, value, "exact"))
        if sight and value >= _NTH and sight.first not in not_prose(scene.doc):
            out.append((sight, Counted("killed", True, None, sight.last)))
    return out


def _nil(scene: Scene) -> list[tuple[Sight, Counted]]:
    """Votes that nobody cast: ``none against``, ``no abstentions``."""
    out = []
    for found in ballots.NIL.finditer(scene.text):
        number = Number(found.start(), found.end("none"), found.start(), found.end("none"), 0.0, 0.0, "exact")
        sight = sight_of(scene.doc, number)
        near = set(scene.words[max(0, sight.begin - 3 * REACH) : sight.last + REACH]) if sight else set()
        if sight and (lexicon.VOTE_WORDS & near):
            measure = "votes-against" if found["against"] else "votes-for" if found["favour"] else "abstentions"
            out.append((sight, Counted(measure, True, None, sight.last)))
    return out


def _counts(scene: Scene, sight: Sight, kind: Counted, before: tuple[Sight, Counted] | None) -> bool:
    """Whether a number told by its noun alone is one that somebody could dispute."""
    number = sight.number
    if _informs(scene, sight):
        return False
    value = number.high if number.high is not None else number.low or 0
    if kind.measure in ("money", "percent", "magnitude", "temperature"):
        return True
    if value <= 1:
        word = scene.words[kind.noun] if kind.noun is not None else ""
        named = word in lexicon.NOUNS or word in lexicon.HUMANS or word in lexicon.BY_CLASS
        named = named and lexicon.BY_CLASS.get(word) not in _GROUPS and not _speaks(scene, sight, kind)
        counts = named or scene.word(sight.first - 1) in lexicon.PASSIVE or (not word and scene.word(sight.last + 1) in lexicon.ACTIVE)
        front = scene.words[max(0, sight.begin - _TOTALLED) : sight.begin]
        counts = counts or (not word and front[-1:] in (["to"], ["at"]) and not lexicon.TOTALS.isdisjoint(front))
        return kind.sure and counts and kind.measure in ("killed", "injured", "missing", "detained", "rescued", "votes-against")
    if kind.sure or kind.measure in lexicon.SMALL_COUNTS:
        return True
    if _is_named(scene, sight, kind) or _is_offspring(scene, sight, kind):
        return False
    classed = kind.noun is not None and (kind.measure != "people" or scene.words[kind.noun] in lexicon.BY_CLASS)
    small = classed and value >= 3 and kind.measure in lexicon.FEW
    small = small or (value >= 2 and kind.measure in lexicon.THINGS | {"teams", "units", "count"} and _is_handed(scene, sight, before))
    small = small or (value >= 2 and kind.noun is not None and _is_armed(scene, kind.noun)) or _is_split(scene, sight, before)
    return value >= 10 or small or number.vague or number.hedge != "exact"


def _informs(scene: Scene, sight: Sight) -> bool:
    """Whether it is so many who tell something: ``two sources``, ``according to [three residents]``."""
    noun = noun_behind(scene, sight)
    if noun is not None and scene.words[max(0, sight.begin - 2) : sight.begin] == ["according", "to"]:
        return scene.words[noun] in lexicon.HUMANS
    return noun is not None and scene.words[noun] in counting.INFORMANTS


def _is_named(scene: Scene, sight: Sight, kind: Counted | None) -> bool:
    """Whether a number is, or may be, part of a name or a model, or of those who tell something, so that only words are believed."""
    if _informs(scene, sight):
        return True
    if sight.number.hedge != "exact":
        return False
    if (kind is not None and kind.noun is not None and _is_model(scene, sight, kind.noun)) or _opens_name(scene, sight):
        return True
    name = sight.begin - 1
    while name > 0 and scene.doc[name].text[:1].isupper():
        name -= 1
    return (
        sight.begin > 1
        and scene.word(name) not in lexicon.HANDING
        and scene.doc[sight.begin - 1].text[:1].isupper()
        and scene.words[sight.begin - 1] not in WEEKDAYS
        and scene.sentence[max(0, sight.begin - 2)] == scene.sentence[sight.begin]
    )


def _opens_name(scene: Scene, sight: Sight) -> bool:
    """Whether a number is the first word of a name, as the capitals of both tell within a sentence: ``on [Nine] Wells Square``."""
    first, behind = scene.doc[sight.first], scene.doc[sight.last + 1 : sight.last + 2]
    capital = first.is_alpha and first.text.istitle() and bool(behind) and behind[0].text.istitle() and behind[0].tag_ != "CD"
    front = scene.doc[sight.begin - 1] if sight.begin else first
    return capital and front.is_alpha and front.text.islower() and scene.sentence[front.i] == scene.sentence[first.i]


def _is_model(scene: Scene, sight: Sight, noun: int) -> bool:
    """Whether a number in front of one thing only is what that is called: ``a [320] jet``, ``a [6.35] pistol``."""
    word, plain = scene.doc[noun], scene.text[sight.number.core : sight.number.core_end]
    return (
        noun == sight.last + 1
        and word.tag_ == "NN"
        and plain.replace(".", "").isdigit()
        and lexicon.BY_CLASS.get(word.lower_ + "s") is not None
    )


def _is_offspring(scene: Scene, sight: Sight, kind: Counted) -> bool:
    """Whether somebody's children are told of: ``the parents of [six children]``, ``They have [two sons]``."""
    if kind.noun is None or scene.words[kind.noun] not in counting.OFFSPRING or (sight.number.high or 99) > _BROOD:
        return False
    near = scene.words[max(0, sight.begin - 3) : sight.begin]
    return bool(counting.PARENTING & set(near[-1:])) or (near[-1:] == ["of"] and bool(counting.PARENTS & set(near)))


def _speaks(scene: Scene, sight: Sight, kind: Counted) -> bool:
    """Whether it is somebody who speaks: ``said [one survivor]``."""
    behind = scene.word(kind.noun + 1) if kind.noun is not None else ""
    return scene.word(sight.begin - 1) in claims.CLAIM_VERBS or behind in claims.CLAIM_VERBS


def _is_armed(scene: Scene, noun: int) -> bool:
    """Whether things are arms that strike, of which even two count: ``[two drones] hit the depot``, ``two unmanned vehicles``."""
    return scene.words[noun] in counting.ARMS or (scene.words[noun] == "vehicles" and scene.word(noun - 1) in counting.UNMANNED)


def _is_split(scene: Scene, sight: Sight, before: tuple[Sight, Counted] | None) -> bool:
    """Whether a number is the whole of which the one before is a part, or is: ``[three] of the [nine] districts``."""
    whole = before is not None and scene.words[before[0].last + 1 : sight.begin] in (["of", "the"], ["of", "its"], ["of", "their"])
    behind = scene.words[sight.last + 1 : sight.last + 3]
    return whole or (len(behind) > 1 and behind[0] == "of" and behind[1] in ("the", "its", "their") and sight.last + 3 in scene.at)


def _is_handed(scene: Scene, sight: Sight, before: tuple[Sight, Counted] | None) -> bool:
    """Whether things are sent, given or found, or stand beside others: ``offered two helicopters``, ``and two tanks``."""
    word = scene.word(sight.begin - 1)
    beside = before is not None and before[1].measure in _BESIDES and before[1].end >= sight.begin - 2 and word == "and"
    return beside or word in lexicon.HANDING


def _things(scene: Scene, sight: Sight) -> Counted | None:
    """A number of things that no table knows: ``212 violations``."""
    often = sight.last + 1 + (scene.word(sight.last + 1) == "of")
    if scene.word(often) == "times" and (often == sight.last + 1 or sight.number.vague):
        return Counted("count", True, often, often)
    noun = noun_behind(scene, sight)
    fired = noun is not None and scene.words[noun] in counting.AMMUNITION
    fired = fired and (scene.word(sight.begin - 1) in counting.FIRE or scene.word((noun or 0) + 2) == "ammunition")
    if noun is None or scene.doc[noun].tag_ != "NNS" or (scene.words[noun] in lexicon.UNCOUNTED and not fired):
        return None
    people = "people" if scene.words[noun] in lexicon.HUMANS else "count"
    return Counted(lexicon.BY_UNIT.get(scene.words[noun], people), fired, noun, noun)


def _votes(scene: Scene) -> list[tuple[Sight, Counted]]:
    """The votes for and against that are told as two numbers: ``120 to 5``."""
    sights = ((sight_of(scene.doc, number), measure) for number, measure in ballots.splits(scene))
    return [(sight, Counted(measure, True, None, sight.last)) for sight, measure in sights if sight]

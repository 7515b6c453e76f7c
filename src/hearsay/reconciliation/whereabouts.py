"""Where counts are of, as far as it sets them apart: what a figure leaves open, its sentence or its claimant tells.

A story of one country counts nowhere else, so that naming it says nothing. In a story of several, a count of two together
is of neither, and a ministry, a minister or an agency of one of them counts at home. How long something lasted is told of
the call or the meeting next to it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise
from math import inf

import msgspec

from hearsay.model import Entity, Event, Figure, Span
from hearsay.reconciliation.crowds import FEWEST, crowds, durations, followers, needed, one_place, strength
from hearsay.reconciliation.lexicon import (
    ADDED,
    AFTER,
    BESIDES,
    BRINGING,
    CALLED,
    CAPTIVE,
    CROWDS,
    FIXED,
    HARM,
    PART,
    REVISED,
    SEAT,
    TALKING,
    TALLIED,
    THE_NUMBER,
    UNCOUNTED,
)
from hearsay.reconciliation.quantities import NEAR, Value, same_value, telling, tells_whom, vague
from hearsay.reconciliation.voices import Voices
from hearsay.reconciliation.wholes import is_beside

BEHIND = 40
"""Characters behind a number within which the country it is counted in may be named."""
CLOSE = 500
"""Characters behind a call or a meeting within which a duration is its own."""
NEXT_NUMBER = re.compile(r"\d")
TOGETHER = re.compile(
    r"\s?[-–/]\s?|(?:['’]s)?,?\s{1,9}(?:and|or)\s{1,9}(?:in\s{1,9})?(?:(?:the|neighbou?ring|northern|southern|eastern|western)\s{1,9}){0,2}"
)
LISTED = re.compile(r",?\s{1,9}(?:and|or)\s{1,9}|,\s{1,9}")
CLAUSE = re.compile(r"[,;:](?=\s)|\s[–—]\s")
HALF = re.compile(r";(?=\s)")
QUARTER = re.compile(r"(?:the )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centr)(?:ern|al) .{2,60}")
PEOPLE = re.compile(r"[aeiouy]{0,2}(?:a|i|ia|ea|e)ns?|[aeiouy]?(?:ese|ish|is?)")
"""How the name of a people ends."""
OF_THEM = re.compile(r"\s?of them(?:[.,;:]|$)")
FEW_BEFORE = 4
"""Figures looked back at for what *of them* is a part of."""
LONGEST_PART = 60
"""Characters behind or before a number that may make it a part of another."""


class Names(msgspec.Struct, frozen=True):
    """Places by what they are called."""

    of: Mapping[str, str]
    pattern: re.Pattern[str] | None
    """None where there is none."""
    places: frozenset[str]

    def within(self, text: str) -> list[tuple[int, int, str]]:
        """Those that a passage names, in order: start, end, place."""
        return [(m.start(), m.end(), self.of[m.group()]) for m in self.pattern.finditer(text)] if self.pattern else []


class Counts(msgspec.Struct, frozen=True):
    """Figures with their places, for comparing."""

    figures: tuple[Figure, ...]
    parts: frozenset[str]
    """Ids of those that are a part of another or the difference to it, *31 bodies, nine of them children*; and of votes needed."""


def counts(figures: Iterable[Figure], voices: Voices, events: Iterable[Event] = ()) -> Counts:
    """Figures of people counted up or down with the country that they are of, how long with whose talk it was, the rest as they are."""
    ordered = tuple(_as_others(_one_measure(_taken_up(sorted(figures, key=lambda figure: (figure.span, figure.id)), voices)), voices))
    given = followers(strength(crowds([_unseated(figure, voices) for figure in ordered], voices), voices))
    people = [figure for figure in given if figure.measure in TALLIED]
    countries = {figure.place for figure in people if figure.place and _is_country(figure.place, voices)}
    names = _names(voices.entities[country] for country in countries)
    places = _names(one for one in voices.places if one.kind == "place")
    talks = _talks(events, voices)
    nowhere = _nowhere(people, countries)
    said = {one.id: _country(one, names, places, voices) for one in people} if len(countries) != 1 else {}
    counted_in = {(one.measure, said[one.id]) for one in people if said.get(one.id) in countries}
    firm = {(one.measure, said[one.id]) for one in people if said.get(one.id) in countries and not vague(one)}
    often = Counter(measure for measure, _ in firm)
    alone = {measure: country for measure, country in firm if often[measure] == 1}
    out = []
    for figure in given:
        if figure.measure == "duration" and not figure.population:
            out.append(_spoken(_lasting(figure, talks.get(figure.span.doc, ())), voices))
        elif figure.measure not in TALLIED:
            out.append(figure)
        elif len(countries) == 1:
            out.append(_placed(figure, None) if figure.place in countries else figure)
        elif figure.measure in nowhere:
            out.append(_placed(figure, None if said[figure.id] in countries else said[figure.id]))
        else:
            place = _at_home(figure, said[figure.id], counted_in, names, voices)
            out.append(_placed(figure, place or _where_others(figure, alone, names, voices)))
    out = _one_spot(out)
    wholes = _with_wholes(people)
    parts = frozenset(figure.id for figure in people if _is_part(figure, voices, of_any=figure.id in wholes))
    return Counts(tuple(durations(one_place(out))), parts | needed(given, voices))


def _taken_up(ordered: Sequence[Figure], voices: Voices) -> Iterable[Figure]:
    """Figures with what *the number* is that they give: *More than 250 were aboard, a clerk said. The company puts the number at 140.*"""
    last: Figure | None = None
    for one in ordered:
        crowd = last is not None and last.measure == one.measure and one.measure in CROWDS
        open_one = (one.measure in UNCOUNTED or crowd) and one.claimant is not None and not tells_whom(one)
        close = last is not None and voices.next_to(last.span, one.span) and last.claimant != one.claimant
        if open_one and close and last and THE_NUMBER.search(voices.sentence(one.span)):
            yield msgspec.structs.replace(one, measure=last.measure, population=last.population, place=last.place)
        else:
            yield one
            last = one


def _one_measure(ordered: Iterable[Figure]) -> Iterable[Figure]:
    """Figures by what they come to: victims told right after dead are dead; who is freed where nobody is held is rescued.

    *The army holds to five hundred dead; the rebels speak of fifteen hundred victims.* *Ninety were freed from the rubble.*
    """
    ordered = tuple(ordered)
    held = any(figure.measure in CAPTIVE for figure in ordered)
    last: Figure | None = None
    for one in ordered:
        near = last is not None and last.span.doc == one.span.doc and one.span.start - last.span.end <= NEAR
        if one.measure == "casualties" and near and "victims" in one.span.text.casefold():
            yield msgspec.structs.replace(one, measure="killed")
        elif one.measure == "freed" and not held:
            yield msgspec.structs.replace(one, measure="rescued")
        else:
            yield one
        if one.measure == "killed":
            last = one


def _as_others(ordered: Iterable[Figure], voices: Voices) -> list[Figure]:
    """Counts of *people* or of nothing said, by the only measure by which others give that number: for one side, or one hardly met twice.

    *Some 6,800 people live in the zone. The prefecture evacuated 6,800.*
    """
    figures = list(ordered)
    open_ones = {one.id for one in figures if one.measure in UNCOUNTED and not tells_whom(one) and not one.unit and _size(one) >= FEWEST}
    wanted = {same_value(one) for one in figures if one.id in open_ones}
    given: dict[tuple[Value, str | None], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in figures:
        if one.measure in TALLIED | FIXED.keys() and (number := same_value(one)) in wanted:
            given[number, None if telling(number) else _side(one, voices)][one.measure].add(one.span.doc)
    out = []
    for one in figures:
        number = same_value(one)
        side = None if telling(number) or one.id not in open_ones else _side(one, voices)
        told = given.get((number, side), {}) if one.id in open_ones and (side or telling(number)) else {}
        measures = [measure for measure, documents in told.items() if documents - {one.span.doc}]
        out.append(msgspec.structs.replace(one, measure=measures[0]) if len(measures) == 1 else one)
    return out


def _side(figure: Figure, voices: Voices) -> str | None:
    """The body or office that gives a figure; None where nobody known does."""
    root = voices.side(voices.of_figure(figure)[-1]) if figure.claimant else None
    return root.key if root is not None and root.known else None


def _size(figure: Figure) -> float:
    return figure.low or figure.high or 0.0


def _unseated(figure: Figure, voices: Voices) -> Figure:
    """A count of people without the place where its claimant works: *the head of the hospital in Sull counts 12 dead*."""
    known = voices.entities.get(figure.place or "") if figure.measure in TALLIED else None
    if known is None:
        return figure
    named = "|".join(re.escape(form) for form in (known.name, *known.aliases))
    sentence = voices.sentence(figure.span)
    seats = len(re.findall(rf"(?i:{SEAT})(?:{named})\b", sentence))
    return _placed(figure, None) if seats and seats == len(re.findall(rf"\b(?:{named})\b", sentence)) else figure


def _talks(events: Iterable[Event], voices: Voices) -> dict[str, list[tuple[int, int, str]]]:
    """Calls and meetings by report: where each is told, and how it is known from others."""
    out: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for event in events:
        people = sorted({voices.entities[one.entity].name for one in event.participants if one.entity in voices.entities})
        if event.kind in TALKING and people:
            for span in event.mentions:
                out[span.doc].append((span.start, span.end, f"{event.kind} of {' and '.join(people)}"))
    return {name: sorted(told) for name, told in out.items()}


def _lasting(figure: Figure, told: Sequence[tuple[int, int, str]]) -> Figure:
    """A duration with the call or meeting that is told around it or last before it."""
    before = [one for one in told if one[0] <= figure.span.end and figure.span.start - one[1] <= CLOSE]
    return msgspec.structs.replace(figure, population=before[-1][2], place=None) if before else figure


def _spoken(figure: Figure, voices: Voices) -> Figure:
    """A duration with the two whom its sentence has on the telephone: *Reyl and Brun spoke by telephone for 15 minutes*."""
    sentence = voices.sentence(figure.span)
    if figure.population or not CALLED.search(sentence):
        return figure
    people = (one for one in voices.entities.values() if one.kind == "person")
    named = sorted(one.name for one in people if any(re.search(rf"\b{re.escape(form)}\b", sentence) for form in (one.name, *one.aliases)))
    return msgspec.structs.replace(figure, population=f"call of {' and '.join(named)}", place=None) if len(named) == 2 else figure


def _nowhere(people: Iterable[Figure], countries: Collection[str]) -> set[str]:
    """Measures whose countries set nothing apart: a number is told of one country here and of another there, and none is of one twice.

    *17 were killed in Brevia. 17 were killed in Lurania:* the lorries were hit at the border.
    """
    told: dict[tuple[str, Value], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for figure in people:
        if figure.place in countries and figure.place and (figure.low or figure.high or 0) >= FEWEST:
            told[figure.measure, same_value(figure)][figure.place].add(figure.span.doc)
    against = Counter(_harm(measure) for (measure, _), held in told.items() if len(held) > 1)
    firm = Counter(_harm(measure) for (measure, _), held in told.items() if len(held) == 1 and any(len(docs) > 1 for docs in held.values()))
    return {one.measure for one in people if against[_harm(one.measure)] > firm[_harm(one.measure)]}


def _one_spot(figures: Sequence[Figure]) -> list[Figure]:
    """Counts of people without places that set nothing apart: most numbers told of a place are told of another, too.

    *Brevia says that thirty died in Lurania.* *Thirty were killed, Brevia's ministry said, when shells hit its embassy in Norvik.*
    """
    told: dict[tuple[str, Value], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in figures:
        if one.place and one.measure in TALLIED and (one.low or one.high or 0) >= FEWEST:
            told[one.measure, same_value(one)][one.place].add(one.span.doc)
    against = Counter(_harm(measure) for (measure, _), held in told.items() if len(held) > 1)
    firm = Counter(_harm(measure) for (measure, _), held in told.items() if len(held) == 1 and any(len(docs) > 1 for docs in held.values()))
    drop = {measure for measure, often in against.items() if often > max(firm[measure], 1)}
    return [_placed(one, None) if one.measure in TALLIED and _harm(one.measure) in drop else one for one in figures]


def _harm(measure: str) -> str:
    """The measure, or one name for those of what befell one crowd: dead and wounded were hit at one place."""
    return "harm" if measure in HARM else measure


def _at_home(figure: Figure, place: str | None, counted_in: Collection[tuple[str, str | None]], names: Names, voices: Voices) -> str | None:
    """The place of a count, else its claimant's own country where that is one of those in which reports count so."""
    if place is not None or not figure.claimant or _two_together(figure, names, voices):
        return place
    home = voices.state(voices.of_figure(figure)[-1]).key
    return home if (figure.measure, home) in counted_in else None


def _where_others(figure: Figure, alone: Mapping[str, str | None], names: Names, voices: Voices) -> str | None:
    """The only country in which a story's other reports count such, for what somebody counts nowhere.

    For what a report counts in its own voice, too, right behind a sentence that names no other.
    """
    country = alone.get(figure.measure)
    if tells_whom(figure) or _two_together(figure, names, voices):
        return None
    text, start = voices.documents[figure.span.doc].text, voices.bounds(figure.span)[0]
    before = {place for _, _, place in names.within(text[max(0, start - NEAR) : start])}
    return country if figure.claimant or before == {country} else None


def _two_together(figure: Figure, names: Names, voices: Voices) -> bool:
    """Whether its sentence names two countries together before or behind it: *in Brevia and Lurania*."""
    before, behind = _around(figure.span, voices)
    return _joined(behind, names.within(behind)[:2]) or _joined(before, names.within(before)[-2:])


def _is_country(place: str, voices: Voices) -> bool:
    known = voices.entities.get(place)
    return known is not None and (known.kind == "country" or (known.kind == "place" and _is_wide(known)))


def _is_wide(place: Entity) -> bool:
    """Whether a place has a people that is called after it, or parts by the points of the compass: as wide as a country.

    *Brevian firefighters*, *eastern Brevia*.
    """
    name = place.name.casefold()
    stem = name.rstrip("aeiouy")
    return any(
        QUARTER.fullmatch(form) is not None or (form != name and form.startswith(stem) and PEOPLE.fullmatch(form[len(stem) :]) is not None)
        for form in (alias.casefold() for alias in place.aliases)
    )


def _placed(figure: Figure, place: str | None) -> Figure:
    return figure if figure.place == place else msgspec.structs.replace(figure, place=place)


def _names(places: Iterable[Entity]) -> Names:
    of = {form: one.id for one in sorted(places, key=lambda one: one.id, reverse=True) for form in (one.name, *one.aliases)}
    found = "|".join(re.escape(name) for name in sorted(of, key=lambda name: (-len(name), name)))
    return Names(of, re.compile(rf"\b(?:{found})\b") if of else None, frozenset(of.values()))


def _country(figure: Figure, names: Names, places: Names, voices: Voices) -> str | None:
    """The country of a count: as it says, else as its sentence does."""
    before, behind = _around(figure.span, voices)
    countries = names.places
    if figure.place is not None and figure.place not in countries and not _one_of_several(figure.place, behind, places):
        return figure.place
    if not countries:
        return figure.place
    named, led = names.within(behind), names.within(before)
    if _two_together(figure, names, voices):
        return None
    here = _in_clause(before, behind, names)
    if here or figure.place in countries:
        return here or figure.place
    cut = NEXT_NUMBER.search(behind)
    close = [one for start, _, one in named if start <= BEHIND and (cut is None or start < cut.start())]
    if close:
        return close[0]
    return led[-1][2] if led else None


def _around(span: Span, voices: Voices) -> tuple[str, str]:
    """The sentence before a figure and behind it."""
    text, (start, end) = voices.documents[span.doc].text, voices.bounds(span)
    return text[start : span.start], text[span.end : end]


def _one_of_several(place: str, behind: str, places: Names) -> bool:
    """Whether a place is named in a list of such, over which a count goes: *in Arlo, Sull and Riva*."""
    found = places.within(behind)
    at = next((i for i, one in enumerate(found) if one[2] == place), None)
    return at is not None and any(LISTED.fullmatch(behind, a[1], b[0]) for a, b in pairwise(found[max(0, at - 1) : at + 2]))


def _in_clause(before: str, behind: str, names: Names) -> str | None:
    """The only country that the clause of a number names, where it says that it is counted *in* it or ends with a semicolon."""
    for stop, lead in ((CLAUSE, "in "), (HALF, "")):
        parts = stop.split(before)[-1], stop.split(behind)[0]
        if lead or len(parts[0]) + len(parts[1]) < len(before) + len(behind):
            within = {country for part in parts for start, _, country in names.within(part) if part[:start].lower().endswith(lead)}
            if len(within) == 1:
                return min(within)
    return None


def _joined(text: str, named: Sequence[tuple[int, int, str]]) -> bool:
    """Whether two are named together: *in Brevia and Lurania*."""
    if len(named) < 2 or named[0][2] == named[1][2]:
        return False
    return TOGETHER.fullmatch(text, named[0][1], named[1][0]) is not None


def _is_added(figure: Figure, before: str, behind: str) -> bool:
    """Whether it was added to a total that its sentence tells: *the toll rose to 47 after [eight more bodies] were found*."""
    more = ADDED.search(figure.span.text) or ADDED.search(before[-LONGEST_PART // 3 :])
    return bool(more and ((AFTER.search(before) and REVISED.search(before)) or BRINGING.match(behind)))


def _with_wholes(ordered: Sequence[Figure]) -> set[str]:
    """Ids of figures close behind a larger one: what *of them* may be a part of."""
    near: list[Figure] = []
    out = set()
    for figure in ordered:
        near = [one for one in near[-FEW_BEFORE:] if one.span.doc == figure.span.doc and figure.span.start - one.span.end <= NEAR]
        if any((one.high or inf) > _size(figure) for one in near):
            out.add(figure.id)
        near.append(figure)
    return out


def _is_part(figure: Figure, voices: Voices, *, of_any: bool) -> bool:
    """Whether it is a part of another, or the difference to it; *14 of them.* is one only behind a number (``of_any``)."""
    before, behind = _around(figure.span, voices)
    part = PART.search(figure.span.text) or PART.match(behind[:LONGEST_PART]) or BESIDES.search(before[-LONGEST_PART:])
    if not of_any and OF_THEM.match(behind):
        part = None
    return bool(part) or _is_added(figure, before, behind) or is_beside(figure, before, behind)

"""Where counts are of, as far as it sets them apart: what a figure leaves open, its sentence or its claimant tells.

A story of one country counts nowhere else, so that naming it says nothing. In a story of several, a count of two together
is of neither, and a ministry, a minister or an agency of one of them counts at home.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from math import inf

import msgspec

from hearsay.documents.letters import latin
from hearsay.model import Entity, Event, Figure
from hearsay.reconciliation.counting import as_others
from hearsay.reconciliation.crowds import FEWEST, crowds, followers, needed, one_place, strength
from hearsay.reconciliation.lasting import durations, of_talk, talks_of
from hearsay.reconciliation.lexicon import (
    CAPTIVE,
    CROWDS,
    HARM,
    OWN,
    TALLIED,
    THE_NUMBER,
    UNCOUNTED,
)
from hearsay.reconciliation.placing import REMEMBERED, Names, country_of, is_part, is_seat, names_of, placed, told_of, two_together
from hearsay.reconciliation.prose import sentence_at, words_in
from hearsay.reconciliation.quantities import NEAR, tells_whom
from hearsay.reconciliation.sides import LEAP, size
from hearsay.reconciliation.values import Value, same_value, vague
from hearsay.reconciliation.voices import Voices
from hearsay.reconciliation.wholes import TAKEN, of_all

THE_CROWD = re.compile(r"crowd|turnout|attendance", re.I)
"""What of them is of people, and takes up no things that were counted before."""
QUARTER = re.compile(r"(?:the )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centr)(?:ern|al) .{2,60}")
CAPITAL = re.compile(latin(r"\b[A-Z]"))
PEOPLE = re.compile(r"[aeiouy]{0,2}(?:a|i|ia|ea|e)ns?|[aeiouy]?(?:ese|ish|is?)")
"""How the name of a people ends."""
FEW_BEFORE = 4
"""Figures looked back at for what *of them* is a part of."""


_IN_ROW = " in "
"""In the population of a cell of a table: what it counts is told of its row, *people in Velm*, and so a part of the whole where that is
no place that is known.
"""


class Counts(msgspec.Struct, frozen=True):
    """Figures with their places, for comparing."""

    figures: tuple[Figure, ...]
    parts: frozenset[str]
    """Ids of those that are a part of another or the difference to it, *31 bodies, nine of them children*; and of votes needed."""
    wholes: frozenset[str]
    """Ids of those that say themselves that they count everybody."""
    cells: frozenset[str]
    """Ids of those in tables, whose row and column say all that they count."""


def counts(figures: Iterable[Figure], voices: Voices, events: Iterable[Event] = ()) -> Counts:
    """Figures of people counted up or down with the country that they are of, how long with whose talk it was, the rest as they are."""
    ordered = tuple(as_others([*_one_measure(_taken_up(sorted(figures, key=lambda figure: (figure.span, figure.id)), voices))], voices))
    towns = names_of(one for one in voices.places if one.kind == "place")
    ordered = tuple(_where_told(_unseated(figure, voices), towns, voices) for figure in ordered)
    given = followers(strength(crowds(ordered, voices), voices))
    people = [figure for figure in given if figure.measure in TALLIED]
    countries = {place for place in {figure.place for figure in people} if place and _is_country(place, voices)}
    names = names_of(voices.entities[country] for country in countries)
    talks = talks_of(events, voices)
    nowhere = _nowhere(people, countries)
    said = {one.id: country_of(one, voices.documents[one.span.doc].text, names, towns) for one in people} if len(countries) != 1 else {}
    counted_in = {(one.measure, said[one.id]) for one in people if said.get(one.id) in countries}
    firm = {(one.measure, said[one.id]) for one in people if said.get(one.id) in countries and not vague(one)}
    often = Counter(measure for measure, _ in firm)
    alone = {measure: country for measure, country in firm if often[measure] == 1}
    out = []
    for figure in given:
        if figure.measure == "duration" and not figure.population:
            out.append(of_talk(figure, talks.get(figure.span.doc, ()), voices))
        elif figure.measure not in TALLIED:
            out.append(figure)
        elif len(countries) == 1:
            out.append(placed(figure, None) if figure.place in countries else figure)
        elif figure.measure in nowhere:
            out.append(placed(figure, None if said[figure.id] in countries else said[figure.id]))
        else:
            place = _at_home(figure, said[figure.id], counted_in, names, voices)
            out.append(placed(figure, place or _where_others(figure, alone, names, voices)))
    out = _one_spot(out)
    wholes = _with_wholes(people)
    parts = frozenset(one.id for one in given if one.measure in TALLIED | TAKEN and _is_part(one, countries, wholes, voices))
    everybody = frozenset(one.id for one in people if _of_all(one, voices.documents[one.span.doc].text))
    cells = frozenset(one.id for one in given if voices.table(one.span) is not None)
    parts |= {
        one.id for one in out if one.id in cells and (one.place is None or one.place in countries) and _IN_ROW in (one.population or "")
    }
    return Counts(tuple(durations(one_place(out))), parts | needed(given, voices), everybody, cells)


@lru_cache(maxsize=REMEMBERED)
def _of_all(figure: Figure, text: str) -> bool:
    start, end = sentence_at(text, figure.span)
    return of_all(figure, text[start : figure.span.start], text[figure.span.end : end])


def _is_part(figure: Figure, countries: Collection[str], wholes: Collection[str], voices: Voices) -> bool:
    text = voices.documents[figure.span.doc].text
    return is_part(figure, text, of_any=figure.id in wholes, wide=figure.place in countries)


def _taken_up(ordered: Sequence[Figure], voices: Voices) -> Iterable[Figure]:
    """Figures with what *the number* is that they give: *More than 250 were aboard, a clerk said. The company puts the number at 140.*"""
    last: Figure | None = None
    for one in ordered:
        crowd = last is not None and last.measure == one.measure and one.measure in CROWDS
        open_one = (one.measure in UNCOUNTED or crowd) and one.claimant is not None and not tells_whom(one)
        open_one = open_one and last is not None and size(one) <= LEAP * size(last)
        close = open_one and last is not None and last.claimant != one.claimant and voices.next_to(last.span, one.span)
        number = THE_NUMBER.search(voices.sentence[one.span]) if close else None
        if number and last and (last.measure != "count" or THE_CROWD.search(number.group()) is None):
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


def _unseated(figure: Figure, voices: Voices) -> Figure:
    """A count of people without the place where its claimant works."""
    known = voices.entities.get(figure.place or "") if figure.measure in TALLIED else None
    if known is None or not is_seat(figure, voices.documents[figure.span.doc].text, (known.name, *known.aliases)):
        return figure
    return placed(figure, None)


def _where_told(figure: Figure, towns: Names, voices: Voices) -> Figure:
    """A count of people without a place with that of which its part of the sentence tells: *Sull, where nine were hurt*."""
    if figure.measure not in TALLIED or figure.place is not None:
        return figure
    return placed(figure, told_of(figure, voices.documents[figure.span.doc].text, towns))


def _nowhere(people: Iterable[Figure], countries: Collection[str]) -> set[str]:
    """Measures whose countries set nothing apart: a number is told of one country here and of another there, and none is of one twice.

    *17 were killed in Brevia. 17 were killed in Lurania:* the lorries were hit at the border.
    """
    told: dict[tuple[str, Value], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for figure in people:
        if figure.place in countries and figure.place and (figure.low or figure.high or 0) >= FEWEST and not vague(figure):
            told[figure.measure, same_value(figure)][figure.place].add(figure.span.doc)
    against = Counter(_harm(measure) for (measure, _), held in told.items() if len(held) > 1)
    firm = Counter(_harm(measure) for (measure, _), held in told.items() if len(held) == 1 and any(len(docs) > 1 for docs in held.values()))
    return {measure for measure in {one.measure for one in people} if against[_harm(measure)] > firm[_harm(measure)]}


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
    if not drop:
        return list(figures)
    return [placed(one, None) if one.measure in TALLIED and _harm(one.measure) in drop else one for one in figures]


def _harm(measure: str) -> str:
    """The measure, or one name for those of what befell one crowd: dead and wounded were hit at one place."""
    return "harm" if measure in HARM else measure


def _at_home(figure: Figure, place: str | None, counted_in: Collection[tuple[str, str | None]], names: Names, voices: Voices) -> str | None:
    """The place of a count, else its claimant's own country where that is one of those in which reports count so.

    Whose men are counted, its own or another's, are not counted at home: *the army says that it holds 68 Brevian soldiers*.
    """
    whose = figure.population and (CAPITAL.search(figure.population) or OWN & words_in(figure.population))
    if place is not None or whose or not figure.claimant or two_together(figure, voices.documents[figure.span.doc].text, names):
        return place
    home = voices.state[voices.root[figure]].key
    return home if (figure.measure, home) in counted_in else None


def _where_others(figure: Figure, alone: Mapping[str, str | None], names: Names, voices: Voices) -> str | None:
    """The only country in which a story's other reports count such, for what somebody counts nowhere.

    For what a report counts in its own voice, too, right behind a sentence that names no other.
    """
    country = alone.get(figure.measure)
    if tells_whom(figure) or two_together(figure, voices.documents[figure.span.doc].text, names):
        return None
    text, start = voices.documents[figure.span.doc].text, voices.bounds[figure.span][0]
    before = {place for _, _, place in names.within(text[max(0, start - NEAR) : start])}
    return country if figure.claimant or before == {country} else None


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


def _with_wholes(ordered: Sequence[Figure]) -> set[str]:
    """Ids of figures close behind a larger one: what *of them* may be a part of."""
    near: list[Figure] = []
    out = set()
    for figure in ordered:
        near = [one for one in near[-FEW_BEFORE:] if one.span.doc == figure.span.doc and figure.span.start - one.span.end <= NEAR]
        if any((one.high or inf) > size(figure) for one in near):
            out.add(figure.id)
        near.append(figure)
    return out

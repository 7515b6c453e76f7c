"""Where a number is counted and what it is a part of, as its sentence tells: remembered by figure and text, which stay as a story grows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

import msgspec

from hearsay.documents.letters import latin
from hearsay.model import Entity, Figure, Span
from hearsay.reconciliation.lexicon import ADDED, AFTER, BESIDES, BRINGING, PART, REVISED, SEAT, TO_A_TOTAL
from hearsay.reconciliation.prose import sentence_at
from hearsay.reconciliation.wholes import SPREADING, is_beside

WHERE = re.compile(r",?\s(?:where|in which|on which|which)\b(?:(?!\b(?:and|but|while)\b)[^.;:]){0,90}$")
"""What stands between a place and a number of what happened there. *A raid on Sull, in which nine were hurt.*"""
ALONE = re.compile(r"\b(?:in|on|at|from|to)\s(?:(?!\b(?:and|or|but)\b)[^.;:,]){1,40}\salone\b", re.I)
"""Words of a part of a sentence whose number is of one place or ward among several. *In Arlo alone nine died.*"""
VENUE = r"\b(?:briefing|conference|speaking|speech|told (?:reporters|journalists|parliament))\s(?:in|at|from)\s(?:\w+\s)?"
"""What stands before the place that somebody speaks at. *At a briefing in Sull the general said that nine men were captured.*"""
DOING = re.compile(
    r"(?:['’]s?)?\s(?:(?!(?:an?|the|in|on|and|when|after|as)\b)[\w-]+\s){0,2}?"
    r"(?:shelling|shells?|(?:air)?strikes?|attacks?|missiles?|rockets?|drones?|bombardments?|bombs?|bombings?"
    r"|raids?|invasion|artillery|warplanes?|jets?|fire)\b",
    re.I,
)
"""Behind a country or its people what strikes, wherever that is. *Brevia's [missiles] hit Sull.*"""
LED = r"\b(?:in|at|from|on|near|to|of|across|around|outside|inside)\s(?:\w+\s)?"
"""What stands before a place, not before those who are called after it."""
BEHIND = 40
"""Characters behind a number within which the country it is counted in may be named."""
NEXT_NUMBER = re.compile(r"\d")
TOGETHER = re.compile(
    r"\s?[-–/]\s?|(?:['’]s)?,?\s{1,9}(?:and|or)\s{1,9}(?:in\s{1,9})?(?:(?:the|neighbou?ring|northern|southern|eastern|western)\s{1,9}){0,2}"
)
LISTED = re.compile(r",?\s{1,9}(?:and|or)\s{1,9}|,\s{1,9}")
CLAUSE = re.compile(r"[,;:](?=\s)|\s[–—]\s")
HALF = re.compile(r";(?=\s)")
SINCE_LAST = re.compile(latin(r"\bnew(?:ly)?\b(?! [A-Z])"))
"""Words of a number of those who came to the others since they were last counted. *57 [new] cases*"""
OF_THEM = re.compile(r"\s?of them(?:[.,;:]|$)")
LONGEST_PART = 60
"""Characters behind or before a number that may make it a part of another."""
REMEMBERED = 65536
"""Figures of which is remembered what their sentences tell: a story that gets one report more pays for that one."""


class Names(msgspec.Struct, frozen=True, eq=False):
    """Places by what they are called; the same for the same."""

    of: Mapping[str, str]
    pattern: re.Pattern[str] | None
    """None where there is none."""
    places: frozenset[str]

    def within(self, text: str) -> list[tuple[int, int, str]]:
        """Those that a passage names, in order: start, end, place."""
        return [(m.start(), m.end(), self.of[m.group()]) for m in self.pattern.finditer(text)] if self.pattern else []

    def where(self, text: str) -> list[tuple[int, int, str]]:
        """Those of them that are not named only for what they do elsewhere: *Brevian shelling killed 14*."""
        return [one for one in self.within(text) if not DOING.match(text, one[1])]


def names_of(places: Iterable[Entity]) -> Names:
    """What places are called."""
    return _names(tuple((one.id, one.name, one.aliases) for one in sorted(places, key=lambda one: one.id, reverse=True)))


@lru_cache(maxsize=256)
def _names(places: tuple[tuple[str, str, tuple[str, ...]], ...]) -> Names:
    of = {form: one for one, name, aliases in places for form in (name, *aliases)}
    found = "|".join(re.escape(name) for name in sorted(of, key=lambda name: (-len(name), name)))
    return Names(of, re.compile(rf"\b(?:{found})\b") if of else None, frozenset(of.values()))


@lru_cache(maxsize=REMEMBERED)
def placed(figure: Figure, place: str | None) -> Figure:
    """The figure with that place; the same for the same."""
    return figure if figure.place == place else msgspec.structs.replace(figure, place=place)


@lru_cache(maxsize=REMEMBERED)
def is_seat(figure: Figure, text: str, called: tuple[str, ...]) -> bool:
    """Whether its sentence names a place only as that where somebody works or speaks: *the head of the hospital in Sull counts 12 dead*."""
    named = "|".join(re.escape(form) for form in called)
    sentence = text[slice(*sentence_at(text, figure.span))]
    seats = len(re.findall(rf"(?i:{SEAT}|{VENUE})(?:{named})\b", sentence))
    return bool(seats) and seats == len(re.findall(rf"{LED}(?:{named})\b", sentence))


@lru_cache(maxsize=REMEMBERED)
def told_of(figure: Figure, text: str, places: Names) -> str | None:
    """The place of which a part of the sentence that begins with *where* or *in which* tells the number; None where it names another."""
    before, behind = _around(figure.span, text)
    named = places.within(before)
    if not named or not WHERE.match(before, named[-1][1]) or places.within(CLAUSE.split(behind)[0]):
        return None
    return named[-1][2]


@lru_cache(maxsize=REMEMBERED)
def two_together(figure: Figure, text: str, names: Names) -> bool:
    """Whether its sentence names two countries together before or behind it: *in Brevia and Lurania*."""
    before, behind = _around(figure.span, text)
    return _joined(behind, names.within(behind)[:2]) or _joined(before, names.within(before)[-2:])


@lru_cache(maxsize=REMEMBERED)
def country_of(figure: Figure, text: str, names: Names, places: Names) -> str | None:
    """The country of a count: as it says, else as its sentence does."""
    before, behind = _around(figure.span, text)
    countries = names.places
    if figure.place is not None and figure.place not in countries and not _one_of_several(figure.place, behind, places):
        return figure.place
    if not countries:
        return figure.place
    named, led = names.where(behind), names.where(before)
    if two_together(figure, text, names):
        return None
    here = _in_clause(before, behind, names)
    if here or figure.place in countries:
        return here or figure.place
    cut = NEXT_NUMBER.search(behind)
    close = [one for start, _, one in named if start <= BEHIND and (cut is None or start < cut.start())]
    if close:
        return close[0]
    return led[-1][2] if led else None


def _around(span: Span, text: str) -> tuple[str, str]:
    """The sentence before a figure and behind it."""
    start, end = sentence_at(text, span)
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
            within = {country for part in parts for start, _, country in names.where(part) if part[:start].lower().endswith(lead)}
            if len(within) == 1:
                return min(within)
    return None


def _joined(text: str, named: Sequence[tuple[int, int, str]]) -> bool:
    """Whether two are named together: *in Brevia and Lurania*."""
    if len(named) < 2 or named[0][2] == named[1][2]:
        return False
    return TOGETHER.fullmatch(text, named[0][1], named[1][0]) is not None


def _is_added(figure: Figure, before: str, behind: str) -> bool:
    """Whether it was added to a total that its sentence tells: *the toll rose to 47 after [six others] had been dug out*."""
    more = ADDED.search(figure.span.text) or ADDED.search(before[-LONGEST_PART // 3 :]) or ADDED.match(behind.lstrip())
    return bool(TO_A_TOTAL.match(behind) or (more and ((AFTER.search(before) and REVISED.search(before)) or BRINGING.match(behind))))


@lru_cache(maxsize=REMEMBERED)
def is_part(figure: Figure, text: str, *, of_any: bool, wide: bool = False) -> bool:
    """Whether it is a part of another, or the difference to it; *14 of them.* is one only behind a number (``of_any``).

    *In Arlo alone* it is of one place among several; not so where that is a country, which is compared alone (``wide``).
    """
    before, behind = _around(figure.span, text)
    part = PART.search(figure.span.text) or PART.match(behind[:LONGEST_PART]) or BESIDES.search(before[-LONGEST_PART:])
    if not of_any and OF_THEM.match(behind):
        part = None
    if not wide and (ALONE.search(CLAUSE.split(before)[-1]) or ALONE.search(CLAUSE.split(behind)[0])):
        return True
    since = figure.measure in SPREADING and SINCE_LAST.search(figure.span.text)
    return bool(part or since) or _is_added(figure, before, behind) or is_beside(figure, before, behind)

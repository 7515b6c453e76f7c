"""Findings in plain words: values with their hedges, what is counted, events with their parties."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from hearsay.model import Entity, Event, Figure, Hedge, Span, Statement
from hearsay.reconciliation.lexicon import OWN

HEDGES: dict[Hedge, str] = {
    "exact": "", "approximate": "about ", "at-least": "at least ", "more-than": "more than ", "at-most": "at most ",
    "fewer-than": "fewer than ", "almost": "nearly ", "estimate": "an estimated ",
}  # fmt: skip
VAGUE: dict[tuple[float | None, float | None], str] = {
    (12, 99): "dozens", (20, 99): "scores", (100, 999): "hundreds", (1_000, 9_999): "thousands", (10_000, 99_999): "tens of thousands",
    (100_000, 999_999): "hundreds of thousands", (1_000_000, 9_999_999): "millions",
}  # fmt: skip
"""What bounds stand for that no report gives: the word for it."""
LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
"""What large round numbers are told in."""
SIGNS = "$€£¥₹₽₺₴₦₩"
"""Signs of money, which stand before the number: ``A$5``."""
IN_MINUTES = "duration"
"""The measure whose values are minutes."""
LENGTHS = ((365 * 24 * 60, "year"), (24 * 60, "day"), (60, "hour"))
"""Minutes of what a duration is told in, where it comes to two or more of them and nothing over."""


def number(value: float) -> str:
    """``2800000`` as ``2.8 million``, ``2803417`` as ``2,803,417``, ``7.8`` as ``7.8``."""
    for size, word in LARGE:
        if value >= size and abs(round(value / size, 2) * size - value) < 1:
            return f"{value / size:g} {word}"
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,}"


def value(figure: Figure) -> str:
    """``at least 25``, ``100–999``, ``90 minutes``, ``$2.8 million``."""
    low, high = figure.low, figure.high
    sign = figure.unit if figure.unit and figure.unit[-1] in SIGNS else ""
    unit = f" {figure.unit}" if figure.unit and not sign else ""
    if figure.measure == IN_MINUTES:
        length, word = _length(low, high)
        low, high = (round(one / length, 3) if one is not None else None for one in (low, high))
        unit = f" {word}"
    if low == 0 and high and figure.hedge in ("at-most", "fewer-than"):
        low = None
    if (words := VAGUE.get((low, high))) and not figure.unit:
        return words
    if low is not None and high is not None and low != high:
        return f"{sign}{number(low)}–{number(high)}{unit}"
    one = low if low is not None else high
    if one is None:
        return " ".join(figure.span.text.split())
    hedge = figure.hedge
    if hedge == "exact" and low is None:
        hedge = "at-most"
    elif hedge == "exact" and high is None:
        hedge = "at-least"
    return f"{HEDGES[hedge]}{sign}{number(one)}{unit}"


def lasting(minutes: float) -> str:
    """``90 minutes``, ``3 hours``, ``40 seconds``."""
    length, word = _length(minutes, minutes)
    return f"{number(round(minutes / length, 3))} {word}"


def _length(low: float | None, high: float | None) -> tuple[float, str]:
    """How many minutes a duration's unit has, and the unit: the longest of which both ends are whole, two or more; seconds below one."""
    ends = [one for one in (low, high) if one]
    if ends and max(ends) < 1:
        return 1 / 60, "seconds"
    for minutes, word in LENGTHS:
        if ends and all(one >= 2 * minutes and one % minutes == 0 for one in ends):
            return minutes, f"{word}s"
    return 1, "minutes"


WHOSE = re.compile(rf"^(?:{'|'.join(sorted(OWN))}) ", re.I)
"""What leads a population that says nothing to who does not see whose words they are. *[Its] men.*"""


def counted(measure: str, population: str | None, place: str | None, entities: Mapping[str, Entity]) -> str:
    """What is counted: ``killed, Brevian soldiers, Arlo``; ``place`` is the id of an entity."""
    named = entities[place].name if place and place in entities else None
    named = None if named is not None and re.search(rf"\b{re.escape(named)}\b", population or "") else named
    parts = [measure.replace("-", " "), WHOSE.sub("", population or ""), named]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def spot(finding: Statement | Figure) -> Span:
    """Where a statement or figure stands in its report."""
    return finding.content[0] if isinstance(finding, Statement) else finding.span


@lru_cache(maxsize=65536)
def content(statement: Statement) -> str:
    """The words attributed, on one line."""
    return " … ".join(" ".join(span.text.split()) for span in statement.content)


def happening(event: Event, entities: Mapping[str, Entity]) -> str:
    """``call: Ada Brun, Iva Lund; Arlo; 2031-05-06``."""
    return "; ".join(part for part in (occasion(event, entities), when(event)) if part)


def occasion(event: Event, entities: Mapping[str, Entity]) -> str:
    """``call: Ada Brun, Iva Lund; Arlo``."""
    parties = list(dict.fromkeys(entities[p.entity].name for p in event.participants if p.entity in entities))
    place = entities[event.place].name if event.place and event.place in entities else None
    head = event.kind.replace("-", " ") + (": " + ", ".join(parties) if parties else "")
    return "; ".join(part for part in (head, place if place not in parties else None) if part)


def shortened(text: str, longest: int) -> str:
    """The text, cut at a word's end where it is too long, on one line."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def when(event: Event) -> str | None:
    """The day, or the first and last day; None where it is not known to the day."""
    if event.date is None or not dated(event.date.start):
        return None
    return event.date.start if event.date.start == event.date.end else f"{event.date.start} to {event.date.end}"


@lru_cache(maxsize=4096)
def dated(day: str) -> bool:
    """Whether this is a day of the calendar: ``2031-05-06``, but not ``XXXX-WXX-4``."""
    return len(day) >= 10 and day[:4].isdigit() and day[4] == day[7] == "-" and day[5:7].isdigit() and day[8:10].isdigit()

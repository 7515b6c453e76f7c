"""Findings in plain words: values with their hedges, what is counted, events with their parties."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from hearsay.model import Entity, Event, Figure, Hedge, Span, Statement

HEDGES: dict[Hedge, str] = {
    "exact": "", "approximate": "about ", "at-least": "at least ", "more-than": "more than ", "at-most": "at most ",
    "fewer-than": "fewer than ", "almost": "nearly ", "estimate": "an estimated ",
}  # fmt: skip
MANY = 1e9
"""Values from here on stand for *open*."""


def number(value: float) -> str:
    """``2800000`` as ``2,800,000``, ``7.8`` as ``7.8``."""
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,}"


def value(figure: Figure) -> str:
    """``at least 25``, ``100–999``, ``90 minutes``."""
    low, high = figure.low, figure.high
    high = None if high is not None and high >= MANY else high
    unit = f" {figure.unit}" if figure.unit else " minutes" if figure.measure == "duration" else ""
    if low == 0 and high and figure.hedge in ("at-most", "fewer-than"):
        low = None
    if low is not None and high is not None and low != high:
        return f"{number(low)}–{number(high)}{unit}"
    one = low if low is not None else high
    if one is None:
        return " ".join(figure.span.text.split())
    hedge = figure.hedge
    if hedge == "exact" and low is None:
        hedge = "at-most"
    elif hedge == "exact" and high is None:
        hedge = "at-least"
    return f"{HEDGES[hedge]}{number(one)}{unit}"


def counted(measure: str, population: str | None, place: str | None, entities: Mapping[str, Entity]) -> str:
    """What is counted: ``killed, Brevian soldiers, Arlo``; ``place`` is the id of an entity."""
    named = entities[place].name if place and place in entities else None
    parts = [measure.replace("-", " "), population, named]
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
    parties = list(dict.fromkeys(entities[p.entity].name for p in event.participants if p.entity in entities))
    place = entities[event.place].name if event.place and event.place in entities else None
    head = event.kind.replace("-", " ") + (": " + ", ".join(parties) if parties else "")
    return "; ".join(part for part in (head, place if place not in parties else None, when(event)) if part)


def when(event: Event) -> str | None:
    """The day, or the first and last day; None where it is not known to the day."""
    if event.date is None or not dated(event.date.start):
        return None
    return event.date.start if event.date.start == event.date.end else f"{event.date.start} to {event.date.end}"


@lru_cache(maxsize=4096)
def dated(day: str) -> bool:
    """Whether this is a day of the calendar: ``2031-05-06``, but not ``XXXX-WXX-4``."""
    return len(day) >= 10 and day[:4].isdigit() and day[4] == day[7] == "-" and day[5:7].isdigit() and day[8:10].isdigit()

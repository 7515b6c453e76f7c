"""When a count stood: the day that a figure holds for, and the time in which what it counts took place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from hearsay.model import Figure, Statement, When
from hearsay.reconciliation.lexicon import CUMULATIVE, SINCE
from hearsay.reconciliation.phrases import dated
from hearsay.reconciliation.prose import sentence_at
from hearsay.reconciliation.voices import Voices

GONE = timedelta(days=60)
"""How long before a report what it counts of an earlier day ended, from which that is another event's."""

REMEMBERED = 32768
"""Figures of which is remembered when they stood: a story that gets one report more pays for that one."""


def by_time(figures: Sequence[Figure], voices: Voices) -> list[list[Figure]]:
    """Figures of one time together: those of a year gone by, those that count one day's or one month's alone, and the rest."""
    found: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in figures:
        day, stood = counted_on(figure, voices), as_of(figure, voices)
        told = (day.start, day.end) if day else ("", "")
        if not day and stood and is_gone(stood, voices.documents[figure.span.doc].published):
            told = (stood, stood)
        found[told].append(figure)
    gone = [key for key, held in found.items() if key[1] and all(is_gone(key[1], voices.documents[one.span.doc].published) for one in held)]
    present = [key for key in found if key not in gone]
    if sum(bool(key[0]) for key in present) < 2:
        return [*(found[key] for key in sorted(gone)), [figure for key in present for figure in found[key]]]
    return [found[key] for key in sorted(found)]


@lru_cache(maxsize=4096)
def is_gone(last: str, published: str | None) -> bool:
    """Whether what ended on this day was over two years before the report."""
    return published is not None and date.fromisoformat(last[:10]) + GONE < date.fromisoformat(published[:10])


def as_of(figure: Figure, voices: Voices) -> str | None:
    """The day a figure holds for: when it was said, else the end of its period, else when the report came out.

    What happened *since* a day is counted up to the report.
    """
    if figure.id not in voices.held_for:
        document = voices.documents[figure.span.doc]
        voices.held_for[figure.id] = _as_of(figure, voices.statements.get(figure.statement or ""), document.text, document.published)
    return voices.held_for[figure.id]


@lru_cache(maxsize=REMEMBERED)
def _as_of(figure: Figure, told: Statement | None, text: str, published: str | None) -> str | None:
    period = figure.period
    named = period.expression if period else None
    start, end = sentence_at(text, figure.span)
    since = named is not None and SINCE.search(text[start:end].partition(named)[0])
    days = (told.said_on.end if told and told.said_on else None, period.end if period and not since else None, published)
    return next((day[:10] for day in days if day and dated(day)), None)


def counted_on(figure: Figure, voices: Voices) -> When | None:
    """The time in which what it counts took place; None where its day is the one on which a count stood there or was given."""
    if figure.period is None:
        return None
    return _counted_on(figure, voices.statements.get(figure.statement or ""), voices.documents[figure.span.doc].text)


@lru_cache(maxsize=REMEMBERED)
def _counted_on(figure: Figure, told: Statement | None, text: str) -> When | None:
    period, (start, end) = figure.period, sentence_at(text, figure.span)
    if period is None or not (dated(period.start) and dated(period.end)):
        return None
    said = told.said_on.expression if told and told.said_on else None
    if told and said and said == period.expression and not any(said in span.text for span in told.content):
        return None
    return None if CUMULATIVE.search(text[start:end]) else period

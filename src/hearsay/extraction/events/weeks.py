"""The week of a weekday: of plans the next, of what came about the last; and whether days lie before or after the report's."""

from __future__ import annotations

from datetime import timedelta

from hearsay.extraction.calendar import parse_day
from hearsay.extraction.events import days
from hearsay.extraction.events.clauses import preposition
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.newsday import goes_on
from hearsay.language.reading import document
from hearsay.model import Document, When

RELATIVE = frozenset({"relative", "inferred"})
"""Bases of a day that is counted from the report's own."""
DIGITS = str.maketrans("0123456789", "0000000000")
WEEK = 7
"""Days."""


def is_after(when: When, report: Document) -> bool:
    """Whether the days lie after the report's."""
    return report.published is not None and when.start[0].isdigit() and when.start > report.published[:10]


def ahead(when: When | None, report: Document) -> When | None:
    """The day of a plan: a weekday that was taken for the last one is the next."""
    if when is None or not is_before(when, report) or not is_weekday(when):
        return when
    day, published = parse_day(when.start), parse_day(report.published)
    if day is None or published is None or (published - day).days >= WEEK:
        return when
    coming = (day + timedelta(days=WEEK)).isoformat()
    return When(coming, coming, when.basis, when.expression)


def is_coming(hit: Hit, when: When | None, dates: days.Dates) -> bool:
    """Whether an occasion is that of a weekday which is nearer ahead than back: ``[Friday's talks]``, written on Thursday."""
    report = document(hit.token.doc)
    if when is None or hit.trigger.pos != "NOUN" or hit.trigger.kind not in words.ANNOUNCED or when.basis not in RELATIVE:
        return False
    if not any(dated.when == when and days.owns(dated, hit.token) for dated in dates.known):
        return False
    day, published = parse_day(when.start), parse_day(report.published)
    return day is not None and published is not None and WEEK // 2 < (published - day).days < WEEK


def is_for(when: When, dates: days.Dates) -> bool:
    """Whether days are what something is arranged for: ``summoned the minister [for Monday]``."""
    return any(dated.when == when and preposition(dated.root) == "for" for dated in dates.known)


def back(when: When, report: Document) -> When | None:
    """The day of what came about: a weekday that was taken for the next is the last, but in a report that goes on after its day; any
    other day ahead is none."""
    day, published = parse_day(when.start), parse_day(report.published)
    if not is_weekday(when) or day is None or published is None or (day - published).days > WEEK:
        return None
    if (day - published).days == 1 and goes_on(report.text, published):
        return when
    gone = (day - timedelta(days=WEEK)).isoformat()
    return When(gone, gone, when.basis, when.expression)


def is_weekday(when: When) -> bool:
    """Whether a weekday of one week or the other is all that is said of the day."""
    named = any(word in words.WEEKDAYS for word in (when.expression or "").lower().split())
    return named and when.basis in RELATIVE and when.start == when.end


def is_before(when: When, report: Document) -> bool:
    """Whether the days lie before the report's."""
    return report.published is not None and when.end[0].isdigit() and when.end < report.published[:10]


def are_apart(one: When, other: When) -> bool:
    """Whether both are days of the calendar, or both of the week, and not the same; or one a month or year, the other a day of the week."""
    if one.start[:6].translate(DIGITS) == other.start[:6].translate(DIGITS):
        return one.end < other.start or other.end < one.start
    spells = [when.start[:4].isdigit() and when.start != when.end for when in (one, other)]
    weekdays = ["-W" in when.start for when in (one, other)]
    return spells == weekdays[::-1] and any(spells)

"""The day that a report's words were said on, where it names none: its own, or for a paper of the morning after, the day before."""

from __future__ import annotations

from bisect import bisect_right
from datetime import timedelta

from hearsay.extraction.calendar import parse_day
from hearsay.extraction.lexicon.moments import MONTHS
from hearsay.language.plain import Doc, Span
from hearsay.language.reading import document, furniture

LEAD = 3
"""Paragraphs at the head of a report that say of which day it tells."""
LINE = 8
"""Words of the shortest line that is a paragraph and no headline, date or label."""
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
TODAYS = frozenset({"today", "tonight", "this", "today's", "now"})


def news_day(doc: Doc) -> str | None:
    """The day of what a report tells without a day: ``2031-05-06``; None for a report without a date.

    Where the lead names the weekday before the report's own day, and nothing in the report is of its own day, all of it is the
    news of the day before, as morning papers have it.
    """
    if "news day" not in doc.user_data:
        doc.user_data["news day"] = _news_day(doc)
    found: str | None = doc.user_data["news day"]
    return found


def _news_day(doc: Doc) -> str | None:
    published = parse_day(document(doc).published)
    if published is None:
        return None
    eve = published - timedelta(days=1)
    paragraphs = _paragraphs(document(doc).text)
    starts = [start for start, _ in paragraphs]
    off, of_eve = furniture(doc), False
    for moment in doc._.moments:
        day = parse_day(moment.value)
        at = bisect_right(starts, moment.span.start) - 1
        if day not in (published, eve) or at < 0 or moment.span.start >= paragraphs[at][1]:
            continue
        span = doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if span is None or span.start in off:
            continue
        if day == published and "T" in moment.value and not _is_dated(span):
            continue
        if day == published:
            return published.isoformat()
        of_eve = of_eve or (at < LEAD and any(token.lower_ in WEEKDAYS for token in span))
    return (eve if of_eve else published).isoformat()


def _is_dated(span: Span) -> bool:
    """Whether a time of day names its day: ``[this] morning``, ``noon on [Friday]``; ``6 p.m.`` and ``dusk`` are of the day told of."""
    return any(t.lower_ in WEEKDAYS | TODAYS or t.lower_.rstrip(".") in MONTHS for t in span)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Where the lines begin and end that are more than a headline, a date or a label."""
    out, at = [], 0
    for line in text.split("\n"):
        if len(line.split()) >= LINE:
            out.append((at, at + len(line)))
        at += len(line) + 1
    return out

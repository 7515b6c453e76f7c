"""The day that a report's words were said on, where it names none: its own, or for a paper of the morning after, the day before."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date, timedelta
from functools import lru_cache

from hearsay.extraction.calendar import parse_day
from hearsay.extraction.lexicon.moments import MONTHS
from hearsay.extraction.lexicon.moments import WEEKDAYS as NAMED
from hearsay.language.plain import Doc, Span
from hearsay.language.reading import document, not_prose

LEAD = 3
"""Paragraphs at the head of a report that say of which day it tells."""
LINE = 8
"""Words of the shortest line that is a paragraph and no headline, date or label."""
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
FAR = 70
"""Characters in front of a day that tell that something is still to come on it."""
AHEAD = re.compile(
    r"\b(?:(?:will|would|may|could|might|shall)(?: [^\W\d_]+ly| also)? (?!not\b|have\b|never\b|[^\W\d_]+ed\b)[^\W\d_]+"
    r"|(?:is|are|was|were|be) to [^\W\d_]+|due|expected|scheduled|slated|planned|(?:plan|hope|intend)s? to|set to|poised)"
    r"(?: [^\W\d_]+){0,5},? $",
    re.IGNORECASE,
)
"""``the talks [were due to open] today``."""
DONE = re.compile(
    r" (?:said|says|told|that|who|which|but|after|before|when|while|(?!expected|scheduled|planned)[^\W\d_]+ed)\b", re.IGNORECASE
)
"""What tells that the day is of another verb: ``who was expected to sail, [said] on Friday``."""
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
    off, of_eve = not_prose(doc), False
    for moment in doc._.moments:
        day = parse_day(moment.value)
        at = bisect_right(starts, moment.span.start) - 1
        if day not in (published, eve) or at < 0 or moment.span.start >= paragraphs[at][1]:
            continue
        span = doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if span is None or span.start in off:
            continue
        if day == published and "T" in moment.value and not is_dated(span):
            continue
        if day == published and looks_ahead(document(doc).text, moment.span.start):
            continue
        if day == published:
            return published.isoformat()
        of_eve = of_eve or (at < LEAD and any(token.lower_ in WEEKDAYS for token in span))
    return (eve if of_eve else published).isoformat()


def looks_ahead(text: str, at: int) -> bool:
    """Whether the words in front of a day are of what is still to come: ``[would meet again] on Friday``, ``[due to sail] today``."""
    found = AHEAD.search(text, max(0, at - FAR), at)
    return found is not None and not DONE.search(found.group())


@lru_cache(maxsize=64)
def goes_on(text: str, published: date) -> bool:
    """Whether what a report tells goes on after its day, as on a page that is brought up to date: it says of its own day which weekday
    that was (``struck on Thursday``, on Thursday), as is done of days that are over."""
    own = re.compile(rf"[a-z] {next(name for name, number in NAMED.items() if number == published.isoweekday()).capitalize()}\b")
    return any(own.search(text, start, end) is not None for start, end in _paragraphs(text))


def is_dated(span: Span) -> bool:
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

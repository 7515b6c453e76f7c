"""The day of an entry of a live page: its label's, that of the heading above it, or the page's own, counted over midnights."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from hearsay.documents.letters import latin, plain_letters
from hearsay.extraction import calendar
from hearsay.extraction.calendar import parse_day
from hearsay.extraction.lexicon.moments import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from hearsay.language.plain import Doc
from hearsay.language.reading import document

_WEEKDAYS = WEEKDAYS | SHORT_WEEKDAYS
_WEEKDAY = rf"(?P<weekday>{'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})\b\.?"
_MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
DAY = re.compile(
    rf"(?:{_WEEKDAY},?[ \t]+)?(?:(?:the[ \t]+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ \t]+(?:of[ \t]+)?{_MONTH}"
    rf"|{_MONTH.replace('month', 'month2')}[ \t]+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b)(?:,?[ \t]+(?P<year>\d{{4}})\b)?"
    r"|(?P<iso>\d{4}-\d\d-\d\d)\b|(?P<day3>\d{1,2})\.(?P<month3>\d{1,2})\.(?P<year3>\d{4})\b"
    rf"|{_WEEKDAY.replace('weekday', 'weekday2')}",
    re.IGNORECASE,
)
"""A day as labels and headings have it: ``Tue 6 May``, ``May 6, 2031``, ``Tuesday``."""
LABEL = re.compile(
    latin(
        rf"^[ \t]{{0,8}}[\[(•*]?[ \t]{{0,8}}(?:(?P<on>(?-i:(?=[A-Z\d])){re.sub(r'[?]P<[a-z0-9]+>', '?:', DAY.pattern)})"
        r"(?:,?[ \t]+(?:at|[|–—·-])?[ \t]*))?"
        r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?:[ \t]*(?P<half>[ap])\.?m\b\.?)?|[ \t]*(?P<half2>[ap])\.?m\b\.?)(?![\d%.,])"
        r"(?=[ \t]*(?:$|[|–—:\])-]|(?-i:[A-Z(])))"
    ),
    re.IGNORECASE | re.MULTILINE,
)
"""A clock at the head of an entry: ``23:55 | Lights out``, ``9.40pm``, ``[18:20 GMT]``, ``Tue 22:05: Wind rises``."""
ENTRIES = 3
"""Labels from which a page is a live page."""
NOON = 12 * 60
LIVE = re.compile(r"\b(?:live|live[- ]?blog|updat(?:e|es|ed|ing)|minute by minute|as it happened|ticker|rolling|latest)\b", re.IGNORECASE)
"""Words with which a page says that it is kept up while things happen."""
OVER = re.compile(r"\bas it happened\b", re.IGNORECASE)
"""Words of a page that is put up when its day is over."""
LINE = 40
"""Characters of the longest line that is nothing but a day."""
LEAP = date(2000, 1, 1)
"""In a year that has all days."""
HEAD = 60
"""Words in front of the first entry from which a page is an article with a table of hours, unless it calls itself a live page."""


@dataclass(frozen=True, slots=True)
class Entries:
    """Where the entries of a live page begin, and their days; none on any other page."""

    starts: Sequence[int] = ()
    days: Sequence[str] = ()


def day_of_entry(doc: Doc, at: int) -> str | None:
    """The day of the entry that a character stands in on a live page, ``XXXX-05-06`` where no year is told; None in its head and on any
    other page.

    An entry is of the day that its label names, or the heading above it. Where neither does, the page bears the day of its newest
    entry, unless its head names the day behind its own, as one that covers a night does, or says that its day is over.
    """
    entry = _entry(doc, at)
    return None if entry is None else _entries(doc).days[entry]


def begins_entry(doc: Doc, at: int) -> int | None:
    """Where the entry of a live page begins that a character stands in."""
    entry = _entry(doc, at)
    return None if entry is None else _entries(doc).starts[entry]


def _entry(doc: Doc, at: int) -> int | None:
    i = bisect_right(_entries(doc).starts, at) - 1
    return i if i >= 0 else None


def _entries(doc: Doc) -> Entries:
    if "entries" not in doc.user_data:
        doc.user_data["entries"] = _read(plain_letters(document(doc).text), parse_day(document(doc).published))
    found: Entries = doc.user_data["entries"]
    return found


def _read(text: str, published: date | None) -> Entries:
    labels = list(LABEL.finditer(text))
    if len(labels) < ENTRIES:
        return Entries()
    head = text[: labels[0].start()]
    known = [day for found in DAY.finditer(head) if not found["weekday2"] and (day := _day(found, published))]
    first = published or (max(known) if known else None)
    if first is None:
        whole = _read(text, day) if (day := _yearless(text)) is not None else Entries()
        return Entries(whole.starts, [f"XXXX{day[4:]}" for day in whole.days])
    minutes = [_minutes(label) for label in labels]
    steps = [b - a for a, b in pairwise(minutes)]
    newest_first = sum(-NOON < step < 0 for step in steps) > sum(0 < step < NOON for step in steps)
    moves = [(-1 if newest_first else 1) * (step > NOON if newest_first else step < -NOON) for step in steps]
    named = _named(text, labels, first)
    if not any(moves) and not any(named) and len(head.split()) > HEAD and not LIVE.search(head):
        return Entries()
    shifts = [sum(moves[:i]) for i in range(len(labels))]
    last = first + timedelta(days=first + timedelta(days=1) in known)
    eve = first - timedelta(days=1)
    if not any(moves) and eve in _over(head, first):
        last = eve
    base, out = [last + timedelta(days=shift - max(shifts)) for shift in shifts], []
    at = 0
    for i, day in enumerate(named):
        at = i if day else at
        here = named[at]
        out.append((here + timedelta(days=shifts[i] - shifts[at]) if here else base[i]).isoformat())
    return Entries([label.start() for label in labels], out)


def _yearless(text: str) -> date | None:
    """The last day without its year that is a line of its own, in a year that has all days."""
    lines = (DAY.fullmatch(line.strip(" \t:.")) for line in text.split("\n") if len(line) <= LINE)
    bare = (found for found in lines if found is not None and (found["day"] or found["day2"]) and not found["year"])
    return max((day for found in bare if (day := _day(found, LEAP))), default=None)


def _over(head: str, first: date) -> set[date | None]:
    """The days that the head of a page gives beside *as it happened*; where it gives none there, all that it names."""
    line = next((line for line in head.split("\n") if OVER.search(line)), "")
    return {_day(found, first) for found in DAY.finditer(line if DAY.search(line) else head)} if line else set()


def _named(text: str, labels: Sequence[re.Match[str]], first: date) -> list[date | None]:
    """The days that labels name, or the headings right above them; a heading that only dates the page is none."""
    out: list[date | None] = []
    before = 0
    for label in labels:
        day = DAY.match(label["on"]) if label["on"] else None
        heads = [found for line in text[before : label.start()].split("\n") if (found := DAY.fullmatch(line.strip(" \t:.")))]
        own = _day(day or heads[-1], first) if day or heads else None
        out.append(None if not out and day is None and own == first else own)
        before = label.end()
    return out


def _day(found: re.Match[str], base: date | None) -> date | None:
    """The day of a match of :data:`DAY`: without its year, that nearest to ``base``, and a weekday the last one up to it."""
    if found["iso"]:
        return parse_day(found["iso"])
    if found["weekday2"]:
        return calendar.weekday(_WEEKDAYS[found["weekday2"].lower()], base, future=False) if base else None
    if found["day3"]:
        return calendar.day_of(int(found["year3"]), int(found["month3"]), int(found["day3"]))
    month, number = MONTHS[(found["month"] or found["month2"]).lower()], int(found["day"] or found["day2"])
    if not found["year"] and base is None:
        return None
    year = int(found["year"]) if found["year"] else calendar.nearest(month, number, base) if base else 0
    return calendar.day_of(year, month, number)


def _minutes(label: re.Match[str]) -> int:
    hour, minute, half = int(label["hour"]), int(label["minute"] or 0), (label["half"] or label["half2"] or "").lower()
    return (hour % 12 + 12 * (half == "p") if half else hour) * 60 + minute

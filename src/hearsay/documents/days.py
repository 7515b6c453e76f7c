"""Calendar days as they are written in a report: ``3 March 2022``, ``Wednesday, May 7, 2031``, ``2022-03-03``, ``31.5.2031``; at the end
of a line ``4 May 31``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import msgspec

from hearsay.documents.letters import plain_letters

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
"""Months as some countries number them: ``16.X.2031``."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FIRST_YEAR, LAST_YEAR = 1900, 2100
"""A four-digit number outside these is no year of a news report."""

_CENTURY, _CENTURY_LONG = 2000, 100
"""What a year of two digits lacks, and the years that have only two."""
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,? (?:the )?)?"
NO_HOUR = r"(?!(?<=,\s)(?:0\d|1[0-8])[0-5]0\b)"
"""In front of a year behind a day and its month: what stands behind a comma may be an hour, ``4 May, [1800]``."""
_YEAR = r"(?:(?:,? |-)(?:of )?{1}(?P<{0}>\d{{4}})(?![\d%]|[.,]\d))?"
DAY = (
    rf"(?P<iso>\d{{4}})[-/.](?P<iso_month>\d\d)[-/.](?P<iso_day>\d\d)(?!\d)"
    rf"|(?P<weekday_m>{_WEEKDAY})(?P<month_m>{_MONTH}) (?P<day_m>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.,:]\d|%){_YEAR.format('year_m', '')}"
    rf"|(?P<weekday_d>{_WEEKDAY})(?P<day_d>\d{{1,2}})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -](?P<month_d>{_MONTH})"
    rf"(?:(?<=[ -][A-Za-z]{{3}})[ -]['’]?(?P<short>\d\d)(?=[ \t]{{0,9}}(?:\n|\Z))|{_YEAR.format('year_d', NO_HOUR)})"
    r"|(?P<roman>\d{1,2}\. ?(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\. ?\d{4})(?!\d)"
    rf"|(?P<weekday_n>{_WEEKDAY})"
    r"(?P<numbers>\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/)\d{4}|\d\d/\d\d/\d\d(?!/)|(?<![.:])\d\d\.\d\d\.\d\d(?![.:]\d)"
    rf"|(?:(?<=day )|{'|'.join(rf'(?<={name} )' for name in WEEKDAYS)})\d{{1,2}}\.\d{{1,2}}\.\d\d(?![.:]\d))(?![\d%])"
)
"""One day, named groups by the order of its parts; months and weekdays in any case."""
_DAY = re.compile(rf"(?<!\w)(?:{DAY})", re.IGNORECASE)
_WEEKDAY_WORD = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


_DOUBTFUL = re.compile(r"(?<![\w/.-])(?P<one>\d{1,2})(?P<mark>[/-])(?P<two>\d{1,2})(?:(?P=mark)(?P<year>\d{4}))?(?![\w/%-]|[.,:]\d)")


class Day(msgspec.Struct, frozen=True):
    """A day named at ``[start, end)`` of a text; ``year`` and ``weekday`` (0 is Monday) where they are written."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None

    def on(self, year: int) -> date | None:
        """The calendar day in that year; None where there is none or its weekday is not the one written."""
        try:
            found = date(year, self.month, self.day)
        except ValueError:
            return None
        return found if self.weekday in (None, found.weekday()) else None

    @property
    def date(self) -> date | None:
        """The calendar day, where the year is written and everything agrees."""
        return None if self.year is None else self.on(self.year)


def find_days(text: str, start: int = 0, end: int | None = None) -> Iterator[Day]:
    """Every day written in ``text[start:end]``."""
    for match in _DAY.finditer(plain_letters(text), start, len(text) if end is None else end):
        day = _read(match)
        if day is not None:
            yield day


def find_doubtful(text: str) -> Iterator[tuple[Day, ...]]:
    """What each number like ``04/05/2031``, ``18/10`` or ``04-05-2031`` may mean: day first, then month first, where both can be."""
    for match in _DOUBTFUL.finditer(text):
        one, two, year = int(match["one"]), int(match["two"]), int(match["year"]) if match["year"] else None
        if (year is None and match["mark"] == "-") or not FIRST_YEAR <= (year or FIRST_YEAR) <= LAST_YEAR:
            continue
        orders = dict.fromkeys(((one, two), (two, one)))
        days = [Day(match.start(), match.end(), year, month, day, None) for day, month in orders if month <= len(MONTHS)]
        yield tuple(day for day in days if day.on(year or 2000))


def day_at(text: str, start: int) -> Day | None:
    """The day written right at ``start``."""
    match = _DAY.match(plain_letters(text), start)
    return None if match is None else _read(match)


def weekdays_named(text: str) -> tuple[int, ...]:
    """The weekdays written in full in ``text``, in order, 0 is Monday."""
    return tuple(WEEKDAYS.index(match[0][:3].lower()) for match in _WEEKDAY_WORD.finditer(text))


def _numeric(match: re.Match[str]) -> Day | None:
    """``31.5.2031``, ``31.05.31``, ``31/05/2031``, ``05/31/2031``; none where a slash leaves open which number is the month."""
    slashed = "/" in match["numbers"]
    one, two, year = (int(part) for part in re.split(r"[./]", match["numbers"]))
    year += _CENTURY if year < _CENTURY_LONG else 0
    if slashed and one <= len(MONTHS) and two <= len(MONTHS) and one != two:
        return None
    day, month = (two, one) if slashed and two > len(MONTHS) else (one, two)
    found = Day(match.start(), match.end(), year, month, day, _weekday(match["weekday_n"]))
    return found if FIRST_YEAR <= year <= LAST_YEAR and found.date else None


def _weekday(written: str) -> int | None:
    return WEEKDAYS.index(written[:3].lower()) if written else None


def _read(match: re.Match[str]) -> Day | None:
    if match["numbers"]:
        return _numeric(match)
    if match["roman"]:
        day, month, year = re.split(r"\. ?", match["roman"])
        return Day(match.start(), match.end(), int(year), ROMAN.index(month.upper()) + 1, int(day), None)
    if match["iso"]:
        year, month, day, weekday = match["iso"], int(match["iso_month"]), int(match["iso_day"]), ""
    else:
        order = "m" if match["month_m"] else "d"
        name, year, weekday = match[f"month_{order}"], match[f"year_{order}"], match[f"weekday_{order}"]
        year = f"{_CENTURY // 100}{match['short']}" if match["short"] else year
        if not name[0].isupper():  # "they may 20 times over"
            return None
        month, day = MONTHS.index(name[:3].lower()) + 1, int(match[f"day_{order}"])
    if year and not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    found = Day(
        match.start(), match.end(), int(year) if year else None, month, day,
        _weekday(weekday),
    )  # fmt: skip
    return found if found.date or (not year and (found.on(2000) or found.weekday is not None)) else None

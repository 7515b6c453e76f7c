"""Arithmetic with TIMEX3 values: which days a value covers, and what an unresolved one means on a given day."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from hearsay.model import When, WhenBasis

UNRESOLVED_DAY = re.compile(r"XXXX-WXX-([1-7])(T(?:MO|AF|EV|NI))?")
UNRESOLVED_MONTH = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?(T(?:MO|AF|EV|NI))?")
TODAY = "PRESENT_REF"
"""The day of the report, where that is not known."""
UNRESOLVED_REFERENCE = re.compile(rf"{TODAY}(?P<move>[+-]\d)?(?P<part>T(?:MO|AF|EV|NI))?")
_REFERENCES = (TODAY, "PAST_REF", "FUTURE_REF")
"""How the values of what is counted from that day begin."""
_BESIDE = re.compile(
    r"(?:today|tonight|now|this (?:morning|afternoon|evening|night)|(?P<past>yesterday|last night)|(?P<future>tomorrow))\b",
    re.IGNORECASE,
)
"""Words for the day of the report, and those before and behind it."""
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
MONTH = re.compile(r"(\d{4})-(\d\d)")
WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
QUARTER = re.compile(r"(\d{4})-Q([1-4])")
HALF = re.compile(r"(\d{4})-H([12])")
YEAR = re.compile(r"\d{4}")


@lru_cache(maxsize=4096)
def parse_day(text: str | None) -> date | None:
    """The day that an ISO 8601 date or date and time begins with; None where it does not begin with one."""
    found = DAY.match(text or "")
    return day_of(int(found[1]), int(found[2]), int(found[3])) if found else None


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shift(day: date, unit: str, count: int) -> date | None:
    """``day`` moved by ``count`` of ``unit`` (``D``, ``W``, ``M``, ``Y``); the end of a month stays inside its month."""
    try:
        if unit in "DW":
            return day + timedelta(days=count * (7 if unit == "W" else 1))
        months = day.year * 12 + day.month - 1 + count * (12 if unit == "Y" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return None


def cut(day: date, unit: str) -> str:
    """The TIMEX3 value of the day, week, month or year that ``day`` lies in."""
    if unit == "W":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    return day.isoformat()[: {"D": 10, "M": 7, "Y": 4}[unit]]


def weekday(number: int, base: date, *, future: bool) -> date:
    """The last such weekday (1 is Monday) up to ``base``, or, where ``future``, the first one from ``base`` on."""
    back = (base.isoweekday() - number) % 7
    return base + timedelta(days=(7 - back) % 7) if future else base - timedelta(days=back)


def nearest(month: int, day: int | None, base: date) -> int:
    """The year that puts a day of a month, or a month, nearest to ``base``."""
    near = [year for year in (base.year - 1, base.year, base.year + 1) if day_of(year, month, day or 15)]
    return min(near or [base.year], key=lambda year: abs(((day_of(year, month, day or 15) or base) - base).days))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm that *Nature* printed on 20 April 1876."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (8 * b + 13) // 25 + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    late = (a + 11 * h + 19 * weekday) // 433
    month = (h + weekday - 7 * late + 90) // 25
    return date(year, month, (h + weekday - 7 * late + 33 * month + 19) % 32)


def nth_weekday(year: int, month: int, number: int, nth: int) -> date:
    """The ``nth`` such weekday (1 is Monday) of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(number - first.isoweekday()) % 7 + 7 * (nth - 1))


def days_of(value: str) -> tuple[date, date] | None:
    """The first and last day of a DATE or TIME value; None for durations, sets and what is unresolved."""
    if "/" in value:
        left, right = (days_of(part) for part in value.split("/", 1))
        return (left[0], right[1]) if left and right and left[0] <= right[1] else None
    if day := parse_day(value):
        return day, day
    if found := WEEK.fullmatch(value):
        return _week(int(found[1]), int(found[2]), weekend=bool(found[3]))
    if found := QUARTER.fullmatch(value):
        return _months(int(found[1]), 3 * int(found[2]) - 2, 3 * int(found[2]))
    if found := HALF.fullmatch(value):
        return _months(int(found[1]), 6 * int(found[2]) - 5, 6 * int(found[2]))
    if found := MONTH.fullmatch(value):
        return _months(int(found[1]), int(found[2]), int(found[2]))
    if YEAR.fullmatch(value):
        return _months(int(value), 1, 12)
    return None


def _week(year: int, week: int, *, weekend: bool) -> tuple[date, date] | None:
    try:
        return date.fromisocalendar(year, week, 6 if weekend else 1), date.fromisocalendar(year, week, 7)
    except ValueError:
        return None


def _months(year: int, first: int, last: int) -> tuple[date, date] | None:
    if not (0 < year < 10000 and 0 < first <= last <= 12):
        return None
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


@lru_cache(maxsize=4096)
def anchor(value: str, published: str | None, *, future: bool = False) -> str | None:
    """``value`` as it reads in a report of the day ``published``; None where that cannot be told.

    ``XXXX-WXX-4`` is the last Thursday up to that day (the first from it on where ``future``), ``XXXX-03-03`` the
    nearest 3 March, ``PRESENT_REF`` the day itself, ``PRESENT_REF-1`` the one before. A resolved value is returned as it is.
    """
    base = parse_day(published)
    if found := UNRESOLVED_DAY.fullmatch(value):
        return weekday(int(found[1]), base, future=future).isoformat() + (found[2] or "") if base else None
    if found := UNRESOLVED_MONTH.fullmatch(value):
        if not base:
            return None
        year = nearest(int(found[1]), int(found[2]) if found[2] else None, base)
        return f"{year:04d}{value[4:]}"
    if found := UNRESOLVED_REFERENCE.fullmatch(value):
        return (base + timedelta(days=int(found["move"] or 0))).isoformat() + (found["part"] or "") if base else None
    return value if days_of(value) else None


def when_of(value: str, expression: str | None, basis: WhenBasis) -> When | None:
    """The first and last day of a DATE or TIME value; one counted from the report's own, where that is not known, stays open: a weekday,
    *today*, *yesterday*. The rest is None.
    """
    if UNRESOLVED_DAY.fullmatch(value):
        return When(value[:10], value[:10], basis, expression)
    if value.startswith(_REFERENCES) and (found := _BESIDE.match(expression or "")):
        day = TODAY + {"past": "-1", "future": "+1"}.get(found.lastgroup or "", "")
        return When(day, day, basis, expression)
    days = days_of(value)
    return When(days[0].isoformat(), days[1].isoformat(), basis, expression) if days else None

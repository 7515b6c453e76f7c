"""Days as people write them: ``9 Oct``, ``Nov 2017``, ``2016``; the year only where it is not the story's."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Iterable

from hearsay.model import Document, When
from hearsay.reconciliation.phrases import dated

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WRITTEN = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b")
"""A day as :func:`day` writes it, without its year."""


def usual_year(documents: Iterable[Document]) -> str:
    """The year of most reports, of several the last; it is told of no day."""
    years = Counter(one.published[:4] for one in documents if one.published)
    return max(years, key=lambda one: (years[one], one), default="")


def day(iso: str, year: str = "") -> str:
    """``2031-05-06`` as ``6 May``, with its year where that is not ``year``."""
    return f"{short(iso)}{_of(iso, year)}"


def short(iso: str) -> str:
    """The day and its month."""
    return f"{int(iso[8:10])} {MONTHS[int(iso[5:7]) - 1]}"


def days(when: When | None, year: str = "") -> str:
    """A day, a whole month, a whole year, or from when to when; empty where it is not known to the day."""
    if when is None or not dated(when.start):
        return ""
    first, last = when.start[:10], when.end[:10] if dated(when.end) else when.start[:10]
    if first == last:
        return day(first, year)
    if first[5:] == "01-01" and last[5:] == "12-31":
        return " to ".join(dict.fromkeys((first[:4], last[:4])))
    if first[8:] == "01" and int(last[8:]) == calendar.monthrange(int(last[:4]), int(last[5:7]))[1]:
        months = dict.fromkeys(f"{MONTHS[int(one[5:7]) - 1]}{_of(one, year if first[:4] == last[:4] else '')}" for one in (first, last))
        return " to ".join(months)
    if first[:7] == last[:7]:
        return f"{int(first[8:])} to {day(last, year)}"
    return f"{day(first, year if first[:4] == year else last[:4])} to {day(last, year)}"


def _of(iso: str, year: str) -> str:
    return "" if iso[:4] == year else f" {iso[:4]}"

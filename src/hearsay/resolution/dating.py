"""The day of a report that bears none, from the story it tells: which days its weekdays were."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

import msgspec

from hearsay.documents.days import find_doubtful
from hearsay.documents.stamps import is_stamp
from hearsay.extraction.calendar import anchor, parse_day, weekday
from hearsay.model import Document, Span, When
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.tolls import Tolls

_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_DAY = re.compile(r"(?:XXXX|\d{4})-\d\d-\d\d")
_YEARLESS = re.compile(r"XXXX-\d\d-\d\d")
_NAMED = re.compile(rf"(?:{_WEEKDAY.pattern}|{_YEARLESS.pattern})(?:T\w+)?")
_AHEAD = re.compile(
    r"\b(?:will|would|next|due|scheduled|planned|plans|expected|set to|is to|are to|until|upcoming"
    r"|wants? to|hopes? to|intends? to|tomorrow)\b",
    re.IGNORECASE,
)
_COVERED = re.compile(
    r"\b(?:events|developments|coverage|updates?|edition|issue|news|page|blog)(?: (?:of|from|for|on)(?: the)?)?:? (?:\w+, )?$",
    re.IGNORECASE,
)
"""In front of the day of a page: ``These were the developments of Thursday``."""
_WEEKDAY_NAME = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? (?:the )?)?"
_CLOSING = re.compile(rf"(?:\w{{3,20}}: )?(?:[^.!?:;\n]|(?<=\d):(?=\d)){{2,60}}[,.–—:·|-]\s{{1,2}}{_WEEKDAY_NAME}")
_LIVE = re.compile(
    rf"[^.!?:;\n]{{0,40}}\b(?:live|rolling) (?:page|blog|coverage|updates?|ticker|report)[,:–—|-]? {_WEEKDAY_NAME}", re.IGNORECASE
)
"""In front of the day of a live page: ``Quay Nine live page, [Wednesday 11 May]. Newest on top.``"""
_EDITION = re.compile(
    r"\s?(?:\([^()\n]{2,30}\)|[–—·|-]\s\d{1,2}:?\d\d(?: ?(?:hrs|hours|h))?|edition"
    r"|,? (?:presented |read )?(?:with|by) [^,.;:\n]{3,40})?\s?",
    re.IGNORECASE,
)
"""Around the day that closes a line of its own: ``Evening bulletin, [Thursday 13 March] (script)``, ``The Review | [Sunday] edition``."""
_DAY_NAME = re.compile(
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=(?:s|nes|rs|ur)?(?:day)?\b)|\b(?:MON|TUE|WED|THU|FRI|SAT|SUN)(?=(?:[A-Z]{0,3}DAY)?\b)"
)
_OPENING = re.compile(
    r"\s{0,4}(?:(?:[^.!?\n]{2,40}[.!?|] )?(?:posted|published|publicated|updated|issued|broadcast|aired|recorded)"
    r"(?: by [\w ]{2,30}?)?(?: on| the day)? )?" + _WEEKDAY_NAME,
    re.IGNORECASE,
)
_APART = re.compile(r"(?:st|nd|rd|th)?\s?(?:[.,|·–—-]|\n|\Z|['’]s [A-Z])")
"""Around the day that begins a line which bears it: ``[Wednesday 4 March]. Updates by Ida Lund``, ``Posted [Sunday, 19 July], at 6 pm``,
``[Friday]'s Herald``."""
_PLACED, _CREDITED = re.compile(r"[A-Z][^\d,;:.\n]{1,40}, "), re.compile(r"\.? \([^()\n]{2,30}\) ?[–—-]")
"""Around the day of a line of place and day below an agency's own name: ``VELM, [16 Mar]. (KNA) –``."""
_NUMBERS = re.compile(
    r"\s{0,4}(?:(?:posted|published|updated|issued|broadcast|aired)(?: on)?:? )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s{0,2}"
    r"(?:[•·|–—-]|,?\s?\d{1,2}[:.]\d\d|\Z)",
    re.IGNORECASE,
)
"""A line that a day in numbers begins, and a sign or the hour parts from what the page says besides: ``Posted 07/05/2031 07:12 in Sport``.
"""
_RECORDED = re.compile(
    r"\b(?:transcript|recording|record|minutes) of (?:the |an? )?[^.!?:;\n]{2,40} (?:of|from|on) " + _WEEKDAY_NAME + r"\Z", re.IGNORECASE
)
"""In front of the day of what was said: ``Recording of the talk of [Wednesday, 7 May]``."""
_ENTRY = (
    re.compile(r"(?:[^\[\]\n]{2,40}, \[|[^\w\n]{0,3})" + _WEEKDAY_NAME, re.IGNORECASE),
    re.compile(r"(?:,? (?:at )?\d{1,2}[:.h]\d\d)?[^\w\n]{0,3}(?:\n|\Z)"),
)
"""Around the day of an entry, in a line of its own: ``[10 June] 08:31``, ``— [12 March] —``, ``Tolva Eye, [6 May, 19:20]``."""
_STAMP = re.compile(r"\W{0,3}(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}),? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?\W{0,3}")
"""A line of a day and an hour."""
_DONE_THIS = re.compile(
    r"\b(?:(?:\w{3,}ed|has|have|had|was|were|made|said|told)\b(?: [\w’'-]+){0,4}"
    r"|in the (?:early |late |small )?(?:hours|morning|afternoon|evening|night) of) this \w+day"
    r"(?:,? (?:(?:the )?\d.{2,24}|[A-Z][a-z]{2,8} \d{1,2}))?$"
)
"""``announced this Thursday``, ``has announced this Thursday 8 of May``: unlike ``a vote this Thursday`` it is of what is done."""
_IS_DONE = re.compile(r"(?: (?:morning|afternoon|evening|night))? (?:is|are|has|have|was|were) (?:[a-z]+ )?[a-z]{2,}ed\b")
"""The same behind it: ``this Thursday has arrived``."""
_HEAD = 600
"""Characters within which the head of a report ends."""
_FOOT = 240
"""Characters before the end of a report within which its foot begins."""
_SPREAD, _STORY = timedelta(days=3), timedelta(days=60)
"""Between the first and the last dated report: over more days a weekday is not one day, or a day of a month may be of another year's."""
_EARLIER, _LATER = 1, 2
"""Days before the first and after the last dated report on which an undated one may fall."""
_AROUND = timedelta(days=14)
"""Before the first and after the last dated report: the same, of one that opens with the day of a month."""
_SHARED = 2
"""Names that an undated report must share with a dated one."""
_BEYOND = 1
"""Cost of each day beyond the dated reports."""
_BEFORE = 30
"""Characters in front of a day in which it is called yesterday, or told as news."""
_YESTERDAY = re.compile(r"\byesterday, (?:\w{6,9},? )?(?:the )?\d", re.IGNORECASE)
_EVE = re.compile(r"\byesterday,? $", re.IGNORECASE)
_LAST_NIGHT = re.compile(r"\blast night\b", re.IGNORECASE)
_ON_WIRE = re.compile(r"\b(?:on|late|early|of) $", re.IGNORECASE)
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Dated(NamedTuple):
    """A day for a report, with the reasoning."""

    published: str
    note: str


def infer(reports: Sequence[Report], of: Mapping[str, Cluster]) -> dict[str, Dated]:
    """The day of every report without one that the dated reports of the story tell, by the report's id."""
    dated = [(day, r) for r in reports if (day := parse_day(r.findings.document.published))]
    days = sorted({day for day, _ in dated})
    if not days or days[-1] - days[0] > _STORY:
        return {}
    opened = (_headed(r, days, weekdays=False) for r in reports if r.findings.document.published is None)
    wider = sorted({*days, *(day for day in opened if day is not None)})
    days = wider if wider[-1] - wider[0] <= _SPREAD else days
    near = days[-1] - days[0] <= _SPREAD
    told = {r.id: _told(r, of) for r in reports}
    names: dict[str, str] = {}
    for report in reports:
        if report.findings.document.published is None:
            common = dict.fromkeys(told[report.id] & told[r.id] for _, r in dated)
            most = max(map(len, common))
            if most >= _SHARED:
                shared = max((some for some in common if len(some) == most), key=lambda some: sorted(c.key for c in some))
                names[report.id] = ", ".join(sorted(c.name() for c in shared)[:4])
    undated = [report for report in reports if report.id in names]
    why = {report.id: found for report in undated if (found := _spoken(report, days, near=near)) is not None}
    tolls = Tolls([*dated, *((why[r.id][0], r) for r in undated if r.id in why)])
    for report in undated if near else ():
        if report.id not in why and (tolled := tolls.date(report)) is not None:
            why[report.id] = (tolled.day, f"the toll it leads with, {tolled.toll:,.0f}, is of that day while tolls rise")
    told_too = f"reports dated {' and '.join(d.isoformat() for d in days)} tell of the same"
    return {
        report.id: Dated(day.isoformat(), f"dated {day} because {reason}, and {told_too}: {names[report.id]}")
        for report in undated
        for day, reason in ([why[report.id]] if report.id in why else [])
    }


def _spoken(report: Report, days: Sequence[date], *, near: bool) -> tuple[date, str] | None:
    """The day that the report itself tells, beside the ``days`` of the dated ones, and how; where these are not ``near`` each other, only
    the day that it opens with."""
    if (entered := _entered(report, days)) is not None:
        return entered, "its last entry is of that day"
    headed = _headed(report, days, weekdays=True)
    if headed is not None:
        return headed, "it opens with that day"
    this = _this(report, days)
    if this is not None:
        return this, f"it speaks of what was done this {_NAMES[this.isoweekday() - 1]}"
    if (eve := _eve(report, days)) is not None:
        return eve + timedelta(days=1), f"it calls {_NAMES[eve.isoweekday() - 1]} yesterday"
    if not near:
        return None
    written = _written(report, days)
    if (eve := next((day for day, words in written if _YESTERDAY.search(words)), None)) is not None:
        return eve + timedelta(days=1), f"it calls {_NAMES[eve.isoweekday() - 1]} yesterday"
    past, named = _past(report), max((day for day, _ in written), default=None) if len(written) > 1 else None
    day = _day(past, _lead(report), days) if past else None
    if day is not None and (named is None or named <= day):
        day = max((day, *(one for one, words in written if _DAY_NAME.search(words))))
        name = _NAMES[day.isoweekday() - 1]
        if _LAST_NIGHT.search(report.text) and re.search(rf"\blate on {name}\b|\b{name} (?:night|evening)\b", report.text):
            return day + timedelta(days=1), f"it speaks of {name} night as past, and of last night"
        return day, f"it speaks of {name} as past"
    return None if named is None or (past and named.isoweekday() not in past) else (named, "it is the latest day that it speaks of as past")


def _told(report: Report, of: Mapping[str, Cluster]) -> frozenset[Cluster]:
    found = (of.get(m.id) for m in report.mentions)
    return frozenset(c for c in found if c is not None and c.kind not in ("group", "other"))


def _entered(report: Report, days: Sequence[date]) -> date | None:
    """The latest day of a page of entries, a channel's or a live page's, each below its day without a year; None where only one has any."""
    text, found = report.text, []
    for moment in report.findings.moments:
        start = text.rfind("\n", 0, moment.span.start) + 1
        if (
            _YEARLESS.fullmatch(moment.value)
            and _ENTRY[0].fullmatch(text, start, moment.span.start)
            and _ENTRY[1].match(text, moment.span.end)
            and (day := _beside(moment.value, days)) is not None
        ):
            found.append(day)
    return max(found) if len(found) > 1 and max(found) <= days[-1] + timedelta(days=_LATER) else None


def _headed(report: Report, days: Sequence[date], *, weekdays: bool) -> date | None:
    """The day without a year that stands in front of the first sentence, or in a line of the page's own above it.

    ``TOLVA, May 6 (Agency) —``, ``Tolva live | 6 May``, ``Wednesday, 9.14 pm``, ``Updates of Wednesday``.
    """
    document = report.findings.document
    for moment in report.findings.moments:
        if moment.span.start > _HEAD:
            break
        heads = document.dateline is not None and moment.span in document.dateline
        if (heads and (weekdays or _YEARLESS.match(moment.value))) or _stands_above(document, moment.span):
            day = _beside(moment.value, days)
            if day is not None:
                return day
    return _numbered(document.text[:_HEAD], days) or _stamped(report, days)


def _stamped(report: Report, days: Sequence[date]) -> date | None:
    """The day with its hour that a line at the foot of a channel's post is: ``12 May, 13:47``."""
    text = report.text
    for moment in reversed(report.findings.moments):
        if moment.span.start < len(text) - _FOOT:
            return None
        start, end = text.rfind("\n", 0, moment.span.start) + 1, (text + "\n").find("\n", moment.span.end)
        day = _beside(moment.value, days) if _YEARLESS.match(moment.value) and _STAMP.fullmatch(text, start, end) else None
        if day is not None:
            return day
    return None


def _numbered(head: str, days: Sequence[date]) -> date | None:
    """The day written in two numbers beside its weekday in a line of the head, or at the beginning of one that a sign parts, where only one
    reading is near: ``Wed 15/07 - 19:00``, ``07/05/2031 • Abroad``.
    """
    first, last = days[0] - timedelta(days=_EARLIER), days[-1] + timedelta(days=_LATER)
    for line in head.split("\n"):
        named, opens = _DAY_NAME.search(line), _NUMBERS.match(line)
        for options in find_doubtful(line) if named or opens else ():
            found = {day for one in options for year in (first.year, last.year) if (day := one.on(year)) and first <= day <= last}
            fitting = [day for day in found if named is None or _NAMES[day.weekday()].casefold().startswith(named[0].casefold())]
            if len(fitting) == 1:
                return fitting[0]
    return None


def _stands_above(document: Document, span: Span) -> bool:
    """Whether the words open or close a line of the head, or stand in one of the page's own, that gives the report's day."""
    start, end = document.text.rfind("\n", 0, span.start) + 1, document.text.find("\n", span.end)
    opens = _OPENING.fullmatch(document.text, start, span.start) and _APART.match(document.text, span.end)
    closes = _CLOSING.fullmatch(document.text, start, span.start) and _EDITION.fullmatch(document.text, span.end, end)
    line = next((b for b in document.boilerplate if span in b), None)
    recorded = _RECORDED.search(document.text, start, span.start) is not None
    live = _LIVE.fullmatch(document.text, start, span.start) is not None
    placed = _PLACED.fullmatch(document.text, start, span.start) and _CREDITED.match(document.text, span.end)
    page = line is not None and (is_stamp(line.text, at_an_end=True) or _COVERED.search(document.text, line.start, span.start))
    return bool(opens or closes or recorded or live or placed or page)


def _beside(value: str, days: Sequence[date]) -> date | None:
    """The day that a month's day or a weekday without its year means near the ``days`` of the dated reports."""
    if _YEARLESS.match(value):
        day = parse_day(anchor(value, days[-1].isoformat()))
        return day if day is not None and days[0] - _AROUND <= day <= days[-1] + _AROUND else None
    found = _WEEKDAY.match(value)
    if found is None:
        return None
    last = days[-1] + timedelta(days=_LATER)
    day = weekday(int(found[1]), last, future=False)
    first = days[0] - timedelta(days=_EARLIER)
    return day if day >= first and day - timedelta(days=7) < first else None


def _this(report: Report, days: Sequence[date]) -> date | None:
    """The day of the first thing that was done *this Thursday*, or *this Thursday 8 of May*: the report's own, as languages other than
    English call it."""
    done = (m for m in report.findings.moments if _NAMED.fullmatch(m.value) and _is_done_then(report, m.span))
    return next((day for m in done if (day := _beside(m.value, days)) is not None), None)


def _is_done_then(report: Report, span: Span) -> bool:
    start, _ = report.bounds(report.sentence(span.start))
    this = report.text.endswith("this ", start, span.start) or span.text.startswith("this ")
    told = _DONE_THIS.search(report.text[start : span.start] + span.text) is not None
    told = told or (this and _IS_DONE.match(report.text, span.end) is not None)
    return told and not _looks_ahead(report, span) and not _is_furniture(report, span)


def _eve(report: Report, days: Sequence[date]) -> date | None:
    """The weekday that the report first calls yesterday: ``yesterday, Tuesday``."""
    for moment in report.findings.moments:
        if _WEEKDAY.fullmatch(moment.value) and _EVE.search(report.text, max(0, moment.span.start - _BEFORE), moment.span.start):
            return _beside(moment.value, days)
    return None


def _written(report: Report, days: Sequence[date]) -> list[tuple[date, str]]:
    """The days that the report writes out, with or without their year, and speaks of as past, beside the dated reports' days; each with
    its words and those in front of it.

    One such day may be any day of what is told; the latest of several, or of one said twice, is mostly the last before it was written.
    """
    found = []
    for moment in report.findings.moments:
        if _DAY.fullmatch(moment.value) and not _looks_ahead(report, moment.span) and not _is_furniture(report, moment.span):
            day = parse_day(anchor(moment.value, days[-1].isoformat()))
            if day is not None and (day - days[0]).days >= -_EARLIER and (day - days[-1]).days <= _LATER:
                found.append((day, report.text[max(0, moment.span.start - _BEFORE) : moment.span.end]))
    return found


def _lead(report: Report) -> int | None:
    """The first weekday that the report's text speaks of as past, where its first sentence does."""
    for moment in report.findings.moments:
        found = _WEEKDAY.match(moment.value)
        if found and not _is_furniture(report, moment.span) and moment.span.start < _HEAD and not _looks_ahead(report, moment.span):
            return int(found[1]) if _ON_WIRE.search(report.text[max(0, moment.span.start - _BEFORE) : moment.span.start]) else None
    return None


def _is_furniture(report: Report, span: Span) -> bool:
    return any(span in b for b in report.findings.document.boilerplate)


def _looks_ahead(report: Report, span: Span) -> bool:
    start, end = report.bounds(report.sentence(span.start))
    return _AHEAD.search(report.text[max(start, span.start - 80) : min(end, span.end + 40)]) is not None


def _past(report: Report) -> list[int]:
    """The weekdays that the report speaks of, 1 for Monday, without those of sentences that look ahead."""
    out = []
    for moment in report.findings.moments:
        found = _WEEKDAY.match(moment.value)
        if found and not _is_furniture(report, moment.span) and not _looks_ahead(report, moment.span):
            out.append(int(found[1]))
    return out


def _day(past: Sequence[int], lead: int | None, days: Sequence[date]) -> date | None:
    """The day from which the report's weekdays lie least far back, its ``lead`` no further than the day before; None where two days do as
    well."""
    first, last = days[0] - timedelta(days=_EARLIER), days[-1] + timedelta(days=_LATER)
    costs: dict[date, int] = {}
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        if day.isoweekday() in past:
            back = sum((day - weekday(w, day, future=False)).days for w in past)
            beyond = max((days[0] - day).days, (day - days[-1]).days, 0)
            costs[day] = back + _BEYOND * beyond
    if lead is not None:
        costs = {day: cost for day, cost in costs.items() if (day - weekday(lead, day, future=False)).days <= 1} or costs
    best = [day for day, cost in costs.items() if cost == min(costs.values())]
    return best[0] if len(best) == 1 else None


def dated(document: Document, found: Dated | None) -> Document:
    """The document with the day that was inferred for it."""
    if found is None:
        return document
    note = f"{document.note}; {found.note}" if document.note else found.note
    return msgspec.structs.replace(document, published=found.published, published_basis="inferred", note=note)


def closed(when: When, document: Document, *, future: bool = False) -> When | None:
    """A day that the report's own date was needed for, now that it has one; None where it has none. *June 12 last year* is no day near."""
    if not when.start.startswith(("XXXX", "PRESENT_REF")):
        return when
    return _closed(when, document.published, document.published_basis == "inferred", future)


@lru_cache(maxsize=65536)
def _closed(when: When, published: str | None, inferred: bool, future: bool) -> When | None:
    start, end = (anchor(value, published, future=future) for value in (when.start, when.end))
    if start is None or end is None or parse_day(start) is None or parse_day(end) is None:
        return None
    if published and _YEARLESS.fullmatch(when.start) and (when.expression or "").endswith(" last year"):
        start, end = (f"{int(published[:4]) - 1:04d}{value[4:]}" for value in (start, end))
    return When(start[:10], end[:10], "inferred" if inferred else when.basis, when.expression)

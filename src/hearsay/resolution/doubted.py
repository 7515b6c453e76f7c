"""Reports whose declared day their story contradicts: a page's day may be the one on which it was fetched, long after its news."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

import msgspec

from hearsay.documents.days import WEEKDAYS, day_at, find_days
from hearsay.extraction.calendar import parse_day
from hearsay.model import Event, Findings, Moment, When

_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})(?:s|nes|rs|ur)?(?:day)?\b", re.IGNORECASE)
_RELATIVE = frozenset({"relative", "inferred"})
"""Bases of a day that is counted from the report's own."""
_RECURRING = frozenset({
    "statement", "claim", "announcement", "address", "interview", "press-conference", "talks", "meeting", "visit", "call", "vote",
    "election", "strike", "protest", "hearing", "debate", "appeal", "denial", "warning", "agreement",
})  # fmt: skip
"""Kinds of which there may be another on the same day of another week."""
_TOLD = frozenset({"happened", "claimed"})
_SPREAD = timedelta(days=3)
"""Between the first and the last report of the days that a story is of."""
_LATE = timedelta(days=7)
"""From which on the weekdays of a report are none of those days."""
_POST = re.compile(r"\(@\w{1,30}\)\s")
"""In front of the day of an embedded post."""
_AROUND = (-2, -1, 0, 1)
"""Days from that of a post on which what a report tells of may have come about."""
_NEAR = 150
"""Characters around an event in which names are its own."""


class Doubts(NamedTuple):
    """The findings of a story, and the ids of the reports of its days and of those that bear none by now."""

    findings: list[Findings]
    beside: frozenset[str]


def doubts(findings: Sequence[Findings]) -> Doubts:
    """The findings, those of contradicted reports as of reports without a day.

    A report is contradicted where it was declared a week or more after the days on which most newsrooms tell of the story and writes
    out no day since, but dates by the same weekday what they date, of one kind and under one name, or embeds a post of those days and
    tells of weekdays around it. So are all of its newsroom that were declared on the same day.
    """
    core = _core(findings)
    if core is None:
        return Doubts(list(findings), frozenset())
    first, last = core
    within = [one for one in findings if first <= (_published(one) or date.max) <= last]
    told = [pair for one in within for pair in _dated(one, last)]
    late = {one.document.id: day for one in findings if (day := _late(one, last)) is not None}
    false = {
        (one.document.outlet, one.document.published)
        for one in findings
        if (day := late.get(one.document.id)) is not None
        and (any(_same(*pair, *other) for pair in _dated(one, day) for other in told) or _posted(one, first, last))
    }
    opened = {
        one.document.id: _opened(one)
        for one in findings
        if one.document.id in late and (one.document.outlet, one.document.published) in false
    }
    beside = frozenset({*opened, *(one.document.id for one in within)}) if opened else frozenset()
    return Doubts([opened.get(one.document.id, one) for one in findings], beside)


def _published(one: Findings) -> date | None:
    return parse_day(one.document.published)


def _core(findings: Sequence[Findings]) -> tuple[date, date] | None:
    """The days of which most newsrooms have reports, the first of those that have as many; None where they are of one only."""
    days = sorted({(day, one.document.outlet or one.document.id) for one in findings if (day := _published(one))})
    spans = [[pair for pair in days if first <= pair[0] <= first + _SPREAD] for first, _ in days]
    most = max(spans, key=lambda span: len({outlet for _, outlet in span}), default=[])
    return (most[0][0], most[-1][0]) if len({outlet for _, outlet in most}) > 1 else None


def _late(one: Findings, last: date) -> date | None:
    """The day of a report that is declared long after ``last`` and writes out no day since."""
    day = _published(one)
    if day is None or one.document.published_basis != "metadata" or day - last < _LATE:
        return None
    since = (found for other in find_days(one.document.text) if (found := other.date or other.on(day.year)))
    return None if any(last < found <= day for found in since) else day


def _dated(one: Findings, until: date) -> list[tuple[Event, frozenset[str]]]:
    """What happened on a weekday of the week up to a day, with the names beside it."""
    found = []
    for event in one.events:
        day = parse_day(event.date.start) if event.date is not None and _is_weekday(event.date) else None
        if day is not None and timedelta(0) <= until - day < _LATE and event.kind not in _RECURRING and event.status in _TOLD:
            around = [(span.start - _NEAR, span.end + _NEAR) for span in event.mentions]
            near = (m.span for m in one.mentions if any(start <= m.span.start < end for start, end in around))
            found.append((event, frozenset(span.text.casefold() for span in near)))
    return found


def _posted(one: Findings, first: date, last: date) -> bool:
    """Whether the latest post that the report embeds is of the story's days, and a weekday that it tells of lies around it."""
    text = one.document.text
    posts = [found.date for post in _POST.finditer(text) if (found := day_at(text, post.end())) and found.date]
    if not posts or not first <= max(posts) <= last:
        return False
    whens = (*(s.said_on for s in one.statements), *(e.date for e in one.events))
    told = {day.weekday() for when in whens if when is not None and _is_weekday(when) and (day := parse_day(when.start))}
    return any((max(posts) + timedelta(days=n)).weekday() in told for n in _AROUND)


def _same(event: Event, names: frozenset[str], other: Event, others: frozenset[str]) -> bool:
    days = [parse_day(one.date.start) for one in (event, other) if one.date is not None]
    return event.kind == other.kind and bool(names & others) and len({day.weekday() for day in days if day}) == 1


def _is_weekday(when: When) -> bool:
    return when.basis in _RELATIVE and when.start == when.end and _WEEKDAY.search(when.expression or "") is not None


def _opened(one: Findings) -> Findings:
    """The findings as of a report that bears no day: weekdays and *today* are open, what else was counted from its day is not known."""
    day, document = _published(one), one.document
    note = f"declared {document.published}, which what the story tells of its weekdays contradicts"
    replace = msgspec.structs.replace
    return replace(
        one,
        document=replace(document, published=None, published_basis=None, note=f"{document.note}; {note}" if document.note else note),
        statements=tuple(replace(s, said_on=_open(s.said_on, day)) for s in one.statements),
        figures=tuple(replace(f, period=_open(f.period, day)) for f in one.figures),
        events=tuple(replace(e, date=_open(e.date, day)) for e in one.events),
        moments=tuple(_open_moment(m) for m in one.moments),
    )


def _open(when: When | None, published: date | None) -> When | None:
    start = parse_day(when.start) if when is not None else None
    if when is None or start is None or published is None or when.basis not in _RELATIVE:
        return when
    if _is_weekday(when) or (when.expression is None and timedelta(0) < published - start < _LATE):
        value = f"XXXX-WXX-{start.isoweekday()}"
    elif start == published and when.start == when.end:
        value = "PRESENT_REF"
    else:
        return None
    return When(value, value, when.basis, when.expression)


def _open_moment(moment: Moment) -> Moment:
    day = parse_day(moment.value)
    named = _WEEKDAY.search(moment.span.text) is not None and not any(mark.isdigit() for mark in moment.span.text)
    return msgspec.structs.replace(moment, value=f"XXXX-WXX-{day.isoweekday()}{moment.value[10:]}") if day and named else moment

"""The day a report was published, and how that is known. No day is better than a wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from math import inf

import msgspec

from hearsay.documents.days import WEEKDAYS, Day, day_at, find_days, find_doubtful, weekdays_named
from hearsay.documents.lexicon import DATE_HEADERS, DAY_COUNTS, NOT_YET, STARTS, TODAY
from hearsay.documents.lines import Line
from hearsay.documents.masthead import Masthead
from hearsay.documents.numerals import CARDINALS, ORDINALS
from hearsay.documents.stamps import is_stamp
from hearsay.model import DateBasis, Document, Span

_HEADERS = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in DATE_HEADERS)
_COUNTS = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in DAY_COUNTS)
_STARTS = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in STARTS)
_TODAY = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in TODAY)
_SIGNED_DAY = re.compile(r"\([^()\d]{2,42}")
_PLACE = re.compile(r"[^\W\d_][^\d,.:;|]{1,30}, (?:the )?")
"""A place, in front of the day on which something was signed there."""
_BAR = re.compile(r"[|·•]")
_PIECES = re.compile(r"\s{0,3}[|·•]\s{0,3}|\s{2,9}")
"""What parts a newsroom's or an agency's name from the day beside it."""
_SAID_APART = re.compile(rf"{_PIECES.pattern}|(?<=\w)\.\s")
"""What parts from the rest of a line what says of itself that it is the day: *By Ada Brun. Posted 4 May 2031*."""
_COPYRIGHT = re.compile(r"(?:©|\(c\)|\bcopyright)[^\d\n]{0,40}(?:\d{4}\s?[-–—/,]\s?)?(\d{4})\b", re.IGNORECASE)
"""Its last year: ``© Tarn News 1951–2031``."""
_EVENING = re.compile(r"(?<![\d:.])(?:1[3-9]|2[0-3])[:.h]\d\d(?!\d)(?! ?[ap]\.?m)", re.IGNORECASE)
"""A clock that counts to 24, as no country does that writes the month first."""
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})(?:s|nes|rs|ur)?(?:day)?\b", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_COUNTED = 15
"""Days up to which a count of them is written as a word."""
_CLOSED = re.compile(
    r"[\s,.:@–—-]{0,3}(?:at )?(?:\d{1,2}[:.h]\d\d|\d{1,2}(?=\s?[ap]\.?m\b))?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{3,4})?(?:\..{0,60})?"
)
_BREAK = re.compile(r"\s[|·•>›»/–—-]\s|[|·•]|\s{2,9}|\t")
"""What parts the pieces of a line of the head."""
_IN_PASSING = re.compile(
    r"\([^()]{0,40}\)|\b(?:at )?\d{1,2}(?:\s?[:.h]\s?\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)"
    r"|\b(?:hours?|hrs|local time|as of|issued|dated|edition|[A-Z]{3,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
"""What counts for nothing in such a piece: hours, zones, editions, what stands in brackets."""
_A_WORD = re.compile(r"[^\W\d_]+")
_OF_SENTENCES = frozenset({
    "since", "after", "before", "until", "till", "from", "to", "on", "of", "in", "by", "for", "with", "was", "is", "were", "are", "will",
    "had", "has", "have", "when", "what", "who", "why", "how", "due", "vote", "election", "anniversary", "born",
})  # fmt: skip
"""Words of a line that speaks of a day, instead of bearing it."""
_WORDS_BESIDE = 4
"""Words that tell something beside a day, at most."""
_LONGEST_HEAD = 160
"""Characters of a line of the head that is looked at piece by piece."""
_MARKED = re.compile(r"[,–—:;/.-]\s{0,3}(?:(?:the|on|of) )?$")
"""What stands in front of such a day, or of its article where the copy is translated."""
_SHORT = 90
"""Characters in front of a day that closes a piece of a line."""
_HEAD, _FOOT = 8, 3
"""Lines at either end that may bear the report's day."""
_HEADLINE = 120
"""Characters from which a line that ends in a stop is the report's own text."""
_NEAR = 60
"""Days within which a day without a year is taken to share the year of a full one."""
_WEEK, _FORTNIGHT = 7, 14
"""Days by which a report comes before, and after, the days that it speaks of."""
_PERIOD = re.compile(
    r"\b(?:reporting period|period covered|covers the period|(?:data|information|figures|situation) as (?:of|at)):?[^\n]{0,80}",
    re.IGNORECASE,
)
"""What a report of a situation says that it covers: ``Reporting period: 10–[11 May 2031]``."""
_TOP = 600
"""Characters of the head in which it does."""
_BEFORE = 60
"""Characters in front of a day in which a word makes it one to come."""


class Published(msgspec.Struct, frozen=True):
    """``day`` is an ISO 8601 date, with the time of day where it was declared with one."""

    day: str
    basis: DateBasis


def find_published(document: Document, lines: Sequence[Line], masthead: Masthead, declared: str | None = None) -> Published | None:
    """When ``document`` was published, by the best ground there is; None where nothing tells.

    - *metadata*: ``declared``, by the feed, the archive or the page.
    - *header*: a line at the head that gives a day (``date 2031-05-04``, ``Published 4 May 2031``, a line that is nothing but a day,
      or closes with one), or a signature at the foot that ends in one, or a place and a day.
    - *byline*: the day in the byline or the place line.
    - *inferred*, from the text itself: see ``_infer``.

    A day without a year takes the year of a full day that the text names within two months of it, or of its copyright line, as long
    as only one year fits and the weekday, where it is written, agrees.
    """
    stated = normalise(declared)
    if stated is not None:
        return Published(stated, "metadata")
    grounds: tuple[tuple[Iterator[Day], DateBasis], ...] = (
        (_in_headers(lines), "header"),
        (_in_span(document, masthead.byline), "byline"),
        (_doubtful(document.text, lines), "header"),
        (_in_pieces(lines, masthead.dateline), "header"),
        (_in_span(document, masthead.dateline), "byline"),
        (_sentence_after(lines), "header"),
        (_signed(lines), "header"),
        (_at_the_foot(lines), "header"),
        (_closing(lines), "header"),
        (_in_headers(lines[_HEAD:][-_HEAD:]), "header"),
    )
    for days, basis in grounds:
        found = next((settled for day in days if (settled := _settle(day, document.text))), None)
        if found is not None:
            return Published(found, basis)
    inferred = _infer(document.text)
    return None if inferred is None else Published(inferred.isoformat(), "inferred")


def normalise(declared: str | None) -> str | None:
    """A declared day as an ISO 8601 date or date and time; None where it is no day."""
    if not declared:
        return None
    stripped = declared.strip()[:60]
    day = next(find_days(stripped), None)
    if day is None or day.date is None:
        return None
    return stripped if _ISO.fullmatch(stripped) else day.date.isoformat()


def _holds(line: Line, span: Span | None) -> bool:
    return span is not None and line.start <= span.start < line.end


def _in_span(document: Document, span: Span | None) -> Iterator[Day]:
    if span is not None:
        yield from find_days(document.text, span.start, span.end)


def _in_headers(lines: Sequence[Line]) -> Iterator[Day]:
    """Days in the lines of the head that say what they are, the more telling form first."""
    for pattern in _HEADERS:
        for line in lines[: _HEAD + _above(lines)]:
            for piece in (line.text[:200], *_SAID_APART.split(line.text[:200])[1:]):
                found = pattern.match(piece)
                if found is not None and (day := day_at(piece, found.start("day"))):
                    yield day


def _above(lines: Sequence[Line]) -> int:
    """How many more lines of a head that is long, and of short lines only, may bear the day."""
    text = next((number for number, line in enumerate(lines) if len(line.text) > _HEADLINE and line.text.endswith((".", "”", '"'))), 0)
    return min(max(0, text - _HEAD), _HEAD)


def _in_pieces(lines: Sequence[Line], dateline: Span | None) -> Iterator[Day]:
    """Days of the head beside which their piece of a line tells little: a place, an edition, an hour, a name; without a year, nothing.

    None where several lines begin with days, which tell what happened on each of them, nor from the signature of an embedded post.
    """
    begun = {day.date for line in lines if (day := day_at(line.text, 0)) and day.date}
    heads = [
        line.text
        for line in (lines[:_HEAD] if len(begun) < 2 else ())
        if len(line.text) <= _LONGEST_HEAD and "(@" not in line.text and not _holds(line, dateline)
    ]
    told = [(day, _beside(head, day)) for head in heads for day in find_days(head)]
    yield from (day for day, words in told if day.date and words <= _WORDS_BESIDE)
    yield from (day for day, words in told if not day.date and not words)


def _beside(line: str, day: Day) -> float:
    """How many words the piece of a line around a day tells beside it; no end of them where it is a sentence, or tells another day."""
    before, behind = _BREAK.split(line[: day.start])[-1], _BREAK.split(line[day.end :])[0]
    rest = _IN_PASSING.sub(" ", f"{before.strip().removeprefix('On')} {behind}").strip()
    words = _A_WORD.findall(rest)
    speaks = rest.endswith((".", "?", "!")) or any(word.casefold() in _OF_SENTENCES for word in words)
    return inf if speaks or any(find_days(f"{before} {behind}")) else len(words)


def _sentence_after(lines: Sequence[Line]) -> Iterator[Day]:
    """A full day with its weekday, or in numbers, that begins a line of the head and is a sentence by itself."""
    for line in lines[:_HEAD]:
        day = day_at(line.text, 0)
        if day is None or day.date is None or not line.text.startswith(". ", day.end):
            continue
        if day.weekday is not None or _A_WORD.search(line.text, 0, day.end) is None:
            yield day


def _doubtful(text: str, lines: Sequence[Line]) -> Iterator[Day]:
    """Days in such lines that are written in numbers of which either may be the month, where the report tells which: by the weekday
    beside them, a day written out nearby in time, another number of the page, or a clock that counts to 24."""
    for line in lines[:_HEAD]:
        for days in find_doubtful(line.text) if len(line.text) <= _LONGEST_HEAD else ():
            if not days or not (is_stamp(line.text, at_an_end=True) or _beside(line.text, days[0]) <= _WORDS_BESIDE):
                continue
            dated = {iso: day for day in days if (iso := _settle(day, text)) is not None}
            fitting = dated if len(dated) < 2 else _of_two(dated, line.text, text)
            if len(fitting) == 1:
                yield from fitting.values()


def _of_two(dated: dict[str, Day], line: str, text: str) -> dict[str, Day]:
    """Those of the readings of one date that the first ground which tells them apart leaves."""
    days = {iso: date.fromisoformat(iso) for iso in dated}
    weekday = _WEEKDAY.search(line)
    others = [full for day in find_days(text) if (full := day.date or next((day.on(known.year) for known in days.values()), None))]
    orders = {_day_first(options[0], text) for options in find_doubtful(text) if len(options) == 1}
    grounds = (
        {iso for iso, day in days.items() if weekday and WEEKDAYS[day.weekday()] == weekday[0][:3].lower()},
        {iso for iso, day in days.items() if any(-_WEEK <= (day - other).days <= _FORTNIGHT for other in others)},
        {iso for iso, day in dated.items() if orders == {_day_first(day, line)}},
        {next(iter(days))} if _EVENING.search(line) else set(),
    )
    chosen = next((ground for ground in grounds if len(ground) == 1), set())
    return {iso: day for iso, day in dated.items() if iso in chosen}


def _day_first(day: Day, text: str) -> bool:
    """Whether the first number of a date in ``text`` is the day."""
    return int(re.split(r"[/-]", text[day.start : day.end])[0]) == day.day


def _closing(lines: Sequence[Line]) -> Iterator[Day]:
    """Full days that close a short piece of a line of the head, behind a mark: ``Issue 12, Monday 5 May 2031``."""
    for line in lines[:_HEAD]:
        for piece in _BAR.split(line.text) if len(line.text) <= 120 else ():
            piece = piece.strip().rstrip(".")
            for day in find_days(piece):
                if (
                    _MARKED.search(piece[: day.start])
                    and day.date is not None
                    and day.start <= _SHORT
                    and _CLOSED.fullmatch(piece, day.end)
                ):
                    yield day


def _signed(lines: Sequence[Line]) -> Iterator[Day]:
    """A day at the end of a signature at the foot."""
    for line in lines[-_FOOT:]:
        signed = _SIGNED_DAY.match(line.text) if line.text.endswith(")") and len(line.text) <= 120 else None
        day = day_at(line.text, signed.end()) if signed else None
        if day is not None:
            yield day


def _at_the_foot(lines: Sequence[Line]) -> Iterator[Day]:
    """The day of a line at the foot that is nothing but a place and a full day, as statements end: ``Tarn, 4 May 2031``."""
    for line in lines[-_FOOT:] if len(lines) > _FOOT else ():
        place = _PLACE.match(line.text)
        day = day_at(line.text, place.end()) if place else None
        if day is not None and day.date is not None and not line.text[day.end :].strip(" ."):
            yield day


def _settle(day: Day, text: str) -> str | None:
    """The ISO date of ``day``, with the year from elsewhere in ``text`` where it is not written."""
    if day.date is not None:
        return day.date.isoformat()
    if day.year is not None:
        return None
    years = {int(year) for year in _COPYRIGHT.findall(text)}
    for full in (other.date for other in find_days(text)):
        for year in (full.year - 1, full.year, full.year + 1) if full else ():
            near = day.on(year)
            if full and near and abs((near - full).days) <= _NEAR:
                years.add(year)
    fitting = [found for year in sorted(years) if (found := day.on(year))]
    return fitting[0].isoformat() if len(fitting) == 1 else None


def _infer(text: str) -> date | None:
    """The day that the text's own clues give, the better clue first.

    1. ``today, 4 May 2031``, or the signature of an embedded post: the latest such day. A report does not quote what is not yet
       written and seldom waits long to quote it. Void where the text names a later full day that is not one to come, or weekdays of
       which none is that day's, the one before or the one after.
    2. The count of days: ``the seventh day of the strike``, with the one day on which the text says that something began: start + 6.
    3. The latest full day of the text, if it is written with its weekday (``Monday, May 5, 2031``), nothing in front of it makes it a
       day to come, and every weekday that the text names otherwise is the same one (``on Monday``): then the report speaks of that
       day as news. Of a text that names other weekdays too it cannot be told on which day it was written, and a full day without
       its weekday is mostly history.
    4. The last day that a report of a situation says, at its head, that it covers.
    """
    full = [day for day in find_days(text) if day.date is not None]
    past = [day for day in full if not _to_come(text, day)]
    quoted = [day.date for pattern in _TODAY for match in pattern.finditer(text) if (day := day_at(text, match.start("day"))) and day.date]
    if quoted:
        latest = max(quoted)
        named = weekdays_named(text)
        fits = not named or any((latest.weekday() - weekday) % 7 in (0, 1, 6) for weekday in named)
        return latest if fits and all(day.date is None or day.date <= latest for day in past) else None
    return _counted(text) or _spoken_of(text, past) or _covered(text)


def _covered(text: str) -> date | None:
    told = [day for period in _PERIOD.finditer(text, 0, _TOP) for day in find_days(text, *period.span())]
    days = [date.fromisoformat(iso) for day in told if (iso := _settle(day, text)) is not None]
    return max(days, default=None)


def _to_come(text: str, day: Day) -> bool:
    before = text[max(0, day.start - _BEFORE) : day.start]
    return NOT_YET.search(before.rsplit(". ", 1)[-1]) is not None


def _counted(text: str) -> date | None:
    counts = [count for pattern in _COUNTS for match in pattern.finditer(text) if (count := _count(match["count"].lower()))]
    starts = {day.date for pattern in _STARTS for match in pattern.finditer(text) if (day := day_at(text, match.start("day"))) and day.date}
    if not counts or len(starts) != 1:
        return None
    return starts.pop() + timedelta(days=max(counts) - 1)


def _count(word: str) -> int | None:
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits[0])
    for words in (ORDINALS[:_COUNTED], CARDINALS[:_COUNTED]):
        if word in words:
            return words.index(word) + 1
    return None


def _spoken_of(text: str, past: Sequence[Day]) -> date | None:
    latest = max((day for day in past if day.date), key=lambda day: (day.date, day.weekday is not None), default=None)
    if latest is None or latest.weekday is None:
        return None
    elsewhere = list(weekdays_named(text))
    for day in find_days(text):
        if day.weekday is not None and day.weekday in elsewhere:
            elsewhere.remove(day.weekday)
    return latest.date if elsewhere and set(elsewhere) == {latest.weekday} else None

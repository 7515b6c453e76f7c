"""Days and stretches of time: every expression of them, with its TIMEX3 value.

Values are TIMEX3 (ISO-TimeML). Units of a day stand behind a ``T``: ``PT90M`` is ninety minutes, ``P3M`` three months.
Decades, centuries and seasons are ranges. What the report's own date would be needed for, where it has none, stays
open: ``XXXX-WXX-4``, ``XXXX-03-03``, ``PRESENT_REF``; :func:`hearsay.extraction.calendar.anchor` closes it later.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from msgspec.structs import replace
from spacy import tokens
from spacy.language import Language

from hearsay.extraction import calendar
from hearsay.extraction.calendar import anchor, parse_day, when_of
from hearsay.extraction.lexicon.moment_patterns import PLACEHOLDERS, SPACE, STARTS
from hearsay.extraction.lexicon.moment_rules import RULES
from hearsay.extraction.livepage import day_of_entry
from hearsay.extraction.moment_days import DAYS
from hearsay.extraction.moment_lengths import LENGTHS
from hearsay.extraction.moment_reader import Found, Mentioned, Reader, Reading, Value
from hearsay.language.plain import plain
from hearsay.model import Document, Moment

__all__ = ["anchor", "moments", "when_of"]

_PLACEHOLDER = re.compile(r"\{([A-Z][A-Z0-9]*)\}")
_CLOCK = re.compile(r"(?:\d{4}-\d\d-\d\d|XXXX-XX-XX)T\d\d:\d\d")
_ON = re.compile(rf"(?:{SPACE}local{SPACE}time)?(?:{SPACE}?\([^()\n]*)?\)?,?{SPACE}on{SPACE}(?:the{SPACE})?")
"""Between a clock time and its day."""
_NEAR_DAY = 40
"""Characters between a clock time and its day, at most."""
_NAMES = frozenset({"PERSON", "ORG", "PRODUCT"})
"""Kinds of names whose words tell no time: ``the Sunday Courier``."""
_SPEAKING = 40
"""Days around the report's own within which a speaker may say what day it is."""
_READINGS: dict[str, Reading] = DAYS | LENGTHS
Attempt = tuple[re.Pattern[str], str]


@cache
def _attempts() -> dict[str, tuple[Attempt, ...]]:
    """The compiled rules by the word they may start with; those for a digit under ``0``."""
    out: dict[str, list[Attempt]] = {}
    for rule in RULES:
        text = rule.pattern
        for _ in range(2):
            text = _PLACEHOLDER.sub(lambda found: PLACEHOLDERS[found[1]], text)
        attempt = (re.compile(text), rule.reading)
        words = sorted({word for start in rule.starts.split() for word in (STARTS[start] or {"0"})})
        for word in words:
            out.setdefault(word, []).append(attempt)
    return {word: tuple(attempts) for word, attempts in out.items()}


def moments(reading: tokens.Doc) -> tuple[Moment, ...]:
    """Every expression of time in reading order, without overlaps. Needs no tree; uses tags where there are some."""
    doc = plain(reading)
    document: Document = doc._.document
    reader, attempts, end = Reader(doc, document.published), _attempts(), 0
    out: list[Moment] = []
    for token in doc:
        if token.idx < end:
            continue
        word = token.lower_.rstrip(".")
        options = attempts.get(word, ())
        if word[:1].isdigit():
            options += attempts["0"]
        if not options or token.ent_type_ in _NAMES:
            continue
        reader.token = token.i
        if entry := day_of_entry(doc, token.idx):
            reader.base = parse_day(entry)
        best = _longest(reader, options, token.idx)
        if not best:
            continue
        found, (value, kind) = best
        start, end = found.start(), found.end()
        while reader.text[end - 1].isspace():
            end -= 1
        if kind == "DATE" and len(value) == 10:
            out[-2:] = [_on(reader, clock, start, value) for clock in out[-2:]]
        out.append(Moment(document.span(start, end), value, kind))
        _remember(reader, value, end)
    return tuple(out)


def _on(reader: Reader, clock: Moment, start: int, day: str) -> Moment:
    """A clock time in front of its day, on that day: ``at 21:45 local time (1945 GMT) on 1 November``."""
    if not _CLOCK.fullmatch(clock.value) or start - clock.span.end > _NEAR_DAY or not _ON.fullmatch(reader.text, clock.span.end, start):
        return clock
    return replace(clock, value=day + clock.value[10:])


def _longest(reader: Reader, options: tuple[Attempt, ...], at: int) -> tuple[Found, Value] | None:
    matches = [(found, reading) for pattern, reading in options if (found := pattern.match(reader.text, at))]
    for found, reading in sorted(matches, key=lambda match: -match[0].end()):
        if _word_ends(reader.text, found.end()) and (value := _READINGS[reading](reader, found)):
            return found, value
    return None


def _word_ends(text: str, end: int) -> bool:
    return not (end < len(text) and text[end - 1].isalnum() and text[end].isalnum())


def _remember(reader: Reader, value: str, end: int) -> None:
    """Keep a day, week, month or year that the next "a week later" or "that day" may lean on; of a few months, the first."""
    value, _, last = value.partition("/")
    days = calendar.days_of(value) if not last or len(value) == 7 else None
    if days and len(value) == 10 and _says_today(reader, days[0]):
        reader.base = days[0]
    if days:
        unit = "W" if "W" in value else {4: "Y", 7: "M"}.get(len(value), "D")
        reader.mentioned = Mentioned(days[0], unit, end)


def _says_today(reader: Reader, day: date) -> bool:
    """Whether a speaker says that it is this day: ``Hello, it is Monday, 3 May``."""
    says = reader.word(-1) in ("is", "'s", "’s") and reader.word(-2) in ("it", "today")
    return says and reader.base is not None and abs((day - reader.base).days) <= _SPEAKING


@Language.component("hearsay_moments")
def attach(doc: tokens.Doc) -> tokens.Doc:
    """Puts :func:`moments` on ``doc._.moments``."""
    doc._.moments = moments(doc)
    return doc

"""Days and stretches of time: every expression of them, with its TIMEX3 value.

Values are TIMEX3 (ISO-TimeML). Units of a day stand behind a ``T``: ``PT90M`` is ninety minutes, ``P3M`` three months.
Decades, centuries and seasons are ranges. What the report's own date would be needed for, where it has none, stays
open: ``XXXX-WXX-4``, ``XXXX-03-03``, ``PRESENT_REF``; :func:`hearsay.extraction.calendar.anchor` closes it later.
"""

from __future__ import annotations

import re
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from hearsay.extraction import calendar
from hearsay.extraction.calendar import anchor, when_of
from hearsay.extraction.lexicon.moment_rules import PLACEHOLDERS, RULES, STARTS
from hearsay.extraction.moment_days import DAYS
from hearsay.extraction.moment_lengths import LENGTHS
from hearsay.extraction.moment_reader import Found, Mentioned, Reader, Reading, Value
from hearsay.model import Document, Moment

__all__ = ["anchor", "moments", "when_of"]

_PLACEHOLDER = re.compile(r"\{([A-Z][A-Z0-9]*)\}")
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


def moments(doc: Doc) -> tuple[Moment, ...]:
    """Every expression of time in reading order, without overlaps. Needs no tree; uses tags where there are some."""
    document: Document = doc._.document
    reader, attempts, end = Reader(doc, document.published), _attempts(), 0
    out: list[Moment] = []
    for token in doc:
        if token.idx < end:
            continue
        word = token.lower_
        options = attempts.get(word, ())
        if word[:1].isdigit():
            options += attempts["0"]
        if not options:
            continue
        reader.token = token.i
        best = _longest(reader, options, token.idx)
        if not best:
            continue
        found, (value, kind) = best
        start, end = found.start(), found.end()
        while reader.text[end - 1].isspace():
            end -= 1
        out.append(Moment(document.span(start, end), value, kind))
        _remember(reader, value, end)
    return tuple(out)


def _longest(reader: Reader, options: tuple[Attempt, ...], at: int) -> tuple[Found, Value] | None:
    matches = [(found, reading) for pattern, reading in options if (found := pattern.match(reader.text, at))]
    for found, reading in sorted(matches, key=lambda match: -match[0].end()):
        if _word_ends(reader.text, found.end()) and (value := _READINGS[reading](reader, found)):
            return found, value
    return None


def _word_ends(text: str, end: int) -> bool:
    return not (end < len(text) and text[end - 1].isalnum() and text[end].isalnum())


def _remember(reader: Reader, value: str, end: int) -> None:
    """Keep a day, week, month or year that the next "a week later" or "that day" may lean on."""
    days = None if "/" in value else calendar.days_of(value)
    if days:
        unit = "W" if "W" in value else {4: "Y", 7: "M"}.get(len(value), "D")
        reader.mentioned = Mentioned(days[0], unit, end)


@Language.component("hearsay_moments")
def attach(doc: Doc) -> Doc:
    """Puts :func:`moments` on ``doc._.moments``."""
    doc._.moments = moments(doc)
    return doc

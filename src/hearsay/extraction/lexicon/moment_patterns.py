"""What the rules for moments are made of: the pieces of their patterns, and the words they start with."""

from __future__ import annotations

import re

from hearsay.documents.days import NO_HOUR
from hearsay.documents.numerals import CARDINALS, TENS
from hearsay.extraction.lexicon.moments import (
    DECADES,
    DEICTICS,
    FREQUENCIES,
    HOLIDAYS,
    MONTHS,
    MOVABLE,
    NTH_WEEKDAYS,
    ORDINALS,
    PARTS,
    PERIODS,
    SEASONS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)

SPACE = r"(?:[ \t\xa0]{1,2}|\n)"
"""One gap between the words of an expression."""


def _either(words: list[str]) -> str:
    return "|".join(sorted((w.replace(".", r"\.") for w in words), key=lambda w: (-len(w), w)))


def _cased(words: list[str]) -> str:
    return _either([w.capitalize() for w in words] + [w.upper() for w in words])


_NUMBERS = [*CARDINALS, *TENS]
_DOT = r"(?:(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|AUG|SEP|OCT|NOV|DEC))\.|(?<=\bSept)\.)?"
PLACEHOLDERS = {
    "S": SPACE,
    "MONTH": rf"(?P<month>{_cased(list(MONTHS))})\b{_DOT}",
    "MONTH2": rf"(?P<month2>{_cased(list(MONTHS))})\b{_DOT}",
    "DAY": r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)",
    "DAY2": r"(?P<day2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)",
    "YEAR": r"(?P<year>1\d{3}|20\d\d)(?![\w%]|[.,]\d)",
    "NOHOUR": NO_HOUR,
    "YEAR2": r"(?P<year2>1\d{3}|20\d\d)(?![\w%]|[.,]\d)",
    "WEEKDAY": rf"(?P<weekday>{_cased(list(WEEKDAYS))})\b",
    "NAMED": rf"(?:(?:{_cased([*WEEKDAYS, *SHORT_WEEKDAYS])})\b[.,]{{0,2}}{SPACE})",
    "PART": rf"(?P<part>{_either(list(PARTS))})\b",
    "SEASON": rf"(?P<season>(?i:{_either(list(SEASONS))}))(?:time)?s?\b",
    "COUNT": (
        r"(?P<count>(?i:\d{1,3}(?:,\d{3}){1,3}|\d{1,4}(?:\.\d{1,2})?(?: 1/2)?|"
        rf"(?:{'|'.join(TENS)})-"
        rf"(?:{_either(_NUMBERS[:9])})|{_either(_NUMBERS)}|a{SPACE}few|a{SPACE}couple{SPACE}of|a{SPACE}dozen|half{SPACE}an?|"
        r"several|few|many|some|couple of|an?))"
    ),
    "HALF": rf"(?P<half>{SPACE}and{SPACE}a{SPACE}half|-and-a-half)?",
    "UNIT": rf"(?P<unit>(?i:{_either(list(UNITS))}|centurie))s?\b",
    "TO": rf"(?:{SPACE}?[-–—]{SPACE}?|{SPACE}(?:to|through|until|till|and){SPACE})",
    "HOLIDAY": rf"(?P<holiday>(?i:{_either([*HOLIDAYS, *MOVABLE, *NTH_WEEKDAYS])}))\b",
    "PERIOD": rf"(?P<period>(?i:{_either(list(PERIODS))}))\b",
    "DECADES": rf"(?P<word>{_either(list(DECADES))})\b",
    "ORDINALS": _either(list(ORDINALS)),
    "PLURALS": "|".join(day.capitalize() + "s" for day in WEEKDAYS),
    "WEEKDAYNAMES": _cased(list(WEEKDAYS)),
    "NUMBERS": _either(_NUMBERS),
    "ZONE": r"(?:GMT|UTC|CET|CEST|EET|BST|EST|EDT|PST|PDT)",
    "EDGE": r"(?:(?P<edge>[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id)(?:" + SPACE + r"|-))?",
    "FREQUENCY": _either(list(FREQUENCIES)),
}
"""What stands in braces in the patterns below."""

STARTS = {
    "month": frozenset(MONTHS),
    "weekday": frozenset({*WEEKDAYS, *(day + "s" for day in WEEKDAYS)}),
    "short": frozenset(SHORT_WEEKDAYS),
    "season": frozenset(SEASONS) | {s + "s" for s in SEASONS} | {"wintertime", "summertime"},
    "count": frozenset({*_NUMBERS, "a", "an", "several", "few", "many", "couple", "half", "some"}),
    "unit": frozenset(UNITS) | {unit + "s" for unit in UNITS} | {"centuries"},
    "which": frozenset({"last", "next", "this", "past", "previous", "following", "coming", "same", "that", "current", "first", "final"}),
    "edge": frozenset({"early", "late", "mid", "earlier", "later"}),
    "range": frozenset({"from", "between"}),
    "deictic": frozenset({*DEICTICS, "day"}),
    "set": frozenset({"every", "each", *FREQUENCIES}),
    "holiday": frozenset(re.split(r"\W", name)[0] for name in (*HOLIDAYS, *MOVABLE, *NTH_WEEKDAYS)) | {"valentine's", "valentine’s"},
    "period": frozenset({"world", "second", "first", "9/11"}),
    "decade": frozenset(DECADES),
    "ordinal": frozenset(ORDINALS) | {"q1", "q2", "q3", "q4"},
    "clock": frozenset({"noon", "midnight"}),
    "fraction": frozenset({"half", "quarter", "three", "a"}),
    "part": frozenset(PARTS),
    "boundary": frozenset(
        {"end", "start", "beginning", "middle", "rest", "remainder", "course", "close", "early", "late", "earlier", "later"}
    ),
    "recent": frozenset({"recent", "coming"}),
    "weekend": frozenset({"weekend"}),
    "long": frozenset(unit + end for unit in ("hour", "day", "week", "month", "year", "decade") for end in ("", "s", "long")),
    "often": frozenset({"once", "twice"}),
    "fiscal": frozenset({"fiscal", "fy"}),
    "era": frozenset({"ad"}),
    "digit": frozenset(),
}
"""The first words of expressions, lower case; ``digit`` stands for any word that begins with a digit."""

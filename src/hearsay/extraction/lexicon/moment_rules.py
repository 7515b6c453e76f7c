"""How the words for time are put together: the rules, each with an example.

Every :class:`Rule` carries an example and the value that it must give in a report of Thursday, 3 March 2022.
"""

from __future__ import annotations

from typing import NamedTuple

from hearsay.extraction.lexicon.moments import (
    DECADES,
    DEICTICS,
    HOLIDAYS,
    MONTHS,
    ORDINALS,
    PARTS,
    PERIODS,
    SEASONS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)
from hearsay.extraction.lexicon.words import listed

SPACE = r"(?:[ \t\xa0]{1,2}|\n)"
"""One gap between the words of an expression."""


def _either(words: list[str]) -> str:
    return "|".join(sorted((w.replace(".", r"\.") for w in words), key=lambda w: (-len(w), w)))


def _cased(words: list[str]) -> str:
    return _either([w.capitalize() for w in words] + [w.upper() for w in words])


_NUMBERS = listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
_DOT = r"(?:(?<=\b(?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|AUG|SEP|OCT|NOV|DEC))\.|(?<=\bSept)\.)?"
PLACEHOLDERS = {
    "S": SPACE,
    "MONTH": rf"(?P<month>{_cased(list(MONTHS))})\b{_DOT}",
    "MONTH2": rf"(?P<month2>{_cased(list(MONTHS))})\b{_DOT}",
    "DAY": r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)",
    "DAY2": r"(?P<day2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)",
    "YEAR": r"(?P<year>1\d{3}|20\d\d)(?![\w%]|[.,]\d)",
    "YEAR2": r"(?P<year2>1\d{3}|20\d\d)(?![\w%]|[.,]\d)",
    "WEEKDAY": rf"(?P<weekday>{_cased(list(WEEKDAYS))})\b",
    "NAMED": rf"(?:(?:{_cased([*WEEKDAYS, *SHORT_WEEKDAYS])})\b[.,]{{0,2}}{SPACE})",
    "PART": rf"(?P<part>{_either(list(PARTS))})\b",
    "SEASON": rf"(?P<season>(?i:{_either(list(SEASONS))}))(?:time)?s?\b",
    "COUNT": (
        r"(?P<count>(?i:\d{1,3}(?:,\d{3}){1,3}|\d{1,4}(?:\.\d{1,2})?(?: 1/2)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-"
        rf"(?:{_either(_NUMBERS[:9])})|{_either(_NUMBERS)}|a{SPACE}few|a{SPACE}couple{SPACE}of|a{SPACE}dozen|half{SPACE}an?|"
        r"several|few|many|some|couple of|an?))"
    ),
    "HALF": rf"(?P<half>{SPACE}and{SPACE}a{SPACE}half|-and-a-half)?",
    "UNIT": rf"(?P<unit>(?i:{_either(list(UNITS))}|centurie))s?\b",
    "TO": rf"(?:{SPACE}?[-–—]{SPACE}?|{SPACE}(?:to|through|until|till|and){SPACE})",
    "HOLIDAY": rf"(?P<holiday>(?i:{_either(list(HOLIDAYS))}))\b",
    "PERIOD": rf"(?P<period>(?i:{_either(list(PERIODS))}))\b",
    "DECADES": rf"(?P<word>{_either(list(DECADES))})\b",
    "ORDINALS": _either(list(ORDINALS)),
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
    "set": frozenset({"every", "each", "daily", "weekly", "monthly", "yearly", "annually", "nightly"}),
    "holiday": frozenset({"christmas", "boxing", "new", "valentine", "halloween", "may", "valentine's", "valentine’s"}),
    "period": frozenset({"world", "second", "first", "9/11"}),
    "decade": frozenset(DECADES),
    "ordinal": frozenset(ORDINALS) | {"q1", "q2", "q3", "q4"},
    "clock": frozenset({"noon", "midnight"}),
    "era": frozenset({"ad"}),
    "digit": frozenset(),
}
"""The first words of expressions, lower case; ``digit`` stands for any word that begins with a digit."""


class Rule(NamedTuple):
    """One way to write a moment."""

    reading: str
    """Name of the function in :mod:`hearsay.extraction.moments` that turns its groups into a value."""
    starts: str
    """Keys of :data:`STARTS`, which tell at what words it is tried."""
    pattern: str
    """A regular expression over the text, with :data:`PLACEHOLDERS` in braces."""
    example: str
    value: str
    """The value of the last moment in the example."""


RULES = (
    Rule("day", "digit", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)", "Filed on 2021-11-05 by the desk.", "2021-11-05"),
    Rule(
        "numeric",
        "digit",
        r"(?P<a>\d{1,2})(?P<mark>[/.])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)(?![\d/]|[.]\d)",
        "Updated 25/02/2022 at source.",
        "2022-02-25",
    ),
    Rule("day", "month weekday short", r"{NAMED}?{MONTH}{S}{DAY}(?:,?{S}{YEAR})?", "The pact of June 14, 1998 holds.", "1998-06-14"),
    Rule(
        "day",
        "digit weekday short ordinal",
        r"{NAMED}?(?:the{S})?{DAY}{S}(?:of{S})?{MONTH}(?:,?{S}{YEAR})?",
        "The vote is on 20th of March.",
        "2022-03-20",
    ),
    Rule("ordinal_day", "ordinal", r"(?P<word>{ORDINALS}){S}of{S}{MONTH}", "The truce began on the fifth of February.", "2022-02-05"),
    Rule("days", "month", r"{MONTH}{S}{DAY}{TO}{DAY2}(?:,?{S}{YEAR})?", "The fair runs March 3-5, 2021.", "2021-03-03/2021-03-05"),
    Rule(
        "days",
        "digit range",
        r"(?:(?i:from|between){S})?{DAY}{TO}{DAY2}{S}(?:of{S})?{MONTH}(?:,?{S}{YEAR})?",
        "It rained from 1 to 2 March.",
        "2022-03-01/2022-03-02",
    ),
    Rule("month", "month", r"{MONTH},?{S}(?:of{S})?(?:the{S}year{S})?{YEAR}", "She was elected in May 2019.", "2019-05"),
    Rule(
        "month", "month edge", r"(?:(?P<edge>[Ee]arly|[Ll]ate|[Mm]id)(?:{S}|-))?{MONTH}(?![-’']\w{2})", "Prices fell in January.", "2022-01"
    ),
    Rule(
        "months",
        "month range",
        r"(?:(?i:from|between){S})?{MONTH}(?:{S}{YEAR})?{TO}{MONTH2}(?:,?{S}(?:in{S}|of{S})?{YEAR2})?",
        "The strike lasted between May and June 2015.",
        "2015-05/2015-06",
    ),
    Rule("years", "range", r"(?i:from|between){S}{YEAR}{TO}{YEAR2}", "He governed between 2010 and 2015.", "2010/2015"),
    Rule("years", "digit", r"{YEAR}(?:[-–]|{S}[-–]{S})(?P<year2>\d\d)(?![\w/-]|[.,]\d)", "The drought of 1996–98 was worse.", "1996/1998"),
    Rule("year", "digit", r"{YEAR}", "The mine opened in 1987.", "1987"),
    Rule("era", "digit", r"(?P<year>\d{1,5}){S}(?P<era>AD|BC|BCE|CE|A\.D\.|B\.C\.)(?!\w)", "The wall was built in 450 BC.", "-0450"),
    Rule("era", "era", r"AD{S}?(?P<year>\d{1,4})(?!\d)(?P<era>)", "The abbey was founded in AD 842.", "0842"),
    Rule(
        "decade",
        "digit edge",
        r"(?:(?P<edge>[Ee]arly|[Ll]ate|[Mm]id)(?:{S}|-))?(?P<decade>\d{3}0)(?:['’])?s\b",
        "Wages fell in the late 1980s.",
        "1985-01-01/1989-12-31",
    ),
    Rule(
        "decade",
        "decade edge",
        r"(?:(?P<edge>[Ee]arly|[Ll]ate|[Mm]id)(?:{S}|-))?{DECADES}",
        "The port boomed in the sixties.",
        "1960-01-01/1969-12-31",
    ),
    Rule(
        "century",
        "digit",
        r"(?P<century>\d{1,2})(?:st|nd|rd|th)(?:{S}|-)[Cc]entury",
        "The 19th-century bridge fell.",
        "1800-01-01/1899-12-31",
    ),
    Rule(
        "century", "ordinal", r"(?P<word>{ORDINALS})(?:{S}|-)[Cc]entury", "In the twentieth century it was a port.", "1900-01-01/1999-12-31"
    ),
    Rule(
        "quarter",
        "ordinal",
        r"(?:[Qq](?P<number>[1-4])|(?P<word>first|second|third|fourth){S}quarter(?:{S}of)?){S}{YEAR}",
        "Sales fell in the third quarter of 2021.",
        "2021-Q3",
    ),
    Rule(
        "season",
        "season edge which",
        r"(?:(?P<which>(?i:this|last|next)){S})?(?:(?i:early|late|mid)(?:{S}|-))?{SEASON}(?:{S}(?:of{S})?{YEAR})?",
        "The dam failed in the summer of 2012.",
        "2012-06/2012-09",
    ),
    Rule(
        "weekday",
        "weekday which edge",
        r"(?:(?P<which>(?i:last|next|this past|this coming|this)){S})?(?:(?i:early|late|earlier)(?:{S}on)?{S})?{WEEKDAY}(?:{S}{PART})?",
        "He spoke on Wednesday night.",
        "2022-03-02TNI",
    ),
    Rule(
        "weekday_set",
        "weekday set",
        r"(?:(?i:every|each){S}{WEEKDAY}|(?P<plural>{PLURALS})\b)",
        "The council meets every Monday.",
        "XXXX-WXX-1",
    ),
    Rule(
        "weekdays",
        "range",
        r"(?i:from|between){S}{WEEKDAY}{TO}(?P<weekday2>{WEEKDAYNAMES})\b",
        "Trains stood still from Monday to Wednesday.",
        "2022-02-28/2022-03-02",
    ),
    Rule(
        "deictic",
        "deictic",
        r"(?P<deictic>(?i:today|yesterday|tomorrow|tonight|overnight))(?:{S}{PART})?",
        "The shop burned down yesterday evening.",
        "2022-03-02TEV",
    ),
    Rule(
        "deictic", "deictic", r"day{S}(?P<beyond>before{S}yesterday|after{S}tomorrow)", "She left the day before yesterday.", "2022-03-01"
    ),
    Rule("this_part", "which", r"(?P<which>(?i:this|last)){S}{PART}", "The roof fell in this morning.", "2022-03-03TMO"),
    Rule(
        "that_part",
        "which",
        r"(?P<which>(?i:that|the same|same|next|following)){S}{PART}",
        "On Tuesday shots fell. That night the town was empty.",
        "2022-03-01TNI",
    ),
    Rule(
        "relative",
        "which edge",
        r"(?P<which>(?i:last|next|this|past|previous|coming|current)|(?i:early|late|earlier|later){S}(?P<late>this|last|next)){S}(?P<unit>week|month|year|weekend|quarter|decade|century)\b(?!-)",
        "The budget was cut last month.",
        "2022-02",
    ),
    Rule(
        "mentioned",
        "which",
        r"(?P<which>(?i:same|that|following|next|previous)){S}(?P<unit>day|week|month|year)\b(?!-)",
        "The mayor resigned on 1 February. The next day she left.",
        "2022-02-02",
    ),
    Rule("ago", "count digit", r"{COUNT}{HALF}(?:{S}|-){UNIT}{S}(?:ago|back)\b", "Her house burned two days ago.", "2022-03-01"),
    Rule(
        "later",
        "count digit",
        r"{COUNT}{HALF}(?:{S}|-){UNIT}{S}(?P<way>later|earlier|afterwards|before|after)\b",
        "He fled on 1 February. Three weeks later he was back.",
        "2022-W08",
    ),
    Rule(
        "stretch",
        "which",
        r"(?P<which>(?i:past|last|next|first|previous|coming|final|following)){S}(?:(?:about|nearly|almost){S})?{COUNT}{HALF}(?:{S}|-){UNIT}",
        "Snow fell for the past 24 hours.",
        "PT24H",
    ),
    Rule("stretch", "which", r"(?P<which>(?i:past|last|next|first|previous|coming|final)){S}{UNIT}", "Snow fell in the past week.", "P1W"),
    Rule(
        "duration",
        "count digit",
        r"{COUNT}{HALF}(?:{S}|{S}?-{S}?){UNIT}(?:(?:{S}|-)and(?:{S}|-)a(?:{S}|-)(?P<tail>half)|{S}and{S}(?P<count2>\d{1,2}|{NUMBERS}){S}(?P<unit2>minute|second)s?\b)?",
        "The call lasted an hour and a half.",
        "PT90M",
    ),
    Rule(
        "duration",
        "unit",
        r"(?P<unit>hour|day|week|month|year)(?:-and-a-|{S}and{S}a{S})(?P<tail>half)",
        "After an unusual hour-and-a-half-long sitting they left.",
        "PT90M",
    ),
    Rule("hours", "unit", r"(?P<unit>hours|days|weeks|months|years|decades)\b", "They talked for hours.", "PTXH"),
    Rule(
        "clock",
        "digit",
        r"(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?{S}?(?P<half>[ap])\.?m\b\.?",
        "On Tuesday the siren rang at 3:30 p.m. sharp.",
        "2022-03-01T15:30",
    ),
    Rule(
        "clock",
        "digit",
        r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![:\d])",
        "Today the siren rang at 14:05 sharp.",
        "2022-03-03T14:05",
    ),
    Rule("clock", "clock", r"(?P<name>noon|midnight)\b", "Today the siren rang at noon sharp.", "2022-03-03T12:00"),
    Rule("set", "set", r"(?P<word>daily|weekly|monthly|yearly|annually|nightly)\b", "The ministry issues weekly reports.", "P1W"),
    Rule("set", "set", r"(?i:every|each){S}(?:(?:{COUNT}|other|single){S})?{UNIT}", "A train leaves every two hours.", "PT2H"),
    Rule("holiday", "holiday", r"{HOLIDAY}(?:,?{S}{YEAR})?", "The shops opened on Boxing Day.", "2021-12-26"),
    Rule("period", "period", r"{PERIOD}", "Nothing like it was seen since World War II.", "1939-09-01/1945-09-02"),
)
"""Tried at the words they start with; the longest one that has a value wins, the first of equals."""

PLACEHOLDERS |= {
    "PLURALS": "|".join(day.capitalize() + "s" for day in WEEKDAYS),
    "WEEKDAYNAMES": _cased(list(WEEKDAYS)),
    "NUMBERS": _either(_NUMBERS),
}

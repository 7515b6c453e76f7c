"""How the words for time are put together: the rules, each with an example.

Every :class:`Rule` carries an example and the value that it must give in a report of Thursday, 3 March 2022.
"""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """One way to write a moment."""

    reading: str
    """Name of the function that turns its groups into a value."""
    starts: str
    """Keys of :data:`~hearsay.extraction.lexicon.moment_patterns.STARTS`, which tell at what words it is tried."""
    pattern: str
    """A regular expression over the text, with the placeholders of :mod:`hearsay.extraction.lexicon.moment_patterns` in braces."""
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
    Rule(
        "dotted",
        "weekday",
        r"{WEEKDAY},?{S}(?P<day>3[01]|[12]\d|0?[1-9])\.(?P<month>1[0-2]|0?[1-9])\b(?!\.?\d|{S}?[ap]\.?m\b)",
        "Tuesday 8.3, 10:00: hearing at the court.",
        "2022-03-08",
    ),
    Rule("day", "month weekday short", r"{NAMED}?{MONTH}{S}{DAY}(?:,?{S}{YEAR})?", "The pact of June 14, 1998 holds.", "1998-06-14"),
    Rule(
        "day",
        "digit weekday short ordinal",
        r"{NAMED}?(?:the{S})?{DAY}{S}(?:of{S})?{MONTH}(?:,?{S}{NOHOUR}{YEAR})?",
        "The vote is on 20th of March.",
        "2022-03-20",
    ),
    Rule(
        "day",
        "part",
        r"{PART}{S}(?:of|on){S}{NAMED}?(?:the{S})?{DAY}{S}(?:of{S})?{MONTH}(?:,?{S}{YEAR})?",
        "The mast fell on the night of 27 February.",
        "2022-02-27TNI",
    ),
    Rule(
        "day",
        "part",
        r"{PART}{S}(?:of|on){S}{NAMED}?{MONTH}{S}{DAY}(?:,?{S}{YEAR})?",
        "The mast fell on the night of February 27, 2022.",
        "2022-02-27TNI",
    ),
    Rule("day", "digit", r"(?P<year>\d{4})/(?P<month>\d\d)/(?P<day>\d\d)(?!\d)", "The form says 2021/11/05.", "2021-11-05"),
    Rule(
        "numeric",
        "digit",
        r"(?P<a>\d{1,2})(?P<mark>-)(?P<b>\d{1,2})-(?P<year>(?:19|20)\d\d)(?![\d-])",
        "The form says 25-02-2022.",
        "2022-02-25",
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
    Rule("month", "month edge", r"{EDGE}{MONTH},?{S}(?:of{S})?(?:the{S}year{S})?{YEAR}", "She was elected in May 2019.", "2019-05"),
    Rule("month", "month edge", r"{EDGE}{MONTH}(?![-’']\w{2})", "Prices fell in January.", "2022-01"),
    Rule("month", "month", r"{MONTH}{S}of{S}(?P<year>[1-9]\d{2})(?![\w%]|[.,]\d)", "She died in May of 842.", "0842-05"),
    Rule(
        "month_of",
        "month edge",
        r"{EDGE}{MONTH}{S}(?:(?:of|in){S})?(?:the{S})?(?P<which>same|that|following|next|previous|last|this){S}year\b",
        "The bank failed in October of last year.",
        "2021-10",
    ),
    Rule(
        "months",
        "month range",
        r"(?:(?i:from|between){S})?{MONTH}{TO}{MONTH2}(?:,?{S}(?:in{S}|of{S})?{YEAR})?",
        "The strike lasted between May and June 2015.",
        "2015-05/2015-06",
    ),
    Rule("years", "digit", r"{YEAR}(?:[-–]|{S}[-–]{S})(?P<year2>\d\d)(?![\w/-]|[.,]\d)", "The drought of 1996–98 was worse.", "1996/1998"),
    Rule("year", "digit", r"{YEAR}", "The mine opened in 1987.", "1987"),
    Rule(
        "early_year",
        "digit",
        r"(?P<year>[1-9]\d{0,2})(?![\w%]|[.,:]\d)",
        "The abbey was founded in the year 842.",
        "0842",
    ),
    Rule("era", "digit", r"(?P<year>\d{1,5}){S}(?P<era>AD|BC|BCE|CE|A\.D\.|B\.C\.)(?!\w)", "The wall was built in 450 BC.", "-0450"),
    Rule("era", "era", r"AD{S}?(?P<year>\d{1,4})(?!\d)(?P<era>)", "The abbey was founded in AD 842.", "0842"),
    Rule(
        "decade",
        "digit edge",
        r"{EDGE}(?P<decade>\d{3}0)(?:['’])?s\b",
        "Wages fell in the late 1980s.",
        "1985-01-01/1989-12-31",
    ),
    Rule(
        "decade",
        "decade edge",
        r"{EDGE}{DECADES}",
        "The port boomed in the sixties.",
        "1960-01-01/1969-12-31",
    ),
    Rule(
        "century",
        "digit edge",
        r"{EDGE}(?P<century>\d{1,2})(?:st|nd|rd|th)(?:{S}|-)[Cc]entury",
        "The 19th-century bridge fell.",
        "1800-01-01/1899-12-31",
    ),
    Rule(
        "century",
        "ordinal edge",
        r"{EDGE}(?P<word>{ORDINALS})(?:{S}|-)[Cc]entury",
        "In the twentieth century it was a port.",
        "1900-01-01/1999-12-31",
    ),
    Rule(
        "quarter",
        "ordinal",
        r"(?:[Qq](?P<number>[1-4])|(?P<word>first|second|third|fourth){S}quarter)"
        r"(?:{S}(?:of{S})?(?:{YEAR}|(?P<which>the|this|last|next){S}year))?",
        "Sales fell in the third quarter of 2021.",
        "2021-Q3",
    ),
    Rule(
        "half",
        "ordinal",
        r"(?P<word>first|second){S}half{S}of{S}(?:{YEAR}|(?P<which>the|this|last|next){S}year)",
        "Sales fell in the second half of last year.",
        "2021-H2",
    ),
    Rule("fiscal", "fiscal", r"(?i:fiscal(?:{S}year)?|FY){S}{YEAR}", "Profit fell in fiscal year 2020.", "2020"),
    Rule(
        "week_of",
        "ordinal which",
        r"(?P<word>first|second|third|fourth|last){S}week{S}of{S}{MONTH}(?:,?{S}{YEAR})?",
        "It snowed in the first week of February.",
        "2022-W05",
    ),
    Rule("week_of_day", "unit", r"week{S}of{S}{DAY}{S}{MONTH}(?:,?{S}{YEAR})?", "Ports shut in the week of 14 February.", "2022-W07"),
    Rule("week_of_day", "unit", r"week{S}of{S}{MONTH}{S}{DAY}(?:,?{S}{YEAR})?", "Ports shut in the week of February 14.", "2022-W07"),
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
        r"(?:(?i:every|each){S}{WEEKDAY}|(?P<plural>{PLURALS})\b)(?:{S}{PART})?",
        "The council meets every Monday.",
        "XXXX-WXX-1",
    ),
    Rule(
        "weekday_set",
        "weekday",
        r"{WEEKDAY}{S}(?P<part>morning|afternoon|evening|night)s\b",
        "The choir meets on Tuesday evenings.",
        "XXXX-WXX-2TEV",
    ),
    Rule("month_set", "set", r"(?i:every|each){S}{MONTH}", "The fair, held every May, draws thousands.", "XXXX-05"),
    Rule("weekend", "weekend", r"[Ww]eekend\b", "Two boats sank over the weekend.", "2022-W08-WE"),
    Rule("weekday", "part", r"{PART}{S}(?:of|on){S}{WEEKDAY}", "The wall fell at dawn on Tuesday.", "2022-03-01TMO"),
    Rule("part", "part", r"{PART}", "In the afternoon the wind dropped.", "2022-03-03TAF"),
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
        r"(?P<which>(?i:last|next|this|past|previous|coming|current)|(?i:early|late|earlier|later){S}(?P<late>this|last|next)){S}(?P<unit>(?i:week|month|year|weekend|quarter|decade|century))\b(?!-)",
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
    Rule(
        "whole",
        "boundary",
        r"(?:(?i:end|start|beginning|middle|rest|remainder|course|close){S}of|(?i:early|earlier|late|later){S}in){S}(?:the|this){S}"
        r"(?P<unit>week|month|year|decade|century)\b(?!-)",
        "The pit shuts at the end of the month.",
        "2022-03",
    ),
    Rule(
        "recent",
        "recent",
        r"(?P<which>(?i:recent|coming)){S}(?:days|weeks|months|years|decades)\b",
        "The river has risen in recent days.",
        "PAST_REF",
    ),
    Rule(
        "year_before",
        "unit part",
        r"(?P<unit>day|week|month|year|night){S}(?P<way>before|earlier|after)\b(?={S}?[.,;:)]|\Z)",
        "It rained on 1 March, and the day before.",
        "2022-02-28",
    ),
    Rule(
        "long_ago",
        "count digit unit",
        r"(?:(?:{COUNT}{S})?(?i:hundred|thousand|million|billion|hundreds{S}of|thousands{S}of|millions{S}of|billions{S}of){S})?{UNIT}{S}ago\b",
        "The shop closed years ago.",
        "PAST_REF",
    ),
    Rule("ago", "count digit", r"{COUNT}{HALF}(?:{S}|-){UNIT}{S}(?:ago|back)\b", "Her house burned two days ago.", "2022-03-01"),
    Rule("hence", "count digit", r"{COUNT}{HALF}{S}{UNIT}{S}(?:from{S}now|hence)\b", "She retires ten days from now.", "2022-03-13"),
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
        r"{COUNT}{HALF}(?:{S}|{S}?-{S}?){UNIT}(?:(?:{S}|-)and(?:{S}|-)a(?:{S}|-)(?P<tail>half|quarter)|{S}and{S}(?P<count2>\d{1,2}|{NUMBERS}){S}(?P<unit2>minute|second)s?\b)?",
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
    Rule(
        "fraction",
        "count fraction",
        r"(?P<share>(?i:a{S}quarter|quarter|three[- ]quarters|half)){S}of{S}an?{S}{UNIT}",
        "They waited three-quarters of an hour.",
        "PT45M",
    ),
    Rule("long", "long", r"(?P<unit>(?i:hour|day|week|month|year|decade))(?P<many>s)?-?long\b", "A week-long truce held.", "P1W"),
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
    Rule(
        "clock",
        "digit",
        r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d){S}?{ZONE}\b",
        "Today the siren rang at 1405 GMT.",
        "2022-03-03T14:05",
    ),
    Rule(
        "spoken_clock",
        "count digit",
        r"(?P<word>{NUMBERS}|\d{1,2}){S}o['’]clock\b",
        "Today the siren rang at four o'clock.",
        "2022-03-03T04:00",
    ),
    Rule(
        "spoken_clock",
        "fraction",
        r"(?P<offset>half|quarter){S}(?P<way>past|to){S}(?P<word>{NUMBERS}|\d{1,2})\b",
        "Today the siren rang at half past nine.",
        "2022-03-03T09:30",
    ),
    Rule("clock", "clock", r"(?P<name>noon|midnight)\b", "Today the siren rang at noon sharp.", "2022-03-03T12:00"),
    Rule("set", "set", r"(?P<word>{FREQUENCY})\b", "The ministry issues weekly reports.", "P1W"),
    Rule("set", "set", r"(?i:every|each){S}(?P<part>morning|afternoon|evening|night)\b", "Every morning the square is swept.", "P1D"),
    Rule(
        "set",
        "often count digit",
        r"(?:(?i:once|twice)|(?:{NUMBERS}|\d{1,2}){S}times){S}(?:an?|per|each|every){S}{UNIT}",
        "The beds are changed twice a week.",
        "P1W",
    ),
    Rule("set", "set", r"(?i:every|each){S}(?:(?:{COUNT}|other|single){S})?{UNIT}", "A train leaves every two hours.", "PT2H"),
    Rule("holiday", "holiday", r"{HOLIDAY}(?:,?{S}{YEAR})?", "The shops opened on Boxing Day.", "2021-12-26"),
    Rule("period", "period", r"{PERIOD}", "Nothing like it was seen since World War II.", "1939-09-01/1945-09-02"),
)
"""Tried at the words they start with; the longest one that has a value wins, the first of equals."""

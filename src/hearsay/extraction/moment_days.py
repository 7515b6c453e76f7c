"""Named days, months, years and longer: what the rules of the lexicon of moments that name a date mean."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from hearsay.extraction import calendar
from hearsay.extraction.lexicon import moments as lexicon
from hearsay.extraction.moment_reader import NEAR, NEXT, Found, Reader, Reading, Value, day_value, part_of, years_value
from hearsay.extraction.newsday import goes_on

TALE = 2000
"""Characters within which a day without a year leans on a year long ago."""
FRESH = 60
"""Days around the report's own within which a day without a year is news, and no tale of long ago."""


_WEEK = 7
"""Days."""
_DASHES = frozenset("-–—")
_COMPOUND = re.compile(r"-[A-Za-z]")
_EARLY = re.compile(r"\b(?:in the year|c\.|ca\.|circa)\s\Z")
_LAST_YEAR = re.compile(r"\s(?:of\s)?last\syear\b")
"""Behind a day without its year: ``12 March [last year]``."""
_EVE = ("eve", "of")
"""What stands before a day to come."""
_MOVES = {"last": -1, "previous": -1, "the": 0, "this": 0, "same": 0, "that": 0, "next": 1, "following": 1}
"""Years from the one that a phrase leans on."""


def _year_of(reader: Reader, found: Found, month: int, day: int | None) -> int | None:
    """The year of a month or day without one: a tale of long ago goes on in its year, else the nearest."""
    base = reader.base
    year = calendar.nearest(month, day, base) if base else None
    close = calendar.day_of(year, month, day or 15) if year else None
    if base and close and abs((close - base).days) <= FRESH and not reader.tale:
        return year
    if base and year and close and not reader.tale and reader.tense() is (close < base):
        year += 1 if close < base else -1
    last = reader.near(found, TALE)
    return last.day.year if last and (not base or reader.tale or abs((last.day - base).days) > 700) else year


def read_day(reader: Reader, found: Found) -> Value | None:
    """``3 March 2022``, ``March 3``, ``2022-03-03``."""
    month = _month(found["month"])
    day = int(found["day"])
    year = int(found["year"]) if found["year"] else _year_of(reader, found, month, day)
    year = reader.base.year - 1 if reader.base and not found["year"] and _LAST_YEAR.match(reader.text, found.end()) else year
    part = part_of(found)
    if year is None:
        return (f"XXXX-{month:02d}-{day:02d}{part}", "TIME" if part else "DATE") if calendar.day_of(2000, month, day) else None
    return day_value(calendar.day_of(year, month, day), part)


def _month(name: str) -> int:
    return int(name) if name.isdigit() else lexicon.MONTHS[name.lower()]


def read_numeric(reader: Reader, found: Found) -> Value | None:
    """``25/02/2022``; where both readings are days, the one nearer to the report's."""
    a, b, year = int(found["a"]), int(found["b"]), int(found["year"])
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    readings = [calendar.day_of(year, b, a)] if found["mark"] == "." else [calendar.day_of(year, a, b), calendar.day_of(year, b, a)]
    days = [day for day in readings if day]
    base = reader.base
    return day_value(min(days, key=lambda day: abs((day - base).days)) if base else days[0]) if days else None


def read_dotted(reader: Reader, found: Found) -> Value | None:
    """``Tuesday 8.3``, where that day of the nearest year is one: what is none is a time of day."""
    year = _year_of(reader, found, int(found["month"]), int(found["day"]))
    day = calendar.day_of(year, int(found["month"]), int(found["day"])) if year else None
    return day_value(day) if day and day.isoweekday() == lexicon.WEEKDAYS[found["weekday"].lower()] else None


def read_ordinal_day(reader: Reader, found: Found) -> Value | None:
    """``the fifth of February``."""
    month, day = _month(found["month"]), lexicon.ORDINALS[found["word"].lower()]
    year = _year_of(reader, found, month, day)
    return day_value(calendar.day_of(year, month, day)) if year else (f"XXXX-{month:02d}-{day:02d}", "DATE")


def read_days(reader: Reader, found: Found) -> Value | None:
    """``March 3-5``."""
    month = _month(found["month"])
    year = int(found["year"]) if found["year"] else _year_of(reader, found, month, int(found["day"]))
    if year is None:
        return f"XXXX-{month:02d}-{int(found['day']):02d}/XXXX-{month:02d}-{int(found['day2']):02d}", "DATE"
    first, last = calendar.day_of(year, month, int(found["day"])), calendar.day_of(year, month, int(found["day2"]))
    return (f"{first}/{last}", "DATE") if first and last and first < last else None


def read_month(reader: Reader, found: Found) -> Value | None:
    """``March 2022``, ``January``."""
    month, groups = _month(found["month"]), found.groupdict()
    if groups.get("year"):
        return f"{int(groups['year']):04d}-{month:02d}", "DATE"
    name = found["month"].lower()
    if name in lexicon.VERB_MONTHS and not groups["edge"] and reader.word(-1) not in lexicon.YEAR_BEFORE | {"last", "next", "this"}:
        return None
    behind = NEXT.match(reader.text, found.end())
    if behind and behind[1][:1].isupper() and reader.word(-1) not in lexicon.YEAR_BEFORE | {"last", "next", "this"}:
        return None
    base = reader.base
    if base and reader.word(-1) in ("last", "next"):
        ahead = reader.word(-1) == "next"
        year = base.year + (month <= base.month) if ahead else base.year - (month >= base.month)
        return f"{year:04d}-{month:02d}", "DATE"
    near = _year_of(reader, found, month, None)
    return (f"{near:04d}-{month:02d}" if near else f"XXXX-{month:02d}"), "DATE"


def read_months(reader: Reader, found: Found) -> Value | None:
    """``between May and June 2015``."""
    first, last = _month(found["month"]), _month(found["month2"])
    if "and" in reader.text[found.end("month") : found.start("month2")] and reader.word(0) != "between":
        return None
    year = int(found["year"]) if found["year"] else _year_of(reader, found, last, None)
    if year is None:
        return f"XXXX-{first:02d}/XXXX-{last:02d}", "DATE"
    return (f"{year - (first > last):04d}-{first:02d}/{year:04d}-{last:02d}", "DATE") if first != last else None


def read_month_of(reader: Reader, found: Found) -> Value | None:
    """``October of last year``, ``March the same year``."""
    which, month = found["which"].lower(), _month(found["month"])
    said = which in ("last", "this", "next")
    last = reader.mentioned
    start = reader.base.year if said and reader.base else last.day.year if last and not said else None
    if start is None:
        return None
    return f"{start + _MOVES[which]:04d}-{month:02d}", "DATE"


def read_years(reader: Reader, found: Found) -> Value | None:
    """``1996–98``. Years that are both written out are two moments."""
    first, last = found["year"], found["year"][:2] + found["year2"]
    return (f"{first}/{last}", "DATE") if "1700" <= first < last <= "2050" and reader.after(found) not in lexicon.NOT_YEAR_AFTER else None


def read_year(reader: Reader, found: Found) -> Value | None:
    """A number of four digits that stands where years stand."""
    before, after, year = reader.word(-1), reader.after(found), int(found["year"])
    counted = after in lexicon.NOT_YEAR_AFTER and not (before in lexicon.YEAR_BEFORE and _is_verb(reader, reader.token + 1))
    if _COMPOUND.match(reader.text, found.end()) or counted or reader.word(-2) in ("$", "€", "£"):
        return None
    last = reader.near(found, NEAR)
    if before in _DASHES and reader.word(-2).isdigit():
        goes_on = last and last.unit == "Y" and found.start() - last.end <= 3 and last.day.year < year
        return (found["year"], "DATE") if goes_on else None
    if before in lexicon.YEAR_BEFORE and (
        1700 <= year <= 2050 or before in ("in", "since", "by", "until", "from", "(") or (last and last.unit == "Y")
    ):
        return found["year"], "DATE"
    heads = before in ("", "\n", "\n\n") or (before in (".", "!", "?") and after in (".", ":", ",", "("))
    if 1500 <= year <= 2050 and (heads or (year >= 1800 and _names(reader))):
        return found["year"], "DATE"
    named = reader.token > 0 and reader.doc[reader.token - 1].text[:1].isupper() and before.isalpha()
    if 1900 <= year <= 2050 and (named or before.endswith("ly") or after in ("was", "saw", "is", "has")):
        return found["year"], "DATE"
    return None


def _is_verb(reader: Reader, i: int) -> bool:
    """Whether a word is a verb in a tense: ``a fire in 2019 [killed] 12``, not ``2,019 killed``."""
    return reader.tagged and i < len(reader.doc) and reader.doc[i].tag_ == "VBD"


def _names(reader: Reader) -> bool:
    """Whether the number stands before a noun in the singular: ``the 2015 accord``, not ``2015 families``."""
    i = reader.token + 1
    if i >= len(reader.doc) or not reader.tagged:
        return False
    while i < len(reader.doc) and reader.doc[i].tag_ == "JJ" and i < reader.token + 3:
        i += 1
    return i < len(reader.doc) and reader.doc[i].tag_ in ("NN", "NNP") and reader.doc[i].is_alpha and len(reader.doc[i]) > 2


def read_early_year(reader: Reader, found: Found) -> Value | None:
    """A year before 1000: behind ``in the year`` or ``circa``, or where another such year was named just before."""
    value: Value = f"{int(found['year']):04d}", "DATE"
    if _EARLY.search(reader.text, max(0, found.start() - 16), found.start()):
        return value
    last = reader.near(found, TALE)
    if not last or last.unit == "D" or last.day.year >= 1000 or len(found["year"]) < 3 or reader.after(found) in lexicon.NOT_YEAR_AFTER:
        return None
    goes_on = reader.word(-1) in _DASHES and found.start() - last.end <= 3
    return value if goes_on or reader.word(-1) in ("in", "about", "around", "since", "until", "by", "after", "before") else None


def read_era(reader: Reader, found: Found) -> Value | None:
    """``450 BC``; years before Christ are negative."""
    early = found["era"].upper().replace(".", "") in ("BC", "BCE")
    return f"{'-' if early else ''}{int(found['year']):04d}", "DATE"


def read_decade(reader: Reader, found: Found) -> Value | None:
    """``the late 1980s``; a round hundred is a century."""
    groups = found.groupdict()
    first = int(groups["decade"]) if groups.get("decade") else 1900 + lexicon.DECADES[groups["word"]]
    if not groups.get("decade") and reader.word(-1) in ("his", "her", "their", "my", "our"):
        return None
    last = first + (99 if first % 100 == 0 and first < 2000 else 9)
    return years_value(first, last, found["edge"])


def read_century(reader: Reader, found: Found) -> Value | None:
    """``the late 19th century``."""
    groups = found.groupdict()
    number = int(groups["century"]) if groups.get("century") else lexicon.ORDINALS[groups["word"].lower()]
    return years_value(100 * number - 100, 100 * number - 1, found["edge"]) if 1 < number < 23 else None


def read_quarter(reader: Reader, found: Found) -> Value | None:
    """``the third quarter of 2021``; without a year, the last such quarter that has begun, or the next where the verb looks ahead."""
    number = int(found["number"]) if found["number"] else lexicon.ORDINALS[found["word"].lower()]
    year = _year_said(reader, found)
    if year is None and reader.base and reader.after(found) not in ("-", "of", "final", "finals"):
        now = (reader.base.month + 2) // 3
        year = reader.base.year + (number < now if reader.future() else -(number > now))
    return (f"{year:04d}-Q{number}", "DATE") if year is not None else None


def read_half(reader: Reader, found: Found) -> Value | None:
    """``the second half of 2021``."""
    year = _year_said(reader, found)
    return (f"{year:04d}-H{1 + (found['word'] == 'second')}", "DATE") if year is not None else None


def _year_said(reader: Reader, found: Found) -> int | None:
    if found["year"]:
        return int(found["year"])
    return reader.base.year + _MOVES[found["which"]] if found["which"] and reader.base else None


def read_week_of(reader: Reader, found: Found) -> Value | None:
    """``the first week of February``: the week around the 4th, 11th, 18th, 25th; the last one holds the month's last day."""
    month, which = _month(found["month"]), found["word"].lower()
    year = int(found["year"]) if found["year"] else _year_of(reader, found, month, None)
    if year is None:
        return None
    day = monthrange(year, month)[1] if which == "last" else 7 * lexicon.ORDINALS[which] - 3
    inside = calendar.day_of(year, month, day)
    return (calendar.cut(inside, "W"), "DATE") if inside else None


def read_week_of_day(reader: Reader, found: Found) -> Value | None:
    """``the week of 14 February``."""
    value = read_day(reader, found)
    day = calendar.parse_day(value[0]) if value else None
    return (calendar.cut(day, "W"), "DATE") if day else None


def read_fiscal(reader: Reader, found: Found) -> Value | None:
    """``fiscal 2022``, as the year it is called by."""
    return found["year"], "DATE"


def read_season(reader: Reader, found: Found) -> Value | None:
    """``the summer of 2012``, ``this winter``; "spring" and "fall" need a sign that they are seasons."""
    name, which = found["season"].lower(), (found["which"] or "").lower()
    first, last = lexicon.SEASONS[name]
    behind = NEXT.match(reader.text, found.end())
    if not found["year"] and behind and (behind[1] == "of" or (found["season"][0].isupper() and behind[1][0].isupper())):
        return None
    if found["year"]:
        year: int | None = int(found["year"])
    elif name in ("spring", "fall") and not which and reader.word(-1) not in ("the", "in", "of", "by", "until", "since"):
        return None
    elif not reader.base:
        year = None
    elif which == "last":
        year = reader.base.year - (first >= reader.base.month)
    elif which == "next":
        year = reader.base.year + (first <= reader.base.month)
    else:
        year = reader.base.year if which == "this" else calendar.nearest(first, None, reader.base)
    if year is None:
        return f"XXXX-{first:02d}/XXXX-{last:02d}", "DATE"
    return f"{year:04d}-{first:02d}/{year + (last < first):04d}-{last:02d}", "DATE"


def read_weekday(reader: Reader, found: Found) -> Value | None:
    """``Wednesday night``: the last one up to the report's day, the next one beside a verb that looks ahead.

    The weekday of six days ago is tomorrow's in a report that goes on after its day.
    """
    number, which, part = lexicon.WEEKDAYS[found["weekday"].lower()], (found.groupdict().get("which") or "").lower(), part_of(found)
    base = reader.base
    if not base:
        return f"XXXX-WXX-{number}{part}", "TIME" if part else "DATE"
    last = reader.near(found, NEAR)
    if last and abs((last.day - base).days) > 30 and reader.word(-1) in ("that", "following"):
        return day_value(calendar.weekday(number, last.day, future=True), part)
    if which.startswith(("last", "this past")):
        return day_value(calendar.weekday(number, base - timedelta(days=1), future=False), part)
    if which in ("next", "this coming"):
        return day_value(calendar.weekday(number, base + timedelta(days=1), future=True), part)
    day = calendar.weekday(number, base, future=reader.future() or (reader.word(-2), reader.word(-1)) == _EVE)
    next_day = (base - day).days == _WEEK - 1 and (which == "this" or goes_on(reader.text, base))
    return day_value(day + timedelta(days=_WEEK) if next_day else day, part)


def read_weekdays(reader: Reader, found: Found) -> Value | None:
    """``from Monday to Wednesday``."""
    first, last = lexicon.WEEKDAYS[found["weekday"].lower()], lexicon.WEEKDAYS[found["weekday2"].lower()]
    if not reader.base:
        return f"XXXX-WXX-{first}/XXXX-WXX-{last}", "DATE"
    if reader.future():
        start = calendar.weekday(first, reader.base, future=True)
        return f"{start}/{calendar.weekday(last, start, future=True)}", "DATE"
    end = calendar.weekday(last, reader.base, future=False)
    return f"{calendar.weekday(first, end, future=False)}/{end}", "DATE"


def read_weekday_set(reader: Reader, found: Found) -> Value | None:
    """``every Monday``, ``Mondays``."""
    name = (found["weekday"] or found["plural"][:-1]).lower()
    return f"XXXX-WXX-{lexicon.WEEKDAYS[name]}{part_of(found)}", "SET"


def read_month_set(reader: Reader, found: Found) -> Value | None:
    """``every May``."""
    return f"XXXX-{_month(found['month']):02d}", "SET"


def read_weekend(reader: Reader, found: Found) -> Value | None:
    """``over the weekend``: the last one that has begun, or the next where the verb looks ahead."""
    if reader.word(-1) not in ("the", "over") or reader.after(found) in ("of", "-"):
        return None
    if not reader.base:
        return "PRESENT_REF", "DATE"
    return calendar.cut(calendar.weekday(6, reader.base, future=reader.future()), "W") + "-WE", "DATE"


def read_holiday(reader: Reader, found: Found) -> Value | None:
    """``Boxing Day``."""
    name = found["holiday"].lower()
    if found["year"]:
        return day_value(_day_named(name, int(found["year"])))
    if not reader.base:
        fixed = lexicon.HOLIDAYS.get(name)
        return (f"XXXX-{fixed[0]:02d}-{fixed[1]:02d}", "DATE") if fixed else None
    base = reader.base
    near = min((_day_named(name, base.year + move) for move in (-1, 0, 1)), key=lambda day: abs((day - base).days))
    year = _year_of(reader, found, near.month, near.day) or base.year
    return day_value(near if abs(year - base.year) < 2 else _day_named(name, year))


def _day_named(name: str, year: int) -> date:
    if name in lexicon.MOVABLE:
        return calendar.easter(year) + timedelta(days=lexicon.MOVABLE[name])
    if name in lexicon.NTH_WEEKDAYS:
        return calendar.nth_weekday(year, *lexicon.NTH_WEEKDAYS[name])
    return date(year, *lexicon.HOLIDAYS[name])


def read_period(reader: Reader, found: Found) -> Value | None:
    """``World War II``."""
    return lexicon.PERIODS[found["period"].lower()], "DATE"


DAYS: dict[str, Reading] = {
    "day": read_day,
    "numeric": read_numeric,
    "ordinal_day": read_ordinal_day,
    "days": read_days,
    "month": read_month,
    "month_of": read_month_of,
    "week_of": read_week_of,
    "week_of_day": read_week_of_day,
    "months": read_months,
    "years": read_years,
    "year": read_year,
    "early_year": read_early_year,
    "fiscal": read_fiscal,
    "era": read_era,
    "decade": read_decade,
    "century": read_century,
    "quarter": read_quarter,
    "half": read_half,
    "season": read_season,
    "dotted": read_dotted,
    "weekday": read_weekday,
    "weekdays": read_weekdays,
    "weekday_set": read_weekday_set,
    "month_set": read_month_set,
    "weekend": read_weekend,
    "holiday": read_holiday,
    "period": read_period,
}
"""The readings of this module by the names that rules give them."""

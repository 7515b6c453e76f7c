"""Named days, months, years and longer: what the rules of the lexicon of moments that name a date mean."""

from __future__ import annotations

from datetime import timedelta

from hearsay.extraction import calendar
from hearsay.extraction.lexicon import moments as lexicon
from hearsay.extraction.moment_reader import NEAR, NEXT, Found, Reader, Reading, Value, day_value, part_of, years_value

TALE = 2000
"""Characters within which a day without a year leans on a year long ago."""
FRESH = 60
"""Days around the report's own within which a day without a year is news, and no tale of long ago."""


def _year_of(reader: Reader, found: Found, month: int, day: int | None) -> int | None:
    """The year of a month or day without one: a tale of long ago goes on in its year, else the nearest."""
    base = reader.base
    year = calendar.nearest(month, day, base) if base else None
    close = calendar.day_of(year, month, day or 15) if year else None
    if base and close and abs((close - base).days) <= FRESH:
        return year
    last = reader.near(found, TALE)
    return last.day.year if last and (not base or abs((last.day - base).days) > 700) else year


def read_day(reader: Reader, found: Found) -> Value | None:
    """``3 March 2022``, ``March 3``, ``2022-03-03``."""
    month = _month(found["month"])
    day = int(found["day"])
    year = int(found["year"]) if found["year"] else _year_of(reader, found, month, day)
    if year is None:
        return (f"XXXX-{month:02d}-{day:02d}", "DATE") if calendar.day_of(2000, month, day) else None
    return day_value(calendar.day_of(year, month, day))


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
    year2 = int(found["year2"]) if found["year2"] else int(found["year"]) if found["year"] else _year_of(reader, found, last, None)
    if year2 is None:
        return f"XXXX-{first:02d}/XXXX-{last:02d}", "DATE"
    year = int(found["year"]) if found["year"] else year2 - (first > last)
    return (f"{year:04d}-{first:02d}/{year2:04d}-{last:02d}", "DATE") if (year, first) <= (year2, last) else None


def read_years(reader: Reader, found: Found) -> Value | None:
    """``between 2010 and 2015``, ``1996–98``."""
    first, last = found["year"], found["year2"]
    last = first[: 4 - len(last)] + last
    return (f"{first}/{last}", "DATE") if "1700" <= first < last <= "2050" and reader.after(found) not in lexicon.NOT_YEAR_AFTER else None


def read_year(reader: Reader, found: Found) -> Value | None:
    """A number of four digits that stands where years stand."""
    before, after, year = reader.word(-1), reader.after(found), int(found["year"])
    if after in lexicon.NOT_YEAR_AFTER or reader.word(-2) in ("$", "€", "£"):
        return None
    named = reader.token > 0 and reader.doc[reader.token - 1].text[:1].isupper() and before.isalpha()
    if before == "-" and reader.word(-2).isdigit():
        return None
    last = reader.near(found, NEAR)
    if before in lexicon.YEAR_BEFORE and (
        1700 <= year <= 2050 or before in ("in", "since", "by", "until", "(") or (last and last.unit == "Y")
    ):
        return found["year"], "DATE"
    if 1900 <= year <= 2050 and (named or before in ("", "\n", "\n\n") or before.endswith("ly") or after in ("was", "saw", "is", "has")):
        return found["year"], "DATE"
    return None


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
    """``the 19th century``."""
    groups = found.groupdict()
    number = int(groups["century"]) if groups.get("century") else lexicon.ORDINALS[groups["word"].lower()]
    return years_value(100 * number - 100, 100 * number - 1, None) if 1 < number < 23 else None


def read_quarter(reader: Reader, found: Found) -> Value | None:
    """``the third quarter of 2021``."""
    number = int(found["number"]) if found["number"] else lexicon.ORDINALS[found["word"].lower()]
    return f"{found['year']}-Q{number}", "DATE"


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
    """``Wednesday night``: the last one up to the report's day, the next one beside a verb that looks ahead."""
    number, which, part = lexicon.WEEKDAYS[found["weekday"].lower()], (found["which"] or "").lower(), part_of(found)
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
    return day_value(calendar.weekday(number, base, future=reader.future()), part)


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
    return f"XXXX-WXX-{lexicon.WEEKDAYS[name]}", "SET"


def read_holiday(reader: Reader, found: Found) -> Value | None:
    """``Boxing Day``."""
    month, day = lexicon.HOLIDAYS[found["holiday"].lower()]
    year = int(found["year"]) if found["year"] else _year_of(reader, found, month, day)
    return (f"XXXX-{month:02d}-{day:02d}", "DATE") if year is None else day_value(calendar.day_of(year, month, day))


def read_period(reader: Reader, found: Found) -> Value | None:
    """``World War II``."""
    return lexicon.PERIODS[found["period"].lower()], "DATE"


DAYS: dict[str, Reading] = {
    "day": read_day,
    "numeric": read_numeric,
    "ordinal_day": read_ordinal_day,
    "days": read_days,
    "month": read_month,
    "months": read_months,
    "years": read_years,
    "year": read_year,
    "era": read_era,
    "decade": read_decade,
    "century": read_century,
    "quarter": read_quarter,
    "season": read_season,
    "weekday": read_weekday,
    "weekdays": read_weekdays,
    "weekday_set": read_weekday_set,
    "holiday": read_holiday,
    "period": read_period,
}
"""The readings of this module by the names that rules give them."""

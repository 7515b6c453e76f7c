"""Today, last week, two days ago, a week later; lengths of time, clock times, repetitions."""

from __future__ import annotations

import re
from datetime import date, timedelta

from hearsay.extraction import calendar
from hearsay.extraction.lexicon import moments as lexicon
from hearsay.extraction.lexicon.moment_patterns import SPACE
from hearsay.extraction.moment_reader import NEAR, Found, Reader, Reading, Value, day_value, part_of, years_value
from hearsay.extraction.numbers import parse
from hearsay.model import MomentType

_AFTER_ARTICLE = frozenset(
    {"", ".", ",", ";", "long", "and", "or", "of", "in", "to", "for", "with", "at", "on", "by", "before", "after", "later", ")"}
)
_NO_COUNT = re.compile(r"\d{4} [a-z]{3,9}(?<!s)")
"""A year in front of a unit: ``the 2018 day of action``."""
_AGE = re.compile(rf"(?:{SPACE}|-)?(?:old|-olds?)\b|(?:{SPACE}|-)old")


def read_deictic(reader: Reader, found: Found) -> Value | None:
    """``yesterday evening``, ``the day after tomorrow``."""
    groups = found.groupdict()
    if groups.get("beyond"):
        move, part = (-2 if "yesterday" in groups["beyond"] else 2), ""
    else:
        word = groups["deictic"].lower()
        move, part = lexicon.DEICTICS[word], "TNI" if word in ("tonight", "overnight") else part_of(found)
    return _from_base(reader, move, part)


def _from_base(reader: Reader, move: int, part: str) -> Value:
    kind: MomentType = "TIME" if part else "DATE"
    if not reader.base:
        return ("PRESENT_REF" + part, kind) if not move else ("PAST_REF" if move < 0 else "FUTURE_REF", kind)
    return (reader.base + timedelta(days=move)).isoformat() + part, kind


def read_this_part(reader: Reader, found: Found) -> Value | None:
    """``this morning``, ``last night``."""
    return _from_base(reader, -(found["which"].lower() == "last"), part_of(found))


def read_that_part(reader: Reader, found: Found) -> Value | None:
    """``that night``, ``the next morning``: from the last day mentioned."""
    last = reader.mentioned
    if not last or last.unit != "D":
        return None
    return day_value(calendar.shift(last.day, "D", int(found["which"].lower() in ("next", "following"))), part_of(found))


def read_relative(reader: Reader, found: Found) -> Value | None:
    """``last month``, ``this week``, ``next weekend``; "the past week" is a stretch."""
    which, unit = (found["late"] or found["which"]).lower(), found["unit"].lower()
    if which == "past" or (which == "last" and reader.word(-1) == "the" and unit not in ("year", "century")):
        return None
    base = reader.base
    if not base:
        return "PAST_REF" if which in ("last", "previous") else "FUTURE_REF" if which in ("next", "coming") else "PRESENT_REF", "DATE"
    move = -1 if which in ("last", "previous") else 1 if which in ("next", "coming") else 0
    if unit in ("decade", "century"):
        size = 10 if unit == "decade" else 100
        first = (base.year // size + move) * size
        return years_value(first, first + size - 1, None)
    if unit == "quarter":
        moved = calendar.shift(base, "M", 3 * move)
        return (f"{moved.year:04d}-Q{(moved.month + 2) // 3}", "DATE") if moved else None
    letter = {"weekend": "W"}.get(unit, unit[0].upper())
    moved = calendar.shift(base, letter, move)
    return (calendar.cut(moved, letter) + ("-WE" if unit == "weekend" else ""), "DATE") if moved else None


def read_mentioned(reader: Reader, found: Found) -> Value | None:
    """``the next day``, ``that year``: from the last day mentioned."""
    last, which, letter = reader.mentioned, found["which"].lower(), found["unit"][0].upper()
    if not last or "DWMY".index(last.unit) > "DWMY".index(letter):
        return None
    if which in ("next", "previous") and reader.word(-1) != "the":
        return None
    moved = calendar.shift(last.day, letter, 1 if which in ("following", "next") else -1 if which == "previous" else 0)
    return (calendar.cut(moved, letter), "DATE") if moved else None


def _amount(found: Found, group: str = "count") -> float | None:
    """How many units; None for "several" and "few"."""
    words = " ".join((found[group] or "").lower().split())
    tail = found.groupdict().get("tail")
    half = 0.25 if tail == "quarter" else 0.5 if found.groupdict().get("half") or tail else 0.0
    if words.endswith(" 1/2"):
        words, half = words[:-4], 0.5
    if words[:1].isdigit():
        return float(words.replace(",", "")) + half
    if words in ("a", "an"):
        return 1 + half
    if words.startswith("half"):
        return 0.5
    if words.endswith(("couple of", "dozen")):
        return 12.0 if words.endswith("dozen") else 2.0
    count = parse(words)
    return None if count is None else count + half


def _unit(found: Found) -> tuple[str, str]:
    name = found["unit"].lower()
    return lexicon.UNITS["century" if name == "centurie" else name]


def _ago(day: date, amount: float, unit: tuple[str, str], sign: int) -> Value | None:
    """``amount`` of a unit before or after a day, as exact as the unit is."""
    letter, times = lexicon.MULTIPLES.get(unit[1], (unit[1], 1))
    count = amount * times
    if unit[0]:
        hours = count / {"H": 24, "M": 1440, "S": 86400}[letter]
        moved, cut = calendar.shift(day, "D", sign * int(hours)), "D"
    elif count != int(count):
        moved, cut = (
            calendar.shift(day, "M" if letter == "Y" else "D", sign * int(count * {"Y": 12, "M": 30, "W": 7, "D": 1}[letter])),
            "M" if letter == "Y" else "D",
        )
    else:
        moved, cut = calendar.shift(day, letter, sign * int(count)), letter
    return (calendar.cut(moved, cut), "DATE") if moved else None


def read_ago(reader: Reader, found: Found) -> Value | None:
    """``two days ago``, ``a year and a half ago``."""
    amount = _amount(found)
    if amount is None or not reader.base:
        return "PAST_REF", "DATE"
    return _ago(reader.base, amount, _unit(found), -1) or ("PAST_REF", "DATE")


def read_hence(reader: Reader, found: Found) -> Value | None:
    """``ten days from now``."""
    amount = _amount(found)
    if amount is None or not reader.base:
        return "FUTURE_REF", "DATE"
    return _ago(reader.base, amount, _unit(found), 1) or ("FUTURE_REF", "DATE")


def read_later(reader: Reader, found: Found) -> Value | None:
    """``three weeks later``: from the last day mentioned. "Two days after the quake" is a stretch only."""
    last, amount, unit = reader.mentioned, _amount(found), _unit(found)
    way = found["way"].lower()
    if way in ("before", "after") and reader.after(found) not in ("", ".", ",", ";", ")"):
        return None
    if not last or amount is None or unit[0]:
        return None
    if unit[1] in "DWMY" and "DWMY".index(last.unit) > "DWMY".index(unit[1]):
        return None
    return _ago(last.day, amount, unit, -1 if way in ("earlier", "before") else 1)


def _period(amount: float | None, unit: tuple[str, str]) -> str:
    part, letter = unit
    if letter == "FN":
        letter, amount = "W", None if amount is None else 2 * amount
    if amount is not None and amount != int(amount):
        smaller = {"H": ("T", "M", 60), "Y": ("", "M", 12), "D": ("T", "H", 24), "W": ("", "D", 7)}
        smaller |= {name: ("", *whole) for name, whole in lexicon.MULTIPLES.items()}
        if letter in smaller and not (part and letter == "M"):
            part, letter, size = smaller[letter]
            amount *= size
    return f"P{part}{'X' if amount is None else f'{amount:g}'}{letter}"


def read_stretch(reader: Reader, found: Found) -> Value | None:
    """``the past 24 hours``, ``the first five days``, ``the past week``: a length of time."""
    amount = _amount(found) if "count" in found.groupdict() else 1.0
    if "count" not in found.groupdict():
        which = found["which"].lower()
        if which in ("first", "next", "previous", "final", "coming") or (which == "last" and reader.word(-1) != "the"):
            return None
    return _period(amount, _unit(found)), "DURATION"


def read_duration(reader: Reader, found: Found) -> Value | None:
    """``90-minute``, ``two and a half hours``, ``an hour and 20 minutes``; ages are none."""
    groups, unit = found.groupdict(), _unit(found)
    if _AGE.match(reader.text, found.end()) or reader.word(-1) == "aged" or (groups.get("count") or "").lower() in ("some", "many"):
        return None
    article = (groups.get("count") or "").lower() in ("a", "an") and not groups.get("tail")
    told = reader.word(-1) in lexicon.SPAN_BEFORE and unit != ("T", "S")
    if article and reader.after(found) not in _AFTER_ARTICLE and not told:
        return None
    if _NO_COUNT.fullmatch(found.group()):
        return None
    amount = _amount(found) if "count" in groups else 1.5
    if groups.get("count2") and amount is not None:
        extra = float(groups["count2"]) if groups["count2"].isdigit() else parse(groups["count2"]) or 0.0
        if groups["unit2"].lower() == "minute" and unit == ("T", "H"):
            return f"PT{amount * 60 + extra:g}M", "DURATION"
    return _period(amount, unit), "DURATION"


def read_fraction(reader: Reader, found: Found) -> Value | None:
    """``three-quarters of an hour``."""
    amount = {"t": 0.75, "h": 0.5}.get(found["share"][0].lower(), 0.25)
    return _period(amount, _unit(found)), "DURATION"


def read_long(reader: Reader, found: Found) -> Value | None:
    """``week-long``, ``months-long``."""
    return _period(None if found["many"] else 1.0, _unit(found)), "DURATION"


def read_hours(reader: Reader, found: Found) -> Value | None:
    """``for hours``: an open length of time."""
    if reader.word(-1) not in ("for", "in", "within", "over", "after"):
        return None
    return _period(None, lexicon.UNITS[{"centuries": "century"}.get(found["unit"], found["unit"][:-1])]), "DURATION"


def read_clock(reader: Reader, found: Found) -> Value | None:
    """``3:30 p.m.``, ``14:05``, ``noon``: on the day mentioned nearby, else on the report's."""
    groups = found.groupdict()
    if groups.get("name"):
        hour, minute = (12 if groups["name"] == "noon" else 0), 0
    else:
        hour, minute = int(groups["hour"]), int(groups["minute"] or 0)
        if groups.get("half"):
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if groups["half"] == "p" else 0)
    return _at(reader, found, f"T{hour:02d}:{minute:02d}")


def _at(reader: Reader, found: Found, time: str) -> Value:
    """A time on the day mentioned nearby, else on the report's."""
    last = reader.near(found, NEAR)
    day = last.day if last and last.unit == "D" else reader.base
    return f"{day.isoformat() if day else 'XXXX-XX-XX'}{time}", "TIME"


def read_spoken_clock(reader: Reader, found: Found) -> Value | None:
    """``half past nine``, ``four o'clock``: as said, since it does not tell which half of the day."""
    hour, groups = parse(found["word"]) if not found["word"].isdigit() else float(found["word"]), found.groupdict()
    if hour is None or not 1 <= hour <= 24:
        return None
    minutes = {None: 0, "half": 30, "quarter": 15}[groups["offset"].lower() if groups.get("offset") else None]
    total = int(hour) * 60 + (minutes if groups.get("way") != "to" else -minutes)
    return _at(reader, found, f"T{total // 60 % 24:02d}:{total % 60:02d}")


def read_part(reader: Reader, found: Found) -> Value | None:
    """``in the afternoon``, ``at dawn``, ``by nightfall``."""
    before, word = reader.word(-1), found["part"].lower()
    inside = before == "the" and reader.word(-2) in ("in", "during", "throughout")
    at = before in ("at", "by", "before", "after", "until", "since") and word not in ("morning", "afternoon", "evening", "night")
    return _at(reader, found, part_of(found)) if inside or at else None


def read_whole(reader: Reader, found: Found) -> Value | None:
    """``the end of the month``, ``earlier in the week``: the month, the week of the report."""
    now = reader.now()
    if not now:
        return "PRESENT_REF", "DATE"
    unit = found["unit"].lower()
    if unit in ("decade", "century"):
        size = 10 if unit == "decade" else 100
        first = now.year // size * size
        return years_value(first, first + size - 1, None)
    return calendar.cut(now, unit[0].upper()), "DATE"


def read_recent(reader: Reader, found: Found) -> Value | None:
    """``in recent weeks``, ``in the coming days``."""
    return "PAST_REF" if found["which"].lower() == "recent" else "FUTURE_REF", "DATE"


def read_long_ago(reader: Reader, found: Found) -> Value | None:
    """``years ago``, ``13 million years ago``."""
    return "PAST_REF", "DATE"


def read_year_before(reader: Reader, found: Found) -> Value | None:
    """``the year before``, ``the day after``: from the last day mentioned, else from the report's own."""
    unit, part = ("D", "TNI") if found["unit"] == "night" else (found["unit"][0].upper(), "")
    if reader.word(-1) != "the":
        return None
    last = reader.mentioned
    start = last.day if last and "DWMY".index(last.unit) <= "DWMY".index(unit) else reader.base
    moved = calendar.shift(start, unit, 1 if found["way"] == "after" else -1) if start else None
    return (calendar.cut(moved, unit) + part, "TIME" if part else "DATE") if moved else None


def read_set(reader: Reader, found: Found) -> Value | None:
    """``weekly``, ``every two hours``."""
    groups = found.groupdict()
    if groups.get("word"):
        return lexicon.FREQUENCIES[groups["word"]], "SET"
    if groups.get("part"):
        return "P1D", "SET"
    amount = _amount(found) if groups.get("count") else 2.0 if "other" in found.group().lower().split() else 1.0
    return _period(amount, _unit(found)), "SET"


LENGTHS: dict[str, Reading] = {
    "deictic": read_deictic,
    "this_part": read_this_part,
    "that_part": read_that_part,
    "relative": read_relative,
    "mentioned": read_mentioned,
    "ago": read_ago,
    "hence": read_hence,
    "later": read_later,
    "stretch": read_stretch,
    "duration": read_duration,
    "fraction": read_fraction,
    "long": read_long,
    "whole": read_whole,
    "recent": read_recent,
    "long_ago": read_long_ago,
    "year_before": read_year_before,
    "part": read_part,
    "spoken_clock": read_spoken_clock,
    "hours": read_hours,
    "clock": read_clock,
    "set": read_set,
}
"""The readings of this module by the names that rules give them."""

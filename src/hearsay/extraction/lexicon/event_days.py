"""Words with which the day of an event is counted from that of another, as data."""

from __future__ import annotations

from hearsay.documents.numerals import CARDINALS

NUMBERS: dict[str, int] = {"a": 1, "an": 1, "the": 1, **{word: number for number, word in enumerate(CARDINALS[:12], 1)}}
"""Words for how many: ``[two] days after the crash``, ``[the] day after the vote``."""

UNITS: dict[str, int] = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
"""What is counted, in days: ``a [week] after the ambush``."""

DIGITS = 3
"""Figures from which a number counts no days of the news."""

JOINED = 4
"""Clauses joined to one another over which an *after* reaches."""

GROUNDS: dict[str, frozenset[str]] = {
    "over": frozenset({"mishap", "nature", "assault", "clash", "custody"}),
    "for": frozenset({"mishap", "nature", "assault", "clash"}),
}
"""Prepositions of what something is done about, on a day of its own, with the frames of what nobody is gathered for:
``was arrested on Tuesday [over] the killing``."""

BOUNDING: frozenset[str] = frozenset({"since", "until", "till", "from"})
"""Prepositions of a day that only bounds a stretch of time, so that no news are of it: ``closed [since] Friday``."""

SEQUELS: frozenset[str] = frozenset({"then", "afterwards", "afterward", "shortly", "soon", "minutes", "hours", "moments", "later"})
"""Words with which a sentence goes on with what the one before tells: ``[Then] police opened fire``."""

DARK: frozenset[str] = frozenset({"dark", "nightfall", "dusk", "sunset", "midnight", "sundown", "dawn"})
"""Hours that are of the day told of: ``After [dark] …``."""

RECALLING: frozenset[str] = frozenset({"recall", "remember", "remind", "recount", "note"})
"""Verbs of what is only called to mind, whose day is none that the news goes on with."""

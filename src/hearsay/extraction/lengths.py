"""Lengths of time that a report tells: how long something took, lasted or is to last."""

from __future__ import annotations

import re

from hearsay.extraction.hinting import is_length
from hearsay.extraction.lexicon import counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon import moments as time_lexicon
from hearsay.extraction.lexicon.moment_patterns import STARTS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.numbers import around
from hearsay.extraction.scene import REACH, Counted, Scene, Sight, sight_of
from hearsay.language.reading import not_prose
from hearsay.model import Moment

_LASTED = words("lasted lasts lasting took taken")
_ARE = words("is are was were")
_PASSIVE_BE = words("was were been being is are be got")
_NOTICE = 18
"""Words in front of a length in which it is told that somebody was warned."""
_LENGTHENED = words("extended prolonged lengthened shortened cut delayed postponed")
"""Behind one of these "by" is no moment: ``a curfew extended by 14 days``."""
_WARS = words("War Wars")
"""Behind a length with a capital it is part of their name."""
_GENITIVE = ("'", "’", "'s", "’s")
_AGO = words("ago old away into behind")
_AWAY = words("later earlier after before since read from")
"""Behind a length these tell when something was, and not how long it took."""
_DAYTIMES = words("morning night evening afternoon")
_PERIOD_BEFORE = words("in within over during past last next first every each previous after since than by following coming")
_DURATION = re.compile(r"P(T?)(\d+(?:\.\d+)?)([SMHDWY])")


def minutes(moment: Moment) -> tuple[float, str] | None:
    """The minutes of a DURATION whose length is told, and its unit; None for others."""
    found = _DURATION.fullmatch(moment.value) if moment.type == "DURATION" else None
    if not found:
        return None
    unit = "TM" if found[1] and found[3] == "M" else found[3]
    return float(found[2]) * time_lexicon.MINUTES[unit], unit


def _is_measured(scene: Scene, sight: Sight, moment: Moment) -> bool:
    """Whether "an hour" is a length that somebody took: ``nearly an hour``, ``lasted an hour``, ``an hour and a half``."""
    parts = {"half", "quarter"} & set(moment.span.text.lower().replace("-", " ").split())
    return bool(parts) or sight.number.hedge != "exact" or scene.word(sight.begin - 1) in _LASTED


def _is_lasting(scene: Scene, moment: Moment) -> bool:
    """Whether "last" in front of a length is the verb: ``The truce is to [last 72 hours]``."""
    phrase = scene.doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
    return phrase is not None and phrase[0].lower_ == "last" and phrase[0].tag_ in ("VB", "VBP")


def _is_name(scene: Scene, sight: Sight) -> bool:
    """Whether a length is part of a name: ``the [Six-Day] War``."""
    at = sight.last + 1
    at += scene.doc[at : at + 1].text in _GENITIVE
    return not scene.doc[sight.last].text.islower() and scene.doc[at : at + 1].text in _WARS


def _has_ended(scene: Scene, sight: Sight) -> bool:
    """Whether it is told in front of a length that something ended after it: ``The session [broke up] on Monday after two hours``."""
    for i in range(sight.begin - 2, max(-1, sight.begin - 2 - REACH), -1):
        if scene.ends(i) or scene.sentence[i] != scene.sentence[sight.first]:
            return False
        if scene.words[i] in counting.ENDED or (scene.words[i] == "over" and scene.word(i - 1) in _ARE):
            return True
        if scene.words[i] in counting.SITTINGS and scene.word(sight.begin - 2) == "," == scene.word(sight.last + 1):
            return True
    return False


def _is_notice(scene: Scene, sight: Sight, behind: str) -> bool:
    """Whether it is how long before or after something somebody was warned of it: ``was warned of the fire only [45 minutes] before``."""
    if behind not in ("before", "after", "earlier", "later", "ahead", "prior"):
        return False
    for i in range(sight.begin - 1, max(-1, sight.begin - _NOTICE), -1):
        if scene.sentence[i] != scene.sentence[sight.first] or scene.words[i] == ";":
            return False
        if scene.words[i] in counting.NOTICES:
            return True
        if scene.words[i] in counting.NOTIFIED and _PASSIVE_BE & set(scene.words[max(0, i - 3) : i]):
            return True
    return False


def durations(scene: Scene, times: tuple[Moment, ...]) -> list[tuple[Sight, Counted]]:
    """Lengths of time that something took: ``a 90-minute call``, ``three days of mourning``, ``12 years in prison``."""
    out = []
    for moment in times:
        length = minutes(moment)
        sight = sight_of(scene.doc, around(scene.text, moment.span.start, moment.span.end, length[0])) if length else None
        if not length or not sight or sight.first in not_prose(scene.doc) or _is_name(scene, sight):
            continue
        behind = scene.word(sight.last + 1)
        on = behind == "on" and scene.ends_clause(sight.last + 2)
        if moment.span.text.split()[0].lower() in STARTS["which"] and not _is_lasting(scene, moment):
            continue
        if (
            on
            or behind in _AGO
            or _is_age(scene, sight, length[1])
            or _is_hour(scene, sight, length[1])
            or not _is_told(scene, sight, moment, length[1])
            or not is_length(scene, sight)
        ):
            continue
        end = sight.last + (2 if scene.word(sight.last + 1) == "-" and scene.word(sight.last + 2) == "long" else 0)
        out.append((sight, Counted("duration", True, None, end)))
    return out


def _is_age(scene: Scene, sight: Sight, unit: str) -> bool:
    """Whether years are somebody's age, as some translations have it: ``Arlo D., of [27 years]``, ``the youngest has [15 years]``."""
    front = scene.words[max(0, sight.begin - 2) : sight.begin]
    if (
        unit == "Y"
        and "-" in scene.words[sight.first : sight.last + 1]
        and lexicon.HUMANS & set(scene.words[sight.last + 1 : sight.last + 4])
    ):
        return True
    ends = scene.ends_clause(sight.last + 1) and scene.word(sight.last + 1) != "and"
    return unit == "Y" and (front == [",", "of"] or (front[-1:] in (["has"], ["had"]) and ends and sight.number.hedge == "exact"))


def _is_hour(scene: Scene, sight: Sight, unit: str) -> bool:
    """Whether it is an hour of the day: ``at [fourteen minutes] past nine``, ``at [3 hours] of the night``."""
    front, behind = scene.word(sight.begin - 1), scene.words[sight.last + 1 : sight.last + 4]
    past = behind[:1] in (["past"], ["to"]) and sight.last + 2 in scene.taken
    return (unit == "TM" and past) or (
        unit == "H" and front == "at" and ((behind[-1:] and behind[-1] in _DAYTIMES) or scene.ends_clause(sight.last + 1))
    )


def _beside(scene: Scene, sight: Sight) -> set[str]:
    return set(scene.words[max(0, sight.begin - 6) : sight.last + 7])


def _is_told(scene: Scene, sight: Sight, moment: Moment, unit: str) -> bool:
    """Whether the words around a length tell that something took so long, and not when or over what time something was."""
    first = moment.span.text.split()[0].lower()
    if (first in ("a", "an") or moment.span.text.lower() == "one day") and not _is_measured(scene, sight, moment):
        return False
    behind = scene.word(sight.last + 1)
    if _is_notice(scene, sight, behind) and unit in ("TM", "H"):
        return True
    if behind in _AWAY or (unit in "YM" and not lexicon.PRISON_WORDS & _beside(scene, sight)):
        return False
    if behind == "of" and scene.word(sight.last + 3) in _DAYTIMES:
        return False
    if scene.word(sight.begin - 1) == "by" and scene.word(sight.begin - 2) in _LENGTHENED:
        return True
    return scene.word(sight.begin - 1) not in _PERIOD_BEFORE or (
        (scene.word(sight.begin - 1) == "after" and (behind == "of" or _has_ended(scene, sight)))
        or (scene.word(sight.begin - 1) == "during" and sight.number.hedge != "exact" and unit in "TMH")
    )

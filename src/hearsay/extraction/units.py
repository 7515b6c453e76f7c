"""Numbers that a unit or a scale says all about: money, lengths, weights, shares, magnitudes, and those glued to their noun."""

from __future__ import annotations

import re

from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.figures import SCALES, VAGUE
from hearsay.extraction.lexicon.units import KINDS, POUNDS, SOLID, SUMS, WEIGHED
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import REACH, Counted, Scene, Sight

_CHANGED = re.compile(
    r"\d (?:(?:million|billion|trillion) )?([A-Za-z]{3,14}) \((?:(?:about|around|some|roughly|nearly) )?(?:US)?[$€£]\d", re.I
)
_SOLD = re.compile(
    r"\bprices?\b[^.;\n\d]{0,60} (?:to|from|at) \d[\d.,]* ([a-z]{3,14})\b|\$1 = \d[\d.,]* ([A-Za-z]{3,14})\b"
    r"|\d ([a-z]{3,14}) (?:a|an|per) (?:lit(?:re|er)|loaf|gallon|barrel|sack)\b"
    r"|(?:\d|\b(?i:million|billion|thousand)) ([a-z]{3,14}) (?:changed hands|in (?:ransom|cash|wages|back pay|damages|fines"
    r"|taxes|compensation)\b)"
    r"|\d{2} ([a-z]{3,14}s) (?:a|per) (?:head|truck|lorry|person|passenger|family|household|seat|ticket|vote)\b"
    r"|\b(?:pay|pays|paid|paying)\b[^.;\n\d]{1,40} \d{1,3},\d{3} ([a-z]{3,14}s)\b"
    r"|\bransom of \d[\d.,]* (?:(?:million|billion) )?([a-z]{3,14})\b"
    r"|\b(?:worth|capped at|owe[sd]?|fined|(?:budget|debt|fine|compensation) of) \d[\d.,]* (?:million|billion) ([a-z]{3,14})\b"
    r"|\b(?:million|billion) ([a-z]{3,14}) (?:for|in|as) (?:the |immediate |emergency |humanitarian )?"
    r"(?:aid|relief|compensation|assistance|damages|funding|loans|reconstruction|repairs|survivors|victims)\b"
    r"|\d ?(?:M|bn|million|billion)\s{1,8}([a-z]{3,14}) (?:required|received|requested|pledged|sought|needed)\b"
    r"|\((?:in )?(?:million|billion|thousand)s? (?:of )?([a-z]{3,14})\)"
)
_LITRES = words("l ml dl")
"""What so much of a thing is in, behind a stroke."""
_LOAD = 4
"""Words in front of a number of pounds in which it is told that they are a weight."""
QUAKES = words("quake quakes earthquake earthquakes shock shocks tremor tremors aftershock aftershocks trembler foreshock")

_OWN = words("its his her their our")
_SUM = 1e6
_SUMS = SCALES.keys() | VAGUE.keys()
"""Behind one of these "of" may stand in front of the money: ``60 [million] of pesos``."""
_VOTES = words("vote votes ballots")
_VOTERS = words("voters electors voting")
_CHOSE = words("backed chose favoured favored supported rejected opposed approved endorsed voted")
"""What a share of the voters did."""
_TALLIED = words("counted tallied processed scrutinised scrutinized")
"""Behind one of these a share is of the ballots, and not of anybody's votes."""
_POLLED = _VOTES | words("elected reelected re-elected election runoff poll polls candidate candidates electoral count results")
_MARGIN, _POINTS = frozenset({"margin", "error"}), frozenset({"point", "points", "percent", "percentage", "%"})
"""How far off a poll may be, and what that is told in: ``a [margin] of [error] of 2.5 points``."""


def unit(scene: Scene, sight: Sight) -> Counted | None:
    """A currency, a percent sign, a unit of length or weight."""
    if sight.number.money:
        return Counted("money", True, None, sight.last)
    if _is_own_sum(scene, sight):
        return Counted("money", True, None, sight.last)
    i = sight.last + 1
    if scene.word(i) == "-":
        i += 1
    if scene.word(i) == "per" and scene.word(i + 1) in ("cent", "cents"):
        return _share(scene, sight, i + 1)
    if scene.word(i) in lexicon.AREA_WORDS:
        return Counted("area", True, i + 1, min(i + 1, len(scene.words) - 1))
    if scene.doc[sight.first].i and scene.word(i) in ("us", "canadian", "australian", "american") and scene.word(i + 1) in lexicon.BY_UNIT:
        i += 1
    if scene.doc[sight.last].text[-1:] in ("C", "F") and scene.doc[sight.last].text[:1].isdigit():
        return Counted("temperature", True, None, sight.last)
    if glued(scene, sight) is not None:
        return Counted("distance", True, None, sight.last)
    if scene.word(i) == "of" and scene.words[sight.last] in _SUMS and _unit_of(scene, i + 1) == "money":
        i += 1
    if {*scene.words[max(0, sight.begin - REACH) : sight.begin]} >= _MARGIN and scene.word(i) in _POINTS:
        return Counted("margin-of-error", True, None, i)
    if scene.word(i) in coins(scene):
        return Counted("money", True, i, i)
    i += scene.word(i) in KINDS and _unit_of(scene, i + 1) is not None
    if scene.word(i) in SOLID and _unit_of(scene, i + 1) == "distance":
        return Counted("volume", True, i + 1, i + 1)
    if scene.word(i) == "has" and (scene.tags and scene.doc[i].tag_ == "VBZ"):
        return None
    measure = _unit_of(scene, i)
    if measure == "money" and scene.words[i] in POUNDS and is_weight(scene, sight, i):
        return Counted("weight", True, i, i)
    if measure == "percent":
        return _share(scene, sight, i)
    if scene.word(i) in ("m", "ft") and (scene.doc[i].idx > sight.number.end + 1 or scene.word(i + 1) in QUAKES):
        return None
    if measure == "distance" and scene.word(i + 1) in ("an", "a", "per", "/") and scene.word(i + 2) in ("hour", "h"):
        return Counted("speed", True, i, i + 2)
    if measure == "weight" and (last := _held_in(scene, i + 1)) is not None:
        return Counted("concentration", True, i, last)
    return Counted(measure, True, i, i) if measure else None


def _held_in(scene: Scene, i: int) -> int | None:
    """Where what so much of a thing is in ends: ``30 micrograms [per litre]``, ``3 mg[/kg]``, ``5 mg [per cubic metre]``."""
    if scene.word(i) not in ("a", "per", "/"):
        return None
    i += 1 + (scene.word(i + 1) in SOLID)
    solid = scene.word(i - 1) in SOLID and _unit_of(scene, i) == "distance"
    return i if solid or _unit_of(scene, i) in ("volume", "weight") or scene.word(i) in _LITRES else None


def coins(scene: Scene) -> frozenset[str]:
    """Names of money that no table knows: what a report changes into other money, or has something sold or paid for.

    ``4 billion [dorins] ($90 million)``, ``60 [dorins] a loaf``, ``two million [dorins] changed hands``
    """
    if scene.coins is None:
        found = [match[match.lastindex or 0].lower() for told in (_CHANGED, _SOLD) for match in told.finditer(scene.text)]
        known = (lexicon.BY_UNIT, lexicon.BY_CLASS, lexicon.NOUNS, lexicon.HUMANS, _SUMS)
        scene.coins = frozenset(word for word in found if not any(word in table for table in known))
    return scene.coins


def glued(scene: Scene, sight: Sight) -> str | None:
    """The unit of length that one word has with a number: ``an [80m]-deep well``."""
    word, end = scene.words[sight.last], scene.doc[sight.last].idx + len(scene.doc[sight.last])
    tail = word.lstrip("0123456789.,")
    sign = tail.rstrip(".")
    return sign if word[:1].isdigit() and sight.number.core_end == end - len(tail) and lexicon.BY_UNIT.get(sign) == "distance" else None


def is_weight(scene: Scene, sight: Sight, i: int) -> bool:
    """Whether pounds are no money: ``300 pounds of coffee``, ``700 pounds (320 kg)``, what weighs so many; or in a report of such."""
    if scene.heavy is None:
        scene.heavy = "£" not in scene.text and any(word in POUNDS and _weighs(scene, at - 1, at) for at, word in enumerate(scene.words))
    return _weighs(scene, sight.begin, i) or (scene.heavy and not _is_paid(scene, sight.begin, i))


def _weighs(scene: Scene, begin: int, i: int) -> bool:
    behind = scene.words[i + 1 : i + 6]
    if behind[:1] == ["of"] or (scene.words[i] == "pound" and scene.word(i - 1) == "-"):
        return not SUMS & set(behind[:3])
    if behind[:1] == ["("] and any(_unit_of(scene, i + 1 + n) == "weight" or word.endswith("kg") for n, word in enumerate(behind)):
        return True
    return bool(WEIGHED & set(scene.words[max(0, begin - _LOAD) : begin])) and not _is_paid(scene, begin, i)


def _is_paid(scene: Scene, begin: int, i: int) -> bool:
    return bool(SUMS & set(scene.words[max(0, begin - _LOAD) : begin] + scene.words[i + 1 : i + _LOAD]))


def _unit_of(scene: Scene, i: int) -> str | None:
    """What a unit measures; a full stop may be glued to its sign: ``700 m³.``"""
    return lexicon.BY_UNIT.get(scene.word(i)) or lexicon.BY_UNIT.get(scene.word(i).rstrip("."))


def _is_own_sum(scene: Scene, sight: Sight) -> bool:
    """Whether millions that are somebody's, and of nothing, are money: ``The bank will suspend [its 200 million].``"""
    low = sight.number.low or 0
    spelt = scene.words[sight.last] in ("million", "billion", "trillion", "bn", "mn")
    return low >= _SUM and spelt and scene.word(sight.begin - 1) in _OWN and scene.ends_clause(sight.last + 1)


def compound(scene: Scene, sight: Sight) -> Counted | None:
    """A number glued to its noun: ``the 210-seat chamber``."""
    word = scene.word(sight.last + 2)
    measure = lexicon.NOUNS.get(word) or lexicon.BY_CLASS.get(word)
    return Counted(measure, False, sight.last + 2, sight.last + 2) if measure else None


def _share(scene: Scene, sight: Sight, end: int) -> Counted:
    behind = scene.words[end + 1 : end + 6]
    won = scene.word(sight.begin - 1) in lexicon.AHEAD or scene.word(sight.begin - 2) in lexicon.AHEAD
    chose = bool(_VOTERS & set(behind) and _CHOSE & set(behind))
    if chose or (_VOTES & set(behind) and not _TALLIED & set(behind)):
        return Counted("vote-share", True, None, end)
    if won and _POLLED & set(scene.words[max(0, sight.begin - 2 * REACH) : end + REACH]):
        return Counted("vote-share", True, None, end)
    if {"voters", "turned"} <= set(scene.words[max(0, sight.begin - REACH) : sight.begin]):
        return Counted("turnout", True, None, end)
    if "turnout" in scene.words[max(0, sight.begin - REACH) : sight.begin] or scene.word(end + 1) == "turnout":
        return Counted("turnout", True, None, end)
    return Counted("percent", True, None, end)


def magnitude(scene: Scene, sight: Sight) -> Counted | None:
    """The strength of an earthquake."""
    value = sight.number.low
    if value is None or not 1 <= value < 10:
        return None
    near = scene.words[max(0, sight.first - 3) : sight.first] + scene.words[sight.last + 1 : sight.last + 6]
    if lexicon.MAGNITUDE & set(near):
        return Counted("magnitude", True, None, sight.last)
    pointed = "." in scene.text[sight.number.core : sight.number.core_end]
    if pointed and QUAKES & set(scene.words[max(0, sight.first - 6) : sight.last + 3]):
        return Counted("magnitude", True, None, sight.last)
    return None

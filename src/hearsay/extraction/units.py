"""Numbers that a unit or a scale says all about: money, lengths, weights, shares, magnitudes, and those glued to their noun."""

from __future__ import annotations

from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import REACH, Counted, Scene, Sight

_QUAKES = words("quake earthquake shock tremor aftershock trembler")


def unit(scene: Scene, sight: Sight) -> Counted | None:
    """A currency, a percent sign, a unit of length or weight."""
    if sight.number.money:
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
    measure = lexicon.BY_UNIT.get(scene.word(i))
    if measure == "percent":
        return _share(scene, sight, i)
    if scene.word(i) in ("m", "ft") and (scene.doc[i].idx > sight.number.end + 1 or scene.word(i + 1) in _QUAKES):
        return None
    if measure == "distance" and scene.word(i + 1) in ("an", "a", "per", "/") and scene.word(i + 2) in ("hour", "h"):
        return Counted("speed", True, i, i + 2)
    return Counted(measure, True, i, i) if measure else None


def compound(scene: Scene, sight: Sight) -> Counted | None:
    """A number glued to its noun: ``the 210-seat chamber``."""
    word = scene.word(sight.last + 2)
    measure = lexicon.NOUNS.get(word) or lexicon.BY_CLASS.get(word)
    return Counted(measure, False, sight.last + 2, sight.last + 2) if measure else None


def _share(scene: Scene, sight: Sight, end: int) -> Counted:
    if {"vote", "votes", "ballots"} & set(scene.words[end + 1 : end + 6]):
        return Counted("vote-share", True, None, end)
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
    if value != int(value) and _QUAKES & set(scene.words[max(0, sight.first - 6) : sight.last + 3]):
        return Counted("magnitude", True, None, sight.last)
    return None

"""What a number was found to count, made to fit the noun that it counts."""

from __future__ import annotations

from hearsay.extraction.lexicon import counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.phrases import is_captive
from hearsay.extraction.scene import REACH, Counted, Scene, Sight

SMALL = words("a an the another some its his her their our your as only just up all additional further total")
"""Words between a verb or a noun and the number that it leads to."""
_WOUNDS, _TREATED = words("wounds injuries"), 5
"""What they are treated for, and words behind them in which that is told."""
_WHERE = words("in across from of")
_INTO, _OF_GUESTS = words("in at to inside into"), words("sheltered evacuated hospitalised displaced rescued detained people")
"""Behind one of the first, houses are where those are of whom the second is told: ``sleep in [two crowded shelters]``."""


def _is_for_wounds(scene: Scene, end: int) -> bool:
    """Whether those treated are told to be hurt: ``14 people were treated [for gunshot wounds]``."""
    return any(scene.word(i) == "for" and _WOUNDS & set(scene.words[i + 1 : i + 4]) for i in range(end + 1, end + _TREATED))


def fitting(scene: Scene, sight: Sight, kind: Counted) -> Counted | None:
    """What a number counts, made to fit its noun: things are not injured, countries are where people are, men may be troops."""
    word = scene.word(kind.noun) if kind.noun is not None else ""
    own = lexicon.BY_CLASS.get(word)
    if kind.measure in ("rescued", "evacuated", "trapped") and lexicon.NOUNS.get(word) == "killed":
        return kind._replace(measure="killed")
    if kind.measure == "detained" and lexicon.NOUNS.get(word) == "abducted":
        return kind._replace(measure="abducted")
    if kind.measure == "hospitalised" and lexicon.NOUNS.get(word) == "cases":
        return kind._replace(measure="cases")
    if kind.measure == "hospitalised" and _is_for_wounds(scene, kind.end):
        return kind._replace(measure="injured")
    if kind.measure == "detained" and (own in counting.CIVIL or word in lexicon.HUMANS) and is_captive(scene, sight):
        return kind._replace(measure="abducted")
    if kind.measure == "captured" and own == "students":
        return kind._replace(measure="abducted")
    if kind.measure == "destroyed" and own in ("troops", "people", "civilians"):
        return kind._replace(measure="killed")
    if own is None:
        return kind
    if own == "vehicles" and scene.word((kind.noun or 0) - 1) in counting.UNMANNED:
        own = "aircraft"
        kind = kind._replace(measure=own) if kind.measure == "vehicles" else kind
    if own in ("aircraft", "weapons", "targets") and kind.measure == "affected":
        return Counted(own, False, kind.noun, kind.noun or kind.end)
    if kind.measure == "charges" and word.startswith("count") and scene.word(kind.end + 1) != "of":
        return None
    if own in lexicon.THINGS and kind.measure in lexicon.OF_THE_LIVING:
        measure = lexicon.OF_THE_LIVING[kind.measure]
        return Counted(measure, True, kind.noun, kind.end) if measure else Counted(own, False, kind.noun, kind.noun or kind.end)
    at = sight.begin - 1 - (scene.word(sight.begin - 1) in SMALL)
    if own in lexicon.PLACES and scene.word(at) in _WHERE and kind.noun is not None:
        return Counted(own, False, kind.noun, kind.noun)
    if own == "buildings" and kind.measure in _OF_GUESTS and scene.word(at) in _INTO and kind.noun is not None:
        return Counted(own, False, kind.noun, kind.noun)
    if own == "teams" and word.startswith("unit") and scene.word(kind.end + 1) == "of":
        return kind._replace(measure="count")
    if kind.measure == "shot-down" and own not in lexicon.FLYING:
        return Counted(own, False, kind.noun, kind.end)
    near = scene.words[max(0, sight.begin - REACH) : kind.end + REACH]
    if word == "men" and kind.measure == "people" and lexicon.MILITARY & set(near):
        return Counted("troops", kind.sure, kind.noun, kind.end)
    return kind

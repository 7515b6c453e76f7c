"""What a number was found to count, made to fit the noun that it counts."""

from __future__ import annotations

from itertools import takewhile

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


_INSIDE = _INTO | {"from"}
"""In front of a number of things in which something befell people: ``were treated [in] three hospitals``."""
_OF_BODIES = words("rescued evacuated trapped injured hospitalised killed")
"""What is told of bodies and lives with words that else tell of the living: ``[60 bodies] were buried``, ``11 bodies with wounds``."""
_MEMBERS = {"service": "troops", "family": "people", "crew": "crew", "staff": "personnel"}
"""What those are who are members of these: ``1,000 [service] members``."""
_CASES = {
    **dict.fromkeys(words("arrest arrests detention detentions imprisonment"), "detained"),
    **dict.fromkeys(words("abduction abductions kidnapping kidnappings"), "abducted"),
    **dict.fromkeys(words("disappearance disappearances"), "missing"),
    **dict.fromkeys(words("killing killings"), "killed"),
}
"""What befell people whose cases are counted as of these: ``45 cases of arbitrary [detention]``."""
_OF_CASES = 5
_SUSPECTED = words(
    "suspect suspects attacker attackers assailant assailants gunman gunmen robber robbers perpetrator perpetrators fugitive fugitives"
)
_SOUGHT, _FOR_WHAT = words("sought looking searching wanted"), words("over connection suspicion questioning")
"""What is told of those who are looked for, and behind it why, where they are not missing but wanted: ``sought [over] a fire``."""
_NAMING = frozenset({"ADJ", "ADV", "NOUN", "VERB"})
"""Words behind "cases of" within which it is told of what they are, and of which sort those are."""
_BURY = words("bury buries buried burying")
_PITS = words("mine mines")
_LAID_MINES = words(
    "laid lay laying plant planted cleared clear clearing sea naval anti-tank anti-personnel land explosive explosives defuse defused "
    "detonated exploded shells bombs rockets mortars deminers sappers minefield weapons ammunition magnetic limpet floating drifting"
)
"""Words that tell that mines are weapons and no pits: ``[Nine mines] were laid``."""
_LIVES, _SAVES = words("life lives"), words("save saves saved saving spare spares spared sparing rescue")


def _is_saved(scene: Scene, sight: Sight) -> bool:
    """Whether lives are not lost but saved: ``a race to [save] six lives``, ``Six lives were [saved]``."""
    behind = next((i for i in range(sight.last, sight.last + REACH) if scene.ends(i + 1)), sight.last + REACH)
    return bool(_SAVES & set(scene.words[max(0, sight.begin - 3) : sight.begin] + scene.words[sight.last + 1 : behind + 1]))


_EARTH = words(
    "slide landslide landslides mudslide mudslides rockslide avalanche avalanches snow mud rubble debris ruins collapse collapsed "
    "collapses collapsing earth rock rocks quake earthquake tremor lava ash alive under beneath slag tailings soil sand boulders cave-in"
)
_FUNERAL = words(
    "funeral funerals burial burials cemetery graveyard churchyard grave graves mourner mourners coffin coffins bishop priest imam prayers "
    "rest trench being"
)
_LAID = words("was were been be are is")
_REST, _FALL = 12, 40
"""Words around "buried" in which a funeral is told of, and what else it is that buries people."""


def laid_to_rest(scene: Scene, sight: Sight, kind: Counted) -> Counted:
    """A number of the dead where there is a funeral: ``Nine diggers are being [buried]``, not ``The slide buried nine``."""
    reach = range(max(0, sight.begin - REACH), min(len(scene.words), kind.end + REACH))
    at = next((i for i in reach if scene.words[i] in _BURY and scene.sentence[i] == scene.sentence[sight.first]), None)
    if kind.measure != "trapped" or at is None:
        return kind
    laid = bool(_LAID & set(scene.words[max(0, at - 3) : at])) or (kind.noun is not None and at == kind.noun + 1)
    rest = _FUNERAL & set(scene.words[max(0, at - _REST) : at + _REST])
    slid = _EARTH & set(scene.words[max(0, at - _FALL) : at + _FALL])
    return kind._replace(measure="killed") if rest or (laid and not slid) else kind


def _is_for_wounds(scene: Scene, end: int) -> bool:
    """Whether those treated are told to be hurt: ``14 people were treated [for gunshot wounds]``."""
    return any(scene.word(i) == "for" and _WOUNDS & set(scene.words[i + 1 : i + 4]) for i in range(end + 1, end + _TREATED))


def _is_demanded(scene: Scene, sight: Sight) -> bool:
    """Whether those counted are not free, and somebody wants them to be: ``[demanded] the release of 14 prisoners``."""
    front = range(sight.begin - 1, max(-1, sight.begin - REACH), -1)
    near = [scene.words[i] for i in front if scene.sentence[i] == scene.sentence[sight.first]]
    return not counting.DEMANDING.isdisjoint(near)


def _befell(scene: Scene, start: int) -> str | None:
    """What befell those whose cases are of what begins here."""
    named = takewhile(lambda i: i < len(scene.words) and scene.doc[i].pos_ in _NAMING, range(start, start + _OF_CASES))
    return next((_CASES[scene.words[i]] for i in named if scene.words[i] in _CASES), None)


def as_told(scene: Scene, sight: Sight, kind: Counted) -> Counted:
    """A number of attacks by its noun, since the network takes craters and breaches for some; one of those who are sought, which is none of
    the missing where they are suspected: ``looking for [three men] over a fire``."""
    word = scene.words[kind.noun] if kind.noun is not None else ""
    if kind.measure == "attacks":
        return kind._replace(measure=lexicon.BY_CLASS.get(word, "count"))
    if kind.measure != "missing":
        return kind
    reach = range(max(0, sight.begin - REACH), min(len(scene.words), kind.end + REACH))
    here = [i for i in reach if scene.sentence[i] == scene.sentence[sight.first]]
    why = not _FOR_WHAT.isdisjoint(scene.words[i] for i in here if i > kind.end)
    sought = why and not _SOUGHT.isdisjoint(scene.words[i] for i in here)
    return kind._replace(measure="wanted") if sought or word in _SUSPECTED else kind


def fitting(scene: Scene, sight: Sight, kind: Counted) -> Counted | None:
    """What a number counts, made to fit its noun: things are not injured, countries are where people are, men may be troops."""
    word = scene.word(kind.noun) if kind.noun is not None else ""
    own = lexicon.BY_CLASS.get(word)
    if kind.measure in _OF_BODIES and lexicon.NOUNS.get(word) == "killed":
        saved = word in _LIVES and _is_saved(scene, sight)
        return None if saved and (sight.number.high or 0) <= 1 else kind._replace(measure="rescued" if saved else "killed")
    if kind.measure == "cases" and kind.noun is not None and scene.word(kind.noun + 1) == "of":
        return kind._replace(measure=_befell(scene, kind.noun + 2) or "cases")
    if (
        word in counting.NO_PEOPLE
        and "the" not in scene.words[sight.last + 1 : kind.noun]
        and kind.measure in lexicon.OUTCOMES | lexicon.PERSONS
    ):
        return None
    if kind.measure == "freed" and word in lexicon.HELD and _is_demanded(scene, sight):
        return kind._replace(measure=lexicon.NOUNS[word] if lexicon.NOUNS.get(word) == "abducted" else "prisoners")
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
    if kind.measure == "members" and kind.noun is not None:
        return kind._replace(measure=_MEMBERS.get(scene.word(kind.noun - 1), "members"))
    if own is None:
        return kind
    if word in _PITS and kind.measure == own and _LAID_MINES.isdisjoint(scene.words[max(0, sight.begin - REACH) : kind.end + REACH]):
        return kind._replace(measure="count")
    if own == "vehicles" and scene.word((kind.noun or 0) - 1) in counting.UNMANNED:
        own = "aircraft"
        kind = kind._replace(measure=own) if kind.measure == "vehicles" else kind
    if own in ("aircraft", "weapons", "targets") and kind.measure == "affected":
        return Counted(own, False, kind.noun, kind.noun or kind.end)
    if kind.measure == "charges" and word.startswith("count") and scene.word(kind.end + 1) != "of":
        return None
    if own in lexicon.THINGS and kind.measure in lexicon.OF_THE_LIVING and scene.word(sight.begin - 1) in _INSIDE:
        return Counted(own, False, kind.noun, kind.noun or kind.end)
    if own in lexicon.THINGS and kind.measure in lexicon.OF_THE_LIVING:
        measure = lexicon.OF_THE_LIVING[kind.measure]
        return Counted(measure, True, kind.noun, kind.end) if measure else Counted(own, False, kind.noun, kind.noun or kind.end)
    at = sight.begin - 1 - (scene.word(sight.begin - 1) in SMALL)
    if own in lexicon.PLACES and scene.word(at) in _WHERE and kind.noun is not None:
        return Counted(own, False, kind.noun, kind.noun)
    if own == "buildings" and kind.measure in _OF_GUESTS and scene.word(at) in _INTO and kind.noun is not None:
        return Counted(own, False, kind.noun, kind.noun)
    if own in ("teams", "units") and word.startswith("unit") and scene.word(kind.end + 1) == "of":
        return kind._replace(measure="count")
    if kind.measure == "shot-down" and own not in lexicon.FLYING:
        return Counted(own, False, kind.noun, kind.end)
    reach = range(max(0, sight.begin - REACH), min(len(scene.words), kind.end + REACH))
    near = [scene.words[i] for i in reach if scene.sentence[i] == scene.sentence[sight.first]]
    if word == "men" and kind.measure == "people" and lexicon.MILITARY & set(near):
        return Counted("troops", kind.sure, kind.noun, kind.end)
    return kind

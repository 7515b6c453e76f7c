"""Set phrases in front of a number and behind it that tell what it counts."""

from __future__ import annotations

from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import count_phrases, counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import REACH, Scene, Sight

_PASSED = words("handed hands over")
"""Behind one of these it is a sentence that is passed: ``[handed] 22 men prison terms``."""
_HELD_BY = 8
"""Words behind a number in which those stand by whom people are held."""
_QUOTES = words('“ ” " » «')
_PAIRS = frozenset({("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("'", "'")})


def quoted(scene: Scene, sight: Sight) -> bool:
    """Whether the number alone stands in quotation marks: ``had lost "at most 800" men``."""
    return (scene.word(sight.begin - 1), scene.word(sight.last + 1)) in _PAIRS


def is_partial(scene: Scene, sight: Sight) -> bool:
    """Whether only some of those counted are told of: ``how many of the [600 detainees] had been charged``."""
    return scene.words[max(0, sight.begin - 2) : sight.begin] == ["of", "the"] and scene.word(sight.begin - 3) in counting.PARTIAL


def opens_whole(scene: Scene, sight: Sight) -> bool:
    """Whether a number at the head of a sentence is the whole of which another is a part: ``[Of 120 rockets] fired, 90 were …``."""
    return scene.word(sight.begin - 1) == "of" and scene.ends(sight.begin - 2)


def front(scene: Scene, sight: Sight, noun: int | None) -> str | None:
    """What the words right in front of the number say it counts: ``licensed to carry 210``."""
    i = sight.begin - 1 - quoted(scene, sight)
    near = [word for word in scene.words[max(0, i - 5) : i + 1] if word not in _QUOTES]
    for cue in count_phrases.FRONT_ENDS.get(scene.word(i), ()):
        passed = cue.measure == "freed" and scene.words[i] in _PASSED
        if passed and lexicon.PRISON_WORDS & set(scene.words[sight.last + 1 : sight.last + REACH]):
            return "charged"
        if near[-len(cue.said) :] != cue.said or (
            cue.measure == "aboard" and scene.word(noun if noun is not None else -1) in lexicon.RELIEF
        ):
            continue
        kind = _kind(scene, noun)
        if cue.measure == "captured" and counting.LAWFUL & set(scene.words[max(0, i - REACH) : i]):
            return "detained" if kind in cue.counts else None
        if cue.measure == "missing" and noun is not None and scene.words[noun] not in lexicon.BY_CLASS:
            continue
        held = cue.measure in ("freed", "capacity") and kind in lexicon.HELD
        if (kind in cue.counts) if cue.counts else (noun is None or kind in lexicon.PERSONS or held or cue.measure == "freed"):
            return cue.measure
    return None


def _kind(scene: Scene, noun: int | None) -> str:
    """The class of what a noun names, or the noun where it is of none that a rule knows; a thing of no class is one of ``things``."""
    if noun is None:
        return "none"
    word = scene.words[noun]
    if word.endswith("s") and scene.doc[noun].text[:1].isupper() and (not scene.tags or scene.doc[noun].tag_ == "NNPS"):
        return "nationals"
    unknown = word.endswith("s") and word not in lexicon.BY_CLASS and word not in lexicon.HUMANS and word not in lexicon.NOUNS
    if word in lexicon.HUMANS and word not in lexicon.BY_CLASS:
        return "people"
    return "things" if unknown and word not in lexicon.HELD else lexicon.BY_CLASS.get(word, word)


def phrase(scene: Scene, i: int, noun: int | None) -> str | None:
    """What the phrase that begins here tells of those counted."""
    for cue in count_phrases.PHRASE_STARTS.get(scene.word(i), ()):
        told = not cue.of or (scene.word(noun) in lexicon.HUMANS if noun is not None else "people" in cue.of)
        told = told or (noun is not None and not cue.of.isdisjoint({scene.word(noun), lexicon.BY_CLASS.get(scene.word(noun), "")}))
        if told and set(scene.words[i + 1 : i + 1 + cue.within]) & cue.seconds:
            return cue.measure
    return None


def goes_away(scene: Scene, i: int) -> bool:
    """Whether those told of before a comma leave: ``38 people in all, [left] Tarn by bus``."""
    return scene.words[i : i + 1] == ["left"] and phrase(scene, i, None) == "evacuated"


def undergone(scene: Scene, noun: int) -> str | None:
    """What befell those of whom some do something else: ``90 of the 900 skiers [ordered to leave] had walked home``."""
    told = phrase(scene, noun + 1, noun) or (lexicon.PASSIVE.get(scene.word(noun + 1)) if _is_participle(scene, noun + 1) else None)
    behind = range(noun + 2, min(noun + 2 + REACH, len(scene.words)))
    stop = next((i for i in behind if scene.ends(i)), behind.stop)
    return told if any(scene.doc[i].tag_ in FINITE for i in range(noun + 2, stop)) else None


def _is_participle(scene: Scene, i: int) -> bool:
    return scene.tags and i < len(scene.doc) and scene.doc[i].tag_ == "VBN"


def is_captive(scene: Scene, sight: Sight) -> bool:
    """Whether those who hold people are no authority: ``[Bandits] who stopped a tram are holding 14 nurses``."""
    for i in range(sight.last + 1, sight.last + _HELD_BY):
        if scene.ends(i):
            break
        if scene.words[i] in counting.CAPTORS and "by" in scene.words[i - 3 : i]:
            return True
    for i in range(sight.begin - 1, max(-1, sight.begin - 2 * REACH), -1):
        if scene.sentence[i] != scene.sentence[sight.first] or scene.words[i] in counting.KEEPERS:
            return False
        if scene.words[i] in counting.CAPTORS:
            return True
    return False


def on_board(scene: Scene, i: int) -> bool:
    """Whether those named here are on board, and with them those before: ``87 passengers and six crew [on board]``."""
    near = scene.words[i : i + 4]
    return "aboard" in near or any(near[at : at + 2] == ["on", "board"] for at in range(3))

"""Whom a number counts that somebody gives alone: those whom the sentences in front of it are about."""

from __future__ import annotations

from collections.abc import Iterator

from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import Scene
from hearsay.extraction.totals import measure_of

_ASKED = 14
"""Words in front of an answer in which it is asked how many."""
_LONG = 16
"""Words of a sentence that is a question or tells whom the next one is about, at most."""
_BACK = 2
"""Sentences in front of a number that may do so."""
_SAID = {"aboard": "aboard", "board": "aboard", **dict.fromkeys(("taken", "seized", "snatched", "grabbed"), "abducted")}
"""What is counted by the word with which it is asked: ``How many were [taken]?``, ``How many were on [board]?``"""
_GONE = words("escaped freed released rescued abducted")
"""Of whom besides it is asked by one word: ``And the [escaped]?``"""
_NUMBERS = words("numbers figures counts tolls totals")
_SUBJECTS = lexicon.HELD | lexicon.TOTALS
"""Behind an article at the head of a sentence: ``The [wounded] are another matter``."""


def asked(scene: Scene, begin: int) -> str | None:
    """Of what it was asked how many, right in front of an answer: ``How many came? “[Forty-four],” wrote …``."""
    for i in range(begin - 2, max(-1, begin - _ASKED), -1):
        if scene.words[i : i + 2] == ["how", "many"]:
            return _counted(scene.words[i + 2 : begin]) or lexicon.BY_CLASS.get(scene.words[i + 2], "people")
    return None


def opening(scene: Scene, begin: int) -> str | None:
    """Of what a paragraph asks how many with its first words, which is what numbers alone count that follow: ``How many were aboard?``"""
    first = begin
    while first and "\n" not in scene.words[first - 1]:
        first -= 1
    mark = next((i for i in range(first, min(begin, first + _ASKED)) if scene.words[i] == "?"), None)
    if mark is None or scene.words[first : first + 2] != ["how", "many"]:
        return None
    return _counted(scene.words[first + 2 : mark]) or lexicon.BY_CLASS.get(scene.words[first + 2])


def topic(scene: Scene, first: int) -> str | None:
    """Whom the sentences in front of one that begins at ``first`` are about, which give no number.

    ``How many were seized? Nobody is sure.`` ``And the wounded?`` ``The wounded are another matter.``
    """
    for told in _before(scene, first):
        if told[-1] == "?":
            many = next((i for i in range(len(told) - 1) if told[i : i + 2] == ["how", "many"]), None)
            totals = (measure_of(word) or lexicon.STATES.get(word) for word in told if word in lexicon.TOTALS or word in _GONE)
            if many is None:
                return next((measure for measure in totals if measure), None)
            return _counted(told[many + 2 :]) or lexicon.BY_CLASS.get(told[many + 2], "people")
        if len(told) > 1 and told[0] == "the" and told[1] in _SUBJECTS:
            return measure_of(told[1])
    return None


def announced(scene: Scene, first: int) -> str | None:
    """Whom the sentence in front says that the numbers to come count: ``Of the [arrested] there are two numbers.``"""
    told = next(_before(scene, first), [])
    return lexicon.STATES.get(told[2]) if told[:2] == ["of", "the"] and len(told) > 2 and not _NUMBERS.isdisjoint(told) else None


def _counted(told: list[str]) -> str | None:
    """What befell those of whom it is asked how many."""
    called = (_SAID.get(word) or measure_of(word) or lexicon.PASSIVE.get(word) for word in told)
    return next((measure for measure in called if measure), None)


def _tells_number(scene: Scene, i: int) -> bool:
    """Whether a word is a number that counts: not ``one``, not of numbers to come, as in ``there are [two] numbers``."""
    return i in scene.taken and scene.words[i] != "one" and scene.word(i + 1) not in _NUMBERS


def _before(scene: Scene, first: int) -> Iterator[list[str]]:
    """The words of short sentences in front of a place, the last first, as long as they have no number."""
    last = first - 1
    for _ in range(_BACK):
        while last >= 0 and scene.doc[last].is_space:
            last -= 1
        at = last
        while at > 0 and scene.sentence[at - 1] == scene.sentence[last] and last - at < _LONG:
            at -= 1
        if last - at < 1 or last - at >= _LONG or any(_tells_number(scene, i) for i in range(at, last + 1)):
            return
        yield [word for word in scene.words[at : last + 1] if not word.isspace()]
        last = at - 1

"""The noun behind a number, which says of what it is one."""

from __future__ import annotations

from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.moments import WEEKDAYS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.phrases import quoted
from hearsay.extraction.scene import Scene, Sight

BREAKS = words(
    "unless whether and or but while as after when because if although though than whereas said says told according since before until"
)
PREPOSITIONS = words("of in from at near across on by to with for under inside around over through among between into along off within")
BE = words("was were is are be been being got get have has had")
_NO_NOUN = words(", who which that following aged ages overnight today yesterday tomorrow tonight") | words(" ".join(WEEKDAYS))
_WHICH = words("this last that")
_TIMES = words("morning afternoon evening night noon week weekend month year summer winter spring autumn")
"""Behind one of the words above these are when it was counted: ``up from 17 [this morning]``."""
DETERMINERS = words("the a an its his her their our this that these those")
_FARTHEST = 7
"""Words from a number to the noun that it counts, at most."""
_NOUN_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INSIDE_TAGS = _NOUN_TAGS | {"JJ", "JJR", "JJS", "VBN", "VBG", "DT", "PRP$", "CD", "RB", "POS", "HYPH", "FW", "AFX"}
_AN = words("a an one two three several")
_SPANS = words("minute minutes hour hours day days week weeks fortnight month months year years")
_APART = words("earlier before ago previously later after")
"""Words, a stretch of time and a third that tell how long before or after it was: ``[a week before]``."""


def noun_behind(scene: Scene, sight: Sight) -> int | None:
    """The noun behind the number: ``soldiers`` in ``614 of its wounded soldiers``, ``missiles`` in ``12 surface-[to]-air missiles``."""
    i, best = sight.last + 1, None
    if scene.word(i) == "-" or quoted(scene, sight):
        i += 1
    if scene.word(i) == "of":
        i += 1
    for at in range(i, min(i + 6, len(scene.words))):
        token, word = scene.doc[at], scene.words[at]
        if scene.word(at - 1) == "-" == scene.word(at + 1) and not token.whitespace_ and not scene.doc[at - 1].whitespace_:
            continue
        if word in ("and", "or") and (_goes_on(scene, best, at) if best is not None else _joins(scene, sight, at)):
            continue
        if scene.ends(at) or at in scene.taken or word in _NO_NOUN or word in BREAKS or word in BE:
            break
        if best is None and ((word in _WHICH and scene.word(at + 1) in _TIMES) or is_apart(scene, at)):
            break
        if scene.tags:
            beside = token.tag_ == "VBG" and scene.words[at - 1] == "and"
            if token.tag_ not in _INSIDE_TAGS or (best is not None and token.tag_ in ("VBN", "VBG", "DT", "RB") and not beside):
                break
            if best is not None and scene.doc[best].tag_ == "NNS" and token.tag_ in ("NN", "CD"):
                break
            if (
                best is None
                and word.endswith("ed")
                and word in lexicon.PASSIVE
                and word not in lexicon.STATES
                and scene.ends_clause(at + 1)
            ):
                break
            best = at if token.tag_ in _NOUN_TAGS else best
        else:
            if word in PREPOSITIONS or word in lexicon.PASSIVE or word in lexicon.ACTIVE or word in lexicon.STATES:
                if best is not None or word in PREPOSITIONS:
                    break
                continue
            if word in lexicon.NOUNS or word in lexicon.BY_CLASS or word in lexicon.BY_UNIT:
                return at
            best = at if token.is_alpha and word not in DETERMINERS else best
    return _counted(scene, sight, best) if best is not None and scene.tree else best


def is_apart(scene: Scene, i: int) -> bool:
    """Whether words tell how long before or after it was: ``against 27 [a week before]``."""
    return scene.word(i) in _AN and scene.word(i + 1) in _SPANS and scene.word(i + 2) in _APART


def _counted(scene: Scene, sight: Sight, best: int) -> int:
    """The noun that the tree says a number counts, where only nouns lead on to it: ``nine shipping and fishing [firms]``."""
    number = scene.doc[sight.last]
    head = number.head.i if number.dep_ == "nummod" and number.head.tag_ == "NNS" else best
    between = scene.doc[best + 1 : head]
    joined = any(t.tag_ == "CC" for t in between) and all(t.tag_ == "CC" or t.dep_ in ("compound", "amod", "conj") for t in between)
    return head if best < head <= sight.last + _FARTHEST and joined else best


def _joins(scene: Scene, sight: Sight, at: int) -> bool:
    """Whether two adjectives in front of a noun are joined: ``12 current [and] former ministers``."""
    front, behind = scene.doc[at - 1], scene.doc[at + 1 : at + 2]
    return scene.tags and at - 1 > sight.last and front.tag_ == "JJ" and bool(behind) and behind[0].tag_ == "JJ"


def _goes_on(scene: Scene, best: int, at: int) -> bool:
    """Whether a noun phrase goes on behind "and": ``search and rescue staff``, ``200 girls and women``."""
    if not scene.tags or at + 1 >= len(scene.doc):
        return False
    behind = scene.doc[at + 1]
    both = scene.words[best] in lexicon.HUMANS and behind.lower_ in lexicon.HUMANS and behind.tag_ == "NNS"
    if scene.doc[best].tag_ == "NNS" and both and at == best + 1 and scene.tree:
        return bool(behind.dep_ == "conj" and behind.head.i == best)
    return scene.doc[best].tag_ == "NN" and behind.tag_ in ("NN", "JJ", "VBG")

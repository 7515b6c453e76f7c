"""Numbers that another verb parts from the number before, so that they do not go on counting what that counted."""

from __future__ import annotations

from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.nouns import noun_behind
from hearsay.extraction.scene import Counted, Scene, Sight

_NEAR = 5
"""Words in front of a number in which the verb stands that has it for its object."""
_OPENS = words(", ; and while whereas but : — another")
_LEFT_OUT = words("were was had did have has")
_GOES_ON = words("from in by to on ,")
"""Behind one of the words above these tell that the verb is left out: ``12 died in Velm, and 40 others were [in] Tarn``."""
_SAYS_AS_MUCH = (
    words("was were is are had have")
    | {"been", "including", "followed", "being", "has", "leaving", "left", "leaves", "found", "lost", "saw", "claimed", "claiming"}
    | claims.CLAIM_VERBS
    | claims.COUNT_VERBS
    | claims.GIVEN
    | lexicon.LINK_BEFORE_TOTAL
    | lexicon.PASSIVE.keys()
    | lexicon.ACTIVE.keys()
)
"""Verbs of which a number may be that goes on from the one before."""


def of_another_verb(scene: Scene, sight: Sight, before: tuple[Sight, Counted]) -> bool:
    """Whether a verb that tells something else has the number for its object or its subject.

    ``killed 41 people and [cost] 9,000 their jobs``, ``killed 12, and 40 other tenants [moved] away``
    """
    if not scene.tags or before[1].measure not in lexicon.OUTCOMES:
        return False
    noun = noun_behind(scene, sight)
    end = noun if noun is not None else sight.last + (scene.word(sight.last + 1) in lexicon.MORE)
    behind = scene.doc[end + 1] if end + 1 < len(scene.doc) else None
    opens = scene.word(sight.begin - 1) in _OPENS
    if behind is not None and behind.tag_ in FINITE and opens:
        return behind.lower_ not in _LEFT_OUT or not (scene.ends(behind.i + 1) or scene.word(behind.i + 1) in _GOES_ON)
    for i in range(sight.begin - 1, max(before[1].end, sight.begin - _NEAR), -1):
        if scene.words[i] in _OPENS or i in scene.taken or scene.doc[i].tag_ == "IN":
            return False
        if scene.doc[i].tag_ in FINITE | {"VBG"}:
            return scene.words[i] not in _SAYS_AS_MUCH
    return False

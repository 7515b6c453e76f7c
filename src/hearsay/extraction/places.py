"""Where what a number counts is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.claims import CLAIM_VERBS, THAT_VERBS
from hearsay.extraction.lexicon.units import UNITS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import Counted, Scene, Sight
from hearsay.language.plain import Span as Words
from hearsay.language.plain import Token

_LEADING = words("in at near across around inside outside throughout from for of")
"""Prepositions in front of a place."""
_WHERE = _LEADING - {"of", "for", "from"}
_LISTENING = words("reporters journalists correspondents newsmen media press conference briefing interview speaking speech address")
"""In front of ``in Tarn``, what tells where somebody spoke, not where anything was counted."""


def place_of(scene: Scene, near: Sequence[Words], sight: Sight, kind: Counted) -> Token | None:
    """The place of those ``near`` that is tied to the number: ``in Tarn`` behind it or in front of it, ``Tarn's toll``, ``Tarn (164,000
    inhabitants)``.
    """
    ents = [
        e for e in near if scene.sentence[e.start] == scene.sentence[sight.first] and not _describes(e) and not _is_where_told(scene, e)
    ]
    behind = [e for e in ents if e.start > sight.last and ";" not in scene.words[sight.last : e.start] and e.start - kind.end < 9]
    behind = [e for e in behind if _preposition(scene, e) in _WHERE]
    if behind:
        return behind[0].root
    front = [e for e in ents if e.end <= sight.begin] if kind.measure not in UNITS else []
    for ent in reversed(front):
        gap = scene.words[ent.end : sight.begin]
        if any(a == "," and b in counting.RAISING for a, b in pairwise(gap)):
            continue
        owner = gap[:1] in (["'s"], ["’s"]) and bool(set(gap) & (lexicon.TOTALS | lexicon.RUNNING))
        if (
            _preposition(scene, ent) in _WHERE
            or owner
            or (gap[:1] == [":"] and scene.ends(ent.start - 1))
            or (kind.measure == "population" and gap in (["("], [",", "with"]))
        ):
            return ent.root
    return None


def _describes(ent: Words) -> bool:
    """Whether a place's name only describes the noun behind it: ``the [Ostian] city of Tarn``."""
    if ent.root.pos_ == "ADJ":
        return True
    behind = ent.doc[ent.end] if ent.end < len(ent.doc) else None
    return behind is not None and behind.pos_ == "NOUN" and behind.text.islower() and ent.root.head == behind


def _is_where_told(scene: Scene, ent: Words) -> bool:
    """Whether somebody spoke in a place: ``told reporters in [Tarn] that nine died``; not ``In [Tarn], police said that nine died``."""
    verb, before = ent.root.head, scene.words[max(0, ent.start - 2) : ent.start]
    spoke = verb.lower_ in CLAIM_VERBS | THAT_VERBS and verb.i < ent.start
    return before[-1:] == ["in"] and (spoke or before[0] in _LISTENING)


def _preposition(scene: Scene, ent: Words) -> str:
    """The preposition in front of a name, across its article and its description: ``in the city of``."""
    for i in range(ent.start - 1, max(-1, ent.start - 6), -1):
        word = scene.words[i]
        if word in _LEADING and word != "of":
            return word
        if word in (",", ".", "and", "to", "with", "by") or i in scene.taken or scene.doc[i].tag_ in FINITE | {"VBG", "VB"}:
            return ""
    return ""

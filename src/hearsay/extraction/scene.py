"""One report as numbers are read in it: its words, its sentences, and where its numbers stand."""

from __future__ import annotations

from typing import NamedTuple

from hearsay.extraction.numbers import Number
from hearsay.language.hints import hints
from hearsay.language.plain import Doc
from hearsay.language.reading import sentence_index

REACH = 12
"""Words looked at on either side of a number."""
_AFTER_CLAUSE = frozenset({",", "and", "in", "on", "at", "by", "during", "so", "with"})
_ENDS = frozenset({".", "!", "?", ";", ":", "(", ")", "“", "”", '"', "—", "–", "…"})


NUMERO = frozenset({"No", "Nos", "Nr"})
"""In front of a full stop and a number it is the name of a thing, and nothing ends: ``The toll at Pit No. 4 rose to 31``."""


class Sight(NamedTuple):
    """A number with its tokens. ``first`` to ``last`` are the tokens of the number itself, ``begin`` that of its hedge."""

    number: Number
    begin: int
    first: int
    last: int


def sight_of(doc: Doc, number: Number) -> Sight | None:
    """The tokens of a number; None where it is none of them."""
    core = doc.char_span(number.core, number.core_end, alignment_mode="expand")
    whole = doc.char_span(number.start, number.end, alignment_mode="expand")
    if core is None or whole is None:
        return None
    return Sight(number, whole.start, core.start, max(core.end, whole.end) - 1)


class Counted(NamedTuple):
    """What a number was found to count."""

    measure: str
    sure: bool
    """A verb, a state or a unit says so, and not the noun alone."""
    noun: int | None
    """The token of the noun counted."""
    end: int
    """The last token of the figure's words."""
    whose: str | None = None
    """The candidate whose votes they are."""


class Scene:
    """One report with the places of its numbers and its sentences."""

    def __init__(self, doc: Doc, sights: list[Sight]) -> None:
        self.doc = doc
        self.text: str = doc._.document.text
        self.words = [token.lower_ for token in doc]
        self.taken = {i for sight in sights for i in range(sight.begin, sight.last + 1)}
        self.at = {sight.begin: sight for sight in sights}
        self.sentence = _sentences(doc)
        self.hints = hints(doc)
        self.tree = doc.has_annotation("DEP")
        self.heavy: bool | None = None
        """Whether pounds are a weight in this report; None until somebody asked."""
        self.coins: frozenset[str] | None = None
        """Names of money that no table knows; None until somebody asked."""
        self.tags = doc.has_annotation("TAG")

    def word(self, i: int) -> str:
        """The word at a place, lower case; a full stop outside the report."""
        return self.words[i] if 0 <= i < len(self.words) else "."

    def ends(self, i: int) -> bool:
        """Whether a clause is over at this token, however loosely one reads."""
        if self.word(i) == "." and 0 < i < len(self.words) - 1 and self.doc[i - 1].text in NUMERO and self.doc[i + 1].is_digit:
            return False
        return not 0 <= i < len(self.words) or self.words[i] in _ENDS or (self.doc[i].is_space and "\n" in self.words[i])

    def ends_clause(self, i: int) -> bool:
        """Whether a clause is over, or goes on with a place, a time or another number."""
        return self.ends(i) or i in self.taken or self.words[i] in _AFTER_CLAUSE


def _sentences(doc: Doc) -> list[int]:
    if doc.has_annotation("SENT_START"):
        return sentence_index(doc)
    out, at = [], 0
    for token in doc:
        out.append(at)
        if token.text in (".", "!", "?") or (token.is_space and "\n" in token.text):
            at += 1
    return out

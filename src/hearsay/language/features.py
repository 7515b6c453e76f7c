"""What the uncased encoder cannot see of a word: its case, the line break before it, the quotation it stands in.

Three small integers a word; the network adds one learned vector for each to the embedding of the word's pieces.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

OPENING = frozenset("“„«‟")
CLOSING = frozenset("”»")
STRAIGHT = frozenset('"＂')
MARKS = OPENING | CLOSING | STRAIGHT | {"``", "''"}


class Case(IntEnum):
    """How a word is written."""

    LOWER = 0
    TITLE = 1
    UPPER = 2
    MIXED = 3
    INITIAL = 4
    """One capital letter."""
    DIGIT = 5
    OTHER = 6
    """No letter and no digit."""


class Break(IntEnum):
    """What stands before a word."""

    NONE = 0
    LINE = 1
    """One line break."""
    PARAGRAPH = 2
    """A blank line, or the beginning of the document."""


class Quoted(IntEnum):
    """Where a word stands with regard to double quotation marks."""

    OUTSIDE = 0
    INSIDE = 1
    MARK = 2


@lru_cache(maxsize=1 << 16)
def case_of(word: str) -> Case:
    """The :class:`Case` of one word."""
    if word.islower():
        return Case.LOWER
    if any(c.isdigit() for c in word):
        return Case.DIGIT
    if not any(c.isalpha() for c in word):
        return Case.OTHER
    if word.isupper():
        return Case.INITIAL if len(word) == 1 else Case.UPPER
    if word[0].isupper() and word[1:].islower():
        return Case.TITLE
    return Case.MIXED


def breaks_of(gaps: Sequence[str]) -> list[Break]:
    """The break before each word, from the white space that stands before it (``gaps[i]`` before word ``i``)."""
    out = []
    for i, gap in enumerate(gaps):
        lines = gap.count("\n")
        out.append(Break.PARAGRAPH if lines > 1 or i == 0 else Break.LINE if lines else Break.NONE)
    return out


_FOLD = re.compile(r"^(?P<line>[^\n]{49,119}[^\s.!?:;”\"’…|])[ \t]{0,8}\n[ \t]{0,8}(?=(?P<word>[\w(“\"'‘]\S{0,40}))", re.MULTILINE)
"""A line of 50 to 120 characters that ends with no mark, and the first word of the next."""
_FOLDS = 3
"""Such lines before a small letter from which a text is one of folded lines."""


def is_folded(words: Sequence[str], gaps: Sequence[str]) -> bool:
    """Whether single line breaks only fold long lines, as in mail: then more than a fifth of them stand before a small letter."""
    after = [word for word, gap in zip(words, gaps, strict=True) if gap.count("\n") == 1]
    return sum(word[0].islower() for word in after) > len(after) / 5


def folds_of(text: str) -> frozenset[int]:
    """Where words stand, as characters of ``text``, before which a line break only folds a long line, in a text that has other lines too.

    Behind a line of some length that no mark closes they are in small letters, or would not have fit into the widest line so folded.
    """
    sure = [match for match in _FOLD.finditer(text) if text[match.end()].islower()]
    if len(sure) < _FOLDS:
        return frozenset(match.end() for match in sure)
    width = max(len(match["line"]) for match in sure)
    return frozenset(
        match.end() for match in _FOLD.finditer(text)
        if text[match.end()].islower() or len(match["line"]) + 1 + len(match["word"]) > width
    )  # fmt: skip


def unfolded(text: str) -> str:
    """A text with a blank for each line break that only folds a line, and as long as before."""
    out, last = [], 0
    for start in sorted(folds_of(text)):
        line = text.rindex("\n", 0, start)
        out += [text[last:line], " "]
        last = line + 1
    return "".join((*out, text[last:])) if out else text


def quoted_of(words: Sequence[str], breaks: Sequence[int]) -> list[Quoted]:
    """Where each word stands with regard to double quotation marks.

    A quotation that is never closed ends with its paragraph, so that one missing mark does not turn the rest of a
    report inside out.
    """
    out, inside = [], False
    for word, gap in zip(words, breaks, strict=True):
        if gap != Break.NONE:
            inside = False
        if word in OPENING or word == "``":
            inside = True
        elif word in CLOSING or word == "''":
            inside = False
        elif word in STRAIGHT:
            inside = not inside
        out.append(Quoted.MARK if word in MARKS else Quoted.INSIDE if inside else Quoted.OUTSIDE)
    return out

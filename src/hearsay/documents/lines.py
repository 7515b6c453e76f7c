"""The lines of a text that hold something, with their offsets, and the words by which two of them are compared."""

from __future__ import annotations

import re
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:[.,]\d+\w*)?")
_STEM = 5
"""Characters of a word that are compared."""


class Line(NamedTuple):
    """A line without the white space around it; ``text`` is the document's ``text[start:end]``, offsets in code points."""

    start: int
    end: int
    text: str
    gap: bool
    """Whether a blank line stands before it."""


def read_lines(text: str) -> tuple[Line, ...]:
    """Every line of ``text`` that is not blank, in order."""
    lines = []
    offset, gap = 0, False
    for raw in text.splitlines(keepends=True):
        kept = raw.strip()
        if kept:
            start = offset + len(raw) - len(raw.lstrip())
            lines.append(Line(start, start + len(kept), kept, gap))
        gap = not kept
        offset += len(raw)
    return tuple(lines)


def stem(word: str) -> str:
    """What of a word is compared."""
    return word.lower()[:_STEM]


def stems(text: str) -> list[str]:
    """What is compared of every word of ``text`` that is long, a number or a name."""
    return [stem(word) for word in WORD.findall(text) if len(word) > 3 or word[0].isdigit() or word[0].isupper()]

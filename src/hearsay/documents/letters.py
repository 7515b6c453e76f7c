"""Letters of Latin alphabets beyond *A* to *Z*, and those that a pattern without regard to case takes for others: ``İ`` matches *i*."""

from __future__ import annotations

import re
from functools import lru_cache

_CODES = (*range(0x41, 0x180), *range(0x1E00, 0x1F00))
UPPER = "".join(chr(code) for code in _CODES if chr(code).isupper())
"""The capital letters of Latin alphabets."""
LOWER = "".join(chr(code) for code in _CODES if chr(code).islower())
_OTHERS = {"İ": "I", "ı": "i", "ſ": "s", "\u212a": "K"}
_ODD = re.compile(f"[{''.join(_OTHERS)}]")
_PLAIN = str.maketrans(_OTHERS)


@lru_cache(maxsize=8)
def plain_letters(text: str) -> str:
    """The text with those letters that such a pattern takes them for, each in its place: what is found is looked up in tables.

    Remembered, since every day that is looked for in a text asks for all of it.
    """
    return text.translate(_PLAIN) if _ODD.search(text) is not None else text


def latin(pattern: str) -> str:
    """A pattern in whose classes ``A-Z`` and ``a-z`` stand for the letters of all Latin alphabets: *Şen*, *Łódź*, *LUNDÉ*."""
    return pattern.replace("A-Z", UPPER).replace("a-z", LOWER)

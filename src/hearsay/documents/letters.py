"""Letters that a pattern without regard to case takes for others, and that are none of these in small letters: ``İ`` matches *i*."""

from __future__ import annotations

import re
from functools import lru_cache

_OTHERS = {"İ": "I", "ı": "i", "ſ": "s", "\u212a": "K"}
_ODD = re.compile(f"[{''.join(_OTHERS)}]")
_PLAIN = str.maketrans(_OTHERS)


@lru_cache(maxsize=8)
def plain_letters(text: str) -> str:
    """The text with those letters that such a pattern takes them for, each in its place: what is found is looked up in tables.

    Remembered, since every day that is looked for in a text asks for all of it.
    """
    return text.translate(_PLAIN) if _ODD.search(text) is not None else text

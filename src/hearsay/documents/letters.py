"""Letters that a pattern without regard to case takes for others, and that are none of these in small letters: ``İ`` matches *i*."""

from __future__ import annotations

import re

_OTHERS = {"İ": "I", "ı": "i", "ſ": "s", "\u212a": "K"}
_ODD = re.compile(f"[{''.join(_OTHERS)}]")
_PLAIN = str.maketrans(_OTHERS)


def plain_letters(text: str) -> str:
    """The text with those letters that such a pattern takes them for, each in its place: what is found is looked up in tables."""
    return text.translate(_PLAIN) if _ODD.search(text) is not None else text

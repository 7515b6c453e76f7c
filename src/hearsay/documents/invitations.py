"""Lines in which a site speaks to its reader: what it bids him do with what only a site has."""

from __future__ import annotations

import re

from hearsay.documents.furniture_words import (
    ADDRESS,
    ALSO_NOUNS,
    BID_LEAD,
    BIDDING,
    CONTROL_FILL,
    CONTROLS,
    OBJECTS,
    SITE_OBJECTS,
    TOLD,
    UNMISTAKABLE,
)

_LEAD = re.compile(BID_LEAD, re.IGNORECASE)
_TOLD = re.compile(TOLD, re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)?")
_JOINTS = frozenset({"the", "a", "an", "or", "and", "image", "on", "in", "to", "up", "out", "via"})
"""Words that may stand between a bid and what is bidden."""
_QUOTES = ("“", '"', "‘", "'", "«", "„")
_LONGEST = 220
"""Characters of the longest invitation."""
_SWITCH = 6
"""Words of the longest switch."""


def invites(text: str) -> bool:
    """Whether a line bids the reader do something with the page, and nobody is named who said so."""
    if len(text) > _LONGEST or text.startswith(_QUOTES) or _TOLD.search(text):
        return False
    bare = text[found.start() :] if (found := _WORD.search(text)) is not None else ""
    lead = _LEAD.match(bare)
    rest = bare[lead.end() if lead is not None else 0 :]
    words = [word.replace("’", "'").lower() for word in _WORD.findall(rest)]
    if not words or words[0] not in BIDDING:
        return False
    others = set(words[1:])
    if words[0] in ALSO_NOUNS and not ({*words[1:2]} & (ADDRESS | OBJECTS | _JOINTS) or others & OBJECTS):
        return False
    return bool(others & (OBJECTS | SITE_OBJECTS if words[0] in UNMISTAKABLE else OBJECTS)) or bool(
        others & SITE_OBJECTS and others & ADDRESS
    )


def is_control(text: str) -> bool:
    """Whether a short line says what a switch or a field of the page does: ``Toggle navigation``."""
    words = [word.lower() for word in _WORD.findall(text)]
    known = CONTROLS | CONTROL_FILL
    return 0 < len(words) <= _SWITCH and text[-1] not in ".?…," and bool(CONTROLS & set(words)) and all(word in known for word in words)

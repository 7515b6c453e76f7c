"""Lines with which a site points at its other pages, and the lists of links below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hearsay.documents.furniture_words import POINTED, POINTER_FILL, POINTING, TOLD
from hearsay.documents.lexicon import SECTIONS
from hearsay.documents.lines import Line

_LABEL = re.compile(r"[\[(]?(?P<label>[^\[\]():|»>–—.!?]{3,48}?)\s?(?:[:|»\])]|>>|[–—-] )\s?(?P<rest>.*)$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]{1,2}|['’])?")
_ALONE = frozenset({"read", "watch", "more", "explained", "related", "insert", "recommended", "see"})
"""Words that are such a label by themselves when they are set in capitals."""
_WORDS = 9
_BULLET = re.compile(r"[-–—•*·▪○]\s|\d{1,2}[.)]\s")
_COUNTER = re.compile(r"list \d{1,2} of \d{1,2}$|end of list$", re.IGNORECASE)
_STOPS = (".", "!", "…", ":", ";", ",")
_ITEM, _ITEMS, _BETWEEN = 140, 12, 3
"""Characters of a link, and the most links at the foot and between two paragraphs."""
_FEWEST = 4
"""Words of a link between two paragraphs; fewer are a heading."""
_TOLD = re.compile(TOLD, re.IGNORECASE)
_TOPICS = re.compile(r"(?:related |explore more on these |more on these )?(?:topics|tags|keywords)\s?:?$", re.IGNORECASE)


def points(text: str) -> bool:
    """Whether a line begins with a label of other pages: ``You will like also: …``, ``MORE: …``."""
    found = _LABEL.match(text)
    if found is None:
        return False
    label = found["label"].strip()
    if label.isupper() and label.casefold() in _ALONE and found["rest"]:
        return True
    return len(label.split()) > 1 and _is_pointer(label)


def is_heading(text: str) -> bool:
    """Whether a line is the heading of such a list, and nothing else: ``Headings that may attract your interest``."""
    return not text.endswith((".", "!", "?", "…")) and len(text.split()) > 1 and _is_pointer(text.rstrip(" :>»"))


def is_counter(text: str) -> bool:
    """Whether a line counts the links of a list for who cannot see it: ``list 1 of 3``."""
    return _COUNTER.match(text) is not None


def _is_pointer(label: str) -> bool:
    words = [word.replace("’", "'").lower() for word in _WORD.findall(label)]
    if not 1 < len(words) <= _WORDS or any(word not in POINTED | POINTING | POINTER_FILL | SECTIONS for word in words):
        return False
    pointed = POINTED & set(words)
    return bool(pointed) and (words[0] in POINTING or pointed != {"more"} or (words[0] == "more" and len(words) > 2))


def links_below(lines: Sequence[Line], number: int, foot: int) -> Iterator[int]:
    """The links below the heading at ``number``; from the line ``foot`` on no paragraph follows.

    With a bullet or a number they may stand anywhere. Without one they are short lines without a stop: a few in the middle of a
    report, any number at its foot, where one of two sentences may stand among them.
    """
    at_foot = number >= foot - 1
    topics = _TOPICS.match(lines[number].text) is not None
    bare, below = 0, number + 1
    while below < (len(lines) if at_foot else min(number + 1 + 2 * _ITEMS, len(lines))):
        text = lines[below].text
        if is_counter(text):
            yield below
            bare -= 1
        elif len(text) > _ITEM or (text.endswith(_STOPS) and not (at_foot and bare and text.endswith(".") and not _TOLD.search(text))):
            return
        elif _BULLET.match(text) or (topics and len(text.split()) <= _FEWEST):
            yield below
        elif not topics and (at_foot or (bare < _BETWEEN and len(text.split()) >= _FEWEST - (bare < 0))):
            bare += 1
            yield below
        else:
            return
        below += 1

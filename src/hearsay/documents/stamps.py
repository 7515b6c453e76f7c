"""Lines that are put together wholly from the parts of a page's head: days, hours, bylines, counters, names of other sites."""

from __future__ import annotations

import re

from hearsay.documents.furniture_words import PIECES

_PIECES = tuple((re.compile(piece.regex, re.IGNORECASE), piece.weight) for piece in PIECES)
_SEPARATOR = re.compile(r"[\s|·•,/:;+–—\-()\[\]<>»«›→.*]*")
_LABEL = re.compile(r"(?:(?:^|(?<=[|·•»›>] )|(?<=[|·•»›>]))[^\W\d_][\w'’&.-]{0,30}(?: [\w'’&.-]{1,30}){0,3})(?=\s*(?:[|·•»›>]|$))")
"""A short piece between bars, whatever it says: a section, an outlet."""
_ANYWHERE, _AT_THE_ENDS = 2, 1
"""Weight from which a line is furniture in the middle of a report, and at its head and foot."""
_LONGEST = 160


def is_stamp(text: str, *, at_an_end: bool) -> bool:
    """Whether nothing is left of a line when its pieces are taken away, and these weigh enough."""
    if len(text) > _LONGEST:
        return False
    weight = _weight(text)
    return weight is not None and weight >= (_AT_THE_ENDS if at_an_end else _ANYWHERE)


def _weight(text: str) -> int | None:
    """The most that the pieces of ``text`` weigh; None where they do not make up all of it."""
    best = {_skip(text, 0): 0}
    for place in range(len(text)):
        if place not in best:
            continue
        label = _LABEL.match(text, place)
        ends = [(label.end(), 0)] if label is not None else []
        ends += [(found.end(), weight) for pattern, weight in _PIECES if (found := pattern.match(text, place)) and found.end() > place]
        for end, weight in ends:
            if end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
                continue
            after = _skip(text, end)
            best[after] = max(best.get(after, 0), best[place] + weight)
    return best.get(len(text))


def _skip(text: str, place: int) -> int:
    found = _SEPARATOR.match(text, place)
    return found.end() if found is not None else place

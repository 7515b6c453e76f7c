"""Lines at the head that sign a report for its newsroom, and lines that are nothing but the name of its outlet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hearsay.documents.furniture_words import SLOGAN, STAFF
from hearsay.documents.letters import UPPER
from hearsay.documents.lexicon import BYLINES
from hearsay.documents.lines import Line
from hearsay.documents.newsroom import is_name, names_newsroom, names_only

_UNNAMED = frozenset({"by-staff", "by-agencies"})
"""Bylines without a person's name."""
_BYLINES = tuple(re.compile(pattern.regex) for pattern in BYLINES if pattern.name not in _UNNAMED)
_STAFF = tuple(re.compile(pattern.regex) for pattern in (*STAFF, *(pattern for pattern in BYLINES if pattern.name in _UNNAMED)))
_COMMA, _COLON = re.compile(r"\s?[,|]\s| [–—-] "), re.compile(r":\s")
_NAMES = re.compile(rf"[{UPPER}][\w.'’-]{{0,30}}(?: [{UPPER}][\w.'’-]{{0,30}}){{0,3}}")
_BEHIND = re.compile(r"(?:,| [–—-]) ")
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|says?|said|who|which|since|after|before|\w+ed)\b", re.IGNORECASE
)
_SAID_OF_ITSELF = re.compile(SLOGAN, re.IGNORECASE)
_EDITION = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|noon|afternoon|evening|night))?"
    r"|(?:the )?\w{0,14} ?(?:edition|issue|pages|supplement)\b[^.!?]{0,60})$",
    re.IGNORECASE,
)
_FEWEST, _MOST = 4, 20
"""Words of a headline."""
_SLOGAN = 8
"""Words of the longest slogan."""
_HEAD, _FOOT, _MASTHEAD = 8, 6, 3
_LONGEST = 110
_STOPS = (".", "!", "?", "…", ":", ";", ",")


def is_byline(text: str) -> bool:
    """Whether a line signs the report with somebody's name: it is no furniture, the document keeps it as its byline."""
    return len(text) <= _LONGEST and (any(pattern.match(text) for pattern in _BYLINES) or _is_of_a_newsroom(text, _COMMA))


def is_signature(text: str) -> bool:
    """Whether a line at the head signs the report for a newsroom and names nobody: ``By Kestrel News Staff``."""
    if len(text) > _LONGEST or text.endswith(_STOPS[1:]):
        return False
    return any(pattern.match(text) for pattern in _STAFF) or _is_of_a_newsroom(text, _COLON)


def _is_of_a_newsroom(text: str, mark: re.Pattern[str]) -> bool:
    """``Ilse Korvan, Kestrel News``, which is a byline; ``Port Ellery: The Kestrel Post``, which is none."""
    pieces = mark.split(text)
    return len(pieces) == 2 and _NAMES.fullmatch(pieces[0].strip()) is not None and is_name(pieces[1].strip())


def _is_slogan(text: str) -> bool:
    """``Kestrel Radio, 91.2, the sound of the coast``: a newsroom's name, and few words behind a comma or dash that make no sentence."""
    mark = _BEHIND.search(text)
    if mark is None or text.endswith(_STOPS) or not is_name(text[: mark.start()]):
        return False
    rest = text[mark.end() :]
    return len(rest.split()) <= _SLOGAN and _VERB.search(rest) is None


def _is_of_an_edition(text: str) -> bool:
    """``KESTREL POST — Sunday night``, ``Kestrel Post - Evening edition``: a newsroom's name, and what it has come out as or when."""
    mark = _BEHIND.search(text)
    return mark is not None and is_name(text[: mark.start()]) and _EDITION.match(text[mark.end() :]) is not None


def signing_lines(lines: Sequence[Line], outlet: str | None) -> Iterator[int]:
    """The numbers of such lines, and of those at either end that consist of the outlet's name.

    The first line of a report is its headline or name, whatever it looks like, unless it begins with *By*.
    """
    if len(lines) < 2:
        return
    for number, line in enumerate(lines):
        at_head, at_foot = number < _HEAD, number >= len(lines) - _FOOT
        if (
            (at_head and is_signature(line.text) and (number or line.text[:3].casefold() == "by "))
            or (at_foot and number >= 1 and (_is_slogan(line.text) or names_only(line.text)))
            or (number < _MASTHEAD and _is_of_an_edition(line.text))
            or ((at_head or at_foot) and outlet and line.text.strip("[]()—–- .").casefold() == outlet.casefold())
            or (number < _MASTHEAD and outlet and len(line.text) <= _LONGEST and names_newsroom(line.text, outlet))
        ):
            yield number
            yield from _slogan_below(lines, number, outlet)


def _slogan_below(lines: Sequence[Line], number: int, outlet: str | None) -> Iterator[int]:
    """The number of the line below an outlet's name where that is its slogan, and a headline stands elsewhere at the head."""
    below = number + 1
    if outlet is None or lines[number].text.casefold() != outlet.casefold() or not below < min(_HEAD, len(lines) - 1):
        return
    text = lines[below].text
    others = (line.text for at, line in enumerate(lines[:_HEAD]) if at not in (number, below))
    headlines = [other for other in others if _FEWEST <= len(other.split()) <= _MOST and not other.endswith(_STOPS)]
    if len(text.split()) <= _SLOGAN and not text.endswith(_STOPS) and _SAID_OF_ITSELF.match(text) and headlines:
        yield below

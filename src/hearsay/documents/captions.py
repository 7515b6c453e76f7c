"""Captions of pictures that ran into the text of a report: lines between its paragraphs that end without a stop.

A page sets a caption apart by its type; what is scraped from it has one line more. That it ends without a full stop, where all paragraphs
have one, is not enough, since headings, lists and cut sentences do so too: a credit, a word for what can be seen, its double or its
saying nothing new must settle it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from hearsay.documents.captions_lexicon import CREDITED, SHOWN
from hearsay.documents.furniture_words import TOLD
from hearsay.documents.letters import latin
from hearsay.documents.lines import Line, stems

_CREDITED = tuple(re.compile(pattern.regex) for pattern in CREDITED)
_SHOWN = tuple(re.compile(pattern.regex) for pattern in SHOWN)
_TOLD = re.compile(
    latin(rf"{TOLD}|\b(?:confirm|report|estimat|accus|vow|believ|document|reveal|tweet)(?:e|es|ed|s)?\b|\bper (?-i:[A-Z])"), re.IGNORECASE
)
"""Whoever says or thinks something is heard, though a caption tells it."""
_STOPPED = re.compile(r"[.!?:;,…][”\"’')\]*]*$")
_BEGINS = re.compile(r"[^\W_a-z]")
_INNER_STOP = re.compile(r"[^\W\d_]{3}[.!?][”\"’']? [^\W\d_a-z]")
_POSTED = re.compile(r"\(@\w|https?://|pic\.\w")
_LONGEST, _FEWEST = 400, 5
"""Characters and words of a caption."""
_PARAGRAPH = 60
"""Characters from which a line that ends in a stop is a paragraph."""
_REPEATED, _TELLING = 0.7, range(10, 46)
"""Share of the words of a line without a credit that the rest of the report must have, and how many words it has."""
_HABIT = 4
"""Captions from which every such line of a report is one."""


def captions(lines: Sequence[Line], marked: AbstractSet[int]) -> Iterator[int]:
    """The numbers of the lines that are captions, besides those that are ``marked`` as furniture already."""
    open_ = [number for number in range(1, len(lines)) if number not in marked and _may_be(lines[number].text)]
    paragraphs = {number for number, line in enumerate(lines) if number not in marked and _is_paragraph(line.text)}
    first = min(paragraphs, default=len(lines))
    open_ = [number for number in open_ if number > first]
    if not open_:
        return
    text = [number for number in range(len(lines)) if number not in marked and number not in open_]
    told = {stem for number in text for stem in stems(lines[number].text)}
    lone = {number for number in open_ if _is_lone(lines, number, text, paragraphs) and _is_sentence(lines[number].text)}
    sure = {number for number in open_ if names_or_shows(lines[number].text) or _is_doubled(lines, number)}
    sure |= {number for number in lone if _says_nothing_new(lines[number].text, told)}
    yield from sorted(sure | lone if len(sure) >= _HABIT else sure)


def names_or_shows(text: str) -> bool:
    """Whether a line without a stop begins with a credit or says what can be seen."""
    return _STOPPED.search(text) is None and any(pattern.match(text) for pattern in (*_CREDITED, *_SHOWN))


def _may_be(text: str) -> bool:
    return (
        len(text) <= _LONGEST
        and len(text.split()) >= _FEWEST
        and (_BEGINS.match(text) is not None or any(pattern.match(text) for pattern in _CREDITED))
        and _STOPPED.search(text) is None
        and _POSTED.search(text) is None
    )


def _is_paragraph(text: str) -> bool:
    return len(text) >= _PARAGRAPH and text.rstrip("\"”’')").endswith((".", "!", "?"))


def _is_doubled(lines: Sequence[Line], number: int) -> bool:
    """Whether the same line stands above or below: the caption and what is shown instead of the picture."""
    return any(lines[near].text == lines[number].text for near in (number - 1, number + 1) if near < len(lines))


def _is_lone(lines: Sequence[Line], number: int, text: Sequence[int], paragraphs: set[int]) -> bool:
    """Whether the next lines of text above and below are paragraphs, and it does not go on in the next: a list stands below a colon."""
    above = next((near for near in reversed(text) if near < number), None)
    below = next((near for near in text if near > number), None)
    return above in paragraphs and below in paragraphs and not lines[number + 1].text[0].islower()


def _is_sentence(text: str) -> bool:
    """Whether a line may be one sentence and is nobody's words."""
    return len(text.split()) in _TELLING and text[0] not in "“\"‘'" and not _INNER_STOP.search(text) and not _TOLD.search(text)


def _says_nothing_new(line: str, told: AbstractSet[str]) -> bool:
    """Whether the report has most words of a line elsewhere."""
    own = set(stems(line))
    return len(own & told) >= _REPEATED * len(own)

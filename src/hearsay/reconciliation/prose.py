"""The words of a report outside its furniture, cut the same way wherever reports are laid side by side."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from hearsay.documents.letters import latin
from hearsay.extraction.lexicon.cues import ABBREVIATED
from hearsay.extraction.lexicon.moments import MONTHS
from hearsay.model import Document, Span
from hearsay.reconciliation.lexicon import EMPTY_WORDS, NEGATIONS, NUMBER_WORDS

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
STOP = re.compile(latin(r"(?<=[.!?])[\"'”’»)\]]*(?=\s|[A-Z“\"])|\n\s*\n|\n"))
SHORTENED = ABBREVIATED | {month.capitalize() for month in MONTHS if any(one.startswith(month) and one != month for one in MONTHS)}
"""Titles and months with a full stop that ends no sentence: ``Mr. Falk``, ``on Nov. 24``."""
SHORT = re.compile(latin(rf"(?<!\w)(?:[A-Z]|{'|'.join(sorted(SHORTENED))})\.$"))
"""Those, and initials: ``the U.N. envoy``."""
GOING_ON = re.compile(r" {1,3}[a-z]")
"""What goes on behind a full stop: ``at 3 a.m. and again``."""
SHORT_LONGEST = 9
"""Characters of the longest of those, and one before."""
QUOTED = re.compile(r"“[^”]{0,2000}”|\"[^\"]{0,2000}\"|«[^»]{0,2000}»|(?<!\w)[‘'](?:[^’'\n]|[’'](?=\w)){0,2000}[’'](?!\w)")
FULL_HOUR = re.compile(r"\b(\d{1,2})[:.]00\b(?![.,]?\d)")
"""``2:00``, which others write ``2``."""
STEM = 5
"""Letters that are kept of a word, so that ``southeast`` and ``southeastern`` meet."""
WITHOUT = "without"
"""A negation of its own noun alone. *The guards were withdrawn without a reason.*"""
CLAUSE = re.compile(r"[,;] (?:so|and|but)\b|\b(?:because|since) |[.;!?] ")
"""What parts two negations that do not undo each other. *There were no guards, so none could leave.*"""
ENDING = re.compile(r"(?:(?<=[aeiouy][^aeiou\W\d_])|(?<=[aeiouy][^aeiou\W\d_]{2}))(?:ing|ed|e)$")
"""Endings that a word has and its fellow has not: *stop*, *stopped*, *stopping*; *fire*, *fired*."""
NOTHING = re.compile(r"\bnothing of the (?:sort|kind)\b", re.I)
"""What says of a whole matter that it is not so, where no other word does."""
FAILING = re.compile(r"\b(?:fail(?:s|ed|ing)?|unable|(?:avoid|evad)(?:s|ed|ing)?(?= \w+ing\b)) ?(?:to\b)?", re.I)
"""What turns round what follows as a *not* does. *The divers failed to find a trace; they avoided paying tax.*"""
UNTOUCHED = re.compile(r"\bun(?:harmed|hurt|injured|scathed|touched|damaged)\b", re.I)
"""Words that say of a harm that it was not done. *All the sailors were unhurt.*"""
SHORTEST = 3
"""Letters of the shortest words, which keep all of theirs."""


class Word(msgspec.Struct, frozen=True, gc=False):
    """A word with its place in the report; ``form`` is lower-case."""

    start: int
    end: int
    form: str


class Gist(msgspec.Struct, frozen=True, gc=False):
    """What is left of a passage for comparing it: stems of its content words, its numbers, whether it denies."""

    stems: frozenset[str]
    numbers: frozenset[str]
    negated: bool


def prose(document: Document) -> str:
    """The text with furniture blanked out; same length, same offsets."""
    text = document.text
    for span in document.boilerplate:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


def words(text: str) -> tuple[Word, ...]:
    """Words and numbers, in order."""
    return tuple(Word(m.start(), m.end(), m.group().lower()) for m in WORD.finditer(text))


@lru_cache(maxsize=65536)
def forms(text: str) -> tuple[str, ...]:
    """The words and numbers of a passage as they are compared, in order."""
    return tuple(form.lower() for form in WORD.findall(text))


@lru_cache(maxsize=65536)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where sentences begin and end, told by stops, line breaks and shortened words alone; good enough for laying reports side by side."""
    out, start = [], 0
    for match in STOP.finditer(text):
        if _inside(text, match):
            continue
        out.append((start, match.end()))
        start = match.end()
    out.append((start, len(text)))
    return tuple((a, b) for a, b in out if WORD.search(text, a, b))


def _inside(text: str, stop: re.Match[str]) -> bool:
    """Whether it is the full stop of a shortened word, with its sentence going on behind it."""
    at = stop.start()
    if stop.group() or text[at - 1] != ".":
        return False
    return bool(SHORT.search(text[max(0, at - SHORT_LONGEST) : at]) or GOING_ON.match(text, at))


@lru_cache(maxsize=16384)
def _cuts(text: str) -> tuple[list[int], tuple[tuple[int, int], ...]]:
    """Where sentences begin, and where they begin and end."""
    found = sentences(text)
    return [start for start, _ in found], found


def sentence_at(text: str, place: Span) -> tuple[int, int]:
    """Where the sentence that a place of the text stands in begins and ends."""
    starts, cuts = _cuts(text)
    at = bisect_right(starts, place.start) - 1
    start, end = cuts[at] if at >= 0 else (place.start, place.end)
    return start, max(end, place.end)


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Where quotation marks open and close: words that two reports may share without copying one another."""
    return tuple(match.span() for match in QUOTED.finditer(text))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The first letters of a lower-case word without its ending, which is all that comparing needs: *stops*, *stopped*."""
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        word = word[:-1]
    ending = ENDING.search(word)
    if ending and len(word) > SHORTEST:
        word = word[: ending.start()]
    if len(word) > SHORTEST and word[-1] == word[-2]:
        word = word[:-1]
    return word[:STEM]


@lru_cache(maxsize=65536)
def stems(forms: tuple[str, ...], *, capital: bool = False) -> frozenset[str]:
    """Stems of words, or of those that are written with a ``capital``."""
    return frozenset(stem(form.lower()) for form in forms if form[0].isupper() or not capital)


@lru_cache(maxsize=65536)
def words_in(text: str | None) -> frozenset[str]:
    """The words of a text in small letters."""
    return frozenset(match.group().lower() for match in WORD.finditer(text or ""))


@lru_cache(maxsize=65536)
def gist(text: str) -> Gist:
    """Reduce a passage to what is compared."""
    stems, numbers, negated, turned, last = [], [], False, False, 0
    text = FULL_HOUR.sub(r"\1", text)
    for match in WORD.finditer(text):
        form = match.group().lower()
        if form[0].isdigit():
            numbers.append(form.replace(",", ""))
        elif form in NUMBER_WORDS:
            numbers.append(NUMBER_WORDS[form])
        elif form in NEGATIONS and form != WITHOUT and not NOTHING.match(text, match.start()):
            again = turned and (form == "nor" or CLAUSE.search(text, last, match.start()) is not None)
            negated, turned, last = not negated or again, True, match.end()
        elif len(form) > 1 and form not in EMPTY_WORDS and form != WITHOUT:
            stems.append(stem(form))
    for _ in range(text.count("n't") + text.count("n’t") + len(FAILING.findall(text)) + len(UNTOUCHED.findall(text))):
        negated, turned = not negated, True
    negated |= not turned and NOTHING.search(text) is not None
    return Gist(frozenset(stems), frozenset(numbers), negated)


def overlap(left: Iterable[str], right: Iterable[str]) -> float:
    """Jaccard similarity of two bags; 0 where both are empty."""
    a, b = frozenset(left), frozenset(right)
    shared = len(a & b)
    return shared / (len(a) + len(b) - shared) if shared else 0.0

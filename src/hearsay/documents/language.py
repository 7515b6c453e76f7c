"""Which language a report is written in."""

from __future__ import annotations

import re

import py3langid  # type: ignore[import-untyped]

ENGLISH = "en"
UNKNOWN = "und"
_TAG = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,4})")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 6_000
"""Characters looked at."""
_SHORT = 12
"""Words; fewer are too few to tell a language from."""
_FUNCTION_WORDS = frozenset(
    [
        "the",
        "of",
        "to",
        "and",
        "in",
        "a",
        "that",
        "is",
        "was",
        "for",
        "on",
        "with",
        "he",
        "as",
        "said",
        "by",
        "it",
        "at",
        "from",
        "be",
        "are",
        "has",
        "have",
        "his",
        "were",
        "had",
        "but",
        "not",
        "this",
        "they",
        "an",
        "which",
        "their",
        "will",
        "who",
        "been",
        "or",
        "its",
        "after",
        "more",
        "she",
        "her",
        "we",
        "you",
        "about",
        "when",
        "would",
        "there",
        "than",
        "out",
        "into",
        "no",
    ]
)
_PLAINLY = 0.15
"""Share of these words that text in another language does not reach (0.1 at most, by words it shares); English news has 0.35 to 0.45."""


def tell(text: str, declared: str | None = None) -> str:
    """BCP 47 tag of the language of ``text``; ``declared`` wins where it is a tag; ``und`` where there are no words."""
    tag = _TAG.fullmatch(declared.strip()) if declared else None
    if tag:
        return tag[1].lower() + tag[2].replace("_", "-")
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    if not words:
        return UNKNOWN
    share = sum(word in _FUNCTION_WORDS for word in words) / len(words)
    if share >= _PLAINLY or (len(words) < _SHORT and all(word.isascii() for word in words)):
        return ENGLISH
    return str(py3langid.classify(text[:_SAMPLE])[0])


def is_read(tag: str) -> bool:
    """Whether reports in this language are analysed."""
    return tag.split("-")[0] in (ENGLISH, "eng")

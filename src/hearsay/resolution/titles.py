"""Which words are the title of an office, and which of them tell one office from another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from hearsay.resolution.names import fold, office, singular
from hearsay.resolution.people_lexicon import NO_QUALIFIERS, SERVING
from hearsay.resolution.titles_lexicon import FORMER, TITLE_SYNONYMS, TITLES

LONGEST = 4
"""Words of a title, at most."""
_FIRST = frozenset(t.title for t in TITLES) | frozenset(TITLE_SYNONYMS)
_TITLES = _FIRST | {f"{second} {title}" for second in ("vice", "deputy") for title in _FIRST}
_LEADING = frozenset(t.title for t in TITLES if t.leads)
_ARTICLES = frozenset({"the", "a", "an"})
_SERVING = re.compile(r"\b([^\W\d_]+) (?:to|for|of) (?:(?:the|his|her|its|their) )?(?:[^\W\d_][\w'’-]* ){0,2}$")
"""What stands in front of the title of whom somebody serves: ``[a lawyer for the former] mayor, Ida Lund``."""


def title_at_end(words: Sequence[str]) -> tuple[str, int] | None:
    """The longest title that the words end with, as :func:`office` keeps it, and its number of words."""
    return _title_of(tuple(words[-LONGEST:]))


@lru_cache(maxsize=65536)
def _title_of(words: tuple[str, ...]) -> tuple[str, int] | None:
    for size in range(len(words), 0, -1):
        text = " ".join(words[len(words) - size :])
        kept = office(text)
        if kept in _TITLES and text.split()[0].casefold() not in _ARTICLES:
            return kept, size
    return None


def leads(title: str) -> bool:
    """Whether who holds the title heads what it is of."""
    return title in _LEADING


def is_title(text: str) -> bool:
    """Whether the words are a title."""
    return office(text) in _TITLES


def titles_of(title: str) -> tuple[str, ...]:
    """The titles that take up an office: ``the minister`` for a finance minister, but not for a prime minister or a former one."""
    words = title.split()
    if words[0] in FORMER:
        return (title, f"{words[0]} {words[-1]}")
    short = words[-1]
    return (title,) if len(words) == 1 or words[0] in ("prime", "first") else (title, short)


def qualifying(words: Iterable[str]) -> frozenset[str]:
    """Those of the words that tell one office from another of the same title: ``harbour police`` in ``the harbour police spokesman``."""
    return frozenset(singular(fold(word)) for word in words if word.casefold() not in NO_QUALIFIERS)


def served(before: str) -> bool:
    """Whether the words in front of a title and a comma are of somebody who serves its holder: whose name follows is not told."""
    found = _SERVING.search(before)
    return found is not None and singular(found.group(1).casefold()) in SERVING

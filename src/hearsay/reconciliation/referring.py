"""Whether words tell that something happened, or only speak of it as known: *Lund's arrest is a warning to others.*"""

from __future__ import annotations

from functools import cache

from hearsay.extraction.inflection import noun_forms, verb_forms
from hearsay.extraction.lexicon.events import TRIGGERS

KNOWN = frozenset({"the", "this", "that", "his", "her", "its", "their"})
"""Words in front of what is spoken of as known: ``[the] vote``, ``[the] Sunday vote``."""
OWNED = ("'s", "’s", "s'", "s’")
"""How what stands in front of it ends where it is somebody's or a day's: ``[Lund's] arrest``, ``[Sunday's] vote``."""
NEAR = 2
"""Words before it within which one of these stands."""
EDGES = '.,;:“”‘’"()'
"""Punctuation around a word."""


def refers(words: str, kind: str) -> bool:
    """Whether all that names a happening of this kind in the words is a noun that takes it as known; not where nothing names it."""
    verbs, nouns = _called(kind)
    told = [word.strip(EDGES).casefold() for word in words.split()]
    named = {i for i, word in enumerate(told) if word in nouns and _is_known(told, i)}
    return bool(named) and all(i in named or (word not in verbs and word not in nouns) for i, word in enumerate(told))


def _is_known(told: list[str], i: int) -> bool:
    """Whether the noun there is one that the reader is taken to know, and nothing follows to say whose it is: not *the arrest of …*."""
    before = told[max(0, i - NEAR) : i]
    return told[i + 1 : i + 2] != ["of"] and any(word in KNOWN or word.endswith(OWNED) for word in before)


@cache
def _called(kind: str) -> tuple[frozenset[str], frozenset[str]]:
    """The forms of the verbs and of the nouns that tell of a kind."""
    rows = [row for row in TRIGGERS if row.kind == kind]
    verbs = {lemma for row in rows if row.pos == "VERB" for lemma in row.lemmas.split()}
    nouns = {lemma for row in rows if row.pos == "NOUN" for lemma in row.lemmas.split()}
    return (
        frozenset(form for form, lemma in verb_forms(sorted(verbs)).items() if lemma in verbs),
        frozenset(form for form, lemma in noun_forms(sorted(nouns)).items() if lemma in nouns),
    )

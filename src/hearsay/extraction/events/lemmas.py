"""Word forms to the lemmas that the lexicon of events is written in.

The lexicon is closed, so a form is looked up among the forms its lemmas can take; only words outside it get the
network's lemma. A rare form that the network never saw is thus found as surely as a frequent one.
"""

from __future__ import annotations

from functools import cache

from spacy.tokens import Token

from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.events import TRIGGERS

DOUBLED = frozenset("bdgmnprt")
VOWELS = frozenset("aeiou")
UNINFLECTED = frozenset({"NN", "NNP", "JJ", "RB", "VB", "IN", "RP", "CD"})


def lemma(token: Token) -> str:
    """The lemma of a word, in lower case."""
    form: str = token.lower_
    known = _known(form, token.pos_ in {"VERB", "AUX"})
    return known or (form if token.tag_ in UNINFLECTED else token.lemma_.lower())


@cache
def _forms() -> tuple[dict[str, str], dict[str, str]]:
    """Forms to lemmas, of verbs and of all other words."""
    verbs: dict[str, str] = {}
    nouns: dict[str, str] = {}
    for t in TRIGGERS:
        for word in t.lemmas.split():
            (verbs if t.pos == "VERB" else nouns)[word] = word
    acts = words.SUPPORTS | words.OCCURRENCES | words.INITIATING | words.ASPECTS | words.GOVERNORS.keys() | words.SUPPORTER_ROLES.keys()
    for word in sorted(acts):
        verbs.setdefault(word, word)
    others = (
        words.PEOPLE, words.COLLECTIVES, words.DELEGATES, words.TERRITORIES, words.CARRIERS, words.TIME_WORDS, *words.CLASSES.values(),
    )  # fmt: skip
    for word in sorted(frozenset().union(*others, words.GOVERNORS.keys())):
        nouns.setdefault(word, word)
    for word in list(verbs):
        for form in _inflected(word):
            verbs.setdefault(form, word)
    verbs.update(words.IRREGULAR_VERBS)
    for word in list(nouns):
        nouns.setdefault(_plural(word), word)
    nouns.update(words.IRREGULAR_NOUNS)
    return verbs, nouns


@cache
def _known(form: str, verb: bool) -> str | None:
    return _forms()[0 if verb else 1].get(form)


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _inflected(word: str) -> tuple[str, ...]:
    third = _plural(word)
    if word.endswith("e"):
        return third, word + "d", word[:-1] + "ing"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return third, word[:-1] + "ied", word + "ing"
    plain = (third, word + "ed", word + "ing")
    if len(word) > 2 and word[-1] in DOUBLED and word[-2] in VOWELS and word[-3] not in VOWELS:
        return (*plain, word + word[-1] + "ed", word + word[-1] + "ing")
    return plain

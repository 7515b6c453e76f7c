"""Word forms to the lemmas that the lexicon of events is written in.

Only words outside the lexicon get the network's lemma.
"""

from __future__ import annotations

from functools import cache

from hearsay.extraction.inflection import noun_forms, verb_forms
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.event_classes import CLASSES
from hearsay.extraction.lexicon.events import TRIGGERS
from hearsay.language.plain import Token

UNINFLECTED = frozenset({"NN", "NNP", "JJ", "RB", "VB", "IN", "RP", "CD"})


def lemma(token: Token) -> str:
    """The lemma of a word, in lower case."""
    form: str = token.lower_
    known = _known(form, token.pos_ in {"VERB", "AUX"})
    return known or (form if token.tag_ in UNINFLECTED else token.lemma_.lower())


def verb_lemma(token: Token) -> str:
    """The lemma of a word that is a verb, whatever its tag."""
    return _known(token.lower_, True) or token.lower_


@cache
def _forms() -> tuple[dict[str, str], dict[str, str]]:
    """Forms to lemmas, of verbs and of all other words."""
    verbs: dict[str, None] = {}
    nouns: dict[str, None] = {}
    for t in TRIGGERS:
        for word in t.lemmas.split():
            (verbs if t.pos == "VERB" else nouns)[word] = None
    acts = (
        words.ABSTAINING
        | words.LASTING
        | words.BOASTS
        | words.WISHING
        | words.BLAMING
        | words.BEGINNING
        | words.SUPPORTS
        | words.OCCURRENCES
        | words.INITIATING
        | words.ASPECTS
        | words.GOVERNORS.keys()
        | words.SUPPORTER_ROLES.keys()
    )
    for word in sorted(acts):
        verbs.setdefault(word)
    others = (
        words.PEOPLE, words.COLLECTIVES, words.DELEGATES, words.AMOUNTS, words.TERRITORIES, words.CARRIERS, words.TIME_WORDS,
        *CLASSES.values(),
    )  # fmt: skip
    for word in sorted(frozenset().union(*others, words.GOVERNORS.keys())):
        nouns.setdefault(word)
    return verb_forms(verbs), noun_forms(nouns)


@cache
def _known(form: str, verb: bool) -> str | None:
    return _forms()[0 if verb else 1].get(form)

"""Whom the sentences around a pronoun are about, so that it can take them up although nobody says anything there."""

from __future__ import annotations

from hearsay.extraction.acts import lemma_of
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.lexicon.cues import TAKEN_UP
from hearsay.extraction.references import described, refer
from hearsay.extraction.sources import SUBJECTS
from hearsay.language.plain import Doc, Token

TAKING_UP = frozenset({"he", "she", "it", "they"})


def ask_subjects(doc: Doc, pronoun: Token) -> None:
    """Let whom the sentence of a pronoun and the one before are about be known: ``[The bakery] had its own troubles: it said …``."""
    first = pronoun.sent.start
    while first > 0 and doc[first - 1].is_space:
        if "\n" in doc[first - 1].text:
            break
        first -= 1
    else:
        first = doc[first - 1].sent.start if first else first
    for token in doc[first : pronoun.i]:
        if token.dep_ in SUBJECTS and token.head.tag_ in TENSED and token.head.i > token.i and _is_named(token, pronoun.lower_):
            refer(token)


def _is_named(subject: Token, pronoun: str) -> bool:
    """Whether a subject may be whom the pronoun stands for: a person with a name; for *it*, a body by its name or ``the company``."""
    labels = {t.ent_type_ for t in (*described(subject), *subject.subtree)}
    if pronoun in {"he", "she"}:
        return "PERSON" in labels
    told = any(c.lower_ == "the" for c in subject.children) and lemma_of(subject) in TAKEN_UP
    return subject.pos_ in {"NOUN", "PROPN"} and (told or "ORG" in labels)

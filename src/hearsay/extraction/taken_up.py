"""Who a pronoun may take up that nobody has asked for: ``[The usher] yawned. She says …``."""

from __future__ import annotations

from hearsay.extraction.acts import lemma_of
from hearsay.extraction.lexicon.claims import BODIES
from hearsay.extraction.lexicon.event_words import PEOPLE
from hearsay.extraction.lexicon.trades import CALLED
from hearsay.extraction.references import refer
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import receipt, sentence_index

_BACK = 3
"""Sentences in front of the pronoun that are looked through."""
_THIRD = frozenset({"he", "she", "they", "him", "her", "them"})
_PLURAL = frozenset({"they", "them"})
_SOMEBODY = (PEOPLE | CALLED) - BODIES


def refer_around(doc: Doc) -> None:
    """Ask for whoever is described near a pronoun that something was found of, and may be whom it means."""
    asked = {r.span.start for r in doc.user_data.get("references", {}).values() if r.form == "pronoun"}
    index = sentence_index(doc)
    for pronoun in [t for t in doc if t.lower_ in _THIRD and receipt(doc[t.i : t.i + 1]).start in asked]:
        tag = "NNS" if pronoun.lower_ in _PLURAL else "NN"
        at = pronoun.i
        while at and index[at - 1] >= index[pronoun.i] - _BACK:
            at -= 1
        for token in doc[at : pronoun.i]:
            if token.tag_ == tag and _is_somebody(token):
                refer(token, pointed=False)


def _is_somebody(token: Token) -> bool:
    return not token.ent_type_ and token.dep_ not in {"compound", "nmod:desc"} and lemma_of(token) in _SOMEBODY

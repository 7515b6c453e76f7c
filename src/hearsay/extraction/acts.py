"""What is done with words: the act a cue performs, told from its verb or noun and from what is said."""

from __future__ import annotations

from hearsay import model
from hearsay.extraction.inflection import noun_forms, verb_forms
from hearsay.extraction.lexicon.cues import ACTS, NOUNS, OCCASIONS
from hearsay.language.plain import Span, Token

_VERBS: dict[str, model.Act] = {lemma: act for act, lemmas in ACTS.items() for lemma in lemmas}
_VERB_FORMS = verb_forms(verb for verb in _VERBS if " " not in verb)
_NOUN_FORMS = noun_forms((*NOUNS, *OCCASIONS))
_COMMANDING = frozenset({"tell", "ask", "urge", "order", "instruct", "call"})
_NEGATIVE = frozenset({"not", "n't", "never", "no"})


def lemma_of(token: Token) -> str:
    """The lemma of a cue word: of the lexicon's own words for sure, of others as the network has it."""
    form = token.lower_
    known = _NOUN_FORMS.get(form) if token.pos_ in {"NOUN", "PROPN"} else _VERB_FORMS.get(form)
    return known or (token.lemma_ or form).casefold()


def is_known(token: Token) -> bool:
    """Whether the lexicon knows the word as one that attributes."""
    return lemma_of(token) in _VERBS or lemma_of(token) in NOUNS


def cue_words(cue: Span) -> list[Token]:
    """The verbs and nouns of a cue, the one that attributes first; auxiliaries only where there is nothing else."""
    words = [t for t in cue if t.pos_ in {"VERB", "NOUN", "PROPN", "ADJ"} or lemma_of(t) in _VERBS]
    known = [t for t in words if lemma_of(t) in _VERBS or lemma_of(t) in NOUNS]
    return known + [t for t in words if t not in known] or [t for t in cue if t.pos_ == "AUX"]


def act_of(cue: Span | None, content: str, *, infinitive: bool = False) -> model.Act:
    """The act of a cue; ``infinitive`` where the content is a clause in the infinitive (``told them to leave``)."""
    question = content.rstrip("”\"’' ").endswith("?")
    if cue is None:
        return "ask" if question else "assert"
    if question and any(lemma_of(t) in {"ask", "wonder", "inquire", "enquire", "question"} for t in cue):
        return "ask"
    if question and not any(t.is_alpha for t in cue):
        return "ask"
    low = " ".join(lemma_of(t) for t in cue if not t.is_space)
    if low.startswith("accord") or low in {"per", "in"} or not any(t.is_alpha for t in cue):
        return "assert"
    for token in cue_words(cue):
        lemma = lemma_of(token)
        particle = next((c.lower_ for c in token.doc[token.i + 1 : token.i + 2] if c.lower_ in {"for", "on", "out", "upon"}), None)
        act = _VERBS.get(f"{lemma} {particle}") if particle else None
        act = act or (NOUNS.get(lemma) if token.pos_ in {"NOUN", "PROPN"} and lemma in NOUNS else _VERBS.get(lemma) or NOUNS.get(lemma))
        if act is None:
            continue
        if infinitive and lemma in _COMMANDING:
            return "demand"
        if lemma == "agree" and infinitive:
            return "agree"
        return act
    return "assert" if any(t.pos_ in {"VERB", "NOUN", "AUX"} for t in cue) else "other"


def is_negated(cue: Span | None) -> bool:
    """Whether the cue itself is negated: ``did not say``, ``never promised``."""
    if cue is None:
        return False
    verbs = cue_words(cue)[:1]
    return any(t.lower_ in _NEGATIVE for t in cue) or any(
        c.lower_ in _NEGATIVE and c.dep_ in {"advmod", "neg"} for v in verbs for c in v.children
    )

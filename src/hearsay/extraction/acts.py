"""What is done with words: the act a cue performs, told from its verb or noun and from what is said."""

from __future__ import annotations

import re

from hearsay import model
from hearsay.extraction.inflection import noun_forms, verb_forms
from hearsay.extraction.lexicon.cues import ACTS, NOUNS, OCCASIONS
from hearsay.extraction.lexicon.deeds import SENSING, VOICED
from hearsay.extraction.lexicon.judging import ASKING, CALLED_SO, FALSE, SHAMEFUL, SWEARING, TO_COME
from hearsay.language.plain import Span, Token, kept

_VERBS: dict[str, model.Act] = {lemma: act for act, lemmas in ACTS.items() for lemma in lemmas}
_VERB_FORMS = verb_forms(
    [*VOICED, *SENSING, *(verb for verb in _VERBS if " " not in verb), *CALLED_SO, *(verb.split()[0] for verb in _VERBS if " " in verb)]
)
_NOUN_FORMS = noun_forms((*NOUNS, *OCCASIONS))
_COMMANDING = frozenset({"tell", "ask", "urge", "order", "instruct", "call"})
_MARKS = "“”„«»\"‘’' "
_WORDS = frozenset({"VERB", "NOUN", "PROPN", "ADJ"})
_PARTICLES = frozenset({"ADV", "ADP", "DET", "PRON", "PART"})
"""Parts of speech of words that attribute nothing whatever their form: ``hit [back]``, ``in her [own] words``."""
_AFTER = frozenset({"for", "on", "out", "up", "upon"})
_GOING_ON = frozenset({"continue", "keep"})
"""Verbs that another goes on from: ``[continued] to deny``."""
_GRANTED = frozenset({"acknowledge", "note", "recall"})
"""Verbs that deny nothing, whatever is said."""
_SOON, _BRIEF = 8, 40
"""Words from which what is to come is told, and words of the longest content that only denies."""
_NUMBERED = re.compile(r"(?:(?:about|around|some|only|just|nearly|almost|over|under|(?:at|no) \w+|(?:fewer|more|less) than) )?\d", re.I)
_DENIED = re.compile(
    r"\b(?:is|are|was|were) (?:\w+ )?(?:a |an |all |pure |complete |outright |any )*"
    r"(?:lies?|fabrications?|inventions?|fiction|nonsense|untrue|false|baseless|groundless|unfounded|fairy ?tales?|fantas(?:y|ies))\b"
    r"|\b(?:is|was|are|were)(?: not|nt) (?:\w+ )?true\b|\bno record of\b|\bnothing of the kind\b|\bnever happened\b",
    re.I,
)
"""What denies whatever verb tells that it was said."""
_NEGATIVE = frozenset({"not", "n't", "never", "no"})


def lemma_of(token: Token) -> str:
    """The lemma of a cue word: of the lexicon's own words for sure, of others as the network has it."""
    form = token.lower_
    known = _NOUN_FORMS.get(form) if token.pos_ in {"NOUN", "PROPN"} else _VERB_FORMS.get(form)
    return known or (token.lemma_ or form).casefold()


def is_known(token: Token) -> bool:
    """Whether the lexicon knows the word as one that attributes, by itself or with the particle behind it: ``[ruled] out a truce``."""
    lemma = lemma_of(token)
    return lemma in _VERBS or lemma in NOUNS or f"{lemma} {token.doc[token.i + 1 : token.i + 2].text.lower()}" in _VERBS


@kept
def cue_words(cue: Span) -> tuple[Token, ...]:
    """The verbs and nouns of a cue, the one that attributes first; auxiliaries only where there is nothing else."""
    words = [t for t in cue if t.pos_ in _WORDS or (lemma_of(t) in _VERBS and t.pos_ not in _PARTICLES)]
    known = [t for t in words if lemma_of(t) in _VERBS or lemma_of(t) in NOUNS]
    return (*known, *(t for t in words if t not in known)) or tuple(t for t in cue if t.pos_ == "AUX")


def act_of(cue: Span | None, content: str, *, opening: str = "", infinitive: bool = False) -> model.Act:
    """The act of a cue: ``content`` is the last part of what is said, ``opening`` the first.

    ``infinitive`` where that is a clause in the infinitive (``told them to leave``).
    """
    opening = (opening or content).lstrip(_MARKS)
    question = content.rstrip(_MARKS).endswith("?")
    if cue is None:
        return "ask" if question else "assert"
    if question and any(lemma_of(t) in {"ask", "wonder", "inquire", "enquire", "question"} for t in cue):
        return "ask"
    alone = question and content.rstrip(_MARKS).count("?") == sum(content.rstrip(_MARKS).count(mark) for mark in ".!?")
    if question and not any(t.is_alpha for t in cue):
        return "ask"
    low = " ".join(lemma_of(t) for t in cue if not t.is_space)
    if low.startswith("accord") or low in {"per", "in"} or not any(t.is_alpha for t in cue):
        return "assert"
    if {"want", "know"} <= {lemma_of(t) for t in cue}:
        return "ask"
    for token in sorted(cue_words(cue), key=lambda t: lemma_of(t) in _GOING_ON):
        lemma = lemma_of(token)
        particle = next((c.lower_ for c in token.doc[token.i + 1 : token.i + 2] if c.lower_ in _AFTER), None)
        act = _VERBS.get(f"{lemma} {particle}") if particle else None
        act = act or (NOUNS.get(lemma) if token.pos_ in {"NOUN", "PROPN"} and lemma in NOUNS else _VERBS.get(lemma) or NOUNS.get(lemma))
        act = act or ("assert" if lemma in CALLED_SO else None)
        if act is None:
            continue
        if infinitive and lemma in _COMMANDING:
            return "demand"
        if lemma == "agree" and infinitive:
            return "agree"
        return "ask" if act == "assert" and alone else _by_content(lemma, act, opening, content, infinitive=infinitive)
    if alone:
        return "ask"
    return "assert" if any(t.pos_ in {"VERB", "NOUN", "AUX"} for t in cue) else "other"


def _by_content(lemma: str, act: model.Act, opening: str, content: str, *, infinitive: bool) -> model.Act:
    """The act of a verb that what is said may make another: ``asked for tents``, ``called the report a lie``."""
    words = [word.strip(_MARKS + ",;:()").casefold() for word in f"{opening} {content}".split()]
    first = words[0] if words else ""
    if lemma == "ask" and act == "ask" and words and first not in ASKING:
        return "request"
    if lemma in SWEARING and not infinitive and TO_COME.isdisjoint(words[:_SOON]):
        return "assert"
    if lemma == "insist" and act == "demand" and _NUMBERED.match(opening):
        return "assert"
    if lemma in CALLED_SO and act == "assert" and not FALSE.isdisjoint(words):
        return "deny"
    if lemma in CALLED_SO and act == "assert" and not SHAMEFUL.isdisjoint(words):
        return "condemn"
    denied = act == "assert" and lemma not in _GRANTED and len(words) <= _BRIEF
    return "deny" if denied and _DENIED.search(re.sub(f"[{_MARKS.strip()}]", "", content)) else act


def is_negated(cue: Span | None) -> bool:
    """Whether the cue itself is negated: ``did not say``, ``never promised``, ``could neither confirm nor [deny]``."""
    if cue is None:
        return False
    verbs = cue_words(cue)[:1]
    return (
        any(v.i and v.nbor(-1).lower_ == "nor" for v in verbs)
        or any(t.lower_ in _NEGATIVE for t in cue)
        or any(c.lower_ in _NEGATIVE and c.dep_ in {"advmod", "neg"} for v in verbs for c in v.children)
    )

"""What a negation is of, and who says nothing for or against a thing: the words, and how far they reach."""

from __future__ import annotations

import re
from functools import lru_cache

from hearsay.reconciliation.lexicon import CHARGES, EMPTY_WORDS, NEGATIONS, REFERRING
from hearsay.reconciliation.prose import FAILING, UNTOUCHED, WORD, stem

BELIEVING = re.compile(
    r"\b(?:believ\w*|think|thinks|thought|accept\w*|agree\w*|consider\w*|see|sees|saw|evidence|proof|indications?|signs?|true|convinced"
    r"|den(?:y|ies|ied)|support\w*|share[sd]?)\b",
    re.I,
)
"""Cues that are against what follows where they are negated. *The mayor does not believe that the dam was safe.*"""

WITHHOLDING = re.compile(
    r"\b(?:confirm|verif|corroborat|comment|answer|elaborat|respond|specify|identif|name\b|disclos|discuss|detail)\w*", re.I
)
"""Cues by which somebody who refuses says neither yes nor no. *The ministry refused to confirm the report.*"""

OPEN_QUESTIONS = frozenset({"what", "whether", "how", "which", "who", "when", "where", "why"})
"""First words of what two may be at odds about without either saying what is so. *They disputed what the standard should be.*"""

UTTERANCES = frozenset({"criticism", "criticisms", "remarks", "comments", "complaint", "complaints"})
"""Words for what was said, beside those for reports and charges. *The mayor's criticism of the union.*"""

BEHIND_NOUN = frozenset({"of", "by", "in", "from", "on", "about", "regarding", "that", "which", "against", "concerning", "this", "last"})
"""What follows such a word where nothing is said of it. *The report about the leak.*"""

BOUND = re.compile(
    r"[,;:.!?()–—\n]|\b(?:that|which|who|but|because|although|though|while|when|if|unless|after|before|until|as|and|whether|without)\b",
    re.I,
)
"""Where the reach of a negation ends."""

IF = re.compile(r"\b(?:if|unless|whether|in case)\b[^,;.!?]{0,60}$", re.I)
"""What leads a negation of what is but supposed. *If they do not open the gate, we will leave.*"""

NEGATING = re.compile(
    rf"\b(?:{'|'.join(sorted(NEGATIONS - {'false', 'untrue', 'without'}))})\b|n[’']t\b|{FAILING.pattern}|(?P<un>{UNTOUCHED.pattern})", re.I
)
TRUTH = frozenset(
    stem(word) for word in ("true", "correct", "accord", "fact", "facts", "truth", "accurate", "case", "so", "reality", "hold", "water")
)
"""Stems of words by which a whole matter is said not to be so. *The charges do not accord with reality.*"""
REACH = 6
"""Telling words that a negation is of, at most."""
NOUN = 5
"""Words within which a phrase that does but name what was said has its noun."""


def takes_no_side(cue: str, said: tuple[str, ...], *, denying: bool, negated: bool) -> bool:
    """Whether the words that attribute something leave open whether it is so.

    *refused to confirm the report* · *is not confirmed* · *did not deny it* · *disputed what the standard should be*
    """
    if negated and (denying or not BELIEVING.search(cue)):
        return True
    return denying and (WITHHOLDING.search(cue) is not None or bool(OPEN_QUESTIONS & set(said[:1])))


def mentions(said: tuple[str, ...]) -> bool:
    """Whether words do but name what somebody said: *the news reports*, *the mayor's criticism of the union*."""
    nouns = REFERRING | CHARGES | UTTERANCES
    for i, form in enumerate(said[:NOUN]):
        if form in nouns and not nouns & set(said[i + 1 : i + 2]):
            return i + 1 == len(said) or said[i + 1] in BEHIND_NOUN
    return False


@lru_cache(maxsize=65536)
def denied_of(text: str) -> tuple[frozenset[str], ...]:
    """For each negation the stems of what it is of; none for what is but supposed.

    *The dam was not inspected in May.* → *inspect*, *may*
    """
    out = []
    for match in NEGATING.finditer(text):
        if IF.search(text, 0, match.start()):
            continue
        if match["un"]:
            out.append(frozenset({stem(match.group().lower().removeprefix("un"))}))
            continue
        end = BOUND.search(text, match.end())
        words = [word.lower() for word in WORD.findall(text[match.end() : end.start() if end else len(text)])]
        stems = [stem(word) for word in words if word not in EMPTY_WORDS and len(word) > 1]
        if stems:
            out.append(frozenset(stems[:REACH]))
    return tuple(out)

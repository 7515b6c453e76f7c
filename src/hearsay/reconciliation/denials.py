"""Denials that name nothing themselves, and what they take up: a report, a charge, somebody's words, or what was just said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from hearsay.reconciliation.lexicon import AFFIRMING, CHARGES, EMPTY_WORDS, NEGATIONS, PRONOUNS, REFERRING, SPOKEN, UNTRUE, UTTERED, UTTERLY
from hearsay.reconciliation.prose import words

TakenUp = Literal["report", "charge", "words", "next"]
INSIDE = re.compile(r"[“\"«„][^“”\"«»„]{0,500}[”“\"»]")
POINTING = frozenset({"it", "that", "this", "so", "them", "both", "either"})
ASKING = frozenset({"when", "where", "who", "why", "how", "what", "which", "whether", "if", "to"})
CHARGED = frozenset({"suspicion", "suspected", "suspect", "accused", "charged", "blamed", "guilty", "complicit", "complicity", "indicted"})
"""Words by which somebody is charged. *The police held him on suspicion of arson. His lawyer rejected the accusation.*"""
LONGEST = 3
"""Words of *holding her*, of *utterly false*, at most."""


def takes_up(text: str) -> TakenUp | None:
    """What a denial of these words is of; None where it says so itself.

    *denied that* · *rejected the charge as "absurd"*, *as absurd* · *denied that such a promise was made* · *denied holding her*
    """
    forms = [word.form for word in words(INSIDE.sub(" ", text))]
    if of_speech(forms):
        return "words"
    rest = {form for form in forms if form not in EMPTY_WORDS and form not in NEGATIONS}
    if (REFERRING | CHARGES | POINTING) & set(forms) and rest <= REFERRING | CHARGES | UNTRUE and not ASKING & set(forms):
        return "charge" if rest & CHARGES else "report"
    doing = forms[0].endswith("ing") if forms else False
    return "next" if doing and len(forms) <= LONGEST and forms[-1] in PRONOUNS and len(rest) == 1 else None


def calls_false(text: str) -> TakenUp | None:
    """What words that are no denial by their verb say is not so, and nothing else.

    *the claim was “a fabrication”* · *That is not true.* · *it “a tale for children”* · *“completely false”*
    """
    forms = [word.form for word in words(text)]
    about = (REFERRING | CHARGES | POINTING) & set(forms)
    outside = [word.form for word in words(INSIDE.sub(" ", text))]
    told = outside if (REFERRING | CHARGES | POINTING) & set(outside) else forms
    rest = {form for form in told if form not in EMPTY_WORDS and form not in NEGATIONS and form not in REFERRING | CHARGES}
    false = (UNTRUE & set(forms)) - AFFIRMING - UTTERLY or ("not" in forms and AFFIRMING & set(forms))
    alone = len(forms) <= LONGEST and set(forms) <= UNTRUE
    if not (about or alone) or not false or not rest <= UNTRUE or ASKING & set(told):
        return None
    return "charge" if CHARGES & set(forms) else "report"


def of_speech(forms: Sequence[str]) -> bool:
    """Whether it says of words that none such were spoken, and nothing else."""
    such = any(one == "such" and other in SPOKEN for one, other in pairwise(forms))
    return such and {form for form in forms if form not in EMPTY_WORDS and form not in NEGATIONS} <= SPOKEN | UTTERED


def refers_back(forms: Sequence[str]) -> bool:
    """Whether it is said of what was said before: *has high confidence in that finding*."""
    return any(one in ("that", "this", "these", "those") and other in REFERRING | CHARGES for one, other in pairwise(forms))

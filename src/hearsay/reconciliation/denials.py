"""Denials that name nothing themselves, and what they take up: a report, a charge, somebody's words, or what was just said."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Literal

from hearsay.reconciliation.lexicon import AFFIRMING, CHARGES, EMPTY_WORDS, NEGATIONS, PRONOUNS, REFERRING, SPOKEN, UNTRUE, UTTERED, UTTERLY
from hearsay.reconciliation.prose import stem, words

TakenUp = Literal["report", "charge", "words", "next"]
AS = re.compile(r"\s{1,8}as\b.{0,500}$", re.S)
"""What a denial calls that which it is of. *rejected the charge as "absurd" and aimed at her office*"""
INSIDE = re.compile(r"[“\"«„][^“”\"«»„]{0,500}[”“\"»]")
POINTING = frozenset({"it", "that", "this", "so", "them", "both", "either"})
POINTING_TO_WORDS = frozenset({"such", "those", "these"})
ASKING = frozenset({"when", "where", "who", "why", "how", "what", "which", "whether", "if", "to"})
CHARGED = frozenset({"suspicion", "suspected", "suspect", "accused", "charged", "blamed", "guilty", "complicit", "complicity", "indicted"})
"""Words by which somebody is charged. *The police held him on suspicion of arson. His lawyer rejected the accusation.*"""
DEPARTING = frozenset(
    {"resign", "resigned", "resigning", "resignation", "quit", "retire", "retired", "arrived", "travelled", "visited", "met"}
)
"""Words by which nobody is charged with anything, though he is named. *Clerks said that the director has resigned. He denies any guilt.*"""
CHARGING = frozenset(stem(word) for word in ("police", "prosecutor", "prosecution", "army", "military", "indictment", "detectives"))
"""Stems of words for those who charge others. *The army said that she had cut the wire. Her lawyer said the charges were false.*"""
GUILT = frozenset({"wrongdoing", "guilt", "misconduct", "malpractice"})
"""What somebody denies who denies all that he is charged with. *The firm denied any wrongdoing.*"""
ALL_OF_IT = re.compile(r"\bfrom (?:the |its )?(?:first|beginning|start)(?: word)? to (?:the |its )?(?:last|end|finish)\b", re.I)
"""Words that say of a report that none of it is so. *The mayor called it invented from start to finish.*"""
LONGEST = 3
"""Words of *holding her*, of *utterly false*, at most."""


def takes_up(text: str) -> TakenUp | None:
    """What a denial of these words is of; None where it says so itself.

    *denied that* · *rejected the charge as "absurd"*, *as absurd* · *denied that such a promise was made* · *denied holding her*
    """
    forms = [word.form for word in words(AS.sub("", INSIDE.sub(" ", ALL_OF_IT.sub(" ", text))))]
    if of_speech(forms, pointing=POINTING_TO_WORDS):
        return "words"
    rest = _telling(forms)
    if rest and rest <= GUILT:
        return "charge"
    if (REFERRING | CHARGES | POINTING) & set(forms) and rest <= REFERRING | CHARGES | UNTRUE and not ASKING & set(forms):
        return "charge" if rest & CHARGES else "report"
    doing = forms[0].endswith("ing") if forms else False
    return "next" if doing and len(forms) <= LONGEST and forms[-1] in PRONOUNS and len(rest) == 1 else None


def calls_false(text: str) -> TakenUp | None:
    """What words that are no denial by their verb say is not so, and nothing else.

    *the claim was “a fabrication”* · *That is not true.* · *it “a tale for children”* · *“completely false”*
    """
    text = ALL_OF_IT.sub(" ", text)
    forms = [word.form for word in words(text)]
    about = (REFERRING | CHARGES | POINTING) & set(forms)
    outside = [word.form for word in words(INSIDE.sub(" ", text))]
    told = outside if (REFERRING | CHARGES | POINTING) & set(outside) else forms
    rest = _telling(told) - REFERRING - CHARGES
    false = (UNTRUE & set(forms)) - AFFIRMING - UTTERLY or ("not" in forms and AFFIRMING & set(forms))
    alone = len(forms) <= LONGEST and set(forms) <= UNTRUE
    if not (about or alone) or not false or not rest <= UNTRUE or ASKING & set(told):
        return None
    return "charge" if CHARGES & set(forms) else "report"


def _telling(forms: Sequence[str]) -> set[str]:
    """Words but for common ones, negations and those of manner: *denied it formally*."""
    return {form for form in forms if form not in EMPTY_WORDS | NEGATIONS and (not form.endswith("ly") or form in UNTRUE)}


def of_speech(forms: Sequence[str], *, pointing: Collection[str] = ("such",)) -> bool:
    """Whether it says of words that none such were spoken, and nothing else; ``pointing`` are the words that take them up."""
    such = any(one in pointing and other in SPOKEN for one, other in pairwise(forms))
    return such and _telling(forms) <= SPOKEN | UTTERED


def refers_back(forms: Sequence[str]) -> bool:
    """Whether it is said of what was said before: *has high confidence in that finding*."""
    return any(one in ("that", "this", "these", "those") and other in REFERRING | CHARGES for one, other in pairwise(forms))

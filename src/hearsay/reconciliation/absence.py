"""Whether a statement says that there was a thing, or that there was none: *sirens sounded*, *nobody heard a siren*."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from hearsay.reconciliation.lexicon import (
    AUXILIARIES,
    BROKEN,
    EMPTY_WORDS,
    FAILED,
    FOILED,
    HAVING,
    NEGATIONS,
    NO_THING,
    NUMBER_WORDS,
    PARTIAL,
    PERCEIVED,
    SAID,
    SUPPOSING,
    TRACES,
    WORKING,
)
from hearsay.reconciliation.prose import stem

BEFORE = 7
"""Words before *heard* or *saw* within which a negation is of what was heard."""
SPENT = frozenset({
    "paid", "paying", "pays", "pay", "enjoyed", "enjoys", "earned", "owed", "took", "made", "gave", "posed",
    "named", "mentioned", "cited", "listed", "identified", "specified",
})  # fmt: skip
"""Verbs of which no thing says nothing of whether there was one. *The fund paid no tax.* *The letter named no town.*"""
GRANTED = frozenset({"confessed", "admitted", "conceded", "signed", "promised"})
"""Verbs of which *nothing* says that it was not done at all. *He has signed nothing.*"""
INCOMPARABLE = frozenset({"like", "such", "similar", "comparable"})
"""What says that a thing was there but had no like. *She had never seen a storm like it.*"""
ASKED = frozenset({"how", "what", "who", "whose", "which", "where", "when"})
"""First words of what but asks for a thing. *How many boats had sailed, the guild would not say.*"""
IS = frozenset({"is", "are", "was", "were", "be", "am"})
"""Verbs of which *no thing* says what somebody or something is not, unless *there* is. *A mayor who hides is no mayor.*"""
NOW = frozenset({"is", "are"})
OWNING = frozenset({"has", "have", "had", "having"})
AT = frozenset({"at", "on", "in", "from", "for", "to"})
"""Words in front of *no thing* or behind it that say that there was none for now, for somebody, or there. *We had no milk.*"""
DOER = 7
"""Letters of a word in *-er* or *-or*, at least, that is no other word for what its stem is: *officers* and *officials*."""
BEHIND = 3
"""Words behind *no*, *heard*, a verb or a number within which the thing is named."""


def absent(forms: Sequence[str], *, against: bool) -> frozenset[str]:
    """Stems of what there was none of; ``forms`` are a statement's words in order, ``against`` those of a denial.

    *There was no siren.* *Nobody heard a siren.* *The union denied the presence of boats.* *The siren was out of order.*
    *Ida Lund had confessed to nothing.*
    """
    out: set[str] = set()
    for i, form in enumerate(forms):
        if form == "nothing" and not against and HAVING & set(forms[max(0, i - BEHIND - 1) : i]):
            out |= {stem(verb) for verb in forms[max(0, i - 2) : i] if verb in GRANTED}
        if not against and _broken(forms[i + 1 :]) and form not in EMPTY_WORDS:
            out.add(_thing(form))
        if not against and form == "no" and forms[i + 1 : i + 2] and forms[i + 1] in TRACES and forms[i + 2 : i + 3] == ("of",):
            out |= {_thing(other) for other in forms[i + 3 : i + 3 + BEHIND] if other not in EMPTY_WORDS and not other.endswith("ing")}
        rest = [other for other in forms[i + 1 : i + 1 + BEHIND] if other not in EMPTY_WORDS]
        if not rest or rest[0] in NO_THING:
            continue
        none = _says_none(forms, i) and not against
        unheard = form in PERCEIVED and bool((NEGATIONS | {"yet"}) & set(forms[max(0, i - BEFORE) : i]))
        denied = against and form == "any" and i > 0 and forms[i - 1] == "of"
        if unheard and INCOMPARABLE & set(forms[i + 1 : i + 2 + BEHIND]):
            continue
        joined = len(rest) > 1 and forms.index(rest[0], i + 1) + 1 < len(forms) and forms[forms.index(rest[0], i + 1) + 1] == rest[1]
        if none and (head := _head(forms, i)):
            out.add(_thing(head))
        elif none or unheard or denied:
            if not (joined and rest[0] in PARTIAL and not rest[1].endswith("ed")):
                out.add(_thing(rest[0]))
            if none and joined and not rest[1].endswith("ing"):
                out.add(_thing(rest[1]))
    return frozenset(out)


def _thing(form: str) -> str:
    """What a word names, however it ends; who does something is not what is done."""
    whole = form.removesuffix("s")
    return whole if whole.endswith(("er", "or")) and len(whole) >= DOER else stem(form)


def for_now(forms: Sequence[str]) -> frozenset[str]:
    """Stems of what there was none of for somebody, at some place or at the hour of speaking, though there may be elsewhere.

    *There is no boat.* *We had no milk.* *No warden at the gate.* *No boat is moored before it is looked at.*
    """
    out: set[str] = set()
    for i, form in enumerate(forms):
        if form != "no":
            continue
        end = next((at for at in range(i + 1, len(forms)) if forms[at] in EMPTY_WORDS), len(forms))
        if forms[max(0, i - 1)] in NOW | OWNING or not (NOW | AT).isdisjoint(forms[end : end + 1]):
            out |= {_thing(other) for other in forms[i + 1 : end]}
    return frozenset(out)


def _says_none(forms: Sequence[str], no: int) -> bool:
    """Whether a word is a *no* that says that there was none of what follows: not what was spent, is so, or is but supposed."""
    if forms[no] != "no" or forms[no + 1] in EMPTY_WORDS | NEGATIONS or SUPPOSING & set(forms[:no]):
        return False
    return not (no and forms[no - 1] in SPENT) and not _is_what(forms, no)


def _is_what(forms: Sequence[str], no: int) -> bool:
    """Whether a *no* behind *is* says what somebody or something is not."""
    return no > 1 and forms[no - 1] in IS and forms[no - 2] != "there"


def _head(forms: Sequence[str], no: int) -> str:
    """The last word of the thing behind a *no*, where what follows or precedes tells that it is: *no harbour pilots were hurt*."""
    end = no + 1
    while end < len(forms) and forms[end] not in EMPTY_WORDS and not forms[end].isdigit():
        end += 1
    verb = end < len(forms) and forms[end] in AUXILIARIES
    there = no > 1 and forms[no - 2] == "there"
    return forms[end - 1] if (verb or there) and end - no > 2 else ""


def _broken(behind: Sequence[str]) -> bool:
    """Whether words behind a thing say that it did not work: *had been broken*, *was out of order*."""
    if not behind or behind[0] not in AUXILIARIES:
        return False
    after = [form for form in behind[:BEHIND] if form not in AUXILIARIES][:1]
    at = len([form for form in behind[:BEHIND] if form in AUXILIARIES])
    return bool(after) and (after[0] in BROKEN or (tuple(behind[at : at + 2]) == ("out", "of") and set(behind[at + 2 : at + 3]) <= WORKING))


def present(forms: Sequence[str]) -> frozenset[str]:
    """Stems of what there was, going by a verb of the past behind it or a number before it; none of what is but supposed.

    *Sirens sounded at two.* *They had warned the board.* *Soldiers recovered three crates of shells.*
    *The palace said that it had foiled a coup.*
    """
    out: set[str] = set()
    if SUPPOSING & set(forms) or set(forms[:1]) & ASKED:
        return frozenset()
    for i, form in enumerate(forms):
        after = [other for other in forms[i + 1 : i + 1 + BEHIND] if other not in AUXILIARIES]
        verb = after[0] if after else ""
        follows = forms[i + 1] if i + 1 < len(forms) else ""
        ended = follows.endswith("ed") and follows not in NUMBER_WORDS
        done = (follows in AUXILIARIES or ended) and verb not in FAILED | NEGATIONS | {"to"}
        if done and form not in EMPTY_WORDS and not {"no", "any"} & set(forms[max(0, i - BEHIND) : i]):
            out.add(_thing(form))
        if form in HAVING and verb.endswith("ed") and verb not in FAILED | SAID and not NEGATIONS & set(forms[i + 1 : i + 1 + BEHIND]):
            out.add(stem(verb))
        if form in FOILED:
            out |= {_thing(other) for other in after if other not in EMPTY_WORDS}
        if (form.isdigit() or form in NUMBER_WORDS) and follows not in EMPTY_WORDS:
            with_it = takewhile(lambda other: other == "of" or other not in EMPTY_WORDS, after)
            out |= {_thing(other) for other in with_it if other != "of" and other not in NUMBER_WORDS and not other.endswith("ing")}
    return frozenset(out)

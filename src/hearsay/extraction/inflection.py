"""Word forms to lemmas, for the words of a closed lexicon.

A form is looked up among the forms that the lexicon's lemmas can take, so that a rare form that the network never saw
is found as surely as a frequent one.
"""

from __future__ import annotations

from collections.abc import Iterable

from hearsay.extraction.lexicon.irregular import NOUNS, VERBS

TENSED = frozenset({"VBD", "VBZ", "VBP"})
"""Tags of verbs in a tense."""
FINITE = TENSED | {"MD"}
"""The same and those of modal verbs: what makes a clause."""
DOUBLED = frozenset("bdglmnprt")
VOWELS = frozenset("aeiou")


def verb_forms(lemmas: Iterable[str]) -> dict[str, str]:
    """Every form of each verb, itself included, to its lemma; a form of two verbs goes to the first."""
    known = list(lemmas)
    out = {lemma: lemma for lemma in known}
    for lemma in known:
        for form in _inflected(lemma):
            out.setdefault(form, lemma)
    out.update(VERBS)
    return out


def noun_forms(lemmas: Iterable[str]) -> dict[str, str]:
    """Singular and plural of each noun to its lemma."""
    known = list(lemmas)
    out = {lemma: lemma for lemma in known}
    for lemma in known:
        out.setdefault(plural(lemma), lemma)
    out.update(NOUNS)
    return out


def plural(word: str) -> str:
    """The regular plural of a noun, which is also the third person of a verb."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _inflected(word: str) -> tuple[str, ...]:
    third = plural(word)
    if word.endswith("e"):
        return third, word + "d", word[:-1] + "ing"
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return third, word[:-1] + "ied", word + "ing"
    plain = (third, word + "ed", word + "ing")
    if len(word) > 2 and word[-1] in DOUBLED and word[-2] in VOWELS and word[-3] not in VOWELS:
        return (*plain, word + word[-1] + "ed", word + word[-1] + "ing")
    return plain

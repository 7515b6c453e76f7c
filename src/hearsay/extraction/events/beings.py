"""What a phrase is: a being that can act, a person, a place, an outlet, a noun of a class that the table of triggers asks for."""

from __future__ import annotations

from collections.abc import Iterable

from hearsay.extraction.events.clauses import children, modifiers, obliques
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.event_classes import CLASSES
from hearsay.extraction.references import holder
from hearsay.language.plain import Token

PEOPLES = frozenset({"NORP", "LOC", "ORG"})
_UNDER_ARMS = frozenset({"armed", "masked", "uniformed"})
"""What makes men those who board, storm and seize: ``[armed] men of the coast guard``."""


def is_being(token: Token) -> bool:
    """Whether the phrase can act: a person, an organisation, a country, a group, a pronoun for one."""
    if token.ent_type_ in {"PERSON", "ORG", "NORP", "LOC"}:
        return True
    if token.pos_ == "PRON":
        return token.lower_ in words.PRONOUNS
    if (token.pos_ in {"NUM", "DET"} or token.lower_ in words.ORDINALS or token.lower_ in CLASSES["share"]) and token.dep_ not in {
        "nummod",
        "amod",
    }:
        return any(is_being(noun) for prep, noun in obliques(token) if prep == "of")
    word = lemma(token)
    if word == "charge" and token.tag_ == "NNS":
        return False
    if word in words.CARRIERS or word in {"hundred", "thousand", "dozen", "score", "million", "member", "crowd"}:
        return word in {"member", "crowd"} or any(is_being(noun) for prep, noun in obliques(token) if prep == "of")
    noun = token.pos_ in {"NOUN", "PROPN"} or (token.tag_ == "NN" and token.dep_ != "amod")
    return noun and (word in words.PEOPLE or _is_aged(token) or names_a_person(token))


def _is_aged(token: Token) -> bool:
    """Whether somebody is told of by age: ``a 31-year-[old] was led away``."""
    return token.lower_ in {"old", "olds"} and token.i > 3 and token.doc[token.i - 2].lower_ == "year"


def is_person(token: Token) -> bool:
    """Whether the phrase is one known person: a name, a pronoun, ``the president``."""
    if token.ent_type_ == "PERSON" or token.lower_ in {"he", "she", "him", "her"}:
        return True
    return names_a_person(token)


def is_place(token: Token) -> bool:
    """Whether the phrase is a place: a name of one, ``the port city of Marlow``."""
    return token.ent_type_ in {"LOC", "FAC"} or (token.pos_ in {"NOUN", "PROPN"} and lemma(token) in words.TERRITORIES)


def is_outlet(token: Token) -> bool:
    """Whether the phrase names an organisation that is likely a news outlet."""
    if token.ent_type_ != "ORG":
        return False
    name = {part.lower_ for part in token.doc[token.left_edge.i : token.right_edge.i + 1] if part.ent_type_ == "ORG"}
    return not any(part in words.INSTITUTIONS for part in name)


def is_of_class(token: Token, classes: Iterable[str]) -> bool:
    """Whether the phrase belongs to one of ``classes``, as triggers name them."""
    word = lemma(token)
    if word in words.AMOUNTS and (counted := [noun for prep, noun in obliques(token) if prep == "of"]):
        return is_of_class(counted[0], classes) or (word in CLASSES["helper"] and "helper" in classes)
    for name in classes:
        match name:
            case "being":
                found = is_being(token)
            case "person":
                found = is_person(token)
            case "place":
                found = is_place(token)
            case "power":
                found = token.ent_type_ in PEOPLES
            case "craft":
                found = word in CLASSES["vehicle"] or token.ent_type_ in {"PRODUCT", "MISC"}
            case "named":
                found = token.ent_type_ in {"ORG", "PERSON", "LOC"} and any(c.lower_ == "the" for c in children(token, "det"))
            case "armed":
                found = word == "man" and any(m.lower_ in _UNDER_ARMS for m in modifiers(token))
            case "outlet":
                found = is_outlet(token)
            case "sum":
                found = token.ent_type_ == "MONEY" or any(c.ent_type_ == "MONEY" for c in children(token, "nummod", "compound"))
            case "delegates":
                found = token.tag_ in {"NNS", "NNPS"} and word in words.DELEGATES
            case "mortal":
                found = token.tag_ == "NN" and (word in CLASSES[name] or _is_aged(token))
            case "riot-gear":
                found = word in CLASSES[name] or (word in CLASSES["bullets"] and any(lemma(m) in CLASSES["soft"] for m in modifiers(token)))
            case "helper":
                found = word in CLASSES[name] or (word in words.HELPING and any(lemma(m) in words.RELIEF for m in modifiers(token)))
            case _:
                found = token.pos_ in {"NOUN", "PROPN", "ADJ"} and word in CLASSES[name]
        if found:
            return True
    return False


def names_a_person(token: Token) -> bool:
    """Whether a person is named with a noun: ``the mayor, Ida Ferro``."""
    beside = any(child.ent_type_ == "PERSON" for child in token.children if child.dep_ in {"flat", "appos", "nmod:desc", "compound"})
    return beside or holder(token) is not None

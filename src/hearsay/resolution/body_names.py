"""When the words of two names are one body's: the one says more than the other of its sort, its charge or its rank."""

from __future__ import annotations

from hearsay.resolution.bodies_lexicon import LEVELS, SET_APART
from hearsay.resolution.lexicon import GENERIC_TAILS, INSTITUTION_HEADS, PRIVATE_HEADS
from hearsay.resolution.names import fold

HEADS = frozenset(h.word for h in INSTITUTION_HEADS)
PUBLIC = HEADS - PRIVATE_HEADS - {"hospital", "university", "institute", "bank", "agency", "foundation", "party"}
"""Institutions whose first word is no name for them: *Health* is not the Health Ministry."""
USUAL = 3
"""Words of the longest name that bodies of several countries may well bear."""
_STATES = frozenset({"state", "national", "government", "official", "ministry", "embassy", "presidency", "army"})
"""Words in the name of a newsroom or an office that is a state's."""
_TAILS = frozenset(tuple(h.word.split()) for h in GENERIC_TAILS)


def charged(order: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether both are a ministry, of which the longer name tells more: ``Ministry of Health[ and Sports]``."""
    return len(short) > 1 and short[0] == "ministry" and len(order) > len(short) and order[: len(short)] == short


def outranks(order: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether ``order`` is ``short``, of two words or more, and in front of it that the body is the country's or the state's."""
    return len(short) > 1 and order[1:] == short and order[0] in LEVELS


def is_apart(called: frozenset[str], order: tuple[str, ...]) -> bool:
    """Whether a name has a word that makes another body of one which is called without it: ``the Vice Ministry`` and ``the ministry``."""
    return any(word in order and of in called and word not in called for word, of in SET_APART)


def names_sort(order: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether ``order`` is ``short`` and a word for what sort of thing it is: ``Quayside`` and ``Quayside news agency``."""
    return (
        len(order) > len(short)
        and order[: len(short)] == short
        and (order[len(short) :] in _TAILS or all((word,) in _TAILS for word in order[len(short) :]))
    )


def is_states(outlet: str) -> bool:
    """Whether a newsroom or an office is a state's, by its name: ``Velnian State News Agency``."""
    return not _STATES.isdisjoint(fold(outlet).split())


def is_usual(called: frozenset[str]) -> bool:
    """Whether a name is one that every country has a body of: a ministry, or an institution of two words."""
    return bool(PUBLIC & called) and ("ministry" in called or len(called) <= USUAL)

"""How rare a word is in English, from nothing but its place in the network's vocabulary."""

from __future__ import annotations

from functools import cache
from math import exp, log

from hearsay.language.pieces import vocabulary

FIRST = 1995
"""Pieces in front of the words: BERT's uncased vocabulary has marks and single characters first, then words by frequency."""
UNLISTED = 120_000
"""Rank given to a word that the vocabulary does not list: four times as far down as its end."""
SPREAD = 25.0
"""Expected occurrences of the first word in one report: ``the`` is a sixteenth of 400 words. By Zipf's law that of rank *r* has
``SPREAD / r``, and a report has it at all with a chance of ``1 - exp(-SPREAD / r)``."""


def rarity(word: str) -> float:
    """Inverse document frequency of a lower-case word in English at large, in nats: 0 for ``the``, 8.5 for a rare name.

    It does not depend on the pile, so five reports on one story are weighed like five thousand on a thousand stories, and how alike
    two reports are never depends on what lies beside them.
    """
    return _rarities().get(word, _UNLISTED)


@cache
def _rarities() -> dict[str, float]:
    return {piece: _at(i - FIRST) for piece, i in vocabulary().items() if i > FIRST and not piece.startswith("##")}


def _at(rank: int) -> float:
    return -log(1 - exp(-SPREAD / rank))


_UNLISTED = _at(UNLISTED)

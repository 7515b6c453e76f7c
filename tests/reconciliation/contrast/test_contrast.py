"""How well the relations of a dossier agree with a reader's, over pairs written before the rules were looked at."""

from __future__ import annotations

from collections import Counter
from typing import get_args

import pytest
from spacy.language import Language

from hearsay.model.dossier import RelationType

from .pairs import HALVES, NONE, WEIGHT, accuracy, confusion, judged, pairs

FLOORS = {"development": 0.92, "check": 0.91}
"""What is reached; no floor is lowered without a word in the change log."""


@pytest.mark.parametrize("half", HALVES)
def test_contrast_relations_are_a_readers(nlp: Language, half: str) -> None:
    found = list(judged(pairs(half), nlp))
    assert accuracy(found) >= FLOORS[half], f"\n{confusion(found)}"


@pytest.mark.parametrize("half", HALVES)
def test_contrast_pairs_cover_every_relation(half: str) -> None:
    counts = Counter(pair.relation for pair in pairs(half))
    assert set(counts) == {*get_args(RelationType), NONE} == {*WEIGHT, NONE}
    assert min(counts.values()) >= 4
    assert sum(counts.values()) >= 100

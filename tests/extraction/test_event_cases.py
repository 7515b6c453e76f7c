"""How much of what reports of our own tell is found, and how much of what is found is right: floors that only rise."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from event_cases import Score, cases, score

FLOORS = {"dev": Score(0.8, 0.6, 1.0, 0.98), "later": Score(0.93, 0.0, 0.9, 0.97), "check": Score(0.9, 0.57, 1.0, 0.96)}


@pytest.mark.parametrize("split", sorted(FLOORS))
def test_event_cases_hold_their_floors(split: str) -> None:
    figures = score(cases(split), [])
    for name, figure, floor in zip(Score._fields, figures, FLOORS[split], strict=True):
        assert figure >= floor, (name, figure)

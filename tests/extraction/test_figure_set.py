from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from training.sets.figures import count, rows


@pytest.mark.parametrize("check", [False, True], ids=["looked at", "check half"])
def test_figures_of_the_news_sentences_have_their_value_measure_and_population(read: Callable[..., Doc], check: bool) -> None:
    faults: list[str] = []
    counts = count([row for row in rows() if (row.number % 2 == 0) is check], read, faults.append)
    assert counts["expected"] > 100
    assert counts["right"] >= 0.9 * counts["expected"], faults
    assert counts["wrong"] <= 0.02 * counts["found"], faults
    assert counts["hedge"] >= 0.95 * counts["found"], faults
    assert counts["claimant"] >= 0.85 * counts["claimants"], faults

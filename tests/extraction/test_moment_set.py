from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from training.sets.moments import count, rows


@pytest.mark.parametrize("check", [False, True], ids=["looked at", "check half"])
def test_moments_of_the_news_sentences_are_found_with_their_values(read: Callable[..., Doc], check: bool) -> None:
    faults: list[str] = []
    counts = count([row for row in rows() if (row.number % 2 == 0) is check], read, faults.append)
    assert counts.expected > 100
    assert counts.found >= 0.9 * counts.expected, faults
    assert counts.right >= 0.85 * counts.found, faults
    assert counts.wrong <= 0.055 * counts.found, faults

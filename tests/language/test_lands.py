"""A place that stands behind whose it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc, Span

from hearsay.language.parted_names import whole


@pytest.mark.parametrize("mark", ["'s", "’s"])
def test_a_place_and_its_country_are_two(read: Callable[..., Doc], mark: str) -> None:
    doc = read(f"A tower has come down in Norvania{mark} Torvel on Monday.")
    at = next(token.i for token in doc if token.text == "Norvania")
    assert [span.text for span in whole(doc, [Span(doc, at, at + 3, label="LOC")])] == ["Norvania", "Torvel"]
    assert len(whole(doc, [Span(doc, at, at + 3, label="ORG")])) == 1

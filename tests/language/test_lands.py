"""A place that stands behind whose it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc, Span

from hearsay.language.parted_names import whole


@pytest.mark.parametrize("mark", ["'s", "’s"])
def test_a_place_and_its_country_are_two(read: Callable[..., Doc], mark: str) -> None:
    doc = read(f"A tower has come down in Norvania{mark} Torvel on Monday. Norvania mourns.")
    at, alone = (token.i for token in doc if token.text == "Norvania")
    named = Span(doc, alone, alone + 1, label="LOC")
    assert [span.text for span in whole(doc, [Span(doc, at, at + 3, label="LOC"), named])] == ["Norvania", "Torvel", "Norvania"]
    assert len(whole(doc, [Span(doc, at, at + 3, label="ORG"), named])) == 2


def test_a_name_with_whose_it_once_was_is_one(read: Callable[..., Doc]) -> None:
    doc = read("A tower has come down on Weaver's Island on Monday.")
    at = next(token.i for token in doc if token.text == "Weaver")
    assert len(whole(doc, [Span(doc, at, at + 3, label="LOC")])) == 1

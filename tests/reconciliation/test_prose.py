"""Sentences, as they are laid side by side and shown as receipts."""

from __future__ import annotations

import pytest

from hearsay.reconciliation.prose import sentences


def cut(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in sentences(text)]


@pytest.mark.parametrize(
    "whole",
    [
        "Mr. Falk shut the weir.",
        "The U.N. envoy met Capt. Ida Lund on Nov. 24 in Arlo.",
        "The alarm went off at 3 a.m. and again at noon.",
    ],
)
def test_a_full_stop_inside_a_sentence_ends_none(whole: str) -> None:
    assert cut(f"{whole} Nobody was hurt.") == [whole, "Nobody was hurt."]


@pytest.mark.parametrize(
    "text", ["It rained. Boats sank.", "“It rained.” Boats sank.", "It rained in May.\nBoats sank", "Rain! boats sank."]
)
def test_a_sentence_ends_with_its_stop(text: str) -> None:
    assert len(cut(text)) == 2

"""Turns of a transcript."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

OPENING = "Ida Lund talks to Oden Vale about the flood in Torvel.\n\nIDA LUND, HOST: Oden Vale is in Torvel tonight. Good evening.\n\n"
TURNS = (
    "ODEN VALE: Hello.\n\nLUND: How many boats were lost?\n\nVALE: Nine of them. The quay is under water, and I would say it is the worst "
    "in years.\n\nThe mayor said that the lock had failed.\n\nLUND: That was Oden Vale in Torvel.\n"
)


def told(doc: Doc) -> list[tuple[str | None, str]]:
    return [(s.speaker.span.text if s.speaker.span else None, s.content[-1].text) for s in doc._.statements]


def test_a_turn_is_one_statement_of_whoever_takes_it(read: Callable[..., Doc]) -> None:
    doc = read(OPENING + TURNS)
    assert told(doc) == [
        ("IDA LUND", "Oden Vale is in Torvel tonight. Good evening."),
        ("VALE", doc.text[doc.text.index("Nine of them") : doc.text.index("LUND: That")].strip()),
        ("The mayor", "the lock had failed"),
        ("LUND", "That was Oden Vale in Torvel."),
    ]
    vale = doc._.statements[1]
    assert (vale.mode, doc._.statements[2].inside) == ("direct", vale.id)


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE: The quay is under water tonight.\n\nNEWS: Nine boats were lost in the flood.",
        TURNS.replace("LUND", "VALE"),
        "THE BOATS: Nine of them were lost in the flood.\n\nTHE QUAY: It has stood for ninety years in Torvel.\n\n"
        "WATER LEVELS: The river is at nine metres.\n\nWHAT COMES NEXT: The lock will be opened at dawn.",
    ],
)
def test_labels_and_one_voice_are_no_transcript(read: Callable[..., Doc], text: str) -> None:
    assert not any(s.mode == "direct" for s in read(text)._.statements)

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


LEAD = "The keeper of the gate\n\nQuay Radio\n\nOden Vale has kept the gate of Torvel for nine years.\n\n"


@pytest.mark.parametrize(
    ("asks", "answers", "by"), [("Q", "A", "Oden Vale"), ("Quay Radio", "Vale", "Vale"), ("Ida Lund", "Oden Vale", "Oden Vale")]
)
def test_answers_of_an_interview_are_statements_of_whoever_is_asked(asks: str, answers: str, by: str, read: Callable[..., Doc]) -> None:
    text = (
        f"{LEAD}{asks}: Mr Vale, the ministry says nine boats were lost. Is that so?\n\n"
        f"{answers}: Nobody told me that. I saw four of them.\n\n"
        f"The ministry did not answer.\n\n{asks}: Who shut the gate?\n\n{answers}: I did, at nine. The river was rising by the minute.\n"
    )
    assert told(read(text)) == [
        ("the ministry", "nine boats were lost"),
        (by, "Nobody told me that. I saw four of them."),
        (by, "I did, at nine. The river was rising by the minute."),
    ]


def test_questions_in_brackets_are_no_statements(read: Callable[..., Doc]) -> None:
    text = "\n\n".join(
        (
            "PRESIDENT LUND: The gate was open all night, and nobody shut it.",
            "QUESTION (Quay Radio): You speak of nine boats again and again.",
            "PRESIDENT LUND: Nine boats were lost in the flood.",
            "ENVOY VALE: I have seen forty seconds of the film.",
            "QUESTION (Quay Post): The river has not risen since Monday.",
            "ENVOY VALE: Then somebody opened the gate again.",
        )
    )
    assert [who for who, _ in told(read(text))] == ["PRESIDENT LUND", "PRESIDENT LUND", "ENVOY VALE", "ENVOY VALE"]


def test_answers_are_of_the_day_of_the_interview(read: Callable[..., Doc]) -> None:
    text = (
        f"{LEAD}Q: Who shut the gate?\n\nA: I did, at nine in the evening.\n\nQ: Why was that?\n\nA: The river was rising by the minute.\n"
    )
    days = [statement.said_on for statement in read(text, published="2031-05-07")._.statements]
    assert [day.start if day else None for day in days] == ["2031-05-07", "2031-05-07"]

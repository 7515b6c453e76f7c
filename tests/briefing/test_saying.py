"""What somebody says, in the words of the report."""

from __future__ import annotations

import pytest

from hearsay.briefing.saying import is_shop_talk, statement_line
from hearsay.model import Act, Document, Mode, Speaker, Statement


def line(text: str, spoken: str, cue: str, said: str, name: str = "Ida Lund", act: Act = "assert", mode: Mode = "indirect") -> str:
    document = Document("d", "d.txt", "", text)

    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    speaker = Speaker("entity-lund", document.span(*span(spoken)))
    return statement_line(Statement("s", "d", speaker, document.span(*span(cue)), (document.span(*span(said)),), mode, act), name, text)


@pytest.mark.parametrize(
    ("text", "spoken", "cue", "said", "told"),
    [
        ("She told us that the ford was shut.", "She", "told", "the ford was shut", "Ida Lund told us that the ford was shut"),
        ("The mayor has called the plan a trap.", "The mayor", "called", "the plan a trap", "Ida Lund has called the plan a trap"),
        ("They say the ford is shut.", "They", "say", "the ford is shut", "Ida Lund said the ford is shut"),
        ("The ford is shut, the mayor said.", "the mayor", "said", "The ford is shut", "Ida Lund said: The ford is shut"),
        ("VELM (Quay Wire) — Boats were lost, the mayor said.", "the mayor", "said", "Boats were lost", "Ida Lund said: Boats were lost"),
        ("“It is shut,” she said.", "she", "said", "“It is shut,”", "Ida Lund said: “It is shut”"),
        (
            "Asked by the mayor, they debated whether the ford was shut.", "the mayor", "debated", "whether the ford was shut",
            "Ida Lund: “Asked by the mayor, they debated whether the ford was shut.”",
        ),
        (
            "The mayor, in a letter, reaffirmed her vow to the town.", "The mayor", "reaffirmed", "her vow to the town",
            "Ida Lund reaffirmed her vow to the town",
        ),
        (
            "The mayor, in a letter, struck a calm note that the ford was open.", "The mayor", "struck", "the ford was open",
            "Ida Lund said the ford was open",
        ),
        (
            "The mayor, back at her desk, confirmed the loss of the ferry.", "The mayor", "confirmed", "the loss of the ferry",
            "Ida Lund confirmed the loss of the ferry",
        ),
        (
            "The mayor spoke at noon, confirming the loss of the ferry.", "The mayor", "confirming", "the loss of the ferry",
            "Ida Lund: “The mayor spoke at noon, confirming the loss of the ferry.”",
        ),
        (
            "The mayor, back at her desk, put the number at 90.", "The mayor", "put", "the number at 90",
            "Ida Lund put the number at 90",
        ),
        ("The mayor, back at her desk, said the ferry sank.", "The mayor", "said", "the ferry sank", "Ida Lund said the ferry sank"),
        (
            "It is a toll that the mayor denounces as a farce.", "the mayor", "denounces", "as a farce",
            "Ida Lund: “It is a toll that the mayor denounces as a farce.”",
        ),
        (
            "• It is a toll that the mayor denounces as a farce.", "the mayor", "denounces", "as a farce",
            "Ida Lund: “It is a toll that the mayor denounces as a farce.”",
        ),
    ],
)  # fmt: skip
def test_a_statement_is_told_in_the_words_of_its_report(text: str, spoken: str, cue: str, said: str, told: str) -> None:
    assert line(text, spoken, cue, said, mode="direct" if said.startswith("“") else "indirect") == told


def test_who_is_told_to_do_something_is_not_who_demands_it() -> None:
    told = line("The mayor, in a letter, told the guild to pay.", "The mayor", "told", "to pay", act="demand")
    assert told == "Ida Lund: “The mayor, in a letter, told the guild to pay.”"
    assert line("The mayor, in a letter, vowed to pay.", "The mayor", "vowed", "to pay", act="promise") == "Ida Lund promised to pay"


def test_whoever_is_asked_stands_behind_the_reports_own_verb() -> None:
    told = line("The mayor, in a letter, urged the guild to wait until all were out.", "The mayor", "urged",
                "the guild to wait until all were out", act="demand")  # fmt: skip
    assert told == "Ida Lund urged the guild to wait until all were out"


def test_words_quoted_in_part_keep_the_reports_own_verb() -> None:
    said = "the delay on “the wrong kind of rain”"
    told = line(f"The mayor, in a letter, blamed {said}.", "The mayor", "blamed", said, act="accuse", mode="mixed")
    assert told == f"Ida Lund blamed {said}"


def test_two_speakers_take_no_verb_of_one() -> None:
    assert line("She says the ford is shut.", "She", "says", "the ford is shut", "Ida Lund and Ivo Sarn") == (
        "Ida Lund and Ivo Sarn said the ford is shut"
    )


@pytest.mark.parametrize(
    ("cue", "said", "act", "spoken", "dull"),
    [
        ("asked", "whether it rained", "ask", False, True),
        ("asked", "whether it rained", "ask", True, False),
        ("said", "she would not be named", "assert", True, True),
        ("said", "it rained", "assert", False, False),
    ],
)
def test_what_nobody_asks_and_sources_say_of_themselves_is_no_news(cue: str, said: str, act: Act, *, spoken: bool, dull: bool) -> None:
    document = Document("d", "d.txt", "", f"Ida Lund {cue} {said}.")
    speaker = Speaker("entity-lund", document.span(0, 8)) if spoken else Speaker(None, None, True)
    start = 9 + len(cue) + 1
    statement = Statement("s", "d", speaker, document.span(9, start - 1), (document.span(start, start + len(said)),), "indirect", act)
    assert is_shop_talk(statement) is dull

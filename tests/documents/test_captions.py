"""Captions that ran into the text, and what resembles them."""

from __future__ import annotations

import re

import pytest

from hearsay.documents import read_text
from hearsay.documents.captions_lexicon import CREDITED, SHOWN
from hearsay.documents.furniture import is_caption
from hearsay.documents.lexicon import Pattern

BODY = (
    "The harbour of Port Ellery was closed on Tuesday after a storm tore two ships from their moorings, the port authority said.",
    "Mayor Ilse Korvan told reporters that the damage would take weeks to repair and that the fishing fleet would stay in port.",
    "Engineers have begun to inspect the outer wall, where the sea broke through shortly after midnight and flooded a warehouse.",
    "Fishermen of the old town tied their boats to lamp posts, and a school was opened for those who had lost their homes.",
)


def marked(*lines: str) -> list[str]:
    return [span.text for span in read_text("\n".join((*BODY[:2], *lines, *BODY[2:]))).boilerplate]


@pytest.mark.parametrize("pattern", [*CREDITED, *SHOWN], ids=lambda pattern: pattern.name)
def test_captions_example_of_each_form_is_marked_between_paragraphs_and_at_the_end(pattern: Pattern) -> None:
    assert re.match(pattern.regex, pattern.example)
    assert marked(pattern.example) == [pattern.example]
    assert [span.text for span in read_text("\n".join((*BODY, pattern.example))).boilerplate] == [pattern.example]
    assert is_caption(pattern.example)


@pytest.mark.parametrize("pattern", [*CREDITED, *SHOWN], ids=lambda pattern: pattern.name)
def test_captions_the_same_words_with_a_full_stop_are_text(pattern: Pattern) -> None:
    assert marked(f"{pattern.example}.") == []


def test_captions_line_without_a_stop_that_says_nothing_new_is_one() -> None:
    assert marked(line := "The storm tore two ships from their moorings in the harbour of Port Ellery") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "A vet from the hills treated eleven cows for colic on her day off",
        "The mayor believes that the storm tore two ships from their moorings in Port Ellery",
        "“The storm tore two ships from their moorings in the harbour of Port Ellery”",
        "What the storm of Port Ellery did",
        "The storm tore two ships from their moorings. The harbour of Port Ellery was closed",
        "Twitter was slow for an hour while the storm tore at its masts on the coast of Tarn",
    ],
)
def test_captions_news_words_of_somebody_and_headings_are_none(line: str) -> None:
    assert marked(line) == []


def test_captions_lines_of_a_list_and_lines_that_go_on_are_none() -> None:
    points = (
        "The storm tore two ships from their moorings in the harbour of Port Ellery",
        "The sea broke through the outer wall and flooded",
    )
    assert marked("What is known so far:", *points) == []
    assert marked("The storm tore two ships from their moorings in the harbour of Port Ellery", "and the fleet stayed in port.") == []


def test_captions_line_set_twice_in_a_row_is_one() -> None:
    assert marked("A vet treats cows for colic", "A vet treats cows for colic") == ["A vet treats cows for colic"] * 2


def test_captions_report_with_many_has_no_other_lines_without_stops() -> None:
    signed = [f"AFP Boats wait at the mole on day {n}" for n in range(4)]
    line = "A vet from the hills treats eleven cows for colic on her day off"
    assert marked(*signed[:3], line) == signed[:3]
    assert marked(*signed, line) == [*signed, line]


def test_captions_above_the_first_paragraph_are_left_to_the_headline() -> None:
    lines = ("Ilse Korvan pictured at the mole after the storm", *BODY)
    assert read_text("\n".join(lines)).title == lines[0]

"""Furniture as it is found all over the web, and what of the news resembles it."""

from __future__ import annotations

from pathlib import Path

import pytest

from hearsay.documents import read_text
from hearsay.documents.endings_lexicon import ENDINGS
from hearsay.documents.foreign_lexicon import FOREIGN
from hearsay.documents.furniture_words import PIECES, STAFF, Piece
from hearsay.documents.invitations import invites, is_control
from hearsay.documents.lexicon import Pattern
from hearsay.documents.notices_lexicon import CAPTIONS, NOTICES
from hearsay.documents.pointers import is_heading, points
from hearsay.documents.signing import is_signature
from hearsay.documents.stamps import is_stamp

DATA = Path(__file__).parent / "data"
TITLE = "Storm closes old harbour of Port Ellery"
BODY = (
    "The harbour of Port Ellery was closed on Tuesday after a storm tore two ships from their moorings, the port authority said.",
    "Mayor Ilse Korvan told reporters that the damage would take weeks to repair and that the fishing fleet would stay in port.",
    "Engineers have begun to inspect the outer wall, where the sea broke through shortly after midnight and flooded a warehouse.",
)
RECALL = 0.97
"""Share of the furniture that is marked; what is not is a line read too many."""
TAKEN = 0.01
"""Share of the news that may be marked; what is marked is not read."""


def lines_of(name: str) -> list[tuple[str, list[str]]]:
    """Place and lines of every record of a data file."""
    rows = (row.split("\t", 1) for row in (DATA / name).read_text("utf8").splitlines() if not row.startswith("#"))
    return [(place, text.split("⏎")) for place, text in rows]


def marked(place: str, *lines: str) -> set[str]:
    """What is marked in a report that has ``lines`` at that place."""
    cut = {"head": 0, "body": 1, "foot": len(BODY)}[place]
    return {span.text for span in read_text("\n\n".join((TITLE, *BODY[:cut], *lines, *BODY[cut:]))).boilerplate}


def test_forms_furniture_is_marked() -> None:
    records = lines_of("furniture.txt")
    missed = [(place, lines) for place, lines in records if not {line.strip() for line in lines} <= marked(place, *lines)]
    assert len(records) > 400
    assert len(missed) <= (1 - RECALL) * len(records), missed


def test_forms_news_is_read() -> None:
    records = lines_of("news.txt")
    taken = [(place, lines) for place, lines in records if marked(place, *lines)]
    assert len(records) > 300
    assert len(taken) <= TAKEN * len(records), taken


@pytest.mark.parametrize("pattern", FOREIGN, ids=lambda pattern: pattern.name)
def test_forms_example_of_each_foreign_form_is_marked(pattern: Pattern) -> None:
    assert marked("body", pattern.example) == {pattern.example}


def test_forms_slogan_below_the_name_of_a_newsroom_is_no_headline() -> None:
    slogan = read_text("\n".join(("KAMPARA TRIBUNE", "The daily that every skipper reads", TITLE, *BODY)))
    assert [span.text for span in slogan.boilerplate] == ["KAMPARA TRIBUNE", "The daily that every skipper reads"]
    assert slogan.title == TITLE
    headline = read_text("\n".join(("KAMPARA TRIBUNE", "The daily that every skipper read is closed", *BODY)))
    assert headline.title == "The daily that every skipper read is closed"


def test_forms_headline_alone_in_square_brackets_is_a_link() -> None:
    assert marked("body", "[Who pays for the mole, and who does not]")
    assert not marked("body", "[The minister later said that he had been misquoted.]")
    assert not marked("body", "[Tarn, Norvik]")


def test_forms_byline_names_no_newsroom() -> None:
    assert read_text("\n".join((TITLE, "By The Kestrel Press", *BODY))).outlet != "By The Kestrel Press"


@pytest.mark.parametrize("pattern", [*CAPTIONS, *NOTICES], ids=lambda pattern: pattern.name)
def test_forms_example_of_each_notice_is_marked(pattern: Pattern) -> None:
    assert marked("body", pattern.example) == {pattern.example}


@pytest.mark.parametrize("pattern", ENDINGS, ids=lambda pattern: pattern.name)
def test_forms_example_of_each_ending_is_marked_at_the_foot(pattern: Pattern) -> None:
    assert marked("foot", pattern.example) == {pattern.example}


@pytest.mark.parametrize("pattern", STAFF, ids=lambda pattern: pattern.name)
def test_forms_example_of_each_signature_is_marked_at_the_head(pattern: Pattern) -> None:
    assert is_signature(pattern.example)
    assert marked("head", pattern.example) == {pattern.example}


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_forms_example_of_each_piece_makes_a_stamp_with_an_hour(piece: Piece) -> None:
    assert is_stamp(f"{piece.example} | 14:05", at_an_end=False)


@pytest.mark.parametrize(
    "text", ["14:05 The gate is open", "4 May 2031 was a Sunday", "3 dead | 14:05 of them", "By noon | the water rose"]
)
def test_forms_line_with_a_word_left_over_is_no_stamp(text: str) -> None:
    assert not is_stamp(text, at_an_end=True)


def test_forms_day_alone_is_a_stamp_at_the_ends_only() -> None:
    assert is_stamp("Sunday, 4 May 2031", at_an_end=True)
    assert not is_stamp("Sunday, 4 May 2031", at_an_end=False)


@pytest.mark.parametrize(
    "text", ["You may also want to read: Why moles fail", "MORE: Why moles fail", "Read on the same subject >> Why moles fail"]
)
def test_forms_label_of_other_pages_is_told(text: str) -> None:
    assert points(text)


@pytest.mark.parametrize("text", ["Read the letter: we are alive", "More: the gate is shut", "On Friday: no boats", "You see: nobody came"])
def test_forms_label_of_the_report_is_none(text: str) -> None:
    assert not points(text)


def test_forms_headings_of_lists_are_told() -> None:
    assert is_heading("Headlines that may interest you")
    assert is_heading("More world news")
    assert not is_heading("What the mayor wants you to read")


def test_forms_links_below_a_heading_are_marked_up_to_the_next_paragraph() -> None:
    links = ("Sheep farmers fear a dry spring as wells fail", "Carnival dates set for next year")
    assert marked("body", "Related stories", *links) == {"Related stories", *links}
    assert marked("foot", "MOST READ", "1. Tea prices", "2. Carnival") == {"MOST READ", "1. Tea prices", "2. Carnival"}


def test_forms_link_of_two_sentences_at_the_foot_is_marked_and_words_of_somebody_are_not() -> None:
    links = ("Read more:", "Why harbours silt up after storms", "The wall held. The sea did not care.", "All about tides")
    assert marked("foot", *links) == set(links)
    assert "“We row on,” she said." not in marked("foot", *links[:2], "“We row on,” she said.")


def test_forms_short_heading_below_a_link_is_not_marked_in_the_middle() -> None:
    assert "The gate" not in marked("body", "Read also", "The gate")


@pytest.mark.parametrize("text", ["Please join our channel", "Click here to read the full story", "Scan the code", "Get the newsletter"])
def test_forms_what_a_page_bids_is_told(text: str) -> None:
    assert invites(text)


@pytest.mark.parametrize("text", ["Join our channel, the minister urged", "“Click here,” it read", "Press the sailors on", "Get the boats"])
def test_forms_what_people_bid_is_none(text: str) -> None:
    assert not invites(text)


def test_forms_switches_are_told() -> None:
    assert is_control("Toggle navigation")
    assert not is_control("Search teams return")


def test_forms_outlet_alone_is_marked_at_the_ends() -> None:
    assert marked("foot", "Kestrel Radio, 91.2, the sound of the coast") == {"Kestrel Radio, 91.2, the sound of the coast"}
    assert "Kestrel Radio, silent since Friday" not in marked("foot", "Kestrel Radio, silent since Friday")
    text = "\n\n".join((TITLE, *BODY, "The Kestrel Post Norvik"))
    assert [span.text for span in read_text(text).boilerplate] == ["The Kestrel Post Norvik"]
    assert read_text(text).outlet == "The Kestrel Post Norvik"

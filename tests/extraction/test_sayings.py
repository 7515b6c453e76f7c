"""What somebody known said on a day that can be told, or put out, as an event."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay import model
from hearsay.extraction.events import events

Read = Callable[..., Doc]


def said(doc: Doc) -> list[model.Event]:
    return [event for event in events(doc) if event.kind == "statement"]


@pytest.mark.parametrize(
    ("text", "who", "start"),
    [
        ("Rita Solano said on Monday evening that the bridge would stay closed.", "Rita Solano", "2031-05-05"),
        ("“Nobody will be left behind,” Rita Solano vowed last night.", "Rita Solano", "2031-05-06"),
        ("In a statement, Corvo Steel said furnaces had been shut down.", "Corvo Steel", "2031-05-07"),
        ("Rita Solano, who won the election on Monday, confirmed this on Tuesday.", "Rita Solano", "2031-05-06"),
        ("The harbour master, Olle Friis, wrote on Telegram that the port was closed.", "Olle Friis", "2031-05-07"),
        ("Rita Solano said the bridge would stay closed.", "Rita Solano", "2031-05-07"),
        ("The bridge will stay closed for a week, Rita Solano said.", "Rita Solano", "2031-05-07"),
        ("Corvo Steel insisted that the furnaces were safe.", "Corvo Steel", "2031-05-07"),
    ],
)
def test_sayings_of_a_day_or_put_out_are_events(text: str, who: str, start: str, read: Read) -> None:
    doc = read(text, published="2031-05-07")
    (event,) = said(doc)
    assert event.date is not None and event.date.start == event.date.end == start
    assert [who in doc._.references[p.entity].span.text for p in event.participants] == [True]
    assert event.status == "happened"


@pytest.mark.parametrize(
    "text",
    [
        "Rita Solano told reporters on Monday that the bridge would stay closed.",  # a press conference
        "Rita Solano did not say on Monday who had given the order.",
        "A Peruvian official said on Monday that the bridge would stay closed.",
        "An official said on Monday that the bridge would stay closed.",
        "Two officials of the Harbour Board said that the bridge would stay closed.",
        "In a phone call on Monday Rita Solano urged Ivo Marek to keep the bridge closed.",
        "The bridge will stay closed for a week, the ministry said.",
        "The Harbour Times reported on Monday that the bridge would stay closed.",
        "The bridge will stay closed for a week, the ministry said on Monday.",
        "Ivo Marek sued the port authority on Monday, seeking 40 million crowns.",
    ],
)
def test_sayings_that_are_no_events_of_their_own(text: str, read: Read) -> None:
    assert said(read(text, published="2031-05-07")) == []


def test_sayings_by_a_pronoun_are_not_those_of_whoever_spoke_before(read: Read) -> None:
    doc = read("Rita Solano said the bridge was closed. “Nobody asked me,” he said. The ferries run, she said.", published="2031-05-07")
    speakers = [doc._.references[p.entity].span.text for event in said(doc) for p in event.participants]
    assert speakers == ["Rita Solano", "he", "she"]


def test_sayings_are_not_of_a_day_that_they_speak_of(read: Read) -> None:
    found = said(read("In a statement, Corvo Steel said the furnaces had been checked on May 2.", published="2031-05-07"))
    assert [event.date.start for event in found if event.date] == ["2031-05-07"]


def test_sayings_in_an_undated_report_are_of_the_day_of_the_week(read: Read) -> None:
    (event,) = said(read("Rita Solano said on Monday evening that the bridge would stay closed.", published=None))
    assert event.date is not None and event.date.start == event.date.end

"""Whom the network holds a phrase without a name to mean, and when it is believed."""

from __future__ import annotations

import pytest

from hearsay.model import Meant
from hearsay.resolution import resolve

from .builders import Report, speakers

GLAZIER = "<Mirel Ray:PERSON> rowed across at dawn. The glazier said the bridge was shut."
TWO = "<Mirel Ray:PERSON> rang. <Ida Vale:PERSON> met the guards. She said the bridge was shut."


def said(text: str, source: str, meant: str, sure: float) -> list[str]:
    report = Report(text)
    return speakers(resolve([report.say(source, "the bridge was shut", meant=Meant(report.span(meant), sure)).findings()]))


@pytest.mark.parametrize(("sure", "found"), [(0.95, "Mirel Ray"), (0.3, "~None")])
def test_meant_by_a_description_is_the_name_that_the_network_is_sure_of(sure: float, found: str) -> None:
    assert said(GLAZIER, "The glazier", "Mirel Ray", sure) == [found]


@pytest.mark.parametrize(("sure", "found"), [(0.99, "Mirel Ray"), (0.2, "Ida Vale")])
def test_meant_by_a_pronoun_is_weighed_only_where_the_network_is_not_sure(sure: float, found: str) -> None:
    assert said(TWO, "She", "Mirel Ray", sure) == [found]


def test_meant_by_a_pronoun_is_only_whom_it_may_stand_for() -> None:
    text = "The <Quay Board:ORG> met. <Ida Vale:PERSON> rang. She said the bridge was shut."
    assert said(text, "She", "Quay Board", 0.99) == ["Ida Vale"]


def test_meant_by_a_pronoun_with_a_gloss_is_the_gloss() -> None:
    text = "<Oden Vale:PERSON> rang. <Karl Ray:PERSON> met the guards. He [<Karl Ray:PERSON>] said the bridge was shut."
    assert said(text, "He", "Oden Vale", 0.99) == ["Karl Ray"]


@pytest.mark.parametrize("words", ["the chairwoman of Quay Board", "French minister"])
def test_meant_by_a_longer_phrase_is_no_name_inside_it(words: str) -> None:
    text = "We met the chairwoman of <Quay Board:ORG> and a <French:NORP> minister of note. The visitor said the bridge was shut."
    assert said(text, "The visitor", words, 0.95) == ["~None"]


def test_meant_by_several_is_no_single_person() -> None:
    text = "<Mirel Ray:PERSON> rowed across at dawn. The glaziers said the bridge was shut."
    assert said(text, "The glaziers", "Mirel Ray", 0.95) == ["~None"]


def test_meant_is_the_name_of_which_the_words_hold_most() -> None:
    text = "<Quay Board:ORG> chairwoman <Mirel Ray:PERSON> rang. The glazier said the bridge was shut."
    assert said(text, "The glazier", "chairwoman Mirel Ray", 0.95) == ["Mirel Ray"]


def test_meant_by_what_is_no_name_is_who_was_described_so() -> None:
    text = "An aide to <Oden Vale:PERSON> said rain fell. The visitor said the bridge was shut."
    report = Report(text).say("An aide to Oden Vale", "rain fell")
    report.say("The visitor", "the bridge was shut", meant=Meant(report.span("An aide to Oden Vale"), 0.95))
    assert speakers(resolve([report.findings()])) == ["~Oden Vale", "~Oden Vale"]

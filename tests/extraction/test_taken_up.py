"""People whom no finding points at, and a pronoun may."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model


def read(text: str) -> model.Findings:
    return next(iter(hearsay.read([model.Document("d1", "a.txt", "", text)])))


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The caterer arrived late. She said the ovens had failed.", "The caterer"),
        ("The interlocutor laughed. He said the ovens had failed.", "The interlocutor"),
        ("Two divers surfaced at noon. They said the hull was torn.", "Two divers"),
    ],
)
def test_people_in_front_of_a_pronoun_may_be_meant(text: str, phrase: str) -> None:
    told = {r.span.text: r for r in read(text).references}
    assert phrase in told and not told[phrase].pointed


def test_what_is_nobody_or_of_another_number_is_not_asked_for() -> None:
    told = {r.span.text for r in read("The caterers and the oven arrived late. She said the kitchen was cold.").references}
    assert told == {"She"}


def test_a_pronoun_speaks_for_whoever_is_only_described() -> None:
    text = "Walls cracked at Ida Lund's house. The caterer wept. She said the ovens had failed."
    (speaker,) = (s.speaker for s in hearsay.dossier([read(text)]).statements)
    assert (speaker.entity, speaker.description) == (None, "The caterer")

"""Which places that no gazetteer knows are countries."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity


@pytest.mark.parametrize(
    "text",
    [
        "<Quelmar:LOC>'s prime minister slept.",
        "The government of <Quelmar:LOC> met.",
        "It rained on the ambassador to <Quelmar:LOC>.",
        "<Quelmar:LOC>'s president slept. The president of <Quelmar:LOC> woke.",
        "In <Quelmar:LOC> it rained. <Quelmar:LOC>'s armed forces slept.",
    ],
)
def test_states_have_what_only_countries_have(text: str) -> None:
    assert entity(resolve([Report(text).findings()]), "Quelmar").kind == "country"


@pytest.mark.parametrize(
    "text",
    [
        "It rained in <Quelmar:LOC>.",
        "<Quelmar:LOC>'s president slept.",
        "The mayor of <Quelmar:LOC> met the government of <Quelmar:LOC>.",
        "<Quelmar:LOC> province slept. <Quelmar:LOC>'s government woke.",
        "The <Quelmar:LOC> navy base slept.",
    ],
)
def test_states_are_no_towns_and_no_provinces(text: str) -> None:
    assert entity(resolve([Report(text).findings()]), "Quelmar").kind == "place"


def test_states_are_no_newsrooms_that_are_called_by_them() -> None:
    text = "<Quelmar:PERSON>'s president slept. President <Ida Lund:PERSON> of <Quelmar:PERSON> told <Quelmar Radio:ORG> so."
    resolution = resolve([Report(text).findings()])
    assert entity(resolution, "Quelmar").kind == "country"
    assert entity(resolution, "Quelmar Radio").aliases == ("Quelmar Radio",)

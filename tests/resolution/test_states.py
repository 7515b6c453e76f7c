"""Which places that no gazetteer knows are countries."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<Quelmar:LOC>'s prime minister slept.", "country"),
        ("The government of <Quelmar:LOC> met.", "country"),
        ("It rained on the ambassador to <Quelmar:LOC>.", "country"),
        ("Two sailors of the island nation of <Quelmar:LOC> slept.", "country"),
        ("Foreign Minister Ida Lund of <Quelmar:LOC> slept.", "country"),
        ("Sports Minister Ida Lund of <Quelmar:LOC> slept.", "place"),
        ("<Quelmar:LOC>'s president slept. The president of <Quelmar:LOC> woke.", "country"),
        ("In <Quelmar:LOC> it rained. <Quelmar:LOC>'s armed forces slept.", "country"),
        ("It rained in <Quelmar:LOC>.", "place"),
        ("<Quelmar:LOC>'s president slept.", "place"),
        ("The mayor of <Quelmar:LOC> met the government of <Quelmar:LOC>.", "place"),
        ("<Quelmar:LOC> province slept. <Quelmar:LOC>'s government woke.", "place"),
        ("The <Quelmar:LOC> navy base slept.", "place"),
    ],
)
def test_states_have_what_no_town_and_no_province_has(text: str, kind: str) -> None:
    assert entity(resolve([Report(text).findings()]), "Quelmar").kind == kind


def test_states_are_no_newsrooms_that_are_called_by_them() -> None:
    text = "<Quelmar:PERSON>'s president slept. President <Ida Lund:PERSON> of <Quelmar:PERSON> told <Quelmar Radio:ORG> so."
    resolution = resolve([Report(text).findings()])
    assert entity(resolution, "Quelmar").kind == "country"
    assert entity(resolution, "Quelmar Radio").aliases == ("Quelmar Radio",)

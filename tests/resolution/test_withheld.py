"""Somebody whose name a report withholds."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, speakers

UNNAMED = "~Quay Clinic"
NAMED = "Doctor <Ida Lund:PERSON> of <Quay Clinic:ORG> slept. "


def _last(text: str, *phrases: str) -> str | None:
    report = Report(text)
    for phrase in phrases:
        report.say(phrase, "roofs leaked", nth=report.text.count(phrase) - 1, head="doctor", definite=phrase.casefold().startswith("the"))
    return speakers(resolve([report.findings()]))[-1]


@pytest.mark.parametrize(
    "aside",
    ["who spoke on condition of anonymity", "who asked not to be named", "who was not authorised to speak", "who would not give her name"],
)
def test_whoever_withholds_the_name_is_nobody_named(aside: str) -> None:
    phrase = f"The doctor, {aside}"
    assert _last(f"{NAMED}{phrase}, said roofs leaked.", phrase) == UNNAMED
    assert _last(f"{NAMED}The doctor said roofs leaked.", "The doctor") == "Ida Lund"


def test_the_noun_takes_up_whoever_withholds_the_name() -> None:
    text = f"{NAMED}A doctor, who asked not to be named, said roofs leaked. It rained. The doctor said roofs leaked."
    assert _last(text, "A doctor, who asked not to be named", "The doctor") == UNNAMED

"""Two at once."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report

TWO = "<Peru:LOC> rang <Chile:LOC>. <Peru:LOC> and <Chile:LOC> quarrel, said <Brazil:LOC>. "


@pytest.mark.parametrize(
    ("text", "phrase", "parties"),
    [
        (TWO + "The two sides will meet.", "The two sides", ["Chile", "Peru"]),
        (TWO + "Both countries will meet.", "Both countries", ["Chile", "Peru"]),
        (TWO + "Both <States:LOC> will meet.", "Both States", ["Chile", "Peru"]),
        (TWO + "<Brazil:LOC> waits. The two sides will meet.", "The two sides", ["Chile", "Peru"]),
        ("<Peru:LOC> rang <Chile:LOC>, which rang <Brazil:LOC>. The two sides will meet.", "The two sides", []),
        ("<Selda:LOC> and <Vorna:LOC> quarrel. The two countries will meet.", "The two countries", ["Selda", "Vorna"]),
        ("<Quay Bank:ORG> and <Sull Lines:ORG> quarrel. The two companies will meet.", "The two companies", ["Quay Bank", "Sull Lines"]),
        ("<Quay Bank:ORG> rang <Sull Lines:ORG>. The two companies will meet.", "The two companies", []),
        (TWO + "The two boats will meet.", "The two boats", []),
    ],
)
def test_pairs_are_the_two_countries_that_a_report_speaks_of_most(text: str, phrase: str, parties: list[str]) -> None:
    resolution = resolve([Report(text).happen("meeting", phrase, {phrase: "party"}).findings()])
    names = {entity.id: entity.name for entity in resolution.entities}
    (event,) = resolution.events
    assert sorted(names[participant.entity] for participant in event.participants) == parties


HEADS = "<Peru:LOC> rang <Chile:LOC>. President <Ida Lund:PERSON> of <Peru:LOC> rang Chilean President <Oden Vale:PERSON> of <Chile:LOC>. "
MINISTERS = "Interior Minister <Tam Roth:PERSON> and Energy Minister <Ove Falk:PERSON> left. "


@pytest.mark.parametrize(
    ("text", "phrase", "parties"),
    [
        (HEADS + "The presidents of <Peru:LOC> and <Chile:LOC> spoke.", "The presidents of Peru and Chile", ["Ida Lund", "Oden Vale"]),
        (HEADS + "The two presidents spoke.", "The two presidents", ["Ida Lund", "Oden Vale"]),
        (HEADS + "Both leaders spoke.", "Both leaders", ["Ida Lund", "Oden Vale"]),
        (HEADS + "The leaders of the two countries spoke.", "The leaders of the two countries", ["Ida Lund", "Oden Vale"]),
        (HEADS + "The two foreign ministers spoke.", "The two foreign ministers", []),
        (
            HEADS + "The foreign ministers of <Peru:LOC> and <Chile:LOC> spoke.",
            "The foreign ministers of Peru and Chile",
            ["Chile", "Peru"],
        ),
        (
            HEADS + "Interior Minister <Tam Roth:PERSON> and Energy Minister <Ove Falk:PERSON> left. Both ministers spoke.",
            "Both ministers",
            ["Ove Falk", "Tam Roth"],
        ),
        (HEADS + "The presidents spoke.", "The presidents", []),
    ],
)
def test_pairs_are_who_holds_one_office_in_two_countries(text: str, phrase: str, parties: list[str]) -> None:
    resolution = resolve([Report(text).happen("meeting", phrase, {phrase: "party"}).findings()])
    names = {entity.id: entity.name for entity in resolution.entities}
    (event,) = resolution.events
    assert sorted(names[participant.entity] for participant in event.participants) == parties

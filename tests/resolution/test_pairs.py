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
        (TWO + "<Brazil:LOC> waits. The two sides will meet.", "The two sides", []),
        (TWO + "The two boats will meet.", "The two boats", []),
    ],
)
def test_pairs_are_the_two_countries_that_a_report_speaks_of_most(text: str, phrase: str, parties: list[str]) -> None:
    resolution = resolve([Report(text).happen("meeting", phrase, {phrase: "party"}).findings()])
    names = {entity.id: entity.name for entity in resolution.entities}
    (event,) = resolution.events
    assert sorted(names[participant.entity] for participant in event.participants) == parties

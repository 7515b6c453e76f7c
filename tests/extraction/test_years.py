"""Years in front of verbs that numbers stand before as well."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model


def counts(text: str) -> list[tuple[float | None, str]]:
    (findings,) = hearsay.read([model.Document("d1", "a.txt", "", text)])
    return [(figure.low, figure.measure) for figure in findings.figures]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A fire in 2019 killed 12 guests.", [(12.0, "killed")]),
        ("The quake in 1994 injured 40 divers.", [(40.0, "injured")]),
        ("The war left 2019 killed.", [(2019.0, "killed")]),
    ],
)
def test_a_year_is_no_number_of_what_a_verb_tells(text: str, told: list[tuple[float, str]]) -> None:
    assert counts(text) == told

"""Whether there was a thing."""

from __future__ import annotations

import pytest

from hearsay.reconciliation.absence import absent, present
from hearsay.reconciliation.prose import stem, words


def forms(text: str) -> tuple[str, ...]:
    return tuple(word.form for word in words(text))


@pytest.mark.parametrize(
    ("text", "against", "found"),
    [
        ("There was no siren that night", False, {"siren"}),
        ("Not one of us heard a siren", False, {"siren"}),
        ("She had yet to meet anybody who had heard a siren", False, {"siren"}),
        ("the presence of any boats", True, {"boat"}),
        ("no such order had come", False, set()),
        ("there is no doubt about it", False, set()),
        ("We saw the siren", False, set()),
        ("the pump had been broken since June", False, {"pump"}),
        ("the siren was out of order", False, {"siren"}),
        ("the siren was out on the roof", False, set()),
        ("no trace of a fire was found", False, {"trac", "fir"}),
    ],
)
def test_absence_is_of_what_there_was_none_of(text: str, against: bool, found: set[str]) -> None:
    assert absent(forms(text), against=against) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sirens sounded at two", "siren"),
        ("its sirens had been set off", "siren"),
        ("men who were escorting the lorries", "escorting"),
        ("three crates of shells", "shell"),
        ("the guard had foiled a coup", "coup"),
    ],
)
def test_absence_knows_what_was_there(text: str, found: str) -> None:
    assert stem(found) in present(forms(text))


@pytest.mark.parametrize("text", ["the pump had been broken for weeks", "If there had been a siren he would have run"])
def test_absence_takes_nothing_supposed_or_broken_for_there(text: str) -> None:
    assert "siren" not in present(forms(text))

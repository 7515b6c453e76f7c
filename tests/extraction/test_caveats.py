"""Which numbers a report says that nobody could check."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model

BOTH = (
    "The guild's clerk, Ida Lund, said 40 divers had drowned and 12 boats were lost. She put the missing at nine.\n\n"
    "Oden Vale, the mayor of Velm, told the Quay Post that three divers had drowned. It rained.\n\n"
)


def doubted(text: str) -> list[str]:
    (findings,) = hearsay.read([model.Document("d1", "a.txt", "", text)])
    return [figure.span.text.split()[0] for figure in findings.figures if figure.caveat]


@pytest.mark.parametrize(
    "caveat",
    ["Neither side's figures could be independently verified.", "The Quay Post could not verify either account.",
     "The Quay Post has been unable to check either claim."],
)  # fmt: skip
def test_what_is_said_of_both_sides_is_of_all_that_either_gives(caveat: str) -> None:
    assert doubted(BOTH + caveat) == ["40", "12", "nine", "three"]


def test_what_is_said_of_two_numbers_is_of_those_two() -> None:
    assert doubted(BOTH + "Neither figure could be independently verified.") == ["40", "three"]


def test_she_is_no_other_side_than_whoever_spoke_before() -> None:
    text = "Oden Vale said three divers drowned. Ida Lund said 40 divers drowned. She said nine more died on shore. "
    assert "three" in doubted(text + "Neither figure could be verified.")


def test_an_account_is_all_that_somebody_told_a_paragraph_before() -> None:
    text = "Ida Lund, a nurse, said 40 divers had drowned.\n\n“They were cold,” Lund said. The Quay Post could not confirm the account."
    assert doubted(text) == ["40"]
    assert doubted("Some 40 divers drowned.\n\n“They were cold,” Lund said. The Quay Post could not confirm the account.") == []


def test_a_part_of_those_counted_is_no_other_number() -> None:
    text = "Oden Vale said three divers drowned. Ida Lund said 40 divers drowned, 15 of them at night. "
    assert doubted(text + "Neither number could be verified.") == ["three", "40"]

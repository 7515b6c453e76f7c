"""Whether there was a thing."""

from __future__ import annotations

import pytest

from hearsay.reconciliation.absence import absent, for_now, present
from hearsay.reconciliation.prose import gist, stem, words


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
        ("the board had no record of such an order", False, {"recor", "order"}),
        ("it had no record of getting it", False, {"recor"}),
        ("there is no fire order", False, {"order"}),
        ("no harbour pilots were hurt", False, {"pilot"}),
        ("she has never seen a flood like it", False, set()),
        ("the fund paid no duty", False, set()),
        ("a mayor who hides is no mayor", False, set()),
        ("no civilian boats were hit", False, {"boat"}),
        ("no letter asking for it had come", False, {"lette"}),
        ("the ruling has no legal force", False, set()),
        ("if there's no boat on the lake, we swim", False, set()),
        ("No. No one will sell your boat", False, set()),
        ("the guild has no hand in this", False, set()),
    ],
)
def test_absence_is_of_what_there_was_none_of(text: str, against: bool, found: set[str]) -> None:
    assert absent(forms(text), against=against) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sirens sounded at two", "siren"),
        ("its sirens had been set off", "siren"),
        ("three crates of shells", "shell"),
        ("the guard had foiled a coup", "coup"),
        ("the league had warned the board", "warning"),
    ],
)
def test_absence_knows_what_was_there(text: str, found: str) -> None:
    assert stem(found) in present(forms(text))


@pytest.mark.parametrize("text", ["the league had refused it", "the league had not warned the board", "the league had reported it"])
def test_absence_takes_nothing_said_or_not_done_for_there(text: str) -> None:
    assert not {stem("warning"), stem("report"), stem("refusal")} & present(forms(text))


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("18 dead, 12 of them shot", "shot"),
        ("how many boats had sailed that night", "boats"),
        ("its two ferries were operating again", "operation"),
        ("no boats of the guild had sailed", "boats"),
    ],
)
def test_absence_takes_no_verb_or_question_for_a_thing_that_was_there(text: str, thing: str) -> None:
    assert stem(thing) not in present(forms(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("there is no ferry", {"ferry"}),
        ("all week we had no milk for the children", {"milk"}),
        ("no officer at the gate", {"officer"}),
        ("no boat is moored before it is looked at", {"boat"}),
        ("there was no siren that night", set()),
        ("no soldiers were present", set()),
        ("no deadline had been put off", set()),
    ],
)
def test_absence_for_now_is_of_somebody_somewhere_or_the_hour(text: str, found: set[str]) -> None:
    assert for_now(forms(text)) == {form for word in found for form in absent(forms(f"there was no {word}"), against=False)}


def test_absence_takes_no_number_and_nothing_behind_the_thing_for_there() -> None:
    assert present(forms("two lorries with canvas stood there")) == {stem("lorries")}
    assert not present(forms("one hundred and forty-three thousand"))


def test_absence_tells_who_does_something_from_what_is_named_like_it() -> None:
    assert not absent(forms("there was no official on board"), against=False) & present(forms("his two officers had left"))


def test_absence_of_what_was_granted_is_told_by_nothing() -> None:
    assert stem("confessed") in absent(forms("the sailor has confessed to nothing"), against=False) & present(
        forms("the clerk had confessed to theft")
    )
    assert not absent(forms("nothing has been signed"), against=False)


def test_absence_of_the_whole_matter_denies_it_where_nothing_else_does() -> None:
    assert gist("nothing of the kind was agreed").negated
    assert gist("we agreed to nothing of the kind and never will").negated
    assert not gist("the sort of thing that had been agreed").negated
    assert gist("there is no fee for our boats, because nobody has asked for one").negated


@pytest.mark.parametrize("text", ["the pump had been broken for weeks", "If there had been a siren he would have run"])
def test_absence_takes_nothing_supposed_or_broken_for_there(text: str) -> None:
    assert "siren" not in present(forms(text))

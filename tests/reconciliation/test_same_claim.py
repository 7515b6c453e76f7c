"""What is one claim though it is told in other words."""

from __future__ import annotations

from typing import Any

import pytest

from hearsay.model import Act, When
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.prose import stem

from .stories import entity, figure, report, resolution, statement, who

PEOPLE = (entity("Ada Brun"), entity("Quay Radio", "organization"), entity("Harbour Office", "organization"))
MONDAY = When("2031-05-05", "2031-05-05", "explicit")
TUESDAY = When("2031-05-06", "2031-05-06", "explicit")


def joined(*said: tuple[str, Act, dict[str, Any]]) -> bool:
    """Whether what one speaker says in several reports is one claim."""
    documents = [report(str(i), f"Ada Brun: {text}. {'Rain fell. ' * i}") for i, (text, _, _) in enumerate(said)]
    told = [statement(d, text, who("Ada Brun"), act, **more) for d, (text, act, more) in zip(documents, said, strict=True)]
    return len(reconcile(resolution(documents=documents, statements=told, entities=PEOPLE)).claims) == 1


FERRIES = "the ferries would be useless unless the storms stopped and the northern pier was rebuilt"
PIER = "ferries can only sail if the storms stop, with more light and crews"
HEARD = {"addressees": ("entity-Quay Radio",), "said_on": MONDAY}


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        (HEARD, HEARD, True),
        (HEARD, {**HEARD, "said_on": TUESDAY}, False),
        (HEARD, {"said_on": MONDAY}, False),
    ],
)
def test_claims_join_what_one_listener_was_told_on_one_day(first: dict[str, Any], second: dict[str, Any], one: bool) -> None:
    assert joined((FERRIES, "assert", first), (PIER, "assert", second)) is one


def test_claims_join_what_one_speaker_says_with_one_number() -> None:
    said = "the bells had been rung at 4:00, an hour before the wall gave way, and wardens had been sent out"
    assert joined((said, "assert", {}), ("bells rang out at 4 in the morning before the wall broke", "assert", {}))
    assert not joined((said, "assert", {}), ("bells rang out at 5 in the morning before the wall broke", "assert", {}))


def test_claims_keep_a_demand_from_what_is_held_to_be_so() -> None:
    fact = "a fire at the old grain silo by the railway yard killed nine people and closed the port"
    demand = "an inquiry into a fire at the grain silo that killed nine people in the town"
    assert joined((fact, "assert", {}), (demand, "assert", {}))
    assert not joined((fact, "assert", {}), (demand, "demand", {}))


@pytest.mark.parametrize(
    ("first", "second", "measure", "low", "claims"),
    [
        ("A welder slept 2 hours", "The road was shut for 2 hours", "duration", 120, 2),
        ("The road was shut for 2 hours", "Police shut the road for 2 hours", "duration", 120, 1),
        ("Half of the quay burnt", "Half of those on the continent own one", "percent", 50, 2),
        ("A welder counted 6,214 lamps", "The office gives 6,214", "count", 6214, 1),
        ("Nine sailors died", "Nine were killed", "killed", 9, 1),
    ],
)
def test_claims_join_numbers_that_say_little_alone_only_where_the_sentences_share_a_word(
    first: str, second: str, measure: str, low: float, claims: int
) -> None:
    one, two = report("a", f"{first}."), report("b", f"{second}. Rain fell.")
    words = {"duration": "2 hours", "percent": "Half", "count": "6,214", "killed": "Nine"}[measure]
    figures = [figure(document, words, low, measure=measure) for document in (one, two)]
    found = reconcile(resolution(documents=(one, two), figures=figures, entities=PEOPLE)).claims
    assert len(found) == claims


@pytest.mark.parametrize(("one", "other"), [("stops", "stopped"), ("killing", "kill"), ("fired", "fire"), ("southeast", "southeastern")])
def test_stems_of_one_word_are_one(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("speed", "spe"), ("string", "str"), ("shell", "shed")])
def test_stems_of_two_words_are_two(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("told", "again", "other"),
    [
        ("the vessel was seized by insurgents at dawn", "rebels captured a boat before noon", "rebels painted a bridge before noon"),
        ("clerks altered the lists of the northern wards", "the lists were changed overnight", "the lists were printed overnight"),
    ],
)
def test_claims_join_what_is_told_in_words_for_the_same_things(told: str, again: str, other: str) -> None:
    assert joined((told, "assert", {}), (again, "assert", {}))
    assert not joined((told, "assert", {}), (other, "assert", {}))

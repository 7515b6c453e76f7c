"""Crowds, followers, votes that were needed, durations set against each other, strength under arms."""

from __future__ import annotations

from typing import Any

import pytest

from hearsay.model import Document, Figure
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.crowds import needed
from hearsay.reconciliation.quantities import quantities
from hearsay.reconciliation.voices import Voices
from hearsay.reconciliation.whereabouts import counts

from .stories import entity, event, figure, report, resolution, who

PEOPLE = (
    entity("Ada Brun"),
    entity("Iva Lund"),
    entity("Police", "organization"),
    entity("Relief Union", "organization"),
    entity("Brevia", "country"),
    entity("Lurania", "country"),
    entity("Oda Reyl", leads="Brevia"),
    entity("Arlo", "place"),
)
ORGANISERS = who(description="the organisers")


def values(documents: tuple[Document, ...], figures: list[Figure], **more: Any) -> list[list[float | None]]:
    found = reconcile(resolution(documents=documents, entities=PEOPLE, figures=figures, **more)).disputes
    return sorted([position.low for position in dispute.positions] for dispute in found)


def told(name: str, text: str, *given: tuple[str, float, Any, str], **more: Any) -> tuple[Document, list[Figure]]:
    one = report(name, text, **more)
    return one, [figure(one, words, low, claimant=claimant, measure=measure) for words, low, claimant, measure in given]


def test_crowds_are_one_measure_whatever_a_report_calls_them() -> None:
    one, first = told(
        "a",
        "Police put the turnout at 800, the organisers at 3,000.",
        ("800", 800, who("Police"), "turnout"),
        ("3,000", 3000, ORGANISERS, "count"),
    )
    two, second = told(
        "b",
        "Police counted 800 people, the organisers 3,000.",
        ("800", 800, who("Police"), "people"),
        ("3,000", 3000, ORGANISERS, "people"),
    )
    assert values((one, two), first + second) == [[800, 3000]]


def test_crowds_of_two_days_are_two_disputes() -> None:
    one, first = told(
        "a", "Police saw 800, the organisers 3,000.", ("800", 800, who("Police"), "people"), ("3,000", 3000, ORGANISERS, "people")
    )
    two, second = told(
        "b",
        "Police saw 500, the organisers 7,000.",
        ("500", 500, who("Police"), "people"),
        ("7,000", 7000, ORGANISERS, "people"),
        day="2031-05-07",
    )
    assert values((one, two), first + second) == [[500, 7000], [800, 3000]]


def test_crowds_of_one_day_in_two_reports_are_a_dispute() -> None:
    one, first = told("a", "Police said 800 people marched.", ("800 people", 800, who("Police"), "people"))
    two, second = told("b", "Organisers said 3,000 people marched.", ("3,000 people", 3000, ORGANISERS, "people"))
    assert values((one, two), first + second) == [[800, 3000]]


def test_crowds_are_no_few_things_that_are_counted_beside_them() -> None:
    one, given = told(
        "a",
        "I saw 31 flags, seven of them torn. Police think the crowd was 6,000.",
        ("seven", 7, who("Ada Brun"), "count"),
        ("6,000", 6000, who("Police"), "count"),
    )
    assert values((one,), given) == []


def test_what_nobody_marched_for_is_no_crowd() -> None:
    one, first = told(
        "a",
        "The firm has 800 people on its books, the union says 3,000.",
        ("800", 800, who("Ada Brun"), "people"),
        ("3,000", 3000, who("Iva Lund"), "people"),
    )
    assert values((one,), first) == []


def measured(text: str, words: str, low: float, **more: Any) -> Figure:
    one = report("a", text)
    return counts([figure(one, words, low, **more)], Voices((one,), (), PEOPLE)).figures[0]


@pytest.mark.parametrize(
    ("text", "measure", "found"),
    [
        ("The army puts their strength at 800.", "personnel", "troops"),
        ("The firm has 800.", "personnel", "personnel"),
    ],
)
def test_strength_under_arms_is_one_measure(text: str, measure: str, found: str) -> None:
    assert measured(text, "800", 800, measure=measure, claimant=who("Ada Brun")).measure == found


@pytest.mark.parametrize(("whose", "found"), [("its supporters", None), ("its soldiers", "its soldiers")])
def test_followers_of_one_movement_are_people(whose: str, found: str | None) -> None:
    assert (
        measured(f"The union says that 17 of {whose} died.", "17", 17, population=whose, claimant=who("Relief Union")).population == found
    )


def test_followers_of_two_movements_are_counted_apart() -> None:
    one = report("a", "The union lost 30 of its followers, the police 4 of its members.")
    figures = [
        figure(one, "30", 30, population="its followers", claimant=who("Relief Union")),
        figure(one, "4", 4, population="its members", claimant=who("Police")),
    ]
    assert [found.population for found in counts(figures, Voices((one,), (), PEOPLE)).figures] == ["its followers", "its members"]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The motion needed 101 votes.", "101 votes", True),
        ("It got 97 when 101 were required.", "101", True),
        ("She was saved by four votes.", "four votes", True),
        ("The bill fell three votes short.", "three votes", True),
        ("The bill got 97 votes.", "97 votes", False),
        ("It passed by 97 to 40.", "40", False),
    ],
)
def test_votes_needed_are_not_votes_cast(text: str, words: str, found: bool) -> None:
    one = report("a", text)
    assert bool(needed([figure(one, words, 4, measure="votes")], Voices((one,)))) is found


@pytest.mark.parametrize(("other", "found"), [(96, [[96, 97]]), (6, [])])
def test_disputes_over_votes_are_over_few(other: float, found: list[list[float]]) -> None:
    one, two = report("a", "The motion got 97 votes."), report("b", f"It was carried with {other} votes.")
    figures = [figure(one, "97", 97, measure="votes-for"), figure(two, str(other), other, measure="votes-for")]
    assert values((one, two), figures) == found


def test_durations_set_against_each_other_are_of_one_call() -> None:
    one = report("a", "Ada Brun and Iva Lund spoke by telephone for 40 minutes.")
    two = report("b", "The palace speaks of 15 minutes. The embassy counts 40 minutes.")
    call = event(one, "spoke by telephone", "call", ("Ada Brun", "Iva Lund"), "2031-05-06")
    figures = [
        figure(one, "40 minutes", 40, measure="duration", claimant=who("Iva Lund")),
        figure(two, "15 minutes", 15, measure="duration", claimant=who("Ada Brun"), place="entity-Arlo"),
        figure(two, "40 minutes", 40, measure="duration", claimant=who("Iva Lund")),
    ]
    assert values((one, two), figures, events=(call,)) == [[15, 40]]


def test_places_that_set_nothing_apart_are_none() -> None:
    one, two, three = (report(name, f"6 died. {'Rain fell. ' * i}") for i, name in enumerate("abc"))
    figures = [figure(one, "6", 6, place="entity-Arlo"), figure(two, "6", 6), figure(three, "6", 6)]
    assert {found.place for found in counts(figures, Voices((one, two, three), (), PEOPLE)).figures} == {None}
    figures[1:] = [figure(two, "6", 7), figure(three, "6", 8)]
    assert [found.place for found in counts(figures, Voices((one, two, three), (), PEOPLE)).figures] == ["entity-Arlo", None, None]


def test_countries_told_of_one_number_set_nothing_apart() -> None:
    one, two = report("a", "17 died, 5 of them later. 9 were hurt."), report("b", "17 died in all.")
    figures = [
        figure(one, "17", 17, place="entity-Brevia"),
        figure(two, "17", 17, place="entity-Lurania"),
        figure(one, "9", 9, measure="injured", claimant=who("Oda Reyl"), place="entity-Brevia"),
    ]
    assert {found.place for found in counts(figures, Voices((one, two), (), PEOPLE)).figures} == {None}


def test_one_value_of_one_claimant_is_one_count_whatever_the_counted_are_called() -> None:
    one, two = report("a", "14 soldiers were held."), report("b", "14 members of the guard were held.")
    soldiers, members = (
        {"measure": "detained", "population": words, "claimant": who("Ada Brun")} for words in ("soldiers", "members of the guard")
    )
    figures = [figure(one, "14", 14, **soldiers), figure(two, "14", 14, **members)]
    assert len(quantities(figures)) == 1
    figures[1] = figure(two, "14", 14, **{**members, "claimant": who("Iva Lund")})
    assert len(quantities(figures)) == 2


def test_votes_are_counted_alike_whoever_is_said_to_have_cast_them() -> None:
    one, two = report("a", "97 deputies voted for the motion."), report("b", "The motion got 96 votes in favour.")
    figures = [
        figure(one, "97 deputies", 97, measure="votes-for", population="deputies"),
        figure(two, "96 votes", 96, measure="votes-for", population="votes in favour"),
    ]
    assert len(quantities(figures)) == 1

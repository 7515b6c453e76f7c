"""Findings in plain words."""

from __future__ import annotations

import pytest

from hearsay.reconciliation.phrases import counted, number, value

from .stories import entity, figure, report


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (90, 90, "90 minutes"),
        (2 / 3, 2 / 3, "40 seconds"),
        (60, 60, "60 minutes"),
        (120, 120, "2 hours"),
        (4_320, 4_320, "3 days"),
        (2_880, 4_320, "2–3 days"),
        (120, 2_880, "2–48 hours"),
        (1_051_200, 1_051_200, "2 years"),
        (1_500, 1_500, "25 hours"),
    ],
)
def test_a_duration_is_told_in_the_longest_unit_that_leaves_nothing_over(low: float, high: float, told: str) -> None:
    one = report("a", "The talks lasted long.")
    assert value(figure(one, "long", low, high, measure="duration", unit="minutes")) == told


def test_a_sentence_is_told_in_years() -> None:
    one = report("a", "He got up to ten years.")
    assert value(figure(one, "up to ten years", 0, 5_256_000, "at-most", measure="duration", unit="minutes")) == "at most 10 years"


@pytest.mark.parametrize(("low", "high", "told"), [(12, 99, "dozens"), (100, 999, "hundreds"), (12, 98, "12–98")])
def test_a_vague_number_is_told_by_its_word(low: float, high: float, told: str) -> None:
    one = report("a", "Dozens died.")
    assert value(figure(one, "Dozens", low, high, "approximate")) == told


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (2_800_000, "2.8 million"),
        (1e9, "1 billion"),
        (2_803_417, "2,803,417"),
        (999_999, "999,999"),
        (1_110_000, "1.11 million"),
        (7.8, "7.8"),
    ],
)
def test_a_large_round_number_is_told_in_words(one: float, told: str) -> None:
    assert number(one) == told


@pytest.mark.parametrize(
    ("unit", "told"), [("$", "at least $4.5 million"), ("A$", "at least A$4.5 million"), ("crowns", "at least 4.5 million crowns")]
)
def test_money_has_its_sign_in_front_and_its_name_behind(unit: str, told: str) -> None:
    one = report("a", "The quay cost at least 4.5 million.")
    assert value(figure(one, "at least 4.5 million", 4_500_000, None, "at-least", measure="money", unit=unit)) == told


def test_a_place_is_told_once_though_whom_it_counts_names_it() -> None:
    places = {"entity-Arlo": entity("Arlo", "place")}
    assert counted("cases", "cases in Arlo", "entity-Arlo", places) == "cases, cases in Arlo"
    assert counted("killed", "people", "entity-Arlo", places) == "killed, people, Arlo"
    assert counted("killed", "Arlonian soldiers", "entity-Arlo", places) == "killed, Arlonian soldiers, Arlo"
    assert counted("killed", "its soldiers", None, places) == "killed, soldiers"

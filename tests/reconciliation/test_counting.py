"""What a number that stands alone counts, and when two reports give one number of one thing."""

from __future__ import annotations

from typing import Any

import pytest

from hearsay.model import NUMBER
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.counting import as_elsewhere

from .stories import entity, figure, report, resolution, who

PEOPLE = (entity("Ada Brun"), entity("Iva Lund"), entity("Quay Lines", "organization"), entity("Sull police", "organization"))


def measure(words: str, low: float, guessed: str, *told: str, population: str | None = None) -> str:
    """What a number counts in a report, beside reports that count these with it."""
    one = report("a", f"Nobody could confirm the {words} of whom the clerk spoke.")
    others = [report(f"b{i}", f"In all {low:.0f} were {word}.") for i, word in enumerate(told)]
    given = [figure(d, f"{low:.0f} were {word}", low, measure=word) for d, word in zip(others, told, strict=True)]
    return as_elsewhere([figure(one, words, low, measure=guessed, population=population), *given])[0].measure


@pytest.mark.parametrize(
    ("words", "low", "guessed", "told", "found"),
    [
        ("34", 34, "count", ("killed",), "killed"),
        ("Thirty-four", 34, "people", ("killed",), "killed"),
        ("34 names", 34, "count", ("missing",), "missing"),
        ("34 people", 34, "people", ("killed",), "people"),
        ("34 people", 34, "people", ("killed", "killed"), "killed"),
        ("34", 34, "injured", ("killed",), "injured"),
        ("34", 34, "injured", ("killed", "killed"), "killed"),
        ("34", 34, "count", ("killed", "injured"), "count"),
        ("30", 30, "count", ("killed",), "count"),
        ("12", 12, "count", ("killed",), "count"),
        ("34", 34, "seats", ("killed", "killed"), "seats"),
    ],
)
def test_a_number_that_stands_alone_counts_what_others_count_with_it(
    words: str, low: float, guessed: str, told: tuple[str, ...], found: str
) -> None:
    assert measure(words, low, guessed, *told) == found


def test_a_number_of_which_nothing_is_said_is_a_figure_where_another_report_counts_with_it() -> None:
    one = report("a", "The guild's 34 is a guess.")
    other = report("b", "In all 34 were killed.")
    bare, told = figure(one, "34", 34, measure=NUMBER), figure(other, "34 were killed", 34)
    assert [found.measure for found in as_elsewhere([bare, told])] == ["killed", "killed"]
    assert as_elsewhere([bare]) == ()


def test_a_number_of_somebody_keeps_what_it_counts() -> None:
    assert measure("34", 34, "people", "killed", "killed", population="dockers") == "people"


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        (("38 people", {"measure": "people", "claimant": "Quay Lines"}), ("38", {"measure": "trapped", "claimant": "Quay Lines"}), True),
        (("38 people", {"measure": "people", "claimant": "Quay Lines"}), ("38", {"measure": "trapped", "claimant": "Ada Brun"}), False),
        (("38 dead", {"measure": "killed", "claimant": "Quay Lines"}), ("38", {"measure": "injured", "claimant": "Quay Lines"}), False),
        (("38 held", {"measure": "detained", "claimant": "Quay Lines"}), ("38", {"measure": "abducted", "claimant": "Quay Lines"}), True),
        (("18 people", {"measure": "people", "claimant": "Quay Lines"}), ("18", {"measure": "crew", "claimant": "Quay Lines"}), True),
        (("8 people", {"measure": "people", "claimant": "Quay Lines"}), ("8", {"measure": "crew", "claimant": "Quay Lines"}), False),
        (
            ("20 lorries", {"measure": "vehicles", "claimant": "Quay Lines", "population": "lorries"}),
            ("20 towns", {"measure": "count", "claimant": "Quay Lines", "population": "towns"}),
            False,
        ),
    ],
)
def test_claims_join_the_number_that_one_claimant_gives(left: tuple[str, Any], right: tuple[str, Any], one: bool) -> None:
    documents = [report(str(i), f"{words} of the pier. {'Rain fell. ' * i}") for i, (words, _) in enumerate((left, right))]
    figures = [
        figure(d, words, float(words.split()[0]), **{**more, "claimant": who(more["claimant"])})
        for d, (words, more) in zip(documents, (left, right), strict=True)
    ]
    assert (len(reconcile(resolution(documents=documents, figures=figures, entities=PEOPLE)).claims) == 1) is one

"""Who is counted where a number does not say it, and whose count it is."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from hearsay.model import Figure
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.quantities import quantities
from hearsay.reconciliation.wholes import of_all

from .stories import entity, figure, report, resolution, who

PEOPLE = (
    entity("Ada Brun"),
    entity("Iva Lund"),
    entity("Relief Union", "organization"),
    entity("Arlo hospital", "organization"),
    entity("town's only hospital", "organization"),
)


def grouped(text: str, *given: tuple[str, float, str | None], wholes: bool = True, parts: tuple[int, ...] = ()) -> list[list[float | None]]:
    """Which numbers of a report are of one quantity; with what each says that it counts."""
    one = report("a", text)
    figures = [figure(one, words, low, population=population) for words, low, population in given]
    told = {f.id for f in figures if of_all(f, text[: f.span.start], text[f.span.end :])} if wholes else set()
    found = quantities(figures, parts=[figures[i].id for i in parts], wholes=told)
    return sorted([figure.low for figure in quantity.figures] for quantity in found)


@pytest.mark.parametrize(
    "text",
    [
        "The guard shot six raiders, it said. The union put the dead at 31.",
        "The guard shot six raiders, it said. The union spoke of 31 killed.",
        "The guard shot six raiders, it said. The union counts 31 dead.",
        "The guard shot six raiders, it said. In all 31 people died, the union said.",
        "The guard shot six raiders, it said. The guild put the number of dead in Arlo at 31.",
        "The guard shot six raiders, it said. Medics said the death toll had risen to 31.",
    ],
)
def test_quantities_of_everybody_are_not_of_those_named_before(text: str) -> None:
    words = next(words for words in ("31 dead", "31 people", "31") if words in text)
    assert grouped(text, ("six raiders", 6, "raiders"), (words, 31, None)) == [[6], [31]]


@pytest.mark.parametrize(
    "text",
    [
        "Six raiders were shot, the guard said. The union counts 31.",
        "Six raiders were shot, the guard said. Now it puts the number of dead raiders at 31.",
    ],
)
def test_quantities_of_bare_numbers_are_of_those_before_them(text: str) -> None:
    assert grouped(text, ("Six raiders", 6, "raiders"), ("31", 31, None)) == [[6, 31]]


def test_quantities_of_its_men_are_of_its_soldiers() -> None:
    one = report("a", "Ostia's guard says it holds 68 Brevian soldiers. Brevia's army says seven of its men were taken.")
    army = entity("Brevia", "country")
    figures = [
        figure(one, "68 Brevian soldiers", 68, measure="captured", population="Brevia soldiers"),
        figure(one, "seven of its men", 7, measure="captured", population="its men", claimant=who("Brevia")),
        figure(one, "Ostia", 1, measure="captured", population="its ships", claimant=who("Brevia")),
    ]
    assert sorted(len(quantity.figures) for quantity in quantities(figures, [army])) == [1, 2]


def test_quantities_of_thousands_go_to_no_place_before_numbers_do() -> None:
    one = report("a", "Thousands of barns fell in Arlo. Brenn: 560 barns. Thousands of barns and 577 barns fell.")
    arlo, brenn = entity("Arlo", "place"), entity("Brenn", "place")
    barns = {"measure": "destroyed", "population": "barns"}
    figures = [
        figure(one, "Thousands of barns fell", 1000, 9999, place=arlo.id, **barns),
        figure(one, "560 barns", 560, place=brenn.id, **barns),
        figure(one, "Thousands of barns and", 1000, 9999, **barns),
        figure(one, "577 barns", 577, **barns),
    ]
    found = [{figure.low for figure in quantity.figures} for quantity in quantities(figures, [arlo, brenn])]
    assert {1000, 560, 577} in found


def test_quantities_behind_a_part_are_not_of_it() -> None:
    text = "Forty had died, six of them porters. The union counts 31."
    given = (("Forty", 40, None), ("six of them porters", 6, "porters"), ("31", 31, None))
    assert grouped(text, *given, parts=(1,)) == [[6], [40, 31]]


@pytest.mark.parametrize("word", ["citizens", "residents", "inhabitants", "men and women"])
def test_quantities_by_words_for_anybody_are_of_anybody(word: str) -> None:
    assert grouped(f"The list has 31 {word}. Brun says 40 died.", (f"31 {word}", 31, word), ("40", 40, None)) == [[31, 40]]


def told(*given: tuple[str, float, str, str | None, int]) -> tuple[list[Any], list[Figure]]:
    """A report for each number: its words, the number, who gives it, of whom, the day of May."""
    documents = [
        report(str(i), f"{words}. {'Rain. ' * i}", day=f"2031-05-0{g[-1]}", outlet=f"Post {i}") for i, (words, *g) in enumerate(given)
    ]
    rows = zip(documents, given, strict=True)
    return documents, [figure(d, words, low, claimant=who(name), population=whom) for d, (words, low, name, whom, _) in rows]


def test_quantities_of_whom_one_side_calls_otherwise_are_of_anybody() -> None:
    _, figures = told(
        ("Seven dead", 7, "Ada Brun", None, 5), ("Seven raiders", 7, "Ada Brun", "raiders", 5), ("Nine dead", 9, "Iva Lund", None, 5)
    )
    sides = {one.id: one.claimant.entity for one in figures if one.claimant and one.claimant.entity}
    assert len(quantities(figures, sides=sides)) == 1
    assert len(quantities([msgspec.structs.replace(one, population=one.population and "children") for one in figures], sides=sides)) == 2


def test_quantities_of_a_side_that_counts_anybody_as_civilians_are_all_of_anybody() -> None:
    given = (
        ("Sixty civilians", 60, "Ada Brun", "civilians", 4),
        ("90 civilians", 90, "Ada Brun", "civilians", 5),
        ("90 dead", 90, "Ada Brun", None, 5),
        ("ninety dead", 90, "Ada Brun", None, 5),
        ("Four civilians", 4, "Iva Lund", "civilians", 5),
    )
    _, figures = told(*given)
    sides = {one.id: one.claimant.entity for one in figures if one.claimant and one.claimant.entity}
    assert sorted(sorted(one.low or 0 for one in quantity.figures) for quantity in quantities(figures, sides=sides)) == [
        [4],
        [60, 90, 90, 90],
    ]


def series(documents: Any, figures: Any) -> list[list[float | None]]:
    found = reconcile(resolution(documents=documents, figures=figures, entities=PEOPLE))
    return sorted([step.low for step in update.series] for update in found.updates)


def test_updates_hold_a_part_that_one_side_counts() -> None:
    one = report("a", "Brun counts 47 dead, 14 of them children.", day="2031-05-05")
    two = report("b", "Brun counts 64 dead, 19 of them children.", day="2031-05-06")
    figures = [
        figure(document, words, low, claimant=who("Ada Brun"), population=whom)
        for document, words, low, whom in (
            (one, "47 dead", 47, None), (one, "14 of them children", 14, "children"),
            (two, "64 dead", 64, None), (two, "19 of them children", 19, "children"),
        )
    ]  # fmt: skip
    assert series((one, two), figures) == [[14, 19], [47, 64]]
    others = [msgspec.structs.replace(one, claimant=who("Iva Lund")) if one.low == 19 else one for one in figures]
    assert series((one, two), others) == [[47, 64]]


def test_updates_of_a_hospital_are_one_series_whatever_it_is_called() -> None:
    one = report("a", "The hospital counts 20 dead. Brun counts 60 dead.", day="2031-05-05")
    two = report("b", "Arlo hospital counts 33 dead. Brun counts 71 dead.", day="2031-05-06")
    figures = [
        figure(one, "20 dead", 20, claimant=who("town's only hospital")),
        figure(one, "60 dead", 60, claimant=who("Ada Brun")),
        figure(two, "33 dead", 33, claimant=who("Arlo hospital")),
        figure(two, "71 dead", 71, claimant=who("Ada Brun")),
    ]
    assert series((one, two), figures) == [[20, 33], [60, 71]]


def test_updates_of_those_driven_out_are_one_series_where_several_crowds_died() -> None:
    one = report("a", "Six civilians and nine Brevian soldiers died. In all 900 have fled.", day="2031-05-04")
    two = report("b", "Brun says 1,400 have fled.", day="2031-05-06")
    figures = [
        figure(one, "Six civilians", 6, population="civilians"),
        figure(one, "nine Brevian soldiers", 9, population="Brevian soldiers"),
        figure(one, "900", 900, measure="displaced"),
        figure(two, "1,400", 1400, measure="displaced", claimant=who("Ada Brun")),
    ]
    assert series((one, two), figures) == [[900, 1400]]

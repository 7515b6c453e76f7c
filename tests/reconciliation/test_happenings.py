"""Counts of several happenings: of a year gone by, of another cause, of another town, of a part, of a list."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from hearsay.model import Figure
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.happenings import by_happening
from hearsay.reconciliation.lineages import lineages
from hearsay.reconciliation.quantities import quantities
from hearsay.reconciliation.voices import Voices
from hearsay.reconciliation.whereabouts import counts

from .stories import entity, figure, report, resolution, span, who

PEOPLE = (
    entity("Ada Brun"),
    entity("Iva Lund"),
    entity("Arlo", "place"),
    entity("Sull", "place"),
    entity("Relief Union", "organization"),
    entity("Health Office", "organization"),
)


def sorted_out(*texts: tuple[str, tuple[tuple[str, float], ...]], **more: Any) -> list[list[float | None]]:
    """The values of each quantity of a story of reports, each with its numbers."""
    documents = tuple(report(f"report-{i}", text, day="2031-05-06") for i, (text, _) in enumerate(texts))
    figures = [figure(document, words, low, **more) for document, (_, given) in zip(documents, texts, strict=True) for words, low in given]
    voices = Voices(documents, lineages(documents), PEOPLE)
    counted = counts(figures, voices)
    found = by_happening(quantities(counted.figures, PEOPLE, counted.parts), voices)
    return sorted([one.low for one in held.figures] for held in found)


@pytest.mark.parametrize(
    "text",
    [
        "The last raid, in 2024, killed 150.",
        "After the raid of March 2029, in which 150 died, nobody was tried.",
        "In 2028 police shot 150.",
        "Some 150 have died since the rebels took up arms in June 2030.",
        "Brevia left the league in 2026. Some 150 have died in fighting since.",
        "The Oct. 3 raid killed 150.",
        "The 3 October raid killed 150.",
    ],
)
def test_happenings_of_years_gone_by_are_apart(text: str) -> None:
    assert sorted_out((text, (("150", 150),)), ("The raid killed 40.", (("40", 40),))) == [[40], [150]]


@pytest.mark.parametrize(
    "text",
    [
        "The dam, built in 2024, gave way and 150 died.",
        "The worst raid since 2019 killed 150.",
        "The raid killed 150; the last one was in 2019.",
        "The April 30 raid killed 150.",
        "The raid killed 150, ahead of a vote on June 20.",
    ],
)
def test_happenings_of_today_may_be_told_with_other_times(text: str) -> None:
    assert sorted_out((text, (("150", 150),)), ("The raid killed 40.", (("40", 40),))) == [[150, 40]]


def test_happenings_of_large_numbers_are_those_of_their_year_wherever_they_are_told() -> None:
    told = (
        ("Some 6,150 have died since the rebels took up arms in June 2030.", (("6,150", 6150),)),
        ("In all 6,150 have died.", (("6,150", 6150),)),
        ("The raid killed 40.", (("40", 40),)),
    )
    assert sorted_out(*told) == [[40], [6150, 6150]]


def test_happenings_of_another_cause_are_apart_unless_one_number_is_of_both() -> None:
    cholera = ("Cholera has killed 74.", (("74", 74),)), ("The disease killed 81.", (("81", 81),)), ("In all 90 are dead.", (("90", 90),))
    flood = ("The flood itself left 43 dead. Cholera came later.", (("43", 43),))
    assert sorted_out(*cholera, flood) == [[43], [74, 81, 90]]
    assert sorted_out(*cholera, flood, ("Cholera killed 43 on Monday.", (("43", 43),))) == [[74, 81, 90, 43, 43]]


def test_happenings_of_another_town_are_apart_where_a_clause_tells_of_it() -> None:
    documents = (report("a", "He spoke of a second raid on Sull, in which 15 died."), report("b", "In Arlo 40 died."))
    given = [figure(documents[0], "15", 15), figure(documents[1], "40", 40, place="entity-Arlo")]
    found = counts(given, Voices(documents, lineages(documents), PEOPLE))
    assert [one.place for one in found.figures] == ["entity-Sull", "entity-Arlo"]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("She says that 14 of the 19 bodies had wounds.", True),
        ("Brun stands for 14 of the detained.", True),
        ("On this ward alone 14 have died.", True),
        ("On Monday 14 died, and Brun alone was hurt.", False),
        ("She says that 14 died.", False),
    ],
)
def test_happenings_hold_parts_apart(text: str, part: bool) -> None:
    document = report("a", text)
    found = counts([figure(document, "14", 14)], Voices((document,), lineages((document,)), PEOPLE))
    assert bool(found.parts) is part


@pytest.mark.parametrize(
    ("text", "part"), [("Some 97 girls who remain captive", True), ("The 97 girls are still missed", True), ("97 girls were taken", False)]
)
def test_happenings_hold_those_apart_who_were_not_let_go(text: str, part: bool) -> None:
    document = report("a", text)
    found = counts([figure(document, "97 girls", 97, measure="abducted")], Voices((document,), lineages((document,)), PEOPLE))
    assert bool(found.parts) is part


def test_disputes_are_not_over_lists_of_several_events() -> None:
    one = report("a", "The mill: 12 dead. The mine: 13 dead. The ferry: 32 dead. Arlo Union: 22 dead.")
    two = report("b", "Brun counts 50 dead; Lund counts 80 dead.")
    listed = [figure(one, f"{low} dead", low) for low in (12, 13, 32)]
    label = msgspec.structs.replace(who("Relief Union"), span=span(one, "Arlo Union"))
    figures = [
        *listed,
        figure(one, "22 dead", 22, claimant=label),
        figure(two, "50 dead", 50, claimant=who("Ada Brun")),
        figure(two, "80 dead", 80, claimant=who("Iva Lund")),
    ]
    assert held(figures, one, two) == [[50, 80]]


def test_disputes_are_not_over_the_rows_of_a_list_whatever_else_its_report_counts() -> None:
    one = report("a", "Brun counts 50 dead.\n\nThe mill: 12 dead\n\nThe mine: 13 dead\n\nThe ferry: 15 dead\n\nArlo Union: 22 dead")
    two = report("b", "50 people died.")
    label = msgspec.structs.replace(who("Relief Union"), span=span(one, "Arlo Union"))
    figures = [
        *(figure(one, f"{low} dead", low, claimant=who("Iva Lund") if low > 13 else None) for low in (12, 13, 15)),
        figure(one, "22 dead", 22, claimant=label),
        figure(one, "50 dead", 50, claimant=who("Ada Brun")),
        figure(two, "50 people", 50),
    ]
    assert held(figures, one, two) == []


def test_updates_have_no_step_of_a_rival() -> None:
    one = report("a", "The office counts 40 dead; the union counts 90.", day="2031-05-05")
    two = report("b", "The office now counts 44 dead.", day="2031-05-06")
    three = report("c", "The union counts 120 dead.", day="2031-05-07")
    office, union = who("Health Office"), who("Relief Union")
    figures = [
        figure(one, "40 dead", 40, claimant=office),
        figure(one, "90", 90, claimant=union),
        figure(two, "44 dead", 44, claimant=office),
        figure(three, "120 dead", 120, claimant=union),
    ]
    found = reconcile(resolution(documents=(one, two, three), figures=figures, entities=PEOPLE)).updates
    assert sorted([step.low for step in update.series] for update in found) == [[40, 44], [90, 120]]


def test_updates_have_no_step_of_another_happening_by_the_same_side() -> None:
    one = report("a", "The office says that 41 were killed in the flood.", day="2031-05-05")
    two = report("b", "The office counts 74 deaths of cholera.", day="2031-05-06")
    three = report("c", "Cholera has killed 81, the office says.", day="2031-05-07")
    figures = [
        figure(one, "41", 41, claimant=who("Health Office")),
        figure(two, "74 deaths", 74, claimant=who("Health Office")),
        figure(three, "81", 81, claimant=who("Health Office")),
    ]
    found = reconcile(resolution(documents=(one, two, three), figures=figures, entities=PEOPLE)).updates
    assert [[step.low for step in update.series] for update in found] == [[74, 81]]


def test_updates_have_no_step_more_than_double_what_another_side_gave() -> None:
    one = report("a", "A nurse of the union counts 11 hurt.", day="2031-05-05")
    two = report("b", "The office counts 131 hurt.", day="2031-05-06")
    three = report("c", "The office counts 148 hurt.", day="2031-05-07")
    figures = [
        figure(one, "11 hurt", 11, measure="injured", claimant=who("Relief Union")),
        figure(two, "131 hurt", 131, measure="injured", claimant=who("Health Office")),
        figure(three, "148 hurt", 148, measure="injured", claimant=who("Health Office")),
    ]
    found = reconcile(resolution(documents=(one, two, three), figures=figures, entities=PEOPLE)).updates
    assert [[step.low for step in update.series] for update in found] == [[131, 148]]


def held(figures: list[Figure], *documents: Any) -> list[list[float | None]]:
    found = reconcile(resolution(documents=documents, figures=figures, entities=PEOPLE)).disputes
    return [[position.low for position in dispute.positions] for dispute in found]

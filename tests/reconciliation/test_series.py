"""Which values are steps of one count."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from hearsay.model import Entity, Figure, When
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.quantities import quantities

from .stories import entity, figure, report, resolution, who

PEOPLE = (
    entity("Ada Brun"),
    entity("Iva Lund"),
    entity("Arlo", "place"),
    entity("Sull", "place"),
    entity("Riva", "place"),
    entity("Fire Brigade", "organization"),
    entity("Relief Union", "organization"),
    entity("Ina Holt", leads="Relief Union"),
)
Given = tuple[str, float, str | None, int]


def told(*given: Given, **more: Any) -> tuple[list[Any], list[Figure]]:
    """A report for each number: its words, the number, who gives it, the day of May."""
    documents = [
        report(str(i), f"{words}. {'Rain fell. ' * i}", day=f"2031-05-0{day}", outlet=f"Post {i}")
        for i, (words, *_, day) in enumerate(given)
    ]
    figures = [figure(d, w, v, claimant=who(c) if c else None, **more) for d, (w, v, c, _) in zip(documents, given, strict=True)]
    return documents, figures


def series(documents: Any, figures: Any) -> list[list[float | None]]:
    found = reconcile(resolution(documents=documents, figures=figures, entities=PEOPLE))
    return sorted([step.low for step in update.series] for update in found.updates)


SOLDIERS = (report("s", "9 soldiers and 5 sailors lay dead."),)
NAMED = [
    figure(SOLDIERS[0], "9 soldiers", 9, population="Brevian soldiers"),
    figure(SOLDIERS[0], "5 sailors", 5, population="Luranian sailors"),
]


def test_updates_of_one_crowd_are_one_series_whoever_counts() -> None:
    documents, figures = told(("14 dead", 14, "Ada Brun", 5), ("19 dead", 19, None, 6), ("31 dead", 31, "Fire Brigade", 7))
    assert series(documents, figures) == [[14, 19, 31]]


@pytest.mark.parametrize(
    ("text", "first", "second", "steps"),
    [
        ("On Monday 6 injured came from Arlo and 9 injured from Sull.", "6 injured", "9 injured", []),
        ("The injured rose from 6 injured to 9 injured on Monday.", "6 injured", "9 injured", [[6, 9]]),
        ("The count went from Arlo's 6 injured to 9 injured on Monday.", "6 injured", "9 injured", [[6, 9]]),
    ],
)
def test_updates_of_one_sentence_go_from_a_number_not_from_a_place(text: str, first: str, second: str, steps: Any) -> None:
    document = report("one", text)
    figures = [figure(document, first, 6, measure="injured"), figure(document, second, 9, measure="injured")]
    assert series([document], figures) == steps


def test_updates_of_several_crowds_are_each_sides_and_a_reports_own_go_with_whom_they_follow() -> None:
    documents, figures = told(
        ("14 dead", 14, "Ada Brun", 5), ("Toll at 58", 58, None, 6), ("58 dead", 58, "Fire Brigade", 6), ("91 dead", 91, None, 7)
    )
    assert series((*documents, *SOLDIERS), [*figures, *NAMED]) == [[58, 91]]


def test_updates_of_one_body_are_one_sides() -> None:
    documents, figures = told(("14 dead", 14, "Relief Union", 5), ("58 dead", 58, "Ina Holt", 6))
    assert series((*documents, *SOLDIERS), [*figures, *NAMED]) == [[14, 58]]


def test_updates_of_a_place_take_the_whole_of_each_report() -> None:
    one = report(
        "a",
        "The union counts 380 dead in Sull.\n\nThe brigade counts 403 dead in Riva.\n\nBrun puts all of Arlo at 783 dead.",
        day="2031-05-05",
    )
    two = report("b", "The brigade counts 593 dead in Riva.\n\nAll in all there are 1293 dead.", day="2031-05-06")
    more = {"place": "entity-Arlo"}
    figures = [
        figure(one, "380 dead", 380, claimant=who("Relief Union"), **more),
        figure(one, "403 dead", 403, claimant=who("Fire Brigade"), **more),
        figure(one, "783 dead", 783, claimant=who("Ada Brun"), **more),
        figure(two, "593 dead", 593, claimant=who("Fire Brigade"), **more),
        figure(two, "1293 dead", 1293, **more),
    ]
    found = series((one, two), figures)
    assert [403, 593] in found and [783, 1293] in found and len(found) == 2


def test_updates_of_the_missing_rise_and_then_fall() -> None:
    rows = (
        ("27 gone", 27, "Ada Brun", 4),
        ("112 gone", 112, "Ada Brun", 5),
        ("97 gone", 97, "Ada Brun", 6),
        ("88 gone", 88, "Ada Brun", 7),
    )
    assert series(*told(*rows, measure="missing")) == [[27, 112, 97, 88]]


@pytest.mark.parametrize(("low", "steps"), [(19, [[14, 19]]), (29, [])])
def test_updates_of_two_claimants_on_one_day_are_not_the_double(low: float, steps: list[list[float]]) -> None:
    assert series(*told(("14 dead", 14, "Ada Brun", 5), (f"{low:.0f} dead", low, "Fire Brigade", 5))) == steps


@pytest.mark.parametrize(("verb", "steps"), [("burned", [[800, 1900]]), ("were sold", [])])
def test_updates_of_an_area_are_of_what_burned_by_one_unit(verb: str, steps: list[list[float]]) -> None:
    one = report("a", f"Some 800 hectares (1,977 acres) {verb}.", day="2031-05-05")
    two = report("b", f"In all 1,900 hectares {verb}.", day="2031-05-06")
    more = {"measure": "area", "claimant": who("Fire Brigade")}
    figures = (
        figure(one, "800 hectares", 800, unit="ha", **more),
        figure(one, "1,977 acres", 1977, unit="acres", **more),
        figure(two, "1,900 hectares", 1900, unit="ha", **more),
    )
    assert series((one, two), figures) == steps


def test_updates_of_refugees_are_of_the_displaced() -> None:
    one = report("a", "The union says 4,000 people fled.", day="2031-05-05")
    two = report("b", "There are 4,600 refugees, the union says.", day="2031-05-06")
    union = who("Relief Union")
    fled = figure(one, "4,000 people", 4000, measure="displaced", claimant=union)
    assert series((one, two), (fled, figure(two, "4,600 refugees", 4600, measure="refugees", claimant=union))) == [[4000, 4600]]


def test_updates_leave_out_who_is_yet_to_be_let_go() -> None:
    one = report("a", "The rebels freed 30 clerks. They will release the last 70 clerks.", day="2031-05-05")
    two = report("b", "Today 95 clerks are to be freed; 40 clerks are free.", day="2031-05-06")
    rebels = {"measure": "freed", "claimant": who("Relief Union")}
    given = ((one, "30 clerks", 30), (one, "70 clerks", 70), (two, "95 clerks", 95), (two, "40 clerks", 40))
    assert [30, 40] in series((one, two), [figure(document, words, low, **rebels) for document, words, low in given])


def test_updates_of_those_who_are_held_fall_as_they_are_let_go() -> None:
    rows = ("33 held", 33, "Relief Union", 5), ("24 held", 24, "Relief Union", 6), ("20 held", 20, "Relief Union", 7)
    assert series(*told(*rows, measure="abducted")) == [[33, 24, 20]]


def test_updates_leave_out_a_part_of_another_count() -> None:
    rows = (("nine of them children", 9, "Ada Brun", 5), ("31 dead", 31, "Ada Brun", 6), ("40 dead", 40, "Ada Brun", 7))
    documents, _ = told(*rows)
    figures = [figure(d, w.split()[0], v, claimant=who("Ada Brun")) for d, (w, v, *_) in zip(documents, rows, strict=True)]
    assert series(documents, figures) == [[31, 40]]


def test_updates_that_tell_much_the_same_are_told_once() -> None:
    documents, figures = told(
        ("40 saved", 40, None, 4),
        ("87 saved", 87, "Ina Holt", 4),
        ("94 saved", 94, "Relief Union", 5),
        ("97 saved", 97, "Relief Union", 6),
        measure="rescued",
    )
    figures[1] = figure(documents[1], "87 saved", 87, claimant=who("Ina Holt"), measure="rescued", place="entity-Arlo")
    assert len(series(documents, figures)) == 1


def test_updates_do_not_step_between_rivals_of_one_report() -> None:
    one = report("a", "Of Brun's men 6 soldiers died.\n\nLund counts 40 soldiers.")
    two = report("b", "Lund says 40 soldiers died, Brun 6 soldiers.")
    more = {"population": "Brevian soldiers"}
    figures = [
        figure(one, "6 soldiers", 6, claimant=who("Iva Lund"), **more),
        figure(one, "40 soldiers", 40, claimant=who("Iva Lund"), **more),
        figure(two, "40 soldiers", 40, claimant=who("Fire Brigade"), **more),
        figure(two, "6 soldiers", 6, claimant=who("Ada Brun"), **more),
    ]
    assert series((one, two), figures) == []


def test_updates_take_as_many_as_for_the_number() -> None:
    documents, figures = told(("23 dead", 23, "Ada Brun", 5), ("as many as 40 dead", 40, "Ada Brun", 6))
    figures[1] = figure(documents[1], "as many as 40 dead", 0, 40, "at-most", claimant=who("Ada Brun"))
    assert series(documents, figures) == [[23, 40]]


def test_quantities_of_people_are_not_of_the_fighters_of_that_number() -> None:
    documents, figures = told(("nine fighters", 9, "Ada Brun", 5), ("nine people", 9, "Fire Brigade", 5), ("nine dead", 9, None, 5))
    figures = [
        figure(documents[0], "nine fighters", 9, population="fighters"),
        figure(documents[1], "nine people", 9, population="people"),
        figures[2],
    ]
    assert sorted(len(quantity.figures) for quantity in quantities(figures)) == [1, 2]
    assert [len(quantity.figures) for quantity in quantities([figures[0], figures[2]])] == [2]


def test_quantities_of_a_number_told_twice_do_not_name_everybody() -> None:
    documents, figures = told(("11 lorries", 11, None, 5), ("11 lorries", 11, None, 6), ("20 hurt", 20, None, 6), measure="injured")
    figures[:2] = [figure(d, "11 lorries", 11, population="lorries", measure="injured") for d in documents[:2]]
    assert sorted(len(quantity.figures) for quantity in quantities(figures)) == [1, 2]


@pytest.mark.parametrize(("low", "sizes"), [(5000, [1, 1, 1]), (5012, [1, 2])])
def test_quantities_of_places_leave_a_round_number_that_names_none_alone(low: float, sizes: list[int]) -> None:
    documents, figures = told(("Arlo lost", low, None, 5), ("Sull lost", 70, None, 5), ("They lost", low, None, 6))
    figures[:2] = [
        figure(documents[0], "Arlo lost", low, place="entity-Arlo"),
        figure(documents[1], "Sull lost", 70, place="entity-Sull"),
    ]
    assert sorted(len(quantity.figures) for quantity in quantities(figures)) == sizes


def test_quantities_of_those_who_are_also_called_otherwise_are_one() -> None:
    documents, figures = told(("five civilians", 5, "Ada Brun", 5), ("nine peaceful inhabitants", 9, "Ada Brun", 6))
    populations = ("civilians", "peaceful inhabitants")
    figures = [msgspec.structs.replace(one, population=population) for one, population in zip(figures, populations, strict=True)]
    assert series(documents, figures) == [[5, 9]]


def test_updates_are_no_step_between_what_is_disputed_of_one_day() -> None:
    documents, figures = told(
        ("800 saved", 800, "Ada Brun", 5), ("8000 saved", 8000, "Ada Brun", 5), measure="rescued", place="entity-Arlo"
    )
    assert series(documents, figures) == []


def test_updates_are_a_states_whichever_of_its_bodies_counts() -> None:
    ministry, police = entity("Health Ministry", "organization"), entity("Police", "organization")
    documents, figures = told(("4 dead", 4, "Health Ministry", 5), ("9 dead", 9, "Police", 6), ("19 dead", 19, "Ada Brun", 6))
    one = report("x", "The police count 9 dead, Ada Brun 19 people.", day="2031-05-06")
    figures += [figure(one, "9 dead", 9, claimant=who("Police")), figure(one, "19 people", 19, claimant=who("Ada Brun"))]
    found = reconcile(resolution(documents=(*documents, one), figures=figures, entities=(*PEOPLE, ministry, police))).updates
    assert [4, 9] in [[step.low for step in update.series] for update in found]


def test_updates_are_of_sides_that_share_a_number() -> None:
    documents, figures = told(("9 dead", 9, "Ada Brun", 5), ("14 dead", 14, "Ada Brun", 6), ("14 dead now", 14, "Iva Lund", 6))
    more, others = told(("Now 17 dead", 17, "Iva Lund", 7))
    one = report("x", "Ada Brun counts 14 dead, the union 60 people.", day="2031-05-06")
    against = [figure(one, "14 dead", 14, claimant=who("Ada Brun")), figure(one, "60 people", 60, claimant=who("Relief Union"))]
    more[0] = msgspec.structs.replace(more[0], id="document-m")
    others = [msgspec.structs.replace(others[0], id="figure-m", span=msgspec.structs.replace(others[0].span, doc="document-m"))]
    assert [9, 14, 17] in series((*documents, *more, one), [*figures, *others, *against])


def test_updates_may_be_two_of_one_side_on_a_day_though_another_disputes_both() -> None:
    one = report("x", "Ada Brun counts 9 dead, the union 60 people.")
    two = report("y", "Ada Brun counts 14 dead, the union 60 people.")
    figures = [figure(d, f"{n} dead", n, claimant=who("Ada Brun")) for d, n in ((one, 9), (two, 14))]
    figures += [figure(d, "60 people", 60, claimant=who("Relief Union")) for d in (one, two)]
    assert series((one, two), figures) == [[9, 14]]


def test_updates_of_one_crowd_are_one_series_beside_one_count_of_civilians() -> None:
    documents, figures = told(("20 hurt", 20, "Ada Brun", 5), ("31 hurt", 31, "Fire Brigade", 6), measure="injured")
    one = report("x", "6 civilians died.")
    civilians = figure(one, "6 civilians", 6, population="civilians")
    assert series((*documents, one), [*figures, civilians]) == [[20, 31]]


def test_quantities_of_dead_and_wounded_told_at_once_are_of_one_crowd() -> None:
    one = report("a", "The army says that 52 Brevian soldiers fell and 16 were wounded. Doctors count 33 wounded civilians.")
    figures = (
        figure(one, "52 Brevian soldiers", 52, population="Brevian soldiers", claimant=who("Ada Brun")),
        figure(one, "16", 16, measure="injured", claimant=who("Ada Brun")),
        figure(one, "33 wounded", 33, measure="injured", population="civilians", claimant=who("Fire Brigade")),
    )
    found = {one.figures[0].low: one.subject.names for one in quantities(figures)}
    assert found[16] == frozenset({"brevi"})
    assert 33 in found


def test_quantities_of_others_are_not_of_those_before_them() -> None:
    one = report("a", "The army says that 2 sailors died and 12 other people.")
    figures = (figure(one, "2 sailors", 2, population="sailors"), figure(one, "12 other people", 12, population="people"))
    assert len(quantities(figures)) == 2


def test_quantities_of_one_side_are_one_though_once_called_civilians() -> None:
    _, figures = told(("seven dead", 7, "Ada Brun", 5), ("7 dead", 7, "Ada Brun", 5), ("seven civilians", 7, "Ada Brun", 6))
    populations = ("people", "people", "civilians")
    figures = [msgspec.structs.replace(one, population=population) for one, population in zip(figures, populations, strict=True)]
    sides = {one.id: "army" for one in figures}
    assert len(quantities(figures, sides=sides)) == 1
    assert len(quantities(figures)) == 2


def test_updates_of_a_sides_dead_are_one_states_whichever_body_counts() -> None:
    people = (entity("Brevia", "country"), entity("Lurania", "country"), entity("Brevia's General Staff", "organization"))
    one, two = (
        report("a", "Brevia has killed 620 Luranian soldiers. Lurania admits 61.", day="2031-05-05"),
        report("b", "It killed 645 now."),
    )
    figures = (
        figure(one, "620", 620, population="Luranian soldiers", claimant=who("Brevia")),
        figure(one, "61", 61, population="Luranian soldiers", claimant=who("Lurania")),
        figure(two, "645", 645, population="Luranian soldiers", claimant=who("Brevia's General Staff")),
    )
    found = reconcile(resolution(documents=(one, two), figures=figures, entities=people))
    assert [[step.low for step in update.series] for update in found.updates] == [[620, 645]]


def test_quantities_of_fighters_are_one_whatever_they_are_called() -> None:
    one = report("a", "Up to 40 militants died. In all 40 fighters died.")
    given = (figure(one, "40 militants", 40, population="militants"), figure(one, "40 fighters", 40, population="fighters"))
    assert len(quantities(given)) == 1


def test_quantities_of_rebels_are_those_of_militants() -> None:
    one = report("a", "Nine rebels died. In all nine militants died. Nine terrorists died.")
    words = ("Nine rebels", "nine militants", "Nine terrorists")
    assert len(quantities(tuple(figure(one, each, 9, population=each.split()[1]) for each in words))) == 1


def test_updates_of_what_has_happened_since_a_day_hold_for_the_report() -> None:
    documents, figures = told(("8 people have died since Monday", 8, None, 6), ("11 people have died", 11, None, 7))
    monday = When("2031-05-05", "2031-05-05", "explicit", "Monday")
    found = reconcile(resolution(documents=documents, figures=[msgspec.structs.replace(figures[0], period=monday), figures[1]]))
    assert [[step.as_of for step in update.series] for update in found.updates] == [["2031-05-06", "2031-05-07"]]


def test_updates_of_unnamed_doctors_and_nurses_are_one_series() -> None:
    days = (("7 dead", 7, "a doctor", 5), ("10 dead", 10, "two nurses", 6), ("3 dead", 3, "Ada Brun", 5), ("4 dead", 4, "Ada Brun", 6))
    documents = [report(str(i), f"{words}. {'Rain fell. ' * i}", day=f"2031-05-0{day}") for i, (words, *_, day) in enumerate(days)]
    givers = (who(description="a doctor"), who(description="two nurses"), who("Ada Brun"), who("Ada Brun"))
    figures = [figure(d, w, v, claimant=giver) for d, (w, v, *_), giver in zip(documents, days, givers, strict=True)]
    one = report("both", "a doctor spoke of 7 dead, Ada Brun of 3 dead.", day="2031-05-05")
    beside = (figure(one, "7 dead", 7, claimant=givers[0]), figure(one, "3 dead", 3, claimant=who("Ada Brun")))
    assert series([*documents, one], [*figures, *beside]) == [[3, 4], [7, 10]]


def test_updates_of_one_states_officials_are_one_though_one_report_has_a_number_of_another_country() -> None:
    place = report("m", "Brevia and Brevia again.", day=None).span(0, 6)
    home = Entity("entity-Brevia", "Brevia", "country", ("Brevia",), (), mentions=(place,))
    people = (home, entity("Lurania", "country"), entity("Harbour Ministry", "organization"), entity("Relief Union", "organization"))
    days = ((12, "Harbour Ministry", 5), (15, "Brevia", 6), (19, "Harbour Ministry", 7), (23, "Brevia", 8))
    documents = [
        report(f"m{i}", f"{low} dead; the union: 90 dead. {'Rain. ' * i}", day=f"2031-05-0{day}") for i, (low, _, day) in enumerate(days)
    ]
    figures = [figure(d, f"{low} dead", low, claimant=who(name)) for d, (low, name, _) in zip(documents, days, strict=True)]
    figures += [figure(d, "90 dead", 90, claimant=who("Relief Union")) for d in documents]
    abroad = report("m9", "Lurania: 15 dead.", day="2031-05-06")
    figures.append(figure(abroad, "15 dead", 15, claimant=who("Lurania")))
    found = reconcile(resolution(documents=[*documents, abroad], figures=figures, entities=people))
    assert [[step.low for step in update.series] for update in found.updates] == [[12, 15, 19, 23]]


@pytest.mark.parametrize(("measure", "units"), [("weight", ("tons", "tonnes")), ("money", ("$", "dollars"))])
def test_quantities_of_one_unit_are_one_whatever_it_is_called(measure: str, units: tuple[str, str]) -> None:
    one = report("a", "There were 40 of it. Then 40 again.")
    given = (
        figure(one, "40 of", 40, measure=measure, unit=units[0], population="gas"),
        figure(one, "40 again", 40, measure=measure, unit=units[1], population="gas"),
    )
    assert len(quantities(given)) == 1
    assert len(quantities((given[0], msgspec.structs.replace(given[1], unit="bags")))) == 2


@pytest.mark.parametrize(("low", "found"), [(6450, 1), (6000, 2)])
def test_quantities_of_a_telling_number_are_one_whosever_men_they_are_called(low: float, found: int) -> None:
    one, two = report("a", f"{low} Luranian soldiers died."), report("b", f"{low} of Reyl's men died.")
    given = (
        figure(one, f"{low} Luranian soldiers", low, population="Luranian soldiers", claimant=who("Ada Brun")),
        figure(two, f"{low} of Reyl's men", low, population="Reyl's men", claimant=who("Ada Brun")),
    )
    assert len(quantities(given)) == found


@pytest.mark.parametrize(
    ("words", "first", "second", "expected"),
    [
        ("Ada Brun said that the zone was stretched from 3 kilometres to 8 kilometres.", "3 kilometres", "8 kilometres", [3, 8]),
        ("Ada Brun now says that it was 8 kilometres, not the 3 kilometres she first named.", "8 kilometres", "3 kilometres", [3, 8]),
        ("Ada Brun now tells of 9 kilometres; on Monday she had told of 7 kilometres.", "9 kilometres", "7 kilometres", [7, 9]),
        ("Ada Brun put the zone at 8 kilometres. It was 3 kilometres yesterday.", "8 kilometres", "3 kilometres", [3, 8]),
        ("Ada Brun said that the zone was 8 kilometres, up from 3 kilometres.", "8 kilometres", "3 kilometres", [3, 8]),
        ("Ada Brun said that one mill is 8 kilometres off and another 3 kilometres.", "8 kilometres", "3 kilometres", None),
        ("Ada Brun said that it was 8 kilometres, not 3 kilometres.", "8 kilometres", "3 kilometres", None),
    ],
)
def test_updates_of_what_is_measured_are_those_that_a_report_tells(words: str, first: str, second: str, expected: Any) -> None:
    document = report("a", words)
    given = [figure(document, one, float(one[0]), measure="distance", unit="km", claimant=who("Ada Brun")) for one in (first, second)]
    assert series([document], given) == ([expected] if expected else [])


def test_updates_of_what_is_measured_take_in_the_report_that_gave_the_first_value() -> None:
    old, new = (
        report("a", "The zone is 3 kilometres.", day="2031-05-04"),
        report("b", "It was stretched from 3 kilometres to 8 kilometres."),
    )
    given = [
        figure(document, words, float(words[0]), measure="distance", unit="km", claimant=who("Ada Brun"))
        for document, words in ((old, "3 kilometres"), (new, "3 kilometres"), (new, "8 kilometres"))
    ]
    (update,) = reconcile(resolution(documents=[old, new], figures=given, entities=PEOPLE)).updates
    assert [(step.low, step.as_of, len(step.figures)) for step in update.series] == [(3, "2031-05-04", 2), (8, "2031-05-06", 1)]


def test_updates_take_a_count_of_people_for_what_its_older_value_is_of() -> None:
    document = report("a", "Ada Brun has raised it to 412. It was 380 yesterday.")
    given = [
        figure(document, words, float(words), measure=measure, claimant=who("Ada Brun"))
        for words, measure in (("412", "people"), ("380", "displaced"))
    ]
    assert series([document], given) == [[380, 412]]


def test_updates_of_one_claimant_take_those_it_calls_civilians_with_those_it_calls_nobody() -> None:
    documents, _ = told(("5 civilians", 5, None, 4), ("9 civilians", 9, None, 5), ("14 dead", 14, None, 6))
    named = [
        figure(d, w, v, claimant=who("Fire Brigade"), population=p)
        for d, (w, v, p) in zip(
            documents, (("5 civilians", 5, "civilians"), ("9 civilians", 9, "civilians"), ("14 dead", 14, None)), strict=True
        )
    ]
    assert [5, 9, 14] in series((*documents, *SOLDIERS), [*named, *NAMED])


def test_updates_take_in_some_of_them_where_nothing_before_tells_how_many() -> None:
    documents, figures = told(("9 dead", 9, "Ada Brun", 4), ("She counts 14 of them", 14, "Ada Brun", 5))
    assert series(documents, [figures[0], figure(documents[1], "14", 14, claimant=who("Ada Brun"))]) == [[9, 14]]


def opened(*given: tuple[str, float, int, str | None]) -> tuple[list[Any], list[Figure]]:
    """Reports that open with a number: its words, it, its day of May, where."""
    documents = [report(str(i), f"{words}. {'Rain fell. ' * i}", day=f"2031-05-0{day}") for i, (words, _, day, _) in enumerate(given)]
    places = {"Arlo": entity("Arlo", "place").id, "Sull": entity("Sull", "place").id, None: None}
    return documents, [figure(d, w, v, place=places[p]) for d, (w, v, _, p) in zip(documents, given, strict=True)]


def test_updates_join_what_reports_open_with_whether_or_not_they_say_where() -> None:
    documents, figures = opened(("2 dead", 2, 4, None), ("4 dead", 4, 5, "Arlo"), ("6 dead", 6, 6, "Arlo"))
    assert series(documents, figures) == [[2, 4, 6]]


def test_updates_keep_apart_what_reports_open_with_at_two_places() -> None:
    documents, figures = opened(("3 dead", 3, 4, "Sull"), ("4 dead", 4, 5, "Arlo"), ("6 dead", 6, 6, "Arlo"))
    assert series(documents, figures) == [[4, 6]]


def test_updates_of_votes_are_of_a_candidate_and_of_a_place_or_of_all() -> None:
    votes = {"measure": "votes"}
    documents, figures = told(
        ("412,300 for Brun", 412300, "Fire Brigade", 5),
        ("801,500 for Brun", 801500, "Fire Brigade", 6),
        ("390,100 for Brun", 390100, "Relief Union", 7),
        **votes,
    )
    named = [msgspec.structs.replace(one, population="Brun") for one in figures[:2]]
    there = msgspec.structs.replace(figures[2], population="Brun", place="entity-Arlo")
    assert series(documents, [*named, there]) == [[412300, 801500]]
    assert series(documents, figures[:2]) == []


def test_quantities_keep_votes_of_a_place_from_those_of_all() -> None:
    _, figures = told(("412,300", 412300, None, 5), ("81,500", 81500, None, 6), measure="votes")
    here = [
        msgspec.structs.replace(figures[0], population="Brun"),
        msgspec.structs.replace(figures[1], population="Brun", place="entity-Arlo"),
    ]
    assert len(quantities(here, PEOPLE)) == 2


def test_updates_of_those_aboard_are_one_sides() -> None:
    aboard = {"measure": "aboard"}
    one = told(("120 aboard", 120, "Fire Brigade", 5), ("160 aboard", 160, "Fire Brigade", 6), **aboard)
    two = told(("120 aboard", 120, "Fire Brigade", 5), ("160 aboard", 160, "Ada Brun", 6), **aboard)
    assert [series(*given) for given in (one, two)] == [[[120, 160]], []]


def counted(*given: tuple[str, float, str, str, int]) -> list[list[float | None]]:
    """The series of numbers, each with its words, who gives it, the measure, the day of May."""
    documents, figures = [], []
    for i, (words, number, giver, measure, day) in enumerate(given):
        documents.append(report(str(i), f"{words}. {'Rain fell. ' * i}", day=f"2031-05-0{day}", outlet=f"Post {i}"))
        figures.append(figure(documents[-1], words, number, measure=measure, claimant=who(giver)))
    return series(documents, figures)


def test_updates_of_one_lot_go_on_by_another_measure_of_the_same_claimant() -> None:
    moved, homeless = ("1400 moved", 1400, "Ada Brun", "evacuated", 5), ("1900 homeless", 1900, "Ada Brun", "displaced", 6)
    assert counted(moved, homeless) == [[1400, 1900]]
    assert counted(moved, ("1900 homeless", 1900, "Iva Lund", "displaced", 6)) == []
    assert counted(moved, ("1900 dead", 1900, "Ada Brun", "killed", 6)) == []


def test_updates_of_what_somebody_puts_at_another_number_are_of_one_claimant() -> None:
    assert counted(("58 per cent", 58, "Ada Brun", "turnout", 5), ("61 per cent", 61, "Ada Brun", "turnout", 6)) == [[58, 61]]
    assert counted(("58 per cent", 58, "Ada Brun", "turnout", 5), ("61 per cent", 61, "Iva Lund", "turnout", 6)) == []


def test_quantities_of_a_people_are_those_of_its_country() -> None:
    documents = [report("a", "Nine Brevian soldiers fell."), report("b", "Brevia lost 11 of its soldiers.")]
    figures = [
        figure(documents[0], "Nine Brevian soldiers", 9, population="Brevian soldiers"),
        figure(documents[1], "11 of its soldiers", 11, population="its soldiers", claimant=who("Brevia")),
    ]
    brevia = Entity("entity-Brevia", "Brevia", "country", ("Brevia", "Brevian"))
    assert len(quantities(figures, (brevia,))) == 1


def test_updates_that_a_claimant_corrects_fall_though_reports_tell_the_new_number_first() -> None:
    one = report("a", "The Fire Brigade counts 6 dead.", day="2031-05-06")
    two = report("b", "The Fire Brigade corrected the number of dead from 7 to 6.", day="2031-05-06")
    three = report("c", "The Fire Brigade had counted 7 dead.", day="2031-05-07")
    brigade = who("Fire Brigade")
    figures = [
        figure(one, "6 dead", 6, claimant=brigade),
        figure(two, "7", 7, claimant=brigade),
        figure(two, "6", 6, claimant=brigade),
        figure(three, "7 dead", 7, claimant=brigade),
    ]
    assert series((one, two, three), figures) == [[7, 6]]


@pytest.mark.parametrize(
    ("measure", "values", "more", "steps"),
    [
        ("aboard", (49, 48), {}, [[49, 48]]),
        ("vote-share", (52.9, 51.6), {"population": "Brun"}, [[52.9, 51.6]]),
        ("vessels", (11, 14, 17), {"population": "ships"}, [[11, 14, 17]]),
        ("vessels", (11, 90), {"population": "ships"}, []),
        ("vessels", (3, 5), {"population": "ships"}, []),
        ("seats", (84, 92), {"population": "seats"}, []),
    ],
)
def test_updates_of_one_side_are_of_whatever_it_counts_or_puts_otherwise(
    measure: str, values: tuple[float, ...], more: dict[str, Any], steps: list[list[float]]
) -> None:
    documents, figures = told(
        *((f"{value} there", value, "Fire Brigade", 5 + i) for i, value in enumerate(values)), measure=measure, **more
    )
    assert series(documents, figures) == steps


def test_updates_of_those_who_are_held_are_one_whatever_they_are_called() -> None:
    documents, figures = told(("24 taken", 24, "Fire Brigade", 5), ("20 held", 20, "Fire Brigade", 6), measure="abducted")
    figures[1] = msgspec.structs.replace(figures[1], measure="detained")
    assert series(documents, figures) == [[24, 20]]


def test_updates_take_the_value_that_more_reports_tell() -> None:
    given = (("11 dead", 11, 5), ("14 dead", 14, 6), ("24 dead", 24, 6), ("16 dead", 16, 7), ("16 had died", 16, 7))
    documents, figures = told(*((words, value, "Fire Brigade", day) for words, value, day in given))
    assert series(documents, figures) == [[11, 14, 16]]

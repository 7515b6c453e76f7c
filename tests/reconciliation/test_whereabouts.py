"""Where counts are of, what they are a part of, and whose talk lasted how long."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from hearsay.reconciliation.lineages import lineages
from hearsay.reconciliation.voices import Voices
from hearsay.reconciliation.whereabouts import Counts, counts

from .stories import entity, event, figure, report, who

PEOPLE = (
    entity("Brevia", "country"),
    entity("Lurania", "country"),
    entity("Arlo", "place"),
    entity("Sull", "place"),
    entity("Riva", "place"),
    entity("Oda Reyl", leads="Brevia"),
    entity("Ada Brun"),
    entity("Iva Lund"),
)


def counted(text: str, *figures: tuple[str, float, dict[str, Any]], others: bool = False) -> Counts:
    """The counts of a report; with ``others`` of a story of two countries."""
    one, two = report("a", text), report("b", "In Brevia 4 died. In Lurania 5 died.")
    given = [figure(one, words, low, **more) for words, low, more in figures]
    if others:
        given += [figure(two, "4", 4, place="entity-Brevia"), figure(two, "5", 5, place="entity-Lurania")]
    documents = (one, two)
    return counts(given, Voices(documents, lineages(documents), PEOPLE))


def test_counts_of_the_only_country_are_of_no_place() -> None:
    found = counted("12 people died in Brevia, 3 of them in Arlo.", ("12 people", 12, {"place": "entity-Brevia"}))
    assert [one.place for one in found.figures] == [None]


@pytest.mark.parametrize(
    ("text", "words", "more", "place"),
    [
        ("The ministry confirmed 31 dead in Brevia.", "31 dead", {}, "Brevia"),
        ("For Lurania the union puts the toll at 31.", "31", {}, "Lurania"),
        ("Oda Reyl said 31 had died.", "31", {"claimant": who("Oda Reyl")}, "Brevia"),
        ("Ada Brun said 31 had died.", "31", {"claimant": who("Ada Brun")}, None),
        ("More than 31 died in Brevia and Lurania.", "31", {"place": "entity-Brevia"}, None),
        ("The toll of the flood in Brevia and Lurania passed 31.", "31", {"place": "entity-Lurania"}, None),
        ("In Brevia 31 have died, in Lurania 77.", "31", {"place": "entity-Lurania"}, "Brevia"),
        ("Brevia confirms 31 dead; the count in Lurania is 77.", "31", {"place": "entity-Lurania"}, "Brevia"),
        ("The toll is 31, with 77 more dead in Lurania.", "31", {}, None),
        ("Brevia counts 31 dead in Arlo.", "31", {"place": "entity-Arlo"}, "Arlo"),
        ("Brevia counts 31 dead, most of them in Arlo, Sull and Riva.", "31", {"place": "entity-Arlo"}, "Brevia"),
    ],
)
def test_counts_of_several_countries_are_of_that_of_sentence_or_claimant(
    text: str, words: str, more: dict[str, Any], place: str | None
) -> None:
    found = counted(text, (words, 31, more), others=True)
    assert found.figures[0].place == (f"entity-{place}" if place else None)


@pytest.mark.parametrize(
    ("text", "words", "part"),
    [
        ("Of the 23 dead, 21 were men and nine were women.", "nine", True),
        ("Nine of the 23 were police officers.", "Nine", True),
        ("The increase is due to nine who died of their wounds.", "nine", True),
        ("He saw 31 bodies, nine of them children.", "nine", True),
        ("Among them were four of the dead.", "four of the dead", True),
        ("The union counts 90, nearly 40 more than the ministry.", "nearly 40 more", True),
        ("They buried 31 people, including nine nurses.", "nine", True),
        ("The ministry counts nine dead.", "nine", False),
        ("Nine people died, the mayor of Arlo said.", "Nine", False),
    ],
)
def test_counts_know_a_part_and_a_difference(text: str, words: str, part: bool) -> None:
    assert bool(counted(text, (words, 9, {})).parts) is part


def test_counts_of_victims_right_after_dead_are_of_dead() -> None:
    text = "The army holds to five hundred dead. Others speak of fifteen hundred victims."
    found = counted(text, ("five hundred dead", 500, {}), ("fifteen hundred victims", 1500, {"measure": "casualties"}))
    assert [one.measure for one in found.figures] == ["killed", "killed"]


@pytest.mark.parametrize(("other", "measure"), [("injured", "rescued"), ("abducted", "freed")])
def test_counts_of_the_freed_are_of_rescued_where_nobody_is_held(other: str, measure: str) -> None:
    found = counted("Ninety were freed, six others were named.", ("Ninety", 90, {"measure": "freed"}), ("six", 6, {"measure": other}))
    assert found.figures[0].measure == measure


def test_counts_of_minutes_are_of_the_call_before_them() -> None:
    one = report("a", "Ada Brun rang Iva Lund. It took 40 minutes, her office said.")
    call = event(one, "Ada Brun rang Iva Lund", "call", ("Ada Brun", "Iva Lund"), "2031-05-06")
    minutes = figure(one, "40 minutes", 40, measure="duration")
    found = counts([minutes], Voices((one,), (), PEOPLE), [call])
    assert [figure.population for figure in found.figures] == ["call of Ada Brun and Iva Lund"]


@pytest.mark.parametrize(
    ("sentence", "population"),
    [
        ("The conversation lasted 40 minutes.", "call of Ada Brun and Iva Lund"),
        ("A welder slept 40 minutes on the quay.", None),
        ("The mill will run again in 40 minutes.", "resumption"),
        ("A shutdown of 40 minutes followed.", "shutdown"),
    ],
)
def test_counts_of_minutes_are_of_what_their_sentence_tells_to_last(sentence: str, population: str | None) -> None:
    one = report("a", f"Ada Brun rang Iva Lund. {sentence}")
    told = [event(one, "Ada Brun rang Iva Lund", "call", ("Ada Brun", "Iva Lund"), "2031-05-06")]
    told += [event(one, "shutdown", "shutdown", (), "2031-05-06")] if "shutdown" in sentence else []
    found = counts([figure(one, "40 minutes", 40, measure="duration")], Voices((one,), (), PEOPLE), told)
    assert [one.population for one in found.figures] == [population]


@pytest.mark.parametrize(("place", "dropped"), [("Riva", True), ("Arlo", False)])
def test_counts_told_of_two_places_are_of_neither(place: str, dropped: bool) -> None:
    text = "11 died in Sull. 11 people died in Riva. 9 died in Arlo. 9 people died at last. 14 fell in Sull."
    found = counted(
        text,
        ("11 died", 11, {"place": "entity-Sull"}),
        ("11 people", 11, {"place": "entity-Riva"}),
        ("9 died", 9, {"place": "entity-Arlo"}),
        ("9 people", 9, {"place": f"entity-{place}"}),
        ("14 fell", 14, {"place": "entity-Sull"}),
    )
    assert ({one.place for one in found.figures} == {None}) is dropped


def test_counts_of_the_number_are_of_what_was_counted_before() -> None:
    text = "More than 250 people were aboard, a clerk said. The company puts the number at 140."
    clerk, company = who(description="a clerk"), who("Ada Brun")
    found = counted(
        text, ("250 people", 250, {"measure": "aboard", "claimant": clerk}), ("140", 140, {"measure": "count", "claimant": company})
    )
    assert [one.measure for one in found.figures] == ["aboard", "aboard"]


def test_counts_by_somebody_of_nowhere_are_where_others_count_such() -> None:
    text = "Oda Reyl said that 80 people were rescued in Brevia. Officials speak of 25 rescued."
    given = [
        ("80 people", 80, {"measure": "rescued", "place": "entity-Brevia", "claimant": who("Oda Reyl")}),
        ("25 rescued", 25, {"measure": "rescued", "claimant": who(description="officials")}),
    ]
    found = counted(text, *given, others=True)
    assert [one.place for one in found.figures if one.measure == "rescued"] == ["entity-Brevia", "entity-Brevia"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The toll rose to 60 after four more bodies were found.", 1),
        ("The toll doubled to 60 when four more patients died.", 1),
        ("Another four bodies were found, bringing the toll to 60.", 1),
        ("In Sull four bodies were found, which brings the number of dead to 60.", 1),
        ("In Sull four bodies were found, bringing the guard to the hill, where 60 lay.", 0),
        ("In Arlo 60 died, and four more bodies lay in Sull.", 0),
    ],
)
def test_counts_that_were_added_to_a_total_are_parts(text: str, parts: int) -> None:
    words = next(words for words in ("four more bodies", "four bodies", "four") if words in text)
    assert len(counted(text, ("60", 60, {}), (words, 4, {})).parts) == parts


@pytest.mark.parametrize(("alias", "place"), [("Sullian", None), ("eastern Sull", None), ("Sull Bay", "entity-Sull")])
def test_counts_of_a_place_as_wide_as_a_country_are_of_no_place(alias: str, place: str | None) -> None:
    sull = msgspec.structs.replace(entity("Sull", "place"), aliases=("Sull", alias))
    one = report("a", "12 people died in Sull.")
    found = counts([figure(one, "12 people", 12, place="entity-Sull")], Voices((one,), lineages((one,)), (sull,)))
    assert [count.place for count in found.figures] == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Nurses at the old hospital in Sull had counted 31 bodies.", None),
        ("Ada Brun, the head of the clinic in nearby Sull, had counted 31 bodies.", None),
        ("Ada Brun, who works at the clinic in Sull, had counted 31 bodies in Sull.", "entity-Sull"),
        ("In Sull the union had counted 31 bodies.", "entity-Sull"),
        ("At a briefing in Sull, Ada Brun said that 31 bodies were found.", None),
        ("Speaking in Sull, Ada Brun said that 31 bodies were found near Sull.", "entity-Sull"),
    ],
)
def test_counts_are_not_of_the_place_where_their_claimant_works(text: str, place: str | None) -> None:
    found = counted(text, ("31 bodies", 31, {"place": "entity-Sull", "claimant": who("Ada Brun")}))
    assert found.figures[0].place == place


@pytest.mark.parametrize(
    ("before", "place"), [("Crews dug in Brevia.", "entity-Brevia"), ("Crews dug in Lurania.", None), ("Crews dug.", None)]
)
def test_counts_in_a_reports_own_voice_are_where_its_last_sentence_is_and_others_count_such(before: str, place: str | None) -> None:
    one, two = (
        report("a", f"{before} Some 25 were pulled out."),
        report("b", "In Brevia 8 were rescued. In Brevia 4 died. In Lurania 5 died."),
    )
    given = (
        figure(one, "25", 25, measure="rescued"),
        figure(two, "8", 8, measure="rescued", place="entity-Brevia"),
        figure(two, "4", 4, place="entity-Brevia"),
        figure(two, "5", 5, place="entity-Lurania"),
    )
    documents = (one, two)
    assert counts(given, Voices(documents, lineages(documents), PEOPLE)).figures[0].place == place


@pytest.mark.parametrize(
    ("plain", "told", "of", "measure"),
    [
        ("Some 6,800 people live in the zone", 6800, None, "evacuated"),
        ("Some 7,000 people live in the zone", 7000, None, "people"),
        ("The number is 37", 37, "Ada Brun", "evacuated"),
        ("The number is 37", 37, "Iva Lund", "people"),
    ],
)
def test_counts_of_people_are_by_the_measure_that_the_same_number_has_elsewhere(
    plain: str, told: float, of: str | None, measure: str
) -> None:
    words = f"{told:,.0f}"
    one, two = report("a", f"{plain}."), report("b", f"{words} were moved out, Ada Brun said.")
    given = (
        figure(one, words, told, measure="people", population="people", claimant=who(of) if of else None),
        figure(two, words, told, measure="evacuated", claimant=who("Ada Brun")),
    )
    documents = (one, two)
    assert counts(given, Voices(documents, lineages(documents), PEOPLE)).figures[0].measure == measure


def test_counts_of_the_crowd_are_of_whom_was_counted_before() -> None:
    found = counted(
        "Some 400 shepherds marched, Ada Brun said; Iva Lund put the crowd at 150.",
        ("400 shepherds", 400, {"measure": "protesters", "population": "shepherds", "claimant": who("Ada Brun")}),
        ("150", 150, {"measure": "protesters", "claimant": who("Iva Lund")}),
    )
    assert [one.population for one in found.figures] == ["shepherds", "shepherds"]


def test_counts_of_the_crowd_are_of_no_things_that_were_counted_before() -> None:
    found = counted(
        "Ada Brun said she gave out 9,500 badges. Iva Lund put the crowd at 12,400. In the square were 12,400 people, the office said.",
        ("9,500 badges", 9500, {"measure": "count", "population": "badges", "claimant": who("Ada Brun")}),
        ("12,400", 12400, {"measure": "people", "claimant": who("Iva Lund")}),
        ("12,400 people", 12400, {"measure": "people", "population": "people", "claimant": who("Fire Brigade")}),
    )
    assert [(one.measure, one.population) for one in found.figures] == [("count", "badges"), ("crowd", None), ("crowd", None)]


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("Ada Brun and Iva Lund spoke by telephone for 15 minutes.", "call of Ada Brun and Iva Lund"),
        ("Ada Brun and Iva Lund spoke at the table for 15 minutes.", None),
        ("Ada Brun was on the telephone for 15 minutes.", None),
    ],
)
def test_counts_of_minutes_on_the_telephone_are_of_the_two_that_their_sentence_names(text: str, population: str | None) -> None:
    found = counted(text, ("15 minutes", 15, {"measure": "duration"}))
    assert [one.population for one in found.figures] == [population]

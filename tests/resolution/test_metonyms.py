"""Capitals as governments and as places."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity, names, speakers


def test_metonyms_a_capital_that_speaks_is_its_country() -> None:
    resolution = resolve([Report("<Lima:LOC> said roofs leaked.").say("Lima", "roofs leaked").findings()])
    assert speakers(resolution) == ["Peru"]
    assert resolution.statements[0].speaker.type == "institution"
    assert "Lima" in entity(resolution, "Lima").aliases


def test_metonyms_a_capital_where_something_happens_is_the_city() -> None:
    report = Report("<Oden Vale:PERSON> met <Karl Ray:PERSON> in <Lima:LOC>.")
    resolution = resolve([report.happen("meeting", "met", {"Oden Vale": "party", "Karl Ray": "party"}, place="Lima").findings()])
    assert names(resolution, resolution.events[0].place) == ["Lima"]
    assert entity(resolution, "Lima").kind == "place"


def test_metonyms_keeps_both_readings_in_one_story() -> None:
    text = "<Lima:LOC> said roofs leaked. Rain fell in <Lima:LOC> and near <Lima:LOC>."
    resolution = resolve([Report(text).say("Lima", "roofs leaked").findings()])
    assert speakers(resolution) == ["Peru"]
    city = entity(resolution, "Lima")
    assert (city.kind, len(city.mentions)) == ("place", 2)


@pytest.mark.parametrize(
    "text",
    ["<Lima:LOC>, for its part, sends tents.", "<Lima:LOC> “stands” aside.", "Rain fell, and, according to her, <Lima:LOC> sends tents."],
)
def test_metonyms_a_capital_that_does_something_is_its_country(text: str) -> None:
    assert "Lima" in entity(resolve([Report(text).findings()]), "Lima").aliases
    assert entity(resolve([Report(text).findings()]), "Lima").kind == "country"


@pytest.mark.parametrize("text", ["<Lima:LOC> was flooded.", "<Lima:LOC> residents ran.", "Rain fell in <Lima:LOC>, Peru."])
def test_metonyms_a_capital_that_something_happens_to_is_the_city(text: str) -> None:
    assert entity(resolve([Report(text).findings()]), "Lima").kind == "place"


def test_metonyms_a_capital_is_the_body_of_many_countries_that_sits_there_unless_its_own_is_named() -> None:
    said = "<Brussels:LOC> said roofs leaked."
    assert speakers(resolve([Report(said).say("Brussels", "roofs leaked").findings()])) == ["European Union"]
    named = said + " Rain fell on <Belgium:LOC>."
    assert speakers(resolve([Report(named).say("Brussels", "roofs leaked").findings()])) == ["Belgium"]


def test_metonyms_the_capital_of_a_country_is_the_city_whoever_acts_there() -> None:
    report = Report("Rebels held the <Peru:LOC> capital <Lima:LOC>.").happen("strike", "held", {"capital Lima": "actor"})
    assert {e.name: e.kind for e in resolve([report.findings()]).entities} == {"Peru": "country", "Lima": "place"}


def test_metonyms_a_target_is_the_city() -> None:
    report = Report("<Chile:LOC> shelled <Lima:LOC>.").happen("attack", "shelled", {"Chile": "actor", "Lima": "target"})
    resolution = resolve([report.findings()])
    assert names(resolution, *(p.entity for p in resolution.events[0].participants)) == ["Chile", "Lima"]


def test_metonyms_learns_a_capital_from_the_report() -> None:
    text = "<Velnia:LOC> voted. The <Velnian:NORP> army left the <Velnian:NORP> capital, <Osk:LOC>. <Osk:LOC> said roofs leaked."
    assert speakers(resolve([Report(text).say("Osk", "roofs leaked", nth=1).findings()])) == ["Velnia"]


def test_metonyms_a_capital_that_is_labelled_a_person_is_the_city_where_its_country_is_named() -> None:
    report = Report("<Lima:PERSON> said roofs leaked. <Peru:LOC> slept.").say("Lima", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Peru"]
    alone = Report("<Lima:PERSON> said roofs leaked.").say("Lima", "roofs leaked")
    assert speakers(resolve([alone.findings()])) == ["Lima"]


def test_metonyms_the_red_crescent_is_a_body_whatever_its_label() -> None:
    report = Report("The <Red Crescent:PERSON> said roofs leaked.").say("The Red Crescent", "roofs leaked")
    assert entity(resolve([report.findings()]), "Red Crescent").kind == "organization"

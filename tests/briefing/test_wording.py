"""Figures, sources and matters in plain words."""

from __future__ import annotations

import pytest

from hearsay.briefing.wording import about_line, brief_name, claimants, figure_line, unshouted
from hearsay.model import Claim, Document, Entity, Figure, Origin

ARLO = {"entity-arlo": Entity("entity-arlo", "Arlo", "place")}


@pytest.mark.parametrize(
    ("words", "measure", "low", "unit", "population", "told"),
    [
        ("498 of its soldiers", "killed", 498, None, "its soldiers", "498 of its soldiers killed"),
        ("17 bodies", "killed", 17, None, "bodies", "17 bodies"),
        ("800 tonnes of diesel", "weight", 800, "tonnes", "diesel", "800 tonnes of diesel"),
        ("three ships", "vessels", 3, None, "ships", "3 ships"),
        ("some 30 times", "count", 30, None, None, "some 30 times"),
        ("five countries", "votes-against", 5, None, "countries", "5 countries (votes against)"),
        ("43 missing people", "missing", 43, None, "missing people", "43 missing people"),
    ],
)
def test_a_figure_is_told_by_what_it_counts(
    words: str, measure: str, low: float, unit: str | None, population: str | None, told: str
) -> None:
    span = Document("d", "d.txt", "", words).span(0, len(words))
    assert figure_line(Figure("f", span, measure, low, low, "exact", unit, population), {}) == told


@pytest.mark.parametrize(
    ("about", "told"),
    [
        ("killed, Brevian soldiers", "Brevian soldiers killed"),
        ("killed, Arlo", "killed in Arlo"),
        ("crowd", "crowd"),
        ("vehicles, tanks", "tanks"),
        ("votes against, countries", "votes against, countries"),
        ("killed", "killed"),
    ],
)
def test_a_dispute_is_told_by_who_is_counted(about: str, told: str) -> None:
    assert about_line(about, ARLO) == told


@pytest.mark.parametrize(
    ("description", "told"),
    [
        ("A senior port official (unnamed)", "a senior port official"),
        ("The Arlo Post", "The Arlo Post"),
        ("www.arlopost.example", "arlopost.example"),
        ("Brevian officials (unnamed)", "Brevian officials"),
    ],
)
def test_a_source_is_called_as_in_a_sentence(description: str, told: str) -> None:
    assert brief_name(description) == told


@pytest.mark.parametrize(
    ("name", "person", "told"),
    [
        ("MISSION IN THE REED VALLEY", False, "Mission in the Reed Valley"),
        ("IDA LUND-VALE", True, "Ida Lund-Vale"),
        ("QNS NEWS", False, "QNS NEWS"),
        ("Ida Lund", True, "Ida Lund"),
        ("OFFICE OF THE KRS", False, "Office of the KRS"),
    ],
)
def test_a_name_in_capitals_is_told_as_it_is_written_elsewhere(name: str, person: bool, told: str) -> None:
    assert unshouted(name, person=person) == told


def test_what_a_source_is_called_is_not_shouted() -> None:
    assert brief_name("MISSION IN THE REED VALLEY") == "Mission in the Reed Valley"


def test_a_figure_is_nobodys_whom_the_report_only_calls_she() -> None:
    told = (Origin(None, "She", ("a",)), Origin(None, "somebody", ("b",)), Origin("entity-lund", "Ida Lund", ("c",)))
    assert claimants(Claim("c", "figure", "9 dead", (), ("a", "b", "c"), "single", (), told, ())) == "Ida Lund"

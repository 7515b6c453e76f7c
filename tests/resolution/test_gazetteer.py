"""Countries, adjectives, capitals and cities."""

from __future__ import annotations

import pytest

from hearsay.resolution.gazetteer import Gazetteer, gazetteer


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Peru", "PE"),
        ("the Netherlands", "NL"),
        ("Holland", "NL"),
        ("Republic of Kenya", "KE"),
        ("UK", "GB"),
        ("Britain", "GB"),
        ("CÔTE D'IVOIRE", "CI"),
        ("N. Korea", "KP"),
        ("S Korea", "KR"),
    ],
)
def test_gazetteer_knows_a_country_by_its_names(name: str, code: str) -> None:
    country = gazetteer().country(name)
    assert country is not None
    assert country.iso3166 == code


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Peruvian", "PE"),
        ("Peruvians", "PE"),
        ("Danes", "DK"),
        ("Dutch", "NL"),
        ("Congolese", "CD"),
        ("Dominican", "DO"),
        ("S. Africans", "ZA"),
    ],
)
def test_gazetteer_knows_a_country_by_its_people(word: str, code: str) -> None:
    country = gazetteer().demonym(word)
    assert country is not None
    assert country.iso3166 == code


def test_gazetteer_does_not_take_an_adjective_for_a_name() -> None:
    assert gazetteer().country("Peruvian") is None
    assert gazetteer().demonym("Peru") is None


def test_gazetteer_finds_a_city_by_another_name() -> None:
    (city, *_) = gazetteer().cities(["Bombay"])["bombay"]
    assert (city.name, city.iso3166, city.known) == ("Mumbai", "IN", False)
    assert 18 < city.latitude < 20


def test_gazetteer_finds_a_city_in_capitals_and_without_diacritics() -> None:
    assert {c.iso3166 for c in gazetteer().cities(["OSLO"])["oslo"]} == {"NO"}
    assert gazetteer().cities(["Bogota"])["bogota"][0].iso3166 == "CO"


def test_gazetteer_knows_capitals_from_towns_that_share_the_name() -> None:
    lima = gazetteer().cities(["Lima"])["lima"]
    assert [c.iso3166 for c in lima if gazetteer().capital(c, "Lima")] == ["PE"]


def test_gazetteer_keeps_a_country_that_is_its_own_capital_a_country() -> None:
    assert all(gazetteer().capital(c, "Singapore") is None for c in gazetteer().cities(["Singapore"])["singapore"])


def test_gazetteer_knows_seats_of_government_with_their_country() -> None:
    seat = gazetteer().body("the Casa Rosada")
    assert seat is not None
    assert seat.iso3166 == "AR"
    assert gazetteer().body("the harbour") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Organisation for Economic Co-Operation and Development", "OECD"),
        ("International Committee for the Red Cross", "ICRC"),
        ("WHO", "the World Health Organization"),
        ("AFP", "Agence France-Presse"),
        ("U.N. Security Council", "the Security Council"),
    ],
)
def test_gazetteer_knows_bodies_between_countries_by_all_their_names(one: str, other: str) -> None:
    assert gazetteer().body(one) is not None
    assert gazetteer().body(one) == gazetteer().body(other)


def test_gazetteer_asked_for_one_city_after_the_other_knows_what_it_does_when_asked_for_all() -> None:
    one_by_one = Gazetteer()
    names = ["Lima", "Cordoba", "Córdoba", "Nowhere at all", "OSLO"]
    for i in range(len(names)):
        found = one_by_one.cities(names[: i + 1])
    assert found == Gazetteer().cities(names)
    assert {"lima", "cordoba", "oslo"} == set(found)

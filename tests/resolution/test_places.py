"""Countries, cities, and places that no gazetteer knows."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity


def test_places_joins_adjective_people_and_name_of_a_country() -> None:
    resolution = resolve([Report("<Peru:LOC> voted. <Peruvian:NORP> polls closed. The <Peruvians:NORP> cheered.").findings()])
    peru = entity(resolution, "Peruvian")
    assert (peru.name, peru.kind, peru.identifiers["iso3166"]) == ("Peru", "country", "PE")
    assert peru.aliases == ("Peru", "Peruvian", "Peruvians")


def test_places_joins_two_names_of_a_city() -> None:
    resolution = resolve([Report("Rain fell on <Bombay:LOC>.").findings(), Report("<Mumbai:LOC> flooded.", uri="b.txt").findings()])
    mumbai = entity(resolution, "Bombay")
    assert mumbai.name == "Mumbai"
    assert mumbai.identifiers["latitude"].startswith("19.")


def test_places_chooses_the_city_of_a_country_in_the_story() -> None:
    spain = resolve([Report("A train from <Cordoba:LOC> in <Spain:LOC> stopped.").findings()])
    argentina = resolve([Report("A train from <Cordoba:LOC> in <Argentina:LOC> stopped.").findings()])
    assert entity(spain, "Cordoba").identifiers != entity(argentina, "Cordoba").identifiers


def test_places_drops_the_word_for_what_sort_of_place() -> None:
    resolution = resolve([Report("<Tolva:LOC> shook. <Tolva province:LOC> was dark. So was the <city of Tolva:LOC>.").findings()])
    assert len(resolution.entities) == 1


def test_places_joins_a_misspelt_place() -> None:
    resolution = resolve([Report("<Karadesmana:LOC> shook.").findings(), Report("<Karadezmana:LOC> shook.", uri="b.txt").findings()])
    assert len(resolution.entities) == 1


def test_places_takes_a_point_of_the_compass_for_the_country() -> None:
    resolution = resolve([Report("<southern Peru:LOC> shook. <Peru:LOC> mourned.").findings()])
    assert [e.name for e in resolution.entities] == ["Peru"]


@pytest.mark.parametrize("whole", ["Southern Cordoba", "Cordoba, Spain", "downtown Cordoba"])
def test_places_a_quarter_of_a_city_is_the_city_and_so_is_one_with_its_country(whole: str) -> None:
    cordoba = entity(resolve([Report(f"<{whole}:LOC> shook.").findings()]), whole)
    assert "Cordoba" in cordoba.aliases
    assert "latitude" in cordoba.identifiers


def test_places_a_name_that_begins_with_a_point_of_the_compass_stays_whole() -> None:
    resolution = resolve([Report("<Northern Orsk Fells:LOC> shook.").findings()])
    assert [e.name for e in resolution.entities] == ["Northern Orsk Fells"]


def test_places_joins_an_unknown_country_with_its_adjective() -> None:
    text = "<Velnia:LOC> voted. The <Velnian:NORP> president left. <Velnians:NORP> cheered."
    resolution = resolve([Report(text).findings()])
    velnia = entity(resolution, "Velnian")
    assert (velnia.kind, velnia.aliases) == ("country", ("Velnia", "Velnian", "Velnians"))


def test_places_keeps_two_known_cities_apart() -> None:
    resolution = resolve([Report("From <Porto:LOC> to <Ponta Grossa:LOC>.").findings()])
    assert len(resolution.entities) == 2


def test_places_joins_a_name_with_its_words_in_another_order() -> None:
    resolution = resolve(
        [Report("On <Lake Oskemar:LOC> waves rose.").findings(), Report("The <Oskemar Lake:LOC> rose.", uri="b.txt").findings()]
    )
    assert len(resolution.entities) == 1


def test_places_knows_a_country_mislabelled_by_the_adjective_of_its_institutions() -> None:
    text = "<Velnora:PERSON> voted. The <Velnoran Rescue Service:ORG> met. <Velnora:PERSON>'s rescue service met."
    resolution = resolve([Report(text).findings()])
    assert {e.kind for e in resolution.entities} <= {"country", "place", "organization"}


def test_places_with_an_army_called_by_them_are_countries() -> None:
    text = "The <Ostravian:NORP> coast was calm. <Ostrave:LOC> slept. The <Ostrave Army:ORG> came."
    assert entity(resolve([Report(text).findings()]), "Ostrave").kind == "country"


@pytest.mark.parametrize(
    ("text", "name", "latitude"),
    [
        ("In <Frankfurt, Germany:LOC> it rained.", "Frankfurt, Germany", "50."),
        ("In <Portland:LOC>, <Maine:LOC> it rained.", "Portland", "43."),
        ("In <Portland:LOC>, <Ore.:LOC> it rained.", "Portland", "45."),
    ],
)
def test_places_takes_the_town_of_the_state_or_country_behind_it(text: str, name: str, latitude: str) -> None:
    assert entity(resolve([Report(text).findings()]), name).identifiers["latitude"].startswith(latitude)


@pytest.mark.parametrize("name", ["Florida", "Asia", "Athens County", "Mars", "Forest City, Iowa", "North America", "East Peru"])
def test_places_gives_no_town_to_a_state_a_county_or_a_part_of_the_world(name: str) -> None:
    found = entity(resolve([Report(f"In <{name}:LOC> it rained. The <United States:LOC> watched.").findings()]), name)
    assert (found.kind, "latitude" in found.identifiers) == ("place", False)


def test_places_takes_no_land_of_a_list_for_the_one_that_a_town_lies_in() -> None:
    found = resolve([Report("Storms hit <Florida:LOC>, <Cuba:LOC> and <Denver:LOC>, <Maine:LOC> and the <United States:LOC>.").findings()])
    assert "latitude" in entity(found, "Denver").identifiers


def test_places_knows_a_town_for_short() -> None:
    la = entity(resolve([Report("In <LA:LOC> it rained. <Los Angeles:LOC> slept.").findings()]), "LA")
    assert la.name == "Los Angeles"


def test_places_a_town_with_its_province_is_the_town() -> None:
    text = "It rained in <Torvel, Sarn Province:LOC>. It snowed in <Torvel:LOC>."
    assert len(resolve([Report(text).findings()]).entities) == 1


def test_places_a_capital_that_the_network_takes_for_somebody_is_no_newsrooms_short_name() -> None:
    text = "<Liechtenstein:LOC> slept. The <Vaduz Herald:ORG> asked. It rained in <Vaduz:PERSON>."
    resolution = resolve([Report(text).findings()])
    assert entity(resolution, "Vaduz").kind == "place" and entity(resolution, "Vaduz Herald").kind == "organization"


@pytest.mark.parametrize("label", ["LOC", "PERSON"])
def test_places_knows_a_state_of_the_united_states_for_short(label: str) -> None:
    found = entity(resolve([Report(f"It rained in <Torvel:LOC>, <Nev.:{label}>, all day. In <Nevada:LOC> it snowed.").findings()]), "Nev.")
    assert (found.name, found.kind) == ("Nevada", "place")


def test_places_that_a_club_is_called_after_stay_places() -> None:
    text = "<Sparta Torvel:PERSON> lost in <Torvel:LOC>. It rained in <Torvel:LOC>. <Sten Orsk:PERSON> wept. <Orsk:LOC> left."
    found = resolve([Report(text).findings()])
    assert (entity(found, "Torvel").kind, entity(found, "Orsk").name) == ("place", "Sten Orsk")

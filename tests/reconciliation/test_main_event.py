"""The happening that a story is about, told in many ways."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model

TOLD = (
    "TORVEL - An attack with a lorry on a crowd of dancers in Torvel on Thursday killed nine people, police said.",
    "TORVEL - The attack with a lorry on a crowd of dancers in Torvel on Thursday left nine dead, the mayor said.",
)
OTHERWISE = "The driver sped for a mile before he was shot. His lorry mowed down a crowd of dancers, killing nine."


def attacks(*texts: str) -> list[int]:
    """Of each attack or crash of the story, how many reports tell it; the most told first."""
    documents = [model.Document(f"d{i}", f"{i}.txt", "", text, published="2031-05-09") for i, text in enumerate(texts)]
    dossier = hearsay.dossier(list(hearsay.read(documents)))
    found = [event for event in dossier.events if event.kind in ("attack", "accident", "explosion", "killing", "disaster")]
    return sorted((len({span.doc for span in event.mentions}) for event in found), reverse=True)


def test_a_telling_without_day_and_place_is_of_the_happening_whose_words_it_has() -> None:
    assert attacks(*TOLD, OTHERWISE)[0] == 3


@pytest.mark.parametrize(
    "text",
    [
        "Rebels shelled a village near Orsk on Thursday, killing nine people, the army said.",
        "An attack with a lorry on a crowd of dancers in Orsk on 27 January killed two people.",
        "Nine people were killed in an attack, the hospital said.",
    ],
)
def test_another_place_day_or_no_word_of_its_own_is_another(text: str) -> None:
    assert attacks(*TOLD, text)[0] == 2


def test_in_a_war_a_telling_without_a_day_is_of_no_one_in_particular() -> None:
    war = (
        "Drones attacked a depot in Orsk on Thursday, killing four.",
        "An attack by drones in Orsk on Thursday killed four, the army said.",
    )
    assert attacks(*TOLD, *war, OTHERWISE)[:2] == [2, 2]


def test_a_street_and_its_town_are_where_one_mishap_was() -> None:
    fall = (
        "TORVEL - A tower of flats fell on Monday 5 May in Torvel, killing five builders, the mayor said.",
        "A tower of flats fell in Torvel on Monday 5 May. Five builders are dead.",
        "A tower of flats fell on Weir Lane on Monday 5 May, burying 12 weavers, the guild said.",
        "The tower of flats on Weir Lane fell on Monday 5 May, and 12 weavers lie below it.",
    )
    assert attacks(*fall)[0] == 4


def test_a_country_and_its_town_are_where_one_attack_was() -> None:
    raid = (
        "Planes bombed a cattle fair in the Velnian town of Ostrel on Thursday, killing nine, the mayor of Ostrel said.",
        "Planes bombed a cattle fair in the town of Ostrel on Thursday. Ida Brun, the prime minister of Velnia, called for calm.",
    )
    abroad = "On Thursday planes bombed a cattle fair in Velnia, and nine died, the Velnian army said."
    assert attacks(*raid, abroad)[0] == 3

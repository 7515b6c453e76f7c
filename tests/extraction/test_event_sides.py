"""Who is in an event that names nobody, words that are taken for events, and nouns that are no subject."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.events import events
from hearsay.model import Event

Read = Callable[..., Doc]


def told(doc: Doc, kind: str) -> tuple[Event, set[str]]:
    """The only event of a kind, with the names in it."""
    names = {name: one.span.text for name, one in doc._.references.items()}
    event = next(one for one in events(doc) if one.kind == kind)
    return event, {names.get(one.entity, "") for one in event.participants}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Negotiators from Estaria and Norvania agreed on Monday to stop shooting. The truce is to begin at midnight on Friday.",
            "ceasefire",
        ),
        (
            "Negotiators from Estaria and Norvania agreed on Monday to stop shooting for a week. The prisoner swap is to begin on Friday.",
            "exchange",
        ),
        ("The war between Estaria and Norvania goes on. The two foreign ministers met in Marlow on Friday.", "meeting"),
    ],
)
def test_event_sides_are_the_two_of_the_report(text: str, kind: str, read: Read) -> None:
    assert told(read(text), kind)[1] == {"Estaria", "Norvania"}


def test_event_sides_whoever_helps_did_what_he_says_was_done(read: Read) -> None:
    assert "The Lake Rescue Service" in told(read("The Lake Rescue Service said on Tuesday that 68 people had been rescued."), "rescue")[1]
    assert "The Lake Bank" not in told(read("The Lake Bank said on Tuesday that 68 people had been rescued."), "rescue")[1]


def test_event_sides_a_court_is_petitioned(read: Read) -> None:
    text = "The Weavers' Guild (WG) on Monday petitioned the Constitutional Court to annul the count."
    assert "the Constitutional Court" in told(read(text), "lawsuit")[1]


def test_event_days_a_toll_rises_on_is_not_that_of_what_it_counts(read: Read) -> None:
    text = "The toll from a flood that a dam in northern Estaria let loose rose to 96 on Wednesday, the relief agency said."
    assert all(event.date is None or event.date.expression is None for event in events(read(text)) if event.kind == "disaster")


def test_event_days_areas_that_are_reached_are_no_event(read: Read) -> None:
    text = "Prime Minister Emil Roth reached the flood affected areas late on Thursday."
    assert all(event.date is None for event in events(read(text)) if event.kind == "disaster")


def test_event_days_of_last_year_wait_for_the_day_of_the_report(read: Read) -> None:
    text = "On June 12 last year a dinghy sank off Marlow."
    assert {event.date.expression for event in events(read(text, published=None)) if event.date} == {"June 12 last year"}


def test_event_words_fires_are_fought_in_no_battle(read: Read) -> None:
    assert "attack" not in {event.kind for event in events(read("Firefighters battled a blaze at a depot outside Marlow on Tuesday."))}


def test_event_sides_those_arrested_are_of_a_bank_that_did_not_arrest_them(read: Read) -> None:
    event, _ = told(read("Six clerks of the Corvo Bank were arrested in Marlow on Monday."), "detention")
    assert {one.role for one in event.participants} == {"target", "affiliation"}


def test_event_sides_who_wants_others_to_go_does_not_resign(read: Read) -> None:
    wanted = told(read("Ida Lund demanded on Monday the resignation of both the mayor, Oden Vale, and the chairman."), "resignation")[1]
    offered = told(read("Ida Lund offered her resignation on Monday."), "resignation")[1]
    assert not any("Lund" in name for name in wanted) and any("Lund" in name for name in offered)


@pytest.mark.parametrize(
    ("text", "runner"),
    [
        ("A passenger plane operated by Brakha Air crashed near Marlow on Monday.", "Brakha Air"),
        ("A coach belonging to Quayside Tours overturned near Marlow on Monday.", "Quayside Tours"),
        ("A tailings dam of Orsk Zinc burst above Marlow on Monday.", "Orsk Zinc"),
        ("The Quay Bank said that its van crashed near Marlow on Monday.", "The Quay Bank"),
    ],
)
def test_event_sides_whose_thing_it_was_takes_part_in_a_mishap(text: str, runner: str, read: Read) -> None:
    assert runner in told(read(text), "accident")[1]


def test_event_sides_the_town_of_a_thing_takes_no_part_in_a_mishap(read: Read) -> None:
    assert "Marlow" not in told(read("The roof of the Marlow school collapsed on Monday."), "accident")[1]


LANDS = "Estaria and Norvania have fought over the valley since May. "


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        (LANDS + "Estarian artillery shelled the village of Arlo on Tuesday.", "attack", {"Estarian"}),
        ("Russian missiles hit a depot near Marlow on Tuesday.", "attack", {"Russian"}),
        (LANDS + "Norvania summoned the Estarian ambassador on Tuesday.", "summons", {"Norvania", "the Estarian ambassador", "Estaria"}),
        ("The ministers of the two lands, Emil Roth and Ida Lund, met in Marlow on Tuesday.", "meeting", {"Emil Roth", "Ida Lund"}),
        (
            "The Red Cross said its volunteers had evacuated 40 families on Tuesday.",
            "evacuation",
            {"The Red Cross", "its volunteers", "40 families"},
        ),
        ("President Ida Lund named Ivo Marek to lead the inquiry on Tuesday.", "appointment", {"President Ida Lund", "Ivo Marek"}),
    ],
)
def test_event_sides_are_those_whom_arms_envoys_offices_and_helpers_act_for(text: str, kind: str, parties: set[str], read: Read) -> None:
    assert told(read(text), kind)[1] == parties

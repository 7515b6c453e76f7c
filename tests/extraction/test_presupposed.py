"""Events that a report speaks of as known, and the two sides that it leaves unnamed."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc

from hearsay import model
from hearsay.extraction.events import events

Read = Callable[..., Doc]


def of_kind(doc: Doc, kind: str) -> list[model.Event]:
    return [event for event in events(doc) if event.kind == kind]


def parties(doc: Doc, event: model.Event) -> set[str]:
    references = doc._.references
    return {references[p.entity].span.text for p in event.participants}


def test_presupposed_what_is_spoken_of_as_known_is_written_once(read: Read) -> None:
    (event,) = of_kind(read("The toll of the flood rose to nine. The mayor spoke of the flood."), "disaster")
    assert event.presupposed
    assert event.date is None
    assert len(event.mentions) == 2


def test_presupposed_what_is_told_is_not(read: Read) -> None:
    (event,) = of_kind(read("A flood hit the town of Marlow on Monday. The toll of the flood rose to nine."), "disaster")
    assert not event.presupposed


def test_presupposed_talks_that_name_nobody_are_held_by_the_two_at_odds(read: Read) -> None:
    doc = read("The war between Peru and Chile began in May. A second round of talks will open in Geneva on Friday.")
    (event,) = of_kind(doc, "talks")
    assert parties(doc, event) == {"Peru", "Chile"}


def test_presupposed_a_round_that_opens_is_no_opening(read: Read) -> None:
    assert not of_kind(read("A second round of talks between Peru and Chile will open in Geneva on Friday."), "opening")


def test_presupposed_a_call_of_two_countries_is_that_of_their_presidents(read: Read) -> None:
    doc = read("Peru and Chile spoke by telephone on Monday. The call between Anna Roth and Emil Lund lasted 35 minutes.")
    (event,) = of_kind(doc, "call")
    assert parties(doc, event) == {"Peru", "Chile", "Anna Roth", "Emil Lund"}


def test_presupposed_an_inquiry_begins_with_the_order(read: Read) -> None:
    assert of_kind(read("The king ordered an inquiry on Monday."), "investigation")[0].status == "happened"


def test_presupposed_a_call_that_was_arranged_came_about(read: Read) -> None:
    doc = read("The call between Anna Roth and Emil Lund was arranged by Peru.")
    (event,) = of_kind(doc, "call")
    assert event.status == "happened"
    assert "mediator" in {p.role for p in event.participants}


def test_presupposed_who_is_asked_to_repeat_something_speaks_for_himself(read: Read) -> None:
    text = "Chile's version, repeated on Monday by its foreign minister, Emil Roth, in an interview with Reuters, is that they fled."
    doc = read(text)
    (event,) = of_kind(doc, "interview")
    assert any(name.endswith("Emil Roth") for name in parties(doc, event))


def test_presupposed_a_lorry_in_a_crowd_is_an_attack_where_one_is_spoken_of(read: Read) -> None:
    assert of_kind(read("A lorry ploughed into a crowd in Marlow on Monday. The attack killed nine."), "attack")
    assert not of_kind(read("A lorry ploughed into a crowd in Marlow on Monday. Its brakes had failed."), "attack")

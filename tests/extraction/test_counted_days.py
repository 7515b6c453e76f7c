"""Days of events: counted from another day, borrowed from the clause above, or nobody's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay import model
from hearsay.extraction.events import events

Read = Callable[..., Doc]
WEDNESDAY = "2031-05-07"


def one(doc: Doc, kind: str) -> model.Event:
    found = [event for event in events(doc) if event.kind == kind]
    assert len(found) == 1, [(event.kind, event.status) for event in events(doc)]
    return found[0]


def day(event: model.Event) -> tuple[str, str] | None:
    return (event.date.start, event.date.basis) if event.date else None


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("The toll rose to 19 on Wednesday, a day after a ferry capsized on Lake Orin.", "accident", "2031-05-06"),
        ("The queen visited the town on Wednesday, three days after the trains collided.", "accident", "2031-05-04"),
        ("A day after the quake struck Marlow, rescuers were still digging.", "disaster", "2031-05-06"),
    ],
)
def test_counted_days_are_counted_back_from_the_day_above(text: str, kind: str, when: str, read: Read) -> None:
    event = one(read(text, WEDNESDAY), kind)
    assert day(event) == (when, "relative")
    assert event.date and event.date.expression and event.date.expression.endswith("after")


def test_counted_days_a_day_borrowed_from_the_clause_above_is_supposed(read: Read) -> None:
    event = one(read("The agency said on Tuesday that 17 workers are thought to have died when a dam collapsed.", WEDNESDAY), "accident")
    assert event.date == model.When("2031-05-06", "2031-05-06", "inferred")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Police said that they had arrested two men on Tuesday over the killing of Ivo Marek.", "attack"),
        ("Mining Minister Ida Ferro resigned on Tuesday over the collapse of the dam.", "accident"),
    ],
)
def test_counted_days_what_is_done_about_it_does_not_date_it(text: str, kind: str, read: Read) -> None:
    assert one(read(text, WEDNESDAY), kind).date is None


def test_counted_days_fridays_talks_are_ahead_where_that_is_nearer(read: Read) -> None:
    text = "Norvania was urged to come to Friday's talks with Estaria in Marlow. A rally in Lima passed off calmly."
    event = one(read(text, "2031-05-08"), "talks")
    assert event.date is not None
    assert (event.date.start, event.status) == ("2031-05-09", "planned")


def test_counted_days_who_is_held_since_a_day_was_taken_on_it(read: Read) -> None:
    assert day(one(read("An engineer, who since Monday has been held hostage in Marlow, is free.", WEDNESDAY), "abduction")) == (
        "2031-05-05",
        "relative",
    )

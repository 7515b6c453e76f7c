"""Who takes part by the network's word, and the kinds on which it overrules the table of words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.events import events

Read = Callable[..., Doc]


def told(doc: Doc) -> dict[str, dict[str, str]]:
    """For each kind of event who takes part, with the role."""
    references = doc._.references
    return {event.kind: {references[one.entity].span.text: one.role for one in event.participants} for event in events(doc)}


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (
            "Gunmen of the Red Dawn stormed a mill near Marlow on Monday. Six clerks were abducted.",
            "abduction",
            {"Six clerks": "target", "Gunmen of the Red Dawn": "actor"},
        ),
        ("The offices of Torvel Salt were raided on Monday, and eleven boxes were seized.", "raid", {"Torvel Salt": "target"}),
        (
            "Foreign Minister Ida Lund spoke on Thursday with her colleague, Emil Roth.",
            "talks",
            {"Foreign Minister Ida Lund": "party", "Emil Roth": "party"},
        ),
        ("Anna Roux stepped down on Monday. The resignation had been demanded by the guild.", "resignation", {"Anna Roux": "actor"}),
        ("The Corvo airport was shut on Friday evening.", "closure", {"The Corvo airport": "affected"}),
    ],
)
def test_hinted_parts_are_filled_in_where_no_grammar_links_them(text: str, kind: str, who: dict[str, str], read: Read) -> None:
    assert who.items() <= told(read(text))[kind].items()


def test_hinted_those_who_break_up_a_rally_do_not_hold_it(read: Read) -> None:
    found = told(read("Police broke up a rally in Marlow on Monday."))
    assert "Police" in found["crackdown"] and "Police" not in found["protest"]


def test_hinted_of_a_swap_the_two_sides_take_part_or_nobody_is_added(read: Read) -> None:
    text = "Negotiators from Estaria and Norvania agreed on Monday to stop firing. The truce is to begin at midnight on Friday."
    assert set(told(read(text))["ceasefire"]) == {"Estaria", "Norvania"}


@pytest.mark.parametrize(
    ("text", "kind", "other"),
    [
        ("Ruth Mbeki took the oath of office on Monday.", "inauguration", "appointment"),
        ("A bomber blew himself up outside a bank in Marlow on Saturday.", "attack", "explosion"),
        ("Voting began in Marlow on Sunday.", "election", "vote"),
    ],
)
def test_hinted_kinds_overrule_the_table_where_it_does_not_say_the_same(text: str, kind: str, other: str, read: Read) -> None:
    found = told(read(text))
    assert kind in found and other not in found


def test_hinted_where_somebody_arrives_takes_no_part(read: Read) -> None:
    (event,) = [one for one in events(read("The jet of Oden Vale returned to Marlow Airport on Tuesday.")) if one.kind == "arrival"]
    assert all(one.role == "actor" for one in event.participants)


def test_hinted_those_killed_without_a_verb_to_say_so_are_no_doers(read: Read) -> None:
    text = "Estaria admits to 351 sailors killed since 14 August."
    parts = [(doc_part.role) for event in events(read(text)) if event.kind == "attack" for doc_part in event.participants]
    assert "actor" not in parts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Anna Roux resigned after a coup.", "coup"),
        ("A debate between the mayors of Marlow and Corvo followed on Monday.", "debate"),
        ("Relatives spoke of the death of Emil Lind.", "death"),
    ],
)
def test_hinted_what_the_network_is_sure_of_is_told(text: str, kind: str, read: Read) -> None:
    assert kind in told(read(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The mayor has seen many floods.", "disaster"),
        ("Brenner sold timber despite the sanctions on Norvania.", "sanctions"),
        ("A bomb killed Emil Lind in Marlow on Monday, and his death shook the town.", "death"),
    ],
)
def test_hinted_what_there_is_in_general_or_is_told_beside_is_not(text: str, kind: str, read: Read) -> None:
    assert kind not in told(read(text))

"""What authorities do: crowds dispersed, sites cleared, ministers heard, deadlines set, and whose deed it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.events import events

Read = Callable[..., Doc]


def told(doc: Doc) -> dict[str, tuple[set[str], str]]:
    """By kind who takes part, and the status."""
    references = doc._.references
    return {e.kind: ({references[p.entity].span.text for p in e.participants}, e.status) for e in events(doc)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Police used tear gas in Marlow on Monday.", "crackdown"),
        ("Police opened up with tear gas in Marlow on Monday.", "crackdown"),
        ("Police fired rubber bullets and tear gas at crowds in Marlow on Monday.", "crackdown"),
        ("Guards fired tear gas and bullets at a crowd in Marlow on Monday.", "attack"),
        ("Police broke up a rally in Marlow on Monday.", "crackdown"),
        ("Soldiers moved to clear migrants from a camp near Marlow on Monday.", "raid"),
        ("Lawmakers questioned Finance Minister Ivo Marek for four hours on Tuesday.", "hearing"),
        ("The governor was given until Friday to resign.", "ultimatum"),
        ("An illegal tunnel failed near Marlow on Monday.", "accident"),
    ],
)
def test_authorities_act(text: str, kind: str, read: Read) -> None:
    assert told(read(text))[kind][1] == "happened"


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("An army raid on a mine near Marlow killed nine people on Monday.", "raid", {"army"}),
        ("A rebel attack on Marlow on Monday left two dead.", "attack", {"rebel", "Marlow"}),
        (
            "Some 20 people were shot dead on Tuesday when soldiers moved to clear miners from a pit in Estaria.",
            "attack",
            {"Some 20 people", "soldiers"},
        ),
        (
            "A court in Marlow on Monday suspended Torvel Salt's permit over an error.",
            "suspension",
            {"A court in Marlow", "Torvel Salt"},
        ),
        ("Police broke up a rally in Marlow on Monday.", "protest", set()),
    ],
)
def test_authorities_and_armed_people_take_part(text: str, kind: str, who: set[str], read: Read) -> None:
    assert told(read(text))[kind][0] == who


def test_authorities_who_ring_a_house_call_nobody(read: Read) -> None:
    assert "call" not in told(read("The courthouse was ringed by police on Monday."))

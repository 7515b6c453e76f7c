"""Ships that events are told of, by their names and by what they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.events import events

ON = "on 9 June 2031"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"Ostia seized the products tanker Pale Teal {ON}.", "seizure"),
        (f"Ostia seized the products tanker Pale Teal {ON}. The ship was released on 12 June 2031.", "release"),
        (f"Armed men boarded a tanker {ON}. The tanker Pale Teal was on its way to Sallow.", "seizure"),
        (f"The boarding of the Pale Teal {ON} was a crime.", "seizure"),
    ],
)  # fmt: skip
def test_craft_take_part_by_their_names(text: str, kind: str, read: Callable[..., Doc]) -> None:
    doc = read(text)
    found = [event for event in events(doc) if event.kind == kind]
    assert len(found) == 1
    assert any("Pale Teal" in doc._.references[p.entity].span.text for p in found[0].participants)


def test_whoever_boards_to_travel_seizes_nothing(read: Callable[..., Doc]) -> None:
    assert not [event for event in events(read(f"Passengers boarded the ferry Heron {ON}.")) if event.kind == "seizure"]

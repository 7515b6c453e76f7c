"""Names of bodies told by what stands in front of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A lawyers' group, Counsel on Call, said it knew of 83 people in custody.", "Counsel on Call"),
        ("A band calling itself Open Taps says it will march on Thursday.", "Open Taps"),
        ("A charity that calls itself Bread for Torvel gave them soup.", "Bread for Torvel"),
        ('The organisation "Open Taps" counts at least 80 detained.', "Open Taps"),
        ("A rights group, Lantern, says 14 were hurt.", "Lantern"),
    ],
)
def test_called_bodies_have_the_name_that_stands_behind_what_they_are(text: str, name: str, read: Callable[..., Doc]) -> None:
    assert (name, "ORG") in [(ent.text, ent.label_) for ent in read(text).ents]


@pytest.mark.parametrize(
    "text", ["The head of the group, Ida Lund, said nobody slept.", "The company, Torvel and Norvania agreed on nothing."]
)
def test_called_bodies_are_no_people_and_no_lists(text: str, read: Callable[..., Doc]) -> None:
    assert not [ent for ent in read(text).ents if ent.label_ == "ORG" and ent.text in ("Ida Lund", "Torvel", "Torvel and Norvania")]


def test_called_bodies_speak_by_their_names(read: Callable[..., Doc]) -> None:
    first = "A band calling itself Open Taps says it will march. The group “Open Gates” said that nobody slept."
    doc = read(first + " The clerk, Ivo Marsh, who brought them, said they were ready.")
    held = [doc._.references[s.speaker.entity] for s in doc._.statements]
    assert [reference.form for reference in held] == ["name", "name", "name"]


def test_a_body_and_its_head_that_ran_together_are_two(read: Callable[..., Doc]) -> None:
    doc = read("The company RhoNet published a log. The technical director of RhoNet Emil Kasper underlined that the line had not failed.")
    assert ("Emil Kasper", "PERSON") in [(ent.text, ent.label_) for ent in doc.ents]

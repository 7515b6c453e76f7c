"""Offices read around names."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity, names, speakers


@pytest.mark.parametrize(
    ("text", "title", "of"),
    [
        ("<Peruvian:NORP> Foreign Minister <Mirel Vale:PERSON> left.", "foreign minister", "Peru"),
        ("<Peru:LOC>'s president, <Mirel Vale:PERSON>, left.", "president", "Peru"),
        ("President of <Peru:LOC>, <Mirel Vale:PERSON>, left.", "president", "Peru"),
        ("President <Mirel Vale:PERSON> of <Peru:LOC> left.", "president", "Peru"),
        ("<Mirel Vale:PERSON>, the <Peruvian:NORP> prime minister, left.", "prime minister", "Peru"),
        ("<Mirel Vale:PERSON>, the minister of defence of <Peru:LOC>, left.", "defense minister", "Peru"),
        ("<Mirel Vale:PERSON>, president of the <Quay Board:ORG>, left.", "president", "Quay Board"),
        ("<Mirel Vale:PERSON>, who heads the <Quay Board:ORG>, left.", "head", "Quay Board"),
        ("<Mirel Vale:PERSON>, 44, a nurse, left.", "nurse", None),
        ("The <Quay Board:ORG> met. Its director, <Mirel Vale:PERSON>, left.", "director", "Quay Board"),
        ("The <Quay Board:ORG> counts lorries from <Peru:LOC>. Its president, <Mirel Vale:PERSON>, left.", "president", "Quay Board"),
        ("<Peru:LOC> sent the <Quay Board:ORG> home and its director, <Mirel Vale:PERSON>, left.", "director", "Quay Board"),
        ("Mayor <Mirel Vale:PERSON> left.", "mayor", None),
        ("The director of public works, <Mirel Vale:PERSON>, left.", "director", None),
        ("The Director of Public Works, Mr <Mirel Vale:PERSON>, left.", "director", None),
        ("The minister of <Peru:LOC>, Mrs <Mirel Vale:PERSON>, left.", "minister", "Peru"),
        ("former president <Mirel Vale:PERSON> left.", "former president", None),
    ],
)
def test_roles_are_read(text: str, title: str, of: str | None) -> None:
    resolution = resolve([Report(text).findings()])
    found = entity(resolution, "Mirel Vale").roles
    assert [(r.title, names(resolution, r.of)[0]) for r in found] == [(title, of)]


@pytest.mark.parametrize(
    "text",
    [
        "<Mirel Vale:PERSON>, President <Oden Ray:PERSON> and others left.",
        "<Mirel Vale:PERSON>, and the mayor, left.",
        "Through an aide, Mr <Mirel Vale:PERSON> left.",
        "<Mirel Vale:PERSON> left, the mayor said.",
        "The president met <Mirel Vale:PERSON>.",
        "<Mirel Vale:PERSON>, commenting at length, said so before the General Assembly.",
        "<Mirel Vale:PERSON>, seen in the General Assembly, left.",
    ],
)
def test_roles_of_others_are_not_taken(text: str) -> None:
    assert entity(resolve([Report(text).findings()]), "Mirel Vale").roles == ()


def test_roles_of_a_republic_called_in_full_are_of_the_country() -> None:
    report = Report("<Velnia:LOC> slept. The president of the Republic of <Velnia:LOC>, <Ada Orr:PERSON>, woke.")
    (person,) = [one for one in resolve([report.findings()]).entities if one.kind == "person"]
    assert [role.title for role in person.roles] == ["president"]


def test_roles_of_a_hyphenated_rank_are_taken_up() -> None:
    text = "The spokesman of the Staff, Major-General <Oden Vale:PERSON>, came. <Mirel Ray:PERSON> slept. The general said roofs leaked."
    assert speakers(resolve([Report(text).say("The general", "roofs leaked", role="obl").findings()])) == ["Oden Vale"]

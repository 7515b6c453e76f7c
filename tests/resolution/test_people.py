"""One person however written, two persons who share a name."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity, speakers


def test_people_joins_a_surname_with_the_full_name_of_its_report() -> None:
    resolution = resolve([Report("<Mirel Vale:PERSON> came. Mrs <Vale:PERSON> left.").findings()])
    vale = entity(resolution, "Vale")
    assert (vale.name, vale.kind) == ("Mirel Vale", "person")
    assert vale.aliases == ("Mirel Vale", "Vale")
    assert [s.text for s in vale.mentions] == ["Mirel Vale", "Vale"]


def test_people_joins_spellings_across_reports() -> None:
    texts = ["<Viktor Orelski:PERSON> came.", "<Victor Orelsky:PERSON> came.", "<Viktor Orelksi:PERSON> came.", "<Orelsky:PERSON> came."]
    resolution = resolve([Report(t, uri=f"{i}.txt").findings() for i, t in enumerate(texts)])
    assert entity(resolution, "Victor Orelsky") is entity(resolution, "Orelsky")
    assert len(resolution.entities) == 1


@pytest.mark.parametrize(("name", "joined"), [("Tarek Hamid Rafeyz", True), ("Tarek Hamid Rafay", False), ("Tarek Said Rafeyz", False)])
def test_people_join_a_short_family_name_behind_the_same_given_names(name: str, joined: bool) -> None:
    resolution = resolve([Report(f"<Tarek Hamid Rafiz:PERSON> came. <{name}:PERSON> left.").findings()])
    assert (len(resolution.entities) == 1) is joined


def test_people_never_joins_two_for_a_shared_surname() -> None:
    resolution = resolve([Report("<Viktor Orel:PERSON> met <Vesna Orel:PERSON>.").findings()])
    assert {e.name for e in resolution.entities} == {"Viktor Orel", "Vesna Orel"}


def test_people_gives_a_shared_surname_to_whom_the_report_named_last() -> None:
    resolution = resolve([Report("<Viktor Orel:PERSON> came. <Vesna Orel:PERSON> came. <Orel:PERSON> wept.").findings()])
    assert "Orel" in entity(resolution, "Vesna Orel").aliases
    assert "Orel" not in entity(resolution, "Viktor Orel").aliases


def test_people_lets_a_form_of_address_choose() -> None:
    text = "Mr <Viktor Orel:PERSON> came. Mrs <Vesna Orel:PERSON> came. Mr <Orel:PERSON> wept."
    assert "Orel" in entity(resolve([Report(text).findings()]), "Viktor Orel").aliases


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("<Viktor Orel:PERSON> fled. Mr <Orel:PERSON> hid. <Vesna Orel:PERSON> ate. <Vesna Orel:PERSON> wept. <Orel:PERSON> hid.",
         "Viktor Orel"),
        ("<Viktor Orel:PERSON> fled. <Vesna Orel:PERSON> said that Mr <Orel:PERSON> hid.", "Viktor Orel"),
        ("<Viktor Orel:PERSON> fled. Mr <Orel:PERSON> hid. <Vesna Orel:PERSON> came. <Orel:PERSON> wept.", "Vesna Orel"),
    ],
)  # fmt: skip
def test_people_a_bare_surname_is_not_whom_the_report_names_in_full_each_time(text: str, whose: str) -> None:
    found = resolve([Report(text).findings()])
    assert max(found.entities, key=lambda e: max(m.start for m in e.mentions)).name == whose


def test_people_doubts_a_surname_that_two_of_other_reports_bear() -> None:
    reports = [
        Report("<Viktor Orel:PERSON> came.", uri="a.txt"),
        Report("<Vesna Orel:PERSON> came.", uri="b.txt"),
        Report("<Orel:PERSON> wept.", uri="c.txt"),
    ]
    resolution = resolve([r.findings() for r in reports])
    orel = entity(resolution, "Orel")
    assert set(orel.doubts) == {entity(resolution, "Viktor Orel").id, entity(resolution, "Vesna Orel").id}


def test_people_knows_a_given_name_used_alone() -> None:
    resolution = resolve([Report("<Mirel Ama Vale:PERSON> came. <Mirel:PERSON> left.").findings()])
    assert len(resolution.entities) == 1


def test_people_mends_the_label_of_a_surname() -> None:
    resolution = resolve([Report("<Mirel Vale:PERSON> came. The <Vale:ORG> cabinet fell.").findings()])
    assert [e.kind for e in resolution.entities] == ["person"]


def test_people_learns_a_gender_from_a_form_of_address_before_a_single_name() -> None:
    report = Report("<Mirel Vale:PERSON> met <Oden Ray:PERSON>. Ms <Vale:PERSON> left. Then she said roofs leaked.").say(
        "she", "roofs leaked"
    )
    assert speakers(resolve([report.findings()])) == ["Mirel Vale"]


def test_people_learn_no_gender_behind_whose_they_are() -> None:
    report = Report("His lawyer, <Mirel Ray:PERSON>, said he slept. She said the bridge was shut.").say("She", "the bridge was shut")
    assert speakers(resolve([report.findings()])) == ["Mirel Ray"]


def test_people_are_no_bodies_where_a_body_says_something_of_them() -> None:
    for text in (
        "After <Mirel Vale:PERSON>, the press service of the port reports, rain fell.",
        "<Mirel Vale:PERSON> came, the agency says.",
    ):
        assert entity(resolve([Report(text).findings()]), "Mirel Vale").kind == "person"
    told = "<Lamp Quay:PERSON>, the agency that reports on rain, slept."
    assert entity(resolve([Report(told).findings()]), "Lamp Quay").kind == "organization"


def test_people_who_are_addressed_are_no_countries() -> None:
    resolution = resolve([Report("<Mirel Jordan:PERSON> came. Mrs <Jordan:LOC> left.").findings()])
    assert entity(resolution, "Jordan").name == "Mirel Jordan"

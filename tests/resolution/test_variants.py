"""Names that are one but for how they are written."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<Quay Watch:MISC>", "<#QuayWatch:MISC>"),
        ("<Lark-Sat 4:PRODUCT>", "<LarkSat 4:ORG>"),
        ("<Oden Vale:PERSON>", "<@odenvale:PERSON>"),
        ("<tidewatch.com:ORG>", "<TideWatch:PERSON>"),
        ("<Lark Racers:PRODUCT>", "<Lark Racer:PRODUCT>"),
        ("the <Sarn Relief Index:MISC>", "the <SRI:ORG>"),
        ("the <Upper Sarn Launch Site:FAC>", "the <USLS:ORG>"),
        ("the <Sarnafel River:LOC>", "the <Sarnafel:LOC>"),
        ("<Torvel:LOC>, where <Torvel Quay Airport:FAC>", "<Quay Airport:FAC>"),
        ("<Sarn Central Museum:FAC>", "<Sarn Central:ORG>"),
    ],
)
def test_variants_are_one_whatever_they_are_taken_for(one: str, other: str) -> None:
    found = [e for e in resolve([Report(f"It rained on {one} and snowed on {other}.").findings()]).entities if e.name != "Torvel"]
    assert len(found) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<Lark 4:PRODUCT>", "<Lark 4+:PRODUCT>"),
        ("<Lark 4:PRODUCT>", "<Lark 40:PRODUCT>"),
        ("the <Sarn Relief Index:MISC> and the <Sarn Rowing Institute:MISC>", "the <SRI:ORG>"),
        ("the <SRI:ORG>", "the <Sarn Relief Index:MISC>"),
        ("<Oden Sarn Vale:PERSON>", "<OSV:ORG>"),
        ("the <Sarnafel Forest:LOC>", "<Sarnafel:LOC>"),
        ("the <Ohio River:LOC>", "<Ohio:LOC>"),
        ("the <Lusaka River:LOC>", "<Lusaka:LOC>"),
        ("<Sarn Bay University:ORG>", "<Sarn Bay:LOC>"),
        ("<Sarn Central Museum:FAC> and <Sarn Central Station:FAC>", "<Sarn Central:ORG>"),
        ("<Quay Airport:FAC> in <Torvel:LOC>", "<Torvel Quay Airport:FAC> and <Orsk:LOC> near <Orsk Quay Airport:FAC>"),
    ],
)
def test_variants_that_may_be_another_stay_apart(one: str, other: str) -> None:
    text = f"It rained on {one} and snowed on {other}."
    assert len(resolve([Report(text).findings()]).entities) == text.count("<")


def test_variants_go_by_the_name_written_out() -> None:
    text = "<#QuayWatch:MISC> and <#QuayWatch:MISC> met <Quay Watch:MISC>. The <Sarn Relief Index:MISC>, <SRI:MISC> and <SRI:MISC>."
    assert sorted(e.name for e in resolve([Report(text).findings()]).entities) == ["Quay Watch", "Sarn Relief Index"]


def test_variants_speak_as_one() -> None:
    report = Report("The <Sarn Relief Index:MISC> rose. The <SRI:ORG> said roofs leaked.").say("The SRI", "roofs leaked")
    resolution = resolve([report.findings()])
    assert resolution.statements[0].speaker.entity == entity(resolution, "Sarn Relief Index").id


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("<Greywick Tankers:ORG> waited. <Greywick:LOC> runs 14 ships.", 1),
        ("<Dorla Quill:PERSON> asked. <DORLA:LOC>: Were you lying?", 1),
        ("<Greywick Tankers:ORG> waited in <Greywick:LOC>.", 2),
        ("<GREYWICK:LOC>, May 3 - <Greywick Tankers:ORG> waited.", 2),
        ("<Greywick Police:ORG> waited. <Greywick:LOC> slept.", 2),
        ("<Greywick Tankers:ORG> and <Greywick Lines:ORG> waited. <Greywick:LOC> slept.", 3),
    ],
)
def test_variants_a_word_of_the_only_longer_name_is_that_unless_something_is_there(text: str, entities: int) -> None:
    assert len(resolve([Report(text).findings()]).entities) == entities

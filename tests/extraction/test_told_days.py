"""The day of what is told without one: that of the news, whatever else is named beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.events import events

Read = Callable[..., Doc]
WEDNESDAY = "2031-05-07"


def day(doc: Doc, kind: str) -> str | None:
    found = [event for event in events(doc) if event.kind == kind]
    assert len(found) == 1, [(event.kind, event.date) for event in events(doc)]
    return found[0].date.start if found[0].date else None


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said on Monday that the town would vote again. Ida Ferro told reporters in Marlow that she would stand.",
        "The mayor said on Monday that a tanker due in Marlow on Thursday had sunk. Ida Ferro told reporters that she knew its crew.",
        "Oden Vale, who on Tuesday gave the miners a day to leave, fell ill on Monday. Ida Ferro told reporters that he was well.",
        "Rain fell on Monday.\n\nFrom Tuesday buses will run again.\n\nIda Ferro told reporters in Marlow that she would stand.",
    ],
)
def test_told_days_are_those_of_the_news_not_of_plans_and_asides(text: str, read: Read) -> None:
    assert day(read(text, WEDNESDAY), "press-conference") == "2031-05-05"


def test_told_days_of_those_who_are_freed_are_not_when_they_were_seized(read: Read) -> None:
    text = "A minister came to Marlow on Wednesday. A few hours earlier 30 of the 45 people arrested on Monday had been released."
    assert day(read(text, WEDNESDAY), "release") == WEDNESDAY


def test_told_days_of_an_hour_told_in_the_present_are_not_those_of_a_week_on(read: Read) -> None:
    text = "Officers reached Marlow. At 10:21 p.m., the hunt for her begins. At 10:04 p.m. on Monday a gunman opened fire."
    doc = read(text, WEDNESDAY)
    found = [event for event in events(doc) if event.kind == "search"]
    assert [(event.status, event.date and event.date.start) for event in found] == [("happened", "2031-05-05")]


def test_told_days_hours_earlier_are_of_the_day_told_of(read: Read) -> None:
    assert (
        day(read("A minister came to Marlow on Tuesday. Two hours earlier 30 people had been freed.", WEDNESDAY), "release") == "2031-05-06"
    )


def test_told_days_go_on_to_the_end_of_a_paragraph_that_they_open(read: Read) -> None:
    text = (
        "The minister said on Wednesday that the town was safe.\n\nOn Monday, rebels attacked Marlow. They burned two shops. "
        "The roof of the inn was lost. Nine people were abducted.\n\nThe mayor resigned."
    )
    doc = read(text, WEDNESDAY)
    assert (day(doc, "abduction"), day(doc, "resignation")) == ("2031-05-05", WEDNESDAY)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The council meets on Monday, 19 May.\n\n16:20 Mines minister resigns\n\nRain fell in Marlow.", "resignation", WEDNESDAY),
        ("Oden Vale visited Marlow on Tuesday. At dawn a gallery collapsed in a mine there.", "accident", "2031-05-06"),
        ("On June 6, 2019 rain set in. At 5 a.m. a gallery collapsed in Marlow.", "accident", "2019-06-06"),
        ("Oden Vale imposed a curfew between 8 p.m. and 4 a.m. on Tuesday.", "curfew", "2031-05-06"),
    ],
)
def test_told_days_hours_are_of_the_day_told_of(text: str, kind: str, expected: str, read: Read) -> None:
    assert day(read(text, WEDNESDAY), kind) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It starts at noon on Friday so that the sick can be brought out, Ivo Marek told reporters in Marlow.",
        "The mine reopens on Sunday, Ivo Marek told reporters in Marlow.",
    ],
)
def test_told_days_of_what_is_said_do_not_date_the_saying(text: str, read: Read) -> None:
    assert day(read(text, WEDNESDAY), "press-conference") == WEDNESDAY


def test_told_days_of_one_clause_with_when_are_those_of_its_other_verbs(read: Read) -> None:
    text = "The port has been in ruins since May 1, when a dam gave way and sent a wall of mud through its streets."
    doc = read(text, WEDNESDAY)
    assert day(doc, "accident") == day(doc, "disaster") == "2031-05-01"


def test_told_days_of_what_is_called_are_its_own(read: Read) -> None:
    assert day(read("The dockers' union has called a one-week strike from Monday in all ports.", WEDNESDAY), "strike") == "2031-05-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine sailors died on Wednesday.\n\nThe gale rose on Monday in the strait. Ida Ferro told reporters in Marlow of it.", WEDNESDAY),
        ("Nine sailors died on Wednesday.\n\nOn Monday, Ida Ferro came to Marlow. She told reporters of it.", "2031-05-05"),
    ],
)
def test_told_days_of_what_is_said_to_reporters_are_not_that_of_the_tale(text: str, expected: str, read: Read) -> None:
    assert day(read(text, WEDNESDAY), "press-conference") == expected


def test_told_days_of_a_chronicle_are_those_of_its_headings(read: Read) -> None:
    text = (
        "How the Marlow strike went\n\nMonday, 28 April\nPolice arrested Ivo Marek at the mill.\n\nTuesday, 29 April\n"
        "In the evening the council resigns. Ida Ferro visits Marlow."
    )
    doc = read(text, WEDNESDAY)
    assert [day(doc, kind) for kind in ("detention", "resignation", "visit")] == ["2031-04-28", "2031-04-29", "2031-04-29"]


@pytest.mark.parametrize(
    "text",
    [
        "Shells hit Marlow on Tuesday and killed nine people. Its deadliest attack was that of May 1, when Orsk was shelled.",
        "Shells hit Marlow on Tuesday and killed nine people. Its last attack, in April 2030, destroyed the mill.",
    ],
)
@pytest.mark.parametrize("published", [WEDNESDAY, None])
def test_told_days_of_the_worst_or_last_of_its_kind_are_not_those_of_the_news(text: str, published: str | None, read: Read) -> None:
    days = {event.date.start for event in events(read(text, published)) if event.kind == "attack" and event.date}
    assert len(days) == 2


@pytest.mark.parametrize(
    "text",
    [
        "'Who slept on Monday?' Anger in Marlow\n\nOden Vale fell ill. Ida Ferro told reporters that he was well.",
        "Nine divers came on Wednesday, and Estaria has promised ten more for Friday. Ida Ferro resigned.",
    ],
)
def test_told_days_of_titles_and_promises_are_none_of_the_news(text: str, read: Read) -> None:
    assert {event.date.start for event in events(read(text, WEDNESDAY)) if event.date} == {WEDNESDAY}


def test_told_days_of_years_date_nothing_else_in_an_undated_report(read: Read) -> None:
    text = "Rebels signed a truce on Monday. One that was reached in May 2029 fell apart when gunmen killed nine recruits near Marlow."
    assert day(read(text, None), "attack") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A storm struck Marlow on Wednesday night. Oden Vale visited Marlow on Thursday.", "2031-05-08"),
        ("A storm struck Marlow on Tuesday night. Oden Vale visited Marlow on Thursday.", "2031-05-01"),
        ("Wednesday 7 May 2031\n\nA storm struck Marlow. Oden Vale visited Marlow on Thursday.", "2031-05-01"),
        ("A storm struck Marlow on Wednesday night. Oden Vale visited Marlow on Friday.", "2031-05-02"),
    ],
    ids=["brought-up-to-date", "of-its-day", "own-weekday-in-the-head", "of-five-days-ago"],
)
def test_told_days_of_a_report_that_names_its_own_weekday_go_on_after_it(text: str, expected: str, read: Read) -> None:
    assert day(read(text, WEDNESDAY), "visit") == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Police arrested Ida Lund yesterday.", "detention", "PRESENT_REF-1"),
        ("Mayor Ida Lund resigned this morning.", "resignation", "PRESENT_REF"),
        ("Mayor Ida Lund resigned at half past ten.", "resignation", "PRESENT_REF"),
        ("The council meets tomorrow.", "meeting", "PRESENT_REF+1"),
    ],
)
def test_told_days_beside_that_of_a_report_without_a_date_stay_open(text: str, kind: str, expected: str, read: Read) -> None:
    assert day(read(text, None), kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("Ostar counts six dead in Friday's attack.", "attack", ("happened", "2031-05-02")),
        ("Ostar puts its losses in Friday's attack at six.", "attack", ("happened", "2031-05-02")),
        ("Ostar takes part in Friday's talks.", "talks", ("planned", "2031-05-09")),
    ],
)
def test_told_days_of_what_somebody_counts_the_dead_of_are_past(text: str, kind: str, told: tuple[str, str], read: Read) -> None:
    found = [event for event in events(read(text, WEDNESDAY)) if event.kind == kind]
    assert [(event.status, event.date and event.date.start) for event in found] == [told]

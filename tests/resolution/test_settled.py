"""Tests of what a report comes to in a story that grows: what it came to before, as far as its story answers it the same."""

from __future__ import annotations

from typing import Any

import pytest

from hearsay import model
from hearsay.resolution import resolve
from hearsay.resolution.report import opened

from .builders import Report, entity, speakers


def report(text: str, uri: str, *said: tuple[str, str]) -> model.Findings:
    """A report in which some say something."""
    made = Report(text, uri=uri)
    for speaker, content in said:
        made.say(speaker, content)
    return made.findings()


FIRST = report(
    "<Ida Lund:PERSON> said roofs leaked. She said walls fell. Hill Watch said lights failed.",
    "b.txt",
    ("Ida Lund", "roofs leaked"),
    ("She", "walls fell"),
    ("Hill Watch", "lights failed"),
)
IN_PERU = "<Peru:LOC> slept. <Peru:LOC> waited. <Peru:LOC> woke. <Peru:LOC> rose."
OTHER = report("<Oden Vale:PERSON> said boats sank.", "c.txt", ("Oden Vale", "boats sank"))


def test_settled_a_report_is_not_resolved_anew_where_others_tell_nothing_that_it_asks() -> None:
    resolve([FIRST])
    known = opened(FIRST).settled
    made = resolve([FIRST, OTHER])
    assert opened(FIRST).settled is known is not None
    assert resolve([OTHER, FIRST]) == made


def test_settled_what_a_report_tells_of_entities_is_told_again() -> None:
    resolve([OTHER, FIRST])
    again = resolve([OTHER, FIRST])
    assert [span.text for span in entity(again, "Ida Lund").mentions] == ["Ida Lund", "She"]


def test_settled_a_report_is_resolved_anew_where_another_names_whom_it_speaks_of() -> None:
    assert speakers(resolve([FIRST]))[2] == "~None"
    named = report("<Hill Watch:ORG> said bulbs broke.", "a.txt", ("Hill Watch", "bulbs broke"))
    resolve([FIRST, OTHER])
    assert speakers(resolve([FIRST, named]))[1:] == ["Ida Lund", "Ida Lund", "Hill Watch"]


def test_settled_a_report_is_resolved_anew_where_another_tells_more_of_whom_it_names() -> None:
    hers = report("<Ida Lund:PERSON> waited. Her ministry said doors stuck.", "b.txt", ("Her ministry", "doors stuck"))
    office = report("Health Minister <Ida Lund:PERSON> said boats sank.", "c.txt", ("Ida Lund", "boats sank"))
    resolve([hers])
    assert speakers(resolve([hers]))[0] == "~Ida Lund"
    assert speakers(resolve([hers, office]))[0] == "health ministry"


def test_settled_a_body_that_only_a_phrase_speaks_of_is_there_again() -> None:
    hers = report("The harbour ministry said doors stuck.", "b.txt", ("The harbour ministry", "doors stuck"))
    made = resolve([hers])
    assert speakers(made) == ["harbour ministry"]
    assert resolve([hers]) == made == resolve([hers])


@pytest.mark.parametrize(
    ("text", "phrase", "fields", "other", "alone", "told"),
    [
        (
            "Two investigators said roofs leaked.", "Two investigators", {},
            "The <Harbour Investigation Board:ORG> waited.", "~None", "~Harbour Investigation Board",
        ),
        (
            f"{IN_PERU} Velnia Electricity said roofs leaked.", "Velnia Electricity", {"plural": False},
            "The <Velnian:NORP> army waited in <Velnia:LOC>.", "~None", "Velnia Electricity",
        ),
        (
            f"{IN_PERU} Velnia's rescue board said roofs leaked.", "Velnia's rescue board", {},
            "The <Velnian:NORP> army waited in <Velnia:LOC>.", "~None", "Velnia's rescue board",
        ),
        (
            f"{IN_PERU} Prime Minister <Ida Lund:PERSON> came. The <Peruvian:NORP> prime minister said roofs leaked.",
            "The Peruvian prime minister", {},
            "<Chilean:NORP> Prime Minister <Ida Lund:PERSON> slept.", "Ida Lund", "Peruvian prime minister",
        ),
        (
            "The ministry said roofs leaked.", "The ministry", {},
            "Health Minister <Ida Lund:PERSON> slept.", "~None", "health ministry",
        ),
    ],
)  # fmt: skip
def test_settled_whatever_a_rule_asks_of_the_story_is_asked_again(
    text: str, phrase: str, fields: dict[str, Any], other: str, alone: str, told: str
) -> None:
    made = Report(text, uri="b.txt")
    first, second = made.say(phrase, "roofs leaked", **fields).findings(), report(other, "c.txt")
    assert speakers(resolve([first])) == [alone]
    assert speakers(resolve([first, second])) == [told]
    assert speakers(resolve([first])) == [alone]


def test_settled_a_name_that_is_written_out_is_told_again_as_often() -> None:
    made = Report("<Quayside:ORG> for Harbour Safety said roofs leaked. <Quayside:ORG> slept.", uri="b.txt")
    fields = {"form": "name", "names": (made.mentions[0].id,), "modifiers": (), "head": "quayside"}
    said = made.say("Quayside for Harbour Safety", "roofs leaked", **fields).findings()
    assert speakers(resolve([said])) == ["Quayside for Harbour Safety"]
    known = opened(said).settled
    assert speakers(resolve([said, OTHER]))[0] == "Quayside for Harbour Safety"
    assert opened(said).settled is known is not None


def test_settled_a_counterpart_is_one_again_only_where_the_other_is_told_to_hold_the_office_by_then() -> None:
    named = f"{IN_PERU} <Ida Lund:PERSON> met her <Chilean:NORP> counterpart, <Oden Vale:PERSON>. The president said roofs leaked."
    first = report(named, "b.txt", ("The president", "roofs leaked"))
    plain = report(f"{IN_PERU} President <Ida Lund:PERSON> of <Peru:LOC> slept. {IN_PERU}", "c.txt")
    matched = "President <Ilo Sarn:PERSON> of <Chile:LOC> met his <Peruvian:NORP> counterpart, <Ida Lund:PERSON>."
    later = report(f"{IN_PERU} {matched} {IN_PERU}", "c.txt")
    chile = "<Chile:LOC> woke. <Chile:LOC> rose. <Chile:LOC> fell. <Peruvian:NORP> crews slept. <Peruvian:NORP> boats sank."
    offices = "President <Ilo Sarn:PERSON> of <Chile:LOC> slept. <Chilean:NORP> President <Oden Vale:PERSON> slept."
    both = report(f"{IN_PERU} {chile} {offices} {IN_PERU}", "d.txt")
    assert speakers(resolve([first, plain, both])) == ["Oden Vale"]
    assert speakers(resolve([first, later, both])) == ["~None"]

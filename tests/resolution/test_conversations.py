"""To whom words are said and by whom passed on, where no phrase beside them tells."""

from __future__ import annotations

import msgspec
import pytest

from hearsay.resolution import resolve

from .builders import Report, names, speakers


@pytest.mark.parametrize(
    ("text", "speaker", "content", "cue", "told"),
    [
        (
            "<Ida Lund:PERSON> telephoned <Oden Vale:PERSON> on Monday. In the conversation <Ida Lund:PERSON> offered two boats.",
            ("Ida Lund", 1),
            "two boats",
            "offered",
            ["Oden Vale"],
        ),
        (
            "<Ida Lund:PERSON> telephoned <Oden Vale:PERSON> on Monday. Later <Ida Lund:PERSON> said roofs leaked.",
            ("Ida Lund", 1),
            "roofs leaked",
            "said",
            [],
        ),
        (
            "<Ida Lund:PERSON> painted <Oden Vale:PERSON> on Monday. <Ida Lund:PERSON> offered two boats.",
            ("Ida Lund", 1),
            "two boats",
            "offered",
            [],
        ),
    ],
)
def test_conversations_are_heard_at_the_other_end_of_the_line(
    text: str, speaker: tuple[str, int], content: str, cue: str, told: list[str]
) -> None:
    report = Report(text).say(speaker[0], content, cue=cue, nth=speaker[1])
    resolution = resolve([report.findings()])
    assert names(resolution, *resolution.statements[0].addressees) == told


@pytest.mark.parametrize(("first", "told"), [("asked why roofs leaked", ["Ida Lund"]), ("said that roofs leaked", [])])
def test_conversations_a_question_is_answered_to_who_asked(first: str, told: list[str]) -> None:
    cue, _, content = first.partition(" ")
    report = Report(f"<Ida Lund:PERSON> {first}. <Oden Vale:PERSON> replied that it rained.")
    report.say("Ida Lund", content, cue=cue).say("Oden Vale", "that it rained", cue="replied")
    resolution = resolve([report.findings()])
    assert names(resolution, *resolution.statements[1].addressees) == told


@pytest.mark.parametrize(("pronoun", "who"), [("She", "Ida Lund"), ("He", "Oden Vale")])
def test_conversations_who_was_told_answers(pronoun: str, who: str) -> None:
    report = Report(f"Mr <Oden Vale:PERSON> told Mrs <Ida Lund:PERSON> that roofs leaked. {pronoun} replied that it rained.")
    report.say("Oden Vale", "that roofs leaked", cue="told", to=("Ida Lund",)).say(pronoun, "that it rained", cue="replied")
    assert speakers(resolve([report.findings()])) == ["Oden Vale", who]


@pytest.mark.parametrize(("cue", "passed"), [("reported", ["Quay Courier"]), ("denied", [])])
def test_conversations_a_newsroom_passes_on_what_it_reports(cue: str, passed: list[str]) -> None:
    teller = "Quay Courier" if passed else "Ida Lund"
    label = "ORG" if passed else "PERSON"
    report = Report(f"<{teller}:{label}> {cue} that the miller said roofs leaked.")
    report.say(teller, "the miller said roofs leaked", cue=cue).say("the miller", "roofs leaked")
    findings = report.findings()
    outer, inner = findings.statements
    nested = msgspec.structs.replace(findings, statements=(outer, msgspec.structs.replace(inner, inside=outer.id)))
    resolution = resolve([nested])
    assert names(resolution, *resolution.statements[1].via) == passed

"""To whom words are said and by whom passed on, where no phrase beside them tells."""

from __future__ import annotations

import msgspec
import pytest

from hearsay.resolution import resolve
from hearsay.resolution.listeners import SENT

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
        (
            "<Ida Lund:PERSON>, the mother of <Dora Vale:PERSON>, said by telephone that roofs leaked.",
            ("Ida Lund", 0),
            "roofs leaked",
            "said",
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


def test_conversations_of_several_go_on_with_one_of_them() -> None:
    for who, told in (("one of them", ["Quay Radio"]), ("a baker", [])):
        report = Report(f"Two guards told <Quay Radio:ORG> that it rained. Roofs leaked, {who} added.")
        report.say("Two guards", "it rained", cue="told", to=("Quay Radio",))
        report.say(who, "Roofs leaked", head=who.split()[0].replace("a", "baker"), form="nominal")
        statements = report.findings().statements
        cue = report.span("added")
        heard = (statements[0], msgspec.structs.replace(statements[1], cue=cue))
        found = resolve([msgspec.structs.replace(report.findings(), statements=heard)])
        assert names(found, *next(s for s in found.statements if s.content[0].text == "Roofs leaked").addressees) == told


@pytest.mark.parametrize("sent", sorted(SENT))
def test_conversations_with_those_who_are_sent_are_with_their_body(sent: str) -> None:
    report = Report(f"<Ida Lund:PERSON> told <Quay Board:ORG> {sent}s that it rained.")
    report.say("Ida Lund", "it rained", cue="told")
    (statement,) = report.findings().statements
    heard = report.refer(f"Quay Board {sent}s", role="obj", form="nominal", names=(), head=sent, modifiers=(report.mentions[1].id,))
    findings = msgspec.structs.replace(report.findings(), statements=(msgspec.structs.replace(statement, addressees=(heard,)),))
    told = resolve([findings])
    assert names(told, *told.statements[0].addressees) == ["Quay Board"]


@pytest.mark.parametrize(
    ("heading", "said", "told"),
    [
        ("On the telephone conversation of Minister Lund with Minister Vale", "The Minister recalled that roofs leaked.", ["Oden Vale"]),
        ("Minister Lund came home late from the fair on Monday night", "The Minister recalled that roofs leaked.", []),
        ("On the telephone conversation of Minister Lund with Minister Vale", "To reporters, Lund recalled that roofs leaked.", []),
    ],
)
def test_conversations_an_account_of_a_call_tells_what_one_said_to_the_other(heading: str, said: str, told: list[str]) -> None:
    call = "On 11 May a telephone conversation took place between Minister <Ida Lund:PERSON> and Minister <Oden Vale:PERSON>."
    text = f"{heading}\n\n{call} It was frank.\n\nIt lasted an hour. It rained. It snowed. <Ida Lund:PERSON> slept. {said}"
    speaker = "The Minister" if "The Minister" in said else "Lund"
    report = Report(text).say(speaker, "roofs leaked", cue="recalled", nth=text.replace("<", "").count(f"{speaker} ") - 1)
    resolution = resolve([report.findings()])
    assert names(resolution, *resolution.statements[0].addressees) == told

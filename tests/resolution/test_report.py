"""Findings arranged for looking around in them."""

from __future__ import annotations

import msgspec
import pytest

from hearsay import model
from hearsay.resolution import resolve
from hearsay.resolution.report import Report as Arranged
from hearsay.resolution.report import opened

from .builders import Report, speakers


def fitted(report: Report, source: str) -> model.Findings:
    """The findings with the speaker's source as the network read it, and the tree's phrase left as it is."""
    findings = report.findings()
    (statement,) = findings.statements
    speaker = msgspec.structs.replace(statement.speaker, span=report.span(source))
    return msgspec.structs.replace(findings, statements=(msgspec.structs.replace(statement, speaker=speaker),))


def test_report_knows_what_stands_in_quotation_marks() -> None:
    report = Arranged(Report('He said “roofs leak” and left. "So do I," she said.\n\n"Never closed\n\nand open.').findings())
    inside = [w for w in ("roofs", "left", "So do", "she", "open") if report.quoted(report.text.index(w))]
    assert inside == ["roofs", "So do"]


def test_report_grows_a_word_to_the_source_it_stands_in() -> None:
    report = Report("<Peru:LOC> intelligence sources said roofs leaked.").say("Peru", "roofs leaked")
    assert speakers(resolve([fitted(report, "Peru intelligence sources")])) == ["~Peru"]


def test_report_cuts_a_phrase_that_ran_away_to_its_source() -> None:
    long = "<Karl Ray:PERSON> met <Oden Holm:PERSON> on the quay and walked there for an hour.\nA senior <Peruvian:NORP> official"
    report = Report(long + " said roofs leaked.")
    report.say(report.text[: report.text.index(" said")], "roofs leaked", form="nominal", head="official", names=())
    assert speakers(resolve([fitted(report, "A senior Peruvian official")])) == ["~Peru"]


def test_report_keeps_a_name_inside_its_source() -> None:
    report = Report("The relief group <Second Boat:ORG> said roofs leaked.").say("Second Boat", "roofs leaked")
    assert speakers(resolve([fitted(report, "The relief group Second Boat")])) == ["Second Boat"]


def test_report_finds_the_name_that_a_title_was_cut_off_from() -> None:
    report = Report("<Peruvian:NORP> Foreign Minister <Oden Vale:PERSON> said roofs leaked.").say("Peruvian", "roofs leaked")
    assert speakers(resolve([fitted(report, "Peruvian Foreign")])) == ["Oden Vale"]


def test_report_counts_sentences_where_findings_bring_none() -> None:
    report = Arranged(Report("One. Two!\nThree?").findings())
    assert [report.sentence(report.text.index(w)) for w in ("One", "Two", "Three")] == [0, 1, 2]
    assert report.word_before(report.text.index("Two")) == ""


def test_report_of_the_same_findings_is_the_one_that_was_arranged_before() -> None:
    findings = Report("<Ida Lund:PERSON> said roofs leaked.").say("Ida Lund", "roofs leaked").findings()
    again = msgspec.json.decode(msgspec.json.encode(findings), type=model.Findings)
    assert again is not findings
    assert opened(again) is opened(findings)


def test_report_read_otherwise_is_arranged_anew() -> None:
    findings = Report("<Ida Lund:PERSON> said roofs leaked.").say("Ida Lund", "roofs leaked").findings()
    silent = msgspec.structs.replace(findings, statements=())
    assert [len(opened(one).findings.statements) for one in (findings, silent, findings)] == [1, 0, 1]


def test_report_a_source_ends_where_it_is_told_who_made_it() -> None:
    report = Report("A count by the weekly paper <Le Carre:ORG> said roofs leaked.").say("A count by the weekly paper", "roofs leaked")
    assert speakers(resolve([fitted(report, "A count by the weekly paper Le Carre")])) == ["Le Carre"]


def test_report_keeps_what_was_written_of_a_finding_until_something_else_is_told_of_it() -> None:
    report = Report("<Ada Brun:PERSON> said roofs leaked.").say("Ada Brun", "roofs leaked")
    arranged = Arranged(report.findings())
    (draft,) = arranged.findings.statements
    written = arranged.written(draft, ("e-1",), lambda: msgspec.structs.replace(draft, via=("e-1",)))
    assert written.via == ("e-1",)
    assert arranged.written(draft, ("e-1",), lambda: draft) is written
    assert arranged.written(draft, (), lambda: draft) is draft


def test_report_that_is_resolved_again_has_the_same_findings_again() -> None:
    findings = Report("<Ada Brun:PERSON> said roofs leaked.").say("Ada Brun", "roofs leaked").findings()
    other = Report("<Oden Holm:PERSON> left.").findings()
    other = msgspec.structs.replace(other, document=msgspec.structs.replace(other.document, id="d-2", uri="b.txt"))
    first, second = resolve([findings]), resolve([findings, other])
    (statement,) = first.statements
    assert [one for one in second.statements if one is statement]


@pytest.mark.parametrize(
    ("text", "told", "phrase", "source", "speaker"),
    [
        ("<Mirel Ngo Vale:PERSON> came. <Ngo Vale:PERSON>", "Ngo", "Ngo", "Ngo Vale", "Mirel Ngo Vale"),
        ("Secretary Health <Mirel Vale:PERSON>", "Health", "Health", "Secretary Health Mirel Vale", "Mirel Vale"),
        ("The charge against <Mirel Vale:PERSON>", "charge", "The charge", "The charge against Mirel Vale", "~Mirel Vale"),
        (
            "<Quay Board of Torvel:ORG> Chairman Justice <Mirel Vale:PERSON>",
            "Justice",
            "Justice",
            "Quay Board of Torvel Chairman Justice Mirel Vale",
            "Mirel Vale",
        ),
    ],
)
def test_report_reads_a_source_that_ends_with_a_name_as_that_name(text: str, told: str, phrase: str, source: str, speaker: str) -> None:
    report = Report(f"{text} said roofs leaked.")
    nth = report.text.count(phrase) - 1
    report.say(phrase, "roofs leaked", nth=nth, form="nominal", head=told.casefold(), names=(), modifiers=())
    findings = report.findings()
    (statement,) = findings.statements
    at = report.text.rindex(source)
    told_by = msgspec.structs.replace(statement.speaker, span=report.document.span(at, at + len(source)))
    findings = msgspec.structs.replace(findings, statements=(msgspec.structs.replace(statement, speaker=told_by),))
    assert speakers(resolve([findings])) == [speaker]

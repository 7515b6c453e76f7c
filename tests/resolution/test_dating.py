"""Undated reports of a dated story."""

from __future__ import annotations

import re

import msgspec
import pytest

from hearsay.resolution import resolve

from .builders import Report

# 2031-05-06 is a Tuesday.
DATED = Report("<Oden Vale:PERSON> met <Karl Ray:PERSON> in <Tolva:LOC>.", uri="a.txt", published="2031-05-06")


def undated(text: str, *moments: tuple[str, str]) -> Report:
    report = Report(text, uri="b.txt")
    for words, value in moments:
        report.moment(words, value)
    return report


def test_dating_infers_the_day_from_weekdays_and_shared_names() -> None:
    report = undated("<Oden Vale:PERSON> met <Karl Ray:PERSON> on Wednesday.", ("Wednesday", "XXXX-WXX-3"))
    report.happen("meeting", "met", {"Oden Vale": "party"}, date="XXXX-WXX-3")
    resolution = resolve([DATED.findings(), report.findings()])
    document = resolution.documents[1]
    assert (document.published, document.published_basis) == ("2031-05-07", "inferred")
    assert document.note is not None
    assert "Wednesday" in document.note
    assert "2031-05-06" in document.note
    when = resolution.events[0].date
    assert when is not None
    assert (when.start, when.end, when.basis) == ("2031-05-07", "2031-05-07", "inferred")


def test_dating_puts_what_is_planned_behind_the_day() -> None:
    report = undated(
        "<Oden Vale:PERSON> met <Karl Ray:PERSON> on Tuesday. They will meet again on Friday.",
        ("Tuesday", "XXXX-WXX-2"),
        ("Friday", "XXXX-WXX-5"),
    )
    report.happen("meeting", "meet again", {"Karl Ray": "party"}, date="XXXX-WXX-5", status="planned")
    resolution = resolve([DATED.findings(), report.findings()])
    assert resolution.documents[1].published == "2031-05-06"
    assert resolution.events[0].date is not None
    assert resolution.events[0].date.start == "2031-05-09"


@pytest.mark.parametrize(
    ("first", "last", "day"),
    [
        ("5 May 08:31", "6 May 19:20", "2031-05-06"),
        ("— 7 May —", "— 6 May —", "2031-05-07"),
        ("6 May", "16 May", "2031-05-06"),
        ("Tolva Eye, [5 May, 08:31]", "Tolva Eye, [6 May, 19:20]", "2031-05-06"),
    ],
)
def test_dating_takes_the_last_day_of_a_page_of_entries(first: str, last: str, day: str) -> None:
    text = f"Tolva Eye\n{first}\n<Oden Vale:PERSON> met <Karl Ray:PERSON>.\n{last}\nAll is quiet."
    days = [found[0] for one in (first, last) if (found := re.search(r"\d+ May", one))]
    report = undated(text, *((one, f"XXXX-05-{int(one.split()[0]):02}") for one in days))
    assert resolve([DATED.findings(), report.findings()]).documents[1].published == day


@pytest.mark.parametrize(("foot", "day"), [("7 May, 13:47", "2031-05-07"), ("It reopens on 7 May", None)])
def test_dating_takes_the_day_and_hour_at_the_foot_of_a_post(foot: str, day: str | None) -> None:
    report = undated(f"<Oden Vale:PERSON> met <Karl Ray:PERSON>. Nobody spoke.\n{foot}\nForwarded by 8 channels", ("7 May", "XXXX-05-07"))
    assert resolve([DATED.findings(), report.findings()]).documents[1].published == day


@pytest.mark.parametrize("line", ["TOLVA, 7 May. (TNA) –", "PORT ELLERY, 7 May (TNA) -"])
def test_dating_takes_the_day_of_the_place_line(line: str) -> None:
    text = f"Tolva News Agency\n{line} <Oden Vale:PERSON> met <Karl Ray:PERSON> and sang."
    assert resolve([DATED.findings(), undated(text, ("7 May", "XXXX-05-07")).findings()]).documents[1].published == "2031-05-07"


@pytest.mark.parametrize("opening", ["Broadcast on", "Aired", "Recorded"])
def test_dating_takes_the_weekday_that_a_broadcast_opens_with(opening: str) -> None:
    text = f"Tolva Tonight\n{opening} Wednesday, 21:00\n<Oden Vale:PERSON> met <Karl Ray:PERSON> and sang."
    assert resolve([DATED.findings(), undated(text, ("Wednesday", "XXXX-WXX-3")).findings()]).documents[1].published == "2031-05-07"


@pytest.mark.parametrize(
    ("told", "words", "value", "day"),
    [
        ("They have met this Wednesday 7 of May", "Wednesday 7 of May", "XXXX-05-07", "2031-05-07"),
        ("They have met this Wednesday", "Wednesday", "XXXX-WXX-3", "2031-05-07"),
        ("They met at sea, in the early hours of this Wednesday, May 7", "Wednesday, May 7", "XXXX-05-07", "2031-05-07"),
        ("Yesterday, Tuesday, they met", "Tuesday", "XXXX-WXX-2", "2031-05-07"),
        ("They met yesterday Wednesday", "Wednesday", "XXXX-WXX-3", "2031-05-08"),
        ("But this Wednesday morning has arrived the answer", "this Wednesday morning", "XXXX-WXX-3TMO", "2031-05-07"),
        ("The vote of this Wednesday 7 of May waits", "Wednesday 7 of May", "XXXX-05-07", None),
    ],
)
def test_dating_takes_the_day_of_what_was_done_this_day_or_yesterday(told: str, words: str, value: str, day: str | None) -> None:
    text = f"<Oden Vale:PERSON> saw <Karl Ray:PERSON>. {told}."
    assert resolve([DATED.findings(), undated(text, (words, value)).findings()]).documents[1].published == day


def test_dating_leaves_a_report_of_another_story_undated() -> None:
    report = undated("<Mirel Holm:PERSON> sang on Wednesday.", ("Wednesday", "XXXX-WXX-3"))
    report.say("Mirel Holm", "sang", cue="Holm", said_on="XXXX-WXX-3")
    resolution = resolve([DATED.findings(), report.findings()])
    assert resolution.documents[1].published is None
    assert resolution.statements[0].said_on is None


def test_dating_leaves_a_report_without_weekdays_undated() -> None:
    resolution = resolve([DATED.findings(), undated("<Oden Vale:PERSON> met <Karl Ray:PERSON>.").findings()])
    assert resolution.documents[1].published is None


def test_dating_tells_nothing_where_the_dated_reports_lie_far_apart() -> None:
    far = Report("<Oden Vale:PERSON> met <Karl Ray:PERSON>.", uri="c.txt", published="2031-05-20")
    report = undated("<Oden Vale:PERSON> met <Karl Ray:PERSON> on Wednesday.", ("Wednesday", "XXXX-WXX-3"))
    assert resolve([DATED.findings(), far.findings(), report.findings()]).documents[1].published is None


def test_dating_keeps_the_day_a_report_bears() -> None:
    assert resolve([DATED.findings()]).documents[0].published_basis == "header"


def test_dating_leaves_out_weekdays_of_furniture_and_of_what_is_to_come() -> None:
    report = undated("<Oden Vale:PERSON> will meet <Karl Ray:PERSON> on Thursday.", ("Thursday", "XXXX-WXX-4"))
    assert resolve([DATED.findings(), report.findings()]).documents[1].published is None


def test_dating_reads_the_day_of_a_dateline_without_a_year() -> None:
    report = undated(
        "TOLVA, May 5 (QPA) - <Oden Vale:PERSON> met <Karl Ray:PERSON> on Tuesday.", ("May 5", "XXXX-05-05"), ("Tuesday", "XXXX-WXX-2")
    )
    findings = report.findings()
    document = msgspec.structs.replace(findings.document, dateline=report.span("TOLVA, May 5 (QPA)"))
    resolution = resolve([DATED.findings(), msgspec.structs.replace(findings, document=document)])
    assert resolution.documents[1].published == "2031-05-05"
    far = Report("<Oden Vale:PERSON> met <Karl Ray:PERSON>.", uri="c.txt", published="2031-05-20")
    resolution = resolve([DATED.findings(), far.findings(), msgspec.structs.replace(findings, document=document)])
    assert "2031-05-05" in [document.published for document in resolution.documents]


@pytest.mark.parametrize(("last", "day"), [("2031-05-10", "2031-05-07"), ("2031-05-12", None)])
def test_dating_reads_the_weekday_of_a_dateline_where_only_one_day_of_the_story_is_one(last: str, day: str | None) -> None:
    report = undated("TOLVA, Wednesday - <Oden Vale:PERSON> met <Karl Ray:PERSON>.", ("Wednesday", "XXXX-WXX-3"))
    findings = report.findings()
    document = msgspec.structs.replace(findings.document, dateline=report.span("TOLVA, Wednesday"))
    late = Report("<Oden Vale:PERSON> met <Karl Ray:PERSON>.", uri="c.txt", published=last)
    resolution = resolve([DATED.findings(), late.findings(), msgspec.structs.replace(findings, document=document)])
    assert next(one.published for one in resolution.documents if one.uri == "b.txt") == day


def told(uri: str, toll: str, published: str | None = None) -> Report:
    """A report of the story that leads with this toll."""
    report = Report(f"{toll} people died, <Oden Vale:PERSON> told <Karl Ray:PERSON> in <Tolva:LOC>.", uri=uri, published=published)
    report.count(toll, value=float(toll.replace(",", "")))
    return report


RISING = (
    told("a.txt", "300", "2031-05-06"),
    told("c.txt", "400", "2031-05-06"),
    told("d.txt", "900", "2031-05-07"),
    told("e.txt", "1,000", "2031-05-07"),
)


def day_of(report: Report, *others: Report) -> str | None:
    return resolve([*(other.findings() for other in others), report.findings()]).documents[-1].published


def test_dating_by_the_toll_where_tolls_rise() -> None:
    assert day_of(told("z.txt", "350"), *RISING) == "2031-05-06"
    assert day_of(told("z.txt", "450"), *RISING) == "2031-05-06"
    assert day_of(told("z.txt", "1,100"), *RISING) == "2031-05-07"
    document = resolve([*(report.findings() for report in RISING), told("z.txt", "1,100").findings()]).documents[-1]
    assert document.published_basis == "inferred" and document.note is not None and "1,100" in document.note


def test_dating_by_the_toll_tells_nothing_far_beyond_or_below_or_where_tolls_do_not_rise() -> None:
    assert day_of(told("z.txt", "2,000"), *RISING) is None
    assert day_of(told("z.txt", "100"), *RISING) is None
    assert day_of(told("z.txt", "350"), *RISING[:2]) is None
    assert day_of(told("z.txt", "1,100"), *RISING, told("f.txt", "950", "2031-05-06")) is None


def test_dating_by_the_latest_day_written_out_of_several() -> None:
    report = undated(
        "<Oden Vale:PERSON> met <Karl Ray:PERSON> on 5 May. On 6 May they met again.", ("5 May", "XXXX-05-05"), ("6 May", "XXXX-05-06")
    )
    assert resolve([DATED.findings(), report.findings()]).documents[1].published == "2031-05-06"
    once = undated("<Oden Vale:PERSON> met <Karl Ray:PERSON> on 5 May.", ("5 May", "XXXX-05-05"))
    assert resolve([DATED.findings(), once.findings()]).documents[1].published is None


def headed(head: str, words: str, value: str, *, of_page: bool) -> str | None:
    """The day of an undated report that tells of Tuesday below a line of the head, which may be known for the page's own."""
    text = "<Oden Vale:PERSON> met <Karl Ray:PERSON> on Tuesday."
    report = undated(f"{head}\n{text}", (words, value), ("Tuesday", "XXXX-WXX-2"))
    if of_page:
        report.document = msgspec.structs.replace(report.document, boilerplate=(report.span(head),))
    return resolve([DATED.findings(), report.findings()]).documents[1].published


@pytest.mark.parametrize(
    ("head", "words", "value", "day"),
    [
        ("Tolva live | 7 May", "7 May", "XXXX-05-07", "2031-05-07"),
        ("Wednesday, 9.14 pm", "Wednesday", "XXXX-WXX-3", "2031-05-07"),
        ("This page is closed. It had the events of Wednesday.", "Wednesday", "XXXX-WXX-3", "2031-05-07"),
        ("Read more: why Wednesday is market day", "Wednesday", "XXXX-WXX-3", "2031-05-06"),
    ],
)
def test_dating_takes_the_day_of_a_line_of_the_head_before_those_of_the_text(head: str, words: str, value: str, day: str) -> None:
    assert headed(head, words, value, of_page=True) == day


@pytest.mark.parametrize(
    ("head", "words", "value", "day"),
    [
        ("Evening bulletin, Wednesday 7 May", "7 May", "XXXX-05-07", "2031-05-07"),
        ("News at six, Wednesday the 7th of May (script)", "7th of May", "XXXX-05-07", "2031-05-07"),
        ("Wednesday 7 May. Updates by Ada Brun", "7 May", "XXXX-05-07", "2031-05-07"),
        ("Posted Wednesday, 7 May, at 6.30 pm by Ada Brun", "7 May", "XXXX-05-07", "2031-05-07"),
        ("Wed 7 May. Times are local.", "7 May", "XXXX-05-07", "2031-05-07"),
        ("The long view. Posted by the desk on 7 May", "7 May", "XXXX-05-07", "2031-05-07"),
        ("THE TOLVA TRIBUNE  ·  WEEKEND  ·  7 May", "7 May", "XXXX-05-07", "2031-05-07"),
        ("COAST RADIO - Wed 07/05 - 19:00 - read: A. Brun", "07/05", "", "2031-05-07"),
        ("07/05/2031 • Abroad • four minutes", "07/05/2031", "", "2031-05-07"),
        ("7/5 - from our Ada Brun", "7/5", "", "2031-05-07"),
        ("Posted 07/05/2031 07:12 in World", "07/05/2031", "", "2031-05-07"),
        ("7/5 of the quay fell, and 9 roofs", "7/5", "", "2031-05-06"),
        ("Tolva at noon. Recording of the talk of 7 May, at noon, with Ada Brun", "7 May", "XXXX-05-07", "2031-05-07"),
        ("The Tolva Review  |  Wednesday edition", "Wednesday", "XXXX-WXX-3", "2031-05-07"),
        ("Programme: Tolva tonight, Wednesday 7 May", "7 May", "XXXX-05-07", "2031-05-07"),
        ("The morning's papers, Wednesday 7 May, with Ada Brun", "7 May", "XXXX-05-07", "2031-05-07"),
        ("Wednesday’s Tribune | 5 min read", "Wednesday", "XXXX-WXX-3", "2031-05-07"),
        ("Quay Nine live page, Wednesday 7 May. Newest on top.", "7 May", "XXXX-05-07", "2031-05-07"),
        ("Desk / Agencies. 7 May", "7 May", "XXXX-05-07", "2031-05-07"),
        ("Who will answer for Wednesday", "Wednesday", "XXXX-WXX-3", "2031-05-06"),
        ("The quay fell, the guild said, on 7 May.", "7 May", "XXXX-05-07", "2031-05-06"),
    ],
)
def test_dating_takes_the_day_that_opens_or_closes_a_line_of_the_head(head: str, words: str, value: str, day: str) -> None:
    assert headed(head, words, value, of_page=False) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("<Oden Vale:PERSON> announced this Wednesday that <Karl Ray:PERSON> left on Tuesday after Tuesday's talks.", "2031-05-07"),
        ("<Oden Vale:PERSON> met <Karl Ray:PERSON> on Tuesday. A vote this Wednesday is likely.", None),
        ("<Oden Vale:PERSON> met <Karl Ray:PERSON> on Tuesday. This Wednesday is the deadline.", None),
    ],
)
def test_dating_takes_the_weekday_of_what_was_done_this_day(text: str, day: str | None) -> None:
    report = undated(text, ("Wednesday", "XXXX-WXX-3"), ("Tuesday", "XXXX-WXX-2"))
    document = resolve([DATED.findings(), report.findings()]).documents[1]
    assert (document.note is not None and "was done this Wednesday" in document.note) == (day is not None)
    assert day is None or document.published == day


def test_dating_does_not_count_what_somebody_wants_to_do() -> None:
    report = undated(
        "<Oden Vale:PERSON> met <Karl Ray:PERSON> on Tuesday. On Thursday he wants to come again.",
        ("Tuesday", "XXXX-WXX-2"),
        ("Thursday", "XXXX-WXX-4"),
    )
    assert resolve([DATED.findings(), report.findings()]).documents[1].published == "2031-05-06"


def test_dating_of_a_report_that_opens_with_a_day_of_a_month_is_bound_by_no_week() -> None:
    report = undated("TOLVA, May 12 (QPA) - <Oden Vale:PERSON> met <Karl Ray:PERSON>.", ("May 12", "XXXX-05-12"))
    findings = report.findings()
    document = msgspec.structs.replace(findings.document, dateline=report.span("TOLVA, May 12 (QPA)"))
    assert resolve([DATED.findings(), msgspec.structs.replace(findings, document=document)]).documents[1].published == "2031-05-12"


@pytest.mark.parametrize(
    ("text", "moments", "day"),
    [
        ("Yesterday, Wednesday 7 May, {} met {}.", (("7 May", "XXXX-05-07"),), "2031-05-08"),
        (
            "{} received {} on Wednesday 7 May. On Tuesday they had met.",
            (("7 May", "XXXX-05-07"), ("Tuesday", "XXXX-WXX-2")),
            "2031-05-07",
        ),
        (
            "{} was freed on Tuesday, {} said. He had been held since Thursday. The pit is shut since Thursday night.",
            (("Tuesday", "XXXX-WXX-2"), ("Thursday", "XXXX-WXX-4"), ("Thursday night", "XXXX-WXX-4")),
            "2031-05-06",
        ),
        ("{} met {} late on Tuesday. The lamps went out again last night.", (("Tuesday", "XXXX-WXX-2"),), "2031-05-07"),
    ],
)
def test_dating_of_a_report_is_not_before_what_it_tells(text: str, moments: tuple[tuple[str, str], ...], day: str) -> None:
    report = undated(text.format("<Oden Vale:PERSON>", "<Karl Ray:PERSON>"), *moments)
    assert resolve([DATED.findings(), report.findings()]).documents[1].published == day

"""Reports declared long after the days of their story."""

from __future__ import annotations

import msgspec
import pytest

from hearsay.model import Findings, When
from hearsay.resolution import resolve

from .builders import Report

# 2031-05-04 is a Sunday, 2031-06-22 another, 2031-06-23 a Monday.
LED = "A ferry sank off <Tolva:LOC> on Sunday, <Oden Vale:PERSON> said."


def told(text: str, outlet: str, published: str, sunday: str, *, kind: str = "accident") -> Findings:
    """A report that tells of something on a Sunday, declared by its page."""
    report = Report(text, uri=f"{outlet}.txt", published=published, outlet=outlet)
    if "sank" in text:
        report.happen(kind, "sank", {}, date=sunday)
    if "Sunday" in text:
        report.moment("Sunday", sunday)
    found = report.findings()
    return msgspec.structs.replace(
        found,
        document=msgspec.structs.replace(found.document, published_basis="metadata"),
        events=tuple(msgspec.structs.replace(e, date=When(sunday, sunday, "relative", "Sunday")) for e in found.events),
    )


STORY = (told(LED, "The Kestrel", "2031-05-05", "2031-05-04"), told(f"{LED} It rained.", "The Mole", "2031-05-06", "2031-05-04"))


def days(*late: Findings) -> list[tuple[str | None, str | None]]:
    """When the late reports were published, and when what they tell of came about."""
    resolution = resolve([*STORY, *late])
    ids = {one.document.id for one in late}
    dates = {event.mentions[0].doc: event.date.start if event.date else None for event in resolution.events}
    return [(d.published, dates.get(d.id)) for d in resolution.documents if d.id in ids]


def test_doubted_report_that_dates_the_same_by_the_same_weekday_is_of_the_storys_days() -> None:
    late = told(f"{LED} Divers came.", "The Page", "2031-06-23", "2031-06-22")
    note = next(d.note for d in resolve([*STORY, late]).documents if d.id == late.document.id)
    assert days(late) == [("2031-05-04", "2031-05-04")]
    assert note is not None and "declared 2031-06-23" in note


def test_doubted_are_all_of_a_newsroom_that_were_declared_on_that_day() -> None:
    late = told(f"{LED} Divers came.", "The Page", "2031-06-23", "2031-06-22")
    other = told("Nobody knows why it went down.", "The Page", "2031-06-23", "2031-06-22")
    another = told("Nobody knows why it went down there.", "The Page", "2031-06-24", "2031-06-22")
    assert {day for day, _ in days(late, other)} == {"2031-05-04", None}
    assert {day for day, _ in days(late, another)} == {"2031-05-04", "2031-06-24"}


def test_doubted_report_that_embeds_a_post_of_the_storys_days_and_tells_of_a_weekday_around_it_is_of_them() -> None:
    late = told(f"{LED} We are safe. — Oden Vale (@odenvale) May 5, 2031", "The Page", "2031-06-23", "2031-06-22", kind="statement")
    assert days(late) == [("2031-05-04", "2031-05-04")]


@pytest.mark.parametrize(
    ("text", "published", "sunday", "kind"),
    [
        ("A ferry sank off <Marlow:LOC> on Sunday.", "2031-06-23", "2031-06-22", "accident"),
        (f"{LED} In 2030 one sank on 3 May. The mole was shut on June 21.", "2031-06-23", "2031-06-22", "accident"),
        (LED + " It was the second.", "2031-05-10", "2031-05-04", "accident"),
        (LED, "2031-06-23", "2031-06-22", "statement"),
        (LED, "2031-06-25", "2031-06-24", "accident"),
    ],
    ids=["of-another-place", "with-a-day-since", "of-the-same-week", "of-what-recurs", "of-another-weekday"],
)
def test_doubted_is_no_report_that_may_be_of_its_day(text: str, published: str, sunday: str, kind: str) -> None:
    assert days(told(text, "The Page", published, sunday, kind=kind)) == [(published, sunday)]

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.documents.days import find_days, find_doubtful, weekdays_named


@pytest.mark.parametrize(
    ("written", "year", "month", "day", "weekday"),
    [
        ("2031-05-04", 2031, 5, 4, None),
        ("4 May 2031", 2031, 5, 4, None),
        ("the 4th of May, 2031", 2031, 5, 4, None),
        ("May 4, 2031", 2031, 5, 4, None),
        ("Sunday, May 4, 2031", 2031, 5, 4, 6),
        ("Sunday 4 May 2031", 2031, 5, 4, 6),
        ("Feb. 7", None, 2, 7, None),
        ("4 May, 1800", None, 5, 4, None),
        ("SEPT 9", None, 9, 9, None),
        ("2031.05.04", 2031, 5, 4, None),
        ("4-May-2031", 2031, 5, 4, None),
    ],
)
def test_days_are_read_in_every_usual_form(written: str, year: int | None, month: int, day: int, weekday: int | None) -> None:
    (found,) = find_days(f"It was on {written} that it rained.")
    assert (found.year, found.month, found.day, found.weekday) == (year, month, day, weekday)


@pytest.mark.parametrize(
    "text",
    [
        "They may 20 times over",
        "30 February 2031",
        "Monday, May 4, 2031",
        "Mon 31.5.31",
        "2031-13-40",
        "May 4, 9999",
        "sat 3 hours",
        "March 3.5%",
        "room 2031",
    ],
)
def test_days_that_are_none_are_not_found(text: str) -> None:
    assert list(find_days(text)) == []


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%A, %B %d, %Y"]))
def test_days_come_back_as_they_were_written(day: date, form: str) -> None:
    text = f"On {day.strftime(form)} it rained."
    (found,) = find_days(text)
    assert found.date == day
    assert text[found.start : found.end] == day.strftime(form)


def test_days_weekdays_are_named_in_order() -> None:
    assert weekdays_named("On Monday, then Thursday. A sunny day, Mon.") == (0, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31.5.2031", date(2031, 5, 31)),
        ("04.05.2031", date(2031, 5, 4)),
        ("31/05/2031", date(2031, 5, 31)),
        ("05/31/2031", date(2031, 5, 31)),
        ("05/05/2031", date(2031, 5, 5)),
        ("31/05/31", date(2031, 5, 31)),
        ("Sat 31.5.31", date(2031, 5, 31)),
        ("31 May 31", date(2031, 5, 31)),
        ("31-MAY-31", date(2031, 5, 31)),
        ("31. V. 2031", date(2031, 5, 31)),
        ("16.x.2031", date(2031, 10, 16)),
    ],
)
def test_days_reads_numbers(text, day):
    assert [found.date for found in find_days(text)] == [day]


@pytest.mark.parametrize("text", ["04/05/2031", "04/05/31", "32.5.2031", "5.31.2031", "12.5.20311", "31. V. 20311"])
def test_days_leaves_doubtful_numbers(text):
    assert not list(find_days(text))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("04/05/2031", [(4, 5, 2031), (5, 4, 2031)]),
        ("18/10", [(18, 10, None)]),
        ("05-31-2031", [(31, 5, 2031)]),
        ("05/05/2031", [(5, 5, 2031)]),
        ("3-2", []),
        ("1/2/3", []),
        ("40/2", []),
    ],
)
def test_days_doubtful_numbers_are_read_either_way(text, days):
    assert [(day.day, day.month, day.year) for options in find_doubtful(text) for day in options] == days

"""Entries of a live page that runs over midnight are of two days."""

from collections.abc import Callable

import msgspec
import pytest
from spacy.tokens import Doc

from hearsay.extraction.livepage import LABEL, day_of_entry
from hearsay.extraction.moments import moments
from hearsay.language.plain import plain

NIGHT = """Quay Live
{head}

01:10 | Lamps back on
Ida Lund says the lamps are lit again.

23:50 | Lamps out
Sten Orsk says the lamps are out.

22:05 | Wind rises
The council says the ford is shut.
"""


def days(read: Callable[..., Doc], text: str, published: str | None) -> list[str | None]:
    doc = plain(read(text))
    doc._.document = msgspec.structs.replace(doc._.document, published=published)
    doc.user_data["document"] = doc._.document
    doc.user_data.pop("entries", None)
    doc._.moments = moments(doc)
    return [day_of_entry(doc, text.index(name)) for name in ("Ida Lund says", "Sten Orsk says", "The council says")]


def test_livepage_over_midnight_the_clock_tells_the_day(read: Callable[..., Doc]) -> None:
    assert days(read, NIGHT.format(head="Newest first"), "2031-05-07") == ["2031-05-07", "2031-05-06", "2031-05-06"]
    head = "Tuesday 6 May to Wednesday 7 May 2031"
    assert days(read, NIGHT.format(head=head), "2031-05-06") == ["2031-05-07", "2031-05-06", "2031-05-06"]


def test_livepage_oldest_first_and_within_one_day(read: Callable[..., Doc]) -> None:
    turned = NIGHT.replace("01:10", "21:10").replace("22:05", "00:05")
    assert days(read, turned.format(head="As it happened"), "2031-05-07") == ["2031-05-06", "2031-05-06", "2031-05-07"]
    one = NIGHT.replace("01:10", "23:59")
    assert days(read, one.format(head="Newest first"), "2031-05-07") == ["2031-05-07"] * 3
    assert days(read, one.format(head="Tuesday as it happened"), "2031-05-07") == ["2031-05-06"] * 3
    assert days(read, one.format(head="Wednesday as it happened\nTwo held over Tuesday's fire"), "2031-05-07") == ["2031-05-07"] * 3
    assert days(read, one.format(head="word " * 70).replace("Live", ""), "2031-05-07") == [None, None, None]


def test_livepage_labels_and_headings_name_their_days(read: Callable[..., Doc]) -> None:
    text = NIGHT.format(head="Live").replace("01:10", "Wed 01:10").replace("23:50", "Tue 23:50").replace("22:05", "Tue 22:05")
    assert days(read, text, "2031-05-07") == ["2031-05-07", "2031-05-06", "2031-05-06"]
    text = NIGHT.format(head="Live").replace("01:10", "23:55").replace("22:05", "Monday, May 5\n\n21:50")
    assert days(read, text, "2031-05-07") == ["2031-05-07", "2031-05-07", "2031-05-05"]


def test_livepage_events_and_relative_days_are_of_the_entry(read: Callable[..., Doc]) -> None:
    head = "Live. Sten Orsk was freed on Monday evening\nLast updated 7 May 2031, 19:10"
    text = NIGHT.format(head=head).replace("01:10", "19:10").replace("23:50", "18:20").replace("22:05", "17:30")
    text += "Ida Lund resigned. Yesterday Sten Orsk was arrested.\n"
    found = {"closure": "2031-05-07"} | {
        event.kind: event.date.start for event in read(text, published="2031-05-07")._.events if event.date and event.kind != "statement"
    }
    assert found == {"closure": "2031-05-07", "release": "2031-05-05", "resignation": "2031-05-07", "detention": "2031-05-06"}


def test_livepage_an_undated_page_has_the_day_of_its_head(read: Callable[..., Doc]) -> None:
    assert days(read, NIGHT.replace("01:10", "23:59").format(head="All times local. 6 May 2031"), None) == ["2031-05-06"] * 3


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("23:55 | Lights out", True),
        ("9.40pm", True),
        ("[18:20 GMT]", True),
        ("Tue 22:05: Wind", True),
        ("2pm", True),
        ("12:30 in the morning", False),
        ("10.5 percent of votes", False),
    ],
)
def test_livepage_labels(line: str, label: bool) -> None:
    assert bool(LABEL.match(line)) is label

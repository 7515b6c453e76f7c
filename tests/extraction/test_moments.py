from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from hearsay.extraction.calendar import days_of, easter
from hearsay.extraction.lexicon.moment_rules import RULES, Rule
from hearsay.extraction.moments import anchor, moments, when_of
from hearsay.language.components import open_document
from hearsay.language.tokens import blank
from hearsay.model import Document

NLP = blank()


def read(text: str, published: str | None = "2022-03-03") -> Doc:
    if not Doc.has_extension("document"):
        Doc.set_extension("document", default=None)
    doc = NLP(text)
    doc._.document = Document(id="d", uri="d", sha256="", text=text, published=published)
    return doc


def values(text: str, published: str | None = "2022-03-03") -> list[tuple[str, str]]:
    return [(m.span.text, m.value) for m in moments(read(text, published))]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.reading}: {rule.example}")
def test_moments_reads_the_example_of_every_rule(rule: Rule) -> None:
    assert moments(read(rule.example))[-1].value == rule.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council met on Wednesday night.", [("Wednesday night", "2022-03-02TNI")]),
        ("The council will meet on Wednesday.", [("Wednesday", "2022-03-09")]),
        ("The court ruled on Thursday.", [("Thursday", "2022-03-03")]),
        ("Last Thursday the bridge was closed.", [("Last Thursday", "2022-02-24")]),
        ("A 90-minute call", [("90-minute", "PT90M")]),
        ("They sat for two and a half hours.", [("two and a half hours", "PT150M")]),
        ("It took half an hour.", [("half an hour", "PT30M")]),
        ("It took an hour and 20 minutes.", [("an hour and 20 minutes", "PT80M")]),
        ("It began on 24 February.", [("24 February", "2022-02-24")]),
        ("It will end on December 30.", [("December 30", "2021-12-30")]),
        ("The mine of 1951 was shut in 2010.", [("1951", "1951"), ("2010", "2010")]),
        ("Some 2000 people came.", []),
        ("A man aged 34 and a 12-year-old girl", []),
        ("He may march on May 5.", [("May 5", "2022-05-05")]),
        ("Shops closed early in the first three days.", [("first three days", "P3D")]),
        ("He ruled from 1996 to 2004.", [("1996", "1996"), ("2004", "2004")]),
        ("On Feb. 24 the lights went out.", [("Feb. 24", "2022-02-24")]),
        (
            "At 21:45 local time (1945 GMT) on 1 March it fell.",
            [("21:45", "2022-03-01T21:45"), ("1945 GMT", "2022-03-01T19:45"), ("1 March", "2022-03-01")],
        ),
        ("The abbey (c. 842 – 901) was a fort.", [("842", "0842"), ("901", "0901")]),
        ("It took a second attempt.", []),
        ("Hello, it is Monday, 28 February. Today we swim.", [("Monday, 28 February", "2022-02-28"), ("Today", "2022-02-28")]),
        ("From 3 to 5 March it snowed.", [("From 3 to 5 March", "2022-03-03/2022-03-05")]),
    ],
)
def test_moments_gives_the_value_a_reader_would(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


def test_moments_spans_are_the_text_of_the_report() -> None:
    doc = read("On Monday, and again on 1 March 2022, it rained for 20 minutes.")
    assert all(doc.text[m.span.start : m.span.end] == m.span.text for m in moments(doc))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They spoke on Thursday.", "XXXX-WXX-4"),
        ("They spoke on Thursday evening.", "XXXX-WXX-4TEV"),
        ("They spoke on 3 March.", "XXXX-03-03"),
        ("They spoke today.", "PRESENT_REF"),
    ],
)
def test_moments_stay_open_in_a_report_without_a_date(text: str, value: str) -> None:
    assert values(text, None)[0][1] == value


@pytest.mark.parametrize(
    ("value", "published", "future", "expected"),
    [
        ("XXXX-WXX-4", "2022-03-04", False, "2022-03-03"),
        ("XXXX-WXX-4", "2022-03-04T08:00:00Z", True, "2022-03-10"),
        ("XXXX-WXX-4TEV", "2022-03-03", False, "2022-03-03TEV"),
        ("XXXX-12-30", "2022-01-02", False, "2021-12-30"),
        ("PRESENT_REF", "2022-01-02", False, "2022-01-02"),
        ("PRESENT_REF-1", "2022-01-01", False, "2021-12-31"),
        ("PRESENT_REF+1", None, False, None),
        ("2020-05", None, False, "2020-05"),
        ("XXXX-WXX-4", None, False, None),
        ("PT90M", "2022-01-02", False, None),
    ],
)
def test_moments_anchor_closes_an_open_value(value: str, published: str | None, future: bool, expected: str | None) -> None:
    assert anchor(value, published, future=future) == expected


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2022-03-02TNI", "2022-03-02", "2022-03-02"),
        ("2022-W09", "2022-02-28", "2022-03-06"),
        ("2022-W09-WE", "2022-03-05", "2022-03-06"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2021-Q3", "2021-07-01", "2021-09-30"),
        ("2010/2015", "2010-01-01", "2015-12-31"),
        ("XXXX-WXX-4TNI", "XXXX-WXX-4", "XXXX-WXX-4"),
    ],
)
def test_moments_when_of_tells_first_and_last_day(value: str, start: str, end: str) -> None:
    when = when_of(value, None, "explicit")
    assert when is not None
    assert (when.start, when.end) == (start, end)


@pytest.mark.parametrize(
    ("value", "words", "day"),
    [
        ("PRESENT_REFTMO", "this morning", "PRESENT_REF"),
        ("PAST_REF", "Yesterday evening", "PRESENT_REF-1"),
        ("FUTURE_REF", "tomorrow", "PRESENT_REF+1"),
        ("PRESENT_REF", "this week", None),
        ("PAST_REF", "last month", None),
    ],
)
def test_moments_when_of_leaves_days_beside_the_reports_own_open(value: str, words: str, day: str | None) -> None:
    when = when_of(value, words, "relative")
    assert (when and (when.start, when.end)) == (day and (day, day))


def test_moments_when_of_knows_no_days_of_a_duration() -> None:
    assert when_of("PT90M", "90-minute", "explicit") is None


@pytest.mark.parametrize(("year", "day"), [(1818, "1818-03-22"), (1961, "1961-04-02"), (2000, "2000-04-23"), (2038, "2038-04-25")])
def test_calendar_easter_is_the_sunday_of_the_almanacs(year: int, day: str) -> None:
    assert easter(year).isoformat() == day


def test_moments_of_a_life_lean_on_its_years_and_those_of_the_news_on_its_day() -> None:
    life = "She was born in 1902. In 1931 she sailed for Velm, in 1932 she came back and in 1950 she left again. On March 5 she died."
    assert values(life)[-1] == ("March 5", "1950-03-05")
    assert values(life + " That was on Monday.")[-2] == ("March 5", "2022-03-05")


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2050, 12, 31)))
@settings(deadline=None)
def test_moments_reads_back_every_day_however_it_is_written(day: date) -> None:
    for text in (f"{day:%d %B} {day.year}", f"{day:%B} {day.day}, {day.year}", day.isoformat()):
        assert values(f"It fell on {text}.") == [(text, day.isoformat())]


@given(st.text(alphabet="0123456789 -/.,:adefhlmnorstuy\n", max_size=120))
@settings(deadline=None)
def test_moments_never_fail_and_never_overlap(text: str) -> None:
    found = moments(read(text))
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(found))
    assert all(days_of(m.value) is None or m.type in ("DATE", "TIME") for m in found)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The guild called a strike for Monday.", "2031-05-12"),
        ("The reeve announced a ban on fires from Monday.", "2031-05-12"),
        ("The council declared a curfew starting Monday.", "2031-05-12"),
        ("The guild threatened to march on Monday.", "2031-05-12"),
        ("The match, foreseen for Monday, is cancelled.", "2031-05-12"),
        ("The guild threatened on Monday to march.", "2031-05-05"),
        ("Talks lasted until Monday.", "2031-05-05"),
        ("The judge adjourned the hearing to Monday.", "2031-05-12"),
        ("The guild put the march off until 6 p.m. on Monday.", "2031-05-12"),
        ("The guild's board voted on Sunday for a walkout from Monday.", "2031-05-12"),
        ("Ida Lund moved to Tarn on Monday.", "2031-05-05"),
    ],
)
def test_moments_what_is_announced_begins_in_the_days_to_come(nlp, text: str, day: str) -> None:
    document = Document(id="d", uri="d", sha256="", text=text, published="2031-05-06")
    assert nlp(open_document(nlp, document))._.moments[-1].value == day


def test_moments_a_timetable_in_the_present_tense_lies_ahead(nlp) -> None:
    text = "Talks between the two firms resume on Friday."
    document = Document("d-1", "a.txt", "", text, published="2031-05-06")
    assert [moment.value for moment in nlp(open_document(nlp, document))._.moments] == ["2031-05-09"]

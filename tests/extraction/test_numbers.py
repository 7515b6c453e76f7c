from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.extraction.lexicon.figures import AFTER, BEFORE, VAGUE
from hearsay.extraction.numbers import numbers, parse
from hearsay.language.tokens import blank
from hearsay.model import Hedge

NLP = blank()


def read(text: str) -> list[tuple[str, float | None, float | None, Hedge]]:
    return [(text[n.start : n.end], n.low, n.high, n.hedge) for n in numbers(NLP(text))]


@pytest.mark.parametrize(("words", "hedge"), BEFORE.items())
def test_numbers_knows_every_hedge_in_front(words: str, hedge: Hedge) -> None:
    assert [(n[0], n[3]) for n in read(f"In all {words} 250 sheep were sold.")] == [(f"{words} 250", hedge)]


@pytest.mark.parametrize(("words", "hedge"), AFTER.items())
def test_numbers_knows_every_hedge_behind(words: str, hedge: Hedge) -> None:
    assert [(n[0], n[3]) for n in read(f"In all 250 {words} were sold.")] == [(f"250 {words}", hedge)]


@pytest.mark.parametrize(("word", "bounds"), VAGUE.items())
def test_numbers_gives_a_range_for_vague_plurals(word: str, bounds: tuple[float, float]) -> None:
    assert read(f"There were {word} of sheep.")[0] == (word, *bounds, "approximate")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,483 sheep", ("1,483", 1483, 1483, "exact")),
        ("$US8,400 sheep", ("$US8,400", 8400, 8400, "exact")),
        ("Rs3 million sheep", ("Rs3 million", 3e6, 3e6, "exact")),
        ("SEK40 million sheep", ("SEK40 million", 4e7, 4e7, "exact")),
        ("2.8 million sheep", ("2.8 million", 2.8e6, 2.8e6, "exact")),
        ("3.8M sheep", ("3.8M", 3.8e6, 3.8e6, "exact")),
        ("$2.5bn of debt", ("$2.5bn", 2.5e9, 2.5e9, "exact")),
        ("12k sheep", ("12k", 12000, 12000, "exact")),
        ("five hundred dead", ("five hundred", 500, 500, "exact")),
        ("fifteen hundred victims", ("fifteen hundred", 1500, 1500, "exact")),
        ("more than a half million sheep", ("more than a half million", 5e5, None, "more-than")),
        ("half a million sheep", ("half a million", 5e5, 5e5, "exact")),
        ("two and a half million sheep", ("two and a half million", 2.5e6, 2.5e6, "exact")),
        ("a dozen sheep", ("a dozen", 12, 12, "exact")),
        ("twenty-five sheep", ("twenty-five", 25, 25, "exact")),
        ("some two hundred and fifty sheep", ("some two hundred and fifty", 250, 250, "approximate")),
        ("hundreds if not thousands of sheep", ("hundreds if not thousands", 100, 9999, "approximate")),
        ("tens of thousands of sheep", ("tens of thousands", 10000, 99999, "approximate")),
        ("hundreds of thousands of sheep", ("hundreds of thousands", 100000, 999999, "approximate")),
        ("between 20 and 30 sheep", ("between 20 and 30", 20, 30, "approximate")),
        ("between $2 billion and $3 billion in damages", ("between $2 billion and $3 billion", 2e9, 3e9, "approximate")),
        ("minus 31 degrees", ("minus 31", -31, -31, "exact")),
        ("thirty-odd sheep", ("thirty-odd", 30, 30, "approximate")),
        ("nearly a quarter of a million sheep", ("nearly a quarter of a million", 250000, 250000, "almost")),
        ("estimated by police at 250 sheep", ("250", 250, 250, "estimate")),
        ("20 to 30 sheep", ("20 to 30", 20, 30, "approximate")),
        ("20-30,000 sheep", ("20-30,000", 20000, 30000, "approximate")),
        ("2-3 million sheep", ("2-3 million", 2e6, 3e6, "approximate")),
        ("from 216 to 221 sheep", ("from 216 to 221", 216, 221, "approximate")),
        ("at least another 30 sheep", ("at least another 30", 30, None, "at-least")),
        ("450 or more sheep", ("450 or more", 450, None, "at-least")),
        ("up to 23m sheep", ("up to 23m", 0, 23e6, "at-most")),
        ("about 33km away", ("about 33", 33, 33, "approximate")),
    ],
)
def test_numbers_reads_value_and_hedge(text: str, expected: tuple[str, float, float, Hedge]) -> None:
    assert read(f"There: {text}.")[0] == expected


def test_numbers_reads_a_rise_as_two_values() -> None:
    assert [n[0] for n in read("It rose from 216 to 221.")] == ["216", "221"]


def test_numbers_reads_a_glued_m_as_metres_where_something_is_high() -> None:
    assert read("A 5m high wall.")[0][1:3] == (5, 5)


@pytest.mark.parametrize("text", ["the 5th day", "the MH17 flight", "1.2.3.4", "v2.0", "3⃣ Our men came", "3\ufe0f⃣ Our men came"])
def test_numbers_leaves_ordinals_and_labels_alone(text: str) -> None:
    assert read(text) == []


@given(st.integers(min_value=1, max_value=10**9))
@settings(deadline=None)
def test_numbers_reads_back_separated_digits(value: int) -> None:
    assert [n[1] for n in read(f"They sold {value:,} sheep.")] == [value]


@given(st.text(max_size=80))
@settings(deadline=None)
def test_numbers_parse_never_fails(words: str) -> None:
    value = parse(words)
    assert value is None or value >= 0


@given(st.text(alphabet="0123456789 ,.-adehnortuvxmk$\n", max_size=120))
@settings(deadline=None)
def test_numbers_are_in_order_and_inside_the_text(text: str) -> None:
    found = numbers(NLP(text))
    assert all(0 <= n.start <= n.core < n.core_end <= n.end <= len(text) for n in found)
    assert all(a.core_end <= b.core for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("some 31 000 refugees", [31000]),
        ("31.400 people in 12.000 tents", [31400, 12000]),
        ("2,5 million crowns, 7,2 % more, 3,5 metres deep", [2.5e6, 7.2, 3.5]),
        ("a quake of magnitude 5,8", [5.8]),
        ("On May 6 300 people came", [6, 300]),
        ("3.125 km off", [3.125]),
        ("between 1 200 and 1 500 men", [1200]),
        ("12, 400 of them", [12, 400]),
    ],
)
def test_numbers_reads_the_marks_of_other_languages(text: str, values: list[float]) -> None:
    assert [number.low for number in numbers(NLP(text))] == values


def test_numbers_hedged_behind_only_where_nothing_is_compared() -> None:
    assert [n.hedge for n in numbers(NLP("two hundred and more came, 300 and more than 20 others"))] == ["at-least", "exact", "more-than"]


def test_numbers_keeps_what_something_fell_by_and_to_apart() -> None:
    assert [n[:3] for n in read("Its value fell more than $3 billion to $19 billion.")] == [
        ("more than $3 billion", 3e9, None),
        ("$19 billion", 19e9, 19e9),
    ]
    assert [n[:3] for n in read("Prices rose 2 to 3 percent.")] == [("2 to 3", 2, 3)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a toll of between 7% and 12.5% falls due", [("between 7% and 12.5", 7, 12.5)]),
        ("a tax of 3%-4% is due", [("3%-4", 3, 4)]),
        ("Brun leads Lund by 33 percent to 36 percent", [("33", 33, 33), ("36", 36, 36)]),
        ("prices fell 3% to 12%", [("3", 3, 3), ("12", 12, 12)]),
        ("it rose from three to six to ten to 15", [("three", 3, 3), ("six", 6, 6), ("ten", 10, 10), ("15", 15, 15)]),
        ("whether it is 45, 120 or 160", [("45", 45, 45), ("120", 120, 120), ("160", 160, 160)]),
        ("through the gate passed 131 people", [("131", 131, 131)]),
        ("the toll passed 131", [("passed 131", 131, None)]),
    ],
)
def test_numbers_tells_ranges_from_rows_and_bounds_from_verbs(text: str, expected: list[tuple[str, float, float | None]]) -> None:
    assert [found[:3] for found in read(text)] == expected

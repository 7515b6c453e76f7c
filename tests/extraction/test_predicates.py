"""What befell those counted, told by the words of their own phrase and clause, read by the whole reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 200 pupils were seized from a dormitory in Velm, and 21 were freed in October.", [(200, "abducted"), (21, "freed")]),
        ("Of the 310 girls first seized, 240 girls are still held captive.", [(310, "abducted"), (240, "abducted")]),
        ("Two years ago the gunmen freed 21 of the 310 girls first seized in Velm.", [(21, "freed"), (310, "abducted")]),
        ("The release left 197 pupils who remain captive.", [(197, "abducted")]),
        ("Twenty-one of the pupils abducted in May have been released, the office said.", [(21, "freed")]),
        ("He demands that the 200 people arrested be released.", [(200, "detained")]),
        ("Troops brought out sixteen of the people seized in May.", [(16, "rescued")]),
        ("At least 20 people injured in the crash have died.", [(20, "killed")]),
        ("Gunmen kidnapped them in May. More than 340 girls were taken from the hall.", [(340, "abducted")]),
        ("The girls were swapped for four imprisoned rebels.", [(4, "freed")]),
        ("The war has led to the death of over 8,000 people and the displacement of 1.4 million others.",
         [(8000, "killed"), (1.4e6, "displaced")]),
        ("At least 40 civilians are among the prisoners.", [(40, "captured")]),
        ("The resolution that 97 states passed on Monday decides nothing.", [(97, "votes-for")]),
        ("Ostia said it was holding 60 Estarians.", [(60, "captured")]),
        ("Police are holding 30 Estarians.", [(30, "detained")]),
        ("Gunmen freed 30 of the more than 240 Velm pupils kidnapped in May.", [(30, "freed"), (240, "abducted")]),
        ("The deal would help 140 pupils who remain in captivity.", [(140, "abducted")]),
        ("About 40 soldiers were brought to Velm from Tarn.", [(40, "troops")]),
        ("The ships met about 30 times at sea.", [(30, "count")]),
        ("The bill is about three times the old one.", []),
        ("She was the 85th victim of the fire.", [(85, "killed")]),
        ("The auditors knew 310 of 9,500 companies.", [(310, "count"), (9500, "count")]),
        ("In all 67 letters came from Velm, 63 from Tarn.", [(67, "count"), (63, "count")]),
        ("The two sides agreed on a swap of 40 for 40.", [(40, "exchanged")]),
        ("The lorry killed and wounded dozens of people.", [(12, "casualties")]),
        ("The rockets destroyed nine militants.", [(9, "killed")]),
        ("About 60 people rushed to hospital had burns.", [(60, "hospitalised")]),
        ("The mob came after a driver mowing down 40 people.", [(40, "killed")]),
    ],
)  # fmt: skip
def test_predicates_of_the_own_phrase_say_what_is_counted(read: Callable[..., Doc], text: str, expected: list[tuple[float, str]]) -> None:
    assert [(figure.low, figure.measure) for figure in read(text)._.figures] == expected


def test_predicates_of_harm_are_of_people(read: Callable[..., Doc]) -> None:
    doc = read("A bomber drove into the gate, killing six guests and wounding at least 90. It killed six soldiers and wounded 12.")
    assert [figure.population for figure in doc._.figures] == ["guests", "people", "soldiers", None]


def test_predicates_of_a_part_are_of_those_it_is_a_part_of(read: Callable[..., Doc]) -> None:
    doc = read("The gunmen have freed 30 of the more than 240 Velm pupils kidnapped in May.")
    assert [figure.population for figure in doc._.figures] == ["Velm pupils", "Velm pupils"]


def test_predicates_of_the_dead_say_where_they_are_from(read: Callable[..., Doc]) -> None:
    doc = read("Two children from Algeria drowned on Monday.")
    assert [figure.population for figure in doc._.figures] == ["children from Algeria"]

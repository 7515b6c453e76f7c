"""On which day words were said, on trees made by hand."""

from __future__ import annotations

import msgspec
import pytest

from hearsay.extraction.moments import moments
from hearsay.extraction.settings import said_on

from .trees import tree

WHEN = """
Lund NNP nsubj 1
{verb} VBD root 1
{case} IN case 3
{day} NNP obl 1
{number} CD nummod 3
the DT det 6
gate NN obj 1
"""
HELD = """
Lund NNP nsubj 1
said VBD root 1
it PRP nsubj 3
had VBD ccomp 1
no DT det 5
trace NN obj 3
"""
HAD = """
Lund NNP nsubj 2
had VBD aux 2
denied VBN root 2
it PRP obj 2
"""
WOULD = """
Lund NNP nsubj 3
would MD aux 3
{word} RB advmod 3
confirm VB root 3
it PRP obj 3
"""
WHOSE = """
Orsk NNP nsubj 8
, , punct 3
{word} WP$ nmod:poss 3
ships NNS nsubj 4
left VBD csubj 8
May NNP obl 4
2 CD nummod 5
, , punct 4
denied VBD root 8
it PRP obj 8
"""
AGO = """
Lund NNP nsubj 1
said VBD root 1
a DT det 4
few JJ amod 4
{unit} NNS obl:tmod 5
ago RB advmod 1
so RB advmod 1
"""


def day(lines: str, cue: int, published: str | None = "2031-05-07") -> str | None:
    doc = tree(lines)
    doc._.document = msgspec.structs.replace(doc._.document, published=published)
    doc._.moments = moments(doc)
    found = said_on(doc, doc[cue : cue + 1], ())
    return found.start if found else None


def test_said_on_a_day_that_something_lasts_from_is_not_that_of_the_words() -> None:
    assert day(WHEN.format(verb="denied", case="on", day="May", number="2"), 1) == "2031-05-02"
    assert day(WHEN.format(verb="denied", case="since", day="May", number="2"), 1) == "2031-05-07"


def test_said_on_a_day_without_its_year_stays_open_in_an_undated_report() -> None:
    assert day(WHEN.format(verb="denied", case="on", day="May", number="2"), 1, None) == "XXXX-05-02"


def test_said_on_had_counts_only_as_the_tense_of_the_cue() -> None:
    assert day(HELD, 1) == "2031-05-07"
    assert day(HAD, 2) is None


@pytest.mark.parametrize(("word", "expected"), [("never", "2031-05-07"), ("gladly", None)])
def test_said_on_what_somebody_would_not_say_is_news_of_the_day(word: str, expected: str | None) -> None:
    assert day(WOULD.format(word=word), 3) == expected


@pytest.mark.parametrize(("unit", "expected"), [("minutes", "2031-05-07"), ("weeks", None)])
def test_said_on_minutes_ago_is_the_day_of_the_report(unit: str, expected: str | None) -> None:
    assert day(AGO.format(unit=unit), 1) == expected


def test_said_on_the_day_of_a_clause_between_commas_is_not_that_of_the_words() -> None:
    assert day(WHOSE.format(word="whose"), 8) == "2031-05-07"
    assert day(WHOSE.format(word="their").replace("WP$", "PRP$"), 8) == "2031-05-02"


def test_said_on_the_day_of_a_verb_joined_on_is_not_that_of_the_words(read) -> None:
    first = read("Lina Orsk has said the games will be safe and proposed last month a pause of two weeks.")._.statements[0]
    assert first.said_on is not None
    assert first.said_on.basis == "inferred"


@pytest.mark.parametrize(("when", "expected"), [("at 6 p.m.", True), ("shortly after dawn", True), ("on Monday at 6 p.m.", False)])
def test_said_on_an_hour_without_its_day_is_of_the_report(read, when: str, expected: bool) -> None:
    first = read(f"The vote of Tuesday was fair. Lina Orsk announced {when} that the gate was open.")._.statements[0]
    assert first.said_on is not None
    assert (first.said_on.basis == "inferred") is expected


def test_said_on_the_clock_of_the_next_entry_is_not_that_of_the_words(read) -> None:
    last = read("Lina Orsk promised to open the gate.\n\n06:15 | Rain on 3 March\nIt rained.")._.statements[-1]
    assert last.said_on is not None
    assert last.said_on.basis == "inferred"

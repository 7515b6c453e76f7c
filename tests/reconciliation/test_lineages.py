"""Copies are found, and none is invented."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.reconciliation.lineages import lineages, with_lineages
from hearsay.reconciliation.voices import Voices

from .stories import AGENCY, OWN, entity, report, span

REWORDED = """At least 19 persons were killed as a grain silo fell in Arlo early Tuesday, the fire service of the town said.

The silo, put up in 1987, came down soon after six that morning and buried two workshops next to the railway yard.

Inspectors in March had asked its owner to clear the building, says a letter published by the council.

The owner, Brevia Grain, said it had engaged engineers and awaited their report when the wall gave in.

Rescuers with dogs kept searching into the evening; the governor ordered schools of the district shut."""

SECOND = """Brevia Grain faced angry questions on Tuesday after its silo in Arlo came down and killed at least 19.

A bakery, a tyre workshop and parts of the railway yard lie under concrete. Trains to Port Sull were cancelled.

The council has now published a letter of March. In it inspectors ask for the building to be emptied.

Governor Tam Oresk came by helicopter at noon. Schools stay shut, she said, until the dust has been tested.

Union leaders called for a national inspection of every silo older than thirty years."""

CASES = {
    "word for word": (AGENCY, True),
    "under another headline and in curly quotes": ("Tower falls\n\n" + AGENCY.replace('"', "“"), True),
    "cut by a paragraph": (AGENCY.rsplit("\n\n", 1)[0], True),
    "inside a longer page": (AGENCY + "\n\n" + OWN + "\n\n" + OWN.upper(), True),
    "told over in other words": (REWORDED, True),
    "a second report of the same event": (SECOND, False),
    "a report of its own": (OWN, False),
    "nothing": ("", False),
}


@pytest.mark.parametrize("name", CASES)
def test_lineages_joins_copies_and_nothing_else(name: str) -> None:
    text, copied = CASES[name]
    found = lineages([report("a", AGENCY), report("b", text)])
    assert [one.documents for one in found] == ([("document-a", "document-b")] if copied else [])


def test_lineages_sees_a_passage_lifted_into_a_report_of_its_own() -> None:
    lifted = OWN + "\n\n" + "\n\n".join(AGENCY.split("\n\n")[3:5])
    documents = [report("a", AGENCY), report("b", AGENCY), report("c", lifted)]
    found = lineages(documents)
    assert {(one.basis, len(one.documents)) for one in found} == {("near-duplicate", 2), ("contained", 3)}
    voices = Voices([*documents[:2], report("c", lifted, outlet="The Sull Post")], found)
    own, taken = span(documents[2], "promised new homes"), span(documents[2], "waiting for their report")
    assert voices.newsroom("document-c", own).name == "The Sull Post"
    assert voices.newsroom("document-c", taken) == voices.newsroom("document-a")


def test_lineages_sees_pieces_lifted_here_and_there() -> None:
    lifted = (
        OWN
        + """

The silo, built in 1987, came down shortly after six in the morning, burying two workshops that had stood empty.

As early as spring inspectors had asked the owner in March to empty the building and heard nothing.

It said that it had hired engineers and was waiting for their report, a spokeswoman wrote to this paper.

Rescuers with dogs went on searching into the evening. At dusk the river police joined them with lamps."""
    )
    whole = f"{AGENCY}\n\n{SECOND}"
    assert [one.basis for one in lineages([report("a", whole), report("b", lifted)])] == ["contained"]
    fewer = lifted.rsplit("\n\n", 2)[0]
    assert lineages([report("a", whole), report("b", fewer)]) == ()


def test_lineages_does_not_take_a_quoted_speech_for_a_copy() -> None:
    speech = "“" + " ".join(AGENCY.replace('"', "").split()[:60]) + "”"
    assert lineages([report("a", f"{OWN}\n\nHe said: {speech}"), report("b", f"{SECOND}\n\nThe mayor: {speech}")]) == ()


@pytest.mark.parametrize("marks", ["“”", "‘’", "''", '""'])
def test_lineages_does_not_take_two_reports_of_one_statement_for_a_copy(marks: str) -> None:
    posted = (
        "We are closing the Arlo mill after 90 years. ",
        "Nobody who worked for us will be left without a wage this winter. ",
        "The council and the owners have talked of this since March. ",
        "It's the river, not the market, that has beaten us.",
    )
    quoted = [f"{marks[0]}{words.strip()}{marks[1]}" for words in posted]
    one = f"The oldest mill on the Sull is to shut, its owners posted.\n\n{' '.join(quoted)}\n\nShares of the parent fell at noon."
    other = f"Weavers wept at the gate as Brevia Cloth broke its silence.\n\n{' '.join(quoted)}\n\nUnions call for a buyer from Port Sull."
    assert lineages([report("a", one), report("b", other)]) == ()


def test_lineages_names_the_agency_that_copies_credit() -> None:
    agency = entity("Lowland Wire", "organization")
    found = lineages([report("a", AGENCY, credit="Lowland Wire"), report("b", AGENCY)], [agency])
    assert found[0].origin == agency.id


def test_lineages_names_the_older_report_and_no_one_of_equals() -> None:
    assert lineages([report("a", AGENCY, day="2031-05-07"), report("b", AGENCY)])[0].origin == "document-b"
    assert lineages([report("a", AGENCY), report("b", AGENCY)])[0].origin is None


@settings(deadline=None, max_examples=10)
@given(st.randoms(use_true_random=False))
def test_lineages_are_the_same_in_any_order(shuffler: random.Random) -> None:
    documents = [report(f"{i}", text) for i, (text, _) in enumerate(CASES.values())]
    mixed = documents[:]
    shuffler.shuffle(mixed)
    assert lineages(mixed) == lineages(documents)


def test_with_lineages_tells_each_copy_its_lineage() -> None:
    documents = [report("a", AGENCY), report("b", AGENCY), report("c", OWN)]
    found = lineages(documents)
    assert [one.lineage for one in with_lineages(documents, found)] == [found[0].id, found[0].id, None]

"""What changed between two dossiers of one story."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.model import BriefLines, Change, Document, Dossier
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.difference import ORDER, counted, difference

from .stories import AGENCY, entity, event, figure, report, resolution, statement, who

PEOPLE = (entity("Ada Brun"), entity("Iva Lund"), entity("Port Office", "organization"), entity("Arlo", "place"))
FIRST = report("first", "Ada Brun said the dam at Arlo will hold the flood. At least 12 people died, the port office said.", outlet="Post")
SECOND = report("second", "Ada Brun denied that the dam at Arlo will hold the flood.", day="2031-05-08", outlet="News")
THIRD = report("third", "The port office counted 31 dead people on Thursday.", day="2031-05-08", outlet="Herald")
FOURTH = report("fourth", "Iva Lund said the dam at Arlo will hold the flood.", day="2031-05-08", outlet="Courier")
HOLDS = statement(FIRST, "the dam at Arlo will hold the flood", who("Ada Brun"))
TURNED = statement(SECOND, "the dam at Arlo will hold the flood", who("Ada Brun"), "deny")
TWELVE = figure(FIRST, "At least 12 people", 12.0, None, "at-least", claimant=who("Port Office"), population="people")
THIRTY = figure(THIRD, "31 dead people", 31.0, claimant=who("Port Office"), population="people")
SAME = statement(FOURTH, "the dam at Arlo will hold the flood", who("Iva Lund"))


def dossier(*documents: Document, **parts: Any) -> Dossier:
    body = reconcile(resolution(documents=documents, entities=PEOPLE, **parts))
    fields = {name: getattr(body, name) for name in body.__struct_fields__}
    return Dossier(created="", engine={}, brief=BriefLines("", (), ()), **fields)


BEFORE = dossier(FIRST, statements=[HOLDS], figures=[TWELVE])


def of_kind(before: Dossier | None, after: Dossier, kind: str) -> list[Change]:
    return [change for change in difference(before, after).changes if change.kind == kind]


def test_difference_of_a_dossier_with_itself_is_empty() -> None:
    found = difference(BEFORE, BEFORE)
    assert (found.reports, found.gone, found.changes) == ((), (), ())


def test_difference_with_nothing_is_all_new() -> None:
    found = difference(None, BEFORE)
    assert found.reports == (FIRST.id,)
    assert {change.kind for change in found.changes} == {"new"}
    assert len(found.changes) == len(BEFORE.claims)


def test_difference_a_later_count_by_the_same_claimant_is_a_revision_and_not_new() -> None:
    after = dossier(FIRST, THIRD, statements=[HOLDS], figures=[TWELVE, THIRTY])
    (change,) = of_kind(BEFORE, after, "revised-up")
    assert change.now == (after.updates[0].id,) and change.was == (TWELVE.id,)
    assert not of_kind(BEFORE, after, "new")


def test_difference_an_earlier_count_that_comes_late_is_no_revision() -> None:
    before = dossier(THIRD, figures=[THIRTY])
    assert not of_kind(before, dossier(FIRST, THIRD, figures=[TWELVE, THIRTY]), "revised-up")


def test_difference_somebody_who_denies_what_they_said_changed_position() -> None:
    after = dossier(FIRST, SECOND, statements=[HOLDS, TURNED])
    (change,) = of_kind(dossier(FIRST, statements=[HOLDS]), after, "position")
    assert (change.was, change.now) == ((HOLDS.id,), (TURNED.id,))


def test_difference_what_was_said_before_is_no_change_of_position() -> None:
    earlier = statement(SECOND, "the dam at Arlo will hold the flood", who("Ada Brun"), "deny")
    late = report("first", FIRST.text, day="2031-05-09", outlet="Post")
    holds = statement(late, "the dam at Arlo will hold the flood", who("Ada Brun"))
    assert not of_kind(dossier(late, statements=[holds]), dossier(late, SECOND, statements=[holds, earlier]), "position")


@pytest.mark.parametrize(
    ("words", "act"),
    [("the dam at Arlo will hold the flood", "assert"), ("schools open again on Monday", "deny")],
    ids=["says it again", "denies something else"],
)
def test_difference_who_holds_to_it_or_speaks_of_something_else_did_not_change_position(words: str, act: Any) -> None:
    later = report("later", f"Ada Brun spoke: {words}.", day="2031-05-08", outlet="News")
    after = dossier(FIRST, later, statements=[HOLDS, statement(later, words, who("Ada Brun"), act)])
    assert not of_kind(dossier(FIRST, statements=[HOLDS]), after, "position")


def test_difference_a_statement_taken_back_is_withdrawn() -> None:
    later = report("later", "Ada Brun retracted her words that the dam at Arlo will hold the flood.", day="2031-05-08", outlet="News")
    start = later.text.index("retracted")
    back = statement(later, "the dam at Arlo will hold the flood", who("Ada Brun"))
    back = msgspec.structs.replace(back, cue=later.span(start, start + len("retracted")))
    after = dossier(FIRST, later, statements=[HOLDS, back])
    (change,) = of_kind(dossier(FIRST, statements=[HOLDS]), after, "withdrawn")
    assert change.was == (HOLDS.id,)


def test_difference_a_denial_of_what_was_known_is_a_denial() -> None:
    denial = statement(SECOND, "the dam at Arlo will hold the flood", who("Iva Lund"), "deny")
    before, after = dossier(FIRST, statements=[HOLDS]), dossier(FIRST, SECOND, statements=[HOLDS, denial])
    (change,) = of_kind(before, after, "denied")
    assert change.now == (after.disputes[0].id,)
    assert change.was == (before.claims[0].id,)


def test_difference_a_second_claimant_in_another_newsroom_is_better_sourced() -> None:
    before, after = dossier(FIRST, statements=[HOLDS]), dossier(FIRST, FOURTH, statements=[HOLDS, SAME])
    (change,) = of_kind(before, after, "better-sourced")
    assert change.was == (before.claims[0].id,)
    assert [one.kind for one in difference(after, before).changes] == ["worse-sourced"]


def test_difference_a_copy_only_repeats() -> None:
    one, copy = report("one", AGENCY, outlet="Agency"), report("two", AGENCY, outlet="Mirror")
    said = [statement(doc, "We heard a long crack", who("Ada Brun")) for doc in (one, copy)]
    found = difference(dossier(one, statements=said[:1]), dossier(one, copy, statements=said))
    assert [change.kind for change in found.changes] == ["repeated"]


def test_difference_what_a_report_no_longer_has_at_its_address_is_withdrawn() -> None:
    newer = Document("document-first-2", FIRST.uri, "", "Ada Brun said nothing new today.", outlet="Post", published="2031-05-07")
    other = statement(newer, "nothing new today", who("Ada Brun"))
    after = dossier(FIRST, newer, statements=[HOLDS, other], figures=[TWELVE])
    assert len(of_kind(BEFORE, after, "withdrawn")) == 2


def test_difference_an_event_told_by_one_more_report_is_no_new_event() -> None:
    one, two = report("one", "Ada Brun rang Iva Lund.", outlet="Post"), report("two", "Iva Lund was rung by Ada Brun.", outlet="News")
    calls = [
        event(one, "Ada Brun rang Iva Lund", "call", ("Ada Brun", "Iva Lund"), "2031-05-06"),
        event(two, "Iva Lund was rung by Ada Brun", "call", ("Ada Brun", "Iva Lund"), "2031-05-06"),
    ]
    found = difference(dossier(one, events=calls[:1]), dossier(one, two, events=calls))
    assert [change.kind for change in found.changes] == ["better-sourced"]


@given(st.sets(st.sampled_from([HOLDS, TURNED, SAME]), min_size=1), st.sets(st.sampled_from([TWELVE, THIRTY])))
def test_difference_names_only_what_is_there_and_sorts_by_weight(statements: Any, figures: Any) -> None:
    after = dossier(FIRST, SECOND, THIRD, FOURTH, statements=statements, figures=figures)
    found = difference(BEFORE, after)
    known = {one.id for name in ("statements", "figures", "claims", "disputes", "updates") for one in getattr(after, name)}
    assert all(set(change.now) <= known for change in found.changes)
    assert [ORDER.index(change.kind) for change in found.changes] == sorted(ORDER.index(change.kind) for change in found.changes)
    assert sum(counted(found.changes).values()) == len(found.changes)
    assert not difference(after, after).changes

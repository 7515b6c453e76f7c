"""Claims, disputes, updates: what a reader of several reports would conclude, and no more."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.model import When
from hearsay.reconciliation import Reconciliation, reconcile
from hearsay.reconciliation.quantities import quantities

from .stories import AGENCY, entity, event, figure, report, resolution, statement, who

PEOPLE = (
    entity("Ada Brun"), entity("Iva Lund"), entity("Brevia", "country"), entity("Arlo", "place"), entity("Sull", "place"),
    entity("Oda Reyl", leads="Brevia"), entity("Fire Brigade", "organization"), entity("Relief Union", "organization"),
    entity("Tom Ek", spokes="Fire Brigade"),
)  # fmt: skip


def weigh(**parts: Any) -> Reconciliation:
    return reconcile(resolution(entities=PEOPLE, **parts))


def tolls(*given: tuple[str, float, str | None, str], **more: Any) -> Reconciliation:
    """Reports with a toll each: what it says, the value, by whom, on which day."""
    documents = [
        report(str(i), f"{words}. {'Nothing else is known. ' * i}", day=day, outlet=f"Post {i}") for i, (words, *_, day) in enumerate(given)
    ]
    figures = [figure(d, w, v, claimant=who(c) if c else None, **more) for d, (w, v, c, _) in zip(documents, given, strict=True)]
    return weigh(documents=documents, figures=figures)


def test_claims_hold_every_finding_once() -> None:
    one = report("a", "Ada Brun said the dam would hold. Ada Brun met Iva Lund. 12 people died.")
    parts = {
        "statements": (statement(one, "the dam would hold", who("Ada Brun")),),
        "figures": (figure(one, "12 people", 12),),
        "events": (event(one, "Ada Brun met Iva Lund", "meeting", ("Ada Brun", "Iva Lund"), "2031-05-06"),),
    }
    found = weigh(documents=(one,), **parts)
    assert sorted(member for claim in found.claims for member in claim.members) == sorted(x.id for xs in parts.values() for x in xs)


def test_claims_of_unnamed_sources_of_one_office_have_one_claimant() -> None:
    words = (
        "the reservoir is drained beyond repair",
        "the reservoir was drained beyond any repair",
        "the reservoir is drained, beyond repair",
    )
    documents = [report(str(i), f"It was said that {w}.", outlet=f"Post {i}") for i, w in enumerate(words)]
    speakers = (
        who(of="Brevia", description="a senior official"),
        who(of="Brevia", description="an aide"),
        who(of="Brevia", description="officials"),
    )
    found = weigh(documents=documents, statements=[statement(d, w, s) for d, w, s in zip(documents, words, speakers, strict=True)])
    (claim,) = found.claims
    assert (len(claim.newsrooms), len(claim.claimants), claim.status) == (3, 1, "single-claimant")


def test_claims_of_a_presidents_aide_and_of_an_official_of_her_country_have_one_claimant() -> None:
    words = ("the reservoir is drained beyond repair", "the reservoir was drained beyond any repair")
    documents = [report(str(i), f"It was said that {w}.", outlet=f"Post {i}") for i, w in enumerate(words)]
    speakers = who(of="Oda Reyl", description="an aide"), who(of="Brevia", description="an official")
    found = weigh(documents=documents, statements=[statement(d, w, s) for d, w, s in zip(documents, words, speakers, strict=True)])
    assert [(len(claim.claimants), claim.status) for claim in found.claims] == [(1, "single-claimant")]


def test_claims_of_a_spokesman_and_of_his_office_have_one_claimant() -> None:
    found = tolls(("6 dead", 6, "Tom Ek", "2031-05-06"), ("six dead", 6, "Fire Brigade", "2031-05-06"), place="entity-Arlo")
    assert [len(claim.claimants) for claim in found.claims] == [1]


def test_claims_of_two_claimants_are_corroborated() -> None:
    found = tolls(("6 dead", 6, "Relief Union", "2031-05-06"), ("six dead", 6, "Fire Brigade", "2031-05-06"), place="entity-Arlo")
    assert [claim.status for claim in found.claims] == ["corroborated"]


def test_claims_in_copies_come_from_one_newsroom() -> None:
    documents = [report(str(i), AGENCY + f"\n\nCall us. {i}", outlet=f"Post {i}") for i in range(3)]
    found = weigh(documents=documents, figures=[figure(d, "At least 19 people", 19, None, "at-least") for d in documents])
    (claim,) = found.claims
    assert (len(claim.documents), len(claim.newsrooms), claim.status) == (3, 1, "single-claimant")


def test_claims_of_unknown_outlets_corroborate_nobody() -> None:
    documents = [report(str(i), f"6 dead. {'Rain fell. ' * i}") for i in range(3)]
    found = weigh(documents=documents, figures=[figure(d, "6 dead", 6, place="entity-Arlo") for d in documents])
    assert [(len(claim.newsrooms), claim.status) for claim in found.claims] == [(1, "cannot-tell")]


def test_claims_follow_a_chain_from_the_outlet_to_its_root() -> None:
    one = report("a", "Iva Lund said Ada Brun had told her the dam would hold.", outlet="The Post")
    outer = statement(one, "Ada Brun had told her the dam would hold", who("Iva Lund"))
    inner = statement(one, "the dam would hold", who("Ada Brun"), inside=outer.id, via=("entity-Relief Union",))
    found = weigh(documents=(one,), statements=(outer, inner))
    assert ("The Post", "entity-Iva Lund", "entity-Relief Union", "entity-Ada Brun") in {
        chain for claim in found.claims for chain in claim.chains
    }


def test_disputes_hold_what_rivals_say_of_one_thing_on_one_day() -> None:
    soldiers = {"population": "Brevian soldiers"}
    found = tolls(("7 soldiers", 7, "Ada Brun", "2031-05-06"), ("40 soldiers", 40, "Iva Lund", "2031-05-06"), **soldiers)
    (dispute,) = found.disputes
    assert [(p.low, p.holders) for p in dispute.positions] == [(7, ("entity-Ada Brun",)), (40, ("entity-Iva Lund",))]
    assert {claim.status for claim in found.claims} == {"disputed"}


@pytest.mark.parametrize(
    ("text", "disputed"),
    [
        ("At least 27 people died, Ada Brun said. Iva Lund put the toll at six.", True),
        ("At least 27 people died in Arlo, Ada Brun said. But in Sull, Iva Lund put the toll at six.", False),
    ],
)
def test_disputes_hold_what_one_report_sets_against_each_other(text: str, disputed: bool) -> None:
    one = report("a", text)
    figures = (
        figure(one, "At least 27 people", 27, None, "at-least", claimant=who("Ada Brun")),
        figure(one, "six", 6, claimant=who("Iva Lund")),
    )
    assert bool(weigh(documents=(one,), figures=figures).disputes) is disputed


def test_disputes_leave_out_what_differs_in_more_than_the_value() -> None:
    one = report("a", "7 soldiers died, 40 sailors died, 90 were hurt, 300 died in Sull, at least 3 soldiers died, hundreds of soldiers.")
    rows = (
        ("7 soldiers", 7, 7, "exact", "Ada Brun", {"population": "Brevian soldiers", "place": "entity-Arlo"}),
        ("40 sailors", 40, 40, "exact", "Iva Lund", {"population": "Sullian sailors", "place": "entity-Arlo"}),
        ("90 were hurt", 90, 90, "exact", "Iva Lund", {"population": "Brevian soldiers", "measure": "injured"}),
        ("300 died", 300, 300, "exact", "Iva Lund", {"population": "Brevian soldiers", "place": "entity-Sull"}),
        ("at least 3 soldiers", 3, None, "at-least", "Iva Lund", {"population": "Brevian soldiers", "place": "entity-Arlo"}),
        ("hundreds of soldiers", 100, 999, "estimate", "Iva Lund", {"population": "Brevian soldiers", "place": "entity-Arlo"}),
    )
    figures = [figure(one, words, low, high, hedge, claimant=who(name), **more) for words, low, high, hedge, name, more in rows]  # type: ignore[arg-type]
    found = weigh(documents=(one,), figures=figures)
    assert found.disputes == ()
    assert {relation.type for relation in found.relations} >= {"different-place", "different-population"}


def test_disputes_hold_no_such_thing_against_what_stands_before_it() -> None:
    one = report("a", "Ada Brun said she had sent an order to close the gates. Iva Lund said no such order had reached the lock.")
    sent = statement(one, "she had sent an order to close the gates", who("Ada Brun"))
    never = statement(one, "no such order had reached the lock", who("Iva Lund"))
    (dispute,) = weigh(documents=(one,), statements=(sent, never)).disputes
    assert [position.holders for position in dispute.positions] == [("entity-Ada Brun",), ("entity-Iva Lund",)]


def test_disputes_of_one_quarrel_in_several_reports_are_one() -> None:
    text = "Ada Brun said she had sent an order to close the gates. Iva Lund said no such order had reached the lock."
    reports = [report("a", text), report("b", f"Rain fell on Riva. {text}")]
    sent = [statement(one, "she had sent an order to close the gates", who("Ada Brun")) for one in reports]
    never = [statement(one, "no such order had reached the lock", who("Iva Lund")) for one in reports]
    (dispute,) = weigh(documents=reports, statements=(*sent, *never)).disputes
    assert [{*position.members} for position in dispute.positions] == [{one.id for one in side} for side in (sent, never)]


def test_disputes_hold_a_denial_against_what_it_denies() -> None:
    one = report(
        "a", "The union said the ferry was overloaded with cattle. The line denied that the ferry was overloaded with cattle at all."
    )
    said = statement(one, "the ferry was overloaded with cattle.", who("Ada Brun"), "accuse")
    denied = statement(one, "the ferry was overloaded with cattle at all", who("Iva Lund"), "deny")
    (dispute,) = weigh(documents=(one,), statements=(said, denied)).disputes
    assert [position.holders for position in dispute.positions] == [("entity-Ada Brun",), ("entity-Iva Lund",)]


def test_disputes_hold_an_event_that_some_deny() -> None:
    one = report("a", "Ada Brun said Arlo had been captured. Iva Lund denied that Arlo was captured.")
    said = statement(one, "Arlo had been captured", who("Ada Brun"))
    denied = statement(one, "Arlo was captured", who("Iva Lund"), "deny")
    tellings = [
        event(one, "Arlo had been captured", "capture", ("Brevia",), "2031-05-06", "claimed", place="entity-Arlo"),
        event(one, "Arlo was captured", "capture", ("Brevia",), "2031-05-06", "denied", place="entity-Arlo"),
    ]
    told = [msgspec.structs.replace(e, statement=s.id) for e, s in zip(tellings, (said, denied), strict=True)]
    found = weigh(documents=(one,), statements=(said, denied), events=told)
    assert [one.status for one in found.events] == ["claimed"]
    assert [p.holders for d in found.disputes if d.kind == "event" for p in d.positions] == [("entity-Ada Brun",), ("entity-Iva Lund",)]


def test_updates_are_a_toll_that_rises_and_no_dispute() -> None:
    found = tolls(
        ("31 dead", 31, "Fire Brigade", "2031-05-07"),
        ("19 dead", 19, "Fire Brigade", "2031-05-06"),
        ("26 dead", 26, "Tom Ek", "2031-05-06"),
        place="entity-Arlo",
    )  # fmt: skip
    assert found.disputes == ()
    assert [[step.low for step in update.series] for update in found.updates] == [[19, 26, 31]]


def test_updates_of_who_is_called_alike_or_nothing_are_of_the_same() -> None:
    documents = [
        report(str(i), f"{n} patients dead. {'Rain fell. ' * i}", day=f"2031-05-0{i}") for i, n in ((5, 9), (6, 11), (7, 13), (8, 14))
    ]
    populations = ("patients", "patients", "patients", None)
    figures = [
        figure(d, d.text.split()[0], float(d.text.split()[0]), claimant=who("Fire Brigade"), population=p)
        for d, p in zip(documents, populations, strict=True)
    ]
    found = weigh(documents=documents, figures=figures)
    assert [[step.low for step in update.series] for update in found.updates] == [[9, 11, 13, 14]]


def test_quantities_of_two_places_do_not_meet_in_one_without_a_place() -> None:
    told = (("9 patients", 9, None), ("8 patients", 8, None), ("40 patients", 40, "entity-Arlo"), ("2 patients", 2, "entity-Sull"))
    documents = [report(str(i), f"{words} died. {'Rain fell. ' * i}") for i, (words, _, _) in enumerate(told)]
    figures = [figure(d, w, v, population="patients", place=p) for d, (w, v, p) in zip(documents, told, strict=True)]
    held = [{one.low for one in quantity.figures} for quantity in quantities(figures)]
    assert not any({40.0, 2.0} <= values for values in held)


def test_updates_keep_a_part_apart_from_the_whole() -> None:
    documents = [report(str(i), f"{n} counted. {'Rain fell. ' * i}", day=f"2031-05-0{i}") for i, n in ((5, 3), (6, 4), (7, 90))]
    populations = ("children", "children", None)
    figures = [
        figure(d, d.text.split()[0], float(d.text.split()[0]), claimant=who("Fire Brigade"), population=p)
        for d, p in zip(documents, populations, strict=True)
    ]
    found = weigh(documents=documents, figures=figures)
    assert [[step.low for step in update.series] for update in found.updates] == [[3, 4]]


def test_updates_of_one_claimant_are_at_the_place_that_it_names_most() -> None:
    told = (("9 dead", 9, None), ("11 dead", 11, "entity-Arlo"), ("13 dead", 13, "entity-Arlo"), ("2 dead", 2, "entity-Sull"))
    documents = [report(str(i), f"{words}. {'Rain fell. ' * i}", day=f"2031-05-0{i + 4}") for i, (words, _, _) in enumerate(told)]
    figures = [figure(d, w, v, claimant=who("Fire Brigade"), place=p) for d, (w, v, p) in zip(documents, told, strict=True)]
    found = weigh(documents=documents, figures=figures)
    assert [9, 11, 13] in [[step.low for step in update.series] for update in found.updates]


def test_updates_of_the_missing_may_fall() -> None:
    found = tolls(
        ("61 missing", 61, "Tom Ek", "2031-05-06"), ("42 missing", 42, "Tom Ek", "2031-05-07"), place="entity-Arlo", measure="missing"
    )
    assert [[step.low for step in update.series] for update in found.updates] == [[61, 42]]


def test_updates_keep_the_sides_of_a_dispute_apart() -> None:
    one = report("a", "Brun counts 4 soldiers, Lund counts 90 soldiers.")
    two = report("b", "Brun now counts 6 soldiers.", day="2031-05-07")
    more = {"population": "Brevian soldiers"}
    figures = (
        figure(one, "4 soldiers", 4, claimant=who("Ada Brun"), **more), figure(one, "90 soldiers", 90, claimant=who("Iva Lund"), **more),
        figure(two, "6 soldiers", 6, claimant=who("Ada Brun"), **more),
    )  # fmt: skip
    found = weigh(documents=(one, two), figures=figures)
    assert [[step.low for step in update.series] for update in found.updates] == [[4, 6]]
    assert len(found.disputes) == 1


def test_figures_that_name_nobody_go_on_about_the_one_before() -> None:
    one = report("a", "Lund speaks of 90 Brevian soldiers killed; Brun admits to four dead.")
    figures = (
        figure(one, "90 Brevian soldiers", 90, claimant=who("Iva Lund"), population="Brevian soldiers"),
        figure(one, "four dead", 4, claimant=who("Ada Brun")),
    )
    assert len(weigh(documents=(one,), figures=figures).disputes) == 1


def test_figures_of_a_list_say_nothing_of_whom_those_behind_it_count() -> None:
    one = report("a", "The line gave 24 Brevians, 12 Luranians and seven visitors aboard. The board said 49 people were aboard.")
    line, board = who("Iva Lund"), who("Ada Brun")
    figures = (
        figure(one, "24 Brevians", 24, measure="aboard", claimant=line, population="Brevians"),
        figure(one, "12 Luranians", 12, measure="aboard", claimant=line, population="Luranians"),
        figure(one, "seven visitors", 7, measure="aboard", claimant=line),
        figure(one, "49 people", 49, measure="aboard", claimant=board, population="people"),
    )
    held = [{p.low for p in d.positions} for d in weigh(documents=(one,), figures=figures).disputes]
    assert not any(12 in values or 24 in values for values in held)


def test_events_told_by_three_reports_are_one() -> None:
    texts = ("Ada Brun rang Iva Lund on Tuesday", "The call lasted 90 minutes", "Lund and Brun spoke by telephone")
    documents = [report(str(i), text) for i, text in enumerate(texts)]
    pair = ("Ada Brun", "Iva Lund")
    found = weigh(
        documents=documents,
        events=(
            event(documents[0], texts[0], "call", pair, "2031-05-06", attributes={"initiator": "entity-Ada Brun"}),
            event(documents[1], texts[1], "call", pair[::-1], None, attributes={"duration_minutes": 90}),
            event(documents[2], texts[2], "call", pair, "2031-05-06"),
        ),
    )
    (call,) = found.events
    assert call.attributes == {"duration_minutes": 90, "initiator": "entity-Ada Brun"}
    assert {mention.doc for mention in call.mentions} == {document.id for document in documents}
    assert [entry.date for entry in found.timeline] == ["2031-05-06"]
    assert found.timeline[0].text == "“Lund and Brun spoke by telephone”"


def test_events_of_two_rounds_days_or_places_are_two() -> None:
    one = report("a", "Talks were held. Talks went on. Talks opened. Talks closed.")
    pair = ("Ada Brun", "Iva Lund")
    tellings = (
        event(one, "Talks were held", "talks", pair, None, attributes={"round": 1}),
        event(one, "Talks went on", "talks", pair, None, attributes={"round": 2}),
        event(one, "Talks opened", "meeting", pair, "2031-05-01"), event(one, "Talks closed", "meeting", pair, "2031-05-04"),
    )  # fmt: skip
    assert len({e.attributes.get("round") for e in weigh(documents=(one,), events=tellings[:2]).events}) == 2
    assert len(weigh(documents=(one,), events=tellings[2:]).events) == 2


def test_events_planned_and_then_held_are_one_that_happened() -> None:
    one, two = report("a", "They will meet on Tuesday"), report("b", "They met on Tuesday")
    pair = ("Ada Brun", "Iva Lund")
    tellings = (event(one, "will meet", "meeting", pair, "2031-05-06", "planned"), event(two, "met", "meeting", pair, "2031-05-06"))
    assert [e.status for e in weigh(documents=(one, two), events=tellings).events] == ["happened"]


@settings(deadline=None, max_examples=20)
@given(st.randoms(use_true_random=False))
def test_reconcile_is_the_same_in_any_order(shuffler: random.Random) -> None:
    documents = [
        report(str(i), AGENCY if i < 2 else f"{10 + i} dead, and Brun rang Lund. {'It rained. ' * i}", day=f"2031-05-0{1 + i % 4}")
        for i in range(6)
    ]
    figures = [
        figure(d, f"{10 + i} dead", 10 + i, claimant=who("Ada Brun" if i % 2 else "Iva Lund")) for i, d in enumerate(documents) if i > 1
    ]
    calls = [
        event(d, "Brun rang Lund", "call", ("Ada Brun", "Iva Lund"), (None, "2031-05-02")[i % 2]) for i, d in enumerate(documents) if i > 1
    ]
    words = [statement(d, "Brun rang Lund", who("Ada Brun" if i % 2 else None), said_on=When("2031-05-02", "2031-05-02", "explicit"))
             for i, d in enumerate(documents) if i > 1]  # fmt: skip
    parts = {"documents": documents, "figures": figures, "events": calls, "statements": words}
    before = weigh(**parts)
    for found in parts.values():
        shuffler.shuffle(found)  # type: ignore[arg-type]
    assert weigh(**parts) == before


def test_events_of_a_day_join_one_that_names_nobody_where_there_is_no_other() -> None:
    one, two = report("a", "Talks were held in the old mill"), report("b", "The delegations left the talks")
    pair = ("Ada Brun", "Iva Lund")
    full, bare = event(one, "Talks", "talks", pair, "2031-05-06"), event(two, "the talks", "talks", (), "2031-05-06")
    other = event(one, "the old mill", "talks", ("Brevia", "Relief Union"), "2031-05-06")
    assert len(weigh(documents=(one, two), events=(full, bare)).events) == 1
    assert len(weigh(documents=(one, two), events=(full, bare, other)).events) == 3


def test_disputes_hold_a_denial_beside_an_event_against_those_who_claim_it() -> None:
    one = report("a", "Ada Brun claimed the capture of Arlo. Iva Lund denied that the town was captured.")
    said, denied = statement(one, "the capture of Arlo", who("Ada Brun")), statement(one, "the town was captured", who("Iva Lund"), "deny")
    told = event(one, "the capture of Arlo", "capture", (), None, "claimed", place="entity-Arlo")
    found = weigh(documents=(one,), statements=(said, denied), events=(msgspec.structs.replace(told, statement=said.id),))
    assert [p.holders for d in found.disputes if d.kind == "event" for p in d.positions] == [("entity-Ada Brun",), ("entity-Iva Lund",)]


def test_disputes_hold_no_event_against_a_denial_that_only_says_when_it_was() -> None:
    one = report("a", "Iva Lund rejected the recount of votes after the capture of Arlo. The capture of Arlo shook many.")
    denied = statement(one, "the recount of votes after the capture of Arlo", who("Iva Lund"), "reject")
    told = event(one, "The capture of Arlo shook many", "capture", (), None, "happened", place="entity-Arlo")
    assert not [d for d in weigh(documents=(one,), statements=(denied,), events=(told,)).disputes if d.kind == "event"]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("The toll rose from 6 dead to 9 dead.", 2),
        ("There were 6 dead overnight, bringing the count to 9 dead.", 0),
        ("6 dead lie in the school. The count is 9 dead.", 0),
        ("6 dead lie in the school.\n\nThe count is 9 dead.", 2),
    ],
)
def test_updates_within_a_report_are_told_as_such_or_in_two_paragraphs(text: str, steps: int) -> None:
    one = report("a", text, day="2031-05-06")
    figures = (figure(one, "6 dead", 6, place="entity-Arlo"), figure(one, "9 dead", 9, place="entity-Arlo"))
    assert sum(len(update.series) for update in weigh(documents=(one,), figures=figures).updates) == steps


def test_updates_leave_out_what_was_counted_years_ago() -> None:
    one = report("a", "19 dead on the lake.", day="2031-05-06", outlet="Post")
    other = report("b", "The worst was in 2019, when 31 died. Now 24 dead.", day="2031-05-07", outlet="Times")
    figures = (
        figure(one, "19 dead", 19),
        figure(other, "31 died", 31, period=When("2019-01-01", "2019-12-31", "relative", "2019")),
        figure(other, "24 dead", 24),
    )
    (update,) = weigh(documents=(one, other), figures=figures).updates
    assert [step.low for step in update.series] == [19, 24]

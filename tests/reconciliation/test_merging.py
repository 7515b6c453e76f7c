"""One event told by several reports, by another party, day, place or name."""

from __future__ import annotations

from typing import Any

import msgspec

from hearsay.model import Event, Participant, When
from hearsay.reconciliation import merge_events
from hearsay.reconciliation.merging import Merged

from .stories import entity, event, report

PEOPLE = (
    entity("Brevia", "country"), entity("Sull", "country"), entity("Oda Reyl", leads="Brevia"), entity("Tom Ek"), entity("Tom Eck"),
    entity("Arlo", "place"), entity("Border", "place"), entity("Red Cross", "organization"), entity("Army", "organization"),
    entity("Security Council", "organization"), entity("U.N. Security Council", "organization"),
)  # fmt: skip
MONDAY = "2031-05-05"


def told(kind: str, *given: tuple[str, tuple[str, ...], str | None], **more: Any) -> list[Event]:
    return [event(report(str(i), words), words, kind, parties, day, **more) for i, (words, parties, day) in enumerate(given)]


def joined(*events: Event) -> list[Event]:
    return [one.event for one in merge_events(events, PEOPLE)]


def as_roles(one: Event, **roles: str) -> Event:
    return msgspec.structs.replace(
        one, participants=tuple(Participant(f"entity-{name.replace('_', ' ')}", role) for name, role in roles.items())
    )


def supposed(one: Event, day: str) -> Event:
    return msgspec.structs.replace(one, date=When(day, day, "inferred"))


def test_merging_joins_who_did_it_with_whom_it_hit() -> None:
    left, right = told("attack", ("Shells hit the convoy.", (), MONDAY), ("The army shelled it.", (), MONDAY))
    assert len(joined(as_roles(left, Red_Cross="target"), as_roles(right, Army="actor"))) == 1
    assert len(joined(as_roles(left, Red_Cross="target"), as_roles(right, Army="target"))) == 2


def test_merging_joins_a_call_of_two_countries_with_that_of_their_leaders() -> None:
    assert len(joined(*told("call", ("They spoke.", ("Brevia", "Sull"), MONDAY), ("She rang him.", ("Oda Reyl", "Tom Ek"), MONDAY)))) == 1


def test_merging_joins_a_call_with_one_person_spelt_twice() -> None:
    assert len(joined(*told("call", ("They spoke.", ("Oda Reyl", "Tom Ek"), MONDAY), ("She rang.", ("Oda Reyl", "Tom Eck"), MONDAY)))) == 2
    more = (entity("Oda Reyl"), entity("Bertram Olsen"), entity("Bertram Ohlsson"))
    left, right = told(
        "call", ("They spoke.", ("Oda Reyl", "Bertram Olsen"), MONDAY), ("She rang.", ("Oda Reyl", "Bertram Ohlsson"), MONDAY)
    )
    assert len(merge_events([left, right], more)) == 1


def test_merging_joins_a_body_with_its_name_cut_short() -> None:
    parties = (("Security Council",), ("U.N. Security Council",))
    assert len(joined(*told("vote", ("It voted.", parties[0], MONDAY), ("The Council voted.", parties[1], MONDAY)))) == 1


def test_merging_joins_a_quake_felt_in_two_countries_and_measured_twice() -> None:
    left = event(report("a", "A quake hit."), "A quake hit.", "disaster", (), MONDAY, place="entity-Brevia", attributes={"magnitude": 7.8})
    right = event(report("b", "It shook."), "It shook.", "disaster", (), "2031-05-06", place="entity-Sull", attributes={"magnitude": 7.7})
    assert len(joined(left, supposed(right, "2031-05-06"))) == 1
    far = msgspec.structs.replace(right, attributes={"magnitude": 5.7})
    assert len(joined(left, supposed(far, "2031-05-06"))) == 2


def test_merging_joins_a_mishap_that_a_later_report_looks_back_at() -> None:
    left, right = told("accident", ("The dam broke.", (), MONDAY), ("A dam had failed.", (), None))
    assert len(joined(left, right)) == 1
    assert len(joined(left, supposed(right, "2031-05-06"))) == 1


def test_merging_keeps_interviews_with_two_outlets_apart() -> None:
    left, right = told("interview", ("He told one.", (), MONDAY), ("He told another.", (), MONDAY))
    one, two = as_roles(left, Tom_Ek="actor", Army="interviewer"), as_roles(right, Tom_Ek="actor", Red_Cross="interviewer")
    assert len(joined(one, two)) == 2


def test_merging_leaves_the_place_of_talks_out_of_the_parties() -> None:
    talks = told("talks", ("They met.", ("Brevia", "Sull", "Arlo"), MONDAY), place="entity-Arlo")
    assert {p.entity for p in joined(*talks)[0].participants} == {"entity-Brevia", "entity-Sull"}


def test_merging_names_the_country_of_a_leader_who_invades() -> None:
    (one,) = told("invasion", ("Her invasion began.", (), MONDAY))
    assert {p.entity for p in joined(as_roles(one, Oda_Reyl="actor"))[0].participants} == {"entity-Oda Reyl", "entity-Brevia"}


def test_merging_the_side_that_began_is_whoever_spoke_for_it() -> None:
    call = told("call", ("They spoke.", ("Oda Reyl", "Tom Ek"), MONDAY), attributes={"initiator": "entity-Brevia"})
    assert joined(*call)[0].attributes["initiator"] == "entity-Oda Reyl"


def test_merging_takes_one_wording_for_a_copy_though_its_end_differs() -> None:
    head = "The crew of the boat had told the coast guard by radio on that"
    left, right = told("rescue", (f"{head} night.", (), None), (f"{head} evening at about nine.", (), None))
    merged: tuple[Merged, ...] = merge_events([left, right], PEOPLE)
    assert len(merged) == 1

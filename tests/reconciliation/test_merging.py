"""One event told by several reports, by another party, day, place or name."""

from __future__ import annotations

from typing import Any

import msgspec

from hearsay.model import Event, Participant, Span, When
from hearsay.reconciliation import merge_events
from hearsay.reconciliation.merging import Merged
from hearsay.reconciliation.tellings import likeness, telling
from hearsay.reconciliation.world import world_of

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


def test_merging_a_country_is_no_other_place_than_a_town() -> None:
    left, right = told("accident", ("A plane crashed.", (), MONDAY), ("The plane fell.", (), MONDAY))
    places = [msgspec.structs.replace(one, place=f"entity-{name}") for one, name in ((left, "Brevia"), (right, "Arlo"), (right, "Sull"))]
    assert len(joined(places[0], places[1])) == 1
    assert len(joined(places[0], places[2])) == 2


def test_merging_what_befalls_a_person_hardly_does_so_twice() -> None:
    left, right = told("detention", ("Ek was arrested.", ("Tom Ek",), MONDAY), ("Ek has been arrested.", ("Tom Ek",), "2031-05-06"))
    assert len(joined(left, supposed(right, "2031-05-06"))) == 1
    left, right = told("closure", ("Brevia shut it.", ("Brevia",), MONDAY), ("Brevia has shut it.", ("Brevia",), "2031-05-06"))
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


COURTS = (
    entity("High Court", "organization"), entity("Appeal Court", "organization"), entity("country's top court", "organization"),
    entity("Parliament", "organization"), entity("Grand Assembly", "organization"), entity("Oda Reyl"),
)  # fmt: skip


def test_merging_joins_a_body_with_what_describes_it() -> None:
    rulings = told("ruling", ("It ruled.", ("High Court",), MONDAY), ("A court ruled.", ("country's top court",), MONDAY))
    assert len(merge_events(rulings, COURTS)) == 1
    assert len(merge_events(told("ruling", ("A.", ("High Court",), MONDAY), ("B.", ("Appeal Court",), MONDAY)), COURTS)) == 2


def test_merging_joins_parliament_with_the_house_by_its_name() -> None:
    votes = told("vote", ("It voted.", ("Grand Assembly",), MONDAY), ("They will vote.", ("Parliament",), None))
    assert len(merge_events(votes, COURTS)) == 1


def test_merging_joins_what_nobody_does_twice_in_two_days() -> None:
    left, right = told("resignation", ("She quit.", ("Oda Reyl",), MONDAY), ("She resigned.", ("Oda Reyl",), "2031-05-06"))
    assert len(joined(left, supposed(right, "2031-05-06"))) == 1
    left, right = told("protest", ("She quit.", ("Oda Reyl",), MONDAY), ("She resigned.", ("Oda Reyl",), "2031-05-06"))
    assert len(joined(left, supposed(right, "2031-05-06"))) == 2


def test_merging_takes_a_weekday_of_an_undated_report_for_one_a_week_off() -> None:
    left, right = told("ruling", ("It ruled.", ("High Court",), MONDAY), ("The ban fell.", ("High Court",), "2031-04-28"))
    unsure = msgspec.structs.replace(right, date=When("2031-04-28", "2031-04-28", "inferred", "this Monday"))
    assert len(merge_events([left, unsure], COURTS)) == 1
    assert len(merge_events([left, right], COURTS)) == 2


def test_merging_joins_votes_that_were_counted_alike() -> None:
    counts = {"votes_against": 41, "abstentions": 6}
    left = event(report("a", "It failed."), "It failed.", "vote", ("Oda Reyl",), MONDAY, attributes=counts)
    right = event(report("b", "It fell."), "It fell.", "vote", (), "2031-05-06", attributes=counts)
    assert len(joined(left, supposed(right, "2031-05-06"))) == 1
    other = msgspec.structs.replace(right, attributes={"votes_against": 40, "abstentions": 9})
    assert len(joined(left, supposed(other, "2031-05-06"))) == 2


def test_merging_keeps_apart_what_one_report_keeps_apart() -> None:
    text = "Nine guards were held. Eighty people were held."
    page = report("a", text)
    held = [event(page, words, "detention", (), MONDAY) for words in ("Nine guards were held.", "Eighty people were held.")]
    assert len(joined(*held)) == 2


def test_merging_joins_an_attempt_of_some_day_of_the_week_with_that_of_its_day() -> None:
    left, right = told("coup", ("They tried.", ("Army",), MONDAY), ("They had tried.", (), None))
    week = msgspec.structs.replace(right, date=When("2031-05-05", "2031-05-11", "relative", "this week"))
    assert len(joined(left, week)) == 1


def test_merging_keeps_what_one_person_told_the_press_on_two_days_apart() -> None:
    left, right = told(
        "press-conference", ("She told reporters.", ("Oda Reyl",), MONDAY), ("She told reporters so.", ("Oda Reyl",), "2031-05-06")
    )
    assert len(joined(left, supposed(right, "2031-05-06"))) == 2
    assert len(joined(left, supposed(right, MONDAY))) == 1


def test_merging_tells_what_was_measured_from_what_was_counted() -> None:
    given = told("disaster", *((words, (), MONDAY) for words in ("a quake of 6 struck", "a quake of 6.0 struck", "a quake of 6.1 struck")))
    values: tuple[float | int, ...] = (6, 6.0, 6.1)
    made = [msgspec.structs.replace(one, attributes={"magnitude": value}) for one, value in zip(given, values, strict=True)]
    counted, measured, other = (telling(one, world_of(PEOPLE)) for one in made)
    assert counted is not measured
    assert likeness(measured, other, copied=False, one_report=False) > 0
    assert likeness(telling(made[0], world_of(PEOPLE)), counted, copied=False, one_report=False) > 0


def test_merging_knows_a_telling_again_as_long_as_the_story_knows_the_same_of_its_parties() -> None:
    (one, again) = told("meeting", ("Oda Reyl met Tom Ek", ("Oda Reyl", "Tom Ek"), MONDAY), ("Reyl met Ek", ("Oda Reyl", "Tom Ek"), MONDAY))
    renamed = [entity("Oda Reyl", "organization") if known.name == "Oda Reyl" else known for known in PEOPLE]
    assert telling(one, world_of(PEOPLE)) is telling(again, world_of(PEOPLE))
    assert telling(one, world_of(PEOPLE)) is not telling(one, world_of(renamed))


def test_merging_leaves_out_what_nobody_known_said() -> None:
    assert joined(*told("statement", ("The government said so.", (), MONDAY))) == []
    said = told(
        "statement", ("Ek said so.", ("Tom Ek",), MONDAY), ("He said it.", ("Tom Ek",), MONDAY), ("Next day.", ("Tom Ek",), "2031-05-06")
    )
    assert len(joined(*said)) == 2


def test_merging_joins_attacks_of_nobodys_day_by_a_party_or_the_place() -> None:
    left, right = (supposed(one, MONDAY) for one in told("attack", ("Two died.", (), MONDAY), ("A man was shot.", (), MONDAY)))
    assert len(joined(left, right)) == 2
    undated = told("attack", ("The army shelled it.", ("Army",), MONDAY), ("Five were killed.", (), None))
    assert len(joined(*undated)) == 2
    assert len(joined(*told("attack", ("The army shelled it.", ("Army",), MONDAY), ("The army killed five.", ("Army",), None)))) == 1


def known(*events: Event) -> list[Event]:
    return [msgspec.structs.replace(one, presupposed=True) for one in events]


def test_merging_joins_what_is_spoken_of_as_known_and_drops_it_where_nobody_tells_it() -> None:
    left, right = told("disaster", ("The river burst its banks.", (), MONDAY), ("The toll of the flood rose.", (), None))
    (event,) = joined(left, *known(right))
    assert (event.presupposed, event.date and event.date.start, len(event.mentions)) == (False, MONDAY, 2)
    assert joined(*known(right)) == []


def test_merging_gives_a_mishap_with_two_guessed_days_to_what_is_told_most() -> None:
    one, two, other, late = told(
        "accident", ("A dam broke.", (), MONDAY), ("The dam gave way.", (), MONDAY), ("A dam had burst.", (), "2031-05-04"),
        ("The dam failed.", (), None),
    )  # fmt: skip
    assert len(joined(one, two, other, supposed(late, "2031-05-06"))) == 2


def test_merging_takes_the_supposed_day_that_lies_in_the_only_stretch_told() -> None:
    left, right = told("coup", ("They tried.", ("Army",), MONDAY), ("They had tried.", (), None))
    week = msgspec.structs.replace(right, date=When("2031-05-05", "2031-05-11", "relative", "this week"))
    (event,) = joined(supposed(left, MONDAY), week)
    assert event.date is not None
    assert (event.date.start, event.date.end) == (MONDAY, MONDAY)


def test_merging_joins_a_hijacking_with_the_abduction_that_it_was() -> None:
    one, two = told("hijacking", ("They seized a bus.", ("Army",), MONDAY)), told("abduction", ("They took miners.", ("Army",), MONDAY))
    assert len(joined(*one, *two)) == 1


def test_merging_takes_the_day_of_the_first_news_where_nobody_tells_it() -> None:
    left, right, last = told("disaster", ("A flood came.", (), MONDAY), ("The flood.", (), MONDAY), ("That flood.", (), MONDAY))
    merged = joined(supposed(left, "2031-05-05"), supposed(right, "2031-05-06"), supposed(last, "2031-05-06"))
    assert [one.date.start for one in merged if one.date] == ["2031-05-05"]


def test_merging_gives_a_telling_without_a_day_to_what_is_told_most() -> None:
    news, more = told("attack", ("The army shelled Arlo.", ("Army", "Sull"), MONDAY), ("Shells hit it.", ("Army", "Sull"), MONDAY))
    old, again = told("attack", ("It was hit before.", ("Sull",), "2030-01-07"), ("The shelling of Arlo goes on.", ("Sull",), None))
    placed = [msgspec.structs.replace(one, place="entity-Arlo") for one in (news, more, old, again)]
    assert sorted(len(one.mentions) for one in joined(*placed)) == [1, 3]


def test_merging_takes_a_short_clause_with_a_number_for_a_copy() -> None:
    assert len(joined(*[supposed(one, MONDAY) for one in told("detention", *[("214 people were arrested", (), MONDAY)] * 2)])) == 1
    assert len(joined(*[supposed(one, MONDAY) for one in told("detention", *[("People were arrested there", (), MONDAY)] * 2)])) == 2


def test_merging_joins_the_blast_of_one_report_with_the_attack_of_another() -> None:
    blast = told("explosion", ("A bomb went off in Arlo.", (), MONDAY), place="Arlo")
    attack = told("attack", ("The army was hit.", ("Army",), MONDAY))
    assert len(joined(*blast, *attack)) == 1
    assert len(joined(*blast, *told("vote", ("The army voted.", ("Army",), MONDAY)))) == 2


def test_merging_a_day_that_nobody_named_gives_way_to_one_told_of_the_day_before() -> None:
    one, other = told("attack", ("Shells hit the army on Monday.", ("Army",), MONDAY), ("Shells have hit the army.", ("Army",), MONDAY))
    (found,) = joined(one, supposed(other, "2031-05-06"))
    assert found.date is not None
    assert found.date.start == MONDAY
    assert len(joined(one, supposed(other, "2031-05-04"))) == 2


def _at(one: Event, place: str) -> Event:
    return msgspec.structs.replace(one, place=f"entity-{place}")


def test_merging_knows_a_place_in_a_town_by_what_is_told_of_it_and_by_its_name() -> None:
    arlo = entity("Arlo", "place")
    for name, first in (("Quay Hall", "A blast in the Quay Hall in Arlo killed nine."), ("Arlo Quay Hall", "A blast in Arlo Quay Hall.")):
        left, right = told("explosion", (first, (), MONDAY), ("A blast in Arlo killed nine.", (), MONDAY))
        spots = [Span(left.mentions[0].doc, at, at + len(word), word) for word in (name, "Arlo") if (at := first.rfind(word)) >= 0]
        hall = msgspec.structs.replace(entity(name, "place"), mentions=(spots[0],))
        around = msgspec.structs.replace(arlo, mentions=tuple(spots[1:]))
        assert len(merge_events([_at(left, name), _at(right, "Arlo")], [hall, around])) == 1
    left, right = told("explosion", ("A blast in the Quay Hall and in Arlo.", (), MONDAY), ("A blast in Arlo.", (), MONDAY))
    spots = [Span(left.mentions[0].doc, at, at + len(w), w) for w in ("Quay Hall", "Arlo") if (at := left.mentions[0].text.find(w)) >= 0]
    halls = [msgspec.structs.replace(entity(spot.text, "place"), mentions=(spot,)) for spot in spots]
    assert len(merge_events([_at(left, "Quay Hall"), _at(right, "Arlo")], halls)) == 2

"""Who is against whom: counts side by side, counts carried on, and things that were there or not."""

from __future__ import annotations

from typing import Any

import pytest

from hearsay.model import Dispute
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.lineages import lineages
from hearsay.reconciliation.set_against import at_one_place
from hearsay.reconciliation.voices import Voices

from .stories import entity, event, figure, report, resolution, statement, who

PEOPLE = (
    entity("Ada Brun"),
    entity("Iva Lund"),
    entity("Brevia", "country"),
    entity("Arlo", "place"),
    entity("Sull", "place"),
    entity("Fire Brigade", "organization"),
    entity("Relief Union", "organization"),
    entity("Tom Ek", spokes="Fire Brigade"),
    entity("Oda Reyl", leads="Brevia"),
)
RAIN = "Rain fell on the valley through the night and nobody slept. " * 9


def disputes(*documents: Any, **parts: Any) -> tuple[Dispute, ...]:
    return reconcile(resolution(documents=documents, entities=PEOPLE, **parts)).disputes


def values(found: tuple[Dispute, ...]) -> list[list[float | None]]:
    return [[position.low for position in dispute.positions] for dispute in found]


@pytest.mark.parametrize(
    ("second", "low", "found"),
    [
        ("But the toll is 90, the union said", 90, [[14, 90]]),
        ("But the toll is 15, the union said", 15, []),
        ("The toll later rose to 90, the union said", 90, []),
        ("But the toll is 900, the union said", 900, []),
    ],
)
def test_disputes_hold_counts_of_one_report_however_far_apart(second: str, low: float, found: list[list[float]]) -> None:
    one = report("a", f"The brigade counts 14 dead. {RAIN}{second}.")
    figures = (figure(one, "14 dead", 14, claimant=who("Fire Brigade")), figure(one, str(low), low, claimant=who("Relief Union")))
    assert values(disputes(one, figures=figures)) == found


def test_disputes_hold_what_somebody_described_counts() -> None:
    one = report("a", "The brigade counts 46 dead; partners on the ground put it at 52.")
    partners = who(description="partners on the ground")
    figures = (figure(one, "46 dead", 46, claimant=who("Fire Brigade")), figure(one, "52", 52, claimant=partners))
    assert values(disputes(one, figures=figures)) == [[46, 52]]


def test_disputes_are_held_by_rivals_whatever_a_headline_says() -> None:
    one = report("a", "Toll at 14. Union: 90 dead. The brigade counts 14 people killed, the union 90 people.")
    figures = (
        figure(one, "14", 14),
        figure(one, "90 dead", 90),
        figure(one, "14 people", 14, claimant=who("Fire Brigade")),
        figure(one, "90 people", 90, claimant=who("Relief Union")),
    )
    assert values(disputes(one, figures=figures)) == [[14, 90]]


def test_disputes_take_in_the_count_that_a_rival_has_raised() -> None:
    one = report("a", "Brun counts 4 soldiers, Lund counts 40 soldiers.")
    two = report("b", "Lund now counts 44 soldiers.", day="2031-05-07")
    more = {"population": "Brevian soldiers"}
    figures = (
        figure(one, "4 soldiers", 4, claimant=who("Ada Brun"), **more),
        figure(one, "40 soldiers", 40, claimant=who("Iva Lund"), **more),
        figure(two, "44 soldiers", 44, claimant=who("Iva Lund"), **more),
    )
    assert values(disputes(one, two, figures=figures)) == [[4, 40, 44]]


@pytest.mark.parametrize(("low", "found"), [(8000, [[800, 8000]]), (7900, [])])
def test_disputes_hold_one_claimants_count_with_a_digit_more(low: float, found: list[list[float]]) -> None:
    one, two = report("a", "Brun: 800 saved."), report("b", f"Ada Brun speaks of {low:.0f} people pulled out alive.")
    more: dict[str, Any] = {"measure": "rescued", "place": "entity-Arlo", "claimant": who("Ada Brun")}
    found_now = disputes(one, two, figures=(figure(one, "800", 800, **more), figure(two, f"{low:.0f}", low, **more)))
    assert values(found_now) == found
    assert all("digit" in dispute.reason for dispute in found_now)


def test_disputes_of_far_counts_are_of_no_two_places() -> None:
    one = report("a", "Brun said 12 people had died, most of them in Arlo.")
    two = report("b", "Lund said 90 people had died, most of them in Sull.")
    more = {"place": "entity-Brevia"}
    figures = (
        figure(one, "12 people", 12, claimant=who("Ada Brun"), **more),
        figure(two, "90 people", 90, claimant=who("Iva Lund"), **more),
        figure(two, "Lund", 7, measure="missing", place="entity-Lurania"),
    )
    assert disputes(one, two, figures=figures) == ()


@pytest.mark.parametrize(("told", "one_place"), [("as rain fell on Sull", False), ("as Sullivan wept", True)])
def test_disputes_of_far_counts_know_a_place_from_a_name_that_begins_like_it(told: str, one_place: bool) -> None:
    documents = (report("a", "Brun said 12 people had died in Arlo."), report("b", f"Lund said 90 people had died {told}."))
    left, right = figure(documents[0], "12 people", 12), figure(documents[1], "90 people", 90)
    assert at_one_place(left, right, Voices(documents, lineages(documents), PEOPLE)) is one_place


def test_disputes_over_what_one_text_puts_beside_a_claim_are_none() -> None:
    one = report("a", "Six hostages came home; 17 hostages were alive, Brun said.")
    more = {"measure": "abducted", "population": "hostages"}
    figures = (figure(one, "Six hostages", 6, **more), figure(one, "17 hostages", 17, claimant=who("Ada Brun"), **more))
    assert disputes(one, figures=figures) == ()


def test_disputes_over_some_children_are_none() -> None:
    one, two = report("a", "Brun has three children."), report("b", "Lund saw 4 children.")
    more = {"measure": "people", "population": "children"}
    figures = (
        figure(one, "three children", 3, claimant=who("Ada Brun"), **more),
        figure(two, "4 children", 4, claimant=who("Iva Lund"), **more),
    )
    assert disputes(one, two, figures=figures) == ()


def test_disputes_hold_how_long_a_call_lasted() -> None:
    one = report("a", "Ada Brun rang Iva Lund. It took 40 minutes, said the brigade; 15 minutes, said the union.")
    call = event(one, "Ada Brun rang Iva Lund", "call", ("Ada Brun", "Iva Lund"), "2031-05-06")
    figures = (
        figure(one, "40 minutes", 40, measure="duration", claimant=who("Fire Brigade")),
        figure(one, "15 minutes", 15, measure="duration", claimant=who("Relief Union")),
    )
    assert values(disputes(one, figures=figures, events=(call,))) == [[15, 40]]
    assert disputes(one, figures=figures) == ()


def test_disputes_hold_when_something_goes_on_again_and_not_what_else_lasts() -> None:
    one = report(
        "a", "The mill will run again in 9 days, said the brigade. The union thinks 40 days the least. Stocks last 61 days, said Brun."
    )
    figures = (
        figure(one, "9 days", 9, measure="duration", claimant=who("Fire Brigade")),
        figure(one, "40 days", 40, measure="duration", claimant=who("Relief Union")),
        figure(one, "61 days", 61, measure="duration", claimant=who("Ada Brun")),
    )
    assert values(disputes(one, figures=figures)) == [[9, 40]]


def test_disputes_hold_that_there_was_none_against_that_there_was() -> None:
    one = report("a", "Brun said sirens sounded at two.", outlet="Post")
    two = report("b", "Lund said nobody on the quay had heard a siren.", outlet="Times")
    said = statement(one, "sirens sounded at two", who("Ada Brun"))
    heard = statement(two, "nobody on the quay had heard a siren", who("Iva Lund"))
    (dispute,) = disputes(one, two, statements=(said, heard))
    assert [position.holders for position in dispute.positions] == [("entity-Ada Brun",), ("entity-Iva Lund",)]


@pytest.mark.parametrize(
    ("there", "none", "found"),
    [
        ("its boats had left Sull", "there were no boats", 1),
        ("its boats had left Sull on Monday", "there were no boats in Arlo", 0),
        ("nine cases had come from Sull", "no case had come", 1),
        ("nine cases had been confirmed", "there were no cases", 0),
        ("nine cases of fever had been confirmed", "there were no cases of fever", 1),
    ],
)
def test_disputes_over_a_thing_are_of_one_place_and_over_people_of_one_matter(there: str, none: str, found: int) -> None:
    one = report("a", f"Brun said {there}. Lund said {none}.")
    statements = (statement(one, there, who("Ada Brun")), statement(one, none, who("Iva Lund")))
    assert len(disputes(one, statements=statements)) == found


@pytest.mark.parametrize(
    ("there", "none", "found"),
    [
        ("its boats had left Sull", "they had no boats to fish with", 0),
        ("its boats had left the quay to fish", "they had no boats to fish with", 1),
        ("two boats struck the quay", "we sleep if there is no boat on the lake", 0),
        ("over 900 boats have been taken from the quays of the lake since May, most for money", "the guild has never taken a boat", 0),
    ],
)
def test_disputes_over_what_was_wanting_for_somebody_or_for_now_are_of_one_matter(there: str, none: str, found: int) -> None:
    one, two = report("a", f"Brun said {there}."), report("b", f"Lund said {none}.")
    statements = (statement(one, there, who("Ada Brun")), statement(two, none, who("Iva Lund")))
    assert len(disputes(one, two, statements=statements)) == found


def test_disputes_are_over_the_sentence_that_is_denied() -> None:
    texts = (
        "We have great trust in the harbour pilots. We don't have trust in the league",
        "the brigade had great trust in the harbour pilots",
    )
    documents = [report(str(i), f"{text}.") for i, text in enumerate(texts)]
    said = [statement(d, text, who(name)) for d, text, name in zip(documents, texts, ("Ada Brun", "Iva Lund"), strict=True)]
    assert disputes(*documents, statements=said) == ()


def test_disputes_name_the_office_that_an_unnamed_source_or_a_spokesman_is_of() -> None:
    one = report("a", "Officials said Arlo had been captured. Tom Ek denied that Arlo was captured.")
    said = statement(one, "Arlo had been captured", who(of="Brevia", description="officials of Brevia"))
    denied = statement(one, "Arlo was captured", who("Tom Ek"), "deny")
    (dispute,) = disputes(one, statements=(said, denied))
    assert [position.holders for position in dispute.positions] == [
        ("officials of Brevia (unnamed)", "entity-Brevia"),
        ("entity-Tom Ek", "entity-Fire Brigade"),
    ]


def test_disputes_are_held_by_those_who_can_be_told_and_say_at_most() -> None:
    one = report("a", "As many as 40 men died, Brun said; 90 soldiers, Lund said; a clerk agreed on 90 soldiers.")
    more = {"population": "Brevian soldiers"}
    figures = (
        figure(one, "As many as 40 men", 0, 40, "at-most", claimant=who("Ada Brun"), **more),
        figure(one, "90 soldiers, L", 90, claimant=who("Iva Lund"), **more),
        figure(one, "90 soldiers.", 90, claimant=who(description="a clerk"), **more),
    )
    (dispute,) = disputes(one, figures=figures)
    assert [(side.text, side.holders) for side in dispute.positions] == [
        ("at most 40", ("entity-Ada Brun",)),
        ("90", ("entity-Iva Lund",)),
    ]


def test_disputes_over_an_event_need_somebody_who_says_so() -> None:
    one, two = report("a", "The motion was voted down."), report("b", "The motion was carried.")
    events = (
        event(one, "voted down", "vote", ("Ada Brun",), "2031-05-06", "denied"),
        event(two, "carried", "vote", ("Ada Brun",), "2031-05-06"),
    )
    assert disputes(one, two, events=events) == ()
    said = statement(one, "The motion was voted down", who("Iva Lund"))
    told = (event(one, "voted down", "vote", ("Ada Brun",), "2031-05-06", "denied", statement=said.id), events[1])
    assert len(disputes(one, two, events=told, statements=(said,))) == 1


@pytest.mark.parametrize(("whose", "found"), [(("Ada Brun",), 1), ((), 0)])
def test_disputes_over_an_event_are_of_those_whom_the_denial_names(whose: tuple[str, ...], found: int) -> None:
    one, two = report("a", "Ada Brun was never arrested, her sister said."), report("b", "140 were arrested, the brigade said.")
    denial, claim = statement(one, "Ada Brun was never arrested", who("Iva Lund")), statement(two, "140 were arrested", who("Fire Brigade"))
    events = (
        event(one, "arrested", "detention", ("Ada Brun",), "2031-05-06", "denied", statement=denial.id),
        event(two, "arrested", "detention", whose, "2031-05-06", "claimed", statement=claim.id),
    )
    assert len([dispute for dispute in disputes(one, two, events=events, statements=(denial, claim)) if dispute.kind == "event"]) == found


def test_disputes_over_what_neither_grows_nor_is_fixed_need_somebody_for_either_side() -> None:
    one, two = report("a", "The brigade has 151 engines."), report("b", "There are 97 engines.")
    left = figure(one, "151 engines", 151, measure="vehicles", claimant=who("Fire Brigade"))
    assert disputes(one, two, figures=(left, figure(two, "97 engines", 97, measure="vehicles"))) == ()
    assert len(disputes(one, two, figures=(left, figure(two, "97 engines", 97, measure="vehicles", claimant=who("Iva Lund"))))) == 1
    far = report("c", "The union has 9,700 engines.")
    assert disputes(one, far, figures=(left, figure(far, "9,700 engines", 9700, measure="vehicles", claimant=who("Iva Lund")))) == ()


@pytest.mark.parametrize(("between", "found"), [("", [[20, 60]]), (RAIN, [])])
def test_disputes_over_those_let_go_are_in_one_breath(between: str, found: list[list[float]]) -> None:
    one = report("a", f"The guard freed 20 clerks. {between}The union says 60 clerks are free.")
    freed = {"measure": "freed", "population": "clerks"}
    figures = (
        figure(one, "20 clerks", 20, claimant=who("Fire Brigade"), **freed),
        figure(one, "60 clerks", 60, claimant=who("Relief Union"), **freed),
    )
    assert values(disputes(one, figures=figures)) == found


@pytest.mark.parametrize(
    ("second", "words", "low", "found"),
    [
        ("Lund has 97 engines.", "97 engines", 97, [[97, 151]]),
        (f"{RAIN}Lund has 97 engines.", "97 engines", 97, []),
        ("Lund has 4 engines.", "4 engines", 4, []),
        ("Lund has 97 other engines.", "97 other engines", 97, []),
    ],
)
def test_disputes_over_what_does_not_grow_are_of_one_size_and_breath_and_of_no_rest(
    second: str, words: str, low: float, found: list[list[float]]
) -> None:
    one = report("a", f"The brigade has 151 engines. {second}")
    left = figure(one, "151 engines", 151, measure="vehicles", claimant=who("Fire Brigade"))
    assert values(disputes(one, figures=(left, figure(one, words, low, measure="vehicles", claimant=who("Iva Lund"))))) == found


@pytest.mark.parametrize(
    ("second", "disputed"),
    [
        ("The union gave this number as 27 people.", True),
        ("The union counts 27 people on its list.", False),
        ("It rained. The union gave this number as 27 people.", False),
    ],
)
def test_disputes_hold_another_number_for_what_was_counted(second: str, disputed: bool) -> None:
    one = report("a", f"According to the brigade 21 people left by the bridge. {second}")
    figures = (
        figure(one, "21 people", 21, measure="people", claimant=who("Fire Brigade")),
        figure(one, "27 people", 27, measure="people", claimant=who("Relief Union")),
    )
    assert values(disputes(one, figures=figures)) == ([[21, 27]] if disputed else [])


def test_disputes_over_words_name_all_who_hold_them() -> None:
    one = report(
        "a", "The brigade said that the siren sounded. Tom Ek said that the siren sounded at six. Nobody heard a siren, Iva Lund said."
    )
    said = (
        statement(one, "the siren sounded.", who("Fire Brigade")),
        statement(one, "the siren sounded at six", who("Tom Ek")),
        statement(one, "Nobody heard a siren", who("Iva Lund")),
    )
    (dispute,) = disputes(one, statements=said)
    assert set(dispute.positions[0].holders) == {"entity-Fire Brigade", "entity-Tom Ek"}


def test_disputes_over_what_there_was_are_over_each_sentence_and_no_number() -> None:
    one = report("a", 'Tom Ek: "Two rockets fell on the yard. We will not forget it." No rocket had been fired in 3 days, Iva Lund said.')
    said = (
        statement(one, '"Two rockets fell on the yard. We will not forget it."', who("Tom Ek")),
        statement(one, "No rocket had been fired in 3 days", who("Iva Lund")),
    )
    assert len(disputes(one, statements=said)) == 1


@pytest.mark.parametrize(
    ("told", "act", "found"),
    [
        ("the Relief Union had set off the explosion", "accuse", ["they had a part in it", "they had no part in it"]),
        ("the explosion shook the town", "assert", None),
    ],
)
def test_disputes_over_a_part_in_an_event_are_with_those_who_name_them(told: str, act: Any, found: list[str] | None) -> None:
    one = report("a", f"Ada Brun said that {told}. The union denied any role in the explosion.")
    said = (statement(one, told, who("Ada Brun"), act), statement(one, "any role in the explosion", who("Relief Union"), "deny"))
    happened = event(one, "explosion", "explosion", (), "2031-05-06", "claimed", statement=said[0].id)
    held = [dispute for dispute in disputes(one, statements=said, events=(happened,)) if dispute.kind == "event"]
    assert [[position.text for position in dispute.positions] for dispute in held] == ([found] if found else [])


def test_disputes_over_an_event_are_not_held_by_who_asks_for_it_and_take_up_what_is_said_of_it() -> None:
    one = report("a", "The union asked for the resignation. Tom Ek said that Oda Reyl offered her resignation. Oda Reyl denied it.")
    two = report("b", "The brigade denied the resignation of Oda Reyl.")
    asked = statement(one, "the resignation", who("Relief Union"), "demand")
    told = statement(one, "Oda Reyl offered her resignation", who("Tom Ek"))
    denied = statement(one, "it", who("Oda Reyl"), "deny")
    other = statement(two, "the resignation of Oda Reyl", who("Oda Reyl"), "deny")
    events = (
        event(one, "resignation.", "resignation", ("Oda Reyl",), "2031-05-06", "claimed", statement=asked.id),
        event(one, "offered her resignation", "resignation", ("Oda Reyl",), "2031-05-06", "claimed", statement=told.id),
        event(two, "resignation", "resignation", ("Oda Reyl",), "2031-05-06", "denied", statement=other.id),
    )
    found = disputes(one, two, statements=(asked, told, denied, other), events=events)
    assert [dispute.kind for dispute in found] == ["event"]
    assert "entity-Relief Union" not in found[0].positions[0].holders
    assert denied.id in found[0].positions[1].members


@pytest.mark.parametrize(("second", "found"), [("The union disputed that, saying", [[None, None]]), ("The union said", [])])
def test_disputes_hold_bounds_that_one_sets_against_the_other(second: str, found: list[list[float | None]]) -> None:
    one = report("a", f"The brigade said that up to 40 tonnes of gas had leaked. {second} no more than 12 tonnes had.")
    figures = (
        figure(one, "up to 40 tonnes", None, 40, "at-most", measure="weight", claimant=who("Fire Brigade")),
        figure(one, "no more than 12 tonnes", None, 12, "at-most", measure="weight", claimant=who("Relief Union")),
    )
    assert values(disputes(one, figures=figures)) == found


def test_disputes_are_with_who_has_raised_a_count_that_the_other_gives_later() -> None:
    first = report("a", "The union spoke of 3 dead on Monday.", day="2031-05-05")
    then = report("b", "The union now spoke of 8 dead. The brigade said that 3 had died.", day="2031-05-06")
    figures = (
        figure(first, "3 dead", 3, claimant=who("Relief Union")),
        figure(then, "8 dead", 8, claimant=who("Relief Union")),
        figure(then, "3 had died", 3, claimant=who("Fire Brigade")),
    )
    assert values(disputes(first, then, figures=figures)) == [[3, 8]]
    assert values(disputes(report("b", then.text, day="2031-05-05"), first, figures=figures)) == []


@pytest.mark.parametrize(
    ("third", "low", "found"),
    [
        ("At least 23 are dead, a list says", 23, [[14, 23, 90]]),
        ("The toll had been 12 earlier", 12, [[14, 90]]),
    ],
)
def test_disputes_take_in_what_the_report_gives_beside_them(third: str, low: float, found: list[list[float]]) -> None:
    one = report("a", f"The brigade counts 14 dead. But the toll is 90, the union said. {RAIN}{third}.")
    figures = (
        figure(one, "14 dead", 14, claimant=who("Fire Brigade")),
        figure(one, "90", 90, claimant=who("Relief Union")),
        figure(one, str(low), low, -1 if low < 14 else None, "exact" if low < 14 else "at-least"),
    )
    assert values(disputes(one, figures=figures)) == found


@pytest.mark.parametrize(("own", "day", "found"), [(240, 6, [[80, 240, 800]]), (240, 7, [[80, 800]]), (90, 6, [[80, 800]])])
def test_disputes_take_in_what_a_report_says_that_day_far_from_all_of_them(own: float, day: int, found: list[list[float]]) -> None:
    one, two = report("a", "80 sailors were saved, Tom Ek said."), report("b", "800 sailors were saved, Tom Ek said.", outlet="Post")
    three = report("c", f"Some {own} sailors were saved.", day=f"2031-05-0{day}", outlet="Courier")
    figures = (
        figure(one, "80 sailors", 80, measure="rescued", population="sailors", claimant=who("Tom Ek")),
        figure(two, "800 sailors", 800, measure="rescued", population="sailors", claimant=who("Tom Ek")),
        figure(three, f"{own} sailors", own, measure="rescued", population="sailors"),
    )
    assert values(disputes(one, two, three, figures=figures)) == found


@pytest.mark.parametrize(
    ("claim", "denial", "found"),
    [
        ("the brigade had been told of cracks in the silo", "the silo had cracked", 1),
        ("the brigade had been warned in writing", "any such letter had come", 1),
        ("no wagon had left since Monday", "the silo had cracked", 0),
        ("pumps had been promised by Friday", "no promise was made to anyone", 1),
        ("pumps had been promised by Friday", "the roads were closed", 0),
        ("the brigade had been told of cracks in the silo", "the report of the Courier on the silo", 0),
    ],
)
def test_disputes_are_with_a_denial_of_what_stands_beside_it(claim: str, denial: str, found: int) -> None:
    one = report("a", f"Ada Brun said that {claim}. Tom Ek denied: {denial}.")
    said = (statement(one, claim, who("Ada Brun")), statement(one, denial, who("Tom Ek"), "deny"))
    assert len(disputes(one, statements=said)) == found
    two = report("a", f"Tom Ek denied: {denial}. Ada Brun said that {claim}.")
    said = (statement(two, claim, who("Ada Brun")), statement(two, denial, who("Tom Ek"), "deny"))
    assert len(disputes(two, statements=said)) == (0 if "such" in denial else found)


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("I was there. The report by the Relief Union is false.", 1),
        ("I was there. The report by the Relief Union is long.", 0),
        ("I was there. The tale is false.", 0),
    ],
)
def test_disputes_name_whose_report_somebody_calls_false(second: str, found: int) -> None:
    one = report("a", f"Tom Ek: {second}")
    held = disputes(one, statements=(statement(one, second, who("Tom Ek")),))
    assert len(held) == found
    for dispute in held:
        assert dispute.positions[0].text == "report by the Relief Union"
        assert dispute.positions[0].holders == ("entity-Relief Union",)


def test_disputes_name_the_outlet_that_passed_on_what_unnamed_sources_say() -> None:
    one = report("a", "Two clerks said, as the Relief Union has it, that sirens had sounded. There was no siren, Tom Ek said.")
    said = (
        statement(one, "sirens had sounded", who(description="two clerks"), via=("entity-Relief Union",)),
        statement(one, "There was no siren", who("Tom Ek")),
    )
    (dispute,) = disputes(one, statements=said)
    assert "entity-Relief Union" in {holder for position in dispute.positions for holder in position.holders}


def test_disputes_over_an_event_take_in_who_denies_the_only_thing_that_is_said_of_it() -> None:
    one = report("a", "The union said that sirens had sounded. There was no siren, Ada Brun said. Iva Lund denied the alarm.")
    told = statement(one, "sirens had sounded", who("Relief Union"))
    missed = statement(one, "There was no siren", who("Ada Brun"))
    denied = statement(one, "the alarm", who("Iva Lund"), "deny")
    events = (
        event(one, "sirens had sounded", "alarm", ("Relief Union",), "2031-05-06", "claimed", statement=told.id),
        event(one, "alarm", "alarm", ("Relief Union",), "2031-05-06", "denied", statement=denied.id),
    )
    (dispute,) = disputes(one, statements=(told, missed, denied), events=events)
    assert {"entity-Ada Brun", "entity-Iva Lund"} <= set(dispute.positions[1].holders)


def test_disputes_take_in_what_stands_beside_them_though_its_giver_holds_another_value_later() -> None:
    one = report("a", f"The police count 14 dead. But the toll is 90, the union said. {RAIN}At least 23 are dead, the brigade said.")
    two = report("b", "The union keeps to 90 dead. The brigade counts 40 dead now.", day="2031-05-08", outlet="Post")
    figures = (
        figure(one, "14 dead", 14, claimant=who("Oda Reyl")),
        figure(one, "90", 90, claimant=who("Relief Union")),
        figure(one, "At least 23", 23, None, "at-least", claimant=who("Fire Brigade")),
        figure(two, "90 dead", 90, claimant=who("Relief Union")),
        figure(two, "40 dead", 40, claimant=who("Fire Brigade")),
    )
    assert values(disputes(one, two, figures=figures)) == [[14, 23, 40, 90]]


def test_disputes_hold_those_who_got_out_of_a_jail_whatever_they_are_called() -> None:
    one = report("a", "The brigade counts 52 inmates on the run, the union more than 95 fugitives.")
    counts = (("52 inmates", 52, "inmates", "Fire Brigade"), ("95 fugitives", 95, "fugitives", "Relief Union"))
    for measure, found in (("escaped", [[52, 95]]), ("injured", [])):
        figures = [figure(one, words, low, measure=measure, population=whom, claimant=who(by)) for words, low, whom, by in counts]
        assert values(disputes(one, figures=tuple(figures))) == found


SIDES = (("14 civilians", 14, "Fire Brigade"), ("19 bodies", 19, "Relief Union"), ("23 dead", 23, "Ada Brun"))


def test_disputes_hold_counts_set_against_each_other_whatever_each_leaves_unsaid() -> None:
    one = report("a", "The brigade said that 14 civilians had died. The union counted 19 bodies in Arlo. Brun spoke of 23 dead.")
    more: dict[str, dict[str, Any]] = {"14 civilians": {"population": "civilians"}, "19 bodies": {"place": "entity-Arlo"}}
    figures = tuple(figure(one, words, low, claimant=who(name), **more.get(words, {})) for words, low, name in SIDES)
    assert values(disputes(one, figures=figures)) == [[14, 19, 23]]


@pytest.mark.parametrize(
    "between",
    [
        "The union counted 19 bodies in Sull.",  # another place
        "Since March the union has counted 19 bodies.",  # a longer time
        "In rebel-held districts the union counted 19 bodies.",  # a part of the country
        "The union put its own losses at 19 bodies.",  # one side's
        "Elsewhere\nThe union counted 19 bodies.",  # below another heading
    ],
)
def test_disputes_hold_no_counts_that_their_sentences_set_apart(between: str) -> None:
    one = report("a", f"The brigade said that 14 civilians had died in Arlo.\n{between}")
    figures = (
        figure(one, "14 civilians", 14, population="civilians", place="entity-Arlo", claimant=who("Fire Brigade")),
        figure(one, "19 bodies", 19, claimant=who("Relief Union")),
    )
    assert disputes(one, figures=figures) == ()


def test_disputes_hold_two_lower_bounds_that_are_far_apart() -> None:
    one = report("a", "At least seven people died, the brigade said. The union put the dead at 15 or more. Brun counted nine.")
    figures = (
        figure(one, "At least seven people", 7, None, "at-least", claimant=who("Fire Brigade")),
        figure(one, "15 or more", 15, None, "at-least", claimant=who("Relief Union")),
        figure(one, "nine", 9, claimant=who("Ada Brun")),
    )
    assert values(disputes(one, figures=figures)) == [[7, 9, 15]]


@pytest.mark.parametrize(
    ("second", "found"), [("says the true figure is 3 million", [[3, 9]]), ("wants 3 million for its boats", [])], ids=["true", "other"]
)
def test_disputes_hold_money_where_one_sum_is_put_in_the_place_of_the_other(second: str, found: list[list[float]]) -> None:
    one = report("a", f"Brun said that 9 million had been spent. The union {second}.")
    figures = (
        figure(one, "9 million", 9, measure="money", claimant=who("Ada Brun")),
        figure(one, "3 million", 3, measure="money", claimant=who("Relief Union")),
    )
    assert values(disputes(one, figures=figures)) == found

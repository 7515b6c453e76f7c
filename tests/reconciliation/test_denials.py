"""Denials that name nothing themselves."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from hearsay.model import Act
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.denials import calls_false, takes_up

from .stories import entity, report, resolution, statement, who

PEOPLE = (entity("Ada Brun"), entity("Iva Lund"), entity("Fire Brigade", "organization"), entity("Relief Union", "organization"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("that", "report"),
        ("it", "report"),
        ("the report", "report"),
        ('it "from beginning to end"', "report"),
        ('the accusation as "grotesque"', "charge"),
        ("the allegation as groundless", "charge"),
        ("that any such words were used", "words"),
        ("she had used those words", "words"),
        ("it formally", "report"),
        ("any wrongdoing", "charge"),
        ('the allegations as "a fairy tale" meant to hurt the brigade before the vote', "charge"),
        ("the report ‘invented from the first word to the last’", "report"),
        ("holding her", "next"),
        ("the report of the brigade on the silo", None),
        ("taking bribes", None),
        ('as "grotesque"', None),
        ("when that would be", None),
    ],
)
def test_denials_take_up_what_they_do_not_name(text: str, found: str | None) -> None:
    assert takes_up(text) == found


def held(text: str, *said: tuple[str, str, Act], **more: Any) -> list[list[tuple[str, ...]]]:
    """Who holds which side of each dispute over what is said in a report."""
    one = report("a", text)
    statements = [statement(one, words, who(name), act, **more) for words, name, act in said]
    found = reconcile(resolution(documents=(one,), entities=PEOPLE, statements=statements)).disputes
    return [[position.holders for position in dispute.positions] for dispute in found]


@pytest.mark.parametrize(
    ("text", "said", "denied", "act", "disputed"),
    [
        ("Ada Brun said the gate was locked. Iva Lund denied that.", "the gate was locked", "that", "assert", True),
        ("Ada Brun hopes to see the gate locked. Iva Lund denied that.", "to see the gate locked", "that", "predict", False),
        ("Ada Brun accused them of selling grain. Iva Lund rejected the charge.", "of selling grain", "the charge", "accuse", True),
        ("Ada Brun said grain was sold. Iva Lund rejected the charge.", "grain was sold", "the charge", "assert", False),
        ('Ada Brun said: "Nobody rang." Iva Lund denied that.', '"Nobody rang."', "that", "assert", True),
        (
            "Ada Brun said traders had found the gate shut. Iva Lund denied the gate was closed.",
            "traders had found the gate shut",
            "the gate was closed",
            "assert",
            True,
        ),
        (
            "Ada Brun said a clerk was held on suspicion of fraud. Iva Lund rejected the charge as baseless.",
            "a clerk was held on suspicion of fraud",
            "the charge as baseless",
            "assert",
            True,
        ),
        (
            "Ada Brun said a clerk was blamed for it. Iva Lund rejected the charge.",
            "a clerk was blamed for it",
            "the charge",
            "assert",
            True,
        ),
        (
            "Ada Brun said the gate was locked. " + "Rain fell. " * 50 + "Iva Lund denied that.",
            "the gate was locked",
            "that",
            "assert",
            False,
        ),
        ("Ada Brun said the gate was locked. Iva Lund denied the report.", "the gate was locked", "the report", "assert", True),
        (
            "Ada Brun said the gate was locked. " + "Rain fell. " * 15 + "Iva Lund denied the report.",
            "the gate was locked",
            "the report",
            "assert",
            False,
        ),
        ("Ada Brun said men had taken her away. Iva Lund denied holding her.", "men had taken her away", "holding her", "assert", True),
    ],
)
def test_disputes_are_of_what_a_denial_takes_up(text: str, said: str, denied: str, act: Act, disputed: bool) -> None:
    found = held(text, (said, "Ada Brun", act), (denied, "Iva Lund", "deny"))
    assert found == ([[("entity-Ada Brun",), ("entity-Iva Lund",)]] if disputed else [])


def test_disputes_over_words_are_with_whom_the_words_are_quoted_from() -> None:
    text = 'Ada Brun said: "We will leave the valley." She said the talk was short. Iva Lund denied that any such words were used.'
    said: list[tuple[str, str, Act]] = [
        ('"We will leave the valley."', "Ada Brun", "assert"),
        ("the talk was short", "Ada Brun", "assert"),
        ("any such words were used", "Iva Lund", "deny"),
    ]
    one = report("a", text)
    statements = [statement(one, words, who(name), act) for words, name, act in said]
    (dispute,) = reconcile(resolution(documents=(one,), entities=PEOPLE, statements=statements)).disputes
    assert [position.text for position in dispute.positions] == ['"We will leave the valley."', 'denied: "We will leave the valley."']


def test_disputes_do_not_take_a_negated_cue_for_a_denial_of_what_was_said_before() -> None:
    one = report("a", "Ada Brun said she had gone home. The union did not confirm that.")
    statements = (
        statement(one, "she had gone home", who("Ada Brun")),
        statement(one, "that", who("Relief Union"), negated=True),
    )
    assert reconcile(resolution(documents=(one,), entities=PEOPLE, statements=statements)).disputes == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the claim was “a fabrication”", "report"),
        ("the charge “a lie from start to finish”", "charge"),
        ("“That is not true,”", "report"),
        ("it “a tale for children”", "report"),
        ("“completely false”", "report"),
        ("“completely”", None),
        ("“That is true,”", None),
        ("the harvest was false", None),
        ("the report on the silo was read", None),
        ("the report of a fire in Arlo is false", None),
    ],
)
def test_denials_may_be_told_by_what_is_said_of_a_claim(text: str, found: str | None) -> None:
    assert calls_false(text) == found


def test_disputes_are_with_whom_a_denial_calls_a_liar() -> None:
    text = "The Fire Brigade said the gate was locked. It stood by that finding. Iva Lund called the claim “a fabrication”."
    said: tuple[tuple[str, str, Act], ...] = (
        ("the gate was locked", "Fire Brigade", "assert"),
        ("stood by that finding", "Fire Brigade", "assert"),
        ("the claim “a fabrication”", "Iva Lund", "assert"),
    )
    assert held(text, *said) == [[("entity-Fire Brigade",), ("entity-Iva Lund",)]]


def test_disputes_are_not_between_those_who_mock_one_account() -> None:
    lund = entity("Iva Lund", spokes="Relief Union")
    one = report("a", "Ada Brun said the gate was locked. The union mocked the mayor's account. Iva Lund called it “a tale”.")
    said = (
        statement(one, "the gate was locked", who("Ada Brun")),
        statement(one, "the mayor's account", who("Relief Union")),
        statement(one, "it “a tale”", who("Iva Lund")),
    )
    people = (*(one for one in PEOPLE if one.name != "Iva Lund"), lund)
    assert reconcile(resolution(documents=(one,), entities=people, statements=said)).disputes == ()


@pytest.mark.parametrize(
    ("denied", "holders"),
    [
        ("a report in the Relief Union that the gate was locked", [("entity-Relief Union",), ("entity-Iva Lund",)]),
        ("Ada Brun's claim that the gate was locked", [("entity-Ada Brun",), ("entity-Iva Lund",)]),
        ("the accusations of the Fire Brigade", [("entity-Fire Brigade",), ("entity-Iva Lund",)]),
        ("the accusations of the Fire Brigade's deputies", None),
        ("reports of a locked gate at the Fire Brigade", None),
        ("Iva Lund's claim that the gate was locked", None),
    ],
)
def test_disputes_are_with_whose_claim_a_denial_names(denied: str, holders: list[tuple[str, ...]] | None) -> None:
    assert held(f"Iva Lund denied {denied}.", (denied, "Iva Lund", "deny")) == ([holders] if holders else [])


def test_disputes_over_what_somebody_was_told_are_with_the_teller() -> None:
    one = report("a", "Ada Brun said that Iva Lund had told her to stop the count. Iva Lund denied it.")
    outer = msgspec.structs.replace(statement(one, "Iva Lund had told her to stop the count", who("Ada Brun")), id="outer")
    said = (outer, statement(one, "to stop the count", who("Iva Lund"), inside="outer"), statement(one, "it", who("Iva Lund"), "deny"))
    found = reconcile(resolution(documents=(one,), entities=PEOPLE, statements=said)).disputes
    assert [[position.holders for position in dispute.positions] for dispute in found] == [[("entity-Ada Brun",), ("entity-Iva Lund",)]]


def test_charges_of_those_who_charge_are_denied_by_others() -> None:
    people = (*PEOPLE, entity("Arlo Police", "organization"))
    text = "The Arlo Police said the clerk had cut the wire and thrown stones. Ada Brun of the relief union said the charges were false."
    one = report("a", text)
    said = (statement(one, "the clerk had cut the wire and thrown stones", who("Arlo Police")),)
    denied = statement(one, "the charges were false", who("Ada Brun"), "deny")
    (dispute,) = reconcile(resolution(documents=(one,), entities=people, statements=(*said, denied))).disputes
    assert [position.holders for position in dispute.positions] == [("entity-Arlo Police",), ("entity-Ada Brun",)]


@pytest.mark.parametrize(
    ("text", "denied", "said"),
    [
        ("Brun denied reports in the south that the gate was shut.", "reports in the south that the gate was shut", "the gate was shut"),
        ("Ada Brun denied media reports of a fire.", "media reports of a fire", None),
        ("Ada Brun rejected Iva Lund's claims that the gate had been locked.", "the gate had been locked", None),
    ],
)  # fmt: skip
def test_disputes_are_with_reports_of_which_a_denial_tells_alone(text: str, denied: str, said: str | None) -> None:
    one = report("a", text)
    denial = statement(one, denied, who("Ada Brun"), "deny")
    found = reconcile(resolution(documents=(one,), entities=PEOPLE, statements=(denial,))).disputes
    told = [[(position.holders, position.text) for position in dispute.positions] for dispute in found]
    assert told == ([[(("unnamed sources",), said), (("entity-Ada Brun",), f"denied: {said}")]] if said else [])


def test_disputes_with_reports_are_not_told_beside_one_with_somebody() -> None:
    text = "Ada Brun said the silo gate had been locked. Iva Lund denied that. Iva Lund denied the silo gate was locked."
    text += " Iva Lund denied early reports that guards had locked the silo gate."
    found = held(
        text,
        ("the silo gate had been locked", "Ada Brun", "assert"),
        ("the silo gate was locked", "Iva Lund", "deny"),
        ("early reports that guards had locked the silo gate", "Iva Lund", "deny"),
    )
    assert len(found) == 1


def test_disputes_over_words_are_not_with_who_was_quoted_before_the_denier() -> None:
    text = 'Iva Lund said: "We will leave." Ada Brun had said "we stay for good". Ada Brun denied that she had used those words.'
    said: list[tuple[str, str, Act]] = [
        ('"We will leave."', "Iva Lund", "assert"),
        ('"we stay for good"', "Ada Brun", "assert"),
        ("she had used those words", "Ada Brun", "deny"),
    ]
    assert held(text, *said) == []


def test_disputes_tell_the_sentence_that_is_disputed() -> None:
    long = (
        "Our thoughts are with the families of all who lost a home in the valley this week. The sirens were switched on at four and rang."
    )
    text = f'"{long} We have done what could be done with the men we had," Ada Brun said. Iva Lund said no siren rang in the valley.'
    one = report("a", text)
    told = statement(one, f"{long} We have done what could be done with the men we had,", who("Ada Brun"))
    none = statement(one, "no siren rang in the valley", who("Iva Lund"))
    (dispute,) = reconcile(resolution(documents=(one,), entities=PEOPLE, statements=(told, none))).disputes
    assert dispute.positions[0].text == "The sirens were switched on at four and rang."


def test_charges_name_whom_they_are_against() -> None:
    text = "Ada Brun said the fire brigade sold the pumps. The Fire Brigade rejected the charge."
    said: tuple[tuple[str, str, Act], ...] = (
        ("the fire brigade sold the pumps", "Ada Brun", "assert"),
        ("the charge", "Fire Brigade", "deny"),
    )
    assert held(text, *said) == [[("entity-Ada Brun",), ("entity-Fire Brigade",)]]


@pytest.mark.parametrize(("told", "held_against"), [("sold the pumps", True), ("has resigned", False)])
def test_guilt_that_is_denied_is_of_a_deed_that_is_one(told: str, held_against: bool) -> None:
    text = f"Iva Lund said Ada Brun {told}. Ada Brun denied any guilt."
    assert bool(held(text, (f"Ada Brun {told}", "Iva Lund", "assert"), ("any guilt", "Ada Brun", "deny"))) is held_against


def test_of_two_without_a_name_each_holds_its_side() -> None:
    one = report("a", "It denied union allegations that valves had been wedged open.")
    denied = statement(one, "union allegations that valves had been wedged open", who(description="The firm"), "deny")
    alleged = statement(one, "valves had been wedged open", who(description="the dockers"), "accuse", inside=denied.id)
    (dispute,) = reconcile(resolution(documents=(one,), statements=[denied, alleged])).disputes
    assert [position.holders for position in dispute.positions] == [("the dockers (unnamed)",), ("The firm (unnamed)",)]


@pytest.mark.parametrize(
    ("said", "denied", "disputed"),
    [
        ("divers fired flares while the boats lay at the mole", "flares had at any time been used", True),
        ("divers fired flares while the boats lay at the mole", "the water had at any time been used", False),
        ("the ferry sank off the cape", "flares had at any time been used", False),
    ],
)
def test_denials_that_only_say_that_something_was_not_are_of_what_another_says_of_it_nearby(said: str, denied: str, disputed: bool) -> None:
    text = f"Ada Brun said {said}. It rained. Iva Lund denied that {denied}."
    assert bool(held(text, (said, "Ada Brun", "assert"), (denied, "Iva Lund", "deny"))) is disputed


@pytest.mark.parametrize(("between", "disputed"), [("", True), ("Two vans stood by the quay. " * 6, False)])
def test_denials_of_that_are_of_what_was_said_right_before(between: str, disputed: bool) -> None:
    text = f"Ada Brun said that nine silos had burnt. {between}Iva Lund denied that."
    sides = held(text, ("nine silos had burnt", "Ada Brun", "assert"), ("that.", "Iva Lund", "deny"))
    assert bool(sides) is disputed

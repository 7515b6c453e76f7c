"""Words of events that tell of none, days that are another's, and one happening told by several verbs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.events import events

Read = Callable[..., Doc]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The boy's uncle told a reporter from The Marlow Post that the well was empty.", "press-conference"),
        ("The farmer told Marlow media that the dam was full.", "press-conference"),
        ("Olaf Brenner opposed the law, calling it yet another attack on the poor.", "call"),
        ("Olaf Brenner opposed the law, calling it yet another attack on the poor.", "attack"),
        ("The charges against her would eventually be dismissed.", "dismissal"),
        ("Four detained leaders of Red Dawn were released on Monday.", "detention"),
        ("The girls have become icons in their fight against Estaria.", "attack"),
        ("Brenner stepped up the campaign since he took office.", "appointment"),
        ("Speaking to the Ledger on condition of anonymity, an officer said the army had no plan.", "talks"),
        ("Fighting an insurgency takes patience, Brenner said.", "uprising"),
        ("A missile is launched in a drill, in a photo of the Estarian news agency.", "attack"),
        ("The court indicted Roth on several counts including attacking soldiers.", "attack"),
        ("Norvania backed sanctions to cut off Estaria in hopes of a deal.", "siege"),
        ("It broke my heart to see a boy fall into a shaft.", "accident"),
        ("Officers could not tell who was shot.", "attack"),
        ("Marlow marked an anniversary of the liberation of Kolm on Sunday.", "release"),
        ("Red Dawn has campaigned for them since their capture.", "capture"),
        ("The Red Dawn dismissed Olaf Brenner, who spoke on Friday, as a failed politician.", "dismissal"),
        ("Officials could not say how many civilians were killed.", "attack"),
        ("A man died in Marlow on Sunday when the blast overturned a lorry.", "accident"),
        ("Iva Roth was arrested in a raid on her house on Monday.", "raid"),
    ],
)
def test_event_senses_tell_of_no_event(text: str, kind: str, read: Read) -> None:
    assert kind not in {event.kind for event in events(read(text))}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Iva Roth was arrested at her home three days after the confrontation.", "detention"),
        ("Two months later, Iva Roth was arrested in Marlow.", "detention"),
        ("Red Dawn has freed 21 of the 200 pupils kidnapped more than three years ago, the presidency said on Monday.", "abduction"),
        ("Red Dawn has freed 21 of the pupils kidnapped more than three years ago, raising hopes, officials said on Monday.", "abduction"),
        ("Ida Ferro, who was shot and wounded in the leg, met the mayor on Monday.", "attack"),
        ("Guards shot Ida Ferro on Monday after her cousin had been beaten by soldiers.", "beating"),
    ],
)
def test_event_days_are_not_those_of_the_news(text: str, kind: str, read: Read) -> None:
    assert [event.date for event in events(read(text)) if event.kind == kind] in ([None], [])


def test_event_days_of_what_another_is_done_for_are_its_own(read: Read) -> None:
    doc = read("The Red Dawn says it carried out this attack in Marlow in revenge for air strikes last week.")
    assert [event.date for event in events(doc) if any("carried out" in m.text for m in event.mentions)] == [None]


def test_one_happening_is_what_helpers_are_sent_and_trying_to_do(read: Read) -> None:
    doc = read(
        "A rescue team was sent to save the child.\n\nRescuers are trying to reach the boy in the well.\n\n"
        "Dozens of firefighters are trying to save the boy."
    )
    assert [(event.kind, event.status) for event in events(doc)] == [("rescue", "happened")]


def test_one_happening_is_an_attack_with_its_crash_and_its_blast(read: Read) -> None:
    doc = read(
        "A suicide bomber rammed a truck into the Norvanian consulate in Marlow on Sunday, killing six.\n\n"
        "The truck smashed into an outer wall. The explosion blew out windows. The Red Dawn says it carried out this attack."
    )
    assert [event.kind for event in events(doc)] == ["attack"]


def test_one_happening_is_a_charge_that_names_whom_it_is_against_later(read: Read) -> None:
    doc = read("A court indicted a girl on Monday.\n\nIt rained.\n\nThe crowd sang.\n\nThe court indicted Iva Roth on two counts.")
    assert [event.kind for event in events(doc)] == ["trial"]


def test_one_happening_is_an_attack_that_also_killed_others(read: Read) -> None:
    doc = read("Gunmen killed dozens in Marlow on Sunday.\n\nTwo tourists were also killed.")
    assert [event.kind for event in events(doc)] == ["attack"]


def test_one_happening_is_a_fall_told_twice(read: Read) -> None:
    doc = read("A boy fell into a deep well in Marlow on Sunday. Rescuers are digging. His uncle says the boy fell into the well at noon.")
    assert [event.kind for event in events(doc)].count("accident") == 1


def test_event_days_of_a_chronicle_are_not_the_reports(read: Read) -> None:
    doc = read("In April 2024, a man storms a bank in Marlow. He kills nine people. He is sentenced to thirty years.")
    assert "2031-05-06" not in {event.date.start for event in events(doc) if event.date}


def test_one_happening_is_not_what_it_was_done_for(read: Read) -> None:
    doc = read(
        "Gunmen storm a consulate in Marlow in retaliation for Norvanian airstrikes near Kolm.\n\n"
        "The attack was suppressed before dawn on Tuesday."
    )
    strikes = [event for event in events(doc) if any("Norvanian" in doc._.references[p.entity].span.text for p in event.participants)]
    assert not any("suppressed" in mention.text for event in strikes for mention in event.mentions)


def test_events_the_dead_of_a_headline_do_not_attack(read: Read) -> None:
    doc = read("Norvanians and Estarians among dead in Marlow attack on Sunday.")
    assert not [p for event in events(doc) if event.kind == "attack" for p in event.participants if p.role == "actor"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wardens walked out on Monday, and drones watched them. The strike, the second stoppage, is the first in Marlow.", "strike"),
        ("The union called a strike on the railways for Monday.", "strike"),
        ("Nine people were killed in Friday's strike on Marlow market.", "attack"),
        ("Missiles were seen over Marlow. Nine people were hurt in the strike.", "attack"),
    ],
)
def test_event_strikes_are_those_of_workers_or_of_weapons(text: str, kind: str, read: Read) -> None:
    found = {event.kind for event in events(read(text))}
    assert found & {"strike", "attack"} == {kind}

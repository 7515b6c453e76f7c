"""What is no event, whose day the news are not, and tellings of one event that are one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.events import events

Read = Callable[..., Doc]


def told(doc: Doc, kind: str) -> list[tuple[str, str | None]]:
    """Status and first day of each event of a kind."""
    found = [event for event in events(doc) if event.kind == kind and not event.presupposed]
    return [(event.status, event.date.start if event.date else None) for event in found]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The mayor tried to free the six hostages.", "release"),
        ("Lindqvist might pardon Pavel Horak.", "pardon"),
        ("The ship will sail for years if it does not explode in the lock.", "explosion"),
        ("Stay at home in case a bomb explodes in Marlow.", "explosion"),
        ("The bells will ring as soon as the verdict is announced.", "announcement"),
        ("To date no group has said that it planted the bomb, and none has claimed responsibility.", "claim"),
        ("None of the militias claimed responsibility.", "claim"),
        ("Brenner sold timber despite the sanctions on Norvania.", "sanctions"),
        ("Four ships broke the sanctions against Norvania.", "sanctions"),
        ("Grain was traded on two exchanges.", "talks"),
        ("The rebels freed the cook in exchange for a truck.", "talks"),
        ("The engineers regained control of the kite on Monday.", "capture"),
        ("They regained control of Marlow's old kite built this year.", "capture"),
        ("Lindqvist wants to meet Okello some day.", "meeting"),
        ("Corvo has seen its share of trouble, including boilers exploding in the mill.", "explosion"),
        ("Norvania keeps six battalions stationed on the coast.", "movement"),
        ("A crowd gathered in Marlow on Monday for the concert.", "protest"),
        ("The ferries sailed the salt to Marlow.", "deployment"),
        ("The mill released the names of the apprentices on Monday.", "release"),
        ("Guards for the presidential election were hired.", "election"),
        ('"It was as if he had shot us," she said.', "attack"),
        ("The flood of disclosures has hit three banks in Marlow.", "disaster"),
        ("Residents heard automatic fire in Marlow on Monday.", "disaster"),
        ("Ida Ferro was named as the owner of a mill in Marlow on Monday.", "appointment"),
        ("They parted ways in Marlow on Monday.", "dismissal"),
        ("Guards had closed off the gate of the estate on Monday.", "protest"),
        ("Twelve people were killed when a bus hit a wall near Marlow on Monday.", "attack"),
        ("Nine people were killed in a fire in Marlow on Monday.", "attack"),
        ("Huge crowds gathered outside parliament on Monday demanding he quit.", "resignation"),
        ("The Corvo Heavy will blast off from the coast on Friday.", "explosion"),
        ("The law allows suspects to be detained without charge.", "detention"),
        ("Sources suspect that Okello has the Lima-promoting Olaf Brenner in mind.", "appointment"),
        ("Norvania has repeatedly called Estaria a key player in all talks with the rebels.", "call"),
        ("The club is creating a union of worried experts called the Center for Marine Law.", "call"),
        ("Captain Roth ditched his shield in Marlow on Monday.", "accident"),
        ("Norvania is to send delegates to its Games in Marlow on Friday.", "inspection"),
        ("The exchange took place on a bridge in Marlow on Monday. Forty prisoners crossed.", "talks"),
    ],
)
def test_event_precision_no_event(text: str, kind: str, read: Read) -> None:
    assert not told(read(text, published="2031-05-06"), kind)


@pytest.mark.parametrize(
    ("text", "kind", "status", "day"),
    [
        ("Norvania imposed sanctions on Estaria on Monday.", "sanctions", "happened", "2031-05-05"),
        ("The army regained control of Marlow on Monday.", "capture", "happened", "2031-05-05"),
        ("The minister told of Friday's planned strike of nurses in Marlow.", "strike", "planned", "2031-05-09"),
        ("Anna Lindqvist praised the nurses in a recent speech.", "address", "happened", None),
        ("Gunmen attacked a Christmas party in Marlow in March 2030.", "attack", "happened", "2030-03-01"),
        ("Lindqvist was the first to congratulate Okello on Monday.", "congratulation", "happened", "2031-05-05"),
        ('"We have arrested him," the police chief said.', "detention", "claimed", "2031-05-06"),
        ("The league, which was founded in 1978, has killed hundreds of farmers.", "attack", "happened", None),
        ("No hostages were freed by the rebels on Monday.", "release", "denied", "2031-05-05"),
        ("The governor, Anna Lindqvist, ordered a curfew in Marlow on Monday.", "curfew", "happened", "2031-05-05"),
        ("The six hostages were due to be freed in Marlow on Friday.", "release", "planned", "2031-05-09"),
        ("The Norvanian delegation did leave Marlow on Monday.", "departure", "happened", "2031-05-05"),
        ("Saturday's match in Marlow has been cancelled.", "cancellation", "happened", "2031-05-10"),
        ("The lawyer spoke of charges of assaulting two inmates in Marlow.", "assault", "claimed", None),
        ("Anna Lindqvist called President Tomas Okello on Monday evening.", "call", "happened", "2031-05-05"),
        ("Corvo will become the first company to launch a satellite.", "launch", "planned", None),
        ("Corvo became the first company to launch a satellite.", "launch", "happened", None),
        ("In her nightly address on Monday Anna Lindqvist accused Estaria of arson.", "address", "happened", "2031-05-05"),
    ],
)
def test_event_precision_status_and_day(text: str, kind: str, status: str, day: str | None, read: Read) -> None:
    assert told(read(text, published="2031-05-06"), kind) == [(status, day)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The rebels freed nine pupils on Monday. It rained. Nobody spoke. The pupils were released at dawn, a priest said.", "release"),
        ("Six hostages walked free on Monday. It rained. The bridge was shut. So was the port. Monday's release was no swap.", "release"),
        ("A flight to Lima turned around on Sunday. It rained. The port was shut. Guards said that the plane turned around.", "diversion"),
        ("Gunmen attacked the consulate in Marlow on Monday. The attack went on for hours. Witnesses heard gunfire.", "attack"),
        (
            "Gunmen attacked the consulate in Marlow on Monday. The attack shocked many. Olaf Brenner condemned the attack. "
            "It rained. Two officers were shot dead.",
            "attack",
        ),
    ],
)
def test_event_precision_one_event(text: str, kind: str, read: Read) -> None:
    assert len(told(read(text, published="2031-05-06"), kind)) == 1


def test_event_precision_history_is_told_apart(read: Read) -> None:
    doc = read("Two officers were shot dead. Brenner recalled the attack in Lima in May 2029.", published="2031-05-06")
    assert len(told(doc, "attack")) == 2


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("Fighters of the Red Dawn fled. Red Dawn militants freed nine pupils on Monday.", "release", "Red Dawn"),
        ("A convoy was attacked by Red Dawn gunmen on Monday.", "attack", "Red Dawn"),
    ],
)
def test_event_precision_fighters_act_for_their_group(text: str, kind: str, who: str, read: Read) -> None:
    doc = read(text, published="2031-05-06")
    acting = [doc._.references[p.entity].span.text for event in events(doc) if event.kind == kind for p in event.participants]
    assert any(who in name and "militants" not in name and "gunmen" not in name for name in acting), acting


def attacks(doc: Doc) -> list[tuple[int, str | None, str | None]]:
    """How often each attack is told, its first day, and its place as it stands in the text."""
    spans = {name: reference.span.text for name, reference in doc._.references.items()}
    found = [event for event in events(doc) if event.kind in {"attack", "explosion"}]
    return [(len(e.mentions), e.date.start if e.date else None, spans.get(e.place or "")) for e in found]


def test_event_precision_a_blast_is_that_of_the_bombing(read: Read) -> None:
    doc = read(
        "A bomber drove a lorry full of explosives into the mill in Marlow on Tuesday. A huge blast shook the town. "
        "The explosion left a hole in the road.",
        published="2031-05-08",
    )
    assert [(times, day) for times, day, _ in attacks(doc)] == [(3, "2031-05-06")]


def test_event_precision_what_was_before_the_news_is_not_pointed_at(read: Read) -> None:
    doc = read(
        "Gunmen attacked the mill in Marlow on Tuesday. Last month planes bombed a camp in Orsk. The attack left the mill in ruins.",
        published="2031-05-08",
    )
    assert [times for times, day, _ in attacks(doc) if day == "2031-05-06"] == [2]


def test_event_precision_the_place_of_what_a_deed_repays_is_not_its_own(read: Read) -> None:
    doc = read("Gunmen attacked the mill on Tuesday. It was a revenge attack for raids in Orsk.", published="2031-05-08")
    assert [place for _, day, place in attacks(doc) if day == "2031-05-06"] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Lindqvist accused the council of using the attack on Tuesday as a pretext.",
        "The attack on the convoy in Marlow on Tuesday was carried out by one of them, Lindqvist said.",
    ],
)
def test_events_have_no_doer_in_who_uses_them_or_cannot_be_told(text: str, read: Read) -> None:
    (event,) = [event for event in events(read(text, published="2031-05-07")) if event.kind == "attack"]
    assert not [one for one in event.participants if one.role == "actor"]


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("The mayor of Marlow has no intention of resigning.", "resignation", "denied"),
        ("Rask has no plans to resign.", "resignation", "denied"),
        ("Rask denied any intention of resigning.", "resignation", "denied"),
        ("Rumour going round that Rask was arrested. NOT TRUE.", "detention", "denied"),
        ("There were rumours that Rask had been arrested.", "detention", "claimed"),
        ("Rask was arrested. That is true.", "detention", "happened"),
        ("Rask spoke on the eve of Monday's strike.", "strike", "planned"),
    ],
)
def test_events_that_are_belied_disowned_or_ahead(text: str, kind: str, status: str, read: Read) -> None:
    assert [one for one, _ in told(read(text, published="2031-05-07"), kind)] == [status]

"""Days and kinds of what everyday news tells in other wordings."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.events import events

Read = Callable[..., Doc]
TODAY = "2031-05-07"
"""A Wednesday."""


def found(doc: Doc) -> set[tuple[str, str | None, str]]:
    """Kind, day and status of the events of a report."""
    return {(event.kind, event.date.start if event.date else None, event.status) for event in events(doc)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The judge ordered yesterday the raid of two offices of the mill.", ("raid", "2031-05-06", "happened")),
        ("The governor ordered the closure of all beaches on Tuesday.", ("closure", "2031-05-06", "happened")),
        ("The army has killed 40 rebels since the war began.", ("attack", None, "happened")),
        ("More than 400 people have been arrested in three weeks of protests.", ("detention", None, "happened")),
        ("By Monday the road to Marlow had been closed.", ("closure", "2031-05-05", "happened")),
        ("Prosecutors have been investigating the mill since Monday.", ("investigation", "2031-05-05", "happened")),
        ("A similar crash near Marlow on 12 March last year killed 41 people.", ("accident", "2030-03-12", "happened")),
        ("The deal, signed on Tuesday, takes effect next month.", ("agreement", "2031-05-06", "happened")),
        ("A bus with 40 relatives set off from Marlow on Tuesday.", ("departure", "2031-05-06", "happened")),
        ("Some 2,000 residents had to leave their homes on Tuesday.", ("evacuation", "2031-05-06", "happened")),
        ("The rebels let the two priests go on Tuesday.", ("release", "2031-05-06", "happened")),
        ("A man arrested in Marlow on Monday was charged with arson on Tuesday.", ("trial", "2031-05-06", "happened")),
        ("The strike, which began on Monday, grounded 40 flights.", ("strike", "2031-05-05", "happened")),
        ("The truce between Estaria and Norvania has taken effect.", ("ceasefire", TODAY, "happened")),
    ],
)
def test_everyday_events_are_of_their_day(text: str, told: tuple[str, str | None, str], read: Read) -> None:
    assert told in found(read(text, published=TODAY))


def test_everyday_events_a_word_given_on_a_day_is_no_plan_for_the_next_week(read: Read) -> None:
    text = "Norvania and Estaria announced on Tuesday talks in Marlow."
    assert not {("talks", "2031-05-13", "planned")} & found(read(text, published=TODAY))


def test_everyday_events_a_lead_tells_what_its_headline_told(read: Read) -> None:
    doc = read("Two bodies found at Halde mine\n\nRescuers recovered two bodies from the mine on Tuesday.\n", published=TODAY)
    assert [told for told in found(doc) if told[0] == "recovery"] == [("recovery", "2031-05-06", "happened")]
    assert ("recovery", TODAY, "happened") in found(read("Two bodies found at Halde mine\n", published=TODAY))
    assert ("recovery", TODAY, "happened") in found(read("What is known\n\n- Two bodies recovered near Marlow.\n", published=TODAY))


def test_everyday_events_a_paragraph_goes_on_with_the_day_before(read: Read) -> None:
    text = "Ada Brun resigned on Wednesday.\n\nThousands had gathered in Marlow on Tuesday. After dark, 140 people were arrested.\n"
    assert ("detention", "2031-05-06", "happened") in found(read(text, published=TODAY))
    text = "It will be recalled that yesterday the president declared a state of emergency. The president dismissed Ada Brun."
    assert ("dismissal", TODAY, "happened") in found(read(text, published=TODAY))


def test_everyday_events_the_news_are_of_the_day_of_the_report_where_the_lead_has_it(read: Read) -> None:
    text = "A court quashed the verdict on Tuesday, and on Wednesday Emil Roth left the prison.\n\nSome waited.\n\nA man was arrested.\n"
    assert ("detention", TODAY, "happened") in found(read(text, published=TODAY))


def test_everyday_events_hours_behind_are_of_the_same_day(read: Read) -> None:
    text = "A drone came down on a school in Marlow on Tuesday. Within hours the army had arrested two men."
    assert ("detention", "2031-05-06", "happened") in found(read(text, published=TODAY))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Both sides accepted a pause in the fighting on Tuesday.", "attack"),
        ("On his way to work on Tuesday, Emil Roth met the mayor.", "visit"),
        ("Estaria and Norvania have fought over the valley since May.", "attack"),
        ("The ring's suspected leader, Emil Roth, was picked up in Marlow on Tuesday.", "appointment"),
        ("The army called in air support on Tuesday.", "appeal"),
    ],
)
def test_everyday_events_what_is_none(text: str, kind: str, read: Read) -> None:
    assert kind not in {event.kind for event in events(read(text, published=TODAY))}


def test_everyday_events_rubber_bullets_disperse_and_kill_nobody(read: Read) -> None:
    kinds = {event.kind for event in events(read("Police fired rubber bullets at the marchers in Marlow on Tuesday.", published=TODAY))}
    assert "crackdown" in kinds and "attack" not in kinds

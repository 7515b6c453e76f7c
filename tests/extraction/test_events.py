"""Events: what a report says happened, is planned, is claimed or denied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay import model
from hearsay.extraction.events import events, triggers
from hearsay.extraction.lexicon.event_frames import FRAMES, PLOVER, Trigger
from hearsay.extraction.lexicon.events import TRIGGERS

Read = Callable[..., Doc]
TUESDAY = "2031-05-06"
SPEECHES = {"press-conference", "address", "interview", "visit", "hearing"}


def told(doc: Doc, kind: str) -> model.Event:
    """The one event of a kind in a report."""
    found = [event for event in events(doc) if event.kind == kind]
    assert len(found) == 1, [(event.kind, event.status, [m.text for m in event.mentions]) for event in events(doc)]
    return found[0]


def names(doc: Doc, event: model.Event) -> dict[str, str]:
    """Who takes part, with the role."""
    references = doc._.references
    return {references[p.entity].span.text: p.role for p in event.participants}


@pytest.mark.parametrize("trigger", TRIGGERS, ids=lambda t: f"{t.kind}-{t.pos}-{t.lemmas.split()[0]}")
def test_lexicon_example_fires(trigger: Trigger, read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the table alone: the network may know better."""
    monkeypatch.setattr(triggers, "OVERRULING", (2, 2))
    monkeypatch.setattr(triggers, "SURELY_NONE", (2, 2))
    doc = read(trigger.example)
    kinds = {event.kind for event in events(doc)}
    assert trigger.kind in kinds
    assert trigger.frame in FRAMES


def test_lexicon_plover_types_belong_to_kinds() -> None:
    assert PLOVER.keys() <= {t.kind for t in TRIGGERS} | {t.type for t in TRIGGERS}


@pytest.mark.parametrize("comma", [",", ""])
def test_events_take_the_holder_of_an_office_named_with_its_body(read: Read, comma: str) -> None:
    doc = read(f"On Friday Oden Vale met the director of Torvel Salt{comma} Ivo Marsh.")
    taking_part = names(doc, told(doc, "meeting"))
    assert taking_part == {"Oden Vale": "party", f"the director of Torvel Salt{comma} Ivo Marsh": "party"}


def test_events_of_a_participle_are_of_the_day_of_its_verb(read: Read) -> None:
    doc = read("On Tuesday the dam broke.\n\nPresident Oden Vale, touring the valley, met the families.")
    visit, meeting = told(doc, "visit"), told(doc, "meeting")
    assert visit.date == meeting.date is not None


def test_events_nobody_is_sworn_in_by_who_swears(read: Read) -> None:
    assert not [e for e in events(read("Then a miner swore in Finnish and the others laughed.")) if e.kind == "appointment"]


def test_events_call_has_initiator_and_both_parties(read: Read) -> None:
    doc = read("Prime Minister Maria Lopez called President John Keller on Monday.\n\nTheir 40-minute conversation was about fish.")
    call = told(doc, "call")
    assert set(names(doc, call).values()) == {"initiator", "party"}
    assert doc._.references[call.attributes["initiator"]].span.text.endswith("Maria Lopez")
    assert call.attributes["duration_minutes"] == 40
    assert call.date is not None
    assert call.date.start == "2031-05-05"
    assert call.status == "happened"
    assert len(call.mentions) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The minister called for restraint on Monday.",
        "The senator called on John Keller to resign.",
        "Maria Lopez called John Keller a liar on Monday.",
        "Peace talks are rare.",
        "He suffered a heart attack on Monday.",
        "The talk centre hired a new call agent.",
        "The company released a statement on Monday.",
        "Share prices crashed on Monday.",
    ],
)
def test_events_ignore_what_only_sounds_like_one(text: str, read: Read) -> None:
    doubtful = {"call", "talks", "meeting", "attack", "release", "accident"}
    assert not doubtful & {event.kind for event in events(read(text))}


def test_events_talks_know_their_round_and_whose_they_are(read: Read) -> None:
    doc = read("Peruvian and Chilean officials held a fourth round of talks in Geneva on Tuesday.")
    talks = told(doc, "talks")
    assert talks.attributes["round"] == 4
    assert list(names(doc, talks)) == ["Peruvian", "Chilean"]
    assert talks.place is not None
    assert doc._.references[talks.place].span.text.startswith("Geneva")


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("The army captured the town of Marlow on Monday.", "capture", "happened"),
        ("The army has not captured the town of Marlow.", "capture", "denied"),
        ("The army will withdraw its troops from Marlow on Friday.", "withdrawal", "planned"),
        ("If the army captures the town of Marlow on Friday, the port will close.", "capture", "hypothetical"),
        ("President Anna Keller is expected to meet Prime Minister John Lopez in Geneva on Friday.", "meeting", "planned"),
        ("President Anna Keller might meet Prime Minister John Lopez in Geneva on Friday.", "meeting", "hypothetical"),
        ("“I’d rather meet Prime Minister John Lopez in Geneva on Friday,” Anna Keller said.", "meeting", "hypothetical"),
        ("Rebel fighters are attacking the town of Marlow.", "attack", "ongoing"),
        ("Rebel fighters allegedly attacked the town of Marlow on Monday.", "attack", "claimed"),
    ],
)
def test_events_status_follows_the_grammar(text: str, kind: str, status: str, read: Read) -> None:
    assert told(read(text), kind).status == status


def test_events_in_somebodys_words_are_claimed(read: Read) -> None:
    doc = read("The defence ministry said its troops had captured the town of Marlow on Monday.")
    capture = told(doc, "capture")
    assert capture.status == "claimed"
    assert capture.statement in {statement.id for statement in doc._.statements}


def test_events_weekday_stays_open_in_an_undated_report(read: Read) -> None:
    doc = read("Police arrested a fisherman in Marlow on Thursday.", published=None)
    when = told(doc, "detention").date
    assert when is not None
    assert when.start == when.end == "XXXX-WXX-4"


def test_events_one_earthquake_is_one_event(read: Read) -> None:
    doc = read("A magnitude 6.1 earthquake struck northern Peru on Monday.\n\nThe earthquake killed 20 people.")
    quake = told(doc, "disaster")
    assert quake.attributes["type"] == "earthquake"
    assert quake.attributes["magnitude"] == 6.1
    assert len(quake.mentions) == 2


def test_events_on_different_days_stay_two(read: Read) -> None:
    doc = read("Police arrested a fisherman in Marlow on Thursday.\n\nPolice arrested a teacher in Lima on Sunday.")
    assert len([event for event in events(doc) if event.kind == "detention"]) == 2


def test_events_joined_by_and_stay_two(read: Read) -> None:
    doc = read("The shelling of the market in Marlow on Tuesday and an attack on the army near Orsk showed how thin the truce is.")
    attacks = [event for event in events(doc) if event.kind == "attack"]
    assert [len(event.mentions) for event in attacks] == [1, 1]


def test_events_are_where_what_was_struck_stands(read: Read) -> None:
    doc = read("Drones struck a depot at Orsk, 180 km inside Estaria, on Monday.")
    (event,) = [event for event in events(doc) if event.kind == "attack"]
    assert event.place is not None
    assert doc._.references[event.place].span.text == "Orsk"


def test_events_under_another_heading_are_not_those_of_the_one_before(read: Read) -> None:
    text = (
        "A gunman opened fire in Orsk on 6 May. He killed nine dancers. He shot them in the hall. The attack lasted an hour.\n\n"
        "The Lund school\n\nHe killed 12 pupils."
    )
    attacks = [event for event in events(read(text)) if event.kind == "attack"]
    assert not any({"He killed 12 pupils.", "He killed nine dancers."} <= {span.text for span in event.mentions} for event in attacks)


def test_events_places_before_attacks_do_not_make_them(read: Read) -> None:
    doc = read("Anna Roth spoke in Norvania. The Estaria and Norvania attacks killed nine people on Sunday.")
    assert not any(one.role == "actor" for event in events(doc) for one in event.participants)


def test_events_skip_furniture(read: Read) -> None:
    text = "Police arrested a fisherman in Marlow on Thursday."
    assert events(read(text, furniture=(0, len(text)))) == ()


def test_events_cite_characters_of_the_report(read: Read) -> None:
    doc = read("\n\n".join(t.example for t in TRIGGERS[:12]))
    for event in events(doc):
        assert event.mentions
        for mention in event.mentions:
            assert doc.text[mention.start : mention.end] == mention.text
            assert mention.text == mention.text.strip()
        assert event.kind not in SPEECHES or event.participants


def test_events_are_the_same_twice(read: Read) -> None:
    text = " ".join(t.example for t in TRIGGERS[:20])
    assert events(read(text)) == events(read(text))


def test_events_of_a_report_are_of_the_day_that_its_lead_names(read: Read) -> None:
    doc = read("Floods hit the town of Marlow on Sunday, killing two people.\n\nA bridge fell. Police arrested the mayor, Ida Ferro.")
    when = told(doc, "detention").date
    assert when is not None
    assert (when.start, when.basis, when.expression) == ("2031-05-04", "inferred", None)


def test_events_of_what_had_been_before_are_not_of_that_day(read: Read) -> None:
    assert told(read("The army had captured the town of Marlow."), "capture").date is None


def test_events_a_plan_for_a_weekday_lies_ahead(read: Read) -> None:
    when = told(read("The first funerals are to be held on Saturday in the village of Marlow."), "funeral").date
    assert when is not None
    assert when.start == "2031-05-10"


def test_events_are_put_off_on_one_day_and_to_another(read: Read) -> None:
    doc = read("On Sunday the court moved the hearing to Friday.")
    put_off, hearing = told(doc, "postponement").date, told(doc, "hearing").date
    assert put_off is not None and hearing is not None
    assert (put_off.start, hearing.start) == ("2031-05-04", "2031-05-09")


def test_events_somebody_is_summoned_for_a_day_to_come(read: Read) -> None:
    summons = told(read("Parliament's harbour committee has summoned the minister for Friday."), "summons")
    assert summons.date is not None
    assert (summons.date.start, summons.status) == ("2031-05-09", "planned")


def test_events_mentions_leave_furniture_out(read: Read) -> None:
    text = "Police arrested a fisherman in Marlow on Sunday"
    line = "Read more about it here"
    doc = read(f"{text}\n\n{line}", furniture=(len(text) + 2, len(text) + 2 + len(line)))
    assert [mention.text for mention in told(doc, "detention").mentions] == [text]


def test_events_of_swapped_sides_stay_two(read: Read) -> None:
    doc = read("Prime Minister Ida Ferro was sworn in on Monday. Ferro named Ruth Mbeki as finance minister on Monday.")
    assert len([event for event in events(doc) if event.kind in {"appointment", "inauguration"}]) == 2


def test_events_a_round_that_names_nobody_has_the_parties_of_the_talks(read: Read) -> None:
    doc = read("Peru and Chile held a second round of talks in Geneva on Thursday. The first round of talks, on Monday, led nowhere.")
    talks = [event for event in events(doc) if event.kind == "talks"]
    assert [list(names(doc, event)) for event in talks] == [["Peru", "Chile"], ["Peru", "Chile"]]


def test_events_know_who_brought_the_sides_together(read: Read) -> None:
    doc = read("The talks mediated by Transport Minister Sela Dorn resumed in Geneva on Sunday.")
    talks = told(doc, "talks")
    assert "mediator" in {part.role for part in talks.participants}


def test_events_after_which_something_was_not_so_came_about(read: Read) -> None:
    doc = read("President Anna Keller was not hopeful after her phone call with Prime Minister John Lopez on Friday.")
    assert told(doc, "call").status == "happened"


def test_events_not_wanting_to_is_no_denial(read: Read) -> None:
    doc = read("President Anna Keller did not want to meet Prime Minister John Lopez in Geneva on Friday.")
    assert {event.status for event in doc._.events if event.kind == "meeting"} == {"hypothetical"}


def test_events_told_in_the_present_for_a_weekday_lie_ahead(read: Read) -> None:
    when = told(read("A team of inspectors arrives in Marlow on Friday.", published="2031-05-08"), "arrival").date
    assert when is not None and when.start == "2031-05-09"


def test_events_are_of_the_day_and_not_of_the_hour(read: Read) -> None:
    when = told(read("Some 300 villagers rallied at nightfall with lanterns on Wednesday.", published="2031-05-09"), "protest").date
    assert when is not None and when.start == "2031-05-07"


def test_events_are_of_the_time_of_what_went_on_meanwhile(read: Read) -> None:
    when = told(read("A tram derailed as shoppers crowded the square on Tuesday.", published="2031-05-09"), "accident").date
    assert when is not None and when.start == "2031-05-06"


def test_events_nobody_is_whom_a_question_asks_for(read: Read) -> None:
    doc = read("Governor Rita Solano spoke. The judges would find out who shot Colonel Pavel Horak, she said.")
    assert "actor" not in {part.role for event in doc._.events if event.kind == "attack" for part in event.participants}


def test_events_a_strike_amid_missiles_is_an_attack(read: Read) -> None:
    doc = read("A strike on a depot in Marlow killed nine people on Saturday.\n\nTwo missiles were found in the ruins.")
    assert told(doc, "attack").date is not None


def test_events_a_strike_with_no_arms_about_is_a_walkout(read: Read) -> None:
    doc = read("Train drivers began a strike over pay in Marlow on Monday.")
    assert {event.kind for event in events(doc)} == {"strike"}


def test_events_a_channel_claims_for_whoever_uses_it(read: Read) -> None:
    doc = read("A Telegram channel used by Red Dawn claimed responsibility for the bombing on Monday.")
    assert names(doc, told(doc, "claim")) == {"Red Dawn": "actor"}


def test_events_an_office_travels_for_its_country(read: Read) -> None:
    doc = read("Norvania announced that its foreign minister would travel to Lima on Thursday.")
    assert names(doc, told(doc, "visit")) == {"its foreign minister": "actor", "Norvania": "actor"}


def test_events_diplomats_are_pulled_out_and_bodies_recovered(read: Read) -> None:
    doc = read("Norvania pulled its diplomats out of Estaria on Monday.\n\nThree bodies were pulled from the ruins on Sunday.")
    assert {event.kind for event in events(doc)} == {"evacuation", "recovery"}


def test_events_an_encounter_that_ended_after_hours_lasted_them(read: Read) -> None:
    doc = read("A meeting of the Norvanian Senate ended on Monday after 2 hours without a vote.")
    assert told(doc, "meeting").attributes["duration_minutes"] == 120


def test_events_who_is_asked_at_a_request_is_no_place(read: Read) -> None:
    doc = read("The Senate is to hold an emergency session on Wednesday at Estaria's request.")
    assert told(doc, "meeting").place is None


def test_events_are_told_by_words_that_only_the_network_knows(read: Read) -> None:
    doc = read("The harbour board apologised on Tuesday to Ida Lund.\n\nThousands attended the burial of the bishop in Marlow on Friday.")
    assert {event.kind for event in events(doc)} == {"apology", "funeral"}

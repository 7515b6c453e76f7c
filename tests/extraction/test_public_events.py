"""Events of public life in a crisis: who takes part, on which day, what is no event."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay import model
from hearsay.extraction.events import events

Read = Callable[..., Doc]


def one(doc: Doc, kind: str) -> model.Event:
    found = [event for event in events(doc) if event.kind == kind]
    assert len(found) == 1, [(event.kind, event.status) for event in events(doc)]
    return found[0]


def parts(doc: Doc, event: model.Event) -> set[tuple[str, str]]:
    references = doc._.references
    return {(p.role, references[p.entity].span.text) for p in event.participants}


def day(event: model.Event) -> str | None:
    return event.date.start if event.date and event.date.start == event.date.end else None


@pytest.mark.parametrize(
    ("text", "kind", "role", "who"),
    [
        ("A Red Cross convoy was shelled near Marlow on Monday.", "attack", "target", "Red Cross"),
        ("Police arrested the firm's director, Ivo Marek, at his home in Marlow on Monday.", "detention", "target", "Ivo Marek"),
        ("Peru's army said its forces had taken the town of Marlow.", "capture", "actor", "Peru"),
        ("Peru's foreign ministry summoned the Chilean ambassador on Monday.", "summons", "actor", "Peru"),
        ("Peru said it would send food and tents to Chile on Friday.", "aid", "actor", "Peru"),
        ("Asked by Reuters on Monday, Ida Ferro ruled out a deal.", "interview", "interviewer", "Reuters"),
        ("Since Peru's invasion of Chile began on April 24, two million people have fled.", "invasion", "actor", "Peru"),
    ],
)  # fmt: skip
def test_events_name_who_the_clause_names_otherwise(text: str, kind: str, role: str, who: str, read: Read) -> None:
    doc = read(text)
    assert any(r == role and who in name for r, name in parts(doc, one(doc, kind))), parts(doc, one(doc, kind))


@pytest.mark.parametrize(
    ("text", "kind", "status", "start"),
    [
        ("The Red Cross will hand out tents in Marlow from Friday.", "distribution", "planned", "2031-05-09"),
        ("The union announced a march in Marlow on Saturday.", "protest", "planned", "2031-05-10"),
        ("In a televised address late on Monday, Ida Ferro vowed to rebuild the city.", "address", "happened", "2031-05-05"),
        ("The invasion of Chile began on April 24 and went on.", "invasion", "happened", "2031-04-24"),
        ("Ida Ferro is expected in Marlow on Thursday.", "visit", "planned", "2031-05-08"),
        ("Peru and Chile are due to hold a fourth round of talks in Lima on Friday.", "talks", "planned", "2031-05-09"),
        ("Marlow mourned on Tuesday after Monday's earthquake in Peru.", "disaster", "happened", "2031-05-05"),
    ],
)
def test_events_have_the_day_they_are_told_for(text: str, kind: str, status: str, start: str, read: Read) -> None:
    event = one(read(text), kind)
    assert (event.status, day(event)) == (status, start)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The number of people killed in an attack on a convoy has risen to 17.", "attack"),
        ("The crash has cast doubt on the talks.", "accident"),
        ("Sirens sounded two hours before the dam broke.", "accident"),
    ],
)
def test_events_looked_back_at_are_not_of_the_day_of_the_report(text: str, kind: str, read: Read) -> None:
    assert all(event.date is None for event in events(read(text)) if event.kind == kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The minister came under fire from farmers on Monday.", "attack"),
        ("Help has not reached the village because our teams have not yet reached the valley.", "aid"),
        ("Peace will come if the armies around Marlow hold their fire on Monday.", "disaster"),
        ("Ida Ferro, our correspondent, spoke with people in the camp in Marlow.", "talks"),
    ],
)
def test_events_are_none_in_a_figure_of_speech(text: str, kind: str, read: Read) -> None:
    assert kind not in {event.kind for event in events(read(text))}


def test_events_a_wished_release_is_hypothetical(read: Read) -> None:
    assert one(read("On Monday the lawyer called for his release."), "release").status == "hypothetical"


def test_events_abstentions_are_counted_by_name(read: Read) -> None:
    text = "The Senate voted 13-0 on Tuesday to demand an inquiry near the border with Peru, with Chile and Bolivia abstaining."
    assert one(read(text), "vote").attributes["abstentions"] == 2


def test_events_encounter_takes_length_and_initiator_from_behind(read: Read) -> None:
    text = "Maria Lopez and John Keller spoke by telephone on Monday. As told in Lima, it took 40 minutes."
    doc = read(f"{text} The initiator was the Peruvian side.")
    call = one(doc, "call")
    assert call.attributes["duration_minutes"] == 40
    assert doc._.references[call.attributes["initiator"]].span.text == "Peruvian"


def test_events_people_of_a_clause_take_part_in_its_call(read: Read) -> None:
    doc = read("Maria Lopez pressed John Keller to allow an inquiry in a phone call on Monday.")
    assert {name for _, name in parts(doc, one(doc, "call"))} == {"Maria Lopez", "John Keller"}


def test_events_rounds_without_a_name_are_of_those_who_talk(read: Read) -> None:
    doc = read("Peru and Chile held talks in Lima on Monday. The third round broke up on April 4 without a deal.")
    third = next(event for event in events(doc) if event.attributes.get("round") == 3)
    assert {name for _, name in parts(doc, third)} == {"Peru", "Chile"}
    assert day(third) == "2031-04-04"


def test_events_interviews_with_two_outlets_are_two(read: Read) -> None:
    doc = read(
        "Ida Ferro told Reuters on Monday that 40 had died. On Tuesday she spoke again. She said so in an interview with local radio."
    )
    assert len([event for event in events(doc) if event.kind == "interview"]) == 2


def test_events_magnitude_is_of_the_nearest_quake(read: Read) -> None:
    doc = read("An earthquake of magnitude 7.8 and strong aftershocks struck northern Peru on Monday.")
    magnitudes = {event.attributes["type"]: event.attributes.get("magnitude") for event in events(doc) if event.kind == "disaster"}
    assert magnitudes == {"earthquake": 7.8, "aftershock": None}


def test_events_place_is_one_by_name(read: Read) -> None:
    assert one(read("Ida Ferro will travel to the area on Friday."), "visit").place is None


@pytest.mark.parametrize(
    ("text", "kind", "days"),
    [
        ("The commission moved the vote from May 18 to June 15.", "election", ["2031-05-18", "2031-06-15"]),
        ("The election, which the commission had moved from June 1 to March 9, was calm.", "election", ["2031-06-01", "2032-03-09"]),
        ("The town was calm until Friday, when Ida Ferro signed a decree against the march.", "decree", ["2031-05-02"]),
        ("Peru and Chile agreed on Monday to reopen the border.", "reopening", [None]),
        ("Peru and Chile agreed to reopen the border on Thursday.", "reopening", ["2031-05-08"]),
        ("The ministry put the toll from Monday's clashes at nine dead.", "attack", ["2031-05-05"]),
        ("Ida Ferro will speak on Friday. The union called a strike for Thursday and another march on Friday.", "protest", ["2031-05-09"]),
        ("Soldiers mutinied in Marlow on Monday.", "mutiny", ["2031-05-05"]),
        ("The police said 14 soldiers had been detained on Monday, and that 83 people were arrested on Monday.", "detention",
         ["2031-05-05", "2031-05-05"]),
    ],
)  # fmt: skip
def test_events_have_a_day_of_their_own(text: str, kind: str, days: list[str | None], read: Read) -> None:
    found = [event for event in events(read(text)) if event.kind == kind]
    assert [day(event) for event in found] == days
    assert len({event.id for event in found}) == len(days)


def test_events_of_an_undated_report_have_a_day_without_its_year(read: Read) -> None:
    assert day(one(read("Ida Ferro resigned on March 9.", None), "resignation")) == "XXXX-03-09"


@pytest.mark.parametrize(
    ("text", "kind", "role", "who"),
    [
        ("Fourteen officers, including a colonel, Emil Roth, were detained on Monday.", "detention", "target", "Emil Roth"),
        ("Eleven officers were detained on Monday, among them a colonel, Emil Roth.", "detention", "target", "Emil Roth"),
        ("The government foiled a coup attempt by members of the Lancer Guard on Monday.", "coup", "actor", "Lancer Guard"),
        ("Tomas Okello survived a no-confidence vote in the National Assembly on Monday.", "vote", "actor", "National Assembly"),
        ("The motion against Tomas Okello failed on Monday.", "vote", "target", "Tomas Okello"),
        ("Foreign ministers of the Harbour League are to discuss the dam on Friday.", "meeting", "party", "Harbour League"),
        ("Tomas Okello is due to hold talks with the Harbour Party on Friday.", "talks", "party", "Harbour Party"),
        ("Ida Ferro accepted the resignation of Tomas Okello on Monday.", "resignation", "recipient", "Ida Ferro"),
    ],
)  # fmt: skip
def test_events_name_who_stands_farther_off(text: str, kind: str, role: str, who: str, read: Read) -> None:
    doc = read(text)
    assert any(r == role and who in name for r, name in parts(doc, one(doc, kind))), parts(doc, one(doc, kind))


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("The union called off the strike on Monday.", "strike", "denied"),
        ("Thousands of people walked into Marlow on Monday to protest against the tax.", "protest", "happened"),
        ("Tomas Okello survived a no-confidence vote in the Senate on Monday.", "vote", "happened"),
        ("Ida Ferro has quit as prime minister.", "resignation", "happened"),
        ("Police fired on Monday at crowds marching through the capital.", "protest", "happened"),
    ],
)
def test_events_are_as_real_as_the_verb_above_makes_them(text: str, kind: str, status: str, read: Read) -> None:
    assert one(read(text), kind).status == status


def test_events_a_quarrel_is_no_clash(read: Read) -> None:
    assert not [event for event in events(read("Ida Ferro clashed with Tomas Okello over the budget on Monday.")) if event.kind == "attack"]


@pytest.mark.parametrize(
    ("text", "kind", "role", "who"),
    [
        ("Peru, whose troops have surrounded the town of Marlow since May 3, wants talks.", "siege", "actor", "Peru"),
        ("Ida Ferro, the mayor, who had won the vote, telephoned Ivo Marek on Monday, her aide said.", "call", "initiator", "Ida Ferro"),
        ("King Oden Vale yesterday relieved General Ivo Marek of his command.", "dismissal", "target", "Ivo Marek"),
        ("The road to Marlow was blocked on Monday by farmers demanding answers.", "protest", "actor", "farmers"),
        ("The road to Marlow was blocked on Monday by nurses demanding help.", "protest", "actor", "nurses"),
        ("Minister Ida Ferro was asked about the budget at a press conference on Monday.", "press-conference", "actor", "Ida Ferro"),
        ("Ivo Marek said the tenants had thanked the mayor in a letter dated April 3.", "letter", "actor", "the tenants"),
    ],
)  # fmt: skip
def test_events_find_who_stands_farther_off(text: str, kind: str, role: str, who: str, read: Read) -> None:
    doc = read(text)
    assert any(r == role and who in name for r, name in parts(doc, one(doc, kind))), parts(doc, one(doc, kind))


@pytest.mark.parametrize(
    ("text", "start", "decree"),
    [
        ("Ida Ferro thanked the divers and proclaimed Friday a day of mourning.", "2031-05-09", "2031-05-06"),
        ("Shops stay shut on Friday, the national day of mourning.", "2031-05-09", None),
        ("Ida Ferro announced help for the town and a day of mourning on Saturday.", "2031-05-10", "2031-05-06"),
        ("The day of mourning is marked on Saturday.", "2031-05-10", None),
    ],
)
def test_events_a_day_of_mourning_is_of_the_day_declared(text: str, start: str, decree: str | None, read: Read) -> None:
    doc = read(text)
    mourning = one(doc, "mourning")
    assert (day(mourning), mourning.status, parts(doc, mourning)) == (start, "planned", {("actor", "Ida Ferro")} if decree else set())
    decrees = [event for event in events(doc) if event.kind == "declaration"]
    assert [day(event) for event in decrees] == [decree] * len(decrees)
    assert all(day(event) != start for event in events(doc) if event.kind != "mourning")


def test_events_that_last_since_a_day_came_about_on_it(read: Read) -> None:
    assert day(one(read("Peru's army has besieged the town of Marlow since May 3."), "siege")) == "2031-05-03"
    twice = read("Peru's troops crossed the Orin river on April 20 and have surrounded the town of Marlow since May 3.")
    assert day(one(twice, "siege")) == "2031-05-03"
    doc = read("Peru's army attacked the town of Marlow again, as it has since May 3.")
    assert day(one(doc, "attack")) != "2031-05-03"


def test_events_talks_that_name_nobody_are_of_the_negotiators(read: Read) -> None:
    talks = "A third round of talks opened in Marlow on Monday. Peru's chief negotiator, Ivo Marek, was late."
    doc = read(f"{talks} His Chilean counterpart, Emil Roth, was not.")
    assert len(one(doc, "talks").participants) == 2
    assert not one(read(talks), "talks").participants


def test_events_that_are_waited_for_or_negated_behind_are_no_facts(read: Read) -> None:
    assert not [event for event in events(read("The teams will search on until Ivo Marek is found.")) if event.kind == "discovery"]
    assert one(read("Corvo Bank paid not the ransom."), "payment").status == "denied"


@pytest.mark.parametrize(
    ("text", "kind", "role", "who"),
    [
        ("The Peruvian rescue team, nine medics and a cook, crossed the border near Marlow on Monday.", "border-crossing", "actor", "Peru"),
        ("The navy lost two boats in its raid on Monday.", "raid", "actor", "The navy"),
        ("Six clerks of the Corvo Bank were arrested in Marlow on Monday.", "detention", "affiliation", "Corvo Bank"),
        ("Spies taped a phone call on Monday between Emil Roth and the king of Peru, Oden Vale.", "call", "party", "Oden Vale"),
    ],
)
def test_events_tell_who_is_meant(text: str, kind: str, role: str, who: str, read: Read) -> None:
    doc = read(text)
    assert any(r == role and who in name for r, name in parts(doc, one(doc, kind))), parts(doc, one(doc, kind))


def test_events_not_asking_for_is_no_denial_of_the_occasion(read: Read) -> None:
    assert one(read("Ida Ferro at a briefing in Marlow on Monday asked not to be filmed."), "press-conference").status == "happened"


def test_events_a_hearing_needs_only_its_day(read: Read) -> None:
    found = one(read("A first hearing will be held on May 31, according to Ida Ferro.", published="2031-05-07"), "hearing")
    assert day(found) == "2031-05-31"


def test_events_somebody_told_of_by_age_takes_part(read: Read) -> None:
    doc = read("A 29-year-old was arrested in a warehouse on Monday.", published="2031-05-07")
    assert ("target", "A 29-year-old") in parts(doc, one(doc, "detention"))


def test_events_a_day_counts_before_a_year(read: Read) -> None:
    doc = read("Ida Ferro, this year's chair of the league, spoke to Emil Roth by telephone on Monday.", published="2031-05-07")
    assert day(one(doc, "call")) == "2031-05-05"


def test_events_a_team_of_a_body_reaches_a_town(read: Read) -> None:
    doc = read("A team of the Red Cross reached Marlow on Monday.", published="2031-05-07")
    assert day(one(doc, "arrival")) == "2031-05-05"

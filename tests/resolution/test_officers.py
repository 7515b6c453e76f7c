"""Whoever holds an office, and whoever does not hold it."""

from __future__ import annotations

import re

import pytest

from hearsay.resolution import resolve
from hearsay.resolution.bodies_lexicon import HOUSES_OF_STAFF
from hearsay.resolution.people_lexicon import PORTFOLIOS, SERVING, SPEAKING
from hearsay.resolution.titles import qualifying

from .builders import Report, entity, names, speakers

POLICE = "<Oden Vale:PERSON>, spokesman for the district police zone in the north, came. "
NAMED = "<Peruvian:NORP> spokeswoman <Mirel Ray:PERSON> came. "


@pytest.mark.parametrize(
    ("text", "phrase", "speaker"),
    [
        (POLICE + "The <Quay Board:ORG> spokesman said roofs leaked.", "The Quay Board spokesman", "~Quay Board"),
        (POLICE + "The <Peruvian:NORP> foreign ministry spokesman said roofs leaked.", "The Peruvian foreign ministry spokesman",
         "~Peruvian foreign ministry"),
        ("A <Peruvian:NORP> naval officer said roofs leaked.", "A Peruvian naval officer", "~Peruvian navy"),
        (POLICE + "The district police spokesman said roofs leaked.", "The district police spokesman", "Oden Vale"),
        (POLICE + "The spokesman said roofs leaked.", "The spokesman", "Oden Vale"),
        (POLICE + "A <Quay Board:ORG> spokesman said rain fell. The spokesman said roofs leaked.", "The spokesman", "~Quay Board"),
        (NAMED + "The <Peruvian:NORP> spokeswoman said roofs leaked.", "The Peruvian spokeswoman", "Mirel Ray"),
        ("The <Water Ministry:ORG> woke. The <Harbour Ministry:ORG> slept. A senior water ministry official said roofs leaked.",
         "A senior water ministry official", "~Water Ministry"),
        ("It rained. <Peruvian:NORP> state television said roofs leaked.", "Peruvian state television", "Peruvian state television"),
    ],
)  # fmt: skip
def test_officers_speak_for_whom_the_phrase_says(text: str, phrase: str, speaker: str) -> None:
    report = Report(text)
    if "rain fell" in text:
        report.say("A Quay Board spokesman", "rain fell")
    assert speakers(resolve([report.say(phrase, "roofs leaked").findings()]))[-1] == speaker


def test_officers_of_another_report_speak_for_what_they_are_said_to() -> None:
    told = Report("Spokesman <Oden Vale:PERSON> came.", uri="b.txt")
    report = Report("The <Quay Board:ORG> spokesman said roofs leaked.").say("The Quay Board spokesman", "roofs leaked")
    assert speakers(resolve([report.findings(), told.findings()])) == ["~Quay Board"]


def test_officers_of_several_in_one_sentence_the_report_is_about_one() -> None:
    text = (
        "President <Oden Vale:PERSON> woke. President <Vale:PERSON> rose. President <Vale:PERSON> and President <Karl Ray:PERSON> met. "
        "It rained. The president said roofs leaked."
    )
    assert speakers(resolve([Report(text).say("The president", "roofs leaked").findings()])) == ["Oden Vale"]


def test_officers_an_adviser_does_not_hold_the_office_that_he_advises() -> None:
    text = "<Mirel Ray:PERSON>, the president's harbour adviser, came."
    resolution = resolve([Report(text).findings()])
    assert [(r.title, names(resolution, r.of)[0]) for r in entity(resolution, "Mirel Ray").roles] == [("adviser", None)]


@pytest.mark.parametrize("title", sorted(SPEAKING))
def test_officers_who_speak_for_others(title: str) -> None:
    text = f"A <Quay Board:ORG> {title} said rain fell. The {title} said roofs leaked."
    report = Report(f"{title.capitalize()} <Oden Vale:PERSON> came. " + text)
    report.say(f"A Quay Board {title}", "rain fell").say(f"The {title}", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["~Quay Board", "~Quay Board"]


def test_officers_some_words_do_not_tell_an_office() -> None:
    assert qualifying(["a", "senior", "Harbour", "police"]) == {"harbour", "police"}


@pytest.mark.parametrize("charge", sorted(PORTFOLIOS))
def test_officers_ministries_in_small_letters_are_told_apart(charge: str) -> None:
    text = f"The <Weather Ministry:ORG> slept. <Peru:LOC>'s ministry of {charge} affairs said roofs leaked."
    report = Report(text).say(f"Peru's ministry of {charge} affairs", "roofs leaked", form="nominal", head="ministry")
    assert speakers(resolve([report.findings()])) != ["Weather Ministry"]
    assert entity(resolve([report.findings()]), f"Peru's ministry of {charge} affairs").kind == "organization"


def test_officers_of_a_body_without_a_name_are_named_behind_it() -> None:
    text = "The spokeswoman of the Government, <Mirel Ray:PERSON>, came. <Oden Vale:PERSON> slept. The spokeswoman said roofs leaked."
    assert speakers(resolve([Report(text).say("The spokeswoman", "roofs leaked", nth=1).findings()])) == ["Mirel Ray"]


def test_officers_a_retired_one_is_named_behind_who_he_is_one_of() -> None:
    text = "Roofs leaked, said one of them, retired captain <Oden Vale:PERSON>."
    report = Report(text)
    named = (report.mentions[0].id,)
    report.say("one of them, retired captain Oden Vale", "Roofs leaked", form="nominal", head="one", names=(), modifiers=named)
    assert speakers(resolve([report.findings()])) == ["Oden Vale"]


def test_officers_authorities_are_of_no_land_that_is_merely_near() -> None:
    text = "<Peru:LOC> slept. <Chile:LOC> slept. <Ghana:LOC> slept. The authorities said roofs leaked."
    assert speakers(resolve([Report(text).say("The authorities", "roofs leaked").findings()])) == ["~None"]
    text = "<Peru:LOC> slept. <Peru:LOC> woke. The authorities said roofs leaked."
    assert speakers(resolve([Report(text).say("The authorities", "roofs leaked").findings()])) == ["~Peru"]


@pytest.mark.parametrize(
    ("text", "phrase", "speaker"),
    [
        ("Inspector General of Police Mr <Oden Vale:PERSON> came. The Inspector General said roofs leaked.", "The Inspector General",
         "Oden Vale"),
        ("Commissioner of Customs <Oden Vale:PERSON> came. The Commissioner said roofs leaked.", "The Commissioner", "Oden Vale"),
        ("Director for Women and Youth Dr <Mirel Ray:PERSON> came. The director said roofs leaked.", "The director", "Mirel Ray"),
        ("Mayor <Mirel Ray:PERSON> came. An aide to the mayor, <Mirel Ray:PERSON>, said roofs leaked.", "An aide to the mayor, Mirel Ray",
         "~Mirel Ray"),
        ("Mayor <Mirel Ray:PERSON> came. An aide to the mayor, <Oden Vale:PERSON>, said roofs leaked.", "An aide to the mayor, Oden Vale",
         "Oden Vale"),
        ("An aide to the mayor, <Oden Vale:PERSON>, came. The mayor said roofs leaked.", "The mayor", "~None"),
        ("The head of the <Quay Board:ORG> <Oden Vale:PERSON>, of the <Quay Front:ORG>, said roofs leaked.",
         "The head of the Quay Board Oden Vale, of the Quay Front", "Oden Vale"),
        ("<Quay Board:ORG> says President <Oden Vale:PERSON> said roofs leaked.", "Quay Board", "Quay Board"),
        ("<Peru:LOC>'s presidency says President <Oden Vale:PERSON> said roofs leaked.", "Peru's presidency", "Peru's presidency"),
    ],
)  # fmt: skip
def test_officers_are_told_apart_from_those_who_serve_them(text: str, phrase: str, speaker: str) -> None:
    fields = {"form": "nominal", "names": (), "head": "head"} if "head of" in phrase else {}
    report = Report(text)
    if phrase.startswith("An aide"):
        fields = {"head": "aide", "form": "name"}
    assert speakers(resolve([report.say(phrase, "roofs leaked", **fields).findings()])) == [speaker]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Governor <Oden Vale:PERSON> came.", "Oden Vale"),
        ("Former governor <Oden Vale:PERSON> came. Former governor <Oden Vale:PERSON> left.", "~None"),
    ],
)
def test_officers_without_a_name_in_their_report_are_the_only_ones_of_the_story(told: str, speaker: str) -> None:
    report = Report("The governor said roofs leaked.").say("The governor", "roofs leaked")
    assert speakers(resolve([report.findings(), Report(told, uri="b.txt").findings()])) == [speaker]


@pytest.mark.parametrize(
    ("phrase", "speaker"), [("The district water director", "Oden Vale"), ("The director", "~None"), ("The harbour director", "~None")]
)
def test_officers_whose_office_another_report_tells_in_the_same_words_are_who_holds_it(phrase: str, speaker: str) -> None:
    report = Report(f"{phrase} said roofs leaked.").say(phrase, "roofs leaked")
    other = Report("The district water director, <Oden Vale:PERSON>, came.", uri="b.txt")
    assert speakers(resolve([report.findings(), other.findings()])) == [speaker]


def test_officers_that_somebody_was_are_not_theirs_where_another_is_one() -> None:
    told = [
        Report("President <Ida Lund:PERSON> of <Peru:LOC> came. Former president <Oden Vale:PERSON> left.", uri="b.txt"),
        Report("Ex-president <Oden Vale:PERSON> left. President <Oden Vale:PERSON>, his friends call him.", uri="c.txt"),
    ]
    report = Report("<Oden Vale:PERSON> is in <Peru:LOC>. The president said roofs leaked.").say("The president", "roofs leaked")
    assert speakers(resolve([report.findings(), *(one.findings() for one in told)])) == ["Ida Lund"]


@pytest.mark.parametrize("word", sorted(SERVING))
def test_officers_are_not_those_who_serve(word: str) -> None:
    report = Report(f"The {word} of the mayor, <Oden Vale:PERSON>, came. The mayor said roofs leaked.").say("The mayor", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["~None"]


SPOKE = "<Mirel Ray:PERSON> said it rained. "


@pytest.mark.parametrize(
    ("text", "phrase", "speaker"),
    [
        (SPOKE + "The minister said roofs leaked.", "The minister", "Mirel Ray"),
        ("A minister waited. " + SPOKE + "The minister said roofs leaked.", "The minister", "~None"),
        ("Mayor <Oden Vale:PERSON> slept. Acting mayor <Mirel Ray:PERSON> woke. The new acting mayor said roofs leaked.",
         "The new acting mayor", "Mirel Ray"),
        ("Mayor <Oden Vale:PERSON> slept. The former mayor said roofs leaked.", "The former mayor", "~None"),
        ("Former interior minister <Oden Vale:PERSON> slept. The now former minister said roofs leaked.", "The now former minister",
         "Oden Vale"),
        ("Prosecutor General <Oden Vale:PERSON> slept. The prosecutor general said roofs leaked.", "The prosecutor general", "Oden Vale"),
    ],
)  # fmt: skip
def test_officers_who_are_new_or_gone_are_others(text: str, phrase: str, speaker: str) -> None:
    report = Report(text)
    if text.startswith("A minister"):
        report.refer("A minister")
    if "it rained" in text:
        report.say("Mirel Ray", "it rained")
    assert speakers(resolve([report.say(phrase, "roofs leaked").findings()]))[-1] == speaker


def test_officers_who_speak_for_a_body_that_only_others_name_are_those_of_the_story() -> None:
    told = Report("<Oden Vale:PERSON>, spokesman for the harbour police, came.", uri="b.txt")
    report = Report("The harbour police spokesman said roofs leaked.").say("The harbour police spokesman", "roofs leaked")
    assert speakers(resolve([report.findings(), told.findings()])) == ["Oden Vale"]


@pytest.mark.parametrize("house", sorted(HOUSES_OF_STAFF))
def test_officers_of_a_house_without_a_name_are_of_nobody_named_before(house: str) -> None:
    resolution = resolve([Report(f"<Quayside:ORG> gave beds to the town's {house}. Its director, <Oden Vale:PERSON>, slept.").findings()])
    assert [role.of for role in entity(resolution, "Oden Vale").roles] == [None]


@pytest.mark.parametrize(
    ("lead", "later", "speaker"),
    [
        ("a doctor at the closest clinic", "Dr <Ida Lund:PERSON>", "Ida Lund"),
        ("a doctor at the closest clinic", "<Ida Lund:PERSON>, chief doctor at the harbour clinic,", "Ida Lund"),
        ("a police chief", "<Ida Lund:PERSON>, the police chief,", "Ida Lund"),
        ("a regional governor", "Governor <Ida Lund:PERSON>", "Ida Lund"),
        ("the director of the valley's only clinic", "<Ida Lund:PERSON>, who runs the clinic,", "Ida Lund"),
        ("the director of the valley's only clinic", "the clinic's director, <Ida Lund:PERSON>,", "Ida Lund"),
        ("the director of the valley's only clinic", "<Ida Lund:PERSON>, who runs the mill,", "~None"),
        ("a doctor at the closest clinic", "Dr <Ida Lund:PERSON> met Dr <Oden Vale:PERSON>, who", "~None"),
        ("an activist", "Activist <Ida Lund:PERSON>", "~None"),
    ],
)
def test_officers_of_a_lead_are_those_whom_its_report_names(lead: str, later: str, speaker: str) -> None:
    report = Report(f"Ten died, {lead} said. {later} said roofs leaked.")
    named = "Dr Ida Lund" if "Dr <" in later else "Ida Lund"
    report.say(lead, "Ten died").say("Ida Lund" if named not in report.text else named, "roofs leaked")
    told = speakers(resolve([report.findings()]))[0]
    assert re.sub("valley's only clinic|closest clinic", "None", told or "") == speaker


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [("the hospital's director", "Ida Lund"), ("the hospital's spokesman", "~Velm General Hospital"), ("the mill's director", "~None")],
)
def test_officers_of_a_body_called_by_what_it_is_are_who_holds_the_office_in_another_report(phrase: str, speaker: str) -> None:
    told = Report(
        "<Ida Lund:PERSON>, director of <Velm General Hospital:ORG>, waved. <Oden Vale:PERSON>, spokesman for it, slept.", uri="b.txt"
    )
    report = Report(f"Rain fell on <Velm General Hospital:ORG>. Roofs leaked, {phrase} said.").say(phrase, "Roofs leaked")
    assert speakers(resolve([report.findings(), told.findings()])) == [speaker]

"""Kin, crowds, quarters of the compass, armed groups: people and bodies by what they are to somebody."""

from __future__ import annotations

import msgspec
import pytest

from hearsay.resolution import resolve
from hearsay.resolution.people_lexicon import ARMED, COMPASS, KIN

from .builders import Report, entity, speakers


@pytest.mark.parametrize("kin", sorted(KIN))
def test_kin_are_whom_the_report_names_so(kin: str) -> None:
    report = Report(
        f"The boy's {kin}, <Oden Vale:PERSON>, said rain fell. The {kin} said roofs leaked. The boy's {kin} said walls cracked."
    )
    report.say(f"The boy's {kin}, Oden Vale", "rain fell").say(f"The {kin}", "roofs leaked").say(f"The boy's {kin}", "walls cracked", nth=1)
    assert speakers(resolve([report.findings()])) == ["Oden Vale"] * 3


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The girl's aunt, <Mirel Ray:PERSON>, came. The uncle said roofs leaked.", "The uncle"),
        ("An uncle said roofs leaked. Her uncle, <Oden Vale:PERSON>, came.", "An uncle"),
        ("The uncle said roofs leaked. Her uncle, <Oden Vale:PERSON>, met his uncle, <Karl Ray:PERSON>.", "The uncle"),
    ],
)
def test_kin_who_may_be_another_stay_unnamed(text: str, phrase: str) -> None:
    assert speakers(resolve([Report(text).say(phrase, "roofs leaked").findings()])) == ["~None"]


def test_kin_of_several_the_one_named_last_speaks() -> None:
    text = (
        "His brother, <Oden Vale:PERSON>, came. Another brother, <Karl Vale:PERSON>, of <Torvel:LOC>, wept. The brother said roofs leaked. "
        "Rain fell. Snow fell. <Oden Vale:PERSON> wept. The brother said walls cracked."
    )
    report = Report(text).say("The brother", "roofs leaked").say("The brother", "walls cracked", nth=1)
    assert speakers(resolve([report.findings()])) == ["Karl Vale", "Oden Vale"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("<Ida Vale:PERSON> embraced her son. <Ivo Vale:PERSON> was pale. His mother said roofs leaked.", "Ida Vale"),
        ("<Ida Vale:PERSON> embraced her son. <Ivo Marsh:PERSON> was pale. His mother said roofs leaked.", "~Ivo Marsh"),
        ("<Ida Vale:PERSON> embraced <Mirel Ray:PERSON>, her son. <Ivo Vale:PERSON> was pale. His mother said roofs leaked.", "~Ivo Vale"),
    ],
)
def test_kin_are_those_who_are_told_to_have_such_a_one(text: str, speaker: str) -> None:
    assert speakers(resolve([Report(text).say("His mother", "roofs leaked").findings()])) == [speaker]


def test_kin_tell_the_gender_of_a_name() -> None:
    text = "Her uncle, <Oden Vale:PERSON>, said she had slept with her mother, not with <Mirel Ray:PERSON>. He said roofs leaked."
    report = Report(text).say("Her uncle, Oden Vale", "she had slept with her mother, not with Mirel Ray").say("He", "roofs leaked", nth=1)
    assert speakers(resolve([report.findings()])) == ["Oden Vale", "Oden Vale"]


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [("Angry <Peruvians:NORP>", "~Peru"), ("<Peruvians:NORP>", "~Peru"), ("The <Peruvians:NORP>", "Peru"), ("<Peru:LOC>", "Peru")],
)
def test_crowds_of_a_country_do_not_speak_for_it(phrase: str, speaker: str) -> None:
    report = Report(f"{phrase} feared that roofs leaked.")
    called = report.text.split(" feared")[0]
    assert speakers(resolve([report.say(called, "roofs leaked", cue="feared", plural=called[-1] == "s").findings()])) == [speaker]


def test_armed_groups_known_everywhere_are_called_so() -> None:
    text = "<Hezbollah:ORG> and militants of <Hezbollah:ORG> fled. The militant group said roofs leaked."
    assert speakers(resolve([Report(text).say("The militant group", "roofs leaked").findings()])) == ["Hezbollah"]


def test_armed_groups_known_everywhere_need_no_word_beside_them() -> None:
    report = Report("<Hezbollah:ORG> spoke of the fire. The terrorist group said roofs leaked.").say("The terrorist group", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Hezbollah"]


@pytest.mark.parametrize("quarter", sorted(COMPASS))
def test_quarters_are_a_country_or_no_name(quarter: str) -> None:
    name = quarter.capitalize()
    land = f"{name} Korea"
    told = Report(f"<{land}:LOC> slept. The <{name}:LOC> said roofs leaked.").say(f"The {name}", "roofs leaked")
    alone = Report(f"It rained. The <{name}:LOC> said roofs leaked.").say(f"The {name}", "roofs leaked")
    assert speakers(resolve([told.findings()])) == [entity(resolve([told.findings()]), land).name]
    assert speakers(resolve([alone.findings()])) == ["~None"]


@pytest.mark.parametrize("word", sorted(ARMED))
def test_armed_groups_are_the_one_that_the_report_names(word: str) -> None:
    text = f"The <Reed Front:ORG> and the <Reed Front:ORG> rose. The {word} group said roofs leaked."
    assert speakers(resolve([Report(text).say(f"The {word} group", "roofs leaked").findings()])) == ["Reed Front"]
    text = f"It rained. The {word} group said roofs leaked."
    assert speakers(resolve([Report(text).say(f"The {word} group", "roofs leaked").findings()])) == ["~None"]


def test_names_in_front_of_a_persons_describe_it() -> None:
    text = "<Ostian:PERSON> Foreign Minister <Mirel Ray:PERSON> said roofs leaked. <MK:PERSON> <Oden Vale:PERSON> said walls cracked."
    report = Report(text)
    for phrase, content in (("Ostian Foreign Minister Mirel Ray", "roofs leaked"), ("MK Oden Vale", "walls cracked")):
        span = report.span(phrase)
        report.say(phrase, content, names=tuple(m.id for m in report.mentions if m.span in span), modifiers=())
    assert speakers(resolve([report.findings()])) == ["Mirel Ray", "Oden Vale"]


def test_a_name_with_its_letters_in_brackets_is_one() -> None:
    text = "The Reed State (<RS:ORG>) said roofs leaked."
    report = Report(text).say("RS", "roofs leaked")
    source = report.span("The Reed State (RS)")
    found = report.findings()
    said = found.statements[0]
    said = msgspec.structs.replace(said, speaker=msgspec.structs.replace(said.speaker, span=source))
    assert speakers(resolve([msgspec.structs.replace(found, statements=(said,))])) == ["RS"]


def test_a_journalist_who_spoke_is_taken_up() -> None:
    text = "<Oden Vale:PERSON> came. A journalist for <Quay Radio:ORG> said rain fell. “It was chaos,” he said."
    report = Report(text).say("A journalist for Quay Radio", "rain fell").say("he", "“It was chaos,”", nth=0)
    assert speakers(resolve([report.findings()])) == ["~Quay Radio", "~Quay Radio"]


def test_nobody_is_called_they_in_their_own_words() -> None:
    text = "Traders said rain fell. “<Peru:LOC> sold it and <Peru:LOC> bought it,” they said."
    report = Report(text).say("Traders", "rain fell").say("they", "“Peru sold it and Peru bought it,”")
    assert speakers(resolve([report.findings()])) == ["~None", "~None"]


def test_a_spokesperson_for_somebody_is_not_him() -> None:
    text = "A spokesperson for <Peru:LOC>'s <Vale:PERSON> said roofs leaked."
    report = Report(text)
    report.say("A spokesperson for Peru's Vale", "roofs leaked", form="nominal", head="spokesperson", names=(),
               modifiers=tuple(m.id for m in report.mentions))  # fmt: skip
    assert speakers(resolve([report.findings()])) == ["~Vale"]


def test_a_consulate_in_a_town_is_not_of_it() -> None:
    text = "The <Peruvian:NORP> Consulate General in <Torvel:LOC> said roofs leaked."
    report = Report(text).say("The Peruvian Consulate General in Torvel", "roofs leaked", form="nominal", head="general")
    assert speakers(resolve([report.findings()])) == ["~Peru"]


def test_the_military_is_the_army_of_its_country() -> None:
    text = "The military said roofs leaked. The <Peruvian:NORP> army said walls cracked."
    report = Report(text).say("The military", "roofs leaked").say("The Peruvian army", "walls cracked")
    assert speakers(resolve([report.findings()])) == ["Peruvian army", "Peruvian army"]


@pytest.mark.parametrize("name", ["<Torvel:ORG>", "<Islamist:ORG>"])
def test_armed_groups_are_no_body_that_nobody_calls_armed(name: str) -> None:
    text = f"The {name} and the {name} rose. The militant group said roofs leaked."
    assert speakers(resolve([Report(text).say("The militant group", "roofs leaked").findings()])) == ["~None"]

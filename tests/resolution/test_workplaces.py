"""Sources that are of the body which they work for, as far as their trade or the words around tell."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve
from hearsay.resolution.people_lexicon import CREWS, STAFFS, WORKING

from .builders import Report, speakers

SAYS = " said roofs leaked."


@pytest.mark.parametrize(
    ("before", "speaker", "told"),
    [
        ("<Ida Lund:PERSON> slept. ", "An aide to her", "~Ida Lund"),
        ("<Oden Vale:PERSON> slept. ", "A person close to him", "~Oden Vale"),
        ("<Oden Vale:PERSON> slept. ", "People around him", "~Oden Vale"),
        ("<Quay Board:ORG> met. ", "A lawyer for it", "~Quay Board"),
        ("", "Two officials at <Torvel:LOC> airport", "~Torvel airport"),
        ("", "A nurse at <Torvel:LOC>'s district hospital", "~Torvel's district hospital"),
        ("", "A clerk in <Torvel:LOC>", "~Torvel"),
        ("", "A man who drives a van for <Quayside:ORG>", "~Quayside"),
        ("", "A woman who cleans rooms at <Quayside:ORG>", "~Quayside"),
        ("", "A man who waited at <Quayside:ORG>", "~None"),
        ("They met at <Torvel Hospital:ORG>. ", "A nurse", "~Torvel Hospital"),
        ("They met at <Torvel Hospital:ORG>. ", "One doctor", "~Torvel Hospital"),
        ("<Saint Odra Hospital:ORG> is full. ", "A matron at <Saint Odra:LOC>", "~Saint Odra Hospital"),
        ("They met at <Torvel Hospital:ORG>. ", "Hospital staff", "~Torvel Hospital"),
        ("They met at <Torvel Hospital:ORG>. ", "Doctors", "~None"),
        ("They met at <Torvel Hospital:ORG>. ", "A baker", "~None"),
        ("The <Peruvian:NORP> army slept. ", "A soldier who slept", "~Peruvian army"),
        ("The <Peruvian:NORP> army slept. ", "A former soldier", "~None"),
        ("The <Torvel Gendarmerie:ORG> slept. ", "Gendarmes", "~Torvel Gendarmerie"),
        ("", "A foreign ministry official in <Torvel:LOC>", "~foreign ministry"),
        ("", "An air force officer", "~air force"),
    ],
)
def test_workplaces_are_told_by_what_sources_do(before: str, speaker: str, told: str) -> None:
    report = Report(before + speaker + SAYS)
    plain = speaker.replace("<", "").replace(":LOC>", "").replace(":ORG>", "")
    head = next((w for w in plain.casefold().split() if w in ("man", "woman", "staff", "people")), None)
    fields = {"head": head} if head else {"head": "soldier"} if "soldier" in plain else {}
    resolution = resolve([report.say(plain, "roofs leaked", **fields).findings()])
    assert speakers(resolution) == [told]


def test_workplaces_of_whoever_is_taken_up_are_those_told_before() -> None:
    report = Report("A man who drives a van for <Quayside:ORG> said it rained. The driver said roofs leaked.")
    report.say("A man who drives a van for Quayside", "it rained", head="man").say("The driver", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["~Quayside", "~Quayside"]


def test_workplaces_told_before_are_those_of_officials() -> None:
    report = Report("Two guards at <Torvel:LOC> airport said it rained. Airport officials said roofs leaked.")
    report.say("Two guards at Torvel airport", "it rained").say("Airport officials", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["~Torvel airport", "~Torvel airport"]


@pytest.mark.parametrize("word", sorted(CREWS))
def test_workplaces_of_crews_are_bodies_whose_names_hold_the_word(word: str) -> None:
    report = Report(f"The <Torvel {CREWS[word][0].title()}:ORG> slept. A {word} said roofs leaked.")
    assert speakers(resolve([report.say(f"A {word}", "roofs leaked").findings()])) == [f"~Torvel {CREWS[word][0].title()}"]


@pytest.mark.parametrize("word", sorted(STAFFS))
def test_workplaces_of_staff_are_houses_just_named(word: str) -> None:
    house = min(STAFFS[word]).title()
    report = Report(f"They met at the <Torvel {house}:ORG>. A {word} said roofs leaked.")
    assert speakers(resolve([report.say(f"A {word}", "roofs leaked").findings()])) == [f"~Torvel {house}"]


@pytest.mark.parametrize("word", sorted(WORKING))
def test_workplaces_are_told_by_verbs_of_working(word: str) -> None:
    report = Report(f"A man who {word} things for <Quayside:ORG> said roofs leaked.")
    report.say(f"A man who {word} things for Quayside", "roofs leaked", head="man")
    assert speakers(resolve([report.findings()])) == ["~Quayside"]

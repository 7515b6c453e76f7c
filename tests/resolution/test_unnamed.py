"""Whom sources without a name belong to; the bodies that are called by what they are."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, speakers

LAND = "<Peru:LOC> slept. <Peru:LOC> woke. <Peru:LOC> waited. "


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("The <Torvel Port Authority:ORG> met. A port official said roofs leaked.", "A port official", "~Torvel Port Authority"),
        ("The <Torvel Ferry Board:ORG> met. A port official said roofs leaked.", "A port official", "~None"),
        ("<Coast Watch:ORG> met. Two Coast Watch sources said roofs leaked.", "Two Coast Watch sources", "~Coast Watch"),
        (LAND + "Two ministers said roofs leaked.", "Two ministers", "~Peru"),
        (LAND + "Two bakers said roofs leaked.", "Two bakers", "~None"),
        (
            "Interior Minister <Ida Lund:PERSON> said no. Somebody in her own ministry said roofs leaked.",
            "Somebody in her own ministry",
            "~interior ministry",
        ),
        (
            "An aide in the <Peruvian:NORP> presidency said roofs leaked.",
            "An aide in the Peruvian presidency",
            "~Peruvian presidency",
        ),
        (
            "The <Peruvian:NORP> presidency met. " + LAND + "The <Peruvian:NORP> presidency met. A presidential aide said roofs leaked.",
            "A presidential aide",
            "~Peruvian presidency",
        ),
    ],
)
def test_unnamed_sources_are_of_a_body(text: str, speaker: str, told: str) -> None:
    report = Report(text)
    for phrase in ("The Peruvian presidency",) if "The Peruvian presidency" in report.text else ():
        report.say(phrase, "met", cue="The")
    resolution = resolve([report.say(speaker, "roofs leaked").findings()])
    assert speakers(resolution)[-1] == told


@pytest.mark.parametrize(
    ("text", "speaker", "told"),
    [
        ("The opposition <Harbour Alliance:ORG> met. The opposition said roofs leaked.", "The opposition", "Harbour Alliance"),
        ("The <Harbour Alliance:ORG> met. The opposition said roofs leaked.", "The opposition", "~None"),
        (
            "The opposition <Harbour Alliance:ORG> met the opposition <Quay Front:ORG>. The opposition said roofs leaked.",
            "The opposition",
            "~None",
        ),
        ("The ruling <Quay Front:ORG> met. The ruling party said roofs leaked.", "The ruling party", "Quay Front"),
        (
            "President <Ida Lund:PERSON>'s <Quay Front:ORG> met. The ruling party said roofs leaked.",
            "The ruling party",
            "Quay Front",
        ),
        ("<Ida Lund:PERSON>, of the <Quay Front:ORG>, sang. Her party said roofs leaked.", "Her party", "Quay Front"),
    ],
)
def test_unnamed_parties_are_those_that_the_story_names(text: str, speaker: str, told: str) -> None:
    fields = {"head": "opposition"} if speaker == "The opposition" else {}
    resolution = resolve([Report(text).say(speaker, "roofs leaked", **fields).findings()])
    assert speakers(resolution) == [told]


def test_unnamed_one_of_several_is_of_the_body_that_they_are_of() -> None:
    report = Report("Two welders at <Quay Cargo:ORG> said it rained. Both said roofs leaked.")
    report.say("Two welders at Quay Cargo", "it rained", plural=True, head="welder").say(
        "Both", "roofs leaked", form="nominal", head="both"
    )
    assert speakers(resolve([report.findings()])) == ["~Quay Cargo", "~Quay Cargo"]


def test_unnamed_a_teen_who_spoke_last_is_the_teen() -> None:
    for middle, told in (("", "Tam Roth"), ("A teen ran. ", "~None")):
        report = Report(f"<Tam Roth:PERSON> said it rained. {middle}The teen said roofs leaked.")
        report.say("Tam Roth", "it rained").say("The teen", "roofs leaked")
        assert speakers(resolve([report.findings()]))[-1] == told


def test_unnamed_seats_of_governments_are_their_countries() -> None:
    text = (
        "<Velnia:LOC> and <Ostland:LOC> fought. The <Velnian:NORP> president lost a ship. The <Ostlandian:NORP> president lost two. "
        "Bells rang in <Osk:LOC> and in <Brenn:LOC>. <Osk:LOC> said <Ostland:LOC> fired first. <Brenn:LOC> said roofs leaked."
    )
    report = Report(text).say("Osk", "Ostland fired first").say("Brenn", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Velnia", "Ostland"]


def test_unnamed_the_dead_a_capital_tells_of_may_be_its_own() -> None:
    text = (
        "<Velnia:LOC> and <Ostland:LOC> fought. The <Velnian:NORP> president lost a ship. The <Ostlandian:NORP> president lost two. "
        "Bells rang in <Osk:LOC>. <Osk:LOC> said nine <Ostlandian:NORP> miners were killed."
    )
    report = Report(text).say("Osk", "nine Ostlandian miners were killed")
    assert speakers(resolve([report.findings()])) == ["Osk"]


def test_unnamed_third_country_that_speaks_is_no_seat_of_the_two() -> None:
    text = (
        "<Velnia:LOC> and <Ostland:LOC> fought. The <Velnian:NORP> president lost a ship. The <Ostlandian:NORP> president lost two. "
        "Bells rang in <Osk:LOC>. <Osk:LOC> said <Ostland:LOC> fired first. <Brennia:LOC>, an ally, said it was concerned."
    )
    report = Report(text).say("Osk", "Ostland fired first").say("Brennia", "it was concerned")
    assert speakers(resolve([report.findings()])) == ["Velnia", "Brennia"]


def test_unnamed_government_of_a_report_that_names_hardly_any_country_is_the_storys() -> None:
    other = Report("<Peru:LOC> slept. <Peru:LOC> woke. <Peru:LOC> sang. <Peru:LOC> ate.", uri="b.txt")
    report = Report("<Chile:LOC> wrote. It rained. Roofs fell. The government said roofs leaked.").say("The government", "roofs leaked")
    assert speakers(resolve([other.findings(), report.findings()])) == ["Peru"]


@pytest.mark.parametrize(("outlets", "speaker"), [(("Velm State Television",), "Velm State Television"), (("Velm Television",), "~None")])
def test_unnamed_state_television_is_the_newsroom_that_is_called_so(outlets: tuple[str, ...], speaker: str) -> None:
    report = Report("State television said roofs leaked.").say("State television", "roofs leaked")
    others = [Report("Nine died.", uri=f"{name}.txt", outlet=name).findings() for name in outlets]
    assert speakers(resolve([report.findings(), *others])) == [speaker]

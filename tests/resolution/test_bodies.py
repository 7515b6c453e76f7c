"""Which body a noun takes up."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model
from hearsay.language.bodies import bodies
from hearsay.resolution import resolve
from hearsay.resolution.registry import Registry
from hearsay.resolution.report import opened
from hearsay.resolution.sorts import like, named, sorts
from hearsay.resolution.sorts_lexicon import ALIKE, KNOWN

from .builders import Report, names, speakers


@pytest.mark.parametrize(
    ("text", "phrase", "body"),
    [
        ("<Brakha:ORG>, the state utility behind the weir, slept. The firm said roofs leaked.", "The firm", "Brakha"),
        ("The tug's operator, <Brakha:ORG>, slept. Those of <Lamps:ORG> woke. The company said roofs leaked.", "The company", "Brakha"),
        ("Companies like <Brakha:ORG> slept. It rained. The company said roofs leaked.", "The company", "Brakha"),
        ("<Brakha:ORG>, one of the largest insurers, slept. The company said roofs leaked.", "The company", "Brakha"),
        ("Tabloid <Brakha:ORG> slept. The newspaper said roofs leaked.", "The newspaper", "Brakha"),
        ("Charity <Quay Hands:ORG> met <Brakha Metals:ORG>. The company said roofs leaked.", "The company", "Brakha Metals"),
        ("<Torvel Airlines:ORG> waited. <Ostran Airways:ORG> flew. The airline said roofs leaked.", "The airline", "Ostran Airways"),
        ("<Brakha:ORG> flew the <Lark Nine:ORG> home. The firm said roofs leaked.", "The firm", "Brakha"),
        ("<FBI:ORG> agents came. <Brakha Metals:ORG> closed. The agency said roofs leaked.", "The agency", "FBI"),
        ("<OSCE:ORG> monitors came. The organisation said roofs leaked.", "The organisation", "OSCE"),
        ("The <Torvel Roads Authority:ORG> met. The agency said roofs leaked.", "The agency", "Torvel Roads Authority"),
        ("The <Lamp Makers' Union:ORG> met <Brakha Metals:ORG>. The union said roofs leaked.", "The union", "Lamp Makers' Union"),
        ("<Brakha Metals:ORG> closed. The union said roofs leaked.", "The union", "~None"),
        ("<Brakha:ORG>, a salvage firm, closed. The <Peruvian:NORP> company said roofs leaked.", "The Peruvian company", "Brakha"),
    ],
)
def test_bodies_a_noun_takes_up_a_body_of_its_sort(text: str, phrase: str, body: str) -> None:
    report = Report(text).say(phrase, "roofs leaked")
    assert speakers(resolve([report.findings()])) == [body]


def test_bodies_the_agency_that_is_credited_for_a_report_is_no_company_of_it() -> None:
    text = "TORVEL, May 14 (KNA) - The company said roofs leaked in Torvel on Monday, and that nine boats were lost."
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d", "a.txt", "", text, credit="KNA")])))
    assert [s.speaker.entity for s in dossier.statements] == [None]


@pytest.mark.parametrize(
    ("text", "phrase", "body"),
    [
        ("A lamp makers' union said roofs leaked. <Brakha:ORG>, the union of lamp makers, met.", "A lamp makers' union", "Brakha"),
        ("Airline says roofs leaked\n\n<Ostran Airways:ORG> flew.", "Airline", "Ostran Airways"),
        ("A charity said roofs leaked. <Brakha:ORG> met. <Quay Hands:ORG>, a charity, met.", "A charity", "Quay Hands"),
        ("The charity <Brakha:ORG> met. Charity <Quay Hands:ORG> met. A charity said roofs leaked.", "A charity", "~None"),
        ("The clinic said roofs leaked. The <Torvel Eye Clinic:ORG> met.", "The clinic", "Torvel Eye Clinic"),
        (
            "<Torvel Eye Hospital:FAC> was full. The town's only hospital said roofs leaked.",
            "The town's only hospital",
            "Torvel Eye Hospital",
        ),
        ("<Ray Eye Hospital:FAC> and <Torvel Hospital:FAC>. The city's main hospital said roofs leaked.", "The city's main hospital", "*"),
        ("The gendarmerie said roofs leaked.", "The gendarmerie", "gendarmerie"),
        (
            "A rights group said roofs leaked. The weather group <Brakha:ORG> met. The <Quay League for Human Rights:ORG> met.",
            "A rights group",
            "Quay League for Human Rights",
        ),
        ("A rights group said roofs leaked. The monitoring group <Brakha:ORG> met.", "A rights group", "~None"),
        ("A rights group said roofs leaked. The group <Brakha:ORG> met.", "A rights group", "Brakha"),
        ("The <Torvel Eye School:ORG> met. The school said roofs leaked.", "The school", "Torvel Eye School"),
        ("The <Quay Monetary Fund:ORG> met. The fund said roofs leaked.", "The fund", "Quay Monetary Fund"),
        ("City hall said roofs leaked.", "City hall", "City hall"),
        ("The town hall said roofs leaked.", "The town hall", "town hall"),
    ],
)
def test_bodies_a_lead_tells_of_a_body_before_it_is_named(text: str, phrase: str, body: str) -> None:
    report = Report(text).say(phrase, "roofs leaked")
    (speaker,) = speakers(resolve([report.findings()]))
    assert speaker == body or (body == "*" and speaker not in ("Ray Eye Hospital", "Torvel Hospital"))


def test_bodies_a_noun_in_somebodys_words_is_the_body_that_he_speaks_for() -> None:
    text = "<Brakha:ORG> chief executive <Ivo Marsh:PERSON> came. <Torvel Salt:ORG> closed. <Ivo Marsh:PERSON> said the company slept."
    report = Report(text).say("Ivo Marsh", "the company slept", nth=1).say("the company", "slept", cue="slept")
    assert speakers(resolve([report.findings()]))[-1] == "Brakha"


def test_bodies_the_last_subject_is_taken_up_before_another_of_the_sort() -> None:
    text = "<Quay Hands:ORG>, a group of divers, met. It rained. <Lamplighter Watch:ORG> slept. It snowed. The group said roofs leaked."
    report = Report(text).say("The group", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Lamplighter Watch"]


def test_bodies_the_newsroom_of_a_report_is_none_of_those_that_it_reports_on() -> None:
    report = Report("The <Pilot:ORG> asked <Brakha:ORG>. The company said roofs leaked.", outlet="The Pilot")
    assert speakers(resolve([report.say("The company", "roofs leaked").findings()])) == ["Brakha"]


def test_bodies_the_agency_that_is_told_something_is_a_newsroom() -> None:
    text = "<Quaynews:ORG> asked. The <Torvel Roads Agency:ORG> met. <Ida Lund:PERSON> told the agency roofs leaked."
    resolution = resolve([Report(text, outlet="Quaynews").say("Ida Lund", "roofs leaked", cue="told", to=("the agency",)).findings()])
    assert names(resolution, *resolution.statements[0].addressees) == ["Quaynews"]


@pytest.mark.parametrize("alike", ALIKE, ids=lambda nouns: min(nouns))
def test_bodies_nouns_of_a_sort_take_up_each_other(alike: frozenset[str]) -> None:
    assert all(like(noun) >= alike for noun in alike)


@pytest.mark.parametrize(
    ("name", "nouns"),
    [
        ("Torvel Airways", {"airline", "company"}),
        ("Torvel Civil Aviation Authority", {"authority"}),
        ("Torvel Metals", {"company"}),
        ("Ministry of Water Resources", {"ministry"}),
        ("Lundvale Inc", {"company"}),
        ("Quay Porters' Union", {"union"}),
        ("Torvel Papers", set()),
    ],
)
def test_bodies_are_what_their_names_tell(name: str, nouns: set[str]) -> None:
    assert named(name) == nouns


def test_bodies_known_everywhere_are_in_the_table_of_bodies() -> None:
    assert frozenset().union(*KNOWN.values()) <= {body.name for body in bodies()}


CAME = "Health Minister <Mirel Ray:PERSON> came. It snowed in <Lima:LOC>. <Peru:LOC> slept. <Peruvian:NORP> ships waited. "


def _told(*reports: Report) -> list[str | None]:
    return speakers(resolve([report.findings() for report in reports]))


def test_bodies_the_ministry_is_the_one_that_the_report_speaks_of_most() -> None:
    one = Report("The ministry said roofs leaked. " + CAME + "An aide of the <Ministry of Water:ORG> met <Ray:PERSON>.")
    assert _told(one.say("The ministry", "roofs leaked")) == ["health ministry"]


def test_bodies_the_ministry_is_that_of_the_story_where_the_report_names_none() -> None:
    one = Report("The ministry in <Lima:LOC> said roofs leaked.", uri="b.txt").say("The ministry in Lima", "roofs leaked")
    other = Report(CAME + "<Ray:PERSON> met the <Ministry of Water:ORG>.")
    assert _told(one, other) == ["health ministry"]


def test_bodies_a_prime_minister_has_no_ministry() -> None:
    one = Report("Prime Minister <Mirel Ray:PERSON> came. The ministry said roofs leaked.").say("The ministry", "roofs leaked")
    assert _told(one) == ["~None"]


def test_bodies_a_ministry_without_a_country_is_of_the_one_that_the_report_is_about() -> None:
    chile = Report("The <Ministry of Health:ORG> of <Chile:LOC> said rain fell.", uri="b.txt").say("The Ministry of Health", "rain fell")
    report = Report(CAME + "The <Ministry of Health:ORG> said roofs leaked.").say("The Ministry of Health", "roofs leaked")
    one, other = _told(chile, report)
    assert len({s.speaker.entity for s in resolve([chile.findings(), report.findings()]).statements}) == 2, (one, other)


def test_bodies_an_institution_without_a_country_is_no_foreign_one_that_only_another_report_names() -> None:
    chile = Report("The <Chilean:NORP> presidency said rain fell.").say("The Chilean presidency", "rain fell")
    report = Report(CAME + "The presidency said roofs leaked.", uri="b.txt").say("The presidency", "roofs leaked")
    assert sorted(map(str, _told(chile, report))) == ["Chilean presidency", "presidency"]


def test_bodies_a_lead_tells_of_the_one_that_gives_its_number() -> None:
    text = "An aid group counted 31 tents. <Quay Aid:ORG> met. <Torvel Aid:ORG> counted 31 roofs."
    report = Report(text).count("31 tents", claimant="An aid group", value=31.0).count("31 roofs", claimant="Torvel Aid", value=31.0)
    assert speakers(resolve([report.say("An aid group", "31 tents").findings()])) == ["Torvel Aid"]


def test_bodies_a_headlines_words_are_no_part_of_a_name_that_the_report_has_without_them() -> None:
    report = opened(Report("<Quay Cooks Form Coalition:ORG>\n\n<Quay:ORG> slept. The <Sarn Coalition:ORG> met.").findings())
    quay, sarn = (Registry().get("organization", name) for name in ("quay", "sarn"))
    acting = dict(zip([m.id for m in report.mentions], (quay, quay, sarn), strict=True))
    assert sorts([report], acting) == {sarn: frozenset({"coalition"})}

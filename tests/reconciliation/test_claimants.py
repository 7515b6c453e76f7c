"""Who stands behind a claim, each once; and whose words are told again."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from hearsay.model import Claim, Entity, Role, Span, Speaker, When
from hearsay.reconciliation import reconcile

from .stories import entity, figure, report, resolution, statement, who

PEOPLE = (
    entity("Ada Brun"),
    entity("Iva Lund"),
    entity("Brevia", "country"),
    entity("Oda Reyl", leads="Brevia"),
    entity("Relief Union", "organization"),
    entity("Ina Holt", leads="Relief Union"),
    entity("Brevia's health ministry", "organization"),
    entity("RU", "organization"),
    entity("RU Harbour Office", "organization"),
    entity("Oda Reyl's Friends", "organization"),
    entity("UN", "organization"),
    entity("OCHA", "organization"),
)


def claimed(*speakers: Speaker | None, people: tuple[Entity, ...] = PEOPLE) -> Claim:
    """The claim of a toll that reports of known outlets give, each by somebody or in its own voice."""
    documents = [report(str(i), f"31 dead. {'Rain fell. ' * i}", outlet=f"Post {i}") for i in range(len(speakers))]
    figures = [figure(d, "31 dead", 31, claimant=speaker) for d, speaker in zip(documents, speakers, strict=True)]
    (claim,) = reconcile(resolution(documents=documents, figures=figures, entities=people)).claims
    return claim


@pytest.mark.parametrize(
    ("left", "right", "claimants"),
    [
        ("Relief Union", "Ina Holt", 1),
        ("Brevia", "Oda Reyl", 1),
        ("Brevia's health ministry", "Oda Reyl", 1),
        ("RU", "RU Harbour Office", 1),
        ("UN", "OCHA", 1),
        ("Relief Union", "Oda Reyl", 2),
        ("Relief Union", "RU", 2),
        ("Oda Reyl's Friends", "Oda Reyl", 2),
    ],
)
def test_claimants_of_one_body_or_government_are_one(left: str, right: str, claimants: int) -> None:
    claim = claimed(who(left), who(right))
    assert len(claim.claimants) == claimants
    assert claim.status == ("corroborated" if claimants > 1 else "single-claimant")


def test_claimants_of_a_count_are_not_reports_that_name_nobody() -> None:
    claim = claimed(who("Ada Brun"), None, None)
    assert [(origin.entity, len(origin.documents)) for origin in claim.claimants] == [("entity-Ada Brun", 1)]
    assert (len(claim.documents), len(claim.newsrooms)) == (3, 3)


def test_claimants_beside_somebody_known_are_no_unknown_sources() -> None:
    claim = claimed(who("Ada Brun"), who(description="a clerk"))
    assert [origin.entity for origin in claim.claimants] == ["entity-Ada Brun"]


def test_claimants_that_nobody_can_tell_are_told_where_there_is_no_other() -> None:
    assert [origin.description for origin in claimed(who(description="a clerk")).claimants] == ["a clerk (unnamed)"]


def test_claimants_that_are_papers_are_not_called_unnamed() -> None:
    letter = msgspec.structs.replace(who(description="a letter from the quay"), type="document")
    assert [origin.description for origin in claimed(letter).claimants] == ["a letter from the quay"]


def joined(left: str, right: str, *, mode: Any = "indirect", one_report: bool = False) -> bool:
    """Whether what one speaker says in two reports is one claim."""
    texts = (f"{left}. {right}.",) if one_report else (f"{left}.", f"And so: {right}.")
    documents = [report(str(i), text) for i, text in enumerate(texts)]
    said = [statement(documents[0], left, who("Ada Brun")), statement(documents[-1], right, who("Ada Brun"))]
    return len(reconcile(resolution(documents=documents, statements=said, entities=PEOPLE)).claims) == 1


QUOTED = "she called the whole of the charge “pure slander” by the harbour league"
QUOTED_TOO = "these voices, as in every spring, traded in “pure slander”"
LONG = "the council wants a second crossing and cheaper tickets so that pupils from the northern villages can reach their schools in winter"
SHORT = "they ask at once for cheaper tickets and a second crossing for pupils"


def test_claims_join_what_two_reports_quote_alike() -> None:
    assert joined(QUOTED, QUOTED_TOO)
    assert not joined(QUOTED.replace("pure slander", "mere talk"), QUOTED_TOO)
    assert not joined(QUOTED, QUOTED_TOO, one_report=True)


def test_claims_join_what_is_for_a_good_part_told_again() -> None:
    assert joined(LONG, SHORT)
    assert not joined(LONG, "they ask at once for cheaper bread and a second teacher for pupils")


def test_claims_join_a_full_hour_however_it_is_written() -> None:
    assert joined("the gates were shut at 2:00 in the morning", "the gates were shut at 2 in the morning")


@pytest.mark.parametrize(
    ("own", "quoted", "claimants"),
    [
        ("two doctors at the harbour hospital", "doctors consulted by the Relief Union", 1),
        ("a clerk of the port", "doctors consulted by the Relief Union", 2),
        ("two doctors at the harbour hospital", "doctors of the Relief Union", 2),
    ],
)
def test_claimants_that_another_outlet_has_quoted_are_those_called_alike(own: str, quoted: str, claimants: int) -> None:
    first, second = who(of="RU", description=own), who(of="Relief Union", description=quoted)
    assert len(claimed(first, second).claimants) == claimants


ALIKE = (
    entity("Estarian Liberation Front", "organization"),
    entity("Front", "organization"),
    entity("Vice-Ministry of Civil Defence", "organization"),
    entity("Tidal Board", "organization"),
    entity("River Board", "organization"),
    entity("Board", "organization"),
    entity("Estaria", "country"),
    entity("Oda Reyl"),
)


@pytest.mark.parametrize(
    ("left", "right", "claimants"),
    [
        (who("Front"), who("Estarian Liberation Front"), 1),
        (who("Board"), who("Tidal Board"), 2),
        (who(description="Civil Defence"), who("Vice-Ministry of Civil Defence"), 1),
        (who(of="Estaria", description="Estaria's civil defence"), who("Vice-Ministry of Civil Defence"), 1),
    ],
)
def test_claimants_by_a_part_of_the_only_name_that_ends_so_are_that_body(left: Speaker, right: Speaker, claimants: int) -> None:
    assert len(claimed(left, right, people=ALIKE).claimants) == claimants


NAMED = (
    entity("police", "organization"),
    entity("Arlo Police Service", "organization"),
    entity("Secretariat of Floods", "organization"),
    entity("National Secretariat for Flood Relief", "organization"),
    entity("Ministry of Mines", "organization"),
    entity("Vice Ministry of Mines", "organization"),
    entity("Hospital", "organization"),
    entity("Hospital of Torvel", "organization"),
    entity("Hospital of Arlo", "organization"),
    entity("Kessin", "place"),
    entity("Estaria", "country"),
    entity("Lurania", "country"),
)


@pytest.mark.parametrize(
    ("left", "right", "claimants"),
    [
        ("police", "Arlo Police Service", 1),
        ("Secretariat of Floods", "National Secretariat for Flood Relief", 1),
        ("Ministry of Mines", "Vice Ministry of Mines", 2),
        ("Hospital", "Hospital of Torvel", 2),
        ("Kessin", "Estaria", 1),
        ("Kessin", "Arlo Police Service", 2),
    ],
)
def test_claimants_by_a_name_that_says_less_or_by_a_capital_are_no_second_ones(left: str, right: str, claimants: int) -> None:
    assert len(claimed(who(left), who(right), people=NAMED).claimants) == claimants


def test_claimants_in_a_place_beside_two_countries_are_of_neither() -> None:
    assert len(claimed(who("Kessin"), who("Estaria"), who("Lurania"), people=NAMED).claimants) == 3


def test_claimants_that_are_named_in_full_somewhere_are_cut_short_from_no_other_name() -> None:
    own = Entity("entity-own", "Foreign Ministry", "organization", ("Foreign Ministry", "Estaria's Foreign Ministry"))
    other = Entity("entity-other", "Ministry of Foreign Affairs", "organization", ("Lurania's foreign ministry",))
    people = (own, other, entity("Estaria", "country"), entity("Lurania", "country"))
    assert len(claimed(Speaker(own.id), who("Estaria"), people=people).claimants) == 1


def test_claimants_of_one_name_that_two_bodies_have_stay_two() -> None:
    twins = (entity("Harbour Board", "organization"), Entity("entity-other", "Harbour Board", "organization", ("Harbour Board",)))
    assert len(claimed(who("Harbour Board"), Speaker("entity-other"), people=twins).claimants) == 2


def held(name: str, title: str) -> Entity:
    return Entity(f"entity-{name}", name, "person", (name,), (Role(title),))


@pytest.mark.parametrize(
    ("left", "right", "claimants"),
    [
        (held("Mia Aru", "interior minister"), "Estaria", 1),
        (held("Mia Aru", "interior minister"), "Lurania", 2),
        (held("Mia Aru", "former interior minister"), "Estaria", 2),
        (held("Mia Aru", "spokesman"), "Relief Union", 1),
        (held("Mia Aru", "surgeon"), "Relief Union", 2),
    ],
)
def test_claimants_of_whom_no_report_says_whose_they_are_are_no_second_ones(left: Entity, right: str, claimants: int) -> None:
    place = Span("document-0", 0, 2, "31")
    home = Entity("entity-Estaria", "Estaria", "country", ("Estaria",), (), mentions=(place,))
    people = (left, home, entity("Lurania", "country"), entity("Relief Union", "organization"))
    assert len(claimed(who("Mia Aru"), who(right), people=people).claimants) == claimants


@pytest.mark.parametrize(
    ("left", "right", "acts", "one"),
    [
        ("it has killed 6,450 of their men in three weeks", "to have killed over 6,450 since May", ("assert", "assert"), True),
        ("it has killed 500 of their men in three weeks", "to have killed more than 500 since May", ("assert", "assert"), False),
        ("drivers knew that brakes on the Series 340 wear", "the 340 has bad brakes, we begged them", ("assert", "assert"), False),
        ("delays at the start", "delays with rations", ("admit", "admit"), True),
        ("delays at the start", "delays with rations", ("assert", "assert"), False),
        ("delays at the start", "errors with rations", ("admit", "admit"), False),
    ],
)
def test_claims_join_one_speakers_telling_number_and_what_is_admitted_on_one_day(left: str, right: str, acts: Any, one: bool) -> None:
    day = When("2031-05-06", "2031-05-06", "document")
    documents = [report(str(i), f"{'So. ' * i}{text}.") for i, text in enumerate((left, right))]
    said = [statement(d, text, who("Ada Brun"), act, said_on=day) for d, text, act in zip(documents, (left, right), acts, strict=True)]
    assert (len(reconcile(resolution(documents=documents, statements=said, entities=PEOPLE)).claims) == 1) is one


@pytest.mark.parametrize(("right", "one"), [("there was no record of an order", True), ("there was a record of an order", False)])
def test_claims_join_short_denials_of_one_thing_by_two(right: str, one: bool) -> None:
    documents = [report("a", "the board had no record of such an order."), report("b", f"{right}.")]
    said = (
        statement(documents[0], "the board had no record of such an order", who("Ada Brun")),
        statement(documents[1], right, who("Iva Lund")),
    )
    assert (len(reconcile(resolution(documents=documents, statements=said, entities=PEOPLE)).claims) == 1) is one


TOWN = (entity("municipality", "organization"), entity("Arlo city council", "organization"), held("Mia Aru", "mayor"), entity("Ada Brun"))


@pytest.mark.parametrize(
    ("left", "right", "more", "claimants"),
    [
        ("municipality", "Arlo city council", (), 1),
        ("Mia Aru", "Arlo city council", (), 1),
        ("Mia Aru", "municipality", (), 1),
        ("Ada Brun", "municipality", (), 2),
        ("Mia Aru", "municipality", (entity("Sull town hall", "organization"),), 2),
        ("Mia Aru", "municipality", (held("Tom Ek", "mayor"),), 2),
        ("Mia Aru", "mayor's office", (entity("mayor's office", "organization"),), 1),
        ("Ada Brun", "mayor's office", (entity("mayor's office", "organization"),), 2),
    ],
)
def test_claimants_of_the_only_town_are_its_town_hall(left: str, right: str, more: tuple[Entity, ...], claimants: int) -> None:
    assert len(claimed(who(left), who(right), people=(*TOWN, *more)).claimants) == claimants


CABINET = (entity("Ministry of Health", "organization"), entity("Roads Ministry", "organization"), held("Mia Aru", "health minister"),
           held("Tom Ek", "former health minister"), held("Ada Brun", "minister"), entity("Sull", "country"))  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "claimants"),
    [
        ("Mia Aru", "Ministry of Health", 1),
        ("Mia Aru", "Roads Ministry", 2),
        ("Tom Ek", "Ministry of Health", 2),
        ("Ada Brun", "Ministry of Health", 1),
    ],
)
def test_claimants_a_minister_is_the_ministry_that_looks_after_the_same(left: str, right: str, claimants: int) -> None:
    assert len(claimed(who(left), who(right), people=CABINET).claimants) == claimants


@pytest.mark.parametrize(("minister", "ministry", "claimants"), [("Sull", "Ministry of Health", 1), ("Brevia", "Ministry of Health", 2)])
def test_claimants_a_minister_is_the_ministry_of_the_country_that_the_story_is_about(minister: str, ministry: str, claimants: int) -> None:
    of = Entity("entity-Mia Aru", "Mia Aru", "person", ("Mia Aru",), (Role("health minister", f"entity-{minister}"),))
    home = Entity("entity-Sull", "Sull", "country", ("Sull",), (), mentions=(Span("document-0", 0, 2, "31"),))
    people = (of, home, entity("Brevia", "country"), entity(ministry, "organization"))
    assert len(claimed(who("Mia Aru"), who(ministry), people=people).claimants) == claimants


@pytest.mark.parametrize(
    ("title", "body", "claimants"),
    [
        ("chief executive", "Sull Lines", 1),
        ("chief executive", "Sull Ministry of Health", 2),
        ("surgeon", "Sull Lines", 2),
    ],
)
def test_claimants_the_head_of_a_company_is_the_only_company_of_the_claim(title: str, body: str, claimants: int) -> None:
    people = (held("Mia Aru", title), entity(body, "organization"))
    assert len(claimed(who("Mia Aru"), who(body), people=people).claimants) == claimants


def test_claimants_of_two_bodies_are_the_one_that_speaks_too() -> None:
    roles = (Role("member", "entity-Quay Board"), Role("director", "entity-Arlo hospital"))
    head = Entity("entity-Mia Aru", "Mia Aru", "person", ("Mia Aru",), roles)
    people = (head, entity("Arlo hospital", "organization"), entity("Quay Board", "organization"))
    assert len(claimed(who("Mia Aru"), who("Arlo hospital"), people=people).claimants) == 1

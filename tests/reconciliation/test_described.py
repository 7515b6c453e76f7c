"""Whose words a speaker's are, by the phrases that name them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from hearsay.model import Entity, Speaker
from hearsay.reconciliation import reconcile
from hearsay.reconciliation.described import described, has_label

from .stories import entity, figure, report, resolution, span, statement, who

PEOPLE = (
    entity("Ada Brun"),
    entity("Iva Lund"),
    entity("Harbour Office", "organization"),
    entity("Army", "organization"),
    entity("WHO", "organization"),
    entity("The", "organization"),
    entity("Quay Board", "organization"),
)


def called(phrase: str, name: str = "Ada Brun", people: tuple[Entity, ...] = PEOPLE) -> Any:
    """What a report that names a speaker so tells."""
    one = report("a", f"{phrase} said that it rained.")
    speaker = Speaker(f"entity-{name}", span(one, phrase))
    return described(people, (statement(one, "it rained", speaker),))


@pytest.mark.parametrize(
    ("phrase", "body"),
    [
        ("Ada Brun, the adviser to the head of the Harbour Office,", "Harbour Office"),
        ("army spokesman Ada Brun", "Army"),
        ("the army's spokesman, Ada Brun", "Army"),
        ("Ada Brun, who told the Harbour Office,", None),
        ("Ada Brun, a critic of the Harbour Office", None),
        ("former Harbour Office head Ada Brun", None),
        ("Ada Brun, envoy to the Quay Board", None),
        ("Brevia's ambassador at the Quay Board, Ada Brun", None),
        ("Ada Brun, of the army and the Quay Board", None),
        ("Ada Brun, lawyer for two clerks of the Harbour Office", None),
        ("Ada Brun, the baker", None),
    ],
)
def test_described_tells_whose_somebody_is(phrase: str, body: str | None) -> None:
    assert called(phrase).bodies.get("entity-Ada Brun") == (f"entity-{body}" if body else None)


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("The head of the Harbour Office, Ada Brun", True),
        ("the chief of the Harbour Office Ada Brun", True),
        ("the shipyard Ada Brun", False),
        ("Ada Brun", False),
    ],
)
def test_described_knows_who_is_named_behind_an_office(phrase: str, found: bool) -> None:
    speaker = Speaker("entity-Harbour Office", description=phrase)
    assert described(PEOPLE, ()).person(speaker) == ("entity-Ada Brun" if found else None)


def test_claimants_of_one_body_are_one_by_what_reports_call_them() -> None:
    one, two = report("a", "The army says that 31 died.", outlet="Post"), report("b", "Army spokesman Iva Lund: 31 died.", outlet="Sun")
    figures = (
        figure(one, "31 died", 31, claimant=who("Army")),
        figure(two, "31 died", 31, claimant=Speaker("entity-Iva Lund", span(two, "Army spokesman Iva Lund"))),
    )
    told = statement(two, "31 died", Speaker("entity-Iva Lund", span(two, "Army spokesman Iva Lund")))
    found = reconcile(resolution(documents=(one, two), figures=figures, statements=(told,), entities=PEOPLE)).claims
    assert [len(claim.claimants) for claim in found if claim.kind == "figure"] == [1]


def test_claimants_are_not_who_a_heading_speaks_of() -> None:
    text = "What they're saying: The bridge is closed, Ada Brun said."
    one = report("a", text, outlet="Post")
    outer = msgspec.structs.replace(statement(one, "What they're saying: The bridge is closed", who("Ada Brun")), id="outer")
    inner = statement(one, "The bridge is closed", who("Army"), inside="outer")
    said = (outer, msgspec.structs.replace(inner, cue=span(one, "saying")))
    found = reconcile(resolution(documents=(one,), statements=said, entities=PEOPLE)).claims
    assert {origin.entity for claim in found for origin in claim.claimants} == {"entity-Ada Brun"}


def test_claimants_of_a_number_are_not_those_who_ask_for_something() -> None:
    one = report("a", "The Harbour Office counts 31 dead.", outlet="Post")
    two = report("b", "The Quay Board demanded an inquiry into a fire that left 31 dead.", outlet="Sun")
    asked = statement(two, "an inquiry into a fire that left 31 dead", who("Quay Board"), "demand")
    figures = (
        figure(one, "31 dead", 31, claimant=who("Harbour Office")),
        figure(two, "31 dead", 31, claimant=who("Quay Board"), statement=asked.id),
    )
    found = reconcile(resolution(documents=(one, two), figures=figures, statements=(asked,), entities=PEOPLE)).claims
    assert [[origin.entity for origin in claim.claimants] for claim in found if claim.kind == "figure"] == [["entity-Harbour Office"]]


@pytest.mark.parametrize(
    ("text", "labelled"),
    [
        ("What they say: the bridge is closed.", True),
        ("Rain fell.\nWhy it matters: the bridge is closed.", True),
        ("Rain fell. The mayor asked why it matters: the bridge is closed.", False),
    ],
)
def test_described_knows_a_report_with_headings_of_its_own(text: str, labelled: bool) -> None:
    assert has_label(text) is labelled

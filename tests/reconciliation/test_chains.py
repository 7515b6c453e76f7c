"""Who cites an outlet rests on whom that outlet cites."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest

from hearsay.model import Act, Claim
from hearsay.reconciliation import reconcile

from .stories import entity, report, resolution, span, statement, who

WORDS = "the reservoir above the town was drained in a single night"
OUTLETS = (("Valley Post", "as fishers slept"), ("Kestrel News", "in spite of a warning by engineers"))
ENTITIES = (entity("Kestrel News", "organization"), entity("Valley Post", "organization"), entity("Tom Ek"), entity("Brevia", "country"))


def claim(*given: tuple[str, Any, str | None]) -> Claim:
    """The one claim of reports by ``outlet``, each of which gives :data:`WORDS` to a speaker."""
    documents = [report(str(i), f"It was said that {WORDS}, and more of it {i}.", outlet=outlet) for i, (outlet, *_) in enumerate(given)]
    statements = [
        statement(d, WORDS, speaker, via=(f"entity-{via}",) if via else ()) for d, (_, speaker, via) in zip(documents, given, strict=True)
    ]
    random.Random(3).shuffle(statements)
    (found,) = reconcile(resolution(documents=documents, statements=statements, entities=ENTITIES)).claims
    return found


def test_chains_go_through_a_cited_outlet_to_the_one_it_cites() -> None:
    found = claim(("Valley Post", who("Kestrel News"), None), ("Kestrel News", who("Tom Ek"), None))
    assert [origin.entity for origin in found.claimants] == ["entity-Tom Ek"]
    assert ("entity-Valley Post", "entity-Kestrel News", "entity-Tom Ek") in found.chains
    assert found.status == "single-claimant"


def test_chains_end_in_the_sources_of_an_official() -> None:
    found = claim(("Valley Post", who("Kestrel News"), None), ("Kestrel News", who(of="Brevia", description="a senior official"), None))
    (claimant,) = found.claimants
    assert claimant.description == "a senior official (unnamed)" and len(claimant.documents) == 2


def test_chains_of_outlets_that_cite_each_other_rest_on_nobody() -> None:
    found = claim(("Valley Post", who("Kestrel News"), None), ("Kestrel News", who("Valley Post"), None))
    (claimant,) = found.claimants
    assert claimant.entity is None and "each citing the other" in claimant.description
    assert found.status == "cannot-tell"


def test_chains_passed_on_count_the_newsroom_that_passed_them_on() -> None:
    found = claim(("Valley Post", who("Tom Ek"), "Kestrel News"), ("Kestrel News", who("Tom Ek"), None))
    assert [origin.entity for origin in found.newsrooms] == ["entity-Kestrel News"]
    assert [origin.entity for origin in found.claimants] == ["entity-Tom Ek"]


@pytest.mark.parametrize(
    ("cue", "act", "heard", "rooms"),
    [
        ("told", "assert", ("Kestrel News",), ["entity-Kestrel News"]),
        ("told", "demand", ("Kestrel News",), ["entity-Kestrel News", "entity-Valley Post"]),
        ("accused", "accuse", ("Kestrel News",), ["entity-Kestrel News", "entity-Valley Post"]),
        ("told", "assert", ("Kestrel News", "Valley Post"), ["entity-Kestrel News", "entity-Valley Post"]),
        ("told", "assert", ("Brevia",), ["entity-Kestrel News", "entity-Valley Post"]),
    ],
)
def test_chains_go_through_the_one_outlet_that_was_told(cue: str, act: Act, heard: tuple[str, ...], rooms: list[str]) -> None:
    post, news = (report(name, f"Tom Ek {cue} them that {WORDS}, {more}.", outlet=name) for name, more in OUTLETS)
    given = [
        statement(post, WORDS, who("Tom Ek"), act, addressees=tuple(f"entity-{one}" for one in heard)),
        statement(news, WORDS, who("Tom Ek"), act),
    ]
    given[0] = msgspec.structs.replace(given[0], cue=span(post, cue))
    (found,) = reconcile(resolution(documents=[post, news], statements=given, entities=ENTITIES)).claims
    assert sorted(str(origin.entity) for origin in found.newsrooms) == rooms

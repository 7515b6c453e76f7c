"""Stories that are none: one report, copies only, nothing in common, days that cannot be. The dossier stays honest."""

from __future__ import annotations

import pytest
from spacy.language import Language

import hearsay
from hearsay import model
from hearsay.documents import read_text

SILO = (
    "The fire brigade of Arlo said at least 19 people were killed when a grain silo collapsed on Tuesday.\n\n"
    "Rescuers with dogs went on searching into the evening, and the governor ordered the schools of the district closed.\n\n"
    "The owner said that it had hired engineers and was waiting for their report when the wall gave way.\n"
)
OPERA = "The opera of Port Sull opens its season on Saturday with a comedy. Ada Brun said she would sing the part of the widow.\n"


def brief(nlp: Language, *given: tuple[str, str | None, str | None]) -> model.Dossier:
    documents = [
        read_text(text, uri=f"{i}.txt", published=day, outlet=outlet, language="en") for i, (text, day, outlet) in enumerate(given)
    ]
    return hearsay.dossier(list(hearsay.read(documents, nlp=nlp)))


def test_bad_input_no_report_gives_an_empty_dossier() -> None:
    dossier = hearsay.dossier([])
    assert not (dossier.documents or dossier.claims or dossier.brief.lead or dossier.relations)


def test_bad_input_one_report_corroborates_and_disputes_nothing(nlp: Language) -> None:
    dossier = brief(nlp, (SILO, "2031-05-06", "Valley Post"))
    assert dossier.claims and not dossier.disputes and not dossier.updates and not dossier.lineages
    assert {claim.status for claim in dossier.claims} <= {"single-claimant", "cannot-tell"}


def test_bad_input_one_report_of_no_known_outlet_cannot_tell_its_own_claims(nlp: Language) -> None:
    dossier = brief(
        nlp, ("At least 19 people were killed when a grain silo collapsed in Arlo. Another 40 people were injured.\n", None, None)
    )
    own = [claim for claim in dossier.claims if all(len(chain) == 1 for chain in claim.chains)]
    assert own and {claim.status for claim in own} == {"cannot-tell"}


def test_bad_input_copies_alone_are_one_newsroom(nlp: Language) -> None:
    dossier = brief(nlp, *((SILO, "2031-05-06", f"Outlet {i}") for i in range(6)))
    (lineage,) = dossier.lineages
    assert len(lineage.documents) == 6 and lineage.origin is None
    assert all(len(claim.newsrooms) == 1 for claim in dossier.claims)
    assert "corroborated" not in {claim.status for claim in dossier.claims}
    assert not dossier.disputes and not dossier.updates


def test_bad_input_reports_with_nothing_in_common_are_not_related(nlp: Language) -> None:
    dossier = brief(nlp, (SILO, "2031-05-06", "Valley Post"), (OPERA, "2031-05-06", "Sull Times"))
    home = {one.id: one.span.doc for one in dossier.figures} | {one.id: one.doc for one in dossier.statements}
    home |= {one.id: one.mentions[0].doc for one in dossier.events} | {one.id: one.documents[0] for one in dossier.claims}
    assert all(len(claim.documents) == 1 for claim in dossier.claims)
    assert all(home[one.left] == home[one.right] for one in dossier.relations)
    assert not dossier.lineages and not dossier.disputes


@pytest.mark.parametrize("days", [("2031-05-06", "1931-05-06"), ("2031-05-06", None), (None, None), ("2031-02-30", "9999-12-31")])
def test_bad_input_days_that_contradict_each_other_break_nothing(nlp: Language, days: tuple[str | None, str | None]) -> None:
    later = SILO.replace("19", "31")
    dossier = brief(nlp, (SILO, days[0], "Valley Post"), (later, days[1], "Sull Times"))
    for update in dossier.updates:
        steps = [step.as_of for step in update.series]
        assert all(steps) and steps == sorted(step for step in steps if step)
    assert "2031-02-30" not in {document.published for document in dossier.documents}
    assert len(dossier.documents) == 2 and dossier.claims

"""Texts that a report gives whole, and whose they are."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model

TEXT = (
    "“The pier was closed at noon on Friday and will stay closed until the cracks in it are mended.\n\n"
    "“Nine boats were moved to the inner basin. No one was hurt.”"
)
AFTER = "\n\nThe harbour master, Ida Lund, said she was glad."


def read(text: str) -> model.Dossier:
    return hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))


@pytest.mark.parametrize(
    "before",
    [
        "The Harbour Board issued its third bulletin on Friday. The text follows.\n\n",
        "The Harbour Board spoke of the leak. Here we quote its statement in full:\n\n",
        "The Harbour Board welcomed the repair of the pier.\n\nThe full text of the board's statement follows:\n\n",
        "The port closed a pier. The statement of the Harbour Board reads:\n\n",
        "The Harbour Board issued the following statement on Friday evening. Quay Radio gives it in full.\n\n",
        "The Harbour Board spoke of the pier in a letter to the guild on Friday. Here is the text in full:\n\n",
        "The pier is shut.\n\nThe full statement from the Harbour Board reads as follows:\n\n",
        "The Harbour Board published the following statement, read by its clerk, Oden Vale:\n\n",
        "In a statement on Friday, the Harbour Board said that it was sorry. Oden Vale denied that. The statement closes so:\n\n",
    ],
)
def test_a_text_that_is_given_whole_is_its_issuers(before: str) -> None:
    dossier = read(before + TEXT + AFTER)
    names = {entity.id: entity.name for entity in dossier.entities}
    whole = next(s for s in dossier.statements if s.content[0].text.startswith("“The pier"))
    assert (names.get(whole.speaker.entity or ""), whole.mode, whole.content[-1].text[-6:]) == ("Harbour Board", "direct", "hurt.”")
    claimant = next(f.claimant for f in dossier.figures if f.span.text == "Nine boats")
    assert claimant is not None and names.get(claimant.entity or "") == "Harbour Board"


@pytest.mark.parametrize(
    "before",
    ["The Harbour Board met on Friday.\n\nOden Vale, its clerk, said:\n\n", "The Harbour Board issued a statement. Oden Vale told us:\n\n"],
)
def test_what_somebody_says_behind_a_colon_stays_his(before: str) -> None:
    dossier = read(before + TEXT + AFTER)
    names = {entity.id: entity.name for entity in dossier.entities}
    whole = next(s for s in dossier.statements if s.content[0].text.startswith("“The pier"))
    assert names.get(whole.speaker.entity or "") == "Oden Vale"


UNMARKED = (
    "STATEMENT\n\nTo the people of Torvel.\n\nWe went to work and came home to a list. It has 58 names.\n\n"
    "The gate was shut for 25 minutes.\n\nWe shall not go back to work."
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Here we give the letter of the Quay Guild in full. Ida Lund read it.\n\n",
            "\n\nQuay Guild\nTorvel\n\nThe harbour has 9 gates.",
        ),
        ("The Quay Guild issued a statement on Friday. The text follows.\n\n", "\n\nThe harbour has 9 gates."),
    ],
)
def test_a_text_without_marks_ends_where_its_issuer_signs_or_last_says_we(before: str, after: str) -> None:
    dossier = read(before + UNMARKED + after)
    names = {entity.id: entity.name for entity in dossier.entities}
    whole = next(s for s in dossier.statements if s.content[0].text.startswith("To the people"))
    assert (names.get(whole.speaker.entity or ""), whole.content[-1].text[-13:]) == ("Quay Guild", "back to work.")
    claimants = {f.span.text: names.get(f.claimant.entity or "") if f.claimant else None for f in dossier.figures}
    assert claimants == {"58 names": "Quay Guild", "25 minutes": "Quay Guild", "9 gates": None}


def test_news_behind_a_line_about_a_text_is_no_text() -> None:
    dossier = read(
        "The Quay Guild published its statement in full on Friday.\n\nThe gate was shut for 25 minutes. Ida Lund saw it.\n\nNo one fell."
    )
    assert [f.claimant for f in dossier.figures] == [None]
    assert not any(s.content[0].text.startswith("The gate") for s in dossier.statements)

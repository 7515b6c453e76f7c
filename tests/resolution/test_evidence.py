"""What the words around a name say of what it names, where the network's label is wrong."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Its chairman, <Ilo Sarn:ORG>, came.", "Ilo Sarn", "person"),
        ("The board's chairman, <Ilo Sarn:ORG>, came.", "Ilo Sarn", "person"),
        ("Mrs <Sarn:LOC> came.", "Sarn", "person"),
        ("A spokesman for the railways, <Ilo Sarn:LOC>, came.", "Ilo Sarn", "person"),
        ("The head of the union <Ilo Sarn:ORG> came.", "Ilo Sarn", "person"),
        ("The director of the regional hospital <Ilo Sarn:PERSON> came.", "Ilo Sarn", "person"),
        ("A spokesman for the union <Ilo Sarn:PERSON> came.", "Ilo Sarn", "organization"),
        ("The beds of the regional hospital <Ilo Sarn:PERSON> are full.", "Ilo Sarn", "organization"),
        ("<Ilo Sarn:ORG>, 41, came.", "Ilo Sarn", "person"),
        ("The student <Sarn:MISC> came.", "Sarn", "person"),
        ("The miners' union <Brakha:PERSON> met.", "Brakha", "organization"),
        ("The news site <Brakha:PERSON> wrote.", "Brakha", "organization"),
        ("The <Brakha:PERSON> alliance met.", "Brakha", "organization"),
        ("Many blame <Brakha:PERSON>, the state utility that runs the dam.", "Brakha", "organization"),
        ("The deputy left the <QRA:PERSON>.", "QRA", "organization"),
        ("It rained in <Selda:PERSON>. All of it fell near <Selda:PERSON>.", "Selda", "place"),
        ("It rained in the <Selda:PERSON> district.", "Selda", "place"),
    ],
)
def test_evidence_outweighs_a_label(text: str, name: str, kind: str) -> None:
    assert entity(resolve([Report(text).findings()]), name).kind == kind


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (("<Netlor:PERSON>, which runs the cable, spoke.",), "organization"),
        (("<Netlor:PERSON> spoke.", "<Netlor:PERSON> spoke again.", "A clerk of <Netlor:PERSON> left."), "organization"),
        (("<Netlor:PERSON> spoke.", "<Netlor:PERSON> spoke again.", "Nothing moved in <Netlor:PERSON>."), "place"),
        (("<Netlor:PERSON> spoke.", "<Netlor:PERSON> spoke again."), "person"),
        (("The cable's owner, <Netlor:PERSON>, spoke.",), "organization"),
        (("The cable's owner, <Netlor:PERSON>, spoke.", "<Ada Netlor:PERSON> came."), "person"),
        (("<Netlor:PERSON> spoke.", "<Netlor:PERSON> spoke again.", "<Ada Netlor:PERSON> came."), "person"),
        (("<Netlor:PERSON>, a potter who has a single name, spoke.", "<Netlor:PERSON> spoke again.", "<Netlor:PERSON> left."), "person"),
    ],
)
def test_a_name_of_one_word_that_nobody_has_in_full_is_nobodys(texts: tuple[str, ...], kind: str) -> None:
    reports = [Report(text, uri=f"{i}.txt").findings() for i, text in enumerate(texts)]
    assert next(one for one in resolve(reports).entities if one.name.endswith("Netlor")).kind == kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Hope lay in <Oden Vale:PERSON>.", "Oden Vale", "person"),
        ("Many blame <Brakha:PERSON>, the head of the state utility.", "Brakha", "person"),
        ("The <Quay Board:ORG> met.", "Quay Board", "organization"),
        ("A spokesman for its owner, <Quay Board:ORG>, came.", "Quay Board", "organization"),
        ("A director of the <Quay Board:ORG> came.", "Quay Board", "organization"),
    ],
)
def test_evidence_needs_more_than_chance(text: str, name: str, kind: str) -> None:
    assert entity(resolve([Report(text).findings()]), name).kind == kind


def test_evidence_three_times_as_clear_outweighs_the_label() -> None:
    text = "The coalition <Brakha:PERSON> met. Mrs <Brakha:PERSON> came. " + "The coalition <Brakha:PERSON> met. " * 3
    assert entity(resolve([Report(text).findings()]), "Brakha").kind == "organization"


def test_evidence_for_the_label_settles_it() -> None:
    text = "The union <Brakha:ORG> met. Mrs <Brakha:ORG> came."
    assert entity(resolve([Report(text).findings()]), "Brakha").kind == "organization"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("<Hurricane Orla:PERSON> came.", "Hurricane Orla", "other"),
        ("<Lund & Vale:PERSON> met.", "Lund & Vale", "organization"),
        ("<Torvel Police:PERSON> came.", "Torvel Police", "organization"),
        ("He read <quayside.com:PERSON> at noon.", "quayside.com", "organization"),
        ("<Twitter:PERSON> fell silent.", "Twitter", "organization"),
        ("<Chad:PERSON> voted.", "Chad", "country"),
        ("A probe saw <Mars:PERSON> at dusk.", "Mars", "place"),
        ("A nurse <Imam Orsk Hospital:FAC> slept.", "Imam Orsk Hospital", "organization"),
    ],
)
def test_kinds_the_words_of_a_name_tell_what_it_names(text: str, name: str, kind: str) -> None:
    assert entity(resolve([Report(text).findings()]), name).kind == kind

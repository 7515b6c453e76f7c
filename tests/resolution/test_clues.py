"""What is told of whom a pronoun may stand for, and what that is worth."""

from __future__ import annotations

import pytest

from hearsay.model import Meant
from hearsay.resolution.clues import weights
from hearsay.resolution.pronouns import is_third, scene
from hearsay.resolution.report import Report as Opened
from hearsay.resolution.resolve import settle

from .builders import Report


def clues(report: Report, pronoun: str, name: str) -> set[str]:
    """All that speaks for and against whoever is named so, as the one whom the last pronoun of the report stands for."""
    opened = Opened(report.findings())
    (case,) = settle([opened])[1]
    asked = [r for r in opened.ordered if is_third(r.span.text) and r.span.text == pronoun][-1]
    told = scene(case.resolver, asked)
    mine = [c for c in told.candidates if c.target.entity is not None and name in c.target.entity.aliases]
    return set(told.clues(mine[-1]))


@pytest.mark.parametrize(
    ("text", "clue"),
    [
        ("<Oden Vale:PERSON> said rain fell. He {} roofs leaked.", "spoke 0 turns back"),
        ("<Oden Vale:PERSON> said rain fell. He {} roofs leaked.", "1 sentences back"),
        ("<Oden Vale:PERSON> said rain fell.\n\nWalls cracked. He {} roofs leaked.", "1 paragraphs back"),
        ("<Oden Vale:PERSON> met <Oden Vale:PERSON>. Walls cracked. He {} roofs leaked.", "named 2 times"),
        ("Mr <Oden Vale:PERSON> said rain fell. He {} roofs leaked.", "of its gender"),
    ],
)
def test_clues_tell_where_somebody_stands_and_what_was_said(text: str, clue: str) -> None:
    report = Report(text.format("said")).say("He", "roofs leaked")
    if "rain fell" in text:
        report.say("Oden Vale", "rain fell")
    assert clue in clues(report, "He", "Oden Vale")


def test_clues_pass_over_the_sentences_of_a_quotation() -> None:
    text = "<Oden Vale:PERSON> said: “Rain fell. Walls cracked. Roofs leaked.” He said the bridge was shut."
    report = Report(text).say("Oden Vale", "“Rain fell. Walls cracked. Roofs leaked.”").say("He", "the bridge was shut")
    assert {"1 sentences back", "spoke last, 1 sentences back"} <= clues(report, "He", "Oden Vale")


def test_clues_tell_a_pronoun_that_goes_on() -> None:
    for cue in ("added", "said"):
        report = Report(f"<Oden Vale:PERSON> said rain fell. He {cue} roofs leaked.")
        report.say("Oden Vale", "rain fell").say("He", "roofs leaked", cue=cue)
        assert ("goes on" in clues(report, "He", "Oden Vale")) == (cue == "added")


def test_clues_tell_how_sure_the_network_is() -> None:
    report = Report("<Oden Vale:PERSON> rang. He said roofs leaked.")
    report.say("He", "roofs leaked", meant=Meant(report.span("Oden Vale"), 0.72))
    assert "meant 0.7" in clues(report, "He", "Oden Vale")


def test_every_clue_has_a_weight_for_either_sort_of_pronoun() -> None:
    table = weights()
    assert len(table) > 50
    assert table["of its gender"][0] > table["of the other gender, it seems"][0]
    assert table["subject before"][0] > table["other before"][0]
    assert all(abs(worth) < 5 for row in table.values() for worth in row)

"""What numbers count as the network reads them, where words say little or something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.hinting import hinted
from hearsay.extraction.scene import Counted, Scene, Sight
from hearsay.extraction.tallies import sights_of
from hearsay.language.hints import Hint
from hearsay.language.plain import plain


def scene_of(read: Callable[..., Doc], text: str, label: str, chance: float) -> tuple[Scene, Sight]:
    """A report with one number, which the network takes for something."""

    class Told:
        def measure(self, first: int, last: int) -> Hint:
            return Hint(label, chance)

    doc = plain(read(text))
    sights = sights_of(doc, ())
    scene = Scene(doc, sights)
    scene.hints = Told()  # type: ignore[assignment]
    return scene, sights[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 340 kilos of salt went missing from the store.", [(340, "weight")]),
        ("The treasury has announced two million for the family of each pilot.", [(2_000_000, "money")]),
        ("She demands of the guild 900 million guaranies.", [(900_000_000, "money")]),
        ("Two men hit a fuel tank.", []),
    ],
)
def test_figures_are_what_the_network_is_certain_of(read: Callable[..., Doc], text: str, expected: list[tuple[float, str]]) -> None:
    assert [(figure.low, figure.measure) for figure in read(text)._.figures] == expected


@pytest.mark.parametrize(
    ("measure", "sure", "label", "chance", "expected"),
    [
        (None, False, "area", 0.8, "area"),
        (None, False, "area", 0.7, None),
        (None, False, "count", 0.99, None),
        (None, False, "magnitude", 0.99, None),
        (None, False, "killed", 0.45, "killed"),
        ("people", False, "personnel", 0.8, "personnel"),
        ("people", False, "missing", 0.45, "missing"),
        ("patients", False, "missing", 0.45, "patients"),
        ("vehicles", False, "count", 0.99, "vehicles"),
        ("people", True, "killed", 0.85, "killed"),
        ("people", True, "killed", 0.75, "people"),
        ("missing", True, "weight", 0.95, "weight"),
        ("missing", True, "weight", 0.85, "missing"),
        ("killed", True, "recovered", 0.99, "killed"),
        ("destroyed", True, "vehicles", 0.99, "destroyed"),
        ("distance", True, "speed", 0.9, "speed"),
        ("distance", True, "depth", 0.99, "distance"),
        ("votes", True, "killed", 0.99, "votes"),
    ],
)
def test_hinted_weighs_the_network_against_words(
    read: Callable[..., Doc], measure: str | None, sure: bool, label: str, chance: float, expected: str | None
) -> None:
    scene, sight = scene_of(read, "There 70 stood.", label, chance)
    kind = Counted(measure, sure, None, sight.last) if measure else None
    found = hinted(scene, sight, kind)
    assert (found.measure if found else None) == expected


def test_hinted_papers_and_armies_are_not_killed(read: Callable[..., Doc]) -> None:
    scene, sight = scene_of(read, "So it was five treaties on the quay.", "killed", 0.99)
    kind = hinted(scene, sight, None)
    assert kind is None or kind.measure == "count"

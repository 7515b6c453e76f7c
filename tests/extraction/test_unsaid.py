"""What looks like an attribution and tells no words of anybody."""

from __future__ import annotations

import pytest


@pytest.fixture
def whats(read):
    def told(text: str) -> list[str]:
        return [" / ".join(c.text for c in s.content) for s in read(text)._.statements]

    return told


@pytest.mark.parametrize(
    "text",
    [
        "In Torvel, the film sparked debate about the soldiers' silence.",
        "Pad Nine will serve as the gate for all flights to Marlow.",
        "Lund made headlines again when she released “The Long Quay” in May.",
        "Last year the band pivoted into “Green Boat,” and the crowd danced.",
        "The guild will attempt to recover the boats from the lake.",
        "The gate, let me stress, lies on this side of the river.",
        "The office counts families, and the guild counts keys.",
    ],
)
def test_unsaid_cues_tell_of_words_or_beliefs_or_aims(whats, text) -> None:
    assert whats(text) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("President Lund expressed profound sorrow for the victims.", "profound sorrow"),
        ("The minister outlined a plan to rebuild the quay.", "rebuild the quay"),
        ("The health ministry evoked 14 dead and 46 wounded in the pit.", "14 dead"),
        ("Marlow is convinced that his family is on the boat.", "his family is on the boat"),
        ("“Hold the rope!” the captain bellowed.", "“Hold the rope!”"),
    ],
)
def test_unsaid_beliefs_and_voices_stay(whats, text, what) -> None:
    assert any(what in found for found in whats(text))


@pytest.mark.parametrize(
    "text",
    [
        "Parents can be sent notes to warn the child of the coming storm.",
        "Lund's sacking was first reported on Monday.",
        "Asked about the leaks, Lund shrugged.",
    ],
)
def test_unsaid_nobodys_words_are_none(whats, text) -> None:
    assert whats(text) == []


def test_unsaid_what_is_believed_by_nobody_in_particular_stays(whats) -> None:
    assert any("be held in Marlow" in found for found in whats("The missing pupils are believed to be held in Marlow."))


@pytest.mark.parametrize(
    "text",
    [
        "Lund, who lives in Torvel, has yet to comment on the split with Marsh.",
        "Goldhaus declined to comment on whether they would bring the money back after it had paid the charge.",
    ],
)
def test_unsaid_silences_are_no_words(whats, text) -> None:
    assert whats(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The miller warned the sailors on Monday.",
        "Bandits threaten girls in Marlow.",
        "The gang threatened two policemen.",
        "The clinic had admitted 40 injured people by noon.",
        "Minister Ole Lund called Mayor Ada Brun on Monday evening.",
        "The Torvel Courier could not confirm this.",
        "Her criticism of Ole Lund this week drew applause.",
    ],
)
def test_unsaid_whom_somebody_speaks_to_or_of_is_not_what_is_said(whats, text) -> None:
    assert whats(text) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The mayor warned people of the flood.", "flood"),
        ("She told Ole Lund the dam was open.", "the dam was open"),
        ("Her lawyer has ruled out a settlement.", "a settlement"),
        ("The Torvel guild thanked the rescuers.", "the rescuers"),
    ],
)
def test_unsaid_with_more_than_whom_it_is_said(whats, text, what) -> None:
    assert any(what in told for told in whats(text))


@pytest.mark.parametrize(
    "text",
    [
        "Norvanian TV channels aired footage of the crowd.",
        "On Monday, witnesses posted grim photographs of boats lying on the quay.",
        "The Islamic State did not make any quick claims for the fire in Marlow.",
    ],
)
def test_unsaid_pictures_and_what_nobody_claims_are_no_words(whats, text) -> None:
    assert whats(text) == []

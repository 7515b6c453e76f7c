"""What the network takes words for besides: read off its logits, and asked for by tokens of the Doc."""

import numpy as np

from hearsay.language.hints import CLAIMANT, NAME, NOTHING, Hints, Meant, Party
from hearsay.language.network import Answer
from hearsay.language.windows import Window

LABELS = {"measures": ["O", "killed", "missing"], "kinds": ["O", "vote"]}
WORDS = [0, 2, 3]
"""The tokens of the three words that the network has read."""


def hints() -> Hints:
    none = np.zeros((1, 3), dtype=np.float32)
    answer = {
        "measures": np.concatenate([none, np.array([[0, 4, 0], [0, 2, 0], [0, 0, 9]], dtype=np.float32)]),
        "kinds": np.array([[0, 0], [3, 0], [0, 3], [0, 0]], dtype=np.float32),
        "party_event": np.eye(3, dtype=np.float32)[None].repeat(4, 0),
        "party_word": np.array([[0, 0, 0], [0, 5, 0], [9, 0, 0], [0, 0, 3]], dtype=np.float32),
        "party_bias": np.zeros((4, 3), dtype=np.float32),
        "meant_asked": np.eye(3, dtype=np.float32)[None].repeat(4, 0),
        "meant_word": np.array([[0, 0, 0], [0, 5, 0], [0, 4, 0], [0, 0, 3]], dtype=np.float32),
        "meant_bias": np.zeros((4, 3), dtype=np.float32),
    }
    far = np.zeros((33, 3), dtype=np.float32)
    return Hints(WORDS, [(Window(0, 3), Answer(answer))], {"party": far, "meant": far}, LABELS)


def test_hints_a_figure_counts_what_its_words_say_on_average():
    assert hints().measure(0, 2).label == "killed"
    assert hints().measure(3, 3).label == "missing"
    assert hints().measure(3, 3).chance > hints().measure(0, 2).chance > 0.5


def test_hints_a_word_that_names_no_event_has_no_kind():
    assert hints().kind(0) == NOTHING
    assert hints().kind(2).label == "vote"
    assert hints().kind(2).chance > 0.9


def test_hints_of_words_that_the_network_has_not_read_there_are_none():
    assert hints().measure(1, 1) == NOTHING == hints().kind(1)


def test_hints_who_takes_part_in_an_event_is_told_with_the_part_and_how_likely():
    first, second = hints().parties(2)
    assert (first.token, first.part, second.token, second.part) == (0, "doer", 3, "done")
    assert 1 > first.chance > second.chance > 0.5
    assert isinstance(first, Party)


def test_hints_nobody_takes_part_in_what_the_network_has_not_read():
    assert hints().parties(1) == []


def test_hints_whom_a_source_means_is_told_in_runs_of_words_likeliest_first():
    first, second = hints().meant(3, 3, NAME)
    assert isinstance(first, Meant)
    assert (first.first, first.last, second.first, second.last) == (0, 0, 2, 2), "a word that was not read stands between"
    assert 1 > first.chance > second.chance > 0.9


def test_hints_who_gives_a_figure_is_asked_apart_from_whom_a_source_means():
    (found,) = hints().meant(0, 0, CLAIMANT)
    assert (found.first, found.last) == (3, 3)


def test_hints_nobody_is_meant_by_what_the_network_has_not_read():
    assert hints().meant(1, 1, NAME) == []

"""What the network takes words for besides: read off its logits, and asked for by tokens of the Doc."""

import numpy as np

from hearsay.language.hints import NOTHING, Hints

LABELS = {"measures": ["O", "killed", "missing"], "kinds": ["O", "vote"]}


def hints() -> Hints:
    measures = np.array([[0, 4, 0], [0, 2, 0], [0, 0, 9]], dtype=np.float32)
    kinds = np.array([[3, 0], [0, 3], [0, 0]], dtype=np.float32)
    return Hints(measures, kinds, {0: 0, 2: 1, 3: 2}, LABELS)


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

"""Figures that need none of the public data."""

from training import teacher
from training.evaluate import f1, likeness


def test_evaluate_f1_of_nothing_is_nothing():
    assert f1(0, 0, 0) == 0.0
    assert f1(1, 2, 2) == 0.5


def test_evaluate_likeness_that_agrees_with_the_pinned_cosines_is_a_correlation_of_one():
    some = ("The dam broke at night.", "The dam burst in the dark.", "Prices of bread rose again.")
    alike = [(0, 1, 0.9), (0, 2, 0.2)]
    assert likeness(teacher.Pairs(some, tuple(alike)))["spearman"] == 1
    assert likeness(teacher.Pairs(some, tuple((i, j, -cosine) for i, j, cosine in alike)))["spearman"] == -1


def test_evaluate_pinned_sentences_are_those_of_the_examples():
    pinned = teacher.pinned()
    assert list(pinned.sentences) == teacher.sentences()
    assert len({pair[:2] for pair in pinned.pairs}) == len(pinned.pairs) == teacher.PAIRS

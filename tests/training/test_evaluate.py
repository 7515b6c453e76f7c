"""Figures that need none of the public data."""

from hearsay.language.network import shipped
from training import teacher
from training.evaluate import f1, vectors


def test_evaluate_f1_of_nothing_is_nothing():
    assert f1(0, 0, 0) == 0.0
    assert f1(1, 2, 2) == 0.5


def test_evaluate_vectors_that_agree_with_the_pinned_cosines_have_the_correlation_of_one():
    some = ("The dam broke at night.", "The dam burst in the dark.", "Prices of bread rose again.", "The court freed the pilot.")
    alike = [(0, 1, 0.9), (0, 2, 0.1), (0, 3, 0.2)]
    found = vectors(shipped(), teacher.Pairs(some, tuple(alike)))["spearman"]
    turned = vectors(shipped(), teacher.Pairs(some, tuple((i, j, -cosine) for i, j, cosine in alike)))["spearman"]
    assert found >= 0.5 and turned == -found


def test_evaluate_pinned_sentences_are_those_of_the_examples():
    pinned = teacher.pinned()
    assert list(pinned.sentences) == teacher.sentences()
    assert len({pair[:2] for pair in pinned.pairs}) == len(pinned.pairs) == teacher.PAIRS

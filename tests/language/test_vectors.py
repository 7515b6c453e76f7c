import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.errors import NetworkError
from hearsay.language import embedding
from hearsay.language.vectors import vectors

SENTENCES = ("The dam above Orsk broke at night.", "At Orsk the dam burst in the dark.", "Bread cost twice as much as in May.")


def test_vectors_of_sentences_that_say_the_same_are_alike():
    dam, burst, bread = vectors(SENTENCES)
    assert dam @ burst > 0.7 > 0.3 > dam @ bread


def test_vectors_are_the_same_alone_and_in_any_company():
    together = vectors(SENTENCES)
    assert together.shape == (3, 384)
    assert all(np.array_equal(vectors([text])[0], row) for text, row in zip(SENTENCES, together, strict=True))


def test_vectors_of_no_texts_are_none():
    assert vectors([]).shape == (0, 384)


@given(st.text(max_size=60))
@settings(max_examples=40, deadline=None)
def test_vectors_of_any_text_have_length_one(text: str):
    assert np.linalg.norm(vectors([text])[0]) == pytest.approx(1, abs=1e-5)


def test_vectors_read_the_beginning_of_a_text_that_is_too_long():
    long = "dam " * 300
    assert np.array_equal(*vectors([long, long + "bread " * 300]))


def test_a_part_that_is_missing_is_named():
    with pytest.raises(NetworkError, match=r"nowhere\.npz"):
        embedding.shipped_file("data/nowhere.npz")

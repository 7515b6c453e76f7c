from hypothesis import given
from hypothesis import strategies as st

from hearsay.language.windows import MAX_PIECES, cut, joints_of

SIZES = st.lists(st.integers(1, 24), max_size=600)


@given(SIZES, st.randoms(use_true_random=False))
def test_windows_tile_the_document(sizes, rng):
    joints = [rng.random() < 0.1 for _ in sizes]
    windows = cut(sizes, joints)
    assert [i for w in windows for i in range(w.start, w.end)] == list(range(len(sizes)))


@given(SIZES)
def test_windows_never_exceed_what_the_encoder_reads(sizes):
    for w in cut(sizes, [False] * len(sizes)):
        assert sum(sizes[w.start : w.end]) + 2 <= MAX_PIECES
        assert w.start < w.end


def test_windows_are_cut_where_a_sentence_begins():
    sizes = [1] * 400
    joints = [i % 25 == 0 for i in range(400)]
    assert all(w.start % 25 == 0 for w in cut(sizes, joints))


def test_windows_of_a_short_document_are_one():
    assert len(cut([1] * 200, [False] * 200)) == 1


def test_joints_stand_after_stops_and_line_breaks():
    words = ["Rain", "fell", ".", "”", "Roads", "closed", "Later", "."]
    assert joints_of(words, [2, 0, 0, 0, 0, 0, 1, 0]) == [True, False, False, True, True, False, True, False]

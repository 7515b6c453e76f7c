import pytest

from hearsay.language.features import Break, Case, Quoted, breaks_of, case_of, is_folded, quoted_of


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("rain", Case.LOWER),
        ("Rain", Case.TITLE),
        ("NATO", Case.UPPER),
        ("McKay", Case.MIXED),
        ("J", Case.INITIAL),
        ("F16", Case.DIGIT),
        ("—", Case.OTHER),
    ],
)
def test_features_case(word, case):
    assert case_of(word) is case


def test_features_breaks_tell_lines_from_paragraphs():
    assert breaks_of(["", " ", "\n", "\r\n\r\n", ""]) == [Break.PARAGRAPH, Break.NONE, Break.LINE, Break.PARAGRAPH, Break.NONE]


@pytest.mark.parametrize("marks", [("“", "”"), ('"', '"'), ("«", "»"), ("``", "''")])
def test_features_words_between_marks_are_inside(marks):
    words = ["She", ":", marks[0], "no", marks[1], "again"]
    found = quoted_of(words, [2, 0, 0, 0, 0, 0])
    assert found == [Quoted.OUTSIDE, Quoted.OUTSIDE, Quoted.MARK, Quoted.INSIDE, Quoted.MARK, Quoted.OUTSIDE]


def test_features_a_mark_that_is_never_closed_ends_with_its_paragraph():
    found = quoted_of(['"', "no", "Next", "day"], [2, 0, 2, 0])
    assert found == [Quoted.MARK, Quoted.INSIDE, Quoted.OUTSIDE, Quoted.OUTSIDE]


def test_features_folded_lines_go_on_in_small_letters():
    assert is_folded(["Rain", "fell", "on", "the"], ["", " ", "\n", "\n"])
    assert not is_folded(["Rain", "fell", "Roads", "closed"], ["", " ", "\n", " "])
    assert not is_folded(["Rain"], [""])

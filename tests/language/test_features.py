import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.language.features import Break, Case, Quoted, breaks_of, case_of, folds_of, is_folded, quoted_of, unfolded


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


FOLDED = (
    "HIGHLIGHTS\n"
    "The bridge at Velm remains shut to all lorries; the guild expects to open it anew around\n"
    "17 May. The office of the reeve has told the guild that nobody will be asked to pay for\n"
    "the repair of the quay, and that the wardens who were dismissed in March may come back to\n"
    "their posts, of which some stand empty; the wardens of the upper quay have written that\n"
    "they will. For all else please write to the guild of Velm\n"
    "Next report: 20 May\n"
    "and nothing more\n"
)


def test_lines_are_folded_before_small_letters_and_words_that_would_not_have_fit() -> None:
    assert [FOLDED[at:].split()[0] for at in sorted(folds_of(FOLDED))] == ["17", "the", "their", "they"]
    assert unfolded(FOLDED).split("\n")[0] == "HIGHLIGHTS"
    assert "anew around 17 May" in unfolded(FOLDED) and "of Velm\nNext report" in unfolded(FOLDED)
    assert len(unfolded(FOLDED)) == len(FOLDED)


def test_lines_that_a_mark_closes_and_short_ones_are_not_folded() -> None:
    assert not folds_of("Toll rises to nine as boats search the lake for a second night, says guild:\nrain expected\n")
    assert not folds_of("Rain expected\nall day\n")


@given(st.text(alphabet="ab .\n|", max_size=400))
def test_unfolding_moves_no_character(text: str) -> None:
    found = unfolded(text)
    assert len(found) == len(text)
    assert all(a == b or (a, b) == ("\n", " ") for a, b in zip(text, found, strict=True))

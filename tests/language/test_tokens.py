import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.language.tokens import blank

NLP = blank()


@given(st.text(max_size=400))
def test_tokens_keep_the_text_character_for_character(text):
    assert NLP.make_doc(text).text == text


@given(st.text(alphabet="?a —“\n", min_size=150, max_size=900))
def test_tokens_keep_the_text_of_long_runs(text):
    assert NLP.make_doc(text).text == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a 90-minute talk", ["a", "90", "-", "minute", "talk"]),
        ("we don't\"—he left", ["we", "don't", '"', "—", "he", "left"]),
        ("closed.“Nobody came.”", ["closed", ".", "“", "Nobody", "came", ".", "”"]),
    ],
)
def test_tokens_have_joints_where_statements_and_figures_begin(text, words):
    assert [t.text for t in NLP.make_doc(text)] == words


def test_tokens_of_a_hundred_thousand_question_marks_are_read():
    assert NLP.make_doc("?" * 100_000).text == "?" * 100_000

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from hearsay.language.pieces import MAX_WORD_PIECES, UNKNOWN, pieces_of, vocabulary


@pytest.fixture(scope="module")
def reference():
    made = Tokenizer(WordPiece(vocabulary(), unk_token="[UNK]", max_input_chars_per_word=100))
    made.normalizer = BertNormalizer(lowercase=True)
    made.pre_tokenizer = BertPreTokenizer()
    return lambda word: made.encode([word], is_pretokenized=True, add_special_tokens=False).ids[:MAX_WORD_PIECES] or [UNKNOWN]


WORDS = [
    "Rain",
    "Orsk's",
    "90-minute",
    "Ñandú",
    "İstanbul",
    "漢字",
    "🙂",
    "U.S.",
    "ﬁrst",
    "a\u00adb",
    "x" * 150,
    "\u200f",
    "Straße",
    "“",
    "…",
    "1,597",
]


@pytest.mark.parametrize("word", WORDS)
def test_pieces_are_those_of_the_encoders_own_tokenizer(reference, word):
    assert pieces_of([word]) == [reference(word)]


@given(word=st.text(alphabet=st.characters(max_codepoint=0x2FF), min_size=1, max_size=20))
def test_pieces_of_any_latin_word_are_those_of_the_encoders_own_tokenizer(reference, word):
    assert pieces_of([word]) == [reference(word)]


@given(st.text(max_size=300))
def test_pieces_of_any_word_are_some_and_not_too_many(word):
    (found,) = pieces_of([word])
    assert 1 <= len(found) <= MAX_WORD_PIECES

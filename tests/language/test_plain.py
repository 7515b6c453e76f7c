"""The plain copy of a Reading answers as spaCy's own objects do."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy import tokens

from hearsay.language.plain import Doc, Token, kept, plain

WORDS = ["The", "2", "clerks", "\n\n", "of", "Tarn", ",", "“", "wrote", "home", "”", "at", "www.tarn.example", "ida@tarn.example", "."]
ATTRIBUTES = (
    "i", "idx", "text", "lower_", "lemma_", "whitespace_", "tag_", "pos_", "dep_", "ent_type_", "ent_iob_", "is_alpha", "is_digit",
    "is_title", "like_num", "is_punct", "is_quote", "is_space", "like_url", "like_email",
)  # fmt: skip


def reading(heads: list[int] | None = None) -> tokens.Doc:
    n = len(WORDS)
    heads = heads or [2, 2, 8, 2, 5, 2, 8, 8, 8, 8, 8, 13, 13, 9, 8]
    deps = ["root" if head == i else "dep" for i, head in enumerate(heads)]
    ents = ["O"] * n
    ents[4:6] = ["B-LOC", "I-LOC"]
    vocab = spacy.blank("en").vocab
    return tokens.Doc(
        vocab, WORDS, [i % 3 > 0 for i in range(n)], tags=["NN"] * n, pos=["NOUN"] * n, lemmas=WORDS, heads=heads, deps=deps, ents=ents
    )


def two_sentences(edge: int, above: list[int]) -> list[int]:
    """Heads of two trees, one before ``edge`` and one behind: each word hangs on an earlier one of its sentence, as ``above`` says."""
    return [i if i in (0, edge) else (above[i] % i if i < edge else edge + above[i] % (i - edge)) for i in range(len(WORDS))]


HEADS = st.builds(two_sentences, st.integers(1, len(WORDS) - 1), st.lists(st.integers(0, 99), min_size=len(WORDS), max_size=len(WORDS)))


def places(found: object) -> object:
    """Tokens and spans as places in the report."""
    if found is None:
        return None
    return (found.start, found.end, found.label_) if hasattr(found, "start") else found.i  # type: ignore[attr-defined]


def test_plain_tokens_have_the_attributes_of_spacys() -> None:
    own = reading()
    for token, other in zip(plain(own), own, strict=True):
        assert {name: getattr(token, name) for name in ATTRIBUTES} == {name: getattr(other, name) for name in ATTRIBUTES}
        assert len(token) == len(other)


@given(HEADS)
def test_plain_trees_are_walked_as_spacys(heads: list[int]) -> None:
    own = reading(heads)
    for token, other in zip(plain(own), own, strict=True):
        for name in ("head", "left_edge", "right_edge", "sent"):
            assert places(getattr(token, name)) == places(getattr(other, name)), name
        for name in ("children", "subtree"):
            assert [t.i for t in getattr(token, name)] == [t.i for t in getattr(other, name)], name


@given(HEADS, st.integers(-20, 20), st.integers(-20, 20))
def test_plain_slices_are_those_of_spacy(heads: list[int], start: int, end: int) -> None:
    own = reading(heads)
    span, other = plain(own)[start:end], own[start:end]
    assert (places(span), span.text, [t.i for t in span]) == (places(other), other.text, [t.i for t in other])
    assert places(span[1:-1]) == places(other[1:-1])
    if len(other):
        assert (span.root.i, places(span.sent), span[-1].i) == (other.root.i, places(other.sent), other[-1].i)
        assert (span.start_char, span.end_char) == (other.start_char, other.end_char)


@given(st.integers(0, 70), st.integers(1, 20), st.sampled_from(["expand", "contract", "strict"]))
def test_plain_characters_are_found_as_by_spacy(start: int, size: int, mode: str) -> None:
    own, end = reading(), start + size
    assert places(plain(own).char_span(start, end, alignment_mode=mode)) == places(own.char_span(start, end, alignment_mode=mode))


def test_plain_names_and_sentences_are_spacys() -> None:
    own = reading()
    assert [places(ent) for ent in plain(own).ents] == [places(ent) for ent in own.ents] == [(4, 6, "LOC")]
    assert [places(sentence) for sentence in plain(own).sents] == [places(sentence) for sentence in own.sents]
    assert plain(own).has_annotation("DEP") and not Doc(spacy.blank("en")("Ida Lund")).has_annotation("DEP")


def test_plain_is_made_once_and_a_token_is_one_object() -> None:
    own = reading()
    doc = plain(own)
    assert plain(own) is doc
    assert doc[2] is doc[0].head is doc[1:3][1] is doc[1].nbor()
    with pytest.raises(IndexError):
        doc[0].nbor(-1)
    with pytest.raises(IndexError):
        doc[0:2][2]


def test_plain_what_is_kept_is_worked_out_once_for_each_token_and_each_doc() -> None:
    asked = []

    @kept
    def told(token: Token) -> str:
        asked.append(token.i)
        return token.text

    first, second = plain(reading()), plain(reading())
    assert [told(first[0]), told(first[0]), told(first[2]), told(second[0])] == ["The", "The", "clerks", "The"]
    assert asked == [0, 2, 0]

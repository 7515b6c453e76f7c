"""Words to word pieces: the encoder's own vocabulary, read by the `tokenizers` library."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

UNKNOWN, START, END = 100, 101, 102
"""Ids of [UNK], [CLS] and [SEP] in BERT's uncased vocabulary; padding is 0."""
MAX_WORD_PIECES = 24
"""Pieces of one word that are read; the rest of a longer word is left out."""


@cache
def tokenizer() -> Tokenizer:
    """The word-piece tokenizer of the encoder (uncased, accents stripped)."""
    vocabulary = files("hearsay.language").joinpath("data/vocab.txt").read_text(encoding="utf8").split("\n")
    model = WordPiece({piece: i for i, piece in enumerate(vocabulary) if piece}, unk_token="[UNK]", max_input_chars_per_word=100)
    made = Tokenizer(model)
    made.normalizer = BertNormalizer(lowercase=True)
    made.pre_tokenizer = BertPreTokenizer()
    return made


def pieces_of(words: Sequence[str]) -> list[list[int]]:
    """The piece ids of each word, at least one and at most :data:`MAX_WORD_PIECES`."""
    encoded = tokenizer().encode(list(words), is_pretokenized=True, add_special_tokens=False)
    out: list[list[int]] = [[] for _ in words]
    for piece, word in zip(encoded.ids, encoded.word_ids, strict=True):
        if len(out[word]) < MAX_WORD_PIECES:
            out[word].append(piece)
    return [pieces or [UNKNOWN] for pieces in out]

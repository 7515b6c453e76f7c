"""Words to word pieces, as BERT's uncased tokenizer makes them (Wu et al. 2016; Devlin et al. 2019).

Written out here because the libraries that have it bring 40 MB with them; a test holds it to `tokenizers`' results.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files

UNKNOWN, START, END = 100, 101, 102
"""Ids of [UNK], [CLS] and [SEP] in BERT's uncased vocabulary; padding is 0."""
MAX_WORD_PIECES = 24
"""Pieces of one word that are read; the rest of a longer word is left out."""
LONGEST = 100
"""Characters of a part of a word above which it is unknown."""


@cache
def vocabulary() -> dict[str, int]:
    """Each piece with its id."""
    lines = files("hearsay.language").joinpath("data/vocab.txt").read_text(encoding="utf8").split("\n")
    return {piece: i for i, piece in enumerate(lines) if piece}


def pieces_of(words: Sequence[str]) -> list[list[int]]:
    """The piece ids of each word, at least one and at most :data:`MAX_WORD_PIECES`."""
    return [list(_pieces(word)) for word in words]


@lru_cache(maxsize=65536)
def _pieces(word: str) -> tuple[int, ...]:
    out: list[int] = []
    for part in _parts(word[: LONGEST * MAX_WORD_PIECES]):
        out += _longest_first(part)
        if len(out) >= MAX_WORD_PIECES:
            break
    return tuple(out[:MAX_WORD_PIECES]) or (UNKNOWN,)


def _parts(word: str) -> list[str]:
    """The word lower-cased, without accents and control characters, cut at punctuation, Chinese characters and spaces."""
    out = [""]
    for c in _plain(word):
        if c.isspace():
            out.append("")
        elif _stands_alone(c):
            out += [c, ""]
        else:
            out[-1] += c
    return [part for part in out if part]


def _plain(word: str) -> str:
    if word.isascii() and word.isprintable():
        return word.lower()
    kept = "".join(
        " " if c in "\t\n\r" else c for c in word if c not in "\0\ufffd" and (c in "\t\n\r" or unicodedata.category(c)[0] != "C")
    )
    return "".join(c for c in unicodedata.normalize("NFD", kept) if unicodedata.category(c) != "Mn").lower()


def _stands_alone(c: str) -> bool:
    code = ord(c)
    if code < 128:
        return not c.isalnum() and not c.isspace()
    return unicodedata.category(c)[0] == "P" or any(low <= code <= high for low, high in CHINESE)


CHINESE = (
    (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F), (0x2B920, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F),
)  # fmt: skip
"""Ranges of code points that BERT reads one by one, as the original has them (its misprint 2B920 included)."""


def _longest_first(part: str) -> list[int]:
    known = vocabulary()
    if len(part) > LONGEST:
        return [UNKNOWN]
    out, start = [], 0
    while start < len(part):
        for end in range(len(part), start, -1):
            piece = known.get(part[start:end] if start == 0 else "##" + part[start:end])
            if piece is not None:
                out.append(piece)
                start = end
                break
        else:
            return [UNKNOWN]
    return out

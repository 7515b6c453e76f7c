"""A Reading as plain Python objects, made once: spaCy's Doc, Span and Token under their own names, as far as rules ask for them.

spaCy makes a Token each time that one is asked for, and looks its attributes up in tables; a Span costs as much as a
hundred attributes, and the sentence of a word four times as much. Rules ask some fifty thousand times a report. Here a
token is one object however often it is asked for, so ``is`` and ``==`` are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, wraps
from typing import Any, TypeVar, cast, overload

import numpy as np
from spacy import tokens
from spacy.lexeme import Lexeme

from hearsay import model

Form = tuple[str, str, bool, bool, bool, bool, bool, bool, bool]
"""What all words that are spelt alike share: the text, the same in small letters, and the flags that :func:`_form` asks for."""
IOB = ("", "I", "O", "B")
"""spaCy's codes of where a word stands in a name."""


class Token:
    """A word with its place in the tree; see spaCy's own."""

    __slots__ = (
        "children", "dep_", "doc", "ent_iob_", "ent_type_", "head", "i", "idx", "is_alpha", "is_digit", "is_punct", "is_quote", "is_space",
        "is_title", "lemma_", "like_num", "lower_", "pos_", "tag_", "text", "whitespace_",
    )  # fmt: skip

    head: Token
    children: tuple[Token, ...]

    def __init__(self, doc: Doc, i: int, idx: int, form: Form, spaced: int, iob: int, labels: tuple[str, str, str, str, str]) -> None:
        self.doc, self.i, self.idx, self.whitespace_, self.ent_iob_ = doc, i, idx, " " if spaced else "", IOB[iob]
        self.lemma_, self.tag_, self.pos_, self.dep_, self.ent_type_ = labels
        (
            self.text, self.lower_, self.is_alpha, self.is_digit, self.is_title, self.like_num, self.is_punct, self.is_quote, self.is_space,
        ) = form  # fmt: skip

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    def nbor(self, i: int = 1) -> Token:
        """The token so many behind; there must be one."""
        if self.i + i < 0:
            raise IndexError(f"no token {-i} before token {self.i}")
        return self.doc.words[self.i + i]

    @property
    def sent(self) -> Span:
        """The sentence it stands in."""
        return self.doc.sentence_at[self.i]

    @property
    def left_edge(self) -> Token:
        """The first token of its subtree."""
        return self.doc.words[self.doc.edges[0][self.i]]

    @property
    def right_edge(self) -> Token:
        """The last token of its subtree."""
        return self.doc.words[self.doc.edges[1][self.i]]

    @property
    def subtree(self) -> list[Token]:
        """It and all that hangs on it, in the order of the tree: what hangs before it, itself, what hangs behind."""
        before = [token for child in self.children if child.i < self.i for token in child.subtree]
        return [*before, self, *(token for child in self.children if child.i > self.i for token in child.subtree)]

    @property
    def like_url(self) -> bool:
        """Whether it looks like an address of the web."""
        return self.doc.own[self.i].like_url

    @property
    def like_email(self) -> bool:
        """Whether it looks like an address of mail."""
        return self.doc.own[self.i].like_email


class Span:
    """Tokens in a row; see spaCy's own."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        self.doc, self.start, self.end, self.label_ = doc, start, end, label

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.words[self.start : self.end])

    @overload
    def __getitem__(self, key: int) -> Token: ...
    @overload
    def __getitem__(self, key: slice) -> Span: ...
    def __getitem__(self, key: int | slice) -> Token | Span:
        if isinstance(key, int):
            return self.doc.words[self.start : self.end][key]
        start, end, _ = key.indices(self.end - self.start)
        return Span(self.doc, self.start + start, self.start + max(start, end))

    def __repr__(self) -> str:
        return self.text

    @property
    def start_char(self) -> int:
        """The first character."""
        return self.doc.words[self.start].idx

    @property
    def end_char(self) -> int:
        """Where the last token's characters end."""
        last = self.doc.words[self.end - 1]
        return last.idx + len(last.text)

    @property
    def sent(self) -> Span:
        """The sentence that its first token stands in."""
        return self.doc.sentence_at[self.start]

    @property
    def text(self) -> str:
        """Its characters, without white space behind the last token."""
        return self.doc.text[self.start_char : self.end_char] if self.start < self.end else ""

    @property
    def root(self) -> Token:
        """The token nearest to the root of the sentence; of several the first."""
        words = self.doc.words[self.start : self.end]
        for token in words:
            if token.head is token:
                return token
        above = [token for token in words if not self.start <= token.head.i < self.end]
        return min(above, key=_depth, default=self.doc.words[self.start])


def _depth(token: Token) -> int:
    """Tokens between one and the root of its sentence; marks and white space on which nothing hangs are further than any."""
    if (token.is_space or token.is_punct) and not token.children:
        return len(token.doc) - 1
    depth = 0
    while token.head is not token:
        token, depth = token.head, depth + 1
    return depth


Part = TypeVar("Part", Token, Span)
Answer = TypeVar("Answer")


class Doc:
    """A whole report; see spaCy's own, which is ``own``."""

    def __init__(self, own: tokens.Doc) -> None:
        self.own, self.user_data = own, own.user_data
        document = own.user_data.get("document")
        self.text: str = document.text if isinstance(document, model.Document) else own.text
        self.words = _words(self, own)
        self.ents = tuple(map(self.span, own.ents))

    @property
    def _(self) -> Any:
        """spaCy's extensions."""
        return self.own._

    def __len__(self) -> int:
        return len(self.words)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.words)

    @overload
    def __getitem__(self, key: int) -> Token: ...
    @overload
    def __getitem__(self, key: slice) -> Span: ...
    def __getitem__(self, key: int | slice) -> Token | Span:
        if isinstance(key, int):
            return self.words[key]
        start, end, _ = key.indices(len(self.words))
        return Span(self, start, max(start, end))

    def span(self, own: tokens.Span) -> Span:
        """The copy of a span."""
        return Span(self, own.start, own.end, own.label_)

    def has_annotation(self, name: str) -> bool:
        """Whether its tokens have such annotation."""
        return self.own.has_annotation(name)

    def char_span(self, start: int, end: int, *, alignment_mode: str) -> Span | None:
        """The tokens that characters lie in, by spaCy's modes of alignment; None where there are none."""
        found = self.own.char_span(start, end, alignment_mode=alignment_mode)
        return None if found is None else Span(self, found.start, found.end)

    @cached_property
    def sents(self) -> tuple[Span, ...]:
        """Its sentences."""
        return tuple(map(self.span, self.own.sents))

    @cached_property
    def sentence_at(self) -> list[Span]:
        """For each token its sentence."""
        return [sentence for sentence in self.sents for _ in range(len(sentence))]

    @cached_property
    def edges(self) -> tuple[list[int], list[int]]:
        """For each token the first and the last of its subtree, as spaCy has them: where arcs cross, its edges may fall short."""
        return [token.left_edge.i for token in self.own], [token.right_edge.i for token in self.own]


ACRONYM = "WHO"


def _words(doc: Doc, own: tokens.Doc) -> list[Token]:
    """The tokens of ``doc``, from whole columns of spaCy's: each form of a word and each label is looked up once."""
    strings, orths = own.vocab.strings, own.to_array("ORTH").tolist()
    forms = {orth: _form(own.vocab[orth]) for orth in set(orths)}
    codes = own.to_array(["LEMMA", "TAG", "POS", "DEP", "ENT_TYPE"]).T.tolist()
    labels = zip(*([strings[code] for code in column] for column in codes), strict=True)
    places, spaced, iobs, steps = own.to_array(["IDX", "SPACY", "ENT_IOB", "HEAD"]).astype(np.int64).T.tolist()
    columns = zip(places, map(forms.__getitem__, orths), spaced, iobs, labels, strict=True)
    words = [Token(doc, i, *row) for i, row in enumerate(columns)]
    hanging: list[list[Token]] = [[] for _ in words]
    for token, step in zip(words, steps, strict=True):
        token.head = words[token.i + step]
        if step:
            hanging[token.i + step].append(token)
    for token, mine in zip(words, hanging, strict=True):
        token.children = tuple(mine)
    if any(form[0] == ACRONYM for form in forms.values()):
        _name_acronyms(words)
    return words


def _name_acronyms(words: list[Token]) -> None:
    """Takes the World Health Organization for a name, and no pronoun, but where all is in capitals: ``The [WHO] said``."""
    for token in words:
        behind = words[token.i + 1].text if token.i + 1 < len(words) else ""
        if token.text == ACRONYM and not (behind.isupper() and len(behind) > 1):
            token.lower_ = token.lemma_ = ACRONYM
            token.tag_, token.pos_ = "NNP", "PROPN"


def _form(word: Lexeme) -> Form:
    return (
        word.text, word.lower_, word.is_alpha, word.is_digit, word.is_title, word.like_num, word.is_punct, word.is_quote, word.is_space,
    )  # fmt: skip


def kept(answer: Callable[[Part], Answer]) -> Callable[[Part], Answer]:
    """A function of one token or span, worked out once: the Doc, which does not change, keeps what it answered.

    A Doc of spaCy's own may be asked as well, as rules are in tests on trees made by hand.
    """
    name = f"{answer.__module__}.{answer.__qualname__}"

    @wraps(answer)
    def once(part: Part) -> Answer:
        found, at = part.doc.user_data.setdefault(name, {}), cast("Any", part)
        place = (at.start, at.end) if hasattr(at, "start") else at.i
        if place not in found:
            found[place] = answer(part)
        made: Answer = found[place]
        return made

    return once


def plain(reading: tokens.Doc) -> Doc:
    """The plain copy of a Reading, made when it is asked for first: the Reading must not change after."""
    if "plain" not in reading.user_data:
        reading.user_data["plain"] = Doc(reading)
    made: Doc = reading.user_data["plain"]
    return made

"""What a Reading holds beyond spaCy's own attributes, and how to walk it.

A Reading is a spaCy ``Doc`` whose text is its document's, character for character, so ``token.idx`` is an offset
into the stored report. Extensions, all registered here:

    doc._.document        the :class:`~hearsay.model.Document`
    doc._.attributions    the network's attributions, in order of their cues
    token._.furniture     whether the token stands in the document's boilerplate
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from msgspec import structs
from spacy import tokens

from hearsay import model
from hearsay.documents.tables import Table, table_at, tables
from hearsay.language.features import quoted_of
from hearsay.language.plain import Doc, Span, Token, kept

S = TypeVar("S", Span, tokens.Span)
LOOSE = frozenset(
    {"acl:relcl", "parataxis", "punct", "appos", "list", "discourse", "vocative", "dep", "advcl", "ccomp", "cc", "conj", "advcl:relcl"}
)
"""Relations that a noun phrase is cut at: what hangs on them is no part of the name of the thing."""


CLAUSAL = frozenset({"cop", "nsubj", "nsubj:outer", "csubj", "expl", "aux", "mark"})
"""Relations of a clause whose predicate is the noun: ``it was [her ministry] that paid``."""


@dataclass(frozen=True)
class Attribution(Generic[S]):
    """A cue with its source and content, as the network reads them."""

    cue: S
    source: S | None
    content: tuple[S, ...]
    score: float


def document(doc: Doc | tokens.Doc) -> model.Document:
    """The document a Reading was made from."""
    found = doc.user_data["document"]
    assert isinstance(found, model.Document)
    return found


def receipt(part: Span | Token) -> model.Span:
    """The characters of a span or token, without white space at its edges."""
    own = document(part.doc)
    start, end = (part.idx, part.idx + len(part)) if isinstance(part, Token) else (part.start_char, part.end_char)
    text = own.text[start:end]
    start, end = start + len(text) - len(text.lstrip()), end - (len(text) - len(text.rstrip()))
    return own.span(start, end)


def names(doc: Doc) -> tuple[Span, ...]:
    """The names of ``doc``, in order."""
    return doc.ents


def attributions(doc: Doc) -> tuple[Attribution[Span], ...]:
    """The network's attributions in the tokens of ``doc``, kept."""
    if "attributions" not in doc.user_data:
        doc.user_data["attributions"] = tuple(
            Attribution(doc.span(a.cue), doc.span(a.source) if a.source else None, tuple(map(doc.span, a.content)), a.score)
            for a in doc._.attributions
        )
    found: tuple[Attribution[Span], ...] = doc.user_data["attributions"]
    return found


def name_at(token: Token) -> Span | None:
    """The name that a token is a word of."""
    if token.ent_iob_ == "O":
        return None
    found = token.doc.ents
    at = bisect_right(found, token.i, key=lambda ent: ent.start) - 1
    return found[at] if at >= 0 and token.i < found[at].end else None


def names_within(doc: Doc, start: int, end: int) -> tuple[Span, ...]:
    """The names that lie wholly in a range of tokens."""
    found = doc.ents
    first = bisect_left(found, start, key=lambda ent: ent.start)
    last = bisect_left(found, end, key=lambda ent: ent.start)
    return tuple(ent for ent in found[first:last] if ent.end <= end)


def trimmed(span: Span) -> Span:
    """The span without white-space tokens at its edges."""
    start, end = span.start, span.end
    while start < end - 1 and span.doc[start].is_space:
        start += 1
    while end - 1 > start and span.doc[end - 1].is_space:
        end -= 1
    return span.doc[start:end]


@kept
def noun_phrase(head: Token) -> Span:
    """The noun phrase headed by ``head``: determiner to last modifier, without relative clauses and appositions.

    Words that the tree hangs on the head over the heads of others are no part of it.
    """
    first, last = head.i, head.i
    mine = {t.i for t in head.subtree}
    loose = LOOSE | CLAUSAL if any(child.dep_ == "cop" for child in head.children) else LOOSE
    for child in head.children:
        if child.dep_ in loose or child.is_space:
            continue
        if any(i not in mine and head.doc[i].is_alpha for i in range(min(child.i, head.i) + 1, max(child.i, head.i))):
            continue
        if child.dep_ == "case" and (child.i < head.i or child.lower_ not in {"'s", "’s", "'", "’"}):
            continue
        if child.dep_ == "acl" and child.i > head.i:
            continue
        edge = _edge(child)
        first, last = min(first, edge[0]), max(last, edge[1])
    if last == head.i and (name := name_behind(head)) is not None:
        last = name.end - 1
    return trimmed(_within_sentence(head.doc[first : last + 1], head.i))


def name_behind(head: Token) -> Span | None:
    """The name of a person or a body right behind the noun that says what it is: ``observer [Ida Lund]``, ``the union [Brakha]``."""
    doc, i = head.doc, head.i + 1
    if head.pos_ != "NOUN" or head.ent_type_ or i >= len(doc) or doc[i].ent_iob_ != "B" or doc[i].ent_type_ not in {"PERSON", "ORG"}:
        return None
    name = name_at(doc[i])
    return name if name is not None and (name.end >= len(doc) or doc[name.end].lower_ not in {"'s", "’s"}) else None


def _within_sentence(phrase: Span, head: int) -> Span:
    """The phrase, cut at a full stop that ends a sentence inside it: there the tree has run two sentences together."""
    start, end = phrase.start, phrase.end
    for token in phrase[:-1]:
        if token.text in {".", "!", "?"} and phrase.doc[token.i + 1].text[:1].isupper() and token.whitespace_:
            if token.i < head:
                start = token.i + 1
            else:
                return phrase.doc[start : token.i]
    return phrase.doc[start:end]


def _edge(token: Token) -> tuple[int, int]:
    first, last = token.i, token.i
    stack = [token]
    while stack:
        at = stack.pop()
        first, last = min(first, at.i), max(last, at.i)
        stack += [c for c in at.children if c.dep_ not in {"acl:relcl", "punct", "parataxis", "dep", "appos"} and not c.is_space]
    return first, last


def sentence_index(doc: Doc) -> list[int]:
    """For each token the index of its sentence, kept."""
    if "sentence_index" not in doc.user_data:
        doc.user_data["sentence_index"] = [i for i, sentence in enumerate(doc.sents) for _ in range(len(sentence))]
    found: list[int] = doc.user_data["sentence_index"]
    return found


def together(a: Token, b: Token) -> bool:
    """Whether two words stand in one sentence."""
    index = sentence_index(a.doc)
    return index[a.i] == index[b.i]


def text_of(doc: Doc | tokens.Doc) -> str:
    """The text of a Reading, from its document where it has one: spaCy puts ``doc.text`` together anew each time."""
    own = doc.user_data.get("document")
    return doc.text if own is None else own.text


def furniture(doc: Doc | tokens.Doc) -> frozenset[int]:
    """The tokens that stand in the document's boilerplate, kept."""
    if "furniture" not in doc.user_data:
        own = doc.user_data.get("document")
        spans = own.boilerplate if own is not None else ()
        starts = [token.idx for token in doc] if spans else []
        doc.user_data["furniture"] = frozenset(
            i for span in spans for i in range(bisect_left(starts, span.start), bisect_left(starts, span.end))
        )
    found: frozenset[int] = doc.user_data["furniture"]
    return found


def tables_of(doc: Doc | tokens.Doc) -> tuple[Table, ...]:
    """The tables of numbers in the report, kept."""
    if "tables" not in doc.user_data:
        doc.user_data["tables"] = tables(text_of(doc))
    found: tuple[Table, ...] = doc.user_data["tables"]
    return found


def not_prose(doc: Doc | tokens.Doc) -> frozenset[int]:
    """The tokens that stand in no sentence of the report, but in its boilerplate or in a table, kept."""
    if "not_prose" not in doc.user_data:
        starts = [token.idx for token in doc] if tables_of(doc) else []
        inside = (i for table in tables_of(doc) for i in range(bisect_left(starts, table.start), bisect_left(starts, table.end)))
        doc.user_data["not_prose"] = furniture(doc) | frozenset(inside)
    found: frozenset[int] = doc.user_data["not_prose"]
    return found


def mark_furniture(doc: tokens.Doc, lines: Iterable[tuple[int, int]]) -> None:
    """Mark ranges of characters as furniture of the document besides what is marked in it already, but for rows of tables of numbers."""
    own = doc.user_data["document"]
    told = (own.span(*line) for line in lines if table_at(own.text, line[0]) is None)
    marked = sorted([*own.boilerplate, *told], key=lambda span: (span.start, span.end))
    doc.user_data["document"] = structs.replace(own, boilerplate=tuple(marked))
    doc.user_data.pop("furniture", None)
    doc.user_data.pop("not_prose", None)


def _tie(doc: tokens.Doc, document: model.Document) -> None:
    doc.user_data["document"] = document


def in_quotes(doc: Doc) -> list[bool]:
    """For each token whether it stands inside double quotation marks."""
    if "quoted" not in doc.user_data:
        words, breaks, gap = [], [], 2
        for token in doc:
            words.append(token.text)
            breaks.append(min(gap, 2))
            gap = token.text.count("\n") if token.is_space else token.whitespace_.count("\n")
        doc.user_data["quoted"] = [q == 1 for q in quoted_of(words, breaks)]
    found: list[bool] = doc.user_data["quoted"]
    return found


def register() -> None:
    """Register the extensions; calling it again changes nothing."""
    if not tokens.Doc.has_extension("document"):
        tokens.Doc.set_extension("document", getter=lambda doc: doc.user_data.get("document"), setter=_tie)
        tokens.Doc.set_extension("attributions", default=())
        tokens.Token.set_extension("furniture", getter=lambda token: token.i in furniture(token.doc))


register()

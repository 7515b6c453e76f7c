"""The network as a spaCy component, and the pipeline that :func:`hearsay.load` returns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from spacy.language import Language
from spacy.tokens import Doc, Span

from hearsay import model
from hearsay.language import decoding, reading
from hearsay.language.decoding import Indices
from hearsay.language.features import folds_of, is_folded, unfolded
from hearsay.language.hints import Hints
from hearsay.language.naming import mended
from hearsay.language.network import Answer, Network, shipped
from hearsay.language.windows import Window

BEGINS_FLOOR = 0.5
"""Probability of beginning a sentence from which a word does."""
STOPPED_FLOOR = 0.005
"""The same of a capitalised word, or its quotation mark, right behind a full stop, which nearly always does: of 77 words that the
network missed in the examples and in 25 development documents, all did."""
STOPS = frozenset(".!?")
QUOTES = frozenset("“\"‘'«„")
"""Marks that may stand before the first word of a sentence."""
CLOSING = frozenset(("”", '"', "’", "'", "''", "»"))
"""Marks that may stand behind the full stop of the sentence before. Of 692 words behind the two in the development reports the network
missed 84; the 50 that were looked at all begin a sentence, but for four behind a question: ``“Why?” [Brun] asked``."""
FURNITURE = 0.8
"""How likely the words of a line must be the site's, on average, for the line to be."""
LONGEST_LINE = 60
"""Words; a longer line is the report's."""


@Language.factory(
    "hearsay_reader",
    assigns=["token.tag", "token.pos", "token.lemma", "token.dep", "token.head", "token.is_sent_start", "doc.ents"],
)
def make_reader(nlp: Language, name: str) -> Reader:
    """The factory behind ``nlp.add_pipe("hearsay_reader")``."""
    return Reader(nlp, shipped())


class Page(NamedTuple):
    """A Doc as the network reads it."""

    doc: Doc
    at: Indices
    """Token index of each word."""
    words: list[str]
    gaps: list[str]
    given: list[bool | None] | None
    """Sentence starts that were set before, where they were."""

    def parted(self) -> list[bool]:
        """Of each word whether a line break stands before it that does not merely fold a long line."""
        if is_folded(self.words, self.gaps):
            return [gap.count("\n") > 1 for gap in self.gaps]
        folds = folds_of(reading.text_of(self.doc))
        starts = self.doc.to_array("IDX")[self.at].tolist() if folds else []
        return ["\n" in gap and not (folds and starts[i] in folds) for i, gap in enumerate(self.gaps)]


class Reader:
    """Fills a Doc with sentences, tags, lemmas, tree, names and attributions, all from one reading."""

    def __init__(self, nlp: Language, network: Network) -> None:
        self._network = network
        strings = nlp.vocab.strings
        self._codes = {
            name: np.array([strings.add(label) for label in labels], dtype=np.uint64)
            for name, labels in network.labels.items()
            if name in {"upos", "xpos", "labels"}
        }
        self._loose, self._root, self._space = strings.add("dep"), strings.add("root"), strings.add("_SP")

    def __call__(self, doc: Doc) -> Doc:
        """Read ``doc``; sentence starts that are already set are kept. What turns out to be furniture is marked, and left out."""
        page = _page(doc)
        answers = self._network.read(page.words, page.gaps)
        if page.given is None and (lines := _furniture_lines(page, answers)):
            reading.mark_furniture(doc, lines)
            whole, page = page, _page(doc)
            answers = _without(answers, np.isin(whole.at, page.at))
        return self._annotated(page, answers)

    def _annotated(self, page: Page, answers: list[tuple[Window, Answer]]) -> Doc:
        """Write what the network answered."""
        doc, at = page.doc, page.at
        if not len(at):
            doc.set_ents([])
            for token in doc:
                token.is_sent_start = token.i == 0
            return doc
        starts = self._sentence_starts(answers, page)
        self._annotate(page, answers, starts)
        ents: list[Span] = []
        for window, answer in answers:
            for s, e, label in decoding.names(answer["tags"][1:], self._network.labels["tags"], edges(window, starts)):
                ents.append(Span(doc, int(at[window.start + s]), int(at[window.start + e - 1]) + 1, label=label))
        doc.set_ents(mended(doc, ents))
        doc.user_data["hints"] = self._hints(at, answers)
        doc._.attributions = self._attributions(doc, at, answers)
        return doc

    @staticmethod
    def _sentence_starts(answers: list[tuple[Window, Answer]], page: Page) -> list[int]:
        """Where sentences begin: as given, else where the network says so, at every line that is not merely folded, and behind
        the place line, which is no part of the sentence: a tree that begins with one is mostly wrong.
        """
        if page.given is not None:
            return [i for i, start in enumerate(page.given) if start or i == 0]
        own, parted = page.doc._.document, page.parted()
        places = [page.doc[i].idx for i in page.at.tolist()]
        lead = bisect_left(places, own.dateline.end) if own is not None and own.dateline is not None else 0
        out = []
        for window, answer in answers:
            chance = decoding.softmax(answer["begins"][1:])[:, 1]
            words = range(window.start, window.end)
            sure = {i for i in words if i in (0, lead) or parted[i]}
            out += [i for i in words if i in sure or chance[i - window.start] >= _floor(page, i)]
        return out

    def _annotate(self, page: Page, answers: list[tuple[Window, Answer]], starts: list[int]) -> None:
        """Write tags, lemmas and the tree."""
        doc, at, strings = page.doc, page.at, page.doc.vocab.strings
        n, scripts = len(doc), self._network.labels["lemmas"]
        # A word that is no word (white space, furniture) hangs on the last word before it.
        heads = at[np.maximum(np.searchsorted(at, np.arange(n), side="right") - 1, 0)] - np.arange(n)
        deps = np.full(n, self._loose, dtype=np.uint64)
        tags = np.full(n, self._space, dtype=np.uint64)
        pos = np.full(n, strings.add("SPACE"), dtype=np.uint64)
        lemmas = doc.to_array("ORTH")
        for window, answer in answers:
            mine = at[window.start : window.end]
            over, labels = decoding.trees(answer, edges(window, starts))
            heads[mine] = np.where(over < 0, mine, mine[over]) - mine
            deps[mine] = np.where(over < 0, self._root, self._codes["labels"][labels])
            tags[mine] = self._codes["xpos"][answer["xpos"][1:]]
            pos[mine] = self._codes["upos"][answer["upos"][1:]]
            forms = zip(page.words[window.start : window.end], answer["lemmas"][1:].tolist(), strict=True)
            lemmas[mine] = [strings.add(lemma(word, scripts[script])) for word, script in forms]
        columns = np.stack([tags, pos, lemmas, heads.astype(np.uint64), deps], axis=1)
        doc.from_array(["TAG", "POS", "LEMMA", "HEAD", "DEP"], columns)  # type: ignore[arg-type]

    def _hints(self, at: Indices, answers: list[tuple[Window, Answer]]) -> Hints:
        return Hints(at.tolist(), answers, self._network.distances, self._network.labels)

    @staticmethod
    def _attributions(doc: Doc, at: Indices, answers: list[tuple[Window, Answer]]) -> tuple[reading.Attribution[Span], ...]:
        distance = shipped().distances["role"]
        out = []
        for window, answer in answers:

            def part(run: tuple[int, int], window: Window = window) -> Span:
                return doc[int(at[window.start + run[0]]) : int(at[window.start + run[1] - 1]) + 1]

            for found in decoding.attributions(answer, distance):
                source = part(found.source) if found.source else None
                out.append(reading.Attribution(part(found.cue), source, tuple(map(part, found.content)), found.score))
        return tuple(out)


def edges(window: Window, starts: Sequence[int]) -> list[int]:
    """Where sentences begin and end among the words of a window; one that goes on in the next window is cut where the first ends."""
    inner = [start - window.start for start in starts if window.start < start < window.end]
    return [0, *inner, window.end - window.start]


def _floor(page: Page, i: int) -> float:
    """How likely a word must be to begin a sentence, to do so."""
    quoted = i > 1 and page.words[i - 1] in CLOSING and page.words[i - 2] == "." and not page.gaps[i - 1]
    stopped = i > 0 and page.gaps[i] and (quoted or page.words[i - 1] in STOPS)
    at = i + 1 if page.words[i] in QUOTES and i + 1 < len(page.words) and not page.gaps[i + 1] else i
    return STOPPED_FLOOR if stopped and page.words[at][:1].isupper() else BEGINS_FLOOR


def _furniture_lines(page: Page, answers: list[tuple[Window, Answer]]) -> list[tuple[int, int]]:
    """The lines of a report, as ranges of characters, all or nearly all of whose words the network holds for the site's."""
    own = page.doc._.document
    if own is None or not answers:
        return []
    chance = decoding.sigmoid(np.concatenate([answer["marks"][1:, 0] for _, answer in answers]))
    first = [i for i, gap in enumerate(page.gaps) if i == 0 or "\n" in gap]
    ends = [*first[1:], len(page.words)]
    tokens = [page.doc[i] for i in page.at.tolist()]
    found = [(s, e) for s, e in zip(first, ends, strict=True) if e - s <= LONGEST_LINE and chance[s:e].mean() >= FURNITURE]
    return [(tokens[s].idx, tokens[e - 1].idx + len(tokens[e - 1])) for s, e in found]


def _without(answers: list[tuple[Window, Answer]], kept: npt.NDArray[np.bool_]) -> list[tuple[Window, Answer]]:
    """What was answered of the words that are ``kept``, in windows over those alone."""
    places = np.concatenate([[0], np.cumsum(kept)])
    parts = [(Window(int(places[w.start]), int(places[w.end])), answer.of(kept[w.start : w.end])) for w, answer in answers]
    return [(window, answer) for window, answer in parts if window.start < window.end]


def _page(doc: Doc) -> Page:
    """What the network needs to know of ``doc``: its words, without white space and furniture, and the gaps before them."""
    at, words, gaps, last, text = [], [], [], 0, reading.text_of(doc)
    passed, furniture = False, reading.furniture(doc)
    for token in doc:
        if token.is_space or token.i in furniture:
            passed |= token.i in furniture
            continue
        at.append(token.i)
        words.append(token.text)
        gaps.append("\n\n" if passed else text[last : token.idx])
        last = token.idx + len(token)
        passed = False
    given = [doc[i].is_sent_start for i in at] if doc.has_annotation("SENT_START") else None
    return Page(doc, np.array(at, dtype=np.int64), words, gaps, given)


@lru_cache(maxsize=1 << 16)
def lemma(form: str, script: str) -> str:
    """Apply a lemma script: ``=`` keeps the form, ``strip|add`` works on its lower-cased end."""
    if script == "=":
        return form
    strip, add = script.split("|", 1)
    low = form.lower()
    return low[: len(low) - int(strip)] + add if int(strip) <= len(low) else low


@Language.component("hearsay_document", assigns=["doc._.document"])
def tie_document(doc: Doc) -> Doc:
    """Tie a Doc made from bare text to a document without a date."""
    if doc._.document is None:
        doc._.document = model.Document(model.content_id("d", doc.text), "", "", doc.text)
    return doc


def open_document(nlp: Language, document: model.Document) -> Doc:
    """Tokenise a document and tie the Reading to it, before any component has run; a break that but folds a line is a blank there."""
    doc = nlp.make_doc(unfolded(document.text))
    doc._.document = document
    return doc

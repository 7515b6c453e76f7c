"""What a copy lost or hardened: a caveat left out, *may have* become *has*, a number rounded, an aide become the minister."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from hearsay.model import Alteration, Document, Figure, Lineage, Span, Statement
from hearsay.reconciliation.lexicon import HEDGING
from hearsay.reconciliation.phrases import content, value
from hearsay.reconciliation.prose import Gist, gist, overlap, prose, sentences, words
from hearsay.reconciliation.values import same_value

SAME = 0.5
"""Jaccard over stems from which a sentence of a copy is one of its original's."""
ROUNDED = 0.05
"""How far, of itself, a number may be moved by rounding."""


class Passage(msgspec.Struct, frozen=True):
    """A sentence with what is compared of it."""

    span: Span
    gist: Gist
    hedges: frozenset[str]


class Read(msgspec.Struct, frozen=True):
    """What was read out of one report."""

    statements: Sequence[Statement]
    figures: Sequence[Figure]


def with_changes(
    lineages: Iterable[Lineage], documents: Iterable[Document], statements: Iterable[Statement], figures: Iterable[Figure]
) -> tuple[Lineage, ...]:
    """Lineages whose original is a report of the story, with what its copies changed."""
    lineages, known = tuple(lineages), {document.id: document for document in documents}
    copied = {name for one in lineages if one.basis != "contained" and one.origin in known for name in one.documents}
    said, counted = defaultdict(list), defaultdict(list)
    for statement in statements:
        if statement.doc in copied:
            said[statement.doc].append(statement)
    for figure in figures:
        if figure.span.doc in copied:
            counted[figure.span.doc].append(figure)

    def read(name: str) -> Read:
        """What was read out of one report, by place."""
        given = sorted(said[name], key=lambda one: (one.content[0], one.id))
        return Read(given, sorted(counted[name], key=lambda one: (one.span, one.id)))

    def of(lineage: Lineage) -> tuple[Alteration, ...]:
        if lineage.basis == "contained" or lineage.origin not in known:
            return ()
        original = known[lineage.origin]
        told, passages = read(original.id), _passages(original)
        found: list[Alteration] = []
        for name in lineage.documents:
            if name != original.id:
                copy = read(name)
                found += _caveats(told, copy, name)
                found += _speakers(told, copy)
                found += _wording(passages, _passages(known[name]))
        return tuple(found)

    return tuple(msgspec.structs.replace(lineage, changes=of(lineage)) for lineage in lineages)


def _passages(document: Document) -> list[Passage]:
    text = prose(document)
    return [
        Passage(document.span(start, end), gist(text[start:end]), HEDGING & {word.form for word in words(text[start:end])})
        for start, end in sentences(text)
    ]


def _wording(original: Sequence[Passage], copy: Sequence[Passage]) -> Iterator[Alteration]:
    """Hedges and numbers, sentence against the sentence that is most like it."""
    holders: Mapping[str, list[int]] = defaultdict(list)
    for i, passage in enumerate(original):
        for stem in passage.gist.stems:
            holders[stem].append(i)
    for passage in copy:
        near = sorted({i for stem in passage.gist.stems for i in holders[stem]})
        best = max(near, key=lambda i: overlap(original[i].gist.stems, passage.gist.stems), default=None)
        if best is None or overlap(original[best].gist.stems, passage.gist.stems) < SAME:
            continue
        source, document = original[best], passage.span.doc
        if source.hedges and not passage.hedges:
            yield Alteration("hedge-hardened", source.span, passage.span, document, f"without “{'”, “'.join(sorted(source.hedges))}”")
        if rounded := _rounded(source.gist.numbers, passage.gist.numbers):
            yield Alteration("number-rounded", source.span, passage.span, document, f"{rounded[0]} became {rounded[1]}")


def _rounded(original: frozenset[str], copy: frozenset[str]) -> tuple[str, str] | None:
    lost, new = ([one for one in sorted(these - those) if one.count(".") < 2] for these, those in ((original, copy), (copy, original)))
    for before in lost:
        for after in new:
            a, b = float(before), float(after)
            fewer = len(after.rstrip("0")) < len(before.rstrip("0"))
            if a and fewer and abs(a - b) <= ROUNDED * a:
                return before, after
    return None


def _caveats(original: Read, copy: Read, document: str) -> Iterator[Alteration]:
    for figure in original.figures:
        same = [one for one in copy.figures if (one.measure, same_value(one)) == (figure.measure, same_value(figure))]
        if figure.caveat and same and not any(one.caveat for one in same):
            reason = f"{value(figure)} without “{' '.join(figure.caveat.text.split())}”"
            yield Alteration("caveat-dropped", figure.caveat, same[0].span, document, reason)


def _speakers(original: Read, copy: Read) -> Iterator[Alteration]:
    unnamed = [one for one in original.statements if one.speaker.entity is None and one.speaker.span]
    for statement in copy.statements:
        span = statement.speaker.span
        if statement.speaker.entity is None or span is None:
            continue
        stems = gist(content(statement)).stems
        for source in unnamed:
            before = source.speaker.span
            if before and len(stems) > 1 and overlap(gist(content(source)).stems, stems) >= SAME:
                yield Alteration("speaker-promoted", before, span, statement.doc, f"{before.text} became {span.text}")
                break

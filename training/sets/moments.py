"""The set of expressions of time in news sentences: how its file is read, and how readings are counted against it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from spacy.tokens import Doc

FILE = Path(__file__).parent / "moments.tsv"
TYPES = {"D": "DATE", "T": "TIME", "L": "DURATION", "S": "SET"}
_BRACKET = re.compile(r"[\[\]]")


class Expected(NamedTuple):
    """An expression with its place in the sentence, its type and its TIMEX3 value."""

    start: int
    end: int
    type: str
    value: str


class Row(NamedTuple):
    """A sentence of a report of the day ``published``, with every expression of time in it."""

    number: int
    published: str | None
    text: str
    expected: tuple[Expected, ...]


class Counts(NamedTuple):
    """What a reader found: expressions expected, found at all, with the right type and value, and found where there is none."""

    expected: int
    found: int
    right: int
    wrong: int


def rows() -> Iterator[Row]:
    """The rows in order, numbered from 1."""
    published, number = None, 0
    for line in FILE.read_text(encoding="utf8").splitlines():
        if line.startswith("#"):
            if line.startswith("# day "):
                published = line.removeprefix("# day ").replace("none", "") or None
            continue
        number += 1
        marked, _, answers = line.partition("\t")
        marks = [found.start() - i for i, found in enumerate(_BRACKET.finditer(marked))]
        values = [answer.split() for answer in answers.split(";") if answer.strip()]
        spans = zip(marks[::2], marks[1::2], values, strict=True)
        yield Row(number, published, _BRACKET.sub("", marked), tuple(Expected(s, e, TYPES[v[0]], v[1]) for s, e, v in spans))


def count(chosen: list[Row], read: Callable[..., Doc], note: Callable[[str], object] = lambda _: None) -> Counts:
    """Hold a reader against rows, by overlap; ``note`` is told of every fault."""
    expected = found = right = wrong = 0
    for row in chosen:
        moments = list(read(row.text, row.published)._.moments)
        for want in row.expected:
            expected += 1
            hit = next((m for m in moments if m.span.start < want.end and want.start < m.span.end), None)
            if hit is None:
                note(f"{row.number}: not found: {row.text[want.start : want.end]!r} in {row.text!r}")
                continue
            moments.remove(hit)
            found += 1
            right += (hit.type, hit.value) == (want.type, want.value)
            if (hit.type, hit.value) != (want.type, want.value):
                note(f"{row.number}: {hit.span.text!r} is {hit.type} {hit.value}, wanted {want.type} {want.value}: {row.text!r}")
        wrong += len(moments)
        for extra in moments:
            note(f"{row.number}: {extra.span.text!r} {extra.type} {extra.value} is none: {row.text!r}")
    return Counts(expected, found, right, wrong)

"""The set of figures in news sentences: how its file is read, and how readings are counted against it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from spacy.tokens import Doc

from hearsay.model import Figure

FILE = Path(__file__).parent / "figures.tsv"
HEDGES = {
    "=": "exact", "~": "approximate", "?": "estimate", ">=": "at-least", ">": "more-than", "<=": "at-most", "<": "fewer-than",
    "^": "almost",
}  # fmt: skip
_BRACKET = re.compile(r"[\[\]]")
_ANSWER = re.compile(r'(\S+) (\S+) (\S+)(?: "([^"]+)")?(?: by:"([^"]+)")?(?: caveat:"([^"]+)")?')


class Expected(NamedTuple):
    """A figure with its place in the sentence and all that is asked for."""

    start: int
    end: int
    measure: str
    low: float | None
    high: float | None
    hedge: str
    population: str | None
    claimant: str | None
    caveat: str | None


class Row(NamedTuple):
    """A sentence with every figure in it."""

    number: int
    text: str
    expected: tuple[Expected, ...]


def rows() -> Iterator[Row]:
    """The rows in order, numbered from 1."""
    lines = (line for line in FILE.read_text(encoding="utf8").splitlines() if not line.startswith("#"))
    for number, line in enumerate(lines, 1):
        marked, _, answers = line.partition("\t")
        marks = [found.start() - i for i, found in enumerate(_BRACKET.finditer(marked))]
        parts = [part.strip() for part in answers.split("|") if part.strip()]
        expected = [_expected(start, end, part) for start, end, part in zip(marks[::2], marks[1::2], parts, strict=True)]
        yield Row(number, _BRACKET.sub("", marked), tuple(expected))


def _expected(start: int, end: int, part: str) -> Expected:
    found = _ANSWER.fullmatch(part)
    assert found, part
    low, dots, high = found[2].partition("..")
    if low == "" and dots:
        low = "0"
    ends = float(low), (float(high) if high else None) if dots else float(low)
    return Expected(start, end, found[1], *ends, HEDGES[found[3]], found[4], found[5], found[6])


def count(chosen: list[Row], read: Callable[..., Doc], note: Callable[[str], object] = lambda _: None) -> Counter[str]:
    """Hold a reader against rows, by overlap; ``note`` is told of every fault.

    Counts: ``expected``, ``found``, ``wrong`` (found where there is none), ``value``, ``measure`` and ``population`` of
    those found, ``right`` (all three), ``hedge``; ``claimants`` and ``caveats`` asked for, ``claimant`` and ``caveat`` right.
    """
    out: Counter[str] = Counter()
    for row in chosen:
        figures: list[Figure] = list(read(row.text)._.figures)
        for want in row.expected:
            out.update(expected=1, claimants=want.claimant is not None, caveats=want.caveat is not None)
            hit = next((f for f in figures if f.span.start < want.end and want.start < f.span.end), None)
            if hit is None:
                note(f"{row.number}: not found: {row.text[want.start : want.end]!r} in {row.text!r}")
                continue
            figures.remove(hit)
            told = _held(want, hit)
            out.update(found=1, right=told["value"] and told["measure"] and told["population"], **told)
            for name in (name for name, right in told.items() if not right and _asked(want, name)):
                note(f"{row.number}: {name} of {hit.span.text!r} in {row.text!r}: {_said(hit)}")
        out["wrong"] += len(figures)
        for extra in figures:
            note(f"{row.number}: {extra.span.text!r} {extra.measure} is none: {row.text!r}")
    return out


def _held(want: Expected, hit: Figure) -> dict[str, bool]:
    same = all(a == b or (a is not None and b is not None and abs(a - b) < 0.01) for a, b in ((want.low, hit.low), (want.high, hit.high)))
    return {
        "value": same,
        "measure": want.measure == hit.measure,
        "population": want.population is None or (hit.population or "").casefold().endswith(want.population.casefold()),
        "hedge": want.hedge == hit.hedge,
        "claimant": want.claimant is not None
        and want.claimant.casefold() in ((hit.claimant and hit.claimant.description) or "").casefold(),
        "caveat": want.caveat is not None and hit.caveat is not None and want.caveat in hit.caveat.text,
    }


def _asked(want: Expected, name: str) -> bool:
    return (name != "claimant" or want.claimant is not None) and (name != "caveat" or want.caveat is not None)


def _said(hit: Figure) -> str:
    who = hit.claimant.description if hit.claimant else None
    return f"{hit.measure} {hit.low}..{hit.high} {hit.hedge} {hit.population!r} by {who!r}, {hit.caveat and hit.caveat.text!r}"

"""Every pattern of moments and figures is of bounded width, so that a report costs a bounded number of steps a character."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.extraction import calendar, caveats, figures, moment_days, moment_lengths, moment_reader, moments, numbers, tallies
from hearsay.extraction.lexicon import figures as figure_words
from hearsay.language.tokens import blank
from hearsay.model import Document

WIDEST = 400
"""Characters that one match of a pattern may take, at most."""
MODULES = (calendar, caveats, figures, moment_days, moment_lengths, moment_reader, moments, numbers, tallies, figure_words)
NAMED = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in MODULES
    for name, value in sorted(vars(module).items())
    if isinstance(value, re.Pattern)
}
RULES = {attempt[0].pattern: attempt[0] for attempts in moments._attempts().values() for attempt in attempts}
WHOLE = {"numbers._WORD", "tallies._DURATION", "calendar.UNRESOLVED_DAY", "moments._ON", "moments._PLACEHOLDER"}
"""Patterns that are only held against a value, a word or a stretch that is short already."""

NLP = blank()


def widest(pattern: re.Pattern[str]) -> int:
    """The most characters that a match of the pattern can take."""
    parser: Callable[..., list[object]] = re._parser.parse  # type: ignore[attr-defined]
    return int(parser(pattern.pattern, pattern.flags & ~re.UNICODE).getwidth()[1])  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", sorted(set(NAMED) - WHOLE))
def test_linear_patterns_are_of_bounded_width(name: str) -> None:
    assert widest(NAMED[name]) <= WIDEST


def test_linear_rules_of_moments_are_of_bounded_width() -> None:
    assert len(RULES) > 50
    assert {pattern: widest(rule) for pattern, rule in RULES.items() if widest(rule) > WIDEST} == {}


@pytest.mark.parametrize(
    "piece", ["1 ", "a ", "late ", "3 to ", "between 1 and ", "from Monday ", "5-", "1,", "one hundred and ", "half of "]
)
def test_linear_scanning_reads_twice_the_text_with_twice_the_attempts(piece: str) -> None:
    counts = [attempts(piece * (size // len(piece))) for size in (10_000, 20_000, 40_000)]
    assert counts[1] <= 2.1 * counts[0] + 100
    assert counts[2] <= 2.1 * counts[1] + 100


def attempts(text: str) -> int:
    """How often a rule of moments is tried on a text."""
    table, tried = moments._attempts(), 0
    for token in NLP(text):
        word = token.lower_.rstrip(".")
        tried += len(table.get(word, ())) + (len(table["0"]) if word[:1].isdigit() else 0)
    return tried


@given(
    st.lists(
        st.sampled_from(
            ["12", "people", "were", "killed", "on", "3", "March", "half", "of", "the", "one", "in", "five", ",", ".", "–", "\n"]
        )
    )
)
@settings(deadline=None, max_examples=100)
def test_linear_spans_are_the_slices_of_the_text(parts: list[str]) -> None:
    text = " ".join(parts) or "."
    doc = NLP(text)
    doc._.document = Document(id="d", uri="d", sha256="", text=text, published="2031-05-07")
    doc._.moments = moments.moments(doc)
    found = [*doc._.moments, *figures.figures(doc)]
    assert all(text[f.span.start : f.span.end] == f.span.text and f.span.text.strip() for f in found)

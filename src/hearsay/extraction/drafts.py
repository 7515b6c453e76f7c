"""A statement in tokens, before it becomes a finding, and ranges of tokens."""

from __future__ import annotations

from dataclasses import dataclass

from hearsay.language.plain import Span, Token
from hearsay.language.reading import noun_phrase

Range = tuple[int, int]
"""Half-open range of tokens."""


@dataclass(frozen=True)
class Draft:
    """A statement in tokens, before it becomes a finding."""

    cue: Range | None
    source: Range | None
    content: tuple[Range, ...]
    score: float
    via: tuple[Range, ...] = ()

    @property
    def start(self) -> int:
        """First token of the content, for order."""
        return self.content[0][0]

    @property
    def outer(self) -> Range:
        """From the first token of any part to the last."""
        parts = [*self.content, *([self.cue] if self.cue else []), *([self.source] if self.source else [])]
        return min(p[0] for p in parts), max(p[1] for p in parts)


def runs_of(indices: list[int]) -> list[Range]:
    """Ascending token indices as ranges."""
    out: list[Range] = []
    for i in indices:
        if out and out[-1][1] == i:
            out[-1] = (out[-1][0], i + 1)
        else:
            out.append((i, i + 1))
    return out


def joined(runs: list[Range]) -> list[Range]:
    """The ranges in order, those that touch made one."""
    out: list[Range] = []
    for start, end in sorted(runs):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def range_of(span: Span) -> Range:
    """The tokens of a span."""
    return span.start, span.end


def phrase_of(token: Token) -> Range:
    """The tokens of the noun phrase that ``token`` heads."""
    return range_of(noun_phrase(token))

"""The lines of a text that hold something, with their offsets."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """A line without the white space around it; ``text`` is the document's ``text[start:end]``, offsets in code points."""

    start: int
    end: int
    text: str
    gap: bool
    """Whether a blank line stands before it."""


def read_lines(text: str) -> tuple[Line, ...]:
    """Every line of ``text`` that is not blank, in order."""
    lines = []
    offset, gap = 0, False
    for raw in text.splitlines(keepends=True):
        kept = raw.strip()
        if kept:
            start = offset + len(raw) - len(raw.lstrip())
            lines.append(Line(start, start + len(kept), kept, gap))
        gap = not kept
        offset += len(raw)
    return tuple(lines)

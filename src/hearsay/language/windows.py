"""How a document is cut into the windows that the encoder reads.

Windows tile the document, cut where a sentence may begin, and each depends on nothing but the document: one alone and
one in a pile are read alike. Reading a little of what stands before and after as well was measured and gains nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

MAX_PIECES = 256
"""Word pieces in a window, [CLS] and [SEP] included."""
ROOM = MAX_PIECES - 2
"""Word pieces of words in a window, at most."""


class Window(NamedTuple):
    """A half-open range of words that are read together."""

    start: int
    end: int


def cut(sizes: Sequence[int], joints: Sequence[bool], *, first: int | None = None) -> list[Window]:
    """Windows over words with ``sizes[i]`` pieces each, cut where ``joints[i]`` says a sentence may begin.

    ``first`` is the size in pieces of the first window, for training on cuts that differ from epoch to epoch. A word
    larger than a window is cut off by the caller: sizes never exceed ``ROOM``.
    """
    total = sum(sizes)
    if total <= ROOM and first is None:
        return [Window(0, len(sizes))] if sizes else []
    even = -(-total // max(1, -(-total // ROOM)))
    out: list[Window] = []
    start = 0
    budget = first or min(ROOM, even + even // 8)
    while start < len(sizes):
        end, used, joint = start, 0, start
        while end < len(sizes) and (used + sizes[end] <= budget or end == start):
            used += sizes[end]
            end += 1
            if end < len(sizes) and joints[end] and used >= budget // 2:
                joint = end
        if end < len(sizes) and joint > start:
            end = joint
        out.append(Window(start, end))
        start = end
        budget = min(ROOM, even + even // 8)
    return out


def joints_of(words: Sequence[str], breaks: Sequence[int]) -> list[bool]:
    """Where a sentence may begin, told from marks and line breaks alone."""
    out, ended = [], True
    for word, gap in zip(words, breaks, strict=True):
        out.append(ended or gap > 0)
        ended = word in {".", "!", "?", "…"} or (ended and word in {"”", '"', "’", ")", "'"})
    return out

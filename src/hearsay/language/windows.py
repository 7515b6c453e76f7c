"""How a document is cut into the windows that the encoder reads.

A window has a core, whose words it answers for, and a little of what stands before and after, read for context
only. Cores tile the document: each word is answered for exactly once, and by a window that depends on nothing but
the document, so a document alone and a document in a pile are read alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

MAX_PIECES = 256
"""Word pieces in a window, [CLS] and [SEP] included."""
CONTEXT_PIECES = 12
"""Word pieces of context on either side of a core, at most."""


class Window(NamedTuple):
    """Half-open ranges of words: ``[start, end)`` is read, ``[core_start, core_end)`` is answered for."""

    start: int
    end: int
    core_start: int
    core_end: int


def cut(
    sizes: Sequence[int], joints: Sequence[bool], *, limit: int = MAX_PIECES, context: int = CONTEXT_PIECES, first: int | None = None
) -> list[Window]:
    """Windows over words with ``sizes[i]`` pieces each, cut where ``joints[i]`` says a sentence may begin.

    ``first`` is the size in pieces of the first core, for training on cuts that differ from epoch to epoch. A word
    larger than a window is cut off by the caller: sizes never exceed ``limit - 2``.
    """
    room = limit - 2 - 2 * context
    total = sum(sizes)
    parts = max(1, -(-total // room))
    if total <= limit - 2 and first is None:
        return [Window(0, len(sizes), 0, len(sizes))] if sizes else []
    even = -(-total // parts)
    out: list[Window] = []
    start = 0
    budget = first or min(room, even + even // 8)
    while start < len(sizes):
        end, used, joint = start, 0, start
        while end < len(sizes) and (used + sizes[end] <= budget or end == start):
            used += sizes[end]
            end += 1
            if end < len(sizes) and joints[end] and used >= budget // 2:
                joint = end
        if end < len(sizes) and joint > start:
            end = joint
        left, room_left = start, context
        while left > 0 and sizes[left - 1] <= room_left:
            left -= 1
            room_left -= sizes[left]
        right, room_right = end, context
        while right < len(sizes) and sizes[right] <= room_right:
            room_right -= sizes[right]
            right += 1
        out.append(Window(left, right, start, end))
        start = end
        budget = min(room, even + even // 8)
    return out


def joints_of(words: Sequence[str], breaks: Sequence[int]) -> list[bool]:
    """Where a sentence may begin, told from marks and line breaks alone."""
    out, ended = [], True
    for word, gap in zip(words, breaks, strict=True):
        out.append(ended or gap > 0)
        ended = word in {".", "!", "?", "…"} or (ended and word in {"”", '"', "’", ")", "'"})
    return out

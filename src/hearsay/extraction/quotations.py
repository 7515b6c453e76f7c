"""Quotations: which words stand between quotation marks, in copy that loses, turns and doubles its marks.

Read from characters, not from the tree, so that one odd mark never costs more than its own quotation:

- a mark that is never closed runs on where the next paragraph closes it or opens again (the custom for a quotation
  of several paragraphs), and otherwise ends with its sentence;
- an opening mark that stands where only a closing one can (machine translations print ``“are coming “.``) closes;
- two apostrophes, as some archives print them, are one double mark;
- single marks count where they stand as a pair around words, and not inside double ones.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from hearsay.language.plain import Doc
from hearsay.language.reading import text_of

_MARK = re.compile(r"[“”„«»\"＂]|''|``|(?<![\w’'])[‘'](?=\w)|(?<=[\w.,!?…”\"])[’'](?!\w)|\n+")
_END = re.compile(r"[.!?…][”\"’')\]]*(?=\s|$)")
OPEN, CLOSE, SINGLE = frozenset({"“", "„", "«", "``"}), frozenset("”»"), frozenset("‘’'")
SINGLE_OPEN, SINGLE_CLOSE = frozenset("‘'"), frozenset("’'")
LONGEST_SINGLE = 200
"""Characters that a quotation in single marks may have; an apostrophe far away is none of its marks."""
_SAID_SINGLE = re.compile(r"(?:^|\n|[,:] )[‘'](?=\w)")
_SAID_DOUBLE = re.compile(r"(?:^|\n|[,:] )[“\"](?=\w)")
_HABIT = 2
"""Openings of a line, or behind a comma or a colon, from which a mark is a paper's habit."""
_AHEAD = 600
"""Characters behind a mark in which the true end of its quotation is looked for."""
_STOPS = frozenset('.,!?…”"')
_STOPPED = re.compile(r"[.,!?…][’'](?!\w)")
_INTRODUCED = 5
"""Characters of the shortest words that lead up to a quotation inside another: ``‘I said, “No.”’``"""
PARAGRAPHS = 8
"""Paragraphs that one quotation may run over."""


class Quotation(NamedTuple):
    """Half-open ranges: of characters and of tokens, marks included."""

    start: int
    end: int
    first: int
    last: int
    single: bool
    """In single marks, where those are not how the report sets speech."""


def quotations(doc: Doc) -> tuple[Quotation, ...]:
    """Every quotation of the report with at least one word, in order, none inside another."""
    starts = [t.idx for t in doc]
    out = []
    text = text_of(doc)
    for start, end, single in _scan_singles(text) if _is_in_singles(text) else _scan(text):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if first < last and any(t.is_alpha or t.is_digit for t in doc[first:last]):
            out.append(Quotation(start, end, first, last, single))
    return tuple(out)


def _is_in_singles(text: str) -> bool:
    """Whether a report sets what people say in single marks, as some papers do, and only what they quote in double ones."""
    single = sum(1 for _ in _SAID_SINGLE.finditer(text))
    return single >= _HABIT and single > sum(1 for _ in _SAID_DOUBLE.finditer(text))


def _scan_singles(text: str) -> list[tuple[int, int, bool]]:
    """The quotations of such a report: one in single marks may run over paragraphs, each of which opens again, and hold double ones."""
    out: list[tuple[int, int, bool]] = []
    opened: int | None = None
    paragraphs, pending = 0, False
    for match in _MARK.finditer(text):
        at, mark = match.start(), match.group()
        if mark[0] == "\n" and opened is not None:
            paragraphs, pending = paragraphs + 1, True
            again = text[match.end() : match.end() + 1]
            if paragraphs > PARAGRAPHS or again not in SINGLE_OPEN or not again:
                out.append((opened, at if paragraphs > 1 else _sentence_end(text, opened, at), True))
                opened = None
        elif mark not in SINGLE:
            continue
        elif opened is None:
            if mark in SINGLE_OPEN and _free(text, at):
                opened, paragraphs, pending = at, 0, False
        elif pending and _begins_line(text, at):
            pending = False
        elif (
            mark in SINGLE_CLOSE
            and not _free(text, at)
            and (text[at - 1] in _STOPS or (at - opened < LONGEST_SINGLE and not _owns(text, at)))
        ):
            out.append((opened, at + 1, True))
            opened = None
    if opened is not None:
        out.append((opened, _sentence_end(text, opened, len(text)), True))
    doubled = [q for q in _scan(text) if not q[2]]
    begins = [q[0] for q in doubled]
    own = []
    for quote in (q for q in out if q[0] < q[1]):
        within = doubled[bisect_left(begins, quote[0]) : bisect_left(begins, quote[1])]
        held = any(quote[0] + _INTRODUCED < q[0] and q[1] == quote[1] - 1 for q in within)
        if held or sum(q[1] - q[0] for q in within) * 2 < quote[1] - quote[0]:
            own.append(quote)
    ends = [q[0] for q in own]
    free = [q for q in doubled if not (at := bisect_left(ends, q[0])) or own[at - 1][1] <= q[0]]
    return sorted([*((start, end, text[end - 2] not in _STOPS) for start, end, _ in own), *free])


def _owns(text: str, at: int) -> bool:
    """Whether a mark behind *s* may be an owner's, because the same line has a mark behind a stop further on: ``the miners' lamps``."""
    line = text[at + 1 : at + 1 + _AHEAD].split("\n", 1)[0]
    return text[at - 1] == "s" and line[:1] == " " and line[1:2].islower() and _STOPPED.search(line) is not None


def _is_opening(text: str, mark: str, at: int, inside: bool) -> bool:
    """Whether the mark at ``at`` opens, judged by its shape and by what stands on either side of it."""
    end = at + len(mark)
    before = text[at - 1] if at else " "
    after = text[end] if end < len(text) else " "
    if mark in CLOSE:
        return False
    free_before = before.isspace() or before in "([—–-"
    free_after = after.isspace() or after in ".,;:!?)]"
    if mark in OPEN:
        return not (inside and free_after)
    if free_before != free_after:
        return free_before
    return not inside


def _scan(text: str) -> list[tuple[int, int, bool]]:
    out: list[tuple[int, int, bool]] = []
    opened: int | None = None
    single: int | None = None
    carried = 0
    pending = False
    for match in _MARK.finditer(text):
        at, mark = match.start(), match.group()
        if mark[0] == "\n":
            single = None
            if opened is not None:
                carried += 1
                pending = True
                if carried > PARAGRAPHS:
                    out.append((opened, _sentence_end(text, opened, at), False))
                    opened, carried, pending = None, 0, False
            continue
        if mark in SINGLE:
            if opened is None and mark in SINGLE_OPEN and (single is None or mark != "'") and _free(text, at):
                single = at
            elif opened is None and single is not None and mark in SINGLE_CLOSE and at - single < LONGEST_SINGLE:
                out.append((single, at + 1, True))
                single = None
            continue
        if opened is None:
            if _is_opening(text, mark, at, False):
                opened, carried, pending, single = at, 0, False, None
        elif not _is_opening(text, mark, at, True):
            out.append((opened, match.end(), False))
            opened, pending = None, False
        elif pending and _begins_line(text, at):
            pending = False
        else:
            out.append((opened, _sentence_end(text, opened, at), False))
            opened, carried, pending = at, 0, False
    if opened is not None:
        out.append((opened, _sentence_end(text, opened, len(text)), False))
    return [q for q in out if q[0] < q[1]]


def _free(text: str, at: int) -> bool:
    return at == 0 or text[at - 1].isspace() or text[at - 1] in "([—–-"


def _sentence_end(text: str, start: int, limit: int) -> int:
    """Where a quotation that nothing closes ends: with its sentence, or with its line, at ``limit`` at the latest."""
    line = text.find("\n", start, limit)
    line = limit if line < 0 else line
    end = _END.search(text, start, line)
    return end.end() if end else line


def _begins_line(text: str, at: int) -> bool:
    while at and text[at - 1] in " \t-•*":
        at -= 1
    return at == 0 or text[at - 1] == "\n"

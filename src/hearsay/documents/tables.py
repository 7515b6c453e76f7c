"""Tables in a report's text: columns set apart by bars, tabs or blanks, under a line of heads, as situation reports have them.

    District     Dead   Missing          | District | Dead | Missing |
    Velm           12         3          |----------|------|---------|
    Total          16         3          | Velm     |   12 |       3 |

Only tables of numbers are found: a name at the head of each row, and numbers, or nothing, in every other column but those that say of
which day or from whom they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

LEAST = 2
"""Rows of a table without its heads."""
WIDEST = 400
"""Characters of the longest line that is a row."""
_RULE = re.compile(r"[\s|:+=_–—-]+")
_BLANKS, _TAB = re.compile(r"[ \xa0]{2}[ \xa0]{0,200}"), re.compile(r"[ \xa0]{0,200}\t")
_NUMBER = re.compile(r"[+−–-]?(?:\d{1,3}(?:[,.' \xa0]\d{3})+|\d{1,12}(?:[.,]\d{1,2})?) ?%?")
_NOTHING = frozenset({"", "-", "–", "—", "−", ".", "..", "…", "n/a", "n.a.", "na", "nil", "tbc"})
_BESIDE = frozenset(
    {"as of", "date", "source", "sources", "updated", "last update", "remarks", "comment", "comments", "note", "notes", "status"}
)
"""Heads of columns that hold words."""
_MARK = re.compile(r"\s?(?:\((?:\d|[a-e])\)|[*†‡]{1,3}|[¹²³⁴⁵])$")
"""What leads from a cell to a note below the table."""


class Cell(NamedTuple):
    """What stands in a row under one head, without the blanks around it: characters ``start`` to ``end``."""

    start: int
    end: int
    text: str

    @property
    def is_number(self) -> bool:
        """Whether it is a number, or says that there is none."""
        return self.text.casefold() in _NOTHING or _NUMBER.fullmatch(_MARK.sub("", self.text)) is not None

    @property
    def name(self) -> str:
        """Its words without the mark of a note."""
        return _MARK.sub("", self.text)

    @property
    def mark(self) -> str:
        """The mark of a note below the table: ``(1)``, ``*``."""
        found = _MARK.search(self.text)
        return found.group().strip() if found else ""


class Table(NamedTuple):
    """Heads and rows, each with as many cells as there are columns, the first of which names the rows; characters ``start`` to ``end``."""

    start: int
    end: int
    heads: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


class _Row(NamedTuple):
    start: int
    end: int
    cells: tuple[Cell, ...]
    barred: bool


@lru_cache(maxsize=4096)
def tables(text: str) -> tuple[Table, ...]:
    """The tables of numbers in ``text``, in order; remembered, since each figure asks for them."""
    out: list[Table] = []
    for block in (part for held in _blocks(text) for part in _parted(held)):
        beside = frozenset(i for row in block for i, cell in enumerate(row.cells) if i and cell.text.casefold() in _BESIDE)
        while block and not _is_of_numbers(block[-1], beside):
            block.pop()
        first = next((i for i, row in enumerate(block) if _is_of_numbers(row, beside)), None)
        if not first or (heads := _heads(block[first - 1], block[first:])) is None:
            continue
        rows = tuple(row.cells for row in block[first:] if len(row.cells) == len(heads) and _is_of_numbers(row, beside))
        if len(rows) >= LEAST:
            out.append(Table(block[first - 1].start, block[-1].end, heads, rows))
    return tuple(out)


def table_at(text: str, offset: int) -> Table | None:
    """The table of numbers that a character stands in."""
    return next((table for table in tables(text) if table.start <= offset < table.end), None)


def _blocks(text: str) -> list[list[_Row]]:
    """Lines of several cells one below another; rules and single blank lines between them are passed over."""
    out: list[list[_Row]] = []
    rows: list[_Row] = []
    empty = 0
    for line in re.finditer(r"[^\n]*\n?", text):
        row = _row(line.start(), line.group().rstrip("\r\n"))
        if row is not None:
            rows.append(row)
            empty = 0
        elif not line.group().strip() and empty == 0 and rows:
            empty += 1
        elif not (rows and line.group().strip() and _RULE.fullmatch(line.group())):
            out.append(rows)
            rows, empty = [], 0
    return [block for block in [*out, rows] if len(block) > LEAST]


def _parted(block: list[_Row]) -> Iterator[list[_Row]]:
    """The tables of a block, each of which begins with heads that stand below numbers."""
    first = 0
    for i, (above, row) in enumerate(pairwise(block), 1):
        if _is_of_numbers(above) and sum(bool(cell.text) and not cell.is_number for cell in row.cells[1:]) == len(row.cells) - 1:
            yield block[first:i]
            first = i
    yield block[first:]


def _row(start: int, line: str) -> _Row | None:
    """A line as cells, unless it is but one, or longer than rows are."""
    if len(line) > WIDEST or not line.strip() or _RULE.fullmatch(line):
        return None
    barred = line.count("|") > 1 or (line.count("|") == 1 and line.strip().strip("|") == line.strip())
    if barred:
        outer = line.strip().startswith("|")
        cuts = [found.span() for found in re.finditer(r"\|", line)]
        edges = [(0, 0), *cuts, (len(line), len(line))] if not outer else [*cuts, (len(line), len(line))]
    else:
        gaps = [found.span() for found in (_TAB if "\t" in line else _BLANKS).finditer(line)]
        edges = [(0, 0), *(gap for gap in gaps if gap[0] and ("\t" in line or gap[1] < len(line))), (len(line),) * 2]
    cells = [_cell(start, line, before[1], after[0]) for before, after in pairwise(edges)]
    if line.rstrip().endswith("|"):
        cells.pop()
    if not barred and cells and not cells[0].text:
        cells.pop(0)
    return _Row(start, start + len(line), tuple(cells), barred) if len(cells) > 1 else None


def _cell(start: int, line: str, first: int, last: int) -> Cell:
    raw = line[first:last]
    words = raw.strip()
    at = start + first + (len(raw) - len(raw.lstrip()) if words else 0)
    return Cell(at, at + len(words), words)


def _is_of_numbers(row: _Row, beside: frozenset[int] = frozenset()) -> bool:
    """Whether a row is a name and numbers, but for the columns ``beside`` them."""
    head, *others = (cell for i, cell in enumerate(row.cells) if i not in beside)
    named = any(letter.isalpha() for letter in head.text)
    return named and all(cell.is_number for cell in others) and any(letter.isdigit() for cell in others for letter in cell.text)


def _heads(row: _Row, rows: Sequence[_Row]) -> tuple[Cell, ...] | None:
    """The heads of the columns; the names of the rows may have none."""
    wide = max(len(one.cells) for one in rows)
    if any(cell.is_number and cell.text for cell in row.cells[1:]):
        return None
    if len(row.cells) == wide:
        return row.cells
    bare = len(row.cells) == wide - 1 and not row.barred
    return (Cell(row.start, row.start, ""), *row.cells) if bare else None

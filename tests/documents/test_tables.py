"""Tables of numbers in a report's text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.documents.tables import Table, tables

BLANKS = """Flood bulletin
District          Dead   Missing
Velm                12         3
Lower Tarn           4         -

Total               16         3
The next bulletin comes on Tuesday."""
BARS = """Flood bulletin
| District | Dead | Missing |
|----------|------|---------|
| Velm     | 12   | 3       |
| Lower Tarn | 4  |         |
| Total    | 16   | 3       |
The next bulletin comes on Tuesday."""
INNER = """District   | Dead | Missing
-----------|------|--------
Velm       |   12 |       3
Lower Tarn |    4 |       -
-----------|------|--------
Total      |   16 |       3"""
TABS = "District\tDead\tMissing\nVelm\t12\t3\nLower Tarn\t4\t-\nTotal\t16\t3\n"


def words(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in (table.heads, *table.rows)]


@pytest.mark.parametrize("text", [BLANKS, BARS, INNER, TABS])
def test_tables_are_told_by_bars_tabs_or_blanks(text: str) -> None:
    (table,) = tables(text)
    heads, velm, tarn, total = words(table)
    assert heads == ["District", "Dead", "Missing"]
    assert velm == ["Velm", "12", "3"]
    assert tarn[:2] == ["Lower Tarn", "4"] and tarn[2] in ("", "-")
    assert total == ["Total", "16", "3"]
    assert text[table.start : table.end].strip(" |\n").endswith("3")


def test_tables_the_names_of_rows_need_no_head() -> None:
    (table,) = tables("              Dead   Missing\nVelm            12         3\nTarn             4         1\n")
    assert words(table)[0] == ["", "Dead", "Missing"]


def test_tables_a_mark_leads_to_a_note() -> None:
    (table,) = tables("District   Dead (1)   Hurt*\nVelm     12         3\nTarn   4         1†\n")
    assert [(head.name, head.mark) for head in table.heads[1:]] == [("Dead", "(1)"), ("Hurt", "*")]
    assert table.rows[1][2].name == "1"


@pytest.mark.parametrize(
    "text",
    [
        "Home  |  World  |  Sport\nNews  |  Films  |  Books\nAbout  |  Terms  |  Help",
        "Dead  12\n\nThe rest of the report is prose.",
        "By Ida Lund   3 May 2031\n12 dead   in Velm   today\n4 dead   in Tarn   now",
        "Velm  12  3\nTarn  4  1\n",
        "District  Dead\nVelm  12\n",
    ],
)
def test_tables_nothing_else_is_one(text: str) -> None:
    assert tables(text) == ()


@given(st.text(alphabet="ab1 |\t\n-+()*,.", max_size=300))
def test_tables_cells_are_where_they_say(text: str) -> None:
    for table in tables(text):
        for cell in (cell for row in (table.heads, *table.rows) for cell in row):
            assert text[cell.start : cell.end] == cell.text
            assert table.start <= cell.start <= cell.end <= table.end


@pytest.mark.parametrize("text", [BLANKS, TABS])
def test_tables_below_each_other_are_two(text: str) -> None:
    rows = text.strip().split("\n")
    table = "\n".join(rows[1:-1] if text is BLANKS else rows)
    first, second = tables(f"{table}\n\n{table.replace('Dead', 'Hurt')}\n")
    assert (words(first)[0], words(second)[0]) == (["District", "Dead", "Missing"], ["District", "Hurt", "Missing"])
    assert len(first.rows) == len(second.rows) == 3


def test_tables_keep_cells_empty_between_tabs() -> None:
    (table,) = tables("District\tDead\tMissing\nVelm\t\t3\nTarn\t4\t\n")
    assert words(table)[1:] == [["Velm", "", "3"], ["Tarn", "4", ""]]

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hearsay.documents.lines import read_lines


@given(st.text())
def test_lines_are_exact_and_hold_every_visible_character(text: str) -> None:
    lines = read_lines(text)
    assert all(text[line.start : line.end] == line.text for line in lines)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())


def test_lines_know_the_blank_line_before_them() -> None:
    assert [(line.text, line.gap) for line in read_lines("  Head \r\n\r\n\xa0one\r\ntwo")] == [
        ("Head", False),
        ("one", True),
        ("two", False),
    ]

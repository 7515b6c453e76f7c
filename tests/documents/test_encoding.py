from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.documents.encoding import MAX_BYTES, MAX_CHARACTERS, check_length, decode
from hearsay.errors import TooLargeError, UnreadableError

ENGLISH = "The mayor said the bridge was closed on Tuesday. "


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_encoding_utf8_comes_back_unchanged(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode("a.txt", ("x" + text).encode()) == "x" + text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_encoding_byte_order_mark_goes_and_line_endings_stay(encoding: str) -> None:
    assert decode("a.txt", "One.\r\nTwo é.\r".encode(encoding)) == "One.\r\nTwo é.\r"


def test_encoding_windows_quotation_marks_are_read() -> None:
    text = ENGLISH * 4 + "“We wait – for months,” she said. The café’s owner agreed."
    assert decode("a.txt", text.encode("cp1252")) == text


def test_encoding_named_by_the_page_is_tried() -> None:
    text = "Мост закрыт. " * 3
    assert decode("a.html", text.encode("koi8-r"), "koi8-r") == text


def test_encoding_of_another_script_is_told() -> None:
    text = "Мост через реку закрыт до вторника, сообщил мэр города журналистам. " * 5
    assert "через реку закрыт" in decode("a.txt", text.encode("cp1251"))


def test_encoding_utf8_with_a_broken_byte_is_read_but_for_that() -> None:
    assert (
        decode("a.txt", ("“We wait,” she said. ".encode() * 3) + b"\xff The caf\xc3\xa9 is shut.")
        == "“We wait,” she said. " * 3 + "\ufffd The café is shut."
    )


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty"),
        (b" \r\n\t ", "is empty"),
        (b"%PDF-1.7 rest", "a PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x00\x01\x02" * 50, "binary"),
        (b"text with a \x00 zero byte", "binary"),
        (bytes(range(1, 9)) * 50, "binary"),
        ("Ministers met.".encode("utf-16")[3:], "binary"),
        (b"\xff\xfe\x00\xd8\x00", "binary"),
    ],
)
def test_encoding_what_is_no_text_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode("reports/a.txt", data)
    assert problem in caught.value.problem
    assert str(caught.value).startswith("reports/a.txt: ")
    assert "\n" not in str(caught.value)


@given(st.binary(max_size=300))
def test_encoding_any_bytes_give_text_or_an_error_of_ours(data: bytes) -> None:
    try:
        assert decode("a.txt", data).strip()
    except UnreadableError as error:
        assert error.remedy


def test_encoding_limits_are_told() -> None:
    with pytest.raises(TooLargeError, match="20 MB"):
        decode("a.txt", b"x" * (MAX_BYTES + 1))
    with pytest.raises(TooLargeError, match="1,000,000"):
        check_length("a.txt", "x" * (MAX_CHARACTERS + 1))

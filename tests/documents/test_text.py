from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.documents import read_text
from hearsay.documents.encoding import MAX_CHARACTERS
from hearsay.errors import TooLargeError
from hearsay.model import Document, content_id

PIECES = st.sampled_from(
    [
        " date 2031-05-04 ", "By Ilse Korvan\n", "PORT ELLERY, May 4 (KNA) — ", "Share | Print\n", "\n\n", "\r\n",
        "The harbour was closed. ", "“ ", "— Port (@port) May 4, 2031\n", "Read more: ", "Related stories\n- One more thing\n",
        "Source: Kestrel News", "\u2028", "é\u0301", "Photo: a boat\n", "kvb-12", "[…]", "(KNA) - ", "Comments (3)\n",
        "Storm closes old harbour\n", "\x00", "🚢", "date", "4 May",
    ]
)  # fmt: skip


def assert_exact(document: Document, text: str) -> None:
    assert document.text == text
    spans = [*document.boilerplate, *(span for span in (document.byline, document.dateline) if span)]
    for span in spans:
        assert span == document.span(span.start, span.end)
        assert span.text
    for left, right in zip(document.boilerplate, document.boilerplate[1:], strict=False):
        assert left.end <= right.start


@given(st.text())
def test_text_of_any_kind_comes_back_with_exact_spans(text: str) -> None:
    assert_exact(read_text(text), text)


@settings(max_examples=300)
@given(st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=25).map("".join))
def test_text_made_of_the_parts_of_reports_comes_back_with_exact_spans(text: str) -> None:
    assert_exact(read_text(text), text)


@given(st.text())
def test_text_read_twice_is_the_same(text: str) -> None:
    assert read_text(text, uri="a") == read_text(text, uri="a")


def test_text_id_comes_from_uri_and_bytes() -> None:
    document = read_text("The harbour was closed.", uri="a.txt")
    assert document.id == content_id("d", "a.txt", b"The harbour was closed.")
    assert document.sha256 == sha256(b"The harbour was closed.").hexdigest()


def test_text_in_another_language_is_kept_with_the_reason() -> None:
    document = read_text("Le maire a déclaré mardi que le pont sur la rivière resterait fermé jusqu’à la fin de la semaine.")
    assert (document.language, document.analysed) == ("fr", False)
    assert document.note == 'language "fr" is not read yet; only English is'


def test_text_notes_are_joined() -> None:
    document = read_text("Le pont de la rivière est fermé et restera fermé […]", published="hier", language="fr")
    assert document.note == (
        'language "fr" is not read yet; only English is; its declared date "hier" is none; thought cut off: it ends in an ellipsis'
    )


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        " ",
        "A",
        "A ",
        "“",
        "(",
        "[",
        "—",
        "|",
        "> a ",
        "date ",
        "1",
        "x@",
        "Photo ",
        "cookies ",
        "Mon ",
        "May 1 ",
        "a/",
        "By A B, ",
        ". a",
        "\n",
        "A B\n",
        "(A/",
        "- ",
    ],
)
def test_text_of_one_part_over_and_over_is_read_without_blowing_up(unit: str) -> None:
    """A quadratic pattern over so many characters would not end while anybody waits."""
    text = (unit * MAX_CHARACTERS)[:200_000]
    assert_exact(read_text(text), text)


def test_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(TooLargeError):
        read_text("x" * (MAX_CHARACTERS + 1))

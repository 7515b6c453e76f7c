from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.documents.pages import MAX_ELEMENTS, decode_page, looks_like_page, read_page
from hearsay.errors import UnreadableError

PARAGRAPHS = (
    "The harbour of Port Ellery was closed on Tuesday after a storm tore two ships from their moorings, the port authority said.",
    "Mayor Ilse Korvan told reporters that the damage would take weeks to repair and that the fishing fleet would stay in port.",
    "Engineers have begun to inspect the outer wall, where the sea broke through shortly after midnight and flooded a warehouse.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Storm closes harbour | Kestrel News</title>
<meta property="og:title" content="Storm closes harbour"><meta property="og:site_name" content="Kestrel News">
<meta property="article:published_time" content="2031-05-04T06:15:00+03:00"></head>
<body><nav><a href="/">Home</a> <a href="/coast">Coast</a></nav><article><h1>Storm closes harbour</h1>{BODY}</article>
<footer><p>All rights reserved.</p></footer><script>alert("never text")</script></body></html>"""


def test_pages_text_and_metadata_are_read() -> None:
    page = read_page("a.html", PAGE)
    assert all(paragraph in page.text for paragraph in PARAGRAPHS)
    assert "never text" not in page.text and "Coast" not in page.text
    assert (page.known.title, page.known.outlet, page.known.published) == ("Storm closes harbour", "Kestrel News", "2031-05-04")


@pytest.mark.parametrize("tag", ["div", "b", "table", "span", "section"])
def test_pages_nested_very_deep_keep_their_text(tag: str) -> None:
    page = read_page("a.html", f"<html><body>{f'<{tag}>' * 100_000}{BODY}{f'</{tag}>' * 100_000}</body></html>")
    assert all(paragraph in page.text for paragraph in PARAGRAPHS)


def test_pages_nested_deeper_than_trafilatura_sees_keep_their_text() -> None:
    page = read_page("a.html", f"<html><body><p>Short teaser of the page.</p>{'<div>' * 300}{BODY}{'</div>' * 300}</body></html>")
    assert PARAGRAPHS[1] in page.text


def test_pages_of_very_many_elements_are_read() -> None:
    page = read_page("a.html", f"<html><body>{BODY}{'<i></i>' * (MAX_ELEMENTS + 1)}</body></html>")
    assert PARAGRAPHS[0] in page.text


@pytest.mark.parametrize(
    "unit",
    ["<", "<!--", "<a ", "<![CDATA[", "<a href='", "</", "<!", "<?", "&#", "<script>", "<p>", "<b><p>", "<select>", "<svg>", "\x00", "]]>"],
)
def test_pages_of_broken_markup_give_text_or_an_error_of_ours(unit: str) -> None:
    """Python's own parser is quadratic on some of these."""
    try:
        assert read_page("a.html", "<html><body>" + unit * 20_000).text
    except UnreadableError as error:
        assert error.problem == "is a page without text"


@given(st.text(max_size=200))
def test_pages_of_any_markup_give_text_or_an_error_of_ours(markup: str) -> None:
    try:
        assert read_page("a.html", "<html><body>" + markup).text.strip()
    except UnreadableError as error:
        assert error.uri == "a.html"


@pytest.mark.parametrize(
    "markup", ["<html></html>", "<html><head><title>Only a title</title></head><body><script>x()</script></body></html>", "<p> </p>"]
)
def test_pages_without_text_are_refused_or_give_what_there_is(markup: str) -> None:
    with pytest.raises(UnreadableError, match="without text"):
        read_page("a.html", markup)


def test_pages_charset_of_the_markup_is_followed() -> None:
    markup = '<html><head><meta charset="koi8-r"></head><body>Мост закрыт</body></html>'
    assert "Мост закрыт" in decode_page("a.html", markup.encode("koi8-r"))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("<!DOCTYPE html><html>", True),
        ("\n <html lang='en'>", True),
        ("<!-- saved --><HTML>", True),
        ('<?xml version="1.0"?><html>', True),
        ("The <html> tag", False),
        ("<3 from Port Ellery", False),
        ("", False),
    ],
)
def test_pages_are_told_from_text(text: str, answer: bool) -> None:
    assert looks_like_page(text) is answer

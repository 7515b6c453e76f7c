"""HTML to text: trafilatura, and a second extractor where it loses text."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import msgspec
from lxml import etree  # type: ignore[import-untyped]

from hearsay.documents.encoding import decode
from hearsay.documents.text import Known
from hearsay.errors import UnreadableError

if TYPE_CHECKING:
    import trafilatura

MAX_DEPTH = 200
"""Nesting from which trafilatura is passed over: below 256 it drops text without a word."""
MAX_ELEMENTS = 50_000
"""From which trafilatura is passed over: its rules walk the tree many times."""
_LOST = 3
"""Trafilatura has lost text where the page has this many times as much prose as it gives."""
_PROSE = 80
"""Characters from which a block that ends in a stop counts as prose."""
_LATEST = "2199-12-31"
"""The latest date a page may bear. Left alone, htmldate takes the day of the run, and the same page would give another result."""
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)
_SITE = frozenset(["nav", "header", "footer", "aside", "form", "button", "select", "dialog", "figcaption", "noscript", "title"])
_SILENT = frozenset(["script", "style", "template", "svg", "math", "iframe", "object", "head"])
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w-]{2,30})", re.IGNORECASE)
_LOOKS = re.compile(
    r"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article)\b", re.IGNORECASE | re.DOTALL
)
_SPACE = re.compile(r"\s+")

for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).addHandler(logging.NullHandler())  # their remarks on odd pages are not for the terminal


class Page(msgspec.Struct, frozen=True):
    """What a page holds, and what its markup says of it."""

    text: str
    known: Known


class _Block(msgspec.Struct):
    """A run of text between two breaks. ``linked`` characters of it stand in links; ``site`` where nav, footer or the like holds it."""

    text: str
    linked: int
    site: bool


class _Blocks:
    """A target for lxml's parser: collects blocks without building a tree, so that no depth can hurt."""

    def __init__(self) -> None:
        self.blocks: list[_Block] = []
        self.depth = self.deepest = self.elements = 0
        self._parts: list[str] = []
        self._linked = self._links = self._site = self._silent = 0

    def start(self, tag: str, attributes: object) -> None:
        self.depth += 1
        self.elements += 1
        self.deepest = max(self.deepest, self.depth)
        if tag in _BLOCKS:
            self._flush()
        self._links += tag == "a"
        self._site += tag in _SITE
        self._silent += tag in _SILENT

    def end(self, tag: str) -> None:
        self.depth -= 1
        if tag in _BLOCKS:
            self._flush()
        self._links -= tag == "a"
        self._site -= tag in _SITE
        self._silent -= tag in _SILENT

    def data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(data)
            self._linked += len(data) if self._links else 0

    def close(self) -> _Blocks:
        self._flush()
        return self

    def _flush(self) -> None:
        text = _SPACE.sub(" ", "".join(self._parts)).strip()
        if text:
            self.blocks.append(_Block(text, self._linked, self._site > 0))
        self._parts, self._linked = [], 0


def looks_like_page(text: str) -> bool:
    """Whether ``text`` begins like an HTML page."""
    return _LOOKS.match(text[:4_000].lstrip()) is not None


def decode_page(uri: str, data: bytes, charset: str | None = None) -> str:
    """The markup of a page; ``charset`` is what its transport said, which its own ``meta`` stands in for."""
    named = _CHARSET.search(data[:4_000])
    return decode(uri, data, charset or (named[1].decode("ascii") if named else None))


def read_page(uri: str, markup: str) -> Page:
    """Text and metadata of a page.

    Raises:
        UnreadableError: there is no text in it.
    """
    plain = _parse(uri, markup)
    prose = _prose(plain.blocks)
    if plain.deepest > MAX_DEPTH or plain.elements > MAX_ELEMENTS:
        return Page(_filled(uri, prose or _everything(plain.blocks)), Known())
    found = _extract(uri, markup)
    text = (found.text or "").strip() if found is not None else ""
    if _LOST * len(text) < len(prose):
        text = prose
    known = Known() if found is None else Known(published=found.date, outlet=found.sitename, title=found.title)
    return Page(_filled(uri, text or _everything(plain.blocks)), known)


def _extract(uri: str, markup: str) -> trafilatura.settings.Document | None:
    """Trafilatura's reading of the page; None where it finds none, or fails: the second extractor takes over."""
    import trafilatura  # a tenth of the time it takes to start, and only pages need it

    try:
        found = trafilatura.bare_extraction(
            markup,
            url=uri if uri.startswith(("http://", "https://")) else None,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True, "max_date": _LATEST},
        )
    except Exception:
        return None
    return found if isinstance(found, trafilatura.settings.Document) else None


def _parse(uri: str, markup: str) -> _Blocks:
    parser = etree.HTMLParser(target=_Blocks(), huge_tree=True)
    try:
        parser.feed(markup)
        return parser.close()  # type: ignore[no-any-return]
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableError(uri, f"is no page that can be parsed ({error})", "save the page again, or save its text") from error


def _prose(blocks: list[_Block]) -> str:
    kept = [block.text for block in blocks if not block.site and 2 * block.linked < len(block.text)]
    if not any(len(text) >= _PROSE and text.rstrip("\"'”’)")[-1:] in (".", "!", "?", "…") for text in kept):
        return ""
    return "\n".join(kept)


def _everything(blocks: list[_Block]) -> str:
    return "\n".join(block.text for block in blocks)


def _filled(uri: str, text: str) -> str:
    if not text:
        raise UnreadableError(uri, "is a page without text", "save the report's text, or the page after it has loaded")
    return text

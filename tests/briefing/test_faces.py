"""Markdown, HTML and terminal: every line leads to its sentence, and nothing from a report runs."""

from __future__ import annotations

import io
import re
from html.parser import HTMLParser

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.console import Console

from hearsay.briefing import brief, html, markdown, terminal
from hearsay.briefing.markdown import literal
from hearsay.model import Dossier, Problem

from .stories import HOSTILE, dossier

TAGS = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "header",
        "h1",
        "h2",
        "h3",
        "p",
        "nav",
        "a",
        "section",
        "span",
        "ul",
        "li",
        "div",
        "table",
        "thead",
        "tr",
        "th",
        "tbody",
        "td",
        "br",
        "i",
        "dl",
        "dt",
        "dd",
        "article",
        "mark",
    ]
)


class Seen(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.marked: list[str] = []
        self._open = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "mark":
            self._open = True
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        self._open = self._open and tag != "mark"

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._open:
            self.marked[-1] += data


def full(extra: str = "") -> Dossier:
    bare = dossier(extra)
    return msgspec.structs.replace(bare, brief=brief(bare), problems=(Problem(f"bad{extra}.txt", "empty", "remove it"),))


def shown(dossier: Dossier) -> str:
    out = io.StringIO()
    terminal(dossier, Console(file=out, width=120, force_terminal=False))
    return out.getvalue()


def test_html_leads_from_each_line_to_the_sentence_and_back() -> None:
    page = Seen(html(full()))
    ids = {value for name, value in page.attributes if name == "id"}
    links = [value for name, value in page.attributes if name == "href"]
    assert links and all(link and link.startswith("#") and link[1:] in ids for link in links)
    assert "At least 36 people died in Arlo, harbour officials said." in page.marked
    assert any(link and link.startswith("#line-") for link in links)


def test_html_gives_no_id_twice() -> None:
    ids = [value for name, value in Seen(html(full())).attributes if name == "id"]
    assert len(ids) == len(set(ids))


def test_html_fetches_nothing_and_runs_nothing() -> None:
    page = Seen(html(full(HOSTILE)))
    assert set(page.tags) <= TAGS
    assert not [name for name, _ in page.attributes if name.startswith("on") or name in ("src", "srcset", "action", "style")]
    assert not re.search(r"url\(|@import|https?://", html(full(HOSTILE)))
    assert "<script>alert(1)</script>" in page.text


@settings(deadline=None, max_examples=30)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60))
def test_html_makes_no_element_of_any_text(extra: str) -> None:
    assert set(Seen(html(full(extra))).tags) <= TAGS


def test_html_shows_a_report_whole() -> None:
    full_text = full().documents[0].text
    assert "".join(full_text.split()) in "".join(Seen(html(full())).text.replace("↩", "").split())


def test_markdown_makes_no_markup_of_what_reports_say() -> None:
    rendered = MarkdownIt("commonmark").enable("table").render(markdown(full(HOSTILE)))
    page = Seen(rendered)
    assert not {"script", "img", "em", "code"} & set(page.tags)
    assert not [value for name, value in page.attributes if name == "href" and "script" in (value or "")]


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=40))
def test_markdown_literal_text_comes_out_as_it_went_in(text: str) -> None:
    flat = " ".join(text.split())
    page = Seen(MarkdownIt("commonmark").render(f"- x {literal(flat)}"))
    assert set(page.tags) <= {"ul", "li", "p"}
    assert " ".join(page.text.split()) == " ".join(f"x {flat}".split())


def test_markdown_gives_every_line_its_sentences_as_footnotes() -> None:
    text = markdown(full())
    used, given_ = set(re.findall(r"\[\^(\d+)\](?!:)", text)), set(re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE))
    assert used == given_
    assert "The Arlo Post (report 1): At least 36 people died in Arlo, harbour officials said." in text


def test_terminal_prints_no_command_to_the_terminal_and_no_markup() -> None:
    text = shown(full(HOSTILE))
    assert "\x1b" not in text and "\u202e" not in text
    assert "[bold]x[/bold]" in " ".join(text.split())


def test_terminal_names_the_reports_a_line_rests_on() -> None:
    text = " ".join(shown(full()).split())
    assert "at least 36 (harbour officials, 6 May); 90 (The Union, 7 May) [1, 2]" in text


def test_html_takes_no_dash_of_a_report_for_what_stands_behind_a_line() -> None:
    bare = dossier("— the old one —", outlet=None)
    page = html(msgspec.structs.replace(bare, brief=brief(bare)))
    (said,) = re.findall(r"<li[^>]*>(Ada Brun said.*?)<span", page, re.DOTALL)
    assert said.strip() == "Ada Brun said the dam – the old one – would hold"

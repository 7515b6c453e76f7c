"""Nothing that a report, an outlet or a file name holds is markup, a link or a command, on any face of a brief."""

from __future__ import annotations

import io
import re

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.console import Console

from hearsay.briefing import brief, html, markdown, terminal
from hearsay.briefing.page import CONTROL
from hearsay.model import Dossier, Problem

from .stories import dossier
from .test_faces import TAGS, Seen

HARMFUL = (
    "<script>", "</mark>", "</script>", "<img src=x onerror=alert(1)>", "<!--", "]]>", "&lt;", "&#60;", "&amp", "'", '"', "javascript:",
    "[a](javascript:alert(2))", "![b](http://e.example/b.png)", "<http://e.example>", "https://e.example/c", "www.e.example", "d@e.example",
    "[^1]", "[^1]: e", "[f]: http://e.example", "`", "```", "~~~", "**", "__", "_", "*", "# ", "> ", "- ", "+ ", "1. ", "|", "|---|", "---",
    "===", "\\", "\n", "\n\n", "\r\n", "\t", "    ", "[bold]", "[/]", "[link=http://e.example]g[/link]", "[@click=app.quit]", ":smile:",
    "{{ 7*7 }}", "{% raw %}", "{#", "$", "\x1b[31m", "\x1b]8;;http://e.example\x07", "\x9b31m", "\x07", "\x08", "\u202e", "\u2066",
    "\u2069", "\x00", "h",
)  # fmt: skip
PLAIN = {"h1", "h2", "p", "blockquote", "strong", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td"}
"""What the Markdown of a brief is made of, footnotes aside."""

harmful = st.lists(st.sampled_from(HARMFUL), min_size=1, max_size=5).map("".join)


def told(extra: str, name: str, outlet: str) -> Dossier:
    bare = dossier(extra, name=f"Ada {name}", outlet=outlet)
    return msgspec.structs.replace(bare, brief=brief(bare), problems=(Problem(f"bad{extra}.txt", f"is {name}", f"leave {outlet} out"),))


def kinds(page: Seen) -> set[str]:
    return {name for name, _ in page.attributes}


@settings(max_examples=60)
@given(harmful, harmful, harmful)
def test_escape_html_has_its_own_elements_only_and_leads_nowhere_else(extra: str, name: str, outlet: str) -> None:
    page = Seen(html(told(extra, name, outlet)))
    usual = Seen(html(told("", "Brun", "The Arlo Post")))
    assert set(page.tags) <= TAGS and kinds(page) <= kinds(usual)
    assert all(value and value.startswith("#") for attribute, value in page.attributes if attribute == "href")
    assert not CONTROL.search(page.text)


@settings(max_examples=100)
@given(harmful, harmful, harmful)
def test_escape_markdown_makes_no_markup_of_it(extra: str, name: str, outlet: str) -> None:
    text = markdown(told(extra, name, outlet))
    assert not CONTROL.search(text)
    page = Seen(MarkdownIt("commonmark").enable("table").enable("strikethrough").render(text))
    assert set(page.tags) <= PLAIN
    assert not {"href", "src"} & kinds(page)
    assert not re.search(r"(?<!\\)(?:https?:(?=//)|www(?=\.)|@)", text), "GitHub would make a link of it"
    usual = markdown(told("", "Brun", "The Arlo Post"))
    assert set(re.findall(r"^\[\^\d+\]:", text, re.MULTILINE)) == set(re.findall(r"^\[\^\d+\]:", usual, re.MULTILINE))


@settings(max_examples=60)
@given(harmful, harmful, harmful)
def test_escape_terminal_is_sent_text_and_no_command(extra: str, name: str, outlet: str) -> None:
    out = io.StringIO()
    terminal(told(extra, name, outlet), Console(file=out, width=120, force_terminal=True, color_system="standard"))
    styled = out.getvalue()
    bare = re.sub(r"\x1b\[[\d;]*m", "", styled)
    assert not CONTROL.search(bare)
    own = set(re.findall(r"\x1b\[[\d;]*m", styled))
    usual = io.StringIO()
    terminal(told("", "Brun", "The Arlo Post"), Console(file=usual, width=120, force_terminal=True, color_system="standard"))
    assert own <= set(re.findall(r"\x1b\[[\d;]*m", usual.getvalue()))

"""What changed, in words: every line has its receipts, and nothing from a report is markup."""

from __future__ import annotations

import io
import re

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.console import Console

from hearsay.briefing import changes, markdown_changes, summary, terminal_changes
from hearsay.briefing.cited import Cited
from hearsay.briefing.receipts import Receipts
from hearsay.model import Changes, Dossier
from hearsay.reconciliation import difference

from .stories import HOSTILE, dossier


def halves(extra: str = "") -> tuple[Dossier, Dossier]:
    """The story when it had one report, and with both."""
    after = dossier(extra)
    before = msgspec.structs.replace(
        after,
        documents=after.documents[:1],
        figures=after.figures[:1],
        disputes=(),
        updates=(),
        claims=tuple(c for c in after.claims if c.id != "claim-3"),
    )
    return before, after


def told(extra: str = "", most: int | None = None) -> Changes:
    before, after = halves(extra)
    return changes("arlo", 2, "edition 1", before, after, difference(before, after), most=most)


def shown(extra: str = "") -> str:
    out = io.StringIO()
    terminal_changes(told(extra), Console(file=out, width=160, force_terminal=False))
    return out.getvalue()


def test_changes_tell_how_it_is_and_how_it_was_each_with_its_sentence() -> None:
    revised = next(line for line in told().lines if line.kind == "revised-up")
    assert revised.now.startswith("killed in Arlo: up from 36 to 90")
    assert revised.was is not None and "at least 36 people killed" in revised.was
    assert [one.sentence.text for one in revised.receipts] == [
        "At least 36 people died in Arlo, harbour officials said.", "The union counted 90 dead in Arlo."
    ]  # fmt: skip
    assert [one.report for one in revised.was_receipts] == [1]


def test_changes_name_new_reports_by_number_and_first_line() -> None:
    (report,) = told().reports
    assert (report.report, report.uri, report.outlet) == (2, "two.txt", "Union News")
    assert told().texts == 1


@settings(deadline=None, max_examples=30)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40))
def test_changes_print_no_line_that_its_sentences_do_not_show(extra: str) -> None:
    before, after = halves(extra)
    found = difference(before, after)
    receipts = Receipts(Cited(after))
    everything = [one.id for name in ("claims", "disputes", "updates", "statements") for one in getattr(after, name)]
    for line in changes("arlo", 2, "edition 1", before, after, found).lines:
        assert not receipts.missing(line.now, everything)
        assert line.receipts
        for one in line.receipts:
            document = next(document for document in after.documents if document.uri == one.uri)
            assert document.text[one.sentence.start : one.sentence.end] == one.sentence.text


def test_changes_stop_at_as_many_lines_of_a_kind_as_are_wanted_and_count_all() -> None:
    after = halves()[1]
    found = changes("arlo", 1, "the beginning", None, after, difference(None, after), most=1)
    assert [line.kind for line in found.lines].count("new") == 1
    assert found.counts["new"] > 1


def test_terminal_changes_print_no_command_to_the_terminal_and_no_markup() -> None:
    text = shown(HOSTILE)
    assert "\x1b" not in text and "\u202e" not in text
    assert "Revised up (1)" in text and "was: at least 36" in text


def test_summary_of_nothing_says_so() -> None:
    after = halves()[1]
    out = io.StringIO()
    summary(changes("arlo", 2, "edition 2", after, after, difference(after, after)), Console(file=out, width=100))
    assert out.getvalue().splitlines() == ["arlo, edition 2, since edition 2", "nothing changed"]


def test_markdown_changes_give_every_line_its_sentences_as_footnotes() -> None:
    text = markdown_changes(told())
    used, given_ = set(re.findall(r"\[\^(\d+)\](?!:)", text)), set(re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE))
    assert used == given_ and used
    assert "## Revised up (1)" in text


def test_markdown_changes_make_no_markup_of_what_reports_say() -> None:
    rendered = MarkdownIt("commonmark").render(markdown_changes(told(HOSTILE)))
    assert not re.search(r"<(script|img|em|code)\b", rendered)
    assert "javascript:" not in "".join(re.findall(r'href="([^"]*)"', rendered))

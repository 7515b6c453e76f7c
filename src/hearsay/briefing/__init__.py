"""Dossier → lines with receipts, and their faces: Markdown, one HTML file, the terminal."""

from hearsay.briefing.brief import brief
from hearsay.briefing.changes import changes
from hearsay.briefing.changes_markdown import markdown_changes
from hearsay.briefing.changes_terminal import summary, terminal_changes
from hearsay.briefing.contents import contents
from hearsay.briefing.decisions_terminal import terminal_decision, terminal_decisions, terminal_found
from hearsay.briefing.html import html
from hearsay.briefing.markdown import markdown
from hearsay.briefing.terminal import terminal

__all__ = [
    "brief",
    "changes",
    "contents",
    "html",
    "markdown",
    "markdown_changes",
    "summary",
    "terminal",
    "terminal_changes",
    "terminal_decision",
    "terminal_decisions",
    "terminal_found",
]

"""Dossier → lines with receipts, and their faces: Markdown, one HTML file, the terminal."""

from hearsay.briefing.brief import brief
from hearsay.briefing.contents import contents
from hearsay.briefing.html import html
from hearsay.briefing.markdown import markdown
from hearsay.briefing.terminal import terminal

__all__ = ["brief", "contents", "html", "markdown", "terminal"]

"""A table of contents on the terminal: which stories a mixed pile held."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.text import Text

from hearsay.briefing.page import clean
from hearsay.briefing.wording import several
from hearsay.model import Story

SHOWN = 40
"""Stories that are listed; the rest are counted."""


def contents(stories: Sequence[Story], folder: Path, console: Console) -> None:
    """Print the stories with where their briefs are; what comes from reports is text, never Rich's markup."""
    for story in stories[:SHOWN]:
        days = " to ".join(sorted({day for day in (story.first, story.last) if day}))
        notes = " · ".join(part for part in (several(len(story.documents), "report"), days) if part)
        console.print(Text(clean(story.title), style="bold"))
        console.print(Text(f"  {notes} · {folder / story.id / 'brief.html'}", style="dim"), soft_wrap=True)
    if len(stories) > SHOWN:
        console.print(Text(f"and {len(stories) - SHOWN} smaller ones in {folder}"))

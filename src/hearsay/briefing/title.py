"""What a brief is called."""

from __future__ import annotations

import re

from hearsay.briefing.wording import several
from hearsay.model import Dossier
from hearsay.reconciliation.phrases import shortened
from hearsay.reconciliation.prose import gist, overlap

_LIVE = re.compile(
    r"^(?:LIVE|Live|WATCH|BREAKING|(?:UPDATED?|WRAPUP)(?: \d{1,2})?)\s?[:–—|-]\s?"
    r"|\s?[–—|:,-] (?:as it happened|live(?: updates)?)$"
)
"""What a page of entries has around its headline."""
_FORM = re.compile(r"\b(?:situation report|sitrep|press release|communiqu[eé]|bulletin|statement) no\b|^press release", re.IGNORECASE)
"""What a body heads its own report with, which no story is called."""


def title(dossier: Dossier) -> str:
    """The headline that says most of what the other headlines say; else how many reports there are."""
    heads = [_LIVE.sub("", document.title) for document in dossier.documents if document.title and document.analysed]
    titles = {head: gist(head).stems for head in heads if head and not _FORM.search(head)} or {
        head: gist(head).stems for head in heads if head
    }
    if not titles:
        return several(len(dossier.documents), "report")
    scores = {one: sum(overlap(stems, other) for other in titles.values()) for one, stems in titles.items()}
    return shortened(min(scores, key=lambda one: (-round(scores[one], 9), one)), 140)

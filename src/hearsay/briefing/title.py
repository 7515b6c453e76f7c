"""What a brief is called."""

from __future__ import annotations

import re
from collections.abc import Collection

from hearsay.briefing.wording import several
from hearsay.model import Dossier
from hearsay.reconciliation.phrases import shortened
from hearsay.reconciliation.prose import gist, overlap

_AROUND = re.compile(
    r"^(?:LIVE|Live|WATCH|BREAKING|ANALYSIS|OPINION|COMMENT|EXPLAINER|EXCLUSIVE|(?:UPDATED?|WRAPUP)(?: \d{1,2})?)\s?[:|–—-]\s?"
    r"|^(?:LIVE|WATCH|BREAKING) (?=\w[a-z])|\s?[–—|:,-] (?:as it happened|live(?: updates)?)$"
)
"""What a page of entries, a wire or a rubric has around a headline."""
_FORM = re.compile(r"\b(?:situation report|sitrep|press release|communiqu[eé]|bulletin|statement) no\b|^press release", re.IGNORECASE)
"""What a body heads its own report with, which no story is called."""
_PARTS = re.compile(r"\s[–—|/-]\s")
"""What names stand beside each other with."""
_RELEASE = re.compile(r"^press release\b", re.IGNORECASE | re.MULTILINE)
_HEAD = 300
"""Above the headline of one of these stands what it is, among its first characters: a company's view of itself is no name of a story."""


def title(dossier: Dossier) -> str:
    """The headline that says most of what the other headlines say, and is neither translated nor the name of an outlet or a body; else
    any headline, or how many reports there are."""
    names = {document.outlet.casefold() for document in dossier.documents if document.outlet}
    names.update(alias.casefold() for entity in dossier.entities for alias in (entity.name, *entity.aliases))
    heads = [(_AROUND.sub("", " ".join(one.title.split())), one) for one in dossier.documents if one.title and one.analysed]
    fit = [
        head
        for head, one in heads
        if head and not (one.translated or _FORM.search(head) or _RELEASE.search(one.text, 0, _HEAD) or _is_name(head.casefold(), names))
    ]
    titles = {head: gist(head).stems for head in fit or (head for head, _ in heads if head)}
    if not titles:
        return several(len(dossier.documents), "report")
    scores = {one: sum(overlap(stems, other) for other in titles.values()) for one, stems in titles.items()}
    return shortened(min(scores, key=lambda one: (-round(scores[one], 9), one)), 140)


def _is_name(head: str, names: Collection[str]) -> bool:
    """Whether a head is a name, or names beside each other: ``Harbour Office – Torvel``."""
    return head in names or all(part.strip() in names for part in _PARTS.split(head))

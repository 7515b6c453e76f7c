"""What a brief is called."""

from __future__ import annotations

from hearsay.briefing.wording import several
from hearsay.model import Dossier
from hearsay.reconciliation.phrases import shortened
from hearsay.reconciliation.prose import gist, overlap


def title(dossier: Dossier) -> str:
    """The headline that says most of what the other headlines say; else how many reports there are."""
    titles = {document.title: gist(document.title).stems for document in dossier.documents if document.title and document.analysed}
    if not titles:
        return several(len(dossier.documents), "report")
    scores = {one: sum(overlap(stems, other) for other in titles.values()) for one, stems in titles.items()}
    return shortened(min(scores, key=lambda one: (-round(scores[one], 9), one)), 140)

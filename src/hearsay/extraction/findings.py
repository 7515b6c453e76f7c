"""What the components left on a Doc, as findings."""

from __future__ import annotations

from spacy.tokens import Doc

from hearsay import model
from hearsay.extraction import references
from hearsay.language import reading


def findings(doc: Doc) -> model.Findings:
    """Everything that was found in the report of ``doc``."""
    return model.Findings(
        reading.document(doc),
        doc._.statements,
        doc._.figures,
        doc._.events,
        references.mentions(doc),
        doc._.moments,
        references.references(doc),
        tuple(reading.receipt(s) for s in doc.sents if s.text.strip()),
    )

"""What the components left on a Doc, as findings."""

from __future__ import annotations

from spacy import tokens

from hearsay import model
from hearsay.extraction import references, taken_up
from hearsay.language.plain import plain
from hearsay.language.reading import document, receipt


def findings(reading: tokens.Doc) -> model.Findings:
    """Everything that was found in the report of a Reading."""
    doc = plain(reading)
    taken_up.refer_around(doc)
    return model.Findings(
        document(doc),
        doc._.statements,
        doc._.figures,
        doc._.events,
        references.mentions(doc),
        doc._.moments,
        references.references(doc),
        tuple(receipt(s) for s in doc.sents if s.text.strip()),
        doc._.numerals,
    )

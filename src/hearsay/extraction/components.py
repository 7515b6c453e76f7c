"""The stages of extraction in order, and what they leave on a Doc.

Each stage is a spaCy component of its own (``hearsay_moments``, …) and fills the extension of its name:

    doc._.moments    doc._.statements    doc._.figures    doc._.events    doc._.references
"""

from __future__ import annotations

from spacy.tokens import Doc

from hearsay import model
from hearsay.extraction import events, figures, moments, references, statements
from hearsay.language import reading

STAGES = tuple(module.__name__.rsplit(".", 1)[-1] for module in (moments, statements, figures, events))
"""Their names, in order; a later one may read what an earlier one found."""


def register() -> None:
    """Register the extensions of every stage; calling it again changes nothing."""
    reading.register()
    references.register()
    for name in STAGES:
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=())


def findings(doc: Doc) -> model.Findings:
    """Everything that the components left on ``doc``."""
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

"""Documents → Readings → Findings: what each report says, before any is held against another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import msgspec
from spacy.language import Language

from hearsay import model
from hearsay.extraction import events, figures, moments, statements
from hearsay.extraction.findings import findings
from hearsay.language.components import open_document
from hearsay.language.network import shipped
from hearsay.language.tokens import blank
from hearsay.processes import shared_out

STAGES = (moments, statements, figures, events)
"""The stages of extraction in order; each module registers the component of its name."""
FAILED = "the reader broke off"
"""How the note of a report begins that broke the reader."""


def load() -> Language:
    """The whole reader as a spaCy pipeline.

    A Doc made by :func:`hearsay.language.components.open_document` keeps its report's date and furniture; a plain
    ``nlp(text)`` is read as an undated report.
    """
    with ThreadPoolExecutor(1) as meanwhile:
        meanwhile.submit(shipped)
        nlp = blank()
    for name in ("document", "reader", *(stage.__name__.rpartition(".")[2] for stage in STAGES)):
        nlp.add_pipe(f"hearsay_{name}")
    return nlp


def read(documents: Iterable[model.Document], *, nlp: Language | None = None, processes: int = 1) -> Iterator[model.Findings]:
    """The findings of each document, in the order given.

    A document that is not analysed has none, and one that breaks the reader is kept, not analysed, with the reason.
    ``processes``: how many copies of this process read, where there is more than one (Linux only); findings do not
    depend on it.
    """
    yield from shared_out(partial(_read, nlp or load()), documents, processes)


def _read(nlp: Language, document: model.Document) -> model.Findings:
    if not document.analysed:
        return model.Findings(document)
    doc = open_document(nlp, document)
    for name, component in nlp.pipeline:
        try:
            doc = component(doc)
        except Exception as error:
            reason = f"{FAILED}: {type(error).__name__} in {name}: {error}"
            return model.Findings(msgspec.structs.replace(document, analysed=False, note=reason))
    return findings(doc)

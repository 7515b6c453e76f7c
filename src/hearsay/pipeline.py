"""The stages in order: Document → Reading → Findings → Dossier. The only place that knows them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from spacy.language import Language
from spacy.tokens import Doc

from hearsay import model
from hearsay.briefing import brief as brief_lines
from hearsay.extraction import events, figures, moments, statements
from hearsay.extraction.findings import findings as findings_of
from hearsay.language.components import blank, open_document
from hearsay.reconciliation import Rulings, reconcile
from hearsay.reconciliation.stories import stories
from hearsay.resolution import resolve, with_decisions
from hearsay.version import __version__

STAGES = (moments, statements, figures, events)
"""The stages of extraction in order; each module registers the component of its name."""
FAILED = "the reader broke off"
"""How the note of a report begins that broke the reader."""
ENGINE = {"name": "hearsay", "version": __version__}
__all__ = ["ENGINE", "FAILED", "STAGES", "dossier", "load", "read", "schema", "stories"]


def load(*, threads: int = 2) -> Language:
    """The whole reader as a spaCy pipeline.

    ``threads``: reports that the network reads at once when they come through :func:`read`; findings do not depend
    on it. A Doc made by :func:`hearsay.language.components.open_document` keeps its report's date and furniture; a
    plain ``nlp(text)`` is read as an undated report.
    """
    nlp = blank()
    nlp.add_pipe("hearsay_document")
    nlp.add_pipe("hearsay_reader", config={"threads": threads})
    for stage in STAGES:
        nlp.add_pipe(f"hearsay_{stage.__name__.rpartition('.')[2]}")
    return nlp


def read(documents: Iterable[model.Document], *, nlp: Language | None = None) -> Iterator[model.Findings]:
    """The findings of each document, in the order given.

    A document that is not analysed has none, and one that breaks the reader is kept, not analysed, with the reason.
    """
    nlp = nlp or load()
    waiting: list[model.Document] = []
    failed: dict[str, str] = {}

    def opened() -> Iterator[Doc]:
        for document in documents:
            waiting.append(document)
            if document.analysed:
                yield open_document(nlp, document)

    def note(name: str, _: object, docs: Sequence[Doc], error: Exception) -> None:
        for doc in docs:
            failed[doc._.document.id] = f"{FAILED}: {type(error).__name__} in {name}: {error}"

    def unread(document: model.Document) -> model.Findings:
        reason = failed.get(document.id)
        return model.Findings(msgspec.structs.replace(document, analysed=False, note=reason) if reason else document)

    nlp.set_error_handler(note)  # type: ignore[arg-type]
    for doc in nlp.pipe(opened()):
        while waiting[0].id != doc._.document.id:
            yield unread(waiting.pop(0))
        waiting.pop(0)
        yield findings_of(doc)
    for document in waiting:
        yield unread(document)


def dossier(
    findings: Sequence[model.Findings], problems: Sequence[model.Problem] = (), decisions: Sequence[model.Decision] = ()
) -> model.Dossier:
    """One story's findings, resolved and weighed, whatever their order, as far as nobody decided otherwise."""
    held = model.standing(decisions)
    resolved = with_decisions(resolve(findings), held)
    weighed = reconcile(resolved, Rulings(held))
    dates = [d.published for d in weighed.documents if d.published]
    draft = model.Dossier(
        created=max(dates, default=""),
        engine=ENGINE,
        documents=weighed.documents,
        lineages=weighed.lineages,
        entities=weighed.entities,
        statements=weighed.statements,
        figures=weighed.figures,
        events=weighed.events,
        claims=weighed.claims,
        disputes=weighed.disputes,
        timeline=weighed.timeline,
        brief=model.BriefLines("", (), ()),
        relations=weighed.relations,
        updates=weighed.updates,
        problems=tuple(sorted(set(problems), key=lambda one: (one.uri, one.problem, one.remedy))),
        decisions=held,
    )
    return msgspec.structs.replace(draft, brief=brief_lines(draft))


def schema() -> dict[str, Any]:
    """The JSON Schema of a dossier, as the types of :mod:`hearsay.model` have it."""
    return msgspec.json.schema(model.Dossier)

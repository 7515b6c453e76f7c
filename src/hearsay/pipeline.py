"""Findings → Dossier: one story's reports, resolved and weighed; and everything that a program calls by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from hearsay import model
from hearsay.briefing import brief as brief_lines
from hearsay.processes import seldom_searched
from hearsay.reader import load, read
from hearsay.reconciliation import Rulings, reconcile
from hearsay.reconciliation.stories import stories
from hearsay.resolution import resolve, with_decisions
from hearsay.version import __version__

ENGINE = {"name": "hearsay", "version": __version__}
__all__ = ["ENGINE", "dossier", "load", "read", "schema", "stories"]


@seldom_searched()
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

"""What changed between two editions, as lines with receipts: how it is now, and how it was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import PurePosixPath

from hearsay.briefing.brief import Writer
from hearsay.briefing.cited import heads
from hearsay.briefing.receipts import Draft
from hearsay.briefing.saying import is_shop_talk, tells
from hearsay.briefing.wording import TAIL, about_line, figure_line, names_of, several, sourcing, told
from hearsay.model import Change, Changed, ChangeKind, Changes, Claim, Difference, Document, Dossier, Figure, Receipt, Span, Statement
from hearsay.reconciliation.difference import counted
from hearsay.reconciliation.lexicon import LOOSE
from hearsay.reconciliation.phrases import content, number, shortened, value

SHOWN = 6
"""Receipts that a line shows, one a report."""


def changes(
    story: str, edition: int, since: str, before: Dossier | None, after: Dossier, difference: Difference, *, most: int | None = None
) -> Changes:
    """A difference in words; a line that cannot be shown in the sentences it cites is not printed.

    ``most``: lines of each kind that are wanted; all by default.
    """
    now, was = _Face(after), _Face(before) if before else None
    lines: list[Changed] = []
    for kind in counted(difference.changes):
        of_kind = sorted((change for change in difference.changes if change.kind == kind), key=now.rank)
        lines += islice((line for change in of_kind if (line := _changed(change, now, was))), most)
    return Changes(
        story, edition, since,
        tuple(now.report(name) for name in difference.reports),
        tuple(was.documents[name].uri for name in difference.gone) if was else (),
        _new_texts(difference.reports, after),
        dict(counted(difference.changes)),
        tuple(lines),
    )  # fmt: skip


def _changed(change: Change, now: _Face, was: _Face | None) -> Changed | None:
    line = now.line(now.drafts(change, was))
    if line is None:
        return None
    before = was.line(was.earlier(change)) if was and change.was else None
    if before is None:
        return Changed(change.kind, line[0], line[1])
    return Changed(change.kind, line[0], line[1], before[0], before[1])


def _new_texts(reports: Sequence[str], after: Dossier) -> int:
    """Texts among new reports that no earlier report is a copy of, each once."""
    fresh = set(reports)
    whole = {one.id for one in after.lineages if one.basis != "contained"}
    texts = {one.id: one.lineage if one.lineage in whole else one.id for one in after.documents}
    return len({texts[name] for name in reports} - {texts[one.id] for one in after.documents if one.id not in fresh})


class _Face:
    """One of the two dossiers, and how it is told."""

    def __init__(self, dossier: Dossier) -> None:
        self.writer = Writer(dossier)
        self.cited = self.writer.cited
        self.documents = self.cited.documents
        self.numbers = {document.id: i for i, document in enumerate(dossier.documents, 1)}
        self.claims_of = {figure: claim for claim in dossier.claims if claim.kind == "figure" for figure in claim.members}

    def rank(self, change: Change) -> tuple[object, ...]:
        """The brief's order of claims; everything else as it comes."""
        claim = self.cited.claims.get(change.now[0]) if change.now else None
        return (claim is not None, self.writer.order.claim(claim) if claim else ())

    def line(self, drafts: Iterable[Draft]) -> tuple[str, tuple[Receipt, ...]] | None:
        """The first draft that its sentences show, with one sentence of each report."""
        kept = next(iter(self.writer.receipts.keep(drafts)), None)
        if kept is None:
            return None
        found = [self.cited.around(span)[0] for one in self.cited.members(kept.cites) for span in heads(one)]
        first = {span.doc: span for span in sorted(found, key=lambda span: (self.numbers[span.doc], -span.start))}
        return kept.text, tuple(self.receipt(span) for span in list(first.values())[:SHOWN])

    def receipt(self, sentence: Span) -> Receipt:
        """A sentence with its report."""
        document = self.documents[sentence.doc]
        return Receipt(self.numbers[document.id], document.uri, _outlet(document), document.published, sentence)

    def report(self, name: str) -> Receipt:
        """A report by its first line."""
        document = self.documents[name]
        start = len(document.text) - len(document.text.lstrip())
        end = document.text.find("\n", start)
        return self.receipt(document.span(start, end if end >= 0 else len(document.text)))

    def drafts(self, change: Change, was: _Face | None) -> Iterator[Draft]:
        """How the change is told, as one would like to and in plainer words."""
        for name in change.now[:1]:
            if claim := self.cited.claims.get(name):
                yield from self._of_claim(change, claim)
            elif dispute := self.cited.disputes.get(name):
                yield self.writer.dispute_draft(dispute)
            elif update := self.cited.updates.get(name):
                yield from self._of_update(change, about_line(update.about, self.cited.entities), name, was)
            elif statement := self.cited.statements.get(name):
                yield Draft((self.writer.statement_text(statement, self._speaker(statement)),), (name,))

    def earlier(self, change: Change) -> Iterator[Draft]:
        """How it was."""
        for name in change.was[:1]:
            if claim := self.cited.claims.get(name):
                if change.kind in ("better-sourced", "worse-sourced"):
                    yield Draft((sourcing(claim),), (name,))
                elif change.kind == "repeated":
                    yield Draft((several(len(claim.documents), "report"),), (name,))
                elif change.kind == "denied":
                    yield from self._telling(claim)
            elif dispute := self.cited.disputes.get(name):
                yield self.writer.dispute_draft(dispute)
            elif statement := self.cited.statements.get(name):
                yield Draft((self.writer.statement_text(statement, self._speaker(statement)),), (name,))
            elif isinstance(figure := self.cited.findings.get(name), Figure):
                text = figure_line(figure, self.cited.entities)
                claim = self.claims_of.get(name)
                named = f"{text} — {names_of(claim.claimants)}" if claim and names_of(claim.claimants) else text
                yield Draft((named, text, value(figure)), (claim.id if claim else name,))

    def _of_update(self, change: Change, about: str, name: str, was: _Face | None) -> Iterator[Draft]:
        figures = self.cited.updates[name].series[-1].figures
        last = self.cited.findings[figures[0]]
        known = was.cited.findings.get(change.was[0]) if was and change.was else None
        if not (isinstance(last, Figure) and isinstance(known, Figure)):
            return
        way = "up" if change.kind == "revised-up" else "down"
        text = f"{way} from {_value(known)} to {_value(last)}"
        claim = self.claims_of.get(last.id)
        holders = f" — {names_of(claim.claimants)}" if claim and names_of(claim.claimants) else ""
        cites = (name, claim.id) if claim else (name,)
        yield Draft((f"{about}: {text}{holders}", f"{about}: {text}", f"{last.measure.replace('-', ' ')}: {text}"), cites)

    def _of_claim(self, change: Change, claim: Claim) -> Iterator[Draft]:
        drafts = list(self._telling(claim))
        if change.kind == "undisputed":
            yield from (Draft(tuple(f"no longer disputed: {text}" for text in one.texts), one.cites) for one in drafts)
        elif change.kind == "withdrawn":
            yield from (Draft(tuple(f"no longer in the report at its address: {text}" for text in one.texts), one.cites) for one in drafts)
        elif change.kind == "repeated":
            count = several(len(claim.documents), "report")
            yield from (Draft(tuple(told(text.partition(TAIL)[0], count) for text in one.texts), one.cites) for one in drafts)
        else:
            yield from drafts

    def _telling(self, claim: Claim) -> Iterator[Draft]:
        """What a claim says; nothing for what says nothing by itself."""
        if claim.kind == "event":
            event = self.writer.events[claim.members[0]]
            if event.participants or event.place or event.date:
                yield self.writer.event_draft(claim)
        elif claim.kind == "figure":
            figure = self.writer.order.first_figure(claim)
            if figure is not None and (figure.measure not in LOOSE or self.cited.texts(claim) > 1):
                yield self.writer.figure_draft(claim, figure)
        else:
            statement = self.writer.order.first_statement(claim)
            if statement is None or is_shop_talk(statement):
                return
            if tells(content(statement)):
                yield self.writer.statement_draft(claim, statement)

    def _speaker(self, statement: Statement) -> str:
        entity = self.cited.entities.get(statement.speaker.entity or "")
        return entity.name if entity else shortened(statement.speaker.description or "somebody unnamed", 60)


def _value(figure: Figure) -> str:
    size = figure.low if figure.low is not None else figure.high
    return number(size) if size is not None else value(figure)


def _outlet(document: Document) -> str:
    return document.outlet or PurePosixPath(document.uri).stem or document.uri


KINDS: dict[ChangeKind, str] = {
    "position": "Changed position",
    "withdrawn": "Withdrawn",
    "denied": "Denied",
    "revised-up": "Revised up",
    "revised-down": "Revised down",
    "disputed": "Newly disputed",
    "undisputed": "No longer disputed",
    "new": "New",
    "better-sourced": "Better sourced",
    "worse-sourced": "Worse sourced",
    "repeated": "Told again",
}
"""What a person reads for each kind."""

"""What every face of a brief shows, laid out once: lines with the sentences they lead to, figures in rows, reports in pieces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import PurePosixPath

import msgspec

from hearsay.briefing.cited import Cited, heads
from hearsay.briefing.days import day, days, usual_year
from hearsay.briefing.wording import SITE, about_line, backing, claimants, several
from hearsay.model import Claim, Document, Dossier, Entry, Event, Figure, Line, Span, When
from hearsay.reconciliation.lexicon import LOOSE
from hearsay.reconciliation.phrases import counted, value

ROWS = 40
SHOWN = 6
"""Receipts that a line shows; the rest are counted."""
CONTROL = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]")
"""What commands terminals or turns the direction of writing; line breaks and tabs are none of it."""
NUMBERED = re.compile(r"^\d+[\W_]+(?=[^\W\d])")
"""The number in front of a file's name, which the page numbers anyway."""
BACK = 3
"""Ways back from a sentence to the lines that cite it."""


class Receipt(msgspec.Struct, frozen=True):
    """A sentence of a report that a line leads to."""

    report: int
    """Number of the report, from 1."""
    outlet: str
    anchor: str
    sentence: str


class Shown(msgspec.Struct, frozen=True):
    """A line with its receipts; ``more`` counts those not shown."""

    anchor: str
    text: str
    receipts: tuple[Receipt, ...]
    more: int


class Row(msgspec.Struct, frozen=True):
    """A figure as a row of a table."""

    value: str
    counted: str
    claimants: str
    backing: str
    status: str
    caveat: str
    line: Shown


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a report's text, all of it cited or none, all of it furniture or none."""

    text: str
    anchor: str
    """Of the cited sentence that starts here, else empty."""
    cited: bool
    furniture: bool
    back: tuple[str, ...]
    """Anchors of the lines that cite the sentence that ends here."""


class Report(msgspec.Struct, frozen=True):
    """A report with its cited sentences marked."""

    number: int
    anchor: str
    title: str
    outlet: str
    notes: tuple[str, ...]
    """Date and how it is known, copies, translation."""
    pieces: tuple[Piece, ...]


class Page(msgspec.Struct, frozen=True):
    """A whole brief."""

    title: str
    subtitle: str
    lead: tuple[Shown, ...]
    sections: tuple[tuple[str, tuple[Shown, ...]], ...]
    rows: tuple[Row, ...]
    timeline: tuple[tuple[str, Shown], ...]
    reports: tuple[Report, ...]
    problems: tuple[str, ...]


def page(dossier: Dossier) -> Page:
    """Lay a dossier out."""
    return _Layout(dossier).page()


def clean(text: str) -> str:
    """Without characters that command terminals or turn the direction of writing."""
    return CONTROL.sub("\ufffd", text)


class _Layout:
    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.cited = Cited(dossier)
        self.numbers = {document.id: i for i, document in enumerate(dossier.documents, 1)}
        self.back: dict[Span, list[str]] = {}
        self.lines = 0
        self.year = usual_year(dossier.documents)

    def page(self) -> Page:
        brief = self.dossier.brief
        lead = tuple(self.shown(line) for line in brief.lead)
        sections = tuple((section.heading, tuple(self.shown(line) for line in section.lines)) for section in brief.sections)
        rows = tuple(self.rows())
        timeline = tuple((self.when(entry), self.shown(Line(clean(entry.text), entry.cites))) for entry in self.dossier.timeline)
        return Page(
            clean(brief.title), self.subtitle(), lead, sections, rows, timeline,
            tuple(self.report(document) for document in self.dossier.documents),
            tuple(clean(f"{one.uri}: {one.problem}; {one.remedy}") for one in self.dossier.problems),
        )  # fmt: skip

    def when(self, entry: Entry) -> str:
        """The days of what an entry tells, as they are known: a day, a month, a year."""
        event = self.cited.findings.get(entry.cites[0])
        return days(event.date if isinstance(event, Event) else None, self.year) or entry.date

    def subtitle(self) -> str:
        found = sorted({document.published[:10] for document in self.dossier.documents if document.published})
        when = days(When(found[0], found[-1], "explicit")) if found else ""
        folded = len({document.lineage or document.id for document in self.dossier.documents})
        texts = f"{several(folded, 'independent text')}" if folded < len(self.dossier.documents) else ""
        return " · ".join(part for part in (several(len(self.dossier.documents), "report"), texts, when) if part)

    def shown(self, line: Line) -> Shown:
        self.lines += 1
        anchor = f"line-{self.lines}"
        places = [self.cited.around(span) for finding in self.cited.members(line.cites) for span in heads(finding)]
        cited = {sentences[0] for sentences in places}
        ordered = sorted(cited, key=lambda span: (self.numbers[span.doc], span.start))
        first = {span.doc: span for span in reversed(ordered)}
        chosen = [span for span in ordered if first[span.doc] == span]
        chosen = [*chosen, *(span for span in ordered if span not in chosen)][:SHOWN]
        chosen.sort(key=ordered.index)
        for span in sorted({sentence for sentences in places for sentence in sentences}):
            self.back.setdefault(span, []).append(anchor)
        return Shown(anchor, clean(line.text), tuple(self.receipt(span) for span in chosen), len(ordered) - len(chosen))

    def receipt(self, span: Span) -> Receipt:
        document = self.cited.documents[span.doc]
        return Receipt(self.numbers[span.doc], self.outlet(document), self.anchor(span), clean(" ".join(span.text.split())))

    def anchor(self, span: Span) -> str:
        return f"report-{self.numbers[span.doc]}-{span.start}"

    def outlet(self, document: Document) -> str:
        return clean(SITE.sub("", document.outlet or "") or NUMBERED.sub("", PurePosixPath(document.uri).stem) or document.uri)

    def rows(self) -> Iterable[Row]:
        """Figures that no line tells."""
        told = {name for section in self.dossier.brief.sections for line in section.lines for name in line.cites}
        claims = [claim for claim in self.dossier.claims if claim.kind == "figure" and claim.id not in told]
        held = [(claim, [one for one in self.cited.members(claim.members) if isinstance(one, Figure)]) for claim in claims]
        held = [(claim, ones) for claim, ones in held if ones and (ones[0].measure not in LOOSE or self.cited.texts(claim) > 1)]
        held.sort(key=lambda one: (-len(one[0].documents), one[0].id))
        kept = sorted(held[:ROWS], key=lambda one: (one[1][0].measure, one[1][0].low or 0.0, one[0].id))
        for claim, figures in kept:
            yield self.row(claim, figures)

    def row(self, claim: Claim, figures: Sequence[Figure]) -> Row:
        best = max(figures, key=lambda one: (one.population is not None, one.place is not None, one.id))
        what = about_line(counted(best.measure, best.population, best.place, self.cited.entities), self.cited.entities)
        caveat = next((one.caveat.text for one in figures if one.caveat), "")
        shown = self.shown(Line(claim.text, tuple(figure.id for figure in figures)))
        return Row(
            clean(value(best)), clean(what), clean(claimants(claim)), backing(claim, named=bool(claimants(claim))),
            "disputed" if claim.status == "disputed" else "", clean(" ".join(caveat.split())), shown,
        )  # fmt: skip

    def report(self, document: Document) -> Report:
        name = self.outlet(document)
        return Report(
            self.numbers[document.id], f"report-{self.numbers[document.id]}", clean(document.title or name), name,
            tuple(clean(note) for note in self.notes(document)), tuple(self.pieces(document)),
        )  # fmt: skip

    def notes(self, document: Document) -> Iterable[str]:
        basis = {"inferred": " (worked out from the text)", "byline": " (byline)", "header": "", "metadata": "", None: ""}
        yield f"{day(document.published)}{basis[document.published_basis]}" if document.published else "no date could be told"
        if document.credit:
            yield f"credits {document.credit}"
        lineage = next((one for one in self.dossier.lineages if one.id == document.lineage), None)
        if lineage:
            others = [str(self.numbers[name]) for name in lineage.documents if name != document.id and name in self.numbers]
            yield f"{'shares passages' if lineage.basis == 'contained' else 'one text'} with report {', '.join(others)}"
        if document.translated:
            yield "reads like a machine translation"
        if document.truncated:
            yield "cut off"
        if not document.analysed:
            yield f"not analysed: {document.note or 'no reason given'}"
        yield document.uri

    def pieces(self, document: Document) -> Iterable[Piece]:
        marks = sorted(span for span in self.back if span.doc == document.id)
        furniture = [(span.start, span.end) for span in document.boilerplate]
        cuts = {0, len(document.text), *(at for span in marks for at in (span.start, span.end)), *(at for pair in furniture for at in pair)}
        ordered = sorted(cuts)
        starts, ends = {span.start: span for span in marks}, {span.end: span for span in marks}
        inside = False
        for start, end in pairwise(ordered):
            inside = start in starts or (inside and start not in ends)
            yield Piece(
                clean(document.text[start:end]),
                self.anchor(starts[start]) if start in starts else "",
                inside,
                any(a <= start and end <= b for a, b in furniture),
                tuple(self.back[ends[end]][:BACK]) if inside and end in ends else (),
            )

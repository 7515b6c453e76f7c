"""What changed, as Markdown with the sentences as footnotes; nothing from a report is markup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hearsay.briefing.changes import KINDS
from hearsay.briefing.markdown import literal
from hearsay.briefing.page import clean
from hearsay.model import Changed, Changes, Receipt


def markdown_changes(changes: Changes) -> str:
    """Every line of a difference in CommonMark with footnotes (GitHub's flavour)."""
    notes: dict[Receipt, int] = {}

    def cited(text: str, receipts: Sequence[Receipt]) -> str:
        marks = "".join(f"[^{notes.setdefault(receipt, len(notes) + 1)}]" for receipt in receipts)
        return f"{literal(clean(text))} {marks}".rstrip()

    def item(line: Changed) -> str:
        was = f"\n  - was: {cited(line.was, line.was_receipts)}" if line.was else ""
        return f"- {cited(line.now, line.receipts)}{was}"

    def parts() -> Iterator[str]:
        yield f"# {literal(clean(changes.story))}: edition {changes.edition}"
        yield f"Since {literal(changes.since)}."
        for kind, count in changes.counts.items():
            lines = [item(line) for line in changes.lines if line.kind == kind]
            if lines:
                yield f"## {KINDS[kind]} ({count})"
                yield "\n".join(lines)
        if not changes.counts:
            yield "Nothing changed."
        if changes.reports:
            yield "## New reports"
            yield "\n".join(f"- {one.report}: {literal(clean(_report(one)))}" for one in changes.reports)
        if changes.gone:
            yield "## No longer counted"
            yield "\n".join(f"- {literal(clean(uri))}" for uri in changes.gone)
        for receipt, number in notes.items():
            sentence = literal(clean(receipt.sentence.text))
            yield f"[^{number}]: {literal(clean(receipt.outlet))} (report {receipt.report}): {sentence}"

    return "\n\n".join(parts()) + "\n"


def _report(report: Receipt) -> str:
    return " · ".join((report.outlet, (report.published or "no date")[:10], report.uri))

"""A brief as Markdown, with the cited sentences as footnotes; nothing from a report is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hearsay.briefing.page import Receipt, Shown, page
from hearsay.model import Dossier

SPECIAL = re.compile(r"([\\`*_\[\]<>|~#$@{}]|&(?=[#\w])|(?<=[a-zA-Z]):(?=//)|(?<=www)\.|!(?=\[))", re.IGNORECASE)
LEADING = re.compile(r"^(\d*)([-+=.)])")
"""What would start a list or underline a heading."""


def markdown(dossier: Dossier) -> str:
    """The brief in CommonMark with footnotes and a table (GitHub's flavour)."""
    laid = page(dossier)
    notes: dict[str, tuple[int, Receipt]] = {}

    def line(shown: Shown) -> str:
        marks = []
        for receipt in shown.receipts:
            number, _ = notes.setdefault(receipt.anchor, (len(notes) + 1, receipt))
            marks.append(f"[^{number}]")
        return f"{literal(shown.text)} {''.join(marks)}".rstrip()

    def parts() -> Iterator[str]:
        yield f"# {literal(laid.title)}"
        yield literal(laid.subtitle)
        if laid.lead:
            yield "\n>\n".join(f"> **{line(shown)}**" if i == 0 else f"> {line(shown)}" for i, shown in enumerate(laid.lead))
        for heading, lines in laid.sections:
            yield f"## {heading}"
            yield "\n".join(f"- {line(shown)}" for shown in lines)
        if laid.rows:
            yield "## More figures"
            table = ["| figure | what is counted | who claims it | reported by | caveat | reports |", "|---:|---|---|---|---|---|"]
            for row in laid.rows:
                cells = (row.value, row.counted, row.claimants, "; ".join(part for part in (row.backing, row.status) if part), row.caveat)
                marks = line(row.line).removeprefix(literal(row.line.text)).strip()
                table.append(f"| {' | '.join(literal(cell) for cell in cells)} | {marks} |")
            yield "\n".join(table)
        if laid.timeline:
            yield "## Timeline"
            yield "\n".join(f"- {day}: {line(shown)}" for day, shown in laid.timeline)
        yield "## Reports"
        yield "\n".join(f"{one.number}. {literal(one.title)} — {literal(' · '.join((one.outlet, *one.notes)))}" for one in laid.reports)
        if laid.problems:
            yield "## Not read"
            yield "\n".join(f"- {literal(problem)}" for problem in laid.problems)
        for number, one in notes.values():
            yield f"[^{number}]: {literal(one.outlet)} (report {one.report}): {literal(one.sentence)}"

    return "\n\n".join(part for part in parts() if part) + "\n"


def literal(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    flat = " ".join(text.split())
    return LEADING.sub(r"\1\\\2", SPECIAL.sub(r"\\\1", flat))

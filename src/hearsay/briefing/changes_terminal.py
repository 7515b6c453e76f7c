"""What changed, on the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from hearsay.briefing.changes import KINDS
from hearsay.briefing.page import clean
from hearsay.briefing.wording import several
from hearsay.model import Changes, Receipt

FEW = 5
"""Lines that a summary shows."""


def terminal_changes(changes: Changes, console: Console) -> None:
    """Print what changed, kind by kind, each line with the numbers of its reports."""
    _head(changes, console)
    for kind, count in changes.counts.items():
        lines = [line for line in changes.lines if line.kind == kind]
        if not lines:
            continue
        console.print(Rule(Text(f"{KINDS[kind]} ({count})", style="bold cyan"), align="left", style="dim"))
        table = Table.grid(padding=(0, 1))
        for line in lines:
            table.add_row(Text("•", style="cyan"), _line(line.now, line.receipts))
            if line.was:
                table.add_row("", Text("was: ", style="dim").append_text(_line(line.was, line.was_receipts, "dim")))
        if count > len(lines) > 1:
            table.add_row("", Text(f"and {count - len(lines)} more; --out FILE has all that can be shown in a sentence", style="dim"))
        console.print(Padding(table, (0, 0, 1, 1)))
    if changes.reports:
        console.print(Rule(Text("New reports", style="bold cyan"), align="left", style="dim"))
        for report in changes.reports:
            console.print(_report(report))
    for uri in changes.gone:
        console.print(Text(f"no longer counted: {clean(uri)}"))


def summary(changes: Changes, console: Console) -> None:
    """Print what changed in a few lines: how much of each kind, and what weighs most."""
    _head(changes, console)
    weighty = [line for line in changes.lines if line.kind != "repeated"]
    table = Table.grid(padding=(0, 1))
    for line in weighty[:FEW]:
        told = Text(f"{KINDS[line.kind].lower()}: ", style="bold").append_text(_line(line.now, line.receipts, "not bold"))
        table.add_row(Text("•", style="cyan"), told)
    if weighty:
        console.print(Padding(table, (0, 0, 0, 1)))
    if changes.lines:
        console.print(Text(f"All of it: hearsay diff {changes.story}", style="dim"))


def _head(changes: Changes, console: Console) -> None:
    console.print(
        Text(clean(f"{changes.story}, edition {changes.edition}"), style="bold").append(f", since {changes.since}", style="not bold")
    )
    console.print(Text(", ".join(_counts(changes)) or "nothing changed", style="dim"))


def _counts(changes: Changes) -> Iterable[str]:
    if changes.reports:
        copies = len(changes.reports) - changes.texts
        yield several(len(changes.reports), "new report") + (f" ({copies} of them copies)" if copies else "")
    for kind, count in changes.counts.items():
        yield f"{count} {KINDS[kind].lower()}" if kind != "new" else several(count, "new claim")


def _line(text: str, receipts: Sequence[Receipt], style: str = "") -> Text:
    marks = ", ".join(str(one.report) for one in receipts)
    return Text(clean(text), style=style).append(f"  [{marks}]", style="not bold dim cyan")


def _report(report: Receipt) -> Text:
    day = (report.published or "no date")[:10]
    numbered = Text(f"{report.report:>3} ", style="cyan")
    return numbered.append(clean(f"{report.outlet} · {day}"), style="default").append(clean(f" · {report.uri}"), style="dim")

"""A brief on the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from hearsay.briefing.page import Shown, page
from hearsay.model import Dossier


def terminal(dossier: Dossier, console: Console) -> None:
    """Print the brief; what comes from reports is text, never Rich's markup, and holds no control characters."""
    laid = page(dossier)
    console.print(Text(laid.title, style="bold"))
    console.print(Text(laid.subtitle, style="dim"))
    console.print()
    for shown in laid.lead:
        console.print(Padding(_line(shown, "bold"), (0, 2, 1, 2)))
    for heading, lines in laid.sections:
        console.print(Rule(Text(heading, style="bold cyan"), align="left", style="dim"))
        table = Table.grid(padding=(0, 1))
        for shown in lines:
            table.add_row(Text("•", style="cyan"), _line(shown))
        console.print(Padding(table, (0, 0, 1, 1)))
    console.print(Rule(Text("Reports", style="bold cyan"), align="left", style="dim"))
    for report in laid.reports:
        numbered = Text(f"{report.number:>3} ", style="cyan")
        console.print(numbered.append(report.outlet, style="default").append(f" · {' · '.join(report.notes[:-1])}", style="dim"))


def _line(shown: Shown, style: str = "") -> Text:
    reports = sorted({receipt.report for receipt in shown.receipts})
    marks = ", ".join(map(str, reports)) + (" +" if shown.more else "")
    return Text(shown.text, style=style).append(f"  [{marks}]", style="not bold dim cyan")

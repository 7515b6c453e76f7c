"""Decisions, and what is open to decide, on the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from hearsay.briefing.page import clean
from hearsay.model import Decision, Dossier, standing
from hearsay.reconciliation.phrases import shortened

MANY = {"entity": "entities", "event": "events", "claim": "claims", "document": "reports"}
LONGEST = 70
"""Characters of what a subject is called."""


def terminal_decision(decision: Decision, console: Console, *, holds: bool = True) -> None:
    """Print one decision on a line: its number, what it says, who made it and when, and why."""
    line = Text(f"{decision.number:>3} ", style="cyan").append(_words(decision), style="" if holds else "strike")
    line.append(clean(f" · {decision.by} · {decision.made[:16].replace('T', ' ')} UTC"), style="dim")
    console.print(line.append(clean(f" · {decision.why}") if decision.why else ""))


def terminal_decisions(story: str, decisions: Sequence[Decision], dossier: Dossier, console: Console) -> None:
    """Print all decisions about a story, those undone struck out, then disputes and doubts that nobody decided."""
    held = {one.number for one in standing(decisions)}
    _rule(f"Decisions about {story}" if decisions else f"No decisions about {story} yet", console)
    for one in decisions:
        undone = one.kind != "undo" and one.number not in held
        terminal_decision(one, console, holds=not undone)
    if dossier.disputes:
        _rule("Disputes: hearsay decide STORY no-dispute ID", console)
    for dispute in dossier.disputes:
        sides = "; ".join(shortened(position.text, LONGEST) for position in dispute.positions)
        _row(dispute.id, f"{shortened(dispute.about, LONGEST)}: {sides}" if dispute.kind != "statement" else sides, console)
    doubts = sorted({(min(one.id, other), max(one.id, other)) for one in dossier.entities for other in one.doubts})
    names = {one.id: one.name for one in dossier.entities}
    if doubts:
        _rule("May be one: hearsay decide STORY same ID ID (or different)", console)
    for left, right in doubts:
        _row(f"{left} {right}", f"{names.get(left, left)}; {names.get(right, right)}", console)


def terminal_found(found: Iterable[tuple[str, str, str]], console: Console) -> None:
    """Print kind, id and words of what was found."""
    rows = list(found)
    for kind, name, words in rows:
        _row(f"{kind:<8} {name}", shortened(words, 120), console)
    if not rows:
        console.print("nothing has these words")


def _words(decision: Decision) -> str:
    names = [f"“{shortened(clean(subject.name), LONGEST)}”" for subject in decision.subjects]
    if decision.kind == "undo":
        return f"decision {decision.undoes} is undone"
    if decision.kind == "no-dispute":
        return f"no dispute between {' and '.join(names)}"
    return f"{names[0]} and {names[1]} are {f'one {decision.of}' if decision.kind == 'same' else f'two {MANY[decision.of]}'}"


def _rule(heading: str, console: Console) -> None:
    console.print(Rule(Text(clean(heading), style="bold cyan"), align="left", style="dim"))


def _row(name: str, words: str, console: Console) -> None:
    console.print(Text(f" {name} ", style="cyan").append(clean(words), style="default"))

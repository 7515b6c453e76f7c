"""Write `commands.md`: every command with its arguments and options, out of the command line itself.

python docs/commands.py
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from typer.main import get_command

from hearsay.cli import app

FILE = Path(__file__).with_suffix(".md")
HEAD = """# Commands

Written by `python docs/commands.py`; a test holds it to the command line. Exit status 0: all read. 1: some reports could
not be read (the rest was, and they are listed with why). 2: wrong use, or an output or a store that cannot be used.
"""


def written() -> str:
    """The page."""
    return "\n".join([HEAD, *(_section(name, command) for name, command in commands().items())])


def commands() -> dict[str, Any]:
    """Every command as it is typed, the groups before what is in them."""
    return _commands("hearsay", get_command(app))


def _commands(name: str, command: Any) -> dict[str, Any]:
    found = {name: command}
    typed = " ".join((name, *(param.metavar for param in command.params if not param.opts[0].startswith("-"))))
    for part, inner in getattr(command, "commands", {}).items():
        found |= _commands(f"{typed} {part}", inner)
    return found


def _section(name: str, command: Any) -> str:
    rows = [_row(param) for param in command.params if "--help" not in param.opts]
    text = "\n\n".join(" ".join(part.split()) for part in (command.help or "").split("\n\n"))
    table = "\n".join(["", "| | |", "|---|---|", *rows, ""]) if rows else ""
    return f"## `{name}`\n\n{text}\n{table}"


def _row(param: Any) -> str:
    option = param.opts[0].startswith("-")
    value = "" if option and param.is_flag else param.metavar or param.name.upper()
    typed = " ".join(part for part in (param.opts[0] if option else "", value) if part).replace("|", r"\|")
    return f"| `{typed}` | {param.help} |"


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf8")

"""What every command prints and writes, and how it ends."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from hearsay.errors import OutputError

if TYPE_CHECKING:
    from hearsay import model

T = TypeVar("T")


def show(dossier: model.Dossier, out: Path | None) -> None:
    """Print a brief, and write it into a folder where one is given."""
    from hearsay.briefing import terminal

    if out is not None:
        write(dossier, out)
    terminal(dossier, Console())
    if out is not None:
        typer.echo(f"\n{out / 'brief.html'}")


def write(dossier: model.Dossier, folder: Path) -> None:
    """Write a dossier and its brief into a folder."""
    from hearsay.briefing import html, markdown

    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "dossier.json").write_bytes(msgspec.json.format(msgspec.json.encode(dossier, order="deterministic"), indent=1))
        (folder / "brief.md").write_text(markdown(dossier), encoding="utf8")
        (folder / "brief.html").write_text(html(dossier), encoding="utf8")


def write_raw(raw: bytes, out: Path | None) -> None:
    """Write a file, or to standard output where none is given."""
    with writing(out or "standard output"):
        if out:
            out.write_bytes(raw)
        else:
            sys.stdout.buffer.write(raw)
            sys.stdout.buffer.flush()


@contextmanager
def writing(out: Path | str) -> Iterator[None]:
    """The seam at which a file or folder that cannot be written becomes ``hearsay``'s error; a closed pipe is left to Typer."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{out}: cannot be written ({error.strerror}); give another --out") from error


def progress(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """The items, with a bar on standard error where that is a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield from items
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(what, total=total)
        for item in items:
            yield item
            bar.advance(task)


def finish(problems: list[model.Problem], read: int) -> None:
    """Name what could not be read, and end with status 1 if anything was."""
    for p in problems:
        tell("not read", f"{p.uri}: {p.problem}; {p.remedy}")
    if problems:
        typer.echo(f"{read} read, {len(problems)} not", err=True)
        raise typer.Exit(1)


def tell(head: str, message: str) -> None:
    """One line on standard error. What the message quotes is neither markup nor a command to the terminal."""
    from hearsay.briefing.page import clean

    console = Console(stderr=True, highlight=False, soft_wrap=True)
    console.print(Text.assemble((head, "bold"), " ", clean(" ".join(message.split()))))

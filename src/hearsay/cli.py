"""The command line: it parses and prints; the work is done by the functions it calls."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from hearsay.errors import HearsayError, OutputError
from hearsay.version import __version__

if TYPE_CHECKING:
    from hearsay import model
    from hearsay.store import Store

T = TypeVar("T")

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
Paths = Annotated[
    list[str], typer.Argument(metavar="PATH...", help="Files or folders of .txt, .md, .html, .jsonl, .warc(.gz); - for standard input.")
]
NoDb = Annotated[bool, typer.Option("--no-db", help="Keep nothing in the store.")]
Db = Annotated[
    str | None,
    typer.Option("--db", metavar="ADDRESS", help="The store: a file, or an SQLAlchemy address. Default: a file in your data folder."),
]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"hearsay {__version__}")
        raise typer.Exit


@app.callback()
def hearsay(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """Who said what, who backs it up, where they disagree; every line leads to its sentence.

    Start with: hearsay brief REPORTS/ --out out/
    """


@app.command()
def read(
    paths: Paths,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Where to write; standard output by default.")] = None,
) -> None:
    """Write what each report says, as JSON lines.

    One line a report, in the order given: its statements, figures, events, names and days, before any report is held
    against another.
    """
    from hearsay import pipeline

    documents, problems = _opened(paths)
    encoder = msgspec.json.Encoder(order="deterministic")
    with _writing(out or "standard output"), out.open("wb") if out else nullcontext(sys.stdout.buffer) as sink:
        for findings in _progress(pipeline.read(documents), len(documents), "reading"):
            sink.write(encoder.encode(findings) + b"\n")
            problems += _broken(findings)
        sink.flush()
    _finish(problems, len(documents))


@app.command()
def brief(
    paths: Paths,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder for dossier.json, brief.md and brief.html.")],
    split: Annotated[bool, typer.Option("--split", help="Sort a mixed pile first; a folder in DIR for each story.")] = False,
    db: Db = None,
    no_db: NoDb = False,
) -> None:
    """Read one story and write its brief.

    All reports are taken as one story. The brief is printed, and written as Markdown and as one HTML file in which each
    line leads to its sentence; the dossier holds everything found, as JSON.
    """
    from hearsay import pipeline
    from hearsay.briefing import contents, terminal

    with _writing(out):
        out.mkdir(parents=True, exist_ok=True)
    documents, problems = _opened(paths)
    if not documents:
        _finish(problems, 0)
        raise typer.Exit(1)
    nlp = pipeline.load()
    console = Console()
    with _store(db, no_db) as store:
        if split:
            found = pipeline.stories(documents)
            known = {document.id: document for document in documents}
            for story in _progress(found, len(found), "stories"):
                dossier, broken = _dossier(pipeline.read([known[name] for name in story.reports], nlp=nlp), [], store, story.id)
                problems += broken
                _write(dossier, out / story.id)
            contents(found, out, console)
        else:
            findings = _progress(pipeline.read(documents, nlp=nlp), len(documents), "reading")
            dossier, broken = _dossier(findings, problems, store, out.resolve().name)
            problems += broken
            _write(dossier, out)
            terminal(dossier, console)
            typer.echo(f"\n{out / 'brief.html'}")
    _finish(problems, len(documents))


@app.command()
def stories(
    paths: Paths,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Where to write; standard output by default.")] = None,
) -> None:
    """Sort a mixed pile into stories.

    Each report is in exactly one story. The stories are written as JSON, the largest first.
    """
    from hearsay import pipeline

    documents, problems = _opened(paths)
    found = pipeline.stories(documents)
    raw = msgspec.json.format(msgspec.json.encode(found, order="deterministic"), indent=1) + b"\n"
    if out:
        with _writing(out):
            out.write_bytes(raw)
    else:
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    _finish(problems, len(documents))


@app.command()
def schema() -> None:
    """Print the JSON Schema of a dossier.

    For programs that read dossier.json.
    """
    from hearsay import pipeline

    typer.echo(msgspec.json.format(msgspec.json.encode(pipeline.schema()), indent=2).decode())


def _opened(paths: Iterable[str]) -> tuple[list[model.Document], list[model.Problem]]:
    from hearsay import documents, model

    found: list[model.Document] = []
    problems: list[model.Problem] = []
    seen: set[str] = set()
    for item in documents.load(list(paths), stdin=sys.stdin.buffer):
        if isinstance(item, model.Problem):
            problems.append(item)
        elif item.id not in seen:
            seen.add(item.id)
            found.append(item)
    return found, problems


def _dossier(
    findings: Iterable[model.Findings], problems: Iterable[model.Problem], store: Store | None, name: str
) -> tuple[model.Dossier, list[model.Problem]]:
    """One story's dossier, kept in the store under ``name``, and the reports that broke the reader."""
    from hearsay import pipeline

    kept, broken = [], []
    for found in findings:
        kept.append(found)
        broken += _broken(found)
        if store is not None:
            store.keep_findings(found)
    dossier = pipeline.dossier(kept, [*problems, *broken])
    if store is not None:
        store.keep_dossier(name, dossier)
    return dossier, broken


def _write(dossier: model.Dossier, folder: Path) -> None:
    """Write a dossier and its brief into a folder."""
    from hearsay.briefing import html, markdown

    with _writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "dossier.json").write_bytes(msgspec.json.format(msgspec.json.encode(dossier, order="deterministic"), indent=1))
        (folder / "brief.md").write_text(markdown(dossier), encoding="utf8")
        (folder / "brief.html").write_text(html(dossier), encoding="utf8")


def _broken(findings: model.Findings) -> list[model.Problem]:
    """A report that broke the reader, as a problem to be listed."""
    from hearsay import model, pipeline

    document = findings.document
    if document.analysed or not (document.note or "").startswith(pipeline.FAILED):
        return []
    return [model.Problem(document.uri, document.note or "", "it is kept unread; please report this as a bug")]


@contextmanager
def _store(db: str | None, no_db: bool) -> Iterator[Store | None]:
    if no_db:
        yield None
        return
    from hearsay.store import Store

    with Store.open(db) as store:
        yield store


def _progress(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """The items, with a bar on standard error where that is a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield from items
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(what, total=total)
        for item in items:
            yield item
            progress.advance(task)


def _finish(problems: list[model.Problem], read: int) -> None:
    """Name what could not be read, and end with status 1 if anything was."""
    for p in problems:
        _tell("not read", f"{p.uri}: {p.problem}; {p.remedy}")
    if problems:
        typer.echo(f"{read} read, {len(problems)} not", err=True)
        raise typer.Exit(1)


def _tell(head: str, message: str) -> None:
    """One line on standard error. What the message quotes is neither markup nor a command to the terminal."""
    from hearsay.briefing.page import clean

    console = Console(stderr=True, highlight=False, soft_wrap=True)
    console.print(Text.assemble((head, "bold"), " ", clean(" ".join(message.split()))))


@contextmanager
def _writing(out: Path | str) -> Iterator[None]:
    """The seam at which a file or folder that cannot be written becomes ``hearsay``'s error; a closed pipe is left to Typer."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"{out}: cannot be written ({error.strerror}); give another --out") from error


def main() -> None:
    """Run the command line; an error that hearsay raises on purpose is one line, not a traceback."""
    try:
        app()
    except HearsayError as error:
        _tell("hearsay:", str(error))
        raise SystemExit(2) from error
    except KeyboardInterrupt:
        raise SystemExit(130) from None

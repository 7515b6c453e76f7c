"""The command line: it parses and prints; the work is done by the functions it calls."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec
import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from hearsay.errors import HearsayError
from hearsay.version import __version__

if TYPE_CHECKING:
    from hearsay import editions, model
    from hearsay.store import Store

T = TypeVar("T")

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
decisions = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
app.add_typer(decisions, name="decide")
Paths = Annotated[
    list[str], typer.Argument(metavar="PATH...", help="Files or folders of .txt, .md, .html, .jsonl, .warc(.gz); - for standard input.")
]
NoDb = Annotated[bool, typer.Option("--no-db", help="Keep nothing.")]
Db = Annotated[
    str | None,
    typer.Option("--db", metavar="ADDRESS", help="The store: a file, or an SQLAlchemy address. Default: a file in your data folder."),
]
Story = Annotated[str, typer.Argument(metavar="STORY", help="The name of a story kept in the store.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="A name, an id, a report's file name, or NAME@FILE.")]
By = Annotated[str | None, typer.Option("--by", metavar="WHO", help="Who decides; your user name by default.")]
Why = Annotated[str | None, typer.Option("--why", metavar="WORDS", help="Why, for those who read it later.")]
FEW, MOST = 3, 8
"""Lines of each kind of change: after adding, and when asked for them on the terminal."""


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"hearsay {__version__}")
        raise typer.Exit


@app.callback()
def hearsay(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """Who said what, who backs it up, where they disagree; every line leads to its sentence."""


@app.command()
def read(
    paths: Paths,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Where to write; standard output by default.")] = None,
) -> None:
    """Write what each report says: findings, one JSON line a document, in the order given."""
    from hearsay import pipeline

    documents, problems = _opened(paths)
    encoder = msgspec.json.Encoder(order="deterministic")
    sink = out.open("wb") if out else sys.stdout.buffer
    try:
        for findings in _progress(pipeline.read(documents), len(documents), "reading"):
            sink.write(encoder.encode(findings) + b"\n")
            problems += _broken(findings)
    finally:
        if out:
            sink.close()
        else:
            sink.flush()
    _finish(problems, len(documents))


@app.command()
def brief(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...|STORY", help="Files, folders, or - for standard input; or a story kept in the store.")
    ],
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help="Folder for dossier.json, brief.md and brief.html.")] = None,
    db: Db = None,
    no_db: NoDb = False,
) -> None:
    """Read reports of one story; write the dossier and the brief, and print the brief. A story of the store is printed as it stands."""
    from hearsay import editions, pipeline

    if len(paths) == 1 and paths[0] != "-" and not no_db and not Path(paths[0]).exists():
        with _open(db) as store:
            if out is None or editions.latest(store, paths[0]):
                return _show(editions.dossier(store, store.editions(paths[0])[-1]), out)
    if out is None:
        raise typer.BadParameter("to brief reports, say where to write: --out DIR")
    documents, problems = _opened(paths)
    if not documents:
        _finish(problems, 0)
        raise typer.Exit(1)
    with _store(db, no_db) as store:
        findings = []
        for found in _progress(pipeline.read(documents), len(documents), "reading"):
            findings.append(found)
            problems += _broken(found)
            if store is not None:
                store.keep_findings(found)
        dossier = pipeline.dossier(findings, problems)
        if store is not None:
            store.keep_dossier(out.resolve().name, dossier, made=editions.now())
    _show(dossier, out)
    return _finish(problems, len(documents))


@app.command()
def add(
    story: Annotated[str, typer.Argument(metavar="STORY", help="The name of a story; one that is not kept yet begins with it.")],
    paths: Paths,
    db: Db = None,
) -> None:
    """Add reports to a story kept in the store, and print what changed. A report that is there already changes nothing."""
    from hearsay import editions
    from hearsay.briefing import summary

    documents, problems = _opened(paths)
    with _open(db) as store:
        findings = []
        for found in _progress(editions.read(store, documents), len(documents), "reading"):
            findings.append(found)
            problems += _broken(found)
        if findings:
            summary(editions.changed(editions.add(store, story, findings, problems), most=FEW), Console())
    _finish(problems, len(documents))


@app.command()
def diff(
    story: Story,
    since: Annotated[
        str | None,
        typer.Option(
            "--since", metavar="WHEN", help="A date, a moment (2031-05-06T18:00) or an edition's number; the last but one by default."
        ),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Write all of it as Markdown (.md) or JSON (.json).")] = None,
    db: Db = None,
) -> None:
    """Print what changed in a story: what is new, revised, denied, withdrawn, disputed, better or worse sourced, told again."""
    from hearsay import editions
    from hearsay.briefing import markdown_changes, terminal_changes

    if out is not None and out.suffix not in (".md", ".json"):
        raise typer.BadParameter(f"{out.name}: give a file that ends in .md or .json", param_hint="--out")
    with _open(db) as store:
        try:
            found = editions.diff(store, story, since, most=MOST if out is None else None)
        except ValueError as error:
            raise typer.BadParameter(
                f"{since}: give a date (2031-05-06), a moment (2031-05-06T18:00) or a number", param_hint="--since"
            ) from error
    if out is None:
        terminal_changes(found, Console())
    elif out.suffix == ".md":
        out.write_text(markdown_changes(found), encoding="utf8")
    else:
        out.write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=1))


@decisions.callback()
def decide(context: typer.Context, story: Story) -> None:
    """Decide that two are one, one is two, or a dispute is none.

    A decision is a record of its own, with who and when; findings are never changed, and every decision can be undone.

    What is decided on is called by its name ("Ada Brun"), its id (see: hearsay decide STORY find WORDS), or, for reports, a file name
    or "report 3" as the brief numbers them; NAME@FILE means the one of that name in that report.
    """
    context.obj = story


@decisions.command()
def same(context: typer.Context, one: Name, other: Name, by: By = None, why: Why = None, db: Db = None) -> None:
    """These two are one.

    Two entities, two events, two claims, or two reports that are one text.
    """
    _decide(context, "same", (one, other), by, why, db)


@decisions.command()
def different(context: typer.Context, one: Name, other: Name, by: By = None, why: Why = None, db: Db = None) -> None:
    """These are two and not one.

    They are kept apart from now on, and parted where they were taken for one.
    """
    _decide(context, "different", (one, other), by, why, db)


@decisions.command()
def no_dispute(
    context: typer.Context,
    dispute: Annotated[str, typer.Argument(metavar="DISPUTE", help="The id of a dispute.")],
    by: By = None,
    why: Why = None,
    db: Db = None,
) -> None:
    """This is not a dispute.

    It is one again when somebody takes a further position in it.
    """
    _decide(context, "no-dispute", (dispute,), by, why, db)


@decisions.command()
def undo(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="The number of a decision.")],
    by: By = None,
    why: Why = None,
    db: Db = None,
) -> None:
    """Take a decision back. Both stay on record."""
    from hearsay import editions

    with _open(db) as store:
        _decided(*editions.undo(store, context.obj, number, by=by or getuser(), why=why))


@decisions.command(name="list")
def list_decisions(context: typer.Context, db: Db = None) -> None:
    """Print decisions, and what is open.

    Every decision with who made it, when and why; open are disputes, and entities that may be one.
    """
    from hearsay import editions
    from hearsay.briefing import terminal_decisions

    with _open(db) as store:
        last = editions.dossier(store, store.editions(context.obj)[-1])
        terminal_decisions(context.obj, store.decisions(context.obj), last, Console())


@decisions.command()
def find(context: typer.Context, words: Annotated[list[str], typer.Argument(metavar="WORDS...")], db: Db = None) -> None:
    """Print what has these words, with ids.

    Entities, events, claims, disputes and reports.
    """
    from hearsay import editions
    from hearsay.briefing import terminal_found
    from hearsay.reconciliation.subjects import search

    with _open(db) as store:
        terminal_found(search(editions.dossier(store, store.editions(context.obj)[-1]), " ".join(words)), Console())


def _decide(
    context: typer.Context, kind: model.DecisionKind, names: tuple[str, ...], by: str | None, why: str | None, db: str | None
) -> None:
    from hearsay import editions

    with _open(db) as store:
        _decided(*editions.decide(store, context.obj, kind, names, by=by or getuser(), why=why))


def _decided(decision: model.Decision, addition: editions.Addition) -> None:
    from hearsay import editions
    from hearsay.briefing import summary, terminal_decision

    console = Console()
    terminal_decision(decision, console)
    summary(editions.changed(addition, most=FEW), console)


@app.command()
def schema() -> None:
    """Print the JSON Schema of a dossier."""
    from hearsay import pipeline

    typer.echo(msgspec.json.format(msgspec.json.encode(pipeline.schema()), indent=2).decode())


def _show(dossier: model.Dossier, out: Path | None) -> None:
    """Print a brief, and write it into a folder where one is given."""
    from hearsay.briefing import html, markdown, terminal

    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        (out / "dossier.json").write_bytes(msgspec.json.format(msgspec.json.encode(dossier, order="deterministic"), indent=1))
        (out / "brief.md").write_text(markdown(dossier), encoding="utf8")
        (out / "brief.html").write_text(html(dossier), encoding="utf8")
    terminal(dossier, Console())
    if out is not None:
        typer.echo(f"\n{out / 'brief.html'}")


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
    with _open(db) as store:
        yield store


def _open(db: str | None) -> Store:
    from hearsay.store import Store

    return Store.open(db)


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
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    for p in problems:
        console.print(f"[bold]not read[/bold] {escape(p.uri)}: {escape(p.problem)}; {escape(p.remedy)}")
    if problems:
        console.print(f"{read} read, {len(problems)} not")
        raise typer.Exit(1)


def main() -> None:
    """Run the command line; an error that hearsay raises on purpose is one line, not a traceback."""
    try:
        app()
    except HearsayError as error:
        Console(stderr=True, highlight=False, soft_wrap=True).print(f"[bold]hearsay:[/bold] {escape(str(error))}")
        raise SystemExit(2) from error
    except KeyboardInterrupt:
        raise SystemExit(130) from None

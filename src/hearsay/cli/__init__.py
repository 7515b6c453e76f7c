"""The command line: it parses and prints; the work is done by the functions it calls."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer
from rich.console import Console

from hearsay.cli.decisions import decisions
from hearsay.cli.options import FEW, MOST, Db, NoDb, Paths, Story
from hearsay.cli.output import finish, progress, show, tell, write, write_raw, writing
from hearsay.errors import HearsayError
from hearsay.processes import beside, cores
from hearsay.version import __version__

if TYPE_CHECKING:
    from spacy.language import Language

    from hearsay import model
    from hearsay.store import Store

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


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
    documents, problems, nlp = _ready(paths)
    from hearsay import reader

    encoder = msgspec.json.Encoder(order="deterministic")
    with writing(out or "standard output"), out.open("wb") if out else nullcontext(sys.stdout.buffer) as sink:
        for findings in progress(reader.read(documents, nlp=nlp, processes=_shares(documents)), len(documents), "reading"):
            sink.write(encoder.encode(findings) + b"\n")
            problems += _broken(findings)
        sink.flush()
    finish(problems, len(documents))


@app.command()
def brief(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...|STORY", help="Files, folders, or - for standard input; or the name of a story kept in the store."),
    ],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Folder for dossier.json, brief.md and brief.html; needed with PATH.")
    ] = None,
    split: Annotated[bool, typer.Option("--split", help="Sort a mixed pile first; a folder in DIR for each story.")] = False,
    db: Db = None,
    no_db: NoDb = False,
) -> None:
    """Read one story and write its brief.

    All reports are taken as one story. The brief is printed, and written as Markdown and as one HTML file in which each
    line leads to its sentence; the dossier holds everything found, as JSON.

    With the name of a story that is kept in the store, its last edition is printed, and written where DIR is given.
    """
    if len(paths) == 1 and paths[0] != "-" and not (split or no_db or Path(paths[0]).exists()):
        from hearsay import editions

        with _open(db) as store:
            if out is None or editions.latest(store, paths[0]):
                return show(editions.dossier(store, store.editions(paths[0])[-1]), out)
    if out is None:
        raise typer.BadParameter("to brief reports, say where to write: --out DIR")
    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
    documents, problems, nlp = _ready(paths)
    from hearsay import pipeline
    from hearsay.briefing import contents

    if not documents:
        finish(problems, 0)
        raise typer.Exit(1)
    with nullcontext() if no_db else _open(db) as kept:
        if split:
            found = pipeline.stories(documents)
            known = {document.id: document for document in documents}
            for story in progress(found, len(found), "stories"):
                reports = [known[name] for name in story.reports]
                dossier, broken = _dossier(pipeline.read(reports, nlp=nlp, processes=_shares(reports)), [], kept, story.id)
                problems += broken
                write(dossier, out / story.id)
            contents(found, out, Console())
        else:
            findings = progress(pipeline.read(documents, nlp=nlp, processes=_shares(documents)), len(documents), "reading")
            dossier, broken = _dossier(findings, problems, kept, out.resolve().name)
            problems += broken
            show(dossier, out)
    return finish(problems, len(documents))


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
    write_raw(msgspec.json.format(msgspec.json.encode(found, order="deterministic"), indent=1) + b"\n", out)
    finish(problems, len(documents))


@app.command()
def add(
    story: Annotated[
        str, typer.Argument(metavar="STORY", help="The name of a story kept in the store; a name that is not there yet begins one.")
    ],
    paths: Paths,
    db: Db = None,
) -> None:
    """Add reports to a story; print what changed.

    The story's next edition is made and kept. A report that is there already changes nothing.
    """
    from hearsay import editions
    from hearsay.briefing import summary

    documents, problems = _opened(paths)
    with _open(db) as store:
        findings = []
        for found in progress(editions.read(store, documents, processes=_shares(documents)), len(documents), "reading"):
            findings.append(found)
            problems += _broken(found)
        if findings:
            summary(editions.changed(editions.add(store, story, findings, problems), most=FEW), Console())
    finish(problems, len(documents))


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
    """Print what changed in a story.

    What is new, revised, denied, withdrawn, disputed, better or worse sourced, told again, and who changed position.
    """
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
    else:
        raw = markdown_changes(found).encode() if out.suffix == ".md" else msgspec.json.format(msgspec.json.encode(found), indent=1)
        write_raw(raw, out)


app.add_typer(decisions, name="decide")


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


def _ready(paths: Iterable[str]) -> tuple[list[model.Document], list[model.Problem], Language]:
    """The reports, and the reader for them: a copy of this process opens the reports while this one loads the reader.

    Standard input is this process's own.
    """
    wanted = list(paths)
    opened = partial(_opened, wanted) if "-" in wanted else beside(partial(_opened, wanted))
    from hearsay import reader

    nlp = reader.load()
    return *opened(), nlp


def _shares(documents: Sequence[model.Document]) -> int:
    """How many processes read so many reports."""
    return min(cores(), len(documents))


def _dossier(
    findings: Iterable[model.Findings], problems: Iterable[model.Problem], store: Store | None, name: str
) -> tuple[model.Dossier, list[model.Problem]]:
    """One story's dossier, kept in the store under ``name``, and the reports that broke the reader."""
    from hearsay import editions, pipeline

    kept, broken = [], []
    for found in findings:
        kept.append(found)
        broken += _broken(found)
        if store is not None:
            store.keep_findings(found)
    dossier = pipeline.dossier(kept, [*problems, *broken])
    if store is not None:
        store.keep_dossier(name, dossier, made=editions.now())
    return dossier, broken


def _broken(findings: model.Findings) -> list[model.Problem]:
    """A report that broke the reader, as a problem to be listed."""
    from hearsay import model, reader

    document = findings.document
    if document.analysed or not (document.note or "").startswith(reader.FAILED):
        return []
    return [model.Problem(document.uri, document.note or "", "it is kept unread; please report this as a bug")]


def _open(db: str | None) -> Store:
    from hearsay.store import Store

    return Store.open(db)


def run() -> None:
    """Run the command line; an error that hearsay raises on purpose is one line, not a traceback."""
    try:
        app()
    except HearsayError as error:
        tell("hearsay:", str(error))
        raise SystemExit(2) from error
    except KeyboardInterrupt:
        raise SystemExit(130) from None


def main() -> None:
    """Run the command line as a process of its own.

    It ends at once: to take apart all that was loaded, object by object, would take a third of a second.
    """
    try:
        run()
    except SystemExit as ended:
        if not isinstance(ended.code, int):
            raise
        with suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(ended.code)

"""``hearsay decide``: what an analyst may decide about a story, and what was decided."""

from __future__ import annotations

from getpass import getuser
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from hearsay.cli.options import FEW, Db, Story

if TYPE_CHECKING:
    from hearsay import editions, model

decisions = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
Name = Annotated[str, typer.Argument(metavar="NAME", help="A name, an id, a report's file name, or NAME@FILE.")]
By = Annotated[str | None, typer.Option("--by", metavar="WHO", help="Who decides; your user name by default.")]
Why = Annotated[str | None, typer.Option("--why", metavar="WORDS", help="Why, for those who read it later.")]


@decisions.callback()
def decide(context: typer.Context, story: Story) -> None:
    """Decide what is one, two, or no dispute.

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
    """Take a decision back; both stay on record."""
    from hearsay import editions
    from hearsay.store import Store

    with Store.open(db) as store:
        _decided(*editions.undo(store, context.obj, number, by=by or getuser(), why=why))


@decisions.command(name="list")
def list_decisions(context: typer.Context, db: Db = None) -> None:
    """Print decisions, and what is open.

    Every decision with who made it, when and why; open are disputes, and entities that may be one.
    """
    from hearsay import editions
    from hearsay.briefing import terminal_decisions
    from hearsay.store import Store

    with Store.open(db) as store:
        last = editions.dossier(store, store.editions(context.obj)[-1])
        terminal_decisions(context.obj, store.decisions(context.obj), last, Console())


@decisions.command()
def find(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words that it has, all of them.")],
    db: Db = None,
) -> None:
    """Print what has these words, with ids.

    Entities, events, claims, disputes and reports.
    """
    from hearsay import editions
    from hearsay.briefing import terminal_found
    from hearsay.reconciliation.subjects import search
    from hearsay.store import Store

    with Store.open(db) as store:
        terminal_found(search(editions.dossier(store, store.editions(context.obj)[-1]), " ".join(words)), Console())


def _decide(
    context: typer.Context, kind: model.DecisionKind, names: tuple[str, ...], by: str | None, why: str | None, db: str | None
) -> None:
    from hearsay import editions
    from hearsay.store import Store

    with Store.open(db) as store:
        _decided(*editions.decide(store, context.obj, kind, names, by=by or getuser(), why=why))


def _decided(decision: model.Decision, addition: editions.Addition) -> None:
    from hearsay import editions
    from hearsay.briefing import summary, terminal_decision

    console = Console()
    terminal_decision(decision, console)
    summary(editions.changed(addition, most=FEW), console)

"""Arguments and options that several commands take."""

from __future__ import annotations

from typing import Annotated

import typer

Paths = Annotated[
    list[str], typer.Argument(metavar="PATH...", help="Files or folders of .txt, .md, .html, .jsonl, .warc(.gz); - for standard input.")
]
Story = Annotated[str, typer.Argument(metavar="STORY", help="The name of a story kept in the store.")]
Db = Annotated[
    str | None,
    typer.Option("--db", metavar="ADDRESS", help="The store: a file, or an SQLAlchemy address. Default: a file in your data folder."),
]
NoDb = Annotated[bool, typer.Option("--no-db", help="Keep nothing in the store.")]
FEW, MOST = 3, 8
"""Lines of each kind of change: after adding, and when asked for them on the terminal."""

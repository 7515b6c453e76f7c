"""What changed from one edition of a story to a later one."""

from __future__ import annotations

from typing import Literal

import msgspec

from hearsay.model.span import Span

ChangeKind = Literal[
    "position", "denied", "withdrawn", "revised-up", "revised-down", "disputed", "undisputed",
    "new", "better-sourced", "worse-sourced", "repeated",
]  # fmt: skip


class Change(msgspec.Struct, frozen=True, gc=False):
    """One thing that changed, by the ids of what it rests on."""

    kind: ChangeKind
    now: tuple[str, ...]
    """Findings, claims, disputes or updates of the later dossier; at least one, but for what is undisputed by now."""
    was: tuple[str, ...] = ()
    """The same of the earlier dossier, where there was something."""


class Difference(msgspec.Struct, frozen=True, gc=False):
    """Two dossiers of one story, the later against the earlier; empty where they say the same."""

    reports: tuple[str, ...] = ()
    """Ids of documents that only the later one has."""
    gone: tuple[str, ...] = ()
    """Ids of documents that only the earlier one has."""
    changes: tuple[Change, ...] = ()


class Receipt(msgspec.Struct, frozen=True, gc=False):
    """A sentence with the report it stands in."""

    report: int
    """Number of the report in the brief of the edition it belongs to, from 1."""
    uri: str
    outlet: str
    published: str | None
    sentence: Span


class Changed(msgspec.Struct, frozen=True, gc=False):
    """A change in words: how it is now, how it was, and the sentences that show both."""

    kind: ChangeKind
    now: str
    receipts: tuple[Receipt, ...]
    was: str | None = None
    was_receipts: tuple[Receipt, ...] = ()


class Changes(msgspec.Struct, frozen=True, gc=False):
    """``hearsay.changes/1``: what a person is shown of a difference."""

    story: str
    edition: int
    since: str
    """What the edition is compared with: ``edition 3 of 2031-05-06 08:00 UTC``."""
    reports: tuple[Receipt, ...]
    """The first sentence of each new report."""
    gone: tuple[str, ...]
    """Addresses of reports that are no longer counted."""
    texts: int
    """New texts among the new reports: copies of one another, or of a report known before, are none."""
    counts: dict[ChangeKind, int]
    """How many changes of each kind there are, told in a line or not."""
    lines: tuple[Changed, ...]
    """In order of kinds, weightiest first."""
    schema: Literal["hearsay.changes/1"] = "hearsay.changes/1"

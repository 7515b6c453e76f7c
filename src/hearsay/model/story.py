"""A story: the reports of a mixed pile that tell of one thing that happened."""

from __future__ import annotations

import msgspec


class Story(msgspec.Struct, frozen=True, gc=False):
    """One entry of ``hearsay stories``."""

    id: str
    """From the story's first report, so that it stays the same while later reports come in."""
    title: str
    """The headline of one of its reports."""
    documents: tuple[str, ...]
    """Addresses (``uri``) of its reports, in order of publication."""
    reports: tuple[str, ...]
    """Ids of the same reports, in the same order."""
    about: tuple[str, ...]
    """The words that hold the reports together, the weightiest first: why they are one story."""
    first: str | None = None
    """ISO 8601 date of the first dated report."""
    last: str | None = None

"""How word lists are written down."""

from __future__ import annotations


def listed(words: str) -> list[str]:
    """The words of a list written with spaces between them, in order."""
    return words.split()


def words(words: str) -> frozenset[str]:
    """The same as a set."""
    return frozenset(words.split())

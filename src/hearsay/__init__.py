"""Who said what, who backs it up, where they disagree, and what changed since yesterday."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hearsay.version import __version__

_LAZY = ("dossier", "load", "read", "schema", "stories")
__all__ = ["__version__", "dossier", "load", "read", "schema", "stories"]

if TYPE_CHECKING:
    from hearsay.pipeline import dossier, load, read, schema, stories


def __getattr__(name: str) -> object:
    """The pipeline's functions, imported when first asked for: ``import hearsay`` alone costs nothing."""
    if name in _LAZY:
        from hearsay import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module 'hearsay' has no attribute {name!r}")

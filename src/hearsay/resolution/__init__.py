"""Who "he" is, who is one person across reports, and what day an undated "Thursday" was."""

from hearsay.resolution.decided import with_decisions
from hearsay.resolution.resolution import Resolution
from hearsay.resolution.resolve import resolve

__all__ = ["Resolution", "resolve", "with_decisions"]

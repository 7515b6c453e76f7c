"""Keeps what was read and weighed, so that a story's next edition knows its last."""

from hearsay.store.store import Store

__all__ = ["Store"]

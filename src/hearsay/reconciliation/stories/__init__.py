"""A mixed pile of reports, sorted into stories by what happened, to whom, where and when."""

from hearsay.reconciliation.stories.sorting import stories

__all__ = ["stories"]

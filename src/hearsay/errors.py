"""Every exception that hearsay raises on purpose.

HearsayError
├── DocumentError           one report could not be read; the others can
│   ├── NotFoundError       no such file or folder
│   ├── UnreadableError     bytes that are no text, no page, no JSON line
│   └── TooLargeError       more than can be read in one piece
├── NetworkError            the network's file is missing or is not one
├── DecisionError           nothing to decide on is called that, or it cannot be decided so
├── OutputError             what was found cannot be written
└── StoreError              the store cannot be opened, read or written
    └── UnknownStoryError   no story by that name
"""

from __future__ import annotations


class HearsayError(Exception):
    """Root of the tree. The message says what was found, what was expected, and what to do."""


class DocumentError(HearsayError):
    """One report could not be read. ``uri`` names it as it was given."""

    def __init__(self, uri: str, problem: str, remedy: str) -> None:
        super().__init__(f"{uri}: {problem}; {remedy}")
        self.uri = uri
        self.problem = problem
        self.remedy = remedy


class NotFoundError(DocumentError):
    """No such file or folder."""


class UnreadableError(DocumentError):
    """Bytes that are no text, no page, no JSON line."""


class TooLargeError(DocumentError):
    """More than can be read in one piece."""


class NetworkError(HearsayError):
    """The network's file is missing, or is not one."""


class DecisionError(HearsayError):
    """Nothing to decide on is called that, or it cannot be decided so."""


class OutputError(HearsayError):
    """What was found cannot be written."""


class StoreError(HearsayError):
    """The store cannot be opened, read or written."""


class UnknownStoryError(StoreError):
    """No story by that name."""

"""Every span that a finding or a dossier holds."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from hearsay import model


def spans(thing: object) -> Iterator[model.Span]:
    """The spans in a struct, in whatever it holds."""
    if isinstance(thing, model.Span):
        yield thing
    elif isinstance(thing, msgspec.Struct):
        for name in thing.__struct_fields__:
            yield from spans(getattr(thing, name))
    elif isinstance(thing, tuple):
        for part in thing:
            yield from spans(part)

"""Ids from content: the same thing has the same id in every run, whatever the order."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256


def content_id(kind: str, *fields: str | int | bytes) -> str:
    """``kind`` and the first 12 hexadecimal digits of a SHA-256 over the fields, each prefixed with its length.

    The prefix keeps ``("a.b", "c")`` and ``("a", "b.c")`` apart.
    """
    raw = [field if isinstance(field, bytes) else str(field).encode("utf8", "surrogatepass") for field in fields]
    return f"{kind}-{sha256(b''.join(b'%d:%b' % (len(one), one) for one in raw)).hexdigest()[:12]}"


@lru_cache(maxsize=65536)
def joint_id(kind: str, *members: str) -> str:
    """The :func:`content_id` of what is made of ``members``, which are ids or short words; remembered, as a story that grows asks again."""
    return content_id(kind, *members)

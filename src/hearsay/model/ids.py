"""Ids from content: the same thing has the same id in every run, whatever the order."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from itertools import accumulate


def content_id(kind: str, *fields: str | int | bytes) -> str:
    """``kind`` and the first 12 hexadecimal digits of a SHA-256 over the fields, each prefixed with its length.

    The prefix keeps ``("a.b", "c")`` and ``("a", "b.c")`` apart.
    """
    return _id(kind, (_prefixed(field if isinstance(field, bytes) else str(field).encode("utf8", "surrogatepass")) for field in fields))


@lru_cache(maxsize=16384)
def joint_id(kind: str, *members: str) -> str:
    """The :func:`content_id` of what is made of ``members``, which are ids or short words and met again and again."""
    return _id(kind, map(_member, members))


@lru_cache(maxsize=1024)
def grown_id(kind: str, basis: str, group: tuple[str, ...], more: str, at: int) -> str:
    """The :func:`joint_id` of ``basis`` and of a group with ``more`` as member ``at``; for many that come into one group."""
    joined, ends = _joined(group)
    return _id(kind, (_member(basis), joined[: ends[at]], _member(more), joined[ends[at] :]))


@lru_cache(maxsize=64)
def _joined(group: tuple[str, ...]) -> tuple[bytes, tuple[int, ...]]:
    """What is hashed of a group, and where each member begins in it, and the end."""
    members = [_member(name) for name in group]
    return b"".join(members), tuple(accumulate(map(len, members), initial=0))


def _id(kind: str, fields: Iterable[bytes]) -> str:
    return f"{kind}-{sha256(b''.join(fields)).hexdigest()[:12]}"


@lru_cache(maxsize=65536)
def _member(name: str) -> bytes:
    return _prefixed(name.encode("utf8", "surrogatepass"))


def _prefixed(field: bytes) -> bytes:
    return b"%d:%b" % (len(field), field)

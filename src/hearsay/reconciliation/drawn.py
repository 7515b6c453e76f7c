"""A relation as it is first seen: between two findings, before their claims are looked up."""

from __future__ import annotations

import msgspec

from hearsay.model import Span
from hearsay.model.dossier import ClaimKind, RelationType


class Drawn(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """``left`` and ``right`` are ids of findings of one kind; of an update or a denial, ``left`` is the newer or the denying one."""

    kind: ClaimKind
    type: RelationType
    left: str
    right: str
    reason: str
    receipts: tuple[Span, Span]

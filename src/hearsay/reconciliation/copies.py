"""Which reports share text word for word: near-duplicates, reports contained in others, lifted passages.

Candidates come from MinHash sketches cut into bands (Broder 1997; Leskovec et al., ch. 3) and from winnowed fingerprints (Schleimer,
Wilkerson and Aiken 2003), never from all pairs; each candidate is then verified exactly.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Literal
from zlib import crc32

import msgspec
import numpy as np

from hearsay.reconciliation.beside import Beside, Remembered
from hearsay.reconciliation.prose import quotations, words

WIDTH = 5
"""Words in a shingle."""
WINDOW = 12
"""Shingles in a window of which one is kept as a fingerprint: any run of 16 common words shares one."""
DUPLICATE = 0.5
"""Jaccard over shingles from which two reports are one text."""
CONTAINED = 0.6
"""Share of the shorter report's shingles that the longer has too, from which it is a copy."""
PASSAGE = 30
"""Words in a row outside quotation marks that nobody writes twice by chance, half as many where the whole text is alike; a quoted speech is
everybody's."""
PIECE, PIECES = 9, 45
"""Words of a run that is counted as a piece, and of all such pieces together that are a passage lifted here and there. Second reports of
one event have up to 29 (all pairs of the 33 piles of ``dev/stories.jsonl``), a rewritten report 52 to 112."""
LEAST = 20
"""Shingles below which a text is too short to tell a copy from the same plain words."""
SEED = 1
BANDS, ROWS = 16, 4
"""Of the sketch of 64 minima under multiply-shift hashing (Dietzfelbinger et al. 1997): texts with a Jaccard of 0.5 share
a band of four with a chance of 0.64, and with 0.7 of 0.99; what that misses, the fingerprints find."""
FACTORS, OFFSETS = np.random.default_rng(SEED).integers(1, 2**63, size=(2, BANDS * ROWS), dtype=np.uint64)
FACTORS |= np.uint64(1)

Kind = Literal["near-duplicate", "contained", "passage"]


REMEMBERED = 4096
"""Texts that are kept cut up."""


class Shingled(msgspec.Struct, frozen=True, gc=False, eq=False):
    """A report as runs of five words."""

    shingles: tuple[int, ...]
    """Hashes, in order."""
    bag: frozenset[int]
    plain: tuple[int, ...]
    """How many words outside quotation marks stand before each word, and in all."""
    bands: tuple[tuple[int, bytes], ...]
    """The MinHash sketch, cut up."""
    fingerprints: frozenset[int]


class Copy(msgspec.Struct, frozen=True, gc=False):
    """Two reports that share text."""

    left: str
    right: str
    kind: Kind
    similarity: float


@lru_cache(maxsize=REMEMBERED)
def shingled(text: str) -> Shingled:
    """Cut a text into shingles."""
    found = words(text)
    inside = quotations(text)
    quoted, at = [], 0
    for word in found:
        while at < len(inside) and inside[at][1] <= word.start:
            at += 1
        quoted.append(at < len(inside) and inside[at][0] <= word.start)
    forms = [word.form for word in found]
    shingles = tuple(crc32(" ".join(forms[i : i + WIDTH]).encode("utf8", "surrogatepass")) for i in range(len(forms) - WIDTH + 1))
    plain = tuple(accumulate((not inside_marks for inside_marks in quoted), initial=0))
    return Shingled(shingles, frozenset(shingles), plain, _bands(shingles), _fingerprints(shingles))


def copies(reports: Mapping[str, Shingled]) -> tuple[Copy, ...]:
    """Every pair of reports that share a text or a passage."""
    return _sharing(reports)


def _bands(shingles: Sequence[int]) -> tuple[tuple[int, bytes], ...]:
    """The MinHash sketch of a text: whoever shares a band of it is a candidate."""
    if not shingles:
        return ()
    sketch = ((np.array(shingles, dtype=np.uint64)[:, None] * FACTORS + OFFSETS) >> np.uint64(32)).min(0)
    return tuple((band, sketch[band : band + ROWS].tobytes()) for band in range(0, BANDS * ROWS, ROWS))


def _fingerprints(shingles: Sequence[int]) -> frozenset[int]:
    """The least shingle of each window."""
    if not shingles:
        return frozenset()
    windows = np.lib.stride_tricks.sliding_window_view(np.array(shingles, dtype=np.int64), min(WINDOW, len(shingles)))
    return frozenset(windows.min(1).tolist())


def _keys(report: Shingled) -> tuple[Hashable, ...]:
    """What makes a candidate of whoever shares one."""
    return (*report.bands, *report.fingerprints)


def _compare(pair: tuple[str, str], a: Shingled, b: Shingled) -> Copy | None:
    """What two reports share, if anything, and how much."""
    common = len(a.bag & b.bag)
    union, shorter = len(a.bag) + len(b.bag) - common, min(len(a.bag), len(b.bag))
    if shorter < LEAST or common < PASSAGE / 2 - WIDTH:
        return None
    pieces = runs(a, b)
    run = max(pieces)
    if common / union >= DUPLICATE and run >= PASSAGE / 2:
        return Copy(*pair, "near-duplicate", round(common / union, 4))
    if common / shorter >= CONTAINED and run >= PASSAGE / 2:
        return Copy(*pair, "contained", round(common / shorter, 4))
    lifted = run >= PASSAGE or sum(piece for piece in pieces if piece >= PIECE) >= PIECES
    return Copy(*pair, "passage", round(common / shorter, 4)) if lifted else None


_sharing: Remembered[Shingled, Copy] = Remembered(lambda: Beside(_keys, _compare))


def runs(left: Shingled, right: Shingled) -> list[int]:
    """How many words outside quotation marks each run has that both reports share; ``[0]`` where they share none."""
    a, b = sorted((left, right), key=lambda report: len(report.shingles))
    found, start, end = [], 0, 0
    for i in [i for i, shingle in enumerate(a.shingles) if shingle in b.bag]:
        if i > end:
            found.append(a.plain[end] - a.plain[start])
            start = i
        end = i + WIDTH
    return [*found, a.plain[end] - a.plain[start]]

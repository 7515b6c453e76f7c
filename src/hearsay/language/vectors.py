"""What sentences mean, as vectors: those of all-MiniLM-L6-v2 (Reimers & Gurevych 2019; Wang et al. 2020), computed in integers.

A network of its own, loaded when it is first asked for. The reader's does not give such vectors: what it was taught since has cost it
some of what the original knows. Cosines agree with the original's at a rank correlation of .97 (``make evaluate``).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import chain

import numpy as np
import onnxruntime as ort  # type: ignore[import-untyped]

from hearsay.language.embedding import Floats, embedded, shipped_file
from hearsay.language.network import opened
from hearsay.language.pieces import END, START, pieces_of

FILE = "data/sentences.onnx"
LONGEST = 256
"""Word pieces of a text that are read, the two at its ends included, as in the original."""


def vectors(texts: Iterable[str]) -> Floats:
    """(texts, 384) a vector of length 1 for each text: the inner product of two is how alike they are, -1 to 1.

    Made for sentences; of a text longer than some 200 words the beginning is read. Each is read by itself, so that it has the same
    vector whatever else is asked.

    Raises:
        NetworkError: a part of the network is missing from this installation, or is not one that this version can run.
    """
    return np.array([_vector(text) for text in texts], dtype=np.float32).reshape(-1, 384)


def _vector(text: str) -> Floats:
    pieces = list(chain.from_iterable(pieces_of(text.split())))[: LONGEST - 2]
    rows: Floats = _session().run(None, {"embedded": embedded([START, *pieces, END])})[0]
    mean = rows.mean(0)
    return mean / np.linalg.norm(mean)  # type: ignore[no-any-return]


@cache
def _session() -> ort.InferenceSession:
    return opened(shipped_file(FILE))

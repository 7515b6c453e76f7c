"""What each word piece begins as, before a network has seen what stands around it: one table, which all networks here share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
import numpy.typing as npt

from hearsay.errors import NetworkError

Floats = npt.NDArray[np.float32]

FILE = "data/pieces.npz"


def embedded(pieces: Sequence[int]) -> Floats:
    """(pieces, 384) the row of each piece id: integers of 8 bits, times a scale of the row's own.

    Raises:
        NetworkError: the table is missing from this installation.
    """
    steps, scales = _table()
    return steps[pieces] * scales[pieces]


@cache
def _table() -> tuple[npt.NDArray[np.int8], Floats]:
    """The table, loaded once a process: (30522, 384) and (30522, 1)."""
    with np.load(BytesIO(shipped_file(FILE))) as held:
        return held["steps"], held["scales"]


def shipped_file(name: str) -> bytes:
    """A file that comes with the package.

    Raises:
        NetworkError: it is missing from this installation.
    """
    try:
        return files("hearsay.language").joinpath(name).read_bytes()
    except FileNotFoundError as error:
        part = name.removeprefix("data/")
        raise NetworkError(f"{part} is missing from this installation; reinstall hearsay, or make it with training/") from error

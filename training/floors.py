"""The least that the shipped network and the rules after it must reach, and the data that this was measured on.

    python -m training.floors --data DATA

`floors.json` pins both: `data` is the digest of the development parts, `floors` a figure for each task and measure.
`training.evaluate` exits with status 1 where one is missed on that data. No floor moves in silence: `fingerprint` changes
with any of them, and a test asks for a line in `CHANGELOG.md` that names it and says why.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import msgspec

FILE = Path(__file__).parent / "floors.json"
PARTS = ("dev", "ud-gum/dev", "ud-ewt/dev")
"""Folders of the data that figures are measured on."""

Figures = Mapping[str, Mapping[str, float]]
"""By task, then by measure."""


class Floors(msgspec.Struct, frozen=True):
    """What `floors.json` holds."""

    data: str
    floors: dict[str, dict[str, float]]

    @property
    def fingerprint(self) -> str:
        """Eight hexadecimal digits that change when anything here does, however the file is laid out."""
        return sha256(msgspec.json.encode(self, order="deterministic")).hexdigest()[:8]


def pinned() -> Floors:
    """The floors as they stand."""
    return msgspec.json.decode(FILE.read_bytes(), type=Floors)


def digest(data: Path) -> str:
    """SHA-256 of the development parts: each file's path and bytes, in the order of the paths."""
    whole = sha256()
    for file in sorted(file for part in PARTS for file in (data / part).rglob("*") if file.is_file()):
        name, raw = file.relative_to(data).as_posix().encode(), file.read_bytes()
        whole.update(b"%d:%b%d:%b" % (len(name), name, len(raw), raw))
    return whole.hexdigest()


def missed(figures: Figures, floors: Floors) -> list[str]:
    """A line for each floor that the figures are below, or do not have."""
    out = []
    for task, measures in floors.floors.items():
        for measure, floor in measures.items():
            value = figures.get(task, {}).get(measure)
            if value is None:
                out.append(f"{task}, {measure}: not measured, the floor is {floor}")
            elif value < floor:
                out.append(f"{task}, {measure}: {value} is below the floor of {floor}")
    return out


def main() -> None:
    """Print the data's digest and the floors' fingerprint, for those who move a floor."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=Path, required=True)
    print(f"data    {digest(p.parse_args().data)}\nfloors  {pinned().fingerprint}")


if __name__ == "__main__":
    main()

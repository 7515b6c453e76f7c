"""Whether what searches text stays linear: every compiled pattern, and reading as a whole, on text made to hurt.

    python benchmarks/patterns.py [--slack 3.0]

Each pattern of `hearsay` searches a piece of text repeated to 10,000, 20,000 and 40,000 characters, from every position
that it does not match at, which is the worst that `search` can be asked. Each text is then read as a document is. Twice
the text may take twice the time, with some slack; what grows faster is printed, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterator

import msgspec

import hearsay
from hearsay.documents.text import read_text

SIZES = (10_000, 20_000, 40_000)
PIECES = (
    " ", "a", "A", "1", ".", ",", "-", "\n", '"', "'", "“", "(", "[", "|", "/", "…", "é", "a ", "A ", "1 ", "a-", "1-", "1,", "1.", "a, ",
    "a. ", "A. ", "\n ", " (", '"a ', " 'a", '. "', "of ", "the ", "to ", "and a half ", "more than ", "said ", "by ", "Monday ",
    "2031-05-06 ", "<!--", "<meta ", "www.", " — ", "years old ",
)  # fmt: skip
"""What the texts are made of: runs that a repeat takes whole, and beginnings of what patterns look for."""
FASTEST = 0.004
"""Seconds of the first text up to which a pattern's growth cannot be told from noise; that is at most a second at 2.5 MB."""


def patterns() -> dict[str, re.Pattern[str] | re.Pattern[bytes]]:
    """Every compiled pattern that a module of hearsay holds, in whatever it holds it, by module, name and number."""
    out: dict[str, re.Pattern[str] | re.Pattern[bytes]] = {}
    for module in pkgutil.walk_packages(hearsay.__path__, "hearsay."):
        if module.name.endswith("__main__"):
            continue
        for name, value in sorted(vars(importlib.import_module(module.name)).items()):
            for i, pattern in enumerate(_within(value)):
                if pattern not in out.values():
                    out[f"{module.name}.{name}[{i}]"] = pattern
    return out


def _within(value: object, depth: int = 4) -> Iterator[re.Pattern[str] | re.Pattern[bytes]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, msgspec.Struct):
        value = msgspec.structs.astuple(value)
    elif isinstance(value, dict):
        value = tuple(value.items())
    if depth and isinstance(value, tuple | list | set | frozenset):
        for part in value:
            yield from _within(part, depth - 1)


def seconds(work: Callable[[str], object], text: str) -> float:
    """Processor time of the quickest of three runs, of one where that is long."""
    runs: list[float] = []
    while len(runs) < 3 and sum(runs) < 0.3:
        began = time.process_time()
        work(text)
        runs.append(time.process_time() - began)
    return min(runs)


def growth(work: Callable[[str], object], piece: str) -> tuple[float, float]:
    """How many times as long twice the text takes: at the first doubling, and at the second where the first looks bad."""
    texts = [piece * (size // len(piece)) for size in SIZES]
    first = seconds(work, texts[0])
    if first < FASTEST:
        return 1.0, 1.0
    second = seconds(work, texts[1])
    if second < 2.5 * first:
        return second / first, 1.0
    return second / first, seconds(work, texts[2]) / second


def searching(pattern: re.Pattern[str] | re.Pattern[bytes]) -> Callable[[str], object]:
    """Searches a text with ``pattern`` to its end."""

    def search(text: str) -> object:
        return sum(1 for _ in pattern.finditer(text.encode() if isinstance(pattern.pattern, bytes) else text))  # type: ignore[arg-type]

    return search


def main() -> None:
    """Print what grows faster than the text does."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--slack", type=float, default=3.0, help="how many times as long twice the text may take")
    a = p.parse_args()
    found = patterns()
    work = {name: searching(pattern) for name, pattern in found.items()} | {"reading a document": read_text}
    bad = 0
    for name, one in work.items():
        for piece in PIECES:
            first, second = growth(one, piece)
            if min(first, second) > a.slack:
                bad += 1
                print(f"{name} on {piece!r}: x{first:.1f}, x{second:.1f}", flush=True)
    print(f"{len(found)} patterns and reading as a whole, on {len(PIECES)} texts each: {bad} grow faster than the text")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()

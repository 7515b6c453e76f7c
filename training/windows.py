"""Windows of examples as padded tensors, with the labels of their task."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from hearsay.language.pieces import END, START
from hearsay.language.windows import ROOM, Window, cut
from training.data import Example


@dataclass
class Item:
    """One window of one example."""

    example: Example
    index: int
    """Which example, in the list it came from."""
    window: Window

    @property
    def pieces(self) -> int:
        """Word pieces of the window, [CLS] and [SEP] included."""
        return sum(len(p) for p in self.example.pieces[self.window.start : self.window.end]) + 2


@dataclass
class Batch:
    """Windows of one task, padded."""

    task: str
    items: list[Item]
    pieces: Tensor
    case: Tensor
    gap: Tensor
    quoted: Tensor
    first: Tensor
    words: Tensor
    """(batch,) number of words."""
    extra: dict[str, Tensor] = field(default_factory=dict)


def windows(examples: list[Example], seed: int | None) -> list[Item]:
    """Every example cut as at run time, or with a seed, its first cut at random."""
    rng = random.Random(seed)
    out = []
    for i, x in enumerate(examples):
        first = rng.randint(ROOM // 4, ROOM) if seed is not None else None
        sizes = [len(p) for p in x.pieces]
        out += [Item(x, i, w) for w in cut(sizes, x.joints, first=first)]
    return out


def batches(items: list[Item], budget: int, seed: int | None) -> list[list[Item]]:
    """Items of one task and similar length together, about ``budget`` pieces a batch, in random order."""
    rng = random.Random(seed)
    out: list[list[Item]] = []
    for task in ("tree", "names", "attribution"):
        mine = [x for x in items if x.example.task == task]
        if seed is not None:
            rng.shuffle(mine)
        sized = sorted(((x.pieces, k) for k, x in enumerate(mine)), reverse=True)
        batch: list[Item] = []
        longest = 0
        for n, k in sized:
            longest = max(longest, n)
            if batch and longest * (len(batch) + 1) > budget:
                out.append(batch)
                batch, longest = [], n
            batch.append(mine[k])
        if batch:
            out.append(batch)
    if seed is not None:
        rng.shuffle(out)
    return out


def collate(items: list[Item], *, forget_breaks: bool = False) -> Batch:
    """Pad ``items`` into a batch."""
    width = max(x.pieces for x in items)
    most = max(x.window.end - x.window.start for x in items)
    arrays = np.zeros((4, len(items), width), dtype=np.int64)
    first = np.zeros((len(items), most), dtype=np.int64)
    for b, item in enumerate(items):
        x, w = item.example, item.window
        arrays[0, b, 0] = START
        at = 1
        for j, i in enumerate(range(w.start, w.end)):
            n = len(x.pieces[i])
            first[b, j] = at
            arrays[0, b, at : at + n] = x.pieces[i]
            arrays[1, b, at : at + n] = x.cases[i]
            arrays[2, b, at] = 0 if forget_breaks else x.breaks[i]
            arrays[3, b, at : at + n] = x.quoted[i]
            at += n
        arrays[0, b, at] = END
    t = torch.from_numpy
    return Batch(
        items[0].example.task, items, t(arrays[0]), t(arrays[1]), t(arrays[2]), t(arrays[3]), t(first),
        torch.tensor([x.window.end - x.window.start for x in items]),
    )  # fmt: skip

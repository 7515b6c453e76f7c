"""Windows of examples as padded tensors, with whatever is known of their words.

Sets know different things: a treebank no names, newswire no trees. What is not known is left out of the loss, so windows of all sets stand
in one batch.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from hearsay.language.pieces import END, START
from hearsay.language.windows import ROOM, Window, cut
from training.examples import CLASSES, Example

UNKNOWN = -100
"""In place of a class that is not known."""
MASK = 103
"""The piece that stands for one that is hidden."""
SHORT, AT_MOST = 0.12, 3
"""The chance that an example is shown a few sentences at a time, as a headline or a post is read, and how many those are at most."""

Codes = dict[str, dict[str, int]]
"""Label to class index, for each inventory of :func:`training.examples.inventories`."""


@dataclass
class Item:
    """One window of one example."""

    example: Example
    window: Window

    @property
    def pieces(self) -> int:
        """Word pieces of the window, [CLS] and [SEP] included."""
        return sum(len(p) for p in self.example.pieces[self.window.start : self.window.end]) + 2


@dataclass
class Batch:
    """Windows, padded. ``b`` windows, ``p`` pieces, ``w`` words, ``k`` cues, ``e`` events, ``m`` sources and figures."""

    pieces: Tensor
    """(b, p), 0 where padding; so are ``case``, ``gap`` and ``quoted``."""
    case: Tensor
    gap: Tensor
    quoted: Tensor
    first: Tensor
    """(b, w) the first piece of each word."""
    words: Tensor
    """(b,) number of words."""
    classes: Tensor
    """(:data:`CLASSES`, b, w) class indices."""
    begins: Tensor
    """(b, w) whether a word begins a sentence."""
    sentence: Tensor
    """(b, w) which of the window's whole sentences a word stands in, -1 for none."""
    heads: Tensor
    """(b, w) 0 for a root, else 1 + the head."""
    labels: Tensor
    """(b, w) of the arc to the head."""
    cues: Tensor
    """(b, w) O, B, I."""
    regions: Tensor
    """(b, w, 2) whether in anybody's source, content."""
    marks: Tensor
    """(b, w, 2) whether furniture, caveat; :data:`UNKNOWN` where not told."""
    cue_words: Tensor
    """(n, 3): cue, window and word of each word of each cue."""
    cue_at: Tensor
    """(k, 2): window and first word of each cue."""
    roles: Tensor
    """(k, w) the role of each word for each cue."""
    party_at: Tensor
    """(e, 2): window and word of each event of which it is told who takes part."""
    parties: Tensor
    """(e, w) what each word is to each event."""
    meant_words: Tensor
    """(n, 3): source or figure, window and word, of all their words, of which it is asked whom they mean."""
    meant_at: Tensor
    """(m, 2): window and first word of each of them."""
    meant: Tensor
    """(m, w) what each word is to each of them."""

    def to(self, device: torch.device) -> Batch:
        """The same on ``device``."""
        return Batch(**{f.name: getattr(self, f.name).to(device, non_blocking=True) for f in fields(self)})

    @property
    def allowed(self) -> Tensor:
        """(b, w, 1 + w) the heads that a word may have: the root, and the others of its sentence."""
        w = self.sentence.shape[1]
        same = (self.sentence[:, :, None] == self.sentence[:, None, :]) & (self.sentence >= 0)[:, :, None]
        same = same & ~torch.eye(w, dtype=torch.bool, device=same.device)
        return torch.cat([torch.ones_like(same[:, :, :1]), same], 2)


def windows(examples: list[Example], seed: int | None) -> list[Item]:
    """Every example, cut as at run time, or with a seed, its first cut at random."""
    rng = random.Random(seed)
    out = []
    for x in examples:
        if seed is not None and rng.random() < SHORT:
            out += [Item(x, w) for w in _few(x, rng)]
            continue
        first = rng.randint(ROOM // 4, ROOM) if seed is not None else None
        out += [Item(x, w) for w in cut([len(p) for p in x.pieces], x.joints, first=first)]
    return out


def _few(x: Example, rng: random.Random) -> Iterator[Window]:
    """The example in windows of one to :data:`AT_MOST` sentences."""
    at = 0
    while at < len(x.sentences):
        end = min(len(x.sentences), at + rng.randint(1, AT_MOST))
        start, stop = x.sentences[at][0], x.sentences[end - 1][1]
        if sum(len(p) for p in x.pieces[start:stop]) <= ROOM:
            yield Window(start, stop)
        at = end


def batches(items: list[Item], budget: int, seed: int | None) -> list[list[Item]]:
    """Items of similar length together, about ``budget`` pieces a batch, in random order."""
    rng = random.Random(seed)
    if seed is not None:
        rng.shuffle(items)
    out: list[list[Item]] = []
    batch: list[Item] = []
    longest = 0
    for n, k in sorted(((x.pieces, k) for k, x in enumerate(items)), reverse=True):
        longest = max(longest, n)
        if batch and longest * (len(batch) + 1) > budget:
            out.append(batch)
            batch, longest = [], n
        batch.append(items[k])
    if batch:
        out.append(batch)
    if seed is not None:
        rng.shuffle(out)
    return out


def collate(
    items: list[Item], codes: Codes, *, forget_breaks: bool = False, hidden: float = 0.0, rng: random.Random | None = None
) -> Batch:
    """Pad ``items`` into a batch; a share ``hidden`` of the pieces is masked."""
    most = max(x.window.end - x.window.start for x in items)
    shape = (len(items), most)
    arrays = np.zeros((4, len(items), max(x.pieces for x in items)), dtype=np.int64)
    first = np.zeros(shape, dtype=np.int64)
    classes = np.full((len(CLASSES), *shape), UNKNOWN, dtype=np.int64)
    begins, heads, labels, cues = (np.full(shape, UNKNOWN, dtype=np.int64) for _ in range(4))
    sentence = np.full(shape, -1, dtype=np.int64)
    regions, marks = np.zeros((*shape, 2), dtype=np.float32), np.full((*shape, 2), UNKNOWN, dtype=np.float32)
    cue_words: list[tuple[int, int, int]] = []
    cue_at: list[tuple[int, int]] = []
    roles: list[npt.NDArray[np.int64]] = []
    party_at: list[tuple[int, int]] = []
    parties: list[npt.NDArray[np.int64]] = []
    meant_words: list[tuple[int, int, int]] = []
    meant_at: list[tuple[int, int]] = []
    meant: list[npt.NDArray[np.int64]] = []
    for b, item in enumerate(items):
        x, w = item.example, item.window
        n = w.end - w.start
        _inputs(arrays[:, b], first[b], x, w, forget_breaks)
        for c, name in enumerate(CLASSES):
            if values := getattr(x, name)[w.start : w.end]:
                classes[c, b, :n] = [codes[name].get(v, UNKNOWN) for v in values]
        if x.heads:
            begins[b, :n] = x.begins[w.start : w.end]
        for k, (s, e) in enumerate(x.sentences):
            if s >= w.start and e <= w.end:
                sentence[b, s - w.start : e - w.start] = k
                if x.heads:
                    heads[b, s - w.start : e - w.start] = [0 if x.heads[i] < 0 else x.heads[i] - w.start + 1 for i in range(s, e)]
                    labels[b, s - w.start : e - w.start] = [codes["labels"].get(x.labels[i], UNKNOWN) for i in range(s, e)]
        if x.furniture:
            marks[b, :n, 0], marks[b, :n, 1] = x.furniture[w.start : w.end], x.caveats[w.start : w.end]
        if x.attributed:
            cues[b, :n] = 0
        for source, cue, content in x.attributions:
            mine = sorted(i - w.start for i in cue if w.start <= i < w.end)
            row = _row(most, w, {1: source, 2: content})
            for role in (1, 2):
                regions[b, row == role, role - 1] = 1
            if not mine:
                continue
            cues[b, mine] = 2
            cues[b, mine[0]] = 1
            cue_words += [(len(cue_at), b, i) for i in mine]
            cue_at.append((b, mine[0]))
            roles.append(row)
        for at, *members in x.parties:
            if w.start <= at < w.end:
                party_at.append((b, at - w.start))
                parties.append(_row(most, w, dict(enumerate(members, 1))))
        for one in x.meant:
            mine = sorted(i - w.start for i in one.asked if w.start <= i < w.end)
            if mine:
                meant_words += [(len(meant_at), b, i) for i in mine]
                meant_at.append((b, mine[0]))
                told = one.wanted is not None
                row = _row(most, w, {UNKNOWN: one.perhaps, one.referent: one.wanted or frozenset()})
                meant.append(row if told else np.full_like(row, UNKNOWN))
    if hidden and rng is not None:
        chance = np.random.default_rng(rng.getrandbits(32)).random(arrays.shape[1:])
        arrays[0][(chance < hidden) & (arrays[0] > END)] = MASK
    t = torch.from_numpy
    return Batch(
        t(arrays[0]), t(arrays[1]), t(arrays[2]), t(arrays[3]), t(first), torch.tensor([x.window.end - x.window.start for x in items]),
        t(classes), t(begins), t(sentence), t(heads), t(labels), t(cues), t(regions), t(marks),
        torch.tensor(cue_words, dtype=torch.long).reshape(-1, 3), torch.tensor(cue_at, dtype=torch.long).reshape(-1, 2),
        t(np.stack(roles)) if roles else torch.zeros((0, most), dtype=torch.long),
        torch.tensor(party_at, dtype=torch.long).reshape(-1, 2),
        t(np.stack(parties)) if parties else torch.zeros((0, most), dtype=torch.long),
        torch.tensor(meant_words, dtype=torch.long).reshape(-1, 3), torch.tensor(meant_at, dtype=torch.long).reshape(-1, 2),
        t(np.stack(meant)) if meant else torch.zeros((0, most), dtype=torch.long),
    )  # fmt: skip


def _row(most: int, w: Window, members: dict[int, frozenset[int]]) -> npt.NDArray[np.int64]:
    """(most,) the class of each word of a window, 0 where no set of words of the document has it, :data:`UNKNOWN` behind its end."""
    row = np.full(most, UNKNOWN, dtype=np.int64)
    row[: w.end - w.start] = 0
    for value, words in members.items():
        row[[i - w.start for i in words if w.start <= i < w.end]] = value
    return row


def _inputs(arrays: npt.NDArray[np.int64], first: npt.NDArray[np.int64], x: Example, w: Window, forget_breaks: bool) -> None:
    """Write what the network reads of a window into ``arrays`` (4, pieces), and where its words begin into ``first``."""
    arrays[0, 0] = START
    at = 1
    for j, i in enumerate(range(w.start, w.end)):
        n = len(x.pieces[i])
        first[j] = at
        arrays[0, at : at + n] = x.pieces[i]
        arrays[1, at : at + n] = x.cases[i]
        arrays[2, at] = 0 if forget_breaks else x.breaks[i]
        arrays[3, at : at + n] = x.quoted[i]
        at += n
    arrays[0, at] = END

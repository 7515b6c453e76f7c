"""One loss a task, over the words of a batch of windows."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from training.network import Reader, bucket
from training.windows import Batch

DOUBTED, DOUBT = 4, 0.05
"""How many words of a window, at most, are shown as cues that have no roles, and how likely a cue the network holds them to be."""

Codes = dict[str, dict[str, int]]
"""Label to class index, for each inventory of :func:`training.data.inventories`."""


def _classes(batch: Batch, name: str, codes: dict[str, int], width: int) -> Tensor:
    """(batch, width) class indices, -100 where padding or outside the inventory."""
    out = torch.full((len(batch.items), width), -100)
    for b, item in enumerate(batch.items):
        values = getattr(item.example, name)[item.window.start : item.window.end]
        out[b, : len(values)] = torch.tensor([codes.get(v, -100) for v in values])
    return out


def _cross(logits: Tensor, gold: Tensor) -> Tensor:
    return F.cross_entropy(logits.flatten(0, -2).float(), gold.flatten(), ignore_index=-100)


def tree(net: Reader, h: Tensor, batch: Batch, codes: Codes) -> Tensor:
    """Sentence starts, tags, lemma scripts, arcs (within the gold sentence) and labels."""
    width = h.shape[1] - 1
    words = h[:, 1:]
    begins = torch.full((len(batch.items), width), -100)
    heads = torch.full((len(batch.items), width), -100)
    allowed = torch.zeros((len(batch.items), width, width + 1), dtype=torch.bool)
    allowed[:, :, 0] = True
    for b, item in enumerate(batch.items):
        x, w = item.example, item.window
        begins[b, : w.end - w.start] = torch.tensor(x.begins[w.start : w.end])
        for s, e in x.sentences:
            if s >= w.start and e <= w.end:
                allowed[b, s - w.start : e - w.start, s - w.start + 1 : e - w.start + 1] = True
                for i in range(s, e):
                    heads[b, i - w.start] = 0 if x.heads[i] < 0 else x.heads[i] - w.start + 1
    loss = _cross(net.begins(words), begins) * 0.5
    for name, head, weight in (("upos", net.upos, 1.0), ("xpos", net.xpos, 0.5), ("lemmas", net.lemmas, 0.5)):
        loss = loss + weight * _cross(head(words), _classes(batch, name, codes[name], width))
    scores = net.arcs(h)[:, 1:].float().masked_fill(~allowed, -1e4)
    loss = loss + 1.5 * _cross(scores, heads)
    b, i = (heads >= 0).nonzero(as_tuple=True)
    labels = _classes(batch, "labels", codes["labels"], width)[b, i]
    logits = net.arc_labels(net.label_dep(h)[b, i + 1], net.label_head(h)[b, heads[b, i]])
    return loss + _cross(logits[None], labels[None])


def names(net: Reader, h: Tensor, batch: Batch, codes: Codes) -> Tensor:
    """BIO tags of names."""
    return 2.0 * _cross(net.tags(h[:, 1:]), _classes(batch, "tags", codes["tags"], h.shape[1] - 1))


def attribution(net: Reader, h: Tensor, batch: Batch, codes: Codes) -> Tensor:
    """Cue tags, and the role of every word of the window for each gold cue and for the likeliest words that are none.

    A word that only looks like a cue has no source and no content: the roles learn to tell it, with more of the
    sentence before them than the tag has.
    """
    width = h.shape[1] - 1
    cues = torch.full((len(batch.items), width), -100)
    regions = torch.zeros(len(batch.items), width, 2)
    tags = net.cues(h[:, 1:])
    likely = 1 - tags.detach().float().softmax(-1)[..., 0]
    role_cue, role_word = net.role_cue(h[:, 1:]), net.role_word(h[:, 1:])
    parts, golds = [], []
    for b, item in enumerate(batch.items):
        w = item.window
        n = w.end - w.start
        cues[b, :n] = 0
        centers, gold = [], []
        for source, cue, content in item.example.attributions:
            mine = sorted(i - w.start for i in cue if w.start <= i < w.end)
            if not mine:
                continue
            cues[b, mine] = 2
            cues[b, mine[0]] = 1
            row = torch.zeros(n, dtype=torch.long)
            for role, members in ((1, source), (2, content)):
                inside = [i - w.start for i in members if w.start <= i < w.end]
                row[inside] = role
                regions[b, inside, role - 1] = 1
            gold.append(row)
            centers.append((role_cue[b, mine].mean(0), mine[0]))
        for i in likely[b, :n].masked_fill(cues[b, :n] > 0, 0).topk(min(DOUBTED, n)).indices.tolist():
            if likely[b, i] >= DOUBT and cues[b, i] == 0:
                gold.append(torch.zeros(n, dtype=torch.long))
                centers.append((role_cue[b, i], i))
        if gold:
            distance = torch.arange(n)[None] - torch.tensor([c[1] for c in centers])[:, None]
            scores = net.roles(torch.stack([c[0] for c in centers]), role_word[b, :n], bucket(distance))
            parts.append(scores.reshape(-1, 3))
            golds.append(torch.stack(gold).reshape(-1))
    told = F.binary_cross_entropy_with_logits(net.regions(h[:, 1:], batch.words).float(), regions, reduction="none")
    loss = 2.0 * _cross(tags, cues) + 4.0 * told[cues >= 0].mean()
    if parts:
        near = F.cross_entropy(torch.cat(parts).float(), torch.cat(golds), reduction="none")
        loss = loss + near.sum() / max(1, sum(int((g > 0).sum()) for g in golds)) * 1.5
    return loss


def vectors(net: Reader, h: Tensor, batch: Batch, teacher: list[Tensor]) -> Tensor:
    """One minus the cosine between each whole sentence's vector and the original model's."""
    v = net.vector(h[:, 1:])
    mine, wanted = [], []
    for b, item in enumerate(batch.items):
        w = item.window
        for k, (s, e) in enumerate(item.example.sentences):
            if s >= w.start and e <= w.end:
                mine.append(v[b, s - w.start : e - w.start].mean(0))
                wanted.append(teacher[item.index][k].float())
    if not mine:
        return h.new_zeros(())
    return 1 - F.cosine_similarity(torch.stack(mine).float(), torch.stack(wanted)).mean()


TASKS = {"tree": tree, "names": names, "attribution": attribution}

"""What a batch of windows costs: one loss a head, held against what is known of the words, or against what teachers say of them."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from training.examples import CLASSES
from training.network import PARTIES, REFERENTS, ROLES, Reader, bucket
from training.windows import UNKNOWN, Batch

DOUBTED, DOUBT = 4, 0.05
"""How many words of a window, at most, are shown as cues that have no roles, and how likely a cue the network holds them to be."""
SHARED, LIKELY = 6, 0.2
"""How many words of a window, at most, teachers show as cues and as events, and how likely one they hold them to be."""
WEIGHTS = {
    "upos": 1.0, "xpos": 0.5, "lemmas": 0.5, "begins": 0.5, "arcs": 1.5, "labels": 1.0, "tags": 2.0, "cues": 2.0, "regions": 2.0,
    "roles": 1.5, "measures": 1.5, "kinds": 2.0, "parties": 1.5, "meant": 1.5, "marks": 1.0,
}  # fmt: skip
"""What each loss counts."""

TREES = frozenset({"upos", "xpos", "lemmas", "begins", "arcs", "labels"})
"""Losses of trees and tags."""

Losses = dict[str, Tensor]


class Said:
    """What a network says of a batch: logits of every head, (b, w, classes)."""

    def __init__(self, net: Reader, batch: Batch) -> None:
        self.net, self.batch = net, batch
        self.h = net.words(batch.pieces, batch.case, batch.gap, batch.quoted, batch.first)
        words = self.h[:, 1:]
        self.logits = {name: getattr(net, name)(words).float() for name in (*CLASSES, "begins", "cues", "marks")}
        self.logits["regions"] = net.regions(words, batch.words).float()
        self.arcs = net.arcs(self.h)[:, 1:].float().masked_fill(~batch.allowed, -1e4)
        self.role_cue, self.role_word = net.role_cue(words), net.role_word(words)
        self.party_event, self.party_word = net.party_event(words), net.party_word(words)
        self.meant_asked, self.meant_word = net.meant_asked(words), net.meant_word(words)

    def labels(self, heads: Tensor) -> Tensor:
        """(n, labels) logits for the ``n`` words that have a head, in order; ``heads`` (b, w) as in a batch."""
        b, i = (heads >= 0).nonzero(as_tuple=True)
        return self.net.arc_labels(self.net.label_dep(self.h)[b, i + 1], self.net.label_head(self.h)[b, heads[b, i]]).float()

    def roles(self, cues: Tensor, at: Tensor) -> Tensor:
        """(k, w, roles) logits for ``k`` cues, given as vectors and as window and first word."""
        return self._related("role", cues, self.role_word, at)

    def parties(self, at: Tensor) -> Tensor:
        """(e, w, parties) logits for ``e`` events, given as window and word."""
        return self._related("party", self.party_event[at[:, 0], at[:, 1]], self.party_word, at)

    def meant(self) -> Tensor:
        """(m, w, referents) logits for the sources and figures of the batch."""
        asked = centers(self.meant_asked, self.batch.meant_words, len(self.batch.meant_at))
        return self._related("meant", asked, self.meant_word, self.batch.meant_at)

    def _related(self, relation: str, one: Tensor, words: Tensor, at: Tensor) -> Tensor:
        distance = torch.arange(words.shape[1], device=at.device)[None] - at[:, 1:]
        return self.net.related(relation, one, words[at[:, 0]], bucket(distance)).float()

    def likeliest(self, barred: Tensor, most: int) -> tuple[Tensor, Tensor]:
        """The ``most`` likeliest words of each window to be cues, but those ``barred``: (n, 2) window and word, and (n,) how likely."""
        chance = (1 - self.logits["cues"].detach().softmax(-1)[..., 0]).masked_fill(barred, 0)
        value, at = chance.topk(min(most, chance.shape[1]))
        window = torch.arange(len(chance), device=at.device)[:, None].expand_as(at)
        return torch.stack([window, at], -1).flatten(0, 1), value.flatten()


def centers(vectors: Tensor, words: Tensor, things: int) -> Tensor:
    """(things, width) means of the (b, w, width) vectors of the ``words`` of each thing: (n, 3) thing, window, word."""
    k, b, i = words.unbind(1)
    number = torch.zeros(things, device=k.device).index_add(0, k, torch.ones(len(k), device=k.device))
    sums = torch.zeros(things, vectors.shape[-1], device=k.device).index_add(0, k, vectors[b, i].float())
    return sums / number[:, None].clamp(min=1)


def padding(batch: Batch) -> Tensor:
    """(b, w) where no word stands."""
    return torch.arange(batch.first.shape[1], device=batch.words.device)[None] >= batch.words[:, None]


def _cross(logits: Tensor, gold: Tensor) -> Tensor:
    """Mean over what is known; 0 where nothing is."""
    known = (gold != UNKNOWN).sum().clamp(min=1)
    return F.cross_entropy(logits.flatten(0, -2), gold.flatten(), ignore_index=UNKNOWN, reduction="sum") / known


def _either(logits: Tensor, gold: Tensor) -> Tensor:
    known = (gold != UNKNOWN).float()
    return (F.binary_cross_entropy_with_logits(logits, gold.clamp(min=0), reduction="none") * known).sum() / known.sum().clamp(min=1)


def known(said: Said) -> Losses:
    """Against the labels of the batch."""
    batch = said.batch
    out = {name: _cross(said.logits[name], batch.classes[c]) for c, name in enumerate(CLASSES)}
    for name, gold in (("begins", batch.begins), ("cues", batch.cues)):
        out[name] = _cross(said.logits[name], gold)
    out["marks"] = _either(said.logits["marks"], batch.marks)
    out["regions"] = 2 * _either(said.logits["regions"], batch.regions.masked_fill((batch.cues == UNKNOWN)[:, :, None], UNKNOWN))
    out["arcs"] = _cross(said.arcs, batch.heads)
    out["labels"] = _cross(said.labels(batch.heads), batch.labels[batch.heads >= 0])
    out["roles"] = _roles(said)
    out["parties"] = _shared_out(said.parties(batch.party_at), batch.parties)
    out["meant"] = _shared_out(said.meant(), batch.meant)
    return out


def _shared_out(scores: Tensor, gold: Tensor) -> Tensor:
    """The cost of what each word is, for each word that is something."""
    cost = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=UNKNOWN, reduction="sum")
    return cost / (gold > 0).sum().clamp(min=1)


def _roles(said: Said) -> Tensor:
    """The role of every word of the window for each cue and for the likeliest words that are none.

    A word that only looks like a cue has no source and no content: the roles learn to tell it, with more of the
    sentence before them than the tag has.
    """
    batch = said.batch
    cues = centers(said.role_cue, batch.cue_words, len(batch.cue_at))
    at, chance = said.likeliest((batch.cues != 0) | padding(batch), DOUBTED)
    none = torch.zeros_like(batch.cues).masked_fill(padding(batch), UNKNOWN)[at[:, 0]]
    none = none.masked_fill((chance < DOUBT)[:, None], UNKNOWN)
    scores = said.roles(torch.cat([cues, said.role_cue[at[:, 0], at[:, 1]].float()]), torch.cat([batch.cue_at, at]))
    return _shared_out(scores, torch.cat([batch.roles, none]))


def taught(said: Said, teachers: Sequence[Reader], *, trees_only: bool = False) -> Losses:
    """Against the mean of what the teachers say of all words, whatever is known of them (Hinton et al. 2015).

    ``trees_only``: of trees and tags alone, and only in windows of which no tree is known. Of those a network that learns trees from
    treebanks and everything else from news loses its trees in the news, and no treebank shows it.
    """
    batch = said.batch
    read = ~padding(batch)
    if trees_only:
        read &= (batch.heads == UNKNOWN).all(1)[:, None]
    with torch.no_grad():
        others = [Said(teacher, batch) for teacher in teachers]

        def mean(parts: Sequence[Tensor]) -> Tensor:
            return torch.stack(list(parts)).mean(0)

        wanted = {name: mean([o.logits[name].softmax(-1) for o in others]) for name in (*CLASSES, "begins", "cues")}
        sure = {name: mean([o.logits[name].sigmoid() for o in others]) for name in ("marks", "regions")}
        arcs = mean([o.arcs.softmax(-1) for o in others])
        within = (batch.sentence >= 0) & read
        heads = arcs.argmax(-1).masked_fill(~within, UNKNOWN)
        labels = mean([o.labels(heads).softmax(-1) for o in others])
        cues, events = (_likely(1 - wanted[name][..., 0].masked_fill(~read, 1)) for name in ("cues", "kinds"))
        roles = mean([o.roles(o.role_cue[cues[:, 0], cues[:, 1]].float(), cues).softmax(-1) for o in others])
        parties = mean([o.parties(events).softmax(-1) for o in others])
        meant = mean([o.meant().softmax(-1) for o in others])
    out = {name: _far(said.logits[name][read], wanted[name][read]) for name in wanted}
    for name, target in sure.items():
        out[name] = F.binary_cross_entropy_with_logits(said.logits[name][read], target[read]) * (2 if name == "regions" else 1)
    out["arcs"] = _far(said.arcs[within], arcs[within])
    out["labels"] = _far(said.labels(heads), labels)
    out["roles"] = _far_of_parts(said.roles(said.role_cue[cues[:, 0], cues[:, 1]].float(), cues), roles, read[cues[:, 0]])
    out["parties"] = _far_of_parts(said.parties(events), parties, read[events[:, 0]])
    out["meant"] = _far_of_parts(said.meant(), meant, read[batch.meant_at[:, 0]])
    return {name: loss for name, loss in out.items() if name in TREES or not trees_only}


def _likely(chance: Tensor) -> Tensor:
    """(n, 2) window and word of the :data:`SHARED` likeliest words of each window, if they are :data:`LIKELY`."""
    value, place = chance.topk(min(SHARED, chance.shape[1]))
    window = torch.arange(len(chance), device=place.device)[:, None].expand_as(place)
    return torch.stack([window, place], -1).flatten(0, 1)[value.flatten() >= LIKELY]


def _far_of_parts(logits: Tensor, wanted: Tensor, read: Tensor) -> Tensor:
    """Cross entropy against a distribution over the words that are read, for each word that is something."""
    return -(wanted[read] * F.log_softmax(logits[read], -1)).sum() / wanted[read][:, 1:].sum().clamp(min=1)


def _far(logits: Tensor, wanted: Tensor) -> Tensor:
    """Mean cross entropy against a distribution."""
    return -(wanted * F.log_softmax(logits, -1)).sum() / max(1, len(logits))


def total(losses: Losses) -> Tensor:
    """One number to go down."""
    return torch.stack([WEIGHTS[name] * loss for name, loss in losses.items()]).sum()


def hits(said: Said) -> dict[str, Tensor]:
    """Counts, to be summed over batches, for :func:`shares`: of each head, ``(right, found, known)``."""
    batch = said.batch
    out: dict[str, Tensor] = {}
    for name, gold in (*((name, batch.classes[c]) for c, name in enumerate(CLASSES)), ("cues", batch.cues)):
        found = said.logits[name].argmax(-1)
        told = gold != UNKNOWN
        if name in {"upos", "xpos", "lemmas"}:
            out[name] = torch.stack([(found == gold)[told].sum(), told.sum(), told.sum()])
        else:
            out[name] = torch.stack([((found == gold) & told & (gold > 0)).sum(), (told & (found > 0)).sum(), (told & (gold > 0)).sum()])
    for c, name in enumerate(("furniture", "caveats")):
        gold, found = batch.marks[..., c], said.logits["marks"][..., c] > 0
        out[name] = torch.stack([(found & (gold == 1)).sum(), (found & (gold != UNKNOWN)).sum(), (gold == 1).sum()])
    told = batch.heads >= 0
    heads = said.arcs.argmax(-1).masked_fill(~told, UNKNOWN)
    right = (heads == batch.heads)[told]
    out["las"] = torch.stack([(right & (said.labels(heads).argmax(-1) == batch.labels[told])).sum(), told.sum(), told.sum()])
    first = batch.cue_at
    roles = said.roles(said.role_cue[first[:, 0], first[:, 1]].float(), first).argmax(-1)
    parties, meant = said.parties(batch.party_at).argmax(-1), said.meant().argmax(-1)
    for names, all_, gold in ((ROLES, roles, batch.roles), (PARTIES, parties, batch.parties), (REFERENTS, meant, batch.meant)):
        for r, name in enumerate(names[1:], 1):
            out[name.lower()] = torch.stack([((all_ == r) & (gold == r)).sum(), ((all_ == r) & (gold >= 0)).sum(), (gold == r).sum()])
    return out


def shares(counts: dict[str, Tensor]) -> dict[str, float]:
    """F1 of each head from the sums of :func:`hits`; of heads that answer for every word, that is their accuracy."""
    return {name: round(float(2 * r / max(1, f + g)), 4) for name, (r, f, g) in ((n, c.tolist()) for n, c in counts.items())}

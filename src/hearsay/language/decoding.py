"""Scores to structure: trees, names, attributions. NumPy only; every tie is broken by the lower index."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache, lru_cache, reduce
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from hearsay.language.network import Answer

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.int64]

SOURCE, CONTENT = 1, 2
LIKELY = 0.03
"""Probability of standing in a cue from which a word is weighed as one."""
EDGE, BESIDE = 0.25, 0.6
"""Probability from which a word beside a cue's likeliest word stands in it too, and the share of that word's own, where that is less."""
SUPPORT, REPEATED, DOUBT = 4.0, 4.0, 0.9
"""How much the words of its content, standing in somebody's words or not, can do for a cue or against it (in logits); what a
content that is mostly told already does against it; and what any cue starts with against it. These and the two below were chosen on the
development part of PolNeAR and on the stories of docs/measurements.md."""
LENT = 0.3
"""How much of a word's score of standing in somebody's content is added to that of standing in this cue's."""
SHYNESS = 0.5
"""What is taken off the score of belonging to nothing: trained on words that only look like cues, the roles hold back."""
GAP = 2
"""Words that content may leave out between two of its runs and still be one run."""


class Roles(NamedTuple):
    """One attribution as words of its window (half-open runs), and the network's confidence in the cue."""

    cue: tuple[int, int]
    source: tuple[int, int] | None
    content: tuple[tuple[int, int], ...]
    score: float


def softmax(logits: Floats) -> Floats:
    """Over the last axis, which is short: class by class, where NumPy would go row by row."""
    classes = np.moveaxis(logits, -1, 0)
    shares = np.exp(classes - reduce(np.maximum, classes))
    shares /= reduce(np.add, shares)
    return np.moveaxis(shares, 0, -1)


def sigmoid(logits: Floats) -> Floats:
    """Of each logit."""
    return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float32)


def trees(answer: Answer, edges: Sequence[int]) -> tuple[Indices, Indices]:
    """Heads (words of the window, -1 for the root) and label indices of a window's words; a sentence lies between each two edges."""
    heads = np.concatenate([_heads(answer, slice(1 + start, 1 + end)) for start, end in pairwise(edges)])
    labels = (answer["label_dep"][1:] @ answer["label_head"][heads + 1][:, :, None])[:, :, 0]
    labels += answer["label_dep_bias"][1:] + answer["label_head_bias"][heads + 1]
    return heads, np.asarray(labels.argmax(-1))


def _heads(answer: Answer, rows: slice) -> Indices:
    """The heads of the words of one sentence. Sentence by sentence: products of whole windows would be shared out among threads."""
    over = np.concatenate([answer["arc_head"][:1], answer["arc_head"][rows]])
    scores = answer["arc_dep"][rows] @ over.T + np.concatenate([answer["arc_bias"][:1], answer["arc_bias"][rows]]).T
    heads = np.array(spanning_tree(scores))
    return np.where(heads > 0, heads + rows.start - 2, -1)


def spanning_tree(scores: Floats) -> list[int]:
    """The best tree with one root: ``scores[i, h]`` is word ``i + 1``'s score for head ``h``, head 0 being the root.

    Greedy where that gives a tree, else Chu-Liu and Edmonds (Edmonds 1967) under each of the three best roots that could
    give a better one: no tree is better than the best head of each word.
    """
    n = len(scores)
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:] = scores
    np.fill_diagonal(full, -np.inf)
    greedy: list[int] = full[1:].argmax(1).tolist()
    if greedy.count(0) == 1 and not _cycle([0, *greedy]):
        return greedy
    best: tuple[float, list[int]] | None = None
    for root in np.argsort(-full[1:, 0], kind="stable")[:3] + 1:
        only = full.copy()
        only[1:, 0] = -np.inf
        only[root, :] = -np.inf
        only[root, 0] = full[root, 0]
        if best is not None and float(sum(only[1:].max(1).tolist())) <= best[0]:
            continue
        found = _edmonds(only)
        total = float(sum(full[i, h] for i, h in enumerate(found) if i))
        if best is None or total > best[0]:
            best = (total, found)
    assert best is not None
    return best[1][1:]


def _cycle(heads: Sequence[int]) -> list[int]:
    """One cycle in ``heads`` (node 0 is the root), or nothing."""
    state = [0] * len(heads)
    state[0] = 2
    for node in range(1, len(heads)):
        path, at = [], node
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if state[at] == 1:
            return path[path.index(at) :]
        for seen in path:
            state[seen] = 2
    return []


def _edmonds(scores: npt.NDArray[np.float64]) -> list[int]:
    heads: list[int] = [0, *scores[1:].argmax(1).tolist()]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = np.zeros(len(scores), dtype=bool)
    inside[cycle] = True
    rest = [i for i in range(len(scores)) if not inside[i]]
    gain = scores[cycle, [heads[i] for i in cycle]]
    smaller = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    smaller[:-1, :-1] = scores[rest][:, rest]
    entering = scores[cycle][:, rest] - gain[:, None]
    leaving = scores[rest][:, cycle]
    smaller[-1, :-1] = entering.max(0)
    smaller[:-1, -1] = leaving.max(1)
    smaller[0] = -np.inf
    found = _edmonds(smaller)
    out = list(heads)
    for i, node in enumerate(rest):
        if node:
            h = found[i]
            out[node] = cycle[int(leaving[i].argmax())] if h == len(rest) else rest[h]
    into = int(entering[:, found[-1]].argmax())
    out[cycle[into]] = rest[found[-1]]
    return out


def names(logits: Floats, tags: Sequence[str], edges: Sequence[int]) -> list[tuple[int, int, str]]:
    """Names as ``(start, end, label)``: the likeliest row of BIO tags in which ``I-X`` follows only ``B-X`` or ``I-X`` of its sentence.

    A sentence lies between each two edges.
    """
    path = logits.argmax(1)
    barrier, first = _barriers(tuple(tags))
    broken = np.zeros(len(path) + 1, dtype=bool)
    broken[1:-1] = barrier[path[:-1], path[1:]] < 0
    for start, end in pairwise(edges):
        if first[path[start]] or broken[start + 1 : end].any():
            path[start:end] = _viterbi(logits[start:end], barrier, first)
    out: list[tuple[int, int, str]] = []
    for i, tag in enumerate(tags[t] for t in path.tolist()):
        if tag.startswith("B-"):
            out.append((i, i + 1, tag[2:]))
        elif tag.startswith("I-"):
            out[-1] = (out[-1][0], i + 1, out[-1][2])
    return out


@cache
def _barriers(tags: tuple[str, ...]) -> tuple[Floats, Floats]:
    """What each step from a tag (row) to a tag (column) costs, and each first tag: nothing, or all."""
    allowed = [[not b.startswith("I-") or (a[2:] == b[2:] and a != "O") for b in tags] for a in tags]
    first = [not t.startswith("I-") for t in tags]
    return np.where(allowed, 0.0, -1e4).astype(np.float32), np.where(first, 0.0, -1e4).astype(np.float32)


def _viterbi(logits: Floats, barrier: Floats, first: Floats) -> list[int]:
    best, back = logits[0] + first, []
    for row in logits[1:]:
        paths = best[:, None] + barrier
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return path[::-1]


def attributions(answer: Answer, distance: Floats) -> list[Roles]:
    """The attributions of a window, in order of their cues.

    A cue is held for one by three things together: how likely its words are a cue, how likely the words that it would
    introduce are anybody's words at all, and whether a likelier cue has introduced them already.
    """
    chance = 1 - softmax(answer["cues"][1:])[:, 0]
    cues = _cues(chance)
    if not cues:
        return []
    said = answer["said"][:, 0]
    scores = _scores(answer, distance, cues)
    scores[:, :, CONTENT] += LENT * said
    roles, sure = scores.argmax(-1), softmax(scores)[:, :, SOURCE]
    contents = _made_whole(roles == CONTENT, runs(said > 0))
    words_said, found, told = said.tolist(), [], set[int]()
    for k, cue in enumerate(cues):
        peak, source = float(chance[slice(*cue)].max()), _source(roles[k] == SOURCE, sure[k])
        content = _content(contents[k], cue, source)
        words = [i for run in content for i in range(*run)]
        new = [i for i in words if i not in told]
        support = _mean([words_said[i] for i in new or words]) if words else -SUPPORT
        support = max(-SUPPORT, min(SUPPORT, support))
        if _logit(peak) + support - REPEATED * (2 * len(new) < len(words)) > DOUBT:
            told.update(words)
            found.append(Roles(cue, source, content, round(peak, 4)))
    return sorted(found)


def _cues(chance: Floats) -> list[tuple[int, int]]:
    """The runs of words that could be cues, likeliest first: each grows from its likeliest word."""
    free = chance >= LIKELY
    out = []
    for peak in np.argsort(-chance, kind="stable")[: int(free.sum())].tolist():
        if not free[peak]:
            continue
        least = min(EDGE, BESIDE * float(chance[peak]))
        start, end = peak, peak + 1
        while start > 0 and free[start - 1] and chance[start - 1] >= least:
            start -= 1
        while end < len(chance) and free[end] and chance[end] >= least:
            end += 1
        free[start:end] = False
        out.append((start, end))
    return out


def _scores(answer: Answer, distance: Floats, cues: Sequence[tuple[int, int]]) -> Floats:
    """Of each cue, each word and each role: (cues, words, roles)."""
    centers = np.stack([answer["role_cue"][1 + s : 1 + e].mean(0) for s, e in cues])
    words = answer["role_word"][1:]
    scores = np.ascontiguousarray((centers @ words.T).transpose(0, 2, 1))
    scores += answer["role_bias"][1:]
    far = distance[_buckets(len(words))]
    for k, (start, _) in enumerate(cues):
        scores[k] += far[len(words) - start : 2 * len(words) - start]
    scores[:, :, 0] -= SHYNESS
    return scores


def parties(answer: Answer, distance: Floats, event: int) -> Floats:
    """What each word of a window is to the event that word ``event`` names: chances of nothing, its doer, whom or what it is done to."""
    return _related(answer["party_event"][1 + event], answer["party_word"][1:], answer["party_bias"][1:], distance, event)


def meant(answer: Answer, distance: Floats, start: int, end: int) -> Floats:
    """What each word of a window is to the source or figure of the words ``start`` to ``end``: chances of nothing, of the source's name,
    of the figure's claimant.
    """
    asked = answer["meant_asked"][1 + start : 1 + end].mean(0)
    return _related(asked, answer["meant_word"][1:], answer["meant_bias"][1:], distance, start)


def _related(asked: Floats, words: Floats, bias: Floats, distance: Floats, at: int) -> Floats:
    return softmax(words @ asked.T + bias + distance[_buckets(len(words))[len(words) - at : 2 * len(words) - at]])


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _logit(probability: float) -> float:
    return math.log(max(probability, 1e-6) / max(1 - probability, 1e-6))


@lru_cache(maxsize=512)
def _buckets(words: int) -> Indices:
    """The buckets of the distances from as many words in front to as many behind."""
    return bucket(np.arange(-words, words))


def bucket(distance: Indices) -> Indices:
    """Signed word distances to 33 buckets, as ``training.network.bucket`` does."""
    size = np.abs(distance).astype(np.float32)
    far = 8 + np.log2(np.maximum(size, 8) / 8) * 2
    index = np.minimum(np.where(size <= 8, size, far).astype(np.int64), 16)
    return np.where(distance < 0, 16 - index, 16 + index)


def runs(members: Flags, gap: int = 0) -> list[tuple[int, int]]:
    """The runs of members, half-open; up to ``gap`` others between two of them do not part a run."""
    return [found.span() for found in _run_of(gap).finditer(members.tobytes())]


@cache
def _run_of(gap: int) -> re.Pattern[bytes]:
    return re.compile(rb"\x01+(?:\x00{1,%d}\x01+)*" % gap if gap else rb"\x01+")


def _source(members: Flags, chance: Floats) -> tuple[int, int] | None:
    """The likeliest run of the words that are most of all the source."""
    return max(runs(members, 1), key=lambda r: (float(chance[r[0] : r[1]].sum()), -r[0]), default=None)


def _made_whole(members: Flags, stretches: Sequence[tuple[int, int]]) -> Flags:
    """The contents of all cues, (cues, words), with the whole of each stretch of somebody's words that one has most of."""
    for s, e in stretches:
        members[2 * members[:, s:e].sum(1) >= e - s, s:e] = True
    return members


def _content(members: Flags, cue: tuple[int, int], source: tuple[int, int] | None) -> tuple[tuple[int, int], ...]:
    """The runs of a cue's content, without the cue and the source."""
    if source is not None:
        members[slice(*source)] = False
    parts = [part for s, e in runs(members, GAP) for part in ((s, min(e, cue[0])), (max(s, cue[1]), e))]
    return tuple((s, e) for s, e in dict.fromkeys(parts) if s < e)

"""Learn what the clues to whom a pronoun stands for are worth.

`python -m training.pronouns --data DIR` learns from every source that is a pronoun and of which it is marked whom it means, in the
training parts: our own reports of which everything is marked, newswire, and articles of PolNeAR (`README.md`). Each report is read by what
ships, its pronouns up to then resolved by the table that ships, so that a second run settles the table. The weights make whoever is meant
most likely among all who may be, whichever of its mentions takes it up: a softmax over mentions, those of one entity summed, its weights
kept small, by L-BFGS. Four minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import torch

import hearsay
from hearsay import model
from hearsay.resolution.clues import UNNAMED, Candidate
from hearsay.resolution.pronouns import is_third, scene
from hearsay.resolution.report import Report
from hearsay.resolution.resolve import settle
from training import referents, stories, written
from training.evaluate import cores

FEWEST = 20
"""Times that a clue must be met to get a weight."""
SHRINK = 2.0
"""Of the squares of weights, beside the sum of all losses; .5 to 5 differ by a tenth of a point on reports kept apart."""
APART = 10.0
"""The same of what is added for pronouns without a gender, of which there are few."""
NAMELESS = 3.0
"""How often a pronoun counts of which somebody without a name is meant: politics, where there are most marks, has few of them, and words
given to the wrong name are worse than words given to none. Of *he* and *she* in our own reports kept apart, where whoever is meant is a
candidate, 79 % of such ones are right by it, else 71, and 94.1 % of the others, else 95.3."""
STEPS = 400


class Choice(NamedTuple):
    """A pronoun with the clues of all that it may stand for, and which of them it does."""

    gendered: bool
    clues: list[list[str]]
    right: list[bool]


def marked(data: Path, part: str) -> Iterator[written.Row]:
    """The reports of a part of which it is marked whom sources mean."""
    yield from written.rows(part, written.MARKED)
    wire, named = written.beside(part), written.named(part)
    for row in map(json.loads, (data / part / "newswire-ner.jsonl").open(encoding="utf8")):
        if row["uri"] in wire and wire[row["uri"]]["attributions"]:
            yield {**row, **wire[row["uri"]]}
    for row in map(json.loads, (data / part / "polnear.jsonl").open(encoding="utf8")):
        if row["uri"] in named:
            yield written.with_names(row, named[row["uri"]])


def choices(rows: Sequence[written.Row]) -> Iterator[Choice]:
    """What every pronoun of which it is marked whom it means may stand for."""
    documents = [model.Document(model.content_id("d", r["uri"], r["text"]), r["uri"], "", r["text"]) for r in rows]
    for row, findings in zip(rows, hearsay.read(documents, processes=cores()), strict=True):
        yield from _choices(row, findings)


def _choices(row: written.Row, findings: model.Findings) -> Iterator[Choice]:
    report = Report(findings)
    (case,) = settle([report])[1]
    sources = {(r.span.start, r.span.end): r for r in report.ordered if is_third(r.span.text)}
    for question in referents.questions(row):
        reference = sources.get((question.asked[0]["start"], question.asked[0]["end"]))
        if reference is None or question.referent != referents.NAME or question.wanted is None:
            continue
        found = scene(case.resolver, reference)
        meant = {c.target for c in found.candidates if _is_meant(c, row["text"], question.wanted, gendered=found.gendered)}
        clues = [list(found.clues(c)) for c in found.candidates]
        yield Choice(found.gendered, clues, [c.target in meant for c in found.candidates])


def _is_meant(candidate: Candidate, text: str, spans: Sequence[referents.Span], *, gendered: bool) -> bool:
    """Whether a candidate is called as marked, or stands where that is; one without a name, where no name is marked for *he* or *she*."""
    texts = [text[s["start"] : s["end"]] for s in spans]
    here = any(candidate.start < s["end"] and s["start"] < candidate.end for s in spans)
    entity, unnamed = candidate.target.entity, candidate.target.unnamed
    if entity is None:
        called = unnamed is not None and any(unnamed.head in words.casefold().split() for words in texts)
        return called or here or (not spans and gendered)
    names = stories.names(entity.name(), {*entity.aliases, *entity.forms})
    return not names.isdisjoint(map(stories.plain, texts)) or (here and entity.kind == "person")


class Packed(NamedTuple):
    """Choices as one matrix: candidates times clues, those of pronouns without a gender once more in a second half."""

    clues: torch.Tensor
    of: torch.Tensor
    """Which choice a candidate is of."""
    right: torch.Tensor
    heed: torch.Tensor
    """How often each choice counts."""


def pack(told: Sequence[Choice], inventory: Sequence[str]) -> Packed:
    """Choices as numbers."""
    place = {clue: i for i, clue in enumerate(inventory)}
    every = [(n, clues, right, one.gendered) for n, one in enumerate(told) for clues, right in zip(one.clues, one.right, strict=True)]
    matrix = torch.zeros(len(every), 2 * len(place))
    for row, (_, clues, _, gendered) in zip(matrix, every, strict=True):
        at = torch.tensor([place[clue] for clue in clues if clue in place], dtype=torch.long)
        row[at] = 1
        if not gendered:
            row[at + len(place)] = 1
    return Packed(
        matrix, torch.tensor([n for n, *_ in every]), torch.tensor([right for *_, right, _ in every]), torch.tensor(list(map(_heed, told)))
    )


def _heed(choice: Choice) -> float:
    """How often a choice counts: one of somebody without a name oftener."""
    named = any(right and UNNAMED not in clues for clues, right in zip(choice.clues, choice.right, strict=True))
    return 1.0 if named else NAMELESS


def fit(given: Packed) -> torch.Tensor:
    """The weights of clues, and what is added to them for pronouns without a gender."""
    weights = torch.zeros(given.clues.shape[1], requires_grad=True)
    shrink = torch.tensor([SHRINK, APART]).repeat_interleave(len(weights) // 2)
    apart = torch.where(given.right, 0.0, -1e9)
    by = torch.optim.LBFGS([weights], max_iter=STEPS, line_search_fn="strong_wolfe")

    def total(scores: torch.Tensor) -> torch.Tensor:
        most = torch.full((len(given.heed),), -1e9).scatter_reduce(0, given.of, scores, "amax")
        return most + torch.log(torch.zeros(len(given.heed)).index_add(0, given.of, torch.exp(scores - most[given.of])))

    def loss() -> torch.Tensor:
        by.zero_grad()
        scores = given.clues @ weights
        lost: torch.Tensor = (given.heed * (total(scores) - total(scores + apart))).sum() + (shrink * weights * weights).sum() / 2
        lost.backward()  # type: ignore[no-untyped-call]
        return lost

    by.step(loss)
    return weights.detach()


def right(told: Sequence[Choice], inventory: Sequence[str], weights: torch.Tensor) -> float:
    """The share of pronouns of which whoever is worth most is meant."""
    worth = (pack(told, inventory).clues @ weights).tolist()
    hits = 0
    for one in told:
        mine, worth = worth[: len(one.right)], worth[len(one.right) :]
        hits += max(zip(mine, range(len(mine)), one.right, strict=True))[2]
    return hits / len(told)


def main() -> None:
    """Read, learn, write the table, and print how many pronouns of the development parts it reads right."""
    parser = argparse.ArgumentParser(description="Learn what the clues to whom a pronoun stands for are worth")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("src/hearsay/resolution/data/pronouns.tsv"))
    args = parser.parse_args()
    told, apart = ([c for c in choices([*marked(args.data, part)]) if c.right] for part in ("train", "dev"))
    met = Counter(clue for one in told for clues in one.clues for clue in clues)
    inventory = sorted(clue for clue, often in met.items() if often >= FEWEST)
    weights = fit(pack([one for one in told if any(one.right)], inventory))
    first, more = weights.split(len(inventory))
    rows = [f"{clue}\t{a:.2f}\t{a + b:.2f}" for clue, a, b in zip(inventory, first.tolist(), more.tolist(), strict=True)]
    args.out.write_text("\n".join(["clue\the, she\tothers", *rows]) + "\n", encoding="utf8")
    print(f"{len(told)} pronouns, {len(inventory)} clues; of {len(apart)} kept apart {right(apart, inventory, weights):.3f} are right")


if __name__ == "__main__":
    main()

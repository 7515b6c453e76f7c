"""Train the network for a given time. Resumable: run it again and it goes on where the last checkpoint stands.

python -m training.train --data ../shared/data --out build/reader [--minutes 95] [--start WEIGHTS] [--teachers WEIGHTS …]

On a processor it computes on all cores; where there is a GPU, there, with as many processes that prepare batches as there are cores
to spare. The examples are read once and kept in `OUT/examples.pickle`; with that file in place neither the data nor spaCy is needed.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from training.examples import Example, common_words, inventories, renamed, straightened
from training.losses import Said, hits, known, shares, taught, total
from training.network import Reader, Rounded, Sizes
from training.teacher import minilm
from training.windows import Batch, Codes, batches, collate, windows

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
BUDGET = 16384 if DEVICE.type == "cuda" else 1536
"""Word pieces in a batch. Large ones waste the little time of a processor, see NOTES.md."""
RATES = {"encoder": 2e-4, "heads": 1e-3}
"""Learning rates at their highest."""
WARM = 0.03
"""Share of the time in which the learning rates rise."""
SAVE, SAY = 300, 100
"""Steps between checkpoints, and between lines of the log."""
TIMES = {"trees": 2.0, "newswire": 2.0, "polnear": 1.2, "written": 2.0, "marked": 2.0}
"""How often an epoch shows each example of a set; a fraction is the chance of being shown once more."""
HIDDEN = 0.04
"""Share of the pieces that are masked."""
HALF = DEVICE.type == "cuda" or torch.cpu._is_avx512_bf16_supported()
"""Whether bf16 pays. A processor that has none takes sixteen times as long over it as over fp32."""
WORKERS = max(1, (os.cpu_count() or 2) // 4) if DEVICE.type == "cuda" else 0
"""Processes that prepare batches; so many that four runs can share a machine."""


def prepared(folder: Path, out: Path) -> tuple[list[Example], list[Example], dict[str, list[str]]]:
    """The examples to train on and those to look at, and the labels; read once and kept in ``out``."""
    cache = out / "examples.pickle"
    if not cache.exists():
        from training.data import read

        examples = read(folder, "train")
        cache.write_bytes(pickle.dumps((examples, read(folder, "dev"), inventories(examples))))
    return pickle.loads(cache.read_bytes())  # type: ignore[no-any-return]


class Stream(IterableDataset[Batch]):
    """Batches without end, epoch after epoch; each of several workers has its share of the examples."""

    def __init__(self, examples: list[Example], codes: Codes, seed: int) -> None:
        self.examples, self.codes, self.seed = examples, codes, seed
        self.common = common_words(examples)

    def __iter__(self) -> Iterator[Batch]:
        worker = get_worker_info()
        part, parts = (worker.id, worker.num_workers) if worker else (0, 1)
        rng = random.Random(self.seed * 1000 + part)
        while True:
            mine = self.examples[part::parts]
            shown = [self._shown(x, rng) for x in mine for _ in range(int(TIMES[x.origin] + rng.random()))]
            seed = rng.getrandbits(32)
            for items in batches(windows(shown, seed), BUDGET, seed):
                yield collate(items, self.codes, forget_breaks=rng.random() < 0.1, hidden=HIDDEN, rng=rng)

    def _shown(self, x: Example, rng: random.Random) -> Example:
        """The example as this epoch shows it: now with straight quotation marks, now with invented names."""
        if x.origin != "trees" and rng.random() < 0.3:
            x = straightened(x)
        return renamed(x, self.common, rng) if rng.random() < 0.3 else x


def loaded(path: Path, labels: dict[str, list[str]]) -> Reader:
    """A network with the weights of ``path``; what those lack stays as it is made.

    Raises:
        SystemExit: the file holds the weights of another network.
    """
    net = Reader(Sizes(**{name: len(v) for name, v in labels.items()}))
    lacking, strange = net.load_state_dict(torch.load(path, weights_only=True, map_location="cpu"), strict=False)
    if strange or any(name.startswith("encoder.") for name in lacking):
        raise SystemExit(f"{path} is not of this network: {[*lacking, *strange][:3]}")
    return net


@torch.no_grad()
def looked_at(net: Reader, dev: list[Example], codes: Codes) -> dict[str, float]:
    """How well each head does on examples that are kept apart, given the sentences and cues that are known."""
    net.eval()
    sums: dict[str, Tensor] = {}
    for items in batches(windows(dev, None), BUDGET, None):
        batch = collate(items, codes).to(DEVICE)
        with torch.autocast(DEVICE.type, torch.bfloat16, enabled=HALF):
            found = hits(Said(net, batch))
        sums = {name: sums.get(name, 0) + count.cpu() for name, count in found.items()}
    return shares(sums)


def main() -> None:
    """Train, writing a checkpoint and a line of log now and then, and at the end how well each head does."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=Path, default=Path("../shared/data"))
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--minutes", type=float, default=95, help="learning rates fall to zero at the end of this time")
    p.add_argument("--start", type=Path, help="weights of an earlier run to go on from, instead of the published encoder")
    p.add_argument("--labels", type=Path, help="the label sets of those weights, where the reports have come to know others since")
    p.add_argument("--only", nargs="+", default=[""], metavar="PART", help="train what has a name that begins so, and nothing else")
    p.add_argument("--teachers", type=Path, nargs="+", default=[], help="weights of networks to learn from besides")
    p.add_argument("--trees-of", type=Path, help="weights of a network to learn trees from, where none are known")
    p.add_argument("--floats", action="store_true", help="train without the rounding of the shipped file, for a teacher")
    p.add_argument("--peak", type=float, default=1.0, help="share of the usual learning rates; 0.5 to go on from trained weights")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    train, dev, labels = prepared(a.data, a.out)
    if a.labels:
        labels = json.loads(a.labels.read_text())
    (a.out / "labels.json").write_text(json.dumps(labels))
    codes = {name: {label: i for i, label in enumerate(all_)} for name, all_ in labels.items()}
    torch.manual_seed(a.seed)
    Rounded.rounding = not a.floats
    if a.start:
        net = loaded(a.start, labels)
    else:
        net = Reader(Sizes(**{name: len(v) for name, v in labels.items()}))
        net.encoder.load_minilm(minilm())
    net.to(DEVICE)
    teachers = [loaded(path, labels).eval().to(DEVICE) for path in a.teachers]
    parser = loaded(a.trees_of, labels).eval().to(DEVICE) if a.trees_of else None
    only = tuple(a.only)
    learning = [(name, x) for name, x in net.named_parameters() if name.startswith(only)]
    net.requires_grad_(False)
    for _, x in learning:
        x.requires_grad_(True)
    rates = [rate * a.peak for rate in RATES.values()]
    groups = [{"params": [x for name, x in learning if name.startswith("encoder.") is inner], "lr": 0.0} for inner in (True, False)]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    step, spent = 0, 0.0
    checkpoint = a.out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        net.load_state_dict(state["net"])
        optimizer.load_state_dict(state["optimizer"])
        step, spent = state["step"], state["spent"]
    for name, part in net.named_modules():
        part.training = name.startswith(only)
    stream = DataLoader(Stream(train, codes, a.seed + step), batch_size=None, num_workers=WORKERS, pin_memory=WORKERS > 0)
    began, before = time.time(), spent
    sums, counted = Counter[str](), 0
    for batch in stream:
        spent = before + time.time() - began
        done = spent / (60 * a.minutes)
        if done >= 1:
            break
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * min(1.0, done / WARM) * (1 - done)
        batch = batch.to(DEVICE)
        with torch.autocast(DEVICE.type, torch.bfloat16, enabled=HALF):
            said = Said(net, batch)
            losses = known(said)
            loss = total(losses)
            if teachers:
                loss = loss + total(taught(said, teachers))
            if parser:
                loss = loss + total(taught(said, [parser], trees_only=True))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        step += 1
        if step % SAY < 10:
            sums.update({name: float(x.detach()) for name, x in losses.items()})
            counted += 1
        if step % SAY == 10:
            print(f"{step} steps {spent:.0f}s " + " ".join(f"{name} {x / counted:.4f}" for name, x in sums.items()), flush=True)
            sums, counted = Counter[str](), 0
        if step % SAVE == 0 and DEVICE.type == "cpu":
            save(checkpoint, net, optimizer, step, spent)
    torch.save(net.state_dict(), a.out / "reader.pt")
    print(f"{step} steps", json.dumps(looked_at(net, dev, codes)), flush=True)


def save(path: Path, net: Reader, optimizer: torch.optim.Optimizer, step: int, spent: float) -> None:
    """Write a checkpoint whole or not at all."""
    part = path.with_suffix(".tmp")
    torch.save({"net": net.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "spent": spent}, part)
    part.replace(path)


if __name__ == "__main__":
    main()

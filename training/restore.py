"""The weights out of the shipped files, to train on from them: the inverse of ``export.py``.

    python -m training.restore src/hearsay/language/data --out build/shipped.pt --labels build/labels.json

The graph is built once more with the place of each number instead of the number; where a place comes to lie in the new file, the old
file has its value. So this holds for whatever ``export.py`` does, as long as it made the files. What is not shipped (the tag of
sources of ``regions``) is zero. Values are those that the network computes with: rounded, since training rounds them too.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from hearsay.language import embedding, network
from training import export
from training.network import Reader, Sizes


class Places(export.Graph):
    """A graph under construction that remembers which numbers went into which of its constants."""

    def __init__(self) -> None:
        super().__init__()
        self.whole: dict[str, np.ndarray] = {}
        self.scaled: dict[tuple[str, str], np.ndarray] = {}

    def constant(self, array: np.ndarray) -> str:
        """As the graph does; floats are places."""
        name = super().constant(array)
        if array.dtype == np.float64:
            self.whole[name] = array
        return name

    def stored(self, array: np.ndarray, *, axis: int, steps: int) -> tuple[str, str]:
        """As the graph does."""
        names = super().stored(array, axis=axis, steps=steps)
        self.scaled[names] = array
        return names


def restored(model: onnx.ModelProto, pieces: np.ndarray) -> dict[str, torch.Tensor]:
    """The weights by their names in :class:`training.network.Reader`; ``pieces`` is the table of pieces."""
    labels = labels_of(model)
    shapes = {name: x.shape for name, x in Reader(Sizes(**{name: len(v) for name, v in labels.items()})).state_dict().items()}
    ends = np.cumsum([shape.numel() for shape in shapes.values()])
    every = np.arange(ends[-1], dtype=np.float64)
    graph = Places()
    export.build(dict(zip(shapes, (part.reshape(shape) for part, shape in zip(np.split(every, ends[:-1]), shapes.values(), strict=True)),
                          strict=True)), labels, graph)  # fmt: skip
    held = {x.name: numpy_helper.to_array(x) for x in model.graph.initializer}
    values = np.zeros(ends[-1], dtype=np.float32)
    for name, places in graph.whole.items():
        values[places.astype(np.int64)] = held[name]
    for (small, scale), places in graph.scaled.items():
        values[places.astype(np.int64)] = held[small] * held[scale]
    parts = np.split(values, ends[:-1])
    out = {name: torch.from_numpy(part.reshape(shape)) for (name, shape), part in zip(shapes.items(), parts, strict=True)}
    return {**out, "encoder.pieces.weight": torch.from_numpy(pieces)}


def labels_of(model: onnx.ModelProto) -> dict[str, list[str]]:
    """The label sets that the file was made with."""
    return json.loads(next(x.value for x in model.metadata_props if x.key == "labels"))  # type: ignore[no-any-return]


def main() -> None:
    """Write the weights and the labels."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("folder", type=Path)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--labels", type=Path, required=True)
    a = p.parse_args()
    model = onnx.load(a.folder / Path(network.FILE).name)
    a.out.parent.mkdir(parents=True, exist_ok=True)
    with np.load(a.folder / Path(embedding.FILE).name) as table:
        torch.save(restored(model, table["steps"] * table["scales"]), a.out)
    a.labels.write_text(json.dumps(labels_of(model)))


if __name__ == "__main__":
    main()

"""Trained weights to the one file that ships: an ONNX graph written out operator by operator.

    python -m training.export build/reader/epoch5.pt --labels build/reader/labels.json --out src/hearsay/language/data/reader.onnx

Every matrix is stored as integers with one scale per output channel. The heads' are multiplied out to floats, which
ONNX Runtime does once, when it loads the file. The encoder's products, where nearly all time goes, are computed in
integers: each row of the input (one word piece) is rounded to 8 bits by a scale of its own, so that a piece's result
depends on nothing but its own window, and a document is read alike alone and in a pile. Windows of one length may be
read together; there is no mask for padding, without which attention is a quarter faster. The encoder's weights have
7 bits: then the sums of products fit the 16-bit steps of processors without VNNI, and every processor gets the same
integers. ONNX Runtime's own fused operators (MatMulIntegerToFloat, MultiHeadAttention, BiasGelu) are named directly,
so that nothing depends on what an optimiser recognises. What this costs: docs/measurements.md.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from training.network import ARC, HEADS, LABEL, LAYERS, ROLE, ROW_STEPS, WEIGHT_STEPS, WIDTH

Array = npt.NDArray[np.float32]
MICROSOFT = "com.microsoft"
MIDDLE = 128
"""The unsigned integer that stands for zero in a row of inputs."""


class Graph:
    """Nodes and weights under construction; every method returns the name of its result."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def node(self, op: str, *inputs: str, name: str | None = None, domain: str = "", **attributes: object) -> str:
        """One operator."""
        out = name or f"{op}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, list(inputs), [out], domain=domain, **attributes))
        return out

    def split(self, x: str, parts: int) -> list[str]:
        """``x`` cut into equal parts along its last axis."""
        out = [f"Split_{len(self.nodes)}_{i}" for i in range(parts)]
        self.nodes.append(helper.make_node("Split", [x], out, axis=-1, num_outputs=parts))
        return out

    def constant(self, array: npt.NDArray[np.generic]) -> str:
        """A weight as it is."""
        name = f"c{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def matrix(self, array: Array, *, axis: int) -> str:
        """A weight in 8 bits, one scale for each index of ``axis``."""
        other = tuple(i for i in range(array.ndim) if i != axis)
        scale = np.maximum(np.abs(array).max(axis=other, keepdims=True), 1e-8) / 127
        small = self.constant(np.clip(np.round(array / scale), -127, 127).astype(np.int8))
        return self.node("Mul", self.node("Cast", small, to=TensorProto.FLOAT), self.constant(scale.astype(np.float32)))

    def integers(self, x: str, weight: Array) -> str:
        """``x @ weight`` in integers; ``x`` is (rows, inputs), ``weight`` (inputs, outputs)."""
        scales = np.maximum(np.abs(weight).max(0), 1e-8) / WEIGHT_STEPS
        small = np.clip(np.round(weight / scales), -WEIGHT_STEPS, WEIGHT_STEPS).astype(np.int8)
        rounded, scale = self._rows(x)
        middle = self.constant(np.uint8(MIDDLE))
        one = self.constant(np.float32(1))
        y = self.node(
            "MatMulIntegerToFloat", rounded, self.constant(small), one, self.constant(scales.astype(np.float32)), middle, domain=MICROSOFT
        )
        return self.node("Mul", y, scale)

    def _rows(self, x: str) -> tuple[str, str]:
        """``x`` in 8 bits, and the scale of each row, (rows, 1)."""
        last = self.constant(np.array([1]))
        largest = self.node("ReduceMax", self.node("Abs", x), last, keepdims=1)
        scale = self.node("Mul", self.node("Max", largest, self.constant(np.float32(1e-6))), self.constant(np.float32(1 / ROW_STEPS)))
        flat = self.node("Squeeze", scale, last)
        middles = self.node("Expand", self.constant(np.array([MIDDLE], np.uint8)), self.node("Shape", flat))
        return self.node("QuantizeLinear", x, flat, middles, axis=0), scale

    def linear(self, x: str, weight: Array, bias: Array | None, *, name: str | None = None) -> str:
        """``x @ weight.T + bias``."""
        y = self.node("MatMul", x, self.matrix(weight.T, axis=1), name=name if bias is None else None)
        return y if bias is None else self.node("Add", y, self.constant(bias), name=name)


def build(w: dict[str, Array], labels: dict[str, list[str]]) -> onnx.ModelProto:
    """The graph for weights ``w`` (names of :class:`training.network.Reader`)."""
    g = Graph()

    def embed(name: str, indices: str) -> str:
        return g.node("Gather", g.matrix(w[f"encoder.{name}.weight"], axis=0), indices)

    length = g.node("Slice", g.node("Shape", "pieces"), g.constant(np.array([1])), g.constant(np.array([2])))
    positions = g.node("Slice", g.constant(w["encoder.positions.weight"]), g.constant(np.array([0])), length, g.constant(np.array([0])))
    x = g.node("Add", embed("pieces", "pieces"), positions)
    for kind in ("case", "gap", "quoted"):
        x = g.node("Add", x, g.node("Gather", g.constant(w[f"encoder.{kind}.weight"]), kind))
    x = g.node("LayerNormalization", x, g.constant(w["encoder.norm.weight"]), g.constant(w["encoder.norm.bias"]), epsilon=1e-12, axis=-1)
    windows = g.node("Concat", g.node("Shape", "pieces"), g.constant(np.array([WIDTH])), axis=0)
    x = g.node("Reshape", x, g.constant(np.array([-1, WIDTH])))
    for i in range(LAYERS):
        at = f"encoder.layers.{i}."

        def norm(x: str, y: str, bias: str, which: str, at: str = at) -> str:
            gamma, beta = g.constant(w[f"{at}{which}.weight"]), g.constant(w[f"{at}{which}.bias"])
            y = g.node("Add", y, g.constant(w[f"{at}{bias}.bias"]))
            return g.node("LayerNormalization", g.node("Add", x, y), gamma, beta, epsilon=1e-12, axis=-1)

        parts = g.split(g.integers(x, w[f"{at}qkv.weight"].T), 3)
        q, k, v = (g.node("Reshape", part, windows) for part in parts)
        y = g.node("MultiHeadAttention", q, k, v, g.constant(w[f"{at}qkv.bias"]), domain=MICROSOFT, num_heads=HEADS)
        y = g.node("Reshape", y, g.constant(np.array([-1, WIDTH])))
        x = norm(x, g.integers(y, w[f"{at}out.weight"].T), "out", "norm1")
        y = g.node("BiasGelu", g.integers(x, w[f"{at}up.weight"].T), g.constant(w[f"{at}up.bias"]), domain=MICROSOFT)
        x = norm(x, g.integers(y, w[f"{at}down.weight"].T), "down", "norm2")
    h = g.node("Gather", x, "first")

    outputs: dict[str, int] = {}

    def out(name: str, rank: int = 2) -> str:
        outputs[name] = rank
        return name

    def hidden(name: str, final: bool = False) -> str:
        y = g.node("MatMul", h, g.matrix(w[f"{name}.1.weight"].T, axis=1))
        return g.node("BiasGelu", y, g.constant(w[f"{name}.1.bias"]), domain=MICROSOFT, name=out(name) if final else None)

    for name in ("upos", "xpos", "lemmas"):
        g.node("ArgMax", g.linear(h, w[f"{name}.weight"], w[f"{name}.bias"]), name=out(name, 1), axis=1, keepdims=0)
    g.linear(h, w["begins.weight"], w["begins.bias"], name=out("begins"))
    for name in ("tags", "cues"):
        g.linear(h, w[f"{name}.1.weight"], w[f"{name}.1.bias"], name=out(name))
    g.node("MatMul", hidden("arc_dep"), g.matrix(w["arc"], axis=1), name=out("arc_dep"))
    head = hidden("arc_head", final=True)
    g.linear(head, w["arc_bias.weight"], None, name=out("arc_bias"))

    def bilinear(left: str, weight: Array, width: int, name: str) -> None:
        flat = weight.transpose(1, 0, 2).reshape(width, -1)
        g.node("Reshape", g.integers(left, flat), g.constant(np.array([-1, len(weight), width])), name=out(name, 3))

    dep, head = hidden("label_dep"), hidden("label_head", final=True)
    bilinear(dep, w["label"], LABEL, "label_dep")
    g.linear(dep, w["label_bias.weight"][:, :LABEL], w["label_bias.bias"], name=out("label_dep_bias"))
    g.linear(head, w["label_bias.weight"][:, LABEL:], None, name=out("label_head_bias"))
    cue, word = hidden("role_cue"), hidden("role_word", final=True)
    bilinear(cue, w["role"], ROLE, "role_cue")
    g.linear(word, w["role_bias.weight"], w["role_bias.bias"], name=out("role_bias"))
    g.node("Identity", g.constant(w["role_distance"]), name=out("role_distance"))
    g.linear(h, w["vector.weight"], w["vector.bias"], name=out("vector"))

    integers = {"upos", "xpos", "lemmas"}
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "pieces"]) for n in ("pieces", "case", "gap", "quoted")]
    inputs.append(helper.make_tensor_value_info("first", TensorProto.INT64, ["words"]))
    results = [
        helper.make_tensor_value_info(n, TensorProto.INT64 if n in integers else TensorProto.FLOAT, [None] * rank)
        for n, rank in outputs.items()
    ]
    graph = helper.make_graph(g.nodes, "hearsay-reader", inputs, results, g.weights)
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 21), helper.make_opsetid(MICROSOFT, 1)], producer_name="hearsay"
    )
    model.ir_version = 10
    helper.set_model_props(model, {"labels": json.dumps(labels), "arc": str(ARC)})
    return model


def main() -> None:
    """Write the file."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("weights", type=Path)
    p.add_argument("--labels", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    weights = {k: v.float().numpy() for k, v in torch.load(a.weights, weights_only=True).items()}
    onnx.save(build(weights, json.loads(a.labels.read_text())), a.out)
    print(f"{a.out}: {a.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

"""Trained weights to the files that ship: what pieces begin as, and two ONNX graphs over it, written out operator by operator.

    python -m training.export build/reader/reader.pt --labels build/reader/labels.json --out src/hearsay/language/data

`pieces.npz` is the table of word pieces, `reader.onnx` the encoder's layers and its heads, `sentences.onnx` the layers of the original
model as published, for the vectors of sentences: over our table, which training has hardly moved, they need no training of their own.

Every matrix is stored as integers with one scale per output channel. The heads' are multiplied out to floats, which
ONNX Runtime does once, when it loads the file. The encoder's products, where nearly all time goes, are computed in
integers: each row of the input (one word piece) is rounded to 8 bits by a scale of its own, so that a piece's result
depends on nothing but its own window, and a document is read alike alone and in a pile. One window is read at a time, without
padding and so without a mask, which makes attention a quarter faster. The encoder's weights have
7 bits: then the sums of products fit the 16-bit steps of processors without VNNI, and every processor gets the same
integers. What is left to floats rounds alike wherever there are AVX2 and FMA, with AVX-512 or without: of ONNX Runtime's
operators only those are used that compute alike on both (``benchmarks/processors.py``), and so attention is written out.
Its own fused operators (MatMulIntegerToFloat, FastGelu) are named directly, so that nothing depends on what an optimiser
recognises. GELU is computed by its tanh form, which is faster and, next to rounding to 8 bits, the same. What this costs:
docs/measurements.md.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from hearsay.language import embedding, network, vectors
from hearsay.language.network import RELATIONS
from training.network import ARC, HEADS, LABEL, LAYERS, REACH, ROLES, ROW_STEPS, STRIDES, WEIGHT_STEPS, WIDTH, Encoder
from training.teacher import minilm

Array = npt.NDArray[np.float32]
Rows = tuple[str, str]
MICROSOFT = "com.microsoft"
CLASSES = ("upos", "xpos", "lemmas")
"""Heads of which only the likeliest class is asked."""
LOGITS = ("begins", "tags", "cues", "measures", "kinds", "marks")
"""Heads of one layer."""
FIRSTS = (*CLASSES, *LOGITS, "arc_dep", "arc_head", "label_dep", "label_head", "role_cue", "role_word",
          "party_event", "party_word", "meant_asked", "meant_word", "regions.narrow")  # fmt: skip
"""The heads' first layers, all computed in one product."""
LEAST_GELU = -0.17
"""The least value of GELU."""
MIDDLE = 128
"""The unsigned integer that stands for zero in a row of inputs."""
CHANNELS = ("case", "gap", "quoted")
"""What the reader knows of each piece besides."""
EMBEDDED = helper.make_tensor_value_info("embedded", TensorProto.FLOAT, ["pieces", WIDTH])
"""The input of both graphs: what pieces begin as."""


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

    def parts(self, x: str, widths: list[int]) -> list[str]:
        """``x`` cut into parts of these widths along its last axis."""
        out = [f"Split_{len(self.nodes)}_{i}" for i in range(len(widths))]
        self.nodes.append(helper.make_node("Split", [x, self.constant(np.array(widths))], out, axis=-1))
        return out

    def constant(self, array: npt.NDArray[np.generic]) -> str:
        """A weight as it is."""
        name = f"c{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def stored(self, array: Array, *, axis: int, steps: int) -> tuple[str, str]:
        """A weight as :func:`small`, and the scales."""
        integers, scale = small(array, axis=axis, steps=steps)
        return self.constant(integers), self.constant(scale.reshape(scale.shape[axis:]))

    def matrix(self, array: Array, *, axis: int) -> str:
        """A weight in 8 bits, multiplied out when the file is loaded."""
        small, scale = self.stored(array, axis=axis, steps=127)
        return self.node("Mul", self.node("Cast", small, to=TensorProto.FLOAT), scale)

    def integers(self, x: str, weight: Array, *, least: float | None = None, name: str | None = None) -> str:
        """``x @ weight`` in integers; ``x`` is (rows, inputs), none of them below ``least``, ``weight`` (inputs, outputs)."""
        return self.product(self.rows(x, least), weight, name=name)

    def product(self, rows: Rows, weight: Array, *, times: float = 1, name: str | None = None) -> str:
        """The product of rows in integers with ``weight`` (inputs, outputs) and with ``times``."""
        rounded, scale = rows
        middle = self.constant(np.uint8(MIDDLE))
        small, scales = self.stored(weight, axis=1, steps=WEIGHT_STEPS)
        y = self.node("MatMulIntegerToFloat", rounded, small, self.constant(np.float32(times)), scales, middle, domain=MICROSOFT)
        return self.node("Mul", y, scale, name=name)

    def rows(self, x: str, least: float | None = None) -> Rows:
        """``x`` in 8 bits, and the scale of each row, (rows, 1)."""
        last = self.constant(np.array([1]))
        most = self.node("ReduceMax", self.node("Abs", x) if least is None else x, last, keepdims=1)
        most = self.node("Clip", most, self.constant(np.float32(1e-6 if least is None else -least)))
        scale = self.node("Mul", most, self.constant(np.float32(1 / ROW_STEPS)))
        flat = self.node("Squeeze", scale, last)
        middles = self.node("Expand", self.constant(np.array([MIDDLE], np.uint8)), self.node("Shape", flat))
        return self.node("QuantizeLinear", x, flat, middles, axis=0), scale

    def attention(self, q: str, k: str, v: str) -> str:
        """What each row of ``q`` (heads, asking, head) takes of the rows of ``v`` (heads, rows, head) by its likeness to those of ``k``
        (heads, head, rows): (asking, heads, head).

        Written out, since the fused operator and Softmax add up a row as many numbers at a time as the processor's registers hold, and
        another order of adding rounds otherwise. A product adds up one by one on all processors that have FMA, ReduceSum by fours.
        """
        last = self.constant(np.array([-1]))
        scores = self.node("MatMul", q, k)
        weights = self.node("Exp", self.node("Sub", scores, self.node("ReduceMax", scores, last, keepdims=1)))
        y = self.node("Div", self.node("MatMul", weights, v), self.node("ReduceSum", weights, last, keepdims=1))
        return self.node("Transpose", y, perm=[1, 0, 2])

    def linear(self, x: str, weight: Array, bias: Array | None, *, name: str | None = None) -> str:
        """``x @ weight.T + bias``."""
        y = self.node("MatMul", x, self.matrix(weight.T, axis=1), name=name if bias is None else None)
        return y if bias is None else self.node("Add", y, self.constant(bias), name=name)


def small(array: Array, *, axis: int, steps: int) -> tuple[npt.NDArray[np.int8], Array]:
    """A weight as integers of at most ``steps``, and their scales: one for each index of ``axis``, 1 along the other axes."""
    other = tuple(i for i in range(array.ndim) if i != axis)
    scale = np.maximum(np.abs(array).max(axis=other, keepdims=True), 1e-8) / steps
    return np.clip(np.round(array / scale), -steps, steps).astype(np.int8), scale.astype(np.float32)


def encoder(g: Graph, w: dict[str, Array], *, channels: Sequence[str] = (), asking: str | None = None) -> str:
    """The encoder of weights ``w`` (names of :class:`training.network.Encoder`) over the input ``embedded``, (pieces, width).

    ``channels``: what else is known of each piece, embeddings and inputs of that name. ``asking``: the input that tells which pieces are
    asked for, in place of all; they still see all others.
    """
    length = g.node("Slice", g.node("Shape", "embedded"), g.constant(np.array([0])), g.constant(np.array([1])))
    positions = g.node("Slice", g.constant(w["positions.weight"]), g.constant(np.array([0])), length, g.constant(np.array([0])))
    x = g.node("Add", "embedded", positions)
    for kind in channels:
        x = g.node("Add", x, g.node("Gather", g.constant(w[f"{kind}.weight"]), kind))
    x = g.node("LayerNormalization", x, g.constant(w["norm.weight"]), g.constant(w["norm.bias"]), epsilon=1e-12, axis=-1)
    shape = g.constant(np.array([-1, HEADS, WIDTH // HEADS]))

    def heads(x: str, *order: int) -> str:
        return g.node("Transpose", g.node("Reshape", x, shape), perm=list(order))

    for i in range(LAYERS):
        at = f"layers.{i}."

        def norm(x: str, y: str, bias: str, which: str, at: str = at) -> str:
            gamma, beta = g.constant(w[f"{at}{which}.weight"]), g.constant(w[f"{at}{which}.bias"])
            y = g.node("Add", y, g.constant(w[f"{at}{bias}.bias"]))
            return g.node("LayerNormalization", g.node("Add", x, y), gamma, beta, epsilon=1e-12, axis=-1)

        every = own = g.rows(x)
        if asking and i == LAYERS - 1:
            x = g.node("Gather", x, asking)
            own = g.rows(x)
        (wq, wk, wv), (bq, _, bv) = np.split(w[f"{at}qkv.weight"].T, 3, axis=1), np.split(w[f"{at}qkv.bias"], 3)
        q = heads(g.node("Add", g.product(own, wq), g.constant(bq)), 1, 0, 2)
        k = heads(g.product(every, wk, times=(WIDTH // HEADS) ** -0.5), 1, 2, 0)  # its bias is the same for every row, so it weighs nothing
        v = heads(g.node("Add", g.product(every, wv), g.constant(bv)), 1, 0, 2)
        y = g.node("Reshape", g.attention(q, k, v), g.constant(np.array([-1, WIDTH])))
        x = norm(x, g.integers(y, w[f"{at}out.weight"].T), "out", "norm1")
        y = g.node("FastGelu", g.integers(x, w[f"{at}up.weight"].T), g.constant(w[f"{at}up.bias"]), domain=MICROSOFT)
        x = norm(x, g.integers(y, w[f"{at}down.weight"].T, least=LEAST_GELU), "down", "norm2")
    return x


def build(w: dict[str, Array], labels: dict[str, list[str]], g: Graph) -> onnx.ModelProto:
    """The reader's graph ``g``, empty so far, for weights ``w`` (names of :class:`training.network.Reader`)."""
    inner = {name.removeprefix("encoder."): value for name, value in w.items() if name.startswith("encoder.")}
    x = encoder(g, inner, channels=CHANNELS, asking="first")
    outputs: list[str] = []

    def out(name: str) -> str:
        outputs.append(name)
        return name

    def weight(head: str, kind: str) -> Array:
        return w[f"{head}.1.{kind}" if f"{head}.1.{kind}" in w else f"{head}.{kind}"]

    firsts = dict(zip(FIRSTS, g.parts(g.integers(x, np.concatenate([weight(head, "weight").T for head in FIRSTS], 1)),
                                      [len(weight(head, "weight")) for head in FIRSTS]), strict=True))  # fmt: skip

    def plain(head: str, final: bool = True) -> str:
        return g.node("Add", firsts[head], g.constant(weight(head, "bias")), name=out(head) if final else None)

    def hidden(head: str, final: bool = False) -> str:
        return g.node("BiasGelu", firsts[head], g.constant(weight(head, "bias")), domain=MICROSOFT, name=out(head) if final else None)

    for name in CLASSES:
        g.node("ArgMax", plain(name, final=False), name=out(name), axis=1, keepdims=0)
    for name in LOGITS:
        plain(name)
    g.node("MatMul", hidden("arc_dep"), g.matrix(w["arc"], axis=1), name=out("arc_dep"))
    g.linear(hidden("arc_head", final=True), w["arc_bias.weight"], None, name=out("arc_bias"))

    def bilinear(left: str, weight: Array, name: str) -> None:
        g.integers(left, weight.transpose(1, 0, 2).reshape(weight.shape[1], -1), least=LEAST_GELU, name=out(name))

    dep, head = hidden("label_dep"), hidden("label_head", final=True)
    bilinear(dep, w["label"], "label_dep")
    g.linear(dep, w["label_bias.weight"][:, :LABEL], w["label_bias.bias"], name=out("label_dep_bias"))
    g.linear(head, w["label_bias.weight"][:, LABEL:], None, name=out("label_head_bias"))
    for relation, one in RELATIONS.items():
        asked, word = hidden(f"{relation}_{one}"), hidden(f"{relation}_word", final=True)
        bilinear(asked, w[relation], f"{relation}_{one}")
        g.linear(word, w[f"{relation}_bias.weight"], w[f"{relation}_bias.bias"], name=out(f"{relation}_bias"))
    y = g.node("Slice", hidden("regions.narrow"), g.constant(np.array([1])), g.constant(np.array([1 << 30])), g.constant(np.array([0])))
    y = g.node("Unsqueeze", g.node("Transpose", y, perm=[1, 0]), g.constant(np.array([0])))
    for i, stride in enumerate(STRIDES):
        edge = REACH // 2 * stride
        at = f"regions.around.{i}."
        z = g.node("Conv", y, g.constant(w[f"{at}weight"]), g.constant(w[f"{at}bias"]), dilations=[stride], pads=[edge, edge])
        y = g.node("Add", y, g.node("Gelu", z, domain=MICROSOFT))
    y = g.node("Transpose", g.node("Squeeze", y, g.constant(np.array([0]))), perm=[1, 0])
    content = slice(ROLES.index("CONTENT") - 1, ROLES.index("CONTENT"))  # that of sources is only learnt beside it
    g.linear(y, weight("regions.told", "weight")[content], weight("regions.told", "bias")[content], name=out("said"))
    for relation in RELATIONS:
        g.node("Identity", g.constant(w[f"{relation}_distance"]), name=out(f"{relation}_distance"))

    inputs = [EMBEDDED, *(helper.make_tensor_value_info(n, TensorProto.INT64, ["pieces"]) for n in CHANNELS)]
    inputs.append(helper.make_tensor_value_info("first", TensorProto.INT64, ["words"]))
    results = [
        helper.make_tensor_value_info(name, TensorProto.INT64, [None])
        if name in CLASSES
        else helper.make_tensor_value_info(name, TensorProto.FLOAT, [None, None])
        for name in outputs
    ]
    model = _model("hearsay-reader", g, inputs, results)
    helper.set_model_props(model, {"labels": json.dumps(labels), "arc": str(ARC)})
    return model


def sentences(w: dict[str, Array]) -> onnx.ModelProto:
    """The graph of the original encoder: every piece's last vector, (pieces, width), whose mean is the sentence's."""
    g = Graph()
    rows = encoder(g, w)
    return _model("hearsay-sentences", g, [EMBEDDED], [helper.make_tensor_value_info(rows, TensorProto.FLOAT, ["pieces", WIDTH])])


def _model(name: str, g: Graph, inputs: list[onnx.ValueInfoProto], outputs: list[onnx.ValueInfoProto]) -> onnx.ModelProto:
    graph = helper.make_graph(g.nodes, name, inputs, outputs, g.weights)
    opsets = [helper.make_opsetid("", 21), helper.make_opsetid(MICROSOFT, 1)]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="hearsay")
    model.ir_version = 10
    return model


def main() -> None:
    """Write the files."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("weights", type=Path)
    p.add_argument("--labels", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True, help="the folder of the files")
    a = p.parse_args()
    weights = {k: v.float().numpy() for k, v in torch.load(a.weights, weights_only=True, map_location="cpu").items()}
    steps, scales = small(weights["encoder.pieces.weight"], axis=0, steps=127)
    original = Encoder()
    original.load_minilm(minilm())
    np.savez(a.out / Path(embedding.FILE).name, steps=steps, scales=scales)
    onnx.save(build(weights, json.loads(a.labels.read_text()), Graph()), a.out / Path(network.FILE).name)
    onnx.save(sentences({k: v.numpy() for k, v in original.state_dict().items()}), a.out / Path(vectors.FILE).name)
    for file in (embedding.FILE, network.FILE, vectors.FILE):
        print(f"{a.out / Path(file).name}: {(a.out / Path(file).name).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

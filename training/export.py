"""Trained weights to the one file that ships: an ONNX graph written out operator by operator.

    python -m training.export build/reader/epoch5.pt --labels build/reader/labels.json --out src/hearsay/language/data/reader.onnx

Every matrix is stored as 8-bit integers with one scale per output channel; the graph multiplies them out, which ONNX
Runtime does once, when it loads the file. ONNX Runtime's own fused operators (Attention, SkipLayerNormalization,
BiasGelu) are named directly, so that nothing depends on what an optimiser recognises.
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

from training.network import ARC, HEADS, LABEL, LAYERS, ROLE, WIDTH

Array = npt.NDArray[np.float32]
MICROSOFT = "com.microsoft"


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
    mask = g.node("Cast", g.node("Greater", "pieces", g.constant(np.array(0))), to=TensorProto.INT32)
    for i in range(LAYERS):
        at = f"encoder.layers.{i}."

        def norm(x: str, y: str, bias: str, which: str, at: str = at) -> str:
            gamma, beta = g.constant(w[f"{at}{which}.weight"]), g.constant(w[f"{at}{which}.bias"])
            return g.node("SkipLayerNormalization", y, x, gamma, beta, g.constant(w[bias]), domain=MICROSOFT, epsilon=1e-12)

        qkv, qkv_bias = g.matrix(w[f"{at}qkv.weight"].T, axis=1), g.constant(w[f"{at}qkv.bias"])
        y = g.node("Attention", x, qkv, qkv_bias, mask, domain=MICROSOFT, num_heads=HEADS)
        x = norm(x, g.linear(y, w[f"{at}out.weight"], None), f"{at}out.bias", "norm1")
        y = g.node("BiasGelu", g.linear(x, w[f"{at}up.weight"], None), g.constant(w[f"{at}up.bias"]), domain=MICROSOFT)
        x = norm(x, g.linear(y, w[f"{at}down.weight"], None), f"{at}down.bias", "norm2")
    h = g.node("Gather", g.node("Reshape", x, g.constant(np.array([-1, WIDTH]))), "first")

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
        y = g.node("MatMul", left, g.matrix(flat, axis=1))
        g.node("Reshape", y, g.constant(np.array([-1, len(weight), width])), name=out(name, 3))

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
        graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)], producer_name="hearsay"
    )
    model.ir_version = 8
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

"""What the shipped network computes with."""

from __future__ import annotations

from importlib.resources import files

import pytest

from hearsay.language import network, vectors


@pytest.mark.parametrize("file", [network.FILE, vectors.FILE])
@pytest.mark.parametrize("operator", ["Attention", "Softmax", "SkipLayerNormalization", "DynamicQuantize", "Einsum"])
def test_no_operator_rounds_by_the_width_of_the_processors_registers(operator: str, file: str) -> None:
    assert operator.encode() not in files("hearsay.language").joinpath(file).read_bytes()

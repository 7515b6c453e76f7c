"""What the shipped network computes with."""

from __future__ import annotations

from importlib.resources import files

import pytest

from hearsay.language.network import FILE


@pytest.mark.parametrize("operator", ["Attention", "Softmax", "SkipLayerNormalization", "DynamicQuantize", "Einsum"])
def test_no_operator_rounds_by_the_width_of_the_processors_registers(operator: str) -> None:
    assert operator.encode() not in files("hearsay.language").joinpath(FILE).read_bytes()

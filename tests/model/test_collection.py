"""The model's types are plain trees: the garbage collector need not walk a story's hundred thousand of them."""

import gc

import msgspec
import pytest

from hearsay import model

TYPES = [one for name in model.__all__ if isinstance(one := getattr(model, name), type) and issubclass(one, msgspec.Struct)]


@pytest.mark.parametrize("kind", TYPES)
def test_collection_leaves_the_model_out(kind: type[msgspec.Struct]) -> None:
    assert not gc.is_tracked(kind(*([()] for _ in kind.__struct_fields__)))

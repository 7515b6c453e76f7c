"""Fixtures that every part of the tests shares."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.language import Language
from spacy.tokens import Doc

import hearsay
from hearsay import model
from hearsay.language.components import open_document


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The whole reader, loaded once."""
    return hearsay.load()


@pytest.fixture(scope="session")
def read(nlp: Language) -> Callable[..., Doc]:
    """A Reading of a text, published on a day where one is given."""

    def read_text(text: str, published: str | None = "2031-05-06") -> Doc:
        document = model.Document(
            model.content_id("d", text), "report.txt", "", text, published=published, published_basis="metadata" if published else None
        )
        return nlp(open_document(nlp, document))

    return read_text

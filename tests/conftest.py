"""Fixtures that every part of the tests shares."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import settings
from spacy.language import Language
from spacy.tokens import Doc

import hearsay
from hearsay import model
from hearsay.language.components import open_document

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
"""The same examples at every run, however slow the machine."""


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The whole reader, loaded once."""
    return hearsay.load()


@pytest.fixture(scope="session")
def read(nlp: Language) -> Callable[..., Doc]:
    """A Reading of a text, published on a day where one is given, with a range of characters that is furniture where one is given."""

    def read_text(
        text: str, published: str | None = "2031-05-06", furniture: tuple[int, int] | None = None, outlet: str | None = None
    ) -> Doc:
        basis: model.DateBasis | None = "metadata" if published else None
        document = model.Document(
            model.content_id("d", text), "report.txt", "", text, published=published, published_basis=basis, outlet=outlet
        )
        if furniture:
            document = msgspec.structs.replace(document, boilerplate=(document.span(*furniture),))
        return nlp(open_document(nlp, document))

    return read_text

"""Characters to tokens: spaCy's English tokenizer, taught the joints that news copy has.

spaCy's rules leave a quotation mark between two letters, a dash behind a quotation mark and a hyphen between a
number and a word inside one token (``don't"—he``, ``90-minute``). An attribution or a figure often begins exactly
there, so these become joints of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from spacy.lang.char_classes import ALPHA
from spacy.lang.en import English, EnglishDefaults
from spacy.language import Language
from spacy.tokens import Doc

INFIXES = (
    r"[\"“”„«»]",
    r"[—–―]",
    r"--+",
    rf"(?<=[0-9])-(?=[{ALPHA}])",
    rf"(?<=[{ALPHA}])-(?=[0-9]{{2,}})",
    rf"(?<=[{ALPHA}]{{3}})\.(?=[“\"])",
    rf"(?<=[{ALPHA}0-9])[;!?](?=[{ALPHA}])",
)
"""Regular expressions for the joints added to spaCy's own infixes."""


LONGEST = 200
"""Characters without white space that are tokenized in one piece: spaCy's time grows with the square of their number."""
_LONG = re.compile(rf"\S{{{LONGEST + 1},}}")


class CopyDefaults(EnglishDefaults):
    """English, with :data:`INFIXES`."""

    infixes = [*(EnglishDefaults.infixes or ()), *INFIXES]  # noqa: RUF012


class Copy(English):  # type: ignore[no-untyped-call]
    """English as news copy writes it."""

    Defaults = CopyDefaults


def blank() -> Language:
    """A pipeline of nothing but the tokenizer, which also cuts what has no white space for longer than any word."""
    nlp = Copy()
    nlp.tokenizer = Bounded(nlp.tokenizer)
    return nlp


class Bounded:
    """A tokenizer whose time is linear in the length of any text."""

    def __init__(self, tokenizer: Callable[[str], Doc]) -> None:
        self._tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        """Tokenize ``text``; the Doc's text is the same, character for character."""
        if not _LONG.search(text):
            return self._tokenizer(text)
        parts, at = [], 0
        for run in _LONG.finditer(text):
            cuts = [at, *range(run.start(), run.end(), LONGEST), run.end()]
            parts += [text[a:b] for a, b in pairwise(cuts) if a < b]
            at = run.end()
        docs = [self._tokenizer(part) for part in [*parts, text[at:]] if part]
        joined = Doc.from_docs(docs, ensure_whitespace=False)
        assert joined is not None
        return joined

"""Characters to tokens: spaCy's English tokenizer, taught the joints that news copy has.

spaCy's rules leave a quotation mark between two letters, a dash behind a quotation mark and a hyphen between a
number and a word inside one token (``don't"—he``, ``90-minute``). An attribution or a figure often begins exactly
there, so these become joints of their own.
"""

from __future__ import annotations

from spacy.lang.char_classes import ALPHA
from spacy.language import Language
from spacy.util import compile_infix_regex

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


def adapt_tokenizer(nlp: Language) -> None:
    """Add :data:`INFIXES` to the tokenizer of ``nlp``."""
    infixes = [*(nlp.Defaults.infixes or ()), *INFIXES]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer  # type: ignore[attr-defined]

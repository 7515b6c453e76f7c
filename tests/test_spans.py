"""A span is characters of its report, exactly, whatever characters a report is made of."""

from hypothesis import given, settings
from hypothesis import strategies as st

import hearsay
from hearsay.documents.text import read_text

from .reports import reports
from .spans import spans

SENTENCES = [report.text.partition(": ")[2] for report in reports(40)]
ODD = (
    "👩‍👩‍👧‍👦", "🇺🇳", "👍🏽", "e\u0301", "q\u0323\u0307", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200f", "\u202e",
    "\u2067", "\u202c", "\r\n", "\r", "\u2028", "\x0b", "\x85", "\u00a0", "\u3000", "\t", "ß", "ﬁ", "İ", "ǆ",
    "שלום", "مرحبا", "漢字", "𝔄𝔡𝔞", "\ufffd", "\x00", "’", "“", "„", "''",
)  # fmt: skip
"""What takes more than one character to see, or none; what changes length with its case; what turns the direction of writing."""


@st.composite
def odd_texts(draw: st.DrawFn) -> str:
    """One sentence or three, with odd characters anywhere: inside words, between them, around quotation marks."""
    text = draw(st.sampled_from(("\n", "\r\n", " "))).join(draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(ODD)) + text[at:]
    return text


def hold(texts, nlp):
    """Read the texts as one story, hold every span to its report, and return the dossier."""
    documents = [read_text(text, uri=f"{i}.txt", published="2031-05-06", language="en") for i, text in enumerate(texts)]
    assert [document.text for document in documents] == texts
    findings = list(hearsay.read(documents, nlp=nlp))
    assert [f.document.analysed for f in findings] == [True] * len(texts), [f.document.note for f in findings]
    dossier = hearsay.dossier(findings)
    whole = {document.id: document.text for document in dossier.documents}
    for span in (*spans(tuple(findings)), *spans(dossier)):
        assert 0 <= span.start < span.end
        assert whole[span.doc][span.start : span.end] == span.text
    return dossier


@settings(max_examples=40)
@given(st.lists(odd_texts(), min_size=1, max_size=2, unique=True))
def test_spans_are_the_text_whatever_its_characters(nlp, texts):
    hold(texts, nlp)


def test_spans_of_one_word_and_of_next_to_nothing(nlp):
    hold(["Fire", "“", "12", ".", "He said", "\u200b", "👍", "\u202e\u0301", "\r\n.\r\n", "Monday"], nlp)


def test_spans_behind_odd_characters_are_still_found(nlp):
    dossier = hold(["👩‍👩‍👧‍👦\u202e e\u0301\r\nAt least 12 people were injured in Vellin, said Lina Orsk, the mayor.\r\n"], nlp)
    assert [(figure.low, figure.span.text) for figure in dossier.figures] == [(12.0, "At least 12 people")]
    assert dossier.statements

"""A very long report is read to its last word."""

from hearsay.documents.text import read_text
from hearsay.language.components import open_document
from hearsay.language.tokens import blank
from hearsay.language.windows import cut

FILLER = "Rain fell on the plain all night and the river rose by a hand.\n"
LAST = "At least 12 people were injured in Vellin on May 4, and nobody could verify it."


def test_long_report_of_100_000_words_is_read_whole():
    """The stages that no network feeds; a plain sentence splitter stands in for it."""
    text = FILLER * (100_000 // len(FILLER.split())) + LAST
    nlp = blank()
    for name in ("hearsay_document", "sentencizer", "hearsay_moments", "hearsay_figures"):
        nlp.add_pipe(name)
    doc = nlp(open_document(nlp, read_text(text, published="2031-05-06", language="en")))
    assert doc.text == text
    figure, moment = doc._.figures[-1], doc._.moments[-1]
    assert (figure.low, text[figure.span.start : figure.span.end]) == (12.0, "At least 12 people")
    assert (moment.value, text[moment.span.start : moment.span.end]) == ("2031-05-04", "May 4")
    words = sum(not token.is_space for token in doc)
    windows = cut([1] * words, [False] * words)
    assert [w.start for w in windows] == [0, *(w.end for w in windows[:-1])] and windows[-1].end == words

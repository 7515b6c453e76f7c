"""Trees made by hand, so that a rule is tested and not the network: one line a word, ``form TAG dep head``."""

from __future__ import annotations

from spacy.tokens import Doc

from hearsay import model
from hearsay.language.components import tie_document
from hearsay.language.tokens import blank

NLP = blank()
POS = {
    "VB": "VERB", "VBD": "VERB", "VBZ": "VERB", "VBP": "VERB", "VBG": "VERB", "VBN": "VERB", "MD": "AUX", "NN": "NOUN", "NNS": "NOUN",
    "NNP": "PROPN", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WP$": "PRON", "WDT": "PRON",
    "DT": "DET", "JJ": "ADJ", "RB": "ADV", "IN": "ADP", "TO": "PART", "POS": "PART", "CD": "NUM", "CC": "CCONJ",
    ",": "PUNCT", ".": "PUNCT", ":": "PUNCT", "``": "PUNCT", "''": "PUNCT",
}  # fmt: skip


def tree(lines: str, *names: tuple[int, int, str]) -> Doc:
    """A Doc, each root a sentence; heads are numbered from 0; ``names`` are ``(first, end, label)``."""
    rows = [line.split() for line in lines.strip().splitlines()]
    words = [row[0] for row in rows]
    tags = [row[1] for row in rows]
    doc = Doc(
        NLP.vocab,
        words=words,
        spaces=[i + 1 < len(rows) and rows[i + 1][1] not in {",", ".", "''", ":", "POS"} and row[1] != "``" for i, row in enumerate(rows)],
        tags=tags,
        pos=["AUX" if row[2].startswith("aux") else POS[row[1]] for row in rows],
        lemmas=[word.casefold() for word in words],
        deps=[row[2] for row in rows],
        heads=[int(row[3]) for row in rows],
    )
    doc.set_ents([doc.char_span(doc[s].idx, doc[e - 1].idx + len(doc[e - 1]), label=label) for s, e, label in names])
    doc._.document = model.Document(model.content_id("d", doc.text), "", "", doc.text)
    return tie_document(doc)

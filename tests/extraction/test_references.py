"""Phrases that stand for somebody, on trees made by hand."""

from hearsay.extraction.references import refer

from .trees import tree

ADVISER = """
An DT det 1
adviser NN nsubj 4
to IN case 3
Lund NNP appos 1
spoke VBD root 4
. . punct 4
"""
CHAIR = """
The DT det 1
chair NN nsubj 4
, , punct 3
Lund NNP appos 1
spoke VBD root 4
. . punct 4
"""


def form(lines: str) -> str:
    doc = tree(lines, (3, 4, "PERSON"))
    made = refer(doc[1])
    return doc.user_data["references"][made].form


def test_references_behind_a_preposition_somebody_else_is_named_whatever_the_tree_says() -> None:
    assert form(ADVISER) == "nominal"
    assert form(CHAIR) == "name"

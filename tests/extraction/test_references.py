"""Phrases that stand for somebody, on trees made by hand."""

from hearsay.extraction.references import mentions, refer

from .trees import tree

ADVISER = """
An DT det 1
adviser NN nsubj 4
to IN case 3
Lund NNP appos 1
spoke VBD root 4
. . punct 4
"""
TITLED_ADVISER = """
An DT det 1
adviser NN nsubj 5
to IN case 4
President NNP nmod:desc 4
Lund NNP appos 1
spoke VBD root 5
. . punct 5
"""
JOINED = """
The DT det 1
navy NN nsubj 7
and CC cc 4
the DT det 4
crews NNS conj 1
of IN case 6
Lund NNP nmod 4
spoke VBD root 7
. . punct 7
"""
CHAIR = """
The DT det 1
chair NN nsubj 4
, , punct 3
Lund NNP appos 1
spoke VBD root 4
. . punct 4
"""
STATION = """
Radio NNP compound 1
Torvel NNP nsubj 2
told VBD root 2
Peru NNP iobj 2
24 CD nummod 3
that IN mark 6
left VBD ccomp 2
. . punct 2
"""


def form(lines: str) -> str:
    doc = tree(lines, (3, 4, "PERSON"))
    made = refer(doc[1])
    return doc.user_data["references"][made].form


def test_references_behind_a_preposition_somebody_else_is_named_whatever_the_tree_says() -> None:
    assert form(ADVISER) == "nominal"
    assert form(CHAIR) == "name"


def test_references_a_title_between_changes_nothing() -> None:
    for lines in (TITLED_ADVISER, TITLED_ADVISER.replace("President NNP nmod:desc 4", "President NNP amod 1")):
        doc = tree(lines, (4, 5, "PERSON"))
        made = refer(doc[1])
        assert doc.user_data["references"][made].form == "nominal"


def test_references_names_of_another_that_and_joins_are_not_the_firsts() -> None:
    doc = tree(JOINED, (6, 7, "PERSON"))
    made = refer(doc[1])
    assert doc.user_data["references"][made].modifiers == ()


def test_references_a_stations_name_is_read_with_its_word_and_its_number() -> None:
    found = mentions(tree(STATION, (1, 2, "PERSON"), (3, 4, "LOC")))
    assert [(m.span.text, m.label) for m in found] == [("Radio Torvel", "ORG"), ("Peru 24", "ORG")]

"""Who is quoted by whom, on trees made by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from hearsay.extraction.relays import relays
from hearsay.extraction.statements import statements

from .trees import tree

ACTIVE = """
The DT det 1
Courier NNP nsubj 2
quoted VBD root 2
his PRP$ nmod:poss 4
niece NN obj 2
as IN mark 6
saying VBG advcl 2
they PRP nsubj 8
left VBD ccomp 6
. . punct 2
"""
PASSIVE = """
Two CD nummod 1
clerks NNS nsubj:pass 3
were VBD aux:pass 3
quoted VBN root 3
by IN case 6
the DT det 6
Courier NNP obl:agent 3
as IN mark 8
saying VBG advcl 3
they PRP nsubj 10
left VBD ccomp 8
. . punct 3
"""
AFTERWARDS = """
Lund NNP nsubj:pass 2
was VBD aux:pass 2
quoted VBN root 2
as IN mark 4
saying VBG advcl 2
by IN case 7
the DT det 7
Courier NNP obl:agent 4
they PRP nsubj 9
left VBD ccomp 4
. . punct 2
"""
OTHERWISE = """
The DT det 1
Courier NNP nsubj 2
quoted VBD root 2
his PRP$ nmod:poss 4
niece NN obj 2
. . punct 2
"""


def said(doc: Doc, part: tuple[int, int]) -> str:
    return doc[part[0] : part[1]].text


@pytest.mark.parametrize(
    ("lines", "source", "via"),
    [(ACTIVE, "his niece", ["The Courier"]), (PASSIVE, "Two clerks", ["the Courier"]), (AFTERWARDS, "Lund", ["the Courier"])],
)
def test_relays_give_words_to_whom_they_are_quoted_from(lines: str, source: str, via: list[str]) -> None:
    doc = tree(lines)
    (relay,) = relays(doc)
    assert (said(doc, relay.source), [said(doc, part) for part in relay.via]) == (source, via)


def test_relays_need_a_verb_of_saying() -> None:
    assert relays(tree(OTHERWISE)) == []


@pytest.mark.parametrize("lines", [ACTIVE, PASSIVE, AFTERWARDS])
def test_relays_are_statements_whose_content_is_what_was_said(lines: str) -> None:
    (statement,) = statements(tree(lines))
    assert [part.text for part in statement.content] == ["they left"]
    assert len(statement.via) == 1

"""Tags at quotation marks and asides behind clauses, on trees made by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from hearsay.extraction.quotations import quotations
from hearsay.extraction.tags import aside_of, tag_of

from .trees import tree

SOBBED = """
“ `` punct 6
They PRP nsubj 3
all DT det 1
fell VBD ccomp 6
, , punct 6
” '' punct 6
sobbed VBD root 6
Ida NNP nsubj 6
Lund NNP flat 7
. . punct 6
"""
RECALLED = """
“ `` punct 9
They PRP nsubj 3
all DT det 1
fell VBD ccomp 9
, , punct 9
” '' punct 9
the DT det 8
young JJ amod 8
welder NN nsubj 9
recalled VBD root 9
. . punct 9
"""
SLOGAN = """
“ `` punct 2
Bread NN nsubj 6
and CC cc 3
work NN conj 1
now RB advmod 1
” '' punct 2
became VBD root 6
the DT det 8
slogan NN obj 6
. . punct 6
"""
ANSWERED = """
Brill NNP nsubj 1
answered VBD root 1
with IN case 3
scorn NN obl 1
: : punct 1
“ `` punct 8
They PRP nsubj 8
never RB advmod 8
learn VBP parataxis 1
anything NN obj 8
” '' punct 8
. . punct 1
"""
LABEL = """
Quayside NNP compound 1
Lines NNP root 1
: : punct 1
“ `` punct 6
We PRP nsubj 6
all DT det 4
grieve VBP parataxis 1
today NN obl 6
” '' punct 6
. . punct 1
"""
SIGNED = """
“ `` punct 4
We PRP nsubj 2
lost VBD root 2
everything NN obj 2
. . punct 2
” '' punct 2
― : punct 7
Ida NNP root 7
Lund NNP flat 7
, , punct 10
nurse NN appos 7
"""
GONE_ON = """
“ `` punct 2
We PRP nsubj 2
lost VBD root 2
everything NN obj 2
, , punct 2
” '' punct 2
— : punct 2
and CC cc 8
left VBD conj 2
town NN obj 8
. . punct 2
"""


def texts(doc: Doc) -> tuple[str, str] | None:
    (quote,) = quotations(doc)
    found = tag_of(doc, quote)
    return found and (doc[found[0][0] : found[0][1]].text, doc[found[1][0] : found[1][1]].text)


@pytest.mark.parametrize(
    ("lines", "tag"),
    [
        (SOBBED, ("sobbed", "Ida Lund")),
        (RECALLED, ("recalled", "the young welder")),
        (ANSWERED, ("answered", "Brill")),
        (LABEL, (":", "Quayside Lines")),
        (SLOGAN, None),
        (SIGNED, ("―", "Ida Lund, nurse")),
        (GONE_ON, None),
    ],
)
def test_tags_give_a_quotation_to_whom_the_words_at_its_marks_name(lines: str, tag: tuple[str, str] | None) -> None:
    assert texts(tree(lines)) == tag


MAINTAINS = """
The DT det 1
dam NN nsubj 2
holds VBZ ccomp 6
, , punct 6
the DT det 5
engineer NN nsubj 6
maintains VBZ root 6
. . punct 6
"""
SPECIFIED = """
The DT det 1
court NN nsubj 2
has VBZ ccomp 6
eight CD nummod 4
days NNS obj 2
, , punct 6
specified VBD root 6
its PRP$ nmod:poss 8
president NN nsubj 6
. . punct 6
"""
WELCOMED = """
The DT det 1
minister NN nsubj 5
, , punct 1
Lund NNP appos 1
, , punct 1
welcomed VBD root 5
the DT det 7
vote NN obj 5
. . punct 5
"""
FEARED = """
Sales NNS nsubj 1
fell VBD root 1
, , punct 1
just RB advmod 6
what WP obj 6
he PRP nsubj 6
feared VBD advcl 1
. . punct 1
"""
ANNOUNCED = """
Forty CD nummod 1
people NNS nsubj 2
died VBD ccomp 6
, , punct 6
the DT det 5
service NN nsubj 6
announced VBD root 6
in IN case 9
its PRP$ nmod:poss 9
bulletin NN obl 6
. . punct 6
"""


@pytest.mark.parametrize(
    ("lines", "verb", "source"),
    [
        (MAINTAINS, 6, "the engineer"),
        (SPECIFIED, 6, "its president"),
        (ANNOUNCED, 6, "the service"),
        (WELCOMED, 5, None),
        (FEARED, 6, None),
    ],
)
def test_tags_tell_an_aside_from_an_apposition(lines: str, verb: int, source: str | None) -> None:
    doc = tree(lines)
    found = aside_of(doc, doc[verb])
    assert (found and doc[found[1][0] : found[1][1]].text) == source

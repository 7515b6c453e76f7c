"""To whom words are said, on trees made by hand."""

from __future__ import annotations

import pytest

from hearsay.extraction.addressees import addressees_of

from .trees import tree

INTERVIEW = """
In IN case 2
an DT det 2
interview NN obl 8
with IN case 2
Quay NNP compound 5
Radio NNP obl 8
, , punct 2
Lund NNP nsubj 8
said VBD root 8
it PRP nsubj 10
failed VBD ccomp 8
. . punct 8
"""
REMARKS = """
In IN case 1
remarks NNS obl 5
carried VBN acl 1
everywhere RB advmod 2
Lund NNP nsubj 5
said VBD root 5
it PRP nsubj 7
failed VBD ccomp 5
. . punct 5
"""


@pytest.mark.parametrize(
    ("lines", "names", "cue", "content", "source", "told"),
    [
        (INTERVIEW, [(4, 6, "ORG"), (7, 8, "PERSON")], 8, (9, 11), (7, 8), ["Quay Radio"]),
        (REMARKS, [(4, 5, "PERSON")], 5, (6, 8), (4, 5), []),
    ],
)
def test_addressees_of_an_occasion_whatever_the_tree(
    lines: str, names: list[tuple[int, int, str]], cue: int, content: tuple[int, int], source: tuple[int, int], told: list[str]
) -> None:
    doc = tree(lines, *names)
    found = addressees_of(doc, doc[cue : cue + 1], (content,), source)
    assert [doc._.references[one].span.text for one in found] == told


GIVEN = """
Lund NNP nsubj 1
gave VBD root 1
an DT det 3
interview NN obj 1
with IN case 6
Quay NNP compound 6
Radio NNP nmod 3
. . punct 1
`` `` punct 10
It PRP nsubj 10
failed VBD ccomp 14
, , punct 10
'' '' punct 10
she PRP nsubj 14
said VBD root 14
. . punct 14
"""


def test_addressees_of_an_interview_that_the_sentence_before_tells_of() -> None:
    doc = tree(GIVEN.replace("`` `` ", '" `` ').replace("'' '' ", "\" '' "), (0, 1, "PERSON"), (5, 7, "ORG"))
    found = addressees_of(doc, doc[14:15], ((8, 13),), (13, 14))
    assert [doc._.references[one].span.text for one in found] == ["Quay Radio"]


RECALLED = """
Lund NNP nsubj 1
demanded VBD root 1
that IN mark 4
{subject} {tag} nsubj 4
recall VBP ccomp 1
ships NNS obj 4
. . punct 1
"""


@pytest.mark.parametrize(("subject", "tag", "told"), [("Ostland", "NNP", ["Ostland"]), ("birds", "NNS", [])])
def test_addressees_are_who_is_to_do_what_is_demanded(subject: str, tag: str, told: list[str]) -> None:
    doc = tree(RECALLED.format(subject=subject, tag=tag), (0, 1, "PERSON"), *([(3, 4, "LOC")] if told else []))
    found = addressees_of(doc, doc[1:2], ((3, 6),), (0, 1))
    assert [doc._.references[one].span.text for one in found] == told


BOTH = """
Lund NNP nsubj 1
called VBD root 1
on IN compound:prt 1
both DT det 4
{head} NNS obl 1
to TO mark 6
rest VB xcomp 1
. . punct 1
"""


@pytest.mark.parametrize(("head", "told"), [("neighbours", ["both neighbours"]), ("shutters", [])])
def test_addressees_are_two_together(head: str, told: list[str]) -> None:
    doc = tree(BOTH.format(head=head), (0, 1, "PERSON"))
    doc[4].lemma_ = head.removesuffix("s")
    found = addressees_of(doc, doc[1:3], ((3, 7),), (0, 1))
    assert [doc._.references[one].span.text for one in found] == told


SESSION = """
Lund NNP nsubj 1
told VBD root 1
a DT det 3
session NN iobj 1
of IN case 6
the DT det 6
House NNP nmod 3
it PRP nsubj 8
failed VBD ccomp 1
. . punct 1
"""


def test_addressees_of_a_session_are_who_holds_it() -> None:
    doc = tree(SESSION, (0, 1, "PERSON"), (6, 7, "ORG"))
    found = addressees_of(doc, doc[1:2], ((7, 9),), (0, 1))
    assert [doc._.references[one].span.text for one in found] == ["the House"]

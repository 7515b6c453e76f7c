"""How far the words of a cue reach, on trees made by hand."""

from __future__ import annotations

from hearsay.extraction.extents import apart, around_aside, to_clause, to_count, with_number

from .trees import tree

DEAD = """
Police NNS nsubj 1
confirm VBP root 1
at IN case 3
least JJ nmod 4
12 CD nummod 5
dead NN obj 1
. . punct 1
"""
TOLL = """
Police NNS nsubj 1
put VBD root 1
the DT det 3
toll NN obj 1
on IN case 5
Monday NNP obl 1
at IN case 7
40 CD obl 1
, , punct 7
nine CD appos 7
of IN case 11
them PRP nmod 9
guards NNS nmod 9
and CC cc 14
left VBD conj 1
. . punct 1
"""
AND = """
Lund NNP nsubj 1
called VBD root 1
it PRP obj 1
late JJ xcomp 1
and CC cc 5
asked VBD conj 1
for IN case 7
calm NN obl 5
. . punct 1
"""


def test_extents_a_count_keeps_its_number() -> None:
    assert with_number(tree(DEAD), (5, 6), (1, 2), (0, 1)) == (2, 6)
    assert with_number(tree(DEAD), (5, 6), (3, 4), None) == (4, 6)


def test_extents_counts_run_to_their_number_and_what_it_is_made_of() -> None:
    assert to_count(tree(TOLL), (2, 4), (1, 2)) == (2, 13)
    assert to_count(tree(TOLL), (2, 8), (1, 2)) == (2, 13)
    assert to_count(tree(AND), (2, 4), (1, 2)) == (2, 4)


def test_extents_what_another_verb_says_in_front_is_its_own() -> None:
    assert apart(tree(AND), [(2, 4), (6, 8)], (5, 6), (0, 1)) == [(6, 8)]
    assert apart(tree(AND), [(2, 4)], (5, 6), (0, 1)) == [(2, 4)]


UNTIL = """
Lund NNP nsubj 1
said VBD root 1
there PRP expl 3
is VBZ ccomp 1
no DT det 5
ford NN nsubj 3
until IN mark 8
guards NNS nsubj 8
leave VBP advcl 3
. . punct 1
"""


def test_extents_a_condition_belongs_to_what_was_said() -> None:
    assert to_clause(tree(UNTIL), (2, 6), (1, 2)) == (2, 9)


def test_extents_a_subject_keeps_its_verb() -> None:
    assert to_clause(tree(UNTIL), (2, 8), (1, 2)) == (2, 9)


LOCK = """
The DT det 1
lock NN nsubj 6
, , punct 4
she PRP nsubj 4
whispered VBD root 4
, , punct 4
was VBD ccomp 4
old JJ xcomp 6
. . punct 4
"""


def test_extents_a_subject_in_front_of_an_aside_has_its_verb_behind() -> None:
    assert around_aside(tree(LOCK), [(0, 2), (7, 8)], (4, 5), (3, 4)) == [(0, 2), (6, 9)]
    assert around_aside(tree(LOCK), [(6, 8)], (4, 5), (3, 4)) == [(6, 8)]

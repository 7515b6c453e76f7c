"""The words that were said, on trees made by hand."""

from __future__ import annotations

from hearsay.extraction.contents import contents_of
from hearsay.extraction.quotations import Quotation

from .trees import tree

TURN = """
LUND NNP root 0
: : punct 0
It PRP nsubj 3
holds VBZ root 3
. . punct 3
We PRP nsubj 6
looked VBD root 6
. . punct 6
"""
SHUT = """
She PRP nsubj 1
ordered VBD root 1
it PRP obj 1
shut VBN xcomp 1
until IN case 6
further JJ amod 6
notice NN obl 3
. . punct 1
"""
ROSE = """
It PRP nsubj 1
held VBD ccomp 4
, , punct 4
Lund NNP nsubj 4
said VBD root 4
, , punct 4
as IN mark 8
water NN nsubj 8
rose VBD advcl 4
. . punct 4
"""
THERE = """
There PRP nsubj 1
is VBZ ccomp 8
no DT det 3
ford NN nsubj 1
, , punct 8
the DT det 6
miller NN nsubj 8
, , punct 8
said VBD root 8
. . punct 8
"""


def texts(lines: str, runs: list[tuple[int, int]], cue: tuple[int, int], source: tuple[int, int]) -> list[str]:
    doc = tree(lines)
    return [doc[s:e].text for s, e in contents_of(doc, runs, cue, source, ())]


def test_contents_behind_a_colon_run_to_the_end_of_the_line() -> None:
    assert texts(TURN, [(2, 8)], (1, 2), (0, 1)) == ["It holds. We looked"]


def test_contents_in_front_of_their_verb_are_the_whole_clause() -> None:
    assert texts(THERE, [(2, 4)], (8, 9), (5, 7)) == ["There is no ford"]


def test_contents_that_are_no_part_of_the_clause_stay_as_they_are() -> None:
    assert texts(THERE, [], (8, 9), (5, 7)) == []


def test_contents_do_not_break_off_at_a_preposition() -> None:
    assert texts(SHUT, [(3, 5)], (1, 2), (0, 1)) == ["shut until further notice"]


def test_contents_leave_out_what_went_on_meanwhile() -> None:
    assert texts(ROSE, [(0, 2), (7, 9)], (4, 5), (3, 4)) == ["It held"]


FEARED = """
Growers NNS nsubj 1
feared VBD root 1
more JJ amod 3
frosts NNS obj 1
as IN mark 6
swallows NNS nsubj 6
left VBD advcl 1
. . punct 1
"""


def test_contents_an_object_is_no_listener() -> None:
    assert texts(FEARED, [(2, 7)], (1, 2), (0, 1)) == ["more frosts as swallows left"]


SAID = """
It PRP nsubj 1
lasted VBD ccomp 6
an DT det 3
hour NN obj 1
, , punct 6
she PRP nsubj 6
said VBD root 6
. . punct 6
“ `` punct 10
I PRP nsubj 10
listened VBD root 10
. . punct 10
” '' punct 10
"""


def test_contents_a_quotation_of_another_sentence_is_no_part_of_a_paraphrase() -> None:
    doc, quote = tree(SAID), Quotation(25, 40, 8, 13, False)
    found = contents_of(doc, [(0, 4), (8, 13)], (6, 7), (5, 6), (quote,))
    assert [doc[s:e].text for s, e in found] == ["It lasted an hour"]


def test_contents_a_quotation_in_front_of_its_tag_is_whole() -> None:
    doc, quote = tree(TAGGED), Quotation(0, 40, 0, 12, False)
    found = contents_of(doc, [(7, 11)], (13, 14), (12, 13), (quote,))
    assert [doc[s:e].text for s, e in found] == ["“We were asked for it. We are few,”"]


def test_contents_leave_out_how_it_was_said_in_front_of_that() -> None:
    assert texts(BESIDES, [(2, 6)], (1, 2), (0, 1)) == ["it leaks"]


TAGGED = """
“ `` punct 3
We PRP nsubj:pass 3
were VBD aux:pass 3
asked VBN root 3
for IN case 5
it PRP obl 3
. . punct 3
We PRP nsubj 8
are VBP ccomp 13
few JJ xcomp 8
, , punct 13
” '' punct 13
she PRP nsubj 13
said VBD root 13
. . punct 13
"""
BESIDES = """
Lund NNP nsubj 1
maintains VBZ root 1
besides RB advmod 1
that IN mark 5
it PRP nsubj 5
leaks VBZ ccomp 1
. . punct 1
"""


ACCUSED = """
Lund NNP nsubj 1
accused VBD root 1
guards NNS obj 1
of IN mark 4
hiding VBG advcl 1
carts NNS obj 4
. . punct 1
"""


def test_contents_whom_somebody_accuses_is_part_of_it() -> None:
    assert texts(ACCUSED, [(2, 6)], (1, 2), (0, 1)) == ["guards of hiding carts"]


PAUSED = """
It PRP nsubj 1
holds VBZ ccomp 3
, , punct 3
said VBD root 3
Lund NNP nsubj 3
; : punct 3
{who} {tag} nsubj 7
{does} VBD parataxis 3
two CD obj 7
home NN nmod 8
. . punct 3
"""


def test_contents_end_where_somebody_does_something_else_behind_a_semicolon() -> None:
    """``It holds, said Lund; [she expected] two home`` are two; ``It holds, said Lund; [rain took] two home`` may be one."""
    runs = [(0, 2), (8, 10)]
    assert texts(PAUSED.format(who="she", tag="PRP", does="expected"), runs, (3, 4), (4, 5)) == ["It holds"]
    assert texts(PAUSED.format(who="rain", tag="NN", does="took"), [(0, 2), (6, 10)], (3, 4), (4, 5)) == ["It holds", "rain took two home"]

"""Quotations that nothing attributes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.drafts import Draft
from hearsay.extraction.floating import _outer, with_floating, with_speakers
from hearsay.extraction.quotations import Quotation

from .trees import tree

TOLD = """
Lund NNP nsubj 1
nodded VBD root 1
. . punct 1
“ `` punct 5
He PRP nsubj 5
shouted VBD root 5
run VB ccomp 5
so RB advmod 9
we PRP nsubj 9
ran VBD parataxis 5
. . punct 5
” '' punct 5
"""
QUOTED = (Quotation(12, 40, 3, 12, False),)
LUND, HIM = Draft((1, 2), (0, 1), ((0, 1),), 0.9), Draft((5, 6), (4, 5), ((6, 7),), 0.9)


def test_floating_who_tells_of_another_in_a_quotation_says_all_of_it() -> None:
    assert _outer([LUND, HIM], QUOTED) == [LUND]
    found = with_floating(tree(TOLD), [LUND, HIM], QUOTED)
    assert found[2:] == [Draft(None, (0, 1), ((3, 12),), 0.5)]


def test_floating_what_a_cue_outside_has_is_its_own() -> None:
    whole = Draft((1, 2), (0, 1), ((3, 12),), 0.9)
    assert with_floating(tree(TOLD), [whole, HIM], QUOTED) == [whole, HIM]


SHRUGS = """
Guards NNS nsubj 1
saw VBD root 1
it PRP obj 1
. . punct 1
Belk NNP nsubj 5
shrugs VBZ root 5
. . punct 5
“ `` punct 9
They PRP nsubj 9
know VBP root 9
it PRP obj 9
quite RB advmod 12
well RB advmod 9
. . punct 9
” '' punct 9
"""


def test_floating_who_only_moves_in_front_of_a_quotation_speaks() -> None:
    guards, quoted = Draft((1, 2), (0, 1), ((2, 3),), 0.9), (Quotation(20, 50, 7, 15, False),)
    found = with_floating(tree(SHRUGS, (4, 5, "PERSON")), [guards], quoted)
    assert found[1:] == [Draft(None, (4, 5), ((7, 15),), 0.5)]


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("That was Ida Lund, the mayor, an hour ago.", "Ida Lund"),
        ("That was the mayor, Ida Lund, on Tuesday.", "Ida Lund"),
        ("That was before Ida Lund came.", None),
    ],
)
def test_floating_who_it_was_is_told_behind_a_quotation(read: Callable[..., Doc], behind: str, speaker: str | None) -> None:
    doc = read(f'Jens Belk said the lake was low.\n\n"It is the dam. It leaks at both gates, whatever you were told."\n{behind}')
    found = [one.speaker.description for one in doc._.statements if one.content[0].text.startswith('"It is the dam.')]
    assert (found == [speaker]) if speaker else ("Ida Lund" not in found)


DROPPED = """
Lund NNP nsubj 1
spoke VBD root 1
. . punct 1
“ `` punct 5
It PRP nsubj 5
leaks VBZ ccomp 8
” '' punct 8
, , punct 8
condemned VBD root 8
, , punct 8
adding VBG advcl 8
it PRP nsubj 12
fell VBD ccomp 10
. . punct 8
"""


def test_floating_a_verb_without_a_subject_goes_on_from_who_spoke() -> None:
    spoke, added = Draft((1, 2), (0, 1), ((0, 1),), 0.9), Draft((10, 11), None, ((11, 13),), 0.9)
    found = with_speakers(tree(DROPPED), [spoke, Draft((8, 9), None, ((3, 7),), 0.9), added])
    assert [d.source for d in found] == [(0, 1)] * 3
    alone = Draft((8, 9), None, ((4, 6),), 0.9)
    assert with_speakers(tree(DROPPED), [spoke, alone])[1].source is None


def test_floating_what_another_body_lets_know_is_not_of_who_spoke_before(read: Callable[..., Doc]) -> None:
    text = "“Nobody found a candle,” Ida Lund quipped. {} has let it slip that he “has no plan to leave the hall”."
    told = read(text.format("The minister's office"))._.statements
    assert not any("no plan" in span.text for s in told if "Lund" in (s.speaker.description or "") for span in s.content)
    own = read("“Nobody found a candle,” Ida Lund quipped. It was “a theft of the very first order”.")._.statements
    assert any("theft" in span.text for s in own if "Lund" in (s.speaker.description or "") for span in s.content)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Lund was on Quay Radio for an hour. Says it was a trick. Says we were paid.", ["Lund", "Lund"]),
        ("Lund spoke for an hour. Asked whether a truce was near, she said that it was.", [None, "she"]),
    ],
)
def test_floating_a_verb_that_opens_its_sentence_is_whose_the_one_before_is(
    text: str, says: list[str | None], read: Callable[..., Doc]
) -> None:
    assert [s.speaker.span.text if s.speaker.span else None for s in read(text)._.statements] == says

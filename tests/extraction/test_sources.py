"""Whose words they were, on trees made by hand."""

from __future__ import annotations

import pytest

from hearsay.extraction.addressees import addressees_of
from hearsay.extraction.drafts import Draft
from hearsay.extraction.sources import bare, source_of
from hearsay.extraction.spoken import with_spoken

from .trees import tree

OPERATOR = """
The DT det 1
operator NN nsubj 6
, , punct 4
Quayside NNP compound 4
Lines NNP appos 1
, , punct 4
spoke VBD root 6
"""
UNION = """
The DT det 1
union NN nmod:poss 3
’s POS case 1
Ida NNP nsubj 5
Lund NNP flat 3
spoke VBD root 5
"""
WHOSE = """
Ondar NNP nsubj 6
, , punct 3
whose WP$ nmod:poss 3
envoy NN nsubj 6
Ida NNP flat 3
Lund NNP flat 4
spoke VBD root 6
"""
LAWYER = """
Ida NNP nsubj 9
Lund NNP flat 0
, , punct 4
a DT det 4
lawyer NN appos 0
for IN case 7
Col. NNP compound 7
Orsk NNP nmod 4
, , punct 4
said VBD root 9
"""
FIRM = """
The DT det 1
head NN nsubj 8
of IN case 4
the DT det 4
firm NN nmod 1
whose WP$ nmod:poss 6
ferry NN nsubj 7
sank VBD acl:relcl 4
spoke VBD root 8
"""
EARLIER = """
The DT det 1
firm NN nsubj 3
earlier RB advmod 3
spoke VBD root 3
"""


@pytest.mark.parametrize(
    ("lines", "names", "source", "kept"),
    [
        (OPERATOR, [(3, 5, "ORG")], (0, 2), "The operator, Quayside Lines"),
        (UNION, [(3, 5, "PERSON")], (0, 3), "The union’s Ida Lund"),
        (UNION, [(3, 5, "PERSON")], (0, 4), "The union’s Ida Lund"),
        (WHOSE, [(4, 6, "PERSON")], (0, 6), "envoy Ida Lund"),
        (FIRM, [], (6, 7), "The head of the firm"),
        (EARLIER, [], (0, 3), "The firm"),
    ],
)
def test_sources_reach_to_the_name_that_they_lead_to(
    lines: str, names: list[tuple[int, int, str]], source: tuple[int, int], kept: str
) -> None:
    doc = tree(lines, *names)
    found = bare(doc, source)
    assert found and doc[found[0] : found[1]].text == kept


LED = """
The DT det 1
mission NN nsubj 7
, , punct 3
led VBN acl 1
by IN case 5
Ida NNP obl:agent 3
Lund NNP flat 5
praised VBD root 7
the DT det 9
vote NN obj 7
"""


def test_sources_are_not_whom_a_body_is_led_by() -> None:
    doc = tree(LED, (5, 7, "PERSON"))
    found = source_of(doc, doc[7:8], doc[4:7])
    assert found and doc[found[0] : found[1]].text == "The mission"


WORKED = """
The DT det 1
nurse NN nsubj 10
, , punct 4
who WP nsubj 4
worked VBD acl:relcl 1
and CC cc 6
rang VBD conj 4
the DT det 8
Courier NNP obj 6
, , punct 4
wept VBD root 10
"""


def test_sources_are_the_named_and_not_whom_they_work_for() -> None:
    doc = tree(LAWYER, (0, 2, "PERSON"), (7, 8, "PERSON"))
    start, _ = source_of(doc, doc[9:10], doc[7:8]) or (None, None)
    assert start == 0


def test_sources_keep_all_of_a_relative_clause() -> None:
    doc = tree(WORKED, (8, 9, "ORG"))
    found = source_of(doc, doc[10:11], doc[0:9])
    assert found and doc[found[0] : found[1]].text == "The nurse, who worked and rang the Courier"


URGED = """
She PRP nsubj 1
said VBD root 1
the DT det 3
others NNS nsubj 5
were VBD cop 5
well RB ccomp 1
and CC cc 7
demanded VBD conj 5
a DT det 9
truce NN obj 7
. . punct 1
"""


def test_sources_who_was_speaking_goes_on() -> None:
    doc = tree(URGED)
    said = Draft((1, 2), (0, 1), ((2, 6),), 0.9)
    demanded = next(d for d in with_spoken(doc, [said], ()) if d.cue == (7, 8))
    assert (demanded.source, demanded.content) == ((0, 1), ((8, 10),))


BEGGED = """
Lund NNP nsubj 1
begged VBD root 1
the DT det 3
owners NNS iobj 1
to TO mark 5
stop VB xcomp 1
work NN obj 5
. . punct 1
"""


def test_sources_what_a_verb_of_asking_bids_is_said() -> None:
    (begged,) = with_spoken(tree(BEGGED, (0, 1, "PERSON")), [], ())
    assert (begged.source, begged.content) == ((0, 1), ((4, 7),))


TOLD = """
Ondar NNP iobj 1
told VBD root 1
Lund NNP iobj 1
it PRP nsubj 4
failed VBD ccomp 1
. . punct 1
"""


def test_sources_are_nobody_whom_they_speak_to() -> None:
    doc = tree(TOLD, (0, 1, "PERSON"), (2, 3, "PERSON"))
    told = addressees_of(doc, doc[1:2], ((3, 5),), (0, 1))
    assert [doc._.references[one].span.text for one in told] == ["Lund"]


WHO_HE_SAYS = """
He PRP nsubj 1
led VBD root 1
his PRP$ nmod:poss 3
men NNS obj 1
, , punct 7
who WP nsubj 7
he PRP nsubj 7
says VBZ acl:relcl 3
number VBP ccomp 7
90 CD obj 8
. . punct 1
"""
SAID_HE = """
Rain NN nsubj 1
fell VBD ccomp 3
, , punct 3
said VBD root 3
he PRP nsubj 3
to IN case 7
the DT det 7
Courier NNP obl 3
. . punct 3
"""
WHOSE = """
Ida NNP nsubj 8
Lund NNP flat 0
, , punct 5
whose WP$ nmod:poss 4
brother NN nsubj 5
was VBD acl:relcl 0
freed VBN xcomp 5
, , punct 8
said VBD root 8
so RB advmod 8
. . punct 8
"""
NAMED_SO = """
A DT det 1
boatman NN nsubj 9
who WP nsubj 3
gives VBZ acl:relcl 1
his PRP$ nmod:poss 5
name NN obj 3
only RB advmod 8
as IN case 8
Orsk NNP obl 3
says VBZ root 9
so RB advmod 9
. . punct 9
"""
CALLED_SO = """
The DT det 1
men NNS nsubj 9
, , punct 4
who WP nsubj 4
call VBP acl:relcl 1
themselves PRP obj 4
the DT det 7
Larks NNP xcomp 4
, , punct 9
said VBD root 9
so RB advmod 9
. . punct 9
"""
HEAD_OF = """
Its PRP$ nmod:poss 1
head NN nsubj 7
in IN case 3
Ostland NNP nmod 1
, , punct 5
Ida NNP appos 1
Lund NNP flat 5
said VBD root 7
so RB advmod 7
. . punct 7
"""
IN_HER_VIEW = """
In IN case 2
her PRP$ nmod:poss 2
view NN root 2
the DT det 4
dispute NN nsubj 2
misleads VBZ ccomp 2
. . punct 2
"""
LABELLED = """
VOSS NNP nsubj 3
: : punct 3
Ostia NNP nsubj 3
says VBZ root 3
so RB advmod 3
. . punct 3
"""
ACCORDING = """
According VBN case 2
to IN fixed 0
him PRP obl 7
a DT det 4
clerk NN nsubj 7
of IN case 6
theirs PRP nmod 4
wept VBD root 7
. . punct 7
"""


@pytest.mark.parametrize(
    ("lines", "cue", "source", "found"),
    [
        (WHO_HE_SAYS, (7, 8), (5, 6), "he"),
        (SAID_HE, (3, 4), (4, 8), "he"),
        (LED, (7, 8), (5, 7), "The mission"),
        (WHOSE, (8, 9), (3, 7), "Ida Lund"),
        (NAMED_SO, (9, 10), (0, 3), "Orsk"),
        (CALLED_SO, (9, 10), (0, 8), "Larks"),
        (HEAD_OF, (7, 8), (2, 7), "Its head in Ostland, Ida Lund"),
        (IN_HER_VIEW, (2, 3), (1, 2), "her"),
        (ACCORDING, (0, 2), (6, 7), "him"),
        (LABELLED, (3, 4), (2, 3), "Ostia"),
    ],
)
def test_sources_are_who_the_grammar_says(lines: str, cue: tuple[int, int], source: tuple[int, int], found: str) -> None:
    doc = tree(lines)
    mended = source_of(doc, doc[cue[0] : cue[1]], doc[source[0] : source[1]])
    assert mended and doc[mended[0] : mended[1]].text == found


ASKED = """
Asked VBN advcl 6
by IN case 2
reporters NNS obl 0
why RB advmod 0
, , punct 6
Lund NNP nsubj 6
laughed VBD root 6
. . punct 6
"""


@pytest.mark.parametrize("agent", [True, False])
def test_sources_who_is_asked_does_not_ask(agent: bool) -> None:
    doc = tree(ASKED if agent else ASKED.replace("by IN case 2", "by RB advmod 0"))
    found = source_of(doc, doc[0:1], doc[5:6])
    assert (doc[found[0] : found[1]].text if found else None) == ("reporters" if agent else None)


HIM = """
shouted VBD root 0
him PRP iobj 0
a DT det 3
woman NN nsubj 0
. . punct 0
"""


def test_sources_a_lone_article_leads_to_its_nouns_and_who_is_told_is_left_out() -> None:
    assert bare(tree(OPERATOR), (0, 1)) == (0, 2)
    assert bare(tree(HIM), (1, 4)) == (2, 4)


PLACED = """
The DT det 1
clerk NN nsubj 8
in IN case 3
Velm NNP nmod 1
, , punct 6
who WP nsubj 6
said VBD acl:relcl 1
so RB advmod 6
wept VBD root 8
"""


def test_sources_who_is_somebody_and_no_place() -> None:
    doc = tree(PLACED, (3, 4, "LOC"))
    found = source_of(doc, doc[6:7], doc[5:6])
    assert found and doc[found[0] : found[1]].text == "The clerk in Velm"

"""Phrases that stand for somebody, on trees made by hand."""

from hearsay.extraction.references import mentions, refer, refer_speaker
from hearsay.language.hints import NAME, Meant

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
OWNER = """
The DT det 1
guild NN nmod:poss 3
's POS case 1
count NN nsubj 4
rose VBD root 4
. . punct 4
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


def test_references_an_owner_stands_without_the_mark_of_owning() -> None:
    doc = tree(OWNER)
    made = refer(doc[1])
    assert doc.user_data["references"][made].span.text == "The guild"


class Told:
    """A network that holds every phrase to mean itself, or else the last word but one."""

    def __init__(self, words: int) -> None:
        self.last = words - 2

    def meant(self, first: int, last: int, referent: int) -> list[Meant]:
        assert referent == NAME
        return [Meant(first, last, 0.9), Meant(self.last, self.last, 0.6)]


def test_references_a_speaker_without_a_name_bears_whom_the_network_holds_it_to_mean_elsewhere() -> None:
    doc = tree(OWNER)
    doc.user_data["hints"] = Told(len(doc))
    made = refer_speaker(doc[1])
    found = doc.user_data["references"][made]
    assert found.meant is not None and (found.meant.span.text, found.meant.score) == ("rose", 0.6)


def test_references_a_name_means_itself() -> None:
    doc = tree(CHAIR, (3, 4, "PERSON"))
    doc.user_data["hints"] = Told(len(doc))
    made = refer_speaker(doc[1])
    assert doc.user_data["references"][made].meant is None


CLEFT = """
It PRP expl 3
was VBD cop 3
her PRP$ nmod:poss 3
ministry NN root 3
that WDT nsubj 5
paid VBD acl:relcl 3
. . punct 3
"""


def test_references_what_a_clause_says_is_somebody_is_no_part_of_who_it_is() -> None:
    doc = tree(CLEFT)
    made = refer(doc[3])
    assert doc.user_data["references"][made].span.text == "her ministry"

"""Statements through the whole reader, on sentences of our own."""

from dataclasses import dataclass

import pytest
from spacy.tokens import Span

from hearsay.extraction.addressees import _bidden
from hearsay.extraction.drafts import Draft
from hearsay.extraction.quotations import quotations
from hearsay.extraction.statements import _of_one_line, statements
from hearsay.language.plain import plain
from hearsay.language.reading import Attribution

from .trees import tree

ROSIER = """
The DT det 1
office NN nsubj 2
gave VBD root 2
a DT det 5
rosier JJ amod 5
report NN obj 2
. . punct 2
"""


BARGE = """
The DT det 1
barge NN nsubj 10
, , punct 6
which WDT nsubj 8
the DT det 5
guild NN nsubj 6
says VBZ acl:relcl 1
was VBD cop 8
full JJ ccomp 6
, , punct 6
hit VBD root 10
pillars NNS obj 10
. . punct 10
"""


CRIME = """
“ `` punct 4
This DT nsubj 4
is VBZ cop 4
a DT det 4
crime NN ccomp 7
, , punct 4
” '' punct 4
said VBD root 7
Lund NNP nsubj 7
, , punct 10
putting VBG advcl 7
losses NNS obj 10
at IN case 13
nine CD obl 10
. . punct 7
"""


EXPECTED = """
More JJ amod 1
rain NN nsubj:pass 3
is VBZ aux:pass 3
expected VBN root 3
. . punct 3
"""
TWO = """
Lund NNP nsubj 1
told VBD root 1
Reuters NNP obj 1
and CC cc 4
CNN NNP dep 2
she PRP nsubj 6
won VBD ccomp 1
. . punct 1
"""
CALLED = """
Lund NNP nsubj 1
called VBD root 1
on IN case 3
Orsk NNP nsubj 5
to TO mark 5
resign VB ccomp 1
. . punct 1
"""
REPORTED = """
It PRP nsubj 1
rained VBD ccomp 4
, , punct 4
Orsk NNP nsubj 4
said VBD ccomp 8
, , punct 8
Quay NNP compound 7
Radio NNP nsubj 8
reported VBD root 8
. . punct 8
"""


@dataclass
class Said:
    who: str | None
    what: str
    mode: str
    act: str
    inside: bool
    to: tuple[str, ...]
    via: tuple[str, ...]
    on: str | None


@pytest.fixture(scope="module")
def said(read):
    def told(text: str) -> list[Said]:
        doc = read(text)
        names = {i: r.span.text for i, r in (doc._.references or {}).items()}
        return [
            Said(
                s.speaker.span.text if s.speaker.span else None,
                " / ".join(c.text for c in s.content),
                s.mode,
                s.act,
                s.inside is not None,
                tuple(names[a] for a in s.addressees),
                tuple(names[v] for v in s.via),
                s.said_on.start if s.said_on else None,
            )
            for s in doc._.statements
        ]

    return told


def test_statements_indirect_leaves_out_that_and_the_stop(said):
    (s,) = said("The mayor said that the bridge had been closed since Monday.")
    assert (s.who, s.what, s.mode) == ("The mayor", "the bridge had been closed since Monday", "indirect")


def test_statements_direct_keeps_its_marks(said):
    (s,) = said("“We will open the bridge tomorrow,” said Lina Orsk, the mayor of Vellin.")
    assert s.what == "“We will open the bridge tomorrow,”"
    assert s.mode == "direct"
    assert s.who is not None and s.who.startswith("Lina Orsk")


def test_statements_a_quotation_split_by_its_cue_is_one(said):
    found = said('"The road is gone," Orsk said, "and so is the school."')
    assert [s.what for s in found] == ['"The road is gone," / "and so is the school."']


def test_statements_mixed_has_quoted_and_other_words(said):
    (s,) = said("The minister said the flood was “the worst in fifty years” and promised nothing.")[:1]
    assert s.mode == "mixed"


def test_statements_a_participle_takes_the_speaker_of_its_clause(said):
    found = said("The governor said two dams had failed, adding that a third was safe.")
    assert {s.who for s in found} == {"The governor"}
    assert [s.what for s in found][-1] == "a third was safe"


def test_statements_according_to(said):
    (s,) = said("At least nine houses burned down, according to the fire service.")
    assert (s.who, s.what) == ("the fire service", "At least nine houses burned down")


def test_statements_one_inside_another(said):
    found = said("The ministry said the rebels had told mediators that they would leave the town.")
    inner = [s for s in found if s.inside]
    assert [s.what for s in inner] == ["they would leave the town"]


def test_statements_an_outlet_that_passed_it_on_is_via(said):
    found = said("The strike will go on, union leader Petra Vand said, according to the Morning Ledger.")
    assert len(found) == 1
    assert found[0].via == ("the Morning Ledger",)
    assert found[0].who is not None and "Vand" in found[0].who


def test_statements_with_a_pronoun_ask_whom_the_sentence_is_about(read):
    doc = read("The union says that flour is dear. The company, however, has its own troubles: in May it had said that no oven worked.")
    assert "The company" in {r.span.text for r in doc._.references.values()}


def test_statements_addressee_and_day(said):
    (s,) = said("Petra Vand told the Morning Ledger on Monday that the strike would go on.")
    assert s.to == ("the Morning Ledger",)
    assert s.on == "2031-05-05"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The company denied that it had cut the cable.", "deny"),
        ("The company admitted that the alarm had failed.", "admit"),
        ("Forecasters warned that the river would rise again.", "warn"),
        ("The minister promised to rebuild the school.", "promise"),
        ("The union demanded that the director resign.", "demand"),
        ("“Is the dam safe?” she asked.", "ask"),
    ],
)
def test_statements_act(said, text, act):
    assert act in {s.act for s in said(text)}


def test_statements_a_quotation_over_paragraphs_is_one(said):
    found = said("The captain said:\n\n“We saw the light too late.\n\n“Nobody slept that night.”\n\nRain fell until dawn.")
    assert any("too late" in s.what and "slept that night" in s.what for s in found)


@pytest.mark.parametrize("text", ["", "\n\n\n", "Rain fell on the plain all night.", "“", "“”", '" " "'])
def test_statements_of_nothing_are_none(said, text):
    assert said(text) == []


def test_statements_spans_are_the_text_exactly(read):
    text = "Café owner Zoë Ñandú 🙂 said:\r\n“Nous… we stay!” The end.\u200f Officials said nothing new."
    doc = read(text)
    for s in doc._.statements:
        for span in (*s.content, *([s.cue] if s.cue else []), *([s.speaker.span] if s.speaker.span else [])):
            assert text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    "text",
    [
        "According to the Torvel Courier, the mayor, Ida Lund, said that the gate was shut on Monday.",
        "The mayor, Ida Lund, said that the gate was shut on Monday, according to the Torvel Courier.",
    ],
)
def test_statements_words_passed_on_are_the_speakers(said, text):
    (statement,) = said(text)
    assert statement.who is not None and "Ida Lund" in statement.who
    assert "Torvel Courier" in statement.via[0]


def test_statements_source_that_is_quoted_by_an_outlet_has_it_as_via(said):
    (statement,) = said("Western officials quoted by the Torvel Courier mentioned an estimate of 700 dead.")
    assert statement.who is not None and "Western officials" in statement.who
    assert "Courier" in statement.via[0]


@pytest.mark.parametrize(
    ("text", "who", "via"),
    [
        ("The bridge was mined, Reuters reported on Friday, citing two port officials.", "two port officials", "Reuters"),
        ("Quay Radio, citing a security source, reported that the bridge was mined.", "a security source", "Quay Radio"),
        (
            "The bridge was mined, according to Quay Radio, which quoted two pilots.",
            "two pilots",
            "Quay Radio",
        ),
        (
            "According to Reuters, which cites a port official, the bridge was mined.",
            "a port official",
            "Reuters",
        ),
        (
            "The bridge was mined, writes the Quay Post with reference to an American official.",
            "an American official",
            "Quay Post",
        ),
        (
            "As reports the agency Quaypress with reference on the Harbour Ministry, the bridge was mined.",
            "the Harbour Ministry",
            "Quaypress",
        ),
        ("The bridge was mined, reports Quaypress with a link to the Harbour Ministry.", "the Harbour Ministry", "Quaypress"),
        ("The bridge was mined, reports Quaypress with citation of two pilots.", "two pilots", "Quaypress"),
    ],
)
def test_statements_whom_a_newsroom_cites_says_it(said, text, who, via):
    (statement,) = [s for s in said(text) if "mined" in s.what]
    assert statement.who is not None and statement.who.startswith(who)
    assert len(statement.via) == 1 and via in statement.via[0]
    assert "citing" not in statement.what and "cites" not in statement.what


def test_statements_a_reason_that_is_cited_is_nobody(said):
    (statement,) = said("The Kremlin, citing security concerns, said the visit would be put off.")
    assert (statement.who, statement.via) == ("The Kremlin", ())


def test_statements_counts_that_share_a_verb_have_their_own_claimants(said):
    found = said("Police put the turnout at 4,000, the organisers at more than 30,000 and the mayor at 9,000.")
    assert [(s.who, s.what) for s in found] == [
        ("Police", "the turnout at 4,000"),
        ("the organisers", "the turnout / at more than 30,000"),
        ("the mayor", "the turnout / at 9,000"),
    ]


def test_statements_which_is_whoever_stands_before_it(said):
    found = said("Seven people were killed according to Lisbon, which accused Madrid of piracy and said it was recalling its ambassador.")
    assert [s.who for s in found] == ["Lisbon", "Lisbon", "Lisbon"]


def test_statements_saying_nothing_is_none(said):
    assert said("The port authority declined to comment on the report.") == []
    assert said("Both sides blamed each other.") == []


def test_statements_that_is_according_to_somebody_takes_the_sentence_before(said):
    (found,) = said("Ninety people were on the barge when it sank. That is according to Oden Vale, the harbour master.")
    assert (found.who, found.what) == ("Oden Vale", "Ninety people were on the barge when it sank.")


def test_statements_a_word_that_only_describes_what_is_given_is_nobodys() -> None:
    doc = tree(ROSIER)
    doc._.attributions = (Attribution(doc[2:3], doc[0:2], (doc[4:5],), 0.7),)
    assert statements(doc) == ()
    doc = tree(ROSIER)
    doc._.attributions = (Attribution(doc[2:3], doc[0:2], (doc[3:6],), 0.7),)
    assert [said.content[0].text for said in statements(doc)] == ["a rosier report"]


def test_statements_what_is_quoted_is_nobody_who_speaks_outside_of_it() -> None:
    doc = tree(CRIME)
    doc._.attributions = (Attribution(doc[10:11], doc[1:5], (doc[11:14],), 0.7),)
    (found,) = [s for s in statements(doc) if s.cue and s.cue.text == "putting"]
    assert found.speaker.span is not None
    assert found.speaker.span.text == "Lund"


def test_statements_what_a_newsroom_reports_of_anothers_words_is_passed_on() -> None:
    doc = tree(REPORTED)
    told = Attribution(doc[8:9], doc[6:8], (doc[0:5],), 0.8)
    doc._.attributions = (Attribution(doc[4:5], doc[3:4], (doc[0:2],), 0.9), told)
    (found,) = statements(doc)
    assert found.speaker.span is not None
    assert (found.speaker.span.text, len(found.via)) == ("Orsk", 1)


def test_statements_are_said_to_both_whom_and_joins() -> None:
    doc = tree(TWO, (0, 1, "PERSON"), (2, 3, "ORG"), (4, 5, "ORG"))
    doc._.attributions = (Attribution(doc[1:2], doc[0:1], (doc[5:7],), 0.9),)
    assert [len(s.addressees) for s in statements(doc)] == [2]


def test_statements_who_is_called_on_is_told_and_is_no_part_of_it() -> None:
    doc = tree(CALLED, (0, 1, "PERSON"), (3, 4, "PERSON"))
    doc._.attributions = (Attribution(doc[1:3], doc[0:1], (doc[3:6],), 0.9),)
    (found,) = statements(doc)
    assert (found.content[0].text, len(found.addressees)) == ("to resign", 1)


@pytest.mark.parametrize("text", [
    "The strike will go on, union leader Petra Vand said, according to the Morning Ledger.",
    "Union leader Petra Vand said that the strike will go on, according to the Morning Ledger.",
])  # fmt: skip
def test_statements_what_an_outlet_is_told_by_is_the_one_who_said_it(said, text: str) -> None:
    (found,) = [s for s in said(text) if s.via]
    assert (found.who or "").endswith("Petra Vand")
    assert found.what.casefold() == "the strike will go on"


def test_statements_what_is_expected_by_nobody_is_nobodys() -> None:
    doc = tree(EXPECTED)
    doc._.attributions = (Attribution(doc[3:4], None, (doc[0:2],), 0.9),)
    assert statements(doc) == ()


def test_statements_according_to_is_kept_where_it_says_more_than_it_passes_on(said):
    found = said("According to the harbour office, the barge left at six with forty tons of salt, and Lund asked the crew to turn back.")
    assert any(s.who == "the harbour office" and "salt" in s.what for s in found)


def test_statements_of_who_says_that_another_said_so_are_both_kept(said):
    text = "Oden Vale spoke on Monday. According to him, a clerk from the harbour board told the crew that the gate was shut."
    found = [one for one in said(text) if "gate was shut" in one.what]
    assert [one.what for one in found if one.what.startswith("a clerk")] and len(found) == 2


def test_statements_of_a_headline_stand_in_it(said):
    text = "Army denies raid\n\n“No soldier of mine crossed that hill,” Colonel Oden Vale said on Monday."
    assert [one.what for one in said(text)] == ["raid", "“No soldier of mine crossed that hill,”"]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("“We are shut,” Ida Lund told Kestrel Press.", ["Kestrel Press"]),
        ("Oden Vale urged the foreign minister, Ida Lund, to resign.", ["the foreign minister"]),
        ("In written answers to the Torvel Courier the harbour board said it was shut.", ["the Torvel Courier"]),
    ],
)
def test_statements_know_whom_they_were_said_to(read, text, to):
    doc = read(text)
    assert [doc._.references[i].span.text for s in doc._.statements for i in s.addressees] == to


def test_statements_a_quotation_in_single_marks_goes_on_behind_its_tag(said):
    found = said("'I saw the water rise,' Lund told the Torvel Courier. 'We had ten minutes, no more.' The 'Old Mill' is gone.")
    assert [s.what for s in found] == ["'I saw the water rise,' / 'We had ten minutes, no more.'"]


def test_statements_go_on_behind_an_abbreviation(said):
    (s,) = said("The rescue service said its crews had found Brig. Gen. Marek Orsk alive near the mill.")
    assert s.what == "its crews had found Brig. Gen. Marek Orsk alive near the mill"


DEMANDED = """
Lund NNP nsubj 1
demanded VBD root 1
that IN mark 4
Reuters NNP nsubj 4
leave VB ccomp 1
. . punct 1
"""


def test_statements_what_is_demanded_is_demanded_of_who_is_to_do_it() -> None:
    doc = tree(DEMANDED)
    doc.set_ents([Span(doc, 0, 1, "PERSON"), Span(doc, 3, 4, "ORG")])
    assert [doc[t.i].text for t in _bidden(doc[1:2])] == ["Reuters"]


DEED = """
The DT det 1
court NN nsubj 2
{verb} VBD root 2
the DT det 4
ships NNS {role} 2
{object} NN obj 2
on IN case 7
Tuesday NNP obl 2
. . punct 2
"""


@pytest.mark.parametrize(
    ("verb", "object_", "count"), [("denied", "access", 0), ("gave", "time", 0), ("denied", "charges", 1), ("promised", "access", 1)]
)
def test_statements_of_what_is_done_and_not_said_are_none(verb: str, object_: str, count: int) -> None:
    doc = tree(DEED.format(verb=verb, object=object_, role="iobj"))
    doc._.attributions = (Attribution(doc[2:3], doc[0:2], (doc[3:6],), 0.9),)
    assert len(statements(doc)) == count


PASSIVE = """
Lund NNP nsubj:pass 2
is VBZ aux:pass 2
{verb} VBN root 2
{case} IN case 4
papers NNS obl 2
to TO mark 6
own VB xcomp 2
the DT det 8
quay NN obj 6
. . punct 2
"""


@pytest.mark.parametrize(("verb", "case", "who"), [("said", "in", "papers"), ("alleged", "by", "papers"), ("believed", "since", None)])
def test_statements_in_the_passive_are_not_of_whom_they_are_about(verb: str, case: str, who: str | None) -> None:
    doc = tree(PASSIVE.format(verb=verb, case=case))
    source = doc[0:1] if case == "by" else doc[3:5]
    doc._.attributions = (Attribution(doc[1:3], source, (doc[5:9],), 0.9),)
    (one,) = statements(doc)
    assert (one.speaker.span.text if one.speaker.span else None) == who


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("The guild called on the mayor to rest.", ("the mayor",)),
        ("Vale thanked her for her patience.", ("her",)),
        ("“Where is the key, Mr Marsh?” she asked.", ("Mr Marsh",)),
        ("The envoy demanded that the council repair the roof.", ("the council",)),
    ],
)
def test_statements_who_is_to_do_what_is_said_is_told(said, text, to):
    (told,) = said(text)[-1].to
    assert to[0].endswith(told)


def test_statements_a_paper_that_a_newsroom_carried_is_via_it(said):
    (statement,) = said("In a message published by the Torvel Courier, they said the gate would stay shut.")
    assert "Courier" in statement.via[0]


def test_statements_of_two_newsrooms_one_cites_the_other(said):
    (statement,) = said("According to the Torvel Tribune, which cited Quay Radio, the baker Ivo Marsh said the oven broke.")
    assert len(statement.via) == 2


def whats(found: list[Said]) -> list[str]:
    return [s.what for s in found]


@pytest.mark.parametrize(
    "text",
    [
        "The old tower threatens to fall down soon.",
        "There were fears of a dispute on the lake.",
        "Residents of Vellin were advised to stay indoors.",
        "The council of Vellin voted for a paper that would close the ferry.",
        "A new switch will allow you to dim 'old' lamps at the door.",
        "You can see which lamps are lit.",
        "The chart below illustrates how the harvest fell.",
        "The ferry is designed for families with children.",
        "Keep in mind that the ferry may not always run.",
        "The yard backs a few small firms committed to building wooden boats.",
        "Lamp owners receive a new switch that will please them.",
    ],
)
def test_statements_of_things_times_deeds_and_nobody_are_none(said, text: str) -> None:
    assert said(text) == []


def test_statements_a_silence_leaves_the_quotation_behind_it(said) -> None:
    found = said('Lina Orsk did not elaborate on what she meant. "It will all work out in the end," she said.')
    assert whats(found) == ['"It will all work out in the end,"']


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ('The mayor described the talks as "cordial".', 'the talks as "cordial"'),
        ("Lina Orsk called the vote “a disgrace.” The council meets again on Friday.", "the vote “a disgrace.”"),
        ("The mayor dismissed Mr Brill as a failed poet.", "Mr Brill as a failed poet"),
    ],
)
def test_statements_keep_what_is_judged_in_them(said, text: str, what: str) -> None:
    assert what in whats(said(text))


def test_statements_in_the_passive_keep_whom_they_tell_of(said) -> None:
    (s,) = said("Lina Orsk is believed to have hidden the ledgers in her garage.")
    assert (s.who, s.what) == (None, "Lina Orsk / have hidden the ledgers in her garage")


def test_statements_a_participle_behind_a_quotation_says_more(said) -> None:
    found = said('Lina Orsk called the indictment a "circus act" saying the council had dug up old letters.')
    assert whats(found) == ['the indictment a "circus act"', "the council had dug up old letters"]
    assert {s.who for s in found} == {"Lina Orsk"}


def test_statements_leave_the_quotation_of_another_cue_alone(said) -> None:
    text = (
        'Ida Lund told the Courier that the port has a "habit that nobody wants to break."\n'
        'In a statement sent to the Courier, Quayside Lines said, "We have always worked with the police of the port."'
    )
    assert whats(said(text))[1] == '"We have always worked with the police of the port."'


def test_statements_of_who_is_cited_by_an_outlet_have_it_as_via(said) -> None:
    (s,) = said("The boy was found alive after a search of nine hours, according to a fire chief cited by the Torvel Times.")
    assert (s.who, s.via) == ("a fire chief cited by the Torvel Times", ("the Torvel Times",))


def test_statements_told_a_reporter_are_told_the_house(said) -> None:
    (s,) = said("The miller told a reporter from the Torvel Courier that the wheel had stopped.")
    assert s.to == ("the Torvel Courier",)


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Speaking to Quay Radio, Lina Orsk said the wheel had stopped.", "Quay Radio"),
        ("Reached by the Torvel Courier, Lina Orsk said the wheel had stopped.", "Torvel Courier"),
        ("Lina Orsk told the Torvel Courier's correspondent that the wheel had stopped.", "Courier"),
        ("Lina Orsk told this correspondent that the wheel had stopped.", "this correspondent"),
    ],
)
def test_statements_to_a_newsroom_that_reached_somebody_or_sent_a_reporter(said, text: str, to: str) -> None:
    (s,) = said(text)
    assert len(s.to) == 1
    assert to in s.to[0]


def test_statements_of_two_clauses_with_which_are_the_nouns(said) -> None:
    found = said("The truce was arranged by the Vellin Council, which sits there and which announced that talks would open on Friday.")
    assert "Vellin Council" in (found[-1].who or "")


def test_statements_reports_from_a_country_are_not_its_words(said) -> None:
    (s,) = said("That followed reports from Peru that the port had banned all lamps.")
    assert s.who is None


def test_statements_quoted_behind_what_was_said(said) -> None:
    (s,) = said('"We had no warning of it," Lina Orsk was quoted by Quay Radio as saying.')
    assert (s.who, s.what, s.via) == ("Lina Orsk", '"We had no warning of it,"', ("Quay Radio",))


def test_statements_a_question_behind_a_colon_asks(said) -> None:
    (s,) = said("ORSK: “Do we expect the mayor to speak again tonight?”")
    assert s.act == "ask"


def test_statements_another_name_between_commas_is_no_source(said) -> None:
    (s,) = said("Harbour Rescue, as the Ostian coastguard is known, said nine sailors had been taken out of the water.")
    assert s.who == "Harbour Rescue"


def test_statements_to_whom_a_source_was_asked_by(said) -> None:
    (s,) = said('A harbour official consulted by the Torvel Courier called the plan "surprising".')
    assert s.to


def test_statements_asked_for_somebody_to_be_treated_is_said_to_nobody(said) -> None:
    (s,) = said("Lina Orsk asked for him to be heard as a witness.")
    assert not s.to


@pytest.mark.parametrize(
    "text",
    [
        "Nobody has promised a road.",
        "Neither side has confirmed the deal.",
        "A clerk asked not to be named.",
        "She asked for anonymity.",
        "The board may announce the result on Monday.",
        "The guild has not confirmed that.",
        "The abbey counts its losses.",
        "Everything went according to plan.",
        "We were told where the cart was.",
        "On Wednesday Ida Lund called Sten Orsk to talk about the ford.",
    ],
)
def test_statements_silences_calls_and_what_may_be_said_are_none(said, text) -> None:
    assert said(text) == []


def test_statements_a_position_on_what_is_to_come_is_one(said) -> None:
    assert [s.what for s in said("The guild would not confirm the toll.")] == ["the toll"]


def test_statements_what_somebody_has_is_not_what_it_says(said) -> None:
    assert [s.who for s in said("Ida Lund added that her choir counts barely seven tenors.")] == ["Ida Lund"]


def test_statements_a_dash_that_begins_a_line_sets_words_off(said) -> None:
    found = said("The lake was calm.\n\n- The bell will ring tonight, says the sexton.")
    assert [(s.what, s.mode) for s in found] == [("The bell will ring tonight", "direct")]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("A private broadcaster, Radio Torvel, reported, citing two harbour sources, that the guild had left.", "Radio Torvel"),
        ("The lock was old, said a member of her staff, quoted by the Torvel Courier.", "Torvel Courier"),
        ("The mill would open again, its owner was quoted as saying by the Torvel Courier.", "Torvel Courier"),
    ],
)
def test_statements_via_is_the_newsroom_itself(said, text, via) -> None:
    assert any(via in name for s in said(text) for name in s.via)


def test_statements_a_pronoun_is_enough_for_a_denial(said) -> None:
    assert [(s.what, s.act) for s in said("The guild denied that.")] == [("that", "deny")]


def test_statements_reported_by_a_site_are_passed_on_by_it(said) -> None:
    (s,) = said("The police said two men were hurt when the barge caught fire, Torvel.net reported.")
    assert (s.who, s.via) == ("The police", ("Torvel.net",))


@pytest.mark.parametrize(
    ("who", "why"),
    [("The militants", "the miller had joined them months ago"), ("The Islamic State group", "the miller had moved to Torvel weeks ago")],
)
def test_statements_responsibility_is_for_something_and_what_is_added_is_told_by_the_tree(said, who, why):
    of = "blast" if who == "The militants" else "fire"
    found = said(f"{who} claimed responsibility for the {of}, saying {why}, Reuters reported.")
    assert [(s.who, s.what) for s in found] == [(who, f"responsibility for the {of}"), (who, why)]


def test_statements_quoted_lines_that_nobody_leads_up_to_are_nobodys(said):
    text = (
        "There was confusion as the crews arrived.\n\n“It comes from the upper deck, I see it.”\n\n“We are pinned down here.”\n\n"
        "The harbour was shut at noon.\n\n“Nobody would have guessed,” said Ida Lund. “We are small.”\n\n“Nobody would have guessed.”"
    )
    found = [(s.who, s.what) for s in said(text)]
    assert found[:2] == [(None, "“It comes from the upper deck, I see it.”"), (None, "“We are pinned down here.”")]
    assert {who for who, _ in found[2:]} == {"Ida Lund"}


def test_statements_of_an_unnamed_source_are_its_own_whoever_cites_it(said):
    found = said("According to an unnamed source cited by the Torvel Courier, the mayor told the crew that the gate was shut.")
    assert [s.who for s in found if s.who] == ["an unnamed source cited by the Torvel Courier", "the mayor"]


def test_statements_in_a_relative_clause_end_before_the_sentence_goes_on() -> None:
    doc = tree(BARGE)
    doc._.attributions = (Attribution(doc[6:7], doc[4:6], (doc[7:12],), 0.9),)
    assert [s.content[0].text for s in statements(doc)] == ["was full"]


def test_statements_have_the_quotations_of_their_own_line(read) -> None:
    doc = plain(read("“Do not expect any change,” the letter read.\n“It will go on as it did before,” the letter said."))
    first, second = ((q.first, q.last) for q in quotations(doc))
    drafts = [Draft((first[1] + 2, first[1] + 3), None, (first, second), 0.9), Draft((second[1] + 2, second[1] + 3), None, (second,), 0.9)]
    assert [d.content for d in _of_one_line(doc, drafts, quotations(doc))] == [(first,), (second,)]


def test_statements_of_support_and_opposition_are_told(said):
    (statement,) = said("The head of the Harbour Party, Ida Lund, voiced opposition to the decision on Monday.")
    assert statement.what == "the decision"


def test_statements_what_is_refuted_by_its_noun_is_not_told_by_who_refutes_it(said):
    (one,) = said('Harbour Minister Oden Vale dismissed as "a fable" reports that guards had opened the gate.')
    assert "guards had opened the gate" in one.what and one.act == "reject"


@pytest.mark.parametrize(
    "text",
    [
        "One of the two clerks reported missing on Monday was found alive.",
        "A bus with eight dockers who had been thought lost turned up in Torvel.",
        "The harbour board, which dismissed Oden Vale on Monday, is silent.",
        "Oden Vale has defended students, dockers and, once, a bishop.",
    ],
)
def test_statements_what_befalls_people_is_nobodys_words(said, text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "As Torvel News has learned from a source in the Lock Service, Oden Vale was turned back at the pass.",
            "a source in the Lock Service",
        ),
        ("Torvel News learned from the police that Oden Vale was shot.", "the police"),
        ("Torvel News has learned that Oden Vale was shot.", "Torvel News"),
    ],
)
def test_statements_that_a_newsroom_has_from_somebody_are_his(said, text, who):
    assert said(text)[0].who == who

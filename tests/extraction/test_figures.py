from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from hearsay.extraction.caveats import caveats
from hearsay.extraction.figures import figures
from hearsay.extraction.lexicon.caveats import CAVEATS
from hearsay.extraction.lexicon.count_phrases import FRONTS, PHRASES, Front, Phrase
from hearsay.extraction.lexicon.measures import CUES, Cue
from hearsay.extraction.moments import moments
from hearsay.language.components import open_document
from hearsay.language.tokens import blank
from hearsay.model import Document, Figure, Speaker, Statement, content_id
from hearsay.model import Span as Receipt

from .trees import tree

NLP = blank()


COUNTS = """
Marland NNP nsubj 1
counts VBZ root 1
90 CD nummod 3
dead JJ obj 1
and CC cc 6
12 CD nummod 6
injured JJ conj 3
in IN case 8
Tarn NNP obl 1
"""
BLAST = """
The DT det 1
blast NN nsubj 2
killed VBD root 2
90 CD nummod 4
miners NNS obj 2
"""
SIXTY = """
Forty CD nummod 1
miners NNS nsubj 2
died VBD root 2
. . punct 2
Sixty CD nsubj 6
had VBD aux 6
entered VBN root 6
"""
TOOLS = """
Some DT det 1
400 CD nummod 2
men NNS nsubj 4
have VBP aux 4
downed VBN root 4
tools NNS obj 4
"""


def prepared(doc: Doc, published: str | None = "2022-03-03") -> Doc:
    doc._.document = Document(id="d", uri="d", sha256="", text=doc.text, published=published)
    doc._.moments = moments(doc)
    return doc


def read(text: str, published: str | None = "2022-03-03") -> tuple[Figure, ...]:
    return figures(prepared(NLP(text), published))


def short(text: str) -> list[tuple[str, str, float | None, float | None]]:
    return [(f.span.text, f.measure, f.low, f.high) for f in read(text)]


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.measure}: {cue.example}")
def test_figures_reads_the_example_of_every_measure(cue: Cue) -> None:
    assert [f.measure for f in read(cue.example)] == [cue.measure]


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.example)
def test_figures_reads_the_example_of_every_phrase(phrase: Phrase) -> None:
    assert [f.measure for f in read(phrase.example)] == [phrase.measure]


@pytest.mark.parametrize("front", FRONTS, ids=lambda front: front.example)
def test_figures_reads_the_example_of_every_front(front: Front) -> None:
    assert [f.measure for f in read(front.example)] == [front.measure]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A third of the houses are dry.", [("percent", 33.33)]),
        ("One in five wells is dry.", [("percent", 20.0)]),
        ("Half of the crew left.", [("percent", 50.0)]),
        ("They waited half of an hour.", [("duration", 30.0)]),
        ("The fire killed 14 people, including three children.", [("killed", 14.0), ("killed", 3.0)]),
        ("The rebels freed 12 hostages. The other 17 are hungry.", [("freed", 12.0), ("abducted", 17.0)]),
        ("Divers said 11 of the 53 miners were rescued.", [("rescued", 11.0), ("workers", 53.0)]),
        ("Some 40 soldiers had fallen.", [("killed", 40.0)]),
        ("The talks took an hour and a quarter.", [("duration", 75.0)]),
        ("The owners put its strength at no more than 800.", [("personnel", 0.0)]),
        ("The blaze injured five and killed one.", [("injured", 5.0), ("killed", 1.0)]),
        ("In all 40 people on the ferry were hurt.", [("injured", 40.0)]),
    ],
)
def test_figures_tells_parts_of_a_whole_from_counts_of_their_own(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(f.measure, f.low) for f in read(text)] == expected


@pytest.mark.parametrize(("pattern", "example", "words"), CAVEATS)
def test_figures_knows_every_caveat(pattern: str, example: str, words: str) -> None:
    assert [example[start:end] for start, end in caveats(example)] == [words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marland counts 4,218 dead and 17,604 injured.",
            [("4,218 dead", "killed", 4218, 4218), ("17,604 injured", "injured", 17604, 17604)],
        ),
        ("The death toll rose from 216 to 221.", [("216", "killed", 216, 216), ("221", "killed", 221, 221)]),
        ("Their 90-minute call ended.", [("90-minute", "duration", 90, 90)]),
        ("After the hour-and-a-half-long sitting they left.", [("hour-and-a-half-long", "duration", 90, 90)]),
        ("The house rejected it by 70 votes to 68.", [("70", "votes-against", 70, 70), ("68", "votes-for", 68, 68)]),
        ("The bill passed by 120 votes to 5.", [("120", "votes-for", 120, 120), ("5", "votes-against", 5, 5)]),
        ("Tarn (164,000 inhabitants) is dark.", [("164,000 inhabitants", "population", 164000, 164000)]),
        ("A shock of magnitude 6.3 came at dawn.", [("6.3", "magnitude", 6.3, 6.3)]),
        ("They offered a 5 percent raise.", [("5 percent", "percent", 5, 5)]),
        ("He was fined $2.5 million.", [("$2.5 million", "money", 2.5e6, 2.5e6)]),
        ("He was sentenced to 12 years in prison.", [("12 years", "duration", 6307200, 6307200)]),
        ("Injured Exceed 6,000", [("Exceed 6,000", "injured", 6000, None)]),
        ("Up to 23m people could be affected.", [("Up to 23m people", "affected", 0, 23e6)]),
        ("Thirty-one people are known to have died.", [("Thirty-one people", "killed", 31, 31)]),
        ("Two wounded men died.", [("Two wounded men", "killed", 2, 2)]),
        ("The 210-seat chamber met.", [("210-seat", "seats", 210, 210)]),
        ("About 4,500 people were sheltering there.", [("About 4,500 people", "sheltered", 4500, 4500)]),
        ("Hundreds of civilians were killed.", [("Hundreds of civilians", "killed", 100, 999)]),
        (
            "In the north 6,140 people died and 1,875 in the south.",
            [("6,140 people", "killed", 6140, 6140), ("1,875", "killed", 1875, 1875)],
        ),
        ("Rescued: 57", [("57", "rescued", 57, 57)]),
        ("In all 40 miners were winched up.", [("40 miners", "rescued", 40, 40)]),
        ("The owners paid 30 million tenge.", [("30 million tenge", "money", 30e6, 30e6)]),
        ("It is worth £3.4billion.", [("£3.4billion", "money", 3.4e9, 3.4e9)]),
        ("Police arrested 40 men, and 12 others in the port.", [("40 men", "detained", 40, 40), ("12 others", "detained", 12, 12)]),
    ],
)
def test_figures_reads_what_is_counted(text: str, expected: list[tuple[str, str, float, float | None]]) -> None:
    assert short(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Two leaders met on 3 March 2022.",
        "A 34-year-old man came at 10:30.",
        "It stands at No. 12 on Route 66.",
        "One of the two sides left.",
        "The third call took place on Monday.",
        "They met two days ago, in the past 24 hours.",
        "The claim is more than five times the police figure.",
        "The bells rang at 3 hours of the night.",
        "The soldiers were still there, 24 hours on.",
        "The two counts are not far apart.",
        "The sisters, 8 and 11, were asleep.",
        "The talks took place an hour before dawn.",
        "The youngest was 16.",
        "One of them was a girl of seven.",
        "The patrol ship 3104 had no lights. “3104 came at us,” said Lund.",
        "They have shown you the second half of a match.",
    ],
)
def test_figures_leaves_dates_ages_and_labels_alone(text: str) -> None:
    assert short(text) == []


def test_figures_spans_are_the_text_of_the_report() -> None:
    text = "About 40 people, some 20 of them children, were hurt in two hours."
    assert all(text[f.span.start : f.span.end] == f.span.text for f in read(text))


def test_figures_say_who_is_counted() -> None:
    assert [f.population for f in read("Nearly 7,000 Ostian soldiers have been killed, and 40 others.")] == ["Ostian soldiers", None]


def test_figures_carry_the_caveat_that_follows_them() -> None:
    first, second = read("Some 4,700 soldiers were killed, which cannot be verified, and 40 people were injured.")
    assert first.caveat is not None
    assert first.caveat.text == "cannot be verified"
    assert second.caveat is None


def test_figures_carry_a_caveat_of_the_next_sentence_about_them_all() -> None:
    made = read("In all 40 people died and 60 were injured. The figures could not be independently verified.")
    assert [f.caveat is not None for f in made] == [True, True]


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("The mine said 40 had died. The union put the dead at 74.\n\nThe Courier was not able to verify either.", [40, 74]),
        ("The mine said 40 had died and 12 were hurt. The union put the dead at 74, and neither toll could be checked.", [40, 74]),
        ("A nurse said 40 had died and 12 were hurt. Her account could not be independently verified.", [40, 12]),
        ("The mine said 40 had died. Later 12 were hurt. The Courier could not immediately confirm the toll.", [40]),
        ("The mine said 40 had died. The cause could not be established.", []),
        ("The mine said 40 had died.\n\nOn Sunday 12 were hurt. The rain went on.\n\nThe owners met. Neither had a word to say.", []),
        ("Reporters could not confirm the 40 deaths, but 12 people were hurt.", [40]),
        ("The mine said 40 had died, among them six women. The union put the dead at 74. Neither toll could be checked.", [40, 74]),
        ("The mine said 40 had died and the union says 74 died, figures that the Courier could not confirm.", [40, 74]),
        ("The mayor said 40 had died.\n\nShe saw it.\n\nShe wept.\n\nHer figure could not be verified.", [40]),
        ("The mayor said 40 had died.\n\nShe saw it.\n\nShe wept.\n\nThe rumours could not be verified.", []),
        ("The mine said 40 had died.\n\nThe pit was shut. The owner was in jail, she said. The claim could not be verified.", []),
        ("The mine said 40 had died.\n\nThe pit was shut. She wept. The toll could not be verified.", [40]),
        (f"The mine said 40 had died. The union put the dead at 74. {'It rained. ' * 70}\n\nNobody could verify either account.", [40, 74]),
        ("The mine said 40 had died, the union 74. We haven’t been able to verify any of these numbers.", [40, 74]),
        ("The mine said 40 had died, the union 74. None of these numbers is verifiable.", [40, 74]),
        ("The mine said 40 had died, up from 31. The council is in no position to check the toll.", [40]),
        ("Some 31 people were hurt and 18 nurses at work. The Courier could not verify any of the figures.", [31, 18]),
        ("The mine said 25 miners had died and nine guards were killed; the Courier could not verify the claim.", [25, 9]),
        ("The mine said 25 miners had died and nine guards were killed. There is no way of checking this toll.", [25, 9]),
        ("The mayor said 40 had died.\n\nShe wept. She did not say whose number it was, and the Courier was unable to verify it.", [40]),
        ("The union spoke of 40 dead. It gave us no list.", [40]),
    ],
)
def test_figures_carry_only_the_caveats_that_are_about_them(text: str, doubted: list[int]) -> None:
    assert [f.low for f in read(text) if f.caveat] == doubted


def test_figures_tell_over_what_time() -> None:
    (figure,) = read("In the port 40 people were killed in the past week.")
    assert figure.period is not None
    assert (figure.period.start, figure.period.end) == ("2022-02-24", "2022-03-03")


def test_figures_tell_over_which_years() -> None:
    (figure,) = read("In the port 40 people were killed between 2004 and 2009.")
    assert figure.period is not None
    assert (figure.period.start, figure.period.end) == ("2004-01-01", "2009-12-31")


def test_figures_in_a_statement_are_its_speakers() -> None:
    text = "Anna Roux said 40 people died."
    doc = prepared(NLP(text))
    said = Speaker(entity="r-1", description="Anna Roux")
    doc._.statements = (Statement("s-1", "d", said, None, (Receipt("d", 15, 29, text[15:29]),), "indirect", "assert"),)
    (figure,) = figures(doc)
    assert (figure.claimant, figure.statement) == (said, "s-1")


def test_figures_answer_to_the_subject_of_a_verb_of_counting() -> None:
    doc = prepared(tree(COUNTS, (0, 1, "LOC"), (8, 9, "LOC")))
    made = figures(doc)
    assert [f.claimant.description if f.claimant else None for f in made] == ["Marland", "Marland"]
    place = made[1].place
    assert place is not None
    assert doc._.references[place].span.text == "Tarn"


LOSSES = """
The DT det 1
ministry NN nsubj 2
puts VBZ root 2
Ostian JJ amod 4
losses NNS obj 2
at IN case 6
63 CD obl 2
. . punct 2
"""
RELATIVE = """
The DT det 1
union NN nsubj 8
, , punct 1
which WP nsubj 4
counts VBZ acl:relcl 1
90 CD nummod 6
dead NNS obj 4
, , punct 1
met VBD root 8
. . punct 8
"""


def test_figures_answer_to_whom_a_relative_clause_is_about() -> None:
    (figure,) = figures(prepared(tree(RELATIVE)))
    assert figure.claimant is not None
    assert figure.claimant.description == "The union"


def test_figures_have_no_claimant_in_the_reports_own_voice() -> None:
    doc = prepared(tree(BLAST))
    (figure,) = figures(doc)
    assert (figure.measure, figure.claimant, figure.population) == ("killed", None, "miners")


def test_figures_a_number_that_is_a_subject_stands_for_people_told_of_before() -> None:
    doc = prepared(tree(SIXTY))
    assert [(f.measure, f.low) for f in figures(doc)] == [("killed", 40.0), ("people", 60.0)]


def test_figures_of_millions_are_whole_numbers() -> None:
    assert [f.low for f in read("Some 4.1 million people fled.")] == [4_100_000.0]


@given(st.text(alphabet="0123456789 ,.-adehiklnoprstuwv$%()\n", max_size=150))
@settings(deadline=None, max_examples=60)
def test_figures_never_fail(text: str) -> None:
    assert all(f.low is None or f.high is None or f.low <= f.high for f in read(text))


@pytest.mark.parametrize(
    ("text", "measure"), [("The owners put the number at 140.", "count"), ("Police put the crowd at 3,000.", "people")]
)
def test_figures_a_number_that_is_only_called_one_is_a_count(text, measure):
    assert [f.measure for f in read(text)] == [measure]


def test_figures_behind_an_adverb_are_of_no_verb_that_is_written_alike() -> None:
    assert not figures(prepared(tree("Shares NNS nsubj 2\nare VBP cop 2\ndown RB root 2\n24 CD obj 2")))


def test_figures_of_doers_are_not_of_what_is_done_to() -> None:
    (figure,) = figures(prepared(tree(TOOLS)))
    assert figure.measure == "people"


@pytest.mark.parametrize(
    ("noun", "measures"), [("letters", ["count"]), ("violations", ["violations"]), ("steps", []), ("kilometres", ["distance"])]
)
def test_figures_count_things_that_no_table_knows(noun: str, measures: list[str]) -> None:
    doc = prepared(tree(f"They PRP nsubj 1\nlisted VBD root 1\n212 CD nummod 3\n{noun} NNS obj 1"))
    assert [figure.measure for figure in figures(doc)] == measures


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Police are looking for three men over the fire in Tarn.", "wanted"),
        ("Two suspects were seen by the gate of Tarn and are now being sought.", "wanted"),
        ("Police are looking for three men missing since the fire in Tarn.", "missing"),
        ("After the storm 19 people are being sought on the lake.", "missing"),
        ("The monitors have confirmed nine breaches of the truce.", "violations"),
        ("Wardens counted 41 attacks on the gates of Tarn.", "attacks"),
        ("The monitors found two craters at the gate.", "count"),
        ("The guild wants lamps in 17 mines of Tarn.", "count"),
        ("Sappers found nine mines on the road to Tarn.", "weapons"),
        ("UPDATE 4-Nine killed as a ferry sinks off Tarn", "killed"),
    ],
)
def test_figures_of_who_is_sought_and_of_what_was_breached(text: str, measure: str, nlp: Language) -> None:
    (figure,) = nlp(text)._.figures
    assert (figure.measure, figure.low) == (measure, figure.high)


@pytest.mark.parametrize("published", ["2031-05-06", None])
def test_figures_of_a_year_gone_by_are_of_that_year(nlp: Language, published: str | None) -> None:
    text = "The lake's worst fire was in 2019, when 31 people died."
    doc = nlp(open_document(nlp, Document(content_id("d", text), "a.txt", "", text, published=published)))
    (figure,) = doc._.figures
    assert figure.period is not None and (figure.period.start, figure.period.end) == ("2019-01-01", "2019-12-31")


def test_figures_of_a_total_are_of_the_people_named_in_front_of_it() -> None:
    doc = prepared(tree(LOSSES, (3, 4, "NORP")))
    (figure,) = figures(doc)
    assert (figure.measure, figure.low, figure.population) == ("killed", 63, "Ostian")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors saw 30 patients.", [("patients", 30.0)]),
        ("In all 64 people tested positive.", [("infected", 64.0)]),
        ("At the camp 40 children fell ill.", [("ill", 40.0)]),
        ("The fire killed 12 people. The union kept its count at 17.", [("killed", 12.0), ("killed", 17.0)]),
        ("The fire killed 12 people. The police are keeping to nine.", [("killed", 12.0), ("killed", 9.0)]),
        ("The fire killed 12 people, twice the five given by the army.", [("killed", 12.0), ("killed", 5.0)]),
        ("The toll rose to 33, up from 21 a day before.", [("killed", 33.0), ("killed", 21.0)]),
        ("The victims were seven shepherds.", [("killed", 7.0)]),
        ("Five miners were freed. This makes 14 by now.", [("freed", 5.0), ("freed", 14.0)]),
        ("Eleven trucks were burned.", [("destroyed", 11.0)]),
        ("The council handed over 350 tents.", [("tents", 350.0)]),
        ("Thousands were wounded in the two provinces.", [("injured", 1000.0)]),
        ("They were promised reinforcements of 300 men.", [("troops", 300.0)]),
        ("A plane carrying 45 rescuers has landed.", [("personnel", 45.0)]),
        ("Twelve hostages crossed the border.", [("freed", 12.0)]),
        ("We buried nine of our neighbours.", [("killed", 9.0)]),
        ("The bill was voted with none against and no abstentions.", [("votes-against", 0.0), ("abstentions", 0.0)]),
        ("Lieven offered two helicopters.", [("aircraft", 2.0)]),
        ("Soldiers found four boxes of rifles.", [("weapons", 4.0)]),
        ("The call lasted nearly an hour.", [("duration", 60.0)]),
        ("Gusts of 210 kilometres an hour blew.", [("speed", 210.0)]),
    ],
)
def test_figures_of_the_sick_and_of_counts(text: str, expected: list[tuple[str, float]]) -> None:
    assert [(f.measure, f.low) for f in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The dockers' union stands by its count of 17 dead.", "The dockers' union"),
        ("The union sticks to 17 dead.", "The union"),
        ("The doctors speak of 17 dead.", "The doctors"),
        ("In Tarn, where one death was known, it now counts 12 dead.", "it"),
    ],
)
def test_figures_of_who_holds_to_a_count(nlp: Language, text: str, claimant: str) -> None:
    assert [f.claimant.description for f in nlp(text)._.figures if f.claimant and (f.low or 0) > 1] == [claimant]


def test_figures_of_some_of_the_dead_say_who_they_are(nlp: Language) -> None:
    (figure,) = nlp("Nine of the dead were women.")._.figures
    assert (figure.low, figure.population) == (9, "women")


def told(nlp: Language, text: str) -> list[tuple[str, float | None]]:
    doc = nlp(open_document(nlp, Document(content_id("d", text), "a.txt", "", text, published="2031-05-06")))
    return [(figure.measure, figure.low or figure.high) for figure in doc._.figures]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two of them died. Twelve people are missing.", [("killed", 2.0), ("missing", 12.0)]),
        ("The toll at Pit No. 4 rose to 31, the mayor said.", [("killed", 31.0)]),
        ("The ministry counts for its part 28 dead.", [("killed", 28.0)]),
        ("Two clerks, aged 33 and 47, were arrested.", [("detained", 2.0)]),
        ("The dead will be mourned on Saturday at 10.", []),
        ("The army lost “no more than 800” men.", [("killed", 800.0)]),
        ("The clinic said 23 people were killed, up from 19 this morning and 14 last night.", [("killed", n) for n in (23.0, 19.0, 14.0)]),
        (
            "The clinic put the dead at 26. Twelve are missing. The union's count is 28.",
            [("killed", 26.0), ("missing", 12.0), ("killed", 28.0)],
        ),
        (
            "Nine people died. Of the arrested there are two numbers. Lund spoke of 112, and last night of 187; the guild counts 340.",
            [("killed", 9.0), ("detained", 112.0), ("detained", 187.0), ("detained", 340.0)],
        ),
        ("The navy lowered the number of missing to one from two.", [("missing", 1.0), ("missing", 2.0)]),
        ("The clinic counts 19 injured, four fewer than the army.", [("injured", 19.0)]),
        ("Lund says nothing below 250,000 crowns will do.", [("money", 250000.0)]),
        ("The lorry had slowed from 70 to 60 kph.", [("speed", 70.0), ("speed", 60.0)]),
        ("Talks are over for now after three hours.", [("duration", 180.0)]),
        ("The talks produced, after five hours, a map.", [("duration", 300.0)]),
        ("They spoke during nearly one hour.", [("duration", 60.0)]),
        ("Two weeks into the strike the mine is shut.", []),
        ("Some 7,000 people had to leave their houses by night.", [("displaced", 7000.0)]),
        (
            "Velm had 80,000 inhabitants. The council thinks 9,000 remain, the army 12,000.",
            [("population", n) for n in (80000.0, 9000.0, 12000.0)],
        ),
    ],
)
def test_figures_of_news_sentences(nlp: Language, text: str, found: list[tuple[str, float]]) -> None:
    assert told(nlp, text) == found


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Forty miners died. The clinic confirmed that number on Sunday.", "The clinic"),
        ("The figure of 23 dead being circulated by the guild is wrong.", "the guild"),
        ("The union froze funds that the bank valued at 12 million euros.", "the bank"),
    ],
)
def test_figures_are_whoever_values_or_confirms_them(nlp: Language, text: str, whose: str) -> None:
    doc = nlp(open_document(nlp, Document(content_id("d", text), "a.txt", "", text, published="2031-05-06")))
    assert [figure.claimant.description for figure in doc._.figures if figure.claimant] == [whose]


def test_figures_say_whose_dead_they_are() -> None:
    assert [f.population for f in read("The army speaks of 3,900 Ostian dead.")] == ["Ostian"]


def test_figures_have_no_bound_beyond_what_is_known() -> None:
    (figure,) = read("Nobody beyond the two clerks arrested was named.")
    assert (figure.hedge, figure.low, figure.high) == ("exact", 2, 2)


@pytest.mark.parametrize(
    ("text", "population"),
    [("Up to 40 tonnes of the gas leaked.", "gas"), ("In all 40 litres of drinking water were spilt.", "drinking water")],
)
def test_figures_say_what_is_weighed(nlp: Language, text: str, population: str) -> None:
    doc = nlp(open_document(nlp, Document(content_id("d", text), "a.txt", "", text)))
    assert [figure.population for figure in doc._.figures] == [population]


def test_figures_of_captives_told_dead_count_the_dead(read):
    doc = read("Soldiers stormed the cave before dawn. Three hostages lost their lives in the raid, the ministry said.")
    assert [(figure.low, figure.measure) for figure in doc._.figures] == [(3, "killed")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It cost six million dollars.", "$"),
        ("It cost USD 6 million.", "$"),
        ("It ran at 95 kph.", "km/h"),
        ("It is 40 kilometres long.", "km"),
        ("It lost 900 cubic metres.", "cubic m"),
    ],
)
def test_figures_call_a_unit_by_one_sign(text: str, unit: str) -> None:
    assert [f.unit for f in read(text)] == [unit]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The files name 12 current or former leaders and 128 other politicians.", ["current or former leaders", "politicians"]),
        ("It was the first release of any of the 200 girls and women kidnapped in May.", ["girls and women"]),
        ("The raid killed 14 people and residents fled.", ["people"]),
        ("The ferry carried nine nationals of the coastal kingdom of Norvania.", ["nationals of the coastal kingdom of Norvania"]),
        ("Of the 23 dead, 21 were men and two were women.", [None, "men", "women"]),
        ("The raid killed 14 people, 2 of them children.", ["people", "children"]),
        ("The raid killed 14 people. The guild has a list of 31 names.", ["people", None]),
    ],
)
def test_figures_call_those_counted_by_their_noun(read: Callable[..., Doc], text: str, expected: list[str | None]) -> None:
    assert [figure.population for figure in read(text)._.figures] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the past week, 30 people died in Tarn.", ["2031-04-29"]),
        ("Ostia has seen raids over the past year, killing 59 tourists.", ["2030-05-06"]),
        ("During the last 24 hours, the clinic treated 40 people, and 12 have died.", ["2031-05-05", "2031-05-05"]),
        ("He was held for the past week, and 30 people died.", [None]),
        ("Her son was one of the 9 killed by a landslip six years ago.", ["2025-01-01"]),
        ("Six years ago a flood killed 9 people.", ["2025-01-01"]),
        ("The mill, bought six years ago, has 9 workers.", [None]),
    ],
)
def test_figures_are_over_the_stretch_of_time_told_beside_them(read: Callable[..., Doc], text: str, expected: list[str | None]) -> None:
    assert [figure.period.start if figure.period else None for figure in read(text)._.figures] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Velm College: 32 killed",
        "On the 40-hectare site of a former mill, new firms want to open shops.",
        "You need 400 euros.",
    ],
)
def test_figures_have_no_claimant_where_nobody_gives_the_number(read: Callable[..., Doc], text: str) -> None:
    (figure,) = read(text)._.figures
    assert figure.claimant is None


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The jail was built for 620 prisoners.", "capacity"),
        ("The jail holds women only. There are 620 prisoners.", "prisoners"),
        ("The army marched on. There are 620 prisoners.", "captured"),
        ("Guards searched the jail. They found 52 fugitives in a barn.", "escaped"),
        ("The camp took in 52 fugitives from the war.", "refugees"),
        ("Nineteen prisoners were counted at the jail after the escape.", "escaped"),
        ("The toll at the jail rose to 52 inmates.", "killed"),
        ("The jail is shut. Twelve inmates were caught on the quay.", "recaptured"),
    ],
)
def test_figures_of_a_jail_are_not_those_of_a_war(text: str, measure: str) -> None:
    assert [f.measure for f in read(text)] == [measure]


def test_figures_of_those_on_the_run_from_a_jail_are_no_refugees(read: Callable[..., Doc]) -> None:
    text = "The jail is shut. Police have caught twelve of the 52 fugitives."
    assert [(f.low, f.measure) for f in read(text)._.figures][1:] == [(52, "escaped")]


def test_figures_of_troops_told_of_are_no_dead_of_the_sentence_before(read: Callable[..., Doc]) -> None:
    text = "The war killed 700 people. The army sent soldiers to the border, 900 of them. Ostia says 1,400."
    assert [(f.low, f.measure) for f in read(text)._.figures] == [(700, "killed"), (900, "troops"), (1400, "troops")]
    hurt = "A bomb killed four people. Doctors treated the wounded, 12 of them children."
    assert [f.measure for f in read(hurt)._.figures][1] != "personnel"


def test_figures_count_the_noun_that_two_lead_on_to(read: Callable[..., Doc]) -> None:
    found = [(f.span.text, f.population) for f in read("The Treasury sanctioned nine shipping and fishing firms.")._.figures]
    assert found == [("nine shipping and fishing firms", "shipping and fishing firms")]

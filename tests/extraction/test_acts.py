import pytest
import spacy
from spacy.tokens import Doc

from hearsay.extraction.acts import act_of, is_negated
from hearsay.extraction.lexicon.cues import ACTS, EXAMPLES, NOUNS

NLP = spacy.blank("en")


def cue(*lemmas: str, pos: str = "VERB") -> object:
    after = [] if len(lemmas) > 1 else ["x"]
    doc = Doc(
        NLP.vocab, words=[*lemmas, *after], lemmas=[*lemmas, *after], pos=[pos, *(["ADP"] * (len(lemmas) - 1)), *(["NOUN"] * len(after))]
    )
    return doc[: len(lemmas)]


@pytest.mark.parametrize(("act", "lemma"), [(a, verb) for a, verbs in ACTS.items() for verb in verbs])
def test_acts_each_verb_has_its_act(act, lemma):
    assert act_of(cue(*lemma.split()), "whether the road will hold" if act in {"ask", "promise"} else "the road") == act


@pytest.mark.parametrize(("lemma", "act"), NOUNS.items())
def test_acts_each_noun_has_its_act(lemma, act):
    assert act_of(cue(lemma, pos="NOUN"), "the road") == act


def test_acts_no_verb_stands_twice():
    verbs = [v for vs in ACTS.values() for v in vs]
    assert len(verbs) == len(set(verbs))


@pytest.mark.parametrize("act", ACTS)
def test_acts_each_act_has_an_example(act):
    assert EXAMPLES[act].count("{}") == 1


def test_acts_telling_somebody_to_do_something_is_a_demand():
    assert act_of(cue("tell"), "to leave", infinitive=True) == "demand"


def test_acts_a_question_is_asked():
    assert act_of(cue("ask"), "“Where is the money?”") == "ask"
    assert act_of(None, "“Where is the money?”") == "ask"


@pytest.mark.parametrize(
    ("lemma", "content", "act"),
    [
        ("ask", "for tents", "request"),
        ("ask", "that the ford be closed", "request"),
        ("ask", "whether the ford was closed", "ask"),
        ("ask", "about the ford", "ask"),
        ("assure", "nobody was in the mill", "assert"),
        ("assure", "the mill will open again", "promise"),
        ("insist", "fewer than 90", "assert"),
        ("call", "the ledger a fabrication", "deny"),
        ("describe", "the arrest as “an outrage”", "condemn"),
        ("describe", "the arrest as brief", "assert"),
        ("say", "“That is not true,”", "deny"),
        ("say", "the mill had no record of any letter", "deny"),
        ("shout", "“Where is the miller?”", "ask"),
        ("say", "“Where is the miller? He ran away. Who let him?”", "assert"),
    ],
)
def test_acts_what_is_said_may_change_the_act(lemma, content, act):
    said = Doc(NLP.vocab, words=[lemma, "on"] if lemma == "insist" else [lemma], lemmas=[lemma, "on"] if lemma == "insist" else [lemma],
               pos=["VERB", "ADP"] if lemma == "insist" else ["VERB"])  # fmt: skip
    assert act_of(said[:], content) == act


def test_acts_particles_and_own_attribute_nothing():
    doc = Doc(NLP.vocab, words=["hit", "back"], lemmas=["hit", "back"], pos=["VERB", "ADV"])
    assert act_of(doc[:], "“He counts nothing.”") == "assert"
    doc = Doc(NLP.vocab, words=["wanted", "to", "know"], lemmas=["want", "to", "know"], pos=["VERB", "PART", "VERB"])
    assert act_of(doc[:], "which way the cart went") == "ask"


def test_acts_negated_cue():
    doc = Doc(NLP.vocab, words=["did", "not", "say"], lemmas=["do", "not", "say"], pos=["AUX", "PART", "VERB"])
    assert is_negated(doc[0:3])
    assert not is_negated(doc[2:3])
    doc = Doc(NLP.vocab, words=["nor", "deny"], lemmas=["nor", "deny"], pos=["CCONJ", "VERB"])
    assert is_negated(doc[1:2])

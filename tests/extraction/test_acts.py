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
    assert act_of(cue(*lemma.split()), "the road") == act


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


def test_acts_negated_cue():
    doc = Doc(NLP.vocab, words=["did", "not", "say"], lemmas=["do", "not", "say"], pos=["AUX", "PART", "VERB"])
    assert is_negated(doc[0:3])
    assert not is_negated(doc[2:3])

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.extraction.quotations import quotations
from hearsay.language.tokens import blank

NLP = blank()


def found(text: str) -> list[str]:
    return [text[q.start : q.end] for q in quotations(NLP(text))]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("She said: “We leave at dawn.” Nobody did.", ["“We leave at dawn.”"]),
        ('"We leave," she said, "at dawn."', ['"We leave,"', '"at dawn."']),
        ("„We leave at dawn”, she said.", ["„We leave at dawn”"]),
        ("The ‘calm’ night and the dogs’ den.", ["‘calm’"]),
        ("It's Bo's 'big' day.", ["'big'"]),
        ("He promised a “quick end “. Then it rained.", ["“quick end “"]),
        ("She said “we leave at dawn. The bus was late.\nThey “walked home” then.", ["“we leave at dawn.", "“walked home”"]),
        ("He said:\n“The bridge is gone.\nThe road is gone.”\nRain fell.", ["“The bridge is gone.\nThe road is gone.”"]),
        ("“The bridge is gone.\n\n“The road is gone.” She wept.", ["“The bridge is gone.\n\n“The road is gone.”"]),
        ("''We leave,'' she said. ''At dawn.''", ["''We leave,''", "''At dawn.''"]),
        ("``We leave,'' she said.", ["``We leave,''"]),
        ("No marks at all.", []),
        ("A lone ” mark and a lone “", []),
    ],
)
def test_quotations_are_found_in_clean_and_broken_copy(text, want):
    assert found(text) == want


SET = "The pilot said: 'It rained.' The clerk said: 'It hailed.'\n"


@pytest.mark.parametrize(
    ("want", "behind"),
    [
        ("'The sluice broke.\n'The men's huts went first,'", " she said.\n"),
        ("'He told us, \"Stay put.\" We ran all the way to the mill and hid,'", " she said."),
        ("'The sluice broke. " + "It was an old sluice. " * 12 + "It was iron,'", " she said."),
        ("'The sluice broke.\n'It was iron.", "\nNobody answered."),
    ],
)
def test_quotations_in_the_single_marks_of_a_paper_that_sets_speech_so(want: str, behind: str) -> None:
    assert want in found(SET + want + behind)
    assert not any(q.single for q in quotations(NLP(SET)))


@given(st.text(alphabet="ab .,“”\"‘’'\n—", max_size=120))
def test_quotations_never_overlap_and_lie_in_the_text(text):
    last = 0
    for q in quotations(NLP(text)):
        assert last <= q.start < q.end <= len(text)
        assert q.first < q.last
        last = q.end


def test_quotations_one_inside_another_in_single_marks() -> None:
    text = "‘We left,’ said Ida.\n‘It was late,’ said Bo.\n‘I said, “We must go to the mill at once, all of us.”’ Nobody went."
    assert found(text)[-1] == "‘I said, “We must go to the mill at once, all of us.”’"

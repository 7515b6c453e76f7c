"""The stages together, on the invented stories of `examples/`."""

import random
import sys
from pathlib import Path

import msgspec
import pytest

import hearsay
from hearsay import documents, model
from hearsay.language.components import open_document

from .spans import spans

EXAMPLES = Path(__file__).parent.parent / "examples"
STORIES = ("ferry", "border")
REMEMBERING = [
    function
    for name, module in sys.modules.items()
    if name.startswith(("hearsay.model", "hearsay.resolution", "hearsay.reconciliation", "hearsay.briefing"))
    for function in vars(module).values()
    if hasattr(function, "cache_clear") and not isinstance(function, type)
]
"""What keeps in mind what it found."""


@pytest.fixture(scope="module")
def reports():
    return {story: [d for d in documents.load([str(EXAMPLES / story / "reports")]) if isinstance(d, model.Document)] for story in STORIES}


@pytest.fixture(scope="module")
def findings(reports, nlp):
    return {story: list(hearsay.read(reports[story], nlp=nlp)) for story in STORIES}


@pytest.fixture(scope="module", params=STORIES)
def dossier(request, findings):
    return hearsay.dossier(findings[request.param])


def test_pipeline_every_span_is_the_text_exactly(dossier):
    texts = {d.id: d.text for d in dossier.documents}
    found = list(spans(dossier))
    assert len(found) > 500
    for span in found:
        assert texts[span.doc][span.start : span.end] == span.text


def test_pipeline_every_id_leads_somewhere(dossier):
    entities = {e.id for e in dossier.entities}
    statements = {s.id for s in dossier.statements}
    everything = (
        entities
        | statements
        | {x.id for kind in ("figures", "events", "claims", "disputes", "updates", "documents") for x in getattr(dossier, kind)}
    )
    for s in dossier.statements:
        assert (s.speaker.entity in entities) or s.speaker.anonymous
        assert {*s.addressees, *s.via} <= entities
        assert s.inside is None or s.inside in statements
    for f in dossier.figures:
        assert f.statement is None or f.statement in statements
    for e in dossier.events:
        assert {p.entity for p in e.participants} <= entities
        assert e.mentions
    for c in dossier.claims:
        assert set(c.members) <= everything
        assert c.status != "corroborated" or len(c.claimants) > 1
    lines = [*dossier.brief.lead, *(line for s in dossier.brief.sections for line in s.lines), *dossier.timeline]
    assert lines
    assert all(line.cites and set(line.cites) <= everything for line in lines)


def test_pipeline_the_order_of_reports_changes_nothing(findings):
    for story in STORIES:
        shuffled = list(findings[story])
        random.Random(4).shuffle(shuffled)
        assert msgspec.json.encode(hearsay.dossier(shuffled)) == msgspec.json.encode(hearsay.dossier(findings[story]))


def test_pipeline_a_report_alone_reads_as_in_a_pile(reports, findings, nlp):
    for story in STORIES:
        for document, among_others in list(zip(reports[story], findings[story], strict=True))[:4]:
            (alone,) = hearsay.read([document], nlp=nlp)
            assert msgspec.json.encode(alone) == msgspec.json.encode(among_others)


def test_pipeline_a_report_that_breaks_the_reader_is_kept_with_the_reason(nlp, monkeypatch):
    broken = model.Document("d-broken", "broken.txt", "", "A report that breaks.")
    whole = model.Document("d-whole", "whole.txt", "", "The mayor said that the bridge was closed.")
    component = nlp.get_pipe("hearsay_document")

    def breaks(doc):
        if doc._.document.id == "d-broken":
            raise ValueError("cannot")
        return component(doc)

    index = nlp.pipe_names.index("hearsay_document")
    nlp._components[nlp.component_names.index("hearsay_document")] = ("hearsay_document", breaks)
    try:
        first, second = hearsay.read([broken, whole], nlp=nlp)
    finally:
        nlp._components[index] = ("hearsay_document", component)
    assert not first.document.analysed
    assert "cannot" in (first.document.note or "")
    assert second.statements


@pytest.mark.parametrize(
    "text",
    [
        "The guild said that the reeve had refuted this claim in his letter.",
        "Four people were killed, three of them mutineers and one a member of the guard.",
        "“The quay is ours, and nobody else's, and we have the papers,” writes the guild.",
        "FRİDAY, 12 APRİL 2031\n\nHİs wife Ida Lund saİd that fİve mİnutes later a thİrd of the houses burned. Hİs brother fled.",
        "An interior\u00a0ministry official said it was over. A civil  defence official denied it.",
    ],
)
def test_pipeline_a_report_may_end_anywhere_and_be_set_in_any_letters(nlp, text):
    cuts = [text[:end] for end in range(len(text), 20, -1 if len(text) < 90 else -7)]
    found = list(hearsay.read([model.Document(f"d{i}", f"{i}.txt", "", cut) for i, cut in enumerate(cuts)], nlp=nlp))
    assert [one.document.note for one in found if not one.document.analysed] == []
    assert hearsay.dossier(found[:1]).documents


def test_pipeline_another_language_is_kept_and_not_read(nlp):
    document = model.Document("d-x", "x.txt", "", "Der Fluss trat über die Ufer.", language="de", analysed=False, note="not read")
    (found,) = hearsay.read([document], nlp=nlp)
    assert found.document == document
    assert not found.statements


def test_pipeline_plain_text_is_an_ordinary_spacy_doc(nlp):
    doc = nlp("The mayor of Vellin said that 12 people were injured on Monday.")
    assert [t.dep_ for t in doc].count("root") == 1
    assert doc._.statements and doc._.figures


def test_pipeline_an_opened_document_keeps_its_date(nlp):
    document = model.Document("d-1", "a.txt", "", "Rain fell on Monday.", published="2031-05-06")
    doc = nlp(open_document(nlp, document))
    assert [m.value for m in doc._.moments] == ["2031-05-05"]


def test_pipeline_a_place_line_is_no_part_of_the_first_sentence(nlp):
    place = "ORSKA, May 6 (Courier News) –"
    plain = model.Document("d-1", "a.txt", "", f"{place} A dam broke above the town on Monday.", published="2031-05-06")
    doc = nlp(open_document(nlp, msgspec.structs.replace(plain, dateline=plain.span(0, len(place)))))
    assert [sentence.text for sentence in doc.sents] == [place, "A dam broke above the town on Monday."]


def test_pipeline_a_report_that_is_all_furniture_says_nothing(nlp):
    text = "Share this story. Sign up for our newsletter."
    plain = model.Document("d1", "a.txt", "0" * 64, text, language="en")
    document = msgspec.structs.replace(plain, boilerplate=(plain.span(0, len(text)),))
    (found,) = hearsay.read([document], nlp=nlp)
    assert found.document.analysed
    assert not (found.statements or found.figures or found.events or found.mentions)


def test_pipeline_no_name_runs_over_a_blank_line(findings):
    assert not [m.span.text for story in STORIES for f in findings[story] for m in f.mentions if "\n\n" in m.span.text]


def test_pipeline_what_is_remembered_of_one_story_changes_no_other_and_no_later_edition(findings):
    def encoded(some):
        return msgspec.json.encode(hearsay.dossier(some), order="deterministic")

    for function in REMEMBERING:
        function.cache_clear()
    story, other = (findings[name] for name in STORIES)
    alone = encoded(story[:-1]), encoded(story)
    for some in (other, [*story, *other], story):
        encoded(some)
    assert (encoded(story[:-1]), encoded(story)) == alone
    for function in REMEMBERING:
        function.cache_clear()
    assert (encoded(story), encoded(story[:-1])) == (alone[1], alone[0])


def test_pipeline_a_story_that_grows_and_shrinks_report_by_report_is_what_it_is_made_anew(findings):
    def encoded(some):
        return msgspec.json.encode(hearsay.dossier(some), order="deterministic")

    def forget():
        for function in REMEMBERING:
            function.cache_clear()

    everything = random.Random(3).sample([one for name in STORIES for one in findings[name]], sum(map(len, findings.values())))
    forget()
    grown = [encoded(everything[: n + 1]) for n in range(len(everything))]
    copied = msgspec.json.decode(msgspec.json.encode(everything), type=list[model.Findings])
    shrunk = [encoded(copied[: n + 1]) for n in reversed(range(len(copied)))]
    assert shrunk[::-1] == grown
    for n in (1, len(everything) // 2, len(everything) - 1):
        forget()
        assert encoded(everything[: n + 1]) == grown[n]

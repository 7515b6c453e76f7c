"""Laws that hold for every story."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hearsay import model
from hearsay.resolution import Resolution, resolve

from .builders import Report, names

SPEAKERS = (
    "<Oden Vale:PERSON>", "<Vale:PERSON>", "<Mirel Vale:PERSON>", "<Viktor Orelski:PERSON>", "<Victor Orelsky:PERSON>", "<Lima:LOC>",
    "<Peru:LOC>", "<Quay Board:ORG>", "<QB:ORG>", "<Velnia:LOC>", "<Peruvians:NORP>", "<Tolva:LOC>", "<Harbour News:ORG>",
)  # fmt: skip
PHRASES = (
    "He", "She", "They", "It", "The president", "A senior <Peruvian:NORP> official", "The <Velnian:NORP> president", "Police",
    "The officials", "His spokesman", "Sources at the <Quay Board:ORG>", "The <Peruvian:NORP> government", "The mayor", "One source",
)  # fmt: skip
TITLES = ("", "President ", "Mayor ", "<Peruvian:NORP> President ", "Mr ")


@st.composite
def stories(draw: st.DrawFn) -> list[model.Findings]:
    """A few reports of sentences in which somebody speaks."""
    found = []
    for n in range(draw(st.integers(1, 4))):
        parts = []
        for k in range(draw(st.integers(1, 5))):
            named = draw(st.booleans())
            phrase = draw(st.sampled_from(TITLES)) + draw(st.sampled_from(SPEAKERS)) if named else draw(st.sampled_from(PHRASES))
            parts.append((phrase, f"roof {n}{k} leaked"))
        dated = draw(st.sampled_from((None, "2031-05-06", "2031-05-07")))
        report = Report(" ".join(f"{p} said {c}." for p, c in parts), uri=f"{n}.txt", published=dated)
        for _, content in parts:
            start = report.text.rindex(" said ", 0, report.text.index(content))
            begin = max(report.text.rfind(". ", 0, start) + 2, 0) if ". " in report.text[:start] else 0
            phrase = report.text[begin:start]
            nth = sum(report.text.startswith(phrase, i) for i in range(begin))
            report.say(phrase, content, nth=nth, said_on="XXXX-WXX-3")
            report.happen("meeting", content, {phrase: "actor"}, initiator=phrase)
        found.append(report.moment("said", "XXXX-WXX-3").findings())
    return found


def ids(value: Any) -> set[str]:
    """Every id of an entity or a reference that findings or a resolution hold."""
    if isinstance(value, dict):
        return {i for v in value.values() for i in ids(v)}
    if isinstance(value, list):
        return {i for v in value for i in ids(v)}
    return {value} if isinstance(value, str) and value[:2] in ("e-", "r-") and len(value) == 14 else set()


LAW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@LAW
@given(stories(), st.randoms(use_true_random=False))
def test_resolve_gives_the_same_whatever_the_order(story: list[model.Findings], chance: random.Random) -> None:
    shuffled = list(story)
    chance.shuffle(shuffled)
    assert msgspec.json.encode(resolve(story)) == msgspec.json.encode(resolve(shuffled))


@LAW
@given(stories())
def test_resolve_leaves_no_id_that_is_no_entity(story: list[model.Findings]) -> None:
    resolution = resolve(story)
    known = {e.id for e in resolution.entities}
    assert len(known) == len(resolution.entities)
    assert ids(msgspec.to_builtins(resolution)) <= known


@LAW
@given(stories())
def test_resolve_makes_every_speaker_an_entity_or_anonymous(story: list[model.Findings]) -> None:
    resolution = resolve(story)
    assert len(resolution.statements) == sum(len(f.statements) for f in story)
    for statement in resolution.statements:
        assert (statement.speaker.entity is None) == statement.speaker.anonymous
        assert (statement.speaker.type in ("unnamed", "document")) == statement.speaker.anonymous


@LAW
@given(stories())
def test_resolve_gives_every_entity_receipts(story: list[model.Findings]) -> None:
    resolution = resolve(story)
    texts = {d.id: d.text for d in resolution.documents}
    for entity in resolution.entities:
        assert entity.aliases == tuple(sorted(set(entity.aliases)))
        for span in entity.mentions:
            assert texts[span.doc][span.start : span.end] == span.text
    spans = [s for e in resolution.entities for s in e.mentions]
    assert len(spans) == len(set(spans))


def _one(report: Report) -> Resolution:
    return resolve([report.findings()])


def test_resolve_of_nothing_is_nothing() -> None:
    assert resolve([]) == Resolution((), (), (), (), ())


def test_resolve_replaces_every_id_of_a_statement() -> None:
    text = "<Oden Vale:PERSON> told <Karl Ray:PERSON> that roofs leaked, according to the <Harbour News:ORG>."
    report = Report(text).say("Oden Vale", "roofs leaked", cue="told", to=("Karl Ray",), via=("Harbour News",))
    resolution = _one(report)
    (statement,) = resolution.statements
    assert names(resolution, *statement.addressees, *statement.via) == ["Karl Ray", "Harbour News"]


def test_resolve_replaces_every_id_of_a_figure() -> None:
    report = Report("The <Quay Board:ORG> counted 12 dead in <Tolva:LOC>.").count("12", place="Tolva", claimant="The Quay Board")
    resolution = _one(report)
    (figure,) = resolution.figures
    assert figure.claimant is not None
    assert names(resolution, figure.place, figure.claimant.entity) == ["Tolva", "Quay Board"]


def test_resolve_replaces_every_id_of_an_event() -> None:
    text = "<Oden Vale:PERSON> rang <Karl Ray:PERSON>."
    report = Report(text).happen("call", "rang", {"Oden Vale": "party", "Karl Ray": "party"}, initiator="Oden Vale")
    resolution = _one(report)
    (event,) = resolution.events
    assert names(resolution, *(p.entity for p in event.participants), str(event.attributes["initiator"])) == [
        "Oden Vale",
        "Karl Ray",
        "Oden Vale",
    ]


def test_resolve_drops_an_initiator_that_is_nobody() -> None:
    report = Report("Somebody rang <Karl Ray:PERSON>.").happen("call", "rang", {"Karl Ray": "party"}, initiator="Somebody")
    assert _one(report).events[0].attributes == {}


def test_resolve_knows_an_outlet_by_the_reports_it_published() -> None:
    text = "The <Tidewater:ORG> reported that roofs leaked."
    resolution = _one(Report(text, outlet="Tidewater").say("The Tidewater", "roofs leaked", cue="reported"))
    assert resolution.statements[0].speaker.type == "outlet"


def test_resolve_records_a_name_with_its_title() -> None:
    report = Report("<Peruvian:NORP> President <Oden Vale:PERSON> said roofs leaked.")
    reference = report.refer("Peruvian President Oden Vale")
    assert reference
    resolution = _one(report.say("Peruvian President Oden Vale", "roofs leaked"))
    vale = next(e for e in resolution.entities if e.kind == "person")
    assert (vale.name, vale.aliases) == ("Oden Vale", ("Oden Vale", "Peruvian President Oden Vale"))


def test_resolve_does_not_make_entities_of_furniture() -> None:
    report = Report("<Oden Vale:PERSON> came. Read also: <Karl Ray:PERSON> sings")
    findings = report.findings()
    document = msgspec.structs.replace(findings.document, boilerplate=(report.span("Read also: Karl Ray sings"),))
    resolution = resolve([msgspec.structs.replace(findings, document=document)])
    assert [e.name for e in resolution.entities] == ["Oden Vale"]


@pytest.mark.parametrize(
    ("text", "told", "names_"),
    [
        ("<Peru:LOC> met <Chile:LOC>. The judge urged both sides: roofs leaked.", "both sides", ["Chile", "Peru"]),
        ("The <House of Deputies:ORG> met. The judge told deputies roofs leaked.", "deputies", ["House of Deputies"]),
        (
            "<Ida Lund:PERSON> and <Oden Vale:PERSON> ran. The judge urged both candidates: roofs leaked.",
            "both candidates",
            ["Ida Lund", "Oden Vale"],
        ),
        ("<Peru:LOC> slept. The judge urged the authorities: roofs leaked.", "the authorities", ["Peru"]),
        ("It rained. The judge told deputies roofs leaked.", "deputies", []),
    ],
)
def test_resolve_who_is_told(text: str, told: str, names_: list[str]) -> None:
    report = Report(text).say("The judge", "roofs leaked", cue="judge", to=(told,))
    resolution = resolve([report.findings()])
    assert names(resolution, *resolution.statements[0].addressees) == names_


def test_resolve_us_in_words_without_marks_is_the_newsroom() -> None:
    report = Report("A miller asked us to read on.", outlet="Quay Courier").say("A miller", "us to read on", cue="asked", to=("us",))
    resolution = resolve([report.findings()])
    assert names(resolution, *resolution.statements[0].addressees) == ["Quay Courier"]


def test_resolve_our_programme_is_the_newsroom() -> None:
    text = "Roofs leaked, a miller told our evening show."
    report = Report(text, outlet="Quay Radio").say("a miller", "Roofs leaked", to=("our evening show",))
    resolution = resolve([report.findings()])
    assert names(resolution, *resolution.statements[0].addressees) == ["Quay Radio"]


def test_resolve_this_station_is_the_newsroom_that_the_report_signs_with() -> None:
    text = "A miller told this station roofs leaked. " + "It rained on. " * 40 + "<Quay Radio:ORG>, the voice of the lake"
    resolution = resolve([Report(text).say("A miller", "roofs leaked", cue="told", to=("this station",)).findings()])
    assert names(resolution, *resolution.statements[0].addressees) == ["Quay Radio"]

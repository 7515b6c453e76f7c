"""Every entry of the tables does what its example says."""

from __future__ import annotations

import re

import pytest

from hearsay.resolution import Resolution, resolve
from hearsay.resolution.lexicon import (
    DOCUMENT_HEADS,
    FORCES_HEADS,
    GENERIC_TAILS,
    GOVERNMENT_HEADS,
    INSTITUTION_HEADS,
    OUTLET_WORDS,
    PRONOUNS,
    SOURCES,
    Head,
    Pronoun,
    Source,
)
from hearsay.resolution.names import fold, sound
from hearsay.resolution.places import adjectives
from hearsay.resolution.spelling_lexicon import DEMONYM_ENDINGS, SPELLINGS, Ending, Spelling
from hearsay.resolution.titles_lexicon import HONORIFICS, TITLES, Honorific, Title

from .builders import Report, entity, names, speakers

BRACKETS = re.compile(r"[\[\]]")
MARKS = re.compile(r"<([^<>:]+):[A-Z]+>")


def marked(example: str) -> tuple[str, list[str]]:
    """The example without brackets, and the phrases that stood in them."""
    phrases = [MARKS.sub(r"\1", p) for p in re.findall(r"\[([^\]]+)\]", example)]
    return BRACKETS.sub("", example), phrases


def said(example: str, content: str = "the bridge was shut", **fields: object) -> Resolution:
    text, phrases = marked(example)
    return resolve([Report(text).say(phrases[0], content, **fields).findings()])


@pytest.mark.parametrize("entry", HONORIFICS, ids=lambda e: e.word)
def test_lexicon_honorific_is_no_part_of_the_name(entry: Honorific) -> None:
    resolution = resolve([Report("<Mirel Vale:PERSON> came. " + BRACKETS.sub("", entry.example)).findings()])
    assert [e.name for e in resolution.entities if e.kind == "person"] in (["Mirel Vale"], ["Mirel Vale", "Oden Vale"])


@pytest.mark.parametrize("entry", TITLES, ids=lambda e: e.title)
def test_lexicon_title_is_taken_up(entry: Title) -> None:
    text, phrases = marked(entry.example)
    resolution = resolve([Report(text).say(phrases[1], "left", cue="The").findings()])
    assert entry.title in {r.title for r in entity(resolution, "Mirel Vale").roles}
    assert speakers(resolution) == ["Mirel Vale"]


@pytest.mark.parametrize("entry", SOURCES, ids=lambda e: e.word)
def test_lexicon_source_is_unnamed(entry: Source) -> None:
    resolution = said(entry.example)
    assert speakers(resolution) == ["~Peru" if entry.speaks_for else "~None"]
    assert resolution.statements[0].speaker.type == "unnamed"


@pytest.mark.parametrize("entry", GOVERNMENT_HEADS, ids=lambda e: e.word)
def test_lexicon_government_is_its_country(entry: Head) -> None:
    assert speakers(said(entry.example)) == ["Peru"]


@pytest.mark.parametrize("entry", FORCES_HEADS, ids=lambda e: e.word)
def test_lexicon_forces_act_for_their_country(entry: Head) -> None:
    text, phrases = marked(entry.example)
    resolution = resolve([Report(text).happen("capture", "entered the town", {phrases[0]: "actor"}).findings()])
    assert names(resolution, *(p.entity for p in resolution.events[0].participants)) == ["Peru"]


@pytest.mark.parametrize("entry", INSTITUTION_HEADS, ids=lambda e: e.word)
def test_lexicon_institution_speaks_for_itself(entry: Head) -> None:
    resolution = said(entry.example)
    speaker = next(e for e in resolution.entities if e.id == resolution.statements[0].speaker.entity)
    assert (speaker.kind, resolution.statements[0].speaker.type) in {
        ("organization", "institution"), ("organization", "outlet"), ("country", "institution"),
    }  # fmt: skip
    assert speaker.kind == "organization" or entry.word in {h.word for h in GOVERNMENT_HEADS}


@pytest.mark.parametrize("entry", DOCUMENT_HEADS, ids=lambda e: e.word)
def test_lexicon_document_is_no_person(entry: Head) -> None:
    resolution = said(entry.example)
    assert resolution.statements[0].speaker.type == "document"


@pytest.mark.parametrize("entry", OUTLET_WORDS, ids=lambda e: e.word)
def test_lexicon_outlet_is_one(entry: Head) -> None:
    assert said(entry.example).statements[0].speaker.type == "outlet"


@pytest.mark.parametrize("entry", GENERIC_TAILS, ids=lambda e: e.word)
def test_lexicon_generic_tail_does_not_split(entry: Head) -> None:
    text, _ = marked(entry.example)
    resolution = resolve([Report(text).findings()])
    assert len(resolution.entities) == 1, [e.name for e in resolution.entities]


@pytest.mark.parametrize("entry", PRONOUNS, ids=lambda e: e.word)
def test_lexicon_pronoun_finds_its_antecedent(entry: Pronoun) -> None:
    text, phrases = marked(entry.example)
    report = Report(text)
    if entry.speaking:
        report.say(report.mentions[0].span.text, text[text.index("“") : text.rindex("”") + 1])
    content = next(c for c in ("the bridge was shut", "a clear warning", "was clear", "be clear", "the bridge") if c in text)
    start = next(m.start() for m in re.finditer(rf"\b{re.escape(phrases[0])}\b", report.text))
    report.say(phrases[0], content, nth=sum(m.start() < start for m in re.finditer(re.escape(phrases[0]), report.text)))
    assert speakers(resolve([report.findings()]))[-1] == report.mentions[0].span.text


@pytest.mark.parametrize("entry", SPELLINGS, ids=lambda e: e.written)
def test_lexicon_spellings_sound_the_same(entry: Spelling) -> None:
    assert sound(fold(entry.one)) == sound(fold(entry.other))
    assert entry.written in fold(entry.one) or entry.written in fold(entry.other)


@pytest.mark.parametrize("entry", DEMONYM_ENDINGS, ids=lambda e: e.adjective)
def test_lexicon_ending_makes_the_adjective(entry: Ending) -> None:
    assert fold(entry.adjective) in adjectives(fold(entry.place))

"""The day of a speech, carried over what else its speaker said on it: ``Lund said on Monday … She said …``."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hearsay import model
from hearsay.extraction.acts import cue_words, lemma_of
from hearsay.extraction.calendar import parse_day, when_of
from hearsay.extraction.drafts import Draft, Range
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.lexicon.cues import TAKEN_UP
from hearsay.extraction.lexicon.event_words import PEOPLE
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.settings import hangs_on, of_the_news
from hearsay.extraction.transcripts import MEETS, is_turn
from hearsay.language.plain import Doc, Span
from hearsay.language.reading import document, sentence_index

PRONOUNS = frozenset({"he", "she", "they", "it"})
REACH = 2
"""Sentences after somebody's last words within which the next are of the same occasion."""
MEETING = MEETS | words("speak talk receive sit")
"""What is told of whoever asks and whoever answers in the lead of an interview."""
HELD = words("interview conference briefing speech address hearing podcast debate sermon homily lecture testimony rally appearance")
"""Nouns of occasions on which somebody says much to many: ``said in an [interview] on Friday``."""
SHARED = HELD | words("conversation call talk talks phone telephone letter message meeting session")
"""The same, and those on which it is said to one or a few."""
SPOKEN = frozenset({"speak", "talk", "phone", "telephone", "ring"})
"""What somebody does on one."""
BACK = 3
"""Sentences in front of somebody's words, in their paragraph, in which the occasion may be told."""


@dataclass(frozen=True)
class _Speech:
    """The last words with a day of their own, and how far their speaker has been followed."""

    who: str
    sentence: int
    when: model.When
    held: bool
    """Whether they were said on an occasion for many words, which the report comes back to."""


def carried_days(doc: Doc, drafts: list[Draft], days: list[model.When | None]) -> list[model.When | None]:
    """The days of the drafts, in order of their cues: one that is only the report's becomes that of the speech that goes on.

    What was said in an interview or at a news conference goes on wherever its speaker does; a quotation that no cue tells is of the day
    of the words that it goes on from.
    """
    out, speech, held = list(days), None, dict[str, _Speech]()
    named = ""
    index = sentence_index(doc)
    order = sorted((i for i, d in enumerate(drafts) if d.cue is not None), key=lambda i: drafts[i].cue or (0, 0))
    for i in order:
        draft, when = drafts[i], days[i]
        if draft.cue is None or draft.source is None:
            continue
        sentence, who = index[draft.cue[0]], _name(doc, draft.source)
        taking_up = who in PRONOUNS or _is_role(doc, draft.source)
        goes_on = speech is not None and sentence - speech.sentence <= REACH and (who == speech.who or who in PRONOUNS)
        before = held.get(named if taking_up else who)
        named = named if taking_up else who
        if when is not None and when.basis != "inferred":
            said = doc[draft.cue[1] - 1].tag_ in TENSED and when.start == when.end and parse_day(when.start) is not None
            speech = _Speech(who, sentence, when, _is_held(doc, draft)) if said else None
            if speech is not None and speech.held and named:
                held[named] = speech
        elif speech is not None and goes_on and when is not None:
            out[i] = _inferred(speech.when)
            speech = replace(speech, sentence=sentence)
        elif when is not None and _is_simple(doc, draft) and (told := _told(doc, draft, taking_up=taking_up)) is not None:
            out[i] = _inferred(told)
            speech = _Speech(who, sentence, told, held=True)
        elif when is not None and before is not None and _is_simple(doc, draft):
            out[i] = _inferred(before.when)
        elif who not in PRONOUNS:
            speech = None
    for i, draft in enumerate(drafts):
        if is_turn(doc, draft):
            out[i] = _met(doc, draft) or days[i] or of_the_news(doc, doc[draft.content[0][0]].idx)
        elif draft.cue is None and draft.source is not None:
            same = [j for j in order if drafts[j].source == draft.source]
            out[i] = out[max(same, key=lambda j: drafts[j].cue or (0, 0))] if same else out[i]
    return out


def _met(doc: Doc, draft: Draft) -> model.When | None:
    """The day on which the lead of an interview says that it was given: ``Ada Brun [met her on Saturday] in a hotel``."""
    lead = doc[: draft.content[0][0]]
    verbs = (token for token in lead if lemma_of(token) in MEETING and token.sent.root.i == token.i)
    return next((_inferred(told) for verb in verbs if (told := _day_in(doc, verb.sent)) is not None), None)


def _inferred(when: model.When) -> model.When:
    return model.When(when.start, when.end, "inferred", when.expression)


def _is_role(doc: Doc, source: Range) -> bool:
    """Whether a speaker is only called by what he is: ``the head of state``, ``the minister``."""
    phrase = doc[slice(*source)]
    named = any(t.pos_ == "PROPN" for t in phrase)
    return phrase[0].lower_ == "the" and not named and phrase.root.tag_ == "NN" and lemma_of(phrase.root) in PEOPLE - TAKEN_UP


def _is_simple(doc: Doc, draft: Draft) -> bool:
    """Whether the cue tells what was said then and there, not what somebody *has* said by now."""
    assert draft.cue is not None
    verb = next(iter(cue_words(doc[slice(*draft.cue)])), doc[draft.cue[0]])
    return verb.tag_ in TENSED and not any(c.dep_ == "aux" for c in verb.children)


def _is_held(doc: Doc, draft: Draft) -> bool:
    """Whether the sentence of a cue tells the occasion, outside of what is said."""
    assert draft.cue is not None
    inside = {i for s, e in draft.content for i in range(s, e)}
    return any(t.lower_ in HELD and t.i not in inside for t in doc[draft.cue[0]].sent)


def _told(doc: Doc, draft: Draft, *, taking_up: bool) -> model.When | None:
    """The day of the occasion that a sentence before tells, in the same paragraph: ``On Friday they spoke by phone. [She said] …``."""
    assert draft.cue is not None and draft.source is not None
    sentence = doc[draft.cue[0]].sent
    for _ in range(BACK):
        if not sentence.start or "\n" in doc[sentence.start - 1].text or any("\n" in t.text for t in sentence[:1]):
            return None
        sentence = doc[sentence.start - 1].sent
        spoken = any(t.lower_ in SHARED or (t.pos_ == "VERB" and lemma_of(t) in SPOKEN) for t in sentence)
        named = taking_up or _name(doc, draft.source) in {t.lower_ for t in sentence}
        if spoken and named:
            return _day_in(doc, sentence)
    return None


def _day_in(doc: Doc, sentence: Span) -> model.When | None:
    """The one day on which the main clause of a sentence tells that something was done, not after the report's own."""
    published, verb = parse_day(document(doc).published), sentence.root
    if verb.tag_ not in TENSED or any(c.dep_ == "aux" for c in verb.children):
        return None
    told = [verb, *(c for c in verb.children if c.dep_ in {"ccomp", "parataxis"} and c.i < verb.i and c.tag_ in TENSED)]
    found: dict[str, model.When] = {}
    for moment in doc._.moments:
        if moment.type not in {"DATE", "TIME"} or not sentence.start_char <= moment.span.start < sentence.end_char:
            continue
        span = doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        when = when_of(moment.value, moment.span.text, "relative")
        if span is not None and when is not None and when.start == when.end and hangs_on(span.root, told, set()):
            found[when.start] = when
    day = parse_day(next(iter(found))) if len(found) == 1 else None
    return found[day.isoformat()] if day is not None and published is not None and day <= published else None


def _name(doc: Doc, source: Range) -> str:
    """The word by which a speaker is known again: the last of a name, or a lone pronoun."""
    named = [t for t in doc[slice(*source)] if t.ent_type_ == "PERSON"] or [
        t for t in doc[slice(*source)] if t.pos_ in {"PROPN", "NOUN", "PRON"}
    ]
    return named[-1].lower_ if named else ""

"""What people say in turns: in the transcript of a broadcast or a hearing (``IDA LUND: The gate was open.``), and in an interview that is
told as questions and answers (``Q: Who shut it? A: I did.``, ``Quay Radio: Who shut it? Lund: I did.``)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from hearsay.extraction.drafts import Draft, Range
from hearsay.extraction.sources import SELF
from hearsay.language.plain import Doc
from hearsay.language.reading import document, names_within, not_prose, text_of, trimmed

_WORD = r"[A-Z][A-Z.'’-]{1,24}"
_TURN = re.compile(rf"^[ \t]{{0,8}}({_WORD}(?: {_WORD}){{0,3}})(?:, [A-Z][A-Z ,.'’-]{{2,40}}| \([^()\n]{{2,60}}\))?:(?=\s)", re.MULTILINE)
"""The name that opens a turn, perhaps with what its bearer does: ``[IDA LUND], HOST:``, ``[QUESTION] (Quay Radio):``."""
_FEWEST, _PEOPLE, _AGAIN = 4, 2, 2
"""Turns of a transcript, people who take more than one of them, and how many those take, at least: headings in capitals come once."""
_SHORTEST = 5
"""Words of a turn that says more than good day."""
_SURE = 0.7
_LABEL = r"[A-Z][\w.'’-]{1,24}"
_LABELLED = re.compile(rf"^[ \t]{{0,8}}(Q|A|{_LABEL}(?: {_LABEL}){{0,3}}):(?=\s)", re.MULTILINE)
"""The label of a question or an answer of an interview."""
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_CLOSED = (".", "!", "?", "”", '"', "’", ")", "…")
"""How an answer ends, and a line of a report's head does not."""
_LONGEST = 250
"""Characters of a question without a label, at most."""
_MINE = frozenset({"I", "me", "my", "My", "mine"})
"""What whoever is interviewed says of himself, and a newsroom that explains something does not."""
_ASKS = frozenset({"q", "question", "interviewer"})
_ANSWERS = frozenset({"a", "answer"})
_QUOTED = re.compile(r"\s?:\s?[“\"‘']")
"""What stands behind the name of whom a heading quotes: ``Ida Lund[: “]I shut the gate”``."""
MEETS = frozenset({"meet", "interview", "ask", "visit", "question"})
"""What whoever asks does in the lead of an interview."""
_SIGNED = re.compile(r"[ \t]{0,8}(?:By|BY|Interview|Interviewer|Text|Photos?)\b")
"""How a line begins that names who asks."""


class _Turn(NamedTuple):
    label: Range
    said: Range
    by: Range | None
    """The name of whoever takes it; None of whoever only asks."""


def with_turns(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """The drafts, of a transcript with each turn that is no question, without what else was read into its name and what its *I* says."""
    turns = _turns(doc)
    if not turns:
        return drafts
    named = {i for turn in turns for i in range(*turn.label)}
    spoken = {i for turn in turns for i in range(*turn.said)}
    kept = [d for d in drafts if not _is_turns_own(doc, d, named, spoken)]
    return [*kept, *(Draft(None, turn.by, (turn.said,), _SURE) for turn in turns if turn.by is not None and _says(doc, turn))]


def _says(doc: Doc, turn: _Turn) -> bool:
    """Whether a turn is no question and no mere good day."""
    return sum(t.is_alpha for t in doc[slice(*turn.said)]) >= _SHORTEST and doc[turn.said[1] - 1].text != "?"


def is_turn(doc: Doc, draft: Draft) -> bool:
    """Whether a draft is somebody's turn in a transcript."""
    source = draft.source
    return draft.cue is None and source is not None and any(_is_by(t, source) and t.said == draft.content[0] for t in _turns(doc))


def _is_by(turn: _Turn, source: Range) -> bool:
    """Whether a source is whoever takes a turn, perhaps with what is told of them: ``[Ida Lund], the keeper of the gate``."""
    return turn.by is not None and source[0] <= turn.by[0] and turn.by[1] <= source[1]


def asked_in(doc: Doc) -> Range | None:
    """Whose questions whoever is interviewed answers: the newsroom's name, where the report bears it; None of any other report."""
    outlet = document(doc).outlet
    answers = [turn for turn in _turns(doc) if turn.by is not None]
    if not outlet or not answers or {turn.by for turn in answers} != {answers[0].by}:
        return None
    at = doc.text.casefold().find(outlet.casefold())
    name = doc.char_span(at, at + len(outlet), alignment_mode="expand") if at >= 0 else None
    return (name.start, name.end) if name is not None else None


def _turns(doc: Doc) -> tuple[_Turn, ...]:
    """The turns that a report is told in, in order."""
    if "turns" not in doc.user_data:
        doc.user_data["turns"] = tuple(_read(doc)) or tuple(_interview(doc)) or tuple(_unlabelled(doc))
    found: tuple[_Turn, ...] = doc.user_data["turns"]
    return found


def _read(doc: Doc) -> Iterator[_Turn]:
    """The turns of a transcript: what is said up to the next name."""
    text = text_of(doc)
    opened = list(_TURN.finditer(text))
    taken = Counter(one.group(1).split()[-1] for one in opened)
    if len(opened) < _FEWEST or sum(turns >= _AGAIN for turns in taken.values()) < _PEOPLE:
        return
    for turn, end in zip(opened, [*(one.start() for one in opened[1:]), len(text)], strict=True):
        name, said = doc.char_span(*turn.span(1), alignment_mode="contract"), _said(doc, turn.end(), end)
        if name is not None and said is not None:
            here = (name.start, name.end)
            yield _Turn(here, said, None if turn.group(1).casefold() in _ASKS else here)


def _interview(doc: Doc) -> Iterator[_Turn]:
    """The turns of an interview: those of a label that mostly asks, or that is the newsroom's, and paragraphs of whoever answers."""
    text = text_of(doc)
    opened = list(_LABELLED.finditer(text))
    said = [_said(doc, one.end(), _line_end(text, one.end())) for one in opened]
    taken = Counter(one.group(1).split()[-1].casefold() for one in opened)
    asked = Counter(
        one.group(1).split()[-1].casefold() for one, words in zip(opened, said, strict=True) if words and "?" in doc[slice(*words)].text
    )
    outlet = (document(doc).outlet or "").casefold()
    share = {label: asked[label] / turns for label, turns in taken.items() if turns >= _AGAIN}
    most = max(share, key=lambda label: share[label], default="")
    asking = {
        label for one in opened
        if (label := one.group(1).split()[-1].casefold()) in _ASKS
        or one.group(1).casefold() in {outlet, outlet.removeprefix("the ")}
        or (2 * asked[label] > taken[label])
        or (label == most and asked[label] >= _AGAIN and all(2 * of < share[most] for other, of in share.items() if other != most))
    }  # fmt: skip
    answering = {label for label, turns in taken.items() if turns >= _AGAIN and label not in asking}
    if sum(taken[label] for label in asking) < _AGAIN or len(answering) != 1:
        return
    for one, words in zip(opened, said, strict=True):
        label, name = one.group(1).split()[-1].casefold(), doc.char_span(*one.span(1), alignment_mode="contract")
        if name is None or words is None or label not in asking | answering:
            continue
        here = (name.start, name.end)
        by = None if label in asking else _interviewed(doc, opened[0].start()) if label in _ANSWERS else here
        yield _Turn(here, words, by)


def _unlabelled(doc: Doc) -> Iterator[_Turn]:
    """The answers of an interview without labels, whose questions stand right above them: whoever answers says *I*."""
    text = text_of(doc)
    pairs = [(asked, told) for asked, told in _pairs(text) if not _LABELLED.match(text, told[0])]
    said = [_said(doc, *told) for _, told in pairs]
    mine = sum(words is not None and not _MINE.isdisjoint(t.text for t in doc[slice(*words)]) for words in said)
    asking = sum(asked.endswith("?") for asked, _ in pairs)
    asks = 3 * asking >= len(pairs) or (asking >= _AGAIN and 2 * mine >= len(pairs))
    if len(pairs) < _FEWEST or not asks or 3 * mine < len(pairs):
        return
    by = _interviewed(doc, pairs[0][1][0])
    if by is not None:
        yield from (_Turn((words[0], words[0]), words, by) for words in said if words is not None)


def _pairs(text: str) -> Iterator[tuple[str, Range]]:
    """A question, which no heading in capitals is, and where its answer stands: a paragraph of two lines, or a line that ends as
    questions do and the paragraph below."""
    paragraphs = list(_PARAGRAPH.finditer(text))
    for one, below in zip_longest(paragraphs, paragraphs[1:]):
        asked, *told = one.group().split("\n")
        if len(asked) > _LONGEST or asked.isupper():
            continue
        if len(told) == 1 and told[0].rstrip().endswith(_CLOSED):
            yield asked.rstrip(), (one.start() + len(asked) + 1, one.end())
        elif not told and asked.rstrip().endswith("?") and below is not None:
            yield asked.rstrip(), below.span()


def _interviewed(doc: Doc, end: int) -> Range | None:
    """Whom the lead of an interview is about, whose answers bear no name: whom its heading quotes, or the first person that a sentence of
    it has for a subject, but for whoever asks."""
    lead = doc.char_span(0, end, alignment_mode="expand")
    skipped = not_prose(doc)
    people = [name for name in names_within(doc, 0, lead.end if lead is not None else 0) if name.label_ == "PERSON"]
    people = [name for name in people if name.start not in skipped]
    quoted = next((name for name in people if _QUOTED.match(doc.text, name.end_char)), None)
    if quoted is not None:
        return quoted.start, quoted.end
    for name in people:
        line = doc.text[doc.text.rfind("\n", 0, name.start_char) + 1 : name.start_char]
        meets = name.root.head.lemma_.casefold() in MEETS
        if name.root.dep_.startswith("nsubj") and not meets and not _SIGNED.match(line):
            return name.start, name.end
    return None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _said(doc: Doc, start: int, end: int) -> Range | None:
    """The words between two characters, up to where the site's begin."""
    words, skipped = doc.char_span(start, end, alignment_mode="contract"), not_prose(doc)
    if words is None:
        return None
    stop = next((t.i for t in words if t.i in skipped), words.end)
    said = trimmed(doc[words.start : stop]) if stop > words.start else None
    return (said.start, said.end) if said is not None and len(said) else None


def _is_turns_own(doc: Doc, draft: Draft, named: set[int], spoken: set[int]) -> bool:
    """Whether a draft is read into a turn's name, or is what its speaker says of speaking: ``the finest, [I would say], of all``."""
    source = range(*draft.source) if draft.source is not None else range(0)
    within = draft.content[0][0] in spoken
    own = bool(source) and all(doc[i].lower_ in SELF for i in source)
    return not named.isdisjoint(source) or (within and (own or (draft.cue is None and draft.source is None)))

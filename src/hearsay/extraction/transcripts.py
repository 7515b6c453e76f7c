"""What people say in turns: in the transcript of a broadcast or a hearing (``IDA LUND: The gate was open.``), and in an interview that is
told as questions and answers (``Q: Who shut it? A: I did.``, ``Quay Radio: Who shut it? Lund: I did.``)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from typing import NamedTuple

from hearsay.documents.letters import latin
from hearsay.documents.newsroom import is_name
from hearsay.extraction.drafts import Draft, Range
from hearsay.extraction.lexicon.measures import HUMANS
from hearsay.extraction.sources import SELF
from hearsay.language.plain import Doc, Span
from hearsay.language.reading import document, names_within, not_prose, text_of, trimmed

_WORD = r"[A-Z][A-Z.'’-]{1,24}"
_TURN = re.compile(
    latin(rf"^[ \t]{{0,8}}({_WORD}(?: {_WORD}){{0,3}})(?:, (?P<office>[A-Z][A-Z ,.'’-]{{2,40}})| \((?P<aside>[^()\n]{{2,60}})\))?:(?=\s)"),
    re.MULTILINE,
)
"""The name that opens a turn, perhaps with what its bearer does: ``[IDA LUND], HOST:``, ``[QUESTION] (Quay Radio):``."""
_HOSTS = frozenset({
    "host", "presenter", "anchor", "moderator", "newsreader", "interviewer", "compere", "reporter", "correspondent", "producer",
})  # fmt: skip
"""What whoever asks or tells in a broadcast is, who speaks for the newsroom."""
_ROLES = _HOSTS | {"caller", "listener", "guest", "voice", "question", "q"}
"""Labels that name nobody; who it is may stand behind them: ``ANCHOR ([Ida Lund]):``."""
_NOBODYS = (["unidentified"], ["unknown"], ["unnamed"])
"""How a label begins that names nobody: ``[UNIDENTIFIED] FEMALE:``."""
_STAGED = re.compile(r"^[ \t]{0,8}\([A-Z][A-Z ,.'’-]{2,40}\)[ \t]{0,8}$", re.MULTILINE)
"""A line that tells what happens meanwhile: ``(CROSSTALK)``."""
_FEWEST, _PEOPLE, _AGAIN = 4, 2, 2
"""Turns of a transcript, people who take more than one of them, and how many those take, at least: headings in capitals come once."""
_ASIDE = 6
"""Words behind a label that says a role, among which the name stands."""
_SHORTEST = 5
"""Words of a turn that says more than good day."""
_SURE = 0.7
_LABEL = r"[A-Z][\w.'’-]{1,24}"
_LABELLED = re.compile(latin(rf"^[ \t]{{0,8}}(Q|A|{_LABEL}(?: {_LABEL}){{0,3}})(?: \([^()\n]{{2,60}}\))?:(?=\s)"), re.MULTILINE)
"""The label of a question or an answer of an interview, perhaps with who asks: ``[Q] (Quay Radio):``."""
_GIVEN = re.compile(
    r"\b(?:briefing|remarks|press conference|statement|interview|conversation|questions)\b[^\n]{0,60}? (?:by|of|with|to) ", re.I
)
"""What leads to the name of who answers, at the head of a record: ``Briefing by [Ida Lund]``."""
_LETTERS = re.compile(r"[^\W\d_]+")
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
    named = {i for turn in turns for i in range(turn.label[0], max(turn.label[1], turn.said[0]))}
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


def asked_by(doc: Doc, said: Range) -> tuple[Range, ...]:
    """Whose question an answer is given to: that of whoever asked it right before, else the names of who asks in a broadcast and of the
    newsroom, where the report has them, or of whoever of several asked last; nobody's in any other report."""
    outlet, turns = document(doc).outlet, _turns(doc)
    answers = [turn for turn in turns if turn.by is not None]
    hosts = {turn.said: name for turn in turns if turn.by is None and (name := _name_of(doc, turn.label)) is not None}
    before = (one for one, turn in pairwise(turns) if turn.said == said and one.by != turn.by)
    asker = next((one.by for one in before if doc[one.said[1] - 1].text == "?"), None)
    if not answers or (asker is None and not hosts and {turn.by for turn in answers} != {answers[0].by}):
        return ()
    if len({doc[slice(*name)].text.casefold() for name in hosts.values()}) > 1 and {turn.by for turn in answers} == {answers[0].by}:
        return tuple(name for question, name in hosts.items() if question < said)[-1:]
    named = re.search(rf"\b{re.escape(outlet)}\b", text_of(doc), re.IGNORECASE) if outlet else None
    own = doc.char_span(*named.span(), alignment_mode="expand") if named is not None else None
    own = own if own is not None or hosts else _asking_newsroom(doc)
    asking = [asker] if asker is not None else list(hosts.values())[:1]
    return (*asking, *([(own.start, own.end)] if own is not None else []))


def _asking_newsroom(doc: Doc) -> Span | None:
    """The newsroom whose label stands in front of a question: ``[Quay Tribune]: How many came?``"""
    found = (one for one in _LABELLED.finditer(doc.text) if is_name(one.group(1)))
    return next((doc.char_span(*one.span(1), alignment_mode="expand") for one in found), None)


def answers(doc: Doc, fewest: int) -> list[tuple[Range, list[Range]]]:
    """Whoever gives so many answers and no fewer: the name that opens the first, or that the lead has, and what each of them says."""
    given: dict[str, tuple[Range, list[Range]]] = {}
    for turn in _turns(doc):
        if turn.by is not None and _says(doc, turn):
            given.setdefault(doc[turn.by[1] - 1].lower_, (turn.by, []))[1].append(turn.said)
    return [one for one in given.values() if len(one[1]) >= fewest]


def labels(doc: Doc) -> tuple[Range, ...]:
    """The names in capitals that open the turns of a broadcast."""
    found = (_name_of(doc, turn.label) for turn in _turns(doc))
    return tuple(run for run in dict.fromkeys(found) if run is not None and doc[slice(*run)].text.isupper())


def _name_of(doc: Doc, label: Range) -> Range | None:
    """The name that a label is, or has behind it in brackets where it says but a role: ``ANCHOR ([Ida Lund]):``."""
    words = doc[slice(*label)]
    if not _is_role(words):
        return label if words.text and not words[0].is_space and label[1] > label[0] else None
    behind = doc[label[1] : label[1] + 1].text == "("
    close = next((i for i in range(label[1] + 1, min(label[1] + _ASIDE, len(doc))) if doc[i].text.startswith(")")), None)
    return (label[1] + 1, close) if behind and close is not None else None


def _is_role(label: Span) -> bool:
    """Whether a label says what somebody is, and names nobody: ``[WELDER] (clip):``, but not ``BAKER:`` of Ida Baker."""
    called = label.text.casefold()
    named = (name[-1].lower_ for name in label.doc.ents if name.label_ == "PERSON" and not name.text.isupper())
    return called in _ROLES or called.split()[:1] in _NOBODYS or (called in HUMANS and called not in named)


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
    keys = _keys(opened)
    taken = Counter(keys[one.group(1)] for one in opened)
    if len(opened) < _FEWEST or sum(turns >= _AGAIN for turns in taken.values()) < _PEOPLE:
        return
    ends = [*(one.start() for one in opened[1:]), len(text)]
    hosts = _hosts(text, opened, ends, keys)
    names: dict[str, Range] = {}
    for turn, end in zip(opened, ends, strict=True):
        name, said = doc.char_span(*turn.span(1), alignment_mode="contract"), _said(doc, turn.end(), end)
        if name is not None and said is not None:
            label = keys[turn.group(1)]
            names[label] = _name_of(doc, (name.start, name.end)) or names.get(label, (name.start, name.end))
            asks = label in hosts or turn.group(1).casefold() in _ASKS
            yield _Turn((name.start, name.end), said, None if asks else names[label])


def _keys(opened: list[re.Match[str]]) -> dict[str, str]:
    """By what its taker is known, for each label: the last word, or all of it where two names end alike: ``ADA LUND``, ``IVO LUND``."""
    labels = {one.group(1) for one in opened}
    full = Counter(label.split()[-1] for label in labels if " " in label)
    return {label: label if " " in label and full[label.split()[-1]] > 1 else label.split()[-1] for label in labels}


def _hosts(text: str, opened: list[re.Match[str]], ends: list[int], keys: dict[str, str]) -> frozenset[str]:
    """The labels of those who ask in a broadcast: who are said to, or who opens it, naming another, and asks; else the one of whose turns
    more end with a question than anybody else's."""
    said = set()
    for one in opened:
        if not _HOSTS.isdisjoint(_LETTERS.findall(f"{one.group(1)} {one['office'] or ''} {one['aside'] or ''}".casefold())):
            said |= {keys[one.group(1)], *(one["aside"] or "").upper().split()[-1:]}
    taken, asked = Counter[str](), Counter[str]()
    for one, end in zip(opened, ends, strict=True):
        taken[keys[one.group(1)]] += 1
        asked[keys[one.group(1)]] += text[one.end() : end].rstrip().endswith("?")
    most = max(sorted(asked), key=lambda label: (asked[label], label))
    others = max((asked[label] / taken[label] for label in taken if label != most), default=0.0)
    opener, first = keys[opened[0].group(1)], _LETTERS.findall(text[opened[0].end() : ends[0]].upper())
    if asked[opener] >= _AGAIN and any(label != opener and label in first for label in taken):
        most, others = opener, 0.0
    clear = asked[most] >= _AGAIN and 2 * others < asked[most] / taken[most]
    return frozenset(said | ({most} if clear else set()))


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
    first = opened[0]
    opens = not answering.isdisjoint(_ANSWERS) and first.group(1).split()[-1].casefold() not in asking | answering
    answerer = _tokens(doc, first.span(1)) if opens else None
    if answerer is not None and (remarks := _said(doc, first.end(), opened[1].start())) is not None:
        yield _Turn(answerer, remarks, answerer)
    for one, words in zip(opened, said, strict=True):
        label, here = one.group(1).split()[-1].casefold(), _tokens(doc, one.span(1))
        if here is None or words is None or label not in asking | answering:
            continue
        by = None if label in asking else answerer or _interviewed(doc, first.start()) if label in _ANSWERS else here
        yield _Turn(here, words, by)


def _tokens(doc: Doc, place: Range) -> Range | None:
    """The words between two characters."""
    words = doc.char_span(*place, alignment_mode="contract")
    return (words.start, words.end) if words is not None else None


def _unlabelled(doc: Doc) -> Iterator[_Turn]:
    """The answers of an interview without labels, whose questions stand right above them: whoever answers says *I*."""
    text = text_of(doc)
    pairs = [(asked, (_behind_label(text, told[0]), told[1])) for asked, told in _pairs(text)]
    said = [_said(doc, *told) for _, told in pairs]
    mine = sum(words is not None and not _MINE.isdisjoint(t.text for t in doc[slice(*words)]) for words in said)
    asking = sum(asked.endswith("?") for asked, _ in pairs)
    asks = 3 * asking >= len(pairs) or (asking >= _AGAIN and 2 * mine >= len(pairs))
    if len(pairs) < _FEWEST or not asks or 3 * mine < len(pairs):
        return
    by = _interviewed(doc, pairs[0][1][0])
    if by is not None:
        yield from (_Turn((words[0], words[0]), words, by) for words in said if words is not None)


def _behind_label(text: str, start: int) -> int:
    """Where an answer begins that a label may stand in front of, as that of the first."""
    label = _LABELLED.match(text, start)
    return label.end() if label is not None else start


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
    if (given := _GIVEN.search(doc.text, 0, end)) is not None:
        line_end = _line_end(doc.text, given.end())
        if (told := next((name for name in people if given.end() <= name.start_char < line_end), None)) is not None:
            return told.start, told.end
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
    """The words between two characters, up to where the site's begin, without what happens behind them."""
    words, skipped = doc.char_span(start, end, alignment_mode="contract"), not_prose(doc)
    if words is None:
        return None
    lines = (_tokens(doc, line.span()) for line in _STAGED.finditer(text_of(doc), start, end))
    staged = {i for line in lines if line is not None for i in range(*line)}
    stop = next((t.i for t in words if t.i in skipped and t.i not in staged), words.end)
    while stop > words.start and (stop - 1 in staged or doc[stop - 1].is_space):
        stop -= 1
    said = trimmed(doc[words.start : stop]) if stop > words.start else None
    return (said.start, said.end) if said is not None and len(said) else None


def _is_turns_own(doc: Doc, draft: Draft, named: set[int], spoken: set[int]) -> bool:
    """Whether a draft is read into a turn's name, or is what its speaker says of speaking: ``the finest, [I would say], of all``."""
    source = range(*draft.source) if draft.source is not None else range(0)
    within = draft.content[0][0] in spoken
    own = bool(source) and all(doc[i].lower_ in SELF for i in source)
    return not named.isdisjoint(source) or (within and (own or (draft.cue is None and draft.source is None)))

"""What people say in turns, in the transcript of a broadcast or a hearing: ``IDA LUND: The gate was open.``"""

from __future__ import annotations

import re
from collections import Counter

from hearsay.extraction.drafts import Draft, Range
from hearsay.extraction.sources import SELF
from hearsay.language.plain import Doc
from hearsay.language.reading import furniture, text_of, trimmed

_WORD = r"[A-Z][A-Z.'’-]{1,24}"
_TURN = re.compile(rf"^[ \t]{{0,8}}({_WORD}(?: {_WORD}){{0,3}})(?:, [A-Z][A-Z ,.'’-]{{2,40}})?:(?=\s)", re.MULTILINE)
"""The name that opens a turn, perhaps with what its bearer does: ``[IDA LUND], HOST:``."""
_FEWEST, _PEOPLE, _AGAIN = 4, 2, 2
"""Turns of a transcript, people who take more than one of them, and how many those take, at least: headings in capitals come once."""
_SHORTEST = 5
"""Words of a turn that says more than good day."""
_SURE = 0.7


def with_turns(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """The drafts, of a transcript with each turn that is no question, without what else was read into its name and what its *I* says."""
    turns = _turns(doc)
    if not turns:
        return drafts
    named = {i for name, _ in turns for i in range(*name)}
    spoken = {i for _, said in turns for i in range(*said)}
    kept = [d for d in drafts if not _is_turns_own(doc, d, named, spoken)]
    told = [
        (name, said) for name, said in turns if sum(t.is_alpha for t in doc[slice(*said)]) >= _SHORTEST and doc[said[1] - 1].text != "?"
    ]
    return [*kept, *(Draft(None, name, (said,), _SURE) for name, said in told)]


def is_turn(doc: Doc, draft: Draft) -> bool:
    """Whether a draft is somebody's turn in a transcript."""
    return draft.cue is None and draft.source is not None and (draft.source, draft.content[0]) in _turns(doc)


def _turns(doc: Doc) -> tuple[tuple[Range, Range], ...]:
    """The names that open turns, each with what is said up to the next."""
    if "turns" not in doc.user_data:
        doc.user_data["turns"] = _read(doc)
    found: tuple[tuple[Range, Range], ...] = doc.user_data["turns"]
    return found


def _read(doc: Doc) -> tuple[tuple[Range, Range], ...]:
    text, skipped = text_of(doc), furniture(doc)
    opened = list(_TURN.finditer(text))
    taken = Counter(one.group(1).split()[-1] for one in opened)
    if len(opened) < _FEWEST or sum(turns >= _AGAIN for turns in taken.values()) < _PEOPLE:
        return ()
    out = []
    for turn, end in zip(opened, [*(one.start() for one in opened[1:]), len(text)], strict=True):
        name = doc.char_span(*turn.span(1), alignment_mode="contract")
        words = doc.char_span(turn.end(), end, alignment_mode="contract")
        if name is None or words is None:
            continue
        stop = next((t.i for t in words if t.i in skipped), words.end)
        said = trimmed(doc[words.start : stop]) if stop > words.start else None
        if said is not None and len(said):
            out.append(((name.start, name.end), (said.start, said.end)))
    return tuple(out)


def _is_turns_own(doc: Doc, draft: Draft, named: set[int], spoken: set[int]) -> bool:
    """Whether a draft is read into a turn's name, or is what its speaker says of speaking: ``the finest, [I would say], of all``."""
    source = range(*draft.source) if draft.source is not None else range(0)
    within = draft.content[0][0] in spoken
    own = bool(source) and all(doc[i].lower_ in SELF for i in source)
    return not named.isdisjoint(source) or (within and (own or (draft.cue is None and draft.source is None)))

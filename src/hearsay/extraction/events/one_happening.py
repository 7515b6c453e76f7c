"""One happening that is told by several verbs: the crash and the blast of an attack, the search and the rescue of one effort."""

from __future__ import annotations

from collections.abc import Sequence

from hearsay.extraction.calendar import parse_day
from hearsay.extraction.events.clauses import doers, is_definite, is_passive, obliques, preposition
from hearsay.extraction.events.drafts import Draft
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.status import FACTUAL, is_effort
from hearsay.extraction.lexicon import event_senses as words
from hearsay.extraction.lexicon.event_classes import CLASSES
from hearsay.language.plain import Token
from hearsay.language.reading import document

HISTORY = 30
"""Days before a report from which a deed is none of its news."""
HEADING = 6
"""Words of the longest line that is a heading and no caption."""
STOPS = frozenset(".!?…:;,\"'”’")
NEWS = 3
"""Days before a report from which what happened is none of its news."""
SPELL = 8
"""Days from which a stretch of time is too long to be that of news."""
REAL = frozenset({"happened", "ongoing", "claimed", "denied"})
"""Statuses of what is said to have come about."""
BLOWS = frozenset({("attack", "accident"), ("explosion", "attack"), ("attack", "explosion")})
"""Kinds of two tellings, the earlier first, that may be of one attack."""
OFTEN = 3
"""Tellings from which an event is the one that a report is about."""


def is_one_effort(new: Draft, old: Draft) -> bool:
    """Whether both are help under way that a report tells of by the way: ``sent [to save] the child``, ``trying [to reach] the boy``."""
    kinds = {new.kind, old.kind}
    efforts = is_effort(new.hit.verb), is_effort(old.hit.verb)
    return kinds <= words.HELPFUL and any(efforts) and {new.status, old.status} <= FACTUAL | {"claimed"}


def is_of_attack(new: Draft, old: Draft) -> bool:
    """Whether a crash or blast is that of an attack: ``rammed a lorry of explosives into the gate … the [lorry] smashed … a [blast]``."""
    if (old.kind, new.kind) not in BLOWS or not {old.status, new.status} <= FACTUAL | {"claimed"}:
        return False
    told, mine = {lemma(token) for span in old.spans for token in span[0].sent}, {lemma(token) for token in new.spans[0]}
    if (old.kind, new.kind) == ("attack", "accident"):
        return bool(told & CLASSES["vehicle"] & mine) and lemma(old.hit.token) in words.RAMMING
    if (old.kind, new.kind) == ("explosion", "attack"):
        return new.anaphoric and bool((told | mine) & words.BLOWN)
    one = new.hit.token.tag_ != "NNS" and mine.isdisjoint(words.FURTHER) and is_aside(new) == is_aside(old)
    return (old.kind, new.kind) == ("attack", "explosion") and one and bool(told & words.BLOWN)


def are_told_beside(new: Token, old: Token) -> bool:
    """Whether two nouns are joined by *and*, so that they tell of two: ``the shelling of Marlow [and] the attack on Orsk``."""
    joined = (new.dep_ == "conj" and new.head == old) or (new.dep_ == old.dep_ == "nsubj" and new.head == old.head)
    return joined and new.pos_ == old.pos_ == "NOUN" and is_definite(new) and is_definite(old)


def is_under_heading(new: Draft, old: Draft) -> bool:
    """Whether a heading stands between, so that *they* may be others: ``A gunman killed nine … [Orsk: 4 killed] … He shot four men``."""
    between = new.hit.token.doc.text[old.spans[-1].end_char : new.spans[0].start_char].split("\n")[1:-1]
    lines = [line.strip() for line in between]
    return any(0 < len(line.split()) <= HEADING and line[-1] not in STOPS for line in lines)


def is_heard(new: Draft) -> bool:
    """Whether it is no more than shots that somebody heard: ``Witnesses heard [gunfire] from the consulate``."""
    return new.kind == "attack" and new.hit.trigger.pos == "NOUN" and lemma(new.hit.token) in words.SHOTS and not new.parts and not new.when


def is_heard_of(new: Draft, old: Draft) -> bool:
    """Whether shots that somebody heard are those of the attack that a report tells."""
    return is_heard(new) and old.kind == "attack" and old.status in FACTUAL | {"claimed"}


def is_of_the_main(new: Draft, old: Draft) -> bool:
    """Whether a telling with neither day nor place is one more of what a report keeps telling: the attack, the release."""
    if new.kind not in words.KEPT_TELLING or new.when is not None or new.place is not None or any(one.ent_type_ for one, _ in new.parts):
        return False
    real = {new.status, old.status} <= FACTUAL | {"claimed"}
    often = len(old.spans) >= OFTEN or new.kind in words.ONCE_A_DAY
    return real and often and new.hit.trigger.verbal and not _is_background(new.hit.verb)


def _is_background(verb: Token) -> bool:
    """Whether it only says of somebody what had been: ``a man who [shot] two``, ``[had] been freed``."""
    return verb.dep_ in {"acl", "acl:relcl"} or any(child.lower_ == "had" for child in verb.children if child.dep_ == "aux")


def is_told_again(new: Draft, old: Draft) -> bool:
    """Whether one charge, or one fall, is told again without its day: ``indicted a girl on Monday … the court [indicted] Roth``."""
    if new.kind != old.kind or new.when is not None or not new.hit.trigger.verbal:
        return False
    deeds = {lemma(new.hit.token), lemma(old.hit.token)}
    if len(deeds) > 1 and not deeds <= words.RAMMING:
        return False
    if new.kind == "attack":
        return lemma(new.hit.token) in words.RAMMING and bool(_wheres(new) & _wheres(old))
    return new.kind in {"trial", "diversion"} or (new.kind == "accident" and not _wheres(new).isdisjoint(_wheres(old)))


def _wheres(draft: Draft) -> set[str]:
    """What something falls or crashes into."""
    return {lemma(noun) for prep, noun in obliques(draft.hit.token) if prep}


def is_of_long_before(new: Draft, old: Draft) -> bool:
    """Whether a deed with its own place and day is one of history beside the news: ``recalled [the attack in Lima in May 2015]``."""
    published = parse_day(document(new.hit.token.doc).published)
    day = parse_day(new.when.end) if new.when is not None else None
    if published is None or day is None or new.place is None or old.when is not None or old.place is not None:
        return False
    return new.kind == "attack" and (published - day).days > HISTORY


def is_ground(told: Draft) -> bool:
    """Whether it is only what another is done for, or measured by: ``in retaliation for [strikes] near Marlow``."""
    return told.hit.trigger.pos == "NOUN" and told.hit.bond == "none" and preposition(told.hit.top) in words.BESIDE


def is_below(draft: Draft, events: Sequence[Draft]) -> bool:
    """Whether it hangs on the clause of what is told beside the news: ``last week planes struck rebels who came under [attack]``."""
    if draft.when is not None:
        return False
    above = {e.hit.verb for e in events if e.hit.verb.sent == draft.hit.verb.sent and is_aside(e)}
    at = draft.hit.verb
    while above and at.head != at:
        at = at.head
        if at in above:
            return True
    return False


def is_aside(event: Draft) -> bool:
    """Whether it is told beside the news: as a ground, or with a time before them: ``the raid [last month]``, ``[in May 2015]``."""
    published = parse_day(document(event.hit.token.doc).published)
    if event.ground or event.when is None or published is None:
        return event.ground
    first, last = parse_day(event.when.start), parse_day(event.when.end)
    return first is not None and last is not None and ((published - last).days > NEWS or (last - first).days > SPELL)


def pointed_at(draft: Draft, same: Sequence[Draft], events: Sequence[Draft]) -> list[Draft]:
    """Which of the events that may be meant a bare noun points at: for several those called so; else one of the news, or of its sentence.

    ``strikes last week … rammed a lorry into the gate … [The strikes] had killed two … [The attack] shocked the town.``
    """
    if draft.hit.token.tag_ == "NNS":
        called = [e for e in same if e.hit.token.tag_ == "NNS" and lemma(e.hit.token) == lemma(draft.hit.token)]
        if called:
            return called
    news = [e.spans[0].start for e in events if e.kind == draft.kind and e.status in REAL and not is_aside(e)]
    first = min(news, default=len(draft.hit.token.doc))
    return [e for e in same if not is_aside(e) or e.hit.token.sent == draft.hit.token.sent or e.spans[0].start < first]


def is_of_the_dead(new: Draft, old: Draft) -> bool:
    """Whether it names more of those whom the attack killed: ``Two tourists were [also] killed``."""
    verb = new.hit.token
    also = any(child.lower_ == "also" for child in verb.children)
    return new.kind == old.kind == "attack" and new.when is None and also and is_passive(verb) and not doers(verb)


def kind_of(old: Draft, new: Draft) -> str:
    """The kind of both: that of what help is for, an attack for its blast, that of the happening that is told first."""
    kinds = {old.kind, new.kind}
    if kinds == {"attack", "explosion"}:
        return "attack"
    return "rescue" if "rescue" in kinds and kinds <= words.HELPFUL else old.kind

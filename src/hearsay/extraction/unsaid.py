"""What looks like an attribution and tells no words: deeds, silences, scraps, verbs of things, nouns of nobody."""

from __future__ import annotations

from collections.abc import Sequence

from hearsay.extraction.acts import cue_words, is_known, is_negated, lemma_of
from hearsay.extraction.dealings import RINGING, is_dealing_with, is_feared_for, is_footage, is_telephoning, opens_quoted
from hearsay.extraction.drafts import Draft, Range
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon.cues import (
    BARE,
    BIDDEN,
    HEARD,
    MUM,
    PASSING,
    QUESTIONING,
    REFUSING,
    SILENCES,
    TAKEN_UP,
    TALLIES,
    TALLYING,
    TELLING,
    TOLD_OF,
    WILLING,
    WITHHELD,
)
from hearsay.extraction.lexicon.deeds import (
    DEEDS,
    LAID_OUT,
    MENTIONS,
    SENSING,
    SOMEBODY,
    TELLTALE,
    VOICED,
)
from hearsay.extraction.lexicon.event_words import PEOPLE
from hearsay.extraction.lexicon.judging import ASKING, CALLED_SO
from hearsay.extraction.quotations import Quotation
from hearsay.extraction.sources import is_done_to
from hearsay.language.plain import Doc, Span, Token

SCARE = 4
"""Tokens up to which marks only stand around a word that the writer does not stand for: ``dim “old” lamps``."""
TOLD = frozenset({"tell", "ask"})
"""Verbs that, in the passive and by nobody, tell only that somebody was spoken to: ``we were [told] where it lay``."""
VOID = frozenset({"one", "more", "nothing", "little", "much", "anything", "something", "so"})
"""Words that, alone, are nothing said: ``promised [nothing]``, ``confirmed [more]``."""
COUNTED = frozenset({"all", "both", "each", "either", "neither", "some", "many", "any", "another"})
NOBODY = frozenset({"nobody", "neither", "none", "no"})
HIDING = frozenset({"ask", "request", "demand", "want", "prefer", "require", "insist", "wish"})
"""Verbs of who wants not to be named."""
NAMED = frozenset({"named", "identified", "quoted", "cited", "mentioned", "photographed"})
UNNAMED = frozenset({"anonymity", "unnamed", "anonymous", "unidentified"})
BRIEF = 14
"""Different words of the longest such wish, with its reason."""
DOERS = ("er", "or", "ist", "ian", "ee", "man", "woman", "ess", "ant", "ent")
"""Endings of who does something."""
THANKING = frozenset({"thank", "congratulate", "appeal", "promise"})
"""Of the verbs of telling, those that say something with nothing but whom."""
AIMED = frozenset({"criticism", "condemnation", "praise", "denunciation", "rebuke"})
"""Nouns of what is said against somebody, or for him."""
POINTING = frozenset({"referring", "alluding", "pointing"})
RECORDING = frozenset({"record", "register", "verify", "document", "log", "tally"})
"""Verbs of keeping count, which in another's words are deeds."""
FINDING = frozenset({"confirm", "count", "find", "establish", "identify"})
"""The same of who speaks of himself: ``says it has [confirmed] 30 cases``."""
_TELLS = VOICED | TELLING | TALLYING | CALLED_SO
HELD_TRUE = TOLD_OF - BIDDEN - frozenset({"charge", "name", "describe", "call", "identify", "see", "thank", "invite", "inform", "instruct"})
"""Verbs that, in the passive and by nobody, still tell that somebody says or believes it."""
STOPS = frozenset(".!?")
COUNT = 4
"""Words within which what is said begins with a count, which somebody gives: ``The ministry [stood by] 14 dead``."""
SMALL = 3
"""Letters of the longest words that a title does not write with a capital."""
EMERGING = frozenset({"emerge", "transpire"})
"""What becomes known without anybody's words: ``it [emerged] that they were paid``."""
REMINDING = frozenset({"recall", "remember", "note", "stress"})
"""What a report asks its reader to do: ``it will be [recalled] that …``."""
SCRAP = 3
"""Words that a content needs after a verb that is in no lexicon."""


def without_unsaid(doc: Doc, drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    """The drafts that tell words of somebody; of what is quoted behind a silence, the quotation alone is left."""
    out = []
    for draft in drafts:
        if draft.cue is not None and _is_mum(doc[slice(*draft.cue)]):
            kept = tuple((q.first, q.last) for q in quotes for s, e in draft.content if s <= q.first and q.last <= e)
            out += [Draft(None, draft.source, kept, draft.score)] if kept and draft.source is not None else []
        elif not any(tells(doc, draft) for tells in _NOTHING_SAID) and not _is_record_told(doc, draft, drafts):
            out.append(draft)
    return out


def _is_mum(cue: Span) -> bool:
    """Whether the cue tells that nothing was said: ``did not [elaborate]``, ``has yet [to comment]``, ``declined [to comment] on``."""
    words = cue_words(cue)
    if not words or lemma_of(words[0]) not in MUM:
        return False
    before = cue.doc[max(cue.start - 1, 0) : words[0].i]
    return is_negated(cue) or any(t.lower_ == "yet" or lemma_of(t) in REFUSING for t in before)


def _is_nobodys(doc: Doc, draft: Draft) -> bool:
    """Whether nobody is told to say it and no word tells that it was said: ``[fears] of a war``, ``were [advised] to stay away``."""
    if draft.cue is not None and lemma_of(doc[draft.cue[1] - 1]) in EMERGING:
        return True
    if draft.cue is None or draft.source is not None or any(t.is_quote for s, e in draft.content for t in doc[s:e]):
        return False
    words = cue_words(doc[slice(*draft.cue)])
    if not words or doc[draft.cue[0]].lower_ == "according":
        return False
    if (
        words[0].tag_ == "VBN"
        and lemma_of(words[0]) in LAID_OUT | TOLD | REMINDING
        and any(c.dep_ == "aux:pass" for c in words[0].children)
    ):
        return True
    if words[0].pos_ in {"NOUN", "PROPN", "ADJ"}:
        clause = doc[draft.content[0][0] - 1].lower_ == "that" and is_known(words[0])
        return not clause and not any(t.tag_ in FINITE for t in doc[slice(*draft.cue)])
    return words[0].tag_ == "VBN" and lemma_of(words[0]) in BIDDEN and doc[draft.content[0][0]].tag_ == "TO"


def _is_things(doc: Doc, draft: Draft) -> bool:
    """Whether what only somebody says or wills is told of a thing (``the chart [illustrates] it``, ``a wall that [threatens] to fall``),
    or a time says it (``September [set] the cap``), or a participle only tells of what kind its noun is (``firms [committed] to it``)."""
    if draft.cue is None or draft.source is None or any(t.is_quote for s, e in draft.content for t in doc[s:e]):
        return False
    source, words = doc[slice(*draft.source)], cue_words(doc[slice(*draft.cue)])
    first, last = source[0].idx, source[-1].idx + len(source[-1].text)
    if any(m.type == "DATE" and m.span.start <= first and last <= m.span.end for m in doc._.moments):
        return True
    head = source.root
    named = any(t.ent_type_ or t.tag_ == "NNP" for t in source)
    unknown = bool(words) and not any(is_known(t) or lemma_of(t) in TELLING | TALLYING for t in words)
    if not named and unknown and doc[draft.cue[0]].lower_ not in PASSING and _is_thing(head):
        return doc[draft.content[0][0] - 1].lower_ != "that"
    if words and words[0].tag_ == "VBN" and words[0].dep_ == "acl" and source.start <= words[0].head.i < source.end:
        return not any(c.dep_.startswith("aux") for c in words[0].children)
    willing = bool(words) and lemma_of(words[0]) in WILLING and doc[draft.content[0][0]].tag_ == "TO"
    return willing and head.tag_ == "NN" and not named and lemma_of(head) not in PEOPLE | TAKEN_UP


def _is_thing(head: Token) -> bool:
    """Whether a noun or pronoun is of nobody, and of nothing that words stand in."""
    if head.tag_ in {"DT", "WDT", "EX"} or head.lower_ == "other":
        return head.lower_ not in COUNTED
    return head.tag_ == "NN" and lemma_of(head) not in PEOPLE | TAKEN_UP | TELLTALE | SOMEBODY and not head.lower_.endswith(DOERS)


def _is_denied_a_source(doc: Doc, draft: Draft) -> bool:
    """Whether it is only told that nobody says it: ``[nobody] has promised a road``, ``[neither side] has confirmed it``."""
    if draft.source is None or opens_quoted(doc, draft):
        return False
    return doc[draft.source[0]].lower_ in NOBODY


def _is_hiding(doc: Doc, draft: Draft) -> bool:
    """Whether somebody only asks that nobody says who he is: ``asked for [anonymity]``, ``asked [not to be named]``."""
    words = {t.lower_ for s, e in draft.content for t in doc[s:e]}
    asked = draft.cue is not None and any(lemma_of(t) in HIDING for t in doc[slice(*draft.cue)])
    named = not words.isdisjoint(NAMED) and "not" in words and "be" in words
    return asked and len(words) <= BRIEF and (named or not words.isdisjoint(UNNAMED))


def _is_whom_alone(doc: Doc, draft: Draft) -> bool:
    """Whether it is only told whom somebody warned, asked or threatened: ``[warned] the sailors``, ``[blamed] each other``."""
    words = cue_words(doc[slice(*draft.cue)]) if draft.cue is not None else []
    (start, end), *more = draft.content
    if not more and doc[start:end].text.casefold() in {"each other", "one another"}:
        return True
    if more or not words or lemma_of(words[0]) not in TELLING | HEARD | RINGING or opens_quoted(doc, draft):
        return False
    head = doc[start:end].root
    if head.head != words[0] or head.dep_ not in {"obj", "iobj"} or lemma_of(words[0]) in THANKING:
        return False
    told = next((t for t in doc[head.i + 1 : end] if not t.ent_type_), None)
    behind = told is None or told.tag_ in {"WP", "WDT"} or all(t.pos_ in {"ADP", "DET", "NOUN", "PROPN"} for t in doc[head.i + 1 : end])
    dated = told is None or told.pos_ != "ADP" or told.lower_ in {"on", "in", "at"}
    return behind and dated and (lemma_of(head) in PEOPLE or head.ent_type_ == "PERSON")


def _is_target_alone(doc: Doc, draft: Draft) -> bool:
    """Whether a noun of blame or praise has only a name behind it: ``her [criticism] of Lund this week``."""
    words = cue_words(doc[slice(*draft.cue)]) if draft.cue is not None else []
    if not words or words[0].pos_ != "NOUN" or lemma_of(words[0]) not in AIMED:
        return False
    days = [m.span for m in doc._.moments]
    dated = {t for s, e in draft.content for t in doc[s:e] if any(day.start <= t.idx < day.end for day in days)}
    return all(t in dated or t.ent_type_ or t.pos_ in {"ADP", "PUNCT", "PART"} for s, e in draft.content for t in doc[s:e])


def _is_readers(doc: Doc, draft: Draft) -> bool:
    """Whether the report only speaks to its reader: ``[you] can see why``, ``[check] out the list``."""
    if draft.cue is None or opens_quoted(doc, draft):
        return False
    if draft.source is not None:
        return all(t.lower_ in {"you", "yourself"} for t in doc[slice(*draft.source)])
    first = doc[draft.cue[0]]
    return first.tag_ == "VB" and first.dep_ == "root" and not any(c.dep_ in {"mark", "aux", "nsubj"} for c in first.children)


def is_scrap(doc: Doc, words: Sequence[Token], content: tuple[Range, ...]) -> bool:
    """Whether nothing but pronouns is said, or a word that only describes what is not (``gave a [rosier] report``), or a word or
    two by a verb that nobody knows to be one of saying."""
    if all(t.pos_ in {"PRON", "DET", "ADP", "SCONJ"} or t.lower_ in VOID or not t.is_alpha for s, e in content for t in doc[s:e]):
        return not any(t.like_num or t.is_quote for s, e in content for t in doc[s:e])
    size = sum(t.is_alpha or t.like_num for s, e in content for t in doc[s:e])
    first = doc[content[0][0]]
    if size < SCRAP and any(lemma_of(t) == "count" and t.pos_ == "VERB" for t in words):
        return not any(t.like_num or t.is_quote for s, e in content for t in doc[s:e])
    if size == 1 and first.dep_ == "amod" and first.head.i >= content[0][1]:
        return True
    counted = any(t.like_num for s, e in content for t in doc[s:e]) and any(lemma_of(t) in TALLYING for t in words)
    known = any(is_known(t) or (t.pos_ == "NOUN" and lemma_of(t) in VOICED) for t in words)
    return size < SCRAP and not counted and not known and doc[content[0][0]].text not in "“\"‘'"


def is_silence(doc: Doc, words: Sequence[Token], content: tuple[Range, ...]) -> bool:
    """Whether somebody only refused to say anything: ``declined to comment``."""
    refused = any(lemma_of(t) in REFUSING for t in words)
    return refused and any(doc[s].lower_ == "to" and s + 1 < len(doc) and doc[s + 1].lower_ in SILENCES for s, _ in content)


def is_deed(doc: Doc, draft: Draft) -> bool:
    """Whether a lone verb with no words behind it does something instead of saying it."""
    parts = [t for s, e in draft.content for t in doc[s:e]]
    if draft.cue is None or opens_quoted(doc, draft) or doc[max(draft.content[0][0] - 1, 0)].lower_ == "that":
        return False
    marks = [t.i for t in parts if t.is_quote]
    if _is_between_commas(doc, draft) and any(t.tag_ in FINITE for t in parts):
        return False
    if marks and marks[-1] - marks[0] > SCARE:
        return False
    cue = doc[slice(*draft.cue)]
    words = cue_words(cue)
    if not words or (len(words) != 1 and not all(lemma_of(t) in DEEDS | LAID_OUT for t in words)):
        return False
    lemma = lemma_of(words[0])
    if lemma == "count" and parts[0].tag_ == "PRP$" and not any(t.like_num for t in parts):
        return True
    objects = [t for t in parts if t.head == words[0]]
    heads = {lemma_of(t) for t in objects}
    told = any(is_known(t) for t in objects) or (lemma in TALLYING and (heads & TALLIES or any(t.like_num for t in parts)))
    return (lemma in DEEDS and not told) or not WITHHELD.get(lemma, frozenset()).isdisjoint(heads)


def _is_no_saying(doc: Doc, draft: Draft) -> bool:
    """Whether no word of a cue is known to tell of words, beliefs or aims, and no clause or quotation stands behind it that would tell
    so, and no count: ``[sparked debate] about the toll``, ``[serves] as a base``, ``[released] “The Long Quay”``."""
    if draft.cue is None or doc[draft.cue[0]].lower_ in PASSING | BARE:
        return False
    words = cue_words(doc[slice(*draft.cue)])
    marks = [t.i for s, e in draft.content for t in doc[s:e] if t.is_quote]
    if marks and marks[-1] - marks[0] > SCARE and not opens_quoted(doc, draft):
        return False
    if not words or any(is_known(t) or {lemma_of(t), t.lower_} & _TELLS for t in words):
        return False
    first = draft.content[0][0]
    if opens_quoted(doc, draft):
        inside = doc[slice(*draft.content[-1])]
        parts = [t for t in inside if t.is_alpha]
        closed = any(t.text in STOPS for t in inside[-2:])
        return first >= draft.cue[1] and not closed and all(t.text[0].isupper() for t in parts if len(t) > SMALL)
    counts = any(t.like_num for t in doc[first : min(draft.content[0][1], first + COUNT)])
    if counts or doc[max(first - 1, 0)].lower_ == "that":
        return False
    clause = [t for s, e in draft.content for t in doc[s:e] if t.head in words and t.dep_ in {"ccomp", "parataxis"}]
    finite = any(t.tag_ in FINITE for s, e in draft.content for t in doc[s:e])
    return not (clause and finite) or lemma_of(words[0]) in SENSING


def is_ownerless(doc: Doc, draft: Draft) -> bool:
    """Whether nobody says it and no verb tells that it is said or believed: ``was first [reported]``, ``a campaign [called] Clean
    Quays``, ``they were [told] to wait``; but ``the crew [are thought] to be safe``."""
    if draft.source is not None or draft.cue is None or doc[draft.cue[0]].lower_ in PASSING | BARE:
        return False
    words, tensed = cue_words(doc[slice(*draft.cue)]), any(t.tag_ in FINITE for s, e in draft.content for t in doc[s:e])
    if opens_quoted(doc, draft) and (tensed or any(t.tag_ in FINITE for t in doc[slice(*draft.cue)])):
        return False
    if draft.content[-1][1] <= draft.cue[0] and not tensed:
        return True
    if words and words[0].tag_ == "VBZ" and words[0].i <= words[0].sent.start + 1 and is_known(words[0]):
        return False
    if words and words[0].pos_ == "NOUN" and is_known(words[0]) and doc[draft.content[0][0] - 1].lower_ == "that":
        return False
    asked = bool(words) and lemma_of(words[0]) in QUESTIONING and doc[draft.content[0][0]].lower_ in ASKING - {"about"}
    passive = bool(words) and any(c.dep_ == "aux:pass" or c.lemma_ == "be" for c in words[0].children)
    return not asked and (not passive or lemma_of(words[0]) not in HELD_TRUE)


def _is_between_commas(doc: Doc, draft: Draft) -> bool:
    """Whether nothing but two commas part who does it and the verb from the rest: ``In the end, he [continued], the dam was shut``."""
    if draft.cue is None or draft.source is None or draft.source[1] != draft.cue[0] or draft.cue[1] >= len(doc):
        return False
    return draft.source[0] > 0 and doc[draft.source[0] - 1].text == "," and doc[draft.cue[1]].text == ","


def _is_being_asked(doc: Doc, draft: Draft) -> bool:
    """Whether a participle only tells of what somebody was asked who then answers: ``[Asked] about the leak, she said``."""
    if draft.cue is None or opens_quoted(doc, draft) or doc[draft.content[0][0]].lower_ in ASKING:
        return False
    words = cue_words(doc[slice(*draft.cue)])
    return bool(words) and lemma_of(words[0]) in QUESTIONING and is_done_to(doc, words[0])


def _is_pointing(doc: Doc, draft: Draft) -> bool:
    """Whether a participle only tells what was meant: ``“It was him,” she said, [referring to] Sten Orsk``."""
    return draft.cue is not None and doc[draft.cue[0]].lower_ in POINTING and doc[draft.cue[1] - 1].lower_ in {"to", "at"}


def _is_self_told(doc: Doc, draft: Draft) -> bool:
    """Whether whoever speaks only says that he does: ``The gate, let [me] stress, was shut``."""
    source = draft.source or (0, 0)
    return 0 < source[0] == source[1] - 1 and doc[source[0]].lower_ in {"me", "us"} and doc[source[0] - 1].lower_ == "let"


def _is_unmentioned(doc: Doc, draft: Draft) -> bool:
    """Whether it is told that nothing was said: ``did not [make any claim] for the blast``, ``made [no mention] of it``."""
    cue = doc[slice(*draft.cue)] if draft.cue is not None else doc[0:0]
    none = is_negated(cue) or any(t.lower_ == "no" for t in cue)
    return none and any(lemma_of(t) in MENTIONS and t.pos_ == "NOUN" for t in cue)


def _is_record_told(doc: Doc, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether it is only told, in what somebody says, that something was put on record: ``said its teams had [recorded] 40 deaths``."""
    words = cue_words(doc[slice(*draft.cue)]) if draft.cue is not None else []
    if draft.cue is None or not words or opens_quoted(doc, draft):
        return False
    own = draft.source is not None and doc[draft.source[0]].tag_ in {"PRP", "PRP$"}
    if lemma_of(words[0]) not in (RECORDING | FINDING if own else RECORDING):
        return False
    return any(s <= draft.cue[0] < e for other in drafts if other is not draft and other.cue for s, e in other.content)


_NOTHING_SAID = (
    is_deed,
    _is_nobodys,
    _is_things,
    _is_readers,
    _is_denied_a_source,
    _is_hiding,
    is_telephoning,
    is_dealing_with,
    _is_whom_alone,
    _is_target_alone,
    _is_being_asked,
    _is_pointing,
    is_feared_for,
    is_footage,
    _is_self_told,
    _is_unmentioned,
    _is_no_saying,
)
"""What of a draft tells no words of anybody."""

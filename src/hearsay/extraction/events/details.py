"""When, where, and what is counted about an event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from hearsay.extraction.calendar import when_of
from hearsay.extraction.events import parties
from hearsay.extraction.events.clauses import INNER, children, clause_of, doers, is_verb, modifiers, obliques, preposition
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.triggers import Hit
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.event_frames import FRAMES
from hearsay.language.reading import furniture, names_within
from hearsay.model import Figure, Moment, When

RANK = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_DAY = re.compile(r"[A-Z][a-z]{2}|\b(?:today|yesterday|tonight|tomorrow|last|next|day)\b")
HOME = 2
"""Up to this distance a moment is the event's own; beyond it, it is inferred from the sentence."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A moment, the word it hangs on and the days it covers; ``when`` is None for what recurs."""

    moment: Moment
    holder: Token
    root: Token
    when: When | None
    begins: bool = False
    """It tells from when something holds: of what has come about that is not the day."""


@dataclass(frozen=True, slots=True)
class Dates:
    """The moments of one sentence."""

    known: list[Dated]
    owners: dict[int, set[int]]
    """The event nouns that a moment hangs on itself, so that it dates no other event: token indices by the index of its root."""


NO_DATES = Dates([], {})


def dates_of(doc: Doc, hits: list[Hit]) -> dict[int, Dates]:
    """The moments of each sentence, by the index of its first token."""
    nouns: dict[int, list[Hit]] = {}
    for hit in hits:
        if hit.trigger.pos == "NOUN":
            nouns.setdefault(hit.token.sent.start, []).append(hit)
    out: dict[int, Dates] = {}
    for start, known in _by_sentence(doc).items():
        owners: dict[int, set[int]] = {}
        for dated in known:
            mine = {h.token.i for h in nouns.get(start, ()) if _reaches(dated.holder, h.top) or _reaches(dated.holder, h.token)}
            if mine:
                owners[dated.root.i] = mine
        out[start] = Dates(known, owners)
    return out


def _by_sentence(doc: Doc) -> dict[int, list[Dated]]:
    out: dict[int, list[Dated]] = {}
    for moment in doc._.moments:
        span = _tokens(doc, moment.span.start, moment.span.end)
        if span is None or moment.type == "DURATION" or span.start in furniture(doc):
            continue
        words_of = moment.span.text
        when = when_of(moment.value, words_of, "explicit" if any(c.isdigit() for c in words_of) else "relative")
        if when is None and moment.type != "SET":
            continue
        root = span.root
        if _bounds(root, span):
            continue
        begins = span.start > 0 and span.doc[span.start - 1].lower_ == "from"
        out.setdefault(root.sent.start, []).append(Dated(moment, _holder(root, span), root, when, begins))
    return out


def _bounds(root: Token, span: Span) -> bool:
    before = span.doc[span.start - 1].lower_ if span.start else ""
    behind = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    if behind in {"'s", "’s"}:
        return False
    if before == "from" and behind not in words.UP_TO:
        return False
    return preposition(root) in words.SKIPPED_TIMES or before in words.SKIPPED_TIMES or span[0].lower_ in words.SKIPPED_TIMES


def _tokens(doc: Doc, start: int, end: int) -> Span | None:
    return doc.char_span(start, end, alignment_mode="expand")


def _holder(root: Token, span: Span) -> Token:
    at = root
    while at.head != at and (span.start <= at.i < span.end or (lemma(at) in words.TIME_WORDS and not is_verb(at))):
        at = at.head
    return at


def date_of(hit: Hit, dates: Dates, *, ahead: bool) -> tuple[When | None, bool, bool]:
    """When it was: the days, whether that is only inferred from the sentence, and whether it recurs. ``ahead``: it is to come."""
    best: tuple[int, bool, int, Dated] | None = None
    for dated in dates.known:
        if dated.begins and not ahead:
            continue
        if hit.token.i not in dates.owners.get(dated.root.i, {hit.token.i}):
            continue
        far = _distance(hit, dated)
        rank = far is not None and (far, _is_hour(dated.moment), abs(dated.root.i - hit.token.i))
        if rank and (best is None or rank < best[:3]):
            best = (*rank, dated)
    if best is None:
        return None, False, False
    far, _, _, dated = best
    if far > HOME and hit.bond == "none" and not hit.trigger.verbal:
        return None, True, False
    if far <= HOME:
        return dated.when, False, dated.when is None
    days = {(d.when.start, d.when.end) for d in dates.known if d.when}
    return (dated.when if len(days) == 1 and dated.when is not None else None), True, False


def _is_hour(moment: Moment) -> bool:
    """Whether it tells the hour and leaves the day to what stands beside it: ``at dusk``, ``at 9 pm``."""
    return moment.type == "TIME" and not _DAY.search(moment.span.text)


def _distance(hit: Hit, dated: Dated) -> int | None:
    """0: on the event's own words; 1: on its verb; 2: on a verb it shares time with; 3: on a clause above it; None: elsewhere."""
    at = dated.holder
    if hit.trigger.pos == "NOUN" and _began(hit, dated):
        return 1
    if at not in {hit.verb, hit.token} and any(c.dep_ == "mark" and c.lower_ in words.SKIPPED_TIMES for c in at.children):
        return None
    if _reaches(at, hit.top) or _reaches(at, hit.token):
        return 0
    carried = hit.bond != "none" or hit.trigger.verbal
    clause = clause_of(at)
    if carried and _follows(hit, dated):
        return 1
    if hit.top.head == clause and hit.top.i < dated.root.i:
        if hit.top.dep_ in {"nsubj", "nsubj:pass"} and dated.root.i < clause.i:
            return 1
        if hit.top.dep_ == "obj" and lemma(clause) in words.RELATING:
            return 1
    if carried and (at == hit.verb or clause == hit.verb):
        return 1
    if carried and clause.dep_ == "advcl" and clause.head == hit.verb and any(c.lower_ in words.MEANWHILE for c in clause.children):
        return 1
    verb = hit.verb if carried else clause_of(hit.top)
    near = carried
    for _ in range(6):
        if verb.dep_ not in {"xcomp", "conj", "ccomp", "advcl", "acl", "parataxis"} or verb.head == verb:
            break
        if not near and verb.dep_ in {"acl", "advcl"}:
            break
        near = near and (verb.dep_ == "xcomp" or (verb.dep_ == "conj" and dated.root.i < verb.i))
        verb = clause_of(verb.head)
        if verb == clause:
            return 2 if near else 3
    return None


def _follows(hit: Hit, dated: Dated) -> bool:
    """Whether the moment comes right behind the event's words, with no verb and no mark between, whatever the tree says."""
    last = max(hit.token.i, hit.top.i, hit.verb.i if hit.bond in {"none", "subject"} else 0)
    between = range(last + 1, dated.root.i)
    if not last < dated.root.i <= last + words.REACH:
        return False
    return not any(is_verb(t) or t.is_punct or t.is_space or t.pos_ == "CCONJ" for t in map(hit.token.doc.__getitem__, between))


def _began(hit: Hit, dated: Dated) -> bool:
    """Whether nothing but the verb with which it began stands between an event noun and the moment: ``the invasion [began] on``."""
    between = hit.token.doc[hit.token.i + 1 : dated.root.i]
    verbs = [t for t in between if is_verb(t)]
    if len(verbs) != 1 or len(between) > words.REACH or lemma(verbs[0]) not in words.BEGINNING:
        return False
    return not any(t.is_punct or t.is_space or t.pos_ == "CCONJ" or t.lower_ in words.SKIPPED_TIMES for t in between)


def _reaches(token: Token, target: Token) -> bool:
    """Whether the way up from ``token`` comes to ``target`` without crossing another clause."""
    for _ in range(8):
        if token == target:
            return True
        if token.head == token or (is_verb(token) and token.dep_ not in INNER | {"acl"}):
            return False
        token = token.head
    return False


def place_of(hit: Hit) -> Token | None:
    """The head word of the place it happened at, where its clause names one."""
    heads = [hit.token] if hit.token == hit.top else [hit.token, hit.top]
    if hit.bond != "none" and hit.verb not in heads:
        heads.append(hit.verb)
    roles = FRAMES[hit.trigger.frame]
    placing = words.PLACING | {"to"} if hit.trigger.frame == "journey" else words.PLACING
    for head in heads:
        for prep, noun in obliques(head):
            if prep in placing and parties.is_place(noun) and not (prep in roles and noun.ent_type_ == "LOC"):
                return place_name(noun)
        for _, noun in obliques(head):
            within = next((n for prep, n in obliques(noun) if prep in words.PLACING and n.ent_type_ in {"LOC", "FAC"}), None)
            if within is not None and not noun.ent_type_:
                return within
    for modifier in modifiers(hit.token):
        if modifier.ent_type_ in {"LOC", "FAC"} and modifier.dep_ in {"compound", "nmod:unmarked"} and modifier.pos_ == "PROPN":
            return modifier
    if hit.trigger.frame == "crowd":
        crowds = (noun for noun in (*children(hit.verb, "nsubj"), *children(hit.top, "nsubj")))
        return next((n for crowd in crowds for prep, n in obliques(crowd) if prep in words.PLACING and n.ent_type_ in {"LOC", "FAC"}), None)
    visited = hit.trigger.frame == "journey" and hit.trigger.verbal
    if visited or (hit.trigger.frame == "nature" and hit.bond == "subject"):
        struck = [*children(hit.verb, "obj"), *(noun for prep, noun in obliques(hit.verb) if not prep)]
        return next((place_name(noun) for noun in struck if parties.is_place(noun)), None)
    return None


def is_known_place(noun: Token) -> bool:
    """Whether a place is one by name, or one that a report names only once: ``the town``, not ``the area``."""
    return bool(noun.ent_type_) or lemma(noun) in words.SETTLED or any(m.ent_type_ for m in noun.subtree)


def place_name(noun: Token) -> Token:
    """``Marlow`` of ``the town of Marlow``; the noun itself where no name hangs on it."""
    if noun.ent_type_:
        return noun
    for child in noun.children:
        named = child.ent_type_ in {"LOC", "FAC"} and child.pos_ == "PROPN"
        loose = child.i > noun.i and child.dep_ in {"nmod", "nmod:unmarked"} and preposition(child) in {"of", ""}
        beside = loose or child.dep_ in {"appos", "flat", "nmod:desc"}
        if named and beside:
            return child
    return noun


def rank_of(hit: Hit) -> tuple[str, int] | None:
    """``round`` or ``ordinal`` with its number: ``the second round``, ``their third call``."""
    if hit.trigger.kind not in words.NUMBERED or hit.trigger.verbal:
        return None
    name = "round" if lemma(hit.top) == "round" or hit.trigger.kind == "talks" else "ordinal"
    for part in (hit.top, hit.token):
        for modifier in modifiers(part):
            word = modifier.lower_
            number = words.ORDINALS.get(word) or (1 if word in words.OPENING else None)
            if number is None and (found := RANK.fullmatch(word)):
                number = int(found[1])
            spell = any(prep in {"since", "in"} and noun.ent_type_ != "LOC" for prep, noun in obliques(part))
            if number is None or (number == 1 and spell):
                continue
            return name, number
    return None


def medium_of(hit: Hit) -> str | None:
    """``phone`` or ``video``, where the words say so."""
    near = [lemma(m) for m in modifiers(hit.token)]
    for head in {hit.token.i: hit.token, hit.verb.i: hit.verb}.values():
        near += [lemma(w) for prep, noun in obliques(head) if prep in {"by", "over", "via", "on", "in"} for w in [noun, *modifiers(noun)]]
    return next((words.MEDIA[word] for word in near if word in words.MEDIA), hit.trigger.medium)


def figures_of(doc: Doc) -> dict[int, list[tuple[Token, str, Figure]]]:
    """What is counted in each sentence that an event may have: the head word, the attribute, the figure."""
    out: dict[int, list[tuple[Token, str, Figure]]] = {}
    for figure in doc._.figures:
        name = words.COUNTS.get(figure.measure)
        if name is None or figure.low is None or figure.low != figure.high:
            continue
        span = _tokens(doc, figure.span.start, figure.span.end)
        if span is not None:
            out.setdefault(span.root.sent.start, []).append((span.root, name, figure))
    return out


def counts_of(hit: Hit, known: list[tuple[Token, str, Figure]], rivals: Sequence[Hit]) -> Iterator[tuple[str, int | float]]:
    """The attributes that figures of its sentence give the event; what is one event's own is that of the nearest of its ``rivals``."""
    wanted = words.COUNTED.get(hit.trigger.kind, frozenset())
    carried = hit.bond != "none" or hit.trigger.verbal
    for root, name, figure in known:
        if name not in wanted or figure.low is None:
            continue
        if name in words.OWN_COUNTS and any(_farness(root, r) < _farness(root, hit) for r in rivals):
            continue
        own = _reaches(root, hit.top) or _reaches(root, hit.token) or (carried and clause_of(root) == hit.verb and hit.bond != "oblique")
        if own or name not in words.OWN_COUNTS:
            yield name, int(figure.low) if float(figure.low).is_integer() else figure.low


def durations(doc: Doc) -> Iterator[tuple[Token, int | float]]:
    """How long what was just told of lasted: ``it took [40 minutes]``, ``a call that lasted [an hour]``."""
    for figures in figures_of(doc).values():
        for root, name, figure in figures:
            at = root.i - 1
            while at > root.sent.start and (doc[at].pos_ in {"NUM", "ADV", "DET", "ADP", "ADJ"} or doc[at].lower_ in {"some", "about"}):
                at -= 1
            if name == "duration_minutes" and lemma(doc[at]) in words.LASTING and figure.low is not None:
                yield root, int(figure.low) if float(figure.low).is_integer() else figure.low


def abstainers(doc: Doc) -> Iterator[tuple[Token, int | None]]:
    """Who abstained: the names and their number (``with Norvania and Estaria abstaining``), or the house of those counted."""
    for verb in doc:
        if lemma(verb) not in words.ABSTAINING or not is_verb(verb):
            continue
        named = [ent for ent in names_within(doc, verb.sent.start, verb.i) if ent.label_ in parties.PEOPLES | {"PERSON"}]
        near: list[Span] = []
        for ent in reversed(named):
            end = near[-1].start if near else verb.i
            if any(t.lower_ not in words.LISTING for t in doc[ent.end : end]):
                break
            near.append(ent)
        houses = (noun for one in doers(verb) for prep, noun in obliques(one) if prep == "of")
        house = next((noun for noun in houses if noun.text[0].isupper()), None)
        if house is not None:
            yield house, None
        elif near and not any(t.lower_ in words.MEMBERS for t in doc[max(verb.sent.start, near[-1].start - 3) : near[-1].start]):
            yield near[-1].root, len(near)


def _farness(figure: Token, hit: Hit) -> tuple[int, bool]:
    """How far an event noun is from a figure; of two as far, the one before it is nearer."""
    return abs(figure.i - hit.token.i), hit.token.i > figure.i


def initiators(doc: Doc) -> Iterator[Token]:
    """Who is said in a sentence of its own to have begun what was just told of: ``The initiator was [the Estarian side]``."""
    for noun in doc:
        if noun.lower_ == "initiator" and noun.dep_ == "nsubj" and parties.is_being(noun.head):
            yield parties.stands_for(noun.head)[0]


def initiator_of(hit: Hit) -> Token | None:
    """Who asked for it: ``at the request of X``, ``at X's initiative``, ``initiated by X``."""
    for head in (hit.token, hit.top, hit.verb):
        for prep, noun in obliques(head):
            if prep == "at" and lemma(noun) in {"request", "initiative", "invitation"}:
                owner = [*children(noun, "nmod:poss"), *(n for p, n in obliques(noun) if p == "of")]
                if owner and parties.is_being(owner[0]):
                    return parties.stands_for(owner[0])[0]
        for clause in children(head, "acl"):
            if lemma(clause) in {"initiate", "request"}:
                agent = children(clause, "obl:agent")
                if agent and parties.is_being(agent[0]):
                    return agent[0]
    return None

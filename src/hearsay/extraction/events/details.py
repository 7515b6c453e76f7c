"""Where an event was, and what is counted about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hearsay.extraction.events import behalf, beings
from hearsay.extraction.events.clauses import children, clause_of, doers, is_verb, modifiers, objects, obliques, preposition
from hearsay.extraction.events.days import reaches, tokens_of
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.event_frames import FRAMES
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import names_within
from hearsay.model import Figure

SPELL = re.compile(r"PT(?=\d)(?:(\d{1,3})H)?(?:(\d{1,4})M)?")
"""Hours and minutes, as moments have them."""
RANK = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")


def place_of(hit: Hit) -> Token | None:
    """The head word of the place it happened at, where its clause names one."""
    heads = [hit.token] if hit.token == hit.top else [hit.token, hit.top]
    if hit.bond != "none" and hit.verb not in heads:
        heads.append(hit.verb)
    roles = FRAMES[hit.trigger.frame]
    placing = words.PLACING | words.PLACING_MORE.get(hit.trigger.frame, frozenset())
    if hit.trigger.frame == "assault" and hit.trigger.verbal:
        hit_at = (noun for one in objects(hit.verb) for prep, noun in obliques(one) if prep in words.PLACING)
        if (named := next((noun for noun in hit_at if noun.ent_type_ in {"LOC", "FAC"}), None)) is not None:
            return named
    for head in heads:
        told = _without_grounds(head)
        for prep, noun in told:
            if prep in placing and beings.is_place(noun) and not behalf.owns(noun) and not (prep in roles and noun.ent_type_ == "LOC"):
                return place_name(noun)
        for _, noun in told:
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
        return next((place_name(noun) for noun in struck if beings.is_place(noun)), None)
    return None


def _without_grounds(head: Token) -> list[tuple[str, Token]]:
    """The nouns that hang on a word by prepositions, up to what it only repays: ``a revenge attack [for strikes in Marlow]``."""
    rest = head.doc[head.i + 1 : head.sent.end]
    repaying = (t for t in rest if t.lower_ in {"for", "to"} and t.tag_ in {"IN", "TO"})
    first = next((t.i for t in repaying if any(lemma(w) in senses.REPAYING for w in head.doc[max(t.i - 3, 0) : t.i])), len(head.doc))
    return [(prep, noun) for prep, noun in obliques(head) if noun.i < first]


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
        span = tokens_of(doc, figure.span.start, figure.span.end)
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
        own = reaches(root, hit.top) or reaches(root, hit.token) or (carried and clause_of(root) == hit.verb and hit.bond != "oblique")
        if own or name not in words.OWN_COUNTS:
            yield name, int(figure.low) if float(figure.low).is_integer() else figure.low


def durations(doc: Doc) -> Iterator[tuple[Token, int | float]]:
    """How long what was just told of lasted: ``it took [40 minutes]``, ``a call that lasted [an hour]``, ``ended after [an hour]``."""
    for figures in figures_of(doc).values():
        for root, name, figure in figures:
            at = root.i - 1
            while at > root.sent.start and (doc[at].pos_ in {"NUM", "ADV", "DET", "ADP", "ADJ"} or doc[at].lower_ in {"some", "about"}):
                at -= 1
            if name == "duration_minutes" and lemma(doc[at]) in words.LASTING and figure.low is not None:
                yield root, int(figure.low) if float(figure.low).is_integer() else figure.low
    for moment in doc._.moments:
        spell = SPELL.fullmatch(moment.value) if moment.type == "DURATION" else None
        span = tokens_of(doc, moment.span.start, moment.span.end) if spell else None
        if spell is None or span is None or not span.start or doc[span.start - 1].lower_ != "after":
            continue
        if lemma(clause_of(span.root)) in words.ENDING:
            yield span.root, 60 * int(spell[1] or 0) + int(spell[2] or 0)


def abstainers(doc: Doc) -> Iterator[tuple[Token, int | None]]:
    """Who abstained: the names and their number (``with Norvania and Estaria abstaining``), or the house of those counted."""
    for verb in doc:
        if lemma(verb) not in words.ABSTAINING or not is_verb(verb):
            continue
        named = [ent for ent in names_within(doc, verb.sent.start, verb.i) if ent.label_ in beings.PEOPLES | {"PERSON"}]
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
        if noun.lower_ == "initiator" and noun.dep_ == "nsubj" and beings.is_being(noun.head):
            yield behalf.stands_for(noun.head)[0]


def initiator_of(hit: Hit) -> Token | None:
    """Who asked for it: ``at the request of X``, ``at X's initiative``, ``initiated by X``."""
    for head in (hit.token, hit.top, hit.verb):
        for prep, noun in obliques(head):
            if prep == "at" and lemma(noun) in {"request", "initiative", "invitation"}:
                owner = [*children(noun, "nmod:poss"), *(n for p, n in obliques(noun) if p == "of")]
                if owner and beings.is_being(owner[0]):
                    return behalf.stands_for(owner[0])[0]
        for clause in children(head, "acl"):
            if lemma(clause) in {"initiate", "request"}:
                agent = children(clause, "obl:agent")
                if agent and beings.is_being(agent[0]):
                    return agent[0]
    return None

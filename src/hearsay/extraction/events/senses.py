"""Words of events in a sense that is none: labels, long struggles, one newsman who is told something, participles that only modify."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hearsay.extraction.events.beings import is_of_class
from hearsay.extraction.events.clauses import NOMINAL, children, objects, obliques, preposition
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.lexicon import event_senses as words
from hearsay.extraction.lexicon.event_classes import CLASSES
from hearsay.language.plain import Token


def is_no_event(hit: Hit) -> bool:
    """Whether a word that may tell of an event tells of none where it stands."""
    if hit.trigger.verbal:
        return (
            _only_modifies(hit.token)
            or _is_told_by_the_way(hit)
            or _only_bounds(hit)
            or _is_anybodys(hit.token)
            or _is_asked(hit.token)
            or _is_thought_little_of(hit)
            or _is_one_of_many(hit.token)
            or _is_of_a_thing(hit)
            or _goes_on_and_on(hit)
            or (not hit.trigger.lemmas and any(lemma(one) in words.FOUGHT for one in objects(hit.token)))
            or (hit.trigger.kind == "attack" and any(lemma(one) in words.PLAYED for one in objects(hit.token)))
            or (hit.trigger.kind == "call" and any(one.lower_ in words.THINGS for one in objects(hit.token)))
            or (hit.trigger.kind == "call" and hit.token.lower_ == "ringed")
            or (hit.trigger.kind == "call" and _only_names(hit.token))
            or (hit.trigger.kind == "accident" and any(lemma(one) in words.CAUSES for one in children(hit.token, "nsubj")))
        )
    return (
        _is_label(hit.top)
        or _is_stilled(hit)
        or _leads_nowhere(hit)
        or _is_looked_back_at(hit)
        or (not hit.trigger.lemmas and lemma(hit.token) in words.STRIVING)
        or _is_anybodys(hit.verb)
    )


def _only_names(verb: Token) -> bool:
    """Whether it only says what something is called: ``called [Norvania] a friend``, ``a union [called] the Marlow Centre``."""
    called = verb.tag_ == "VBN" and verb.dep_ == "acl" and bool(children(verb, "obj"))
    return called or any(one.pos_ in NOMINAL and bool(children(one, "nsubj")) for one in children(verb, "xcomp"))


def _is_one_of_many(verb: Token) -> bool:
    """Whether it is only one of what happens over and over: ``troubles, including boilers [blowing] up``."""
    if verb.tag_ != "VBG" or verb.i == verb.sent.start:
        return False
    first = (verb.head if verb.dep_ == "acl" else verb).left_edge
    marks = {child.lower_ for child in verb.children if child.i < verb.i}
    return "including" in marks | {verb.nbor(-1).lower_, first.lower_, verb.doc[max(first.i - 1, 0)].lower_}


def _goes_on_and_on(hit: Hit) -> bool:
    """Whether it is a feud and no battle, where only the network tells: ``[have fought] over the valley [since] May``."""
    if hit.trigger.frame != "clash" or hit.trigger.lemmas:
        return False
    perfect = any(child.lower_ in {"has", "have", "had"} for child in children(hit.token, "aux"))
    return perfect and any(token.lower_ == "since" for token in hit.token.doc[hit.token.i + 1 : hit.token.sent.end])


def _is_of_a_thing(hit: Hit) -> bool:
    """Whether control is taken of no place: ``regained [control] of the kite``."""
    held = [one for one in objects(hit.token) if lemma(one) in CLASSES["control"]] if hit.trigger.kind == "capture" else []
    of = [noun for one in held for prep, noun in obliques(one) if prep in {"of", "over"}]
    of = of or [thing for one in held for thing in _behind(one)]
    return bool(of) and not any(noun.ent_type_ or is_of_class(noun, ("place", "structure", "premises", "route")) for noun in of)


def _behind(noun: Token) -> list[Token]:
    """The last noun of the phrase behind *of*, wherever the tree hangs it: ``control [of Marlow's old kite]``."""
    at = noun.i + 2
    if at >= noun.sent.end or noun.nbor().lower_ != "of":
        return []
    phrase: list[Token] = []
    while at < noun.sent.end and (noun.doc[at].pos_ in NOMINAL or noun.doc[at].lower_ in {"'s", "’s"}):
        phrase.append(noun.doc[at])
        at += 1
    return [one for one in phrase if one.pos_ in {"NOUN", "PROPN"}][-1:]


def is_anecdote(hit: Hit, parts: Sequence[Token]) -> bool:
    """Whether a witness only says in his own words what he or others did: ``"It was as if [he shot us]," she said``."""
    return hit.trigger.verbal and bool(parts) and all(one.pos_ == "PRON" and one.lower_ != "we" for one in parts)


def is_by_assailant(hit: Hit) -> bool:
    """Whether a crash is an attacker's: ``a bomber's lorry crashed into the gate``."""
    return hit.trigger.kind == "accident" and hit.trigger.verbal and any(lemma(token) in words.ASSAILANTS for token in hit.token.sent)


def _only_modifies(verb: Token) -> bool:
    """Whether a participle stands between a number or article and its noun, or behind a hyphen: ``Four [detained] leaders were freed``."""
    if verb.i > verb.sent.start and verb.nbor(-1).text == "-" and verb.nbor(-1).idx == verb.idx - 1:
        return True
    if verb.tag_ not in {"VBN", "VBD", "JJ"} or verb.i == verb.sent.start or verb.i + 1 >= verb.sent.end:
        return False
    before, behind = verb.nbor(-1), verb.nbor()
    counted = before.tag_ in {"DT", "PRP$", "CD"} and before.ent_type_ != "DATE" and before.lower_ not in {"that", "who", "which"}
    return counted and behind.pos_ in NOMINAL and behind.pos_ in {"NOUN", "PROPN", "ADJ"} and not children(verb, "aux", "aux:pass")


def _is_told_by_the_way(hit: Hit) -> bool:
    """Whether one newsman is told something, or a press that is not there: ``told a reporter from the Post``, ``told Estarian media``."""
    if hit.trigger.kind == "talks" and any(token.lower_ in words.UNNAMED for token in hit.token.sent):
        return True
    if hit.trigger.kind != "press-conference" or lemma(hit.token) not in {"tell", "speak", "talk"}:
        return False
    told = [*objects(hit.token), *children(hit.token, "iobj", "obl")]
    heard = [one for one in told if lemma(one) in {"reporter", "journalist", "correspondent", "newsman", "media"}]
    return bool(heard) and all(one.tag_ == "NN" or lemma(one) == "media" for one in heard)


def _is_thought_little_of(hit: Hit) -> bool:
    """Whether somebody is dismissed in words only: ``dismissed the mayor [as a] failure``."""
    if hit.trigger.kind != "dismissal" or lemma(hit.token) != "dismiss":
        return False
    behind = hit.token.doc[hit.token.i + 1 : hit.token.sent.end]
    return any(one.lower_ == "as" and two.lower_ in {"a", "an", "mere", "another"} for one, two in pairwise(behind))


def _only_bounds(hit: Hit) -> bool:
    """Whether it only says since when something is so: ``since she took office``."""
    taken = hit.trigger.kind == "appointment" and hit.trigger.frame == "departure"
    return taken and any(child.lower_ in words.SINCE for child in hit.token.children)


def _is_anybodys(verb: Token) -> bool:
    """Whether it is what anybody may come to do: ``When [you] are fighting a rebellion, patience helps``."""
    return any(child.lower_ in {"when", "if"} for child in verb.children) and any(n.lower_ == "you" for n in children(verb, "nsubj"))


def _is_asked(verb: Token) -> bool:
    """Whether it is what somebody would know: ``no word on [who] was shot``, ``did not say [how many] were killed``."""
    first = verb.doc[verb.left_edge.i]
    before = verb.doc[first.i - 1].pos_ if first.i > verb.sent.start else "PUNCT"
    if first.pos_ in {"ADP", "SCONJ"} and first.i + 1 < verb.i:
        first, before = verb.doc[first.i + 1], "ADP"
    asks = first.lower_ in {"who", "whom"} or (first.lower_ == "how" and verb.doc[first.i + 1].lower_ == "many")
    return asks and before in {"ADP", "VERB", "AUX", "SCONJ"} and verb.dep_ != "root"


def _is_looked_back_at(hit: Hit) -> bool:
    """Whether it is only what is remembered, or became of people: ``anniversary of the [liberation]``, ``since their [capture]``."""
    owned = any(child.dep_ == "nmod:poss" and child.pos_ == "PRON" for child in hit.token.children)
    if hit.trigger.kind == "capture" and owned:
        return True
    return preposition(hit.top) == "of" and lemma(hit.top.head) in words.REMEMBERING


def _is_stilled(hit: Hit) -> bool:
    """Whether it is only what is stopped for a time, and tells of no battle: ``a pause in the [fighting]``."""
    return hit.trigger.frame == "clash" and preposition(hit.top) in {"in", "to", "of"} and lemma(hit.top.head) in words.STILLED


def _leads_nowhere(hit: Hit) -> bool:
    """Whether somebody is on no way to a place with a name: ``on his [way] to work``."""
    ways = hit.trigger.kind == "visit" and lemma(hit.token) == "way"
    there = any(prep == "to" and noun.ent_type_ not in {"", "DATE"} for prep, noun in obliques(hit.token))
    return ways and not (there and children(hit.token, "cop"))


def _is_label(noun: Token) -> bool:
    """Whether it is what somebody calls something else: ``calling the levy an [attack] on the poor``."""
    verb = noun.head
    if (
        lemma(verb) not in words.LABELLING
        or noun.dep_ not in {"xcomp", "obj", "obl", "ccomp"}
        or noun.i < verb.i
        or preposition(noun) == "for"
    ):
        return False
    return noun.dep_ == "xcomp" or any(one.i < noun.i and one != noun for one in children(verb, "obj", "iobj", "nsubj:pass"))

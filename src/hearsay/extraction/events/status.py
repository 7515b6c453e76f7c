"""Whether an event happened, is planned, is claimed, is denied or only thought of."""

from __future__ import annotations

from itertools import pairwise

from hearsay.extraction.events.clauses import (
    CLAUSAL,
    VERBAL,
    body,
    children,
    finite_above,
    gives_another_day,
    is_definite,
    is_headline,
    is_negated,
    modifiers,
    particles,
    preposition,
)
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.language.plain import Token
from hearsay.language.reading import together
from hearsay.model import Statement, Status

FACTUAL = frozenset({"happened", "ongoing"})
COUNTING = claims.COUNT_VERBS | claims.CLAIM_VERBS
"""Verbs that tell of what came about in something, whatever their tense: ``Ostar [counts] six dead in Friday's attack``."""
RUMOURED = 9
"""Words back from a verb to the rumour that tells of it."""


def status_of(hit: Hit, statement: Statement | None) -> Status:
    """The status that grammar and the statement around it give an event."""
    status = _by_grammar(hit, within=statement is not None)
    if status in FACTUAL and _is_belied(hit.token):
        return "denied"
    if statement is None or status not in FACTUAL:
        return status if not (status in FACTUAL and _kept_at_distance(hit)) else "claimed"
    if statement.negated:
        return "hypothetical"
    return "denied" if statement.act == "deny" else "claimed"


def _by_grammar(hit: Hit, *, within: bool) -> Status:
    if hit.trigger.verbal:
        return _under_way(hit, within=within) or of_verb(hit.verb, within=within)
    if hit.trigger.frame == "accord" and any(one.tag_ == "VBN" and lemma(one) in senses.CLOSING for one in children(hit.token, "acl")):
        return "happened"
    at = hit.top.left_edge.i
    if at > 0 and hit.top.doc[at].lower_ == "of" and hit.top.doc[at - 1].lower_ == "eve":
        return "planned"
    if preposition(hit.token) in words.PRESUPPOSED:
        return _pending_in_front(hit.token) or "happened"
    behind = hit.token.doc[hit.token.i + 1 : hit.token.i + 3]
    if len(behind) == 2 and lemma(behind[0]) in words.SCHEDULED and behind[1].lower_ in {"to", "for"}:
        return "planned"
    for part in (hit.token, hit.top):
        if is_negated(part, words.NEGATIONS):
            return "denied"
        for modifier in modifiers(part):
            pending = _pending(modifier)
            if pending and not (hit.bond in {"subject", "object"} and hit.verb.tag_ in {"VBD", "VBN"}):
                return pending
    aside = "off" in particles(hit.verb) if hit.bond == "object" else False
    if aside and lemma(hit.verb) == "call":
        return "denied"
    if hit.bond == "object" and gives_another_day(hit.verb) and hit.trigger.kind not in words.ATTEMPTED:
        return "planned"
    if hit.trigger.kind in words.ATTEMPTED and hit.bond == "object" and lemma(hit.verb) in words.QUELLING:
        return of_verb(hit.verb, within=within)
    called = words.CALLERS.get(lemma(hit.verb)) if hit.bond == "object" else None
    if called and (lemma(hit.verb) == "call" or hit.trigger.kind in words.ANNOUNCED):
        return called
    if _wished_for(hit.top):
        return "hypothetical"
    if hit.bond == "object" and hit.trigger.kind in senses.BEGUN_BY_ORDER and lemma(hit.verb) == "order":
        return of_verb(hit.verb, within=within)
    governed = None if hit.trigger.frame == "departure" and lemma(hit.verb) in words.TENDERS else _governor(hit.top)
    arranged = lemma(hit.verb) in senses.ARRANGING and hit.verb.tag_ in {"VBN", "VBD"} and is_definite(hit.top)
    if governed and (not is_definite(hit.top) or hit.bond == "object") and not arranged:
        return governed
    if hit.bond == "object" and is_definite(hit.top) and lemma(hit.verb) in words.PRESUPPOSING:
        return "happened"
    if hit.bond == "subject" and is_definite(hit.top) and lemma(hit.verb) not in words.OCCURRENCES:
        return "happened"
    if hit.bond == "oblique" and hit.trigger.kind in words.ENCOUNTERS and preposition(hit.top) in words.OCCASIONS:
        return of_verb(finite_above(hit.top), within=within)
    if hit.bond == "oblique" and preposition(hit.top) == "in" and hit.verb.lower_ in COUNTING:
        return "happened"
    if hit.bond in {"object", "subject", "oblique", "purpose"}:
        return of_verb(hit.verb, within=within)
    if hit.bond == "predicate":
        return _of_predicate(hit.verb)
    return "hypothetical" if _asks(hit.top) else "happened"


def _under_way(hit: Hit, *, within: bool) -> Status | None:
    """The status of help that somebody is sent for or trying to give: ``a team was sent [to save] the child``; None for all else."""
    verb = hit.verb
    purpose = hit.trigger.kind in senses.HELPFUL and is_effort(verb)
    above = of_verb(verb.head, within=within) if purpose else None
    return above if above in FACTUAL else None


def _pending_in_front(noun: Token) -> Status | None:
    """What a word in front of an event noun says of its being to come: ``more about Friday's [planned] launch``."""
    return next((pending for one in modifiers(noun) if (pending := _pending(one))), None)


def _pending(word: Token) -> Status | None:
    return words.PENDING.get(word.lower_) or words.PENDING.get(lemma(word))


def is_effort(verb: Token) -> bool:
    """Whether it is the infinitive of what somebody does his best to do: ``are trying [to reach] the boy``."""
    to = any(child.lower_ == "to" and child.dep_ in {"mark", "aux"} for child in verb.children)
    return verb.tag_ == "VB" and to and verb.head != verb and lemma(verb.head) in senses.EFFORTS


def _wished_for(noun: Token) -> bool:
    """Whether somebody wishes for it: ``called for his release``."""
    return preposition(noun) == "for" and noun.head.pos_ in VERBAL and lemma(noun.head) in words.WISHING


def _governor(noun: Token) -> Status | None:
    """What the word over an event noun makes of it: ``threat of an attack``, ``call for a ceasefire``, ``cancelled the talks``."""
    head = noun.head
    if noun.dep_ in {"obj", "nsubj:pass", "obl", "nmod"} and head != noun:
        prep = preposition(noun)
        if noun.dep_ in {"obl", "nmod"} and prep not in {"of", "for", "on", "against", "about"}:
            return None
        word = lemma(head)
        status = None if word in words.CLAUSES_ONLY else words.GOVERNORS.get(word)
        if status == "planned" and prep in {"on", "about", "against"}:
            return None
        return status
    return None


def _of_predicate(head: Token) -> Status:
    """``talks are underway``, ``an attack is likely``, a headline that is a noun."""
    if is_negated(head, words.NEGATIONS):
        return "denied"
    if _asks(head):
        return "hypothetical"
    for child in head.children:
        if child.dep_ == "aux" and child.lower_ in words.MODALS:
            return words.MODALS[child.lower_]
    if words.GOVERNORS.get(lemma(head)):
        return words.GOVERNORS[lemma(head)]
    present = any(child.dep_ == "cop" and child.tag_ in {"VBZ", "VBP"} for child in head.children)
    return "ongoing" if present and lemma(head) in {"underway", "way", "ongoing", "progress"} else "happened"


def of_verb(verb: Token, *, within: bool) -> Status:
    """The status of what ``verb`` says, by negation, modals, tense and the verbs above it."""
    if any(child.dep_ == "mark" and child.lower_ in words.CONDITIONS for child in verb.children) or _asks(verb) or _is_in_case(verb):
        return "hypothetical"
    if is_negated(verb, words.NEGATIONS) or _is_negated_behind(verb) or _is_nobodys(verb) or _is_unwilled(verb):
        return "denied"
    if lemma(verb) in words.AWAITING:
        return "planned"
    helpers = [child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"}]
    if _is_awaited(verb, helpers):
        return "hypothetical"
    if verb.tag_ in {"VBN", "VBD", "JJ"} and verb.dep_ == "xcomp" and lemma(verb.head) in senses.STAYING and not helpers:
        return of_verb(verb.head, within=within)
    if _shares_tense(verb):
        return of_verb(verb.head, within=within)
    if verb.dep_ == "ccomp" and verb.lower_ in words.INVARIANT and not helpers and lemma(verb.head) in senses.DEMANDING:
        return "hypothetical"
    for helper in helpers:
        modal = words.MODALS.get(helper.lower_)
        if modal and any(child.lower_ == "rather" for child in verb.children):
            return "hypothetical"
        if modal:
            return "planned" if helper.lower_ in {"would", "'d", "’d"} and within else modal
    if any(lemma(child) == "have" and child.tag_ in TENSED for child in helpers):
        return "happened"
    if any(child.lower_ == "going" for child in helpers):
        return "planned"
    if verb.tag_ == "VB" and any(child.lower_ == "did" for child in helpers):
        return "happened"
    if verb.tag_ in {"VB", "VBN"} and _is_to_be(verb, helpers):
        return "planned"
    if verb.tag_ in {"VB", "NN", "VBN"} and (pending := _pending_behind(verb)):
        return pending
    if any(child.dep_ == "mark" and child.lower_ == "to" for child in verb.children) and (
        verb.tag_ == "VB" or any(helper.lower_ == "be" for helper in helpers)
    ):
        return _of_infinitive(verb, within=within)
    if verb.tag_ == "VB" and verb.lower_ in words.INVARIANT and not helpers and children(verb, "nsubj"):
        return "happened"
    gerund = verb.tag_ == "VBG" or (verb.tag_ == "VB" and verb.lower_.endswith("ing") and lemma(verb) != verb.lower_)
    if verb.tag_ == "VB" and not gerund:
        return _of_infinitive(verb, within=within) if verb.dep_ in {"xcomp", "ccomp"} else "hypothetical"
    if gerund:
        return _of_gerund(verb, helpers, within=within)
    if verb.tag_ in {"VBZ", "VBP"}:
        return "happened" if is_headline(verb) else "ongoing"
    return "happened"


def _is_nobodys(verb: Token) -> bool:
    """Whether nobody does it, or it is done to nobody: ``[no group] has claimed it``, ``[none] of them was freed``."""
    return any(
        noun.lower_ in senses.NOBODY or any(child.lower_ in senses.NONE and child.dep_ == "det" for child in noun.children)
        for noun in children(verb, "nsubj", "nsubj:pass")
    )


def _is_negated_behind(verb: Token) -> bool:
    """Whether *not* follows and negates it: ``pays [not] ransom``, but ``urged them [not] to wait``."""
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    return len(behind) == 2 and behind[0].lower_ == "not" and behind[1].tag_ not in {"TO", "VB", "IN"}


def _is_unwilled(verb: Token) -> bool:
    """Whether somebody does not mean to do it, whatever the tree says: ``no [intention] of resigning``, ``denied any [plan] to resign``."""
    before = verb.doc[max(verb.sent.start, verb.i - 4) : verb.i]
    told = next((t for t in before if lemma(t) in senses.INTENTIONS), None)
    if told is None or before[-1].lower_ not in {"of", "to"} or told.i == before.start:
        return False
    which = told.nbor(-1)
    return which.lower_ == "no" or (which.lower_ == "any" and which.i > verb.sent.start and lemma(which.nbor(-1)) == "deny")


def _is_belied(token: Token) -> bool:
    """Whether the next sentence says that it is not so, and nothing else: ``Rumour has it that Lund was freed. [NOT TRUE.]``"""
    end = token.sent.end
    if end >= len(token.doc):
        return False
    said = {t.lower_ for t in token.doc[end].sent if t.is_alpha}
    return bool(said & senses.UNTRUE) and said <= senses.UNTRUE | senses.TRULY and ("true" not in said or "not" in said)


def _is_in_case(verb: Token) -> bool:
    """Whether it is only reckoned with: ``keep away [in case] a shell explodes``."""
    first = verb.left_edge.i
    opening = [token.lower_ for token in verb.doc[first : min(first + 3, verb.i)]]
    return ("in", "case") in set(pairwise(opening))


def _is_awaited(verb: Token, helpers: list[Token]) -> bool:
    """Whether it has not come when something else is to be: ``will search [until] he [is found]``, ``will tell you [once] it is out``."""
    now = any(token.tag_ in {"VBZ", "VBP"} for token in (verb, *helpers))
    marks = {child.lower_ for child in verb.children if child.dep_ in {"mark", "advmod"} and child.i < verb.i}
    if not now or "until" in marks or marks.isdisjoint(senses.AWAITED) or verb.dep_ != "advcl":
        return now and "until" in marks
    above = verb.head if verb.head.pos_ in VERBAL else verb.head.head
    ahead = any(child.dep_ == "aux" and child.lower_ in senses.AHEAD for child in above.children)
    return ahead and not any(child.ent_type_ == "DATE" or lemma(child) in words.TIME_WORDS | senses.SPELL_UNITS for child in verb.subtree)


def _pending_behind(verb: Token) -> Status | None:
    """What the word right before *to* makes of an infinitive, whatever the tree says: ``is [due] to host``, ``[due] to be restored``."""
    at = verb.i - (2 if verb.doc[verb.i - 1].lower_ == "be" else 1)
    if at < 1 or verb.doc[at].lower_ != "to" or not together(verb.doc[at - 1], verb):
        return None
    word = lemma(verb.doc[at - 1])
    return "planned" if word in words.SCHEDULED else None


def _is_to_be(verb: Token, helpers: list[Token]) -> bool:
    """``are to meet``, ``is to be sworn in``."""
    to = any(child.dep_ in {"mark", "aux"} and child.lower_ == "to" for child in verb.children)
    return to and any(lemma(child) == "be" and child.tag_ in {"VBZ", "VBP", "VBD"} for child in helpers)


def _shares_tense(verb: Token) -> bool:
    """Whether it takes subject and helpers from the verb it is joined to: ``will meet and sign``."""
    if verb.dep_ != "conj" or verb.head.pos_ not in VERBAL or verb.head == verb:
        return False
    own = any(child.dep_ in {"aux", "aux:pass", "nsubj", "nsubj:pass", "mark"} for child in verb.children)
    return not own and (verb.tag_ == verb.head.tag_ or verb.tag_ in {"VB", "VBN", "VBG"})


def _of_infinitive(verb: Token, *, within: bool) -> Status:
    if any(lemma(child) == "be" and child.dep_ in {"cop", "aux"} and child.tag_ in {"VBZ", "VBP", "VBD"} for child in verb.children):
        return "planned"
    head = verb.head
    become = children(head, "xcomp") if lemma(head) == "become" else []
    called = (head, *become, *children(verb, "nsubj", "nsubj:pass"))
    foremost = {child.lower_ for noun in called for child in noun.children if child.dep_ == "amod"}
    if head == verb:
        return "planned" if foremost.isdisjoint(senses.FOREMOST) else "happened"
    word = lemma(head)
    governed = words.GOVERNORS.get(word)
    if governed:
        above = of_verb(head, within=within) if head.pos_ in VERBAL and head != verb else "happened"
        if above == "denied":
            return "happened" if governed == "denied" else "denied" if governed == "planned" else governed
        return governed
    if senses.FOREMOST & {head.lower_, *foremost}:
        finite = finite_above(head)
        return "planned" if finite != verb and of_verb(finite, within=within) == "planned" else "happened"
    if word == "be":
        return "planned"
    if word in senses.OBLIGING and head.tag_ in {"VBD", "VBN"}:
        return of_verb(head, within=within)
    if word in words.RALLYING and head.tag_ in {"VBD", "VBN", "VBG"}:
        return of_verb(head, within=within)
    if verb.dep_ in {"xcomp", "ccomp", "csubj"} and word in words.ASPECTS:
        return of_verb(head, within=within)
    if verb.dep_ == "root" or is_headline(verb):
        return "planned"
    return "hypothetical"


def _of_gerund(verb: Token, helpers: list[Token], *, within: bool) -> Status:
    if any(child.tag_ in {"VBZ", "VBP"} for child in helpers):
        return "ongoing"
    if helpers:
        return "happened"
    head = verb.head
    governed = words.GOVERNORS.get(lemma(head)) if verb.dep_ in {"xcomp", "ccomp", "acl", "advcl"} else None
    if governed and (verb.dep_ in {"xcomp", "ccomp"} or any(child.dep_ in {"mark", "case"} for child in verb.children)):
        return governed
    if head != verb and head.pos_ in VERBAL and verb.dep_ in CLAUSAL and verb.dep_ != "root":
        above = of_verb(head, within=within)
        return above if above in {"planned", "hypothetical", "ongoing"} else "happened"
    after = any(child.lower_ == "after" and child.dep_ in {"mark", "case"} for child in verb.children)
    return "happened" if after or (verb.dep_ == "acl" and finite_above(verb.head).tag_ == "VBD") else "ongoing"


def _asks(token: Token) -> bool:
    sentence = body(token)
    for at in range(sentence.end - 1, sentence.start, -1):
        last = token.doc[at]
        if not last.is_space:
            return last.text == "?"
    return False


def _kept_at_distance(hit: Hit) -> bool:
    near = {child.lower_ for part in (hit.token, hit.top, hit.verb) for child in part.children if child.dep_ in {"amod", "advmod"}}
    return bool(near & words.HEARSAY) or _is_rumoured(hit.verb) or bool(children(hit.verb, "xcomp") and lemma(hit.verb) == "claim")


def _is_rumoured(verb: Token) -> bool:
    """Whether it is what a rumour tells: ``[rumours] that Lund had been arrested``."""
    before = [t.lower_ for t in verb.doc[max(verb.sent.start, verb.i - RUMOURED) : verb.i]]
    return any(one in senses.RUMOURS and "that" in before[i + 1 : i + 4] for i, one in enumerate(before))

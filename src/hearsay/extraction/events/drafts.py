"""From a word that tells of an event to what is told: parts, day, place, status."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from hearsay.extraction.events import behalf, beings, clauses, counted, days, details, observances, pairs, parties, senses, weeks
from hearsay.extraction.events.hinted import agreed
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.narrative import Narrative
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.events.status import FACTUAL, status_of
from hearsay.extraction.events.triggers import SURER, hits
from hearsay.extraction.lexicon import event_senses as senses_of
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon import sayings
from hearsay.extraction.lexicon.event_frames import FRAMES
from hearsay.extraction.references import head_of
from hearsay.language.hints import kind_of
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import document
from hearsay.model import Statement, Status, When


@dataclass(slots=True)
class Draft:
    """One telling of an event."""

    hit: Hit
    kind: str
    type: str | None
    parts: list[parties.Part]
    when: When | None
    place: Token | None
    status: Status
    attributes: dict[str, int | float | str]
    initiator: Token | None
    statement: str | None
    spans: list[Span] = field(default_factory=list)
    spoken: bool = False
    """Some telling of it stands in the report's own voice."""
    told: bool = True
    """Says enough to be an event by itself."""
    moved: str = ""
    """The day that sets it apart from its other half, where one word tells of an occasion that is moved to another day."""
    anaphoric: bool = False
    """A definite noun that says nothing by itself: ``the call``."""
    presupposed: bool = False
    """The report tells it nowhere, and speaks of it as known."""
    ground: bool = False
    """It is told only as what something else is done for, or measured by: ``in retaliation for [strikes] near Marlow``."""


def drafted(doc: Doc, story: Narrative) -> Iterator[Draft]:
    """Every telling of an event that says who, where or when, and what only points back at one."""
    found = [hit for hit in hits(doc) if not senses.is_no_event(hit)]
    dates, figures, told, speakers = days.dates_of(doc, found, story), details.figures_of(doc), _statements(doc), _speakers(doc)
    verbs = {hit.token.i: hit for hit in found if hit.trigger.verbal}
    absorbed = {hit.verb.i for hit in found if _absorbs(hit, verbs) or _only_begins(hit)}
    for hit in found:
        known = dates.get(hit.token.sent.start, days.NO_DATES)
        if (observed := observances.day_of_mourning(hit, known)) is not None:
            known.owners[observed.root.i] = {hit.token.i}
    broken = {hit.token.sent.start for hit in found if hit.trigger.kind == "accident"}
    for hit in found:
        if hit.token.i in absorbed or _is_manner(hit, verbs) or (_is_gush(hit) and hit.token.sent.start in broken):
            continue
        at = hit.token.sent.start
        carrier = verbs.get(hit.verb.i) if _absorbs(hit, verbs) else None
        draft = _draft(hit, carrier, dates.get(at, days.NO_DATES), told.get(hit.token.i), speakers.get(hit.verb.i))
        if draft is not None:
            rivals = [other for other in found if other.trigger.kind == hit.trigger.kind and other.token.sent.start == at]
            draft.attributes.update(details.counts_of(hit, figures.get(at, []), rivals))
            known = dates.get(at, days.NO_DATES)
            observed = observances.day_of_mourning(hit, known)
            if observed is not None:
                yield _observed(draft, observed)
                if observances.is_observed(hit):
                    continue
                draft.when = draft.when if draft.when != observed.when else None
            yield from _moved(draft, known)


def _observed(draft: Draft, dated: days.Dated) -> Draft:
    """The day of mourning that a decree is about, of whoever declares it."""
    report = document(draft.hit.token.doc)
    when = weeks.ahead(dated.when, report)
    own = replace(
        draft,
        kind=observances.MOURNING,
        type=None,
        parts=list(draft.parts),
        when=when,
        attributes={},
        place=None,
        told=True,
        anaphoric=False,
    )
    own.spans, own.moved = list(draft.spans), when.start if when else ""
    own.status = "planned" if when is not None and (report.published is None or weeks.is_after(when, report)) else "happened"
    return own


def _moved(draft: Draft, dates: days.Dates) -> Iterator[Draft]:
    """What a draft tells: an occasion given another day is planned for that one, and was thought of for the first."""
    moved = days.moved_days(draft.hit, dates)
    if moved is None:
        yield draft
        return
    halves: tuple[tuple[When, Status], ...] = ((moved[0], "hypothetical"), (moved[1], "planned"))
    for when, status in halves:
        own = replace(draft, spans=list(draft.spans), parts=list(draft.parts), moved=when.start)
        own.when, own.status, own.told, own.anaphoric = when, status, True, False
        yield own


def _absorbs(hit: Hit, verbs: dict[int, Hit]) -> bool:
    """Whether noun and verb tell the same: ``met for talks``, ``spoke in a phone call``, ``reached an agreement``."""
    if hit.trigger.verbal or hit.verb.i not in verbs or hit.bond == "none":
        return False
    kinds = {hit.trigger.kind, verbs[hit.verb.i].trigger.kind}
    apart = kinds & words.APART
    return (hit.bond == "object" and not apart) or len(kinds) == 1 or kinds <= words.ENCOUNTERS | words.SPEECHES or kinds == words.BALLOTS


def _is_gush(hit: Hit) -> bool:
    """Whether it only tells what the water of a burst dam did: ``A dam burst, [sending] a torrent down the valley``."""
    return hit.trigger.type == "flood" and hit.trigger.verbal


def _only_begins(hit: Hit) -> bool:
    """Whether its verb says no more than that it began or ended: ``the talks [opened]``, ``the siege [ended]``."""
    return not hit.trigger.verbal and hit.bond == "subject" and lemma(hit.verb) in words.BEGINNING


def _is_manner(hit: Hit, verbs: dict[int, Hit]) -> bool:
    """Whether a raid is only how somebody is arrested: ``was arrested [in a dawn raid]``."""
    told = verbs.get(hit.verb.i)
    return hit.trigger.kind == "raid" and hit.bond == "oblique" and told is not None and told.trigger.kind == "detention"


def _statements(doc: Doc) -> dict[int, Statement]:
    """For each token inside a statement's content the innermost such statement."""
    out: dict[int, Statement] = {}
    sized = [(span.end - span.start, span, statement) for statement in doc._.statements for span in statement.content]
    for _, span, statement in sorted(sized, key=lambda entry: (-entry[0], entry[1].start)):
        part = doc.char_span(span.start, span.end, alignment_mode="contract")
        for token in part or ():
            out[token.i] = statement
    return out


def _speakers(doc: Doc) -> dict[int, Token]:
    """For each token of a cue the head of who speaks, as statements have it where the tree has lost it."""
    out: dict[int, Token] = {}
    for statement in doc._.statements:
        source = statement.speaker.span
        cue = doc.char_span(statement.cue.start, statement.cue.end, alignment_mode="expand") if statement.cue else None
        span = doc.char_span(source.start, source.end, alignment_mode="expand") if source else None
        if cue is not None and span is not None:
            out.update((token.i, span.root) for token in cue)
    return out


def _draft(hit: Hit, absorbed: Hit | None, dates: days.Dates, statement: Statement | None, speaker: Token | None) -> Draft | None:
    if statement is not None and statement.cue is not None and statement.cue.start <= hit.verb.idx < statement.cue.end:
        statement = None
    parts = _distinct(_parts(hit, absorbed))
    if speaker is not None and hit.trigger.kind in words.SPEECHES and not any(role == "actor" for _, role in parts):
        parts.append((speaker, "actor"))
    if statement is not None and hit.trigger.kind in senses_of.HELPING and not any(role == "actor" for _, role in parts):
        parts += _helping(hit, statement)
    parts = [part for part in agreed(hit, parts) if not _is_some_of_them(part[0])]
    status = status_of(hit, statement)
    when, inferred, recurs = days.date_of(hit, dates, ahead=status not in FACTUAL | {"claimed"})
    if recurs:
        return None
    if inferred and status not in FACTUAL | {"claimed"}:
        when = None
    if (when is None or inferred) and (count := counted.count_of(hit)) is not None:
        own = counted.day_of(count, dates)
        when, inferred = own, inferred and own is None
    off = hit.trigger.kind in senses_of.CALLED_OFF and _is_of_what_is_called_off(when, dates)
    if when is not None and status in FACTUAL and not off and weeks.is_after(when, document(hit.token.doc)):
        present = (
            hit.trigger.frame not in words.UNPLANNED
            and hit.verb.tag_ in {"VBZ", "VBP", "VBG"}
            and (hit.bond != "none" or hit.trigger.verbal)
        )
        present = present or (hit.bond == "none" and not hit.trigger.verbal and not weeks.is_weekday(when))
        present = present or (hit.trigger.kind == "summons" and weeks.is_for(when, dates))
        status, when = ("planned", when) if present else (status, None if inferred else weeks.back(when, document(hit.token.doc)))
    if status in FACTUAL | {"claimed"} and weeks.is_coming(hit, when, dates):
        status = "planned"
    off = off or (status == "denied" and hit.bond == "object" and lemma(hit.verb) in senses_of.CALLING_OFF)
    when = weeks.ahead(when, document(hit.token.doc)) if status == "planned" or off else when
    if when is not None and status == "ongoing" and weeks.is_before(when, document(hit.token.doc)):
        past = hit.verb.lower_ in words.INVARIANT or hit.verb.lower_.endswith("ed")
        ahead = weeks.ahead(when, document(hit.token.doc)) if hit.verb.tag_ in {"VBZ", "VBP"} and not past else when
        status, when = ("planned", ahead) if ahead != when else ("happened", when)
    place = details.place_of(hit)
    if place is None and hit.trigger.frame == "assault":
        place = next((one for one, role in parts if role == "target" and one.ent_type_ in {"LOC", "FAC"}), _target_place(hit))
    medium = details.medium_of(hit)
    attributes: dict[str, int | float | str] = {}
    if rank := details.rank_of(hit):
        attributes[rank[0]] = rank[1]
    kind = "attack" if senses.is_by_assailant(hit) else hit.trigger.kind
    if kind in words.ENCOUNTERS and medium:
        attributes["medium"] = medium
        if kind == "talks" and not hit.trigger.plural:
            kind = "call"
    if hit.trigger.type:
        attributes["type"] = hit.trigger.type
    initiator = details.initiator_of(hit) or next((one for one, role in parts if role == "initiator"), None)
    told = statement.id if statement else None
    draft = Draft(
        hit, kind, hit.trigger.type, parts, when, place, status, attributes, initiator if kind in words.ENCOUNTERS else None, told
    )
    if hit.trigger.kind in words.FEATS and not any(role == "actor" for _, role in parts):
        parts += [(one, "actor") for one in behalf.boasting(hit.token)]
    draft.spoken = statement is None
    draft.spans = [clauses.told_by(hit.verb, hit.token, *(one for one, _ in parts))]
    noun = hit.trigger.pos == "NOUN"
    apart = when is not None and not inferred and _is_another(hit.token)
    draft.anaphoric = noun and not apart and clauses.is_definite(hit.top) and status in FACTUAL | {"claimed"}
    chatter = statement is not None and statement.mode == "direct" and (when is None or inferred) and place is None and status != "denied"
    draft.told = _is_told(draft, inferred=inferred) and not (chatter and senses.is_anecdote(hit, [one for one, _ in parts]))
    return draft if draft.told or draft.anaphoric or days.moved_days(hit, dates) else None


def _is_of_what_is_called_off(when: When | None, dates: days.Dates) -> bool:
    """Whether a day belongs to what does not take place on it: ``[Saturday's] feast has been cancelled``."""
    return any(dated.when == when is not None and dated.root.dep_ == "nmod:poss" for dated in dates.known)


def _helping(hit: Hit, statement: Statement) -> Iterator[parties.Part]:
    """Whoever says that people were helped, where helping is what he is there for: ``[the coastguard] said 40 were rescued``."""
    doc, source = hit.token.doc, statement.speaker.span
    span = doc.char_span(source.start, source.end, alignment_mode="expand") if source else None
    if span is None or not clauses.is_passive(hit.verb) or senses_of.RESCUERS.isdisjoint(token.lower_ for token in span):
        return
    if span.root.ent_type_ != "PERSON":
        yield head_of(span.root), "actor"


def _target_place(hit: Hit) -> Token | None:
    """The place that is captured or besieged."""
    beside = [noun for prep, noun in clauses.obliques(hit.token) if prep in {"of", "on", "against"}]
    nouns = clauses.objects(hit.verb) if hit.trigger.verbal else beside
    return next((details.place_name(noun) for noun in nouns if beings.is_place(noun)), None)


def _parts(hit: Hit, absorbed: Hit | None) -> Iterator[parties.Part]:
    frame = hit.trigger.frame
    if hit.trigger.verbal:
        yield from parties.of_verb(hit.verb, frame)
        return
    if absorbed is not None and absorbed.trigger.kind == hit.trigger.kind:
        yield from parties.of_verb(hit.verb, absorbed.trigger.frame)
    elif absorbed is not None and hit.bond != "object":
        yield from parties.of_verb(hit.verb, "reciprocal" if hit.trigger.kind in words.ENCOUNTERS else frame)
    elif hit.bond in {"object", "oblique", "purpose"} and _lends_subject(hit):
        word = lemma(hit.verb)
        for one, role in parties.of_carrier(hit.verb, frame):
            if hit.trigger.kind == "call" and word in words.INITIATING:
                role = "initiator"
            yield one, words.SUPPORTER_ROLES.get(word, role)
    if hit.bond == "oblique" and hit.trigger.kind in words.SPEECHES and lemma(hit.verb) in sayings.ASKING and clauses.is_passive(hit.verb):
        yield from ((one, "actor") for one in clauses.objects(hit.verb) if beings.is_being(one))
    if hit.bond == "oblique" and hit.trigger.kind == "letter":
        yield from ((one, "recipient") for one in clauses.objects(hit.verb) if beings.is_being(one))
    if hit.bond == "object":
        yield from parties.of_agent(hit.verb, frame)
    if hit.bond in {"object", "subject", "predicate"}:
        yield from parties.of_prepositions(hit.verb, frame)
    if hit.trigger.kind in words.ENCOUNTERS and clauses.preposition(hit.top) in words.OCCASIONS:
        yield from parties.of_occasion(hit.top, frame)
    if "between" in FRAMES[frame]:
        yield from pairs.between(hit.token, FRAMES[frame]["between"])
    for one, role in parties.of_noun(hit.token, frame):
        if not (one.pos_ == "PRON" and one.dep_ == "nmod:poss" and _is_subject(hit)):
            yield one, role
    if hit.top != hit.token:
        yield from parties.of_noun(hit.top, frame)
    if hit.trigger.kind in words.ENCOUNTERS:
        yield from pairs.mediators(hit.token)


def _lends_subject(hit: Hit) -> bool:
    kind = hit.trigger.kind
    if kind in words.QUELLED and lemma(hit.verb) in words.QUELLING:
        return False
    if hit.bond == "object" and lemma(hit.verb) in senses_of.EXPLOITING:
        return False
    if hit.bond == "object":
        free = words.GOVERNORS.get(lemma(hit.verb)) in {None, "planned"} or lemma(hit.verb) in words.CALLERS
        asked = hit.trigger.frame == "departure" and lemma(hit.verb) in senses_of.DEMANDING
        return free or kind in words.ENCOUNTERS or (hit.trigger.frame in {"accord", "departure", "journey", "speech"} and not asked)
    if clauses.is_passive(hit.verb):
        return hit.bond == "oblique" and kind in words.SPEECHES and hit.trigger.frame in {"interview", "speech", "briefing"}
    if hit.bond == "oblique":
        return kind in words.ENCOUNTERS | {"press-conference", "address", "interview", "letter"}
    return kind in words.ENCOUNTERS


def _is_some_of_them(token: Token) -> bool:
    """Whether nobody can tell who it is: ``was carried out by [one of them]``."""
    behind = token.doc[token.i + 1 : token.i + 3]
    return token.lower_ in {"one", "some", "none"} and [one.lower_ for one in behind] in (["of", "them"], ["of", "those"], ["of", "these"])


def _is_subject(hit: Hit) -> bool:
    """Whether a pronoun with the noun stands for the verb's subject: ``In her speech, Anna Roux said``, ``Roux offered her notice``."""
    subject = clauses.subject(hit.verb) if hit.bond in {"oblique", "object"} else None
    return subject is not None and _lends_subject(hit) and (hit.bond == "object" or subject.i > hit.token.i)


def _distinct(parts: Iterator[parties.Part]) -> list[parties.Part]:
    seen: dict[int, parties.Part] = {}
    for one, role in parts:
        seen.setdefault(one.i, (one, role))
    return list(seen.values())


def _is_told(draft: Draft, *, inferred: bool) -> bool:
    """Whether there is enough for an event: who, where or when; a word by itself is none, unless the network is sure of it."""
    hit, parts = draft.hit, draft.parts
    dated = draft.when is not None and not inferred
    if draft.kind in words.SPEECHES:
        actors = [one for one, role in parts if role == "actor"]
        told = draft.status not in {"hypothetical", "denied"}
        if draft.kind == "hearing" and told and dated:
            return True
        unknown = hit.trigger.verbal or draft.kind == "address"
        return told and bool(actors) and (not unknown or any(_is_known(one) for one in actors))
    if draft.status == "hypothetical" and not dated:
        return False
    if draft.status in FACTUAL | {"planned"} and _is_sure(hit) and not draft.anaphoric:
        return True
    if draft.kind in words.ENCOUNTERS:
        detailed = dated or draft.place is not None or len(draft.attributes) > 1
        detailed = detailed and draft.status not in {"hypothetical", "denied"}
        alone = draft.kind == "talks" and hit.trigger.verbal
        known = [one for one, _ in parts if not alone or lemma(one) not in words.ANYONE]
        return len(known) > 1 or (detailed and not alone and (bool(parts) or hit.trigger.pos == "NOUN"))
    if draft.status == "denied" and draft.kind in senses_of.SELDOM_DENIED:
        return False
    if draft.status == "hypothetical" and hit.trigger.frame == "mishap" and hit.trigger.verbal and hit.verb.tag_ == "VB":
        return False
    if draft.status in {"hypothetical", "denied"}:
        if dated and hit.trigger.frame == "crowd" and lemma(hit.verb) in senses_of.CALLING_OFF:
            return True
        return bool(parts) and (hit.trigger.verbal or draft.place is not None or dated or len(parts) > 1)
    if draft.kind == "election" and hit.trigger.pos == "NOUN" and hit.bond == "none" and not dated:
        return False
    if _is_asserted(hit, draft.status):
        return True
    if hit.trigger.subject == "protesters" and draft.status in {"happened", "ongoing"}:
        return True
    if hit.trigger.frame == "crowd" and hit.verb.tag_ in {"VB", "VBG"} and draft.status == "happened" and hit.trigger.verbal:
        return bool(parts)
    if not FRAMES[hit.trigger.frame] or hit.trigger.frame == "crowd":
        return draft.place is not None or dated
    if hit.trigger.pos == "NOUN" and (hit.bond == "none" or hit.verb == hit.top) and not clauses.is_definite(hit.top):
        return bool(parts) and (dated or draft.place is not None or len(parts) > 1)
    return bool(parts) or draft.place is not None or dated


def _is_sure(hit: Hit) -> bool:
    """Whether the network is as sure as the table that it is an event, and not what there is in general: ``Peace talks are [rare]``."""
    vague = any(child.lower_ in senses_of.ANY for child in (*hit.token.children, *hit.top.children))
    return bool(hit.trigger.lemmas) and kind_of(hit.token).chance >= SURER and hit.bond != "predicate" and not vague


def _is_asserted(hit: Hit, status: Status) -> bool:
    """Whether a finite clause says that it came about, to something or somebody: ``Shells hit the market``, ``A blast killed two``."""
    if status not in FACTUAL | {"claimed"} or hit.verb.dep_ == "acl:relcl":
        return False
    finite = hit.verb.tag_ == "VBD" or any(child.dep_ in {"aux", "aux:pass"} for child in hit.verb.children)
    if hit.trigger.pos == "NOUN":
        return finite and hit.bond in {"subject", "object"}
    return finite and bool(clauses.doers(hit.verb) or clauses.objects(hit.verb))


def _is_another(noun: Token) -> bool:
    """Whether it is told as one among others, which has its own day: ``The [deadliest] attack was that of May 3``."""
    return any(child.tag_ == "JJS" or child.lower_ in senses_of.OTHER_TIMES for child in clauses.children(noun, "amod"))


def _is_known(token: Token) -> bool:
    return bool(token.ent_type_) or token.pos_ in {"PRON", "PROPN"} or clauses.is_definite(token)

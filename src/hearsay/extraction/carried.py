"""Who gives a number that nobody is named for, because whoever gave the one before it goes on."""

from __future__ import annotations

from msgspec.structs import replace

from hearsay.extraction import claimants, rivals
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.units import UNITS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import Counted, Scene, Sight
from hearsay.extraction.stated import is_dumb, is_refused
from hearsay.language.plain import Token
from hearsay.model import Document, Figure, Speaker

_SHORTER = 10
"""How many times one count of minutes may be another of the same."""
_GAP = 14
"""Words between two numbers that one claimant gives, at most."""
_STOPS = words('; while whereas but who which where although though “ ” " « » ( )')
"""Between two numbers these end what the first one's claimant says."""
_SUMS = words("thereby altogether combined overall together nationwide worldwide")
"""Of a sentence with one of these nobody but the report answers for the number."""
_CUSTODY = words("detained charged sentenced")
"""What is done to those counted by others than who counts the harmed: ``The clinic counted 12 dead. Two men were [arrested].``"""
_HEAD = 5
"""Words at the head of a sentence in which a number, or the total that it is of, begins what somebody goes on saying."""
_SAYS = (claims.CLAIM_VERBS | claims.COUNT_VERBS) - words("words report reports record records list lists number numbers count counts")
_TO_IT = words("at to with the figure number toll count of only just still now it them")
"""Between somebody who has a number and it."""
_CLOSED = (".", "!", "?", "”", '"', ";", ",")
"""How a line ends that is no heading."""
_BELOW, _LEAD = 5, 300
"""Figures behind one of a heading that are looked at, and characters below the heading in which they stand."""
_LEADS = words("there are were still now in hospital hospitals intensive care custody")
"""Words with which a sentence that only goes on counting begins: ``[In hospital] 17``, ``[There are] nine still in hospital``."""
_OF_THEM = (["of", "them"], ["of", "whom"], ["of", "these"], ["of", "those"])
"""Behind a part of those that somebody has just counted: ``recorded by the clinics, [121 of them] at night``."""
_BE = words("is are was were")
_IS = words("was were is are be been had has have were being also now still more not yet")


def claimed(scene: Scene, found: list[tuple[Sight, Counted]], i: int, figure: Figure, made: list[Figure]) -> Figure:
    """A figure with its claimant, where it goes on from the one before."""
    if figure.claimant is None and figure.statement is None and (giver := _confirmed(scene, *found[i])) is not None:
        return replace(figure, claimant=claimants.speaker(giver))
    if not i or not made or is_refused(scene, found[i][0]):
        return figure
    if figure.claimant is None and figure.statement is None and (rival := _rival(scene, found[i], found[i - 1][0], made[-1])) is not None:
        return replace(figure, claimant=claimants.speaker(rival))
    sight, before = found[i][0], found[i - 1][0]
    distance = scene.sentence[sight.first] - scene.sentence[before.first]
    same = figure.claimant is not None and set((figure.claimant.description or "").lower().split()) & {"same"}
    if same and made[-1].claimant is not None and distance <= 1:
        return replace(figure, claimant=made[-1].claimant)
    if not distance and (last := rivals.shares_verb(scene, sight, before)) is not None:
        return replace(figure, claimant=_in_front(scene, last, sight), statement=None) if scene.tree else figure
    if made[-1].claimant is None or figure.claimant or figure.statement:
        return figure
    alike = (figure.measure in _CUSTODY) == (made[-1].measure in _CUSTODY)
    return replace(figure, claimant=made[-1].claimant) if _goes_on(scene, found[i - 1], found[i], alike=alike) else figure


def _goes_on(scene: Scene, last: tuple[Sight, Counted], pair: tuple[Sight, Counted], *, alike: bool) -> bool:
    """Whether whoever gives one number gives the next, of things that go ``alike``."""
    before, sight = last[0], pair[0]
    distance = scene.sentence[sight.first] - scene.sentence[before.first]
    if distance > 1:
        return False
    if scene.words[sight.last + 1 : sight.last + 3] in _OF_THEM:
        return True
    apart = any("\n" in word for word in scene.words[before.last : sight.begin])
    if not apart and (_is_part(scene, sight) or (distance and _is_put(scene, sight))):
        return True
    start = max(before.last, last[1].end) + 1
    if not distance:
        return _is_earlier(scene, before, sight) or _in_list(scene, start, sight.begin)
    return alike and _resumes(scene, start + (scene.word(start) == ")"), pair)


def headed(text: str, made: list[Figure]) -> list[Figure]:
    """The figures, those of a heading with the claimant whom the lines below name for the same number: ``Death toll rises to six``."""
    out = list(made)
    for i, figure in enumerate(made):
        if figure.claimant is not None or figure.statement is not None or figure.measure not in lexicon.OUTCOMES:
            continue
        end = text.find("\n", figure.span.end)
        if end < 0 or text[:end].rstrip().endswith(_CLOSED):
            continue
        below = (other for other in made[i + 1 : i + _BELOW] if end < other.span.start < end + _LEAD)
        same = next((o for o in below if (o.measure, o.low, o.high) == (figure.measure, figure.low, figure.high)), None)
        if same is not None and same.claimant is not None:
            out[i] = replace(figure, claimant=same.claimant)
    return out


def _in_front(scene: Scene, last: int, sight: Sight) -> Speaker:
    """Who gives a number right in front of it, whose name ends with this word."""
    giver, end = claimants.speaker(scene.doc[last]), scene.doc[last].idx + len(scene.doc[last])
    if giver.span is None or giver.span.end <= sight.number.start:
        return giver
    document: Document = scene.doc._.document
    span = document.span(giver.span.start, end)
    return replace(giver, span=span, description=span.text)


def with_unit(scene: Scene, pair: tuple[Sight, Counted], figure: Figure, made: list[Figure], before: Sight | None) -> Figure:
    """A figure with the unit of the one before, where it has none of its own: ``40,000 litres, they said; the firm says [9,000]``."""
    if before is None or figure.unit or pair[1].noun is not None or not made or figure.measure not in UNITS:
        return figure
    near = scene.sentence[pair[0].first] - scene.sentence[before.first] <= 1
    return replace(figure, unit=made[-1].unit) if near and made[-1].measure == figure.measure else figure


def lasting(scene: Scene, pair: tuple[Sight, Counted], figure: Figure, made: list[Figure], before: Sight | None) -> Figure:
    """A number that somebody gives alone behind how many minutes something took: ``It took 100 minutes. The board speaks of [35].``"""
    sight, kind = pair
    alone = kind.noun is None and kind.end == sight.last and figure.claimant is not None
    if before is None or not made or not alone or made[-1].measure != "duration" or "minute" not in made[-1].span.text:
        return figure
    near = scene.sentence[sight.first] - scene.sentence[before.first] == 1
    low, high = sorted(one.low or one.high or 0.0 for one in (figure, made[-1]))
    fits = near and low and high <= _SHORTER * low and (figure.claimant != made[-1].claimant or made[-1].claimant is None)
    return replace(figure, measure="duration", unit="minutes", population=None) if fits else figure


def _rival(scene: Scene, pair: tuple[Sight, Counted], before: Sight, last: Figure) -> Token | None:
    """Whoever has another number of what somebody has just counted: ``The mayor says 70 died, [the clinic] has 52``."""
    sight, kind = pair
    if not scene.tree or kind.noun is not None or last.claimant is None or kind.measure != last.measure:
        return None
    if scene.sentence[sight.first] - scene.sentence[before.first] > 1:
        return None
    at = sight.begin - 1
    while at > before.last and (scene.words[at] in _TO_IT or scene.doc[at].tag_ == "RB"):
        at -= 1
    if at <= before.last or scene.words[at] not in claims.HAS:
        return None
    subject = next((child for child in scene.doc[at].children if child.dep_ == "nsubj" and child.i < at), None)
    subject = scene.doc[at - 1] if subject is None and scene.doc[at - 1].pos_ in ("NOUN", "PROPN") else subject
    named = subject is not None and subject.pos_ in ("NOUN", "PROPN") and subject.i > before.last and not is_dumb(subject)
    return subject if named and subject is not None and subject.lower_ not in lexicon.TOTALS | lexicon.RUNNING else None


def _confirmed(scene: Scene, sight: Sight, kind: Counted) -> Token | None:
    """Who is said in the next sentence to give a number that nobody is named for: ``Forty died. [The clinic] confirmed that number.``"""
    if not scene.tree or kind.measure not in lexicon.OUTCOMES:
        return None
    sentence = scene.sentence[sight.first] + 1
    first = next((i for i in range(sight.last, min(sight.last + _GAP * 4, len(scene.words))) if scene.sentence[i] == sentence), None)
    if first is None or any("\n" in word for word in scene.words[sight.last : first + 1]):
        return None
    for i in range(first, min(first + _GAP, len(scene.words) - 2)):
        told = scene.words[i] in claims.CLAIM_VERBS | claims.COUNT_VERBS and scene.word(i + 1) in ("that", "this", "the")
        if told and scene.sentence[i] == sentence and scene.word(i + 2) in claims.TOLLS:
            bare = scene.word(i + 3) not in ("at", "of", "to", "from") and not set(range(i, i + _HEAD)) & scene.taken
            subject = next((child for child in scene.doc[i].children if child.dep_ == "nsubj"), None)
            return subject if bare and subject is not None and subject.pos_ in ("NOUN", "PROPN") else None
    return None


def _is_part(scene: Scene, sight: Sight) -> bool:
    """Whether a sentence begins with a part of those who were counted before: ``Of these, [40] were sent home; [21] stayed.``"""
    first = sight.begin
    while first and scene.sentence[first - 1] == scene.sentence[sight.first]:
        first -= 1
    return scene.words[first : first + 2] in _OF_THEM and not _SAYS & set(scene.words[first : sight.begin])


def _is_earlier(scene: Scene, before: Sight, sight: Sight) -> bool:
    """Whether a number between brackets is what the one in front of them was on another day: ``90 sailors (Friday: [61])``."""
    opened = next((i for i in range(sight.begin - 1, before.last, -1) if scene.words[i] == "("), None)
    between = scene.doc[opened + 1 : sight.begin] if opened is not None else ()
    return bool(between) and all(word.ent_type_ == "DATE" or word.text == ":" for word in between)


def _is_put(scene: Scene, sight: Sight) -> bool:
    """Whether a number is given by nobody who is named: ``The harvest [was put at] 40 tons.``"""
    at = sight.begin - 2
    put = scene.word(sight.begin - 1) == "at" and scene.word(at) in claims.GIVEN and scene.doc[at].tag_ in ("VBN", "VBD")
    return put and scene.word(at - 1) in _BE and (scene.ends(sight.last + 1) or scene.word(sight.last + 2) == ".")


def _in_list(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing but what is counted stands between two numbers: ``17 people died, up from 14, and 38 were wounded``."""
    gap = range(start, end)
    if len(gap) > _GAP or any(scene.words[at] in _STOPS | _SAYS or "\n" in scene.words[at] for at in gap):
        return False
    verbs = [at for at in gap if scene.doc[at].tag_ in FINITE]
    told = _IS | lexicon.PASSIVE.keys() | lexicon.ACTIVE.keys() | lexicon.STATES.keys() | lexicon.LINK_BEFORE_TOTAL
    return all(scene.words[at] in told for at in verbs) and (scene.tags or len(gap) <= 2)


def _resumes(scene: Scene, start: int, pair: tuple[Sight, Counted]) -> bool:
    """Whether a sentence only goes on counting: ``Four are missing.``, ``The number of missing fell from 80 to 71``."""
    sight, kind = pair
    first = sight.begin
    while first > 0 and scene.sentence[first - 1] == scene.sentence[sight.first] and sight.begin - first <= _GAP:
        first -= 1
    if not scene.tags or (kind.measure not in lexicon.OUTCOMES and scene.word(first) != "it"):
        return False
    last = sight.last
    while last + 1 < len(scene.words) and scene.sentence[last + 1] == scene.sentence[sight.first]:
        last += 1
    if any("\n" in scene.words[at] for at in range(start, first + 1)) or _STOPS & set(scene.words[start : last + 1]):
        return False
    if _SUMS & set(scene.words[start : last + 1]):
        return False
    head = scene.words[first : first + _HEAD]
    heads = {scene.words[at] for at in range(first, first + len(head)) if scene.doc[at].tag_ not in FINITE}
    opens = sight.begin <= first + 1 or bool((lexicon.TOTALS | lexicon.RUNNING) & heads) or set(scene.words[first : sight.begin]) <= _LEADS
    verbs = [at for at in range(first, last + 1) if scene.doc[at].tag_ in FINITE]
    told = _IS | lexicon.PASSIVE.keys() | lexicon.ACTIVE.keys() | lexicon.STATES.keys() | lexicon.LINK_BEFORE_TOTAL
    return opens and all(scene.words[at] in told for at in verbs if at < sight.last + 6)

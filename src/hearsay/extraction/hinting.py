"""What the network takes a number for: where only a noun says what it counts, or nothing does, or the network is certain."""

from __future__ import annotations

from hearsay.extraction.lexicon import ballots, counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.readings import FORESEEN, HARMING, LENGTHS, OVERRULED, UNHELD, UNREAD, VAGUER
from hearsay.extraction.lexicon.units import SUMS, UNITS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.measures import has_part
from hearsay.extraction.nouns import noun_behind
from hearsay.extraction.predicates import befallen
from hearsay.extraction.scene import Counted, Scene, Sight
from hearsay.extraction.units import QUAKES, coins
from hearsay.language.hints import NOTHING, Hint

SURE, SURER, CERTAIN, OVERRULING, CERTAINLY, SINGLE = 0.4, 0.6, 0.75, 0.8, 0.9, 0.95
"""Likelihoods from which a number is held for what the network takes it for; from which one that a class tells is, and one of captives
for one of their fates; from which a class or nothing at all is believed less; from which the words around the number are, and from
which they are if they say what became of those counted; from which one alone counts of which no rule holds that it does."""
UNLIKELY = 0.25
"""Below this likelihood a length is none: ``at [fourteen minutes] past nine``."""

_VOTES = frozenset({"votes-for", "votes-against"})
_PERCENT, _SHARED = frozenset({"percent", "%", "cent", "pct"}), 40
"""One of these stands near a share that has no sign of its own, and how many words away at most."""
_SUMS = (
    SUMS
    | words(
        "$ € £ price prices priced paying sold treasury bank owe owes owed owing fined invoice invoices arrears finance "
        "finances pledge pledged pledges promised donor donors"
    )
) - words("aid support deal deals cuts orders property stock damage note notes")
"""What tells of money."""
_QUOTES = frozenset("“\"‘'«")
_QUAKE = 80
"""Words on either side of a number in which a quake is told of, whose strength it may be: no version, as in ``the 5.0 update``."""


def hinted(scene: Scene, sight: Sight, kind: Counted | None) -> Counted | None:
    """What the network takes a number for, where only a noun says what it counts, or nothing does, or it is certain; else ``kind``."""
    if scene.hints is None or (kind is not None and not kind.sure and has_part(scene, sight)):
        return kind
    hint = scene.hints.measure(sight.first, sight.last)
    if _is_alien(scene, sight, kind, hint.label):
        return kind
    if hint.label in lexicon.READ and (kind is None or not kind.sure) and _does_harm(scene, sight):
        return kind
    if kind is None:
        if hint.chance < (SURE if hint.label in lexicon.READ else CERTAIN) or hint.label in UNREAD:
            return None
        if hint.label == "magnitude" and not (lexicon.MAGNITUDE | QUAKES) & set(
            scene.words[max(0, sight.first - _QUAKE) : sight.last + _QUAKE]
        ):
            return None
        noun = noun_behind(scene, sight)
        return Counted(hint.label, _says(hint), noun, noun if noun is not None else sight.last)
    if hint.label == kind.measure or lexicon.SAYS_AS_MUCH.get(kind.measure) == hint.label:
        return kind
    if not kind.sure:
        sure = SURE if kind.measure in VAGUER else SURER
        read = hint.chance >= sure if hint.label in lexicon.READ else hint.chance >= CERTAIN and hint.label not in VAGUER
        return kind._replace(measure=hint.label, sure=_says(hint)) if read else kind
    if kind.noun is not None and kind.measure in lexicon.HOLDING_MEASURES and hint.label in lexicon.FATES and hint.chance >= SURER:
        told = scene.word(sight.last + 1) != "of" and befallen(scene, sight, kind.noun) is not None
        return kind if told else kind._replace(measure=hint.label)
    victims = kind.measure == "casualties" and kind.noun is not None and scene.words[kind.noun] == "victims"
    if victims and hint.label == "killed" and hint.chance >= OVERRULING:
        return kind._replace(measure="killed")
    return kind._replace(measure=hint.label) if _is_overruled(kind.measure, hint) else kind


def held_for(scene: Scene, sight: Sight, kind: Counted | None) -> Counted | None:
    """What a number counts that no rule holds for one, where the network does: ``cut in [two] places``, ``[one] soldier fell``."""
    hint = scene.hints.measure(sight.first, sight.last) if scene.hints is not None else NOTHING
    one = (sight.number.high or 0) <= 1
    if hint.chance < (SINGLE if one else CERTAIN) or hint.label in UNHELD or (one and hint.label not in lexicon.READ):
        return None
    if _is_alien(scene, sight, kind, hint.label):
        return None
    noun = kind.noun if kind is not None else noun_behind(scene, sight)
    return Counted(hint.label, _says(hint), noun, noun if noun is not None else sight.last)


def _is_alien(scene: Scene, sight: Sight, kind: Counted | None, label: str) -> bool:
    """Whether the network takes a number for what no word near it allows.

    Votes where nobody votes, as in a score, people where a noun says something else (``[Three versions] of the toll``), or parts of one.
    """
    none = scene.words[max(0, sight.begin - 3) : sight.begin] == ["none", "of", "the"]
    if (sight.number.low or 0) % 1 and label in lexicon.OUTCOMES | lexicon.PERSONS:
        return True
    if label in LENGTHS or (label in lexicon.READ and (none or _is_foreseen(scene, sight))):
        return True
    if label in _VOTES:
        return not (lexicon.VOTE_WORDS | ballots.BENCH) & set(scene.words[max(0, sight.first - _QUAKE) : sight.last + _QUAKE])
    if label == "money":
        return sight.number.money is None and noun_behind(scene, sight) is None and not _is_of_money(scene, sight)
    if label == "percent":
        return not _PERCENT & set(scene.words[max(0, sight.first - _SHARED) : sight.last + _SHARED])
    noun = kind.noun if kind is not None and kind.noun is not None else noun_behind(scene, sight)
    own = noun is not None and "the" not in scene.words[sight.last + 1 : noun] and scene.words[noun] in counting.NO_PEOPLE
    return own and label in lexicon.OUTCOMES | lexicon.PERSONS


def _is_of_money(scene: Scene, sight: Sight) -> bool:
    """Whether money is told of near a number that has no currency of its own."""
    near = range(max(0, sight.first - _SHARED), min(len(scene.words), sight.last + _SHARED))
    told = any(scene.words[i] in _SUMS or lexicon.BY_UNIT.get(scene.words[i]) == "money" or scene.words[i] in coins(scene) for i in near)
    return told or any(scene.at[i].number.money for i in near if i in scene.at)


def _is_foreseen(scene: Scene, sight: Sight) -> bool:
    """Whether people are only waited for, or pass, so that nothing befell them: ``the guards [expect] some twenty men``."""
    at = sight.begin - 1 - (scene.word(sight.begin - 1) in _QUOTES)
    return scene.word(at) in FORESEEN


def is_length(scene: Scene, sight: Sight) -> bool:
    """Whether the network lets a length of time, which the words around it tell, be a figure.

    It is not asked for lengths that the words do not tell: of 18 that it was sure of in two stories that nobody had read, 4 were marked.
    """
    if scene.hints is None or not scene.tags:
        return True
    at = next((i for i in range(sight.first, sight.last + 1) if scene.doc[i].tag_ == "CD"), sight.first)
    hint = scene.hints.measure(at, at)
    return hint.chance >= UNLIKELY or hint.label not in LENGTHS


def _says(hint: Hint) -> bool:
    """Whether a reading says more than the class of what is counted."""
    return hint.label not in lexicon.THINGS | lexicon.PERSONS


def _is_overruled(measure: str, hint: Hint) -> bool:
    """Whether the network is so certain that a number is not what the words around it make it."""
    if measure not in OVERRULED or hint.label in OVERRULED[measure]:
        return False
    fate = measure in lexicon.READ
    return hint.chance >= (CERTAINLY if fate else OVERRULING) and (not fate or hint.label in lexicon.READ or hint.label in UNITS)


def _does_harm(scene: Scene, sight: Sight) -> bool:
    """Whether those counted harm others, so that nothing is told of what became of them: ``[Two men] hit a fuel tank``."""
    noun = noun_behind(scene, sight)
    at = (noun if noun is not None else sight.last) + 1
    return scene.word(at) in HARMING and scene.tags and scene.doc[at].tag_ == "VBD"

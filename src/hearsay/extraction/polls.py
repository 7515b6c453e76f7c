"""Elections: which numbers are a candidate's votes or share, whose they are, and how far one candidate is ahead of another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import polls as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import Counted, Scene, Sight
from hearsay.language.plain import Span as Words
from hearsay.language.plain import Token
from hearsay.model import Figure

_LIST = 100
"""The least number that a name right in front of it makes votes."""
_YEARS = range(1900, 2101)
_VERB = 8
"""Words in front of a number in which the verb stands that gives it to a candidate."""
_NAMED = 5
"""Words behind "for" within which the candidate is named."""
_HOUSE = 1000
"""More votes than any house has members."""
_FAR = 120
"""Words in front of a pronoun within which whoever it stands for is named."""
_ASKED = 9
"""Words behind a share of those asked within which whom they choose is told."""
_SIBLING = 4
"""Words between a candidate's votes and the share that they come to: ``41,200 votes, [or] 48.2 percent``."""
_LINKS = frozenset({"at", "on", ":", "-", "–", "—", "(", "with"})
"""Between a candidate's name and his number in a list."""
_OR = (["or"], [",", "or"], ["("], [",", "(", "or"], [",", "which", "is"])
_SHUTS = words(". , ; ) and to against votes vote for ( or while compared")
"""Behind a number that stands for itself."""
_CAST = words("vote votes ballots")
_UNITS = words("votes vote percent % per cent of the")
"""What a candidate's number is told in."""


def polled(scene: Scene, sights: Sequence[Sight], found: Sequence[tuple[Sight, Counted]]) -> list[tuple[Sight, Counted]]:
    """The tallies of a report, those of an election told as what each candidate won: ``Brun [41,200], Lund [38,900]``."""
    called = lexicon.ELECTIONS & set(scene.words)
    if len(called) < lexicon.MANY - bool(called & lexicon.CALLED):
        return list(found)
    names = _Names(scene)
    kinds: dict[int, Counted | None] = {sight.first: None for sight in sights}
    kinds |= {sight.first: kind for sight, kind in found}
    seen = {sight.first: sight for sight in sights} | {sight.first: sight for sight, _ in found}
    order = sorted(seen)
    made: dict[int, Counted] = {}
    for one, other in pairwise(order):
        made |= _between(scene, (seen[one], kinds[one]), (seen[other], kinds[other]), names)
    for i, at in enumerate(order):
        kind = kinds[at]
        if at in made:
            continue
        told = _told(scene, seen[at], kind, names)
        names.candidates |= {told.whose} if told is not None and told.whose and told.whose in names.known else set()
        if told is None and i and order[i - 1] in made and _is_lead_on(scene, seen[order[i - 1]], seen[at], made[order[i - 1]], kind):
            told = Counted("lead", True, None, kind.end if kind is not None else seen[at].last)
        if told is not None:
            made[at] = told
    for one, other in [*pairwise(order), *pairwise(reversed(order))]:
        whose = made[one].whose if one in made and other not in made else None
        if whose and _are_one(scene, seen[min(one, other)], seen[max(one, other)]):
            measure = _measure(scene, seen[other], kinds[other], bare=True)
            made |= {other: _as(seen[other], kinds[other], measure, whose)} if measure else {}
    untold = {at for at, kind in kinds.items() if kind is None and at not in made}
    return [(seen[at], made.get(at) or _of_many(seen[at], kinds[at])) for at in order if at not in untold]


def is_candidate(scene: Scene, sight: Sight, whose: str, giver: Token) -> bool:
    """Whether the word for who would give a number is in the name of the candidate whose it is, or describes him."""
    phrase = {giver.text, giver.head.text} | {child.text for child in giver.children if child.dep_ in ("flat", "appos")}
    return giver.i < sight.begin and bool(phrase & set(whose.split())) and giver.dep_ != "nmod:poss"


def are_rivals(scene: Scene, before: tuple[Sight, Counted], sight: Sight) -> bool:
    """Whether the number in front of a candidate's is of the same count: ``Brun won 41,200 votes and Lund [38,900]``."""
    return before[1].measure in ("votes", "vote-share") and scene.sentence[before[0].first] == scene.sentence[sight.first]


def going_on(figure: Figure, last: Figure) -> Figure:
    """A candidate's number, given by whoever gives his rival's, and in the same place."""
    figure = figure if figure.claimant or figure.statement else replace(figure, claimant=last.claimant)
    return figure if figure.place else replace(figure, place=last.place)


def _between(scene: Scene, one: tuple[Sight, Counted | None], other: tuple[Sight, Counted | None], names: _Names) -> dict[int, Counted]:
    """Two numbers of which the first is the subject's and the second is his rival's: ``Brun leads Lund 47 percent to 42``."""
    (first, kind), (second, held) = one, other
    end = kind.end if kind else first.last
    link = scene.words[end + 1 : second.begin] in (["to"], ["-"], ["–"])
    at = first.begin - 1 - (scene.word(first.begin - 1) in ("by", ","))
    rival = names.get(at) if link else None
    verb = next((i for i in range(at, max(-1, at - _VERB), -1) if scene.words[i] in lexicon.AGAINST), None)
    if rival is None or verb is None or not scene.tree:
        return {}
    measures = [_measure(scene, first, kind, bare=True), _measure(scene, second, held, bare=True)]
    measure = measures[0] or measures[1]
    winner = names.get(verb - 1) or _subject(scene.doc[verb], names)
    if measure is None or winner is None:
        return {}
    whose = names.standing_for(winner.start) if winner[0].lower_ in lexicon.SHE | lexicon.HE else _called(winner)
    return {first.first: _as(first, kind, measure, whose), second.first: _as(second, held, measure, _called(rival))}


def _of_many(sight: Sight, kind: Counted | None) -> Counted:
    """A tally that no candidate is named for; more votes than a house has members are neither for nor against a motion."""
    assert kind is not None
    many = kind.measure in ("votes-for", "votes-against") and (sight.number.low or 0) > _HOUSE
    return kind._replace(measure="votes") if many else kind


def _told(scene: Scene, sight: Sight, kind: Counted | None, names: _Names) -> Counted | None:
    """What a number is where it is a candidate's, or the distance between two; None for others."""
    if kind is not None and kind.measure in ("votes-for", "votes-against") and (sight.number.low or 0) <= _HOUSE:
        return None
    chosen = _chosen(scene, kind.end, names) if kind is not None and kind.measure in lexicon.SHARES else None
    if chosen is not None:
        return _as(sight, kind, "vote-share", _called(chosen))
    if _is_lead(scene, sight, kind):
        return Counted("lead", True, None, kind.end if kind else sight.last)
    front = _in_front(scene, sight, names)
    behind = _behind(scene, kind.end if kind else sight.last, names)
    whose = behind or front or _winner(scene, sight, names)
    measure = _measure(scene, sight, kind, bare=bool(front or behind))
    if whose is None or measure is None:
        return None
    if whose[0].lower_ in lexicon.SHE | lexicon.HE:
        return _as(sight, kind, measure, names.standing_for(whose.start)) if kind is not None else None
    return _as(sight, kind, measure, _called(whose))


def _as(sight: Sight, kind: Counted | None, measure: str, whose: str | None) -> Counted:
    return Counted(measure, True, kind.noun if kind else None, kind.end if kind else sight.last, whose)


def _measure(scene: Scene, sight: Sight, kind: Counted | None, *, bare: bool) -> str | None:
    """Whether a number may be votes or a share of them; one that nothing is said of only where it is ``bare`` beside a candidate."""
    if sight.number.money:
        return None
    if kind is not None and kind.measure in lexicon.SHARES:
        of_votes = scene.word(kind.end + 1) != "of" or _CAST & set(scene.words[kind.end + 1 : kind.end + 6])
        return "vote-share" if of_votes else None
    low = sight.number.low or 0
    share = bool(low % 1) and low < _LIST
    alone = scene.word(sight.last + 1) in _SHUTS or scene.ends(sight.last + 1)
    if kind is not None and kind.measure in lexicon.BALLOTS and (kind.noun is None or kind.measure.startswith("votes")):
        return "vote-share" if share else "votes" if kind.sure or (bare and alone and low >= _LIST) else None
    if kind is not None or not bare or not alone:
        return None
    if share:
        return "vote-share"
    dated = low in _YEARS and "," not in scene.doc[sight.first].text
    return "votes" if low >= _LIST and not dated and scene.doc[sight.first].text[:1].isdigit() else None


def _is_lead(scene: Scene, sight: Sight, kind: Counted | None) -> bool:
    """Whether a number says how far apart two candidates are: ``led by 9,400 votes``, ``Her lead has shrunk to 300``; not where both have
    one: ``led by 51 percent to 43``."""
    if kind is not None and (kind.measure not in lexicon.BALLOTS | lexicon.SHARES or (kind.noun and not kind.measure.startswith("votes"))):
        return False
    if (sight.number.low or 0) < _LIST and (kind is None or kind.measure not in ("votes", *lexicon.SHARES)):
        return False
    word, before = scene.word(sight.begin - 1), scene.word(sight.begin - 2)
    if word == "by" and scene.word((kind.end if kind is not None else sight.last) + 1) == "to":
        return False
    if word == "by" and lexicon.LED & set(scene.words[max(0, sight.begin - 4) : sight.begin - 1]):
        return True
    if word in ("of", "to", "from") and before in lexicon.LEADS:
        return True
    for i in range(sight.begin - 1, max(-1, sight.begin - 2 * _VERB), -1):
        if scene.ends(i) or scene.words[i] in (",", "while", "but"):
            return False
        if scene.words[i] in lexicon.LEADS:
            return word in ("to", "from") and scene.doc[i].tag_ in ("NN", "NNS")
    return False


def _is_lead_on(scene: Scene, before: Sight, sight: Sight, told: Counted, kind: Counted | None) -> bool:
    """Whether a number is what a lead came to: ``has shrunk from 9,000 to [300]``."""
    same = kind is None or kind.measure in lexicon.BALLOTS | lexicon.SHARES
    return same and told.measure == "lead" and scene.word(sight.begin - 1) == "to" and sight.begin - before.last <= _SIBLING


class _Names:
    """The names of a report's people and parties, and which of them a pronoun stands for."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        ents = [ent for ent in scene.doc.ents if ent.label_ in ("PERSON", "ORG")]
        known = {ent[-1].text for ent in ents if ent.label_ == "PERSON"}
        known |= {scene.doc[i].text for i in range(1, len(scene.doc)) if scene.doc[i].tag_ == "NNP" and _is_led_in(scene, i)}
        self.known = known
        self.at = {i: scene.doc[i : i + 1] for i, token in enumerate(scene.doc) if token.text in known}
        self.at |= {token.i: ent for ent in ents for token in ent}
        self.men = {scene.doc[i].text for i in self.at if _titled(scene, self.at[i].start) in lexicon.MEN}
        self.women = {scene.doc[i].text for i in self.at if _titled(scene, self.at[i].start) in lexicon.WOMEN}
        self.candidates: set[str] = set()

    def get(self, i: int) -> Words | None:
        """The name that a token is of."""
        return self.at.get(i)

    def standing_for(self, i: int) -> str | None:
        """The last candidate told of in front of a pronoun, who is not named in its sentence and whom no title makes another."""
        others = self.men if self.scene.words[i] in lexicon.SHE else self.women
        here = self.scene.sentence[i]
        near = range(max(0, i - _FAR), min(i + _FAR, len(self.scene.doc)))
        others = others | {self.scene.doc[j].text for j in near if self.scene.sentence[j] == here}
        for at in range(i - 1, max(-1, i - _FAR), -1):
            if (name := self.scene.doc[at].text) in self.candidates and name not in others:
                return name
        return None


def _is_led_in(scene: Scene, i: int) -> bool:
    """Whether a name is a person's by what stands in front of it: a title, or a first name that the network took for all of it."""
    front = scene.doc[i - 1]
    titled = _titled(scene, i) in lexicon.MEN | lexicon.WOMEN | lexicon.OFFICES
    return titled or (front.ent_type_ == "PERSON" and front.tag_ == "NNP" and scene.doc[i].ent_type_ != "PERSON")


def _titled(scene: Scene, i: int) -> str:
    """The title in front of a name; a full stop may part them."""
    return scene.word(i - 1).rstrip(".") or scene.word(i - 2)


def _in_front(scene: Scene, sight: Sight, names: _Names) -> Words | None:
    """Whose number it is where his name stands right in front of it: ``Brun 41,200``, ``to Lund's 38,900``, ``put Brun at 48.2``."""
    i = sight.begin - 1
    i -= scene.word(i) in _LINKS or scene.doc[i].text in ("'s", "’s")
    name = names.get(i)
    if name is None:
        return scene.doc[i : i + 1] if scene.words[i] in lexicon.SHE | lexicon.HE else None
    if scene.word(name.start - 1) in lexicon.AGAINST:
        return None
    before = name.start - 1 - (scene.word(name.start - 1) == "the")
    return names.get(before - 1) or name if scene.word(before) in ("of", "from", "(") else name


def _behind(scene: Scene, end: int, names: _Names) -> Words | None:
    """Whose it is that is named behind "for", across the share that the number comes to: ``38,900, or 45.1 percent, for Lund``."""
    i = end + 1 - (scene.word(end) == "for")
    i += scene.word(i) in ("votes", "vote", "percent", "%")
    start = i
    while i < min(start + 2 * _SIBLING, len(scene.words)) and scene.words[i] != "for":
        if scene.words[i] not in (",", "or", "(", ")", "per", "cent", "percent", "%") and i not in scene.taken:
            return None
        i += 1
    if scene.word(i) != "for":
        return None
    for at in range(i + 1, min(i + 1 + _NAMED, len(scene.words))):
        if (name := names.get(at)) is not None:
            return name
        if scene.words[at].rstrip(".") not in lexicon.TITLES and scene.words[at] != ".":
            return None
    return None


def _chosen(scene: Scene, end: int, names: _Names) -> Words | None:
    """Whom those asked would vote for: ``46 percent [would choose Brun]``, ``44 percent of likely voters said they backed Lund``."""
    for i in range(end + 1, min(end + 1 + _ASKED, len(scene.words))):
        if scene.words[i] in lexicon.CHOOSE:
            at = i + 1 + (scene.word(i + 1) == "for")
            at += scene.word(at).rstrip(".") in lexicon.TITLES
            return names.get(at)
        if scene.words[i] not in lexicon.ASKED:
            return None
    return None


def _winner(scene: Scene, sight: Sight, names: _Names) -> Words | None:
    """The subject of the verb that gives a number to a candidate: ``[Brun] won 41,200 votes``, ``[Brun] led by 51 percent to 43``."""
    at = sight.begin - 2 - (scene.word(sight.begin - 2) in ("winner", "victor"))
    if scene.word(sight.begin - 1) in ("with", "by") and scene.word(sight.begin - 2) in lexicon.CHOSEN:
        at -= 1 + (scene.word(at - 1) in ("the", "duly", "as"))
        if (name := names.get(at)) is not None:
            return name
    for i in range(sight.begin - 1, max(-1, sight.begin - 1 - _VERB), -1):
        if scene.ends(i) or i in scene.taken:
            return None
        led = scene.words[i] in lexicon.LED and scene.word(sight.begin - 1) == "by"
        if led or (scene.words[i] in lexicon.WON and scene.doc[i].tag_ in FINITE | {"VBN", "VB"}):
            return _subject(scene.doc[i], names) if scene.tree else None
    return None


def _subject(verb: Token, names: _Names) -> Words | None:
    subject = next((child for child in reversed([*verb.children]) if child.i < verb.i and child.dep_.startswith("nsubj")), None)
    if subject is None:
        return None
    name = names.get(subject.i) or next((name for child in subject.children if child.dep_ == "flat" and (name := names.get(child.i))), None)
    alone = subject.tag_ == "NNP" or subject.lower_ in lexicon.SHE | lexicon.HE | lexicon.OFFICES
    return name or (verb.doc[subject.i : subject.i + 1] if alone else None)


def _are_one(scene: Scene, one: Sight, other: Sight) -> bool:
    """Whether the second of two numbers is the first told otherwise: ``41,200 votes, or 48.2 percent``."""
    gap = [word for word in scene.words[one.last + 1 : other.begin] if word not in _UNITS]
    return other.begin - one.last <= 2 * _SIBLING and gap in _OR


def _called(name: Words | None) -> str:
    """A person's last name; a party's name without what many parties are called."""
    assert name is not None
    if name.label_ != "ORG":
        return name[-1].text if name[-1].text not in ("'s", "’s") else name[-2].text
    telling = [token.text for token in name if token.lower_ not in lexicon.PARTIES and token.text not in ("'s", "’s")]
    return " ".join(telling) or name.text

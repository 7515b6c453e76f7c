"""What the whole story knows while one report is being resolved."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property

import msgspec

from hearsay.model import Mention, Span
from hearsay.resolution.camps import sides
from hearsay.resolution.counterparts import counterparts
from hearsay.resolution.lexicon import FORMER, LEADERS, SOLE, Gender
from hearsay.resolution.merging import Names
from hearsay.resolution.metonyms import capitals, governments
from hearsay.resolution.names import fold
from hearsay.resolution.people_lexicon import COMPASS, SPEAKING
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.roles import Office, leads, offices
from hearsay.resolution.sorts import sorts


class Unnamed(msgspec.Struct, frozen=True, gc=False):
    """Somebody whom a report does not name."""

    description: str
    head: str
    kin: str
    affiliation: Cluster | None = None
    plural: bool = False
    gender: Gender = ""
    document: bool = False


class Target(msgspec.Struct, frozen=True, gc=False):
    """Whom a phrase stands for: an entity, somebody unnamed, or nobody that can be told."""

    entity: Cluster | None = None
    unnamed: Unnamed | None = None

    @property
    def found(self) -> bool:
        """Whether there is anybody."""
        return self.entity is not None or self.unnamed is not None


NOBODY = Target()
_EDGE = 240
"""Characters from either end of a report in which its newsroom may be named."""
_MAIN = 2
"""How many times more often than any other a report must name a country to be about it."""


_FEW = 3
"""Names of a country and its places from which a report, whatever its story, may be about it."""
_OPENS = 80
"""Characters of a masthead or a dateline."""
_LEADER = "leader"
_FIRST = ("supreme leader", "president", "king", "queen", "emir", "sultan", "prime minister", "chancellor")
"""Of whom ``the Peruvian leader`` is the first that Peru has."""
_GROUND = 1.5
"""How many times more often than any other the story names the country that a report without names of countries is about."""


class World:
    """Names, capitals and offices of a story."""

    def __init__(self, reports: Sequence[Report], names: Names) -> None:
        self.names = names
        self._reports = reports
        self.places = names.of
        """The cluster of every mention id, capitals as cities."""
        self.capitals = capitals(reports, names)
        self.acting: dict[str, Cluster] = {**names.of, **governments(reports, names, self.capitals)}
        """The cluster of every mention id, capitals as their governments where they act."""
        self._orient()
        self.kinds = {
            report.id: tuple([(m.id, cluster.kind) for m in report.mentions if (cluster := self.acting.get(m.id)) is not None])
            for report in reports
        }
        """For each report, what kinds of things its mentions name."""
        self._lands = {c for c in self.acting.values() if c.kind == "country"}
        """The countries that the story names: a town that bears the name of one elsewhere is of none."""
        self._told: dict[str, bool] = {}
        self._mains: dict[str, Cluster | None] = {}
        self._homes: dict[str, Cluster | None] = {}
        self._offices: dict[str, list[Office]] = {}
        self._by_title: dict[str, list[Office]] = defaultdict(list)
        for report in reports:
            found = [
                held._replace(home=self.main(report) or self._beside(report, held.holder))
                if held.of is None and leads(held.title)
                else held
                for held in offices(report, self.kinds[report.id], self.acting)
            ]
            self._offices[report.id] = found
            self._know(found)
        for report in reports:
            found = list(counterparts(report, self.acting))
            self._offices[report.id] += found
            self._know(found)

    def _know(self, found: Sequence[Office]) -> None:
        """Let the story know who holds these offices."""
        for held in found:
            held.holder.hold(held.title, held.of)
            for title in _called(held.title):
                self._by_title[title].append(held)

    def _orient(self) -> None:
        """Let ``the North`` be the one country of the story whose name begins so, and nobody where there is none."""
        for report in self._reports:
            for mention, text in report.folded:
                if text in COMPASS and mention.id in self.acting:
                    lands = {c for c in self.acting.values() if c.kind == "country" and fold(c.normal).startswith(f"{text} ")}
                    if len(lands) == 1:
                        self.acting[mention.id] = lands.pop()
                    else:
                        del self.acting[mention.id]

    def _beside(self, report: Report, holder: Cluster) -> Cluster | None:
        """The one country that is spoken of where a report, which is about several, names somebody first."""
        first = next((m.span.start for m in report.mentions if self.acting.get(m.id) is holder), 0)
        floor = report.bounds(max(0, report.sentence(first) - 1))[0]
        lands = {land for m in report.within(floor, first) if (land := self.land(m)) is not None}
        return lands.pop() if len(lands) == 1 else None

    def state(self, cluster: Cluster | None) -> Cluster | None:
        """The country where the cluster is a capital, else the cluster."""
        return self.capitals.get(cluster, cluster) if cluster is not None else None

    def main(self, report: Report) -> Cluster | None:
        """The country that a report is about: it, its places and its people are named twice as often as those of any other.

        A report that hardly names a country is about that of the story, as those are that are written there.
        """
        if report.id not in self._mains:
            told = Counter(land for m in report.mentions if (land := self.land(m)) is not None)
            few = self._ground is not None and max(told.values(), default=0) < _FEW
            self._mains[report.id] = self._ground if few else _clear(told)
        return self._mains[report.id]

    def home(self, report: Report) -> Cluster | None:
        """The country that a report is about; of two that it speaks of most, that of the town in its dateline or masthead."""
        if report.id not in self._homes:
            found = self.main(report)
            if found is None:
                told = Counter(land for m in report.mentions if (land := self.land(m)) is not None)
                most = [land for land, _ in told.most_common(2)]
                written = (self.land(m) for m in report.within(0, _OPENS) if m.label == "LOC")
                found = next((land for land in written if land is not None), None)
                found = found if found in most else None
            self._homes[report.id] = found
        return self._homes[report.id]

    @cached_property
    def _ground(self) -> Cluster | None:
        """The country that the story names clearly more often than any other."""
        told = Counter(land for r in self._reports for m in r.mentions if (land := self.land(m)) is not None).most_common(2)
        clear = len(told) == 1 or (len(told) == 2 and told[0][1] >= _GROUND * told[1][1])
        return told[0][0] if clear else None

    @cached_property
    def setting(self) -> Cluster | None:
        """The country that the story is about: named, with its places and people, twice as often as any other."""
        return _clear(Counter(land for r in self._reports for m in r.mentions if (land := self.land(m)) is not None))

    @cached_property
    def sides(self) -> dict[str, tuple[Cluster, ...]]:
        """The bodies of the opposition and those that rule, as far as reports call them so."""
        return sides(self._reports, self.acting)

    @cached_property
    def sorts(self) -> dict[Cluster, frozenset[str]]:
        """By body the nouns that reports call it by: ``operator``, ``charity``."""
        return sorts(self._reports, self.acting)

    @cached_property
    def often(self) -> Counter[Cluster]:
        """How often the story names whom."""
        return Counter(c for r in self._reports for m in r.mentions if (c := self.acting.get(m.id)) is not None)

    @cached_property
    def newsrooms(self) -> frozenset[Cluster]:
        """Whose reports these are."""
        named = (self.names.named(name) for r in self._reports if (name := r.findings.document.outlet))
        return frozenset(c for c in named if c is not None)

    @cached_property
    def speaking(self) -> frozenset[Cluster]:
        """Whoever says something by name."""
        said = (r.references.get(s.speaker.entity or "") for r in self._reports for s in r.findings.statements)
        return frozenset(self.acting[m] for reference in said if reference is not None for m in reference.names if m in self.acting)

    def tells(self, words: str) -> bool:
        """Whether any report has the words, in small letters and with a straight apostrophe, whatever its own."""
        if words not in self._told:
            curled = words.replace("'", "’")
            self._told[words] = any(words in text or curled in text for text in (r.text.casefold() for r in self._reports))
        return self._told[words]

    def land(self, mention: Mention) -> Cluster | None:
        """The country that a name is of, or that the place which it names lies in."""
        cluster = self.state(self.acting.get(mention.id))
        if cluster is None or cluster.kind == "country":
            return cluster
        return cluster.country if cluster.kind == "place" and cluster.country in self._lands else None

    def outlet(self, report: Report, span: Span) -> Cluster | None:
        """The newsroom whose report it is, which speaks of itself at ``span``."""
        name = report.findings.document.outlet
        if not name:
            return self._signed(report)
        cluster = self.names.named(name) or self.names.organizations.make(name, None)
        cluster.see(span, name)
        cluster.aliases.add(name)
        return cluster

    def _signed(self, report: Report) -> Cluster | None:
        """The one newsroom that is named where a report signs itself, at its beginning or its end."""
        ends = [m for m in report.mentions if m.span.start < _EDGE or m.span.end > len(report.text) - _EDGE]
        named = {c for m in ends if (c := self.acting.get(m.id)) is not None and c.outlet and not c.key.startswith("organization:known ")}
        return named.pop() if len(named) == 1 else None

    def holders(self, title: str, owner: Cluster | None, report: Report | None, qualifiers: frozenset[str] = frozenset()) -> list[Cluster]:
        """Who holds an office, in one report or in the story: those first of whom the owner is known to be the same.

        Whoever is said to hold it with other words than the ``qualifiers`` of the phrase holds another one.
        """
        named = self._by_title.get(title, []) if report is None else [o for o in self._offices[report.id] if title in _called(o.title)]
        speaking = title in SPEAKING and bool(qualifiers)
        if qualifiers and title not in SOLE:
            named = [
                o for o in named if (o.of is not None and o.of is owner) or _may_be(o.told, qualifiers, sure=speaking and report is None)
            ]
        if title in LEADERS and owner is not None:
            everyone = self._offices[report.id] if report else [o for found in self._offices.values() for o in found]
            named = [*named, *(o for o in everyone if o.of is owner and leads(o.title))]
        if not named and report is not None and qualifiers and leads(title):
            named = [o for o in self._offices[report.id] if o.title == "head" and o.told and o.told <= qualifiers]
        of = [self.state(o.of or o.home) for o in named]
        sure = [o.holder for o, whose in zip(named, of, strict=True) if owner is not None and whose is owner]
        open_ = [o.holder for o, whose in zip(named, of, strict=True) if owner is None or whose is None]
        known = {o.holder for o, whose in zip(named, of, strict=True) if owner is not None and whose is not None and whose is not owner}
        if owner is not None and owner.kind == "country":
            told = {o.holder for o in named if self.state(o.of) is owner}
            sure = [h for h in sure if h in told or not _is_elsewhere(h, title, owner)]
            known |= {h for h in open_ if _is_elsewhere(h, title, owner)}
        found = list(dict.fromkeys(sure or [h for h in open_ if h not in known]))
        if title == _LEADER and len(found) > 1 and owner is not None:
            return next((first for rank in _FIRST if (first := [h for h in found if (rank, owner.key) in h.roles])), found)
        return found


def _clear(named: Counter[Cluster]) -> Cluster | None:
    """The country that is named twice as often as any other."""
    told = named.most_common(2)
    clear = len(told) == 1 or (len(told) == 2 and told[0][1] >= _MAIN * told[1][1])
    return told[0][0] if clear else None


def _is_elsewhere(holder: Cluster, title: str, country: Cluster) -> bool:
    """Whether somebody is told, in whatever report, to hold an office of another country, and not of this one."""
    kinds = ("country", "organization") if title in SOLE else ("country",)
    of = [of for held, of in holder.roles.values() if title in _called(held) and of is not None and of.kind in kinds]
    return bool(of) and country not in of


def _may_be(told: frozenset[str], qualifiers: frozenset[str], *, sure: bool) -> bool:
    """Whether an office told with some words may be the one asked for with others: if one of the two says no more than the other."""
    return not sure if not told else told <= qualifiers or qualifiers <= told


def _called(title: str) -> tuple[str, ...]:
    """The titles that take up an office: ``the minister`` for a finance minister, but not for a prime minister or a former one."""
    words = title.split()
    if words[0] in FORMER:
        return (title, f"{words[0]} {words[-1]}")
    short = words[-1]
    return (title,) if len(words) == 1 or words[0] in ("prime", "first") else (title, short)

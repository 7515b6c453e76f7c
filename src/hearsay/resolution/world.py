"""What the whole story knows while one report is being resolved."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

import msgspec

from hearsay.model import EntityKind, Mention, Span
from hearsay.resolution.asked import asked
from hearsay.resolution.camps import sides
from hearsay.resolution.counterparts import counterparts
from hearsay.resolution.lands import leading
from hearsay.resolution.merging import Names
from hearsay.resolution.metonyms import capitals, governments
from hearsay.resolution.names import fold, singulars, words
from hearsay.resolution.people_lexicon import COMPASS, SPEAKING
from hearsay.resolution.registry import Cluster, Look, same_look
from hearsay.resolution.report import Report
from hearsay.resolution.roles import Office, is_elsewhere, may_be, offices
from hearsay.resolution.sorts import sorts
from hearsay.resolution.titles import leads, titles_of
from hearsay.resolution.titles_lexicon import LEADERS, SOLE, Gender


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


_FEW = 3
"""Names of a country and its places from which a report, whatever its story, may be about it."""
_OPENS = 80
"""Characters of a masthead or a dateline."""
_GONE = ("former", "ex", "late")
"""In front of an office that somebody has held, and is called by now and then still."""
_LEADER = "leader"
_FIRST = ("supreme leader", "president", "king", "queen", "emir", "sultan", "prime minister", "chancellor")
"""Of whom ``the Peruvian leader`` is the first that Peru has."""
_GROUND = 1.5
"""How many times more often than any other the story names the country that a report without names of countries is about."""


class World:
    """Names, capitals and offices of a story."""

    def __init__(self, reports: Sequence[Report], names: Names) -> None:
        self.names = names
        self.journal = names.registry.journal
        self._reports = reports
        self.places = names.of
        """The cluster of every mention id, capitals as cities."""
        self.capitals = capitals(reports, names)
        self.acting: dict[str, Cluster] = {**names.of, **governments(reports, names, self.capitals)}
        """The cluster of every mention id, capitals as their governments where they act."""
        self._orient()
        names.organizations.acting = self.acting
        self._moved = {m for m, cluster in names.of.items() if self.acting.get(m) is not cluster}
        """Mentions of what acts as something else, or of nothing that could be told."""
        self.clusters = {report.id: [self.acting.get(m.id) for m in report.mentions] for report in reports}
        """For each report, whom its mentions name, in order."""
        self.keys = {report.id: tuple([c.key if c is not None else None for c in self.clusters[report.id]]) for report in reports}
        """The same by their keys."""
        self.kinds = {
            report.id: tuple([(m.id, c.kind) for m, c in zip(report.mentions, self.clusters[report.id], strict=True) if c is not None])
            for report in reports
        }
        """For each report, what kinds of things its mentions name."""
        self.often = Counter([c for found in self.clusters.values() for c in found])
        """How often the story names whom, and nobody."""
        self._lands = self._homes()
        self._looks: dict[str, Look] = {}
        self._told: dict[str, bool] = {}
        self._mains: dict[str, Cluster | None] = {}
        self._at_home: dict[str, Cluster | None] = {}
        self._held: dict[tuple[str, Cluster | None, frozenset[str]], list[Cluster]] = {}
        self._offices: dict[str, list[Office]] = {}
        self._by_title: dict[str, list[Office]] = defaultdict(list)
        self.matched: dict[str, tuple[tuple[str, str, str | None], ...]] = {}
        """For each report, who holds which offices as the counterparts of others, who may be told elsewhere to hold them."""
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
            self.matched[report.id] = tuple([(o.holder.key, o.title, o.of.key if o.of is not None else None) for o in found])

    def _know(self, found: Sequence[Office]) -> None:
        """Let the story know who holds these offices."""
        for held in found:
            held.holder.hold(held.title, held.of)
            for title in titles_of(held.title):
                self._by_title[title].append(held)

    def _homes(self) -> dict[Cluster | None, Cluster]:
        """For whom the story names, the country that it is or that it lies in: a town that bears the name of one elsewhere is of none."""
        lands = {c for c in self.acting.values() if c.kind == "country"}
        out: dict[Cluster | None, Cluster] = {}
        for cluster in self.often:
            state = self.state(cluster)
            home = state if state is None or state.kind == "country" else state.country if state.kind == "place" else None
            if home is not None and (home is state or home in lands):
                out[cluster] = home
        return out

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
            lands = [self._lands[c] for c in self.clusters[report.id] if c in self._lands]
            self._mains[report.id] = self._about(Counter(lands)) if lands else self._ground
        return self._mains[report.id]

    def _about(self, told: Counter[Cluster]) -> Cluster | None:
        return self._ground if self._ground is not None and max(told.values()) < _FEW else leading(told)

    def counted(self) -> Counter[Cluster | None]:
        """How often the story names whom, and nobody: all that it knows."""
        self.journal.spoil()
        return self.often

    @cached_property
    def _named(self) -> Counter[Cluster]:
        """How often the story names which country, or what lies in it."""
        told: Counter[Cluster] = Counter()
        for cluster, often in self.often.items():
            if cluster in self._lands:
                told[self._lands[cluster]] += often
        return told

    def home(self, report: Report) -> Cluster | None:
        """The country that a report is about; of two that it speaks of most, that of the town in its dateline or masthead."""
        if report.id not in self._at_home:
            found = self.main(report)
            if found is None:
                told = Counter(land for m in report.mentions if (land := self.land(m)) is not None)
                most = [land for land, _ in told.most_common(2)]
                written = (self.land(m) for m in report.within(0, _OPENS) if m.label == "LOC")
                found = next((land for land in written if land is not None), None)
                found = found if found in most else None
            self._at_home[report.id] = found
        return self._at_home[report.id]

    @cached_property
    def _ground(self) -> Cluster | None:
        """The country that the story names clearly more often than any other."""
        told = self._named.most_common(2)
        clear = len(told) == 1 or (len(told) == 2 and told[0][1] >= _GROUND * told[1][1])
        return told[0][0] if clear else None

    @cached_property
    def setting(self) -> Cluster | None:
        """The country that the story is about: named, with its places and people, twice as often as any other."""
        return leading(self._named)

    @asked
    def side(self, side: str) -> tuple[Cluster, ...]:
        """The bodies of the opposition, or those that rule, as far as reports call them so."""
        return self._sides.get(side, ())

    @cached_property
    def _sides(self) -> dict[str, tuple[Cluster, ...]]:
        return sides(self._reports, self.acting)

    @cached_property
    def sorts(self) -> dict[Cluster, frozenset[str]]:
        """By body the nouns that reports call it by: ``operator``, ``charity``."""
        return sorts(self._reports, self.acting)

    @asked
    def called(self, parts: frozenset[str], kinds: frozenset[EntityKind]) -> list[Cluster]:
        """Whoever is named in the story and bears these words in one of its names."""
        found = (c for c in self.often if c is not None and c.kind in kinds)
        return [c for c in found if any(parts <= singulars(form) for form in c.forms)]

    @asked
    def of_sort(self, noun: str) -> list[Cluster]:
        """The bodies of the story, newsrooms apart, that are called by a noun, in their names or beside them."""
        found = (c for c in self.often if c is not None and c.kind == "organization" and not c.outlet and c not in self.newsrooms)
        return [c for c in found if noun in self.sorts.get(c, ()) or any(noun in singulars(form) for form in c.forms)]

    @asked
    def bearing(self, parts: frozenset[str]) -> list[Cluster]:
        """The bodies that are named in the story and bear any of these words, just so, in one of their names."""
        found = (c for c in self.often if c is not None and c.kind == "organization")
        return [c for c in found if any(not parts.isdisjoint(words(form)) for form in c.forms)]

    @asked
    def times(self, cluster: Cluster) -> int:
        """How many phrases of the story stand for somebody."""
        return len(cluster.spans)

    @asked
    def nameless(self, title: str, owner: Cluster) -> Cluster:
        """The one who holds an office and whom no report names."""
        return self.names.registry.get("person", f"{title} of {owner.key}")

    @cached_property
    def newsrooms(self) -> frozenset[Cluster]:
        """Whose reports these are, and who is credited for their text."""
        documents = (r.findings.document for r in self._reports)
        named = (self.names.named(name) for d in documents for name in (d.outlet, d.credit) if name)
        return frozenset(c for c in named if c is not None)

    @asked
    def state_outlet(self, sorts: frozenset[str]) -> str | None:
        """The only newsroom with a report whose name says that it is the state's, and has one of the words."""
        names = {name for r in self._reports if (name := r.findings.document.outlet) and "state" in singulars(name)}
        found = [name for name in names if not sorts.isdisjoint(singulars(name))]
        return found[0] if len(found) == 1 else None

    @cached_property
    def speaking(self) -> frozenset[Cluster]:
        """Whoever says something by name."""
        said = (r.references.get(s.speaker.entity or "") for r in self._reports for s in r.findings.statements)
        return frozenset(self.acting[m] for reference in said if reference is not None for m in reference.names if m in self.acting)

    @asked
    def tells(self, words: str) -> bool:
        """Whether any report has the words, in small letters and with a straight apostrophe, whatever its own."""
        if words not in self._told:
            curled = words.replace("'", "’")
            self._told[words] = any(words in text or curled in text for text in (r.text.casefold() for r in self._reports))
        return self._told[words]

    def land(self, mention: Mention) -> Cluster | None:
        """The country that a name is of, or that the place which it names lies in."""
        return self._lands.get(self.acting.get(mention.id))

    def beside(self, cluster: Cluster) -> list[Cluster]:
        """Those whom to look at somebody leads to."""
        found = (cluster.country, self.capitals.get(cluster), *(of for _, of in cluster.roles.values()))
        return [one for one in found if one is not None]

    def moved(self, report: Report) -> tuple[tuple[str, str], ...]:
        """The names of a report that are for one who acts and for a place, or for nobody who acts: each with the key of the place."""
        return tuple([(m.id, self.places[m.id].key) for m in report.mentions if m.id in self._moved]) if self._moved else ()

    def own(self, report: Report) -> list[Cluster]:
        """Whom the names of a report may be for, and its phrases that are names elsewhere."""
        found = [*self.clusters[report.id], *map(self.names.by_text.get, report.wholes), self.main(report), self.setting]
        return [*(c for c in found if c is not None), *(self.places[m] for m, _ in self.moved(report))]

    @property
    def looks(self) -> Mapping[str, Look]:
        """All that is looked at in entities while phrases are resolved, by their keys."""
        while self.journal.stale:
            cluster = self.journal.stale.pop()
            self._looks[cluster.key] = self._look(cluster)
        return self._looks

    def _look(self, cluster: Cluster) -> Look:
        home = self._lands.get(cluster)
        return same_look(
            (
                cluster.normal,
                cluster.name(),
                frozenset(cluster.forms),
                frozenset(cluster.aliases),
                cluster.often,
                cluster.outlet,
                cluster.leaning,
                cluster.gender,
                tuple([(title, of and of.key) for title, of in cluster.roles.values()]),
                tuple([one.key for one in self.beside(cluster)]),
                cluster.country is None,
                home and home.key,
                self.sorts.get(cluster),
                cluster in self.newsrooms,
                cluster in self.speaking,
            )
        )

    def outlet(self, report: Report, span: Span) -> Cluster | None:
        """The newsroom whose report it is, which speaks of itself at ``span``."""
        name = report.findings.document.outlet
        if not name:
            return self._signed(report)
        cluster = self.names.named(name) or self.names.organizations.make(name, None)
        cluster.see(span, name)
        cluster.call(name)
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
        return self._holding(title, owner, report, qualifiers) if report is not None else self._anywhere(title, owner, qualifiers)

    @asked
    def is_told(self, person: Cluster, title: str, words: frozenset[str]) -> bool:
        """Whether some report tells somebody's office with just these words around its title: ``the [district water] director``."""
        return any(o.holder is person and o.told == words for o in self._by_title.get(title, []))

    def _is_gone(self, person: Cluster, title: str) -> bool:
        """Whether as many reports say that somebody held an office as that he holds it."""
        before = sum(o.holder is person for word in _GONE for o in self._by_title.get(f"{word} {title}", []))
        return before > 0 and before >= sum(o.holder is person for o in self._by_title.get(title, []))

    @asked
    def _anywhere(self, title: str, owner: Cluster | None, qualifiers: frozenset[str]) -> list[Cluster]:
        """Who holds an office in the story."""
        sought = (title, owner, qualifiers)
        if sought not in self._held:
            self._held[sought] = self._holding(title, owner, None, qualifiers)
        return self._held[sought]

    def _holding(self, title: str, owner: Cluster | None, report: Report | None, qualifiers: frozenset[str]) -> list[Cluster]:
        named = self._by_title.get(title, []) if report is None else [o for o in self._offices[report.id] if title in titles_of(o.title)]
        speaking = title in SPEAKING and bool(qualifiers)
        if qualifiers and title not in SOLE:
            named = [
                o for o in named if (o.of is not None and o.of is owner) or may_be(o.told, qualifiers, sure=speaking and report is None)
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
            sure = [h for h in sure if h in told or not is_elsewhere(h, title, owner)]
            known |= {h for h in open_ if is_elsewhere(h, title, owner)}
        found = list(dict.fromkeys(sure or [h for h in open_ if h not in known]))
        if len(found) > 1:
            found = [h for h in found if not self._is_gone(h, title)] or found
        if title == _LEADER and len(found) > 1 and owner is not None:
            return next((first for rank in _FIRST if (first := [h for h in found if (rank, owner.key) in h.roles])), found)
        return found

"""Entities in the making: names gather in clusters, and clusters become entities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from hearsay.model import Entity, EntityKind, Role, Span, content_id
from hearsay.resolution.bodies_lexicon import LEGAL_FORMS
from hearsay.resolution.lexicon import GENERIC_TAILS, INSTITUTION_HEADS, OUTLET_WORDS, Gender
from hearsay.resolution.names import fold

_BARE = frozenset(h.word for h in (*INSTITUTION_HEADS, *OUTLET_WORDS))
_SORTS = LEGAL_FORMS | frozenset(w for tail in GENERIC_TAILS for w in tail.word.split())
_ACRONYM = 4
_SURE = 2
"""Votes by which a gender must lead, since a pronoun may stand for somebody else of its sentence."""


class Cluster:
    """All that is known of one entity while names are still being joined. Compared by identity, sorted by ``key``."""

    def __init__(self, kind: EntityKind, key: str, name: str = "") -> None:
        self.kind: EntityKind = kind
        self.key = key
        """Unique, and the same whatever the order of the reports."""
        self.normal = name
        """The gazetteer's name; empty where the surface forms choose."""
        self.forms: Counter[str] = Counter()
        """Surface forms to name the entity by."""
        self.aliases: set[str] = set()
        self.spans: set[Span] = set()
        self.identifiers: dict[str, str] = {}
        self.roles: dict[tuple[str, str], tuple[str, Cluster | None]] = {}
        self.country: Cluster | None = None
        """Whose institution it is, or where the place lies."""
        self.outlet = False
        """Whether its name tells that it is a newsroom."""
        self.doubts: set[Cluster] = set()
        self.genders: Counter[Gender] = Counter()

    def see(self, span: Span, form: str | None = None) -> None:
        """Take in a name or a phrase that stands for the entity; ``form`` is what of it may be the entity's name."""
        self.spans.add(span)
        if form:
            self.forms[form] += 1

    def hold(self, title: str, of: Cluster | None) -> None:
        """Take in an office."""
        self.roles[title, of.key if of else ""] = (title, of)

    @property
    def leaning(self) -> Gender:
        """The gender that more forms of address and pronouns speak for; empty where they do not tell."""
        women, men = self.genders["f"], self.genders["m"]
        return "" if women == men else "f" if women > men else "m"

    @property
    def gender(self) -> Gender:
        """The gender that is told beyond the chance of one pronoun; empty where it is not."""
        return self.leaning if abs(self.genders["f"] - self.genders["m"]) >= _SURE else ""

    def name(self) -> str:
        """The form met most often; among equals the longest, then the first of the alphabet.

        A country goes by the gazetteer's name, a city by a form that spells it so, a person by a name of two words or more,
        an organisation by its name written out, and not by the word for what sort it is.
        """
        if not self.forms or self.kind == "country":
            return self.normal or next(iter(sorted(self.forms)), self.key.rsplit(":", 1)[-1])
        forms = [f for f in self.forms if not self.normal or fold(f) == fold(self.normal)] or list(self.forms)
        if self.kind == "person":
            forms = [f for f in forms if " " in f] or forms
        if self.kind == "organization":
            forms = [f for f in forms if not (f.isupper() and " " not in f) and fold(f) not in _BARE] or forms
        best = min(forms, key=lambda f: (-self.forms[f], _shouted(f), -len(f), f))
        if self.kind == "organization" and not self.normal:
            best = _written_out(best, [f for f in forms if f.startswith(f"{best} ")], self.forms)
        return self.normal if self.normal and _shouted(best) else best


def _written_out(short: str, longer: list[str], often: Counter[str]) -> str:
    """A company's name of one word as it is written out in front of its legal form: ``Lundvale Sarn Inc.``."""
    legal = [f.rpartition(" ")[0] for f in longer if fold(f.split()[-1]) in LEGAL_FORMS]
    told = [f for f in longer if any(full.startswith(f) for full in legal) and not all(fold(w) in _SORTS for w in f.split()[1:])]
    return min(told, key=lambda f: (-often[f], _shouted(f), len(f), f), default=short) if " " not in short else short


def _shouted(form: str) -> bool:
    return any(w.isupper() and len(w) > _ACRONYM for w in form.split())


class Registry:
    """Every cluster of a story by its key."""

    def __init__(self) -> None:
        self._clusters: dict[str, Cluster] = {}

    def get(self, kind: EntityKind, key: str, name: str = "") -> Cluster:
        """The cluster of that key, made when asked for first."""
        full = f"{kind}:{key}"
        if full not in self._clusters:
            self._clusters[full] = Cluster(kind, full, name)
        return self._clusters[full]

    def all(self) -> tuple[Cluster, ...]:
        """Every cluster, in order of their keys."""
        return tuple(self._clusters[key] for key in sorted(self._clusters))

    def entities(self) -> dict[Cluster, Entity]:
        """The entities, for every cluster that a report mentions or that one of these is an officer or an institution of."""
        kept = [c for c in self.all() if c.spans]
        offices = {of for k in kept for _, of in k.roles.values()}
        kept += [c for c in self.all() if not c.spans and c in offices]
        ids = _ids(kept)
        return {c: _entity(c, ids) for c in kept}


def _ids(clusters: Iterable[Cluster]) -> dict[Cluster, str]:
    ids: dict[Cluster, str] = {}
    taken: set[str] = set()
    for cluster in clusters:
        fixed = cluster.identifiers.get("iso3166") or cluster.identifiers.get("geonames")
        made = content_id("e", cluster.kind, fixed or fold(cluster.name()))
        if made in taken:
            made = content_id("e", cluster.kind, fold(cluster.name()), cluster.key)
        taken.add(made)
        ids[cluster] = made
    return ids


def _entity(cluster: Cluster, ids: dict[Cluster, str]) -> Entity:
    held = sorted({(title, ids.get(of, "") if of else "") for title, of in cluster.roles.values()})
    roles = [(title, of) for title, of in held if of or not any(t == title and o for t, o in held)]
    return Entity(
        ids[cluster],
        cluster.name(),
        cluster.kind,
        tuple(sorted(cluster.aliases | {cluster.name()} if cluster.forms else cluster.aliases or {cluster.name()})),
        tuple(Role(title, of or None) for title, of in roles),
        dict(sorted(cluster.identifiers.items())),
        tuple(sorted(cluster.spans)),
        tuple(sorted({ids[d] for d in cluster.doubts if d in ids})),
    )

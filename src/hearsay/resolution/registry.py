"""Entities in the making: names gather in clusters, and clusters become entities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import contextmanager
from functools import lru_cache
from typing import Protocol, get_args

from hearsay.model import Entity, EntityKind, Role, Span, content_id
from hearsay.resolution.bodies_lexicon import LEGAL_FORMS
from hearsay.resolution.lexicon import GENERIC_TAILS, INSTITUTION_HEADS, OUTLET_WORDS
from hearsay.resolution.names import fold
from hearsay.resolution.titles_lexicon import Gender

_BARE = frozenset(h.word for h in (*INSTITUTION_HEADS, *OUTLET_WORDS))
_SORTS = LEGAL_FORMS | frozenset(w for tail in GENERIC_TAILS for w in tail.word.split())
_ACRONYM = 4
_SURE = 2
"""Votes by which a gender must lead, since a pronoun may stand for somebody else of its sentence."""
_KINDS: dict[str, EntityKind] = {kind: kind for kind in get_args(EntityKind)}
_OFTEN = 5
"""Times from which an entity is spoken of often."""
Look = tuple[object, ...]
"""All that is looked at in an entity while phrases are resolved."""
_LOOKS = 65536
"""Looks of which each is there but once."""


class Noted(Protocol):
    """Where it is noted down what one report tells."""

    known: bool

    def tell(
        self,
        of: str,
        *,
        span: Span | None = None,
        form: str | None = None,
        often: int = 1,
        alias: str | None = None,
        office: tuple[str, Cluster | None] | None = None,
    ) -> None:
        """Note down what is told of an entity."""


class Journal:
    """What is noted down of the report that is being resolved, where one is."""

    def __init__(self) -> None:
        self.trail: Noted | None = None
        self.stale: set[Cluster] = set()
        """Those who look otherwise than when they were looked at last."""

    @contextmanager
    def noting(self, trail: Noted) -> Iterator[None]:
        """While the block runs, let what is asked and told be noted down there."""
        self.trail = trail
        try:
            yield
        finally:
            self.trail = None

    def spoil(self) -> None:
        """Let it be known that a report asked what is not noted down."""
        if self.trail is not None:
            self.trail.known = False


class Cluster:
    """All that is known of one entity while names are still being joined. Compared by identity, sorted by ``key``."""

    def __init__(self, kind: EntityKind, key: str, name: str, journal: Journal) -> None:
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
        self._journal = journal
        journal.stale.add(self)

    def see(self, span: Span, form: str | None = None) -> None:
        """Take in a name or a phrase that stands for the entity; ``form`` is what of it may be the entity's name."""
        if len(self.spans) < _OFTEN:
            self._journal.stale.add(self)
        self.spans.add(span)
        if self._journal.trail is not None:
            self._journal.trail.tell(self.key, span=span)
        if form:
            self.go_by(form)

    def go_by(self, form: str, often: int = 1) -> None:
        """Take in what may be the entity's name."""
        self.forms[form] += often
        self._journal.stale.add(self)
        if self._journal.trail is not None:
            self._journal.trail.tell(self.key, form=form, often=often)

    def call(self, *aliases: str) -> None:
        """Take in what the entity is called."""
        for alias in aliases:
            if alias not in self.aliases:
                self.aliases.add(alias)
                self._journal.stale.add(self)
            if self._journal.trail is not None:
                self._journal.trail.tell(self.key, alias=alias)

    def take(self, spans: Set[Span], forms: Mapping[str, int], aliases: Set[str]) -> None:
        """Take in all that a report tells."""
        if forms or len(self.spans) < _OFTEN or not aliases <= self.aliases:
            self._journal.stale.add(self)
        self.spans |= spans
        self.aliases |= aliases
        for form, often in forms.items():
            self.forms[form] += often

    def forget(self, aliases: Set[str]) -> None:
        """Be called so no more."""
        self.aliases -= aliases
        self._journal.stale.add(self)

    def belong(self, country: Cluster | None) -> None:
        """Take in whose it is, where nobody has told that yet."""
        if self.country is None and country is not None:
            self.country = country
            self._journal.stale.add(self)
            self._journal.spoil()

    def hold(self, title: str, of: Cluster | None) -> None:
        """Take in an office."""
        self.roles[title, of.key if of else ""] = (title, of)
        self._journal.stale.add(self)
        if self._journal.trail is not None:
            self._journal.trail.tell(self.key, office=(title, of))

    @property
    def often(self) -> int:
        """How many phrases stand for it, as far as that is counted."""
        return min(_OFTEN, len(self.spans))

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
        an organisation by its name written out, and not by the word for what sort it is; nobody in capitals who is ever called so without.
        """
        if not self.forms or self.kind == "country":
            return self.normal or next(iter(sorted(self.forms)), self.key.rsplit(":", 1)[-1])
        forms = [f for f in self.forms if not self.normal or fold(f) == fold(self.normal)] or list(self.forms)
        if self.kind == "person":
            forms = [f for f in forms if " " in f] or forms
        forms = [f for f in forms if f[0] not in "#@"] or forms
        if self.kind != "person":
            forms = [f for f in forms if not (f.isupper() and " " not in f) and fold(f) not in _BARE] or forms
            forms = [f for f in forms if not _is_short(f, forms)] if self.kind == "organization" else forms
        calm = {fold(f): f for f in sorted({*forms, *self.aliases}) if not _shouted(f) and not f.startswith(("The ", "the "))}
        forms = [f for f in forms if not _shouted(f) or fold(f) not in calm] or [calm[fold(f)] for f in forms]
        best = min(forms, key=lambda f: (-self.forms[f], _shouted(f), -len(f), f))
        if self.kind == "organization" and not self.normal:
            best = _written_out(best, [f for f in forms if f.startswith(f"{best} ")], self.forms)
        return self.normal if self.normal and _shouted(best) else best


def _written_out(short: str, longer: list[str], often: Counter[str]) -> str:
    """A company's name of one word as it is written out in front of its legal form: ``Lundvale Sarn Inc.``."""
    legal = [f.rpartition(" ")[0] for f in longer if fold(f.split()[-1]) in LEGAL_FORMS]
    told = [f for f in longer if any(full.startswith(f) for full in legal) and not all(fold(w) in _SORTS for w in f.split()[1:])]
    return min(told, key=lambda f: (-often[f], _shouted(f), len(f), f), default=short) if " " not in short else short


def _is_short(form: str, forms: Iterable[str]) -> bool:
    """Whether another form tells more of a body's name: ``the [Rock Divers'] Front``, ``the General Board [of Roads]``."""
    in_front = any(longer.endswith(f" {form}") and longer.removesuffix(f" {form}") not in ("The", "the") for longer in forms)
    return in_front or (" of " not in form and any(longer.startswith(f"{form} of ") for longer in forms))


def _shouted(form: str) -> bool:
    return any(w.isupper() and len(w) > _ACRONYM for w in form.split())


def kind_of(key: str) -> EntityKind:
    """The kind of the entity of a key."""
    return _KINDS[key.partition(":")[0]]


class Registry:
    """Every cluster of a story by its key."""

    def __init__(self) -> None:
        self._clusters: dict[str, Cluster] = {}
        self.journal = Journal()

    def of(self, key: str) -> Cluster | None:
        """The cluster of that whole key, where there is one."""
        return self._clusters.get(key)

    def get(self, kind: EntityKind, key: str, name: str = "") -> Cluster:
        """The cluster of that key, made when asked for first."""
        full = f"{kind}:{key}"
        if full not in self._clusters:
            self._clusters[full] = Cluster(kind, full, name, self.journal)
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


@lru_cache(maxsize=_LOOKS)
def same_look(look: Look) -> Look:
    """The one of all looks that are the same."""
    return look

"""Two independences: whose newsroom a finding comes from, and who claims it in the end.

An outlet that cannot be told never counts as a new origin: reports of unknown outlets are one newsroom together, and
unnamed sources of no known office are one claimant together; neither corroborates anybody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

import msgspec

from hearsay.documents.tables import Table, table_at
from hearsay.model import Document, Entity, Event, Figure, Lineage, Span, Speaker, Statement
from hearsay.reconciliation.bodies import Bodies
from hearsay.reconciliation.described import THE, Described, described, has_label, in_label
from hearsay.reconciliation.lazily import Lazily
from hearsay.reconciliation.lexicon import ASKING_ACTS, FORMER, GOVERNING, GOVERNMENT_BODIES, GUARDS, HEADS, OFFICES, SPOKEN_FOR, TOLD
from hearsay.reconciliation.parties import UNKNOWN_OUTLETS, UNNAMED, Chain, Party, without_echoes
from hearsay.reconciliation.prose import WORD, forms, sentence_at

STEM = 5
"""Letters by which an office is known again in a word for its people: *Brevians*."""
LIFTED = 6
"""Words that a sentence needs to be known again in another report."""


class Voices:
    """Knows every report's newsroom and every finding's chain of attribution."""

    def __init__(
        self,
        documents: Iterable[Document],
        lineages: Sequence[Lineage] = (),
        entities: Iterable[Entity] = (),
        statements: Iterable[Statement] = (),
    ) -> None:
        self.documents = {document.id: document for document in documents}
        self.entities = {entity.id: entity for entity in entities}
        self.statements = {statement.id: statement for statement in statements}
        self.whole = {name: lineage for lineage in lineages if lineage.basis != "contained" for name in lineage.documents}
        self.text = {name: self.whole[name].id if name in self.whole else name for name in self.documents}
        """By report what is equal for copies of one text: its lineage, else the report itself."""
        self.partial: dict[str, list[Lineage]] = defaultdict(list)
        """For a report that is no copy as a whole, the lineages that it has a passage of."""
        apart = self.documents.keys() - self.whole.keys()
        for lineage in lineages:
            for name in apart.intersection(lineage.documents) if lineage.basis == "contained" else ():
                self.partial[name].append(lineage)
        self._labelled = {name for name, document in self.documents.items() if has_label(document.text)}
        """Reports with headings of their own."""
        self._lifted: dict[tuple[str, int, int], str | None] = {}
        self._passed: dict[str, frozenset[str]] = {}
        self._firsts: dict[str, str | None] = {}
        """By a passage the first report of the story that has it."""
        self.held_for: dict[str, str | None] = {}
        """The days that figures hold for, by their ids, as far as they were asked for."""
        self.bounds: Lazily[Span, tuple[int, int]] = Lazily(lambda receipt: sentence_at(self.documents[receipt.doc].text, receipt))
        """Where the sentence that a receipt stands in begins and ends."""
        self.sentence: Lazily[Span, str] = Lazily(self._sentence)
        """The sentence that a receipt stands in."""
        self._speakers: dict[tuple[str | None, str | None, str | None, str | None], Party] = {}
        self.source: Lazily[Statement, Party] = Lazily(self._source_of)
        """Who says it; what stands under a heading of the report's own, *What they're saying:*, is the outer statement's."""
        self.of_statement: Lazily[Statement, Chain] = Lazily(self._followed)
        """Newsroom, whoever passed it on, whoever said it."""
        self.of_figure: Lazily[Figure, Chain] = Lazily(self._given)
        """The chain of the statement that gives it, else newsroom and claimant."""
        self.root: Lazily[Figure, Party] = Lazily(lambda figure: self.of_figure[figure][-1])
        """Who gives it in the end."""
        self._parties: dict[str, Party] = {}
        self.state: Lazily[Party, Party] = Lazily(self._of_state)
        """The party with the key of the organisation that it is of, or of the country whose government that is a part of."""
        self.side: Lazily[Party, Party] = Lazily(self._of_body)
        """The party with the key of the organisation that it is of."""
        origins = {lineage.id: self._origin(lineage) for lineage in {one.id: one for one in self.whole.values()}.values()}
        self._homes = {
            name: origins[self.whole[name].id] if name in self.whole else self._home(document) for name, document in self.documents.items()
        }

    @cached_property
    def _outlets(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for entity in sorted(self.entities.values(), key=lambda entity: entity.id):
            if entity.kind in ("organization", "other"):
                for form in (entity.name, *entity.aliases):
                    names.setdefault(form.casefold(), entity.id)
        return names

    @cached_property
    def _described(self) -> Described:
        return described(self.entities.values(), self.statements.values())

    @cached_property
    def _bodies(self) -> Bodies:
        return Bodies(self.entities.values())

    @cached_property
    def places(self) -> tuple[Entity, ...]:
        """Countries and places of the story."""
        return tuple(one for one in self.entities.values() if one.kind in ("country", "place"))

    def newsroom(self, document: str, receipt: Span | None = None) -> Party:
        """The newsroom behind a report, or behind the passage of it that ``receipt`` stands in."""
        source = self._source(document, receipt) if receipt and document in self.partial else None
        return self._homes[source or document]

    @cached_property
    def asking(self) -> frozenset[str]:
        """Ids of statements that ask for something."""
        return frozenset(one.id for one in self.statements.values() if one.act in ASKING_ACTS)

    def speaker(self, speaker: Speaker) -> Party:
        """Who speaks: a spokesperson as the office, an unnamed source as the office it belongs to."""
        called = None if speaker.description or speaker.span is None else speaker.span.text
        told = (speaker.entity, speaker.affiliation, speaker.description, called)
        if told not in self._speakers:
            self._speakers[told] = self._speaker(speaker)
        return self._speakers[told]

    def _speaker(self, speaker: Speaker) -> Party:
        known = self.entities.get(speaker.entity or "")
        named = self._described.person(speaker) if known is None or known.kind != "person" else None
        if named or speaker.entity is not None:
            return self.party(named or speaker.entity or "")
        body = self._bodies.called(speaker.description or "")
        if body is not None or speaker.affiliation is not None:
            office = self.party(body or self._state(speaker.affiliation or ""))
            return Party(office.key, None, _described(speaker, office.name))
        return UNNAMED if not speaker.description else Party(UNNAMED.key, None, _described(speaker))

    def _source_of(self, statement: Statement) -> Party:
        one: Statement | None = statement
        while one is not None and one.doc in self._labelled and in_label(one, self.documents[one.doc].text):
            one = self.statements.get(one.inside) if one.inside else None
        return self.speaker(one.speaker) if one else UNNAMED

    def _state(self, entity: str) -> str:
        """Whose officials somebody's are: a president's aides and officials of her country may be the same people."""
        known = self.entities.get(entity)
        of = [role.of for role in known.roles if role.of and role.of in self.entities] if known and known.kind == "person" else []
        return next((one for one in of if self.entities[one].kind == "country"), entity)

    def party(self, entity: str) -> Party:
        """An entity as a claimant."""
        if entity not in self._parties:
            known = self.entities.get(entity)
            office = next((role.of for role in known.roles if role.of and role.title.casefold() in SPOKEN_FOR), None) if known else None
            self._parties[entity] = Party(self._bodies.whole(office or entity), entity, known.name if known else entity)
        return self._parties[entity]

    def _of_body(self, party: Party) -> Party:
        key = self._body(party.key) if party.known else party.key
        return party if key == party.key else msgspec.structs.replace(party, key=key)

    def _of_state(self, party: Party) -> Party:
        key = self._government(self._body(party.key)) if party.known else party.key
        return party if key == party.key else msgspec.structs.replace(party, key=key)

    def sides(self, figures: Iterable[Figure]) -> dict[str, str]:
        """For each figure that somebody known gives, the key of the body or government for which that one speaks."""
        roots = {figure.id: self.state[self.root[figure]] for figure in figures if figure.claimant}
        return {name: root.key for name, root in roots.items() if root.known}

    def official(self, party: Party) -> bool:
        """Whether it is a body of a government, or somebody who speaks for one, of which the reports do not say whose it is."""
        known = self.entities.get(self._body(party.key)) if party.known else None
        if known is None or self._government(known.id) != known.id:
            return False
        if known.kind == "person":
            held = [(role.title.casefold().split(), role.of) for role in known.roles]
            governing = [of for title, of in held if title[-1:] and title[-1] in GOVERNING and not FORMER & set(title)]
            return bool(governing) and not any(governing)
        forms = {form.casefold() for name in (known.name, *known.aliases) for form in WORD.findall(name)}
        return known.kind == "organization" and bool(forms & (GOVERNMENT_BODIES | GUARDS))

    def one_government(self, parties: Sequence[Party]) -> list[Party]:
        """Parties, those who speak for a government or a body as that one, where reports name no other that they may speak for.

        *Brevia says that 40 died. The interior minister said that 40 died.* *The army says so; its spokesman Colonel Aru said so.*
        A place that speaks beside one country alone is its capital; a body is the only one of the story whose name says more.
        """
        known = {party.key: self.entities[party.key] for party in parties if party.known and party.key in self.entities}
        told = {key for key, one in known.items() if one.kind == "country"}
        bodies = [key for key, one in known.items() if one.kind != "person" and not self._is_outlet(key)]
        out = []
        for party in parties:
            home, placed = party.key, party.key in known and known[party.key].kind == "place"
            if len(told) == 1 and (placed or (told == {self.home_country} and self.official(party))):
                home = min(told)
            elif len(bodies) == 1 and self._speaks_for_somebody(party, bodies[0]):
                home = bodies[0]
            elif of := self._of_one(party, [one.key for one in parties if one is not party and one.key in bodies]):
                home = of
            home = longer if (longer := self._bodies.in_full(home)) in known else home
            out.append(party if home == party.key else msgspec.structs.replace(party, key=home))
        return out

    def _of_one(self, party: Party, bodies: Sequence[str]) -> str | None:
        """Which of the bodies somebody is of."""
        known = self.entities.get(party.entity or "")
        roles = known.roles if known and known.kind == "person" else ()
        return next((role.of for role in roles if role.of in bodies and not FORMER & set(role.title.casefold().split())), None)

    @cached_property
    def home_country(self) -> str:
        """The country that a story's reports name most."""
        countries = [one for one in self.entities.values() if one.kind == "country"]
        return max(countries, key=lambda one: (len(one.mentions), one.id)).id if countries else ""

    def _speaks_for_somebody(self, party: Party, body: str) -> bool:
        """Whether it speaks for, or leads, somebody of whom the reports do not say who it is, as one does for such a body."""
        known, name = self.entities.get(party.key), self.entities[body].name.casefold().split()
        roles = known.roles if known and known.kind == "person" else ()
        leads = GOVERNING if GOVERNMENT_BODIES & set(name) else HEADS
        titles = [role.title.casefold() for role in roles]
        return not any(role.of for role in roles) and not (SPOKEN_FOR | leads).isdisjoint(titles)

    def _body(self, entity: str) -> str:
        """The organisation that somebody is of; else itself."""
        known = self.entities.get(entity)
        for role in known.roles if known and known.kind == "person" else ():
            of = self.entities.get(role.of or "")
            if of is not None and of.kind == "organization" and not FORMER & set(role.title.casefold().split()):
                return of.id
        hall = self._bodies.of_mayor(known) or self._ministry(known) if known and known.kind == "person" else None
        return hall or (self._described.bodies.get(entity, entity) if self._government(entity) == entity else entity)

    def _ministry(self, minister: Entity) -> str | None:
        """The ministry of a minister, of the country that a story is about where it is told of which it is."""
        ministry = self._bodies.of_minister(minister)
        return ministry if ministry and self._governed.get(ministry) in (None, self.home_country) else None

    def _government(self, entity: str) -> str:
        """The country whose government a minister or a ministry is of; else itself."""
        known = self.entities.get(entity)
        if known is None or known.kind != "person":
            return self._governed.get(entity, entity)
        for role in known.roles:
            of = self.entities.get(role.of or "")
            words = role.title.casefold().split()
            if of is not None and of.kind == "country" and words[-1:] and words[-1] in GOVERNING and not FORMER & set(words):
                return of.id
        return entity

    @cached_property
    def _governed(self) -> dict[str, str]:
        """For each organisation that is a part of another, or of a government, that one: *Brevia's army*, *the UN refugee agency*."""
        known = sorted(self.entities.values(), key=lambda one: one.id)
        organizations = [one for one in known if one.kind == "organization"]
        countries = {form.casefold(): one.id for one in known if one.kind == "country" for form in (one.name, *one.aliases)}
        bodies = {form: one.id for one in organizations for form in (one.name, *one.aliases) if _whole(form)}
        out: dict[str, str] = {}
        for one in organizations:
            forms = [THE.sub("", form).replace("’s", "").replace("'s", "") for form in (one.name, *one.aliases)]
            of = {countries[name] for form in forms for name in countries if f" {name} " in f" {form.casefold()} "}
            if len(of) == 1 and any(GOVERNMENT_BODIES & set(form.casefold().split()) for form in forms):
                out[one.id] = min(of)
                continue
            parents = {bodies[name] for form in forms for name in bodies if form.startswith(f"{name} ")} - {one.id}
            if OFFICES & {form.casefold() for form in forms}:
                parents |= {bodies[name] for name in ("United Nations", "UN", "U.N.") if name in bodies} - {one.id}
            if len(parents) == 1:
                out[one.id] = min(parents)
        return out

    def _followed(self, statement: Statement) -> Chain:
        if not statement.inside and not self._passed_on(statement):
            lifted = self._source(statement.doc, statement.content[0]) if statement.doc in self.partial else None
            newsroom, source = self._homes[lifted or statement.doc], self.source[statement]
            return (newsroom,) if newsroom.key == source.key else (newsroom, source)
        parties: list[Party] = []
        seen: set[str] = set()
        one: Statement | None = statement
        while one is not None and one.id not in seen:
            seen.add(one.id)
            parties = [*(self.party(name) for name in self._passed_on(one)), self.source[one], *parties]
            one = self.statements.get(one.inside) if one.inside else None
        return without_echoes((self.newsroom(statement.doc, statement.content[0]), *parties))

    def _passed_on(self, statement: Statement) -> tuple[str, ...]:
        """By whom it was passed on: also the one newsroom that alone was told it, which whoever else reports it has it from."""
        told = statement.addressees if statement.cue is not None and TOLD.match(statement.cue.text) else ()
        heard = len(told) == 1 and statement.act not in ASKING_ACTS and self._is_outlet(told[0])
        return statement.via or (told if heard else ())

    def _given(self, figure: Figure) -> Chain:
        told = self.statements.get(figure.statement) if figure.statement else None
        given = self.of_statement[told] if told else (self.newsroom(figure.span.doc, figure.span),)
        root = self.speaker(figure.claimant) if figure.claimant else given[-1]
        return given if root.key == given[-1].key else (*given, root)

    def of_event(self, event: Event) -> Chain:
        """The chain of the statement that tells it, else the newsroom of its first mention."""
        told = self.statements.get(event.statement) if event.statement else None
        return self.of_statement[told] if told else (self.newsroom(event.mentions[0].doc, event.mentions[0]),)

    def reporter(self, chain: Chain) -> Party:
        """The newsroom that a chain starts from: the last outlet that passed it on, else the first."""
        if len(chain) < 3:
            return chain[0]
        passed = [party for party in chain[1:-1] if party.entity and self._is_outlet(party.entity)]
        return passed[-1] if passed else chain[0]

    def _is_outlet(self, entity: str) -> bool:
        known = self.entities.get(entity)
        return known is not None and bool({form.casefold() for form in (known.name, *known.aliases)} & self._mastheads)

    @cached_property
    def _mastheads(self) -> frozenset[str]:
        named = (name for document in self.documents.values() for name in (document.outlet, document.credit) if name)
        passed = (name for one in self.statements.values() for name in one.via if one.via)
        outlets = (self.entities[name].name for name in passed if name in self.entities and self.entities[name].kind == "organization")
        return frozenset(name.casefold() for name in (*named, *outlets))

    def _masthead(self, name: str) -> Party:
        entity = self._outlets.get(name.casefold())
        return Party(entity or f"outlet:{name.casefold()}", entity, self.entities[entity].name if entity else name)

    def _home(self, document: Document) -> Party:
        name = document.credit or document.outlet
        return self._masthead(name) if name else UNKNOWN_OUTLETS

    def _origin(self, lineage: Lineage) -> Party:
        if lineage.origin in self.entities:
            return self._masthead(self.entities[lineage.origin].name)
        group = [self.documents[name] for name in lineage.documents]
        first = self.documents.get(lineage.origin) if lineage.origin else None
        names = [name for one in ((first,) if first else ()) for name in (one.credit, one.outlet) if name]
        names += sorted(one.credit for one in group if one.credit) + sorted(one.outlet for one in group if one.outlet)
        return self._masthead(names[0]) if names else UNKNOWN_OUTLETS

    def _source(self, document: str, receipt: Span) -> str | None:
        """The report that the sentence of ``receipt`` was lifted from, where one of its lineages has it word for word."""
        place = (document, *self.bounds[receipt])
        if place not in self._lifted:
            words = forms(self.sentence[receipt])
            self._lifted[place] = self._lender(document, f" {' '.join(words)} ") if len(words) >= LIFTED else None
        return self._lifted[place]

    def _lender(self, document: str, passage: str) -> str | None:
        """The first report that has a passage, of those from which one of a report may be lifted."""
        if document not in self._passed:
            self._passed[document] = frozenset().union(*(one.documents for one in self.partial[document])) - {document}
        others = self._passed[document]
        if passage not in self._firsts:
            self._firsts[passage] = next((one for one in self._lenders if passage in self._words_of(one)), None)
        first = self._firsts[passage]
        return (
            first
            if first is None or first in others
            else next((one for one in self._lenders if one in others and passage in self._words_of(one)), None)
        )

    @cached_property
    def _lenders(self) -> list[str]:
        """Every report, those that are copies as a whole first."""
        return [*sorted(self.whole), *sorted(self.documents.keys() - self.whole.keys())]

    def _sentence(self, receipt: Span) -> str:
        start, end = self.bounds[receipt]
        return self.documents[receipt.doc].text[start:end]

    def table(self, receipt: Span) -> Table | None:
        """The table of a report that it stands in."""
        return table_at(self.documents[receipt.doc].text, receipt.start)

    def next_to(self, first: Span, second: Span) -> bool:
        """Whether the second stands in the first one's sentence or in the next."""
        if first.doc != second.doc:
            return False
        behind, start = self.bounds[first][1], self.bounds[second][0]
        return start <= behind or not WORD.search(self.documents[first.doc].text, behind, start)

    def _words_of(self, document: str) -> str:
        return _words(self.documents[document].text)


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    """A text as its words, in lower case, with blanks around each."""
    return f" {' '.join(form.lower() for form in WORD.findall(text))} "


def _whole(form: str) -> bool:
    """Whether a name is one by which an organisation's parts may be named: letters alone, or two words."""
    return form.replace(".", "").isupper() or " " in THE.sub("", form)


def _described(speaker: Speaker, office: str = "") -> str:
    """The report's words for a source that has no name, with its office where they are too few to tell it; a report is no somebody."""
    words = " ".join((speaker.description or "").split())
    told = " " in words or bool(office and words.casefold().startswith(office[:STEM].casefold()))
    words = words if told else f"{office} {words}".strip()
    return words if speaker.type == "document" else f"{words} (unnamed)"

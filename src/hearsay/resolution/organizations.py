"""Institutions and companies: whose they are, what they are called, and which of it two reports share."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from hearsay.documents.letters import latin
from hearsay.language.bodies import Body
from hearsay.model import Mention
from hearsay.resolution.asked import asked
from hearsay.resolution.bodies_lexicon import CHAPTERS, SOCIETIES
from hearsay.resolution.body_names import HEADS, PUBLIC, USUAL, charged, is_apart, is_states, is_usual, names_sort, outranks
from hearsay.resolution.called import PRESIDENCY, SMALL, Called, Calls, Of
from hearsay.resolution.evidence import as_newsroom, introduces
from hearsay.resolution.gazetteer import Gazetteer
from hearsay.resolution.lands import clear, focus, home_of, is_in_front, nearest
from hearsay.resolution.lexicon import OUTLET_WORDS, SAME_SORT
from hearsay.resolution.names import alike, fold, sound
from hearsay.resolution.registry import Cluster, Registry
from hearsay.resolution.report import Report

_OUTLETS = frozenset(h.word for h in OUTLET_WORDS)
_AS_KNOWN = re.compile(
    latin(
        r"\b((?:[A-Z][\w’'-]{1,20} ){0,3}[A-Z][\w’'-]{1,20}), as (?:the )?((?:[\w’'-]{1,20} ){0,4}[\w’'-]{1,20}) (?:is|are) "
        r"(?:(?:also|better|commonly|widely|locally|popularly|generally) )?(?:known|called)\b"
    )
)
"""``Hill Watch, as the Peruvian forest agency is known``."""
_REACH = 40
_CLEARLY = 3
"""How many times more reports must name one of several whose names end alike, to be the one that is called by that end."""


class Organizations:
    """Joins the names of organisations."""

    def __init__(self, registry: Registry, gazetteer: Gazetteer, country: Of) -> None:
        self._registry = registry
        self.journal = registry.journal
        self.acting: Mapping[str, Cluster] = {}
        """Whom every mention names, once that is known."""
        self._gazetteer = gazetteer
        self._country = country
        self._calls = Calls(country)
        self._reports: dict[Cluster, set[str]] = defaultdict(set)
        self._by_words: dict[frozenset[str], list[Cluster]] = defaultdict(list)
        self._by_initials: dict[str, list[Cluster]] = defaultdict(list)
        self._by_word: dict[str, list[Cluster]] = defaultdict(list)
        self._by_end: dict[str, list[Cluster]] = defaultdict(list)
        self._known: dict[Cluster, set[tuple[str, ...]]] = {}
        """What bodies that are known everywhere are called in full."""
        self._setting: Cluster | None = None
        """The country that the story names clearly more often than any other."""
        self._alone: set[tuple[str, ...]] = set()
        """The words of every name: where there is a *Sea Lark*, Quayside is not short for ``Quayside Sea Lark``."""
        self._of_what: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
        """The words of names up to *of*, with all of them."""
        self._told: dict[tuple[str, tuple[str, ...]], Cluster] = {}
        """Whom a report last meant by a name that tells no country."""
        self._order: dict[Cluster, set[tuple[str, ...]]] = defaultdict(set)
        self._fitting: dict[tuple[str, ...], tuple[list[Cluster], set[Cluster]]] = {}
        """By the words of a phrase whom it fits, and whose names are just these; forgotten where anybody is called otherwise."""

    def join(self, names: dict[str, list[tuple[Report, Mention]]], others: dict[str, Cluster]) -> dict[str, Cluster]:
        """The cluster of every mention id; ``others`` are the clusters of mentions that are no organisations."""
        called = [
            (self._calls.beside(report, mention, others), report, mention)
            for text in sorted(names) for report, mention in sorted(names[text], key=lambda n: (n[0].id, n[1].span))
        ]  # fmt: skip
        counts = Counter(c.words for c, _, _ in called)
        called.sort(key=lambda c: (c[0].country is None, -len(c[0].words), -counts[c[0].words], c[0].order, c[1].id, c[2].span))
        self._alone = {c.order for c, _, _ in called}
        of = (text for text in names if " of " in text)
        self._of_what = {(self._calls.split(text.split(" of ")[0]).order, self._calls.split(text).order) for text in of}
        out: dict[str, Cluster] = {}
        self._setting = clear(Counter(c for c in others.values() if c.kind == "country"))
        bracketed = self._bracketed(called)
        for call, report, mention in called:
            cluster = self._chapter(call, report) or self._own(call, report) or self._short(call, report, mention, out)
            cluster = cluster or self._one(call, report, mention, others, bracketed)
            if call.country is None:
                self._told[report.id, call.order] = cluster
            self._reports[cluster].add(report.id)
            out[mention.id] = cluster
        self._join_aliases(called, out)
        self._join_known({report.id: report for _, report, _ in called}.values())
        return out

    @asked
    def institution(self, text: str, country: Cluster | None, report: Report, offset: int, home: Cluster | None = None) -> Cluster | None:
        """The organisation that a phrase without a name of its own stands for; None where nothing by these words is known.

        Where the phrase tells no country, a body of another than ``home``, the one that the report is about, is one that it names.
        """
        call = self._calls.split(text)
        country = country or call.country or (home if call.order == PRESIDENCY else None)
        head = call.order[-1] if call.order else ""
        if call.order not in self._fitting:
            found = self._holding(call.words, head) or self._of_sort(call.words - {head}, head)
            self._fitting[call.order] = found, {c for c in found if any(call.words == set(o) for o in self._order[c])}
        fitting, whole = self._fitting[call.order]
        if country is not None:
            fitting = [c for c in fitting if c.country is country] or [c for c in fitting if c.country is None]
        elif home is not None and any(c.country not in (None, home) for c in fitting):
            here = {self.acting.get(m.id) for m in report.mentions}
            fitting = [c for c in fitting if c.country in (None, home) or c in here]
        candidates = [c for c in fitting if c in whole] or fitting
        if len(candidates) < 2:
            return candidates[0] if candidates else None
        return nearest([(m, self.acting.get(m.id)) for m in report.mentions], candidates, offset)

    def _holding(self, called: frozenset[str], head: str) -> list[Cluster]:
        """The organisations of that head whose names hold all these words, and no word that makes another body of one of them."""
        return [c for c in self._by_word.get(head, ()) if any(called <= set(o) and not is_apart(called, o) for o in self._order[c])]

    def _of_sort(self, called: frozenset[str], head: str) -> list[Cluster]:
        """Those of a like head: ``the relief agency`` of the *National Relief Office*; none where the head stands alone but for one."""
        sort = next((sort for sort in SAME_SORT if head in sort), frozenset())
        found = {c.key: c for like in sorted(sort - {head}) if called or len(sort) == 2 for c in self._holding(called, like)}
        return [found[key] for key in sorted(found)] if len(found) == 1 else []

    @asked
    def is_presidency(self, text: str) -> bool:
        """Whether a phrase is for the office of a president, of which every country has its own."""
        return self._calls.split(text).order == PRESIDENCY

    def make(self, text: str, country: Cluster | None) -> Cluster:
        """An organisation by the words of a phrase, a new one where there is none."""
        made = self._made(text, country)
        if made is None:
            self.journal.spoil()
            call = self._calls.split(text)
            made = self._new(call._replace(country=country or call.country))
        return made

    @asked
    def _made(self, text: str, country: Cluster | None) -> Cluster | None:
        """The organisation that was made by these words."""
        call = self._calls.split(text)
        made = self._registry.of(f"organization:{self._key(call, country or call.country)}")
        return made if made is not None and call.order in self._order[made] and made in self._by_words.get(call.words, ()) else None

    @asked
    def known(self, body: Body) -> Cluster:
        """The cluster of a body that is known everywhere."""
        cluster = self._registry.get("organization", f"known {fold(body.name)}", body.name)
        cluster.outlet = body.outlet
        code = self._gazetteer.code(body.iso3166)
        cluster.country = self._country(code.name) if code else None
        return cluster

    # ------------------------------------------------------------------ joining
    def _short(self, call: Called, report: Report, mention: Mention, out: dict[str, Cluster]) -> Cluster | None:
        """Which body a name of one word means: ``Quayside`` the only one that begins so, ``Ministry``, ``the Ledger`` one of the report."""
        if len(call.order) != 1 or call.country is not None:
            apart = call.country is not None or call.words <= HEADS or self._by_words.get(call.words)
            return None if apart else self._ending(call, report) or self._beginning(call, report, mention)
        led = report.word_before(mention.span.start) == "the" or fold(mention.span.text) != mention.span.text.casefold()
        if not call.words <= HEADS | _OUTLETS:
            longer = {
                c.key: c
                for c in self._by_word[call.order[0]]
                for o in self._order[c]
                if len(o) > 1
                and o[0] == call.order[0]
                and not (len(o) > USUAL - 1 and o[1:] in self._alone)
                and o[-1] not in PUBLIC
                and (o[-1] not in _OUTLETS or as_newsroom(report, mention))
            }
            ends = self._ends(call) if not self._by_words.get(call.words) else {}
            return self._called(longer, report, ends={key: c for key, c in ends.items() if led or report.id in self._reports[c]})
        last = self._ending(call, report) if call.words <= _OUTLETS else None
        called = self._by_word[call.order[0]]
        only = called[0] if len(called) == 1 and (call.words <= PUBLIC or (led and not call.words <= _OUTLETS)) else None
        return last or nearest([(m, out.get(m.id)) for m in report.mentions], called, mention.span.start) or only

    def _beginning(self, call: Called, report: Report, mention: Mention) -> Cluster | None:
        """The only body of the report, else of the story, that is *of* something besides: ``the General Board`` of roads."""
        if not call.order or report.word_before(mention.span.start) != "the" or call.words.isdisjoint(HEADS):
            return None
        begun = {c.key: c for c in self._by_word.get(call.order[0], ()) for o in self._order[c] if (call.order, o) in self._of_what}
        here = {key: c for key, c in begun.items() if report.id in self._reports[c]}
        found = here or begun
        return next(iter(found.values())) if len(found) == 1 else None

    def _own(self, call: Called, report: Report) -> Cluster | None:
        """The report's own newsroom by the end, or the beginning, of its name: ``told [the Lark]`` in the *Daily Lark*."""
        own, size = self._calls.split(report.findings.document.outlet or ""), len(call.order)
        told = own.order[-size:] == call.order or (size > 1 and own.order[:size] == call.order)
        same = self._by_words.get(own.words, ()) if told and 0 < size < len(own.order) else ()
        return same[0] if len(same) == 1 and not self._by_words.get(call.words) else None

    def _chapter(self, call: Called, report: Report) -> Cluster | None:
        """Which national society a report means that calls it ``the Red Cross``: that of the country told, else the only one it names."""
        if call.order not in SOCIETIES:
            return None
        found = {c.key: c for word in sorted(CHAPTERS) for c in self._by_word.get(word, ()) if c.country is not None}
        if call.country is not None:
            found = {key: c for key, c in found.items() if c.country is call.country}
        else:
            found = {key: c for key, c in found.items() if report.id in self._reports[c]}
        return next(iter(found.values())) if len(found) == 1 else None

    @asked
    def ending(self, text: str, report: Report) -> Cluster | None:
        """The newsroom that a word which ends its name means, as ``the Courier`` does."""
        call = self._calls.split(text)
        return self._ending(call, report) if len(call.order) == 1 and call.words <= _OUTLETS else None

    def _called(self, begins: dict[str, Cluster], report: Report, *, ends: dict[str, Cluster]) -> Cluster | None:
        """Whose longer name begins or ends so: the only one of the report, else of the story, else the one that most reports name."""
        either = begins | ends
        here = {key: c for key, c in either.items() if report.id in self._reports[c]}
        if len(here) == 1 or len(either) == 1:
            return next(iter((here or either).values()))
        often = Counter({key: len(self._reports[c]) for key, c in (here or either).items()}).most_common(2)
        enough = often[1][1] + 1 if begins and ends and not here else _CLEARLY * often[1][1] if often else 0
        return either[often[0][0]] if often and often[0][1] >= enough else None

    def _ends(self, call: Called) -> dict[str, Cluster]:
        """Those whose longer name ends so."""
        return {c.key: c for c in self._by_end.get(call.order[-1], ()) for o in self._order[c] | self._known.get(c, set())
                if len(o) > len(call.order) and o[-len(call.order):] == call.order and not is_apart(call.words, o)}  # fmt: skip

    def _ending(self, call: Called, report: Report) -> Cluster | None:
        """Whose longer name ends so: for a newsroom's the report's own, else the only one of the report, else of the story."""
        ends = self._ends(call)
        if call.words <= _OUTLETS:
            own = self._calls.split(report.findings.document.outlet or "").order
            ends = {key: c for key, c in ends.items() if own in self._order[c]} or {key: c for key, c in ends.items() if c.outlet}
        here = {key: c for key, c in ends.items() if report.id in self._reports[c]}
        found = here if len(here) == 1 else ends
        return next(iter(found.values())) if len(found) == 1 else None

    def _one(self, call: Called, report: Report, mention: Mention, others: dict[str, Cluster], bracketed: frozenset[str]) -> Cluster:
        body = self._gazetteer.body(mention.span.text)
        if body is not None and not (len(call.order) == 1 and bracketed & call.words) and self._may_be(body, call):
            known, whole = self.known(body), self._calls.split(body.name).order
            self._known.setdefault(known, set()).add(whole)
            if whole and known not in self._by_end[whole[-1]]:
                self._by_end[whole[-1]].append(known)
            return known
        same = self._same(call)
        if not same and call.country is None and HEADS & call.words:
            same = [c for w in sorted(call.words & HEADS) for c in self._by_word[w] if any(call.words == set(o) for o in self._order[c])]
        if (
            same
            and call.country is None
            and is_usual(call.words)
            and all(c.country for c in same)
            and (home := home_of(report, others) or self._setting)
        ):
            same = [c for c in same if c.country is home or report.id in self._reports[c]]
            call = call if same else call._replace(country=home)
        if (issuer := self._issuer(call, report, mention, others)) is not None:
            own = [c for c in same if c.country is issuer] or [c for c in same if c.country is None and issuer is self._setting]
            return own[0] if len(own) == 1 else self._new(call._replace(country=issuer))
        if len(same) > 1:
            near = focus(report, mention.span.start, others)
            last = self._told.get((report.id, call.order))
            if last in same and not is_in_front(near, report, mention, others):
                return last
            same = [c for c in same if c.country is near] or [c for c in same if c.country is self._setting] or same
            here = [c for c in same if report.id in self._reports[c]]
            same = here if len(here) == 1 else same
        if len(same) == 1 or (same and all(c.country is not None for c in same) and call.country is None):
            return same[0]
        if len(call.order) == 1 and not bracketed & call.words and len(found := self._by_initials.get(call.order[0], [])) == 1:
            return found[0]
        if call.words <= HEADS and len(call.order) == 1 and len(like := self._of_sort(frozenset(), call.order[0])) == 1:
            return like[0]
        return self._new(call)

    def _issuer(self, call: Called, report: Report, mention: Mention, others: dict[str, Cluster]) -> Cluster | None:
        """The country whose own newsroom calls a body as every country's is called: in its reports *the foreign ministry* is its own."""
        outlet = report.findings.document.outlet or ""
        if call.country is not None or not is_usual(call.words) or not is_states(outlet):
            return None
        issuer, near = self._calls.split(outlet).country, focus(report, mention.span.start, others)
        return issuer if near in (None, issuer) or not is_in_front(near, report, mention, others) else None

    def _may_be(self, body: Body, call: Called) -> bool:
        """Whether a body that is known everywhere may be called so beside the country that is told."""
        code = self._gazetteer.code(body.iso3166) if call.country is not None else None
        return call.country is None or (code is not None and self._country(code.name) is call.country)

    def _same(self, call: Called) -> list[Cluster]:
        exact = [c for c in self._by_words.get(call.words, ()) if call.country is None or c.country is None or c.country is call.country]
        if call.country is not None:
            exact = [c for c in exact if c.country is call.country] or exact
        if exact or not call.order:
            return exact
        near = [
            c for c in self._by_word.get(call.order[0], ())
            if any(names_sort(o, call.order) or names_sort(call.order, o) for o in self._order[c])
            or ((c.country is call.country or None in (c.country, call.country))
                and any(charged(o, call.order) or charged(call.order, o) for o in self._order[c]))
        ]  # fmt: skip
        if near or len(call.order) > 1:
            return near or self._ranked(call) or self._spelt(call)
        return self._spelt(call)

    def _ranked(self, call: Called) -> list[Cluster]:
        """Those called the same but for whose rank it is: ``the Harbour Service`` and ``the State Harbour Service``."""
        return [
            c for c in self._by_end.get(call.order[-1], ())
            if (call.country is None or c.country in (None, call.country))
            and any(outranks(o, call.order) or outranks(call.order, o) for o in self._order[c])
        ]  # fmt: skip

    def _spelt(self, call: Called) -> list[Cluster]:
        """Organisations whose words differ by a slip in one of them."""
        found: dict[str, Cluster] = {}
        for word in call.order:
            for cluster in self._by_word.get(word, ()) if len(call.order) > 1 else ():
                for order in self._order[cluster]:
                    if len(order) == len(call.order) and sum(a != b for a, b in zip(order, call.order, strict=True)) == 1:
                        odd = next((a, b) for a, b in zip(order, call.order, strict=True) if a != b)
                        if sound(odd[0]) == sound(odd[1]) or (min(map(len, odd)) > 5 and alike(*odd)):
                            found[cluster.key] = cluster
        return [found[k] for k in sorted(found)]

    @staticmethod
    def _key(call: Called, country: Cluster | None) -> str:
        return f"{country.key if country else ''} {' '.join(sorted(call.words))}".lstrip()

    def _new(self, call: Called) -> Cluster:
        cluster = self._registry.get("organization", self._key(call, call.country))
        cluster.country = cluster.country or call.country
        cluster.outlet = not _OUTLETS.isdisjoint(call.words)
        self._remember(cluster, call)
        return cluster

    def _remember(self, cluster: Cluster, call: Called) -> None:
        if cluster not in self._by_words[call.words]:
            self._by_words[call.words].append(cluster)
        if call.order not in self._order[cluster]:
            self._fitting.clear()
        self._order[cluster].add(call.order)
        if call.order and cluster not in self._by_end[call.order[-1]]:
            self._by_end[call.order[-1]].append(cluster)
        for word in call.words:
            if cluster not in self._by_word[word]:
                self._by_word[word].append(cluster)
        initials = "".join(w[0] for w in call.order)
        told = fold(call.country.name()).split() if call.country is not None and len(initials) > 1 else []
        lands = "".join(w[0] for w in told if w not in SMALL)
        for short in {initials, lands + initials}:
            if len(short) > 1 and cluster not in self._by_initials[short]:
                self._by_initials[short].append(cluster)

    # ------------------------------------------------------------------ "the Quay Board (QB)"
    def _bracketed(self, called: list[tuple[Called, Report, Mention]]) -> frozenset[str]:
        return frozenset(w for call, report, mention in called if introduces(report, mention) for w in call.words)

    def _join_aliases(self, called: list[tuple[Called, Report, Mention]], out: dict[str, Cluster]) -> None:
        """Join what stands in brackets behind a name, or behind ``also known as``, with that name."""
        moved: dict[Cluster, Cluster] = {}
        for _, report, mention in called:
            first = introduces(report, mention)
            if first is None or first.id not in out or out[first.id] is out[mention.id]:
                continue
            keep, gone = _root(out[first.id], moved), _root(out[mention.id], moved)
            if keep is not gone:
                moved[gone] = keep
        self.fuse({gone: _root(gone, moved) for gone in moved})
        for mention_id, cluster in out.items():
            out[mention_id] = _root(cluster, moved)

    def fuse(self, moved: Mapping[Cluster, Cluster]) -> None:
        """Let bodies be found as those that they are one with."""
        for gone, keep in moved.items():
            for known in (*self._by_words.values(), *self._by_word.values(), *self._by_initials.values(), *self._by_end.values()):
                if gone in known:
                    known.remove(gone)
            for order in self._order[gone] if keep.kind == "organization" else ():
                self._remember(keep, Called(frozenset(order), order, keep.country))
        self._fitting.clear()

    def _join_known(self, reports: Iterable[Report]) -> None:
        """Let bodies be known by the words that a report says they are known for."""
        for report in reports:
            for told in _AS_KNOWN.finditer(report.text):
                name, called = self._calls.split(told.group(1)), self._calls.split(told.group(2))
                if called.order and called.order[-1] in HEADS and len(same := self._same(name) or [self._new(name)]) == 1:
                    same[0].country = same[0].country or called.country
                    same[0].aliases |= {told.group(1), told.group(2)}
                    self._remember(same[0], called)


def _root(cluster: Cluster, moved: dict[Cluster, Cluster]) -> Cluster:
    while cluster in moved:
        cluster = moved[cluster]
    return cluster

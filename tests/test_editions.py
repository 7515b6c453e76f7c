"""A story that grows ends where it would have ended all at once, and is whole whenever it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language

import hearsay
from hearsay import documents, editions, model, pipeline
from hearsay.errors import UnknownStoryError
from hearsay.store import Store

REPORTS = Path(__file__).parent.parent / "examples" / "ferry" / "reports"
FEW = 6
PROBLEM = model.Problem("broken.txt", "empty", "remove it")


@pytest.fixture(scope="module")
def findings(nlp: Language) -> list[model.Findings]:
    loaded = [one for one in documents.load([str(REPORTS)]) if isinstance(one, model.Document)]
    return list(hearsay.read(loaded[:FEW], nlp=nlp))


def encoded(dossier: model.Dossier) -> bytes:
    return msgspec.json.encode(dossier, order="deterministic")


def keep(store: Store, findings: Sequence[model.Findings]) -> None:
    for one in findings:
        store.keep_findings(one)


def last(store: Store, story: str) -> model.Dossier:
    return editions.dossier(store, store.editions(story)[-1])


@settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(FEW)), cuts=st.sets(st.integers(1, FEW - 1)))
def test_editions_reports_added_in_any_batches_and_order_end_in_the_dossier_of_all_at_once(
    findings: list[model.Findings], order: list[int], cuts: set[int]
) -> None:
    ends = [0, *sorted(cuts), FEW]
    with Store.open(":memory:") as store:
        keep(store, findings)
        for start, end in pairwise(ends):
            editions.add(store, "ferry", [findings[i] for i in order[start:end]], [PROBLEM] if start == 0 else [])
        assert encoded(last(store, "ferry")) == encoded(pipeline.dossier(findings, [PROBLEM]))
        assert [one.number for one in store.editions("ferry")] == list(range(1, len(ends)))


def test_editions_a_report_that_is_there_already_changes_nothing(findings: list[model.Findings]) -> None:
    with Store.open(":memory:") as store:
        keep(store, findings)
        first = editions.add(store, "ferry", findings[:3])
        again = editions.add(store, "ferry", [findings[1], findings[1]])
        assert (first.new, again.new) == (True, False)
        assert again.before == again.after == first.after
        assert len(store.editions("ferry")) == 1


def test_editions_an_older_edition_is_made_again_as_it_was(findings: list[model.Findings]) -> None:
    with Store.open(":memory:") as store:
        keep(store, findings)
        made = [editions.add(store, "ferry", [one]).after for one in findings]
        assert store.dossier_of("ferry", 1) is None
        assert [encoded(editions.dossier(store, one)) for one in store.editions("ferry")] == [encoded(one) for one in made]


def test_editions_a_report_that_could_not_be_read_is_listed_until_it_can(findings: list[model.Findings]) -> None:
    lost = model.Problem(findings[1].document.uri, "locked", "try again")
    with Store.open(":memory:") as store:
        keep(store, findings)
        assert editions.add(store, "ferry", findings[:1], [lost]).after.problems == (lost,)
        assert editions.add(store, "ferry", findings[2:3]).after.problems == (lost,)
        assert editions.add(store, "ferry", findings[1:2]).after.problems == ()


def test_editions_a_report_is_read_once_however_often_it_is_given(nlp: Language) -> None:
    report = model.Document("d-1", "a.txt", "", "The mayor said that the bridge was closed.")

    class Deaf:
        def make_doc(self, text: str) -> None:
            raise AssertionError("read again")

    with Store.open(":memory:") as store:
        first = list(editions.read(store, [report], nlp=nlp))
        assert first[0].statements
        assert list(editions.read(store, [report, report], nlp=Deaf())) == [*first, *first]  # type: ignore[arg-type]


def test_editions_stopped_in_the_middle_keep_what_was_read_and_make_no_edition(tmp_path: Path, findings: list[model.Findings]) -> None:
    path = str(tmp_path / "a.db")
    with Store.open(path) as store:
        keep(store, findings[:2])
        editions.add(store, "ferry", findings[:2])
        reading = editions.read(store, [one.document for one in findings[:2]])
        next(reading)
        reading.close()
    with Store.open(path) as store:
        assert len(store.documents()) == 2
        assert [one.number for one in store.editions("ferry")] == [1]
        assert encoded(last(store, "ferry")) == encoded(pipeline.dossier(findings[:2]))


def test_editions_made_by_somebody_else_meanwhile_are_built_upon(tmp_path: Path, findings: list[model.Findings]) -> None:
    path = str(tmp_path / "a.db")

    class Slow(Store):
        """Somebody else makes an edition just before this one is kept."""

        overtaken = False

        def keep_dossier(self, story: str, dossier: model.Dossier, *, made: str = "", after: int | None = None) -> int | None:
            if not self.overtaken:
                self.overtaken = True
                with Store.open(path) as other:
                    editions.add(other, story, findings[1:2])
            return super().keep_dossier(story, dossier, made=made, after=after)

    with Store.open(path) as store:
        keep(store, findings)
    with Slow.open(path) as store:
        addition = editions.add(store, "ferry", findings[:1])
    assert {one.id for one in addition.after.documents} == {one.document.id for one in findings[:2]}
    assert addition.number == 2


def test_editions_compare_with_the_last_but_one_by_number_by_moment_or_by_the_days_of_reports(findings: list[model.Findings]) -> None:
    with Store.open(":memory:") as store:
        keep(store, findings)
        for one in findings[:3]:
            editions.add(store, "ferry", [one])
        one_more = editions.diff(store, "ferry", most=0)
        assert [report.uri for report in one_more.reports] == [findings[2].document.uri]
        assert one_more == editions.diff(store, "ferry", "2", most=0)
        assert len(editions.diff(store, "ferry", "1", most=0).reports) == 2
        assert len(editions.diff(store, "ferry", "0", most=0).reports) == 3
        assert not editions.diff(store, "ferry", "3").lines
        assert editions.diff(store, "ferry", "9999-01-01", most=0).reports == ()
        days = sorted({one.published[:10] for one in last(store, "ferry").documents if one.published})
        late = editions.diff(store, "ferry", days[-1], most=0)
        assert {report.published[:10] for report in late.reports if report.published} == {days[-1]}
        with pytest.raises(UnknownStoryError, match="no edition 9"):
            editions.diff(store, "ferry", "9")
        with pytest.raises(ValueError, match="yesterday"):
            editions.diff(store, "ferry", "yesterday")

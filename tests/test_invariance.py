"""The same report gives the same findings, byte for byte, whatever it is read with."""

import random

import msgspec
import pytest

import hearsay

from .reports import reports

REPORTS = reports(200)


def encoded(findings):
    return {f.document.id: msgspec.json.encode(f, order="deterministic") for f in findings}


@pytest.fixture(scope="module")
def alone(nlp):
    return {name: raw for document in REPORTS for name, raw in encoded(hearsay.read([document], nlp=nlp)).items()}


def test_invariance_the_reports_are_worth_reading(alone):
    assert len(alone) == 200
    found = [msgspec.json.decode(raw) for raw in alone.values()]
    assert sum(bool(f["statements"]) for f in found) > 100
    assert sum(bool(f["figures"]) for f in found) > 50


@pytest.mark.parametrize(("processes", "batch", "seed"), [(1, 200, 1), (2, 40, 2)])
def test_invariance_batch_order_and_processes_change_nothing(alone, nlp, processes, batch, seed):
    shuffled = random.Random(seed).sample(REPORTS, len(REPORTS))
    batches = [shuffled[i : i + batch] for i in range(0, len(shuffled), batch)]
    found = {name: raw for some in batches for name, raw in encoded(hearsay.read(some, nlp=nlp, processes=processes)).items()}
    assert found == alone

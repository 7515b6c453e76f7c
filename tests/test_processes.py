"""Work shared out among copies of this process."""

from __future__ import annotations

import gc
import os
import sys

import pytest

from hearsay.processes import SEARCHED, SELDOM, beside, cores, seldom_searched, shared_out

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there a process is copied")


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_processes_give_back_results_in_order(processes: int) -> None:
    assert list(shared_out(lambda n: n * n, range(50), processes)) == [n * n for n in range(50)]


def test_processes_are_others_than_this_one() -> None:
    found = set(shared_out(lambda _: os.getpid(), range(20), 2))
    assert found and os.getpid() not in found


def test_processes_search_for_rubbish_seldom() -> None:
    assert set(shared_out(lambda _: gc.get_threshold()[0], range(4), 2)) == {SEARCHED}
    assert gc.get_threshold()[0] < SEARCHED


def test_processes_search_for_rubbish_as_before_when_the_work_is_done_or_failed() -> None:
    @seldom_searched()
    def work(*, fails: bool) -> int:
        if fails:
            raise ValueError
        return gc.get_threshold()[0]

    usual = gc.get_threshold()
    assert work(fails=False) == SELDOM
    with pytest.raises(ValueError):
        work(fails=True)
    assert gc.get_threshold() == usual


def test_processes_do_not_ask_for_more_than_they_can_work_on() -> None:
    given = []

    def items():
        for n in range(1000):
            given.append(n)
            yield n

    results = shared_out(lambda n: n, items(), 2)
    next(results)
    assert len(given) < 20
    results.close()


def test_processes_that_are_killed_leave_nothing_undone() -> None:
    here = os.getpid()

    def deadly(n: int) -> int:
        if n == 3 and os.getpid() != here:
            os.kill(os.getpid(), 9)
        return n

    assert list(shared_out(deadly, range(12), 2)) == list(range(12))


def test_processes_hand_on_what_went_wrong() -> None:
    def breaks(n: int) -> int:
        raise ValueError(n)

    with pytest.raises(ValueError, match="0"):
        list(shared_out(breaks, range(3), 2))


def test_processes_are_one_at_least() -> None:
    assert cores() >= 1


@pytest.mark.parametrize("there", [1, 2])
def test_beside_gives_what_the_work_gives(monkeypatch, there: int) -> None:
    monkeypatch.setattr("hearsay.processes.cores", lambda: there)
    found = beside(lambda: [os.getpid()] * 100_000)()
    assert len(found) == 100_000
    assert (os.getpid() in found) == (there == 1)


def test_beside_does_again_what_a_copy_could_not(monkeypatch) -> None:
    monkeypatch.setattr("hearsay.processes.cores", lambda: 2)
    here = os.getpid()

    def deadly() -> str:
        if os.getpid() != here:
            os.kill(os.getpid(), 9)
        return "done"

    assert beside(deadly)() == "done"


def test_beside_raises_what_the_work_raises(monkeypatch, capfd) -> None:
    monkeypatch.setattr("hearsay.processes.cores", lambda: 2)

    def breaks() -> None:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        beside(breaks)()
    assert capfd.readouterr().err == ""

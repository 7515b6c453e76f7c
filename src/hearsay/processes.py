"""Work shared out among copies of this process, which need not load again what is loaded here; and how often rubbish is searched for."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

AHEAD = 4
"""Items that are given out for each process before their results are asked for."""

SEARCHED = 50_000
"""Objects made and not yet gone after which a copy searches for rubbish: those of some ten reports."""

SELDOM = 1_000_000
"""The same for work of which nearly all that it makes is kept, or goes by itself."""

_work: Callable[[Any], Any]
"""What this copy was made for."""


def cores() -> int:
    """How many processors this process may use, where a process is copied safely and for nothing: on Linux; elsewhere 1."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


@contextmanager
def seldom_searched() -> Iterator[None]:
    """Search for rubbish seldom meanwhile; as a decorator, while a function runs."""
    usual = gc.get_threshold()
    gc.set_threshold(max(usual[0], SELDOM) if usual[0] else 0, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def beside(work: Callable[[], R]) -> Callable[[], R]:
    """Begin ``work`` in a copy of this process, where there is a processor for it; the function given back waits for the result.

    The result is pickled; a copy has no standard input. What the copy could not do, or send, is done here when it is asked for.
    """
    if cores() < 2:
        return work
    context = get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    copy = context.Process(target=_send, args=(sender, work), daemon=True)
    copy.start()
    sender.close()

    def result() -> R:
        try:
            found: R = receiver.recv()
        except EOFError:
            return work()
        return found

    return result


def _send(sender: Connection, work: Callable[[], Any]) -> None:
    """Do what the copy was made for; nothing is sent where it fails, and nothing said, for it is then done again."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(Exception):
        sender.send(work())


def shared_out(work: Callable[[T], R], items: Iterable[T], processes: int) -> Iterator[R]:
    """``work`` of each item, in the order given; with more than one process, by that many copies of this one.

    Items and results are pickled, ``work`` is not. What a copy that was killed had not done is done here.
    """
    if processes < 2:
        yield from map(work, items)
        return
    pool = ProcessPoolExecutor(processes, get_context("fork"), _begin, (work,))
    given: deque[tuple[T, Future[R] | None]] = deque()
    try:
        for item in items:
            given.append((item, _given(pool, item)))
            if len(given) > AHEAD * processes:
                yield _result(work, *given.popleft())
        while given:
            yield _result(work, *given.popleft())
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(work: Callable[[Any], Any]) -> None:
    """Make a copy ready: what it was made with is never searched for rubbish, which would copy it in memory too; the rest seldom."""
    global _work
    gc.freeze()
    gc.set_threshold(SEARCHED)
    _work = work
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _do(item: Any) -> Any:
    return _work(item)


def _given(pool: ProcessPoolExecutor, item: T) -> Future[Any] | None:
    try:
        return pool.submit(_do, item)
    except BrokenProcessPool:
        return None


def _result(work: Callable[[T], R], item: T, future: Future[R] | None) -> R:
    try:
        return work(item) if future is None else future.result()
    except BrokenProcessPool:
        return work(item)

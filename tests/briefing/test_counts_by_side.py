"""A dispute over a number that its sides have raised."""

from __future__ import annotations

from collections.abc import Mapping

from hearsay.briefing.counts_by_side import by_side
from hearsay.model import Entity, Position, Role

ENTITIES: Mapping[str, Entity] = {
    "board": Entity("board", "Port Board", "organization", ("Port Board",)),
    "union": Entity("union", "Quay Union", "organization", ("Quay Union",)),
    "clinic": Entity("clinic", "Arlo Clinic", "organization", ("Arlo Clinic",)),
    "brun": Entity("brun", "Ada Brun", "person", ("Ada Brun",), roles=(Role("director", "board"),)),
}
COUNTS = ((2, ("board",), "2031-05-08"), (8, ("union",), "2031-05-09"), (18, ("brun",), "2031-05-13"), (24, ("union",), "2031-05-11"))


def told(*counts: tuple[int, tuple[str, ...], str | None]) -> str:
    positions = [Position(f"{low}", holders, low, low, ()) for low, holders, _ in counts]
    return by_side(positions, [when for _, _, when in counts], ENTITIES, lambda one: ENTITIES[one].name, lambda one: f"{int(one[-2:])} May")


def test_each_side_is_told_once_with_what_it_counts_now_and_counted_first() -> None:
    assert told(*COUNTS) == "Port Board 18 (13 May; 2 on 8 May); Quay Union 24 (11 May; 8 on 9 May)"


def test_sides_that_count_alike_are_told_at_once() -> None:
    counts = (COUNTS[0], COUNTS[1], (18, ("brun", "clinic"), "2031-05-13"), COUNTS[3])
    assert told(*counts) == "Port Board 18 (13 May; 2 on 8 May); Arlo Clinic 18 (13 May); Quay Union 24 (11 May; 8 on 9 May)"
    counts = (COUNTS[0], (8, ("union", "clinic"), "2031-05-09"), COUNTS[2], (24, ("union", "clinic"), "2031-05-11"))
    assert told(*counts) == "Port Board 18 (13 May; 2 on 8 May); Arlo Clinic and Quay Union 24 (11 May; 8 on 9 May)"


def test_few_values_and_values_of_no_day_are_told_one_by_one() -> None:
    assert told(*COUNTS[:3]) == ""
    assert told(*COUNTS[:3], (24, ("union",), None)) == ""


def test_sides_that_never_changed_their_count_are_told_one_by_one() -> None:
    assert told((2, ("board",), "2031-05-08"), (8, ("union",), "2031-05-09"), *((n, (f"x{n}",), "2031-05-09") for n in (9, 10))) == ""

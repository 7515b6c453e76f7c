"""Floors of quality: none is missed or moved in silence."""

from pathlib import Path

import msgspec

from training.floors import Floors, digest, missed, pinned

ROOT = Path(__file__).parents[2]


def test_floors_every_move_of_one_is_told_in_the_changelog():
    """`floors.json` changed? Say in CHANGELOG.md which floor moved and why, and name the new fingerprint."""
    assert f"floors {pinned().fingerprint}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf8")


def test_floors_the_fingerprint_changes_with_any_floor_and_with_the_data():
    now = pinned()
    lower = msgspec.json.decode(msgspec.json.encode(now), type=Floors)
    task = next(iter(lower.floors))
    lower.floors[task] = {measure: floor - 0.001 for measure, floor in lower.floors[task].items()}
    other = msgspec.structs.replace(now, data="0" * 64)
    assert len({now.fingerprint, lower.fingerprint, other.fingerprint}) == 3


def test_floors_what_is_below_or_was_not_measured_is_named():
    floors = Floors("", {"names": {"exact": 0.8}, "tree": {"las": 0.87, "uas": 0.9}})
    assert missed({"names": {"exact": 0.8}, "tree": {"las": 0.88, "uas": 0.91, "more": 0.1}}, floors) == []
    low, gone = missed({"names": {"exact": 0.79}, "tree": {"las": 0.9}}, floors)
    assert low == "names, exact: 0.79 is below the floor of 0.8"
    assert gone == "tree, uas: not measured, the floor is 0.9"


def test_floors_the_digest_depends_on_the_development_parts_and_nothing_else(tmp_path):
    for name in ("dev/a.jsonl", "ud-gum/dev/b.conllu", "ud-gum/train/c.conllu"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    before = digest(tmp_path)
    (tmp_path / "ud-gum/train/c.conllu").write_text("y")
    assert digest(tmp_path) == before
    (tmp_path / "dev/a.jsonl").write_text("y")
    assert digest(tmp_path) != before

"""Reports of our own: marks off, spans right, nothing half marked."""

import pytest

from training.written import FOLDER, MARKED, counted_as_polnear, marked, rows

SPLIT = (
    '{t1 "The ford is gone,"} {s1 {s2 Ida Lund}} {c1 said}. {t1 "All of it."} '
    "{s3 The guild} {c3 says} that {t3 {s2 she} {c2 denied} {t2 a debt}}."
)


def parts(row, role):
    return [[row["text"][s["start"] : s["end"]] for s in a[role]] for a in row["attributions"]]


def test_written_marks_come_off_and_leave_their_parts():
    row = marked("a", SPLIT)
    assert row["text"] == '"The ford is gone," Ida Lund said. "All of it." The guild says that she denied a debt.'
    assert parts(row, "content") == [['"The ford is gone,"', '"All of it."'], ["a debt"], ["she denied a debt"]]
    assert parts(row, "source") == [["Ida Lund"], ["Ida Lund", "she"], ["The guild"]]


@pytest.mark.parametrize("raw", ["{s1 Lund} {c1 said} {t1 no", "Lund} said no", "{s1 Lund} {c1 said} no", "a {brace} here"])
def test_written_what_is_half_marked_is_refused(raw):
    with pytest.raises(ValueError, match="a: "):
        marked("a", raw)


def test_written_counts_as_polnear_does():
    row = counted_as_polnear(marked("a", "{s1 Ida Lund, a miller}, {c1 said} that {t1 it rained}. {s2 Orsk} {c2 said} {t2 so}, then left."))
    assert parts(row, "content") == [["that it rained"], ["so"]]
    assert parts(row, "source") == [["Ida Lund, a miller,"], ["Orsk"]]


def test_written_figures_events_furniture_and_caveats_are_told_with_their_class():
    row = marked("a", "{b Share this}\n{t1 {n:killed At least 9} {e:accident drowned}}, {s1 Lund} {c1 said}, {v which nobody checked}.")
    found = {name: [(row["text"][m["start"] : m["end"]], m["class"]) for m in row[name]] for name in ("figures", "events", "furniture")}
    assert found == {"figures": [("At least 9", "killed")], "events": [("drowned", "accident")], "furniture": [("Share this", "")]}
    assert [row["text"][m["start"] : m["end"]] for m in row["caveats"]] == ["which nobody checked"]


@pytest.mark.parametrize("folder", [FOLDER, MARKED])
def test_written_every_report_is_whole_and_in_one_part_only(folder):
    train, dev = ({row["uri"] for row in rows(part, folder)} for part in ("train", "dev"))
    assert train.isdisjoint(dev)
    assert len(dev) >= len(train) // 9 > 0
    assert {uri.rsplit("-", 1)[0] for uri in train} == {file.stem for file in folder.glob("*.txt")}

"""Reports of our own: marks off, spans right, nothing half marked."""

import pytest

from hearsay.language.hints import CLAIMANT, NAME
from training.referents import questions
from training.written import BESIDE, FOLDER, MARKED, PARTS, beside, counted_as_polnear, marked, rows, with_names, with_parties

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


RAID = "Masked men {e:raid raided} the Orsk depot. Nobody was {e:death killed}.\nThe depot, ten guards, the guild: all {e:robbery robbed}."


def test_written_who_takes_part_stands_in_the_sentence_of_the_event_or_nearest_before_it():
    told = {"1": ("Masked men", "depot"), "2": ("Masked men", ""), "3": ("", "depot; ten guards")}
    row = with_parties(marked("a", RAID), told)
    found = [[(row["text"][s["start"] : s["end"]], s["start"]) for s in event[part]] for event in row["events"] for part in PARTS]
    depots = [row["text"].index("depot"), row["text"].index("depot", 40)]
    guards = row["text"].index("ten guards")
    assert found == [
        [("Masked men", 0)],
        [("depot", depots[0])],
        [("Masked men", 0)],
        [],
        [],
        [("depot", depots[1]), ("ten guards", guards)],
    ]


def test_written_who_is_not_in_the_report_takes_no_part():
    with pytest.raises(ValueError, match="a: 'the mayor' is not in the report"):
        with_parties(marked("a", RAID), {"1": ("the mayor", "")})


def test_written_nearly_every_event_is_told_with_who_takes_part():
    events = [event for part in ("train", "dev") for row in rows(part, MARKED) for event in row["events"]]
    told = [event for event in events if PARTS[0] in event]
    assert len(told) > 0.95 * len(events)
    assert sum(bool(event[PARTS[0]] or event[PARTS[1]]) for event in told) > 0.8 * len(told)


def test_written_marks_beside_a_text_lie_in_order_and_say_where_nothing_is_marked():
    train, dev = beside("train"), beside("dev")
    assert train.keys().isdisjoint(dev)
    assert {file.name for file in BESIDE.iterdir()} == {"train.tsv", "dev.tsv"}
    marks = [one for row in (*train.values(), *dev.values()) for name in ("figures", "events") for one in row[name]]
    assert all(0 <= one["start"] < one["end"] for one in marks)
    assert any(not row["events"] for row in train.values())


NAMED = (
    "{s1 The skipper} {c1 said} {t1 {n:killed nine} drowned}. Ida Lund has sailed for years. "
    "{s2 Lund} {c2 added} {t2 more}. {n:missing Two} are lost."
)


def asked(told):
    row = marked("a", NAMED)

    def texts(spans):
        return None if spans is None else [row["text"][s["start"] : s["end"]] for s in spans]

    known = row if told is None else {**row, "meant": told}
    return [(texts(q.asked)[0], q.referent, texts(q.wanted), texts(q.perhaps)) for q in questions(known)]


def test_meant_a_source_means_the_name_wherever_it_stands_and_a_figure_is_its_speakers_unless_it_is_told_otherwise():
    assert asked({"s1": "Ida Lund", "n2": "Lund"}) == [
        ("The skipper", NAME, ["Ida Lund", "Lund"], ["Lund", "Lund"]),
        ("Lund", NAME, [], []),
        ("nine", CLAIMANT, ["The skipper"], []),
        ("Two", CLAIMANT, ["Lund"], ["Lund"]),
    ]


def test_meant_what_nobody_has_told_of_is_not_asked_to_be_nothing():
    assert [wanted for _, _, wanted, _ in asked(None)] == [None, None, ["The skipper"], None]


def test_meant_nobody_gives_a_figure_of_which_that_is_told():
    assert [wanted for _, referent, wanted, _ in asked({"n1": "-"}) if referent == CLAIMANT] == [[], []]


def test_meant_every_word_that_is_told_stands_in_its_report():
    told = [question for part in ("train", "dev") for row in rows(part, MARKED) for question in questions(row)]
    names = [q.wanted for q in told if q.referent == NAME]
    assert all(wanted is not None for wanted in names)
    assert sum(map(bool, names)) > 0.12 * len(names)


def test_beside_the_newswire_says_who_says_what():
    told = [one for part in ("train", "dev") for row in beside(part).values() for one in row["attributions"]]
    assert all(one["cue"] and one["content"] for one in told)
    assert sum(bool(one["source"]) for one in told) > 0.8 * len(told)


def test_named_sources_of_polnear_are_asked_by_their_place():
    row = {"uri": "a", "text": "", "attributions": [{"source": [{"start": 0, "end": 2}]}, {"source": [{"start": 5, "end": 9}]}]}
    told = {(0, 2): [{"start": 20, "end": 24}]}
    assert [one["who"] for one in with_names(row, told)["attributions"]] == [[{"start": 20, "end": 24}], []]

"""The commands as a person runs them: what they write, what they say, how they end."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

import hearsay
from hearsay.cli import app
from hearsay.cli import run as run_command_line

REPORT = (
    "Bridge closed after flood\n\n"
    "VELLIN, May 6 - The river Orsk carried away the old bridge on Monday, and at least 12 people were injured, "
    "according to the fire service.\n\n"
    "“Nobody should cross tonight,” said Lina Orsk, the mayor of Vellin. She promised a new bridge within a year.\n"
)


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    runner = CliRunner()
    return lambda *args: runner.invoke(app, [str(a) for a in args])


@pytest.fixture
def report(tmp_path):
    file = tmp_path / "flood.txt"
    file.write_text(REPORT, encoding="utf8")
    return file


def test_cli_brief_writes_dossier_and_brief(run, report, tmp_path):
    result = run("brief", report, "--out", tmp_path / "out", "--no-db")
    assert result.exit_code == 0, result.output
    dossier = json.loads((tmp_path / "out" / "dossier.json").read_text())
    assert dossier["schema"] == "hearsay.dossier/1"
    assert dossier["documents"][0]["text"] == REPORT
    assert "12" in (tmp_path / "out" / "brief.md").read_text()
    assert "<html" in (tmp_path / "out" / "brief.html").read_text()


def test_cli_brief_keeps_in_the_store(run, report, tmp_path):
    store = tmp_path / "store.db"
    assert run("brief", report, "--out", tmp_path / "out", "--db", store).exit_code == 0
    assert store.exists()


def test_cli_read_writes_one_line_a_document_in_the_order_given(run, report, tmp_path):
    other = tmp_path / "a-second.txt"
    other.write_text("Rain fell on the plain all night, and nobody said a word about it.", encoding="utf8")
    result = run("read", report, other, "--out", tmp_path / "f.jsonl")
    assert result.exit_code == 0, result.output
    lines = [json.loads(line) for line in (tmp_path / "f.jsonl").read_text().splitlines()]
    assert [x["document"]["uri"] for x in lines] == [str(report), str(other)]
    for line in lines:
        text = line["document"]["text"]
        for statement in line["statements"]:
            for span in statement["content"]:
                assert text[span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("empty.txt", b""),
        ("binary.txt", bytes(range(256)) * 40),
        ("broken.jsonl", b'{"uri": "a", "text": "no end\n'),
        ("deep.html", b"<div>" * 100_000),
    ],
)
def test_cli_a_bad_report_is_named_and_the_rest_is_read(run, report, tmp_path, name, raw):
    bad = tmp_path / name
    bad.write_bytes(raw)
    result = run("read", bad, report, "--out", tmp_path / "f.jsonl")
    assert result.exit_code == 1
    assert name in result.output
    assert len((tmp_path / "f.jsonl").read_text().splitlines()) == 1


def test_cli_a_missing_path_is_named(run, report, tmp_path):
    result = run("read", tmp_path / "nowhere", report, "--out", tmp_path / "f.jsonl")
    assert result.exit_code == 1
    assert "nowhere" in result.output


@pytest.mark.parametrize("command", ["read", "brief"])
def test_cli_an_out_that_cannot_be_written_is_told_in_a_line(report, tmp_path, capsys, monkeypatch, command):
    taken = tmp_path / "taken"
    taken.write_text("a file") if command == "brief" else taken.mkdir()
    monkeypatch.setattr("sys.argv", ["hearsay", command, str(report), "--out", str(taken), *(["--no-db"] if command == "brief" else [])])
    with pytest.raises(SystemExit) as end:
        run_command_line()
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert str(taken) in said and "--out" in said and said.count("\n") == 1


def test_cli_a_report_s_address_is_no_command_to_the_terminal(run, tmp_path):
    feed = tmp_path / "feed.jsonl"
    feed.write_text(json.dumps({"uri": "[bold]a[/bold]\x1b[31m\u202e\nb", "text": " "}), encoding="utf8")
    said = run("read", feed).stderr
    assert "[bold]a[/bold]" in said
    assert not {"\x1b", "\u202e"} & set(said) and said.count("\n") == 2


def test_cli_runs_as_a_module():
    said = subprocess.run([sys.executable, "-m", "hearsay", "--version"], capture_output=True, text=True, check=True)
    assert said.stdout == f"hearsay {hearsay.__version__}\n"


def test_cli_as_a_process_reads_standard_input_and_gives_its_status(tmp_path):
    missing = tmp_path / "missing.txt"
    done = subprocess.run(
        [sys.executable, "-m", "hearsay", "read", "-", str(missing)], input=REPORT.encode(), capture_output=True, check=False
    )
    assert json.loads(done.stdout)["document"]["text"].strip() == REPORT.strip()
    assert done.returncode == 1
    assert "missing.txt" in done.stderr.decode()


def test_cli_wrong_use_is_status_2(run):
    assert run("brief").exit_code == 2
    assert run("nonsense").exit_code == 2


@pytest.fixture
def mixed(tmp_path):
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "flood.txt").write_text(REPORT, encoding="utf8")
    (folder / "flood-copy.txt").write_text(REPORT, encoding="utf8")
    (folder / "loaf.txt").write_text("A baker from Ossel has won the golden sheaf with a loaf of sour rye.", encoding="utf8")
    return folder


def test_cli_stories_sorts_a_mixed_pile(run, mixed, tmp_path):
    assert run("stories", mixed, "--out", tmp_path / "stories.json").exit_code == 0
    flood, loaf = json.loads((tmp_path / "stories.json").read_text())
    assert flood["title"] == "Bridge closed after flood"
    assert sorted(flood["documents"]) == [str(mixed / "flood-copy.txt"), str(mixed / "flood.txt")]
    assert loaf["documents"] == [str(mixed / "loaf.txt")]
    assert json.loads(run("stories", mixed).output) == [flood, loaf]


def test_cli_stories_names_what_it_could_not_read(run, mixed, tmp_path):
    (mixed / "broken.jsonl").write_text('{"uri": "a", "text": "no end', encoding="utf8")
    result = run("stories", mixed, "--out", tmp_path / "stories.json")
    assert result.exit_code == 1
    assert "broken.jsonl" in result.output
    assert len(json.loads((tmp_path / "stories.json").read_text())) == 2
    assert run("stories").exit_code == 2


def test_cli_brief_split_writes_and_keeps_every_story(run, mixed, tmp_path):
    from hearsay.store import Store

    result = run("brief", "--split", mixed, "--out", tmp_path / "out", "--db", tmp_path / "store.db")
    assert result.exit_code == 0, result.output
    run("stories", mixed, "--out", tmp_path / "stories.json")
    found = json.loads((tmp_path / "stories.json").read_text())
    assert sorted(folder.name for folder in (tmp_path / "out").iterdir()) == sorted(story["id"] for story in found)
    with Store.open(str(tmp_path / "store.db")) as store:
        assert dict(store.stories()) == {story["id"]: 1 for story in found}
    for story in found:
        folder = tmp_path / "out" / story["id"]
        dossier = json.loads((folder / "dossier.json").read_text())
        assert [document["uri"] for document in dossier["documents"]] == sorted(story["documents"])
        assert (folder / "brief.md").exists()
        assert "<html" in (folder / "brief.html").read_text()
        assert story["title"] in result.output


def test_cli_schema_describes_a_dossier(run):
    assert "lineages" in run("schema").output


@pytest.mark.parametrize("command", ["read", "brief", "stories", "add", "diff", "decide", "schema"])
def test_cli_every_command_explains_itself(run, command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.output


def test_cli_add_keeps_a_story_that_brief_prints(run, report, tmp_path):
    other = tmp_path / "second.txt"
    other.write_text("RIVA, May 7 - At least 14 people were injured at the old bridge, the fire service said on Tuesday.", encoding="utf8")
    assert run("add", "flood", report).exit_code == 0
    added = run("add", "flood", other)
    assert added.exit_code == 0 and "edition 2" in added.output
    assert "edition 2" in run("add", "flood", report).output
    printed = run("brief", "flood", "--out", tmp_path / "out")
    assert printed.exit_code == 0, printed.output
    assert len(json.loads((tmp_path / "out" / "dossier.json").read_text())["documents"]) == 2
    assert "injured" in printed.output


def test_cli_add_names_what_it_cannot_read_and_begins_no_story_with_nothing(run, tmp_path):
    result = run("add", "flood", tmp_path / "nowhere")
    assert result.exit_code == 1 and "nowhere" in result.output
    assert run("brief", "flood").exit_code != 0


def test_cli_brief_of_reports_without_a_folder_is_wrong_use(run, report):
    assert run("brief", report).exit_code == 2


def test_cli_diff_prints_and_writes_what_changed(run, report, tmp_path):
    other = tmp_path / "second.txt"
    other.write_text("RIVA, May 7 - At least 14 people were injured at the old bridge, the fire service said on Tuesday.", encoding="utf8")
    assert run("add", "flood", report).exit_code == 0
    assert run("add", "flood", other).exit_code == 0
    printed = run("diff", "flood")
    assert printed.exit_code == 0, printed.output
    assert "14" in printed.output and "second.txt" in printed.output
    assert run("diff", "flood", "--since", "1", "--out", tmp_path / "diff.json").exit_code == 0
    written = json.loads((tmp_path / "diff.json").read_text())
    assert written["schema"] == "hearsay.changes/1" and written["lines"]
    assert run("diff", "flood", "--out", tmp_path / "diff.md").exit_code == 0
    assert "[^1]" in (tmp_path / "diff.md").read_text()


@pytest.mark.parametrize("wrong", [("--since", "yesterday"), ("--out", "diff.pdf")])
def test_cli_diff_says_what_it_expects(run, report, wrong):
    assert run("add", "flood", report).exit_code == 0
    result = run("diff", "flood", *wrong)
    assert result.exit_code == 2
    assert wrong[1] in result.output


def test_cli_decide_records_lists_and_undoes(run, report, tmp_path):
    other = tmp_path / "second.txt"
    other.write_text("RIVA, May 7 - “Nobody may cross,” said Nina Orlek, the harbour master. She spoke on Tuesday.", encoding="utf8")
    assert run("add", "flood", report, other).exit_code == 0
    made = run("decide", "flood", "same", "Lina Orsk", "Nina Orlek", "--by", "ida", "--why", "married")
    assert made.exit_code == 0, made.output
    assert "one entity" in made.output and "ida" in made.output
    assert "married" in run("decide", "flood", "list").output
    assert "Nina Orlek" in run("decide", "flood", "find", "nina").output
    assert "decision 1 is undone" in run("decide", "flood", "undo", "1").output


@pytest.mark.parametrize("command", ["same", "different", "no-dispute", "undo", "list", "find"])
def test_cli_every_decision_explains_itself(run, command):
    result = run("decide", "flood", command, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.output

"""The docs say what the code does."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from docs.commands import FILE, commands, written
from hearsay.cli import app

ROOT = Path(__file__).parent.parent
COMMANDS = get_command(app).commands  # type: ignore[attr-defined]


def test_docs_readme_names_every_command_and_no_other():
    readme = (ROOT / "README.md").read_text(encoding="utf8")
    named = set(re.findall(r"hearsay (\w+) REPORTS|^    hearsay (\w+)\s", readme, re.M))
    assert {a or b for a, b in named} == set(COMMANDS)


@pytest.mark.parametrize("target", re.findall(r"^    make (\w+)", (ROOT / "README.md").read_text(encoding="utf8"), re.M))
def test_docs_every_make_target_of_the_readme_exists(target):
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf8"), re.M)


@pytest.mark.parametrize(
    "page",
    [
        "README.md",
        "CONTRIBUTING.md",
        *(f"docs/{name}.md" for name in ("commands", "design", "editions", "measurements")),
        "training/README.md",
    ],
)
def test_docs_every_link_leads_to_a_file(page):
    text = (ROOT / page).read_text(encoding="utf8")
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (ROOT / page).parent.joinpath(link).exists(), link


def test_docs_commands_are_those_of_the_command_line():
    """Out of date? Run `python docs/commands.py`."""
    assert FILE.read_text(encoding="utf8") == written()


@pytest.mark.parametrize("command", commands())
def test_docs_every_command_and_option_is_explained_in_whole_sentences(command):
    wanted = commands()[command]
    assert wanted.help and (command == "hearsay" or len(wanted.help.split("\n")[0]) <= 45), "the list of commands would cut its first line"
    for param in wanted.params:
        assert param.help and param.help[0].isupper() and param.help.endswith("."), param.name

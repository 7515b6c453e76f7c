"""The docs say what the code does."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

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
    "page", ["README.md", "CONTRIBUTING.md", "docs/design.md", "docs/editions.md", "docs/measurements.md", "training/README.md"]
)
def test_docs_every_link_leads_to_a_file(page):
    text = (ROOT / page).read_text(encoding="utf8")
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (ROOT / page).parent.joinpath(link).exists(), link

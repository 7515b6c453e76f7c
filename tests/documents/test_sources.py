from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hearsay.documents import load
from hearsay.documents.encoding import MAX_BYTES
from hearsay.model import Document, Problem, content_id

ENGLISH = "The harbour of Port Ellery was closed on Tuesday after a storm, the port authority said."
PAGE = f"<!DOCTYPE html><html><head><title>Storm closes harbour</title></head><body><article><p>{ENGLISH}</p></article></body></html>"


def one(path: Path | str, stdin: bytes | None = None) -> Document | Problem:
    (item,) = load([str(path)], stdin=None if stdin is None else io.BytesIO(stdin))
    return item


def document(path: Path | str, stdin: bytes | None = None) -> Document:
    item = one(path, stdin)
    assert isinstance(item, Document), item
    return item


def problem(path: Path | str, stdin: bytes | None = None) -> Problem:
    item = one(path, stdin)
    assert isinstance(item, Problem), item
    assert item.problem and item.remedy and "\n" not in f"{item.uri}{item.problem}{item.remedy}"
    return item


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], include_characters="\r\n\t"), min_size=1).filter(str.strip))
def test_sources_plain_text_comes_back_character_for_character(tmp_path: Path, text: str) -> None:
    file = tmp_path / "report.txt"
    data = ("x" + text).encode()
    file.write_bytes(data)
    found = document(file)
    assert found.text == "x" + text
    assert (found.id, found.sha256, found.uri) == (content_id("d", str(file), data), sha256(data).hexdigest(), str(file))


def test_sources_folder_is_read_by_name_and_what_is_no_report_passed_over(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.TXT", ".hidden.txt", ".git/d.txt", "picture.png", "sub/.e.txt", "notes.docx"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(ENGLISH, encoding="utf-8")
    assert [item.uri for item in load([str(tmp_path)])] == [str(tmp_path / name) for name in ("a.md", "b.txt", "sub/c.TXT")]


def test_sources_order_is_the_one_given_and_one_bad_report_does_not_stop_the_rest(tmp_path: Path) -> None:
    for name, data in (("a.txt", ENGLISH.encode()), ("b.txt", b""), ("c.txt", b"\x00\x01" * 40), ("d.html", PAGE.encode())):
        (tmp_path / name).write_bytes(data)
    paths = [str(tmp_path / name) for name in ("d.html", "none.txt", "c.txt", "b.txt", "a.txt")]
    items = list(load(paths))
    assert [item.uri for item in items] == paths
    assert [type(item) for item in items] == [Document, Problem, Problem, Problem, Document]
    assert [item.problem for item in items if isinstance(item, Problem)] == ["does not exist", "is binary, not text", "is empty"]


def test_sources_empty_folder_is_told(tmp_path: Path) -> None:
    assert "holds no report" in problem(tmp_path).problem


def test_sources_enormous_line_is_refused_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / "big.txt"
    with file.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    assert "20 MB" in problem(file).problem
    file.write_bytes(b"x " * 1_000_000)
    assert "1,000,000" in problem(file).problem


@pytest.mark.parametrize("name", ["deep.html", "deep.htm"])
def test_sources_page_nested_very_deep_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("<html><body>" + "<div>" * 100_000 + f"<p>{ENGLISH}</p>", encoding="utf-8")
    assert document(tmp_path / name).text == ENGLISH


def test_sources_unknown_ending_given_by_name_is_read_by_how_it_begins(tmp_path: Path) -> None:
    (tmp_path / "report").write_text(ENGLISH, encoding="utf-8")
    assert document(tmp_path / "report").text == ENGLISH
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7 and more")
    assert problem(tmp_path / "report.pdf").problem == "is a PDF, not text"


def test_sources_feed_gives_a_document_a_line(tmp_path: Path) -> None:
    file = tmp_path / "feed.jsonl"
    lines = [
        json.dumps(
            {
                "uri": "https://kestrel.example/1",
                "text": ENGLISH + "\r\n",
                "published": "2031-05-04",
                "outlet": "Kestrel",
                "title": "Storm",
                "x": 1,
            }
        ),
        json.dumps({"html": PAGE, "outlet": "Kestrel"}),
        "{no json",
        json.dumps({"text": " "}),
        json.dumps({"uri": "fr", "text": ENGLISH, "language": "fr"}),
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    text, page, broken, empty, french = load([str(file)])
    assert isinstance(text, Document) and text.text == ENGLISH + "\r\n"
    assert (text.uri, text.published, text.published_basis, text.outlet, text.title) == (
        "https://kestrel.example/1", "2031-05-04", "metadata", "Kestrel", "Storm",
    )  # fmt: skip
    assert text.id == content_id("d", text.uri, lines[0].encode())
    assert isinstance(page, Document) and page.text == ENGLISH and page.outlet == "Kestrel" and page.title == "Storm closes harbour"
    assert isinstance(broken, Problem) and broken.uri == f"{file}:3" and "no JSON" in broken.problem
    assert isinstance(empty, Problem) and empty.problem == "is empty"
    assert isinstance(french, Document) and not french.analysed


def test_sources_empty_feed_is_told(tmp_path: Path) -> None:
    (tmp_path / "feed.jsonl").write_bytes(b"\n")
    assert problem(tmp_path / "feed.jsonl").problem == "is empty"


def test_sources_archive_gives_a_document_a_page(tmp_path: Path, record: Callable[..., bytes]) -> None:
    file = tmp_path / "pages.warc"
    file.write_bytes(record(PAGE.encode()) + record(b"<html></html>", uri="https://kestrel.example/2"))
    page, bare = load([str(file)])
    assert isinstance(page, Document) and (page.uri, page.text) == ("https://kestrel.example/1", ENGLISH)
    assert isinstance(bare, Problem) and bare.uri == "https://kestrel.example/2"


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
@pytest.mark.parametrize("data", [b"", b"no archive", b"\x1f\x8b broken gzip", b"WARC/1.0\r\nContent-Length: x\r\n\r\n"])
def test_sources_broken_archive_is_told(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    problem(tmp_path / name)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (json.dumps({"text": ENGLISH}).encode() + b"\n", ENGLISH),
        (PAGE.encode(), ENGLISH),
        (ENGLISH.encode() + b"\r\n", ENGLISH + "\r\n"),
        (b'{"quoted": no JSON', '{"quoted": no JSON'),
    ],
)
def test_sources_standard_input_is_told_by_how_it_begins(data: bytes, text: str) -> None:
    assert document("-", data).text == text


def test_sources_empty_standard_input_is_told() -> None:
    assert problem("-", b"") == Problem("-", "is empty", "save the report again, or leave it out")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_sources_file_without_permission_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(ENGLISH, encoding="utf-8")
    file.chmod(0)
    assert problem(file).problem == "may not be read"


def test_sources_pipe_or_device_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "pipe" in problem(tmp_path / "a.txt").problem
    assert "device" in problem(os.devnull).problem


def test_sources_link_to_itself_and_folder_within_itself_are_passed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "up").symlink_to(tmp_path)
    (tmp_path / "folder" / "b.txt").write_text(ENGLISH, encoding="utf-8")
    broken, read = load([str(tmp_path)])
    assert isinstance(broken, Problem) and broken.uri.endswith("a.txt")
    assert isinstance(read, Document)


def test_sources_archive_cut_short_gives_its_pages_and_is_told(tmp_path: Path, record: Callable[..., bytes]) -> None:
    file = tmp_path / "pages.warc"
    file.write_bytes(record(PAGE.encode()) + record(PAGE.encode(), uri="https://kestrel.example/2")[:60])
    page, cut = load([str(file)])
    assert isinstance(page, Document) and page.text == ENGLISH
    assert isinstance(cut, Problem) and cut.uri == str(file) and "breaks off" in cut.problem


def test_sources_dangling_link_in_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    assert problem(tmp_path).problem == "does not exist"


def test_sources_name_that_is_no_utf8_is_printable(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff.txt"
    Path(os.fsdecode(path)).write_text(ENGLISH, encoding="utf-8")
    assert document(os.fsdecode(path)).uri.encode().endswith("\ufffd.txt".encode())


def test_sources_path_of_any_kind_is_told_when_missing() -> None:
    assert problem("/no/such/thing.txt").problem == "does not exist"
    assert problem("a\x00b.txt").remedy
    assert problem("x" * 5000 + ".txt").remedy
    assert problem("").remedy

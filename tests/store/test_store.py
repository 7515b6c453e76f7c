"""What is kept is there again, whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, create_engine, event, text

from hearsay.errors import StoreError, UnknownStoryError
from hearsay.model import BriefLines, Decision, Document, Dossier, Figure, Findings
from hearsay.store import Store
from hearsay.store.tables import MIGRATIONS, STEPS


def findings(name: str = "a", body: str = "Twelve people were hurt.", outlet: str | None = None) -> Findings:
    document = Document(f"document-{name}", f"{name}.txt", "0" * 64, body, outlet=outlet)
    return Findings(document, figures=(Figure(f"figure-{name}", document.span(0, len(body)), "injured", 12.0, 12.0, "exact"),))


def dossier(created: str = "2031-05-06") -> Dossier:
    return Dossier(created, {"name": "hearsay"}, (), (), (), (), (), (), (), (), (), BriefLines("Arlo", (), ()), (), ())


def test_store_gives_back_the_findings_it_was_given(tmp_path: Path) -> None:
    with Store.open(str(tmp_path / "a.db")) as store:
        store.keep_findings(findings())
    with Store.open(str(tmp_path / "a.db")) as store:
        assert store.findings_of("document-a") == findings()
        assert store.findings_of("document-b") is None


@settings(deadline=None, max_examples=25)
@given(st.text(min_size=1).filter(lambda body: body.isprintable()))
def test_store_keeps_any_text_to_the_letter(body: str) -> None:
    with Store.open(":memory:") as store:
        store.keep_findings(findings(body=body))
        assert store.findings_of("document-a") == findings(body=body)


def test_store_has_a_document_given_twice_once_with_its_last_findings() -> None:
    with Store.open(":memory:") as store:
        store.keep_findings(findings())
        store.keep_findings(findings(outlet="The Arlo Post"))
        assert [document.outlet for document in store.documents()] == ["The Arlo Post"]


def test_store_numbers_editions_and_counts_an_unchanged_one_once() -> None:
    with Store.open(":memory:") as store:
        assert [store.keep_dossier("arlo", dossier(day)) for day in ("2031-05-06", "2031-05-06", "2031-05-07")] == [1, 1, 2]
        assert store.dossier_of("arlo") == dossier("2031-05-07")
        assert store.dossier_of("arlo", 1) == dossier("2031-05-06")
        assert store.stories() == (("arlo", 2),)


def test_store_names_the_stories_it_has_where_one_is_unknown() -> None:
    with Store.open(":memory:") as store:
        store.keep_dossier("arlo", dossier())
        with pytest.raises(UnknownStoryError, match=r"no story 'brevia'; stories kept here: arlo"):
            store.dossier_of("brevia")
        with pytest.raises(UnknownStoryError, match=r"no story 'alro'; did you mean arlo\?"):
            store.editions("alro")
        with pytest.raises(UnknownStoryError, match=r"story 'arlo' has no edition 7; its last is 1"):
            store.dossier_of("arlo", 7)


def test_store_lets_go_of_all_dossiers_but_the_last_two_and_knows_what_they_were_made_of() -> None:
    with Store.open(":memory:") as store:
        for day in range(1, 5):
            store.keep_dossier("arlo", dossier(f"2031-05-0{day}"), made=f"2031-05-0{day}T08:00:00+00:00")
        assert [store.dossier_of("arlo", n) is None for n in (1, 2, 3, 4)] == [True, True, False, False]
        assert [(one.number, one.made[:10]) for one in store.editions("arlo")] == [(n, f"2031-05-0{n}") for n in (1, 2, 3, 4)]


def test_store_makes_no_edition_from_one_that_is_not_the_last() -> None:
    with Store.open(":memory:") as store:
        assert store.keep_dossier("arlo", dossier("2031-05-06"), after=0) == 1
        assert store.keep_dossier("arlo", dossier("2031-05-07"), after=0) is None
        assert store.keep_dossier("arlo", dossier("2031-05-07"), after=1) == 2


def test_store_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with create_engine(f"sqlite:///{path}").begin() as connection:
        MIGRATIONS.create(connection)
        STEPS[0](connection)
        connection.execute(text("INSERT INTO migrations VALUES (1)"))
        connection.execute(text("INSERT INTO stories VALUES ('arlo')"))
        row = {"body": msgspec.json.encode(dossier())}
        connection.execute(text("INSERT INTO editions VALUES ('arlo', 1, 'x', :body)"), row)
    with Store.open(str(path)) as store:
        assert store.dossier_of("arlo") == dossier()
        assert [(one.number, one.made) for one in store.editions("arlo")] == [(1, "")]
        assert store.keep_dossier("arlo", dossier("2031-05-07")) == 2


def test_store_stays_whole_when_interrupted_in_the_middle_of_a_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(tmp_path / "a.db")
    with Store.open(path) as store:
        store.keep_findings(findings("a"))

        def stop(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        whole = msgspec.json.encode
        calls = iter([whole, stop])
        monkeypatch.setattr("hearsay.store.store.msgspec.json.encode", lambda *a, **k: next(calls)(*a, **k))
        with pytest.raises(KeyboardInterrupt):
            store.keep_findings(findings("b"))
        monkeypatch.undo()
    with Store.open(path) as store:
        assert [document.id for document in store.documents()] == ["document-a"]


def test_store_has_an_edition_whole_or_not_at_all(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    decision = Decision(1, "no-dispute", "dispute", (), "ida", "2031-05-06")
    with Store.open(path) as store:
        store.keep_dossier("arlo", dossier("2031-05-06"))
        store.keep_dossier("arlo", dossier("2031-05-07"))

        def stop(*_: object) -> None:
            raise KeyboardInterrupt

        event.listen(Engine, "commit", stop)
        try:
            with pytest.raises(KeyboardInterrupt):
                store.keep_dossier("arlo", dossier("2031-05-08"), decision=decision)
        finally:
            event.remove(Engine, "commit", stop)
    with Store.open(path) as store:
        assert [one.number for one in store.editions("arlo")] == [1, 2]
        assert store.dossier_of("arlo", 1) == dossier("2031-05-06")
        assert store.decisions("arlo") == ()


def test_store_says_what_to_do_about_a_file_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear editor, this is no database at all. " * 50)
    with pytest.raises(StoreError, match=r"letter\.txt: file is not a database; give the path of a store"):
        Store.open(str(path))


def test_store_says_what_to_do_about_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="give another --db"):
        Store.open(str(tmp_path / "file" / "a.db"))


@pytest.mark.parametrize("address", ["nosuch://somewhere", "://", "postgresql+nosuch://host/db"])
def test_store_says_what_to_do_about_an_address_that_is_none(address: str) -> None:
    with pytest.raises(StoreError, match=r"give|install"):
        Store.open(address)


def test_store_never_shows_a_password() -> None:
    with pytest.raises(StoreError) as caught:
        Store.open("postgresql+nosuch://ada:s3cret@host/db")
    assert "s3cret" not in str(caught.value)


def test_store_refuses_one_of_a_newer_version(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Store.open(str(path)).close()
    with create_engine(f"sqlite:///{path}").begin() as connection:
        connection.execute(text("INSERT INTO migrations VALUES (999)"))
    with pytest.raises(StoreError, match="newer hearsay"):
        Store.open(str(path))


def test_store_writes_ahead_so_that_readers_need_not_wait(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Store.open(str(path)).close()
    with create_engine(f"sqlite:///{path}").begin() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"


def test_store_without_an_address_is_in_the_users_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("hearsay.store.store.user_data_path", lambda *_, **__: tmp_path / "hearsay")
    Store.open().close()
    assert (tmp_path / "hearsay" / "hearsay.db").exists()

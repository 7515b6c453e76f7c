from __future__ import annotations

import pytest

from hearsay.documents.language import is_read, tell


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The mayor said on Tuesday that the bridge over the river would stay closed until the end of the week.", "en"),
        ("Le maire a déclaré mardi que le pont sur la rivière resterait fermé jusqu’à la fin de la semaine.", "fr"),
        ("De burgemeester zei dinsdag dat de brug over de rivier tot het einde van de week gesloten blijft.", "nl"),
        ("Borgmesteren sagde tirsdag, at broen over floden forbliver lukket indtil slutningen af ugen.", "da"),
        ("Der Bürgermeister sagte am Dienstag, die Brücke über den Fluss bleibe bis Ende der Woche gesperrt.", "de"),
        ("Мэр сообщил во вторник, что мост через реку будет закрыт до конца недели.", "ru"),
        ("Bridge closed", "en"),
        ("12.30 — 14!", "und"),
        ("", "und"),
    ],
)
def test_language_is_told(text: str, tag: str) -> None:
    assert tell(text) == tag


def test_language_declared_wins_where_it_is_a_tag() -> None:
    assert tell("The bridge was closed.", "pt_BR") == "pt-BR"
    assert tell("The bridge was closed.", "no tag at all!") == "en"


def test_language_of_english_is_read_wherever_it_is_spoken() -> None:
    assert is_read("en") and is_read("en-GB") and not is_read("fr") and not is_read("und")

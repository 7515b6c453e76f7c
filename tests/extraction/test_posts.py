"""Posts that a page shows whole."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model

POST = "The ford at Torvel gave way. We expect help at dawn. https://t.example/x1 — Ida Lund (@idalund) May 5, 2031"


@pytest.fixture
def said(read):
    def told(text: str) -> list[tuple[str | None, str, str]]:
        found = read(text)._.statements
        return [(s.speaker.span.text if s.speaker.span else None, " / ".join(c.text for c in s.content), s.mode) for s in found]

    return told


def test_posts_are_what_their_writers_wrote(said) -> None:
    assert said(POST) == [("Ida Lund", "The ford at Torvel gave way. We expect help at dawn.", "direct")]


def test_posts_may_stand_in_one_line_and_write_the_day_first(said) -> None:
    line = "Boats are on their way now — Ida Lund (@idalund) 5 May 2031 So are the nurses of Marlow — Quay Watch (@quay) 6 May 2031"
    assert [(who, what) for who, what, _ in said(line)] == [
        ("Ida Lund", "Boats are on their way now"),
        ("Quay Watch", "So are the nurses of Marlow"),
    ]


def test_posts_leave_the_rest_of_the_report_alone(said) -> None:
    found = said(f"The mayor said that boats were on the way.\n{POST}\nThe bishop told Quay Radio that the bells had rung.")
    assert [who for who, _, _ in found] == ["The mayor", "Ida Lund", "The bishop"]


def test_posts_need_a_handle_and_words(said) -> None:
    assert said("Ford closed — Ida Lund (@idalund) May 5, 2031") == []
    assert said("The ford at Torvel gave way — Ida Lund, May 5, 2031") == []


def test_posts_forwarded_are_what_their_writers_wrote_up_to_the_next_one(said) -> None:
    text = "TORVEL NOTES | Tuesday 6 May 2031\n\n09:52 Forwarded from Torvel Today\n"
    text += "The ford gave way. A clerk says that two boats are lost. 👁 4.1K\n\n"
    text += "10:15\nForwarded from Marlow Village Chat: we are all on the roof\n10:40 The mayor said that boats were on the way."
    assert [(who, what) for who, what, _ in said(text)] == [
        ("Torvel Today", "The ford gave way. A clerk says that two boats are lost."),
        ("A clerk", "two boats are lost"),
        ("Marlow Village Chat", "we are all on the roof"),
        ("The mayor", "boats were on the way"),
    ]


def test_posts_forwarded_are_of_whom_they_name_who_also_passes_on_what_others_say_in_them() -> None:
    text = (
        "TORVEL NOTES | Tuesday 6 May 2031\n\n09:52 Forwarded from Torvel Today\nSeven are dead. Ida Lund says that two boats are lost.\n\n"
    )
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text, published="2031-05-06")])))
    names = {entity.id: entity.name for entity in dossier.entities}
    whole, inner = dossier.statements
    assert names[whole.speaker.entity or ""] == "Torvel Today"
    assert (names[inner.speaker.entity or ""], [names[via] for via in inner.via]) == ("Ida Lund", ["Torvel Today"])
    assert whole.said_on is not None and whole.said_on.start == "2031-05-06"
    assert [names[figure.claimant.entity or ""] for figure in dossier.figures if figure.claimant][:1] == ["Torvel Today"]


def test_posts_forwarded_keep_their_marks_and_their_last_words(said) -> None:
    long = "The wind blows from the sea and nobody sleeps on the quay tonight. " * 12
    text = f"TORVEL NOTES\n\n09:52 Forwarded from Torvel Today\n🔥 The quay is burning, six boats are lost. {long.strip()}\n👍 31 ❤️ 8\n"
    ((_, words, _),) = [one for one in said(text) if one[0] == "Torvel Today"]
    assert words.startswith("🔥 The quay") and words.endswith("on the quay tonight.")


def test_posts_forwarded_in_quotation_marks_are_one_statement(said) -> None:
    words = '"Dear neighbours. The bells rang at six for all of us. Thank you that you came as I asked. Tomorrow water comes from 8."'
    text = f"TORVEL NOTES | Tuesday 6 May 2031\n\n⚡️Forwarded from Ada Brun (mayor)\n{words}\n\nthe mill is shut\n"
    assert said(text) == [("Ada Brun (mayor)", words, "direct")]
    for called in ("from: Ada Brun (official)", "from Ada Brun | Torvel chat"):
        assert said(text.replace("from Ada Brun (mayor)", called)) == [("Ada Brun", words, "direct")]


def test_posts_that_are_forwarded_are_no_words_of_whoever_was_quoted_above(read) -> None:
    above = "DARK TORVEL | 88.3K subscribers\nWed 7 May, 23:48\n\nA friend at the mill writes to us: «At dusk the "
    above += "wheel stopped. It had been short of oil for weeks».\n\nNobody else has said so.\n\n"
    post = '"We shut the mill. We had waited for it all spring. Next time we will shut the bridge."'
    given = [
        (s.speaker.description, span.text) for s in read(above + f"⬇️ Forwarded from GREY OWL\n{post}\n")._.statements for span in s.content
    ]
    assert [who for who, words in given if words.startswith('"We shut')] == ["GREY OWL"]
    assert [words[:4] for who, words in given if who.startswith("A friend")] == ["«At "]

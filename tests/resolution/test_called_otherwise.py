"""Speakers called by something else than their names, in the words of whole reports."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model


def speakers(text: str) -> list[str | None]:
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))
    names = {entity.id: entity.name for entity in dossier.entities}
    return [names.get(one.speaker.entity or "") for one in dossier.statements]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ten people were freed, the Ministry of Mines of Norvania said in a statement on Friday. "
            "“Norvania asked for nothing,” the document says.",
            ["Ministry of Mines of Norvania", "Ministry of Mines of Norvania"],
        ),
        (
            "The Quay Tribune comes out in the general's town. It has sent somebody to ask. “Nobody here saw a thing,” the paper writes.",
            ["Quay Tribune"],
        ),
        (
            "“It came on Monday,” said the spokesman of the Ostland Foreign Ministry, Rainer Volk. “It was sent back,” the diplomat added.",
            ["Rainer Volk", "Rainer Volk"],
        ),
        (
            "Ostland's consul general in Tarn, Zan Kemal, said on Monday that nine had died. The diplomat noted that five are missing.",
            ["Zan Kemal", "Zan Kemal"],
        ),
        (
            "Interior Minister Pavo Kest, whose ministry had announced the full load, said that he had been given a wrong number.",
            ["interior ministry", "Pavo Kest"],
        ),
        ("Health Minister Pavo Kest denied that. His department reported two more deaths.", ["Pavo Kest", "health ministry"]),
        (
            "Sador had nothing to do with it, his lawyer said. “The general learned of it from the radio,” Odile Karst said.",
            ["Odile Karst", "Odile Karst"],
        ),
        (
            "Odile Karst left. Sador had nothing to do with it, his lawyer said. "
            "“The general learned of it from the radio,” Odile Karst said.",
            [None, "Odile Karst"],
        ),
        (
            "President Anton Korr promised that they would not sleep. The Foreign Minister, Lucia Ader, struck another note: "
            "Norvania would travel to Tarn, she said, “with the photographs”.",
            ["Anton Korr", "Lucia Ader"],
        ),
        (
            "The chairman of Norvania's council, Oden Vale, called the raid “murder by appointment” and accused Ostland of wanting to "
            "wreck the meeting planned for Saturday in Velm, in neighbouring Serrat. But he stopped short of pulling out of it.",
            ["Oden Vale", "Oden Vale"],
        ),
    ],
)
def test_speakers_are_whom_the_report_calls_so(text: str, said: list[str | None]) -> None:
    assert speakers(text) == said

"""Speakers called by something else than their names, in the words of whole reports."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model
from hearsay.documents.text import read_text


def speakers(text: str) -> list[str | None]:
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))
    names = {entity.id: entity.name for entity in dossier.entities}
    return [names.get(one.speaker.entity or "") for one in dossier.statements]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "No ore was lost, the Ministry of Mines of Norvania said in a statement on Friday. "
            "“Norvania asked for nothing,” the document says.",
            ["Ministry of Mines of Norvania", "Ministry of Mines of Norvania"],
        ),
        (
            "The Quay Tribune is read in the valley. It has counted the bridges. “None of them will hold,” the paper writes.",
            ["Quay Tribune"],
        ),
        (
            "“We have read it,” said the spokesman of the Ostland Foreign Ministry, Sten Aro. “We will answer,” the diplomat added.",
            ["Sten Aro", "Sten Aro"],
        ),
        (
            "Ostland's consul general in Tarn, Zan Kemal, said on Monday that nine had died. The diplomat noted that five are missing.",
            ["Zan Kemal", "Zan Kemal"],
        ),
        (
            "Interior Minister Leo Brandt, whose ministry had promised two boats, said that the divers were tired.",
            ["interior ministry", "Leo Brandt"],
        ),
        (
            "Prime Minister Ida Brun of Velnia left. Velnia's embassy in Tarn said that it was shut. “We wait,” the embassy said.",
            ["Velnia's embassy", "Velnia's embassy"],
        ),
        (
            "The news tonight: a group calling itself the Sons of the Reed says it holds eleven miners.",
            ["Sons of the Reed"],
        ),
        ("Health Minister Leo Brandt rejected the charge. His department announced a new clinic.", ["Leo Brandt", "health ministry"]),
        (
            "Sador never signed the paper, his lawyer said. “The captain was at sea all week,” Berta Holm said.",
            ["Berta Holm", "Berta Holm"],
        ),
        (
            "Berta Holm left. Sador never signed the paper, his lawyer said. “The captain was at sea all week,” Berta Holm said.",
            [None, "Berta Holm"],
        ),
        (
            "President Anton Brill vowed to fight on. The Foreign Minister, Clara Moll, was milder: "
            "Norvania would open the strait, she said, “in good time”.",
            ["Anton Brill", "Clara Moll"],
        ),
        (
            "The chairman of Norvania's council, Oden Vale, called the tariff “a tax on bread” and accused Ostland of wanting to "
            "starve the valley before the harvest fair in Velm, in neighbouring Bravia. But he stopped short of closing the road.",
            ["Oden Vale", "Oden Vale"],
        ),
        ("Berta Holm runs the clinic. “Doctor, the police say two are dead. Is that so?” Ivo Lund asked her.", ["Ivo Lund", "police"]),
        ("The Guild of Velm, in a letter by its head, Dr. Clara Moll, praised “a quiet start” on Monday.", ["Guild of Velm"]),
        ("He spoke of the Open Velm channel, run by the Norvanian opposition, which wrote that nine had died.", ["Open Velm"]),
        ("“Mr Vale, Ostland says nine boats were lost,” Ivo Lund said to Oden Vale.", ["Ivo Lund", "Ostland"]),
        ("“Look, Mirel, the mayor says there was no fire,” Ivo Lund said to Mirel Ray.", ["Ivo Lund", None]),
    ],
)
def test_speakers_are_whom_the_report_calls_so(text: str, said: list[str | None]) -> None:
    assert speakers(text) == said


def test_the_reports_own_voice_is_who_signs_it_or_its_newsroom() -> None:
    text = "Who owns the mill?\nBy Ida Lund\n4 May 2031\n\n“It is ours,” miller Oden Vale told me on Monday. "
    text += "We counted 23 lorries at the gate. Nobody else has a key, he told us.\n"
    dossier = hearsay.dossier(list(hearsay.read([read_text(text, outlet="Quay Post")])))
    names = {entity.id: entity.name for entity in dossier.entities}
    assert [[names[one] for one in said.addressees] for said in dossier.statements] == [["Ida Lund"], ["Quay Post"]]
    assert [names[figure.claimant.entity or ""] for figure in dossier.figures if figure.claimant] == ["Quay Post"]

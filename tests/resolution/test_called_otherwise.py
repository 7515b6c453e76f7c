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
        (
            "A Quay Airways plane vanished. The Norvanian Civil Aviation Authority said that it had left at noon. The airline said that "
            "it would pay.",
            ["Norvanian Civil Aviation Authority", "Quay Airways"],
        ),
        (
            "Oden Vale, the Minister of Roads, said that all was well. His Excellency explained that the lorries wait.",
            ["Oden Vale", "Oden Vale"],
        ),
        (
            "Our colleague Clara Moll rang Dr Berta Holm, who runs the clinic. Sixty people came in at night, she says.",
            ["Berta Holm"],
        ),
        (
            "A former keeper who had worked with Oden Vale told the Courier that he knew the voice. He spoke on condition of anonymity, "
            "saying that he feared the board.",
            [None, None],
        ),
        (
            "Answering the Norvanian minister, Ato Bekele Bruneh, who had said that the gate was “stolen”, the envoy Dana Rinho was "
            "angry. Such language, she pointed out, helped nobody.",
            ["Bekele Bruneh", "Dana Rinho"],
        ),
        ("The Harbour Board draws nothing from the signal at Mount Kesk. It warns the press against doing so.", ["Harbour Board"]),
        ("A harbour guard who goes by the single name Wardeh denied that there was a blockade.", ["Wardeh"]),
        ("“We will,” came the answer from Ida Lund in a letter.", ["Ida Lund"]),
        ("Norvania's ambassador to Ostland, Ida Lund, came on Friday. The diplomat said that the ship was empty.", ["Ida Lund"]),
        ("Ida Lund, a lawyer for the keepers, came on Friday. The attorney said that the ship was empty.", ["Ida Lund"]),
        (
            "Quay Lines has recordings, its general director Ada Brun said on Friday. The company is old. “It was late,” the head of the "
            "company noted.",
            ["Ada Brun", "Ada Brun"],
        ),
        (
            "Mayor Oden Vale blamed the keepers. He offered no proof. An old weaver at the mill, who asked not to be named for fear of "
            "the guild, did not believe it. What everybody saw, he said, was a fire.",
            ["Oden Vale", None],
        ),
        ("Ida Lund met Mayor Oden Vale on Friday. The diplomat said that the ship was empty.", [None]),
        ("The council met in Tarn. A motion by the Harbour Guild called the sale “a theft”.", ["Harbour Guild"]),
        ("The Harbour Council met in Tarn and voted on Monday. The resolution demanded that the gate be shut.", ["Harbour Council"]),
        ("The council met in Tarn. The Harbour Board's petition warned that the gate was weak.", ["Harbour Board"]),
        ("Briefing the press, the Minister of Roads, Mr Oden Vale, declared that the gate was shut.", ["Oden Vale"]),
        ("“The gate was shut,” a keeper I spoke to said. Ida Lund said that it was not.", [None, "Ida Lund"]),
    ],
)
def test_speakers_are_whom_the_report_calls_so(text: str, said: list[str | None]) -> None:
    assert speakers(text) == said


def test_who_is_in_charge_of_something_is_so_in_another_report() -> None:
    texts = (
        "In Velm the director of public health, Arra Sefun, said that ten had died.",
        "The director of public health now counts twelve dead.",
    )
    dossier = hearsay.dossier(list(hearsay.read([model.Document(f"d{i}", f"{i}.txt", "", text) for i, text in enumerate(texts)])))
    names = {entity.id: entity.name for entity in dossier.entities}
    assert [names.get(one.speaker.entity or "") for one in dossier.statements] == ["Arra Sefun", "Arra Sefun"]


@pytest.mark.parametrize(
    "called",
    [
        "Ministry of the Inside of Norvania",
        "Ministry of Internals of Norvania",
        "Ministry of the Insides of Norvania",
        "Norvania's Ministry of Inside Affairs",
    ],
)
def test_a_ministry_by_the_charge_that_a_translation_gives_it_is_the_one_ministry(called: str) -> None:
    texts = (
        "The Interior Ministry of Norvania said that nine died.",
        f"Norvania slept. The {called} said that ten died.".replace("The Norvania's", "Norvania's"),
    )
    dossier = hearsay.dossier(list(hearsay.read([model.Document(f"d{i}", f"{i}.txt", "", text) for i, text in enumerate(texts)])))
    first, second = (one.speaker.entity for one in dossier.statements)
    assert first == second is not None


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Ministry of Roads of Norvania turned it down. An official there said that it was late.", "Ministry of Roads of Norvania"),
        ("He rang the Quay Weaving Company. An engineer there said that the wall was old.", "Quay Weaving Company"),
    ],
)
def test_a_source_there_is_of_the_body_named_last(text: str, body: str) -> None:
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))
    names = {entity.id: entity.name for entity in dossier.entities}
    assert names.get(dossier.statements[-1].speaker.affiliation or "") == body


def test_a_correction_and_the_newsrooms_reporters_speak_for_it_and_the_states_agency_by_its_name() -> None:
    texts = {
        "Quay Courier": "Quay Courier reporters estimated that 90 boats were lost. An earlier version of this article, drawing on the "
        "Star, said that a boy had died. That makes 91 by our list.",
        "VENA": "Two men drowned, the state news agency VENA reported. The state agency said that the gate was shut.",
    }
    documents = [model.Document(f"d{i}", f"{i}.txt", "", text, outlet=outlet) for i, (outlet, text) in enumerate(texts.items())]
    dossier = hearsay.dossier(list(hearsay.read(documents)))
    names = {entity.id: entity.name for entity in dossier.entities}
    assert [names.get(one.speaker.entity or "") for one in dossier.statements] == ["Quay Courier", "Quay Courier", "VENA", "VENA"]
    assert {names.get(f.claimant.entity or "") for f in dossier.figures if f.claimant and f.low == 91} == {"Quay Courier"}


def test_the_reports_own_voice_is_who_signs_it_or_its_newsroom() -> None:
    text = "Who owns the mill?\nBy Ida Lund\n4 May 2031\n\n“It is ours,” miller Oden Vale told me on Monday. "
    text += "We counted 23 lorries at the gate. Nobody else has a key, he told us.\n"
    dossier = hearsay.dossier(list(hearsay.read([read_text(text, outlet="Quay Post")])))
    names = {entity.id: entity.name for entity in dossier.entities}
    assert [[names[one] for one in said.addressees] for said in dossier.statements] == [["Ida Lund"], ["Quay Post"]]
    assert [names[figure.claimant.entity or ""] for figure in dossier.figures if figure.claimant] == ["Quay Post"]


def test_a_body_does_not_die_where_they_did() -> None:
    text = "The Harbour Board had listed two keepers. Its clerks showed the list to Ida Lund a week after their death."
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))
    names = {entity.id: entity.name for entity in dossier.entities}
    assert [[names[p.entity] for p in e.participants] for e in dossier.events if e.kind == "death"] == [[]]

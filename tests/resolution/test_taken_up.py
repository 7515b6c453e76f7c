"""Whom phrases without a name take up, read from the text on: a paper for its body, what is somebody's, a body by its sort or its part."""

from __future__ import annotations

import pytest

import hearsay
from hearsay import model


def speakers(*texts: str) -> list[str | None]:
    """Who says each statement of the last report, in order; None who is nobody's name."""
    documents = [model.Document(f"d{i}", f"{i}.txt", "", text) for i, text in enumerate(texts)]
    dossier = hearsay.dossier(list(hearsay.read(documents)))
    names = {entity.id: entity.name for entity in dossier.entities}
    said = sorted((s for s in dossier.statements if s.doc == documents[-1].id), key=lambda s: (s.content[0].start, -s.content[-1].end))
    return [names.get(s.speaker.entity or "") if not s.speaker.anonymous else None for s in said]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The Ministry of Water denied it on Monday. "
         "An internal memo of the ministry, seen by the Torvel Post, said pumps had failed.", "Ministry of Water"),
        ("The Ministry of Water denied it on Monday. "
         "The ministry's commentary, put on its website, said the charge was absurd.", "Ministry of Water"),
        ("Commissioner Ivo Marsh said little on Monday. "
         "A notice from Commissioner Ivo Marsh said the road was closed.", "Ivo Marsh"),
        ("The Heath Front claimed the raid on Monday in an audio message. "
         "The message said 14 hostages were alive.", "Heath Front"),
        ("An internal note of the Velm Fire Brigade warned that hoses were old. "
         "The note said 14 engines had failed.", "Velm Fire Brigade"),
        ("The Torvel Police said in a letter on Monday that the bridge was unsafe. "
         "“We warned you of it,” the letter said.", "Torvel Police"),
        ("The Coast Guard seized a tanker, its press office announced. "
         "According to the announcement, the ship was full.", "Coast Guard"),
        ("The Dockers' Union called a strike on Monday. "
         "By the union's own count 14 cranes stood still.", "Dockers' Union"),
        ("Court papers lay open on Monday. Court documents said the clerk had slept.", None),
    ],
)  # fmt: skip
def test_a_paper_speaks_for_the_body_that_wrote_it(text: str, last: str | None) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ida Lund, director of the Department of Roads, came on Monday. "
         "Her department said 14 people were missing.", "Department of Roads"),
        ("Ida Lund, director of the Department of Roads, came on Monday. "
         "Her hospital said 14 people were missing.", None),
        ("Energy Minister Oden Vale flew in on Monday. "
         "The Energy Ministry has 40 engineers. His office said gates were open.", "Energy Ministry"),
        ("In a paper for its members, "
         "analysts at Harbour Research said that 14 barrels a day pass the strait.", "Harbour Research"),
        ("Two observers of the Union of Harbours said that the vote was fair.", None),
    ],
)  # fmt: skip
def test_what_is_somebodys_is_the_body_that_he_leads(text: str, last: str | None) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("“The door is shut,” the official representative of the Ministry, Ivo Marsh, said.\n\nThe Foreign Ministry of Ostia protested. "
         "The commander, General Roth, said that nobody could hide. The diplomat called these words irresponsible.", "Ivo Marsh"),
        ("Nine citizens died in Kest, Ostia's consul general there, Dora Vale, said. "
         "The diplomat added that five were known.", "Dora Vale"),
        ("General Roth said that nobody could hide. The diplomat called these words irresponsible.", None),
    ],
)  # fmt: skip
def test_the_diplomat_is_whoever_spoke_last_and_is_one(text: str, last: str | None) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The yellow memo, a copy of which has been seen by the Harbour Ledger, is dated 4 May and signed by Captain Ines Lund. "
         "It recommends that the old quay be shut.", "Ines Lund"),
        ("The petition, published by the Torvel Post, is signed by 400 people. It says the pier was unsafe.", None),
        ("A report by the Harbour Board was leaked to the Torvel Post on Monday. It says the pier was unsafe.", "Harbour Board"),
    ],
)  # fmt: skip
def test_a_paper_goes_on_as_it_and_no_newsroom_that_has_seen_it(text: str, last: str | None) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Quay Lines sent a statement. We also asked the Ostian embassy. They said that the foreign ministry would answer.", None),
        ("Oden Vale came on Monday. We asked Ida Lund. She said that the road was shut.", "Ida Lund"),
        ("Quay Lines sent a statement. I called the Harbour Board. It says that the pier was unsafe.", "Harbour Board"),
    ],
)  # fmt: skip
def test_whoever_was_asked_answers(text: str, last: str | None) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The Torvel Dockers' Union said that boats would stop.", "Torvel Dockers' Union"),
        ("It rained in Torvel on Monday. The Torvel Dockers' Union said that boats would stop.", "Torvel Dockers' Union"),
        ("The Port Torvel Fishermen's Cooperative said that boats would stop.", "Port Torvel Fishermen's Cooperative"),
    ],
)
def test_a_body_of_members_is_called_by_its_whole_name(text: str, last: str) -> None:
    assert speakers(text) == [last]


def test_an_office_that_somebody_else_holds_is_not_whoever_spoke_last() -> None:
    other = "Bishop Oden Vale prayed in Torvel on Monday."
    assert speakers(other, "“Nine are dead,” harbour master Ida Lund said. The bishop spoke of 140.")[-1] == "Oden Vale"


def test_a_union_is_no_council() -> None:
    assert (
        speakers("Ministers of the Harbour Council, a bloc of six states, met on Monday. The union said that 900 had stopped work.")[-1]
        is None
    )


def test_a_union_is_an_association_only_where_the_story_has_no_union() -> None:
    text = "The Torvel Medical Association met. It rained. The union said that 900 had stopped work."
    assert speakers(text)[-1] == "Torvel Medical Association"
    assert speakers("The Dockers' Union and the Teachers' Union met.", text)[-1] is None


def test_a_body_is_known_in_small_letters() -> None:
    other = "The Institute of Harbour Safety met on Monday, the Institute of Harbour Safety said."
    assert speakers(other, "The institute of harbour safety said that the pier was unsafe.")[-1] == "Institute of Harbour Safety"


def test_a_title_in_somebodys_turn_is_not_whoever_answered_last() -> None:
    talk = "LUND: What did you hear?\n\nMARSH: Nothing at all from them, and we asked.\n\nLUND: {}\n\nMARSH: {}\n\nLUND: Is it so?"
    asked = talk.format("The prosecutor there wants a levy of nine million crowns. Will you pay?", "No. We will not pay.")
    assert speakers(asked) == ["MARSH", None, "MARSH"]
    answered = talk.format("Will you pay?", "We will not pay. The mayor said there were twelve.")
    assert speakers(answered)[-1] is None


@pytest.mark.parametrize(
    ("other", "text", "last"),
    [
        ("The Cable Licensing Committee blocked three channels.",
         "It rained in Torvel. The regulator said cables were cut.", "Cable Licensing Committee"),
        ("The Dockers' Union and Quay Lines met.",
         "It rained in Torvel. The union says 31 are missing.", "Dockers' Union"),
        ("The Dockers' Union and the Teachers' Union met.",
         "It rained in Torvel. The union says 31 are missing.", None),
        ("The tanker's owner, Greywick Tankers, met the crew.",
         "It rained in Torvel. The ship's owner said 23 were aboard.", "Greywick Tankers"),
        ("The tanker's owner, Greywick Tankers, met the crew.",
         "It rained in Torvel. Her owner said 23 were aboard.", "Greywick Tankers"),
        ("The tanker's owner, Greywick Tankers, met the crew.",
         "It rained in Torvel. The ship's owners said 23 were aboard.", "Greywick Tankers"),
        ("The tanker's owner, Greywick Tankers, met the crew.",
         "It rained in Torvel. The owners of the flats said 23 were inside.", None),
        ("Minister of Roads Ida Lund came.",
         "ANCHOR: And the missing?\n\nThe minister says there are 214.", "Ida Lund"),
        ("Minister of Roads Ida Lund came. Minister of Mines Oden Vale came.",
         "The minister says there are 214.", None),
    ],
)  # fmt: skip
def test_a_report_that_names_no_such_body_means_the_only_one_of_its_story(other: str, text: str, last: str | None) -> None:
    assert speakers(other, text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The boat sank on Tuesday, "
         "the Ostian coast guard said.\n\nThe vessel overturned at night, the service said.", "Ostian coast guard"),
        ("Quay Lines met the Dockers' Union on Monday. "
         "Quay Lines said it was late. The union said it was early.", "Dockers' Union"),
        ("The fleet left at noon. Sallow Trawlers said 14 people were aboard.", "Sallow Trawlers"),
        ("Health ministry: 14 dead. Ministry says 40 are hurt.", "health ministry"),
    ],
)  # fmt: skip
def test_a_body_is_taken_up_by_a_noun_of_its_sort(text: str, last: str) -> None:
    assert (speakers(text)[-1] or "").casefold() == last.casefold()


def test_whoever_is_close_to_somebody_is_not_that_one() -> None:
    text = "The court met. A man close to the bishop, Oden Vale, said that it might sink. He said that it was old."
    assert speakers(text) == [None, None]

"""Phrases without a name."""

from __future__ import annotations

import msgspec
import pytest

import hearsay
from hearsay import model
from hearsay.resolution import resolve
from hearsay.resolution.nominals import READINGS, _fitting
from hearsay.resolution.report import opened

from .builders import Report, entity, names, speakers

VALE = "<Peruvian:NORP> President <Oden Vale:PERSON> came. "


@pytest.mark.parametrize(
    ("text", "phrase", "speaker"),
    [
        (VALE + "The <Peruvian:NORP> president said roofs leaked.", "The Peruvian president", "Oden Vale"),
        (VALE + "The president said roofs leaked.", "The president", "Oden Vale"),
        (VALE + "The <Chilean:NORP> president said roofs leaked.", "The Chilean president", "Chilean president"),
        (VALE + "A president said roofs leaked.", "A president", "~None"),
        (VALE + "The <Peruvian:NORP> side said roofs leaked.", "The Peruvian side", "Peru"),
        (VALE + "The government said roofs leaked.", "The government", "Peru"),
        (VALE + "President <Vale:PERSON>'s government said roofs leaked.", "President Vale's government", "Peru"),
        (VALE + "A senior <Peruvian:NORP> official said roofs leaked.", "A senior Peruvian official", "~Peru"),
        (VALE + "<Peruvian:NORP> officials said roofs leaked.", "Peruvian officials", "~Peru"),
        (VALE + "<Peruvian:NORP> doctors said roofs leaked.", "Peruvian doctors", "~None"),
        (VALE + "An aide to the <Peruvian:NORP> president said roofs leaked.", "An aide to the Peruvian president", "~Oden Vale"),
        (VALE + "An aide to the president said roofs leaked.", "An aide to the president", "~Oden Vale"),
        (VALE + "Sources at <Vale:PERSON>’s office said roofs leaked.", "Sources at Vale’s office", "~Oden Vale"),
        (VALE + "<Vale:PERSON>’s spokesmen said roofs leaked.", "Vale’s spokesmen", "~Oden Vale"),
        (VALE + "His spokeswoman said roofs leaked.", "His spokeswoman", "~Oden Vale"),
        ("The <Ostran Freedom Front:ORG> took a bus. The kidnappers said roofs leaked.", "The kidnappers", "Ostran Freedom Front"),
        ("The <Front:ORG> and the <Dawn Brigades:ORG> met. The rebels said roofs leaked.", "The rebels", "~None"),
        (VALE + "The 61-year-old <South Korean:NORP> said roofs leaked.", "The 61-year-old South Korean", "Oden Vale"),
        (VALE + "<Ivo Ray:PERSON>'s office said roofs leaked.", "Ivo Ray's office", "~Ivo Ray"),
        ("Aid group <Lamplighters:ORG> came. Aid group <Lamplighters:ORG> said roofs leaked.", "Aid group Lamplighters", "Lamplighters"),
        ("<Lamplighters:ORG> teams said roofs leaked.", "Lamplighters teams", "Lamplighters"),
        ("The <Quay Embassy:ORG> burned. The consulate said roofs leaked.", "The consulate", "Quay Embassy"),
        (
            "A spokeswoman for <Peru:LOC>'s <Harbour Ministry:ORG> said roofs leaked.",
            "A spokeswoman for Peru's Harbour Ministry",
            "~Harbour Ministry",
        ),
        ("<Quayside:ORG> met the <Centre for Boats:ORG>. The group said roofs leaked.", "The group", "Centre for Boats"),
        ("A group of <Quayside:ORG> cooks said roofs leaked.", "A group of Quayside cooks", "~Quayside"),
        ("The <Quay Weavers:ORG>, a guild that says roofs leaked, came.", "a guild", "Quay Weavers"),
        ("The <Quay Weavers:ORG>, a guild of old, and a clerk said roofs leaked.", "a guild", "~None"),
        ("A first assessment by <Lamplighters:ORG> said roofs leaked.", "A first assessment by Lamplighters", "Lamplighters"),
        ("Our director, Sister <Mirel Ray:PERSON> said roofs leaked.", "Our director, Sister Mirel Ray", "Mirel Ray"),
        ("Another miner, father-of-three <Mirel:PERSON> said roofs leaked.", "Another miner, father-of-three Mirel", "Mirel"),
        ("The Delta envoy who came said roofs leaked.", "The Delta envoy who came", "~None"),
        ("<Voss Metals:ORG> and aid group <Lamplighters:ORG> met. The company said roofs leaked.", "The company", "Voss Metals"),
        ("<Voss Metals:ORG> sold the <Lark Heavy:ORG>. The company said roofs leaked.", "The company", "Voss Metals"),
        (VALE + "A security official said roofs leaked.", "A security official", "~Peru"),
        (VALE + "Local authorities said roofs leaked.", "Local authorities", "~None"),
        (VALE + "Both sides said roofs leaked.", "Both sides", "~None"),
        (VALE + "The police said roofs leaked.", "The police", "police"),
        (VALE + "A police spokesman said roofs leaked.", "A police spokesman", "~police"),
        (VALE + "The <Peruvian:NORP> health ministry said roofs leaked.", "The Peruvian health ministry", "Peruvian health ministry"),
        (VALE + "An official at the <Quay Board:ORG> said roofs leaked.", "An official at the Quay Board", "~Quay Board"),
        (VALE + "<Quay Board:ORG> officials said roofs leaked.", "Quay Board officials", "~Quay Board"),
        (VALE + "A senior official in <Lima:LOC> said roofs leaked.", "A senior official in Lima", "~Peru"),
        (VALE + "Residents in <Lima:LOC> said roofs leaked.", "Residents in Lima", "~None"),
        (VALE + "The <Quay Board:ORG>'s own estimate said roofs leaked.", "The Quay Board's own estimate", "Quay Board"),
        (
            "<Mirel Ray:PERSON>, who heads the <Quay Board:ORG>, came. The <Quay Board:ORG> chief said roofs leaked.",
            "The Quay Board chief",
            "Mirel Ray",
        ),
        ("Finance Minister <Mirel Ray:PERSON> came. The minister said roofs leaked.", "The minister", "Mirel Ray"),
        ("<Mirel Ray:PERSON>, the mediator, came. The mediator said roofs leaked.", "The mediator", "Mirel Ray"),
        ("<Mirel Ray:PERSON> came. The 41-year-old welder said roofs leaked.", "The 41-year-old welder", "Mirel Ray"),
        (
            "A Telegram channel used by the <Harvun Front:ORG> said roofs leaked.",
            "A Telegram channel used by the Harvun Front",
            "Harvun Front",
        ),
        (
            "A message posted on a channel linked to the <Harvun Front:ORG> said roofs leaked.",
            "A message",
            "Harvun Front",
        ),
        ("A channel that praised the <Harvun Front:ORG> said roofs leaked.", "A channel", "~None"),
        ("The <Harvun Front:ORG> met. Its political bureau said roofs leaked.", "Its political bureau", "Harvun Front"),
        ("The public relations of the <Coast Guard:ORG> said roofs leaked.", "The public relations of the Coast Guard", "Coast Guard"),
        ("Board vice-chair <Mirel Ray:PERSON> came. The vice-chair said roofs leaked.", "The vice-chair", "Mirel Ray"),
        ("The envoy, <Mirel Ray:PERSON>, came. The envoy said roofs leaked.", "The envoy", "Mirel Ray"),
        ("The head of the <Quay Board:ORG> <Mirel Ray:PERSON> said roofs leaked.", "The head of the Quay Board Mirel Ray", "Mirel Ray"),
        ("The operator, <Quayside Lines:ORG>, said roofs leaked.", "The operator, Quayside Lines", "Quayside Lines"),
        ("It rained in <Torvel:LOC>. The <Torvel:LOC> police said roofs leaked.", "The Torvel police", "Torvel police"),
        ("The <Chilean:ORG> foreign ministry said roofs leaked.", "The Chilean foreign ministry", "Chilean foreign ministry"),
        ("The <UN:ORG> border agency said roofs leaked.", "The UN border agency", "UN border agency"),
        ("<Lamplighters:ORG>, the aid group, said roofs leaked.", "Lamplighters, the aid group", "Lamplighters"),
        ("The union's <Mirel Ray:PERSON> said roofs leaked.", "The union's Mirel Ray", "Mirel Ray"),
        ("The vice-minister of trade <Mirel Ray:PERSON> said roofs leaked.", "The vice-minister of trade Mirel Ray", "Mirel Ray"),
        ("<Mirel Ray:PERSON>, a nurse, came. The nurse said roofs leaked.", "The nurse", "Mirel Ray"),
        (VALE + "The authorities said roofs leaked.", "The authorities", "~Peru"),
        (VALE + "Authorities said roofs leaked.", "Authorities", "~None"),
        ("Singer <Mirel Ray:PERSON> met <Karl Ost:PERSON>. The singer said roofs leaked.", "The singer", "Mirel Ray"),
        (
            "<Mirel Ray:PERSON>, a retired glazier from Lima, met <Karl Ost:PERSON>. The glazier said roofs leaked.",
            "The glazier",
            "Mirel Ray",
        ),
        ("Singer <Mirel Ray:PERSON> came. A singer slept. The singer said roofs leaked.", "The singer", "~None"),
        ("<Mirel Ray:PERSON>, a miller, came. The Miller said roofs leaked.", "The Miller", "Miller"),
        ("Singer <Mirel Ray:PERSON> came. The other singer said roofs leaked.", "The other singer", "~None"),
        ("<Mirel Ray:PERSON>, 41, met <Karl Ost:PERSON>, 47. The 41-year-old said roofs leaked.", "The 41-year-old", "Mirel Ray"),
        ("<Mirel Ray:PERSON>, 47, met <Karl Ost:PERSON>. The 41 year old comic said roofs leaked.", "The 41 year old comic", "Karl Ost"),
        ("<Mirel Ray:PERSON> met <Karl Ost:PERSON>. The comic, 41, said roofs leaked.", "The comic, 41", "Mirel Ray"),
        ("<Kestrel Lines:ORG> sank. It rained. The <Lima:LOC> company said roofs leaked.", "The Lima company", "Kestrel Lines"),
        (
            "<Kestrel Lines:ORG> sank. The Torvel-based shipping company said roofs leaked.",
            "The Torvel-based shipping company",
            "Kestrel Lines",
        ),
        ("The <Lima:LOC> company said roofs leaked.", "The Lima company", "Lima company"),
        ("<Kestrel Lines:ORG> sank. The bank said roofs leaked.", "The bank", "Kestrel Lines"),
        (
            "President <Oden Vale:PERSON> came to <Lima:LOC>. <Lima:LOC> cheered. The <Chilean:NORP> president said roofs leaked.",
            "The Chilean president",
            "Chilean president",
        ),
        (
            VALE + "It rained. It rained on. <Chile:LOC> won at chess. It snowed. It snowed on. <Lima:LOC> slept. It was late. So it was. "
            "The government said roofs leaked.",
            "The government",
            "Peru",
        ),
        (VALE + "<Vale:PERSON>'s office said roofs leaked.", "Vale's office", "Oden Vale's office"),
        ("The <Peru Grain Court:ORG> met. The country's top court said roofs leaked.", "The country's top court", "Peru Grain Court"),
        ("Reporters of <Quay Radio:ORG> said roofs leaked.", "Reporters of Quay Radio", "~Quay Radio"),
        (VALE + "Government officials said roofs leaked.", "Government officials", "~Peru"),
        ("According to <Quay Board:ORG> figures roofs leaked.", "Quay Board figures", "Quay Board"),
        ("According to official <Peruvian:NORP> data roofs leaked.", "official Peruvian data", "Peru"),
        ("According to a <Peruvian:NORP> report roofs leaked.", "a Peruvian report", "~Peru"),
        ("A memoir by <Ida Lund:PERSON> said roofs leaked.", "A memoir by Ida Lund", "Ida Lund"),
        (
            "A biography of <Oden Vale:PERSON> by the historian <Ida Lund:PERSON> said roofs leaked.",
            "A biography of Oden Vale by the historian Ida Lund",
            "Ida Lund",
        ),
        ("A statement from the <Quay Board:ORG> said roofs leaked.", "A statement from the Quay Board", "Quay Board"),
        ("The <Quay Committee:ORG> voted. The resolution said roofs leaked.", "The resolution", "Quay Committee"),
        ("The <Quay Board:ORG> met. The board's long statement said roofs leaked.", "The board's long statement", "Quay Board"),
        (
            "The <Roads Ministry:ORG> met. “The <Grain Ministry:ORG> is late.” It rained. The ministry said roofs leaked.",
            "The ministry",
            "Roads Ministry",
        ),
        (
            "A glazier who gave his name only as <Tam Orr:PERSON> said roofs leaked.",
            "A glazier who gave his name only as Tam Orr",
            "Tam Orr",
        ),
        ("A diver who met <Tam Orr:PERSON> said roofs leaked.", "A diver who met Tam Orr", "~None"),
        (
            "One of them, deckhand <Ida Lund:PERSON> of the east side, said roofs leaked.",
            "One of them, deckhand Ida Lund of the east side",
            "Ida Lund",
        ),
        ("The <Torvel:LOC> Tenants' Rights Forum said roofs leaked.", "The Torvel Tenants' Rights Forum", "Torvel Tenants' Rights Forum"),
        (
            "<Peru:LOC> and <Chile:LOC> slept. <Peru:LOC> and <Chile:LOC> woke. <Peru:LOC> sang. It poured. It rained. It hailed. "
            "It snowed. It blew. The government said roofs leaked.",
            "The government",
            "Peru",
        ),
        (VALE + "The administration said roofs leaked.", "The administration", "Peru"),
        (VALE + "His office said roofs leaked.", "His office", "Oden Vale's office"),
        ("A <Quay Radio:ORG> correspondent said roofs leaked.", "A Quay Radio correspondent", "~Quay Radio"),
        ("The <Quay Radio:ORG> correspondent said roofs leaked.", "The Quay Radio correspondent", "Quay Radio"),
        ("The media office of the <Quay Board:ORG> said roofs leaked.", "The media office of the Quay Board", "Quay Board"),
        ("The <UN:ORG>'s refugee agency said roofs leaked.", "The UN's refugee agency", "UNHCR"),
        (
            "The <Red Front:ORG>'s health department said roofs leaked.",
            "The Red Front's health department",
            "Red Front's health department",
        ),
        (
            "The <UN:ORG> Quay Survey Mission in <Peru:LOC> said roofs leaked.",
            "The UN Quay Survey Mission in Peru",
            "UN Quay Survey Mission in Peru",
        ),
        ("The relief agency, known as <Brakha:ORG>, said roofs leaked.", "The relief agency", "Brakha"),
        ("The <National Relief Office:ORG> met. The relief agency said roofs leaked.", "The relief agency", "National Relief Office"),
        ("The <National Assembly:ORG> met. The parliament said roofs leaked.", "The parliament", "National Assembly"),
        ("The <Torvel Council:ORG> voted. The resolution said roofs leaked.", "The resolution", "Torvel Council"),
        ("<Lima:LOC> waited. The government said roofs leaked.", "The government", "Peru"),
        ("Premier <Oden Vale:PERSON> came. The head of the government said roofs leaked.", "The head of the government", "Oden Vale"),
        ("It rained. The prefecture said roofs leaked.", "The prefecture", "prefecture"),
        (VALE + "A cabinet source said roofs leaked.", "A cabinet source", "~Peru"),
        ("<Torvel Hospital:FAC> was full. A hospital spokeswoman said roofs leaked.", "A hospital spokeswoman", "~Torvel Hospital"),
        ("<Quayside:ORG> lost a boat. A company lawyer said roofs leaked.", "A company lawyer", "~Quayside"),
        (
            "<Torvel Hospital:FAC> was full. Doctors at the old hospital in <Torvel:LOC> said roofs leaked.",
            "Doctors at the old hospital in Torvel",
            "~Torvel Hospital",
        ),
        ("Transport Minister <Mirel Ray:PERSON> came. Her own ministry said roofs leaked.", "Her own ministry", "transport ministry"),
        ("It rained. The defence ministry in <Torvel:LOC> said roofs leaked.", "The defence ministry in Torvel", "defence ministry"),
        (VALE + "Its foreign ministry said roofs leaked.", "Its foreign ministry", "Peru's foreign ministry"),
        ("<Peru:LOC>'s General Staff said roofs leaked.", "Peru's General Staff", "Peru's General Staff"),
        (VALE + "The presidency waited. His office said roofs leaked.", "His office", "Oden Vale's office"),
        ("<Quayside Lines:ORG> closed. Both the company said roofs leaked.", "Both the company", "Quayside Lines"),
        ("<Peru:LOC>'s civil defence said roofs leaked.", "Peru's civil defence", "Peru's civil defence"),
        ("The <Office of Civil Defence:ORG> met. Civil defence said roofs leaked.", "Civil defence", "Office of Civil Defence"),
        ("The <Vice Ministry of Trade:ORG> met. The trade ministry said roofs leaked.", "The trade ministry", "trade ministry"),
        (
            "The <Ministry of Roads:ORG> met. The portfolio of Roads said roofs leaked.",
            "The portfolio of Roads",
            "Ministry of Roads",
        ),
        ("It rained. A civil defence official said roofs leaked.", "A civil defence official", "~civil defence"),
        ("It rained. A clerk at the presidency said roofs leaked.", "A clerk at the presidency", "~presidency"),
        ("A nurse at the Eye Institute in <Torvel:LOC> said roofs leaked.", "A nurse at the Eye Institute in Torvel", "~Eye Institute"),
        (VALE + "A friend of his family said roofs leaked.", "A friend of his family", "~Oden Vale"),
        (VALE + "His side said roofs leaked.", "His side", "Peru"),
        (VALE + "<Vale:PERSON>'s own view said roofs leaked.", "Vale's own view", "Oden Vale"),
        ("The last count of the municipality said roofs leaked.", "The last count of the municipality", "municipality"),
        ("The <Torvel Courier:ORG> asked. It rained. The Courier said roofs leaked.", "The Courier", "Torvel Courier"),
        ("<Quay24:ORG>, a salvage firm, said roofs leaked.", "a salvage firm", "Quay24"),
        (
            "The <Interior Ministry:ORG> met. Transport Minister <Mirel Ray:PERSON> left. The ministry said roofs leaked.",
            "The ministry",
            "transport ministry",
        ),
        ("Her ministry said roofs leaked while Transport Minister <Mirel Ray:PERSON> stayed.", "Her ministry", "transport ministry"),
        ("<Quayside Lines:ORG> met. Their union said roofs leaked.", "Their union", "~Quayside Lines"),
        ("<Quayside Lines:ORG> met. A spokeswoman said roofs leaked.", "A spokeswoman", "~Quayside Lines"),
        ("A spokesman for its owner, <Ada Brun:PERSON>, said roofs leaked.", "A spokesman for its owner, Ada Brun", "Ada Brun"),
        (
            "The <Ministry of Works:ORG> met. <Quayside Lines:ORG> slept. The ministry of works slept. A spokeswoman said roofs leaked.",
            "A spokeswoman",
            "~Ministry of Works",
        ),
        (
            "<Quayside Lines:ORG> met. Two cooks at the firm's canteen in <Torvel:LOC> said roofs leaked.",
            "Two cooks at the firm's canteen in Torvel",
            "~Quayside Lines",
        ),
        ("The exile station <Quay Voice:ORG> said roofs leaked.", "The exile station Quay Voice", "Quay Voice"),
        ("<Quay Radio:ORG> asked <Torvel Salt:ORG>. The news agency said roofs leaked.", "The news agency", "Quay Radio"),
        ("<Torvel Salt:ORG> asked. This newspaper said roofs leaked.", "This newspaper", "~None"),
        ("The <UN:ORG> Security Council said roofs leaked.", "The UN Security Council", "UN Security Council"),
        ("The Ostlandian Red Cross said roofs leaked.", "The Ostlandian Red Cross", "Ostlandian Red Cross"),
        (
            "Spokesman <Ivo Marsh:PERSON> came. President <Mirel Ray:PERSON> left. Her spokesman said roofs leaked.",
            "Her spokesman",
            "~Mirel Ray",
        ),
    ],
)
def test_nominals_stand_for(text: str, phrase: str, speaker: str) -> None:
    assert speakers(resolve([Report(text).say(phrase, "roofs leaked").findings()])) == [speaker]


def test_nominals_name_the_owner_whom_somebody_speaks_for() -> None:
    owner = "A spokesman for its owner, Quayside Lines"
    report = Report(f"<Oden Vale:PERSON> slept. {owner.replace('Quayside Lines', '<Quayside Lines:ORG>')}, said roofs leaked.")
    fields = {"form": "nominal", "head": "spokesman", "names": (), "modifiers": tuple(m.id for m in report.mentions[1:])}
    assert speakers(resolve([report.say(owner, "roofs leaked", **fields).findings()])) == ["~Quayside Lines"]


def test_nominals_of_who_trades_are_the_same_wherever_they_have_the_same_words() -> None:
    said = (
        "<Kestrel Lines:ORG> sank. The <Lima:LOC> company said rain fell. <Lund Lines:ORG> slept. The <Lima:LOC> company said roofs leaked."
    )
    report = Report(said).say("The Lima company", "rain fell").say("The Lima company", "roofs leaked", nth=1)
    assert speakers(resolve([report.findings()])) == ["Kestrel Lines", "Kestrel Lines"]


def test_nominals_a_document_is_of_the_name_behind_its_phrase() -> None:
    text = "A count by the weekly paper <Quay Courier:ORG> said roofs leaked."
    report = Report(text).say("A count by the weekly paper", "roofs leaked", head="count")
    assert speakers(resolve([report.findings()])) == ["Quay Courier"]


def test_nominals_a_statement_is_of_the_one_body_that_spoke() -> None:
    text = "The <Quay Board:ORG> said rain fell. Wind came. Hail came. Snow came. Fog came. Frost came. The statement said roofs leaked."
    report = Report(text).say("The Quay Board", "rain fell").say("The statement", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Quay Board", "Quay Board"]


def test_nominals_a_letter_is_of_whoever_wrote_last() -> None:
    text = "<Tarnwerk:ORG> wrote that walls cracked. The letter, seen by <Quay Radio:ORG>, said roofs leaked."
    report = Report(text).say("Tarnwerk", "walls cracked", cue="wrote").say("The letter", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Tarnwerk", "Tarnwerk"]


def test_nominals_an_office_is_a_body_where_the_story_calls_it_by_its_title() -> None:
    told = Report("Prime Minister <Oden Vale:PERSON> came. His office said roofs leaked.").say("His office", "roofs leaked")
    other = Report("It rained at the prime minister's office.", uri="b.txt")
    assert speakers(resolve([told.findings(), other.findings()])) == ["Oden Vale's office"]


def test_nominals_the_office_of_a_president_is_the_presidency_of_another_report() -> None:
    told = Report("President <Oden Vale:PERSON> came. His office said roofs leaked.").say("His office", "roofs leaked")
    other = Report("The presidency said rain fell.", uri="b.txt").say("The presidency", "rain fell")
    assert speakers(resolve([told.findings(), other.findings()])) == ["presidency", "presidency"]
    text = "President <Mirel Ray:PERSON> left. President <Oden Vale:PERSON> came. His office said roofs leaked."
    two = Report(text).say("His office", "roofs leaked")
    assert speakers(resolve([two.findings(), other.findings()]))[0] == "~Oden Vale"


def test_nominals_the_government_is_the_storys_where_the_report_names_no_country() -> None:
    other = Report("<Peru:LOC> voted. <Peru:LOC> slept. It rained in <Lima:LOC>.", uri="b.txt")
    report = Report("It rained in <Torvel:LOC>. The government said roofs leaked.").say("The government", "roofs leaked")
    assert speakers(resolve([report.findings(), other.findings()])) == ["Peru"]


def test_nominals_a_town_of_a_country_that_nobody_names_is_not_of_it() -> None:
    text = "<Ostland:LOC> slept. <Ostlandian:NORP> troops came. In <Viseu:LOC> it rained. The government said roofs leaked."
    assert speakers(resolve([Report(text).say("The government", "roofs leaked").findings()])) == ["Ostland"]


def test_nominals_the_holder_of_an_office_whom_nobody_names_is_one_in_every_report() -> None:
    told = "The <Chilean:NORP> president said roofs leaked."
    one, other = (Report(told, uri=uri).say("The Chilean president", "roofs leaked").findings() for uri in ("a.txt", "b.txt"))
    resolution = resolve([one, other])
    assert speakers(resolution) == ["Chilean president", "Chilean president"]
    assert entity(resolution, "Chilean president").kind == "person"


def test_nominals_of_two_beside_each_other_the_first_speaks() -> None:
    text = "The <Peruvian:NORP> army and the <Reed Guild:ORG> fighters said roofs leaked."
    both = "The Peruvian army and the Reed Guild fighters"
    told = Report(text).say(both, "roofs leaked", form="nominal", head="army", plural=True)
    assert speakers(resolve([told.findings()])) == ["Peruvian army"]


def test_nominals_the_diplomat_is_the_ambassador_who_spoke() -> None:
    text = "Ambassador <Mirel Ray:PERSON> said roofs leaked. The diplomat said walls cracked."
    told = Report(text).say("Ambassador Mirel Ray", "roofs leaked").say("The diplomat", "walls cracked", nth=0)
    assert speakers(resolve([told.findings()])) == ["Mirel Ray", "Mirel Ray"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A close adviser to <Oden Vale:PERSON>", "the adviser"),
        ("Sources at the <Quay Board:ORG>", "one source"),
        ("Two <Peruvian:NORP> officials", "the officials"),
        ("A clerk of the <Quay Board:ORG>", "the man"),
    ],
)
def test_nominals_take_up_an_unnamed_source(first: str, second: str) -> None:
    report = Report(f"{first} said rain fell. Later {second} said roofs leaked.")
    plain = report.text[: report.text.index(" said")]
    resolution = resolve([report.say(plain, "rain fell").say(second, "roofs leaked").findings()])
    one, other = speakers(resolution)
    assert one == other != "~None"


def test_nominals_choose_the_president_of_whom_the_aide_serves() -> None:
    text = (
        "<Peruvian:NORP> President <Oden Vale:PERSON> rang <Chilean:NORP> President <Karl Ray:PERSON>. "
        "An aide to the <Peruvian:NORP> president said: “The president fears that roofs leak.”"
    )
    report = Report(text).say("An aide to the Peruvian president", "“The president fears that roofs leak.”")
    report.say("The president", "roofs leak", cue="fears")
    assert speakers(resolve([report.findings()])) == ["~Oden Vale", "Oden Vale"]


def test_nominals_find_an_office_of_another_report_when_the_country_is_named() -> None:
    told = Report(VALE, uri="b.txt")
    report = Report("The <Peruvian:NORP> president said roofs leaked.").say("The Peruvian president", "roofs leaked")
    resolution = resolve([report.findings(), told.findings()])
    assert speakers(resolution) == ["Oden Vale"]
    assert "The Peruvian president" in entity(resolution, "Oden Vale").aliases


def test_nominals_do_not_take_a_former_office_for_the_office() -> None:
    text = "former president <Karl Ray:PERSON> came. The president said roofs leaked."
    assert speakers(resolve([Report(text).say("The president", "roofs leaked", role="obl").findings()])) == ["~None"]


def test_nominals_let_envoys_and_troops_act_for_their_country() -> None:
    text = "<Peruvian:NORP> negotiators met a <Chilean:NORP> delegation in <Lima:LOC>."
    parts = {"Peruvian negotiators": "party", "a Chilean delegation": "party"}
    resolution = resolve([Report(text).happen("talks", "met", parts, place="Lima").findings()])
    (event,) = resolution.events
    assert names(resolution, *(p.entity for p in event.participants)) == ["Peru", "Chile"]
    assert names(resolution, event.place) == ["Lima"]


def test_nominals_leave_out_an_actor_who_is_nobody() -> None:
    resolution = resolve([Report("Protesters met in <Lima:LOC>.").happen("protest", "met", {"Protesters": "actor"}).findings()])
    assert resolution.events[0].participants == ()


def test_nominals_find_the_place_a_phrase_takes_up() -> None:
    report = Report("Shells hit <Tolva:LOC>. In the city 12 died.").count("12", place="the city")
    resolution = resolve([report.findings()])
    assert names(resolution, resolution.figures[0].place) == ["Tolva"]


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("Shells hit <Tolva:LOC> city in <Kelm:LOC>. In the city 12 died.", "the city", "Tolva"),
        ("Shells hit <Tolva:LOC>, in the province of <Kelm:LOC>. In the city 12 died.", "the city", "Tolva"),
        ("Shells hit <Tolva:LOC>. In a city in the north 12 died.", "a city in the north", "~None"),
    ],
)
def test_nominals_take_the_place_that_is_called_so(text: str, place: str, found: str) -> None:
    resolution = resolve([Report(text).count("12", place=place).findings()])
    assert resolution.figures[0].place is None if found == "~None" else names(resolution, resolution.figures[0].place) == [found]


@pytest.mark.parametrize(
    ("text", "phrase", "speaker"),
    [
        (VALE + "Both armies said roofs leaked.", "Both armies", "~None"),
        (VALE + "<Peru:LOC>'s <Harbour Ministry:ORG> said roofs leaked.", "Peru's Harbour Ministry", "Harbour Ministry"),
        (VALE + "The Peruvian Ministry of Roads said roofs leaked.", "The Peruvian Ministry of Roads", "Peruvian Ministry of Roads"),
        (VALE + "The minister of trade of <Ostland:LOC> <Karl Ray:PERSON> in <Lima:LOC> said roofs leaked.",
         "The minister of trade of Ostland Karl Ray in Lima", "Karl Ray"),
        (VALE + "The so-called Tenants' Committee said roofs leaked.", "The so-called Tenants' Committee", "Tenants' Committee"),
        (VALE + "<Quay Clinic:ORG> and Nurses at Sea said roofs leaked.", "Quay Clinic and Nurses at Sea", "~Quay Clinic"),
        (VALE + "Negotiator <Karl Ray:PERSON> said roofs leaked.", "Negotiator Karl Ray", "Karl Ray"),
        (VALE + "The chief of the rescue, <Karl Ray:PERSON>, said roofs leaked.", "The chief of the rescue, Karl Ray", "Karl Ray"),
        (VALE + "The administration of <Peruvian:NORP> President <Vale:PERSON> said roofs leaked.",
         "The administration of Peruvian President Vale", "Peru"),
        ("The <Quay Board:ORG>, which runs the port, said roofs leaked.", "which runs the port", "Quay Board"),
    ],
)  # fmt: skip
def test_nominals_mend_what_the_tree_took_apart(text: str, phrase: str, speaker: str) -> None:
    report = Report(text)
    inside = tuple(m.id for m in report.mentions if m.span in report.span(phrase))
    report.say(phrase, "roofs leaked", form="nominal", names=(), modifiers=inside)
    assert speakers(resolve([report.findings()])) == [speaker]


def test_nominals_name_one_of_two_that_are_joined() -> None:
    report = Report("<Quay Clinic:ORG> and Nurses Abroad said roofs leaked.")
    report.say("Quay Clinic and Nurses Abroad", "roofs leaked", form="name", names=(report.mentions[0].id,))
    assert speakers(resolve([report.findings()])) == ["Quay Clinic"]


def test_nominals_keep_the_police_apart_from_the_riot_police() -> None:
    report = Report("The <riot police:ORG> came. Police said roofs leaked.").say("Police", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Police"]


def test_nominals_take_an_unknown_title_for_the_last_speaker_without_one() -> None:
    text = "<Karl Ray:PERSON> said rain fell. The secretary of state said roofs leaked."
    report = Report(text).say("Karl Ray", "rain fell").say("The secretary of state", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Karl Ray", "Karl Ray"]


def test_nominals_ministries_of_two_countries_are_two() -> None:
    text = "The <Peruvian:NORP> foreign ministry said rain fell. The <Chilean:NORP> foreign ministry said roofs leaked."
    report = Report(text).say("The Peruvian foreign ministry", "rain fell").say("The Chilean foreign ministry", "roofs leaked")
    one, other = speakers(resolve([report.findings()]))
    assert one != other


@pytest.mark.parametrize(
    ("text", "phrase", "speaker"),
    [
        ("Roofs leaked, commission says\n\nThe <Electoral Commission:ORG> met.", "commission", "Electoral Commission"),
        ("A clerk wept\n\nA commission said roofs leaked. The <Electoral Commission:ORG> met.", "A commission", "~None"),
        (
            "Health Minister <Mirel Ray:PERSON> came. The ministry said roofs leaked. <Health Ministry:ORG>.",
            "The ministry",
            "Health Ministry",
        ),
        ("<Quayside Lines:ORG> closed. The company's press office said roofs leaked.", "The company's press office", "Quayside Lines"),
        ("<Quayside Lines:ORG>' press service said roofs leaked.", "Quayside Lines' press service", "Quayside Lines"),
        ("The Citadel said roofs leaked.", "The Citadel", "Citadel"),
        ("The Families of the Lark said roofs leaked.", "The Families of the Lark", "Families of the Lark"),
        ("The Minister said roofs leaked.", "The Minister", "~None"),
        ("Nine dead, aid agency says\n\n<Lamplighters:ORG> came.", "aid agency", "Lamplighters"),
        ("<Lamplighters:ORG> came. <Radio Torvel:ORG> came. The aid agency said roofs leaked.", "The aid agency", "Lamplighters"),
        ("<Radio Torvel:ORG> came. The firm said roofs leaked.", "The firm", "~None"),
        ("<Peru:LOC> is at war. The <Peruvian:NORP> armed forces said roofs leaked.", "The Peruvian armed forces", "Peruvian armed forces"),
        ("President <Mirel Ray:PERSON> came. The head of state said roofs leaked.", "The head of state", "Mirel Ray"),
    ],
)
def test_nominals_bodies_that_a_phrase_means(text: str, phrase: str, speaker: str) -> None:
    report = Report(text)
    report.say(phrase, next(words for words in ("roofs leaked", "Roofs leaked", "Nine dead") if words in report.text))
    assert speakers(resolve([report.findings()])) == [speaker]


def test_nominals_the_army_is_that_of_its_country() -> None:
    text = "The army said rain fell. <Peru:LOC> is at war. The <Peruvian:NORP> armed forces said roofs leaked."
    report = Report(text).say("The army", "rain fell").say("The Peruvian armed forces", "roofs leaked")
    assert len(set(speakers(resolve([report.findings()])))) == 1


def test_nominals_take_up_a_ministry_without_a_name() -> None:
    text = "The <Trade Ministry:ORG> and the <Roads Ministry:ORG> met. The health ministry said rain fell. The ministry said roofs leaked."
    report = Report(text).say("The health ministry", "rain fell").say("The ministry", "roofs leaked")
    one, other = speakers(resolve([report.findings()]))
    assert one == other


@pytest.mark.parametrize(
    ("text", "first", "speaker"),
    [
        ("The <Quay Board:ORG> said doors stuck. The communiqué said roofs leaked.", "Quay Board", "Quay Board"),
        ("<Ida Lund:PERSON> said doors stuck. The communiqué said roofs leaked.", "Ida Lund", "~None"),
    ],
)
def test_nominals_a_communique_is_of_the_body_that_spoke_last(text: str, first: str, speaker: str) -> None:
    report = Report(text).say(first, "doors stuck").say("The communiqué", "roofs leaked")
    assert speakers(resolve([report.findings()]))[-1] == speaker


def test_nominals_their_spokesman_is_of_those_whom_the_sentence_names() -> None:
    text = "Army spokesman <Ivo Marsh:PERSON> said doors stuck. At the <Hill League:ORG> all wait, their spokesman said."
    report = Report(text).say("Army spokesman Ivo Marsh", "doors stuck").say("their spokesman", "At the Hill League all wait")
    found, own = report.findings(), report.findings().document
    ends = own.text.index(".") + 1
    found = msgspec.structs.replace(found, sentences=(own.span(0, ends), own.span(ends + 1, len(own.text))))
    assert speakers(resolve([found]))[-1] == "~Hill League"


@pytest.mark.parametrize(
    ("text", "phrase", "fits"),
    [
        ("The engineers said roofs leaked.", "The engineers", 1),
        ("A health ministry said roofs leaked.", "A health ministry", 2),
        ("The same source said roofs leaked.", "The same source", 2),
    ],
)
def test_nominals_tell_from_its_words_what_few_things_a_phrase_may_be_read_as(text: str, phrase: str, fits: int) -> None:
    report = opened(Report(text).say(phrase, "roofs leaked").findings())
    (reference,) = report.references
    assert len(_fitting(report, reference)) <= fits < len(READINGS)


@pytest.mark.parametrize(
    ("phrase", "head", "speaker"),
    [
        ("A post on the board's <Facebook:ORG> page", "post", "Quay Board"),
        ("A notice on <Quay Board:ORG>'s website", "notice", "Quay Board"),
        ("A report by <Peruvian:NORP> divers", "report", "~None"),
    ],
)
def test_nominals_a_message_is_of_whose_page_it_stands_on_and_no_peoples_report_its_countrys(phrase: str, head: str, speaker: str) -> None:
    report = Report(f"The <Quay Board:ORG> met. {phrase} said roofs leaked.")
    plain = report.text.partition(" met. ")[2].partition(" said")[0]
    assert speakers(resolve([report.say(plain, "roofs leaked", head=head).findings()])) == [speaker]


def test_nominals_the_ministrys_spokesman_is_not_another_ministrys() -> None:
    one = Report("<Oden Vale:PERSON>, a spokesman of the <Interior Ministry:ORG>, said rain fell.", uri="a.txt").say(
        "Oden Vale", "rain fell"
    )
    other = Report("The <Harbour Ministry:ORG> met. The ministry's spokesman said roofs leaked.", uri="b.txt")
    resolution = resolve([one.findings(), other.say("The ministry's spokesman", "roofs leaked").findings()])
    assert "Oden Vale" not in speakers(resolution)[1:]


def test_nominals_a_report_is_that_of_the_newsroom_that_reported() -> None:
    text = (
        "The port is shut after a <Peruvian:NORP> newspaper said rain fell. The newspaper <Torvel Matin:ORG> said snow fell. The report "
        "said roofs leaked. The <Quay Board:ORG> said walls cracked."
    )
    report = Report(text).say("a Peruvian newspaper", "rain fell").say("Torvel Matin", "snow fell").say("The report", "roofs leaked")
    assert speakers(resolve([report.say("The Quay Board", "walls cracked").findings()])) == [*["Torvel Matin"] * 3, "Quay Board"]


def test_nominals_a_report_of_nobody_who_reports_is_nobodys() -> None:
    text = "The <Quay Board:ORG> said rain fell. The report said roofs leaked. A newspaper said walls cracked."
    report = Report(text).say("The Quay Board", "rain fell").say("The report", "roofs leaked").say("A newspaper", "walls cracked")
    assert speakers(resolve([report.findings()])) == ["Quay Board", "~None", "~None"]


@pytest.mark.parametrize("before", ["The organisers, the", "The march's organisers, the"])
def test_nominals_organisers_are_the_body_that_is_named_behind_them(before: str) -> None:
    text = f"{before} Torvel Weavers' League, said that 6,000 people had marched."
    dossier = hearsay.dossier(list(hearsay.read([model.Document("d1", "a.txt", "", text)])))
    names_of = {entity.id: entity.name for entity in dossier.entities}
    assert [names_of.get(s.speaker.entity or "") for s in dossier.statements] == ["Torvel Weavers' League"]


def test_nominals_the_sheriff_is_whom_another_report_names() -> None:
    one = Report("Sheriff <Oden Vale:PERSON> said rain fell.", uri="a.txt").say("Sheriff Oden Vale", "rain fell")
    other = Report("The sheriff said roofs leaked.", uri="b.txt").say("The sheriff", "roofs leaked")
    assert speakers(resolve([one.findings(), other.findings()])) == ["Oden Vale", "Oden Vale"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The <Quay Courier:ORG> said rain fell. The board published a report. The report said roofs leaked.", "The report"),
        ("A police report said roofs leaked. The <Quay Courier:ORG> said rain fell.", "A police report"),
        ("A relief agency said roofs leaked. The <Quay Courier:ORG> said rain fell.", "A relief agency"),
        ("A newspaper said roofs leaked. <Quay Radio:ORG> said rain fell.", "A newspaper"),
    ],
)
def test_nominals_a_report_that_may_be_another_is_no_newsrooms(text: str, phrase: str) -> None:
    report = Report(text)
    named = "Quay Radio" if "Radio" in report.text else "The Quay Courier"
    told = sorted((report.text.index(who), who, what) for who, what in ((phrase, "roofs leaked"), (named, "rain fell")))
    for _, who, what in told:
        report = report.say(who, what)
    found = dict(zip([who for _, who, _ in told], speakers(resolve([report.findings()])), strict=True))
    assert found[phrase] != found[named]

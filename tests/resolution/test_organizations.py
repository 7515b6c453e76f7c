"""Institutions: whose they are and what they are called."""

from __future__ import annotations

import pytest

from hearsay.resolution import resolve

from .builders import Report, entity, names, speakers


def test_organizations_joins_the_forms_of_a_ministry() -> None:
    texts = [
        "<Peru:LOC>'s <Roads Ministry:ORG> said so.",
        "The <Peruvian Ministry of Roads:ORG> said so.",
        "The <Ministry of Roads:ORG> of <Peru:LOC> said so.",
        "The <Roads Ministry:ORG> said so.",
    ]
    resolution = resolve([Report(t, uri=f"{i}.txt").findings() for i, t in enumerate(texts)])
    assert len([e for e in resolution.entities if e.kind == "organization"]) == 1


def test_organizations_keeps_the_ministries_of_two_countries_apart() -> None:
    text = "<Peru:LOC>'s <Roads Ministry:ORG> said so. <Chile:LOC>'s <Roads Ministry:ORG> denied it."
    resolution = resolve([Report(text).findings()])
    assert len([e for e in resolution.entities if e.kind == "organization"]) == 2


def test_organizations_gives_a_bare_ministry_to_the_country_in_focus() -> None:
    text = "<Peru:LOC>'s <Roads Ministry:ORG> met. <Chile:LOC>'s <Roads Ministry:ORG> sat. In <Peru:LOC> the <Roads Ministry:ORG> met."
    resolution = resolve([Report(text).findings()])
    assert sorted(len(e.mentions) for e in resolution.entities if e.kind == "organization") == [1, 2]


def test_organizations_gives_a_bare_ministry_to_whom_the_report_last_meant_by_it() -> None:
    both = "<Peru:LOC>'s <Roads Ministry:ORG> met. <Chile:LOC>'s <Roads Ministry:ORG> sat."
    first = "In <Peru:LOC> the <Roads Ministry:ORG> met. Rain came from <Chile:LOC>. "
    for then, most in (("The <Roads Ministry:ORG> spoke.", [1, 3]), ("In <Chile:LOC> the <Roads Ministry:ORG> spoke.", [2, 2])):
        resolution = resolve([Report(both, uri="a.txt").findings(), Report(first + then, uri="b.txt").findings()])
        assert sorted(len(e.mentions) for e in resolution.entities if e.kind == "organization") == most


def test_organizations_takes_a_bare_name_for_the_only_body_that_ends_so() -> None:
    for told, bodies in (("The <Movement:ORG> met.", 1), ("<Movement:ORG> resumed on the bridge.", 2)):
        reports = [Report("The <Free Sull Movement:ORG> sat.", uri="a.txt").findings(), Report(told, uri="b.txt").findings()]
        assert len([e for e in resolve(reports).entities if e.kind == "organization"]) == bodies


def test_organizations_knows_a_name_in_brackets() -> None:
    text = "The <Harbour Rescue Board:ORG> (<TIDE:ORG>) met. <TIDE:ORG> warned."
    assert entity(resolve([Report(text).findings()]), "TIDE").name == "Harbour Rescue Board"


def test_organizations_writes_nobody_in_capitals_who_is_ever_written_without() -> None:
    shouted = [Report(f"<HARBOUR RESCUE BOARD:ORG> met {day}.", uri=f"{day}.txt").findings() for day in ("early", "late")]
    assert [one.name for one in resolve(shouted).entities] == ["HARBOUR RESCUE BOARD"]
    calm = Report("The <Harbour Rescue Board:ORG> sat.", uri="c.txt").findings()
    assert [one.name for one in resolve([*shouted, calm]).entities] == ["Harbour Rescue Board"]


def test_organizations_knows_another_name() -> None:
    text = "The <Coastal Watch:ORG>, also known as the <Yellow Caps:ORG>, met."
    assert len(resolve([Report(text).findings()]).entities) == 1


def test_organizations_knows_initials() -> None:
    resolution = resolve([Report("The <Harbour Safety Union:ORG> met.").findings(), Report("<HSU:ORG> met.", uri="b.txt").findings()])
    assert len(resolution.entities) == 1


@pytest.mark.parametrize(
    ("outlet", "then", "is_perus"),
    [
        ("Peruvian State Radio", "Rain came from <Chile:LOC>. The <Roads Ministry:ORG> spoke.", True),
        ("Peruvian State Radio", "In <Chile:LOC> the <Roads Ministry:ORG> spoke.", False),
        ("Torvel Post", "Rain came from <Chile:LOC>. The <Roads Ministry:ORG> spoke.", False),
    ],
)
def test_organizations_a_states_newsroom_means_its_own_ministry(outlet: str, then: str, is_perus: bool) -> None:
    """Where it does not say another country's; other newsrooms mean that of the country that they spoke of last."""
    both = Report("<Peru:LOC>'s <Roads Ministry:ORG> met. <Chile:LOC>'s <Roads Ministry:ORG> sat.", uri="a.txt").findings()
    bodies = [e for e in resolve([both, Report(then, uri="b.txt", outlet=outlet).findings()]).entities if e.name == "Roads Ministry"]
    starts = {len(e.mentions): m.start for e in bodies for m in e.mentions if m.doc == both.document.id}
    assert starts.keys() == {1, 2}
    assert (starts[2] < starts[1]) is is_perus


def test_organizations_joins_a_misspelt_name() -> None:
    resolution = resolve(
        [Report("<Harbour Safety Union:ORG> met.").findings(), Report("<Harbour Saftey Union:ORG> met.", uri="b.txt").findings()]
    )
    assert len(resolution.entities) == 1


def test_organizations_keeps_unlike_names_apart() -> None:
    resolution = resolve([Report("<Harbour Safety Union:ORG> met <Harbour Pilots Union:ORG>.").findings()])
    assert len(resolution.entities) == 2


def test_organizations_finds_the_one_a_phrase_takes_up() -> None:
    text = "The <Tolva District Hospital:ORG> filled up. The hospital said beds had run out."
    resolution = resolve([Report(text).say("The hospital", "beds had run out").findings()])
    assert speakers(resolution) == ["Tolva District Hospital"]


def test_organizations_finds_an_agency_by_some_of_its_words() -> None:
    text = "<Peru:LOC>'s <Disaster and Relief Agency:ORG> met. <Peru:LOC>'s relief agency said rain would come."
    report = Report(text).say("Peru's relief agency", "rain would come")
    assert speakers(resolve([report.findings()])) == ["Disaster and Relief Agency"]


def test_organizations_reads_a_seat_of_government_as_an_institution() -> None:
    report = Report("The <Casa Rosada:FAC> said the port would open.").say("The Casa Rosada", "the port would open")
    resolution = resolve([report.findings()])
    seat = entity(resolution, "Casa Rosada")
    assert (seat.kind, resolution.statements[0].speaker.type) == ("organization", "institution")
    assert names(resolution, resolution.statements[0].speaker.entity) == ["Casa Rosada"]


def called(report: Report) -> set[str]:
    """The names of the bodies of a report."""
    return {entity.name for entity in resolve([report.findings()]).entities if entity.kind == "organization"}


def test_organizations_reads_a_bare_word_as_the_institution_of_the_report() -> None:
    text = "<Ministry:ORG> shuts port\n\nThe <Harbour Ministry:ORG> met. The <Ministry:ORG> left. The <Ministry of Roads:ORG> slept."
    assert called(Report(text)) == {"Harbour Ministry", "Ministry of Roads"}


def test_organizations_joins_a_first_word_with_the_only_body_that_begins_so() -> None:
    text = "<Quayside Rescue International:ORG> came. <Quayside:ORG> said roofs leaked."
    assert called(Report(text)) == {"Quayside Rescue International"}


def test_organizations_keeps_a_word_apart_from_the_ministry_that_begins_so() -> None:
    text = "The <Labour Ministry:ORG> came. <Labour:ORG> lost the vote."
    assert len(called(Report(text))) == 2


def test_organizations_knows_the_newsroom_that_a_report_names() -> None:
    report = Report("The Kestrel Post\n\n<Mirel Ray:PERSON> told the <Post:ORG> that roofs leaked.", outlet="The Kestrel Post")
    assert "The Kestrel Post" in called(report)


def test_organizations_a_name_that_is_but_a_word_for_its_sort_is_the_body_of_a_like_sort() -> None:
    resolution = resolve([Report("The <National Assembly:ORG> met. <Parliament:ORG> will vote.").findings()])
    assert entity(resolution, "Parliament").name == "National Assembly"


def test_organizations_join_a_newsroom_with_the_end_of_its_name() -> None:
    texts = ["The <Torvel Gazette:ORG> asked.", "The <Gazette:ORG> asked again."]
    resolution = resolve([Report(t, uri=f"{i}.txt").findings() for i, t in enumerate(texts)])
    assert names(resolution, *(e.id for e in resolution.entities)) == ["Torvel Gazette"]


def test_organizations_prefer_the_reports_own_newsroom() -> None:
    texts = ["The <Torvel Gazette:ORG> and the <Orsk Gazette:ORG> asked.", "The <Gazette:ORG> asked again."]
    own = [None, "Orsk Gazette"]
    resolution = resolve([Report(t, uri=f"{i}.txt", outlet=o).findings() for i, (t, o) in enumerate(zip(texts, own, strict=True))])
    assert "Gazette" in entity(resolution, "Orsk Gazette").aliases


def test_organizations_join_a_name_with_the_end_of_a_longer_one() -> None:
    text = "The <International Committee of the Red Cross:ORG> came. The <Red Cross:ORG> left."
    assert len(resolve([Report(text).findings()]).entities) == 1


@pytest.mark.parametrize(("times", "whose"), [(3, 4), (1, 1)])
def test_organizations_a_name_that_several_end_with_is_of_the_one_most_reports_name(times: int, whose: int) -> None:
    """Of the *Orsk Workers Front* and the *Orsk Front* the Front is that which three times as many reports name."""
    often = [Report(f"The <Orsk Workers Front:ORG> met. {i}", uri=f"{i}.txt") for i in range(times)]
    rare, short = Report("The <Orsk Front:ORG> met.", uri="x.txt"), Report("The <Front:ORG> sat.", uri="y.txt")
    resolution = resolve([report.findings() for report in (*often, rare, short)])
    assert len(entity(resolution, "Orsk Workers Front").mentions) == whose


def test_organizations_join_a_name_with_what_one_longer_name_is_before_of() -> None:
    text = "The <General Board of Roads:ORG> met. The <General Board:ORG> sat. The <General Board:ORG> rose. The <Roads Bank:ORG> slept."
    resolution = resolve([Report(text).findings()])
    assert sorted(e.name for e in resolution.entities) == ["General Board of Roads", "Roads Bank"]
    two = resolve([Report(text.replace("The <Roads Bank", "The <General Board of Lakes:ORG> met. The <Roads Bank")).findings()])
    assert len(two.entities) == 4


def test_organizations_joins_a_company_with_its_legal_form_and_its_first_word() -> None:
    text = "<Lundvale Sarn Group Inc.:ORG> paid. <Lundvale Sarn:ORG> paid. <Lundvale:ORG> paid. <Lundvale:ORG> and <Lundvale:ORG> paid."
    (company,) = resolve([Report(text).findings()]).entities
    assert company.name == "Lundvale Sarn"


def test_organizations_keeps_the_short_name_that_only_a_sort_stands_behind() -> None:
    text = "<Brakha Airways:ORG> flew. <Brakha:ORG> flew. <Brakha:ORG> flew."
    (company,) = resolve([Report(text).findings()]).entities
    assert company.name == "Brakha"


def test_organizations_know_a_country_called_in_full() -> None:
    text = "<Peru:LOC> spoke. The <Government of Peru:ORG> met. The <Republic of Peru:LOC> signed. The <Government of Quay:ORG> fell."
    resolution = resolve([Report(text).findings()])
    assert sorted((e.kind, len(e.mentions)) for e in resolution.entities) == [("country", 3), ("organization", 1)]


def test_organizations_know_whom_a_report_says_they_are_known_as() -> None:
    report = Report("<Hill Watch:ORG>, as the <Peruvian:NORP> forest agency is known, met. The forest agency warned of fog.")
    assert speakers(resolve([report.say("The forest agency", "of fog").findings()])) == ["Hill Watch"]


def test_organizations_know_a_union_by_its_members() -> None:
    report = Report("The <Clerks' Union:ORG> met. The <Porters:ORG>' Union said that it rained.").say("The Porters' Union", "it rained")
    assert speakers(resolve([report.findings()])) == ["Porters' Union"]


def test_organizations_take_a_government_beside_others_for_no_country() -> None:
    report = Report("<Peru:LOC> is wet. The government and dockers said that it rained.")
    told = resolve([report.say("The government and dockers", "it rained").findings()])
    assert told.statements[0].speaker.entity is None


def _bodies(text: str, outlet: str | None = None) -> list[str]:
    return [e.name for e in resolve([Report(text, outlet=outlet).findings()]).entities if e.kind == "organization"]


def test_organizations_what_merely_stands_behind_a_country_is_not_its_own() -> None:
    assert _bodies("<Chile:LOC> and the <European Union:ORG> met. The <EU:ORG> sat.") == ["European Union"]
    assert (
        len(_bodies("<Chile:LOC> abstained in the <Grain Council:ORG>. <Peru:LOC>'s <Grain Council:ORG> met. <Grain Council:ORG> sat."))
        == 1
    )
    assert len(_bodies("<Chilean:NORP> state <Grain Council:ORG> met. <Peru:LOC>'s <Grain Council:ORG> sat.")) == 2


def test_organizations_a_report_calls_its_own_newsroom_by_part_of_its_name() -> None:
    assert _bodies("The <Daily Lark:ORG>. She told the <Lark:ORG>.", "Daily Lark") == ["Daily Lark"]
    assert _bodies("<Quay Vue English:ORG>. She told <Quay Vue:ORG>.", "Quay Vue English") == ["Quay Vue English"]


def test_organizations_the_red_cross_is_the_national_society_that_the_report_names() -> None:
    text = "The <Peruvian Red Cross Society:ORG> met. <ICRC:ORG> came. The <Red Cross:ORG> sat. The <National Society:ORG> slept."
    resolution = resolve([Report(text).findings()])
    assert len(entity(resolution, "Peruvian Red Cross Society").mentions) == 3
    assert len(_bodies("The <Red Cross:ORG> of <Peru:LOC> met. The <Chilean Red Cross:ORG> sat.")) == 2


def test_organizations_a_bare_assembly_is_the_only_one_of_the_story() -> None:
    one = Report("The <National Assembly:ORG> met.").findings()
    other = Report("He must answer to the <Assembly:ORG>.", uri="b.txt").findings()
    assert len(resolve([one, other]).entities) == 1


def test_organizations_what_has_shares_is_a_company() -> None:
    assert _bodies("<Lark Peak:LOC>’s shares fell.") == ["Lark Peak"]


def test_organizations_know_an_acronym_behind_the_place_that_a_body_is_in() -> None:
    text = "The <Harbour Rescue Mission:ORG> in <Torvelia:LOC> (<HARM:ORG>) met. <HARM:ORG> warned."
    assert entity(resolve([Report(text).findings()]), "HARM").name == "Harbour Rescue Mission"


def test_organizations_are_not_the_exchange_that_lists_them() -> None:
    text = "<Quayside:ORG> (<OSX:ORG>: QSD) and <Lundvale:ORG> (<OSX:ORG>: LVL) fell."
    assert len(resolve([Report(text).findings()]).entities) == 3


def test_organizations_keep_what_a_body_made_apart_from_it() -> None:
    text = "<Quayside:ORG> showed the <Quayside Sea Lark:ORG>. The <Sea Lark:ORG> sank."
    resolution = resolve([Report(text).findings()])
    assert entity(resolution, "Quayside") is not entity(resolution, "Sea Lark")


def test_organizations_a_police_force_is_the_police_of_its_town() -> None:
    text = "The <Torvel Police Department:ORG> met. <Torvel Police:ORG> warned. <Torvel:MISC> slept."
    resolution = resolve([Report(text).findings()])
    assert [(e.name, e.kind) for e in resolution.entities] == [("Torvel Police Department", "organization"), ("Torvel", "place")]


def test_organizations_the_police_of_another_town_are_not_the_only_ones_named() -> None:
    text = "The <Torvel Police Department:ORG> met. She told the <Orsk:ORG> police that roofs leaked."
    resolution = resolve([Report(text).say("She", "roofs leaked", cue="told", to=("the Orsk police",)).findings()])
    assert "the Orsk police" not in entity(resolution, "Torvel Police Department").aliases
    assert names(resolution, *resolution.statements[0].addressees) == ["Orsk"]


def test_organizations_an_adjective_is_no_short_name() -> None:
    text = "The <Sarnic News Agency:ORG> met. <Sarnic:NORP> sailors and <Sarnic:NORP> dockers slept."
    resolution = resolve([Report(text).findings()])
    assert "Sarnic" not in entity(resolution, "Sarnic News Agency").aliases


def test_organizations_know_the_government_of_a_country_called_in_full() -> None:
    text = "The <Government of the Republic of Peru:ORG> met. <Peru:LOC> slept."
    assert [e.kind for e in resolve([Report(text).findings()]).entities] == ["country"]


FRONT = "The <Rock Divers' Front:ORG> met. The <Front:ORG> slept."


def _fronts(*texts: str) -> list[set[str]]:
    resolution = resolve([Report(text, uri=f"{i}.txt").findings() for i, text in enumerate(texts)])
    return [set(e.aliases) for e in resolution.entities if e.kind == "organization"]


def test_organizations_a_bare_name_is_short_for_the_one_that_its_report_names() -> None:
    found = _fronts("The <Front of the Reeds:ORG> met.", FRONT, FRONT)
    assert len(found) == 2 and {"Front", "Rock Divers' Front"} <= max(found, key=len)


def test_organizations_one_report_translates_the_name_that_all_others_shorten_alike() -> None:
    assert len(_fronts("The <Front of the Stone Divers:ORG> met. The <Front:ORG> slept.", FRONT, FRONT)) == 1


def test_organizations_that_one_report_names_both_are_two() -> None:
    both = "The <Front of the Stone Divers:ORG> met the <Rock Divers' Front:ORG>. The <Front:ORG> slept."
    assert len(_fronts(both, FRONT, FRONT)) > 1


def test_organizations_go_by_the_whole_name() -> None:
    assert entity(resolve([Report(FRONT + " The <Front:ORG> woke. The <Front:ORG> ate.").findings()]), "Front").name == "Rock Divers' Front"


def test_organizations_keep_their_article_apart_from_their_name() -> None:
    resolution = resolve(
        [Report("The <Torvel Plover:ORG> was asked. The <Torvel Plover:ORG> said so. <The Torvel Plover:ORG> closed.").findings()]
    )
    assert [e.name for e in resolution.entities if e.kind == "organization"] == ["Torvel Plover"]


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("Torvel Radio", "<Torvel Radio:LOC> asked.", "organization"),
        ("Beacon", "They asked <Beacon:PERSON>.", "organization"),
        ("Beacon", "They met in <Beacon:LOC>. Near <Beacon:LOC> it rained.", "place"),
    ],
)
def test_organizations_are_what_bears_the_name_of_a_reports_outlet(name: str, text: str, kind: str) -> None:
    assert entity(resolve([Report(text, outlet=name).findings()]), name).kind == kind

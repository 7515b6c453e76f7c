"""Whom pronouns stand for."""

from __future__ import annotations

from hearsay.resolution import pronouns, resolve

from .builders import Report, names, speakers


def test_pronouns_take_the_subject_before() -> None:
    text = "<Oden Vale:PERSON> met <Karl Ray:PERSON>. He said the bridge was shut."
    report = Report(text)
    report.refer("Oden Vale")
    report.refer("Karl Ray", role="obj")
    assert speakers(resolve([report.say("He", "the bridge was shut").findings()])) == ["Oden Vale"]


def test_pronouns_are_not_of_whoever_speaks_in_the_line() -> None:
    text = "<Oden Vale:PERSON> rang <Karl Ray:PERSON>.\n\n<Karl Ray:PERSON>: He says that roofs leaked."
    report = Report(text).say("He", "roofs leaked", cue="says")
    report.refer("Oden Vale")
    assert speakers(resolve([report.findings()])) == ["Oden Vale"]


def test_pronouns_are_of_nobody_who_takes_turns() -> None:
    text = "<Oden Vale:PERSON> rang.\n\n<Mirel Ray:PERSON>: Who counted the roofs?\n\n<Karl Ray:PERSON>: He says that roofs leaked."
    report = Report(text).say("He", "roofs leaked", cue="says")
    report.refer("Oden Vale")
    assert speakers(resolve([report.findings()])) == ["Oden Vale"]


def test_pronouns_take_nobody_whom_the_speaker_names_in_single_marks() -> None:
    said = "'<Oden Vale:PERSON> has a boat,'"
    report = Report(f"<Karl Ray:PERSON> answered on Monday.\n\n{said} he wrote.").say("he", "'Oden Vale has a boat,'", cue="wrote")
    assert speakers(resolve([report.findings()])) == ["Karl Ray"]


def test_pronouns_follow_gender() -> None:
    text = "Mr <Oden Vale:PERSON> met Mrs <Mirel Ray:PERSON>. She said the bridge was shut."
    assert speakers(resolve([Report(text).say("She", "the bridge was shut").findings()])) == ["Mirel Ray"]


def test_pronouns_learn_gender_from_other_reports() -> None:
    told = Report("Mr <Oden Vale:PERSON> rang his brother.", uri="b.txt")
    report = Report("<Oden Vale:PERSON> met <Mirel Ray:PERSON>. She said the bridge was shut.").say("She", "the bridge was shut")
    assert speakers(resolve([report.findings(), told.findings()])) == ["Mirel Ray"]


def test_pronouns_go_on_with_who_spoke_last() -> None:
    text = "<Oden Vale:PERSON> said rain fell. A guard rang <Karl Ray:PERSON>. He {} that roofs leaked."
    for cue, speaker in (("said", "Karl Ray"), ("added", "Oden Vale")):
        report = Report(text.format(cue)).say("Oden Vale", "rain fell").say("He", "roofs leaked", cue=cue)
        report.refer("Karl Ray", role="obj")
        assert speakers(resolve([report.findings()]))[1] == speaker


def test_pronouns_take_the_one_whom_their_paragraph_is_about() -> None:
    text = "<Oden Vale:PERSON> said rain fell.\n\n<Karl Ray:PERSON> was there too. Will it last? He said roofs leaked."
    report = Report(text).say("Oden Vale", "rain fell").say("He", "roofs leaked")
    report.refer("Karl Ray")
    assert speakers(resolve([report.findings()]))[1] == "Karl Ray"


def test_pronouns_do_not_take_whom_or_where_it_was_told() -> None:
    text = "The <Quay Board:ORG> wrote to <Quay Radio:ORG> on <Facebook:ORG>. It said the bridge was shut."
    assert speakers(resolve([Report(text).say("It", "the bridge was shut").findings()])) == ["Quay Board"]


def test_pronouns_of_things_take_who_may_be_a_body_once_it_has_spoken() -> None:
    text = "The <Quay Board:ORG> said rain fell. The organiser said it was late. It added that roofs leaked."
    report = Report(text).say("The Quay Board", "rain fell").say("The organiser", "it was late").say("It", "roofs leaked", cue="added")
    assert speakers(resolve([report.findings()]))[2].startswith("~")


def test_pronouns_of_things_take_institutions() -> None:
    text = "<Oden Vale:PERSON> met the <Quay Board:ORG>. It said the bridge was shut."
    assert speakers(resolve([Report(text).say("It", "the bridge was shut").findings()])) == ["Quay Board"]


def test_pronouns_of_things_are_no_ship_that_never_speaks() -> None:
    text = "The <Quay Board:ORG> seized the <Pale Teal:PRODUCT>. The <Pale Teal:PRODUCT> was slow. It said roofs leaked."
    assert speakers(resolve([Report(text).say("It", "roofs leaked").findings()])) == ["Quay Board"]
    law = text.replace("Pale Teal", "Harbour Act")
    assert speakers(resolve([Report(law).say("It", "roofs leaked").findings()])) == ["Harbour Act"]


def test_pronouns_take_the_owned_before_who_spoke_earlier() -> None:
    text = "The <Quay Board:ORG> said rain fell. <Ostland:LOC>'s <Grain Office:ORG> took another view. It said the bridge was shut."
    report = Report(text).say("Quay Board", "rain fell").say("It", "the bridge was shut")
    assert speakers(resolve([report.findings()]))[1].endswith("Grain Office")


def test_pronouns_take_up_an_unnamed_source() -> None:
    text = "An aide to <Oden Vale:PERSON> said rain fell. He added that roofs leaked."
    resolution = resolve([Report(text).say("An aide to Oden Vale", "rain fell").say("He", "roofs leaked", cue="added").findings()])
    assert speakers(resolution) == ["~Oden Vale", "~Oden Vale"]
    assert resolution.statements[1].speaker.description == "An aide to Oden Vale"


def test_pronouns_of_things_take_up_a_body_without_a_name() -> None:
    text = "A commission in <Peru:LOC> said rain fell. It added that roofs leaked."
    report = Report(text).say("A commission in Peru", "rain fell").say("It", "roofs leaked", cue="added")
    found = resolve([report.findings()]).statements
    assert found[0].speaker.entity == found[1].speaker.entity and found[0].speaker.description == found[1].speaker.description


def test_pronouns_are_not_whoever_writes_of_somebody() -> None:
    text = "<Mirel Ray:PERSON> writes: I have met an aide to <Oden Vale:PERSON>. He said roofs leaked."
    report = Report(text).say("an aide to Oden Vale", "I have met", cue="writes").say("He", "roofs leaked")
    assert speakers(resolve([report.findings()]))[1] == "~Oden Vale"
    alone = Report("<Mirel Ray:PERSON> writes: I have met a guard. He said roofs leaked.").say("He", "roofs leaked")
    assert speakers(resolve([alone.findings()])) == ["~None"]


def test_pronouns_of_the_plural_take_up_sources() -> None:
    text = "Sources at the <Quay Board:ORG> told <Oden Vale:PERSON> rain fell. They said roofs leaked."
    report = Report(text).say("Sources at the Quay Board", "rain fell", cue="told").say("They", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["~Quay Board", "~Quay Board"]


def test_pronouns_of_the_first_person_speak_inside_their_quotation() -> None:
    text = "<Karl Ray:PERSON> came. <Oden Vale:PERSON> said: “I told them that roofs leaked.”"
    report = Report(text).say("Oden Vale", "“I told them that roofs leaked.”").say("I", "roofs leaked", cue="told")
    assert speakers(resolve([report.findings()])) == ["Oden Vale", "Oden Vale"]


def test_pronouns_read_a_gloss_in_brackets() -> None:
    text = "<Karl Ray:PERSON> came. “He [<Oden Vale:PERSON>] said roofs leaked.”"
    assert speakers(resolve([Report(text).say("He", "roofs leaked").findings()])) == ["Oden Vale"]


def test_pronouns_do_not_stand_for_the_one_spoken_to() -> None:
    text = "<Oden Vale:PERSON> came. <Karl Ray:PERSON> told him roofs leaked."
    report = Report(text).say("Karl Ray", "roofs leaked", cue="told", to=("him",))
    resolution = resolve([report.findings()])
    assert resolution.statements[0].addressees != (resolution.statements[0].speaker.entity,)
    assert len(resolution.statements[0].addressees) == 1


def test_pronouns_without_anyone_before_stand_for_nobody() -> None:
    assert speakers(resolve([Report("He said roofs leaked.").say("He", "roofs leaked").findings()])) == ["~None"]


def test_pronouns_prefer_names_outside_quotations() -> None:
    text = "<Oden Vale:PERSON> said: “Ask <Karl Ray:PERSON>.” He said roofs leaked."
    report = Report(text).say("Oden Vale", "“Ask Karl Ray.”").say("He", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Oden Vale", "Oden Vale"]


def test_pronouns_midway_stay_in_their_sentence() -> None:
    text = "Rain met <Karl Ray:PERSON>. Rain followed <Oden Vale:PERSON>’s speech, in which he said roofs leaked."
    report = Report(text).say("he", "roofs leaked")
    report.refer("Karl Ray", role="obj")
    report.refer("Oden Vale", role="nmod:poss")
    assert speakers(resolve([report.findings()])) == ["Oden Vale"]


def test_pronouns_agree_with_the_pronoun_of_the_next_sentence() -> None:
    text = (
        "<Oden Vale:PERSON> came. He sat. <Oden Vale:PERSON> rose. He left. <Mirel Ray:PERSON> and <Oden Vale:PERSON> met. "
        "She said rain fell."
    )
    assert speakers(resolve([Report(text).say("She", "rain fell").findings()])) == ["Mirel Ray"]


def test_pronouns_one_pronoun_is_not_proof_of_gender() -> None:
    text = "<Mirel Ray:PERSON> spoke of his boat, a clerk said. She added that rain fell."
    report = Report(text).say("She", "rain fell", cue="added")
    assert speakers(resolve([report.findings()])) == ["Mirel Ray"]


def test_pronouns_of_the_newsroom_are_the_outlet() -> None:
    text = "<Oden Vale:PERSON> told us that rain fell."
    resolution = resolve([Report(text, outlet="Torvel Courier").say("Oden Vale", "rain fell", cue="told", to=("us",)).findings()])
    assert names(resolution, *resolution.statements[0].addressees) == ["Torvel Courier"]


def test_pronouns_of_people_take_up_no_government_and_no_reporter() -> None:
    text = "<Mirel Ray:PERSON> spoke for her party. Her government waits, she said."
    assert speakers(resolve([Report(text).say("she", "Her government waits").findings()])) == ["Mirel Ray"]
    text = "Mrs <Mirel Ray:PERSON> came. Asked by our reporter about tolls, she said roofs leaked."
    report = Report(text)
    report.refer("our reporter")
    assert speakers(resolve([report.say("she", "roofs leaked").findings()])) == ["Mirel Ray"]


def test_pronouns_that_speak_are_no_place() -> None:
    text = "The <Quay Board:ORG> met. <Torvel:LOC> was dark, it said."
    assert speakers(resolve([Report(text).say("it", "Torvel was dark").findings()])) == ["Quay Board"]


def test_pronouns_of_who_denies_are_not_who_claimed() -> None:
    text = "<Mirel Ray:PERSON> met <Oden Vale:PERSON>. <Oden Vale:PERSON> said roofs leaked. She denied the charge."
    report = Report(text).say("Oden Vale", "roofs leaked").say("She", "the charge", cue="denied", act="deny")
    assert speakers(resolve([report.findings()]))[1] == "Mirel Ray"


def test_pronouns_are_not_the_noun_of_their_relative_clause() -> None:
    text = "<Mirel Ray:PERSON> came. She had kind words for <Ada Brun:PERSON>, whom she praised as brave."
    report = Report(text).say("she", "as brave", cue="praised")
    assert speakers(resolve([report.findings()])) == ["Mirel Ray"]


def test_pronouns_are_not_the_name_right_in_front_of_them() -> None:
    text = "The <Quay Board:ORG> tells it otherwise. In a reply to <Radio Torvel:ORG> it said rain fell."
    assert speakers(resolve([Report(text).say("it", "rain fell").findings()])) == ["Quay Board"]


def test_pronouns_keep_the_gender_of_whom_they_took_up() -> None:
    text = "<Oden Vale:PERSON> rose. He said rain fell. <Mirel Ray:PERSON> was cooler. She said roofs leaked."
    report = Report(text).say("He", "rain fell").say("She", "roofs leaked")
    assert speakers(resolve([report.findings()])) == ["Oden Vale", "Mirel Ray"]


def test_pronouns_leave_out_who_spoke_inside_anothers_words() -> None:
    text = "<Oden Vale:PERSON> said a clerk told him that rain fell. He said roofs leaked."
    report = Report(text).say("Oden Vale", "a clerk told him that rain fell").say("a clerk", "rain fell", cue="told")
    report.say("He", "roofs leaked")
    assert speakers(resolve([report.findings()]))[-1] == "Oden Vale"


def test_pronouns_of_a_woman_are_not_her_husband() -> None:
    text = "<Mirel Ray:PERSON> wept. Her husband said rain fell. She said roofs leaked."
    report = Report(text).say("Her husband", "rain fell").say("She", "roofs leaked")
    assert speakers(resolve([report.findings()]))[1] == "Mirel Ray"


def test_pronouns_take_up_an_office_that_opens_the_sentence_before() -> None:
    text = "Mayor <Mirel Ray:PERSON> came. A nurse said walls cracked. The mayor waited at the gate. She said the bridge was shut."
    report = Report(text).say("A nurse", "walls cracked").say("She", "the bridge was shut")
    assert speakers(resolve([report.findings()])) == ["~None", "Mirel Ray"]


def test_pronouns_that_quote_are_a_newsroom() -> None:
    text = "<Peru:LOC> waits, the <Quay Courier:ORG> wrote. It quotes a clerk as saying the bridge was shut."
    report = Report(text).say("a clerk", "the bridge was shut", cue="saying", via=("It",))
    resolution = resolve([report.findings()])
    assert names(resolution, *resolution.statements[0].via) == ["Quay Courier"]


def test_pronouns_inside_quotation_marks_are_not_the_one_who_is_quoted() -> None:
    text = "<Oden Vale:PERSON> was held. A guard said: “He said the bridge was shut.”"
    report = Report(text).say("A guard", "“He said the bridge was shut.”").say("He", "the bridge was shut")
    assert speakers(resolve([report.findings()])) == ["~None", "Oden Vale"]


def test_pronouns_are_none_of_an_organization_in_capitals() -> None:
    assert pronouns.is_relative("Who") and pronouns.is_pronoun("who")
    assert not pronouns.is_relative("WHO") and not pronouns.is_pronoun("WHO")


def test_pronouns_behind_a_quotation_take_up_whom_the_paragraph_before_is_about() -> None:
    text = "<Mirel Ray:PERSON> said rain fell.\n\n<Ida Lund:PERSON> led by ten votes.\n\n“Roofs leaked,” she said."
    report = Report(text).say("Mirel Ray", "rain fell").say("she", "“Roofs leaked,”")
    report.refer("Ida Lund")
    assert speakers(resolve([report.findings()])) == ["Mirel Ray", "Ida Lund"]


def test_pronouns_of_a_source_that_names_another_are_the_source() -> None:
    text = "Mayor <Oden Ray:PERSON> came. An aide to the mayor, <Oden Ray:PERSON>, said rain fell. “Roofs leaked,” he said."
    report = (
        Report(text)
        .say("An aide to the mayor, Oden Ray", "rain fell", head="aide", form="name")
        .say("he", "“Roofs leaked,”", nth=text.count("he") - 1)
    )
    assert speakers(resolve([report.findings()])) == ["~Oden Ray", "~Oden Ray"]

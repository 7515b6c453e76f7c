"""Turns of a transcript."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

OPENING = "Ida Lund talks to Oden Vale about the flood in Torvel.\n\nIDA LUND, HOST: Oden Vale is in Torvel tonight. Good evening.\n\n"
TURNS = (
    "ODEN VALE: Hello.\n\nLUND: How many boats were lost?\n\nVALE: Nine of them. The quay is under water, and I would say it is the worst "
    "in years.\n\nThe mayor said that the lock had failed.\n\nLUND: That was Oden Vale in Torvel.\n"
)


def told(doc: Doc) -> list[tuple[str | None, str]]:
    return [(s.speaker.span.text if s.speaker.span else None, s.content[-1].text) for s in doc._.statements]


def test_a_turn_is_one_statement_of_whoever_takes_it(read: Callable[..., Doc]) -> None:
    doc = read(OPENING + TURNS)
    assert told(doc) == [
        ("VALE", doc.text[doc.text.index("Nine of them") : doc.text.index("LUND: That")].strip()),
        ("The mayor", "the lock had failed"),
    ]
    vale = doc._.statements[0]
    assert (vale.mode, doc._.statements[1].inside) == ("direct", vale.id)
    assert [doc._.references[name].span.text for name in vale.addressees] == ["IDA LUND"]


def test_turns_are_opened_by_names_in_capitals_of_any_latin_alphabet(read: Callable[..., Doc]) -> None:
    text = (OPENING + TURNS).replace("LUND", "LUNDÉ").replace("ODEN VALE", "ÓDEN ŞALE").replace("VALE:", "ŞALE:")
    assert told(read(text))[0][0] == "ŞALE"
    assert "boats" not in told(read(text))[0][1]


def test_a_label_is_all_that_stands_before_the_words_and_what_happens_meanwhile_is_no_words(read: Callable[..., Doc]) -> None:
    text = OPENING + TURNS.replace("ODEN VALE:", "ODEN VALE, CHIEF, QUAY LINES:").replace("Nine of them. ", "Nine of them.\n\n(PAUSE)\n\n")
    text += (
        "\n(CROSSTALK)\n\nUNIDENTIFIED MALE: You shut the gate on us and went home!\n\nVALE: Sir, that is not how it was.\n\n(END CLIP)\n"
    )
    said = [(s.speaker.description, s.content[-1].text) for s in read(text)._.statements if s.cue is None]
    assert [who for who, _ in said] == ["VALE", "UNIDENTIFIED MALE", "VALE"]
    assert said[0][1].startswith("Nine of them") and said[0][1].endswith("worst in years.\n\nThe mayor said that the lock had failed.")
    assert said[2][1] == "Sir, that is not how it was."
    assert not any("QUAY" in (s.speaker.description or "") for s in read(text)._.statements)


def test_an_interview_that_a_report_holds_is_an_event_of_its_day(read: Callable[..., Doc]) -> None:
    more = "\nLUND: And the keeper?\n\nVALE: He has gone home, and I do not blame him for that.\n"
    (event,) = [e for e in read(OPENING + TURNS + more)._.events if e.kind == "interview"]
    assert (event.date and event.date.start, event.status) == ("2031-05-06", "happened")
    (name,) = [read(OPENING + TURNS + more)._.references[p.entity].span.text for p in event.participants]
    assert name.startswith("VALE")
    briefing = read("Press conference of the mayor of Torvel\n\n" + OPENING + TURNS + more)
    assert {e.kind for e in briefing._.events if e.kind in ("interview", "press-conference")} == {"press-conference"}


@pytest.mark.parametrize(
    ("opening", "host"),
    [
        ("IDA LUND, HOST: Oden Vale is in Torvel tonight.", "IDA LUND"),
        ("LUND (presenter): Oden Vale is in Torvel tonight.", "LUND"),
        ("PRESENTER (Ida Lund): Oden Vale is in Torvel tonight.", "Ida Lund"),
        ("IDA LUND: Oden Vale is in Torvel tonight. What did you see?", "IDA LUND"),
    ],
)
def test_who_asks_in_a_broadcast_speaks_for_the_newsroom_and_is_told_the_answers(opening: str, host: str, read: Callable[..., Doc]) -> None:
    text = f"{opening}\n\nODEN VALE: I saw boats without oars in the dark.\n\nLUND: The guild says 30 were lost."
    doc = read(f"{text}\n\nVALE: I saw nine with my own eyes.\n\nLUND: Whose were they?\n\nVALE: They were the guild's, all of them.")
    assert told(doc) == [
        ("ODEN VALE", "I saw boats without oars in the dark."),
        ("The guild", "30 were lost"),
        ("VALE", "I saw nine with my own eyes."),
        ("VALE", "They were the guild's, all of them."),
    ]
    answers = [s for s in doc._.statements if s.cue is None]
    assert [[doc._.references[name].span.text for name in s.addressees] for s in answers] == [[host]] * 3


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE: The quay is under water tonight.\n\nNEWS: Nine boats were lost in the flood.",
        TURNS.replace("LUND", "VALE"),
        "THE BOATS: Nine of them were lost in the flood.\n\nTHE QUAY: It has stood for ninety years in Torvel.\n\n"
        "WATER LEVELS: The river is at nine metres.\n\nWHAT COMES NEXT: The lock will be opened at dawn.",
    ],
)
def test_labels_and_one_voice_are_no_transcript(read: Callable[..., Doc], text: str) -> None:
    assert not any(s.mode == "direct" for s in read(text)._.statements)


LEAD = "The keeper of the gate\n\nQuay Radio\n\nOden Vale has kept the gate of Torvel for nine years.\n\n"


@pytest.mark.parametrize(
    ("asks", "answers", "by"), [("Q", "A", "Oden Vale"), ("Quay Radio", "Vale", "Vale"), ("Ida Lund", "Oden Vale", "Oden Vale")]
)
def test_answers_of_an_interview_are_statements_of_whoever_is_asked(asks: str, answers: str, by: str, read: Callable[..., Doc]) -> None:
    text = (
        f"{LEAD}{asks}: Mr Vale, the ministry says nine boats were lost. Is that so?\n\n"
        f"{answers}: Nobody told me that. I saw four of them.\n\n"
        f"The ministry did not answer.\n\n{asks}: Who shut the gate?\n\n{answers}: I did, at nine. The river was rising by the minute.\n"
    )
    assert told(read(text)) == [
        ("the ministry", "nine boats were lost"),
        (by, "Nobody told me that. I saw four of them."),
        (by, "I did, at nine. The river was rising by the minute."),
    ]


BRIEFING = (
    "GUARD OF TORVEL\n\nBriefing by the spokesman, Commander Oden Vale\nTorvel, 7 May 2031\n\n{opening}"
    "Q (Quay Radio): Commander, Ostland says nine boats were lost. Is that so?\n\nA: Nobody told me that. I saw four of them.\n\n"
    "Q (Torvel Tribune): Who shut the gate?\n\nA: I did, at nine. The river was rising by the minute.\n"
)


@pytest.mark.parametrize("opening", ["", "COMMANDER VALE: Good morning. Four boats were lost.\n\nYou may ask me now.\n\n"])
def test_answers_of_a_briefing_are_whose_it_is_and_are_given_to_who_asked_them(opening: str, read: Callable[..., Doc]) -> None:
    doc = read(BRIEFING.format(opening=opening))
    by = "COMMANDER VALE" if opening else "Oden Vale"
    remarks = [(by, "Good morning. Four boats were lost.\n\nYou may ask me now.")] if opening else []
    assert told(doc) == [
        *remarks,
        ("Ostland", "nine boats were lost"),
        (by, "Nobody told me that. I saw four of them."),
        (by, "I did, at nine. The river was rising by the minute."),
    ]
    answers = [s for s in doc._.statements if s.cue is None]
    asked = [[], ["Quay Radio"], ["Torvel Tribune"]][not opening :]
    assert [[doc._.references[name].span.text for name in s.addressees] for s in answers] == asked


def test_a_label_that_says_what_somebody_is_names_nobody(read: Callable[..., Doc]) -> None:
    text = (
        "ANCHOR (Ida Lund): Good evening. The ferry from Torvel has sunk.\n\n"
        "REPORTER: Good evening, Ida. The quay is full of people tonight.\n\n"
        "{} (clip, no caption): My brother rowed all night, and he found two of us.\n\nANCHOR: And the crew?\n\n"
        "REPORTER: They are in the clinic with their families.\n"
    )
    forms = {label: [doc._.references[s.speaker.entity].form for s in doc._.statements] for label in ("WELDER", "VALE")
             if (doc := read(text.format(label)))}  # fmt: skip
    assert forms == {"WELDER": ["nominal"], "VALE": ["name"]}


UNLABELLED = (
    ("How many boats are out?", "Nine of mine. I counted them at six this morning."),
    ("The ministry says four.", "The ministry counts from an office. We count from the quay."),
    ("What do you want?", "A new lock, and somebody who will look after it. I am not asking for gold."),
    ("And if they send soldiers?", "Then I will give them brooms and show them where the mud is."),
)


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["one paragraph", "two"])
def test_answers_of_an_interview_without_labels_stand_below_the_questions(between: str, read: Callable[..., Doc]) -> None:
    pairs = [pair for pair in UNLABELLED if between == "\n" or pair[0].endswith("?")]
    extra = [("Who pays?", "My own people do, as they always have.")]
    text = LEAD + "\n\n".join(f"{asked}{between}{answer}" for asked, answer in [*pairs, *extra])
    said = [answer for _, answer in [*pairs, *extra]]
    found = told(read(text))
    assert [one for one in found if one[1] in said] == [("Oden Vale", answer) for answer in said]


def test_answers_without_labels_are_given_to_the_newsroom_on_the_day_that_its_lead_tells(read: Callable[..., Doc]) -> None:
    head = 'Quay Radio\n7 May 2031\n\nOden Vale: "I kept the gate"\n\nIvo Marsh met him on Monday in a hotel.\n\n'
    doc = read(head + "\n\n".join("\n".join(pair) for pair in UNLABELLED), published="2031-05-07", outlet="Quay Radio")
    answers = [s for s in doc._.statements if s.content[0].text in dict(UNLABELLED).values()]
    assert [doc.text[s.speaker.span.start : s.speaker.span.end] for s in answers if s.speaker.span] == ["Oden Vale"] * len(UNLABELLED)
    assert {s.said_on.start if s.said_on else None for s in answers} == {"2031-05-05"}
    assert {doc._.references[name].span.text for s in answers for name in s.addressees} == {"Quay Radio"}


def test_answers_are_given_to_the_newsroom_whose_name_stands_in_front_of_the_first_question(read: Callable[..., Doc]) -> None:
    pairs = "\n\n".join("\n\n".join(pair) for pair in UNLABELLED if pair[0].endswith("?"))
    doc = read(f"{LEAD}Torvel Tribune: Who pays?\n\nKeeper Vale: My own people do, and I pay them.\n\n{pairs}\n\nAnd now?\n\nI wait.")
    answers = [s for s in doc._.statements if s.mode == "direct"]
    assert answers[0].content[0].text == "My own people do, and I pay them."
    assert {doc._.references[name].span.text for s in answers for name in s.addressees} == {"Torvel Tribune"}


def test_a_heading_in_capitals_is_no_question(read: Callable[..., Doc]) -> None:
    head = 'THE INTERVIEW\n"I kept the gate, and I was wet"\n\nGovernor Oden Vale talks to Ivo Marsh about a gate.\n\n'
    doc = read(head + "\n\n".join("\n".join(pair) for pair in UNLABELLED))
    answers = [s for s in doc._.statements if s.content[0].text in dict(UNLABELLED).values()]
    assert [doc.text[s.speaker.span.start : s.speaker.span.end] for s in answers if s.speaker.span] == ["Oden Vale"] * len(UNLABELLED)


def test_a_newsroom_that_explains_something_is_nobodys_interview(read: Callable[..., Doc]) -> None:
    asked = ("How many boats are out?", "What do the guilds want?", "And if soldiers are sent?", "Who pays?")
    answers = ("Nine boats were at sea at six.", "They want a new lock.", "The army has brooms.", "The town pays, as it always has.")
    text = LEAD + "\n\n".join(f"{q}\n{a}" for q, a in zip(asked, answers, strict=True))
    assert not any(s.mode == "direct" for s in read(text)._.statements)


def test_whoever_asks_more_is_who_asks(read: Callable[..., Doc]) -> None:
    text = "\n\n".join(
        (
            LEAD.strip(),
            "Brun: Who shut the gate that night?",
            "Vale: The wind did, as far as anybody has told me.",
            "Brun: The ministry says that it was you.",
            "Vale: The ministry was not there, and neither was its minister.",
            "Brun: Five men are dead.",
            "Vale: I know the names of all five of them.",
            "Brun: Will you go?",
            "Vale: The gate will be kept as long as there is a gate.",
        )
    )
    assert [who for who, words in told(read(text)) if " " in words] == ["Vale", "The ministry", "Vale", "Vale", "Vale"]


def test_questions_in_brackets_are_no_statements(read: Callable[..., Doc]) -> None:
    text = "\n\n".join(
        (
            "PRESIDENT LUND: The gate was open all night, and nobody shut it.",
            "QUESTION (Quay Radio): You speak of nine boats again and again.",
            "PRESIDENT LUND: Nine boats were lost in the flood.",
            "ENVOY VALE: I have seen forty seconds of the film.",
            "QUESTION (Quay Post): The river has not risen since Monday.",
            "ENVOY VALE: Then somebody opened the gate again.",
        )
    )
    assert [who for who, _ in told(read(text))] == ["PRESIDENT LUND", "PRESIDENT LUND", "ENVOY VALE", "ENVOY VALE"]


def test_answers_are_of_the_day_of_the_interview(read: Callable[..., Doc]) -> None:
    text = (
        f"{LEAD}Q: Who shut the gate?\n\nA: I did, at nine in the evening.\n\nQ: Why was that?\n\nA: The river was rising by the minute.\n"
    )
    days = [statement.said_on for statement in read(text, published="2031-05-07")._.statements]
    assert [day.start if day else None for day in days] == ["2031-05-07", "2031-05-07"]


def test_a_host_and_a_guest_of_one_name_are_two(read: Callable[..., Doc]) -> None:
    text = "IDA LUND, HOST: Ivo Lund is in Torvel tonight. What did you see?\n\nIVO LUND: I saw boats without oars in the dark.\n\n"
    text += "IDA LUND: Whose were they?\n\nIVO LUND: They were the guild's, all of them.\n"
    assert [who for who, _ in told(read(text))] == ["IVO LUND", "IVO LUND"]


def test_whoever_chairs_a_hearing_speaks(read: Callable[..., Doc]) -> None:
    text = "CHAIR: The committee has found that twelve boats were lost.\n\nODEN VALE: I counted nine boats on the quay.\n\n"
    text += "CHAIR: The committee thanks the witness for that.\n\nODEN VALE: I have nothing to add to what I said.\n"
    assert [who for who, _ in told(read(text)) if who != "The committee"].count("CHAIR") == 2


def test_words_are_joined_over_lines_that_but_fold(read: Callable[..., Doc]) -> None:
    lines = [
        "CHOLERA, UPPER VELM",
        "The figures in question have people who were registered more than once in a ward. The",
        "Guild recalls that it alone counts the sick, and that no ward was asked to count them",
        "twice; whoever says so is wrong. The wardens have been told to keep the clinic at Tarn",
        "open for as long as there are people of the valley who are ill and have nobody but the",
        "guild to look after them.",
    ]
    found = next(s for s in read("\n".join(lines) + "\n")._.statements if s.cue is not None and s.cue.text == "recalls")
    assert found.speaker.span is not None and found.speaker.span.text == "The\nGuild"


def test_whoever_opens_a_broadcast_asks_but_for_what_a_reporter_asks_on_tape(read: Callable[..., Doc]) -> None:
    text = "\n\n".join(
        (
            "ADA BRUN: Good morning. On the line is Ida Lund, who keeps the gate. Who shut it?",
            "LUND: The wind did, as far as anybody has told me.",
            "BRUN: But the guild holds that it was you.",
            "LUND: The guild was asleep that night.",
            "BRUN: Will you go?",
            "LUND: Somebody has to keep the gate, I think.",
            "BRUN: Our reporter Ivo Marsh went to the quay.",
            "MARSH (recorded): Who pays for the lamp?",
            "VALE (recorded): The guild does, and the harbour.",
            "VALE (recorded): Neither has paid for it since May.",
        )
    )
    doc = read(text)
    told = [(s.speaker.span.text, [doc._.references[name].span.text for name in s.addressees]) for s in doc._.statements if s.cue is None]
    assert told == [*[("LUND", ["ADA BRUN"])] * 3, ("VALE", ["MARSH"]), ("VALE", ["ADA BRUN"])]

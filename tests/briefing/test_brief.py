"""What an editor reads, and that all of it has receipts."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.briefing import brief
from hearsay.briefing.cited import Cited
from hearsay.briefing.order import Order
from hearsay.briefing.receipts import Draft, Receipts
from hearsay.briefing.title import title
from hearsay.briefing.wording import event_line
from hearsay.model import BriefLines, Dispute, Dossier, Entity, Line, Origin, Participant, Position, Role, Speaker, When

from .stories import HOSTILE, dossier


def lines(found: BriefLines) -> list[Line]:
    return [*found.lead, *(line for section in found.sections for line in section.lines)]


def section(found: BriefLines, heading: str) -> list[str]:
    return [line.text for one in found.sections if one.heading == heading for line in one.lines]


def test_brief_says_it_in_plain_words() -> None:
    found = brief(dossier())
    assert "at least 36 people killed, Arlo — harbour officials · 1 newsroom · “cannot be verified”" in section(found, "Figures")
    assert section(found, "What happened") == ["“Ada Brun rang Iva Lund.” — 6 May · 1 newsroom"]
    assert section(found, "Who says what") == ["Ada Brun said the dam would hold — 1 newsroom"]
    assert section(found, "Disputed") == ["killed in Arlo: at least 36 (harbour officials, 6 May); 90 (The Union, 7 May)"]
    assert section(found, "Open questions") == ["not verified: at least 36 people killed, Arlo · “cannot be verified”"]


def test_brief_leads_with_what_is_told_disputed_and_revised() -> None:
    assert [line.cites for line in brief(dossier()).lead] == [("claim-4",), ("dispute-1",), ("update-1",)]


@pytest.mark.parametrize(("day", "first"), [("2031-05-06", ""), (None, ", 6 May")])
def test_brief_tells_no_day_of_sides_that_were_told_on_one_and_none_that_nobody_knows(day: str | None, first: str) -> None:
    full = dossier()
    told = msgspec.structs.replace(full, documents=(full.documents[0], msgspec.structs.replace(full.documents[1], published=day)))
    assert section(brief(told), "Disputed") == [f"killed in Arlo: at least 36 (harbour officials{first}); 90 (The Union)"]


def test_brief_leads_with_the_dispute_on_which_most_newsrooms_stand_against_each_other() -> None:
    full = dossier()
    few, many = full.disputes[0].positions
    lump = msgspec.structs.replace(
        full.disputes[0], id="dispute-0", positions=(msgspec.structs.replace(few, members=(*few.members, *many.members)), few, few)
    )
    shared = msgspec.structs.replace(lump, id="dispute-2", positions=(lump.positions[0], lump.positions[0]))
    alone = msgspec.structs.replace(full, disputes=(lump, *full.disputes))
    both = msgspec.structs.replace(full, disputes=(lump, *full.disputes, shared))
    assert [one.id for one in sorted(alone.disputes, key=Order(Cited(alone)).dispute)] == ["dispute-0", "dispute-1"]
    assert min(both.disputes, key=Order(Cited(both)).dispute).id == "dispute-2"


def test_brief_counts_no_unknown_outlet_as_a_newsroom() -> None:
    assert section(brief(dossier(outlet=None)), "What happened") == ["“Ada Brun rang Iva Lund.” — 6 May"]


@settings(deadline=None, max_examples=40)
@given(
    extra=st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=30),
    name=st.from_regex(r"[A-Z][a-z]{1,8} [A-Z][a-z]{1,8}", fullmatch=True),
)
def test_brief_prints_no_line_whose_names_and_numbers_it_cannot_show(extra: str, name: str) -> None:
    full = dossier(extra, name)
    receipts = Receipts(Cited(full))
    for line in lines(brief(full)):
        assert line.cites
        assert receipts.missing(line.text, line.cites) == ()


@pytest.mark.parametrize("text", ["Ada Brun and Otto Falk spoke", "31 people died", "it was on 2031-05-09", "5 newsrooms say so"])
def test_receipts_drop_a_line_with_a_name_number_or_day_that_is_nowhere(text: str) -> None:
    receipts = Receipts(Cited(dossier()))
    assert list(receipts.keep([Draft((text,), ("claim-1", "claim-2", "claim-4"))])) == []


def test_receipts_drop_a_line_that_cites_nothing() -> None:
    assert list(Receipts(Cited(dossier())).keep([Draft(("it rained",), ())])) == []


def test_receipts_fall_back_on_the_words_that_hold() -> None:
    drafts = [Draft(("90 people killed, Sull", "90 killed"), ("claim-3",))]
    assert [line.text for line in Receipts(Cited(dossier())).keep(drafts)] == ["90 killed"]


def test_receipts_do_not_show_a_name_that_only_another_finding_has() -> None:
    assert Receipts(Cited(dossier())).missing("Ada Brun counts 90", ("claim-3",)) == ("Ada", "Brun")


def test_brief_of_an_empty_dossier_is_empty() -> None:
    bare = msgspec.structs.replace(
        dossier(), documents=(), statements=(), figures=(), events=(), claims=(), disputes=(), updates=(), timeline=(), entities=()
    )
    assert lines(brief(bare)) == []


def test_brief_of_hostile_reports_has_receipts_too() -> None:
    full = dossier(HOSTILE)
    assert all(not Receipts(Cited(full)).missing(line.text, line.cites) for line in lines(brief(full)))


def test_brief_tells_an_event_in_the_words_of_the_report_that_names_most_of_it() -> None:
    whole = dossier()
    one, two = whole.documents
    texts = ("that it rang with “anger” in the hall", "Ada Brun rang Iva Lund about the “shut” gate")
    text = f"Union News\n{texts[0]}. {texts[1]}.\n"
    two = msgspec.structs.replace(two, text=text)
    spans = tuple(two.span(text.index(part), text.index(part) + len(part)) for part in texts)
    (call,) = whole.events
    told = msgspec.structs.replace(
        whole, documents=(one, two), events=(msgspec.structs.replace(call, mentions=spans),), disputes=(), updates=()
    )
    assert section(brief(told), "What happened")[0].startswith("“Ada Brun rang Iva Lund about the ‘shut’ gate.” — 6 May")


@pytest.mark.parametrize(
    "official",
    [
        "harbour officials, who would not give names (unnamed)",
        "harbour officials quoted by the Quay Courier (unnamed)",
        "harbour officials that saw it (unnamed)",
    ],
)
def test_brief_leaves_out_what_a_source_says_of_being_one(official: str) -> None:
    told = dossier()
    claims = tuple(
        msgspec.structs.replace(claim, claimants=(msgspec.structs.replace(claim.claimants[0], description=official),))
        if claim.id == "claim-2"
        else claim
        for claim in told.claims
    )
    lines = section(brief(msgspec.structs.replace(told, claims=claims)), "Figures")
    assert any("— harbour officials ·" in line for line in lines)


@pytest.mark.parametrize(("who", "lines"), [("I (unnamed)", 0), ("those (unnamed)", 0), ("a docker (unnamed)", 1)])
def test_brief_quotes_nobody_of_whom_it_cannot_say_who_it_is(who: str, lines: int) -> None:
    whole = dossier()
    (said,), claim = whole.statements, whole.claims[0]
    speaker = msgspec.structs.replace(said.speaker, entity=None, anonymous=True, description=who, type="unnamed")
    claim = msgspec.structs.replace(claim, claimants=(Origin(None, who, (said.doc,)),))
    told = msgspec.structs.replace(whole, statements=(msgspec.structs.replace(said, speaker=speaker),), claims=(claim,))
    assert sum("the dam would hold" in line for line in section(brief(told), "Who says what")) == lines


def test_brief_says_what_is_to_be_done_without_a_colon() -> None:
    whole = dossier()
    one = whole.documents[0]
    text = one.text + "\nAda Brun promised to rebuild the quay.\n"
    one = msgspec.structs.replace(one, text=text)
    at = text.index("to rebuild the quay")
    (said,) = whole.statements
    promised = msgspec.structs.replace(said, act="promise", content=(one.span(at, at + len("to rebuild the quay")),))
    told = msgspec.structs.replace(whole, documents=(one, *whole.documents[1:]), statements=(promised,))
    assert section(brief(told), "Who says what")[0].startswith("Ada Brun promised to rebuild the quay — ")


def test_brief_tells_deeds_before_occasions_of_speaking_and_no_bare_statements() -> None:
    whole = dossier()
    (call,) = whole.events
    kinds = ("interview", "statement")
    other = (whole.figures[1].span,)
    events = (call, *(msgspec.structs.replace(call, id=f"event-{kind}", kind=kind, mentions=other) for kind in kinds))
    claim = next(one for one in whole.claims if one.kind == "event")
    both = tuple(document.id for document in whole.documents)[:2]
    more = [msgspec.structs.replace(claim, id=f"claim-0-{kind}", members=(f"event-{kind}",), documents=both) for kind in kinds]
    told = msgspec.structs.replace(whole, events=events, claims=(*more, *whole.claims))
    assert [line.cites for line in brief(told).sections[0].lines] == [("claim-4",), ("claim-0-interview",)]
    once = msgspec.structs.replace(told, claims=tuple(msgspec.structs.replace(one, documents=both[:1]) for one in told.claims))
    assert [line.cites for line in brief(once).sections[0].lines] == [("claim-4",)]


def test_brief_tells_in_hours_how_long_an_event_lasted() -> None:
    full = dossier()
    long = msgspec.structs.replace(full.events[0], attributes={"duration_minutes": 180.0})
    (line,) = section(brief(msgspec.structs.replace(full, events=(long,))), "What happened")
    assert line.endswith("— 6 May · 3 hours · 1 newsroom")


def test_brief_tells_no_country_beside_who_speaks_for_it() -> None:
    full = dossier()
    country = Entity("entity-brevia", "Brevia", "country", ("Brevia",))
    people = [
        msgspec.structs.replace(one, roles=(Role("president", country.id),)) if one.id == "entity-brun" else one for one in full.entities
    ]
    (call,) = full.events
    parties = (*(Participant(one.entity, "party") for one in call.participants), Participant(country.id, "party"))
    entities = {entity.id: entity for entity in (*people, country)}
    assert event_line(msgspec.structs.replace(call, participants=parties), entities, "2031") == "call between Ada Brun and Iva Lund, 6 May"


def test_brief_tells_an_event_by_its_headline_only_where_nothing_else_tells_it() -> None:
    full = dossier()
    (first, second), (call,) = full.documents, full.events
    text = f"Ada Brun and Iva Lund speak of the dam at last\n\n{first.text}"
    one = msgspec.structs.replace(first, text=text, title=text.split("\n")[0])
    moved = [one.span(span.start + len(one.title or "") + 2, span.end + len(one.title or "") + 2) for span in call.mentions]
    head = one.span(0, len(one.title or ""))
    for mentions, told in (((head, *moved), "Ada Brun rang Iva Lund"), ((head,), "Ada Brun and Iva Lund speak of the dam at last")):
        event = msgspec.structs.replace(call, mentions=mentions)
        (line,) = section(brief(msgspec.structs.replace(full, documents=(one, second), events=(event,))), "What happened")
        assert f"“{told}" in line


@pytest.mark.parametrize(
    ("titles", "told"),
    [
        (("LIVE: Dam breaks at Arlo — as it happened", "Rain in Velm"), "Dam breaks at Arlo"),
        (("ANALYSIS | Dam breaks at Arlo", "Rain in Velm"), "Dam breaks at Arlo"),
        (("UPDATE 2-Dam breaks at Arlo", "Rain in Velm"), "Dam breaks at Arlo"),
        (("Live rounds fired at Arlo", "Rain in Velm"), "Live rounds fired at Arlo"),
        (("Arlo: Dam broken. Situation Report No. 6", "Dam at Velm"), "Dam at Velm"),
        (("LIVE  Arlo dam broken", "Rain in Velm"), "Arlo dam broken"),
        (("THE UNION", "Rain in Velm"), "Rain in Velm"),
        (("THE UNION – ARLO", "Rain in Velm"), "Rain in Velm"),
        (("THE ARLO POST", "Rain in Velm"), "Rain in Velm"),
        (("SITUATION REPORT No. 6", "PRESS RELEASE"), "PRESS RELEASE"),
    ],
)
def test_brief_is_called_by_a_headline_without_what_stands_around_it(titles: tuple[str, str], told: str) -> None:
    full = dossier()
    documents = tuple(msgspec.structs.replace(one, title=title) for one, title in zip(full.documents, titles, strict=True))
    assert brief(msgspec.structs.replace(full, documents=documents)).title == told


def test_brief_is_called_by_no_headline_of_a_press_release_where_there_is_another() -> None:
    full = dossier()
    first, second = full.documents
    head = "ARLO WATER JSC\nPress release No. 2\n\nBrave day at the dam\n\n"
    documents = (msgspec.structs.replace(first, title="Brave day at the dam", text=head), msgspec.structs.replace(second, title="Rain"))
    assert title(msgspec.structs.replace(full, documents=documents)) == "Rain"


def test_brief_is_called_by_a_translated_headline_only_where_there_is_no_other() -> None:
    full = dossier()
    first, second = (
        msgspec.structs.replace(one, title=title) for one, title in zip(full.documents, ("A breaks the dam", "Rain"), strict=True)
    )
    told = [msgspec.structs.replace(first, translated=True), second]
    assert brief(msgspec.structs.replace(full, documents=tuple(told))).title == "Rain"
    assert (
        brief(
            msgspec.structs.replace(
                full, documents=tuple(told[:1]), statements=(), events=(), figures=(), claims=(), disputes=(), updates=()
            )
        ).title
        == "A breaks the dam"
    )


def test_brief_names_no_body_beside_who_speaks_for_it_unless_it_says_so_itself() -> None:
    full = dossier()
    few, many = full.figures
    local = Speaker(None, None, True, "entity-union", "a docker", "unnamed")
    for claimant, told in ((many.claimant, "The Union, a docker"), (local, "a docker")):
        figures = (few, msgspec.structs.replace(many, claimant=claimant))
        sides = (
            full.disputes[0].positions[0],
            msgspec.structs.replace(full.disputes[0].positions[1], holders=("entity-union", "a docker (unnamed)")),
        )
        disputes = (msgspec.structs.replace(full.disputes[0], positions=sides),)
        (line,) = section(brief(msgspec.structs.replace(full, figures=figures, disputes=disputes)), "Disputed")
        assert line.endswith(f"90 ({told}, 7 May)")


def test_brief_quotes_no_row_of_a_table() -> None:
    full = dossier()
    few = full.figures[0]
    for text, quoted in (
        ("In Arlo the harbour master has counted 36.", True),
        ("Town | Boats\nArlo | 36\nVelm | 4\nTarn | 0", False),
    ):
        one = msgspec.structs.replace(full.documents[0], text=text)
        place = one.span(text.index("36"), text.index("36") + 2)
        figures = (msgspec.structs.replace(few, span=place, measure="other", caveat=None, place=None),)
        claims = tuple(claim for claim in full.claims if few.id in claim.members)
        bare = {"statements": (), "events": (), "disputes": (), "timeline": (), "updates": ()}
        story = msgspec.structs.replace(full, documents=(one,), figures=figures, claims=claims, **bare)
        assert [("“" in line) for line in section(brief(story), "Figures")] == [quoted]


def test_brief_says_whose_count_was_revised() -> None:
    full = dossier()
    few, many = full.figures
    both = (msgspec.structs.replace(few, claimant=many.claimant), many)
    assert [line for line in section(brief(msgspec.structs.replace(full, figures=both)), "Figures") if "counted by The Union" in line]
    assert not [line for line in section(brief(full), "Figures") if "counted by" in line and "Union" not in line]
    anybodys = (few, msgspec.structs.replace(many, claimant=None))
    assert not [line for line in section(brief(msgspec.structs.replace(full, figures=anybodys)), "Figures") if "counted by" in line]


def test_brief_asks_nothing_about_words_that_say_nothing_by_themselves() -> None:
    full = dossier()
    said = full.statements[0]
    unnamed = msgspec.structs.replace(said.speaker, entity=None, anonymous=True, description="a docker", type="unnamed")
    origin = Origin(None, "a docker (unnamed)", (said.doc,))
    claim = next(one for one in full.claims if one.members == (said.id,))
    bare = msgspec.structs.replace(said, speaker=unnamed, content=(full.documents[0].span(*_words(full, "It")),), act="deny")
    for statement, asked in ((msgspec.structs.replace(said, speaker=unnamed), 1), (bare, 0)):
        told = msgspec.structs.replace(
            full,
            statements=(statement,),
            claims=tuple(
                msgspec.structs.replace(one, claimants=(origin,), status="disputed") if one is claim else one for one in full.claims
            ),
        )
        assert sum("a docker" in line for heading in ("Who says what", "Open questions") for line in section(brief(told), heading)) == asked


def _words(full: Dossier, some: str) -> tuple[int, int]:
    start = full.documents[0].text.index(some)
    return start, start + len(some)


def test_brief_tells_what_is_planned_by_itself_and_not_what_is_past() -> None:
    full = dossier()
    (call,) = full.events
    for when, told in ((When("2031-05-08", "2031-05-08", "explicit"), 1), (When("2031-04-02", "2031-04-02", "explicit"), 0)):
        plan = msgspec.structs.replace(call, status="planned", date=when)
        found = brief(msgspec.structs.replace(full, events=(plan,)))
        assert len(section(found, "What comes next")) == told
        assert not section(found, "What happened")


def test_brief_says_nothing_of_one_speaker_twice() -> None:
    full = dossier()
    said = full.statements[0]
    again = msgspec.structs.replace(said, id="statement-2")
    claim = next(one for one in full.claims if one.kind == "statement")
    told = msgspec.structs.replace(
        full, statements=(said, again), claims=(*full.claims, msgspec.structs.replace(claim, id="claim-9", members=(again.id,)))
    )
    assert len(section(brief(told), "Who says what")) == 1


def test_brief_gives_the_other_side_of_a_denial_no_words_of_it() -> None:
    full = dossier()
    denial = msgspec.structs.replace(full.statements[0], act="deny")
    sides = (
        Position("the dam would hold", ("unnamed sources",), None, None, (denial.id,)),
        Position("denied: the dam would hold", ("entity-brun",), None, None, (denial.id,)),
    )
    dispute = Dispute("dispute-9", "statement", "the dam would hold", sides, "one denies what reports say")
    found = brief(msgspec.structs.replace(full, statements=(denial,), disputes=(dispute,)))
    assert section(found, "Disputed") == ["unnamed sources said: the dam would hold; Ada Brun denied it"]


def test_brief_tells_a_denial_once() -> None:
    full = dossier()
    said = full.statements[0]
    sides = (
        Position("the dam would hold", ("entity-brun",), None, None, (said.id,)),
        Position("denied: the dam would hold", ("entity-union",), None, None, (said.id,)),
    )
    dispute = Dispute("dispute-9", "statement", "the dam would hold", sides, "what one side says the other denies")
    assert section(brief(msgspec.structs.replace(full, disputes=(dispute,))), "Disputed") == [
        "Ada Brun said the dam would hold; The Union denied it"
    ]


def test_brief_gives_everybody_a_line_before_anybody_a_second() -> None:
    whole = dossier()
    one, two = whole.documents
    text = one.text + "\nAda Brun said the quay was dry. Iva Lund said the rain had stopped.\n"
    one = msgspec.structs.replace(one, text=text)
    (said,) = whole.statements
    claim = next(one for one in whole.claims if one.kind == "statement")
    statements, claims = [said], [claim]
    for n, (words, speaker, name) in enumerate(
        (("the quay was dry", "entity-brun", "Ada Brun"), ("the rain had stopped", "entity-lund", "Iva Lund"))
    ):
        at = text.index(words)
        statements.append(
            msgspec.structs.replace(said, id=f"statement-{n + 2}", speaker=Speaker(speaker), content=(one.span(at, at + len(words)),))
        )
        origin = Origin(speaker, name, (one.id,))
        claims.append(msgspec.structs.replace(claim, id=f"claim-{n + 8}", members=(f"statement-{n + 2}",), claimants=(origin,)))
    told = msgspec.structs.replace(whole, documents=(one, two), statements=tuple(statements), claims=tuple(claims))
    assert [line.split(" said")[0] for line in section(brief(told), "Who says what")] == ["Ada Brun", "Iva Lund", "Ada Brun"]


def test_brief_counts_copies_of_a_text_once_where_it_chooses() -> None:
    whole = dossier()
    one, two = whole.documents
    copies = tuple(msgspec.structs.replace(document, lineage="lineage-1") for document in (one, two))
    call = next(claim for claim in whole.claims if claim.kind == "event")
    order = Order(Cited(msgspec.structs.replace(whole, documents=copies)))
    assert order.claim(msgspec.structs.replace(call, documents=(one.id, two.id)))[:2] == order.claim(call)[:2]


def test_brief_does_not_deny_what_was_only_called_something() -> None:
    whole = dossier()
    one = whole.documents[0]
    text = one.text + "\nAda Brun called that “pure fantasy”.\n"
    one = msgspec.structs.replace(one, text=text)
    (said,) = whole.statements
    at, cue = text.index("“pure fantasy”"), text.index("called that")
    called = msgspec.structs.replace(
        said, act="deny", mode="direct", cue=one.span(cue, cue + len("called that")), content=(one.span(at, at + len("“pure fantasy”")),)
    )
    told = msgspec.structs.replace(whole, documents=(one, *whole.documents[1:]), statements=(called,))
    (line,) = section(brief(told), "Who says what")
    assert "denied" not in line and "called that" in line

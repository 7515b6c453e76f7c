"""An analyst's decisions: applied whenever the dossier is made, kept apart from what was found, and undone without a trace."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay import editions, model, pipeline
from hearsay.errors import DecisionError
from hearsay.store import Store


def report(name: str, *sayings: tuple[str, str, model.Act], dead: tuple[str, float] | None = None) -> model.Findings:
    """A report in which people say things, and somebody counts the dead."""
    text = " ".join(f"{who} spoke: {words}." for who, words, _ in sayings) + (
        f" {dead[0]} counted {dead[1]:g} dead people." if dead else ""
    )
    document = model.Document(f"d-{name}", f"reports/{name}.txt", "", text, outlet=f"The {name}", published="2031-05-06", language="en")
    mentions, references, statements, figures = [], [], [], []

    def speaker(who: str, at: int) -> model.Speaker:
        span = document.span(at, at + len(who))
        mention = model.Mention(model.content_id("m", document.id, at), span, "PERSON")
        reference = model.Reference(model.content_id("r", document.id, at), span, "name", who.split()[-1].lower(), (mention.id,))
        mentions.append(mention)
        references.append(reference)
        return model.Speaker(reference.id, span)

    at = 0
    for who, words, act in sayings:
        at = text.index(f"{who} spoke: {words}", at)
        start = at + len(f"{who} spoke: ")
        content = (document.span(start, start + len(words)),)
        cue = document.span(at + len(who) + 1, start - 2)
        made = model.Statement(model.content_id("s", document.id, start), document.id, speaker(who, at), cue, content, "indirect", act)
        statements.append(made)
    if dead:
        start = text.index(f"{dead[1]:g} dead")
        claimant = speaker(dead[0], text.index(f"{dead[0]} counted"))
        span = document.span(start, start + len(f"{dead[1]:g} dead people"))
        figures.append(
            model.Figure(
                model.content_id("f", document.id, start), span, "killed", *dead[1:] * 2, "exact", population="soldiers", claimant=claimant
            )
        )  # type: ignore[arg-type]
    return model.Findings(document, tuple(statements), tuple(figures), (), tuple(mentions), (), tuple(references))


DAM, ROAD = "the old dam above the valley will hold the flood", "the coast road stays closed for lorries all week"
REPORTS = (
    report("Post", ("Ada Brun", DAM, "assert"), ("Otto Feld", ROAD, "assert"), dead=("Otto Feld", 40.0)),
    report("News", ("Ida Brauns", DAM, "deny"), ("Carl Voss", ROAD, "assert"), dead=("Carl Voss", 400.0)),
    report("Herald", ("Ada Brun", "schools open again on Monday morning", "assert")),
)


@pytest.fixture
def store() -> Store:
    opened = Store.open(":memory:")
    for one in REPORTS:
        opened.keep_findings(one)
    return opened


def encoded(dossier: model.Dossier) -> bytes:
    return msgspec.json.encode(dossier, order="deterministic")


def decide(store: Store, kind: model.DecisionKind, *names: str) -> model.Dossier:
    return editions.decide(store, "dam", kind, names, by="ida", why="I rang them")[1].after


def named(dossier: model.Dossier, name: str) -> model.Entity:
    (found,) = (one for one in dossier.entities if one.name == name)
    return found


def test_decisions_two_entities_become_one_wherever_they_speak(store: Store) -> None:
    before = editions.add(store, "dam", REPORTS).after
    after = decide(store, "same", "Ada Brun", "Ida Brauns")
    one = named(after, "Ada Brun")
    assert set(one.aliases) >= {"Ada Brun", "Ida Brauns"}
    assert len(after.entities) == len(before.entities) - 1
    assert {statement.speaker.entity for statement in after.statements if "dam" in statement.content[0].text} == {one.id}
    assert [(line.by, line.why, line.of) for line in after.decisions] == [("ida", "I rang them", "entity")]


def test_decisions_one_entity_becomes_two_by_the_names_that_reports_use(store: Store) -> None:
    editions.add(store, "dam", REPORTS)
    decide(store, "same", "Ada Brun", "Ida Brauns")
    after = decide(store, "different", "Ada Brun", "Ida Brauns")
    ada, ida = named(after, "Ada Brun"), named(after, "Ida Brauns")
    assert {span.doc for span in ida.mentions} == {"d-News"}
    assert {span.doc for span in ada.mentions} == {"d-Post", "d-Herald"}
    assert {one.doc: one.speaker.entity for one in after.statements if "dam" in one.content[0].text} == {"d-Post": ada.id, "d-News": ida.id}


def test_decisions_two_people_of_one_name_are_told_apart_by_their_reports(store: Store) -> None:
    editions.add(store, "dam", REPORTS)
    after = decide(store, "different", "Ada Brun@Post.txt", "Ada Brun@Herald.txt")
    assert sorted(span.doc for one in after.entities if one.name == "Ada Brun" for span in one.mentions) == ["d-Herald", "d-Post"]
    assert len({one.speaker.entity for one in after.statements if one.doc in ("d-Post", "d-Herald")}) == 3


def test_decisions_reports_become_copies_and_count_as_one_newsroom(store: Store) -> None:
    before = editions.add(store, "dam", REPORTS).after
    (road,) = (claim for claim in before.claims if claim.kind == "statement" and "road" in claim.text)
    assert len(road.newsrooms) == 2
    after = decide(store, "same", "Post.txt", "reports/News.txt")
    (road,) = (claim for claim in after.claims if claim.kind == "statement" and "road" in claim.text)
    assert len(road.newsrooms) == 1
    parted = decide(store, "different", "Post.txt", "News.txt")
    assert not parted.lineages


def test_decisions_claims_are_joined_and_parted(store: Store) -> None:
    before = editions.add(store, "dam", REPORTS).after
    (road,) = (claim for claim in before.claims if claim.kind == "statement" and "road" in claim.text)
    (schools,) = (claim for claim in before.claims if claim.kind == "statement" and "schools" in claim.text)
    joined = decide(store, "same", road.id, schools.id)
    (one,) = (claim for claim in joined.claims if set(claim.members) == {*road.members, *schools.members})
    assert len(one.newsrooms) == 3
    parted = decide(store, "different", *road.members)
    assert not [claim for claim in parted.claims if set(road.members) <= set(claim.members)]
    assert sum(len(claim.members) for claim in parted.claims if claim.kind == "statement") == len(parted.statements)


def test_decisions_a_dispute_is_none_until_somebody_takes_a_further_position(store: Store) -> None:
    before = editions.add(store, "dam", REPORTS).after
    (dispute,) = (one for one in before.disputes if one.kind == "figure")
    after = decide(store, "no-dispute", dispute.id)
    assert [one for one in after.disputes if one.kind == "figure"] == []
    assert not [claim for claim in after.claims if claim.kind == "figure" and claim.status == "disputed"]
    third = report("Courier", dead=("Jon Alm", 4000.0))
    store.keep_findings(third)
    again = editions.add(store, "dam", [third]).after
    assert [len(one.positions) for one in again.disputes if one.kind == "figure"] == [3]


def test_decisions_hold_for_reports_that_come_later(store: Store) -> None:
    editions.add(store, "dam", REPORTS[:2])
    decide(store, "same", "Ada Brun", "Ida Brauns")
    after = editions.add(store, "dam", REPORTS[2:]).after
    assert {span.doc for span in named(after, "Ada Brun").mentions} == {"d-Post", "d-News", "d-Herald"}
    assert encoded(after) == encoded(pipeline.dossier(REPORTS, (), store.decisions("dam")))


MADE = st.lists(
    st.sampled_from(
        [
            ("same", "Ada Brun", "Ida Brauns"),
            ("different", "Otto Feld", "Carl Voss"),
            ("same", "Post.txt", "News.txt"),
            ("same", "Otto Feld", "Carl Voss"),
        ]
    ),
    min_size=1,
    max_size=3,
    unique=True,
)


@settings(deadline=None, max_examples=25)
@given(MADE)
def test_decisions_undone_leave_the_dossier_as_it_was_before_them(made: list[tuple[model.DecisionKind, str, str]]) -> None:
    with Store.open(":memory:") as store:
        for one in REPORTS:
            store.keep_findings(one)
        states = [encoded(editions.add(store, "dam", REPORTS).after)]
        states += [encoded(decide(store, kind, *names)) for kind, *names in made]
        for number in range(len(made), 0, -1):
            after = editions.undo(store, "dam", number, by="otto")[1].after
            assert encoded(after) == states[number - 1]
        assert [one.kind for one in store.decisions("dam")] == [kind for kind, *_ in made] + ["undo"] * len(made)
        assert [encoded(editions.dossier(store, one)) for one in store.editions("dam")] == [*states, *reversed(states[:-1])]


def test_decisions_are_undone_once(store: Store) -> None:
    editions.add(store, "dam", REPORTS)
    decide(store, "same", "Ada Brun", "Ida Brauns")
    editions.undo(store, "dam", 1, by="otto")
    with pytest.raises(DecisionError, match="no decision 1 holds in story 'dam'; those that do: none"):
        editions.undo(store, "dam", 1, by="otto")


@pytest.mark.parametrize(
    ("kind", "names", "message"),
    [
        ("same", ("Ada Brun", "Ida Braun"), "nothing in this story is called 'Ida Braun'; did you mean Ida Brauns"),
        ("same", ("Ada Brun", "Post.txt"), "is of kind entity, 'Post.txt' of kind document"),
        ("different", ("Ada Brun", "ada brun"), "NAME@FILE"),
        ("no-dispute", ("dispute-1",), "no dispute 'dispute-1' in this story; give the id of one: dispute-"),
    ],
)
def test_decisions_say_what_is_wrong_and_record_nothing(
    store: Store, kind: model.DecisionKind, names: tuple[str, ...], message: str
) -> None:
    editions.add(store, "dam", REPORTS)
    with pytest.raises(DecisionError, match=message):
        decide(store, kind, *names)
    assert store.decisions("dam") == ()
    assert len(store.editions("dam")) == 1


def test_decisions_events_are_joined_and_parted() -> None:
    def told(name: str, day: str) -> model.Findings:
        document = model.Document(
            f"d-{name}", f"{name}.txt", "", "The bridge fell into the river.", outlet=name, published=day, language="en"
        )
        made = model.Event(
            model.content_id("v", name),
            "accident",
            None,
            (),
            model.When(day, day, "explicit"),
            None,
            "happened",
            {},
            (document.span(0, 15),),
        )
        return model.Findings(document, events=(made,))

    with Store.open(":memory:") as store:
        both = [told("Post", "2031-05-06"), told("News", "2031-05-09")]
        for one in both:
            store.keep_findings(one)
        first, second = editions.add(store, "dam", both).after.events
        (joined,) = decide(store, "same", first.id, second.id).events
        assert {span.doc for span in joined.mentions} == {"d-Post", "d-News"}
        assert len(decide(store, "different", f"{joined.id}@Post.txt", f"{joined.id}@News.txt").events) == 2

"""One made-up dossier that has a bit of everything, and one whose reports are hostile."""

from __future__ import annotations

from hearsay.model import (
    BriefLines,
    Claim,
    Dispute,
    Document,
    Dossier,
    Entity,
    Entry,
    Event,
    Figure,
    Origin,
    Participant,
    Position,
    Speaker,
    Statement,
    Step,
    Update,
    When,
)

DAY = When("2031-05-06", "2031-05-06", "explicit")
HOSTILE = (
    "<script>alert(1)</script> & \"quoted\" 'so' [bold]x[/bold] **b** `c` | [a](javascript:alert(2)) \x1b[31mred \u202egnp "
    "</mark><img src=x onerror=alert(3)> {{ 7*7 }}"
)


def dossier(extra: str = "", name: str = "Ada Brun", outlet: str | None = "The Arlo Post") -> Dossier:
    """Two reports; ``extra`` stands in the first one's text, and inside what its speaker says."""
    text = "At least 36 people died in Arlo, harbour officials said. It cannot be verified."
    text += f"\n\n{name} rang Iva Lund. {name} said the dam {extra} would hold."
    one = Document(
        "document-1", "one.txt", "", text, outlet=outlet, title=f"Dam breaks at Arlo {extra}", published="2031-05-06", language="en"
    )
    two = Document(
        "document-2", "two.txt", "", "The union counted 90 dead in Arlo.", outlet="Union News", published="2031-05-07", language="en"
    )

    def words(document: Document, some: str) -> tuple[int, int]:
        start = document.text.index(some)
        return start, start + len(some)

    said = Statement(
        "statement-1", one.id, Speaker("entity-brun"), None, (one.span(*words(one, f"the dam {extra} would hold")),), "indirect", "assert"
    )
    local = Speaker(None, None, True, None, "harbour officials", "unnamed")
    few = Figure(
        "figure-1", one.span(*words(one, "At least 36 people")), "killed", 36.0, None, "at-least", population="people", place="entity-arlo",
        claimant=local, caveat=one.span(*words(one, "cannot be verified")),
    )  # fmt: skip
    many = Figure(
        "figure-2", two.span(*words(two, "90 dead")), "killed", 90.0, 90.0, "exact", place="entity-arlo", claimant=Speaker("entity-union")
    )
    call = Event(
        "event-1", "call", None, (Participant("entity-brun", "initiator"), Participant("entity-lund", "party")), DAY, None, "happened", {},
        (one.span(*words(one, f"{name} rang Iva Lund")),),
    )  # fmt: skip
    post, news = Origin(None, outlet or "outlets that could not be told", (one.id,)), Origin(None, "Union News", (two.id,))
    claims = (
        Claim(
            "claim-1",
            "statement",
            "the dam would hold",
            (said.id,),
            (one.id,),
            "single-claimant",
            (post,),
            (Origin("entity-brun", name, (one.id,)),),
            (),
        ),
        Claim(
            "claim-2",
            "figure",
            "at least 36",
            (few.id,),
            (one.id,),
            "disputed",
            (post,),
            (Origin(None, "harbour officials (unnamed)", (one.id,)),),
            (),
        ),
        Claim("claim-3", "figure", "90", (many.id,), (two.id,), "disputed", (news,), (Origin("entity-union", "The Union", (two.id,)),), ()),
        Claim("claim-4", "event", "call", (call.id,), (one.id,), "single-claimant", (post,), (post,), ()),
    )
    sides = (
        Position("at least 36", ("harbour officials (unnamed)",), 36.0, None, (few.id,)),
        Position("90", ("entity-union",), 90.0, 90.0, (many.id,)),
    )
    return Dossier(
        created="2031-05-07",
        engine={"name": "hearsay"},
        documents=(one, two),
        lineages=(),
        entities=(
            Entity("entity-brun", name, "person", (name,)),
            Entity("entity-lund", "Iva Lund", "person"),
            Entity("entity-arlo", "Arlo", "place"),
            Entity("entity-union", "The Union", "organization", ("The union",)),
        ),
        statements=(said,),
        figures=(few, many),
        events=(call,),
        claims=claims,
        disputes=(Dispute("dispute-1", "figure", "killed, Arlo", sides, "values that exclude each other"),),
        timeline=(Entry("2031-05-06", f"call: {name}, Iva Lund", (call.id,)),),
        brief=BriefLines("", (), ()),
        relations=(),
        updates=(
            Update(
                "update-1",
                "killed, Arlo",
                "killed",
                (Step(36.0, None, "2031-05-06", (few.id,)), Step(90.0, 90.0, "2031-05-07", (many.id,))),
            ),
        ),
    )

"""The ground floor: frozen types, and nothing that does anything."""

from hearsay.model.decision import Decision, DecisionKind, Subject, SubjectKind, standing
from hearsay.model.difference import Change, Changed, ChangeKind, Changes, Difference, Receipt
from hearsay.model.document import DateBasis, Document
from hearsay.model.dossier import (
    Alteration,
    BriefLines,
    Claim,
    Dispute,
    Dossier,
    Entry,
    Line,
    Lineage,
    Origin,
    Position,
    Problem,
    Relation,
    Section,
    Step,
    Update,
)
from hearsay.model.edition import Edition
from hearsay.model.entity import Entity, EntityKind, Form, Label, Meant, Mention, Reference, Role
from hearsay.model.event import Event, Participant, Status
from hearsay.model.figure import NUMBER, Figure, Hedge
from hearsay.model.findings import Findings
from hearsay.model.ids import content_id, grown_id, joint_id
from hearsay.model.moment import Moment, MomentType, When, WhenBasis
from hearsay.model.span import Span
from hearsay.model.statement import Act, Mode, Speaker, SpeakerType, Statement
from hearsay.model.story import Story

__all__ = [
    "NUMBER", "Act", "Alteration", "BriefLines", "Change", "ChangeKind", "Changed", "Changes", "Claim", "DateBasis", "Decision",
    "DecisionKind", "Difference", "Dispute", "Document", "Dossier", "Edition", "Entity", "EntityKind", "Entry", "Event",
    "Figure", "Findings", "Form", "Hedge", "Label", "Line", "Lineage", "Meant", "Mention", "Mode", "Moment", "MomentType",
    "Origin", "Participant", "Position", "Problem", "Receipt", "Reference", "Relation", "Role", "Section", "Span",
    "Speaker", "SpeakerType", "Statement", "Status", "Step", "Story", "Subject", "SubjectKind", "Update", "When",
    "WhenBasis", "content_id", "grown_id", "joint_id", "standing",
]  # fmt: skip

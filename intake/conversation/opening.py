"""How a talk begins or goes on: the flow, the claim's id, the records of a store."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from intake.dialogue.applying import replay
from intake.dialogue.events import ClaimOpened, Event, FlowChanged, event_from
from intake.dialogue.state import State
from intake.errors import ChainBroken, ClaimUnknown, FlowError
from intake.flow.plan import Plan, flow_hash, read_plan
from intake.said import N_, Said
from intake.settings import Settings, shipped
from intake.store.contract import Store


def plan_for(settings: Settings) -> Plan:
    """The flow: the shipped one, or a house's own (INTAKE_FLOW), compiled once and kept by its hash. Raises FlowError."""
    if settings.flow_folder is None:
        return read_plan(shipped("plan.json"))
    if not settings.flow_folder.is_dir():
        raise FlowError(
            "no_flow",
            N_("there is no flow folder here"),
            str(settings.flow_folder),
            N_("name a folder that holds sections/ and order.yaml"),
        )
    kept = settings.cache_folder / f"plan-{flow_hash(settings.flow_folder)[:16]}-{_made_with()}.json"
    try:
        return read_plan(kept)
    except FlowError:  # not compiled yet, or damaged
        from intake.flow.compiler import write_plan

        write_plan(settings.flow_folder, kept)
        return read_plan(kept)


def _made_with() -> str:
    """What tells one Intake from another with other fields: a house's plan is compiled anew after an upgrade."""
    from hashlib import sha256

    return sha256(shipped("plan.json").read_bytes()).hexdigest()[:8]


def new_id(store: Store, now: datetime, *, fixed: bool) -> str:
    """The id of a new claim: the minute it began and a number, so that it can be said on the phone; a few letters more where it must be unique."""
    stem = now.strftime("%y%m%d-%H%M")
    taken = {one.claim for one in store.overviews() if one.claim.startswith(stem)}
    number = next(
        one
        for one in range(1, len(taken) + 2)
        if not any(claim.startswith(f"{stem}-{one}") for claim in taken)
    )
    if fixed:
        return f"{stem}-{number}"
    from random import SystemRandom

    return f"{stem}-{number}{''.join(SystemRandom().choices('ABCDEFGHJKLMNPQRSTUVWXYZ', k=3))}"


def opening(settings: Settings, store: Store, plan: Plan, language: str, role: str) -> ClaimOpened:
    """The first event of a claim."""
    now = settings.now()
    at = now.astimezone(UTC).replace(tzinfo=None, microsecond=0).isoformat() + "Z"
    profile = settings.profile
    return ClaimOpened(
        at, role, new_id(store, now, fixed=settings.fixed is not None), language, role, profile.country, settings.zone_hint(language), plan.hash,
        profile.name, tuple(question.name for question in plan.questions),
    )  # fmt: skip


def replayed(plan: Plan, store: Store, claim: str) -> State:
    """The state that a claim's records come to. Raises as `told`."""
    return told(plan, store, claim)[0]


def told(plan: Plan, store: Store, claim: str) -> tuple[State, list[Event]]:
    """What happened, and the state that it comes to. Raises ClaimUnknown, ChainBroken where a record cannot be understood."""
    try:
        events = [event_from(record.kind, record.body) for record in store.records(claim)]
        return replay(plan, events), events
    except UnicodeEncodeError:  # a name that no text can hold was never given to a claim
        raise ClaimUnknown(
            "no_such_claim",
            N_("there is no such claim in this store"),
            Said(N_("claim %(claim)s"), claim=ascii(claim)),
            N_("`intake list` shows those there are"),
        ) from None
    except (KeyError, ValueError, TypeError) as fault:
        raise ChainBroken(
            "unreadable_record",
            N_("a record of this claim cannot be understood: %(reason)s"),
            claim,
            N_("run `intake verify` on its export, and keep the store as it is"),
            reason=fault,
        ) from None


def asked_before(events: Sequence[Event]) -> tuple[str, ...]:
    """The questions of the flows that a claim was taken with so far; empty where its log does not say."""
    named = [
        one.questions if isinstance(one, ClaimOpened) else one.new
        for one in events
        if isinstance(one, ClaimOpened | FlowChanged)
    ]
    return tuple(name for names in named for name in names)


def flow_change(
    settings: Settings, state: State, plan: Plan, asked_before: tuple[str, ...]
) -> FlowChanged | None:
    """What is new where a claim is resumed on another flow than it was taken with."""
    if state.flow == plan.hash:
        return None
    at = settings.now().astimezone(UTC).replace(tzinfo=None, microsecond=0).isoformat() + "Z"
    asked = [question.name for question in plan.questions if not question.is_group]
    new = tuple(name for name in asked if name not in asked_before) if asked_before else ()
    return FlowChanged(at, state.role, plan.hash, new)


def flow_folder(settings: Settings) -> Path:
    """The folder of the flow's YAML."""
    return settings.flow_folder or shipped("flows")

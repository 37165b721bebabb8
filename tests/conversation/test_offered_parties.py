"""Someone who was told of beside an answer, and waits to be accepted, is mixed up with nobody who is named meanwhile."""

from datetime import datetime

import pytest

from intake.claim.fact import Status, Value
from intake.conversation.conversation import Conversation
from intake.dialogue.commands import Item, OfferFacts
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.contract import Store


@pytest.fixture
def talk(plan: Plan, store: Store, now: datetime) -> Conversation:
    """Janssens NV is told of: its name is f1, that it is the claimant f2."""
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    told = {"parties[q1].name": "Janssens NV", "third_party.claimant": "q1"}
    items = tuple(Item(path, Status.VALUE, one, "of Janssens NV") for path, one in told.items())
    talk.do(OfferFacts(items, waits=False))
    return talk


def test_whoever_is_named_meanwhile_gets_another_id_and_what_waits_can_be_accepted_piece_by_piece(
    talk: Conversation,
) -> None:
    talk.answer("insured.contact", "An Maes")

    talk.accept(["f2"])
    talk.accept(["f1"])

    contact, claimant = (talk.state.known(path) for path in ("insured.contact", "third_party.claimant"))
    assert talk.state.known(f"parties[{contact}].name") == "An Maes"
    assert talk.state.known(f"parties[{claimant}].name") == "Janssens NV"


def test_the_same_name_is_the_same_party_also_while_it_waits(talk: Conversation) -> None:
    talk.answer("insured.contact_it", "JANSSENS NV")

    talk.accept(["f1", "f2"])

    assert talk.state.entries("parties") == ("q1",)
    assert talk.state.known("insured.contact_it") == "q1"


def test_another_company_of_a_story_is_not_taken_for_one_that_is_there(talk: Conversation) -> None:
    talk.accept(["f1", "f2"])

    talk.narrative(
        "Hello,\nour IT provider Vandaele Systems found a forwarding rule in the mailbox of the accountant.\n"
        "Nothing was paid yet.\nRegards"
    )

    offered = {one.path: one.value for one in talk.state.offers.values()}
    (name,) = (path for path, value in offered.items() if value == "Vandaele Systems")
    assert name == "parties[q2].name"


@pytest.mark.parametrize(("first", "second"), [("Janssens", "Janssens NV"), ("Janssens NV", "Janssens")])
def test_a_company_is_one_party_with_its_legal_form_and_without(
    first: str, second: str, plan: Plan, store: Store, now: datetime
) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)

    talk.answer("third_party.claimant", first)
    talk.answer("insured.contact_it", second)

    assert len(talk.state.entries("parties")) == 1
    assert talk.state.known("insured.contact_it") == talk.state.known("third_party.claimant")


def test_a_company_told_of_without_its_legal_form_is_the_one_that_is_there(
    plan: Plan, store: Store, now: datetime
) -> None:
    talk = Conversation.new(Settings.read(now=now.isoformat()), store, "en", "broker", plan)
    talk.answer("insured.contact_it", "Janssens NV")
    told: dict[str, Value] = {
        "parties[q9].name": "Janssens",
        "parties[q9].roles": ("claimant",),
        "third_party.claimant": "q9",
    }
    items = tuple(Item(path, Status.VALUE, one, "of Janssens") for path, one in told.items())
    talk.do(OfferFacts(items, waits=False))

    talk.accept(tuple(talk.state.offers))

    party = talk.state.known("third_party.claimant")
    assert talk.state.entries("parties") == (party,)
    assert talk.state.known(f"parties[{party}].name") == "Janssens NV"
    roles = talk.state.known(f"parties[{party}].roles")
    assert isinstance(roles, tuple)
    assert "claimant" in roles
    assert len(roles) > 1  # and what it was already

"""A late dataclass keeps what the standard library's promises."""

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field, fields, replace

import pytest

from intake.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Payment:
    amount: int
    currency: str = "EUR"
    tags: list[str] = field(default_factory=list, compare=False)


@dataclass(frozen=True, slots=True)
class Recalled(Payment):
    reference: str = ""


@dataclass(slots=True)
class Desk:
    drawer: dict[str, int] = field(init=False)
    name: str = ""

    def __post_init__(self) -> None:
        self.drawer = {self.name: 1}


def test_it_is_made_by_place_by_name_and_from_defaults() -> None:
    made = Payment(5, currency="GBP")

    assert (made.amount, made.currency, made.tags) == (5, "GBP", [])
    assert Payment(5).tags is not Payment(5).tags


def test_it_takes_no_less_and_no_more_than_its_fields() -> None:
    with pytest.raises(TypeError, match="amount"):
        Payment()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="colour"):
        Payment(5, colour="red")  # type: ignore[call-arg]


def test_a_frozen_one_cannot_be_changed() -> None:
    made = Payment(5)

    with pytest.raises(FrozenInstanceError):
        made.amount = 6  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del made.currency


def test_equal_ones_of_one_class_are_one_in_a_set() -> None:
    assert Payment(5, tags=["seen"]) == Payment(5)
    assert len({Payment(5), Payment(5), Payment(6)}) == 2
    assert Payment(5) != Recalled(5)
    assert Recalled(5, reference="a") != Recalled(5, reference="b")


def test_one_that_can_be_changed_cannot_be_in_a_set() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Desk())


def test_what_it_does_after_it_is_made_is_done() -> None:
    assert Desk("front").drawer == {"front": 1}


def test_the_standard_library_takes_it_for_its_own() -> None:
    assert [one.name for one in fields(Recalled)] == ["amount", "currency", "tags", "reference"]
    assert replace(Recalled(5), reference="r1") == Recalled(5, reference="r1")
    assert dataclasses.asdict(Payment(5)) == {"amount": 5, "currency": "EUR", "tags": []}


def test_it_is_matched_by_place() -> None:
    match Payment(5, "GBP"):
        case Payment(amount, currency):
            assert (amount, currency) == (5, "GBP")
        case _:
            pytest.fail("it was not matched")


def test_it_survives_being_copied_and_pickled() -> None:
    made = Recalled(5, "GBP", ["seen"], "r1")

    assert copy.deepcopy(made) == made
    assert pickle.loads(pickle.dumps(made)) == made


def test_it_shows_its_fields() -> None:
    assert repr(Payment(5)) == "Payment(amount=5, currency='EUR', tags=[])"

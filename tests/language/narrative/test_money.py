"""What a pasted story says of the money."""

from decimal import Decimal

import pytest

from intake.claim.money import Money
from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear


@pytest.mark.parametrize("place", ["en_BE", "en_GB", "fr_BE", "nl_NL"])
@pytest.mark.parametrize("sum_told", ["54.000 EUR", "EUR 54,000", "€ 54.000", "54 000 euro"])
def test_three_digits_beside_a_currency_are_thousands_whoever_s_dot_it_is(sum_told: str, place: str) -> None:
    told = f"{sum_told} left yesterday at 15:10 to BE68 5390 0754 7034."

    found = {one.path: one.value for one in read_narrative(told, ear(place))}

    assert found["payments[p1].amount"] == Money.of(Decimal(54_000), "EUR")
    assert found["payments[p1].beneficiary_iban"] == "BE68539007547034"


@pytest.mark.parametrize("sum_told", ["1.234k EUR", "12.50 or 1.250 EUR"])
def test_a_sum_that_may_be_two_is_not_offered_from_a_story(sum_told: str) -> None:
    found = {one.path for one in read_narrative(f"We paid {sum_told} yesterday.", ear("en_BE"))}

    assert "payments[p1].amount" not in found


@pytest.mark.parametrize(
    "told",
    [
        "3 betalingen: 41k gisteren 14u10 Belfius, 17k gisteren 14u45 Belfius, 90k eergisteren 16u20 ING",
        "3 overschrijvingen weg: 41.000 gisteren 14u10 Belfius, 17.000 gisteren 14u45 Belfius, 90.000 eergisteren 16u20 ING",
    ],
)
def test_every_sum_of_a_list_of_payments_is_one_with_the_bank_that_stands_beside_it(told: str) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear("nl_BE"))}

    assert [(found[f"payments[p{n}].amount"], found[f"payments[p{n}].payer_bank"]) for n in (1, 2, 3)] == [
        (Money.of(Decimal(41_000), "EUR"), "Belfius"),
        (Money.of(Decimal(17_000), "EUR"), "Belfius"),
        (Money.of(Decimal(90_000), "EUR"), "ING"),
    ]
    assert "payments[p4].amount" not in found


LISTED = """Drie overschrijvingen van klanten:
- 41.000 gisteren 14u10, Belfius, om 9u05 gebeld, geblokkeerd
- 17.000 gisteren 14u45, Belfius
- 90.000 eergisteren 16u20, ING, nog niet gebeld
Polissen: cyber 010.731.222, beroep bij Karel Nijs."""


def test_what_an_item_of_a_list_says_holds_for_its_own_payment_alone() -> None:
    found = {one.path: one.value for one in read_narrative(LISTED, ear("nl_BE"))}

    assert [found[f"payments[p{n}].amount"] for n in (1, 2, 3)] == [
        Money.of(Decimal(one), "EUR") for one in (41_000, 17_000, 90_000)
    ]
    assert found["payments[p1].payer_bank_called_at"] is not None
    assert "payments[p2].payer_bank_called_at" not in found
    assert found["payments[p3].payer_bank_called_at"] is None


def test_the_number_of_a_policy_is_no_telephone_and_its_insurer_nobody_who_reports() -> None:
    found = {one.path for one in read_narrative(LISTED, ear("nl_BE"))}

    assert not found & {"reporter.phone", "reporter.name"}


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("fr_BE", "Trois virements hier vers un faux fournisseur, 3.150, 2.900 et 1.700 €, on a appelé KBC ce matin."),
        ("nl_BE", "Gisteren drie overschrijvingen naar een valse rekening: 3.150, 2.900 en 1.700 €"),
        ("en_GB", "Three transfers yesterday to a fake supplier, 3,150, 2,900 and £1,700, all unnoticed."),
    ],
)  # fmt: skip
def test_a_currency_said_once_holds_for_every_sum_of_a_row(place: str, told: str) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear(place))}

    amounts = [
        one.amount for path, one in found.items() if path.endswith(".amount") and isinstance(one, Money)
    ]
    assert amounts == [3150, 2900, 1700]


@pytest.mark.parametrize(
    ("place", "told", "total", "blocked"),
    [
        ("en_BE", "182,000 euros gone, of which 82,000 blocked.", 182_000, 82_000),
        ("fr_BE", "95.000 euros disparus, dont 30.000 bloqués.", 95_000, 30_000),
        ("nl_BE", "45k weg waarvan 20k geblokkeerd.", 45_000, 20_000),
    ],
)
def test_what_is_gone_of_which_a_part_is_blocked_is_the_whole_and_of_no_one_payment(
    place: str, told: str, total: int, blocked: int
) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear(place))}

    assert found["loss.stated.total"] == Money.of(Decimal(total), "EUR")
    assert found["loss.stated.blocked"] == Money.of(Decimal(blocked), "EUR")
    assert found["incident.money_moved"] == "yes"
    assert "payments[p1].amount" not in found


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_BE", "We paid 182,000 euros to a fraudster, of which 82,000 is blocked."),
        ("fr_BE", "Un virement de 95.000 euros est parti, dont 30.000 bloqués."),
        ("nl_BE", "Gisteren om 16u is 45k vertrokken, waarvan 20k geblokkeerd."),
    ],
)
def test_a_payment_that_is_told_as_one_stays_one_though_a_part_of_it_is_blocked(
    place: str, told: str
) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear(place))}

    assert "payments[p1].amount" in found
    assert "payments[p1].blocked_amount" in found

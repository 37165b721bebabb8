"""The first question answered with all that comes to mind: what it tells is kept, and nothing of it has to be said twice."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask, Check, HeardLine, Notice, OfferLine
from intake.settings import Profile, Settings
from intake.store.opening import open_store

NOW = datetime(2026, 3, 12, 10, 20, tzinfo=timezone(timedelta(hours=1)))


def begun(folder: Path, language: str) -> Conversation:
    """A talk at its first question."""
    settings = Settings(
        f"sqlite:///{folder / 'claims.db'}", folder, folder, folder / "cache", Profile(country="BE"), NOW
    )
    return Conversation.new(settings, open_store(settings.store_url), language, "insured")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "31.500 euros sont partis hier vers 16h40 de chez Belfius"),
        ("fr", "l'argent a disparu, 31.500 € hier à 16h40 depuis Belfius"),
        ("nl", "31.500 euro gisteren om 16u40 via Belfius"),
        ("en", "31,500 euro yesterday at 4.40pm from our Belfius account"),
    ],
)
def test_an_amount_with_its_moment_and_bank_is_a_payment_that_one_yes_accepts(
    tmp_path: Path, language: str, said: str
) -> None:
    talk = begun(tmp_path, language)

    offered = talk.hear(said).lines[-1]
    accepted = talk.hear({"fr": "oui", "nl": "ja", "en": "yes"}[language])
    heard = [one.field for one in accepted.lines if isinstance(one, HeardLine)]

    assert isinstance(offered, OfferLine)
    assert offered.wait
    state = talk.state
    assert state.known("incident.signs") == ("money_gone",)
    assert state.known("payments[p1].amount") == Money.of(Decimal(31_500), "EUR")
    assert state.known("payments[p1].payer_bank") == "Belfius"
    assert state.status("payments[p1].executed_at") == "value"
    assert len(heard) == len(set(heard))
    assert isinstance(accepted.lines[-1], Ask)


def test_a_sign_that_is_named_is_heard_at_once_and_the_payment_told_with_it_waits_in_the_tray(
    tmp_path: Path,
) -> None:
    talk = begun(tmp_path, "nl")

    lines = talk.hear("er is geld weg, 31.500 euro gisteren om 16u40 van onze rekening bij Belfius").lines

    assert any(isinstance(one, HeardLine) and one.field == "incident.signs" for one in lines)
    offered = next(one for one in lines if isinstance(one, OfferLine))
    assert not offered.wait
    assert {"payments[p1].amount", "payments[p1].executed_at"} <= {one.field for one in offered.facts}
    assert isinstance(lines[-1], Ask)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "our policy has had a limit of 250,000 euro since 2024"),
        ("fr", "bonjour, j'aimerais vous parler de quelque chose"),
        ("nl", "onze polis loopt tot 31 december en kost 1.200 euro"),
    ],
)
def test_what_tells_of_no_loss_is_asked_again(tmp_path: Path, language: str, said: str) -> None:
    talk = begun(tmp_path, language)

    assert isinstance(talk.hear(said).lines[-1], Check)
    assert not talk.state.known("incident.signs")


def test_one_does_not_know_speaks_of_no_field_that_may_not_apply_at_all(tmp_path: Path) -> None:
    talk = begun(tmp_path, "en")
    talk.hear("1")
    for _ in range(3):
        talk.hear("don't know")

    stands = talk.standing_line()
    assert isinstance(stands, Ask)
    assert "payments[p1].true_creditor" in stands.fields
    talk.hear("don't know")

    assert talk.state.status("payments[p1].rail") == "unknown"
    assert "payments[p1].true_creditor" not in talk.state.facts


def test_what_hangs_on_another_answer_of_the_breath_waits_in_the_tray(tmp_path: Path) -> None:
    """Heard at once, it would leave the claim again with the other answer."""
    talk = begun(tmp_path, "en")
    talk.answer("incident.signs", ["blamed"])
    talk.answer("incident.position", "claim_against_us")
    for _ in range(40):
        stands = talk.standing_line()
        if isinstance(stands, Ask) and "third_party.claims[t1].amount" in stands.fields:
            break
        talk.hear("don't know" if isinstance(stands, Ask) else "go on")

    lines = talk.hear("£45,000").lines

    assert [one.field for one in next(one for one in lines if isinstance(one, OfferLine)).facts] == [
        "third_party.claims[t1].amount"
    ]
    assert "third_party.claims[t1].amount" not in talk.state.facts
    assert isinstance(lines[-1], Ask)


def claimed(talk: Conversation) -> None:
    """Somebody is blamed, and the talk stands at who claims what."""
    talk.answer("incident.signs", ["blamed"])
    talk.answer("incident.position", "claim_against_us")
    for _ in range(40):
        stands = talk.standing_line()
        if isinstance(stands, Ask) and "third_party.claims[t1].amount" in stands.fields:
            return
        talk.hear("don't know" if isinstance(stands, Ask) else "go on")


@pytest.mark.parametrize(
    ("field", "said"),
    [
        pytest.param("third_party.claims[t1].amount", "£45,000", id="waits in the tray"),
        pytest.param("third_party.claim_status", "claim", id="is an answer"),
    ],
)
def test_a_question_to_the_talk_in_one_field_counts_beside_what_another_says(
    tmp_path: Path, field: str, said: str
) -> None:
    talk = begun(tmp_path, "en")
    claimed(talk)

    lines = talk.hear("", {field: said, "third_party.claimant": "?"}).lines

    assert [one.kind for one in lines if isinstance(one, Notice)] == ["help"]
    assert isinstance(lines[-1], Ask)
    assert field in talk.state.facts or [one.path for one in talk.state.in_order_read()] == [field]


def test_a_stop_in_one_field_ends_the_talk_and_loses_nothing_of_the_others(tmp_path: Path) -> None:
    talk = begun(tmp_path, "en")
    claimed(talk)

    talk.hear("", {"third_party.claims[t1].amount": "£45,000", "third_party.claim_status": "stop"})

    assert talk.state.finished
    assert [one.path for one in talk.state.in_order_read()] == ["third_party.claims[t1].amount"]


def test_what_hangs_on_a_later_answer_waits_in_the_tray_until_it_applies(tmp_path: Path) -> None:
    talk = begun(tmp_path, "en")
    for said in ("money has left", "our own account, KBC", "12k", "yesterday 3pm"):
        talk.hear(said)

    talk.hear("DE89 3704 0044 0532 0130 00, meant for Maes Printing")
    assert talk.state.status("payments[p1].beneficiary_iban") == "value"
    assert "payments[p1].true_creditor" not in talk.state.facts
    talk.answer("incident.kind", "false_invoice")
    talk.go_to("payments[p1].true_creditor")
    line = talk.standing_line()

    assert isinstance(line, Ask)
    assert "Maes Printing" in line.remembered


@pytest.mark.parametrize(
    ("language", "said", "signs"),
    [
        ("en", "money has gone, someone is in a mailbox and they say it is our fault", ("money_gone", "inside", "blamed")),
        ("nl", "er is geld weg, er zit iemand in de mailbox en ze zeggen dat het onze fout is", ("money_gone", "inside", "blamed")),
        ("fr", "de l'argent est parti et ils nous tiennent pour responsables", ("money_gone", "blamed")),
        ("en", "money gone, nobody blames us", ("money_gone",)),
        ("fr", "de l'argent est parti, ce n'est pas de notre faute", ("money_gone",)),
    ],
)  # fmt: skip
def test_what_is_going_on_is_heard_from_one_sentence(
    tmp_path: Path, language: str, said: str, signs: tuple[str, ...]
) -> None:
    talk = begun(tmp_path, language)

    talk.hear(said)

    assert talk.state.known("incident.signs") == signs

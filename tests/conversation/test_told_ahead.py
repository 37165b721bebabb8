"""What an answer tells of the questions that follow waits for them as told, and what only sounds like it waits nowhere."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.field_path import generic
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.lines import Ask
from intake.dialogue.agenda import AskQuestion, standing
from intake.store.contract import Store
from tests.conversation.told import begun

MONEY: dict[str, object] = {"incident.signs": ["money_gone"], "incident.money_moved": "yes"}
CALLED = MONEY | {
    "payments[p1].payer": "insured",
    "payments[p1].payer_bank": "KBC",
    "payments[p1].payer_bank_called_at": "2026-11-18T18:00:00+01:00",
}
PAID = CALLED | {
    "payments[p1].amount": {"amount": "64000.00", "currency": "EUR"},
    "payments[p1].executed_at": "2026-11-18T14:32:00+01:00",
}
BROKEN_IN: dict[str, object] = {
    "incident.signs": ["inside"],
    "incident.kind": "business_email_compromise",
    "incident.intrusion": "yes",
}
GAP = BROKEN_IN | {"security.mfa.status": "partial"}
BLAMED: dict[str, object] = {
    "incident.signs": ["blamed"],
    "incident.kind": "it_work_disputed",
    "incident.position": "claim_against_us",
    "incident.intrusion": "yes",
}
P, MFA, AT, RESULT = (
    "payments[p1].",
    "security.mfa.",
    "payments[p1].recall_requested_at",
    "payments[p1].recall_result",
)
REASON, SCOPE, SINCE = f"{MFA}gap.reason", f"{MFA}gap.scope", f"{MFA}gap.since"
PV, CONTRACT, CLAIM = "regulation.police.reference", "contracts[c1].", "third_party."
Row = tuple[str, dict[str, object], str, str, dict[str, str | None]]

TOLD: list[Row] = [
    ("fr", PAID, "stands", "entièrement bloqué; rappel demandé hier à 19h10, accepté", {AT: "2026-11-18T19:10", RESULT: "accepted"}),
    ("nl", PAID, "stands", "volledig geblokkeerd, terugroeping gevraagd gisteren om 19u05, nog geen antwoord", {AT: "2026-11-18T19:05", RESULT: "pending"}),
    ("en", PAID, "stands", "partly blocked, 12k, and a recall went out yesterday at 7:35pm", {AT: "2026-11-18T19:35"}),
    ("fr", PAID, "stands", "exécuté, la banque n'a pas encore demandé de rappel", {AT: None}),
    ("nl", PAID, "stands", "uitgevoerd, terugroeping nog niet gevraagd", {AT: None}),
    ("nl", MONEY, "bank", "onze rekening, KBC, gebeld gisteren om 18u, recall aangevraagd gisteren om 18u15", {AT: "2026-11-18T18:15"}),
    ("en", CALLED, "sent", "64k yesterday at 2:32pm, to BE71 0961 2345 6769", {f"{P}beneficiary_iban": "BE71096123456769"}),
    ("nl", CALLED, "sent", "64k gisteren om 14u32 naar BE71 0961 2345 6769", {f"{P}beneficiary_iban": "BE71096123456769"}),
    ("fr", BROKEN_IN, f"{MFA}status", "oui mais pas partout, coupée pour des essais sur un seul ordinateur", {REASON: "testing", SCOPE: "one_device"}),
    ("nl", BROKEN_IN, f"{MFA}status", "deels, op één laptop uitgezet voor een test", {REASON: "testing", SCOPE: "one_device"}),
    ("en", BROKEN_IN, f"{MFA}status", "off on one mailbox, forgotten after a migration, since March", {REASON: "forgotten", SCOPE: "one_account", SINCE: "2026-03"}),
    ("fr", BROKEN_IN, f"{MFA}status", "désactivée le 12 octobre pour un test, remise le 3 novembre", {REASON: "testing", SINCE: "2026-10-12", f"{MFA}gap.until": "2026-11-03"}),
    ("en", BROKEN_IN, f"{MFA}status", "yes, except on two laptops", {SCOPE: "some_devices"}),
    ("nl", BROKEN_IN, f"{MFA}status", "stond uit voor een test sinds 2 november, op één werkpost", {REASON: "testing", SCOPE: "one_device", SINCE: "2026-11-02"}),
    ("en", BROKEN_IN, f"{MFA}status", "never had it, too expensive", {REASON: "cost"}),
    ("fr", GAP, "gap", "oubliée après une migration, deux postes, il y a un ticket", {f"{MFA}gap.record": "ticket"}),
    ("nl", BROKEN_IN, "security.access.still_inside", "nee, alle wachtwoorden gewijzigd om 8u, sessies ingetrokken om 8u15", {"security.access.sessions_revoked_at": "2026-11-19T08:15"}),
    ("fr", BROKEN_IN, "security.mfa.active_now", "oui partout depuis ce matin, journaux exportés", {"security.logs.available": "exported"}),
    ("nl", BROKEN_IN, "incident.services_down", "ja, sinds gisteren 8u ligt de productie stil", {"incident.interruption.started_at": "2026-11-18T08:00"}),
    ("en", BROKEN_IN, "incident.false_messages_sent", "yes, to 40 clients, we have the full list, all warned", {"incident.recipients_known": "list", "third_party.warned": "all"}),
    ("nl", MONEY, "incident.position", "onze eigen schade, aangifte gedaan gisteren om 14u, PV LE.12.L1.004567/2026", {PV: "LE.12.L1.004567/2026"}),
    ("en", PAID, "regulation.police.reported_at", "yes, yesterday 2pm, PV LE.12.L1.004567/2026", {PV: "LE.12.L1.004567/2026"}),
    ("en", BLAMED, f"{CLAIM}claim_status", "formal notice received on 12 November, they want 25k, reply by 30 November", {f"{CLAIM}claimed_at": "2026-11-12", f"{CLAIM}claims[t1].amount": "25000", f"{CLAIM}reply_due": "2026-11-30"}),
    ("en", BLAMED, f"{CONTRACT}kind", "project; a quote accepted by mail, nothing about MFA in it", {f"{CONTRACT}form": "offer_accepted", f"{CONTRACT}mfa_clause": "none"}),
    ("nl", BLAMED, "contract", "beheer voor Bakkerij Maes, contract getekend op 3 mei 2024", {f"{CONTRACT}concluded_at": "2024-05-03"}),
    ("fr", BLAMED, f"{CONTRACT}form", "offre acceptée par mail en mars 2024, travaux faits le 12 juin 2024", {f"{CONTRACT}concluded_at": "2024-03", f"{CONTRACT}work_done_at": "2024-06-12"}),
    ("en", BLAMED, f"{CONTRACT}kind", "managed services, signed in 2023, liability capped at 50k", {f"{CONTRACT}form": "signed", f"{CONTRACT}concluded_at": "2023", f"{CONTRACT}liability_cap": "50000"}),
]  # fmt: skip
NOTHING: list[tuple[str, dict[str, object], str, str]] = [
    ("fr", PAID, "stands", "bloqué depuis hier 19h10"),
    ("nl", PAID, "stands", "geblokkeerd; moeten we nu een terugroeping vragen?"),
    ("en", PAID, "stands", "blocked, we will ask for a recall at 11"),
    ("en", PAID, "stands", "blocked, accepted by the bank"),
    ("en", PAID, "stands", "executed yesterday, the supplier refused to pay it back"),
    ("fr", PAID, "stands", "bloqué, la banque rappelle à 11h"),
    ("fr", PAID, "stands", "exécuté, l'employée de banque a accepté de nous rappeler à 10h"),
    ("nl", PAID, "stands", "uitgevoerd, ze bellen ons terug om 11u"),
    ("fr", MONEY, "bank", "notre compte BE71 0961 2345 6769 chez KBC, appelée hier à 18h"),
    ("en", BROKEN_IN, f"{MFA}status", "yes, on all accounts"),
    ("en", BROKEN_IN, f"{MFA}status", "disabled, we will test it again tomorrow"),
    ("nl", BROKEN_IN, f"{MFA}status", "deels, de test van de back-ups was vorige week"),
    ("fr", BROKEN_IN, f"{MFA}status", "désactivée, le poste est chez l'expert depuis lundi"),
    ("fr", BROKEN_IN, f"{MFA}status", "désactivée, la comptable a oublié de nous le dire"),
    ("fr", BROKEN_IN, f"{MFA}status", "partielle, elle est active sur un serveur"),
    ("en", BROKEN_IN, "incident.services_down", "no, only email, since Monday nobody trusts it"),
    ("fr", BROKEN_IN, "incident.false_messages_sent", "oui, on cherche la liste"),
    ("nl", BROKEN_IN, "incident.false_messages_sent", "ja, er staat een lijst op de server van HR"),
    ("nl", MONEY, "incident.position", "eigen schade, het PV volgt nog"),
    ("nl", BLAMED, f"{CLAIM}claim_status", "nog niets, ze belden op 12 november enkel voor info"),
    ("en", BLAMED, f"{CONTRACT}kind", "project for Vermeer, they will mail us the contract"),
    ("fr", BLAMED, f"{CONTRACT}kind", "un projet, le serveur a été signé pour réception lundi"),
    ("nl", BLAMED, f"{CONTRACT}kind", "beheer, MFA werd vorig jaar besproken"),
    ("en", PAID, "stands", "executed, recall not possible according to the bank at 9:30"),
    ("nl", PAID, "stands", "geblokkeerd, de terugroeping moet voor 11u ingediend zijn"),
    ("fr", PAID, "stands", "exécuté, il y a eu un rappel de paiement du fournisseur hier à 14h"),
    ("fr", CALLED, "sent", "64k hier à 14h, au lieu de BE71 0961 2345 6769"),
    ("en", BROKEN_IN, f"{MFA}status", "partly, only on admin accounts"),
    ("en", BROKEN_IN, f"{MFA}status", "partial, mandatory for all users since January"),
    ("en", BROKEN_IN, f"{MFA}status", "off, we found out on one laptop this morning"),
    ("nl", BROKEN_IN, f"{MFA}status", "uit, de hacker zat op één pc"),
    ("fr", BROKEN_IN, "incident.services_down", "oui, la boutique; le site était déjà à l'arrêt depuis 2023 pour travaux"),
    ("nl", BROKEN_IN, "incident.false_messages_sent", "ja, alle klanten hebben ons verwittigd"),
    ("en", BLAMED, f"{CLAIM}claim_status", "a formal notice, our answer was sent before 12 November"),
    ("fr", BLAMED, f"{CONTRACT}kind", "projet, le contrat d'assurance a été signé en 2022"),
    ("en", BLAMED, f"{CONTRACT}kind", "support, liability of the client is capped at 50k"),
]  # fmt: skip


@pytest.fixture
def now() -> datetime:
    return datetime.fromisoformat("2026-11-19T10:20:00+01:00")


def asked_at(talk: Conversation, facts: dict[str, object], path: str) -> Conversation:
    for known, value in facts.items():
        talk.answer(known, value)
    talk.go_to(path)
    return talk


def offered(talk: Conversation, now: datetime) -> dict[str, str | None]:
    """Field -> what waits for it, in the words of the table."""
    return {one.path: plain(one.value, now) for one in talk.state.in_order_read()}


def plain(value: object, now: datetime) -> str | None:
    instant = value.instant() if isinstance(value, Moment) and value.precision == "minute" else None
    if instant is not None:
        return f"{instant.astimezone(now.tzinfo):%Y-%m-%dT%H:%M}"
    if isinstance(value, Moment):
        return value.text
    return str(int(value.amount)) if isinstance(value, Money) else None if value is None else str(value)


@pytest.mark.parametrize(
    ("language", "facts", "path", "typed", "expected"), TOLD, ids=[row[3] for row in TOLD]
)
def test_what_is_told_of_a_later_question_waits_for_it(
    language: str, facts: dict[str, object], path: str, typed: str, expected: dict[str, str | None],
    tmp_path: Path, store: Store, now: datetime,
) -> None:  # fmt: skip
    talk = asked_at(begun(language, tmp_path, store, now), facts, path)

    talk.hear(typed)

    found = offered(talk, now)
    assert {one: found.get(one, "nothing") for one in expected} == expected
    assert not expected.keys() & talk.state.facts.keys()


@pytest.mark.parametrize(("language", "facts", "path", "typed"), NOTHING, ids=[row[3] for row in NOTHING])
def test_what_only_sounds_like_it_waits_for_nothing(
    language: str, facts: dict[str, object], path: str, typed: str, tmp_path: Path, store: Store, now: datetime
) -> None:  # fmt: skip
    talk = asked_at(begun(language, tmp_path, store, now), facts, path)

    talk.hear(typed)

    assert offered(talk, now) == {}


def test_its_question_shows_what_was_said_and_an_empty_line_keeps_it(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = asked_at(begun("en", tmp_path, store, now), BROKEN_IN, f"{MFA}status")

    talk.hear("partly: off on one computer for a test")
    line = talk.go_to("gap").standing
    assert isinstance(line, Ask)
    assert line.told
    assert talk.state.fact(REASON) is None
    talk.hear("")

    assert (talk.state.known(REASON), talk.state.known(SCOPE)) == ("testing", "one_device")
    assert talk.state.facts[REASON].source == "volunteered"


def test_a_field_that_does_not_apply_after_the_answer_is_not_told(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = asked_at(begun("en", tmp_path, store, now), BROKEN_IN, f"{MFA}status")

    talk.hear("active everywhere, there was a ticket for it in March")

    assert talk.state.known(f"{MFA}status") == "active"
    assert offered(talk, now) == {}


def test_no_reason_is_told_by_words_that_only_share_its_label(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = asked_at(begun("en", tmp_path, store, now), BROKEN_IN, f"{MFA}status")

    talk.hear("no, switched off in September at the client's request")

    assert offered(talk, now) == {SINCE: "2026-09"}


def test_of_two_payments_only_the_one_that_is_asked_about_is_told_of(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    second = {path.replace("p1", "p2"): value for path, value in PAID.items() if path.startswith("payments")}
    talk = asked_at(begun("en", tmp_path, store, now), PAID | second, "payments[p2].state")
    stands = standing(talk.state)
    assert isinstance(stands, AskQuestion)
    assert stands.entry == "p2"

    talk.hear("executed, recall requested yesterday at 7pm")

    assert {generic(path): path for path in offered(talk, now)} == {
        "payments[].recall_requested_at": "payments[p2].recall_requested_at"
    }


def test_an_hour_that_is_told_of_the_recall_is_not_that_of_the_payment(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = asked_at(begun("fr", tmp_path, store, now), MONEY, "bank")

    talk.hear("notre compte chez KBC, appelée à 8h55, demande de rappel envoyée à 9h")

    assert offered(talk, now) == {AT: "2026-11-19T09:00"}

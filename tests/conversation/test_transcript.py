"""The talk as it is drawn: each question and each answer once, in the order in which they were said."""

from datetime import datetime
from pathlib import Path

from intake.conversation.conversation import Conversation
from intake.conversation.lines import ActionLine
from intake.conversation.transcript import entries, told
from intake.settings import Profile, Settings
from intake.store.contract import Store


def begun(
    folder: Path, store: Store, now: datetime, role: str = "broker", language: str = "fr"
) -> Conversation:
    settings = Settings("", folder, folder, folder / "cache", Profile(country="BE"), now)
    return Conversation.new(settings, store, language, role)


def drawn(talk: Conversation, before: int = 0) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in entries(talk.events[before:], talk.words, talk.events[:before])]


def test_what_was_asked_back_is_told_once_after_its_question_however_it_is_drawn(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("de l’argent est parti")
    talk.hear("le compte de l’assuré, KBC, pas encore appelée")
    before = len(talk.events)
    talk.hear("3 ou 4 k")
    between = len(talk.events)

    first = drawn(talk, before)
    talk.hear("3500 euros, rien de bloqué")
    then = drawn(talk, between)

    assert [kind for kind, _ in first] == ["question", "said"]
    assert "question" not in [kind for kind, _ in then]
    assert drawn(talk, before) == [*first, *then]


def test_an_answer_that_is_picked_from_what_was_asked_back_is_not_repeated(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("de l’argent est parti")
    talk.hear("le compte de l’assuré, KBC, pas encore appelée")
    talk.hear("3 ou 4 k")

    talk.hear("1")

    said = [text for kind, text in drawn(talk) if kind == "said"]
    assert said.count("3 ou 4 k") == 1


def test_an_action_that_never_stood_is_no_news_when_it_is_not_needed(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("1, 4")
    talk.hear("le client, KBC, appelée 9h05")
    talk.answer("payments[p1].recall_result", "accepted")

    reply = talk.answer("payments[p1].recall_requested_at", "2026-03-12T09:10:00+01:00")

    assert [line.id for line in reply.lines if isinstance(line, ActionLine)] == ["recall_in_writing[p1]"]
    settled = talk.words.tr.text(
        "Done (%(label)s: %(value)s).",
        label="Paiement 1 · Rappel des fonds demandé",
        value="jeudi 12 mars 2026, 09:10",
    )
    assert [one.text for one in told(reply, talk.words)] == [
        f"Confirmer le rappel des fonds par écrit\u00a0: {settled}"
    ]


def test_facts_heard_besides_are_told_once(tmp_path: Path, store: Store, now: datetime) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("1, 4")
    before = len(talk.events)

    reply = talk.hear("le client, KBC, appelée 9h05. 28.000 euros partis hier à 15h45")

    told_of = [
        one.text
        for one in (*entries(talk.events[before:], talk.words), *told(reply, talk.words))
        if one.kind == "info"
    ]
    assert len([one for one in told_of if "F9" in one or "lu" in one]) <= 1


def test_a_person_who_is_named_in_an_answer_is_told_once(tmp_path: Path, store: Store, now: datetime) -> None:
    talk = begun(tmp_path, store, now, "insured")
    talk.hear("1")
    talk.answer("jurisdiction", "BE")
    talk.go_to("reporter.phone")
    before = len(talk.events)

    talk.answer("insured.contact", "Sofie Peeters")

    assert drawn(talk, before) == [
        ("said", "Sofie Peeters"),
        ("heard", "Contact chez l’assuré\u00a0: Sofie Peeters"),
    ]


def test_what_is_only_to_be_found_out_is_not_told_as_an_action(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("1")

    reply = talk.answer("payments[p1].rail", status="unknown")

    to_find_out = [
        line.title for line in reply.lines if isinstance(line, ActionLine) and line.state == "find_out"
    ]
    told_of = [one.text for one in told(reply, talk.words) if one.kind == "action"]
    assert to_find_out
    assert {f"À vérifier\u00a0: {title} (Paiement 1)" for title in to_find_out} <= set(told_of)


def test_nobody_is_sent_to_find_a_wallet_for_money_that_went_to_an_account(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("1")
    talk.answer("payments[p1].beneficiary_iban", "ES9121000418450200051332")

    talk.answer("payments[p1].rail", status="unknown")

    assert "crypto_exchange_freeze[p1]" not in talk.state.actions
    talk.answer("payments[p1].rail", "crypto")
    assert talk.state.actions["crypto_exchange_freeze[p1]"].state == "open"


def test_what_was_heard_besides_is_not_said_twice_once_it_is_kept(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("1")
    talk.hear("le compte de l’assuré, KBC, pas encore appelée")
    before = len(talk.events)
    talk.hear("on a appelé KBC ce matin à 10h15")

    talk.accept(list(talk.state.offers))

    assert [kind for kind, _ in drawn(talk, before)] == ["question", "said", "info", "heard"]


def test_a_payment_that_left_at_a_known_hour_is_no_order_that_waits(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("1")
    talk.answer("payments[p1].state", status="unknown")
    assert talk.state.actions["cancel_planned_payment[p1]"].state == "find_out"

    talk.answer("payments[p1].executed_at", "2026-03-11T15:10:00+01:00")

    assert talk.state.actions["cancel_planned_payment[p1]"].state == "moot"


def test_a_text_that_was_pasted_after_an_answer_stands_below_it(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now)
    talk.hear("de l’argent est parti")
    talk.narrative("Bonjour,\nLe compte a été bloqué hier par la comptable.\nMerci, Odile")

    lines = drawn(talk)

    heard = next(at for at, (kind, _) in enumerate(lines) if kind == "heard")
    pasted = next(at for at, (kind, text) in enumerate(lines) if kind == "said" and "Odile" in text)
    assert heard < pasted


def test_a_sentence_is_shown_whole_where_not_all_of_it_was_heard(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now, "insured", "en")
    talk.hear("money has left")
    typed = "our own account at KBC, and the cleaner was there too"

    talk.hear(typed)

    assert typed in [text for kind, text in drawn(talk) if kind == "said"]


def test_a_sentence_that_was_heard_is_shown_by_what_was_heard(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = begun(tmp_path, store, now, "insured", "en")

    talk.hear("money has left")

    assert [text for kind, text in drawn(talk) if kind == "said"] == ["money has left"]

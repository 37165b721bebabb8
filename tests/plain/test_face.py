"""Plain mode: all that the terminal can do, by words, in each language."""

import io
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from intake.claim.fact import Status
from intake.claim.money import Money
from intake.conversation.conversation import Conversation
from intake.conversation.known_words import WORDS
from intake.dialogue.agenda import AskMore, AskQuestion, standing
from intake.flow.plan import Plan
from intake.language.catalogs import translator
from intake.plain import pages
from intake.plain.face import Plain
from intake.settings import Settings
from intake.store.contract import Store

LANGUAGES = ("fr", "nl", "en")
STORY = {
    "fr": "de l'argent a quitté un compte",
    "nl": "er is geld van een rekening vertrokken",
    "en": "money has left an account",
}
NOT_YET = {"fr": "pas encore", "nl": "nog niet", "en": "not yet"}

Begin = Callable[..., "Line"]


class Line:
    """Somebody at a line printer: what was said, and what came out since."""

    def __init__(self, talk: Conversation) -> None:
        self.talk, self.out = talk, io.StringIO()
        self.plain = Plain(talk, self.out)
        self.plain.begin()
        self.goes_on = True

    def payer(self, called: str) -> "Line":
        """The question about the payer, field by field: our own account, at KBC."""
        stands = standing(self.talk.state)
        assert isinstance(stands, AskQuestion)
        said = {"payer": "1", "payer_bank": "KBC", "payer_bank_called_at": called}
        self.talk.hear("", {path: said.get(path.rpartition(".")[2], called) for path in stands.paths})
        return self

    def say(self, *texts: str) -> str:
        self.out.seek(0)
        self.out.truncate()
        for text in texts:
            self.goes_on = self.plain.hear(text)
        return self.out.getvalue()


@pytest.fixture
def begin(plan: Plan, store: Store, now: datetime) -> Begin:
    def begun(language: str, role: str = "broker", *said: str) -> Line:
        line = Line(Conversation.new(Settings.read(now=now.isoformat()), store, language, role, plan))
        line.say(*said)
        return line

    return begun


def told(language: str, message: str, **gaps: object) -> str:
    return translator(language, "").text(message, **gaps)


# ------------------------------------------------------------ urgent actions

TICK = {
    "fr": "cocher 1 : Mme Peeters, 9h42, réf. 4711",
    "nl": "vink af 1: mevr. Peeters, 9u42, ref. 4711",
    "en": "tick 1: Mrs Peeters, 09:42, ref 4711",
}
SET_ASIDE = {
    "fr": "écarter 2 : déjà réglé hier",
    "nl": "opzij 2: gisteren al geregeld",
    "en": "set aside 2: settled yesterday",
}
TAKE_BACK = {"fr": "reprendre", "nl": "terugnemen", "en": "take back"}
URGENT = {"fr": "urgent", "nl": "dringend", "en": "urgent"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_action_is_ticked_with_its_proof_set_aside_with_a_reason_and_taken_back(
    language: str, begin: Begin
) -> None:
    line = begin(language, "broker", STORY[language]).payer(NOT_YET[language])
    line.say(URGENT[language])
    first, second = line.talk.numbered["actions"][:2]

    line.say(TICK[language])
    assert (line.talk.state.actions[first].state, "4711" in line.talk.state.actions[first].proof) == (
        "done",
        True,
    )

    line.say(SET_ASIDE[language])
    assert line.talk.state.actions[second].state == "dismissed"
    assert line.talk.state.actions[second].reason

    line.say(TAKE_BACK[language])
    assert line.talk.state.actions[second].state == "open"


def test_a_number_goes_on_meaning_what_was_read_out_under_it(begin: Begin) -> None:
    line = begin("en", "broker", STORY["en"]).payer(NOT_YET["en"])
    line.say("urgent")
    listed = line.talk.numbered["actions"]

    line.say("tick 1: Peeters, 09:42", "tick 2: Vos, 09:55")

    assert [line.talk.state.actions[one].state for one in listed[:2]] == ["done", "done"]
    assert line.talk.state.actions[listed[2]].state != "done"


def test_ticking_without_a_proof_says_what_to_write_down_and_ticks_nothing(begin: Begin) -> None:
    line = begin("en", "broker", STORY["en"]).payer(NOT_YET["en"])
    line.say("urgent")

    said = line.say("tick 1")

    assert "Write down" in said
    assert line.talk.state.actions[line.talk.numbered["actions"][0]].state == "open"


def test_one_action_by_its_number_tells_what_to_say_and_whom_to_call(begin: Begin) -> None:
    line = begin("en", "broker", STORY["en"]).payer(NOT_YET["en"])
    line.say("urgent")

    said = line.say("urgent 1")

    assert "Say: “I am reporting fraud" in said


def test_a_settled_action_is_refused_by_its_title_not_its_code(begin: Begin) -> None:
    line = begin("en", "broker", STORY["en"]).payer(NOT_YET["en"])
    line.say("urgent", "tick 1: Peeters")

    said = line.say("tick 1: Peeters")

    assert "call_payer_bank" not in said
    assert "already settled: Call the bank" in said


# ------------------------------------------------------------ the tray and the kit

ACCEPT_ONE = {"fr": "accepter 1", "nl": "aanvaard 1", "en": "accept 1"}
REJECT_ALL = {"fr": "rejeter tout", "nl": "verwerp alles", "en": "reject all"}
ACCEPT_ALL = {"fr": "accepter tout", "nl": "aanvaard alles", "en": "accept all"}
TRAY = {"fr": "propositions", "nl": "voorstellen", "en": "proposals"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_waits_in_the_tray_is_accepted_by_number_and_rejected_all_at_once(
    language: str, begin: Begin
) -> None:
    line = begin(language, "broker", STORY[language]).payer(NOT_YET[language])
    line.say(URGENT[language], TICK[language])
    waiting = sorted(line.talk.state.offers)
    assert len(waiting) >= 2

    line.say(TRAY[language], ACCEPT_ONE[language])
    assert len(line.talk.state.offers) == len(waiting) - 1

    line.say(REJECT_ALL[language])
    assert not line.talk.state.offers


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_waits_in_the_tray_is_accepted_at_once(language: str, begin: Begin) -> None:
    line = begin(language, "broker", STORY[language]).payer(NOT_YET[language])
    line.say(URGENT[language], TICK[language])

    line.say(ACCEPT_ALL[language])

    assert not line.talk.state.offers
    assert line.talk.state.known("payments[p1].bank_contact")


REPLY = {
    "fr": "réponse 1 : M. Vos, 9h50, réf. Z-8",
    "nl": "antwoord 1: dhr. Vos, 9u50, ref. Z-8",
    "en": "reply 1: Mr Vos, 09:50, ref Z-8",
}
KIT_IN = {"fr": "kit en néerlandais", "nl": "kit in het Frans", "en": "kit in Dutch"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reply_to_a_message_of_the_kit_settles_the_call_and_offers_what_it_tells(
    language: str, begin: Begin
) -> None:
    line = begin(language, "broker", STORY[language]).payer(NOT_YET[language])

    message = line.say("kit")
    line.say(REPLY[language])

    assert "KBC" in message
    assert line.talk.state.actions["call_payer_bank[p1]"].state == "done"
    assert any("Z-8" in str(offer.value) for offer in line.talk.state.offers.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kit_is_shown_in_the_language_that_the_payer_reads(language: str, begin: Begin) -> None:
    line = begin(language, "broker", STORY[language]).payer(NOT_YET[language])

    assert line.say("kit") != line.say(KIT_IN[language])


def test_with_several_payers_a_reply_must_say_whose_it_is(begin: Begin) -> None:
    line = begin("en", "broker", STORY["en"]).payer(NOT_YET["en"])
    line.say("add payment", "a customer, at ING, not called")
    assert len(re.findall("Message for", line.say("kit"))) == 2

    line.say("reply: Vos, 09:50")

    assert all(one.state != "done" for one in line.talk.state.actions.values())


# ------------------------------------------------------------ entries, roles, who is there

ADD = {"fr": "ajouter un paiement", "nl": "betaling toevoegen", "en": "add a payment"}
REMOVE = {"fr": "supprimer paiement 2", "nl": "betaling 2 verwijderen", "en": "remove payment 2"}
ROLE = {"fr": "rôle gestionnaire", "nl": "rol schadebehandelaar", "en": "role handler"}
GONE = {"fr": "il a raccroché", "nl": "de klant heeft opgehangen", "en": "the caller has hung up"}
BACK = {"fr": "le client est de retour", "nl": "de klant is terug", "en": "the client is back"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_are_added_and_removed(language: str, begin: Begin) -> None:
    line = begin(language, "broker", STORY[language]).payer(NOT_YET[language])

    line.say(ADD[language])
    assert line.talk.state.entries("payments") == ("p1", "p2")

    told = line.say(REMOVE[language])
    assert line.talk.words.entry("payments", "p2") in told
    assert line.talk.state.entries("payments") == ("p1", "p2")

    line.say(REMOVE[language])
    assert line.talk.state.entries("payments") == ("p1",)


def test_an_entry_stays_unless_its_removal_is_said_twice_in_a_row(begin: Begin) -> None:
    line = begin("en", "broker", STORY["en"]).payer(NOT_YET["en"])
    line.say("add a payment", "remove payment 2", "urgent", "remove payment 2")
    assert line.talk.state.entries("payments") == ("p1", "p2")

    line.say("remove payment 1")

    assert line.talk.state.entries("payments") == ("p1", "p2")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_role_changes(language: str, begin: Begin) -> None:
    line = begin(language, "broker", STORY[language])

    line.say(ROLE[language])

    assert line.talk.state.role == "handler"


@pytest.mark.parametrize("language", LANGUAGES)
def test_once_the_caller_has_hung_up_only_what_the_person_here_knows_is_asked(
    language: str, begin: Begin
) -> None:
    line = begin(language, "broker", STORY[language])

    line.say(GONE[language], GONE[language])
    assert line.talk.state.present == {"broker", "handler"}
    stands = standing(line.talk.state)
    assert isinstance(stands, AskQuestion)
    assert set(stands.question.knows or ["broker"]) & {"broker", "handler"}

    line.say(BACK[language])
    assert not line.talk.state.present


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("en français", "fr"),
        ("in het Nederlands", "nl"),
        ("in English", "en"),
        ("nederlands", "nl"),
        ("français", "fr"),
    ],
)
def test_the_language_changes_at_any_question(said: str, wanted: str, begin: Begin) -> None:
    line = begin("nl" if wanted == "fr" else "fr", "insured", STORY["en"])

    line.say(said)

    assert line.talk.state.language == wanted


# ------------------------------------------------------------ review, note, jump, why, mail, export

REVIEW = {"fr": "récapitulatif", "nl": "overzicht", "en": "review"}
CHANGE = {"fr": "modifier {n} : 45.000 €", "nl": "wijzig {n}: € 45.000", "en": "change {n}: 45 000 €"}
NOTE = {"fr": "note : rappeler Paul", "nl": "nota: Paul terugbellen", "en": "note: call Paul back"}
GOTO = {"fr": "aller à pays", "nl": "ga naar land", "en": "go to country"}
MAIL = {"fr": "déclaration courte", "nl": "korte melding", "en": "short notice"}
WHY = {"fr": "pourquoi", "nl": "waarom", "en": "why"}
EXPORT = {
    "fr": "exporter vers {out} en anglais pour le gestionnaire",
    "nl": "exporteren naar {out} in het Engels voor de schadebehandelaar",
    "en": "export to {out} in English for the handler",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_line_of_the_review_is_changed_by_its_number(language: str, begin: Begin) -> None:
    line = begin(language, "broker", STORY[language]).payer(NOT_YET[language])
    line.say("182 000 €")
    line.say(REVIEW[language])
    number = line.talk.numbered["lines"].index("loss.stated.total") + 1

    line.say(CHANGE[language].format(n=number))

    assert line.talk.state.known("loss.stated.total") == Money.of(45_000, "EUR")


def test_a_line_of_the_review_is_asked_again_with_what_it_holds_now(begin: Begin) -> None:
    line = begin("en", "broker", STORY["en"]).payer(NOT_YET["en"])
    line.say("182 000 €", "review")
    number = line.talk.numbered["lines"].index("loss.stated.total") + 1

    said = line.say(f"change {number}")

    assert "Now: " in said
    assert "182\xa0000.00" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_is_kept_and_the_question_stands(language: str, begin: Begin) -> None:
    line = begin(language, "broker", STORY[language])
    before = standing(line.talk.state)

    line.say(NOTE[language])

    assert [note.text for note in line.talk.state.notes] == [NOTE[language].split(":", 1)[1].strip()]
    assert standing(line.talk.state) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_jump_goes_to_a_question_by_its_words_and_an_empty_line_returns(
    language: str, begin: Begin
) -> None:
    line = begin(language, "broker", STORY[language])
    before = standing(line.talk.state)

    line.say(GOTO[language])
    stands = standing(line.talk.state)
    assert isinstance(stands, AskQuestion)
    assert stands.paths == ("jurisdiction",)

    line.say("")
    assert standing(line.talk.state) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_tells_why_it_is_asked(language: str, begin: Begin) -> None:
    line = begin(language, "broker")

    said = line.say(WHY[language])

    stands = standing(line.talk.state)
    assert isinstance(stands, AskQuestion)
    assert told(language, stands.question.why) in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_short_notice_is_shown_as_a_mail(language: str, begin: Begin) -> None:
    line = begin(language, "broker", STORY[language])

    assert line.talk.state.claim in line.say(MAIL[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_export_goes_where_in_which_language_and_for_whom_it_is_asked(
    language: str, begin: Begin, tmp_path: Path
) -> None:
    line = begin(language, "broker", STORY[language])
    out = tmp_path / "file"

    said = line.say(EXPORT[language].format(out=out))

    assert str(out) in said
    assert (out / "log.jsonl").exists()  # the handler's own
    assert "Claim file" in (out / "claim.md").read_text("utf-8")


def test_an_export_that_cannot_be_written_is_said_and_the_talk_goes_on(begin: Begin, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    line = begin("en", "broker", STORY["en"])

    said = line.say(f"export to {tmp_path / 'file'}")

    assert "Not exported" in said
    assert line.goes_on
    assert "Question" in said


# ------------------------------------------------------------ unsent text, pastes, the end

SEND = {"fr": "envoyer", "nl": "verzenden", "en": "send"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_unsent_text_is_told_on_resuming_and_sent_with_a_word(language: str, begin: Begin) -> None:
    line = begin(language, "broker")
    line.talk.save_draft(STORY[language])

    again = Line(line.talk)
    assert STORY[language] in again.out.getvalue()
    again.say(SEND[language])

    assert again.talk.state.known("incident.money_moved") == "yes"


def test_lines_that_came_in_one_go_are_held_until_an_empty_line(begin: Begin) -> None:
    line = begin("en", "broker")

    line.plain.hold("From: the bank\nmoney has left an account\nstop\n")
    assert line.talk.state.turns == 0
    line.say("")

    assert "money has left an account" in str(line.talk.state.known("incident.narrative"))
    assert not line.talk.state.finished


PASTE = {"fr": "coller", "nl": "plakken", "en": "paste"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paste_ends_with_a_full_stop_alone_and_control_words_in_it_are_text(
    language: str, begin: Begin
) -> None:
    line = begin(language, "broker")

    line.say(PASTE[language], "Bonjour,", "stop", "182 000 €", ".")

    assert "stop" in str(line.talk.state.known("incident.narrative"))
    assert line.goes_on


@pytest.mark.parametrize("word", ["stop", "quit", "quitter", "afsluiten", "terminer"])
def test_stop_ends_the_talk_without_asking_again(word: str, begin: Begin) -> None:
    line = begin("fr", "broker", STORY["fr"])

    said = line.say(word)

    assert not line.goes_on
    assert "Question" not in said


# ------------------------------------------------------------ the words that it names


def named_words(language: str) -> list[str]:
    """Every word that plain mode names to a person: on its first line, on the page of words, in its hints."""
    first = told(
        language,
        "Words that always work: ? (help), back, later, I don't know, urgent, kit, review, note, export, stop.",
    )
    found = [re.sub(r"\(.*?\)", "", one).strip(" .") for one in first.partition(":")[2].split(",")]
    for text in WORDS:
        found += [one.strip(" .") for one in re.split(r"[;；]", told(language, text).partition(":")[2])]
    for hint in (
        pages.KEEP,
        pages.HOW_TO_ACT,
        pages.HOW_TO_REPLY,
        pages.HOW_TO_CHANGE,
        "“words” tells all of them.",
    ):
        found += re.findall(r"[“„«]\s*([^”“»]+?)\s*[”“»]", told(language, hint))
    return [one for one in found if one]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_plain_mode_names_works_in_its_language(language: str, begin: Begin) -> None:
    said = named_words(language)
    assert len(said) > 40
    for word in said:
        line = begin(
            language,
            "broker",
            STORY[language],
            "182 000 €",
            ADD[language],
            URGENT[language],
            "tick 2: x, 09:42",
        )
        line.talk.save_draft("zzz")
        line.say(REVIEW[language])
        before = line.talk.state

        shown = line.say(word)

        after = line.talk.state
        asked_back = after.back_question is not None and after.back_question.words == word
        answered = [
            path
            for path, fact in after.facts.items()
            if fact.words == word and path not in before.facts and fact.status is Status.VALUE
        ]
        assert not asked_back, word
        assert not answered, word
        assert shown or not line.goes_on, word


def test_words_work_on_every_kind_of_question_and_are_never_an_answer(begin: Begin) -> None:
    line = begin("nl", "insured")
    seen = set()
    for _ in range(60):
        stands = standing(line.talk.state)
        if isinstance(stands, AskQuestion):
            seen.add(
                line.talk.plan.fields[
                    stands.question.fields[0] if stands.question.fields else stands.question.name
                ].kind
            )
        for word in ("dringend", "overzicht", "kit", "nota: x"):
            line.say(word)
            assert standing(line.talk.state) == stands, word
        line.say(
            "ga door"
            if not isinstance(stands, AskQuestion | AskMore)
            else "weet ik niet"
            if isinstance(stands, AskQuestion)
            else "nee"
        )
    assert len(seen) > 5


# ------------------------------------------------------------ how it sounds


def test_a_question_that_still_stands_is_not_told_in_full_twice(begin: Begin) -> None:
    line = begin("en", "broker", STORY["en"])

    after_list, in_full = line.say("urgent"), line.say("")

    assert after_list.count("Question:") == 1
    assert "Why:" not in after_list
    assert "Why:" in in_full


def test_of_several_new_actions_one_is_told_in_full_and_the_question_comes_last(begin: Begin) -> None:
    line = begin("en", "broker")

    said = [text for text in line.say(STORY["en"] + ", someone is in a mailbox").splitlines() if text]

    assert sum(text.startswith("Do now:") for text in said) == 1
    place = [text.split(":")[0] for text in said]
    assert (
        place.index("Recorded") < place.index("Do now") < place.index("Also to do") < place.index("Question")
    )


def test_no_line_of_plain_mode_holds_a_control_character(begin: Begin) -> None:
    line = begin("en", "broker")

    said = line.say("\x1b[31mmoney\x1b[0m has left an account\x07", "review", "urgent", "kit", "words")

    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", said)


def test_no_field_code_is_ever_read_out(begin: Begin, plan: Plan) -> None:
    line = begin("en", "broker")
    out = "".join(
        line.say(text)
        for text in (
            STORY["en"],
            "our own account, KBC",
            "182.000 € of which 82k blocked",
            "x",
            "",
            "later",
            "later",
            "add policy",
            "no",
            "review",
            "urgent",
            "tick 1: x",
        )
    )

    assert not [path for path in plan.fields if "." in path and path in out]
    assert not re.search(r"\w+\[\w+\]", out)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Note: claims.db: there is no room left on the disk"),
        ("fr", "Note\u00a0: claims.db\u00a0: il n’y a plus de place sur le disque"),
        ("nl", "Nota: claims.db: er is geen plaats meer op de schijf"),
    ],
)
def test_a_store_that_fails_is_said_in_one_line_and_the_talk_stands(
    language: str, told: str, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    from intake.store.sqlite_errors import full

    line = begin(language, "broker", STORY[language])
    stands, facts = standing(line.talk.state), line.talk.state.facts

    def no_room(*_: object, **__: object) -> None:
        raise full("claims.db")

    monkeypatch.setattr(line.talk.store, "append", no_room)
    said = line.say("KBC")

    assert said.startswith(told)
    assert (line.goes_on, standing(line.talk.state), line.talk.state.facts) == (True, stands, facts)

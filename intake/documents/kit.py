"""The hang-up kit: one short message for each payer, to forward before the caller hangs up to ring the bank.

Only the account holder's own bank can call a payment back, and the payer is often not on the line. So each
message stands by itself, in the recipient's language: the fraud line of that bank where it is known, the
words to say, the payments, and four things to write down. It is plain text without boxes, at most 72
columns wide, and it stands as soon as money is said to have left or to wait: what is not known yet is
named, never invented.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from intake.claim.field_path import with_id
from intake.claim.money import Money, totals
from intake.claim.payment_facts import payment_state
from intake.dialogue.actions import DONE
from intake.dialogue.state import State
from intake.documents.columns import wrapped
from intake.documents.fact_words import FactWords
from intake.documents.safe_text import one_line
from intake.documents.scripts import payment_gaps, said_text
from intake.documents.whom_to_call import Contact, bank_line
from intake.language.catalogs import LANGUAGES, fill
from intake.language.marks import N_

SETTLED: Final = ("returned", "lost")
"""States of a payment that no call can change any more."""


@dataclass(frozen=True, slots=True)
class PayerMessage:
    """A message that can be forwarded. `to` and `heading` are told in the talk's language, the rest is in `language`.

    `is_own` is yes where whoever sits here pays from its own account and reads it out itself: nothing is sent.
    `payments` are the entries it is about, `actions` what its answer settles; `action` is the first of them.
    """

    to: str
    heading: str
    is_own: bool
    language: str
    subject: str
    text: str
    payments: tuple[str, ...]
    actions: tuple[str, ...]

    @property
    def action(self) -> str:
        """The action that the answer ticks first."""
        return self.actions[0]


@dataclass(frozen=True, slots=True)
class _Payer:
    """Whose account it is: the payments that left it, or wait on it, at one bank."""

    party: str
    code: str
    bank: str
    waits: bool
    payments: tuple[str, ...]


def payer_messages(state: State, now: datetime, language: str = "") -> tuple[PayerMessage, ...]:
    """One message for each payer, in the recipient's language, or in the one asked for."""
    return tuple(_message(state, payer, now, language) for payer in _payers(state))


# ---------------------------------------------------------------- who pays


def _payers(state: State) -> tuple[_Payer, ...]:
    """The payments that can still be stopped, by payer and bank, those nobody called about first; before any is entered, a payer unnamed."""
    moved = state.known("incident.money_moved")
    entries = state.entries("payments")
    if not entries:
        return (_Payer("", "", "", moved == "planned", ()),) if moved in ("yes", "planned") else ()
    found: dict[tuple[str, str, str, bool], list[str]] = {}
    uncalled: set[str] = set()
    for entry in entries:
        current = payment_state(state, entry)
        called = _is_called(state, entry)
        if current in SETTLED or (current == "blocked" and called):
            continue
        if not called:
            uncalled.add(entry)
        waits = current == "planned" or (not current and moved == "planned")
        party, code, bank = (_text(state, entry, name) for name in ("payer_party", "payer", "payer_bank"))
        key = (party or code, "" if party else code, " ".join(bank.casefold().split()), waits)
        found.setdefault(key, []).append(entry)
    return tuple(
        _Payer(
            _text(state, several[0], "payer_party"),
            _text(state, several[0], "payer"),
            _text(state, several[0], "payer_bank"),
            waits,
            tuple(several),
        )
        for (_, _, _, waits), several in sorted(
            found.items(), key=lambda one: not uncalled.intersection(one[1])
        )
    )


def _is_called(state: State, entry: str) -> bool:
    """Whether the payer's bank was called about a payment, as a fact or a tick tells."""
    ticked = state.actions.get(f"call_payer_bank[{entry}]")
    known = state.known(with_id("payments[].payer_bank_called_at", entry)) is not None
    return known or (ticked is not None and ticked.state == DONE)


def _text(state: State, entry: str, name: str) -> str:
    value = state.known(with_id(f"payments[].{name}", entry))
    return value if isinstance(value, str) else ""


def _language(state: State, payer: _Payer) -> str:
    """The language of the recipient, where it is known; else that of the talk."""
    theirs = (
        state.known(with_id("parties[].language", payer.party))
        if payer.party in state.entries("parties")
        else None
    )
    return theirs if theirs in LANGUAGES and isinstance(theirs, str) else state.language


def _country(state: State, payer: _Payer) -> str:
    """The country whose banks are meant: the payer's own, where it is known."""
    theirs = (
        state.known(with_id("parties[].country", payer.party))
        if payer.party in state.entries("parties")
        else None
    )
    return theirs if isinstance(theirs, str) else ""


# ---------------------------------------------------------------- what is said


def _message(state: State, payer: _Payer, now: datetime, language: str) -> PayerMessage:
    words = FactWords.of(state, language or _language(state, payer))
    line = bank_line(words, payer.bank, now.date(), _country(state, payer))
    own, told = _is_own(state, payer), FactWords.of(state)
    variant = ("_planned" if payer.waits else "") + ("" if line else "_no_line")
    forwarded = state.plan.scripts[f"kit_message{variant}"]
    script = state.plan.scripts.get(f"kit_own{variant}", forwarded) if own else forwarded
    body = words.tr.gettext(script["text"])
    gaps = {
        "sender": _sender(words, payer),
        "reply_to": _reply_to(words),
        "bank": one_line(payer.bank) or words.tr.gettext("your bank"),
        "fraud_line": _line(line) if line else "",
        "words": _words_to_say(words, payer, now),
    }
    subject, rest = fill(words.tr.gettext(script["subject"]), **gaps), body.split("\n\n")
    called = _called(words, payer)
    if called:
        subject, rest = words.tr.gettext(CALLED_SUBJECT), rest[1:]
    paragraphs = [part for paragraph in rest for part in _paragraphs(words, paragraph, payer, gaps)]
    paragraphs = [called, *paragraphs] if called else paragraphs
    rule = "cancel_planned_payment" if payer.waits else "call_payer_bank"
    return PayerMessage(
        _recipient(told, payer),
        _heading(told, payer, own),
        own,
        words.language,
        one_line(subject),
        "\n\n".join(wrapped(paragraph) for paragraph in paragraphs),
        payer.payments,
        tuple(f"{rule}[{entry}]" for entry in payer.payments) or (rule,),
    )


CALLED_SUBJECT = N_("Your bank has been called: what to say if you call again")


def _called(words: FactWords, payer: _Payer) -> str:
    """That the bank was called about all of these payments, and when; "" where a call is still to be made."""
    paths = [with_id("payments[].payer_bank_called_at", entry) for entry in payer.payments]
    if payer.waits or not paths or not all(_is_called(words.state, entry) for entry in payer.payments):
        return ""
    when = list(dict.fromkeys(one for path in paths if (one := words.moment(path))))
    if not when:
        return words.tr.gettext("Done: the bank has been called. What follows is for another call.")
    # Translators: %(when)s is a date and time, or several.
    return words.tr.text(
        "Done: the bank has been called (%(when)s). What follows is for another call.",
        when=words.formats.list(when),
    )


def _paragraphs(words: FactWords, paragraph: str, payer: _Payer, gaps: dict[str, str]) -> Iterator[str]:
    """A paragraph of the script with its gaps filled; the one about the payment stands once for each."""
    if "%(amount)s" not in paragraph and "%(iban)s" not in paragraph:
        yield fill(paragraph, **gaps)
        return
    unknown = False
    for entry in payer.payments or ("",):
        payment = payment_gaps(words, entry)
        unknown = unknown or any(
            f"%({name})s" in paragraph and said.startswith("[") for name, said in payment.items()
        )
        yield fill(paragraph, **{**payment, **gaps})
    if unknown:
        # Translators: the brackets hold what the sender does not know, such as [amount] or [account number].
        yield words.tr.gettext("What stands in [brackets] is not known here: take it from your account.")


def _words_to_say(words: FactWords, payer: _Payer, now: datetime) -> str:
    """What to say to the bank: about the one payment, or about all of them at once."""
    if len(payer.payments) < 2:
        return said_text(
            words,
            "own_bank_planned" if payer.waits else "own_bank",
            payer.payments[0] if payer.payments else "",
            now,
        )
    amounts = [words.state.known(with_id("payments[].amount", entry)) for entry in payer.payments]
    known = [one for one in amounts if isinstance(one, Money)]
    total = (
        words.formats.list([words.formats.money(one) for one in totals(known)])
        if len(known) == len(amounts)
        else ""
    )
    number = len(payer.payments)
    if payer.waits:
        # Translators: to be read out on the phone to one's own bank; the list of orders stands below.
        return words.tr.counted(
            "I am reporting fraud: %(n)s transfer is waiting and must not leave. Please cancel it now, stop "
            "any other payment to that account, and confirm it in writing. Your name and a reference, "
            "please?",
            "I am reporting fraud: %(n)s transfers are waiting and must not leave. Please cancel them now, "
            "stop any other payment to those accounts, and confirm it in writing. Your name and a "
            "reference, please?",
            number,
        )
    if total:
        # Translators: to be read out on the phone to one's own bank; the list of transfers stands below.
        return words.tr.counted(
            "I am reporting fraud: %(n)s transfer left my account, of %(total)s. Please send a recall for "
            "fraud now, ask the receiving bank to hold the money, and stop any other payment to that "
            "account. Your name and a reference, please?",
            "I am reporting fraud: %(n)s transfers left my account, %(total)s in all. Please send a recall "
            "for fraud now for each of them, ask the receiving bank to hold the money, and stop any other "
            "payment to those accounts. Your name and a reference, please?",
            number,
            total=total,
        )
    # Translators: to be read out on the phone to one's own bank; the list of transfers stands below.
    return words.tr.counted(
        "I am reporting fraud: %(n)s transfer left my account. Please send a recall for fraud now, ask the "
        "receiving bank to hold the money, and stop any other payment to that account. Your name and a "
        "reference, please?",
        "I am reporting fraud: %(n)s transfers left my account. Please send a recall for fraud now for each "
        "of them, ask the receiving bank to hold the money, and stop any other payment to those accounts. "
        "Your name and a reference, please?",
        number,
    )


def _line(line: Contact) -> str:
    """How to reach the bank; the note where it does not answer at any hour."""
    note = "" if line.hours == "24/7" else line.note
    return " ".join(
        part for part in (f"{line.reach}." if note or line.aged else line.reach, note, line.aged) if part
    )


def _sender(words: FactWords, payer: _Payer) -> str:
    """Who asks: the company whose name the payer knows; a company does not write to itself."""
    paths = (
        ("reporter.name", "broker.name")
        if payer.code == "insured"
        else ("insured.name", "reporter.name", "broker.name")
    )
    known = next((said for path in paths if (said := words.said(path))), "")
    return known or one_line(words.state.reporter) or words.tr.gettext("The sender of this message")


def _reply_to(words: FactWords) -> str:
    """Whom to answer: a number first; an e-mail address only where nobody else reads it."""
    phone, email, name = (words.said(f"reporter.{field}") for field in ("phone", "email", "name"))
    safe = (
        words.state.known("reporter.email_is_safe") is True or words.state.known("incident.intrusion") == "no"
    )
    reach = phone or (email if safe else "")
    if reach:
        return f"{name}, {reach}" if name else reach
    return name or words.tr.gettext("the sender of this message")


def _is_own(state: State, payer: _Payer) -> bool:
    """Whether it is the account of whoever sits here."""
    return state.role == "insured" and payer.code == "insured" and not payer.party


def _heading(words: FactWords, payer: _Payer, own: bool) -> str:
    """What stands above it: for whom it is, or that it is to be read out by whoever sits here."""
    if not own:
        return words.tr.text("Message for %(who)s:", who=_recipient(words, payer))
    bank, title = one_line(payer.bank), words.tr.gettext("What to say to your bank")
    return words.row(title, bank) if bank else title


def _recipient(words: FactWords, payer: _Payer) -> str:
    """Whom a message is for: “A customer of the client, KBC”."""
    name = words.party(payer.party) if payer.party else ""
    if not name and payer.code:
        name = words.code("payments[].payer")(payer.code)
    parts = [part for part in (name, one_line(payer.bank)) if part]
    return ", ".join(parts) or words.tr.gettext("the payer")

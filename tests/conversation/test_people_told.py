"""People told with an answer: the number that is theirs, and whoever is told by company and function."""

from datetime import datetime
from pathlib import Path

import pytest

from intake.conversation.conversation import Conversation
from intake.conversation.transcript import entries
from intake.settings import Profile, Settings
from intake.store.contract import Store
from tests.conversation.told import talk_in


def before_the_person(
    language: str, folder: Path, store: Store, now: datetime, role: str = "broker"
) -> Conversation:
    """At the question for the company, the person there and the number."""
    settings = Settings("", folder, folder, folder / "cache", Profile(country="BE"), now)
    talk = Conversation.new(settings, store, language, role)
    talk.answer("incident.signs", ["money_gone"])
    for _ in range(12):
        line = talk.standing_line()
        if "insured.contact" in getattr(line, "fields", ()):
            return talk
        talk.hear({"fr": "plus tard", "nl": "later", "en": "later"}[language])
    raise AssertionError("the question did not come")


def numbers(talk: Conversation) -> tuple[object, object]:
    """That of the person at the insured, and the reporter's own."""
    party = talk.state.known("insured.contact")
    return talk.state.known(f"parties[{party}].phone"), talk.state.known("reporter.phone")


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("fr", "Atelier Noé SRL, Ann Roels, 0475 12 34 56, mon direct 02 555 12 12", ("+32475123456", "+3225551212")),
        ("nl", "Atelier Noë bv, Ann Roels 0475 12 34 56, mijn nummer 02 555 12 12", ("+32475123456", "+3225551212")),
        ("en", "Atelier Noe Ltd, Ann Roels 0475 12 34 56, 02 555 12 12", ("+32475123456", "+3225551212")),
        ("en", "Atelier Noe Ltd, Ann Roels 0475 12 34 56", ("+32475123456", None)),
    ],
)  # fmt: skip
def test_the_number_behind_the_person_at_the_insured_is_that_persons(
    tmp_path: Path, store: Store, now: datetime, language: str, typed: str, expected: tuple[str, str | None]
) -> None:
    talk = before_the_person(language, tmp_path, store, now)

    talk.hear(typed)

    assert numbers(talk) == expected


def test_the_number_is_told_with_the_name_of_whose_it_is(tmp_path: Path, store: Store, now: datetime) -> None:
    talk = before_the_person("en", tmp_path, store, now)

    talk.hear("Atelier Noe Ltd, Ann Roels 0475 12 34 56")

    told = [
        one.text.replace("\N{NO-BREAK SPACE}", " ")
        for one in entries(talk.events, talk.words)
        if one.kind == "heard"
    ]
    assert told[-3:] == [
        "Insured company: Atelier Noe Ltd",
        "Contact at the insured: Ann Roels",
        "Ann Roels · Phone: +32 475 12 34 56",
    ]


def test_the_number_of_an_insured_who_is_alone_is_their_own(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = before_the_person("en", tmp_path, store, now, role="insured")

    talk.hear("Atelier Noe Ltd, Ann Roels 0475 12 34 56")

    assert talk.state.known("reporter.phone") == "+32475123456"


@pytest.mark.parametrize(
    ("language", "typed", "name", "roles"),
    [
        ("fr", "une collaboratrice de notre client", "Collaboratrice de notre client", ("client",)),
        ("fr", "le compte du magasinier chez le client", "Magasinier chez le client", ("client",)),
        ("nl", "de boekhouding van onze klant", "Boekhouding van onze klant", ("client",)),
        ("nl", "onze leverancier", "Leverancier", ("supplier",)),
        ("en", "purchasing at our client", "Purchasing at our client", ("client",)),
        ("en", "Ann Roels in accounting", "Ann Roels", None),
    ],
)  # fmt: skip
def test_company_and_function_tell_whose_account_it_was(
    tmp_path: Path,
    store: Store,
    now: datetime,
    language: str,
    typed: str,
    name: str,
    roles: tuple[str, ...] | None,
) -> None:
    talk = talk_in(language, tmp_path, store, now)
    talk.answer("incident.signs", ["money_gone", "inside"])
    talk.go_to("security.access.account_owner")

    talk.hear(typed)

    party = talk.state.known("security.access.account_owner")
    assert (talk.state.known(f"parties[{party}].name"), talk.state.known(f"parties[{party}].roles")) == (
        name,
        roles,
    )


def test_our_client_is_the_client_who_was_named_before(tmp_path: Path, store: Store, now: datetime) -> None:
    talk = talk_in("nl", tmp_path, store, now)
    talk.answer("incident.signs", ["money_gone", "inside", "blamed"])
    talk.go_to("third_party.claimant")
    talk.hear("Delta Services")
    party = talk.state.known("third_party.claimant")
    talk.add("contracts")
    talk.go_to("contracts[c1].with")
    before = len(talk.events)
    talk.hear("Delta Services")
    assert talk.state.known(f"parties[{party}].roles") == ("claimant", "client")
    told = [
        one.text
        for one in entries(talk.events[before:], talk.words, talk.events[:before])
        if one.kind == "heard"
    ]
    assert len(told) == 1
    talk.answer("incident.signs", ["money_gone", "inside", "blamed"])
    talk.go_to("security.access.account_owner")
    talk.hear("boekhouding bij de klant")
    talk.go_to("relationship.with")

    talk.hear("onze klant")

    assert talk.state.known("relationship.with") == party


def test_the_insured_told_by_their_part_goes_by_their_name(
    tmp_path: Path, store: Store, now: datetime
) -> None:
    talk = talk_in("fr", tmp_path, store, now)
    talk.answer("incident.signs", ["money_gone", "inside"])
    talk.answer("insured.name", "Atelier Noé SRL")
    talk.go_to("security.access.account_owner")

    talk.hear("notre assuré")

    party = talk.state.known("security.access.account_owner")
    assert talk.state.known(f"parties[{party}].name") == "Atelier Noé SRL"
    assert talk.state.known(f"parties[{party}].roles") == ("insured",)

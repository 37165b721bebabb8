"""What a pasted story tells was done: whether a bank was called, and which."""

import pytest

from intake.claim.fact import Exactness
from intake.claim.moment import Moment
from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear


def read(place: str, told: str) -> dict[str, object]:
    """Field -> value; a moment as its text."""
    return {
        one.path: one.value.text if isinstance(one.value, Moment) else one.value
        for one in read_narrative(told, ear(place))
    }


CALLED = "payments[p1].payer_bank_called_at"
RECEIVING = "payments[p1].beneficiary_bank_contacted_at"


@pytest.mark.parametrize(
    ("place", "told", "when"),
    [
        ("en_GB", "Lloyds was called yesterday at 4.20pm and will answer tomorrow.", "2026-11-18T16:20:00Z"),
        ("fr_BE", "Belfius appelé mardi à 16h15, pas de réponse.", "2026-11-17T15:15:00Z"),
        ("fr_BE", "CBC appelée vend. à 11h, rappel demandé.", "2026-11-13T10:00:00Z"),
        ("nl_BE", "Argenta is gisteren om 17.00 uur gebeld en zal morgen reageren.", "2026-11-18T16:00:00Z"),
        ("nl_BE", "We hebben KBC nog niet gebeld.", None),
    ],
)
def test_what_the_bank_answered_does_not_undo_that_it_was_called(
    place: str, told: str, when: str | None
) -> None:
    assert read(place, told)[CALLED] == when


def test_a_bank_that_told_the_victim_was_not_called() -> None:
    assert CALLED not in read("en_GB", "HSBC told us that nothing can be frozen.")


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("fr_BE", "Quelqu’un s’est fait passer pour le service fraude de CBC au téléphone et nous a vidé le compte."),
        ("fr_BE", "Un faux conseiller de la banque a téléphoné à notre secrétaire."),
        ("nl_BE", "Iemand deed zich voor als de bank en heeft gebeld naar de secretaresse."),
        ("en_GB", "A man pretending to be the bank phoned our clerk, who approved it."),
    ],
)  # fmt: skip
def test_whoever_spoke_as_the_bank_does_not_make_it_called(place: str, told: str) -> None:
    assert CALLED not in read(place, told)


def test_a_bank_that_was_called_stays_called_beside_the_word_for_who_did_it() -> None:
    assert CALLED in read("fr_BE", "L’escroc nous a eus, on a prévenu la banque hier à 16h.")


def test_what_a_call_was_for_is_not_what_came_of_it() -> None:
    found = read("fr_BE", "On a appelé Belfius hier à 16h pour bloquer le virement de 3.150 € payé hier.")

    assert found.get("payments[p1].state") != "blocked"


@pytest.mark.parametrize(
    ("place", "told", "when"),
    [
        ("nl_BE", "De ontvangende bank hebben we nog niet gecontacteerd.", None),
        ("fr_BE", "La banque du bénéficiaire a été prévenue ce matin à 9h40.", "2026-11-19T08:40:00Z"),
    ],
)
def test_the_bank_that_received_the_money_is_told_apart(place: str, told: str, when: str | None) -> None:
    found = read(place, told)

    assert found[RECEIVING] == when
    assert CALLED not in found


def test_a_figure_behind_at_is_a_clock_and_no_day() -> None:
    assert read("en_GB", "We rang Barclays at 9.15.")[CALLED] != "2026-09-15"


def test_a_date_holds_against_a_day_that_leans_on_the_day_of_writing() -> None:
    found = read("en_GB", "Discovered yesterday 16 November at 16:20.")

    assert found["incident.discovered_at"] == "2026-11-16T16:20:00Z"


def test_what_somebody_who_blames_us_demands_is_no_ransom() -> None:
    found = read("nl_BE", "Onze klant houdt ons aansprakelijk. Zij eisen 22.000 euro.")

    assert not any(path.startswith("extortion") for path in found)


@pytest.mark.parametrize(
    ("place", "told", "when"),
    [
        ("fr_BE", "On a payé une fausse facture de 3.150 €. On a appelé Belfius à 8h40, ils cherchent.", "2026-11-19T07:40:00Z"),
        ("nl_BE", "Er is 3.150 euro betaald aan een oplichter. We hebben Belfius gebeld om 8u40.", "2026-11-19T07:40:00Z"),
        ("en_GB", "We paid a fake invoice of £3,150. We rang Barclays at 9:40.", "2026-11-19T09:40:00Z"),
        ("fr_BE", "On a payé une fausse facture. On a appelé Belfius à 17h30.", "XXXX"),
    ],
)  # fmt: skip
def test_the_hour_of_a_call_is_of_today_where_no_other_day_is_told_of(
    place: str, told: str, when: str
) -> None:
    assert read(place, told)[CALLED] == when


@pytest.mark.parametrize(
    ("place", "told", "when"),
    [
        ("fr_BE", "On a payé une fausse facture mardi. On a appelé Belfius à 8h40.", "2026-11-19T07:40:00Z"),
        (
            "nl_BE",
            "De facturen zijn dinsdag betaald. We hebben Belfius gebeld om 8u40.",
            "2026-11-19T07:40:00Z",
        ),
        ("en_GB", "The invoices were paid on Tuesday. We rang Barclays at 9:40.", "2026-11-19T09:40:00Z"),
        ("en_GB", "We paid yesterday. We rang Barclays at 5:30 pm.", "2026-11-18T17:30:00Z"),
    ],
)
def test_behind_another_day_the_hour_is_of_the_last_day_that_has_seen_it_and_only_supposed(
    place: str, told: str, when: str
) -> None:
    call = next(one for one in read_narrative(told, ear(place)) if one.path == CALLED)

    assert isinstance(call.value, Moment)
    assert (call.value.text, call.exactness) == (when, Exactness.ESTIMATE)


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("fr_BE", "Les 9.400 € sont partis hier à 8h10. On a appelé Belfius à 8h40."),
        ("nl_BE", "De 9.400 euro vertrok dinsdag om 8u10. We hebben Belfius gebeld om 8u40."),
        ("en_GB", "We paid on Tuesday. We rang Barclays at 5:30 pm."),
    ],
)
def test_an_hour_that_two_days_may_have_seen_is_of_neither(place: str, told: str) -> None:
    assert read(place, told)[CALLED] == "XXXX"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "We found out this morning at 9 and rang Barclays at 9:30."),
        ("nl_BE", "We merkten het vanmorgen om 9 en belden Belfius om 9u30."),
    ],
)
def test_a_bare_hour_behind_its_day_is_that_of_its_own_event(place: str, told: str) -> None:
    hours = {"en_GB": ("09:00", "09:30"), "nl_BE": ("08:00", "08:30")}[place]
    found = read(place, told)

    assert (found["incident.discovered_at"], found[CALLED]) == tuple(f"2026-11-19T{one}:00Z" for one in hours)


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "We found out yesterday, and everybody is in a meeting until noon."),
        ("fr_BE", "On l'a découvert hier, et tout le monde est en réunion jusqu'à midi."),
        ("nl_BE", "We ontdekten het gisteren, en iedereen zit in vergadering tot 12u30."),
    ],
)
def test_until_when_something_lasts_is_no_moment_that_has_been(place: str, told: str) -> None:
    assert read(place, told)["incident.discovered_at"] == "2026-11-18"

"""Any number of options at once."""

import pytest

from tests.language.answers.heard import heard, options, rows

SYSTEMS = options(
    "email: E-mail",
    "servers: Servers",
    "erp_finance: ERP or accounting",
    "website: Website or shop",
    "phones: Phones",
    "backup: Back-ups",
)
DONE = options(
    "passwords_reset: Passwords changed",
    "bank_called: Bank called",
    "police_report: Police report",
    "clients_warned: Clients warned",
)

TOUCHED = """
fr_BE · 1, 3 et 4 · email, erp_finance, website
nl_NL · a, c · email, erp_finance
en_GB · 1 to 3 · email, servers, erp_finance
fr_FR · tout sauf les téléphones · email, servers, erp_finance, website, backup
en_GB · nothing apart from email · email
nl_BE · enkel mail en niets anders · email
nl_BE · mail, site, telefoon · email, website, phones
en_GB · e-mail, not the backups · email
en_GB · email, maybe backups · ask: email, backup | email
fr_BE · non pardon, le site · website
nl_BE · nee sorry, de telefoons en de mail · email, phones
fr_BE · non pardon, rien · none
nl_BE · alles · email, servers, erp_finance, website, phones, backup
en_GB · 1,2,9 · invalid
en_GB · we don't know yet · unknown
"""
TAKEN = """
fr_FR · plainte déposée mais banque pas encore appelée · police_report
nl_BE · wachtwoorden gewijzigd, klanten nog niet verwittigd · passwords_reset
en_GB · we changed the passwords and rang the bank · passwords_reset, bank_called
fr_FR · on n'a encore rien fait · none
en_GB · nothing yet · none
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(TOUCHED))
def test_each_piece_of_the_answer_picks_an_option(place: str, typed: str, expected: str) -> None:
    assert heard("multi_choice", typed, place, choices=SYSTEMS) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(TAKEN))
def test_what_has_not_been_done_is_not_picked(place: str, typed: str, expected: str) -> None:
    assert heard("multi_choice", typed, place, choices=DONE) == expected


def test_what_stands_behind_an_english_no_is_not_picked() -> None:
    lost = options("wiped: Devices wiped", "mails_deleted: Mails deleted", "none: Nothing was lost")
    sectors = options("public: Public sector", "health: Health care", "none: None of these")

    assert heard("multi_choice", "no mails deleted", "en_GB", choices=lost) == "none"
    assert heard("multi_choice", "no public sector, health", "en_GB", choices=sectors) == "health"


def test_what_only_says_which_one_it_is_is_no_pick() -> None:
    systems = options("workstations: Computers", "servers: Servers", "erp_finance: Accounting software")
    data = options("contact: Contact details", "bank: Bank account numbers", "identity: Identity papers")

    assert heard("multi_choice", "les pc de la compta", "fr_BE", choices=systems) == "workstations"
    assert (
        heard("multi_choice", "les pc et la compta", "fr_BE", choices=systems) == "workstations, erp_finance"
    )
    assert heard("multi_choice", "coordonnées bancaires", "fr_BE", choices=data) == "bank"


def test_what_a_label_leaves_out_in_brackets_speaks_for_nothing() -> None:
    blamed = options("work: Our work was late (not about security)", "security: Security was poor")

    assert heard("choice", "poor security", "en_GB", choices=blamed) == "security"

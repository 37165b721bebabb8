"""Somebody got in, and what went out in the victim's name: told of those who were hit, and of nobody else."""

import pytest

from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear


def read(place: str, told: str) -> dict[str, object]:
    """Field -> value."""
    return {one.path: one.value for one in read_narrative(told, ear(place))}


@pytest.mark.parametrize(
    ("place", "told", "where"),
    [
        ("en_GB", "Intruders got into our client's network on Sunday.", "client"),
        ("en_GB", "One of our customers was hacked last week.", "client"),
        ("en_GB", "The client's accountant rang: hackers broke into their systems.", "client"),
        ("en_GB", "We were hacked during the night.", "insured"),
        ("en_GB", "Somebody hacked into our systems through the VPN.", "insured"),
        ("fr_BE", "Des pirates se sont introduits dans le réseau d'un client.", "client"),
        ("fr_BE", "Notre client s'est fait pirater vendredi.", "client"),
        ("fr_BE", "Intrusion chez un de nos clients la nuit passée.", "client"),
        ("fr_BE", "Des attaquants sont entrés dans nos serveurs.", "insured"),
        ("nl_BE", "Een van onze klanten is gehackt.", "client"),
        ("nl_BE", "Daders zijn bij een klant binnengedrongen met een oud wachtwoord.", "client"),
        ("nl_BE", "Hackers braken zondag bij onze klant in.", "client"),
        ("nl_BE", "Aanvallers zijn in ons netwerk binnengeraakt.", "insured"),
    ],
)
def test_whoever_got_in_somewhere_broke_in_there(place: str, told: str, where: str) -> None:
    found = read(place, told)

    assert (found["incident.intrusion"], found["incident.where_broken_in"]) == ("yes", where)


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "We fear that someone got into a client's network."),
        ("en_GB", "Did attackers get in, or could attackers have got into our client's network?"),
        ("en_GB", "Nobody hacked us; our systems were not hacked."),
        ("en_GB", "Burglars broke into our office and somebody broke into the shop next door."),
        ("en_GB", "Someone got in touch about our client's invoice."),
        ("en_GB", "Our software supplier was hacked and cannot deliver."),
        ("en_GB", "If attackers got in at our client we would know; the logs are clean."),
        ("en_GB", "Hackers got in at a competitor of ours and sent false invoices to its customers."),
        ("en_GB", "They got in the car at 9 and left."),
        ("fr_BE", "Je crains que des pirates soient entrés chez notre client."),
        ("fr_BE", "Des escrocs sont entrés en contact avec notre client."),
        ("fr_BE", "Quelqu'un est entré dans nos bureaux dimanche."),
        ("fr_BE", "Notre fournisseur a été piraté hier."),
        ("fr_BE", "Si des pirates étaient entrés chez notre client, on le saurait."),
        ("fr_BE", "Ils sont entrés dans le magasin et ont volé la caisse."),
        ("nl_BE", "Misschien zijn er hackers binnengeraakt bij een klant."),
        ("nl_BE", "Er zijn dieven in ons kantoor binnengebroken, iemand heeft in de winkel ingebroken."),
        ("nl_BE", "Onze leverancier is gehackt en kan niet leveren."),
        ("nl_BE", "De mail is gisteren binnengekomen bij onze klant."),
        ("nl_BE", "Iemand is ingelogd op het webinar van onze klant."),
        ("nl_BE", "Ze kwamen om 9 uur binnen en gingen weer weg."),
    ],
)
def test_what_is_feared_or_denied_or_a_door_or_a_suppliers_is_no_break_in_of_ours(
    place: str, told: str
) -> None:
    found = read(place, told)

    assert found.get("incident.intrusion") != "yes"
    assert found.get("incident.where_broken_in") not in ("client", "insured")


@pytest.mark.parametrize(
    ("place", "told", "where"),
    [
        ("fr_BE", "Je suis courtier. Ma cliente est un garage, sa messagerie a été piratée.", "insured"),
        ("en_GB", "I am a broker. Our client was hacked last night.", "insured"),
        ("nl_BE", "Wij zijn makelaar. Onze verzekerde is een IT-bedrijf, onze klant is gehackt.", None),
        ("nl_BE", "Wij zijn makelaar. De klant van onze verzekerde is gehackt.", "client"),
    ],
)
def test_a_brokers_own_client_is_the_insured(place: str, told: str, where: str | None) -> None:
    assert read(place, told).get("incident.where_broken_in") == where


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "Hackers got into our client's network and mailed bogus invoices to its customers."),
        ("en_GB", "Our client was hacked; its customers received fake invoices."),
        (
            "fr_BE",
            "Des pirates sont entrés chez notre client et ont adressé des factures bidon à ses clients.",
        ),
        ("fr_BE", "Notre client a été piraté, de fausses factures sont parties chez ses clients."),
        ("nl_BE", "Onze klant is gehackt en zijn klanten kregen nepfacturen."),
        ("nl_BE", "Hackers zijn bij een klant binnengeraakt en stuurden vervalste facturen rond."),
    ],
)
def test_false_invoices_sent_from_where_they_got_in_are_a_takeover(place: str, told: str) -> None:
    found = read(place, told)

    assert found["incident.kind"] == "business_email_compromise"
    assert found["incident.false_messages_sent"] == "yes"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "A fraudster sent us false invoices and we paid £3,300."),
        ("en_GB", "We fear that false invoices could be sent to our customers."),
        ("fr_BE", "Un escroc nous a envoyé une fausse facture et on a payé 3.300 €."),
        ("fr_BE", "Si de fausses factures ont été envoyées à ses clients, on le saura demain."),
        ("nl_BE", "We kregen een valse factuur van een oplichter en betaalden 3.300 euro."),
        ("nl_BE", "De klant vreest dat er valse facturen gestuurd worden."),
    ],
)
def test_what_came_to_us_or_may_be_sent_went_out_in_nobodys_name(place: str, told: str) -> None:
    found = read(place, told)

    assert "incident.false_messages_sent" not in found
    assert found.get("incident.kind") != "business_email_compromise"


@pytest.mark.parametrize(
    ("place", "told", "payer"),
    [
        ("en_GB", "Our client's mailbox was hacked and two of its customers paid £8,000 and £9,000.", "clients_customer"),
        ("fr_BE", "La messagerie de notre client a été piratée, ses clients ont payé 8.000 €.", "clients_customer"),
        ("nl_BE", "De mailbox van onze klant is gehackt, zijn klanten betaalden 8.000 euro.", "clients_customer"),
        ("en_GB", "Our mailbox was hacked and a customer paid £8,000.", "client"),
        ("fr_BE", "Notre messagerie a été piratée et un client a payé 8.000 €.", "client"),
        ("nl_BE", "Onze mailbox is gehackt en een klant betaalde 8.000 euro.", "client"),
        ("en_GB", "A customer paid £8,000 for our work, and our laptop was stolen.", None),
        ("nl_BE", "De mailbox van onze leverancier is gehackt, een klant betaalde 8.000 euro.", None),
    ],
)  # fmt: skip
def test_whose_customers_paid_is_told_by_where_they_broke_in(
    place: str, told: str, payer: str | None
) -> None:
    assert read(place, told).get("payments[p1].payer") == payer


@pytest.mark.parametrize(
    ("place", "told", "whose"),
    [
        ("fr_BE", "On a payé un fournisseur sur un nouveau compte, sa boîte mail était piratée.", "supplier"),
        ("nl_BE", "We betaalden een leverancier op een nieuw rekeningnummer, zijn mailbox was gehackt.", "supplier"),
        ("fr_BE", "Le client de notre assuré appelle: sa messagerie a été piratée.", "client"),
        ("nl_BE", "De klant van onze verzekerde belt. Zijn mailbox is overgenomen.", "client"),
        ("en_GB", "Our client rang: their Office 365 account was compromised.", "client"),
        ("en_GB", "We look after IT for a builder. His email got hacked.", "client"),
        ("fr_BE", "On gère l'informatique d'un entrepreneur. Son mail a été piraté.", "client"),
        ("en_GB", "We paid our builder into a new account, his email got hacked.", "supplier"),
        ("fr_BE", "J'ai payé notre entrepreneur, sa boîte mail a été piratée.", "supplier"),
        ("nl_BE", "Ik heb onze aannemer betaald, zijn mailbox was gehackt.", "supplier"),
    ],
)  # fmt: skip
def test_his_mailbox_is_that_of_the_only_one_spoken_of(place: str, told: str, whose: str) -> None:
    assert read(place, told)["incident.where_broken_in"] == whose

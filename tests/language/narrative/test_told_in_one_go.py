"""Whole stories of a takeover at a client, typed in one go by whoever looks after its computers: every part in its field, in whatever order and spelling; and stories like it that must not be taken for one."""

import pytest

from intake.claim.money import Money
from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear

TAKEOVER = {
    "incident.kind": "business_email_compromise",
    "incident.position": "claim_against_us",
    "incident.where_broken_in": "client",
    "incident.intrusion": "yes",
    "incident.false_messages_sent": "yes",
    "incident.money_moved": "yes",
}
PHISHED = {"incident.entry_vector": "phishing", "security.access.credentials_how": "phished"}
ONE_PC = {"security.mfa.status": "disabled", "security.mfa.gap.scope": "one_device"}
FOR_A_TEST = {**ONE_PC, "security.mfa.gap.reason": "testing"}


def of_which(total: str, blocked: str) -> dict[str, str]:
    """What is gone in all, and how much of it is blocked."""
    return {"loss.stated.total": total, "loss.stated.blocked": blocked}


def read(place: str, told: str) -> dict[str, str]:
    """Field -> value; an amount as its figures."""
    return {
        one.path: f"{one.value.amount:.0f}" if isinstance(one.value, Money) else str(one.value)
        for one in read_narrative(told, ear(place))
    }


@pytest.mark.parametrize(
    ("place", "told", "expected"),
    [
        (
            "en_BE",
            "64,300 euros gone, of which 20,000 frozen; hackers got in at our client with phished passwords and sent fake invoices to its customers; they say it is our fault because we left MFA off on one PC",
            {**TAKEOVER, **PHISHED, **ONE_PC, **of_which("64300", "20000")},
        ),
        (
            "en_GB",
            "A client of ours was hacked last week. Someone phished the bookkeeper's password, logged into her mailbox and mailed fake invoices to their customers. In total £64,300 was paid, £20,000 of it has been frozen. The client says we are to blame since two-factor was turned off on one PC for a test.",
            {**TAKEOVER, **PHISHED, **FOR_A_TEST, **of_which("64300", "20000")},
        ),
        (
            "en_BE",
            "Our customer's mailbox was taken over and their clients got bogus invoices; 95k euros went out, 30k is blocked at the bank. They hold us responsible: MFA was disabled on a workstation while we were testing.",
            {**TAKEOVER, **FOR_A_TEST, **of_which("95000", "30000")},
        ),
        (
            "en_BE",
            "attakers broke into one of our clients with a pasword from a phishing mail, sent fake invocies to its custommers, 120k euros lost of wich 45k blocked so far, the client blames us bc MFA was off on one pc",
            {**{path: one for path, one in TAKEOVER.items() if path != "incident.money_moved"}, **PHISHED, **ONE_PC, **of_which("120000", "45000")},
        ),
        (
            "fr_BE",
            "96.500 euros partis, dont 40.000 bloqués; des pirates sont entrés chez notre client avec des mots de passe hameçonnés et ont envoyé de fausses factures à ses clients; il dit que c'est notre faute parce que nous avons laissé la MFA désactivée sur un poste",
            {**TAKEOVER, **PHISHED, **ONE_PC, **of_which("96500", "40000")},
        ),
        (
            "fr_BE",
            "Notre client a été piraté : des escrocs ont obtenu le mot de passe de la comptable par hameçonnage, puis ont adressé de fausses factures à ses clients. Au total 96.500 € sont partis, 40.000 € ont pu être bloqués. Le client nous reproche d'avoir coupé la double authentification sur un ordinateur pour un test.",
            {**TAKEOVER, **PHISHED, **FOR_A_TEST, **of_which("96500", "40000")},
        ),
        (
            "fr_BE",
            "52.000€ disparus dont 17.000 bloqués chez KBC, des escrocs ont piraté le mail d'un client et envoyé des fausses facture a ses clients, il pretend que c'est notre faute vu que la 2FA etait coupée sur un poste",
            {**TAKEOVER, **ONE_PC, **of_which("52000", "17000")},
        ),
        (
            "nl_BE",
            "76.500 euro weg, waarvan 26.500 geblokkeerd; hackers zijn bij onze klant binnengeraakt met gephishte wachtwoorden en hebben valse facturen naar zijn klanten gestuurd; hij zegt dat het onze fout is omdat wij MFA op één werkpost hadden uitgezet",
            {**TAKEOVER, **PHISHED, **ONE_PC, **of_which("76500", "26500")},
        ),
        (
            "nl_BE",
            "Onze klant is gehackt. Via een phishingmail hadden ze het wachtwoord van een bediende en daarna hebben ze nepfacturen naar haar klanten gestuurd. In totaal is er 140.000 euro betaald, 55.000 is tegengehouden. De klant geeft ons de schuld omdat we tweestapsverificatie op één pc hadden afgezet voor een test.",
            {**TAKEOVER, **PHISHED, **FOR_A_TEST, **of_which("140000", "55000")},
        ),
        (
            "nl_BE",
            "hackers zaten in de mailbox van een klant met gephiste paswoorden, valse facturen verstuurd nr zijn klanten, 45k weg waarvan 20k geblokeerd, hij zegd dat het onze fout is want we hadden 2FA uitgezet op 1 werkpost",
            {**TAKEOVER, **PHISHED, **ONE_PC, **of_which("45000", "20000")},
        ),
        (
            "en_GB",
            "Hi, quick one. One of our customers, a wholesaler, has had its mailbox compromised. The hackers used it to send false invoices with new bank details to its own clients.\nFour of those clients paid, £96,000 altogether. Barclays has managed to freeze £31,000.\nThe wholesaler is now blaming us: when we migrated them in March an engineer disabled MFA on one workstation for testing.",
            {**TAKEOVER, **FOR_A_TEST, **of_which("96000", "31000")},
        ),
        (
            "fr_BE",
            "on gère l'informatique d'un entrepreneur. son mail a été piraté, des escrocs ont envoyé des fausses factures à ses clients, 27k€ partis dont 9k€ bloqués. il dit que c'est notre faute, la 2FA était coupée sur un pc",
            {**TAKEOVER, **ONE_PC, **of_which("27000", "9000")},
        ),
        (
            "nl_BE",
            "Dag, een probleem bij een klant van ons, een groothandel. Zijn mailbox werd gehackt en de hackers hebben er valse facturen mee gestuurd naar zijn eigen klanten.\nVier daarvan hebben betaald, 96.000 euro samen. De bank heeft 31.000 euro kunnen blokkeren.\nDe groothandel stelt ons aansprakelijk: in maart heeft een technieker MFA op één werkpost uitgezet om te testen.",
            {**TAKEOVER, **FOR_A_TEST, **of_which("96000", "31000")},
        ),
    ],
)  # fmt: skip
def test_each_part_of_the_story_is_in_its_field(place: str, told: str, expected: dict[str, str]) -> None:
    found = read(place, told)

    assert {path: found.get(path) for path in expected} == expected
    assert "payments[p1].amount" not in found


FAMILY = {
    "incident.position",
    "incident.false_messages_sent",
    "security.mfa.gap.scope",
    "security.mfa.gap.reason",
    "security.access.credentials_how",
    "loss.stated.total",
}


@pytest.mark.parametrize(
    ("place", "told", "kind"),
    [
        ("en_BE", "Someone posing as our CEO emailed accounts and 48,000 euros left yesterday at 15:10 from ING. Nobody hacked us, MFA is on everywhere.", "ceo_fraud"),
        ("en_BE", "We paid a false invoice of 23,750 euros to a new account number for our supplier. The supplier's mailbox had been hacked. Nobody blames us.", "false_invoice"),
        ("en_GB", "All our servers are encrypted since 3 am, attackers got in through the VPN. They want 200,000 dollars. MFA was off on the VPN.", "ransomware"),
        ("en_GB", "We were told not to switch MFA off on any workstation. Our client trains its staff against phished passwords. A laptop was stolen yesterday.", "lost_device"),
        ("fr_BE", "Un faux directeur a demandé par mail un virement urgent, la comptable a payé 67.000 € hier à 11h30 depuis Belfius. Aucune intrusion, MFA active partout.", "ceo_fraud"),
        ("fr_BE", "On a payé 18.900 € à un fournisseur sur un nouveau compte, sa boîte mail était piratée. Personne ne nous reproche rien.", "false_invoice"),
        ("fr_FR", "Tous nos serveurs sont chiffrés depuis 5h du matin, ils demandent 3 bitcoins. Ils sont entrés par le VPN, la MFA était désactivée.", "ransomware"),
        ("fr_BE", "Le contrat dit que la MFA doit être active sur chaque poste. Un client demande si ses mots de passe hameçonnés peuvent servir à entrer. Rien n'est arrivé.", None),
        ("nl_BE", "Iemand deed zich voor als de directeur en liet de boekhouding gisteren om 11u30 58.000 euro overmaken vanop ING. Geen inbraak, MFA staat overal aan.", "ceo_fraud"),
        ("nl_BE", "We hebben 16.400 euro betaald aan een leverancier op een nieuw rekeningnummer, zijn mailbox was gehackt. Niemand geeft ons de schuld.", "false_invoice"),
        ("nl_NL", "Al onze servers zijn versleuteld sinds 4 uur vannacht, ze zijn binnengekomen via de VPN en eisen 150.000 euro. MFA stond uit.", "ransomware"),
        ("nl_NL", "In het contract staat dat MFA op elke werkpost aan moet staan. De klant vreest dat er met gephishte wachtwoorden valse facturen gestuurd worden. Er is niets gebeurd.", None),
    ],
)  # fmt: skip
def test_another_story_has_nothing_of_it(place: str, told: str, kind: str | None) -> None:
    found = read(place, told)

    assert found.get("incident.kind") == kind
    assert not FAMILY & found.keys()
    assert found.get("incident.where_broken_in") != "client"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "Two-factor is on everywhere; nobody noticed, and no passwords were lost."),
        ("fr_BE", "Aucune intrusion, MFA active partout."),
        ("nl_BE", "Geen inbraak, MFA staat overal aan."),
    ],
)
def test_what_is_denied_beside_the_second_step_does_not_take_it_away(place: str, told: str) -> None:
    assert read(place, told)["security.mfa.status"] == "active"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("en_GB", "Our client asked us to turn MFA off on one workstation for a test and we refused."),
        ("fr_BE", "Il faut désactiver la MFA sur un poste pour le test de demain."),
        ("nl_BE", "Morgen zetten we MFA uit op één werkpost om te testen."),
    ],
)
def test_a_second_step_that_is_to_be_switched_off_is_not_off(place: str, told: str) -> None:
    assert not {path for path in read(place, told) if path.startswith("security.mfa")}


def test_what_whoever_encrypted_everything_wants_is_no_claim_of_a_third_party() -> None:
    found = read("en_GB", "All our servers are encrypted. They want 200,000 dollars.")

    assert found["extortion.amount"] == "200000"
    assert "third_party.claims[t1].amount" not in found

"""The terms that people ask about, each with its words in the three languages and what says its meaning. Data only, but for one pattern each.

A term's question says in plain words what it stands for, where the claim has one; else a meaning does. The terms are those of domain.md 7.1.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from intake.language.marks import N_


@dataclass(frozen=True)
class Term:
    """A term: its `words`, folded; the `fields` whose questions use it, of which the first explains it where it has no `meaning` of its own.

    `is_choice`: it is an answer to its own question too. `is_state`: said without "what is", it tells of something.
    """

    words: tuple[str, ...]
    fields: tuple[str, ...] = ()
    meaning: str = ""
    is_choice: bool = False
    is_state: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """All its words."""
        return re.compile("|".join(f"(?:{one})" for one in self.words))


STATE = ("payments[].state",)
TERMS = (
    Term(
        (
            r"rappels?(?: de(?:s)? fonds| du paiement| du virement)?",
            r"recalls?(?: (?:van|of|de) .{2,20})?|terugroep(?:ing|actie)?(?: van (?:de betaling|het geld))?|fund recall",
        ),
        ("payments[].recall_requested_at",),
    ),
    Term(
        (
            r"mfa|2fa|m\.f\.a\.?|(?:double|seconde|deuxieme) authentification",
            r"authentification (?:a (?:deux|2|plusieurs) (?:facteurs|etapes)|multi-?facteurs?)",
            r"tweestaps(?:verificatie|aanmelding)|dubbele (?:authenticatie|verificatie)|meervoudige authenticatie",
            r"(?:twee|multi)-?factor(?:authenticatie| authenticatie)?",
            r"(?:two|multi|2)[- ]?(?:factor|step)(?: (?:authentication|sign-in|verification))?",
        ),
        ("security.mfa.status",),
    ),
    Term(
        (
            r"(?:virement|paiement|sepa) instantanee?s?|sct inst|instant(?: payment| transfer|overschrijving|betaling)",
            r"(?:onmiddellijke|ogenblikkelijke) overschrijving",
        ),
        ("payments[].rail",),
        is_choice=True,
    ),
    Term(
        (
            r"regles? (?:de (?:transfert|messagerie|la boite)|de la boite mail)",
            r"(?:doorstuur|postvak|mailbox|inbox)regels?|(?:forwarding|inbox|mailbox) rules?",
        ),
        ("security.access.mailbox_rules",),
    ),
    Term(
        (r"executee?s?|uitgevoerd|executed",),
        STATE,
        N_("Executed: the bank has carried out the payment. The money has left the account."),
        is_state=True,
    ),
    Term(
        (
            r"(?:entierement |partiellement )?bloquee?s?(?: en partie)?|(?:volledig |gedeeltelijk )?geblokkeerd",
            r"(?:partly |fully )?blocked(?: in full)?|frozen|bevroren|gelee?s?",
        ),
        STATE,
        N_("Blocked: a bank holds the money, so that nobody can take it. It is not yet back on the account."),
        is_state=True,
    ),
    Term(
        (r"(?:partiellement )?(?:restituee?s?|retournee?s?)(?: en partie)?|(?:gedeeltelijk )?teruggestort|(?:partly )?returned",),
        STATE,
        N_("Returned: the money is back on the account that it left from."),
        is_state=True,
    ),
    Term(
        (r"perte definitive|definitief verlies|final loss",),
        STATE,
        N_("Final loss: it is certain that the money will not come back."),
        is_choice=True,
    ),
    Term(
        (r"maitrisee?s?|circonscrite?s?|onder controle|contained",),
        ("incident.ongoing",),
        N_("Contained: nothing gets worse any more, but not everything is repaired yet."),
        is_state=True,
    ),
    Term(
        (
            r"franchises?|vrijstelling(?:en)?|eigen risico|retentions?|retentie|deductibles?|(?:policy |insurance )?excess(?:es)?",
        ),
        ("policies[].retention",),
        N_("Retention (also called excess or deductible): the part of a loss that the insured pays before the insurance does. It stands in the special terms."),
    ),
    Term(
        (r"plafonds?|montant assure|verzekerd bedrag|verzekerde som|(?:policy )?limit",),
        ("policies[].limit",),
        N_("Limit: the most that the insurance pays. It stands in the special terms."),
    ),
    Term(
        (r"sous-?limites?|sublimiet(?:en)?|sub-?limits?",),
        ("policies[].sublimit_fraud",),
        N_("Sublimit: a lower limit for one kind of loss, such as fraud with payments. It stands in the special terms."),
    ),
    Term(
        (r"delai de carence|franchise en heures|wachttijd|waiting (?:period|time)",),
        ("policies[].waiting_hours",),
        N_("Waiting period: the hours of standstill that pass before the insurance begins to count."),
    ),
    Term(
        (r"base reclamation|claims[- ]made",),
        ("policies[].trigger",),
        N_("Claims-made: the insurance counts that runs on the day when somebody makes a claim, not when the error was made."),
    ),
    Term(
        (r"(?:conditions )?particulieres|bijzondere voorwaarden|polisblad|special terms|policy schedule",),
        (),
        N_("Special terms: the pages of the policy that hold your own amounts, names and dates. The general terms are the same for every customer."),
    ),
    Term(
        (r"avenants?|bijvoegsel|aanhangsel|endorsements?",),
        (),
        N_("Endorsement: a page that was added to the policy later and changes it."),
    ),
    Term(
        (r"contre-appel|rappel de verification|terugbelcontrole|call-?backs?|call back",),
        ("payments[].callback_done",),
        N_("Call-back: before paying to a new account number, somebody calls the supplier on a number that was known already."),
    ),
    Term(
        (r"principe des quatre yeux|double signature|vierogen(?:principe)?|four[- ]eyes(?: principle)?",),
        ("payments[].four_eyes",),
        N_("Four eyes: two people must approve a payment."),
    ),
    Term(
        (
            r"verification du (?:nom du )?beneficiaire|(?:verification|confirmation) of payee|name check|vop|cop",
            r"iban-?naam ?(?:controle|check)|verificatie van de (?:naam van de )?begunstigde",
        ),
        ("payments[].vop_result",),
        N_("Name check: before a transfer, the bank compares the name that was typed with the holder of the account."),
    ),
    Term(
        (r"beneficiaire|begunstigde|beneficiary|payee",),
        (),
        N_("Beneficiary: whoever holds the account that the money went to."),
    ),
    Term(
        (r"banque du beneficiaire|ontvangende bank|bank van de begunstigde|(?:receiving|beneficiary(?:'s)?) bank",),
        ("payments[].beneficiary_bank_contacted_at",),
        N_("Receiving bank: the bank of the account that the money went to."),
    ),
    Term(
        (r"iban(?: number| nummer)?|numero iban",),
        ("payments[].beneficiary_iban",),
        N_("IBAN: the full account number, which begins with two letters for the country."),
    ),
    Term(
        (r"sort ?codes?|code guichet anglais",),
        ("payments[].beneficiary_iban",),
        N_("Sort code: the six digits of a branch in the United Kingdom, which stand before the account number."),
    ),
    Term(
        (r"mules?|geldezels?|katvangers?|money mules?",),
        (),
        N_("Money mule: somebody who lends an account to criminals, so that stolen money can pass through it."),
    ),
    Term(
        (r"hameconnage|phishing|smishing|phising",),
        ("incident.kind",),
        N_("Phishing: a false message that tries to get a password, a code or a payment out of you."),
        is_choice=True,
    ),
    Term(
        (r"usurpation(?: d'adresse| de numero)?|spoofing",),
        ("incident.kind",),
        N_("Spoofing: criminals show the name, number or address of somebody else as the sender."),
        is_choice=True,
    ),
    Term(
        (r"ingenierie sociale|social[- ]engineering",),
        ("incident.kind",),
        N_("Social engineering: criminals mislead people, instead of breaking into computers."),
        is_choice=True,
    ),
    Term(
        (r"fraude au (?:president|ceo)|ceo[- ]?(?:fraud|fraude)|ceo fraud",),
        ("incident.kind",),
        N_("CEO fraud: somebody plays the director or a lawyer and orders an urgent, secret payment."),
        is_choice=True,
    ),
    Term(
        (
            r"bec(?:[- ]?fraude)?|business e-?mail compromise|compromission de messagerie|piratage de messagerie|gehackte mailbox|mailbox takeover",
        ),
        ("incident.kind",),
        N_("Business e-mail compromise: criminals read or use a real mailbox, to change an account number or an order to pay."),
        is_choice=True,
    ),
    Term(
        (r"rancongiciel|ransomware|gijzelsoftware",),
        ("incident.kind",),
        N_("Ransomware: software that locks files and asks for money to open them again."),
        is_choice=True,
    ),
    Term(
        (r"logiciel malveillant|malware|schadelijke software|maliciel",),
        ("incident.kind",),
        N_("Malware: software that does harm, such as a virus."),
        is_choice=True,
    ),
    Term(
        (r"sessions?|sessies?|jetons?|tokens?",),
        ("security.access.sessions_revoked_at",),
        N_("Session: a sign-in that is still open on some computer or telephone. A new password does not close it."),
    ),
    Term(
        (r"journaux(?: de connexion)?|logs?|log files|logbestanden|aanmeldlogboek|sign-?in logs?",),
        ("security.logs.available",),
        N_("Logs: the lists that a system keeps of who signed in, when and from where."),
    ),
    Term(
        (r"(?:e-?mail )?headers?|en-?tetes|e-mail original avec en-tetes|originele e-mail met headers",),
        (),
        N_("Headers: the hidden first lines of an e-mail, which show where it came from. They are lost when it is forwarded; save the message as a file."),
    ),
    Term(
        (r"rgpd|gdpr|avg",),
        (),
        N_("GDPR: the law on personal data, in the European Union and the United Kingdom. After a leak, an authority must sometimes be told within 72 hours."),
    ),
    Term(
        (r"dpo|fg|delegue a la protection des donnees|functionaris voor gegevensbescherming|data protection officer",),
        (),
        N_("DPO: the person in a company who looks after the protection of personal data."),
    ),
    Term(
        (r"nis ?2|loi nis ?2|nis ?2-?wet|nis ?2 (?:law|directive)",),
        (),
        N_("NIS2: the European rules on the security of important companies, which must report serious incidents quickly."),
    ),
    Term(
        (r"subrogation|subrogatie",),
        (),
        N_("Subrogation: once the insurer has paid, it may claim the money from whoever caused the loss."),
    ),
    Term(
        (r"reconnaissance de responsabilite|erkenning van aansprakelijkheid|admission of liability|admitting liability",),
        (),
        N_("Admission of liability: saying or writing that you are liable. It may harm your insurance, so tell facts only."),
    ),
)  # fmt: skip

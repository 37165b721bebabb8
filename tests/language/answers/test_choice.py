"""One option of a list, by its place, its label, or what people call it."""

import pytest

from intake.claim.reading import Option
from tests.language.answers.heard import heard, options, rows

MFA = options(
    "active: Active everywhere",
    "partial: Active, but not everywhere",
    "disabled: Was switched off",
    "never: Never installed",
    "not_applicable: Not applicable",
)
PARTY = options(
    "it_provider: IT provider", "client: Client", "supplier: Supplier", "bank: Bank", "other: Other"
)
PAYMENT = options(
    "planned: Order waiting, not executed",
    "executed: Executed",
    "blocked: Blocked in full",
    "partly_blocked: Partly blocked",
    "returned: Returned",
    "partly_returned: Partly returned",
    "recalled: Recall asked",
)
KIND = options(
    "false_invoice: A false or altered invoice was paid",
    "ceo_fraud: Someone posed as a director and ordered a payment",
    "business_email_compromise: A mailbox was taken over and used",
    "ransomware: Files or systems were encrypted",
    "data_breach: Data was seen, copied or leaked",
    "lost_device: A laptop, phone or disk was lost or stolen",
    "supplier_incident: A supplier was hit, and we suffer from it",
    "other: Something else",
)

BY_PLACE = """
fr_BE · 2 · partial
fr_FR · la troisième · disabled
nl_BE · optie d · never
en_GB · #1 · active
fr_BE · le dernier · not_applicable
fr_BE · é · partial
nl_BE · 7 · invalid
en_GB · 1 or 2 · ask: active | partial
fr_BE · les deux premiers · ask: active | partial
"""
SIGN_IN = """
fr_BE · oui mais pas sur le poste de la compta · partial
fr_FR · uniquement sur les mails · partial
fr_BE · elle avait été coupée pour un test · disabled
nl_NL · nee, nooit gehad · never
nl_BE · ja, overal · active
nl_BE · ja, behalve op de pc van de boekhoudster · partial
en_GB · on for everybody · active
en_GB · never had it · never
en_GB · n/a · not_applicable
en_GB · either partial or disabled · ask: disabled | partial
fr_BE · aucune idée, demandez à Marc · unknown
"""
OTHERS = """
fr_FR · pas la banque, un client · client
nl_BE · niet de bank, een klant · client
en_GB · the client, not the supplier · client
en_GB · not the bank · ask
nl_BE · bank of leverancier · ask: bank | supplier
en_GB · our IT support firm · it_provider
nl_BE · onze leverancier · supplier
en_GB · someone else · other
fr_FR · c'est confidentiel · refused
"""
PAYER = options("insured: The insured", "client: Client", "supplier: Supplier", "other: Other")
PAYERS = """
fr_BE · un autre client · client
nl_BE · een andere klant · client
en_GB · another client of ours · client
fr_BE · un autre · other
nl_BE · een ander · other
en_GB · another company · other
fr_BE · quelqu'un d'autre que le client · other
nl_BE · iemand anders dan de klant · other
fr_BE · nous-mêmes · insured
fr_BE · le même compte · ask
"""
MONEY = """
nl_BE · de helft is teruggestort · partly_returned
en_GB · blocked but not everything · partly_blocked
en_GB · not blocked, gone · executed
nl_BE · nog niet vertrokken · planned
en_GB · bank is trying to get it back · recalled
fr_BE · on espère qu'il est bloqué · ask: blocked
fr_FR · l'argent est revenu · returned
"""
HAPPENED = """
nl_BE · ons mailadres is gehackt · business_email_compromise
fr_BE · on nous a piraté la messagerie · business_email_compromise
en_GB · phone stolen on the tube · lost_device
nl_BE · gsm kwijt · lost_device
fr_BE · le fournisseur avait soi-disant changé de compte · false_invoice
nl_NL · iemand deed zich voor als de directeur · ceo_fraud
fr_FR · tous les fichiers sont cryptés · ransomware
en_GB · something else entirely · other
nl_BE · mail van den baas was nep · ceo_fraud
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(BY_PLACE + SIGN_IN))
def test_a_place_in_the_list_or_a_partial_yes_is_an_option(place: str, typed: str, expected: str) -> None:
    assert heard("choice", typed, place, choices=MFA) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(OTHERS))
def test_what_is_denied_is_not_picked(place: str, typed: str, expected: str) -> None:
    assert heard("choice", typed, place, choices=PARTY) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(PAYERS))
def test_another_of_a_kind_is_of_that_kind(place: str, typed: str, expected: str) -> None:
    assert heard("choice", typed, place, choices=PAYER) == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(MONEY))
def test_a_part_is_not_the_whole_and_a_try_is_not_done(place: str, typed: str, expected: str) -> None:
    outcome = heard("choice", typed, place, choices=PAYMENT)

    assert outcome == expected


@pytest.mark.parametrize(("place", "typed", "expected"), rows(HAPPENED))
def test_what_happened_is_heard_in_words_that_no_label_has(place: str, typed: str, expected: str) -> None:
    assert heard("choice", typed, place, choices=KIND) == expected


STAFF = options("lt_10: Fewer than 10", "s_10_49: 10 to 49", "s_50_249: 50 to 249", "ge_250: 250 or more")
HEADS = """
fr_BE · moins de 10 · lt_10
en_GB · fewer than 10 · lt_10
nl_BE · minder dan 10 · lt_10
nl_NL · vier man · lt_10
fr_BE · plus de 250 · ge_250
en_GB · about sixty · about s_50_249
fr_BE · 49 · s_10_49
fr_BE · non · ask
nl_BE · nee · ask
en_GB · no · ask
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(HEADS))
def test_a_bound_falls_into_the_range_beside_it(place: str, typed: str, expected: str) -> None:
    assert heard("choice", typed, place, choices=STAFF).removeprefix("about ") == expected.removeprefix(
        "about "
    )


FOUND_BY = options("own_staff: Own staff", "bank: The bank", "it_provider: The IT provider")
SEEN = """
nl_BE · weet niet, de bank denk ik · about bank
fr_BE · je sais pas trop, sans doute la banque · about bank
en_GB · no idea, ask the bank · unknown
nl_BE · onze informaticus heeft het gezien · it_provider
fr_BE · c'est la comptable qui l'a vu · own_staff
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(SEEN))
def test_an_option_is_picked_beside_a_doubt_but_not_where_someone_else_is_to_be_asked(
    place: str, typed: str, expected: str
) -> None:
    assert heard("choice", typed, place, choices=FOUND_BY) == expected


def test_who_looks_after_it_is_the_answer_where_that_is_asked() -> None:
    managed = options("self: Own staff", "provider: External provider", "both: Both", "nobody: Nobody")

    assert heard("choice", "c'est notre prestataire qui gère tout", "fr_BE", choices=managed) == "provider"
    assert heard("choice", "wij zelf en een externe partner", "nl_BE", choices=managed) == "both"


def test_a_label_outranks_what_another_option_is_also_called() -> None:
    roles = options("supplier: Supplier", "subcontractor: Subcontractor")

    assert heard("choice", "subcontractor", "en_GB", choices=roles) == "subcontractor"
    assert heard("multi_choice", "subcontractor", "en_GB", choices=roles) == "subcontractor"


def test_a_lone_answer_that_is_an_option_is_not_a_refusal() -> None:
    results = options("pending: Pending", "accepted: Accepted", "refused: Refused")

    assert heard("choice", "refusé", "fr_BE", choices=results) == "refused"
    assert heard("choice", "je refuse de répondre", "fr_BE", choices=results) == "refused"


KINDS = options(
    "cyber: Cyber",
    "crime: Crime or fraud",
    "pi: Professional liability",
    "general_liability: Public liability",
)
TAKEN_OUT = """
en_GB · no cyber policy · ask
en_GB · we don't have cyber · ask
en_GB · we have no separate dedicated cyber cover · ask
en_GB · cyber: no · ask
en_GB · everything except crime · ask
en_GB · anything but crime · ask
en_GB · no, cyber · cyber
en_GB · nothing but cyber · cyber
en_GB · no cyber, only crime · crime
fr_BE · pas de police cyber · ask
fr_BE · tout sauf la cyber · ask
fr_BE · la cyber on ne l'a pas prise · ask
fr_BE · non, la cyber · cyber
nl_BE · geen cyberpolis · ask
nl_BE · alles behalve cyber · ask
nl_BE · cyber nooit gehad · ask
nl_BE · niet-cyber · ask
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(TAKEN_OUT))
def test_a_label_with_a_denial_is_never_that_label(place: str, typed: str, expected: str) -> None:
    assert heard("choice", typed, place, choices=KINDS) == expected


@pytest.mark.parametrize("typed", ["no antivirus", "geen antivirus", "pas d'antivirus"])
def test_a_denied_thing_is_none_where_the_list_has_it(typed: str) -> None:
    protection = options("edr: EDR", "antivirus: Antivirus only", "none: No protection")

    assert heard("choice", typed, "en_GB", choices=protection) == "none"


TAKEN_BACK = """
fr_BE · 54, non pardon, 45 · s_10_49
nl_BE · 8, nee wacht, 12 · s_10_49
en_GB · 300 - sorry, 30 · s_10_49
fr_BE · non pardon, 54 · s_50_249
en_GB · 8 or 12 · ask: lt_10 | s_10_49
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(TAKEN_BACK))
def test_of_what_is_taken_back_at_once_the_second_is_meant(place: str, typed: str, expected: str) -> None:
    assert heard("choice", typed, place, choices=STAFF) == expected


def test_several_options_are_taken_back_as_a_whole() -> None:
    assert heard("multi_choice", "1 et 3, non pardon, 1 et 2", "fr_BE", choices=STAFF) == "lt_10, s_10_49"


MOVED = options("yes: Yes", "planned: Not yet, but an order is waiting", "no: No")
LEFT = """
fr_BE · l'argent est parti hier · yes
nl_BE · er is niks betaald · no
en_GB · nothing has left · no
nl_BE · nog niet, morgen pas · ask: planned | no
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(LEFT))
def test_whether_money_has_left_is_heard_in_a_sentence(place: str, typed: str, expected: str) -> None:
    assert heard("choice", typed, place, choices=MOVED) == expected


def test_half_of_it_is_the_part_where_the_whole_is_an_option_too() -> None:
    assert heard("choice", "half of it came back", "en_GB", choices=PAYMENT) == "partly_returned"


def test_a_call_back_is_no_step_back() -> None:
    done = options("known_number: On a known number", "no: No call-back")

    assert heard("choice", "no call back", "en_GB", choices=done) == "no"
    assert heard("choice", "no, go back", "en_GB", choices=done) == "back"


def test_what_is_not_done_yet_rules_out_nothing() -> None:
    inside = options("no: Ruled out", "possible: Possible", "yes: Yes")

    assert heard("choice", "pas encore", choices=inside) == "ask: no"
    assert heard("choice", "non", choices=inside) == "no"


def test_a_day_in_french_is_no_place_in_a_dutch_label() -> None:
    kinds = (
        Option("unordered", (("nl", "Betalingen die niemand hier heeft besteld"),)),
        Option("other", (("nl", "Iets anders"),)),
    )

    assert heard("choice", "hier soir", choices=kinds) != "unordered"


@pytest.mark.parametrize(
    "typed", ["we admitted nothing", "admitted nothing so far", "they have promised nothing"]
)
def test_what_was_done_to_nothing_was_not_done(typed: str) -> None:
    answered = options("no: No answer yet", "admitted: Admitted", "promised: Promised to pay")

    assert heard("choice", typed, "en_GB", choices=answered).startswith("ask")

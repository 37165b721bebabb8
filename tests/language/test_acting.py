"""Lines that carry something out, in all three languages; and what only looks like one, which stays an answer."""

import pytest

from intake.language.acting import Act, Wanted, act_in, bare_object, everything, export_in, reader_in

ACTS = [
    ("tick 2: Mrs Peeters, 10:42", Act("tick", ("2",), "Mrs Peeters, 10:42")),
    ("cocher 2 Mme Peeters, 10h42", Act("tick", ("2",), "Mme Peeters, 10h42")),
    ("Vink af 12 – mevr. Peeters", Act("tick", ("12",), "mevr. Peeters")),
    ("tick preserve_logs: saved", Act("tick", ("preserve_logs",), "saved")),
    ("tick call_payer_bank[p1]: Vos", Act("tick", ("call_payer_bank[p1]",), "Vos")),
    ("tick 3", Act("tick", ("3",))),
    ("set aside 1: done yesterday", Act("set_aside", ("1",), "done yesterday")),
    ("écarter 1 : réglé", Act("set_aside", ("1",), "réglé")),
    ("opzij 1: geregeld", Act("set_aside", ("1",), "geregeld")),
    ("take back 3", Act("take_back", ("3",))),
    ("reprendre", Act("take_back")),
    ("accept all", Act("accept", (), "all")),
    ("accepter 1, 3 et 4", Act("accept", ("1", "3", "4"))),
    ("aanvaard f2 en f5.", Act("accept", ("f2", "f5"))),
    ("verwerp alles", Act("reject", (), "alles")),
    ("reply 2: Vos, 11:05\nref Z-8", Act("reply", ("2",), "Vos, 11:05\nref Z-8")),
    ("réponse : M. Vos", Act("reply", (), "M. Vos")),
    ("ajouter un paiement", Act("add", (), "un paiement")),
    ("betaling 2 verwijderen", Act("remove", (), "betaling 2")),
    ("Rôle : courtier", Act("role", (), "courtier")),
    ("modifier 12 : 45.000 €", Act("change", ("12",), "45.000 €")),
    ("note: call Paul: he knows", Act("note", (), "call Paul: he knows")),
    ("ga naar bedrag", Act("goto", (), "bedrag")),
    ("go to payments[p1].amount", Act("goto", (), "payments[p1].amount")),
    ("urgent 2", Act("urgent", ("2",))),
]  # fmt: skip

ANSWERS = [
    "",
    "tick 10:42",
    "tick 9h30",
    "cocher",
    "dismiss 2 employees",
    "change 2 passwords",
    "accept",
    "reply to the bank was sent",
    "antwoord volgt morgen",
    "note written by Paul",
    "addison ltd",
    "actions taken at once",
    "urgent transfer of 3 payments",
    "roles and rights were reset",
    "12",
    "ajouteur",
    "reprendre 2 serveurs",
    "go to the bank and ask them to call the money back today",
]


@pytest.mark.parametrize(("line", "act"), ACTS, ids=[line.split("\n")[0] for line, _ in ACTS])
@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_a_line_that_acts_is_heard_in_every_talk(line: str, act: Act, language: str) -> None:
    assert act_in(line, language) == act


@pytest.mark.parametrize("line", ANSWERS, ids=lambda line: line or "empty")
@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_what_only_begins_like_one_stays_an_answer(line: str, language: str) -> None:
    assert act_in(line, language) is None


@pytest.mark.parametrize(
    ("rest", "wanted"),
    [
        ("", Wanted()),
        ("to /tmp/x", Wanted("/tmp/x")),
        ("vers dossier en néerlandais pour le gestionnaire", Wanted("dossier", "nl", "handler")),
        ("naar ~/klanten in het Frans voor de makelaar", Wanted("~/klanten", "fr", "broker")),
        ('to "my claims" en', Wanted("my claims", "en")),
        ("nl", Wanted("", "nl")),
        ("for the insured", Wanted("", "", "insured")),
        ("to broker", Wanted("broker")),
        ("..", Wanted("..")),
        ("to", None),
        ("records of sign-ins", None),
    ],
)
def test_an_export_names_a_folder_a_language_and_a_reader_in_any_order(
    rest: str, wanted: Wanted | None
) -> None:
    assert export_in(rest, strict=False) == wanted


def test_on_free_text_a_folder_must_look_like_one() -> None:
    assert export_in("records", strict=True) is None
    assert export_in("./records", strict=True) == Wanted("./records")
    assert export_in("to records", strict=True) == Wanted("records")


def test_small_words_are_understood_in_each_language() -> None:
    assert [everything(word) for word in ("all", "tout", "alles", "none", "aucun", "geen", "two")] == [
        True
    ] * 3 + [False] * 3 + [None]
    assert [bare_object(words) for words in ("a payment", "un autre paiement", "nog een betaling")] == [
        "payment",
        "paiement",
        "betaling",
    ]
    assert [reader_in(word) for word in ("the broker", "l'assuré", "de schadebehandelaar", "king")] == [
        "broker",
        "insured",
        "handler",
        "",
    ]

"""The words tool: every text is found, translators fill in side by side, and what is wrong is said."""

import json
import threading
from pathlib import Path

import polib
import pytest

from tools.words.__main__ import main, update
from tools.words.catalog import catalog_path, read, template_path
from tools.words.checking import all_faults, entry_faults
from tools.words.python_texts import Found, python_texts
from tools.words.template import Entry, Template, collect
from tools.words.terms import read_terms, term_faults
from tools.words.translating import fill, todo

ROOT = Path(__file__).parent.parent.parent


def python(tmp_path: Path, source: str) -> list[Found]:
    path = tmp_path / "screen.py"
    path.write_text(source, encoding="utf-8")
    return list(python_texts(path))


def template(*texts: str | tuple[str, str], comments: tuple[str, ...] = ()) -> Template:
    made = Template()
    for number, text in enumerate(texts, start=1):
        context, english = text if isinstance(text, tuple) else ("", text)
        made.add(
            "flows/sections/10-x.yaml", Found(number, english, context=context, comment="\n".join(comments))
        )
    return made


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A project with a list of terms and no catalogs yet."""
    (tmp_path / "locales").mkdir()
    (tmp_path / "locales" / "terms.toml").write_text(
        '[[avoid]]\nin = ["fr", "fr_BE"]\nwords = "tu|ta"\ninstead = "vous"\n'
        '[[avoid]]\nin = ["fr_BE"]\nwords = "franchise"\ninstead = "the Belgian word"\nunless_english = "brand"\n',
        encoding="utf-8",
    )
    return tmp_path


def line(english: str, said: object, **more: object) -> str:
    return json.dumps({"id": english, "str": said} | more)


def entry_of(file: polib.POFile, english: str) -> polib.POEntry:
    return next(entry for entry in file if entry.msgid == english and not entry.obsolete)


# Finding


def test_texts_are_found_in_calls_in_calls_and_in_either_branch(tmp_path: Path) -> None:
    found = python(
        tmp_path,
        'tr.text("past %(t)s", t=tr.text("%(h)s h", h=1))\ntr.gettext("open" if x else "shut")\nN_("mark" "ed")',
    )

    assert [one.text for one in found] == ["past %(t)s", "%(h)s h", "open", "shut", "marked"]


def test_contexts_and_plurals_are_found(tmp_path: Path) -> None:
    found = python(
        tmp_path,
        'tr.pgettext("answer", "yes")\ntr.counted("%(n)s day", "%(n)s days", 3)\ntr.npgettext("c", "a", "b %(n)s", 2)',
    )

    assert [(one.context, one.text, one.plural) for one in found] == [
        ("answer", "yes", ""),
        ("", "%(n)s day", "%(n)s days"),
        ("c", "a", "b %(n)s"),
    ]


@pytest.mark.parametrize(
    "call", ['tr.text(f"{n} payments")', 'tr.gettext("There are" + n)', 'tr.gettext("%s left" % n)']
)
def test_a_sentence_glued_together_is_a_fault(tmp_path: Path, call: str) -> None:
    assert [bool(one.fault) for one in python(tmp_path, call)] == [True]


def test_what_is_not_a_text_is_left_alone(tmp_path: Path) -> None:
    assert (
        python(
            tmp_path,
            "tr.gettext(question.label)\nelement.text()\nread_text('a file')\ntr.text(TABLE[code], a=1)",
        )
        == []
    )


def test_a_comment_for_translators_goes_before_what_the_module_is_for(tmp_path: Path) -> None:
    found = python(
        tmp_path,
        '"""The home screen.\n\nMore."""\n# Translators: a key,\n# not a door\ntr.gettext("key")\n\ntr.gettext("door")',
    )

    assert [one.comment for one in found] == ["a key, not a door", "The home screen."]


def test_a_percent_sign_beside_a_gap_and_spaces_at_the_edge_are_faults() -> None:
    assert len(template("%(n)s of 50 %").faults) == 1
    assert len(template(" and ").faults) == 1
    assert template("50 %").faults == []


def test_the_whole_house_is_read() -> None:
    found = collect(ROOT)

    files = {file for entry in found.entries.values() for file in entry.files}
    assert {"intake/language/clocks.py", "intake/claim"} <= files
    assert any(file.startswith("flows/sections/") for file in files)


# Merging


def test_the_catalogs_are_written_once_and_then_stay_as_they_are(house: Path) -> None:
    texts = template("Amount", "Bank", ("incident.kind", "Other"))
    update(house, texts)
    before = template_path(house).read_bytes(), catalog_path(house, "fr").read_bytes()

    update(house, texts)

    assert (template_path(house).read_bytes(), catalog_path(house, "fr").read_bytes()) == before
    assert b"10-x.yaml:" not in before[0]
    assert b"Date" not in before[0]


def test_a_language_that_is_begun_gets_its_catalog_with_the_plurals_it_has(house: Path) -> None:
    texts = Template()
    texts.add("intake/x.py", Found(1, "%(n)s day", plural="%(n)s days"))
    for locale in ("de", "pl"):
        catalog_path(house, locale).parent.mkdir(parents=True)
        catalog_path(house, locale).write_text('msgid ""\nmsgstr ""\n', encoding="utf-8")

    update(house, texts)

    assert [len(entry_of(read(house, locale), "%(n)s day").msgstr_plural) for locale in ("de", "pl")] == [
        2,
        3,
    ]


def test_a_text_that_goes_and_comes_back_keeps_its_translation(house: Path) -> None:
    update(house, template("Amount", "Bank"))
    fill(house, "fr", template("Amount", "Bank"), [line("Amount", "Montant")])

    update(house, template("Bank"))
    gone = [entry.msgid for entry in read(house, "fr") if entry.obsolete]
    update(house, template("Amount", "Bank"))

    assert gone == ["Amount"]
    assert entry_of(read(house, "fr"), "Amount").msgstr == "Montant"


def test_a_changed_text_is_missing_and_never_fuzzy(house: Path) -> None:
    update(house, template("Amount paid"))
    fill(house, "fr", template("Amount paid"), [line("Amount paid", "Montant payé")])

    update(house, template("Amount paid out"))

    entry = entry_of(read(house, "fr"), "Amount paid out")
    assert (entry.msgstr, entry.fuzzy) == ("", False)


def test_a_region_holds_only_what_differs(house: Path) -> None:
    texts = template("Amount", "Deductible")
    update(house, texts)
    fill(house, "fr", texts, [line("Amount", "Montant"), line("Deductible", "Franchise")])
    fill(house, "fr_BE", texts, [line("Amount", "Montant")])

    faults = [
        fault for fault in all_faults(house, texts) if fault.locale == "fr_BE" and fault.kind == "wrong"
    ]

    assert [entry.msgid for entry in read(house, "fr_BE")] == ["Amount"]
    assert {(fault.key[1], fault.what.split(":")[0]) for fault in faults} == {
        ("Amount", "the same as in fr"),
        ("Deductible", "“Franchise”"),
    }


# Checking


@pytest.mark.parametrize(
    ("english", "translation", "right"),
    [
        ("To %(bank)s", "À %(bank)s", True),
        ("To %(bank)s", "À %(banque)s", False),
        ("To %(bank)s", "À la banque", False),
        ("To the bank", "À %(bank)s", False),
        ("%(n)s %% done", "%(n)s %% fait", True),
        ("%(n)s %% done", "%(n)s % fait", False),
        ("One line", "Une\nligne", False),
        ("Word", "Mot ", False),
        ("Word", "Mot\x1b[2J", False),
    ],
)
def test_a_translation_has_the_form_of_its_text(english: str, translation: str, right: bool) -> None:
    assert (list(entry_faults(Entry("", english), [translation])) == []) is right


@pytest.mark.parametrize(
    ("translations", "right"),
    [
        (["%(n)s jour", "%(n)s jours"], True),
        (["un jour", "%(n)s jours"], True),
        (["%(n)s jour", "des jours"], False),
        (["%(n)s jour"], False),
        (["%(n)s jour", "%(m)s jours"], False),
    ],
)
def test_both_plural_forms_are_held_to_the_gaps(translations: list[str], right: bool) -> None:
    assert (list(entry_faults(Entry("", "%(n)s day", "%(n)s days"), translations)) == []) is right


def test_what_must_fit_a_line_is_measured() -> None:
    entry = Entry("", "Call", comments=["Title: at most 8 characters"])

    assert list(entry_faults(entry, ["Appeler"])) == []
    assert list(entry_faults(entry, ["Téléphoner"])) == ["10 characters, at most 8 fit"]


def test_an_untranslated_text_fails_the_check_and_a_complete_house_passes(house: Path) -> None:
    texts = template("Amount")
    update(house, texts)
    missing = [str(fault) for fault in all_faults(house, texts)]
    for locale, said in (("fr", "Montant"), ("nl", "Bedrag")):
        fill(house, locale, texts, [line("Amount", said)])

    assert missing == ["fr: missing: no translation: 'Amount'", "nl: missing: no translation: 'Amount'"]
    assert list(all_faults(house, texts)) == []


def test_fuzzy_obsolete_and_stale_are_told_apart(house: Path) -> None:
    texts = template("Amount", "Bank")
    update(house, texts)
    for locale in ("fr", "nl"):
        fill(house, locale, texts, [line("Amount", "Som"), line("Bank", "Bank")])
    file = polib.pofile(str(catalog_path(house, "fr")))
    entry_of(file, "Bank").flags.append("fuzzy")
    file.save()

    kinds = {(fault.kind, fault.locale) for fault in all_faults(house, template("Amount"))}

    assert kinds == {("stale", ""), ("stale", "fr"), ("stale", "nl")}
    assert ("fuzzy", "fr") in {(fault.kind, fault.locale) for fault in all_faults(house, texts)}
    update(house, template("Amount"))
    assert {(f.kind, f.locale) for f in all_faults(house, template("Amount"))} == {
        ("obsolete", "fr"),
        ("obsolete", "nl"),
    }


# Terms


@pytest.mark.parametrize(
    ("locale", "english", "translation", "right"),
    [
        ("fr", "When was it found?", "Quand l'as-tu découvert ? Dis-le à ton courtier.", False),
        ("fr", "I am reporting fraud", "Je signale une fraude", True),
        ("fr", "Was it your doing?", "Est-ce une faute de votre part ?", False),
        ("fr", "Was it careless?", "Y a-t-il eu négligence ?", False),
        ("fr", "Claim number", "Numéro de réclamation", False),
        ("fr", "A claim by a third party", "Une réclamation d'un tiers", True),
        ("fr", "Cyber insurance", "Cyberpolice", False),
        ("fr_BE", "Policyholder", "Souscripteur", False),
        ("fr_BE", "Policyholder", "Preneur d'assurance", True),
        ("nl", "Who called you?", "Wie heeft je gebeld?", False),
        ("nl", "Who called you?", "Wie heeft u gebeld?", True),
        ("nl", "Was it your doing?", "Is dit de schuld van u?", False),
        ("nl", "First notice of loss", "Aangifte van de schade", False),
        ("nl", "First notice of loss", "Schademelding", True),
        ("nl", "Reported to the police?", "Aangifte gedaan bij de politie?", True),
        ("nl", "Mailbox", "Postbus", False),
        ("nl", "Deductible", "Vrijstelling", False),
        ("nl_BE", "Deductible", "Vrijstelling", True),
        ("nl_BE", "Deductible", "Eigen risico", False),
        ("nl_BE", "Reported to the police?", "Aangifte gedaan bij de politie?", False),
        ("nl_BE", "First notice of loss", "Schadeaangifte", True),
        ("en", "That was your fault.", "That was your fault.", False),
    ],
)
def test_words_that_harm_or_mislead_are_found(
    locale: str, english: str, translation: str, right: bool
) -> None:
    assert (
        list(term_faults(read_terms(ROOT), locale, english, ["flows/sections/10-incident.yaml"], translation))
        == []
    ) is right


# The translators' desk


def test_what_is_to_do_comes_with_its_comments_and_in_parts_that_do_not_overlap(house: Path) -> None:
    texts = template(*(f"Text {number}" for number in range(10)), comments=("Help with incident.kind",))
    update(house, texts)
    fill(house, "fr", texts, [line("Text 3", "Texte 3")])

    parts = [[json.loads(one) for one in todo(house, "fr", texts, (part, 3))] for part in (1, 2, 3)]

    assert [one["id"] for part in parts for one in part] == [
        f"Text {number}" for number in range(10) if number != 3
    ]
    assert parts[0][0]["comments"] == ["Help with incident.kind"]


def test_one_label_in_many_contexts_is_translated_once(house: Path) -> None:
    texts = template(("incident.kind", "Other"), ("payments[].state", "Other"), "Other")
    update(house, texts)

    (asked,) = [json.loads(one) for one in todo(house, "fr", texts)]
    taken, refused = fill(house, "fr", texts, [line("Other", "Autre", ctxts=asked["ctxts"])])

    assert (taken, refused) == (3, [])
    assert list(todo(house, "fr", texts)) == []


def test_a_wrong_translation_is_to_do_again_and_says_why(house: Path) -> None:
    texts = template("Your bank")
    update(house, texts)
    file = polib.pofile(str(catalog_path(house, "fr")))
    entry_of(file, "Your bank").msgstr = "Ta banque"
    file.save()

    (asked,) = [json.loads(one) for one in todo(house, "fr", texts)]

    assert (asked["str"], asked["mend"]) == ("Ta banque", ["“Ta”: say vous"])


@pytest.mark.parametrize(
    ("handed_in", "why"),
    [
        (line("To %(bank)s", "À la banque"), "other gaps"),
        (line("To %(bank)s", "  "), "no words"),
        (line("To %(bank)s", ["À %(bank)s", "Aux %(bank)s"]), "one form"),
        (line("To %(bank)s", "Dis-le à ta %(bank)s"), "say vous"),
        (line("Something else", "Autre chose"), "no such message"),
        ("not json", "not a line like"),
        ('["a list"]', "not a line like"),
    ],
)
def test_what_is_handed_in_wrongly_is_refused_and_the_rest_taken(
    house: Path, handed_in: str, why: str
) -> None:
    texts = template("To %(bank)s", "Amount")
    update(house, texts)

    taken, refused = fill(house, "fr", texts, [handed_in, "", line("Amount", "Montant")])

    assert taken == 1
    assert len(refused) == 1
    assert why in refused[0]
    assert entry_of(read(house, "fr"), "To %(bank)s").msgstr == ""


def test_translators_who_hand_in_at_once_lose_nothing(house: Path) -> None:
    names = [f"Text {number}" for number in range(24)]
    texts = template(*names)
    update(house, texts)

    threads = [
        threading.Thread(
            target=fill, args=(house, "fr", texts, [line(name, name.lower()) for name in names[at::4]])
        )
        for at in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [entry.msgid for entry in read(house, "fr") if not entry.msgstr] == []


def test_a_file_that_cannot_be_read_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "intake").mkdir()
    (tmp_path / "intake" / "broken.py").write_text("def (", encoding="utf-8")

    assert main(["--check", "--root", str(tmp_path)]) == 2
    assert "cannot be collected" in capsys.readouterr().err

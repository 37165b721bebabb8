"""Words: any language at any time, a region before its language, English behind both."""

import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from intake.errors import CatalogError
from intake.language.catalogs import UNFILLED, Translator, UnfilledGap, fill

PAYMENTS = ("%(n)s payment left", "%(n)s payments left")


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """Two languages and one region, compiled."""
    compiled(
        tmp_path, "fr", {"Amount": "Montant", "Hello %(name)s": "Bonjour %(name)s"}, PAYMENTS, "paiement"
    )
    compiled(tmp_path, "nl", {"Amount": "Bedrag", "deductible": "eigen risico"}, PAYMENTS, "betaling")
    compiled(tmp_path, "nl_BE", {"deductible": "vrijstelling"})
    return tmp_path


def compiled(
    folder: Path, locale: str, texts: dict[str, str], plural: tuple[str, str] | None = None, noun: str = ""
) -> None:
    catalog = Catalog(locale=locale)
    for english, translated in texts.items():
        catalog.add(english, translated)
    catalog.add("Yes", f"Yes as {locale} says it of money", context="incident.money_moved")
    catalog.add("Cost", f"Cost in {locale}", context="response.costs[].head")
    if plural:
        catalog.add(plural, (f"%(n)s {noun}", f"%(n)s {noun}s"))
    path = folder / locale / "LC_MESSAGES" / "intake.mo"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_mo(file, catalog)


def test_a_region_says_what_differs_and_its_language_the_rest(words: Path) -> None:
    belgian = Translator("nl", "BE", words)

    assert belgian.gettext("deductible") == "vrijstelling"
    assert belgian.gettext("Amount") == "Bedrag"
    assert belgian.gettext("never translated") == "never translated"


def test_a_region_without_a_catalog_speaks_as_its_language(words: Path) -> None:
    assert Translator("fr", "LU", words).gettext("Amount") == "Montant"


def test_two_languages_are_spoken_side_by_side(words: Path) -> None:
    french, dutch = Translator("fr", "", words), Translator("nl", "", words)

    assert (french.gettext("Amount"), dutch.gettext("Amount"), french.gettext("Amount")) == (
        "Montant",
        "Bedrag",
        "Montant",
    )


def test_english_needs_no_catalog(words: Path) -> None:
    english = Translator("en", "GB", words)

    assert not english.has_catalog
    assert english.text("Hello %(name)s", name="Ann") == "Hello Ann"
    assert english.counted(*PAYMENTS, 0) == "0 payments left"


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [
        ("fr", 0, "0 paiement"),
        ("fr", 1, "1 paiement"),
        ("fr", 2, "2 paiements"),
        ("nl", 0, "0 betalings"),
        ("nl", 1, "1 betaling"),
    ],
)
def test_plurals_follow_the_rule_of_the_language(words: Path, language: str, n: int, said: str) -> None:
    assert Translator(language, "BE", words).counted(*PAYMENTS, n) == said


def test_the_label_of_a_code_is_that_of_its_field_whatever_the_entry(words: Path) -> None:
    dutch = Translator("nl", "", words)

    assert dutch.label("response.costs[k2].head", "cost", "Cost") == "Cost in nl"
    assert dutch.label("incident.money_moved", "yes", "Yes") == "Yes as nl says it of money"
    assert dutch.label("incident.ongoing", "yes", "Yes") == "Yes"
    assert dutch.label("incident.ongoing", "yes", "") == "yes"


def test_an_empty_text_is_not_the_header_of_the_catalog(words: Path) -> None:
    assert Translator("fr", "", words).gettext("") == ""
    assert Translator("fr", "", words).pgettext("incident.kind", "") == ""


def test_a_gap_left_open_is_silent_before_a_user_and_fails_a_test(words: Path) -> None:
    french = Translator("fr", "", words)

    with pytest.warns(UnfilledGap, match="name"):
        said = french.text("Hello %(name)s")

    assert said == f"Bonjour {UNFILLED}"
    assert issubclass(UnfilledGap, ResourceWarning)  # which Python does not show unless asked to


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("50 % of %(total)s", "50 % of 9"),
        ("50 %% of %(total)s", "50 % of 9"),
        ("100 %", "100 %"),
        ("%(total)d and %s stay as they are", "%(total)d and %s stay as they are"),
    ],
)
def test_percent_signs_never_raise(text: str, said: str) -> None:
    assert fill(text, total=9) == said


def test_what_fills_a_gap_is_not_read_as_a_text_with_gaps() -> None:
    assert fill("To: %(who)s", who="%(amount)s 100%%") == "To: %(amount)s 100%%"


@pytest.mark.parametrize("damage", [b"", b"not a catalog at all", b"\xde\x12\x04\x95" + b"\xff" * 24])
def test_a_damaged_catalog_is_one_sentence_with_a_way_out(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "fr" / "LC_MESSAGES" / "intake.mo"
    path.parent.mkdir(parents=True)
    path.write_bytes(damage)

    with pytest.raises(CatalogError, match="install Intake again") as caught:
        Translator("fr", "", tmp_path)
    assert caught.value.where == str(path)


def test_speaking_loads_neither_babel_nor_the_claim_models() -> None:
    program = (
        "import sys; from intake.language.catalogs import translator; from intake.language.formats import Formats;"
        "from datetime import UTC; f = Formats('fr', 'BE', UTC); translator('nl', 'BE').text('Amount');"
        "from intake.language import clocks; from datetime import timedelta; clocks.clock(f.tr, timedelta(hours=1));"
        "print(sorted({'babel', 'pydantic', 'yaml', 'jinja2', 'phonenumbers'} & set(sys.modules)))"
    )

    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"

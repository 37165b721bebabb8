"""Texts are compared without case and accents, in every room alike."""

import pytest

from intake.unaccented import letter_for_letter, unaccented


@pytest.mark.parametrize(
    ("typed", "compared"),
    [
        ("Société GÉNÉRALE", "societe generale"),
        ("Privé-België", "prive-belgie"),
        ("Straße", "strasse"),
        ("oﬃce", "office"),
        ("plain", "plain"),
    ],
)
def test_case_and_accents_make_no_difference(typed: str, compared: str) -> None:
    assert unaccented(typed) == compared


@pytest.mark.parametrize("typed", ["Société", "Straße", "İstanbul", "e\u0301te", "ﬃ", "日本"])
def test_a_place_in_what_is_read_is_a_place_in_the_text(typed: str) -> None:
    assert len(letter_for_letter(typed)) == len(typed)

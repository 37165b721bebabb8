"""The row that a list shows and a search finds."""

import pytest

from intake.store.overview import COLUMNS, Overview

ROW = Overview(
    "c1",
    "INT-2026-0007",
    "2026-03-12T07:40:00Z",
    "2026-03-12T07:41:00Z",
    "fr",
    "broker",
    "draft",
    insured="Ébénisterie Çelik",
    money="EUR 182000.00",
    body={"payers": [{"name": "Straße & Söhne"}], "turns": 4},
)


@pytest.mark.parametrize(
    "words",
    ["", "ebenisterie", "ÉBÉNISTERIE celik", "0007", "182000", "strasse", "sohne draft", "  int-2026  "],
)
def test_a_search_finds_words_in_any_case_and_without_accents(words: str) -> None:
    assert ROW.matches(words)


@pytest.mark.parametrize("words", ["menuiserie", "ebenisterie menuiserie", "182001"])
def test_a_search_finds_only_rows_that_hold_every_word(words: str) -> None:
    assert not ROW.matches(words)


def test_a_row_of_a_table_comes_back_as_the_same_overview() -> None:
    assert len(ROW.row()) == len(COLUMNS)
    assert Overview.from_row(ROW.row()) == ROW

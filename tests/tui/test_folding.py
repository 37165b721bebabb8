"""Text in rows: broken at ordinary spaces, never where a no-break space joins."""

import pytest
from rich.text import Text

from intake.tui.widgets.folding import folded, rows_of


@pytest.mark.parametrize("width", [14, 20, 40])
def test_a_mark_stays_with_the_word_that_a_no_break_space_joins_it_to(width: int) -> None:
    line = "Votre propre numéro direct\u00a0? Et l’heure\u202f: 9h\u00a0?"

    rows = rows_of(line, width)

    assert not any(row.startswith(("?", ":")) for row in rows)
    assert " ".join(rows) == line
    assert folded(Text(line), width).plain.split("\n") == rows


def test_a_word_longer_than_a_row_is_broken_and_nothing_is_lost() -> None:
    rows = rows_of("IBAN " + "9" * 30, 12)

    assert [len(row) for row in rows] == [4, 12, 12, 6]


def test_styles_and_the_indent_of_a_line_go_on_below_it() -> None:
    text = Text().append("  une ligne qui est trop longue", "italic").append("\nfin", "bold")

    found = folded(text, 16)

    assert found.plain.split("\n") == ["  une ligne qui", "  est trop", "  longue", "fin"]
    assert [str(span.style) for span in found.spans if found.plain[span.start : span.end] == "fin"] == [
        "bold"
    ]

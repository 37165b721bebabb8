"""Whatever a fact holds, a document shows its characters and does nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from intake.documents.columns import WIDTH, wrapped
from intake.documents.safe_text import markdown, one_line, paragraphs
from tests.documents.claims import acting


def shown(source: str) -> str:
    """The text that a Markdown renderer shows of one paragraph."""
    tokens = MarkdownIt("commonmark").parse(f"- a: {source}")
    return "".join(child.content for token in tokens for child in token.children or ())


@given(st.text(max_size=60))
def test_markdown_shows_exactly_the_text(text: str) -> None:
    assert shown(markdown(text)).strip() == f"a: {one_line(text)}".strip()


@given(st.text(alphabet="ab_*`#[]()<>!|~\\&;:/w.=+-@ \n1", max_size=40))
def test_markdown_makes_no_markup_of_it(text: str) -> None:
    kinds = {
        child.type
        for token in MarkdownIt("commonmark").parse(f"- a: {markdown(text)}")
        for child in token.children or ()
    }

    assert kinds <= {"text", "text_special"}


@given(st.text(max_size=80))
def test_nothing_acts(text: str) -> None:
    for safe in (one_line(text), markdown(text), *paragraphs(text)):
        assert not acting(safe)
        assert "\n" not in safe


@pytest.mark.parametrize(
    ("text", "safe"),
    [("=1+1", "\\=1+1"), ("@sum", "\\@sum"), ("+cmd", "\\+cmd"), ("+32 470", "+32 470"), ("-5", "-5")],
)
def test_a_cell_is_no_formula_and_a_telephone_number_stays_one(text: str, safe: str) -> None:
    assert markdown(text) == safe


def test_an_address_becomes_no_link() -> None:
    assert (
        markdown("see https://evil.example or www.evil.example")
        == "see https\\://evil.example or www\\.evil.example"
    )


@given(st.text(max_size=300))
def test_no_line_is_wider_than_the_column(text: str) -> None:
    assert all(len(line) <= WIDTH for line in wrapped(one_line(text)).split("\n"))


def test_an_amount_is_not_torn_apart() -> None:
    line = f"{'x' * 62} 40\u00a0000,00\u00a0EUR"

    assert wrapped(line).split("\n")[1] == "40 000,00 EUR"

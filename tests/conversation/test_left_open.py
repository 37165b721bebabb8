"""How much a review has still open, in words."""

import pytest

from intake.conversation.wording import left_open
from intake.language.catalogs import translator


@pytest.mark.parametrize(
    ("items", "told"),
    [((), "Nothing is left open."), ((1,), "1 point is open."), ((1, 2), "2 points are open.")],
)
def test_what_is_left_open_is_counted_where_there_is_any(items: tuple[int, ...], told: str) -> None:
    assert left_open(items, translator("en", "")) == told

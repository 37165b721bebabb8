"""Which figures of a pasted story are a day or an hour, and which only count."""

import pytest

from intake.claim.moment import Moment
from intake.language.narrative.reading import read_narrative
from tests.language.answers.heard import ear


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("We zetten het uit op 2 toestellen, 45k is vertrokken.", None),
        ("Het stond af op 1 pc en er is 45k vertrokken.", None),
        ("Op 2 november is 45k vertrokken.", "2026-11-02"),
        ("45k is op 2 vertrokken.", "2026-11-02"),
    ],
)
def test_so_many_machines_are_no_day_of_the_month(told: str, day: str | None) -> None:
    found = {one.path: one.value for one in read_narrative(told, ear("nl_BE"))}

    left = found.get("payments[p1].executed_at")
    assert (left.text if isinstance(left, Moment) else left) == day

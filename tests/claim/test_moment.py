"""A moment stays as exact, or as rough, as it was said."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.claim.fact import plain_value, value_from_plain
from intake.claim.moment import Moment

BRUSSELS = ZoneInfo("Europe/Brussels")
instants = st.datetimes(timezones=st.just(UTC)).map(Moment.at)
days = st.dates().map(lambda day: Moment(day.isoformat()))
rough = st.dates().flatmap(
    lambda day: st.sampled_from([Moment(day.isoformat()[:7]), Moment(day.isoformat()[:4])])
)
moments = st.one_of(instants, days, rough, st.just(Moment("XXXX")))


@given(moments)
def test_what_the_claim_file_holds_is_read_back_as_the_same_moment(moment: Moment) -> None:
    assert Moment.parse(moment.plain(BRUSSELS)) == moment


@given(moments)
def test_what_the_log_holds_is_read_back_as_the_same_moment(moment: Moment) -> None:
    assert value_from_plain(plain_value(moment)) == moment


@given(moments)
def test_the_earliest_instant_is_never_after_the_latest(moment: Moment) -> None:
    first, last = moment.earliest(UTC), moment.latest(UTC) if moment.text[:4] != "9999" else None

    assert first is None or last is None or first <= last


@pytest.mark.parametrize("text", ["2026-13", "2026-02-30", "26-1-1", "last week", "", "2026-1-1"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Moment.parse(text)


def test_a_month_ends_with_its_last_second() -> None:
    last = Moment("2024-02").latest(BRUSSELS)

    assert last == datetime(2024, 2, 29, 23, 59, 59, tzinfo=BRUSSELS)

"""What hypothesis may make of the values of a claim, and of the texts that people type or paste."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from intake.claim.moment import Moment
from intake.claim.money import Money

PLACES = (
    "fr_BE",
    "fr_FR",
    "fr_LU",
    "nl_BE",
    "nl_NL",
    "en_GB",
    "en_BE",
    "en_NL",
    "en_LU",
    "en_FR",
)
"""Every language in which someone may talk, in every region where they may do so."""

places = st.sampled_from(PLACES)

amounts = st.builds(
    Money.of,
    st.one_of(
        st.integers(0, 10**10).map(str),
        st.decimals(0, 10**9, places=2, allow_nan=False).map(str),
    ),
    st.sampled_from(("EUR", "GBP", "USD", "CHF")),
)
"""What a claim is about: up to ten thousand million, in whole units or with cents."""

past_days = st.dates(date(2001, 1, 1), date(2026, 11, 18))
past_instants = st.integers(0, 13_600_000).map(
    lambda minutes: Moment.at(datetime(2001, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes))
)

durations = st.one_of(
    st.integers(1, 90).map(lambda n: f"P{n}D"),
    st.integers(1, 24).map(lambda n: f"P{n}M"),
    st.integers(1, 200).map(lambda n: f"PT{n}H"),
    st.integers(1, 59).map(lambda n: f"PT{n}M"),
    st.builds(lambda hours, minutes: f"PT{hours}H{minutes}M", st.integers(1, 23), st.integers(1, 59)),
    st.builds(lambda days, hours: f"P{days}DT{hours}H", st.integers(1, 30), st.integers(1, 23)),
)

shares = st.one_of(
    st.integers(1, 100).map(str),
    st.decimals(1, 99, places=1, allow_nan=False).map(lambda share: f"{share.normalize():f}"),
)

counts = st.integers(0, 10**9)

invisible = st.sampled_from(
    ("\u200b", "\u202e", "\u2066", "\u00ad", "\x00", "\x07", "\x1b[31m", "\x1b[2J", "\ufeff")
)
"""What changes nothing that a person sees, or only how it looks."""

typed = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="0123456789.,'/:-+€£$%kKmM huDdeEtà", max_size=24),
    st.lists(
        st.sampled_from(
            (
                "hier", "half", "tien", "vijf", "voor", "over", "nonante", "mille", "euro", "pas", "niet", "un", "deux", "and", "of", "ou",
                "lundi", "volgende", "week", "à", "midi", "quart", "de", "la", "banque", "je", "weet", "ask", "IT", "02/30", "25:61", "1,000.0.0",
                "?", "nee", "mais", "BE13", "@", "+32", "0470", "½", "😀", "\x1b[31m", "\u202e",
            )
        ),
        max_size=12,
    ).map(" ".join),
)  # fmt: skip
"""Anything at all: text, figures, and words that readers know in orders that nobody would say."""

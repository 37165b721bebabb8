"""What hypothesis may say in a talk: a value for each kind of field, how a field is answered, and words."""

from hypothesis import strategies as st

from intake.claim.fact import Exactness, Status, Value
from intake.claim.field_path import FieldType
from intake.claim.moment import Moment
from intake.claim.money import Money
from intake.dialogue.commands import Item

words = st.sampled_from(("82k", "eergisteren 9u30", "nonante mille", "KBC", "no idea", "82 000 €"))
"""Something typed."""

days = st.dates().map(lambda day: f"{max(day.year, 1900):04}-{day.month:02}-{min(day.day, 28):02}")
moments = st.one_of(
    days.map(Moment),
    days.map(lambda day: Moment(day[:7])),
    days.map(lambda day: Moment(f"{day}T07:40:00Z")),
    st.just(Moment("XXXX")),
)
amounts = st.builds(
    Money.of, st.decimals(0, 10**9, places=2, allow_nan=False), st.sampled_from(("EUR", "USD", "GBP"))
)


def values(kind: FieldType) -> st.SearchStrategy[Value]:
    """A value that a field of this kind may hold."""
    codes = [code for code, _ in kind.codes]
    match kind.kind:
        case "choice":
            return st.sampled_from(codes)
        case "multi_choice":
            return st.lists(st.sampled_from(codes), min_size=1, max_size=3, unique=True).map(tuple)
        case "yes_no":
            return st.booleans()
        case "integer":
            return st.integers(0, 10_000)
        case "money":
            return amounts
        case "date":
            return days.map(Moment)
        case "datetime":
            return moments
        case _:
            return words


@st.composite
def items(draw: st.DrawFn, path: str, kind: FieldType) -> Item:
    """One field as it was heard: most often a value, sometimes a known absence or why it is missing."""
    said = draw(words)
    exactness = draw(st.sampled_from(Exactness))
    status = draw(st.sampled_from((Status.VALUE, Status.VALUE, Status.VALUE, *Status)))
    if status is Status.NONE and not kind.can_be_none:
        status = Status.VALUE
    if status is Status.VALUE:
        return Item(path, status, draw(values(kind)), said, exactness)
    who = draw(st.sampled_from(("", "Sofie"))) if status is Status.LATER else ""
    return Item(path, status, None, said, exactness, who)

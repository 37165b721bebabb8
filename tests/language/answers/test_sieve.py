"""The few patterns that may stand in a text: none that fits is left out, and most of the others are."""

from dataclasses import dataclass

from intake.language.answers.sieve import Sieve


@dataclass(frozen=True)
class Way:
    pieces: tuple[str, ...]


def test_a_pattern_is_looked_at_where_one_of_its_pieces_stands_even_within_a_word() -> None:
    later, ask = Way(("later", "tomorrow")), Way(("vraag",))

    assert Sieve([later, ask]).likely_in("navragen, of vraagt u het later?") == [later, ask]
    assert Sieve([later, ask]).likely_in("tomorr") == []


def test_a_pattern_without_pieces_is_always_looked_at_and_the_order_stays() -> None:
    later, short, ask = Way(("later",)), Way(()), Way(("vraag",))
    sieve = Sieve([later, short, ask])

    assert sieve.likely_in("vraag later") == [later, short, ask]
    assert sieve.likely_in("ja") == [short]

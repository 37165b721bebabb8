"""Options that stand for ranges of numbers: `45 personnes`, `une trentaine`, `350 mensen` fall into "10 to 49" or "250 or more"."""

import re
from functools import lru_cache

from intake.claim.reading import Asked, Ear, Heard, Option, Outcome
from intake.language.answers.number import read_integer
from intake.language.answers.outcomes import ask, value
from intake.language.answers.typed import Typed, folded

FROM_CODE = (
    re.compile(r"(?:^|_)(?P<lt>lt|under|below)_(?P<high>\d+)"),
    re.compile(r"(?:^|_)(?P<low>\d+)_(?P<high>\d+)$"),
    re.compile(r"(?:^|_)(?P<ge>ge|gt|over|from)_(?P<low>\d+)"),
)
FROM_LABEL = (
    re.compile(r"^(?:fewer|less|moins|minder|under|jusqu'a|tot)\D*(?P<high>\d+)\D*$"),
    re.compile(r"^\D*(?P<low>\d+)\D+(?P<high>\d+)\D*$"),
    re.compile(
        r"^\D*(?P<low>\d+)\D*(?:or more|et plus|ou plus|of meer|en meer|\+)|^(?:more than|plus de|meer dan|over|from)\D*(?P<low2>\d+)"
    ),
)


def _range(option: Option) -> tuple[int, int] | None:
    """Lowest and highest number of an option, from its code or else its labels."""
    for pattern in FROM_CODE:
        found = pattern.search(option.code)
        if found:
            groups = found.groupdict()
            return int(groups.get("low") or 0), int(groups["high"]) - (
                1 if groups.get("lt") else 0
            ) if groups.get("high") else 10**12
    for _, label in option.labels:
        for number, pattern in enumerate(FROM_LABEL):
            found = pattern.search(re.sub(r"(?<=\d)[ .,](?=\d{3})", "", folded(label)))
            if found:
                groups = found.groupdict()
                low = int(groups.get("low") or groups.get("low2") or 0)
                return low, int(groups["high"]) - (number == 0) if groups.get("high") else 10**12
    return None


BELOW = re.compile(
    r"\b(?:moins de|pas (?:meme|encore)|en dessous de|sous (?:les|la)|minder dan|onder (?:de|het)|nog geen|niet eens|fewer than|less than|under|below|not even)\b"
)
ABOVE = re.compile(
    r"\b(?:plus de|au[- ]dessus de|au[- ]dela de|meer dan|boven de|ruim|more than|over|above|upwards of)\b"
)


def _beside(number: int, text: str) -> int:
    """A number that the range holds: "fewer than 10" is 9 at most."""
    return number - bool(BELOW.search(text)) + (bool(ABOVE.search(text)) and not BELOW.search(text))


@lru_cache(maxsize=128)
def ranges(options: tuple[Option, ...]) -> tuple[tuple[str, int, int], ...]:
    """The options that are ranges, where at least two are."""
    found = [(option.code, *limits) for option in options if (limits := _range(option))]
    return tuple(found) if len(found) >= 2 else ()


def read_range(said: Typed, asked: Asked, ear: Ear) -> Outcome | None:
    """The option that a number falls into; a lone figure that could as well be a place in the list is asked back."""
    limits = ranges(asked.options)
    if not limits or not re.search(r"\d|[a-z]", said.folded):
        return None
    counted = read_integer(said, asked, ear)
    if counted.heard not in (Heard.VALUE, Heard.AMBIGUOUS) or not counted.readings:
        return None
    codes: list[str] = []
    for reading in counted.readings:
        number = reading.value
        if isinstance(number, int):
            held = _beside(number, said.folded)
            codes += [code for code, low, high in limits if low <= held <= high]
    codes = list(dict.fromkeys(codes))
    if not codes:
        return None
    lone = re.fullmatch(r"\W*(\d)\W*", said.folded)
    if lone and 1 <= int(lone[1]) <= len(asked.options):
        place = asked.options[int(lone[1]) - 1].code
        return value(place, said.plain) if codes == [place] else ask([*codes, place], said.plain)
    rough = counted.heard is Heard.VALUE and counted.reading.exactness == "estimate"
    if len(codes) > 1 or (counted.heard is Heard.AMBIGUOUS and len(codes) > 1):
        return ask(codes, said.plain)
    return value(codes[0], said.plain, rough)

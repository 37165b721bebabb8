"""One grammar for numbers in the three languages: septante, quatre-vingt-dix, tweeentachtigduizend, two and a half.

Takes the pieces of `number_words.py` one by one and adds them up; it knows no text.
"""

from dataclasses import dataclass, field
from decimal import Decimal

from intake.language.answers.number_words import Piece


@dataclass(slots=True)
class _Sum:
    """A number being put together: `group` is what stands below the next scale."""

    total: Decimal = Decimal(0)
    group: Decimal | None = None
    scale: Decimal = Decimal(10**12)
    last: str = ""
    last_value: Decimal = Decimal(0)
    scaled: bool = False
    pieces: list[Piece] = field(default_factory=list)
    tail: Decimal | None = None  # a lone unit after a million: "deux millions deux"

    def value(self) -> Decimal:
        return self.total + (self.group or 0)


def _take(state: _Sum, piece: Piece, value: Decimal) -> bool:  # one branch per kind of word
    """Add one piece to the number; False where it does not belong to it."""
    kind, group = piece.kind, state.group
    if kind == "number":
        if group is not None or (state.scaled and (value >= state.scale or state.scale > 10**6)):
            return False
        state.group = value
    elif kind == "unit":
        if (
            group is not None
            and state.last not in ("ten", "hundred", "tens_and")
            and state.last != "unit_and"
            and not (
                state.last == "unit" and state.last_value == 10 and piece.word in ("sept", "huit", "neuf")
            )
        ):
            return False
        if state.last == "ten" and value >= 10 and state.last_value not in (60, 80):
            return False
        if state.last == "hundred" and value >= 100:
            return False
        state.group = (group or Decimal(0)) + value
    elif kind == "ten":
        if state.last == "unit" and piece.word in ("vingt", "vingts") and state.last_value == 4:
            state.group = (group or Decimal(0)) - 4 + 80
            state.last, state.last_value = "ten", Decimal(80)
            return True
        if group is not None and state.last not in ("hundred", "unit_and"):
            return False
        state.group = (group or Decimal(0)) + value
    elif kind == "hundred":
        if group is not None and (state.last not in ("unit", "number") or not 0 < group < 100):
            return False
        state.group = (group if group is not None else Decimal(1)) * 100
    elif kind in ("scale", "short"):
        if group is None and (state.scaled or kind == "short"):
            return False
        if value > state.scale or (value == state.scale and state.scaled):
            return False
        if value >= 10**6 and state.total:  # cent mille millions are nobody's answer
            return False
        state.total += (group if group is not None else Decimal(1)) * value
        state.group, state.scale, state.scaled = None, value, True
    elif kind == "dozen":
        if group is not None and not (state.last == "unit" and group < 20):
            return False
        state.group = (group or Decimal(1)) * value
    else:
        return False
    state.last, state.last_value = kind, value
    return True


def parse_number(pieces: list[Piece | None], at: int, picks: dict[int, int]) -> tuple[int, _Sum] | None:
    """The longest number that starts here, with one reading picked for each piece that has several."""
    state, place, good = _Sum(), at, None
    halves = False
    while place < len(pieces):
        piece = pieces[place]
        if piece is None:
            break
        value = piece.values[min(picks.get(place, 0), len(piece.values) - 1)]
        following = pieces[place + 1] if place + 1 < len(pieces) else None
        if piece.kind == "and":
            if good is None or following is None:
                break
            if following.kind == "half" or (
                following.kind == "unit"
                and following.word in ("een", "a")
                and place + 2 < len(pieces)
                and getattr(pieces[place + 2], "kind", "") == "half"
            ):
                half_at = place + (1 if following.kind == "half" else 2)
                if state.group is None:
                    state.total += state.scale / 2
                    halves = True
                else:
                    state.group += Decimal("0.5")
                    state.last, state.last_value = "half", Decimal("0.5")
                state.pieces += [one for one in pieces[place : half_at + 1] if one is not None]
                place = good = half_at + 1
                if halves:
                    break
                continue
            joins_unit = state.last == "ten" and following.kind == "unit"
            dutch = piece.word == "en" and state.last == "unit" and following.kind == "ten"
            british = (
                piece.word == "and"
                and state.last in ("hundred", "scale")
                and following.kind in ("unit", "ten")
            )
            spoken = (
                piece.word == "en"
                and state.last in ("hundred", "scale")
                and following.kind in ("unit", "ten", "hundred")
                and following.start < piece.end + 1
            )
            if not (joins_unit or dutch or british or spoken):
                break
            if dutch:
                state.last = "unit_and"
            place += 1
            continue
        if piece.kind == "point":
            if (
                state.group is None
                or following is None
                or following.kind != "unit"
                or following.values[0] > 99
            ):
                break
            digits = following.values[0]
            state.group += digits / (10 if digits < 10 else 100)
            state.pieces += [piece, following]
            state.last, state.last_value = "number", state.group
            place = good = place + 2
            continue
        if piece.kind == "of":
            joins = (
                good is not None
                and following is not None
                and following.kind in ("scale", "short")
                and state.last in ("dozen", "half", "part", "scale")
            )
            article = (
                good is not None
                and piece.word in ("of", "de", "d", "van")
                and state.last == "part"
                and following is not None
            )
            if not (joins or article):
                break
            place += 1
            continue
        if piece.kind in ("half", "part"):
            if state.group is not None and state.last in ("unit", "number") and piece.kind == "part":
                state.group *= value
            elif state.group is None and not state.scaled:
                state.group = value
            elif piece.kind == "half" and state.last == "unit_and":
                state.group = (state.group or Decimal(0)) + value
            elif state.group == 1 and state.last == "unit" and piece.kind == "half":
                state.group = value
            else:
                break
            state.last, state.last_value = piece.kind, value
        elif state.last in ("half", "part", "dozen") and piece.kind in ("scale", "hundred", "unit", "dozen"):
            if piece.kind == "unit" and not (
                value == 1 and following is not None and following.kind in ("scale", "hundred", "dozen")
            ):
                break
            if piece.kind != "unit":
                state.total, state.group = (state.group or Decimal(0)) * value, None
                state.scale, state.scaled, state.last = value, True, "scale"
        elif not _take(state, piece, value):
            break
        state.pieces.append(piece)
        place += 1
        good = place
    return (good, state) if good else None

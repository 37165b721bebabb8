"""One choice, or several: by number, letter, label, part of a label or what people call it, in any of the three languages.

Two picks where one was asked are asked back, and so is what is near equal: the list is on screen, and a needless question costs little.
"""

import re

from intake.claim.reading import Asked, Ear, Outcome
from intake.language.answers import choice_index
from intake.language.answers.control import is_none
from intake.language.answers.matching import Match, denied, exactly, matches
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, none, value
from intake.language.answers.ranges import read_range
from intake.language.answers.typed import Typed, typed
from intake.language.answers.yes_no import verdict
from intake.language.usage.spoken import alternation, phrases

CLEAR = 0.55  # how much must speak for an option that is not a whole phrase
APART = 0.72  # a second one that comes nearer than this is asked about
PIECES = re.compile(r"\s*(?:[,;+/&]|\s(?:et|en|and|plus|ainsi que|alsook|ook|as well as)\s)\s*")
NO_CODES, YES_CODES, PARTIAL = ("no", "none", "never"), ("yes",), ("partial", "partly", "part")


def read_choice(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One option, by its code."""
    codes = [option.code for option in asked.options]
    words = said.plain
    signed = choice_index.keyboard(said.plain.strip(), ear)
    if signed is not None:
        number = signed or 10
        return value(codes[number - 1], words) if number <= len(codes) else invalid("out_of_range", words=words)
    same = exactly(said.folded, asked.options)
    if len(same) == 1:
        return value(codes[next(iter(same))], words)
    ranged = read_range(said, asked, ear)
    if ranged is not None:
        return ranged
    place = choice_index.one_place(said.folded, asked)
    if place is not None:
        return value(codes[place - 1], words) if place else invalid("out_of_range", words=words)
    several = choice_index.several_places(said.folded, asked)
    if several:
        return ask([codes[one - 1] for one in several if one], words) if all(several) else invalid("out_of_range", words=words)
    if len(same) > 1:
        return ask([codes[one] for one in sorted(same)], words)
    meant = verdict(said.folded)
    partial = next((code for code in codes if code in PARTIAL), "")
    if meant == "half" and partial:
        return value(partial, words)
    return _by_words(said, asked, meant)


def _by_words(said: Typed, asked: Asked, meant: str) -> Outcome:
    codes = [option.code for option in asked.options]
    found, words = matches(said.folded, asked.options)
    if any(denied(one, words) for one in found[:1]):
        return NOT_UNDERSTOOD
    best = [one for one in found if not denied(one, words)]
    plain_no = next((code for code in codes if code in NO_CODES), "")
    plain_yes = next((code for code in codes if code in YES_CODES), "")
    if meant in ("no", "soft_no", "going_to") and plain_no and (not best or codes[best[0].place] == plain_no or not best[0].strong):
        return value(plain_no, said.plain, meant == "soft_no")
    if meant in ("yes", "soft_yes") and plain_yes and (not best or not best[0].strong):
        return value(plain_yes, said.plain) if meant == "yes" else ask([plain_yes], said.plain, rough=True)
    if not best or (not best[0].strong and best[0].score < CLEAR):
        return ask([codes[one.place] for one in best[:3]], said.plain) if best and best[0].score > 0.3 else NOT_UNDERSTOOD
    near = [one for one in best[1:] if _rivals(best[0], one)]
    if near:
        return ask([codes[one.place] for one in (best[0], *near[:3])], said.plain)
    return value(codes[best[0].place], said.plain, meant in ("soft_yes", "soft_no"))


def _rivals(best: Match, other: Match) -> bool:
    """Whether the other option is as likely meant: nearly as much speaks for it, or it is a pick of its own with other words."""
    if other.score >= APART * best.score and (other.strong or not best.strong):
        return not (other.positions < best.positions and best.strong)
    return other.strong and not other.positions & best.positions and other.score >= 0.5 * best.score


def read_multi_choice(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """The options, by their codes, in the order of the list."""
    codes = [option.code for option in asked.options]
    words = said.plain
    none_code = next((code for code in codes if code == "none"), "")
    signed = choice_index.keyboard(said.plain.strip(), ear)
    if signed is not None:
        number = signed or 10
        return value((codes[number - 1],), words) if number <= len(codes) else invalid("out_of_range", words=words)
    place = choice_index.one_place(said.folded, asked)
    several = choice_index.several_places(said.folded, asked)
    if several:
        return _codes(several, codes, words) if all(several) else invalid("out_of_range", words=words)
    glued = choice_index.glued_places(said.folded, asked)
    if glued:
        return ask([tuple(codes[one - 1] for one in sorted(glued))], words)
    if place is not None:
        return value((codes[place - 1],), words) if place else invalid("out_of_range", words=words)
    plain = said.folded.strip(" .!")
    if plain in phrases("EVERYTHING"):
        return value(tuple(code for code in codes if code not in ("none", "other", "unknown_yet")), words)
    spared = re.match(rf"^(?:{alternation(tuple(phrases('EXCEPT')))})\s+(?P<rest>.+)$", plain)
    if spared:
        left = _picked(typed(spared["rest"]), asked)
        return value(tuple(code for code in codes if code not in left and code not in ("none", "other", "unknown_yet")), words) if left else NOT_UNDERSTOOD
    found = _picked(said, asked)
    if found:
        return value(tuple(code for code in codes if code in found), words)
    if is_none(said) or plain in phrases("NOTHING") or plain in phrases("NO"):
        return value((none_code,), words) if none_code else none(words)
    return NOT_UNDERSTOOD


def _codes(places: list[int], codes: list[str], words: str) -> Outcome:
    wanted = {codes[place - 1] for place in places}
    return value(tuple(code for code in codes if code in wanted), words)


def _picked(said: Typed, asked: Asked) -> set[str]:
    """What each piece of the text means; a piece that means several at once gives the likeliest, and what is denied gives none."""
    codes = [option.code for option in asked.options]
    whole = exactly(said.folded, asked.options)
    if len(whole) == 1:
        return {codes[next(iter(whole))]}
    found: set[str] = set()
    for piece in PIECES.split(said.folded):
        if not piece or piece in phrases("YES"):
            continue
        same = exactly(piece, asked.options)
        if same:
            found.update(codes[one] for one in same)
            continue
        likely, words = matches(piece, asked.options)
        likely = [one for one in likely if not denied(one, words) and (one.strong or one.score >= CLEAR)]
        for at, one in enumerate(likely):
            if at == 0 or (one.strong and not any(one.positions & other.positions for other in likely[:at])):
                found.add(codes[one.place])
    return found

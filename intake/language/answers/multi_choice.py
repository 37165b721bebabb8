"""Several options at once: by numbers, letters, labels or synonyms, "everything except", "nothing but".

Each piece between commas and joining words is read by itself; a piece that was not understood makes a question of the whole.
"""

import re

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.choice import ENOUGH, without_yes_no
from intake.language.answers.choice_index import RANGE, glued_places, keyboard, one_place, several_places
from intake.language.answers.control import core, is_none, noted
from intake.language.answers.denying import all_but, nothing_but, without_politeness
from intake.language.answers.matching import Match, matches
from intake.language.answers.numerals import says
from intake.language.answers.option_words import exactly
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, none, value
from intake.language.answers.typed import Typed
from intake.language.usage.spoken import phrases

DONE_NOTHING = re.compile(
    r"\b(?:rien|niets|niks|nothing)\b(?: \w+){0,3} (?:fait|gedaan|done|touche|geraakt|getroffen|affected|touched|entrepris|ondernomen)\b"
    r"|\b(?:n'a|n'ont|n'avons|n'ai) (?:encore )?rien\b|\bhaven't \w+ anything\b|\b(?:rien|niets|niks|nothing) (?:encore|nog|yet|so far)\b|\b(?:nog|encore) (?:niets|niks|rien)\b"
)
APART = re.compile(r"\s*[,;+&/]\s*")
JOINED = re.compile(r"\s+(?:et|en|and|plus|ainsi que|alsook|as well as|et puis|et aussi|en ook|and also)\s+")
FILLING = re.compile(
    r"^(?:\W|niets anders|rien d'autre|nothing else|verder niets|c'est tout|dat is alles|that's all|that's it|euh|aussi|ook|also|un peu|c'est|dat is|it's|voila|etc|enz|enzovoort|and so on|alles|tout ca|oui|ja|yes|surtout|vooral|mainly|notamment|je crois|ik denk|i think|environ)*$"
)


EITHER_KIND = frozenset("compte comptes rekening rekeningen account accounts".split())
"""Of money or of a computer: such a word alone picks nothing."""


def read_multi_choice(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """Any number of the options, in the order of the list."""
    raw, text = said.plain.strip(), without_politeness(said.folded)
    nothing = next(
        (place for place, option in enumerate(asked.options) if option.code in ("none", "nobody", "nothing")),
        None,
    )
    sign = keyboard(raw, ear)
    if sign is not None:
        return (
            value((asked.options[sign - 1].code,), raw)
            if sign <= len(asked.options)
            else invalid("out_of_range", (), raw)
        )
    place = one_place(said.folded.strip(), asked)
    if place:
        return value((asked.options[place - 1].code,), raw)
    span = RANGE.match(core(said.folded))
    if span and 1 <= int(span["low"]) < int(span["high"]) <= len(asked.options) and "-" not in span.group():
        return value(_codes(asked, set(range(int(span["low"]) - 1, int(span["high"])))), raw)
    several = several_places(said.folded, asked)
    if several is not None:
        if 0 in several:
            return invalid("out_of_range", [_codes(asked, {one - 1 for one in several if one})], raw)
        ranged = re.fullmatch(r"(\d{1,2})\s?-\s?(\d{1,2})", said.folded.strip())
        if ranged and several[0] + 1 < several[1]:
            return ask(
                [
                    _codes(asked, set(range(several[0] - 1, several[1]))),
                    _codes(asked, {one - 1 for one in several}),
                ],
                raw,
            )
        return value(_codes(asked, {one - 1 for one in several}), raw)
    glued = glued_places(said.folded.strip(), asked)
    if glued is not None:
        return ask([_codes(asked, {one - 1 for one in glued})], raw)
    if place == 0 and re.search(r"\d", said.folded):
        return invalid("out_of_range", (), raw)
    places = exactly(said.folded, asked.options) or exactly(text, asked.options)
    if len(places) == 1:
        return value(_codes(asked, set(places)), raw)
    only = nothing_but(said.folded)
    if only:
        picked, unsure, unread = _pieces(only, asked)
        return (
            value(_codes(asked, picked), raw)
            if picked and not (unsure or unread)
            else ask([_codes(asked, picked | unsure)] if picked | unsure else (), raw)
        )
    if text in phrases("NOTHING") or is_none(said) or DONE_NOTHING.search(said.folded):
        rest, _ = matches(without_yes_no(said.folded), asked.options)
        named = [one for one in rest if one.strong or one.score >= ENOUGH]
        if all(one.denied or one.place == nothing for one in named):
            return value((asked.options[nothing].code,), raw) if nothing is not None else none(raw)
    if text in phrases("EVERYTHING"):
        return value(_codes(asked, _all_of(asked)), raw)
    left_out = _left_out(said.folded, asked)
    if left_out is not None:
        return value(_codes(asked, _all_of(asked) - left_out), raw) if left_out else ask((), raw)
    remark = noted(said)
    picked, unsure, unread = _pieces(said.folded, asked)
    if remark is not None and (
        remark[0].heard not in (Heard.UNKNOWN, Heard.LATER) or not picked or unread or unsure
    ):
        return remark[0]
    if not picked and not unsure:
        return NOT_UNDERSTOOD
    if unread or unsure:
        several_ways = [_codes(asked, picked | {one}) for one in sorted(unsure)]
        return ask([*several_ways, *([_codes(asked, picked)] if picked else [])], raw)
    return value(_codes(asked, picked), raw)


def _codes(asked: Asked, places: set[int]) -> tuple[str, ...]:
    return tuple(asked.options[place].code for place in sorted(places) if 0 <= place < len(asked.options))


def _all_of(asked: Asked) -> set[int]:
    return {
        place
        for place, option in enumerate(asked.options)
        if option.code not in ("none", "nobody", "other", "unknown", "nothing", "unknown_yet")
    }


def _left_out(text: str, asked: Asked) -> set[int] | None:
    """The options named after "everything except"; None where that is not what was said."""
    lead = all_but(text)
    if lead is None:
        return None
    picked, unsure, unread = _pieces(text[lead.end() :], asked)
    return set() if unsure or unread else picked


def _pieces(text: str, asked: Asked) -> tuple[set[int], set[int], bool]:
    """Options picked for sure, options that a piece leaves open, and whether a piece was not understood."""
    picked: set[int] = set()
    unsure: set[int] = set()
    unread = False
    text = without_yes_no(text)
    whole = exactly(text, asked.options)
    if len(whole) == 1:
        return set(whole), set(), False
    for part in APART.split(text):
        inner = JOINED.split(part)
        taken = [_piece(piece, asked) for piece in inner]
        doubtful = says(part, "MAYBE")
        if doubtful:
            taken = [(set(), sure | open_ones, missed) for sure, open_ones, missed in taken]
        if len(inner) > 1 and any(one[2] for one in taken):
            # "en attente": not every such word joins two answers
            whole_part = _piece(part, asked)
            taken = [whole_part] if whole_part[0] and not whole_part[1] and _strongest(part, asked) else taken
        for sure, open_ones, missed in taken:
            picked |= sure
            unsure |= open_ones
            unread = unread or missed
    if unread and not picked:
        found = matches(text, asked.options)[0]
        picked = {one.place for one in found[:1] if one.strong and one.score >= 1 and not one.denied}
        unread = not picked
    found, words = matches(text, asked.options)
    named = {one.place for one in found if {words[place] for place in one.positions} <= EITHER_KIND}
    unsure |= picked & named
    return picked - unsure if unsure else picked, unsure, unread


def _strongest(part: str, asked: Asked) -> bool:
    """Does a whole phrase or label speak across the joining word, or do all words of the part speak for something?"""
    found, words = matches(part, asked.options)
    covered = {place for one in found if one.score >= ENOUGH for place in one.positions}
    return bool(found) and found[0].strong and len(covered) >= len([word for word in words if len(word) > 2])


def _piece(piece: str, asked: Asked) -> tuple[set[int], set[int], bool]:
    """The options that one piece names, those that it leaves open, and whether it was not understood."""
    if FILLING.match(piece):
        return set(), set(), False
    same = exactly(piece, asked.options)
    if len(same) == 1:
        return set(same), set(), False
    found, words = matches(piece, asked.options)
    if not words:
        return set(), set(), False
    unsure: set[int] = set()
    taken: list[Match] = []
    denied = False
    for one in found:
        if one.score < ENOUGH:
            break
        if one.denied:
            denied = True
            continue
        equal = next(
            (
                other
                for other in taken
                if one.positions == other.positions
                and one.score >= 0.98 * other.score
                and one.strong == other.strong
            ),
            None,
        )
        if equal is not None:
            unsure |= {one.place, equal.place}
        elif not any(one.positions <= other.positions for other in taken) and (
            not taken
            or one.strong
            or (not any(one.positions & other.positions for other in taken) and one.score >= 0.8)
        ):
            taken.append(one)
    taken = [one for one in taken if not any(_is_of(one, other, words, piece) for other in taken)]
    return {one.place for one in taken} - unsure, unsure, not (taken or unsure or denied)


def _is_of(one: Match, other: Match, words: list[str], piece: str) -> bool:
    """Whether it only says which of the other it is: "les pc de la compta" are computers."""
    if one is other or one.positions & other.positions:
        return False
    last, first = words[max(other.positions)], words[min(one.positions)]
    return bool(
        re.search(
            rf"\b{last}(?:'?s)?\b (?:de la|de l'|du|des|de|van de|van het|van|of the|of our|of) ?{first}\b",
            piece,
        )
    )

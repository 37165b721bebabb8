"""One option of a list: by number, letter, label, part of a label or common synonym, in any language.

Nothing is guessed: two picks for one, a denial, and labels that are near equal come back as a question.
"""

import re

from intake.claim.reading import Asked, Ear, Heard, Outcome
from intake.language.answers.choice_index import keyboard, one_place, several_places
from intake.language.answers.control import OPINED, core, is_keeper, is_none, noted
from intake.language.answers.denying import (
    DENIES_ALL,
    NO_SUCH,
    all_but,
    nothing_but,
    without_politeness,
)
from intake.language.answers.matching import Match, matches
from intake.language.answers.numerals import says
from intake.language.answers.option_words import elsewhere, exactly
from intake.language.answers.outcomes import NOT_UNDERSTOOD, ask, invalid, none, value
from intake.language.answers.partly import EXCEPTED, NOT_THERE, PARTLY, only_in_part, some_of
from intake.language.answers.ranges import read_range
from intake.language.answers.shapes import plainly
from intake.language.answers.typed import Typed
from intake.language.answers.yes_no import verdict
from intake.language.usage.spoken import phrases

ENOUGH = 0.5
"""What must speak for an option at least: about one word that only this option has."""
NEAR = 0.8
"""An option with this share of the best one's score is its rival."""
NO_CODES = ("no", "none", "never")
YES_OR_NO = re.compile(
    r"^(?:(?:oui|ouais|yes|yeah|yep|ja|jawel|si|non|nee|neen|nope)\b(?!-\w)[\s,.:;-]*"
    r"|no\b(?:\s*[,.:;-]\s*|\s+(?=(?:we|i|it|they|not|never|the|a|an|only|just|still|but|that|there|our|my|at|on|by|in)\b)))(?=\S)"
)
"""A yes or no that opens the answer; an English "no" may also deny the noun after it ("no sign of it")."""
BOTH = "both"
AND = re.compile(r"\b(?:et|en|and|plus|ainsi que|samen met|along with|ook|aussi|too)\b|[&+]")
NOTHING_AT_ALL = re.compile(r"(?:rien|aucun\w*|pas d[e']|niets|niks|geen|nothing|none|no)\b")
SOON = re.compile(
    r"\b(?:demain|ce soir|bientot|lundi|morgen|vanavond|straks|binnenkort|maandag|tomorrow|tonight|soon|monday|later today)\b"
)
"""Not yet, but it will: where the list has what is planned, it is asked which."""
FEW_WORDS = 5
OTHER_THAN = re.compile(r"\bautres? que\b|\banders? dan\b|\b(?:other|else) than\b|\belse but\b")
TRYING = re.compile(
    r"\b(?:trying to|tries to|attempting|attempt to|hoping|hope to|essaie\w*|essay\w+|tente\w*|espere\w*|probeert?|proberen|hoopt?|hopen|wil(?:len)? \w+ terug)\b"
)
"""What is tried is not done."""


def _only(asked: Asked, places: frozenset[int] | set[int], said: Typed, rough: bool = False) -> Outcome:
    codes = [asked.options[place].code for place in sorted(places)]
    return value(codes[0], said.plain, rough) if len(codes) == 1 else ask(codes, said.plain)


def read_choice(said: Typed, asked: Asked, ear: Ear) -> Outcome:
    """One of the options."""
    picked = _by_place(said, asked, ear)
    if picked is not None:
        return picked
    for words in dict.fromkeys((said.folded, without_politeness(said.folded), plainly(said.folded))):
        places = exactly(words, asked.options)
        if places:
            return _only(asked, places, said)
    only = nothing_but(said.folded)
    found, words_of = matches(only or without_yes_no(said.folded), asked.options)
    if all_but(said.folded) and not any(option.code in (*PARTLY, "all") for option in asked.options):
        return ask((), said.plain)  # which of the others is not said
    remark = noted(said)
    held = next((option.code for option in asked.options if option.code == "with_holder"), None)
    if held and is_keeper(said):
        return value(held, said.plain)
    if (
        remark is not None
        and not (found and found[0].strong and _speaks_over(found[0], words_of, remark[1]))
        and not (found and found[0].strong and is_keeper(said))
    ):
        return _opined(remark[0], found, words_of, asked, said, ear) or remark[0]
    heard = verdict(said.folded)
    codes = [option.code for option in asked.options]
    partial = next((place for place, option in enumerate(asked.options) if option.code in PARTLY), None)
    if heard == "half" and partial is not None and says(said.folded, "BUT", "HALF_WAY"):
        return value(asked.options[partial].code, said.plain)
    not_there = NOT_THERE.match(core(said.folded)) and {"everywhere", "active"} & {
        one.code for one in asked.options
    }
    if partial is not None and (not_there or some_of(said, ear)):
        return value(asked.options[partial].code, said.plain)
    chosen = _weighed(found, words_of, asked, said, ear)
    if chosen is not None and partial is not None and EXCEPTED.search(said.folded):
        code = asked.options[partial].code
        if code in [one.value for one in chosen.readings]:
            return value(code, said.plain)
    if chosen is not None and len(chosen.readings) == 2 and BOTH in codes and AND.search(said.folded):
        return value(BOTH, said.plain) if BOTH not in [one.value for one in chosen.readings] else chosen
    codes_left = [one.value for one in chosen.readings] if chosen is not None else []
    if codes_left == ["none"] and NOTHING_AT_ALL.match(said.folded) and len(said.folded.split()) <= FEW_WORDS:
        return value("none", said.plain)
    if chosen is not None and codes_left == ["none"] and found[0].denied and DENIES_ALL.match(said.folded):
        return chosen
    yes_no = _yes_or_no(heard, asked, said)
    if yes_no is not None and (chosen is None or (heard != "half" and _agrees(said.folded, found, chosen))):
        return yes_no
    if chosen is not None and chosen.heard is Heard.VALUE and TRYING.search(said.folded):
        inside = {words_of[place] for place in found[0].positions}
        if not inside & set(TRYING.search(said.folded).group().split()):  # type: ignore[union-attr]  # it was found above
            return ask([chosen.reading.value], said.plain)
    if chosen is not None:
        return only_in_part(chosen, found, words_of, asked, said)
    if asked.can_be_none and is_none(said):
        return none(said.plain)
    return NOT_UNDERSTOOD


def _opined(
    remark: Outcome, found: list[Match], words: list[str], asked: Asked, said: Typed, ear: Ear
) -> Outcome | None:
    """What someone who is not sure thinks it is: "no idea, the bank I think"."""
    if (
        remark.heard is not Heard.UNKNOWN
        or not found
        or not found[0].strong
        or not OPINED.search(said.folded)
    ):
        return None
    chosen = _weighed(found, words, asked, said, ear)
    if chosen is None or chosen.heard is not Heard.VALUE:
        return chosen
    return value(chosen.reading.value, said.plain, rough=True)


def without_yes_no(text: str) -> str:
    """A yes or no before the words that matter."""
    return YES_OR_NO.sub("", text, count=1)


def _speaks_over(match: Match, words: list[str], span: str) -> bool:
    """Is the remark itself part of the option's words: "pas vérifié", "nog niet bekend"?"""
    return sum(words[place] in span for place in match.positions) >= 2 or match.score >= 2


def _agrees(text: str, found: list[Match], chosen: Outcome) -> bool:
    """A yes or no decides only where nothing clearer is said beside it."""
    clear = chosen.heard is Heard.VALUE and bool(found) and found[0].strong
    return not clear and (not found or not found[0].strong or not YES_OR_NO.match(text))


def _by_place(said: Typed, asked: Asked, ear: Ear) -> Outcome | None:
    """Numbers, letters and the digit row; a list of several is two picks for one."""
    raw = said.plain.strip()
    sign = keyboard(raw, ear)
    if sign is not None:
        return (
            value(asked.options[sign - 1].code, raw)
            if sign <= len(asked.options)
            else invalid("out_of_range", (), raw)
        )
    denied = verdict(said.folded) in ("no", "soft_no") and not any(map(str.isdigit, said.folded))
    ranged = None if denied or exactly(said.folded, asked.options) else read_range(said, asked, ear)
    if ranged is not None:
        return ranged
    place = one_place(said.folded.strip(), asked)
    if place:
        return value(asked.options[place - 1].code, said.plain)
    if place == 0:
        return None if re.fullmatch(r"\W*[a-z]\W*", said.folded) else invalid("out_of_range", (), said.plain)
    several = None if exactly(said.folded, asked.options) else several_places(said.folded, asked)
    if several is not None:
        return ask([asked.options[one - 1].code for one in several if one], said.plain)
    return None


def _weighed(found: list[Match], words: list[str], asked: Asked, said: Typed, ear: Ear) -> Outcome | None:
    """The one option that the words speak for, those that they speak for alike, or None."""
    good = [one for one in found if one.score >= ENOUGH]
    if not good:
        return (
            ask([asked.options[found[0].place].code], said.plain)
            if found and found[0].score >= ENOUGH / 2 and len(words) <= 4
            else None
        )
    denied = [one for one in good if one.denied]
    good = [
        one
        for one in good
        if not one.denied
        and not (denied and (not one.strong or any(one.positions <= other.positions for other in denied)))
    ]
    if not good:
        there_is_none = DENIES_ALL.match(said.folded) and len(said.folded.split()) <= FEW_WORDS
        nothing = any(option.code == "none" for option in asked.options)
        if not (nothing and there_is_none):
            return ask((), said.plain)
        return value("none", said.plain) if len(words) <= NO_SUCH else ask(["none"], said.plain)
    if not OTHER_THAN.search(said.folded):
        good = _of_another(good, asked)
    best = good[0]
    rivals = [one for one in good[1:] if _rivals(one, best)]
    if len(rivals) == 1:
        best, rivals = _head(said.folded, words, best, rivals[0], ear)
    if rivals:
        return ask([asked.options[one.place].code for one in (best, *rivals)][:4], said.plain)
    share = len(best.positions) / len(words)
    thin = not best.strong and (
        elsewhere(core(said.folded), asked.options) or (len(words) >= 6 and share < 0.25)
    )
    if thin:
        return ask([asked.options[best.place].code], said.plain)
    return value(asked.options[best.place].code, said.plain)


def _of_another(good: list[Match], asked: Asked) -> list[Match]:
    """Of "another customer of the client" the customer is meant; but another company is not the insured."""
    other = next((one for one in good if asked.options[one.place].code == "other"), None)
    if other is None:
        return good
    named = [one for one in good if one.strong and max(other.positions) + 1 == min(one.positions)]
    ours = [one for one in named if asked.options[one.place].code == "insured"]
    dropped = ours or ([other] if named else [])
    return [one for one in good if one not in dropped]


def _head(text: str, words: list[str], best: Match, rival: Match, ear: Ear) -> tuple[Match, list[Match]]:
    """Of "the client of our insured" and "the insured's client" the client is meant; to Dutch ears "of" is a choice between two."""
    of = " of|" if ear.language == "en" else ""
    for one, other in ((best, rival), (rival, best)):
        first, second = words[max(one.positions)], words[min(other.positions)]
        if re.search(
            rf"\b{first}\b(?: van|{of} du| de| de la| de l'| d')(?: (?:onze|de|het|our|the|notre|nos|mijn|my|mon))? ?{second}\b",
            text,
        ):
            return one, []
        if re.search(rf"\b{second}(?:'s|s') {first}\b", text):
            return one, []
    return best, [rival]


def _rivals(one: Match, best: Match) -> bool:
    if one.positions < best.positions or (one.positions == best.positions and one.longest < best.longest):
        return False
    if not one.positions & best.positions:
        return one.strong and one.score >= 0.5 * best.score
    if best.strong and not one.strong:
        return one.score >= 0.95 * best.score
    return one.score >= NEAR * best.score


PERHAPS = frozenset(("possible", "suspected", "maybe"))
"""Codes of a list that tells how sure it is."""
NOT_DONE = re.compile(
    r"(?:non|nee|no)?[ ,]*(?:pas encore|toujours pas|nog (?:altijd |steeds )?niet|not yet|still not)\b"
)


def _yes_or_no(heard: str, asked: Asked, said: Typed) -> Outcome | None:
    """A plain yes or no, where the list has a code for it; where several could be meant they are asked about."""
    codes = [option.code for option in asked.options]
    rough = heard.startswith("soft")
    if heard == "likely_no" and core(said.folded) in phrases("NOTHING") | phrases("NOBODY") | phrases(
        "NOT_YET"
    ):
        heard = "no"
    if heard in ("no", "soft_no", "going_to", "likely_no"):
        for code in NO_CODES:
            if code in codes:
                if heard == "likely_no" or (heard == "going_to" and code != "no"):
                    return ask([code], said.plain)
                if PERHAPS & set(codes) and NOT_DONE.match(said.folded):
                    return ask([code], said.plain)  # what was not done yet rules nothing out
                if "planned" in codes and SOON.search(said.folded):
                    return ask(["planned", code], said.plain)
                others = [one for one in codes if one == "disabled"]
                return ask([code, *others], said.plain) if others else value(code, said.plain, rough)
        negative = [
            code for code in codes if re.search(r"(?:^|_)(?:no|not|none|never|nowhere|disabled)(?:_|$)", code)
        ]
        denies = heard == "no" or NOTHING_AT_ALL.match(said.folded)
        if negative == ["none"] and denies and len(said.folded.split()) <= FEW_WORDS:
            return value("none", said.plain)
        return ask(negative, said.plain) if negative and heard != "going_to" else None
    if heard in ("yes", "soft_yes"):
        if "yes" in codes:
            return value("yes", said.plain) if heard == "yes" else ask(["yes"], said.plain)
        positive = [
            code
            for code in codes
            if code.startswith("yes")
            or ("all" in codes and code in ("all", "part", "some"))
            or code in ("active", "everywhere", "partial", "known_number", "number_in_mail")
        ]
        return ask(positive, said.plain) if positive else None
    if heard == "half":
        return (
            ask([code for code in codes if code in ("yes", "no", "suspected", "possible")], said.plain)
            if "yes" in codes
            else None
        )
    return None

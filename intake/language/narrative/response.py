"""What has been done since: the bank called, the police told, the passwords changed. Done is not planned.

Stands alone because each of these is read alike: a subject, a verb that says done, and the mood of their clause. "Not yet" and "we will
this afternoon" are known absences; a doubt is no fact.
"""

import re
from datetime import datetime, timedelta

from intake.claim.fact import Exactness
from intake.claim.moment import UNKNOWN_TIME, Moment
from intake.language.narrative.cues import cue, mood
from intake.language.narrative.found import Found, none, value
from intake.language.narrative.mentions import Scene, Tale
from intake.language.narrative.moments import When, hour_on
from intake.language.narrative.money import Ledger
from intake.language.narrative.sentences import Zone

THAT_ONE = re.compile(
    r"\b(?:pour (?:celui-la|celui-ci|ce dernier|le dernier|celle-la)|voor (?:die laatste|dat laatste|de laatste|deze laatste)|for (?:that one|the last|this one|the latter))\b"
)
NOT_YET = re.compile(
    r"\bpas encore\b|\bnog niet\b|\bnot yet\b|\bnog (?:altijd|steeds) niet\b|\btoujours pas\b"
)
ELLIPTIC = re.compile(
    r"^\W*(?:[\w' ]{0,40})?\b(?:non plus|ook (?:nog )?niet|evenmin|neither|nor|not either|not yet|pas encore|nog niet|toujours pas|nog steeds niet)\W*$"
)
TOLD_US = re.compile(
    r"\b(?:called|rang|phoned|contacted|alerted|informed|told|notified) (?:us|me|them|him|her)\b|\b(?:nous|m') ?(?:a|ont|avait) (?:\w+ )?(?:appele|contacte|prevenu|alerte|informe)|\b(?:heeft|belde|verwittigde|contacteerde) (?:ons|mij|me|hen)\b"
)
ANSWERED = re.compile(
    r",|;|\b(?:et|en|and|mais|maar|but|qui|die|who|which)\b(?! (?:le|la|de|the|het)? ?(?:police|politie|bank|banque)\b)"
)
"""What stands behind a call: "and say that 11k is frozen", "en zegt morgen te reageren"."""
CALLED_US = re.compile(
    r"\b(?:la banque|de bank|the bank|banque|bank)\b[^,;]{0,24}\b(?:nous a (?:appele|contacte|prevenu|alerte|informe)|m'a (?:appele|contacte|prevenu)|heeft (?:ons|mij|me)\b|belde (?:ons|mij|me)\b|(?:called|contacted|alerted|informed|told|notified) (?:us|me|them|him|her)\b)"
)


BANK_PEOPLE = r"(?:conseill\w+|employ\w+|banqui\w+|agente?|collabora\w+|service|helpdesk|appel|banque|bank\w*|medewerk\w*|fraudedienst|telefoontje|oproep|advis[eo]r|agent|caller|call|fraud desk|fraud team|employee)"
FEIGNED = re.compile(
    rf"\b(?:se fai\w+|fait|faite|faisant) passer\b|\bsoi-disant\b|\bpretend(?:u\w*|ai\w*|ant)\b|\bdisa(?:it|ient|nt) (?:etre|que c'etait|de chez|appeler)\b|\b(?:se presenta\w+|s'est presente\w*|se sont presente\w*) (?:comme|en tant)\b|\busurp\w+|\bimposteur|\b(?:escroc|fraudeur|arnaqueur)s? (?:nous |m'|l')?(?:a|ont|avait) (?:appele|telephone|contacte)|\b(?:faux|fausse) {BANK_PEOPLE}\b"
    rf"|\b(?:deed|deden|doet|doen)\b.{{0,20}}\bzich voor\b|\bvoorgedaan\b|\bzogezegde?\b|\bzogenaamde?\b|\bzei(?:den)? (?:van|dat (?:hij|ze|zij)) \w+|\boplichters? (?:belde|heeft|hebben|heb)\w*|\b(?:valse|nep) ?{BANK_PEOPLE}\b"
    rf"|\bpretend(?:ed|ing|s)?\b|\bposed? as\b|\bposing as\b|\bimpersonat\w+|\bso-called\b|\bsupposedly\b|\bclaim(?:ed|ing) to be\b|\b(?:said|saying) (?:he|she|they) (?:was|were) (?:from|with|calling)\b|\b(?:scammer|fraudster)s? (?:called|rang|phoned|contacted)\b|\b(?:fake|bogus|false) {BANK_PEOPLE}\b"
)
"""Somebody who spoke as the bank: whoever told of that has not called it."""


CALL = r"(?:appelee?|contactee?|prevenue?|appeler|contacter|prevenir|avertir|joindre|telephoner|bellen|opbellen|contacteren|verwittigen|bereiken|inlichten|gebeld|gecontacteerd|verwittigd|call|ring|phone|contact|tell|reach|notify|called|contacted|told|informed|rung)"
STILL_TO_CALL = re.compile(
    rf"\b(?:faut|faudra|dois|doit|devons|doivent|reste a|restent a) (?:encore|toujours) (?:etre )?{CALL}\b|\b(?:reste (?:encore )?a) {CALL}\b"
    rf"|\b(?:n'a|n'ai|n'avons|n'ont|pas) (?:encore |toujours )?(?:pas )?(?:encore |toujours )?(?:reussi a|pu|su) (?:la |le )?{CALL}\b|\bpas (?:encore )?au courant\b|\b(?:aucun|pas (?:encore )?d'|pas (?:encore )?eu (?:d'|de )) ?(?:appel|contact)\b|\bne sait (?:encore )?rien\b"
    rf"|\bmoet(?:en)? (?:(?:de|onze|hun|haar|zijn|mijn|ik|we|wij|ze) |bank )*nog (?:\w+ ){{0,2}}{CALL}\b|\bnog te (?:bellen|contacteren|verwittigen)\b|\bweet (?:er )?(?:het )?nog (?:van )?(?:niets|niks|niet)\b|\bnog geen (?:contact|telefoon|oproep)\b|\bnog niet (?:kunnen|te pakken)\b"
    rf"|\bstill (?:have|has|need|needs|got|to) (?:to )?(?:be )?{CALL}\b|\b(?:doesn't|does not|don't) know (?:yet|anything|about it)\b|\bno (?:call|contact) (?:to|with|has|yet)\b|\b(?:haven't|have not|hasn't|couldn't|can't|cannot|not been able to) (?:yet )?(?:managed to )?(?:reach|get (?:hold|through)|call|ring|contact)\b"
)
"""Whoever still has to call has not called."""


def response_facts(tale: Tale, book: Ledger) -> list[Found]:
    """Bank, police and passwords, as far as the story tells."""
    return [*_bank(tale, book), *_police(tale), *_passwords(tale)]


def _bank(tale: Tale, book: Ledger) -> list[Found]:
    said: dict[str, Found] = {}
    receiving: Found | None = None
    everyone = [f"p{number}" for number in range(1, len(book.payments) + 1)] or ["p1"]
    for scene in tale.told():
        for start, end in _joined_clauses(scene):
            end = _as_far_as_told(tale.story.folded[start:end]) + start
            clause = tale.story.folded[start:end]
            named = any(start <= one.start < end for one in scene.of("bank"))
            subject = cue("SUBJECTS", "bank").search(clause)
            if not (named or subject) or CALLED_US.search(clause) or _told_by(tale, scene, start, end):
                continue
            if FEIGNED.search(clause):
                continue
            if cue("SUBJECTS", "other_bank").search(clause):
                other = _done(tale, scene, "beneficiary_bank_contacted_at", start, end, elliptic=False)
                if cue("SUBJECTS", "contacted").search(clause) and other is not None:
                    receiving = receiving or other
                continue
            verb = cue("SUBJECTS", "contacted").search(clause)
            elliptic = ELLIPTIC.match(clause.strip())
            undone = STILL_TO_CALL.search(clause)
            if not verb and not elliptic and not undone:
                continue
            if (
                verb
                and not undone
                and not named
                and subject is not None
                and abs(verb.start() - subject.start()) > 60
            ):
                continue
            mine = _meant(book, scene, everyone)
            doubtful = any(mood(name).search(clause) for name in ("asked", "supposed"))
            if undone and not doubtful:
                fact: Found | None = none("payer_bank_called_at", tale.words(start, end))
            else:
                fact = _done(tale, scene, "payer_bank_called_at", start, end, bool(elliptic))
            for one in mine:
                if fact is not None and (one not in said or len(mine) < len(everyone)):
                    said[one] = Found(
                        f"payments[{one}].payer_bank_called_at",
                        fact.status,
                        fact.value,
                        fact.words,
                        fact.exactness,
                    )
    told = [*said.values(), *_of_each(receiving, everyone)]
    return [*told, *_recall(tale, everyone)]


def _meant(book: Ledger, scene: Scene, everyone: list[str]) -> list[str]:
    """The payments that a call was about: the item's own in a list, the last one where the words say so, or all of them."""
    own = [f"p{number}" for number, payment in enumerate(book.payments, 1) if payment.scene is scene]
    if own and scene.sentence.lead >= 0:
        return own
    return everyone[-1:] if THAT_ONE.search(scene.text) and book.payments else everyone


def _of_each(fact: Found | None, entries: list[str]) -> list[Found]:
    """What was told of the bank that received the money, for each payment."""
    if fact is None:
        return []
    return [
        Found(f"payments[{one}].{fact.path}", fact.status, fact.value, fact.words, fact.exactness)
        for one in entries
    ]


def _told_by(tale: Tale, scene: Scene, start: int, end: int) -> bool:
    """Whether it was the bank that told: "HSBC told us that nothing is frozen"."""
    told = TOLD_US.search(tale.story.folded, start, end)
    return told is not None and any(start <= one.start < told.start() for one in scene.of("bank"))


def _as_far_as_told(clause: str) -> int:
    """Where the telling of the call ends: what the bank answered, or what else was done, is no part of whether it was called."""
    verb = cue("SUBJECTS", "contacted").search(clause)
    behind = ANSWERED.search(clause, verb.end()) if verb else None
    return behind.start() if behind else len(clause)


def _recall(tale: Tale, everyone: list[str]) -> list[Found]:
    """A recall that was asked for."""
    for scene in tale.told():
        for start, end in _joined_clauses(scene):
            clause = tale.story.folded[start:end]
            found = cue("SUBJECTS", "recall").search(clause)
            asked = found and re.search(
                r"\bdemandee?\b|\blance\b|\bintroduit|\bgevraagd|\baangevraagd|\bopgestart|\bingediend|\brequested|\braised|\bstarted|\bmade\b|\bissued",
                clause,
            )
            if (
                found
                and asked
                and not any(mood(name).search(clause) for name in ("negated", "planned", "supposed", "asked"))
            ):
                near = [when for when in scene.whens if start <= when.start < end and not when.ahead]
                moment = near[0].moment if near else Moment(UNKNOWN_TIME)
                return [
                    value(f"payments[{one}].recall_requested_at", moment, tale.words(start, end))
                    for one in everyone
                ]
    return []


def _joined_clauses(scene: Scene) -> list[tuple[int, int]]:
    """Clauses, a very short one joined to its neighbour: "Police: not yet", "Politie of bank was niet nodig, dus niet gebeld"."""
    joined: list[tuple[int, int]] = []
    for start, end in scene.clauses:
        if (
            joined
            and (joined[-1][1] - joined[-1][0] < 34 or end - start < 22)
            and end - joined[-1][0] < 130
            and ";" not in scene.text[joined[-1][0] - scene.sentence.start : end - scene.sentence.start]
        ):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _done(tale: Tale, scene: Scene, path: str, start: int, end: int, elliptic: bool) -> Found | None:
    """Done at a moment, done nobody says when, or not done."""
    clause, words = tale.story.folded[start:end], tale.words(start, end)
    if mood("asked").search(clause) or (mood("unknown").search(clause) and not NOT_YET.search(clause)):
        return None
    if elliptic or mood("negated").search(clause) or mood("planned").search(clause):
        return none(path, words)
    if mood("supposed").search(clause):
        return None
    near = [when for when in scene.whens if start <= when.start < end and not when.ahead]
    if near:
        timed = [one for one in near if one.moment.precision == "minute"] or near
        best = _beside_the_call(tale, timed, start, clause) if len(timed) > 1 else timed[0]
        return value(path, best.moment, words, best.exactness)
    moment, exactness = _at_its_clock(tale, scene, start, clause)
    return value(path, moment, words, exactness)


APART = re.compile(r"[,;]\s|\b(?:et|en|and|puis|dan|then)\b")


def _beside_the_call(tale: Tale, whens: list[When], start: int, clause: str) -> When:
    """Of several moments of a clause the one that goes with the verb: "found out at 9 and rang at 9:30"."""
    verb = cue("SUBJECTS", "contacted").search(clause)
    at = start + verb.start() if verb else start

    def far(one: When) -> tuple[int, int]:
        between = tale.story.folded[min(at, one.end) : max(at, one.start)]
        return len(APART.findall(between)), len(between)

    return min(whens, key=far)


def _at_its_clock(tale: Tale, scene: Scene, start: int, clause: str) -> tuple[Moment, Exactness]:
    """The clock time that is said without its day, on the only day that it can have been; where it may be either, nobody says when.

    Behind another day that was told, today is supposed rather than said. A day told with an hour of its own may go on ("yesterday at 15:10 …
    at 15:30"), and an hour that today has not seen yet was yesterday's at the latest.
    """
    nobody_knows = Moment(UNKNOWN_TIME), Exactness.EXACT
    if any(one.sentence.zone is Zone.HEADER for one in tale.scenes):
        return nobody_knows
    language, now = scene.sentence.language, tale.ear.now
    told = [when for one in tale.scenes for when in one.whens if not when.ahead]
    before = [when for when in told if when.start < start] or told
    at_today = hour_on(clause, now.date().isoformat(), language, tale.ear)
    if all(when.day == now.date().isoformat() for when in told) or _goes_on_today(before, now):
        return (at_today, Exactness.EXACT) if at_today else nobody_knows
    if at_today is not None:
        goes_on = [
            there
            for when in told
            if len(when.day) == 10 and when.moment.precision == "minute"
            if (there := hour_on(clause, when.day, language, tale.ear)) is not None
            and _instant(there) >= _instant(when.moment)
        ]
        return nobody_knows if goes_on else (at_today, Exactness.ESTIMATE)
    yesterday = (now.date() - timedelta(days=1)).isoformat()
    only = hour_on(clause, yesterday, language, tale.ear)
    since = max(when.day for when in told)
    return (only, Exactness.ESTIMATE) if only is not None and since >= yesterday else nobody_knows


def _goes_on_today(told: list[When], now: datetime) -> bool:
    """Whether the last day that was told before is today."""
    return bool(told) and told[-1].day == now.date().isoformat()


def _instant(moment: Moment) -> datetime:
    instant = moment.instant()
    assert instant is not None
    return instant


def _police(tale: Tale) -> list[Found]:
    for scene in tale.told():
        for start, end in _joined_clauses(scene):
            clause = tale.story.folded[start:end]
            if not cue("SUBJECTS", "police").search(clause):
                continue
            verb, elliptic = cue("SUBJECTS", "reported").search(clause), ELLIPTIC.match(clause.strip())
            refused = mood("negated").search(clause) or mood("planned").search(clause)
            if verb or elliptic or (refused and not mood("supposed").search(clause)):
                fact = _done(tale, scene, "regulation.police.reported_at", start, end, bool(elliptic))
                if fact is not None:
                    return [fact]
    return []


def _passwords(tale: Tale) -> list[Found]:
    for scene in tale.told():
        for start, end in _joined_clauses(scene):
            clause = tale.story.folded[start:end]
            subject, verb = (
                cue("SUBJECTS", "password").search(clause),
                cue("SUBJECTS", "reset").search(clause),
            )
            if (
                not subject
                or not (verb or ELLIPTIC.match(clause.strip()))
                or (verb and abs(verb.start() - subject.start()) > 70)
            ):
                continue
            if re.search(
                r"\bdefault\b|\bpar defaut\b|\bstandaard|\bshould have\b|\bhad moeten\b|\baurait du\b|\bpense avoir\b|\bdenkt\b|\bthinks\b",
                scene.text,
            ):
                continue
            fact = _done(tale, scene, "security.access.password_reset_at", start, end, False)
            if fact is not None:
                return [fact]
    return []

"""Days found in a text: every way to say one, the most explicit first.

A day is found by the first pattern that fits; what was read is masked, so that a clock time can be looked for in what is left. All
regions put the day first.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property, lru_cache

from intake.claim.reading import Ear
from intake.language.answers.days import (
    Calendar,
    Day,
    dated,
    days_ago,
    exists,
    feast,
    found_at,
    month_named,
    noon_of,
    ordinal,
    part_of_period,
    stands_in,
    weekday_readings,
    which_one,
)
from intake.language.answers.numerals import numerals
from intake.language.usage.day_words import (
    AGO,
    DASH,
    EASTER,
    GAP,
    HOLIDAYS,
    LAST,
    LINK,
    NEXT,
    ORDINAL,
    ORDINAL_WORDS,
    THIS,
)
from intake.language.usage.spoken import alternation, table

ALWAYS_OPEN = re.compile(
    r"\b24\s?/\s?7(?=[\s-]*(?:\w*lijn|\w*line|ligne|\w*nummer|numbers?|numero|service|support|\w*desk|bereikbaar|joignable|available|assistance))"
    r"|\b(?:\w*lijn|\w*line|ligne|\w*nummer|number|numero|service|support|\w*desk|bereikbaar|joignable|available|assistance|permanence)\s(?:d'urgence\s)?24\s?/\s?7\b"
)
"""Day and night, and no 24th of July."""
Reader = Callable[[re.Match[str], Calendar], Day | None]


FIGURES, LETTERS, BOTH = "figures", "letters", "both"
FIGURE, LETTER = re.compile(r"\d"), re.compile(r"[a-z]")


class Way:
    """One way to say a day. Its pattern is made when a text first has the figures and letters that it needs: few answers need many."""

    def __init__(self, needs: str, words: str, reader: Reader) -> None:
        """Compiles nothing."""
        self.needs, self.words, self.reader = needs, words, reader

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled once."""
        return re.compile(self.words)


@lru_cache(maxsize=4)
def patterns(
    language: str,
) -> tuple[Way, ...]:
    """Every way to say a day, the most explicit first, with the talk's language deciding conflicts."""
    months: dict[str, int] = table("MONTHS", language)
    weekdays: dict[str, int] = table("WEEKDAYS", language)
    days: dict[str, int] = table("DAYS", language)
    parts: dict[str, tuple[int, str]] = table("PARTS", language)
    month = alternation(months)
    long_days = alternation(word for word in weekdays if len(word) > 4)
    short_days = alternation(word for word in weekdays if len(word) <= 4)
    year = r"(?P<year>(?:19|20)\d{2}|'\d{2})"
    units = alternation(
        word
        for word, unit in {**table("UNITS", language)}.items()
        if unit in ("day", "week", "month", "year", "fortnight", "quarter") and word != "d"
    )
    count = r"(?P<count>(?:[\w,.'-]+ ){0,3}?[\w,.'+]+?)"
    period_year = r"(?:l'an (?:dernier|passe)|l'annee (?:derniere|passee)|cette annee|annee|(?:de l'|l'|d')annee|vorig jaar|verleden jaar|afgelopen jaar|dit jaar|het jaar|last year|this year|the year|de l'annee (?:derniere|passee)|het vorige jaar)"
    period_month = rf"(?:(?:du |le |de |van |van de |de la |of |of the )?(?:mois (?:dernier|passe|prochain)|ce mois|{LAST} (?:maand|month)|deze maand|this month|volgende maand|next month|du mois|the month|de maand|mois|maand|month))"
    edge = r"(?P<edge>(?:tout )?(?:debut|fin|mi|milieu|au debut|a la fin|courant)|begin|eind|einde|midden|halfweg|halverwege|half|medio|halfway through|early|late|mid|end|the end|the beginning|beginning|start|the start|the middle)"
    holiday = alternation([*HOLIDAYS, *EASTER])

    def yearless(match: re.Match[str]) -> str | None:
        found = match["year"]
        return found.strip("' ") if found else None

    def numeric(match: re.Match[str], when: Calendar) -> Day | None:
        return dated(match, when, int(match["d"]), int(match["m"]), match["y"])

    def short_numeric(match: re.Match[str], when: Calendar) -> Day | None:
        return dated(match, when, int(match["d"]), int(match["m"]), None, dotted=match["sep"] == ".")

    def iso(match: re.Match[str], when: Calendar) -> Day | None:
        return dated(match, when, int(match["d"]), int(match["m"]), match["y"])

    def spelled(match: re.Match[str], when: Calendar) -> Day | None:
        number = int(match["d"]) if match["d"].isdigit() else ordinal(match["d"])
        return dated(match, when, number, months[match["month"]], yearless(match))

    def day_range(match: re.Match[str], when: Calendar) -> Day | None:
        both = [
            dated(match, when, int(match[name]), months[match["month"]], yearless(match))
            for name in ("d1", "d2")
        ]
        wrong = next((one.wrong for one in both if one.wrong), "")
        return found_at(match, *(text for one in both for text in one.readings), wrong=wrong)

    def numeric_range(match: re.Match[str], when: Calendar) -> Day | None:
        both = [dated(match, when, int(match[name]), int(match["m"]), match["y"]) for name in ("d1", "d2")]
        return found_at(
            match,
            *(text for one in both for text in one.readings),
            wrong=next((one.wrong for one in both if one.wrong), ""),
        )

    def month_of(match: re.Match[str], when: Calendar) -> Day | None:
        return month_named(
            match, when, months[match["month"]], yearless(match), which=which_one(match["which"])
        )

    def relative(match: re.Match[str], when: Calendar) -> Day | None:
        return found_at(match, when.shifted(days[match["word"]]))

    def with_part(match: re.Match[str], when: Calendar) -> Day | None:
        offset, part = parts[match["word"]]
        if part == "night" and offset <= 0 and when.expects != "future":
            # "gisternacht" is the night before to some and the night after to others
            return found_at(
                match, when.shifted(-1), when.shifted(0), rough=True, part=part if offset == 0 else ""
            )
        return found_at(match, when.shifted(offset), rough=True, part=part)

    def next_to(match: re.Match[str], when: Calendar) -> Day | None:
        inner = next(iter(find_days(match["rest"], when)), None)
        if inner is None or len(inner.readings) != 1 or len(inner.readings[0]) != 10:
            return None
        step = (
            -1
            if re.match(
                r"la veille|(?:de )?dag voor|daags voor|(?:the )?day before|the eve of", match["word"]
            )
            else 1
        )
        whole = date.fromisoformat(inner.readings[0]) + timedelta(days=step)
        return Day((whole.isoformat(),), match.start(), match.start("rest") + inner.end)

    def week_of(match: re.Match[str], when: Calendar) -> Day | None:
        groups = match.groupdict()
        name = next(groups[one] for one in ("day", "day2", "day3") if groups.get(one))
        which = " ".join(groups[one] for one in ("w1", "w2", "w3") if groups.get(one))
        offset = -7 if stands_in(LAST, which) else 7 if stands_in(NEXT, which) else 0
        monday = when.today - timedelta(days=when.today.weekday())
        return found_at(match, (monday + timedelta(days=weekdays[name] + offset)).isoformat())

    def week_ago(match: re.Match[str], when: Calendar) -> Day | None:
        return found_at(
            match,
            *(
                when.shifted((date.fromisoformat(text) - when.today).days - 7)
                for text in weekday_readings(
                    weekdays[match["day"] or match.groupdict().get("day_2") or ""], "this", when
                )
            ),
        )

    def between_nights(match: re.Match[str], when: Calendar) -> Day | None:
        first, second = (weekday_readings(weekdays[match[name]], "", when) for name in ("n1", "n2"))
        late = [text for text in second if text > first[-1]] or list(second)
        early = (date.fromisoformat(late[0]) - timedelta(days=1)).isoformat()
        return found_at(match, early, late[0], rough=True, part="night")

    def weekday(match: re.Match[str], when: Calendar) -> Day | None:
        which = which_one(match["before"]) or which_one(match["after"])
        glued = match["part"] or ""
        part = next(
            (
                meaning
                for word, meaning in table("PART_WORDS", language).items()
                if glued and glued.strip() == word
            ),
            "",
        )
        return found_at(
            match, *weekday_readings(weekdays[match["day"]], which, when), part=part, rough=bool(part)
        )

    def day_of_month(match: re.Match[str], when: Calendar) -> Day | None:
        number = int(match["d"]) if match["d"].isdigit() else ordinal(match["d"])
        if not 1 <= number <= 31:
            return found_at(match, wrong="no_such_date")
        for back in range(13) if when.expects != "future" else range(0, -13, -1):
            whole, month_number = (int(one) for one in when.month(back).split("-"))
            if exists(whole, month_number, number):
                there = date(whole, month_number, number)
                if (there <= when.today) if when.expects != "future" else (there >= when.today):
                    return found_at(match, there.isoformat())
        return None

    def weekday_of_month(match: re.Match[str], when: Calendar) -> Day | None:
        """`mardi 10`: where the number is no such weekday, either may be meant."""
        numbered = day_of_month(match, when)
        if numbered is None or numbered.wrong:
            return numbered
        weekday_number = weekdays[match["day"]]
        if date.fromisoformat(numbered.readings[0]).weekday() == weekday_number:
            return numbered
        return found_at(match, *numbered.readings, *weekday_readings(weekday_number, "", when))

    def day_of_named_month(match: re.Match[str], when: Calendar) -> Day | None:
        """`de eerste van deze maand`, `le 5 du mois passé`."""
        number = int(match["d"]) if match["d"].isdigit() else ordinal(match["d"])
        back = 1 if stands_in(LAST, match["named"]) else -1 if stands_in(NEXT, match["named"]) else 0
        year_number, month_number = (int(one) for one in when.month(back).split("-"))
        return dated(match, when, number, month_number, str(year_number))

    def weekend(match: re.Match[str], when: Calendar) -> Day | None:
        back = (when.today.weekday() - 5) % 7
        if when.expects == "future" or stands_in(NEXT, match.group()):
            back -= 7 if back else 0
        elif when.today.weekday() >= 5 and stands_in(LAST, match.group()):
            back += 7
        return found_at(match, when.shifted(-back), when.shifted(-back + 1))

    def whole_period(match: re.Match[str], when: Calendar) -> Day | None:
        text = match.group()
        back = 1 if stands_in(LAST, text) else -1 if stands_in(NEXT, text) else 0
        if re.search(r"mois|maand|month", text):
            return found_at(match, when.month(back), rough=True)
        if re.search(r"\ban\b|annee|jaar|year", text):
            return found_at(match, f"{when.today.year - back:04d}", rough=True)
        return found_at(match, rough=True)

    def only_year(match: re.Match[str], when: Calendar) -> Day | None:
        return found_at(match, match["y"])

    def vague(match: re.Match[str], when: Calendar) -> Day | None:
        return found_at(match, rough=True)

    def beside(match: re.Match[str], when: Calendar) -> Day | None:
        """So many days before or after another day."""
        inner = next(iter(find_days(match["rest"], when)), None)
        counted = numerals(match["count"], Ear(when.language, "BE", noon_of(when)))
        if (
            inner is None
            or len(inner.readings) != 1
            or len(inner.readings[0]) != 10
            or len(counted) != 1
            or counted[0].rough
        ):
            return Day((), match.start(), match.end(), rough=True)
        days_away = int(counted[0].value) * (7 if match["unit"][0] in "sw" else 1)
        step = -1 if match["dir"] in ("avant", "voor", "before") else 1
        whole = date.fromisoformat(inner.readings[0]) + timedelta(days=step * days_away)
        return Day((whole.isoformat(),), match.start(), match.start("rest") + inner.end)

    def day_and_part(match: re.Match[str], when: Calendar) -> Day | None:
        part = table("PART_WORDS", language)[match["part"]]
        whole = when.today + timedelta(days=days[match["word"]])
        if part == "night":
            return found_at(
                match, whole.isoformat(), (whole + timedelta(days=1)).isoformat(), rough=True, part=part
            )
        return found_at(match, whole.isoformat(), rough=True, part=part)

    def compact(match: re.Match[str], when: Calendar) -> Day | None:
        there = dated(match, when, int(match["d"]), int(match["m"]), match["y"])
        return None if there.wrong else there

    def run_together(match: re.Match[str], when: Calendar) -> Day | None:
        there = compact(match, when)
        return None if there is None else replace(there, doubtful=True)

    def half_of(match: re.Match[str], when: Calendar) -> Day | None:
        return month_named(match, when, months[match["month"]], yearless(match), rough=True)

    def month_of_year(match: re.Match[str], when: Calendar) -> Day | None:
        back = 1 if stands_in(LAST, match["when"]) else 0
        return found_at(match, f"{when.today.year - back:04d}-{months[match['month']]:02d}")

    day_parts = alternation(word for word in table("PART_WORDS", language))
    ordinal_words = alternation(ORDINAL_WORDS)
    table_of: list[tuple[str, str, Reader]] = [
        (FIGURES, r"(?<!\d)(?P<y>(?:19|20)\d{2})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)", iso),
        (FIGURES, r"(?<![\d./-])(?P<d1>\d{1,2})(?:\s?(?:-|ou|of|or|et|en|and|a|au|tot|to)\s?)(?P<d2>\d{1,2})[/](?P<m>\d{1,2})(?:[/](?P<y>\d{4}|\d{2}))?(?!\d)", numeric_range),
        (FIGURES, r"(?<![\d.])(?P<d>\d{1,2})\s?(?P<s>[-/.])\s?(?P<m>\d{1,2})\s?(?P=s)\s?(?P<y>\d{4}|\d{2})(?![\d])", numeric),
        (FIGURES, r"(?<![\d.])(?P<d>\d{1,2})\s(?P<m>0\d|1[0-2])\s(?P<y>(?:19|20)\d{2})(?![\d])", numeric),
        (FIGURES, r"(?<!\d)(?P<y>20\d{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)", compact),
        (FIGURES, r"(?<!\d)(?P<d>0[1-9]|[12]\d|3[01])(?P<m>0[1-9]|1[0-2])(?P<y>20\d{2})(?!\d)", run_together),
        (LETTERS, rf"\b(?:the )?(?P<day>{long_days}) before last\b|\bl'avant-derni(?:er|ere) (?P<day_2>{long_days})\b", week_ago),
        (LETTERS, r"\b(?!(?:the|de|le|la|a)\b)(?P<count>[\w-]+)\s(?P<unit>jours?|dagen|dag|days?|semaines?|weken|weeks?)\s(?P<dir>avant|voor|before|apres|na|after)\s(?P<rest>.+)", beside),
        (LETTERS, r"(?P<word>le lendemain (?:du |de |d')?|le jour apres |la veille (?:du |de |d')?|(?:de )?dag (?:na|voor) |daags (?:na|voor) |(?:the )?day (?:after|before) (?!tomorrow|yesterday)|the eve of )(?P<rest>.+)", next_to),
        (BOTH, rf"(?<!\d)(?P<d1>\d{{1,2}}){ORDINAL}{DASH}(?P<d2>\d{{1,2}}){ORDINAL}{GAP}{LINK}(?P<month>{month})\b\.?(?:,?\s(?:de )?{year})?", day_range),
        (BOTH, rf"(?<![\d.])(?P<d>\d{{1,2}}){ORDINAL}{GAP}?{LINK}(?P<month>{month})(?![a-z])\.?(?:{GAP}(?:de )?{year})?", spelled),
        (LETTERS, rf"(?<![\w-])(?P<d>premier|first|eerste|{ordinal_words})\s{LINK}(?P<month>{month})\b(?:\s{year})?", spelled),
        (BOTH, rf"\b(?P<month>{month})\b\.?\s(?:the |le )?(?P<d>\d{{1,2}})(?![\d:]|\s?[hu]\b){ORDINAL}(?:,?\s{year})?", spelled),
        (LETTERS, rf"\b(?P<holiday>{holiday})(?:\s(?P<year>(?:19|20)\d{{2}}))?\b", feast),
        (LETTERS, rf"\b(?:[12]e|eerste|tweede|laatste|first|second|last|premiere|deuxieme|seconde|derniere)\s(?:helft|week|quinzaine|semaine|moitie|half|days|dagen)\s(?:van |de |d'|of |du mois de )?(?P<month>{month})\b\.?(?:\s{year})?", half_of),
        (LETTERS, rf"\b(?P<month>{month})\b\.?\s(?:de |van )?(?P<when>l'an (?:dernier|passe)|l'annee (?:derniere|passee)|vorig jaar|verleden jaar|last year|dit jaar|this year|cette annee)\b", month_of_year),
        (LETTERS, rf"\b{edge}[ -](?:du |de |d'|van |of |of the |de la |dans le )?(?P<what>{month}|{period_month}|{period_year}|(?:19|20)\d{{2}})\b\.?(?:\s{year})?", part_of_period),
        (LETTERS, rf"(?:\bil y a|\by a|\bya|\bca fait|\bvoici|\bvoila|\bil ya|\bdepuis)\s{count}(?:\s|(?<=\d))(?P<unit>{units})\b", days_ago),
        (LETTERS, rf"\b{count}(?:\s|(?<=\d))(?P<unit>{units})\s(?:tijd )?{AGO}\b", days_ago),
        (LETTERS, rf"(?P<ahead>\bdans|\bover|\bbinnen|\bin)\s{count}(?:\s|(?<=\d))(?P<unit>{units})\b", days_ago),
        (LETTERS, rf"\b(?P<day>{long_days})\s(?:een week geleden|il y a une semaine|a week ago)\b|(?:a week ago (?:on )?)(?P<day_2>{long_days})\b", week_ago),
        (LETTERS, rf"\b(?:(?P<w1>{LAST}|{NEXT}|{THIS})\s(?:week|semaine)\s(?:op |on |le )?(?P<day>{long_days})|(?P<day2>{long_days})\s(?:van |of |de |in )?(?:la |the |de )?(?P<w2>{LAST}|{NEXT}|{THIS})\s(?:week|semaine)|(?P<day3>{long_days})\s(?:de |van )?(?:la |de )?semaine\s(?P<w3>{LAST}|{NEXT}))\b", week_of),
        (LETTERS, rf"\b(?:la |de |the )?(?:(?P<w1>{LAST}|{NEXT}|{THIS})\s(?:week|semaine)|semaine\s(?P<w2>{LAST}|{NEXT})),?\s(?:(?:le|on|op|on the)\s)?(?P<day>{long_days})\b", week_of),
        (LETTERS, rf"\b(?:nuit|nacht|night)\s(?:de|du|van|of|from|between|tussen)\s(?:(?:le|la)\s)?(?P<n1>{long_days})\s(?:a|au|op|to|and|en|et|sur)\s(?:le\s)?(?P<n2>{long_days})\b", between_nights),
        (LETTERS, rf"(?<![\w-])(?P<word>{alternation(days)})[ -](?:dans |in |au |a |le |la |l'|de |the |en )*(?P<part>{day_parts})(?![\w])", day_and_part),
        (LETTERS, rf"(?<![\w-])(?P<word>{alternation(parts)})\b", with_part),
        (LETTERS, rf"(?<![\w-])(?P<word>{alternation(days)})(?![\w])", relative),
        (LETTERS, rf"\b{long_days}\s(?:en huit|en quinze|week|over een week|in acht dagen)\b", vague),
        (BOTH, rf"\b(?P<day>{long_days})\s(?:le |the |de |den )?(?P<d>\d{{1,2}}){ORDINAL}(?![\d:.,/-]|\s?(?:h|u|uur|heures?|hours?|hrs?|am|pm|a\.m|p\.m|o'?clock|%|k)\b|[hu]\d|\s\d)", weekday_of_month),
        (LETTERS, rf"\b(?:le |the |de |den )?(?P<d>\d{{1,2}}|premier|first|{ordinal_words}){ORDINAL}\s(?:du |de |of |van )(?:la |le |the |de )?(?P<named>{LAST} (?:maand|month)|(?:deze|dezelfde) maand|this month|volgende maand|next month|mois (?:dernier|passe|prochain)|ce mois(?:-ci)?)", day_of_named_month),
        (LETTERS, rf"\b(?:a week (?:last|ago|past) (?:on )?|une semaine avant )(?P<day>{long_days})\b", week_ago),
        (LETTERS, rf"\b(?:(?P<before>{LAST}|{NEXT}|{THIS})\s)?(?P<day>{long_days})(?P<part>avond|namiddag|middag|morgen|ochtend|voormiddag|nacht| soir| matin| apres-midi| apres midi| evening| morning| afternoon| night)?(?:\s(?P<after>{LAST}|{NEXT})\b\.?)?(?![a-z])", weekday),
        (FIGURES, r"(?<![\d.,/-])(?P<d>\d{1,2})(?P<sep>[/-])(?P<m>\d{1,2})(?![\d/:]|-\d|[.,]\d|\s?%|\s?(?:h|u|uur|heures|am|pm|a\.m|p\.m)\b|[hu]\d)", short_numeric),
        (BOTH, rf"\b(?:le|on the|the|op de|de|den|op|the)\s(?P<d>\d{{1,2}}){ORDINAL}(?:\s(?:courant|ct|dezer|of this month|du mois|de ce mois|van deze maand|inst))?(?=$|[\s,;.!])(?!\s?(?:h|u|uur|heures|minuten|minutes|hours?|am|pm|\d|k\b|euro|%))", day_of_month),
        (BOTH, r"\b(?P<d>\d{1,2})(?:st|nd|rd|th|ste|e|eme)\b(?!\s(?:helft|half|week|semaine|quinzaine|keer|fois|time|jour|dag|day|virement|betaling|payment))(?:\s(?:of this month|van deze maand|dezer|de ce mois))?", day_of_month),
        (BOTH, r"\b(?P<d>\d{1,2})\s(?:courant|ct|dezer)\b", day_of_month),
        (LETTERS, rf"\b(?:(?:{LAST}|{NEXT}|{THIS}|au|the|over the|in het|dans le|pendant le|at the|during the|le|het)\s)*(?:week-?end|week end|weekeinde)(?:\s(?:{LAST}|{NEXT}))?\b", weekend),
        (LETTERS, rf"\b(?:la |de |the )?(?:(?:{LAST}|{NEXT}|{THIS})\s(?:week|semaine|weken|maand|month|year|jaar|annee|mois)|(?:semaine|mois|an|annee)\s(?:{LAST}|{NEXT}))\b", whole_period),
        (LETTERS, rf"\b(?:(?P<which>{LAST})\s)?(?:en |in |au mois de |au mois d'|mois de |mois d'|maand )?(?P<month>{alternation(word for word in months if len(word) > 3 or word in ('mai', 'mei', 'may'))})\b\.?(?:{GAP}(?:de )?{year})?", month_of),
        (BOTH, rf"(?<![a-z])(?P<month>{month})\b\.?{GAP}(?:de )?{year}", lambda match, when: month_named(match, when, months[match["month"]], yearless(match))),
        (LETTERS, rf"\b(?P<which>en |in |au mois de )(?P<month>{month})\b\.?(?:{GAP}(?:de )?{year})?", lambda match, when: month_named(match, when, months[match["month"]], yearless(match))),
        (FIGURES, r"(?<![\d.,/:-])(?P<m>0?[1-9]|1[0-2])[/-](?P<y>20\d{2})(?!\d)", lambda match, when: found_at(match, f"{match['y']}-{int(match['m']):02d}")),
        (FIGURES, r"(?<![\d.,/:-])(?P<y>(?:19[5-9]|20[0-4])\d)(?![\d.,/:-]|\s?(?:h|hrs|uur|u)\b)", only_year),
        (LETTERS, r"\b(?:recemment|recent|onlangs|recently|l'autre jour|the other day|een tijdje geleden|a while ago|il y a un moment|il y a quelque temps|een tijd geleden|some time ago|cet ete|deze zomer|this summer|this spring|this autumn|dit voorjaar|dit najaar|cet hiver|deze winter|this winter|l'ete dernier|vorige zomer|last summer)\b", vague),
        (LETTERS, rf"(?<![a-z])(?P<before>)(?P<day>{short_days})\.?(?P<part>)(?P<after>)(?=\s*$|\s*\d|\s+(?:om|a|at|vers|rond|around|dernier|passe|jl|last)\b)", weekday),
        (FIGURES, r"(?<![\d.,:/])(?P<d>\d{1,2})(?P<sep>\.)\s?(?P<m>\d{1,2})\.?(?![\d:/.]|\s?(?:uur|u\b|h\b|heures|am\b|pm\b))", short_numeric),
    ]  # fmt: skip
    return tuple(Way(needs, pattern, reader) for needs, pattern, reader in table_of)


def find_days(text: str, when: Calendar) -> list[Day]:
    """Every day in a folded text, in the order in which they stand."""
    found: list[Day] = []
    left = ALWAYS_OPEN.sub(lambda match: "\x00" * len(match.group()), text) if "24" in text else text
    figures, letters = bool(FIGURE.search(text)), bool(LETTER.search(text))
    for way in patterns(when.language):
        if (not figures and way.needs in (FIGURES, BOTH)) or (not letters and way.needs in (LETTERS, BOTH)):
            continue
        for match in way.pattern.finditer(left):
            if "\x00" in match.group():
                continue
            if match.groupdict().get("sep") == "." and found:
                continue
            day = way.reader(match, when)
            if day is not None:
                found.append(day)
                left = left[: day.start] + "\x00" * (day.end - day.start) + left[day.end :]
    return sorted(found, key=lambda one: one.start)


def masked(text: str, found: list[Day]) -> str:
    """The text with the days taken out, each place kept."""
    for one in found:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def repaired_days(text: str, when: Calendar) -> str | None:
    """The text with slips of the keys in names of days and months put right, or None."""
    from rapidfuzz import fuzz, process

    known = [
        word
        for name in ("DAYS", "WEEKDAYS", "MONTHS", "PARTS")
        for word in table(name, when.language)
        if len(word) > 4 and " " not in word
    ]
    words, changed = re.split(r"([a-z'-]+)", text), False
    for place, word in enumerate(words):
        if len(word) < 5 or word in known or word in ("maand", "month", "monday's") or not word[0].isalpha():
            continue
        best = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=82)
        if best and best[0] != word:
            words[place], changed = best[0], True
    return "".join(words) if changed else None

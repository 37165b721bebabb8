"""Where one statement ends and the next begins: lines, headers of mails, forwarded parts, bullets, sentences, clauses.

Stands alone because people paste without care: wrapped lines, telegram style, numbered points on one line. A cue only speaks for what
stands in its own clause, so the borders decide what may be read together.
"""

import itertools
import re
from dataclasses import dataclass
from enum import StrEnum

from intake.language.narrative.story import Story, language_of


class Zone(StrEnum):
    """Which part of the pasted text a sentence stands in."""

    HEADER = "header"  # From:, Subject:
    BODY = "body"
    QUOTED = "quoted"  # a mail below or inside the mail
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A place in the story. `lead` is the sentence that introduces a list this one is an item of (its index), or -1."""

    start: int
    end: int
    zone: Zone
    language: str
    paragraph: int
    lead: int = -1

    def of(self, text: str) -> str:
        """The sentence in a text of the story."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its place."""

    start: int
    end: int
    text: str  # folded


HEADER = re.compile(
    r"\s*>?\s*(?:from|to|cc|bcc|sent|date|subject|reply-to|van|aan|verzonden|datum|onderwerp|de|a|envoye(?: le)?|objet|sujet|tr|fw|fwd|re|antw|doorgestuurd|pj|bijlagen?|attachments?|pieces? jointes?)\s?: ?(?P<rest>.*)$"
)
SENDER = re.compile(r"\s*>?\s*(?:from|van|de)\s?:\s*(?P<rest>.*)$")
FORWARDED = re.compile(
    r"\s*[-_=*]{3,}\s*(?:message|mail|e-mail|oorspronkelijk|original|doorgestuurd|forwarded|transfere|begin)|\s*(?:begin forwarded message|debut du message|le .{6,60} a ecrit ?:|op .{6,60} schreef .{0,60}:|on .{6,80} wrote:)"
)
FORWARD_ENDS = re.compile(r"\s*[-_=*]{3,}\s*(?:fin|end|einde)\b.*")
BULLET = re.compile(r"\s*(?:[-*+]|\(?\d{1,2}[.)]|[a-h]\))\s+\S")
CLOSING = re.compile(
    r"\s*(?:cordialement|bien cordialement|bien a (?:vous|toi)|sinceres salutations|salutations(?: distinguees)?|meilleures salutations|avec mes .{0,30}salutations|veuillez agreer|d'avance merci|merci d'avance|merci|a bientot|bav|cdlt|cdt"
    r"|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|groet(?:en|jes)?|gr\.?|mvg|m\.v\.g\.?|hoogachtend|met dank|alvast bedankt|bedankt|dank"
    r"|(?:kind|best|warm|many)? ?regards|best wishes|best|yours (?:sincerely|faithfully|truly)|sincerely|thanks(?: a lot| again| in advance)?|many thanks|thank you|cheers|ta)\b[ ,.!]*"
)
ABBREVIATED = re.compile(
    r"(?:^|[\s('])(?:n|no|nr|tel|tél|m|mr|mrs|ms|mme|mlle|dr|ing|ir|dhr|mevr|mw|st|ste|av|ave|bd|art|p|pp|cf|env|ca|ong|approx|etc|vs|incl|excl|excl\. btw|min|max|ref|fact|fakt|lun|mar|mer|jeu|ven|vend|sam|dim|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun"
    r"|janv|jan|fev|feb|febr|avr|apr|juil|aug|sept|sep|oct|okt|nov|dec|mrt|s\.a|s\.p\.r\.l|s\.r\.l|r\.l|s\.a\s?r|b\.v|n\.v|d\.d|o\.a|m\.a\.w|d\.w\.z|i\.v\.m|t\.a\.v|a\.u\.b|e\.g|i\.e|co|ltd|inc|jl|dd|resp|vnl|bv|nl|[a-z])\.$"
)
STOP = re.compile(r"(?:[.!?]+[\"')\]]*|;)(?=\s|$)|\n|(?<=[.;:])\s+(?=\d{1,2}[.)]\s)")
CLAUSE = re.compile(
    r"[;()\[\]]|:(?!\d)|,(?=\s)|\s-+\s|\s=+>?\s|\s->\s|\.\s"
    r"|\b(?:mais|car|donc|alors|tandis que|alors que|puisque|parce que|dont|maar|want|dus|terwijl|omdat|zodat|waarvan|waarna|but|because|so that|while|whereas|although|though|which|of wh?ich|bc)\b"
)


def lines_of(story: Story) -> list[Line]:
    """The lines with their places."""
    return [
        Line(found.start(), found.end(), found.group())
        for found in re.finditer(r"[^\n]*", story.folded)
        if found.start() == 0 or story.folded[found.start() - 1] == "\n"
    ]


def sentences(story: Story, default_language: str) -> list[Sentence]:
    """The whole story in order, cut into sentences."""
    zones = _zones(story)
    found: list[Sentence] = []
    paragraph, lead = 0, -1
    for lines in _blocks(zones):
        zone = lines[0][1]
        start, end = lines[0][0].start, lines[-1][0].end
        if not story.folded[start:end].strip():
            paragraph, lead = paragraph + 1, -1
            continue
        language = language_of(story.folded[start:end], default_language)
        bullet = bool(BULLET.match(lines[0][0].text))
        for first, last in _cut(story, start, end):
            found.append(Sentence(first, last, zone, language, paragraph, lead if bullet else -1))
        if not bullet:
            lead = len(found) - 1 if found and story.folded[start:end].rstrip().endswith(":") else -1
    return found


def clauses(text: str, shift: int = 0) -> list[tuple[int, int]]:
    """The clauses of one sentence, as places; the border words stand in the clause that they open."""
    inside = (one.start() if one.group()[0].isalpha() else one.end() for one in CLAUSE.finditer(text))
    borders = [0, *inside, len(text)]
    return [
        (first + shift, last + shift)
        for first, last in itertools.pairwise(borders)
        if text[first:last].strip()
    ]


def _zones(story: Story) -> list[tuple[Line, Zone]]:
    """Each line with the part of the text that it stands in."""
    found: list[tuple[Line, Zone]] = []
    quoted = signed = written = False
    lines = lines_of(story)
    for place, line in enumerate(lines):
        header = HEADER.match(line.text)
        if FORWARD_ENDS.fullmatch(line.text):
            quoted, signed, written = False, False, False
            found.append((line, Zone.HEADER))
            continue
        if FORWARDED.match(line.text) or (written and _opens_a_mail(lines, place)):
            quoted = True
        if FORWARDED.match(line.text) or (header and _is_header(lines, place)):
            found.append((line, Zone.HEADER))
            continue
        if quoted or line.text.lstrip().startswith(">"):
            found.append((line, Zone.QUOTED))
            continue
        written = written or bool(line.text.strip())
        closing = CLOSING.match(line.text)
        if (
            closing
            and (
                len(line.text.strip()) - len(closing.group().strip()) <= 60
                or line.text.startswith("veuillez")
            )
            and place > 0
        ):
            signed = True
        if signed and len(line.text) > 160:
            signed = False
        found.append((line, Zone.SIGNATURE if signed else Zone.BODY))
    return found


def _is_header(lines: list[Line], place: int) -> bool:
    """A header line stands at the top or beside another one; `Date: 12 mei. Melder: …` in a note is no header."""
    line = lines[place].text
    if len(line) > 200 or re.search(r"[.!?] [a-z]", line[12:]) or not HEADER.match(line):
        return False
    beside = [lines[near].text for near in (place - 1, place + 1) if 0 <= near < len(lines)]
    return (
        place == 0
        or "@" in line
        or any(HEADER.match(one) for one in beside)
        or any(FORWARDED.match(one) for one in beside)
    )


def _opens_a_mail(lines: list[Line], place: int) -> bool:
    """The header of a mail below the mail."""
    return (
        bool(SENDER.match(lines[place].text))
        and place + 1 < len(lines)
        and bool(HEADER.match(lines[place + 1].text))
    )


def _blocks(zones: list[tuple[Line, Zone]]) -> list[list[tuple[Line, Zone]]]:
    """Lines that belong together: wrapped text is one block; a bullet, a header and a signature line are each their own."""
    found: list[list[tuple[Line, Zone]]] = []
    for line, zone in zones:
        previous = found[-1][-1] if found else None
        joins = (
            previous is not None
            and previous[1] is zone
            and zone in (Zone.BODY, Zone.QUOTED)
            and bool(line.text.strip())
            and bool(previous[0].text.strip())
            and not BULLET.match(line.text)
            and (
                len(previous[0].text) > 70
                or (BULLET.match(found[-1][0][0].text) is None and _runs_on(previous[0].text, line.text))
            )
        )
        if joins:
            found[-1].append((line, zone))
        else:
            found.append([(line, zone)])
    return found


def _runs_on(before: str, after: str) -> bool:
    """Does a short line go on in the next one: it has no stop, and is no greeting?"""
    return (
        len(before) > 45
        and not re.search(r"[.!?:;,]\s*$", before)
        and not after.startswith(("tel", "gsm", "mail", "e-mail"))
    )


def _cut(story: Story, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of one block."""
    text = story.folded[start:end]
    found, first = [], 0
    for stop in STOP.finditer(text):
        if stop.group() == "\n" and len(text[first : stop.start()]) > 0:
            continue  # a wrapped line: the block says that it goes on
        if stop.group() == "." and (
            ABBREVIATED.search(text[max(0, stop.start() - 14) : stop.end()])
            and not _capital_word_after(story.plain[start:end], stop.end(), text, stop.start())
        ):
            continue
        if text[first : stop.end()].strip():
            found.append((start + first, start + stop.end()))
        first = stop.end()
    if text[first:].strip():
        found.append((start + first, start + len(text)))
    return found


def _capital_word_after(plain: str, place: int, folded: str, dot: int) -> bool:
    """After a single letter or a short word a capital does start a sentence when it opens one of the usual words."""
    word = re.search(r"[a-z.]+$", folded[max(0, dot - 8) : dot])
    if (
        word is None
        or word.group()
        in (
            "m",
            "mr",
            "mme",
            "mrs",
            "ms",
            "dr",
            "ing",
            "ir",
            "dhr",
            "mevr",
            "mw",
            "st",
            "n",
            "no",
            "nr",
            "tel",
        )
        or len(word.group()) == 1
    ):
        return False
    return bool(
        re.match(
            r"\s+(?:Le|La|Les|L'|Il|Elle|On|Nous|Un|Une|De|Het|Een|Wij|We|Er|The|They|It|Our|Your|That|This|Geen|Ook|Dus|Maar|Police|No|Not|If|A|An|And|But|En|Mais)\b",
            plain[place : place + 24],
        )
    )

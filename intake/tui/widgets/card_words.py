"""The words on the card of the question, each with its look: what is asked, what to say, why, and the choices."""

from rich.style import Style

from intake.conversation.lines import Ask, Check, OfferedFact, OfferLine, ReviewLine, Standing
from intake.conversation.wording import left_open
from intake.language.catalogs import Translator
from intake.unaccented import unaccented

PLAIN, BOLD, DIM, ITALIC = Style(), Style(bold=True), Style(dim=True), Style(italic=True)

Row = tuple[str, Style]
"""A text and how it looks: a row, or what is still to be folded into rows."""


def words_on_card(
    line: Standing, tr: Translator, trouble: str = "", *, low: bool = False
) -> tuple[list[Row], list[str]]:
    """What stands above the choices, and the choices."""
    match line:
        case Ask():
            return _asking(line, tr, trouble, low=low), [] if line.parts else [
                _begun(choice.label) for choice in line.choices
            ]
        case Check():
            head = [(line.label, DIM)] if line.label else []
            head.append((line.text, BOLD))
            if not line.readings:
                hint = tr.gettext(
                    "Choose by number, or say it differently. “back” goes back, “later” leaves it open."
                )
                head.append((hint, DIM))
            if len(line.readings) == 1:
                return head, [_begun(tr.pgettext("answer", "yes"))]
            return head, [one.text for one in line.readings]
        case OfferLine():
            head = [
                (tr.gettext("Read from your text. Accept all: yes. Some: their numbers. None: no."), BOLD)
            ]
            return head, [offered_text(fact, tr) for fact in line.facts]
        case ReviewLine():
            return [(line.text, BOLD), (left_open(line.open_items, tr), PLAIN)], []


def _asking(line: Ask, tr: Translator, trouble: str, *, low: bool) -> list[Row]:
    asks = f"{line.entry}. {line.text}" if line.entry else line.text
    if trouble:
        # What to do now takes the room of the sentence for the client and of the reason, which were read before.
        head = [(trouble, BOLD), (asks, PLAIN)]
        if line.example and not line.choices:
            head.append((tr.text("For example: %(example)s", example=line.example), DIM))
        return head
    head = [(asks, BOLD)]
    if line.client and line.client != line.text:
        head.append((tr.text("Say: “%(text)s”", text=line.client), ITALIC))
    if line.current:
        head.append((tr.text("Now: %(value)s", value=line.current), PLAIN))
    if line.told:
        kept = tr.text("You said: %(text)s. An empty line keeps it.", text=line.remembered)
        head.append((kept, PLAIN))
    elif line.remembered:
        kept = tr.text("Already known: %(text)s. An empty line or “yes” keeps it.", text=line.remembered)
        head.append((kept, PLAIN))
    if line.why and not (low and line.choices):  # the choices need the rows more
        head.append((line.why, DIM))
    return head


def offered_text(fact: OfferedFact, tr: Translator) -> str:
    """A fact that waits, with the words it was read from, unless it is these words."""
    words, row = (
        " ".join(fact.words.split()),
        tr.text("%(label)s: %(value)s", label=fact.label, value=fact.text),
    )
    if plain(words) == plain(fact.text):
        return row
    return f"{row}  {tr.text('“%(words)s”', words=words)}"


def _begun(label: str) -> str:
    """With a capital, as every choice begins."""
    return label[:1].upper() + label[1:]


def plain(text: str) -> str:
    """As it is compared: without case and accents."""
    return unaccented(text.strip())

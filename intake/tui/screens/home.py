"""Home: a new claim in two keys, a story that was pasted, or a claim that was begun, each with what is urgent in it."""

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.events import Key, Paste
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from intake.conversation.drafts import DraftRow, draft_rows
from intake.errors import IntakeError
from intake.language.catalogs import NAMES, Translator, translator
from intake.settings import Settings, system_language, words_region
from intake.store.contract import Store
from intake.tui.widgets.answer_input import BURST, FAST
from intake.tui.widgets.key_line import KeyLine
from intake.tui.widgets.rows import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from intake.conversation.conversation import Conversation

LANGUAGES = {"f": "fr", "n": "nl", "e": "en"}
ROLES = {"b": "broker", "i": "insured", "h": "handler"}


class HomeScreen(Screen[None], inherit_bindings=False):
    """Choose a language and a role, or go on."""

    DEFAULT_CSS = """
    HomeScreen #home { height: auto; padding: 1 2; }
    HomeScreen OptionList, HomeScreen OptionList:focus { height: 1fr; border: none; padding: 0 1; background: $background; }
    """

    def __init__(self, settings: Settings, store: Store, role: str = "") -> None:
        """`role` is preselected at the handler's desk."""
        super().__init__()
        self.settings, self.store = settings, store
        self.language = settings.profile.language
        self.role = role or settings.profile.role
        self.pasted = ""
        self.rows: tuple[DraftRow, ...] = ()
        self._run = ""  # the keys that came faster than anybody types
        self._run_began = self.language  # the language before that run
        self._last_key = 0.0  # when it came
        self._beginning: Timer | None = None

    @property
    def busy(self) -> bool:
        """Whether a talk is about to open."""
        return self._beginning is not None

    @property
    def tr(self) -> Translator:
        """The words of the language chosen so far."""
        return translator(self.language or system_language(), words_region(self.settings.profile))

    def compose(self) -> ComposeResult:
        """What can be begun; what was begun; the keys."""
        yield Static("", id="home", markup=False)
        yield OptionList(markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Draw, and again each minute for the clocks."""
        self.fill()
        self.set_interval(60, self.fill)
        self.query_one(OptionList).focus()

    def on_resize(self) -> None:
        """Another width."""
        self.fill()

    def on_screen_resume(self) -> None:
        """Back from a talk: its row is another now."""
        self.fill()

    def fill(self) -> None:
        """The claims that were begun, with what is urgent in each."""
        self.rows = draft_rows(self.settings, self.store, self.language, by_clock=self.role == "handler")
        shown = self.query_one(OptionList)
        at = shown.highlighted
        shown.clear_options()
        for number, one in enumerate(self.rows, 1):
            key = f"{number} " if number < 10 else "  "
            beside = "  ".join(part for part in (one.money, one.progress, one.changed) if part)
            text = row(f"{key} {one.name}", beside, self.size.width - 5, "bold")
            text.append("\n").append_text(
                row(f"   {one.urgent}", "", self.size.width - 5, "" if one.has_urgent else "italic")
            )
            shown.add_option(Option(text))
        if self.rows:
            shown.highlighted = min(at or 0, len(self.rows) - 1)
        self.draw()

    def draw(self) -> None:
        """What can be done, with its keys."""
        tr = self.tr
        text = Text("Intake", "bold")
        text.append(
            "\n\n"
            + (
                "New claim · Nouvelle déclaration · Nieuwe schademelding"
                if not self.language
                else tr.gettext("New claim")
            ),
            "bold",
        )
        text.append("\n")
        for key, language in LANGUAGES.items():
            text.append(f"  {key.upper()} ", "bold").append(
                NAMES[language], "reverse" if language == self.language else ""
            )
        if self.language:
            text.append("\n")
            labels = {
                "b": tr.gettext("Broker"),
                "i": tr.gettext("Insured company"),
                "h": tr.gettext("Handler typing for a caller"),
            }
            for key, label in labels.items():
                text.append(f"  {key.upper()} ", "bold").append(
                    label, "reverse" if ROLES[key] == self.role else ""
                )
        lines = len(self.pasted.strip().splitlines())
        if self.pasted:
            text.append(
                "\n\n"
                + tr.counted(
                    "A text of %(n)s line waits: choose who you are.",
                    "A text of %(n)s lines waits: choose who you are.",
                    lines,
                ),
                "bold",
            )
        elif self.language:
            text.append(
                "\n\n" + tr.gettext("Or paste the e-mail or the note that you received; it is read first."),
                "dim",
            )
        if self.rows:
            text.append("\n\n" + tr.gettext("Claims that were begun"), "bold")
        self.query_one("#home", Static).update(text)
        keys = [("Ctrl+Q", tr.gettext("Leave"))]
        if self.rows:
            keys.insert(0, ("Enter", tr.gettext("Go on")))
        self.query_one(KeyLine).show(keys)

    def on_paste(self, event: Paste) -> None:
        """A story can come first; it waits until it is known who sits here."""
        if event.text.strip():
            self._holds(event.text)

    def _holds(self, story: str) -> None:
        self.pasted = story.replace("\r\n", "\n").replace("\r", "\n")
        if not self.language:
            self.language = system_language()
        self.draw()

    def _is_story(self, event: Key) -> bool:
        """Whether a key belongs to a paste that the terminal did not mark: its letters choose nothing."""
        fast, self._last_key = event.time - self._last_key < FAST, event.time
        if not fast:
            self._run, self._run_began = "", self.language
        self._run += event.character or ""
        if len(self._run) <= BURST:
            return False
        self._wait_no_more()
        self.language = self._run_began
        self._holds(self._run)
        return True

    def on_key(self, event: Key) -> None:
        """One key each."""
        if self._is_story(event):
            event.prevent_default()
            event.stop()
            return
        key = event.key.lower()  # the screen shows capitals, and Caps Lock may be on
        if key in LANGUAGES:
            self.language = LANGUAGES[key]
            self.fill()
        elif key in ROLES:
            self.language = self.language or system_language()
            self.role = ROLES[key]
            self._soon(self.begin)
        elif key.isdigit() and 1 <= int(key) <= len(self.rows[:9]):
            self._soon(lambda: self.go_on(int(key) - 1))

    def _soon(self, open_talk: "Callable[[], None]") -> None:
        """Open a talk once it is sure that the key was typed: a paste may begin with it."""

        def act() -> None:
            self._beginning = None
            open_talk()

        self._wait_no_more()
        self._beginning = self.set_timer(2 * FAST, act)

    def _wait_no_more(self) -> None:
        if self._beginning is not None:
            self._beginning.stop()
            self._beginning = None

    @on(OptionList.OptionSelected)
    def picked(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click on a claim."""
        self.go_on(event.option_index)

    def go_on(self, at: int) -> None:
        """Resume a claim."""
        from intake.conversation.conversation import Conversation

        self._open(lambda: Conversation.resume(self.settings, self.store, self.rows[at].claim))

    def begin(self) -> None:
        """A new claim."""
        from intake.conversation.conversation import Conversation

        self._open(lambda: Conversation.new(self.settings, self.store, self.language, self.role))

    def _open(self, begin: "Callable[[], Conversation]") -> None:
        from intake.tui.app import IntakeApp

        try:
            conversation = begin()
        except IntakeError as fault:
            self.query_one(KeyLine).tell(fault.worded(self.tr.gettext))
            return
        if isinstance(self.app, IntakeApp):
            self.app.open(conversation, self.pasted)
            self.pasted = ""

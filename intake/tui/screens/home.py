"""Home: a new claim in two keys, or one that was begun."""

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from intake.language.catalogs import translator
from intake.settings import Settings
from intake.store.contract import Store

LANGUAGES = {"f": "fr", "n": "nl", "e": "en"}
ROLES = {"b": "broker", "i": "insured", "h": "handler"}


class HomeScreen(Screen[None], inherit_bindings=False):
    """Choose a language and a role, or go on."""

    def __init__(self, settings: Settings, store: Store, role: str = "") -> None:
        """`role` is preselected at the handler's desk."""
        super().__init__()
        self.settings, self.store = settings, store
        self.language = settings.profile.language
        self.role = role or settings.profile.role
        self.rows = (
            sorted(store.overviews(), key=lambda row: row.urgent_due or "9")
            if self.role == "handler"
            else store.overviews()
        )

    def compose(self) -> ComposeResult:
        """One drawn text."""
        yield Static("", id="home", markup=False)

    def on_mount(self) -> None:
        """Draw."""
        self.draw()

    def draw(self) -> None:
        """What can be done, with its keys."""
        tr = translator(self.language or "en", self.settings.profile.country)
        lines = [
            "Intake",
            "",
            "New claim · Nouvelle déclaration · Nieuwe schademelding",
            "  F  Français    N  Nederlands    E  English",
            "",
        ]
        if self.language:
            lines += [
                tr.gettext("Who are you?"),
                "  " + tr.gettext("B  Broker    I  Insured company    H  Handler typing for a caller"),
                "",
            ]
        for number, row in enumerate(self.rows[:9], 1):
            parts = (row.claim, row.insured, row.money, row.urgent)
            lines.append(f"  {number}  " + "  ".join(part for part in parts if part))
        lines += ["", tr.gettext("Ctrl+Q leaves. Everything is saved as it is answered.")]
        self.query_one("#home", Static).update("\n".join(lines))

    def on_key(self, event: object) -> None:
        """One key each."""
        key = getattr(event, "key", "")
        if key in LANGUAGES:
            self.language = LANGUAGES[key]
            self.draw()
        elif key in ROLES and self.language:
            self.role = ROLES[key]
            self.begin()
        elif key.isdigit() and 1 <= int(key) <= len(self.rows[:9]):
            from intake.conversation.conversation import Conversation

            self.open(Conversation.resume(self.settings, self.store, self.rows[int(key) - 1].claim))

    def begin(self) -> None:
        """A new claim."""
        from intake.conversation.conversation import Conversation

        self.open(Conversation.new(self.settings, self.store, self.language, self.role))

    def open(self, conversation: object) -> None:
        """Talk about it."""
        from intake.tui.app import IntakeApp

        if isinstance(self.app, IntakeApp):
            self.app.open(conversation)  # type: ignore[arg-type]  # a Conversation; named late to keep home quick

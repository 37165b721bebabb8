"""The claim file, written from the terminal: for whom, and where it went."""

from collections.abc import Callable

from textual.app import App

from intake.conversation.conversation import Conversation
from intake.conversation.exporting import exported
from intake.language.acting import Wanted
from intake.language.catalogs import NAMES
from intake.language.marks import N_
from intake.tui.screens.finder import FinderScreen, Row

READERS = {
    "broker": N_("for the broker"),
    "insured": N_("for the insured"),
    "handler": N_("for the handler, with the log and the words read"),
}


def choose_reader(app: App[None], talk: Conversation, tell: Callable[[str], None]) -> None:
    """Ask for whom and in which language, then write it and tell where it is."""
    tr, own = talk.words.tr, talk.state.role
    readers = sorted(READERS, key=lambda role: role != own)
    languages = sorted(NAMES, key=lambda language: language != talk.state.language)
    rows = [
        Row(f"{role} {language}", f"{tr.gettext(READERS[role])}, {NAMES[language]}")
        for role in readers
        for language in languages
    ]

    def carry(code: str | None) -> None:
        if code:
            role, language = code.split()
            folder = f"intake-{talk.state.claim}-{role}-{language}"
            tell(exported(talk, Wanted(folder=folder, language=language, reader=role)))

    app.push_screen(
        FinderScreen(rows, tr.gettext("Export the claim file: for whom, in which language?"), tr),
        carry,
    )

"""The claim file, written from the terminal: for whom, and where it went."""

from collections.abc import Callable
from pathlib import Path

from textual.app import App

from intake.conversation.conversation import Conversation
from intake.errors import IntakeError
from intake.language.marks import N_
from intake.tui.screens.finder import FinderScreen, Row

READERS = {
    "broker": N_("for the broker"),
    "insured": N_("for the insured"),
    "handler": N_("for the handler, with the log and the words read"),
}
NAMES = {"fr": "Français", "nl": "Nederlands", "en": "English"}


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
            tell(written(talk, role, language))

    app.push_screen(
        FinderScreen(
            rows, tr.gettext("Export the claim file: for whom, in which language?"), tr.gettext("Close")
        ),
        carry,
    )


def written(talk: Conversation, reader: str, language: str) -> str:
    """Write the claim file beside where Intake was started; gives the sentence that says where."""
    from intake.documents.folder import export

    state, tr = talk.state, talk.words.tr
    folder = Path(f"intake-{state.claim}-{reader}-{language}")
    try:
        export(
            state, talk.store.records(state.claim), folder, language=language, reader=reader, now=talk.now()
        )
    except IntakeError as fault:
        return tr.text("Not exported: %(reason)s", reason=str(fault))
    return tr.text("Exported to %(folder)s", folder=str(folder.absolute()))

"""The claim file, written where somebody asks for it: the sentence that says where it went, or why not. Every face says the same."""

from pathlib import Path

from intake.conversation.conversation import Conversation
from intake.errors import IntakeError
from intake.language.acting import Wanted, export_in


def exported(talk: Conversation, wanted: Wanted) -> str:
    """Write it for the reader and in the language that were asked for, by default those of the talk."""
    from intake.documents.folder import export

    state, tr = talk.state, talk.words.tr
    language, reader = wanted.language or state.language, wanted.reader or state.role
    try:
        folder = Path(wanted.folder or f"intake-{state.claim}").expanduser()
        export(
            state, talk.store.records(state.claim), folder, language=language, reader=reader, now=talk.now()
        )
    except (RuntimeError, ValueError):  # a NUL or half a letter in the name, a home folder that is not there
        return tr.text("Not exported: %(reason)s", reason=tr.gettext("this cannot be the name of a folder"))
    except IntakeError as fault:
        return tr.text("Not exported: %(reason)s", reason=fault.worded(tr.gettext))
    return tr.text("Exported to %(folder)s", folder=str(folder.absolute()))


def exported_as_said(talk: Conversation, words: str) -> str:
    """As it was asked for in words: "to claims in Dutch for the handler"."""
    return exported(talk, export_in(words, strict=False) or Wanted())

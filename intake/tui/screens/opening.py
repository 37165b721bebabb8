"""Which page a key or a word opens, and the menu of all else (Ctrl+P)."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from intake.conversation.lines import Reply
from intake.language.catalogs import NAMES
from intake.language.marks import N_
from intake.tui.screens.finder import FinderScreen, Row

if TYPE_CHECKING:
    from intake.tui.screens.conversation import ConversationScreen

LISTS = {
    "payments": N_("Add a payment"), "policies": N_("Add a policy"), "contracts": N_("Add a contract"), "parties": N_("Add a person or company"),
}  # fmt: skip
ROLES = {
    "broker": N_("I am the broker"),
    "insured": N_("I am the insured company"),
    "handler": N_("I am a handler typing for a caller"),
}
T = TypeVar("T")


def open_page(screen: "ConversationScreen", name: str, argument: str = "") -> None:
    """Open a page over the talk; a word that opens nothing does nothing."""
    pages: dict[str, Callable[[], None]] = {
        "urgent": lambda: _urgent(screen),
        "action": lambda: _urgent(screen, argument),
        "kit": lambda: _kit(screen, argument),
        "tray": lambda: _kit(screen),
        "paste": lambda: _paste(screen),
        "draft": lambda: None,  # it stands in the line
        "send": lambda: None,
        "review": lambda: _review(screen),
        "jump": lambda: _jump(screen),
        "note": lambda: _note(screen),
        "menu": lambda: _menu(screen),
        "export": lambda: _export(screen, argument),
        "mail": lambda: _mail(screen),
    }
    if name in pages:
        pages[name]()


def _urgent(screen: "ConversationScreen", action: str = "") -> None:
    from intake.tui.screens.urgent import UrgentScreen

    screen.app.push_screen(UrgentScreen(screen.talk, action), screen.again)


def _kit(screen: "ConversationScreen", language: str = "") -> None:
    from intake.tui.screens.kit import KitScreen

    screen.app.push_screen(KitScreen(screen.talk, language), screen.again)


def _paste(screen: "ConversationScreen") -> None:
    from intake.tui.screens.prompt import PromptScreen

    tr = screen.talk.words.tr

    def carry(text: str | None) -> None:
        if text:
            screen.say(lambda: screen.talk.narrative(text))

    title = tr.gettext(
        "Paste the e-mail or the note here; it is read, and nothing is kept before you accept it."
    )
    screen.app.push_screen(PromptScreen(title, ""), carry)


def _review(screen: "ConversationScreen") -> None:
    from intake.tui.screens.review import ReviewScreen

    screen.app.push_screen(ReviewScreen(screen.talk), screen.again)


def _mail(screen: "ConversationScreen") -> None:
    from intake.tui.screens.mail import MailScreen

    screen.app.push_screen(MailScreen(screen.talk))


def _export(screen: "ConversationScreen", words: str = "") -> None:
    if words:
        from intake.conversation.exporting import exported_as_said

        screen.tell(exported_as_said(screen.talk, words))
        return
    from intake.tui.screens.exporting import choose_reader

    choose_reader(screen.app, screen.talk, screen.tell)


def _jump(screen: "ConversationScreen") -> None:
    from intake.conversation.finding import all_questions

    tr = screen.talk.words.tr
    rows = [
        Row(one.path, one.label, one.value or one.section)
        for one in all_questions(screen.talk.state, screen.talk.words)
    ]

    def carry(path: str | None) -> None:
        if path:
            screen.say(lambda: screen.talk.go_to(path))

    screen.app.push_screen(FinderScreen(rows, tr.gettext("Which question? Type a word of it."), tr), carry)


def _note(screen: "ConversationScreen") -> None:
    from intake.tui.screens.prompt import PromptScreen

    tr = screen.talk.words.tr

    def carry(text: str | None) -> None:
        if text:
            screen.say(lambda: screen.talk.note(text))

    screen.app.push_screen(
        PromptScreen(tr.gettext("Note on this question"), tr.gettext("Enter keeps it, Esc leaves it.")), carry
    )


def _menu(screen: "ConversationScreen") -> None:
    talk = screen.talk
    tr, state = talk.words.tr, talk.state
    does: dict[str, tuple[str, Callable[[], None]]] = {
        "review": (tr.gettext("Review everything (F8)"), lambda: _review(screen)),
        "export": (tr.gettext("Export the claim file"), lambda: _export(screen)),
        "mail": (tr.gettext("The short notice as a mail"), lambda: _mail(screen)),
    }
    for language, label in NAMES.items():
        if language != state.language:
            does[f"language {language}"] = (
                label,
                _turn(screen, talk.language, language),
            )
    for role, label in ROLES.items():
        if role != state.role:
            does[f"role {role}"] = (tr.gettext(label), _turn(screen, talk.role, role))
    if state.present:
        does["present"] = (
            tr.gettext("The client is on the line again"),
            lambda: screen.say(talk.back_on_line),
        )
    else:
        does["present"] = (
            tr.gettext("The caller has hung up: ask only what I know"),
            lambda: screen.say(talk.hung_up),
        )
    for name, label in LISTS.items():
        does[f"add {name}"] = (tr.gettext(label), _turn(screen, talk.add, name))
    for name in LISTS:
        for entry in state.entries(name):
            label = tr.text("Remove: %(entry)s", entry=talk.words.entry(name, entry))
            does[f"remove {name}[{entry}]"] = (label, _removal(screen, f"{name}[{entry}]"))
    does["why"] = (
        tr.gettext("Why this is asked"),
        _turn(screen, talk.hear, {"fr": "pourquoi", "nl": "waarom", "en": "why"}[state.language]),
    )
    does["jump"] = (tr.gettext("Jump to a question (F4)"), lambda: _jump(screen))
    does["note"] = (tr.gettext("Note on this question (F7)"), lambda: _note(screen))
    does["later"] = (tr.gettext("Answer this later (F6)"), screen.action_later)
    does["theme"] = (tr.gettext("Light or dark"), lambda: _theme(screen))
    does["leave"] = (tr.gettext("Leave; everything is saved (Ctrl+Q)"), lambda: screen.app.exit())

    def carry(code: str | None) -> None:
        if code:
            does[code][1]()

    rows = [Row(code, label) for code, (label, _) in does.items()]
    screen.app.push_screen(FinderScreen(rows, tr.gettext("What next? Type a word of it."), tr), carry)


def _turn(screen: "ConversationScreen", call: Callable[[T], Reply], argument: T) -> Callable[[], None]:
    return lambda: screen.say(lambda: call(argument))


def _removal(screen: "ConversationScreen", entry: str) -> Callable[[], None]:
    from intake.tui.screens.leaving import ask_to_remove

    remove = _turn(screen, screen.talk.remove, entry)
    return lambda: ask_to_remove(screen.app, screen.talk, entry, remove)


def _theme(screen: "ConversationScreen") -> None:
    from dataclasses import replace

    from intake.settings import write_profile

    app, settings = screen.app, screen.talk.settings
    app.theme = "intake-light" if app.theme == "intake-dark" else "intake-dark"
    write_profile(settings.config_folder, replace(settings.profile, theme=app.theme))

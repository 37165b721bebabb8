r"""Which key does what: one table, so that the footer, the bindings and a house's own keymap agree.

Never bound, because terminals, multiplexers and keyboards take them: Ctrl+A B C D H I J M S Z [ \, Alt with a letter, F1, F10 to F12. Esc
only closes.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from textual.binding import Binding, BindingType

from intake.language.marks import N_
from intake.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the talk. `id` is what a house's keymap names, `action` what it does, `word` what the footer says."""

    id: str
    key: str
    action: str
    word: str = ""
    in_footer: bool = False

    def shown(self, keymap: Mapping[str, str]) -> str:
        """The key as the footer writes it, where a house may have moved it."""
        first = keymap.get(self.id, self.key).split(",")[0].strip()
        return "+".join(
            part.capitalize() if len(part) > 1 and not part[1:].isdigit() else part.upper()
            for part in first.split("+")
        )


TALK: Final = (
    Key("urgent", "f2", "urgent", N_("Urgent"), in_footer=True),
    Key("back", "f3", "back", N_("Back"), in_footer=True),
    Key("jump", "f4", "jump", N_("Jump to a question")),
    Key("unknown", "f5", "unknown", N_("Don't know"), in_footer=True),
    Key("later", "f6", "later", N_("Later")),
    Key("note", "f7", "note", N_("Note")),
    Key("review", "f8", "review", N_("Review"), in_footer=True),
    Key("kit", "f9", "kit", N_("Kit"), in_footer=True),
    Key("menu", "ctrl+p", "menu", N_("More"), in_footer=True),
)
"""The keys of a conversation; the footer shows those that matter at 22:00."""


def letters(*keys: Binding) -> list[BindingType]:
    """The same keys, each letter also as a capital: the foot of a page shows capitals, and Caps Lock may be on."""
    return [replace(one, key=",".join(dict.fromkeys(_both_cases(one.key)))) for one in keys]


def _both_cases(keys: str) -> list[str]:
    return [case for key in keys.split(",") for case in ((key, key.upper()) if len(key) == 1 else (key,))]


def bindings(keys: tuple[Key, ...] = TALK) -> list[BindingType]:
    """The table as Textual binds it, each under the name that a keymap uses."""
    return [Binding(one.key, one.action, one.word, show=False, id=one.id) for one in keys]

"""The floor of every start: a Textual app with one word on screen, and nothing else."""

from textual.app import App, ComposeResult
from textual.widgets import Static

WORD = "emptiness"


class EmptyApp(App[None]):
    """One word."""

    def compose(self) -> ComposeResult:
        """The word."""
        yield Static(WORD)


if __name__ == "__main__":
    EmptyApp().run()

"""Beside the talk, where there is room: the urgent actions with their clocks, and the sections with what is done and open."""

from rich.text import Text
from textual.widgets import Static

from intake.conversation.panes import ActionPane, SectionPane


class SidePane(Static):
    """Shows what it is given."""

    DEFAULT_CSS = (
        "SidePane { width: 44; height: 1fr; padding: 0 1; border-left: solid $primary; overflow-y: auto; }"
    )

    def __init__(self) -> None:
        """Begins empty."""
        super().__init__("", markup=False)

    def show(
        self,
        title: str,
        actions: tuple[ActionPane, ...],
        more: str,
        sections: tuple[SectionPane, ...],
        heading: str,
    ) -> None:
        """Draw actions and sections."""
        text = Text()
        text.append(title, "bold")
        for one in actions:
            text.append(f"\n! {one.title}", "bold" if one.priority == "now" else "")
            text.append(f"\n  {one.detail}", "dim")
        if more:
            text.append(f"\n{more}", "dim")
        text.append(f"\n\n{heading}", "bold")
        for section in sections:
            text.append(
                f"\n{'✓' if not section.open else '·'} {section.title}  {section.done}/{section.done + section.open}"
            )
        self.update(text)

"""A claim that is about to begin: what it will ask first is known from the flow alone, before anything is kept or Conversation is imported.

Stands alone so that a window can show the first question as soon as it is drawn, and begin the claim right after.
"""

from typing import TYPE_CHECKING

from immutables import Map

from intake.conversation.opening import plan_for
from intake.conversation.showing import standing_line
from intake.conversation.wording import Wording
from intake.dialogue.state import State

if TYPE_CHECKING:
    from intake.conversation.conversation import Conversation
    from intake.conversation.lines import Standing
    from intake.settings import Settings
    from intake.store.contract import Store


class Beginning:
    """Whose claim it will be, and in which language."""

    def __init__(self, settings: "Settings", store: "Store", language: str, role: str) -> None:
        """Raises FlowError."""
        self.settings, self.store, self.language, self.role = settings, store, language, role
        self.plan = plan_for(settings)
        self.begun: Conversation | None = None
        # As if nothing but the first place of the order waited.
        state = State(self.plan, language=language, role=role, masks=Map({"": 1}))
        self.words = Wording.of(state)

    def first(self) -> "Standing":
        """The question that the claim will begin with."""
        return standing_line(self.words.state, self.words)

    def conversation(self) -> "Conversation":
        """Begin it. Raises StoreError."""
        from intake.conversation.conversation import Conversation

        self.begun = Conversation.new(self.settings, self.store, self.language, self.role, self.plan)
        return self.begun

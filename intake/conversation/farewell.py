"""The three lines that stay behind when a face is left: saved, what is urgent, how to go on."""

from intake.conversation.conversation import Conversation
from intake.conversation.panes import action_panes


def farewell(conversation: Conversation) -> tuple[str, ...]:
    """The lines, in the language of the talk."""
    words, state = conversation.words, conversation.state
    tr = words.tr
    urgent = action_panes(state, words, conversation.now())
    return (
        tr.text("Claim %(claim)s is saved.", claim=state.claim),
        tr.text("Most urgent: %(title)s", title=urgent[0].title)
        if urgent
        else tr.gettext("Nothing urgent stands."),
        tr.text("Go on with: intake resume %(claim)s", claim=state.claim),
    )

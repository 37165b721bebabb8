"""Face: the talk protocol, JSON lines on stdin and stdout, for programs (a web widget, a chat platform, a test).

Each input line is answered by zero or more lines and then by exactly one that says where the conversation stands.
"""

import json
import sys
from collections.abc import Callable
from typing import IO

from intake.conversation.conversation import Conversation
from intake.conversation.lines import ErrorLine, Notice, Reply
from intake.errors import IntakeError

Json = dict[str, object]
LONGEST = 2_000_000  # characters of one input line: a pasted mailbox, not a disk image


def plain_lines(reply: Reply) -> list[Json]:
    """The lines of a reply as JSON; help and other notices ride on the standing line."""
    lines = [line.plain() for line in reply.lines if not isinstance(line, Notice)]
    notices = [line.plain() for line in reply.lines if isinstance(line, Notice)]
    if notices and lines:
        lines[-1] = {**lines[-1], "notices": notices}
    return lines


class Talk:
    """One conversation spoken in JSON lines."""

    def __init__(self, conversation: Conversation, export: Callable[[Conversation, str], str]) -> None:
        """`export` writes the claim file into a folder and gives its path back."""
        self.conversation, self.export = conversation, export

    def opening(self) -> list[Json]:
        """The claim's id, the actions that stand, and where the conversation stands."""
        return [
            {"type": "claim", "claim": self.conversation.state.claim},
            *plain_lines(self.conversation.standing()),
        ]

    def hear(self, raw: str) -> list[Json] | None:
        """What an input line is answered with; None ends the talk."""
        try:
            message = json.loads(raw.removeprefix("\ufeff")) if len(raw) <= LONGEST else None
        except (ValueError, RecursionError):
            message = None
        if not isinstance(message, dict) or not isinstance(message.get("type"), str):
            return self._not_understood()
        if message["type"] == "quit":
            return None
        try:
            reply = self._answer(message)
        except IntakeError as fault:
            return self._error(fault.worded(self.conversation.words.tr.gettext))
        return self._not_understood() if reply is None else reply

    def _answer(self, message: Json) -> list[Json] | None:
        talk = self.conversation
        match message:
            case {"type": "say", "texts": dict(texts)} if all(isinstance(one, str) for one in texts.values()):
                return plain_lines(talk.hear("", {str(name): str(text) for name, text in texts.items()}))
            case {"type": "say", "text": str(text)}:
                return plain_lines(talk.hear(text))
            case {"type": "answer", "field": str(path)}:
                status, who = message.get("status", "value"), message.get("who", "")
                if isinstance(status, str) and isinstance(who, str):
                    return plain_lines(talk.answer(path, message.get("value"), status, who))
            case {"type": "accept" | "reject" as what, "ids": list(ids)} if all(
                isinstance(one, str) for one in ids
            ):
                return plain_lines(talk.accept(ids) if what == "accept" else talk.reject(ids))
            case {"type": "narrative", "text": str(text)}:
                return plain_lines(talk.narrative(text))
            case {"type": "tick", "action": str(action)}:
                proof = message.get("proof", "")
                if isinstance(proof, str):
                    return plain_lines(talk.tick(action, proof))
            case {"type": "dismiss", "action": str(action), "reason": str(reason)}:
                return plain_lines(talk.dismiss(action, reason))
            case {"type": "back"}:
                return plain_lines(talk.back())
            case {"type": "goto", "field": str(path)}:
                return plain_lines(talk.go_to(path))
            case {"type": "language", "lang": str(language)}:
                return plain_lines(talk.language(language))
            case {"type": "role", "role": str(role)}:
                return plain_lines(talk.role(role))
            case {"type": "add", "list": str(name)}:
                return plain_lines(talk.add(name))
            case {"type": "remove", "entry": str(entry)}:
                return plain_lines(talk.remove(entry))
            case {"type": "note", "text": str(text)}:
                return plain_lines(talk.note(text))
            case {"type": "finish"}:
                return plain_lines(talk.finish())
            case {"type": "export", "out": str(out)}:
                written = self.export(talk, out)
                return [
                    {"type": "exported", "out": written},
                    *plain_lines(Reply((talk.standing_line(),))),
                ]
        return None

    def _error(self, text: str) -> list[Json]:
        return plain_lines(Reply((ErrorLine(text), self.conversation.standing_line())))

    def _not_understood(self) -> list[Json]:
        return self._error(
            self.conversation.words.tr.gettext(
                "This line is not one of the talk protocol; the conversation stands where it was."
            )
        )


def write(lines: list[Json], out: IO[str]) -> None:
    """Each line flushed, so that whoever reads sees it at once."""
    for line in lines:
        out.write(json.dumps(line, ensure_ascii=False) + "\n")
    out.flush()


def speak(talk: Talk) -> int:
    """Read lines until `quit` or the end of the input. Exit code 0."""
    out = sys.stdout
    if hasattr(out, "reconfigure"):
        out.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    write(talk.opening(), out)
    for raw in sys.stdin.buffer:
        answered = talk.hear(raw.decode("utf-8", "replace"))
        if answered is None:
            return 0
        write(answered, out)
    return 0

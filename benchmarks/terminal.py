"""A pseudo-terminal with a program in it: what was typed, and how long until it stood on screen.

The clock stops when the bytes that paint a text arrive here, as a terminal would get them. What the program writes is only searched
while it runs, and never drawn, so that measuring costs the same whatever it shows.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
from collections.abc import Mapping, Sequence
from time import monotonic, perf_counter

# What moves the cursor or changes a colour says nothing; a jump of the cursor parts two texts.
_JUMP = re.compile(rb"\x1b\[[0-9;]*[Hf]")
_REST = re.compile(
    rb"\x1b(?:\[[0-9;?<>=$]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|P[^\x1b]*\x1b\\|[@-Z\\-_=>])"
)


class NotPainted(Exception):
    """What was waited for did not come; the text is the end of what did."""


def visible(written: bytes) -> str:
    """The text in what a program wrote, without the sequences that place and colour it."""
    return _REST.sub(b"", _JUMP.sub(b"\n", written)).decode("utf-8", "replace")


class Terminal:
    """One program in a pseudo-terminal of so many columns and lines. A context manager: the program does not outlive it."""

    def __init__(
        self, argv: Sequence[str], env: Mapping[str, str], columns: int = 120, lines: int = 40
    ) -> None:
        """Start it. `began` is the moment before."""
        self.began = perf_counter()
        self._child, self._end = pty.fork()
        if self._child == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
            os.execve(argv[0], list(argv), dict(env))
        self.written = b""

    def __enter__(self) -> "Terminal":
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the program and wait for it."""
        os.kill(self._child, signal.SIGKILL)
        os.close(self._end)
        os.waitpid(self._child, 0)

    def type(self, text: str) -> None:
        """Type this. What was written until now is forgotten, so that `painted` waits for what comes of it."""
        self.written = b""
        self.began = perf_counter()
        os.write(self._end, text.encode())

    def painted(self, text: str, patience: float = 30.0) -> float:
        """Seconds from the start, or from what was typed last, until this text was painted. Raises NotPainted."""
        give_up = monotonic() + patience
        while text not in visible(self.written):
            if not self._read(give_up - monotonic()):
                raise NotPainted(f"{text!r} was not painted; last came {visible(self.written)[-400:]!r}")
            now = perf_counter()
        return now - self.began

    def rest(self, seconds: float) -> None:
        """Read what comes for so long: a cursor that blinks never ends."""
        end = monotonic() + seconds
        while (left := end - monotonic()) > 0:
            self._read(left)

    def _read(self, patience: float) -> bool:
        """Take over what the program wrote; False where nothing came in time, or it has ended."""
        ready, _, _ = select.select([self._end], [], [], max(0.0, patience))
        if not ready:
            return False
        try:
            chunk = os.read(self._end, 1 << 16)
        except OSError:
            return False
        self.written += chunk
        return bool(chunk)

"""The mouse, left to the terminal while a text is to be selected, and taken back afterwards."""

from textual.app import App

OFF = "\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l"
ON = "\x1b[?1000h\x1b[?1003h\x1b[?1015h\x1b[?1006h"


def released(app: App[object]) -> None:
    """Let the terminal select text."""
    _write(app, OFF)


def taken(app: App[object]) -> None:
    """Hear clicks again, unless Intake was started without the mouse."""
    if getattr(app, "with_mouse", True):
        _write(app, ON)


def _write(app: App[object], sequence: str) -> None:
    driver = app._driver  # Textual has no public way to let go of the mouse; its version is pinned
    if driver is not None and not driver.is_headless and not driver.is_web:
        driver.write(sequence)
        driver.flush()

"""The mark for a text that is translated later, where no translator is at hand.

Stands alone and imports nothing, so that a table of texts can be marked without loading a catalog.
"""


def N_(text: str) -> str:  # noqa: N802  (the name that gettext tools know)
    """The text itself. The extractor finds it; whoever shows it passes it to a translator."""
    return text

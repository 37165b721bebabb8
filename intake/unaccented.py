"""Texts as they are compared: without case and accents.

Stands alone because every room compares what was typed with what it knows, and "Société" must be "societe" in all of them alike.
"""

import unicodedata


def unaccented(text: str) -> str:
    """In small letters and without accents."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def letter_for_letter(text: str) -> str:
    """The same, one character for one, so that a place in it is a place in the text."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFD", one)[0].lower()[:1] or one for one in text)

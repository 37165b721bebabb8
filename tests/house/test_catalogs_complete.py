"""Every text stands in every language: present, not fuzzy, with the same gaps, and in words that harm nobody."""

from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from tools.words.catalog import LOCALES, catalog_path
from tools.words.checking import Fault, all_faults
from tools.words.template import collect

ROOT = Path(__file__).parent.parent.parent


@cache
def faults() -> dict[str, list[Fault]]:
    found: dict[str, list[Fault]] = defaultdict(list)
    for fault in all_faults(ROOT, collect(ROOT)):
        found[fault.kind].append(fault)
    return found


def told(kind: str, locale: str) -> str:
    """The first few faults, and how many there are; empty where there is none."""
    found = [str(fault) for fault in faults()[kind] if fault.locale == locale]
    return "\n".join([*found[:10], f"{len(found)} in all"]) if found else ""


def test_every_text_of_the_source_can_be_translated() -> None:
    assert not told("source", "")


def test_the_template_is_up_to_date() -> None:
    assert not told("stale", "")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_catalog_stands_for_every_locale(locale: str) -> None:
    assert catalog_path(ROOT, locale).is_file()


@pytest.mark.parametrize("kind", ["stale", "missing", "fuzzy", "obsolete", "wrong"])
@pytest.mark.parametrize("locale", LOCALES)
def test_the_words_are_complete_and_right(locale: str, kind: str) -> None:
    assert not told(kind, locale)

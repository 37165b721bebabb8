"""Whoever has no cyber policy is shown which other kinds there are."""

from datetime import datetime, timedelta, timezone

import pytest

from intake.claim.reading import Asked, Ear, Heard, Option
from intake.language.answers.group.reading import read_group

NOW = datetime(2026, 3, 12, 10, 20, tzinfo=timezone(timedelta(hours=1)))
KINDS = (
    Option("cyber", (("fr", "Cyber"), ("nl", "Cyber"), ("en", "Cyber"))),
    Option(
        "pi",
        (("fr", "RC professionnelle"), ("nl", "Beroepsaansprakelijkheid"), ("en", "Professional liability")),
    ),
)
LINE24 = (
    Asked("policies[o1].kind", "choice", options=KINDS),
    Asked("policies[o1].insurer", "text"),
    Asked("policies[o1].incident_line", "phone", can_be_none=True),
    Asked("policies[o1].incident_line_called_at", "datetime", can_be_none=True, expects="past"),
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "pas d'assurance cyber"),
        ("fr", "aucune police cyber ici"),
        ("nl", "geen cyberpolis"),
        ("nl", "wij hebben geen enkele cyberverzekering"),
        ("en", "no cyber cover"),
    ],
)
def test_no_cyber_policy_is_no_kind_of_policy_so_the_kinds_are_shown(language: str, text: str) -> None:
    heard = read_group(text, LINE24, Ear(language, "BE", NOW))

    assert {field: (one.heard, one.reason) for field, one in heard.items()} == {
        "policies[o1].kind": (Heard.INVALID, "out_of_range")
    }


def test_what_is_said_of_another_policy_is_heard_beside_it() -> None:
    heard = read_group("pas de police cyber, une RC professionnelle chez AXA", LINE24, Ear("fr", "BE", NOW))

    assert heard["policies[o1].kind"].reading.value == "pi"
    assert heard["policies[o1].insurer"].reading.value == "AXA"

"""A company is the same with its legal form and without."""

import pytest

from intake.claim.company_names import is_same_company


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Weald Joinery Ltd", "Weald Joinery", True),
        ("weald joinery", "Weald Joinery Limited", True),
        ("Weald Joinery Ltd", "Weald Joinery Ltd.", True),
        ("Menuiserie Noël S.A.", "menuiserie noel", True),
        ("SPRL Lambda", "Lambda", True),
        ("Bakkerij Maes bv", "Bakkerij Maes", True),
        ("Bakkerij Maes bv", "Bakkerij Maes nv", False),
        ("Weald Joinery", "Weald Timber", False),
        ("Ltd", "Ltd", True),
        ("Jan Maes", "An Maes", False),
        ("", "", False),
    ],
)
def test_the_legal_form_makes_no_other_company(one: str, other: str, same: bool) -> None:
    assert is_same_company(one, other) is same
    assert is_same_company(other, one) is same

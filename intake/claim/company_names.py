"""When two names mean the same company: "Weald Joinery" and "Weald Joinery Ltd".

Stands alone because one company is one party, whichever way it is called and wherever it is told of.
"""

import re

from intake.unaccented import unaccented

SAME_FORM = {"limited": "ltd", "ltda": "lda", "bvba": "bv", "sprl": "srl", "sarl": "srl"}
FORMS = frozenset(
    [
        "ltd",
        "limited",
        "llp",
        "plc",
        "inc",
        "gmbh",
        "ag",
        "sa",
        "srl",
        "sprl",
        "sarl",
        "sas",
        "sasu",
        "scs",
        "scrl",
        "snc",
        "nv",
        "bv",
        "bvba",
        "vof",
        "cv",
        "cvba",
        "asbl",
        "vzw",
        "lda",
        "ltda",
    ]
)


def is_same_company(one: str, other: str) -> bool:
    """Whether two names differ by no more than case, accents, dots, or a legal form that one of them leaves out; two forms are two companies."""
    (name, form), (other_name, other_form) = _parts(one), _parts(other)
    return bool(name) and name == other_name and (form == other_form or not form or not other_form)


def _parts(name: str) -> tuple[str, str]:
    """The words of a name without its legal form, and the form."""
    folded = re.sub(r"(?<=\b\w)\.\s?(?=\w\b)|\.", "", unaccented(name))
    words = re.findall(r"[\w&'-]+", folded)
    for place in (-1, 0):
        if len(words) > 1 and words[place] in FORMS:
            form = words.pop(place)
            return " ".join(words), SAME_FORM.get(form, form)
    return " ".join(words), ""

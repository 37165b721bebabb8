"""A name with the number of a paper behind it: "AXA, polisnr 010.730.221", "Verbeke bvba, ref 2026/118"."""

import re

from intake.language.answers.typed import typed

NUMBERED = re.compile(
    r"(?:\s*[,;:(–]\s*|\s+-\s+|\s+(?=polis|policy))(?:(?:polis|contract|dossier|klant)-?(?:nummer|nr)?|police|policy|contrat|ref(?:erence|erentie)?|kenmerk|n°|nr|numero|nummer|number)(?!\w)"
    r"[. :]*(?:(?:n°|nr|no|numero|nummer|number|ref)(?!\w)[. :]*)?(?P<number>[a-z]{0,4}[ -]?(?=[\w/.-]*\d)[\w/.-]+(?: \d[\w/.-]*)*)\W*$"
)


def name_and_number(text: str) -> tuple[str, str] | None:
    """The name and the number of a text that holds both, as they were typed; None for any other."""
    said = typed(text)
    found = NUMBERED.search(said.folded)
    if found is None or re.search(r"[^\W\d_]{2}", said.folded[: found.start()]) is None:
        return None
    number = said.words_at(*found.span("number")).strip(" .")
    return said.words_at(0, found.start()).strip(" ,;:(-"), number

"""Names of banks, companies, insurers and people, and the free text that is left, for the fields that ask for one.

A name is the words of the name and nothing else of its clause. Known banks and legal forms tell themselves; a plain piece is taken only
where one field waits for it.
"""

from intake.language.answers.group.breath import Breath
from intake.language.answers.group.companies import company_and_person
from intake.language.answers.group.events import leaf
from intake.language.answers.group.institutions import institution, paper_number
from intake.language.answers.group.lone_names import lone_name
from intake.language.answers.group.parts_told import part_told
from intake.language.answers.group.wording import free_text


def names(breath: Breath) -> None:
    """Give every name its field."""
    waiting = [one for one in breath.waiting("text", "person") if not one.long]
    for one in list(waiting):
        if leaf(one.field) in ("payer_bank", "insurer"):
            institution(breath, one)
        elif leaf(one.field) in ("reference", "number"):
            paper_number(breath, one)
    company = next((one for one in breath.waiting("text") if one.field == "insured.name"), None)
    person = next((one for one in breath.waiting("person") if one.field == "insured.contact"), None)
    if company is not None or person is not None:
        company_and_person(breath, company, person)
    for one in [
        one
        for one in breath.waiting("text", "person")
        if not one.long and one.field not in ("insured.name", "insured.contact")
    ]:
        if leaf(one.field) not in ("reference", "number", "payer_bank", "insurer"):
            part_told(breath, one)
            if one.field not in breath.heard:
                lone_name(breath, one)
    free_text(breath)

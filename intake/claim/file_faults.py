"""What is wrong in a claim file, field by field, in sentences that can be said in another language.

Stands alone because pydantic says it in its own English: what a broker can meet with a file that somebody changed by hand is said
in ours, and the rest as pydantic has it.
"""

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from intake.said import N_, Said, and_more

SAID = {
    "missing": N_("this is missing"),
    "extra_forbidden": N_("the claim file has no such field"),
    "string_type": N_("a text is expected here"),
    "bool_type": N_("true or false is expected here"),
    "int_type": N_("a whole number is expected here"),
    "tuple_type": N_("a list is expected here"),
    "list_type": N_("a list is expected here"),
    "dict_type": N_("an object is expected here"),
    "model_type": N_("an object is expected here"),
    # Translators: "expected" are codes, each in quotes, with English "or" before the last.
    "literal_error": N_("this is not one of its codes: %(expected)s"),
    # Translators: "pattern" is a regular expression, as programmers write it.
    "string_pattern_mismatch": N_("this does not have the form that it should: %(pattern)s"),
}
"""Kind of fault, as pydantic names it, to the sentence."""


def first_fault(faults: ValidationError) -> Said:
    """The first fault with its place, and how many more there are."""
    first = faults.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(step) for step in first["loc"])
    said = Said(N_("%(where)s: %(what)s"), where=place or Said(N_("the file")), what=_sentence(first))
    return and_more(said, faults.error_count() - 1)


def _sentence(fault: ErrorDetails) -> Said | str:
    context = fault.get("ctx", {})
    own = context.get("error")
    if isinstance(own, ValueError) and own.args and isinstance(own.args[0], Said):
        return own.args[0]
    template = SAID.get(fault["type"])
    return Said(template, **context) if template else fault["msg"].lower()

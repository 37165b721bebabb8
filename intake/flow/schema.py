"""The JSON Schema of flow files, for editors: made of the definitions, so that it cannot drift from them."""

from pydantic import TypeAdapter

from intake.flow.definitions import Actions, Institutions, Macros, Order, Scripts, Section


def flow_schema() -> dict[str, object]:
    """One schema for every kind of flow file (draft 2020-12)."""
    schema = TypeAdapter(Section | Actions | Scripts | Institutions | Order | Macros).json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A flow file of Intake",
        **schema,
    }

"""The published JSON Schema of a claim file, and the way of an older file to the present version.

`schema/claim.schema.json` is written from the models by `python -m intake.claim.schema` and compared with
them by a test, so that what is published is what is checked. A change that would break a reader raises the
version and adds a step here.
"""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic.json_schema import GenerateJsonSchema

from intake.claim.file import ClaimFile
from intake.claim.file_faults import first_fault
from intake.errors import ClaimFileError
from intake.said import N_

SCHEMA_VERSION = "1.0"
SCHEMA_FILE = Path("schema") / "claim.schema.json"

Plain = dict[str, Any]
"""A claim file as JSON holds it, of whatever version, before it is checked."""


class _Untitled(GenerateJsonSchema):
    """Names of fields say enough; a title made from each would only repeat it."""

    def field_title_should_be_set(self, _schema: object) -> bool:
        return False


def claim_schema() -> Plain:
    """The JSON Schema (draft 2020-12) of a claim file, with a description of each field."""
    schema = ClaimFile.model_json_schema(schema_generator=_Untitled)
    for model in (schema, *schema["$defs"].values()):
        for field in model.get("properties", {}).values():
            if "description" not in field:
                field["description"] = _described_by(field, schema["$defs"])
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "$id": f"urn:intake:claim:{SCHEMA_VERSION}",
        **schema,
    }


def _described_by(field: Plain, definitions: Plain) -> str:
    """A heading is described where it is defined; its place in the file says the same."""
    places = [field, field.get("items", {}), *field.get("anyOf", [])]
    name = next(str(place["$ref"]) for place in places if "$ref" in place).rpartition("/")[2]
    return str(definitions[name]["description"])


def written_schema() -> str:
    """The schema as its file holds it."""
    return json.dumps(claim_schema(), ensure_ascii=False, indent=2, sort_keys=False) + "\n"


def write_schema(root: Path) -> Path:
    """Write the schema under `root`, and say where."""
    path = root / SCHEMA_FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written_schema(), encoding="utf-8")
    return path


def read_claim(plain: object, where: str = "claim.json") -> ClaimFile:
    """A claim file of any known version, checked. Raises ClaimFileError with the first fault."""
    if not isinstance(plain, dict):
        raise ClaimFileError(
            "not_a_claim",
            N_("this is not a claim file"),
            where,
            N_("give a claim.json or a claim.pdf made by Intake"),
        )
    try:
        return ClaimFile.model_validate(bring_forward(plain, where))
    except ValidationError as faults:
        raise ClaimFileError(
            "invalid_claim",
            first_fault(faults),
            where,
            N_("correct it there, or export the claim again"),
        ) from None


def bring_forward(plain: Plain, where: str = "claim.json") -> Plain:
    """The same claim as the present version writes it; the argument is left as it was.

    A file without a version is taken for the present one. Raises ClaimFileError where the version is not
    known.
    """
    found = deepcopy(plain)
    version = found.get("schema_version", SCHEMA_VERSION)
    while version != SCHEMA_VERSION:
        step = _STEPS.get(version) if isinstance(version, str) else None
        if step is None:
            raise ClaimFileError(
                "unknown_version", N_("version %(version)s of the claim file is not known here"), where,
                N_("update Intake; this one reads %(known)s"), version=repr(version), known=', '.join((*_STEPS, SCHEMA_VERSION)),
            )  # fmt: skip
        version, change = step
        try:
            change(found)
        except (AttributeError, TypeError):
            raise ClaimFileError(
                "invalid_claim", N_("a part has another form than its version has"), where
            ) from None
        found["schema_version"] = version
    return found


def _from_0_9(plain: Plain) -> None:
    """Until 0.9 a payment had a `status`, money was a text (`54000.00 EUR`), and `missing` was apart."""
    for payment in plain.get("payments", []):
        if "status" in payment:
            payment["state"] = payment.pop("status")
        for name in ("amount", "blocked_amount", "returned_amount"):
            if isinstance(payment.get(name), str):
                payment[name] = _money_from_0_9(payment[name])
    stated = (plain.get("loss") or {}).get("stated") or {}
    for name in ("total", "blocked"):
        if isinstance(stated.get(name), str):
            stated[name] = _money_from_0_9(stated[name])
    provenance = plain.get("provenance", {})
    for path in [path for path in provenance if path.startswith("payments[") and path.endswith("].status")]:
        provenance[path.removesuffix("status") + "state"] = provenance.pop(path)
    for entry in provenance.values():
        if "missing" in entry:
            entry["status"] = entry.pop("missing")


def _money_from_0_9(text: str) -> dict[str, str]:
    amount, _, currency = text.partition(" ")
    return {"amount": amount, "currency": currency}


_STEPS: dict[str, tuple[str, Callable[[Plain], None]]] = {"0.9": ("1.0", _from_0_9)}
"""From a version: the next one, and what changes on the way."""


if __name__ == "__main__":
    write_schema(Path.cwd())

"""The names that a flow may use: the claim's fields, a house's own, lists of codes and macros."""

from intake.claim.field_path import FieldType
from intake.flow.conditions import Tree, Vocabulary
from intake.flow.definitions import Macros
from intake.flow.drafting import Draft
from intake.flow.faults import did_you_mean

EXTRA_KINDS = ("text", "integer", "money", "yes_no", "date", "datetime", "percent", "duration")


def extra_fields(draft: Draft, macros: Macros) -> dict[str, list[str]]:
    """A house's own fields: `extra.<name>: kind`, `choice(a, b)` or `sum(extra.x, extra.y)`."""
    sums: dict[str, list[str]] = {}
    for name, kind in macros.extra.items():
        path, place = f"extra.{name}", draft.flow.place(f"macro:{name}")
        head, _, inside = kind.rstrip(")").partition("(")
        inner = [part.strip() for part in inside.split(",") if part.strip()]
        if head == "sum":
            sums[path], head = inner, "integer"
        elif head not in (*EXTRA_KINDS, "choice", "multi_choice"):
            draft.fault(
                place,
                "wrong_type",
                f"{path} has no kind {kind!r}",
                did_you_mean(head, [*EXTRA_KINDS, "choice"]),
            )
            continue
        codes = tuple((code, code) for code in inner) if "choice" in head else ()
        draft.fields[path] = FieldType(
            path,
            head,
            codes,
            "",
            "any",
            "choice" not in head and head != "yes_no",
            head == "text",
            "",
            "",
        )
    for path, parts in sums.items():
        for part in parts:
            if part not in draft.fields:
                draft.fault(
                    draft.flow.place(f"macro:{path[6:]}"),
                    "unknown_field",
                    f"no field {part!r}",
                    did_you_mean(part, list(draft.fields)),
                )
    return sums


def vocabulary(draft: Draft, macros: Macros) -> Vocabulary:
    """What conditions may name; a macro may use those written before it."""
    kinds = [code for code, _ in draft.fields["incident.kind"].codes]
    for name, codes in macros.codes.items():
        for code in codes:
            if code not in kinds:
                draft.fault(
                    draft.flow.place(f"macro:{name}"),
                    "unknown_code",
                    f"incident.kind has no code {code!r}",
                    did_you_mean(code, kinds),
                )
    trees: dict[str, Tree] = {}
    words = Vocabulary(draft.fields, trees, {name: tuple(codes) for name, codes in macros.codes.items()})
    for name, text in macros.macros.items():
        trees[name] = draft.parse(text, draft.flow.place(f"macro:{name}"), words=words)
    return words

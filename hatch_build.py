"""What ships with Intake is data that a person wrote and a machine compiled: this alone compiles it.

The wheel carries `flows/`, the catalogs as .mo and the plan of the shipped flows under `intake/_shipped/`, so
that the first question needs neither a YAML parser nor a template engine. In the checkout the catalogs and
the plan are written to the same folder, which git ignores, and `flows/` is read where it stands. It lives at
the top level because hatchling looks for it there, and because a build must not need the package installed.

    python hatch_build.py [words|plan]      both, or one of them, by hand (this is what `make data` calls)
"""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SHIPPED = Path("intake", "_shipped")

# A catalog without dates in its header would get the moment of the build, and two builds would differ.
UNDATED = datetime(2026, 1, 1, tzinfo=UTC)


class ShippedData(BuildHookInterface):  # type: ignore[type-arg]  # the plugin's config type is of no use here
    """Puts the compiled data into the wheel, or beside the code where the install is editable."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile everything; an editable install reads it from the checkout, any other from the wheel."""
        root = Path(self.root)
        if version == "editable":
            try:
                compile_shipped(root)
            except Exception as fault:  # noqa: BLE001  # whatever it is, it is said, and `make data` raises it
                # Whoever has just broken a flow needs the tools that this install brings to find the fault.
                self.app.display_warning(f"the shipped data was not compiled, `make data` says more: {fault}")
            return
        made = compile_shipped(root)
        build_data["force_include"][str(root / "flows")] = str(SHIPPED / "flows")
        build_data["force_include"].update({str(root / path): str(path) for path in made})


def compile_shipped(root: Path) -> list[Path]:
    """Compile all catalogs and the plan below `root`; returns the paths made. A fault ends the build."""
    return [*compile_words(root), compile_plan(root)]


def compile_words(root: Path) -> list[Path]:
    """Compile all catalogs, and take away those whose source is gone."""
    made = [compile_catalog(root, po) for po in sorted(root.glob("locales/*/LC_MESSAGES/*.po"))]
    for stale in set((root / SHIPPED).rglob("*.mo")) - {root / path for path in made}:
        stale.unlink()
    return made


def compile_catalog(root: Path, po: Path) -> Path:
    """One catalog as gettext reads it, without the entries that a translator has still to look at."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with po.open("rb") as source:
        catalog = read_po(source, locale=po.parent.parent.name)
    catalog.creation_date = catalog.revision_date = UNDATED
    made = SHIPPED / po.relative_to(root).with_suffix(".mo")
    (root / made).parent.mkdir(parents=True, exist_ok=True)
    whole = (root / made).with_suffix(".mo.new")
    with whole.open("wb") as target:
        write_mo(target, catalog)
    whole.replace(root / made)
    return made


def compile_plan(root: Path) -> Path:
    """The plan of the shipped flows, made by the code of this very tree, not by another Intake installed."""
    made = SHIPPED / "plan.json"
    (root / made).parent.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(root))
    try:
        from intake.flow.compiler import write_plan

        write_plan(root / "flows", root / made)
    finally:
        sys.path.remove(str(root))
    return made


def by_hand(parts: list[str]) -> int:
    """Compile what is named, all when nothing is; a fault in a flow is told as its author needs it."""
    root = Path(__file__).resolve().parent
    from intake.errors import IntakeError

    try:
        if "plan" not in parts:
            compile_words(root)
        if "words" not in parts:
            compile_plan(root)
    except IntakeError as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(by_hand(sys.argv[1:]))

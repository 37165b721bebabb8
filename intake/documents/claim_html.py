"""claim.html: one file for a screen and for paper, with nothing fetched from outside."""

import re
from pathlib import Path

from intake.documents.view import ClaimView


def claim_html(view: ClaimView) -> str:
    """The claim as one HTML page; every fact is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folder = Path(__file__).parent / "templates"
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("claim.html.j2").render(
        view=view,
        # At the foot of each printed page; inside CSS nothing but a plain reference can stand.
        mark=view.reference if re.fullmatch(r"[\w-]+", view.reference, re.ASCII) else "",
    )

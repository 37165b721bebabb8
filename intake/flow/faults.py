"""What is wrong in a flow: in which file, on which line, and what to do about it.

Stands alone because every step of the way from YAML to plan finds faults, and an author wants them all at once.
"""

from difflib import get_close_matches

from intake.late_dataclass import dataclass
from intake.said import N_, Said


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line in a flow file; line 0 is the whole file."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        """`payments.yaml:12`, as editors jump to it."""
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong. `code` is stable: unknown_field, unknown_code, wrong_type, bad_condition, never, always, cycle …."""

    place: Place
    code: str
    what: str
    way_out: str = ""

    def __str__(self) -> str:
        """One line for a terminal or a log of CI."""
        return f"{self.place}: {self.what}" + (f"; {self.way_out}" if self.way_out else "")


def did_you_mean(name: str, known: list[str] | tuple[str, ...]) -> str:
    """The words `did you mean 'x'?`, or nothing where no known name is near."""
    near = get_close_matches(name, known, 1, 0.6)
    return Said(N_("did you mean %(name)s?"), name=repr(near[0])) if near else ""

"""What a case file says: who talks, when, and the text that a person would type at each question.

Stands alone because it is a border: whatever somebody wrote in it is either a case or one sentence that says where it is not. Every scalar is
taken as it is typed: `yes`, `0123`, `12:30` and `2026-03-12` are words here, whatever YAML would make of them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from intake.claim.field_path import LISTS, generic
from intake.errors import CaseError, UsageError, text_reason
from intake.said import N_, Said
from intake.settings import LANGUAGES, ROLES, parse_now

if TYPE_CHECKING:
    from intake.flow.plan import Plan

DEEPEST = 8  # mappings inside mappings; no path of the claim is longer


@dataclass(slots=True)
class Case:
    """One case file, checked."""

    name: str
    language: str
    role: str
    now: datetime | None
    narrative: str
    accept_all: bool
    ticks: dict[str, str]
    answers: dict[str, list[str]]  # path with indexes ([0]) -> the texts, the second for a question back
    entries: dict[str, int]
    used: set[str] = field(default_factory=set)
    times: dict[str, int] = field(default_factory=dict)


def read_case(path: Path) -> Case:
    """A case from its file. Raises CaseError."""
    plain = _loaded(path)

    def text_of(key: str, default: str = "") -> str:
        value = plain.get(key, default)
        if not isinstance(value, str):
            raise CaseError(
                "bad_case", N_("%(key)s is not a text"), str(path), N_("write it as %(key)s: text"), key=key
            )
        return value or default

    def one_of(key: str, known: tuple[str, ...], default: str) -> str:
        value = text_of(key, default)
        if value not in known:
            raise CaseError(
                f"unknown_{key}",
                N_("%(key)s is %(given)s"),
                str(path),
                N_("use one of %(known)s"),
                key=key,
                given=repr(value),
                known=", ".join(known),
            )
        return value

    try:
        moment = parse_now(text_of("now")) if text_of("now") else None
    except UsageError as fault:
        raise CaseError("bad_now", fault.what, str(path), fault.way_out) from None
    answers, ticks = plain.get("answers") or {}, plain.get("ticks") or {}
    if not isinstance(answers, dict) or not isinstance(ticks, dict):
        raise CaseError(
            "bad_case", N_("answers and ticks are mappings"), str(path), N_("write them as path: text")
        )
    entries: dict[str, int] = {}
    texts = dict(_texts(answers, "", entries, path, 0))
    for action, proof in ticks.items():
        if not isinstance(proof, str):
            raise CaseError(
                "bad_case",
                N_("the proof of %(action)s is not a text"),
                str(path),
                N_("write it as action: proof"),
                action=action,
            )
    return Case(
        path.stem, one_of("lang", LANGUAGES, "en"), one_of("role", ROLES, "insured"), moment, text_of("narrative"),
        one_of("accept", ("all", "none"), "all") == "all", dict(ticks), texts, entries,
    )  # fmt: skip


def _loaded(path: Path) -> dict[str, object]:
    import yaml

    try:
        # The base loader makes nothing but texts, lists and mappings, so no tag in a file is ever carried out.
        plain = yaml.load(path.read_text(encoding="utf-8-sig"), Loader=yaml.BaseLoader)
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        # Translators: "fault" is what the YAML library says, in English.
        what = Said(N_("not YAML: %(fault)s"), fault=getattr(fault, "problem", "") or fault)
        raise CaseError("bad_yaml", what, where, N_("check indents, colons and quotes")) from None
    except RecursionError:
        raise CaseError(
            "bad_yaml", N_("not YAML: it is nested too deeply"), str(path), N_("write answers as path: text")
        ) from None
    except (OSError, ValueError) as fault:
        raise CaseError(
            "unreadable",
            N_("the case cannot be read: %(reason)s"),
            str(path),
            N_("name a YAML file in UTF-8"),
            reason=text_reason(fault),
        ) from None
    if not isinstance(plain, dict) or not all(isinstance(key, str) for key in plain):
        raise CaseError(
            "bad_case", N_("a mapping was expected"), str(path), N_("start with lang:, role:, now:, answers:")
        )
    return plain


def _texts(
    plain: Mapping[object, object], before: str, entries: dict[str, int], path: Path, depth: int
) -> Iterator[tuple[str, list[str]]]:
    """(path with indexes, texts) of every answer. Raises CaseError."""
    for key, value in plain.items():
        name = f"{before}{key}"
        if depth > DEEPEST:
            raise CaseError(
                "bad_case",
                N_("answers are nested too deeply at %(place)s"),
                str(path),
                N_("write them as path: text"),
                place=name[:80],
            )
        if isinstance(value, str):
            yield name, [value]
        elif isinstance(value, dict):
            yield from _texts(value, f"{name}.", entries, path, depth + 1)
        elif isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
            if name not in LISTS:
                raise CaseError(
                    "unknown_list",
                    N_("no list %(name)s"),
                    str(path),
                    N_("use one of the lists %(known)s"),
                    name=repr(name),
                    known=", ".join(LISTS),
                )
            entries[name] = len(value)
            for place, entry in enumerate(value):
                yield from _texts(entry, f"{name}[{place}].", entries, path, depth + 1)
        elif isinstance(value, list) and all(isinstance(one, str) for one in value):
            yield name, list(value)
        else:
            raise CaseError(
                "bad_case",
                N_("the answer %(name)s is not a text"),
                str(path),
                N_("write a text, or a list of texts for a question back"),
                name=name,
            )


def check_names(case: Case, plan: "Plan", path: Path) -> None:
    """Every answer names a field, and every tick an action. Raises CaseError."""
    from intake.flow.faults import did_you_mean

    for name in case.answers:
        shape = generic(name)
        if shape not in plan.fields:
            way_out = did_you_mean(shape, list(plan.fields)) or N_("name a field of the claim file")
            raise CaseError("unknown_field", N_("no field %(shape)s"), str(path), way_out, shape=repr(shape))
    for name in case.ticks:
        action = name.partition("[")[0]
        if action not in plan.rules:
            way_out = did_you_mean(action, list(plan.rules)) or N_("name an action of the flow")
            raise CaseError(
                "unknown_action", N_("no action %(action)s"), str(path), way_out, action=repr(action)
            )

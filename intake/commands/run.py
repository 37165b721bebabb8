"""`intake run`: whole conversations, headless, through the same path as every face.

A case gives each question the text that a person would type; what came of it is the claim file and the transcript.
"""

import argparse
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from intake.claim.field_path import LISTS, generic, split_path
from intake.dialogue.agenda import waits
from intake.errors import CaseError, UsageError
from intake.settings import LANGUAGES, ROLES, Settings, parse_now

Json = dict[str, object]
LATER = {"fr": "plus tard", "nl": "later", "en": "later"}
UNKNOWN = {"fr": "je ne sais pas", "nl": "weet ik niet", "en": "I don't know"}
YES = {"fr": "oui", "nl": "ja", "en": "yes"}
NO = {"fr": "non", "nl": "nee", "en": "no"}
MOST_TURNS = 2000


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


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The flags of `intake run`."""
    parser = subparsers.add_parser("run", help="whole conversations, headless")
    parser.add_argument("cases", nargs="+", type=Path, metavar="CASE.yaml")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--strict", action="store_true", help="exit 3 when an answer was never asked for")
    parser.add_argument("--for", dest="reader", choices=ROLES, default="handler")
    parser.set_defaults(run=run)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Run each case. 0: answered as asked; 3: not."""
    cases = [read_case(path) for path in arguments.cases]
    names = [case.name for case in cases]
    if len(set(names)) < len(names):
        raise CaseError(
            "same_name",
            "two cases have the same file name",
            names[0],
            "rename one: the folder is named after the file",
        )
    worst = 0
    for case in cases:
        folder = arguments.out / case.name
        settings = Settings.read(
            arguments.store or f"sqlite:///{(arguments.out / 'claims.db').absolute().as_posix()}",
            arguments.now,
        )
        faults = run_case(case, settings, folder, arguments.reader)
        for fault in faults:
            print(f"{case.name}: {fault}")
        if faults and arguments.strict:
            worst = 3
    return worst


def read_case(path: Path) -> Case:
    """A case from its file. Raises CaseError."""
    import yaml

    try:
        plain = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as fault:
        raise CaseError(
            "unreadable",
            f"the case cannot be read: {getattr(fault, 'strerror', None) or fault}",
            str(path),
            "name a YAML file in UTF-8",
        ) from None
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        raise CaseError(
            "bad_yaml",
            f"not YAML: {getattr(fault, 'problem', '') or fault}",
            where,
            "check indents, colons and quotes",
        ) from None
    if not isinstance(plain, dict):
        raise CaseError(
            "bad_case", "a mapping was expected", str(path), "start with lang:, role:, now:, answers:"
        )

    def one_of(key: str, known: tuple[str, ...], default: str) -> str:
        value = str(plain.get(key, default))
        if value not in known:
            raise CaseError(
                f"unknown_{key}", f"{key} is {value!r}", str(path), f"use one of {', '.join(known)}"
            )
        return value

    now = plain.get("now")
    try:
        moment = (
            None if now is None else parse_now(now.isoformat() if isinstance(now, datetime) else str(now))
        )
    except UsageError as fault:
        raise CaseError("bad_now", fault.what, str(path), fault.way_out) from None
    answers = plain.get("answers") or {}
    ticks = plain.get("ticks") or {}
    if not isinstance(answers, dict) or not isinstance(ticks, dict):
        raise CaseError("bad_case", "answers and ticks are mappings", str(path), "write them as path: text")
    texts: dict[str, list[str]] = {}
    entries: dict[str, int] = {}
    for name, value in _flat(answers, "", entries):
        texts[name] = [str(one) for one in value] if isinstance(value, list) else [_as_typed(value)]
    return Case(
        path.stem, one_of("lang", LANGUAGES, "en"), one_of("role", ROLES, "insured"), moment, str(plain.get("narrative") or ""),
        plain.get("accept", "all") != "none", {str(one): _as_typed(proof) for one, proof in ticks.items()}, texts, entries,
    )  # fmt: skip


def _as_typed(value: object) -> str:
    """YAML reads an unquoted yes as true; a person typed the word."""
    return (
        {True: "yes", False: "no"}.get(value, str(value))
        if isinstance(value, bool)
        else ""
        if value is None
        else str(value)
    )


def _flat(
    plain: Mapping[object, object], before: str, entries: dict[str, int]
) -> Iterator[tuple[str, object]]:
    for key, value in plain.items():
        name = f"{before}{key}"
        if isinstance(value, list) and value and isinstance(value[0], dict):
            entries[name] = len(value)
            for place, entry in enumerate(value):
                if isinstance(entry, dict):
                    yield from _flat(entry, f"{name}[{place}].", entries)
        elif isinstance(value, dict):
            yield from _flat(value, f"{name}.", entries)
        else:
            yield name, value


def run_case(case: Case, settings: Settings, folder: Path, reader: str) -> list[str]:
    """One conversation to its end; the claim file and transcript.jsonl are in `folder`. What was not answered as asked is given back."""
    from dataclasses import replace

    from intake.conversation.conversation import Conversation
    from intake.documents.folder import export
    from intake.settings import Profile
    from intake.store.opening import open_store
    from intake.talk import Talk

    if case.now is not None and settings.fixed is None:
        settings = replace(settings, fixed=case.now)
    # A case says all that it needs: nothing of this machine's user, and nothing is kept of the case.
    settings = replace(settings, profile=Profile(), remembers=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UsageError(
            "out", f"the folder cannot be made: {fault.strerror}", str(folder), "name another --out"
        ) from None
    store = open_store(settings.store_url)
    try:
        conversation = Conversation.new(settings, store, case.language, case.role)
        talk = Talk(conversation, lambda _talk, out: out)
        transcript: list[Json] = []
        faults = _Run(case, talk, transcript).play()
        export(
            conversation.state,
            store.records(conversation.state.claim),
            folder,
            language=case.language,
            reader=reader,
            now=conversation.now(),
        )
        body = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in transcript)
        (folder / "transcript.jsonl").write_text(body, encoding="utf-8", newline="\n")
    finally:
        store.close()
    return faults


class _Run:
    """The person at the keyboard of a case."""

    def __init__(self, case: Case, talk: object, transcript: list[Json]) -> None:
        self.case, self.talk, self.transcript = case, talk, transcript
        self.ticked = False
        self.tried: set[str] = set()
        self.faults: list[str] = []

    def say(self, message: Json) -> list[Json]:
        self.transcript.append(message)
        lines = self.talk.hear(json.dumps(message, ensure_ascii=False))  # type: ignore[attr-defined]  # a Talk
        self.transcript.extend(lines or [])
        return lines or []

    def play(self) -> list[str]:
        lines: list[Json] = self.talk.opening()  # type: ignore[attr-defined]  # a Talk
        self.transcript.extend(lines)
        if self.case.narrative:
            lines = self.say({"type": "narrative", "text": self.case.narrative})
        for _ in range(MOST_TURNS):
            message = self.next(lines[-1])
            if message is None:
                break
            lines = self.say(message)
        never = sorted(set(self.case.answers) - self.case.used)
        return [*self.faults, *(f"never asked for: {path}" for path in never)]

    def next(self, line: Json) -> Json | None:
        language = self.talk.conversation.state.language  # type: ignore[attr-defined]  # a Talk
        match line.get("type"):
            case "offer":
                ids = [fact["id"] for fact in line["facts"]]  # type: ignore[attr-defined]  # as the protocol has it
                return {"type": "accept" if self.case.accept_all else "reject", "ids": ids}
            case "review":
                return self.at_review(line)
            case "check":
                return self.answer_again(str(line["field"]), language)
            case "ask" if line.get("kind") == "more":
                return self.more(str(line["field"]), language)
            case "ask":
                return self.ask([str(path) for path in line["fields"]], language)  # type: ignore[attr-defined]  # as above
        return None

    def at_review(self, line: Json) -> Json | None:
        if line.get("short"):
            return {"type": "say", "text": "go on"}
        if not self.ticked:
            self.ticked = True
            for action, proof in self.case.ticks.items():
                self.say({"type": "tick", "action": action, "proof": proof})
        return self.detail()

    def detail(self) -> Json | None:
        """The next detail that the case tells and that applies; it is gone to, as a person would."""
        state = self.talk.conversation.state  # type: ignore[attr-defined]  # a Talk
        for key in self.case.answers:
            if key in self.case.used:
                continue
            name, _, rest = key.partition("[")
            place, _, tail = rest.partition("].")
            path = key
            if tail:
                entries = state.entries(name)
                if int(place) > len(entries) or name not in LISTS:
                    continue
                if int(place) == len(entries):
                    return {"type": "add", "list": name}
                path = f"{name}[{entries[int(place)]}].{tail}"
            question = state.plan.question(generic(path))
            if question is not None and path not in self.tried and waits(state, path):
                self.tried.add(path)
                return {"type": "goto", "field": path}
        return None

    def key(self, path: str) -> str:
        """A concrete path as the case names it: the entry's place instead of its id."""
        name, entry, tail = split_path(path)
        if not name:
            return path
        entries = self.talk.conversation.state.entries(name)  # type: ignore[attr-defined]  # a Talk
        place = entries.index(entry) if entry in entries else len(entries)
        return f"{name}[{place}].{tail}"

    def text(self, path: str, *, again: bool = False) -> str | None:
        key = self.key(path)
        texts = self.case.answers.get(key)
        if texts is None:
            return None
        self.case.used.add(key)
        at = 1 if again else 0
        return texts[at] if at < len(texts) else None

    def ask(self, paths: list[str], language: str) -> Json:
        found: dict[str, str] = {}
        for path in paths:
            text = self.text(path)
            if text is not None:
                found[path] = text
            else:
                found[path] = LATER[language]
        if len(paths) > 1:
            return {"type": "say", "texts": found}
        return {"type": "say", "text": found[paths[0]]}

    def answer_again(self, path: str, language: str) -> Json:
        key = self.key(path)
        self.case.times[key] = self.case.times.get(key, 0) + 1
        text = self.text(path, again=True) if self.case.times[key] == 1 else None
        if text is None:
            self.faults.append(f"asked back and left unknown: {path}")
            return {"type": "answer", "field": path, "status": "unknown"}
        return {"type": "say", "text": text}

    def more(self, name: str, language: str) -> Json:
        entries = self.talk.conversation.state.entries(name)  # type: ignore[attr-defined]  # a Talk
        return {
            "type": "say",
            "text": YES[language] if len(entries) < self.case.entries.get(name, 0) else NO[language],
        }

"""`intake run`: whole conversations, headless, through the same path as every face.

A case gives each question the text that a person would type; what came of it is the claim file and the transcript.
"""

import argparse
import json
from pathlib import Path

from intake.claim.field_path import LISTS, generic, split_path
from intake.commands.case_file import Case, check_names, read_case
from intake.commands.wording import command_words
from intake.dialogue.agenda import waits
from intake.errors import CaseError, UsageError, system_reason
from intake.said import N_, Said
from intake.settings import ROLES, Settings

Json = dict[str, object]
LATER = {"fr": "plus tard", "nl": "later", "en": "later"}
UNKNOWN = {"fr": "je ne sais pas", "nl": "weet ik niet", "en": "I don't know"}
YES = {"fr": "oui", "nl": "ja", "en": "yes"}
NO = {"fr": "non", "nl": "nee", "en": "no"}
MOST_TURNS = 2000


def add_parser(parser: argparse.ArgumentParser) -> None:
    """The flags of `intake run`."""
    parser.description = N_("Whole conversations from case files, headless.")
    parser.set_defaults(run=run)
    parser.add_argument(
        "cases",
        nargs="+",
        type=Path,
        # Translators: in capitals, where the name of a case file is to be typed.
        metavar=N_("CASE.yaml"),
        help=N_("what a person would type at each question"),
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar=N_("DIR"), help=N_("gets one folder for each case")
    )
    parser.add_argument("--strict", action="store_true", help=N_("exit 3 when an answer was never asked for"))
    parser.add_argument(
        "--for",
        dest="reader",
        choices=ROLES,
        default="handler",
        help=N_("who reads the claim files (default: handler)"),
    )


def run(arguments: argparse.Namespace) -> int:
    """Run each case. 0: answered as asked; 3: not."""
    from intake.conversation.opening import plan_for

    cases = [read_case(path) for path in arguments.cases]
    names = [case.name for case in cases]
    if len(set(names)) < len(names):
        raise CaseError(
            "same_name",
            N_("two cases have the same file name"),
            names[0],
            N_("rename one: the folder is named after the file"),
        )
    plan = plan_for(Settings.read(arguments.store, arguments.now))
    for path, case in zip(arguments.cases, cases, strict=True):
        check_names(case, plan, path)
    worst, words = 0, command_words(arguments.given)
    for case in cases:
        folder = arguments.out / case.name
        settings = Settings.read(
            arguments.store or f"sqlite:///{(arguments.out / 'claims.db').absolute().as_posix()}",
            arguments.now,
        )
        faults = run_case(case, settings, folder, arguments.reader)
        for fault in faults:
            print(Said(N_("%(where)s: %(what)s"), where=case.name, what=fault).worded(words))
        if faults and arguments.strict:
            worst = 3
    return worst


def run_case(case: Case, settings: Settings, folder: Path, reader: str) -> list[Said]:
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
            "out",
            N_("the folder cannot be made: %(reason)s"),
            str(folder),
            N_("name another --out"),
            reason=system_reason(fault),
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
        self.faults: list[Said] = []

    def say(self, message: Json) -> list[Json]:
        self.transcript.append(message)
        lines = self.talk.hear(json.dumps(message, ensure_ascii=False))  # type: ignore[attr-defined]  # a Talk
        self.transcript.extend(lines or [])
        return lines or []

    def play(self) -> list[Said]:
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
        return [*self.faults, *(Said(N_("never asked for: %(field)s"), field=path) for path in never)]

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
            self.faults.append(Said(N_("asked back and left unknown: %(field)s"), field=path))
            return {"type": "answer", "field": path, "status": "unknown"}
        return {"type": "say", "text": text}

    def more(self, name: str, language: str) -> Json:
        entries = self.talk.conversation.state.entries(name)  # type: ignore[attr-defined]  # a Talk
        return {
            "type": "say",
            "text": YES[language] if len(entries) < self.case.entries.get(name, 0) else NO[language],
        }

"""The talk protocol: each line of whole conversations keeps to the published schema, and each promise of the protocol is kept."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from intake.commands.claims import export_into
from intake.conversation.conversation import Conversation
from intake.flow.plan import Plan
from intake.settings import Settings
from intake.store.contract import Store
from intake.talk import Talk

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "schema" / "talk.schema.json").read_text("utf-8"))
STANDS = ("ask", "check", "review")
STORY = (
    "Bonjour, hier à 15h10 nous avons payé 54.000 € à un faux fournisseur depuis notre compte KBC, sur l'IBAN ES91 2100 0418 4502 0005 1332.\n"
    "La banque a été appelée ce matin.\nNotre boîte mail a été piratée."
)

Json = dict[str, object]
Begin = Callable[..., "Spoken"]


def validator(direction: str) -> Draft202012Validator:
    return Draft202012Validator(
        {"$ref": f"#/$defs/{direction}", "$defs": SCHEMA["$defs"]},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


OUT, IN = validator("out"), validator("in")


class Spoken:
    """A program at the protocol; every line in both directions is held to the schema."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
        self.talk = Talk(conversation, export_into)
        self.lines = self.hold(self.talk.opening())

    @staticmethod
    def hold(lines: list[Json]) -> list[Json]:
        for line in lines:
            faults = [f"{fault.json_path}: {fault.message}" for fault in OUT.iter_errors(line)]
            assert not faults, (line, faults)
        assert stands(lines[-1])
        assert not any(stands(line) for line in lines[:-1])
        return lines

    def send(self, **message: object) -> list[Json]:
        assert not list(IN.iter_errors(message)), message
        return self.raw(json.dumps(message, ensure_ascii=False))

    def raw(self, line: str) -> list[Json]:
        lines = self.talk.hear(line)
        assert lines is not None
        self.lines = self.hold(lines)
        return lines

    def say(self, text: str) -> list[Json]:
        return self.send(type="say", text=text)

    @property
    def last(self) -> Json:
        return self.lines[-1]


def stands(line: Json) -> bool:
    """Whether a line says where the conversation stands."""
    return line["type"] in STANDS or (line["type"] == "offer" and line["wait"] is True)


def of(lines: list[Json], kind: str) -> list[Json]:
    return [line for line in lines if line["type"] == kind]


@pytest.fixture
def begin(plan: Plan, store: Store, now: datetime) -> Begin:
    def begun(language: str = "fr", role: str = "broker") -> Spoken:
        return Spoken(Conversation.new(Settings.read(now=now.isoformat()), store, language, role, plan))

    return begun


# ------------------------------------------------------------ the schema


def test_the_schema_is_sound_and_every_property_of_it_is_described() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    def undescribed(node: object, where: str) -> Iterator[str]:
        if isinstance(node, dict):
            properties = node.get("properties")
            for name, one in properties.items() if isinstance(properties, dict) else ():
                if not one.get("description"):
                    yield f"{where}.{name}"
            for name, one in node.items():
                yield from undescribed(one, f"{where}.{name}")
        elif isinstance(node, list):
            for one in node:
                yield from undescribed(one, where)

    assert not list(undescribed(SCHEMA, ""))
    assert all(one.get("description") for one in SCHEMA["$defs"].values())


def test_a_line_is_of_one_direction_alone() -> None:
    into = {name.removeprefix("in_") for name in SCHEMA["$defs"] if name.startswith("in_")}
    out = {name.removeprefix("out_") for name in SCHEMA["$defs"] if name.startswith("out_")}

    assert not into & out
    assert out == {"claim", "ask", "heard", "check", "offer", "action", "review", "exported", "error"}


@pytest.mark.parametrize(("language", "role"), [("fr", "broker"), ("nl", "insured"), ("en", "handler")])
def test_every_line_of_a_whole_conversation_keeps_to_the_schema(
    language: str, role: str, begin: Begin
) -> None:
    talk = begin(language, role)
    assert talk.lines[0] == {"type": "claim", "claim": talk.conversation.state.claim}
    talk.send(type="narrative", text=STORY)
    talk.say("1")

    texts = (
        "1",
        "x",
        "2",
        "gisteren 15u10",
        "82k",
        "54.000 €",
        "?",
        "je ne sais pas",
        "KBC",
        "later",
        "oui",
        "non",
    )
    seen = set()
    for turn in range(160):
        seen.add(talk.last["type"])
        if talk.last["type"] == "review":
            if talk.last["complete"]:
                break
            talk.say("go on")
        elif talk.last["type"] == "offer":
            talk.send(type="accept", ids=[one["id"] for one in talk.last["facts"]])  # type: ignore[attr-defined]  # as the schema says
        else:
            talk.say(texts[turn % len(texts)])

    assert seen >= {"ask", "check", "review"}


# ------------------------------------------------------------ each line in


def test_each_line_in_is_answered_as_the_protocol_says(begin: Begin, tmp_path: Path) -> None:
    talk = begin("en", "broker")

    heard = of(talk.say("money has left an account"), "heard")
    assert {"field": "incident.money_moved", "value": "yes", "status": "value"}.items() <= next(
        one for one in heard if one["field"] == "incident.money_moved"
    ).items()

    fields = talk.last["fields"]
    assert isinstance(fields, list)
    by_field = {"payer": "1", "payer_bank": "KBC"}
    talk.send(type="say", texts={path: by_field.get(path.rpartition(".")[2], "not yet") for path in fields})
    assert talk.conversation.state.known("payments[p1].payer_bank") == "KBC"

    talk.send(type="answer", field="payments[p1].amount", value={"amount": "54000.00", "currency": "EUR"})
    corrected = of(
        talk.send(
            type="answer", field="payments[p1].amount", value={"amount": "55000.00", "currency": "EUR"}
        ),
        "heard",
    )
    assert corrected[0]["value"] == {"amount": "55000.00", "currency": "EUR"}
    assert corrected[0]["words"] == ""  # nobody said the JSON of a program
    assert talk.conversation.state.facts["payments[p1].amount"].source == "corrected"
    later = of(talk.send(type="answer", field="insured.name", status="later", who="Priya"), "heard")
    assert (later[0]["status"], later[0]["value"]) == ("later", None)
    none = of(talk.send(type="answer", field="payments[p1].payer_bank_called_at", value=None), "heard")
    assert none[0]["status"] == "none"

    assert (
        of(talk.send(type="tick", action="call_payer_bank", proof="Peeters, 09:42, ref 4711"), "action")[0][
            "state"
        ]
        == "done"
    )
    offered = of(talk.lines, "offer")[0]["facts"]
    assert isinstance(offered, list)
    accepted = talk.send(type="accept", ids=[offered[0]["id"]])
    assert of(accepted, "heard")[0]["field"] == offered[0]["field"]
    left = sorted(talk.conversation.state.offers)
    assert left == sorted(one["id"] for one in offered[1:])
    if left:
        talk.send(type="reject", ids=left)
        assert not talk.conversation.state.offers
    moved = talk.send(
        type="dismiss",
        action=min(one for one, at in talk.conversation.state.actions.items() if at.state == "open"),
        reason="not needed",
    )
    assert of(moved, "action")[0]["state"] == "dismissed"

    standing = talk.last
    assert talk.send(type="goto", field="jurisdiction")[-1]["field"] == "jurisdiction"
    assert talk.send(type="goto", field="")[-1]["field"] == standing["field"]
    assert talk.send(type="back")[-1]["again"] is True
    talk.say("")
    assert talk.send(type="language", lang="nl")[-1]["field"] == standing["field"]
    assert talk.last["text"] != standing["text"]
    assert talk.send(type="role", role="handler")[-1]["type"] == "ask"
    talk.send(type="add", list="payments")
    assert talk.conversation.state.entries("payments") == ("p1", "p2")
    talk.send(type="remove", entry="payments[p2]")
    assert talk.conversation.state.entries("payments") == ("p1",)
    talk.send(type="note", text="call Paul")
    assert talk.conversation.state.notes[-1].text == "call Paul"
    written = talk.send(type="export", out=str(tmp_path / "out"))
    assert written[0] == {"type": "exported", "out": str(tmp_path / "out")}
    assert (tmp_path / "out" / "claim.json").exists()
    talk.send(type="finish")
    assert talk.conversation.state.finished
    assert talk.talk.hear('{"type": "quit"}') is None


@pytest.mark.parametrize(
    "line",
    ["", " ", "{", "[]", "null", "1", '"say"', "{}", '{"type": 1}', '{"type": "sing"}', '{"type": "say"}', '{"type": "say", "text": 1}', '{"type": "say", "texts": {"a": 1}}', '{"type": "answer"}',
     '{"type": "answer", "field": "nope", "value": 1}', '{"type": "answer", "field": "jurisdiction", "value": {"a": [1]}}', '{"type": "answer", "field": "jurisdiction", "status": "perhaps"}',
     '{"type": "answer", "field": "jurisdiction", "status": 3}', '{"type": "accept", "ids": "f1"}', '{"type": "accept", "ids": ["f99"]}', '{"type": "accept", "ids": []}', '{"type": "reject", "ids": [1]}',
     '{"type": "narrative"}', '{"type": "narrative", "text": ""}', '{"type": "tick", "action": "nope"}', '{"type": "tick", "action": "call_payer_bank", "proof": null}', '{"type": "dismiss", "action": "x"}',
     '{"type": "dismiss", "action": "call_payer_bank", "reason": " "}', '{"type": "goto", "field": "nope"}', '{"type": "language", "lang": "de"}', '{"type": "role", "role": "king"}', '{"type": "add", "list": "nope"}',
     '{"type": "remove", "entry": "payments[p9]"}', '{"type": "remove", "entry": "["}', '{"type": "note", "text": ""}', '{"type": "export"}', '{"type": "export", "out": ""}', '{"type": "export", "out": "a\\u0000b"}',
     '{"type": "export", "out": "\\ud800"}', '{"type": "export", "out": "~nobody-here/x"}', '{"type": "goto", "field": "\\ud800"}', "[" * 5000, '{"type": "say", "text": "' + "x" * 2_000_001 + '"}', "9" * 5000],
    ids=lambda line: line[:60] or "empty",
)  # fmt: skip
def test_a_line_that_is_not_understood_is_one_error_and_the_talk_stands(line: str, begin: Begin) -> None:
    talk = begin("en", "broker")
    talk.say("money has left an account")
    before, where = talk.conversation.state, talk.last

    lines = talk.raw(line)

    assert [one["type"] for one in lines] == ["error", where["type"]]
    assert "\n" not in str(lines[0]["text"])
    assert (talk.conversation.state.facts, lines[-1]) == (before.facts, where)


def test_a_byte_order_mark_before_the_first_line_is_no_fault(begin: Begin) -> None:
    assert begin().raw('\ufeff{"type": "say", "text": "?"}')[-1]["type"] == "ask"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
TYPES = [
    name.removeprefix("in_") for name in SCHEMA["$defs"] if name.startswith("in_") and name != "in_export"
]
KEYS = (
    "text",
    "texts",
    "field",
    "value",
    "status",
    "who",
    "ids",
    "action",
    "proof",
    "reason",
    "lang",
    "role",
    "list",
    "entry",
)
FIELDS = st.sampled_from(
    [
        "jurisdiction",
        "payments",
        "payments[p1].amount",
        "payments[p2]",
        "incident.signs",
        "loss.stated.total",
        "fr",
        "handler",
        "later",
        "call_payer_bank",
        "82k",
        "1",
        "yes",
    ]
)


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
)
@given(
    st.lists(
        st.tuples(st.sampled_from(TYPES), st.dictionaries(st.sampled_from(KEYS), FIELDS | JSON, max_size=3)),
        max_size=6,
    )
)
def test_whatever_a_program_sends_each_line_is_answered_by_one_place_to_stand(
    begin: Begin, messages: list[tuple[str, Json]]
) -> None:
    talk = begin("en", "broker")

    for kind, rest in messages:
        if kind != "quit":
            talk.raw(json.dumps({**rest, "type": kind}))


# ------------------------------------------------------------ the fine print


def test_a_group_lists_its_fields_and_asks_singly_only_for_what_it_did_not_give(begin: Begin) -> None:
    talk = begin("en", "broker")
    talk.say("money has left an account")
    fields = talk.last["fields"]
    assert isinstance(fields, list)
    assert len(fields) > 1
    assert talk.last["field"] == fields[0]

    talk.send(type="say", texts={fields[0]: "1"})

    assert talk.conversation.state.fact(fields[0]) is not None
    singly = set()
    for _ in range(60):
        if talk.last.get("fields") and len(talk.last["fields"]) == 1:  # type: ignore[arg-type]  # as the schema says
            singly.add(talk.last["field"])
        talk.say(
            "go on" if talk.last["type"] == "review" else "no" if talk.last.get("kind") == "more" else "later"
        )
    assert {"payments[p1].payer_bank", "payments[p1].payer_bank_called_at"} <= singly
    assert fields[0] not in singly


def test_a_text_for_a_shape_means_the_field_that_is_asked(begin: Begin) -> None:
    talk = begin("en", "broker")
    talk.say("money has left an account")

    talk.send(type="say", texts={"payments[].payer_bank": "KBC"})

    assert talk.conversation.state.known("payments[p1].payer_bank") == "KBC"


def test_no_closes_a_list_and_is_heard_as_none(begin: Begin) -> None:
    talk = begin("en", "broker")
    talk.say("money has left an account")
    for _ in range(120):
        if talk.last.get("kind") == "more":
            break
        talk.say("go on" if talk.last["type"] == "review" else "later")
    name = talk.last["field"]

    lines = talk.say("no")

    assert {"field": name, "status": "none", "value": None}.items() <= of(lines, "heard")[0].items()


def test_after_a_narrative_the_offer_waits_and_a_number_picks_from_it(begin: Begin) -> None:
    talk = begin("fr", "broker")
    talk.send(type="narrative", text=STORY)
    assert (talk.last["type"], talk.last["wait"]) == ("offer", True)
    facts = talk.last["facts"]
    assert isinstance(facts, list)
    assert all(one["words"] for one in facts)

    picked = talk.say("1")

    assert of(picked, "heard")[0]["field"] == facts[0]["field"]
    assert len(talk.conversation.state.offers) == len(facts) - 1


def test_other_words_answer_the_question_and_leave_the_offer_unaccepted(begin: Begin) -> None:
    talk = begin("fr", "broker")
    talk.send(type="narrative", text=STORY)
    waiting = set(talk.conversation.state.offers)

    talk.say("de l'argent a quitté un compte")

    assert talk.conversation.state.known("incident.money_moved") == "yes"
    assert set(talk.conversation.state.offers) == waiting
    assert talk.last["type"] == "offer"


def test_the_short_notice_is_offered_after_at_most_14_turns_and_go_on_continues(begin: Begin) -> None:
    talk = begin("en", "broker")
    turns = 0
    talk.say("money has left an account")
    while talk.last["type"] != "review":
        turns += talk.last.get("kind") != "more"
        talk.say("later")
    assert (talk.last["short"], talk.last["complete"]) == (True, False)
    assert turns + 1 <= 14

    assert talk.say("go on")[-1]["type"] == "ask"


def test_a_choice_that_is_asked_back_is_picked_by_number(begin: Begin) -> None:
    talk = begin("en", "broker")
    talk.say("money has left an account")
    talk.send(type="goto", field="loss.stated.total")
    lines = talk.say("182.000 or 192.000")
    assert lines[-1]["type"] == "check"
    readings = lines[-1]["readings"]
    assert isinstance(readings, list)
    if readings:
        heard = of(talk.say("1"), "heard")
        assert heard[0]["value"] == readings[0]["value"]


def test_help_and_what_else_is_told_ride_on_the_line_that_stands(begin: Begin) -> None:
    lines = begin("en", "broker").say("?")

    assert len(lines) == 1
    assert lines[0]["notices"][0]["kind"] == "help"  # type: ignore[index]  # as the schema says


def test_what_is_said_besides_is_offered_while_the_next_question_is_asked(begin: Begin) -> None:
    talk = begin("en", "broker")
    talk.say("money has left an account")

    talk.send(type="tick", action="call_payer_bank", proof="Peeters, 09:42, ref 4711")

    offers = of(talk.lines, "offer")
    assert [one["wait"] for one in offers] == [False] * len(offers)
    assert talk.last["type"] == "ask"


# ------------------------------------------------------------ resuming


def test_resumed_it_stands_where_it_stood_with_the_actions_that_stand(
    begin: Begin, plan: Plan, store: Store, now: datetime
) -> None:
    talk = begin("nl", "insured")
    talk.say("er is geld van een rekening vertrokken")

    again = Spoken(
        Conversation.resume(Settings.read(now=now.isoformat()), store, talk.conversation.state.claim, plan)
    )

    assert again.lines[0] == {"type": "claim", "claim": talk.conversation.state.claim}
    assert {one["id"] for one in of(again.lines, "action")} == {
        identity
        for identity, one in talk.conversation.state.actions.items()
        if one.state in ("open", "find_out")
    }
    assert again.last == {name: value for name, value in talk.last.items() if name != "notices"}


def test_killed_at_a_question_back_it_comes_back_as_that_or_as_its_question(
    begin: Begin, plan: Plan, store: Store, now: datetime
) -> None:
    talk = begin("en", "insured")
    talk.say("money has left an account")
    talk.send(type="goto", field="loss.stated.total")
    talk.say("blabla")
    assert talk.last["type"] == "check"

    again = Spoken(
        Conversation.resume(Settings.read(now=now.isoformat()), store, talk.conversation.state.claim, plan)
    )

    assert again.last["type"] in ("check", "ask")
    assert again.last["field"] == talk.last["field"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "claims.db: there is no room left on the disk; the last answer was not kept"),
        ("fr", "claims.db\u00a0: il n’y a plus de place sur le disque\u00a0; la dernière réponse"),
        ("nl", "claims.db: er is geen plaats meer op de schijf; het laatste antwoord"),
    ],
)
def test_a_heard_line_is_written_only_once_the_answer_is_durable(
    language: str, told: str, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    from intake.store.sqlite_errors import full

    talk = begin(language, "broker")

    def no_room(*_: object, **__: object) -> None:
        raise full("claims.db")

    monkeypatch.setattr(talk.conversation.store, "append", no_room)
    lines = talk.say("1")

    assert [one["type"] for one in lines] == ["error", "ask"]
    assert str(lines[0]["text"]).startswith(told)


def test_another_window_that_went_on_is_said_and_nothing_is_lost(
    begin: Begin, plan: Plan, store: Store, now: datetime
) -> None:
    mine = begin("en", "broker")
    theirs = Spoken(
        Conversation.resume(Settings.read(now=now.isoformat()), store, mine.conversation.state.claim, plan)
    )
    theirs.say("money has left an account")

    lines = mine.say("systems are locked")

    assert lines[0]["type"] == "error"
    assert mine.conversation.state.facts == theirs.conversation.state.facts
    assert mine.last == theirs.last


def test_a_value_that_does_not_fit_is_said_in_the_language_of_the_talk(begin: Begin) -> None:
    talk = begin("nl", "broker")

    lines = talk.send(type="answer", field="jurisdiction", value={"a": [1]})

    assert lines[0]["type"] == "error"
    assert "jurisdiction is van de soort choice" in str(lines[0]["text"])

"""Every shipped action, row by row: after which answer it stands, what ends it, who acts, by when, and on what it rests."""

import pytest

from intake.claim.fact import Status, Value
from intake.dialogue.applying import replay
from intake.dialogue.events import AnswerGiven, Event
from intake.dialogue.state import State
from intake.flow.plan import Plan
from tests.dialogue.told import eur, missing, moment, opened, said, state_of

Facts = dict[str, Value]

NOON = moment("2026-03-12T11:00:00Z")
GONE: Facts = {"incident.money_moved": "yes"}
PAID: Facts = {**GONE, "payments[p1].amount": eur(47_850)}
INSIDE: Facts = {"incident.intrusion": "yes"}
RANSOM: Facts = {"incident.kind": "ransomware"}
BLAMED: Facts = {"incident.position": "claim_against_us"}


def state(path: str, value: Value) -> Facts:
    return {path: value}


# action, the answers after the last of which it stands, the answers that end it (none: a tick alone does)
ROWS = [
    # money
    pytest.param("cancel_planned_payment[p1]", {"incident.money_moved": "yes", "payments[p1].state": "planned"}, {"payments[p1].state": "blocked"}, id="a waiting payment can be cancelled"),
    pytest.param("cancel_planned_payment", {"incident.money_moved": "planned"}, {"incident.money_moved": "no"}, id="also before it is entered"),
    pytest.param("call_payer_bank", GONE, {"incident.money_moved": "no"}, id="money has left"),
    pytest.param("call_payer_bank[p1]", PAID, {"payments[p1].payer_bank_called_at": NOON}, id="money has left, until the bank was called"),
    pytest.param("call_payer_bank[p1]", PAID, {"payments[p1].payer_bank_called_at": moment("XXXX")}, id="called, nobody knows when"),
    pytest.param("call_payer_bank[p1]", PAID, {"payments[p1].state": "returned"}, id="or the money is back"),
    pytest.param("call_payer_bank[p1]", PAID, {"payments[p1].state": "planned"}, id="or it has not left after all"),
    pytest.param("recall_in_writing[p1]", {**PAID, "payments[p1].payer_bank_called_at": NOON}, {"payments[p1].recall_requested_at": NOON}, id="the bank was called, and no recall is confirmed"),
    pytest.param("recall_in_writing[p1]", {**PAID, "payments[p1].payer_bank_called_at": NOON}, {"payments[p1].rail": "crypto"}, id="nothing to recall: crypto"),
    pytest.param("alert_beneficiary_bank[p1]", PAID, {"payments[p1].beneficiary_bank_contacted_at": NOON}, id="the receiving bank, until it was told"),
    pytest.param("alert_beneficiary_bank[p1]", PAID, {"payments[p1].recall_result": "accepted"}, id="or the recall was answered"),
    pytest.param("alert_beneficiary_bank[p1]", PAID, {"payments[p1].state": "blocked"}, id="or all of it is blocked"),
    pytest.param("instant_freeze[p1]", {**PAID, "payments[p1].rail": "sct_inst"}, {"payments[p1].state": "blocked"}, id="an instant transfer, until it is blocked"),
    pytest.param("instant_freeze[p1]", {**PAID, "payments[p1].rail": "sct_inst"}, {"payments[p1].payer_bank_called_at": NOON}, id="or its bank was called"),
    pytest.param("swift_stop_recall[p1]", {**PAID, "payments[p1].rail": "swift"}, {"payments[p1].state": "returned"}, id="a SWIFT transfer, until it is back"),
    pytest.param("swift_stop_recall[p1]", {**PAID, "payments[p1].rail": "high_value"}, None, id="an urgent transfer"),
    pytest.param("crypto_exchange_freeze[p1]", {**PAID, "payments[p1].rail": "crypto"}, {"payments[p1].state": "lost"}, id="crypto, until frozen or lost"),
    pytest.param("psp_refund_claim[p1]", {**PAID, "payments[p1].authorised": "approved_unknowingly"}, {"payments[p1].psp_claim_at": NOON}, id="not approved, until the refund is claimed"),
    pytest.param("psp_refund_claim[p1]", {**PAID, "payments[p1].authorised": "not_by_us"}, {"payments[p1].psp_answer": "refunded"}, id="or refunded"),
    pytest.param("uk_app_claim[p1]", {"jurisdiction": "GB", **PAID, "payments[p1].rail": "faster_payments", "insured.employees": "lt_10"}, {"payments[p1].state": "returned"}, id="a micro-enterprise in Great Britain"),
    pytest.param("uk_app_claim[p1]", {"jurisdiction": "GB", **PAID, "payments[p1].rail": "faster_payments", "insured.employees": "lt_10"}, {"payments[p1].payer": "clients_customer"}, id="only of the insured's own payments"),
    pytest.param("vop_evidence[p1]", {**PAID, "payments[p1].rail": "sct", "payments[p1].executed_at": moment("2025-10-09")}, {"payments[p1].rail": "card"}, id="the name check exists since 9 October 2025"),
    pytest.param("stop_supplier_changes", {"incident.money_moved": "planned"}, {"incident.money_moved": "no"}, id="no change of bank details"),
    pytest.param("callback_recent_changes", GONE, {"incident.money_moved": "no"}, id="check those of late"),
    pytest.param("chase_recall[p1]", {**PAID, "payments[p1].recall_requested_at": NOON}, {"payments[p1].recall_result": "refused"}, id="ask for the answer to the recall"),
    pytest.param("tell_true_creditor[p1]", {**PAID, "payments[p1].true_creditor": "q1"}, None, id="who should have been paid is told"),
    pytest.param("request_info_to_sue[p1]", {**PAID, "payments[p1].recall_result": "refused"}, {"payments[p1].recall_result": "accepted"}, id="a refused recall"),
    # containment
    pytest.param("isolate_systems", RANSOM, {"response.isolated": "yes"}, id="ransomware: unplug"),
    pytest.param("isolate_systems", {"incident.signs": ("locked",)}, {"incident.kind": "system_outage"}, id="systems are locked, until it is an outage"),
    pytest.param("isolate_systems", {"incident.kind": "data_breach", "incident.also": ("ransomware",)}, None, id="ransomware came up late"),
    pytest.param("do_not_power_off", {"incident.kind": "malware"}, {"response.powered_off": "reinstalled"}, id="leave them on, until it is too late"),
    pytest.param("disconnect_backups", RANSOM, {"response.backups_disconnected": True}, id="back-ups off the network"),
    pytest.param("reset_access", INSIDE, {"security.access.password_reset_at": NOON, "security.access.sessions_revoked_at": NOON}, id="a new password and all sessions out: both"),
    pytest.param("clean_mailbox_rules", {"incident.kind": "business_email_compromise"}, {"security.access.mailbox_rules": "found_removed"}, id="mailbox rules"),
    pytest.param("clean_mailbox_rules", {**INSIDE, "incident.affected_systems": ("email",)}, {"security.access.mailbox_rules": "none"}, id="mailbox rules, of any intrusion into mail"),
    pytest.param("secure_comms", {"incident.intrusion": "suspected"}, {"reporter.email_is_safe": True}, id="talk elsewhere"),
    pytest.param("warn_recipients", {"incident.false_messages_sent": "yes"}, {"third_party.warned": "all"}, id="others may be about to pay"),
    pytest.param("revoke_supplier_access", {"incident.where_broken_in": "supplier"}, {"incident.where_broken_in": "client"}, id="through a supplier"),
    pytest.param("revoke_supplier_access", {"incident.entry_vector": "supplier_tool"}, None, id="through its tool"),
    pytest.param("remote_wipe", {"incident.kind": "lost_device"}, {"personal_data.device_protection": "wiped"}, id="a lost device"),
    pytest.param("mfa_everywhere", INSIDE, {"security.mfa.active_now": True}, id="the second step, everywhere"),
    pytest.param("sweep_others", INSIDE, {"incident.intrusion": "no"}, id="the same traces elsewhere"),
    pytest.param("takedown_domain", {"incident.lookalike_domain": "vandaele-facturen.be"}, None, id="a look-alike address"),
    pytest.param("ask_recipient_delete", {"incident.kind": "misdirected_data"}, {"personal_data.recipient_action": "deleted_confirmed"}, id="the wrong recipient"),
    pytest.param("block_legacy_auth", {"security.legacy_auth": "open"}, {"security.legacy_auth": "blocked"}, id="old ways of signing in"),
    # evidence
    pytest.param("preserve_logs", INSIDE, {"security.logs.available": "exported"}, id="records disappear by themselves"),
    pytest.param("preserve_logs", INSIDE, {"security.logs.available": "expired"}, id="and may have"),
    pytest.param("stop_deletion", BLAMED, {"response.evidence_hold_at": NOON}, id="nothing is deleted"),
    pytest.param("keep_mail_originals", GONE, {"incident.money_moved": "no"}, id="the false mails as files"),
    pytest.param("image_before_repair", RANSOM, {"incident.kind": "other"}, id="a copy before repair"),
    pytest.param("freeze_change_log", {"security.mfa.gap.reason": "testing"}, None, id="why the second step was off"),
    pytest.param("collect_contract", BLAMED, {"incident.position": "own_loss"}, id="what was agreed"),
    pytest.param("independent_forensics", {"response.providers[r1].conflict": True}, {"response.providers[r1].conflict": False}, id="a helper who is involved"),
    # insurers and police
    pytest.param("call_incident_line[o1]", {**GONE, "policies[o1].kind": "cyber"}, {"policies[o1].incident_line_called_at": NOON}, id="the line of a cyber policy"),
    pytest.param("notify_insurer_be", {"policies[o1].kind": "cyber"}, {"policies[o1].notified_at": NOON}, id="notify, in Belgium"),
    pytest.param("notify_insurer_nl", {"policies[o1].kind": "cyber", "jurisdiction": "NL"}, {"policies[o1].notified_at": NOON}, id="in the Netherlands"),
    pytest.param("notify_insurer_fr", {"policies[o1].kind": "cyber", "jurisdiction": "FR"}, {"policies[o1].notified_at": NOON}, id="in France"),
    pytest.param("notify_insurer_lu", {"policies[o1].kind": "cyber", "jurisdiction": "LU"}, {"policies[o1].notified_at": NOON}, id="in Luxembourg"),
    pytest.param("notify_insurer_gb", {"policies[o1].kind": "cyber", "jurisdiction": "GB"}, {"policies[o1].notified_at": NOON}, id="in Great Britain"),
    pytest.param("notify_all_policies", {"policies[o1].kind": "cyber"}, None, id="every policy that may help"),
    pytest.param("notify_circumstance", {**BLAMED, "third_party.claim_status": "complaint"}, {"third_party.claim_status": "claim"}, id="a circumstance, until it is a claim"),
    pytest.param("police_fr_72h", {"jurisdiction": "FR", "incident.intrusion": "suspected"}, {"regulation.police.reported_at": NOON}, id="72 hours in France, also on suspicion"),
    pytest.param("police_be", GONE, {"regulation.police.reported_at": NOON}, id="the police in Belgium"),
    pytest.param("police_nl", {"jurisdiction": "NL", **GONE}, {"regulation.police.reported_at": NOON}, id="the police in the Netherlands"),
    pytest.param("police_lu", {"jurisdiction": "LU", "incident.kind": "lost_device"}, {"regulation.police.reported_at": NOON}, id="the police in Luxembourg, also for a device"),
    pytest.param("report_fraud_uk", {"jurisdiction": "GB", **GONE}, {"regulation.police.reported_at": NOON}, id="Report Fraud"),
    # people and positions
    pytest.param("protect_people", {"incident.safety_risk": True}, {"incident.safety_risk": False}, id="people first"),
    pytest.param("do_not_admit", {"incident.position": "our_name_used"}, {"third_party.claim_status": "settled"}, id="say sorry, admit nothing"),
    pytest.param("do_not_admit", {"incident.false_messages_sent": "yes"}, None, id="as soon as others may have been deceived in our name"),
    pytest.param("do_not_admit", {**GONE, "payments[p1].payer": "clients_customer"}, None, id="as soon as a client's customer has paid"),
    pytest.param("send_summons", {"third_party.claim_status": "summons"}, {"third_party.claim_status": "settled"}, id="a summons"),
    pytest.param("send_summons", {"third_party.court_date": moment("2026-05-19")}, None, id="a court date"),
    pytest.param("mitigation_ok", {"response.mitigation_costs_ok": True}, {"response.mitigation_costs_ok": False}, id="spending that cannot wait"),
    pytest.param("reply_holding", {"third_party.reply_due": moment("2026-05-19")}, {"third_party.answered": "receipt"}, id="an answer asked for by a date"),
    pytest.param("client_call", {"relationship.temperature": "angry"}, {"relationship.temperature": "calm"}, id="an angry client"),
    pytest.param("client_call", BLAMED, None, id="a client who blames"),
    pytest.param("one_spokesperson", {"relationship.with": "q1"}, None, id="one who speaks"),
    pytest.param("work_to_correct", {**BLAMED, "security.mfa.gap.reason": "testing"}, {"security.mfa.active_now": True}, id="close the gap"),
    pytest.param("care_for_person", {"insured.distress": "distressed"}, {"insured.distress": "calm"}, id="someone under pressure"),
    pytest.param("care_for_person", {"insured.cash_pressure": True}, None, id="wages or suppliers at risk"),
]  # fmt: skip


def stands(now: State, action: str) -> str:
    """The state of an action, or "" where it never stood."""
    return now.actions[action].state if action in now.actions else ""


@pytest.mark.parametrize(("action", "ground", "end"), ROWS)
def test_an_action_stands_after_its_last_answer_and_until_its_end(
    plan: Plan, action: str, ground: Facts, end: Facts | None
) -> None:
    *_, last = ground
    before = state_of(plan, {path: value for path, value in ground.items() if path != last})
    now = state_of(plan, ground)

    assert stands(before, action) in ("", "moot")
    assert stands(now, action) == "open"
    if end is not None:
        ended = state_of(
            plan,
            {**ground, **{path: value for path, value in end.items() if path not in ground}},
            *said_again(ground, end),
        )
        assert stands(ended, action) == "moot"
        assert ended.actions[action].because, "it says which fact made it moot"


def said_again(ground: Facts, end: Facts) -> list[Event]:
    """Answers that replace an earlier one."""
    return [
        one
        for one in said({path: value for path, value in end.items() if path in ground})
        if isinstance(one, AnswerGiven)
    ]


def test_every_shipped_action_has_its_row(plan: Plan) -> None:
    assert {str(row.values[0]).partition("[")[0] for row in ROWS} == {rule.action for rule in plan.actions}


def test_half_an_end_is_none(plan: Plan) -> None:
    assert (
        stands(state_of(plan, {**INSIDE, "security.access.password_reset_at": NOON}), "reset_access")
        == "open"
    )


def test_no_answer_yet_is_never_a_reason_for_silence(plan: Plan) -> None:
    unknown = ("payer_bank_called_at", "state", "rail", "beneficiary_bank_contacted_at")

    now = state_of(plan, PAID, *(missing(f"payments[p1].{name}", Status.UNKNOWN) for name in unknown))

    assert stands(now, "call_payer_bank[p1]") == "open"
    assert stands(now, "alert_beneficiary_bank[p1]") == "open"


@pytest.mark.parametrize(
    ("action", "facts", "unknown"),
    [
        pytest.param("instant_freeze[p1]", PAID, "payments[p1].rail", id="whether it was instant"),
        pytest.param("call_payer_bank", {}, "incident.money_moved", id="whether money has left"),
        pytest.param("reset_access", {"incident.kind": "other"}, "incident.intrusion", id="whether somebody is inside"),
        pytest.param("police_fr_72h", {"jurisdiction": "FR", "incident.kind": "other", "incident.money_moved": "no"}, "incident.intrusion", id="whether systems were entered"),
        pytest.param("protect_people", {}, "incident.safety_risk", id="whether anyone can be harmed"),
        pytest.param("revoke_supplier_access", {"incident.entry_vector": "phishing"}, "incident.where_broken_in", id="whether it came through a supplier"),
    ],
)  # fmt: skip
def test_what_is_said_to_be_unknown_is_to_be_found_out(
    plan: Plan, action: str, facts: Facts, unknown: str
) -> None:
    asked = replay(plan, [opened(plan), *said(facts), missing(unknown, Status.UNKNOWN)])
    never_asked = state_of(plan, facts)

    assert stands(asked, action) == "find_out"
    assert stands(never_asked, action) in ("", "moot")
    assert plan.rules[action.partition("[")[0]].find_out


def test_money_rules_are_silent_where_no_money_moved(plan: Plan) -> None:
    """A professional error, payslips to the wrong client, a supplier's outage."""
    for kind in ("professional_error", "misdirected_data", "supplier_incident"):
        now = state_of(
            plan, {"incident.signs": ("other",), "incident.money_moved": "no", "incident.kind": kind}
        )

        loud = [one for one in now.actions if plan.rules[one.partition("[")[0]].order == "money"]
        assert loud == []


# ---------------------------------------------------------------- who, by when, on what basis

NOW_ = "incident.discovered_at"
POLICY = f"policies[].notice_days {NOW_} contract"
CLOCKS = {
    "cancel_planned_payment": ("now", "payer", f"PT30M {NOW_} practice"),
    "call_payer_bank": ("now", "payer", f"PT1H {NOW_} practice"),
    "recall_in_writing": (
        "now",
        "payer",
        "PT4H payments[].payer_bank_called_at practice, P13M payments[].executed_at contract",
    ),
    "alert_beneficiary_bank": ("now", "payer lawyer", f"PT2H {NOW_} practice"),
    "instant_freeze": ("now", "payer", f"PT15M {NOW_} practice"),
    "swift_stop_recall": ("now", "payer", f"PT2H {NOW_} practice"),
    "crypto_exchange_freeze": ("now", "payer lawyer", f"PT2H {NOW_} practice"),
    "psp_refund_claim": ("today", "payer", f"P1D {NOW_} practice, P13M payments[].executed_at law"),
    "uk_app_claim": ("today", "payer", "P13M payments[].executed_at law"),
    "vop_evidence": ("today", "payer", f"P3D {NOW_} practice"),
    "stop_supplier_changes": ("today", "insured", f"PT8H {NOW_} practice"),
    "callback_recent_changes": ("today", "insured", f"P2D {NOW_} practice"),
    "tell_true_creditor": ("today", "payer", f"P1D {NOW_} practice"),
    "chase_recall": (
        "soon",
        "payer",
        "5TD payments[].recall_requested_at practice, 10TD payments[].recall_requested_at practice, 15TD payments[].recall_requested_at contract",
    ),
    "request_info_to_sue": ("soon", "lawyer", ""),
    "isolate_systems": ("now", "it", f"PT30M {NOW_} practice"),
    "do_not_power_off": ("now", "it", ""),
    "disconnect_backups": ("now", "it", f"PT30M {NOW_} practice"),
    "reset_access": ("now", "it", f"PT1H {NOW_} practice"),
    "clean_mailbox_rules": ("now", "it", f"PT4H {NOW_} practice"),
    "secure_comms": ("now", "insured", ""),
    "warn_recipients": ("now", "insured client", f"PT4H {NOW_} practice"),
    "revoke_supplier_access": ("now", "it", f"PT1H {NOW_} practice"),
    "remote_wipe": ("now", "it", f"PT2H {NOW_} practice"),
    "mfa_everywhere": ("today", "it", f"P1D {NOW_} practice"),
    "sweep_others": ("today", "it", f"P1D {NOW_} practice"),
    "takedown_domain": ("today", "it lawyer", f"P1D {NOW_} practice"),
    "ask_recipient_delete": ("today", "insured", f"P1D {NOW_} practice"),
    "block_legacy_auth": ("soon", "it", f"P3D {NOW_} practice"),
    "preserve_logs": ("now", "it", f"PT24H {NOW_} practice, before security.logs.retention_until practice"),
    "stop_deletion": ("now", "insured", f"PT4H {NOW_} practice"),
    "keep_mail_originals": ("today", "insured", f"P1D {NOW_} practice"),
    "image_before_repair": ("today", "it", f"P2D {NOW_} practice"),
    "freeze_change_log": ("today", "it", f"P1D {NOW_} practice"),
    "collect_contract": ("soon", "insured", f"P5D {NOW_} practice"),
    "independent_forensics": ("soon", "insurer insured", f"P3D {NOW_} practice"),
    "call_incident_line": ("now", "insured", f"PT2H {NOW_} practice"),
    "notify_insurer_be": ("clock", "broker insured", f"P1D {NOW_} practice, {POLICY}"),
    "notify_insurer_nl": ("clock", "broker insured", f"P1D {NOW_} practice, {POLICY}"),
    "notify_insurer_fr": ("clock", "broker insured", f"5WD {NOW_} law, {POLICY}"),
    "notify_insurer_lu": ("clock", "broker insured", f"P1D {NOW_} practice, {POLICY}"),
    "notify_insurer_gb": ("clock", "broker insured", f"P1D {NOW_} practice, {POLICY}"),
    "notify_all_policies": ("today", "broker", f"P2D {NOW_} practice"),
    "notify_circumstance": ("soon", "broker", f"P5D {NOW_} practice, before policies[].period_end practice"),
    "police_fr_72h": ("clock", "insured", f"PT72H regulation.attack_aware_at else {NOW_} law"),
    "police_be": ("today", "insured client payer", f"P1D {NOW_} practice"),
    "police_nl": ("today", "insured client payer", f"P1D {NOW_} practice"),
    "police_lu": ("today", "insured client payer", f"P1D {NOW_} practice"),
    "report_fraud_uk": ("today", "insured client payer", f"P1D {NOW_} practice"),
    "protect_people": ("now", "insured", ""),
    "do_not_admit": ("now", "insured", ""),
    "send_summons": (
        "now",
        "insured broker",
        "before third_party.court_date law, PT24H third_party.claimed_at practice",
    ),
    "mitigation_ok": ("now", "handler", f"PT4H {NOW_} practice"),
    "reply_holding": ("today", "lawyer insured", "before third_party.reply_due practice"),
    "client_call": ("today", "insured", f"P1D {NOW_} practice"),
    "one_spokesperson": ("today", "insured", f"P1D {NOW_} practice"),
    "work_to_correct": ("today", "insured", f"P3D {NOW_} practice"),
    "care_for_person": ("today", "broker handler", f"P1D {NOW_} practice"),
}


def test_priority_who_and_clocks_are_those_of_the_trade(plan: Plan) -> None:
    shipped = {}
    for rule in plan.actions:
        clocks = [
            f"before {one.before} {one.basis}" if one.before else f"{one.within or one.days} {one.start}{f' else {one.else_start}' if one.else_start else ''} {one.basis}"
            for one in rule.clocks
        ]  # fmt: skip
        shipped[rule.action] = (rule.priority, " ".join(rule.who), ", ".join(clocks))

    assert shipped == CLOCKS


def test_what_binds_says_by_which_law_and_every_rule_where_it_comes_from(plan: Plan) -> None:
    bare = [
        one.action
        for one in plan.actions
        if not one.law and any(clock.basis == "law" for clock in one.clocks)
    ]

    assert bare in ([], ["send_summons"])  # a court date is a law of its own
    assert [
        one.action for one in plan.actions if not (one.source and one.do and one.reason and one.proof)
    ] == []

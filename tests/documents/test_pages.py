"""What a person reads: the same claim as Markdown, HTML, a checklist and a mail.

Facts in it are text and nothing else.
"""

import re
from datetime import datetime
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from markdown_it import MarkdownIt
from markupsafe import escape

from intake.claim.fact import Exactness, Source, Status, Value
from intake.dialogue.events import ActionTicked, AnswerGiven, NoteAdded
from intake.documents.claim_html import claim_html
from intake.documents.claim_markdown import actions_markdown, claim_markdown
from intake.documents.fact_words import FactWords
from intake.documents.headline import headline
from intake.documents.short_notice import short_notice
from intake.documents.view import MOST_URGENT, ClaimView, claim_view
from intake.flow.plan import Plan
from tests.dialogue.told import AT, eur, missing, moment, said
from tests.documents.claims import FRAUD, HOSTILE, Told, acting, fraud, told

LATER = "2026-03-13T09:00:00+01:00"
STATUS = "First information, given before investigation and partly from memory."


def view(claim: Told, now: datetime, language: str = "en", reader: str = "broker") -> ClaimView:
    return claim_view(claim.state, claim.records, language, reader, now)


def plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def hostile(plan: Plan) -> Told:
    facts: dict[str, Value] = {
        **FRAUD,
        "insured.name": HOSTILE,
        "payments[p1].payer_bank": HOSTILE,
        "parties[q1].name": HOSTILE,
        "payments[p1].payer_party": "q1",
        "payments[p1].payer": "client",
    }
    notes = NoteAdded(AT, "broker", f"# {HOSTILE}\n- {HOSTILE}\n\n    code\n1. one", "")
    return told(plan, facts, notes, ActionTicked(AT, "broker", "stop_supplier_changes", HOSTILE))


# ---------------------------------------------------------------- what is on the first page


@pytest.mark.parametrize("make", [claim_markdown, claim_html], ids=["markdown", "html"])
def test_the_first_page_tells_status_story_money_urgent_open_and_whom_to_call(
    plan: Plan, now: datetime, make: object
) -> None:
    page = plain(make(view(fraud(plan), now)))  # type: ignore[operator]  # one of the two

    order = [
        STATUS,
        "A false or altered invoice was paid",
        "Exposure until returned: EUR 40 000.00, of which EUR 15 000.00 blocked.",
        "Net, if the blocked money comes back: EUR 25 000.00.",
        "Call the bank",
        "Mia",
        "Jo Claes, +32 470 11 12 22",
    ]
    places = [page.index(part) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("where", "told_as"),
    [
        pytest.param("supplier", "Break-in: At a supplier.", id="a place is named"),
        pytest.param("nowhere", "No break-in, only deception.", id="no break-in is not called one"),
    ],
)
def test_the_headline_says_who_suffers_and_where_the_break_in_was(
    plan: Plan, where: str, told_as: str
) -> None:
    claim = told(plan, {**FRAUD, "incident.where_broken_in": where})

    assert headline(FactWords.of(claim.state, "en")).endswith(f" The insured itself lost. {told_as}")


def test_how_most_facts_came_to_be_known_is_told_once_and_what_differs_beside_the_fact(
    plan: Plan, now: datetime
) -> None:
    by_the_insured = said({"insured.enterprise_number": "0403.170.701"}, by="insured", at=LATER)

    page = plain(claim_markdown(view(fraud(plan, *by_the_insured), now)))

    assert page.count("asked, the broker, 12 Mar 2026") == 1
    assert "Unless said otherwise: asked, the broker, 12 Mar 2026." in page
    assert "Beneficiary account: DE02 1203 0000 0000 2020 51 -" in page
    assert "0403.170.701 (the insured, 13 Mar 2026)" in page
    assert "Payer's bank called: no, not so far" in page


def test_the_words_stand_beside_a_fact_where_they_tell_more_than_its_value(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {"payments[p1].payer_bank": "KBC", "payments[p1].amount": eur(40000)}
    claim = fraud(
        plan, *said(facts, words="  kbc "), *said({"insured.name": "Bakkerij"}, words="the baker's")
    )

    for page in (make(view(claim, now, reader="handler")) for make in (claim_markdown, claim_html)):
        assert "“the baker" in page
        assert "KBC (“" not in page


def test_an_estimate_says_so_whatever_its_kind(plan: Plan, now: datetime) -> None:
    around = AnswerGiven(
        AT, "broker", "incident.occurred_from", Status.VALUE, moment("2026-03-09T22:00+01:00"), "Monday around ten",
        Source.ASKED, Exactness.ESTIMATE, "",
    )  # fmt: skip

    page = plain(claim_markdown(view(fraud(plan, around), now)))

    assert ": about Monday 9 March 2026, 22:00" in page


def test_the_first_page_counts_what_it_has_no_room_for_and_the_pages_behind_tell_it(
    plan: Plan, now: datetime
) -> None:
    signs: dict[str, Value] = {"incident.signs": ("money_gone", "inside", "blamed")}
    claim = view(fraud(plan, *said(signs)), now)
    assert len(claim.actions) > MOST_URGENT

    front, _, behind = claim_html(claim).partition('<section class="details">')

    assert front.count('class="box"') == MOST_URGENT
    assert claim.more in front
    assert behind.count('class="box"') == len(claim.actions)
    for owner in claim.open_items:
        assert escape(owner.brief) in front
        assert all(str(escape(question)) in behind for _, question in owner.rows)


@pytest.mark.parametrize(
    ("language", "joined"), [("fr", "Pourquoi\u00a0: "), ("nl", "Waarom: "), ("en", "Why: ")]
)
def test_a_colon_stands_as_the_language_writes_it(
    plan: Plan, now: datetime, language: str, joined: str
) -> None:
    claim = view(fraud(plan), now, language)

    for page in (actions_markdown(claim), claim_html(claim)):
        assert joined in page
        assert language != "fr" or not re.search(
            r"[a-zé]: ", re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
        )


@pytest.mark.parametrize(("reader", "there"), [("handler", True), ("broker", False), ("insured", False)])
def test_the_words_are_for_the_handler_alone(plan: Plan, now: datetime, reader: str, there: bool) -> None:
    claim = told(
        plan, {**FRAUD, "incident.narrative": "the whole story"}, NoteAdded(AT, "handler", "our remark", "")
    )
    pages = [make(view(claim, now, reader=reader)) for make in (claim_markdown, claim_html)]

    for page in pages:
        assert ("the whole story" in page) is there
        assert ("our remark" in page) is there


@pytest.mark.parametrize("reader", ["broker", "insured"])
def test_what_is_mere_practice_is_never_late(plan: Plan, now: datetime, reader: str) -> None:
    page = plain(claim_markdown(view(fraud(plan), now, reader=reader)))

    assert "The money left: Wednesday 11 March 2026, 16:40" in page
    assert "Past due" not in page
    assert "09:05" not in page


def test_what_the_law_asks_is_past_due_and_still_to_be_done(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {**FRAUD, "jurisdiction": "FR", "incident.discovered_at": None}
    facts["incident.discovered_at"] = FRAUD["payments[p1].executed_at"]
    later = now.replace(day=30)

    page = plain(claim_markdown(view(told(plan, {**facts, "policies[o1].insurer": "Anyone"}), later)))

    assert "Past due since Wednesday 18 March 2026: do it anyway, and note why late." in page


# ---------------------------------------------------------------- facts are text


def test_in_markdown_a_fact_is_never_markup(plan: Plan, now: datetime) -> None:
    claim = view(hostile(plan), now, reader="handler")

    for page in (claim_markdown(claim), actions_markdown(claim)):
        tokens = [
            inner
            for token in MarkdownIt("commonmark").enable("table").parse(page)
            for inner in (token, *(token.children or ()))
        ]
        assert not [
            one
            for one in tokens
            if one.type in ("link_open", "image", "html_inline", "html_block", "code_block", "fence")
        ]
        assert "<script" not in MarkdownIt("commonmark").render(page)
        assert [
            one
            for one in tokens
            if one.type == "text" and "<script>alert('x')</script> [click](http" in one.content
        ]
        assert not acting(page)


class Elements(HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.outside: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.outside += [
            str(value)
            for name, value in attributes
            if name in ("src", "href", "onclick", "style") or name.startswith("on")
        ]


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_html_is_one_file_that_fetches_nothing_and_runs_nothing(
    plan: Plan, now: datetime, language: str
) -> None:
    page = claim_html(view(hostile(plan), now, language, "handler"))

    elements = Elements(page)
    assert {"script", "img", "link", "iframe", "a", "object"}.isdisjoint(elements.tags)
    assert not elements.outside
    assert "url(" not in page
    assert "@import" not in page
    assert f'<html lang="{language}">' in page
    assert not acting(page)


def test_headings_step_down_one_at_a_time(plan: Plan, now: datetime) -> None:
    levels = [
        int(tag[1]) for tag in Elements(claim_html(view(fraud(plan), now))).tags if re.fullmatch(r"h\d", tag)
    ]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


# ---------------------------------------------------------------- the checklist and the mail


def test_the_checklist_is_grouped_by_who_with_what_to_say_and_what_to_write_down(
    plan: Plan, now: datetime
) -> None:
    page = plain(actions_markdown(view(fraud(plan), now)))

    payer = page.index("## The payer")
    call = page.index("- [ ] **Call the bank")
    assert payer < call
    for part in (
        "KBC (Secure4U): +32 16 43 20 00",
        "Say: “I am reporting fraud: a transfer of EUR 40 000.00",
        "Write down: Name of the person",
    ):
        assert part in page[call:]
    assert (
        "- [x] Freeze all changes of bank details: Done (Thursday 12 March 2026, 10:20, by the broker): "
        "mail to all staff, 9:50" in page
    )


def test_the_short_notice_is_a_mail_with_its_subject(plan: Plan, now: datetime) -> None:
    subject, empty, *body = short_notice(fraud(plan).state, "en", "broker", now).splitlines()

    assert "Bakkerij & Zoon bv" in subject
    assert "260312-1020-1" in subject
    assert empty == ""
    assert max(len(line) for line in body) <= 72
    text = plain(" ".join(body))
    for part in (
        STATUS,
        "Exposure until returned: EUR 40 000.00",
        "Staff (Mia)",
        "+32 470 11 12 22",
        "mail to all staff, 9:50",
    ):
        assert part in text


def test_the_mail_to_the_insurer_asks_for_nothing_that_the_mail_itself_does(
    plan: Plan, now: datetime
) -> None:
    """What limits the damage, and what the insurer must answer; not that it be notified, nor how to speak to others."""
    facts: dict[str, Value] = {
        "incident.position": "both",
        "policies[o1].insurer": "Anyone",
        "policies[o1].notified_at": None,
    }
    claim = fraud(plan, *said(facts))
    titles = {one.title for one in view(claim, now).actions}

    text = plain(short_notice(claim.state, "en", "broker", now))

    assert {"Notify the insurer", "Say sorry, but admit and promise nothing"} <= titles
    assert "Notify the insurer" not in text
    assert "Say sorry" not in text
    assert "Call the bank" in text


def test_what_speaks_for_itself_gets_no_label_in_the_headline(plan: Plan, now: datetime) -> None:
    own, blamed, unclear = (
        view(fraud(plan, *said({"incident.position": code})), now).headline
        for code in ("own_loss", "claim_against_us", "unclear")
    )

    assert "Who suffers" not in own + blamed
    assert "Who suffers: Not clear." in unclear


def test_a_mail_that_goes_out_early_says_what_is_going_on_and_that_the_name_follows(
    plan: Plan, now: datetime
) -> None:
    facts: dict[str, Value] = {"incident.signs": ("money_gone", "inside"), "incident.money_moved": "yes"}

    subject, _, *body = short_notice(told(plan, facts).state, "en", "broker", now).splitlines()

    assert "[name to follow] – Money has left an account – " in subject
    assert "What happened: Money has left an account. Someone is" in plain(" ".join(body))
    assert "at not known yet" not in plain(" ".join(body))


def test_a_subject_stays_one_line_whatever_the_name(plan: Plan, now: datetime) -> None:
    state = told(plan, {**FRAUD, "insured.name": "Evil\nBcc: all@example.org"}).state

    assert "Evil Bcc: all@example.org" in short_notice(state, "en", "broker", now).splitlines()[0]


def test_a_mail_of_a_claim_without_money_speaks_of_none(plan: Plan, now: datetime) -> None:
    facts: dict[str, Value] = {
        "incident.money_moved": "no",
        "incident.kind": "professional_error",
        "jurisdiction": "GB",
    }

    text = short_notice(told(plan, facts).state, "en", "insured", now)

    assert "Amounts" not in text
    assert "not known yet" in text


def test_a_liability_insurer_reads_at_once_that_somebody_holds_the_insured_responsible(
    plan: Plan, now: datetime
) -> None:
    facts: dict[str, Value] = {
        "incident.kind": "business_email_compromise",
        "incident.position": "claim_against_us",
    }

    subject, _, body = short_notice(told(plan, facts).state, "en", "broker", now).partition("\n\n")

    assert "Someone holds the insured responsible." in " ".join(body.split())
    assert "responsible" not in subject


@pytest.mark.parametrize(
    "make", [claim_markdown, actions_markdown, claim_html], ids=["markdown", "actions", "html"]
)
def test_what_is_only_to_be_found_out_is_no_order(plan: Plan, now: datetime, make: object) -> None:
    claim = told(plan, {"incident.signs": ("inside",)}, missing("incident.money_moved", Status.UNKNOWN))

    page = plain(make(view(claim, now)))  # type: ignore[operator]  # one of the three

    assert "Find out: Call the bank" in page
    assert "**Call the bank" not in page
    assert ">Call the bank" not in page

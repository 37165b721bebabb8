"""What every store promises; each store that is built in is held to it."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.errors import ClaimUnknown, StoreError, StoreMovedOn
from intake.store.chain import GENESIS, first_touched
from intake.store.contract import Store
from intake.store.opening import open_store
from intake.store.overview import Overview

Opener = Callable[[], Store]

SAID: tuple[str, Mapping[str, object]] = ("answer_given", {"field": "incident.money_moved", "value": "yes"})
OPENED: tuple[str, Mapping[str, object]] = ("claim_opened", {"language": "nl"})

texts = st.text(st.characters(exclude_categories=["Cs"]))
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(-1e9, 1e9) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


def row(claim: str, changed_at: str = "2026-03-12T08:00:00Z", insured: str = "Atelier Lumen") -> Overview:
    return Overview(
        claim, f"INT-{claim}", "2026-03-12T07:40:00Z", changed_at, "fr", "broker", "draft", insured
    )


@pytest.fixture(params=["sqlite"])
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Opener:
    """Opens the same store, as often as it is called: each call is another window."""
    urls = {"sqlite": f"sqlite:///{tmp_path}/claims.db"}
    return lambda: open_store(urls[request.param])


@pytest.fixture
def store(opener: Opener) -> Iterator[Store]:
    with closing(opener()) as opened:
        yield opened


class TestStoreContract:
    def test_what_was_appended_is_read_back_in_order_and_chained(self, store: Store) -> None:
        appended = store.append("c1", 0, [OPENED, SAID])
        appended += store.append("c1", 2, [SAID])

        assert [record.sequence for record in appended] == [1, 2, 3]
        assert appended[0].previous == GENESIS
        assert store.records("c1") == appended
        assert store.records("c1", verify=True) == appended
        assert first_touched(appended) is None

    def test_it_is_still_there_for_the_next_window(self, opener: Opener, store: Store) -> None:
        appended = store.append("c1", 0, [OPENED], row("c1"), draft="hier vers")

        with closing(opener()) as other:
            assert other.records("c1") == appended
            assert other.overview("c1") == row("c1")
            assert other.draft("c1") == "hier vers"

    def test_records_behind_a_number_are_those_after_it(self, store: Store) -> None:
        appended = store.append("c1", 0, [OPENED, SAID, SAID])

        assert store.records("c1", after=1) == appended[1:]
        assert store.records("c1", after=1, verify=True) == appended[1:]
        assert store.records("c1", after=3) == ()

    def test_a_second_window_is_told_sees_what_changed_and_loses_nothing(
        self, opener: Opener, store: Store
    ) -> None:
        store.append("c1", 0, [OPENED], row("c1"))
        with closing(opener()) as other:
            other.append("c1", 1, [SAID, SAID])

            with pytest.raises(StoreMovedOn, match=r"newer records: 2 \(2 to 3\)"):
                store.append("c1", 1, [SAID], row("c1", insured="Other"), draft="")

            assert store.records("c1", after=1) == other.records("c1", after=1)
            assert store.last_sequence("c1") == 3
            assert store.overview("c1") == row("c1")
            assert [record.sequence for record in store.append("c1", 3, [SAID])] == [4]

    def test_a_claim_that_is_already_there_is_not_opened_twice(self, store: Store) -> None:
        store.append("c1", 0, [OPENED])

        with pytest.raises(StoreMovedOn):
            store.append("c1", 0, [OPENED])

    def test_a_store_that_holds_less_than_was_kept_is_not_written_to(self, store: Store) -> None:
        store.append("c1", 0, [OPENED])

        with pytest.raises(StoreMovedOn, match="holds less") as told:
            store.append("c1", 7, [SAID])

        assert told.value.code == "store_went_back"
        assert store.last_sequence("c1") == 1

    def test_events_come_all_or_none(self, store: Store) -> None:
        store.append("c1", 0, [OPENED], row("c1"), draft="82k")
        no_json: Mapping[str, object] = {"value": object()}

        with pytest.raises(StoreError, match="not plain JSON"):
            store.append("c1", 1, [SAID, ("answer_given", no_json)], row("c1", insured="Other"), draft="")

        assert store.last_sequence("c1") == 1
        assert store.overview("c1") == row("c1")
        assert store.draft("c1") == "82k"

    def test_claims_in_one_store_do_not_touch_each_other(self, store: Store) -> None:
        store.append("c1", 0, [OPENED], row("c1"), draft="one")
        store.append("c2", 0, [OPENED, SAID], row("c2"), draft="two")

        assert (store.last_sequence("c1"), store.last_sequence("c2")) == (1, 2)
        assert {record.claim for record in store.records("c2")} == {"c2"}
        assert (store.draft("c1"), store.draft("c2")) == ("one", "two")

    def test_a_claim_that_is_not_there_is_said_to_be_unknown(self, store: Store) -> None:
        with pytest.raises(ClaimUnknown, match="no such claim"):
            store.records("c9")
        with pytest.raises(ClaimUnknown):
            store.overview("c9")
        with pytest.raises(ClaimUnknown):
            store.append("c9", 0, [], row("c9"))
        assert store.last_sequence("c9") == 0
        assert store.draft("c9") == ""
        assert store.overviews() == ()

    def test_overviews_come_with_the_one_changed_last_first(self, store: Store) -> None:
        store.append("c1", 0, [OPENED], row("c1", "2026-03-12T08:00:00Z"))
        store.append("c2", 0, [OPENED], row("c2", "2026-03-12T09:00:00Z"))
        store.append("c3", 0, [OPENED], row("c3", "2026-03-12T07:50:00Z"))
        store.append("c1", 1, [SAID], row("c1", "2026-03-12T10:00:00Z"))

        assert [overview.claim for overview in store.overviews()] == ["c1", "c2", "c3"]

    def test_a_row_can_change_without_an_event(self, store: Store) -> None:
        store.append("c1", 0, [OPENED], row("c1"))

        assert store.append("c1", 1, [], row("c1", insured="Nieuw BV")) == ()

        assert store.overview("c1").insured == "Nieuw BV"
        assert store.records("c1", verify=True)[-1].sequence == 1

    def test_every_column_of_an_overview_comes_back(self, store: Store) -> None:
        full = Overview(
            claim="c1",
            reference="INT-1",
            opened_at="2026-03-12T07:40:00Z",
            changed_at="2026-03-12T07:41:00Z",
            language="nl",
            role="insured",
            status="short",
            insured="Bakkerij 't Hof",
            urgent="call_payer_bank[p1]",
            urgent_due="2026-03-12T08:40:00Z",
            money="EUR 182000.00",
            progress=(3, 12),
            body={"flow": "abc", "payers": ["p1", "p2"]},
        )

        store.append("c1", 0, [OPENED], full)

        assert store.overview("c1") == full
        assert store.overviews() == (full,)

    def test_sending_a_draft_ends_it_together_with_the_event(self, store: Store) -> None:
        store.append("c1", 0, [OPENED])
        store.save_draft("c1", "hier vers 15")
        store.save_draft("c1", "hier vers 15h")
        assert store.draft("c1") == "hier vers 15h"

        store.append("c1", 1, [SAID])
        assert store.draft("c1") == "hier vers 15h"

        store.append("c1", 2, [SAID], draft="")
        assert store.draft("c1") == ""

    def test_half_a_character_does_not_cost_the_draft(self, store: Store) -> None:
        store.save_draft("c1", "on a payé 82k \ud83d hier")

        assert store.draft("c1") == "on a payé 82k \ufffd hier"

    def test_several_threads_may_use_one_store(self, store: Store) -> None:
        def talk(claim: str) -> None:
            for number in range(20):
                store.append(claim, number, [SAID], row(claim))
                store.records(claim)

        threads = [threading.Thread(target=talk, args=(f"c{number}",)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert [store.last_sequence(f"c{number}") for number in range(4)] == [20] * 4
        assert all(len(store.records(f"c{number}", verify=True)) == 20 for number in range(4))

    def test_a_sound_store_passes_its_check_and_closes_twice(self, store: Store) -> None:
        store.append("c1", 0, [OPENED])

        store.check()
        store.close()
        store.close()


@settings(max_examples=40, deadline=None)
@given(
    bodies=st.lists(st.dictionaries(texts, plain, max_size=4), min_size=1, max_size=4),
    kind=texts,
    draft=texts,
)
def test_whatever_json_an_event_holds_comes_back_the_same(
    bodies: list[dict[str, object]], kind: str, draft: str
) -> None:
    with TemporaryDirectory() as folder, closing(open_store(f"sqlite:///{folder}/claims.db")) as store:
        appended = store.append("c1", 0, [(kind, body) for body in bodies], draft=draft)

        assert [record.body for record in appended] == bodies
        assert store.records("c1", verify=True) == appended
        assert store.draft("c1") == draft

"""A house's own flow (INTAKE_FLOW): compiled once, kept, and compiled anew when it or Intake has changed."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from intake.conversation.opening import plan_for
from intake.errors import FlowError
from intake.settings import Settings, shipped
from tests.flow.flows import ONE, ORDER, write

NOW = "2026-03-12T10:20:00+01:00"
FLOW = {"sections/10-incident.yaml": ONE, "order.yaml": ORDER}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return replace(Settings.read(now=NOW), flow_folder=write(tmp_path / "own", FLOW))


def kept(settings: Settings) -> list[Path]:
    return sorted(settings.cache_folder.glob("plan-*.json"))


def test_a_house_s_own_flow_is_taken_and_kept(settings: Settings) -> None:
    assert [one.name for one in plan_for(settings).questions] == ["incident.kind"]
    (plan,) = kept(settings)
    written = plan.stat().st_mtime_ns

    plan_for(settings)

    assert kept(settings) == [plan]
    assert plan.stat().st_mtime_ns == written


def test_a_changed_flow_is_compiled_anew(settings: Settings) -> None:
    before = plan_for(settings)
    assert settings.flow_folder is not None

    write(settings.flow_folder, {"sections/10-incident.yaml": ONE.replace("What kind", "Which kind")})

    assert plan_for(settings).hash != before.hash
    assert plan_for(settings).questions[0].say["broker"] == "Which kind"


@pytest.mark.parametrize("damage", ["", "{", '{"version": 1}', '{"version": 2}'])
def test_a_kept_plan_that_is_damaged_or_of_an_older_intake_is_made_again(
    settings: Settings, damage: str
) -> None:
    plan_for(settings)
    (plan,) = kept(settings)
    plan.write_text(damage, encoding="utf-8")

    assert [one.name for one in plan_for(settings).questions] == ["incident.kind"]


def test_another_intake_makes_its_own(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """After an upgrade the claim has other fields, and a plan that was kept would not know them."""
    plan_for(settings)
    newer = tmp_path / "plan.json"
    shutil.copy(shipped("plan.json"), newer)
    newer.write_text(newer.read_text(encoding="utf-8") + " ", encoding="utf-8")
    monkeypatch.setattr("intake.conversation.opening.shipped", lambda name: newer)

    plan_for(settings)

    assert len(kept(settings)) == 2


def test_a_flow_with_faults_says_them_and_keeps_nothing(settings: Settings) -> None:
    assert settings.flow_folder is not None
    write(settings.flow_folder, {"sections/10-incident.yaml": ONE.replace("incident.kind", "incident.knd")})

    with pytest.raises(FlowError, match=r"did you mean 'incident\.kind'"):
        plan_for(settings)
    assert kept(settings) == []


def test_a_folder_that_is_not_there_is_said_so(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(FlowError, match="no flow folder"):
        plan_for(replace(settings, flow_folder=tmp_path / "nowhere"))


@pytest.mark.slow
def test_a_kept_plan_is_loaded_without_what_made_it(settings: Settings) -> None:
    plan_for(settings)
    program = (
        "import sys; from dataclasses import replace; from pathlib import Path;"
        "from intake.conversation.opening import plan_for; from intake.settings import Settings, shipped;"
        f"plan_for(replace(Settings.read(now={NOW!r}), flow_folder=Path({str(settings.flow_folder)!r})));"
        "print([one for one in ('yaml', 'jinja2', 'pydantic') if one in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"

"""Where the data lives, which store, which clock: read once, passed down. No room imports it; it is the one place with a clock."""

import json
import os
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import datetime, timedelta
from pathlib import Path

from intake.claim.zones import ZONES
from intake.errors import UsageError, system_reason
from intake.late_dataclass import dataclass
from intake.said import N_

LANGUAGES = ("fr", "nl", "en")
ROLES = ("broker", "insured", "handler")
FIRST_YEAR, LAST_YEAR = 1990, 2199
COUNTRIES = ("BE", "NL", "LU", "FR", "GB")


@dataclass(frozen=True, slots=True)
class Profile:
    """What is remembered of whoever sits here, so that it is confirmed with one key and not asked again."""

    language: str = ""
    role: str = ""
    country: str = ""
    name: str = ""
    office: str = ""
    phone: str = ""
    email: str = ""
    theme: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """One run's settings. `fixed` is the clock given with --now, or None."""

    store_url: str
    data_folder: Path
    config_folder: Path
    cache_folder: Path
    profile: Profile
    fixed: datetime | None = None
    flow_folder: Path | None = None
    remembers: bool = True  # whether what a broker says of themselves is kept for the next claim

    @classmethod
    def read(cls, store: str = "", now: str = "", environ: Mapping[str, str] | None = None) -> "Settings":
        """Settings from flags, the environment (INTAKE_HOME, INTAKE_STORE, INTAKE_FLOW) and the config file. Raises UsageError."""
        env = os.environ if environ is None else environ
        data, config, cache = _folders(env)
        url = store or env.get("INTAKE_STORE", "") or f"sqlite:///{(data / 'claims.db').as_posix()}"
        flow = env.get("INTAKE_FLOW", "")
        return cls(
            url,
            data,
            config,
            cache,
            read_profile(config),
            parse_now(now) if now else None,
            Path(flow) if flow else None,
        )

    def now(self) -> datetime:
        """The present moment, aware: the fixed one, or the machine's in its own zone."""
        return self.fixed if self.fixed is not None else datetime.now().astimezone()

    def zone_hint(self, language: str = "") -> str:
        """The zone until the jurisdiction is known: the house's country, else the offset of --now, else the machine's.

        A machine that keeps UTC is a server, and says nothing of where somebody who speaks French or Dutch looks at a clock: there the
        zone of Brussels is taken, which is that of Amsterdam, Luxembourg and Paris as well.
        """
        if self.profile.country in ZONES:
            return ZONES[self.profile.country]
        offset = self.now().utcoffset() or timedelta()
        if self.fixed is None and not offset and language in ("fr", "nl"):
            return ZONES["BE"]
        minutes = int(offset.total_seconds() // 60)
        return f"{'+' if minutes >= 0 else '-'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def parse_now(text: str) -> datetime:
    """The clock given with --now. Raises UsageError."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(
            "bad_now",
            N_("%(given)s is not a time"),
            "--now",
            N_("write it as 2026-03-12T10:20:00+01:00"),
            given=repr(text),
        ) from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise UsageError(
            "bad_now",
            N_("%(given)s is not a time that deadlines can be reckoned from"),
            "--now",
            N_("name one of this century"),
            given=repr(text),
        )
    return moment if moment.tzinfo else moment.astimezone()


def _folders(env: Mapping[str, str]) -> tuple[Path, Path, Path]:
    home = env.get("INTAKE_HOME", "")
    if home:
        root = Path(home)
        return root, root, root / "cache"
    from platformdirs import user_cache_dir, user_config_dir, user_data_dir

    return (
        Path(user_data_dir("intake", False)),
        Path(user_config_dir("intake", False)),
        Path(user_cache_dir("intake", False)),
    )


def system_language(environ: Mapping[str, str] | None = None) -> str:
    """The language that the system speaks, English where Intake has no words in it."""
    spoken = _locale(environ)[:2].lower()
    return spoken if spoken in LANGUAGES else "en"


def words_region(profile: Profile, environ: Mapping[str, str] | None = None) -> str:
    """Whose words are used before a claim says so, `nl_BE` for `nl`: those of the house's country, else of the system's."""
    country = _locale(environ)[3:5].upper()
    return profile.country or (country if country in COUNTRIES else "")


def _locale(environ: Mapping[str, str] | None) -> str:
    env = os.environ if environ is None else environ
    return env.get("LC_ALL") or env.get("LC_MESSAGES") or env.get("LANG") or ""


def profile_here(environ: Mapping[str, str] | None = None) -> Profile:
    """The profile alone, for whoever needs no more than the language."""
    return read_profile(_folders(os.environ if environ is None else environ)[1])


def read_profile(folder: Path) -> Profile:
    """What is remembered; an unreadable file is as good as none, and is said by `intake doctor`."""
    try:
        plain = json.loads((folder / "profile.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Profile()
    if not isinstance(plain, dict):
        return Profile()
    texts = {
        name: str(plain.get(name, ""))
        for name in ("language", "role", "country", "name", "office", "phone", "email", "theme")
    }
    keys = plain.get("keys")
    found = Profile(
        **texts, keys={str(one): str(key) for one, key in keys.items()} if isinstance(keys, dict) else {}
    )
    return replace(
        found,
        language=found.language if found.language in LANGUAGES else "",
        role=found.role if found.role in ROLES else "",
        country=found.country if found.country in COUNTRIES else "",
    )


def write_profile(folder: Path, profile: Profile) -> None:
    """Remember, readable by its owner alone. Raises UsageError where the folder cannot be written."""
    plain = {name: getattr(profile, name) for name in Profile.__dataclass_fields__}
    plain["keys"] = dict(profile.keys)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = folder / "profile.new"
        beside.write_text(json.dumps(plain, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        beside.chmod(0o600)
        beside.replace(folder / "profile.json")
    except OSError as fault:
        raise UsageError(
            "profile",
            N_("what you said cannot be remembered: %(reason)s"),
            str(folder),
            N_("check the rights of this folder"),
            reason=system_reason(fault),
        ) from None


def shipped(name: str) -> Path:
    """A file or folder that is a part of the program: the flows, the compiled plan, the compiled catalogs."""
    beside = Path(__file__).parent / "_shipped" / name
    if beside.exists() or name != "flows":
        return beside
    return Path(__file__).parent.parent / "flows"

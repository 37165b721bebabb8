"""The version, as in pyproject.toml (a test holds them together): asking the installed metadata for it takes longer than all else in `--version`."""

VERSION = "0.1.0"

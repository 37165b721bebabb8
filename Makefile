# `make run` starts Intake, `make test` proves it. Both need Python 3.11+, git and make, and nothing else: the tools come from
# requirements.lock into .venv, once, and each of them also works when called by hand from .venv/bin.

.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
SHELL := /bin/sh
MAKEFLAGS += --no-builtin-rules

# The first Python that is new enough; `make PYTHON=… install` names another.
PYTHON ?= $(firstword $(foreach p,python3 python3.13 python3.12 python3.11 python,\
	$(shell $(p) -c 'import sys; print("$(p)" if sys.version_info >= (3, 11) else "")' 2>/dev/null)))
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

INSTALLED := .venv/.installed
WORDS := .venv/.words
PLAN := .venv/.plan
# Folders stand here beside their files, so that a file taken away is noticed too.
files = $(shell find $(1) -not -path '*/__pycache__*' \( -type d -o -name '$(2)' \) 2>/dev/null)

# A virtual environment does not survive being moved: its scripts name the folder that they were made in.
ifneq ($(shell cat $(INSTALLED) 2>/dev/null),$(CURDIR))
.PHONY: $(INSTALLED)
endif

.PHONY: help
help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: install
install: $(INSTALLED)  ## build .venv from requirements.lock

$(INSTALLED): requirements.lock pyproject.toml hatch_build.py
	@test -n "$(PYTHON)" || { echo "Intake needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; exit 2; }
	@test -f $@ || echo "Building .venv, once; this takes a minute."
	@test "$$(cat $@ 2>/dev/null)" = "$(CURDIR)" || "$(PYTHON)" -m venv --clear .venv
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-build-isolation --no-deps --editable .
	@echo "$(CURDIR)" >$@

.PHONY: data
data: $(WORDS) $(PLAN)  ## compile catalogs and the plan for this checkout (run by itself before run and test)

$(WORDS): $(INSTALLED) $(call files,locales,*.po)
	@$(BIN)/python hatch_build.py words
	@touch $@

$(PLAN): $(INSTALLED) $(call files,flows,*.yaml) $(call files,intake/claim intake/flow,*.py)
	@$(BIN)/python hatch_build.py plan
	@touch $@

.PHONY: run
run: data  ## open Intake
	@$(BIN)/intake

# What is checked and tested; folders that are not there yet are left out.
CODE := $(wildcard intake tests tools benchmarks hatch_build.py)

.PHONY: test
test: check words-check flow-check pytest outside  ## prove it: all checks, all tests

.PHONY: check
check: layout lint types imports  ## format, lint, types, who may import whom

.PHONY: layout lint types imports
layout: $(INSTALLED)
	$(BIN)/ruff format --check --quiet --output-format concise $(CODE)
lint: $(INSTALLED)
	$(BIN)/ruff check --quiet --output-format concise $(CODE)
types: $(INSTALLED)
	$(BIN)/mypy $(CODE)
imports: $(INSTALLED)
	$(BIN)/lint-imports --no-cache

.PHONY: format
format: $(INSTALLED)  ## lay out the code, and mend what can be mended by a machine
	$(BIN)/ruff format $(CODE)
	$(BIN)/ruff check --fix $(CODE)

.PHONY: words
words: $(INSTALLED)  ## extract the texts, update the catalogs, report what is missing
	$(BIN)/python -m tools.words

.PHONY: words-check
words-check: $(INSTALLED)
	$(BIN)/python -m tools.words --check

.PHONY: flow-check
# Not the plan: a flow with faults has none, and this is what tells them all.
flow-check: $(WORDS)
	$(BIN)/intake flow check

.PHONY: pytest
pytest: data
	$(BIN)/python -m pytest -n auto $(PYTEST)

.PHONY: outside
outside: data
	@.ci/outside

.PHONY: snapshots
snapshots: data  ## compare the screens with their pictures; look, then accept: make snapshots ACCEPT=1
	$(BIN)/python -m pytest -n auto tests/tui $(if $(ACCEPT),--snapshot-update)

.PHONY: screenshots
screenshots: data  ## draw the pictures in the README anew
	$(BIN)/python -m tools.screenshots

.PHONY: bench
bench: data  ## medians and ratios, side by side in one run; into the README: make bench README=1; a part: make bench BENCH=start
	$(BIN)/python -m benchmarks $(BENCH) $(if $(README),--readme)

.PHONY: lock
lock:  ## resolve requirements.lock anew: Python 3.11 to 3.13, three systems, hashes, no addresses
	@test -x .venv/lock/bin/uv || "$(PYTHON)" -m venv .venv/lock
	@.venv/lock/bin/python -m pip --disable-pip-version-check --quiet install uv==0.13.9
	.venv/lock/bin/uv pip compile pyproject.toml --group dev --quiet $(UPGRADE) --output-file requirements.lock \
		--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.PHONY: clean
clean:  ## take away all that was built
	rm -rf .venv intake/_shipped build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

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
DATA := .venv/.data
# Folders stand here beside their files, so that a file taken away is noticed too.
DATA_FROM := $(shell find flows locales intake/claim intake/flow -not -path '*/__pycache__*' \
	\( -type d -o -name '*.py' -o -name '*.yaml' -o -name '*.po' \) 2>/dev/null)

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
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-build-isolation --no-deps --editable .
	@echo "$(CURDIR)" >$@
	@touch $(DATA)

.PHONY: data
data: $(DATA)  ## compile catalogs and the plan for this checkout (run by itself before run and test)

$(DATA): $(INSTALLED) $(DATA_FROM)
	@$(BIN)/python hatch_build.py >/dev/null
	@touch $@

.PHONY: run
run: $(DATA)  ## open Intake
	@$(BIN)/intake

# Everything that a newcomer types. Needs make and Python 3.11 or later with its venv module; the rest comes from PyPI.
#   make demo        set up, then run the main job on the emulated card
#   make test        set up, then run all tests but the long ones
#   make check       set up, then ruff, mypy --strict and pyright
#   make test-long   set up, then what takes minutes, in parts: started again it goes on where it was stopped
#   make docs        write what docs/ has from docstrings and tables anew: api, troubleshooting, fidelity
#   make site        set up, then write the documentation as a site to site/
#   make clean       remove the environment and all caches
# PYTHON=python3.13 picks the interpreter; PYTEST_ARGS="tests/kfd -x" picks tests.

VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check install --quiet
# An interpreter counts only if it starts: a version manager's launcher exists also for versions that do not.
PYTHON ?= python3.13 python3.12 python3.11 python3 python
SUITED := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))

.DELETE_ON_ERROR:
.PHONY: demo test test-long check ruff mypy pyright docs site clean help

help:
	@sed -n 's/^#   //p' Makefile

demo: $(VENV)/installed-runtime
	$(BIN)/python -m barewave demo

test: $(VENV)/installed-all
	$(BIN)/python -m pytest $(PYTEST_ARGS)

test-long: $(VENV)/installed-all
	PYTHONPATH=tests $(BIN)/python -m pytest --long -p long_record $(PYTEST_ARGS)

# Three targets, so that `make -k check` shows what all of them have to say.
check: ruff mypy pyright

ruff: $(VENV)/installed-all
	$(BIN)/ruff check .

mypy: $(VENV)/installed-all
	$(BIN)/mypy -p barewave

pyright: $(VENV)/installed-all
	$(BIN)/pyright

docs: $(VENV)/installed-runtime
	$(BIN)/python docs/generate_api.py
	$(BIN)/python docs/generate_troubleshooting.py
	$(BIN)/python -m barewave.emulator.fidelity

# The variable: mkdocs-material would print what its authors think of the next mkdocs, which pyproject.toml keeps out.
site: $(VENV)/installed-docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet

# A failed or interrupted creation leaves an interpreter without pip behind, which would pass for an environment.
$(BIN)/python:
	@for python in $(PYTHON); do \
	    if $$python -c '$(SUITED)' 2>/dev/null; then \
	        echo "creating $(VENV) with $$($$python --version)"; \
	        $$python -m venv $(VENV) && exit 0; \
	        rm -rf $(VENV); exit 1; \
	    fi; \
	done; \
	echo "barewave needs Python 3.11 or later with its venv module; tried: $(PYTHON)." >&2; \
	echo "On Debian and Ubuntu: apt install python3 python3-venv. Or name one: make PYTHON=/path/to/python3.12" >&2; \
	exit 1

# The stamps are older than pyproject.toml when a dependency may have changed; else there is nothing to do.
$(VENV)/installed-runtime: pyproject.toml | $(BIN)/python
	$(PIP) --editable .
	@touch $@

$(VENV)/installed-all: pyproject.toml | $(BIN)/python
	$(PIP) --editable '.[test,check]'
	@touch $(VENV)/installed-runtime $@

$(VENV)/installed-docs: pyproject.toml | $(BIN)/python
	$(PIP) --editable '.[docs]'
	@touch $(VENV)/installed-runtime $@

clean:
	rm -rf $(VENV) build dist site *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

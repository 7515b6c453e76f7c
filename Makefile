PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: demo test check evaluate clean

demo: $(VENV)/installed
	@for story in ferry border; do $(BIN)/hearsay brief examples/$$story/reports --out out/$$story --no-db; done
	@echo
	@echo "Open out/ferry/brief.html and out/border/brief.html in a browser."

test: $(VENV)/developing check
	$(BIN)/python -m pytest

check: $(VENV)/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

evaluate: $(VENV)/developing
	$(BIN)/python -m training.evaluate --data $(or $(DATA),../shared/data)

$(VENV)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	@touch $@

$(VENV)/installed: $(VENV)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/developing: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@

clean:
	rm -rf $(VENV) out build

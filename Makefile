# SPDX-License-Identifier: GPL-2.0-or-later
# `make` lists the targets. QGIS's own Python runs the tools; every step is skipped when it is done.

PYTHON := /usr/bin/python3
TEST_BIN := build/test-env/bin
# How many inputs each tool feeds to each reader in test-fuzz.
INPUTS := 10000
# How many processes run the tests in test-matrix.
PROCESSES := 2
# Which rows bench measures (empty: all), and how much it shrinks imagery and counts.
ROWS :=
SCALE := 1
# Where PyTorch's CPU builds are; `make test TORCH_INDEX=` takes PyPI's, which bring CUDA.
TORCH_INDEX := https://download.pytorch.org/whl/cpu

.DEFAULT_GOAL := help
.PHONY: help demo screenshots test test-faults test-fuzz test-matrix install package lint format reformat types security bench \
	clean docs locks algorithm-pages translate \
	qgis test-servers test-env qt6-env bench-env environment-onnx environment-torch environment-tensorflow \
	environment-cluster

help: ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' Makefile | while IFS="$$(printf '\t')" read -r name text; \
		do printf '  make %-22s %s\n' "$$name" "$$text"; done

demo: install environment-onnx ## set up, classify the bundled sample, draw the map
	@$(PYTHON) tools/demo.py

screenshots: environment-onnx ## take the documents' pictures of the dialogs and the desktop
	@$(PYTHON) tools/screenshots.py

test: environment-onnx environment-torch environment-tensorflow environment-cluster test-env qt6-env bench-env test-servers install ## set up and run all tests
	QT_QPA_PLATFORM=offscreen $(TEST_BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

test-faults: environment-onnx test-env ## kill runs at random moments, for minutes, and compare their rows (SEED=)
	QT_QPA_PLATFORM=offscreen SEED=$(SEED) $(TEST_BIN)/python -m pytest -q -s \
		-o faulthandler_timeout=1800 tests/processing_provider/faults/campaign.py

test-fuzz: qgis ## feed 10,000 inputs by each of two tools to every reader (INPUTS=, SEED=)
	@$(PYTHON) tools/environments.py fuzz
	build/fuzz-env/bin/python tests/fuzz/campaign.py --inputs $(INPUTS) $(if $(SEED),--seed $(SEED))

test-matrix: environment-onnx install ## try other releases of QGIS in clean Debian folders (NAMES=debian12 PROCESSES=2; root)
	@$(PYTHON) tools/matrix.py --processes $(PROCESSES) $(NAMES)

bench: environment-onnx bench-env ## compare the speed with that of rivals (ROWS=reading,sparse SCALE=0.01)
	@$(PYTHON) -m benchmarks --rows "$(ROWS)" --scale $(SCALE)

install: qgis ## link the plugin into QGIS's default profile and enable it
	@$(PYTHON) tools/install_plugin.py

package: qgis ## write dist/deep_objects-VERSION.zip
	@$(PYTHON) tools/package.py

lint: test-env ## look for faults with ruff
	$(TEST_BIN)/ruff check

format: test-env ## check the formatting
	$(TEST_BIN)/ruff format --check

reformat: test-env ## change the formatting
	$(TEST_BIN)/ruff format

security: qgis ## look for insecure code with bandit, and for secrets
	@$(PYTHON) tools/environments.py security
	@build/security-env/bin/python tools/security.py

docs: qgis ## build the site of the documents, build/docs/index.html, and check its links
	@$(PYTHON) tools/environments.py docs
	@build/docs-env/bin/python tools/docs.py

locks: qgis ## resolve the pins of the environments again, and write their hashes
	@$(PYTHON) tools/environments.py lock
	@build/lock-env/bin/python tools/locks.py

algorithm-pages: qgis ## write docs/algorithms again, after a change of parameters or help
	@QT_QPA_PLATFORM=offscreen $(PYTHON) tools/algorithm_pages.py

translate: ## bring the catalogues of translations up to the texts of the code
	@$(PYTHON) tools/translate.py

types: test-env ## check the types with mypy
	@mkdir -p build/types/deep_objects
	@ln -sfn "$(CURDIR)/__init__.py" "$(CURDIR)/plugin.py" "$(CURDIR)/inference" \
		"$(CURDIR)/processing_provider" build/types/deep_objects/
	cd build/types && ../test-env/bin/mypy --config-file ../../pyproject.toml -p deep_objects

environment-onnx: qgis ## make the environment in which ONNX models run
	@$(PYTHON) tools/environments.py onnx

environment-torch: qgis ## make the environment in which PyTorch models run
	@$(PYTHON) tools/environments.py torch --torch-index="$(TORCH_INDEX)"

environment-tensorflow: qgis ## make the environment in which TensorFlow's SavedModels run
	@$(PYTHON) tools/environments.py tensorflow

environment-cluster: qgis ## make the environment that speaks with a Dask scheduler
	@$(PYTHON) tools/environments.py cluster

test-env: qgis ## make build/test-env, for the tests and checks
	@$(PYTHON) tools/environments.py test

qt6-env: qgis ## make build/qt6-env, in which the tests look up the names of Qt 6
	@$(PYTHON) tools/environments.py qt6

bench-env: environment-torch ## make build/bench-env, with the rivals of the benchmarks
	@$(PYTHON) tools/environments.py bench

test-servers: qgis ## install the servers that tests start, and Xvfb, where they are missing (apt)
	@sh tools/install_test_servers.sh

qgis: ## install QGIS where it is missing (apt; asks for root)
	@sh tools/install_qgis.sh

clean: ## remove what was built here; environments and the plugin's link stay
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

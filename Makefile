# What there is to do with this project. Every target sets up what it needs (.ci/setup) and says
# what it is doing; what is slow is kept in the user's cache folder.
.DEFAULT_GOAL := help
SHELL := /bin/bash
ARGS ?=

.PHONY: help run demo test proof check bench package site

help: ## shows this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 8

site: ## builds what browsers load
	@.ci/setup build && .ci/site

run: site ## builds and serves at http://127.0.0.1:3000, with SQLite in ./data
	@. .ci/env && say "server (a quarter of an hour when new)" && cargo build --quiet --locked --release --package scan-server
	@. .ci/env && exec "$$CARGO_TARGET_DIR/release/scan-server" serve --data ./data --mail-page $(ARGS)

demo: site ## the same server, filled with invented schools
	@. .ci/env && say "server (a quarter of an hour when new)" && cargo build --quiet --locked --release --package scan-server
	@. .ci/env && exec "$$CARGO_TARGET_DIR/release/scan-server" demo --data ./data --mail-page $(ARGS)

test: ## runs every test, in the browser too
	@.ci/setup test && .ci/site && .ci/test

proof: ## the long runs of what must never be lost, on both databases (an hour)
	@.ci/setup test && .ci/site && .ci/proof $(ARGS)

check: ## format, lint, documentation, lists, licences
	@.ci/setup check && .ci/check

bench: site ## measures against bare limits, and attacks releases; docs/performance.md says what ARGS can be
	@.ci/bench $(ARGS)

package: site ## makes a Debian package, a tarball and checksums, and tries the package on an empty Debian
	@.ci/setup package && .ci/package

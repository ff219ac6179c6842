# SPDX-License-Identifier: GPL-2.0-or-later
"""``make bench``: measure the rows, print them as a table, and write JSON.

    /usr/bin/python3 -m benchmarks [--rows reading,sparse] [--scale 0.01]

Run it with QGIS's own Python, in the repository, after ``tools/environments.py bench``. A whole run
replaces benchmarks/results/latest.json and the table in docs/performance.md; a part of one, or one
that is scaled, is written to build/bench-data/part.json.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path

from .bench import REPOSITORY, RIVALS, Bench
from .figure import Figure
from .machine import machine, versions
from .process import SideFailed
from .report import TITLES, cells, lines, write_document, write_json
from .rows import ROWS

DOCUMENT = REPOSITORY / "docs" / "performance.md"
LATEST = REPOSITORY / "benchmarks" / "results" / "latest.json"


def options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="benchmarks", description="How fast Deep Objects is.")
    parser.add_argument("--rows", default="", help=f"of {','.join(ROWS)}; all if empty")
    parser.add_argument("--scale", type=float, default=1.0, help="shrinks imagery and counts")
    parser.add_argument("--repeats", type=int, default=6, help="turns of most rows, at most")
    parser.add_argument("--folder", type=Path, default=REPOSITORY / "build" / "bench-data")
    parser.add_argument("--json", type=Path, help="where the report is written instead")
    chosen = parser.parse_args()
    chosen.rows = [name for name in chosen.rows.split(",") if name] or list(ROWS)
    unknown = [name for name in chosen.rows if name not in ROWS]
    if unknown:
        parser.error(f"no rows are called {', '.join(unknown)}; there are {', '.join(ROWS)}")
    chosen.whole = chosen.rows == list(ROWS) and chosen.scale == 1.0
    if chosen.json is None:
        chosen.json = LATEST if chosen.whole else chosen.folder / "part.json"
    return chosen


def measured(names: list[str], bench: Bench, failures: list[str]) -> Iterator[Figure]:
    """The figures of all rows, as they come; a side that breaks off ends its family alone."""
    for name in names:
        try:
            yield from ROWS[name](bench)
        except SideFailed as error:
            failures.append(f"{name}: {error}")


def main() -> None:
    """Measure, print, write."""
    chosen, begun = options(), time.monotonic()
    facts = {"machine": machine(), "versions": versions(RIVALS), "scale": chosen.scale}
    bench = Bench(chosen.folder.resolve(), chosen.scale, chosen.repeats)
    figures: list[Figure] = []
    failures: list[str] = []
    print(lines(TITLES), lines(["-" * len(title) for title in TITLES]), sep="\n", flush=True)
    for figure in measured(chosen.rows, bench, failures):
        figures.append(figure)
        print(lines(cells(figure)), flush=True)
    facts["seconds"] = round(time.monotonic() - begun)
    facts["failures"] = failures
    write_json(chosen.json, figures, facts)
    if chosen.whole and not failures:
        write_document(DOCUMENT, figures, facts)
    print(f"\n{facts['seconds']} s; written to {chosen.json}", flush=True)
    if failures:
        raise SystemExit("\n\n".join(failures))


if __name__ == "__main__":
    main()

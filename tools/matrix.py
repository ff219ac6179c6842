# SPDX-License-Identifier: GPL-2.0-or-later
"""Run the main job and the provider's tests in other releases of QGIS, in clean Debian folders.

    /usr/bin/python3 tools/matrix.py [--processes N] [debian12 debian12-backports debian13 ...]

Without a name: all. Run it as root, with QGIS's own Python, where debootstrap is. Tests run in N
processes, 2 where it is not given. The first run of a folder downloads about 450 MB; folders stay
in build/matrix. A line per QGIS says what it came to, and the program ends with 1 when one of them
failed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from clean_debian import CleanDebian, Failed, chosen_mirror
from plugin_package import REPOSITORY
from qgis_process import quiet_variables

FOLDER = REPOSITORY / "build" / "matrix"
ROWS_OF = Path(__file__).with_name("sample_rows.py")
SYSTEMS = {
    "debian12": ("bookworm", ""),
    "debian12-backports": ("bookworm", "bookworm-backports"),
    "debian13": ("trixie", ""),
    "debian13-backports": ("trixie", "trixie-backports"),
}
PROVIDER = "tests/processing_provider"
#: What needs more than the onnx environment: whole files, and single tests in others.
LEFT_OUT = (
    "algorithms/test_captions.py",
    "algorithms/test_exports.py",
    "algorithms/test_frameworks.py",
    "algorithms/test_recipes.py",
    "algorithms/test_torch_models.py",
    "run/elsewhere/test_cluster.py",
    "algorithms/test_create_model_package.py::test_a_torchscript_model_becomes_a_package",
    "algorithms/test_report.py::test_captions_are_shown_with_their_chips",
    "algorithms/test_training_layouts.py::test_torchvision_reads_an_image_folder",
    "parameters/widgets/test_model_widget.py::test_a_chosen_model_is_described_below_its_path",
)
#: Rows are compared to so much of a confidence: GDAL's releases resample in other orders.
CLOSE = 1e-4
_COUNTS = re.compile(r"(\d+) (passed|failed|skipped|errors?)\b")


@dataclass
class Came:
    """What one QGIS came to."""

    name: str
    versions: str = ""
    job: str = ""
    tests: str = ""
    good: bool = False

    def __str__(self) -> str:
        parts = [part for part in (self.versions, self.job, self.tests) if part]
        return f"{'ok    ' if self.good else 'FAILED'} {self.name}: {'; '.join(parts)}"


def sample_rows(text: str) -> dict[str, object]:
    """What ``sample_rows.py`` printed last."""
    found = json.loads(text.strip().splitlines()[-1])
    return dict(found)


def rows_here() -> list[list[object]]:
    """The rows of the sample, by the QGIS that is installed on this machine."""
    done = subprocess.run(
        [sys.executable, str(ROWS_OF), str(FOLDER / "here.gpkg")],
        capture_output=True,
        text=True,
        env=quiet_variables(),
    )
    if done.returncode:
        raise SystemExit(f"The main job failed in this machine's QGIS:\n{done.stdout}{done.stderr}")
    told = sample_rows(done.stdout)
    print(f"Compared with {told['versions']}: {len(told['rows'])} rows.", flush=True)  # type: ignore[arg-type]
    return list(told["rows"])  # type: ignore[call-overload]


def difference(rows: list[list[object]], expected: list[list[object]]) -> str:
    """What sets ``rows`` apart from ``expected``; empty where nothing does."""
    if len(rows) != len(expected):
        return f"{len(rows)} rows, not {len(expected)}"
    wrong = [number for number, pair in enumerate(zip(rows, expected), 1) if not _alike(*pair)]
    return f"rows {', '.join(map(str, wrong[:5]))} of {len(wrong)} differ" if wrong else ""


def _alike(row: list[object], other: list[object]) -> bool:
    *words, confidence = row
    *others, expected = other
    if isinstance(confidence, float) and isinstance(expected, float):
        return words == others and abs(confidence - expected) <= CLOSE
    return row == other


def counted(said: str) -> dict[str, int]:
    """The figures of pytest's closing line."""
    closing = said.strip().splitlines()[-1] if said.strip() else ""
    return {
        word.rstrip("s") if word == "errors" else word: int(n)
        for n, word in _COUNTS.findall(closing)
    }


def real_data() -> Path:
    """Where this machine has the tests' optional real data, if it does."""
    named = os.environ.get("DEEP_OBJECTS_DATA")
    return Path(named) if named else REPOSITORY.parent / "shared" / "data"


def try_in(system: CleanDebian, expected: list[list[object]], processes: int, came: Came) -> None:
    """Make ``system`` ready, run the job, run the tests, and note all in ``came``."""
    system.make()
    system.bring_plugin()
    system.bring_data(real_data())
    system.run("sh", "tools/install_test_servers.sh")
    system.run("python3", "tools/environments.py", "onnx", "test")
    system.run("python3", "tools/install_plugin.py")
    told = sample_rows(system.run("python3", "tools/sample_rows.py", "build/sample.gpkg"))
    came.versions = str(told["versions"])
    apart = difference(list(told["rows"]), expected)  # type: ignore[call-overload]
    came.job = apart or f"the sample's {len(expected)} rows are the same"
    pytest = ("build/test-env/bin/python", "-m", "pytest", "-q", "-n", str(processes))
    by_file = ("--dist", "loadfile", "--no-loadscope-reorder")
    left_out = (f"--deselect={PROVIDER}/{place}" for place in LEFT_OUT)
    said = system.run(*pytest, *by_file, *left_out, PROVIDER, check=False, log="tests.log")
    counts = counted(said)
    failed = counts.get("failed", 0) + counts.get("error", 0)
    passed = counts.get("passed", 0)
    came.tests = f"{passed} passed, {failed} failed, {counts.get('skipped', 0)} skipped"
    came.good = not apart and not failed and passed > 0
    if failed:
        came.tests += f" ({system.log('tests.log').relative_to(REPOSITORY)})"


def check_possible() -> None:
    """End the program, with a sentence, where clean Debian folders cannot be made."""
    if os.geteuid() != 0:
        raise SystemExit("Clean Debian folders need root: run this as root, for instance by sudo.")
    if shutil.which("debootstrap") is None:
        raise SystemExit("debootstrap is missing: install it (apt install debootstrap), and retry.")


def main() -> None:
    """All that are named, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(SYSTEMS)}; none: all")
    parser.add_argument("--processes", type=int, default=2, help="that run tests")
    options = parser.parse_args()
    names = options.names or list(SYSTEMS)
    unknown = [name for name in names if name not in SYSTEMS]
    if unknown:
        raise SystemExit(f"{unknown[0]} is not known. Name some of {', '.join(SYSTEMS)}.")
    check_possible()
    FOLDER.mkdir(parents=True, exist_ok=True)
    expected = rows_here()
    all_came = []
    for name in names:
        came = Came(name)
        system = CleanDebian(FOLDER / name, *SYSTEMS[name], chosen_mirror())
        try:
            try_in(system, expected, options.processes, came)
        except Failed as failure:
            came.tests = str(failure)
        all_came.append(came)
        print(came, flush=True)
    raise SystemExit(0 if all(came.good for came in all_came) else 1)


if __name__ == "__main__":
    main()

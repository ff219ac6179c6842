# SPDX-License-Identifier: GPL-2.0-or-later
"""The long campaign: so many inputs for each reader, by Hypothesis and by atheris.

    build/fuzz-env/bin/python tests/fuzz/campaign.py --inputs 10000 --seed 7

An input that breaks a reader is kept in build/fuzz; once mended it belongs into corpus/.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import subprocess
import sys
import time
import warnings
from pathlib import Path

import atheris

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tools")]
from plugin_package import load  # noqa: E402 (its place was added just now)

load()
with atheris.instrument_imports(include=["deep_objects", "zipfile"]):
    import zipfile

    from tests.fuzz import inputs, targets

FOUND = REPOSITORY / "build" / "fuzz"
LONGEST = 20_000


def main() -> None:
    """Run all targets, or one in libFuzzer, which ends its process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=10_000, help="for each reader and each tool")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**31))
    parser.add_argument("--only", choices=list(targets.TARGETS))
    parser.add_argument("--libfuzzer", choices=list(targets.TARGETS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    if options.libfuzzer:
        fuzz(options.libfuzzer, options.inputs, options.seed)
    say(f"Seed {options.seed}: --seed {options.seed} repeats this campaign.")
    names = [options.only] if options.only else list(targets.TARGETS)
    failed = [name for name in names if not run(name, options.inputs, options.seed)]
    if failed:
        raise SystemExit(f"Broken: {', '.join(failed)}. The inputs lie in {FOUND}.")


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


def run(name: str, count: int, seed: int) -> bool:
    """Both tools on one target; whether nothing was found."""
    start = time.monotonic()
    sound = try_hypothesis(name, count, seed)
    say(f"{name}: Hypothesis, {count} inputs, {time.monotonic() - start:.0f} s")
    start = time.monotonic()
    command = [sys.executable, __file__, "--libfuzzer", name]
    options = ["--inputs", str(count), "--seed", str(seed)]
    ended = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
    last = [line for line in ended.stderr.splitlines() if line.strip()][-25:]
    done = next((line for line in last if line.startswith("Done")), "stopped early")
    say(f"{name}: atheris, {done}, {time.monotonic() - start:.0f} s")
    if ended.returncode:
        say("\n".join(last))
    return sound and ended.returncode == 0


def try_hypothesis(name: str, count: int, seed_number: int) -> bool:
    """So many examples; what breaks the target is made small, told, and kept."""
    from hypothesis import HealthCheck, given, seed, settings

    broken: list[bytes] = []

    @seed(seed_number)
    @settings(
        max_examples=count, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(inputs.STRATEGIES[name])
    def check(data: bytes) -> None:
        try:
            targets.TARGETS[name](data)
        except BaseException:
            broken.append(data)
            raise

    try:
        check()
    except Exception as error:
        FOUND.mkdir(parents=True, exist_ok=True)
        place = FOUND / f"{name}-{hashlib.sha256(broken[-1]).hexdigest()[:12]}"
        place.write_bytes(broken[-1])
        say(f"{name}: {place} breaks it: {type(error).__name__}: {error}")
        return False
    return True


def fuzz(name: str, count: int, seed: int) -> None:
    """So many inputs by libFuzzer, which grows them from the corpus by what they reach."""
    grown = FOUND / "grown" / name
    grown.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate(beginnings(name)):
        (grown / f"beginning{number}").write_bytes(content)
    arguments = [
        sys.argv[0],
        f"-atheris_runs={count}",
        f"-seed={seed}",
        f"-max_len={LONGEST}",
        f"-timeout={targets.SECONDS}",
        f"-artifact_prefix={FOUND}/{name}-",
        str(grown),
    ]
    kept = Path(__file__).with_name("corpus") / name
    atheris.Setup(arguments + ([str(kept)] if kept.is_dir() else []), targets.TARGETS[name])
    atheris.Fuzz()


def beginnings(name: str) -> list[bytes]:
    """Right inputs, from which others grow."""
    if name == "message":
        return [json.dumps(values).encode() for values in inputs.MESSAGES]
    if name == "package":
        FOUND.mkdir(parents=True, exist_ok=True)
        path = FOUND / "beginning.dlpk"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("x.emd", json.dumps(inputs.EMD))
            archive.writestr("model.onnx", b"weights")
        return [path.read_bytes()]
    right = (inputs.EMD, inputs.EMD, inputs.CONFIG, inputs.PREPROCESSOR, inputs.SIDECAR)
    texts = [json.dumps(values).encode() for values in right]
    return [bytes([form]) + (text[1:] if form == 1 else text) for form, text in enumerate(texts)]


if __name__ == "__main__":
    main()

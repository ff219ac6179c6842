# SPDX-License-Identifier: GPL-2.0-or-later
"""The inference process seen from its standard streams, spoken to line by line."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from deep_objects.inference.worker import protocol
from deep_objects.inference.worker.environment import find_interpreter

from ...conftest import REPOSITORY

START = REPOSITORY / "inference" / "worker" / "start.py"


@pytest.fixture
def process() -> Iterator[subprocess.Popen[bytes]]:
    """An inference process as the system sees it."""
    with subprocess.Popen(
        [str(find_interpreter("onnx")), "-I", "-u", str(START)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as started:
        yield started
        started.kill()


def say(process: subprocess.Popen[bytes], message: protocol.Message) -> None:
    """Send one message."""
    assert process.stdin is not None
    process.stdin.write(protocol.encode(message))
    process.stdin.flush()


def hear(process: subprocess.Popen[bytes]) -> protocol.Message:
    """The next message."""
    assert process.stdout is not None
    return protocol.decode(process.stdout.readline())


def test_the_process_speaks_first(process: subprocess.Popen[bytes]) -> None:
    """Its first line says its Python and the protocol's version."""
    hello = hear(process)

    assert isinstance(hello, protocol.Hello)
    assert hello.version == protocol.VERSION


def test_every_request_gets_one_answer_with_its_number(
    process: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    """Requests are answered in their order, also those that fail."""
    (tmp_path / "file").write_bytes(b"x" * 100)
    hear(process)

    say(process, protocol.Predict(7, 0, 3, "|u1", []))
    say(process, protocol.Share(8, str(tmp_path / "file")))

    assert hear(process) == protocol.Failed(7, "Chips came before a model was loaded.")
    assert hear(process) == protocol.Shared(8)


def test_what_is_no_request_is_answered_too(process: subprocess.Popen[bytes]) -> None:
    """A message that only the process may send is refused by its name."""
    hear(process)

    say(process, protocol.Shared(3))

    assert hear(process) == protocol.Failed(3, "Shared is no request.")


def test_the_process_ends_with_its_standard_input(process: subprocess.Popen[bytes]) -> None:
    """Closing the pipe is the way to say that no more will come."""
    hear(process)
    assert process.stdin is not None

    process.stdin.close()

    assert process.wait(3) == 0


def test_the_real_standard_output_belongs_to_the_protocol() -> None:
    """What Python code prints, and what native code writes to stdout, goes to standard error."""
    script = (
        "import os, runpy\n"
        f"runpy.run_path({str(START)!r})['load_package']()\n"
        "from deep_objects.inference.worker import serve\n"
        "channel = serve._take_stdout()\n"
        "print('printed', flush=True)\n"
        "os.write(1, b'native\\n')\n"
        "channel.write(b'protocol\\n')\n"
        "channel.flush()\n"
    )

    command = [str(find_interpreter("onnx")), "-I", "-c", script]
    done = subprocess.run(command, capture_output=True, timeout=60, check=True)

    assert (done.stdout, done.stderr) == (b"protocol\n", b"printed\nnative\n")

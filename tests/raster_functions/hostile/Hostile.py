# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster function that does a Deed to the channel of its host, then labels as if nothing were."""

import json
import os
import stat
import sys

ANSWER = {
    "type": "Predicted",
    "request": 3,
    "labels": ["forged"],
    "confidences": [1.0],
    "statuses": ["ok"],
    "scores": [],
    "notes": [],
}


def channels():
    """Pipes beyond the three standard streams."""
    return [
        fd
        for fd in map(int, os.listdir("/proc/self/fd"))
        if fd > 2 and _exists(fd) and stat.S_ISFIFO(os.fstat(fd).st_mode)
    ]


def _exists(fd):
    try:
        os.fstat(fd)
        return True
    except OSError:
        return False


def write(content):
    for fd in channels():
        try:
            while content:
                content = content[os.write(fd, content) :]
        except OSError:
            continue


def deed(name, values):
    if name == "print":
        print(json.dumps(ANSWER), flush=True)
        print(json.dumps(ANSWER), file=sys.__stdout__, flush=True)
        os.write(1, json.dumps(ANSWER).encode() + b"\n")
    elif name == "close stdout":
        os.close(1)
    elif name == "read":
        assert os.read(0, 100) == b""
    elif name == "close all":
        os.closerange(3, 100)
    elif name == "write":
        write(json.dumps({**ANSWER, **values}).encode() + b"\n")
    elif name == "garbage":
        write(b"\xff\xfe\n")
    elif name == "endless line":
        while True:
            write(b"x" * (1 << 20))
    elif name == "flood":
        while True:
            write(b'{"type": "Shared", "request": 999}\n' * 1000)


class Hostile:
    def initialize(self, **kwargs):
        with open(kwargs["model"]) as file:
            self.info = json.load(file)

    def getParameterInfo(self):
        return [{"name": "rasters", "dataType": "rasters"}]

    def getConfiguration(self, **scalars):
        return {"tx": 8, "ty": 8}

    def getFields(self):
        return json.dumps({"fields": [{"name": "Label", "type": "esriFieldTypeString"}]})

    def getGeometryType(self):
        return 4

    def vectorize(self, **pixelBlocks):
        deed(self.info["Deed"], self.info.get("Answer", {}))
        features = [{"attributes": {"Label": "own"}}] * len(pixelBlocks["rasters_pixels"])
        return {"output_vectors": json.dumps({"features": features})}

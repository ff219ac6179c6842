# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs scripts one after the other in a process of an environment; started by ``models.run_in``.

Standard input names a script and the folder that is its argument, a JSON list a line. The answer
is a line too: the traceback of what went wrong as JSON text, empty where all is well.
"""

import json
import os
import runpy
import sys
import traceback


def main() -> None:
    """Run scripts until the input ends."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what scripts print is no answer
    for line in sys.stdin:
        sys.argv = json.loads(line)
        told = ""
        try:
            runpy.run_path(sys.argv[0], run_name="__main__")
        except BaseException:
            told = traceback.format_exc()
        print(json.dumps(told), file=answers, flush=True)


if __name__ == "__main__":
    main()

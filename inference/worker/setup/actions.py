# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user asks for: that an environment be there, works, is made anew."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from ...errors import SetupFailed, WorkerCrashed
from ...texts import tr, translated
from ..environment.interpreters import find_interpreter
from ..environment.places import environment_folder, interpreter_in, own_python, pointer_file
from ..environment.requirements import is_current, is_made_of_pins, read_record
from .checking import ANOTHER, REPAIR, check
from .making import Listener, Made, create, warn_without_cards
from .packages import Wish
from .removal import forgotten


def install(wish: Wish, listener: Listener) -> Made:
    """Let the environment of ``wish`` be there, and models run in it. Raises SetupFailed.

    One that is made from what would be installed, and works, stays as it is; a Python of the user's
    own is forgotten once there is another.
    """
    own = own_python(wish.family)
    made = _there(wish, listener) or _made(wish, listener)
    if own is not None:
        pointer_file(wish.family).unlink(missing_ok=True)
        listener.say(forgotten(wish.family, own))
    return made


def _there(wish: Wish, listener: Listener) -> Optional[Made]:
    """The environment that is there, when it is what would be made, and works."""
    family, folder = wish.family, environment_folder(wish.family)
    interpreter = interpreter_in(folder)
    if not is_made_of_pins(family, wish.variant) or not interpreter.exists():
        return None
    try:
        findings = check(family, interpreter, folder, translated(REPAIR), listener.cancelled)
    except (SetupFailed, WorkerCrashed) as error:
        listener.say(str(error))
        return None
    listener.say(
        tr(
            "The {family} environment is there already, and works; nothing was changed. ACTION "
            "REPAIR makes it anew."
        ).format(family=family)
    )
    return Made(interpreter, findings)


def _made(wish: Wish, listener: Listener) -> Made:
    """The environment of ``wish``, made now; that another variant goes is told before."""
    record = read_record(wish.family)
    if record and record.variant != wish.variant:
        listener.warn(
            tr(
                "The {family} environment was made for the {old}, and is replaced by one for the "
                "{new}. To keep it for the {old}, cancel, and choose ACTION REPAIR."
            ).format(family=wish.family, old=record.variant, new=wish.variant)
        )
    return create(wish, listener)


def check_installed(family: str, listener: Listener) -> Made:
    """Compute in the environment that is there. Raises EnvironmentMissing, SetupFailed."""
    interpreter = find_interpreter(family)
    own = pointer_file(family).is_file()
    folder, remedy = (None, ANOTHER) if own else (environment_folder(family), REPAIR)
    if folder is not None and not is_current(family):
        listener.say(
            tr(
                "The {family} environment was made from other requirements than those of this "
                "version; ACTION REPAIR brings it up to date."
            ).format(family=family)
        )
    findings = check(family, interpreter, folder, translated(remedy), listener.cancelled)
    record = None if own else read_record(family)
    if record is not None:
        warn_without_cards(family, record.variant, findings, listener)
    return Made(interpreter, findings)


def repair(wish: Wish, listener: Listener) -> Made:
    """Make the environment anew, in the variant in which it was made. Raises SetupFailed."""
    own = own_python(wish.family)
    if own is not None:
        raise SetupFailed(
            tr(
                "{own}, a Python of your own, stands for the {family} environment, and is not "
                "changed. Repair it with its own tools, or choose ACTION INSTALL to get an "
                "environment of the plugin's own."
            ).format(own=own, family=wish.family)
        )
    record = read_record(wish.family)
    return create(replace(wish, variant=record.variant) if record else wish, listener)

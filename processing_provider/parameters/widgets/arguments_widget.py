# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's widget for model arguments: a line of text, and a table of what the model knows.

The line holds the value, always and alone: the table reads it and writes it, so that nothing that
was typed, pasted or taken from the history is ever lost, whatever the model. Imported by dialogs
alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ....inference.backends.argument import Argument
from ....inference.errors import ParameterError
from ...texts import tr
from ..arguments import argument_text, format_arguments, parse_arguments
from .argument_editors import ChoiceEditor, Editor, editor_for, meaning
from .facts_line import QUIET, REFUSAL, WARNING, FactsLine, as_tool_tip
from .model_facts import ModelFacts
from .rich_wrapper import RichWrapper, by_name, open_wide

_PAUSE_MS = 300
_VALUE_WIDTH = 130
_BELOW_ROW = 5
_LONGEST_NAME = 28


class ArgumentRow:
    """A row of the table: name, value, and what it means or why it is refused."""

    def __init__(self, name: str, argument: Optional[Argument], parent: QWidget) -> None:
        self.name = name
        self.argument = argument
        self.label = QLabel(parent)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setText(_shortened(name))
        self.editor: Editor = editor_for(argument)
        listed = isinstance(self.editor, ChoiceEditor)  # whose words may be long
        wide = self.editor.sizeHint().width() if listed else 0
        self.editor.setMinimumWidth(_VALUE_WIDTH)  # else long words would widen the whole dialog
        self.editor.setMaximumWidth(max(_VALUE_WIDTH, wide))
        self.note = FactsLine(parent)
        self.note.setContentsMargins(0, 0, 0, _BELOW_ROW)
        text = meaning(argument) if argument is not None else ""
        for part in (self.label, self.editor):
            part.setToolTip(as_tool_tip(f"{name}\n{text}"))

    def show_value(self, value: Optional[str], facts: ModelFacts) -> None:
        """Show a hand-changed ``value`` in bold, None as the default."""
        font = self.label.font()
        font.setBold(value is not None)
        self.label.setFont(font)
        self.editor.set_text("" if value is None else self._spelled(value, facts))
        if self.argument is None:
            known = facts.definition is not None
            self.note.tell((WARNING, tr("not known to this model") if known else ""))
            return
        fault = facts.fault({self.name: value}) if value is not None else ""
        self.note.tell((REFUSAL if fault else QUIET, meaning(self.argument)))

    def _spelled(self, value: str, facts: ModelFacts) -> str:
        """Yes and no as the editor spells them."""
        if self.argument is None or not self.argument.yes_no:
            return value
        if facts.fault({self.name: value}):
            return value
        return argument_text(facts.checked({self.name: value})[self.name])


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


class ArgumentsEditor(QWidget):
    """The line, what is wrong with it, and the table, which is there once there are rows."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit(self)
        open_wide(self.line)
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(tr("Names and values, as in: padding 0;batch_size 4"))
        self.fault = FactsLine(self)
        self.table = QWidget(self)
        self.rows: dict[str, ArgumentRow] = {}
        self._facts = ModelFacts()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self.line.textEdited.connect(lambda _: self._pause.start())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.line, self.fault, self.table):
            self._column.addWidget(part)
        self.table.hide()

    def set_facts(self, facts: ModelFacts) -> None:
        """Show the arguments that the model of ``facts`` knows."""
        self._facts = facts
        self.refresh()

    def refresh(self) -> None:
        """Make the table tell what the line says."""
        values, fault = self._values()
        self._lay_out_rows(values)
        self.table.setEnabled(not fault)
        self._show(values, fault)

    def _values(self) -> tuple[dict[str, Any], str]:
        """The values in the line, or why it cannot be read."""
        try:
            return parse_arguments(self.line.text()), ""
        except ParameterError as error:
            return {}, str(error)

    def _lay_out_rows(self, values: Mapping[str, Any]) -> None:
        """A row per known argument and per other value; kept as they are when they fit already."""
        known = {argument.name: argument for argument in self._facts.arguments}
        wanted = {**known, **{name: None for name in values if name not in known}}
        if wanted == {name: row.argument for name, row in self.rows.items()}:
            return
        old, self.table = self.table, QWidget(self)
        self._column.replaceWidget(old, self.table)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self.table)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        self.rows = {}
        for number, (name, argument) in enumerate(wanted.items()):
            row = ArgumentRow(name, argument, self.table)
            row.editor.edited.connect(lambda text, name=name: self._take(name, text))
            grid.addWidget(row.label, 2 * number, 0)
            grid.addWidget(row.editor, 2 * number, 1, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(row.note, 2 * number + 1, 0, 1, 3)
            self.rows[name] = row
        self.table.setVisible(bool(self.rows))

    def _take(self, name: str, text: str) -> None:
        """Write what the user changed in the table into the line; empty takes it out."""
        values, fault = self._values()
        if fault:
            return
        values[name] = text
        if text == "":
            del values[name]
        self.line.setText(format_arguments(values) if values else "")
        self._show(values, "")

    def _show(self, values: Mapping[str, Any], fault: str) -> None:
        for name, row in self.rows.items():
            row.show_value(argument_text(values[name]) if name in values else None, self._facts)
        self.fault.tell((REFUSAL, fault or self._facts.fault(values)))


class ArgumentsWidgetWrapper(RichWrapper):
    """The editor in the dialog, which follows the model that is chosen there."""

    def create_rich(self) -> QWidget:  # noqa: D102
        editor = ArgumentsEditor()
        editor.line.textChanged.connect(self.tell_change)
        return editor

    def text_line(self) -> QLineEdit:  # noqa: D102
        return self.widget.line if self.is_rich() else self.widget

    def text_of(self, value: Any) -> str:  # noqa: D102
        if not isinstance(value, (dict, list, tuple)):
            return super().text_of(value)
        try:
            return format_arguments(parse_arguments(value)) if value else ""
        except ParameterError:
            return json.dumps(value, ensure_ascii=False, default=str)

    def setValue(self, value: Any) -> None:  # noqa: D102, N802
        super().setValue(value)
        if self.is_rich():
            self.widget.refresh()

    def postInitialize(self, wrappers: Sequence[Any]) -> None:  # noqa: D102, N802
        reader = getattr(by_name(wrappers).get("MODEL"), "reader", None)
        if self.is_rich() and reader is not None:
            reader.read.connect(self.widget.set_facts)

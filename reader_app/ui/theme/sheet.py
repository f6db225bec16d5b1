"""The stylesheet of stock controls; what we paint ourselves reads tokens instead."""

from string import Template

from reader_app.ui.theme.tokens import Tokens

__all__ = ["make_sheet"]

# The focus ring takes the room of a transparent border, so nothing moves when it appears.
SHEET = Template("""
* { outline: 0; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 4px 8px; }
QLabel[tone="soft"] { color: $soft; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="accent"] { color: $accent; }

QWidget[ground="panel"] { background: $panel; }
QWidget[ground="paper"] { background: $paper; }
QWidget[ground="raised"] { background: $raised; }
QWidget[ground="popover"] {
    background: $raised; border: 1px solid $line; border-radius: 8px;
}
QWidget[ground="toast"] { background: $ink; border-radius: 8px; }
QWidget[ground="toast"] QLabel { color: $paper; }
QWidget[ground="toast"] QPushButton {
    color: $paper; background: transparent; border: 2px solid transparent; font-weight: 600;
    text-decoration: underline; padding: 4px 8px; min-height: 20px;
}
QWidget[ground="toast"] QPushButton:focus { border-color: $paper; }

QToolButton {
    background: transparent; color: $soft; border: 2px solid transparent; border-radius: 6px;
    padding: 4px;
}
QToolButton:hover { background: $select; color: $ink; }
QToolButton:pressed, QToolButton:checked:hover { background: $select; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QWidget[ground="toast"] QToolButton:hover { background: transparent; border-color: $soft; }
QWidget[ground="toast"] QToolButton:focus { border-color: $paper; }
QToolButton::menu-indicator { image: none; width: 0; }

QToolButton[segment="true"] { padding: 2px 8px; min-height: 20px; color: $soft; }
QToolButton[segment="true"]:checked {
    background: $select; color: $ink; border-bottom-color: $accent;
}
QToolButton[segment="true"]:checked:focus { border-color: $accent; }

QPushButton {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 16px; min-height: 20px;
}
QPushButton:hover { background: $select; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 15px; }
QPushButton:disabled { color: $faint; background: transparent; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[primary="true"]:hover { border-color: $ink; }
QPushButton[primary="true"]:disabled {
    background: transparent; color: $faint; border-color: $line;
}
QPushButton[quiet="true"] {
    background: transparent; color: $accent; border: 2px solid transparent; padding: 4px 8px;
    text-align: left;
}
QPushButton[flush="true"] { padding-left: 0; padding-right: 0; margin-left: -2px; }
QPushButton[flush="true"]:hover { background: transparent; text-decoration: underline; }
QPushButton[foot="true"] { color: $soft; }
QPushButton[quiet="true"]:hover { background: $select; }
QPushButton[quiet="true"]:focus { border-color: $accent; }
QPushButton[quiet="true"]:disabled { color: $faint; }

QPushButton[card="true"] { border-radius: 8px; padding: 0; }
QPushButton[card="true"]:focus { border: 2px solid $accent; padding: 0; }

QLineEdit {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 8px; min-height: 20px;
    selection-background-color: $select; selection-color: $ink;
}
QLineEdit:focus { border: 2px solid $accent; padding: 4px 7px; }

QLineEdit[flat="true"], QLineEdit[flat="true"]:focus {
    background: transparent; border: 0; border-bottom: 1px solid $line; border-radius: 0;
    padding: 12px 16px;
}

QComboBox, QAbstractSpinBox, QKeySequenceEdit QLineEdit {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 4px 8px; min-height: 20px;
    selection-background-color: $select; selection-color: $ink;
}
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    width: 0; border: 0; image: none;
}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    background: transparent; border: 0; padding: 0; min-height: 0;
}
QComboBox:hover { background: $select; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $raised; color: $ink; border: 1px solid $line;
    selection-background-color: $select; selection-color: $ink; }

QToolButton[key="true"] {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 2px 8px; min-width: 12px; min-height: 20px;
}
QToolButton[key="true"]:hover { background: $select; }
QToolButton[key="true"]:focus { border: 2px solid $accent; padding: 1px 7px; }
QToolButton[key="true"]:disabled { background: transparent; color: $soft; }

QCheckBox {
    spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding: 2px 2px 2px 0;
}
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator {
    width: ${sign}px; height: ${sign}px; border: 1px solid $soft; border-radius: 3px;
    background: $raised;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:disabled { background: transparent; border-color: $faint; }
QCheckBox::indicator:checked:disabled { background: $faint; }
QRadioButton[choice="true"] {
    spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding: 2px 2px 2px 0;
}
QRadioButton[choice="true"]:focus { border-color: $accent; }
QRadioButton[choice="true"]::indicator {
    width: ${sign}px; height: ${sign}px; border: 1px solid $soft; border-radius: ${round}px;
    background: $raised;
}
QRadioButton[choice="true"]::indicator:checked {
    width: ${dot}px; height: ${dot}px; border: 5px solid $accent; background: $on_accent;
}
QSlider { border: 2px solid transparent; border-radius: 6px; min-height: 20px; padding: 0 2px; }
QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    background: $raised; border: 1px solid $soft;
}
QSlider::handle:horizontal:hover { border-color: $accent; }
QDialog { background: $paper; }

QMenu { background: $raised; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $select; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QAbstractScrollArea { background: transparent; border: 0; }
QAbstractScrollArea > QWidget > QWidget[ground="paper"] { background: $paper; }
QTableView, QTreeView { background: transparent; border: 0; gridline-color: transparent;
    selection-background-color: transparent; }
QListWidget[ground="popover"]::item { padding: 4px 8px; border-radius: 4px; }
QListWidget[ground="popover"]::item:selected { background: $select; color: $ink; }
QListView, QFileDialog QTreeView {
    background: $raised; color: $ink; selection-background-color: $select; selection-color: $ink;
}
QListView[figures="true"] { background: transparent; selection-background-color: transparent; }
QFileDialog QHeaderView, QFileDialog QHeaderView::section {
    background: $raised; color: $soft; border: 0; padding: 4px 8px;
}
QTableView[figures="true"] QHeaderView { background: transparent; border: 0; }
QTableView[figures="true"] QHeaderView::section {
    background: transparent; color: $soft; border: 0; padding: 4px 16px;
}
QTableView[figures="true"] QHeaderView::section:hover { color: $ink; text-decoration: underline; }
QTreeView[choice="true"], QPlainTextEdit[lines="true"] {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 4px;
    selection-background-color: $select; selection-color: $ink;
}
QTreeView[choice="true"]:focus, QPlainTextEdit[lines="true"]:focus {
    border: 2px solid $accent; padding: 3px;
}
QTreeView[choice="true"]::item { border-radius: 4px; }
QTreeView[choice="true"]::item:selected { background: $select; color: $ink; }
QTreeView[choice="true"]::indicator { width: ${sign}px; height: ${sign}px; }
QProgressBar {
    background: $line; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[thin="true"] { border-radius: 0; min-height: 2px; max-height: 2px; }
QProgressBar[thin="true"]::chunk { border-radius: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
    background: $line; border-radius: 3px; min-height: 32px; margin: 2px 3px;
}
QScrollBar::handle:vertical:hover { background: $faint; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal {
    background: $line; border-radius: 3px; min-width: 32px; margin: 3px 2px;
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: transparent; }
QSplitter::handle:vertical { background: $line; }
QSplitter::handle:hover { background: $line; }
""")


def make_sheet(tokens: Tokens, sign: int) -> str:
    """`sign`: the side of an icon beside text, in px."""
    return SHEET.substitute(
        sign=sign - 2,
        round=sign // 2,
        dot=sign - 10,
        paper=tokens.paper,
        panel=tokens.panel,
        raised=tokens.raised,
        ink=tokens.ink,
        soft=tokens.soft,
        faint=tokens.faint,
        line=tokens.line,
        accent=tokens.accent,
        select=tokens.select,
        on_accent=tokens.on_accent,
    )

"""What the reader fills in, by the way in which they sign in."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader_app.domain import Login, LoginMethod, NotAnAddress, SignIn
from reader_app.services import explain, typed_address
from reader_app.ui.kit import Kit
from reader_app.ui.parts import CheckBox, Label, Picker, column, push_button
from reader_app.ui.signing.cookies import CookieFile
from reader_app.ui.signing.outcome import missing
from reader_app.ui.signing.secret import SecretField
from reader_app.ui.theme import Space, TextSize

__all__ = ["Entry", "Way"]

WIDE = 2_000  # px: as wide as the dialog is


class Way(IntEnum):
    """How a reader signs in, in the order of the list."""

    NAME = 0
    WINDOW = 1
    COOKIES = 2
    TOKEN = 3
    ADDRESS = 4


METHODS = {LoginMethod.TOKEN: Way.TOKEN, LoginMethod.COOKIES: Way.COOKIES}


class Entry(QWidget):
    """Nothing of it is lost while the dialog stands. `changed`: other fields are in sight."""

    changed = Signal()

    def __init__(self, kit: Kit, *, window: bool) -> None:
        """`window`: a sign-in window can be opened here."""
        super().__init__()
        self._kit, self._window = kit, window
        theme = kit.theme
        self.way = Picker(theme)
        self.way.setMaximumWidth(WIDE)
        self.way.addItems(self._ways())
        self.user, self.page, self.probe, self.address = (QLineEdit() for _ in range(4))
        self.password = SecretField(theme, self.tr("Password"))
        self.token = SecretField(theme, self.tr("Token"))
        self.cookies = CookieFile(kit)
        self.for_session = CheckBox(theme, self.tr("Keep it for this session only"))
        self.promise = Label(theme, size=TextSize.CAPTION, tone="soft")
        self.more = push_button("", quiet=True)
        self.more.setProperty("flush", True)
        self._opened = False
        self._lay_out()
        self.way.currentIndexChanged.connect(self._refresh)
        self.more.clicked.connect(lambda: self.open_more(not self._opened))
        self.for_session.toggled.connect(self._refresh)
        self._refresh()

    # -- what is in it

    @property
    def chosen(self) -> Way:
        return Way(self.way.currentIndex())

    def choose(self, way: Way) -> None:
        self.way.setCurrentIndex(way)

    def fill(self, known: SignIn) -> None:
        """What is no secret of a sign-in that there is."""
        self.choose(METHODS.get(known.method, Way.NAME))
        self.user.setText(known.user)
        self.page.setText(known.page)

    def lacking(self) -> tuple[str, QWidget] | None:
        """What has to be filled in first, in words, and where."""
        match self.chosen:
            case Way.NAME if not self.user.text().strip():
                return self.tr("Enter your name or e-mail address."), self.user
            case Way.NAME if not self.password.text():
                return self.tr("Enter your password."), self.password.field
            case Way.TOKEN if not self.token.text().strip():
                return self.tr("Enter the token."), self.token.field
            case Way.COOKIES if not self.cookies.text:
                return self.tr("Choose the file of cookies."), self.cookies.choose
            case Way.ADDRESS if not self.address.text().strip():
                return self.tr("Enter the address."), self.address
        fields = (self.address,) if self.chosen is Way.ADDRESS else (self.page, self.probe)
        for field in fields:
            try:
                meant(field)
            except NotAnAddress as error:
                return explain(error).what, field
        return None

    def login(self, known: SignIn | None) -> Login:
        """What `lacking` has nothing against; `known`: the sign-in that there is."""
        method = {Way.TOKEN: LoginMethod.TOKEN, Way.COOKIES: LoginMethod.COOKIES}.get(self.chosen)
        by_server = known is not None and known.method is LoginMethod.PASSWORD
        named = self.chosen is Way.NAME
        return Login(
            method or (LoginMethod.PASSWORD if by_server else LoginMethod.FORM),
            user=self.user.text().strip() if named else "",
            password=self.password.text() if named else "",
            token=self.token.text().strip() if self.chosen is Way.TOKEN else "",
            cookies=self.cookies.text if self.chosen is Way.COOKIES else "",
            page=meant(self.page) if named else "",
            probe=meant(self.probe),
            for_session=self.for_session.isChecked(),
        )

    def private_address(self) -> str:
        return meant(self.address)

    def start(self) -> str:
        """The page of the form, "" for none."""
        return meant(self.page)

    def proof(self) -> str:
        """The article that proves it, "" for none."""
        return meant(self.probe)

    @property
    def possible(self) -> bool:
        """Whether this way can be gone here."""
        return self._window or self.chosen is not Way.WINDOW

    def first(self) -> QWidget:
        """Where the keyboard goes on: the first empty field of this way."""
        if self.chosen is Way.NAME:
            return self.password.field if self.user.text() else self.user
        fields: dict[Way, QWidget] = {
            Way.TOKEN: self.token.field,
            Way.COOKIES: self.cookies.choose,
            Way.ADDRESS: self.address,
        }
        return fields.get(self.chosen, self.way)

    def open_more(self, wanted: bool = True) -> None:
        """The fields that few need."""
        self._opened = wanted
        self._refresh()

    def forget(self) -> None:
        """No secret stays in the fields."""
        self.password.field.clear()
        self.token.field.clear()
        self.cookies.forget()

    def hide_secrets(self) -> None:
        """Dots again in place of letters."""
        self.password.show_letters(False)
        self.token.show_letters(False)

    # -- inside

    def _ways(self) -> list[str]:
        return [
            self.tr("Name and password"),
            self.tr("In a sign-in window"),
            self.tr("Cookies of your browser"),
            self.tr("A token of the publisher"),
            self.tr("A private address"),
        ]

    def _lay_out(self) -> None:
        self._box = column(self, gap=Space.M)
        field = self._field
        field(self.way, self.tr("How do you sign in there?"))
        self._parts: dict[Way, list[QWidget]] = {
            Way.NAME: [
                field(self.user, self.tr("Name or e-mail address")),
                field(self.password, self.tr("Password")),
            ],
            Way.WINDOW: [self._words(self._of_window())],
            Way.COOKIES: [self.cookies],
            Way.TOKEN: [field(self.token, self.tr("Token"))],
            Way.ADDRESS: [
                self._words(
                    self.tr("Some publishers give each subscriber an address with a key in it.")
                ),
                field(self.address, self.tr("Private address")),
            ],
        }
        self._box.addWidget(self.cookies)
        self._box.addWidget(self.promise)
        self._box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._page = field(self.page, self.tr("Address of the page on which you sign in"))
        self._probe = field(self.probe, self.tr("Address of an article for subscribers, as proof"))
        self._box.addWidget(self.for_session)
        for line in (self.page, self.probe, self.address):
            line.setPlaceholderText("https://")

    def _field(self, control: QWidget, name: str) -> QWidget:
        """A control below its name."""
        holder = QWidget()
        box: QVBoxLayout = column(holder, gap=Space.XS)
        label = Label(self._kit.theme, name, weight=QFont.Weight.Medium)
        label.setBuddy(control)
        box.addWidget(label)
        box.addWidget(control)
        named = control.field if isinstance(control, SecretField) else control
        named.setAccessibleName(name)
        self._box.addWidget(holder)
        return holder

    def _words(self, text: str) -> Label:
        label = Label(self._kit.theme, text, tone="soft")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._box.addWidget(label)
        return label

    def _of_window(self) -> str:
        if not self._window:
            return missing()
        return self.tr(
            "The publisher's own page opens in a window of its own. It can reach nobody else, and"
            " forgets everything but your session."
        )

    def _refresh(self) -> None:
        """Only what belongs to this way."""
        way = self.chosen
        for other, parts in self._parts.items():
            for part in parts:
                part.setVisible(other is way)
        signs = way is not Way.ADDRESS
        self.more.setVisible(signs)
        self.more.setText(self.tr("Fewer options") if self._opened else self.tr("More options"))
        self._page.setVisible(self._opened and way in (Way.NAME, Way.WINDOW))
        self._probe.setVisible(self._opened and signs)
        self.for_session.setVisible(self._opened and signs)
        self.promise.setText(self._promise())
        self.changed.emit()

    def _promise(self) -> str:
        if self.for_session.isChecked() and self.chosen is not Way.ADDRESS:
            return self.tr("It goes to the publisher alone, and is forgotten when Broadsheet ends.")
        return self.tr("It goes to the publisher alone, and is kept in your system's keyring.")


def meant(field: QLineEdit) -> str:
    """The address in a field, "" for none. Raises NotAnAddress."""
    text = field.text().strip()
    return typed_address(text) if text else ""

"""Login forms, the links to them, and what stands in the way of sending them."""

import pytest

from reader_app.content import (
    LoginForm,
    Obstacle,
    fill,
    find_forms,
    find_login_links,
    login_obstacle,
    login_refused,
)

__all__: list[str] = []

URL = "https://www.paper.example/account/login?next=%2F"
HTML = "text/html; charset=utf-8"
PAIR = "<input name=user><input type=password name=pw>"


def forms(html: str, url: str = URL) -> tuple[LoginForm, ...]:
    return find_forms(html.encode(), HTML, url)


def sent(html: str, url: str = URL) -> list[tuple[str, str]]:
    (form,) = forms(html, url)
    return list(fill(form, "USER", "PASS"))


def login(inside: str, more: str = "") -> str:
    return f"<form method=post action=/login {more}>{inside}</form>"


def test_hidden_fields_are_kept_in_the_order_of_the_page() -> None:
    html = login(
        "<input type=hidden name=csrf value='a&amp;b'><input name=user value=old>"
        "<input type=hidden name=x value=1><input type=hidden name=x value=2>"
        "<input type=password name=pw value=old><textarea name=t>\nline</textarea>"
    )
    assert sent(html) == [
        ("csrf", "a&b"),
        ("user", "USER"),
        ("x", "1"),
        ("x", "2"),
        ("pw", "PASS"),
        ("t", "line"),
    ]


def test_boxes_choices_and_the_button_are_sent_as_browsers_do() -> None:
    html = login(
        f"{PAIR}<input type=checkbox name=stay><label for=k>Angemeldet bleiben</label>"
        "<input type=checkbox name=k id=k value=1><input type=checkbox name=news value=1>"
        "<input type=checkbox name=on checked><input type=radio name=r value=1>"
        "<input type=radio name=r value=2 checked>"
        "<select name=s><option value=a>A<option selected>B</select>"
        "<select name=f><option value=x disabled>X<option value=y>Y</select>"
        "<select name=m multiple><option value=x>X</select>"
        "<input name=off value=1 type=hidden disabled><input type=reset name=no value=1>"
        "<fieldset disabled><input type=hidden name=no value=1></fieldset>"
        "<button type=button name=no value=1>Show password</button>"
        "<button name=google value=1>Sign in with Google</button>"
        "<button name=go value=1>Anmelden</button><button name=go value=2>Log in</button>"
    )
    assert sent(html)[2:] == [
        ("stay", "on"),
        ("k", "1"),
        ("on", "on"),
        ("r", "2"),
        ("s", "B"),
        ("f", "y"),
        ("go", "1"),
    ]


def test_a_picture_as_a_button_sends_where_it_was_pressed() -> None:
    assert sent(login(f"{PAIR}<input type=image name=go src=x.png>"))[2:] == [
        ("go.x", "0"),
        ("go.y", "0"),
    ]


def test_a_field_outside_that_names_its_form_belongs_to_it() -> None:
    html = f"<input type=hidden form=f name=t value=1>{login(PAIR, 'id=f')}"
    assert sent(html)[0] == ("t", "1")


def test_fields_outside_of_any_form_are_none() -> None:
    assert forms(f"{PAIR}<button>Log in</button>") == ()


@pytest.mark.parametrize(
    ("html", "action"),
    [
        (login(PAIR), "https://www.paper.example/login"),
        (f"<form method=post>{PAIR}</form>", URL),
        (f"<form method=post action='#'>{PAIR}</form>", "https://www.paper.example/account/login"),
        (
            f"<base href='https://id.paper.example/x/'><form method=post action=in>{PAIR}</form>",
            "https://id.paper.example/x/in",
        ),
        (
            f"<form method=post action=//id.paper.example/in>{PAIR}</form>",
            "https://id.paper.example/in",
        ),
        (
            f"<form action=/x>{PAIR}<button formmethod=post formaction=/y>OK</button></form>",
            "https://www.paper.example/y",
        ),
    ],
)
def test_a_form_leads_where_the_page_says(html: str, action: str) -> None:
    (form,) = forms(html)
    assert (form.action, form.method, form.page) == (action, "POST", URL)


@pytest.mark.parametrize(
    "html",
    [
        f"<form action=/login>{PAIR}</form>",
        f"<form method=post action='javascript:void(0)'>{PAIR}</form>",
        f"<form method=dialog>{PAIR}</form>",
        "<form method=post action=/login><input id=user><input type=password id=pw></form>",
    ],
)
def test_a_form_that_only_scripts_could_send_is_none(html: str) -> None:
    assert forms(html) == ()
    assert login_obstacle(f"{html}<script></script>".encode(), HTML, URL) is Obstacle.SCRIPTS


MAIL = "<input type=email name=email>"
NEW = "<input type=password name=p autocomplete=new-password>"


@pytest.mark.parametrize(
    ("action", "inside"),
    [
        ("/search", "<input name=q><button>Search</button>"),
        ("/newsletter", f"{MAIL}<button>Subscribe</button>"),
        ("/x", f"{MAIL}<button>Continue</button>"),
        ("/signup", f"{MAIL}<button>Sign up</button>"),
        ("/password/reset", f"{MAIL}<button>Send link</button>"),
        ("https://id.paper.example/passwort-vergessen", f"{MAIL}<button>Weiter</button>"),
        ("/register", f"<input name=name>{MAIL}{NEW}<button>Create account</button>"),
        ("/x", f"{MAIL}<input type=password name=a><input type=password name=b>"),
        ("/comment", f"<input name=author>{MAIL}<textarea name=t></textarea><button>Send</button>"),
        ("/wp-login.php?action=postpass", "<input type=password name=p><button>Enter</button>"),
        ("/code", "<input name=otp autocomplete=one-time-code><button>Continue</button>"),
        ("/inscription", f"{MAIL}{NEW}<button>Créer un compte</button>"),
        ("/注册", f"{MAIL}{NEW}<button>注册</button>"),
    ],
)
def test_other_forms_are_not_mistaken(action: str, inside: str) -> None:
    html = f"<form method=post action='{action}'>{inside}</form>"
    assert forms(html, "https://www.paper.example/") == ()


@pytest.mark.parametrize(
    "words",
    [
        "Log in",
        "Anmelden",
        "Se connecter",
        "Iniciar sesión",
        "Accedi",
        "Entrar",
        "Inloggen",
        "تسجيل الدخول",
        "登录",
        "登入",
        "ログイン",
        "Войти",
        "로그인",
        "Zaloguj się",
        "Giriş yap",
        "כניסה",
    ],
)
def test_the_form_is_found_among_others_in_many_languages(words: str) -> None:
    html = (
        "<form action=/s><input type=search name=q></form>"
        "<form method=post action=/n><input type=email name=newsletter><button>OK</button></form>"
        f"<form method=post action=/x><input name=a><input type=password name=b>"
        f"<button>{words}</button></form>"
        "<form method=post action=/r><input name=a><input type=password name=b autocomplete="
        "new-password><button>Register</button></form>"
    )
    assert [form.action for form in forms(html)] == ["https://www.paper.example/x"]


@pytest.mark.parametrize(
    "field",
    [
        "name=x autocomplete=username",
        "name=email type=email autocomplete='username email'",
        "name=identifier type=text",
        "type=email name=mail",
    ],
)
def test_the_first_step_of_two_asks_for_the_name_alone(field: str) -> None:
    html = login(f"<input {field}><button>Weiter</button>")
    (form,) = forms(html)
    assert not form.asks_password
    assert form.asks_user


def test_a_second_step_keeps_the_name_that_it_knows() -> None:
    html = login("<input name=user value=me readonly><input type=password name=pw>")
    (form,) = forms(html)
    assert (form.asks_user, form.asks_password) == (False, True)
    assert fill(form, "USER", "PASS") == (("user", "me"), ("pw", "PASS"))


def test_a_field_that_only_robots_would_fill_in_stays_empty() -> None:
    html = login(f"<div style='display: none'><input name=website></div>{PAIR}")
    assert sent(html) == [("website", ""), ("user", "USER"), ("pw", "PASS")]


def test_a_form_in_a_dialogue_that_is_hidden_is_one() -> None:
    assert len(forms(f"<div style='display:none'>{login(PAIR)}</div>")) == 1


@pytest.mark.parametrize(
    ("content_type", "data", "accepted", "encoding"),
    [
        ("text/html; charset=iso-8859-1", b"", "", "cp1252"),
        ("text/html; charset=windows-1251", b"\xcf", "", "cp1251"),
        ("text/html", b"<meta charset=shift_jis>\x82\xa0", "", "cp932"),
        ("text/html; charset=utf-16", "\ufeff".encode("utf-16-le"), "", "utf-8"),
        ("text/html", b"", "", "utf-8"),
        ("text/html; charset=utf-8", b"", "accept-charset='nonsense ISO-8859-15'", "iso8859-15"),
    ],
)
def test_a_form_is_sent_in_the_encoding_of_its_page(
    content_type: str, data: bytes, accepted: str, encoding: str
) -> None:
    html = f"<form method=post {accepted}><input type=hidden name=_charset_>{PAIR}</form>"
    wide = "utf-16-le" if "utf-16" in content_type else "ascii"
    (form,) = find_forms(data + html.encode(wide), content_type, URL)
    assert form.encoding == encoding
    said = {"cp932": "Shift_JIS"}.get(encoding, encoding)
    assert fill(form, "u", "p")[0] == ("_charset_", said)


def test_a_form_says_whether_it_is_sent_in_parts() -> None:
    assert forms(login(PAIR, "enctype=multipart/form-data"))[0].multipart
    assert not forms(login(PAIR))[0].multipart


def test_tokens_and_random_parts_of_an_address_are_no_part_of_a_shape() -> None:
    def shape(path: str, hidden: str, pair: str = PAIR) -> str:
        token = f"<input type=hidden name=t value={hidden}>"
        html = f"<form method=post action='{path}'>{token}{pair}</form>"
        return forms(html)[0].shape

    first = shape("/in;jsessionid=1?state=a", "1")
    assert first == shape("/in;jsessionid=2?state=b", "2")
    assert shape("/in/0123456789abcdef01", "1") == shape("/in/fedcba98765432100f", "1")
    assert first != shape("/enter", "1")
    assert first != shape("/in", "1", "<input name=u><input type=password name=pw>")


def refused(form: LoginForm, html: str) -> bool:
    return login_refused(form, html.encode(), HTML, URL)


def test_the_form_again_is_a_refusal_whatever_the_page_says() -> None:
    (form,) = forms(login(PAIR))
    assert refused(form, f"<p>Welcome!</p>{login('<input type=hidden name=t value=9>' + PAIR)}")
    assert refused(form, f"<form method=post action=/again>{PAIR}</form>")
    assert not refused(form, "<p>Wrong password!</p>")
    assert not refused(form, "")


def test_a_form_beside_a_way_to_sign_out_is_no_refusal() -> None:
    (form,) = forms(login(PAIR))
    for way in ("<a href=/logout>x</a>", "<a href=/x>Abmelden</a>", "<button>ログアウト</button>"):
        assert not refused(form, login(PAIR) + way)
    assert refused(form, login(PAIR) + f"<a href=/x>{'How to sign out of everything ' * 5}</a>")


def test_the_first_step_after_the_second_is_a_refusal() -> None:
    first = login("<input type=email name=mail autocomplete=username><button>Next</button>")
    (second,) = forms(login("<input type=hidden name=mail value=x><input type=password name=pw>"))
    assert refused(second, first)
    assert refused(forms(first)[0], first)
    assert not refused(forms(first)[0], login("<input type=password name=pw>"))


def links(html: str, url: str = "https://www.paper.example/") -> tuple[str, ...]:
    return find_login_links(html.encode(), HTML, url)


@pytest.mark.parametrize(
    "text",
    [
        "Sign in",
        "Log In",
        "Anmelden",
        "Einloggen",
        "Se connecter",
        "Connexion",
        "Iniciar sesión",
        "Acceder",
        "Accedi",
        "Entrar",
        "Inloggen",
        "Logga in",
        "Войти",
        "تسجيل الدخول",
        "כניסה",
        "登录",
        "登入",
        "ログイン",
        "로그인",
        "Đăng nhập",
        "เข้าสู่ระบบ",
        "लॉग इन",
        "Σύνδεση",
        "Zaloguj",
    ],
)
def test_the_link_is_known_by_its_text(text: str) -> None:
    html = f"<a href=/news>News</a><a href=/x>{text}</a><a href=/contact>Contact</a>"
    assert links(html) == ("https://www.paper.example/x",)


@pytest.mark.parametrize(
    "link",
    [
        "<a href=/account/login><svg></svg></a>",
        "<a href='/x' aria-label='Sign in'></a>",
        "<a href=/x><img alt='Log in' src=i.png></a>",
        "<a href='https://login.paper.example/'>Me</a>",
    ],
)
def test_a_link_without_a_text_is_known_by_the_rest(link: str) -> None:
    assert len(links(link)) == 1


@pytest.mark.parametrize(
    "link",
    [
        "<a href=/register>Register</a>",
        "<a href=/logout>Log out</a>",
        "<a href=/x>Abmelden</a>",
        "<a href='https://www.facebook.com/login'>Login with Facebook</a>",
        "<a href=/newsletter/login>Newsletter: sign in</a>",
        "<a href='#login'>Log in</a>",
        "<a href='javascript:login()'>Log in</a>",
        "<a href=/password/forgot>Forgot your login?</a>",
        "<a href=/a/1>Minister says people who log in at night should sleep more and read less</a>",
        "<a href=/authors/jane>Jane</a>",
    ],
)
def test_other_links_are_not_mistaken(link: str) -> None:
    assert links(link) == ()


def test_the_best_link_comes_first_each_once_and_few() -> None:
    html = "<a href=/me>Sign in</a><a href=/login>Sign in</a><a href=/login#x>Login</a>"
    html += "".join(f"<a href=/{n}>Log in</a>" for n in range(20))
    found = links(html)
    assert found[0] == "https://www.paper.example/login"
    assert len(found) == len(set(found)) == 5


def obstacle(html: str, url: str = URL) -> Obstacle:
    return login_obstacle(html.encode(), HTML, url)


@pytest.mark.parametrize(
    "riddle",
    [
        "<div class=g-recaptcha data-sitekey=k></div>",
        "<div class=h-captcha></div>",
        "<div class=cf-turnstile></div>",
        "<img src=/captcha.php><input name=captcha>",
        "<button data-sitekey=k>Log in</button>",
    ],
)
def test_a_riddle_in_the_form_is_said(riddle: str) -> None:
    assert obstacle(login(PAIR + riddle)) is Obstacle.CAPTCHA


def test_a_riddle_in_another_form_is_none() -> None:
    other = "<form method=post action=/newsletter><input type=email name=e>"
    assert obstacle(f"{other}<div class=g-recaptcha></div></form>{login(PAIR)}") is Obstacle.NONE


def test_the_check_of_a_network_is_a_riddle() -> None:
    html = "<title>Just a moment...</title><script src=/cdn-cgi/challenge-platform/x.js></script>"
    assert obstacle(html) is Obstacle.CAPTCHA


@pytest.mark.parametrize(
    ("html", "url", "expected"),
    [
        ("<div id=root></div><script src=/app.js></script>", URL, Obstacle.SCRIPTS),
        (f"{PAIR}<script>x</script>", "https://www.paper.example/", Obstacle.SCRIPTS),
        (
            "<title>Anmelden</title><p>" + "word " * 900 + "</p><script src=//cdn.auth0.com/x.js>"
            "</script>",
            "https://id.paper.example/",
            Obstacle.SCRIPTS,
        ),
        (
            "<p>" + "word " * 900 + "</p><script></script>",
            "https://www.paper.example/",
            Obstacle.NONE,
        ),
        ("<div id=root></div>", URL, Obstacle.NONE),
        (login(PAIR) + "<script></script>", URL, Obstacle.NONE),
        ("", URL, Obstacle.NONE),
    ],
)
def test_a_page_that_scripts_would_fill_is_said(html: str, url: str, expected: Obstacle) -> None:
    assert obstacle(html, url) is expected


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff" * 500,
        b"<form>" * 5000,
        b"<div>" * 5000 + b"<input type=password>",
        b"<form method=post>" + b"<input name=a>" * 20_000,
        b"%PDF-1.4",
    ],
)
def test_what_is_no_page_has_no_form(data: bytes) -> None:
    assert find_forms(data, "", URL) == ()
    assert find_login_links(data, "", URL) == ()
    login_obstacle(data, "", URL)

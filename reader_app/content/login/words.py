"""How publishers call signing in and what stands beside it, in the languages of the world.

Names are the words of programmers (addresses, names, classes), texts those of readers.
"""

import re

__all__ = [
    "ACCOUNT",
    "LOGIN_NAME",
    "LOGIN_TEXT",
    "LOGOUT",
    "NEWSLETTER",
    "OTHER_BUTTON",
    "REGISTER",
    "REMEMBER",
    "RESET",
    "SEARCH",
    "USER",
]


def _words(text: str) -> re.Pattern[str]:
    """Words apart from each other by a bar; a space in them is any gap or none."""
    return re.compile(" ".join(text.split()).replace(" ", r"[\s_-]?"), re.IGNORECASE)


LOGIN_NAME = _words(
    r"(?<!cata)log in|log on|sign in|sign on|(?<![a-z])auth(?!or(?!i))|anmeld|einlogg|connexion"
    r"|se connecter|identif|iniciar|ingresar|acceso|acceder|accedi|entrar|inlog|logga in"
    r"|zaloguj|giris|kirjaudu|masuk|(?<![a-z])sso(?![a-z])|session"
)
LOGIN_TEXT = _words(
    r"log in|log on|sign in|sign on|anmelden|anmeldung|einloggen|se connecter|connectez vous"
    r"|connexion|s['’]identifier|identifiez vous|iniciar? sesi[oó]n|acceder|accede(?!r)|ingresar"
    r"|identif[ií]cate|entrar|accedi|iniciar sess[aã]o|fazer login|acessar|inloggen|aanmelden"
    r"|logga in|log ind|logg inn|kirjaudu|zaloguj|logowanie|přihlásit|přihlášení|prihlásiť"
    r"|bejelentkez|belépés|autentificare|conectare|intră în cont|σύνδεση|είσοδος|giriş|oturum aç"
    r"|войти|вход|авториз|увійти|вхід|пријав|prijav|inicia sessió|accedeix|hasi saioa|prisijung"
    r"|pieslēg|ieiet|logi sisse|innskrá|đăng nhập|masuk|เข้าสู่ระบบ|تسجيل الدخول|دخول|ورود|כניסה"
    r"|התחבר|लॉग इन|लॉगिन|साइन इन|লগ ইন|உள்நுழை|登录|登陆|登入|登錄|ログイン|サインイン|로그인"
)
ACCOUNT = _words(
    r"my account|account|mein konto|mon compte|mi cuenta|il mio account|minha conta|mijn account"
    r"|личный кабинет|حسابي|マイページ|我的账户|내 정보"
)
LOGOUT = _words(
    r"log out|log off|sign out|abmelden|ausloggen|d[eé]connexion|d[eé]connecter|cerrar sesi[oó]n"
    r"|esci(?![a-z])|terminar sess[aã]o|uitloggen|afmelden|logga ut|log ud|logg ut|wyloguj|odhlásit"
    r"|çıkış|выйти|вихід|تسجيل الخروج|התנתק|退出登录|登出|ログアウト|로그아웃|đăng xuất"
)
REGISTER = _words(
    r"sign up|register|registr|create (?:an )?account|new (?:user|account|customer)|join"
    r"|konto (?:erstellen|anlegen)|s['’]inscrire|inscription|inscreva|inscrib"
    r"|cr[eé]er (?:un )?compte|crear (?:una )?cuenta|reg[ií]strate|criar conta|cadastr|aanmaken"
    r"|skapa konto|opret|zarejestruj|zaregistr|зарегистр|регистрац|реєстрац|إنشاء حساب|حساب جديد"
    r"|تسجيل جديد|הרשמ|注册|註冊|新規登録|会員登録|회원가입|đăng ký|subscrib"
    r"|abonnier|abonnez|abonner|suscr[ií]b|abbonati|assine|checkout"
)
RESET = _words(
    r"reset|forgot|lost pass|recover|remind|vergessen|zurücksetzen|oubli|olvid|recuper|dimentic"
    r"|esquec|vergeten|glömt|glemt|unohd|zapomni|забы|забул|نسيت|استعادة|שכח|忘记|忘記|忘れ"
    r"|비밀번호 찾기|postpass"
)
NEWSLETTER = _words(
    r"newsletter|mailing list|mailchimp|mc embedded|briefing|e ?mail alert|nyhetsbrev|nieuwsbrief"
    r"|infolettre|bolet[ií]n|bulletin|рассылк|نشرة|ニュースレター|メルマガ|电子报|電子報|뉴스레터"
)
SEARCH = _words(
    r"search|suche|recherche|buscar|busca(?![a-z])|cerca(?![a-z])|zoek|szukaj|hledat|поиск|بحث"
    r"|搜索|搜尋|検索|검색|(?<![a-z])query(?![a-z])|(?<![a-z0-9])q(?![a-z0-9])"
)
USER = _words(
    r"user|login|log in|e ?mail|(?<![a-z])mail|identif|usuario|usu[aá]rio|utilisateur|benutzer"
    r"|kennung|konto|correo|utente|gebruiker|account|uname|nick|member|customer|kunden|subscriber"
    r"|(?<![a-z])log(?![a-z])|uid|логин|почт|пользовател|البريد|المستخدم|用户|邮箱|帳號|ユーザー|メール"
    r"|이메일|아이디"
)
REMEMBER = _words(
    r"remember|(?<![a-z])stay|keep(?: me)?|persist|rememb|angemeldet|eingeloggt|merken|souven"
    r"|rester connect|m[eé]moris|recu[eé]rda|recordar|mantener|ricorda|resta collegat|lembrar"
    r"|manter|onthoud|ingelogd|kom ihåg|husk|zapamięt|запомн|تذكر|זכור|记住|記住|保持"
    r"|ログインしたまま|次回から|로그인 유지"
)
OTHER_BUTTON = _words(
    r"google|facebook|apple|twitter|github|linkedin|microsoft|yahoo|wechat|weixin|passkey|cancel"
    r"|abbrechen|annuler|annulla|zurück|show pass|hide pass|toggle|anzeigen|magic link|one time"
)

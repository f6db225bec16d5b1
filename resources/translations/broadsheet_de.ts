<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AccountNotices</name>
    <message>
      <source>Enter the password…</source>
      <translation>Passwort eingeben …</translation>
    </message>
    <message>
      <source>Nothing answers for {account} at its address any more.</source>
      <translation>Für {account} antwortet unter seiner Adresse niemand mehr.</translation>
    </message>
    <message>
      <source>The password of {account} is not there any more.</source>
      <translation>Das Passwort für {account} ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The server of {account} went back to an older state. What it lacks is sent again.</source>
      <translation>Der Server von {account} ist auf einen älteren Stand zurückgegangen. Was ihm fehlt, wird noch einmal gesendet.</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>Ihre Konten …</translation>
    </message>
    <message>
      <source>Your keyring is locked, so {account} is not synced.</source>
      <translation>Ihr Schlüsselbund ist gesperrt, daher wird {account} nicht synchronisiert.</translation>
    </message>
    <message>
      <source>{account} does not accept its password any more.</source>
      <translation>{account} nimmt sein Passwort nicht mehr an.</translation>
    </message>
    <message>
      <source>{account} has switched off its access for other programs.</source>
      <translation>{account} hat den Zugang für andere Programme abgeschaltet.</translation>
    </message>
  </context>
  <context>
    <name>AccountRow</name>
    <message>
      <source>Change password…</source>
      <translation>Passwort ändern …</translation>
    </message>
    <message>
      <source>Enter the password…</source>
      <translation>Passwort eingeben …</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Mehr …</translation>
    </message>
    <message>
      <source>Move publications…</source>
      <translation>Publikationen verschieben …</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen …</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
      <source>What it brings…</source>
      <translation>Was es bringt …</translation>
    </message>
    <message>
      <source>What waits to be sent…</source>
      <translation>Was noch zu senden ist …</translation>
    </message>
    <message>
      <source>{act}: {account}</source>
      <translation>{act}: {account}</translation>
    </message>
  </context>
  <context>
    <name>Accounts</name>
    <message>
      <source>Its publications are in your sidebar at once, its articles come now.</source>
      <translation>Seine Publikationen stehen sofort in der Seitenleiste, die Artikel kommen jetzt.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename account</source>
      <translation>Konto umbenennen</translation>
    </message>
    <message>
      <source>The new password works.</source>
      <translation>Das neue Passwort funktioniert.</translation>
    </message>
    <message>
      <source>What do you want to call this account?</source>
      <translation>Wie soll dieses Konto heißen?</translation>
    </message>
    <message>
      <source>{account} is removed, and its publications are unfollowed.</source>
      <translation>{account} ist entfernt, und seine Publikationen sind nicht mehr abonniert.</translation>
    </message>
    <message>
      <source>{account} is removed. Its publications stay.</source>
      <translation>{account} ist entfernt. Seine Publikationen bleiben.</translation>
    </message>
  </context>
  <context>
    <name>Adding</name>
    <message>
      <source>Keeping it for this session…</source>
      <translation>Es wird für diese Sitzung behalten …</translation>
    </message>
    <message>
      <source>Signing in to {server}…</source>
      <translation>Anmeldung bei {server} …</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>A part of the address of {section} is secret, and your keyring no longer has it. You find the whole address in your account at {host}.</source>
      <translation>Ein Teil der Adresse von {section} ist geheim, und Ihr Schlüsselbund hat ihn nicht mehr. Die ganze Adresse finden Sie in Ihrem Konto bei {host}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copy the whole of it from your account.</source>
      <translation>Kopieren Sie sie ganz aus Ihrem Konto.</translation>
    </message>
    <message>
      <source>Enter the private address anew</source>
      <translation>Private Adresse neu eingeben</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Aufbewahren</translation>
    </message>
    <message>
      <source>This address has no secret part.</source>
      <translation>Diese Adresse hat keinen geheimen Teil.</translation>
    </message>
    <message>
      <source>This address is of {host}.</source>
      <translation>Diese Adresse gehört zu {host}.</translation>
    </message>
    <message>
      <source>To follow that too, add it as a publication.</source>
      <translation>Um auch das zu abonnieren, fügen Sie es als Publikation hinzu.</translation>
    </message>
    <message>
      <source>Whole address</source>
      <translation>Ganze Adresse</translation>
    </message>
  </context>
  <context>
    <name>Aloud</name>
    <message>
      <source>Pause reading aloud</source>
      <translation>Vorlesen anhalten</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Vorlesen</translation>
    </message>
    <message>
      <source>That was the whole article.</source>
      <translation>Das war der ganze Artikel.</translation>
    </message>
    <message>
      <source>The voice fell silent. Choose another one, or try again.</source>
      <translation>Die Stimme ist verstummt. Wählen Sie eine andere, oder versuchen Sie es noch einmal.</translation>
    </message>
  </context>
  <context>
    <name>Arranging</name>
    <message>
      <source>Ready offline</source>
      <translation>Offline verfügbar</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Ungelesen</translation>
    </message>
  </context>
  <context>
    <name>ArticleBar</name>
    <message>
      <source>Back to the list</source>
      <translation>Zurück zur Liste</translation>
    </message>
    <message>
      <source>Back to the page</source>
      <translation>Zurück zur Seite</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>Mehr zu diesem Artikel</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>Text und Farben</translation>
    </message>
  </context>
  <context>
    <name>ArticleMenu</name>
    <message>
      <source>Copy as Markdown</source>
      <translation>Als Markdown kopieren</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <source>Copy links</source>
      <translation>Links kopieren</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>Artikel löschen</translation>
    </message>
    <message>
      <source>Go to {title}</source>
      <translation>Zu {title} gehen</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Als ungelesen markieren</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>Alle darüber als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>Alle darunter als gelesen markieren</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Aus den gespeicherten entfernen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
  </context>
  <context>
    <name>Ask</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>AskOff</name>
    <message>
      <source>Delete what was learnt</source>
      <translation>Gelerntes löschen</translation>
    </message>
    <message>
      <source>Keep what was learnt</source>
      <translation>Gelerntes behalten</translation>
    </message>
    <message>
      <source>Nothing more is recorded then. What was learnt can stay for the day when you turn it on again, or be deleted for good.</source>
      <translation>Dann wird nichts mehr aufgezeichnet. Das Gelernte kann für den Tag bleiben, an dem Sie es wieder einschalten, oder endgültig gelöscht werden.</translation>
    </message>
    <message>
      <source>Turn off For You?</source>
      <translation>„Für Sie“ ausschalten?</translation>
    </message>
  </context>
  <context>
    <name>AskReset</name>
    <message>
      <source>Delete all</source>
      <translation>Alles löschen</translation>
    </message>
    <message>
      <source>Delete all that was learnt?</source>
      <translation>Alles Gelernte löschen?</translation>
    </message>
    <message>
      <source>Nothing of it stays in your library, and it cannot be undone; only backups made before have it until newer ones take their place. Your articles stay as they are.</source>
      <translation>Nichts davon bleibt in Ihrer Bibliothek, und es lässt sich nicht rückgängig machen; nur frühere Sicherungen enthalten es, bis neuere sie ersetzen. Ihre Artikel bleiben, wie sie sind.</translation>
    </message>
  </context>
  <context>
    <name>Bar</name>
    <message>
      <source>Address: {host}</source>
      <translation>Adresse: {host}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Close reading aloud</source>
      <translation>Vorlesen beenden</translation>
    </message>
    <message>
      <source>Copy the line to type</source>
      <translation>Zeile zum Eintippen kopieren</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>Neu laden</translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation>Nächster Satz</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation>Vorheriger Satz</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Vorlesen</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
  </context>
  <context>
    <name>BlockRow</name>
    <message>
      <source>A picture without words</source>
      <translation>Ein Bild ohne Worte</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>In the article</source>
      <translation>Im Artikel</translation>
    </message>
    <message>
      <source>In the article: without it too little would be left</source>
      <translation>Im Artikel: Ohne dies bliebe zu wenig übrig</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <source>Never this</source>
      <translation>Nie zeigen</translation>
    </message>
  </context>
  <context>
    <name>BlocksDialog</name>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Export rules…</source>
      <translation>Regeln exportieren …</translation>
    </message>
    <message>
      <source>Import rules…</source>
      <translation>Regeln importieren …</translation>
    </message>
    <message>
      <source>Pieces of the page</source>
      <translation>Teile der Seite</translation>
    </message>
    <message>
      <source>The page is being fetched…</source>
      <translation>Die Seite wird geholt …</translation>
    </message>
    <message>
      <source>This page has no pieces to choose from.</source>
      <translation>Diese Seite hat keine Teile zur Auswahl.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Use the feed's text instead</source>
      <translation>Stattdessen den Text des Feeds nehmen</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>Was weggelassen wurde</translation>
    </message>
    <message>
      <source>What you decide holds for all articles of {publication}.</source>
      <translation>Was Sie entscheiden, gilt für alle Artikel von {publication}.</translation>
    </message>
  </context>
  <context>
    <name>BoundsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Going further back brings more with the next sync. Going less far removes nothing that is here.</source>
      <translation>Weiter zurück bringt mit der nächsten Synchronisierung mehr. Weniger weit entfernt nichts, was hier ist.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Aufbewahren</translation>
    </message>
    <message>
      <source>What {account} brings</source>
      <translation>Was {account} bringt</translation>
    </message>
  </context>
  <context>
    <name>BoundsPicker</name>
    <message>
      <source>What the first sync brings</source>
      <translation>Was die erste Synchronisierung bringt</translation>
    </message>
  </context>
  <context>
    <name>Boxes</name>
    <message>
      <source>Choose all</source>
      <translation>Alle auswählen</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>Keine auswählen</translation>
    </message>
  </context>
  <context>
    <name>Browse</name>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>Hier heißt nichts „{words}“.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. If you know its address, type that instead: the front page will do.</source>
      <translation>Der Katalog hat nichts mit dem Namen „{words}“. Wenn Sie die Adresse kennen, geben Sie diese ein: Die Startseite genügt.</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. Return looks at that address.</source>
      <translation>Der Katalog hat nichts mit dem Namen „{words}“. Mit der Eingabetaste wird diese Adresse angesehen.</translation>
    </message>
    <message>
      <source>The catalogue has nothing of this kind.</source>
      <translation>Der Katalog hat nichts dieser Art.</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>{host} für diese Anmeldung zulassen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Done: I am signed in</source>
      <translation>Fertig: Ich bin angemeldet</translation>
    </message>
    <message>
      <source>How far the page is loaded</source>
      <translation>Wie weit die Seite geladen ist</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>Neu laden</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>Bei {title} anmelden</translation>
    </message>
    <message>
      <source>The page has crashed. What you had typed into it is lost.</source>
      <translation>Die Seite ist abgestürzt. Was Sie dort eingegeben hatten, ist verloren.</translation>
    </message>
    <message>
      <source>The page leads to {host}, which is no part of {title}. Allow it only if you have an account there for this publication.</source>
      <translation>Die Seite führt zu {host}, das nicht zu {title} gehört. Lassen Sie es nur zu, wenn Sie dort ein Konto für diese Publikation haben.</translation>
    </message>
    <message>
      <source>This window forgets everything when it closes. Broadsheet keeps the session.</source>
      <translation>Dieses Fenster vergisst alles, wenn es sich schließt. Broadsheet bewahrt die Sitzung auf.</translation>
    </message>
    <message>
      <source>To its first page</source>
      <translation>Zu seiner ersten Seite</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>{host} could not prove who it is ({reason}). The page was not opened, and nothing was sent to it.</source>
      <translation>{host} konnte sich nicht ausweisen ({reason}). Die Seite wurde nicht geöffnet und nichts dorthin gesendet.</translation>
    </message>
    <message>
      <source>{host} is allowed for this sign-in. The page asks it when it is loaded again.</source>
      <translation>{host} ist für diese Anmeldung zugelassen. Die Seite fragt dort an, wenn sie neu geladen wird.</translation>
    </message>
    <message>
      <source>{title} has not set a session yet: sign in on its page first.</source>
      <translation>{title} hat noch keine Sitzung eröffnet: Melden Sie sich zuerst auf der Seite an.</translation>
    </message>
  </context>
  <context>
    <name>BudgetDialog</name>
    <message>
      <source>Change limit…</source>
      <translation>Grenze ändern…</translation>
    </message>
    <message>
      <source>From now on keep to it without asking</source>
      <translation>Ab jetzt ohne Nachfrage einhalten</translation>
    </message>
    <message>
      <source>Keep within {limit}</source>
      <translation>Innerhalb von {limit} bleiben</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>The first to go</source>
      <translation>Was zuerst geht</translation>
    </message>
    <message>
      <source>The library takes {total}: texts {bodies}, pictures {pictures}, the rest {rest}.</source>
      <translation>Die Bibliothek belegt {total}: Texte {bodies}, Bilder {pictures}, der Rest {rest}.</translation>
    </message>
    <message>
      <source>Their titles and addresses; each can be fetched again with one click.</source>
      <translation>Ihre Titel und Adressen; jeder lässt sich mit einem Klick wieder holen.</translation>
    </message>
    <message>
      <source>These alone take {size} more than the limit.</source>
      <translation>Allein diese belegen {size} mehr als die Grenze.</translation>
    </message>
    <message>
      <source>They are from {first} to {last}.</source>
      <translation>Sie sind vom {first} bis {last}.</translation>
    </message>
    <message>
      <source>They are from {first}.</source>
      <translation>Sie sind vom {first}.</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>Was geht</translation>
    </message>
    <message>
      <source>What stays</source>
      <translation>Was bleibt</translation>
    </message>
    <message>
      <source>Whole: {parts}.</source>
      <translation>Vollständig: {parts}.</translation>
    </message>
  </context>
  <context>
    <name>CataloguePage</name>
    <message>
      <source>Add publications</source>
      <translation>Publikationen hinzufügen</translation>
    </message>
    <message>
      <source>Add your own catalogue file…</source>
      <translation>Eigene Katalogdatei hinzufügen…</translation>
    </message>
    <message>
      <source>Followed {title}</source>
      <translation>{title} abonniert</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>{host} wird angesehen…</translation>
    </message>
    <message>
      <source>More ways to add publications</source>
      <translation>Weitere Wege, Publikationen hinzuzufügen</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>Dort wurde nichts gefunden, was sich abonnieren lässt.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
  </context>
  <context>
    <name>ChangesDialog</name>
    <message>
      <source>At first</source>
      <translation>Zuerst</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>Neuere Fassung</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Nächste Änderung</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Ältere Fassung</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Vorige Änderung</translation>
    </message>
    <message>
      <source>This article was never changed.</source>
      <translation>Dieser Artikel wurde nie geändert.</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
  </context>
  <context>
    <name>ChoiceLeaf</name>
    <message>
      <source>Any other server</source>
      <translation>Jeder andere Server</translation>
    </message>
    <message>
      <source>At a service</source>
      <translation>Bei einem Dienst</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>On a server of your own, or of someone you know</source>
      <translation>Auf einem eigenen Server oder dem von jemandem, den Sie kennen</translation>
    </message>
    <message>
      <source>Where is your account?</source>
      <translation>Wo ist Ihr Konto?</translation>
    </message>
  </context>
  <context>
    <name>ChoiceTree</name>
    <message>
      <source>Choose all</source>
      <translation>Alle auswählen</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>Keine auswählen</translation>
    </message>
  </context>
  <context>
    <name>CookieFile</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Choose a file of cookies</source>
      <translation>Cookie-Datei wählen</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Andere Datei wählen …</translation>
    </message>
    <message>
      <source>Files of cookies (*.txt *.json)</source>
      <translation>Cookie-Dateien (*.txt *.json)</translation>
    </message>
    <message>
      <source>Sign in in your browser, export its cookies, and drop the file here.</source>
      <translation>Melden Sie sich in Ihrem Browser an, exportieren Sie seine Cookies und legen Sie die Datei hier ab.</translation>
    </message>
    <message>
      <source>{name} is read when you sign in.</source>
      <translation>{name} wird gelesen, wenn Sie sich anmelden.</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>Sie haben {title} nicht mehr abonniert.</translation>
    </message>
    <message>
      <source>{section} is asked at its new address.</source>
      <translation>{section} wird unter der neuen Adresse abgerufen.</translation>
    </message>
    <message>
      <source>{section} stays as it is.</source>
      <translation>{section} bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>{title} is asked again.</source>
      <translation>{title} wird wieder abgerufen.</translation>
    </message>
    <message>
      <source>{title} is paused.</source>
      <translation>{title} ruht.</translation>
    </message>
  </context>
  <context>
    <name>Detail</name>
    <message>
      <source>Ask it again</source>
      <translation>Wieder abrufen</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Choose a publication to see how it fares.</source>
      <translation>Wählen Sie eine Publikation, um zu sehen, wie es um sie steht.</translation>
    </message>
    <message>
      <source>Leave all as they are</source>
      <translation>Alle lassen, wie sie sind</translation>
    </message>
    <message>
      <source>More about it</source>
      <translation>Mehr darüber</translation>
    </message>
    <message>
      <source>Newest article: {time}.</source>
      <translation>Neuester Artikel: {time}.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Show its articles</source>
      <translation>Ihre Artikel zeigen</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>Anmelden …</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Synchronisiert …</translation>
    </message>
    <message>
      <source>They take {size}.</source>
      <translation>Sie brauchen {size}.</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Abonnement beenden</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>Warum wurde das nicht abgerufen?</translation>
    </message>
    <message>
      <source>{articles} articles: {unread} unread, {saved} saved, {ready} ready.</source>
      <translation>{articles} Artikel: {unread} ungelesen, {saved} gespeichert, {ready} bereit.</translation>
    </message>
    <message>
      <source>{sections} in {folder}</source>
      <translation>{sections} in {folder}</translation>
    </message>
    <message>
      <source>{size} on the disk: {text} of text, {pictures} of pictures.</source>
      <translation>{size} auf der Festplatte: {text} Text, {pictures} Bilder.</translation>
    </message>
  </context>
  <context>
    <name>Entry</name>
    <message>
      <source>A private address</source>
      <translation>Eine private Adresse</translation>
    </message>
    <message>
      <source>A token of the publisher</source>
      <translation>Ein Token des Verlags</translation>
    </message>
    <message>
      <source>Address of an article for subscribers, as proof</source>
      <translation>Adresse eines Artikels für Abonnenten, als Beweis</translation>
    </message>
    <message>
      <source>Address of the page on which you sign in</source>
      <translation>Adresse der Seite, auf der Sie sich anmelden</translation>
    </message>
    <message>
      <source>Choose the file of cookies.</source>
      <translation>Wählen Sie die Cookie-Datei.</translation>
    </message>
    <message>
      <source>Cookies of your browser</source>
      <translation>Cookies Ihres Browsers</translation>
    </message>
    <message>
      <source>Enter the address.</source>
      <translation>Geben Sie die Adresse ein.</translation>
    </message>
    <message>
      <source>Enter the token.</source>
      <translation>Geben Sie das Token ein.</translation>
    </message>
    <message>
      <source>Enter your name or e-mail address.</source>
      <translation>Geben Sie Ihren Namen oder Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
      <source>Enter your password.</source>
      <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
      <source>Fewer options</source>
      <translation>Weniger Optionen</translation>
    </message>
    <message>
      <source>How do you sign in there?</source>
      <translation>Wie melden Sie sich dort an?</translation>
    </message>
    <message>
      <source>In a sign-in window</source>
      <translation>In einem Anmeldefenster</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is forgotten when Broadsheet ends.</source>
      <translation>Es geht nur an den Verlag und wird vergessen, wenn Broadsheet endet.</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is kept in your system's keyring.</source>
      <translation>Es geht nur an den Verlag und liegt im Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
      <source>Keep it for this session only</source>
      <translation>Nur für diese Sitzung aufbewahren</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>Mehr Optionen</translation>
    </message>
    <message>
      <source>Name and password</source>
      <translation>Name und Passwort</translation>
    </message>
    <message>
      <source>Name or e-mail address</source>
      <translation>Name oder E-Mail-Adresse</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Private address</source>
      <translation>Private Adresse</translation>
    </message>
    <message>
      <source>Some publishers give each subscriber an address with a key in it.</source>
      <translation>Manche Verlage geben jedem Abonnenten eine Adresse mit einem Schlüssel darin.</translation>
    </message>
    <message>
      <source>The publisher's own page opens in a window of its own. It can reach nobody else, and forgets everything but your session.</source>
      <translation>Die Seite des Verlags öffnet sich in einem eigenen Fenster. Es erreicht sonst niemanden und vergisst alles außer Ihrer Sitzung.</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>Publications of the catalogue</source>
      <translation>Publikationen des Katalogs</translation>
    </message>
    <message>
      <source>Return opens one, Space follows it</source>
      <translation>Die Eingabetaste öffnet eine, die Leertaste abonniert sie</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>Abonnements exportieren</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>Sections that you follow</source>
      <translation>Rubriken, denen Sie folgen</translation>
    </message>
    <message>
      <source>Sections without their secret</source>
      <translation>Rubriken ohne ihr Geheimnis</translation>
    </message>
    <message>
      <source>Whoever gets this file reads what only you may read. Keep it to yourself.</source>
      <translation>Wer diese Datei bekommt, liest, was nur Sie lesen dürfen. Behalten Sie sie für sich.</translation>
    </message>
    <message>
      <source>With the passwords and keys in addresses</source>
      <translation>Mit den Passwörtern und Schlüsseln in Adressen</translation>
    </message>
  </context>
  <context>
    <name>FamilyPicker</name>
    <message>
      <source>Find a font</source>
      <translation>Schrift suchen</translation>
    </message>
    <message>
      <source>Installed fonts</source>
      <translation>Installierte Schriften</translation>
    </message>
  </context>
  <context>
    <name>FewerMenu</name>
    <message>
      <source>Fewer like this</source>
      <translation>Weniger davon</translation>
    </message>
    <message>
      <source>For You will not show this article any more.</source>
      <translation>„Für Sie“ zeigt diesen Artikel nicht mehr.</translation>
    </message>
    <message>
      <source>For You will show fewer articles by {name}.</source>
      <translation>„Für Sie“ zeigt weniger Artikel von {name}.</translation>
    </message>
    <message>
      <source>For You will show fewer articles from {name}.</source>
      <translation>„Für Sie“ zeigt weniger Artikel aus {name}.</translation>
    </message>
    <message>
      <source>For You will show fewer articles on this topic.</source>
      <translation>„Für Sie“ zeigt weniger Artikel zu diesem Thema.</translation>
    </message>
    <message>
      <source>Its topic</source>
      <translation>Sein Thema</translation>
    </message>
    <message>
      <source>Not this article</source>
      <translation>Diesen Artikel nicht</translation>
    </message>
    <message>
      <source>The author: {name}</source>
      <translation>Der Autor: {name}</translation>
    </message>
    <message>
      <source>The publication: {name}</source>
      <translation>Die Publikation: {name}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Arrow down goes to the list, Ctrl+Return follows what is marked there</source>
      <translation>Pfeil nach unten führt zur Liste, Strg+Eingabe abonniert, was dort markiert ist</translation>
    </message>
    <message>
      <source>Name or address of a newspaper, magazine or blog</source>
      <translation>Name oder Adresse einer Zeitung, einer Zeitschrift oder eines Blogs</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All countries</source>
      <translation>Alle Länder</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>Alle Sprachen</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>Alle Themen</translation>
    </message>
    <message>
      <source>Attention first</source>
      <translation>Auffälliges zuerst</translation>
    </message>
    <message>
      <source>By: {name}</source>
      <translation>Von: {name}</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Every language, country and topic</source>
      <translation>Jede Sprache, jedes Land und jedes Thema</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Groß</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Still</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Zu entscheiden</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thema</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Match capital letters</source>
      <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Vorheriger Treffer</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
  </context>
  <context>
    <name>Folders</name>
    <message>
      <source>Move there</source>
      <translation>Dorthin verschieben</translation>
    </message>
    <message>
      <source>Moved {title} out.</source>
      <translation>{title} liegt nicht mehr im Ordner.</translation>
    </message>
    <message>
      <source>Moved {title} to {folder}.</source>
      <translation>{title} wurde nach {folder} verschoben.</translation>
    </message>
    <message>
      <source>Moved {title}.</source>
      <translation>{title} verschoben.</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>Name des Ordners</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>Neuer Ordner</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>Neuer Ordner…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>Kein Ordner</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename folder</source>
      <translation>Ordner umbenennen</translation>
    </message>
    <message>
      <source>Sorted by name.</source>
      <translation>Nach Namen sortiert.</translation>
    </message>
    <message>
      <source>The folder is called {name} now.</source>
      <translation>Der Ordner heißt jetzt {name}.</translation>
    </message>
    <message>
      <source>The folder {name} is gone; its publications stay.</source>
      <translation>Der Ordner {name} ist entfernt; seine Publikationen bleiben.</translation>
    </message>
    <message>
      <source>{title}: {place} of {all}</source>
      <translation>{title}: {place} von {all}</translation>
    </message>
  </context>
  <context>
    <name>ForYouSpread</name>
    <message>
      <source>For You</source>
      <translation>Für Sie</translation>
    </message>
  </context>
  <context>
    <name>FormLeaf</name>
    <message>
      <source>Add account</source>
      <translation>Konto hinzufügen</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Adresse des Servers</translation>
    </message>
    <message>
      <source>As in your browser, with its path if it has one.</source>
      <translation>Wie in Ihrem Browser, mit dem Pfad, wenn es einen gibt.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>E-Mail-Adresse</translation>
    </message>
    <message>
      <source>Enter the address of the server.</source>
      <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
      <source>Enter your e-mail address.</source>
      <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
      <source>Enter your user name.</source>
      <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Benutzername</translation>
    </message>
    <message>
      <source>What you enter goes to the service alone, and is kept in your system's keyring.</source>
      <translation>Was Sie eingeben, geht nur an den Dienst und wird im Schlüsselbund Ihres Systems aufbewahrt.</translation>
    </message>
    <message>
      <source>What you enter goes to your server alone, and is kept in your system's keyring.</source>
      <translation>Was Sie eingeben, geht nur an Ihren Server und wird im Schlüsselbund Ihres Systems aufbewahrt.</translation>
    </message>
    <message>
      <source>Your account at {service}</source>
      <translation>Ihr Konto bei {service}</translation>
    </message>
  </context>
  <context>
    <name>FrontSpread</name>
    <message>
      <source>Front page</source>
      <translation>Titelseite</translation>
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <source>It will have the name that its publisher gives it.</source>
      <translation>Sie bekommt den Namen, den der Verlag ihr gibt.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>Diese Publikationen ruhen lassen</translation>
    </message>
    <message>
      <source>Paused {title}.</source>
      <translation>{title} ruht jetzt.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Resume these publications</source>
      <translation>Diese Publikationen fortsetzen</translation>
    </message>
    <message>
      <source>Resumed {title}.</source>
      <translation>{title} wird fortgesetzt.</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Find a publication</source>
      <translation>Publikation suchen</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>Zustand Ihrer Publikationen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
  </context>
  <context>
    <name>HealthTable</name>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>Publikationen</translation>
    </message>
    <message>
      <source>Return shows more about one</source>
      <translation>Die Eingabetaste zeigt mehr über eine</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Andere Datei wählen …</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Drop the list of another news reader here, an OPML file, or choose it.</source>
      <translation>Ziehen Sie die Liste eines anderen Programms hierher, eine OPML-Datei, oder wählen Sie sie.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Abonnieren</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>Abonnements importieren</translation>
    </message>
    <message>
      <source>Into the folder</source>
      <translation>In den Ordner</translation>
    </message>
    <message>
      <source>Lines that could not be used</source>
      <translation>Zeilen, die nicht zu gebrauchen waren</translation>
    </message>
    <message>
      <source>Put all of it into this folder</source>
      <translation>Alles in diesen Ordner legen</translation>
    </message>
    <message>
      <source>Sections of the list</source>
      <translation>Rubriken der Liste</translation>
    </message>
    <message>
      <source>Show these lines</source>
      <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <source>The folders of the list</source>
      <translation>Die Ordner der Liste</translation>
    </message>
  </context>
  <context>
    <name>KeptRows</name>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Remove this search</source>
      <translation>Diese Suche entfernen</translation>
    </message>
    <message>
      <source>Removed “{title}”.</source>
      <translation>„{title}“ wurde entfernt.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
  </context>
  <context>
    <name>KeyRow</name>
    <message>
      <source>Add a shortcut for {action}</source>
      <translation>Tastenkürzel für {action} hinzufügen</translation>
    </message>
    <message>
      <source>Back to the usual shortcuts: {keys}</source>
      <translation>Zurück zu den üblichen Tastenkürzeln: {keys}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change {key} for {action}</source>
      <translation>{key} für {action} ändern</translation>
    </message>
    <message>
      <source>Press the new keys, one or two after another.</source>
      <translation>Drücken Sie die neuen Tasten, eine oder mehrere nacheinander.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Use it here</source>
      <translation>Hier verwenden</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message>
      <source>{key} belongs to the control that has the focus. Press other keys.</source>
      <translation>{key} gehört dem Bedienelement mit dem Fokus. Drücken Sie andere Tasten.</translation>
    </message>
    <message>
      <source>{key} is used by: {actions}. Take it from there?</source>
      <translation>{key} wird verwendet von: {actions}. Dort wegnehmen?</translation>
    </message>
    <message>
      <source>{key}, cannot be changed</source>
      <translation>{key}, lässt sich nicht ändern</translation>
    </message>
  </context>
  <context>
    <name>Leaf</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>LearntPage</name>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete all…</source>
      <translation>Alles löschen …</translation>
    </message>
    <message>
      <source>Find a line</source>
      <translation>Zeile suchen</translation>
    </message>
    <message>
      <source>No line has these words.</source>
      <translation>Keine Zeile enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Nothing has been learnt.</source>
      <translation>Es wurde noch nichts gelernt.</translation>
    </message>
    <message>
      <source>Turn off For You…</source>
      <translation>„Für Sie“ ausschalten …</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>„Für Sie“ einschalten</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>Was „Für Sie“ gelernt hat</translation>
    </message>
  </context>
  <context>
    <name>LearntSpread</name>
    <message>
      <source>All that For You had learnt is deleted.</source>
      <translation>Alles, was „Für Sie“ gelernt hatte, ist gelöscht.</translation>
    </message>
    <message>
      <source>Deleted: {line}</source>
      <translation>Gelöscht: {line}</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>„Für Sie“ ist ausgeschaltet.</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>„Für Sie“ ist eingeschaltet.</translation>
    </message>
  </context>
  <context>
    <name>LearntTable</name>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Delete takes the chosen lines away</source>
      <translation>Entf entfernt die gewählten Zeilen</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>Was „Für Sie“ gelernt hat</translation>
    </message>
  </context>
  <context>
    <name>LeftOut</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>Verbinden Sie sich mit dem Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>Regeln exportieren</translation>
    </message>
    <message>
      <source>Fetch them again</source>
      <translation>Noch einmal holen</translation>
    </message>
    <message>
      <source>Import rules</source>
      <translation>Regeln importieren</translation>
    </message>
    <message>
      <source>Its page has become shorter since, so the text stays as it was.</source>
      <translation>Seine Seite ist seither kürzer geworden, darum blieb der Text, wie er war.</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>Regeln (*.json)</translation>
    </message>
    <message>
      <source>The article follows what you decided.</source>
      <translation>Der Artikel folgt Ihrer Entscheidung.</translation>
    </message>
    <message>
      <source>The article is fetched again…</source>
      <translation>Der Artikel wird noch einmal geholt …</translation>
    </message>
    <message>
      <source>The page is no longer there. The text that you have stays as it is.</source>
      <translation>Die Seite gibt es nicht mehr. Der Text, den Sie haben, bleibt, wie er ist.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Try again in a while.</source>
      <translation>Versuchen Sie es nachher noch einmal.</translation>
    </message>
    <message>
      <source>What was left out is not kept: to see it, the page is fetched once.</source>
      <translation>Was weggelassen wurde, ist nicht aufgehoben: Um es zu zeigen, wird die Seite einmal geholt.</translation>
    </message>
    <message>
      <source>What you decided holds from the next articles on.</source>
      <translation>Was Sie entschieden haben, gilt ab den nächsten Artikeln.</translation>
    </message>
  </context>
  <context>
    <name>Lightbox</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>Ans Fenster anpassen</translation>
    </message>
    <message>
      <source>Full size</source>
      <translation>Volle Größe</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Vorheriges Bild</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>The picture could not be saved there.</source>
      <translation>Das Bild konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
      <source>This picture's file is damaged, so it cannot be shown.</source>
      <translation>Die Datei dieses Bildes ist beschädigt und lässt sich nicht zeigen.</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
  </context>
  <context>
    <name>Lines</name>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
  </context>
  <context>
    <name>ListLeaf</name>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>Konto hinzufügen …</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>The same library on all your devices</source>
      <translation>Dieselbe Bibliothek auf allen Ihren Geräten</translation>
    </message>
    <message>
      <source>With an account at a sync server, your publications and folders, and what you have read and saved, are the same on your computers and your phone. Broadsheet works with servers of your own and with services, and goes on working when they cannot be reached.</source>
      <translation>Mit einem Konto bei einem Synchronisierungsserver sind Ihre Publikationen und Ordner und alles, was Sie gelesen und gespeichert haben, auf Ihren Computern und Ihrem Telefon gleich. Broadsheet arbeitet mit eigenen Servern und mit Diensten und arbeitet weiter, wenn sie nicht zu erreichen sind.</translation>
    </message>
    <message>
      <source>You need none of this to read: without an account all stays here.</source>
      <translation>Zum Lesen brauchen Sie nichts davon: Ohne Konto bleibt alles hier.</translation>
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>Beste</translation>
    </message>
    <message>
      <source>Filter, order and density</source>
      <translation>Filter, Reihenfolge und Dichte</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
    <message>
      <source>Order of what is found</source>
      <translation>Reihenfolge der Treffer</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Show what is muted</source>
      <translation>Zeigen, was stummgeschaltet ist</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Ungelesen</translation>
    </message>
  </context>
  <context>
    <name>ListRow</name>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Abonnement beenden</translation>
    </message>
    <message>
      <source>{act}: {list}</source>
      <translation>{act}: {list}</translation>
    </message>
  </context>
  <context>
    <name>Lister</name>
    <message>
      <source>More than {number} articles found</source>
      <translation>Mehr als {number} Artikel gefunden</translation>
    </message>
    <message>
      <source>Nothing unread</source>
      <translation>Nichts ungelesen</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>Abonnements exportieren</translation>
    </message>
    <message>
      <source>Following the sections…</source>
      <translation>Die Rubriken werden abonniert …</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>Abonnements importieren</translation>
    </message>
    <message>
      <source>Reading the list…</source>
      <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
      <source>Stopped: nothing of the list was followed.</source>
      <translation>Angehalten: Aus der Liste wurde nichts abonniert.</translation>
    </message>
    <message>
      <source>Subscription lists (*.opml *.xml)</source>
      <translation>Abonnementlisten (*.opml *.xml)</translation>
    </message>
  </context>
  <context>
    <name>Lookup</name>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>Verbinden Sie sich mit dem Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>That is all: nothing unread is left.</source>
      <translation>Das war alles: Nichts ist mehr ungelesen.</translation>
    </message>
  </context>
  <context>
    <name>Managing</name>
    <message>
      <source>Choose a publication first.</source>
      <translation>Wählen Sie zuerst eine Publikation.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
  </context>
  <context>
    <name>Marking</name>
    <message>
      <source>Nothing read here.</source>
      <translation>Hier ist nichts gelesen.</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>Hier ist nichts ungelesen.</translation>
    </message>
    <message>
      <source>Remove it from saved first.</source>
      <translation>Entfernen Sie ihn zuerst aus den gespeicherten.</translation>
    </message>
    <message>
      <source>You no longer follow the section {title}.</source>
      <translation>Sie haben die Rubrik {title} nicht mehr abonniert.</translation>
    </message>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>Sie haben {title} nicht mehr abonniert.</translation>
    </message>
    <message>
      <source>You no longer follow {title}; its articles are deleted.</source>
      <translation>Sie haben {title} nicht mehr abonniert; die Artikel sind gelöscht.</translation>
    </message>
    <message>
      <source>{was} is called {title} now.</source>
      <translation>{was} heißt jetzt {title}.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>Von selbst synchronisieren</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>It is done here.</source>
      <translation>Hier ist es geschehen.</translation>
    </message>
    <message>
      <source>It is done, and everything has arrived.</source>
      <translation>Es ist geschehen, und alles ist angekommen.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Zurückgenommen.</translation>
    </message>
  </context>
  <context>
    <name>MovingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Follow them through {account} alone, no longer here</source>
      <translation>Nur noch über {account} abonnieren, nicht mehr hier</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Move to another account</source>
      <translation>In ein anderes Konto verschieben</translation>
    </message>
    <message>
      <source>Sections to be moved</source>
      <translation>Zu verschiebende Rubriken</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Nach</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unsubscribe from them at {account}</source>
      <translation>Bei {account} abbestellen</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>Was geschehen wird</translation>
    </message>
  </context>
  <context>
    <name>MutedSpread</name>
    <message>
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>Nicht mehr stummschalten</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Stummgeschaltet</translation>
    </message>
    <message>
      <source>Muted no longer</source>
      <translation>Nicht mehr stummgeschaltet</translation>
    </message>
    <message>
      <source>Shown again</source>
      <translation>Wieder gezeigt</translation>
    </message>
  </context>
  <context>
    <name>NoteCard</name>
    <message>
      <source>Footnote</source>
      <translation>Fußnote</translation>
    </message>
    <message>
      <source>Go to the note</source>
      <translation>Zur Anmerkung</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>Look there</source>
      <translation>Dort nachsehen</translation>
    </message>
    <message>
      <source>On your clipboard: {address}</source>
      <translation>In der Zwischenablage: {address}</translation>
    </message>
    <message>
      <source>“{address}” may be an address.</source>
      <translation>„{address}“ ist vielleicht eine Adresse.</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>Follow the new address</source>
      <translation>Der neuen Adresse folgen</translation>
    </message>
    <message>
      <source>It seems to be at {address} now. Its articles stay, none comes twice.</source>
      <translation>Sie ist jetzt offenbar unter {address} zu finden. Ihre Artikel bleiben, keiner kommt doppelt.</translation>
    </message>
    <message>
      <source>Its articles stay, also when you unfollow it.</source>
      <translation>Ihre Artikel bleiben, auch wenn Sie das Abonnement beenden.</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Try once more</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>{section} has been failing for {time}.</source>
      <translation>{section} schlägt seit {time} fehl.</translation>
    </message>
    <message>
      <source>{section} has brought nothing for {time}.</source>
      <translation>{section} hat seit {time} nichts gebracht.</translation>
    </message>
    <message>
      <source>{section} has moved.</source>
      <translation>{section} ist umgezogen.</translation>
    </message>
    <message>
      <source>{section} seems to be gone for good.</source>
      <translation>{section} ist offenbar endgültig verschwunden.</translation>
    </message>
  </context>
  <context>
    <name>Offered</name>
    <message>
      <source>Completions</source>
      <translation>Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>OutboxDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Everything has arrived. Nothing waits for {accounts}.</source>
      <translation>Alles ist angekommen. Nichts wartet auf {accounts}.</translation>
    </message>
    <message>
      <source>It waits again.</source>
      <translation>Es wartet wieder.</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Wird gesendet …</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Jetzt versuchen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Waiting changes</source>
      <translation>Wartende Änderungen</translation>
    </message>
    <message>
      <source>You have no account to sync with, so nothing waits.</source>
      <translation>Sie haben kein Konto zum Synchronisieren, also wartet nichts.</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>Ihre Konten …</translation>
    </message>
  </context>
  <context>
    <name>OutboxList</name>
    <message>
      <source>Waiting changes</source>
      <translation>Wartende Änderungen</translation>
    </message>
  </context>
  <context>
    <name>OwnFile</name>
    <message>
      <source>Add your own catalogue file</source>
      <translation>Eigene Katalogdatei hinzufügen</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Catalogue files (*.json)</source>
      <translation>Katalogdateien (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Go to a publication, a section, an article or a command</source>
      <translation>Zu einer Publikation, einer Rubrik, einem Artikel oder einem Befehl gehen</translation>
    </message>
    <message>
      <source>Go to anything</source>
      <translation>Überallhin gehen</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Search all articles for “{words}”</source>
      <translation>Alle Artikel nach „{words}“ durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>PasswordDialog</name>
    <message>
      <source>Asking {host}…</source>
      <translation>{host} wird gefragt …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Test and keep</source>
      <translation>Prüfen und behalten</translation>
    </message>
    <message>
      <source>The password for {account}</source>
      <translation>Das Passwort für {account}</translation>
    </message>
  </context>
  <context>
    <name>Phrase</name>
    <message>
      <source> (answer {status})</source>
      <translation> (Antwort {status})</translation>
    </message>
    <message>
      <source>A newer version of Broadsheet wrote {subject}, and this version cannot read it.</source>
      <translation>Eine neuere Version von Broadsheet hat hier geschrieben, diese Version kann es nicht lesen: {subject}.</translation>
    </message>
    <message>
      <source>A notice on your desktop for new articles.</source>
      <translation>Eine Meldung auf Ihrem Desktop für neue Artikel.</translation>
    </message>
    <message>
      <source>A paid service at bazqux.com.</source>
      <translation>Ein bezahlter Dienst auf bazqux.com.</translation>
    </message>
    <message>
      <source>A paid service at feedbin.com.</source>
      <translation>Ein bezahlter Dienst auf feedbin.com.</translation>
    </message>
    <message>
      <source>A part of its title is enough; capitals and accents do not matter.</source>
      <translation>Ein Teil des Titels genügt; Großbuchstaben und Akzente spielen keine Rolle.</translation>
    </message>
    <message>
      <source>A part of the address is secret and no longer kept, so {subject} was not told.</source>
      <translation>Ein Teil der Adresse ist geheim und nicht mehr vorhanden, daher wurde {subject} nichts mitgeteilt.</translation>
    </message>
    <message>
      <source>A part of the address of {subject} is secret and no longer kept.</source>
      <translation>Ein Teil der Adresse von {subject} ist geheim und nicht mehr vorhanden.</translation>
    </message>
    <message>
      <source>A server of your own, or one that somebody keeps for you.</source>
      <translation>Ein eigener Server oder einer, den jemand für Sie betreibt.</translation>
    </message>
    <message>
      <source>A server of your own; folders are made in its own window.</source>
      <translation>Ein eigener Server; Ordner werden in seinem eigenen Fenster angelegt.</translation>
    </message>
    <message>
      <source>A service at inoreader.com; it wants an App ID and an App key.</source>
      <translation>Ein Dienst auf inoreader.com; er verlangt eine App-ID und einen App-Schlüssel.</translation>
    </message>
    <message>
      <source>A service at theoldreader.com.</source>
      <translation>Ein Dienst auf theoldreader.com.</translation>
    </message>
    <message>
      <source>A shorter edition: there was not more that is unread and whole.</source>
      <translation>Eine kürzere Ausgabe: Mehr Ungelesenes und Vollständiges gab es nicht.</translation>
    </message>
    <message>
      <source>A sign-in window needs more of Qt: {command}</source>
      <translation>Ein Anmeldefenster braucht mehr von Qt: {command}</translation>
    </message>
    <message>
      <source>A small server of your own; it also works with reader.miniflux.app.</source>
      <translation>Ein kleiner eigener Server; geht auch mit reader.miniflux.app.</translation>
    </message>
    <message>
      <source>A thin line above the article shows how much of it you have read.</source>
      <translation>Eine dünne Linie über dem Artikel zeigt, wie viel Sie gelesen haben.</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>Eine Woche</translation>
    </message>
    <message>
      <source>A “{subject}” has no partner, so it was passed over.</source>
      <translation>„{subject}“ hat kein Gegenstück und wurde übergangen.</translation>
    </message>
    <message>
      <source>API password</source>
      <translation>API-Passwort</translation>
    </message>
    <message>
      <source>About For You</source>
      <translation>Über „Für Sie“</translation>
    </message>
    <message numerus="yes">
      <source>About {n} articles a week.</source>
      <extracomment>About {n} article a week.</extracomment>
      <translation>
        <numerusform>Etwa {n} Artikel in der Woche.</numerusform>
        <numerusform>Etwa {n} Artikel in der Woche.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Konten …</translation>
    </message>
    <message>
      <source>Add a word, or something such as is:unread.</source>
      <translation>Fügen Sie ein Wort hinzu oder etwas wie is:unread.</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>Konto hinzufügen …</translation>
    </message>
    <message>
      <source>Add publications</source>
      <translation>Publikationen hinzufügen</translation>
    </message>
    <message>
      <source>Add publications…</source>
      <translation>Publikationen hinzufügen…</translation>
    </message>
    <message>
      <source>Add the catalogue {name}</source>
      <translation>Katalog {name} hinzufügen</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} publications to the catalogue.</source>
      <extracomment>Added {n} publication to the catalogue.</extracomment>
      <translation>
        <numerusform>{n} Publikation zum Katalog hinzugefügt.</numerusform>
        <numerusform>{n} Publikationen zum Katalog hinzugefügt.</numerusform>
      </translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>All keys on one page, where each can be changed.</source>
      <translation>Alle Tasten auf einer Seite, jede lässt sich dort ändern.</translation>
    </message>
    <message>
      <source>All picks</source>
      <translation>Alle Empfehlungen</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>Alle gespeicherten</translation>
    </message>
    <message>
      <source>All that it learns stays in your library on this computer, can be seen line by line and deleted; nothing is sent to anybody.</source>
      <translation>Alles, was es lernt, bleibt in Ihrer Bibliothek auf diesem Computer, lässt sich Zeile für Zeile ansehen und löschen; nichts wird an irgendjemanden gesendet.</translation>
    </message>
    <message numerus="yes">
      <source>All {n} publications</source>
      <extracomment>All {n} publications</extracomment>
      <translation>
        <numerusform>{n} Publikation</numerusform>
        <numerusform>Alle {n} Publikationen</numerusform>
      </translation>
    </message>
    <message>
      <source>Also in this story</source>
      <translation>Auch zu diesem Thema</translation>
    </message>
    <message>
      <source>Also is:read, is:saved, is:ready (complete offline)</source>
      <translation>Auch is:read, is:saved, is:ready (vollständig offline)</translation>
    </message>
    <message>
      <source>Altogether: {figures}.</source>
      <translation>Insgesamt: {figures}.</translation>
    </message>
    <message>
      <source>Always the feed</source>
      <translation>Immer den Feed</translation>
    </message>
    <message>
      <source>Always the page</source>
      <translation>Immer die Seite</translation>
    </message>
    <message>
      <source>An answer of {subject} arrived only in part, so nothing was taken from it.</source>
      <translation>Eine Antwort von {subject} kam nur zum Teil an, daher wurde nichts daraus übernommen.</translation>
    </message>
    <message>
      <source>An answer of {subject} is larger than Broadsheet accepts.</source>
      <translation>Eine Antwort von {subject} ist größer, als Broadsheet annimmt.</translation>
    </message>
    <message>
      <source>An article that its publisher has changed by more than a few words counts as unread again. Not where an account has it, whose server would be told.</source>
      <translation>Ein Artikel, den sein Verlag um mehr als ein paar Wörter geändert hat, gilt wieder als ungelesen. Nicht dort, wo ein Konto ihn hat, dessen Server es mitgeteilt würde.</translation>
    </message>
    <message>
      <source>An edition is a paper with an end: made at a set time from top stories and what you choose, as long as you have time for, complete before you leave the house.</source>
      <translation>Eine Ausgabe ist eine Zeitung mit einem Ende: zu fester Zeit gemacht aus Topthemen und dem, was Sie wählen, so lang, wie Sie Zeit haben, vollständig, bevor Sie aus dem Haus gehen.</translation>
    </message>
    <message numerus="yes">
      <source>And {n} more articles.</source>
      <extracomment>And {n} more article.</extracomment>
      <translation>
        <numerusform>Und {n} weiterer Artikel.</numerusform>
        <numerusform>Und {n} weitere Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more sections.</source>
      <extracomment>And {n} more section.</extracomment>
      <translation>
        <numerusform>Und {n} weitere Rubrik.</numerusform>
        <numerusform>Und {n} weitere Rubriken.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more.</source>
      <extracomment>And {n} more.</extracomment>
      <translation>
        <numerusform>Und {n} weitere.</numerusform>
        <numerusform>Und {n} weitere.</numerusform>
      </translation>
    </message>
    <message>
      <source>Another program is using {subject} at the moment.</source>
      <translation>Ein anderes Programm benutzt gerade: {subject}.</translation>
    </message>
    <message>
      <source>Another publication of this file has the same id.</source>
      <translation>Eine andere Publikation dieser Datei hat dieselbe id.</translation>
    </message>
    <message>
      <source>Another section has the same address.</source>
      <translation>Eine andere Rubrik hat dieselbe Adresse.</translation>
    </message>
    <message>
      <source>Any other server that speaks the language of Google Reader.</source>
      <translation>Jeder andere Server, der die Sprache von Google Reader spricht.</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>App-Passwort</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Architecture and design</source>
      <translation>Architektur und Design</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article alone</source>
      <translation>Nur der Artikel</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Arts and culture</source>
      <translation>Kunst und Kultur</translation>
    </message>
    <message>
      <source>As it publishes</source>
      <translation>Wie sie erscheint</translation>
    </message>
    <message>
      <source>As it publishes suits almost every publication, and asks the least of it.</source>
      <translation>„Wie sie erscheint“ passt für fast jede Publikation und belastet sie am wenigsten.</translation>
    </message>
    <message>
      <source>As soon as something is due</source>
      <translation>Sobald etwas fällig ist</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>At most every four hours</source>
      <translation>Höchstens alle vier Stunden</translation>
    </message>
    <message>
      <source>At most every hour</source>
      <translation>Höchstens jede Stunde</translation>
    </message>
    <message numerus="yes">
      <source>At most every {n} minutes</source>
      <extracomment>At most every minute</extracomment>
      <translation>
        <numerusform>Höchstens jede Minute</numerusform>
        <numerusform>Höchstens alle {n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Ton</translation>
    </message>
    <message>
      <source>Audio: {title}</source>
      <translation>Ton: {title}</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <source>Background, {month}</source>
      <translation>Hintergrund, {month}</translation>
    </message>
    <message>
      <source>Before this day began</source>
      <translation>Vor Beginn dieses Tages</translation>
    </message>
    <message>
      <source>Before today</source>
      <translation>Vor heute</translation>
    </message>
    <message>
      <source>Begin again whenever you like.</source>
      <translation>Beginnen Sie neu, wann immer Sie mögen.</translation>
    </message>
    <message>
      <source>Besides these lines your library keeps which articles were counted, so that each counts once; nothing of it leaves this computer.</source>
      <translation>Neben diesen Zeilen hält Ihre Bibliothek fest, welche Artikel gezählt wurden, damit jeder nur einmal zählt; nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>Beste zuerst</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>Bücher</translation>
    </message>
    <message>
      <source>Both words, in all their forms</source>
      <translation>Beide Wörter, in allen Formen</translation>
    </message>
    <message>
      <source>Bring cookies</source>
      <translation>Cookies mitbringen</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>Broadsheet</translation>
    </message>
    <message>
      <source>Broadsheet can keep what you entered in memory until it ends.</source>
      <translation>Broadsheet kann Ihre Eingaben im Speicher behalten, bis es endet.</translation>
    </message>
    <message>
      <source>Broadsheet cannot read {subject}.</source>
      <translation>Broadsheet kann dies nicht lesen: {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet cannot search for {subject}.</source>
      <translation>Broadsheet kann danach nicht suchen: {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet cannot use {subject}.</source>
      <translation>Broadsheet kann dies nicht verwenden: {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet made a mistake with {subject}.</source>
      <translation>Broadsheet hat einen Fehler gemacht: {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet may not write to {subject}.</source>
      <translation>Broadsheet darf hier nicht schreiben: {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet starts hidden when you log in and syncs by the clock.</source>
      <translation>Broadsheet startet bei der Anmeldung unsichtbar und synchronisiert nach der Uhr.</translation>
    </message>
    <message>
      <source>Browsers and mail programs hand such links to Broadsheet, which offers to follow.</source>
      <translation>Browser und Mailprogramme reichen solche Links an Broadsheet weiter, das ein Abonnement anbietet.</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Wirtschaft</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cars and motorcycles</source>
      <translation>Autos und Motorräder</translation>
    </message>
    <message>
      <source>Change how far {title} goes back</source>
      <translation>Ändern, wie weit {title} zurückreicht</translation>
    </message>
    <message>
      <source>Change its settings instead.</source>
      <translation>Ändern Sie stattdessen seine Einstellungen.</translation>
    </message>
    <message numerus="yes">
      <source>Change the settings of {n} publications</source>
      <extracomment>Change the settings of {n} publication</extracomment>
      <translation>
        <numerusform>Einstellungen von {n} Publikation ändern</numerusform>
        <numerusform>Einstellungen von {n} Publikationen ändern</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the settings of {title}</source>
      <translation>Einstellungen von {title} ändern</translation>
    </message>
    <message>
      <source>Change what belongs to the articles of {title}</source>
      <translation>Ändern, was zu den Artikeln von {title} gehört</translation>
    </message>
    <message>
      <source>Change what is muted by {what}</source>
      <translation>Ändern, was über {what} stummgeschaltet ist</translation>
    </message>
    <message>
      <source>Changed: {what}</source>
      <translation>Geändert: {what}</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <source>Check in your browser that you can sign in there, then sign in here again.</source>
      <translation>Prüfen Sie im Browser, ob Sie sich dort anmelden können, und melden Sie sich dann hier wieder an.</translation>
    </message>
    <message>
      <source>Check it, and sign in again.</source>
      <translation>Prüfen Sie es, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
      <source>Check name and password, and enter the password again.</source>
      <translation>Prüfen Sie Namen und Passwort und geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
      <source>Check that your user may use the interface for programs there.</source>
      <translation>Prüfen Sie, ob Ihr Benutzer die Schnittstelle für Programme dort verwenden darf.</translation>
    </message>
    <message>
      <source>Check the address and the clock of your computer. A server of your own needs a certificate that your computer trusts, or an address that begins with http://.</source>
      <translation>Prüfen Sie die Adresse und die Uhr Ihres Computers. Ein eigener Server braucht ein Zertifikat, dem Ihr Computer vertraut, oder eine Adresse, die mit http:// beginnt.</translation>
    </message>
    <message>
      <source>Check the address of the server, and whether it is running.</source>
      <translation>Prüfen Sie die Adresse des Servers und ob er läuft.</translation>
    </message>
    <message>
      <source>Check the address of the server.</source>
      <translation>Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
      <source>Check the address, and that the interface is switched on there.</source>
      <translation>Prüfen Sie die Adresse und ob die Schnittstelle dort eingeschaltet ist.</translation>
    </message>
    <message>
      <source>Check the address, or choose another service.</source>
      <translation>Prüfen Sie die Adresse oder wählen Sie einen anderen Dienst.</translation>
    </message>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>Check the address, or try the publication's home page.</source>
      <translation>Prüfen Sie die Adresse, oder versuchen Sie es mit der Startseite der Publikation.</translation>
    </message>
    <message>
      <source>Check the address; if everything else fails too, check your connection.</source>
      <translation>Prüfen Sie die Adresse; wenn auch sonst nichts geht, prüfen Sie Ihre Verbindung.</translation>
    </message>
    <message>
      <source>Check the date and time of your computer; otherwise the publisher has to mend it.</source>
      <translation>Prüfen Sie Datum und Uhrzeit Ihres Computers; sonst muss der Herausgeber es beheben.</translation>
    </message>
    <message>
      <source>Check the name or number.</source>
      <translation>Prüfen Sie den Namen oder die Nummer.</translation>
    </message>
    <message>
      <source>Check the permissions of the file, or choose another one.</source>
      <translation>Prüfen Sie die Rechte der Datei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>Check the permissions of the folder, or choose another one.</source>
      <translation>Prüfen Sie die Rechte des Ordners, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>Check what you entered, and sign in again.</source>
      <translation>Prüfen Sie Ihre Eingaben, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
      <source>Check what you entered.</source>
      <translation>Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
      <source>Choose a JSON file with a list of “publications”, each with a name, a home and sections.</source>
      <translation>Wählen Sie eine JSON-Datei mit einer Liste „publications“, jede mit Namen, Startseite und Rubriken.</translation>
    </message>
    <message>
      <source>Choose a day of the week.</source>
      <translation>Wählen Sie einen Wochentag.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from “What was left out”.</source>
      <translation>Wählen Sie eine Datei, die unter „Was weggelassen wurde“ exportiert wurde.</translation>
    </message>
    <message>
      <source>Choose an OPML file exported by another news reader.</source>
      <translation>Wählen Sie eine OPML-Datei, die ein anderer Newsreader exportiert hat.</translation>
    </message>
    <message>
      <source>Choose what it is made of.</source>
      <translation>Wählen Sie, woraus sie besteht.</translation>
    </message>
    <message>
      <source>Chosen for you</source>
      <translation>Für Sie ausgewählt</translation>
    </message>
    <message>
      <source>Clear the field</source>
      <translation>Feld leeren</translation>
    </message>
    <message>
      <source>Close the other Broadsheet or wait until it has finished, then try again.</source>
      <translation>Schließen Sie das andere Broadsheet, oder warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>Fenster schließen</translation>
    </message>
    <message>
      <source>Code, not read aloud.</source>
      <translation>Code, wird nicht vorgelesen.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Comfortable</source>
      <translation>Bequem</translation>
    </message>
    <message>
      <source>Comfortable has two lines and a picture, compact one line.</source>
      <translation>Bequem hat zwei Zeilen und ein Bild, kompakt eine Zeile.</translation>
    </message>
    <message>
      <source>Comfortable rows</source>
      <translation>Hohe Zeilen</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Kompakt</translation>
    </message>
    <message>
      <source>Compact rows</source>
      <translation>Kompakte Zeilen</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>Jetzt zusammenstellen</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>Vollständig</translation>
    </message>
    <message numerus="yes">
      <source>Complete, {n} pictures</source>
      <extracomment>Complete, {n} picture</extracomment>
      <translation>
        <numerusform>Vollständig, {n} Bild</numerusform>
        <numerusform>Vollständig, {n} Bilder</numerusform>
      </translation>
    </message>
    <message>
      <source>Connect its disk or put its folder back, then try again.</source>
      <translation>Schließen Sie den Datenträger an oder legen Sie den Ordner zurück und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Connect to the network, then sync again.</source>
      <translation>Verbinden Sie sich mit dem Netz, und synchronisieren Sie dann noch einmal.</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>Verbinden Sie sich mit dem Netz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Continue reading</source>
      <translation>Weiterlesen</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>Als Markdown kopieren</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <source>Corrected since you read it: a few words.</source>
      <translation>Seit Sie ihn gelesen haben berichtigt: einige Wörter.</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Wird gezählt …</translation>
    </message>
    <message>
      <source>Cover</source>
      <translation>Titelblatt</translation>
    </message>
    <message>
      <source>Cover story</source>
      <translation>Titelgeschichte</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Delete all read articles here</source>
      <translation>Alle gelesenen Artikel hier löschen</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>Artikel löschen</translation>
    </message>
    <message>
      <source>Delete this edition</source>
      <translation>Diese Ausgabe löschen</translation>
    </message>
    <message>
      <source>Delete what was learnt of {what}</source>
      <translation>Gelerntes über {what} löschen</translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} articles</source>
      <extracomment>Delete {n} article</extracomment>
      <translation>
        <numerusform>{n} Artikel löschen</numerusform>
        <numerusform>{n} Artikel löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} lines</source>
      <extracomment>Delete {n} line</extracomment>
      <translation>
        <numerusform>{n} Zeile löschen</numerusform>
        <numerusform>{n} Zeilen löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} articles.</source>
      <extracomment>Deleted {n} article.</extracomment>
      <translation>
        <numerusform>{n} Artikel gelöscht.</numerusform>
        <numerusform>{n} Artikel gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} lines.</source>
      <extracomment>Deleted {n} line.</extracomment>
      <translation>
        <numerusform>{n} Zeile gelöscht.</numerusform>
        <numerusform>{n} Zeilen gelöscht.</numerusform>
      </translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>Verschieden</translation>
    </message>
    <message>
      <source>Discard changes that were not sent</source>
      <translation>Änderungen verwerfen, die nicht gesendet wurden</translation>
    </message>
    <message>
      <source>Discard it, or look for the feed's new address.</source>
      <translation>Verwerfen Sie es oder suchen Sie die neue Adresse des Feeds.</translation>
    </message>
    <message numerus="yes">
      <source>Discard {n} changes</source>
      <extracomment>Discard {n} change</extracomment>
      <translation>
        <numerusform>{n} Änderung verwerfen</numerusform>
        <numerusform>{n} Änderungen verwerfen</numerusform>
      </translation>
    </message>
    <message>
      <source>Do it on the server itself, or discard it.</source>
      <translation>Tun Sie es auf dem Server selbst oder verwerfen Sie es.</translation>
    </message>
    <message>
      <source>Do not keep for good</source>
      <translation>Nicht dauerhaft behalten</translation>
    </message>
    <message>
      <source>Download now anyway</source>
      <translation>Trotzdem jetzt herunterladen</translation>
    </message>
    <message>
      <source>Download pages</source>
      <translation>Seiten herunterladen</translation>
    </message>
    <message>
      <source>Download pictures</source>
      <translation>Bilder herunterladen</translation>
    </message>
    <message>
      <source>Drop to follow this address</source>
      <translation>Hier ablegen, um diese Adresse zu abonnieren</translation>
    </message>
    <message>
      <source>Drop to follow this feed</source>
      <translation>Ablegen, um diesen Feed zu abonnieren</translation>
    </message>
    <message>
      <source>Drop to import these subscriptions</source>
      <translation>Hier ablegen, um diese Abonnements zu importieren</translation>
    </message>
    <message>
      <source>E-books (*.epub)</source>
      <translation>E-Books (*.epub)</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>Ausgaben</translation>
    </message>
    <message>
      <source>End the search</source>
      <translation>Suche beenden</translation>
    </message>
    <message>
      <source>Enter an address such as https://example.com/.</source>
      <translation>Geben Sie eine Adresse wie https://example.com/ ein.</translation>
    </message>
    <message>
      <source>Enter the address to which your browser comes when it has opened the server.</source>
      <translation>Geben Sie die Adresse ein, die Ihr Browser zeigt, wenn er den Server geöffnet hat.</translation>
    </message>
    <message>
      <source>Enter the name and password that are set there for the Fever interface.</source>
      <translation>Geben Sie Namen und Passwort ein, die dort für die Fever-Schnittstelle gesetzt sind.</translation>
    </message>
    <message>
      <source>Enter the password again.</source>
      <translation>Geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Umwelt</translation>
    </message>
    <message>
      <source>Essays and ideas</source>
      <translation>Essays und Ideen</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>Abend</translation>
    </message>
    <message>
      <source>Every 15 minutes</source>
      <translation>Alle 15 Minuten</translation>
    </message>
    <message>
      <source>Every 30 minutes</source>
      <translation>Alle 30 Minuten</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Täglich</translation>
    </message>
    <message>
      <source>Every four hours</source>
      <translation>Alle vier Stunden</translation>
    </message>
    <message>
      <source>Every hour</source>
      <translation>Stündlich</translation>
    </message>
    <message>
      <source>Every twelve hours</source>
      <translation>Alle zwölf Stunden</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Wöchentlich</translation>
    </message>
    <message>
      <source>Every {time}</source>
      <translation>Alle {time}</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Everything already in your library stays readable.</source>
      <translation>Alles, was schon in Ihrer Bibliothek ist, bleibt lesbar.</translation>
    </message>
    <message>
      <source>Everything behind it was taken as one phrase.</source>
      <translation>Alles dahinter galt als eine Wortfolge.</translation>
    </message>
    <message>
      <source>Everything stored before is safe; the rest is fetched once there is room.</source>
      <translation>Alles bisher Gespeicherte ist sicher; der Rest wird geholt, sobald Platz ist.</translation>
    </message>
    <message>
      <source>Everything that the server has</source>
      <translation>Alles, was der Server hat</translation>
    </message>
    <message>
      <source>Exact words</source>
      <translation>Genaue Wörter</translation>
    </message>
    <message>
      <source>Export as EPUB</source>
      <translation>Als EPUB exportieren</translation>
    </message>
    <message>
      <source>Export as EPUB…</source>
      <translation>Als EPUB exportieren …</translation>
    </message>
    <message>
      <source>Export subscriptions…</source>
      <translation>Abonnements exportieren…</translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} rules.</source>
      <extracomment>Exported {n} rule.</extracomment>
      <translation>
        <numerusform>{n} Regel exportiert.</numerusform>
        <numerusform>{n} Regeln exportiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} sections.</source>
      <extracomment>Exported {n} section.</extracomment>
      <translation>
        <numerusform>{n} Rubrik exportiert.</numerusform>
        <numerusform>{n} Rubriken exportiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Fashion and beauty</source>
      <translation>Mode und Schönheit</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>Favorit</translation>
    </message>
    <message>
      <source>Feeds only</source>
      <translation>Nur Feeds</translation>
    </message>
    <message>
      <source>Fetch it again</source>
      <translation>Wieder holen</translation>
    </message>
    <message>
      <source>Fetch whole pages</source>
      <translation>Ganze Seiten abrufen</translation>
    </message>
    <message>
      <source>Fetching articles: {done} of {known}</source>
      <translation>Artikel werden geholt: {done} von {known}</translation>
    </message>
    <message>
      <source>Fetching pictures: {done} of {known}</source>
      <translation>Bilder werden geholt: {done} von {known}</translation>
    </message>
    <message>
      <source>Fewer like this</source>
      <translation>Weniger davon</translation>
    </message>
    <message>
      <source>Fewer like this…</source>
      <translation>Weniger davon …</translation>
    </message>
    <message>
      <source>Film and television</source>
      <translation>Film und Fernsehen</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <source>First to report</source>
      <translation>Berichtete zuerst</translation>
    </message>
    <message>
      <source>Folders lie too deep from here on; they were put together.</source>
      <translation>Ab hier liegen die Ordner zu tief ineinander; sie wurden zusammengelegt.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Abonnieren</translation>
    </message>
    <message>
      <source>Follow a newsletter, somebody's feed of links or the list of a friend: the articles that they name stand here with their words, and open offline like any other.</source>
      <translation>Abonnieren Sie einen Newsletter, den Link-Feed von jemandem oder die Liste eines Freundes: Die Artikel, die sie nennen, stehen hier mit deren Worten und öffnen sich offline wie alle anderen.</translation>
    </message>
    <message>
      <source>Follow a pick list…</source>
      <translation>Empfehlungsliste abonnieren …</translation>
    </message>
    <message>
      <source>Follow it as a publication instead, or take the feed in which somebody links to articles.</source>
      <translation>Abonnieren Sie es stattdessen als Publikation, oder nehmen Sie den Feed, in dem jemand Artikel verlinkt.</translation>
    </message>
    <message>
      <source>Follow its whole address again.</source>
      <translation>Abonnieren Sie die ganze Adresse noch einmal.</translation>
    </message>
    <message numerus="yes">
      <source>Follow {n} sections</source>
      <extracomment>Follow {n} section</extracomment>
      <translation>
        <numerusform>{n} Rubrik abonnieren</numerusform>
        <numerusform>{n} Rubriken abonnieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Follow {title}</source>
      <translation>{title} abonnieren</translation>
    </message>
    <message>
      <source>Follow: {title}</source>
      <translation>Abonnieren: {title}</translation>
    </message>
    <message>
      <source>Followed</source>
      <translation>Abonniert</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Schrift</translation>
    </message>
    <message>
      <source>Food and drink</source>
      <translation>Essen und Trinken</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>Für Sie</translation>
    </message>
    <message>
      <source>For You is learning.</source>
      <translation>„Für Sie“ lernt.</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>„Für Sie“ ist ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
      <source>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far there are {n}.</source>
      <extracomment>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far it is {n}.</extracomment>
      <translation>
        <numerusform>„Für Sie“ ist ausgeschaltet. Es wird hier angeboten, wenn Sie {enough} Artikel gespeichert oder zu Ende gelesen haben; bisher ist es {n}.</numerusform>
        <numerusform>„Für Sie“ ist ausgeschaltet. Es wird hier angeboten, wenn Sie {enough} Artikel gespeichert oder zu Ende gelesen haben; bisher sind es {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>For You is on, and learning.</source>
      <translation>„Für Sie“ ist eingeschaltet und lernt.</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>„Für Sie“ ist eingeschaltet.</translation>
    </message>
    <message>
      <source>For a day</source>
      <translation>Für einen Tag</translation>
    </message>
    <message>
      <source>For a month</source>
      <translation>Für einen Monat</translation>
    </message>
    <message>
      <source>For a week</source>
      <translation>Für eine Woche</translation>
    </message>
    <message>
      <source>For example title:harbour, publication:“Harbour Times”, after:7d or is:unread.</source>
      <translation>Zum Beispiel title:hafen, publication:"Harbour Times", after:7d oder is:unread.</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>Dauerhaft</translation>
    </message>
    <message>
      <source>Free some space, then sync again.</source>
      <translation>Schaffen Sie Platz, und synchronisieren Sie dann noch einmal.</translation>
    </message>
    <message>
      <source>FreshRSS has an API password of its own: set it in your profile there.</source>
      <translation>FreshRSS hat ein eigenes API-Passwort: Setzen Sie es dort in Ihrem Profil.</translation>
    </message>
    <message>
      <source>From a publication; a part of its title is enough</source>
      <translation>Aus einer Publikation; ein Teil ihres Titels genügt</translation>
    </message>
    <message>
      <source>From a section</source>
      <translation>Aus einer Rubrik</translation>
    </message>
    <message>
      <source>From line to line, in text sizes.</source>
      <translation>Von Zeile zu Zeile, in Textgrößen.</translation>
    </message>
    <message>
      <source>From your own catalogue file “{name}”.</source>
      <translation>Aus Ihrer eigenen Katalogdatei „{name}“.</translation>
    </message>
    <message numerus="yes">
      <source>From {n} publications that you follow</source>
      <extracomment>From {n} publication that you follow</extracomment>
      <translation>
        <numerusform>Aus {n} Publikation, die Sie abonniert haben</numerusform>
        <numerusform>Aus {n} Publikationen, die Sie abonniert haben</numerusform>
      </translation>
    </message>
    <message>
      <source>Front page</source>
      <translation>Titelseite</translation>
    </message>
    <message>
      <source>Games</source>
      <translation>Spiele</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
      <source>Give the address of an article that is only for subscribers.</source>
      <translation>Geben Sie die Adresse eines Artikels an, der nur für Abonnenten ist.</translation>
    </message>
    <message>
      <source>Give the address of the page on which you sign in in your browser.</source>
      <translation>Geben Sie die Adresse der Seite an, auf der Sie sich im Browser anmelden.</translation>
    </message>
    <message>
      <source>Give the whole name.</source>
      <translation>Geben Sie den ganzen Namen an.</translation>
    </message>
    <message>
      <source>Give the whole name: {names}.</source>
      <translation>Geben Sie den ganzen Namen an: {names}.</translation>
    </message>
    <message>
      <source>Go on only if you know that this host belongs to the publisher.</source>
      <translation>Fahren Sie nur fort, wenn Sie wissen, dass dieser Host zum Verlag gehört.</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>Weiterlesen</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>Überallhin gehen…</translation>
    </message>
    <message>
      <source>Go to unread articles</source>
      <translation>Zu den ungelesenen Artikeln</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Gesundheit</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>Zustand Ihrer Publikationen</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>Home and garden</source>
      <translation>Haus und Garten</translation>
    </message>
    <message>
      <source>How fast articles are read aloud; 1 is the voice's own speed.</source>
      <translation>Wie schnell Artikel vorgelesen werden; 1 ist das Tempo der Stimme selbst.</translation>
    </message>
    <message>
      <source>How many characters a line of an article has at most; about 66 read best.</source>
      <translation>Wie viele Zeichen eine Zeile höchstens hat; etwa 66 lesen sich am besten.</translation>
    </message>
    <message>
      <source>How often it publishes is not known yet.</source>
      <translation>Wie oft sie erscheint, ist noch nicht bekannt.</translation>
    </message>
    <message>
      <source>How often publications are asked. Each is asked only as often as it publishes.</source>
      <translation>Wie oft Publikationen abgefragt werden. Jede nur so oft, wie sie erscheint.</translation>
    </message>
    <message>
      <source>How sidebar, list and article share the window.</source>
      <translation>Wie sich Seitenleiste, Liste und Artikel das Fenster teilen.</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>So wird gesucht</translation>
    </message>
    <message numerus="yes">
      <source>How {n} publications put it</source>
      <extracomment>How {n} publication put it</extracomment>
      <translation>
        <numerusform>Wie {n} Publikation es darstellt</numerusform>
        <numerusform>Wie {n} Publikationen es darstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>Humour</source>
      <translation>Humor</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Silbentrennung</translation>
    </message>
    <message>
      <source>I have finished it</source>
      <translation>Ich habe sie zu Ende gelesen</translation>
    </message>
    <message>
      <source>If it is yours, enter its own address.</source>
      <translation>Wenn es Ihres ist, geben Sie seine eigene Adresse ein.</translation>
    </message>
    <message>
      <source>If you know that host, give the address of the form yourself.</source>
      <translation>Wenn Sie diesen Server kennen, geben Sie die Adresse des Formulars selbst an.</translation>
    </message>
    <message>
      <source>If you pay for it, sign in to the publication.</source>
      <translation>Wenn Sie dafür bezahlen, melden Sie sich bei der Publikation an.</translation>
    </message>
    <message>
      <source>If you trust it, add its address yourself.</source>
      <translation>Wenn Sie ihr vertrauen, fügen Sie die Adresse selbst hinzu.</translation>
    </message>
    <message>
      <source>Import subscriptions…</source>
      <translation>Abonnements importieren…</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} sections</source>
      <extracomment>Import {n} section</extracomment>
      <translation>
        <numerusform>{n} Rubrik importieren</numerusform>
        <numerusform>{n} Rubriken importieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In a story with {n} other publications</source>
      <extracomment>In a story with {n} other publication</extracomment>
      <translation>
        <numerusform>In einem Thema mit {n} weiteren Publikation</numerusform>
        <numerusform>In einem Thema mit {n} weiteren Publikationen</numerusform>
      </translation>
    </message>
    <message>
      <source>In the headline</source>
      <translation>In der Überschrift</translation>
    </message>
    <message>
      <source>In {sections}</source>
      <translation>In {sections}</translation>
    </message>
    <message>
      <source>Install and enable the app News in your Nextcloud.</source>
      <translation>Installieren und aktivieren Sie die App News in Ihrer Nextcloud.</translation>
    </message>
    <message>
      <source>Install the newer version, or choose another library with --library.</source>
      <translation>Installieren Sie die neuere Version, oder wählen Sie mit --library eine andere Bibliothek.</translation>
    </message>
    <message>
      <source>International</source>
      <translation>International</translation>
    </message>
    <message>
      <source>It can be is:unread, is:read, is:saved or is:ready.</source>
      <translation>Möglich sind is:unread, is:read, is:saved und is:ready.</translation>
    </message>
    <message>
      <source>It has been failing for days. Press the mark to see why.</source>
      <translation>Sie schlägt seit Tagen fehl. Ein Klick auf das Zeichen sagt, warum.</translation>
    </message>
    <message>
      <source>It has been silent for long, so it is asked more rarely.</source>
      <translation>Sie schweigt schon lange, deshalb wird sie seltener abgefragt.</translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} months.</source>
      <extracomment>It has been silent for a month.</extracomment>
      <translation>
        <numerusform>Sie schweigt seit {n} Monat.</numerusform>
        <numerusform>Sie schweigt seit {n} Monaten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} years.</source>
      <extracomment>It has been silent for {n} year.</extracomment>
      <translation>
        <numerusform>Sie schweigt seit {n} Jahr.</numerusform>
        <numerusform>Sie schweigt seit {n} Jahren.</numerusform>
      </translation>
    </message>
    <message>
      <source>It has more than {number} sections.</source>
      <translation>Sie hat mehr als {number} Rubriken.</translation>
    </message>
    <message>
      <source>It has moved. Press the mark to see where it is now.</source>
      <translation>Sie ist umgezogen. Ein Klick auf das Zeichen zeigt, wohin.</translation>
    </message>
    <message>
      <source>It has never answered.</source>
      <translation>Sie hat noch nie geantwortet.</translation>
    </message>
    <message>
      <source>It has no sections.</source>
      <translation>Sie hat keine Rubriken.</translation>
    </message>
    <message>
      <source>It has not been asked yet.</source>
      <translation>Sie wurde noch nicht abgefragt.</translation>
    </message>
    <message>
      <source>It is asked again after {time}, or when you sync.</source>
      <translation>Sie wird nach {time} wieder abgefragt, oder wenn Sie synchronisieren.</translation>
    </message>
    <message>
      <source>It is asked as often as you chose.</source>
      <translation>Sie wird so oft gefragt, wie Sie es gewählt haben.</translation>
    </message>
    <message>
      <source>It is asked only when you sync it by itself. Its articles stay.</source>
      <translation>Sie wird nur abgerufen, wenn Sie sie einzeln synchronisieren. Ihre Artikel bleiben.</translation>
    </message>
    <message>
      <source>It is asked when you sync.</source>
      <translation>Sie wird abgefragt, wenn Sie synchronisieren.</translation>
    </message>
    <message>
      <source>It is checked again with the next sync.</source>
      <translation>Sie wird bei der nächsten Synchronisierung wieder geprüft.</translation>
    </message>
    <message numerus="yes">
      <source>It is done here. {n} changes are still on their way; you can close this.</source>
      <extracomment>It is done here. {n} change is still on its way; you can close this.</extracomment>
      <translation>
        <numerusform>Hier ist es geschehen. {n} Änderung ist noch unterwegs; Sie können das hier schließen.</numerusform>
        <numerusform>Hier ist es geschehen. {n} Änderungen sind noch unterwegs; Sie können das hier schließen.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is no object with a name, a home and sections.</source>
      <translation>Das ist kein Objekt mit Namen, Startseite und Rubriken.</translation>
    </message>
    <message>
      <source>It is no object with a title and a URL.</source>
      <translation>Das ist kein Objekt mit Titel und URL.</translation>
    </message>
    <message>
      <source>It is not asked before {time}, not even when you sync.</source>
      <translation>Sie wird nicht vor {time} abgefragt, auch nicht, wenn Sie synchronisieren.</translation>
    </message>
    <message>
      <source>It is not asked for any more; unfollow it, or follow its successor.</source>
      <translation>Es wird nicht mehr abgefragt; beenden Sie das Abonnement, oder abonnieren Sie den Nachfolger.</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>Es ist unterwegs.</translation>
    </message>
    <message>
      <source>It is sent again by itself.</source>
      <translation>Es wird von selbst noch einmal gesendet.</translation>
    </message>
    <message>
      <source>It is tried again after {time}.</source>
      <translation>Der nächste Versuch folgt nach {time}.</translation>
    </message>
    <message>
      <source>It is tried again at the next sync.</source>
      <translation>Der nächste Versuch folgt bei der nächsten Synchronisierung.</translation>
    </message>
    <message>
      <source>It is tried again at {time}.</source>
      <translation>Der nächste Versuch folgt um {time}.</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
      <source>It is tried again by itself; if it goes on, look at the server in your browser.</source>
      <translation>Es wird von selbst noch einmal versucht; wenn es so bleibt, sehen Sie in Ihrem Browser nach dem Server.</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>Der nächste Versuch folgt mit der nächsten Synchronisierung.</translation>
    </message>
    <message numerus="yes">
      <source>It knows of {n} articles that you opened, finished, saved or wanted fewer of.</source>
      <extracomment>It knows of {n} article that you opened, finished, saved or wanted fewer of.</extracomment>
      <translation>
        <numerusform>Es weiß von {n} Artikel, den Sie geöffnet, zu Ende gelesen oder gespeichert haben oder von dem Sie weniger wollten.</numerusform>
        <numerusform>Es weiß von {n} Artikeln, die Sie geöffnet, zu Ende gelesen oder gespeichert haben oder von denen Sie weniger wollten.</numerusform>
      </translation>
    </message>
    <message>
      <source>It last answered at {time}.</source>
      <translation>Sie hat zuletzt um {time} geantwortet.</translation>
    </message>
    <message>
      <source>It last answered {time} ago.</source>
      <translation>Sie hat zuletzt vor {time} geantwortet.</translation>
    </message>
    <message>
      <source>It may be asked again.</source>
      <translation>Sie darf wieder abgefragt werden.</translation>
    </message>
    <message numerus="yes">
      <source>It names {n} articles.</source>
      <extracomment>It names {n} article.</extracomment>
      <translation>
        <numerusform>Sie nennt {n} Artikel.</numerusform>
        <numerusform>Sie nennt {n} Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} days.</source>
      <extracomment>It publishes about once a day.</extracomment>
      <translation>
        <numerusform>Erscheint etwa einmal am Tag.</numerusform>
        <numerusform>Erscheint etwa alle {n} Tage.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} hours.</source>
      <extracomment>It publishes about once an hour.</extracomment>
      <translation>
        <numerusform>Erscheint etwa einmal in der Stunde.</numerusform>
        <numerusform>Erscheint etwa alle {n} Stunden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} minutes.</source>
      <extracomment>It publishes about once a minute.</extracomment>
      <translation>
        <numerusform>Erscheint etwa einmal in der Minute.</numerusform>
        <numerusform>Erscheint etwa alle {n} Minuten.</numerusform>
      </translation>
    </message>
    <message>
      <source>It seems to be gone. Press the mark to see what you can do.</source>
      <translation>Sie ist offenbar verschwunden. Ein Klick auf das Zeichen zeigt, was Sie tun können.</translation>
    </message>
    <message>
      <source>It was left as it is, and the backups beside it are untouched.</source>
      <translation>Sie wurde gelassen, wie sie ist, und die Sicherungen daneben sind unberührt.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>Sie wurde nicht angerührt.</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Sie funktioniert.</translation>
    </message>
    <message>
      <source>Its address has a password or a key in it. Add it by itself, so that the secret goes to your keyring.</source>
      <translation>In ihrer Adresse steht ein Passwort oder Schlüssel. Fügen Sie sie einzeln hinzu, damit das Geheimnis in Ihren Schlüsselbund kommt.</translation>
    </message>
    <message>
      <source>Its articles come first, and what you have not read is never cleared away.</source>
      <translation>Ihre Artikel kommen zuerst, und Ungelesenes wird nie weggeräumt.</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>Die Artikel kommen von {accounts}.</translation>
    </message>
    <message>
      <source>Its articles in your library stay readable.</source>
      <translation>Die Artikel in Ihrer Bibliothek bleiben lesbar.</translation>
    </message>
    <message>
      <source>Its articles stay until you delete them.</source>
      <translation>Ihre Artikel bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
      <source>Its first edition comes at its time.</source>
      <translation>Ihre erste Ausgabe kommt zu ihrer Zeit.</translation>
    </message>
    <message>
      <source>Its newest article is {silence} old, so it is asked more rarely.</source>
      <translation>Ihr neuester Artikel ist {silence} alt, deshalb wird sie seltener abgefragt.</translation>
    </message>
    <message numerus="yes">
      <source>Its other {n} sections work.</source>
      <extracomment>Its other section works.</extracomment>
      <translation>
        <numerusform>Ihre andere {n} Rubrik funktioniert.</numerusform>
        <numerusform>Ihre anderen {n} Rubriken funktionieren.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good, so it is not asked any more.</source>
      <translation>Der Herausgeber hat sie endgültig entfernt, deshalb wird sie nicht mehr abgefragt.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>Der Verlag hat sie endgültig weggenommen.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good. Its articles stay.</source>
      <translation>Der Herausgeber hat sie endgültig entfernt. Ihre Artikel bleiben.</translation>
    </message>
    <message>
      <source>Its server says that asking sooner is pointless.</source>
      <translation>Ihr Server sagt, dass frühere Abfragen sinnlos sind.</translation>
    </message>
    <message>
      <source>Its server says when to come back.</source>
      <translation>Ihr Server sagt, wann man wiederkommen soll.</translation>
    </message>
    <message>
      <source>Its “{field}” cannot be “{value}”.</source>
      <translation>Ihr „{field}“ kann nicht „{value}“ sein.</translation>
    </message>
    <message>
      <source>Its “{field}” is missing.</source>
      <translation>Ihr „{field}“ fehlt.</translation>
    </message>
    <message>
      <source>Its “{field}” is no address that begins with http:// or https://.</source>
      <translation>Ihr „{field}“ ist keine Adresse, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>Blocksatz</translation>
    </message>
    <message>
      <source>Keep articles</source>
      <translation>Artikel behalten</translation>
    </message>
    <message>
      <source>Keep for good</source>
      <translation>Dauerhaft behalten</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
      <source>Keep running in the tray when the window is closed</source>
      <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
      <source>Keep this search in the sidebar</source>
      <translation>Diese Suche in der Seitenleiste behalten</translation>
    </message>
    <message>
      <source>Keep to it without asking</source>
      <translation>Ohne Nachfrage einhalten</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Letzte Antwort</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success.</source>
      <translation>Zuletzt erfolglos abgefragt um {asked}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success; it last answered at {good}.</source>
      <translation>Zuletzt erfolglos abgefragt um {asked}; die letzte Antwort kam um {good}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}.</source>
      <translation>Zuletzt abgefragt um {asked}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}: nothing new since {since}.</source>
      <translation>Zuletzt abgefragt um {asked}: nichts Neues seit {since}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}: there were new articles.</source>
      <translation>Zuletzt abgefragt um {asked}: Es gab neue Artikel.</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Anordnung</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Leave out what matters least.</source>
      <translation>Lassen Sie weg, was am wenigsten wichtig ist.</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Weniger</translation>
    </message>
    <message>
      <source>Less than one article a week.</source>
      <translation>Weniger als ein Artikel in der Woche.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light, sepia, dark or high contrast, or as the desktop is at the moment.</source>
      <translation>Hell, Sepia, dunkel oder hoher Kontrast, oder wie der Desktop gerade ist.</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>Zeilenhöhe</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Zeilenlänge</translation>
    </message>
    <message>
      <source>Line {number}: {wrong}</source>
      <translation>Zeile {number}: {wrong}</translation>
    </message>
    <message>
      <source>Lines end at one edge, like in print.</source>
      <translation>Zeilen enden an einer Kante, wie im Druck.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List above the article</source>
      <translation>Liste über dem Artikel</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Anhören</translation>
    </message>
    <message>
      <source>Local and regional</source>
      <translation>Lokales und Regionales</translation>
    </message>
    <message>
      <source>Long words are divided at the ends of lines, by the article's language.</source>
      <translation>Lange Wörter werden am Zeilenende nach der Sprache des Artikels getrennt.</translation>
    </message>
    <message>
      <source>Look for articles</source>
      <translation>Nach Artikeln sehen</translation>
    </message>
    <message>
      <source>Look for its new address on the publication's home page.</source>
      <translation>Suchen Sie die neue Adresse auf der Startseite der Publikation.</translation>
    </message>
    <message>
      <source>Looking for new articles…</source>
      <translation>Neue Artikel werden gesucht…</translation>
    </message>
    <message>
      <source>Looks for new articles as soon as the window is open.</source>
      <translation>Sucht neue Artikel, sobald das Fenster offen ist.</translation>
    </message>
    <message>
      <source>Make an app password there under Personal settings, Security, and enter that one.</source>
      <translation>Legen Sie dort unter Persönliche Einstellungen, Sicherheit ein App-Passwort an und geben Sie dieses ein.</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark as read when opened</source>
      <translation>Beim Öffnen als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark as read: {title}</source>
      <translation>Als gelesen markieren: {title}</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Als ungelesen markieren</translation>
    </message>
    <message>
      <source>Mark as unread: {title}</source>
      <translation>Als ungelesen markieren: {title}</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>Alle darüber als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>Alle darunter als gelesen markieren</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as read</source>
      <extracomment>Mark {n} article as read</extracomment>
      <translation>
        <numerusform>Artikel als gelesen markieren</numerusform>
        <numerusform>{n} Artikel als gelesen markieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as unread</source>
      <extracomment>Mark {n} article as unread</extracomment>
      <translation>
        <numerusform>Artikel als ungelesen markieren</numerusform>
        <numerusform>{n} Artikel als ungelesen markieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as read.</source>
      <extracomment>Marked {n} article as read.</extracomment>
      <translation>
        <numerusform>{n} Artikel als gelesen markiert.</numerusform>
        <numerusform>{n} Artikel als gelesen markiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as unread.</source>
      <extracomment>Marked {n} article as unread.</extracomment>
      <translation>
        <numerusform>{n} Artikel als ungelesen markiert.</numerusform>
        <numerusform>{n} Artikel als ungelesen markiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Miniflux has a name and password of their own for this: set them there under Integrations, Google Reader.</source>
      <translation>Miniflux hat dafür eigenen Namen und eigenes Passwort: Setzen Sie sie dort unter Integrations, Google Reader.</translation>
    </message>
    <message>
      <source>Miniflux through its Google Reader interface.</source>
      <translation>Miniflux über seine Google-Reader-Schnittstelle.</translation>
    </message>
    <message>
      <source>Monday to Friday</source>
      <translation>Montag bis Freitag</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More from {publication}</source>
      <translation>Mehr aus {publication}</translation>
    </message>
    <message>
      <source>More from {publication}, {section}</source>
      <translation>Mehr aus {publication}, {section}</translation>
    </message>
    <message>
      <source>More news</source>
      <translation>Weitere Nachrichten</translation>
    </message>
    <message>
      <source>More stories</source>
      <translation>Weitere Themen</translation>
    </message>
    <message>
      <source>More than one matches {subject}.</source>
      <translation>Mehr als eines passt: {subject}.</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move the publication</source>
      <translation>Publikation verschieben</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>In einen Ordner verschieben …</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>In ein anderes Konto verschieben …</translation>
    </message>
    <message>
      <source>Move to the folder “{folder}”: {title}</source>
      <translation>In den Ordner „{folder}“ verschieben: {title}</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} publications</source>
      <extracomment>Move {n} publication</extracomment>
      <translation>
        <numerusform>{n} Publikation verschieben</numerusform>
        <numerusform>{n} Publikationen verschieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections</source>
      <extracomment>Move {n} section</extracomment>
      <translation>
        <numerusform>{n} Rubrik verschieben</numerusform>
        <numerusform>{n} Rubriken verschieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections to another account</source>
      <extracomment>Move {n} section to another account</extracomment>
      <translation>
        <numerusform>{n} Rubrik in ein anderes Konto verschieben</numerusform>
        <numerusform>{n} Rubriken in ein anderes Konto verschieben</numerusform>
      </translation>
    </message>
    <message>
      <source>Move {title}</source>
      <translation>{title} verschieben</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications out.</source>
      <extracomment>Moved {n} publication out.</extracomment>
      <translation>
        <numerusform>{n} Publikation herausgenommen.</numerusform>
        <numerusform>{n} Publikationen herausgenommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications to {folder}.</source>
      <extracomment>Moved {n} publication to {folder}.</extracomment>
      <translation>
        <numerusform>{n} Publikation nach {folder} verschoben.</numerusform>
        <numerusform>{n} Publikationen nach {folder} verschoben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications.</source>
      <extracomment>Moved {n} publication.</extracomment>
      <translation>
        <numerusform>{n} Publikation verschoben.</numerusform>
        <numerusform>{n} Publikationen verschoben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} sections to {account}.</source>
      <extracomment>Moved {n} section to {account}.</extracomment>
      <translation>
        <numerusform>{n} Rubrik nach {account} verschoben.</numerusform>
        <numerusform>{n} Rubriken nach {account} verschoben.</numerusform>
      </translation>
    </message>
    <message>
      <source>Music</source>
      <translation>Musik</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Stummschalten</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>Nicht mehr stummschalten</translation>
    </message>
    <message>
      <source>Mute something…</source>
      <translation>Etwas stummschalten…</translation>
    </message>
    <message>
      <source>Mute {what}</source>
      <translation>{what} stummschalten</translation>
    </message>
    <message>
      <source>Mute {what} no longer</source>
      <translation>{what} nicht mehr stummschalten</translation>
    </message>
    <message>
      <source>Muted: {what}</source>
      <translation>Stummgeschaltet: {what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Needs the network: opens in your browser</source>
      <translation>Braucht das Netz: öffnet sich im Browser</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>New edition…</source>
      <translation>Neue Ausgabe …</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Nächster Artikel</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>Next publication or section</source>
      <translation>Nächste Publikation oder Rubrik</translation>
    </message>
    <message>
      <source>Next unread article</source>
      <translation>Nächster ungelesener Artikel</translation>
    </message>
    <message>
      <source>Next: {time}</source>
      <translation>Nächste: {time}</translation>
    </message>
    <message>
      <source>No address to follow stands here.</source>
      <translation>Hier steht keine Adresse, die sich abonnieren lässt.</translation>
    </message>
    <message>
      <source>No article has these words. Try fewer, or other ones.</source>
      <translation>Kein Artikel enthält diese Wörter. Versuchen Sie weniger oder andere.</translation>
    </message>
    <message>
      <source>No article here is complete for reading offline yet.</source>
      <translation>Noch kein Artikel ist hier vollständig offline lesbar.</translation>
    </message>
    <message>
      <source>No article in the last three months.</source>
      <translation>Kein Artikel in den letzten drei Monaten.</translation>
    </message>
    <message>
      <source>No articles here yet.</source>
      <translation>Noch keine Artikel.</translation>
    </message>
    <message>
      <source>No edition has come yet. The first one comes at its time, or now.</source>
      <translation>Noch ist keine Ausgabe gekommen. Die erste kommt zu ihrer Zeit oder jetzt.</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Keine Grenze</translation>
    </message>
    <message>
      <source>No new reports are expected.</source>
      <translation>Es werden keine neuen Berichte erwartet.</translation>
    </message>
    <message>
      <source>No password was written anywhere.</source>
      <translation>Nirgends wurde ein Passwort gespeichert.</translation>
    </message>
    <message>
      <source>No publication is called “{subject}”.</source>
      <translation>Keine Publikation heißt „{subject}“.</translation>
    </message>
    <message>
      <source>No publication is unusually silent.</source>
      <translation>Keine Publikation ist ungewöhnlich still.</translation>
    </message>
    <message>
      <source>No publications yet</source>
      <translation>Noch keine Publikationen</translation>
    </message>
    <message>
      <source>No section is called “{subject}”.</source>
      <translation>Keine Rubrik heißt „{subject}“.</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in Settings, Time and language, Speech.</source>
      <translation>Auf diesem Computer gibt es keine Stimme. Fügen Sie eine hinzu: Einstellungen, Zeit und Sprache, Spracherkennung.</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in System Settings, Accessibility, Spoken Content.</source>
      <translation>Auf diesem Computer gibt es keine Stimme. Fügen Sie eine hinzu: Systemeinstellungen, Bedienungshilfen, Gesprochene Inhalte.</translation>
    </message>
    <message>
      <source>No voice was found on this computer. On Debian and Ubuntu this line installs some; type it in a terminal, then choose Read aloud again.</source>
      <translation>Auf diesem Computer gibt es keine Stimme. Unter Debian und Ubuntu installiert diese Zeile einige; tippen Sie sie in ein Terminal, und wählen Sie dann wieder „Vorlesen“.</translation>
    </message>
    <message>
      <source>Nobody answered. What is here already stays readable.</source>
      <translation>Niemand hat geantwortet. Was schon hier ist, bleibt lesbar.</translation>
    </message>
    <message>
      <source>None comes before you choose it.</source>
      <translation>Keine kommt, bevor Sie sie wählen.</translation>
    </message>
    <message>
      <source>None of its sections can be used.</source>
      <translation>Keine ihrer Rubriken ist brauchbar.</translation>
    </message>
    <message>
      <source>Not synced yet.</source>
      <translation>Noch nicht synchronisiert.</translation>
    </message>
    <message>
      <source>Nothing by itself</source>
      <translation>Nichts von selbst</translation>
    </message>
    <message>
      <source>Nothing has been fetched yet.</source>
      <translation>Es wurde noch nichts geholt.</translation>
    </message>
    <message>
      <source>Nothing has been kept.</source>
      <translation>Nichts wurde behalten.</translation>
    </message>
    <message>
      <source>Nothing has been sent.</source>
      <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>Nothing has come for months. Press the mark to see more.</source>
      <translation>Seit Monaten ist nichts gekommen. Ein Klick auf das Zeichen zeigt mehr.</translation>
    </message>
    <message>
      <source>Nothing has come in today yet.</source>
      <translation>Heute ist noch nichts gekommen.</translation>
    </message>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>Hier heißt nichts „{words}“.</translation>
    </message>
    <message>
      <source>Nothing in your library has changed.</source>
      <translation>In Ihrer Bibliothek hat sich nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing is deleted, and you can undo it.</source>
      <translation>Nichts wird gelöscht, und Sie können es rückgängig machen.</translation>
    </message>
    <message>
      <source>Nothing is lost: what you do is kept and sent later.</source>
      <translation>Nichts geht verloren: Was Sie tun, wird aufgehoben und später gesendet.</translation>
    </message>
    <message>
      <source>Nothing is moved.</source>
      <translation>Nichts wird verschoben.</translation>
    </message>
    <message>
      <source>Nothing is muted. Words, authors, topics and stories can be.</source>
      <translation>Nichts ist stummgeschaltet. Wörter, Autoren, Themen und Ereignisse können es sein.</translation>
    </message>
    <message>
      <source>Nothing needs your attention.</source>
      <translation>Nichts braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
      <source>Nothing saved here.</source>
      <translation>Hier ist nichts gespeichert.</translation>
    </message>
    <message>
      <source>Nothing saved here. Press {key} on an article to save it.</source>
      <translation>Hier ist nichts gespeichert. Drücken Sie {key} bei einem Artikel, um ihn zu speichern.</translation>
    </message>
    <message>
      <source>Nothing to do: Broadsheet keeps to the pause.</source>
      <translation>Nichts zu tun: Broadsheet hält die Pause ein.</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>Hier ist nichts ungelesen.</translation>
    </message>
    <message>
      <source>Nothing unread is left of the last days.</source>
      <translation>Aus den letzten Tagen ist nichts mehr ungelesen.</translation>
    </message>
    <message>
      <source>Notifications and desktop</source>
      <translation>Benachrichtigungen und Desktop</translation>
    </message>
    <message>
      <source>Notify also while the window is in use</source>
      <translation>Auch benachrichtigen, während das Fenster benutzt wird</translation>
    </message>
    <message>
      <source>Notify me</source>
      <translation>Benachrichtigen</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>Über neue Artikel benachrichtigen</translation>
    </message>
    <message numerus="yes">
      <source>Now following {n} sections.</source>
      <extracomment>Now following {n} section.</extracomment>
      <translation>
        <numerusform>Sie haben {n} Rubrik neu abonniert.</numerusform>
        <numerusform>Sie haben {n} Rubriken neu abonniert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of any ten articles one after the other at most two are from one place.</source>
      <translation>Von je zehn aufeinanderfolgenden Artikeln stammen höchstens zwei aus derselben Quelle.</translation>
    </message>
    <message>
      <source>Of articles. The rest of the window follows the desktop.</source>
      <translation>Der Artikel. Der Rest des Fensters richtet sich nach dem Desktop.</translation>
    </message>
    <message>
      <source>Of the last 7 days it hides more than {number} unread articles.</source>
      <translation>Aus den letzten 7 Tagen blendet sie mehr als {number} ungelesene Artikel aus.</translation>
    </message>
    <message numerus="yes">
      <source>Of the last 7 days it hides {n} unread articles.</source>
      <extracomment>Of the last 7 days it hides {n} unread article.</extracomment>
      <translation>
        <numerusform>Aus den letzten 7 Tagen blendet sie {n} ungelesenen Artikel aus.</numerusform>
        <numerusform>Aus den letzten 7 Tagen blendet sie {n} ungelesene Artikel aus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of these articles something is missing: {titles}.</source>
      <translation>Bei diesen Artikeln fehlt etwas: {titles}.</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Älteste zuerst</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu this line installs what it needs of the system.</source>
      <translation>Auf Debian und Ubuntu installiert diese Zeile, was sie vom System braucht.</translation>
    </message>
    <message>
      <source>On a metered connection, fetch</source>
      <translation>Bei getakteter Verbindung abrufen</translation>
    </message>
    <message>
      <source>On battery, fetch</source>
      <translation>Bei Akkubetrieb abrufen</translation>
    </message>
    <message>
      <source>On the front page</source>
      <translation>Auf der Titelseite</translation>
    </message>
    <message>
      <source>On this day or later; also 2026-11, 2026, today, 7d, 3m</source>
      <translation>An diesem Tag oder später; auch 2026-11, 2026, today, 7d, 3m</translation>
    </message>
    <message>
      <source>One day after reading</source>
      <translation>Einen Tag nach dem Lesen</translation>
    </message>
    <message>
      <source>One month after reading</source>
      <translation>Einen Monat nach dem Lesen</translation>
    </message>
    <message>
      <source>One of the two</source>
      <translation>Eines von beiden</translation>
    </message>
    <message>
      <source>One week after reading</source>
      <translation>Eine Woche nach dem Lesen</translation>
    </message>
    <message>
      <source>One year after reading</source>
      <translation>Ein Jahr nach dem Lesen</translation>
    </message>
    <message>
      <source>Only a preview: the publisher gave a part</source>
      <translation>Nur eine Vorschau: Der Herausgeber gab einen Teil</translation>
    </message>
    <message>
      <source>Only here</source>
      <translation>Nur hier</translation>
    </message>
    <message>
      <source>Only when I ask</source>
      <translation>Nur wenn ich es will</translation>
    </message>
    <message>
      <source>Only {publication} says: {text}</source>
      <translation>Nur {publication} sagt: {text}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open an article of that publication and import them there.</source>
      <translation>Öffnen Sie einen Artikel jener Publikation, und importieren Sie die Regeln dort.</translation>
    </message>
    <message>
      <source>Open feed: links of other programs here</source>
      <translation>feed:-Links anderer Programme hier öffnen</translation>
    </message>
    <message>
      <source>Open feed: links with Broadsheet</source>
      <translation>feed:-Links mit Broadsheet öffnen</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Open it in your browser if you trust it.</source>
      <translation>Öffnen Sie es im Browser, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
      <source>Open it in your browser.</source>
      <translation>Öffnen Sie es im Browser.</translation>
    </message>
    <message>
      <source>Open it in your browser: it may need a sign-in.</source>
      <translation>Öffnen Sie es im Browser: Vielleicht ist eine Anmeldung nötig.</translation>
    </message>
    <message>
      <source>Open the article in your browser to see it.</source>
      <translation>Öffnen Sie den Artikel im Browser, um es zu sehen.</translation>
    </message>
    <message>
      <source>Open the code in full</source>
      <translation>Ganzen Code öffnen</translation>
    </message>
    <message>
      <source>Open the sign-in window</source>
      <translation>Anmeldefenster öffnen</translation>
    </message>
    <message>
      <source>Open the story</source>
      <translation>Thema öffnen</translation>
    </message>
    <message>
      <source>Open the table in full</source>
      <translation>Ganze Tabelle öffnen</translation>
    </message>
    <message numerus="yes">
      <source>Open {n} in browser</source>
      <extracomment>Open {n} in browser</extracomment>
      <translation>
        <numerusform>{n} im Browser öffnen</numerusform>
        <numerusform>{n} im Browser öffnen</numerusform>
      </translation>
    </message>
    <message>
      <source>Opening one article marks all others of its story as read.</source>
      <translation>Wenn Sie einen Artikel öffnen, gelten alle anderen seines Themas als gelesen.</translation>
    </message>
    <message>
      <source>Or put together one of your own.</source>
      <translation>Oder stellen Sie eine eigene zusammen.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order of what a search finds</source>
      <translation>Reihenfolge dessen, was eine Suche findet</translation>
    </message>
    <message>
      <source>Outside your habits</source>
      <translation>Außerhalb Ihrer Gewohnheiten</translation>
    </message>
    <message>
      <source>Page back</source>
      <translation>Seite zurück</translation>
    </message>
    <message>
      <source>Parentheses come in pairs: (storm OR flood) harbour.</source>
      <translation>Klammern stehen paarweise: (sturm OR flut) hafen.</translation>
    </message>
    <message>
      <source>Parentheses group</source>
      <translation>Klammern fassen zusammen</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>Diese Publikationen ruhen lassen</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
      <source>Paused {n} publications.</source>
      <extracomment>Paused {n} publication.</extracomment>
      <translation>
        <numerusform>{n} Publikation ruht jetzt.</numerusform>
        <numerusform>{n} Publikationen ruhen jetzt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paused: it is not asked until you resume it.</source>
      <translation>Ruht: Sie wird nicht abgerufen, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
      <source>Photography</source>
      <translation>Fotografie</translation>
    </message>
    <message>
      <source>Pick lists…</source>
      <translation>Empfehlungslisten …</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>Empfohlen</translation>
    </message>
    <message>
      <source>Picked by {who}</source>
      <translation>Empfohlen von {who}</translation>
    </message>
    <message>
      <source>Picked by {who}: “{words}”</source>
      <translation>Empfohlen von {who}: „{words}“</translation>
    </message>
    <message>
      <source>Picked for you by people</source>
      <translation>Von Menschen für Sie empfohlen</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>Empfehlungen</translation>
    </message>
    <message>
      <source>Picks come from people.</source>
      <translation>Empfehlungen kommen von Menschen.</translation>
    </message>
    <message>
      <source>Picture without a description. Enter enlarges it.</source>
      <translation>Bild ohne Beschreibung. Die Eingabetaste vergrößert es.</translation>
    </message>
    <message>
      <source>Picture: {text}. Enter enlarges it.</source>
      <translation>Bild: {text}. Die Eingabetaste vergrößert es.</translation>
    </message>
    <message>
      <source>Please report it together with the log file.</source>
      <translation>Bitte melden Sie es zusammen mit der Protokolldatei.</translation>
    </message>
    <message>
      <source>Politics</source>
      <translation>Politik</translation>
    </message>
    <message>
      <source>Press {key} on an article to keep it here for later.</source>
      <translation>Drücken Sie {key} bei einem Artikel, um ihn hier für später aufzuheben.</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Vorheriger Artikel</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Vorheriger Treffer</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Vorheriger Bereich</translation>
    </message>
    <message>
      <source>Previous publication or section</source>
      <translation>Vorherige Publikation oder Rubrik</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Programming</source>
      <translation>Programmieren</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>Publikation</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>Publikationen</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>Gespeicherte Artikel veröffentlichen …</translation>
    </message>
    <message>
      <source>Put it between two words: storm OR flood.</source>
      <translation>Setzen Sie es zwischen zwei Wörter: sturm OR flut.</translation>
    </message>
    <message>
      <source>Put it right before what you do not want: -word.</source>
      <translation>Setzen Sie es direkt vor das, was Sie nicht wollen: -wort.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Read a story once</source>
      <translation>Ein Thema nur einmal lesen</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Vorlesen</translation>
    </message>
    <message>
      <source>Read it at its publisher</source>
      <translation>Beim Verlag lesen</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>Weiterlesen</translation>
    </message>
    <message>
      <source>Read what you wanted?</source>
      <translation>Gelesen, was Sie wollten?</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Vorlesen</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt that is not installed yet. This line installs it; type it in a terminal, then choose Read aloud again.</source>
      <translation>Zum Vorlesen fehlt noch ein Teil von Qt. Diese Zeile installiert ihn; tippen Sie sie in ein Terminal, und wählen Sie dann wieder „Vorlesen“.</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt, and voices, that are not installed yet. On Debian and Ubuntu this line installs both; type it in a terminal, then choose Read aloud again.</source>
      <translation>Zum Vorlesen fehlen noch ein Teil von Qt und Stimmen. Unter Debian und Ubuntu installiert diese Zeile beides; tippen Sie sie in ein Terminal, und wählen Sie dann wieder „Vorlesen“.</translation>
    </message>
    <message>
      <source>Reading line</source>
      <translation>Leselinie</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Ready offline</source>
      <translation>Offline verfügbar</translation>
    </message>
    <message>
      <source>Ready offline only</source>
      <translation>Nur offline verfügbare</translation>
    </message>
    <message>
      <source>Ready-made</source>
      <translation>Fertige Vorlagen</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Reduziert</translation>
    </message>
    <message>
      <source>Refused several times: no further attempt before {time}.</source>
      <translation>Mehrmals abgelehnt: kein weiterer Versuch vor {time}.</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>Verwandt</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>Verwandte Artikel</translation>
    </message>
    <message>
      <source>Remove an edition</source>
      <translation>Ausgabe entfernen</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Aus den gespeicherten entfernen</translation>
    </message>
    <message>
      <source>Remove the catalogue {name}</source>
      <translation>Katalog {name} entfernen</translation>
    </message>
    <message>
      <source>Remove the folder {title}</source>
      <translation>Ordner {title} entfernen</translation>
    </message>
    <message>
      <source>Remove the plan of an edition</source>
      <translation>Plan einer Ausgabe entfernen</translation>
    </message>
    <message>
      <source>Remove this plan</source>
      <translation>Diesen Plan entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Remove {n} articles from saved</source>
      <extracomment>Remove article from saved</extracomment>
      <translation>
        <numerusform>Artikel aus den gespeicherten entfernen</numerusform>
        <numerusform>{n} Artikel aus den gespeicherten entfernen</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove {title}</source>
      <translation>{title} entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Removed text and pictures of {n} articles. The library takes {size}.</source>
      <extracomment>Removed text and pictures of {n} article. The library takes {size}.</extracomment>
      <translation>
        <numerusform>Text und Bilder von {n} Artikel entfernt. Die Bibliothek belegt {size}.</numerusform>
        <numerusform>Text und Bilder von {n} Artikeln entfernt. Die Bibliothek belegt {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Removed {n} articles from saved.</source>
      <extracomment>Removed {n} article from saved.</extracomment>
      <translation>
        <numerusform>{n} Artikel aus den gespeicherten entfernt.</numerusform>
        <numerusform>{n} Artikel aus den gespeicherten entfernt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename the account {title}</source>
      <translation>Das Konto {title} umbenennen</translation>
    </message>
    <message>
      <source>Rename the folder {title}</source>
      <translation>Ordner {title} umbenennen</translation>
    </message>
    <message>
      <source>Rename to “{new}”: {title}</source>
      <translation>In „{new}“ umbenennen: {title}</translation>
    </message>
    <message>
      <source>Rename {title}</source>
      <translation>{title} umbenennen</translation>
    </message>
    <message>
      <source>Reorder the sections</source>
      <translation>Rubriken umordnen</translation>
    </message>
    <message numerus="yes">
      <source>Resumed {n} publications.</source>
      <extracomment>Resumed {n} publication.</extracomment>
      <translation>
        <numerusform>{n} Publikation wird fortgesetzt.</numerusform>
        <numerusform>{n} Publikationen werden fortgesetzt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Room that the library may take</source>
      <translation>Platz, den die Bibliothek belegen darf</translation>
    </message>
    <message>
      <source>Run “broadsheet doctor --repair” to restore what can be read.</source>
      <translation>Führen Sie „broadsheet doctor --repair“ aus, um wiederherzustellen, was lesbar ist.</translation>
    </message>
    <message>
      <source>Saturday and Sunday</source>
      <translation>Samstag und Sonntag</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save an article to keep it here for later.</source>
      <translation>Speichern Sie einen Artikel, um ihn hier für später aufzuheben.</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message numerus="yes">
      <source>Save {n} articles</source>
      <extracomment>Save {n} article</extracomment>
      <translation>
        <numerusform>Artikel speichern</numerusform>
        <numerusform>{n} Artikel speichern</numerusform>
      </translation>
    </message>
    <message>
      <source>Save: {title}</source>
      <translation>Speichern: {title}</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>Gespeicherte Artikel</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Als {file} gespeichert.</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>Für später gespeichert</translation>
    </message>
    <message>
      <source>Saved only</source>
      <translation>Nur gespeicherte</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} articles.</source>
      <extracomment>Saved {n} article.</extracomment>
      <translation>
        <numerusform>{n} Artikel gespeichert.</numerusform>
        <numerusform>{n} Artikel gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Science</source>
      <translation>Wissenschaft</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Rubrik</translation>
    </message>
    <message>
      <source>Sentence {number} of {count}</source>
      <translation>Satz {number} von {count}</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sepia</translation>
    </message>
    <message>
      <source>Set up a system keyring, or enter the password for this session.</source>
      <translation>Richten Sie einen Schlüsselbund ein oder geben Sie das Passwort für diese Sitzung ein.</translation>
    </message>
    <message>
      <source>Set up a system keyring, or keep the password for this session only.</source>
      <translation>Richten Sie einen Schlüsselbund ein, oder behalten Sie das Passwort nur für diese Sitzung.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings of the publication…</source>
      <translation>Einstellungen der Publikation …</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Show accounts</source>
      <translation>Konten zeigen</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>Wieder zeigen</translation>
    </message>
    <message>
      <source>Show all articles</source>
      <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
      <source>Show changes</source>
      <translation>Änderungen zeigen</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>Wieder zeigen</translation>
    </message>
    <message>
      <source>Show muted articles again</source>
      <translation>Stummgeschaltete Artikel wieder zeigen</translation>
    </message>
    <message>
      <source>Show only what is ready offline</source>
      <translation>Nur offline verfügbare zeigen</translation>
    </message>
    <message>
      <source>Show saved only</source>
      <translation>Nur gespeicherte zeigen</translation>
    </message>
    <message>
      <source>Show shortcuts</source>
      <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
      <source>Show unread only</source>
      <translation>Nur ungelesene zeigen</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Seitenleiste</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Neu anmelden</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
      <source>Sign in in a window instead: nothing of it is kept but your session.</source>
      <translation>Stattdessen in einem Fenster anmelden: Davon wird nur Ihre Sitzung aufbewahrt.</translation>
    </message>
    <message>
      <source>Sign in in your browser and bring its cookies as a file (cookies.txt).</source>
      <translation>Melden Sie sich in Ihrem Browser an und bringen Sie seine Cookies als Datei mit (cookies.txt).</translation>
    </message>
    <message>
      <source>Sign in there in your browser, then save its cookies as a cookies.txt.</source>
      <translation>Melden Sie sich dort im Browser an, und speichern Sie dann seine Cookies als cookies.txt.</translation>
    </message>
    <message>
      <source>Sign in to this publication…</source>
      <translation>Bei dieser Publikation anmelden …</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>Bei {publication} anmelden</translation>
    </message>
    <message>
      <source>Signed in, checked just now.</source>
      <translation>Angemeldet, gerade geprüft.</translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} days ago.</source>
      <extracomment>Signed in, checked {n} day ago.</extracomment>
      <translation>
        <numerusform>Angemeldet, vor {n} Tag geprüft.</numerusform>
        <numerusform>Angemeldet, vor {n} Tagen geprüft.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} hours ago.</source>
      <extracomment>Signed in, checked {n} hour ago.</extracomment>
      <translation>
        <numerusform>Angemeldet, vor {n} Stunde geprüft.</numerusform>
        <numerusform>Angemeldet, vor {n} Stunden geprüft.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} minutes ago.</source>
      <extracomment>Signed in, checked {n} minute ago.</extracomment>
      <translation>
        <numerusform>Angemeldet, vor {n} Minute geprüft.</numerusform>
        <numerusform>Angemeldet, vor {n} Minuten geprüft.</numerusform>
      </translation>
    </message>
    <message>
      <source>Signed in; no article has shown yet whether you get them whole.</source>
      <translation>Angemeldet; noch kein Artikel hat gezeigt, ob Sie sie vollständig erhalten.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message numerus="yes">
      <source>So far it has {n} articles of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</source>
      <extracomment>So far it has {n} article of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</extracomment>
      <translation>
        <numerusform>Bisher hat es {n} der {enough} Artikel, die es braucht: was Sie länger als zehn Sekunden lesen, zu Ende lesen oder speichern.</numerusform>
        <numerusform>Bisher hat es {n} der {enough} Artikel, die es braucht: was Sie länger als zehn Sekunden lesen, zu Ende lesen oder speichern.</numerusform>
      </translation>
    </message>
    <message>
      <source>So that your account is not locked, Broadsheet does not try again by itself.</source>
      <translation>Damit Ihr Konto nicht gesperrt wird, versucht Broadsheet es nicht von selbst noch einmal.</translation>
    </message>
    <message>
      <source>So that your account is not locked, look in your browser first.</source>
      <translation>Damit Ihr Konto nicht gesperrt wird, sehen Sie zuerst im Browser nach.</translation>
    </message>
    <message>
      <source>Something answers at {subject}, but no server of the kind that you chose.</source>
      <translation>Unter {subject} antwortet etwas, aber kein Server der Art, die Sie gewählt haben.</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>Nach Namen sortieren</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Platz</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Sport</source>
      <translation>Sport</translation>
    </message>
    <message>
      <source>Start Broadsheet as an ordinary user.</source>
      <translation>Starten Sie Broadsheet als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
      <source>Start at login in the background</source>
      <translation>Bei der Anmeldung im Hintergrund starten</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>Synchronisierung beenden</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>Such a name can be title, author, publication, section, after, before or is.</source>
      <translation>Ein solcher Name ist title, author, publication, section, after, before oder is.</translation>
    </message>
    <message>
      <source>Switch it on in the settings of the server, for your user too.</source>
      <translation>Schalten Sie sie in den Einstellungen des Servers ein, auch für Ihren Benutzer.</translation>
    </message>
    <message>
      <source>Switch it on there under Integrations: Activate Google Reader API.</source>
      <translation>Schalten Sie sie dort ein unter Integrations: Activate Google Reader API.</translation>
    </message>
    <message>
      <source>Switch it on there under Preferences: Enable API.</source>
      <translation>Schalten Sie sie dort ein unter Preferences: Enable API.</translation>
    </message>
    <message>
      <source>Switch it on there under Settings, Authentication: Allow API access.</source>
      <translation>Schalten Sie sie dort ein unter Einstellungen, Authentifizierung: API-Zugriff erlauben.</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Ausschalten</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <source>Switch on the Fever interface in the settings of the server.</source>
      <translation>Schalten Sie die Fever-Schnittstelle in den Einstellungen des Servers ein.</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Ausgeschaltet</translation>
    </message>
    <message>
      <source>Sync again in a while.</source>
      <translation>Synchronisieren Sie in einer Weile noch einmal.</translation>
    </message>
    <message>
      <source>Sync again in a while. If it goes on, open the publication in your browser to see whether it still exists.</source>
      <translation>Synchronisieren Sie in einer Weile noch einmal. Wenn es so bleibt, sehen Sie im Browser nach, ob es die Publikation noch gibt.</translation>
    </message>
    <message>
      <source>Sync again: it begins where this sync ended.</source>
      <translation>Synchronisieren Sie noch einmal: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
      <source>Sync and data</source>
      <translation>Synchronisierung und Daten</translation>
    </message>
    <message>
      <source>Sync at start</source>
      <translation>Beim Start synchronisieren</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>Von selbst synchronisieren</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>Diese Publikationen synchronisieren</translation>
    </message>
    <message>
      <source>Synced just now.</source>
      <translation>Gerade eben synchronisiert.</translation>
    </message>
    <message>
      <source>Synced with {accounts}.</source>
      <translation>Synchronisiert mit {accounts}.</translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} days ago.</source>
      <extracomment>Synced {n} day ago.</extracomment>
      <translation>
        <numerusform>Vor {n} Tag synchronisiert.</numerusform>
        <numerusform>Vor {n} Tagen synchronisiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} hours ago.</source>
      <extracomment>Synced {n} hour ago.</extracomment>
      <translation>
        <numerusform>Vor {n} Stunde synchronisiert.</numerusform>
        <numerusform>Vor {n} Stunden synchronisiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} minutes ago.</source>
      <extracomment>Synced {n} minute ago.</extracomment>
      <translation>
        <numerusform>Vor {n} Minute synchronisiert.</numerusform>
        <numerusform>Vor {n} Minuten synchronisiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced: {n} new articles.</source>
      <extracomment>Synced: {n} new article.</extracomment>
      <translation>
        <numerusform>Synchronisiert: {n} neuer Artikel.</numerusform>
        <numerusform>Synchronisiert: {n} neue Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Syncing: {n} new articles</source>
      <extracomment>Syncing: {n} new article</extracomment>
      <translation>
        <numerusform>Synchronisiert: {n} neuer Artikel</numerusform>
        <numerusform>Synchronisiert: {n} neue Artikel</numerusform>
      </translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Synchronisiert …</translation>
    </message>
    <message>
      <source>Syncs go on; the icon in the tray brings the window back.</source>
      <translation>Synchronisiert wird weiter; das Symbol im Infobereich bringt das Fenster zurück.</translation>
    </message>
    <message>
      <source>Take from the saved: {title}</source>
      <translation>Nicht mehr speichern: {title}</translation>
    </message>
    <message>
      <source>Take out of its folder: {title}</source>
      <translation>Aus seinem Ordner nehmen: {title}</translation>
    </message>
    <message>
      <source>Take the new address</source>
      <translation>Neue Adresse übernehmen</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} articles from the saved</source>
      <extracomment>Take {n} article from the saved</extracomment>
      <translation>
        <numerusform>{n} Artikel nicht mehr speichern</numerusform>
        <numerusform>{n} Artikel nicht mehr speichern</numerusform>
      </translation>
    </message>
    <message>
      <source>Technology</source>
      <translation>Technik</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>Text und Farben</translation>
    </message>
    <message>
      <source>Text and pictures of the oldest read articles go first; never of saved ones, nor of unread ones from your favourites.</source>
      <translation>Text und Bilder der ältesten gelesenen Artikel gehen zuerst; nie die von gespeicherten und nie die von ungelesenen Ihrer Favoriten.</translation>
    </message>
    <message numerus="yes">
      <source>Text and pictures of {n} articles, the oldest first: {size}.</source>
      <extracomment>Text and pictures of {n} article: {size}.</extracomment>
      <translation>
        <numerusform>Text und Bilder von {n} Artikel: {size}.</numerusform>
        <numerusform>Text und Bilder von {n} Artikeln, die ältesten zuerst: {size}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Text with headings and contents; pictures as their publishers describe them.</source>
      <translation>Text mit Überschriften und Inhaltsverzeichnis; Bilder so, wie ihre Verlage sie beschreiben.</translation>
    </message>
    <message>
      <source>That could not be written: {file}.</source>
      <translation>Das konnte nicht geschrieben werden: {file}.</translation>
    </message>
    <message>
      <source>That is all for now.</source>
      <translation>Das ist vorerst alles.</translation>
    </message>
    <message>
      <source>That is all that was picked lately.</source>
      <translation>Das ist alles, was zuletzt empfohlen wurde.</translation>
    </message>
    <message>
      <source>That is the news for now. {time}</source>
      <translation>Das waren vorerst die Nachrichten. {time}</translation>
    </message>
    <message>
      <source>That is the whole edition.</source>
      <translation>Das war die ganze Ausgabe.</translation>
    </message>
    <message>
      <source>The App ID and App key are those of your own registration there.</source>
      <translation>App-ID und App-Schlüssel sind die Ihrer eigenen Registrierung dort.</translation>
    </message>
    <message>
      <source>The address of {subject} leads on and on, or to where it must not lead.</source>
      <translation>Die Adresse führt immer weiter, oder dorthin, wo sie nicht hinführen darf: {subject}.</translation>
    </message>
    <message>
      <source>The app News in your Nextcloud.</source>
      <translation>Die App News in Ihrer Nextcloud.</translation>
    </message>
    <message>
      <source>The best first puts articles on top that have the words in their title.</source>
      <translation>„Beste zuerst“ stellt Artikel nach oben, die die Wörter im Titel haben.</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so it was given up.</source>
      <translation>Die Verbindung ist nicht sicher und wurde deshalb aufgegeben: {subject}.</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so nothing was sent.</source>
      <translation>Die Verbindung zu {subject} ist nicht sicher, daher wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>The edition was deleted.</source>
      <translation>Die Ausgabe wurde gelöscht.</translation>
    </message>
    <message>
      <source>The feed asks to be left alone at these hours.</source>
      <translation>Der Feed bittet, zu diesen Stunden in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
      <source>The feed asks to be left alone on these days.</source>
      <translation>Der Feed bittet, an diesen Tagen in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
      <source>The feed gives no more than this; the publisher's page has it.</source>
      <translation>Der Feed gibt nicht mehr als dies; auf der Seite des Herausgebers steht es.</translation>
    </message>
    <message>
      <source>The feed itself says how often it wants to be asked.</source>
      <translation>Der Feed sagt selbst, wie oft er abgefragt werden will.</translation>
    </message>
    <message>
      <source>The file can be put on the web or sent to a friend, who follows it as a pick list. Secret addresses and those of your own network stay out. Write to the same file again to bring it up to date.</source>
      <translation>Die Datei kann ins Web gestellt oder einem Freund geschickt werden, der sie als Empfehlungsliste abonniert. Geheime Adressen und die Ihres eigenen Netzes bleiben draußen. Schreiben Sie noch einmal in dieselbe Datei, um sie zu aktualisieren.</translation>
    </message>
    <message>
      <source>The file declares abbreviations of its own, which are not read.</source>
      <translation>Die Datei vereinbart eigene Abkürzungen, die nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The file ends here, in the middle.</source>
      <translation>Die Datei endet hier, mittendrin.</translation>
    </message>
    <message>
      <source>The file of {subject} is damaged or belongs to another program.</source>
      <translation>Die Datei ist beschädigt oder gehört einem anderen Programm: {subject}.</translation>
    </message>
    <message>
      <source>The first articles are on their way. They will stand here in a moment.</source>
      <translation>Die ersten Artikel sind unterwegs. Gleich stehen sie hier.</translation>
    </message>
    <message numerus="yes">
      <source>The folders of {n} sections stay here alone: {account} cannot make them.</source>
      <extracomment>The folder of {n} section stays here alone: {account} cannot make it.</extracomment>
      <translation>
        <numerusform>Der Ordner von {n} Rubrik gilt nur hier: {account} kann ihn nicht anlegen.</numerusform>
        <numerusform>Die Ordner von {n} Rubriken gelten nur hier: {account} kann sie nicht anlegen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The form for signing in is on another host: {subject}.</source>
      <translation>Das Anmeldeformular liegt auf einem anderen Server: {subject}.</translation>
    </message>
    <message>
      <source>The form of {subject} works only in a browser.</source>
      <translation>Das Formular von {subject} funktioniert nur im Browser.</translation>
    </message>
    <message>
      <source>The internet does not know the address of {subject}.</source>
      <translation>Das Internet kennt diese Adresse nicht: {subject}.</translation>
    </message>
    <message>
      <source>The language of the window. Articles stay in theirs.</source>
      <translation>Die Sprache des Fensters. Artikel bleiben in ihrer.</translation>
    </message>
    <message>
      <source>The last attempt failed.</source>
      <translation>Der letzte Versuch ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The last sync was stopped before its turn came.</source>
      <translation>Die letzte Synchronisierung wurde beendet, bevor sie an der Reihe war.</translation>
    </message>
    <message>
      <source>The last whole sync was at {time}.</source>
      <translation>Die letzte vollständige Synchronisierung war um {time}.</translation>
    </message>
    <message>
      <source>The library takes {size} now.</source>
      <translation>Die Bibliothek belegt jetzt {size}.</translation>
    </message>
    <message>
      <source>The next sync asks it.</source>
      <translation>Die nächste Synchronisierung fragt sie ab.</translation>
    </message>
    <message>
      <source>The page could not be fetched; it is tried again at a later sync.</source>
      <translation>Die Seite konnte nicht abgerufen werden; bei einer späteren Synchronisierung wird es wieder versucht.</translation>
    </message>
    <message>
      <source>The page could not be fetched; it will be tried again</source>
      <translation>Die Seite konnte nicht abgerufen werden; es wird wieder versucht</translation>
    </message>
    <message>
      <source>The page is fetched at the next sync.</source>
      <translation>Die Seite wird bei der nächsten Synchronisierung abgerufen.</translation>
    </message>
    <message>
      <source>The page says that it is not free to read.</source>
      <translation>Die Seite sagt, dass sie nicht frei zu lesen ist.</translation>
    </message>
    <message>
      <source>The part of Broadsheet that fetches news ended unexpectedly.</source>
      <translation>Der Teil von Broadsheet, der Nachrichten abruft, wurde unerwartet beendet.</translation>
    </message>
    <message>
      <source>The password for {subject} is not in your keyring.</source>
      <translation>Das Passwort für {subject} ist nicht in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
      <source>The plan was removed.</source>
      <translation>Der Plan wurde entfernt.</translation>
    </message>
    <message>
      <source>The publisher</source>
      <translation>Der Herausgeber</translation>
    </message>
    <message>
      <source>The publisher answered {status} and sent a part.</source>
      <translation>Der Herausgeber antwortete mit {status} und schickte einen Teil.</translation>
    </message>
    <message>
      <source>The publisher asks for a pause before {subject} is fetched again{status}.</source>
      <translation>Der Herausgeber bittet um eine Pause, bevor wieder abgerufen wird: {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher asks to wait {time}.</source>
      <translation>Der Herausgeber bittet, {time} zu warten.</translation>
    </message>
    <message>
      <source>The publisher could not be reached when your sign-in was checked.</source>
      <translation>Der Herausgeber war nicht erreichbar, als Ihre Anmeldung geprüft wurde.</translation>
    </message>
    <message>
      <source>The publisher did not accept these cookies: they are too old, perhaps.</source>
      <translation>Der Herausgeber hat diese Cookies nicht angenommen; vielleicht sind sie zu alt.</translation>
    </message>
    <message>
      <source>The publisher did not accept this name and password.</source>
      <translation>Der Herausgeber hat Name und Passwort nicht angenommen.</translation>
    </message>
    <message>
      <source>The publisher did not accept this token.</source>
      <translation>Der Herausgeber hat dieses Token nicht angenommen.</translation>
    </message>
    <message>
      <source>The publisher does not know this name.</source>
      <translation>Der Verlag kennt diesen Namen nicht.</translation>
    </message>
    <message>
      <source>The publisher has ended {subject}{status}.</source>
      <translation>Der Herausgeber hat beendet: {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher has nothing at the address of {subject}{status}.</source>
      <translation>Der Herausgeber hat nichts unter dieser Adresse: {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher refuses to give {subject}{status}.</source>
      <translation>Der Herausgeber gibt dies nicht heraus: {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher's form has changed: sign in again.</source>
      <translation>Das Formular des Herausgebers hat sich geändert: Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
      <source>The quotation mark before “{subject}” is not closed.</source>
      <translation>Das Anführungszeichen vor „{subject}“ ist nicht geschlossen.</translation>
    </message>
    <message>
      <source>The rules in {subject} are for another publication.</source>
      <translation>Die Regeln in {subject} sind für eine andere Publikation.</translation>
    </message>
    <message>
      <source>The same articles as “{title}”, under another address.</source>
      <translation>Dieselben Artikel wie „{title}“, unter einer anderen Adresse.</translation>
    </message>
    <message>
      <source>The same library on all your devices, through FreshRSS, Miniflux and others.</source>
      <translation>Dieselbe Bibliothek auf allen Ihren Geräten, über FreshRSS, Miniflux und andere.</translation>
    </message>
    <message>
      <source>The secret of this address was left out of the list. It brings nothing until you follow it by its whole address.</source>
      <translation>Das Geheimnis dieser Adresse wurde in der Liste weggelassen. Sie bringt nichts, bis Sie die ganze Adresse abonnieren.</translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out.</source>
      <extracomment>The secret of {n} address was left out.</extracomment>
      <translation>
        <numerusform>Das Geheimnis von {n} Adresse wurde weggelassen.</numerusform>
        <numerusform>Die Geheimnisse von {n} Adressen wurden weggelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out:</source>
      <extracomment>The secret of {n} address was left out:</extracomment>
      <translation>
        <numerusform>Das Geheimnis von {n} Adresse wurde weggelassen:</numerusform>
        <numerusform>Die Geheimnisse von {n} Adressen wurden weggelassen:</numerusform>
      </translation>
    </message>
    <message>
      <source>The server of your account asks it; its articles come from there.</source>
      <translation>Der Server Ihres Kontos fragt sie ab; ihre Artikel kommen von dort.</translation>
    </message>
    <message>
      <source>The sign-in window cannot be loaded ({detail})</source>
      <translation>Das Anmeldefenster lässt sich nicht laden ({detail})</translation>
    </message>
    <message>
      <source>The sign-in window does not open for the system's administrator</source>
      <translation>Für den Systemverwalter öffnet sich das Anmeldefenster nicht</translation>
    </message>
    <message>
      <source>The sign-in window has ended unexpectedly</source>
      <translation>Das Anmeldefenster ist unerwartet zu Ende gegangen</translation>
    </message>
    <message>
      <source>The sign-in window needs a part of Qt that is not installed yet</source>
      <translation>Das Anmeldefenster braucht einen Teil von Qt, der noch nicht installiert ist</translation>
    </message>
    <message>
      <source>The text is not here yet</source>
      <translation>Der Text ist noch nicht hier</translation>
    </message>
    <message>
      <source>The text is shorter than the page says it is.</source>
      <translation>Der Text ist kürzer, als die Seite angibt.</translation>
    </message>
    <message>
      <source>The text of the article and its other pictures stay readable.</source>
      <translation>Der Text des Artikels und seine anderen Bilder bleiben lesbar.</translation>
    </message>
    <message>
      <source>The text of this article is not here yet.</source>
      <translation>Der Text dieses Artikels ist noch nicht hier.</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit</source>
      <translation>Der Text wurde entfernt, um Ihre Grenze einzuhalten</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit of {limit}.</source>
      <translation>Der Text wurde entfernt, um Ihre Grenze von {limit} einzuhalten.</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit.</source>
      <translation>Der Text wurde entfernt, um Ihre Grenze einzuhalten.</translation>
    </message>
    <message>
      <source>The usual one</source>
      <translation>Die übliche</translation>
    </message>
    <message>
      <source>The whole page is still to be fetched</source>
      <translation>Die ganze Seite muss noch abgerufen werden</translation>
    </message>
    <message>
      <source>The window begins</source>
      <translation>Das Fenster beginnt</translation>
    </message>
    <message>
      <source>The “{subject}” stands alone, so it was passed over.</source>
      <translation>„{subject}“ steht allein und wurde übergangen.</translation>
    </message>
    <message>
      <source>Their articles share: {words}.</source>
      <translation>Ihren Artikeln gemeinsam: {words}.</translation>
    </message>
    <message>
      <source>Their feeds are past these, so they are saved here alone: {titles}.</source>
      <translation>In ihren Feeds stehen diese nicht mehr, daher sind sie nur hier gespeichert: {titles}.</translation>
    </message>
    <message>
      <source>There are no rules about what belongs to articles in {subject}.</source>
      <translation>In {subject} stehen keine Regeln dazu, was zu Artikeln gehört.</translation>
    </message>
    <message>
      <source>There is no article to read at the address of {subject}.</source>
      <translation>Unter dieser Adresse gibt es keinen Artikel zu lesen: {subject}.</translation>
    </message>
    <message>
      <source>There is no feed any more at the address of {subject}.</source>
      <translation>Unter dieser Adresse gibt es keinen Feed mehr: {subject}.</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject} any more{status}.</source>
      <translation>Unter {subject} gibt es keine Schnittstelle für Programme mehr{status}.</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject}{status}.</source>
      <translation>Unter {subject} gibt es keine Schnittstelle für Programme{status}.</translation>
    </message>
    <message>
      <source>There is no network connection.</source>
      <translation>Es gibt keine Netzverbindung.</translation>
    </message>
    <message>
      <source>There is no network just now. News will stand here when it is back.</source>
      <translation>Gerade gibt es kein Netz. Nachrichten stehen hier, wenn es wieder da ist.</translation>
    </message>
    <message>
      <source>There is no network, or there was none when its turn came.</source>
      <translation>Es gibt kein Netz, oder es gab keines, als sie an der Reihe war.</translation>
    </message>
    <message>
      <source>There is no room left on the disk that holds {subject}.</source>
      <translation>Auf dem Datenträger ist kein Platz mehr: {subject}.</translation>
    </message>
    <message>
      <source>There is no voice for {language}; another one reads.</source>
      <translation>Für {language} gibt es keine Stimme; eine andere liest.</translation>
    </message>
    <message>
      <source>There is no {subject}.</source>
      <translation>Das gibt es nicht: {subject}.</translation>
    </message>
    <message>
      <source>There is nothing in this to search for.</source>
      <translation>Hier ist nichts, wonach man suchen könnte.</translation>
    </message>
    <message>
      <source>There is nothing of this kind.</source>
      <translation>Davon gibt es nichts.</translation>
    </message>
    <message>
      <source>There is nothing to decide.</source>
      <translation>Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
      <source>There is nothing to follow at {subject}: it is no feed, and the page names none.</source>
      <translation>Hier gibt es nichts zu abonnieren, weder einen Feed noch eine Seite, die einen nennt: {subject}.</translation>
    </message>
    <message>
      <source>There is nothing whole and unread for it yet.</source>
      <translation>Dafür gibt es noch nichts Vollständiges und Ungelesenes.</translation>
    </message>
    <message numerus="yes">
      <source>There is something to decide about {n} sections.</source>
      <extracomment>There is something to decide about {n} section.</extracomment>
      <translation>
        <numerusform>Über {n} Rubrik ist zu entscheiden.</numerusform>
        <numerusform>Über {n} Rubriken ist zu entscheiden.</numerusform>
      </translation>
    </message>
    <message>
      <source>There was no network connection to {subject}.</source>
      <translation>Es gab keine Netzwerkverbindung zu {subject}.</translation>
    </message>
    <message>
      <source>These rules hide nothing at the moment.</source>
      <translation>Diese Regeln verbergen zurzeit nichts.</translation>
    </message>
    <message>
      <source>These words in this order</source>
      <translation>Diese Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
      <source>They come with the sync that runs now.</source>
      <translation>Sie kommen mit der laufenden Synchronisierung.</translation>
    </message>
    <message>
      <source>They go by themselves, or when you sync.</source>
      <translation>Sie gehen von selbst oder wenn Sie synchronisieren.</translation>
    </message>
    <message>
      <source>This address has a secret, and there is no open keyring to keep it in.</source>
      <translation>Diese Adresse hat ein Geheimnis, und kein offener Schlüsselbund kann es aufbewahren.</translation>
    </message>
    <message>
      <source>This address holds a private key; it goes to your keyring.</source>
      <translation>Diese Adresse enthält einen privaten Schlüssel; er kommt in Ihren Schlüsselbund.</translation>
    </message>
    <message>
      <source>This address is none of the web.</source>
      <translation>Das ist keine Adresse des Web.</translation>
    </message>
    <message>
      <source>This article has been deleted.</source>
      <translation>Dieser Artikel wurde gelöscht.</translation>
    </message>
    <message>
      <source>This article is muted: {what}.</source>
      <translation>Dieser Artikel ist stummgeschaltet: {what}.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
    <message>
      <source>This edition is no longer here: its days are over, or it was deleted.</source>
      <translation>Diese Ausgabe ist nicht mehr hier: Ihre Zeit ist abgelaufen, oder sie wurde gelöscht.</translation>
    </message>
    <message>
      <source>This is a preview, although you are signed in to {publisher}.</source>
      <translation>Dies ist eine Vorschau, obwohl Sie bei {publisher} angemeldet sind.</translation>
    </message>
    <message>
      <source>This is a preview.</source>
      <translation>Dies ist eine Vorschau.</translation>
    </message>
    <message>
      <source>This is a preview. The whole article is fetched at the next sync.</source>
      <translation>Dies ist eine Vorschau. Der ganze Artikel wird beim nächsten Synchronisieren geholt.</translation>
    </message>
    <message>
      <source>This is a preview. {publisher} gives the rest to readers who are signed in.</source>
      <translation>Dies ist eine Vorschau. {publisher} gibt den Rest nur angemeldeten Lesern.</translation>
    </message>
    <message>
      <source>This is damaged; what could be read of it was taken.</source>
      <translation>Das ist beschädigt; was sich davon lesen ließ, wurde übernommen.</translation>
    </message>
    <message>
      <source>This is read by rules that only another program has.</source>
      <translation>Das wird nach Regeln gelesen, die nur ein anderes Programm hat.</translation>
    </message>
    <message>
      <source>This is what the feed carries.</source>
      <translation>Dies ist, was der Feed enthält.</translation>
    </message>
    <message>
      <source>This line installs it; type it in a terminal, then try again.</source>
      <translation>Diese Zeile installiert es; geben Sie sie in einem Terminal ein und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>This page has no feed. Broadsheet can watch its links instead.</source>
      <translation>Diese Seite hat keinen Feed. Broadsheet kann stattdessen ihre Links beobachten.</translation>
    </message>
    <message>
      <source>This picture is not here yet; it is fetched at the next sync.</source>
      <translation>Dieses Bild ist noch nicht hier; es wird bei der nächsten Synchronisierung abgerufen.</translation>
    </message>
    <message>
      <source>This points to another list, which you can import too.</source>
      <translation>Das verweist auf eine andere Liste, die Sie auch importieren können.</translation>
    </message>
    <message>
      <source>This says only what you do not want.</source>
      <translation>Das sagt nur, was Sie nicht wollen.</translation>
    </message>
    <message>
      <source>This search is too long.</source>
      <translation>Diese Suche ist zu lang.</translation>
    </message>
    <message>
      <source>This stands further up already; the first place counts.</source>
      <translation>Das steht schon weiter oben; die erste Stelle gilt.</translation>
    </message>
    <message>
      <source>This story is muted.</source>
      <translation>Dieses Thema ist stummgeschaltet.</translation>
    </message>
    <message>
      <source>This story is no longer here: its articles were removed, or turned out to tell of other things.</source>
      <translation>Dieses Thema ist nicht mehr hier: Seine Artikel wurden entfernt oder handeln, wie sich zeigte, von anderem.</translation>
    </message>
    <message>
      <source>This story, for a week</source>
      <translation>Dieses Thema, für eine Woche</translation>
    </message>
    <message>
      <source>This system does not allow the sign-in window its sandbox</source>
      <translation>Dieses System erlaubt dem Anmeldefenster seine Sandbox nicht</translation>
    </message>
    <message>
      <source>This way is not encrypted: whoever stands between can read your password.</source>
      <translation>Dieser Weg ist nicht verschlüsselt: Wer dazwischen steht, kann Ihr Passwort lesen.</translation>
    </message>
    <message>
      <source>Those that are here already stay.</source>
      <translation>Die schon hier sind, bleiben.</translation>
    </message>
    <message>
      <source>Three days after reading</source>
      <translation>Drei Tage nach dem Lesen</translation>
    </message>
    <message>
      <source>Three months after reading</source>
      <translation>Drei Monate nach dem Lesen</translation>
    </message>
    <message>
      <source>Three panes</source>
      <translation>Drei Bereiche</translation>
    </message>
    <message>
      <source>Titles of your own stay here alone: {account} keeps its own.</source>
      <translation>Eigene Titel gelten nur hier: {account} behält seine.</translation>
    </message>
    <message>
      <source>To the editions</source>
      <translation>Zu den Ausgaben</translation>
    </message>
    <message>
      <source>To the front page</source>
      <translation>Zur Titelseite</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Too late for {subject}.</source>
      <translation>Zu spät: {subject}.</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>Topthemen</translation>
    </message>
    <message>
      <source>Top stories from your publications</source>
      <translation>Topthemen aus Ihren Publikationen</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>Topic or section</source>
      <translation>Thema oder Rubrik</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>Reisen</translation>
    </message>
    <message>
      <source>Trust {host} and sign in</source>
      <translation>{host} vertrauen und anmelden</translation>
    </message>
    <message>
      <source>Try again; the log says more.</source>
      <translation>Versuchen Sie es noch einmal; mehr steht im Protokoll.</translation>
    </message>
    <message>
      <source>Try anyway</source>
      <translation>Trotzdem versuchen</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>„Für Sie“ einschalten</translation>
    </message>
    <message>
      <source>Type a word, or “several words in quotes”.</source>
      <translation>Tippen Sie ein Wort oder „mehrere Wörter in Anführungszeichen“.</translation>
    </message>
    <message>
      <source>Under each article: its story, what is related, and more from the publication.</source>
      <translation>Unter jedem Artikel: sein Thema, Verwandtes und mehr aus der Publikation.</translation>
    </message>
    <message>
      <source>Underlined: added. Struck out: removed.</source>
      <translation>Unterstrichen: hinzugefügt. Durchgestrichen: entfernt.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>Die Rubrik {title} nicht mehr abonnieren</translation>
    </message>
    <message>
      <source>Unfollow these publications</source>
      <translation>Diese Publikationen nicht mehr abonnieren</translation>
    </message>
    <message>
      <source>Unfollow these publications and delete their articles</source>
      <translation>Diese Publikationen nicht mehr abonnieren und ihre Artikel löschen</translation>
    </message>
    <message>
      <source>Unfollow this section</source>
      <translation>Diese Rubrik nicht mehr abonnieren</translation>
    </message>
    <message>
      <source>Unfollow what {title} had</source>
      <translation>Nicht mehr abonnieren, was {title} hatte</translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications</source>
      <extracomment>Unfollow {n} publication</extracomment>
      <translation>
        <numerusform>{n} Publikation nicht mehr abonnieren</numerusform>
        <numerusform>{n} Publikationen nicht mehr abonnieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications and delete their articles</source>
      <extracomment>Unfollow {n} publication and delete its articles</extracomment>
      <translation>
        <numerusform>{n} Publikation nicht mehr abonnieren und ihre Artikel löschen</numerusform>
        <numerusform>{n} Publikationen nicht mehr abonnieren und ihre Artikel löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} sections</source>
      <extracomment>Unfollow {n} section</extracomment>
      <translation>
        <numerusform>{n} Rubrik nicht mehr abonnieren</numerusform>
        <numerusform>{n} Rubriken nicht mehr abonnieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>{title} nicht mehr abonnieren</translation>
    </message>
    <message>
      <source>Unfollow {title} and delete its articles</source>
      <translation>{title} nicht mehr abonnieren und Artikel löschen</translation>
    </message>
    <message>
      <source>Unfollow: {title}</source>
      <translation>Nicht mehr abonnieren: {title}</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep the password for this session only.</source>
      <translation>Entsperren Sie ihn, und versuchen Sie es noch einmal, oder behalten Sie das Passwort nur für diese Sitzung.</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep what you entered until Broadsheet ends.</source>
      <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder behalten Sie Ihre Eingaben, bis Broadsheet endet.</translation>
    </message>
    <message>
      <source>Unlock it, then check the sign-in.</source>
      <translation>Entsperren Sie ihn, und prüfen Sie dann die Anmeldung.</translation>
    </message>
    <message>
      <source>Unlock it, then sync again.</source>
      <translation>Entsperren Sie ihn und synchronisieren Sie dann noch einmal.</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Ungelesen</translation>
    </message>
    <message>
      <source>Unread again when it changes</source>
      <translation>Bei Änderung wieder ungelesen</translation>
    </message>
    <message>
      <source>Unread and saved, and the last year</source>
      <translation>Ungelesenes und Gespeichertes und das letzte Jahr</translation>
    </message>
    <message numerus="yes">
      <source>Unread and saved, and the last {n} days</source>
      <extracomment>Unread and saved, and the last day</extracomment>
      <translation>
        <numerusform>Ungelesenes und Gespeichertes und den letzten {n} Tag</numerusform>
        <numerusform>Ungelesenes und Gespeichertes und die letzten {n} Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>Unread only</source>
      <translation>Nur ungelesene</translation>
    </message>
    <message>
      <source>Until then only previews arrive; they are fetched in full afterwards.</source>
      <translation>Bis dahin kommen nur Vorschauen; sie werden danach vollständig geholt.</translation>
    </message>
    <message>
      <source>Until you delete them</source>
      <translation>Bis Sie sie löschen</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>Updated since you read it: {what}.</source>
      <translation>Geändert, seit Sie ihn gelesen haben: {what}.</translation>
    </message>
    <message>
      <source>Use 2026-11-01, 2026-11, 2026, today, yesterday, or 7d, 2w, 3m, 1y for so long ago.</source>
      <translation>Schreiben Sie 2026-11-01, 2026-11, 2026, today, yesterday oder 7d, 2w, 3m, 1y für so lange her.</translation>
    </message>
    <message>
      <source>Use it in your own network only.</source>
      <translation>Verwenden Sie ihn nur in Ihrem eigenen Netzwerk.</translation>
    </message>
    <message>
      <source>Use the name and password of your user there, or an API key as password.</source>
      <translation>Verwenden Sie Namen und Passwort Ihres Benutzers dort oder einen API-Schlüssel als Passwort.</translation>
    </message>
    <message>
      <source>Use the sign-in window, or bring the cookies of your browser (cookies.txt).</source>
      <translation>Nutzen Sie das Anmeldefenster, oder bringen Sie die Cookies Ihres Browsers mit (cookies.txt).</translation>
    </message>
    <message>
      <source>Use words, or “several words in quotes”.</source>
      <translation>Verwenden Sie Wörter oder „mehrere Wörter in Anführungszeichen“.</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>Übliche Textgröße</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>Video: {title}</source>
      <translation>Film: {title}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Waiting changes…</source>
      <translation>Wartende Änderungen …</translation>
    </message>
    <message>
      <source>Waits for {account} since {time}.</source>
      <translation>Wartet auf {account} seit {time}.</translation>
    </message>
    <message>
      <source>Weekend</source>
      <translation>Wochenende</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>What articles are set in. The usual one is a serif made for reading.</source>
      <translation>Worin Artikel gesetzt sind. Die übliche ist eine Serifenschrift zum Lesen.</translation>
    </message>
    <message>
      <source>What came before</source>
      <translation>Was vorher geschah</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <source>What goes is not shown to you first.</source>
      <translation>Was geht, wird Ihnen nicht vorher gezeigt.</translation>
    </message>
    <message>
      <source>What is deleted can be brought back for an hour.</source>
      <translation>Gelöschtes kann eine Stunde lang zurückgeholt werden.</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>Was stummgeschaltet ist</translation>
    </message>
    <message>
      <source>What is older weighs less: half as much in a month.</source>
      <translation>Älteres wiegt weniger: nach einem Monat nur noch halb so viel.</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>Was offline verfügbar ist</translation>
    </message>
    <message>
      <source>What it has learnt</source>
      <translation>Was es gelernt hat</translation>
    </message>
    <message>
      <source>What it has picked so far stays readable.</source>
      <translation>Was sie bisher empfohlen hat, bleibt lesbar.</translation>
    </message>
    <message>
      <source>What many servers speak beside their own language: read and saved states only, subscriptions are changed on the server.</source>
      <translation>Was viele Server neben ihrer eigenen Sprache sprechen: nur gelesen und gespeichert, Abonnements werden auf dem Server geändert.</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
      <source>What the feed gave of the article stays readable.</source>
      <translation>Was der Feed vom Artikel gab, bleibt lesbar.</translation>
    </message>
    <message>
      <source>What waits is fetched when the connection is free. “Sync now” always checks the feeds.</source>
      <translation>Was wartet, wird abgerufen, wenn die Verbindung frei ist. „Jetzt synchronisieren“ fragt immer die Feeds ab.</translation>
    </message>
    <message>
      <source>What waits is fetched when the plug is in. “Sync now” always checks the feeds.</source>
      <translation>Was wartet, wird abgerufen, wenn das Netzteil angeschlossen ist. „Jetzt synchronisieren“ fragt immer die Feeds ab.</translation>
    </message>
    <message>
      <source>What was a preview is fetched in full now.</source>
      <translation>Was eine Vorschau war, wird jetzt ganz geholt.</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>Was weggelassen wurde</translation>
    </message>
    <message>
      <source>What was left out…</source>
      <translation>Was weggelassen wurde …</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Was Sie getan haben</translation>
    </message>
    <message>
      <source>What you have read and not saved is deleted after this time.</source>
      <translation>Was Sie gelesen und nicht gespeichert haben, wird nach dieser Zeit gelöscht.</translation>
    </message>
    <message numerus="yes">
      <source>What you have read and not saved is deleted {n} days after you read it.</source>
      <extracomment>What you have read and not saved is deleted a day after you read it.</extracomment>
      <translation>
        <numerusform>Was Sie gelesen und nicht gespeichert haben, wird {n} Tag nach dem Lesen gelöscht.</numerusform>
        <numerusform>Was Sie gelesen und nicht gespeichert haben, wird {n} Tage nach dem Lesen gelöscht.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you save can be such a list too: a file that you put on the web or send to a friend.</source>
      <translation>Auch was Sie speichern, kann eine solche Liste sein: eine Datei, die Sie ins Web stellen oder einem Freund schicken.</translation>
    </message>
    <message>
      <source>When they come</source>
      <translation>Wann sie kommen</translation>
    </message>
    <message>
      <source>Where I left it</source>
      <translation>Wo ich aufgehört habe</translation>
    </message>
    <message>
      <source>Where a feed gives only a part, the article's page is fetched for offline reading.</source>
      <translation>Wo ein Feed nur einen Teil gibt, wird die Seite des Artikels zum Offline-Lesen abgerufen.</translation>
    </message>
    <message>
      <source>Where the text of its articles is taken from.</source>
      <translation>Woher der Text der Artikel genommen wird.</translation>
    </message>
    <message>
      <source>Whether anything slides or fades. Reduced: everything is simply there.</source>
      <translation>Ob etwas gleitet oder blendet. Reduziert: Alles ist einfach da.</translation>
    </message>
    <message>
      <source>Which articles of a view are listed.</source>
      <translation>Welche Artikel einer Ansicht aufgelistet werden.</translation>
    </message>
    <message>
      <source>Which articles stand on top.</source>
      <translation>Welche Artikel oben stehen.</translation>
    </message>
    <message>
      <source>Which publications may notify you is chosen in their menu in the sidebar.</source>
      <translation>Welche Publikationen benachrichtigen dürfen, wählen Sie in deren Menü in der Seitenleiste.</translation>
    </message>
    <message>
      <source>Whichever is fuller</source>
      <translation>Was vollständiger ist</translation>
    </message>
    <message>
      <source>Whole articles, readable offline. Without, you get what the feed brings.</source>
      <translation>Ganze Artikel, offline lesbar. Ohne dies bekommen Sie, was der Feed bringt.</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>Warum ist das ein Thema?</translation>
    </message>
    <message>
      <source>Why is this here?</source>
      <translation>Warum ist das hier?</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>Warum wurde das nicht abgerufen?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>With the day's front page, or where you were when you closed it.</source>
      <translation>Mit der Titelseite des Tages oder dort, wo Sie beim Schließen waren.</translation>
    </message>
    <message>
      <source>Without a headline</source>
      <translation>Ohne Überschrift</translation>
    </message>
    <message>
      <source>Without a subscription most of its articles are previews.</source>
      <translation>Ohne Abonnement sind die meisten ihrer Artikel Vorschauen.</translation>
    </message>
    <message>
      <source>Without it, articles stay unread until you mark them.</source>
      <translation>Sonst bleiben Artikel ungelesen, bis Sie sie markieren.</translation>
    </message>
    <message>
      <source>Without this word</source>
      <translation>Ohne dieses Wort</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Wort</translation>
    </message>
    <message>
      <source>Words…</source>
      <translation>Wörter…</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Geschrieben von</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>You can sign in with a cookies.txt from your usual browser instead.</source>
      <translation>Sie können sich stattdessen mit einer cookies.txt Ihres Browsers anmelden.</translation>
    </message>
    <message>
      <source>You do not know its like yet: it stands here to find out whether you care.</source>
      <translation>Dergleichen kennen Sie noch nicht: Es steht hier, um herauszufinden, ob es Sie interessiert.</translation>
    </message>
    <message>
      <source>You follow all of these already.</source>
      <translation>Sie haben alle bereits abonniert.</translation>
    </message>
    <message>
      <source>You follow nothing yet.</source>
      <translation>Sie haben noch nichts abonniert.</translation>
    </message>
    <message>
      <source>You follow nothing yet. Add a publication, and its news will stand here.</source>
      <translation>Sie haben noch nichts abonniert. Fügen Sie eine Publikation hinzu, und ihre Nachrichten stehen hier.</translation>
    </message>
    <message>
      <source>You follow {title}.</source>
      <translation>Sie haben {title} abonniert.</translation>
    </message>
    <message numerus="yes">
      <source>You have decided about {n} kinds of pieces of its pages.</source>
      <extracomment>You have decided about {n} kind of piece of its pages.</extracomment>
      <translation>
        <numerusform>Sie haben über {n} Art von Teilen der Seiten entschieden.</numerusform>
        <numerusform>Sie haben über {n} Arten von Teilen der Seiten entschieden.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have muted this story.</source>
      <translation>Sie haben dieses Thema stummgeschaltet.</translation>
    </message>
    <message>
      <source>You have paused it.</source>
      <translation>Sie lassen sie ruhen.</translation>
    </message>
    <message>
      <source>You have paused it: it is asked only when you sync it by itself.</source>
      <translation>Sie haben sie angehalten: Sie wird nur gefragt, wenn Sie sie einzeln synchronisieren.</translation>
    </message>
    <message>
      <source>You have paused its publication.</source>
      <translation>Sie haben ihre Publikation angehalten.</translation>
    </message>
    <message>
      <source>You have read all that is on top.</source>
      <translation>Sie haben alles gelesen, was oben steht.</translation>
    </message>
    <message>
      <source>You have read everything that you saved.</source>
      <translation>Sie haben alles gelesen, was Sie gespeichert haben.</translation>
    </message>
    <message>
      <source>You have read everything. Enjoy the quiet.</source>
      <translation>Sie haben alles gelesen. Genießen Sie die Ruhe.</translation>
    </message>
    <message numerus="yes">
      <source>You have saved or read to the end {n} articles: enough to put first what you are likely to care about.</source>
      <extracomment>You have saved or read to the end {n} article: enough to put first what you are likely to care about.</extracomment>
      <translation>
        <numerusform>Sie haben {n} Artikel gespeichert oder zu Ende gelesen: genug, um voranzustellen, was Sie wahrscheinlich interessiert.</numerusform>
        <numerusform>Sie haben {n} Artikel gespeichert oder zu Ende gelesen: genug, um voranzustellen, was Sie wahrscheinlich interessiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have seen all that is new. Sync, or come back later.</source>
      <translation>Sie haben alles Neue gesehen. Synchronisieren Sie, oder kommen Sie später wieder.</translation>
    </message>
    <message numerus="yes">
      <source>You have {n} more tries before Broadsheet waits, so that your account is not locked.</source>
      <extracomment>You have {n} more try before Broadsheet waits, so that your account is not locked.</extracomment>
      <translation>
        <numerusform>Sie haben noch {n} Versuch, bevor Broadsheet wartet, damit Ihr Konto nicht gesperrt wird.</numerusform>
        <numerusform>Sie haben noch {n} Versuche, bevor Broadsheet wartet, damit Ihr Konto nicht gesperrt wird.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have {subject} already.</source>
      <translation>{subject} haben Sie schon.</translation>
    </message>
    <message>
      <source>You need not do anything.</source>
      <translation>Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
      <source>You no longer follow its publication.</source>
      <translation>Sie haben ihre Publikation nicht mehr abonniert.</translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications.</source>
      <extracomment>You no longer follow {n} publication.</extracomment>
      <translation>
        <numerusform>Sie haben {n} Publikation nicht mehr abonniert.</numerusform>
        <numerusform>Sie haben {n} Publikationen nicht mehr abonniert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications; their articles are deleted.</source>
      <extracomment>You no longer follow {n} publication; its articles are deleted.</extracomment>
      <translation>
        <numerusform>Sie haben {n} Publikation nicht mehr abonniert; ihre Artikel sind gelöscht.</numerusform>
        <numerusform>Sie haben {n} Publikationen nicht mehr abonniert; ihre Artikel sind gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} sections.</source>
      <extracomment>You no longer follow {n} section.</extracomment>
      <translation>
        <numerusform>Sie haben {n} Rubrik nicht mehr abonniert.</numerusform>
        <numerusform>Sie haben {n} Rubriken nicht mehr abonniert.</numerusform>
      </translation>
    </message>
    <message>
      <source>You stopped {subject}.</source>
      <translation>Sie haben {subject} abgebrochen.</translation>
    </message>
    <message>
      <source>Your computer did not allow what {subject} needed.</source>
      <translation>Ihr Computer hat dies nicht erlaubt: {subject}.</translation>
    </message>
    <message>
      <source>Your computer runs on its battery.</source>
      <translation>Ihr Computer läuft mit Akku.</translation>
    </message>
    <message>
      <source>Your connection is metered.</source>
      <translation>Ihre Verbindung ist getaktet.</translation>
    </message>
    <message>
      <source>Your keyring is locked, so you are not signed in.</source>
      <translation>Ihr Schlüsselbund ist gesperrt, daher sind Sie nicht angemeldet.</translation>
    </message>
    <message>
      <source>Your library is safe; the rest went on.</source>
      <translation>Ihre Bibliothek ist sicher; der Rest ging weiter.</translation>
    </message>
    <message>
      <source>Your lists name nothing yet. They are asked with each sync.</source>
      <translation>Ihre Listen nennen noch nichts. Sie werden bei jeder Synchronisierung abgerufen.</translation>
    </message>
    <message>
      <source>Your own picks</source>
      <translation>Ihre eigenen Empfehlungen</translation>
    </message>
    <message>
      <source>Your password has not been sent.</source>
      <translation>Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
      <source>Your publications have not been asked for news yet.</source>
      <translation>Ihre Publikationen wurden noch nicht nach Nachrichten gefragt.</translation>
    </message>
    <message>
      <source>Your publications have published nothing yet.</source>
      <translation>Ihre Publikationen haben noch nichts veröffentlicht.</translation>
    </message>
    <message>
      <source>Your session has ended: sign in again.</source>
      <translation>Ihre Sitzung ist beendet: Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
      <source>Your settings cannot be read at the moment; the usual ones are in use.</source>
      <translation>Ihre Einstellungen sind gerade nicht lesbar; die üblichen gelten.</translation>
    </message>
    <message>
      <source>Your settings were damaged and are back to the usual ones. The damaged file is kept as {file}.</source>
      <translation>Ihre Einstellungen waren beschädigt und sind wieder die üblichen. Die beschädigte Datei wurde als {file} aufgehoben.</translation>
    </message>
    <message>
      <source>Your sign-in</source>
      <translation>Ihre Anmeldung</translation>
    </message>
    <message>
      <source>Your sign-ins…</source>
      <translation>Ihre Anmeldungen …</translation>
    </message>
    <message>
      <source>Your system has no keyring from which the password for {subject} could be read.</source>
      <translation>Ihr System hat keinen Schlüsselbund, aus dem das Passwort für {subject} gelesen werden könnte.</translation>
    </message>
    <message>
      <source>Your system has no keyring in which Broadsheet could keep a password safely.</source>
      <translation>Ihr System hat keinen Schlüsselbund, in dem Broadsheet ein Passwort sicher aufbewahren könnte.</translation>
    </message>
    <message>
      <source>Your system's keyring is locked, so {subject} was not asked.</source>
      <translation>Der Schlüsselbund Ihres Systems ist gesperrt, daher wurde {subject} nicht gefragt.</translation>
    </message>
    <message>
      <source>Your system's keyring is locked.</source>
      <translation>Der Schlüsselbund Ihres Systems ist gesperrt.</translation>
    </message>
    <message>
      <source>a file on this computer</source>
      <translation>eine Datei auf diesem Computer</translation>
    </message>
    <message>
      <source>a page of {host}</source>
      <translation>eine Seite von {host}</translation>
    </message>
    <message>
      <source>a picture from {host}</source>
      <translation>ein Bild von {host}</translation>
    </message>
    <message>
      <source>a picture of “{title}”</source>
      <translation>ein Bild von „{title}“</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>eine Rubrik</translation>
    </message>
    <message>
      <source>added: {words};</source>
      <translation>hinzugefügt: {words};</translation>
    </message>
    <message>
      <source>also in the text</source>
      <translation>auch im Text</translation>
    </message>
    <message>
      <source>an article without a title</source>
      <translation>ein Artikel ohne Titel</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more articles</source>
      <extracomment>and {n} more article</extracomment>
      <translation>
        <numerusform>und {n} weiterer Artikel</numerusform>
        <numerusform>und {n} weitere Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {n} more publications</source>
      <extracomment>and {n} more publication</extracomment>
      <translation>
        <numerusform>und {n} weitere Publikation</numerusform>
        <numerusform>und {n} weitere Publikationen</numerusform>
      </translation>
    </message>
    <message>
      <source>animation effects</source>
      <translation>Animation Effekte Übergänge</translation>
    </message>
    <message>
      <source>another host</source>
      <translation>ein anderer Server</translation>
    </message>
    <message>
      <source>articles by {author}</source>
      <translation>Artikel von {author}</translation>
    </message>
    <message>
      <source>asked {day}</source>
      <translation>abgerufen: {day}</translation>
    </message>
    <message>
      <source>autostart</source>
      <translation>Autostart Anmeldung</translation>
    </message>
    <message>
      <source>background close</source>
      <translation>Hintergrund schließen Tray</translation>
    </message>
    <message>
      <source>block alignment</source>
      <translation>Blocksatz Ausrichtung</translation>
    </message>
    <message>
      <source>catalogue “{name}”</source>
      <translation>Katalog „{name}“</translation>
    </message>
    <message>
      <source>counting…</source>
      <translation>wird gezählt …</translation>
    </message>
    <message>
      <source>data mobile roaming</source>
      <translation>Daten mobil Roaming</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>gelöscht</translation>
    </message>
    <message>
      <source>disk space storage budget</source>
      <translation>Festplatte Speicher Platz Grenze</translation>
    </message>
    <message>
      <source>energy power</source>
      <translation>Energie Strom</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>Favorit</translation>
    </message>
    <message>
      <source>feed: links of other programs no longer open here.</source>
      <translation>feed:-Links anderer Programme öffnen sich nicht mehr hier.</translation>
    </message>
    <message>
      <source>feed: links of other programs open here from now on.</source>
      <translation>feed:-Links anderer Programme öffnen sich ab jetzt hier.</translation>
    </message>
    <message>
      <source>filter unread</source>
      <translation>Filter ungelesen</translation>
    </message>
    <message>
      <source>finished {n} of {all}</source>
      <translation>{n} von {all} zu Ende gelesen</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>eingeklappt</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>font larger smaller zoom</source>
      <translation>Schrift größer kleiner Zoom</translation>
    </message>
    <message>
      <source>for good</source>
      <translation>für immer</translation>
    </message>
    <message>
      <source>full text offline download</source>
      <translation>Volltext offline herunterladen</translation>
    </message>
    <message>
      <source>has been failing for days</source>
      <translation>schlägt seit Tagen fehl</translation>
    </message>
    <message>
      <source>has been silent for months</source>
      <translation>ist seit Monaten still</translation>
    </message>
    <message>
      <source>has moved</source>
      <translation>ist umgezogen</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>hyphens</source>
      <translation>Trennstriche Silben</translation>
    </message>
    <message>
      <source>is gone</source>
      <translation>ist verschwunden</translation>
    </message>
    <message>
      <source>it has no text</source>
      <translation>er hat keinen Text</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <source>keys hotkeys</source>
      <translation>Tasten Tastenkombinationen</translation>
    </message>
    <message>
      <source>less than an hour ago</source>
      <translation>vor weniger als einer Stunde</translation>
    </message>
    <message>
      <source>mark duplicates same</source>
      <translation>markieren Dubletten gleiche doppelt</translation>
    </message>
    <message>
      <source>measure column width</source>
      <translation>Maß Spalte Zeilenbreite</translation>
    </message>
    <message>
      <source>more with a subscription</source>
      <translation>mehr mit Abonnement</translation>
    </message>
    <message>
      <source>needs a subscription</source>
      <translation>nur mit Abonnement</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
      <source>no longer whole</source>
      <translation>nicht mehr vollständig</translation>
    </message>
    <message>
      <source>not followed</source>
      <translation>nicht abonniert</translation>
    </message>
    <message>
      <source>number {number}</source>
      <translation>Nummer {number}</translation>
    </message>
    <message>
      <source>only in {publication}</source>
      <translation>nur in {publication}</translation>
    </message>
    <message>
      <source>only {number} pictures are stored</source>
      <translation>nur {number} Bilder sind gespeichert</translation>
    </message>
    <message>
      <source>opened {n}</source>
      <translation>{n} geöffnet</translation>
    </message>
    <message>
      <source>panes columns</source>
      <translation>Bereiche Spalten</translation>
    </message>
    <message>
      <source>passed over {n}</source>
      <translation>{n} übergangen</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>ruht</translation>
    </message>
    <message>
      <source>pictures are missing</source>
      <translation>Bilder fehlen</translation>
    </message>
    <message>
      <source>preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>publication “{name}” in the catalogue</source>
      <translation>Publikation „{name}“ im Katalog</translation>
    </message>
    <message>
      <source>read</source>
      <translation>gelesen</translation>
    </message>
    <message>
      <source>ready offline</source>
      <translation>offline verfügbar</translation>
    </message>
    <message>
      <source>refresh interval automatic</source>
      <translation>Abstand automatisch aktualisieren</translation>
    </message>
    <message>
      <source>removed: {words};</source>
      <translation>entfernt: {words};</translation>
    </message>
    <message>
      <source>rows height</source>
      <translation>Zeilen Höhe</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>gespeichert</translation>
    </message>
    <message>
      <source>saved articles</source>
      <translation>gespeicherte Artikel</translation>
    </message>
    <message>
      <source>saved {n}</source>
      <translation>{n} gespeichert</translation>
    </message>
    <message>
      <source>similar more background</source>
      <translation>ähnlich mehr Hintergrund verwandt</translation>
    </message>
    <message>
      <source>small corrections</source>
      <translation>kleine Korrekturen</translation>
    </message>
    <message>
      <source>sort</source>
      <translation>sortieren</translation>
    </message>
    <message>
      <source>sort results</source>
      <translation>Treffer sortieren</translation>
    </message>
    <message>
      <source>spacing leading</source>
      <translation>Zeilenabstand Durchschuss</translation>
    </message>
    <message>
      <source>speech voice listen</source>
      <translation>Sprache Stimme hören</translation>
    </message>
    <message>
      <source>start view restore</source>
      <translation>Start Ansicht wiederherstellen</translation>
    </message>
    <message>
      <source>such thing</source>
      <translation>so etwas</translation>
    </message>
    <message>
      <source>sync server FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</source>
      <translation>Synchronisierung Server Konto FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</translation>
    </message>
    <message>
      <source>text from the feed</source>
      <translation>Text aus dem Feed</translation>
    </message>
    <message>
      <source>text not here yet</source>
      <translation>Text noch nicht hier</translation>
    </message>
    <message>
      <source>text removed</source>
      <translation>Text entfernt</translation>
    </message>
    <message>
      <source>the file “{name}”</source>
      <translation>die Datei „{name}“</translation>
    </message>
    <message>
      <source>the library</source>
      <translation>die Bibliothek</translation>
    </message>
    <message>
      <source>the library's folder</source>
      <translation>der Ordner der Bibliothek</translation>
    </message>
    <message>
      <source>the network</source>
      <translation>das Netz</translation>
    </message>
    <message>
      <source>the page</source>
      <translation>die Seite</translation>
    </message>
    <message>
      <source>the page has not been fetched yet</source>
      <translation>die Seite wurde noch nicht abgerufen</translation>
    </message>
    <message>
      <source>the page of “{title}”</source>
      <translation>die Seite von „{title}“</translation>
    </message>
    <message>
      <source>the pick list at {host}</source>
      <translation>die Empfehlungsliste bei {host}</translation>
    </message>
    <message>
      <source>the publisher gives only a part to readers who are not signed in</source>
      <translation>der Herausgeber gibt Lesern, die nicht angemeldet sind, nur einen Teil</translation>
    </message>
    <message>
      <source>the section at {host}</source>
      <translation>die Rubrik bei {host}</translation>
    </message>
    <message>
      <source>the server</source>
      <translation>der Server</translation>
    </message>
    <message>
      <source>the server at {host}</source>
      <translation>der Server auf {host}</translation>
    </message>
    <message>
      <source>the story “{headline}”</source>
      <translation>das Thema „{headline}“</translation>
    </message>
    <message>
      <source>the sync</source>
      <translation>die Synchronisierung</translation>
    </message>
    <message>
      <source>the system keyring</source>
      <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
      <source>the text was removed to keep within your limit</source>
      <translation>der Text wurde entfernt, um Ihre Grenze einzuhalten</translation>
    </message>
    <message>
      <source>the topic {topic}</source>
      <translation>das Thema {topic}</translation>
    </message>
    <message>
      <source>theme night mode</source>
      <translation>Farbschema Nachtmodus</translation>
    </message>
    <message>
      <source>this</source>
      <translation>dies</translation>
    </message>
    <message>
      <source>this account</source>
      <translation>dieses Konto</translation>
    </message>
    <message>
      <source>this address</source>
      <translation>diese Adresse</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>dieser Computer</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>diese Datei</translation>
    </message>
    <message>
      <source>this hour</source>
      <translation>diese Stunde</translation>
    </message>
    <message>
      <source>this list</source>
      <translation>diese Liste</translation>
    </message>
    <message>
      <source>this name</source>
      <translation>dieser Name</translation>
    </message>
    <message>
      <source>this section</source>
      <translation>diese Rubrik</translation>
    </message>
    <message>
      <source>top stories</source>
      <translation>Topthemen</translation>
    </message>
    <message>
      <source>topic: {name}, you finished {n} of {all}</source>
      <translation>Thema: {name}, {n} von {all} zu Ende gelesen</translation>
    </message>
    <message>
      <source>topic: {name}, you opened {n}</source>
      <translation>Thema: {name}, {n} geöffnet</translation>
    </message>
    <message>
      <source>topic: {name}, you saved {n}</source>
      <translation>Thema: {name}, {n} gespeichert</translation>
    </message>
    <message>
      <source>typeface serif sans</source>
      <translation>Schriftart Serifen serifenlos</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>ausgeklappt</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>ungelesen</translation>
    </message>
    <message>
      <source>until {moment}</source>
      <translation>bis {moment}</translation>
    </message>
    <message>
      <source>updated edited corrected versions</source>
      <translation>aktualisiert bearbeitet korrigiert Fassungen</translation>
    </message>
    <message numerus="yes">
      <source>wanted fewer {n} times</source>
      <extracomment>wanted fewer once</extracomment>
      <translation>
        <numerusform>{n}-mal „Weniger davon“ gewählt</numerusform>
        <numerusform>{n}-mal „Weniger davon“ gewählt</numerusform>
      </translation>
    </message>
    <message>
      <source>what you entered</source>
      <translation>Ihre Eingabe</translation>
    </message>
    <message>
      <source>you finished {n} of {all} by {name}</source>
      <translation>von {name} haben Sie {n} von {all} zu Ende gelesen</translation>
    </message>
    <message>
      <source>you finished {n} of {all} from {name}</source>
      <translation>aus {name} haben Sie {n} von {all} zu Ende gelesen</translation>
    </message>
    <message>
      <source>you finished {n} of {all} in {name}</source>
      <translation>in {name} haben Sie {n} von {all} zu Ende gelesen</translation>
    </message>
    <message>
      <source>you opened {n} by {name}</source>
      <translation>von {name} haben Sie {n} geöffnet</translation>
    </message>
    <message>
      <source>you opened {n} from {name}</source>
      <translation>aus {name} haben Sie {n} geöffnet</translation>
    </message>
    <message>
      <source>you opened {n} in {name}</source>
      <translation>in {name} haben Sie {n} geöffnet</translation>
    </message>
    <message>
      <source>you saved {n} by {name}</source>
      <translation>von {name} haben Sie {n} gespeichert</translation>
    </message>
    <message>
      <source>you saved {n} from {name}</source>
      <translation>aus {name} haben Sie {n} gespeichert</translation>
    </message>
    <message>
      <source>you saved {n} in {name}</source>
      <translation>in {name} haben Sie {n} gespeichert</translation>
    </message>
    <message>
      <source>{accounts} goes on following it: unfollow it there as well.</source>
      <translation>{accounts} abonniert es weiter: Bestellen Sie es dort auch ab.</translation>
    </message>
    <message>
      <source>{accounts} keeps its own folders: yours hold here.</source>
      <translation>{accounts} behält eigene Ordner: Ihre gelten hier.</translation>
    </message>
    <message>
      <source>{accounts} keeps its own title: yours holds here.</source>
      <translation>{accounts} behält den eigenen Titel: Ihrer gilt hier.</translation>
    </message>
    <message>
      <source>{account} keeps them, but they are not synced with it any more.</source>
      <translation>{account} behält sie, aber sie werden nicht mehr damit synchronisiert.</translation>
    </message>
    <message>
      <source>{account} learns the secrets in addresses that have one.</source>
      <translation>{account} erfährt die Geheimnisse in Adressen, die eines haben.</translation>
    </message>
    <message>
      <source>{account} takes no new subscriptions; these stay where they are: {titles}.</source>
      <translation>{account} nimmt keine neuen Abonnements; diese bleiben, wo sie sind: {titles}.</translation>
    </message>
    <message>
      <source>{account} unsubscribes from them.</source>
      <translation>{account} bestellt sie ab.</translation>
    </message>
    <message>
      <source>{days} at {time}</source>
      <translation>{days} um {time}</translation>
    </message>
    <message>
      <source>{day}, {first} to {last}</source>
      <translation>{day}, {first} bis {last}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{edition} edition</source>
      <translation>Ausgabe {edition}</translation>
    </message>
    <message>
      <source>{facts}; shared: {words}</source>
      <translation>{facts}; gemeinsam: {words}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <source>{followed} of {all} sections followed</source>
      <translation>{followed} von {all} Rubriken abonniert</translation>
    </message>
    <message>
      <source>{host} has had too many requests and asked for rest.</source>
      <translation>{host} hatte zu viele Anfragen und bat um Ruhe.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
      <source>{kind} {name}: {figures}</source>
      <translation>{kind} {name}: {figures}</translation>
    </message>
    <message>
      <source>{length} of {sources}</source>
      <translation>{length}: {sources}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} Min.</translation>
    </message>
    <message>
      <source>{names} and {number} more</source>
      <translation>{names} und {number} weitere</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more publications</source>
      <extracomment>{names} and {n} more publication</extracomment>
      <translation>
        <numerusform>{names} und {n} weitere Publikation</numerusform>
        <numerusform>{names} und {n} weitere Publikationen</numerusform>
      </translation>
    </message>
    <message>
      <source>{names}; and {number} more</source>
      <translation>{names}; und {number} weitere</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{name} is being made…</source>
      <translation>{name} wird erstellt …</translation>
    </message>
    <message>
      <source>{name} is ready</source>
      <translation>{name} ist fertig</translation>
    </message>
    <message>
      <source>{name} is ready: {facts}</source>
      <translation>{name} ist fertig: {facts}</translation>
    </message>
    <message>
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
      <source>{name}, {n} publications</source>
      <extracomment>{name}, {n} publication</extracomment>
      <translation>
        <numerusform>{name}, {n} Publikation</numerusform>
        <numerusform>{name}, {n} Publikationen</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message>
      <source>{number} characters</source>
      <translation>{number} Zeichen</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {n} sections chosen</source>
      <extracomment>{number} of {n} section chosen</extracomment>
      <translation>
        <numerusform>{number} von {n} Rubrik gewählt</numerusform>
        <numerusform>{number} von {n} Rubriken gewählt</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} pictures are stored.</source>
      <translation>{number} Bilder sind gespeichert.</translation>
    </message>
    <message>
      <source>{number} px</source>
      <translation>{number} px</translation>
    </message>
    <message numerus="yes">
      <source>{n} are followed already.</source>
      <extracomment>{n} is followed already.</extracomment>
      <translation>
        <numerusform>{n} ist schon abonniert.</numerusform>
        <numerusform>{n} sind schon abonniert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are from publications that you no longer follow.</source>
      <extracomment>{n} is from a publication that you no longer follow.</extracomment>
      <translation>
        <numerusform>{n} ist von einer Publikation, die Sie nicht mehr abonniert haben.</numerusform>
        <numerusform>{n} sind von Publikationen, die Sie nicht mehr abonniert haben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are left out, for their addresses are yours alone.</source>
      <extracomment>{n} is left out, for its address is yours alone.</extracomment>
      <translation>
        <numerusform>{n} ist weggelassen, weil die Adresse nur Ihnen gehört.</numerusform>
        <numerusform>{n} sind weggelassen, weil die Adressen nur Ihnen gehören.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <extracomment>{n} article</extracomment>
      <translation>
        <numerusform>{n} Artikel</numerusform>
        <numerusform>{n} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are copies of another one's text and count as one with it.</source>
      <extracomment>{n} article is a copy of another one's text and counts as one with it.</extracomment>
      <translation>
        <numerusform>{n} Artikel gleicht dem Text eines anderen und zählt mit ihm als einer.</numerusform>
        <numerusform>{n} Artikel gleichen dem Text eines anderen und zählen mit ihm als einer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are in {file}.</source>
      <extracomment>{n} article is in {file}.</extracomment>
      <translation>
        <numerusform>{n} Artikel ist in {file}.</numerusform>
        <numerusform>{n} Artikel sind in {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles found</source>
      <extracomment>{n} article found</extracomment>
      <translation>
        <numerusform>{n} Artikel gefunden</numerusform>
        <numerusform>{n} Artikel gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have read are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have read is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>{n} Artikel, den Sie gelesen haben, ist es auch in {account}, wo es ihn hat.</numerusform>
        <numerusform>{n} Artikel, die Sie gelesen haben, sind es auch in {account}, wo es sie hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have saved are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have saved is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>{n} Artikel, den Sie gespeichert haben, ist es auch in {account}, wo es ihn hat.</numerusform>
        <numerusform>{n} Artikel, die Sie gespeichert haben, sind es auch in {account}, wo es sie hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were left out, because not all of them is here:</source>
      <extracomment>{n} article was left out, because not all of it is here:</extracomment>
      <translation>
        <numerusform>{n} Artikel wurde weggelassen, weil er nicht vollständig hier ist:</numerusform>
        <numerusform>{n} Artikel wurden weggelassen, weil sie nicht vollständig hier sind:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were read again.</source>
      <extracomment>{n} article was read again.</extracomment>
      <translation>
        <numerusform>{n} Artikel wurde neu gelesen.</numerusform>
        <numerusform>{n} Artikel wurden neu gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles.</source>
      <extracomment>{n} article.</extracomment>
      <translation>
        <numerusform>{n} Artikel.</numerusform>
        <numerusform>{n} Artikel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles: {reason}</source>
      <extracomment>{n} article: {reason}</extracomment>
      <translation>
        <numerusform>{n} Artikel: {reason}</numerusform>
        <numerusform>{n} Artikel: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} attempts have failed.</source>
      <extracomment>{n} attempt has failed.</extracomment>
      <translation>
        <numerusform>{n} Versuch ist fehlgeschlagen.</numerusform>
        <numerusform>{n} Versuche sind fehlgeschlagen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not sent. The next sync brings what the server has.</source>
      <extracomment>{n} change is not sent. The next sync brings what the server has.</extracomment>
      <translation>
        <numerusform>{n} Änderung wird nicht gesendet. Die nächste Synchronisierung bringt, was der Server hat.</numerusform>
        <numerusform>{n} Änderungen werden nicht gesendet. Die nächste Synchronisierung bringt, was der Server hat.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes have not been sent yet, and would be lost on the server.</source>
      <extracomment>{n} change has not been sent yet, and would be lost on the server.</extracomment>
      <translation>
        <numerusform>{n} Änderung ist noch nicht gesendet und wäre auf dem Server verloren.</numerusform>
        <numerusform>{n} Änderungen sind noch nicht gesendet und wären auf dem Server verloren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}</source>
      <extracomment>{n} change waits for {account}</extracomment>
      <translation>
        <numerusform>{n} Änderung wartet auf {account}</numerusform>
        <numerusform>{n} Änderungen warten auf {account}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}.</source>
      <extracomment>{n} change waits for {account}.</extracomment>
      <translation>
        <numerusform>{n} Änderung wartet auf {account}.</numerusform>
        <numerusform>{n} Änderungen warten auf {account}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be sent</source>
      <extracomment>{n} change waits to be sent</extracomment>
      <translation>
        <numerusform>{n} Änderung ist noch zu senden</numerusform>
        <numerusform>{n} Änderungen sind noch zu senden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies folded</source>
      <extracomment>{n} copy folded</extracomment>
      <translation>
        <numerusform>{n} Kopie eingeklappt</numerusform>
        <numerusform>{n} Kopien eingeklappt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies of this text: {names}</source>
      <extracomment>{n} copy of this text: {names}</extracomment>
      <translation>
        <numerusform>{n} Kopie dieses Textes: {names}</numerusform>
        <numerusform>{n} Kopien dieses Textes: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} could not be fetched</source>
      <extracomment>{n} could not be fetched</extracomment>
      <translation>
        <numerusform>{n} konnte nicht geholt werden</numerusform>
        <numerusform>{n} konnten nicht geholt werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>{n} day</extracomment>
      <translation>
        <numerusform>{n} Tag</numerusform>
        <numerusform>{n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days after reading</source>
      <extracomment>A day after reading</extracomment>
      <translation>
        <numerusform>{n} Tag nach dem Lesen</numerusform>
        <numerusform>{n} Tage nach dem Lesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days ago</source>
      <extracomment>{n} day ago</extracomment>
      <translation>
        <numerusform>vor {n} Tag</numerusform>
        <numerusform>vor {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} decisions are new.</source>
      <extracomment>{n} decision is new.</extracomment>
      <translation>
        <numerusform>{n} Entscheidung ist neu.</numerusform>
        <numerusform>{n} Entscheidungen sind neu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>{n} entry</extracomment>
      <translation>
        <numerusform>{n} Eintrag</numerusform>
        <numerusform>{n} Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries could not be used:</source>
      <extracomment>{n} entry could not be used:</extracomment>
      <translation>
        <numerusform>{n} Eintrag war nicht brauchbar:</numerusform>
        <numerusform>{n} Einträge waren nicht brauchbar:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries selected</source>
      <extracomment>{n} entry selected</extracomment>
      <translation>
        <numerusform>{n} Eintrag ausgewählt</numerusform>
        <numerusform>{n} Einträge ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} folders</source>
      <extracomment>{n} folder</extracomment>
      <translation>
        <numerusform>{n} Ordner</numerusform>
        <numerusform>{n} Ordnern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} followed: {names}</source>
      <extracomment>{n} followed: {names}</extracomment>
      <translation>
        <numerusform>{n} abonniert: {names}</numerusform>
        <numerusform>{n} abonniert: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>{n} hour</extracomment>
      <translation>
        <numerusform>{n} Stunde</numerusform>
        <numerusform>{n} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours ago</source>
      <extracomment>{n} hour ago</extracomment>
      <translation>
        <numerusform>vor {n} Stunde</numerusform>
        <numerusform>vor {n} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} in editions</source>
      <extracomment>{n} in an edition</extracomment>
      <translation>
        <numerusform>{n} in Ausgaben</numerusform>
        <numerusform>{n} in Ausgaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines could not be used, or not wholly.</source>
      <extracomment>{n} line could not be used, or not wholly.</extracomment>
      <translation>
        <numerusform>{n} Zeile war nicht oder nicht ganz zu gebrauchen.</numerusform>
        <numerusform>{n} Zeilen waren nicht oder nicht ganz zu gebrauchen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines name a section again.</source>
      <extracomment>{n} line names a section again.</extracomment>
      <translation>
        <numerusform>{n} Zeile nennt eine Rubrik noch einmal.</numerusform>
        <numerusform>{n} Zeilen nennen eine Rubrik noch einmal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lists</source>
      <extracomment>{n} list</extracomment>
      <translation>
        <numerusform>{n} Liste</numerusform>
        <numerusform>{n} Listen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <extracomment>{n} min</extracomment>
      <translation>
        <numerusform>{n} Min.</numerusform>
        <numerusform>{n} Min.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min left</source>
      <extracomment>{n} min left</extracomment>
      <translation>
        <numerusform>Noch {n} Min.</numerusform>
        <numerusform>Noch {n} Min.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>{n} minute</extracomment>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <extracomment>{n} more</extracomment>
      <translation>
        <numerusform>{n} weitere</numerusform>
        <numerusform>{n} weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more from {publication}</source>
      <extracomment>{n} more from {publication}</extracomment>
      <translation>
        <numerusform>{n} weiterer aus {publication}</numerusform>
        <numerusform>{n} weitere aus {publication}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more in other languages, countries or topics</source>
      <extracomment>{n} more in other languages, countries or topics</extracomment>
      <translation>
        <numerusform>{n} weitere in anderen Sprachen, Ländern oder Themen</numerusform>
        <numerusform>{n} weitere in anderen Sprachen, Ländern oder Themen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more publications</source>
      <extracomment>{n} more publication</extracomment>
      <translation>
        <numerusform>{n} weitere Publikation</numerusform>
        <numerusform>{n} weitere Publikationen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more that only {publication} says</source>
      <extracomment>{n} more that only {publication} says</extracomment>
      <translation>
        <numerusform>{n} weitere Aussage nur in {publication}</numerusform>
        <numerusform>{n} weitere Aussagen nur in {publication}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted articles in all</source>
      <extracomment>{n} muted article in all</extracomment>
      <translation>
        <numerusform>{n} stummgeschalteter Artikel insgesamt</numerusform>
        <numerusform>{n} stummgeschaltete Artikel insgesamt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted today</source>
      <extracomment>{n} muted today</extracomment>
      <translation>
        <numerusform>{n} heute stummgeschaltet</numerusform>
        <numerusform>{n} heute stummgeschaltet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new articles</source>
      <extracomment>{n} new article</extracomment>
      <translation>
        <numerusform>{n} neuer Artikel</numerusform>
        <numerusform>{n} neue Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new reports</source>
      <extracomment>{n} new report</extracomment>
      <translation>
        <numerusform>{n} neuer Bericht</numerusform>
        <numerusform>{n} neue Berichte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new stories</source>
      <extracomment>{n} new story</extracomment>
      <translation>
        <numerusform>{n} neues Thema</numerusform>
        <numerusform>{n} neue Themen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} newer articles</source>
      <extracomment>{n} newer article</extracomment>
      <translation>
        <numerusform>{n} neuerer Artikel</numerusform>
        <numerusform>{n} neuere Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are unread.</source>
      <extracomment>{n} of them is unread.</extracomment>
      <translation>
        <numerusform>{n} davon ist ungelesen.</numerusform>
        <numerusform>{n} davon sind ungelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other articles of {publication} have their text from before.</source>
      <extracomment>{n} other article of {publication} has its text from before.</extracomment>
      <translation>
        <numerusform>{n} anderer Artikel von {publication} hat noch seinen Text von vorher.</numerusform>
        <numerusform>{n} andere Artikel von {publication} haben noch ihren Text von vorher.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other hosts were refused</source>
      <extracomment>{n} other host was refused</extracomment>
      <translation>
        <numerusform>{n} anderer Host wurde abgewiesen</numerusform>
        <numerusform>{n} andere Hosts wurden abgewiesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs</source>
      <extracomment>{n} paragraph</extracomment>
      <translation>
        <numerusform>{n} Absatz</numerusform>
        <numerusform>{n} Absätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs are the same</source>
      <extracomment>{n} paragraph is the same</extracomment>
      <translation>
        <numerusform>{n} Absatz ist gleich</numerusform>
        <numerusform>{n} Absätze sind gleich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} picked articles are still to be fetched. The next sync brings them.</source>
      <extracomment>{n} picked article is still to be fetched. The next sync brings it.</extracomment>
      <translation>
        <numerusform>{n} empfohlener Artikel ist noch zu holen. Die nächste Synchronisierung bringt ihn.</numerusform>
        <numerusform>{n} empfohlene Artikel sind noch zu holen. Die nächste Synchronisierung bringt sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>{n} picture</extracomment>
      <translation>
        <numerusform>{n} Bild</numerusform>
        <numerusform>{n} Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures missing</source>
      <extracomment>{n} picture missing</extracomment>
      <translation>
        <numerusform>{n} Bild fehlt</numerusform>
        <numerusform>{n} Bilder fehlen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pieces are left out.</source>
      <extracomment>{n} piece is left out.</extracomment>
      <translation>
        <numerusform>{n} Teil ist weggelassen.</numerusform>
        <numerusform>{n} Teile sind weggelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications</source>
      <extracomment>{n} publication</extracomment>
      <translation>
        <numerusform>{n} Publikation</numerusform>
        <numerusform>{n} Publikationen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications and sections</source>
      <extracomment>{n} publication or section</extracomment>
      <translation>
        <numerusform>{n} Publikation oder Rubrik</numerusform>
        <numerusform>{n} Publikationen und Rubriken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are asked again.</source>
      <extracomment>{n} publication is asked again.</extracomment>
      <translation>
        <numerusform>{n} Publikation wird wieder abgerufen.</numerusform>
        <numerusform>{n} Publikationen werden wieder abgerufen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are paused.</source>
      <extracomment>{n} publication is paused.</extracomment>
      <translation>
        <numerusform>{n} Publikation ruht.</numerusform>
        <numerusform>{n} Publikationen ruhen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications chosen</source>
      <extracomment>{n} publication chosen</extracomment>
      <translation>
        <numerusform>{n} Publikation gewählt</numerusform>
        <numerusform>{n} Publikationen gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved, gone or fallen silent.</source>
      <extracomment>{n} publication has moved, gone or fallen silent.</extracomment>
      <translation>
        <numerusform>{n} Publikation ist umgezogen, verschwunden oder verstummt.</numerusform>
        <numerusform>{n} Publikationen sind umgezogen, verschwunden oder verstummt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved.</source>
      <extracomment>{n} publication has moved.</extracomment>
      <translation>
        <numerusform>{n} Publikation ist umgezogen.</numerusform>
        <numerusform>{n} Publikationen sind umgezogen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this</source>
      <extracomment>{n} publication reports this</extracomment>
      <translation>
        <numerusform>{n} Publikation berichtet darüber</numerusform>
        <numerusform>{n} Publikationen berichten darüber</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this.</source>
      <extracomment>{n} publication reports this.</extracomment>
      <translation>
        <numerusform>{n} Publikation berichtet darüber.</numerusform>
        <numerusform>{n} Publikationen berichten darüber.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} requests</source>
      <extracomment>{n} request</extracomment>
      <translation>
        <numerusform>{n} Anfrage</numerusform>
        <numerusform>{n} Anfragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles</source>
      <extracomment>{n} saved article</extracomment>
      <translation>
        <numerusform>{n} gespeicherter Artikel</numerusform>
        <numerusform>{n} gespeicherte Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles stay.</source>
      <extracomment>{n} saved article stays.</extracomment>
      <translation>
        <numerusform>{n} gespeicherter Artikel bleibt.</numerusform>
        <numerusform>{n} gespeicherte Artikel bleiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds</source>
      <extracomment>{n} second</extracomment>
      <translation>
        <numerusform>{n} Sekunde</numerusform>
        <numerusform>{n} Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <extracomment>{n} section</extracomment>
      <translation>
        <numerusform>{n} Rubrik</numerusform>
        <numerusform>{n} Rubriken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are fetched by this computer itself from now on.</source>
      <extracomment>{n} section is fetched by this computer itself from now on.</extracomment>
      <translation>
        <numerusform>{n} Rubrik holt dieser Computer von jetzt an selbst.</numerusform>
        <numerusform>{n} Rubriken holt dieser Computer von jetzt an selbst.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in no folder: {account} puts them into its usual one.</source>
      <extracomment>{n} section is in no folder: {account} puts it into its usual one.</extracomment>
      <translation>
        <numerusform>{n} Rubrik ist in keinem Ordner: {account} legt sie in den üblichen.</numerusform>
        <numerusform>{n} Rubriken sind in keinem Ordner: {account} legt sie in den üblichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in {account} already.</source>
      <extracomment>{n} section is in {account} already.</extracomment>
      <translation>
        <numerusform>{n} Rubrik ist schon in {account}.</numerusform>
        <numerusform>{n} Rubriken sind schon in {account}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new to {account}, which subscribes to them.</source>
      <extracomment>{n} section is new to {account}, which subscribes to it.</extracomment>
      <translation>
        <numerusform>{n} Rubrik ist neu für {account}, das sie abonniert.</numerusform>
        <numerusform>{n} Rubriken sind neu für {account}, das sie abonniert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new.</source>
      <extracomment>{n} section is new.</extracomment>
      <translation>
        <numerusform>{n} Rubrik ist neu.</numerusform>
        <numerusform>{n} Rubriken sind neu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections chosen</source>
      <extracomment>{n} section chosen</extracomment>
      <translation>
        <numerusform>{n} Rubrik gewählt</numerusform>
        <numerusform>{n} Rubriken gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read when last asked.</source>
      <extracomment>{n} section could not be read when last asked.</extracomment>
      <translation>
        <numerusform>{n} Rubrik war zuletzt nicht lesbar.</numerusform>
        <numerusform>{n} Rubriken waren zuletzt nicht lesbar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read, and some articles are not whole yet.</source>
      <extracomment>{n} section could not be read, and some articles are not whole yet.</extracomment>
      <translation>
        <numerusform>{n} Rubrik war nicht lesbar, und einige Artikel sind noch nicht vollständig.</numerusform>
        <numerusform>{n} Rubriken waren nicht lesbar, und einige Artikel sind noch nicht vollständig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read. Everything else is up to date.</source>
      <extracomment>{n} section could not be read. Everything else is up to date.</extracomment>
      <translation>
        <numerusform>{n} Rubrik war nicht lesbar. Alles andere ist aktuell.</numerusform>
        <numerusform>{n} Rubriken waren nicht lesbar. Alles andere ist aktuell.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections have a secret in their address, which is left out.</source>
      <extracomment>{n} section has a secret in its address, which is left out.</extracomment>
      <translation>
        <numerusform>{n} Rubrik hat ein Geheimnis in ihrer Adresse; es wird weggelassen.</numerusform>
        <numerusform>{n} Rubriken haben ein Geheimnis in ihrer Adresse; es wird weggelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections need attention</source>
      <extracomment>{n} section needs attention</extracomment>
      <translation>
        <numerusform>{n} Rubrik braucht Aufmerksamkeit</numerusform>
        <numerusform>{n} Rubriken brauchen Aufmerksamkeit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections of it have moved.</source>
      <extracomment>A section of it has moved.</extracomment>
      <translation>
        <numerusform>{n} Rubrik davon ist umgezogen.</numerusform>
        <numerusform>{n} Rubriken davon sind umgezogen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections stay as they are.</source>
      <extracomment>{n} section stays as it is.</extracomment>
      <translation>
        <numerusform>{n} Rubrik bleibt, wie sie ist.</numerusform>
        <numerusform>{n} Rubriken bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections you followed already.</source>
      <extracomment>{n} section you followed already.</extracomment>
      <translation>
        <numerusform>{n} Rubrik hatten Sie schon abonniert.</numerusform>
        <numerusform>{n} Rubriken hatten Sie schon abonniert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sign-ins wait for you.</source>
      <extracomment>{n} sign-in waits for you.</extracomment>
      <translation>
        <numerusform>{n} Anmeldung wartet auf Sie.</numerusform>
        <numerusform>{n} Anmeldungen warten auf Sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stay as they were: their pages are no longer what they were.</source>
      <extracomment>{n} stays as it was: its page is no longer what it was.</extracomment>
      <translation>
        <numerusform>{n} bleibt, wie er war: Seine Seite ist nicht mehr, was sie war.</numerusform>
        <numerusform>{n} bleiben, wie sie waren: Ihre Seiten sind nicht mehr, was sie waren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} still to be fetched</source>
      <extracomment>{n} still to be fetched</extracomment>
      <translation>
        <numerusform>{n} noch zu holen</numerusform>
        <numerusform>{n} noch zu holen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} that could not be fetched again</source>
      <extracomment>{n} that could not be fetched again</extracomment>
      <translation>
        <numerusform>{n}, der nicht wieder zu holen wäre</numerusform>
        <numerusform>{n}, die nicht wieder zu holen wären</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread</source>
      <extracomment>{n} unread</extracomment>
      <translation>
        <numerusform>{n} ungelesen</numerusform>
        <numerusform>{n} ungelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread articles</source>
      <extracomment>{n} unread article</extracomment>
      <translation>
        <numerusform>{n} ungelesener Artikel</numerusform>
        <numerusform>{n} ungelesene Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread from favourites</source>
      <extracomment>{n} unread from a favourite</extracomment>
      <translation>
        <numerusform>{n} ungelesener von einem Favoriten</numerusform>
        <numerusform>{n} ungelesene von Favoriten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} wire copies folded</source>
      <extracomment>{n} wire copy folded</extracomment>
      <translation>
        <numerusform>{n} Agenturmeldung eingeklappt</numerusform>
        <numerusform>{n} Agenturmeldungen eingeklappt</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} ready offline</source>
      <translation>{percent} offline bereit</translation>
    </message>
    <message>
      <source>{person} in {list}</source>
      <translation>{person} in {list}</translation>
    </message>
    <message>
      <source>{person}, {where}</source>
      <translation>{person}, {where}</translation>
    </message>
    <message>
      <source>{publication}, section {section}</source>
      <translation>{publication}, Rubrik {section}</translation>
    </message>
    <message numerus="yes">
      <source>{ready} of {n} articles open whole with no network. Stored: {size}.</source>
      <extracomment>{ready} of {n} article opens whole with no network. Stored: {size}.</extracomment>
      <translation>
        <numerusform>{ready} von {n} Artikel öffnet sich vollständig ohne Netz. Gespeichert: {size}.</numerusform>
        <numerusform>{ready} von {n} Artikeln öffnen sich vollständig ohne Netz. Gespeichert: {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{read} of {n} articles read.</source>
      <extracomment>{read} of {n} article read.</extracomment>
      <translation>
        <numerusform>{read} von {n} Artikel gelesen.</numerusform>
        <numerusform>{read} von {n} Artikeln gelesen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{section} – followed</source>
      <translation>{section} – abonniert</translation>
    </message>
    <message>
      <source>{server}: {sections} in {folders}.</source>
      <translation>{server}: {sections} in {folders}.</translation>
    </message>
    <message>
      <source>{server}: {sections}.</source>
      <translation>{server}: {sections}.</translation>
    </message>
    <message>
      <source>{setting}: {choice}</source>
      <translation>{setting}: {choice}</translation>
    </message>
    <message>
      <source>{share} % read</source>
      <translation>{share} % gelesen</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message numerus="yes">
      <source>{state}; decided together for {n} places like it</source>
      <extracomment>{state}; decided together with {n} place like it</extracomment>
      <translation>
        <numerusform>{state}; zusammen entschieden für {n} Stelle dieser Art</numerusform>
        <numerusform>{state}; zusammen entschieden für {n} Stellen dieser Art</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{stored} of {n} pictures</source>
      <extracomment>{stored} of {n} picture</extracomment>
      <translation>
        <numerusform>{stored} von {n} Bild</numerusform>
        <numerusform>{stored} von {n} Bildern</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} answered too slowly and was given up.</source>
      <translation>{subject} antwortete zu langsam und wurde aufgegeben.</translation>
    </message>
    <message>
      <source>{subject} answered with an error{status}.</source>
      <translation>Der Server meldete einen Fehler: {subject}{status}.</translation>
    </message>
    <message>
      <source>{subject} answered with something that cannot be read, so nothing was taken from it.</source>
      <translation>{subject} antwortete mit etwas, das nicht zu lesen ist, daher wurde nichts daraus übernommen.</translation>
    </message>
    <message>
      <source>{subject} arrived only in part, so it was not kept as whole.</source>
      <translation>{subject} kam nur zum Teil an und wurde deshalb nicht als vollständig behalten.</translation>
    </message>
    <message>
      <source>{subject} arrived too slowly and was given up.</source>
      <translation>{subject} kam zu langsam und wurde aufgegeben.</translation>
    </message>
    <message>
      <source>{subject} asks for a pause{status}.</source>
      <translation>{subject} bittet um eine Pause{status}.</translation>
    </message>
    <message>
      <source>{subject} cannot be shown: it is no picture, or a damaged one.</source>
      <translation>{subject} lässt sich nicht zeigen: Es ist kein Bild oder ein beschädigtes.</translation>
    </message>
    <message>
      <source>{subject} cannot do that, so it stays as it is there.</source>
      <translation>{subject} kann das nicht, daher bleibt es dort, wie es ist.</translation>
    </message>
    <message>
      <source>{subject} could not be reached.</source>
      <translation>{subject} war nicht erreichbar.</translation>
    </message>
    <message>
      <source>{subject} did not accept your sign-in.</source>
      <translation>{subject} hat Ihre Anmeldung nicht angenommen.</translation>
    </message>
    <message>
      <source>{subject} did not answer in time.</source>
      <translation>{subject} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
      <source>{subject} did not confirm it.</source>
      <translation>{subject} hat es nicht bestätigt.</translation>
    </message>
    <message>
      <source>{subject} does not accept this name and password.</source>
      <translation>{subject} nimmt diesen Namen und dieses Passwort nicht an.</translation>
    </message>
    <message>
      <source>{subject} does not accept what you signed in with.</source>
      <translation>{subject} nimmt Ihre Anmeldedaten nicht an.</translation>
    </message>
    <message>
      <source>{subject} finds no feed at this address.</source>
      <translation>{subject} findet unter dieser Adresse keinen Feed.</translation>
    </message>
    <message>
      <source>{subject} has its interface for programs switched off.</source>
      <translation>{subject} hat die Schnittstelle für Programme abgeschaltet.</translation>
    </message>
    <message>
      <source>{subject} has no cookies for this publication.</source>
      <translation>{subject} enthält keine Cookies für diese Publikation.</translation>
    </message>
    <message>
      <source>{subject} has no form there in which Broadsheet could sign you in.</source>
      <translation>{subject} hat dort kein Formular, mit dem Broadsheet Sie anmelden könnte.</translation>
    </message>
    <message>
      <source>{subject} has refused your sign-in several times.</source>
      <translation>{subject} hat Ihre Anmeldung mehrmals abgelehnt.</translation>
    </message>
    <message>
      <source>{subject} has trouble on its own side{status}.</source>
      <translation>{subject} hat selbst eine Störung{status}.</translation>
    </message>
    <message>
      <source>{subject} is damaged or ends in the middle, and cannot be read.</source>
      <translation>{subject} ist beschädigt oder endet mittendrin und ist nicht lesbar.</translation>
    </message>
    <message>
      <source>{subject} is larger than Broadsheet accepts.</source>
      <translation>{subject} ist größer, als Broadsheet annimmt.</translation>
    </message>
    <message>
      <source>{subject} is no catalogue of publications.</source>
      <translation>{subject} ist kein Katalog von Publikationen.</translation>
    </message>
    <message>
      <source>{subject} is no list of subscriptions.</source>
      <translation>{subject} ist keine Liste von Abonnements.</translation>
    </message>
    <message>
      <source>{subject} is no longer where it was.</source>
      <translation>Nicht mehr an ihrem Ort: {subject}.</translation>
    </message>
    <message>
      <source>{subject} is no web address.</source>
      <translation>{subject} ist keine Webadresse.</translation>
    </message>
    <message>
      <source>{subject} names no articles of others.</source>
      <translation>{subject} nennt keine Artikel von anderen.</translation>
    </message>
    <message>
      <source>{subject} points into a private network that you did not name.</source>
      <translation>{subject} zeigt in ein privates Netzwerk, das Sie nicht genannt haben.</translation>
    </message>
    <message>
      <source>{subject} points into a private network, so it was not fetched.</source>
      <translation>{subject} zeigt in ein privates Netz und wurde deshalb nicht abgerufen.</translation>
    </message>
    <message>
      <source>{subject} refuses to answer{status}.</source>
      <translation>{subject} verweigert die Antwort{status}.</translation>
    </message>
    <message>
      <source>{subject} shows this only to readers who have signed in.</source>
      <translation>{subject} zeigt dies nur angemeldeten Lesern.</translation>
    </message>
    <message>
      <source>{subject} took too much time or memory to read, so it was given up.</source>
      <translation>{subject} brauchte zu viel Zeit oder Speicher und wurde aufgegeben.</translation>
    </message>
    <message>
      <source>{text} of text, {pictures} of pictures</source>
      <translation>{text} Text, {pictures} Bilder</translation>
    </message>
    <message>
      <source>{text}, leads to a place in this article</source>
      <translation>{text}, führt zu einer Stelle in diesem Artikel</translation>
    </message>
    <message>
      <source>{text}, link</source>
      <translation>{text}, Link</translation>
    </message>
    <message>
      <source>{time} on {date}</source>
      <translation>{time} am {date}</translation>
    </message>
    <message>
      <source>{time} tomorrow</source>
      <translation>{time} morgen</translation>
    </message>
    <message>
      <source>{what}: {choice}</source>
      <translation>{what}: {choice}</translation>
    </message>
    <message>
      <source>{who} picked it: {day}.</source>
      <translation>Empfohlen von {who}: {day}.</translation>
    </message>
    <message>
      <source>“is:{subject}” says nothing.</source>
      <translation>„is:{subject}“ sagt nichts.</translation>
    </message>
    <message>
      <source>“{subject}:” is not known here, so it was searched for as words.</source>
      <translation>„{subject}:“ ist hier nicht bekannt und wurde als Wort gesucht.</translation>
    </message>
    <message>
      <source>“{subject}” has nothing on one side, so it was passed over.</source>
      <translation>„{subject}“ hat auf einer Seite nichts und wurde übergangen.</translation>
    </message>
    <message>
      <source>“{subject}” is no date.</source>
      <translation>„{subject}“ ist kein Datum.</translation>
    </message>
    <message>
      <source>“{subject}” needs something right behind it.</source>
      <translation>„{subject}“ braucht etwas direkt dahinter.</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
    <message>
      <source>✓ complete</source>
      <translation>✓ vollständig</translation>
    </message>
    <message numerus="yes">
      <source>✓ complete, {n} pictures</source>
      <extracomment>✓ complete, {n} picture</extracomment>
      <translation>
        <numerusform>✓ vollständig, {n} Bild</numerusform>
        <numerusform>✓ vollständig, {n} Bilder</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PickLists</name>
    <message>
      <source>Address of a newsletter, feed of links or site</source>
      <translation>Adresse eines Newsletters, eines Link-Feeds oder einer Website</translation>
    </message>
    <message>
      <source>Address of a pick list</source>
      <translation>Adresse einer Empfehlungsliste</translation>
    </message>
    <message>
      <source>Articles that somebody has chosen: a newsletter, a feed of links, a list that a friend publishes. They are fetched for reading offline.</source>
      <translation>Artikel, die jemand ausgewählt hat: ein Newsletter, ein Link-Feed, eine Liste, die ein Freund veröffentlicht. Sie werden zum Offline-Lesen geholt.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>Choose a pick list</source>
      <translation>Empfehlungsliste wählen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Abonnieren</translation>
    </message>
    <message>
      <source>Lists (*.json *.opml *.xml *.atom)</source>
      <translation>Listen (*.json *.opml *.xml *.atom)</translation>
    </message>
    <message>
      <source>Looking at it…</source>
      <translation>Wird angesehen …</translation>
    </message>
    <message>
      <source>No longer following {title}</source>
      <translation>{title} nicht mehr abonniert</translation>
    </message>
    <message>
      <source>Pick lists</source>
      <translation>Empfehlungslisten</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>Gespeicherte Artikel veröffentlichen …</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename a pick list</source>
      <translation>Empfehlungsliste umbenennen</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>You follow no pick list yet.</source>
      <translation>Sie haben noch keine Empfehlungsliste abonniert.</translation>
    </message>
    <message>
      <source>{title} is no longer followed. What you saved of it stays.</source>
      <translation>{title} ist nicht mehr abonniert. Was Sie daraus gespeichert haben, bleibt.</translation>
    </message>
  </context>
  <context>
    <name>PicksSpread</name>
    <message>
      <source>Picks</source>
      <translation>Empfehlungen</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Comes at its time by itself</source>
      <translation>Kommt von selbst zu ihrer Zeit</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>Jetzt zusammenstellen</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>Für Sie</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>Dauerhaft</translation>
    </message>
    <message>
      <source>How long an edition stays</source>
      <translation>Wie lange eine Ausgabe bleibt</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Länger</translation>
    </message>
    <message>
      <source>Made of</source>
      <translation>Besteht aus</translation>
    </message>
    <message>
      <source>Minutes to read</source>
      <translation>Lesezeit in Minuten</translation>
    </message>
    <message>
      <source>Morning, Lunch, Sunday…</source>
      <translation>Morgen, Mittag, Sonntag …</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>Für später gespeichert</translation>
    </message>
    <message>
      <source>Shorter</source>
      <translation>Kürzer</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>Topthemen</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
  </context>
  <context>
    <name>Proofs</name>
    <message>
      <source>App ID</source>
      <translation>App-ID</translation>
    </message>
    <message>
      <source>App key</source>
      <translation>App-Schlüssel</translation>
    </message>
    <message>
      <source>Enter the App ID.</source>
      <translation>Geben Sie die App-ID ein.</translation>
    </message>
    <message>
      <source>Enter the App key.</source>
      <translation>Geben Sie den App-Schlüssel ein.</translation>
    </message>
    <message>
      <source>Enter the password.</source>
      <translation>Geben Sie das Passwort ein.</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Changed.</source>
      <translation>Geändert.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>Verschieden</translation>
    </message>
    <message>
      <source>Empty it for the name that its publisher gives it.</source>
      <translation>Leeren Sie das Feld für den Namen, den der Verlag ihr gibt.</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>Regeln exportieren</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>For subscribers</source>
      <translation>Für Abonnenten</translation>
    </message>
    <message>
      <source>Forgotten; it holds for what comes from now on.</source>
      <translation>Vergessen; es gilt für alles, was von jetzt an kommt.</translation>
    </message>
    <message>
      <source>It has its publisher's name again.</source>
      <translation>Sie hat wieder den Namen ihres Verlags.</translation>
    </message>
    <message>
      <source>It is called {title} now.</source>
      <translation>Sie heißt jetzt {title}.</translation>
    </message>
    <message>
      <source>Look for more sections</source>
      <translation>Nach weiteren Rubriken suchen</translation>
    </message>
    <message>
      <source>Looking for articles</source>
      <translation>Nach Artikeln wird gesehen</translation>
    </message>
    <message>
      <source>Move there</source>
      <translation>Dorthin verschieben</translation>
    </message>
    <message>
      <source>Moved.</source>
      <translation>Verschoben.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>Name des Ordners</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>Neuer Ordner</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>Neuer Ordner…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>Kein Ordner</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>Regeln (*.json)</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Rubriken</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings of {title}</source>
      <translation>Einstellungen von {title}</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>Anmelden …</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Anmeldung</translation>
    </message>
    <message>
      <source>Sign-in…</source>
      <translation>Anmeldung …</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Zurückgenommen.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>Was weggelassen wurde</translation>
    </message>
    <message>
      <source>You are not signed in.</source>
      <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
      <source>You no longer follow this section.</source>
      <translation>Sie haben diese Rubrik nicht mehr abonniert.</translation>
    </message>
  </context>
  <context>
    <name>PublishDialog</name>
    <message>
      <source>All publications</source>
      <translation>Alle Publikationen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>How old</source>
      <translation>Wie alt</translation>
    </message>
    <message>
      <source>JSON Feed (*.json)</source>
      <translation>JSON Feed (*.json)</translation>
    </message>
    <message>
      <source>Nobody need be named</source>
      <translation>Niemand muss genannt werden</translation>
    </message>
    <message>
      <source>Of all time</source>
      <translation>Von jeher</translation>
    </message>
    <message>
      <source>Of the last month</source>
      <translation>Des letzten Monats</translation>
    </message>
    <message>
      <source>Of the last week</source>
      <translation>Der letzten Woche</translation>
    </message>
    <message>
      <source>Of the last year</source>
      <translation>Des letzten Jahres</translation>
    </message>
    <message>
      <source>Publish saved articles</source>
      <translation>Gespeicherte Artikel veröffentlichen</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>Gespeicherte Artikel</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Choose an article to read it here.</source>
      <translation>Wählen Sie einen Artikel, um ihn hier zu lesen.</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Als ungelesen markieren</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Aus den gespeicherten entfernen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>ReadinessPanel</name>
    <message>
      <source>Fetch what is missing</source>
      <translation>Fehlendes abrufen</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>Was offline verfügbar ist</translation>
    </message>
  </context>
  <context>
    <name>Refusals</name>
    <message>
      <source>Allow</source>
      <translation>Zulassen</translation>
    </message>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>{host} für diese Anmeldung zulassen</translation>
    </message>
    <message>
      <source>Pages asked these hosts, which are no part of {title}. Most of them count visitors. Allow one only where the sign-in does not work without it.</source>
      <translation>Seiten haben diese Hosts angefragt, die nicht zu {title} gehören. Die meisten zählen Besucher. Lassen Sie einen nur zu, wenn die Anmeldung ohne ihn nicht gelingt.</translation>
    </message>
    <message>
      <source>Refused hosts</source>
      <translation>Abgewiesene Hosts</translation>
    </message>
  </context>
  <context>
    <name>Regret</name>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>Remarks</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Your catalogue file</source>
      <translation>Ihre Katalogdatei</translation>
    </message>
  </context>
  <context>
    <name>RemoveDialog</name>
    <message>
      <source>Broadsheet forgets the account and its password. On the server nothing changes.</source>
      <translation>Broadsheet vergisst das Konto und sein Passwort. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Keep its publications</source>
      <translation>Seine Publikationen behalten</translation>
    </message>
    <message>
      <source>Remove account</source>
      <translation>Konto entfernen</translation>
    </message>
    <message>
      <source>Remove {account}?</source>
      <translation>{account} entfernen?</translation>
    </message>
    <message>
      <source>Send them first</source>
      <translation>Zuerst senden</translation>
    </message>
    <message>
      <source>They are being sent…</source>
      <translation>Sie werden gesendet …</translation>
    </message>
    <message>
      <source>They stay as they are, and are fetched by Broadsheet itself from now on.</source>
      <translation>Sie bleiben, wie sie sind, und werden von jetzt an von Broadsheet selbst geholt.</translation>
    </message>
    <message>
      <source>Those that no other account has go from your sidebar. Saved articles stay, and you can undo it.</source>
      <translation>Die kein anderes Konto hat, gehen aus der Seitenleiste. Gespeicherte Artikel bleiben, und Sie können es rückgängig machen.</translation>
    </message>
    <message>
      <source>Unfollow its publications</source>
      <translation>Seine Publikationen nicht mehr abonnieren</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>{percent} % done</source>
      <translation>{percent} % fertig</translation>
    </message>
  </context>
  <context>
    <name>RowsMenu</name>
    <message>
      <source>Favourite</source>
      <translation>Favorit</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoriten</translation>
    </message>
    <message>
      <source>Health…</source>
      <translation>Zustand …</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Verschieben nach</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>In ein anderes Konto verschieben …</translation>
    </message>
    <message>
      <source>No longer a favourite</source>
      <translation>Kein Favorit mehr</translation>
    </message>
    <message>
      <source>No longer favourites</source>
      <translation>Keine Favoriten mehr</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>Über neue Artikel benachrichtigen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Remove the folder</source>
      <translation>Ordner entfernen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>Nach Namen sortieren</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>Diese Publikationen synchronisieren</translation>
    </message>
    <message>
      <source>Sync this folder</source>
      <translation>Diesen Ordner synchronisieren</translation>
    </message>
    <message>
      <source>Sync this publication</source>
      <translation>Diese Publikation synchronisieren</translation>
    </message>
    <message>
      <source>Unfollow and delete its articles</source>
      <translation>Abonnement beenden und Artikel löschen</translation>
    </message>
    <message>
      <source>Unfollow and delete their articles</source>
      <translation>Abonnement beenden und Artikel löschen</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>Die Rubrik {title} nicht mehr abonnieren</translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>{title} nicht mehr abonnieren</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>Warum wurde das nicht abgerufen?</translation>
    </message>
    <message>
      <source>{deed} (here alone)</source>
      <translation>{deed} (nur hier)</translation>
    </message>
  </context>
  <context>
    <name>RuleDialog</name>
    <message>
      <source>Also where only the text has it</source>
      <translation>Auch wo es nur im Text steht</translation>
    </message>
    <message>
      <source>As publications name their topics and sections.</source>
      <translation>Wie Publikationen ihre Themen und Rubriken nennen.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change what is muted</source>
      <translation>Ändern, was stummgeschaltet ist</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Wie lange</translation>
    </message>
    <message>
      <source>In all publications</source>
      <translation>In allen Publikationen</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Stummschalten</translation>
    </message>
    <message>
      <source>Saved articles are never muted. When a rule ends, what it hid comes back as it was.</source>
      <translation>Gespeicherte Artikel werden nie stummgeschaltet. Endet eine Regel, kommt zurück, was sie verbarg, wie es war.</translation>
    </message>
    <message>
      <source>The name as it stands above the articles.</source>
      <translation>Der Name, wie er über den Artikeln steht.</translation>
    </message>
    <message>
      <source>These very words, one after another.</source>
      <translation>Genau diese Wörter hintereinander.</translation>
    </message>
    <message>
      <source>Until the end of a day</source>
      <translation>Bis zum Ende eines Tages</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>Was stummgeschaltet ist</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Whole words in headline and standfirst, also in their plural; “elect*” for all that begin so.</source>
      <translation>Ganze Wörter in Überschrift und Vorspann, auch im Plural; „wahl*“ für alle, die so beginnen.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>election</source>
      <translation>Wahl</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Export rules…</source>
      <translation>Regeln exportieren …</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget all</source>
      <translation>Alle vergessen</translation>
    </message>
    <message>
      <source>Keep: {sample}</source>
      <translation>Behalten: {sample}</translation>
    </message>
    <message>
      <source>Never: {sample}</source>
      <translation>Nie: {sample}</translation>
    </message>
    <message>
      <source>Nothing yet: choose “What was left out…” in one of its articles.</source>
      <translation>Noch nichts: Wählen Sie „Was weggelassen wurde …“ in einem der Artikel.</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>End the search</source>
      <translation>Suche beenden</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>So wird gesucht</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
      <source>Words, “phrases”, title: author: publication: section: after: before: is:</source>
      <translation>Wörter, „Wortfolgen“, title: author: publication: section: after: before: is:</translation>
    </message>
  </context>
  <context>
    <name>SecretField</name>
    <message>
      <source>Hide: {field}</source>
      <translation>Verbergen: {field}</translation>
    </message>
    <message>
      <source>Show: {field}</source>
      <translation>Zeigen: {field}</translation>
    </message>
  </context>
  <context>
    <name>SectionLine</name>
    <message>
      <source>Copied the address.</source>
      <translation>Adresse kopiert.</translation>
    </message>
    <message>
      <source>Copied without its secret.</source>
      <translation>Ohne ihr Geheimnis kopiert.</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>Die Artikel kommen von {accounts}.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>Der Verlag hat sie endgültig weggenommen.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>Rubrik umbenennen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Abonnement beenden</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Broadsheet can keep it in memory. When you start Broadsheet the next time you are asked for it again.</source>
      <translation>Broadsheet kann es im Speicher behalten. Beim nächsten Start werden Sie noch einmal danach gefragt.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
      <source>Keep it for this session only?</source>
      <translation>Nur für diese Sitzung aufbewahren?</translation>
    </message>
  </context>
  <context>
    <name>SettingLine</name>
    <message>
      <source>Reset to usual</source>
      <translation>Auf üblich zurücksetzen</translation>
    </message>
    <message>
      <source>Reset “{name}” to usual</source>
      <translation>„{name}“ auf üblich zurücksetzen</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>No setting is called like this.</source>
      <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>Zurücksetzen rückgängig machen</translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message>
      <source>PDF documents (*.pdf)</source>
      <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
      <source>Page {number} of {total}…</source>
      <translation>Seite {number} von {total}…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Als {file} gespeichert.</translation>
    </message>
    <message>
      <source>The PDF could not be saved as {file}: {reason}. Choose another folder.</source>
      <translation>Das PDF konnte nicht als {file} gespeichert werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The article could not be printed. Is the printer switched on?</source>
      <translation>Der Artikel konnte nicht gedruckt werden. Ist der Drucker eingeschaltet?</translation>
    </message>
    <message>
      <source>The article was copied as Markdown.</source>
      <translation>Der Artikel wurde als Markdown kopiert.</translation>
    </message>
    <message>
      <source>The last article is still being made ready.</source>
      <translation>Der letzte Artikel wird noch vorbereitet.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Abonnieren</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Rubriken</translation>
    </message>
    <message>
      <source>You follow this publication.</source>
      <translation>Sie haben diese Publikation abonniert.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>No shortcut answers to this.</source>
      <translation>Kein Tastenkürzel passt dazu.</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <source>Search by name or key</source>
      <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>Zurücksetzen rückgängig machen</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Download now anyway</source>
      <translation>Trotzdem jetzt herunterladen</translation>
    </message>
    <message>
      <source>Downloads paused: {why}</source>
      <translation>Downloads pausieren: {why}</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>Publikationen</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Seitenleiste</translation>
    </message>
    <message>
      <source>{ready} of {all} ready</source>
      <translation>{ready} von {all} verfügbar</translation>
    </message>
  </context>
  <context>
    <name>SidebarDelegate</name>
    <message>
      <source>As its publisher calls it</source>
      <translation>Wie der Verlag sie nennt</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
  </context>
  <context>
    <name>SignInDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Jetzt prüfen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Follow it</source>
      <translation>Abonnieren</translation>
    </message>
    <message>
      <source>Open the window</source>
      <translation>Fenster öffnen</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Sign in anew</source>
      <translation>Neu anmelden</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>Bei {publication} anmelden</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Signing out deletes what you entered; your articles stay.</source>
      <translation>Beim Abmelden wird gelöscht, was Sie eingegeben haben; Ihre Artikel bleiben.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Your name there: {name}</source>
      <translation>Ihr Name dort: {name}</translation>
    </message>
    <message>
      <source>Your sign-in to {publication}</source>
      <translation>Ihre Anmeldung bei {publication}</translation>
    </message>
  </context>
  <context>
    <name>SignInWindow</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Show the sign-in window</source>
      <translation>Anmeldefenster zeigen</translation>
    </message>
    <message>
      <source>Sign in in the window that has opened</source>
      <translation>Melden Sie sich in dem Fenster an, das sich geöffnet hat</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>Bei {title} anmelden</translation>
    </message>
    <message>
      <source>The sign-in window is opening…</source>
      <translation>Das Anmeldefenster öffnet sich …</translation>
    </message>
    <message>
      <source>When you are in, press “Done: I am signed in” there.</source>
      <translation>Wenn Sie angemeldet sind, klicken Sie dort auf „Fertig: Ich bin angemeldet“.</translation>
    </message>
  </context>
  <context>
    <name>SignInsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Neu anmelden …</translation>
    </message>
    <message>
      <source>You are signed in nowhere. To read in full what you pay for, sign in to a publication from its menu in the sidebar.</source>
      <translation>Sie sind nirgends angemeldet. Um ganz zu lesen, wofür Sie bezahlen, melden Sie sich bei einer Publikation über ihr Menü in der Seitenleiste an.</translation>
    </message>
    <message>
      <source>Your sign-ins</source>
      <translation>Ihre Anmeldungen</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>Ihre Anmeldung …</translation>
    </message>
  </context>
  <context>
    <name>Signing</name>
    <message>
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Neu anmelden</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Neu anmelden …</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>Anmelden …</translation>
    </message>
    <message>
      <source>Signed out, and what you had entered was deleted. Your articles stay.</source>
      <translation>Abgemeldet, und was Sie eingegeben hatten, ist gelöscht. Ihre Artikel bleiben.</translation>
    </message>
    <message>
      <source>You do not follow this publication any more.</source>
      <translation>Sie haben diese Publikation nicht mehr abonniert.</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>Ihre Anmeldung …</translation>
    </message>
    <message>
      <source>{publication}: {state}</source>
      <translation>{publication}: {state}</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>Find a publication</source>
      <translation>Publikation suchen</translation>
    </message>
    <message>
      <source>Publications and sections</source>
      <translation>Publikationen und Rubriken</translation>
    </message>
  </context>
  <context>
    <name>StoryView</name>
    <message>
      <source>The story</source>
      <translation>Das Thema</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>More from here</source>
      <translation>Mehr von hier</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>Verwandte Artikel</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>Dieses Thema</translation>
    </message>
  </context>
  <context>
    <name>Swatches</name>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
  </context>
  <context>
    <name>SyncBar</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Go on with the sync</source>
      <translation>Synchronisierung fortsetzen</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Rubriken</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>Synchronisierung beenden</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Wird beendet</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>Wird synchronisiert</translation>
    </message>
  </context>
  <context>
    <name>Syncing</name>
    <message>
      <source>Go on with the sync</source>
      <translation>Synchronisierung fortsetzen</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Wait until the sync has ended, or stop it.</source>
      <translation>Warten Sie, bis die Synchronisierung beendet ist, oder halten Sie sie an.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was ist passiert?</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>Followed: its articles come with the next sync.</source>
      <translation>Abonniert: Die Artikel kommen beim nächsten Synchronisieren.</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>{host} wird angesehen…</translation>
    </message>
    <message>
      <source>Looking whether you are still signed in…</source>
      <translation>Es wird geprüft, ob Sie noch angemeldet sind …</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>Dort wurde nichts gefunden, was sich abonnieren lässt.</translation>
    </message>
    <message>
      <source>Signing in to {publication}…</source>
      <translation>Anmeldung bei {publication} …</translation>
    </message>
    <message>
      <source>Signing out…</source>
      <translation>Abmeldung läuft …</translation>
    </message>
    <message>
      <source>You follow this address already.</source>
      <translation>Diese Adresse haben Sie schon abonniert.</translation>
    </message>
  </context>
  <context>
    <name>Tally</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Done – read now</source>
      <translation>Fertig – jetzt lesen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>TargetPicker</name>
    <message>
      <source>Add to</source>
      <translation>Hinzufügen zu</translation>
    </message>
    <message>
      <source>New publications go to {place}.</source>
      <translation>Neue Publikationen gehen zu {place}.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
  </context>
  <context>
    <name>Thrift</name>
    <message>
      <source>metered connection</source>
      <translation>getaktete Verbindung</translation>
    </message>
    <message>
      <source>on battery</source>
      <translation>Akkubetrieb</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message>
      <source>Hide the reason</source>
      <translation>Grund verbergen</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark all as unread</source>
      <translation>Alle als ungelesen markieren</translation>
    </message>
    <message>
      <source>Mute this story</source>
      <translation>Dieses Thema stummschalten</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Aus den gespeicherten entfernen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>Warum ist das ein Thema?</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open Broadsheet</source>
      <translation>Broadsheet öffnen</translation>
    </message>
  </context>
  <context>
    <name>TroubleDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>TroublesPanel</name>
    <message>
      <source>All sections answered when they were last asked.</source>
      <translation>Alle Rubriken haben zuletzt geantwortet.</translation>
    </message>
    <message>
      <source>Enter its address…</source>
      <translation>Adresse eingeben …</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>Alle noch einmal versuchen</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Abonnement beenden</translation>
    </message>
    <message>
      <source>Unfollow {title} with all its sections</source>
      <translation>{title} mit allen Rubriken nicht mehr abonnieren</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>Was Aufmerksamkeit braucht</translation>
    </message>
  </context>
  <context>
    <name>TypePanel</name>
    <message>
      <source>Back to usual</source>
      <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
      <source>By the rules of each article's language, where they are known.</source>
      <translation>Nach den Regeln der Sprache jedes Artikels, soweit bekannt.</translation>
    </message>
    <message>
      <source>Divide long words</source>
      <translation>Lange Wörter trennen</translation>
    </message>
    <message>
      <source>Own</source>
      <translation>Eigene</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>Serifenlos</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>Mit Serifen</translation>
    </message>
    <message>
      <source>Straight edges on both sides</source>
      <translation>Gerade Kanten auf beiden Seiten</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>Text und Farben</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>Schriftart</translation>
    </message>
  </context>
  <context>
    <name>WaitsPanel</name>
    <message>
      <source>Nothing is followed here.</source>
      <translation>Hier ist nichts abonniert.</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>Warum wurde das nicht abgerufen?</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>All the publications you follow in one place, every article whole and readable with no network. You need no account, and nobody watches what you read.</source>
      <translation>Alle Publikationen, denen Sie folgen, an einem Ort, jeder Artikel vollständig und ohne Netzwerk lesbar. Sie brauchen kein Konto, und niemand sieht zu, was Sie lesen.</translation>
    </message>
    <message>
      <source>Bring your subscriptions (OPML)…</source>
      <translation>Abonnements mitbringen (OPML)…</translation>
    </message>
    <message>
      <source>Bring your sync account (FreshRSS, Miniflux and others)…</source>
      <translation>Ihr Synchronisierungskonto mitbringen (FreshRSS, Miniflux und andere) …</translation>
    </message>
    <message>
      <source>Choose your publications</source>
      <translation>Publikationen auswählen</translation>
    </message>
    <message>
      <source>Try the demonstration</source>
      <translation>Vorführung ansehen</translation>
    </message>
  </context>
</TS>

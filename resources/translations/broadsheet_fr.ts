<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AccountNotices</name>
    <message>
      <source>Enter the password…</source>
      <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
      <source>Nothing answers for {account} at its address any more.</source>
      <translation>Plus rien ne répond pour {account} à son adresse.</translation>
    </message>
    <message>
      <source>The password of {account} is not there any more.</source>
      <translation>Le mot de passe de {account} n’est plus là.</translation>
    </message>
    <message>
      <source>The server of {account} went back to an older state. What it lacks is sent again.</source>
      <translation>Le serveur de {account} est revenu à un état plus ancien. Ce qui lui manque est envoyé de nouveau.</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>Vos comptes…</translation>
    </message>
    <message>
      <source>Your keyring is locked, so {account} is not synced.</source>
      <translation>Votre trousseau est verrouillé ; {account} n’est donc pas synchronisé.</translation>
    </message>
    <message>
      <source>{account} does not accept its password any more.</source>
      <translation>{account} n’accepte plus son mot de passe.</translation>
    </message>
    <message>
      <source>{account} has switched off its access for other programs.</source>
      <translation>{account} a désactivé son accès pour les autres programmes.</translation>
    </message>
  </context>
  <context>
    <name>AccountRow</name>
    <message>
      <source>Change password…</source>
      <translation>Changer le mot de passe…</translation>
    </message>
    <message>
      <source>Enter the password…</source>
      <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Plus…</translation>
    </message>
    <message>
      <source>Move publications…</source>
      <translation>Déplacer des publications…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser</translation>
    </message>
    <message>
      <source>What it brings…</source>
      <translation>Ce qu’il apporte…</translation>
    </message>
    <message>
      <source>What waits to be sent…</source>
      <translation>Ce qui attend d’être envoyé…</translation>
    </message>
    <message>
      <source>{act}: {account}</source>
      <translation>{act} : {account}</translation>
    </message>
  </context>
  <context>
    <name>Accounts</name>
    <message>
      <source>Its publications are in your sidebar at once, its articles come now.</source>
      <translation>Ses publications sont tout de suite dans la barre latérale, ses articles arrivent.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename account</source>
      <translation>Renommer le compte</translation>
    </message>
    <message>
      <source>The new password works.</source>
      <translation>Le nouveau mot de passe fonctionne.</translation>
    </message>
    <message>
      <source>What do you want to call this account?</source>
      <translation>Comment voulez-vous appeler ce compte ?</translation>
    </message>
    <message>
      <source>{account} is removed, and its publications are unfollowed.</source>
      <translation>{account} est retiré, et ses publications ne sont plus suivies.</translation>
    </message>
    <message>
      <source>{account} is removed. Its publications stay.</source>
      <translation>{account} est retiré. Ses publications restent.</translation>
    </message>
  </context>
  <context>
    <name>Adding</name>
    <message>
      <source>Keeping it for this session…</source>
      <translation>Conservation pour cette session…</translation>
    </message>
    <message>
      <source>Signing in to {server}…</source>
      <translation>Connexion à {server}…</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>A part of the address of {section} is secret, and your keyring no longer has it. You find the whole address in your account at {host}.</source>
      <translation>Une partie de l’adresse de {section} est secrète, et votre trousseau ne l’a plus. Vous trouverez l’adresse entière dans votre compte chez {host}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copy the whole of it from your account.</source>
      <translation>Copiez-la en entier depuis votre compte.</translation>
    </message>
    <message>
      <source>Enter the private address anew</source>
      <translation>Saisir à nouveau l’adresse privée</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <source>This address has no secret part.</source>
      <translation>Cette adresse n’a pas de partie secrète.</translation>
    </message>
    <message>
      <source>This address is of {host}.</source>
      <translation>Cette adresse est celle de {host}.</translation>
    </message>
    <message>
      <source>To follow that too, add it as a publication.</source>
      <translation>Pour suivre cela aussi, ajoutez-le comme publication.</translation>
    </message>
    <message>
      <source>Whole address</source>
      <translation>Adresse entière</translation>
    </message>
  </context>
  <context>
    <name>Aloud</name>
    <message>
      <source>Pause reading aloud</source>
      <translation>Suspendre la lecture à voix haute</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Lire à voix haute</translation>
    </message>
    <message>
      <source>That was the whole article.</source>
      <translation>C’était l’article entier.</translation>
    </message>
    <message>
      <source>The voice fell silent. Choose another one, or try again.</source>
      <translation>La voix s’est tue. Choisissez-en une autre ou réessayez.</translation>
    </message>
  </context>
  <context>
    <name>Arranging</name>
    <message>
      <source>Ready offline</source>
      <translation>Prêts hors ligne</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Enregistrés</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Non lus</translation>
    </message>
  </context>
  <context>
    <name>ArticleBar</name>
    <message>
      <source>Back to the list</source>
      <translation>Retour à la liste</translation>
    </message>
    <message>
      <source>Back to the page</source>
      <translation>Retour à la page</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>Plus pour cet article</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>Texte et couleurs</translation>
    </message>
  </context>
  <context>
    <name>ArticleMenu</name>
    <message>
      <source>Copy as Markdown</source>
      <translation>Copier en Markdown</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <source>Copy links</source>
      <translation>Copier les liens</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>Supprimer l’article</translation>
    </message>
    <message>
      <source>Go to {title}</source>
      <translation>Aller à {title}</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marquer comme lu</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marquer comme non lu</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>Marquer ceux du dessus comme lus</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>Marquer ceux du dessous comme lus</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Retirer des enregistrés</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
  </context>
  <context>
    <name>Ask</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>AskOff</name>
    <message>
      <source>Delete what was learnt</source>
      <translation>Supprimer ce qui a été appris</translation>
    </message>
    <message>
      <source>Keep what was learnt</source>
      <translation>Garder ce qui a été appris</translation>
    </message>
    <message>
      <source>Nothing more is recorded then. What was learnt can stay for the day when you turn it on again, or be deleted for good.</source>
      <translation>Plus rien n’est alors retenu. Ce qui a été appris peut rester pour le jour où vous le réactiverez, ou être supprimé pour de bon.</translation>
    </message>
    <message>
      <source>Turn off For You?</source>
      <translation>Désactiver « Pour vous » ?</translation>
    </message>
  </context>
  <context>
    <name>AskReset</name>
    <message>
      <source>Delete all</source>
      <translation>Tout supprimer</translation>
    </message>
    <message>
      <source>Delete all that was learnt?</source>
      <translation>Supprimer tout ce qui a été appris ?</translation>
    </message>
    <message>
      <source>Nothing of it stays in your library, and it cannot be undone; only backups made before have it until newer ones take their place. Your articles stay as they are.</source>
      <translation>Rien n’en reste dans votre bibliothèque, et c’est irréversible ; seules les sauvegardes antérieures le contiennent, jusqu’à ce que de plus récentes les remplacent. Vos articles restent tels quels.</translation>
    </message>
  </context>
  <context>
    <name>Bar</name>
    <message>
      <source>Address: {host}</source>
      <translation>Adresse : {host}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Close reading aloud</source>
      <translation>Fermer la lecture à voix haute</translation>
    </message>
    <message>
      <source>Copy the line to type</source>
      <translation>Copier la ligne à saisir</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>Recharger</translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation>Phrase suivante</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Non chiffré</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation>Phrase précédente</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Lire à voix haute</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voix</translation>
    </message>
  </context>
  <context>
    <name>BlockRow</name>
    <message>
      <source>A picture without words</source>
      <translation>Une image sans texte</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>In the article</source>
      <translation>Dans l’article</translation>
    </message>
    <message>
      <source>In the article: without it too little would be left</source>
      <translation>Dans l’article : sans cela, il resterait trop peu</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>Garder ceci</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Écarté</translation>
    </message>
    <message>
      <source>Never this</source>
      <translation>Jamais ceci</translation>
    </message>
  </context>
  <context>
    <name>BlocksDialog</name>
    <message>
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Export rules…</source>
      <translation>Exporter les règles…</translation>
    </message>
    <message>
      <source>Import rules…</source>
      <translation>Importer des règles…</translation>
    </message>
    <message>
      <source>Pieces of the page</source>
      <translation>Morceaux de la page</translation>
    </message>
    <message>
      <source>The page is being fetched…</source>
      <translation>La page est en cours de chargement…</translation>
    </message>
    <message>
      <source>This page has no pieces to choose from.</source>
      <translation>Cette page n’a pas de morceaux parmi lesquels choisir.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Use the feed's text instead</source>
      <translation>Prendre plutôt le texte du flux</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>Ce qui a été écarté</translation>
    </message>
    <message>
      <source>What you decide holds for all articles of {publication}.</source>
      <translation>Ce que vous décidez vaut pour tous les articles de {publication}.</translation>
    </message>
  </context>
  <context>
    <name>BoundsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Going further back brings more with the next sync. Going less far removes nothing that is here.</source>
      <translation>Remonter plus loin apporte davantage à la prochaine synchronisation. Remonter moins loin ne retire rien de ce qui est ici.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conserver</translation>
    </message>
    <message>
      <source>What {account} brings</source>
      <translation>Ce que {account} apporte</translation>
    </message>
  </context>
  <context>
    <name>BoundsPicker</name>
    <message>
      <source>What the first sync brings</source>
      <translation>Ce que la première synchronisation apporte</translation>
    </message>
  </context>
  <context>
    <name>Boxes</name>
    <message>
      <source>Choose all</source>
      <translation>Tout choisir</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>Ne rien choisir</translation>
    </message>
  </context>
  <context>
    <name>Browse</name>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>Rien ici ne s’appelle « {words} ».</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. If you know its address, type that instead: the front page will do.</source>
      <translation>Le catalogue n’a rien du nom de « {words} ». Si vous connaissez son adresse, saisissez-la : la page d’accueil suffit.</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. Return looks at that address.</source>
      <translation>Le catalogue n’a rien qui s’appelle « {words} ». La touche Entrée examine cette adresse.</translation>
    </message>
    <message>
      <source>The catalogue has nothing of this kind.</source>
      <translation>Le catalogue n’a rien de ce genre.</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>Autoriser {host} pour cette connexion</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Done: I am signed in</source>
      <translation>Terminé : je suis connecté</translation>
    </message>
    <message>
      <source>How far the page is loaded</source>
      <translation>Avancement du chargement de la page</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>Recharger</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>Se connecter à {title}</translation>
    </message>
    <message>
      <source>The page has crashed. What you had typed into it is lost.</source>
      <translation>La page a planté. Ce que vous y aviez saisi est perdu.</translation>
    </message>
    <message>
      <source>The page leads to {host}, which is no part of {title}. Allow it only if you have an account there for this publication.</source>
      <translation>La page mène à {host}, qui ne fait pas partie de {title}. Ne l’autorisez que si vous y avez un compte pour cette publication.</translation>
    </message>
    <message>
      <source>This window forgets everything when it closes. Broadsheet keeps the session.</source>
      <translation>Cette fenêtre oublie tout en se fermant. Broadsheet conserve la session.</translation>
    </message>
    <message>
      <source>To its first page</source>
      <translation>Vers sa première page</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>{host} could not prove who it is ({reason}). The page was not opened, and nothing was sent to it.</source>
      <translation>{host} n’a pas pu prouver son identité ({reason}). La page n’a pas été ouverte et rien ne lui a été envoyé.</translation>
    </message>
    <message>
      <source>{host} is allowed for this sign-in. The page asks it when it is loaded again.</source>
      <translation>{host} est autorisé pour cette connexion. La page l’interroge lorsqu’elle est rechargée.</translation>
    </message>
    <message>
      <source>{title} has not set a session yet: sign in on its page first.</source>
      <translation>{title} n’a pas encore ouvert de session : connectez-vous d’abord sur sa page.</translation>
    </message>
  </context>
  <context>
    <name>BudgetDialog</name>
    <message>
      <source>Change limit…</source>
      <translation>Changer la limite…</translation>
    </message>
    <message>
      <source>From now on keep to it without asking</source>
      <translation>Dorénavant, la respecter sans demander</translation>
    </message>
    <message>
      <source>Keep within {limit}</source>
      <translation>Rester dans la limite de {limit}</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>The first to go</source>
      <translation>Les premiers à partir</translation>
    </message>
    <message>
      <source>The library takes {total}: texts {bodies}, pictures {pictures}, the rest {rest}.</source>
      <translation>La bibliothèque occupe {total} : textes {bodies}, images {pictures}, le reste {rest}.</translation>
    </message>
    <message>
      <source>Their titles and addresses; each can be fetched again with one click.</source>
      <translation>Leurs titres et adresses ; chacun peut être récupéré d’un clic.</translation>
    </message>
    <message>
      <source>These alone take {size} more than the limit.</source>
      <translation>À eux seuls, ils occupent {size} de plus que la limite.</translation>
    </message>
    <message>
      <source>They are from {first} to {last}.</source>
      <translation>Ils datent du {first} au {last}.</translation>
    </message>
    <message>
      <source>They are from {first}.</source>
      <translation>Ils datent du {first}.</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>Ce qui part</translation>
    </message>
    <message>
      <source>What stays</source>
      <translation>Ce qui reste</translation>
    </message>
    <message>
      <source>Whole: {parts}.</source>
      <translation>En entier : {parts}.</translation>
    </message>
  </context>
  <context>
    <name>CataloguePage</name>
    <message>
      <source>Add publications</source>
      <translation>Ajouter des publications</translation>
    </message>
    <message>
      <source>Add your own catalogue file…</source>
      <translation>Ajouter votre propre fichier de catalogue…</translation>
    </message>
    <message>
      <source>Followed {title}</source>
      <translation>{title} suivi</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>Examen de {host}…</translation>
    </message>
    <message>
      <source>More ways to add publications</source>
      <translation>Autres façons d’ajouter des publications</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>Rien n’y a été trouvé qui puisse être suivi.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>ChangesDialog</name>
    <message>
      <source>At first</source>
      <translation>Au début</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>Version plus récente</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Modification suivante</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>Rien n’a changé.</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Version plus ancienne</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Modification précédente</translation>
    </message>
    <message>
      <source>This article was never changed.</source>
      <translation>Cet article n’a jamais été modifié.</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
  </context>
  <context>
    <name>ChoiceLeaf</name>
    <message>
      <source>Any other server</source>
      <translation>Tout autre serveur</translation>
    </message>
    <message>
      <source>At a service</source>
      <translation>Auprès d’un service</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>On a server of your own, or of someone you know</source>
      <translation>Sur votre serveur, ou celui de quelqu’un que vous connaissez</translation>
    </message>
    <message>
      <source>Where is your account?</source>
      <translation>Où est votre compte ?</translation>
    </message>
  </context>
  <context>
    <name>ChoiceTree</name>
    <message>
      <source>Choose all</source>
      <translation>Tout choisir</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>Ne rien choisir</translation>
    </message>
  </context>
  <context>
    <name>CookieFile</name>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Choose a file of cookies</source>
      <translation>Choisir un fichier de cookies</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
      <source>Files of cookies (*.txt *.json)</source>
      <translation>Fichiers de cookies (*.txt *.json)</translation>
    </message>
    <message>
      <source>Sign in in your browser, export its cookies, and drop the file here.</source>
      <translation>Connectez-vous dans votre navigateur, exportez ses cookies et déposez le fichier ici.</translation>
    </message>
    <message>
      <source>{name} is read when you sign in.</source>
      <translation>{name} est lu lorsque vous vous connectez.</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>Vous ne suivez plus {title}.</translation>
    </message>
    <message>
      <source>{section} is asked at its new address.</source>
      <translation>{section} est interrogée à sa nouvelle adresse.</translation>
    </message>
    <message>
      <source>{section} stays as it is.</source>
      <translation>{section} reste telle quelle.</translation>
    </message>
    <message>
      <source>{title} is asked again.</source>
      <translation>{title} est de nouveau interrogée.</translation>
    </message>
    <message>
      <source>{title} is paused.</source>
      <translation>{title} est en pause.</translation>
    </message>
  </context>
  <context>
    <name>Detail</name>
    <message>
      <source>Ask it again</source>
      <translation>L’interroger de nouveau</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Choose a publication to see how it fares.</source>
      <translation>Choisissez une publication pour voir comment elle se porte.</translation>
    </message>
    <message>
      <source>Leave all as they are</source>
      <translation>Tout laisser en l’état</translation>
    </message>
    <message>
      <source>More about it</source>
      <translation>En savoir plus</translation>
    </message>
    <message>
      <source>Newest article: {time}.</source>
      <translation>Article le plus récent : {time}.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Paramètres…</translation>
    </message>
    <message>
      <source>Show its articles</source>
      <translation>Afficher ses articles</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>Se connecter…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Synchronisation…</translation>
    </message>
    <message>
      <source>They take {size}.</source>
      <translation>Ils occupent {size}.</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Ne plus suivre</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>Pourquoi n’est-ce pas récupéré ?</translation>
    </message>
    <message>
      <source>{articles} articles: {unread} unread, {saved} saved, {ready} ready.</source>
      <translation>{articles} articles : {unread} non lus, {saved} enregistrés, {ready} prêts.</translation>
    </message>
    <message>
      <source>{sections} in {folder}</source>
      <translation>{sections} dans {folder}</translation>
    </message>
    <message>
      <source>{size} on the disk: {text} of text, {pictures} of pictures.</source>
      <translation>{size} sur le disque : {text} de texte, {pictures} d’images.</translation>
    </message>
  </context>
  <context>
    <name>Entry</name>
    <message>
      <source>A private address</source>
      <translation>Une adresse privée</translation>
    </message>
    <message>
      <source>A token of the publisher</source>
      <translation>Un jeton de l’éditeur</translation>
    </message>
    <message>
      <source>Address of an article for subscribers, as proof</source>
      <translation>Adresse d’un article pour abonnés, comme preuve</translation>
    </message>
    <message>
      <source>Address of the page on which you sign in</source>
      <translation>Adresse de la page où vous vous connectez</translation>
    </message>
    <message>
      <source>Choose the file of cookies.</source>
      <translation>Choisissez le fichier de cookies.</translation>
    </message>
    <message>
      <source>Cookies of your browser</source>
      <translation>Cookies de votre navigateur</translation>
    </message>
    <message>
      <source>Enter the address.</source>
      <translation>Saisissez l’adresse.</translation>
    </message>
    <message>
      <source>Enter the token.</source>
      <translation>Saisissez le jeton.</translation>
    </message>
    <message>
      <source>Enter your name or e-mail address.</source>
      <translation>Saisissez votre nom ou votre adresse électronique.</translation>
    </message>
    <message>
      <source>Enter your password.</source>
      <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
      <source>Fewer options</source>
      <translation>Moins d’options</translation>
    </message>
    <message>
      <source>How do you sign in there?</source>
      <translation>Comment vous y connectez-vous ?</translation>
    </message>
    <message>
      <source>In a sign-in window</source>
      <translation>Dans une fenêtre de connexion</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is forgotten when Broadsheet ends.</source>
      <translation>Il ne va qu’à l’éditeur et est oublié à la fin de Broadsheet.</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is kept in your system's keyring.</source>
      <translation>Il ne va qu’à l’éditeur et est conservé dans le trousseau de votre système.</translation>
    </message>
    <message>
      <source>Keep it for this session only</source>
      <translation>Ne le conserver que pour cette session</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>Plus d’options</translation>
    </message>
    <message>
      <source>Name and password</source>
      <translation>Nom et mot de passe</translation>
    </message>
    <message>
      <source>Name or e-mail address</source>
      <translation>Nom ou adresse électronique</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Private address</source>
      <translation>Adresse privée</translation>
    </message>
    <message>
      <source>Some publishers give each subscriber an address with a key in it.</source>
      <translation>Certains éditeurs donnent à chaque abonné une adresse contenant une clé.</translation>
    </message>
    <message>
      <source>The publisher's own page opens in a window of its own. It can reach nobody else, and forgets everything but your session.</source>
      <translation>La page de l’éditeur s’ouvre dans une fenêtre à part. Elle ne peut atteindre personne d’autre et oublie tout sauf votre session.</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Jeton</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>Publications of the catalogue</source>
      <translation>Publications du catalogue</translation>
    </message>
    <message>
      <source>Return opens one, Space follows it</source>
      <translation>Entrée en ouvre une, Espace la suit</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>Exporter les abonnements</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Sections that you follow</source>
      <translation>Rubriques que vous suivez</translation>
    </message>
    <message>
      <source>Sections without their secret</source>
      <translation>Rubriques sans leur secret</translation>
    </message>
    <message>
      <source>Whoever gets this file reads what only you may read. Keep it to yourself.</source>
      <translation>Qui obtient ce fichier lit ce que vous seul pouvez lire. Gardez-le pour vous.</translation>
    </message>
    <message>
      <source>With the passwords and keys in addresses</source>
      <translation>Avec les mots de passe et les clés des adresses</translation>
    </message>
  </context>
  <context>
    <name>FamilyPicker</name>
    <message>
      <source>Find a font</source>
      <translation>Chercher une police</translation>
    </message>
    <message>
      <source>Installed fonts</source>
      <translation>Polices installées</translation>
    </message>
  </context>
  <context>
    <name>FewerMenu</name>
    <message>
      <source>Fewer like this</source>
      <translation>Moins d’articles de ce genre</translation>
    </message>
    <message>
      <source>For You will not show this article any more.</source>
      <translation>« Pour vous » n’affichera plus cet article.</translation>
    </message>
    <message>
      <source>For You will show fewer articles by {name}.</source>
      <translation>« Pour vous » affichera moins d’articles signés {name}.</translation>
    </message>
    <message>
      <source>For You will show fewer articles from {name}.</source>
      <translation>« Pour vous » affichera moins d’articles de {name}.</translation>
    </message>
    <message>
      <source>For You will show fewer articles on this topic.</source>
      <translation>« Pour vous » affichera moins d’articles sur ce thème.</translation>
    </message>
    <message>
      <source>Its topic</source>
      <translation>Son thème</translation>
    </message>
    <message>
      <source>Not this article</source>
      <translation>Pas cet article</translation>
    </message>
    <message>
      <source>The author: {name}</source>
      <translation>L’auteur : {name}</translation>
    </message>
    <message>
      <source>The publication: {name}</source>
      <translation>La publication : {name}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Arrow down goes to the list, Ctrl+Return follows what is marked there</source>
      <translation>La flèche vers le bas mène à la liste, Ctrl+Entrée suit ce qui y est sélectionné</translation>
    </message>
    <message>
      <source>Name or address of a newspaper, magazine or blog</source>
      <translation>Nom ou adresse d’un journal, d’un magazine ou d’un blog</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>All countries</source>
      <translation>Tous les pays</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>Toutes les langues</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>Tous les thèmes</translation>
    </message>
    <message>
      <source>Attention first</source>
      <translation>L’important d’abord</translation>
    </message>
    <message>
      <source>By: {name}</source>
      <translation>Par : {name}</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Every language, country and topic</source>
      <translation>Toutes les langues, tous les pays et tous les thèmes</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Volumineuses</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>À surveiller</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Silencieuses</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>À décider</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thème</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>Rechercher dans cet article</translation>
    </message>
    <message>
      <source>Match capital letters</source>
      <translation>Respecter la casse</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>Folders</name>
    <message>
      <source>Move there</source>
      <translation>Déplacer là</translation>
    </message>
    <message>
      <source>Moved {title} out.</source>
      <translation>{title} n’est plus dans le dossier.</translation>
    </message>
    <message>
      <source>Moved {title} to {folder}.</source>
      <translation>{title} a été déplacé vers {folder}.</translation>
    </message>
    <message>
      <source>Moved {title}.</source>
      <translation>{title} a été déplacée.</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>Nom du dossier</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>Nouveau dossier</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>Nouveau dossier…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>Aucun dossier</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename folder</source>
      <translation>Renommer le dossier</translation>
    </message>
    <message>
      <source>Sorted by name.</source>
      <translation>Trié par nom.</translation>
    </message>
    <message>
      <source>The folder is called {name} now.</source>
      <translation>Le dossier s’appelle maintenant {name}.</translation>
    </message>
    <message>
      <source>The folder {name} is gone; its publications stay.</source>
      <translation>Le dossier {name} n’est plus là ; ses publications restent.</translation>
    </message>
    <message>
      <source>{title}: {place} of {all}</source>
      <translation>{title} : {place} sur {all}</translation>
    </message>
  </context>
  <context>
    <name>ForYouSpread</name>
    <message>
      <source>For You</source>
      <translation>Pour vous</translation>
    </message>
  </context>
  <context>
    <name>FormLeaf</name>
    <message>
      <source>Add account</source>
      <translation>Ajouter le compte</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Adresse du serveur</translation>
    </message>
    <message>
      <source>As in your browser, with its path if it has one.</source>
      <translation>Comme dans votre navigateur, avec son chemin s’il y en a un.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>Adresse e-mail</translation>
    </message>
    <message>
      <source>Enter the address of the server.</source>
      <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
      <source>Enter your e-mail address.</source>
      <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
      <source>Enter your user name.</source>
      <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nom d’utilisateur</translation>
    </message>
    <message>
      <source>What you enter goes to the service alone, and is kept in your system's keyring.</source>
      <translation>Ce que vous saisissez ne va qu’au service et est gardé dans le trousseau de votre système.</translation>
    </message>
    <message>
      <source>What you enter goes to your server alone, and is kept in your system's keyring.</source>
      <translation>Ce que vous saisissez ne va qu’à votre serveur et est gardé dans le trousseau de votre système.</translation>
    </message>
    <message>
      <source>Your account at {service}</source>
      <translation>Votre compte {service}</translation>
    </message>
  </context>
  <context>
    <name>FrontSpread</name>
    <message>
      <source>Front page</source>
      <translation>Une</translation>
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <source>It will have the name that its publisher gives it.</source>
      <translation>Elle portera le nom que lui donne son éditeur.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>Mettre ces publications en pause</translation>
    </message>
    <message>
      <source>Paused {title}.</source>
      <translation>{title} est mise en pause.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Resume these publications</source>
      <translation>Reprendre ces publications</translation>
    </message>
    <message>
      <source>Resumed {title}.</source>
      <translation>{title} est reprise.</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Find a publication</source>
      <translation>Chercher une publication</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>Santé de vos publications</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
  </context>
  <context>
    <name>HealthTable</name>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>Publications</translation>
    </message>
    <message>
      <source>Return shows more about one</source>
      <translation>Entrée en montre davantage sur l’une d’elles</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Drop the list of another news reader here, an OPML file, or choose it.</source>
      <translation>Déposez ici la liste d’un autre lecteur, un fichier OPML, ou choisissez-la.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>Importer des abonnements</translation>
    </message>
    <message>
      <source>Into the folder</source>
      <translation>Dans le dossier</translation>
    </message>
    <message>
      <source>Lines that could not be used</source>
      <translation>Lignes inutilisables</translation>
    </message>
    <message>
      <source>Put all of it into this folder</source>
      <translation>Tout mettre dans ce dossier</translation>
    </message>
    <message>
      <source>Sections of the list</source>
      <translation>Rubriques de la liste</translation>
    </message>
    <message>
      <source>Show these lines</source>
      <translation>Afficher ces lignes</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <source>The folders of the list</source>
      <translation>Les dossiers de la liste</translation>
    </message>
  </context>
  <context>
    <name>KeptRows</name>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Remove this search</source>
      <translation>Supprimer cette recherche</translation>
    </message>
    <message>
      <source>Removed “{title}”.</source>
      <translation>« {title} » a été supprimé.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
  </context>
  <context>
    <name>KeyRow</name>
    <message>
      <source>Add a shortcut for {action}</source>
      <translation>Ajouter un raccourci pour {action}</translation>
    </message>
    <message>
      <source>Back to the usual shortcuts: {keys}</source>
      <translation>Revenir aux raccourcis habituels : {keys}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Change {key} for {action}</source>
      <translation>Changer {key} pour {action}</translation>
    </message>
    <message>
      <source>Press the new keys, one or two after another.</source>
      <translation>Appuyez sur les nouvelles touches, une ou plusieurs à la suite.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Use it here</source>
      <translation>L’utiliser ici</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>{key} belongs to the control that has the focus. Press other keys.</source>
      <translation>{key} appartient au contrôle qui a le focus. Appuyez sur d’autres touches.</translation>
    </message>
    <message>
      <source>{key} is used by: {actions}. Take it from there?</source>
      <translation>{key} sert à : {actions}. L’en retirer ?</translation>
    </message>
    <message>
      <source>{key}, cannot be changed</source>
      <translation>{key}, ne peut pas être changé</translation>
    </message>
  </context>
  <context>
    <name>Leaf</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
  </context>
  <context>
    <name>LearntPage</name>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete all…</source>
      <translation>Tout supprimer…</translation>
    </message>
    <message>
      <source>Find a line</source>
      <translation>Chercher une ligne</translation>
    </message>
    <message>
      <source>No line has these words.</source>
      <translation>Aucune ligne ne contient ces mots.</translation>
    </message>
    <message>
      <source>Nothing has been learnt.</source>
      <translation>Rien n’a été appris.</translation>
    </message>
    <message>
      <source>Turn off For You…</source>
      <translation>Désactiver « Pour vous »…</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>Activer « Pour vous »</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>Ce que « Pour vous » a appris</translation>
    </message>
  </context>
  <context>
    <name>LearntSpread</name>
    <message>
      <source>All that For You had learnt is deleted.</source>
      <translation>Tout ce que « Pour vous » avait appris est supprimé.</translation>
    </message>
    <message>
      <source>Deleted: {line}</source>
      <translation>Supprimé : {line}</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>« Pour vous » est désactivé.</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>« Pour vous » est activé.</translation>
    </message>
  </context>
  <context>
    <name>LearntTable</name>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Delete takes the chosen lines away</source>
      <translation>Suppr retire les lignes choisies</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>Ce que « Pour vous » a appris</translation>
    </message>
  </context>
  <context>
    <name>LeftOut</name>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>Connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>Exporter les règles</translation>
    </message>
    <message>
      <source>Fetch them again</source>
      <translation>Les récupérer de nouveau</translation>
    </message>
    <message>
      <source>Import rules</source>
      <translation>Importer des règles</translation>
    </message>
    <message>
      <source>Its page has become shorter since, so the text stays as it was.</source>
      <translation>Sa page est devenue plus courte depuis ; le texte reste donc tel qu’il était.</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>Règles (*.json)</translation>
    </message>
    <message>
      <source>The article follows what you decided.</source>
      <translation>L’article suit ce que vous avez décidé.</translation>
    </message>
    <message>
      <source>The article is fetched again…</source>
      <translation>L’article est récupéré de nouveau…</translation>
    </message>
    <message>
      <source>The page is no longer there. The text that you have stays as it is.</source>
      <translation>La page n’existe plus. Le texte que vous avez reste tel quel.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Try again in a while.</source>
      <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
      <source>What was left out is not kept: to see it, the page is fetched once.</source>
      <translation>Ce qui a été écarté n’est pas conservé : pour le voir, la page est chargée une fois.</translation>
    </message>
    <message>
      <source>What you decided holds from the next articles on.</source>
      <translation>Ce que vous avez décidé vaut à partir des prochains articles.</translation>
    </message>
  </context>
  <context>
    <name>Lightbox</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>Adapter à la fenêtre</translation>
    </message>
    <message>
      <source>Full size</source>
      <translation>Taille réelle</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Image suivante</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Image précédente</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Enregistrer l’image</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Enregistrer l’image…</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message>
      <source>The picture could not be saved there.</source>
      <translation>L’image n’a pas pu être enregistrée là.</translation>
    </message>
    <message>
      <source>This picture's file is damaged, so it cannot be shown.</source>
      <translation>Le fichier de cette image est endommagé, elle ne peut pas s’afficher.</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>Lines</name>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
  </context>
  <context>
    <name>ListLeaf</name>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>Ajouter un compte…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>The same library on all your devices</source>
      <translation>La même bibliothèque sur tous vos appareils</translation>
    </message>
    <message>
      <source>With an account at a sync server, your publications and folders, and what you have read and saved, are the same on your computers and your phone. Broadsheet works with servers of your own and with services, and goes on working when they cannot be reached.</source>
      <translation>Avec un compte sur un serveur de synchronisation, vos publications et dossiers, ce que vous avez lu et enregistré sont les mêmes sur vos ordinateurs et votre téléphone. Broadsheet fonctionne avec vos propres serveurs et avec des services, et continue quand ils sont injoignables.</translation>
    </message>
    <message>
      <source>You need none of this to read: without an account all stays here.</source>
      <translation>Rien de cela n’est nécessaire pour lire : sans compte, tout reste ici.</translation>
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>Meilleurs</translation>
    </message>
    <message>
      <source>Filter, order and density</source>
      <translation>Filtre, ordre et densité</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Plus récents</translation>
    </message>
    <message>
      <source>Order of what is found</source>
      <translation>Ordre des résultats</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Show what is muted</source>
      <translation>Voir ce qui est masqué</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Non lus</translation>
    </message>
  </context>
  <context>
    <name>ListRow</name>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Ne plus suivre</translation>
    </message>
    <message>
      <source>{act}: {list}</source>
      <translation>{act} : {list}</translation>
    </message>
  </context>
  <context>
    <name>Lister</name>
    <message>
      <source>More than {number} articles found</source>
      <translation>Plus de {number} articles trouvés</translation>
    </message>
    <message>
      <source>Nothing unread</source>
      <translation>Rien de non lu</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>Exporter les abonnements</translation>
    </message>
    <message>
      <source>Following the sections…</source>
      <translation>Suivi des rubriques en cours…</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>Importer des abonnements</translation>
    </message>
    <message>
      <source>Reading the list…</source>
      <translation>Lecture de la liste…</translation>
    </message>
    <message>
      <source>Stopped: nothing of the list was followed.</source>
      <translation>Arrêté : rien de la liste n’est suivi.</translation>
    </message>
    <message>
      <source>Subscription lists (*.opml *.xml)</source>
      <translation>Listes d’abonnements (*.opml *.xml)</translation>
    </message>
  </context>
  <context>
    <name>Lookup</name>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>Vérifiez l’adresse ou réessayez plus tard.</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>Connectez-vous au réseau, puis réessayez.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>That is all: nothing unread is left.</source>
      <translation>C’est tout : il ne reste rien de non lu.</translation>
    </message>
  </context>
  <context>
    <name>Managing</name>
    <message>
      <source>Choose a publication first.</source>
      <translation>Choisissez d’abord une publication.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Regarder</translation>
    </message>
  </context>
  <context>
    <name>Marking</name>
    <message>
      <source>Nothing read here.</source>
      <translation>Rien de lu ici.</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>Rien de non lu ici.</translation>
    </message>
    <message>
      <source>Remove it from saved first.</source>
      <translation>Retirez-le d’abord des enregistrés.</translation>
    </message>
    <message>
      <source>You no longer follow the section {title}.</source>
      <translation>Vous ne suivez plus la rubrique {title}.</translation>
    </message>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>Vous ne suivez plus {title}.</translation>
    </message>
    <message>
      <source>You no longer follow {title}; its articles are deleted.</source>
      <translation>Vous ne suivez plus {title} ; ses articles sont supprimés.</translation>
    </message>
    <message>
      <source>{was} is called {title} now.</source>
      <translation>{was} s’appelle maintenant {title}.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>Synchroniser automatiquement</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>It is done here.</source>
      <translation>C’est fait ici.</translation>
    </message>
    <message>
      <source>It is done, and everything has arrived.</source>
      <translation>C’est fait, et tout est arrivé.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Annulé.</translation>
    </message>
  </context>
  <context>
    <name>MovingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Follow them through {account} alone, no longer here</source>
      <translation>Les suivre par {account} seulement, plus ici</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Move to another account</source>
      <translation>Déplacer vers un autre compte</translation>
    </message>
    <message>
      <source>Sections to be moved</source>
      <translation>Rubriques à déplacer</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Vers</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler l’action</translation>
    </message>
    <message>
      <source>Unsubscribe from them at {account}</source>
      <translation>S’en désabonner sur {account}</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>Ce qui va se passer</translation>
    </message>
  </context>
  <context>
    <name>MutedSpread</name>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>Ne plus masquer</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Masqué</translation>
    </message>
    <message>
      <source>Muted no longer</source>
      <translation>N’est plus masqué</translation>
    </message>
    <message>
      <source>Shown again</source>
      <translation>De nouveau affiché</translation>
    </message>
  </context>
  <context>
    <name>NoteCard</name>
    <message>
      <source>Footnote</source>
      <translation>Note de bas de page</translation>
    </message>
    <message>
      <source>Go to the note</source>
      <translation>Aller à la note</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>Look there</source>
      <translation>Regarder là</translation>
    </message>
    <message>
      <source>On your clipboard: {address}</source>
      <translation>Dans le presse-papiers : {address}</translation>
    </message>
    <message>
      <source>“{address}” may be an address.</source>
      <translation>« {address} » est peut-être une adresse.</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>Follow the new address</source>
      <translation>Suivre la nouvelle adresse</translation>
    </message>
    <message>
      <source>It seems to be at {address} now. Its articles stay, none comes twice.</source>
      <translation>Elle semble être maintenant à {address}. Ses articles restent, aucun ne vient deux fois.</translation>
    </message>
    <message>
      <source>Its articles stay, also when you unfollow it.</source>
      <translation>Ses articles restent, même si vous ne la suivez plus.</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <source>Try once more</source>
      <translation>Essayer encore une fois</translation>
    </message>
    <message>
      <source>{section} has been failing for {time}.</source>
      <translation>{section} échoue depuis {time}.</translation>
    </message>
    <message>
      <source>{section} has brought nothing for {time}.</source>
      <translation>{section} n’a rien apporté depuis {time}.</translation>
    </message>
    <message>
      <source>{section} has moved.</source>
      <translation>{section} a déménagé.</translation>
    </message>
    <message>
      <source>{section} seems to be gone for good.</source>
      <translation>{section} semble avoir disparu pour de bon.</translation>
    </message>
  </context>
  <context>
    <name>Offered</name>
    <message>
      <source>Completions</source>
      <translation>Suggestions</translation>
    </message>
  </context>
  <context>
    <name>OutboxDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Everything has arrived. Nothing waits for {accounts}.</source>
      <translation>Tout est arrivé. Rien n’attend {accounts}.</translation>
    </message>
    <message>
      <source>It waits again.</source>
      <translation>Cela attend de nouveau.</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Envoi…</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Essayer maintenant</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler l’action</translation>
    </message>
    <message>
      <source>Waiting changes</source>
      <translation>Modifications en attente</translation>
    </message>
    <message>
      <source>You have no account to sync with, so nothing waits.</source>
      <translation>Vous n’avez aucun compte à synchroniser ; rien n’attend donc.</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>Vos comptes…</translation>
    </message>
  </context>
  <context>
    <name>OutboxList</name>
    <message>
      <source>Waiting changes</source>
      <translation>Modifications en attente</translation>
    </message>
  </context>
  <context>
    <name>OwnFile</name>
    <message>
      <source>Add your own catalogue file</source>
      <translation>Ajouter votre propre fichier de catalogue</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Catalogue files (*.json)</source>
      <translation>Fichiers de catalogue (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Go to a publication, a section, an article or a command</source>
      <translation>Aller à une publication, une rubrique, un article ou une commande</translation>
    </message>
    <message>
      <source>Go to anything</source>
      <translation>Aller n’importe où</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Search all articles for “{words}”</source>
      <translation>Rechercher « {words} » dans tous les articles</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
  </context>
  <context>
    <name>PasswordDialog</name>
    <message>
      <source>Asking {host}…</source>
      <translation>Interrogation de {host}…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Test and keep</source>
      <translation>Vérifier et garder</translation>
    </message>
    <message>
      <source>The password for {account}</source>
      <translation>Le mot de passe de {account}</translation>
    </message>
  </context>
  <context>
    <name>Phrase</name>
    <message>
      <source> (answer {status})</source>
      <translation> (réponse {status})</translation>
    </message>
    <message>
      <source>A newer version of Broadsheet wrote {subject}, and this version cannot read it.</source>
      <translation>Une version plus récente de Broadsheet a écrit {subject}, et cette version ne peut pas le lire.</translation>
    </message>
    <message>
      <source>A notice on your desktop for new articles.</source>
      <translation>Une notification sur votre bureau pour les nouveaux articles.</translation>
    </message>
    <message>
      <source>A paid service at bazqux.com.</source>
      <translation>Un service payant sur bazqux.com.</translation>
    </message>
    <message>
      <source>A paid service at feedbin.com.</source>
      <translation>Un service payant sur feedbin.com.</translation>
    </message>
    <message>
      <source>A part of its title is enough; capitals and accents do not matter.</source>
      <translation>Une partie de son titre suffit ; majuscules et accents ne comptent pas.</translation>
    </message>
    <message>
      <source>A part of the address is secret and no longer kept, so {subject} was not told.</source>
      <translation>Une partie de l’adresse est secrète et n’est plus conservée ; {subject} n’a donc pas été informé.</translation>
    </message>
    <message>
      <source>A part of the address of {subject} is secret and no longer kept.</source>
      <translation>Une partie de l’adresse de {subject} est secrète et n’est plus conservée.</translation>
    </message>
    <message>
      <source>A server of your own, or one that somebody keeps for you.</source>
      <translation>Votre propre serveur, ou celui que quelqu’un tient pour vous.</translation>
    </message>
    <message>
      <source>A server of your own; folders are made in its own window.</source>
      <translation>Votre propre serveur ; les dossiers se créent dans sa propre fenêtre.</translation>
    </message>
    <message>
      <source>A service at inoreader.com; it wants an App ID and an App key.</source>
      <translation>Un service sur inoreader.com ; il demande un App ID et une App key.</translation>
    </message>
    <message>
      <source>A service at theoldreader.com.</source>
      <translation>Un service sur theoldreader.com.</translation>
    </message>
    <message>
      <source>A shorter edition: there was not more that is unread and whole.</source>
      <translation>Une édition plus courte : il n’y avait rien d’autre qui soit non lu et entier.</translation>
    </message>
    <message>
      <source>A sign-in window needs more of Qt: {command}</source>
      <translation>Une fenêtre de connexion demande plus de Qt : {command}</translation>
    </message>
    <message>
      <source>A small server of your own; it also works with reader.miniflux.app.</source>
      <translation>Votre propre petit serveur ; fonctionne aussi avec reader.miniflux.app.</translation>
    </message>
    <message>
      <source>A thin line above the article shows how much of it you have read.</source>
      <translation>Une ligne fine au-dessus de l’article montre ce que vous en avez lu.</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>Une semaine</translation>
    </message>
    <message>
      <source>A “{subject}” has no partner, so it was passed over.</source>
      <translation>« {subject} » n’a pas de pendant et a été ignoré.</translation>
    </message>
    <message>
      <source>API password</source>
      <translation>Mot de passe API</translation>
    </message>
    <message>
      <source>About For You</source>
      <translation>À propos de « Pour vous »</translation>
    </message>
    <message numerus="yes">
      <source>About {n} articles a week.</source>
      <extracomment>About {n} article a week.</extracomment>
      <translation>
        <numerusform>Environ {n} article par semaine.</numerusform>
        <numerusform>Environ {n} articles par semaine.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Comptes…</translation>
    </message>
    <message>
      <source>Add a word, or something such as is:unread.</source>
      <translation>Ajoutez un mot, ou quelque chose comme is:unread.</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>Ajouter un compte…</translation>
    </message>
    <message>
      <source>Add publications</source>
      <translation>Ajouter des publications</translation>
    </message>
    <message>
      <source>Add publications…</source>
      <translation>Ajouter des publications…</translation>
    </message>
    <message>
      <source>Add the catalogue {name}</source>
      <translation>Ajouter le catalogue {name}</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} publications to the catalogue.</source>
      <extracomment>Added {n} publication to the catalogue.</extracomment>
      <translation>
        <numerusform>{n} publication ajoutée au catalogue.</numerusform>
        <numerusform>{n} publications ajoutées au catalogue.</numerusform>
      </translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Tous les articles</translation>
    </message>
    <message>
      <source>All keys on one page, where each can be changed.</source>
      <translation>Toutes les touches sur une page, où chacune peut être changée.</translation>
    </message>
    <message>
      <source>All picks</source>
      <translation>Toutes les sélections</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>Tous les enregistrés</translation>
    </message>
    <message>
      <source>All that it learns stays in your library on this computer, can be seen line by line and deleted; nothing is sent to anybody.</source>
      <translation>Tout ce qu’il apprend reste dans votre bibliothèque sur cet ordinateur, et peut être vu et supprimé ligne par ligne ; rien n’est envoyé à personne.</translation>
    </message>
    <message numerus="yes">
      <source>All {n} publications</source>
      <extracomment>All {n} publications</extracomment>
      <translation>
        <numerusform>{n} publication</numerusform>
        <numerusform>Les {n} publications</numerusform>
      </translation>
    </message>
    <message>
      <source>Also in this story</source>
      <translation>Aussi sur ce sujet</translation>
    </message>
    <message>
      <source>Also is:read, is:saved, is:ready (complete offline)</source>
      <translation>Aussi is:read, is:saved, is:ready (complet hors ligne)</translation>
    </message>
    <message>
      <source>Altogether: {figures}.</source>
      <translation>En tout : {figures}.</translation>
    </message>
    <message>
      <source>Always the feed</source>
      <translation>Toujours le flux</translation>
    </message>
    <message>
      <source>Always the page</source>
      <translation>Toujours la page</translation>
    </message>
    <message>
      <source>An answer of {subject} arrived only in part, so nothing was taken from it.</source>
      <translation>Une réponse de {subject} n’est arrivée qu’en partie ; rien n’en a été repris.</translation>
    </message>
    <message>
      <source>An answer of {subject} is larger than Broadsheet accepts.</source>
      <translation>Une réponse de {subject} est plus grande que ce que Broadsheet accepte.</translation>
    </message>
    <message>
      <source>An article that its publisher has changed by more than a few words counts as unread again. Not where an account has it, whose server would be told.</source>
      <translation>Un article que son éditeur a modifié de plus de quelques mots redevient non lu. Pas s’il est dans un compte, dont le serveur en serait informé.</translation>
    </message>
    <message>
      <source>An edition is a paper with an end: made at a set time from top stories and what you choose, as long as you have time for, complete before you leave the house.</source>
      <translation>Une édition est un journal qui a une fin : faite à heure fixe à partir des principaux sujets et de ce que vous choisissez, à la mesure de votre temps, complète avant que vous ne sortiez de chez vous.</translation>
    </message>
    <message numerus="yes">
      <source>And {n} more articles.</source>
      <extracomment>And {n} more article.</extracomment>
      <translation>
        <numerusform>Et {n} autre article.</numerusform>
        <numerusform>Et {n} autres articles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more sections.</source>
      <extracomment>And {n} more section.</extracomment>
      <translation>
        <numerusform>Et {n} autre rubrique.</numerusform>
        <numerusform>Et {n} autres rubriques.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more.</source>
      <extracomment>And {n} more.</extracomment>
      <translation>
        <numerusform>Et {n} de plus.</numerusform>
        <numerusform>Et {n} de plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Another program is using {subject} at the moment.</source>
      <translation>Un autre programme utilise {subject} en ce moment.</translation>
    </message>
    <message>
      <source>Another publication of this file has the same id.</source>
      <translation>Une autre publication de ce fichier a le même id.</translation>
    </message>
    <message>
      <source>Another section has the same address.</source>
      <translation>Une autre rubrique a la même adresse.</translation>
    </message>
    <message>
      <source>Any other server that speaks the language of Google Reader.</source>
      <translation>Tout autre serveur qui parle la langue de Google Reader.</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>Mot de passe d’application</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Architecture and design</source>
      <translation>Architecture et design</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Article alone</source>
      <translation>Article seul</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Arts and culture</source>
      <translation>Arts et culture</translation>
    </message>
    <message>
      <source>As it publishes</source>
      <translation>À son rythme de parution</translation>
    </message>
    <message>
      <source>As it publishes suits almost every publication, and asks the least of it.</source>
      <translation>« À son rythme de parution » convient à presque toutes les publications et les sollicite le moins.</translation>
    </message>
    <message>
      <source>As soon as something is due</source>
      <translation>Dès que c’est le moment</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>At most every four hours</source>
      <translation>Au plus toutes les quatre heures</translation>
    </message>
    <message>
      <source>At most every hour</source>
      <translation>Au plus toutes les heures</translation>
    </message>
    <message numerus="yes">
      <source>At most every {n} minutes</source>
      <extracomment>At most every minute</extracomment>
      <translation>
        <numerusform>Au plus chaque minute</numerusform>
        <numerusform>Au plus toutes les {n} minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Audio</translation>
    </message>
    <message>
      <source>Audio: {title}</source>
      <translation>Audio : {title}</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Contexte</translation>
    </message>
    <message>
      <source>Background, {month}</source>
      <translation>Contexte, {month}</translation>
    </message>
    <message>
      <source>Before this day began</source>
      <translation>Avant le début de ce jour</translation>
    </message>
    <message>
      <source>Before today</source>
      <translation>Avant aujourd’hui</translation>
    </message>
    <message>
      <source>Begin again whenever you like.</source>
      <translation>Recommencez quand vous voudrez.</translation>
    </message>
    <message>
      <source>Besides these lines your library keeps which articles were counted, so that each counts once; nothing of it leaves this computer.</source>
      <translation>Outre ces lignes, votre bibliothèque retient quels articles ont été comptés, pour que chacun ne compte qu’une fois ; rien n’en quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>Meilleurs d’abord</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>Livres</translation>
    </message>
    <message>
      <source>Both words, in all their forms</source>
      <translation>Les deux mots, sous toutes leurs formes</translation>
    </message>
    <message>
      <source>Bring cookies</source>
      <translation>Apporter des cookies</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>Broadsheet</translation>
    </message>
    <message>
      <source>Broadsheet can keep what you entered in memory until it ends.</source>
      <translation>Broadsheet peut garder en mémoire ce que vous avez saisi jusqu’à sa fermeture.</translation>
    </message>
    <message>
      <source>Broadsheet cannot read {subject}.</source>
      <translation>Broadsheet ne peut pas lire {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet cannot search for {subject}.</source>
      <translation>Broadsheet ne peut pas rechercher {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet cannot use {subject}.</source>
      <translation>Broadsheet ne peut pas utiliser {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet made a mistake with {subject}.</source>
      <translation>Broadsheet a fait une erreur avec {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet may not write to {subject}.</source>
      <translation>Broadsheet n’a pas le droit d’écrire ici : {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet starts hidden when you log in and syncs by the clock.</source>
      <translation>Broadsheet démarre caché à l’ouverture de session et synchronise à heures régulières.</translation>
    </message>
    <message>
      <source>Browsers and mail programs hand such links to Broadsheet, which offers to follow.</source>
      <translation>Les navigateurs et les logiciels de courrier passent ces liens à Broadsheet, qui propose de suivre.</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Économie</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cars and motorcycles</source>
      <translation>Autos et motos</translation>
    </message>
    <message>
      <source>Change how far {title} goes back</source>
      <translation>Changer jusqu’où remonte {title}</translation>
    </message>
    <message>
      <source>Change its settings instead.</source>
      <translation>Changez plutôt ses réglages.</translation>
    </message>
    <message numerus="yes">
      <source>Change the settings of {n} publications</source>
      <extracomment>Change the settings of {n} publication</extracomment>
      <translation>
        <numerusform>Modifier les réglages de {n} publication</numerusform>
        <numerusform>Modifier les réglages de {n} publications</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the settings of {title}</source>
      <translation>Modifier les réglages de {title}</translation>
    </message>
    <message>
      <source>Change what belongs to the articles of {title}</source>
      <translation>Modifier ce qui appartient aux articles de {title}</translation>
    </message>
    <message>
      <source>Change what is muted by {what}</source>
      <translation>Modifier ce qui est masqué par {what}</translation>
    </message>
    <message>
      <source>Changed: {what}</source>
      <translation>Modifié : {what}</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Check in your browser that you can sign in there, then sign in here again.</source>
      <translation>Vérifiez dans votre navigateur que vous pouvez vous y connecter, puis connectez-vous ici de nouveau.</translation>
    </message>
    <message>
      <source>Check it, and sign in again.</source>
      <translation>Vérifiez-le et connectez-vous de nouveau.</translation>
    </message>
    <message>
      <source>Check name and password, and enter the password again.</source>
      <translation>Vérifiez le nom et le mot de passe, et saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
      <source>Check that your user may use the interface for programs there.</source>
      <translation>Vérifiez que votre utilisateur peut y utiliser l’interface pour les programmes.</translation>
    </message>
    <message>
      <source>Check the address and the clock of your computer. A server of your own needs a certificate that your computer trusts, or an address that begins with http://.</source>
      <translation>Vérifiez l’adresse et l’horloge de votre ordinateur. Un serveur à vous a besoin d’un certificat auquel votre ordinateur fait confiance, ou d’une adresse qui commence par http://.</translation>
    </message>
    <message>
      <source>Check the address of the server, and whether it is running.</source>
      <translation>Vérifiez l’adresse du serveur, et s’il fonctionne.</translation>
    </message>
    <message>
      <source>Check the address of the server.</source>
      <translation>Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
      <source>Check the address, and that the interface is switched on there.</source>
      <translation>Vérifiez l’adresse, et que l’interface y est activée.</translation>
    </message>
    <message>
      <source>Check the address, or choose another service.</source>
      <translation>Vérifiez l’adresse, ou choisissez un autre service.</translation>
    </message>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>Vérifiez l’adresse ou réessayez plus tard.</translation>
    </message>
    <message>
      <source>Check the address, or try the publication's home page.</source>
      <translation>Vérifiez l’adresse ou essayez la page d’accueil de la publication.</translation>
    </message>
    <message>
      <source>Check the address; if everything else fails too, check your connection.</source>
      <translation>Vérifiez l’adresse ; si rien d’autre ne marche, vérifiez votre connexion.</translation>
    </message>
    <message>
      <source>Check the date and time of your computer; otherwise the publisher has to mend it.</source>
      <translation>Vérifiez la date et l’heure de votre ordinateur ; sinon, c’est à l’éditeur d’y remédier.</translation>
    </message>
    <message>
      <source>Check the name or number.</source>
      <translation>Vérifiez le nom ou le numéro.</translation>
    </message>
    <message>
      <source>Check the permissions of the file, or choose another one.</source>
      <translation>Vérifiez les droits du fichier ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Check the permissions of the folder, or choose another one.</source>
      <translation>Vérifiez les droits du dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Check what you entered, and sign in again.</source>
      <translation>Vérifiez votre saisie et connectez-vous de nouveau.</translation>
    </message>
    <message>
      <source>Check what you entered.</source>
      <translation>Vérifiez votre saisie.</translation>
    </message>
    <message>
      <source>Choose a JSON file with a list of “publications”, each with a name, a home and sections.</source>
      <translation>Choisissez un fichier JSON avec une liste « publications », chacune avec un nom, une page d’accueil et des rubriques.</translation>
    </message>
    <message>
      <source>Choose a day of the week.</source>
      <translation>Choisissez un jour de la semaine.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from “What was left out”.</source>
      <translation>Choisissez un fichier exporté depuis « Ce qui a été laissé de côté ».</translation>
    </message>
    <message>
      <source>Choose an OPML file exported by another news reader.</source>
      <translation>Choisissez un fichier OPML exporté par un autre lecteur d’actualités.</translation>
    </message>
    <message>
      <source>Choose what it is made of.</source>
      <translation>Choisissez de quoi elle est composée.</translation>
    </message>
    <message>
      <source>Chosen for you</source>
      <translation>Choisi pour vous</translation>
    </message>
    <message>
      <source>Clear the field</source>
      <translation>Effacer le champ</translation>
    </message>
    <message>
      <source>Close the other Broadsheet or wait until it has finished, then try again.</source>
      <translation>Fermez l’autre Broadsheet ou attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>Fermer la fenêtre</translation>
    </message>
    <message>
      <source>Code, not read aloud.</source>
      <translation>Code, non lu à voix haute.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Comfortable</source>
      <translation>Aéré</translation>
    </message>
    <message>
      <source>Comfortable has two lines and a picture, compact one line.</source>
      <translation>Aéré a deux lignes et une image, compact une ligne.</translation>
    </message>
    <message>
      <source>Comfortable rows</source>
      <translation>Lignes aérées</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Compact</translation>
    </message>
    <message>
      <source>Compact rows</source>
      <translation>Lignes compactes</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>Composer maintenant</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>Complet</translation>
    </message>
    <message numerus="yes">
      <source>Complete, {n} pictures</source>
      <extracomment>Complete, {n} picture</extracomment>
      <translation>
        <numerusform>Complet, {n} image</numerusform>
        <numerusform>Complet, {n} images</numerusform>
      </translation>
    </message>
    <message>
      <source>Connect its disk or put its folder back, then try again.</source>
      <translation>Branchez son disque ou remettez son dossier en place, puis réessayez.</translation>
    </message>
    <message>
      <source>Connect to the network, then sync again.</source>
      <translation>Connectez-vous au réseau, puis synchronisez de nouveau.</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>Connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Continue reading</source>
      <translation>Poursuivre la lecture</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>Copier en Markdown</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <source>Corrected since you read it: a few words.</source>
      <translation>Corrigé depuis votre lecture : quelques mots.</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Calcul en cours…</translation>
    </message>
    <message>
      <source>Cover</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <source>Cover story</source>
      <translation>Sujet de couverture</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Delete all read articles here</source>
      <translation>Supprimer tous les articles lus ici</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>Supprimer l’article</translation>
    </message>
    <message>
      <source>Delete this edition</source>
      <translation>Supprimer cette édition</translation>
    </message>
    <message>
      <source>Delete what was learnt of {what}</source>
      <translation>Supprimer ce qui a été appris sur {what}</translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} articles</source>
      <extracomment>Delete {n} article</extracomment>
      <translation>
        <numerusform>Supprimer {n} article</numerusform>
        <numerusform>Supprimer {n} articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} lines</source>
      <extracomment>Delete {n} line</extracomment>
      <translation>
        <numerusform>Supprimer {n} ligne</numerusform>
        <numerusform>Supprimer {n} lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} articles.</source>
      <extracomment>Deleted {n} article.</extracomment>
      <translation>
        <numerusform>{n} article supprimé.</numerusform>
        <numerusform>{n} articles supprimés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} lines.</source>
      <extracomment>Deleted {n} line.</extracomment>
      <translation>
        <numerusform>{n} ligne supprimée.</numerusform>
        <numerusform>{n} lignes supprimées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Densité</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>Différents</translation>
    </message>
    <message>
      <source>Discard changes that were not sent</source>
      <translation>Abandonner les modifications non envoyées</translation>
    </message>
    <message>
      <source>Discard it, or look for the feed's new address.</source>
      <translation>Abandonnez-la, ou cherchez la nouvelle adresse du flux.</translation>
    </message>
    <message numerus="yes">
      <source>Discard {n} changes</source>
      <extracomment>Discard {n} change</extracomment>
      <translation>
        <numerusform>Abandonner {n} modification</numerusform>
        <numerusform>Abandonner {n} modifications</numerusform>
      </translation>
    </message>
    <message>
      <source>Do it on the server itself, or discard it.</source>
      <translation>Faites-le sur le serveur lui-même, ou abandonnez.</translation>
    </message>
    <message>
      <source>Do not keep for good</source>
      <translation>Ne pas garder pour de bon</translation>
    </message>
    <message>
      <source>Download now anyway</source>
      <translation>Télécharger quand même</translation>
    </message>
    <message>
      <source>Download pages</source>
      <translation>Télécharger les pages</translation>
    </message>
    <message>
      <source>Download pictures</source>
      <translation>Télécharger les images</translation>
    </message>
    <message>
      <source>Drop to follow this address</source>
      <translation>Déposer pour suivre cette adresse</translation>
    </message>
    <message>
      <source>Drop to follow this feed</source>
      <translation>Déposez pour suivre ce flux</translation>
    </message>
    <message>
      <source>Drop to import these subscriptions</source>
      <translation>Déposer pour importer ces abonnements</translation>
    </message>
    <message>
      <source>E-books (*.epub)</source>
      <translation>Livres numériques (*.epub)</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Édition</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>Éditions</translation>
    </message>
    <message>
      <source>End the search</source>
      <translation>Terminer la recherche</translation>
    </message>
    <message>
      <source>Enter an address such as https://example.com/.</source>
      <translation>Saisissez une adresse comme https://example.com/.</translation>
    </message>
    <message>
      <source>Enter the address to which your browser comes when it has opened the server.</source>
      <translation>Saisissez l’adresse qu’affiche votre navigateur quand il a ouvert le serveur.</translation>
    </message>
    <message>
      <source>Enter the name and password that are set there for the Fever interface.</source>
      <translation>Saisissez le nom et le mot de passe qui y sont définis pour l’interface Fever.</translation>
    </message>
    <message>
      <source>Enter the password again.</source>
      <translation>Saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Environnement</translation>
    </message>
    <message>
      <source>Essays and ideas</source>
      <translation>Essais et idées</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>Soir</translation>
    </message>
    <message>
      <source>Every 15 minutes</source>
      <translation>Toutes les 15 minutes</translation>
    </message>
    <message>
      <source>Every 30 minutes</source>
      <translation>Toutes les 30 minutes</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Tous les jours</translation>
    </message>
    <message>
      <source>Every four hours</source>
      <translation>Toutes les quatre heures</translation>
    </message>
    <message>
      <source>Every hour</source>
      <translation>Toutes les heures</translation>
    </message>
    <message>
      <source>Every twelve hours</source>
      <translation>Toutes les douze heures</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Toutes les semaines</translation>
    </message>
    <message>
      <source>Every {time}</source>
      <translation>Tous les {time}</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Everything already in your library stays readable.</source>
      <translation>Tout ce qui est déjà dans votre bibliothèque reste lisible.</translation>
    </message>
    <message>
      <source>Everything behind it was taken as one phrase.</source>
      <translation>Tout ce qui suit a été pris comme une seule expression.</translation>
    </message>
    <message>
      <source>Everything stored before is safe; the rest is fetched once there is room.</source>
      <translation>Tout ce qui était stocké est en sûreté ; le reste est récupéré dès qu’il y a de la place.</translation>
    </message>
    <message>
      <source>Everything that the server has</source>
      <translation>Tout ce que le serveur possède</translation>
    </message>
    <message>
      <source>Exact words</source>
      <translation>Mots exacts</translation>
    </message>
    <message>
      <source>Export as EPUB</source>
      <translation>Exporter en EPUB</translation>
    </message>
    <message>
      <source>Export as EPUB…</source>
      <translation>Exporter en EPUB…</translation>
    </message>
    <message>
      <source>Export subscriptions…</source>
      <translation>Exporter les abonnements…</translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} rules.</source>
      <extracomment>Exported {n} rule.</extracomment>
      <translation>
        <numerusform>{n} règle exportée.</numerusform>
        <numerusform>{n} règles exportées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} sections.</source>
      <extracomment>Exported {n} section.</extracomment>
      <translation>
        <numerusform>{n} rubrique exportée.</numerusform>
        <numerusform>{n} rubriques exportées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Fashion and beauty</source>
      <translation>Mode et beauté</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>Favori</translation>
    </message>
    <message>
      <source>Feeds only</source>
      <translation>Flux seulement</translation>
    </message>
    <message>
      <source>Fetch it again</source>
      <translation>Récupérer à nouveau</translation>
    </message>
    <message>
      <source>Fetch whole pages</source>
      <translation>Récupérer les pages entières</translation>
    </message>
    <message>
      <source>Fetching articles: {done} of {known}</source>
      <translation>Articles en cours : {done} sur {known}</translation>
    </message>
    <message>
      <source>Fetching pictures: {done} of {known}</source>
      <translation>Images en cours : {done} sur {known}</translation>
    </message>
    <message>
      <source>Fewer like this</source>
      <translation>Moins d’articles de ce genre</translation>
    </message>
    <message>
      <source>Fewer like this…</source>
      <translation>Moins d’articles de ce genre…</translation>
    </message>
    <message>
      <source>Film and television</source>
      <translation>Cinéma et télévision</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>Rechercher dans cet article</translation>
    </message>
    <message>
      <source>First to report</source>
      <translation>Le premier à en parler</translation>
    </message>
    <message>
      <source>Folders lie too deep from here on; they were put together.</source>
      <translation>À partir d’ici, les dossiers sont trop imbriqués ; ils ont été réunis.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Follow a newsletter, somebody's feed of links or the list of a friend: the articles that they name stand here with their words, and open offline like any other.</source>
      <translation>Suivez une lettre d’information, le flux de liens de quelqu’un ou la liste d’un ami : les articles qui y sont cités figurent ici avec leurs mots, et s’ouvrent hors ligne comme les autres.</translation>
    </message>
    <message>
      <source>Follow a pick list…</source>
      <translation>Suivre une liste de sélections…</translation>
    </message>
    <message>
      <source>Follow it as a publication instead, or take the feed in which somebody links to articles.</source>
      <translation>Suivez-le plutôt comme publication, ou prenez le flux où quelqu’un renvoie vers des articles.</translation>
    </message>
    <message>
      <source>Follow its whole address again.</source>
      <translation>Suivez de nouveau son adresse entière.</translation>
    </message>
    <message numerus="yes">
      <source>Follow {n} sections</source>
      <extracomment>Follow {n} section</extracomment>
      <translation>
        <numerusform>Suivre {n} rubrique</numerusform>
        <numerusform>Suivre {n} rubriques</numerusform>
      </translation>
    </message>
    <message>
      <source>Follow {title}</source>
      <translation>Suivre {title}</translation>
    </message>
    <message>
      <source>Follow: {title}</source>
      <translation>Suivre : {title}</translation>
    </message>
    <message>
      <source>Followed</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Food and drink</source>
      <translation>Cuisine et boissons</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>Pour vous</translation>
    </message>
    <message>
      <source>For You is learning.</source>
      <translation>« Pour vous » apprend.</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>« Pour vous » est désactivé.</translation>
    </message>
    <message numerus="yes">
      <source>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far there are {n}.</source>
      <extracomment>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far it is {n}.</extracomment>
      <translation>
        <numerusform>« Pour vous » est désactivé. Il vous sera proposé ici quand vous aurez enregistré ou lu jusqu’au bout {enough} articles ; il y en a {n} pour l’instant.</numerusform>
        <numerusform>« Pour vous » est désactivé. Il vous sera proposé ici quand vous aurez enregistré ou lu jusqu’au bout {enough} articles ; il y en a {n} pour l’instant.</numerusform>
      </translation>
    </message>
    <message>
      <source>For You is on, and learning.</source>
      <translation>« Pour vous » est activé et apprend.</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>« Pour vous » est activé.</translation>
    </message>
    <message>
      <source>For a day</source>
      <translation>Pour un jour</translation>
    </message>
    <message>
      <source>For a month</source>
      <translation>Pour un mois</translation>
    </message>
    <message>
      <source>For a week</source>
      <translation>Pour une semaine</translation>
    </message>
    <message>
      <source>For example title:harbour, publication:“Harbour Times”, after:7d or is:unread.</source>
      <translation>Par exemple title:port, publication:"Harbour Times", after:7d ou is:unread.</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>Pour de bon</translation>
    </message>
    <message>
      <source>Free some space, then sync again.</source>
      <translation>Libérez de la place, puis synchronisez de nouveau.</translation>
    </message>
    <message>
      <source>FreshRSS has an API password of its own: set it in your profile there.</source>
      <translation>FreshRSS a son propre mot de passe API : définissez-le dans votre profil.</translation>
    </message>
    <message>
      <source>From a publication; a part of its title is enough</source>
      <translation>D’une publication ; une partie de son titre suffit</translation>
    </message>
    <message>
      <source>From a section</source>
      <translation>D’une rubrique</translation>
    </message>
    <message>
      <source>From line to line, in text sizes.</source>
      <translation>De ligne à ligne, en tailles de texte.</translation>
    </message>
    <message>
      <source>From your own catalogue file “{name}”.</source>
      <translation>De votre propre fichier de catalogue « {name} ».</translation>
    </message>
    <message numerus="yes">
      <source>From {n} publications that you follow</source>
      <extracomment>From {n} publication that you follow</extracomment>
      <translation>
        <numerusform>De {n} publication que vous suivez</numerusform>
        <numerusform>De {n} publications que vous suivez</numerusform>
      </translation>
    </message>
    <message>
      <source>Front page</source>
      <translation>Une</translation>
    </message>
    <message>
      <source>Games</source>
      <translation>Jeux</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
      <source>Give the address of an article that is only for subscribers.</source>
      <translation>Donnez l’adresse d’un article réservé aux abonnés.</translation>
    </message>
    <message>
      <source>Give the address of the page on which you sign in in your browser.</source>
      <translation>Donnez l’adresse de la page où vous vous connectez dans votre navigateur.</translation>
    </message>
    <message>
      <source>Give the whole name.</source>
      <translation>Donnez le nom entier.</translation>
    </message>
    <message>
      <source>Give the whole name: {names}.</source>
      <translation>Donnez le nom entier : {names}.</translation>
    </message>
    <message>
      <source>Go on only if you know that this host belongs to the publisher.</source>
      <translation>Ne continuez que si vous savez que cet hôte appartient à l’éditeur.</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>Continuer à lire</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Aller à</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>Aller n’importe où…</translation>
    </message>
    <message>
      <source>Go to unread articles</source>
      <translation>Aller aux articles non lus</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Santé</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>Santé de vos publications</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Home and garden</source>
      <translation>Maison et jardin</translation>
    </message>
    <message>
      <source>How fast articles are read aloud; 1 is the voice's own speed.</source>
      <translation>La vitesse de lecture des articles ; 1 est celle de la voix elle-même.</translation>
    </message>
    <message>
      <source>How many characters a line of an article has at most; about 66 read best.</source>
      <translation>Combien de caractères au plus a une ligne d’article ; environ 66 se lisent le mieux.</translation>
    </message>
    <message>
      <source>How often it publishes is not known yet.</source>
      <translation>On ne sait pas encore à quel rythme elle publie.</translation>
    </message>
    <message>
      <source>How often publications are asked. Each is asked only as often as it publishes.</source>
      <translation>À quel rythme les publications sont interrogées. Chacune ne l’est qu’aussi souvent qu’elle publie.</translation>
    </message>
    <message>
      <source>How sidebar, list and article share the window.</source>
      <translation>Comment la barre latérale, la liste et l’article se partagent la fenêtre.</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>Comment rechercher</translation>
    </message>
    <message numerus="yes">
      <source>How {n} publications put it</source>
      <extracomment>How {n} publication put it</extracomment>
      <translation>
        <numerusform>Comment {n} publication le raconte</numerusform>
        <numerusform>Comment {n} publications le racontent</numerusform>
      </translation>
    </message>
    <message>
      <source>Humour</source>
      <translation>Humour</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Césure</translation>
    </message>
    <message>
      <source>I have finished it</source>
      <translation>Je l’ai terminée</translation>
    </message>
    <message>
      <source>If it is yours, enter its own address.</source>
      <translation>S’il est à vous, saisissez sa propre adresse.</translation>
    </message>
    <message>
      <source>If you know that host, give the address of the form yourself.</source>
      <translation>Si vous connaissez cet hôte, donnez vous-même l’adresse du formulaire.</translation>
    </message>
    <message>
      <source>If you pay for it, sign in to the publication.</source>
      <translation>Si vous y êtes abonné, connectez-vous à la publication.</translation>
    </message>
    <message>
      <source>If you trust it, add its address yourself.</source>
      <translation>Si vous lui faites confiance, ajoutez son adresse vous-même.</translation>
    </message>
    <message>
      <source>Import subscriptions…</source>
      <translation>Importer des abonnements…</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} sections</source>
      <extracomment>Import {n} section</extracomment>
      <translation>
        <numerusform>Importer {n} rubrique</numerusform>
        <numerusform>Importer {n} rubriques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In a story with {n} other publications</source>
      <extracomment>In a story with {n} other publication</extracomment>
      <translation>
        <numerusform>Dans un sujet avec {n} autre publication</numerusform>
        <numerusform>Dans un sujet avec {n} autres publications</numerusform>
      </translation>
    </message>
    <message>
      <source>In the headline</source>
      <translation>Dans le titre</translation>
    </message>
    <message>
      <source>In {sections}</source>
      <translation>Dans {sections}</translation>
    </message>
    <message>
      <source>Install and enable the app News in your Nextcloud.</source>
      <translation>Installez et activez l’application News dans votre Nextcloud.</translation>
    </message>
    <message>
      <source>Install the newer version, or choose another library with --library.</source>
      <translation>Installez la version plus récente ou choisissez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
      <source>International</source>
      <translation>International</translation>
    </message>
    <message>
      <source>It can be is:unread, is:read, is:saved or is:ready.</source>
      <translation>Ce peut être is:unread, is:read, is:saved ou is:ready.</translation>
    </message>
    <message>
      <source>It has been failing for days. Press the mark to see why.</source>
      <translation>Elle échoue depuis des jours. Cliquez sur la marque pour savoir pourquoi.</translation>
    </message>
    <message>
      <source>It has been silent for long, so it is asked more rarely.</source>
      <translation>Elle est muette depuis longtemps, elle est donc interrogée plus rarement.</translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} months.</source>
      <extracomment>It has been silent for a month.</extracomment>
      <translation>
        <numerusform>Elle se tait depuis {n} mois.</numerusform>
        <numerusform>Elle se tait depuis {n} mois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} years.</source>
      <extracomment>It has been silent for {n} year.</extracomment>
      <translation>
        <numerusform>Elle se tait depuis {n} an.</numerusform>
        <numerusform>Elle se tait depuis {n} ans.</numerusform>
      </translation>
    </message>
    <message>
      <source>It has more than {number} sections.</source>
      <translation>Elle a plus de {number} rubriques.</translation>
    </message>
    <message>
      <source>It has moved. Press the mark to see where it is now.</source>
      <translation>Elle a déménagé. Cliquez sur la marque pour voir où elle est.</translation>
    </message>
    <message>
      <source>It has never answered.</source>
      <translation>Elle n’a jamais répondu.</translation>
    </message>
    <message>
      <source>It has no sections.</source>
      <translation>Elle n’a pas de rubriques.</translation>
    </message>
    <message>
      <source>It has not been asked yet.</source>
      <translation>Elle n’a pas encore été interrogée.</translation>
    </message>
    <message>
      <source>It is asked again after {time}, or when you sync.</source>
      <translation>Elle est interrogée après {time}, ou quand vous synchronisez.</translation>
    </message>
    <message>
      <source>It is asked as often as you chose.</source>
      <translation>Elle est interrogée aussi souvent que vous l’avez choisi.</translation>
    </message>
    <message>
      <source>It is asked only when you sync it by itself. Its articles stay.</source>
      <translation>Elle n’est interrogée que si vous la synchronisez seule. Ses articles restent.</translation>
    </message>
    <message>
      <source>It is asked when you sync.</source>
      <translation>Elle est interrogée quand vous synchronisez.</translation>
    </message>
    <message>
      <source>It is checked again with the next sync.</source>
      <translation>Elle sera vérifiée de nouveau à la prochaine synchronisation.</translation>
    </message>
    <message numerus="yes">
      <source>It is done here. {n} changes are still on their way; you can close this.</source>
      <extracomment>It is done here. {n} change is still on its way; you can close this.</extracomment>
      <translation>
        <numerusform>C’est fait ici. {n} modification est encore en route ; vous pouvez fermer.</numerusform>
        <numerusform>C’est fait ici. {n} modifications sont encore en route ; vous pouvez fermer.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is no object with a name, a home and sections.</source>
      <translation>Ce n’est pas un objet avec un nom, une page d’accueil et des rubriques.</translation>
    </message>
    <message>
      <source>It is no object with a title and a URL.</source>
      <translation>Ce n’est pas un objet avec un titre et une URL.</translation>
    </message>
    <message>
      <source>It is not asked before {time}, not even when you sync.</source>
      <translation>Elle n’est pas interrogée avant {time}, même quand vous synchronisez.</translation>
    </message>
    <message>
      <source>It is not asked for any more; unfollow it, or follow its successor.</source>
      <translation>Elle n’est plus demandée ; cessez de la suivre ou suivez celle qui lui succède.</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>En route.</translation>
    </message>
    <message>
      <source>It is sent again by itself.</source>
      <translation>Elle est envoyée de nouveau d’elle-même.</translation>
    </message>
    <message>
      <source>It is tried again after {time}.</source>
      <translation>Nouvel essai après {time}.</translation>
    </message>
    <message>
      <source>It is tried again at the next sync.</source>
      <translation>Nouvel essai à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>It is tried again at {time}.</source>
      <translation>Nouvel essai à {time}.</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>Un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
      <source>It is tried again by itself; if it goes on, look at the server in your browser.</source>
      <translation>Un nouvel essai se fait de lui-même ; si cela persiste, regardez le serveur dans votre navigateur.</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>Nouvel essai à la prochaine synchronisation.</translation>
    </message>
    <message numerus="yes">
      <source>It knows of {n} articles that you opened, finished, saved or wanted fewer of.</source>
      <extracomment>It knows of {n} article that you opened, finished, saved or wanted fewer of.</extracomment>
      <translation>
        <numerusform>Il connaît {n} article que vous avez ouvert, terminé, enregistré ou dont vous vouliez moins.</numerusform>
        <numerusform>Il connaît {n} articles que vous avez ouverts, terminés, enregistrés ou dont vous vouliez moins.</numerusform>
      </translation>
    </message>
    <message>
      <source>It last answered at {time}.</source>
      <translation>Dernière réponse à {time}.</translation>
    </message>
    <message>
      <source>It last answered {time} ago.</source>
      <translation>Dernière réponse il y a {time}.</translation>
    </message>
    <message>
      <source>It may be asked again.</source>
      <translation>Elle peut être interrogée à nouveau.</translation>
    </message>
    <message numerus="yes">
      <source>It names {n} articles.</source>
      <extracomment>It names {n} article.</extracomment>
      <translation>
        <numerusform>Elle cite {n} article.</numerusform>
        <numerusform>Elle cite {n} articles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} days.</source>
      <extracomment>It publishes about once a day.</extracomment>
      <translation>
        <numerusform>Publie environ une fois par jour.</numerusform>
        <numerusform>Publie environ tous les {n} jours.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} hours.</source>
      <extracomment>It publishes about once an hour.</extracomment>
      <translation>
        <numerusform>Publie environ une fois par heure.</numerusform>
        <numerusform>Publie environ toutes les {n} heures.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} minutes.</source>
      <extracomment>It publishes about once a minute.</extracomment>
      <translation>
        <numerusform>Publie environ une fois par minute.</numerusform>
        <numerusform>Publie environ toutes les {n} minutes.</numerusform>
      </translation>
    </message>
    <message>
      <source>It seems to be gone. Press the mark to see what you can do.</source>
      <translation>Elle semble avoir disparu. Cliquez sur la marque pour voir ce que vous pouvez faire.</translation>
    </message>
    <message>
      <source>It was left as it is, and the backups beside it are untouched.</source>
      <translation>Il a été laissé tel quel, et les sauvegardes à côté sont intactes.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>Rien n’a été touché.</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Elle fonctionne.</translation>
    </message>
    <message>
      <source>Its address has a password or a key in it. Add it by itself, so that the secret goes to your keyring.</source>
      <translation>Son adresse contient un mot de passe ou une clé. Ajoutez-la séparément, pour que le secret aille dans votre trousseau.</translation>
    </message>
    <message>
      <source>Its articles come first, and what you have not read is never cleared away.</source>
      <translation>Ses articles viennent en premier, et ce que vous n’avez pas lu n’est jamais supprimé.</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>Ses articles viennent de {accounts}.</translation>
    </message>
    <message>
      <source>Its articles in your library stay readable.</source>
      <translation>Ses articles dans votre bibliothèque restent lisibles.</translation>
    </message>
    <message>
      <source>Its articles stay until you delete them.</source>
      <translation>Ses articles restent jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
      <source>Its first edition comes at its time.</source>
      <translation>Sa première édition arrive à l’heure dite.</translation>
    </message>
    <message>
      <source>Its newest article is {silence} old, so it is asked more rarely.</source>
      <translation>Son dernier article date d’il y a {silence}, elle est donc interrogée plus rarement.</translation>
    </message>
    <message numerus="yes">
      <source>Its other {n} sections work.</source>
      <extracomment>Its other section works.</extracomment>
      <translation>
        <numerusform>Son autre rubrique ({n}) fonctionne.</numerusform>
        <numerusform>Ses {n} autres rubriques fonctionnent.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good, so it is not asked any more.</source>
      <translation>Son éditeur l’a retirée pour de bon, elle n’est donc plus interrogée.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>Son éditeur l’a retirée pour de bon.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good. Its articles stay.</source>
      <translation>Son éditeur l’a retirée pour de bon. Ses articles restent.</translation>
    </message>
    <message>
      <source>Its server says that asking sooner is pointless.</source>
      <translation>Son serveur dit qu’il est inutile de demander plus tôt.</translation>
    </message>
    <message>
      <source>Its server says when to come back.</source>
      <translation>Son serveur dit quand revenir.</translation>
    </message>
    <message>
      <source>Its “{field}” cannot be “{value}”.</source>
      <translation>Son « {field} » ne peut pas être « {value} ».</translation>
    </message>
    <message>
      <source>Its “{field}” is missing.</source>
      <translation>Son « {field} » manque.</translation>
    </message>
    <message>
      <source>Its “{field}” is no address that begins with http:// or https://.</source>
      <translation>Son « {field} » n’est pas une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>Justifier</translation>
    </message>
    <message>
      <source>Keep articles</source>
      <translation>Conserver les articles</translation>
    </message>
    <message>
      <source>Keep for good</source>
      <translation>Garder pour de bon</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>Ne conserver que pour cette session</translation>
    </message>
    <message>
      <source>Keep running in the tray when the window is closed</source>
      <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
      <source>Keep this search in the sidebar</source>
      <translation>Garder cette recherche dans la barre latérale</translation>
    </message>
    <message>
      <source>Keep to it without asking</source>
      <translation>La respecter sans demander</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Clavier</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Dernière réponse</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success.</source>
      <translation>Dernière demande à {asked}, sans succès.</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success; it last answered at {good}.</source>
      <translation>Dernière demande à {asked}, sans succès ; dernière réponse à {good}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}.</source>
      <translation>Dernière demande à {asked}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}: nothing new since {since}.</source>
      <translation>Dernière demande à {asked} : rien de neuf depuis {since}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}: there were new articles.</source>
      <translation>Dernière demande à {asked} : il y avait de nouveaux articles.</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <source>Leave out what matters least.</source>
      <translation>Retirez ce qui compte le moins.</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Moins</translation>
    </message>
    <message>
      <source>Less than one article a week.</source>
      <translation>Moins d’un article par semaine.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Light, sepia, dark or high contrast, or as the desktop is at the moment.</source>
      <translation>Clair, sépia, sombre ou contraste élevé, ou comme le bureau en ce moment.</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>Hauteur de ligne</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Longueur de ligne</translation>
    </message>
    <message>
      <source>Line {number}: {wrong}</source>
      <translation>Ligne {number} : {wrong}</translation>
    </message>
    <message>
      <source>Lines end at one edge, like in print.</source>
      <translation>Les lignes finissent au même bord, comme à l’impression.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List above the article</source>
      <translation>Liste au-dessus de l’article</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Écouter</translation>
    </message>
    <message>
      <source>Local and regional</source>
      <translation>Actualité locale et régionale</translation>
    </message>
    <message>
      <source>Long words are divided at the ends of lines, by the article's language.</source>
      <translation>Les mots longs sont coupés en fin de ligne, selon la langue de l’article.</translation>
    </message>
    <message>
      <source>Look for articles</source>
      <translation>Chercher des articles</translation>
    </message>
    <message>
      <source>Look for its new address on the publication's home page.</source>
      <translation>Cherchez sa nouvelle adresse sur la page d’accueil de la publication.</translation>
    </message>
    <message>
      <source>Looking for new articles…</source>
      <translation>Recherche de nouveaux articles…</translation>
    </message>
    <message>
      <source>Looks for new articles as soon as the window is open.</source>
      <translation>Cherche de nouveaux articles dès que la fenêtre est ouverte.</translation>
    </message>
    <message>
      <source>Make an app password there under Personal settings, Security, and enter that one.</source>
      <translation>Créez-y un mot de passe d’application sous Paramètres personnels, Sécurité, et saisissez-le.</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Tout marquer comme lu</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marquer comme lu</translation>
    </message>
    <message>
      <source>Mark as read when opened</source>
      <translation>Marquer comme lu à l’ouverture</translation>
    </message>
    <message>
      <source>Mark as read: {title}</source>
      <translation>Marquer comme lu : {title}</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marquer comme non lu</translation>
    </message>
    <message>
      <source>Mark as unread: {title}</source>
      <translation>Marquer comme non lu : {title}</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>Marquer ceux du dessus comme lus</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>Marquer ceux du dessous comme lus</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as read</source>
      <extracomment>Mark {n} article as read</extracomment>
      <translation>
        <numerusform>Marquer {n} article comme lu</numerusform>
        <numerusform>Marquer {n} articles comme lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as unread</source>
      <extracomment>Mark {n} article as unread</extracomment>
      <translation>
        <numerusform>Marquer {n} article comme non lu</numerusform>
        <numerusform>Marquer {n} articles comme non lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as read.</source>
      <extracomment>Marked {n} article as read.</extracomment>
      <translation>
        <numerusform>{n} article marqué comme lu.</numerusform>
        <numerusform>{n} articles marqués comme lus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as unread.</source>
      <extracomment>Marked {n} article as unread.</extracomment>
      <translation>
        <numerusform>{n} article marqué comme non lu.</numerusform>
        <numerusform>{n} articles marqués comme non lus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Miniflux has a name and password of their own for this: set them there under Integrations, Google Reader.</source>
      <translation>Miniflux a un nom et un mot de passe à part pour cela : définissez-les sous Integrations, Google Reader.</translation>
    </message>
    <message>
      <source>Miniflux through its Google Reader interface.</source>
      <translation>Miniflux par son interface Google Reader.</translation>
    </message>
    <message>
      <source>Monday to Friday</source>
      <translation>Du lundi au vendredi</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>More from {publication}</source>
      <translation>Plus de {publication}</translation>
    </message>
    <message>
      <source>More from {publication}, {section}</source>
      <translation>Plus de {publication}, {section}</translation>
    </message>
    <message>
      <source>More news</source>
      <translation>Autres actualités</translation>
    </message>
    <message>
      <source>More stories</source>
      <translation>Autres sujets</translation>
    </message>
    <message>
      <source>More than one matches {subject}.</source>
      <translation>Plusieurs correspondent : {subject}.</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>Matin</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Mouvement</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move the publication</source>
      <translation>Déplacer la publication</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>Déplacer vers un dossier…</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>Déplacer vers un autre compte…</translation>
    </message>
    <message>
      <source>Move to the folder “{folder}”: {title}</source>
      <translation>Mettre dans le dossier « {folder} » : {title}</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} publications</source>
      <extracomment>Move {n} publication</extracomment>
      <translation>
        <numerusform>Déplacer {n} publication</numerusform>
        <numerusform>Déplacer {n} publications</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections</source>
      <extracomment>Move {n} section</extracomment>
      <translation>
        <numerusform>Déplacer {n} rubrique</numerusform>
        <numerusform>Déplacer {n} rubriques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections to another account</source>
      <extracomment>Move {n} section to another account</extracomment>
      <translation>
        <numerusform>Déplacer {n} rubrique vers un autre compte</numerusform>
        <numerusform>Déplacer {n} rubriques vers un autre compte</numerusform>
      </translation>
    </message>
    <message>
      <source>Move {title}</source>
      <translation>Déplacer {title}</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications out.</source>
      <extracomment>Moved {n} publication out.</extracomment>
      <translation>
        <numerusform>{n} publication sortie du dossier.</numerusform>
        <numerusform>{n} publications sorties du dossier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications to {folder}.</source>
      <extracomment>Moved {n} publication to {folder}.</extracomment>
      <translation>
        <numerusform>{n} publication déplacée vers {folder}.</numerusform>
        <numerusform>{n} publications déplacées vers {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications.</source>
      <extracomment>Moved {n} publication.</extracomment>
      <translation>
        <numerusform>{n} publication déplacée.</numerusform>
        <numerusform>{n} publications déplacées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} sections to {account}.</source>
      <extracomment>Moved {n} section to {account}.</extracomment>
      <translation>
        <numerusform>{n} rubrique déplacée vers {account}.</numerusform>
        <numerusform>{n} rubriques déplacées vers {account}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Music</source>
      <translation>Musique</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>Ne plus masquer</translation>
    </message>
    <message>
      <source>Mute something…</source>
      <translation>Masquer quelque chose…</translation>
    </message>
    <message>
      <source>Mute {what}</source>
      <translation>Masquer {what}</translation>
    </message>
    <message>
      <source>Mute {what} no longer</source>
      <translation>Ne plus masquer {what}</translation>
    </message>
    <message>
      <source>Muted: {what}</source>
      <translation>Masqué : {what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Needs the network: opens in your browser</source>
      <translation>Nécessite le réseau : s’ouvre dans votre navigateur</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>New edition…</source>
      <translation>Nouvelle édition…</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Plus récents</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Plus récents d’abord</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Actualités</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Article suivant</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Volet suivant</translation>
    </message>
    <message>
      <source>Next publication or section</source>
      <translation>Publication ou rubrique suivante</translation>
    </message>
    <message>
      <source>Next unread article</source>
      <translation>Article non lu suivant</translation>
    </message>
    <message>
      <source>Next: {time}</source>
      <translation>Prochaine : {time}</translation>
    </message>
    <message>
      <source>No address to follow stands here.</source>
      <translation>Il n’y a ici aucune adresse à suivre.</translation>
    </message>
    <message>
      <source>No article has these words. Try fewer, or other ones.</source>
      <translation>Aucun article ne contient ces mots. Essayez-en moins, ou d’autres.</translation>
    </message>
    <message>
      <source>No article here is complete for reading offline yet.</source>
      <translation>Aucun article d’ici n’est encore complet hors ligne.</translation>
    </message>
    <message>
      <source>No article in the last three months.</source>
      <translation>Aucun article ces trois derniers mois.</translation>
    </message>
    <message>
      <source>No articles here yet.</source>
      <translation>Pas encore d’articles ici.</translation>
    </message>
    <message>
      <source>No edition has come yet. The first one comes at its time, or now.</source>
      <translation>Aucune édition n’est encore arrivée. La première arrive à l’heure dite, ou maintenant.</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Aucune limite</translation>
    </message>
    <message>
      <source>No new reports are expected.</source>
      <translation>Aucune nouvelle information n’est attendue.</translation>
    </message>
    <message>
      <source>No password was written anywhere.</source>
      <translation>Aucun mot de passe n’a été écrit nulle part.</translation>
    </message>
    <message>
      <source>No publication is called “{subject}”.</source>
      <translation>Aucune publication ne s’appelle « {subject} ».</translation>
    </message>
    <message>
      <source>No publication is unusually silent.</source>
      <translation>Aucune publication n’est anormalement silencieuse.</translation>
    </message>
    <message>
      <source>No publications yet</source>
      <translation>Aucune publication pour l’instant</translation>
    </message>
    <message>
      <source>No section is called “{subject}”.</source>
      <translation>Aucune rubrique ne s’appelle « {subject} ».</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in Settings, Time and language, Speech.</source>
      <translation>Aucune voix sur cet ordinateur. Ajoutez-en une dans Paramètres, Heure et langue, Voix.</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in System Settings, Accessibility, Spoken Content.</source>
      <translation>Aucune voix sur cet ordinateur. Ajoutez-en une dans Réglages Système, Accessibilité, Contenu énoncé.</translation>
    </message>
    <message>
      <source>No voice was found on this computer. On Debian and Ubuntu this line installs some; type it in a terminal, then choose Read aloud again.</source>
      <translation>Aucune voix sur cet ordinateur. Sous Debian et Ubuntu, cette ligne en installe ; saisissez-la dans un terminal, puis choisissez de nouveau « Lire à voix haute ».</translation>
    </message>
    <message>
      <source>Nobody answered. What is here already stays readable.</source>
      <translation>Personne n’a répondu. Ce qui est déjà ici reste lisible.</translation>
    </message>
    <message>
      <source>None comes before you choose it.</source>
      <translation>Aucune n’arrive avant que vous ne la choisissiez.</translation>
    </message>
    <message>
      <source>None of its sections can be used.</source>
      <translation>Aucune de ses rubriques n’est utilisable.</translation>
    </message>
    <message>
      <source>Not synced yet.</source>
      <translation>Pas encore synchronisé.</translation>
    </message>
    <message>
      <source>Nothing by itself</source>
      <translation>Rien tout seul</translation>
    </message>
    <message>
      <source>Nothing has been fetched yet.</source>
      <translation>Rien n’a encore été récupéré.</translation>
    </message>
    <message>
      <source>Nothing has been kept.</source>
      <translation>Rien n’a été gardé.</translation>
    </message>
    <message>
      <source>Nothing has been sent.</source>
      <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
      <source>Nothing has come for months. Press the mark to see more.</source>
      <translation>Rien n’est venu depuis des mois. Cliquez sur la marque pour en savoir plus.</translation>
    </message>
    <message>
      <source>Nothing has come in today yet.</source>
      <translation>Rien n’est encore arrivé aujourd’hui.</translation>
    </message>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>Rien ici ne s’appelle « {words} ».</translation>
    </message>
    <message>
      <source>Nothing in your library has changed.</source>
      <translation>Rien n’a changé dans votre bibliothèque.</translation>
    </message>
    <message>
      <source>Nothing is deleted, and you can undo it.</source>
      <translation>Rien n’est supprimé, et vous pouvez l’annuler.</translation>
    </message>
    <message>
      <source>Nothing is lost: what you do is kept and sent later.</source>
      <translation>Rien n’est perdu : ce que vous faites est gardé et envoyé plus tard.</translation>
    </message>
    <message>
      <source>Nothing is moved.</source>
      <translation>Rien n’est déplacé.</translation>
    </message>
    <message>
      <source>Nothing is muted. Words, authors, topics and stories can be.</source>
      <translation>Rien n’est masqué. Des mots, des auteurs, des thèmes et des sujets peuvent l’être.</translation>
    </message>
    <message>
      <source>Nothing needs your attention.</source>
      <translation>Rien ne demande votre attention.</translation>
    </message>
    <message>
      <source>Nothing saved here.</source>
      <translation>Rien d’enregistré ici.</translation>
    </message>
    <message>
      <source>Nothing saved here. Press {key} on an article to save it.</source>
      <translation>Rien d’enregistré ici. Appuyez sur {key} sur un article pour l’enregistrer.</translation>
    </message>
    <message>
      <source>Nothing to do: Broadsheet keeps to the pause.</source>
      <translation>Rien à faire : Broadsheet respecte la pause.</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>Rien de non lu ici.</translation>
    </message>
    <message>
      <source>Nothing unread is left of the last days.</source>
      <translation>Il ne reste rien de non lu des derniers jours.</translation>
    </message>
    <message>
      <source>Notifications and desktop</source>
      <translation>Notifications et bureau</translation>
    </message>
    <message>
      <source>Notify also while the window is in use</source>
      <translation>Notifier aussi pendant que la fenêtre est utilisée</translation>
    </message>
    <message>
      <source>Notify me</source>
      <translation>Me prévenir</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>M’avertir des nouveaux articles</translation>
    </message>
    <message numerus="yes">
      <source>Now following {n} sections.</source>
      <extracomment>Now following {n} section.</extracomment>
      <translation>
        <numerusform>Vous suivez maintenant {n} rubrique de plus.</numerusform>
        <numerusform>Vous suivez maintenant {n} rubriques de plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of any ten articles one after the other at most two are from one place.</source>
      <translation>Sur dix articles qui se suivent, deux au plus viennent du même endroit.</translation>
    </message>
    <message>
      <source>Of articles. The rest of the window follows the desktop.</source>
      <translation>Celle des articles. Le reste de la fenêtre suit le bureau.</translation>
    </message>
    <message>
      <source>Of the last 7 days it hides more than {number} unread articles.</source>
      <translation>Sur les 7 derniers jours, elle masque plus de {number} articles non lus.</translation>
    </message>
    <message numerus="yes">
      <source>Of the last 7 days it hides {n} unread articles.</source>
      <extracomment>Of the last 7 days it hides {n} unread article.</extracomment>
      <translation>
        <numerusform>Sur les 7 derniers jours, elle masque {n} article non lu.</numerusform>
        <numerusform>Sur les 7 derniers jours, elle masque {n} articles non lus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of these articles something is missing: {titles}.</source>
      <translation>Il manque quelque chose à ces articles : {titles}.</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Plus anciens d’abord</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu this line installs what it needs of the system.</source>
      <translation>Sur Debian et Ubuntu, cette ligne installe ce qu’il faut du système.</translation>
    </message>
    <message>
      <source>On a metered connection, fetch</source>
      <translation>Sur une connexion limitée, récupérer</translation>
    </message>
    <message>
      <source>On battery, fetch</source>
      <translation>Sur batterie, récupérer</translation>
    </message>
    <message>
      <source>On the front page</source>
      <translation>Sur la Une</translation>
    </message>
    <message>
      <source>On this day or later; also 2026-11, 2026, today, 7d, 3m</source>
      <translation>Ce jour-là ou après ; aussi 2026-11, 2026, today, 7d, 3m</translation>
    </message>
    <message>
      <source>One day after reading</source>
      <translation>Un jour après la lecture</translation>
    </message>
    <message>
      <source>One month after reading</source>
      <translation>Un mois après la lecture</translation>
    </message>
    <message>
      <source>One of the two</source>
      <translation>L’un des deux</translation>
    </message>
    <message>
      <source>One week after reading</source>
      <translation>Une semaine après la lecture</translation>
    </message>
    <message>
      <source>One year after reading</source>
      <translation>Un an après la lecture</translation>
    </message>
    <message>
      <source>Only a preview: the publisher gave a part</source>
      <translation>Un aperçu seulement : l’éditeur n’a donné qu’une partie</translation>
    </message>
    <message>
      <source>Only here</source>
      <translation>Ici seulement</translation>
    </message>
    <message>
      <source>Only when I ask</source>
      <translation>Seulement à ma demande</translation>
    </message>
    <message>
      <source>Only {publication} says: {text}</source>
      <translation>Seul dans {publication} : {text}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open an article of that publication and import them there.</source>
      <translation>Ouvrez un article de cette publication et importez-les là.</translation>
    </message>
    <message>
      <source>Open feed: links of other programs here</source>
      <translation>Ouvrir ici les liens feed: des autres programmes</translation>
    </message>
    <message>
      <source>Open feed: links with Broadsheet</source>
      <translation>Ouvrir les liens feed: avec Broadsheet</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <source>Open it in your browser if you trust it.</source>
      <translation>Ouvrez-le dans votre navigateur si vous lui faites confiance.</translation>
    </message>
    <message>
      <source>Open it in your browser.</source>
      <translation>Ouvrez-le dans votre navigateur.</translation>
    </message>
    <message>
      <source>Open it in your browser: it may need a sign-in.</source>
      <translation>Ouvrez-le dans votre navigateur : il faut peut-être se connecter.</translation>
    </message>
    <message>
      <source>Open the article in your browser to see it.</source>
      <translation>Ouvrez l’article dans votre navigateur pour la voir.</translation>
    </message>
    <message>
      <source>Open the code in full</source>
      <translation>Ouvrir le code en entier</translation>
    </message>
    <message>
      <source>Open the sign-in window</source>
      <translation>Ouvrir la fenêtre de connexion</translation>
    </message>
    <message>
      <source>Open the story</source>
      <translation>Ouvrir le sujet</translation>
    </message>
    <message>
      <source>Open the table in full</source>
      <translation>Ouvrir le tableau en entier</translation>
    </message>
    <message numerus="yes">
      <source>Open {n} in browser</source>
      <extracomment>Open {n} in browser</extracomment>
      <translation>
        <numerusform>Ouvrir {n} article dans le navigateur</numerusform>
        <numerusform>Ouvrir {n} articles dans le navigateur</numerusform>
      </translation>
    </message>
    <message>
      <source>Opening one article marks all others of its story as read.</source>
      <translation>Ouvrir un article marque comme lus tous les autres du même sujet.</translation>
    </message>
    <message>
      <source>Or put together one of your own.</source>
      <translation>Ou composez la vôtre.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Order of what a search finds</source>
      <translation>Ordre de ce que trouve une recherche</translation>
    </message>
    <message>
      <source>Outside your habits</source>
      <translation>Hors de vos habitudes</translation>
    </message>
    <message>
      <source>Page back</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <source>Parentheses come in pairs: (storm OR flood) harbour.</source>
      <translation>Les parenthèses vont par deux : (tempête OR crue) port.</translation>
    </message>
    <message>
      <source>Parentheses group</source>
      <translation>Les parenthèses regroupent</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>Suspendre la synchronisation</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>Mettre ces publications en pause</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Suspendue</translation>
    </message>
    <message numerus="yes">
      <source>Paused {n} publications.</source>
      <extracomment>Paused {n} publication.</extracomment>
      <translation>
        <numerusform>{n} publication mise en pause.</numerusform>
        <numerusform>{n} publications mises en pause.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paused: it is not asked until you resume it.</source>
      <translation>En pause : elle n’est pas interrogée jusqu’à sa reprise.</translation>
    </message>
    <message>
      <source>Photography</source>
      <translation>Photographie</translation>
    </message>
    <message>
      <source>Pick lists…</source>
      <translation>Listes de sélections…</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>Sélectionné</translation>
    </message>
    <message>
      <source>Picked by {who}</source>
      <translation>Sélectionné par {who}</translation>
    </message>
    <message>
      <source>Picked by {who}: “{words}”</source>
      <translation>Sélectionné par {who} : « {words} »</translation>
    </message>
    <message>
      <source>Picked for you by people</source>
      <translation>Sélectionné pour vous par des personnes</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>Sélections</translation>
    </message>
    <message>
      <source>Picks come from people.</source>
      <translation>Les sélections sont faites par des personnes.</translation>
    </message>
    <message>
      <source>Picture without a description. Enter enlarges it.</source>
      <translation>Image sans description. Entrée l’agrandit.</translation>
    </message>
    <message>
      <source>Picture: {text}. Enter enlarges it.</source>
      <translation>Image : {text}. Entrée l’agrandit.</translation>
    </message>
    <message>
      <source>Please report it together with the log file.</source>
      <translation>Signalez-le, s’il vous plaît, avec le fichier journal.</translation>
    </message>
    <message>
      <source>Politics</source>
      <translation>Politique</translation>
    </message>
    <message>
      <source>Press {key} on an article to keep it here for later.</source>
      <translation>Appuyez sur {key} sur un article pour le garder ici pour plus tard.</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Article précédent</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Volet précédent</translation>
    </message>
    <message>
      <source>Previous publication or section</source>
      <translation>Publication ou rubrique précédente</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Programming</source>
      <translation>Programmation</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>Publication</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>Publications</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>Publier les articles enregistrés…</translation>
    </message>
    <message>
      <source>Put it between two words: storm OR flood.</source>
      <translation>Placez-le entre deux mots : tempête OR crue.</translation>
    </message>
    <message>
      <source>Put it right before what you do not want: -word.</source>
      <translation>Placez-le juste devant ce que vous ne voulez pas : -mot.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Read a story once</source>
      <translation>Lire un sujet une seule fois</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Lire à voix haute</translation>
    </message>
    <message>
      <source>Read it at its publisher</source>
      <translation>Le lire chez son éditeur</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>Continuer à lire</translation>
    </message>
    <message>
      <source>Read what you wanted?</source>
      <translation>Avez-vous lu ce que vous vouliez ?</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Lecture à voix haute</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt that is not installed yet. This line installs it; type it in a terminal, then choose Read aloud again.</source>
      <translation>Pour la lecture à voix haute, il manque encore une partie de Qt. Cette ligne l’installe ; saisissez-la dans un terminal, puis choisissez de nouveau « Lire à voix haute ».</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt, and voices, that are not installed yet. On Debian and Ubuntu this line installs both; type it in a terminal, then choose Read aloud again.</source>
      <translation>Pour la lecture à voix haute, il manque encore une partie de Qt et des voix. Sous Debian et Ubuntu, cette ligne installe les deux ; saisissez-la dans un terminal, puis choisissez de nouveau « Lire à voix haute ».</translation>
    </message>
    <message>
      <source>Reading line</source>
      <translation>Ligne de lecture</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêts</translation>
    </message>
    <message>
      <source>Ready offline</source>
      <translation>Prêts hors ligne</translation>
    </message>
    <message>
      <source>Ready offline only</source>
      <translation>Prêts hors ligne seulement</translation>
    </message>
    <message>
      <source>Ready-made</source>
      <translation>Prêtes à l’emploi</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Réduit</translation>
    </message>
    <message>
      <source>Refused several times: no further attempt before {time}.</source>
      <translation>Refusé plusieurs fois : pas de nouvel essai avant {time}.</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>En rapport</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>Articles en rapport</translation>
    </message>
    <message>
      <source>Remove an edition</source>
      <translation>Retirer une édition</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Retirer des enregistrés</translation>
    </message>
    <message>
      <source>Remove the catalogue {name}</source>
      <translation>Retirer le catalogue {name}</translation>
    </message>
    <message>
      <source>Remove the folder {title}</source>
      <translation>Retirer le dossier {title}</translation>
    </message>
    <message>
      <source>Remove the plan of an edition</source>
      <translation>Retirer le plan d’une édition</translation>
    </message>
    <message>
      <source>Remove this plan</source>
      <translation>Retirer ce plan</translation>
    </message>
    <message numerus="yes">
      <source>Remove {n} articles from saved</source>
      <extracomment>Remove article from saved</extracomment>
      <translation>
        <numerusform>Retirer {n} article des enregistrés</numerusform>
        <numerusform>Retirer {n} articles des enregistrés</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove {title}</source>
      <translation>Supprimer {title}</translation>
    </message>
    <message numerus="yes">
      <source>Removed text and pictures of {n} articles. The library takes {size}.</source>
      <extracomment>Removed text and pictures of {n} article. The library takes {size}.</extracomment>
      <translation>
        <numerusform>Texte et images de {n} article retirés. La bibliothèque occupe {size}.</numerusform>
        <numerusform>Texte et images de {n} articles retirés. La bibliothèque occupe {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Removed {n} articles from saved.</source>
      <extracomment>Removed {n} article from saved.</extracomment>
      <translation>
        <numerusform>{n} article retiré des enregistrés.</numerusform>
        <numerusform>{n} articles retirés des enregistrés.</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename the account {title}</source>
      <translation>Renommer le compte {title}</translation>
    </message>
    <message>
      <source>Rename the folder {title}</source>
      <translation>Renommer le dossier {title}</translation>
    </message>
    <message>
      <source>Rename to “{new}”: {title}</source>
      <translation>Renommer en « {new} » : {title}</translation>
    </message>
    <message>
      <source>Rename {title}</source>
      <translation>Renommer {title}</translation>
    </message>
    <message>
      <source>Reorder the sections</source>
      <translation>Réordonner les rubriques</translation>
    </message>
    <message numerus="yes">
      <source>Resumed {n} publications.</source>
      <extracomment>Resumed {n} publication.</extracomment>
      <translation>
        <numerusform>{n} publication reprise.</numerusform>
        <numerusform>{n} publications reprises.</numerusform>
      </translation>
    </message>
    <message>
      <source>Room that the library may take</source>
      <translation>Place que la bibliothèque peut occuper</translation>
    </message>
    <message>
      <source>Run “broadsheet doctor --repair” to restore what can be read.</source>
      <translation>Lancez « broadsheet doctor --repair » pour restaurer ce qui est lisible.</translation>
    </message>
    <message>
      <source>Saturday and Sunday</source>
      <translation>Samedi et dimanche</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save an article to keep it here for later.</source>
      <translation>Enregistrez un article pour le garder ici pour plus tard.</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message numerus="yes">
      <source>Save {n} articles</source>
      <extracomment>Save {n} article</extracomment>
      <translation>
        <numerusform>Enregistrer {n} article</numerusform>
        <numerusform>Enregistrer {n} articles</numerusform>
      </translation>
    </message>
    <message>
      <source>Save: {title}</source>
      <translation>Enregistrer : {title}</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Enregistrés</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>Articles enregistrés</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>Enregistrés pour plus tard</translation>
    </message>
    <message>
      <source>Saved only</source>
      <translation>Enregistrés seulement</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} articles.</source>
      <extracomment>Saved {n} article.</extracomment>
      <translation>
        <numerusform>{n} article enregistré.</numerusform>
        <numerusform>{n} articles enregistrés.</numerusform>
      </translation>
    </message>
    <message>
      <source>Science</source>
      <translation>Sciences</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Recherches</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Rubrique</translation>
    </message>
    <message>
      <source>Sentence {number} of {count}</source>
      <translation>Phrase {number} sur {count}</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sépia</translation>
    </message>
    <message>
      <source>Set up a system keyring, or enter the password for this session.</source>
      <translation>Mettez en place un trousseau, ou saisissez le mot de passe pour cette session.</translation>
    </message>
    <message>
      <source>Set up a system keyring, or keep the password for this session only.</source>
      <translation>Installez un trousseau système, ou gardez le mot de passe pour cette session seulement.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Settings of the publication…</source>
      <translation>Réglages de la publication…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Paramètres…</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Show accounts</source>
      <translation>Afficher les comptes</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>Afficher de nouveau</translation>
    </message>
    <message>
      <source>Show all articles</source>
      <translation>Afficher tous les articles</translation>
    </message>
    <message>
      <source>Show changes</source>
      <translation>Voir les modifications</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>L’afficher de nouveau</translation>
    </message>
    <message>
      <source>Show muted articles again</source>
      <translation>Afficher de nouveau les articles masqués</translation>
    </message>
    <message>
      <source>Show only what is ready offline</source>
      <translation>N’afficher que ce qui est prêt hors ligne</translation>
    </message>
    <message>
      <source>Show saved only</source>
      <translation>N’afficher que les enregistrés</translation>
    </message>
    <message>
      <source>Show shortcuts</source>
      <translation>Afficher les raccourcis</translation>
    </message>
    <message>
      <source>Show unread only</source>
      <translation>N’afficher que les non lus</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Barre latérale</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Se reconnecter</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
      <source>Sign in in a window instead: nothing of it is kept but your session.</source>
      <translation>Se connecter plutôt dans une fenêtre : rien n’en est conservé que votre session.</translation>
    </message>
    <message>
      <source>Sign in in your browser and bring its cookies as a file (cookies.txt).</source>
      <translation>Connectez-vous dans votre navigateur et apportez ses cookies dans un fichier (cookies.txt).</translation>
    </message>
    <message>
      <source>Sign in there in your browser, then save its cookies as a cookies.txt.</source>
      <translation>Connectez-vous-y dans votre navigateur, puis enregistrez ses cookies dans un fichier cookies.txt.</translation>
    </message>
    <message>
      <source>Sign in to this publication…</source>
      <translation>Se connecter à cette publication…</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>Se connecter à {publication}</translation>
    </message>
    <message>
      <source>Signed in, checked just now.</source>
      <translation>Connecté, vérifié à l’instant.</translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} days ago.</source>
      <extracomment>Signed in, checked {n} day ago.</extracomment>
      <translation>
        <numerusform>Connecté, vérifié il y a {n} jour.</numerusform>
        <numerusform>Connecté, vérifié il y a {n} jours.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} hours ago.</source>
      <extracomment>Signed in, checked {n} hour ago.</extracomment>
      <translation>
        <numerusform>Connecté, vérifié il y a {n} heure.</numerusform>
        <numerusform>Connecté, vérifié il y a {n} heures.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} minutes ago.</source>
      <extracomment>Signed in, checked {n} minute ago.</extracomment>
      <translation>
        <numerusform>Connecté, vérifié il y a {n} minute.</numerusform>
        <numerusform>Connecté, vérifié il y a {n} minutes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Signed in; no article has shown yet whether you get them whole.</source>
      <translation>Connecté ; aucun article n’a encore montré si vous les recevez en entier.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message numerus="yes">
      <source>So far it has {n} articles of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</source>
      <extracomment>So far it has {n} article of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</extracomment>
      <translation>
        <numerusform>Il a pour l’instant {n} article sur les {enough} qu’il lui faut : ce que vous lisez plus de dix secondes, lisez jusqu’au bout ou enregistrez.</numerusform>
        <numerusform>Il a pour l’instant {n} articles sur les {enough} qu’il lui faut : ce que vous lisez plus de dix secondes, lisez jusqu’au bout ou enregistrez.</numerusform>
      </translation>
    </message>
    <message>
      <source>So that your account is not locked, Broadsheet does not try again by itself.</source>
      <translation>Pour que votre compte ne soit pas bloqué, Broadsheet n’essaie pas de nouveau de lui-même.</translation>
    </message>
    <message>
      <source>So that your account is not locked, look in your browser first.</source>
      <translation>Pour que votre compte ne soit pas bloqué, voyez d’abord dans votre navigateur.</translation>
    </message>
    <message>
      <source>Something answers at {subject}, but no server of the kind that you chose.</source>
      <translation>Quelque chose répond sur {subject}, mais aucun serveur du type choisi.</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>Trier par nom</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Sport</source>
      <translation>Sport</translation>
    </message>
    <message>
      <source>Start Broadsheet as an ordinary user.</source>
      <translation>Démarrez Broadsheet comme simple utilisateur.</translation>
    </message>
    <message>
      <source>Start at login in the background</source>
      <translation>Démarrer à l’ouverture de session, en arrière-plan</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>Commencer à lire</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <source>Such a name can be title, author, publication, section, after, before or is.</source>
      <translation>Un tel nom peut être title, author, publication, section, after, before ou is.</translation>
    </message>
    <message>
      <source>Switch it on in the settings of the server, for your user too.</source>
      <translation>Activez-la dans les réglages du serveur, pour votre utilisateur aussi.</translation>
    </message>
    <message>
      <source>Switch it on there under Integrations: Activate Google Reader API.</source>
      <translation>Activez-la sous Integrations : Activate Google Reader API.</translation>
    </message>
    <message>
      <source>Switch it on there under Preferences: Enable API.</source>
      <translation>Activez-la sous Preferences : Enable API.</translation>
    </message>
    <message>
      <source>Switch it on there under Settings, Authentication: Allow API access.</source>
      <translation>Activez-la sous Configuration, Authentification : autoriser l’accès par l’API.</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Désactiver</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Activer</translation>
    </message>
    <message>
      <source>Switch on the Fever interface in the settings of the server.</source>
      <translation>Activez l’interface Fever dans les réglages du serveur.</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Désactivée</translation>
    </message>
    <message>
      <source>Sync again in a while.</source>
      <translation>Synchronisez de nouveau plus tard.</translation>
    </message>
    <message>
      <source>Sync again in a while. If it goes on, open the publication in your browser to see whether it still exists.</source>
      <translation>Synchronisez de nouveau plus tard. Si cela dure, ouvrez la publication dans votre navigateur pour voir si elle existe encore.</translation>
    </message>
    <message>
      <source>Sync again: it begins where this sync ended.</source>
      <translation>Synchronisez de nouveau : cela reprend là où cela s’est arrêté.</translation>
    </message>
    <message>
      <source>Sync and data</source>
      <translation>Synchronisation et données</translation>
    </message>
    <message>
      <source>Sync at start</source>
      <translation>Synchroniser au démarrage</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>Synchroniser automatiquement</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>Synchroniser ces publications</translation>
    </message>
    <message>
      <source>Synced just now.</source>
      <translation>Synchronisé à l’instant.</translation>
    </message>
    <message>
      <source>Synced with {accounts}.</source>
      <translation>Synchronisé avec {accounts}.</translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} days ago.</source>
      <extracomment>Synced {n} day ago.</extracomment>
      <translation>
        <numerusform>Synchronisé il y a {n} jour.</numerusform>
        <numerusform>Synchronisé il y a {n} jours.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} hours ago.</source>
      <extracomment>Synced {n} hour ago.</extracomment>
      <translation>
        <numerusform>Synchronisé il y a {n} heure.</numerusform>
        <numerusform>Synchronisé il y a {n} heures.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} minutes ago.</source>
      <extracomment>Synced {n} minute ago.</extracomment>
      <translation>
        <numerusform>Synchronisé il y a {n} minute.</numerusform>
        <numerusform>Synchronisé il y a {n} minutes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced: {n} new articles.</source>
      <extracomment>Synced: {n} new article.</extracomment>
      <translation>
        <numerusform>Synchronisé : {n} nouvel article.</numerusform>
        <numerusform>Synchronisé : {n} nouveaux articles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Syncing: {n} new articles</source>
      <extracomment>Syncing: {n} new article</extracomment>
      <translation>
        <numerusform>Synchronisation : {n} nouvel article</numerusform>
        <numerusform>Synchronisation : {n} nouveaux articles</numerusform>
      </translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Synchronisation…</translation>
    </message>
    <message>
      <source>Syncs go on; the icon in the tray brings the window back.</source>
      <translation>Les synchronisations continuent ; l’icône de la zone de notification ramène la fenêtre.</translation>
    </message>
    <message>
      <source>Take from the saved: {title}</source>
      <translation>Ne plus garder : {title}</translation>
    </message>
    <message>
      <source>Take out of its folder: {title}</source>
      <translation>Sortir de son dossier : {title}</translation>
    </message>
    <message>
      <source>Take the new address</source>
      <translation>Prendre la nouvelle adresse</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} articles from the saved</source>
      <extracomment>Take {n} article from the saved</extracomment>
      <translation>
        <numerusform>Ne plus garder {n} article</numerusform>
        <numerusform>Ne plus garder {n} articles</numerusform>
      </translation>
    </message>
    <message>
      <source>Technology</source>
      <translation>Technologies</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>Texte et couleurs</translation>
    </message>
    <message>
      <source>Text and pictures of the oldest read articles go first; never of saved ones, nor of unread ones from your favourites.</source>
      <translation>Le texte et les images des plus anciens articles lus partent d’abord ; jamais ceux des enregistrés, ni des non lus de vos favoris.</translation>
    </message>
    <message numerus="yes">
      <source>Text and pictures of {n} articles, the oldest first: {size}.</source>
      <extracomment>Text and pictures of {n} article: {size}.</extracomment>
      <translation>
        <numerusform>Texte et images de {n} article : {size}.</numerusform>
        <numerusform>Texte et images de {n} articles, les plus anciens d’abord : {size}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Text with headings and contents; pictures as their publishers describe them.</source>
      <translation>Texte avec titres et sommaire ; les images telles que leurs éditeurs les décrivent.</translation>
    </message>
    <message>
      <source>That could not be written: {file}.</source>
      <translation>Ceci n’a pas pu être écrit : {file}.</translation>
    </message>
    <message>
      <source>That is all for now.</source>
      <translation>C’est tout pour l’instant.</translation>
    </message>
    <message>
      <source>That is all that was picked lately.</source>
      <translation>C’est tout ce qui a été sélectionné dernièrement.</translation>
    </message>
    <message>
      <source>That is the news for now. {time}</source>
      <translation>C’est tout pour l’actualité en ce moment. {time}</translation>
    </message>
    <message>
      <source>That is the whole edition.</source>
      <translation>C’était toute l’édition.</translation>
    </message>
    <message>
      <source>The App ID and App key are those of your own registration there.</source>
      <translation>L’App ID et l’App key sont ceux de votre propre inscription là-bas.</translation>
    </message>
    <message>
      <source>The address of {subject} leads on and on, or to where it must not lead.</source>
      <translation>L’adresse mène sans fin ailleurs, ou là où elle ne doit pas mener : {subject}.</translation>
    </message>
    <message>
      <source>The app News in your Nextcloud.</source>
      <translation>L’application News de votre Nextcloud.</translation>
    </message>
    <message>
      <source>The best first puts articles on top that have the words in their title.</source>
      <translation>« Meilleurs d’abord » place en haut les articles qui ont les mots dans leur titre.</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so it was given up.</source>
      <translation>La connexion n’est pas sûre et a été abandonnée : {subject}.</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so nothing was sent.</source>
      <translation>La connexion à {subject} n’est pas sûre ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
      <source>The edition was deleted.</source>
      <translation>L’édition a été supprimée.</translation>
    </message>
    <message>
      <source>The feed asks to be left alone at these hours.</source>
      <translation>Le flux demande qu’on le laisse tranquille à ces heures.</translation>
    </message>
    <message>
      <source>The feed asks to be left alone on these days.</source>
      <translation>Le flux demande qu’on le laisse tranquille ces jours-là.</translation>
    </message>
    <message>
      <source>The feed gives no more than this; the publisher's page has it.</source>
      <translation>Le flux n’en donne pas plus ; la suite est sur la page de l’éditeur.</translation>
    </message>
    <message>
      <source>The feed itself says how often it wants to be asked.</source>
      <translation>Le flux dit lui-même à quel rythme il veut être interrogé.</translation>
    </message>
    <message>
      <source>The file can be put on the web or sent to a friend, who follows it as a pick list. Secret addresses and those of your own network stay out. Write to the same file again to bring it up to date.</source>
      <translation>Le fichier peut être mis sur le Web ou envoyé à un ami, qui le suit comme liste de sélections. Les adresses secrètes et celles de votre propre réseau n’y figurent pas. Écrivez de nouveau dans le même fichier pour le mettre à jour.</translation>
    </message>
    <message>
      <source>The file declares abbreviations of its own, which are not read.</source>
      <translation>Le fichier déclare ses propres abréviations, qui ne sont pas lues.</translation>
    </message>
    <message>
      <source>The file ends here, in the middle.</source>
      <translation>Le fichier s’arrête ici, en plein milieu.</translation>
    </message>
    <message>
      <source>The file of {subject} is damaged or belongs to another program.</source>
      <translation>Le fichier est endommagé ou appartient à un autre programme : {subject}.</translation>
    </message>
    <message>
      <source>The first articles are on their way. They will stand here in a moment.</source>
      <translation>Les premiers articles sont en route. Ils seront ici dans un instant.</translation>
    </message>
    <message numerus="yes">
      <source>The folders of {n} sections stay here alone: {account} cannot make them.</source>
      <extracomment>The folder of {n} section stays here alone: {account} cannot make it.</extracomment>
      <translation>
        <numerusform>Le dossier de {n} rubrique ne vaut qu’ici : {account} ne peut pas le créer.</numerusform>
        <numerusform>Les dossiers de {n} rubriques ne valent qu’ici : {account} ne peut pas les créer.</numerusform>
      </translation>
    </message>
    <message>
      <source>The form for signing in is on another host: {subject}.</source>
      <translation>Le formulaire de connexion se trouve sur un autre hôte : {subject}.</translation>
    </message>
    <message>
      <source>The form of {subject} works only in a browser.</source>
      <translation>Le formulaire de {subject} ne fonctionne que dans un navigateur.</translation>
    </message>
    <message>
      <source>The internet does not know the address of {subject}.</source>
      <translation>Internet ne connaît pas cette adresse : {subject}.</translation>
    </message>
    <message>
      <source>The language of the window. Articles stay in theirs.</source>
      <translation>La langue de la fenêtre. Les articles restent dans la leur.</translation>
    </message>
    <message>
      <source>The last attempt failed.</source>
      <translation>Le dernier essai a échoué.</translation>
    </message>
    <message>
      <source>The last sync was stopped before its turn came.</source>
      <translation>La dernière synchronisation a été arrêtée avant son tour.</translation>
    </message>
    <message>
      <source>The last whole sync was at {time}.</source>
      <translation>La dernière synchronisation complète a eu lieu à {time}.</translation>
    </message>
    <message>
      <source>The library takes {size} now.</source>
      <translation>La bibliothèque occupe {size} maintenant.</translation>
    </message>
    <message>
      <source>The next sync asks it.</source>
      <translation>La prochaine synchronisation l’interroge.</translation>
    </message>
    <message>
      <source>The page could not be fetched; it is tried again at a later sync.</source>
      <translation>La page n’a pas pu être récupérée ; nouvel essai lors d’une prochaine synchronisation.</translation>
    </message>
    <message>
      <source>The page could not be fetched; it will be tried again</source>
      <translation>La page n’a pas pu être récupérée ; il y aura un nouvel essai</translation>
    </message>
    <message>
      <source>The page is fetched at the next sync.</source>
      <translation>La page est récupérée à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>The page says that it is not free to read.</source>
      <translation>La page dit qu’elle n’est pas en accès libre.</translation>
    </message>
    <message>
      <source>The part of Broadsheet that fetches news ended unexpectedly.</source>
      <translation>La partie de Broadsheet qui récupère les nouvelles s’est terminée de façon inattendue.</translation>
    </message>
    <message>
      <source>The password for {subject} is not in your keyring.</source>
      <translation>Le mot de passe de {subject} n’est pas dans votre trousseau.</translation>
    </message>
    <message>
      <source>The plan was removed.</source>
      <translation>Le plan a été retiré.</translation>
    </message>
    <message>
      <source>The publisher</source>
      <translation>L’éditeur</translation>
    </message>
    <message>
      <source>The publisher answered {status} and sent a part.</source>
      <translation>L’éditeur a répondu {status} et envoyé une partie.</translation>
    </message>
    <message>
      <source>The publisher asks for a pause before {subject} is fetched again{status}.</source>
      <translation>L’éditeur demande une pause avant un nouvel essai : {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher asks to wait {time}.</source>
      <translation>L’éditeur demande d’attendre {time}.</translation>
    </message>
    <message>
      <source>The publisher could not be reached when your sign-in was checked.</source>
      <translation>L’éditeur était injoignable quand votre connexion a été vérifiée.</translation>
    </message>
    <message>
      <source>The publisher did not accept these cookies: they are too old, perhaps.</source>
      <translation>L’éditeur n’a pas accepté ces cookies : ils sont peut-être trop anciens.</translation>
    </message>
    <message>
      <source>The publisher did not accept this name and password.</source>
      <translation>L’éditeur n’a pas accepté ce nom et ce mot de passe.</translation>
    </message>
    <message>
      <source>The publisher did not accept this token.</source>
      <translation>L’éditeur n’a pas accepté ce jeton.</translation>
    </message>
    <message>
      <source>The publisher does not know this name.</source>
      <translation>L’éditeur ne connaît pas ce nom.</translation>
    </message>
    <message>
      <source>The publisher has ended {subject}{status}.</source>
      <translation>L’éditeur a mis fin à cela : {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher has nothing at the address of {subject}{status}.</source>
      <translation>L’éditeur n’a rien à cette adresse : {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher refuses to give {subject}{status}.</source>
      <translation>L’éditeur refuse de donner {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher's form has changed: sign in again.</source>
      <translation>Le formulaire de l’éditeur a changé : connectez-vous de nouveau.</translation>
    </message>
    <message>
      <source>The quotation mark before “{subject}” is not closed.</source>
      <translation>Le guillemet devant « {subject} » n’est pas fermé.</translation>
    </message>
    <message>
      <source>The rules in {subject} are for another publication.</source>
      <translation>Les règles de {subject} sont pour une autre publication.</translation>
    </message>
    <message>
      <source>The same articles as “{title}”, under another address.</source>
      <translation>Les mêmes articles que « {title} », sous une autre adresse.</translation>
    </message>
    <message>
      <source>The same library on all your devices, through FreshRSS, Miniflux and others.</source>
      <translation>La même bibliothèque sur tous vos appareils, par FreshRSS, Miniflux et d’autres.</translation>
    </message>
    <message>
      <source>The secret of this address was left out of the list. It brings nothing until you follow it by its whole address.</source>
      <translation>Le secret de cette adresse a été laissé hors de la liste. Elle n’apporte rien tant que vous ne suivez pas son adresse entière.</translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out.</source>
      <extracomment>The secret of {n} address was left out.</extracomment>
      <translation>
        <numerusform>Le secret de {n} adresse a été retiré.</numerusform>
        <numerusform>Les secrets de {n} adresses ont été retirés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out:</source>
      <extracomment>The secret of {n} address was left out:</extracomment>
      <translation>
        <numerusform>Le secret de {n} adresse a été retiré :</numerusform>
        <numerusform>Les secrets de {n} adresses ont été retirés :</numerusform>
      </translation>
    </message>
    <message>
      <source>The server of your account asks it; its articles come from there.</source>
      <translation>Le serveur de votre compte l’interroge ; ses articles viennent de là.</translation>
    </message>
    <message>
      <source>The sign-in window cannot be loaded ({detail})</source>
      <translation>La fenêtre de connexion ne peut être chargée ({detail})</translation>
    </message>
    <message>
      <source>The sign-in window does not open for the system's administrator</source>
      <translation>La fenêtre de connexion ne s’ouvre pas pour l’administrateur du système</translation>
    </message>
    <message>
      <source>The sign-in window has ended unexpectedly</source>
      <translation>La fenêtre de connexion s’est arrêtée de façon inattendue</translation>
    </message>
    <message>
      <source>The sign-in window needs a part of Qt that is not installed yet</source>
      <translation>La fenêtre de connexion a besoin d’une partie de Qt qui n’est pas encore installée</translation>
    </message>
    <message>
      <source>The text is not here yet</source>
      <translation>Le texte n’est pas encore ici</translation>
    </message>
    <message>
      <source>The text is shorter than the page says it is.</source>
      <translation>Le texte est plus court que la page ne l’annonce.</translation>
    </message>
    <message>
      <source>The text of the article and its other pictures stay readable.</source>
      <translation>Le texte de l’article et ses autres images restent lisibles.</translation>
    </message>
    <message>
      <source>The text of this article is not here yet.</source>
      <translation>Le texte de cet article n’est pas encore ici.</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit</source>
      <translation>Le texte a été retiré pour respecter votre limite</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit of {limit}.</source>
      <translation>Le texte a été retiré pour respecter votre limite de {limit}.</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit.</source>
      <translation>Le texte a été retiré pour respecter votre limite.</translation>
    </message>
    <message>
      <source>The usual one</source>
      <translation>L’habituelle</translation>
    </message>
    <message>
      <source>The whole page is still to be fetched</source>
      <translation>La page entière reste à récupérer</translation>
    </message>
    <message>
      <source>The window begins</source>
      <translation>La fenêtre s’ouvre</translation>
    </message>
    <message>
      <source>The “{subject}” stands alone, so it was passed over.</source>
      <translation>« {subject} » est seul et a été ignoré.</translation>
    </message>
    <message>
      <source>Their articles share: {words}.</source>
      <translation>Leurs articles ont en commun : {words}.</translation>
    </message>
    <message>
      <source>Their feeds are past these, so they are saved here alone: {titles}.</source>
      <translation>Leurs flux ne les contiennent plus ; ils ne sont donc enregistrés qu’ici : {titles}.</translation>
    </message>
    <message>
      <source>There are no rules about what belongs to articles in {subject}.</source>
      <translation>{subject} ne contient aucune règle sur ce qui appartient aux articles.</translation>
    </message>
    <message>
      <source>There is no article to read at the address of {subject}.</source>
      <translation>Il n’y a pas d’article à lire à cette adresse : {subject}.</translation>
    </message>
    <message>
      <source>There is no feed any more at the address of {subject}.</source>
      <translation>Il n’y a plus de flux à cette adresse : {subject}.</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject} any more{status}.</source>
      <translation>Il n’y a plus d’interface pour les programmes sur {subject}{status}.</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject}{status}.</source>
      <translation>Il n’y a pas d’interface pour les programmes sur {subject}{status}.</translation>
    </message>
    <message>
      <source>There is no network connection.</source>
      <translation>Il n’y a pas de connexion au réseau.</translation>
    </message>
    <message>
      <source>There is no network just now. News will stand here when it is back.</source>
      <translation>Il n’y a pas de réseau en ce moment. L’actualité sera ici à son retour.</translation>
    </message>
    <message>
      <source>There is no network, or there was none when its turn came.</source>
      <translation>Il n’y a pas de réseau, ou il n’y en avait pas à son tour.</translation>
    </message>
    <message>
      <source>There is no room left on the disk that holds {subject}.</source>
      <translation>Il n’y a plus de place sur le disque : {subject}.</translation>
    </message>
    <message>
      <source>There is no voice for {language}; another one reads.</source>
      <translation>Il n’y a pas de voix pour {language} ; une autre lit.</translation>
    </message>
    <message>
      <source>There is no {subject}.</source>
      <translation>Introuvable : {subject}.</translation>
    </message>
    <message>
      <source>There is nothing in this to search for.</source>
      <translation>Il n’y a rien à rechercher là-dedans.</translation>
    </message>
    <message>
      <source>There is nothing of this kind.</source>
      <translation>Il n’y a rien de ce genre.</translation>
    </message>
    <message>
      <source>There is nothing to decide.</source>
      <translation>Il n’y a rien à décider.</translation>
    </message>
    <message>
      <source>There is nothing to follow at {subject}: it is no feed, and the page names none.</source>
      <translation>Il n’y a rien à suivre ici, ni flux ni page qui en indique un : {subject}.</translation>
    </message>
    <message>
      <source>There is nothing whole and unread for it yet.</source>
      <translation>Il n’y a encore rien d’entier et de non lu pour elle.</translation>
    </message>
    <message numerus="yes">
      <source>There is something to decide about {n} sections.</source>
      <extracomment>There is something to decide about {n} section.</extracomment>
      <translation>
        <numerusform>Il y a quelque chose à décider pour {n} rubrique.</numerusform>
        <numerusform>Il y a quelque chose à décider pour {n} rubriques.</numerusform>
      </translation>
    </message>
    <message>
      <source>There was no network connection to {subject}.</source>
      <translation>Il n’y avait pas de connexion réseau vers {subject}.</translation>
    </message>
    <message>
      <source>These rules hide nothing at the moment.</source>
      <translation>Ces règles ne masquent rien pour le moment.</translation>
    </message>
    <message>
      <source>These words in this order</source>
      <translation>Ces mots dans cet ordre</translation>
    </message>
    <message>
      <source>They come with the sync that runs now.</source>
      <translation>La synchronisation en cours les apporte.</translation>
    </message>
    <message>
      <source>They go by themselves, or when you sync.</source>
      <translation>Elles partent d’elles-mêmes, ou quand vous synchronisez.</translation>
    </message>
    <message>
      <source>This address has a secret, and there is no open keyring to keep it in.</source>
      <translation>Cette adresse a un secret, et aucun trousseau ouvert ne peut le garder.</translation>
    </message>
    <message>
      <source>This address holds a private key; it goes to your keyring.</source>
      <translation>Cette adresse contient une clé privée ; elle va dans votre trousseau.</translation>
    </message>
    <message>
      <source>This address is none of the web.</source>
      <translation>Cette adresse n’est pas une adresse du Web.</translation>
    </message>
    <message>
      <source>This article has been deleted.</source>
      <translation>Cet article a été supprimé.</translation>
    </message>
    <message>
      <source>This article is muted: {what}.</source>
      <translation>Cet article est masqué : {what}.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <source>This edition is no longer here: its days are over, or it was deleted.</source>
      <translation>Cette édition n’est plus ici : son temps est écoulé, ou elle a été supprimée.</translation>
    </message>
    <message>
      <source>This is a preview, although you are signed in to {publisher}.</source>
      <translation>Ceci est un aperçu, bien que vous soyez connecté à {publisher}.</translation>
    </message>
    <message>
      <source>This is a preview.</source>
      <translation>Ceci est un aperçu.</translation>
    </message>
    <message>
      <source>This is a preview. The whole article is fetched at the next sync.</source>
      <translation>Ceci est un aperçu. L’article entier viendra à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>This is a preview. {publisher} gives the rest to readers who are signed in.</source>
      <translation>Ceci est un aperçu. {publisher} réserve le reste aux lecteurs connectés.</translation>
    </message>
    <message>
      <source>This is damaged; what could be read of it was taken.</source>
      <translation>Ceci est endommagé ; ce qui pouvait en être lu a été pris.</translation>
    </message>
    <message>
      <source>This is read by rules that only another program has.</source>
      <translation>Ceci est lu selon des règles que seul un autre programme possède.</translation>
    </message>
    <message>
      <source>This is what the feed carries.</source>
      <translation>Voici ce que contient le flux.</translation>
    </message>
    <message>
      <source>This line installs it; type it in a terminal, then try again.</source>
      <translation>Cette ligne l’installe ; tapez-la dans un terminal, puis réessayez.</translation>
    </message>
    <message>
      <source>This page has no feed. Broadsheet can watch its links instead.</source>
      <translation>Cette page n’a pas de flux. Broadsheet peut surveiller ses liens à la place.</translation>
    </message>
    <message>
      <source>This picture is not here yet; it is fetched at the next sync.</source>
      <translation>Cette image n’est pas encore ici ; elle est récupérée à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>This points to another list, which you can import too.</source>
      <translation>Ceci renvoie à une autre liste, que vous pouvez importer aussi.</translation>
    </message>
    <message>
      <source>This says only what you do not want.</source>
      <translation>Cela dit seulement ce que vous ne voulez pas.</translation>
    </message>
    <message>
      <source>This search is too long.</source>
      <translation>Cette recherche est trop longue.</translation>
    </message>
    <message>
      <source>This stands further up already; the first place counts.</source>
      <translation>Ceci figure déjà plus haut ; la première place compte.</translation>
    </message>
    <message>
      <source>This story is muted.</source>
      <translation>Ce sujet est masqué.</translation>
    </message>
    <message>
      <source>This story is no longer here: its articles were removed, or turned out to tell of other things.</source>
      <translation>Ce sujet n’est plus ici : ses articles ont été retirés, ou parlaient en fait d’autre chose.</translation>
    </message>
    <message>
      <source>This story, for a week</source>
      <translation>Ce sujet, pour une semaine</translation>
    </message>
    <message>
      <source>This system does not allow the sign-in window its sandbox</source>
      <translation>Ce système ne permet pas à la fenêtre de connexion son bac à sable</translation>
    </message>
    <message>
      <source>This way is not encrypted: whoever stands between can read your password.</source>
      <translation>Ce chemin n’est pas chiffré : qui se trouve entre les deux peut lire votre mot de passe.</translation>
    </message>
    <message>
      <source>Those that are here already stay.</source>
      <translation>Celles qui sont déjà là restent.</translation>
    </message>
    <message>
      <source>Three days after reading</source>
      <translation>Trois jours après la lecture</translation>
    </message>
    <message>
      <source>Three months after reading</source>
      <translation>Trois mois après la lecture</translation>
    </message>
    <message>
      <source>Three panes</source>
      <translation>Trois volets</translation>
    </message>
    <message>
      <source>Titles of your own stay here alone: {account} keeps its own.</source>
      <translation>Vos propres titres ne valent qu’ici : {account} garde les siens.</translation>
    </message>
    <message>
      <source>To the editions</source>
      <translation>Aller aux éditions</translation>
    </message>
    <message>
      <source>To the front page</source>
      <translation>Aller à la Une</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Too late for {subject}.</source>
      <translation>Trop tard : {subject}.</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>Principaux sujets</translation>
    </message>
    <message>
      <source>Top stories from your publications</source>
      <translation>Principaux sujets de vos publications</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Topic or section</source>
      <translation>Thème ou rubrique</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>Voyages</translation>
    </message>
    <message>
      <source>Trust {host} and sign in</source>
      <translation>Faire confiance à {host} et se connecter</translation>
    </message>
    <message>
      <source>Try again; the log says more.</source>
      <translation>Réessayez ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>Try anyway</source>
      <translation>Essayer quand même</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>Activer « Pour vous »</translation>
    </message>
    <message>
      <source>Type a word, or “several words in quotes”.</source>
      <translation>Saisissez un mot, ou « plusieurs mots entre guillemets ».</translation>
    </message>
    <message>
      <source>Under each article: its story, what is related, and more from the publication.</source>
      <translation>Sous chaque article : son sujet, ce qui s’y rapporte et d’autres articles de la publication.</translation>
    </message>
    <message>
      <source>Underlined: added. Struck out: removed.</source>
      <translation>Souligné : ajouté. Barré : supprimé.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler l’action</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>Ne plus suivre la rubrique {title}</translation>
    </message>
    <message>
      <source>Unfollow these publications</source>
      <translation>Ne plus suivre ces publications</translation>
    </message>
    <message>
      <source>Unfollow these publications and delete their articles</source>
      <translation>Ne plus suivre ces publications et supprimer leurs articles</translation>
    </message>
    <message>
      <source>Unfollow this section</source>
      <translation>Ne plus suivre cette rubrique</translation>
    </message>
    <message>
      <source>Unfollow what {title} had</source>
      <translation>Ne plus suivre ce qu’avait {title}</translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications</source>
      <extracomment>Unfollow {n} publication</extracomment>
      <translation>
        <numerusform>Ne plus suivre {n} publication</numerusform>
        <numerusform>Ne plus suivre {n} publications</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications and delete their articles</source>
      <extracomment>Unfollow {n} publication and delete its articles</extracomment>
      <translation>
        <numerusform>Ne plus suivre {n} publication et supprimer ses articles</numerusform>
        <numerusform>Ne plus suivre {n} publications et supprimer leurs articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} sections</source>
      <extracomment>Unfollow {n} section</extracomment>
      <translation>
        <numerusform>Ne plus suivre {n} rubrique</numerusform>
        <numerusform>Ne plus suivre {n} rubriques</numerusform>
      </translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>Ne plus suivre {title}</translation>
    </message>
    <message>
      <source>Unfollow {title} and delete its articles</source>
      <translation>Ne plus suivre {title} et supprimer ses articles</translation>
    </message>
    <message>
      <source>Unfollow: {title}</source>
      <translation>Ne plus suivre : {title}</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep the password for this session only.</source>
      <translation>Déverrouillez-le et réessayez, ou gardez le mot de passe pour cette session seulement.</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep what you entered until Broadsheet ends.</source>
      <translation>Déverrouillez-le et réessayez, ou gardez ce que vous avez saisi jusqu’à la fermeture de Broadsheet.</translation>
    </message>
    <message>
      <source>Unlock it, then check the sign-in.</source>
      <translation>Déverrouillez-le, puis vérifiez la connexion.</translation>
    </message>
    <message>
      <source>Unlock it, then sync again.</source>
      <translation>Déverrouillez-le, puis synchronisez de nouveau.</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Non lus</translation>
    </message>
    <message>
      <source>Unread again when it changes</source>
      <translation>De nouveau non lu s’il change</translation>
    </message>
    <message>
      <source>Unread and saved, and the last year</source>
      <translation>Non lus et enregistrés, et la dernière année</translation>
    </message>
    <message numerus="yes">
      <source>Unread and saved, and the last {n} days</source>
      <extracomment>Unread and saved, and the last day</extracomment>
      <translation>
        <numerusform>Non lus et enregistrés, et le dernier {n} jour</numerusform>
        <numerusform>Non lus et enregistrés, et les {n} derniers jours</numerusform>
      </translation>
    </message>
    <message>
      <source>Unread only</source>
      <translation>Non lus seulement</translation>
    </message>
    <message>
      <source>Until then only previews arrive; they are fetched in full afterwards.</source>
      <translation>D’ici là, seuls des aperçus arrivent ; ils seront ensuite récupérés en entier.</translation>
    </message>
    <message>
      <source>Until you delete them</source>
      <translation>Jusqu’à ce que vous les supprimiez</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <source>Updated since you read it: {what}.</source>
      <translation>Modifié depuis votre lecture : {what}.</translation>
    </message>
    <message>
      <source>Use 2026-11-01, 2026-11, 2026, today, yesterday, or 7d, 2w, 3m, 1y for so long ago.</source>
      <translation>Écrivez 2026-11-01, 2026-11, 2026, today, yesterday, ou 7d, 2w, 3m, 1y pour remonter d’autant.</translation>
    </message>
    <message>
      <source>Use it in your own network only.</source>
      <translation>Ne l’utilisez que dans votre propre réseau.</translation>
    </message>
    <message>
      <source>Use the name and password of your user there, or an API key as password.</source>
      <translation>Utilisez le nom et le mot de passe de votre utilisateur là-bas, ou une clé API comme mot de passe.</translation>
    </message>
    <message>
      <source>Use the sign-in window, or bring the cookies of your browser (cookies.txt).</source>
      <translation>Utilisez la fenêtre de connexion, ou apportez les cookies de votre navigateur (cookies.txt).</translation>
    </message>
    <message>
      <source>Use words, or “several words in quotes”.</source>
      <translation>Utilisez des mots, ou « plusieurs mots entre guillemets ».</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>Taille de texte habituelle</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Vidéo</translation>
    </message>
    <message>
      <source>Video: {title}</source>
      <translation>Vidéo : {title}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <source>Waiting changes…</source>
      <translation>Modifications en attente…</translation>
    </message>
    <message>
      <source>Waits for {account} since {time}.</source>
      <translation>Attend {account} depuis {time}.</translation>
    </message>
    <message>
      <source>Weekend</source>
      <translation>Week-end</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>What articles are set in. The usual one is a serif made for reading.</source>
      <translation>La police des articles. L’habituelle a des empattements et est faite pour lire.</translation>
    </message>
    <message>
      <source>What came before</source>
      <translation>Ce qui a précédé</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Les suites</translation>
    </message>
    <message>
      <source>What goes is not shown to you first.</source>
      <translation>Ce qui part ne vous est pas montré d’abord.</translation>
    </message>
    <message>
      <source>What is deleted can be brought back for an hour.</source>
      <translation>Ce qui est supprimé peut être récupéré pendant une heure.</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>Ce qui est masqué</translation>
    </message>
    <message>
      <source>What is older weighs less: half as much in a month.</source>
      <translation>Ce qui est plus ancien pèse moins : la moitié au bout d’un mois.</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>Ce qui est prêt hors ligne</translation>
    </message>
    <message>
      <source>What it has learnt</source>
      <translation>Ce qu’il a appris</translation>
    </message>
    <message>
      <source>What it has picked so far stays readable.</source>
      <translation>Ce qu’elle a sélectionné jusqu’ici reste lisible.</translation>
    </message>
    <message>
      <source>What many servers speak beside their own language: read and saved states only, subscriptions are changed on the server.</source>
      <translation>Ce que beaucoup de serveurs parlent à côté de leur langue : seulement lu et enregistré, les abonnements se changent sur le serveur.</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>À surveiller</translation>
    </message>
    <message>
      <source>What the feed gave of the article stays readable.</source>
      <translation>Ce que le flux a donné de l’article reste lisible.</translation>
    </message>
    <message>
      <source>What waits is fetched when the connection is free. “Sync now” always checks the feeds.</source>
      <translation>Ce qui attend est récupéré quand la connexion est libre. « Synchroniser » interroge toujours les flux.</translation>
    </message>
    <message>
      <source>What waits is fetched when the plug is in. “Sync now” always checks the feeds.</source>
      <translation>Ce qui attend est récupéré quand l’ordinateur est branché. « Synchroniser » interroge toujours les flux.</translation>
    </message>
    <message>
      <source>What was a preview is fetched in full now.</source>
      <translation>Ce qui était un aperçu est maintenant récupéré en entier.</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>Ce qui a été écarté</translation>
    </message>
    <message>
      <source>What was left out…</source>
      <translation>Ce qui a été écarté…</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Ce que vous avez fait</translation>
    </message>
    <message>
      <source>What you have read and not saved is deleted after this time.</source>
      <translation>Ce que vous avez lu sans l’enregistrer est supprimé après ce délai.</translation>
    </message>
    <message numerus="yes">
      <source>What you have read and not saved is deleted {n} days after you read it.</source>
      <extracomment>What you have read and not saved is deleted a day after you read it.</extracomment>
      <translation>
        <numerusform>Ce que vous avez lu et pas enregistré est supprimé {n} jour après la lecture.</numerusform>
        <numerusform>Ce que vous avez lu et pas enregistré est supprimé {n} jours après la lecture.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you save can be such a list too: a file that you put on the web or send to a friend.</source>
      <translation>Ce que vous enregistrez peut aussi être une telle liste : un fichier que vous mettez sur le Web ou envoyez à un ami.</translation>
    </message>
    <message>
      <source>When they come</source>
      <translation>Quand elles arrivent</translation>
    </message>
    <message>
      <source>Where I left it</source>
      <translation>Là où je l’ai laissée</translation>
    </message>
    <message>
      <source>Where a feed gives only a part, the article's page is fetched for offline reading.</source>
      <translation>Quand un flux n’en donne qu’une partie, la page de l’article est récupérée pour la lecture hors ligne.</translation>
    </message>
    <message>
      <source>Where the text of its articles is taken from.</source>
      <translation>D’où vient le texte de ses articles.</translation>
    </message>
    <message>
      <source>Whether anything slides or fades. Reduced: everything is simply there.</source>
      <translation>Si quelque chose glisse ou s’estompe. Réduit : tout est simplement là.</translation>
    </message>
    <message>
      <source>Which articles of a view are listed.</source>
      <translation>Quels articles d’une vue sont listés.</translation>
    </message>
    <message>
      <source>Which articles stand on top.</source>
      <translation>Quels articles sont en haut.</translation>
    </message>
    <message>
      <source>Which publications may notify you is chosen in their menu in the sidebar.</source>
      <translation>Les publications qui peuvent vous avertir se choisissent dans leur menu, dans la barre latérale.</translation>
    </message>
    <message>
      <source>Whichever is fuller</source>
      <translation>Le plus complet des deux</translation>
    </message>
    <message>
      <source>Whole articles, readable offline. Without, you get what the feed brings.</source>
      <translation>Des articles entiers, lisibles hors ligne. Sinon, vous avez ce que le flux apporte.</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>Pourquoi est-ce un sujet ?</translation>
    </message>
    <message>
      <source>Why is this here?</source>
      <translation>Pourquoi est-ce ici ?</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>Pourquoi n’est-ce pas récupéré ?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>With the day's front page, or where you were when you closed it.</source>
      <translation>Sur la Une du jour, ou là où vous étiez en la fermant.</translation>
    </message>
    <message>
      <source>Without a headline</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <source>Without a subscription most of its articles are previews.</source>
      <translation>Sans abonnement, la plupart de ses articles sont des aperçus.</translation>
    </message>
    <message>
      <source>Without it, articles stay unread until you mark them.</source>
      <translation>Sinon, les articles restent non lus jusqu’à ce que vous les marquiez.</translation>
    </message>
    <message>
      <source>Without this word</source>
      <translation>Sans ce mot</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Mot</translation>
    </message>
    <message>
      <source>Words…</source>
      <translation>Mots…</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Écrit par</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>You can sign in with a cookies.txt from your usual browser instead.</source>
      <translation>Vous pouvez aussi vous connecter avec un cookies.txt de votre navigateur habituel.</translation>
    </message>
    <message>
      <source>You do not know its like yet: it stands here to find out whether you care.</source>
      <translation>Vous n’en connaissez pas encore de semblable : il est ici pour voir si cela vous intéresse.</translation>
    </message>
    <message>
      <source>You follow all of these already.</source>
      <translation>Vous les suivez déjà tous.</translation>
    </message>
    <message>
      <source>You follow nothing yet.</source>
      <translation>Vous ne suivez encore rien.</translation>
    </message>
    <message>
      <source>You follow nothing yet. Add a publication, and its news will stand here.</source>
      <translation>Vous ne suivez encore rien. Ajoutez une publication, et ses nouvelles seront ici.</translation>
    </message>
    <message>
      <source>You follow {title}.</source>
      <translation>Vous suivez {title}.</translation>
    </message>
    <message numerus="yes">
      <source>You have decided about {n} kinds of pieces of its pages.</source>
      <extracomment>You have decided about {n} kind of piece of its pages.</extracomment>
      <translation>
        <numerusform>Vous avez décidé pour {n} sorte de morceau de ses pages.</numerusform>
        <numerusform>Vous avez décidé pour {n} sortes de morceaux de ses pages.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have muted this story.</source>
      <translation>Vous avez masqué ce sujet.</translation>
    </message>
    <message>
      <source>You have paused it.</source>
      <translation>Vous l’avez mise en pause.</translation>
    </message>
    <message>
      <source>You have paused it: it is asked only when you sync it by itself.</source>
      <translation>Vous l’avez mise en pause : elle n’est interrogée que si vous la synchronisez seule.</translation>
    </message>
    <message>
      <source>You have paused its publication.</source>
      <translation>Vous avez mis sa publication en pause.</translation>
    </message>
    <message>
      <source>You have read all that is on top.</source>
      <translation>Vous avez lu tout ce qui est en haut.</translation>
    </message>
    <message>
      <source>You have read everything that you saved.</source>
      <translation>Vous avez lu tout ce que vous avez enregistré.</translation>
    </message>
    <message>
      <source>You have read everything. Enjoy the quiet.</source>
      <translation>Vous avez tout lu. Profitez du calme.</translation>
    </message>
    <message numerus="yes">
      <source>You have saved or read to the end {n} articles: enough to put first what you are likely to care about.</source>
      <extracomment>You have saved or read to the end {n} article: enough to put first what you are likely to care about.</extracomment>
      <translation>
        <numerusform>Vous avez enregistré ou lu jusqu’au bout {n} article : assez pour mettre en premier ce qui devrait vous intéresser.</numerusform>
        <numerusform>Vous avez enregistré ou lu jusqu’au bout {n} articles : assez pour mettre en premier ce qui devrait vous intéresser.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have seen all that is new. Sync, or come back later.</source>
      <translation>Vous avez vu tout ce qui est nouveau. Synchronisez, ou revenez plus tard.</translation>
    </message>
    <message numerus="yes">
      <source>You have {n} more tries before Broadsheet waits, so that your account is not locked.</source>
      <extracomment>You have {n} more try before Broadsheet waits, so that your account is not locked.</extracomment>
      <translation>
        <numerusform>Il vous reste {n} essai avant que Broadsheet n’attende, pour que votre compte ne soit pas bloqué.</numerusform>
        <numerusform>Il vous reste {n} essais avant que Broadsheet n’attende, pour que votre compte ne soit pas bloqué.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have {subject} already.</source>
      <translation>Vous avez déjà {subject}.</translation>
    </message>
    <message>
      <source>You need not do anything.</source>
      <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
      <source>You no longer follow its publication.</source>
      <translation>Vous ne suivez plus sa publication.</translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications.</source>
      <extracomment>You no longer follow {n} publication.</extracomment>
      <translation>
        <numerusform>Vous ne suivez plus {n} publication.</numerusform>
        <numerusform>Vous ne suivez plus {n} publications.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications; their articles are deleted.</source>
      <extracomment>You no longer follow {n} publication; its articles are deleted.</extracomment>
      <translation>
        <numerusform>Vous ne suivez plus {n} publication ; ses articles sont supprimés.</numerusform>
        <numerusform>Vous ne suivez plus {n} publications ; leurs articles sont supprimés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} sections.</source>
      <extracomment>You no longer follow {n} section.</extracomment>
      <translation>
        <numerusform>Vous ne suivez plus {n} rubrique.</numerusform>
        <numerusform>Vous ne suivez plus {n} rubriques.</numerusform>
      </translation>
    </message>
    <message>
      <source>You stopped {subject}.</source>
      <translation>Vous avez arrêté {subject}.</translation>
    </message>
    <message>
      <source>Your computer did not allow what {subject} needed.</source>
      <translation>Votre ordinateur n’a pas permis ceci : {subject}.</translation>
    </message>
    <message>
      <source>Your computer runs on its battery.</source>
      <translation>Votre ordinateur est sur batterie.</translation>
    </message>
    <message>
      <source>Your connection is metered.</source>
      <translation>Votre connexion est limitée.</translation>
    </message>
    <message>
      <source>Your keyring is locked, so you are not signed in.</source>
      <translation>Votre trousseau est verrouillé ; vous n’êtes donc pas connecté.</translation>
    </message>
    <message>
      <source>Your library is safe; the rest went on.</source>
      <translation>Votre bibliothèque est en sûreté ; le reste a continué.</translation>
    </message>
    <message>
      <source>Your lists name nothing yet. They are asked with each sync.</source>
      <translation>Vos listes ne citent encore rien. Elles sont interrogées à chaque synchronisation.</translation>
    </message>
    <message>
      <source>Your own picks</source>
      <translation>Vos propres sélections</translation>
    </message>
    <message>
      <source>Your password has not been sent.</source>
      <translation>Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
      <source>Your publications have not been asked for news yet.</source>
      <translation>Vos publications n’ont pas encore été interrogées.</translation>
    </message>
    <message>
      <source>Your publications have published nothing yet.</source>
      <translation>Vos publications n’ont encore rien publié.</translation>
    </message>
    <message>
      <source>Your session has ended: sign in again.</source>
      <translation>Votre session a pris fin : connectez-vous de nouveau.</translation>
    </message>
    <message>
      <source>Your settings cannot be read at the moment; the usual ones are in use.</source>
      <translation>Vos paramètres ne sont pas lisibles en ce moment ; ceux d’origine s’appliquent.</translation>
    </message>
    <message>
      <source>Your settings were damaged and are back to the usual ones. The damaged file is kept as {file}.</source>
      <translation>Vos paramètres étaient endommagés et sont revenus à ceux d’origine. Le fichier endommagé est gardé sous le nom {file}.</translation>
    </message>
    <message>
      <source>Your sign-in</source>
      <translation>Votre connexion</translation>
    </message>
    <message>
      <source>Your sign-ins…</source>
      <translation>Vos connexions…</translation>
    </message>
    <message>
      <source>Your system has no keyring from which the password for {subject} could be read.</source>
      <translation>Votre système n’a pas de trousseau où lire le mot de passe de {subject}.</translation>
    </message>
    <message>
      <source>Your system has no keyring in which Broadsheet could keep a password safely.</source>
      <translation>Votre système n’a pas de trousseau où Broadsheet pourrait garder un mot de passe en sûreté.</translation>
    </message>
    <message>
      <source>Your system's keyring is locked, so {subject} was not asked.</source>
      <translation>Le trousseau de votre système est verrouillé ; {subject} n’a donc pas été interrogé.</translation>
    </message>
    <message>
      <source>Your system's keyring is locked.</source>
      <translation>Le trousseau de votre système est verrouillé.</translation>
    </message>
    <message>
      <source>a file on this computer</source>
      <translation>un fichier sur cet ordinateur</translation>
    </message>
    <message>
      <source>a page of {host}</source>
      <translation>une page de {host}</translation>
    </message>
    <message>
      <source>a picture from {host}</source>
      <translation>une image de {host}</translation>
    </message>
    <message>
      <source>a picture of “{title}”</source>
      <translation>une image de « {title} »</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>une rubrique</translation>
    </message>
    <message>
      <source>added: {words};</source>
      <translation>ajouté : {words} ;</translation>
    </message>
    <message>
      <source>also in the text</source>
      <translation>aussi dans le texte</translation>
    </message>
    <message>
      <source>an article without a title</source>
      <translation>un article sans titre</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more articles</source>
      <extracomment>and {n} more article</extracomment>
      <translation>
        <numerusform>et {n} autre article</numerusform>
        <numerusform>et {n} autres articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {n} more publications</source>
      <extracomment>and {n} more publication</extracomment>
      <translation>
        <numerusform>et {n} autre publication</numerusform>
        <numerusform>et {n} autres publications</numerusform>
      </translation>
    </message>
    <message>
      <source>animation effects</source>
      <translation>effets d’animation</translation>
    </message>
    <message>
      <source>another host</source>
      <translation>un autre hôte</translation>
    </message>
    <message>
      <source>articles by {author}</source>
      <translation>les articles de {author}</translation>
    </message>
    <message>
      <source>asked {day}</source>
      <translation>interrogée : {day}</translation>
    </message>
    <message>
      <source>autostart</source>
      <translation>démarrage automatique</translation>
    </message>
    <message>
      <source>background close</source>
      <translation>arrière-plan fermer</translation>
    </message>
    <message>
      <source>block alignment</source>
      <translation>alignement justifié</translation>
    </message>
    <message>
      <source>catalogue “{name}”</source>
      <translation>catalogue « {name} »</translation>
    </message>
    <message>
      <source>counting…</source>
      <translation>calcul en cours…</translation>
    </message>
    <message>
      <source>data mobile roaming</source>
      <translation>données mobile itinérance</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <source>disk space storage budget</source>
      <translation>disque espace stockage limite</translation>
    </message>
    <message>
      <source>energy power</source>
      <translation>énergie courant</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>favori</translation>
    </message>
    <message>
      <source>feed: links of other programs no longer open here.</source>
      <translation>Les liens feed: des autres programmes ne s’ouvrent plus ici.</translation>
    </message>
    <message>
      <source>feed: links of other programs open here from now on.</source>
      <translation>Les liens feed: des autres programmes s’ouvrent désormais ici.</translation>
    </message>
    <message>
      <source>filter unread</source>
      <translation>filtre non lus</translation>
    </message>
    <message>
      <source>finished {n} of {all}</source>
      <translation>{n} sur {all} lus jusqu’au bout</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>replié</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>dossier</translation>
    </message>
    <message>
      <source>font larger smaller zoom</source>
      <translation>police plus grande plus petite zoom</translation>
    </message>
    <message>
      <source>for good</source>
      <translation>pour de bon</translation>
    </message>
    <message>
      <source>full text offline download</source>
      <translation>texte intégral hors ligne télécharger</translation>
    </message>
    <message>
      <source>has been failing for days</source>
      <translation>échoue depuis des jours</translation>
    </message>
    <message>
      <source>has been silent for months</source>
      <translation>se tait depuis des mois</translation>
    </message>
    <message>
      <source>has moved</source>
      <translation>a déménagé</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>hyphens</source>
      <translation>césure tirets</translation>
    </message>
    <message>
      <source>is gone</source>
      <translation>a disparu</translation>
    </message>
    <message>
      <source>it has no text</source>
      <translation>il n’a pas de texte</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>à l’instant</translation>
    </message>
    <message>
      <source>keys hotkeys</source>
      <translation>touches raccourcis clavier</translation>
    </message>
    <message>
      <source>less than an hour ago</source>
      <translation>il y a moins d’une heure</translation>
    </message>
    <message>
      <source>mark duplicates same</source>
      <translation>marquer doublons identiques</translation>
    </message>
    <message>
      <source>measure column width</source>
      <translation>mesure colonne largeur</translation>
    </message>
    <message>
      <source>more with a subscription</source>
      <translation>plus avec un abonnement</translation>
    </message>
    <message>
      <source>needs a subscription</source>
      <translation>nécessite un abonnement</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>à surveiller</translation>
    </message>
    <message>
      <source>no longer whole</source>
      <translation>n’est plus complet</translation>
    </message>
    <message>
      <source>not followed</source>
      <translation>non suivi</translation>
    </message>
    <message>
      <source>number {number}</source>
      <translation>numéro {number}</translation>
    </message>
    <message>
      <source>only in {publication}</source>
      <translation>seulement dans {publication}</translation>
    </message>
    <message>
      <source>only {number} pictures are stored</source>
      <translation>seulement {number} images sont stockées</translation>
    </message>
    <message>
      <source>opened {n}</source>
      <translation>{n} ouverts</translation>
    </message>
    <message>
      <source>panes columns</source>
      <translation>volets colonnes</translation>
    </message>
    <message>
      <source>passed over {n}</source>
      <translation>{n} ignorés</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>pictures are missing</source>
      <translation>des images manquent</translation>
    </message>
    <message>
      <source>preview</source>
      <translation>aperçu</translation>
    </message>
    <message>
      <source>progress</source>
      <translation>progression</translation>
    </message>
    <message>
      <source>publication “{name}” in the catalogue</source>
      <translation>publication « {name} » du catalogue</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lu</translation>
    </message>
    <message>
      <source>ready offline</source>
      <translation>prêt hors ligne</translation>
    </message>
    <message>
      <source>refresh interval automatic</source>
      <translation>intervalle actualisation automatique</translation>
    </message>
    <message>
      <source>removed: {words};</source>
      <translation>supprimé : {words} ;</translation>
    </message>
    <message>
      <source>rows height</source>
      <translation>lignes hauteur</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>enregistré</translation>
    </message>
    <message>
      <source>saved articles</source>
      <translation>articles enregistrés</translation>
    </message>
    <message>
      <source>saved {n}</source>
      <translation>{n} enregistrés</translation>
    </message>
    <message>
      <source>similar more background</source>
      <translation>semblable plus contexte</translation>
    </message>
    <message>
      <source>small corrections</source>
      <translation>petites corrections</translation>
    </message>
    <message>
      <source>sort</source>
      <translation>trier</translation>
    </message>
    <message>
      <source>sort results</source>
      <translation>trier les résultats</translation>
    </message>
    <message>
      <source>spacing leading</source>
      <translation>interligne espacement</translation>
    </message>
    <message>
      <source>speech voice listen</source>
      <translation>parole voix écouter</translation>
    </message>
    <message>
      <source>start view restore</source>
      <translation>démarrage affichage restaurer</translation>
    </message>
    <message>
      <source>such thing</source>
      <translation>cela</translation>
    </message>
    <message>
      <source>sync server FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</source>
      <translation>synchronisation serveur compte FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</translation>
    </message>
    <message>
      <source>text from the feed</source>
      <translation>texte du flux</translation>
    </message>
    <message>
      <source>text not here yet</source>
      <translation>texte pas encore ici</translation>
    </message>
    <message>
      <source>text removed</source>
      <translation>texte retiré</translation>
    </message>
    <message>
      <source>the file “{name}”</source>
      <translation>le fichier « {name} »</translation>
    </message>
    <message>
      <source>the library</source>
      <translation>la bibliothèque</translation>
    </message>
    <message>
      <source>the library's folder</source>
      <translation>le dossier de la bibliothèque</translation>
    </message>
    <message>
      <source>the network</source>
      <translation>le réseau</translation>
    </message>
    <message>
      <source>the page</source>
      <translation>la page</translation>
    </message>
    <message>
      <source>the page has not been fetched yet</source>
      <translation>la page n’a pas encore été récupérée</translation>
    </message>
    <message>
      <source>the page of “{title}”</source>
      <translation>la page de « {title} »</translation>
    </message>
    <message>
      <source>the pick list at {host}</source>
      <translation>la liste de sélections de {host}</translation>
    </message>
    <message>
      <source>the publisher gives only a part to readers who are not signed in</source>
      <translation>l’éditeur ne donne qu’une partie aux lecteurs non connectés</translation>
    </message>
    <message>
      <source>the section at {host}</source>
      <translation>la rubrique sur {host}</translation>
    </message>
    <message>
      <source>the server</source>
      <translation>le serveur</translation>
    </message>
    <message>
      <source>the server at {host}</source>
      <translation>le serveur sur {host}</translation>
    </message>
    <message>
      <source>the story “{headline}”</source>
      <translation>le sujet « {headline} »</translation>
    </message>
    <message>
      <source>the sync</source>
      <translation>la synchronisation</translation>
    </message>
    <message>
      <source>the system keyring</source>
      <translation>le trousseau du système</translation>
    </message>
    <message>
      <source>the text was removed to keep within your limit</source>
      <translation>le texte a été retiré pour respecter votre limite</translation>
    </message>
    <message>
      <source>the topic {topic}</source>
      <translation>le thème {topic}</translation>
    </message>
    <message>
      <source>theme night mode</source>
      <translation>thème mode nuit</translation>
    </message>
    <message>
      <source>this</source>
      <translation>ceci</translation>
    </message>
    <message>
      <source>this account</source>
      <translation>ce compte</translation>
    </message>
    <message>
      <source>this address</source>
      <translation>cette adresse</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>cet ordinateur</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>ce fichier</translation>
    </message>
    <message>
      <source>this hour</source>
      <translation>cette heure-ci</translation>
    </message>
    <message>
      <source>this list</source>
      <translation>cette liste</translation>
    </message>
    <message>
      <source>this name</source>
      <translation>ce nom</translation>
    </message>
    <message>
      <source>this section</source>
      <translation>cette rubrique</translation>
    </message>
    <message>
      <source>top stories</source>
      <translation>principaux sujets</translation>
    </message>
    <message>
      <source>topic: {name}, you finished {n} of {all}</source>
      <translation>thème : {name}, vous en avez terminé {n} sur {all}</translation>
    </message>
    <message>
      <source>topic: {name}, you opened {n}</source>
      <translation>thème : {name}, vous en avez ouvert {n}</translation>
    </message>
    <message>
      <source>topic: {name}, you saved {n}</source>
      <translation>thème : {name}, vous en avez enregistré {n}</translation>
    </message>
    <message>
      <source>typeface serif sans</source>
      <translation>caractères empattements sans serif</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>déplié</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>non lu</translation>
    </message>
    <message>
      <source>until {moment}</source>
      <translation>jusqu’à {moment}</translation>
    </message>
    <message>
      <source>updated edited corrected versions</source>
      <translation>mis à jour modifié corrigé versions</translation>
    </message>
    <message numerus="yes">
      <source>wanted fewer {n} times</source>
      <extracomment>wanted fewer once</extracomment>
      <translation>
        <numerusform>{n} demande d’en voir moins</numerusform>
        <numerusform>{n} demandes d’en voir moins</numerusform>
      </translation>
    </message>
    <message>
      <source>what you entered</source>
      <translation>votre saisie</translation>
    </message>
    <message>
      <source>you finished {n} of {all} by {name}</source>
      <translation>vous avez terminé {n} articles sur {all} signés {name}</translation>
    </message>
    <message>
      <source>you finished {n} of {all} from {name}</source>
      <translation>vous avez terminé {n} articles sur {all} de {name}</translation>
    </message>
    <message>
      <source>you finished {n} of {all} in {name}</source>
      <translation>vous avez terminé {n} articles sur {all} dans {name}</translation>
    </message>
    <message>
      <source>you opened {n} by {name}</source>
      <translation>articles signés {name} que vous avez ouverts : {n}</translation>
    </message>
    <message>
      <source>you opened {n} from {name}</source>
      <translation>articles de {name} que vous avez ouverts : {n}</translation>
    </message>
    <message>
      <source>you opened {n} in {name}</source>
      <translation>articles ouverts dans {name} : {n}</translation>
    </message>
    <message>
      <source>you saved {n} by {name}</source>
      <translation>articles signés {name} que vous avez enregistrés : {n}</translation>
    </message>
    <message>
      <source>you saved {n} from {name}</source>
      <translation>articles de {name} que vous avez enregistrés : {n}</translation>
    </message>
    <message>
      <source>you saved {n} in {name}</source>
      <translation>articles enregistrés dans {name} : {n}</translation>
    </message>
    <message>
      <source>{accounts} goes on following it: unfollow it there as well.</source>
      <translation>{accounts} continue de la suivre : ne la suivez plus là-bas non plus.</translation>
    </message>
    <message>
      <source>{accounts} keeps its own folders: yours hold here.</source>
      <translation>{accounts} garde ses propres dossiers : les vôtres valent ici.</translation>
    </message>
    <message>
      <source>{accounts} keeps its own title: yours holds here.</source>
      <translation>{accounts} garde son propre titre : le vôtre vaut ici.</translation>
    </message>
    <message>
      <source>{account} keeps them, but they are not synced with it any more.</source>
      <translation>{account} les garde, mais elles ne sont plus synchronisées avec lui.</translation>
    </message>
    <message>
      <source>{account} learns the secrets in addresses that have one.</source>
      <translation>{account} apprend les secrets des adresses qui en ont un.</translation>
    </message>
    <message>
      <source>{account} takes no new subscriptions; these stay where they are: {titles}.</source>
      <translation>{account} ne prend pas de nouveaux abonnements ; celles-ci restent où elles sont : {titles}.</translation>
    </message>
    <message>
      <source>{account} unsubscribes from them.</source>
      <translation>{account} s’en désabonne.</translation>
    </message>
    <message>
      <source>{days} at {time}</source>
      <translation>{days} à {time}</translation>
    </message>
    <message>
      <source>{day}, {first} to {last}</source>
      <translation>{day}, de {first} à {last}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{edition} edition</source>
      <translation>Édition {edition}</translation>
    </message>
    <message>
      <source>{facts}; shared: {words}</source>
      <translation>{facts} ; en commun : {words}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} à {last}</translation>
    </message>
    <message>
      <source>{followed} of {all} sections followed</source>
      <translation>{followed} rubriques suivies sur {all}</translation>
    </message>
    <message>
      <source>{host} has had too many requests and asked for rest.</source>
      <translation>{host} a reçu trop de demandes et veut du repos.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{kind} {name}: {figures}</source>
      <translation>{kind} {name} : {figures}</translation>
    </message>
    <message>
      <source>{length} of {sources}</source>
      <translation>{length} : {sources}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{names} and {number} more</source>
      <translation>{names} et {number} autres</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more publications</source>
      <extracomment>{names} and {n} more publication</extracomment>
      <translation>
        <numerusform>{names} et {n} autre publication</numerusform>
        <numerusform>{names} et {n} autres publications</numerusform>
      </translation>
    </message>
    <message>
      <source>{names}; and {number} more</source>
      <translation>{names} ; et {number} autres</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{name} is being made…</source>
      <translation>{name} est en préparation…</translation>
    </message>
    <message>
      <source>{name} is ready</source>
      <translation>{name} est prête</translation>
    </message>
    <message>
      <source>{name} is ready: {facts}</source>
      <translation>{name} est prête : {facts}</translation>
    </message>
    <message>
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
      <source>{name}, {n} publications</source>
      <extracomment>{name}, {n} publication</extracomment>
      <translation>
        <numerusform>{name}, {n} publication</numerusform>
        <numerusform>{name}, {n} publications</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name} : {value}</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message>
      <source>{number} characters</source>
      <translation>{number} caractères</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {n} sections chosen</source>
      <extracomment>{number} of {n} section chosen</extracomment>
      <translation>
        <numerusform>{number} rubrique sur {n} choisie</numerusform>
        <numerusform>{number} rubriques sur {n} choisies</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} pictures are stored.</source>
      <translation>{number} images sont stockées.</translation>
    </message>
    <message>
      <source>{number} px</source>
      <translation>{number} px</translation>
    </message>
    <message numerus="yes">
      <source>{n} are followed already.</source>
      <extracomment>{n} is followed already.</extracomment>
      <translation>
        <numerusform>{n} est déjà suivie.</numerusform>
        <numerusform>{n} sont déjà suivies.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are from publications that you no longer follow.</source>
      <extracomment>{n} is from a publication that you no longer follow.</extracomment>
      <translation>
        <numerusform>{n} vient d’une publication que vous ne suivez plus.</numerusform>
        <numerusform>{n} viennent de publications que vous ne suivez plus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are left out, for their addresses are yours alone.</source>
      <extracomment>{n} is left out, for its address is yours alone.</extracomment>
      <translation>
        <numerusform>{n} est écarté, car son adresse n’est qu’à vous.</numerusform>
        <numerusform>{n} sont écartés, car leurs adresses ne sont qu’à vous.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <extracomment>{n} article</extracomment>
      <translation>
        <numerusform>{n} article</numerusform>
        <numerusform>{n} articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are copies of another one's text and count as one with it.</source>
      <extracomment>{n} article is a copy of another one's text and counts as one with it.</extracomment>
      <translation>
        <numerusform>{n} article reprend le texte d’un autre et ne compte que pour un avec lui.</numerusform>
        <numerusform>{n} articles reprennent le texte d’un autre et ne comptent que pour un avec lui.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are in {file}.</source>
      <extracomment>{n} article is in {file}.</extracomment>
      <translation>
        <numerusform>{n} article est dans {file}.</numerusform>
        <numerusform>{n} articles sont dans {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles found</source>
      <extracomment>{n} article found</extracomment>
      <translation>
        <numerusform>{n} article trouvé</numerusform>
        <numerusform>{n} articles trouvés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have read are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have read is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>{n} article que vous avez lu l’est aussi dans {account}, s’il l’a.</numerusform>
        <numerusform>{n} articles que vous avez lus le sont aussi dans {account}, là où il les a.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have saved are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have saved is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>{n} article que vous avez enregistré l’est aussi dans {account}, s’il l’a.</numerusform>
        <numerusform>{n} articles que vous avez enregistrés le sont aussi dans {account}, là où il les a.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were left out, because not all of them is here:</source>
      <extracomment>{n} article was left out, because not all of it is here:</extracomment>
      <translation>
        <numerusform>{n} article a été écarté, car il n’est pas ici en entier :</numerusform>
        <numerusform>{n} articles ont été écartés, car ils ne sont pas ici en entier :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were read again.</source>
      <extracomment>{n} article was read again.</extracomment>
      <translation>
        <numerusform>{n} article a été relu.</numerusform>
        <numerusform>{n} articles ont été relus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles.</source>
      <extracomment>{n} article.</extracomment>
      <translation>
        <numerusform>{n} article.</numerusform>
        <numerusform>{n} articles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles: {reason}</source>
      <extracomment>{n} article: {reason}</extracomment>
      <translation>
        <numerusform>{n} article : {reason}</numerusform>
        <numerusform>{n} articles : {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} attempts have failed.</source>
      <extracomment>{n} attempt has failed.</extracomment>
      <translation>
        <numerusform>{n} essai a échoué.</numerusform>
        <numerusform>{n} essais ont échoué.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not sent. The next sync brings what the server has.</source>
      <extracomment>{n} change is not sent. The next sync brings what the server has.</extracomment>
      <translation>
        <numerusform>{n} modification n’est pas envoyée. La prochaine synchronisation apporte ce que le serveur possède.</numerusform>
        <numerusform>{n} modifications ne sont pas envoyées. La prochaine synchronisation apporte ce que le serveur possède.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes have not been sent yet, and would be lost on the server.</source>
      <extracomment>{n} change has not been sent yet, and would be lost on the server.</extracomment>
      <translation>
        <numerusform>{n} modification n’a pas encore été envoyée et serait perdue sur le serveur.</numerusform>
        <numerusform>{n} modifications n’ont pas encore été envoyées et seraient perdues sur le serveur.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}</source>
      <extracomment>{n} change waits for {account}</extracomment>
      <translation>
        <numerusform>{n} modification attend {account}</numerusform>
        <numerusform>{n} modifications attendent {account}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}.</source>
      <extracomment>{n} change waits for {account}.</extracomment>
      <translation>
        <numerusform>{n} modification attend {account}.</numerusform>
        <numerusform>{n} modifications attendent {account}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be sent</source>
      <extracomment>{n} change waits to be sent</extracomment>
      <translation>
        <numerusform>{n} modification attend d’être envoyée</numerusform>
        <numerusform>{n} modifications attendent d’être envoyées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies folded</source>
      <extracomment>{n} copy folded</extracomment>
      <translation>
        <numerusform>{n} copie repliée</numerusform>
        <numerusform>{n} copies repliées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies of this text: {names}</source>
      <extracomment>{n} copy of this text: {names}</extracomment>
      <translation>
        <numerusform>{n} copie de ce texte : {names}</numerusform>
        <numerusform>{n} copies de ce texte : {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} could not be fetched</source>
      <extracomment>{n} could not be fetched</extracomment>
      <translation>
        <numerusform>{n} n’a pas pu être récupéré</numerusform>
        <numerusform>{n} n’ont pas pu être récupérés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>{n} day</extracomment>
      <translation>
        <numerusform>{n} jour</numerusform>
        <numerusform>{n} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days after reading</source>
      <extracomment>A day after reading</extracomment>
      <translation>
        <numerusform>{n} jour après la lecture</numerusform>
        <numerusform>{n} jours après la lecture</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days ago</source>
      <extracomment>{n} day ago</extracomment>
      <translation>
        <numerusform>il y a {n} jour</numerusform>
        <numerusform>il y a {n} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} decisions are new.</source>
      <extracomment>{n} decision is new.</extracomment>
      <translation>
        <numerusform>{n} décision est nouvelle.</numerusform>
        <numerusform>{n} décisions sont nouvelles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>{n} entry</extracomment>
      <translation>
        <numerusform>{n} entrée</numerusform>
        <numerusform>{n} entrées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries could not be used:</source>
      <extracomment>{n} entry could not be used:</extracomment>
      <translation>
        <numerusform>{n} entrée n’a pas pu être utilisée :</numerusform>
        <numerusform>{n} entrées n’ont pas pu être utilisées :</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries selected</source>
      <extracomment>{n} entry selected</extracomment>
      <translation>
        <numerusform>{n} entrée sélectionnée</numerusform>
        <numerusform>{n} entrées sélectionnées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} folders</source>
      <extracomment>{n} folder</extracomment>
      <translation>
        <numerusform>{n} dossier</numerusform>
        <numerusform>{n} dossiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} followed: {names}</source>
      <extracomment>{n} followed: {names}</extracomment>
      <translation>
        <numerusform>{n} suivie : {names}</numerusform>
        <numerusform>{n} suivies : {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>{n} hour</extracomment>
      <translation>
        <numerusform>{n} heure</numerusform>
        <numerusform>{n} heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours ago</source>
      <extracomment>{n} hour ago</extracomment>
      <translation>
        <numerusform>il y a {n} heure</numerusform>
        <numerusform>il y a {n} heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} in editions</source>
      <extracomment>{n} in an edition</extracomment>
      <translation>
        <numerusform>{n} dans des éditions</numerusform>
        <numerusform>{n} dans des éditions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines could not be used, or not wholly.</source>
      <extracomment>{n} line could not be used, or not wholly.</extracomment>
      <translation>
        <numerusform>{n} ligne n’a pu être utilisée, ou pas entièrement.</numerusform>
        <numerusform>{n} lignes n’ont pu être utilisées, ou pas entièrement.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines name a section again.</source>
      <extracomment>{n} line names a section again.</extracomment>
      <translation>
        <numerusform>{n} ligne répète une rubrique.</numerusform>
        <numerusform>{n} lignes répètent une rubrique.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lists</source>
      <extracomment>{n} list</extracomment>
      <translation>
        <numerusform>{n} liste</numerusform>
        <numerusform>{n} listes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <extracomment>{n} min</extracomment>
      <translation>
        <numerusform>{n} min</numerusform>
        <numerusform>{n} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min left</source>
      <extracomment>{n} min left</extracomment>
      <translation>
        <numerusform>Encore {n} min</numerusform>
        <numerusform>Encore {n} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>{n} minute</extracomment>
      <translation>
        <numerusform>{n} minute</numerusform>
        <numerusform>{n} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <extracomment>{n} more</extracomment>
      <translation>
        <numerusform>{n} de plus</numerusform>
        <numerusform>{n} de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more from {publication}</source>
      <extracomment>{n} more from {publication}</extracomment>
      <translation>
        <numerusform>{n} de plus de {publication}</numerusform>
        <numerusform>{n} de plus de {publication}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more in other languages, countries or topics</source>
      <extracomment>{n} more in other languages, countries or topics</extracomment>
      <translation>
        <numerusform>{n} de plus dans d’autres langues, pays ou thèmes</numerusform>
        <numerusform>{n} de plus dans d’autres langues, pays ou thèmes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more publications</source>
      <extracomment>{n} more publication</extracomment>
      <translation>
        <numerusform>{n} autre publication</numerusform>
        <numerusform>{n} autres publications</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more that only {publication} says</source>
      <extracomment>{n} more that only {publication} says</extracomment>
      <translation>
        <numerusform>{n} autre élément propre à {publication}</numerusform>
        <numerusform>{n} autres éléments propres à {publication}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted articles in all</source>
      <extracomment>{n} muted article in all</extracomment>
      <translation>
        <numerusform>{n} article masqué en tout</numerusform>
        <numerusform>{n} articles masqués en tout</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted today</source>
      <extracomment>{n} muted today</extracomment>
      <translation>
        <numerusform>{n} masqué aujourd’hui</numerusform>
        <numerusform>{n} masqués aujourd’hui</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new articles</source>
      <extracomment>{n} new article</extracomment>
      <translation>
        <numerusform>{n} nouvel article</numerusform>
        <numerusform>{n} nouveaux articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new reports</source>
      <extracomment>{n} new report</extracomment>
      <translation>
        <numerusform>{n} nouvelle information</numerusform>
        <numerusform>{n} nouvelles informations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new stories</source>
      <extracomment>{n} new story</extracomment>
      <translation>
        <numerusform>{n} nouveau sujet</numerusform>
        <numerusform>{n} nouveaux sujets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} newer articles</source>
      <extracomment>{n} newer article</extracomment>
      <translation>
        <numerusform>{n} article plus récent</numerusform>
        <numerusform>{n} articles plus récents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are unread.</source>
      <extracomment>{n} of them is unread.</extracomment>
      <translation>
        <numerusform>{n} d’entre eux n’est pas lu.</numerusform>
        <numerusform>{n} d’entre eux ne sont pas lus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other articles of {publication} have their text from before.</source>
      <extracomment>{n} other article of {publication} has its text from before.</extracomment>
      <translation>
        <numerusform>{n} autre article de {publication} a encore son texte d’avant.</numerusform>
        <numerusform>{n} autres articles de {publication} ont encore leur texte d’avant.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other hosts were refused</source>
      <extracomment>{n} other host was refused</extracomment>
      <translation>
        <numerusform>{n} autre hôte a été refusé</numerusform>
        <numerusform>{n} autres hôtes ont été refusés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs</source>
      <extracomment>{n} paragraph</extracomment>
      <translation>
        <numerusform>{n} paragraphe</numerusform>
        <numerusform>{n} paragraphes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs are the same</source>
      <extracomment>{n} paragraph is the same</extracomment>
      <translation>
        <numerusform>{n} paragraphe est identique</numerusform>
        <numerusform>{n} paragraphes sont identiques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} picked articles are still to be fetched. The next sync brings them.</source>
      <extracomment>{n} picked article is still to be fetched. The next sync brings it.</extracomment>
      <translation>
        <numerusform>{n} article sélectionné reste à récupérer. La prochaine synchronisation l’apporte.</numerusform>
        <numerusform>{n} articles sélectionnés restent à récupérer. La prochaine synchronisation les apporte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>{n} picture</extracomment>
      <translation>
        <numerusform>{n} image</numerusform>
        <numerusform>{n} images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures missing</source>
      <extracomment>{n} picture missing</extracomment>
      <translation>
        <numerusform>{n} image manque</numerusform>
        <numerusform>{n} images manquent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pieces are left out.</source>
      <extracomment>{n} piece is left out.</extracomment>
      <translation>
        <numerusform>{n} morceau est écarté.</numerusform>
        <numerusform>{n} morceaux sont écartés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications</source>
      <extracomment>{n} publication</extracomment>
      <translation>
        <numerusform>{n} publication</numerusform>
        <numerusform>{n} publications</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications and sections</source>
      <extracomment>{n} publication or section</extracomment>
      <translation>
        <numerusform>{n} publication ou rubrique</numerusform>
        <numerusform>{n} publications et rubriques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are asked again.</source>
      <extracomment>{n} publication is asked again.</extracomment>
      <translation>
        <numerusform>{n} publication est de nouveau interrogée.</numerusform>
        <numerusform>{n} publications sont de nouveau interrogées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are paused.</source>
      <extracomment>{n} publication is paused.</extracomment>
      <translation>
        <numerusform>{n} publication est en pause.</numerusform>
        <numerusform>{n} publications sont en pause.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications chosen</source>
      <extracomment>{n} publication chosen</extracomment>
      <translation>
        <numerusform>{n} publication choisie</numerusform>
        <numerusform>{n} publications choisies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved, gone or fallen silent.</source>
      <extracomment>{n} publication has moved, gone or fallen silent.</extracomment>
      <translation>
        <numerusform>{n} publication a déménagé, disparu ou s’est tue.</numerusform>
        <numerusform>{n} publications ont déménagé, disparu ou se sont tues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved.</source>
      <extracomment>{n} publication has moved.</extracomment>
      <translation>
        <numerusform>{n} publication a déménagé.</numerusform>
        <numerusform>{n} publications ont déménagé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this</source>
      <extracomment>{n} publication reports this</extracomment>
      <translation>
        <numerusform>{n} publication en parle</numerusform>
        <numerusform>{n} publications en parlent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this.</source>
      <extracomment>{n} publication reports this.</extracomment>
      <translation>
        <numerusform>{n} publication en parle.</numerusform>
        <numerusform>{n} publications en parlent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} requests</source>
      <extracomment>{n} request</extracomment>
      <translation>
        <numerusform>{n} requête</numerusform>
        <numerusform>{n} requêtes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles</source>
      <extracomment>{n} saved article</extracomment>
      <translation>
        <numerusform>{n} article enregistré</numerusform>
        <numerusform>{n} articles enregistrés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles stay.</source>
      <extracomment>{n} saved article stays.</extracomment>
      <translation>
        <numerusform>{n} article enregistré reste.</numerusform>
        <numerusform>{n} articles enregistrés restent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds</source>
      <extracomment>{n} second</extracomment>
      <translation>
        <numerusform>{n} seconde</numerusform>
        <numerusform>{n} secondes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <extracomment>{n} section</extracomment>
      <translation>
        <numerusform>{n} rubrique</numerusform>
        <numerusform>{n} rubriques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are fetched by this computer itself from now on.</source>
      <extracomment>{n} section is fetched by this computer itself from now on.</extracomment>
      <translation>
        <numerusform>{n} rubrique est désormais relevée par cet ordinateur lui-même.</numerusform>
        <numerusform>{n} rubriques sont désormais relevées par cet ordinateur lui-même.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in no folder: {account} puts them into its usual one.</source>
      <extracomment>{n} section is in no folder: {account} puts it into its usual one.</extracomment>
      <translation>
        <numerusform>{n} rubrique n’est dans aucun dossier : {account} la met dans son dossier habituel.</numerusform>
        <numerusform>{n} rubriques ne sont dans aucun dossier : {account} les met dans son dossier habituel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in {account} already.</source>
      <extracomment>{n} section is in {account} already.</extracomment>
      <translation>
        <numerusform>{n} rubrique est déjà dans {account}.</numerusform>
        <numerusform>{n} rubriques sont déjà dans {account}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new to {account}, which subscribes to them.</source>
      <extracomment>{n} section is new to {account}, which subscribes to it.</extracomment>
      <translation>
        <numerusform>{n} rubrique est nouvelle pour {account}, qui s’y abonne.</numerusform>
        <numerusform>{n} rubriques sont nouvelles pour {account}, qui s’y abonne.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new.</source>
      <extracomment>{n} section is new.</extracomment>
      <translation>
        <numerusform>{n} rubrique est nouvelle.</numerusform>
        <numerusform>{n} rubriques sont nouvelles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections chosen</source>
      <extracomment>{n} section chosen</extracomment>
      <translation>
        <numerusform>{n} rubrique choisie</numerusform>
        <numerusform>{n} rubriques choisies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read when last asked.</source>
      <extracomment>{n} section could not be read when last asked.</extracomment>
      <translation>
        <numerusform>{n} rubrique était illisible la dernière fois.</numerusform>
        <numerusform>{n} rubriques étaient illisibles la dernière fois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read, and some articles are not whole yet.</source>
      <extracomment>{n} section could not be read, and some articles are not whole yet.</extracomment>
      <translation>
        <numerusform>{n} rubrique n’a pas pu être lue, et certains articles ne sont pas encore complets.</numerusform>
        <numerusform>{n} rubriques n’ont pas pu être lues, et certains articles ne sont pas encore complets.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read. Everything else is up to date.</source>
      <extracomment>{n} section could not be read. Everything else is up to date.</extracomment>
      <translation>
        <numerusform>{n} rubrique n’a pas pu être lue. Tout le reste est à jour.</numerusform>
        <numerusform>{n} rubriques n’ont pas pu être lues. Tout le reste est à jour.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections have a secret in their address, which is left out.</source>
      <extracomment>{n} section has a secret in its address, which is left out.</extracomment>
      <translation>
        <numerusform>{n} rubrique a un secret dans son adresse, qui est retiré.</numerusform>
        <numerusform>{n} rubriques ont un secret dans leur adresse, qui est retiré.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections need attention</source>
      <extracomment>{n} section needs attention</extracomment>
      <translation>
        <numerusform>{n} rubrique à surveiller</numerusform>
        <numerusform>{n} rubriques à surveiller</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections of it have moved.</source>
      <extracomment>A section of it has moved.</extracomment>
      <translation>
        <numerusform>{n} de ses rubriques a déménagé.</numerusform>
        <numerusform>{n} de ses rubriques ont déménagé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections stay as they are.</source>
      <extracomment>{n} section stays as it is.</extracomment>
      <translation>
        <numerusform>{n} rubrique reste telle quelle.</numerusform>
        <numerusform>{n} rubriques restent telles quelles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections you followed already.</source>
      <extracomment>{n} section you followed already.</extracomment>
      <translation>
        <numerusform>Vous suiviez déjà {n} rubrique.</numerusform>
        <numerusform>Vous suiviez déjà {n} rubriques.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sign-ins wait for you.</source>
      <extracomment>{n} sign-in waits for you.</extracomment>
      <translation>
        <numerusform>{n} connexion vous attend.</numerusform>
        <numerusform>{n} connexions vous attendent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stay as they were: their pages are no longer what they were.</source>
      <extracomment>{n} stays as it was: its page is no longer what it was.</extracomment>
      <translation>
        <numerusform>{n} reste tel quel : sa page n’est plus ce qu’elle était.</numerusform>
        <numerusform>{n} restent tels quels : leurs pages ne sont plus ce qu’elles étaient.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} still to be fetched</source>
      <extracomment>{n} still to be fetched</extracomment>
      <translation>
        <numerusform>{n} encore à récupérer</numerusform>
        <numerusform>{n} encore à récupérer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} that could not be fetched again</source>
      <extracomment>{n} that could not be fetched again</extracomment>
      <translation>
        <numerusform>{n} qu’on ne pourrait pas récupérer</numerusform>
        <numerusform>{n} qu’on ne pourrait pas récupérer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread</source>
      <extracomment>{n} unread</extracomment>
      <translation>
        <numerusform>{n} non lu</numerusform>
        <numerusform>{n} non lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread articles</source>
      <extracomment>{n} unread article</extracomment>
      <translation>
        <numerusform>{n} article non lu</numerusform>
        <numerusform>{n} articles non lus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread from favourites</source>
      <extracomment>{n} unread from a favourite</extracomment>
      <translation>
        <numerusform>{n} non lu d’un favori</numerusform>
        <numerusform>{n} non lus de favoris</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} wire copies folded</source>
      <extracomment>{n} wire copy folded</extracomment>
      <translation>
        <numerusform>{n} dépêche d’agence repliée</numerusform>
        <numerusform>{n} dépêches d’agence repliées</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} ready offline</source>
      <translation>{percent} prêts hors ligne</translation>
    </message>
    <message>
      <source>{person} in {list}</source>
      <translation>{person} dans {list}</translation>
    </message>
    <message>
      <source>{person}, {where}</source>
      <translation>{person}, {where}</translation>
    </message>
    <message>
      <source>{publication}, section {section}</source>
      <translation>{publication}, rubrique {section}</translation>
    </message>
    <message numerus="yes">
      <source>{ready} of {n} articles open whole with no network. Stored: {size}.</source>
      <extracomment>{ready} of {n} article opens whole with no network. Stored: {size}.</extracomment>
      <translation>
        <numerusform>{ready} sur {n} article s’ouvre en entier sans réseau. Stocké : {size}.</numerusform>
        <numerusform>{ready} sur {n} articles s’ouvrent en entier sans réseau. Stocké : {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{read} of {n} articles read.</source>
      <extracomment>{read} of {n} article read.</extracomment>
      <translation>
        <numerusform>{read} article lu sur {n}.</numerusform>
        <numerusform>{read} articles lus sur {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{section} – followed</source>
      <translation>{section} – suivie</translation>
    </message>
    <message>
      <source>{server}: {sections} in {folders}.</source>
      <translation>{server} : {sections} dans {folders}.</translation>
    </message>
    <message>
      <source>{server}: {sections}.</source>
      <translation>{server} : {sections}.</translation>
    </message>
    <message>
      <source>{setting}: {choice}</source>
      <translation>{setting} : {choice}</translation>
    </message>
    <message>
      <source>{share} % read</source>
      <translation>{share} % lu</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} Mo</translation>
    </message>
    <message numerus="yes">
      <source>{state}; decided together for {n} places like it</source>
      <extracomment>{state}; decided together with {n} place like it</extracomment>
      <translation>
        <numerusform>{state} ; décidé ensemble pour {n} endroit semblable</numerusform>
        <numerusform>{state} ; décidé ensemble pour {n} endroits semblables</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{stored} of {n} pictures</source>
      <extracomment>{stored} of {n} picture</extracomment>
      <translation>
        <numerusform>{stored} image sur {n}</numerusform>
        <numerusform>{stored} images sur {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} answered too slowly and was given up.</source>
      <translation>{subject} a répondu trop lentement et a été abandonné.</translation>
    </message>
    <message>
      <source>{subject} answered with an error{status}.</source>
      <translation>Le serveur a signalé une erreur : {subject}{status}.</translation>
    </message>
    <message>
      <source>{subject} answered with something that cannot be read, so nothing was taken from it.</source>
      <translation>{subject} a répondu par quelque chose d’illisible ; rien n’en a été repris.</translation>
    </message>
    <message>
      <source>{subject} arrived only in part, so it was not kept as whole.</source>
      <translation>{subject} n’est arrivé qu’en partie et n’a pas été gardé comme entier.</translation>
    </message>
    <message>
      <source>{subject} arrived too slowly and was given up.</source>
      <translation>{subject} arrivait trop lentement et a été abandonné.</translation>
    </message>
    <message>
      <source>{subject} asks for a pause{status}.</source>
      <translation>{subject} demande une pause{status}.</translation>
    </message>
    <message>
      <source>{subject} cannot be shown: it is no picture, or a damaged one.</source>
      <translation>{subject} ne peut pas s’afficher : ce n’est pas une image, ou elle est endommagée.</translation>
    </message>
    <message>
      <source>{subject} cannot do that, so it stays as it is there.</source>
      <translation>{subject} ne sait pas faire cela ; cela y reste donc comme c’est.</translation>
    </message>
    <message>
      <source>{subject} could not be reached.</source>
      <translation>{subject} n’a pas pu être joint.</translation>
    </message>
    <message>
      <source>{subject} did not accept your sign-in.</source>
      <translation>{subject} n’a pas accepté votre connexion.</translation>
    </message>
    <message>
      <source>{subject} did not answer in time.</source>
      <translation>{subject} n’a pas répondu à temps.</translation>
    </message>
    <message>
      <source>{subject} did not confirm it.</source>
      <translation>{subject} ne l’a pas confirmé.</translation>
    </message>
    <message>
      <source>{subject} does not accept this name and password.</source>
      <translation>{subject} n’accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
      <source>{subject} does not accept what you signed in with.</source>
      <translation>{subject} n’accepte pas vos identifiants.</translation>
    </message>
    <message>
      <source>{subject} finds no feed at this address.</source>
      <translation>{subject} ne trouve pas de flux à cette adresse.</translation>
    </message>
    <message>
      <source>{subject} has its interface for programs switched off.</source>
      <translation>{subject} a désactivé son interface pour les programmes.</translation>
    </message>
    <message>
      <source>{subject} has no cookies for this publication.</source>
      <translation>{subject} n’a pas de cookies pour cette publication.</translation>
    </message>
    <message>
      <source>{subject} has no form there in which Broadsheet could sign you in.</source>
      <translation>{subject} n’a pas là de formulaire avec lequel Broadsheet pourrait vous connecter.</translation>
    </message>
    <message>
      <source>{subject} has refused your sign-in several times.</source>
      <translation>{subject} a refusé votre connexion plusieurs fois.</translation>
    </message>
    <message>
      <source>{subject} has trouble on its own side{status}.</source>
      <translation>{subject} a des ennuis de son côté{status}.</translation>
    </message>
    <message>
      <source>{subject} is damaged or ends in the middle, and cannot be read.</source>
      <translation>{subject} est endommagé ou s’arrête au milieu, et ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{subject} is larger than Broadsheet accepts.</source>
      <translation>{subject} est plus grand que ce que Broadsheet accepte.</translation>
    </message>
    <message>
      <source>{subject} is no catalogue of publications.</source>
      <translation>{subject} n’est pas un catalogue de publications.</translation>
    </message>
    <message>
      <source>{subject} is no list of subscriptions.</source>
      <translation>{subject} n’est pas une liste d’abonnements.</translation>
    </message>
    <message>
      <source>{subject} is no longer where it was.</source>
      <translation>N’est plus à sa place : {subject}.</translation>
    </message>
    <message>
      <source>{subject} is no web address.</source>
      <translation>{subject} n’est pas une adresse web.</translation>
    </message>
    <message>
      <source>{subject} names no articles of others.</source>
      <translation>{subject} ne cite aucun article d’autrui.</translation>
    </message>
    <message>
      <source>{subject} points into a private network that you did not name.</source>
      <translation>{subject} mène dans un réseau privé que vous n’avez pas indiqué.</translation>
    </message>
    <message>
      <source>{subject} points into a private network, so it was not fetched.</source>
      <translation>{subject} mène à un réseau privé et n’a pas été récupéré.</translation>
    </message>
    <message>
      <source>{subject} refuses to answer{status}.</source>
      <translation>{subject} refuse de répondre{status}.</translation>
    </message>
    <message>
      <source>{subject} shows this only to readers who have signed in.</source>
      <translation>{subject} ne montre cela qu’aux lecteurs connectés.</translation>
    </message>
    <message>
      <source>{subject} took too much time or memory to read, so it was given up.</source>
      <translation>{subject} demandait trop de temps ou de mémoire et a été abandonné.</translation>
    </message>
    <message>
      <source>{text} of text, {pictures} of pictures</source>
      <translation>{text} de texte, {pictures} d’images</translation>
    </message>
    <message>
      <source>{text}, leads to a place in this article</source>
      <translation>{text}, mène à un endroit de cet article</translation>
    </message>
    <message>
      <source>{text}, link</source>
      <translation>{text}, lien</translation>
    </message>
    <message>
      <source>{time} on {date}</source>
      <translation>{time} le {date}</translation>
    </message>
    <message>
      <source>{time} tomorrow</source>
      <translation>{time} demain</translation>
    </message>
    <message>
      <source>{what}: {choice}</source>
      <translation>{what} : {choice}</translation>
    </message>
    <message>
      <source>{who} picked it: {day}.</source>
      <translation>Sélectionné par {who} : {day}.</translation>
    </message>
    <message>
      <source>“is:{subject}” says nothing.</source>
      <translation>« is:{subject} » ne veut rien dire.</translation>
    </message>
    <message>
      <source>“{subject}:” is not known here, so it was searched for as words.</source>
      <translation>« {subject}: » n’est pas connu ici et a été recherché comme mot.</translation>
    </message>
    <message>
      <source>“{subject}” has nothing on one side, so it was passed over.</source>
      <translation>« {subject} » n’a rien d’un côté et a été ignoré.</translation>
    </message>
    <message>
      <source>“{subject}” is no date.</source>
      <translation>« {subject} » n’est pas une date.</translation>
    </message>
    <message>
      <source>“{subject}” needs something right behind it.</source>
      <translation>« {subject} » demande quelque chose juste après.</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>« {words} »</translation>
    </message>
    <message>
      <source>✓ complete</source>
      <translation>✓ complet</translation>
    </message>
    <message numerus="yes">
      <source>✓ complete, {n} pictures</source>
      <extracomment>✓ complete, {n} picture</extracomment>
      <translation>
        <numerusform>✓ complet, {n} image</numerusform>
        <numerusform>✓ complet, {n} images</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PickLists</name>
    <message>
      <source>Address of a newsletter, feed of links or site</source>
      <translation>Adresse d’une lettre d’information, d’un flux de liens ou d’un site</translation>
    </message>
    <message>
      <source>Address of a pick list</source>
      <translation>Adresse d’une liste de sélections</translation>
    </message>
    <message>
      <source>Articles that somebody has chosen: a newsletter, a feed of links, a list that a friend publishes. They are fetched for reading offline.</source>
      <translation>Des articles que quelqu’un a choisis : une lettre d’information, un flux de liens, une liste publiée par un ami. Ils sont récupérés pour la lecture hors ligne.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Choose a pick list</source>
      <translation>Choisir une liste de sélections</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Lists (*.json *.opml *.xml *.atom)</source>
      <translation>Listes (*.json *.opml *.xml *.atom)</translation>
    </message>
    <message>
      <source>Looking at it…</source>
      <translation>Examen en cours…</translation>
    </message>
    <message>
      <source>No longer following {title}</source>
      <translation>Vous ne suivez plus {title}</translation>
    </message>
    <message>
      <source>Pick lists</source>
      <translation>Listes de sélections</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>Publier les articles enregistrés…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename a pick list</source>
      <translation>Renommer une liste de sélections</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>You follow no pick list yet.</source>
      <translation>Vous ne suivez encore aucune liste de sélections.</translation>
    </message>
    <message>
      <source>{title} is no longer followed. What you saved of it stays.</source>
      <translation>{title} n’est plus suivie. Ce que vous en avez enregistré reste.</translation>
    </message>
  </context>
  <context>
    <name>PicksSpread</name>
    <message>
      <source>Picks</source>
      <translation>Sélections</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Comes at its time by itself</source>
      <translation>Arrive d’elle-même à l’heure dite</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>Composer maintenant</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Édition</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>Pour vous</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>Pour de bon</translation>
    </message>
    <message>
      <source>How long an edition stays</source>
      <translation>Combien de temps reste une édition</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Plus longue</translation>
    </message>
    <message>
      <source>Made of</source>
      <translation>Composée de</translation>
    </message>
    <message>
      <source>Minutes to read</source>
      <translation>Minutes de lecture</translation>
    </message>
    <message>
      <source>Morning, Lunch, Sunday…</source>
      <translation>Matin, midi, dimanche…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>Enregistrés pour plus tard</translation>
    </message>
    <message>
      <source>Shorter</source>
      <translation>Plus courte</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Heure</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>Principaux sujets</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
  </context>
  <context>
    <name>Proofs</name>
    <message>
      <source>App ID</source>
      <translation>App ID</translation>
    </message>
    <message>
      <source>App key</source>
      <translation>App key</translation>
    </message>
    <message>
      <source>Enter the App ID.</source>
      <translation>Saisissez l’App ID.</translation>
    </message>
    <message>
      <source>Enter the App key.</source>
      <translation>Saisissez l’App key.</translation>
    </message>
    <message>
      <source>Enter the password.</source>
      <translation>Saisissez le mot de passe.</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Changed.</source>
      <translation>Modifié.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>Différents</translation>
    </message>
    <message>
      <source>Empty it for the name that its publisher gives it.</source>
      <translation>Videz le champ pour le nom que lui donne son éditeur.</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>Exporter les règles</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>For subscribers</source>
      <translation>Pour les abonnés</translation>
    </message>
    <message>
      <source>Forgotten; it holds for what comes from now on.</source>
      <translation>Oublié ; cela vaut pour ce qui vient désormais.</translation>
    </message>
    <message>
      <source>It has its publisher's name again.</source>
      <translation>Elle a de nouveau le nom que lui donne son éditeur.</translation>
    </message>
    <message>
      <source>It is called {title} now.</source>
      <translation>Elle s’appelle maintenant {title}.</translation>
    </message>
    <message>
      <source>Look for more sections</source>
      <translation>Chercher d’autres rubriques</translation>
    </message>
    <message>
      <source>Looking for articles</source>
      <translation>Recherche d’articles</translation>
    </message>
    <message>
      <source>Move there</source>
      <translation>Déplacer là</translation>
    </message>
    <message>
      <source>Moved.</source>
      <translation>Déplacé.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>Nom du dossier</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>Nouveau dossier</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>Nouveau dossier…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>Aucun dossier</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>Règles (*.json)</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Rubriques</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Settings of {title}</source>
      <translation>Réglages de {title}</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>Se connecter…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Sign-in…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Annulé.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler l’action</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>Ce qui a été écarté</translation>
    </message>
    <message>
      <source>You are not signed in.</source>
      <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
      <source>You no longer follow this section.</source>
      <translation>Vous ne suivez plus cette rubrique.</translation>
    </message>
  </context>
  <context>
    <name>PublishDialog</name>
    <message>
      <source>All publications</source>
      <translation>Toutes les publications</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>How old</source>
      <translation>Ancienneté</translation>
    </message>
    <message>
      <source>JSON Feed (*.json)</source>
      <translation>JSON Feed (*.json)</translation>
    </message>
    <message>
      <source>Nobody need be named</source>
      <translation>Aucun nom n’est nécessaire</translation>
    </message>
    <message>
      <source>Of all time</source>
      <translation>Depuis toujours</translation>
    </message>
    <message>
      <source>Of the last month</source>
      <translation>Du dernier mois</translation>
    </message>
    <message>
      <source>Of the last week</source>
      <translation>De la dernière semaine</translation>
    </message>
    <message>
      <source>Of the last year</source>
      <translation>De la dernière année</translation>
    </message>
    <message>
      <source>Publish saved articles</source>
      <translation>Publier les articles enregistrés</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>Articles enregistrés</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Choose an article to read it here.</source>
      <translation>Choisissez un article pour le lire ici.</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marquer comme lu</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marquer comme non lu</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Retirer des enregistrés</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>ReadinessPanel</name>
    <message>
      <source>Fetch what is missing</source>
      <translation>Récupérer ce qui manque</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>Ce qui est prêt hors ligne</translation>
    </message>
  </context>
  <context>
    <name>Refusals</name>
    <message>
      <source>Allow</source>
      <translation>Autoriser</translation>
    </message>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>Autoriser {host} pour cette connexion</translation>
    </message>
    <message>
      <source>Pages asked these hosts, which are no part of {title}. Most of them count visitors. Allow one only where the sign-in does not work without it.</source>
      <translation>Des pages ont interrogé ces hôtes, qui ne font pas partie de {title}. La plupart comptent les visiteurs. N’en autorisez un que si la connexion ne marche pas sans lui.</translation>
    </message>
    <message>
      <source>Refused hosts</source>
      <translation>Hôtes refusés</translation>
    </message>
  </context>
  <context>
    <name>Regret</name>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler l’action</translation>
    </message>
  </context>
  <context>
    <name>Remarks</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Your catalogue file</source>
      <translation>Votre fichier de catalogue</translation>
    </message>
  </context>
  <context>
    <name>RemoveDialog</name>
    <message>
      <source>Broadsheet forgets the account and its password. On the server nothing changes.</source>
      <translation>Broadsheet oublie le compte et son mot de passe. Sur le serveur, rien ne change.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Keep its publications</source>
      <translation>Garder ses publications</translation>
    </message>
    <message>
      <source>Remove account</source>
      <translation>Retirer le compte</translation>
    </message>
    <message>
      <source>Remove {account}?</source>
      <translation>Retirer {account} ?</translation>
    </message>
    <message>
      <source>Send them first</source>
      <translation>Les envoyer d’abord</translation>
    </message>
    <message>
      <source>They are being sent…</source>
      <translation>Elles sont en cours d’envoi…</translation>
    </message>
    <message>
      <source>They stay as they are, and are fetched by Broadsheet itself from now on.</source>
      <translation>Elles restent telles quelles, et Broadsheet les relève désormais lui-même.</translation>
    </message>
    <message>
      <source>Those that no other account has go from your sidebar. Saved articles stay, and you can undo it.</source>
      <translation>Celles qu’aucun autre compte n’a quittent la barre latérale. Les articles enregistrés restent, et vous pouvez l’annuler.</translation>
    </message>
    <message>
      <source>Unfollow its publications</source>
      <translation>Ne plus suivre ses publications</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>{percent} % done</source>
      <translation>{percent} % terminé</translation>
    </message>
  </context>
  <context>
    <name>RowsMenu</name>
    <message>
      <source>Favourite</source>
      <translation>Favori</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoris</translation>
    </message>
    <message>
      <source>Health…</source>
      <translation>Santé…</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Déplacer vers</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>Déplacer vers un autre compte…</translation>
    </message>
    <message>
      <source>No longer a favourite</source>
      <translation>Retirer des favoris</translation>
    </message>
    <message>
      <source>No longer favourites</source>
      <translation>Retirer des favoris</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>M’avertir des nouveaux articles</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Remove the folder</source>
      <translation>Supprimer le dossier</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Paramètres…</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>Trier par nom</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>Synchroniser ces publications</translation>
    </message>
    <message>
      <source>Sync this folder</source>
      <translation>Synchroniser ce dossier</translation>
    </message>
    <message>
      <source>Sync this publication</source>
      <translation>Synchroniser cette publication</translation>
    </message>
    <message>
      <source>Unfollow and delete its articles</source>
      <translation>Ne plus suivre et supprimer ses articles</translation>
    </message>
    <message>
      <source>Unfollow and delete their articles</source>
      <translation>Ne plus suivre et supprimer leurs articles</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>Ne plus suivre la rubrique {title}</translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>Ne plus suivre {title}</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>Pourquoi n’est-ce pas récupéré ?</translation>
    </message>
    <message>
      <source>{deed} (here alone)</source>
      <translation>{deed} (ici seulement)</translation>
    </message>
  </context>
  <context>
    <name>RuleDialog</name>
    <message>
      <source>Also where only the text has it</source>
      <translation>Aussi quand seul le texte le contient</translation>
    </message>
    <message>
      <source>As publications name their topics and sections.</source>
      <translation>Comme les publications nomment leurs thèmes et rubriques.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Change what is muted</source>
      <translation>Modifier ce qui est masqué</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>In all publications</source>
      <translation>Dans toutes les publications</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Saved articles are never muted. When a rule ends, what it hid comes back as it was.</source>
      <translation>Les articles enregistrés ne sont jamais masqués. Quand une règle prend fin, ce qu’elle masquait revient tel quel.</translation>
    </message>
    <message>
      <source>The name as it stands above the articles.</source>
      <translation>Le nom tel qu’il figure au-dessus des articles.</translation>
    </message>
    <message>
      <source>These very words, one after another.</source>
      <translation>Exactement ces mots, l’un après l’autre.</translation>
    </message>
    <message>
      <source>Until the end of a day</source>
      <translation>Jusqu’à la fin d’un jour</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>Ce qui est masqué</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Whole words in headline and standfirst, also in their plural; “elect*” for all that begin so.</source>
      <translation>Mots entiers dans le titre et le chapeau, au pluriel aussi ; « élect* » pour tous ceux qui commencent ainsi.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>election</source>
      <translation>élection</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Export rules…</source>
      <translation>Exporter les règles…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>Forget all</source>
      <translation>Tout oublier</translation>
    </message>
    <message>
      <source>Keep: {sample}</source>
      <translation>Garder : {sample}</translation>
    </message>
    <message>
      <source>Never: {sample}</source>
      <translation>Jamais : {sample}</translation>
    </message>
    <message>
      <source>Nothing yet: choose “What was left out…” in one of its articles.</source>
      <translation>Rien encore : choisissez « Ce qui a été écarté… » dans un de ses articles.</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>End the search</source>
      <translation>Terminer la recherche</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>Comment rechercher</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
      <source>Words, “phrases”, title: author: publication: section: after: before: is:</source>
      <translation>Mots, « expressions », title: author: publication: section: after: before: is:</translation>
    </message>
  </context>
  <context>
    <name>SecretField</name>
    <message>
      <source>Hide: {field}</source>
      <translation>Masquer : {field}</translation>
    </message>
    <message>
      <source>Show: {field}</source>
      <translation>Afficher : {field}</translation>
    </message>
  </context>
  <context>
    <name>SectionLine</name>
    <message>
      <source>Copied the address.</source>
      <translation>Adresse copiée.</translation>
    </message>
    <message>
      <source>Copied without its secret.</source>
      <translation>Copiée sans son secret.</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Copier l’adresse</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>Ses articles viennent de {accounts}.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>Son éditeur l’a retirée pour de bon.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>Renommer la rubrique</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Ne plus suivre</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Broadsheet can keep it in memory. When you start Broadsheet the next time you are asked for it again.</source>
      <translation>Broadsheet peut le garder en mémoire. Au prochain démarrage, il vous sera redemandé.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>Ne conserver que pour cette session</translation>
    </message>
    <message>
      <source>Keep it for this session only?</source>
      <translation>Ne le conserver que pour cette session ?</translation>
    </message>
  </context>
  <context>
    <name>SettingLine</name>
    <message>
      <source>Reset to usual</source>
      <translation>Revenir à l’habituel</translation>
    </message>
    <message>
      <source>Reset “{name}” to usual</source>
      <translation>Revenir à l’habituel pour « {name} »</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>No setting is called like this.</source>
      <translation>Aucun paramètre ne s’appelle ainsi.</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>Réinitialiser tous les paramètres</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>Annuler la réinitialisation</translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message>
      <source>PDF documents (*.pdf)</source>
      <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page {number} of {total}…</source>
      <translation>Page {number} sur {total}…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
      <source>The PDF could not be saved as {file}: {reason}. Choose another folder.</source>
      <translation>Le PDF n’a pas pu être enregistré sous {file} : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The article could not be printed. Is the printer switched on?</source>
      <translation>L’article n’a pas pu être imprimé. L’imprimante est-elle allumée ?</translation>
    </message>
    <message>
      <source>The article was copied as Markdown.</source>
      <translation>L’article a été copié en Markdown.</translation>
    </message>
    <message>
      <source>The last article is still being made ready.</source>
      <translation>Le dernier article est encore en préparation.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Rubriques</translation>
    </message>
    <message>
      <source>You follow this publication.</source>
      <translation>Vous suivez cette publication.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>No shortcut answers to this.</source>
      <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Tout réinitialiser</translation>
    </message>
    <message>
      <source>Search by name or key</source>
      <translation>Rechercher par nom ou touche</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>Annuler la réinitialisation</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Download now anyway</source>
      <translation>Télécharger quand même</translation>
    </message>
    <message>
      <source>Downloads paused: {why}</source>
      <translation>Téléchargements suspendus : {why}</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>Publications</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Barre latérale</translation>
    </message>
    <message>
      <source>{ready} of {all} ready</source>
      <translation>{ready} sur {all} prêts</translation>
    </message>
  </context>
  <context>
    <name>SidebarDelegate</name>
    <message>
      <source>As its publisher calls it</source>
      <translation>Comme son éditeur l’appelle</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Suspendue</translation>
    </message>
  </context>
  <context>
    <name>SignInDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Vérifier maintenant</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Follow it</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Open the window</source>
      <translation>Ouvrir la fenêtre</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>Sign in anew</source>
      <translation>Se reconnecter</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>Se connecter à {publication}</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Se déconnecter</translation>
    </message>
    <message>
      <source>Signing out deletes what you entered; your articles stay.</source>
      <translation>La déconnexion efface ce que vous avez saisi ; vos articles restent.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Your name there: {name}</source>
      <translation>Votre nom là-bas : {name}</translation>
    </message>
    <message>
      <source>Your sign-in to {publication}</source>
      <translation>Votre connexion à {publication}</translation>
    </message>
  </context>
  <context>
    <name>SignInWindow</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Show the sign-in window</source>
      <translation>Afficher la fenêtre de connexion</translation>
    </message>
    <message>
      <source>Sign in in the window that has opened</source>
      <translation>Connectez-vous dans la fenêtre qui s’est ouverte</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>Se connecter à {title}</translation>
    </message>
    <message>
      <source>The sign-in window is opening…</source>
      <translation>La fenêtre de connexion s’ouvre…</translation>
    </message>
    <message>
      <source>When you are in, press “Done: I am signed in” there.</source>
      <translation>Une fois connecté, cliquez-y sur « Terminé : je suis connecté ».</translation>
    </message>
  </context>
  <context>
    <name>SignInsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Se reconnecter…</translation>
    </message>
    <message>
      <source>You are signed in nowhere. To read in full what you pay for, sign in to a publication from its menu in the sidebar.</source>
      <translation>Vous n’êtes connecté nulle part. Pour lire en entier ce que vous payez, connectez-vous à une publication depuis son menu dans la barre latérale.</translation>
    </message>
    <message>
      <source>Your sign-ins</source>
      <translation>Vos connexions</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>Votre connexion…</translation>
    </message>
  </context>
  <context>
    <name>Signing</name>
    <message>
      <source>Show them</source>
      <translation>Les afficher</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Se reconnecter</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Se reconnecter…</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>Se connecter…</translation>
    </message>
    <message>
      <source>Signed out, and what you had entered was deleted. Your articles stay.</source>
      <translation>Déconnecté, et ce que vous aviez saisi est supprimé. Vos articles restent.</translation>
    </message>
    <message>
      <source>You do not follow this publication any more.</source>
      <translation>Vous ne suivez plus cette publication.</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>Votre connexion…</translation>
    </message>
    <message>
      <source>{publication}: {state}</source>
      <translation>{publication} : {state}</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>Find a publication</source>
      <translation>Chercher une publication</translation>
    </message>
    <message>
      <source>Publications and sections</source>
      <translation>Publications et rubriques</translation>
    </message>
  </context>
  <context>
    <name>StoryView</name>
    <message>
      <source>The story</source>
      <translation>Le sujet</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>More from here</source>
      <translation>Plus de cette source</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>Articles en rapport</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>Ce sujet</translation>
    </message>
  </context>
  <context>
    <name>Swatches</name>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
  </context>
  <context>
    <name>SyncBar</name>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Go on with the sync</source>
      <translation>Reprendre la synchronisation</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>Suspendre la synchronisation</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Suspendue</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Rubriques</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Arrêt</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>Synchronisation</translation>
    </message>
  </context>
  <context>
    <name>Syncing</name>
    <message>
      <source>Go on with the sync</source>
      <translation>Reprendre la synchronisation</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>Suspendre la synchronisation</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Wait until the sync has ended, or stop it.</source>
      <translation>Attendez la fin de la synchronisation, ou arrêtez-la.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Que s’est-il passé ?</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>Followed: its articles come with the next sync.</source>
      <translation>Suivie : ses articles viennent à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>Examen de {host}…</translation>
    </message>
    <message>
      <source>Looking whether you are still signed in…</source>
      <translation>Vérification de votre connexion…</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>Rien n’y a été trouvé qui puisse être suivi.</translation>
    </message>
    <message>
      <source>Signing in to {publication}…</source>
      <translation>Connexion à {publication}…</translation>
    </message>
    <message>
      <source>Signing out…</source>
      <translation>Déconnexion…</translation>
    </message>
    <message>
      <source>You follow this address already.</source>
      <translation>Vous suivez déjà cette adresse.</translation>
    </message>
  </context>
  <context>
    <name>Tally</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Done – read now</source>
      <translation>Terminé – lire maintenant</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler l’action</translation>
    </message>
  </context>
  <context>
    <name>TargetPicker</name>
    <message>
      <source>Add to</source>
      <translation>Ajouter à</translation>
    </message>
    <message>
      <source>New publications go to {place}.</source>
      <translation>Les nouvelles publications vont à {place}.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
  </context>
  <context>
    <name>Thrift</name>
    <message>
      <source>metered connection</source>
      <translation>connexion limitée</translation>
    </message>
    <message>
      <source>on battery</source>
      <translation>sur batterie</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message>
      <source>Hide the reason</source>
      <translation>Masquer la raison</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Tout marquer comme lu</translation>
    </message>
    <message>
      <source>Mark all as unread</source>
      <translation>Tout marquer comme non lu</translation>
    </message>
    <message>
      <source>Mute this story</source>
      <translation>Masquer ce sujet</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Retirer des enregistrés</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>Pourquoi est-ce un sujet ?</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open Broadsheet</source>
      <translation>Ouvrir Broadsheet</translation>
    </message>
  </context>
  <context>
    <name>TroubleDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>TroublesPanel</name>
    <message>
      <source>All sections answered when they were last asked.</source>
      <translation>Toutes les rubriques ont répondu la dernière fois.</translation>
    </message>
    <message>
      <source>Enter its address…</source>
      <translation>Saisir son adresse…</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>Tout réessayer</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Ne plus suivre</translation>
    </message>
    <message>
      <source>Unfollow {title} with all its sections</source>
      <translation>Ne plus suivre {title} avec toutes ses rubriques</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>À surveiller</translation>
    </message>
  </context>
  <context>
    <name>TypePanel</name>
    <message>
      <source>Back to usual</source>
      <translation>Retour à l’habituel</translation>
    </message>
    <message>
      <source>By the rules of each article's language, where they are known.</source>
      <translation>Selon les règles de la langue de chaque article, quand on les connaît.</translation>
    </message>
    <message>
      <source>Divide long words</source>
      <translation>Couper les mots longs</translation>
    </message>
    <message>
      <source>Own</source>
      <translation>Personnelle</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>Sans empattements</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>Avec empattements</translation>
    </message>
    <message>
      <source>Straight edges on both sides</source>
      <translation>Bords droits des deux côtés</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>Texte et couleurs</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>Police de caractères</translation>
    </message>
  </context>
  <context>
    <name>WaitsPanel</name>
    <message>
      <source>Nothing is followed here.</source>
      <translation>Rien n’est suivi ici.</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>Pourquoi n’est-ce pas récupéré ?</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>All the publications you follow in one place, every article whole and readable with no network. You need no account, and nobody watches what you read.</source>
      <translation>Toutes les publications que vous suivez en un seul endroit, chaque article entier et lisible sans réseau. Aucun compte n’est nécessaire, et personne n’observe ce que vous lisez.</translation>
    </message>
    <message>
      <source>Bring your subscriptions (OPML)…</source>
      <translation>Apporter vos abonnements (OPML)…</translation>
    </message>
    <message>
      <source>Bring your sync account (FreshRSS, Miniflux and others)…</source>
      <translation>Apporter votre compte de synchronisation (FreshRSS, Miniflux et d’autres)…</translation>
    </message>
    <message>
      <source>Choose your publications</source>
      <translation>Choisir vos publications</translation>
    </message>
    <message>
      <source>Try the demonstration</source>
      <translation>Essayer la démonstration</translation>
    </message>
  </context>
</TS>

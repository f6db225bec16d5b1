<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AccountNotices</name>
    <message>
      <source>Enter the password…</source>
      <translation>Introducir la contraseña…</translation>
    </message>
    <message>
      <source>Nothing answers for {account} at its address any more.</source>
      <translation>Ya nada responde por {account} en su dirección.</translation>
    </message>
    <message>
      <source>The password of {account} is not there any more.</source>
      <translation>La contraseña de {account} ya no está.</translation>
    </message>
    <message>
      <source>The server of {account} went back to an older state. What it lacks is sent again.</source>
      <translation>El servidor de {account} volvió a un estado anterior. Lo que le falta se envía de nuevo.</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>Sus cuentas…</translation>
    </message>
    <message>
      <source>Your keyring is locked, so {account} is not synced.</source>
      <translation>Su llavero está bloqueado, así que {account} no se sincroniza.</translation>
    </message>
    <message>
      <source>{account} does not accept its password any more.</source>
      <translation>{account} ya no acepta su contraseña.</translation>
    </message>
    <message>
      <source>{account} has switched off its access for other programs.</source>
      <translation>{account} ha desactivado el acceso para otros programas.</translation>
    </message>
  </context>
  <context>
    <name>AccountRow</name>
    <message>
      <source>Change password…</source>
      <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
      <source>Enter the password…</source>
      <translation>Introducir la contraseña…</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Más…</translation>
    </message>
    <message>
      <source>Move publications…</source>
      <translation>Mover publicaciones…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>What it brings…</source>
      <translation>Lo que trae…</translation>
    </message>
    <message>
      <source>What waits to be sent…</source>
      <translation>Lo que falta por enviar…</translation>
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
      <translation>Sus publicaciones ya están en la barra lateral; sus artículos llegan ahora.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename account</source>
      <translation>Cambiar el nombre de la cuenta</translation>
    </message>
    <message>
      <source>The new password works.</source>
      <translation>La contraseña nueva funciona.</translation>
    </message>
    <message>
      <source>What do you want to call this account?</source>
      <translation>¿Cómo quiere llamar a esta cuenta?</translation>
    </message>
    <message>
      <source>{account} is removed, and its publications are unfollowed.</source>
      <translation>{account} se ha quitado y sus publicaciones ya no se siguen.</translation>
    </message>
    <message>
      <source>{account} is removed. Its publications stay.</source>
      <translation>{account} se ha quitado. Sus publicaciones se quedan.</translation>
    </message>
  </context>
  <context>
    <name>Adding</name>
    <message>
      <source>Keeping it for this session…</source>
      <translation>Guardándola para esta sesión…</translation>
    </message>
    <message>
      <source>Signing in to {server}…</source>
      <translation>Iniciando sesión en {server}…</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>A part of the address of {section} is secret, and your keyring no longer has it. You find the whole address in your account at {host}.</source>
      <translation>Una parte de la dirección de {section} es secreta y su llavero ya no la tiene. Encontrará la dirección completa en su cuenta de {host}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Copy the whole of it from your account.</source>
      <translation>Cópiela completa desde su cuenta.</translation>
    </message>
    <message>
      <source>Enter the private address anew</source>
      <translation>Introducir de nuevo la dirección privada</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>This address has no secret part.</source>
      <translation>Esta dirección no tiene una parte secreta.</translation>
    </message>
    <message>
      <source>This address is of {host}.</source>
      <translation>Esta dirección es de {host}.</translation>
    </message>
    <message>
      <source>To follow that too, add it as a publication.</source>
      <translation>Para seguir también eso, añádalo como publicación.</translation>
    </message>
    <message>
      <source>Whole address</source>
      <translation>Dirección completa</translation>
    </message>
  </context>
  <context>
    <name>Aloud</name>
    <message>
      <source>Pause reading aloud</source>
      <translation>Pausar la lectura en voz alta</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Leer en voz alta</translation>
    </message>
    <message>
      <source>That was the whole article.</source>
      <translation>Ese era el artículo entero.</translation>
    </message>
    <message>
      <source>The voice fell silent. Choose another one, or try again.</source>
      <translation>La voz ha enmudecido. Elija otra o inténtelo de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>Arranging</name>
    <message>
      <source>Ready offline</source>
      <translation>Listos sin conexión</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardados</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Sin leer</translation>
    </message>
  </context>
  <context>
    <name>ArticleBar</name>
    <message>
      <source>Back to the list</source>
      <translation>Volver a la lista</translation>
    </message>
    <message>
      <source>Back to the page</source>
      <translation>Volver a la página</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>Más para este artículo</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>Texto y colores</translation>
    </message>
  </context>
  <context>
    <name>ArticleMenu</name>
    <message>
      <source>Copy as Markdown</source>
      <translation>Copiar como Markdown</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copiar enlace</translation>
    </message>
    <message>
      <source>Copy links</source>
      <translation>Copiar enlaces</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>Eliminar artículo</translation>
    </message>
    <message>
      <source>Go to {title}</source>
      <translation>Ir a {title}</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marcar como leído</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marcar como no leído</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>Marcar los de arriba como leídos</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>Marcar los de abajo como leídos</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Quitar de guardados</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
  </context>
  <context>
    <name>Ask</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>AskOff</name>
    <message>
      <source>Delete what was learnt</source>
      <translation>Eliminar lo aprendido</translation>
    </message>
    <message>
      <source>Keep what was learnt</source>
      <translation>Conservar lo aprendido</translation>
    </message>
    <message>
      <source>Nothing more is recorded then. What was learnt can stay for the day when you turn it on again, or be deleted for good.</source>
      <translation>Desde entonces no se registra nada más. Lo aprendido puede quedarse para el día en que lo active de nuevo, o eliminarse para siempre.</translation>
    </message>
    <message>
      <source>Turn off For You?</source>
      <translation>¿Desactivar «Para usted»?</translation>
    </message>
  </context>
  <context>
    <name>AskReset</name>
    <message>
      <source>Delete all</source>
      <translation>Eliminar todo</translation>
    </message>
    <message>
      <source>Delete all that was learnt?</source>
      <translation>¿Eliminar todo lo aprendido?</translation>
    </message>
    <message>
      <source>Nothing of it stays in your library, and it cannot be undone; only backups made before have it until newer ones take their place. Your articles stay as they are.</source>
      <translation>Nada de ello queda en su biblioteca, y no se puede deshacer; solo lo tienen las copias de seguridad anteriores, hasta que otras más nuevas las sustituyan. Sus artículos quedan como están.</translation>
    </message>
  </context>
  <context>
    <name>Bar</name>
    <message>
      <source>Address: {host}</source>
      <translation>Dirección: {host}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Close reading aloud</source>
      <translation>Cerrar la lectura en voz alta</translation>
    </message>
    <message>
      <source>Copy the line to type</source>
      <translation>Copiar la línea para escribirla</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>Volver a cargar</translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation>Frase siguiente</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Sin cifrar</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation>Frase anterior</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Leer en voz alta</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voz</translation>
    </message>
  </context>
  <context>
    <name>BlockRow</name>
    <message>
      <source>A picture without words</source>
      <translation>Una imagen sin texto</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>In the article</source>
      <translation>En el artículo</translation>
    </message>
    <message>
      <source>In the article: without it too little would be left</source>
      <translation>En el artículo: sin esto quedaría demasiado poco</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>Conservar esto</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Omitido</translation>
    </message>
    <message>
      <source>Never this</source>
      <translation>Nunca esto</translation>
    </message>
  </context>
  <context>
    <name>BlocksDialog</name>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Export rules…</source>
      <translation>Exportar reglas…</translation>
    </message>
    <message>
      <source>Import rules…</source>
      <translation>Importar reglas…</translation>
    </message>
    <message>
      <source>Pieces of the page</source>
      <translation>Partes de la página</translation>
    </message>
    <message>
      <source>The page is being fetched…</source>
      <translation>Se está descargando la página…</translation>
    </message>
    <message>
      <source>This page has no pieces to choose from.</source>
      <translation>Esta página no tiene partes entre las que elegir.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Use the feed's text instead</source>
      <translation>Usar en su lugar el texto del canal</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>Lo que se omitió</translation>
    </message>
    <message>
      <source>What you decide holds for all articles of {publication}.</source>
      <translation>Lo que decida vale para todos los artículos de {publication}.</translation>
    </message>
  </context>
  <context>
    <name>BoundsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Going further back brings more with the next sync. Going less far removes nothing that is here.</source>
      <translation>Ir más atrás trae más con la próxima sincronización. Ir menos atrás no quita nada de lo que hay aquí.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>What {account} brings</source>
      <translation>Lo que trae {account}</translation>
    </message>
  </context>
  <context>
    <name>BoundsPicker</name>
    <message>
      <source>What the first sync brings</source>
      <translation>Lo que trae la primera sincronización</translation>
    </message>
  </context>
  <context>
    <name>Boxes</name>
    <message>
      <source>Choose all</source>
      <translation>Elegir todo</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>No elegir nada</translation>
    </message>
  </context>
  <context>
    <name>Browse</name>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>Aquí nada se llama «{words}».</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. If you know its address, type that instead: the front page will do.</source>
      <translation>El catálogo no tiene nada llamado «{words}». Si conoce su dirección, escríbala: basta con la portada.</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. Return looks at that address.</source>
      <translation>El catálogo no tiene nada llamado «{words}». La tecla Intro mira esa dirección.</translation>
    </message>
    <message>
      <source>The catalogue has nothing of this kind.</source>
      <translation>El catálogo no tiene nada de este tipo.</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>Permitir {host} para este inicio de sesión</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Done: I am signed in</source>
      <translation>Listo: he iniciado sesión</translation>
    </message>
    <message>
      <source>How far the page is loaded</source>
      <translation>Cuánto se ha cargado de la página</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>Volver a cargar</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>Iniciar sesión en {title}</translation>
    </message>
    <message>
      <source>The page has crashed. What you had typed into it is lost.</source>
      <translation>La página ha fallado. Lo que había escrito en ella se perdió.</translation>
    </message>
    <message>
      <source>The page leads to {host}, which is no part of {title}. Allow it only if you have an account there for this publication.</source>
      <translation>La página lleva a {host}, que no es parte de {title}. Permítalo solo si tiene allí una cuenta para esta publicación.</translation>
    </message>
    <message>
      <source>This window forgets everything when it closes. Broadsheet keeps the session.</source>
      <translation>Esta ventana lo olvida todo al cerrarse. Broadsheet conserva la sesión.</translation>
    </message>
    <message>
      <source>To its first page</source>
      <translation>A su primera página</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>{host} could not prove who it is ({reason}). The page was not opened, and nothing was sent to it.</source>
      <translation>{host} no pudo demostrar quién es ({reason}). La página no se abrió y no se le envió nada.</translation>
    </message>
    <message>
      <source>{host} is allowed for this sign-in. The page asks it when it is loaded again.</source>
      <translation>{host} está permitido para este inicio de sesión. La página le pregunta cuando se vuelve a cargar.</translation>
    </message>
    <message>
      <source>{title} has not set a session yet: sign in on its page first.</source>
      <translation>{title} aún no ha abierto una sesión: iníciela primero en su página.</translation>
    </message>
  </context>
  <context>
    <name>BudgetDialog</name>
    <message>
      <source>Change limit…</source>
      <translation>Cambiar el límite…</translation>
    </message>
    <message>
      <source>From now on keep to it without asking</source>
      <translation>En adelante, respetarlo sin preguntar</translation>
    </message>
    <message>
      <source>Keep within {limit}</source>
      <translation>Mantenerse en {limit}</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>The first to go</source>
      <translation>Los primeros en irse</translation>
    </message>
    <message>
      <source>The library takes {total}: texts {bodies}, pictures {pictures}, the rest {rest}.</source>
      <translation>La biblioteca ocupa {total}: textos {bodies}, imágenes {pictures}, el resto {rest}.</translation>
    </message>
    <message>
      <source>Their titles and addresses; each can be fetched again with one click.</source>
      <translation>Sus títulos y direcciones; cada uno se puede volver a obtener con un clic.</translation>
    </message>
    <message>
      <source>These alone take {size} more than the limit.</source>
      <translation>Solo estos ocupan {size} más que el límite.</translation>
    </message>
    <message>
      <source>They are from {first} to {last}.</source>
      <translation>Son del {first} al {last}.</translation>
    </message>
    <message>
      <source>They are from {first}.</source>
      <translation>Son del {first}.</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>Lo que se va</translation>
    </message>
    <message>
      <source>What stays</source>
      <translation>Lo que se queda</translation>
    </message>
    <message>
      <source>Whole: {parts}.</source>
      <translation>Enteros: {parts}.</translation>
    </message>
  </context>
  <context>
    <name>CataloguePage</name>
    <message>
      <source>Add publications</source>
      <translation>Añadir publicaciones</translation>
    </message>
    <message>
      <source>Add your own catalogue file…</source>
      <translation>Añadir su propio archivo de catálogo…</translation>
    </message>
    <message>
      <source>Followed {title}</source>
      <translation>Siguiendo {title}</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>Mirando en {host}…</translation>
    </message>
    <message>
      <source>More ways to add publications</source>
      <translation>Otras formas de añadir publicaciones</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>Allí no se encontró nada que se pueda seguir.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
  </context>
  <context>
    <name>ChangesDialog</name>
    <message>
      <source>At first</source>
      <translation>Al principio</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>Versión más reciente</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Cambio siguiente</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>Nada ha cambiado.</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Versión anterior</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Cambio anterior</translation>
    </message>
    <message>
      <source>This article was never changed.</source>
      <translation>Este artículo nunca se ha modificado.</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Qué ha cambiado</translation>
    </message>
  </context>
  <context>
    <name>ChoiceLeaf</name>
    <message>
      <source>Any other server</source>
      <translation>Cualquier otro servidor</translation>
    </message>
    <message>
      <source>At a service</source>
      <translation>En un servicio</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>On a server of your own, or of someone you know</source>
      <translation>En un servidor propio o de alguien que conoce</translation>
    </message>
    <message>
      <source>Where is your account?</source>
      <translation>¿Dónde está su cuenta?</translation>
    </message>
  </context>
  <context>
    <name>ChoiceTree</name>
    <message>
      <source>Choose all</source>
      <translation>Elegir todo</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>No elegir nada</translation>
    </message>
  </context>
  <context>
    <name>CookieFile</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Choose a file of cookies</source>
      <translation>Elegir un archivo de cookies</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Elegir otro archivo…</translation>
    </message>
    <message>
      <source>Files of cookies (*.txt *.json)</source>
      <translation>Archivos de cookies (*.txt *.json)</translation>
    </message>
    <message>
      <source>Sign in in your browser, export its cookies, and drop the file here.</source>
      <translation>Inicie sesión en su navegador, exporte sus cookies y suelte aquí el archivo.</translation>
    </message>
    <message>
      <source>{name} is read when you sign in.</source>
      <translation>{name} se lee cuando inicia sesión.</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>Ya no sigue {title}.</translation>
    </message>
    <message>
      <source>{section} is asked at its new address.</source>
      <translation>{section} se consulta en su nueva dirección.</translation>
    </message>
    <message>
      <source>{section} stays as it is.</source>
      <translation>{section} queda como está.</translation>
    </message>
    <message>
      <source>{title} is asked again.</source>
      <translation>{title} se consulta de nuevo.</translation>
    </message>
    <message>
      <source>{title} is paused.</source>
      <translation>{title} está en pausa.</translation>
    </message>
  </context>
  <context>
    <name>Detail</name>
    <message>
      <source>Ask it again</source>
      <translation>Consultarla de nuevo</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Choose a publication to see how it fares.</source>
      <translation>Elija una publicación para ver cómo le va.</translation>
    </message>
    <message>
      <source>Leave all as they are</source>
      <translation>Dejarlas todas como están</translation>
    </message>
    <message>
      <source>More about it</source>
      <translation>Más información</translation>
    </message>
    <message>
      <source>Newest article: {time}.</source>
      <translation>Artículo más reciente: {time}.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Ajustes…</translation>
    </message>
    <message>
      <source>Show its articles</source>
      <translation>Mostrar sus artículos</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>Iniciar sesión…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Inicio de sesión</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Sincronizando…</translation>
    </message>
    <message>
      <source>They take {size}.</source>
      <translation>Ocupan {size}.</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Dejar de seguir</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>¿Por qué no se ha obtenido?</translation>
    </message>
    <message>
      <source>{articles} articles: {unread} unread, {saved} saved, {ready} ready.</source>
      <translation>{articles} artículos: {unread} sin leer, {saved} guardados, {ready} listos.</translation>
    </message>
    <message>
      <source>{sections} in {folder}</source>
      <translation>{sections} en {folder}</translation>
    </message>
    <message>
      <source>{size} on the disk: {text} of text, {pictures} of pictures.</source>
      <translation>{size} en el disco: {text} de texto, {pictures} de imágenes.</translation>
    </message>
  </context>
  <context>
    <name>Entry</name>
    <message>
      <source>A private address</source>
      <translation>Una dirección privada</translation>
    </message>
    <message>
      <source>A token of the publisher</source>
      <translation>Un token del editor</translation>
    </message>
    <message>
      <source>Address of an article for subscribers, as proof</source>
      <translation>Dirección de un artículo para suscriptores, como prueba</translation>
    </message>
    <message>
      <source>Address of the page on which you sign in</source>
      <translation>Dirección de la página en que inicia sesión</translation>
    </message>
    <message>
      <source>Choose the file of cookies.</source>
      <translation>Elija el archivo de cookies.</translation>
    </message>
    <message>
      <source>Cookies of your browser</source>
      <translation>Cookies de su navegador</translation>
    </message>
    <message>
      <source>Enter the address.</source>
      <translation>Introduzca la dirección.</translation>
    </message>
    <message>
      <source>Enter the token.</source>
      <translation>Introduzca el token.</translation>
    </message>
    <message>
      <source>Enter your name or e-mail address.</source>
      <translation>Introduzca su nombre o su correo electrónico.</translation>
    </message>
    <message>
      <source>Enter your password.</source>
      <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
      <source>Fewer options</source>
      <translation>Menos opciones</translation>
    </message>
    <message>
      <source>How do you sign in there?</source>
      <translation>¿Cómo inicia sesión allí?</translation>
    </message>
    <message>
      <source>In a sign-in window</source>
      <translation>En una ventana de inicio de sesión</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is forgotten when Broadsheet ends.</source>
      <translation>Va solo al editor y se olvida cuando Broadsheet termina.</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is kept in your system's keyring.</source>
      <translation>Va solo al editor y se guarda en el llavero de su sistema.</translation>
    </message>
    <message>
      <source>Keep it for this session only</source>
      <translation>Guardarlo solo para esta sesión</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>Más opciones</translation>
    </message>
    <message>
      <source>Name and password</source>
      <translation>Nombre y contraseña</translation>
    </message>
    <message>
      <source>Name or e-mail address</source>
      <translation>Nombre o correo electrónico</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Private address</source>
      <translation>Dirección privada</translation>
    </message>
    <message>
      <source>Some publishers give each subscriber an address with a key in it.</source>
      <translation>Algunos editores dan a cada suscriptor una dirección que contiene una clave.</translation>
    </message>
    <message>
      <source>The publisher's own page opens in a window of its own. It can reach nobody else, and forgets everything but your session.</source>
      <translation>La página del editor se abre en una ventana propia. No puede llegar a nadie más y lo olvida todo menos su sesión.</translation>
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
      <translation>Publicaciones del catálogo</translation>
    </message>
    <message>
      <source>Return opens one, Space follows it</source>
      <translation>Intro abre una, Espacio la sigue</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>Exportar suscripciones</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Sections that you follow</source>
      <translation>Secciones que sigue</translation>
    </message>
    <message>
      <source>Sections without their secret</source>
      <translation>Secciones sin su secreto</translation>
    </message>
    <message>
      <source>Whoever gets this file reads what only you may read. Keep it to yourself.</source>
      <translation>Quien reciba este archivo leerá lo que solo usted puede leer. Guárdelo para usted.</translation>
    </message>
    <message>
      <source>With the passwords and keys in addresses</source>
      <translation>Con las contraseñas y claves de las direcciones</translation>
    </message>
  </context>
  <context>
    <name>FamilyPicker</name>
    <message>
      <source>Find a font</source>
      <translation>Buscar un tipo de letra</translation>
    </message>
    <message>
      <source>Installed fonts</source>
      <translation>Tipos de letra instalados</translation>
    </message>
  </context>
  <context>
    <name>FewerMenu</name>
    <message>
      <source>Fewer like this</source>
      <translation>Menos como este</translation>
    </message>
    <message>
      <source>For You will not show this article any more.</source>
      <translation>«Para usted» ya no mostrará este artículo.</translation>
    </message>
    <message>
      <source>For You will show fewer articles by {name}.</source>
      <translation>«Para usted» mostrará menos artículos escritos por {name}.</translation>
    </message>
    <message>
      <source>For You will show fewer articles from {name}.</source>
      <translation>«Para usted» mostrará menos artículos de {name}.</translation>
    </message>
    <message>
      <source>For You will show fewer articles on this topic.</source>
      <translation>«Para usted» mostrará menos artículos sobre este tema.</translation>
    </message>
    <message>
      <source>Its topic</source>
      <translation>Su tema</translation>
    </message>
    <message>
      <source>Not this article</source>
      <translation>Este artículo no</translation>
    </message>
    <message>
      <source>The author: {name}</source>
      <translation>El autor: {name}</translation>
    </message>
    <message>
      <source>The publication: {name}</source>
      <translation>La publicación: {name}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Arrow down goes to the list, Ctrl+Return follows what is marked there</source>
      <translation>La flecha abajo lleva a la lista; Ctrl+Intro sigue lo que está marcado allí</translation>
    </message>
    <message>
      <source>Name or address of a newspaper, magazine or blog</source>
      <translation>Nombre o dirección de un periódico, una revista o un blog</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All countries</source>
      <translation>Todos los países</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>Todos los idiomas</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>Todos los temas</translation>
    </message>
    <message>
      <source>Attention first</source>
      <translation>Primero lo importante</translation>
    </message>
    <message>
      <source>By: {name}</source>
      <translation>Por: {name}</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <source>Every language, country and topic</source>
      <translation>Todos los idiomas, países y temas</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Grandes</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Requieren atención</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>En silencio</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Por decidir</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Tema</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>Buscar en este artículo</translation>
    </message>
    <message>
      <source>Match capital letters</source>
      <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Coincidencia siguiente</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>No se ha encontrado nada</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Coincidencia anterior</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} de {total}</translation>
    </message>
  </context>
  <context>
    <name>Folders</name>
    <message>
      <source>Move there</source>
      <translation>Mover ahí</translation>
    </message>
    <message>
      <source>Moved {title} out.</source>
      <translation>{title} ya no está en la carpeta.</translation>
    </message>
    <message>
      <source>Moved {title} to {folder}.</source>
      <translation>{title} se ha movido a {folder}.</translation>
    </message>
    <message>
      <source>Moved {title}.</source>
      <translation>{title} se movió.</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>Nombre de la carpeta</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>Nueva carpeta</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>Nueva carpeta…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>Ninguna carpeta</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename folder</source>
      <translation>Cambiar el nombre de la carpeta</translation>
    </message>
    <message>
      <source>Sorted by name.</source>
      <translation>Ordenado por nombre.</translation>
    </message>
    <message>
      <source>The folder is called {name} now.</source>
      <translation>La carpeta se llama ahora {name}.</translation>
    </message>
    <message>
      <source>The folder {name} is gone; its publications stay.</source>
      <translation>La carpeta {name} ya no está; sus publicaciones se quedan.</translation>
    </message>
    <message>
      <source>{title}: {place} of {all}</source>
      <translation>{title}: {place} de {all}</translation>
    </message>
  </context>
  <context>
    <name>ForYouSpread</name>
    <message>
      <source>For You</source>
      <translation>Para usted</translation>
    </message>
  </context>
  <context>
    <name>FormLeaf</name>
    <message>
      <source>Add account</source>
      <translation>Añadir cuenta</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Dirección del servidor</translation>
    </message>
    <message>
      <source>As in your browser, with its path if it has one.</source>
      <translation>Como en su navegador, con su ruta si la tiene.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>Dirección de correo</translation>
    </message>
    <message>
      <source>Enter the address of the server.</source>
      <translation>Introduzca la dirección del servidor.</translation>
    </message>
    <message>
      <source>Enter your e-mail address.</source>
      <translation>Introduzca su dirección de correo.</translation>
    </message>
    <message>
      <source>Enter your user name.</source>
      <translation>Introduzca su nombre de usuario.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nombre de usuario</translation>
    </message>
    <message>
      <source>What you enter goes to the service alone, and is kept in your system's keyring.</source>
      <translation>Lo que introduce va solo al servicio y se guarda en el llavero de su sistema.</translation>
    </message>
    <message>
      <source>What you enter goes to your server alone, and is kept in your system's keyring.</source>
      <translation>Lo que introduce va solo a su servidor y se guarda en el llavero de su sistema.</translation>
    </message>
    <message>
      <source>Your account at {service}</source>
      <translation>Su cuenta en {service}</translation>
    </message>
  </context>
  <context>
    <name>FrontSpread</name>
    <message>
      <source>Front page</source>
      <translation>Portada</translation>
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <source>It will have the name that its publisher gives it.</source>
      <translation>Tendrá el nombre que le da su editor.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>Pausar estas publicaciones</translation>
    </message>
    <message>
      <source>Paused {title}.</source>
      <translation>{title} queda en pausa.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Resume these publications</source>
      <translation>Reanudar estas publicaciones</translation>
    </message>
    <message>
      <source>Resumed {title}.</source>
      <translation>{title} se reanuda.</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Find a publication</source>
      <translation>Buscar una publicación</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>Estado de sus publicaciones</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
  </context>
  <context>
    <name>HealthTable</name>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>Publicaciones</translation>
    </message>
    <message>
      <source>Return shows more about one</source>
      <translation>Intro muestra más sobre una</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Elegir otro archivo…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Drop the list of another news reader here, an OPML file, or choose it.</source>
      <translation>Suelte aquí la lista de otro lector de noticias, un archivo OPML, o elíjala.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>Importar suscripciones</translation>
    </message>
    <message>
      <source>Into the folder</source>
      <translation>En la carpeta</translation>
    </message>
    <message>
      <source>Lines that could not be used</source>
      <translation>Líneas que no se pudieron usar</translation>
    </message>
    <message>
      <source>Put all of it into this folder</source>
      <translation>Poner todo en esta carpeta</translation>
    </message>
    <message>
      <source>Sections of the list</source>
      <translation>Secciones de la lista</translation>
    </message>
    <message>
      <source>Show these lines</source>
      <translation>Mostrar estas líneas</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>The folders of the list</source>
      <translation>Las carpetas de la lista</translation>
    </message>
  </context>
  <context>
    <name>KeptRows</name>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Remove this search</source>
      <translation>Quitar esta búsqueda</translation>
    </message>
    <message>
      <source>Removed “{title}”.</source>
      <translation>Se ha quitado «{title}».</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
  </context>
  <context>
    <name>KeyRow</name>
    <message>
      <source>Add a shortcut for {action}</source>
      <translation>Añadir un atajo para {action}</translation>
    </message>
    <message>
      <source>Back to the usual shortcuts: {keys}</source>
      <translation>Volver a los atajos habituales: {keys}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Change {key} for {action}</source>
      <translation>Cambiar {key} para {action}</translation>
    </message>
    <message>
      <source>Press the new keys, one or two after another.</source>
      <translation>Pulse las teclas nuevas, una o varias seguidas.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Use it here</source>
      <translation>Usarla aquí</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>{key} belongs to the control that has the focus. Press other keys.</source>
      <translation>{key} pertenece al control que tiene el foco. Pulse otras teclas.</translation>
    </message>
    <message>
      <source>{key} is used by: {actions}. Take it from there?</source>
      <translation>{key} la usa: {actions}. ¿Quitársela?</translation>
    </message>
    <message>
      <source>{key}, cannot be changed</source>
      <translation>{key}, no se puede cambiar</translation>
    </message>
  </context>
  <context>
    <name>Leaf</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
  </context>
  <context>
    <name>LearntPage</name>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete all…</source>
      <translation>Eliminar todo…</translation>
    </message>
    <message>
      <source>Find a line</source>
      <translation>Buscar una línea</translation>
    </message>
    <message>
      <source>No line has these words.</source>
      <translation>Ninguna línea tiene estas palabras.</translation>
    </message>
    <message>
      <source>Nothing has been learnt.</source>
      <translation>No se ha aprendido nada.</translation>
    </message>
    <message>
      <source>Turn off For You…</source>
      <translation>Desactivar «Para usted»…</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>Activar «Para usted»</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>Lo que «Para usted» ha aprendido</translation>
    </message>
  </context>
  <context>
    <name>LearntSpread</name>
    <message>
      <source>All that For You had learnt is deleted.</source>
      <translation>Se ha eliminado todo lo que «Para usted» había aprendido.</translation>
    </message>
    <message>
      <source>Deleted: {line}</source>
      <translation>Eliminado: {line}</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>«Para usted» está desactivado.</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>«Para usted» está activado.</translation>
    </message>
  </context>
  <context>
    <name>LearntTable</name>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Delete takes the chosen lines away</source>
      <translation>Supr quita las líneas elegidas</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>Lo que «Para usted» ha aprendido</translation>
    </message>
  </context>
  <context>
    <name>LeftOut</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>Conéctese a la red e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>Exportar reglas</translation>
    </message>
    <message>
      <source>Fetch them again</source>
      <translation>Descargarlos de nuevo</translation>
    </message>
    <message>
      <source>Import rules</source>
      <translation>Importar reglas</translation>
    </message>
    <message>
      <source>Its page has become shorter since, so the text stays as it was.</source>
      <translation>Su página es ahora más corta, así que el texto quedó como estaba.</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>Reglas (*.json)</translation>
    </message>
    <message>
      <source>The article follows what you decided.</source>
      <translation>El artículo sigue lo que usted decidió.</translation>
    </message>
    <message>
      <source>The article is fetched again…</source>
      <translation>Se está descargando de nuevo el artículo…</translation>
    </message>
    <message>
      <source>The page is no longer there. The text that you have stays as it is.</source>
      <translation>La página ya no existe. El texto que tiene queda como está.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Try again in a while.</source>
      <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
      <source>What was left out is not kept: to see it, the page is fetched once.</source>
      <translation>Lo que se omitió no se guarda: para verlo, la página se descarga una vez.</translation>
    </message>
    <message>
      <source>What you decided holds from the next articles on.</source>
      <translation>Lo que decidió vale a partir de los próximos artículos.</translation>
    </message>
  </context>
  <context>
    <name>Lightbox</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copiar imagen</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>Ajustar a la ventana</translation>
    </message>
    <message>
      <source>Full size</source>
      <translation>Tamaño completo</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Imagen siguiente</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>Guardar imagen</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Guardar imagen…</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>The picture could not be saved there.</source>
      <translation>No se pudo guardar la imagen ahí.</translation>
    </message>
    <message>
      <source>This picture's file is damaged, so it cannot be shown.</source>
      <translation>El archivo de esta imagen está dañado y no se puede mostrar.</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} de {total}</translation>
    </message>
  </context>
  <context>
    <name>Lines</name>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
  </context>
  <context>
    <name>ListLeaf</name>
    <message>
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>Añadir una cuenta…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>The same library on all your devices</source>
      <translation>La misma biblioteca en todos sus dispositivos</translation>
    </message>
    <message>
      <source>With an account at a sync server, your publications and folders, and what you have read and saved, are the same on your computers and your phone. Broadsheet works with servers of your own and with services, and goes on working when they cannot be reached.</source>
      <translation>Con una cuenta en un servidor de sincronización, sus publicaciones y carpetas y lo que ha leído y guardado son iguales en sus ordenadores y su teléfono. Broadsheet funciona con servidores propios y con servicios, y sigue funcionando cuando no se pueden alcanzar.</translation>
    </message>
    <message>
      <source>You need none of this to read: without an account all stays here.</source>
      <translation>Nada de esto hace falta para leer: sin cuenta, todo se queda aquí.</translation>
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>Mejores</translation>
    </message>
    <message>
      <source>Filter, order and density</source>
      <translation>Filtro, orden y densidad</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Más nuevos</translation>
    </message>
    <message>
      <source>Order of what is found</source>
      <translation>Orden de lo encontrado</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show what is muted</source>
      <translation>Mostrar lo que está silenciado</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Sin leer</translation>
    </message>
  </context>
  <context>
    <name>ListRow</name>
    <message>
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Dejar de seguir</translation>
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
      <translation>Más de {number} artículos encontrados</translation>
    </message>
    <message>
      <source>Nothing unread</source>
      <translation>Nada sin leer</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>Exportar suscripciones</translation>
    </message>
    <message>
      <source>Following the sections…</source>
      <translation>Siguiendo las secciones…</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>Importar suscripciones</translation>
    </message>
    <message>
      <source>Reading the list…</source>
      <translation>Leyendo la lista…</translation>
    </message>
    <message>
      <source>Stopped: nothing of the list was followed.</source>
      <translation>Detenido: no se sigue nada de la lista.</translation>
    </message>
    <message>
      <source>Subscription lists (*.opml *.xml)</source>
      <translation>Listas de suscripciones (*.opml *.xml)</translation>
    </message>
  </context>
  <context>
    <name>Lookup</name>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>Compruebe la dirección o inténtelo más tarde.</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>Conéctese a la red e inténtelo de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>That is all: nothing unread is left.</source>
      <translation>Eso es todo: no queda nada sin leer.</translation>
    </message>
  </context>
  <context>
    <name>Managing</name>
    <message>
      <source>Choose a publication first.</source>
      <translation>Elija primero una publicación.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Mirar</translation>
    </message>
  </context>
  <context>
    <name>Marking</name>
    <message>
      <source>Nothing read here.</source>
      <translation>Aquí no hay nada leído.</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>Aquí no hay nada sin leer.</translation>
    </message>
    <message>
      <source>Remove it from saved first.</source>
      <translation>Quítelo antes de guardados.</translation>
    </message>
    <message>
      <source>You no longer follow the section {title}.</source>
      <translation>Ya no sigue la sección {title}.</translation>
    </message>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>Ya no sigue {title}.</translation>
    </message>
    <message>
      <source>You no longer follow {title}; its articles are deleted.</source>
      <translation>Ya no sigue {title}; sus artículos se han eliminado.</translation>
    </message>
    <message>
      <source>{was} is called {title} now.</source>
      <translation>{was} se llama ahora {title}.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>Sincronizar por sí solo</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>It is done here.</source>
      <translation>Aquí está hecho.</translation>
    </message>
    <message>
      <source>It is done, and everything has arrived.</source>
      <translation>Está hecho, y todo ha llegado.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Deshecho.</translation>
    </message>
  </context>
  <context>
    <name>MovingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Follow them through {account} alone, no longer here</source>
      <translation>Seguirlas solo a través de {account}, ya no aquí</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Move to another account</source>
      <translation>Mover a otra cuenta</translation>
    </message>
    <message>
      <source>Sections to be moved</source>
      <translation>Secciones que se mueven</translation>
    </message>
    <message>
      <source>To</source>
      <translation>A</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Unsubscribe from them at {account}</source>
      <translation>Cancelar la suscripción en {account}</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>Lo que ocurrirá</translation>
    </message>
  </context>
  <context>
    <name>MutedSpread</name>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>Dejar de silenciar</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Silenciado</translation>
    </message>
    <message>
      <source>Muted no longer</source>
      <translation>Ya no está silenciado</translation>
    </message>
    <message>
      <source>Shown again</source>
      <translation>Mostrado de nuevo</translation>
    </message>
  </context>
  <context>
    <name>NoteCard</name>
    <message>
      <source>Footnote</source>
      <translation>Nota al pie</translation>
    </message>
    <message>
      <source>Go to the note</source>
      <translation>Ir a la nota</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>Look there</source>
      <translation>Mirar ahí</translation>
    </message>
    <message>
      <source>On your clipboard: {address}</source>
      <translation>En el portapapeles: {address}</translation>
    </message>
    <message>
      <source>“{address}” may be an address.</source>
      <translation>«{address}» puede ser una dirección.</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>Follow the new address</source>
      <translation>Seguir la nueva dirección</translation>
    </message>
    <message>
      <source>It seems to be at {address} now. Its articles stay, none comes twice.</source>
      <translation>Parece que ahora está en {address}. Sus artículos se quedan y ninguno llega dos veces.</translation>
    </message>
    <message>
      <source>Its articles stay, also when you unfollow it.</source>
      <translation>Sus artículos se quedan, también si deja de seguirla.</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Dejarla como está</translation>
    </message>
    <message>
      <source>Try once more</source>
      <translation>Intentarlo una vez más</translation>
    </message>
    <message>
      <source>{section} has been failing for {time}.</source>
      <translation>{section} falla desde hace {time}.</translation>
    </message>
    <message>
      <source>{section} has brought nothing for {time}.</source>
      <translation>{section} no ha traído nada desde hace {time}.</translation>
    </message>
    <message>
      <source>{section} has moved.</source>
      <translation>{section} se ha mudado.</translation>
    </message>
    <message>
      <source>{section} seems to be gone for good.</source>
      <translation>{section} parece haber desaparecido para siempre.</translation>
    </message>
  </context>
  <context>
    <name>Offered</name>
    <message>
      <source>Completions</source>
      <translation>Sugerencias</translation>
    </message>
  </context>
  <context>
    <name>OutboxDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Everything has arrived. Nothing waits for {accounts}.</source>
      <translation>Todo ha llegado. Nada espera a {accounts}.</translation>
    </message>
    <message>
      <source>It waits again.</source>
      <translation>Espera de nuevo.</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>Enviando…</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Intentar ahora</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Waiting changes</source>
      <translation>Cambios en espera</translation>
    </message>
    <message>
      <source>You have no account to sync with, so nothing waits.</source>
      <translation>No tiene ninguna cuenta con la que sincronizar, así que nada espera.</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>Sus cuentas…</translation>
    </message>
  </context>
  <context>
    <name>OutboxList</name>
    <message>
      <source>Waiting changes</source>
      <translation>Cambios en espera</translation>
    </message>
  </context>
  <context>
    <name>OwnFile</name>
    <message>
      <source>Add your own catalogue file</source>
      <translation>Añadir su propio archivo de catálogo</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Catalogue files (*.json)</source>
      <translation>Archivos de catálogo (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copiar enlace</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Cortar</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Go to a publication, a section, an article or a command</source>
      <translation>Ir a una publicación, una sección, un artículo o una orden</translation>
    </message>
    <message>
      <source>Go to anything</source>
      <translation>Ir a cualquier parte</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Search all articles for “{words}”</source>
      <translation>Buscar «{words}» en todos los artículos</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
  </context>
  <context>
    <name>PasswordDialog</name>
    <message>
      <source>Asking {host}…</source>
      <translation>Preguntando a {host}…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Test and keep</source>
      <translation>Comprobar y guardar</translation>
    </message>
    <message>
      <source>The password for {account}</source>
      <translation>La contraseña de {account}</translation>
    </message>
  </context>
  <context>
    <name>Phrase</name>
    <message>
      <source> (answer {status})</source>
      <translation> (respuesta {status})</translation>
    </message>
    <message>
      <source>A newer version of Broadsheet wrote {subject}, and this version cannot read it.</source>
      <translation>Una versión más nueva de Broadsheet escribió {subject}, y esta versión no puede leerlo.</translation>
    </message>
    <message>
      <source>A notice on your desktop for new articles.</source>
      <translation>Un aviso en su escritorio para los artículos nuevos.</translation>
    </message>
    <message>
      <source>A paid service at bazqux.com.</source>
      <translation>Un servicio de pago en bazqux.com.</translation>
    </message>
    <message>
      <source>A paid service at feedbin.com.</source>
      <translation>Un servicio de pago en feedbin.com.</translation>
    </message>
    <message>
      <source>A part of its title is enough; capitals and accents do not matter.</source>
      <translation>Basta una parte del título; las mayúsculas y los acentos no importan.</translation>
    </message>
    <message>
      <source>A part of the address is secret and no longer kept, so {subject} was not told.</source>
      <translation>Una parte de la dirección es secreta y ya no se conserva, así que no se informó a {subject}.</translation>
    </message>
    <message>
      <source>A part of the address of {subject} is secret and no longer kept.</source>
      <translation>Una parte de la dirección de {subject} es secreta y ya no se conserva.</translation>
    </message>
    <message>
      <source>A server of your own, or one that somebody keeps for you.</source>
      <translation>Un servidor propio, o uno que alguien mantiene para usted.</translation>
    </message>
    <message>
      <source>A server of your own; folders are made in its own window.</source>
      <translation>Un servidor propio; las carpetas se crean en su propia ventana.</translation>
    </message>
    <message>
      <source>A service at inoreader.com; it wants an App ID and an App key.</source>
      <translation>Un servicio en inoreader.com; pide un App ID y una App key.</translation>
    </message>
    <message>
      <source>A service at theoldreader.com.</source>
      <translation>Un servicio en theoldreader.com.</translation>
    </message>
    <message>
      <source>A shorter edition: there was not more that is unread and whole.</source>
      <translation>Una edición más corta: no había más artículos sin leer y completos.</translation>
    </message>
    <message>
      <source>A sign-in window needs more of Qt: {command}</source>
      <translation>Una ventana de inicio de sesión necesita más de Qt: {command}</translation>
    </message>
    <message>
      <source>A small server of your own; it also works with reader.miniflux.app.</source>
      <translation>Un pequeño servidor propio; también funciona con reader.miniflux.app.</translation>
    </message>
    <message>
      <source>A thin line above the article shows how much of it you have read.</source>
      <translation>Una línea fina sobre el artículo muestra cuánto ha leído.</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>Una semana</translation>
    </message>
    <message>
      <source>A “{subject}” has no partner, so it was passed over.</source>
      <translation>«{subject}» no tiene pareja y se pasó por alto.</translation>
    </message>
    <message>
      <source>API password</source>
      <translation>Contraseña de la API</translation>
    </message>
    <message>
      <source>About For You</source>
      <translation>Acerca de «Para usted»</translation>
    </message>
    <message numerus="yes">
      <source>About {n} articles a week.</source>
      <extracomment>About {n} article a week.</extracomment>
      <translation>
        <numerusform>Aproximadamente {n} artículo por semana.</numerusform>
        <numerusform>Aproximadamente {n} artículos por semana.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>Cuentas…</translation>
    </message>
    <message>
      <source>Add a word, or something such as is:unread.</source>
      <translation>Añada una palabra, o algo como is:unread.</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>Añadir una cuenta…</translation>
    </message>
    <message>
      <source>Add publications</source>
      <translation>Añadir publicaciones</translation>
    </message>
    <message>
      <source>Add publications…</source>
      <translation>Añadir publicaciones…</translation>
    </message>
    <message>
      <source>Add the catalogue {name}</source>
      <translation>Añadir el catálogo {name}</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} publications to the catalogue.</source>
      <extracomment>Added {n} publication to the catalogue.</extracomment>
      <translation>
        <numerusform>Se añadió {n} publicación al catálogo.</numerusform>
        <numerusform>Se añadieron {n} publicaciones al catálogo.</numerusform>
      </translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Todos los artículos</translation>
    </message>
    <message>
      <source>All keys on one page, where each can be changed.</source>
      <translation>Todas las teclas en una página, donde se puede cambiar cada una.</translation>
    </message>
    <message>
      <source>All picks</source>
      <translation>Todas las selecciones</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>Todos los guardados</translation>
    </message>
    <message>
      <source>All that it learns stays in your library on this computer, can be seen line by line and deleted; nothing is sent to anybody.</source>
      <translation>Todo lo que aprende se queda en su biblioteca, en este ordenador, y se puede ver y eliminar línea por línea; no se envía nada a nadie.</translation>
    </message>
    <message numerus="yes">
      <source>All {n} publications</source>
      <extracomment>All {n} publications</extracomment>
      <translation>
        <numerusform>{n} publicación</numerusform>
        <numerusform>Las {n} publicaciones</numerusform>
      </translation>
    </message>
    <message>
      <source>Also in this story</source>
      <translation>También en esta noticia</translation>
    </message>
    <message>
      <source>Also is:read, is:saved, is:ready (complete offline)</source>
      <translation>También is:read, is:saved, is:ready (completo sin conexión)</translation>
    </message>
    <message>
      <source>Altogether: {figures}.</source>
      <translation>En total: {figures}.</translation>
    </message>
    <message>
      <source>Always the feed</source>
      <translation>Siempre el canal</translation>
    </message>
    <message>
      <source>Always the page</source>
      <translation>Siempre la página</translation>
    </message>
    <message>
      <source>An answer of {subject} arrived only in part, so nothing was taken from it.</source>
      <translation>Una respuesta de {subject} llegó solo en parte, así que no se tomó nada de ella.</translation>
    </message>
    <message>
      <source>An answer of {subject} is larger than Broadsheet accepts.</source>
      <translation>Una respuesta de {subject} es mayor de lo que Broadsheet acepta.</translation>
    </message>
    <message>
      <source>An article that its publisher has changed by more than a few words counts as unread again. Not where an account has it, whose server would be told.</source>
      <translation>Un artículo que su editor ha cambiado en más de unas pocas palabras vuelve a estar sin leer. No si está en una cuenta, a cuyo servidor habría que comunicarlo.</translation>
    </message>
    <message>
      <source>An edition is a paper with an end: made at a set time from top stories and what you choose, as long as you have time for, complete before you leave the house.</source>
      <translation>Una edición es un periódico con final: hecha a una hora fija con las noticias principales y lo que usted elija, tan larga como el tiempo que tenga, completa antes de que salga de casa.</translation>
    </message>
    <message numerus="yes">
      <source>And {n} more articles.</source>
      <extracomment>And {n} more article.</extracomment>
      <translation>
        <numerusform>Y {n} artículo más.</numerusform>
        <numerusform>Y {n} artículos más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more sections.</source>
      <extracomment>And {n} more section.</extracomment>
      <translation>
        <numerusform>Y {n} sección más.</numerusform>
        <numerusform>Y {n} secciones más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more.</source>
      <extracomment>And {n} more.</extracomment>
      <translation>
        <numerusform>Y {n} más.</numerusform>
        <numerusform>Y {n} más.</numerusform>
      </translation>
    </message>
    <message>
      <source>Another program is using {subject} at the moment.</source>
      <translation>Otro programa está usando {subject} en este momento.</translation>
    </message>
    <message>
      <source>Another publication of this file has the same id.</source>
      <translation>Otra publicación de este archivo tiene el mismo id.</translation>
    </message>
    <message>
      <source>Another section has the same address.</source>
      <translation>Otra sección tiene la misma dirección.</translation>
    </message>
    <message>
      <source>Any other server that speaks the language of Google Reader.</source>
      <translation>Cualquier otro servidor que hable el lenguaje de Google Reader.</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>Contraseña de aplicación</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>Architecture and design</source>
      <translation>Arquitectura y diseño</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Article alone</source>
      <translation>Solo el artículo</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Arts and culture</source>
      <translation>Arte y cultura</translation>
    </message>
    <message>
      <source>As it publishes</source>
      <translation>Según publique</translation>
    </message>
    <message>
      <source>As it publishes suits almost every publication, and asks the least of it.</source>
      <translation>«Según publique» conviene a casi todas las publicaciones y es lo que menos les pide.</translation>
    </message>
    <message>
      <source>As soon as something is due</source>
      <translation>En cuanto toque</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>At most every four hours</source>
      <translation>Como mucho cada cuatro horas</translation>
    </message>
    <message>
      <source>At most every hour</source>
      <translation>Como mucho cada hora</translation>
    </message>
    <message numerus="yes">
      <source>At most every {n} minutes</source>
      <extracomment>At most every minute</extracomment>
      <translation>
        <numerusform>Como mucho cada minuto</numerusform>
        <numerusform>Como mucho cada {n} minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Sonido</translation>
    </message>
    <message>
      <source>Audio: {title}</source>
      <translation>Sonido: {title}</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Contexto</translation>
    </message>
    <message>
      <source>Background, {month}</source>
      <translation>Contexto, {month}</translation>
    </message>
    <message>
      <source>Before this day began</source>
      <translation>Antes de que empezara este día</translation>
    </message>
    <message>
      <source>Before today</source>
      <translation>Antes de hoy</translation>
    </message>
    <message>
      <source>Begin again whenever you like.</source>
      <translation>Vuelva a empezar cuando quiera.</translation>
    </message>
    <message>
      <source>Besides these lines your library keeps which articles were counted, so that each counts once; nothing of it leaves this computer.</source>
      <translation>Además de estas líneas, su biblioteca guarda qué artículos se contaron, para que cada uno cuente una sola vez; nada de ello sale de este ordenador.</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>Mejores primero</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>Libros</translation>
    </message>
    <message>
      <source>Both words, in all their forms</source>
      <translation>Ambas palabras, en todas sus formas</translation>
    </message>
    <message>
      <source>Bring cookies</source>
      <translation>Traer cookies</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>Broadsheet</translation>
    </message>
    <message>
      <source>Broadsheet can keep what you entered in memory until it ends.</source>
      <translation>Broadsheet puede conservar en memoria lo que introdujo hasta que termine.</translation>
    </message>
    <message>
      <source>Broadsheet cannot read {subject}.</source>
      <translation>Broadsheet no puede leer {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet cannot search for {subject}.</source>
      <translation>Broadsheet no puede buscar {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet cannot use {subject}.</source>
      <translation>Broadsheet no puede usar {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet made a mistake with {subject}.</source>
      <translation>Broadsheet ha cometido un error con {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet may not write to {subject}.</source>
      <translation>Broadsheet no puede escribir aquí: {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet starts hidden when you log in and syncs by the clock.</source>
      <translation>Broadsheet arranca oculto al iniciar sesión y sincroniza según el reloj.</translation>
    </message>
    <message>
      <source>Browsers and mail programs hand such links to Broadsheet, which offers to follow.</source>
      <translation>Los navegadores y programas de correo pasan estos enlaces a Broadsheet, que ofrece seguirlos.</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Economía</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cars and motorcycles</source>
      <translation>Coches y motos</translation>
    </message>
    <message>
      <source>Change how far {title} goes back</source>
      <translation>Cambiar hasta dónde llega {title}</translation>
    </message>
    <message>
      <source>Change its settings instead.</source>
      <translation>Cambie sus ajustes en su lugar.</translation>
    </message>
    <message numerus="yes">
      <source>Change the settings of {n} publications</source>
      <extracomment>Change the settings of {n} publication</extracomment>
      <translation>
        <numerusform>Cambiar los ajustes de {n} publicación</numerusform>
        <numerusform>Cambiar los ajustes de {n} publicaciones</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the settings of {title}</source>
      <translation>Cambiar los ajustes de {title}</translation>
    </message>
    <message>
      <source>Change what belongs to the articles of {title}</source>
      <translation>Cambiar lo que pertenece a los artículos de {title}</translation>
    </message>
    <message>
      <source>Change what is muted by {what}</source>
      <translation>Cambiar lo que se silencia por {what}</translation>
    </message>
    <message>
      <source>Changed: {what}</source>
      <translation>Cambiado: {what}</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Check in your browser that you can sign in there, then sign in here again.</source>
      <translation>Compruebe en su navegador que puede iniciar sesión allí y después iníciela aquí de nuevo.</translation>
    </message>
    <message>
      <source>Check it, and sign in again.</source>
      <translation>Compruébelo e inicie sesión de nuevo.</translation>
    </message>
    <message>
      <source>Check name and password, and enter the password again.</source>
      <translation>Compruebe el nombre y la contraseña, e introduzca de nuevo la contraseña.</translation>
    </message>
    <message>
      <source>Check that your user may use the interface for programs there.</source>
      <translation>Compruebe que su usuario puede usar allí la interfaz para programas.</translation>
    </message>
    <message>
      <source>Check the address and the clock of your computer. A server of your own needs a certificate that your computer trusts, or an address that begins with http://.</source>
      <translation>Compruebe la dirección y el reloj de su ordenador. Un servidor propio necesita un certificado en el que su ordenador confíe, o una dirección que empiece por http://.</translation>
    </message>
    <message>
      <source>Check the address of the server, and whether it is running.</source>
      <translation>Compruebe la dirección del servidor y si está en marcha.</translation>
    </message>
    <message>
      <source>Check the address of the server.</source>
      <translation>Compruebe la dirección del servidor.</translation>
    </message>
    <message>
      <source>Check the address, and that the interface is switched on there.</source>
      <translation>Compruebe la dirección y que la interfaz esté activada allí.</translation>
    </message>
    <message>
      <source>Check the address, or choose another service.</source>
      <translation>Compruebe la dirección o elija otro servicio.</translation>
    </message>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>Compruebe la dirección o inténtelo más tarde.</translation>
    </message>
    <message>
      <source>Check the address, or try the publication's home page.</source>
      <translation>Compruebe la dirección o pruebe con la portada de la publicación.</translation>
    </message>
    <message>
      <source>Check the address; if everything else fails too, check your connection.</source>
      <translation>Compruebe la dirección; si tampoco funciona lo demás, compruebe su conexión.</translation>
    </message>
    <message>
      <source>Check the date and time of your computer; otherwise the publisher has to mend it.</source>
      <translation>Compruebe la fecha y la hora de su equipo; si están bien, debe arreglarlo el editor.</translation>
    </message>
    <message>
      <source>Check the name or number.</source>
      <translation>Compruebe el nombre o el número.</translation>
    </message>
    <message>
      <source>Check the permissions of the file, or choose another one.</source>
      <translation>Compruebe los permisos del archivo o elija otro.</translation>
    </message>
    <message>
      <source>Check the permissions of the folder, or choose another one.</source>
      <translation>Compruebe los permisos de la carpeta o elija otra.</translation>
    </message>
    <message>
      <source>Check what you entered, and sign in again.</source>
      <translation>Compruebe lo que escribió e inicie sesión de nuevo.</translation>
    </message>
    <message>
      <source>Check what you entered.</source>
      <translation>Compruebe lo que ha escrito.</translation>
    </message>
    <message>
      <source>Choose a JSON file with a list of “publications”, each with a name, a home and sections.</source>
      <translation>Elija un archivo JSON con una lista «publications», cada una con nombre, portada y secciones.</translation>
    </message>
    <message>
      <source>Choose a day of the week.</source>
      <translation>Elija un día de la semana.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from “What was left out”.</source>
      <translation>Elija un archivo exportado desde «Lo que se dejó fuera».</translation>
    </message>
    <message>
      <source>Choose an OPML file exported by another news reader.</source>
      <translation>Elija un archivo OPML exportado por otro lector de noticias.</translation>
    </message>
    <message>
      <source>Choose what it is made of.</source>
      <translation>Elija de qué se compone.</translation>
    </message>
    <message>
      <source>Chosen for you</source>
      <translation>Elegido para usted</translation>
    </message>
    <message>
      <source>Clear the field</source>
      <translation>Vaciar el campo</translation>
    </message>
    <message>
      <source>Close the other Broadsheet or wait until it has finished, then try again.</source>
      <translation>Cierre el otro Broadsheet o espere a que termine, y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>Cerrar ventana</translation>
    </message>
    <message>
      <source>Code, not read aloud.</source>
      <translation>Código, no se lee en voz alta.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Comfortable</source>
      <translation>Amplia</translation>
    </message>
    <message>
      <source>Comfortable has two lines and a picture, compact one line.</source>
      <translation>Amplia tiene dos líneas y una imagen; compacta, una línea.</translation>
    </message>
    <message>
      <source>Comfortable rows</source>
      <translation>Filas amplias</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Compacta</translation>
    </message>
    <message>
      <source>Compact rows</source>
      <translation>Filas compactas</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>Componer ahora</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>Completo</translation>
    </message>
    <message numerus="yes">
      <source>Complete, {n} pictures</source>
      <extracomment>Complete, {n} picture</extracomment>
      <translation>
        <numerusform>Completo, {n} imagen</numerusform>
        <numerusform>Completo, {n} imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>Connect its disk or put its folder back, then try again.</source>
      <translation>Conecte su disco o devuelva la carpeta a su sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Connect to the network, then sync again.</source>
      <translation>Conéctese a la red y sincronice de nuevo.</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>Conéctese a la red e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Continue reading</source>
      <translation>Continuar leyendo</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>Copiar como Markdown</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copiar enlace</translation>
    </message>
    <message>
      <source>Corrected since you read it: a few words.</source>
      <translation>Corregido desde que lo leyó: unas palabras.</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <source>Cover</source>
      <translation>Cubierta</translation>
    </message>
    <message>
      <source>Cover story</source>
      <translation>Noticia de cubierta</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Delete all read articles here</source>
      <translation>Eliminar todos los artículos leídos de aquí</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>Eliminar artículo</translation>
    </message>
    <message>
      <source>Delete this edition</source>
      <translation>Eliminar esta edición</translation>
    </message>
    <message>
      <source>Delete what was learnt of {what}</source>
      <translation>Eliminar lo aprendido sobre {what}</translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} articles</source>
      <extracomment>Delete {n} article</extracomment>
      <translation>
        <numerusform>Eliminar {n} artículo</numerusform>
        <numerusform>Eliminar {n} artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} lines</source>
      <extracomment>Delete {n} line</extracomment>
      <translation>
        <numerusform>Eliminar {n} línea</numerusform>
        <numerusform>Eliminar {n} líneas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} articles.</source>
      <extracomment>Deleted {n} article.</extracomment>
      <translation>
        <numerusform>{n} artículo eliminado.</numerusform>
        <numerusform>{n} artículos eliminados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} lines.</source>
      <extracomment>Deleted {n} line.</extracomment>
      <translation>
        <numerusform>{n} línea eliminada.</numerusform>
        <numerusform>{n} líneas eliminadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Densidad</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>Distintos</translation>
    </message>
    <message>
      <source>Discard changes that were not sent</source>
      <translation>Descartar los cambios que no se enviaron</translation>
    </message>
    <message>
      <source>Discard it, or look for the feed's new address.</source>
      <translation>Descártelo o busque la nueva dirección del canal.</translation>
    </message>
    <message numerus="yes">
      <source>Discard {n} changes</source>
      <extracomment>Discard {n} change</extracomment>
      <translation>
        <numerusform>Descartar {n} cambio</numerusform>
        <numerusform>Descartar {n} cambios</numerusform>
      </translation>
    </message>
    <message>
      <source>Do it on the server itself, or discard it.</source>
      <translation>Hágalo en el propio servidor o descártelo.</translation>
    </message>
    <message>
      <source>Do not keep for good</source>
      <translation>No conservar para siempre</translation>
    </message>
    <message>
      <source>Download now anyway</source>
      <translation>Descargar ahora de todos modos</translation>
    </message>
    <message>
      <source>Download pages</source>
      <translation>Descargar páginas</translation>
    </message>
    <message>
      <source>Download pictures</source>
      <translation>Descargar imágenes</translation>
    </message>
    <message>
      <source>Drop to follow this address</source>
      <translation>Suelte para seguir esta dirección</translation>
    </message>
    <message>
      <source>Drop to follow this feed</source>
      <translation>Suelte para seguir esta fuente</translation>
    </message>
    <message>
      <source>Drop to import these subscriptions</source>
      <translation>Suelte para importar estas suscripciones</translation>
    </message>
    <message>
      <source>E-books (*.epub)</source>
      <translation>Libros electrónicos (*.epub)</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Edición</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>Ediciones</translation>
    </message>
    <message>
      <source>End the search</source>
      <translation>Terminar la búsqueda</translation>
    </message>
    <message>
      <source>Enter an address such as https://example.com/.</source>
      <translation>Escriba una dirección como https://example.com/.</translation>
    </message>
    <message>
      <source>Enter the address to which your browser comes when it has opened the server.</source>
      <translation>Introduzca la dirección que muestra su navegador cuando ha abierto el servidor.</translation>
    </message>
    <message>
      <source>Enter the name and password that are set there for the Fever interface.</source>
      <translation>Introduzca el nombre y la contraseña definidos allí para la interfaz Fever.</translation>
    </message>
    <message>
      <source>Enter the password again.</source>
      <translation>Introduzca de nuevo la contraseña.</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Medio ambiente</translation>
    </message>
    <message>
      <source>Essays and ideas</source>
      <translation>Ensayos e ideas</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>Tarde</translation>
    </message>
    <message>
      <source>Every 15 minutes</source>
      <translation>Cada 15 minutos</translation>
    </message>
    <message>
      <source>Every 30 minutes</source>
      <translation>Cada 30 minutos</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Cada día</translation>
    </message>
    <message>
      <source>Every four hours</source>
      <translation>Cada cuatro horas</translation>
    </message>
    <message>
      <source>Every hour</source>
      <translation>Cada hora</translation>
    </message>
    <message>
      <source>Every twelve hours</source>
      <translation>Cada doce horas</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Cada semana</translation>
    </message>
    <message>
      <source>Every {time}</source>
      <translation>Cada {time}</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Everything already in your library stays readable.</source>
      <translation>Todo lo que ya está en su biblioteca sigue siendo legible.</translation>
    </message>
    <message>
      <source>Everything behind it was taken as one phrase.</source>
      <translation>Todo lo que sigue se tomó como una sola frase.</translation>
    </message>
    <message>
      <source>Everything stored before is safe; the rest is fetched once there is room.</source>
      <translation>Todo lo guardado antes está a salvo; el resto se obtiene en cuanto haya espacio.</translation>
    </message>
    <message>
      <source>Everything that the server has</source>
      <translation>Todo lo que tiene el servidor</translation>
    </message>
    <message>
      <source>Exact words</source>
      <translation>Palabras exactas</translation>
    </message>
    <message>
      <source>Export as EPUB</source>
      <translation>Exportar como EPUB</translation>
    </message>
    <message>
      <source>Export as EPUB…</source>
      <translation>Exportar como EPUB…</translation>
    </message>
    <message>
      <source>Export subscriptions…</source>
      <translation>Exportar suscripciones…</translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} rules.</source>
      <extracomment>Exported {n} rule.</extracomment>
      <translation>
        <numerusform>{n} regla exportada.</numerusform>
        <numerusform>{n} reglas exportadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} sections.</source>
      <extracomment>Exported {n} section.</extracomment>
      <translation>
        <numerusform>{n} sección exportada.</numerusform>
        <numerusform>{n} secciones exportadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Fashion and beauty</source>
      <translation>Moda y belleza</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>Favorita</translation>
    </message>
    <message>
      <source>Feeds only</source>
      <translation>Solo fuentes</translation>
    </message>
    <message>
      <source>Fetch it again</source>
      <translation>Obtener de nuevo</translation>
    </message>
    <message>
      <source>Fetch whole pages</source>
      <translation>Obtener páginas enteras</translation>
    </message>
    <message>
      <source>Fetching articles: {done} of {known}</source>
      <translation>Obteniendo artículos: {done} de {known}</translation>
    </message>
    <message>
      <source>Fetching pictures: {done} of {known}</source>
      <translation>Obteniendo imágenes: {done} de {known}</translation>
    </message>
    <message>
      <source>Fewer like this</source>
      <translation>Menos como este</translation>
    </message>
    <message>
      <source>Fewer like this…</source>
      <translation>Menos como este…</translation>
    </message>
    <message>
      <source>Film and television</source>
      <translation>Cine y televisión</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>Buscar en este artículo</translation>
    </message>
    <message>
      <source>First to report</source>
      <translation>Primero en informar</translation>
    </message>
    <message>
      <source>Folders lie too deep from here on; they were put together.</source>
      <translation>A partir de aquí las carpetas son demasiado profundas; se han juntado.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Follow a newsletter, somebody's feed of links or the list of a friend: the articles that they name stand here with their words, and open offline like any other.</source>
      <translation>Siga un boletín, el canal de enlaces de alguien o la lista de un amigo: los artículos que nombran aparecen aquí con sus palabras y se abren sin conexión como los demás.</translation>
    </message>
    <message>
      <source>Follow a pick list…</source>
      <translation>Seguir una lista de selecciones…</translation>
    </message>
    <message>
      <source>Follow it as a publication instead, or take the feed in which somebody links to articles.</source>
      <translation>Sígalo mejor como publicación, o use el canal en el que alguien enlaza artículos.</translation>
    </message>
    <message>
      <source>Follow its whole address again.</source>
      <translation>Siga de nuevo su dirección completa.</translation>
    </message>
    <message numerus="yes">
      <source>Follow {n} sections</source>
      <extracomment>Follow {n} section</extracomment>
      <translation>
        <numerusform>Seguir {n} sección</numerusform>
        <numerusform>Seguir {n} secciones</numerusform>
      </translation>
    </message>
    <message>
      <source>Follow {title}</source>
      <translation>Seguir {title}</translation>
    </message>
    <message>
      <source>Follow: {title}</source>
      <translation>Seguir: {title}</translation>
    </message>
    <message>
      <source>Followed</source>
      <translation>Seguida</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Tipo de letra</translation>
    </message>
    <message>
      <source>Food and drink</source>
      <translation>Comida y bebida</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>Para usted</translation>
    </message>
    <message>
      <source>For You is learning.</source>
      <translation>«Para usted» está aprendiendo.</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>«Para usted» está desactivado.</translation>
    </message>
    <message numerus="yes">
      <source>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far there are {n}.</source>
      <extracomment>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far it is {n}.</extracomment>
      <translation>
        <numerusform>«Para usted» está desactivado. Se le ofrecerá aquí cuando haya guardado o leído hasta el final {enough} artículos; por ahora hay {n}.</numerusform>
        <numerusform>«Para usted» está desactivado. Se le ofrecerá aquí cuando haya guardado o leído hasta el final {enough} artículos; por ahora hay {n}.</numerusform>
      </translation>
    </message>
    <message>
      <source>For You is on, and learning.</source>
      <translation>«Para usted» está activado y aprendiendo.</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>«Para usted» está activado.</translation>
    </message>
    <message>
      <source>For a day</source>
      <translation>Por un día</translation>
    </message>
    <message>
      <source>For a month</source>
      <translation>Por un mes</translation>
    </message>
    <message>
      <source>For a week</source>
      <translation>Por una semana</translation>
    </message>
    <message>
      <source>For example title:harbour, publication:“Harbour Times”, after:7d or is:unread.</source>
      <translation>Por ejemplo title:puerto, publication:"Harbour Times", after:7d o is:unread.</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>Para siempre</translation>
    </message>
    <message>
      <source>Free some space, then sync again.</source>
      <translation>Libere espacio y sincronice de nuevo.</translation>
    </message>
    <message>
      <source>FreshRSS has an API password of its own: set it in your profile there.</source>
      <translation>FreshRSS tiene su propia contraseña de la API: defínala allí en su perfil.</translation>
    </message>
    <message>
      <source>From a publication; a part of its title is enough</source>
      <translation>De una publicación; basta una parte del título</translation>
    </message>
    <message>
      <source>From a section</source>
      <translation>De una sección</translation>
    </message>
    <message>
      <source>From line to line, in text sizes.</source>
      <translation>De línea a línea, en tamaños de texto.</translation>
    </message>
    <message>
      <source>From your own catalogue file “{name}”.</source>
      <translation>De su propio archivo de catálogo «{name}».</translation>
    </message>
    <message numerus="yes">
      <source>From {n} publications that you follow</source>
      <extracomment>From {n} publication that you follow</extracomment>
      <translation>
        <numerusform>De {n} publicación que sigue</numerusform>
        <numerusform>De {n} publicaciones que sigue</numerusform>
      </translation>
    </message>
    <message>
      <source>Front page</source>
      <translation>Portada</translation>
    </message>
    <message>
      <source>Games</source>
      <translation>Juegos</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>Dele un nombre.</translation>
    </message>
    <message>
      <source>Give the address of an article that is only for subscribers.</source>
      <translation>Indique la dirección de un artículo que sea solo para suscriptores.</translation>
    </message>
    <message>
      <source>Give the address of the page on which you sign in in your browser.</source>
      <translation>Indique la dirección de la página en la que inicia sesión en su navegador.</translation>
    </message>
    <message>
      <source>Give the whole name.</source>
      <translation>Escriba el nombre completo.</translation>
    </message>
    <message>
      <source>Give the whole name: {names}.</source>
      <translation>Escriba el nombre completo: {names}.</translation>
    </message>
    <message>
      <source>Go on only if you know that this host belongs to the publisher.</source>
      <translation>Siga solo si sabe que este servidor pertenece al editor.</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>Seguir leyendo</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ir a</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>Ir a cualquier parte…</translation>
    </message>
    <message>
      <source>Go to unread articles</source>
      <translation>Ir a los artículos sin leer</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Salud</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>Estado de sus publicaciones</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste alto</translation>
    </message>
    <message>
      <source>Home and garden</source>
      <translation>Casa y jardín</translation>
    </message>
    <message>
      <source>How fast articles are read aloud; 1 is the voice's own speed.</source>
      <translation>La rapidez con que se leen los artículos; 1 es la de la propia voz.</translation>
    </message>
    <message>
      <source>How many characters a line of an article has at most; about 66 read best.</source>
      <translation>Cuántos caracteres tiene como mucho una línea; unos 66 se leen mejor.</translation>
    </message>
    <message>
      <source>How often it publishes is not known yet.</source>
      <translation>Aún no se sabe con qué frecuencia publica.</translation>
    </message>
    <message>
      <source>How often publications are asked. Each is asked only as often as it publishes.</source>
      <translation>Con qué frecuencia se consultan las publicaciones. Cada una solo tan a menudo como publica.</translation>
    </message>
    <message>
      <source>How sidebar, list and article share the window.</source>
      <translation>Cómo comparten la ventana la barra lateral, la lista y el artículo.</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>Cómo buscar</translation>
    </message>
    <message numerus="yes">
      <source>How {n} publications put it</source>
      <extracomment>How {n} publication put it</extracomment>
      <translation>
        <numerusform>Cómo lo cuenta {n} publicación</numerusform>
        <numerusform>Cómo lo cuentan {n} publicaciones</numerusform>
      </translation>
    </message>
    <message>
      <source>Humour</source>
      <translation>Humor</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>Partir palabras</translation>
    </message>
    <message>
      <source>I have finished it</source>
      <translation>La he terminado</translation>
    </message>
    <message>
      <source>If it is yours, enter its own address.</source>
      <translation>Si es suyo, introduzca su propia dirección.</translation>
    </message>
    <message>
      <source>If you know that host, give the address of the form yourself.</source>
      <translation>Si conoce ese servidor, indique usted la dirección del formulario.</translation>
    </message>
    <message>
      <source>If you pay for it, sign in to the publication.</source>
      <translation>Si paga por ella, inicie sesión en la publicación.</translation>
    </message>
    <message>
      <source>If you trust it, add its address yourself.</source>
      <translation>Si se fía, añada la dirección usted mismo.</translation>
    </message>
    <message>
      <source>Import subscriptions…</source>
      <translation>Importar suscripciones…</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} sections</source>
      <extracomment>Import {n} section</extracomment>
      <translation>
        <numerusform>Importar {n} sección</numerusform>
        <numerusform>Importar {n} secciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In a story with {n} other publications</source>
      <extracomment>In a story with {n} other publication</extracomment>
      <translation>
        <numerusform>En una noticia con {n} publicación más</numerusform>
        <numerusform>En una noticia con {n} publicaciones más</numerusform>
      </translation>
    </message>
    <message>
      <source>In the headline</source>
      <translation>En el titular</translation>
    </message>
    <message>
      <source>In {sections}</source>
      <translation>En {sections}</translation>
    </message>
    <message>
      <source>Install and enable the app News in your Nextcloud.</source>
      <translation>Instale y active la aplicación News en su Nextcloud.</translation>
    </message>
    <message>
      <source>Install the newer version, or choose another library with --library.</source>
      <translation>Instale la versión más nueva o elija otra biblioteca con --library.</translation>
    </message>
    <message>
      <source>International</source>
      <translation>Internacional</translation>
    </message>
    <message>
      <source>It can be is:unread, is:read, is:saved or is:ready.</source>
      <translation>Puede ser is:unread, is:read, is:saved o is:ready.</translation>
    </message>
    <message>
      <source>It has been failing for days. Press the mark to see why.</source>
      <translation>Falla desde hace días. Pulse la marca para ver por qué.</translation>
    </message>
    <message>
      <source>It has been silent for long, so it is asked more rarely.</source>
      <translation>Lleva mucho tiempo en silencio, así que se consulta con menos frecuencia.</translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} months.</source>
      <extracomment>It has been silent for a month.</extracomment>
      <translation>
        <numerusform>Lleva {n} mes en silencio.</numerusform>
        <numerusform>Lleva {n} meses en silencio.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} years.</source>
      <extracomment>It has been silent for {n} year.</extracomment>
      <translation>
        <numerusform>Lleva {n} año en silencio.</numerusform>
        <numerusform>Lleva {n} años en silencio.</numerusform>
      </translation>
    </message>
    <message>
      <source>It has more than {number} sections.</source>
      <translation>Tiene más de {number} secciones.</translation>
    </message>
    <message>
      <source>It has moved. Press the mark to see where it is now.</source>
      <translation>Se ha mudado. Pulse la marca para ver dónde está ahora.</translation>
    </message>
    <message>
      <source>It has never answered.</source>
      <translation>Nunca ha respondido.</translation>
    </message>
    <message>
      <source>It has no sections.</source>
      <translation>No tiene secciones.</translation>
    </message>
    <message>
      <source>It has not been asked yet.</source>
      <translation>Aún no se ha consultado.</translation>
    </message>
    <message>
      <source>It is asked again after {time}, or when you sync.</source>
      <translation>Se vuelve a consultar después de {time}, o cuando sincronice.</translation>
    </message>
    <message>
      <source>It is asked as often as you chose.</source>
      <translation>Se consulta con la frecuencia que eligió.</translation>
    </message>
    <message>
      <source>It is asked only when you sync it by itself. Its articles stay.</source>
      <translation>Solo se consulta si la sincroniza por separado. Sus artículos se quedan.</translation>
    </message>
    <message>
      <source>It is asked when you sync.</source>
      <translation>Se consulta cuando sincronice.</translation>
    </message>
    <message>
      <source>It is checked again with the next sync.</source>
      <translation>Se comprobará de nuevo en la próxima sincronización.</translation>
    </message>
    <message numerus="yes">
      <source>It is done here. {n} changes are still on their way; you can close this.</source>
      <extracomment>It is done here. {n} change is still on its way; you can close this.</extracomment>
      <translation>
        <numerusform>Aquí está hecho. {n} cambio sigue en camino; puede cerrar esto.</numerusform>
        <numerusform>Aquí está hecho. {n} cambios siguen en camino; puede cerrar esto.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is no object with a name, a home and sections.</source>
      <translation>No es un objeto con nombre, portada y secciones.</translation>
    </message>
    <message>
      <source>It is no object with a title and a URL.</source>
      <translation>No es un objeto con título y URL.</translation>
    </message>
    <message>
      <source>It is not asked before {time}, not even when you sync.</source>
      <translation>No se consulta antes de {time}, ni siquiera cuando sincronice.</translation>
    </message>
    <message>
      <source>It is not asked for any more; unfollow it, or follow its successor.</source>
      <translation>Ya no se pide; deje de seguirla o siga a su sucesora.</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>Está en camino.</translation>
    </message>
    <message>
      <source>It is sent again by itself.</source>
      <translation>Se envía de nuevo por sí solo.</translation>
    </message>
    <message>
      <source>It is tried again after {time}.</source>
      <translation>Se intenta de nuevo después de {time}.</translation>
    </message>
    <message>
      <source>It is tried again at the next sync.</source>
      <translation>Se intenta de nuevo en la próxima sincronización.</translation>
    </message>
    <message>
      <source>It is tried again at {time}.</source>
      <translation>Se intenta de nuevo a las {time}.</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
      <source>It is tried again by itself; if it goes on, look at the server in your browser.</source>
      <translation>Se intenta de nuevo por sí solo; si continúa, mire el servidor en su navegador.</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>Se intenta de nuevo con la próxima sincronización.</translation>
    </message>
    <message numerus="yes">
      <source>It knows of {n} articles that you opened, finished, saved or wanted fewer of.</source>
      <extracomment>It knows of {n} article that you opened, finished, saved or wanted fewer of.</extracomment>
      <translation>
        <numerusform>Conoce {n} artículo que abrió, terminó, guardó o del que quiso menos.</numerusform>
        <numerusform>Conoce {n} artículos que abrió, terminó, guardó o de los que quiso menos.</numerusform>
      </translation>
    </message>
    <message>
      <source>It last answered at {time}.</source>
      <translation>Respondió por última vez a las {time}.</translation>
    </message>
    <message>
      <source>It last answered {time} ago.</source>
      <translation>Respondió por última vez hace {time}.</translation>
    </message>
    <message>
      <source>It may be asked again.</source>
      <translation>Ya se puede consultar de nuevo.</translation>
    </message>
    <message numerus="yes">
      <source>It names {n} articles.</source>
      <extracomment>It names {n} article.</extracomment>
      <translation>
        <numerusform>Nombra {n} artículo.</numerusform>
        <numerusform>Nombra {n} artículos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} days.</source>
      <extracomment>It publishes about once a day.</extracomment>
      <translation>
        <numerusform>Publica más o menos una vez al día.</numerusform>
        <numerusform>Publica más o menos cada {n} días.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} hours.</source>
      <extracomment>It publishes about once an hour.</extracomment>
      <translation>
        <numerusform>Publica más o menos una vez por hora.</numerusform>
        <numerusform>Publica más o menos cada {n} horas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} minutes.</source>
      <extracomment>It publishes about once a minute.</extracomment>
      <translation>
        <numerusform>Publica más o menos una vez por minuto.</numerusform>
        <numerusform>Publica más o menos cada {n} minutos.</numerusform>
      </translation>
    </message>
    <message>
      <source>It seems to be gone. Press the mark to see what you can do.</source>
      <translation>Parece haber desaparecido. Pulse la marca para ver qué puede hacer.</translation>
    </message>
    <message>
      <source>It was left as it is, and the backups beside it are untouched.</source>
      <translation>Se ha dejado como está, y las copias de seguridad de al lado siguen intactas.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>No se ha tocado.</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>Funciona.</translation>
    </message>
    <message>
      <source>Its address has a password or a key in it. Add it by itself, so that the secret goes to your keyring.</source>
      <translation>Su dirección contiene una contraseña o una clave. Añádala por separado para que el secreto vaya a su llavero.</translation>
    </message>
    <message>
      <source>Its articles come first, and what you have not read is never cleared away.</source>
      <translation>Sus artículos van primero, y lo que no ha leído nunca se retira.</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>Sus artículos vienen de {accounts}.</translation>
    </message>
    <message>
      <source>Its articles in your library stay readable.</source>
      <translation>Sus artículos en la biblioteca siguen siendo legibles.</translation>
    </message>
    <message>
      <source>Its articles stay until you delete them.</source>
      <translation>Sus artículos se quedan hasta que los elimine.</translation>
    </message>
    <message>
      <source>Its first edition comes at its time.</source>
      <translation>Su primera edición llega a su hora.</translation>
    </message>
    <message>
      <source>Its newest article is {silence} old, so it is asked more rarely.</source>
      <translation>Su último artículo es de hace {silence}, así que se consulta con menos frecuencia.</translation>
    </message>
    <message numerus="yes">
      <source>Its other {n} sections work.</source>
      <extracomment>Its other section works.</extracomment>
      <translation>
        <numerusform>Su otra sección ({n}) funciona.</numerusform>
        <numerusform>Sus otras {n} secciones funcionan.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good, so it is not asked any more.</source>
      <translation>Su editor la ha retirado para siempre, así que ya no se consulta.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>Su editor la ha retirado para siempre.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good. Its articles stay.</source>
      <translation>Su editor la ha retirado definitivamente. Sus artículos se quedan.</translation>
    </message>
    <message>
      <source>Its server says that asking sooner is pointless.</source>
      <translation>Su servidor dice que no sirve de nada consultar antes.</translation>
    </message>
    <message>
      <source>Its server says when to come back.</source>
      <translation>Su servidor dice cuándo volver.</translation>
    </message>
    <message>
      <source>Its “{field}” cannot be “{value}”.</source>
      <translation>Su «{field}» no puede ser «{value}».</translation>
    </message>
    <message>
      <source>Its “{field}” is missing.</source>
      <translation>Falta su «{field}».</translation>
    </message>
    <message>
      <source>Its “{field}” is no address that begins with http:// or https://.</source>
      <translation>Su «{field}» no es una dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>Justificar</translation>
    </message>
    <message>
      <source>Keep articles</source>
      <translation>Conservar artículos</translation>
    </message>
    <message>
      <source>Keep for good</source>
      <translation>Conservar para siempre</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>Guardar solo para esta sesión</translation>
    </message>
    <message>
      <source>Keep running in the tray when the window is closed</source>
      <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
      <source>Keep this search in the sidebar</source>
      <translation>Conservar esta búsqueda en la barra lateral</translation>
    </message>
    <message>
      <source>Keep to it without asking</source>
      <translation>Respetarlo sin preguntar</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Última respuesta</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success.</source>
      <translation>Última consulta a las {asked}, sin éxito.</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success; it last answered at {good}.</source>
      <translation>Última consulta a las {asked}, sin éxito; la última respuesta fue a las {good}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}.</source>
      <translation>Última consulta a las {asked}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}: nothing new since {since}.</source>
      <translation>Última consulta a las {asked}: nada nuevo desde las {since}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}: there were new articles.</source>
      <translation>Última consulta a las {asked}: había artículos nuevos.</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Dejarla como está</translation>
    </message>
    <message>
      <source>Leave out what matters least.</source>
      <translation>Quite lo que menos importe.</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Menos</translation>
    </message>
    <message>
      <source>Less than one article a week.</source>
      <translation>Menos de un artículo por semana.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light, sepia, dark or high contrast, or as the desktop is at the moment.</source>
      <translation>Claro, sepia, oscuro o contraste alto, o como esté el escritorio.</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>Altura de línea</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Longitud de línea</translation>
    </message>
    <message>
      <source>Line {number}: {wrong}</source>
      <translation>Línea {number}: {wrong}</translation>
    </message>
    <message>
      <source>Lines end at one edge, like in print.</source>
      <translation>Las líneas terminan en un mismo borde, como en papel.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>List above the article</source>
      <translation>Lista encima del artículo</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Escuchar</translation>
    </message>
    <message>
      <source>Local and regional</source>
      <translation>Local y regional</translation>
    </message>
    <message>
      <source>Long words are divided at the ends of lines, by the article's language.</source>
      <translation>Las palabras largas se parten al final de línea según el idioma del artículo.</translation>
    </message>
    <message>
      <source>Look for articles</source>
      <translation>Buscar artículos</translation>
    </message>
    <message>
      <source>Look for its new address on the publication's home page.</source>
      <translation>Busque su nueva dirección en la portada de la publicación.</translation>
    </message>
    <message>
      <source>Looking for new articles…</source>
      <translation>Buscando artículos nuevos…</translation>
    </message>
    <message>
      <source>Looks for new articles as soon as the window is open.</source>
      <translation>Busca artículos nuevos en cuanto se abre la ventana.</translation>
    </message>
    <message>
      <source>Make an app password there under Personal settings, Security, and enter that one.</source>
      <translation>Cree allí una contraseña de aplicación en Ajustes personales, Seguridad, e introdúzcala.</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Marcar todo como leído</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marcar como leído</translation>
    </message>
    <message>
      <source>Mark as read when opened</source>
      <translation>Marcar como leído al abrir</translation>
    </message>
    <message>
      <source>Mark as read: {title}</source>
      <translation>Marcar como leído: {title}</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marcar como no leído</translation>
    </message>
    <message>
      <source>Mark as unread: {title}</source>
      <translation>Marcar como no leído: {title}</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>Marcar los de arriba como leídos</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>Marcar los de abajo como leídos</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as read</source>
      <extracomment>Mark {n} article as read</extracomment>
      <translation>
        <numerusform>Marcar el artículo como leído</numerusform>
        <numerusform>Marcar {n} artículos como leídos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as unread</source>
      <extracomment>Mark {n} article as unread</extracomment>
      <translation>
        <numerusform>Marcar el artículo como no leído</numerusform>
        <numerusform>Marcar {n} artículos como no leídos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as read.</source>
      <extracomment>Marked {n} article as read.</extracomment>
      <translation>
        <numerusform>{n} artículo marcado como leído.</numerusform>
        <numerusform>{n} artículos marcados como leídos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as unread.</source>
      <extracomment>Marked {n} article as unread.</extracomment>
      <translation>
        <numerusform>{n} artículo marcado como no leído.</numerusform>
        <numerusform>{n} artículos marcados como no leídos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Miniflux has a name and password of their own for this: set them there under Integrations, Google Reader.</source>
      <translation>Miniflux tiene un nombre y una contraseña propios para esto: defínalos en Integrations, Google Reader.</translation>
    </message>
    <message>
      <source>Miniflux through its Google Reader interface.</source>
      <translation>Miniflux a través de su interfaz Google Reader.</translation>
    </message>
    <message>
      <source>Monday to Friday</source>
      <translation>De lunes a viernes</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More from {publication}</source>
      <translation>Más de {publication}</translation>
    </message>
    <message>
      <source>More from {publication}, {section}</source>
      <translation>Más de {publication}, {section}</translation>
    </message>
    <message>
      <source>More news</source>
      <translation>Más actualidad</translation>
    </message>
    <message>
      <source>More stories</source>
      <translation>Más noticias</translation>
    </message>
    <message>
      <source>More than one matches {subject}.</source>
      <translation>Hay más de una coincidencia: {subject}.</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>Mañana</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Movimiento</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Move the publication</source>
      <translation>Mover la publicación</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>Mover a una carpeta…</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>Mover a otra cuenta…</translation>
    </message>
    <message>
      <source>Move to the folder “{folder}”: {title}</source>
      <translation>Mover a la carpeta «{folder}»: {title}</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} publications</source>
      <extracomment>Move {n} publication</extracomment>
      <translation>
        <numerusform>Mover {n} publicación</numerusform>
        <numerusform>Mover {n} publicaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections</source>
      <extracomment>Move {n} section</extracomment>
      <translation>
        <numerusform>Mover {n} sección</numerusform>
        <numerusform>Mover {n} secciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections to another account</source>
      <extracomment>Move {n} section to another account</extracomment>
      <translation>
        <numerusform>Mover {n} sección a otra cuenta</numerusform>
        <numerusform>Mover {n} secciones a otra cuenta</numerusform>
      </translation>
    </message>
    <message>
      <source>Move {title}</source>
      <translation>Mover {title}</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications out.</source>
      <extracomment>Moved {n} publication out.</extracomment>
      <translation>
        <numerusform>{n} publicación sacada de la carpeta.</numerusform>
        <numerusform>{n} publicaciones sacadas de la carpeta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications to {folder}.</source>
      <extracomment>Moved {n} publication to {folder}.</extracomment>
      <translation>
        <numerusform>{n} publicación movida a {folder}.</numerusform>
        <numerusform>{n} publicaciones movidas a {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications.</source>
      <extracomment>Moved {n} publication.</extracomment>
      <translation>
        <numerusform>{n} publicación movida.</numerusform>
        <numerusform>{n} publicaciones movidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} sections to {account}.</source>
      <extracomment>Moved {n} section to {account}.</extracomment>
      <translation>
        <numerusform>{n} sección movida a {account}.</numerusform>
        <numerusform>{n} secciones movidas a {account}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Music</source>
      <translation>Música</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Silenciar</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>Dejar de silenciar</translation>
    </message>
    <message>
      <source>Mute something…</source>
      <translation>Silenciar algo…</translation>
    </message>
    <message>
      <source>Mute {what}</source>
      <translation>Silenciar {what}</translation>
    </message>
    <message>
      <source>Mute {what} no longer</source>
      <translation>Dejar de silenciar {what}</translation>
    </message>
    <message>
      <source>Muted: {what}</source>
      <translation>Silenciado: {what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Needs the network: opens in your browser</source>
      <translation>Necesita la red: se abre en su navegador</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>New edition…</source>
      <translation>Nueva edición…</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Más nuevos</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Más nuevos primero</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Noticias</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Artículo siguiente</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Coincidencia siguiente</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Panel siguiente</translation>
    </message>
    <message>
      <source>Next publication or section</source>
      <translation>Publicación o sección siguiente</translation>
    </message>
    <message>
      <source>Next unread article</source>
      <translation>Siguiente artículo sin leer</translation>
    </message>
    <message>
      <source>Next: {time}</source>
      <translation>Próxima: {time}</translation>
    </message>
    <message>
      <source>No address to follow stands here.</source>
      <translation>Aquí no hay ninguna dirección que seguir.</translation>
    </message>
    <message>
      <source>No article has these words. Try fewer, or other ones.</source>
      <translation>Ningún artículo tiene estas palabras. Pruebe con menos o con otras.</translation>
    </message>
    <message>
      <source>No article here is complete for reading offline yet.</source>
      <translation>Ningún artículo de aquí está completo sin conexión todavía.</translation>
    </message>
    <message>
      <source>No article in the last three months.</source>
      <translation>Ningún artículo en los últimos tres meses.</translation>
    </message>
    <message>
      <source>No articles here yet.</source>
      <translation>Aún no hay artículos aquí.</translation>
    </message>
    <message>
      <source>No edition has come yet. The first one comes at its time, or now.</source>
      <translation>Aún no ha llegado ninguna edición. La primera llega a su hora, o ahora.</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>Sin límite</translation>
    </message>
    <message>
      <source>No new reports are expected.</source>
      <translation>No se esperan nuevas informaciones.</translation>
    </message>
    <message>
      <source>No password was written anywhere.</source>
      <translation>No se ha escrito ninguna contraseña en ningún sitio.</translation>
    </message>
    <message>
      <source>No publication is called “{subject}”.</source>
      <translation>Ninguna publicación se llama «{subject}».</translation>
    </message>
    <message>
      <source>No publication is unusually silent.</source>
      <translation>Ninguna publicación guarda un silencio inusual.</translation>
    </message>
    <message>
      <source>No publications yet</source>
      <translation>Aún no hay publicaciones</translation>
    </message>
    <message>
      <source>No section is called “{subject}”.</source>
      <translation>Ninguna sección se llama «{subject}».</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in Settings, Time and language, Speech.</source>
      <translation>No hay ninguna voz en este equipo. Añada una en Configuración, Hora e idioma, Voz.</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in System Settings, Accessibility, Spoken Content.</source>
      <translation>No hay ninguna voz en este equipo. Añada una en Ajustes del Sistema, Accesibilidad, Contenido leído.</translation>
    </message>
    <message>
      <source>No voice was found on this computer. On Debian and Ubuntu this line installs some; type it in a terminal, then choose Read aloud again.</source>
      <translation>No hay ninguna voz en este equipo. En Debian y Ubuntu esta línea instala algunas; escríbala en un terminal y elija de nuevo «Leer en voz alta».</translation>
    </message>
    <message>
      <source>Nobody answered. What is here already stays readable.</source>
      <translation>Nadie ha respondido. Lo que ya está aquí sigue siendo legible.</translation>
    </message>
    <message>
      <source>None comes before you choose it.</source>
      <translation>No llega ninguna antes de que la elija.</translation>
    </message>
    <message>
      <source>None of its sections can be used.</source>
      <translation>Ninguna de sus secciones se puede usar.</translation>
    </message>
    <message>
      <source>Not synced yet.</source>
      <translation>Aún sin sincronizar.</translation>
    </message>
    <message>
      <source>Nothing by itself</source>
      <translation>Nada por sí solo</translation>
    </message>
    <message>
      <source>Nothing has been fetched yet.</source>
      <translation>Aún no se ha descargado nada.</translation>
    </message>
    <message>
      <source>Nothing has been kept.</source>
      <translation>No se ha guardado nada.</translation>
    </message>
    <message>
      <source>Nothing has been sent.</source>
      <translation>No se ha enviado nada.</translation>
    </message>
    <message>
      <source>Nothing has come for months. Press the mark to see more.</source>
      <translation>No ha llegado nada desde hace meses. Pulse la marca para ver más.</translation>
    </message>
    <message>
      <source>Nothing has come in today yet.</source>
      <translation>Hoy aún no ha llegado nada.</translation>
    </message>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>Aquí nada se llama «{words}».</translation>
    </message>
    <message>
      <source>Nothing in your library has changed.</source>
      <translation>Nada ha cambiado en su biblioteca.</translation>
    </message>
    <message>
      <source>Nothing is deleted, and you can undo it.</source>
      <translation>No se borra nada, y puede deshacerlo.</translation>
    </message>
    <message>
      <source>Nothing is lost: what you do is kept and sent later.</source>
      <translation>No se pierde nada: lo que hace se conserva y se envía más tarde.</translation>
    </message>
    <message>
      <source>Nothing is moved.</source>
      <translation>No se mueve nada.</translation>
    </message>
    <message>
      <source>Nothing is muted. Words, authors, topics and stories can be.</source>
      <translation>No hay nada silenciado. Pueden silenciarse palabras, autores, temas y noticias.</translation>
    </message>
    <message>
      <source>Nothing needs your attention.</source>
      <translation>Nada requiere su atención.</translation>
    </message>
    <message>
      <source>Nothing saved here.</source>
      <translation>Aquí no hay nada guardado.</translation>
    </message>
    <message>
      <source>Nothing saved here. Press {key} on an article to save it.</source>
      <translation>Aquí no hay nada guardado. Pulse {key} en un artículo para guardarlo.</translation>
    </message>
    <message>
      <source>Nothing to do: Broadsheet keeps to the pause.</source>
      <translation>Nada que hacer: Broadsheet respeta la pausa.</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>Aquí no hay nada sin leer.</translation>
    </message>
    <message>
      <source>Nothing unread is left of the last days.</source>
      <translation>No queda nada sin leer de los últimos días.</translation>
    </message>
    <message>
      <source>Notifications and desktop</source>
      <translation>Avisos y escritorio</translation>
    </message>
    <message>
      <source>Notify also while the window is in use</source>
      <translation>Avisar también mientras se usa la ventana</translation>
    </message>
    <message>
      <source>Notify me</source>
      <translation>Avisarme</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>Avisarme de artículos nuevos</translation>
    </message>
    <message numerus="yes">
      <source>Now following {n} sections.</source>
      <extracomment>Now following {n} section.</extracomment>
      <translation>
        <numerusform>Ahora sigue {n} sección más.</numerusform>
        <numerusform>Ahora sigue {n} secciones más.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of any ten articles one after the other at most two are from one place.</source>
      <translation>De cada diez artículos seguidos, como mucho dos son del mismo lugar.</translation>
    </message>
    <message>
      <source>Of articles. The rest of the window follows the desktop.</source>
      <translation>El de los artículos. El resto de la ventana sigue al escritorio.</translation>
    </message>
    <message>
      <source>Of the last 7 days it hides more than {number} unread articles.</source>
      <translation>De los últimos 7 días oculta más de {number} artículos sin leer.</translation>
    </message>
    <message numerus="yes">
      <source>Of the last 7 days it hides {n} unread articles.</source>
      <extracomment>Of the last 7 days it hides {n} unread article.</extracomment>
      <translation>
        <numerusform>De los últimos 7 días oculta {n} artículo sin leer.</numerusform>
        <numerusform>De los últimos 7 días oculta {n} artículos sin leer.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of these articles something is missing: {titles}.</source>
      <translation>A estos artículos les falta algo: {titles}.</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Más antiguos primero</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu this line installs what it needs of the system.</source>
      <translation>En Debian y Ubuntu esta línea instala lo que necesita del sistema.</translation>
    </message>
    <message>
      <source>On a metered connection, fetch</source>
      <translation>Con conexión de uso medido, obtener</translation>
    </message>
    <message>
      <source>On battery, fetch</source>
      <translation>Con batería, obtener</translation>
    </message>
    <message>
      <source>On the front page</source>
      <translation>En la portada</translation>
    </message>
    <message>
      <source>On this day or later; also 2026-11, 2026, today, 7d, 3m</source>
      <translation>Ese día o después; también 2026-11, 2026, today, 7d, 3m</translation>
    </message>
    <message>
      <source>One day after reading</source>
      <translation>Un día después de leerlos</translation>
    </message>
    <message>
      <source>One month after reading</source>
      <translation>Un mes después de leerlos</translation>
    </message>
    <message>
      <source>One of the two</source>
      <translation>Una de las dos</translation>
    </message>
    <message>
      <source>One week after reading</source>
      <translation>Una semana después de leerlos</translation>
    </message>
    <message>
      <source>One year after reading</source>
      <translation>Un año después de leerlos</translation>
    </message>
    <message>
      <source>Only a preview: the publisher gave a part</source>
      <translation>Solo un avance: el editor dio una parte</translation>
    </message>
    <message>
      <source>Only here</source>
      <translation>Solo aquí</translation>
    </message>
    <message>
      <source>Only when I ask</source>
      <translation>Solo cuando yo lo pida</translation>
    </message>
    <message>
      <source>Only {publication} says: {text}</source>
      <translation>Solo {publication} dice: {text}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open an article of that publication and import them there.</source>
      <translation>Abra un artículo de esa publicación e impórtelas allí.</translation>
    </message>
    <message>
      <source>Open feed: links of other programs here</source>
      <translation>Abrir aquí los enlaces feed: de otros programas</translation>
    </message>
    <message>
      <source>Open feed: links with Broadsheet</source>
      <translation>Abrir los enlaces feed: con Broadsheet</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Open it in your browser if you trust it.</source>
      <translation>Ábralo en su navegador si se fía.</translation>
    </message>
    <message>
      <source>Open it in your browser.</source>
      <translation>Ábralo en su navegador.</translation>
    </message>
    <message>
      <source>Open it in your browser: it may need a sign-in.</source>
      <translation>Ábralo en su navegador: puede que haya que iniciar sesión.</translation>
    </message>
    <message>
      <source>Open the article in your browser to see it.</source>
      <translation>Abra el artículo en su navegador para verla.</translation>
    </message>
    <message>
      <source>Open the code in full</source>
      <translation>Abrir el código entero</translation>
    </message>
    <message>
      <source>Open the sign-in window</source>
      <translation>Abrir la ventana de inicio de sesión</translation>
    </message>
    <message>
      <source>Open the story</source>
      <translation>Abrir la noticia</translation>
    </message>
    <message>
      <source>Open the table in full</source>
      <translation>Abrir la tabla entera</translation>
    </message>
    <message numerus="yes">
      <source>Open {n} in browser</source>
      <extracomment>Open {n} in browser</extracomment>
      <translation>
        <numerusform>Abrir {n} en el navegador</numerusform>
        <numerusform>Abrir {n} en el navegador</numerusform>
      </translation>
    </message>
    <message>
      <source>Opening one article marks all others of its story as read.</source>
      <translation>Al abrir un artículo, todos los demás de su noticia se marcan como leídos.</translation>
    </message>
    <message>
      <source>Or put together one of your own.</source>
      <translation>O componga una propia.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Order of what a search finds</source>
      <translation>Orden de lo que encuentra una búsqueda</translation>
    </message>
    <message>
      <source>Outside your habits</source>
      <translation>Fuera de sus hábitos</translation>
    </message>
    <message>
      <source>Page back</source>
      <translation>Página atrás</translation>
    </message>
    <message>
      <source>Parentheses come in pairs: (storm OR flood) harbour.</source>
      <translation>Los paréntesis van por pares: (tormenta OR crecida) puerto.</translation>
    </message>
    <message>
      <source>Parentheses group</source>
      <translation>Los paréntesis agrupan</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>Pausar la sincronización</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>Pausar estas publicaciones</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message numerus="yes">
      <source>Paused {n} publications.</source>
      <extracomment>Paused {n} publication.</extracomment>
      <translation>
        <numerusform>{n} publicación en pausa.</numerusform>
        <numerusform>{n} publicaciones en pausa.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paused: it is not asked until you resume it.</source>
      <translation>En pausa: no se consulta hasta que la reanude.</translation>
    </message>
    <message>
      <source>Photography</source>
      <translation>Fotografía</translation>
    </message>
    <message>
      <source>Pick lists…</source>
      <translation>Listas de selecciones…</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>Seleccionado</translation>
    </message>
    <message>
      <source>Picked by {who}</source>
      <translation>Seleccionado por {who}</translation>
    </message>
    <message>
      <source>Picked by {who}: “{words}”</source>
      <translation>Seleccionado por {who}: «{words}»</translation>
    </message>
    <message>
      <source>Picked for you by people</source>
      <translation>Seleccionado para usted por personas</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>Selecciones</translation>
    </message>
    <message>
      <source>Picks come from people.</source>
      <translation>Las selecciones las hacen personas.</translation>
    </message>
    <message>
      <source>Picture without a description. Enter enlarges it.</source>
      <translation>Imagen sin descripción. Intro la amplía.</translation>
    </message>
    <message>
      <source>Picture: {text}. Enter enlarges it.</source>
      <translation>Imagen: {text}. Intro la amplía.</translation>
    </message>
    <message>
      <source>Please report it together with the log file.</source>
      <translation>Por favor, comuníquelo junto con el archivo de registro.</translation>
    </message>
    <message>
      <source>Politics</source>
      <translation>Política</translation>
    </message>
    <message>
      <source>Press {key} on an article to keep it here for later.</source>
      <translation>Pulse {key} en un artículo para tenerlo aquí más tarde.</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Artículo anterior</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Coincidencia anterior</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Panel anterior</translation>
    </message>
    <message>
      <source>Previous publication or section</source>
      <translation>Publicación o sección anterior</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Programming</source>
      <translation>Programación</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>Publicación</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>Publicaciones</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>Publicar artículos guardados…</translation>
    </message>
    <message>
      <source>Put it between two words: storm OR flood.</source>
      <translation>Póngalo entre dos palabras: tormenta OR crecida.</translation>
    </message>
    <message>
      <source>Put it right before what you do not want: -word.</source>
      <translation>Póngalo justo delante de lo que no quiere: -palabra.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Read a story once</source>
      <translation>Leer cada noticia una vez</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>Leer en voz alta</translation>
    </message>
    <message>
      <source>Read it at its publisher</source>
      <translation>Leerlo en la página del editor</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>Seguir leyendo</translation>
    </message>
    <message>
      <source>Read what you wanted?</source>
      <translation>¿Ha leído lo que quería?</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Lectura en voz alta</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt that is not installed yet. This line installs it; type it in a terminal, then choose Read aloud again.</source>
      <translation>Para leer en voz alta falta aún una parte de Qt. Esta línea la instala; escríbala en un terminal y elija de nuevo «Leer en voz alta».</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt, and voices, that are not installed yet. On Debian and Ubuntu this line installs both; type it in a terminal, then choose Read aloud again.</source>
      <translation>Para leer en voz alta faltan aún una parte de Qt y voces. En Debian y Ubuntu esta línea instala ambas; escríbala en un terminal y elija de nuevo «Leer en voz alta».</translation>
    </message>
    <message>
      <source>Reading line</source>
      <translation>Línea de lectura</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listos</translation>
    </message>
    <message>
      <source>Ready offline</source>
      <translation>Listos sin conexión</translation>
    </message>
    <message>
      <source>Ready offline only</source>
      <translation>Solo listos sin conexión</translation>
    </message>
    <message>
      <source>Ready-made</source>
      <translation>Ya preparadas</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>Reducido</translation>
    </message>
    <message>
      <source>Refused several times: no further attempt before {time}.</source>
      <translation>Rechazado varias veces: ningún otro intento antes de {time}.</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>Relacionado</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>Artículos relacionados</translation>
    </message>
    <message>
      <source>Remove an edition</source>
      <translation>Quitar una edición</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Quitar de guardados</translation>
    </message>
    <message>
      <source>Remove the catalogue {name}</source>
      <translation>Quitar el catálogo {name}</translation>
    </message>
    <message>
      <source>Remove the folder {title}</source>
      <translation>Quitar la carpeta {title}</translation>
    </message>
    <message>
      <source>Remove the plan of an edition</source>
      <translation>Quitar el plan de una edición</translation>
    </message>
    <message>
      <source>Remove this plan</source>
      <translation>Quitar este plan</translation>
    </message>
    <message numerus="yes">
      <source>Remove {n} articles from saved</source>
      <extracomment>Remove article from saved</extracomment>
      <translation>
        <numerusform>Quitar el artículo de guardados</numerusform>
        <numerusform>Quitar {n} artículos de guardados</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove {title}</source>
      <translation>Quitar {title}</translation>
    </message>
    <message numerus="yes">
      <source>Removed text and pictures of {n} articles. The library takes {size}.</source>
      <extracomment>Removed text and pictures of {n} article. The library takes {size}.</extracomment>
      <translation>
        <numerusform>Texto e imágenes de {n} artículo quitados. La biblioteca ocupa {size}.</numerusform>
        <numerusform>Texto e imágenes de {n} artículos quitados. La biblioteca ocupa {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Removed {n} articles from saved.</source>
      <extracomment>Removed {n} article from saved.</extracomment>
      <translation>
        <numerusform>{n} artículo quitado de guardados.</numerusform>
        <numerusform>{n} artículos quitados de guardados.</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename the account {title}</source>
      <translation>Cambiar el nombre de la cuenta {title}</translation>
    </message>
    <message>
      <source>Rename the folder {title}</source>
      <translation>Cambiar el nombre de la carpeta {title}</translation>
    </message>
    <message>
      <source>Rename to “{new}”: {title}</source>
      <translation>Cambiar el nombre a «{new}»: {title}</translation>
    </message>
    <message>
      <source>Rename {title}</source>
      <translation>Cambiar el nombre de {title}</translation>
    </message>
    <message>
      <source>Reorder the sections</source>
      <translation>Reordenar las secciones</translation>
    </message>
    <message numerus="yes">
      <source>Resumed {n} publications.</source>
      <extracomment>Resumed {n} publication.</extracomment>
      <translation>
        <numerusform>{n} publicación reanudada.</numerusform>
        <numerusform>{n} publicaciones reanudadas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Room that the library may take</source>
      <translation>Espacio que puede ocupar la biblioteca</translation>
    </message>
    <message>
      <source>Run “broadsheet doctor --repair” to restore what can be read.</source>
      <translation>Ejecute «broadsheet doctor --repair» para restaurar lo que se pueda leer.</translation>
    </message>
    <message>
      <source>Saturday and Sunday</source>
      <translation>Sábado y domingo</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save an article to keep it here for later.</source>
      <translation>Guarde un artículo para tenerlo aquí más tarde.</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message numerus="yes">
      <source>Save {n} articles</source>
      <extracomment>Save {n} article</extracomment>
      <translation>
        <numerusform>Guardar el artículo</numerusform>
        <numerusform>Guardar {n} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>Save: {title}</source>
      <translation>Guardar: {title}</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardados</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>Artículos guardados</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Guardado como {file}.</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>Guardados para más tarde</translation>
    </message>
    <message>
      <source>Saved only</source>
      <translation>Solo guardados</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} articles.</source>
      <extracomment>Saved {n} article.</extracomment>
      <translation>
        <numerusform>{n} artículo guardado.</numerusform>
        <numerusform>{n} artículos guardados.</numerusform>
      </translation>
    </message>
    <message>
      <source>Science</source>
      <translation>Ciencia</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>Búsquedas</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <source>Sentence {number} of {count}</source>
      <translation>Frase {number} de {count}</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sepia</translation>
    </message>
    <message>
      <source>Set up a system keyring, or enter the password for this session.</source>
      <translation>Configure un llavero o introduzca la contraseña para esta sesión.</translation>
    </message>
    <message>
      <source>Set up a system keyring, or keep the password for this session only.</source>
      <translation>Configure un llavero del sistema o conserve la contraseña solo en esta sesión.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings of the publication…</source>
      <translation>Ajustes de la publicación…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Ajustes…</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Atajos</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show accounts</source>
      <translation>Mostrar las cuentas</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>Mostrar de nuevo</translation>
    </message>
    <message>
      <source>Show all articles</source>
      <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
      <source>Show changes</source>
      <translation>Mostrar los cambios</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>Mostrarlo de nuevo</translation>
    </message>
    <message>
      <source>Show muted articles again</source>
      <translation>Mostrar de nuevo los artículos silenciados</translation>
    </message>
    <message>
      <source>Show only what is ready offline</source>
      <translation>Mostrar solo lo listo sin conexión</translation>
    </message>
    <message>
      <source>Show saved only</source>
      <translation>Mostrar solo los guardados</translation>
    </message>
    <message>
      <source>Show shortcuts</source>
      <translation>Mostrar los atajos</translation>
    </message>
    <message>
      <source>Show unread only</source>
      <translation>Mostrar solo los no leídos</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Barra lateral</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
      <source>Sign in in a window instead: nothing of it is kept but your session.</source>
      <translation>Iniciar sesión en una ventana: de ella solo se guarda su sesión.</translation>
    </message>
    <message>
      <source>Sign in in your browser and bring its cookies as a file (cookies.txt).</source>
      <translation>Inicie sesión en su navegador y traiga sus cookies en un archivo (cookies.txt).</translation>
    </message>
    <message>
      <source>Sign in there in your browser, then save its cookies as a cookies.txt.</source>
      <translation>Inicie sesión allí en su navegador y guarde después sus cookies como cookies.txt.</translation>
    </message>
    <message>
      <source>Sign in to this publication…</source>
      <translation>Iniciar sesión en esta publicación…</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>Iniciar sesión en {publication}</translation>
    </message>
    <message>
      <source>Signed in, checked just now.</source>
      <translation>Sesión iniciada, comprobada ahora mismo.</translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} days ago.</source>
      <extracomment>Signed in, checked {n} day ago.</extracomment>
      <translation>
        <numerusform>Sesión iniciada, comprobada hace {n} día.</numerusform>
        <numerusform>Sesión iniciada, comprobada hace {n} días.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} hours ago.</source>
      <extracomment>Signed in, checked {n} hour ago.</extracomment>
      <translation>
        <numerusform>Sesión iniciada, comprobada hace {n} hora.</numerusform>
        <numerusform>Sesión iniciada, comprobada hace {n} horas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} minutes ago.</source>
      <extracomment>Signed in, checked {n} minute ago.</extracomment>
      <translation>
        <numerusform>Sesión iniciada, comprobada hace {n} minuto.</numerusform>
        <numerusform>Sesión iniciada, comprobada hace {n} minutos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Signed in; no article has shown yet whether you get them whole.</source>
      <translation>Sesión iniciada; ningún artículo ha mostrado aún si los recibe completos.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message numerus="yes">
      <source>So far it has {n} articles of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</source>
      <extracomment>So far it has {n} article of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</extracomment>
      <translation>
        <numerusform>Por ahora tiene {n} artículo de los {enough} que necesita: lo que usted lee más de diez segundos, lee hasta el final o guarda.</numerusform>
        <numerusform>Por ahora tiene {n} artículos de los {enough} que necesita: lo que usted lee más de diez segundos, lee hasta el final o guarda.</numerusform>
      </translation>
    </message>
    <message>
      <source>So that your account is not locked, Broadsheet does not try again by itself.</source>
      <translation>Para que su cuenta no se bloquee, Broadsheet no vuelve a intentarlo por sí mismo.</translation>
    </message>
    <message>
      <source>So that your account is not locked, look in your browser first.</source>
      <translation>Para que su cuenta no se bloquee, mire primero en su navegador.</translation>
    </message>
    <message>
      <source>Something answers at {subject}, but no server of the kind that you chose.</source>
      <translation>Algo responde en {subject}, pero no un servidor del tipo que eligió.</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>Ordenar por nombre</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Sport</source>
      <translation>Deportes</translation>
    </message>
    <message>
      <source>Start Broadsheet as an ordinary user.</source>
      <translation>Inicie Broadsheet como usuario normal.</translation>
    </message>
    <message>
      <source>Start at login in the background</source>
      <translation>Arrancar en segundo plano al iniciar sesión</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>Empezar a leer</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>Detener la sincronización</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Noticia</translation>
    </message>
    <message>
      <source>Such a name can be title, author, publication, section, after, before or is.</source>
      <translation>Ese nombre puede ser title, author, publication, section, after, before o is.</translation>
    </message>
    <message>
      <source>Switch it on in the settings of the server, for your user too.</source>
      <translation>Actívela en los ajustes del servidor, también para su usuario.</translation>
    </message>
    <message>
      <source>Switch it on there under Integrations: Activate Google Reader API.</source>
      <translation>Actívela en Integrations: Activate Google Reader API.</translation>
    </message>
    <message>
      <source>Switch it on there under Preferences: Enable API.</source>
      <translation>Actívela en Preferences: Enable API.</translation>
    </message>
    <message>
      <source>Switch it on there under Settings, Authentication: Allow API access.</source>
      <translation>Actívela en Configuración, Autenticación: permitir el acceso por API.</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>Desactivar</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>Activar</translation>
    </message>
    <message>
      <source>Switch on the Fever interface in the settings of the server.</source>
      <translation>Active la interfaz Fever en los ajustes del servidor.</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Desactivada</translation>
    </message>
    <message>
      <source>Sync again in a while.</source>
      <translation>Sincronice de nuevo dentro de un rato.</translation>
    </message>
    <message>
      <source>Sync again in a while. If it goes on, open the publication in your browser to see whether it still exists.</source>
      <translation>Sincronice de nuevo dentro de un rato. Si continúa, abra la publicación en su navegador para ver si aún existe.</translation>
    </message>
    <message>
      <source>Sync again: it begins where this sync ended.</source>
      <translation>Sincronice de nuevo: sigue donde terminó esta sincronización.</translation>
    </message>
    <message>
      <source>Sync and data</source>
      <translation>Sincronización y datos</translation>
    </message>
    <message>
      <source>Sync at start</source>
      <translation>Sincronizar al arrancar</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>Sincronizar por sí solo</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>Sincronizar estas publicaciones</translation>
    </message>
    <message>
      <source>Synced just now.</source>
      <translation>Sincronizado ahora mismo.</translation>
    </message>
    <message>
      <source>Synced with {accounts}.</source>
      <translation>Sincronizado con {accounts}.</translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} days ago.</source>
      <extracomment>Synced {n} day ago.</extracomment>
      <translation>
        <numerusform>Sincronizado hace {n} día.</numerusform>
        <numerusform>Sincronizado hace {n} días.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} hours ago.</source>
      <extracomment>Synced {n} hour ago.</extracomment>
      <translation>
        <numerusform>Sincronizado hace {n} hora.</numerusform>
        <numerusform>Sincronizado hace {n} horas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} minutes ago.</source>
      <extracomment>Synced {n} minute ago.</extracomment>
      <translation>
        <numerusform>Sincronizado hace {n} minuto.</numerusform>
        <numerusform>Sincronizado hace {n} minutos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced: {n} new articles.</source>
      <extracomment>Synced: {n} new article.</extracomment>
      <translation>
        <numerusform>Sincronizado: {n} artículo nuevo.</numerusform>
        <numerusform>Sincronizado: {n} artículos nuevos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Syncing: {n} new articles</source>
      <extracomment>Syncing: {n} new article</extracomment>
      <translation>
        <numerusform>Sincronizando: {n} artículo nuevo</numerusform>
        <numerusform>Sincronizando: {n} artículos nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Sincronizando…</translation>
    </message>
    <message>
      <source>Syncs go on; the icon in the tray brings the window back.</source>
      <translation>Las sincronizaciones continúan; el icono de la bandeja devuelve la ventana.</translation>
    </message>
    <message>
      <source>Take from the saved: {title}</source>
      <translation>Quitar de guardados: {title}</translation>
    </message>
    <message>
      <source>Take out of its folder: {title}</source>
      <translation>Sacar de su carpeta: {title}</translation>
    </message>
    <message>
      <source>Take the new address</source>
      <translation>Usar la nueva dirección</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} articles from the saved</source>
      <extracomment>Take {n} article from the saved</extracomment>
      <translation>
        <numerusform>Quitar {n} artículo de guardados</numerusform>
        <numerusform>Quitar {n} artículos de guardados</numerusform>
      </translation>
    </message>
    <message>
      <source>Technology</source>
      <translation>Tecnología</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>Texto y colores</translation>
    </message>
    <message>
      <source>Text and pictures of the oldest read articles go first; never of saved ones, nor of unread ones from your favourites.</source>
      <translation>El texto y las imágenes de los artículos leídos más antiguos se van primero; nunca los de guardados ni los de no leídos de sus favoritas.</translation>
    </message>
    <message numerus="yes">
      <source>Text and pictures of {n} articles, the oldest first: {size}.</source>
      <extracomment>Text and pictures of {n} article: {size}.</extracomment>
      <translation>
        <numerusform>Texto e imágenes de {n} artículo: {size}.</numerusform>
        <numerusform>Texto e imágenes de {n} artículos, los más antiguos primero: {size}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Text with headings and contents; pictures as their publishers describe them.</source>
      <translation>Texto con títulos e índice; las imágenes, tal como las describen sus editores.</translation>
    </message>
    <message>
      <source>That could not be written: {file}.</source>
      <translation>No se pudo escribir: {file}.</translation>
    </message>
    <message>
      <source>That is all for now.</source>
      <translation>Eso es todo por ahora.</translation>
    </message>
    <message>
      <source>That is all that was picked lately.</source>
      <translation>Eso es todo lo seleccionado últimamente.</translation>
    </message>
    <message>
      <source>That is the news for now. {time}</source>
      <translation>Estas son las noticias por ahora. {time}</translation>
    </message>
    <message>
      <source>That is the whole edition.</source>
      <translation>Esa era toda la edición.</translation>
    </message>
    <message>
      <source>The App ID and App key are those of your own registration there.</source>
      <translation>El App ID y la App key son los de su propio registro allí.</translation>
    </message>
    <message>
      <source>The address of {subject} leads on and on, or to where it must not lead.</source>
      <translation>La dirección lleva de un sitio a otro sin fin, o adonde no debe: {subject}.</translation>
    </message>
    <message>
      <source>The app News in your Nextcloud.</source>
      <translation>La aplicación News de su Nextcloud.</translation>
    </message>
    <message>
      <source>The best first puts articles on top that have the words in their title.</source>
      <translation>«Mejores primero» pone arriba los artículos que tienen las palabras en el título.</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so it was given up.</source>
      <translation>La conexión no es segura y se ha abandonado: {subject}.</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so nothing was sent.</source>
      <translation>La conexión con {subject} no es segura, así que no se envió nada.</translation>
    </message>
    <message>
      <source>The edition was deleted.</source>
      <translation>La edición se ha eliminado.</translation>
    </message>
    <message>
      <source>The feed asks to be left alone at these hours.</source>
      <translation>La fuente pide que se la deje en paz a estas horas.</translation>
    </message>
    <message>
      <source>The feed asks to be left alone on these days.</source>
      <translation>La fuente pide que se la deje en paz estos días.</translation>
    </message>
    <message>
      <source>The feed gives no more than this; the publisher's page has it.</source>
      <translation>La fuente no da más que esto; lo demás está en la página del editor.</translation>
    </message>
    <message>
      <source>The feed itself says how often it wants to be asked.</source>
      <translation>La propia fuente dice con qué frecuencia quiere que se la consulte.</translation>
    </message>
    <message>
      <source>The file can be put on the web or sent to a friend, who follows it as a pick list. Secret addresses and those of your own network stay out. Write to the same file again to bring it up to date.</source>
      <translation>El archivo se puede poner en la web o enviar a un amigo, que lo sigue como lista de selecciones. Las direcciones secretas y las de su propia red quedan fuera. Escriba de nuevo en el mismo archivo para ponerlo al día.</translation>
    </message>
    <message>
      <source>The file declares abbreviations of its own, which are not read.</source>
      <translation>El archivo declara abreviaturas propias, que no se leen.</translation>
    </message>
    <message>
      <source>The file ends here, in the middle.</source>
      <translation>El archivo termina aquí, a la mitad.</translation>
    </message>
    <message>
      <source>The file of {subject} is damaged or belongs to another program.</source>
      <translation>El archivo está dañado o es de otro programa: {subject}.</translation>
    </message>
    <message>
      <source>The first articles are on their way. They will stand here in a moment.</source>
      <translation>Los primeros artículos están en camino. Estarán aquí en un momento.</translation>
    </message>
    <message numerus="yes">
      <source>The folders of {n} sections stay here alone: {account} cannot make them.</source>
      <extracomment>The folder of {n} section stays here alone: {account} cannot make it.</extracomment>
      <translation>
        <numerusform>La carpeta de {n} sección vale solo aquí: {account} no puede crearla.</numerusform>
        <numerusform>Las carpetas de {n} secciones valen solo aquí: {account} no puede crearlas.</numerusform>
      </translation>
    </message>
    <message>
      <source>The form for signing in is on another host: {subject}.</source>
      <translation>El formulario para iniciar sesión está en otro servidor: {subject}.</translation>
    </message>
    <message>
      <source>The form of {subject} works only in a browser.</source>
      <translation>El formulario de {subject} solo funciona en un navegador.</translation>
    </message>
    <message>
      <source>The internet does not know the address of {subject}.</source>
      <translation>Internet no conoce esta dirección: {subject}.</translation>
    </message>
    <message>
      <source>The language of the window. Articles stay in theirs.</source>
      <translation>El idioma de la ventana. Los artículos siguen en el suyo.</translation>
    </message>
    <message>
      <source>The last attempt failed.</source>
      <translation>El último intento ha fallado.</translation>
    </message>
    <message>
      <source>The last sync was stopped before its turn came.</source>
      <translation>La última sincronización se detuvo antes de que le tocara.</translation>
    </message>
    <message>
      <source>The last whole sync was at {time}.</source>
      <translation>La última sincronización completa fue a las {time}.</translation>
    </message>
    <message>
      <source>The library takes {size} now.</source>
      <translation>La biblioteca ocupa ahora {size}.</translation>
    </message>
    <message>
      <source>The next sync asks it.</source>
      <translation>La próxima sincronización la consulta.</translation>
    </message>
    <message>
      <source>The page could not be fetched; it is tried again at a later sync.</source>
      <translation>No se pudo obtener la página; se intenta de nuevo en una sincronización posterior.</translation>
    </message>
    <message>
      <source>The page could not be fetched; it will be tried again</source>
      <translation>No se pudo obtener la página; se intentará de nuevo</translation>
    </message>
    <message>
      <source>The page is fetched at the next sync.</source>
      <translation>La página se obtiene en la próxima sincronización.</translation>
    </message>
    <message>
      <source>The page says that it is not free to read.</source>
      <translation>La página dice que no es de lectura libre.</translation>
    </message>
    <message>
      <source>The part of Broadsheet that fetches news ended unexpectedly.</source>
      <translation>La parte de Broadsheet que obtiene las noticias terminó inesperadamente.</translation>
    </message>
    <message>
      <source>The password for {subject} is not in your keyring.</source>
      <translation>La contraseña de {subject} no está en su llavero.</translation>
    </message>
    <message>
      <source>The plan was removed.</source>
      <translation>El plan se ha quitado.</translation>
    </message>
    <message>
      <source>The publisher</source>
      <translation>El editor</translation>
    </message>
    <message>
      <source>The publisher answered {status} and sent a part.</source>
      <translation>El editor respondió {status} y envió una parte.</translation>
    </message>
    <message>
      <source>The publisher asks for a pause before {subject} is fetched again{status}.</source>
      <translation>El editor pide una pausa antes de volver a obtener {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher asks to wait {time}.</source>
      <translation>El editor pide esperar {time}.</translation>
    </message>
    <message>
      <source>The publisher could not be reached when your sign-in was checked.</source>
      <translation>No se pudo contactar con el editor cuando se comprobó su sesión.</translation>
    </message>
    <message>
      <source>The publisher did not accept these cookies: they are too old, perhaps.</source>
      <translation>El editor no aceptó estas cookies: quizá sean demasiado antiguas.</translation>
    </message>
    <message>
      <source>The publisher did not accept this name and password.</source>
      <translation>El editor no aceptó este nombre y esta contraseña.</translation>
    </message>
    <message>
      <source>The publisher did not accept this token.</source>
      <translation>El editor no aceptó este token.</translation>
    </message>
    <message>
      <source>The publisher does not know this name.</source>
      <translation>El editor no conoce este nombre.</translation>
    </message>
    <message>
      <source>The publisher has ended {subject}{status}.</source>
      <translation>El editor ha puesto fin a {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher has nothing at the address of {subject}{status}.</source>
      <translation>El editor no tiene nada en esta dirección: {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher refuses to give {subject}{status}.</source>
      <translation>El editor se niega a dar {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher's form has changed: sign in again.</source>
      <translation>El formulario del editor ha cambiado: inicie sesión de nuevo.</translation>
    </message>
    <message>
      <source>The quotation mark before “{subject}” is not closed.</source>
      <translation>Las comillas antes de «{subject}» no están cerradas.</translation>
    </message>
    <message>
      <source>The rules in {subject} are for another publication.</source>
      <translation>Las reglas de {subject} son de otra publicación.</translation>
    </message>
    <message>
      <source>The same articles as “{title}”, under another address.</source>
      <translation>Los mismos artículos que «{title}», en otra dirección.</translation>
    </message>
    <message>
      <source>The same library on all your devices, through FreshRSS, Miniflux and others.</source>
      <translation>La misma biblioteca en todos sus dispositivos, con FreshRSS, Miniflux y otros.</translation>
    </message>
    <message>
      <source>The secret of this address was left out of the list. It brings nothing until you follow it by its whole address.</source>
      <translation>El secreto de esta dirección no se incluyó en la lista. No trae nada hasta que siga su dirección completa.</translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out.</source>
      <extracomment>The secret of {n} address was left out.</extracomment>
      <translation>
        <numerusform>Se quitó el secreto de {n} dirección.</numerusform>
        <numerusform>Se quitaron los secretos de {n} direcciones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out:</source>
      <extracomment>The secret of {n} address was left out:</extracomment>
      <translation>
        <numerusform>Se quitó el secreto de {n} dirección:</numerusform>
        <numerusform>Se quitaron los secretos de {n} direcciones:</numerusform>
      </translation>
    </message>
    <message>
      <source>The server of your account asks it; its articles come from there.</source>
      <translation>El servidor de su cuenta la consulta; sus artículos vienen de allí.</translation>
    </message>
    <message>
      <source>The sign-in window cannot be loaded ({detail})</source>
      <translation>No se puede cargar la ventana de inicio de sesión ({detail})</translation>
    </message>
    <message>
      <source>The sign-in window does not open for the system's administrator</source>
      <translation>La ventana de inicio de sesión no se abre para el administrador del sistema</translation>
    </message>
    <message>
      <source>The sign-in window has ended unexpectedly</source>
      <translation>La ventana de inicio de sesión terminó de forma inesperada</translation>
    </message>
    <message>
      <source>The sign-in window needs a part of Qt that is not installed yet</source>
      <translation>La ventana de inicio de sesión necesita una parte de Qt que aún no está instalada</translation>
    </message>
    <message>
      <source>The text is not here yet</source>
      <translation>El texto aún no está aquí</translation>
    </message>
    <message>
      <source>The text is shorter than the page says it is.</source>
      <translation>El texto es más corto de lo que dice la página.</translation>
    </message>
    <message>
      <source>The text of the article and its other pictures stay readable.</source>
      <translation>El texto del artículo y sus demás imágenes siguen siendo legibles.</translation>
    </message>
    <message>
      <source>The text of this article is not here yet.</source>
      <translation>El texto de este artículo aún no está aquí.</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit</source>
      <translation>El texto se quitó para respetar su límite</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit of {limit}.</source>
      <translation>El texto se quitó para respetar su límite de {limit}.</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit.</source>
      <translation>El texto se quitó para respetar su límite.</translation>
    </message>
    <message>
      <source>The usual one</source>
      <translation>El habitual</translation>
    </message>
    <message>
      <source>The whole page is still to be fetched</source>
      <translation>Falta obtener la página entera</translation>
    </message>
    <message>
      <source>The window begins</source>
      <translation>La ventana empieza</translation>
    </message>
    <message>
      <source>The “{subject}” stands alone, so it was passed over.</source>
      <translation>«{subject}» está sola y se pasó por alto.</translation>
    </message>
    <message>
      <source>Their articles share: {words}.</source>
      <translation>Sus artículos comparten: {words}.</translation>
    </message>
    <message>
      <source>Their feeds are past these, so they are saved here alone: {titles}.</source>
      <translation>Sus canales ya no los contienen, así que solo están guardados aquí: {titles}.</translation>
    </message>
    <message>
      <source>There are no rules about what belongs to articles in {subject}.</source>
      <translation>En {subject} no hay reglas sobre lo que pertenece a los artículos.</translation>
    </message>
    <message>
      <source>There is no article to read at the address of {subject}.</source>
      <translation>No hay ningún artículo que leer en esta dirección: {subject}.</translation>
    </message>
    <message>
      <source>There is no feed any more at the address of {subject}.</source>
      <translation>Ya no hay ninguna fuente en esta dirección: {subject}.</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject} any more{status}.</source>
      <translation>Ya no hay interfaz para programas en {subject}{status}.</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject}{status}.</source>
      <translation>No hay interfaz para programas en {subject}{status}.</translation>
    </message>
    <message>
      <source>There is no network connection.</source>
      <translation>No hay conexión a la red.</translation>
    </message>
    <message>
      <source>There is no network just now. News will stand here when it is back.</source>
      <translation>Ahora mismo no hay red. Las noticias estarán aquí cuando vuelva.</translation>
    </message>
    <message>
      <source>There is no network, or there was none when its turn came.</source>
      <translation>No hay red, o no la había cuando le tocaba.</translation>
    </message>
    <message>
      <source>There is no room left on the disk that holds {subject}.</source>
      <translation>No queda espacio en el disco: {subject}.</translation>
    </message>
    <message>
      <source>There is no voice for {language}; another one reads.</source>
      <translation>No hay voz para {language}; lee otra.</translation>
    </message>
    <message>
      <source>There is no {subject}.</source>
      <translation>No existe: {subject}.</translation>
    </message>
    <message>
      <source>There is nothing in this to search for.</source>
      <translation>Aquí no hay nada que buscar.</translation>
    </message>
    <message>
      <source>There is nothing of this kind.</source>
      <translation>No hay nada de este tipo.</translation>
    </message>
    <message>
      <source>There is nothing to decide.</source>
      <translation>No hay nada que decidir.</translation>
    </message>
    <message>
      <source>There is nothing to follow at {subject}: it is no feed, and the page names none.</source>
      <translation>Aquí no hay nada que seguir, ni una fuente ni una página que indique una: {subject}.</translation>
    </message>
    <message>
      <source>There is nothing whole and unread for it yet.</source>
      <translation>Aún no hay nada completo y sin leer para ella.</translation>
    </message>
    <message numerus="yes">
      <source>There is something to decide about {n} sections.</source>
      <extracomment>There is something to decide about {n} section.</extracomment>
      <translation>
        <numerusform>Hay algo que decidir sobre {n} sección.</numerusform>
        <numerusform>Hay algo que decidir sobre {n} secciones.</numerusform>
      </translation>
    </message>
    <message>
      <source>There was no network connection to {subject}.</source>
      <translation>No había conexión de red con {subject}.</translation>
    </message>
    <message>
      <source>These rules hide nothing at the moment.</source>
      <translation>Estas reglas no ocultan nada por el momento.</translation>
    </message>
    <message>
      <source>These words in this order</source>
      <translation>Estas palabras en este orden</translation>
    </message>
    <message>
      <source>They come with the sync that runs now.</source>
      <translation>Llegan con la sincronización en curso.</translation>
    </message>
    <message>
      <source>They go by themselves, or when you sync.</source>
      <translation>Se envían por sí solos, o cuando sincroniza.</translation>
    </message>
    <message>
      <source>This address has a secret, and there is no open keyring to keep it in.</source>
      <translation>Esta dirección tiene un secreto y no hay ningún llavero abierto donde guardarlo.</translation>
    </message>
    <message>
      <source>This address holds a private key; it goes to your keyring.</source>
      <translation>Esta dirección contiene una clave privada; va a su llavero.</translation>
    </message>
    <message>
      <source>This address is none of the web.</source>
      <translation>Esta dirección no es de la web.</translation>
    </message>
    <message>
      <source>This article has been deleted.</source>
      <translation>Este artículo se ha eliminado.</translation>
    </message>
    <message>
      <source>This article is muted: {what}.</source>
      <translation>Este artículo está silenciado: {what}.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Este ordenador</translation>
    </message>
    <message>
      <source>This edition is no longer here: its days are over, or it was deleted.</source>
      <translation>Esta edición ya no está aquí: pasó su tiempo o se eliminó.</translation>
    </message>
    <message>
      <source>This is a preview, although you are signed in to {publisher}.</source>
      <translation>Esto es un avance, aunque ha iniciado sesión en {publisher}.</translation>
    </message>
    <message>
      <source>This is a preview.</source>
      <translation>Esto es un avance.</translation>
    </message>
    <message>
      <source>This is a preview. The whole article is fetched at the next sync.</source>
      <translation>Esto es un avance. El artículo completo se descarga en la próxima sincronización.</translation>
    </message>
    <message>
      <source>This is a preview. {publisher} gives the rest to readers who are signed in.</source>
      <translation>Esto es un avance. {publisher} da el resto a los lectores que han iniciado sesión.</translation>
    </message>
    <message>
      <source>This is damaged; what could be read of it was taken.</source>
      <translation>Esto está dañado; se tomó lo que se pudo leer.</translation>
    </message>
    <message>
      <source>This is read by rules that only another program has.</source>
      <translation>Esto se lee con reglas que solo tiene otro programa.</translation>
    </message>
    <message>
      <source>This is what the feed carries.</source>
      <translation>Esto es lo que trae la fuente.</translation>
    </message>
    <message>
      <source>This line installs it; type it in a terminal, then try again.</source>
      <translation>Esta línea lo instala; escríbala en un terminal e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>This page has no feed. Broadsheet can watch its links instead.</source>
      <translation>Esta página no tiene fuente. Broadsheet puede vigilar sus enlaces.</translation>
    </message>
    <message>
      <source>This picture is not here yet; it is fetched at the next sync.</source>
      <translation>Esta imagen aún no está aquí; se obtiene en la próxima sincronización.</translation>
    </message>
    <message>
      <source>This points to another list, which you can import too.</source>
      <translation>Esto apunta a otra lista, que también puede importar.</translation>
    </message>
    <message>
      <source>This says only what you do not want.</source>
      <translation>Esto solo dice lo que no quiere.</translation>
    </message>
    <message>
      <source>This search is too long.</source>
      <translation>Esta búsqueda es demasiado larga.</translation>
    </message>
    <message>
      <source>This stands further up already; the first place counts.</source>
      <translation>Esto ya aparece más arriba; cuenta el primer lugar.</translation>
    </message>
    <message>
      <source>This story is muted.</source>
      <translation>Esta noticia está silenciada.</translation>
    </message>
    <message>
      <source>This story is no longer here: its articles were removed, or turned out to tell of other things.</source>
      <translation>Esta noticia ya no está aquí: sus artículos se quitaron o resultaron tratar de otras cosas.</translation>
    </message>
    <message>
      <source>This story, for a week</source>
      <translation>Esta noticia, por una semana</translation>
    </message>
    <message>
      <source>This system does not allow the sign-in window its sandbox</source>
      <translation>Este sistema no permite a la ventana de inicio de sesión su aislamiento</translation>
    </message>
    <message>
      <source>This way is not encrypted: whoever stands between can read your password.</source>
      <translation>Este camino no está cifrado: quien esté en medio puede leer su contraseña.</translation>
    </message>
    <message>
      <source>Those that are here already stay.</source>
      <translation>Las que ya están aquí se quedan.</translation>
    </message>
    <message>
      <source>Three days after reading</source>
      <translation>Tres días después de leerlos</translation>
    </message>
    <message>
      <source>Three months after reading</source>
      <translation>Tres meses después de leerlos</translation>
    </message>
    <message>
      <source>Three panes</source>
      <translation>Tres paneles</translation>
    </message>
    <message>
      <source>Titles of your own stay here alone: {account} keeps its own.</source>
      <translation>Sus propios títulos valen solo aquí: {account} conserva los suyos.</translation>
    </message>
    <message>
      <source>To the editions</source>
      <translation>Ir a las ediciones</translation>
    </message>
    <message>
      <source>To the front page</source>
      <translation>Ir a la portada</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Too late for {subject}.</source>
      <translation>Demasiado tarde: {subject}.</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>Noticias principales</translation>
    </message>
    <message>
      <source>Top stories from your publications</source>
      <translation>Noticias principales de sus publicaciones</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Topic or section</source>
      <translation>Tema o sección</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>Viajes</translation>
    </message>
    <message>
      <source>Trust {host} and sign in</source>
      <translation>Confiar en {host} e iniciar sesión</translation>
    </message>
    <message>
      <source>Try again; the log says more.</source>
      <translation>Inténtelo de nuevo; el registro dice más.</translation>
    </message>
    <message>
      <source>Try anyway</source>
      <translation>Intentarlo de todos modos</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>Activar «Para usted»</translation>
    </message>
    <message>
      <source>Type a word, or “several words in quotes”.</source>
      <translation>Escriba una palabra, o «varias palabras entre comillas».</translation>
    </message>
    <message>
      <source>Under each article: its story, what is related, and more from the publication.</source>
      <translation>Debajo de cada artículo: su noticia, lo relacionado y más de la publicación.</translation>
    </message>
    <message>
      <source>Underlined: added. Struck out: removed.</source>
      <translation>Subrayado: añadido. Tachado: eliminado.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>Dejar de seguir la sección {title}</translation>
    </message>
    <message>
      <source>Unfollow these publications</source>
      <translation>Dejar de seguir estas publicaciones</translation>
    </message>
    <message>
      <source>Unfollow these publications and delete their articles</source>
      <translation>Dejar de seguir estas publicaciones y eliminar sus artículos</translation>
    </message>
    <message>
      <source>Unfollow this section</source>
      <translation>Dejar de seguir esta sección</translation>
    </message>
    <message>
      <source>Unfollow what {title} had</source>
      <translation>Dejar de seguir lo que tenía {title}</translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications</source>
      <extracomment>Unfollow {n} publication</extracomment>
      <translation>
        <numerusform>Dejar de seguir {n} publicación</numerusform>
        <numerusform>Dejar de seguir {n} publicaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications and delete their articles</source>
      <extracomment>Unfollow {n} publication and delete its articles</extracomment>
      <translation>
        <numerusform>Dejar de seguir {n} publicación y eliminar sus artículos</numerusform>
        <numerusform>Dejar de seguir {n} publicaciones y eliminar sus artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} sections</source>
      <extracomment>Unfollow {n} section</extracomment>
      <translation>
        <numerusform>Dejar de seguir {n} sección</numerusform>
        <numerusform>Dejar de seguir {n} secciones</numerusform>
      </translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>Dejar de seguir {title}</translation>
    </message>
    <message>
      <source>Unfollow {title} and delete its articles</source>
      <translation>Dejar de seguir {title} y eliminar sus artículos</translation>
    </message>
    <message>
      <source>Unfollow: {title}</source>
      <translation>Dejar de seguir: {title}</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep the password for this session only.</source>
      <translation>Desbloquéelo e inténtelo de nuevo, o conserve la contraseña solo en esta sesión.</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep what you entered until Broadsheet ends.</source>
      <translation>Desbloquéelo e inténtelo de nuevo, o conserve lo que introdujo hasta que Broadsheet termine.</translation>
    </message>
    <message>
      <source>Unlock it, then check the sign-in.</source>
      <translation>Desbloquéelo y compruebe después la sesión.</translation>
    </message>
    <message>
      <source>Unlock it, then sync again.</source>
      <translation>Desbloquéelo y sincronice de nuevo.</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Sin leer</translation>
    </message>
    <message>
      <source>Unread again when it changes</source>
      <translation>De nuevo sin leer cuando cambia</translation>
    </message>
    <message>
      <source>Unread and saved, and the last year</source>
      <translation>No leídos y guardados, y el último año</translation>
    </message>
    <message numerus="yes">
      <source>Unread and saved, and the last {n} days</source>
      <extracomment>Unread and saved, and the last day</extracomment>
      <translation>
        <numerusform>No leídos y guardados, y el último {n} día</numerusform>
        <numerusform>No leídos y guardados, y los últimos {n} días</numerusform>
      </translation>
    </message>
    <message>
      <source>Unread only</source>
      <translation>Solo no leídos</translation>
    </message>
    <message>
      <source>Until then only previews arrive; they are fetched in full afterwards.</source>
      <translation>Hasta entonces solo llegan avances; después se obtienen completos.</translation>
    </message>
    <message>
      <source>Until you delete them</source>
      <translation>Hasta que los elimine</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <source>Updated since you read it: {what}.</source>
      <translation>Actualizado desde que lo leyó: {what}.</translation>
    </message>
    <message>
      <source>Use 2026-11-01, 2026-11, 2026, today, yesterday, or 7d, 2w, 3m, 1y for so long ago.</source>
      <translation>Use 2026-11-01, 2026-11, 2026, today, yesterday, o 7d, 2w, 3m, 1y para ese tiempo atrás.</translation>
    </message>
    <message>
      <source>Use it in your own network only.</source>
      <translation>Úselo solo en su propia red.</translation>
    </message>
    <message>
      <source>Use the name and password of your user there, or an API key as password.</source>
      <translation>Use el nombre y la contraseña de su usuario allí, o una clave de la API como contraseña.</translation>
    </message>
    <message>
      <source>Use the sign-in window, or bring the cookies of your browser (cookies.txt).</source>
      <translation>Use la ventana de inicio de sesión o traiga las cookies de su navegador (cookies.txt).</translation>
    </message>
    <message>
      <source>Use words, or “several words in quotes”.</source>
      <translation>Use palabras, o «varias palabras entre comillas».</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Vídeo</translation>
    </message>
    <message>
      <source>Video: {title}</source>
      <translation>Vídeo: {title}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Waiting changes…</source>
      <translation>Cambios en espera…</translation>
    </message>
    <message>
      <source>Waits for {account} since {time}.</source>
      <translation>Espera a {account} desde {time}.</translation>
    </message>
    <message>
      <source>Weekend</source>
      <translation>Fin de semana</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <source>What articles are set in. The usual one is a serif made for reading.</source>
      <translation>La letra de los artículos. La habitual tiene remates y está hecha para leer.</translation>
    </message>
    <message>
      <source>What came before</source>
      <translation>Lo que pasó antes</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Lo que pasó después</translation>
    </message>
    <message>
      <source>What goes is not shown to you first.</source>
      <translation>No se le muestra antes lo que se va.</translation>
    </message>
    <message>
      <source>What is deleted can be brought back for an hour.</source>
      <translation>Lo eliminado puede recuperarse durante una hora.</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>Qué está silenciado</translation>
    </message>
    <message>
      <source>What is older weighs less: half as much in a month.</source>
      <translation>Lo más antiguo pesa menos: la mitad al cabo de un mes.</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>Lo que está listo sin conexión</translation>
    </message>
    <message>
      <source>What it has learnt</source>
      <translation>Lo que ha aprendido</translation>
    </message>
    <message>
      <source>What it has picked so far stays readable.</source>
      <translation>Lo que ha seleccionado hasta ahora sigue siendo legible.</translation>
    </message>
    <message>
      <source>What many servers speak beside their own language: read and saved states only, subscriptions are changed on the server.</source>
      <translation>Lo que muchos servidores hablan además de su propio lenguaje: solo leído y guardado; las suscripciones se cambian en el servidor.</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>Lo que requiere atención</translation>
    </message>
    <message>
      <source>What the feed gave of the article stays readable.</source>
      <translation>Lo que la fuente dio del artículo sigue siendo legible.</translation>
    </message>
    <message>
      <source>What waits is fetched when the connection is free. “Sync now” always checks the feeds.</source>
      <translation>Lo que espera se obtiene cuando la conexión es libre. «Sincronizar ahora» siempre consulta las fuentes.</translation>
    </message>
    <message>
      <source>What waits is fetched when the plug is in. “Sync now” always checks the feeds.</source>
      <translation>Lo que espera se obtiene cuando el equipo está enchufado. «Sincronizar ahora» siempre consulta las fuentes.</translation>
    </message>
    <message>
      <source>What was a preview is fetched in full now.</source>
      <translation>Lo que era un avance se descarga ahora completo.</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>Lo que se omitió</translation>
    </message>
    <message>
      <source>What was left out…</source>
      <translation>Lo que se omitió…</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>Lo que usted hizo</translation>
    </message>
    <message>
      <source>What you have read and not saved is deleted after this time.</source>
      <translation>Lo que ha leído y no ha guardado se elimina después de este tiempo.</translation>
    </message>
    <message numerus="yes">
      <source>What you have read and not saved is deleted {n} days after you read it.</source>
      <extracomment>What you have read and not saved is deleted a day after you read it.</extracomment>
      <translation>
        <numerusform>Lo que haya leído y no guardado se elimina {n} día después de leerlo.</numerusform>
        <numerusform>Lo que haya leído y no guardado se elimina {n} días después de leerlo.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you save can be such a list too: a file that you put on the web or send to a friend.</source>
      <translation>También lo que usted guarda puede ser una lista así: un archivo que pone en la web o envía a un amigo.</translation>
    </message>
    <message>
      <source>When they come</source>
      <translation>Cuándo llegan</translation>
    </message>
    <message>
      <source>Where I left it</source>
      <translation>Donde la dejé</translation>
    </message>
    <message>
      <source>Where a feed gives only a part, the article's page is fetched for offline reading.</source>
      <translation>Cuando una fuente da solo una parte, se obtiene la página del artículo para leerla sin conexión.</translation>
    </message>
    <message>
      <source>Where the text of its articles is taken from.</source>
      <translation>De dónde se toma el texto de sus artículos.</translation>
    </message>
    <message>
      <source>Whether anything slides or fades. Reduced: everything is simply there.</source>
      <translation>Si algo se desliza o se desvanece. Reducido: todo está ahí sin más.</translation>
    </message>
    <message>
      <source>Which articles of a view are listed.</source>
      <translation>Qué artículos de una vista se muestran.</translation>
    </message>
    <message>
      <source>Which articles stand on top.</source>
      <translation>Qué artículos van arriba.</translation>
    </message>
    <message>
      <source>Which publications may notify you is chosen in their menu in the sidebar.</source>
      <translation>Qué publicaciones pueden avisarle se elige en su menú, en la barra lateral.</translation>
    </message>
    <message>
      <source>Whichever is fuller</source>
      <translation>Lo que sea más completo</translation>
    </message>
    <message>
      <source>Whole articles, readable offline. Without, you get what the feed brings.</source>
      <translation>Artículos completos, legibles sin conexión. Si no, recibe lo que trae el canal.</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>¿Por qué es una noticia?</translation>
    </message>
    <message>
      <source>Why is this here?</source>
      <translation>¿Por qué está esto aquí?</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>¿Por qué no se ha obtenido?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <source>With the day's front page, or where you were when you closed it.</source>
      <translation>Con la portada del día, o donde estaba al cerrarla.</translation>
    </message>
    <message>
      <source>Without a headline</source>
      <translation>Sin titular</translation>
    </message>
    <message>
      <source>Without a subscription most of its articles are previews.</source>
      <translation>Sin suscripción, la mayoría de sus artículos son avances.</translation>
    </message>
    <message>
      <source>Without it, articles stay unread until you mark them.</source>
      <translation>Si no, los artículos siguen sin leer hasta que los marque.</translation>
    </message>
    <message>
      <source>Without this word</source>
      <translation>Sin esta palabra</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Palabra</translation>
    </message>
    <message>
      <source>Words…</source>
      <translation>Palabras…</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Escrito por</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>You can sign in with a cookies.txt from your usual browser instead.</source>
      <translation>También puede iniciar sesión con un cookies.txt de su navegador habitual.</translation>
    </message>
    <message>
      <source>You do not know its like yet: it stands here to find out whether you care.</source>
      <translation>Aún no conoce nada parecido: está aquí para saber si le interesa.</translation>
    </message>
    <message>
      <source>You follow all of these already.</source>
      <translation>Ya las sigue todas.</translation>
    </message>
    <message>
      <source>You follow nothing yet.</source>
      <translation>Aún no sigue nada.</translation>
    </message>
    <message>
      <source>You follow nothing yet. Add a publication, and its news will stand here.</source>
      <translation>Aún no sigue nada. Añada una publicación y sus noticias estarán aquí.</translation>
    </message>
    <message>
      <source>You follow {title}.</source>
      <translation>Sigue {title}.</translation>
    </message>
    <message numerus="yes">
      <source>You have decided about {n} kinds of pieces of its pages.</source>
      <extracomment>You have decided about {n} kind of piece of its pages.</extracomment>
      <translation>
        <numerusform>Ha decidido sobre {n} clase de partes de sus páginas.</numerusform>
        <numerusform>Ha decidido sobre {n} clases de partes de sus páginas.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have muted this story.</source>
      <translation>Ha silenciado esta noticia.</translation>
    </message>
    <message>
      <source>You have paused it.</source>
      <translation>Usted la puso en pausa.</translation>
    </message>
    <message>
      <source>You have paused it: it is asked only when you sync it by itself.</source>
      <translation>La ha pausado: solo se consulta cuando la sincroniza por separado.</translation>
    </message>
    <message>
      <source>You have paused its publication.</source>
      <translation>Ha pausado su publicación.</translation>
    </message>
    <message>
      <source>You have read all that is on top.</source>
      <translation>Ha leído todo lo que está arriba.</translation>
    </message>
    <message>
      <source>You have read everything that you saved.</source>
      <translation>Ha leído todo lo que guardó.</translation>
    </message>
    <message>
      <source>You have read everything. Enjoy the quiet.</source>
      <translation>Lo ha leído todo. Disfrute de la calma.</translation>
    </message>
    <message numerus="yes">
      <source>You have saved or read to the end {n} articles: enough to put first what you are likely to care about.</source>
      <extracomment>You have saved or read to the end {n} article: enough to put first what you are likely to care about.</extracomment>
      <translation>
        <numerusform>Ha guardado o leído hasta el final {n} artículo: suficiente para poner primero lo que probablemente le interese.</numerusform>
        <numerusform>Ha guardado o leído hasta el final {n} artículos: suficiente para poner primero lo que probablemente le interese.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have seen all that is new. Sync, or come back later.</source>
      <translation>Ha visto todo lo nuevo. Sincronice o vuelva más tarde.</translation>
    </message>
    <message numerus="yes">
      <source>You have {n} more tries before Broadsheet waits, so that your account is not locked.</source>
      <extracomment>You have {n} more try before Broadsheet waits, so that your account is not locked.</extracomment>
      <translation>
        <numerusform>Le queda {n} intento antes de que Broadsheet espere, para que su cuenta no se bloquee.</numerusform>
        <numerusform>Le quedan {n} intentos antes de que Broadsheet espere, para que su cuenta no se bloquee.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have {subject} already.</source>
      <translation>Ya tiene {subject}.</translation>
    </message>
    <message>
      <source>You need not do anything.</source>
      <translation>No tiene que hacer nada.</translation>
    </message>
    <message>
      <source>You no longer follow its publication.</source>
      <translation>Ya no sigue su publicación.</translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications.</source>
      <extracomment>You no longer follow {n} publication.</extracomment>
      <translation>
        <numerusform>Ya no sigue {n} publicación.</numerusform>
        <numerusform>Ya no sigue {n} publicaciones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications; their articles are deleted.</source>
      <extracomment>You no longer follow {n} publication; its articles are deleted.</extracomment>
      <translation>
        <numerusform>Ya no sigue {n} publicación; sus artículos se eliminaron.</numerusform>
        <numerusform>Ya no sigue {n} publicaciones; sus artículos se eliminaron.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} sections.</source>
      <extracomment>You no longer follow {n} section.</extracomment>
      <translation>
        <numerusform>Ya no sigue {n} sección.</numerusform>
        <numerusform>Ya no sigue {n} secciones.</numerusform>
      </translation>
    </message>
    <message>
      <source>You stopped {subject}.</source>
      <translation>Ha detenido {subject}.</translation>
    </message>
    <message>
      <source>Your computer did not allow what {subject} needed.</source>
      <translation>Su equipo no permitió esto: {subject}.</translation>
    </message>
    <message>
      <source>Your computer runs on its battery.</source>
      <translation>Su equipo funciona con batería.</translation>
    </message>
    <message>
      <source>Your connection is metered.</source>
      <translation>Su conexión es de uso medido.</translation>
    </message>
    <message>
      <source>Your keyring is locked, so you are not signed in.</source>
      <translation>Su llavero está bloqueado, así que no tiene la sesión iniciada.</translation>
    </message>
    <message>
      <source>Your library is safe; the rest went on.</source>
      <translation>Su biblioteca está a salvo; el resto siguió adelante.</translation>
    </message>
    <message>
      <source>Your lists name nothing yet. They are asked with each sync.</source>
      <translation>Sus listas aún no nombran nada. Se consultan en cada sincronización.</translation>
    </message>
    <message>
      <source>Your own picks</source>
      <translation>Sus propias selecciones</translation>
    </message>
    <message>
      <source>Your password has not been sent.</source>
      <translation>Su contraseña no se ha enviado.</translation>
    </message>
    <message>
      <source>Your publications have not been asked for news yet.</source>
      <translation>Aún no se han consultado sus publicaciones.</translation>
    </message>
    <message>
      <source>Your publications have published nothing yet.</source>
      <translation>Sus publicaciones aún no han publicado nada.</translation>
    </message>
    <message>
      <source>Your session has ended: sign in again.</source>
      <translation>Su sesión ha terminado: iníciela de nuevo.</translation>
    </message>
    <message>
      <source>Your settings cannot be read at the moment; the usual ones are in use.</source>
      <translation>Sus ajustes no se pueden leer en este momento; rigen los habituales.</translation>
    </message>
    <message>
      <source>Your settings were damaged and are back to the usual ones. The damaged file is kept as {file}.</source>
      <translation>Sus ajustes estaban dañados y vuelven a ser los habituales. El archivo dañado se conserva como {file}.</translation>
    </message>
    <message>
      <source>Your sign-in</source>
      <translation>Su inicio de sesión</translation>
    </message>
    <message>
      <source>Your sign-ins…</source>
      <translation>Sus inicios de sesión…</translation>
    </message>
    <message>
      <source>Your system has no keyring from which the password for {subject} could be read.</source>
      <translation>Su sistema no tiene un llavero del que leer la contraseña de {subject}.</translation>
    </message>
    <message>
      <source>Your system has no keyring in which Broadsheet could keep a password safely.</source>
      <translation>Su sistema no tiene un llavero donde Broadsheet pueda guardar una contraseña con seguridad.</translation>
    </message>
    <message>
      <source>Your system's keyring is locked, so {subject} was not asked.</source>
      <translation>El llavero de su sistema está bloqueado, así que no se preguntó a {subject}.</translation>
    </message>
    <message>
      <source>Your system's keyring is locked.</source>
      <translation>El llavero de su sistema está bloqueado.</translation>
    </message>
    <message>
      <source>a file on this computer</source>
      <translation>un archivo de este ordenador</translation>
    </message>
    <message>
      <source>a page of {host}</source>
      <translation>una página de {host}</translation>
    </message>
    <message>
      <source>a picture from {host}</source>
      <translation>una imagen de {host}</translation>
    </message>
    <message>
      <source>a picture of “{title}”</source>
      <translation>una imagen de «{title}»</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>una sección</translation>
    </message>
    <message>
      <source>added: {words};</source>
      <translation>añadido: {words};</translation>
    </message>
    <message>
      <source>also in the text</source>
      <translation>también en el texto</translation>
    </message>
    <message>
      <source>an article without a title</source>
      <translation>un artículo sin título</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more articles</source>
      <extracomment>and {n} more article</extracomment>
      <translation>
        <numerusform>y {n} artículo más</numerusform>
        <numerusform>y {n} artículos más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {n} more publications</source>
      <extracomment>and {n} more publication</extracomment>
      <translation>
        <numerusform>y {n} publicación más</numerusform>
        <numerusform>y {n} publicaciones más</numerusform>
      </translation>
    </message>
    <message>
      <source>animation effects</source>
      <translation>efectos de animación</translation>
    </message>
    <message>
      <source>another host</source>
      <translation>otro servidor</translation>
    </message>
    <message>
      <source>articles by {author}</source>
      <translation>los artículos de {author}</translation>
    </message>
    <message>
      <source>asked {day}</source>
      <translation>consultada: {day}</translation>
    </message>
    <message>
      <source>autostart</source>
      <translation>arranque automático</translation>
    </message>
    <message>
      <source>background close</source>
      <translation>segundo plano cerrar</translation>
    </message>
    <message>
      <source>block alignment</source>
      <translation>alineación en bloque</translation>
    </message>
    <message>
      <source>catalogue “{name}”</source>
      <translation>catálogo «{name}»</translation>
    </message>
    <message>
      <source>counting…</source>
      <translation>contando…</translation>
    </message>
    <message>
      <source>data mobile roaming</source>
      <translation>datos móviles itinerancia</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>eliminado</translation>
    </message>
    <message>
      <source>disk space storage budget</source>
      <translation>disco espacio almacenamiento límite</translation>
    </message>
    <message>
      <source>energy power</source>
      <translation>energía corriente</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>favorita</translation>
    </message>
    <message>
      <source>feed: links of other programs no longer open here.</source>
      <translation>Los enlaces feed: de otros programas ya no se abren aquí.</translation>
    </message>
    <message>
      <source>feed: links of other programs open here from now on.</source>
      <translation>Los enlaces feed: de otros programas se abren aquí desde ahora.</translation>
    </message>
    <message>
      <source>filter unread</source>
      <translation>filtro sin leer</translation>
    </message>
    <message>
      <source>finished {n} of {all}</source>
      <translation>terminó {n} de {all}</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plegado</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>carpeta</translation>
    </message>
    <message>
      <source>font larger smaller zoom</source>
      <translation>letra mayor menor zoom</translation>
    </message>
    <message>
      <source>for good</source>
      <translation>para siempre</translation>
    </message>
    <message>
      <source>full text offline download</source>
      <translation>texto completo sin conexión descargar</translation>
    </message>
    <message>
      <source>has been failing for days</source>
      <translation>falla desde hace días</translation>
    </message>
    <message>
      <source>has been silent for months</source>
      <translation>calla desde hace meses</translation>
    </message>
    <message>
      <source>has moved</source>
      <translation>se ha mudado</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>titular</translation>
    </message>
    <message>
      <source>hyphens</source>
      <translation>guiones</translation>
    </message>
    <message>
      <source>is gone</source>
      <translation>ha desaparecido</translation>
    </message>
    <message>
      <source>it has no text</source>
      <translation>no tiene texto</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <source>keys hotkeys</source>
      <translation>teclas combinaciones</translation>
    </message>
    <message>
      <source>less than an hour ago</source>
      <translation>hace menos de una hora</translation>
    </message>
    <message>
      <source>mark duplicates same</source>
      <translation>marcar duplicados iguales</translation>
    </message>
    <message>
      <source>measure column width</source>
      <translation>medida columna anchura</translation>
    </message>
    <message>
      <source>more with a subscription</source>
      <translation>más con suscripción</translation>
    </message>
    <message>
      <source>needs a subscription</source>
      <translation>requiere suscripción</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>requiere atención</translation>
    </message>
    <message>
      <source>no longer whole</source>
      <translation>ya no está completo</translation>
    </message>
    <message>
      <source>not followed</source>
      <translation>no se sigue</translation>
    </message>
    <message>
      <source>number {number}</source>
      <translation>número {number}</translation>
    </message>
    <message>
      <source>only in {publication}</source>
      <translation>solo en {publication}</translation>
    </message>
    <message>
      <source>only {number} pictures are stored</source>
      <translation>solo hay {number} imágenes guardadas</translation>
    </message>
    <message>
      <source>opened {n}</source>
      <translation>abrió {n}</translation>
    </message>
    <message>
      <source>panes columns</source>
      <translation>paneles columnas</translation>
    </message>
    <message>
      <source>passed over {n}</source>
      <translation>pasó por alto {n}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>pictures are missing</source>
      <translation>faltan imágenes</translation>
    </message>
    <message>
      <source>preview</source>
      <translation>avance</translation>
    </message>
    <message>
      <source>progress</source>
      <translation>progreso</translation>
    </message>
    <message>
      <source>publication “{name}” in the catalogue</source>
      <translation>publicación «{name}» del catálogo</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leído</translation>
    </message>
    <message>
      <source>ready offline</source>
      <translation>listo sin conexión</translation>
    </message>
    <message>
      <source>refresh interval automatic</source>
      <translation>intervalo actualización automática</translation>
    </message>
    <message>
      <source>removed: {words};</source>
      <translation>eliminado: {words};</translation>
    </message>
    <message>
      <source>rows height</source>
      <translation>filas altura</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>guardado</translation>
    </message>
    <message>
      <source>saved articles</source>
      <translation>artículos guardados</translation>
    </message>
    <message>
      <source>saved {n}</source>
      <translation>guardó {n}</translation>
    </message>
    <message>
      <source>similar more background</source>
      <translation>similar más contexto</translation>
    </message>
    <message>
      <source>small corrections</source>
      <translation>pequeñas correcciones</translation>
    </message>
    <message>
      <source>sort</source>
      <translation>ordenar</translation>
    </message>
    <message>
      <source>sort results</source>
      <translation>ordenar resultados</translation>
    </message>
    <message>
      <source>spacing leading</source>
      <translation>interlineado espacio</translation>
    </message>
    <message>
      <source>speech voice listen</source>
      <translation>habla voz escuchar</translation>
    </message>
    <message>
      <source>start view restore</source>
      <translation>inicio vista restaurar</translation>
    </message>
    <message>
      <source>such thing</source>
      <translation>tal cosa</translation>
    </message>
    <message>
      <source>sync server FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</source>
      <translation>sincronización servidor cuenta FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</translation>
    </message>
    <message>
      <source>text from the feed</source>
      <translation>texto de la fuente</translation>
    </message>
    <message>
      <source>text not here yet</source>
      <translation>el texto aún no está</translation>
    </message>
    <message>
      <source>text removed</source>
      <translation>texto quitado</translation>
    </message>
    <message>
      <source>the file “{name}”</source>
      <translation>el archivo «{name}»</translation>
    </message>
    <message>
      <source>the library</source>
      <translation>la biblioteca</translation>
    </message>
    <message>
      <source>the library's folder</source>
      <translation>la carpeta de la biblioteca</translation>
    </message>
    <message>
      <source>the network</source>
      <translation>la red</translation>
    </message>
    <message>
      <source>the page</source>
      <translation>la página</translation>
    </message>
    <message>
      <source>the page has not been fetched yet</source>
      <translation>la página aún no se ha obtenido</translation>
    </message>
    <message>
      <source>the page of “{title}”</source>
      <translation>la página de «{title}»</translation>
    </message>
    <message>
      <source>the pick list at {host}</source>
      <translation>la lista de selecciones de {host}</translation>
    </message>
    <message>
      <source>the publisher gives only a part to readers who are not signed in</source>
      <translation>el editor solo da una parte a los lectores que no han iniciado sesión</translation>
    </message>
    <message>
      <source>the section at {host}</source>
      <translation>la sección de {host}</translation>
    </message>
    <message>
      <source>the server</source>
      <translation>el servidor</translation>
    </message>
    <message>
      <source>the server at {host}</source>
      <translation>el servidor en {host}</translation>
    </message>
    <message>
      <source>the story “{headline}”</source>
      <translation>la noticia «{headline}»</translation>
    </message>
    <message>
      <source>the sync</source>
      <translation>la sincronización</translation>
    </message>
    <message>
      <source>the system keyring</source>
      <translation>el llavero del sistema</translation>
    </message>
    <message>
      <source>the text was removed to keep within your limit</source>
      <translation>el texto se quitó para respetar su límite</translation>
    </message>
    <message>
      <source>the topic {topic}</source>
      <translation>el tema {topic}</translation>
    </message>
    <message>
      <source>theme night mode</source>
      <translation>tema modo noche</translation>
    </message>
    <message>
      <source>this</source>
      <translation>esto</translation>
    </message>
    <message>
      <source>this account</source>
      <translation>esta cuenta</translation>
    </message>
    <message>
      <source>this address</source>
      <translation>esta dirección</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>este ordenador</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>este archivo</translation>
    </message>
    <message>
      <source>this hour</source>
      <translation>esta hora</translation>
    </message>
    <message>
      <source>this list</source>
      <translation>esta lista</translation>
    </message>
    <message>
      <source>this name</source>
      <translation>este nombre</translation>
    </message>
    <message>
      <source>this section</source>
      <translation>esta sección</translation>
    </message>
    <message>
      <source>top stories</source>
      <translation>noticias principales</translation>
    </message>
    <message>
      <source>topic: {name}, you finished {n} of {all}</source>
      <translation>tema: {name}, terminó {n} de {all}</translation>
    </message>
    <message>
      <source>topic: {name}, you opened {n}</source>
      <translation>tema: {name}, abrió {n}</translation>
    </message>
    <message>
      <source>topic: {name}, you saved {n}</source>
      <translation>tema: {name}, guardó {n}</translation>
    </message>
    <message>
      <source>typeface serif sans</source>
      <translation>fuente remates palo seco</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>desplegado</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>sin leer</translation>
    </message>
    <message>
      <source>until {moment}</source>
      <translation>hasta {moment}</translation>
    </message>
    <message>
      <source>updated edited corrected versions</source>
      <translation>actualizado editado corregido versiones</translation>
    </message>
    <message numerus="yes">
      <source>wanted fewer {n} times</source>
      <extracomment>wanted fewer once</extracomment>
      <translation>
        <numerusform>pidió menos {n} vez</numerusform>
        <numerusform>pidió menos {n} veces</numerusform>
      </translation>
    </message>
    <message>
      <source>what you entered</source>
      <translation>lo que ha escrito</translation>
    </message>
    <message>
      <source>you finished {n} of {all} by {name}</source>
      <translation>terminó {n} de {all} escritos por {name}</translation>
    </message>
    <message>
      <source>you finished {n} of {all} from {name}</source>
      <translation>terminó {n} de {all} de {name}</translation>
    </message>
    <message>
      <source>you finished {n} of {all} in {name}</source>
      <translation>terminó {n} de {all} en {name}</translation>
    </message>
    <message>
      <source>you opened {n} by {name}</source>
      <translation>abrió {n} de los escritos por {name}</translation>
    </message>
    <message>
      <source>you opened {n} from {name}</source>
      <translation>abrió {n} de {name}</translation>
    </message>
    <message>
      <source>you opened {n} in {name}</source>
      <translation>abrió {n} en {name}</translation>
    </message>
    <message>
      <source>you saved {n} by {name}</source>
      <translation>guardó {n} de los escritos por {name}</translation>
    </message>
    <message>
      <source>you saved {n} from {name}</source>
      <translation>guardó {n} de {name}</translation>
    </message>
    <message>
      <source>you saved {n} in {name}</source>
      <translation>guardó {n} en {name}</translation>
    </message>
    <message>
      <source>{accounts} goes on following it: unfollow it there as well.</source>
      <translation>{accounts} la sigue: deje de seguirla también allí.</translation>
    </message>
    <message>
      <source>{accounts} keeps its own folders: yours hold here.</source>
      <translation>{accounts} conserva sus carpetas: las suyas valen aquí.</translation>
    </message>
    <message>
      <source>{accounts} keeps its own title: yours holds here.</source>
      <translation>{accounts} conserva su propio título: el suyo vale aquí.</translation>
    </message>
    <message>
      <source>{account} keeps them, but they are not synced with it any more.</source>
      <translation>{account} las conserva, pero ya no se sincronizan con ella.</translation>
    </message>
    <message>
      <source>{account} learns the secrets in addresses that have one.</source>
      <translation>{account} conoce los secretos de las direcciones que los tienen.</translation>
    </message>
    <message>
      <source>{account} takes no new subscriptions; these stay where they are: {titles}.</source>
      <translation>{account} no admite nuevas suscripciones; estas se quedan donde están: {titles}.</translation>
    </message>
    <message>
      <source>{account} unsubscribes from them.</source>
      <translation>{account} cancela su suscripción.</translation>
    </message>
    <message>
      <source>{days} at {time}</source>
      <translation>{days} a las {time}</translation>
    </message>
    <message>
      <source>{day}, {first} to {last}</source>
      <translation>{day}, de {first} a {last}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{edition} edition</source>
      <translation>Edición {edition}</translation>
    </message>
    <message>
      <source>{facts}; shared: {words}</source>
      <translation>{facts}; en común: {words}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <source>{followed} of {all} sections followed</source>
      <translation>{followed} de {all} secciones seguidas</translation>
    </message>
    <message>
      <source>{host} has had too many requests and asked for rest.</source>
      <translation>{host} ha recibido demasiadas peticiones y pidió descanso.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
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
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{names} and {number} more</source>
      <translation>{names} y {number} más</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more publications</source>
      <extracomment>{names} and {n} more publication</extracomment>
      <translation>
        <numerusform>{names} y {n} publicación más</numerusform>
        <numerusform>{names} y {n} publicaciones más</numerusform>
      </translation>
    </message>
    <message>
      <source>{names}; and {number} more</source>
      <translation>{names}; y {number} más</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{name} is being made…</source>
      <translation>Se está preparando {name}…</translation>
    </message>
    <message>
      <source>{name} is ready</source>
      <translation>{name} está lista</translation>
    </message>
    <message>
      <source>{name} is ready: {facts}</source>
      <translation>{name} está lista: {facts}</translation>
    </message>
    <message>
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
      <source>{name}, {n} publications</source>
      <extracomment>{name}, {n} publication</extracomment>
      <translation>
        <numerusform>{name}, {n} publicación</numerusform>
        <numerusform>{name}, {n} publicaciones</numerusform>
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
      <translation>{number} caracteres</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {n} sections chosen</source>
      <extracomment>{number} of {n} section chosen</extracomment>
      <translation>
        <numerusform>{number} de {n} sección elegida</numerusform>
        <numerusform>{number} de {n} secciones elegidas</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} pictures are stored.</source>
      <translation>Hay {number} imágenes guardadas.</translation>
    </message>
    <message>
      <source>{number} px</source>
      <translation>{number} px</translation>
    </message>
    <message numerus="yes">
      <source>{n} are followed already.</source>
      <extracomment>{n} is followed already.</extracomment>
      <translation>
        <numerusform>{n} ya se sigue.</numerusform>
        <numerusform>{n} ya se siguen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are from publications that you no longer follow.</source>
      <extracomment>{n} is from a publication that you no longer follow.</extracomment>
      <translation>
        <numerusform>{n} es de una publicación que ya no sigue.</numerusform>
        <numerusform>{n} son de publicaciones que ya no sigue.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are left out, for their addresses are yours alone.</source>
      <extracomment>{n} is left out, for its address is yours alone.</extracomment>
      <translation>
        <numerusform>{n} se omite, porque su dirección es solo suya.</numerusform>
        <numerusform>{n} se omiten, porque sus direcciones son solo suyas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <extracomment>{n} article</extracomment>
      <translation>
        <numerusform>{n} artículo</numerusform>
        <numerusform>{n} artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are copies of another one's text and count as one with it.</source>
      <extracomment>{n} article is a copy of another one's text and counts as one with it.</extracomment>
      <translation>
        <numerusform>{n} artículo copia el texto de otro y cuenta como uno con él.</numerusform>
        <numerusform>{n} artículos copian el texto de otro y cuentan como uno con él.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are in {file}.</source>
      <extracomment>{n} article is in {file}.</extracomment>
      <translation>
        <numerusform>{n} artículo está en {file}.</numerusform>
        <numerusform>{n} artículos están en {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles found</source>
      <extracomment>{n} article found</extracomment>
      <translation>
        <numerusform>{n} artículo encontrado</numerusform>
        <numerusform>{n} artículos encontrados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have read are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have read is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>{n} artículo que ha leído lo está también en {account}, si lo tiene.</numerusform>
        <numerusform>{n} artículos que ha leído lo están también en {account}, donde los tenga.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have saved are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have saved is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>{n} artículo que ha guardado lo está también en {account}, si lo tiene.</numerusform>
        <numerusform>{n} artículos que ha guardado lo están también en {account}, donde los tenga.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were left out, because not all of them is here:</source>
      <extracomment>{n} article was left out, because not all of it is here:</extracomment>
      <translation>
        <numerusform>Se omitió {n} artículo, porque no está completo aquí:</numerusform>
        <numerusform>Se omitieron {n} artículos, porque no están completos aquí:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were read again.</source>
      <extracomment>{n} article was read again.</extracomment>
      <translation>
        <numerusform>Se leyó de nuevo {n} artículo.</numerusform>
        <numerusform>Se leyeron de nuevo {n} artículos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles.</source>
      <extracomment>{n} article.</extracomment>
      <translation>
        <numerusform>{n} artículo.</numerusform>
        <numerusform>{n} artículos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles: {reason}</source>
      <extracomment>{n} article: {reason}</extracomment>
      <translation>
        <numerusform>{n} artículo: {reason}</numerusform>
        <numerusform>{n} artículos: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} attempts have failed.</source>
      <extracomment>{n} attempt has failed.</extracomment>
      <translation>
        <numerusform>{n} intento ha fallado.</numerusform>
        <numerusform>{n} intentos han fallado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not sent. The next sync brings what the server has.</source>
      <extracomment>{n} change is not sent. The next sync brings what the server has.</extracomment>
      <translation>
        <numerusform>{n} cambio no se envía. La próxima sincronización trae lo que tiene el servidor.</numerusform>
        <numerusform>{n} cambios no se envían. La próxima sincronización trae lo que tiene el servidor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes have not been sent yet, and would be lost on the server.</source>
      <extracomment>{n} change has not been sent yet, and would be lost on the server.</extracomment>
      <translation>
        <numerusform>{n} cambio aún no se ha enviado y se perdería en el servidor.</numerusform>
        <numerusform>{n} cambios aún no se han enviado y se perderían en el servidor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}</source>
      <extracomment>{n} change waits for {account}</extracomment>
      <translation>
        <numerusform>{n} cambio espera a {account}</numerusform>
        <numerusform>{n} cambios esperan a {account}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}.</source>
      <extracomment>{n} change waits for {account}.</extracomment>
      <translation>
        <numerusform>{n} cambio espera a {account}.</numerusform>
        <numerusform>{n} cambios esperan a {account}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be sent</source>
      <extracomment>{n} change waits to be sent</extracomment>
      <translation>
        <numerusform>{n} cambio espera su envío</numerusform>
        <numerusform>{n} cambios esperan su envío</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies folded</source>
      <extracomment>{n} copy folded</extracomment>
      <translation>
        <numerusform>{n} copia plegada</numerusform>
        <numerusform>{n} copias plegadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies of this text: {names}</source>
      <extracomment>{n} copy of this text: {names}</extracomment>
      <translation>
        <numerusform>{n} copia de este texto: {names}</numerusform>
        <numerusform>{n} copias de este texto: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} could not be fetched</source>
      <extracomment>{n} could not be fetched</extracomment>
      <translation>
        <numerusform>{n} no se pudo obtener</numerusform>
        <numerusform>{n} no se pudieron obtener</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>{n} day</extracomment>
      <translation>
        <numerusform>{n} día</numerusform>
        <numerusform>{n} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days after reading</source>
      <extracomment>A day after reading</extracomment>
      <translation>
        <numerusform>{n} día después de leerlos</numerusform>
        <numerusform>{n} días después de leerlos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days ago</source>
      <extracomment>{n} day ago</extracomment>
      <translation>
        <numerusform>hace {n} día</numerusform>
        <numerusform>hace {n} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} decisions are new.</source>
      <extracomment>{n} decision is new.</extracomment>
      <translation>
        <numerusform>{n} decisión es nueva.</numerusform>
        <numerusform>{n} decisiones son nuevas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>{n} entry</extracomment>
      <translation>
        <numerusform>{n} entrada</numerusform>
        <numerusform>{n} entradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries could not be used:</source>
      <extracomment>{n} entry could not be used:</extracomment>
      <translation>
        <numerusform>{n} entrada no se pudo usar:</numerusform>
        <numerusform>{n} entradas no se pudieron usar:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries selected</source>
      <extracomment>{n} entry selected</extracomment>
      <translation>
        <numerusform>{n} entrada seleccionada</numerusform>
        <numerusform>{n} entradas seleccionadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} folders</source>
      <extracomment>{n} folder</extracomment>
      <translation>
        <numerusform>{n} carpeta</numerusform>
        <numerusform>{n} carpetas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} followed: {names}</source>
      <extracomment>{n} followed: {names}</extracomment>
      <translation>
        <numerusform>{n} seguida: {names}</numerusform>
        <numerusform>{n} seguidas: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>{n} hour</extracomment>
      <translation>
        <numerusform>{n} hora</numerusform>
        <numerusform>{n} horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours ago</source>
      <extracomment>{n} hour ago</extracomment>
      <translation>
        <numerusform>hace {n} hora</numerusform>
        <numerusform>hace {n} horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} in editions</source>
      <extracomment>{n} in an edition</extracomment>
      <translation>
        <numerusform>{n} en ediciones</numerusform>
        <numerusform>{n} en ediciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines could not be used, or not wholly.</source>
      <extracomment>{n} line could not be used, or not wholly.</extracomment>
      <translation>
        <numerusform>{n} línea no se pudo usar, o no del todo.</numerusform>
        <numerusform>{n} líneas no se pudieron usar, o no del todo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines name a section again.</source>
      <extracomment>{n} line names a section again.</extracomment>
      <translation>
        <numerusform>{n} línea repite una sección.</numerusform>
        <numerusform>{n} líneas repiten una sección.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lists</source>
      <extracomment>{n} list</extracomment>
      <translation>
        <numerusform>{n} lista</numerusform>
        <numerusform>{n} listas</numerusform>
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
        <numerusform>Queda {n} min</numerusform>
        <numerusform>Quedan {n} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>{n} minute</extracomment>
      <translation>
        <numerusform>{n} minuto</numerusform>
        <numerusform>{n} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <extracomment>{n} more</extracomment>
      <translation>
        <numerusform>{n} más</numerusform>
        <numerusform>{n} más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more from {publication}</source>
      <extracomment>{n} more from {publication}</extracomment>
      <translation>
        <numerusform>{n} más de {publication}</numerusform>
        <numerusform>{n} más de {publication}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more in other languages, countries or topics</source>
      <extracomment>{n} more in other languages, countries or topics</extracomment>
      <translation>
        <numerusform>{n} más en otros idiomas, países o temas</numerusform>
        <numerusform>{n} más en otros idiomas, países o temas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more publications</source>
      <extracomment>{n} more publication</extracomment>
      <translation>
        <numerusform>{n} publicación más</numerusform>
        <numerusform>{n} publicaciones más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more that only {publication} says</source>
      <extracomment>{n} more that only {publication} says</extracomment>
      <translation>
        <numerusform>{n} dato más que solo da {publication}</numerusform>
        <numerusform>{n} datos más que solo da {publication}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted articles in all</source>
      <extracomment>{n} muted article in all</extracomment>
      <translation>
        <numerusform>{n} artículo silenciado en total</numerusform>
        <numerusform>{n} artículos silenciados en total</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted today</source>
      <extracomment>{n} muted today</extracomment>
      <translation>
        <numerusform>{n} silenciado hoy</numerusform>
        <numerusform>{n} silenciados hoy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new articles</source>
      <extracomment>{n} new article</extracomment>
      <translation>
        <numerusform>{n} artículo nuevo</numerusform>
        <numerusform>{n} artículos nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new reports</source>
      <extracomment>{n} new report</extracomment>
      <translation>
        <numerusform>{n} información nueva</numerusform>
        <numerusform>{n} informaciones nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new stories</source>
      <extracomment>{n} new story</extracomment>
      <translation>
        <numerusform>{n} noticia nueva</numerusform>
        <numerusform>{n} noticias nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} newer articles</source>
      <extracomment>{n} newer article</extracomment>
      <translation>
        <numerusform>{n} artículo más nuevo</numerusform>
        <numerusform>{n} artículos más nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are unread.</source>
      <extracomment>{n} of them is unread.</extracomment>
      <translation>
        <numerusform>{n} de ellos está sin leer.</numerusform>
        <numerusform>{n} de ellos están sin leer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other articles of {publication} have their text from before.</source>
      <extracomment>{n} other article of {publication} has its text from before.</extracomment>
      <translation>
        <numerusform>{n} artículo más de {publication} tiene aún su texto de antes.</numerusform>
        <numerusform>{n} artículos más de {publication} tienen aún su texto de antes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other hosts were refused</source>
      <extracomment>{n} other host was refused</extracomment>
      <translation>
        <numerusform>Se rechazó {n} servidor más</numerusform>
        <numerusform>Se rechazaron {n} servidores más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs</source>
      <extracomment>{n} paragraph</extracomment>
      <translation>
        <numerusform>{n} párrafo</numerusform>
        <numerusform>{n} párrafos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs are the same</source>
      <extracomment>{n} paragraph is the same</extracomment>
      <translation>
        <numerusform>{n} párrafo es igual</numerusform>
        <numerusform>{n} párrafos son iguales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} picked articles are still to be fetched. The next sync brings them.</source>
      <extracomment>{n} picked article is still to be fetched. The next sync brings it.</extracomment>
      <translation>
        <numerusform>Falta obtener {n} artículo seleccionado. Lo trae la próxima sincronización.</numerusform>
        <numerusform>Faltan por obtener {n} artículos seleccionados. Los trae la próxima sincronización.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>{n} picture</extracomment>
      <translation>
        <numerusform>{n} imagen</numerusform>
        <numerusform>{n} imágenes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures missing</source>
      <extracomment>{n} picture missing</extracomment>
      <translation>
        <numerusform>Falta {n} imagen</numerusform>
        <numerusform>Faltan {n} imágenes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pieces are left out.</source>
      <extracomment>{n} piece is left out.</extracomment>
      <translation>
        <numerusform>{n} parte está omitida.</numerusform>
        <numerusform>{n} partes están omitidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications</source>
      <extracomment>{n} publication</extracomment>
      <translation>
        <numerusform>{n} publicación</numerusform>
        <numerusform>{n} publicaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications and sections</source>
      <extracomment>{n} publication or section</extracomment>
      <translation>
        <numerusform>{n} publicación o sección</numerusform>
        <numerusform>{n} publicaciones y secciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are asked again.</source>
      <extracomment>{n} publication is asked again.</extracomment>
      <translation>
        <numerusform>{n} publicación se consulta de nuevo.</numerusform>
        <numerusform>{n} publicaciones se consultan de nuevo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are paused.</source>
      <extracomment>{n} publication is paused.</extracomment>
      <translation>
        <numerusform>{n} publicación está en pausa.</numerusform>
        <numerusform>{n} publicaciones están en pausa.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications chosen</source>
      <extracomment>{n} publication chosen</extracomment>
      <translation>
        <numerusform>{n} publicación elegida</numerusform>
        <numerusform>{n} publicaciones elegidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved, gone or fallen silent.</source>
      <extracomment>{n} publication has moved, gone or fallen silent.</extracomment>
      <translation>
        <numerusform>{n} publicación se ha mudado, ha desaparecido o ha callado.</numerusform>
        <numerusform>{n} publicaciones se han mudado, han desaparecido o han callado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved.</source>
      <extracomment>{n} publication has moved.</extracomment>
      <translation>
        <numerusform>{n} publicación se ha mudado.</numerusform>
        <numerusform>{n} publicaciones se han mudado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this</source>
      <extracomment>{n} publication reports this</extracomment>
      <translation>
        <numerusform>{n} publicación informa de ello</numerusform>
        <numerusform>{n} publicaciones informan de ello</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this.</source>
      <extracomment>{n} publication reports this.</extracomment>
      <translation>
        <numerusform>{n} publicación informa de ello.</numerusform>
        <numerusform>{n} publicaciones informan de ello.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} requests</source>
      <extracomment>{n} request</extracomment>
      <translation>
        <numerusform>{n} petición</numerusform>
        <numerusform>{n} peticiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles</source>
      <extracomment>{n} saved article</extracomment>
      <translation>
        <numerusform>{n} artículo guardado</numerusform>
        <numerusform>{n} artículos guardados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles stay.</source>
      <extracomment>{n} saved article stays.</extracomment>
      <translation>
        <numerusform>{n} artículo guardado se queda.</numerusform>
        <numerusform>{n} artículos guardados se quedan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds</source>
      <extracomment>{n} second</extracomment>
      <translation>
        <numerusform>{n} segundo</numerusform>
        <numerusform>{n} segundos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <extracomment>{n} section</extracomment>
      <translation>
        <numerusform>{n} sección</numerusform>
        <numerusform>{n} secciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are fetched by this computer itself from now on.</source>
      <extracomment>{n} section is fetched by this computer itself from now on.</extracomment>
      <translation>
        <numerusform>{n} sección la obtiene desde ahora este mismo ordenador.</numerusform>
        <numerusform>{n} secciones las obtiene desde ahora este mismo ordenador.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in no folder: {account} puts them into its usual one.</source>
      <extracomment>{n} section is in no folder: {account} puts it into its usual one.</extracomment>
      <translation>
        <numerusform>{n} sección no está en ninguna carpeta: {account} la pone en la habitual.</numerusform>
        <numerusform>{n} secciones no están en ninguna carpeta: {account} las pone en la habitual.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in {account} already.</source>
      <extracomment>{n} section is in {account} already.</extracomment>
      <translation>
        <numerusform>{n} sección ya está en {account}.</numerusform>
        <numerusform>{n} secciones ya están en {account}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new to {account}, which subscribes to them.</source>
      <extracomment>{n} section is new to {account}, which subscribes to it.</extracomment>
      <translation>
        <numerusform>{n} sección es nueva para {account}, que se suscribe a ella.</numerusform>
        <numerusform>{n} secciones son nuevas para {account}, que se suscribe a ellas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new.</source>
      <extracomment>{n} section is new.</extracomment>
      <translation>
        <numerusform>{n} sección es nueva.</numerusform>
        <numerusform>{n} secciones son nuevas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections chosen</source>
      <extracomment>{n} section chosen</extracomment>
      <translation>
        <numerusform>{n} sección elegida</numerusform>
        <numerusform>{n} secciones elegidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read when last asked.</source>
      <extracomment>{n} section could not be read when last asked.</extracomment>
      <translation>
        <numerusform>{n} sección no se pudo leer la última vez.</numerusform>
        <numerusform>{n} secciones no se pudieron leer la última vez.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read, and some articles are not whole yet.</source>
      <extracomment>{n} section could not be read, and some articles are not whole yet.</extracomment>
      <translation>
        <numerusform>{n} sección no se pudo leer, y algunos artículos aún no están enteros.</numerusform>
        <numerusform>{n} secciones no se pudieron leer, y algunos artículos aún no están enteros.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read. Everything else is up to date.</source>
      <extracomment>{n} section could not be read. Everything else is up to date.</extracomment>
      <translation>
        <numerusform>{n} sección no se pudo leer. Todo lo demás está al día.</numerusform>
        <numerusform>{n} secciones no se pudieron leer. Todo lo demás está al día.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections have a secret in their address, which is left out.</source>
      <extracomment>{n} section has a secret in its address, which is left out.</extracomment>
      <translation>
        <numerusform>{n} sección tiene un secreto en su dirección, que se omite.</numerusform>
        <numerusform>{n} secciones tienen un secreto en su dirección, que se omite.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections need attention</source>
      <extracomment>{n} section needs attention</extracomment>
      <translation>
        <numerusform>{n} sección requiere atención</numerusform>
        <numerusform>{n} secciones requieren atención</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections of it have moved.</source>
      <extracomment>A section of it has moved.</extracomment>
      <translation>
        <numerusform>{n} sección de ella se ha mudado.</numerusform>
        <numerusform>{n} secciones de ella se han mudado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections stay as they are.</source>
      <extracomment>{n} section stays as it is.</extracomment>
      <translation>
        <numerusform>{n} sección queda como está.</numerusform>
        <numerusform>{n} secciones quedan como están.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections you followed already.</source>
      <extracomment>{n} section you followed already.</extracomment>
      <translation>
        <numerusform>{n} sección ya la seguía.</numerusform>
        <numerusform>{n} secciones ya las seguía.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sign-ins wait for you.</source>
      <extracomment>{n} sign-in waits for you.</extracomment>
      <translation>
        <numerusform>{n} inicio de sesión le espera.</numerusform>
        <numerusform>{n} inicios de sesión le esperan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stay as they were: their pages are no longer what they were.</source>
      <extracomment>{n} stays as it was: its page is no longer what it was.</extracomment>
      <translation>
        <numerusform>{n} queda como estaba: su página ya no es lo que era.</numerusform>
        <numerusform>{n} quedan como estaban: sus páginas ya no son lo que eran.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} still to be fetched</source>
      <extracomment>{n} still to be fetched</extracomment>
      <translation>
        <numerusform>{n} por obtener</numerusform>
        <numerusform>{n} por obtener</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} that could not be fetched again</source>
      <extracomment>{n} that could not be fetched again</extracomment>
      <translation>
        <numerusform>{n} que no se podría volver a obtener</numerusform>
        <numerusform>{n} que no se podrían volver a obtener</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread</source>
      <extracomment>{n} unread</extracomment>
      <translation>
        <numerusform>{n} sin leer</numerusform>
        <numerusform>{n} sin leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread articles</source>
      <extracomment>{n} unread article</extracomment>
      <translation>
        <numerusform>{n} artículo sin leer</numerusform>
        <numerusform>{n} artículos sin leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread from favourites</source>
      <extracomment>{n} unread from a favourite</extracomment>
      <translation>
        <numerusform>{n} sin leer de una favorita</numerusform>
        <numerusform>{n} sin leer de favoritas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} wire copies folded</source>
      <extracomment>{n} wire copy folded</extracomment>
      <translation>
        <numerusform>{n} nota de agencia plegada</numerusform>
        <numerusform>{n} notas de agencia plegadas</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} ready offline</source>
      <translation>{percent} listos sin conexión</translation>
    </message>
    <message>
      <source>{person} in {list}</source>
      <translation>{person} en {list}</translation>
    </message>
    <message>
      <source>{person}, {where}</source>
      <translation>{person}, {where}</translation>
    </message>
    <message>
      <source>{publication}, section {section}</source>
      <translation>{publication}, sección {section}</translation>
    </message>
    <message numerus="yes">
      <source>{ready} of {n} articles open whole with no network. Stored: {size}.</source>
      <extracomment>{ready} of {n} article opens whole with no network. Stored: {size}.</extracomment>
      <translation>
        <numerusform>{ready} de {n} artículo se abre entero sin red. Ocupado: {size}.</numerusform>
        <numerusform>{ready} de {n} artículos se abren enteros sin red. Ocupado: {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{read} of {n} articles read.</source>
      <extracomment>{read} of {n} article read.</extracomment>
      <translation>
        <numerusform>{read} de {n} artículo leído.</numerusform>
        <numerusform>{read} de {n} artículos leídos.</numerusform>
      </translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{section} – followed</source>
      <translation>{section} – seguida</translation>
    </message>
    <message>
      <source>{server}: {sections} in {folders}.</source>
      <translation>{server}: {sections} en {folders}.</translation>
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
      <translation>{share} % leído</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message numerus="yes">
      <source>{state}; decided together for {n} places like it</source>
      <extracomment>{state}; decided together with {n} place like it</extracomment>
      <translation>
        <numerusform>{state}; decidido a la vez para {n} lugar parecido</numerusform>
        <numerusform>{state}; decidido a la vez para {n} lugares parecidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{stored} of {n} pictures</source>
      <extracomment>{stored} of {n} picture</extracomment>
      <translation>
        <numerusform>{stored} de {n} imagen</numerusform>
        <numerusform>{stored} de {n} imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} answered too slowly and was given up.</source>
      <translation>{subject} respondió demasiado despacio y se abandonó.</translation>
    </message>
    <message>
      <source>{subject} answered with an error{status}.</source>
      <translation>El servidor respondió con un error: {subject}{status}.</translation>
    </message>
    <message>
      <source>{subject} answered with something that cannot be read, so nothing was taken from it.</source>
      <translation>{subject} respondió con algo que no se puede leer, así que no se tomó nada de ello.</translation>
    </message>
    <message>
      <source>{subject} arrived only in part, so it was not kept as whole.</source>
      <translation>{subject} llegó solo en parte y no se guardó como entero.</translation>
    </message>
    <message>
      <source>{subject} arrived too slowly and was given up.</source>
      <translation>{subject} llegaba demasiado despacio y se abandonó.</translation>
    </message>
    <message>
      <source>{subject} asks for a pause{status}.</source>
      <translation>{subject} pide una pausa{status}.</translation>
    </message>
    <message>
      <source>{subject} cannot be shown: it is no picture, or a damaged one.</source>
      <translation>{subject} no se puede mostrar: no es una imagen, o está dañada.</translation>
    </message>
    <message>
      <source>{subject} cannot do that, so it stays as it is there.</source>
      <translation>{subject} no puede hacer eso, así que allí queda como está.</translation>
    </message>
    <message>
      <source>{subject} could not be reached.</source>
      <translation>No se pudo contactar con {subject}.</translation>
    </message>
    <message>
      <source>{subject} did not accept your sign-in.</source>
      <translation>{subject} no aceptó su inicio de sesión.</translation>
    </message>
    <message>
      <source>{subject} did not answer in time.</source>
      <translation>{subject} no respondió a tiempo.</translation>
    </message>
    <message>
      <source>{subject} did not confirm it.</source>
      <translation>{subject} no lo confirmó.</translation>
    </message>
    <message>
      <source>{subject} does not accept this name and password.</source>
      <translation>{subject} no acepta este nombre y esta contraseña.</translation>
    </message>
    <message>
      <source>{subject} does not accept what you signed in with.</source>
      <translation>{subject} no acepta los datos con los que inició sesión.</translation>
    </message>
    <message>
      <source>{subject} finds no feed at this address.</source>
      <translation>{subject} no encuentra ningún canal en esta dirección.</translation>
    </message>
    <message>
      <source>{subject} has its interface for programs switched off.</source>
      <translation>{subject} tiene desactivada su interfaz para programas.</translation>
    </message>
    <message>
      <source>{subject} has no cookies for this publication.</source>
      <translation>{subject} no tiene cookies para esta publicación.</translation>
    </message>
    <message>
      <source>{subject} has no form there in which Broadsheet could sign you in.</source>
      <translation>{subject} no tiene allí un formulario con el que Broadsheet pueda iniciar su sesión.</translation>
    </message>
    <message>
      <source>{subject} has refused your sign-in several times.</source>
      <translation>{subject} ha rechazado su inicio de sesión varias veces.</translation>
    </message>
    <message>
      <source>{subject} has trouble on its own side{status}.</source>
      <translation>{subject} tiene problemas propios{status}.</translation>
    </message>
    <message>
      <source>{subject} is damaged or ends in the middle, and cannot be read.</source>
      <translation>{subject} está dañado o termina a la mitad y no se puede leer.</translation>
    </message>
    <message>
      <source>{subject} is larger than Broadsheet accepts.</source>
      <translation>{subject} es más grande de lo que Broadsheet acepta.</translation>
    </message>
    <message>
      <source>{subject} is no catalogue of publications.</source>
      <translation>{subject} no es un catálogo de publicaciones.</translation>
    </message>
    <message>
      <source>{subject} is no list of subscriptions.</source>
      <translation>{subject} no es una lista de suscripciones.</translation>
    </message>
    <message>
      <source>{subject} is no longer where it was.</source>
      <translation>Ya no está en su sitio: {subject}.</translation>
    </message>
    <message>
      <source>{subject} is no web address.</source>
      <translation>{subject} no es una dirección web.</translation>
    </message>
    <message>
      <source>{subject} names no articles of others.</source>
      <translation>{subject} no nombra artículos de otros.</translation>
    </message>
    <message>
      <source>{subject} points into a private network that you did not name.</source>
      <translation>{subject} lleva a una red privada que usted no indicó.</translation>
    </message>
    <message>
      <source>{subject} points into a private network, so it was not fetched.</source>
      <translation>{subject} apunta a una red privada y no se ha obtenido.</translation>
    </message>
    <message>
      <source>{subject} refuses to answer{status}.</source>
      <translation>{subject} se niega a responder{status}.</translation>
    </message>
    <message>
      <source>{subject} shows this only to readers who have signed in.</source>
      <translation>{subject} solo lo muestra a lectores que han iniciado sesión.</translation>
    </message>
    <message>
      <source>{subject} took too much time or memory to read, so it was given up.</source>
      <translation>{subject} exigía demasiado tiempo o memoria y se abandonó.</translation>
    </message>
    <message>
      <source>{text} of text, {pictures} of pictures</source>
      <translation>{text} de texto, {pictures} de imágenes</translation>
    </message>
    <message>
      <source>{text}, leads to a place in this article</source>
      <translation>{text}, lleva a un lugar de este artículo</translation>
    </message>
    <message>
      <source>{text}, link</source>
      <translation>{text}, enlace</translation>
    </message>
    <message>
      <source>{time} on {date}</source>
      <translation>{time} del {date}</translation>
    </message>
    <message>
      <source>{time} tomorrow</source>
      <translation>{time} de mañana</translation>
    </message>
    <message>
      <source>{what}: {choice}</source>
      <translation>{what}: {choice}</translation>
    </message>
    <message>
      <source>{who} picked it: {day}.</source>
      <translation>Seleccionado por {who}: {day}.</translation>
    </message>
    <message>
      <source>“is:{subject}” says nothing.</source>
      <translation>«is:{subject}» no dice nada.</translation>
    </message>
    <message>
      <source>“{subject}:” is not known here, so it was searched for as words.</source>
      <translation>«{subject}:» no se conoce aquí y se buscó como palabra.</translation>
    </message>
    <message>
      <source>“{subject}” has nothing on one side, so it was passed over.</source>
      <translation>«{subject}» no tiene nada a un lado y se pasó por alto.</translation>
    </message>
    <message>
      <source>“{subject}” is no date.</source>
      <translation>«{subject}» no es una fecha.</translation>
    </message>
    <message>
      <source>“{subject}” needs something right behind it.</source>
      <translation>«{subject}» necesita algo justo detrás.</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
    <message>
      <source>✓ complete</source>
      <translation>✓ completo</translation>
    </message>
    <message numerus="yes">
      <source>✓ complete, {n} pictures</source>
      <extracomment>✓ complete, {n} picture</extracomment>
      <translation>
        <numerusform>✓ completo, {n} imagen</numerusform>
        <numerusform>✓ completo, {n} imágenes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PickLists</name>
    <message>
      <source>Address of a newsletter, feed of links or site</source>
      <translation>Dirección de un boletín, un canal de enlaces o un sitio</translation>
    </message>
    <message>
      <source>Address of a pick list</source>
      <translation>Dirección de una lista de selecciones</translation>
    </message>
    <message>
      <source>Articles that somebody has chosen: a newsletter, a feed of links, a list that a friend publishes. They are fetched for reading offline.</source>
      <translation>Artículos que alguien ha elegido: un boletín, un canal de enlaces, una lista que publica un amigo. Se obtienen para leerlos sin conexión.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <source>Choose a pick list</source>
      <translation>Elegir una lista de selecciones</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Lists (*.json *.opml *.xml *.atom)</source>
      <translation>Listas (*.json *.opml *.xml *.atom)</translation>
    </message>
    <message>
      <source>Looking at it…</source>
      <translation>Mirándola…</translation>
    </message>
    <message>
      <source>No longer following {title}</source>
      <translation>Ya no sigue {title}</translation>
    </message>
    <message>
      <source>Pick lists</source>
      <translation>Listas de selecciones</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>Publicar artículos guardados…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename a pick list</source>
      <translation>Cambiar el nombre de una lista de selecciones</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>You follow no pick list yet.</source>
      <translation>Aún no sigue ninguna lista de selecciones.</translation>
    </message>
    <message>
      <source>{title} is no longer followed. What you saved of it stays.</source>
      <translation>{title} ya no se sigue. Lo que guardó de ella se queda.</translation>
    </message>
  </context>
  <context>
    <name>PicksSpread</name>
    <message>
      <source>Picks</source>
      <translation>Selecciones</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Comes at its time by itself</source>
      <translation>Llega a su hora por sí sola</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>Componer ahora</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Edición</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>Para usted</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>Para siempre</translation>
    </message>
    <message>
      <source>How long an edition stays</source>
      <translation>Cuánto tiempo se queda una edición</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Más larga</translation>
    </message>
    <message>
      <source>Made of</source>
      <translation>Compuesta de</translation>
    </message>
    <message>
      <source>Minutes to read</source>
      <translation>Minutos de lectura</translation>
    </message>
    <message>
      <source>Morning, Lunch, Sunday…</source>
      <translation>Mañana, mediodía, domingo…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>Guardados para más tarde</translation>
    </message>
    <message>
      <source>Shorter</source>
      <translation>Más corta</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>Noticias principales</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
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
      <translation>Introduzca el App ID.</translation>
    </message>
    <message>
      <source>Enter the App key.</source>
      <translation>Introduzca la App key.</translation>
    </message>
    <message>
      <source>Enter the password.</source>
      <translation>Introduzca la contraseña.</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Changed.</source>
      <translation>Cambiado.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>Distintos</translation>
    </message>
    <message>
      <source>Empty it for the name that its publisher gives it.</source>
      <translation>Vacíelo para el nombre que le da su editor.</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>Exportar reglas</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>For subscribers</source>
      <translation>Para suscriptores</translation>
    </message>
    <message>
      <source>Forgotten; it holds for what comes from now on.</source>
      <translation>Olvidado; vale para lo que llegue desde ahora.</translation>
    </message>
    <message>
      <source>It has its publisher's name again.</source>
      <translation>Tiene de nuevo el nombre de su editor.</translation>
    </message>
    <message>
      <source>It is called {title} now.</source>
      <translation>Ahora se llama {title}.</translation>
    </message>
    <message>
      <source>Look for more sections</source>
      <translation>Buscar más secciones</translation>
    </message>
    <message>
      <source>Looking for articles</source>
      <translation>Buscando artículos</translation>
    </message>
    <message>
      <source>Move there</source>
      <translation>Mover ahí</translation>
    </message>
    <message>
      <source>Moved.</source>
      <translation>Movido.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>Nombre de la carpeta</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>Nueva carpeta</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>Nueva carpeta…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>Ninguna carpeta</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>Reglas (*.json)</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings of {title}</source>
      <translation>Ajustes de {title}</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>Iniciar sesión…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>Inicio de sesión</translation>
    </message>
    <message>
      <source>Sign-in…</source>
      <translation>Inicio de sesión…</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Deshecho.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>Lo que se omitió</translation>
    </message>
    <message>
      <source>You are not signed in.</source>
      <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
      <source>You no longer follow this section.</source>
      <translation>Ya no sigue esta sección.</translation>
    </message>
  </context>
  <context>
    <name>PublishDialog</name>
    <message>
      <source>All publications</source>
      <translation>Todas las publicaciones</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>How old</source>
      <translation>Antigüedad</translation>
    </message>
    <message>
      <source>JSON Feed (*.json)</source>
      <translation>JSON Feed (*.json)</translation>
    </message>
    <message>
      <source>Nobody need be named</source>
      <translation>No hace falta dar un nombre</translation>
    </message>
    <message>
      <source>Of all time</source>
      <translation>De siempre</translation>
    </message>
    <message>
      <source>Of the last month</source>
      <translation>Del último mes</translation>
    </message>
    <message>
      <source>Of the last week</source>
      <translation>De la última semana</translation>
    </message>
    <message>
      <source>Of the last year</source>
      <translation>Del último año</translation>
    </message>
    <message>
      <source>Publish saved articles</source>
      <translation>Publicar artículos guardados</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>Artículos guardados</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Choose an article to read it here.</source>
      <translation>Elija un artículo para leerlo aquí.</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marcar como leído</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marcar como no leído</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Quitar de guardados</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
  </context>
  <context>
    <name>ReadinessPanel</name>
    <message>
      <source>Fetch what is missing</source>
      <translation>Obtener lo que falta</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>Lo que está listo sin conexión</translation>
    </message>
  </context>
  <context>
    <name>Refusals</name>
    <message>
      <source>Allow</source>
      <translation>Permitir</translation>
    </message>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>Permitir {host} para este inicio de sesión</translation>
    </message>
    <message>
      <source>Pages asked these hosts, which are no part of {title}. Most of them count visitors. Allow one only where the sign-in does not work without it.</source>
      <translation>Unas páginas preguntaron a estos servidores, que no son parte de {title}. La mayoría cuenta visitantes. Permita uno solo si el inicio de sesión no funciona sin él.</translation>
    </message>
    <message>
      <source>Refused hosts</source>
      <translation>Servidores rechazados</translation>
    </message>
  </context>
  <context>
    <name>Regret</name>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>Remarks</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Your catalogue file</source>
      <translation>Su archivo de catálogo</translation>
    </message>
  </context>
  <context>
    <name>RemoveDialog</name>
    <message>
      <source>Broadsheet forgets the account and its password. On the server nothing changes.</source>
      <translation>Broadsheet olvida la cuenta y su contraseña. En el servidor no cambia nada.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Keep its publications</source>
      <translation>Conservar sus publicaciones</translation>
    </message>
    <message>
      <source>Remove account</source>
      <translation>Quitar la cuenta</translation>
    </message>
    <message>
      <source>Remove {account}?</source>
      <translation>¿Quitar {account}?</translation>
    </message>
    <message>
      <source>Send them first</source>
      <translation>Enviarlos primero</translation>
    </message>
    <message>
      <source>They are being sent…</source>
      <translation>Se están enviando…</translation>
    </message>
    <message>
      <source>They stay as they are, and are fetched by Broadsheet itself from now on.</source>
      <translation>Se quedan como están, y desde ahora las obtiene el propio Broadsheet.</translation>
    </message>
    <message>
      <source>Those that no other account has go from your sidebar. Saved articles stay, and you can undo it.</source>
      <translation>Las que no tiene ninguna otra cuenta salen de la barra lateral. Los artículos guardados se quedan, y puede deshacerlo.</translation>
    </message>
    <message>
      <source>Unfollow its publications</source>
      <translation>Dejar de seguir sus publicaciones</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>{percent} % done</source>
      <translation>{percent} % hecho</translation>
    </message>
  </context>
  <context>
    <name>RowsMenu</name>
    <message>
      <source>Favourite</source>
      <translation>Favorita</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoritas</translation>
    </message>
    <message>
      <source>Health…</source>
      <translation>Estado…</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Mover a</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>Mover a otra cuenta…</translation>
    </message>
    <message>
      <source>No longer a favourite</source>
      <translation>Ya no es favorita</translation>
    </message>
    <message>
      <source>No longer favourites</source>
      <translation>Quitar de favoritas</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>Avisarme de artículos nuevos</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Remove the folder</source>
      <translation>Quitar la carpeta</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Ajustes…</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>Ordenar por nombre</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>Sincronizar estas publicaciones</translation>
    </message>
    <message>
      <source>Sync this folder</source>
      <translation>Sincronizar esta carpeta</translation>
    </message>
    <message>
      <source>Sync this publication</source>
      <translation>Sincronizar esta publicación</translation>
    </message>
    <message>
      <source>Unfollow and delete its articles</source>
      <translation>Dejar de seguir y eliminar sus artículos</translation>
    </message>
    <message>
      <source>Unfollow and delete their articles</source>
      <translation>Dejar de seguir y eliminar sus artículos</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>Dejar de seguir la sección {title}</translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>Dejar de seguir {title}</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>¿Por qué no se ha obtenido?</translation>
    </message>
    <message>
      <source>{deed} (here alone)</source>
      <translation>{deed} (solo aquí)</translation>
    </message>
  </context>
  <context>
    <name>RuleDialog</name>
    <message>
      <source>Also where only the text has it</source>
      <translation>También donde solo lo tiene el texto</translation>
    </message>
    <message>
      <source>As publications name their topics and sections.</source>
      <translation>Como las publicaciones llaman a sus temas y secciones.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change what is muted</source>
      <translation>Cambiar lo que se silencia</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Cuánto tiempo</translation>
    </message>
    <message>
      <source>In all publications</source>
      <translation>En todas las publicaciones</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Silenciar</translation>
    </message>
    <message>
      <source>Saved articles are never muted. When a rule ends, what it hid comes back as it was.</source>
      <translation>Los artículos guardados nunca se silencian. Cuando una regla termina, lo que ocultaba vuelve como estaba.</translation>
    </message>
    <message>
      <source>The name as it stands above the articles.</source>
      <translation>El nombre tal como figura sobre los artículos.</translation>
    </message>
    <message>
      <source>These very words, one after another.</source>
      <translation>Exactamente estas palabras, una tras otra.</translation>
    </message>
    <message>
      <source>Until the end of a day</source>
      <translation>Hasta el final de un día</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>Qué está silenciado</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Whole words in headline and standfirst, also in their plural; “elect*” for all that begin so.</source>
      <translation>Palabras enteras en el titular y la entradilla, también en plural; «elec*» para todas las que empiezan así.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>election</source>
      <translation>elecciones</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Export rules…</source>
      <translation>Exportar reglas…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>Forget all</source>
      <translation>Olvidar todo</translation>
    </message>
    <message>
      <source>Keep: {sample}</source>
      <translation>Conservar: {sample}</translation>
    </message>
    <message>
      <source>Never: {sample}</source>
      <translation>Nunca: {sample}</translation>
    </message>
    <message>
      <source>Nothing yet: choose “What was left out…” in one of its articles.</source>
      <translation>Nada todavía: elija «Lo que se omitió…» en uno de sus artículos.</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>End the search</source>
      <translation>Terminar la búsqueda</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>Cómo buscar</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
      <source>Words, “phrases”, title: author: publication: section: after: before: is:</source>
      <translation>Palabras, «frases», title: author: publication: section: after: before: is:</translation>
    </message>
  </context>
  <context>
    <name>SecretField</name>
    <message>
      <source>Hide: {field}</source>
      <translation>Ocultar: {field}</translation>
    </message>
    <message>
      <source>Show: {field}</source>
      <translation>Mostrar: {field}</translation>
    </message>
  </context>
  <context>
    <name>SectionLine</name>
    <message>
      <source>Copied the address.</source>
      <translation>Dirección copiada.</translation>
    </message>
    <message>
      <source>Copied without its secret.</source>
      <translation>Copiada sin su secreto.</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Copiar dirección</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>Sus artículos vienen de {accounts}.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>Su editor la ha retirado para siempre.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>Cambiar el nombre de la sección</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Dejar de seguir</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Broadsheet can keep it in memory. When you start Broadsheet the next time you are asked for it again.</source>
      <translation>Broadsheet puede conservarlo en memoria. La próxima vez que lo inicie se le preguntará de nuevo.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>Guardar solo para esta sesión</translation>
    </message>
    <message>
      <source>Keep it for this session only?</source>
      <translation>¿Guardarlo solo para esta sesión?</translation>
    </message>
  </context>
  <context>
    <name>SettingLine</name>
    <message>
      <source>Reset to usual</source>
      <translation>Restablecer lo habitual</translation>
    </message>
    <message>
      <source>Reset “{name}” to usual</source>
      <translation>Restablecer «{name}» a lo habitual</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>No setting is called like this.</source>
      <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>Deshacer el restablecimiento</translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message>
      <source>PDF documents (*.pdf)</source>
      <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page {number} of {total}…</source>
      <translation>Página {number} de {total}…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Guardado como {file}.</translation>
    </message>
    <message>
      <source>The PDF could not be saved as {file}: {reason}. Choose another folder.</source>
      <translation>No se pudo guardar el PDF como {file}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The article could not be printed. Is the printer switched on?</source>
      <translation>No se pudo imprimir el artículo. ¿Está encendida la impresora?</translation>
    </message>
    <message>
      <source>The article was copied as Markdown.</source>
      <translation>El artículo se ha copiado como Markdown.</translation>
    </message>
    <message>
      <source>The last article is still being made ready.</source>
      <translation>Aún se está preparando el último artículo.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <source>You follow this publication.</source>
      <translation>Sigue esta publicación.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>No shortcut answers to this.</source>
      <translation>Ningún atajo coincide con esto.</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <source>Search by name or key</source>
      <translation>Buscar por nombre o tecla</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>Deshacer el restablecimiento</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Download now anyway</source>
      <translation>Descargar ahora de todos modos</translation>
    </message>
    <message>
      <source>Downloads paused: {why}</source>
      <translation>Descargas en pausa: {why}</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>Publicaciones</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Barra lateral</translation>
    </message>
    <message>
      <source>{ready} of {all} ready</source>
      <translation>{ready} de {all} listos</translation>
    </message>
  </context>
  <context>
    <name>SidebarDelegate</name>
    <message>
      <source>As its publisher calls it</source>
      <translation>Como la llama su editor</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
  </context>
  <context>
    <name>SignInDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Comprobar ahora</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Follow it</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Open the window</source>
      <translation>Abrir la ventana</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Sign in anew</source>
      <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>Iniciar sesión en {publication}</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Cerrar sesión</translation>
    </message>
    <message>
      <source>Signing out deletes what you entered; your articles stay.</source>
      <translation>Al cerrar sesión se borra lo que introdujo; sus artículos se quedan.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Your name there: {name}</source>
      <translation>Su nombre allí: {name}</translation>
    </message>
    <message>
      <source>Your sign-in to {publication}</source>
      <translation>Su inicio de sesión en {publication}</translation>
    </message>
  </context>
  <context>
    <name>SignInWindow</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Show the sign-in window</source>
      <translation>Mostrar la ventana de inicio de sesión</translation>
    </message>
    <message>
      <source>Sign in in the window that has opened</source>
      <translation>Inicie sesión en la ventana que se ha abierto</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>Iniciar sesión en {title}</translation>
    </message>
    <message>
      <source>The sign-in window is opening…</source>
      <translation>Se está abriendo la ventana de inicio de sesión…</translation>
    </message>
    <message>
      <source>When you are in, press “Done: I am signed in” there.</source>
      <translation>Cuando esté dentro, pulse allí «Listo: he iniciado sesión».</translation>
    </message>
  </context>
  <context>
    <name>SignInsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
      <source>You are signed in nowhere. To read in full what you pay for, sign in to a publication from its menu in the sidebar.</source>
      <translation>No ha iniciado sesión en ninguna parte. Para leer completo lo que paga, inicie sesión en una publicación desde su menú en la barra lateral.</translation>
    </message>
    <message>
      <source>Your sign-ins</source>
      <translation>Sus inicios de sesión</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>Su inicio de sesión…</translation>
    </message>
  </context>
  <context>
    <name>Signing</name>
    <message>
      <source>Show them</source>
      <translation>Mostrarlos</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>Iniciar sesión…</translation>
    </message>
    <message>
      <source>Signed out, and what you had entered was deleted. Your articles stay.</source>
      <translation>Sesión cerrada y borrado lo que había introducido. Sus artículos se quedan.</translation>
    </message>
    <message>
      <source>You do not follow this publication any more.</source>
      <translation>Ya no sigue esta publicación.</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>Su inicio de sesión…</translation>
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
      <translation>Buscar una publicación</translation>
    </message>
    <message>
      <source>Publications and sections</source>
      <translation>Publicaciones y secciones</translation>
    </message>
  </context>
  <context>
    <name>StoryView</name>
    <message>
      <source>The story</source>
      <translation>La noticia</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>More from here</source>
      <translation>Más de aquí</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>Artículos relacionados</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>Esta noticia</translation>
    </message>
  </context>
  <context>
    <name>Swatches</name>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
  </context>
  <context>
    <name>SyncBar</name>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Go on with the sync</source>
      <translation>Continuar la sincronización</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>Pausar la sincronización</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>Detener la sincronización</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Deteniendo</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>Sincronizando</translation>
    </message>
  </context>
  <context>
    <name>Syncing</name>
    <message>
      <source>Go on with the sync</source>
      <translation>Continuar la sincronización</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>Pausar la sincronización</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Wait until the sync has ended, or stop it.</source>
      <translation>Espere a que termine la sincronización o deténgala.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Qué ha pasado</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>Followed: its articles come with the next sync.</source>
      <translation>Seguida: sus artículos llegan con la próxima sincronización.</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>Mirando en {host}…</translation>
    </message>
    <message>
      <source>Looking whether you are still signed in…</source>
      <translation>Comprobando si su sesión sigue abierta…</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>Allí no se encontró nada que se pueda seguir.</translation>
    </message>
    <message>
      <source>Signing in to {publication}…</source>
      <translation>Iniciando sesión en {publication}…</translation>
    </message>
    <message>
      <source>Signing out…</source>
      <translation>Cerrando sesión…</translation>
    </message>
    <message>
      <source>You follow this address already.</source>
      <translation>Ya sigue esta dirección.</translation>
    </message>
  </context>
  <context>
    <name>Tally</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Done – read now</source>
      <translation>Listo: leer ahora</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>TargetPicker</name>
    <message>
      <source>Add to</source>
      <translation>Añadir a</translation>
    </message>
    <message>
      <source>New publications go to {place}.</source>
      <translation>Las publicaciones nuevas van a {place}.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Este ordenador</translation>
    </message>
  </context>
  <context>
    <name>Thrift</name>
    <message>
      <source>metered connection</source>
      <translation>conexión de uso medido</translation>
    </message>
    <message>
      <source>on battery</source>
      <translation>con batería</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message>
      <source>Hide the reason</source>
      <translation>Ocultar el motivo</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Marcar todo como leído</translation>
    </message>
    <message>
      <source>Mark all as unread</source>
      <translation>Marcar todo como no leído</translation>
    </message>
    <message>
      <source>Mute this story</source>
      <translation>Silenciar esta noticia</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>Quitar de guardados</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>¿Por qué es una noticia?</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open Broadsheet</source>
      <translation>Abrir Broadsheet</translation>
    </message>
  </context>
  <context>
    <name>TroubleDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>TroublesPanel</name>
    <message>
      <source>All sections answered when they were last asked.</source>
      <translation>Todas las secciones respondieron la última vez.</translation>
    </message>
    <message>
      <source>Enter its address…</source>
      <translation>Introducir su dirección…</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>Intentar todo de nuevo</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>Dejar de seguir</translation>
    </message>
    <message>
      <source>Unfollow {title} with all its sections</source>
      <translation>Dejar de seguir {title} con todas sus secciones</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>Lo que requiere atención</translation>
    </message>
  </context>
  <context>
    <name>TypePanel</name>
    <message>
      <source>Back to usual</source>
      <translation>Volver a lo habitual</translation>
    </message>
    <message>
      <source>By the rules of each article's language, where they are known.</source>
      <translation>Según las reglas del idioma de cada artículo, donde se conocen.</translation>
    </message>
    <message>
      <source>Divide long words</source>
      <translation>Partir palabras largas</translation>
    </message>
    <message>
      <source>Own</source>
      <translation>Propia</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>Sin remates</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>Con remates</translation>
    </message>
    <message>
      <source>Straight edges on both sides</source>
      <translation>Bordes rectos a ambos lados</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>Texto y colores</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>Familia tipográfica</translation>
    </message>
  </context>
  <context>
    <name>WaitsPanel</name>
    <message>
      <source>Nothing is followed here.</source>
      <translation>Aquí no se sigue nada.</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>¿Por qué no se ha obtenido?</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>All the publications you follow in one place, every article whole and readable with no network. You need no account, and nobody watches what you read.</source>
      <translation>Todas las publicaciones que sigue en un solo lugar, cada artículo entero y legible sin red. No necesita ninguna cuenta, y nadie mira lo que lee.</translation>
    </message>
    <message>
      <source>Bring your subscriptions (OPML)…</source>
      <translation>Traer sus suscripciones (OPML)…</translation>
    </message>
    <message>
      <source>Bring your sync account (FreshRSS, Miniflux and others)…</source>
      <translation>Traer su cuenta de sincronización (FreshRSS, Miniflux y otros)…</translation>
    </message>
    <message>
      <source>Choose your publications</source>
      <translation>Elija sus publicaciones</translation>
    </message>
    <message>
      <source>Try the demonstration</source>
      <translation>Probar la demostración</translation>
    </message>
  </context>
</TS>

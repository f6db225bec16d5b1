<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>AccountNotices</name>
    <message>
      <source>Enter the password…</source>
      <translation>パスワードを入力…</translation>
    </message>
    <message>
      <source>Nothing answers for {account} at its address any more.</source>
      <translation>{account}のアドレスからは、もう応答がありません。</translation>
    </message>
    <message>
      <source>The password of {account} is not there any more.</source>
      <translation>{account}のパスワードがなくなっています。</translation>
    </message>
    <message>
      <source>The server of {account} went back to an older state. What it lacks is sent again.</source>
      <translation>{account}のサーバーが以前の状態に戻りました。足りないものは再送します。</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>アカウント…</translation>
    </message>
    <message>
      <source>Your keyring is locked, so {account} is not synced.</source>
      <translation>キーリングがロックされているため、{account}を同期していません。</translation>
    </message>
    <message>
      <source>{account} does not accept its password any more.</source>
      <translation>{account}がパスワードを受け付けなくなりました。</translation>
    </message>
    <message>
      <source>{account} has switched off its access for other programs.</source>
      <translation>{account}がほかのプログラムからの接続を無効にしました。</translation>
    </message>
  </context>
  <context>
    <name>AccountRow</name>
    <message>
      <source>Change password…</source>
      <translation>パスワードを変更…</translation>
    </message>
    <message>
      <source>Enter the password…</source>
      <translation>パスワードを入力…</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>その他…</translation>
    </message>
    <message>
      <source>Move publications…</source>
      <translation>媒体を移動…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>今すぐ同期</translation>
    </message>
    <message>
      <source>What it brings…</source>
      <translation>取り込む範囲…</translation>
    </message>
    <message>
      <source>What waits to be sent…</source>
      <translation>送信を待つ変更…</translation>
    </message>
    <message>
      <source>{act}: {account}</source>
      <translation>{act}：{account}</translation>
    </message>
  </context>
  <context>
    <name>Accounts</name>
    <message>
      <source>Its publications are in your sidebar at once, its articles come now.</source>
      <translation>媒体はすぐにサイドバーに表示され、記事は今届いています。</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Rename account</source>
      <translation>アカウント名を変更</translation>
    </message>
    <message>
      <source>The new password works.</source>
      <translation>新しいパスワードは有効です。</translation>
    </message>
    <message>
      <source>What do you want to call this account?</source>
      <translation>このアカウントを何と呼びますか？</translation>
    </message>
    <message>
      <source>{account} is removed, and its publications are unfollowed.</source>
      <translation>{account}を削除し、その媒体のフォローをやめました。</translation>
    </message>
    <message>
      <source>{account} is removed. Its publications stay.</source>
      <translation>{account}を削除しました。媒体は残ります。</translation>
    </message>
  </context>
  <context>
    <name>Adding</name>
    <message>
      <source>Keeping it for this session…</source>
      <translation>このセッションの間保持します…</translation>
    </message>
    <message>
      <source>Signing in to {server}…</source>
      <translation>{server}にサインインしています…</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>A part of the address of {section} is secret, and your keyring no longer has it. You find the whole address in your account at {host}.</source>
      <translation>{section} のアドレスには秘密の部分がありますが、キーリングにはもうありません。アドレス全体は {host} のアカウントで確認できます。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Copy the whole of it from your account.</source>
      <translation>アカウントから全体をコピーしてください。</translation>
    </message>
    <message>
      <source>Enter the private address anew</source>
      <translation>非公開アドレスをもう一度入力</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>This address has no secret part.</source>
      <translation>このアドレスには秘密の部分がありません。</translation>
    </message>
    <message>
      <source>This address is of {host}.</source>
      <translation>このアドレスは {host} のものです。</translation>
    </message>
    <message>
      <source>To follow that too, add it as a publication.</source>
      <translation>それもフォローするには、媒体として追加してください。</translation>
    </message>
    <message>
      <source>Whole address</source>
      <translation>アドレス全体</translation>
    </message>
  </context>
  <context>
    <name>Aloud</name>
    <message>
      <source>Pause reading aloud</source>
      <translation>読み上げを一時停止</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>読み上げ</translation>
    </message>
    <message>
      <source>That was the whole article.</source>
      <translation>記事の終わりです。</translation>
    </message>
    <message>
      <source>The voice fell silent. Choose another one, or try again.</source>
      <translation>音声が止まりました。別の音声を選ぶか、もう一度お試しください。</translation>
    </message>
  </context>
  <context>
    <name>Arranging</name>
    <message>
      <source>Ready offline</source>
      <translation>オフライン対応</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>保存済み</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>未読</translation>
    </message>
  </context>
  <context>
    <name>ArticleBar</name>
    <message>
      <source>Back to the list</source>
      <translation>一覧に戻る</translation>
    </message>
    <message>
      <source>Back to the page</source>
      <translation>ページに戻る</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>この記事のその他の操作</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>文字と色</translation>
    </message>
  </context>
  <context>
    <name>ArticleMenu</name>
    <message>
      <source>Copy as Markdown</source>
      <translation>Markdownとしてコピー</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>リンクをコピー</translation>
    </message>
    <message>
      <source>Copy links</source>
      <translation>リンクをコピー</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>記事を削除</translation>
    </message>
    <message>
      <source>Go to {title}</source>
      <translation>{title}へ移動</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>既読にする</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>未読にする</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>これより上を既読にする</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>これより下を既読にする</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>ブラウザーで開く</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>保存済みから外す</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Article</source>
      <translation>記事</translation>
    </message>
  </context>
  <context>
    <name>Ask</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
  </context>
  <context>
    <name>AskOff</name>
    <message>
      <source>Delete what was learnt</source>
      <translation>学習内容を削除</translation>
    </message>
    <message>
      <source>Keep what was learnt</source>
      <translation>学習内容を残す</translation>
    </message>
    <message>
      <source>Nothing more is recorded then. What was learnt can stay for the day when you turn it on again, or be deleted for good.</source>
      <translation>以後は何も記録されません。学習内容は、もう一度オンにする日のために残すことも、完全に削除することもできます。</translation>
    </message>
    <message>
      <source>Turn off For You?</source>
      <translation>「あなたへ」をオフにしますか？</translation>
    </message>
  </context>
  <context>
    <name>AskReset</name>
    <message>
      <source>Delete all</source>
      <translation>すべて削除</translation>
    </message>
    <message>
      <source>Delete all that was learnt?</source>
      <translation>学習内容をすべて削除しますか？</translation>
    </message>
    <message>
      <source>Nothing of it stays in your library, and it cannot be undone; only backups made before have it until newer ones take their place. Your articles stay as they are.</source>
      <translation>ライブラリには何も残らず、元に戻せません。以前のバックアップにだけ、新しいものに置き換わるまで残ります。記事はそのままです。</translation>
    </message>
  </context>
  <context>
    <name>Bar</name>
    <message>
      <source>Address: {host}</source>
      <translation>アドレス：{host}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Close reading aloud</source>
      <translation>読み上げを閉じる</translation>
    </message>
    <message>
      <source>Copy the line to type</source>
      <translation>入力する行をコピー</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>再読み込み</translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation>次の文</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>暗号化されていません</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>再生</translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation>前の文</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>読み上げ</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速さ</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>音声</translation>
    </message>
  </context>
  <context>
    <name>BlockRow</name>
    <message>
      <source>A picture without words</source>
      <translation>文字のない画像</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>In the article</source>
      <translation>記事の中</translation>
    </message>
    <message>
      <source>In the article: without it too little would be left</source>
      <translation>記事の中：これがないと残りが少なすぎます</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>省かれた部分</translation>
    </message>
    <message>
      <source>Never this</source>
      <translation>今後も省く</translation>
    </message>
  </context>
  <context>
    <name>BlocksDialog</name>
    <message>
      <source>Apply</source>
      <translation>適用</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Export rules…</source>
      <translation>ルールを書き出す…</translation>
    </message>
    <message>
      <source>Import rules…</source>
      <translation>ルールを読み込む…</translation>
    </message>
    <message>
      <source>Pieces of the page</source>
      <translation>ページの各部分</translation>
    </message>
    <message>
      <source>The page is being fetched…</source>
      <translation>ページを取得しています…</translation>
    </message>
    <message>
      <source>This page has no pieces to choose from.</source>
      <translation>このページには選べる部分がありません。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>もう一度試す</translation>
    </message>
    <message>
      <source>Use the feed's text instead</source>
      <translation>代わりにフィードの本文を使う</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>省かれた部分</translation>
    </message>
    <message>
      <source>What you decide holds for all articles of {publication}.</source>
      <translation>ここで決めたことは「{publication}」のすべての記事に適用されます。</translation>
    </message>
  </context>
  <context>
    <name>BoundsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Going further back brings more with the next sync. Going less far removes nothing that is here.</source>
      <translation>さかのぼる期間を延ばすと、次の同期でさらに届きます。短くしても、ここにあるものは消えません。</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>What {account} brings</source>
      <translation>{account}から取り込む範囲</translation>
    </message>
  </context>
  <context>
    <name>BoundsPicker</name>
    <message>
      <source>What the first sync brings</source>
      <translation>最初の同期で取り込む範囲</translation>
    </message>
  </context>
  <context>
    <name>Boxes</name>
    <message>
      <source>Choose all</source>
      <translation>すべて選択</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>選択をすべて解除</translation>
    </message>
  </context>
  <context>
    <name>Browse</name>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>「{words}」という名前のものはここにありません。</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. If you know its address, type that instead: the front page will do.</source>
      <translation>「{words}」という名前のものはカタログにありません。アドレスをご存じなら入力してください。トップページで十分です。</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. Return looks at that address.</source>
      <translation>カタログに「{words}」という名前のものはありません。Enter キーでそのアドレスを調べます。</translation>
    </message>
    <message>
      <source>The catalogue has nothing of this kind.</source>
      <translation>この種類のものはカタログにありません。</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>このサインインで {host} を許可</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Done: I am signed in</source>
      <translation>完了：サインインしました</translation>
    </message>
    <message>
      <source>How far the page is loaded</source>
      <translation>ページの読み込みの進み具合</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>再読み込み</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>{title} にサインイン</translation>
    </message>
    <message>
      <source>The page has crashed. What you had typed into it is lost.</source>
      <translation>ページがクラッシュしました。入力した内容は失われました。</translation>
    </message>
    <message>
      <source>The page leads to {host}, which is no part of {title}. Allow it only if you have an account there for this publication.</source>
      <translation>ページの移動先 {host} は {title} のものではありません。この媒体のアカウントがそこにある場合だけ許可してください。</translation>
    </message>
    <message>
      <source>This window forgets everything when it closes. Broadsheet keeps the session.</source>
      <translation>このウィンドウは閉じるとすべてを忘れます。セッションは Broadsheet が保持します。</translation>
    </message>
    <message>
      <source>To its first page</source>
      <translation>最初のページへ</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>もう一度試す</translation>
    </message>
    <message>
      <source>{host} could not prove who it is ({reason}). The page was not opened, and nothing was sent to it.</source>
      <translation>{host} は自身を証明できませんでした（{reason}）。ページは開かれず、何も送信されていません。</translation>
    </message>
    <message>
      <source>{host} is allowed for this sign-in. The page asks it when it is loaded again.</source>
      <translation>このサインインで {host} を許可しました。ページを再読み込みすると問い合わせます。</translation>
    </message>
    <message>
      <source>{title} has not set a session yet: sign in on its page first.</source>
      <translation>{title} はまだセッションを開始していません。先にそのページでサインインしてください。</translation>
    </message>
  </context>
  <context>
    <name>BudgetDialog</name>
    <message>
      <source>Change limit…</source>
      <translation>上限を変更…</translation>
    </message>
    <message>
      <source>From now on keep to it without asking</source>
      <translation>今後は確認せずに上限を守る</translation>
    </message>
    <message>
      <source>Keep within {limit}</source>
      <translation>{limit}以内に収める</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>後で</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>The first to go</source>
      <translation>最初に取り除かれるもの</translation>
    </message>
    <message>
      <source>The library takes {total}: texts {bodies}, pictures {pictures}, the rest {rest}.</source>
      <translation>ライブラリの使用量は{total}です。本文{bodies}、画像{pictures}、その他{rest}。</translation>
    </message>
    <message>
      <source>Their titles and addresses; each can be fetched again with one click.</source>
      <translation>題名とアドレス。どれもワンクリックで取得し直せます。</translation>
    </message>
    <message>
      <source>These alone take {size} more than the limit.</source>
      <translation>これらだけで上限を{size}超えています。</translation>
    </message>
    <message>
      <source>They are from {first} to {last}.</source>
      <translation>{first}から{last}までの記事です。</translation>
    </message>
    <message>
      <source>They are from {first}.</source>
      <translation>{first}の記事です。</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>無題</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>取り除かれるもの</translation>
    </message>
    <message>
      <source>What stays</source>
      <translation>残るもの</translation>
    </message>
    <message>
      <source>Whole: {parts}.</source>
      <translation>完全なまま残るもの：{parts}。</translation>
    </message>
  </context>
  <context>
    <name>CataloguePage</name>
    <message>
      <source>Add publications</source>
      <translation>媒体を追加</translation>
    </message>
    <message>
      <source>Add your own catalogue file…</source>
      <translation>自分のカタログファイルを追加…</translation>
    </message>
    <message>
      <source>Followed {title}</source>
      <translation>{title}をフォローしました</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>{host}を確認しています…</translation>
    </message>
    <message>
      <source>More ways to add publications</source>
      <translation>媒体を追加するほかの方法</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>フォローできるものは見つかりませんでした。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>もう一度試す</translation>
    </message>
  </context>
  <context>
    <name>ChangesDialog</name>
    <message>
      <source>At first</source>
      <translation>最初</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>変更点</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>新しい版</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>次の変更</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>変更はありません。</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>古い版</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>前の変更</translation>
    </message>
    <message>
      <source>This article was never changed.</source>
      <translation>この記事は変更されていません。</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>変更された点</translation>
    </message>
  </context>
  <context>
    <name>ChoiceLeaf</name>
    <message>
      <source>Any other server</source>
      <translation>その他のサーバー</translation>
    </message>
    <message>
      <source>At a service</source>
      <translation>サービス</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>On a server of your own, or of someone you know</source>
      <translation>自分または知人のサーバー</translation>
    </message>
    <message>
      <source>Where is your account?</source>
      <translation>アカウントはどこにありますか？</translation>
    </message>
  </context>
  <context>
    <name>ChoiceTree</name>
    <message>
      <source>Choose all</source>
      <translation>すべて選択</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>選択をすべて解除</translation>
    </message>
  </context>
  <context>
    <name>CookieFile</name>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Choose a file of cookies</source>
      <translation>cookie ファイルを選ぶ</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>別のファイルを選ぶ…</translation>
    </message>
    <message>
      <source>Files of cookies (*.txt *.json)</source>
      <translation>cookie ファイル (*.txt *.json)</translation>
    </message>
    <message>
      <source>Sign in in your browser, export its cookies, and drop the file here.</source>
      <translation>ブラウザーでサインインして cookie を書き出し、そのファイルをここにドロップしてください。</translation>
    </message>
    <message>
      <source>{name} is read when you sign in.</source>
      <translation>{name} はサインインするときに読み込まれます。</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>{title}のフォローをやめました。</translation>
    </message>
    <message>
      <source>{section} is asked at its new address.</source>
      <translation>{section} は新しいアドレスで確認します。</translation>
    </message>
    <message>
      <source>{section} stays as it is.</source>
      <translation>{section} はそのままです。</translation>
    </message>
    <message>
      <source>{title} is asked again.</source>
      <translation>{title} の確認を再開します。</translation>
    </message>
    <message>
      <source>{title} is paused.</source>
      <translation>{title} は一時停止中です。</translation>
    </message>
  </context>
  <context>
    <name>Detail</name>
    <message>
      <source>Ask it again</source>
      <translation>もう一度確認する</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Choose a publication to see how it fares.</source>
      <translation>媒体を選ぶと、その状態を表示します。</translation>
    </message>
    <message>
      <source>Leave all as they are</source>
      <translation>すべてそのままにする</translation>
    </message>
    <message>
      <source>More about it</source>
      <translation>詳しく見る</translation>
    </message>
    <message>
      <source>Newest article: {time}.</source>
      <translation>最も新しい記事：{time}。</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>設定…</translation>
    </message>
    <message>
      <source>Show its articles</source>
      <translation>記事を表示</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>サインイン…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>サインイン</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>今すぐ同期</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>同期しています…</translation>
    </message>
    <message>
      <source>They take {size}.</source>
      <translation>{size} を使っています。</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>フォローをやめる</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>なぜ取得されなかったのですか？</translation>
    </message>
    <message>
      <source>{articles} articles: {unread} unread, {saved} saved, {ready} ready.</source>
      <translation>記事 {articles} 件：未読 {unread} 件、保存済み {saved} 件、準備完了 {ready} 件。</translation>
    </message>
    <message>
      <source>{sections} in {folder}</source>
      <translation>{folder} の {sections}</translation>
    </message>
    <message>
      <source>{size} on the disk: {text} of text, {pictures} of pictures.</source>
      <translation>ディスク上 {size}：本文 {text}、画像 {pictures}。</translation>
    </message>
  </context>
  <context>
    <name>Entry</name>
    <message>
      <source>A private address</source>
      <translation>非公開アドレス</translation>
    </message>
    <message>
      <source>A token of the publisher</source>
      <translation>発行元のトークン</translation>
    </message>
    <message>
      <source>Address of an article for subscribers, as proof</source>
      <translation>確認に使う購読者向け記事のアドレス</translation>
    </message>
    <message>
      <source>Address of the page on which you sign in</source>
      <translation>サインインするページのアドレス</translation>
    </message>
    <message>
      <source>Choose the file of cookies.</source>
      <translation>cookie ファイルを選んでください。</translation>
    </message>
    <message>
      <source>Cookies of your browser</source>
      <translation>ブラウザーの cookie</translation>
    </message>
    <message>
      <source>Enter the address.</source>
      <translation>アドレスを入力してください。</translation>
    </message>
    <message>
      <source>Enter the token.</source>
      <translation>トークンを入力してください。</translation>
    </message>
    <message>
      <source>Enter your name or e-mail address.</source>
      <translation>名前またはメールアドレスを入力してください。</translation>
    </message>
    <message>
      <source>Enter your password.</source>
      <translation>パスワードを入力してください。</translation>
    </message>
    <message>
      <source>Fewer options</source>
      <translation>オプションを減らす</translation>
    </message>
    <message>
      <source>How do you sign in there?</source>
      <translation>どのようにサインインしますか？</translation>
    </message>
    <message>
      <source>In a sign-in window</source>
      <translation>サインインウィンドウで</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is forgotten when Broadsheet ends.</source>
      <translation>発行元だけに送られ、Broadsheet が終了すると忘れられます。</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is kept in your system's keyring.</source>
      <translation>発行元だけに送られ、システムのキーリングに保存されます。</translation>
    </message>
    <message>
      <source>Keep it for this session only</source>
      <translation>このセッションの間だけ保持する</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>オプションを増やす</translation>
    </message>
    <message>
      <source>Name and password</source>
      <translation>名前とパスワード</translation>
    </message>
    <message>
      <source>Name or e-mail address</source>
      <translation>名前またはメールアドレス</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>パスワード</translation>
    </message>
    <message>
      <source>Private address</source>
      <translation>非公開アドレス</translation>
    </message>
    <message>
      <source>Some publishers give each subscriber an address with a key in it.</source>
      <translation>購読者ごとに鍵を含むアドレスを発行する発行元もあります。</translation>
    </message>
    <message>
      <source>The publisher's own page opens in a window of its own. It can reach nobody else, and forgets everything but your session.</source>
      <translation>発行元のページが専用のウィンドウで開きます。ほかには接続できず、セッション以外はすべて忘れます。</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>トークン</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>Publications of the catalogue</source>
      <translation>カタログの媒体</translation>
    </message>
    <message>
      <source>Return opens one, Space follows it</source>
      <translation>Enterで開き、スペースでフォローします</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>登録リストを書き出す</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Sections that you follow</source>
      <translation>フォロー中のセクション</translation>
    </message>
    <message>
      <source>Sections without their secret</source>
      <translation>秘密の部分を除いたセクション</translation>
    </message>
    <message>
      <source>Whoever gets this file reads what only you may read. Keep it to yourself.</source>
      <translation>このファイルを手にした人は、あなただけが読めるものを読めます。人に渡さないでください。</translation>
    </message>
    <message>
      <source>With the passwords and keys in addresses</source>
      <translation>アドレス内のパスワードとキーを含める</translation>
    </message>
  </context>
  <context>
    <name>FamilyPicker</name>
    <message>
      <source>Find a font</source>
      <translation>フォントを探す</translation>
    </message>
    <message>
      <source>Installed fonts</source>
      <translation>インストール済みのフォント</translation>
    </message>
  </context>
  <context>
    <name>FewerMenu</name>
    <message>
      <source>Fewer like this</source>
      <translation>こうした記事を減らす</translation>
    </message>
    <message>
      <source>For You will not show this article any more.</source>
      <translation>「あなたへ」にこの記事は表示されなくなります。</translation>
    </message>
    <message>
      <source>For You will show fewer articles by {name}.</source>
      <translation>「あなたへ」で{name}による記事を減らします。</translation>
    </message>
    <message>
      <source>For You will show fewer articles from {name}.</source>
      <translation>「あなたへ」で{name}からの記事を減らします。</translation>
    </message>
    <message>
      <source>For You will show fewer articles on this topic.</source>
      <translation>「あなたへ」でこのテーマの記事を減らします。</translation>
    </message>
    <message>
      <source>Its topic</source>
      <translation>このテーマ</translation>
    </message>
    <message>
      <source>Not this article</source>
      <translation>この記事を表示しない</translation>
    </message>
    <message>
      <source>The author: {name}</source>
      <translation>筆者：{name}</translation>
    </message>
    <message>
      <source>The publication: {name}</source>
      <translation>媒体：{name}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Arrow down goes to the list, Ctrl+Return follows what is marked there</source>
      <translation>下矢印キーで一覧へ移り、Ctrl+Enterで選んだものをフォローします</translation>
    </message>
    <message>
      <source>Name or address of a newspaper, magazine or blog</source>
      <translation>新聞・雑誌・ブログの名前またはアドレス</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>All countries</source>
      <translation>すべての国</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>すべての言語</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>すべてのテーマ</translation>
    </message>
    <message>
      <source>Attention first</source>
      <translation>要確認を先に</translation>
    </message>
    <message>
      <source>By: {name}</source>
      <translation>並び順：{name}</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>国</translation>
    </message>
    <message>
      <source>Every language, country and topic</source>
      <translation>すべての言語・国・テーマ</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>大きい</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>要確認</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>並び順</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>更新なし</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>要決定</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>テーマ</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>この記事内を検索</translation>
    </message>
    <message>
      <source>Match capital letters</source>
      <translation>大文字と小文字を区別</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>次の一致</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>見つかりません</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>前の一致</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} / {total}</translation>
    </message>
  </context>
  <context>
    <name>Folders</name>
    <message>
      <source>Move there</source>
      <translation>そこへ移動</translation>
    </message>
    <message>
      <source>Moved {title} out.</source>
      <translation>{title}をフォルダーから出しました。</translation>
    </message>
    <message>
      <source>Moved {title} to {folder}.</source>
      <translation>{title}を{folder}へ移動しました。</translation>
    </message>
    <message>
      <source>Moved {title}.</source>
      <translation>{title} を移動しました。</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>フォルダーの名前</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>新しいフォルダー</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>新しいフォルダー…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>フォルダーなし</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Rename folder</source>
      <translation>フォルダーの名前を変更</translation>
    </message>
    <message>
      <source>Sorted by name.</source>
      <translation>名前順に並べました。</translation>
    </message>
    <message>
      <source>The folder is called {name} now.</source>
      <translation>フォルダーの名前は{name}になりました。</translation>
    </message>
    <message>
      <source>The folder {name} is gone; its publications stay.</source>
      <translation>フォルダー{name}を削除しました。媒体は残っています。</translation>
    </message>
    <message>
      <source>{title}: {place} of {all}</source>
      <translation>{title}：{all} 件中 {place} 番目</translation>
    </message>
  </context>
  <context>
    <name>ForYouSpread</name>
    <message>
      <source>For You</source>
      <translation>あなたへ</translation>
    </message>
  </context>
  <context>
    <name>FormLeaf</name>
    <message>
      <source>Add account</source>
      <translation>アカウントを追加</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>サーバーのアドレス</translation>
    </message>
    <message>
      <source>As in your browser, with its path if it has one.</source>
      <translation>ブラウザーで開くときと同じアドレスを、パスがあればそれも含めて入力します。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>メールアドレス</translation>
    </message>
    <message>
      <source>Enter the address of the server.</source>
      <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
      <source>Enter your e-mail address.</source>
      <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
      <source>Enter your user name.</source>
      <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>ユーザー名</translation>
    </message>
    <message>
      <source>What you enter goes to the service alone, and is kept in your system's keyring.</source>
      <translation>入力した内容はそのサービスにだけ送られ、システムのキーリングに保管されます。</translation>
    </message>
    <message>
      <source>What you enter goes to your server alone, and is kept in your system's keyring.</source>
      <translation>入力した内容はあなたのサーバーにだけ送られ、システムのキーリングに保管されます。</translation>
    </message>
    <message>
      <source>Your account at {service}</source>
      <translation>{service}のアカウント</translation>
    </message>
  </context>
  <context>
    <name>FrontSpread</name>
    <message>
      <source>Front page</source>
      <translation>一面</translation>
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <source>It will have the name that its publisher gives it.</source>
      <translation>発行元が付けた名前になります。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>これらの媒体を一時停止</translation>
    </message>
    <message>
      <source>Paused {title}.</source>
      <translation>{title} を一時停止しました。</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Resume these publications</source>
      <translation>これらの媒体を再開</translation>
    </message>
    <message>
      <source>Resumed {title}.</source>
      <translation>{title} を再開しました。</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Find a publication</source>
      <translation>媒体を探す</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>媒体の状態</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>すべて表示</translation>
    </message>
  </context>
  <context>
    <name>HealthTable</name>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>媒体</translation>
    </message>
    <message>
      <source>Return shows more about one</source>
      <translation>Enter キーで詳細を表示します</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>別のファイルを選ぶ…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Drop the list of another news reader here, an OPML file, or choose it.</source>
      <translation>ほかのニュースリーダーのリスト（OPML ファイル）をここにドロップするか、選んでください。</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>フォロー</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>登録リストを読み込む</translation>
    </message>
    <message>
      <source>Into the folder</source>
      <translation>入れるフォルダー</translation>
    </message>
    <message>
      <source>Lines that could not be used</source>
      <translation>使えなかった行</translation>
    </message>
    <message>
      <source>Put all of it into this folder</source>
      <translation>すべてこのフォルダーに入れる</translation>
    </message>
    <message>
      <source>Sections of the list</source>
      <translation>リストのセクション</translation>
    </message>
    <message>
      <source>Show these lines</source>
      <translation>これらの行を表示</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>停止しています…</translation>
    </message>
    <message>
      <source>The folders of the list</source>
      <translation>リストのフォルダー</translation>
    </message>
  </context>
  <context>
    <name>KeptRows</name>
    <message>
      <source>Move down</source>
      <translation>下へ移動</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上へ移動</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Remove this search</source>
      <translation>この検索を削除</translation>
    </message>
    <message>
      <source>Removed “{title}”.</source>
      <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
  </context>
  <context>
    <name>KeyRow</name>
    <message>
      <source>Add a shortcut for {action}</source>
      <translation>{action}のショートカットを追加</translation>
    </message>
    <message>
      <source>Back to the usual shortcuts: {keys}</source>
      <translation>標準のショートカットに戻す：{keys}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Change {key} for {action}</source>
      <translation>{action}の{key}を変更</translation>
    </message>
    <message>
      <source>Press the new keys, one or two after another.</source>
      <translation>新しいキーを押してください。続けて複数押すこともできます。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>リセット</translation>
    </message>
    <message>
      <source>Use it here</source>
      <translation>ここで使う</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>{key} belongs to the control that has the focus. Press other keys.</source>
      <translation>{key}はフォーカスのある部品が使います。別のキーを押してください。</translation>
    </message>
    <message>
      <source>{key} is used by: {actions}. Take it from there?</source>
      <translation>{key}は使用中です：{actions}。そこから外しますか？</translation>
    </message>
    <message>
      <source>{key}, cannot be changed</source>
      <translation>{key}、変更できません</translation>
    </message>
  </context>
  <context>
    <name>Leaf</name>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
  </context>
  <context>
    <name>LearntPage</name>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Delete all…</source>
      <translation>すべて削除…</translation>
    </message>
    <message>
      <source>Find a line</source>
      <translation>行を探す</translation>
    </message>
    <message>
      <source>No line has these words.</source>
      <translation>この語を含む行はありません。</translation>
    </message>
    <message>
      <source>Nothing has been learnt.</source>
      <translation>まだ何も学習していません。</translation>
    </message>
    <message>
      <source>Turn off For You…</source>
      <translation>「あなたへ」をオフにする…</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>「あなたへ」をオンにする</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>「あなたへ」の学習内容</translation>
    </message>
  </context>
  <context>
    <name>LearntSpread</name>
    <message>
      <source>All that For You had learnt is deleted.</source>
      <translation>「あなたへ」の学習内容をすべて削除しました。</translation>
    </message>
    <message>
      <source>Deleted: {line}</source>
      <translation>削除しました：{line}</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>「あなたへ」はオフです。</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>「あなたへ」はオンです。</translation>
    </message>
  </context>
  <context>
    <name>LearntTable</name>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Delete takes the chosen lines away</source>
      <translation>Delete キーで選んだ行を削除します</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>「あなたへ」の学習内容</translation>
    </message>
  </context>
  <context>
    <name>LeftOut</name>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>ネットワークに接続してから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>ルールを書き出す</translation>
    </message>
    <message>
      <source>Fetch them again</source>
      <translation>もう一度取得</translation>
    </message>
    <message>
      <source>Import rules</source>
      <translation>ルールを読み込む</translation>
    </message>
    <message>
      <source>Its page has become shorter since, so the text stays as it was.</source>
      <translation>その後ページが短くなったため、本文は元のままです。</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>ルール (*.json)</translation>
    </message>
    <message>
      <source>The article follows what you decided.</source>
      <translation>記事に決定を反映しました。</translation>
    </message>
    <message>
      <source>The article is fetched again…</source>
      <translation>記事をもう一度取得しています…</translation>
    </message>
    <message>
      <source>The page is no longer there. The text that you have stays as it is.</source>
      <translation>ページはもうありません。今ある本文はそのまま残ります。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>もう一度試す</translation>
    </message>
    <message>
      <source>Try again in a while.</source>
      <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
      <source>What was left out is not kept: to see it, the page is fetched once.</source>
      <translation>省かれた部分は保存されていません。表示するためにページを一度取得します。</translation>
    </message>
    <message>
      <source>What you decided holds from the next articles on.</source>
      <translation>決めたことは次の記事から適用されます。</translation>
    </message>
  </context>
  <context>
    <name>Lightbox</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>画像をコピー</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
      <source>Full size</source>
      <translation>原寸</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>次の画像</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>前の画像</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>画像を保存</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>画像を保存…</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>保存しました。</translation>
    </message>
    <message>
      <source>The picture could not be saved there.</source>
      <translation>そこには画像を保存できませんでした。</translation>
    </message>
    <message>
      <source>This picture's file is damaged, so it cannot be shown.</source>
      <translation>この画像のファイルは壊れているため、表示できません。</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} / {total}</translation>
    </message>
  </context>
  <context>
    <name>Lines</name>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
  </context>
  <context>
    <name>ListLeaf</name>
    <message>
      <source>Accounts</source>
      <translation>アカウント</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>アカウントを追加…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>The same library on all your devices</source>
      <translation>すべての端末で同じライブラリ</translation>
    </message>
    <message>
      <source>With an account at a sync server, your publications and folders, and what you have read and saved, are the same on your computers and your phone. Broadsheet works with servers of your own and with services, and goes on working when they cannot be reached.</source>
      <translation>同期サーバーのアカウントがあれば、媒体とフォルダー、既読と保存の状態が、パソコンでもスマートフォンでも同じになります。Broadsheetは自分のサーバーでもサービスでも使え、つながらないときも動き続けます。</translation>
    </message>
    <message>
      <source>You need none of this to read: without an account all stays here.</source>
      <translation>読むだけなら必要ありません。アカウントがなければ、すべてここに残ります。</translation>
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>関連度</translation>
    </message>
    <message>
      <source>Filter, order and density</source>
      <translation>絞り込み・並べ替え・間隔</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>新着</translation>
    </message>
    <message>
      <source>Order of what is found</source>
      <translation>検索結果の並び順</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Show what is muted</source>
      <translation>ミュート中のものを表示</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>未読</translation>
    </message>
  </context>
  <context>
    <name>ListRow</name>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>フォローをやめる</translation>
    </message>
    <message>
      <source>{act}: {list}</source>
      <translation>{act}：{list}</translation>
    </message>
  </context>
  <context>
    <name>Lister</name>
    <message>
      <source>More than {number} articles found</source>
      <translation>{number}件を超える記事が見つかりました</translation>
    </message>
    <message>
      <source>Nothing unread</source>
      <translation>未読なし</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>登録リストを書き出す</translation>
    </message>
    <message>
      <source>Following the sections…</source>
      <translation>セクションをフォローしています…</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>登録リストを読み込む</translation>
    </message>
    <message>
      <source>Reading the list…</source>
      <translation>リストを読んでいます…</translation>
    </message>
    <message>
      <source>Stopped: nothing of the list was followed.</source>
      <translation>停止しました。リストからは何もフォローしていません。</translation>
    </message>
    <message>
      <source>Subscription lists (*.opml *.xml)</source>
      <translation>登録リスト (*.opml *.xml)</translation>
    </message>
  </context>
  <context>
    <name>Lookup</name>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>アドレスを確かめるか、しばらくしてからお試しください。</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>ネットワークに接続してから、もう一度お試しください。</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>That is all: nothing unread is left.</source>
      <translation>以上です。未読はもうありません。</translation>
    </message>
  </context>
  <context>
    <name>Managing</name>
    <message>
      <source>Choose a publication first.</source>
      <translation>先に媒体を選んでください。</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>見る</translation>
    </message>
  </context>
  <context>
    <name>Marking</name>
    <message>
      <source>Nothing read here.</source>
      <translation>ここに既読の記事はありません。</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>ここに未読の記事はありません。</translation>
    </message>
    <message>
      <source>Remove it from saved first.</source>
      <translation>先に保存済みから外してください。</translation>
    </message>
    <message>
      <source>You no longer follow the section {title}.</source>
      <translation>セクション{title}のフォローをやめました。</translation>
    </message>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>{title}のフォローをやめました。</translation>
    </message>
    <message>
      <source>You no longer follow {title}; its articles are deleted.</source>
      <translation>{title}のフォローをやめ、記事を削除しました。</translation>
    </message>
    <message>
      <source>{was} is called {title} now.</source>
      <translation>{was}の名前は{title}になりました。</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Colours</source>
      <translation>色</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>自動で同期</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>It is done here.</source>
      <translation>こちらでは完了しました。</translation>
    </message>
    <message>
      <source>It is done, and everything has arrived.</source>
      <translation>完了し、すべて届きました。</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>元に戻しました。</translation>
    </message>
  </context>
  <context>
    <name>MovingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Follow them through {account} alone, no longer here</source>
      <translation>{account}だけでフォローし、ここではしない</translation>
    </message>
    <message>
      <source>From</source>
      <translation>移動元</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移動</translation>
    </message>
    <message>
      <source>Move to another account</source>
      <translation>別のアカウントに移動</translation>
    </message>
    <message>
      <source>Sections to be moved</source>
      <translation>移動するセクション</translation>
    </message>
    <message>
      <source>To</source>
      <translation>移動先</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Unsubscribe from them at {account}</source>
      <translation>{account}で購読を解除する</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>これから行うこと</translation>
    </message>
  </context>
  <context>
    <name>MutedSpread</name>
    <message>
      <source>Change…</source>
      <translation>変更…</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>ミュートを解除</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>ミュート中</translation>
    </message>
    <message>
      <source>Muted no longer</source>
      <translation>ミュートを解除しました</translation>
    </message>
    <message>
      <source>Shown again</source>
      <translation>再び表示しました</translation>
    </message>
  </context>
  <context>
    <name>NoteCard</name>
    <message>
      <source>Footnote</source>
      <translation>脚注</translation>
    </message>
    <message>
      <source>Go to the note</source>
      <translation>注へ移動</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>Look there</source>
      <translation>そこを見る</translation>
    </message>
    <message>
      <source>On your clipboard: {address}</source>
      <translation>クリップボードの内容：{address}</translation>
    </message>
    <message>
      <source>“{address}” may be an address.</source>
      <translation>「{address}」はアドレスかもしれません。</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>Follow the new address</source>
      <translation>新しいアドレスをフォロー</translation>
    </message>
    <message>
      <source>It seems to be at {address} now. Its articles stay, none comes twice.</source>
      <translation>現在は {address} にあるようです。記事は残り、二重になることはありません。</translation>
    </message>
    <message>
      <source>Its articles stay, also when you unfollow it.</source>
      <translation>フォローをやめても記事は残ります。</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>このままにする</translation>
    </message>
    <message>
      <source>Try once more</source>
      <translation>もう一度試す</translation>
    </message>
    <message>
      <source>{section} has been failing for {time}.</source>
      <translation>{section} は {time} 前から失敗しています。</translation>
    </message>
    <message>
      <source>{section} has brought nothing for {time}.</source>
      <translation>{section} には {time} 前から新しい記事がありません。</translation>
    </message>
    <message>
      <source>{section} has moved.</source>
      <translation>{section} は移転しました。</translation>
    </message>
    <message>
      <source>{section} seems to be gone for good.</source>
      <translation>{section} は完全になくなったようです。</translation>
    </message>
  </context>
  <context>
    <name>Offered</name>
    <message>
      <source>Completions</source>
      <translation>入力候補</translation>
    </message>
  </context>
  <context>
    <name>OutboxDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>破棄</translation>
    </message>
    <message>
      <source>Everything has arrived. Nothing waits for {accounts}.</source>
      <translation>すべて届きました。{accounts}を待つ変更はありません。</translation>
    </message>
    <message>
      <source>It waits again.</source>
      <translation>ふたたび待機中です。</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>送信しています…</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>元に戻すものはありません。</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>今すぐ試す</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Waiting changes</source>
      <translation>送信待ちの変更</translation>
    </message>
    <message>
      <source>You have no account to sync with, so nothing waits.</source>
      <translation>同期するアカウントがないため、待っているものはありません。</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>アカウント…</translation>
    </message>
  </context>
  <context>
    <name>OutboxList</name>
    <message>
      <source>Waiting changes</source>
      <translation>送信待ちの変更</translation>
    </message>
  </context>
  <context>
    <name>OwnFile</name>
    <message>
      <source>Add your own catalogue file</source>
      <translation>自分のカタログファイルを追加</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Catalogue files (*.json)</source>
      <translation>カタログファイル (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>リンクをコピー</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>すべて選択</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>切り取り</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>貼り付け</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>すべて選択</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Go to a publication, a section, an article or a command</source>
      <translation>媒体・セクション・記事・コマンドへ移動</translation>
    </message>
    <message>
      <source>Go to anything</source>
      <translation>どこへでも移動</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>Search all articles for “{words}”</source>
      <translation>すべての記事から「{words}」を検索</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
  </context>
  <context>
    <name>PasswordDialog</name>
    <message>
      <source>Asking {host}…</source>
      <translation>{host}に問い合わせています…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Test and keep</source>
      <translation>確認して保存</translation>
    </message>
    <message>
      <source>The password for {account}</source>
      <translation>{account}のパスワード</translation>
    </message>
  </context>
  <context>
    <name>Phrase</name>
    <message>
      <source> (answer {status})</source>
      <translation>（応答{status}）</translation>
    </message>
    <message>
      <source>A newer version of Broadsheet wrote {subject}, and this version cannot read it.</source>
      <translation>{subject}は新しいバージョンのBroadsheetで書かれており、このバージョンでは読めません。</translation>
    </message>
    <message>
      <source>A notice on your desktop for new articles.</source>
      <translation>新しい記事をデスクトップに通知します。</translation>
    </message>
    <message>
      <source>A paid service at bazqux.com.</source>
      <translation>bazqux.comの有料サービス。</translation>
    </message>
    <message>
      <source>A paid service at feedbin.com.</source>
      <translation>feedbin.comの有料サービス。</translation>
    </message>
    <message>
      <source>A part of its title is enough; capitals and accents do not matter.</source>
      <translation>題名の一部で十分です。大文字・小文字やアクセントは区別しません。</translation>
    </message>
    <message>
      <source>A part of the address is secret and no longer kept, so {subject} was not told.</source>
      <translation>アドレスの一部が秘密で、もう保管されていないため、{subject}に伝えていません。</translation>
    </message>
    <message>
      <source>A part of the address of {subject} is secret and no longer kept.</source>
      <translation>{subject}のアドレスの一部は秘密で、もう保管されていません。</translation>
    </message>
    <message>
      <source>A server of your own, or one that somebody keeps for you.</source>
      <translation>自分のサーバー、または誰かが用意してくれたサーバー。</translation>
    </message>
    <message>
      <source>A server of your own; folders are made in its own window.</source>
      <translation>自分のサーバー。フォルダーはサーバーの画面で作成します。</translation>
    </message>
    <message>
      <source>A service at inoreader.com; it wants an App ID and an App key.</source>
      <translation>inoreader.comのサービス。App IDとApp keyが必要です。</translation>
    </message>
    <message>
      <source>A service at theoldreader.com.</source>
      <translation>theoldreader.comのサービス。</translation>
    </message>
    <message>
      <source>A shorter edition: there was not more that is unread and whole.</source>
      <translation>短めの号です。未読で完全な記事がほかにありませんでした。</translation>
    </message>
    <message>
      <source>A sign-in window needs more of Qt: {command}</source>
      <translation>サインインウィンドウには Qt の追加部分が必要です：{command}</translation>
    </message>
    <message>
      <source>A small server of your own; it also works with reader.miniflux.app.</source>
      <translation>自分の小さなサーバー。reader.miniflux.appでも使えます。</translation>
    </message>
    <message>
      <source>A thin line above the article shows how much of it you have read.</source>
      <translation>記事の上の細い線が、どこまで読んだかを示します。</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>1 週間</translation>
    </message>
    <message>
      <source>A “{subject}” has no partner, so it was passed over.</source>
      <translation>「{subject}」に対になるものがないため、無視しました。</translation>
    </message>
    <message>
      <source>API password</source>
      <translation>APIパスワード</translation>
    </message>
    <message>
      <source>About For You</source>
      <translation>「あなたへ」について</translation>
    </message>
    <message numerus="yes">
      <source>About {n} articles a week.</source>
      <extracomment>About {n} article a week.</extracomment>
      <translation>
        <numerusform>週に約{n}本の記事。</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>アカウント</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>アカウント…</translation>
    </message>
    <message>
      <source>Add a word, or something such as is:unread.</source>
      <translation>語か、is:unread などを加えてください。</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>アカウントを追加…</translation>
    </message>
    <message>
      <source>Add publications</source>
      <translation>媒体を追加</translation>
    </message>
    <message>
      <source>Add publications…</source>
      <translation>媒体を追加…</translation>
    </message>
    <message>
      <source>Add the catalogue {name}</source>
      <translation>カタログ{name}を追加</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} publications to the catalogue.</source>
      <extracomment>Added {n} publication to the catalogue.</extracomment>
      <translation>
        <numerusform>カタログに{n}件の媒体を追加しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>すべての記事</translation>
    </message>
    <message>
      <source>All keys on one page, where each can be changed.</source>
      <translation>すべてのキーを1ページに。それぞれ変更できます。</translation>
    </message>
    <message>
      <source>All picks</source>
      <translation>すべてのおすすめ</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>保存済みすべて</translation>
    </message>
    <message>
      <source>All that it learns stays in your library on this computer, can be seen line by line and deleted; nothing is sent to anybody.</source>
      <translation>学習内容はすべてこのパソコンのライブラリに残り、1行ずつ確認して削除できます。誰にも送信されません。</translation>
    </message>
    <message numerus="yes">
      <source>All {n} publications</source>
      <extracomment>All {n} publications</extracomment>
      <translation>
        <numerusform>全{n}件の媒体</numerusform>
      </translation>
    </message>
    <message>
      <source>Also in this story</source>
      <translation>この話題のほかの記事</translation>
    </message>
    <message>
      <source>Also is:read, is:saved, is:ready (complete offline)</source>
      <translation>is:read、is:saved、is:ready（オフラインで完全）も使えます</translation>
    </message>
    <message>
      <source>Altogether: {figures}.</source>
      <translation>合計：{figures}。</translation>
    </message>
    <message>
      <source>Always the feed</source>
      <translation>常にフィード</translation>
    </message>
    <message>
      <source>Always the page</source>
      <translation>常にページ</translation>
    </message>
    <message>
      <source>An answer of {subject} arrived only in part, so nothing was taken from it.</source>
      <translation>{subject}の応答が途中までしか届かなかったため、何も取り込みませんでした。</translation>
    </message>
    <message>
      <source>An answer of {subject} is larger than Broadsheet accepts.</source>
      <translation>{subject}の応答がBroadsheetの受け付ける大きさを超えています。</translation>
    </message>
    <message>
      <source>An article that its publisher has changed by more than a few words counts as unread again. Not where an account has it, whose server would be told.</source>
      <translation>発行元が数語を超えて変更した記事は、ふたたび未読になります。アカウントの記事は、サーバーに伝わるため対象外です。</translation>
    </message>
    <message>
      <source>An edition is a paper with an end: made at a set time from top stories and what you choose, as long as you have time for, complete before you leave the house.</source>
      <translation>号とは、終わりのある新聞です。決まった時刻に、主な話題と自分で選んだものから、読める時間の分だけ作られ、出かける前にすべて揃います。</translation>
    </message>
    <message numerus="yes">
      <source>And {n} more articles.</source>
      <extracomment>And {n} more article.</extracomment>
      <translation>
        <numerusform>ほか{n}件の記事。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more sections.</source>
      <extracomment>And {n} more section.</extracomment>
      <translation>
        <numerusform>ほか{n}件のセクション。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more.</source>
      <extracomment>And {n} more.</extracomment>
      <translation>
        <numerusform>ほかに{n}件。</numerusform>
      </translation>
    </message>
    <message>
      <source>Another program is using {subject} at the moment.</source>
      <translation>別のプログラムが{subject}を使用中です。</translation>
    </message>
    <message>
      <source>Another publication of this file has the same id.</source>
      <translation>このファイルの別の媒体が同じidを使っています。</translation>
    </message>
    <message>
      <source>Another section has the same address.</source>
      <translation>別のセクションが同じアドレスを使っています。</translation>
    </message>
    <message>
      <source>Any other server that speaks the language of Google Reader.</source>
      <translation>Google Readerの言葉を話すその他のサーバー。</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>アプリパスワード</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>外観</translation>
    </message>
    <message>
      <source>Architecture and design</source>
      <translation>建築とデザイン</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>Article alone</source>
      <translation>記事のみ</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>Arts and culture</source>
      <translation>芸術と文化</translation>
    </message>
    <message>
      <source>As it publishes</source>
      <translation>発行の頻度に合わせる</translation>
    </message>
    <message>
      <source>As it publishes suits almost every publication, and asks the least of it.</source>
      <translation>「発行の頻度に合わせる」はほとんどの媒体に適し、負担も最も少なくなります。</translation>
    </message>
    <message>
      <source>As soon as something is due</source>
      <translation>時期が来たらすぐに</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>At most every four hours</source>
      <translation>4時間に1回まで</translation>
    </message>
    <message>
      <source>At most every hour</source>
      <translation>1時間に1回まで</translation>
    </message>
    <message numerus="yes">
      <source>At most every {n} minutes</source>
      <extracomment>At most every minute</extracomment>
      <translation>
        <numerusform>{n}分に1回まで</numerusform>
      </translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>音声ファイル</translation>
    </message>
    <message>
      <source>Audio: {title}</source>
      <translation>音声ファイル：{title}</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>筆者</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>背景</translation>
    </message>
    <message>
      <source>Background, {month}</source>
      <translation>背景、{month}</translation>
    </message>
    <message>
      <source>Before this day began</source>
      <translation>この日が始まる前</translation>
    </message>
    <message>
      <source>Before today</source>
      <translation>昨日以前</translation>
    </message>
    <message>
      <source>Begin again whenever you like.</source>
      <translation>いつでもやり直せます。</translation>
    </message>
    <message>
      <source>Besides these lines your library keeps which articles were counted, so that each counts once; nothing of it leaves this computer.</source>
      <translation>これらの行のほかに、記事を1回だけ数えるため、数え終えた記事もライブラリに記録します。このパソコンの外には何も出ません。</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>関連度の高い順</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>本</translation>
    </message>
    <message>
      <source>Both words, in all their forms</source>
      <translation>両方の語（すべての語形）</translation>
    </message>
    <message>
      <source>Bring cookies</source>
      <translation>cookie を使う</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>Broadsheet</translation>
    </message>
    <message>
      <source>Broadsheet can keep what you entered in memory until it ends.</source>
      <translation>Broadsheet は入力内容を終了するまでメモリに保持できます。</translation>
    </message>
    <message>
      <source>Broadsheet cannot read {subject}.</source>
      <translation>{subject}を読み込めません。</translation>
    </message>
    <message>
      <source>Broadsheet cannot search for {subject}.</source>
      <translation>{subject}は検索できません。</translation>
    </message>
    <message>
      <source>Broadsheet cannot use {subject}.</source>
      <translation>{subject}は使用できません。</translation>
    </message>
    <message>
      <source>Broadsheet made a mistake with {subject}.</source>
      <translation>Broadsheetに誤りがありました：{subject}。</translation>
    </message>
    <message>
      <source>Broadsheet may not write to {subject}.</source>
      <translation>{subject}に書き込めません。</translation>
    </message>
    <message>
      <source>Broadsheet starts hidden when you log in and syncs by the clock.</source>
      <translation>ログイン時にBroadsheetを隠したまま起動し、時刻に合わせて同期します。</translation>
    </message>
    <message>
      <source>Browsers and mail programs hand such links to Broadsheet, which offers to follow.</source>
      <translation>ブラウザーやメールソフトがこのようなリンクをBroadsheetに渡し、フォローを提案します。</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>経済</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Cars and motorcycles</source>
      <translation>自動車とオートバイ</translation>
    </message>
    <message>
      <source>Change how far {title} goes back</source>
      <translation>{title}のさかのぼる期間を変更</translation>
    </message>
    <message>
      <source>Change its settings instead.</source>
      <translation>代わりに設定を変更してください。</translation>
    </message>
    <message numerus="yes">
      <source>Change the settings of {n} publications</source>
      <extracomment>Change the settings of {n} publication</extracomment>
      <translation>
        <numerusform>{n}件の媒体の設定を変更</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the settings of {title}</source>
      <translation>{title}の設定を変更</translation>
    </message>
    <message>
      <source>Change what belongs to the articles of {title}</source>
      <translation>{title}の記事に含めるものを変更</translation>
    </message>
    <message>
      <source>Change what is muted by {what}</source>
      <translation>{what}によるミュートの対象を変更</translation>
    </message>
    <message>
      <source>Changed: {what}</source>
      <translation>変更しました：{what}</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>変更…</translation>
    </message>
    <message>
      <source>Check in your browser that you can sign in there, then sign in here again.</source>
      <translation>ブラウザーでサインインできることを確かめてから、ここでもう一度サインインしてください。</translation>
    </message>
    <message>
      <source>Check it, and sign in again.</source>
      <translation>確かめてから、もう一度サインインしてください。</translation>
    </message>
    <message>
      <source>Check name and password, and enter the password again.</source>
      <translation>ユーザー名とパスワードを確かめ、パスワードをもう一度入力してください。</translation>
    </message>
    <message>
      <source>Check that your user may use the interface for programs there.</source>
      <translation>あなたのユーザーがそこでプログラム用インターフェースを使えるか確かめてください。</translation>
    </message>
    <message>
      <source>Check the address and the clock of your computer. A server of your own needs a certificate that your computer trusts, or an address that begins with http://.</source>
      <translation>アドレスとパソコンの時計を確かめてください。自分のサーバーには、パソコンが信頼する証明書か、http://で始まるアドレスが必要です。</translation>
    </message>
    <message>
      <source>Check the address of the server, and whether it is running.</source>
      <translation>サーバーのアドレスと、動作しているかどうかを確かめてください。</translation>
    </message>
    <message>
      <source>Check the address of the server.</source>
      <translation>サーバーのアドレスを確かめてください。</translation>
    </message>
    <message>
      <source>Check the address, and that the interface is switched on there.</source>
      <translation>アドレスと、そこでインターフェースが有効かどうかを確かめてください。</translation>
    </message>
    <message>
      <source>Check the address, or choose another service.</source>
      <translation>アドレスを確かめるか、別のサービスを選んでください。</translation>
    </message>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>アドレスを確かめるか、しばらくしてからお試しください。</translation>
    </message>
    <message>
      <source>Check the address, or try the publication's home page.</source>
      <translation>アドレスを確かめるか、媒体のトップページをお試しください。</translation>
    </message>
    <message>
      <source>Check the address; if everything else fails too, check your connection.</source>
      <translation>アドレスを確かめてください。ほかもすべて失敗する場合は、接続を確かめてください。</translation>
    </message>
    <message>
      <source>Check the date and time of your computer; otherwise the publisher has to mend it.</source>
      <translation>コンピューターの日付と時刻を確かめてください。正しい場合は発行元が直す必要があります。</translation>
    </message>
    <message>
      <source>Check the name or number.</source>
      <translation>名前または番号を確かめてください。</translation>
    </message>
    <message>
      <source>Check the permissions of the file, or choose another one.</source>
      <translation>ファイルのアクセス権を確かめるか、別のファイルを選んでください。</translation>
    </message>
    <message>
      <source>Check the permissions of the folder, or choose another one.</source>
      <translation>フォルダーのアクセス権を確かめるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Check what you entered, and sign in again.</source>
      <translation>入力した内容を確かめてから、もう一度サインインしてください。</translation>
    </message>
    <message>
      <source>Check what you entered.</source>
      <translation>入力内容を確かめてください。</translation>
    </message>
    <message>
      <source>Choose a JSON file with a list of “publications”, each with a name, a home and sections.</source>
      <translation>それぞれに名前・トップページ・セクションがある「publications」の一覧を含むJSONファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose a day of the week.</source>
      <translation>曜日を選んでください。</translation>
    </message>
    <message>
      <source>Choose a file that was exported from “What was left out”.</source>
      <translation>「省かれたもの」から書き出したファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose an OPML file exported by another news reader.</source>
      <translation>ほかのニュースリーダーが書き出したOPMLファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose what it is made of.</source>
      <translation>何から作るかを選んでください。</translation>
    </message>
    <message>
      <source>Chosen for you</source>
      <translation>あなたのために選んだ記事</translation>
    </message>
    <message>
      <source>Clear the field</source>
      <translation>入力を消す</translation>
    </message>
    <message>
      <source>Close the other Broadsheet or wait until it has finished, then try again.</source>
      <translation>もう一方のBroadsheetを閉じるか、終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
      <source>Code, not read aloud.</source>
      <translation>コードのため読み上げません。</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>色</translation>
    </message>
    <message>
      <source>Comfortable</source>
      <translation>ゆったり</translation>
    </message>
    <message>
      <source>Comfortable has two lines and a picture, compact one line.</source>
      <translation>「ゆったり」は2行と画像、「詰める」は1行です。</translation>
    </message>
    <message>
      <source>Comfortable rows</source>
      <translation>ゆったりした行</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>詰める</translation>
    </message>
    <message>
      <source>Compact rows</source>
      <translation>詰めた行</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>今すぐ作成</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>完全</translation>
    </message>
    <message numerus="yes">
      <source>Complete, {n} pictures</source>
      <extracomment>Complete, {n} picture</extracomment>
      <translation>
        <numerusform>完全、画像{n}枚</numerusform>
      </translation>
    </message>
    <message>
      <source>Connect its disk or put its folder back, then try again.</source>
      <translation>ディスクを接続するかフォルダーを元の場所に戻してから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Connect to the network, then sync again.</source>
      <translation>ネットワークに接続してから、もう一度同期してください。</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>ネットワークに接続してから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目次</translation>
    </message>
    <message>
      <source>Continue reading</source>
      <translation>続きを読む</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>Markdownとしてコピー</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>リンクをコピー</translation>
    </message>
    <message>
      <source>Corrected since you read it: a few words.</source>
      <translation>お読みになった後に訂正されました：数語。</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>数えています…</translation>
    </message>
    <message>
      <source>Cover</source>
      <translation>表紙</translation>
    </message>
    <message>
      <source>Cover story</source>
      <translation>表紙の話題</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Delete all read articles here</source>
      <translation>ここの既読記事をすべて削除</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>記事を削除</translation>
    </message>
    <message>
      <source>Delete this edition</source>
      <translation>この号を削除</translation>
    </message>
    <message>
      <source>Delete what was learnt of {what}</source>
      <translation>{what}の学習内容を削除</translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} articles</source>
      <extracomment>Delete {n} article</extracomment>
      <translation>
        <numerusform>{n}件の記事を削除</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} lines</source>
      <extracomment>Delete {n} line</extracomment>
      <translation>
        <numerusform>{n}行を削除</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} articles.</source>
      <extracomment>Deleted {n} article.</extracomment>
      <translation>
        <numerusform>{n}件の記事を削除しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} lines.</source>
      <extracomment>Deleted {n} line.</extracomment>
      <translation>
        <numerusform>{n}行を削除しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Density</source>
      <translation>間隔</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>混在</translation>
    </message>
    <message>
      <source>Discard changes that were not sent</source>
      <translation>送信されていない変更を破棄</translation>
    </message>
    <message>
      <source>Discard it, or look for the feed's new address.</source>
      <translation>破棄するか、フィードの新しいアドレスを探してください。</translation>
    </message>
    <message numerus="yes">
      <source>Discard {n} changes</source>
      <extracomment>Discard {n} change</extracomment>
      <translation>
        <numerusform>{n}件の変更を破棄</numerusform>
      </translation>
    </message>
    <message>
      <source>Do it on the server itself, or discard it.</source>
      <translation>サーバー側で操作するか、破棄してください。</translation>
    </message>
    <message>
      <source>Do not keep for good</source>
      <translation>ずっと残すのをやめる</translation>
    </message>
    <message>
      <source>Download now anyway</source>
      <translation>それでも今すぐダウンロード</translation>
    </message>
    <message>
      <source>Download pages</source>
      <translation>ページをダウンロード</translation>
    </message>
    <message>
      <source>Download pictures</source>
      <translation>画像をダウンロード</translation>
    </message>
    <message>
      <source>Drop to follow this address</source>
      <translation>ドロップしてこのアドレスをフォロー</translation>
    </message>
    <message>
      <source>Drop to follow this feed</source>
      <translation>ドロップしてこのフィードをフォロー</translation>
    </message>
    <message>
      <source>Drop to import these subscriptions</source>
      <translation>ドロップしてこの登録リストを読み込む</translation>
    </message>
    <message>
      <source>E-books (*.epub)</source>
      <translation>電子書籍 (*.epub)</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>号</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>号</translation>
    </message>
    <message>
      <source>End the search</source>
      <translation>検索を終了</translation>
    </message>
    <message>
      <source>Enter an address such as https://example.com/.</source>
      <translation>https://example.com/ のようなアドレスを入力してください。</translation>
    </message>
    <message>
      <source>Enter the address to which your browser comes when it has opened the server.</source>
      <translation>ブラウザーでサーバーを開いたときに表示されるアドレスを入力してください。</translation>
    </message>
    <message>
      <source>Enter the name and password that are set there for the Fever interface.</source>
      <translation>そこでFeverインターフェース用に設定した名前とパスワードを入力してください。</translation>
    </message>
    <message>
      <source>Enter the password again.</source>
      <translation>パスワードをもう一度入力してください。</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>環境</translation>
    </message>
    <message>
      <source>Essays and ideas</source>
      <translation>エッセイと思想</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>夕方</translation>
    </message>
    <message>
      <source>Every 15 minutes</source>
      <translation>15 分ごと</translation>
    </message>
    <message>
      <source>Every 30 minutes</source>
      <translation>30 分ごと</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>毎日</translation>
    </message>
    <message>
      <source>Every four hours</source>
      <translation>4 時間ごと</translation>
    </message>
    <message>
      <source>Every hour</source>
      <translation>1 時間ごと</translation>
    </message>
    <message>
      <source>Every twelve hours</source>
      <translation>12 時間ごと</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>毎週</translation>
    </message>
    <message>
      <source>Every {time}</source>
      <translation>{time} ごと</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>すべて取得</translation>
    </message>
    <message>
      <source>Everything already in your library stays readable.</source>
      <translation>ライブラリにあるものは、これからもすべて読めます。</translation>
    </message>
    <message>
      <source>Everything behind it was taken as one phrase.</source>
      <translation>それより後は1つの語句とみなしました。</translation>
    </message>
    <message>
      <source>Everything stored before is safe; the rest is fetched once there is room.</source>
      <translation>保存済みのものはすべて無事です。残りは空きができしだい取得します。</translation>
    </message>
    <message>
      <source>Everything that the server has</source>
      <translation>サーバーにあるものすべて</translation>
    </message>
    <message>
      <source>Exact words</source>
      <translation>語句そのまま</translation>
    </message>
    <message>
      <source>Export as EPUB</source>
      <translation>EPUBとして書き出す</translation>
    </message>
    <message>
      <source>Export as EPUB…</source>
      <translation>EPUBとして書き出す…</translation>
    </message>
    <message>
      <source>Export subscriptions…</source>
      <translation>登録リストを書き出す…</translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} rules.</source>
      <extracomment>Exported {n} rule.</extracomment>
      <translation>
        <numerusform>{n} 件のルールを書き出しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} sections.</source>
      <extracomment>Exported {n} section.</extracomment>
      <translation>
        <numerusform>{n}件のセクションを書き出しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Fashion and beauty</source>
      <translation>ファッションと美容</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>お気に入り</translation>
    </message>
    <message>
      <source>Feeds only</source>
      <translation>フィードだけ</translation>
    </message>
    <message>
      <source>Fetch it again</source>
      <translation>もう一度取得</translation>
    </message>
    <message>
      <source>Fetch whole pages</source>
      <translation>ページ全体を取得</translation>
    </message>
    <message>
      <source>Fetching articles: {done} of {known}</source>
      <translation>記事を取得しています：{known}件中{done}件</translation>
    </message>
    <message>
      <source>Fetching pictures: {done} of {known}</source>
      <translation>画像を取得しています：{known}件中{done}件</translation>
    </message>
    <message>
      <source>Fewer like this</source>
      <translation>こうした記事を減らす</translation>
    </message>
    <message>
      <source>Fewer like this…</source>
      <translation>こうした記事を減らす…</translation>
    </message>
    <message>
      <source>Film and television</source>
      <translation>映画とテレビ</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>この記事内を検索</translation>
    </message>
    <message>
      <source>First to report</source>
      <translation>最初の報道</translation>
    </message>
    <message>
      <source>Folders lie too deep from here on; they were put together.</source>
      <translation>ここから先はフォルダーが深すぎるため、まとめました。</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>フォロー</translation>
    </message>
    <message>
      <source>Follow a newsletter, somebody's feed of links or the list of a friend: the articles that they name stand here with their words, and open offline like any other.</source>
      <translation>ニュースレター、誰かのリンクのフィード、友人のリストをフォローすると、紹介された記事が添えられた言葉とともにここに並び、ほかの記事と同じようにオフラインで開けます。</translation>
    </message>
    <message>
      <source>Follow a pick list…</source>
      <translation>おすすめリストをフォロー…</translation>
    </message>
    <message>
      <source>Follow it as a publication instead, or take the feed in which somebody links to articles.</source>
      <translation>代わりに媒体としてフォローするか、誰かが記事を紹介しているフィードを使ってください。</translation>
    </message>
    <message>
      <source>Follow its whole address again.</source>
      <translation>完全なアドレスでもう一度フォローしてください。</translation>
    </message>
    <message numerus="yes">
      <source>Follow {n} sections</source>
      <extracomment>Follow {n} section</extracomment>
      <translation>
        <numerusform>{n}件のセクションをフォロー</numerusform>
      </translation>
    </message>
    <message>
      <source>Follow {title}</source>
      <translation>{title}をフォロー</translation>
    </message>
    <message>
      <source>Follow: {title}</source>
      <translation>フォロー：{title}</translation>
    </message>
    <message>
      <source>Followed</source>
      <translation>フォロー中</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>フォント</translation>
    </message>
    <message>
      <source>Food and drink</source>
      <translation>食と飲み物</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>あなたへ</translation>
    </message>
    <message>
      <source>For You is learning.</source>
      <translation>「あなたへ」は学習中です。</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>「あなたへ」はオフです。</translation>
    </message>
    <message numerus="yes">
      <source>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far there are {n}.</source>
      <extracomment>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far it is {n}.</extracomment>
      <translation>
        <numerusform>「あなたへ」はオフです。{enough}件の記事を保存するか読み終えると、ここで案内します。今は{n}件です。</numerusform>
      </translation>
    </message>
    <message>
      <source>For You is on, and learning.</source>
      <translation>「あなたへ」はオンで、学習中です。</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>「あなたへ」はオンです。</translation>
    </message>
    <message>
      <source>For a day</source>
      <translation>1日間</translation>
    </message>
    <message>
      <source>For a month</source>
      <translation>1か月間</translation>
    </message>
    <message>
      <source>For a week</source>
      <translation>1週間</translation>
    </message>
    <message>
      <source>For example title:harbour, publication:“Harbour Times”, after:7d or is:unread.</source>
      <translation>例：title:港、publication:"Harbour Times"、after:7d、is:unread。</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>ずっと</translation>
    </message>
    <message>
      <source>Free some space, then sync again.</source>
      <translation>空きを作ってから、もう一度同期してください。</translation>
    </message>
    <message>
      <source>FreshRSS has an API password of its own: set it in your profile there.</source>
      <translation>FreshRSSには専用のAPIパスワードがあります。プロフィールで設定してください。</translation>
    </message>
    <message>
      <source>From a publication; a part of its title is enough</source>
      <translation>媒体から（題名の一部で十分）</translation>
    </message>
    <message>
      <source>From a section</source>
      <translation>セクションから</translation>
    </message>
    <message>
      <source>From line to line, in text sizes.</source>
      <translation>行から行まで。文字の大きさに対する倍率です。</translation>
    </message>
    <message>
      <source>From your own catalogue file “{name}”.</source>
      <translation>自分のカタログファイル「{name}」から。</translation>
    </message>
    <message numerus="yes">
      <source>From {n} publications that you follow</source>
      <extracomment>From {n} publication that you follow</extracomment>
      <translation>
        <numerusform>フォロー中の{n}件の媒体から</numerusform>
      </translation>
    </message>
    <message>
      <source>Front page</source>
      <translation>一面</translation>
    </message>
    <message>
      <source>Games</source>
      <translation>ゲーム</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>名前を付けてください。</translation>
    </message>
    <message>
      <source>Give the address of an article that is only for subscribers.</source>
      <translation>購読者だけが読める記事のアドレスを入力してください。</translation>
    </message>
    <message>
      <source>Give the address of the page on which you sign in in your browser.</source>
      <translation>ブラウザーでサインインするページのアドレスを入力してください。</translation>
    </message>
    <message>
      <source>Give the whole name.</source>
      <translation>正式な名前を入力してください。</translation>
    </message>
    <message>
      <source>Give the whole name: {names}.</source>
      <translation>正式な名前を入力してください：{names}。</translation>
    </message>
    <message>
      <source>Go on only if you know that this host belongs to the publisher.</source>
      <translation>このホストが発行元のものだとわかっている場合だけ続けてください。</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>続けて読む</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>移動</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>どこへでも移動…</translation>
    </message>
    <message>
      <source>Go to unread articles</source>
      <translation>未読の記事へ移動</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>健康</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>媒体の状態</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>ハイコントラスト</translation>
    </message>
    <message>
      <source>Home and garden</source>
      <translation>住まいと庭</translation>
    </message>
    <message>
      <source>How fast articles are read aloud; 1 is the voice's own speed.</source>
      <translation>記事を読み上げる速さ。1は音声本来の速さです。</translation>
    </message>
    <message>
      <source>How many characters a line of an article has at most; about 66 read best.</source>
      <translation>記事の1行の最大文字数。66文字ほどが読みやすいとされます。</translation>
    </message>
    <message>
      <source>How often it publishes is not known yet.</source>
      <translation>発行の頻度はまだわかりません。</translation>
    </message>
    <message>
      <source>How often publications are asked. Each is asked only as often as it publishes.</source>
      <translation>媒体を確認する頻度。それぞれ発行の頻度を超えて確認することはありません。</translation>
    </message>
    <message>
      <source>How sidebar, list and article share the window.</source>
      <translation>サイドバー・一覧・記事でウィンドウをどう分けるか。</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>検索のしかた</translation>
    </message>
    <message numerus="yes">
      <source>How {n} publications put it</source>
      <extracomment>How {n} publication put it</extracomment>
      <translation>
        <numerusform>{n}件の媒体の伝え方</numerusform>
      </translation>
    </message>
    <message>
      <source>Humour</source>
      <translation>ユーモア</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>ハイフネーション</translation>
    </message>
    <message>
      <source>I have finished it</source>
      <translation>読み終えました</translation>
    </message>
    <message>
      <source>If it is yours, enter its own address.</source>
      <translation>自分のものであれば、そのアドレスを入力してください。</translation>
    </message>
    <message>
      <source>If you know that host, give the address of the form yourself.</source>
      <translation>そのホストをご存じなら、フォームのアドレスを自分で入力してください。</translation>
    </message>
    <message>
      <source>If you pay for it, sign in to the publication.</source>
      <translation>購読しているなら、媒体にサインインしてください。</translation>
    </message>
    <message>
      <source>If you trust it, add its address yourself.</source>
      <translation>信頼できる場合は、ご自分でアドレスを追加してください。</translation>
    </message>
    <message>
      <source>Import subscriptions…</source>
      <translation>登録リストを読み込む…</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} sections</source>
      <extracomment>Import {n} section</extracomment>
      <translation>
        <numerusform>{n}件のセクションを取り込む</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In a story with {n} other publications</source>
      <extracomment>In a story with {n} other publication</extracomment>
      <translation>
        <numerusform>ほか{n}件の媒体が報じる話題</numerusform>
      </translation>
    </message>
    <message>
      <source>In the headline</source>
      <translation>見出しから</translation>
    </message>
    <message>
      <source>In {sections}</source>
      <translation>{sections}内</translation>
    </message>
    <message>
      <source>Install and enable the app News in your Nextcloud.</source>
      <translation>NextcloudにNewsアプリをインストールして有効にしてください。</translation>
    </message>
    <message>
      <source>Install the newer version, or choose another library with --library.</source>
      <translation>新しいバージョンをインストールするか、--library で別のライブラリを選んでください。</translation>
    </message>
    <message>
      <source>International</source>
      <translation>国際</translation>
    </message>
    <message>
      <source>It can be is:unread, is:read, is:saved or is:ready.</source>
      <translation>is:unread、is:read、is:saved、is:ready が使えます。</translation>
    </message>
    <message>
      <source>It has been failing for days. Press the mark to see why.</source>
      <translation>数日前から失敗しています。印を押すと理由を表示します。</translation>
    </message>
    <message>
      <source>It has been silent for long, so it is asked more rarely.</source>
      <translation>長い間更新がないため、確認の頻度を下げています。</translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} months.</source>
      <extracomment>It has been silent for a month.</extracomment>
      <translation>
        <numerusform>{n}か月更新がありません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} years.</source>
      <extracomment>It has been silent for {n} year.</extracomment>
      <translation>
        <numerusform>{n}年更新がありません。</numerusform>
      </translation>
    </message>
    <message>
      <source>It has more than {number} sections.</source>
      <translation>セクションが{number}件を超えています。</translation>
    </message>
    <message>
      <source>It has moved. Press the mark to see where it is now.</source>
      <translation>移転しました。印を押すと現在の場所を表示します。</translation>
    </message>
    <message>
      <source>It has never answered.</source>
      <translation>一度も応答がありません。</translation>
    </message>
    <message>
      <source>It has no sections.</source>
      <translation>セクションがありません。</translation>
    </message>
    <message>
      <source>It has not been asked yet.</source>
      <translation>まだ確認していません。</translation>
    </message>
    <message>
      <source>It is asked again after {time}, or when you sync.</source>
      <translation>{time}以降、または同期したときにもう一度確認します。</translation>
    </message>
    <message>
      <source>It is asked as often as you chose.</source>
      <translation>選んだ頻度で確認します。</translation>
    </message>
    <message>
      <source>It is asked only when you sync it by itself. Its articles stay.</source>
      <translation>個別に同期したときだけ確認します。記事は残ります。</translation>
    </message>
    <message>
      <source>It is asked when you sync.</source>
      <translation>同期したときに確認します。</translation>
    </message>
    <message>
      <source>It is checked again with the next sync.</source>
      <translation>次の同期でもう一度確認します。</translation>
    </message>
    <message numerus="yes">
      <source>It is done here. {n} changes are still on their way; you can close this.</source>
      <extracomment>It is done here. {n} change is still on its way; you can close this.</extracomment>
      <translation>
        <numerusform>こちらでは完了しました。{n}件の変更を送信中です。閉じてもかまいません。</numerusform>
      </translation>
    </message>
    <message>
      <source>It is no object with a name, a home and sections.</source>
      <translation>名前・トップページ・セクションを持つオブジェクトではありません。</translation>
    </message>
    <message>
      <source>It is no object with a title and a URL.</source>
      <translation>題名とURLを持つオブジェクトではありません。</translation>
    </message>
    <message>
      <source>It is not asked before {time}, not even when you sync.</source>
      <translation>同期しても、{time}より前には確認しません。</translation>
    </message>
    <message>
      <source>It is not asked for any more; unfollow it, or follow its successor.</source>
      <translation>もう確認しません。フォローをやめるか、後継をフォローしてください。</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>送信中です。</translation>
    </message>
    <message>
      <source>It is sent again by itself.</source>
      <translation>自動的に再送されます。</translation>
    </message>
    <message>
      <source>It is tried again after {time}.</source>
      <translation>{time}以降に再試行します。</translation>
    </message>
    <message>
      <source>It is tried again at the next sync.</source>
      <translation>次の同期で再試行します。</translation>
    </message>
    <message>
      <source>It is tried again at {time}.</source>
      <translation>{time}に再試行します。</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>自動的に再試行します。</translation>
    </message>
    <message>
      <source>It is tried again by itself; if it goes on, look at the server in your browser.</source>
      <translation>自動的に再試行します。続くようなら、ブラウザーでサーバーを確かめてください。</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>次の同期で再試行します。</translation>
    </message>
    <message numerus="yes">
      <source>It knows of {n} articles that you opened, finished, saved or wanted fewer of.</source>
      <extracomment>It knows of {n} article that you opened, finished, saved or wanted fewer of.</extracomment>
      <translation>
        <numerusform>開いた、読み終えた、保存した、または減らしたいとした記事を{n}件記録しています。</numerusform>
      </translation>
    </message>
    <message>
      <source>It last answered at {time}.</source>
      <translation>最後の応答は{time}でした。</translation>
    </message>
    <message>
      <source>It last answered {time} ago.</source>
      <translation>最後の応答は{time}前でした。</translation>
    </message>
    <message>
      <source>It may be asked again.</source>
      <translation>もう一度確認できます。</translation>
    </message>
    <message numerus="yes">
      <source>It names {n} articles.</source>
      <extracomment>It names {n} article.</extracomment>
      <translation>
        <numerusform>{n}件の記事を紹介しています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} days.</source>
      <extracomment>It publishes about once a day.</extracomment>
      <translation>
        <numerusform>約{n}日に1回更新されます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} hours.</source>
      <extracomment>It publishes about once an hour.</extracomment>
      <translation>
        <numerusform>約{n}時間に1回更新されます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} minutes.</source>
      <extracomment>It publishes about once a minute.</extracomment>
      <translation>
        <numerusform>約{n}分に1回更新されます。</numerusform>
      </translation>
    </message>
    <message>
      <source>It seems to be gone. Press the mark to see what you can do.</source>
      <translation>なくなったようです。印を押すとできることを表示します。</translation>
    </message>
    <message>
      <source>It was left as it is, and the backups beside it are untouched.</source>
      <translation>そのまま残してあり、隣にあるバックアップにも触れていません。</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>何も変更していません。</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>正常です。</translation>
    </message>
    <message>
      <source>Its address has a password or a key in it. Add it by itself, so that the secret goes to your keyring.</source>
      <translation>アドレスにパスワードかキーが含まれています。秘密がキーリングに入るよう、これだけを別に追加してください。</translation>
    </message>
    <message>
      <source>Its articles come first, and what you have not read is never cleared away.</source>
      <translation>この媒体の記事を先に取得し、未読のものは片付けません。</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>記事は{accounts}から届きます。</translation>
    </message>
    <message>
      <source>Its articles in your library stay readable.</source>
      <translation>ライブラリにある記事は、これからも読めます。</translation>
    </message>
    <message>
      <source>Its articles stay until you delete them.</source>
      <translation>記事は、削除するまで残ります。</translation>
    </message>
    <message>
      <source>Its first edition comes at its time.</source>
      <translation>最初の号は決まった時刻に届きます。</translation>
    </message>
    <message>
      <source>Its newest article is {silence} old, so it is asked more rarely.</source>
      <translation>最新の記事が{silence}前のため、確認の頻度を下げています。</translation>
    </message>
    <message numerus="yes">
      <source>Its other {n} sections work.</source>
      <extracomment>Its other section works.</extracomment>
      <translation>
        <numerusform>ほかの{n}件のセクションは正常です。</numerusform>
      </translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good, so it is not asked any more.</source>
      <translation>発行元が廃止したため、もう確認しません。</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>発行元が完全に取り下げました。</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good. Its articles stay.</source>
      <translation>発行元が完全に取り下げました。記事は残ります。</translation>
    </message>
    <message>
      <source>Its server says that asking sooner is pointless.</source>
      <translation>サーバーが、それより早い確認は不要と伝えています。</translation>
    </message>
    <message>
      <source>Its server says when to come back.</source>
      <translation>サーバーが次の確認の時刻を伝えています。</translation>
    </message>
    <message>
      <source>Its “{field}” cannot be “{value}”.</source>
      <translation>「{field}」を「{value}」にすることはできません。</translation>
    </message>
    <message>
      <source>Its “{field}” is missing.</source>
      <translation>「{field}」がありません。</translation>
    </message>
    <message>
      <source>Its “{field}” is no address that begins with http:// or https://.</source>
      <translation>「{field}」がhttp://またはhttps://で始まるアドレスではありません。</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>両端揃え</translation>
    </message>
    <message>
      <source>Keep articles</source>
      <translation>記事を残す期間</translation>
    </message>
    <message>
      <source>Keep for good</source>
      <translation>ずっと残す</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>このセッションの間だけ保持</translation>
    </message>
    <message>
      <source>Keep running in the tray when the window is closed</source>
      <translation>ウィンドウを閉じてもトレイで動作を続ける</translation>
    </message>
    <message>
      <source>Keep this search in the sidebar</source>
      <translation>この検索をサイドバーに残す</translation>
    </message>
    <message>
      <source>Keep to it without asking</source>
      <translation>確認せずに上限を守る</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>キーボード</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>文字を大きく</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>最後の応答</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success.</source>
      <translation>最後の確認：{asked}（失敗）。</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success; it last answered at {good}.</source>
      <translation>最後の確認：{asked}（失敗）。最後の応答：{good}。</translation>
    </message>
    <message>
      <source>Last asked at {asked}.</source>
      <translation>最後の確認：{asked}。</translation>
    </message>
    <message>
      <source>Last asked at {asked}: nothing new since {since}.</source>
      <translation>最後の確認：{asked}。{since}から新着はありません。</translation>
    </message>
    <message>
      <source>Last asked at {asked}: there were new articles.</source>
      <translation>最後の確認：{asked}。新しい記事がありました。</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>レイアウト</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>このままにする</translation>
    </message>
    <message>
      <source>Leave out what matters least.</source>
      <translation>最も不要なものを省いてください。</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>減らす</translation>
    </message>
    <message>
      <source>Less than one article a week.</source>
      <translation>記事は週に1本未満。</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Light, sepia, dark or high contrast, or as the desktop is at the moment.</source>
      <translation>ライト、セピア、ダーク、ハイコントラスト、またはデスクトップに合わせます。</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>行の高さ</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>行の長さ</translation>
    </message>
    <message>
      <source>Line {number}: {wrong}</source>
      <translation>{number} 行目：{wrong}</translation>
    </message>
    <message>
      <source>Lines end at one edge, like in print.</source>
      <translation>印刷物のように行末を揃えます。</translation>
    </message>
    <message>
      <source>List</source>
      <translation>一覧</translation>
    </message>
    <message>
      <source>List above the article</source>
      <translation>記事の上に一覧</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>聞く</translation>
    </message>
    <message>
      <source>Local and regional</source>
      <translation>地域</translation>
    </message>
    <message>
      <source>Long words are divided at the ends of lines, by the article's language.</source>
      <translation>長い語は記事の言語に従って行末で分けます。</translation>
    </message>
    <message>
      <source>Look for articles</source>
      <translation>記事を探す</translation>
    </message>
    <message>
      <source>Look for its new address on the publication's home page.</source>
      <translation>媒体のトップページで新しいアドレスを探してください。</translation>
    </message>
    <message>
      <source>Looking for new articles…</source>
      <translation>新しい記事を探しています…</translation>
    </message>
    <message>
      <source>Looks for new articles as soon as the window is open.</source>
      <translation>ウィンドウが開くとすぐに新しい記事を探します。</translation>
    </message>
    <message>
      <source>Make an app password there under Personal settings, Security, and enter that one.</source>
      <translation>そこの「個人設定」「セキュリティ」でアプリパスワードを作成し、それを入力してください。</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>すべて既読にする</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>既読にする</translation>
    </message>
    <message>
      <source>Mark as read when opened</source>
      <translation>開いたら既読にする</translation>
    </message>
    <message>
      <source>Mark as read: {title}</source>
      <translation>既読にする：{title}</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>未読にする</translation>
    </message>
    <message>
      <source>Mark as unread: {title}</source>
      <translation>未読にする：{title}</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>これより上を既読にする</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>これより下を既読にする</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as read</source>
      <extracomment>Mark {n} article as read</extracomment>
      <translation>
        <numerusform>{n}件の記事を既読にする</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as unread</source>
      <extracomment>Mark {n} article as unread</extracomment>
      <translation>
        <numerusform>{n}件の記事を未読にする</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as read.</source>
      <extracomment>Marked {n} article as read.</extracomment>
      <translation>
        <numerusform>{n}件の記事を既読にしました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as unread.</source>
      <extracomment>Marked {n} article as unread.</extracomment>
      <translation>
        <numerusform>{n}件の記事を未読にしました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>メニュー</translation>
    </message>
    <message>
      <source>Miniflux has a name and password of their own for this: set them there under Integrations, Google Reader.</source>
      <translation>Minifluxにはこのための名前とパスワードがあります。IntegrationsのGoogle Readerで設定してください。</translation>
    </message>
    <message>
      <source>Miniflux through its Google Reader interface.</source>
      <translation>Google ReaderインターフェースによるMiniflux。</translation>
    </message>
    <message>
      <source>Monday to Friday</source>
      <translation>月曜日から金曜日</translation>
    </message>
    <message>
      <source>More</source>
      <translation>増やす</translation>
    </message>
    <message>
      <source>More from {publication}</source>
      <translation>{publication}のほかの記事</translation>
    </message>
    <message>
      <source>More from {publication}, {section}</source>
      <translation>{publication}、{section}のほかの記事</translation>
    </message>
    <message>
      <source>More news</source>
      <translation>ほかのニュース</translation>
    </message>
    <message>
      <source>More stories</source>
      <translation>ほかの話題</translation>
    </message>
    <message>
      <source>More than one matches {subject}.</source>
      <translation>{subject}に当てはまるものが複数あります。</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>朝</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>動き</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下へ移動</translation>
    </message>
    <message>
      <source>Move the publication</source>
      <translation>媒体を移動</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>フォルダーに移動…</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>別のアカウントに移動…</translation>
    </message>
    <message>
      <source>Move to the folder “{folder}”: {title}</source>
      <translation>フォルダー「{folder}」に移動：{title}</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上へ移動</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} publications</source>
      <extracomment>Move {n} publication</extracomment>
      <translation>
        <numerusform>{n}件の媒体を移動</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections</source>
      <extracomment>Move {n} section</extracomment>
      <translation>
        <numerusform>{n}件のセクションを移動</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections to another account</source>
      <extracomment>Move {n} section to another account</extracomment>
      <translation>
        <numerusform>{n}件のセクションを別のアカウントに移動</numerusform>
      </translation>
    </message>
    <message>
      <source>Move {title}</source>
      <translation>{title}を移動</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications out.</source>
      <extracomment>Moved {n} publication out.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体をフォルダーから出しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications to {folder}.</source>
      <extracomment>Moved {n} publication to {folder}.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体を {folder} に移動しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications.</source>
      <extracomment>Moved {n} publication.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体を移動しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} sections to {account}.</source>
      <extracomment>Moved {n} section to {account}.</extracomment>
      <translation>
        <numerusform>{n}件のセクションを{account}に移動しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Music</source>
      <translation>音楽</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>ミュート</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>ミュートを解除</translation>
    </message>
    <message>
      <source>Mute something…</source>
      <translation>何かをミュート…</translation>
    </message>
    <message>
      <source>Mute {what}</source>
      <translation>{what}をミュート</translation>
    </message>
    <message>
      <source>Mute {what} no longer</source>
      <translation>{what}のミュートを解除</translation>
    </message>
    <message>
      <source>Muted: {what}</source>
      <translation>ミュート：{what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Needs the network: opens in your browser</source>
      <translation>ネットワークが必要です。ブラウザーで開きます</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>New edition…</source>
      <translation>新しい号…</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>新着</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>新しい順</translation>
    </message>
    <message>
      <source>News</source>
      <translation>ニュース</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>次の記事</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>次の一致</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>次の区画</translation>
    </message>
    <message>
      <source>Next publication or section</source>
      <translation>次の媒体またはセクション</translation>
    </message>
    <message>
      <source>Next unread article</source>
      <translation>次の未読記事</translation>
    </message>
    <message>
      <source>Next: {time}</source>
      <translation>次回：{time}</translation>
    </message>
    <message>
      <source>No address to follow stands here.</source>
      <translation>フォローするアドレスがここにありません。</translation>
    </message>
    <message>
      <source>No article has these words. Try fewer, or other ones.</source>
      <translation>この語を含む記事はありません。語を減らすか、別の語をお試しください。</translation>
    </message>
    <message>
      <source>No article here is complete for reading offline yet.</source>
      <translation>オフラインで全部読める記事はまだありません。</translation>
    </message>
    <message>
      <source>No article in the last three months.</source>
      <translation>この3か月に記事はありません。</translation>
    </message>
    <message>
      <source>No articles here yet.</source>
      <translation>まだ記事がありません。</translation>
    </message>
    <message>
      <source>No edition has come yet. The first one comes at its time, or now.</source>
      <translation>まだ号は届いていません。最初の号は決まった時刻に届きますが、今すぐ作ることもできます。</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>上限なし</translation>
    </message>
    <message>
      <source>No new reports are expected.</source>
      <translation>新しい報道は見込まれていません。</translation>
    </message>
    <message>
      <source>No password was written anywhere.</source>
      <translation>パスワードはどこにも書き込まれていません。</translation>
    </message>
    <message>
      <source>No publication is called “{subject}”.</source>
      <translation>「{subject}」という媒体はありません。</translation>
    </message>
    <message>
      <source>No publication is unusually silent.</source>
      <translation>異常に更新のない媒体はありません。</translation>
    </message>
    <message>
      <source>No publications yet</source>
      <translation>媒体はまだありません</translation>
    </message>
    <message>
      <source>No section is called “{subject}”.</source>
      <translation>「{subject}」というセクションはありません。</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in Settings, Time and language, Speech.</source>
      <translation>このコンピューターに音声がありません。「設定」の「時刻と言語」「音声認識」で追加してください。</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in System Settings, Accessibility, Spoken Content.</source>
      <translation>このコンピューターに音声がありません。「システム設定」の「アクセシビリティ」「読み上げコンテンツ」で追加してください。</translation>
    </message>
    <message>
      <source>No voice was found on this computer. On Debian and Ubuntu this line installs some; type it in a terminal, then choose Read aloud again.</source>
      <translation>このコンピューターに音声がありません。DebianとUbuntuでは次の行でインストールできます。端末に入力してから、もう一度「読み上げ」を選んでください。</translation>
    </message>
    <message>
      <source>Nobody answered. What is here already stays readable.</source>
      <translation>どこからも応答がありませんでした。ここにあるものはこれからも読めます。</translation>
    </message>
    <message>
      <source>None comes before you choose it.</source>
      <translation>選ぶまでは何も届きません。</translation>
    </message>
    <message>
      <source>None of its sections can be used.</source>
      <translation>使えるセクションがありません。</translation>
    </message>
    <message>
      <source>Not synced yet.</source>
      <translation>まだ同期していません。</translation>
    </message>
    <message>
      <source>Nothing by itself</source>
      <translation>自動では取得しない</translation>
    </message>
    <message>
      <source>Nothing has been fetched yet.</source>
      <translation>まだ何も取得していません。</translation>
    </message>
    <message>
      <source>Nothing has been kept.</source>
      <translation>何も保存されていません。</translation>
    </message>
    <message>
      <source>Nothing has been sent.</source>
      <translation>何も送信していません。</translation>
    </message>
    <message>
      <source>Nothing has come for months. Press the mark to see more.</source>
      <translation>数か月前から何も届いていません。印を押すと詳細を表示します。</translation>
    </message>
    <message>
      <source>Nothing has come in today yet.</source>
      <translation>今日はまだ何も届いていません。</translation>
    </message>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>「{words}」という名前のものはここにありません。</translation>
    </message>
    <message>
      <source>Nothing in your library has changed.</source>
      <translation>ライブラリは何も変わっていません。</translation>
    </message>
    <message>
      <source>Nothing is deleted, and you can undo it.</source>
      <translation>何も削除されず、元に戻せます。</translation>
    </message>
    <message>
      <source>Nothing is lost: what you do is kept and sent later.</source>
      <translation>何も失われません。操作は保持され、あとで送信されます。</translation>
    </message>
    <message>
      <source>Nothing is moved.</source>
      <translation>何も移動しません。</translation>
    </message>
    <message>
      <source>Nothing is muted. Words, authors, topics and stories can be.</source>
      <translation>ミュート中のものはありません。単語、著者、トピック、話題をミュートできます。</translation>
    </message>
    <message>
      <source>Nothing needs your attention.</source>
      <translation>確認が必要なものはありません。</translation>
    </message>
    <message>
      <source>Nothing saved here.</source>
      <translation>ここに保存済みの記事はありません。</translation>
    </message>
    <message>
      <source>Nothing saved here. Press {key} on an article to save it.</source>
      <translation>ここに保存済みの記事はありません。記事で {key} を押すと保存されます。</translation>
    </message>
    <message>
      <source>Nothing to do: Broadsheet keeps to the pause.</source>
      <translation>何もする必要はありません。Broadsheetは間隔を守ります。</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>ここに未読の記事はありません。</translation>
    </message>
    <message>
      <source>Nothing unread is left of the last days.</source>
      <translation>ここ数日の未読はもうありません。</translation>
    </message>
    <message>
      <source>Notifications and desktop</source>
      <translation>通知とデスクトップ</translation>
    </message>
    <message>
      <source>Notify also while the window is in use</source>
      <translation>ウィンドウの使用中も通知する</translation>
    </message>
    <message>
      <source>Notify me</source>
      <translation>通知する</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>新しい記事を通知する</translation>
    </message>
    <message numerus="yes">
      <source>Now following {n} sections.</source>
      <extracomment>Now following {n} section.</extracomment>
      <translation>
        <numerusform>新たに{n}件のセクションをフォローしました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Of any ten articles one after the other at most two are from one place.</source>
      <translation>続けて並ぶ10件のうち、同じところの記事は2件までです。</translation>
    </message>
    <message>
      <source>Of articles. The rest of the window follows the desktop.</source>
      <translation>記事の文字の大きさ。ほかの部分はデスクトップに従います。</translation>
    </message>
    <message>
      <source>Of the last 7 days it hides more than {number} unread articles.</source>
      <translation>最近7日間のうち、{number}件を超える未読記事が隠れます。</translation>
    </message>
    <message numerus="yes">
      <source>Of the last 7 days it hides {n} unread articles.</source>
      <extracomment>Of the last 7 days it hides {n} unread article.</extracomment>
      <translation>
        <numerusform>最近7日間のうち、{n}件の未読記事が隠れます。</numerusform>
      </translation>
    </message>
    <message>
      <source>Of these articles something is missing: {titles}.</source>
      <translation>次の記事は一部が欠けています：{titles}</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>古い順</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu this line installs what it needs of the system.</source>
      <translation>Debian と Ubuntu では、この行で必要なシステムの部品をインストールできます。</translation>
    </message>
    <message>
      <source>On a metered connection, fetch</source>
      <translation>従量制の接続で取得するもの</translation>
    </message>
    <message>
      <source>On battery, fetch</source>
      <translation>バッテリー使用時に取得するもの</translation>
    </message>
    <message>
      <source>On the front page</source>
      <translation>一面に掲載</translation>
    </message>
    <message>
      <source>On this day or later; also 2026-11, 2026, today, 7d, 3m</source>
      <translation>この日以降。2026-11、2026、today、7d、3m も使えます</translation>
    </message>
    <message>
      <source>One day after reading</source>
      <translation>読んでから 1 日</translation>
    </message>
    <message>
      <source>One month after reading</source>
      <translation>読んでから 1 か月</translation>
    </message>
    <message>
      <source>One of the two</source>
      <translation>どちらか一方</translation>
    </message>
    <message>
      <source>One week after reading</source>
      <translation>読んでから 1 週間</translation>
    </message>
    <message>
      <source>One year after reading</source>
      <translation>読んでから 1 年</translation>
    </message>
    <message>
      <source>Only a preview: the publisher gave a part</source>
      <translation>プレビューのみ：発行元は一部だけを公開しています</translation>
    </message>
    <message>
      <source>Only here</source>
      <translation>ここだけ</translation>
    </message>
    <message>
      <source>Only when I ask</source>
      <translation>求めたときだけ</translation>
    </message>
    <message>
      <source>Only {publication} says: {text}</source>
      <translation>{publication}だけが伝えています：{text}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open an article of that publication and import them there.</source>
      <translation>その媒体の記事を開いて、そこで取り込んでください。</translation>
    </message>
    <message>
      <source>Open feed: links of other programs here</source>
      <translation>ほかのプログラムの feed: リンクをここで開く</translation>
    </message>
    <message>
      <source>Open feed: links with Broadsheet</source>
      <translation>feed: リンクをBroadsheetで開く</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>ブラウザーで開く</translation>
    </message>
    <message>
      <source>Open it in your browser if you trust it.</source>
      <translation>信頼できる場合は、ブラウザーで開いてください。</translation>
    </message>
    <message>
      <source>Open it in your browser.</source>
      <translation>ブラウザーで開いてください。</translation>
    </message>
    <message>
      <source>Open it in your browser: it may need a sign-in.</source>
      <translation>ブラウザーで開いてください。サインインが必要かもしれません。</translation>
    </message>
    <message>
      <source>Open the article in your browser to see it.</source>
      <translation>ブラウザーで記事を開いてご覧ください。</translation>
    </message>
    <message>
      <source>Open the code in full</source>
      <translation>コード全体を開く</translation>
    </message>
    <message>
      <source>Open the sign-in window</source>
      <translation>サインインウィンドウを開く</translation>
    </message>
    <message>
      <source>Open the story</source>
      <translation>話題を開く</translation>
    </message>
    <message>
      <source>Open the table in full</source>
      <translation>表全体を開く</translation>
    </message>
    <message numerus="yes">
      <source>Open {n} in browser</source>
      <extracomment>Open {n} in browser</extracomment>
      <translation>
        <numerusform>{n}件をブラウザーで開く</numerusform>
      </translation>
    </message>
    <message>
      <source>Opening one article marks all others of its story as read.</source>
      <translation>1つの記事を開くと、同じ話題のほかの記事もすべて既読になります。</translation>
    </message>
    <message>
      <source>Or put together one of your own.</source>
      <translation>または自分で組み立てます。</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>並び順</translation>
    </message>
    <message>
      <source>Order of what a search finds</source>
      <translation>検索で見つかったものの並び順</translation>
    </message>
    <message>
      <source>Outside your habits</source>
      <translation>ふだん読まない分野</translation>
    </message>
    <message>
      <source>Page back</source>
      <translation>前のページ</translation>
    </message>
    <message>
      <source>Parentheses come in pairs: (storm OR flood) harbour.</source>
      <translation>かっこは対で使います：(嵐 OR 洪水) 港。</translation>
    </message>
    <message>
      <source>Parentheses group</source>
      <translation>かっこでまとめる</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>パスワード</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>同期を一時停止</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>これらの媒体を一時停止</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
      <source>Paused {n} publications.</source>
      <extracomment>Paused {n} publication.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体を一時停止しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Paused: it is not asked until you resume it.</source>
      <translation>一時停止中：再開するまで確認しません。</translation>
    </message>
    <message>
      <source>Photography</source>
      <translation>写真</translation>
    </message>
    <message>
      <source>Pick lists…</source>
      <translation>おすすめリスト…</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>おすすめ</translation>
    </message>
    <message>
      <source>Picked by {who}</source>
      <translation>{who}のおすすめ</translation>
    </message>
    <message>
      <source>Picked by {who}: “{words}”</source>
      <translation>{who}のおすすめ：「{words}」</translation>
    </message>
    <message>
      <source>Picked for you by people</source>
      <translation>人が選んだおすすめ</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>おすすめ</translation>
    </message>
    <message>
      <source>Picks come from people.</source>
      <translation>おすすめは人が選んだものです。</translation>
    </message>
    <message>
      <source>Picture without a description. Enter enlarges it.</source>
      <translation>説明のない画像。Enterで拡大します。</translation>
    </message>
    <message>
      <source>Picture: {text}. Enter enlarges it.</source>
      <translation>画像：{text}。Enterで拡大します。</translation>
    </message>
    <message>
      <source>Please report it together with the log file.</source>
      <translation>ログファイルとともにお知らせください。</translation>
    </message>
    <message>
      <source>Politics</source>
      <translation>政治</translation>
    </message>
    <message>
      <source>Press {key} on an article to keep it here for later.</source>
      <translation>記事で {key} を押すと、あとで読めるようにここに残ります。</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>前の記事</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>前の一致</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>前の区画</translation>
    </message>
    <message>
      <source>Previous publication or section</source>
      <translation>前の媒体またはセクション</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>印刷…</translation>
    </message>
    <message>
      <source>Programming</source>
      <translation>プログラミング</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>媒体</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>媒体</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>保存済みの記事を公開…</translation>
    </message>
    <message>
      <source>Put it between two words: storm OR flood.</source>
      <translation>2つの語の間に置いてください：嵐 OR 洪水。</translation>
    </message>
    <message>
      <source>Put it right before what you do not want: -word.</source>
      <translation>除きたい語のすぐ前に置いてください：-語。</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Read a story once</source>
      <translation>話題は一度だけ読む</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>読み上げ</translation>
    </message>
    <message>
      <source>Read it at its publisher</source>
      <translation>発行元で読む</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>読み進める</translation>
    </message>
    <message>
      <source>Read what you wanted?</source>
      <translation>読みたいものは読めましたか？</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>読む</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>音声での読み上げ</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt that is not installed yet. This line installs it; type it in a terminal, then choose Read aloud again.</source>
      <translation>読み上げに必要なQtの一部がまだありません。次の行でインストールできます。端末に入力してから、もう一度「読み上げ」を選んでください。</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt, and voices, that are not installed yet. On Debian and Ubuntu this line installs both; type it in a terminal, then choose Read aloud again.</source>
      <translation>読み上げに必要なQtの一部と音声がまだありません。DebianとUbuntuでは次の行で両方をインストールできます。端末に入力してから、もう一度「読み上げ」を選んでください。</translation>
    </message>
    <message>
      <source>Reading line</source>
      <translation>読んだ量の線</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>Ready offline</source>
      <translation>オフライン対応</translation>
    </message>
    <message>
      <source>Ready offline only</source>
      <translation>オフライン対応のみ</translation>
    </message>
    <message>
      <source>Ready-made</source>
      <translation>ひな形</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>控えめ</translation>
    </message>
    <message>
      <source>Refused several times: no further attempt before {time}.</source>
      <translation>何度か拒否されました。{time}までは試みません。</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>関連</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>関連記事</translation>
    </message>
    <message>
      <source>Remove an edition</source>
      <translation>号を削除</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>保存済みから外す</translation>
    </message>
    <message>
      <source>Remove the catalogue {name}</source>
      <translation>カタログ{name}を外す</translation>
    </message>
    <message>
      <source>Remove the folder {title}</source>
      <translation>フォルダー{title}を削除</translation>
    </message>
    <message>
      <source>Remove the plan of an edition</source>
      <translation>号のプランを削除</translation>
    </message>
    <message>
      <source>Remove this plan</source>
      <translation>このプランを削除</translation>
    </message>
    <message numerus="yes">
      <source>Remove {n} articles from saved</source>
      <extracomment>Remove article from saved</extracomment>
      <translation>
        <numerusform>{n}件の記事を保存済みから外す</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove {title}</source>
      <translation>{title}を削除</translation>
    </message>
    <message numerus="yes">
      <source>Removed text and pictures of {n} articles. The library takes {size}.</source>
      <extracomment>Removed text and pictures of {n} article. The library takes {size}.</extracomment>
      <translation>
        <numerusform>{n}件の記事の本文と画像を取り除きました。ライブラリの使用量は{size}です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Removed {n} articles from saved.</source>
      <extracomment>Removed {n} article from saved.</extracomment>
      <translation>
        <numerusform>{n}件の記事を保存済みから外しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Rename the account {title}</source>
      <translation>アカウント{title}の名前を変更</translation>
    </message>
    <message>
      <source>Rename the folder {title}</source>
      <translation>フォルダー{title}の名前を変更</translation>
    </message>
    <message>
      <source>Rename to “{new}”: {title}</source>
      <translation>「{new}」に名前を変更：{title}</translation>
    </message>
    <message>
      <source>Rename {title}</source>
      <translation>{title}の名前を変更</translation>
    </message>
    <message>
      <source>Reorder the sections</source>
      <translation>セクションを並べ替え</translation>
    </message>
    <message numerus="yes">
      <source>Resumed {n} publications.</source>
      <extracomment>Resumed {n} publication.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体を再開しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Room that the library may take</source>
      <translation>ライブラリが使える容量</translation>
    </message>
    <message>
      <source>Run “broadsheet doctor --repair” to restore what can be read.</source>
      <translation>「broadsheet doctor --repair」を実行すると、読めるものを復元します。</translation>
    </message>
    <message>
      <source>Saturday and Sunday</source>
      <translation>土曜日と日曜日</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save an article to keep it here for later.</source>
      <translation>記事を保存すると、あとで読めるようにここに残ります。</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>PDFとして保存…</translation>
    </message>
    <message numerus="yes">
      <source>Save {n} articles</source>
      <extracomment>Save {n} article</extracomment>
      <translation>
        <numerusform>{n}件の記事を保存</numerusform>
      </translation>
    </message>
    <message>
      <source>Save: {title}</source>
      <translation>保存：{title}</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>保存済み</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>保存済みの記事</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>{file}として保存しました。</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>あとで読むために保存</translation>
    </message>
    <message>
      <source>Saved only</source>
      <translation>保存済みのみ</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} articles.</source>
      <extracomment>Saved {n} article.</extracomment>
      <translation>
        <numerusform>{n}件の記事を保存しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Science</source>
      <translation>科学</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>検索一覧</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>セクション</translation>
    </message>
    <message>
      <source>Sentence {number} of {count}</source>
      <translation>文 {number} / {count}</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>セピア</translation>
    </message>
    <message>
      <source>Set up a system keyring, or enter the password for this session.</source>
      <translation>システムのキーリングを用意するか、このセッション用にパスワードを入力してください。</translation>
    </message>
    <message>
      <source>Set up a system keyring, or keep the password for this session only.</source>
      <translation>システムのキーリングを設定するか、パスワードをこのセッションだけ保持してください。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Settings of the publication…</source>
      <translation>媒体の設定…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>設定…</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>ショートカット</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Show accounts</source>
      <translation>アカウントを表示</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>再び表示</translation>
    </message>
    <message>
      <source>Show all articles</source>
      <translation>すべての記事を表示</translation>
    </message>
    <message>
      <source>Show changes</source>
      <translation>変更点を表示</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>再び表示する</translation>
    </message>
    <message>
      <source>Show muted articles again</source>
      <translation>ミュートした記事を再表示</translation>
    </message>
    <message>
      <source>Show only what is ready offline</source>
      <translation>オフライン対応のみ表示</translation>
    </message>
    <message>
      <source>Show saved only</source>
      <translation>保存済みのみ表示</translation>
    </message>
    <message>
      <source>Show shortcuts</source>
      <translation>ショートカットを表示</translation>
    </message>
    <message>
      <source>Show unread only</source>
      <translation>未読のみ表示</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>サイドバー</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>もう一度サインイン</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
      <source>Sign in in a window instead: nothing of it is kept but your session.</source>
      <translation>代わりにウィンドウでサインイン：セッション以外は何も残しません。</translation>
    </message>
    <message>
      <source>Sign in in your browser and bring its cookies as a file (cookies.txt).</source>
      <translation>ブラウザーでサインインし、cookie をファイル（cookies.txt）で持ち込んでください。</translation>
    </message>
    <message>
      <source>Sign in there in your browser, then save its cookies as a cookies.txt.</source>
      <translation>ブラウザーでサインインしてから、そのCookieをcookies.txtとして保存してください。</translation>
    </message>
    <message>
      <source>Sign in to this publication…</source>
      <translation>この媒体にサインイン…</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>{publication} にサインイン</translation>
    </message>
    <message>
      <source>Signed in, checked just now.</source>
      <translation>サインイン済み、たった今確認しました。</translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} days ago.</source>
      <extracomment>Signed in, checked {n} day ago.</extracomment>
      <translation>
        <numerusform>サインイン済み、{n}日前に確認しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} hours ago.</source>
      <extracomment>Signed in, checked {n} hour ago.</extracomment>
      <translation>
        <numerusform>サインイン済み、{n}時間前に確認しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} minutes ago.</source>
      <extracomment>Signed in, checked {n} minute ago.</extracomment>
      <translation>
        <numerusform>サインイン済み、{n}分前に確認しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Signed in; no article has shown yet whether you get them whole.</source>
      <translation>サインイン済み。全文が届くかどうかを示す記事はまだありません。</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大きさ</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>文字を小さく</translation>
    </message>
    <message numerus="yes">
      <source>So far it has {n} articles of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</source>
      <extracomment>So far it has {n} article of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</extracomment>
      <translation>
        <numerusform>必要な{enough}件のうち、今は{n}件の記事があります。10秒を超えて読んだ、読み終えた、または保存した記事です。</numerusform>
      </translation>
    </message>
    <message>
      <source>So that your account is not locked, Broadsheet does not try again by itself.</source>
      <translation>アカウントがロックされないよう、Broadsheetが自動で再試行することはありません。</translation>
    </message>
    <message>
      <source>So that your account is not locked, look in your browser first.</source>
      <translation>アカウントがロックされないよう、まずブラウザーで確かめてください。</translation>
    </message>
    <message>
      <source>Something answers at {subject}, but no server of the kind that you chose.</source>
      <translation>{subject}から応答がありますが、選んだ種類のサーバーではありません。</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>名前順に並べる</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>容量</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速さ</translation>
    </message>
    <message>
      <source>Sport</source>
      <translation>スポーツ</translation>
    </message>
    <message>
      <source>Start Broadsheet as an ordinary user.</source>
      <translation>Broadsheet を一般ユーザーとして起動してください。</translation>
    </message>
    <message>
      <source>Start at login in the background</source>
      <translation>ログイン時にバックグラウンドで起動</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>読み始める</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>同期を中止</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>話題</translation>
    </message>
    <message>
      <source>Such a name can be title, author, publication, section, after, before or is.</source>
      <translation>この名前に使えるのは title、author、publication、section、after、before、is です。</translation>
    </message>
    <message>
      <source>Switch it on in the settings of the server, for your user too.</source>
      <translation>サーバーの設定で、あなたのユーザーについても有効にしてください。</translation>
    </message>
    <message>
      <source>Switch it on there under Integrations: Activate Google Reader API.</source>
      <translation>そこのIntegrationsで有効にしてください：Activate Google Reader API。</translation>
    </message>
    <message>
      <source>Switch it on there under Preferences: Enable API.</source>
      <translation>そこのPreferencesで有効にしてください：Enable API。</translation>
    </message>
    <message>
      <source>Switch it on there under Settings, Authentication: Allow API access.</source>
      <translation>そこの「設定」「認証」で有効にしてください：APIアクセスを許可。</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>オフにする</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>オンにする</translation>
    </message>
    <message>
      <source>Switch on the Fever interface in the settings of the server.</source>
      <translation>サーバーの設定でFeverインターフェースを有効にしてください。</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>Sync again in a while.</source>
      <translation>しばらくしてからもう一度同期してください。</translation>
    </message>
    <message>
      <source>Sync again in a while. If it goes on, open the publication in your browser to see whether it still exists.</source>
      <translation>しばらくしてからもう一度同期してください。続く場合は、ブラウザーで媒体がまだあるか確かめてください。</translation>
    </message>
    <message>
      <source>Sync again: it begins where this sync ended.</source>
      <translation>もう一度同期してください。中断したところから始まります。</translation>
    </message>
    <message>
      <source>Sync and data</source>
      <translation>同期とデータ</translation>
    </message>
    <message>
      <source>Sync at start</source>
      <translation>起動時に同期</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>自動で同期</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>今すぐ同期</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>これらの媒体を同期</translation>
    </message>
    <message>
      <source>Synced just now.</source>
      <translation>たった今同期しました。</translation>
    </message>
    <message>
      <source>Synced with {accounts}.</source>
      <translation>{accounts}と同期しています。</translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} days ago.</source>
      <extracomment>Synced {n} day ago.</extracomment>
      <translation>
        <numerusform>{n}日前に同期しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} hours ago.</source>
      <extracomment>Synced {n} hour ago.</extracomment>
      <translation>
        <numerusform>{n}時間前に同期しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} minutes ago.</source>
      <extracomment>Synced {n} minute ago.</extracomment>
      <translation>
        <numerusform>{n}分前に同期しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced: {n} new articles.</source>
      <extracomment>Synced: {n} new article.</extracomment>
      <translation>
        <numerusform>同期しました：新しい記事{n}件。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Syncing: {n} new articles</source>
      <extracomment>Syncing: {n} new article</extracomment>
      <translation>
        <numerusform>同期中：新着記事{n}件</numerusform>
      </translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>同期しています…</translation>
    </message>
    <message>
      <source>Syncs go on; the icon in the tray brings the window back.</source>
      <translation>同期は続きます。トレイのアイコンでウィンドウが戻ります。</translation>
    </message>
    <message>
      <source>Take from the saved: {title}</source>
      <translation>保存を解除：{title}</translation>
    </message>
    <message>
      <source>Take out of its folder: {title}</source>
      <translation>フォルダーから出す：{title}</translation>
    </message>
    <message>
      <source>Take the new address</source>
      <translation>新しいアドレスを使う</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} articles from the saved</source>
      <extracomment>Take {n} article from the saved</extracomment>
      <translation>
        <numerusform>{n}件の記事の保存を解除</numerusform>
      </translation>
    </message>
    <message>
      <source>Technology</source>
      <translation>テクノロジー</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>本文</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>文字と色</translation>
    </message>
    <message>
      <source>Text and pictures of the oldest read articles go first; never of saved ones, nor of unread ones from your favourites.</source>
      <translation>古い既読記事の本文と画像から取り除きます。保存済みの記事と、お気に入りの未読記事は対象外です。</translation>
    </message>
    <message numerus="yes">
      <source>Text and pictures of {n} articles, the oldest first: {size}.</source>
      <extracomment>Text and pictures of {n} article: {size}.</extracomment>
      <translation>
        <numerusform>{n}件の記事の本文と画像（古いものから）：{size}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字の大きさ</translation>
    </message>
    <message>
      <source>Text with headings and contents; pictures as their publishers describe them.</source>
      <translation>見出しと目次のある本文。画像は発行元による説明で示します。</translation>
    </message>
    <message>
      <source>That could not be written: {file}.</source>
      <translation>書き込めませんでした：{file}。</translation>
    </message>
    <message>
      <source>That is all for now.</source>
      <translation>今のところ以上です。</translation>
    </message>
    <message>
      <source>That is all that was picked lately.</source>
      <translation>最近のおすすめは以上です。</translation>
    </message>
    <message>
      <source>That is the news for now. {time}</source>
      <translation>今のニュースは以上です。{time}</translation>
    </message>
    <message>
      <source>That is the whole edition.</source>
      <translation>この号は以上です。</translation>
    </message>
    <message>
      <source>The App ID and App key are those of your own registration there.</source>
      <translation>App IDとApp keyは、そこで自分が登録したものです。</translation>
    </message>
    <message>
      <source>The address of {subject} leads on and on, or to where it must not lead.</source>
      <translation>{subject}のアドレスは転送が終わらないか、許されない場所に通じています。</translation>
    </message>
    <message>
      <source>The app News in your Nextcloud.</source>
      <translation>NextcloudのNewsアプリ。</translation>
    </message>
    <message>
      <source>The best first puts articles on top that have the words in their title.</source>
      <translation>「関連度の高い順」では、題名に語を含む記事を上に置きます。</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so it was given up.</source>
      <translation>{subject}への接続は安全でないため、中止しました。</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so nothing was sent.</source>
      <translation>{subject}への接続が安全でないため、何も送信していません。</translation>
    </message>
    <message>
      <source>The edition was deleted.</source>
      <translation>号を削除しました。</translation>
    </message>
    <message>
      <source>The feed asks to be left alone at these hours.</source>
      <translation>フィードがこの時間帯の確認を控えるよう求めています。</translation>
    </message>
    <message>
      <source>The feed asks to be left alone on these days.</source>
      <translation>フィードがこの曜日の確認を控えるよう求めています。</translation>
    </message>
    <message>
      <source>The feed gives no more than this; the publisher's page has it.</source>
      <translation>フィードにはここまでしかありません。続きは発行元のページにあります。</translation>
    </message>
    <message>
      <source>The feed itself says how often it wants to be asked.</source>
      <translation>フィードが確認の頻度を指定しています。</translation>
    </message>
    <message>
      <source>The file can be put on the web or sent to a friend, who follows it as a pick list. Secret addresses and those of your own network stay out. Write to the same file again to bring it up to date.</source>
      <translation>このファイルはウェブに置いたり友人に送ったりでき、友人はおすすめリストとしてフォローできます。秘密のアドレスと自分のネットワークのアドレスは含まれません。同じファイルにもう一度書き出すと更新されます。</translation>
    </message>
    <message>
      <source>The file declares abbreviations of its own, which are not read.</source>
      <translation>このファイルは独自の略記を宣言していますが、それは読み込みません。</translation>
    </message>
    <message>
      <source>The file ends here, in the middle.</source>
      <translation>ファイルがここで途切れています。</translation>
    </message>
    <message>
      <source>The file of {subject} is damaged or belongs to another program.</source>
      <translation>{subject}のファイルは壊れているか、別のプログラムのものです。</translation>
    </message>
    <message>
      <source>The first articles are on their way. They will stand here in a moment.</source>
      <translation>最初の記事が届くところです。まもなくここに並びます。</translation>
    </message>
    <message numerus="yes">
      <source>The folders of {n} sections stay here alone: {account} cannot make them.</source>
      <extracomment>The folder of {n} section stays here alone: {account} cannot make it.</extracomment>
      <translation>
        <numerusform>{n}件のセクションのフォルダーはここだけで有効です。{account}では作成できません。</numerusform>
      </translation>
    </message>
    <message>
      <source>The form for signing in is on another host: {subject}.</source>
      <translation>サインインのフォームが別のホストにあります：{subject}。</translation>
    </message>
    <message>
      <source>The form of {subject} works only in a browser.</source>
      <translation>{subject}のフォームはブラウザーでしか動きません。</translation>
    </message>
    <message>
      <source>The internet does not know the address of {subject}.</source>
      <translation>{subject}のアドレスはインターネット上に見つかりません。</translation>
    </message>
    <message>
      <source>The language of the window. Articles stay in theirs.</source>
      <translation>ウィンドウの言語。記事は元の言語のままです。</translation>
    </message>
    <message>
      <source>The last attempt failed.</source>
      <translation>前回の試行は失敗しました。</translation>
    </message>
    <message>
      <source>The last sync was stopped before its turn came.</source>
      <translation>前回の同期は、順番が来る前に中止されました。</translation>
    </message>
    <message>
      <source>The last whole sync was at {time}.</source>
      <translation>最後に完全に同期したのは{time}です。</translation>
    </message>
    <message>
      <source>The library takes {size} now.</source>
      <translation>ライブラリの現在の使用量は{size}です。</translation>
    </message>
    <message>
      <source>The next sync asks it.</source>
      <translation>次の同期で確認します。</translation>
    </message>
    <message>
      <source>The page could not be fetched; it is tried again at a later sync.</source>
      <translation>ページを取得できませんでした。後の同期で再試行します。</translation>
    </message>
    <message>
      <source>The page could not be fetched; it will be tried again</source>
      <translation>ページを取得できませんでした。再試行します</translation>
    </message>
    <message>
      <source>The page is fetched at the next sync.</source>
      <translation>ページは次の同期で取得します。</translation>
    </message>
    <message>
      <source>The page says that it is not free to read.</source>
      <translation>このページは無料では読めないとされています。</translation>
    </message>
    <message>
      <source>The part of Broadsheet that fetches news ended unexpectedly.</source>
      <translation>ニュースを取得するBroadsheetの部分が予期せず終了しました。</translation>
    </message>
    <message>
      <source>The password for {subject} is not in your keyring.</source>
      <translation>{subject}のパスワードがキーリングにありません。</translation>
    </message>
    <message>
      <source>The plan was removed.</source>
      <translation>プランを削除しました。</translation>
    </message>
    <message>
      <source>The publisher</source>
      <translation>発行元</translation>
    </message>
    <message>
      <source>The publisher answered {status} and sent a part.</source>
      <translation>発行元は{status}と応答し、一部だけを送ってきました。</translation>
    </message>
    <message>
      <source>The publisher asks for a pause before {subject} is fetched again{status}.</source>
      <translation>発行元は{subject}を再び取得するまで間を置くよう求めています{status}。</translation>
    </message>
    <message>
      <source>The publisher asks to wait {time}.</source>
      <translation>発行元は{time}待つよう求めています。</translation>
    </message>
    <message>
      <source>The publisher could not be reached when your sign-in was checked.</source>
      <translation>サインインを確認したとき、発行元につながりませんでした。</translation>
    </message>
    <message>
      <source>The publisher did not accept these cookies: they are too old, perhaps.</source>
      <translation>発行元がこのCookieを受け付けませんでした。古すぎるのかもしれません。</translation>
    </message>
    <message>
      <source>The publisher did not accept this name and password.</source>
      <translation>発行元がこの名前とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
      <source>The publisher did not accept this token.</source>
      <translation>発行元がこのトークンを受け付けませんでした。</translation>
    </message>
    <message>
      <source>The publisher does not know this name.</source>
      <translation>発行元はこの名前を知りません。</translation>
    </message>
    <message>
      <source>The publisher has ended {subject}{status}.</source>
      <translation>発行元は{subject}を終了しました{status}。</translation>
    </message>
    <message>
      <source>The publisher has nothing at the address of {subject}{status}.</source>
      <translation>{subject}のアドレスには何もありません{status}。</translation>
    </message>
    <message>
      <source>The publisher refuses to give {subject}{status}.</source>
      <translation>発行元は{subject}の提供を拒んでいます{status}。</translation>
    </message>
    <message>
      <source>The publisher's form has changed: sign in again.</source>
      <translation>発行元のフォームが変わりました。もう一度サインインしてください。</translation>
    </message>
    <message>
      <source>The quotation mark before “{subject}” is not closed.</source>
      <translation>「{subject}」の前の引用符が閉じていません。</translation>
    </message>
    <message>
      <source>The rules in {subject} are for another publication.</source>
      <translation>{subject}のルールは別の媒体のものです。</translation>
    </message>
    <message>
      <source>The same articles as “{title}”, under another address.</source>
      <translation>「{title}」と同じ記事で、アドレスが異なります。</translation>
    </message>
    <message>
      <source>The same library on all your devices, through FreshRSS, Miniflux and others.</source>
      <translation>FreshRSSやMinifluxなどで、すべての端末に同じライブラリを。</translation>
    </message>
    <message>
      <source>The secret of this address was left out of the list. It brings nothing until you follow it by its whole address.</source>
      <translation>このアドレスの秘密は一覧から省かれました。完全なアドレスでフォローするまで何も届きません。</translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out.</source>
      <extracomment>The secret of {n} address was left out.</extracomment>
      <translation>
        <numerusform>{n} 件のアドレスの秘密の部分を除きました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out:</source>
      <extracomment>The secret of {n} address was left out:</extracomment>
      <translation>
        <numerusform>{n} 件のアドレスの秘密の部分を除きました：</numerusform>
      </translation>
    </message>
    <message>
      <source>The server of your account asks it; its articles come from there.</source>
      <translation>アカウントのサーバーが確認し、記事はそこから届きます。</translation>
    </message>
    <message>
      <source>The sign-in window cannot be loaded ({detail})</source>
      <translation>サインインウィンドウを読み込めません（{detail}）</translation>
    </message>
    <message>
      <source>The sign-in window does not open for the system's administrator</source>
      <translation>システム管理者としてはサインインウィンドウを開けません</translation>
    </message>
    <message>
      <source>The sign-in window has ended unexpectedly</source>
      <translation>サインインウィンドウが予期せず終了しました</translation>
    </message>
    <message>
      <source>The sign-in window needs a part of Qt that is not installed yet</source>
      <translation>サインインウィンドウに必要な Qt の部品がまだインストールされていません</translation>
    </message>
    <message>
      <source>The text is not here yet</source>
      <translation>本文はまだありません</translation>
    </message>
    <message>
      <source>The text is shorter than the page says it is.</source>
      <translation>本文がページの示す長さより短くなっています。</translation>
    </message>
    <message>
      <source>The text of the article and its other pictures stay readable.</source>
      <translation>記事の本文とほかの画像は、これからも読めます。</translation>
    </message>
    <message>
      <source>The text of this article is not here yet.</source>
      <translation>この記事の本文はまだありません。</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit</source>
      <translation>上限を守るため本文を取り除きました</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit of {limit}.</source>
      <translation>上限の{limit}を守るため本文を取り除きました。</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit.</source>
      <translation>上限を守るため本文を取り除きました。</translation>
    </message>
    <message>
      <source>The usual one</source>
      <translation>標準</translation>
    </message>
    <message>
      <source>The whole page is still to be fetched</source>
      <translation>ページ全体はまだ取得していません</translation>
    </message>
    <message>
      <source>The window begins</source>
      <translation>ウィンドウの最初の表示</translation>
    </message>
    <message>
      <source>The “{subject}” stands alone, so it was passed over.</source>
      <translation>「{subject}」が単独のため、無視しました。</translation>
    </message>
    <message>
      <source>Their articles share: {words}.</source>
      <translation>記事に共通する語：{words}。</translation>
    </message>
    <message>
      <source>Their feeds are past these, so they are saved here alone: {titles}.</source>
      <translation>フィードにはもうないため、ここだけに保存されています：{titles}。</translation>
    </message>
    <message>
      <source>There are no rules about what belongs to articles in {subject}.</source>
      <translation>{subject}には、記事に含めるものについてのルールがありません。</translation>
    </message>
    <message>
      <source>There is no article to read at the address of {subject}.</source>
      <translation>{subject}のアドレスに読める記事はありません。</translation>
    </message>
    <message>
      <source>There is no feed any more at the address of {subject}.</source>
      <translation>{subject}のアドレスにフィードはもうありません。</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject} any more{status}.</source>
      <translation>{subject}にはもうプログラム用インターフェースがありません{status}。</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject}{status}.</source>
      <translation>{subject}にはプログラム用インターフェースがありません{status}。</translation>
    </message>
    <message>
      <source>There is no network connection.</source>
      <translation>ネットワーク接続がありません。</translation>
    </message>
    <message>
      <source>There is no network just now. News will stand here when it is back.</source>
      <translation>今はネットワークがありません。復旧すると、ここにニュースが並びます。</translation>
    </message>
    <message>
      <source>There is no network, or there was none when its turn came.</source>
      <translation>順番が来たとき、ネットワークがありませんでした。</translation>
    </message>
    <message>
      <source>There is no room left on the disk that holds {subject}.</source>
      <translation>{subject}のあるディスクに空きがありません。</translation>
    </message>
    <message>
      <source>There is no voice for {language}; another one reads.</source>
      <translation>{language}の音声がないため、別の音声で読み上げます。</translation>
    </message>
    <message>
      <source>There is no {subject}.</source>
      <translation>{subject}はありません。</translation>
    </message>
    <message>
      <source>There is nothing in this to search for.</source>
      <translation>検索する語がありません。</translation>
    </message>
    <message>
      <source>There is nothing of this kind.</source>
      <translation>該当するものはありません。</translation>
    </message>
    <message>
      <source>There is nothing to decide.</source>
      <translation>決めることはありません。</translation>
    </message>
    <message>
      <source>There is nothing to follow at {subject}: it is no feed, and the page names none.</source>
      <translation>{subject}にはフォローできるものがありません。フィードではなく、ページにも示されていません。</translation>
    </message>
    <message>
      <source>There is nothing whole and unread for it yet.</source>
      <translation>この号に使える、完全で未読の記事がまだありません。</translation>
    </message>
    <message numerus="yes">
      <source>There is something to decide about {n} sections.</source>
      <extracomment>There is something to decide about {n} section.</extracomment>
      <translation>
        <numerusform>{n} 件のセクションについて決めることがあります。</numerusform>
      </translation>
    </message>
    <message>
      <source>There was no network connection to {subject}.</source>
      <translation>{subject}へのネットワーク接続がありませんでした。</translation>
    </message>
    <message>
      <source>These rules hide nothing at the moment.</source>
      <translation>これらのルールが隠しているものは今ありません。</translation>
    </message>
    <message>
      <source>These words in this order</source>
      <translation>この順に並んだ語</translation>
    </message>
    <message>
      <source>They come with the sync that runs now.</source>
      <translation>実行中の同期で届きます。</translation>
    </message>
    <message>
      <source>They go by themselves, or when you sync.</source>
      <translation>自動的に、または同期したときに送信されます。</translation>
    </message>
    <message>
      <source>This address has a secret, and there is no open keyring to keep it in.</source>
      <translation>このアドレスには秘密がありますが、保管できる開いたキーリングがありません。</translation>
    </message>
    <message>
      <source>This address holds a private key; it goes to your keyring.</source>
      <translation>このアドレスには秘密のキーが含まれています。キーはキーリングに保管されます。</translation>
    </message>
    <message>
      <source>This address is none of the web.</source>
      <translation>これはウェブのアドレスではありません。</translation>
    </message>
    <message>
      <source>This article has been deleted.</source>
      <translation>この記事は削除されました。</translation>
    </message>
    <message>
      <source>This article is muted: {what}.</source>
      <translation>この記事はミュート中です：{what}。</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>このパソコン</translation>
    </message>
    <message>
      <source>This edition is no longer here: its days are over, or it was deleted.</source>
      <translation>この号はもうありません。期間が過ぎたか、削除されました。</translation>
    </message>
    <message>
      <source>This is a preview, although you are signed in to {publisher}.</source>
      <translation>{publisher} にサインインしていますが、これはプレビューです。</translation>
    </message>
    <message>
      <source>This is a preview.</source>
      <translation>これはプレビューです。</translation>
    </message>
    <message>
      <source>This is a preview. The whole article is fetched at the next sync.</source>
      <translation>これはプレビューです。記事の全文は次の同期で取得します。</translation>
    </message>
    <message>
      <source>This is a preview. {publisher} gives the rest to readers who are signed in.</source>
      <translation>これはプレビューです。続きは{publisher}にサインインした読者だけが読めます。</translation>
    </message>
    <message>
      <source>This is damaged; what could be read of it was taken.</source>
      <translation>これは壊れています。読めた部分は取り込みました。</translation>
    </message>
    <message>
      <source>This is read by rules that only another program has.</source>
      <translation>これはほかのプログラムだけが持つ規則で読まれるものです。</translation>
    </message>
    <message>
      <source>This is what the feed carries.</source>
      <translation>これはフィードに含まれる内容です。</translation>
    </message>
    <message>
      <source>This line installs it; type it in a terminal, then try again.</source>
      <translation>この行でインストールできます。端末で入力してから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>This page has no feed. Broadsheet can watch its links instead.</source>
      <translation>このページにはフィードがありません。代わりにBroadsheetがリンクを見守ることができます。</translation>
    </message>
    <message>
      <source>This picture is not here yet; it is fetched at the next sync.</source>
      <translation>この画像はまだありません。次の同期で取得します。</translation>
    </message>
    <message>
      <source>This points to another list, which you can import too.</source>
      <translation>これは別の一覧を指しています。それも取り込めます。</translation>
    </message>
    <message>
      <source>This says only what you do not want.</source>
      <translation>除きたいものしか指定されていません。</translation>
    </message>
    <message>
      <source>This search is too long.</source>
      <translation>検索が長すぎます。</translation>
    </message>
    <message>
      <source>This stands further up already; the first place counts.</source>
      <translation>これはすでに上にあります。最初の場所が有効です。</translation>
    </message>
    <message>
      <source>This story is muted.</source>
      <translation>この話題はミュート中です。</translation>
    </message>
    <message>
      <source>This story is no longer here: its articles were removed, or turned out to tell of other things.</source>
      <translation>この話題はもうありません。記事が取り除かれたか、別の出来事の記事だとわかりました。</translation>
    </message>
    <message>
      <source>This story, for a week</source>
      <translation>この話題を1週間</translation>
    </message>
    <message>
      <source>This system does not allow the sign-in window its sandbox</source>
      <translation>このシステムではサインインウィンドウのサンドボックスが許可されていません</translation>
    </message>
    <message>
      <source>This way is not encrypted: whoever stands between can read your password.</source>
      <translation>この経路は暗号化されていません。途中にいる者がパスワードを読めます。</translation>
    </message>
    <message>
      <source>Those that are here already stay.</source>
      <translation>すでにあるものは残ります。</translation>
    </message>
    <message>
      <source>Three days after reading</source>
      <translation>読んでから 3 日</translation>
    </message>
    <message>
      <source>Three months after reading</source>
      <translation>読んでから 3 か月</translation>
    </message>
    <message>
      <source>Three panes</source>
      <translation>3つの区画</translation>
    </message>
    <message>
      <source>Titles of your own stay here alone: {account} keeps its own.</source>
      <translation>自分で付けたタイトルはここだけで有効です。{account}は自分のタイトルを保ちます。</translation>
    </message>
    <message>
      <source>To the editions</source>
      <translation>号の一覧へ</translation>
    </message>
    <message>
      <source>To the front page</source>
      <translation>一面へ</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>Too late for {subject}.</source>
      <translation>間に合いませんでした：{subject}。</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>主な話題</translation>
    </message>
    <message>
      <source>Top stories from your publications</source>
      <translation>フォロー中の媒体の主な話題</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>テーマ</translation>
    </message>
    <message>
      <source>Topic or section</source>
      <translation>トピックまたはセクション</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>旅行</translation>
    </message>
    <message>
      <source>Trust {host} and sign in</source>
      <translation>{host} を信頼してサインイン</translation>
    </message>
    <message>
      <source>Try again; the log says more.</source>
      <translation>もう一度お試しください。詳しくはログにあります。</translation>
    </message>
    <message>
      <source>Try anyway</source>
      <translation>それでも試す</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>「あなたへ」をオンにする</translation>
    </message>
    <message>
      <source>Type a word, or “several words in quotes”.</source>
      <translation>語、または“引用符で囲んだ複数の語”を入力してください。</translation>
    </message>
    <message>
      <source>Under each article: its story, what is related, and more from the publication.</source>
      <translation>各記事の下に、その話題、関連記事、同じ媒体のほかの記事を表示します。</translation>
    </message>
    <message>
      <source>Underlined: added. Struck out: removed.</source>
      <translation>下線：追加。取り消し線：削除。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>セクション{title}のフォローをやめる</translation>
    </message>
    <message>
      <source>Unfollow these publications</source>
      <translation>これらの媒体のフォローをやめる</translation>
    </message>
    <message>
      <source>Unfollow these publications and delete their articles</source>
      <translation>これらの媒体のフォローをやめて記事を削除</translation>
    </message>
    <message>
      <source>Unfollow this section</source>
      <translation>このセクションのフォローをやめる</translation>
    </message>
    <message>
      <source>Unfollow what {title} had</source>
      <translation>{title}にあったもののフォローをやめる</translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications</source>
      <extracomment>Unfollow {n} publication</extracomment>
      <translation>
        <numerusform>{n}件の媒体のフォローをやめる</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications and delete their articles</source>
      <extracomment>Unfollow {n} publication and delete its articles</extracomment>
      <translation>
        <numerusform>{n}件の媒体のフォローをやめて記事を削除</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} sections</source>
      <extracomment>Unfollow {n} section</extracomment>
      <translation>
        <numerusform>{n}件のセクションのフォローをやめる</numerusform>
      </translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>{title}のフォローをやめる</translation>
    </message>
    <message>
      <source>Unfollow {title} and delete its articles</source>
      <translation>{title}のフォローをやめて記事を削除</translation>
    </message>
    <message>
      <source>Unfollow: {title}</source>
      <translation>フォローをやめる：{title}</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep the password for this session only.</source>
      <translation>ロックを解除してもう一度お試しになるか、パスワードをこのセッションだけ保持してください。</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep what you entered until Broadsheet ends.</source>
      <translation>ロックを解除してもう一度試すか、入力内容を Broadsheet の終了まで保持してください。</translation>
    </message>
    <message>
      <source>Unlock it, then check the sign-in.</source>
      <translation>ロックを解除してから、サインインを確認してください。</translation>
    </message>
    <message>
      <source>Unlock it, then sync again.</source>
      <translation>ロックを解除してから、もう一度同期してください。</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>未読</translation>
    </message>
    <message>
      <source>Unread again when it changes</source>
      <translation>変更されたら未読に戻す</translation>
    </message>
    <message>
      <source>Unread and saved, and the last year</source>
      <translation>未読と保存済み、および過去1年</translation>
    </message>
    <message numerus="yes">
      <source>Unread and saved, and the last {n} days</source>
      <extracomment>Unread and saved, and the last day</extracomment>
      <translation>
        <numerusform>未読と保存済み、および過去{n}日</numerusform>
      </translation>
    </message>
    <message>
      <source>Unread only</source>
      <translation>未読のみ</translation>
    </message>
    <message>
      <source>Until then only previews arrive; they are fetched in full afterwards.</source>
      <translation>それまではプレビューだけが届きます。その後、全文を取得し直します。</translation>
    </message>
    <message>
      <source>Until you delete them</source>
      <translation>削除するまで</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>無題</translation>
    </message>
    <message>
      <source>Updated since you read it: {what}.</source>
      <translation>お読みになった後に更新されました：{what}。</translation>
    </message>
    <message>
      <source>Use 2026-11-01, 2026-11, 2026, today, yesterday, or 7d, 2w, 3m, 1y for so long ago.</source>
      <translation>2026-11-01、2026-11、2026、today、yesterday、またはさかのぼる期間を 7d、2w、3m、1y で指定します。</translation>
    </message>
    <message>
      <source>Use it in your own network only.</source>
      <translation>自分のネットワークの中だけで使ってください。</translation>
    </message>
    <message>
      <source>Use the name and password of your user there, or an API key as password.</source>
      <translation>そこのユーザー名とパスワード、またはパスワードとしてAPIキーを使ってください。</translation>
    </message>
    <message>
      <source>Use the sign-in window, or bring the cookies of your browser (cookies.txt).</source>
      <translation>サインインのウィンドウを使うか、ブラウザーのCookieを取り込んでください（cookies.txt）。</translation>
    </message>
    <message>
      <source>Use words, or “several words in quotes”.</source>
      <translation>語、または“引用符で囲んだ複数の語”を使ってください。</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>標準の文字サイズ</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>動画</translation>
    </message>
    <message>
      <source>Video: {title}</source>
      <translation>動画：{title}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>表示メニュー</translation>
    </message>
    <message>
      <source>Waiting changes…</source>
      <translation>送信待ちの変更…</translation>
    </message>
    <message>
      <source>Waits for {account} since {time}.</source>
      <translation>{time}から{account}を待っています。</translation>
    </message>
    <message>
      <source>Weekend</source>
      <translation>週末</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>重み</translation>
    </message>
    <message>
      <source>What articles are set in. The usual one is a serif made for reading.</source>
      <translation>記事の書体。標準は読みやすいセリフ体です。</translation>
    </message>
    <message>
      <source>What came before</source>
      <translation>これまでの経緯</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>その後</translation>
    </message>
    <message>
      <source>What goes is not shown to you first.</source>
      <translation>取り除くものを先に表示しません。</translation>
    </message>
    <message>
      <source>What is deleted can be brought back for an hour.</source>
      <translation>削除したものは1時間以内なら元に戻せます。</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>ミュート中のもの</translation>
    </message>
    <message>
      <source>What is older weighs less: half as much in a month.</source>
      <translation>古いものほど軽くなり、1か月で半分になります。</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>オフラインで読めるもの</translation>
    </message>
    <message>
      <source>What it has learnt</source>
      <translation>学習内容</translation>
    </message>
    <message>
      <source>What it has picked so far stays readable.</source>
      <translation>これまでのおすすめは、これからも読めます。</translation>
    </message>
    <message>
      <source>What many servers speak beside their own language: read and saved states only, subscriptions are changed on the server.</source>
      <translation>多くのサーバーが独自の言葉のほかに話すもの。既読と保存の状態だけで、購読はサーバー側で変更します。</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>確認が必要なもの</translation>
    </message>
    <message>
      <source>What the feed gave of the article stays readable.</source>
      <translation>フィードから得た内容は、これからも読めます。</translation>
    </message>
    <message>
      <source>What waits is fetched when the connection is free. “Sync now” always checks the feeds.</source>
      <translation>待っているものは、制限のない接続になると取得します。「今すぐ同期」ではいつでもフィードを確認します。</translation>
    </message>
    <message>
      <source>What waits is fetched when the plug is in. “Sync now” always checks the feeds.</source>
      <translation>待っているものは、電源につなぐと取得します。「今すぐ同期」ではいつでもフィードを確認します。</translation>
    </message>
    <message>
      <source>What was a preview is fetched in full now.</source>
      <translation>プレビューだったものの全文を取得しています。</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>省かれた部分</translation>
    </message>
    <message>
      <source>What was left out…</source>
      <translation>省かれた部分…</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>あなたの操作</translation>
    </message>
    <message>
      <source>What you have read and not saved is deleted after this time.</source>
      <translation>読み終えて保存していないものは、この期間の後に削除されます。</translation>
    </message>
    <message numerus="yes">
      <source>What you have read and not saved is deleted {n} days after you read it.</source>
      <extracomment>What you have read and not saved is deleted a day after you read it.</extracomment>
      <translation>
        <numerusform>読み終えて保存していないものは、読んでから{n}日後に削除されます。</numerusform>
      </translation>
    </message>
    <message>
      <source>What you save can be such a list too: a file that you put on the web or send to a friend.</source>
      <translation>保存した記事も、こうしたリストにできます。ウェブに置いたり友人に送ったりできるファイルです。</translation>
    </message>
    <message>
      <source>When they come</source>
      <translation>届く時刻</translation>
    </message>
    <message>
      <source>Where I left it</source>
      <translation>前回の続き</translation>
    </message>
    <message>
      <source>Where a feed gives only a part, the article's page is fetched for offline reading.</source>
      <translation>フィードが一部だけのとき、オフラインで読めるように記事のページを取得します。</translation>
    </message>
    <message>
      <source>Where the text of its articles is taken from.</source>
      <translation>記事の本文をどこから取るか。</translation>
    </message>
    <message>
      <source>Whether anything slides or fades. Reduced: everything is simply there.</source>
      <translation>滑らせたり薄れさせたりするか。「控えめ」ではすぐに表示します。</translation>
    </message>
    <message>
      <source>Which articles of a view are listed.</source>
      <translation>表示する記事の種類。</translation>
    </message>
    <message>
      <source>Which articles stand on top.</source>
      <translation>どの記事を上に置くか。</translation>
    </message>
    <message>
      <source>Which publications may notify you is chosen in their menu in the sidebar.</source>
      <translation>通知する媒体は、サイドバーの各媒体のメニューで選びます。</translation>
    </message>
    <message>
      <source>Whichever is fuller</source>
      <translation>より充実したほう</translation>
    </message>
    <message>
      <source>Whole articles, readable offline. Without, you get what the feed brings.</source>
      <translation>全文をオフラインで読めます。オフにすると、フィードの内容だけになります。</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>なぜ1つの話題なのですか？</translation>
    </message>
    <message>
      <source>Why is this here?</source>
      <translation>なぜここにあるのですか？</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>なぜ取得されなかったのですか？</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>幅</translation>
    </message>
    <message>
      <source>With the day's front page, or where you were when you closed it.</source>
      <translation>その日の一面から、または閉じたときの場所から始めます。</translation>
    </message>
    <message>
      <source>Without a headline</source>
      <translation>見出しなし</translation>
    </message>
    <message>
      <source>Without a subscription most of its articles are previews.</source>
      <translation>購読していないと、ほとんどの記事がプレビューになります。</translation>
    </message>
    <message>
      <source>Without it, articles stay unread until you mark them.</source>
      <translation>オフにすると、自分で印を付けるまで未読のままです。</translation>
    </message>
    <message>
      <source>Without this word</source>
      <translation>この語を除く</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>単語</translation>
    </message>
    <message>
      <source>Words…</source>
      <translation>単語…</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>筆者</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨日</translation>
    </message>
    <message>
      <source>You can sign in with a cookies.txt from your usual browser instead.</source>
      <translation>代わりに、いつものブラウザーの cookies.txt でサインインできます。</translation>
    </message>
    <message>
      <source>You do not know its like yet: it stands here to find out whether you care.</source>
      <translation>まだ読んだことのない種類の記事です。関心があるかどうかを知るためにここにあります。</translation>
    </message>
    <message>
      <source>You follow all of these already.</source>
      <translation>すべてフォロー済みです。</translation>
    </message>
    <message>
      <source>You follow nothing yet.</source>
      <translation>まだ何もフォローしていません。</translation>
    </message>
    <message>
      <source>You follow nothing yet. Add a publication, and its news will stand here.</source>
      <translation>まだ何もフォローしていません。媒体を追加すると、ここにニュースが並びます。</translation>
    </message>
    <message>
      <source>You follow {title}.</source>
      <translation>{title}をフォローしています。</translation>
    </message>
    <message numerus="yes">
      <source>You have decided about {n} kinds of pieces of its pages.</source>
      <extracomment>You have decided about {n} kind of piece of its pages.</extracomment>
      <translation>
        <numerusform>ページの {n} 種類の部分について決めています。</numerusform>
      </translation>
    </message>
    <message>
      <source>You have muted this story.</source>
      <translation>この話題をミュートしています。</translation>
    </message>
    <message>
      <source>You have paused it.</source>
      <translation>一時停止しています。</translation>
    </message>
    <message>
      <source>You have paused it: it is asked only when you sync it by itself.</source>
      <translation>一時停止中です。これだけを同期したときにのみ確認します。</translation>
    </message>
    <message>
      <source>You have paused its publication.</source>
      <translation>この媒体を一時停止しています。</translation>
    </message>
    <message>
      <source>You have read all that is on top.</source>
      <translation>上位の記事はすべて読みました。</translation>
    </message>
    <message>
      <source>You have read everything that you saved.</source>
      <translation>保存したものはすべて読みました。</translation>
    </message>
    <message>
      <source>You have read everything. Enjoy the quiet.</source>
      <translation>すべて読み終えました。静かなひとときをどうぞ。</translation>
    </message>
    <message numerus="yes">
      <source>You have saved or read to the end {n} articles: enough to put first what you are likely to care about.</source>
      <extracomment>You have saved or read to the end {n} article: enough to put first what you are likely to care about.</extracomment>
      <translation>
        <numerusform>{n}件の記事を保存するか読み終えました。関心のありそうな記事を先に並べるのに十分です。</numerusform>
      </translation>
    </message>
    <message>
      <source>You have seen all that is new. Sync, or come back later.</source>
      <translation>新しいものはすべて見ました。同期するか、あとでまたご覧ください。</translation>
    </message>
    <message numerus="yes">
      <source>You have {n} more tries before Broadsheet waits, so that your account is not locked.</source>
      <extracomment>You have {n} more try before Broadsheet waits, so that your account is not locked.</extracomment>
      <translation>
        <numerusform>アカウントがロックされないよう Broadsheet が待つまで、あと {n} 回試せます。</numerusform>
      </translation>
    </message>
    <message>
      <source>You have {subject} already.</source>
      <translation>{subject}はすでにあります。</translation>
    </message>
    <message>
      <source>You need not do anything.</source>
      <translation>何もする必要はありません。</translation>
    </message>
    <message>
      <source>You no longer follow its publication.</source>
      <translation>この媒体はもうフォローしていません。</translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications.</source>
      <extracomment>You no longer follow {n} publication.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体のフォローをやめました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications; their articles are deleted.</source>
      <extracomment>You no longer follow {n} publication; its articles are deleted.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体のフォローをやめ、記事を削除しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} sections.</source>
      <extracomment>You no longer follow {n} section.</extracomment>
      <translation>
        <numerusform>{n}件のセクションのフォローをやめました。</numerusform>
      </translation>
    </message>
    <message>
      <source>You stopped {subject}.</source>
      <translation>{subject}を中止しました。</translation>
    </message>
    <message>
      <source>Your computer did not allow what {subject} needed.</source>
      <translation>コンピューターが{subject}に必要な操作を許可しませんでした。</translation>
    </message>
    <message>
      <source>Your computer runs on its battery.</source>
      <translation>コンピューターはバッテリーで動いています。</translation>
    </message>
    <message>
      <source>Your connection is metered.</source>
      <translation>従量制の接続です。</translation>
    </message>
    <message>
      <source>Your keyring is locked, so you are not signed in.</source>
      <translation>キーリングがロックされているため、サインインしていません。</translation>
    </message>
    <message>
      <source>Your library is safe; the rest went on.</source>
      <translation>ライブラリは無事です。ほかの処理は続きました。</translation>
    </message>
    <message>
      <source>Your lists name nothing yet. They are asked with each sync.</source>
      <translation>リストにはまだ記事がありません。同期のたびに確認します。</translation>
    </message>
    <message>
      <source>Your own picks</source>
      <translation>自分のおすすめ</translation>
    </message>
    <message>
      <source>Your password has not been sent.</source>
      <translation>パスワードは送信していません。</translation>
    </message>
    <message>
      <source>Your publications have not been asked for news yet.</source>
      <translation>フォロー中の媒体のニュースをまだ確認していません。</translation>
    </message>
    <message>
      <source>Your publications have published nothing yet.</source>
      <translation>フォロー中の媒体はまだ何も発行していません。</translation>
    </message>
    <message>
      <source>Your session has ended: sign in again.</source>
      <translation>セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
      <source>Your settings cannot be read at the moment; the usual ones are in use.</source>
      <translation>設定を読み込めないため、標準の設定を使っています。</translation>
    </message>
    <message>
      <source>Your settings were damaged and are back to the usual ones. The damaged file is kept as {file}.</source>
      <translation>設定が壊れていたため、標準に戻しました。壊れたファイルは{file}として残してあります。</translation>
    </message>
    <message>
      <source>Your sign-in</source>
      <translation>サインインの状態</translation>
    </message>
    <message>
      <source>Your sign-ins…</source>
      <translation>サインインの一覧…</translation>
    </message>
    <message>
      <source>Your system has no keyring from which the password for {subject} could be read.</source>
      <translation>{subject}のパスワードを読み出せるキーリングがシステムにありません。</translation>
    </message>
    <message>
      <source>Your system has no keyring in which Broadsheet could keep a password safely.</source>
      <translation>Broadsheetがパスワードを安全に保管できるキーリングがシステムにありません。</translation>
    </message>
    <message>
      <source>Your system's keyring is locked, so {subject} was not asked.</source>
      <translation>システムのキーリングがロックされているため、{subject}に問い合わせていません。</translation>
    </message>
    <message>
      <source>Your system's keyring is locked.</source>
      <translation>システムのキーリングがロックされています。</translation>
    </message>
    <message>
      <source>a file on this computer</source>
      <translation>このパソコンのファイル</translation>
    </message>
    <message>
      <source>a page of {host}</source>
      <translation>{host}のページ</translation>
    </message>
    <message>
      <source>a picture from {host}</source>
      <translation>{host}の画像</translation>
    </message>
    <message>
      <source>a picture of “{title}”</source>
      <translation>「{title}」の画像</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>セクション</translation>
    </message>
    <message>
      <source>added: {words};</source>
      <translation>追加：{words}；</translation>
    </message>
    <message>
      <source>also in the text</source>
      <translation>本文も対象</translation>
    </message>
    <message>
      <source>an article without a title</source>
      <translation>無題の記事</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more articles</source>
      <extracomment>and {n} more article</extracomment>
      <translation>
        <numerusform>ほか{n}件の記事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {n} more publications</source>
      <extracomment>and {n} more publication</extracomment>
      <translation>
        <numerusform>ほか{n}件の媒体</numerusform>
      </translation>
    </message>
    <message>
      <source>animation effects</source>
      <translation>アニメーション 効果</translation>
    </message>
    <message>
      <source>another host</source>
      <translation>別のホスト</translation>
    </message>
    <message>
      <source>articles by {author}</source>
      <translation>{author}の記事</translation>
    </message>
    <message>
      <source>asked {day}</source>
      <translation>{day}に確認</translation>
    </message>
    <message>
      <source>autostart</source>
      <translation>自動起動</translation>
    </message>
    <message>
      <source>background close</source>
      <translation>バックグラウンド 閉じる</translation>
    </message>
    <message>
      <source>block alignment</source>
      <translation>両端 揃え 配置</translation>
    </message>
    <message>
      <source>catalogue “{name}”</source>
      <translation>カタログ「{name}」</translation>
    </message>
    <message>
      <source>counting…</source>
      <translation>数えています…</translation>
    </message>
    <message>
      <source>data mobile roaming</source>
      <translation>データ モバイル ローミング</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>削除済み</translation>
    </message>
    <message>
      <source>disk space storage budget</source>
      <translation>ディスク 容量 保存 上限</translation>
    </message>
    <message>
      <source>energy power</source>
      <translation>電力 省エネ</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>お気に入り</translation>
    </message>
    <message>
      <source>feed: links of other programs no longer open here.</source>
      <translation>ほかのプログラムの feed: リンクは、もうここで開きません。</translation>
    </message>
    <message>
      <source>feed: links of other programs open here from now on.</source>
      <translation>ほかのプログラムの feed: リンクは、今後ここで開きます。</translation>
    </message>
    <message>
      <source>filter unread</source>
      <translation>絞り込み 未読</translation>
    </message>
    <message>
      <source>finished {n} of {all}</source>
      <translation>読了 {all}件中{n}件</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>折りたたみ中</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>font larger smaller zoom</source>
      <translation>フォント 大きく 小さく ズーム</translation>
    </message>
    <message>
      <source>for good</source>
      <translation>無期限</translation>
    </message>
    <message>
      <source>full text offline download</source>
      <translation>全文 オフライン ダウンロード</translation>
    </message>
    <message>
      <source>has been failing for days</source>
      <translation>数日前から失敗しています</translation>
    </message>
    <message>
      <source>has been silent for months</source>
      <translation>数か月前から更新がありません</translation>
    </message>
    <message>
      <source>has moved</source>
      <translation>移転しました</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>見出し</translation>
    </message>
    <message>
      <source>hyphens</source>
      <translation>ハイフン</translation>
    </message>
    <message>
      <source>is gone</source>
      <translation>なくなりました</translation>
    </message>
    <message>
      <source>it has no text</source>
      <translation>本文がありません</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>たった今</translation>
    </message>
    <message>
      <source>keys hotkeys</source>
      <translation>キー ホットキー</translation>
    </message>
    <message>
      <source>less than an hour ago</source>
      <translation>1時間以内</translation>
    </message>
    <message>
      <source>mark duplicates same</source>
      <translation>既読 重複 同じ</translation>
    </message>
    <message>
      <source>measure column width</source>
      <translation>字詰め 段 幅</translation>
    </message>
    <message>
      <source>more with a subscription</source>
      <translation>購読でさらに読める</translation>
    </message>
    <message>
      <source>needs a subscription</source>
      <translation>購読が必要</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>確認が必要</translation>
    </message>
    <message>
      <source>no longer whole</source>
      <translation>完全ではなくなりました</translation>
    </message>
    <message>
      <source>not followed</source>
      <translation>フォローしていません</translation>
    </message>
    <message>
      <source>number {number}</source>
      <translation>{number}番</translation>
    </message>
    <message>
      <source>only in {publication}</source>
      <translation>{publication}のみ</translation>
    </message>
    <message>
      <source>only {number} pictures are stored</source>
      <translation>保存済みの画像は{number}枚のみ</translation>
    </message>
    <message>
      <source>opened {n}</source>
      <translation>開いた記事 {n}件</translation>
    </message>
    <message>
      <source>panes columns</source>
      <translation>区画 列</translation>
    </message>
    <message>
      <source>passed over {n}</source>
      <translation>見送り {n}件</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>pictures are missing</source>
      <translation>画像が足りません</translation>
    </message>
    <message>
      <source>preview</source>
      <translation>プレビュー</translation>
    </message>
    <message>
      <source>progress</source>
      <translation>進み具合</translation>
    </message>
    <message>
      <source>publication “{name}” in the catalogue</source>
      <translation>カタログの媒体「{name}」</translation>
    </message>
    <message>
      <source>read</source>
      <translation>既読</translation>
    </message>
    <message>
      <source>ready offline</source>
      <translation>オフライン対応</translation>
    </message>
    <message>
      <source>refresh interval automatic</source>
      <translation>更新 間隔 自動</translation>
    </message>
    <message>
      <source>removed: {words};</source>
      <translation>削除：{words}；</translation>
    </message>
    <message>
      <source>rows height</source>
      <translation>行 高さ</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>保存済み</translation>
    </message>
    <message>
      <source>saved articles</source>
      <translation>保存済みの記事</translation>
    </message>
    <message>
      <source>saved {n}</source>
      <translation>保存 {n}件</translation>
    </message>
    <message>
      <source>similar more background</source>
      <translation>類似 ほかの記事 背景</translation>
    </message>
    <message>
      <source>small corrections</source>
      <translation>小さな 訂正</translation>
    </message>
    <message>
      <source>sort</source>
      <translation>並べ替え</translation>
    </message>
    <message>
      <source>sort results</source>
      <translation>結果 並べ替え</translation>
    </message>
    <message>
      <source>spacing leading</source>
      <translation>行間 余白</translation>
    </message>
    <message>
      <source>speech voice listen</source>
      <translation>読み上げ 声 聞く</translation>
    </message>
    <message>
      <source>start view restore</source>
      <translation>起動 表示 復元</translation>
    </message>
    <message>
      <source>such thing</source>
      <translation>そのようなもの</translation>
    </message>
    <message>
      <source>sync server FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</source>
      <translation>同期 サーバー アカウント FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</translation>
    </message>
    <message>
      <source>text from the feed</source>
      <translation>フィードの本文</translation>
    </message>
    <message>
      <source>text not here yet</source>
      <translation>本文はまだありません</translation>
    </message>
    <message>
      <source>text removed</source>
      <translation>本文は取り除き済み</translation>
    </message>
    <message>
      <source>the file “{name}”</source>
      <translation>ファイル「{name}」</translation>
    </message>
    <message>
      <source>the library</source>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <source>the library's folder</source>
      <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
      <source>the network</source>
      <translation>ネットワーク</translation>
    </message>
    <message>
      <source>the page</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>the page has not been fetched yet</source>
      <translation>ページはまだ取得されていません</translation>
    </message>
    <message>
      <source>the page of “{title}”</source>
      <translation>「{title}」のページ</translation>
    </message>
    <message>
      <source>the pick list at {host}</source>
      <translation>{host}のおすすめリスト</translation>
    </message>
    <message>
      <source>the publisher gives only a part to readers who are not signed in</source>
      <translation>発行元はサインインしていない読者に一部だけを公開しています</translation>
    </message>
    <message>
      <source>the section at {host}</source>
      <translation>{host}のセクション</translation>
    </message>
    <message>
      <source>the server</source>
      <translation>サーバー</translation>
    </message>
    <message>
      <source>the server at {host}</source>
      <translation>{host}のサーバー</translation>
    </message>
    <message>
      <source>the story “{headline}”</source>
      <translation>話題「{headline}」</translation>
    </message>
    <message>
      <source>the sync</source>
      <translation>同期</translation>
    </message>
    <message>
      <source>the system keyring</source>
      <translation>システムのキーリング</translation>
    </message>
    <message>
      <source>the text was removed to keep within your limit</source>
      <translation>上限を守るため本文を取り除きました</translation>
    </message>
    <message>
      <source>the topic {topic}</source>
      <translation>テーマ「{topic}」</translation>
    </message>
    <message>
      <source>theme night mode</source>
      <translation>テーマ 夜間モード</translation>
    </message>
    <message>
      <source>this</source>
      <translation>これ</translation>
    </message>
    <message>
      <source>this account</source>
      <translation>このアカウント</translation>
    </message>
    <message>
      <source>this address</source>
      <translation>このアドレス</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>このパソコン</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>このファイル</translation>
    </message>
    <message>
      <source>this hour</source>
      <translation>この1時間</translation>
    </message>
    <message>
      <source>this list</source>
      <translation>このリスト</translation>
    </message>
    <message>
      <source>this name</source>
      <translation>この名前</translation>
    </message>
    <message>
      <source>this section</source>
      <translation>このセクション</translation>
    </message>
    <message>
      <source>top stories</source>
      <translation>主な話題</translation>
    </message>
    <message>
      <source>topic: {name}, you finished {n} of {all}</source>
      <translation>テーマ：{name}、{all}件中{n}件を読了</translation>
    </message>
    <message>
      <source>topic: {name}, you opened {n}</source>
      <translation>テーマ：{name}、{n}件を開きました</translation>
    </message>
    <message>
      <source>topic: {name}, you saved {n}</source>
      <translation>テーマ：{name}、{n}件を保存しました</translation>
    </message>
    <message>
      <source>typeface serif sans</source>
      <translation>書体 セリフ サンセリフ</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>展開中</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>未読</translation>
    </message>
    <message>
      <source>until {moment}</source>
      <translation>{moment}まで</translation>
    </message>
    <message>
      <source>updated edited corrected versions</source>
      <translation>更新 編集 訂正 版</translation>
    </message>
    <message numerus="yes">
      <source>wanted fewer {n} times</source>
      <extracomment>wanted fewer once</extracomment>
      <translation>
        <numerusform>減らす指定 {n}回</numerusform>
      </translation>
    </message>
    <message>
      <source>what you entered</source>
      <translation>入力内容</translation>
    </message>
    <message>
      <source>you finished {n} of {all} by {name}</source>
      <translation>{name}が書いた{all}件中{n}件を読了</translation>
    </message>
    <message>
      <source>you finished {n} of {all} from {name}</source>
      <translation>{name}からの{all}件中{n}件を読了</translation>
    </message>
    <message>
      <source>you finished {n} of {all} in {name}</source>
      <translation>{name}内の{all}件中{n}件を読了</translation>
    </message>
    <message>
      <source>you opened {n} by {name}</source>
      <translation>{name}が書いた{n}件を開きました</translation>
    </message>
    <message>
      <source>you opened {n} from {name}</source>
      <translation>{name}からの{n}件を開きました</translation>
    </message>
    <message>
      <source>you opened {n} in {name}</source>
      <translation>{name}内の{n}件を開きました</translation>
    </message>
    <message>
      <source>you saved {n} by {name}</source>
      <translation>{name}が書いた{n}件を保存しました</translation>
    </message>
    <message>
      <source>you saved {n} from {name}</source>
      <translation>{name}からの{n}件を保存しました</translation>
    </message>
    <message>
      <source>you saved {n} in {name}</source>
      <translation>{name}内の{n}件を保存しました</translation>
    </message>
    <message>
      <source>{accounts} goes on following it: unfollow it there as well.</source>
      <translation>{accounts}はフォローを続けます。そこでもフォローをやめてください。</translation>
    </message>
    <message>
      <source>{accounts} keeps its own folders: yours hold here.</source>
      <translation>{accounts}は独自のフォルダーを保ちます。あなたのフォルダーはここで有効です。</translation>
    </message>
    <message>
      <source>{accounts} keeps its own title: yours holds here.</source>
      <translation>{accounts}は独自のタイトルを保ちます。あなたのタイトルはここで有効です。</translation>
    </message>
    <message>
      <source>{account} keeps them, but they are not synced with it any more.</source>
      <translation>{account}には残りますが、もう同期されません。</translation>
    </message>
    <message>
      <source>{account} learns the secrets in addresses that have one.</source>
      <translation>{account}は、アドレスに含まれる秘密を知ることになります。</translation>
    </message>
    <message>
      <source>{account} takes no new subscriptions; these stay where they are: {titles}.</source>
      <translation>{account}は新しい購読を受け付けません。次のものは今の場所に残ります：{titles}。</translation>
    </message>
    <message>
      <source>{account} unsubscribes from them.</source>
      <translation>{account}が購読を解除します。</translation>
    </message>
    <message>
      <source>{days} at {time}</source>
      <translation>{days} {time}</translation>
    </message>
    <message>
      <source>{day}, {first} to {last}</source>
      <translation>{day} {first}～{last}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{edition} edition</source>
      <translation>{edition}の号</translation>
    </message>
    <message>
      <source>{facts}; shared: {words}</source>
      <translation>{facts}。共通：{words}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first}～{last}</translation>
    </message>
    <message>
      <source>{followed} of {all} sections followed</source>
      <translation>{all}件中{followed}件のセクションをフォロー中</translation>
    </message>
    <message>
      <source>{host} has had too many requests and asked for rest.</source>
      <translation>{host}は要求が多すぎるとして、間を置くよう求めています。</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
      <source>{kind} {name}: {figures}</source>
      <translation>{kind} {name}：{figures}</translation>
    </message>
    <message>
      <source>{length} of {sources}</source>
      <translation>{sources}から{length}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes}分</translation>
    </message>
    <message>
      <source>{names} and {number} more</source>
      <translation>{names}ほか{number}件</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more publications</source>
      <extracomment>{names} and {n} more publication</extracomment>
      <translation>
        <numerusform>{names}、ほか{n}媒体</numerusform>
      </translation>
    </message>
    <message>
      <source>{names}; and {number} more</source>
      <translation>{names}、ほか{number}件</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name}（{count}）</translation>
    </message>
    <message>
      <source>{name} is being made…</source>
      <translation>{name}を作成しています…</translation>
    </message>
    <message>
      <source>{name} is ready</source>
      <translation>{name}ができました</translation>
    </message>
    <message>
      <source>{name} is ready: {facts}</source>
      <translation>{name}ができました：{facts}</translation>
    </message>
    <message>
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
      <source>{name}, {n} publications</source>
      <extracomment>{name}, {n} publication</extracomment>
      <translation>
        <numerusform>{name}、{n}件の媒体</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}：{value}</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message>
      <source>{number} characters</source>
      <translation>{number}文字</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {n} sections chosen</source>
      <extracomment>{number} of {n} section chosen</extracomment>
      <translation>
        <numerusform>{n} 件中 {number} 件のセクションを選択</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} pictures are stored.</source>
      <translation>保存済みの画像は{number}枚です。</translation>
    </message>
    <message>
      <source>{number} px</source>
      <translation>{number} px</translation>
    </message>
    <message numerus="yes">
      <source>{n} are followed already.</source>
      <extracomment>{n} is followed already.</extracomment>
      <translation>
        <numerusform>{n} 件はすでにフォローしています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are from publications that you no longer follow.</source>
      <extracomment>{n} is from a publication that you no longer follow.</extracomment>
      <translation>
        <numerusform>そのうち{n}件は、もうフォローしていない媒体の記事です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are left out, for their addresses are yours alone.</source>
      <extracomment>{n} is left out, for its address is yours alone.</extracomment>
      <translation>
        <numerusform>あなただけのアドレスのため、{n}件を除きました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <extracomment>{n} article</extracomment>
      <translation>
        <numerusform>{n}件の記事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are copies of another one's text and count as one with it.</source>
      <extracomment>{n} article is a copy of another one's text and counts as one with it.</extracomment>
      <translation>
        <numerusform>{n}件の記事は別の記事と同じ本文のため、まとめて1件と数えます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are in {file}.</source>
      <extracomment>{n} article is in {file}.</extracomment>
      <translation>
        <numerusform>{file}に{n}件の記事があります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles found</source>
      <extracomment>{n} article found</extracomment>
      <translation>
        <numerusform>{n}件の記事が見つかりました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have read are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have read is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>既読の記事{n}件は、{account}にあればそこでも既読になります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have saved are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have saved is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>保存した記事{n}件は、{account}にあればそこでも保存されます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were left out, because not all of them is here:</source>
      <extracomment>{n} article was left out, because not all of it is here:</extracomment>
      <translation>
        <numerusform>全文が揃っていないため、{n}件の記事を除きました：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were read again.</source>
      <extracomment>{n} article was read again.</extracomment>
      <translation>
        <numerusform>{n} 件の記事をもう一度読み取りました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles.</source>
      <extracomment>{n} article.</extracomment>
      <translation>
        <numerusform>記事 {n} 件。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles: {reason}</source>
      <extracomment>{n} article: {reason}</extracomment>
      <translation>
        <numerusform>{n}件の記事：{reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} attempts have failed.</source>
      <extracomment>{n} attempt has failed.</extracomment>
      <translation>
        <numerusform>{n}回失敗しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not sent. The next sync brings what the server has.</source>
      <extracomment>{n} change is not sent. The next sync brings what the server has.</extracomment>
      <translation>
        <numerusform>{n}件の変更は送信されません。次の同期でサーバーの内容が届きます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes have not been sent yet, and would be lost on the server.</source>
      <extracomment>{n} change has not been sent yet, and would be lost on the server.</extracomment>
      <translation>
        <numerusform>{n}件の変更がまだ送信されておらず、サーバーでは失われます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}</source>
      <extracomment>{n} change waits for {account}</extracomment>
      <translation>
        <numerusform>{n}件の変更が{account}を待っています</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}.</source>
      <extracomment>{n} change waits for {account}.</extracomment>
      <translation>
        <numerusform>{n}件の変更が{account}を待っています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be sent</source>
      <extracomment>{n} change waits to be sent</extracomment>
      <translation>
        <numerusform>{n}件の変更が送信を待っています</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies folded</source>
      <extracomment>{n} copy folded</extracomment>
      <translation>
        <numerusform>同じ本文{n}件を折りたたみ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies of this text: {names}</source>
      <extracomment>{n} copy of this text: {names}</extracomment>
      <translation>
        <numerusform>この本文と同じ記事{n}件：{names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} could not be fetched</source>
      <extracomment>{n} could not be fetched</extracomment>
      <translation>
        <numerusform>{n}件は取得できませんでした</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>{n} day</extracomment>
      <translation>
        <numerusform>{n}日</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days after reading</source>
      <extracomment>A day after reading</extracomment>
      <translation>
        <numerusform>読んでから {n} 日</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days ago</source>
      <extracomment>{n} day ago</extracomment>
      <translation>
        <numerusform>{n}日前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} decisions are new.</source>
      <extracomment>{n} decision is new.</extracomment>
      <translation>
        <numerusform>{n} 件の決定が新しく加わりました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>{n} entry</extracomment>
      <translation>
        <numerusform>{n} 件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries could not be used:</source>
      <extracomment>{n} entry could not be used:</extracomment>
      <translation>
        <numerusform>{n}件の項目は使えませんでした：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries selected</source>
      <extracomment>{n} entry selected</extracomment>
      <translation>
        <numerusform>{n} 件を選択</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} folders</source>
      <extracomment>{n} folder</extracomment>
      <translation>
        <numerusform>{n}個のフォルダー</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} followed: {names}</source>
      <extracomment>{n} followed: {names}</extracomment>
      <translation>
        <numerusform>{n}件をフォロー中：{names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>{n} hour</extracomment>
      <translation>
        <numerusform>{n}時間</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours ago</source>
      <extracomment>{n} hour ago</extracomment>
      <translation>
        <numerusform>{n}時間前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} in editions</source>
      <extracomment>{n} in an edition</extracomment>
      <translation>
        <numerusform>号に{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines could not be used, or not wholly.</source>
      <extracomment>{n} line could not be used, or not wholly.</extracomment>
      <translation>
        <numerusform>{n} 行は使えなかったか、一部しか使えませんでした。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines name a section again.</source>
      <extracomment>{n} line names a section again.</extracomment>
      <translation>
        <numerusform>{n} 行は同じセクションの繰り返しです。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lists</source>
      <extracomment>{n} list</extracomment>
      <translation>
        <numerusform>リスト{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <extracomment>{n} min</extracomment>
      <translation>
        <numerusform>{n}分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min left</source>
      <extracomment>{n} min left</extracomment>
      <translation>
        <numerusform>残り{n}分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>{n} minute</extracomment>
      <translation>
        <numerusform>{n}分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <extracomment>{n} more</extracomment>
      <translation>
        <numerusform>ほか {n} 件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more from {publication}</source>
      <extracomment>{n} more from {publication}</extracomment>
      <translation>
        <numerusform>{publication}のほかの{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more in other languages, countries or topics</source>
      <extracomment>{n} more in other languages, countries or topics</extracomment>
      <translation>
        <numerusform>ほかの言語・国・テーマにあと{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more publications</source>
      <extracomment>{n} more publication</extracomment>
      <translation>
        <numerusform>ほか{n}件の媒体</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more that only {publication} says</source>
      <extracomment>{n} more that only {publication} says</extracomment>
      <translation>
        <numerusform>{publication}だけが伝える内容があと{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted articles in all</source>
      <extracomment>{n} muted article in all</extracomment>
      <translation>
        <numerusform>ミュート中の記事は全部で{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted today</source>
      <extracomment>{n} muted today</extracomment>
      <translation>
        <numerusform>今日は{n}件をミュート</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new articles</source>
      <extracomment>{n} new article</extracomment>
      <translation>
        <numerusform>新しい記事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new reports</source>
      <extracomment>{n} new report</extracomment>
      <translation>
        <numerusform>新しい報道{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new stories</source>
      <extracomment>{n} new story</extracomment>
      <translation>
        <numerusform>新しい話題{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} newer articles</source>
      <extracomment>{n} newer article</extracomment>
      <translation>
        <numerusform>より新しい記事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are unread.</source>
      <extracomment>{n} of them is unread.</extracomment>
      <translation>
        <numerusform>そのうち{n}件は未読です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other articles of {publication} have their text from before.</source>
      <extracomment>{n} other article of {publication} has its text from before.</extracomment>
      <translation>
        <numerusform>{publication} のほかの {n} 件の記事は以前の本文のままです。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other hosts were refused</source>
      <extracomment>{n} other host was refused</extracomment>
      <translation>
        <numerusform>ほかの {n} 件のホストを拒否しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs</source>
      <extracomment>{n} paragraph</extracomment>
      <translation>
        <numerusform>{n}段落</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs are the same</source>
      <extracomment>{n} paragraph is the same</extracomment>
      <translation>
        <numerusform>{n}段落は同じです</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} picked articles are still to be fetched. The next sync brings them.</source>
      <extracomment>{n} picked article is still to be fetched. The next sync brings it.</extracomment>
      <translation>
        <numerusform>おすすめの記事{n}件をまだ取得していません。次の同期で届きます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>{n} picture</extracomment>
      <translation>
        <numerusform>画像{n}枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures missing</source>
      <extracomment>{n} picture missing</extracomment>
      <translation>
        <numerusform>画像{n}枚が不足</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pieces are left out.</source>
      <extracomment>{n} piece is left out.</extracomment>
      <translation>
        <numerusform>{n} か所を省いています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications</source>
      <extracomment>{n} publication</extracomment>
      <translation>
        <numerusform>{n}件の媒体</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications and sections</source>
      <extracomment>{n} publication or section</extracomment>
      <translation>
        <numerusform>媒体とセクション{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are asked again.</source>
      <extracomment>{n} publication is asked again.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体の確認を再開します。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are paused.</source>
      <extracomment>{n} publication is paused.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体が一時停止中です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications chosen</source>
      <extracomment>{n} publication chosen</extracomment>
      <translation>
        <numerusform>{n} 件の媒体を選択</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved, gone or fallen silent.</source>
      <extracomment>{n} publication has moved, gone or fallen silent.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体が移転したか、なくなったか、更新が止まっています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved.</source>
      <extracomment>{n} publication has moved.</extracomment>
      <translation>
        <numerusform>{n} 件の媒体が移転しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this</source>
      <extracomment>{n} publication reports this</extracomment>
      <translation>
        <numerusform>{n}件の媒体が報道</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this.</source>
      <extracomment>{n} publication reports this.</extracomment>
      <translation>
        <numerusform>{n}件の媒体が報道しています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} requests</source>
      <extracomment>{n} request</extracomment>
      <translation>
        <numerusform>{n} 件の要求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles</source>
      <extracomment>{n} saved article</extracomment>
      <translation>
        <numerusform>保存済みの記事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles stay.</source>
      <extracomment>{n} saved article stays.</extracomment>
      <translation>
        <numerusform>保存済みの記事{n}件は残ります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds</source>
      <extracomment>{n} second</extracomment>
      <translation>
        <numerusform>{n}秒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <extracomment>{n} section</extracomment>
      <translation>
        <numerusform>{n}件のセクション</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are fetched by this computer itself from now on.</source>
      <extracomment>{n} section is fetched by this computer itself from now on.</extracomment>
      <translation>
        <numerusform>{n}件のセクションは、これからこのパソコンが直接取得します。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in no folder: {account} puts them into its usual one.</source>
      <extracomment>{n} section is in no folder: {account} puts it into its usual one.</extracomment>
      <translation>
        <numerusform>{n}件のセクションはどのフォルダーにもありません。{account}は既定のフォルダーに入れます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in {account} already.</source>
      <extracomment>{n} section is in {account} already.</extracomment>
      <translation>
        <numerusform>{n}件のセクションはすでに{account}にあります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new to {account}, which subscribes to them.</source>
      <extracomment>{n} section is new to {account}, which subscribes to it.</extracomment>
      <translation>
        <numerusform>{n}件のセクションは{account}に新しく、購読されます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new.</source>
      <extracomment>{n} section is new.</extracomment>
      <translation>
        <numerusform>{n} 件のセクションが新しいものです。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections chosen</source>
      <extracomment>{n} section chosen</extracomment>
      <translation>
        <numerusform>{n} 件のセクションを選択</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read when last asked.</source>
      <extracomment>{n} section could not be read when last asked.</extracomment>
      <translation>
        <numerusform>前回の確認で{n}件のセクションを読み込めませんでした。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read, and some articles are not whole yet.</source>
      <extracomment>{n} section could not be read, and some articles are not whole yet.</extracomment>
      <translation>
        <numerusform>{n}件のセクションを読み込めず、まだ不完全な記事もあります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read. Everything else is up to date.</source>
      <extracomment>{n} section could not be read. Everything else is up to date.</extracomment>
      <translation>
        <numerusform>{n}件のセクションを読み込めませんでした。ほかはすべて最新です。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections have a secret in their address, which is left out.</source>
      <extracomment>{n} section has a secret in its address, which is left out.</extracomment>
      <translation>
        <numerusform>{n} 件のセクションはアドレスに秘密の部分があり、それを除きます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections need attention</source>
      <extracomment>{n} section needs attention</extracomment>
      <translation>
        <numerusform>{n}件のセクションに確認が必要</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections of it have moved.</source>
      <extracomment>A section of it has moved.</extracomment>
      <translation>
        <numerusform>そのうち {n} 件のセクションが移転しました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections stay as they are.</source>
      <extracomment>{n} section stays as it is.</extracomment>
      <translation>
        <numerusform>{n} 件のセクションはそのままです。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections you followed already.</source>
      <extracomment>{n} section you followed already.</extracomment>
      <translation>
        <numerusform>{n}件のセクションはフォロー済みでした。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sign-ins wait for you.</source>
      <extracomment>{n} sign-in waits for you.</extracomment>
      <translation>
        <numerusform>{n} 件のサインインが対応を待っています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stay as they were: their pages are no longer what they were.</source>
      <extracomment>{n} stays as it was: its page is no longer what it was.</extracomment>
      <translation>
        <numerusform>{n} 件は元のままです。ページが以前と変わっています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} still to be fetched</source>
      <extracomment>{n} still to be fetched</extracomment>
      <translation>
        <numerusform>未取得{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} that could not be fetched again</source>
      <extracomment>{n} that could not be fetched again</extracomment>
      <translation>
        <numerusform>取得し直せない記事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread</source>
      <extracomment>{n} unread</extracomment>
      <translation>
        <numerusform>未読{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread articles</source>
      <extracomment>{n} unread article</extracomment>
      <translation>
        <numerusform>未読の記事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread from favourites</source>
      <extracomment>{n} unread from a favourite</extracomment>
      <translation>
        <numerusform>お気に入りの未読{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} wire copies folded</source>
      <extracomment>{n} wire copy folded</extracomment>
      <translation>
        <numerusform>通信社電{n}件を折りたたみ</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{percent} ready offline</source>
      <translation>{percent} がオフライン準備完了</translation>
    </message>
    <message>
      <source>{person} in {list}</source>
      <translation>{person}（{list}）</translation>
    </message>
    <message>
      <source>{person}, {where}</source>
      <translation>{person}、{where}</translation>
    </message>
    <message>
      <source>{publication}, section {section}</source>
      <translation>{publication}、セクション{section}</translation>
    </message>
    <message numerus="yes">
      <source>{ready} of {n} articles open whole with no network. Stored: {size}.</source>
      <extracomment>{ready} of {n} article opens whole with no network. Stored: {size}.</extracomment>
      <translation>
        <numerusform>{n}件の記事のうち{ready}件がネットワークなしで全部読めます。保存量：{size}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{read} of {n} articles read.</source>
      <extracomment>{read} of {n} article read.</extracomment>
      <translation>
        <numerusform>{n}件中{read}件の記事を読みました。</numerusform>
      </translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds}秒</translation>
    </message>
    <message>
      <source>{section} – followed</source>
      <translation>{section} – フォロー中</translation>
    </message>
    <message>
      <source>{server}: {sections} in {folders}.</source>
      <translation>{server}：{folders}に{sections}。</translation>
    </message>
    <message>
      <source>{server}: {sections}.</source>
      <translation>{server}：{sections}。</translation>
    </message>
    <message>
      <source>{setting}: {choice}</source>
      <translation>{setting}：{choice}</translation>
    </message>
    <message>
      <source>{share} % read</source>
      <translation>{share}%既読</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message numerus="yes">
      <source>{state}; decided together for {n} places like it</source>
      <extracomment>{state}; decided together with {n} place like it</extracomment>
      <translation>
        <numerusform>{state}。同じような {n} か所をまとめて決めました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{stored} of {n} pictures</source>
      <extracomment>{stored} of {n} picture</extracomment>
      <translation>
        <numerusform>画像{n}枚中{stored}枚</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} answered too slowly and was given up.</source>
      <translation>{subject}の応答が遅すぎたため、打ち切りました。</translation>
    </message>
    <message>
      <source>{subject} answered with an error{status}.</source>
      <translation>{subject}がエラーを返しました{status}。</translation>
    </message>
    <message>
      <source>{subject} answered with something that cannot be read, so nothing was taken from it.</source>
      <translation>{subject}の応答が読み取れないため、何も取り込みませんでした。</translation>
    </message>
    <message>
      <source>{subject} arrived only in part, so it was not kept as whole.</source>
      <translation>{subject}は一部しか届かなかったため、完全なものとしては保存していません。</translation>
    </message>
    <message>
      <source>{subject} arrived too slowly and was given up.</source>
      <translation>{subject}は届くのが遅すぎたため、中止しました。</translation>
    </message>
    <message>
      <source>{subject} asks for a pause{status}.</source>
      <translation>{subject}が休止を求めています{status}。</translation>
    </message>
    <message>
      <source>{subject} cannot be shown: it is no picture, or a damaged one.</source>
      <translation>{subject}は表示できません。画像でないか、壊れています。</translation>
    </message>
    <message>
      <source>{subject} cannot do that, so it stays as it is there.</source>
      <translation>{subject}ではできないため、そこではそのままです。</translation>
    </message>
    <message>
      <source>{subject} could not be reached.</source>
      <translation>{subject}に接続できませんでした。</translation>
    </message>
    <message>
      <source>{subject} did not accept your sign-in.</source>
      <translation>{subject}がサインインを受け付けませんでした。</translation>
    </message>
    <message>
      <source>{subject} did not answer in time.</source>
      <translation>{subject}から時間内に応答がありませんでした。</translation>
    </message>
    <message>
      <source>{subject} did not confirm it.</source>
      <translation>{subject}が確認しませんでした。</translation>
    </message>
    <message>
      <source>{subject} does not accept this name and password.</source>
      <translation>{subject}はこの名前とパスワードを受け付けません。</translation>
    </message>
    <message>
      <source>{subject} does not accept what you signed in with.</source>
      <translation>{subject}はサインインに使った情報を受け付けません。</translation>
    </message>
    <message>
      <source>{subject} finds no feed at this address.</source>
      <translation>{subject}はこのアドレスにフィードを見つけられません。</translation>
    </message>
    <message>
      <source>{subject} has its interface for programs switched off.</source>
      <translation>{subject}はプログラム用インターフェースを無効にしています。</translation>
    </message>
    <message>
      <source>{subject} has no cookies for this publication.</source>
      <translation>{subject}にはこの媒体のCookieがありません。</translation>
    </message>
    <message>
      <source>{subject} has no form there in which Broadsheet could sign you in.</source>
      <translation>{subject}には、Broadsheetがサインインに使えるフォームがありません。</translation>
    </message>
    <message>
      <source>{subject} has refused your sign-in several times.</source>
      <translation>{subject}がサインインを何度か拒否しました。</translation>
    </message>
    <message>
      <source>{subject} has trouble on its own side{status}.</source>
      <translation>{subject}側に問題があります{status}。</translation>
    </message>
    <message>
      <source>{subject} is damaged or ends in the middle, and cannot be read.</source>
      <translation>{subject}は壊れているか途中で終わっており、読み込めません。</translation>
    </message>
    <message>
      <source>{subject} is larger than Broadsheet accepts.</source>
      <translation>{subject}はBroadsheetが受け付ける大きさを超えています。</translation>
    </message>
    <message>
      <source>{subject} is no catalogue of publications.</source>
      <translation>{subject}は媒体のカタログではありません。</translation>
    </message>
    <message>
      <source>{subject} is no list of subscriptions.</source>
      <translation>{subject}は登録リストではありません。</translation>
    </message>
    <message>
      <source>{subject} is no longer where it was.</source>
      <translation>元の場所にありません：{subject}。</translation>
    </message>
    <message>
      <source>{subject} is no web address.</source>
      <translation>{subject}はウェブアドレスではありません。</translation>
    </message>
    <message>
      <source>{subject} names no articles of others.</source>
      <translation>{subject}はほかの媒体の記事を紹介していません。</translation>
    </message>
    <message>
      <source>{subject} points into a private network that you did not name.</source>
      <translation>{subject}は、あなたが指定していないプライベートネットワークを指しています。</translation>
    </message>
    <message>
      <source>{subject} points into a private network, so it was not fetched.</source>
      <translation>{subject}は内部ネットワークを指しているため、取得しませんでした。</translation>
    </message>
    <message>
      <source>{subject} refuses to answer{status}.</source>
      <translation>{subject}が応答を拒んでいます{status}。</translation>
    </message>
    <message>
      <source>{subject} shows this only to readers who have signed in.</source>
      <translation>{subject}はサインインした読者だけが読めます。</translation>
    </message>
    <message>
      <source>{subject} took too much time or memory to read, so it was given up.</source>
      <translation>{subject}の読み込みに時間またはメモリがかかりすぎるため、中止しました。</translation>
    </message>
    <message>
      <source>{text} of text, {pictures} of pictures</source>
      <translation>本文 {text}、画像 {pictures}</translation>
    </message>
    <message>
      <source>{text}, leads to a place in this article</source>
      <translation>{text}、この記事内へのリンク</translation>
    </message>
    <message>
      <source>{text}, link</source>
      <translation>{text}、リンク</translation>
    </message>
    <message>
      <source>{time} on {date}</source>
      <translation>{date} {time}</translation>
    </message>
    <message>
      <source>{time} tomorrow</source>
      <translation>明日{time}</translation>
    </message>
    <message>
      <source>{what}: {choice}</source>
      <translation>{what}：{choice}</translation>
    </message>
    <message>
      <source>{who} picked it: {day}.</source>
      <translation>{who}のおすすめ：{day}。</translation>
    </message>
    <message>
      <source>“is:{subject}” says nothing.</source>
      <translation>「is:{subject}」には意味がありません。</translation>
    </message>
    <message>
      <source>“{subject}:” is not known here, so it was searched for as words.</source>
      <translation>「{subject}:」はここでは使えないため、語として検索しました。</translation>
    </message>
    <message>
      <source>“{subject}” has nothing on one side, so it was passed over.</source>
      <translation>「{subject}」の片側に何もないため、無視しました。</translation>
    </message>
    <message>
      <source>“{subject}” is no date.</source>
      <translation>「{subject}」は日付ではありません。</translation>
    </message>
    <message>
      <source>“{subject}” needs something right behind it.</source>
      <translation>「{subject}」のすぐ後に何か必要です。</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>「{words}」</translation>
    </message>
    <message>
      <source>✓ complete</source>
      <translation>✓ 完全</translation>
    </message>
    <message numerus="yes">
      <source>✓ complete, {n} pictures</source>
      <extracomment>✓ complete, {n} picture</extracomment>
      <translation>
        <numerusform>✓ 完全、画像{n}枚</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PickLists</name>
    <message>
      <source>Address of a newsletter, feed of links or site</source>
      <translation>ニュースレター、リンクのフィード、サイトのアドレス</translation>
    </message>
    <message>
      <source>Address of a pick list</source>
      <translation>おすすめリストのアドレス</translation>
    </message>
    <message>
      <source>Articles that somebody has chosen: a newsletter, a feed of links, a list that a friend publishes. They are fetched for reading offline.</source>
      <translation>誰かが選んだ記事です。ニュースレター、リンクのフィード、友人が公開するリストなど。オフラインで読めるように取得します。</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
      <source>Choose a pick list</source>
      <translation>おすすめリストを選ぶ</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>フォロー</translation>
    </message>
    <message>
      <source>Lists (*.json *.opml *.xml *.atom)</source>
      <translation>リスト (*.json *.opml *.xml *.atom)</translation>
    </message>
    <message>
      <source>Looking at it…</source>
      <translation>確認しています…</translation>
    </message>
    <message>
      <source>No longer following {title}</source>
      <translation>{title}のフォローをやめました</translation>
    </message>
    <message>
      <source>Pick lists</source>
      <translation>おすすめリスト</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>保存済みの記事を公開…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Rename a pick list</source>
      <translation>おすすめリストの名前を変更</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>タイトル</translation>
    </message>
    <message>
      <source>You follow no pick list yet.</source>
      <translation>おすすめリストをまだフォローしていません。</translation>
    </message>
    <message>
      <source>{title} is no longer followed. What you saved of it stays.</source>
      <translation>{title}のフォローをやめました。保存した記事は残ります。</translation>
    </message>
  </context>
  <context>
    <name>PicksSpread</name>
    <message>
      <source>Picks</source>
      <translation>おすすめ</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Comes at its time by itself</source>
      <translation>決まった時刻に自動で届く</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>今すぐ作成</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>号</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>あなたへ</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>ずっと</translation>
    </message>
    <message>
      <source>How long an edition stays</source>
      <translation>号を残す期間</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>長く</translation>
    </message>
    <message>
      <source>Made of</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Minutes to read</source>
      <translation>読む時間（分）</translation>
    </message>
    <message>
      <source>Morning, Lunch, Sunday…</source>
      <translation>朝、昼、日曜日…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>あとで読むために保存</translation>
    </message>
    <message>
      <source>Shorter</source>
      <translation>短く</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>時刻</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>主な話題</translation>
    </message>
    <message>
      <source>When</source>
      <translation>日時</translation>
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
      <translation>App IDを入力してください。</translation>
    </message>
    <message>
      <source>Enter the App key.</source>
      <translation>App keyを入力してください。</translation>
    </message>
    <message>
      <source>Enter the password.</source>
      <translation>パスワードを入力してください。</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>Changed.</source>
      <translation>変更しました。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>混在</translation>
    </message>
    <message>
      <source>Empty it for the name that its publisher gives it.</source>
      <translation>空にすると発行元が付けた名前になります。</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>ルールを書き出す</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>For subscribers</source>
      <translation>購読者向け</translation>
    </message>
    <message>
      <source>Forgotten; it holds for what comes from now on.</source>
      <translation>取り消しました。これから届くものに適用されます。</translation>
    </message>
    <message>
      <source>It has its publisher's name again.</source>
      <translation>発行元の名前に戻りました。</translation>
    </message>
    <message>
      <source>It is called {title} now.</source>
      <translation>名前は「{title}」になりました。</translation>
    </message>
    <message>
      <source>Look for more sections</source>
      <translation>ほかのセクションを探す</translation>
    </message>
    <message>
      <source>Looking for articles</source>
      <translation>記事を探しています</translation>
    </message>
    <message>
      <source>Move there</source>
      <translation>そこへ移動</translation>
    </message>
    <message>
      <source>Moved.</source>
      <translation>移動しました。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>フォルダーの名前</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>新しいフォルダー</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>新しいフォルダー…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>フォルダーなし</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>ルール (*.json)</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>セクション</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Settings of {title}</source>
      <translation>{title} の設定</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>サインイン…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>サインイン</translation>
    </message>
    <message>
      <source>Sign-in…</source>
      <translation>サインイン…</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>元に戻しました。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>元に戻すものはありません。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>省かれた部分</translation>
    </message>
    <message>
      <source>You are not signed in.</source>
      <translation>サインインしていません。</translation>
    </message>
    <message>
      <source>You no longer follow this section.</source>
      <translation>このセクションのフォローをやめました。</translation>
    </message>
  </context>
  <context>
    <name>PublishDialog</name>
    <message>
      <source>All publications</source>
      <translation>すべての媒体</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
      <source>From</source>
      <translation>移動元</translation>
    </message>
    <message>
      <source>How old</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>JSON Feed (*.json)</source>
      <translation>JSON Feed (*.json)</translation>
    </message>
    <message>
      <source>Nobody need be named</source>
      <translation>名前はなくてもかまいません</translation>
    </message>
    <message>
      <source>Of all time</source>
      <translation>全期間</translation>
    </message>
    <message>
      <source>Of the last month</source>
      <translation>過去1か月</translation>
    </message>
    <message>
      <source>Of the last week</source>
      <translation>過去1週間</translation>
    </message>
    <message>
      <source>Of the last year</source>
      <translation>過去1年</translation>
    </message>
    <message>
      <source>Publish saved articles</source>
      <translation>保存済みの記事を公開</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>保存済みの記事</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>タイトル</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>あなたの名前</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Choose an article to read it here.</source>
      <translation>読む記事を選んでください。</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>既読にする</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>未読にする</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>保存済みから外す</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
  </context>
  <context>
    <name>ReadinessPanel</name>
    <message>
      <source>Fetch what is missing</source>
      <translation>足りないものを取得</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>オフラインで読めるもの</translation>
    </message>
  </context>
  <context>
    <name>Refusals</name>
    <message>
      <source>Allow</source>
      <translation>許可</translation>
    </message>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>このサインインで {host} を許可</translation>
    </message>
    <message>
      <source>Pages asked these hosts, which are no part of {title}. Most of them count visitors. Allow one only where the sign-in does not work without it.</source>
      <translation>ページが問い合わせたこれらのホストは {title} のものではありません。多くは訪問者を数えるものです。サインインできない場合だけ許可してください。</translation>
    </message>
    <message>
      <source>Refused hosts</source>
      <translation>拒否したホスト</translation>
    </message>
  </context>
  <context>
    <name>Regret</name>
    <message>
      <source>There is nothing to undo.</source>
      <translation>元に戻すものはありません。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
  </context>
  <context>
    <name>Remarks</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Your catalogue file</source>
      <translation>自分のカタログファイル</translation>
    </message>
  </context>
  <context>
    <name>RemoveDialog</name>
    <message>
      <source>Broadsheet forgets the account and its password. On the server nothing changes.</source>
      <translation>Broadsheetはアカウントとそのパスワードを忘れます。サーバーでは何も変わりません。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Keep its publications</source>
      <translation>媒体を残す</translation>
    </message>
    <message>
      <source>Remove account</source>
      <translation>アカウントを削除</translation>
    </message>
    <message>
      <source>Remove {account}?</source>
      <translation>{account}を削除しますか？</translation>
    </message>
    <message>
      <source>Send them first</source>
      <translation>先に送信する</translation>
    </message>
    <message>
      <source>They are being sent…</source>
      <translation>送信しています…</translation>
    </message>
    <message>
      <source>They stay as they are, and are fetched by Broadsheet itself from now on.</source>
      <translation>そのまま残り、これからはBroadsheetが直接取得します。</translation>
    </message>
    <message>
      <source>Those that no other account has go from your sidebar. Saved articles stay, and you can undo it.</source>
      <translation>ほかのアカウントにないものはサイドバーから消えます。保存した記事は残り、元に戻せます。</translation>
    </message>
    <message>
      <source>Unfollow its publications</source>
      <translation>媒体のフォローをやめる</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>{percent} % done</source>
      <translation>{percent} % 完了</translation>
    </message>
  </context>
  <context>
    <name>RowsMenu</name>
    <message>
      <source>Favourite</source>
      <translation>お気に入り</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>お気に入り</translation>
    </message>
    <message>
      <source>Health…</source>
      <translation>状態…</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>移動先</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>別のアカウントに移動…</translation>
    </message>
    <message>
      <source>No longer a favourite</source>
      <translation>お気に入りから外す</translation>
    </message>
    <message>
      <source>No longer favourites</source>
      <translation>お気に入りから外す</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>新しい記事を通知する</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Remove the folder</source>
      <translation>フォルダーを削除</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>設定…</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>名前順に並べる</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>これらの媒体を同期</translation>
    </message>
    <message>
      <source>Sync this folder</source>
      <translation>このフォルダーを同期</translation>
    </message>
    <message>
      <source>Sync this publication</source>
      <translation>この媒体を同期</translation>
    </message>
    <message>
      <source>Unfollow and delete its articles</source>
      <translation>フォローをやめて記事を削除</translation>
    </message>
    <message>
      <source>Unfollow and delete their articles</source>
      <translation>フォローをやめて記事を削除</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>セクション{title}のフォローをやめる</translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>{title}のフォローをやめる</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>なぜ取得されなかったのですか？</translation>
    </message>
    <message>
      <source>{deed} (here alone)</source>
      <translation>{deed}（ここだけ）</translation>
    </message>
  </context>
  <context>
    <name>RuleDialog</name>
    <message>
      <source>Also where only the text has it</source>
      <translation>本文だけにある場合も</translation>
    </message>
    <message>
      <source>As publications name their topics and sections.</source>
      <translation>媒体がトピックやセクションにつけている名前。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>変更</translation>
    </message>
    <message>
      <source>Change what is muted</source>
      <translation>ミュートの内容を変更</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>In all publications</source>
      <translation>すべての媒体</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最終日</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>ミュート</translation>
    </message>
    <message>
      <source>Saved articles are never muted. When a rule ends, what it hid comes back as it was.</source>
      <translation>保存済みの記事はミュートされません。ルールが終わると、隠れていたものは元どおり戻ります。</translation>
    </message>
    <message>
      <source>The name as it stands above the articles.</source>
      <translation>記事の上に書かれている名前。</translation>
    </message>
    <message>
      <source>These very words, one after another.</source>
      <translation>この語句がこの順に続くもの。</translation>
    </message>
    <message>
      <source>Until the end of a day</source>
      <translation>ある日の終わりまで</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>ミュート中のもの</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>Whole words in headline and standfirst, also in their plural; “elect*” for all that begin so.</source>
      <translation>見出しとリード文の単語全体（複数形も）。「選挙*」はそれで始まるすべて。</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>単語</translation>
    </message>
    <message>
      <source>election</source>
      <translation>選挙</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Export rules…</source>
      <translation>ルールを書き出す…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>取り消す</translation>
    </message>
    <message>
      <source>Forget all</source>
      <translation>すべて取り消す</translation>
    </message>
    <message>
      <source>Keep: {sample}</source>
      <translation>残す：{sample}</translation>
    </message>
    <message>
      <source>Never: {sample}</source>
      <translation>今後も省く：{sample}</translation>
    </message>
    <message>
      <source>Nothing yet: choose “What was left out…” in one of its articles.</source>
      <translation>まだありません。記事で「省かれた部分…」を選んでください。</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>End the search</source>
      <translation>検索を終了</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>検索のしかた</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>すべての記事を検索</translation>
    </message>
    <message>
      <source>Words, “phrases”, title: author: publication: section: after: before: is:</source>
      <translation>語、“語句”、title: author: publication: section: after: before: is:</translation>
    </message>
  </context>
  <context>
    <name>SecretField</name>
    <message>
      <source>Hide: {field}</source>
      <translation>隠す：{field}</translation>
    </message>
    <message>
      <source>Show: {field}</source>
      <translation>表示：{field}</translation>
    </message>
  </context>
  <context>
    <name>SectionLine</name>
    <message>
      <source>Copied the address.</source>
      <translation>アドレスをコピーしました。</translation>
    </message>
    <message>
      <source>Copied without its secret.</source>
      <translation>秘密の部分を除いてコピーしました。</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>アドレスをコピー</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>記事は{accounts}から届きます。</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>発行元が完全に取り下げました。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>セクションの名前を変更</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>フォローをやめる</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Broadsheet can keep it in memory. When you start Broadsheet the next time you are asked for it again.</source>
      <translation>Broadsheet はメモリに保持できます。次に起動したときはもう一度お尋ねします。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>このセッションの間だけ保持</translation>
    </message>
    <message>
      <source>Keep it for this session only?</source>
      <translation>このセッションの間だけ保持しますか？</translation>
    </message>
  </context>
  <context>
    <name>SettingLine</name>
    <message>
      <source>Reset to usual</source>
      <translation>標準に戻す</translation>
    </message>
    <message>
      <source>Reset “{name}” to usual</source>
      <translation>「{name}」を標準に戻す</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>No setting is called like this.</source>
      <translation>この名前の設定はありません。</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>すべての設定をリセット</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>設定を検索</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>リセットを元に戻す</translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message>
      <source>PDF documents (*.pdf)</source>
      <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
      <source>Page {number} of {total}…</source>
      <translation>{total}ページ中{number}ページ…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>PDFとして保存</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>{file}として保存しました。</translation>
    </message>
    <message>
      <source>The PDF could not be saved as {file}: {reason}. Choose another folder.</source>
      <translation>PDFを{file}として保存できませんでした：{reason}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>The article could not be printed. Is the printer switched on?</source>
      <translation>記事を印刷できませんでした。プリンターの電源は入っていますか？</translation>
    </message>
    <message>
      <source>The article was copied as Markdown.</source>
      <translation>記事をMarkdownとしてコピーしました。</translation>
    </message>
    <message>
      <source>The last article is still being made ready.</source>
      <translation>前の記事をまだ準備しています。</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>フォロー</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>セクション</translation>
    </message>
    <message>
      <source>You follow this publication.</source>
      <translation>この媒体をフォローしています。</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>No shortcut answers to this.</source>
      <translation>当てはまるショートカットはありません。</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>すべてリセット</translation>
    </message>
    <message>
      <source>Search by name or key</source>
      <translation>名前またはキーで検索</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>リセットを元に戻す</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Download now anyway</source>
      <translation>それでも今すぐダウンロード</translation>
    </message>
    <message>
      <source>Downloads paused: {why}</source>
      <translation>ダウンロード停止中：{why}</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>メニュー</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>媒体</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>サイドバー</translation>
    </message>
    <message>
      <source>{ready} of {all} ready</source>
      <translation>{all}件中{ready}件が対応</translation>
    </message>
  </context>
  <context>
    <name>SidebarDelegate</name>
    <message>
      <source>As its publisher calls it</source>
      <translation>発行元の呼び名</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>一時停止中</translation>
    </message>
  </context>
  <context>
    <name>SignInDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>今すぐ確認</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>Follow it</source>
      <translation>フォロー</translation>
    </message>
    <message>
      <source>Open the window</source>
      <translation>ウィンドウを開く</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>サインイン</translation>
    </message>
    <message>
      <source>Sign in anew</source>
      <translation>サインインし直す</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>{publication} にサインイン</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>サインアウト</translation>
    </message>
    <message>
      <source>Signing out deletes what you entered; your articles stay.</source>
      <translation>サインアウトすると入力内容は削除されます。記事は残ります。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Your name there: {name}</source>
      <translation>そこでの名前：{name}</translation>
    </message>
    <message>
      <source>Your sign-in to {publication}</source>
      <translation>{publication} へのサインイン</translation>
    </message>
  </context>
  <context>
    <name>SignInWindow</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Show the sign-in window</source>
      <translation>サインインウィンドウを表示</translation>
    </message>
    <message>
      <source>Sign in in the window that has opened</source>
      <translation>開いたウィンドウでサインインしてください</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>{title} にサインイン</translation>
    </message>
    <message>
      <source>The sign-in window is opening…</source>
      <translation>サインインウィンドウを開いています…</translation>
    </message>
    <message>
      <source>When you are in, press “Done: I am signed in” there.</source>
      <translation>サインインできたら、そこで「完了：サインインしました」を押してください。</translation>
    </message>
  </context>
  <context>
    <name>SignInsDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>もう一度サインイン…</translation>
    </message>
    <message>
      <source>You are signed in nowhere. To read in full what you pay for, sign in to a publication from its menu in the sidebar.</source>
      <translation>どこにもサインインしていません。購読しているものを全文で読むには、サイドバーの媒体のメニューからサインインしてください。</translation>
    </message>
    <message>
      <source>Your sign-ins</source>
      <translation>サインインの一覧</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>サインインの状態…</translation>
    </message>
  </context>
  <context>
    <name>Signing</name>
    <message>
      <source>Show them</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>もう一度サインイン</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>もう一度サインイン…</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>サインイン…</translation>
    </message>
    <message>
      <source>Signed out, and what you had entered was deleted. Your articles stay.</source>
      <translation>サインアウトし、入力内容を削除しました。記事は残ります。</translation>
    </message>
    <message>
      <source>You do not follow this publication any more.</source>
      <translation>この媒体はもうフォローしていません。</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>サインインの状態…</translation>
    </message>
    <message>
      <source>{publication}: {state}</source>
      <translation>{publication}：{state}</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>Find a publication</source>
      <translation>媒体を探す</translation>
    </message>
    <message>
      <source>Publications and sections</source>
      <translation>媒体とセクション</translation>
    </message>
  </context>
  <context>
    <name>StoryView</name>
    <message>
      <source>The story</source>
      <translation>話題</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>More from here</source>
      <translation>ここのほかの記事</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>関連記事</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>この話題</translation>
    </message>
  </context>
  <context>
    <name>Swatches</name>
    <message>
      <source>Colours</source>
      <translation>色</translation>
    </message>
  </context>
  <context>
    <name>SyncBar</name>
    <message>
      <source>Articles</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>Go on with the sync</source>
      <translation>同期を再開</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>同期を一時停止</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>セクション</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>同期を中止</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>中止しています</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>今すぐ同期</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>同期しています</translation>
    </message>
  </context>
  <context>
    <name>Syncing</name>
    <message>
      <source>Go on with the sync</source>
      <translation>同期を再開</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>同期を一時停止</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>もう一度試す</translation>
    </message>
    <message>
      <source>Wait until the sync has ended, or stop it.</source>
      <translation>同期が終わるまで待つか、停止してください。</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>何が起きたか</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>Followed: its articles come with the next sync.</source>
      <translation>フォローしました。記事は次の同期で届きます。</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>{host}を確認しています…</translation>
    </message>
    <message>
      <source>Looking whether you are still signed in…</source>
      <translation>サインインが有効か確認しています…</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>フォローできるものは見つかりませんでした。</translation>
    </message>
    <message>
      <source>Signing in to {publication}…</source>
      <translation>{publication} にサインインしています…</translation>
    </message>
    <message>
      <source>Signing out…</source>
      <translation>サインアウトしています…</translation>
    </message>
    <message>
      <source>You follow this address already.</source>
      <translation>このアドレスはすでにフォローしています。</translation>
    </message>
  </context>
  <context>
    <name>Tally</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Done – read now</source>
      <translation>完了 – 今すぐ読む</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
  </context>
  <context>
    <name>TargetPicker</name>
    <message>
      <source>Add to</source>
      <translation>追加先</translation>
    </message>
    <message>
      <source>New publications go to {place}.</source>
      <translation>新しい媒体の追加先：{place}。</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>このパソコン</translation>
    </message>
  </context>
  <context>
    <name>Thrift</name>
    <message>
      <source>metered connection</source>
      <translation>従量制の接続</translation>
    </message>
    <message>
      <source>on battery</source>
      <translation>バッテリー使用中</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message>
      <source>Hide the reason</source>
      <translation>理由を隠す</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>すべて既読にする</translation>
    </message>
    <message>
      <source>Mark all as unread</source>
      <translation>すべて未読にする</translation>
    </message>
    <message>
      <source>Mute this story</source>
      <translation>この話題をミュート</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>保存済みから外す</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>なぜ1つの話題なのですか？</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open Broadsheet</source>
      <translation>Broadsheetを開く</translation>
    </message>
  </context>
  <context>
    <name>TroubleDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
  </context>
  <context>
    <name>TroublesPanel</name>
    <message>
      <source>All sections answered when they were last asked.</source>
      <translation>前回の確認では、すべてのセクションが応答しました。</translation>
    </message>
    <message>
      <source>Enter its address…</source>
      <translation>アドレスを入力…</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>ブラウザーで開く</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>もう一度試す</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>すべてもう一度試す</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>フォローをやめる</translation>
    </message>
    <message>
      <source>Unfollow {title} with all its sections</source>
      <translation>{title}の全セクションのフォローをやめる</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>確認が必要なもの</translation>
    </message>
  </context>
  <context>
    <name>TypePanel</name>
    <message>
      <source>Back to usual</source>
      <translation>標準に戻します</translation>
    </message>
    <message>
      <source>By the rules of each article's language, where they are known.</source>
      <translation>各記事の言語の規則がわかる場合は、それに従います。</translation>
    </message>
    <message>
      <source>Divide long words</source>
      <translation>長い語を分ける</translation>
    </message>
    <message>
      <source>Own</source>
      <translation>自分のフォント</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>サンセリフ</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>セリフ</translation>
    </message>
    <message>
      <source>Straight edges on both sides</source>
      <translation>両側の端を揃えます</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>文字と色</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>書体</translation>
    </message>
  </context>
  <context>
    <name>WaitsPanel</name>
    <message>
      <source>Nothing is followed here.</source>
      <translation>ここではまだ何もフォローしていません。</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>今すぐ同期</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>なぜ取得されなかったのですか？</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>All the publications you follow in one place, every article whole and readable with no network. You need no account, and nobody watches what you read.</source>
      <translation>フォローするすべての媒体がひとつの場所に。どの記事も全文が、ネットワークなしで読めます。アカウントは不要で、何を読むかを誰も見ていません。</translation>
    </message>
    <message>
      <source>Bring your subscriptions (OPML)…</source>
      <translation>登録リストを持ち込む (OPML)…</translation>
    </message>
    <message>
      <source>Bring your sync account (FreshRSS, Miniflux and others)…</source>
      <translation>同期アカウントを使う（FreshRSS、Minifluxなど）…</translation>
    </message>
    <message>
      <source>Choose your publications</source>
      <translation>媒体を選ぶ</translation>
    </message>
    <message>
      <source>Try the demonstration</source>
      <translation>デモを試す</translation>
    </message>
  </context>
</TS>

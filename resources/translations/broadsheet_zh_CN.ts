<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AccountNotices</name>
    <message>
      <source>Enter the password…</source>
      <translation>输入密码…</translation>
    </message>
    <message>
      <source>Nothing answers for {account} at its address any more.</source>
      <translation>{account} 的地址已无任何响应。</translation>
    </message>
    <message>
      <source>The password of {account} is not there any more.</source>
      <translation>{account} 的密码已不存在。</translation>
    </message>
    <message>
      <source>The server of {account} went back to an older state. What it lacks is sent again.</source>
      <translation>{account} 的服务器回到了较早的状态。它缺少的内容会重新发送。</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>您的账户…</translation>
    </message>
    <message>
      <source>Your keyring is locked, so {account} is not synced.</source>
      <translation>密钥环已锁定，因此未同步 {account}。</translation>
    </message>
    <message>
      <source>{account} does not accept its password any more.</source>
      <translation>{account} 不再接受其密码。</translation>
    </message>
    <message>
      <source>{account} has switched off its access for other programs.</source>
      <translation>{account} 已关闭其他程序的访问。</translation>
    </message>
  </context>
  <context>
    <name>AccountRow</name>
    <message>
      <source>Change password…</source>
      <translation>更改密码…</translation>
    </message>
    <message>
      <source>Enter the password…</source>
      <translation>输入密码…</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>更多…</translation>
    </message>
    <message>
      <source>Move publications…</source>
      <translation>移动刊物…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>立即同步</translation>
    </message>
    <message>
      <source>What it brings…</source>
      <translation>带来的内容…</translation>
    </message>
    <message>
      <source>What waits to be sent…</source>
      <translation>等待发送的内容…</translation>
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
      <translation>其刊物已出现在边栏中，文章正在到达。</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename account</source>
      <translation>重命名账户</translation>
    </message>
    <message>
      <source>The new password works.</source>
      <translation>新密码有效。</translation>
    </message>
    <message>
      <source>What do you want to call this account?</source>
      <translation>您想如何称呼这个账户？</translation>
    </message>
    <message>
      <source>{account} is removed, and its publications are unfollowed.</source>
      <translation>已移除 {account}，并取消关注其刊物。</translation>
    </message>
    <message>
      <source>{account} is removed. Its publications stay.</source>
      <translation>已移除 {account}。其刊物保留。</translation>
    </message>
  </context>
  <context>
    <name>Adding</name>
    <message>
      <source>Keeping it for this session…</source>
      <translation>正在为本次会话保留…</translation>
    </message>
    <message>
      <source>Signing in to {server}…</source>
      <translation>正在登录 {server}…</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>A part of the address of {section} is secret, and your keyring no longer has it. You find the whole address in your account at {host}.</source>
      <translation>{section} 的地址中有一部分是密钥，而您的密钥环中已没有它。完整地址可在您的 {host} 帐户中找到。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Copy the whole of it from your account.</source>
      <translation>请从您的帐户中复制完整地址。</translation>
    </message>
    <message>
      <source>Enter the private address anew</source>
      <translation>重新输入私有地址</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>This address has no secret part.</source>
      <translation>此地址没有秘密部分。</translation>
    </message>
    <message>
      <source>This address is of {host}.</source>
      <translation>此地址属于 {host}。</translation>
    </message>
    <message>
      <source>To follow that too, add it as a publication.</source>
      <translation>若也要关注它，请将其添加为刊物。</translation>
    </message>
    <message>
      <source>Whole address</source>
      <translation>完整地址</translation>
    </message>
  </context>
  <context>
    <name>Aloud</name>
    <message>
      <source>Pause reading aloud</source>
      <translation>暂停朗读</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>朗读</translation>
    </message>
    <message>
      <source>That was the whole article.</source>
      <translation>整篇文章已读完。</translation>
    </message>
    <message>
      <source>The voice fell silent. Choose another one, or try again.</source>
      <translation>语音中断了。请换一个语音，或重试。</translation>
    </message>
  </context>
  <context>
    <name>Arranging</name>
    <message>
      <source>Ready offline</source>
      <translation>可离线阅读</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已保存</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>未读</translation>
    </message>
  </context>
  <context>
    <name>ArticleBar</name>
    <message>
      <source>Back to the list</source>
      <translation>返回列表</translation>
    </message>
    <message>
      <source>Back to the page</source>
      <translation>返回页面</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>此文章的更多操作</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>文字和颜色</translation>
    </message>
  </context>
  <context>
    <name>ArticleMenu</name>
    <message>
      <source>Copy as Markdown</source>
      <translation>复制为 Markdown</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>复制链接</translation>
    </message>
    <message>
      <source>Copy links</source>
      <translation>复制链接</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>删除文章</translation>
    </message>
    <message>
      <source>Go to {title}</source>
      <translation>转到 {title}</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>标为已读</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>标为未读</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>将上方的标为已读</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>将下方的标为已读</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>在浏览器中打开</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>从已保存中移除</translation>
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
      <translation>文章</translation>
    </message>
  </context>
  <context>
    <name>Ask</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>AskOff</name>
    <message>
      <source>Delete what was learnt</source>
      <translation>删除所学内容</translation>
    </message>
    <message>
      <source>Keep what was learnt</source>
      <translation>保留所学内容</translation>
    </message>
    <message>
      <source>Nothing more is recorded then. What was learnt can stay for the day when you turn it on again, or be deleted for good.</source>
      <translation>此后不再记录任何内容。所学内容可以留到您再次开启的那一天，也可以永久删除。</translation>
    </message>
    <message>
      <source>Turn off For You?</source>
      <translation>关闭“为你”？</translation>
    </message>
  </context>
  <context>
    <name>AskReset</name>
    <message>
      <source>Delete all</source>
      <translation>全部删除</translation>
    </message>
    <message>
      <source>Delete all that was learnt?</source>
      <translation>删除全部所学内容？</translation>
    </message>
    <message>
      <source>Nothing of it stays in your library, and it cannot be undone; only backups made before have it until newer ones take their place. Your articles stay as they are.</source>
      <translation>资料库中不会留下任何内容，且无法撤销；只有此前的备份中仍有，直到被新的备份取代。您的文章保持不变。</translation>
    </message>
  </context>
  <context>
    <name>Bar</name>
    <message>
      <source>Address: {host}</source>
      <translation>地址：{host}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Close reading aloud</source>
      <translation>关闭朗读</translation>
    </message>
    <message>
      <source>Copy the line to type</source>
      <translation>复制要输入的命令行</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>重新加载</translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation>下一句</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>未加密</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation>上一句</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>朗读</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>语速</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>语音</translation>
    </message>
  </context>
  <context>
    <name>BlockRow</name>
    <message>
      <source>A picture without words</source>
      <translation>没有文字的图片</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>In the article</source>
      <translation>在文章中</translation>
    </message>
    <message>
      <source>In the article: without it too little would be left</source>
      <translation>在文章中：没有它剩下的内容太少</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>保留此项</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>已略去</translation>
    </message>
    <message>
      <source>Never this</source>
      <translation>永不显示</translation>
    </message>
  </context>
  <context>
    <name>BlocksDialog</name>
    <message>
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Export rules…</source>
      <translation>导出规则…</translation>
    </message>
    <message>
      <source>Import rules…</source>
      <translation>导入规则…</translation>
    </message>
    <message>
      <source>Pieces of the page</source>
      <translation>页面的各部分</translation>
    </message>
    <message>
      <source>The page is being fetched…</source>
      <translation>正在获取页面…</translation>
    </message>
    <message>
      <source>This page has no pieces to choose from.</source>
      <translation>此页面没有可选择的部分。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Use the feed's text instead</source>
      <translation>改用订阅源的正文</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>略去的内容</translation>
    </message>
    <message>
      <source>What you decide holds for all articles of {publication}.</source>
      <translation>您的决定适用于“{publication}”的所有文章。</translation>
    </message>
  </context>
  <context>
    <name>BoundsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Going further back brings more with the next sync. Going less far removes nothing that is here.</source>
      <translation>范围更久会在下次同步时带来更多内容。缩短范围不会移除这里已有的内容。</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>What {account} brings</source>
      <translation>{account} 带来的内容</translation>
    </message>
  </context>
  <context>
    <name>BoundsPicker</name>
    <message>
      <source>What the first sync brings</source>
      <translation>首次同步带来的内容</translation>
    </message>
  </context>
  <context>
    <name>Boxes</name>
    <message>
      <source>Choose all</source>
      <translation>全选</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>全不选</translation>
    </message>
  </context>
  <context>
    <name>Browse</name>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>这里没有名为“{words}”的内容。</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>全部显示</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. If you know its address, type that instead: the front page will do.</source>
      <translation>目录中没有名为“{words}”的内容。如果知道网址，请直接输入：首页网址就够了。</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. Return looks at that address.</source>
      <translation>目录中没有名为“{words}”的内容。按回车键查看该地址。</translation>
    </message>
    <message>
      <source>The catalogue has nothing of this kind.</source>
      <translation>目录中没有这一类内容。</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>本次登录允许 {host}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Done: I am signed in</source>
      <translation>完成：我已登录</translation>
    </message>
    <message>
      <source>How far the page is loaded</source>
      <translation>页面加载进度</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>重新加载</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>登录 {title}</translation>
    </message>
    <message>
      <source>The page has crashed. What you had typed into it is lost.</source>
      <translation>页面已崩溃。您在其中输入的内容已丢失。</translation>
    </message>
    <message>
      <source>The page leads to {host}, which is no part of {title}. Allow it only if you have an account there for this publication.</source>
      <translation>页面转到 {host}，它不属于 {title}。仅当您在那里有此刊物的帐户时才允许。</translation>
    </message>
    <message>
      <source>This window forgets everything when it closes. Broadsheet keeps the session.</source>
      <translation>此窗口关闭时会忘记一切。会话由 Broadsheet 保留。</translation>
    </message>
    <message>
      <source>To its first page</source>
      <translation>回到第一页</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>{host} could not prove who it is ({reason}). The page was not opened, and nothing was sent to it.</source>
      <translation>{host} 无法证明其身份（{reason}）。页面未打开，也没有向它发送任何内容。</translation>
    </message>
    <message>
      <source>{host} is allowed for this sign-in. The page asks it when it is loaded again.</source>
      <translation>本次登录已允许 {host}。重新加载页面时会访问它。</translation>
    </message>
    <message>
      <source>{title} has not set a session yet: sign in on its page first.</source>
      <translation>{title} 尚未建立会话：请先在其页面上登录。</translation>
    </message>
  </context>
  <context>
    <name>BudgetDialog</name>
    <message>
      <source>Change limit…</source>
      <translation>更改上限…</translation>
    </message>
    <message>
      <source>From now on keep to it without asking</source>
      <translation>以后不再询问，直接遵守</translation>
    </message>
    <message>
      <source>Keep within {limit}</source>
      <translation>保持在 {limit} 以内</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>以后再说</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>The first to go</source>
      <translation>最先移除的</translation>
    </message>
    <message>
      <source>The library takes {total}: texts {bodies}, pictures {pictures}, the rest {rest}.</source>
      <translation>资料库占用 {total}：文字 {bodies}，图片 {pictures}，其余 {rest}。</translation>
    </message>
    <message>
      <source>Their titles and addresses; each can be fetched again with one click.</source>
      <translation>标题和网址；每一篇都可一键重新获取。</translation>
    </message>
    <message>
      <source>These alone take {size} more than the limit.</source>
      <translation>仅这些就超出上限 {size}。</translation>
    </message>
    <message>
      <source>They are from {first} to {last}.</source>
      <translation>日期从 {first} 到 {last}。</translation>
    </message>
    <message>
      <source>They are from {first}.</source>
      <translation>日期为 {first}。</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>无标题</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>移除的内容</translation>
    </message>
    <message>
      <source>What stays</source>
      <translation>保留的内容</translation>
    </message>
    <message>
      <source>Whole: {parts}.</source>
      <translation>完整保留：{parts}。</translation>
    </message>
  </context>
  <context>
    <name>CataloguePage</name>
    <message>
      <source>Add publications</source>
      <translation>添加刊物</translation>
    </message>
    <message>
      <source>Add your own catalogue file…</source>
      <translation>添加自己的目录文件…</translation>
    </message>
    <message>
      <source>Followed {title}</source>
      <translation>已关注 {title}</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>正在查看 {host}…</translation>
    </message>
    <message>
      <source>More ways to add publications</source>
      <translation>添加刊物的其他方式</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>那里没有找到可以关注的内容。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
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
      <translation>更改</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>较新版本</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>下一处更改</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>没有变化。</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>较旧版本</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>上一处更改</translation>
    </message>
    <message>
      <source>This article was never changed.</source>
      <translation>这篇文章从未更改过。</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>更改之处</translation>
    </message>
  </context>
  <context>
    <name>ChoiceLeaf</name>
    <message>
      <source>Any other server</source>
      <translation>任何其他服务器</translation>
    </message>
    <message>
      <source>At a service</source>
      <translation>在某项服务上</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>On a server of your own, or of someone you know</source>
      <translation>在您自己或您认识的人的服务器上</translation>
    </message>
    <message>
      <source>Where is your account?</source>
      <translation>您的账户在哪里？</translation>
    </message>
  </context>
  <context>
    <name>ChoiceTree</name>
    <message>
      <source>Choose all</source>
      <translation>全选</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>全不选</translation>
    </message>
  </context>
  <context>
    <name>CookieFile</name>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Choose a file of cookies</source>
      <translation>选择 Cookie 文件</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>选择其他文件…</translation>
    </message>
    <message>
      <source>Files of cookies (*.txt *.json)</source>
      <translation>Cookie 文件 (*.txt *.json)</translation>
    </message>
    <message>
      <source>Sign in in your browser, export its cookies, and drop the file here.</source>
      <translation>在浏览器中登录，导出其 Cookie，再将文件拖到这里。</translation>
    </message>
    <message>
      <source>{name} is read when you sign in.</source>
      <translation>登录时会读取 {name}。</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>已取消关注 {title}。</translation>
    </message>
    <message>
      <source>{section} is asked at its new address.</source>
      <translation>{section} 现在从新地址获取。</translation>
    </message>
    <message>
      <source>{section} stays as it is.</source>
      <translation>{section} 保持不变。</translation>
    </message>
    <message>
      <source>{title} is asked again.</source>
      <translation>{title} 恢复获取。</translation>
    </message>
    <message>
      <source>{title} is paused.</source>
      <translation>{title} 已暂停。</translation>
    </message>
  </context>
  <context>
    <name>Detail</name>
    <message>
      <source>Ask it again</source>
      <translation>再次获取</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Choose a publication to see how it fares.</source>
      <translation>选择一份刊物以查看其状况。</translation>
    </message>
    <message>
      <source>Leave all as they are</source>
      <translation>全部保持不变</translation>
    </message>
    <message>
      <source>More about it</source>
      <translation>了解更多</translation>
    </message>
    <message>
      <source>Newest article: {time}.</source>
      <translation>最新文章：{time}。</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>设置…</translation>
    </message>
    <message>
      <source>Show its articles</source>
      <translation>显示其文章</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>登录…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>立即同步</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>正在同步…</translation>
    </message>
    <message>
      <source>They take {size}.</source>
      <translation>它们占用 {size}。</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>取消关注</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>为什么没有获取？</translation>
    </message>
    <message>
      <source>{articles} articles: {unread} unread, {saved} saved, {ready} ready.</source>
      <translation>{articles} 篇文章：{unread} 篇未读，{saved} 篇已保存，{ready} 篇就绪。</translation>
    </message>
    <message>
      <source>{sections} in {folder}</source>
      <translation>{folder} 中的 {sections}</translation>
    </message>
    <message>
      <source>{size} on the disk: {text} of text, {pictures} of pictures.</source>
      <translation>占用磁盘 {size}：文字 {text}，图片 {pictures}。</translation>
    </message>
  </context>
  <context>
    <name>Entry</name>
    <message>
      <source>A private address</source>
      <translation>私有地址</translation>
    </message>
    <message>
      <source>A token of the publisher</source>
      <translation>出版方的令牌</translation>
    </message>
    <message>
      <source>Address of an article for subscribers, as proof</source>
      <translation>一篇订阅者文章的地址，用于验证</translation>
    </message>
    <message>
      <source>Address of the page on which you sign in</source>
      <translation>您登录所用页面的地址</translation>
    </message>
    <message>
      <source>Choose the file of cookies.</source>
      <translation>请选择 Cookie 文件。</translation>
    </message>
    <message>
      <source>Cookies of your browser</source>
      <translation>浏览器的 Cookie</translation>
    </message>
    <message>
      <source>Enter the address.</source>
      <translation>请输入地址。</translation>
    </message>
    <message>
      <source>Enter the token.</source>
      <translation>请输入令牌。</translation>
    </message>
    <message>
      <source>Enter your name or e-mail address.</source>
      <translation>请输入您的名称或电子邮件地址。</translation>
    </message>
    <message>
      <source>Enter your password.</source>
      <translation>请输入您的密码。</translation>
    </message>
    <message>
      <source>Fewer options</source>
      <translation>更少选项</translation>
    </message>
    <message>
      <source>How do you sign in there?</source>
      <translation>您在那里如何登录？</translation>
    </message>
    <message>
      <source>In a sign-in window</source>
      <translation>在登录窗口中</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is forgotten when Broadsheet ends.</source>
      <translation>它只发送给出版方，并在 Broadsheet 退出时忘记。</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is kept in your system's keyring.</source>
      <translation>它只发送给出版方，并保存在系统的密钥环中。</translation>
    </message>
    <message>
      <source>Keep it for this session only</source>
      <translation>仅在本次会话中保留</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>更多选项</translation>
    </message>
    <message>
      <source>Name and password</source>
      <translation>名称和密码</translation>
    </message>
    <message>
      <source>Name or e-mail address</source>
      <translation>名称或电子邮件地址</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Private address</source>
      <translation>私有地址</translation>
    </message>
    <message>
      <source>Some publishers give each subscriber an address with a key in it.</source>
      <translation>有些出版方会给每位订阅者一个含有密钥的地址。</translation>
    </message>
    <message>
      <source>The publisher's own page opens in a window of its own. It can reach nobody else, and forgets everything but your session.</source>
      <translation>出版方的页面会在单独的窗口中打开。它无法访问其他任何人，除您的会话外忘记一切。</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>令牌</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>Publications of the catalogue</source>
      <translation>目录中的刊物</translation>
    </message>
    <message>
      <source>Return opens one, Space follows it</source>
      <translation>回车打开，空格关注</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>导出订阅列表</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Sections that you follow</source>
      <translation>您关注的栏目</translation>
    </message>
    <message>
      <source>Sections without their secret</source>
      <translation>去掉密钥的栏目</translation>
    </message>
    <message>
      <source>Whoever gets this file reads what only you may read. Keep it to yourself.</source>
      <translation>得到此文件的人可以读到只有您能读的内容。请自行保管。</translation>
    </message>
    <message>
      <source>With the passwords and keys in addresses</source>
      <translation>包含地址中的密码和密钥</translation>
    </message>
  </context>
  <context>
    <name>FamilyPicker</name>
    <message>
      <source>Find a font</source>
      <translation>查找字体</translation>
    </message>
    <message>
      <source>Installed fonts</source>
      <translation>已安装的字体</translation>
    </message>
  </context>
  <context>
    <name>FewerMenu</name>
    <message>
      <source>Fewer like this</source>
      <translation>减少此类内容</translation>
    </message>
    <message>
      <source>For You will not show this article any more.</source>
      <translation>“为你”不再显示此文章。</translation>
    </message>
    <message>
      <source>For You will show fewer articles by {name}.</source>
      <translation>“为你”将减少显示 {name} 的文章。</translation>
    </message>
    <message>
      <source>For You will show fewer articles from {name}.</source>
      <translation>“为你”将减少显示来自 {name} 的文章。</translation>
    </message>
    <message>
      <source>For You will show fewer articles on this topic.</source>
      <translation>“为你”将减少显示此主题的文章。</translation>
    </message>
    <message>
      <source>Its topic</source>
      <translation>其主题</translation>
    </message>
    <message>
      <source>Not this article</source>
      <translation>不要此文章</translation>
    </message>
    <message>
      <source>The author: {name}</source>
      <translation>作者：{name}</translation>
    </message>
    <message>
      <source>The publication: {name}</source>
      <translation>刊物：{name}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Arrow down goes to the list, Ctrl+Return follows what is marked there</source>
      <translation>向下箭头进入列表，Ctrl+回车关注其中标出的一项</translation>
    </message>
    <message>
      <source>Name or address of a newspaper, magazine or blog</source>
      <translation>报纸、杂志或博客的名称或网址</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All countries</source>
      <translation>所有国家</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>所有语言</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>所有主题</translation>
    </message>
    <message>
      <source>Attention first</source>
      <translation>需注意的在前</translation>
    </message>
    <message>
      <source>By: {name}</source>
      <translation>排序：{name}</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>国家</translation>
    </message>
    <message>
      <source>Every language, country and topic</source>
      <translation>所有语言、国家和主题</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>占用大</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>需要注意</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>顺序</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>全部显示</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>沉寂</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>待决定</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>主题</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>在此文章中查找</translation>
    </message>
    <message>
      <source>Match capital letters</source>
      <translation>区分大小写</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>下一个匹配</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>没有找到</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>上一个匹配</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>第 {number} 个，共 {total} 个</translation>
    </message>
  </context>
  <context>
    <name>Folders</name>
    <message>
      <source>Move there</source>
      <translation>移到那里</translation>
    </message>
    <message>
      <source>Moved {title} out.</source>
      <translation>已将 {title} 移出。</translation>
    </message>
    <message>
      <source>Moved {title} to {folder}.</source>
      <translation>已将 {title} 移到 {folder}。</translation>
    </message>
    <message>
      <source>Moved {title}.</source>
      <translation>已移动 {title}。</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>文件夹名称</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>新建文件夹</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>新建文件夹…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>无文件夹</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename folder</source>
      <translation>重命名文件夹</translation>
    </message>
    <message>
      <source>Sorted by name.</source>
      <translation>已按名称排序。</translation>
    </message>
    <message>
      <source>The folder is called {name} now.</source>
      <translation>文件夹现在名为 {name}。</translation>
    </message>
    <message>
      <source>The folder {name} is gone; its publications stay.</source>
      <translation>文件夹 {name} 已移除，其中的刊物仍保留。</translation>
    </message>
    <message>
      <source>{title}: {place} of {all}</source>
      <translation>{title}：第 {place} 个，共 {all} 个</translation>
    </message>
  </context>
  <context>
    <name>ForYouSpread</name>
    <message>
      <source>For You</source>
      <translation>为你</translation>
    </message>
  </context>
  <context>
    <name>FormLeaf</name>
    <message>
      <source>Add account</source>
      <translation>添加账户</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>服务器地址</translation>
    </message>
    <message>
      <source>As in your browser, with its path if it has one.</source>
      <translation>与浏览器中的一样，如有路径也包括在内。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>电子邮件地址</translation>
    </message>
    <message>
      <source>Enter the address of the server.</source>
      <translation>请输入服务器地址。</translation>
    </message>
    <message>
      <source>Enter your e-mail address.</source>
      <translation>请输入您的电子邮件地址。</translation>
    </message>
    <message>
      <source>Enter your user name.</source>
      <translation>请输入您的用户名。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>用户名</translation>
    </message>
    <message>
      <source>What you enter goes to the service alone, and is kept in your system's keyring.</source>
      <translation>您输入的内容只发送给该服务，并保存在系统密钥环中。</translation>
    </message>
    <message>
      <source>What you enter goes to your server alone, and is kept in your system's keyring.</source>
      <translation>您输入的内容只发送给您的服务器，并保存在系统密钥环中。</translation>
    </message>
    <message>
      <source>Your account at {service}</source>
      <translation>您在 {service} 的账户</translation>
    </message>
  </context>
  <context>
    <name>FrontSpread</name>
    <message>
      <source>Front page</source>
      <translation>头版</translation>
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <source>It will have the name that its publisher gives it.</source>
      <translation>它将使用出版方给它的名称。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>暂停这些刊物</translation>
    </message>
    <message>
      <source>Paused {title}.</source>
      <translation>已暂停 {title}。</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Resume these publications</source>
      <translation>恢复这些刊物</translation>
    </message>
    <message>
      <source>Resumed {title}.</source>
      <translation>已恢复 {title}。</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Find a publication</source>
      <translation>查找刊物</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>刊物状况</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>全部显示</translation>
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
      <translation>刊物</translation>
    </message>
    <message>
      <source>Return shows more about one</source>
      <translation>按回车键查看详情</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>选择其他文件…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Drop the list of another news reader here, an OPML file, or choose it.</source>
      <translation>将其他新闻阅读器的列表（OPML 文件）拖到这里，或选择该文件。</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>关注</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>导入订阅列表</translation>
    </message>
    <message>
      <source>Into the folder</source>
      <translation>放入文件夹</translation>
    </message>
    <message>
      <source>Lines that could not be used</source>
      <translation>无法使用的行</translation>
    </message>
    <message>
      <source>Put all of it into this folder</source>
      <translation>全部放入此文件夹</translation>
    </message>
    <message>
      <source>Sections of the list</source>
      <translation>列表中的栏目</translation>
    </message>
    <message>
      <source>Show these lines</source>
      <translation>显示这些行</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>The folders of the list</source>
      <translation>列表中的文件夹</translation>
    </message>
  </context>
  <context>
    <name>KeptRows</name>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Remove this search</source>
      <translation>移除此搜索</translation>
    </message>
    <message>
      <source>Removed “{title}”.</source>
      <translation>已移除“{title}”。</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
  </context>
  <context>
    <name>KeyRow</name>
    <message>
      <source>Add a shortcut for {action}</source>
      <translation>为{action}添加快捷键</translation>
    </message>
    <message>
      <source>Back to the usual shortcuts: {keys}</source>
      <translation>恢复默认快捷键：{keys}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change {key} for {action}</source>
      <translation>更改{action}的 {key}</translation>
    </message>
    <message>
      <source>Press the new keys, one or two after another.</source>
      <translation>请按新的按键，可连续按一个或多个。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Use it here</source>
      <translation>用在这里</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>{key} belongs to the control that has the focus. Press other keys.</source>
      <translation>{key} 属于当前获得焦点的控件。请按其他键。</translation>
    </message>
    <message>
      <source>{key} is used by: {actions}. Take it from there?</source>
      <translation>{key} 已用于：{actions}。要从那里取走吗？</translation>
    </message>
    <message>
      <source>{key}, cannot be changed</source>
      <translation>{key}，不可更改</translation>
    </message>
  </context>
  <context>
    <name>Leaf</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
  </context>
  <context>
    <name>LearntPage</name>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete all…</source>
      <translation>全部删除…</translation>
    </message>
    <message>
      <source>Find a line</source>
      <translation>查找条目</translation>
    </message>
    <message>
      <source>No line has these words.</source>
      <translation>没有条目包含这些词。</translation>
    </message>
    <message>
      <source>Nothing has been learnt.</source>
      <translation>尚未学到任何内容。</translation>
    </message>
    <message>
      <source>Turn off For You…</source>
      <translation>关闭“为你”…</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>开启“为你”</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>“为你”学到的内容</translation>
    </message>
  </context>
  <context>
    <name>LearntSpread</name>
    <message>
      <source>All that For You had learnt is deleted.</source>
      <translation>“为你”学到的内容已全部删除。</translation>
    </message>
    <message>
      <source>Deleted: {line}</source>
      <translation>已删除：{line}</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>“为你”已关闭。</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>“为你”已开启。</translation>
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
      <translation>按 Delete 键删除所选条目</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>“为你”学到的内容</translation>
    </message>
  </context>
  <context>
    <name>LeftOut</name>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>请连接网络后重试。</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>导出规则</translation>
    </message>
    <message>
      <source>Fetch them again</source>
      <translation>重新获取</translation>
    </message>
    <message>
      <source>Import rules</source>
      <translation>导入规则</translation>
    </message>
    <message>
      <source>Its page has become shorter since, so the text stays as it was.</source>
      <translation>此后该页面变短了，因此正文保持原样。</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>规则 (*.json)</translation>
    </message>
    <message>
      <source>The article follows what you decided.</source>
      <translation>文章已按您的决定显示。</translation>
    </message>
    <message>
      <source>The article is fetched again…</source>
      <translation>正在重新获取文章…</translation>
    </message>
    <message>
      <source>The page is no longer there. The text that you have stays as it is.</source>
      <translation>该页面已不存在。您已有的正文保持不变。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Try again in a while.</source>
      <translation>请稍后再试。</translation>
    </message>
    <message>
      <source>What was left out is not kept: to see it, the page is fetched once.</source>
      <translation>略去的内容没有保存：要查看它，需要获取一次页面。</translation>
    </message>
    <message>
      <source>What you decided holds from the next articles on.</source>
      <translation>您的决定从下一批文章起生效。</translation>
    </message>
  </context>
  <context>
    <name>Lightbox</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>复制图片</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Full size</source>
      <translation>原始大小</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>下一张图片</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>上一张图片</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>保存图片</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>保存图片…</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>已保存。</translation>
    </message>
    <message>
      <source>The picture could not be saved there.</source>
      <translation>无法将图片保存到那里。</translation>
    </message>
    <message>
      <source>This picture's file is damaged, so it cannot be shown.</source>
      <translation>此图片的文件已损坏，无法显示。</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>第 {number} 个，共 {total} 个</translation>
    </message>
  </context>
  <context>
    <name>Lines</name>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
  </context>
  <context>
    <name>ListLeaf</name>
    <message>
      <source>Accounts</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>添加账户…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>The same library on all your devices</source>
      <translation>所有设备上的同一个资料库</translation>
    </message>
    <message>
      <source>With an account at a sync server, your publications and folders, and what you have read and saved, are the same on your computers and your phone. Broadsheet works with servers of your own and with services, and goes on working when they cannot be reached.</source>
      <translation>使用同步服务器账户，您的刊物和文件夹以及您读过和保存的内容在您的电脑和手机上保持一致。Broadsheet 可与您自己的服务器和各种服务配合使用，并在无法连接时继续工作。</translation>
    </message>
    <message>
      <source>You need none of this to read: without an account all stays here.</source>
      <translation>阅读并不需要这些：没有账户时，一切都留在这里。</translation>
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>文章</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>最佳</translation>
    </message>
    <message>
      <source>Filter, order and density</source>
      <translation>筛选、排序和密度</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>最新</translation>
    </message>
    <message>
      <source>Order of what is found</source>
      <translation>搜索结果的顺序</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show what is muted</source>
      <translation>显示已屏蔽的内容</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>未读</translation>
    </message>
  </context>
  <context>
    <name>ListRow</name>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>取消关注</translation>
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
      <translation>找到超过 {number} 篇文章</translation>
    </message>
    <message>
      <source>Nothing unread</source>
      <translation>没有未读</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>导出订阅列表</translation>
    </message>
    <message>
      <source>Following the sections…</source>
      <translation>正在关注这些栏目…</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>导入订阅列表</translation>
    </message>
    <message>
      <source>Reading the list…</source>
      <translation>正在读取列表…</translation>
    </message>
    <message>
      <source>Stopped: nothing of the list was followed.</source>
      <translation>已停止：没有关注列表中的任何内容。</translation>
    </message>
    <message>
      <source>Subscription lists (*.opml *.xml)</source>
      <translation>订阅列表 (*.opml *.xml)</translation>
    </message>
  </context>
  <context>
    <name>Lookup</name>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>请检查网址，或稍后重试。</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>请连接网络后重试。</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>That is all: nothing unread is left.</source>
      <translation>就这些了：没有未读内容了。</translation>
    </message>
  </context>
  <context>
    <name>Managing</name>
    <message>
      <source>Choose a publication first.</source>
      <translation>请先选择一份刊物。</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>查看</translation>
    </message>
  </context>
  <context>
    <name>Marking</name>
    <message>
      <source>Nothing read here.</source>
      <translation>这里没有已读文章。</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>这里没有未读文章。</translation>
    </message>
    <message>
      <source>Remove it from saved first.</source>
      <translation>请先从已保存中移除。</translation>
    </message>
    <message>
      <source>You no longer follow the section {title}.</source>
      <translation>已取消关注栏目 {title}。</translation>
    </message>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>已取消关注 {title}。</translation>
    </message>
    <message>
      <source>You no longer follow {title}; its articles are deleted.</source>
      <translation>已取消关注 {title}，其文章已删除。</translation>
    </message>
    <message>
      <source>{was} is called {title} now.</source>
      <translation>{was} 现在名为 {title}。</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>自动同步</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>It is done here.</source>
      <translation>这里已完成。</translation>
    </message>
    <message>
      <source>It is done, and everything has arrived.</source>
      <translation>已完成，全部内容均已送达。</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>已撤销。</translation>
    </message>
  </context>
  <context>
    <name>MovingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Follow them through {account} alone, no longer here</source>
      <translation>只通过 {account} 关注，不再在此关注</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Move to another account</source>
      <translation>移动到另一个账户</translation>
    </message>
    <message>
      <source>Sections to be moved</source>
      <translation>要移动的栏目</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Unsubscribe from them at {account}</source>
      <translation>在 {account} 上取消订阅</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>将会发生的事</translation>
    </message>
  </context>
  <context>
    <name>MutedSpread</name>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>不再屏蔽</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>已屏蔽</translation>
    </message>
    <message>
      <source>Muted no longer</source>
      <translation>已不再屏蔽</translation>
    </message>
    <message>
      <source>Shown again</source>
      <translation>已重新显示</translation>
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
      <translation>转到注释</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>Look there</source>
      <translation>到那里查找</translation>
    </message>
    <message>
      <source>On your clipboard: {address}</source>
      <translation>剪贴板中：{address}</translation>
    </message>
    <message>
      <source>“{address}” may be an address.</source>
      <translation>“{address}”可能是网址。</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>Follow the new address</source>
      <translation>关注新地址</translation>
    </message>
    <message>
      <source>It seems to be at {address} now. Its articles stay, none comes twice.</source>
      <translation>它现在似乎位于 {address}。其文章会保留，不会重复。</translation>
    </message>
    <message>
      <source>Its articles stay, also when you unfollow it.</source>
      <translation>其文章会保留，即使您取消关注。</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>Try once more</source>
      <translation>再试一次</translation>
    </message>
    <message>
      <source>{section} has been failing for {time}.</source>
      <translation>{section} 已失败 {time}。</translation>
    </message>
    <message>
      <source>{section} has brought nothing for {time}.</source>
      <translation>{section} 已有 {time} 没有新内容。</translation>
    </message>
    <message>
      <source>{section} has moved.</source>
      <translation>{section} 已迁移。</translation>
    </message>
    <message>
      <source>{section} seems to be gone for good.</source>
      <translation>{section} 似乎已永久消失。</translation>
    </message>
  </context>
  <context>
    <name>Offered</name>
    <message>
      <source>Completions</source>
      <translation>补全建议</translation>
    </message>
  </context>
  <context>
    <name>OutboxDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Everything has arrived. Nothing waits for {accounts}.</source>
      <translation>全部均已送达。没有内容在等待 {accounts}。</translation>
    </message>
    <message>
      <source>It waits again.</source>
      <translation>它再次等待。</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>正在发送…</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>没有可撤销的操作。</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>立即尝试</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Waiting changes</source>
      <translation>等待中的更改</translation>
    </message>
    <message>
      <source>You have no account to sync with, so nothing waits.</source>
      <translation>您没有可同步的账户，因此没有内容在等待。</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>您的账户…</translation>
    </message>
  </context>
  <context>
    <name>OutboxList</name>
    <message>
      <source>Waiting changes</source>
      <translation>等待中的更改</translation>
    </message>
  </context>
  <context>
    <name>OwnFile</name>
    <message>
      <source>Add your own catalogue file</source>
      <translation>添加自己的目录文件</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Catalogue files (*.json)</source>
      <translation>目录文件 (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>复制链接</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>全选</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>剪切</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>粘贴</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>全选</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Go to a publication, a section, an article or a command</source>
      <translation>转到刊物、栏目、文章或命令</translation>
    </message>
    <message>
      <source>Go to anything</source>
      <translation>转到任意位置</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Search all articles for “{words}”</source>
      <translation>在所有文章中搜索“{words}”</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
  </context>
  <context>
    <name>PasswordDialog</name>
    <message>
      <source>Asking {host}…</source>
      <translation>正在询问 {host}…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Test and keep</source>
      <translation>测试并保留</translation>
    </message>
    <message>
      <source>The password for {account}</source>
      <translation>{account} 的密码</translation>
    </message>
  </context>
  <context>
    <name>Phrase</name>
    <message>
      <source> (answer {status})</source>
      <translation>（响应 {status}）</translation>
    </message>
    <message>
      <source>A newer version of Broadsheet wrote {subject}, and this version cannot read it.</source>
      <translation>{subject}由更新版本的 Broadsheet 写入，此版本无法读取。</translation>
    </message>
    <message>
      <source>A notice on your desktop for new articles.</source>
      <translation>有新文章时在桌面上通知。</translation>
    </message>
    <message>
      <source>A paid service at bazqux.com.</source>
      <translation>bazqux.com 上的付费服务。</translation>
    </message>
    <message>
      <source>A paid service at feedbin.com.</source>
      <translation>feedbin.com 上的付费服务。</translation>
    </message>
    <message>
      <source>A part of its title is enough; capitals and accents do not matter.</source>
      <translation>标题的一部分即可；不区分大小写和重音。</translation>
    </message>
    <message>
      <source>A part of the address is secret and no longer kept, so {subject} was not told.</source>
      <translation>地址中有一部分是机密且已不再保存，因此未告知 {subject}。</translation>
    </message>
    <message>
      <source>A part of the address of {subject} is secret and no longer kept.</source>
      <translation>{subject} 的网址中有一部分是密钥，已不再保存。</translation>
    </message>
    <message>
      <source>A server of your own, or one that somebody keeps for you.</source>
      <translation>您自己的服务器，或他人为您维护的服务器。</translation>
    </message>
    <message>
      <source>A server of your own; folders are made in its own window.</source>
      <translation>您自己的服务器；文件夹在它自己的窗口中创建。</translation>
    </message>
    <message>
      <source>A service at inoreader.com; it wants an App ID and an App key.</source>
      <translation>inoreader.com 上的服务；需要 App ID 和 App key。</translation>
    </message>
    <message>
      <source>A service at theoldreader.com.</source>
      <translation>theoldreader.com 上的服务。</translation>
    </message>
    <message>
      <source>A shorter edition: there was not more that is unread and whole.</source>
      <translation>这一期较短：没有更多未读且完整的文章。</translation>
    </message>
    <message>
      <source>A sign-in window needs more of Qt: {command}</source>
      <translation>登录窗口需要 Qt 的更多组件：{command}</translation>
    </message>
    <message>
      <source>A small server of your own; it also works with reader.miniflux.app.</source>
      <translation>您自己的小型服务器；也适用于 reader.miniflux.app。</translation>
    </message>
    <message>
      <source>A thin line above the article shows how much of it you have read.</source>
      <translation>文章上方的细线显示已读到哪里。</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>一周</translation>
    </message>
    <message>
      <source>A “{subject}” has no partner, so it was passed over.</source>
      <translation>“{subject}”没有配对，已忽略。</translation>
    </message>
    <message>
      <source>API password</source>
      <translation>API 密码</translation>
    </message>
    <message>
      <source>About For You</source>
      <translation>关于“为你”</translation>
    </message>
    <message numerus="yes">
      <source>About {n} articles a week.</source>
      <extracomment>About {n} article a week.</extracomment>
      <translation>
        <numerusform>每周约 {n} 篇文章。</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>账户…</translation>
    </message>
    <message>
      <source>Add a word, or something such as is:unread.</source>
      <translation>请添加一个词，或 is:unread 之类的条件。</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>添加账户…</translation>
    </message>
    <message>
      <source>Add publications</source>
      <translation>添加刊物</translation>
    </message>
    <message>
      <source>Add publications…</source>
      <translation>添加刊物…</translation>
    </message>
    <message>
      <source>Add the catalogue {name}</source>
      <translation>添加目录 {name}</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} publications to the catalogue.</source>
      <extracomment>Added {n} publication to the catalogue.</extracomment>
      <translation>
        <numerusform>已向目录添加 {n} 份刊物。</numerusform>
      </translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>所有文章</translation>
    </message>
    <message>
      <source>All keys on one page, where each can be changed.</source>
      <translation>所有按键列在一页上，均可更改。</translation>
    </message>
    <message>
      <source>All picks</source>
      <translation>全部精选</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>全部已保存</translation>
    </message>
    <message>
      <source>All that it learns stays in your library on this computer, can be seen line by line and deleted; nothing is sent to anybody.</source>
      <translation>它学到的一切都留在这台电脑的资料库中，可以逐条查看和删除；不会发送给任何人。</translation>
    </message>
    <message numerus="yes">
      <source>All {n} publications</source>
      <extracomment>All {n} publications</extracomment>
      <translation>
        <numerusform>全部 {n} 份刊物</numerusform>
      </translation>
    </message>
    <message>
      <source>Also in this story</source>
      <translation>此话题还有</translation>
    </message>
    <message>
      <source>Also is:read, is:saved, is:ready (complete offline)</source>
      <translation>还有 is:read、is:saved、is:ready（可完整离线阅读）</translation>
    </message>
    <message>
      <source>Altogether: {figures}.</source>
      <translation>合计：{figures}。</translation>
    </message>
    <message>
      <source>Always the feed</source>
      <translation>总是使用订阅源</translation>
    </message>
    <message>
      <source>Always the page</source>
      <translation>总是使用页面</translation>
    </message>
    <message>
      <source>An answer of {subject} arrived only in part, so nothing was taken from it.</source>
      <translation>{subject} 的回应只到达了一部分，因此未采用其中任何内容。</translation>
    </message>
    <message>
      <source>An answer of {subject} is larger than Broadsheet accepts.</source>
      <translation>{subject} 的回应超出 Broadsheet 可接受的大小。</translation>
    </message>
    <message>
      <source>An article that its publisher has changed by more than a few words counts as unread again. Not where an account has it, whose server would be told.</source>
      <translation>出版方改动超过几个词的文章会重新算作未读。来自账户的文章除外，否则其服务器会得知。</translation>
    </message>
    <message>
      <source>An edition is a paper with an end: made at a set time from top stories and what you choose, as long as you have time for, complete before you leave the house.</source>
      <translation>刊期是有结尾的报纸：在设定的时间用头条话题和您选择的内容编成，篇幅与您的时间相当，出门前就已完整备好。</translation>
    </message>
    <message numerus="yes">
      <source>And {n} more articles.</source>
      <extracomment>And {n} more article.</extracomment>
      <translation>
        <numerusform>还有 {n} 篇文章。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more sections.</source>
      <extracomment>And {n} more section.</extracomment>
      <translation>
        <numerusform>还有 {n} 个栏目。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more.</source>
      <extracomment>And {n} more.</extracomment>
      <translation>
        <numerusform>另有 {n} 项。</numerusform>
      </translation>
    </message>
    <message>
      <source>Another program is using {subject} at the moment.</source>
      <translation>另一个程序正在使用{subject}。</translation>
    </message>
    <message>
      <source>Another publication of this file has the same id.</source>
      <translation>此文件中另一份刊物使用了相同的 id。</translation>
    </message>
    <message>
      <source>Another section has the same address.</source>
      <translation>另一个栏目使用了相同的网址。</translation>
    </message>
    <message>
      <source>Any other server that speaks the language of Google Reader.</source>
      <translation>任何使用 Google Reader 语言的其他服务器。</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>应用密码</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>Architecture and design</source>
      <translation>建筑与设计</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>文章</translation>
    </message>
    <message>
      <source>Article alone</source>
      <translation>仅文章</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>文章</translation>
    </message>
    <message>
      <source>Arts and culture</source>
      <translation>艺术与文化</translation>
    </message>
    <message>
      <source>As it publishes</source>
      <translation>按其发布频率</translation>
    </message>
    <message>
      <source>As it publishes suits almost every publication, and asks the least of it.</source>
      <translation>“按其发布频率”适合几乎所有刊物，对它们的负担也最小。</translation>
    </message>
    <message>
      <source>As soon as something is due</source>
      <translation>到期即同步</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>At most every four hours</source>
      <translation>最多每四小时一次</translation>
    </message>
    <message>
      <source>At most every hour</source>
      <translation>最多每小时一次</translation>
    </message>
    <message numerus="yes">
      <source>At most every {n} minutes</source>
      <extracomment>At most every minute</extracomment>
      <translation>
        <numerusform>最多每 {n} 分钟一次</numerusform>
      </translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>音频</translation>
    </message>
    <message>
      <source>Audio: {title}</source>
      <translation>音频：{title}</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>背景</translation>
    </message>
    <message>
      <source>Background, {month}</source>
      <translation>背景，{month}</translation>
    </message>
    <message>
      <source>Before this day began</source>
      <translation>这一天开始之前</translation>
    </message>
    <message>
      <source>Before today</source>
      <translation>今天以前</translation>
    </message>
    <message>
      <source>Begin again whenever you like.</source>
      <translation>可以随时重新开始。</translation>
    </message>
    <message>
      <source>Besides these lines your library keeps which articles were counted, so that each counts once; nothing of it leaves this computer.</source>
      <translation>除这些条目外，资料库还记下哪些文章已计入，使每篇只计一次；任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>最佳在前</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>图书</translation>
    </message>
    <message>
      <source>Both words, in all their forms</source>
      <translation>同时包含两个词，不论词形</translation>
    </message>
    <message>
      <source>Bring cookies</source>
      <translation>使用 Cookie</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>Broadsheet</translation>
    </message>
    <message>
      <source>Broadsheet can keep what you entered in memory until it ends.</source>
      <translation>Broadsheet 可将您输入的内容保留在内存中直到退出。</translation>
    </message>
    <message>
      <source>Broadsheet cannot read {subject}.</source>
      <translation>Broadsheet 无法读取{subject}。</translation>
    </message>
    <message>
      <source>Broadsheet cannot search for {subject}.</source>
      <translation>Broadsheet 无法搜索{subject}。</translation>
    </message>
    <message>
      <source>Broadsheet cannot use {subject}.</source>
      <translation>Broadsheet 无法使用{subject}。</translation>
    </message>
    <message>
      <source>Broadsheet made a mistake with {subject}.</source>
      <translation>Broadsheet 处理{subject}时出错。</translation>
    </message>
    <message>
      <source>Broadsheet may not write to {subject}.</source>
      <translation>Broadsheet 无法写入{subject}。</translation>
    </message>
    <message>
      <source>Broadsheet starts hidden when you log in and syncs by the clock.</source>
      <translation>登录时 Broadsheet 隐藏启动，并按时同步。</translation>
    </message>
    <message>
      <source>Browsers and mail programs hand such links to Broadsheet, which offers to follow.</source>
      <translation>浏览器和邮件程序会把这类链接交给 Broadsheet，由它提供关注。</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>财经</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cars and motorcycles</source>
      <translation>汽车与摩托车</translation>
    </message>
    <message>
      <source>Change how far {title} goes back</source>
      <translation>更改 {title} 的回溯范围</translation>
    </message>
    <message>
      <source>Change its settings instead.</source>
      <translation>请改为更改它的设置。</translation>
    </message>
    <message numerus="yes">
      <source>Change the settings of {n} publications</source>
      <extracomment>Change the settings of {n} publication</extracomment>
      <translation>
        <numerusform>更改 {n} 份刊物的设置</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the settings of {title}</source>
      <translation>更改 {title} 的设置</translation>
    </message>
    <message>
      <source>Change what belongs to the articles of {title}</source>
      <translation>更改 {title} 的文章所包含的内容</translation>
    </message>
    <message>
      <source>Change what is muted by {what}</source>
      <translation>更改“{what}”所屏蔽的内容</translation>
    </message>
    <message>
      <source>Changed: {what}</source>
      <translation>已更改：{what}</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Check in your browser that you can sign in there, then sign in here again.</source>
      <translation>请先在浏览器中确认可以登录，然后在这里重新登录。</translation>
    </message>
    <message>
      <source>Check it, and sign in again.</source>
      <translation>请检查后重新登录。</translation>
    </message>
    <message>
      <source>Check name and password, and enter the password again.</source>
      <translation>请检查用户名和密码，并重新输入密码。</translation>
    </message>
    <message>
      <source>Check that your user may use the interface for programs there.</source>
      <translation>请检查您的用户是否可以在那里使用程序接口。</translation>
    </message>
    <message>
      <source>Check the address and the clock of your computer. A server of your own needs a certificate that your computer trusts, or an address that begins with http://.</source>
      <translation>请检查地址和电脑的时钟。您自己的服务器需要您的电脑信任的证书，或以 http:// 开头的地址。</translation>
    </message>
    <message>
      <source>Check the address of the server, and whether it is running.</source>
      <translation>请检查服务器地址，以及它是否在运行。</translation>
    </message>
    <message>
      <source>Check the address of the server.</source>
      <translation>请检查服务器地址。</translation>
    </message>
    <message>
      <source>Check the address, and that the interface is switched on there.</source>
      <translation>请检查地址，以及那里的接口是否已开启。</translation>
    </message>
    <message>
      <source>Check the address, or choose another service.</source>
      <translation>请检查地址，或选择其他服务。</translation>
    </message>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>请检查网址，或稍后重试。</translation>
    </message>
    <message>
      <source>Check the address, or try the publication's home page.</source>
      <translation>请检查网址，或试试刊物的首页。</translation>
    </message>
    <message>
      <source>Check the address; if everything else fails too, check your connection.</source>
      <translation>请检查网址；如果其他内容也都失败，请检查网络连接。</translation>
    </message>
    <message>
      <source>Check the date and time of your computer; otherwise the publisher has to mend it.</source>
      <translation>请检查电脑的日期和时间；若无误，则需由发布方修复。</translation>
    </message>
    <message>
      <source>Check the name or number.</source>
      <translation>请检查名称或编号。</translation>
    </message>
    <message>
      <source>Check the permissions of the file, or choose another one.</source>
      <translation>请检查文件权限，或选择其他文件。</translation>
    </message>
    <message>
      <source>Check the permissions of the folder, or choose another one.</source>
      <translation>请检查文件夹权限，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Check what you entered, and sign in again.</source>
      <translation>请检查输入的内容，然后重新登录。</translation>
    </message>
    <message>
      <source>Check what you entered.</source>
      <translation>请检查输入的内容。</translation>
    </message>
    <message>
      <source>Choose a JSON file with a list of “publications”, each with a name, a home and sections.</source>
      <translation>请选择一个 JSON 文件，其中“publications”列表的每一项都有名称、首页和栏目。</translation>
    </message>
    <message>
      <source>Choose a day of the week.</source>
      <translation>请选择一个星期几。</translation>
    </message>
    <message>
      <source>Choose a file that was exported from “What was left out”.</source>
      <translation>请选择从“被略去的内容”导出的文件。</translation>
    </message>
    <message>
      <source>Choose an OPML file exported by another news reader.</source>
      <translation>请选择其他新闻阅读器导出的 OPML 文件。</translation>
    </message>
    <message>
      <source>Choose what it is made of.</source>
      <translation>请选择它的内容来源。</translation>
    </message>
    <message>
      <source>Chosen for you</source>
      <translation>为您挑选</translation>
    </message>
    <message>
      <source>Clear the field</source>
      <translation>清空输入框</translation>
    </message>
    <message>
      <source>Close the other Broadsheet or wait until it has finished, then try again.</source>
      <translation>请关闭另一个 Broadsheet 或等它完成，然后重试。</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>关闭窗口</translation>
    </message>
    <message>
      <source>Code, not read aloud.</source>
      <translation>代码，不朗读。</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Comfortable</source>
      <translation>宽松</translation>
    </message>
    <message>
      <source>Comfortable has two lines and a picture, compact one line.</source>
      <translation>宽松为两行加图片，紧凑为一行。</translation>
    </message>
    <message>
      <source>Comfortable rows</source>
      <translation>宽松行距</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>紧凑</translation>
    </message>
    <message>
      <source>Compact rows</source>
      <translation>紧凑行距</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>立即编制</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>完整</translation>
    </message>
    <message numerus="yes">
      <source>Complete, {n} pictures</source>
      <extracomment>Complete, {n} picture</extracomment>
      <translation>
        <numerusform>完整，{n} 张图片</numerusform>
      </translation>
    </message>
    <message>
      <source>Connect its disk or put its folder back, then try again.</source>
      <translation>请连接所在磁盘或将文件夹放回原处，然后重试。</translation>
    </message>
    <message>
      <source>Connect to the network, then sync again.</source>
      <translation>请连接网络，然后重新同步。</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>请连接网络后重试。</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目录</translation>
    </message>
    <message>
      <source>Continue reading</source>
      <translation>继续阅读</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>复制为 Markdown</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>复制链接</translation>
    </message>
    <message>
      <source>Corrected since you read it: a few words.</source>
      <translation>在您阅读之后有更正：几个字词。</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>正在统计…</translation>
    </message>
    <message>
      <source>Cover</source>
      <translation>封面</translation>
    </message>
    <message>
      <source>Cover story</source>
      <translation>封面话题</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Delete all read articles here</source>
      <translation>删除此处所有已读文章</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>删除文章</translation>
    </message>
    <message>
      <source>Delete this edition</source>
      <translation>删除此刊期</translation>
    </message>
    <message>
      <source>Delete what was learnt of {what}</source>
      <translation>删除关于“{what}”的所学内容</translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} articles</source>
      <extracomment>Delete {n} article</extracomment>
      <translation>
        <numerusform>删除 {n} 篇文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} lines</source>
      <extracomment>Delete {n} line</extracomment>
      <translation>
        <numerusform>删除 {n} 个条目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} articles.</source>
      <extracomment>Deleted {n} article.</extracomment>
      <translation>
        <numerusform>已删除 {n} 篇文章。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} lines.</source>
      <extracomment>Deleted {n} line.</extracomment>
      <translation>
        <numerusform>已删除 {n} 个条目。</numerusform>
      </translation>
    </message>
    <message>
      <source>Density</source>
      <translation>密度</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>不同</translation>
    </message>
    <message>
      <source>Discard changes that were not sent</source>
      <translation>放弃未发送的更改</translation>
    </message>
    <message>
      <source>Discard it, or look for the feed's new address.</source>
      <translation>请放弃它，或查找订阅源的新地址。</translation>
    </message>
    <message numerus="yes">
      <source>Discard {n} changes</source>
      <extracomment>Discard {n} change</extracomment>
      <translation>
        <numerusform>放弃 {n} 项更改</numerusform>
      </translation>
    </message>
    <message>
      <source>Do it on the server itself, or discard it.</source>
      <translation>请在服务器上直接操作，或放弃它。</translation>
    </message>
    <message>
      <source>Do not keep for good</source>
      <translation>不永久保留</translation>
    </message>
    <message>
      <source>Download now anyway</source>
      <translation>仍然立即下载</translation>
    </message>
    <message>
      <source>Download pages</source>
      <translation>下载页面</translation>
    </message>
    <message>
      <source>Download pictures</source>
      <translation>下载图片</translation>
    </message>
    <message>
      <source>Drop to follow this address</source>
      <translation>放下以关注此网址</translation>
    </message>
    <message>
      <source>Drop to follow this feed</source>
      <translation>松开即可关注此源</translation>
    </message>
    <message>
      <source>Drop to import these subscriptions</source>
      <translation>放下以导入这些订阅</translation>
    </message>
    <message>
      <source>E-books (*.epub)</source>
      <translation>电子书 (*.epub)</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>刊期</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>刊期</translation>
    </message>
    <message>
      <source>End the search</source>
      <translation>结束搜索</translation>
    </message>
    <message>
      <source>Enter an address such as https://example.com/.</source>
      <translation>请输入类似 https://example.com/ 的网址。</translation>
    </message>
    <message>
      <source>Enter the address to which your browser comes when it has opened the server.</source>
      <translation>请输入浏览器打开服务器后显示的地址。</translation>
    </message>
    <message>
      <source>Enter the name and password that are set there for the Fever interface.</source>
      <translation>请输入在那里为 Fever 接口设置的用户名和密码。</translation>
    </message>
    <message>
      <source>Enter the password again.</source>
      <translation>请重新输入密码。</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>环境</translation>
    </message>
    <message>
      <source>Essays and ideas</source>
      <translation>随笔与思想</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>晚间</translation>
    </message>
    <message>
      <source>Every 15 minutes</source>
      <translation>每 15 分钟</translation>
    </message>
    <message>
      <source>Every 30 minutes</source>
      <translation>每 30 分钟</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>每天</translation>
    </message>
    <message>
      <source>Every four hours</source>
      <translation>每四小时</translation>
    </message>
    <message>
      <source>Every hour</source>
      <translation>每小时</translation>
    </message>
    <message>
      <source>Every twelve hours</source>
      <translation>每十二小时</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>每周</translation>
    </message>
    <message>
      <source>Every {time}</source>
      <translation>每 {time}</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>全部内容</translation>
    </message>
    <message>
      <source>Everything already in your library stays readable.</source>
      <translation>资料库中已有的内容都仍可阅读。</translation>
    </message>
    <message>
      <source>Everything behind it was taken as one phrase.</source>
      <translation>其后的内容都视为一个短语。</translation>
    </message>
    <message>
      <source>Everything stored before is safe; the rest is fetched once there is room.</source>
      <translation>此前存储的内容都安全；有空间后会获取其余内容。</translation>
    </message>
    <message>
      <source>Everything that the server has</source>
      <translation>服务器上的全部内容</translation>
    </message>
    <message>
      <source>Exact words</source>
      <translation>完全一致的词语</translation>
    </message>
    <message>
      <source>Export as EPUB</source>
      <translation>导出为 EPUB</translation>
    </message>
    <message>
      <source>Export as EPUB…</source>
      <translation>导出为 EPUB…</translation>
    </message>
    <message>
      <source>Export subscriptions…</source>
      <translation>导出订阅列表…</translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} rules.</source>
      <extracomment>Exported {n} rule.</extracomment>
      <translation>
        <numerusform>已导出 {n} 条规则。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} sections.</source>
      <extracomment>Exported {n} section.</extracomment>
      <translation>
        <numerusform>已导出 {n} 个栏目。</numerusform>
      </translation>
    </message>
    <message>
      <source>Fashion and beauty</source>
      <translation>时尚与美容</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>收藏</translation>
    </message>
    <message>
      <source>Feeds only</source>
      <translation>仅限源</translation>
    </message>
    <message>
      <source>Fetch it again</source>
      <translation>重新获取</translation>
    </message>
    <message>
      <source>Fetch whole pages</source>
      <translation>获取完整页面</translation>
    </message>
    <message>
      <source>Fetching articles: {done} of {known}</source>
      <translation>正在获取文章：{done} / {known}</translation>
    </message>
    <message>
      <source>Fetching pictures: {done} of {known}</source>
      <translation>正在获取图片：{done} / {known}</translation>
    </message>
    <message>
      <source>Fewer like this</source>
      <translation>减少此类内容</translation>
    </message>
    <message>
      <source>Fewer like this…</source>
      <translation>减少此类内容…</translation>
    </message>
    <message>
      <source>Film and television</source>
      <translation>电影与电视</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>在此文章中查找</translation>
    </message>
    <message>
      <source>First to report</source>
      <translation>最先报道</translation>
    </message>
    <message>
      <source>Folders lie too deep from here on; they were put together.</source>
      <translation>从这里起文件夹层次过深，已合并在一起。</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>关注</translation>
    </message>
    <message>
      <source>Follow a newsletter, somebody's feed of links or the list of a friend: the articles that they name stand here with their words, and open offline like any other.</source>
      <translation>关注一份新闻邮件、某人的链接源或朋友的列表：其中提到的文章会连同推荐语显示在这里，并像其他文章一样可离线打开。</translation>
    </message>
    <message>
      <source>Follow a pick list…</source>
      <translation>关注精选列表…</translation>
    </message>
    <message>
      <source>Follow it as a publication instead, or take the feed in which somebody links to articles.</source>
      <translation>请改为将其作为刊物关注，或选用某人收集文章链接的源。</translation>
    </message>
    <message>
      <source>Follow its whole address again.</source>
      <translation>请用完整网址重新关注。</translation>
    </message>
    <message numerus="yes">
      <source>Follow {n} sections</source>
      <extracomment>Follow {n} section</extracomment>
      <translation>
        <numerusform>关注 {n} 个栏目</numerusform>
      </translation>
    </message>
    <message>
      <source>Follow {title}</source>
      <translation>关注 {title}</translation>
    </message>
    <message>
      <source>Follow: {title}</source>
      <translation>关注：{title}</translation>
    </message>
    <message>
      <source>Followed</source>
      <translation>已关注</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>字体</translation>
    </message>
    <message>
      <source>Food and drink</source>
      <translation>美食与饮品</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>为你</translation>
    </message>
    <message>
      <source>For You is learning.</source>
      <translation>“为你”正在学习。</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>“为你”已关闭。</translation>
    </message>
    <message numerus="yes">
      <source>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far there are {n}.</source>
      <extracomment>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far it is {n}.</extracomment>
      <translation>
        <numerusform>“为你”已关闭。当您保存或读完 {enough} 篇文章后，会在此提供；目前有 {n} 篇。</numerusform>
      </translation>
    </message>
    <message>
      <source>For You is on, and learning.</source>
      <translation>“为你”已开启，正在学习。</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>“为你”已开启。</translation>
    </message>
    <message>
      <source>For a day</source>
      <translation>一天</translation>
    </message>
    <message>
      <source>For a month</source>
      <translation>一个月</translation>
    </message>
    <message>
      <source>For a week</source>
      <translation>一周</translation>
    </message>
    <message>
      <source>For example title:harbour, publication:“Harbour Times”, after:7d or is:unread.</source>
      <translation>例如 title:港口、publication:"Harbour Times"、after:7d 或 is:unread。</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>永久</translation>
    </message>
    <message>
      <source>Free some space, then sync again.</source>
      <translation>请腾出一些空间，然后重新同步。</translation>
    </message>
    <message>
      <source>FreshRSS has an API password of its own: set it in your profile there.</source>
      <translation>FreshRSS 有自己的 API 密码：请在那里的个人资料中设置。</translation>
    </message>
    <message>
      <source>From a publication; a part of its title is enough</source>
      <translation>来自某刊物；标题的一部分即可</translation>
    </message>
    <message>
      <source>From a section</source>
      <translation>来自某栏目</translation>
    </message>
    <message>
      <source>From line to line, in text sizes.</source>
      <translation>行与行之间的距离，以文字大小为单位。</translation>
    </message>
    <message>
      <source>From your own catalogue file “{name}”.</source>
      <translation>来自自己的目录文件“{name}”。</translation>
    </message>
    <message numerus="yes">
      <source>From {n} publications that you follow</source>
      <extracomment>From {n} publication that you follow</extracomment>
      <translation>
        <numerusform>来自您关注的 {n} 份刊物</numerusform>
      </translation>
    </message>
    <message>
      <source>Front page</source>
      <translation>头版</translation>
    </message>
    <message>
      <source>Games</source>
      <translation>游戏</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>请为它命名。</translation>
    </message>
    <message>
      <source>Give the address of an article that is only for subscribers.</source>
      <translation>请提供一篇仅限订阅者阅读的文章的网址。</translation>
    </message>
    <message>
      <source>Give the address of the page on which you sign in in your browser.</source>
      <translation>请提供在浏览器中登录时所用页面的网址。</translation>
    </message>
    <message>
      <source>Give the whole name.</source>
      <translation>请输入完整名称。</translation>
    </message>
    <message>
      <source>Give the whole name: {names}.</source>
      <translation>请输入完整名称：{names}。</translation>
    </message>
    <message>
      <source>Go on only if you know that this host belongs to the publisher.</source>
      <translation>仅当您知道此主机属于出版方时才继续。</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>接着读</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>转到</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>转到任意位置…</translation>
    </message>
    <message>
      <source>Go to unread articles</source>
      <translation>转到未读文章</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>健康</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>刊物状况</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>高对比度</translation>
    </message>
    <message>
      <source>Home and garden</source>
      <translation>家居与园艺</translation>
    </message>
    <message>
      <source>How fast articles are read aloud; 1 is the voice's own speed.</source>
      <translation>朗读文章的速度；1 是语音本身的速度。</translation>
    </message>
    <message>
      <source>How many characters a line of an article has at most; about 66 read best.</source>
      <translation>文章每行最多的字符数；约 66 个最易读。</translation>
    </message>
    <message>
      <source>How often it publishes is not known yet.</source>
      <translation>尚不清楚其发布频率。</translation>
    </message>
    <message>
      <source>How often publications are asked. Each is asked only as often as it publishes.</source>
      <translation>询问刊物的频率。每个刊物的询问不会比其发布更频繁。</translation>
    </message>
    <message>
      <source>How sidebar, list and article share the window.</source>
      <translation>边栏、列表和文章如何分配窗口。</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>如何搜索</translation>
    </message>
    <message numerus="yes">
      <source>How {n} publications put it</source>
      <extracomment>How {n} publication put it</extracomment>
      <translation>
        <numerusform>{n} 份刊物的说法</numerusform>
      </translation>
    </message>
    <message>
      <source>Humour</source>
      <translation>幽默</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>断字</translation>
    </message>
    <message>
      <source>I have finished it</source>
      <translation>我已读完</translation>
    </message>
    <message>
      <source>If it is yours, enter its own address.</source>
      <translation>如果它是您的，请输入它自己的地址。</translation>
    </message>
    <message>
      <source>If you know that host, give the address of the form yourself.</source>
      <translation>如果认识该主机，请自行提供表单的网址。</translation>
    </message>
    <message>
      <source>If you pay for it, sign in to the publication.</source>
      <translation>如果已付费订阅，请登录该刊物。</translation>
    </message>
    <message>
      <source>If you trust it, add its address yourself.</source>
      <translation>如果信任它，请自行添加其网址。</translation>
    </message>
    <message>
      <source>Import subscriptions…</source>
      <translation>导入订阅列表…</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} sections</source>
      <extracomment>Import {n} section</extracomment>
      <translation>
        <numerusform>导入 {n} 个栏目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In a story with {n} other publications</source>
      <extracomment>In a story with {n} other publication</extracomment>
      <translation>
        <numerusform>该话题还有 {n} 份其他刊物报道</numerusform>
      </translation>
    </message>
    <message>
      <source>In the headline</source>
      <translation>在标题中</translation>
    </message>
    <message>
      <source>In {sections}</source>
      <translation>在{sections}中</translation>
    </message>
    <message>
      <source>Install and enable the app News in your Nextcloud.</source>
      <translation>请在您的 Nextcloud 中安装并启用 News 应用。</translation>
    </message>
    <message>
      <source>Install the newer version, or choose another library with --library.</source>
      <translation>请安装更新的版本，或用 --library 选择其他资料库。</translation>
    </message>
    <message>
      <source>International</source>
      <translation>国际</translation>
    </message>
    <message>
      <source>It can be is:unread, is:read, is:saved or is:ready.</source>
      <translation>可以是 is:unread、is:read、is:saved 或 is:ready。</translation>
    </message>
    <message>
      <source>It has been failing for days. Press the mark to see why.</source>
      <translation>它已失败数日。点按标记查看原因。</translation>
    </message>
    <message>
      <source>It has been silent for long, so it is asked more rarely.</source>
      <translation>它已沉寂很久，因此询问得较少。</translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} months.</source>
      <extracomment>It has been silent for a month.</extracomment>
      <translation>
        <numerusform>已有 {n} 个月没有更新。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} years.</source>
      <extracomment>It has been silent for {n} year.</extracomment>
      <translation>
        <numerusform>已有 {n} 年没有更新。</numerusform>
      </translation>
    </message>
    <message>
      <source>It has more than {number} sections.</source>
      <translation>栏目超过 {number} 个。</translation>
    </message>
    <message>
      <source>It has moved. Press the mark to see where it is now.</source>
      <translation>它已迁移。点按标记查看现在的位置。</translation>
    </message>
    <message>
      <source>It has never answered.</source>
      <translation>从未有过回应。</translation>
    </message>
    <message>
      <source>It has no sections.</source>
      <translation>没有栏目。</translation>
    </message>
    <message>
      <source>It has not been asked yet.</source>
      <translation>尚未询问过。</translation>
    </message>
    <message>
      <source>It is asked again after {time}, or when you sync.</source>
      <translation>{time} 之后或同步时会再次询问。</translation>
    </message>
    <message>
      <source>It is asked as often as you chose.</source>
      <translation>按所选的频率询问。</translation>
    </message>
    <message>
      <source>It is asked only when you sync it by itself. Its articles stay.</source>
      <translation>仅在您单独同步时获取。其文章会保留。</translation>
    </message>
    <message>
      <source>It is asked when you sync.</source>
      <translation>同步时会询问。</translation>
    </message>
    <message>
      <source>It is checked again with the next sync.</source>
      <translation>下次同步时会再次检查。</translation>
    </message>
    <message numerus="yes">
      <source>It is done here. {n} changes are still on their way; you can close this.</source>
      <extracomment>It is done here. {n} change is still on its way; you can close this.</extracomment>
      <translation>
        <numerusform>这里已完成。{n} 项更改仍在路上；您可以关闭此窗口。</numerusform>
      </translation>
    </message>
    <message>
      <source>It is no object with a name, a home and sections.</source>
      <translation>这不是带有名称、首页和栏目的对象。</translation>
    </message>
    <message>
      <source>It is no object with a title and a URL.</source>
      <translation>这不是带有标题和 URL 的对象。</translation>
    </message>
    <message>
      <source>It is not asked before {time}, not even when you sync.</source>
      <translation>{time} 之前不会询问，同步时也不会。</translation>
    </message>
    <message>
      <source>It is not asked for any more; unfollow it, or follow its successor.</source>
      <translation>不再请求它；请取消关注，或关注其后继。</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>正在路上。</translation>
    </message>
    <message>
      <source>It is sent again by itself.</source>
      <translation>它会自动重新发送。</translation>
    </message>
    <message>
      <source>It is tried again after {time}.</source>
      <translation>{time} 之后重试。</translation>
    </message>
    <message>
      <source>It is tried again at the next sync.</source>
      <translation>下次同步时重试。</translation>
    </message>
    <message>
      <source>It is tried again at {time}.</source>
      <translation>将于 {time} 重试。</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>它会自动重试。</translation>
    </message>
    <message>
      <source>It is tried again by itself; if it goes on, look at the server in your browser.</source>
      <translation>它会自动重试；如果仍然如此，请在浏览器中查看服务器。</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>将在下次同步时重试。</translation>
    </message>
    <message numerus="yes">
      <source>It knows of {n} articles that you opened, finished, saved or wanted fewer of.</source>
      <extracomment>It knows of {n} article that you opened, finished, saved or wanted fewer of.</extracomment>
      <translation>
        <numerusform>它知道您打开、读完、保存或希望减少的 {n} 篇文章。</numerusform>
      </translation>
    </message>
    <message>
      <source>It last answered at {time}.</source>
      <translation>上次回应是在 {time}。</translation>
    </message>
    <message>
      <source>It last answered {time} ago.</source>
      <translation>上次回应是在{time}前。</translation>
    </message>
    <message>
      <source>It may be asked again.</source>
      <translation>可以再次询问。</translation>
    </message>
    <message numerus="yes">
      <source>It names {n} articles.</source>
      <extracomment>It names {n} article.</extracomment>
      <translation>
        <numerusform>其中提到 {n} 篇文章。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} days.</source>
      <extracomment>It publishes about once a day.</extracomment>
      <translation>
        <numerusform>大约每 {n} 天发布一次。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} hours.</source>
      <extracomment>It publishes about once an hour.</extracomment>
      <translation>
        <numerusform>大约每 {n} 小时发布一次。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} minutes.</source>
      <extracomment>It publishes about once a minute.</extracomment>
      <translation>
        <numerusform>大约每 {n} 分钟发布一次。</numerusform>
      </translation>
    </message>
    <message>
      <source>It seems to be gone. Press the mark to see what you can do.</source>
      <translation>它似乎已消失。点按标记查看您可以做什么。</translation>
    </message>
    <message>
      <source>It was left as it is, and the backups beside it are untouched.</source>
      <translation>保持原样，旁边的备份未受影响。</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>未作改动。</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>运行正常。</translation>
    </message>
    <message>
      <source>Its address has a password or a key in it. Add it by itself, so that the secret goes to your keyring.</source>
      <translation>网址中含有密码或密钥。请单独添加它，以便把密钥存入密钥环。</translation>
    </message>
    <message>
      <source>Its articles come first, and what you have not read is never cleared away.</source>
      <translation>优先获取其文章，未读的绝不清理。</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>其文章来自 {accounts}。</translation>
    </message>
    <message>
      <source>Its articles in your library stay readable.</source>
      <translation>资料库中它的文章仍可阅读。</translation>
    </message>
    <message>
      <source>Its articles stay until you delete them.</source>
      <translation>其文章会一直保留，直到您删除。</translation>
    </message>
    <message>
      <source>Its first edition comes at its time.</source>
      <translation>第一期会按时到来。</translation>
    </message>
    <message>
      <source>Its newest article is {silence} old, so it is asked more rarely.</source>
      <translation>最新文章已是 {silence} 前，因此询问得较少。</translation>
    </message>
    <message numerus="yes">
      <source>Its other {n} sections work.</source>
      <extracomment>Its other section works.</extracomment>
      <translation>
        <numerusform>其余 {n} 个栏目正常。</numerusform>
      </translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good, so it is not asked any more.</source>
      <translation>发布方已将其永久移除，因此不再询问。</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>出版方已将其永久撤下。</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good. Its articles stay.</source>
      <translation>发布者已将其永久撤下。其文章仍保留。</translation>
    </message>
    <message>
      <source>Its server says that asking sooner is pointless.</source>
      <translation>其服务器表示更早询问没有意义。</translation>
    </message>
    <message>
      <source>Its server says when to come back.</source>
      <translation>其服务器指定了再次询问的时间。</translation>
    </message>
    <message>
      <source>Its “{field}” cannot be “{value}”.</source>
      <translation>“{field}”不能是“{value}”。</translation>
    </message>
    <message>
      <source>Its “{field}” is missing.</source>
      <translation>缺少“{field}”。</translation>
    </message>
    <message>
      <source>Its “{field}” is no address that begins with http:// or https://.</source>
      <translation>“{field}”不是以 http:// 或 https:// 开头的网址。</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>两端对齐</translation>
    </message>
    <message>
      <source>Keep articles</source>
      <translation>保留文章</translation>
    </message>
    <message>
      <source>Keep for good</source>
      <translation>永久保留</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>仅在本次会话中保留</translation>
    </message>
    <message>
      <source>Keep running in the tray when the window is closed</source>
      <translation>关闭窗口后继续在托盘中运行</translation>
    </message>
    <message>
      <source>Keep this search in the sidebar</source>
      <translation>将此搜索留在边栏中</translation>
    </message>
    <message>
      <source>Keep to it without asking</source>
      <translation>不询问，直接遵守</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>键盘</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>放大文字</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>最近一次响应</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success.</source>
      <translation>上次询问：{asked}，未成功。</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success; it last answered at {good}.</source>
      <translation>上次询问：{asked}，未成功；上次响应：{good}。</translation>
    </message>
    <message>
      <source>Last asked at {asked}.</source>
      <translation>上次询问：{asked}。</translation>
    </message>
    <message>
      <source>Last asked at {asked}: nothing new since {since}.</source>
      <translation>上次询问：{asked}，自 {since} 起没有新内容。</translation>
    </message>
    <message>
      <source>Last asked at {asked}: there were new articles.</source>
      <translation>上次询问：{asked}，有新文章。</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>布局</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>Leave out what matters least.</source>
      <translation>请去掉最不重要的部分。</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>减少</translation>
    </message>
    <message>
      <source>Less than one article a week.</source>
      <translation>每周不到一篇文章。</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>资料库</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Light, sepia, dark or high contrast, or as the desktop is at the moment.</source>
      <translation>浅色、褐色、深色或高对比度，或跟随桌面。</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>行高</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>行宽</translation>
    </message>
    <message>
      <source>Line {number}: {wrong}</source>
      <translation>第 {number} 行：{wrong}</translation>
    </message>
    <message>
      <source>Lines end at one edge, like in print.</source>
      <translation>各行右端对齐，如同印刷品。</translation>
    </message>
    <message>
      <source>List</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>List above the article</source>
      <translation>列表在文章上方</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>收听</translation>
    </message>
    <message>
      <source>Local and regional</source>
      <translation>本地与地区</translation>
    </message>
    <message>
      <source>Long words are divided at the ends of lines, by the article's language.</source>
      <translation>长单词按文章的语言在行尾断开。</translation>
    </message>
    <message>
      <source>Look for articles</source>
      <translation>查找文章</translation>
    </message>
    <message>
      <source>Look for its new address on the publication's home page.</source>
      <translation>请在刊物首页查找其新网址。</translation>
    </message>
    <message>
      <source>Looking for new articles…</source>
      <translation>正在查找新文章…</translation>
    </message>
    <message>
      <source>Looks for new articles as soon as the window is open.</source>
      <translation>窗口一打开就查找新文章。</translation>
    </message>
    <message>
      <source>Make an app password there under Personal settings, Security, and enter that one.</source>
      <translation>请在那里的“个人设置”“安全”中创建应用密码并输入。</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>全部标为已读</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>标为已读</translation>
    </message>
    <message>
      <source>Mark as read when opened</source>
      <translation>打开时标为已读</translation>
    </message>
    <message>
      <source>Mark as read: {title}</source>
      <translation>标为已读：{title}</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>标为未读</translation>
    </message>
    <message>
      <source>Mark as unread: {title}</source>
      <translation>标为未读：{title}</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>将上方的标为已读</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>将下方的标为已读</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as read</source>
      <extracomment>Mark {n} article as read</extracomment>
      <translation>
        <numerusform>将 {n} 篇文章标为已读</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as unread</source>
      <extracomment>Mark {n} article as unread</extracomment>
      <translation>
        <numerusform>将 {n} 篇文章标为未读</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as read.</source>
      <extracomment>Marked {n} article as read.</extracomment>
      <translation>
        <numerusform>已将 {n} 篇文章标为已读。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as unread.</source>
      <extracomment>Marked {n} article as unread.</extracomment>
      <translation>
        <numerusform>已将 {n} 篇文章标为未读。</numerusform>
      </translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <source>Miniflux has a name and password of their own for this: set them there under Integrations, Google Reader.</source>
      <translation>Miniflux 对此有单独的用户名和密码：请在那里的 Integrations、Google Reader 中设置。</translation>
    </message>
    <message>
      <source>Miniflux through its Google Reader interface.</source>
      <translation>通过 Google Reader 接口使用 Miniflux。</translation>
    </message>
    <message>
      <source>Monday to Friday</source>
      <translation>周一至周五</translation>
    </message>
    <message>
      <source>More</source>
      <translation>增加</translation>
    </message>
    <message>
      <source>More from {publication}</source>
      <translation>更多来自 {publication}</translation>
    </message>
    <message>
      <source>More from {publication}, {section}</source>
      <translation>更多来自 {publication}，{section}</translation>
    </message>
    <message>
      <source>More news</source>
      <translation>更多新闻</translation>
    </message>
    <message>
      <source>More stories</source>
      <translation>更多话题</translation>
    </message>
    <message>
      <source>More than one matches {subject}.</source>
      <translation>有多项与{subject}匹配。</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>早间</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>动态效果</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Move the publication</source>
      <translation>移动刊物</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>移到文件夹…</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>移动到另一个账户…</translation>
    </message>
    <message>
      <source>Move to the folder “{folder}”: {title}</source>
      <translation>移动到文件夹“{folder}”：{title}</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} publications</source>
      <extracomment>Move {n} publication</extracomment>
      <translation>
        <numerusform>移动 {n} 份刊物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections</source>
      <extracomment>Move {n} section</extracomment>
      <translation>
        <numerusform>移动 {n} 个栏目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections to another account</source>
      <extracomment>Move {n} section to another account</extracomment>
      <translation>
        <numerusform>将 {n} 个栏目移动到另一个账户</numerusform>
      </translation>
    </message>
    <message>
      <source>Move {title}</source>
      <translation>移动 {title}</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications out.</source>
      <extracomment>Moved {n} publication out.</extracomment>
      <translation>
        <numerusform>已将 {n} 份刊物移出文件夹。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications to {folder}.</source>
      <extracomment>Moved {n} publication to {folder}.</extracomment>
      <translation>
        <numerusform>已将 {n} 份刊物移到 {folder}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications.</source>
      <extracomment>Moved {n} publication.</extracomment>
      <translation>
        <numerusform>已移动 {n} 份刊物。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} sections to {account}.</source>
      <extracomment>Moved {n} section to {account}.</extracomment>
      <translation>
        <numerusform>已将 {n} 个栏目移动到 {account}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Music</source>
      <translation>音乐</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>屏蔽</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>不再屏蔽</translation>
    </message>
    <message>
      <source>Mute something…</source>
      <translation>屏蔽内容…</translation>
    </message>
    <message>
      <source>Mute {what}</source>
      <translation>屏蔽{what}</translation>
    </message>
    <message>
      <source>Mute {what} no longer</source>
      <translation>不再屏蔽{what}</translation>
    </message>
    <message>
      <source>Muted: {what}</source>
      <translation>已屏蔽：{what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Needs the network: opens in your browser</source>
      <translation>需要网络：在浏览器中打开</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>从不</translation>
    </message>
    <message>
      <source>New edition…</source>
      <translation>新建刊期…</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>最新</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>最新在前</translation>
    </message>
    <message>
      <source>News</source>
      <translation>新闻</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>下一篇文章</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>下一个匹配</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>下一个窗格</translation>
    </message>
    <message>
      <source>Next publication or section</source>
      <translation>下一个刊物或栏目</translation>
    </message>
    <message>
      <source>Next unread article</source>
      <translation>下一篇未读文章</translation>
    </message>
    <message>
      <source>Next: {time}</source>
      <translation>下一期：{time}</translation>
    </message>
    <message>
      <source>No address to follow stands here.</source>
      <translation>这里没有可关注的网址。</translation>
    </message>
    <message>
      <source>No article has these words. Try fewer, or other ones.</source>
      <translation>没有文章包含这些词。请减少词语，或换其他词。</translation>
    </message>
    <message>
      <source>No article here is complete for reading offline yet.</source>
      <translation>这里还没有可完整离线阅读的文章。</translation>
    </message>
    <message>
      <source>No article in the last three months.</source>
      <translation>最近三个月没有文章。</translation>
    </message>
    <message>
      <source>No articles here yet.</source>
      <translation>这里还没有文章。</translation>
    </message>
    <message>
      <source>No edition has come yet. The first one comes at its time, or now.</source>
      <translation>还没有刊期。第一期会按时到来，也可以现在就编制。</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>无上限</translation>
    </message>
    <message>
      <source>No new reports are expected.</source>
      <translation>预计不会有新的报道。</translation>
    </message>
    <message>
      <source>No password was written anywhere.</source>
      <translation>没有在任何地方写入密码。</translation>
    </message>
    <message>
      <source>No publication is called “{subject}”.</source>
      <translation>没有名为“{subject}”的刊物。</translation>
    </message>
    <message>
      <source>No publication is unusually silent.</source>
      <translation>没有异常沉寂的刊物。</translation>
    </message>
    <message>
      <source>No publications yet</source>
      <translation>还没有刊物</translation>
    </message>
    <message>
      <source>No section is called “{subject}”.</source>
      <translation>没有名为“{subject}”的栏目。</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in Settings, Time and language, Speech.</source>
      <translation>此电脑上没有语音。请在“设置”的“时间和语言”“语音”中添加。</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in System Settings, Accessibility, Spoken Content.</source>
      <translation>此电脑上没有语音。请在“系统设置”的“辅助功能”“朗读内容”中添加。</translation>
    </message>
    <message>
      <source>No voice was found on this computer. On Debian and Ubuntu this line installs some; type it in a terminal, then choose Read aloud again.</source>
      <translation>此电脑上没有语音。在 Debian 和 Ubuntu 上可用此命令安装；请在终端中输入，然后再次选择“朗读”。</translation>
    </message>
    <message>
      <source>Nobody answered. What is here already stays readable.</source>
      <translation>没有任何响应。这里已有的内容仍可阅读。</translation>
    </message>
    <message>
      <source>None comes before you choose it.</source>
      <translation>选择之前不会有刊期到来。</translation>
    </message>
    <message>
      <source>None of its sections can be used.</source>
      <translation>没有一个栏目可以使用。</translation>
    </message>
    <message>
      <source>Not synced yet.</source>
      <translation>尚未同步。</translation>
    </message>
    <message>
      <source>Nothing by itself</source>
      <translation>不自动进行</translation>
    </message>
    <message>
      <source>Nothing has been fetched yet.</source>
      <translation>尚未获取任何内容。</translation>
    </message>
    <message>
      <source>Nothing has been kept.</source>
      <translation>未保留任何内容。</translation>
    </message>
    <message>
      <source>Nothing has been sent.</source>
      <translation>没有发送任何内容。</translation>
    </message>
    <message>
      <source>Nothing has come for months. Press the mark to see more.</source>
      <translation>已有数月没有新内容。点按标记查看更多。</translation>
    </message>
    <message>
      <source>Nothing has come in today yet.</source>
      <translation>今天还没有新内容。</translation>
    </message>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>这里没有名为“{words}”的内容。</translation>
    </message>
    <message>
      <source>Nothing in your library has changed.</source>
      <translation>资料库没有任何变化。</translation>
    </message>
    <message>
      <source>Nothing is deleted, and you can undo it.</source>
      <translation>不会删除任何内容，并且可以撤销。</translation>
    </message>
    <message>
      <source>Nothing is lost: what you do is kept and sent later.</source>
      <translation>不会丢失任何内容：您所做的会保留并稍后发送。</translation>
    </message>
    <message>
      <source>Nothing is moved.</source>
      <translation>不会移动任何内容。</translation>
    </message>
    <message>
      <source>Nothing is muted. Words, authors, topics and stories can be.</source>
      <translation>没有屏蔽任何内容。可以屏蔽词语、作者、主题和话题。</translation>
    </message>
    <message>
      <source>Nothing needs your attention.</source>
      <translation>没有需要您注意的内容。</translation>
    </message>
    <message>
      <source>Nothing saved here.</source>
      <translation>这里没有已保存的文章。</translation>
    </message>
    <message>
      <source>Nothing saved here. Press {key} on an article to save it.</source>
      <translation>这里没有已保存的文章。在文章上按 {key} 即可保存。</translation>
    </message>
    <message>
      <source>Nothing to do: Broadsheet keeps to the pause.</source>
      <translation>无需操作：Broadsheet 会遵守间隔。</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>这里没有未读文章。</translation>
    </message>
    <message>
      <source>Nothing unread is left of the last days.</source>
      <translation>最近几天的内容已全部读完。</translation>
    </message>
    <message>
      <source>Notifications and desktop</source>
      <translation>通知和桌面</translation>
    </message>
    <message>
      <source>Notify also while the window is in use</source>
      <translation>使用窗口时也通知</translation>
    </message>
    <message>
      <source>Notify me</source>
      <translation>通知我</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>有新文章时通知我</translation>
    </message>
    <message numerus="yes">
      <source>Now following {n} sections.</source>
      <extracomment>Now following {n} section.</extracomment>
      <translation>
        <numerusform>新关注了 {n} 个栏目。</numerusform>
      </translation>
    </message>
    <message>
      <source>Of any ten articles one after the other at most two are from one place.</source>
      <translation>任意连续十篇文章中，最多两篇来自同一处。</translation>
    </message>
    <message>
      <source>Of articles. The rest of the window follows the desktop.</source>
      <translation>文章的文字大小。窗口其余部分跟随桌面。</translation>
    </message>
    <message>
      <source>Of the last 7 days it hides more than {number} unread articles.</source>
      <translation>最近 7 天中，它会隐藏超过 {number} 篇未读文章。</translation>
    </message>
    <message numerus="yes">
      <source>Of the last 7 days it hides {n} unread articles.</source>
      <extracomment>Of the last 7 days it hides {n} unread article.</extracomment>
      <translation>
        <numerusform>最近 7 天中，它会隐藏 {n} 篇未读文章。</numerusform>
      </translation>
    </message>
    <message>
      <source>Of these articles something is missing: {titles}.</source>
      <translation>这些文章有内容缺失：{titles}。</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>最早在前</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu this line installs what it needs of the system.</source>
      <translation>在 Debian 和 Ubuntu 上，此行会安装它所需的系统组件。</translation>
    </message>
    <message>
      <source>On a metered connection, fetch</source>
      <translation>按流量计费时获取</translation>
    </message>
    <message>
      <source>On battery, fetch</source>
      <translation>使用电池时获取</translation>
    </message>
    <message>
      <source>On the front page</source>
      <translation>在头版上</translation>
    </message>
    <message>
      <source>On this day or later; also 2026-11, 2026, today, 7d, 3m</source>
      <translation>当天或之后；也可用 2026-11、2026、today、7d、3m</translation>
    </message>
    <message>
      <source>One day after reading</source>
      <translation>阅读后一天</translation>
    </message>
    <message>
      <source>One month after reading</source>
      <translation>阅读后一个月</translation>
    </message>
    <message>
      <source>One of the two</source>
      <translation>两者之一</translation>
    </message>
    <message>
      <source>One week after reading</source>
      <translation>阅读后一周</translation>
    </message>
    <message>
      <source>One year after reading</source>
      <translation>阅读后一年</translation>
    </message>
    <message>
      <source>Only a preview: the publisher gave a part</source>
      <translation>仅预览：发布方只提供了一部分</translation>
    </message>
    <message>
      <source>Only here</source>
      <translation>仅此一家</translation>
    </message>
    <message>
      <source>Only when I ask</source>
      <translation>仅在我要求时</translation>
    </message>
    <message>
      <source>Only {publication} says: {text}</source>
      <translation>只有 {publication} 提到：{text}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open an article of that publication and import them there.</source>
      <translation>请打开该刊物的一篇文章，在那里导入。</translation>
    </message>
    <message>
      <source>Open feed: links of other programs here</source>
      <translation>在此打开其他程序的 feed: 链接</translation>
    </message>
    <message>
      <source>Open feed: links with Broadsheet</source>
      <translation>用 Broadsheet 打开 feed: 链接</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>在浏览器中打开</translation>
    </message>
    <message>
      <source>Open it in your browser if you trust it.</source>
      <translation>如果信任它，请在浏览器中打开。</translation>
    </message>
    <message>
      <source>Open it in your browser.</source>
      <translation>请在浏览器中打开。</translation>
    </message>
    <message>
      <source>Open it in your browser: it may need a sign-in.</source>
      <translation>请在浏览器中打开：可能需要登录。</translation>
    </message>
    <message>
      <source>Open the article in your browser to see it.</source>
      <translation>请在浏览器中打开文章查看。</translation>
    </message>
    <message>
      <source>Open the code in full</source>
      <translation>打开完整代码</translation>
    </message>
    <message>
      <source>Open the sign-in window</source>
      <translation>打开登录窗口</translation>
    </message>
    <message>
      <source>Open the story</source>
      <translation>打开话题</translation>
    </message>
    <message>
      <source>Open the table in full</source>
      <translation>打开完整表格</translation>
    </message>
    <message numerus="yes">
      <source>Open {n} in browser</source>
      <extracomment>Open {n} in browser</extracomment>
      <translation>
        <numerusform>在浏览器中打开 {n} 篇</numerusform>
      </translation>
    </message>
    <message>
      <source>Opening one article marks all others of its story as read.</source>
      <translation>打开一篇文章时，同一话题的其他文章全部标为已读。</translation>
    </message>
    <message>
      <source>Or put together one of your own.</source>
      <translation>或者自己编排一份。</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>顺序</translation>
    </message>
    <message>
      <source>Order of what a search finds</source>
      <translation>搜索结果的排列顺序</translation>
    </message>
    <message>
      <source>Outside your habits</source>
      <translation>习惯之外</translation>
    </message>
    <message>
      <source>Page back</source>
      <translation>上翻一页</translation>
    </message>
    <message>
      <source>Parentheses come in pairs: (storm OR flood) harbour.</source>
      <translation>括号要成对：(风暴 OR 洪水) 港口。</translation>
    </message>
    <message>
      <source>Parentheses group</source>
      <translation>括号用于分组</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>暂停同步</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>暂停这些刊物</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message numerus="yes">
      <source>Paused {n} publications.</source>
      <extracomment>Paused {n} publication.</extracomment>
      <translation>
        <numerusform>已暂停 {n} 份刊物。</numerusform>
      </translation>
    </message>
    <message>
      <source>Paused: it is not asked until you resume it.</source>
      <translation>已暂停：在您恢复之前不会获取。</translation>
    </message>
    <message>
      <source>Photography</source>
      <translation>摄影</translation>
    </message>
    <message>
      <source>Pick lists…</source>
      <translation>精选列表…</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>精选</translation>
    </message>
    <message>
      <source>Picked by {who}</source>
      <translation>{who} 精选</translation>
    </message>
    <message>
      <source>Picked by {who}: “{words}”</source>
      <translation>{who} 精选：“{words}”</translation>
    </message>
    <message>
      <source>Picked for you by people</source>
      <translation>由人为您精选</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>精选</translation>
    </message>
    <message>
      <source>Picks come from people.</source>
      <translation>精选由人挑选。</translation>
    </message>
    <message>
      <source>Picture without a description. Enter enlarges it.</source>
      <translation>没有说明的图片。按 Enter 放大。</translation>
    </message>
    <message>
      <source>Picture: {text}. Enter enlarges it.</source>
      <translation>图片：{text}。按 Enter 放大。</translation>
    </message>
    <message>
      <source>Please report it together with the log file.</source>
      <translation>请连同日志文件一起报告。</translation>
    </message>
    <message>
      <source>Politics</source>
      <translation>政治</translation>
    </message>
    <message>
      <source>Press {key} on an article to keep it here for later.</source>
      <translation>在文章上按 {key}，即可留在这里以后再读。</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>上一篇文章</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>上一个匹配</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>上一个窗格</translation>
    </message>
    <message>
      <source>Previous publication or section</source>
      <translation>上一个刊物或栏目</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>打印…</translation>
    </message>
    <message>
      <source>Programming</source>
      <translation>编程</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>刊物</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>刊物</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>发布已保存的文章…</translation>
    </message>
    <message>
      <source>Put it between two words: storm OR flood.</source>
      <translation>请放在两个词之间：风暴 OR 洪水。</translation>
    </message>
    <message>
      <source>Put it right before what you do not want: -word.</source>
      <translation>请紧贴在不想要的词之前：-词。</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Read a story once</source>
      <translation>每个话题只读一次</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>朗读</translation>
    </message>
    <message>
      <source>Read it at its publisher</source>
      <translation>在出版方处阅读</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>继续阅读</translation>
    </message>
    <message>
      <source>Read what you wanted?</source>
      <translation>想读的都读到了吗？</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>阅读</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>语音朗读</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt that is not installed yet. This line installs it; type it in a terminal, then choose Read aloud again.</source>
      <translation>朗读需要 Qt 的一个尚未安装的部分。此命令可安装；请在终端中输入，然后再次选择“朗读”。</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt, and voices, that are not installed yet. On Debian and Ubuntu this line installs both; type it in a terminal, then choose Read aloud again.</source>
      <translation>朗读需要 Qt 的一个部分和语音，均尚未安装。在 Debian 和 Ubuntu 上此命令可安装两者；请在终端中输入，然后再次选择“朗读”。</translation>
    </message>
    <message>
      <source>Reading line</source>
      <translation>阅读进度线</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Ready offline</source>
      <translation>可离线阅读</translation>
    </message>
    <message>
      <source>Ready offline only</source>
      <translation>仅可离线阅读</translation>
    </message>
    <message>
      <source>Ready-made</source>
      <translation>现成方案</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>减弱</translation>
    </message>
    <message>
      <source>Refused several times: no further attempt before {time}.</source>
      <translation>已被多次拒绝：{time} 之前不再尝试。</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>相关</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>相关文章</translation>
    </message>
    <message>
      <source>Remove an edition</source>
      <translation>移除刊期</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>从已保存中移除</translation>
    </message>
    <message>
      <source>Remove the catalogue {name}</source>
      <translation>移除目录 {name}</translation>
    </message>
    <message>
      <source>Remove the folder {title}</source>
      <translation>移除文件夹 {title}</translation>
    </message>
    <message>
      <source>Remove the plan of an edition</source>
      <translation>移除刊期计划</translation>
    </message>
    <message>
      <source>Remove this plan</source>
      <translation>移除此计划</translation>
    </message>
    <message numerus="yes">
      <source>Remove {n} articles from saved</source>
      <extracomment>Remove article from saved</extracomment>
      <translation>
        <numerusform>将 {n} 篇文章从已保存中移除</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove {title}</source>
      <translation>移除 {title}</translation>
    </message>
    <message numerus="yes">
      <source>Removed text and pictures of {n} articles. The library takes {size}.</source>
      <extracomment>Removed text and pictures of {n} article. The library takes {size}.</extracomment>
      <translation>
        <numerusform>已移除 {n} 篇文章的文字和图片。资料库占用 {size}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Removed {n} articles from saved.</source>
      <extracomment>Removed {n} article from saved.</extracomment>
      <translation>
        <numerusform>已从已保存中移除 {n} 篇文章。</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename the account {title}</source>
      <translation>重命名账户 {title}</translation>
    </message>
    <message>
      <source>Rename the folder {title}</source>
      <translation>重命名文件夹 {title}</translation>
    </message>
    <message>
      <source>Rename to “{new}”: {title}</source>
      <translation>重命名为“{new}”：{title}</translation>
    </message>
    <message>
      <source>Rename {title}</source>
      <translation>重命名 {title}</translation>
    </message>
    <message>
      <source>Reorder the sections</source>
      <translation>重新排列栏目</translation>
    </message>
    <message numerus="yes">
      <source>Resumed {n} publications.</source>
      <extracomment>Resumed {n} publication.</extracomment>
      <translation>
        <numerusform>已恢复 {n} 份刊物。</numerusform>
      </translation>
    </message>
    <message>
      <source>Room that the library may take</source>
      <translation>资料库可占用的空间</translation>
    </message>
    <message>
      <source>Run “broadsheet doctor --repair” to restore what can be read.</source>
      <translation>运行“broadsheet doctor --repair”可恢复能读取的内容。</translation>
    </message>
    <message>
      <source>Saturday and Sunday</source>
      <translation>周六和周日</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save an article to keep it here for later.</source>
      <translation>保存文章，即可留在这里以后再读。</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>保存为 PDF…</translation>
    </message>
    <message numerus="yes">
      <source>Save {n} articles</source>
      <extracomment>Save {n} article</extracomment>
      <translation>
        <numerusform>保存 {n} 篇文章</numerusform>
      </translation>
    </message>
    <message>
      <source>Save: {title}</source>
      <translation>保存：{title}</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已保存</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>已保存的文章</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>已保存为 {file}。</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>已保存，稍后阅读</translation>
    </message>
    <message>
      <source>Saved only</source>
      <translation>仅已保存</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} articles.</source>
      <extracomment>Saved {n} article.</extracomment>
      <translation>
        <numerusform>已保存 {n} 篇文章。</numerusform>
      </translation>
    </message>
    <message>
      <source>Science</source>
      <translation>科学</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>搜索记录</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>栏目</translation>
    </message>
    <message>
      <source>Sentence {number} of {count}</source>
      <translation>第 {number} 句，共 {count} 句</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>褐色</translation>
    </message>
    <message>
      <source>Set up a system keyring, or enter the password for this session.</source>
      <translation>请设置系统密钥环，或为本次会话输入密码。</translation>
    </message>
    <message>
      <source>Set up a system keyring, or keep the password for this session only.</source>
      <translation>请设置系统密钥环，或仅在本次会话中保留密码。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Settings of the publication…</source>
      <translation>刊物设置…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>设置…</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show accounts</source>
      <translation>显示账户</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>重新显示</translation>
    </message>
    <message>
      <source>Show all articles</source>
      <translation>显示所有文章</translation>
    </message>
    <message>
      <source>Show changes</source>
      <translation>显示更改</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>重新显示</translation>
    </message>
    <message>
      <source>Show muted articles again</source>
      <translation>重新显示被屏蔽的文章</translation>
    </message>
    <message>
      <source>Show only what is ready offline</source>
      <translation>仅显示可离线阅读的</translation>
    </message>
    <message>
      <source>Show saved only</source>
      <translation>仅显示已保存的</translation>
    </message>
    <message>
      <source>Show shortcuts</source>
      <translation>显示快捷键</translation>
    </message>
    <message>
      <source>Show unread only</source>
      <translation>仅显示未读的</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>边栏</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>重新登录</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>请重新登录。</translation>
    </message>
    <message>
      <source>Sign in in a window instead: nothing of it is kept but your session.</source>
      <translation>改在窗口中登录：除您的会话外不保留任何内容。</translation>
    </message>
    <message>
      <source>Sign in in your browser and bring its cookies as a file (cookies.txt).</source>
      <translation>在浏览器中登录，并以文件（cookies.txt）带来其 Cookie。</translation>
    </message>
    <message>
      <source>Sign in there in your browser, then save its cookies as a cookies.txt.</source>
      <translation>请在浏览器中登录，然后把其 Cookie 保存为 cookies.txt。</translation>
    </message>
    <message>
      <source>Sign in to this publication…</source>
      <translation>登录此刊物…</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>登录 {publication}</translation>
    </message>
    <message>
      <source>Signed in, checked just now.</source>
      <translation>已登录，刚刚检查过。</translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} days ago.</source>
      <extracomment>Signed in, checked {n} day ago.</extracomment>
      <translation>
        <numerusform>已登录，{n} 天前检查过。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} hours ago.</source>
      <extracomment>Signed in, checked {n} hour ago.</extracomment>
      <translation>
        <numerusform>已登录，{n} 小时前检查过。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} minutes ago.</source>
      <extracomment>Signed in, checked {n} minute ago.</extracomment>
      <translation>
        <numerusform>已登录，{n} 分钟前检查过。</numerusform>
      </translation>
    </message>
    <message>
      <source>Signed in; no article has shown yet whether you get them whole.</source>
      <translation>已登录；尚无文章能表明是否可获得全文。</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>缩小文字</translation>
    </message>
    <message numerus="yes">
      <source>So far it has {n} articles of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</source>
      <extracomment>So far it has {n} article of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</extracomment>
      <translation>
        <numerusform>它需要 {enough} 篇文章，目前有 {n} 篇：您阅读超过十秒、读完或保存的文章。</numerusform>
      </translation>
    </message>
    <message>
      <source>So that your account is not locked, Broadsheet does not try again by itself.</source>
      <translation>为避免账户被锁定，Broadsheet 不会自动重试。</translation>
    </message>
    <message>
      <source>So that your account is not locked, look in your browser first.</source>
      <translation>为避免账户被锁定，请先在浏览器中查看。</translation>
    </message>
    <message>
      <source>Something answers at {subject}, but no server of the kind that you chose.</source>
      <translation>{subject} 有响应，但不是您所选类型的服务器。</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>按名称排序</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>空间</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>语速</translation>
    </message>
    <message>
      <source>Sport</source>
      <translation>体育</translation>
    </message>
    <message>
      <source>Start Broadsheet as an ordinary user.</source>
      <translation>请以普通用户身份启动 Broadsheet。</translation>
    </message>
    <message>
      <source>Start at login in the background</source>
      <translation>登录时在后台启动</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>开始阅读</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>停止同步</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>话题</translation>
    </message>
    <message>
      <source>Such a name can be title, author, publication, section, after, before or is.</source>
      <translation>这样的名称可以是 title、author、publication、section、after、before 或 is。</translation>
    </message>
    <message>
      <source>Switch it on in the settings of the server, for your user too.</source>
      <translation>请在服务器的设置中开启，并对您的用户开启。</translation>
    </message>
    <message>
      <source>Switch it on there under Integrations: Activate Google Reader API.</source>
      <translation>请在那里的 Integrations 中开启：Activate Google Reader API。</translation>
    </message>
    <message>
      <source>Switch it on there under Preferences: Enable API.</source>
      <translation>请在那里的 Preferences 中开启：Enable API。</translation>
    </message>
    <message>
      <source>Switch it on there under Settings, Authentication: Allow API access.</source>
      <translation>请在那里的“设置”“认证”中开启：允许 API 访问。</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>开启</translation>
    </message>
    <message>
      <source>Switch on the Fever interface in the settings of the server.</source>
      <translation>请在服务器的设置中开启 Fever 接口。</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>已关闭</translation>
    </message>
    <message>
      <source>Sync again in a while.</source>
      <translation>请稍后重新同步。</translation>
    </message>
    <message>
      <source>Sync again in a while. If it goes on, open the publication in your browser to see whether it still exists.</source>
      <translation>请稍后重新同步。如果仍然如此，请在浏览器中打开该刊物，看它是否还存在。</translation>
    </message>
    <message>
      <source>Sync again: it begins where this sync ended.</source>
      <translation>请重新同步：会从中断处继续。</translation>
    </message>
    <message>
      <source>Sync and data</source>
      <translation>同步和数据</translation>
    </message>
    <message>
      <source>Sync at start</source>
      <translation>启动时同步</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>自动同步</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>立即同步</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>同步这些刊物</translation>
    </message>
    <message>
      <source>Synced just now.</source>
      <translation>刚刚同步。</translation>
    </message>
    <message>
      <source>Synced with {accounts}.</source>
      <translation>与 {accounts} 同步。</translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} days ago.</source>
      <extracomment>Synced {n} day ago.</extracomment>
      <translation>
        <numerusform>{n} 天前同步。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} hours ago.</source>
      <extracomment>Synced {n} hour ago.</extracomment>
      <translation>
        <numerusform>{n} 小时前同步。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} minutes ago.</source>
      <extracomment>Synced {n} minute ago.</extracomment>
      <translation>
        <numerusform>{n} 分钟前同步。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced: {n} new articles.</source>
      <extracomment>Synced: {n} new article.</extracomment>
      <translation>
        <numerusform>已同步：{n} 篇新文章。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Syncing: {n} new articles</source>
      <extracomment>Syncing: {n} new article</extracomment>
      <translation>
        <numerusform>正在同步：{n} 篇新文章</numerusform>
      </translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>正在同步…</translation>
    </message>
    <message>
      <source>Syncs go on; the icon in the tray brings the window back.</source>
      <translation>同步会继续；点托盘图标可恢复窗口。</translation>
    </message>
    <message>
      <source>Take from the saved: {title}</source>
      <translation>取消保存：{title}</translation>
    </message>
    <message>
      <source>Take out of its folder: {title}</source>
      <translation>移出文件夹：{title}</translation>
    </message>
    <message>
      <source>Take the new address</source>
      <translation>使用新网址</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} articles from the saved</source>
      <extracomment>Take {n} article from the saved</extracomment>
      <translation>
        <numerusform>取消保存 {n} 篇文章</numerusform>
      </translation>
    </message>
    <message>
      <source>Technology</source>
      <translation>科技</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>正文</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>文字和颜色</translation>
    </message>
    <message>
      <source>Text and pictures of the oldest read articles go first; never of saved ones, nor of unread ones from your favourites.</source>
      <translation>先移除最早的已读文章的文字和图片；已保存的文章和收藏刊物的未读文章不受影响。</translation>
    </message>
    <message numerus="yes">
      <source>Text and pictures of {n} articles, the oldest first: {size}.</source>
      <extracomment>Text and pictures of {n} article: {size}.</extracomment>
      <translation>
        <numerusform>{n} 篇文章的文字和图片，最早的优先：{size}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字大小</translation>
    </message>
    <message>
      <source>Text with headings and contents; pictures as their publishers describe them.</source>
      <translation>带标题和目录的文字；图片以出版方的说明代替。</translation>
    </message>
    <message>
      <source>That could not be written: {file}.</source>
      <translation>无法写入：{file}。</translation>
    </message>
    <message>
      <source>That is all for now.</source>
      <translation>暂时就这些了。</translation>
    </message>
    <message>
      <source>That is all that was picked lately.</source>
      <translation>近期的精选就这些了。</translation>
    </message>
    <message>
      <source>That is the news for now. {time}</source>
      <translation>目前的新闻就这些了。{time}</translation>
    </message>
    <message>
      <source>That is the whole edition.</source>
      <translation>这一期到此结束。</translation>
    </message>
    <message>
      <source>The App ID and App key are those of your own registration there.</source>
      <translation>App ID 和 App key 来自您在那里的注册。</translation>
    </message>
    <message>
      <source>The address of {subject} leads on and on, or to where it must not lead.</source>
      <translation>{subject}的网址不断跳转，或指向不允许的位置。</translation>
    </message>
    <message>
      <source>The app News in your Nextcloud.</source>
      <translation>您的 Nextcloud 中的 News 应用。</translation>
    </message>
    <message>
      <source>The best first puts articles on top that have the words in their title.</source>
      <translation>“最佳在前”会把标题中含有这些词的文章排在上面。</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so it was given up.</source>
      <translation>与{subject}的连接不安全，已放弃。</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so nothing was sent.</source>
      <translation>与 {subject} 的连接不安全，因此未发送任何内容。</translation>
    </message>
    <message>
      <source>The edition was deleted.</source>
      <translation>刊期已删除。</translation>
    </message>
    <message>
      <source>The feed asks to be left alone at these hours.</source>
      <translation>该源要求在这些时段不要询问。</translation>
    </message>
    <message>
      <source>The feed asks to be left alone on these days.</source>
      <translation>该源要求在这些日子不要询问。</translation>
    </message>
    <message>
      <source>The feed gives no more than this; the publisher's page has it.</source>
      <translation>源只提供这些；其余内容在发布方的页面上。</translation>
    </message>
    <message>
      <source>The feed itself says how often it wants to be asked.</source>
      <translation>源自己说明了希望被询问的频率。</translation>
    </message>
    <message>
      <source>The file can be put on the web or sent to a friend, who follows it as a pick list. Secret addresses and those of your own network stay out. Write to the same file again to bring it up to date.</source>
      <translation>此文件可以放到网上或发给朋友，对方可将其作为精选列表关注。私密网址和您自己网络中的网址不会包含在内。再次写入同一文件即可更新。</translation>
    </message>
    <message>
      <source>The file declares abbreviations of its own, which are not read.</source>
      <translation>该文件声明了自己的缩写，这些缩写不会被读取。</translation>
    </message>
    <message>
      <source>The file ends here, in the middle.</source>
      <translation>文件在此处中断。</translation>
    </message>
    <message>
      <source>The file of {subject} is damaged or belongs to another program.</source>
      <translation>{subject}的文件已损坏，或属于其他程序。</translation>
    </message>
    <message>
      <source>The first articles are on their way. They will stand here in a moment.</source>
      <translation>第一批文章正在路上，马上就会显示在这里。</translation>
    </message>
    <message numerus="yes">
      <source>The folders of {n} sections stay here alone: {account} cannot make them.</source>
      <extracomment>The folder of {n} section stays here alone: {account} cannot make it.</extracomment>
      <translation>
        <numerusform>{n} 个栏目的文件夹只在这里有效：{account} 无法创建。</numerusform>
      </translation>
    </message>
    <message>
      <source>The form for signing in is on another host: {subject}.</source>
      <translation>登录表单位于另一台主机：{subject}。</translation>
    </message>
    <message>
      <source>The form of {subject} works only in a browser.</source>
      <translation>{subject} 的表单只能在浏览器中使用。</translation>
    </message>
    <message>
      <source>The internet does not know the address of {subject}.</source>
      <translation>互联网上找不到{subject}的地址。</translation>
    </message>
    <message>
      <source>The language of the window. Articles stay in theirs.</source>
      <translation>窗口的语言。文章仍用其原文。</translation>
    </message>
    <message>
      <source>The last attempt failed.</source>
      <translation>上次尝试失败。</translation>
    </message>
    <message>
      <source>The last sync was stopped before its turn came.</source>
      <translation>上次同步在轮到它之前就停止了。</translation>
    </message>
    <message>
      <source>The last whole sync was at {time}.</source>
      <translation>上次完整同步是在 {time}。</translation>
    </message>
    <message>
      <source>The library takes {size} now.</source>
      <translation>资料库目前占用 {size}。</translation>
    </message>
    <message>
      <source>The next sync asks it.</source>
      <translation>下次同步会询问。</translation>
    </message>
    <message>
      <source>The page could not be fetched; it is tried again at a later sync.</source>
      <translation>无法获取页面；会在以后的同步中重试。</translation>
    </message>
    <message>
      <source>The page could not be fetched; it will be tried again</source>
      <translation>无法获取页面；将会重试</translation>
    </message>
    <message>
      <source>The page is fetched at the next sync.</source>
      <translation>页面会在下次同步时获取。</translation>
    </message>
    <message>
      <source>The page says that it is not free to read.</source>
      <translation>页面表示其内容并非免费阅读。</translation>
    </message>
    <message>
      <source>The part of Broadsheet that fetches news ended unexpectedly.</source>
      <translation>Broadsheet 中获取新闻的部分意外结束。</translation>
    </message>
    <message>
      <source>The password for {subject} is not in your keyring.</source>
      <translation>密钥环中没有 {subject} 的密码。</translation>
    </message>
    <message>
      <source>The plan was removed.</source>
      <translation>计划已移除。</translation>
    </message>
    <message>
      <source>The publisher</source>
      <translation>发布方</translation>
    </message>
    <message>
      <source>The publisher answered {status} and sent a part.</source>
      <translation>发布方响应 {status}，只发送了一部分。</translation>
    </message>
    <message>
      <source>The publisher asks for a pause before {subject} is fetched again{status}.</source>
      <translation>发布方要求稍后再获取{subject}{status}。</translation>
    </message>
    <message>
      <source>The publisher asks to wait {time}.</source>
      <translation>发布方要求等待 {time}。</translation>
    </message>
    <message>
      <source>The publisher could not be reached when your sign-in was checked.</source>
      <translation>检查登录状态时无法连接到发布者。</translation>
    </message>
    <message>
      <source>The publisher did not accept these cookies: they are too old, perhaps.</source>
      <translation>发布者未接受这些 Cookie：可能太旧了。</translation>
    </message>
    <message>
      <source>The publisher did not accept this name and password.</source>
      <translation>发布者未接受此名称和密码。</translation>
    </message>
    <message>
      <source>The publisher did not accept this token.</source>
      <translation>发布者未接受此令牌。</translation>
    </message>
    <message>
      <source>The publisher does not know this name.</source>
      <translation>出版方不认识此名称。</translation>
    </message>
    <message>
      <source>The publisher has ended {subject}{status}.</source>
      <translation>发布方已终止{subject}{status}。</translation>
    </message>
    <message>
      <source>The publisher has nothing at the address of {subject}{status}.</source>
      <translation>发布方在{subject}的网址上没有任何内容{status}。</translation>
    </message>
    <message>
      <source>The publisher refuses to give {subject}{status}.</source>
      <translation>发布方拒绝提供{subject}{status}。</translation>
    </message>
    <message>
      <source>The publisher's form has changed: sign in again.</source>
      <translation>发布者的表单已更改：请重新登录。</translation>
    </message>
    <message>
      <source>The quotation mark before “{subject}” is not closed.</source>
      <translation>“{subject}”前的引号没有结束。</translation>
    </message>
    <message>
      <source>The rules in {subject} are for another publication.</source>
      <translation>{subject} 中的规则属于另一份刊物。</translation>
    </message>
    <message>
      <source>The same articles as “{title}”, under another address.</source>
      <translation>与“{title}”文章相同，只是网址不同。</translation>
    </message>
    <message>
      <source>The same library on all your devices, through FreshRSS, Miniflux and others.</source>
      <translation>通过 FreshRSS、Miniflux 等，在所有设备上使用同一个资料库。</translation>
    </message>
    <message>
      <source>The secret of this address was left out of the list. It brings nothing until you follow it by its whole address.</source>
      <translation>此网址的密钥未写入列表。用完整网址关注之前，它不会带来任何内容。</translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out.</source>
      <extracomment>The secret of {n} address was left out.</extracomment>
      <translation>
        <numerusform>已去掉 {n} 个地址中的密钥。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out:</source>
      <extracomment>The secret of {n} address was left out:</extracomment>
      <translation>
        <numerusform>已去掉 {n} 个地址中的密钥：</numerusform>
      </translation>
    </message>
    <message>
      <source>The server of your account asks it; its articles come from there.</source>
      <translation>由您账户的服务器查询；其文章来自那里。</translation>
    </message>
    <message>
      <source>The sign-in window cannot be loaded ({detail})</source>
      <translation>无法加载登录窗口（{detail}）</translation>
    </message>
    <message>
      <source>The sign-in window does not open for the system's administrator</source>
      <translation>系统管理员无法打开登录窗口</translation>
    </message>
    <message>
      <source>The sign-in window has ended unexpectedly</source>
      <translation>登录窗口意外结束</translation>
    </message>
    <message>
      <source>The sign-in window needs a part of Qt that is not installed yet</source>
      <translation>登录窗口需要尚未安装的 Qt 组件</translation>
    </message>
    <message>
      <source>The text is not here yet</source>
      <translation>正文尚未到达</translation>
    </message>
    <message>
      <source>The text is shorter than the page says it is.</source>
      <translation>正文比页面声明的短。</translation>
    </message>
    <message>
      <source>The text of the article and its other pictures stay readable.</source>
      <translation>文章的正文和其他图片仍可阅读。</translation>
    </message>
    <message>
      <source>The text of this article is not here yet.</source>
      <translation>这篇文章的正文尚未到达。</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit</source>
      <translation>为遵守上限，正文已移除</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit of {limit}.</source>
      <translation>为遵守 {limit} 的上限，正文已移除。</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit.</source>
      <translation>为遵守上限，正文已移除。</translation>
    </message>
    <message>
      <source>The usual one</source>
      <translation>默认</translation>
    </message>
    <message>
      <source>The whole page is still to be fetched</source>
      <translation>完整页面尚待获取</translation>
    </message>
    <message>
      <source>The window begins</source>
      <translation>窗口打开时</translation>
    </message>
    <message>
      <source>The “{subject}” stands alone, so it was passed over.</source>
      <translation>“{subject}”单独出现，已忽略。</translation>
    </message>
    <message>
      <source>Their articles share: {words}.</source>
      <translation>其文章的共同点：{words}。</translation>
    </message>
    <message>
      <source>Their feeds are past these, so they are saved here alone: {titles}.</source>
      <translation>订阅源中已没有这些文章，因此只保存在这里：{titles}。</translation>
    </message>
    <message>
      <source>There are no rules about what belongs to articles in {subject}.</source>
      <translation>{subject} 中没有关于文章内容的规则。</translation>
    </message>
    <message>
      <source>There is no article to read at the address of {subject}.</source>
      <translation>{subject}的网址上没有可读的文章。</translation>
    </message>
    <message>
      <source>There is no feed any more at the address of {subject}.</source>
      <translation>{subject}的网址上已没有源。</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject} any more{status}.</source>
      <translation>{subject} 上不再有程序接口{status}。</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject}{status}.</source>
      <translation>{subject} 上没有程序接口{status}。</translation>
    </message>
    <message>
      <source>There is no network connection.</source>
      <translation>没有网络连接。</translation>
    </message>
    <message>
      <source>There is no network just now. News will stand here when it is back.</source>
      <translation>目前没有网络。网络恢复后，新闻会显示在这里。</translation>
    </message>
    <message>
      <source>There is no network, or there was none when its turn came.</source>
      <translation>没有网络，或轮到它时没有网络。</translation>
    </message>
    <message>
      <source>There is no room left on the disk that holds {subject}.</source>
      <translation>{subject}所在的磁盘没有空间了。</translation>
    </message>
    <message>
      <source>There is no voice for {language}; another one reads.</source>
      <translation>没有{language}语音，改用其他语音朗读。</translation>
    </message>
    <message>
      <source>There is no {subject}.</source>
      <translation>没有{subject}。</translation>
    </message>
    <message>
      <source>There is nothing in this to search for.</source>
      <translation>这里没有可搜索的内容。</translation>
    </message>
    <message>
      <source>There is nothing of this kind.</source>
      <translation>没有这类内容。</translation>
    </message>
    <message>
      <source>There is nothing to decide.</source>
      <translation>没有需要决定的内容。</translation>
    </message>
    <message>
      <source>There is nothing to follow at {subject}: it is no feed, and the page names none.</source>
      <translation>{subject}没有可关注的内容：它不是源，页面也没有指明源。</translation>
    </message>
    <message>
      <source>There is nothing whole and unread for it yet.</source>
      <translation>还没有可用于它的完整未读文章。</translation>
    </message>
    <message numerus="yes">
      <source>There is something to decide about {n} sections.</source>
      <extracomment>There is something to decide about {n} section.</extracomment>
      <translation>
        <numerusform>有 {n} 个栏目需要您决定。</numerusform>
      </translation>
    </message>
    <message>
      <source>There was no network connection to {subject}.</source>
      <translation>与 {subject} 没有网络连接。</translation>
    </message>
    <message>
      <source>These rules hide nothing at the moment.</source>
      <translation>这些规则目前没有隐藏任何内容。</translation>
    </message>
    <message>
      <source>These words in this order</source>
      <translation>按此顺序出现的词</translation>
    </message>
    <message>
      <source>They come with the sync that runs now.</source>
      <translation>它们会随正在进行的同步到来。</translation>
    </message>
    <message>
      <source>They go by themselves, or when you sync.</source>
      <translation>它们会自动发送，或在您同步时发送。</translation>
    </message>
    <message>
      <source>This address has a secret, and there is no open keyring to keep it in.</source>
      <translation>此网址含有密钥，但没有打开的密钥环可以保存它。</translation>
    </message>
    <message>
      <source>This address holds a private key; it goes to your keyring.</source>
      <translation>此网址含有私人密钥；它会存入您的密钥环。</translation>
    </message>
    <message>
      <source>This address is none of the web.</source>
      <translation>这不是网页网址。</translation>
    </message>
    <message>
      <source>This article has been deleted.</source>
      <translation>此文章已被删除。</translation>
    </message>
    <message>
      <source>This article is muted: {what}.</source>
      <translation>这篇文章已被屏蔽：{what}。</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>这台电脑</translation>
    </message>
    <message>
      <source>This edition is no longer here: its days are over, or it was deleted.</source>
      <translation>此刊期已不在这里：已过保留期，或已被删除。</translation>
    </message>
    <message>
      <source>This is a preview, although you are signed in to {publisher}.</source>
      <translation>这是预览，尽管您已登录 {publisher}。</translation>
    </message>
    <message>
      <source>This is a preview.</source>
      <translation>这是预览。</translation>
    </message>
    <message>
      <source>This is a preview. The whole article is fetched at the next sync.</source>
      <translation>这是预览。全文将在下次同步时获取。</translation>
    </message>
    <message>
      <source>This is a preview. {publisher} gives the rest to readers who are signed in.</source>
      <translation>这是预览。{publisher}只向登录的读者提供其余内容。</translation>
    </message>
    <message>
      <source>This is damaged; what could be read of it was taken.</source>
      <translation>此处已损坏；能读取的部分已采用。</translation>
    </message>
    <message>
      <source>This is read by rules that only another program has.</source>
      <translation>此处须按其他程序特有的规则读取。</translation>
    </message>
    <message>
      <source>This is what the feed carries.</source>
      <translation>这是源中的内容。</translation>
    </message>
    <message>
      <source>This line installs it; type it in a terminal, then try again.</source>
      <translation>此行可安装它；请在终端中输入，然后重试。</translation>
    </message>
    <message>
      <source>This page has no feed. Broadsheet can watch its links instead.</source>
      <translation>此页面没有订阅源。Broadsheet 可以改为关注其链接。</translation>
    </message>
    <message>
      <source>This picture is not here yet; it is fetched at the next sync.</source>
      <translation>这张图片尚未到达；会在下次同步时获取。</translation>
    </message>
    <message>
      <source>This points to another list, which you can import too.</source>
      <translation>此处指向另一个列表，也可以导入。</translation>
    </message>
    <message>
      <source>This says only what you do not want.</source>
      <translation>这里只说明了不想要的内容。</translation>
    </message>
    <message>
      <source>This search is too long.</source>
      <translation>搜索内容太长。</translation>
    </message>
    <message>
      <source>This stands further up already; the first place counts.</source>
      <translation>上面已有此项；以第一处为准。</translation>
    </message>
    <message>
      <source>This story is muted.</source>
      <translation>此话题已被屏蔽。</translation>
    </message>
    <message>
      <source>This story is no longer here: its articles were removed, or turned out to tell of other things.</source>
      <translation>此话题已不在这里：其文章已移除，或实际讲的是别的事。</translation>
    </message>
    <message>
      <source>This story, for a week</source>
      <translation>此话题，一周</translation>
    </message>
    <message>
      <source>This system does not allow the sign-in window its sandbox</source>
      <translation>此系统不允许登录窗口使用沙盒</translation>
    </message>
    <message>
      <source>This way is not encrypted: whoever stands between can read your password.</source>
      <translation>此连接未加密：途中的人可以读到您的密码。</translation>
    </message>
    <message>
      <source>Those that are here already stay.</source>
      <translation>已在这里的会保留。</translation>
    </message>
    <message>
      <source>Three days after reading</source>
      <translation>阅读后三天</translation>
    </message>
    <message>
      <source>Three months after reading</source>
      <translation>阅读后三个月</translation>
    </message>
    <message>
      <source>Three panes</source>
      <translation>三栏</translation>
    </message>
    <message>
      <source>Titles of your own stay here alone: {account} keeps its own.</source>
      <translation>您自己的标题只在这里有效：{account} 保留它自己的。</translation>
    </message>
    <message>
      <source>To the editions</source>
      <translation>转到刊期</translation>
    </message>
    <message>
      <source>To the front page</source>
      <translation>转到头版</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Too late for {subject}.</source>
      <translation>太迟了：{subject}。</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>头条话题</translation>
    </message>
    <message>
      <source>Top stories from your publications</source>
      <translation>您的刊物的头条话题</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Topic or section</source>
      <translation>主题或栏目</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>旅行</translation>
    </message>
    <message>
      <source>Trust {host} and sign in</source>
      <translation>信任 {host} 并登录</translation>
    </message>
    <message>
      <source>Try again; the log says more.</source>
      <translation>请重试；日志中有更多信息。</translation>
    </message>
    <message>
      <source>Try anyway</source>
      <translation>仍然尝试</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>开启“为你”</translation>
    </message>
    <message>
      <source>Type a word, or “several words in quotes”.</source>
      <translation>请输入一个词，或“用引号括起的多个词”。</translation>
    </message>
    <message>
      <source>Under each article: its story, what is related, and more from the publication.</source>
      <translation>每篇文章下方：所属话题、相关内容，以及该刊物的更多文章。</translation>
    </message>
    <message>
      <source>Underlined: added. Struck out: removed.</source>
      <translation>下划线：新增。删除线：已删除。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>取消关注栏目 {title}</translation>
    </message>
    <message>
      <source>Unfollow these publications</source>
      <translation>取消关注这些刊物</translation>
    </message>
    <message>
      <source>Unfollow these publications and delete their articles</source>
      <translation>取消关注这些刊物并删除其文章</translation>
    </message>
    <message>
      <source>Unfollow this section</source>
      <translation>取消关注此栏目</translation>
    </message>
    <message>
      <source>Unfollow what {title} had</source>
      <translation>取消关注 {title} 原有的内容</translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications</source>
      <extracomment>Unfollow {n} publication</extracomment>
      <translation>
        <numerusform>取消关注 {n} 份刊物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications and delete their articles</source>
      <extracomment>Unfollow {n} publication and delete its articles</extracomment>
      <translation>
        <numerusform>取消关注 {n} 份刊物并删除其文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} sections</source>
      <extracomment>Unfollow {n} section</extracomment>
      <translation>
        <numerusform>取消关注 {n} 个栏目</numerusform>
      </translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>取消关注 {title}</translation>
    </message>
    <message>
      <source>Unfollow {title} and delete its articles</source>
      <translation>取消关注 {title} 并删除其文章</translation>
    </message>
    <message>
      <source>Unfollow: {title}</source>
      <translation>取消关注：{title}</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep the password for this session only.</source>
      <translation>请解锁后重试，或仅在本次会话中保留密码。</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep what you entered until Broadsheet ends.</source>
      <translation>请将其解锁后重试，或将您输入的内容保留到 Broadsheet 退出。</translation>
    </message>
    <message>
      <source>Unlock it, then check the sign-in.</source>
      <translation>请解锁后检查登录状态。</translation>
    </message>
    <message>
      <source>Unlock it, then sync again.</source>
      <translation>请解锁，然后重新同步。</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>未读</translation>
    </message>
    <message>
      <source>Unread again when it changes</source>
      <translation>有改动时重新标为未读</translation>
    </message>
    <message>
      <source>Unread and saved, and the last year</source>
      <translation>未读和已保存的，以及最近一年</translation>
    </message>
    <message numerus="yes">
      <source>Unread and saved, and the last {n} days</source>
      <extracomment>Unread and saved, and the last day</extracomment>
      <translation>
        <numerusform>未读和已保存的，以及最近 {n} 天</numerusform>
      </translation>
    </message>
    <message>
      <source>Unread only</source>
      <translation>仅未读</translation>
    </message>
    <message>
      <source>Until then only previews arrive; they are fetched in full afterwards.</source>
      <translation>在此之前只会收到预览；之后会重新获取全文。</translation>
    </message>
    <message>
      <source>Until you delete them</source>
      <translation>直到您将其删除</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>无标题</translation>
    </message>
    <message>
      <source>Updated since you read it: {what}.</source>
      <translation>在您阅读之后有更新：{what}。</translation>
    </message>
    <message>
      <source>Use 2026-11-01, 2026-11, 2026, today, yesterday, or 7d, 2w, 3m, 1y for so long ago.</source>
      <translation>请用 2026-11-01、2026-11、2026、today、yesterday，或用 7d、2w、3m、1y 表示多久以前。</translation>
    </message>
    <message>
      <source>Use it in your own network only.</source>
      <translation>请只在您自己的网络中使用。</translation>
    </message>
    <message>
      <source>Use the name and password of your user there, or an API key as password.</source>
      <translation>请使用您在那里的用户名和密码，或以 API 密钥作为密码。</translation>
    </message>
    <message>
      <source>Use the sign-in window, or bring the cookies of your browser (cookies.txt).</source>
      <translation>请使用登录窗口，或导入浏览器的 Cookie（cookies.txt）。</translation>
    </message>
    <message>
      <source>Use words, or “several words in quotes”.</source>
      <translation>请使用词语，或“用引号括起的多个词”。</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>默认文字大小</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>视频</translation>
    </message>
    <message>
      <source>Video: {title}</source>
      <translation>视频：{title}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <source>Waiting changes…</source>
      <translation>等待中的更改…</translation>
    </message>
    <message>
      <source>Waits for {account} since {time}.</source>
      <translation>自 {time} 起等待 {account}。</translation>
    </message>
    <message>
      <source>Weekend</source>
      <translation>周末</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>What articles are set in. The usual one is a serif made for reading.</source>
      <translation>文章使用的字体。默认是适合阅读的衬线体。</translation>
    </message>
    <message>
      <source>What came before</source>
      <translation>前情</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>后续</translation>
    </message>
    <message>
      <source>What goes is not shown to you first.</source>
      <translation>不会先向你显示要移除的内容。</translation>
    </message>
    <message>
      <source>What is deleted can be brought back for an hour.</source>
      <translation>删除的内容可在一小时内恢复。</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>已屏蔽的内容</translation>
    </message>
    <message>
      <source>What is older weighs less: half as much in a month.</source>
      <translation>越旧的权重越低：每月减半。</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>可离线阅读的内容</translation>
    </message>
    <message>
      <source>What it has learnt</source>
      <translation>学到的内容</translation>
    </message>
    <message>
      <source>What it has picked so far stays readable.</source>
      <translation>此前的精选仍可阅读。</translation>
    </message>
    <message>
      <source>What many servers speak beside their own language: read and saved states only, subscriptions are changed on the server.</source>
      <translation>许多服务器在自己的语言之外使用的接口：只有已读和已保存状态，订阅在服务器上更改。</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>需要注意的内容</translation>
    </message>
    <message>
      <source>What the feed gave of the article stays readable.</source>
      <translation>源提供的文章内容仍可阅读。</translation>
    </message>
    <message>
      <source>What waits is fetched when the connection is free. “Sync now” always checks the feeds.</source>
      <translation>等待的内容会在连接不受限时获取。“立即同步”总会检查源。</translation>
    </message>
    <message>
      <source>What waits is fetched when the plug is in. “Sync now” always checks the feeds.</source>
      <translation>等待的内容会在接通电源时获取。“立即同步”总会检查源。</translation>
    </message>
    <message>
      <source>What was a preview is fetched in full now.</source>
      <translation>原为预览的内容正在获取全文。</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>略去的内容</translation>
    </message>
    <message>
      <source>What was left out…</source>
      <translation>略去的内容…</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>您的操作</translation>
    </message>
    <message>
      <source>What you have read and not saved is deleted after this time.</source>
      <translation>您读过且未保存的内容将在此时间后删除。</translation>
    </message>
    <message numerus="yes">
      <source>What you have read and not saved is deleted {n} days after you read it.</source>
      <extracomment>What you have read and not saved is deleted a day after you read it.</extracomment>
      <translation>
        <numerusform>已读且未保存的文章会在阅读 {n} 天后删除。</numerusform>
      </translation>
    </message>
    <message>
      <source>What you save can be such a list too: a file that you put on the web or send to a friend.</source>
      <translation>您保存的文章也可以成为这样的列表：一个可放到网上或发给朋友的文件。</translation>
    </message>
    <message>
      <source>When they come</source>
      <translation>到来时间</translation>
    </message>
    <message>
      <source>Where I left it</source>
      <translation>上次离开的位置</translation>
    </message>
    <message>
      <source>Where a feed gives only a part, the article's page is fetched for offline reading.</source>
      <translation>源只提供一部分时，会获取文章的页面以便离线阅读。</translation>
    </message>
    <message>
      <source>Where the text of its articles is taken from.</source>
      <translation>其文章的正文取自何处。</translation>
    </message>
    <message>
      <source>Whether anything slides or fades. Reduced: everything is simply there.</source>
      <translation>是否有滑动或淡入淡出。减弱：一切直接出现。</translation>
    </message>
    <message>
      <source>Which articles of a view are listed.</source>
      <translation>视图中列出哪些文章。</translation>
    </message>
    <message>
      <source>Which articles stand on top.</source>
      <translation>哪些文章排在最上面。</translation>
    </message>
    <message>
      <source>Which publications may notify you is chosen in their menu in the sidebar.</source>
      <translation>哪些刊物可以通知，在边栏中各刊物的菜单里选择。</translation>
    </message>
    <message>
      <source>Whichever is fuller</source>
      <translation>取较完整者</translation>
    </message>
    <message>
      <source>Whole articles, readable offline. Without, you get what the feed brings.</source>
      <translation>可离线阅读的全文。否则您只得到订阅源所带的内容。</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>为什么这是一个话题？</translation>
    </message>
    <message>
      <source>Why is this here?</source>
      <translation>为什么在这里？</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>为什么没有获取？</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <source>With the day's front page, or where you were when you closed it.</source>
      <translation>从当天的头版开始，或从您关闭时的位置开始。</translation>
    </message>
    <message>
      <source>Without a headline</source>
      <translation>无标题文章</translation>
    </message>
    <message>
      <source>Without a subscription most of its articles are previews.</source>
      <translation>未订阅时，其大多数文章只是预览。</translation>
    </message>
    <message>
      <source>Without it, articles stay unread until you mark them.</source>
      <translation>否则文章会保持未读，直到手动标记。</translation>
    </message>
    <message>
      <source>Without this word</source>
      <translation>不含此词</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>词语</translation>
    </message>
    <message>
      <source>Words…</source>
      <translation>词语…</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <source>You can sign in with a cookies.txt from your usual browser instead.</source>
      <translation>您也可以用常用浏览器的 cookies.txt 登录。</translation>
    </message>
    <message>
      <source>You do not know its like yet: it stands here to find out whether you care.</source>
      <translation>您还没读过这类内容：放在这里，看看您是否感兴趣。</translation>
    </message>
    <message>
      <source>You follow all of these already.</source>
      <translation>这些都已关注。</translation>
    </message>
    <message>
      <source>You follow nothing yet.</source>
      <translation>您还没有关注任何内容。</translation>
    </message>
    <message>
      <source>You follow nothing yet. Add a publication, and its news will stand here.</source>
      <translation>您还没有关注任何内容。添加一份刊物，其新闻就会显示在这里。</translation>
    </message>
    <message>
      <source>You follow {title}.</source>
      <translation>您已关注 {title}。</translation>
    </message>
    <message numerus="yes">
      <source>You have decided about {n} kinds of pieces of its pages.</source>
      <extracomment>You have decided about {n} kind of piece of its pages.</extracomment>
      <translation>
        <numerusform>您已对其页面的 {n} 类部分作出决定。</numerusform>
      </translation>
    </message>
    <message>
      <source>You have muted this story.</source>
      <translation>您已屏蔽此话题。</translation>
    </message>
    <message>
      <source>You have paused it.</source>
      <translation>您已将其暂停。</translation>
    </message>
    <message>
      <source>You have paused it: it is asked only when you sync it by itself.</source>
      <translation>您已将其暂停：只有单独同步时才会询问。</translation>
    </message>
    <message>
      <source>You have paused its publication.</source>
      <translation>您已暂停其所属刊物。</translation>
    </message>
    <message>
      <source>You have read all that is on top.</source>
      <translation>置顶的内容您都读完了。</translation>
    </message>
    <message>
      <source>You have read everything that you saved.</source>
      <translation>保存的文章都读完了。</translation>
    </message>
    <message>
      <source>You have read everything. Enjoy the quiet.</source>
      <translation>全部读完了。享受这份宁静吧。</translation>
    </message>
    <message numerus="yes">
      <source>You have saved or read to the end {n} articles: enough to put first what you are likely to care about.</source>
      <extracomment>You have saved or read to the end {n} article: enough to put first what you are likely to care about.</extracomment>
      <translation>
        <numerusform>您已保存或读完 {n} 篇文章：足以把您可能感兴趣的排在前面。</numerusform>
      </translation>
    </message>
    <message>
      <source>You have seen all that is new. Sync, or come back later.</source>
      <translation>新内容您都看过了。请同步，或稍后再来。</translation>
    </message>
    <message numerus="yes">
      <source>You have {n} more tries before Broadsheet waits, so that your account is not locked.</source>
      <extracomment>You have {n} more try before Broadsheet waits, so that your account is not locked.</extracomment>
      <translation>
        <numerusform>在 Broadsheet 为避免您的帐户被锁而等待之前，您还可以尝试 {n} 次。</numerusform>
      </translation>
    </message>
    <message>
      <source>You have {subject} already.</source>
      <translation>您已有 {subject}。</translation>
    </message>
    <message>
      <source>You need not do anything.</source>
      <translation>无需任何操作。</translation>
    </message>
    <message>
      <source>You no longer follow its publication.</source>
      <translation>已不再关注其刊物。</translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications.</source>
      <extracomment>You no longer follow {n} publication.</extracomment>
      <translation>
        <numerusform>您不再关注 {n} 份刊物。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications; their articles are deleted.</source>
      <extracomment>You no longer follow {n} publication; its articles are deleted.</extracomment>
      <translation>
        <numerusform>您不再关注 {n} 份刊物；其文章已删除。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} sections.</source>
      <extracomment>You no longer follow {n} section.</extracomment>
      <translation>
        <numerusform>已取消关注 {n} 个栏目。</numerusform>
      </translation>
    </message>
    <message>
      <source>You stopped {subject}.</source>
      <translation>您已停止 {subject}。</translation>
    </message>
    <message>
      <source>Your computer did not allow what {subject} needed.</source>
      <translation>电脑不允许{subject}所需的操作。</translation>
    </message>
    <message>
      <source>Your computer runs on its battery.</source>
      <translation>电脑正在使用电池。</translation>
    </message>
    <message>
      <source>Your connection is metered.</source>
      <translation>当前连接按流量计费。</translation>
    </message>
    <message>
      <source>Your keyring is locked, so you are not signed in.</source>
      <translation>密钥环已锁定，因此尚未登录。</translation>
    </message>
    <message>
      <source>Your library is safe; the rest went on.</source>
      <translation>资料库安全，其余操作已继续。</translation>
    </message>
    <message>
      <source>Your lists name nothing yet. They are asked with each sync.</source>
      <translation>您的列表还没有提到任何文章。每次同步都会询问它们。</translation>
    </message>
    <message>
      <source>Your own picks</source>
      <translation>您自己的精选</translation>
    </message>
    <message>
      <source>Your password has not been sent.</source>
      <translation>您的密码未被发送。</translation>
    </message>
    <message>
      <source>Your publications have not been asked for news yet.</source>
      <translation>尚未向您的刊物获取新闻。</translation>
    </message>
    <message>
      <source>Your publications have published nothing yet.</source>
      <translation>您的刊物还没有发布任何内容。</translation>
    </message>
    <message>
      <source>Your session has ended: sign in again.</source>
      <translation>会话已结束：请重新登录。</translation>
    </message>
    <message>
      <source>Your settings cannot be read at the moment; the usual ones are in use.</source>
      <translation>目前无法读取设置，正在使用默认设置。</translation>
    </message>
    <message>
      <source>Your settings were damaged and are back to the usual ones. The damaged file is kept as {file}.</source>
      <translation>设置已损坏，已恢复为默认。损坏的文件保存为 {file}。</translation>
    </message>
    <message>
      <source>Your sign-in</source>
      <translation>您的登录</translation>
    </message>
    <message>
      <source>Your sign-ins…</source>
      <translation>您的登录…</translation>
    </message>
    <message>
      <source>Your system has no keyring from which the password for {subject} could be read.</source>
      <translation>系统没有可读取 {subject} 密码的密钥环。</translation>
    </message>
    <message>
      <source>Your system has no keyring in which Broadsheet could keep a password safely.</source>
      <translation>系统没有可供 Broadsheet 安全保存密码的密钥环。</translation>
    </message>
    <message>
      <source>Your system's keyring is locked, so {subject} was not asked.</source>
      <translation>系统密钥环已锁定，因此未询问 {subject}。</translation>
    </message>
    <message>
      <source>Your system's keyring is locked.</source>
      <translation>系统密钥环已锁定。</translation>
    </message>
    <message>
      <source>a file on this computer</source>
      <translation>这台电脑上的文件</translation>
    </message>
    <message>
      <source>a page of {host}</source>
      <translation>{host} 的页面</translation>
    </message>
    <message>
      <source>a picture from {host}</source>
      <translation>{host} 的图片</translation>
    </message>
    <message>
      <source>a picture of “{title}”</source>
      <translation>“{title}”的图片</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>一个栏目</translation>
    </message>
    <message>
      <source>added: {words};</source>
      <translation>新增：{words}；</translation>
    </message>
    <message>
      <source>also in the text</source>
      <translation>也包括正文</translation>
    </message>
    <message>
      <source>an article without a title</source>
      <translation>一篇无标题的文章</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more articles</source>
      <extracomment>and {n} more article</extracomment>
      <translation>
        <numerusform>还有 {n} 篇文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {n} more publications</source>
      <extracomment>and {n} more publication</extracomment>
      <translation>
        <numerusform>还有 {n} 份刊物</numerusform>
      </translation>
    </message>
    <message>
      <source>animation effects</source>
      <translation>动画 效果</translation>
    </message>
    <message>
      <source>another host</source>
      <translation>另一台主机</translation>
    </message>
    <message>
      <source>articles by {author}</source>
      <translation>{author} 的文章</translation>
    </message>
    <message>
      <source>asked {day}</source>
      <translation>{day}询问过</translation>
    </message>
    <message>
      <source>autostart</source>
      <translation>自动启动</translation>
    </message>
    <message>
      <source>background close</source>
      <translation>后台 关闭</translation>
    </message>
    <message>
      <source>block alignment</source>
      <translation>两端 对齐</translation>
    </message>
    <message>
      <source>catalogue “{name}”</source>
      <translation>目录“{name}”</translation>
    </message>
    <message>
      <source>counting…</source>
      <translation>正在统计…</translation>
    </message>
    <message>
      <source>data mobile roaming</source>
      <translation>数据 移动 漫游</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>已删除</translation>
    </message>
    <message>
      <source>disk space storage budget</source>
      <translation>磁盘 空间 存储 上限</translation>
    </message>
    <message>
      <source>energy power</source>
      <translation>能耗 电源</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>收藏</translation>
    </message>
    <message>
      <source>feed: links of other programs no longer open here.</source>
      <translation>其他程序的 feed: 链接不再在此打开。</translation>
    </message>
    <message>
      <source>feed: links of other programs open here from now on.</source>
      <translation>其他程序的 feed: 链接从现在起在此打开。</translation>
    </message>
    <message>
      <source>filter unread</source>
      <translation>筛选 未读</translation>
    </message>
    <message>
      <source>finished {n} of {all}</source>
      <translation>读完 {n} 篇，共 {all} 篇</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>已折叠</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>font larger smaller zoom</source>
      <translation>字体 放大 缩小 缩放</translation>
    </message>
    <message>
      <source>for good</source>
      <translation>永久</translation>
    </message>
    <message>
      <source>full text offline download</source>
      <translation>全文 离线 下载</translation>
    </message>
    <message>
      <source>has been failing for days</source>
      <translation>已失败数日</translation>
    </message>
    <message>
      <source>has been silent for months</source>
      <translation>已沉寂数月</translation>
    </message>
    <message>
      <source>has moved</source>
      <translation>已迁移</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>hyphens</source>
      <translation>连字符</translation>
    </message>
    <message>
      <source>is gone</source>
      <translation>已消失</translation>
    </message>
    <message>
      <source>it has no text</source>
      <translation>没有正文</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>刚刚</translation>
    </message>
    <message>
      <source>keys hotkeys</source>
      <translation>按键 热键</translation>
    </message>
    <message>
      <source>less than an hour ago</source>
      <translation>不到一小时前</translation>
    </message>
    <message>
      <source>mark duplicates same</source>
      <translation>标记 重复 相同</translation>
    </message>
    <message>
      <source>measure column width</source>
      <translation>版心 栏 宽度</translation>
    </message>
    <message>
      <source>more with a subscription</source>
      <translation>订阅后可读更多</translation>
    </message>
    <message>
      <source>needs a subscription</source>
      <translation>需要订阅</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>需要注意</translation>
    </message>
    <message>
      <source>no longer whole</source>
      <translation>不再完整</translation>
    </message>
    <message>
      <source>not followed</source>
      <translation>未关注</translation>
    </message>
    <message>
      <source>number {number}</source>
      <translation>第 {number} 项</translation>
    </message>
    <message>
      <source>only in {publication}</source>
      <translation>仅限 {publication}</translation>
    </message>
    <message>
      <source>only {number} pictures are stored</source>
      <translation>只存储了 {number} 张图片</translation>
    </message>
    <message>
      <source>opened {n}</source>
      <translation>打开 {n} 篇</translation>
    </message>
    <message>
      <source>panes columns</source>
      <translation>窗格 分栏</translation>
    </message>
    <message>
      <source>passed over {n}</source>
      <translation>略过 {n} 篇</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>pictures are missing</source>
      <translation>缺少图片</translation>
    </message>
    <message>
      <source>preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>publication “{name}” in the catalogue</source>
      <translation>目录中的刊物“{name}”</translation>
    </message>
    <message>
      <source>read</source>
      <translation>已读</translation>
    </message>
    <message>
      <source>ready offline</source>
      <translation>可离线阅读</translation>
    </message>
    <message>
      <source>refresh interval automatic</source>
      <translation>刷新 间隔 自动</translation>
    </message>
    <message>
      <source>removed: {words};</source>
      <translation>删除：{words}；</translation>
    </message>
    <message>
      <source>rows height</source>
      <translation>行 高度</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>已保存</translation>
    </message>
    <message>
      <source>saved articles</source>
      <translation>已保存的文章</translation>
    </message>
    <message>
      <source>saved {n}</source>
      <translation>保存 {n} 篇</translation>
    </message>
    <message>
      <source>similar more background</source>
      <translation>相似 更多 背景</translation>
    </message>
    <message>
      <source>small corrections</source>
      <translation>小幅 更正</translation>
    </message>
    <message>
      <source>sort</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>sort results</source>
      <translation>结果 排序</translation>
    </message>
    <message>
      <source>spacing leading</source>
      <translation>行距 间距</translation>
    </message>
    <message>
      <source>speech voice listen</source>
      <translation>语音 声音 收听</translation>
    </message>
    <message>
      <source>start view restore</source>
      <translation>启动 视图 恢复</translation>
    </message>
    <message>
      <source>such thing</source>
      <translation>这样的内容</translation>
    </message>
    <message>
      <source>sync server FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</source>
      <translation>同步 服务器 账户 FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</translation>
    </message>
    <message>
      <source>text from the feed</source>
      <translation>源中的文字</translation>
    </message>
    <message>
      <source>text not here yet</source>
      <translation>正文尚未到达</translation>
    </message>
    <message>
      <source>text removed</source>
      <translation>正文已移除</translation>
    </message>
    <message>
      <source>the file “{name}”</source>
      <translation>文件“{name}”</translation>
    </message>
    <message>
      <source>the library</source>
      <translation>资料库</translation>
    </message>
    <message>
      <source>the library's folder</source>
      <translation>资料库的文件夹</translation>
    </message>
    <message>
      <source>the network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>the page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>the page has not been fetched yet</source>
      <translation>页面尚未获取</translation>
    </message>
    <message>
      <source>the page of “{title}”</source>
      <translation>“{title}”的页面</translation>
    </message>
    <message>
      <source>the pick list at {host}</source>
      <translation>{host} 的精选列表</translation>
    </message>
    <message>
      <source>the publisher gives only a part to readers who are not signed in</source>
      <translation>发布方只向未登录的读者提供一部分</translation>
    </message>
    <message>
      <source>the section at {host}</source>
      <translation>{host} 的栏目</translation>
    </message>
    <message>
      <source>the server</source>
      <translation>服务器</translation>
    </message>
    <message>
      <source>the server at {host}</source>
      <translation>{host} 上的服务器</translation>
    </message>
    <message>
      <source>the story “{headline}”</source>
      <translation>话题“{headline}”</translation>
    </message>
    <message>
      <source>the sync</source>
      <translation>同步</translation>
    </message>
    <message>
      <source>the system keyring</source>
      <translation>系统密钥环</translation>
    </message>
    <message>
      <source>the text was removed to keep within your limit</source>
      <translation>为遵守上限，正文已移除</translation>
    </message>
    <message>
      <source>the topic {topic}</source>
      <translation>主题{topic}</translation>
    </message>
    <message>
      <source>theme night mode</source>
      <translation>主题 夜间模式</translation>
    </message>
    <message>
      <source>this</source>
      <translation>此内容</translation>
    </message>
    <message>
      <source>this account</source>
      <translation>此账户</translation>
    </message>
    <message>
      <source>this address</source>
      <translation>此网址</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>这台电脑</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>此文件</translation>
    </message>
    <message>
      <source>this hour</source>
      <translation>本小时</translation>
    </message>
    <message>
      <source>this list</source>
      <translation>此列表</translation>
    </message>
    <message>
      <source>this name</source>
      <translation>此名称</translation>
    </message>
    <message>
      <source>this section</source>
      <translation>此栏目</translation>
    </message>
    <message>
      <source>top stories</source>
      <translation>头条话题</translation>
    </message>
    <message>
      <source>topic: {name}, you finished {n} of {all}</source>
      <translation>主题：{name}，您读完 {n} 篇，共 {all} 篇</translation>
    </message>
    <message>
      <source>topic: {name}, you opened {n}</source>
      <translation>主题：{name}，您打开了 {n} 篇</translation>
    </message>
    <message>
      <source>topic: {name}, you saved {n}</source>
      <translation>主题：{name}，您保存了 {n} 篇</translation>
    </message>
    <message>
      <source>typeface serif sans</source>
      <translation>字体 衬线 无衬线</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>已展开</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>未读</translation>
    </message>
    <message>
      <source>until {moment}</source>
      <translation>直到 {moment}</translation>
    </message>
    <message>
      <source>updated edited corrected versions</source>
      <translation>更新 编辑 更正 版本</translation>
    </message>
    <message numerus="yes">
      <source>wanted fewer {n} times</source>
      <extracomment>wanted fewer once</extracomment>
      <translation>
        <numerusform>希望减少 {n} 次</numerusform>
      </translation>
    </message>
    <message>
      <source>what you entered</source>
      <translation>输入的内容</translation>
    </message>
    <message>
      <source>you finished {n} of {all} by {name}</source>
      <translation>{name} 所写的 {all} 篇中，您读完 {n} 篇</translation>
    </message>
    <message>
      <source>you finished {n} of {all} from {name}</source>
      <translation>来自 {name} 的 {all} 篇中，您读完 {n} 篇</translation>
    </message>
    <message>
      <source>you finished {n} of {all} in {name}</source>
      <translation>{name} 中的 {all} 篇，您读完 {n} 篇</translation>
    </message>
    <message>
      <source>you opened {n} by {name}</source>
      <translation>您打开了 {name} 所写的 {n} 篇</translation>
    </message>
    <message>
      <source>you opened {n} from {name}</source>
      <translation>您打开了来自 {name} 的 {n} 篇</translation>
    </message>
    <message>
      <source>you opened {n} in {name}</source>
      <translation>您打开了 {name} 中的 {n} 篇</translation>
    </message>
    <message>
      <source>you saved {n} by {name}</source>
      <translation>您保存了 {name} 所写的 {n} 篇</translation>
    </message>
    <message>
      <source>you saved {n} from {name}</source>
      <translation>您保存了来自 {name} 的 {n} 篇</translation>
    </message>
    <message>
      <source>you saved {n} in {name}</source>
      <translation>您保存了 {name} 中的 {n} 篇</translation>
    </message>
    <message>
      <source>{accounts} goes on following it: unfollow it there as well.</source>
      <translation>{accounts} 仍在关注它：请也在那里取消关注。</translation>
    </message>
    <message>
      <source>{accounts} keeps its own folders: yours hold here.</source>
      <translation>{accounts} 保留自己的文件夹：您的只在这里有效。</translation>
    </message>
    <message>
      <source>{accounts} keeps its own title: yours holds here.</source>
      <translation>{accounts} 保留自己的标题：您的只在这里有效。</translation>
    </message>
    <message>
      <source>{account} keeps them, but they are not synced with it any more.</source>
      <translation>{account} 保留它们，但不再与之同步。</translation>
    </message>
    <message>
      <source>{account} learns the secrets in addresses that have one.</source>
      <translation>{account} 会得知地址中的机密部分。</translation>
    </message>
    <message>
      <source>{account} takes no new subscriptions; these stay where they are: {titles}.</source>
      <translation>{account} 不接受新的订阅；以下内容留在原处：{titles}。</translation>
    </message>
    <message>
      <source>{account} unsubscribes from them.</source>
      <translation>{account} 取消订阅它们。</translation>
    </message>
    <message>
      <source>{days} at {time}</source>
      <translation>{days} {time}</translation>
    </message>
    <message>
      <source>{day}, {first} to {last}</source>
      <translation>{day}，{first} 至 {last}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{edition} edition</source>
      <translation>{edition}刊期</translation>
    </message>
    <message>
      <source>{facts}; shared: {words}</source>
      <translation>{facts}；共同点：{words}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first}至{last}</translation>
    </message>
    <message>
      <source>{followed} of {all} sections followed</source>
      <translation>已关注 {all} 个栏目中的 {followed} 个</translation>
    </message>
    <message>
      <source>{host} has had too many requests and asked for rest.</source>
      <translation>{host} 收到的请求过多，要求暂停。</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
      <source>{kind} {name}: {figures}</source>
      <translation>{kind} {name}：{figures}</translation>
    </message>
    <message>
      <source>{length} of {sources}</source>
      <translation>{length}，来自{sources}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} 分钟</translation>
    </message>
    <message>
      <source>{names} and {number} more</source>
      <translation>{names} 和另外 {number} 个</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more publications</source>
      <extracomment>{names} and {n} more publication</extracomment>
      <translation>
        <numerusform>{names} 和另外 {n} 个刊物</numerusform>
      </translation>
    </message>
    <message>
      <source>{names}; and {number} more</source>
      <translation>{names}；还有 {number} 个</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name}（{count}）</translation>
    </message>
    <message>
      <source>{name} is being made…</source>
      <translation>正在编制 {name}…</translation>
    </message>
    <message>
      <source>{name} is ready</source>
      <translation>{name} 已备好</translation>
    </message>
    <message>
      <source>{name} is ready: {facts}</source>
      <translation>{name} 已备好：{facts}</translation>
    </message>
    <message>
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
      <source>{name}, {n} publications</source>
      <extracomment>{name}, {n} publication</extracomment>
      <translation>
        <numerusform>{name}，{n} 份刊物</numerusform>
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
      <translation>{number} 个字符</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {n} sections chosen</source>
      <extracomment>{number} of {n} section chosen</extracomment>
      <translation>
        <numerusform>已选择 {n} 个栏目中的 {number} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} pictures are stored.</source>
      <translation>已存储 {number} 张图片。</translation>
    </message>
    <message>
      <source>{number} px</source>
      <translation>{number} 像素</translation>
    </message>
    <message numerus="yes">
      <source>{n} are followed already.</source>
      <extracomment>{n} is followed already.</extracomment>
      <translation>
        <numerusform>{n} 个已经关注。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are from publications that you no longer follow.</source>
      <extracomment>{n} is from a publication that you no longer follow.</extracomment>
      <translation>
        <numerusform>其中 {n} 篇来自已不再关注的刊物。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are left out, for their addresses are yours alone.</source>
      <extracomment>{n} is left out, for its address is yours alone.</extracomment>
      <translation>
        <numerusform>略去了 {n} 篇，因为其网址仅属于您。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <extracomment>{n} article</extracomment>
      <translation>
        <numerusform>{n} 篇文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are copies of another one's text and count as one with it.</source>
      <extracomment>{n} article is a copy of another one's text and counts as one with it.</extracomment>
      <translation>
        <numerusform>{n} 篇文章与另一篇正文相同，合并计为一篇。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are in {file}.</source>
      <extracomment>{n} article is in {file}.</extracomment>
      <translation>
        <numerusform>{file} 中有 {n} 篇文章。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles found</source>
      <extracomment>{n} article found</extracomment>
      <translation>
        <numerusform>找到 {n} 篇文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have read are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have read is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>您读过的 {n} 篇文章在 {account} 中（如有）也标为已读。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have saved are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have saved is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>您保存的 {n} 篇文章在 {account} 中（如有）也会保存。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were left out, because not all of them is here:</source>
      <extracomment>{n} article was left out, because not all of it is here:</extracomment>
      <translation>
        <numerusform>略去了 {n} 篇文章，因为这里的内容不完整：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were read again.</source>
      <extracomment>{n} article was read again.</extracomment>
      <translation>
        <numerusform>已重新读取 {n} 篇文章。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles.</source>
      <extracomment>{n} article.</extracomment>
      <translation>
        <numerusform>{n} 篇文章。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles: {reason}</source>
      <extracomment>{n} article: {reason}</extracomment>
      <translation>
        <numerusform>{n} 篇文章：{reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} attempts have failed.</source>
      <extracomment>{n} attempt has failed.</extracomment>
      <translation>
        <numerusform>已失败 {n} 次。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not sent. The next sync brings what the server has.</source>
      <extracomment>{n} change is not sent. The next sync brings what the server has.</extracomment>
      <translation>
        <numerusform>{n} 项更改不会发送。下次同步会带来服务器上的内容。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes have not been sent yet, and would be lost on the server.</source>
      <extracomment>{n} change has not been sent yet, and would be lost on the server.</extracomment>
      <translation>
        <numerusform>{n} 项更改尚未发送，在服务器上将会丢失。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}</source>
      <extracomment>{n} change waits for {account}</extracomment>
      <translation>
        <numerusform>{n} 项更改等待 {account}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}.</source>
      <extracomment>{n} change waits for {account}.</extracomment>
      <translation>
        <numerusform>{n} 项更改等待 {account}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be sent</source>
      <extracomment>{n} change waits to be sent</extracomment>
      <translation>
        <numerusform>{n} 项更改等待发送</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies folded</source>
      <extracomment>{n} copy folded</extracomment>
      <translation>
        <numerusform>已折叠 {n} 篇相同文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies of this text: {names}</source>
      <extracomment>{n} copy of this text: {names}</extracomment>
      <translation>
        <numerusform>此正文的 {n} 篇相同文章：{names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} could not be fetched</source>
      <extracomment>{n} could not be fetched</extracomment>
      <translation>
        <numerusform>{n} 篇无法获取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>{n} day</extracomment>
      <translation>
        <numerusform>{n} 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days after reading</source>
      <extracomment>A day after reading</extracomment>
      <translation>
        <numerusform>阅读后 {n} 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days ago</source>
      <extracomment>{n} day ago</extracomment>
      <translation>
        <numerusform>{n} 天前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} decisions are new.</source>
      <extracomment>{n} decision is new.</extracomment>
      <translation>
        <numerusform>{n} 项决定是新的。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>{n} entry</extracomment>
      <translation>
        <numerusform>{n} 项</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries could not be used:</source>
      <extracomment>{n} entry could not be used:</extracomment>
      <translation>
        <numerusform>有 {n} 项无法使用：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries selected</source>
      <extracomment>{n} entry selected</extracomment>
      <translation>
        <numerusform>已选择 {n} 项</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} folders</source>
      <extracomment>{n} folder</extracomment>
      <translation>
        <numerusform>{n} 个文件夹</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} followed: {names}</source>
      <extracomment>{n} followed: {names}</extracomment>
      <translation>
        <numerusform>已关注 {n} 份：{names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>{n} hour</extracomment>
      <translation>
        <numerusform>{n} 小时</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours ago</source>
      <extracomment>{n} hour ago</extracomment>
      <translation>
        <numerusform>{n} 小时前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} in editions</source>
      <extracomment>{n} in an edition</extracomment>
      <translation>
        <numerusform>刊期中 {n} 篇</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines could not be used, or not wholly.</source>
      <extracomment>{n} line could not be used, or not wholly.</extracomment>
      <translation>
        <numerusform>{n} 行无法使用或只能部分使用。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines name a section again.</source>
      <extracomment>{n} line names a section again.</extracomment>
      <translation>
        <numerusform>{n} 行重复了同一栏目。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lists</source>
      <extracomment>{n} list</extracomment>
      <translation>
        <numerusform>{n} 个列表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <extracomment>{n} min</extracomment>
      <translation>
        <numerusform>{n} 分钟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min left</source>
      <extracomment>{n} min left</extracomment>
      <translation>
        <numerusform>还剩 {n} 分钟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>{n} minute</extracomment>
      <translation>
        <numerusform>{n} 分钟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <extracomment>{n} more</extracomment>
      <translation>
        <numerusform>另有 {n} 项</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more from {publication}</source>
      <extracomment>{n} more from {publication}</extracomment>
      <translation>
        <numerusform>{publication} 还有 {n} 篇</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more in other languages, countries or topics</source>
      <extracomment>{n} more in other languages, countries or topics</extracomment>
      <translation>
        <numerusform>其他语言、国家或主题中还有 {n} 份</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more publications</source>
      <extracomment>{n} more publication</extracomment>
      <translation>
        <numerusform>还有 {n} 份刊物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more that only {publication} says</source>
      <extracomment>{n} more that only {publication} says</extracomment>
      <translation>
        <numerusform>还有 {n} 处只有 {publication} 提到</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted articles in all</source>
      <extracomment>{n} muted article in all</extracomment>
      <translation>
        <numerusform>共 {n} 篇文章已屏蔽</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted today</source>
      <extracomment>{n} muted today</extracomment>
      <translation>
        <numerusform>今天屏蔽了 {n} 篇</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new articles</source>
      <extracomment>{n} new article</extracomment>
      <translation>
        <numerusform>{n} 篇新文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new reports</source>
      <extracomment>{n} new report</extracomment>
      <translation>
        <numerusform>{n} 篇新报道</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new stories</source>
      <extracomment>{n} new story</extracomment>
      <translation>
        <numerusform>{n} 个新话题</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} newer articles</source>
      <extracomment>{n} newer article</extracomment>
      <translation>
        <numerusform>{n} 篇更新的文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are unread.</source>
      <extracomment>{n} of them is unread.</extracomment>
      <translation>
        <numerusform>其中 {n} 篇未读。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other articles of {publication} have their text from before.</source>
      <extracomment>{n} other article of {publication} has its text from before.</extracomment>
      <translation>
        <numerusform>{publication} 的另外 {n} 篇文章仍是以前的正文。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other hosts were refused</source>
      <extracomment>{n} other host was refused</extracomment>
      <translation>
        <numerusform>另有 {n} 个主机被拒绝</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs</source>
      <extracomment>{n} paragraph</extracomment>
      <translation>
        <numerusform>{n} 个段落</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs are the same</source>
      <extracomment>{n} paragraph is the same</extracomment>
      <translation>
        <numerusform>{n} 个段落相同</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} picked articles are still to be fetched. The next sync brings them.</source>
      <extracomment>{n} picked article is still to be fetched. The next sync brings it.</extracomment>
      <translation>
        <numerusform>还有 {n} 篇精选文章待获取。下次同步会带来它们。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>{n} picture</extracomment>
      <translation>
        <numerusform>{n} 张图片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures missing</source>
      <extracomment>{n} picture missing</extracomment>
      <translation>
        <numerusform>缺少 {n} 张图片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pieces are left out.</source>
      <extracomment>{n} piece is left out.</extracomment>
      <translation>
        <numerusform>略去了 {n} 个部分。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications</source>
      <extracomment>{n} publication</extracomment>
      <translation>
        <numerusform>{n} 份刊物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications and sections</source>
      <extracomment>{n} publication or section</extracomment>
      <translation>
        <numerusform>{n} 个刊物和栏目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are asked again.</source>
      <extracomment>{n} publication is asked again.</extracomment>
      <translation>
        <numerusform>{n} 份刊物恢复获取。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are paused.</source>
      <extracomment>{n} publication is paused.</extracomment>
      <translation>
        <numerusform>{n} 份刊物已暂停。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications chosen</source>
      <extracomment>{n} publication chosen</extracomment>
      <translation>
        <numerusform>已选择 {n} 份刊物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved, gone or fallen silent.</source>
      <extracomment>{n} publication has moved, gone or fallen silent.</extracomment>
      <translation>
        <numerusform>{n} 份刊物已迁移、消失或沉寂。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved.</source>
      <extracomment>{n} publication has moved.</extracomment>
      <translation>
        <numerusform>{n} 份刊物已迁移。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this</source>
      <extracomment>{n} publication reports this</extracomment>
      <translation>
        <numerusform>{n} 份刊物报道了此事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this.</source>
      <extracomment>{n} publication reports this.</extracomment>
      <translation>
        <numerusform>{n} 份刊物报道了此事。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} requests</source>
      <extracomment>{n} request</extracomment>
      <translation>
        <numerusform>{n} 个请求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles</source>
      <extracomment>{n} saved article</extracomment>
      <translation>
        <numerusform>{n} 篇已保存的文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles stay.</source>
      <extracomment>{n} saved article stays.</extracomment>
      <translation>
        <numerusform>{n} 篇已保存的文章会保留。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds</source>
      <extracomment>{n} second</extracomment>
      <translation>
        <numerusform>{n} 秒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <extracomment>{n} section</extracomment>
      <translation>
        <numerusform>{n} 个栏目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are fetched by this computer itself from now on.</source>
      <extracomment>{n} section is fetched by this computer itself from now on.</extracomment>
      <translation>
        <numerusform>从现在起，{n} 个栏目由这台电脑自行获取。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in no folder: {account} puts them into its usual one.</source>
      <extracomment>{n} section is in no folder: {account} puts it into its usual one.</extracomment>
      <translation>
        <numerusform>{n} 个栏目不在任何文件夹中：{account} 会将其放入默认文件夹。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in {account} already.</source>
      <extracomment>{n} section is in {account} already.</extracomment>
      <translation>
        <numerusform>{n} 个栏目已在 {account} 中。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new to {account}, which subscribes to them.</source>
      <extracomment>{n} section is new to {account}, which subscribes to it.</extracomment>
      <translation>
        <numerusform>{n} 个栏目对 {account} 是新的，它会订阅。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new.</source>
      <extracomment>{n} section is new.</extracomment>
      <translation>
        <numerusform>{n} 个栏目是新的。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections chosen</source>
      <extracomment>{n} section chosen</extracomment>
      <translation>
        <numerusform>已选择 {n} 个栏目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read when last asked.</source>
      <extracomment>{n} section could not be read when last asked.</extracomment>
      <translation>
        <numerusform>上次询问时有 {n} 个栏目无法读取。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read, and some articles are not whole yet.</source>
      <extracomment>{n} section could not be read, and some articles are not whole yet.</extracomment>
      <translation>
        <numerusform>{n} 个栏目无法读取，部分文章尚不完整。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read. Everything else is up to date.</source>
      <extracomment>{n} section could not be read. Everything else is up to date.</extracomment>
      <translation>
        <numerusform>{n} 个栏目无法读取。其余内容均已是最新。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections have a secret in their address, which is left out.</source>
      <extracomment>{n} section has a secret in its address, which is left out.</extracomment>
      <translation>
        <numerusform>{n} 个栏目的地址中含有密钥，已将其去掉。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections need attention</source>
      <extracomment>{n} section needs attention</extracomment>
      <translation>
        <numerusform>{n} 个栏目需要注意</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections of it have moved.</source>
      <extracomment>A section of it has moved.</extracomment>
      <translation>
        <numerusform>其中 {n} 个栏目已迁移。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections stay as they are.</source>
      <extracomment>{n} section stays as it is.</extracomment>
      <translation>
        <numerusform>{n} 个栏目保持不变。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections you followed already.</source>
      <extracomment>{n} section you followed already.</extracomment>
      <translation>
        <numerusform>{n} 个栏目此前已关注。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sign-ins wait for you.</source>
      <extracomment>{n} sign-in waits for you.</extracomment>
      <translation>
        <numerusform>{n} 个登录等待您处理。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stay as they were: their pages are no longer what they were.</source>
      <extracomment>{n} stays as it was: its page is no longer what it was.</extracomment>
      <translation>
        <numerusform>{n} 篇保持原样：它们的页面已与以前不同。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} still to be fetched</source>
      <extracomment>{n} still to be fetched</extracomment>
      <translation>
        <numerusform>{n} 篇待获取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} that could not be fetched again</source>
      <extracomment>{n} that could not be fetched again</extracomment>
      <translation>
        <numerusform>{n} 篇无法重新获取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread</source>
      <extracomment>{n} unread</extracomment>
      <translation>
        <numerusform>{n} 篇未读</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread articles</source>
      <extracomment>{n} unread article</extracomment>
      <translation>
        <numerusform>{n} 篇未读文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread from favourites</source>
      <extracomment>{n} unread from a favourite</extracomment>
      <translation>
        <numerusform>{n} 篇收藏刊物的未读文章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} wire copies folded</source>
      <extracomment>{n} wire copy folded</extracomment>
      <translation>
        <numerusform>已折叠 {n} 篇通讯社稿</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{percent} ready offline</source>
      <translation>{percent} 可离线阅读</translation>
    </message>
    <message>
      <source>{person} in {list}</source>
      <translation>{list} 中的 {person}</translation>
    </message>
    <message>
      <source>{person}, {where}</source>
      <translation>{person}，{where}</translation>
    </message>
    <message>
      <source>{publication}, section {section}</source>
      <translation>{publication}，栏目 {section}</translation>
    </message>
    <message numerus="yes">
      <source>{ready} of {n} articles open whole with no network. Stored: {size}.</source>
      <extracomment>{ready} of {n} article opens whole with no network. Stored: {size}.</extracomment>
      <translation>
        <numerusform>{n} 篇文章中有 {ready} 篇无需网络即可完整打开。已存储：{size}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{read} of {n} articles read.</source>
      <extracomment>{read} of {n} article read.</extracomment>
      <translation>
        <numerusform>{n} 篇文章中已读 {read} 篇。</numerusform>
      </translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} 秒</translation>
    </message>
    <message>
      <source>{section} – followed</source>
      <translation>{section} – 已关注</translation>
    </message>
    <message>
      <source>{server}: {sections} in {folders}.</source>
      <translation>{server}：{sections}，{folders}。</translation>
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
      <translation>已读 {share}%</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message numerus="yes">
      <source>{state}; decided together for {n} places like it</source>
      <extracomment>{state}; decided together with {n} place like it</extracomment>
      <translation>
        <numerusform>{state}；同类的 {n} 处一并决定</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{stored} of {n} pictures</source>
      <extracomment>{stored} of {n} picture</extracomment>
      <translation>
        <numerusform>{n} 张图片中的 {stored} 张</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} answered too slowly and was given up.</source>
      <translation>{subject} 响应过慢，已放弃。</translation>
    </message>
    <message>
      <source>{subject} answered with an error{status}.</source>
      <translation>{subject}返回了错误{status}。</translation>
    </message>
    <message>
      <source>{subject} answered with something that cannot be read, so nothing was taken from it.</source>
      <translation>{subject} 的回应无法读取，因此未采用其中任何内容。</translation>
    </message>
    <message>
      <source>{subject} arrived only in part, so it was not kept as whole.</source>
      <translation>{subject}只到达了一部分，因此没有作为完整内容保存。</translation>
    </message>
    <message>
      <source>{subject} arrived too slowly and was given up.</source>
      <translation>{subject}到达太慢，已放弃。</translation>
    </message>
    <message>
      <source>{subject} asks for a pause{status}.</source>
      <translation>{subject} 要求暂停{status}。</translation>
    </message>
    <message>
      <source>{subject} cannot be shown: it is no picture, or a damaged one.</source>
      <translation>{subject}无法显示：不是图片，或已损坏。</translation>
    </message>
    <message>
      <source>{subject} cannot do that, so it stays as it is there.</source>
      <translation>{subject} 无法做到，因此在那里保持原样。</translation>
    </message>
    <message>
      <source>{subject} could not be reached.</source>
      <translation>无法连接{subject}。</translation>
    </message>
    <message>
      <source>{subject} did not accept your sign-in.</source>
      <translation>{subject}没有接受登录。</translation>
    </message>
    <message>
      <source>{subject} did not answer in time.</source>
      <translation>{subject}没有及时响应。</translation>
    </message>
    <message>
      <source>{subject} did not confirm it.</source>
      <translation>{subject} 未予确认。</translation>
    </message>
    <message>
      <source>{subject} does not accept this name and password.</source>
      <translation>{subject} 不接受此用户名和密码。</translation>
    </message>
    <message>
      <source>{subject} does not accept what you signed in with.</source>
      <translation>{subject} 不接受您的登录信息。</translation>
    </message>
    <message>
      <source>{subject} finds no feed at this address.</source>
      <translation>{subject} 在此地址找不到订阅源。</translation>
    </message>
    <message>
      <source>{subject} has its interface for programs switched off.</source>
      <translation>{subject} 已关闭其程序接口。</translation>
    </message>
    <message>
      <source>{subject} has no cookies for this publication.</source>
      <translation>{subject} 中没有此刊物的 Cookie。</translation>
    </message>
    <message>
      <source>{subject} has no form there in which Broadsheet could sign you in.</source>
      <translation>{subject} 那里没有 Broadsheet 可用来登录的表单。</translation>
    </message>
    <message>
      <source>{subject} has refused your sign-in several times.</source>
      <translation>{subject} 已多次拒绝您的登录。</translation>
    </message>
    <message>
      <source>{subject} has trouble on its own side{status}.</source>
      <translation>{subject}自身出现故障{status}。</translation>
    </message>
    <message>
      <source>{subject} is damaged or ends in the middle, and cannot be read.</source>
      <translation>{subject}已损坏或中途结束，无法读取。</translation>
    </message>
    <message>
      <source>{subject} is larger than Broadsheet accepts.</source>
      <translation>{subject}超出 Broadsheet 接受的大小。</translation>
    </message>
    <message>
      <source>{subject} is no catalogue of publications.</source>
      <translation>{subject} 不是刊物目录。</translation>
    </message>
    <message>
      <source>{subject} is no list of subscriptions.</source>
      <translation>{subject}不是订阅列表。</translation>
    </message>
    <message>
      <source>{subject} is no longer where it was.</source>
      <translation>已不在原处：{subject}。</translation>
    </message>
    <message>
      <source>{subject} is no web address.</source>
      <translation>{subject}不是网址。</translation>
    </message>
    <message>
      <source>{subject} names no articles of others.</source>
      <translation>{subject} 没有提到他人的文章。</translation>
    </message>
    <message>
      <source>{subject} points into a private network that you did not name.</source>
      <translation>{subject} 指向您未提及的私有网络。</translation>
    </message>
    <message>
      <source>{subject} points into a private network, so it was not fetched.</source>
      <translation>{subject}指向专用网络，因此没有获取。</translation>
    </message>
    <message>
      <source>{subject} refuses to answer{status}.</source>
      <translation>{subject} 拒绝响应{status}。</translation>
    </message>
    <message>
      <source>{subject} shows this only to readers who have signed in.</source>
      <translation>{subject}只向登录的读者显示此内容。</translation>
    </message>
    <message>
      <source>{subject} took too much time or memory to read, so it was given up.</source>
      <translation>读取{subject}占用的时间或内存过多，已放弃。</translation>
    </message>
    <message>
      <source>{text} of text, {pictures} of pictures</source>
      <translation>文字 {text}，图片 {pictures}</translation>
    </message>
    <message>
      <source>{text}, leads to a place in this article</source>
      <translation>{text}，指向本文中的一处</translation>
    </message>
    <message>
      <source>{text}, link</source>
      <translation>{text}，链接</translation>
    </message>
    <message>
      <source>{time} on {date}</source>
      <translation>{date} {time}</translation>
    </message>
    <message>
      <source>{time} tomorrow</source>
      <translation>明天 {time}</translation>
    </message>
    <message>
      <source>{what}: {choice}</source>
      <translation>{what}：{choice}</translation>
    </message>
    <message>
      <source>{who} picked it: {day}.</source>
      <translation>{who} 精选：{day}。</translation>
    </message>
    <message>
      <source>“is:{subject}” says nothing.</source>
      <translation>“is:{subject}”没有意义。</translation>
    </message>
    <message>
      <source>“{subject}:” is not known here, so it was searched for as words.</source>
      <translation>这里没有“{subject}:”，已按词搜索。</translation>
    </message>
    <message>
      <source>“{subject}” has nothing on one side, so it was passed over.</source>
      <translation>“{subject}”一侧没有内容，已忽略。</translation>
    </message>
    <message>
      <source>“{subject}” is no date.</source>
      <translation>“{subject}”不是日期。</translation>
    </message>
    <message>
      <source>“{subject}” needs something right behind it.</source>
      <translation>“{subject}”后面需要紧跟内容。</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>“{words}”</translation>
    </message>
    <message>
      <source>✓ complete</source>
      <translation>✓ 完整</translation>
    </message>
    <message numerus="yes">
      <source>✓ complete, {n} pictures</source>
      <extracomment>✓ complete, {n} picture</extracomment>
      <translation>
        <numerusform>✓ 完整，{n} 张图片</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PickLists</name>
    <message>
      <source>Address of a newsletter, feed of links or site</source>
      <translation>新闻邮件、链接源或网站的网址</translation>
    </message>
    <message>
      <source>Address of a pick list</source>
      <translation>精选列表的网址</translation>
    </message>
    <message>
      <source>Articles that somebody has chosen: a newsletter, a feed of links, a list that a friend publishes. They are fetched for reading offline.</source>
      <translation>由人挑选的文章：新闻邮件、链接源、朋友发布的列表。获取后可离线阅读。</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Choose a pick list</source>
      <translation>选择精选列表</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>关注</translation>
    </message>
    <message>
      <source>Lists (*.json *.opml *.xml *.atom)</source>
      <translation>列表 (*.json *.opml *.xml *.atom)</translation>
    </message>
    <message>
      <source>Looking at it…</source>
      <translation>正在查看…</translation>
    </message>
    <message>
      <source>No longer following {title}</source>
      <translation>已取消关注 {title}</translation>
    </message>
    <message>
      <source>Pick lists</source>
      <translation>精选列表</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>发布已保存的文章…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename a pick list</source>
      <translation>重命名精选列表</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>You follow no pick list yet.</source>
      <translation>您还没有关注精选列表。</translation>
    </message>
    <message>
      <source>{title} is no longer followed. What you saved of it stays.</source>
      <translation>已取消关注 {title}。您从中保存的文章会保留。</translation>
    </message>
  </context>
  <context>
    <name>PicksSpread</name>
    <message>
      <source>Picks</source>
      <translation>精选</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Comes at its time by itself</source>
      <translation>按时自动到来</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>立即编制</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>刊期</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>为你</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>永久</translation>
    </message>
    <message>
      <source>How long an edition stays</source>
      <translation>刊期保留多久</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>更长</translation>
    </message>
    <message>
      <source>Made of</source>
      <translation>内容来源</translation>
    </message>
    <message>
      <source>Minutes to read</source>
      <translation>阅读分钟数</translation>
    </message>
    <message>
      <source>Morning, Lunch, Sunday…</source>
      <translation>早间、午间、周日…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>已保存，稍后阅读</translation>
    </message>
    <message>
      <source>Shorter</source>
      <translation>更短</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>时刻</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>头条话题</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
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
      <translation>请输入 App ID。</translation>
    </message>
    <message>
      <source>Enter the App key.</source>
      <translation>请输入 App key。</translation>
    </message>
    <message>
      <source>Enter the password.</source>
      <translation>请输入密码。</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>文章</translation>
    </message>
    <message>
      <source>Changed.</source>
      <translation>已更改。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>不同</translation>
    </message>
    <message>
      <source>Empty it for the name that its publisher gives it.</source>
      <translation>清空即可使用出版方给它的名称。</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>导出规则</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>For subscribers</source>
      <translation>仅限订阅者</translation>
    </message>
    <message>
      <source>Forgotten; it holds for what comes from now on.</source>
      <translation>已忘记；适用于今后的内容。</translation>
    </message>
    <message>
      <source>It has its publisher's name again.</source>
      <translation>它恢复了出版方给的名称。</translation>
    </message>
    <message>
      <source>It is called {title} now.</source>
      <translation>它现在名为 {title}。</translation>
    </message>
    <message>
      <source>Look for more sections</source>
      <translation>查找更多栏目</translation>
    </message>
    <message>
      <source>Looking for articles</source>
      <translation>正在查找文章</translation>
    </message>
    <message>
      <source>Move there</source>
      <translation>移到那里</translation>
    </message>
    <message>
      <source>Moved.</source>
      <translation>已移动。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>文件夹名称</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>新建文件夹</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>新建文件夹…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>无文件夹</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>规则 (*.json)</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>栏目</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Settings of {title}</source>
      <translation>{title} 的设置</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>登录…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Sign-in…</source>
      <translation>登录…</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>已撤销。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>没有可撤销的操作。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>略去的内容</translation>
    </message>
    <message>
      <source>You are not signed in.</source>
      <translation>您尚未登录。</translation>
    </message>
    <message>
      <source>You no longer follow this section.</source>
      <translation>已取消关注此栏目。</translation>
    </message>
  </context>
  <context>
    <name>PublishDialog</name>
    <message>
      <source>All publications</source>
      <translation>所有刊物</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>How old</source>
      <translation>时间范围</translation>
    </message>
    <message>
      <source>JSON Feed (*.json)</source>
      <translation>JSON Feed (*.json)</translation>
    </message>
    <message>
      <source>Nobody need be named</source>
      <translation>可不填姓名</translation>
    </message>
    <message>
      <source>Of all time</source>
      <translation>所有时间</translation>
    </message>
    <message>
      <source>Of the last month</source>
      <translation>最近一个月</translation>
    </message>
    <message>
      <source>Of the last week</source>
      <translation>最近一周</translation>
    </message>
    <message>
      <source>Of the last year</source>
      <translation>最近一年</translation>
    </message>
    <message>
      <source>Publish saved articles</source>
      <translation>发布已保存的文章</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>已保存的文章</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>您的姓名</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Choose an article to read it here.</source>
      <translation>选择一篇文章在此阅读。</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>标为已读</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>标为未读</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>从已保存中移除</translation>
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
      <translation>获取缺少的内容</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>可离线阅读的内容</translation>
    </message>
  </context>
  <context>
    <name>Refusals</name>
    <message>
      <source>Allow</source>
      <translation>允许</translation>
    </message>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>本次登录允许 {host}</translation>
    </message>
    <message>
      <source>Pages asked these hosts, which are no part of {title}. Most of them count visitors. Allow one only where the sign-in does not work without it.</source>
      <translation>页面访问了这些不属于 {title} 的主机。它们大多用于统计访客。仅当没有它就无法登录时才允许。</translation>
    </message>
    <message>
      <source>Refused hosts</source>
      <translation>被拒绝的主机</translation>
    </message>
  </context>
  <context>
    <name>Regret</name>
    <message>
      <source>There is nothing to undo.</source>
      <translation>没有可撤销的操作。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>Remarks</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Your catalogue file</source>
      <translation>您的目录文件</translation>
    </message>
  </context>
  <context>
    <name>RemoveDialog</name>
    <message>
      <source>Broadsheet forgets the account and its password. On the server nothing changes.</source>
      <translation>Broadsheet 会忘记此账户及其密码。服务器上没有任何变化。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Keep its publications</source>
      <translation>保留其刊物</translation>
    </message>
    <message>
      <source>Remove account</source>
      <translation>移除账户</translation>
    </message>
    <message>
      <source>Remove {account}?</source>
      <translation>移除 {account}？</translation>
    </message>
    <message>
      <source>Send them first</source>
      <translation>先发送它们</translation>
    </message>
    <message>
      <source>They are being sent…</source>
      <translation>正在发送…</translation>
    </message>
    <message>
      <source>They stay as they are, and are fetched by Broadsheet itself from now on.</source>
      <translation>它们保持原样，从现在起由 Broadsheet 自行获取。</translation>
    </message>
    <message>
      <source>Those that no other account has go from your sidebar. Saved articles stay, and you can undo it.</source>
      <translation>其他账户没有的刊物将从边栏移除。已保存的文章保留，并且可以撤销。</translation>
    </message>
    <message>
      <source>Unfollow its publications</source>
      <translation>取消关注其刊物</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>{percent} % done</source>
      <translation>已完成 {percent}%</translation>
    </message>
  </context>
  <context>
    <name>RowsMenu</name>
    <message>
      <source>Favourite</source>
      <translation>收藏</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>收藏</translation>
    </message>
    <message>
      <source>Health…</source>
      <translation>状况…</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>移到</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>移动到另一个账户…</translation>
    </message>
    <message>
      <source>No longer a favourite</source>
      <translation>取消收藏</translation>
    </message>
    <message>
      <source>No longer favourites</source>
      <translation>取消收藏</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>有新文章时通知我</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Remove the folder</source>
      <translation>移除文件夹</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>设置…</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>按名称排序</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>同步这些刊物</translation>
    </message>
    <message>
      <source>Sync this folder</source>
      <translation>同步此文件夹</translation>
    </message>
    <message>
      <source>Sync this publication</source>
      <translation>同步此刊物</translation>
    </message>
    <message>
      <source>Unfollow and delete its articles</source>
      <translation>取消关注并删除其文章</translation>
    </message>
    <message>
      <source>Unfollow and delete their articles</source>
      <translation>取消关注并删除其文章</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>取消关注栏目 {title}</translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>取消关注 {title}</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>为什么没有获取？</translation>
    </message>
    <message>
      <source>{deed} (here alone)</source>
      <translation>{deed}（仅在这里）</translation>
    </message>
  </context>
  <context>
    <name>RuleDialog</name>
    <message>
      <source>Also where only the text has it</source>
      <translation>只在正文中出现的也算</translation>
    </message>
    <message>
      <source>As publications name their topics and sections.</source>
      <translation>刊物对其主题和栏目的称呼。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Change what is muted</source>
      <translation>更改屏蔽内容</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>多久</translation>
    </message>
    <message>
      <source>In all publications</source>
      <translation>所有刊物</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最后一天</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>屏蔽</translation>
    </message>
    <message>
      <source>Saved articles are never muted. When a rule ends, what it hid comes back as it was.</source>
      <translation>已保存的文章永远不会被屏蔽。规则结束后，被隐藏的内容会原样恢复。</translation>
    </message>
    <message>
      <source>The name as it stands above the articles.</source>
      <translation>文章上方所写的姓名。</translation>
    </message>
    <message>
      <source>These very words, one after another.</source>
      <translation>完全一致、依次相连的这些词。</translation>
    </message>
    <message>
      <source>Until the end of a day</source>
      <translation>直到某天结束</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>已屏蔽的内容</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Whole words in headline and standfirst, also in their plural; “elect*” for all that begin so.</source>
      <translation>标题和导语中的完整词语，包括复数；“选举*”匹配所有以此开头的词。</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>词语</translation>
    </message>
    <message>
      <source>election</source>
      <translation>选举</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Export rules…</source>
      <translation>导出规则…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>忘记</translation>
    </message>
    <message>
      <source>Forget all</source>
      <translation>全部忘记</translation>
    </message>
    <message>
      <source>Keep: {sample}</source>
      <translation>保留：{sample}</translation>
    </message>
    <message>
      <source>Never: {sample}</source>
      <translation>永不：{sample}</translation>
    </message>
    <message>
      <source>Nothing yet: choose “What was left out…” in one of its articles.</source>
      <translation>暂无：在其文章中选择“略去的内容…”。</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>End the search</source>
      <translation>结束搜索</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>如何搜索</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>搜索所有文章</translation>
    </message>
    <message>
      <source>Words, “phrases”, title: author: publication: section: after: before: is:</source>
      <translation>词、“短语”、title: author: publication: section: after: before: is:</translation>
    </message>
  </context>
  <context>
    <name>SecretField</name>
    <message>
      <source>Hide: {field}</source>
      <translation>隐藏：{field}</translation>
    </message>
    <message>
      <source>Show: {field}</source>
      <translation>显示：{field}</translation>
    </message>
  </context>
  <context>
    <name>SectionLine</name>
    <message>
      <source>Copied the address.</source>
      <translation>已复制地址。</translation>
    </message>
    <message>
      <source>Copied without its secret.</source>
      <translation>已复制，不含密钥。</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>复制地址</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>其文章来自 {accounts}。</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>出版方已将其永久撤下。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>重命名栏目</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>取消关注</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Broadsheet can keep it in memory. When you start Broadsheet the next time you are asked for it again.</source>
      <translation>Broadsheet 可将其保留在内存中。下次启动时会再次询问您。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>仅在本次会话中保留</translation>
    </message>
    <message>
      <source>Keep it for this session only?</source>
      <translation>仅在本次会话中保留？</translation>
    </message>
  </context>
  <context>
    <name>SettingLine</name>
    <message>
      <source>Reset to usual</source>
      <translation>恢复默认</translation>
    </message>
    <message>
      <source>Reset “{name}” to usual</source>
      <translation>将“{name}”恢复默认</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>No setting is called like this.</source>
      <translation>没有叫这个名字的设置。</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>重置所有设置</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>搜索设置</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>撤销重置</translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message>
      <source>PDF documents (*.pdf)</source>
      <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
      <source>Page {number} of {total}…</source>
      <translation>第 {number} 页，共 {total} 页…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>存为 PDF</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>已保存为 {file}。</translation>
    </message>
    <message>
      <source>The PDF could not be saved as {file}: {reason}. Choose another folder.</source>
      <translation>无法将 PDF 保存为 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
      <source>The article could not be printed. Is the printer switched on?</source>
      <translation>无法打印文章。打印机开了吗？</translation>
    </message>
    <message>
      <source>The article was copied as Markdown.</source>
      <translation>文章已复制为 Markdown。</translation>
    </message>
    <message>
      <source>The last article is still being made ready.</source>
      <translation>上一篇文章仍在准备中。</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>关注</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>栏目</translation>
    </message>
    <message>
      <source>You follow this publication.</source>
      <translation>您已关注此刊物。</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>No shortcut answers to this.</source>
      <translation>没有匹配的快捷键。</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>全部重置</translation>
    </message>
    <message>
      <source>Search by name or key</source>
      <translation>按名称或按键搜索</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>撤销重置</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Download now anyway</source>
      <translation>仍然立即下载</translation>
    </message>
    <message>
      <source>Downloads paused: {why}</source>
      <translation>下载已暂停：{why}</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>刊物</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>边栏</translation>
    </message>
    <message>
      <source>{ready} of {all} ready</source>
      <translation>{all} 篇中 {ready} 篇可离线阅读</translation>
    </message>
  </context>
  <context>
    <name>SidebarDelegate</name>
    <message>
      <source>As its publisher calls it</source>
      <translation>按出版方的称呼</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
  </context>
  <context>
    <name>SignInDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>立即检查</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Follow it</source>
      <translation>关注</translation>
    </message>
    <message>
      <source>Open the window</source>
      <translation>打开窗口</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Sign in anew</source>
      <translation>重新登录</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>登录 {publication}</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>退出登录</translation>
    </message>
    <message>
      <source>Signing out deletes what you entered; your articles stay.</source>
      <translation>退出登录会删除您输入的内容；您的文章会保留。</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Your name there: {name}</source>
      <translation>您在那里的名称：{name}</translation>
    </message>
    <message>
      <source>Your sign-in to {publication}</source>
      <translation>您在 {publication} 的登录</translation>
    </message>
  </context>
  <context>
    <name>SignInWindow</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Show the sign-in window</source>
      <translation>显示登录窗口</translation>
    </message>
    <message>
      <source>Sign in in the window that has opened</source>
      <translation>请在打开的窗口中登录</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>登录 {title}</translation>
    </message>
    <message>
      <source>The sign-in window is opening…</source>
      <translation>正在打开登录窗口…</translation>
    </message>
    <message>
      <source>When you are in, press “Done: I am signed in” there.</source>
      <translation>登录后，请在那里点按“完成：我已登录”。</translation>
    </message>
  </context>
  <context>
    <name>SignInsDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>重新登录…</translation>
    </message>
    <message>
      <source>You are signed in nowhere. To read in full what you pay for, sign in to a publication from its menu in the sidebar.</source>
      <translation>您没有登录任何刊物。要阅读您付费内容的全文，请从边栏中刊物的菜单登录。</translation>
    </message>
    <message>
      <source>Your sign-ins</source>
      <translation>您的登录</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>您的登录…</translation>
    </message>
  </context>
  <context>
    <name>Signing</name>
    <message>
      <source>Show them</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>重新登录</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>重新登录…</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>登录…</translation>
    </message>
    <message>
      <source>Signed out, and what you had entered was deleted. Your articles stay.</source>
      <translation>已退出登录，您输入的内容已删除。您的文章会保留。</translation>
    </message>
    <message>
      <source>You do not follow this publication any more.</source>
      <translation>您已不再关注此刊物。</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>您的登录…</translation>
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
      <translation>查找刊物</translation>
    </message>
    <message>
      <source>Publications and sections</source>
      <translation>刊物和栏目</translation>
    </message>
  </context>
  <context>
    <name>StoryView</name>
    <message>
      <source>The story</source>
      <translation>该话题</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>More from here</source>
      <translation>更多来自此处</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>相关文章</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>此话题</translation>
    </message>
  </context>
  <context>
    <name>Swatches</name>
    <message>
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
  </context>
  <context>
    <name>SyncBar</name>
    <message>
      <source>Articles</source>
      <translation>文章</translation>
    </message>
    <message>
      <source>Go on with the sync</source>
      <translation>继续同步</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>暂停同步</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>栏目</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>停止同步</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>立即同步</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>正在同步</translation>
    </message>
  </context>
  <context>
    <name>Syncing</name>
    <message>
      <source>Go on with the sync</source>
      <translation>继续同步</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>暂停同步</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Wait until the sync has ended, or stop it.</source>
      <translation>请等待同步结束，或将其停止。</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>发生了什么</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>Followed: its articles come with the next sync.</source>
      <translation>已关注：其文章将在下次同步时到达。</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>正在查看 {host}…</translation>
    </message>
    <message>
      <source>Looking whether you are still signed in…</source>
      <translation>正在检查您是否仍处于登录状态…</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>那里没有找到可以关注的内容。</translation>
    </message>
    <message>
      <source>Signing in to {publication}…</source>
      <translation>正在登录 {publication}…</translation>
    </message>
    <message>
      <source>Signing out…</source>
      <translation>正在退出登录…</translation>
    </message>
    <message>
      <source>You follow this address already.</source>
      <translation>您已关注此地址。</translation>
    </message>
  </context>
  <context>
    <name>Tally</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Done – read now</source>
      <translation>完成 – 立即阅读</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>TargetPicker</name>
    <message>
      <source>Add to</source>
      <translation>添加到</translation>
    </message>
    <message>
      <source>New publications go to {place}.</source>
      <translation>新刊物将添加到{place}。</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>这台电脑</translation>
    </message>
  </context>
  <context>
    <name>Thrift</name>
    <message>
      <source>metered connection</source>
      <translation>按流量计费的连接</translation>
    </message>
    <message>
      <source>on battery</source>
      <translation>使用电池</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message>
      <source>Hide the reason</source>
      <translation>隐藏原因</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>全部标为已读</translation>
    </message>
    <message>
      <source>Mark all as unread</source>
      <translation>全部标为未读</translation>
    </message>
    <message>
      <source>Mute this story</source>
      <translation>屏蔽此话题</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>从已保存中移除</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>为什么这是一个话题？</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open Broadsheet</source>
      <translation>打开 Broadsheet</translation>
    </message>
  </context>
  <context>
    <name>TroubleDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
  </context>
  <context>
    <name>TroublesPanel</name>
    <message>
      <source>All sections answered when they were last asked.</source>
      <translation>上次询问时所有栏目都有响应。</translation>
    </message>
    <message>
      <source>Enter its address…</source>
      <translation>输入其地址…</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>在浏览器中打开</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>全部重试</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>取消关注</translation>
    </message>
    <message>
      <source>Unfollow {title} with all its sections</source>
      <translation>取消关注 {title} 及其所有栏目</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>需要注意的内容</translation>
    </message>
  </context>
  <context>
    <name>TypePanel</name>
    <message>
      <source>Back to usual</source>
      <translation>恢复为默认</translation>
    </message>
    <message>
      <source>By the rules of each article's language, where they are known.</source>
      <translation>按每篇文章语言的规则，若已知。</translation>
    </message>
    <message>
      <source>Divide long words</source>
      <translation>断开长单词</translation>
    </message>
    <message>
      <source>Own</source>
      <translation>自选</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>无衬线</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>衬线</translation>
    </message>
    <message>
      <source>Straight edges on both sides</source>
      <translation>两侧边缘整齐</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>文字和颜色</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>字体样式</translation>
    </message>
  </context>
  <context>
    <name>WaitsPanel</name>
    <message>
      <source>Nothing is followed here.</source>
      <translation>这里没有关注任何内容。</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>立即同步</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>为什么没有获取？</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>All the publications you follow in one place, every article whole and readable with no network. You need no account, and nobody watches what you read.</source>
      <translation>您关注的所有刊物汇集一处，每篇文章完整，无需网络即可阅读。您不需要账户，也没有人看您读什么。</translation>
    </message>
    <message>
      <source>Bring your subscriptions (OPML)…</source>
      <translation>带来你的订阅列表 (OPML)…</translation>
    </message>
    <message>
      <source>Bring your sync account (FreshRSS, Miniflux and others)…</source>
      <translation>带上您的同步账户（FreshRSS、Miniflux 等）…</translation>
    </message>
    <message>
      <source>Choose your publications</source>
      <translation>选择您的刊物</translation>
    </message>
    <message>
      <source>Try the demonstration</source>
      <translation>试用演示</translation>
    </message>
  </context>
</TS>

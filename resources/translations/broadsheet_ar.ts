<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>AccountNotices</name>
    <message>
      <source>Enter the password…</source>
      <translation>أدخل كلمة المرور…</translation>
    </message>
    <message>
      <source>Nothing answers for {account} at its address any more.</source>
      <translation>لم يعد شيء يجيب عن {account} في عنوانه.</translation>
    </message>
    <message>
      <source>The password of {account} is not there any more.</source>
      <translation>لم تعد كلمة مرور {account} موجودة.</translation>
    </message>
    <message>
      <source>The server of {account} went back to an older state. What it lacks is sent again.</source>
      <translation>عاد خادم {account} إلى حالة أقدم. ما ينقصه يُرسل مرة أخرى.</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>حساباتك…</translation>
    </message>
    <message>
      <source>Your keyring is locked, so {account} is not synced.</source>
      <translation>سلسلة مفاتيحك مقفلة، لذا لا تجري مزامنة {account}.</translation>
    </message>
    <message>
      <source>{account} does not accept its password any more.</source>
      <translation>لم يعد {account} يقبل كلمة مروره.</translation>
    </message>
    <message>
      <source>{account} has switched off its access for other programs.</source>
      <translation>أوقف {account} وصول البرامج الأخرى.</translation>
    </message>
  </context>
  <context>
    <name>AccountRow</name>
    <message>
      <source>Change password…</source>
      <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
      <source>Enter the password…</source>
      <translation>أدخل كلمة المرور…</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>المزيد…</translation>
    </message>
    <message>
      <source>Move publications…</source>
      <translation>نقل مطبوعات…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>إزالة…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>إعادة تسمية…</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>مزامنة الآن</translation>
    </message>
    <message>
      <source>What it brings…</source>
      <translation>ما يجلبه…</translation>
    </message>
    <message>
      <source>What waits to be sent…</source>
      <translation>ما ينتظر الإرسال…</translation>
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
      <translation>مطبوعاته في الشريط الجانبي فورًا، ومقالاته تصل الآن.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Rename account</source>
      <translation>إعادة تسمية الحساب</translation>
    </message>
    <message>
      <source>The new password works.</source>
      <translation>كلمة المرور الجديدة تعمل.</translation>
    </message>
    <message>
      <source>What do you want to call this account?</source>
      <translation>ماذا تريد أن تسمّي هذا الحساب؟</translation>
    </message>
    <message>
      <source>{account} is removed, and its publications are unfollowed.</source>
      <translation>أُزيل {account}، وأُلغيت متابعة مطبوعاته.</translation>
    </message>
    <message>
      <source>{account} is removed. Its publications stay.</source>
      <translation>أُزيل {account}. تبقى مطبوعاته.</translation>
    </message>
  </context>
  <context>
    <name>Adding</name>
    <message>
      <source>Keeping it for this session…</source>
      <translation>تُحفظ لهذه الجلسة…</translation>
    </message>
    <message>
      <source>Signing in to {server}…</source>
      <translation>يجري تسجيل الدخول إلى {server}…</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>A part of the address of {section} is secret, and your keyring no longer has it. You find the whole address in your account at {host}.</source>
      <translation>جزء من عنوان {section} سري، ولم يعد في سلسلة مفاتيحك. تجد العنوان كاملًا في حسابك لدى {host}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Copy the whole of it from your account.</source>
      <translation>انسخه كاملًا من حسابك.</translation>
    </message>
    <message>
      <source>Enter the private address anew</source>
      <translation>إدخال العنوان الخاص من جديد</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>الاحتفاظ به</translation>
    </message>
    <message>
      <source>This address has no secret part.</source>
      <translation>ليس في هذا العنوان جزء سري.</translation>
    </message>
    <message>
      <source>This address is of {host}.</source>
      <translation>هذا العنوان يخص {host}.</translation>
    </message>
    <message>
      <source>To follow that too, add it as a publication.</source>
      <translation>لمتابعة ذلك أيضًا، أضفه مطبوعةً.</translation>
    </message>
    <message>
      <source>Whole address</source>
      <translation>العنوان الكامل</translation>
    </message>
  </context>
  <context>
    <name>Aloud</name>
    <message>
      <source>Pause reading aloud</source>
      <translation>إيقاف القراءة مؤقتًا</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
      <source>That was the whole article.</source>
      <translation>كان هذا المقال كاملًا.</translation>
    </message>
    <message>
      <source>The voice fell silent. Choose another one, or try again.</source>
      <translation>سكت الصوت. اختر صوتًا آخر أو حاول مرة أخرى.</translation>
    </message>
  </context>
  <context>
    <name>Arranging</name>
    <message>
      <source>Ready offline</source>
      <translation>جاهز دون اتصال</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>المحفوظة</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>غير المقروءة</translation>
    </message>
  </context>
  <context>
    <name>ArticleBar</name>
    <message>
      <source>Back to the list</source>
      <translation>العودة إلى القائمة</translation>
    </message>
    <message>
      <source>Back to the page</source>
      <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>المزيد لهذا المقال</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>النص والألوان</translation>
    </message>
  </context>
  <context>
    <name>ArticleMenu</name>
    <message>
      <source>Copy as Markdown</source>
      <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <source>Copy links</source>
      <translation>نسخ الروابط</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>حذف المقال</translation>
    </message>
    <message>
      <source>Go to {title}</source>
      <translation>الانتقال إلى {title}</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>تعليم كمقروء</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>تعليم ما فوقه كمقروء</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>تعليم ما تحته كمقروء</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>إزالة من المحفوظة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
  </context>
  <context>
    <name>Ask</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>AskOff</name>
    <message>
      <source>Delete what was learnt</source>
      <translation>حذف ما جرى تعلمه</translation>
    </message>
    <message>
      <source>Keep what was learnt</source>
      <translation>الاحتفاظ بما جرى تعلمه</translation>
    </message>
    <message>
      <source>Nothing more is recorded then. What was learnt can stay for the day when you turn it on again, or be deleted for good.</source>
      <translation>لن يُسجَّل بعدها شيء. ويمكن أن يبقى ما جرى تعلمه إلى أن تعيد التفعيل، أو أن يُحذف نهائيًا.</translation>
    </message>
    <message>
      <source>Turn off For You?</source>
      <translation>إيقاف «لك»؟</translation>
    </message>
  </context>
  <context>
    <name>AskReset</name>
    <message>
      <source>Delete all</source>
      <translation>حذف الكل</translation>
    </message>
    <message>
      <source>Delete all that was learnt?</source>
      <translation>أتريد حذف كل ما جرى تعلمه؟</translation>
    </message>
    <message>
      <source>Nothing of it stays in your library, and it cannot be undone; only backups made before have it until newer ones take their place. Your articles stay as they are.</source>
      <translation>لن يبقى منه شيء في مكتبتك، ولا يمكن التراجع عن ذلك؛ ولا يبقى إلا في النسخ الاحتياطية السابقة حتى تحل محلها نسخ أحدث. وتبقى مقالاتك كما هي.</translation>
    </message>
  </context>
  <context>
    <name>Bar</name>
    <message>
      <source>Address: {host}</source>
      <translation>العنوان: {host}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Close reading aloud</source>
      <translation>إغلاق القراءة بصوت عالٍ</translation>
    </message>
    <message>
      <source>Copy the line to type</source>
      <translation>نسخ السطر لكتابته</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>إعادة التحميل</translation>
    </message>
    <message>
      <source>Next sentence</source>
      <translation>الجملة التالية</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>غير مشفر</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>تشغيل</translation>
    </message>
    <message>
      <source>Previous sentence</source>
      <translation>الجملة السابقة</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>السرعة</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>الصوت</translation>
    </message>
  </context>
  <context>
    <name>BlockRow</name>
    <message>
      <source>A picture without words</source>
      <translation>صورة بلا كلمات</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>In the article</source>
      <translation>في المقالة</translation>
    </message>
    <message>
      <source>In the article: without it too little would be left</source>
      <translation>في المقالة: بدونه يبقى القليل جدًا</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>الاحتفاظ بهذا</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>محذوف</translation>
    </message>
    <message>
      <source>Never this</source>
      <translation>عدم إظهار هذا أبدًا</translation>
    </message>
  </context>
  <context>
    <name>BlocksDialog</name>
    <message>
      <source>Apply</source>
      <translation>تطبيق</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Export rules…</source>
      <translation>تصدير القواعد…</translation>
    </message>
    <message>
      <source>Import rules…</source>
      <translation>استيراد قواعد…</translation>
    </message>
    <message>
      <source>Pieces of the page</source>
      <translation>أجزاء الصفحة</translation>
    </message>
    <message>
      <source>The page is being fetched…</source>
      <translation>يجري جلب الصفحة…</translation>
    </message>
    <message>
      <source>This page has no pieces to choose from.</source>
      <translation>ليس في هذه الصفحة أجزاء للاختيار منها.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Use the feed's text instead</source>
      <translation>استخدام نص التغذية بدلًا منه</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>ما الذي حُذف</translation>
    </message>
    <message>
      <source>What you decide holds for all articles of {publication}.</source>
      <translation>ما تقرره يسري على كل مقالات {publication}.</translation>
    </message>
  </context>
  <context>
    <name>BoundsDialog</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Going further back brings more with the next sync. Going less far removes nothing that is here.</source>
      <translation>الرجوع أبعد يجلب المزيد مع المزامنة التالية. والرجوع أقل لا يزيل شيئًا مما هنا.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>الاحتفاظ به</translation>
    </message>
    <message>
      <source>What {account} brings</source>
      <translation>ما يجلبه {account}</translation>
    </message>
  </context>
  <context>
    <name>BoundsPicker</name>
    <message>
      <source>What the first sync brings</source>
      <translation>ما تجلبه المزامنة الأولى</translation>
    </message>
  </context>
  <context>
    <name>Boxes</name>
    <message>
      <source>Choose all</source>
      <translation>اختيار الكل</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>عدم اختيار شيء</translation>
    </message>
  </context>
  <context>
    <name>Browse</name>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>لا شيء هنا باسم «{words}».</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>إظهار الكل</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. If you know its address, type that instead: the front page will do.</source>
      <translation>ليس في الدليل شيء باسم «{words}». إن كنت تعرف عنوانه فاكتبه: تكفي الصفحة الأولى.</translation>
    </message>
    <message>
      <source>The catalogue has nothing called “{words}”. Return looks at that address.</source>
      <translation>ليس في الدليل شيء باسم «{words}». مفتاح Enter يفحص ذلك العنوان.</translation>
    </message>
    <message>
      <source>The catalogue has nothing of this kind.</source>
      <translation>ليس في الدليل شيء من هذا النوع.</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>السماح لـ{host} في هذا الدخول</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Done: I am signed in</source>
      <translation>تم: سجلتُ الدخول</translation>
    </message>
    <message>
      <source>How far the page is loaded</source>
      <translation>مدى تحميل الصفحة</translation>
    </message>
    <message>
      <source>Load again</source>
      <translation>إعادة التحميل</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>تسجيل الدخول إلى {title}</translation>
    </message>
    <message>
      <source>The page has crashed. What you had typed into it is lost.</source>
      <translation>تعطلت الصفحة. ما كتبته فيها ضاع.</translation>
    </message>
    <message>
      <source>The page leads to {host}, which is no part of {title}. Allow it only if you have an account there for this publication.</source>
      <translation>تقود الصفحة إلى {host}، وهو ليس جزءًا من {title}. لا تسمح به إلا إن كان لك حساب هناك لهذه المطبوعة.</translation>
    </message>
    <message>
      <source>This window forgets everything when it closes. Broadsheet keeps the session.</source>
      <translation>تنسى هذه النافذة كل شيء عند إغلاقها. يحتفظ Broadsheet بالجلسة.</translation>
    </message>
    <message>
      <source>To its first page</source>
      <translation>إلى صفحتها الأولى</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>{host} could not prove who it is ({reason}). The page was not opened, and nothing was sent to it.</source>
      <translation>لم يستطع {host} إثبات هويته ({reason}). لم تُفتح الصفحة ولم يُرسل إليها شيء.</translation>
    </message>
    <message>
      <source>{host} is allowed for this sign-in. The page asks it when it is loaded again.</source>
      <translation>سُمح لـ{host} في هذا الدخول. تسأله الصفحة عند إعادة تحميلها.</translation>
    </message>
    <message>
      <source>{title} has not set a session yet: sign in on its page first.</source>
      <translation>لم تفتح {title} جلسة بعد: سجّل الدخول في صفحتها أولًا.</translation>
    </message>
  </context>
  <context>
    <name>BudgetDialog</name>
    <message>
      <source>Change limit…</source>
      <translation>تغيير الحد…</translation>
    </message>
    <message>
      <source>From now on keep to it without asking</source>
      <translation>الالتزام به من الآن دون سؤال</translation>
    </message>
    <message>
      <source>Keep within {limit}</source>
      <translation>البقاء ضمن {limit}</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>The first to go</source>
      <translation>أول ما يُزال</translation>
    </message>
    <message>
      <source>The library takes {total}: texts {bodies}, pictures {pictures}, the rest {rest}.</source>
      <translation>تشغل المكتبة {total}: النصوص {bodies}، الصور {pictures}، الباقي {rest}.</translation>
    </message>
    <message>
      <source>Their titles and addresses; each can be fetched again with one click.</source>
      <translation>عناوينها وروابطها؛ ويمكن جلب كل منها مجددًا بنقرة واحدة.</translation>
    </message>
    <message>
      <source>These alone take {size} more than the limit.</source>
      <translation>هذه وحدها تزيد على الحد بمقدار {size}.</translation>
    </message>
    <message>
      <source>They are from {first} to {last}.</source>
      <translation>تاريخها من {first} إلى {last}.</translation>
    </message>
    <message>
      <source>They are from {first}.</source>
      <translation>تاريخها {first}.</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>What goes</source>
      <translation>ما يُزال</translation>
    </message>
    <message>
      <source>What stays</source>
      <translation>ما يبقى</translation>
    </message>
    <message>
      <source>Whole: {parts}.</source>
      <translation>كاملًا: {parts}.</translation>
    </message>
  </context>
  <context>
    <name>CataloguePage</name>
    <message>
      <source>Add publications</source>
      <translation>إضافة مطبوعات</translation>
    </message>
    <message>
      <source>Add your own catalogue file…</source>
      <translation>إضافة ملف دليل خاص بك…</translation>
    </message>
    <message>
      <source>Followed {title}</source>
      <translation>تمت متابعة {title}</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>يجري النظر في {host}…</translation>
    </message>
    <message>
      <source>More ways to add publications</source>
      <translation>طرق أخرى لإضافة المطبوعات</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>لم يُعثر هناك على ما يمكن متابعته.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
  </context>
  <context>
    <name>ChangesDialog</name>
    <message>
      <source>At first</source>
      <translation>في البداية</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>نسخة أحدث</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>التغيير التالي</translation>
    </message>
    <message>
      <source>Nothing has changed.</source>
      <translation>لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>نسخة أقدم</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>التغيير السابق</translation>
    </message>
    <message>
      <source>This article was never changed.</source>
      <translation>لم يُعدَّل هذا المقال قط.</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>ما الذي تغيّر</translation>
    </message>
  </context>
  <context>
    <name>ChoiceLeaf</name>
    <message>
      <source>Any other server</source>
      <translation>أي خادم آخر</translation>
    </message>
    <message>
      <source>At a service</source>
      <translation>لدى خدمة</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>On a server of your own, or of someone you know</source>
      <translation>على خادم لك أو لشخص تعرفه</translation>
    </message>
    <message>
      <source>Where is your account?</source>
      <translation>أين حسابك؟</translation>
    </message>
  </context>
  <context>
    <name>ChoiceTree</name>
    <message>
      <source>Choose all</source>
      <translation>اختيار الكل</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>عدم اختيار شيء</translation>
    </message>
  </context>
  <context>
    <name>CookieFile</name>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Choose a file of cookies</source>
      <translation>اختيار ملف كعكات</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
      <source>Files of cookies (*.txt *.json)</source>
      <translation>ملفات الكعكات (*.txt *.json)</translation>
    </message>
    <message>
      <source>Sign in in your browser, export its cookies, and drop the file here.</source>
      <translation>سجّل الدخول في متصفحك، وصدّر كعكاته، ثم أفلت الملف هنا.</translation>
    </message>
    <message>
      <source>{name} is read when you sign in.</source>
      <translation>يُقرأ {name} عند تسجيل الدخول.</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>لم تعد تتابع {title}.</translation>
    </message>
    <message>
      <source>{section} is asked at its new address.</source>
      <translation>تُجلب {section} من عنوانها الجديد.</translation>
    </message>
    <message>
      <source>{section} stays as it is.</source>
      <translation>تبقى {section} كما هي.</translation>
    </message>
    <message>
      <source>{title} is asked again.</source>
      <translation>تُجلب {title} من جديد.</translation>
    </message>
    <message>
      <source>{title} is paused.</source>
      <translation>{title} متوقفة مؤقتًا.</translation>
    </message>
  </context>
  <context>
    <name>Detail</name>
    <message>
      <source>Ask it again</source>
      <translation>جلبها من جديد</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Choose a publication to see how it fares.</source>
      <translation>اختر مطبوعة لترى حالها.</translation>
    </message>
    <message>
      <source>Leave all as they are</source>
      <translation>ترك الكل كما هو</translation>
    </message>
    <message>
      <source>More about it</source>
      <translation>المزيد عنها</translation>
    </message>
    <message>
      <source>Newest article: {time}.</source>
      <translation>أحدث مقالة: {time}.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>الإعدادات…</translation>
    </message>
    <message>
      <source>Show its articles</source>
      <translation>إظهار مقالاتها</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>تسجيل الدخول…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>الدخول</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>مزامنة الآن</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>تجري المزامنة…</translation>
    </message>
    <message>
      <source>They take {size}.</source>
      <translation>تشغل {size}.</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>إلغاء المتابعة</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>لماذا لم يُجلب هذا؟</translation>
    </message>
    <message>
      <source>{articles} articles: {unread} unread, {saved} saved, {ready} ready.</source>
      <translation>{articles} مقالة: {unread} غير مقروءة، {saved} محفوظة، {ready} جاهزة.</translation>
    </message>
    <message>
      <source>{sections} in {folder}</source>
      <translation>{sections} في {folder}</translation>
    </message>
    <message>
      <source>{size} on the disk: {text} of text, {pictures} of pictures.</source>
      <translation>{size} على القرص: {text} نصوص، {pictures} صور.</translation>
    </message>
  </context>
  <context>
    <name>Entry</name>
    <message>
      <source>A private address</source>
      <translation>عنوان خاص</translation>
    </message>
    <message>
      <source>A token of the publisher</source>
      <translation>رمز من الناشر</translation>
    </message>
    <message>
      <source>Address of an article for subscribers, as proof</source>
      <translation>عنوان مقالة للمشتركين، دليلًا</translation>
    </message>
    <message>
      <source>Address of the page on which you sign in</source>
      <translation>عنوان الصفحة التي تسجل فيها الدخول</translation>
    </message>
    <message>
      <source>Choose the file of cookies.</source>
      <translation>اختر ملف الكعكات.</translation>
    </message>
    <message>
      <source>Cookies of your browser</source>
      <translation>كعكات متصفحك</translation>
    </message>
    <message>
      <source>Enter the address.</source>
      <translation>أدخل العنوان.</translation>
    </message>
    <message>
      <source>Enter the token.</source>
      <translation>أدخل الرمز.</translation>
    </message>
    <message>
      <source>Enter your name or e-mail address.</source>
      <translation>أدخل اسمك أو بريدك الإلكتروني.</translation>
    </message>
    <message>
      <source>Enter your password.</source>
      <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
      <source>Fewer options</source>
      <translation>خيارات أقل</translation>
    </message>
    <message>
      <source>How do you sign in there?</source>
      <translation>كيف تسجل الدخول هناك؟</translation>
    </message>
    <message>
      <source>In a sign-in window</source>
      <translation>في نافذة لتسجيل الدخول</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is forgotten when Broadsheet ends.</source>
      <translation>لا يذهب إلا إلى الناشر، ويُنسى عند انتهاء Broadsheet.</translation>
    </message>
    <message>
      <source>It goes to the publisher alone, and is kept in your system's keyring.</source>
      <translation>لا يذهب إلا إلى الناشر، ويُحفظ في سلسلة مفاتيح نظامك.</translation>
    </message>
    <message>
      <source>Keep it for this session only</source>
      <translation>الاحتفاظ به لهذه الجلسة فقط</translation>
    </message>
    <message>
      <source>More options</source>
      <translation>خيارات أكثر</translation>
    </message>
    <message>
      <source>Name and password</source>
      <translation>الاسم وكلمة المرور</translation>
    </message>
    <message>
      <source>Name or e-mail address</source>
      <translation>الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>Private address</source>
      <translation>عنوان خاص</translation>
    </message>
    <message>
      <source>Some publishers give each subscriber an address with a key in it.</source>
      <translation>يعطي بعض الناشرين كل مشترك عنوانًا فيه مفتاح.</translation>
    </message>
    <message>
      <source>The publisher's own page opens in a window of its own. It can reach nobody else, and forgets everything but your session.</source>
      <translation>تفتح صفحة الناشر في نافذة مستقلة. لا تصل إلى سواه، وتنسى كل شيء عدا جلستك.</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>رمز</translation>
    </message>
  </context>
  <context>
    <name>EntryList</name>
    <message>
      <source>Publications of the catalogue</source>
      <translation>مطبوعات الدليل</translation>
    </message>
    <message>
      <source>Return opens one, Space follows it</source>
      <translation>مفتاح الإدخال يفتح المطبوعة والمسافة تتابعها</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>تصدير الاشتراكات</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>حفظ…</translation>
    </message>
    <message>
      <source>Sections that you follow</source>
      <translation>الأقسام التي تتابعها</translation>
    </message>
    <message>
      <source>Sections without their secret</source>
      <translation>الأقسام دون أسرارها</translation>
    </message>
    <message>
      <source>Whoever gets this file reads what only you may read. Keep it to yourself.</source>
      <translation>من يحصل على هذا الملف يقرأ ما لا يقرؤه سواك. احتفظ به لنفسك.</translation>
    </message>
    <message>
      <source>With the passwords and keys in addresses</source>
      <translation>مع كلمات المرور والمفاتيح الواردة في العناوين</translation>
    </message>
  </context>
  <context>
    <name>FamilyPicker</name>
    <message>
      <source>Find a font</source>
      <translation>البحث عن خط</translation>
    </message>
    <message>
      <source>Installed fonts</source>
      <translation>الخطوط المثبّتة</translation>
    </message>
  </context>
  <context>
    <name>FewerMenu</name>
    <message>
      <source>Fewer like this</source>
      <translation>أقل من هذا</translation>
    </message>
    <message>
      <source>For You will not show this article any more.</source>
      <translation>لن تعرض «لك» هذا المقال بعد الآن.</translation>
    </message>
    <message>
      <source>For You will show fewer articles by {name}.</source>
      <translation>ستعرض «لك» مقالات أقل بقلم {name}.</translation>
    </message>
    <message>
      <source>For You will show fewer articles from {name}.</source>
      <translation>ستعرض «لك» مقالات أقل من {name}.</translation>
    </message>
    <message>
      <source>For You will show fewer articles on this topic.</source>
      <translation>ستعرض «لك» مقالات أقل عن هذا الموضوع.</translation>
    </message>
    <message>
      <source>Its topic</source>
      <translation>موضوعه</translation>
    </message>
    <message>
      <source>Not this article</source>
      <translation>عدم عرض هذا المقال</translation>
    </message>
    <message>
      <source>The author: {name}</source>
      <translation>الكاتب: {name}</translation>
    </message>
    <message>
      <source>The publication: {name}</source>
      <translation>المطبوعة: {name}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>Arrow down goes to the list, Ctrl+Return follows what is marked there</source>
      <translation>السهم إلى الأسفل ينقل إلى القائمة، وCtrl+Enter يتابع المحدد فيها</translation>
    </message>
    <message>
      <source>Name or address of a newspaper, magazine or blog</source>
      <translation>اسم أو عنوان صحيفة أو مجلة أو مدونة</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>البحث</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>All countries</source>
      <translation>كل البلدان</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>كل اللغات</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>كل المواضيع</translation>
    </message>
    <message>
      <source>Attention first</source>
      <translation>المهم أولًا</translation>
    </message>
    <message>
      <source>By: {name}</source>
      <translation>حسب: {name}</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>Every language, country and topic</source>
      <translation>كل لغة وبلد وموضوع</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>كبيرة</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>إظهار الكل</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>صامتة</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>للبت فيها</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>الموضوع</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>البحث في هذا المقال</translation>
    </message>
    <message>
      <source>Match capital letters</source>
      <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>النتيجة التالية</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} من {total}</translation>
    </message>
  </context>
  <context>
    <name>Folders</name>
    <message>
      <source>Move there</source>
      <translation>نقل إلى هناك</translation>
    </message>
    <message>
      <source>Moved {title} out.</source>
      <translation>نُقل {title} خارج المجلد.</translation>
    </message>
    <message>
      <source>Moved {title} to {folder}.</source>
      <translation>نُقل {title} إلى {folder}.</translation>
    </message>
    <message>
      <source>Moved {title}.</source>
      <translation>نُقلت {title}.</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>اسم المجلد</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>مجلد جديد</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>مجلد جديد…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>بلا مجلد</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Rename folder</source>
      <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
      <source>Sorted by name.</source>
      <translation>رُتبت حسب الاسم.</translation>
    </message>
    <message>
      <source>The folder is called {name} now.</source>
      <translation>صار اسم المجلد {name}.</translation>
    </message>
    <message>
      <source>The folder {name} is gone; its publications stay.</source>
      <translation>أزيل المجلد {name} وبقيت مطبوعاته.</translation>
    </message>
    <message>
      <source>{title}: {place} of {all}</source>
      <translation>{title}: {place} من {all}</translation>
    </message>
  </context>
  <context>
    <name>ForYouSpread</name>
    <message>
      <source>For You</source>
      <translation>لك</translation>
    </message>
  </context>
  <context>
    <name>FormLeaf</name>
    <message>
      <source>Add account</source>
      <translation>إضافة حساب</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>عنوان الخادم</translation>
    </message>
    <message>
      <source>As in your browser, with its path if it has one.</source>
      <translation>كما في متصفحك، مع مساره إن كان له مسار.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
      <source>Enter the address of the server.</source>
      <translation>أدخل عنوان الخادم.</translation>
    </message>
    <message>
      <source>Enter your e-mail address.</source>
      <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
      <source>Enter your user name.</source>
      <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>اسم المستخدم</translation>
    </message>
    <message>
      <source>What you enter goes to the service alone, and is kept in your system's keyring.</source>
      <translation>ما تدخله يذهب إلى الخدمة وحدها، ويُحفظ في سلسلة مفاتيح نظامك.</translation>
    </message>
    <message>
      <source>What you enter goes to your server alone, and is kept in your system's keyring.</source>
      <translation>ما تدخله يذهب إلى خادمك وحده، ويُحفظ في سلسلة مفاتيح نظامك.</translation>
    </message>
    <message>
      <source>Your account at {service}</source>
      <translation>حسابك لدى {service}</translation>
    </message>
  </context>
  <context>
    <name>FrontSpread</name>
    <message>
      <source>Front page</source>
      <translation>الصفحة الأولى</translation>
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <source>It will have the name that its publisher gives it.</source>
      <translation>ستحمل الاسم الذي يعطيها إياه ناشرها.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>إيقاف هذه المطبوعات مؤقتًا</translation>
    </message>
    <message>
      <source>Paused {title}.</source>
      <translation>أُوقفت {title} مؤقتًا.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Resume these publications</source>
      <translation>استئناف هذه المطبوعات</translation>
    </message>
    <message>
      <source>Resumed {title}.</source>
      <translation>استُؤنفت {title}.</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Find a publication</source>
      <translation>البحث عن مطبوعة</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>حال مطبوعاتك</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>البحث</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>إظهار الكل</translation>
    </message>
  </context>
  <context>
    <name>HealthTable</name>
    <message>
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>المطبوعات</translation>
    </message>
    <message>
      <source>Return shows more about one</source>
      <translation>مفتاح Enter يظهر المزيد عن إحداها</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Drop the list of another news reader here, an OPML file, or choose it.</source>
      <translation>أفلت هنا قائمة قارئ أخبار آخر، أي ملف OPML، أو اختره.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>استيراد الاشتراكات</translation>
    </message>
    <message>
      <source>Into the folder</source>
      <translation>في المجلد</translation>
    </message>
    <message>
      <source>Lines that could not be used</source>
      <translation>أسطر تعذر استخدامها</translation>
    </message>
    <message>
      <source>Put all of it into this folder</source>
      <translation>وضع كل ذلك في هذا المجلد</translation>
    </message>
    <message>
      <source>Sections of the list</source>
      <translation>أقسام القائمة</translation>
    </message>
    <message>
      <source>Show these lines</source>
      <translation>إظهار هذه الأسطر</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>يجري الإيقاف…</translation>
    </message>
    <message>
      <source>The folders of the list</source>
      <translation>مجلدات القائمة</translation>
    </message>
  </context>
  <context>
    <name>KeptRows</name>
    <message>
      <source>Move down</source>
      <translation>تحريك إلى الأسفل</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>تحريك إلى الأعلى</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Remove this search</source>
      <translation>إزالة هذا البحث</translation>
    </message>
    <message>
      <source>Removed “{title}”.</source>
      <translation>أزيل «{title}».</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>إعادة تسمية…</translation>
    </message>
  </context>
  <context>
    <name>KeyRow</name>
    <message>
      <source>Add a shortcut for {action}</source>
      <translation>إضافة اختصار لـ {action}</translation>
    </message>
    <message>
      <source>Back to the usual shortcuts: {keys}</source>
      <translation>العودة إلى الاختصارات المعتادة: {keys}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Change {key} for {action}</source>
      <translation>تغيير {key} لـ {action}</translation>
    </message>
    <message>
      <source>Press the new keys, one or two after another.</source>
      <translation>اضغط المفاتيح الجديدة، واحدًا أو عدة مفاتيح متتابعة.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>إعادة التعيين</translation>
    </message>
    <message>
      <source>Use it here</source>
      <translation>استخدامه هنا</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>{key} belongs to the control that has the focus. Press other keys.</source>
      <translation>المفتاح {key} يخص عنصر التحكم الذي عليه التركيز. اضغط مفاتيح أخرى.</translation>
    </message>
    <message>
      <source>{key} is used by: {actions}. Take it from there?</source>
      <translation>المفتاح {key} مستخدم في: {actions}. هل يؤخذ منها؟</translation>
    </message>
    <message>
      <source>{key}, cannot be changed</source>
      <translation>{key}، لا يمكن تغييره</translation>
    </message>
  </context>
  <context>
    <name>Leaf</name>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
  </context>
  <context>
    <name>LearntPage</name>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Delete all…</source>
      <translation>حذف الكل…</translation>
    </message>
    <message>
      <source>Find a line</source>
      <translation>البحث عن سطر</translation>
    </message>
    <message>
      <source>No line has these words.</source>
      <translation>لا سطر فيه هذه الكلمات.</translation>
    </message>
    <message>
      <source>Nothing has been learnt.</source>
      <translation>لم يجرِ تعلم شيء بعد.</translation>
    </message>
    <message>
      <source>Turn off For You…</source>
      <translation>إيقاف «لك»…</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>تفعيل «لك»</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>ما تعلمته «لك»</translation>
    </message>
  </context>
  <context>
    <name>LearntSpread</name>
    <message>
      <source>All that For You had learnt is deleted.</source>
      <translation>حُذف كل ما تعلمته «لك».</translation>
    </message>
    <message>
      <source>Deleted: {line}</source>
      <translation>حُذف: {line}</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>«لك» متوقفة.</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>«لك» مفعّلة.</translation>
    </message>
  </context>
  <context>
    <name>LearntTable</name>
    <message>
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <source>Delete takes the chosen lines away</source>
      <translation>مفتاح Delete يحذف الأسطر المختارة</translation>
    </message>
    <message>
      <source>What For You has learnt</source>
      <translation>ما تعلمته «لك»</translation>
    </message>
  </context>
  <context>
    <name>LeftOut</name>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>اتصل بالشبكة ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>تصدير القواعد</translation>
    </message>
    <message>
      <source>Fetch them again</source>
      <translation>جلبها من جديد</translation>
    </message>
    <message>
      <source>Import rules</source>
      <translation>استيراد قواعد</translation>
    </message>
    <message>
      <source>Its page has become shorter since, so the text stays as it was.</source>
      <translation>صارت صفحته أقصر منذ ذلك الحين، فبقي النص كما كان.</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>قواعد (*.json)</translation>
    </message>
    <message>
      <source>The article follows what you decided.</source>
      <translation>المقالة تتبع ما قررته.</translation>
    </message>
    <message>
      <source>The article is fetched again…</source>
      <translation>تُجلب المقالة من جديد…</translation>
    </message>
    <message>
      <source>The page is no longer there. The text that you have stays as it is.</source>
      <translation>لم تعد الصفحة موجودة. النص الذي لديك يبقى كما هو.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Try again in a while.</source>
      <translation>حاول من جديد بعد قليل.</translation>
    </message>
    <message>
      <source>What was left out is not kept: to see it, the page is fetched once.</source>
      <translation>ما حُذف غير محفوظ: لإظهاره تُجلب الصفحة مرة واحدة.</translation>
    </message>
    <message>
      <source>What you decided holds from the next articles on.</source>
      <translation>ما قررته يسري ابتداءً من المقالات التالية.</translation>
    </message>
  </context>
  <context>
    <name>Lightbox</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>نسخ الصورة</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>ملاءمة النافذة</translation>
    </message>
    <message>
      <source>Full size</source>
      <translation>الحجم الكامل</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>الصورة التالية</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>الصورة السابقة</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation>حفظ الصورة</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>حفظ الصورة…</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>حُفظت.</translation>
    </message>
    <message>
      <source>The picture could not be saved there.</source>
      <translation>تعذر حفظ الصورة هناك.</translation>
    </message>
    <message>
      <source>This picture's file is damaged, so it cannot be shown.</source>
      <translation>ملف هذه الصورة تالف، لذا لا يمكن عرضها.</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} من {total}</translation>
    </message>
  </context>
  <context>
    <name>Lines</name>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
  </context>
  <context>
    <name>ListLeaf</name>
    <message>
      <source>Accounts</source>
      <translation>الحسابات</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>إضافة حساب…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>The same library on all your devices</source>
      <translation>المكتبة نفسها على كل أجهزتك</translation>
    </message>
    <message>
      <source>With an account at a sync server, your publications and folders, and what you have read and saved, are the same on your computers and your phone. Broadsheet works with servers of your own and with services, and goes on working when they cannot be reached.</source>
      <translation>مع حساب لدى خادم مزامنة تكون مطبوعاتك ومجلداتك وما قرأته وحفظته واحدة على حواسيبك وهاتفك. يعمل Broadsheet مع خوادمك ومع الخدمات، ويواصل العمل حين لا يمكن الوصول إليها.</translation>
    </message>
    <message>
      <source>You need none of this to read: without an account all stays here.</source>
      <translation>لا تحتاج إلى هذا للقراءة: من دون حساب يبقى كل شيء هنا.</translation>
    </message>
  </context>
  <context>
    <name>ListPane</name>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Best</source>
      <translation>الأفضل</translation>
    </message>
    <message>
      <source>Filter, order and density</source>
      <translation>التصفية والترتيب والكثافة</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>الأحدث</translation>
    </message>
    <message>
      <source>Order of what is found</source>
      <translation>ترتيب النتائج</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Show what is muted</source>
      <translation>إظهار ما هو مكتوم</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>غير المقروءة</translation>
    </message>
  </context>
  <context>
    <name>ListRow</name>
    <message>
      <source>Rename…</source>
      <translation>إعادة تسمية…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>إلغاء المتابعة</translation>
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
      <translation>عُثر على أكثر من {number} مقال</translation>
    </message>
    <message>
      <source>Nothing unread</source>
      <translation>لا شيء غير مقروء</translation>
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Export subscriptions</source>
      <translation>تصدير الاشتراكات</translation>
    </message>
    <message>
      <source>Following the sections…</source>
      <translation>تجري متابعة الأقسام…</translation>
    </message>
    <message>
      <source>Import subscriptions</source>
      <translation>استيراد الاشتراكات</translation>
    </message>
    <message>
      <source>Reading the list…</source>
      <translation>تجري قراءة القائمة…</translation>
    </message>
    <message>
      <source>Stopped: nothing of the list was followed.</source>
      <translation>أُوقف: لم يُتابع شيء من القائمة.</translation>
    </message>
    <message>
      <source>Subscription lists (*.opml *.xml)</source>
      <translation>قوائم الاشتراكات (*.opml *.xml)</translation>
    </message>
  </context>
  <context>
    <name>Lookup</name>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>تحقق من العنوان أو حاول بعد قليل.</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>اتصل بالشبكة ثم حاول من جديد.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>That is all: nothing unread is left.</source>
      <translation>هذا كل شيء: لم يبقَ ما لم يُقرأ.</translation>
    </message>
  </context>
  <context>
    <name>Managing</name>
    <message>
      <source>Choose a publication first.</source>
      <translation>اختر مطبوعة أولًا.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>إلقاء نظرة</translation>
    </message>
  </context>
  <context>
    <name>Marking</name>
    <message>
      <source>Nothing read here.</source>
      <translation>لا شيء مقروء هنا.</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>لا شيء غير مقروء هنا.</translation>
    </message>
    <message>
      <source>Remove it from saved first.</source>
      <translation>أزله من المحفوظة أولًا.</translation>
    </message>
    <message>
      <source>You no longer follow the section {title}.</source>
      <translation>لم تعد تتابع القسم {title}.</translation>
    </message>
    <message>
      <source>You no longer follow {title}.</source>
      <translation>لم تعد تتابع {title}.</translation>
    </message>
    <message>
      <source>You no longer follow {title}; its articles are deleted.</source>
      <translation>لم تعد تتابع {title}؛ وحُذفت مقالاتها.</translation>
    </message>
    <message>
      <source>{was} is called {title} now.</source>
      <translation>صار اسم {was} الآن {title}.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>المزامنة تلقائيًا</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>It is done here.</source>
      <translation>تم هنا.</translation>
    </message>
    <message>
      <source>It is done, and everything has arrived.</source>
      <translation>تم، ووصل كل شيء.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>تم التراجع.</translation>
    </message>
  </context>
  <context>
    <name>MovingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Follow them through {account} alone, no longer here</source>
      <translation>متابعتها عبر {account} وحده، لا هنا</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>نقل</translation>
    </message>
    <message>
      <source>Move to another account</source>
      <translation>نقل إلى حساب آخر</translation>
    </message>
    <message>
      <source>Sections to be moved</source>
      <translation>الأقسام التي ستُنقل</translation>
    </message>
    <message>
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Unsubscribe from them at {account}</source>
      <translation>إلغاء الاشتراك فيها لدى {account}</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>ما الذي سيحدث</translation>
    </message>
  </context>
  <context>
    <name>MutedSpread</name>
    <message>
      <source>Change…</source>
      <translation>تغيير…</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>إلغاء الكتم</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>مكتوم</translation>
    </message>
    <message>
      <source>Muted no longer</source>
      <translation>لم يعد مكتومًا</translation>
    </message>
    <message>
      <source>Shown again</source>
      <translation>عاد إلى الظهور</translation>
    </message>
  </context>
  <context>
    <name>NoteCard</name>
    <message>
      <source>Footnote</source>
      <translation>حاشية</translation>
    </message>
    <message>
      <source>Go to the note</source>
      <translation>الانتقال إلى الحاشية</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>Look there</source>
      <translation>البحث هناك</translation>
    </message>
    <message>
      <source>On your clipboard: {address}</source>
      <translation>في الحافظة: {address}</translation>
    </message>
    <message>
      <source>“{address}” may be an address.</source>
      <translation>قد يكون «{address}» عنوانًا.</translation>
    </message>
  </context>
  <context>
    <name>OfferCard</name>
    <message>
      <source>Follow the new address</source>
      <translation>متابعة العنوان الجديد</translation>
    </message>
    <message>
      <source>It seems to be at {address} now. Its articles stay, none comes twice.</source>
      <translation>يبدو أنها الآن في {address}. تبقى مقالاتها، ولا تأتي أي منها مرتين.</translation>
    </message>
    <message>
      <source>Its articles stay, also when you unfollow it.</source>
      <translation>تبقى مقالاتها، حتى عند إلغاء متابعتها.</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>تركها كما هي</translation>
    </message>
    <message>
      <source>Try once more</source>
      <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
      <source>{section} has been failing for {time}.</source>
      <translation>تفشل {section} منذ {time}.</translation>
    </message>
    <message>
      <source>{section} has brought nothing for {time}.</source>
      <translation>لم تأت {section} بشيء منذ {time}.</translation>
    </message>
    <message>
      <source>{section} has moved.</source>
      <translation>انتقلت {section}.</translation>
    </message>
    <message>
      <source>{section} seems to be gone for good.</source>
      <translation>يبدو أن {section} اختفت نهائيًا.</translation>
    </message>
  </context>
  <context>
    <name>Offered</name>
    <message>
      <source>Completions</source>
      <translation>الاقتراحات</translation>
    </message>
  </context>
  <context>
    <name>OutboxDialog</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Everything has arrived. Nothing waits for {accounts}.</source>
      <translation>وصل كل شيء. لا شيء ينتظر {accounts}.</translation>
    </message>
    <message>
      <source>It waits again.</source>
      <translation>ينتظر من جديد.</translation>
    </message>
    <message>
      <source>Sending…</source>
      <translation>يجري الإرسال…</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>حاول الآن</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Waiting changes</source>
      <translation>تغييرات تنتظر</translation>
    </message>
    <message>
      <source>You have no account to sync with, so nothing waits.</source>
      <translation>ليس لديك حساب للمزامنة، لذا لا شيء ينتظر.</translation>
    </message>
    <message>
      <source>Your accounts…</source>
      <translation>حساباتك…</translation>
    </message>
  </context>
  <context>
    <name>OutboxList</name>
    <message>
      <source>Waiting changes</source>
      <translation>تغييرات تنتظر</translation>
    </message>
  </context>
  <context>
    <name>OwnFile</name>
    <message>
      <source>Add your own catalogue file</source>
      <translation>إضافة ملف دليل خاص بك</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Catalogue files (*.json)</source>
      <translation>ملفات الدليل (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>تحديد الكل</translation>
    </message>
  </context>
  <context>
    <name>Pages</name>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>قص</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>لصق</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>تحديد الكل</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Go to a publication, a section, an article or a command</source>
      <translation>الانتقال إلى مطبوعة أو قسم أو مقال أو أمر</translation>
    </message>
    <message>
      <source>Go to anything</source>
      <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>Search all articles for “{words}”</source>
      <translation>البحث عن «{words}» في كل المقالات</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
  </context>
  <context>
    <name>PasswordDialog</name>
    <message>
      <source>Asking {host}…</source>
      <translation>يُسأل {host}…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Test and keep</source>
      <translation>اختبار وحفظ</translation>
    </message>
    <message>
      <source>The password for {account}</source>
      <translation>كلمة مرور {account}</translation>
    </message>
  </context>
  <context>
    <name>Phrase</name>
    <message>
      <source> (answer {status})</source>
      <translation> (الرد {status})</translation>
    </message>
    <message>
      <source>A newer version of Broadsheet wrote {subject}, and this version cannot read it.</source>
      <translation>كتب إصدار أحدث من Broadsheet {subject}، ولا يستطيع هذا الإصدار قراءته.</translation>
    </message>
    <message>
      <source>A notice on your desktop for new articles.</source>
      <translation>إشعار على سطح المكتب عند ورود مقالات جديدة.</translation>
    </message>
    <message>
      <source>A paid service at bazqux.com.</source>
      <translation>خدمة مدفوعة على bazqux.com.</translation>
    </message>
    <message>
      <source>A paid service at feedbin.com.</source>
      <translation>خدمة مدفوعة على feedbin.com.</translation>
    </message>
    <message>
      <source>A part of its title is enough; capitals and accents do not matter.</source>
      <translation>يكفي جزء من عنوانها؛ ولا فرق بين الأحرف الكبيرة والصغيرة ولا في علامات التشكيل.</translation>
    </message>
    <message>
      <source>A part of the address is secret and no longer kept, so {subject} was not told.</source>
      <translation>جزء من العنوان سرّي ولم يعد محفوظًا، لذا لم يُبلَّغ {subject}.</translation>
    </message>
    <message>
      <source>A part of the address of {subject} is secret and no longer kept.</source>
      <translation>جزء من عنوان {subject} سري ولم يعد محفوظًا.</translation>
    </message>
    <message>
      <source>A server of your own, or one that somebody keeps for you.</source>
      <translation>خادم لك، أو خادم يديره لك أحد.</translation>
    </message>
    <message>
      <source>A server of your own; folders are made in its own window.</source>
      <translation>خادم لك؛ تُنشأ المجلدات في نافذته.</translation>
    </message>
    <message>
      <source>A service at inoreader.com; it wants an App ID and an App key.</source>
      <translation>خدمة على inoreader.com؛ تطلب App ID و App key.</translation>
    </message>
    <message>
      <source>A service at theoldreader.com.</source>
      <translation>خدمة على theoldreader.com.</translation>
    </message>
    <message>
      <source>A shorter edition: there was not more that is unread and whole.</source>
      <translation>عدد أقصر: لم يوجد مزيد مما هو كامل وغير مقروء.</translation>
    </message>
    <message>
      <source>A sign-in window needs more of Qt: {command}</source>
      <translation>تحتاج نافذة الدخول إلى المزيد من Qt: {command}</translation>
    </message>
    <message>
      <source>A small server of your own; it also works with reader.miniflux.app.</source>
      <translation>خادم صغير لك؛ يعمل أيضًا مع reader.miniflux.app.</translation>
    </message>
    <message>
      <source>A thin line above the article shows how much of it you have read.</source>
      <translation>خط رفيع فوق المقال يبيّن مقدار ما قرأته منه.</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <source>A “{subject}” has no partner, so it was passed over.</source>
      <translation>لا مقابل لـ «{subject}»، لذا جرى تجاوزه.</translation>
    </message>
    <message>
      <source>API password</source>
      <translation>كلمة مرور API</translation>
    </message>
    <message>
      <source>About For You</source>
      <translation>حول «لك»</translation>
    </message>
    <message numerus="yes">
      <source>About {n} articles a week.</source>
      <extracomment>About {n} article a week.</extracomment>
      <translation>
        <numerusform>لا مقالات في الأسبوع ({n}).</numerusform>
        <numerusform>نحو مقال واحد في الأسبوع ({n}).</numerusform>
        <numerusform>نحو مقالين في الأسبوع ({n}).</numerusform>
        <numerusform>نحو {n} مقالات في الأسبوع.</numerusform>
        <numerusform>نحو {n} مقالًا في الأسبوع.</numerusform>
        <numerusform>نحو {n} مقال في الأسبوع.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>الحسابات</translation>
    </message>
    <message>
      <source>Accounts…</source>
      <translation>الحسابات…</translation>
    </message>
    <message>
      <source>Add a word, or something such as is:unread.</source>
      <translation>أضف كلمة أو شيئًا مثل is:unread.</translation>
    </message>
    <message>
      <source>Add an account…</source>
      <translation>إضافة حساب…</translation>
    </message>
    <message>
      <source>Add publications</source>
      <translation>إضافة مطبوعات</translation>
    </message>
    <message>
      <source>Add publications…</source>
      <translation>إضافة مطبوعات…</translation>
    </message>
    <message>
      <source>Add the catalogue {name}</source>
      <translation>إضافة الدليل {name}</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} publications to the catalogue.</source>
      <extracomment>Added {n} publication to the catalogue.</extracomment>
      <translation>
        <numerusform>لم تُضف أي مطبوعة إلى الدليل ({n}).</numerusform>
        <numerusform>أُضيفت مطبوعة واحدة إلى الدليل ({n}).</numerusform>
        <numerusform>أُضيفت مطبوعتان إلى الدليل ({n}).</numerusform>
        <numerusform>أُضيفت {n} مطبوعات إلى الدليل.</numerusform>
        <numerusform>أُضيفت {n} مطبوعة إلى الدليل.</numerusform>
        <numerusform>أُضيفت {n} مطبوعة إلى الدليل.</numerusform>
      </translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>كل المقالات</translation>
    </message>
    <message>
      <source>All keys on one page, where each can be changed.</source>
      <translation>كل المفاتيح في صفحة واحدة يمكن تغيير كل منها فيها.</translation>
    </message>
    <message>
      <source>All picks</source>
      <translation>كل المختارات</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>كل المحفوظة</translation>
    </message>
    <message>
      <source>All that it learns stays in your library on this computer, can be seen line by line and deleted; nothing is sent to anybody.</source>
      <translation>كل ما تتعلمه يبقى في مكتبتك على هذا الحاسوب، ويمكن الاطلاع عليه سطرًا سطرًا وحذفه؛ ولا يُرسل شيء إلى أحد.</translation>
    </message>
    <message numerus="yes">
      <source>All {n} publications</source>
      <extracomment>All {n} publications</extracomment>
      <translation>
        <numerusform>كل المطبوعات ({n})</numerusform>
        <numerusform>المطبوعة الوحيدة ({n})</numerusform>
        <numerusform>المطبوعتان كلتاهما ({n})</numerusform>
        <numerusform>كل المطبوعات الـ{n}</numerusform>
        <numerusform>كل المطبوعات الـ{n}</numerusform>
        <numerusform>كل المطبوعات الـ{n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Also in this story</source>
      <translation>أيضًا في هذه القصة</translation>
    </message>
    <message>
      <source>Also is:read, is:saved, is:ready (complete offline)</source>
      <translation>وكذلك is:read وis:saved وis:ready (كامل دون اتصال)</translation>
    </message>
    <message>
      <source>Altogether: {figures}.</source>
      <translation>المجموع: {figures}.</translation>
    </message>
    <message>
      <source>Always the feed</source>
      <translation>التغذية دائمًا</translation>
    </message>
    <message>
      <source>Always the page</source>
      <translation>الصفحة دائمًا</translation>
    </message>
    <message>
      <source>An answer of {subject} arrived only in part, so nothing was taken from it.</source>
      <translation>وصل جزء فقط من إجابة {subject}، لذا لم يؤخذ منها شيء.</translation>
    </message>
    <message>
      <source>An answer of {subject} is larger than Broadsheet accepts.</source>
      <translation>إجابة {subject} أكبر مما يقبله Broadsheet.</translation>
    </message>
    <message>
      <source>An article that its publisher has changed by more than a few words counts as unread again. Not where an account has it, whose server would be told.</source>
      <translation>المقال الذي غيّر فيه ناشره أكثر من بضع كلمات يُعد غير مقروء من جديد، إلا إذا كان لدى حساب، لأن خادمه سيُبلَّغ بذلك.</translation>
    </message>
    <message>
      <source>An edition is a paper with an end: made at a set time from top stories and what you choose, as long as you have time for, complete before you leave the house.</source>
      <translation>العدد صحيفة لها نهاية: يُعد في وقت محدد من أبرز القصص ومما تختاره، بقدر ما لديك من وقت، ويكتمل قبل أن تغادر البيت.</translation>
    </message>
    <message numerus="yes">
      <source>And {n} more articles.</source>
      <extracomment>And {n} more article.</extracomment>
      <translation>
        <numerusform>ولا مقالات أخرى.</numerusform>
        <numerusform>ومقال آخر.</numerusform>
        <numerusform>ومقالان آخران.</numerusform>
        <numerusform>و{n} مقالات أخرى.</numerusform>
        <numerusform>و{n} مقالًا آخر.</numerusform>
        <numerusform>و{n} مقال آخر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more sections.</source>
      <extracomment>And {n} more section.</extracomment>
      <translation>
        <numerusform>ولا أقسام أخرى.</numerusform>
        <numerusform>وقسم آخر.</numerusform>
        <numerusform>وقسمان آخران.</numerusform>
        <numerusform>و{n} أقسام أخرى.</numerusform>
        <numerusform>و{n} قسمًا آخر.</numerusform>
        <numerusform>و{n} قسم آخر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And {n} more.</source>
      <extracomment>And {n} more.</extracomment>
      <translation>
        <numerusform>و{n} أخرى.</numerusform>
        <numerusform>و{n} أخرى.</numerusform>
        <numerusform>و{n} أخريان.</numerusform>
        <numerusform>و{n} أخرى.</numerusform>
        <numerusform>و{n} أخرى.</numerusform>
        <numerusform>و{n} أخرى.</numerusform>
      </translation>
    </message>
    <message>
      <source>Another program is using {subject} at the moment.</source>
      <translation>برنامج آخر يستخدم {subject} حاليًا.</translation>
    </message>
    <message>
      <source>Another publication of this file has the same id.</source>
      <translation>لمطبوعة أخرى في هذا الملف المعرّف نفسه (id).</translation>
    </message>
    <message>
      <source>Another section has the same address.</source>
      <translation>لقسم آخر العنوان نفسه.</translation>
    </message>
    <message>
      <source>Any other server that speaks the language of Google Reader.</source>
      <translation>أي خادم آخر يتحدث لغة Google Reader.</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Architecture and design</source>
      <translation>العمارة والتصميم</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>Article alone</source>
      <translation>المقال وحده</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Arts and culture</source>
      <translation>الفنون والثقافة</translation>
    </message>
    <message>
      <source>As it publishes</source>
      <translation>حسب صدورها</translation>
    </message>
    <message>
      <source>As it publishes suits almost every publication, and asks the least of it.</source>
      <translation>«حسب صدورها» يلائم كل مطبوعة تقريبًا، وهو الأقل إثقالًا عليها.</translation>
    </message>
    <message>
      <source>As soon as something is due</source>
      <translation>فور حلول موعد شيء</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>كالنظام</translation>
    </message>
    <message>
      <source>At most every four hours</source>
      <translation>كل أربع ساعات على الأكثر</translation>
    </message>
    <message>
      <source>At most every hour</source>
      <translation>كل ساعة على الأكثر</translation>
    </message>
    <message numerus="yes">
      <source>At most every {n} minutes</source>
      <extracomment>At most every minute</extracomment>
      <translation>
        <numerusform>دون انتظار</numerusform>
        <numerusform>كل دقيقة على الأكثر</numerusform>
        <numerusform>كل دقيقتين على الأكثر</numerusform>
        <numerusform>كل {n} دقائق على الأكثر</numerusform>
        <numerusform>كل {n} دقيقة على الأكثر</numerusform>
        <numerusform>كل {n} دقيقة على الأكثر</numerusform>
      </translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>صوت مسجّل</translation>
    </message>
    <message>
      <source>Audio: {title}</source>
      <translation>صوت مسجّل: {title}</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>خلفية</translation>
    </message>
    <message>
      <source>Background, {month}</source>
      <translation>خلفية، {month}</translation>
    </message>
    <message>
      <source>Before this day began</source>
      <translation>قبل بداية هذا اليوم</translation>
    </message>
    <message>
      <source>Before today</source>
      <translation>قبل اليوم</translation>
    </message>
    <message>
      <source>Begin again whenever you like.</source>
      <translation>ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
      <source>Besides these lines your library keeps which articles were counted, so that each counts once; nothing of it leaves this computer.</source>
      <translation>إلى جانب هذه الأسطر تسجل مكتبتك أي المقالات حُسبت، كي يُحسب كل منها مرة واحدة؛ ولا يغادر شيء من ذلك هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>الأفضل أولًا</translation>
    </message>
    <message>
      <source>Books</source>
      <translation>كتب</translation>
    </message>
    <message>
      <source>Both words, in all their forms</source>
      <translation>الكلمتان معًا بكل صيغهما</translation>
    </message>
    <message>
      <source>Bring cookies</source>
      <translation>إحضار الكعكات</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>Broadsheet</translation>
    </message>
    <message>
      <source>Broadsheet can keep what you entered in memory until it ends.</source>
      <translation>يستطيع Broadsheet الاحتفاظ بما أدخلته في الذاكرة حتى ينتهي.</translation>
    </message>
    <message>
      <source>Broadsheet cannot read {subject}.</source>
      <translation>لا يستطيع Broadsheet قراءة {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet cannot search for {subject}.</source>
      <translation>لا يستطيع Broadsheet البحث عن {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet cannot use {subject}.</source>
      <translation>لا يستطيع Broadsheet استخدام {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet made a mistake with {subject}.</source>
      <translation>أخطأ Broadsheet في {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet may not write to {subject}.</source>
      <translation>لا يُسمح لـ Broadsheet بالكتابة في {subject}.</translation>
    </message>
    <message>
      <source>Broadsheet starts hidden when you log in and syncs by the clock.</source>
      <translation>يبدأ Broadsheet مخفيًا عند تسجيل الدخول ويزامن وفق الساعة.</translation>
    </message>
    <message>
      <source>Browsers and mail programs hand such links to Broadsheet, which offers to follow.</source>
      <translation>تسلّم المتصفحات وبرامج البريد هذه الروابط إلى Broadsheet الذي يعرض متابعتها.</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>أعمال واقتصاد</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Cars and motorcycles</source>
      <translation>سيارات ودراجات نارية</translation>
    </message>
    <message>
      <source>Change how far {title} goes back</source>
      <translation>تغيير مدى رجوع {title}</translation>
    </message>
    <message>
      <source>Change its settings instead.</source>
      <translation>غيّر إعداداته بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
      <source>Change the settings of {n} publications</source>
      <extracomment>Change the settings of {n} publication</extracomment>
      <translation>
        <numerusform>تغيير إعدادات {n} مطبوعة</numerusform>
        <numerusform>تغيير إعدادات مطبوعة واحدة ({n})</numerusform>
        <numerusform>تغيير إعدادات مطبوعتين ({n})</numerusform>
        <numerusform>تغيير إعدادات {n} مطبوعات</numerusform>
        <numerusform>تغيير إعدادات {n} مطبوعة</numerusform>
        <numerusform>تغيير إعدادات {n} مطبوعة</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the settings of {title}</source>
      <translation>تغيير إعدادات {title}</translation>
    </message>
    <message>
      <source>Change what belongs to the articles of {title}</source>
      <translation>تغيير ما يدخل في مقالات {title}</translation>
    </message>
    <message>
      <source>Change what is muted by {what}</source>
      <translation>تغيير ما يكتمه {what}</translation>
    </message>
    <message>
      <source>Changed: {what}</source>
      <translation>غُيِّر: {what}</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>تغيير…</translation>
    </message>
    <message>
      <source>Check in your browser that you can sign in there, then sign in here again.</source>
      <translation>تحقق في متصفحك من أنك تستطيع تسجيل الدخول هناك، ثم سجّل الدخول هنا من جديد.</translation>
    </message>
    <message>
      <source>Check it, and sign in again.</source>
      <translation>تحقق منه وسجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>Check name and password, and enter the password again.</source>
      <translation>تحقق من الاسم وكلمة المرور، وأدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
      <source>Check that your user may use the interface for programs there.</source>
      <translation>تحقق من أن مستخدمك يحق له استعمال واجهة البرامج هناك.</translation>
    </message>
    <message>
      <source>Check the address and the clock of your computer. A server of your own needs a certificate that your computer trusts, or an address that begins with http://.</source>
      <translation>تحقق من العنوان ومن ساعة حاسوبك. يحتاج خادمك إلى شهادة يثق بها حاسوبك، أو إلى عنوان يبدأ بـ http://.</translation>
    </message>
    <message>
      <source>Check the address of the server, and whether it is running.</source>
      <translation>تحقق من عنوان الخادم، ومن أنه يعمل.</translation>
    </message>
    <message>
      <source>Check the address of the server.</source>
      <translation>تحقق من عنوان الخادم.</translation>
    </message>
    <message>
      <source>Check the address, and that the interface is switched on there.</source>
      <translation>تحقق من العنوان، ومن أن الواجهة مفعّلة هناك.</translation>
    </message>
    <message>
      <source>Check the address, or choose another service.</source>
      <translation>تحقق من العنوان، أو اختر خدمة أخرى.</translation>
    </message>
    <message>
      <source>Check the address, or try again in a while.</source>
      <translation>تحقق من العنوان أو حاول بعد قليل.</translation>
    </message>
    <message>
      <source>Check the address, or try the publication's home page.</source>
      <translation>تحقق من العنوان أو جرّب الصفحة الرئيسة للمطبوعة.</translation>
    </message>
    <message>
      <source>Check the address; if everything else fails too, check your connection.</source>
      <translation>تحقق من العنوان؛ وإن تعذر كل شيء آخر فتحقق من اتصالك.</translation>
    </message>
    <message>
      <source>Check the date and time of your computer; otherwise the publisher has to mend it.</source>
      <translation>تحقق من تاريخ حاسوبك ووقته؛ وإلا فعلى الناشر إصلاح ذلك.</translation>
    </message>
    <message>
      <source>Check the name or number.</source>
      <translation>تحقق من الاسم أو الرقم.</translation>
    </message>
    <message>
      <source>Check the permissions of the file, or choose another one.</source>
      <translation>تحقق من أذونات الملف أو اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>Check the permissions of the folder, or choose another one.</source>
      <translation>تحقق من أذونات المجلد أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Check what you entered, and sign in again.</source>
      <translation>تحقق مما أدخلته وسجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>Check what you entered.</source>
      <translation>تحقق مما أدخلته.</translation>
    </message>
    <message>
      <source>Choose a JSON file with a list of “publications”, each with a name, a home and sections.</source>
      <translation>اختر ملف JSON فيه قائمة «publications» لكل منها اسم وصفحة رئيسة وأقسام.</translation>
    </message>
    <message>
      <source>Choose a day of the week.</source>
      <translation>اختر يومًا من الأسبوع.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from “What was left out”.</source>
      <translation>اختر ملفًا صُدّر من «ما تُرك خارجًا».</translation>
    </message>
    <message>
      <source>Choose an OPML file exported by another news reader.</source>
      <translation>اختر ملف OPML صدّره قارئ أخبار آخر.</translation>
    </message>
    <message>
      <source>Choose what it is made of.</source>
      <translation>اختر مما يتكون.</translation>
    </message>
    <message>
      <source>Chosen for you</source>
      <translation>اختير لك</translation>
    </message>
    <message>
      <source>Clear the field</source>
      <translation>مسح الحقل</translation>
    </message>
    <message>
      <source>Close the other Broadsheet or wait until it has finished, then try again.</source>
      <translation>أغلق Broadsheet الآخر أو انتظر حتى ينتهي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Close window</source>
      <translation>إغلاق النافذة</translation>
    </message>
    <message>
      <source>Code, not read aloud.</source>
      <translation>شفرة لا تُقرأ بصوت عالٍ.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Comfortable</source>
      <translation>مريحة</translation>
    </message>
    <message>
      <source>Comfortable has two lines and a picture, compact one line.</source>
      <translation>في المريحة سطران وصورة، وفي المتراصة سطر واحد.</translation>
    </message>
    <message>
      <source>Comfortable rows</source>
      <translation>صفوف مريحة</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>متراصة</translation>
    </message>
    <message>
      <source>Compact rows</source>
      <translation>صفوف متراصة</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>إعداده الآن</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>كامل</translation>
    </message>
    <message numerus="yes">
      <source>Complete, {n} pictures</source>
      <extracomment>Complete, {n} picture</extracomment>
      <translation>
        <numerusform>كامل، بلا صور</numerusform>
        <numerusform>كامل، صورة واحدة</numerusform>
        <numerusform>كامل، صورتان</numerusform>
        <numerusform>كامل، {n} صور</numerusform>
        <numerusform>كامل، {n} صورة</numerusform>
        <numerusform>كامل، {n} صورة</numerusform>
      </translation>
    </message>
    <message>
      <source>Connect its disk or put its folder back, then try again.</source>
      <translation>صِل قرصها أو أعد مجلدها إلى مكانه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Connect to the network, then sync again.</source>
      <translation>اتصل بالشبكة ثم أعد المزامنة.</translation>
    </message>
    <message>
      <source>Connect to the network, then try again.</source>
      <translation>اتصل بالشبكة ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>المحتويات</translation>
    </message>
    <message>
      <source>Continue reading</source>
      <translation>متابعة القراءة</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <source>Corrected since you read it: a few words.</source>
      <translation>صُحِّح منذ أن قرأته: بضع كلمات.</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>يجري العد…</translation>
    </message>
    <message>
      <source>Cover</source>
      <translation>الغلاف</translation>
    </message>
    <message>
      <source>Cover story</source>
      <translation>قصة الغلاف</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Delete all read articles here</source>
      <translation>حذف كل المقالات المقروءة هنا</translation>
    </message>
    <message>
      <source>Delete article</source>
      <translation>حذف المقال</translation>
    </message>
    <message>
      <source>Delete this edition</source>
      <translation>حذف هذا العدد</translation>
    </message>
    <message>
      <source>Delete what was learnt of {what}</source>
      <translation>حذف ما جرى تعلمه عن {what}</translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} articles</source>
      <extracomment>Delete {n} article</extracomment>
      <translation>
        <numerusform>لا حذف</numerusform>
        <numerusform>حذف مقال واحد</numerusform>
        <numerusform>حذف مقالين</numerusform>
        <numerusform>حذف {n} مقالات</numerusform>
        <numerusform>حذف {n} مقالًا</numerusform>
        <numerusform>حذف {n} مقال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {n} lines</source>
      <extracomment>Delete {n} line</extracomment>
      <translation>
        <numerusform>لا حذف ({n})</numerusform>
        <numerusform>حذف سطر واحد ({n})</numerusform>
        <numerusform>حذف سطرين ({n})</numerusform>
        <numerusform>حذف {n} أسطر</numerusform>
        <numerusform>حذف {n} سطرًا</numerusform>
        <numerusform>حذف {n} سطر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} articles.</source>
      <extracomment>Deleted {n} article.</extracomment>
      <translation>
        <numerusform>لم يُحذف أي مقال.</numerusform>
        <numerusform>حُذف مقال واحد.</numerusform>
        <numerusform>حُذف مقالان.</numerusform>
        <numerusform>حُذفت {n} مقالات.</numerusform>
        <numerusform>حُذف {n} مقالًا.</numerusform>
        <numerusform>حُذف {n} مقال.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} lines.</source>
      <extracomment>Deleted {n} line.</extracomment>
      <translation>
        <numerusform>لم يُحذف أي سطر ({n}).</numerusform>
        <numerusform>حُذف سطر واحد ({n}).</numerusform>
        <numerusform>حُذف سطران ({n}).</numerusform>
        <numerusform>حُذفت {n} أسطر.</numerusform>
        <numerusform>حُذف {n} سطرًا.</numerusform>
        <numerusform>حُذف {n} سطر.</numerusform>
      </translation>
    </message>
    <message>
      <source>Density</source>
      <translation>الكثافة</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>متباين</translation>
    </message>
    <message>
      <source>Discard changes that were not sent</source>
      <translation>تجاهل التغييرات التي لم تُرسل</translation>
    </message>
    <message>
      <source>Discard it, or look for the feed's new address.</source>
      <translation>تجاهله، أو ابحث عن العنوان الجديد للخلاصة.</translation>
    </message>
    <message numerus="yes">
      <source>Discard {n} changes</source>
      <extracomment>Discard {n} change</extracomment>
      <translation>
        <numerusform>تجاهل {n} تغيير</numerusform>
        <numerusform>تجاهل تغيير واحد ({n})</numerusform>
        <numerusform>تجاهل تغييرين ({n})</numerusform>
        <numerusform>تجاهل {n} تغييرات</numerusform>
        <numerusform>تجاهل {n} تغييرًا</numerusform>
        <numerusform>تجاهل {n} تغيير</numerusform>
      </translation>
    </message>
    <message>
      <source>Do it on the server itself, or discard it.</source>
      <translation>افعل ذلك على الخادم نفسه، أو تجاهله.</translation>
    </message>
    <message>
      <source>Do not keep for good</source>
      <translation>عدم الاحتفاظ به دائمًا</translation>
    </message>
    <message>
      <source>Download now anyway</source>
      <translation>التنزيل الآن على أي حال</translation>
    </message>
    <message>
      <source>Download pages</source>
      <translation>تنزيل الصفحات</translation>
    </message>
    <message>
      <source>Download pictures</source>
      <translation>تنزيل الصور</translation>
    </message>
    <message>
      <source>Drop to follow this address</source>
      <translation>أفلت لمتابعة هذا العنوان</translation>
    </message>
    <message>
      <source>Drop to follow this feed</source>
      <translation>أفلت هنا لمتابعة هذه الخلاصة</translation>
    </message>
    <message>
      <source>Drop to import these subscriptions</source>
      <translation>أفلت لاستيراد هذه الاشتراكات</translation>
    </message>
    <message>
      <source>E-books (*.epub)</source>
      <translation>كتب إلكترونية (*.epub)</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>العدد</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>الأعداد</translation>
    </message>
    <message>
      <source>End the search</source>
      <translation>إنهاء البحث</translation>
    </message>
    <message>
      <source>Enter an address such as https://example.com/.</source>
      <translation>أدخل عنوانًا مثل https://example.com/.</translation>
    </message>
    <message>
      <source>Enter the address to which your browser comes when it has opened the server.</source>
      <translation>أدخل العنوان الذي يظهر في متصفحك بعد أن يفتح الخادم.</translation>
    </message>
    <message>
      <source>Enter the name and password that are set there for the Fever interface.</source>
      <translation>أدخل الاسم وكلمة المرور المعيّنين هناك لواجهة Fever.</translation>
    </message>
    <message>
      <source>Enter the password again.</source>
      <translation>أدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>بيئة</translation>
    </message>
    <message>
      <source>Essays and ideas</source>
      <translation>مقالات وأفكار</translation>
    </message>
    <message>
      <source>Evening</source>
      <translation>المساء</translation>
    </message>
    <message>
      <source>Every 15 minutes</source>
      <translation>كل 15 دقيقة</translation>
    </message>
    <message>
      <source>Every 30 minutes</source>
      <translation>كل 30 دقيقة</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>كل يوم</translation>
    </message>
    <message>
      <source>Every four hours</source>
      <translation>كل أربع ساعات</translation>
    </message>
    <message>
      <source>Every hour</source>
      <translation>كل ساعة</translation>
    </message>
    <message>
      <source>Every twelve hours</source>
      <translation>كل اثنتي عشرة ساعة</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>كل أسبوع</translation>
    </message>
    <message>
      <source>Every {time}</source>
      <translation>كل {time}</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>كل شيء</translation>
    </message>
    <message>
      <source>Everything already in your library stays readable.</source>
      <translation>كل ما في مكتبتك بالفعل يبقى صالحًا للقراءة.</translation>
    </message>
    <message>
      <source>Everything behind it was taken as one phrase.</source>
      <translation>كل ما بعده عُدّ عبارة واحدة.</translation>
    </message>
    <message>
      <source>Everything stored before is safe; the rest is fetched once there is room.</source>
      <translation>كل ما خُزن سابقًا في أمان؛ ويُجلب الباقي حين يتوفر مكان.</translation>
    </message>
    <message>
      <source>Everything that the server has</source>
      <translation>كل ما لدى الخادم</translation>
    </message>
    <message>
      <source>Exact words</source>
      <translation>كلمات بعينها</translation>
    </message>
    <message>
      <source>Export as EPUB</source>
      <translation>تصدير بصيغة EPUB</translation>
    </message>
    <message>
      <source>Export as EPUB…</source>
      <translation>تصدير بصيغة EPUB…</translation>
    </message>
    <message>
      <source>Export subscriptions…</source>
      <translation>تصدير الاشتراكات…</translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} rules.</source>
      <extracomment>Exported {n} rule.</extracomment>
      <translation>
        <numerusform>لم تُصدَّر أي قاعدة ({n}).</numerusform>
        <numerusform>صُدِّرت قاعدة واحدة ({n}).</numerusform>
        <numerusform>صُدِّرت قاعدتان ({n}).</numerusform>
        <numerusform>صُدِّرت {n} قواعد.</numerusform>
        <numerusform>صُدِّرت {n} قاعدة.</numerusform>
        <numerusform>صُدِّرت {n} قاعدة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported {n} sections.</source>
      <extracomment>Exported {n} section.</extracomment>
      <translation>
        <numerusform>لم يُصدَّر أي قسم.</numerusform>
        <numerusform>صُدّر قسم واحد.</numerusform>
        <numerusform>صُدّر قسمان.</numerusform>
        <numerusform>صُدّرت {n} أقسام.</numerusform>
        <numerusform>صُدّر {n} قسمًا.</numerusform>
        <numerusform>صُدّر {n} قسم.</numerusform>
      </translation>
    </message>
    <message>
      <source>Fashion and beauty</source>
      <translation>أزياء وجمال</translation>
    </message>
    <message>
      <source>Favourite</source>
      <translation>مفضلة</translation>
    </message>
    <message>
      <source>Feeds only</source>
      <translation>الخلاصات فقط</translation>
    </message>
    <message>
      <source>Fetch it again</source>
      <translation>جلبه مجددًا</translation>
    </message>
    <message>
      <source>Fetch whole pages</source>
      <translation>جلب الصفحات كاملة</translation>
    </message>
    <message>
      <source>Fetching articles: {done} of {known}</source>
      <translation>جلب المقالات: {done} من {known}</translation>
    </message>
    <message>
      <source>Fetching pictures: {done} of {known}</source>
      <translation>جلب الصور: {done} من {known}</translation>
    </message>
    <message>
      <source>Fewer like this</source>
      <translation>أقل من هذا</translation>
    </message>
    <message>
      <source>Fewer like this…</source>
      <translation>أقل من هذا…</translation>
    </message>
    <message>
      <source>Film and television</source>
      <translation>سينما وتلفزيون</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>البحث في هذا المقال</translation>
    </message>
    <message>
      <source>First to report</source>
      <translation>أول من نشر الخبر</translation>
    </message>
    <message>
      <source>Folders lie too deep from here on; they were put together.</source>
      <translation>المجلدات من هنا متداخلة أكثر من اللازم، فجُمعت معًا.</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Follow a newsletter, somebody's feed of links or the list of a friend: the articles that they name stand here with their words, and open offline like any other.</source>
      <translation>تابع نشرة بريدية أو خلاصة روابط لأحدهم أو قائمة صديق: المقالات التي تذكرها تظهر هنا مع كلماتها، وتُفتح دون اتصال كغيرها.</translation>
    </message>
    <message>
      <source>Follow a pick list…</source>
      <translation>متابعة قائمة مختارات…</translation>
    </message>
    <message>
      <source>Follow it as a publication instead, or take the feed in which somebody links to articles.</source>
      <translation>تابعها مطبوعةً بدلًا من ذلك، أو خذ خلاصة يضع فيها أحدهم روابط لمقالات.</translation>
    </message>
    <message>
      <source>Follow its whole address again.</source>
      <translation>تابع عنوانه الكامل من جديد.</translation>
    </message>
    <message numerus="yes">
      <source>Follow {n} sections</source>
      <extracomment>Follow {n} section</extracomment>
      <translation>
        <numerusform>متابعة {n} قسم</numerusform>
        <numerusform>متابعة قسم واحد ({n})</numerusform>
        <numerusform>متابعة قسمين ({n})</numerusform>
        <numerusform>متابعة {n} أقسام</numerusform>
        <numerusform>متابعة {n} قسمًا</numerusform>
        <numerusform>متابعة {n} قسم</numerusform>
      </translation>
    </message>
    <message>
      <source>Follow {title}</source>
      <translation>متابعة {title}</translation>
    </message>
    <message>
      <source>Follow: {title}</source>
      <translation>متابعة: {title}</translation>
    </message>
    <message>
      <source>Followed</source>
      <translation>متابَعة</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>الخط</translation>
    </message>
    <message>
      <source>Food and drink</source>
      <translation>طعام وشراب</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>لك</translation>
    </message>
    <message>
      <source>For You is learning.</source>
      <translation>«لك» تتعلم الآن.</translation>
    </message>
    <message>
      <source>For You is off.</source>
      <translation>«لك» متوقفة.</translation>
    </message>
    <message numerus="yes">
      <source>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far there are {n}.</source>
      <extracomment>For You is off. It will be offered here when you have saved or read to the end {enough} articles; so far it is {n}.</extracomment>
      <translation>
        <numerusform>«لك» متوقفة. ستُعرض عليك هنا متى بلغ ما حفظته أو أنهيته من المقالات {enough}؛ ولا شيء حتى الآن ({n}).</numerusform>
        <numerusform>«لك» متوقفة. ستُعرض عليك هنا متى بلغ ما حفظته أو أنهيته من المقالات {enough}؛ وهو حتى الآن مقال واحد ({n}).</numerusform>
        <numerusform>«لك» متوقفة. ستُعرض عليك هنا متى بلغ ما حفظته أو أنهيته من المقالات {enough}؛ وهو حتى الآن مقالان ({n}).</numerusform>
        <numerusform>«لك» متوقفة. ستُعرض عليك هنا متى بلغ ما حفظته أو أنهيته من المقالات {enough}؛ وهو حتى الآن {n} مقالات.</numerusform>
        <numerusform>«لك» متوقفة. ستُعرض عليك هنا متى بلغ ما حفظته أو أنهيته من المقالات {enough}؛ وهو حتى الآن {n} مقالًا.</numerusform>
        <numerusform>«لك» متوقفة. ستُعرض عليك هنا متى بلغ ما حفظته أو أنهيته من المقالات {enough}؛ وهو حتى الآن {n} مقال.</numerusform>
      </translation>
    </message>
    <message>
      <source>For You is on, and learning.</source>
      <translation>«لك» مفعّلة، وهي تتعلم.</translation>
    </message>
    <message>
      <source>For You is on.</source>
      <translation>«لك» مفعّلة.</translation>
    </message>
    <message>
      <source>For a day</source>
      <translation>ليوم</translation>
    </message>
    <message>
      <source>For a month</source>
      <translation>لشهر</translation>
    </message>
    <message>
      <source>For a week</source>
      <translation>لأسبوع</translation>
    </message>
    <message>
      <source>For example title:harbour, publication:“Harbour Times”, after:7d or is:unread.</source>
      <translation>مثلًا title:harbour أو publication:"Harbour Times" أو after:7d أو is:unread.</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>دائمًا</translation>
    </message>
    <message>
      <source>Free some space, then sync again.</source>
      <translation>حرّر بعض المساحة ثم أعد المزامنة.</translation>
    </message>
    <message>
      <source>FreshRSS has an API password of its own: set it in your profile there.</source>
      <translation>لـ FreshRSS كلمة مرور API خاصة: عيّنها في ملفك الشخصي هناك.</translation>
    </message>
    <message>
      <source>From a publication; a part of its title is enough</source>
      <translation>من مطبوعة؛ ويكفي جزء من عنوانها</translation>
    </message>
    <message>
      <source>From a section</source>
      <translation>من قسم</translation>
    </message>
    <message>
      <source>From line to line, in text sizes.</source>
      <translation>من سطر إلى سطر، بأحجام النص.</translation>
    </message>
    <message>
      <source>From your own catalogue file “{name}”.</source>
      <translation>من ملف الدليل الخاص بك «{name}».</translation>
    </message>
    <message numerus="yes">
      <source>From {n} publications that you follow</source>
      <extracomment>From {n} publication that you follow</extracomment>
      <translation>
        <numerusform>من المطبوعات التي تتابعها ({n})</numerusform>
        <numerusform>من مطبوعة واحدة تتابعها ({n})</numerusform>
        <numerusform>من مطبوعتين تتابعهما ({n})</numerusform>
        <numerusform>من {n} مطبوعات تتابعها</numerusform>
        <numerusform>من {n} مطبوعة تتابعها</numerusform>
        <numerusform>من {n} مطبوعة تتابعها</numerusform>
      </translation>
    </message>
    <message>
      <source>Front page</source>
      <translation>الصفحة الأولى</translation>
    </message>
    <message>
      <source>Games</source>
      <translation>ألعاب</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>أعطه اسمًا.</translation>
    </message>
    <message>
      <source>Give the address of an article that is only for subscribers.</source>
      <translation>أعطِ عنوان مقال مخصص للمشتركين فقط.</translation>
    </message>
    <message>
      <source>Give the address of the page on which you sign in in your browser.</source>
      <translation>أعطِ عنوان الصفحة التي تسجّل الدخول فيها في متصفحك.</translation>
    </message>
    <message>
      <source>Give the whole name.</source>
      <translation>أدخل الاسم كاملًا.</translation>
    </message>
    <message>
      <source>Give the whole name: {names}.</source>
      <translation>أدخل الاسم كاملًا: {names}.</translation>
    </message>
    <message>
      <source>Go on only if you know that this host belongs to the publisher.</source>
      <translation>لا تتابع إلا إن كنت تعلم أن هذا المضيف يخص الناشر.</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>مواصلة القراءة</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>الانتقال إلى</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>الانتقال إلى أي شيء…</translation>
    </message>
    <message>
      <source>Go to unread articles</source>
      <translation>الانتقال إلى المقالات غير المقروءة</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>صحة</translation>
    </message>
    <message>
      <source>Health of your publications</source>
      <translation>حال مطبوعاتك</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>Home and garden</source>
      <translation>منزل وحديقة</translation>
    </message>
    <message>
      <source>How fast articles are read aloud; 1 is the voice's own speed.</source>
      <translation>سرعة قراءة المقالات بصوت عالٍ؛ 1 هي سرعة الصوت نفسه.</translation>
    </message>
    <message>
      <source>How many characters a line of an article has at most; about 66 read best.</source>
      <translation>أقصى عدد للأحرف في سطر المقال؛ نحو 66 هو الأريح للقراءة.</translation>
    </message>
    <message>
      <source>How often it publishes is not known yet.</source>
      <translation>لم يُعرف بعد معدل نشره.</translation>
    </message>
    <message>
      <source>How often publications are asked. Each is asked only as often as it publishes.</source>
      <translation>كم مرة تُسأل المطبوعات. ولا تُسأل كل منها إلا بقدر ما تنشر.</translation>
    </message>
    <message>
      <source>How sidebar, list and article share the window.</source>
      <translation>كيف يتقاسم الشريط الجانبي والقائمة والمقال النافذة.</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>كيفية البحث</translation>
    </message>
    <message numerus="yes">
      <source>How {n} publications put it</source>
      <extracomment>How {n} publication put it</extracomment>
      <translation>
        <numerusform>كيف صاغته المطبوعات ({n})</numerusform>
        <numerusform>كيف صاغته مطبوعة واحدة ({n})</numerusform>
        <numerusform>كيف صاغته مطبوعتان ({n})</numerusform>
        <numerusform>كيف صاغته {n} مطبوعات</numerusform>
        <numerusform>كيف صاغته {n} مطبوعة</numerusform>
        <numerusform>كيف صاغته {n} مطبوعة</numerusform>
      </translation>
    </message>
    <message>
      <source>Humour</source>
      <translation>فكاهة</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>الواصلات</translation>
    </message>
    <message>
      <source>I have finished it</source>
      <translation>أنهيت قراءته</translation>
    </message>
    <message>
      <source>If it is yours, enter its own address.</source>
      <translation>إن كان لك فأدخل عنوانه الخاص.</translation>
    </message>
    <message>
      <source>If you know that host, give the address of the form yourself.</source>
      <translation>إن كنت تعرف ذلك المضيف فأعطِ عنوان النموذج بنفسك.</translation>
    </message>
    <message>
      <source>If you pay for it, sign in to the publication.</source>
      <translation>إن كنت تدفع مقابلها فسجّل الدخول إلى المطبوعة.</translation>
    </message>
    <message>
      <source>If you trust it, add its address yourself.</source>
      <translation>إن كنت تثق به فأضف عنوانه بنفسك.</translation>
    </message>
    <message>
      <source>Import subscriptions…</source>
      <translation>استيراد الاشتراكات…</translation>
    </message>
    <message numerus="yes">
      <source>Import {n} sections</source>
      <extracomment>Import {n} section</extracomment>
      <translation>
        <numerusform>استيراد {n} قسم</numerusform>
        <numerusform>استيراد قسم واحد ({n})</numerusform>
        <numerusform>استيراد قسمين ({n})</numerusform>
        <numerusform>استيراد {n} أقسام</numerusform>
        <numerusform>استيراد {n} قسمًا</numerusform>
        <numerusform>استيراد {n} قسم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In a story with {n} other publications</source>
      <extracomment>In a story with {n} other publication</extracomment>
      <translation>
        <numerusform>في قصة مع {n} مطبوعة أخرى</numerusform>
        <numerusform>في قصة مع مطبوعة أخرى ({n})</numerusform>
        <numerusform>في قصة مع مطبوعتين أخريين ({n})</numerusform>
        <numerusform>في قصة مع {n} مطبوعات أخرى</numerusform>
        <numerusform>في قصة مع {n} مطبوعة أخرى</numerusform>
        <numerusform>في قصة مع {n} مطبوعة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>In the headline</source>
      <translation>في العنوان الرئيس</translation>
    </message>
    <message>
      <source>In {sections}</source>
      <translation>في {sections}</translation>
    </message>
    <message>
      <source>Install and enable the app News in your Nextcloud.</source>
      <translation>ثبّت تطبيق News في Nextcloud لديك وفعّله.</translation>
    </message>
    <message>
      <source>Install the newer version, or choose another library with --library.</source>
      <translation>ثبّت الإصدار الأحدث أو اختر مكتبة أخرى باستخدام --library.</translation>
    </message>
    <message>
      <source>International</source>
      <translation>دولي</translation>
    </message>
    <message>
      <source>It can be is:unread, is:read, is:saved or is:ready.</source>
      <translation>يمكن أن يكون is:unread أو is:read أو is:saved أو is:ready.</translation>
    </message>
    <message>
      <source>It has been failing for days. Press the mark to see why.</source>
      <translation>تفشل منذ أيام. انقر العلامة لمعرفة السبب.</translation>
    </message>
    <message>
      <source>It has been silent for long, so it is asked more rarely.</source>
      <translation>هو صامت منذ مدة طويلة، لذا يُسأل مرات أقل.</translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} months.</source>
      <extracomment>It has been silent for a month.</extracomment>
      <translation>
        <numerusform>لا جديد فيها منذ {n} شهر.</numerusform>
        <numerusform>لا جديد فيها منذ شهر واحد ({n}).</numerusform>
        <numerusform>لا جديد فيها منذ شهرين ({n}).</numerusform>
        <numerusform>لا جديد فيها منذ {n} أشهر.</numerusform>
        <numerusform>لا جديد فيها منذ {n} شهرًا.</numerusform>
        <numerusform>لا جديد فيها منذ {n} شهر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has been silent for {n} years.</source>
      <extracomment>It has been silent for {n} year.</extracomment>
      <translation>
        <numerusform>لا جديد فيها منذ {n} سنة.</numerusform>
        <numerusform>لا جديد فيها منذ سنة واحدة ({n}).</numerusform>
        <numerusform>لا جديد فيها منذ سنتين ({n}).</numerusform>
        <numerusform>لا جديد فيها منذ {n} سنوات.</numerusform>
        <numerusform>لا جديد فيها منذ {n} سنة.</numerusform>
        <numerusform>لا جديد فيها منذ {n} سنة.</numerusform>
      </translation>
    </message>
    <message>
      <source>It has more than {number} sections.</source>
      <translation>فيها أكثر من {number} قسم.</translation>
    </message>
    <message>
      <source>It has moved. Press the mark to see where it is now.</source>
      <translation>انتقلت. انقر العلامة لترى مكانها الآن.</translation>
    </message>
    <message>
      <source>It has never answered.</source>
      <translation>لم تردّ قط.</translation>
    </message>
    <message>
      <source>It has no sections.</source>
      <translation>ليس فيها أقسام.</translation>
    </message>
    <message>
      <source>It has not been asked yet.</source>
      <translation>لم يُسأل بعد.</translation>
    </message>
    <message>
      <source>It is asked again after {time}, or when you sync.</source>
      <translation>يُسأل مجددًا بعد {time}، أو عند المزامنة.</translation>
    </message>
    <message>
      <source>It is asked as often as you chose.</source>
      <translation>تُسأل بالوتيرة التي اخترتها.</translation>
    </message>
    <message>
      <source>It is asked only when you sync it by itself. Its articles stay.</source>
      <translation>لا تُجلب إلا عند مزامنتها وحدها. تبقى مقالاتها.</translation>
    </message>
    <message>
      <source>It is asked when you sync.</source>
      <translation>يُسأل عند المزامنة.</translation>
    </message>
    <message>
      <source>It is checked again with the next sync.</source>
      <translation>يُتحقق منها من جديد في المزامنة التالية.</translation>
    </message>
    <message numerus="yes">
      <source>It is done here. {n} changes are still on their way; you can close this.</source>
      <extracomment>It is done here. {n} change is still on its way; you can close this.</extracomment>
      <translation>
        <numerusform>تم هنا. {n} تغيير ما زال في الطريق؛ يمكنك إغلاق هذا.</numerusform>
        <numerusform>تم هنا. تغيير واحد ({n}) ما زال في الطريق؛ يمكنك إغلاق هذا.</numerusform>
        <numerusform>تم هنا. تغييران ({n}) ما زالا في الطريق؛ يمكنك إغلاق هذا.</numerusform>
        <numerusform>تم هنا. {n} تغييرات ما زالت في الطريق؛ يمكنك إغلاق هذا.</numerusform>
        <numerusform>تم هنا. {n} تغييرًا ما زالت في الطريق؛ يمكنك إغلاق هذا.</numerusform>
        <numerusform>تم هنا. {n} تغيير ما زالت في الطريق؛ يمكنك إغلاق هذا.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is no object with a name, a home and sections.</source>
      <translation>ليس هذا كائنًا له اسم وصفحة رئيسة وأقسام.</translation>
    </message>
    <message>
      <source>It is no object with a title and a URL.</source>
      <translation>ليس هذا كائنًا له عنوان ورابط URL.</translation>
    </message>
    <message>
      <source>It is not asked before {time}, not even when you sync.</source>
      <translation>لا يُسأل قبل {time}، ولا حتى عند المزامنة.</translation>
    </message>
    <message>
      <source>It is not asked for any more; unfollow it, or follow its successor.</source>
      <translation>لم يعد يُطلب؛ ألغِ متابعته أو تابع ما خلفه.</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>في الطريق.</translation>
    </message>
    <message>
      <source>It is sent again by itself.</source>
      <translation>يُرسل مرة أخرى من تلقاء نفسه.</translation>
    </message>
    <message>
      <source>It is tried again after {time}.</source>
      <translation>تُعاد المحاولة بعد {time}.</translation>
    </message>
    <message>
      <source>It is tried again at the next sync.</source>
      <translation>تُعاد المحاولة في المزامنة القادمة.</translation>
    </message>
    <message>
      <source>It is tried again at {time}.</source>
      <translation>تُعاد المحاولة في {time}.</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
      <source>It is tried again by itself; if it goes on, look at the server in your browser.</source>
      <translation>تُعاد المحاولة تلقائيًا؛ وإن استمر الأمر فانظر إلى الخادم في متصفحك.</translation>
    </message>
    <message>
      <source>It is tried again with the next sync.</source>
      <translation>تُعاد المحاولة مع المزامنة التالية.</translation>
    </message>
    <message numerus="yes">
      <source>It knows of {n} articles that you opened, finished, saved or wanted fewer of.</source>
      <extracomment>It knows of {n} article that you opened, finished, saved or wanted fewer of.</extracomment>
      <translation>
        <numerusform>لا تعرف أي مقال فتحته أو أنهيته أو حفظته أو طلبت أقل منه ({n}).</numerusform>
        <numerusform>تعرف مقالًا واحدًا فتحته أو أنهيته أو حفظته أو طلبت أقل منه ({n}).</numerusform>
        <numerusform>تعرف مقالين فتحتهما أو أنهيتهما أو حفظتهما أو طلبت أقل منهما ({n}).</numerusform>
        <numerusform>تعرف {n} مقالات فتحتها أو أنهيتها أو حفظتها أو طلبت أقل منها.</numerusform>
        <numerusform>تعرف {n} مقالًا فتحتها أو أنهيتها أو حفظتها أو طلبت أقل منها.</numerusform>
        <numerusform>تعرف {n} مقال فتحتها أو أنهيتها أو حفظتها أو طلبت أقل منها.</numerusform>
      </translation>
    </message>
    <message>
      <source>It last answered at {time}.</source>
      <translation>كان آخر رد في {time}.</translation>
    </message>
    <message>
      <source>It last answered {time} ago.</source>
      <translation>كان آخر رد قبل {time}.</translation>
    </message>
    <message>
      <source>It may be asked again.</source>
      <translation>يمكن سؤاله مجددًا.</translation>
    </message>
    <message numerus="yes">
      <source>It names {n} articles.</source>
      <extracomment>It names {n} article.</extracomment>
      <translation>
        <numerusform>لا تذكر أي مقال ({n}).</numerusform>
        <numerusform>تذكر مقالًا واحدًا ({n}).</numerusform>
        <numerusform>تذكر مقالين ({n}).</numerusform>
        <numerusform>تذكر {n} مقالات.</numerusform>
        <numerusform>تذكر {n} مقالًا.</numerusform>
        <numerusform>تذكر {n} مقال.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} days.</source>
      <extracomment>It publishes about once a day.</extracomment>
      <translation>
        <numerusform>ينشر نحو مرة كل {n} أيام.</numerusform>
        <numerusform>ينشر نحو مرة في اليوم.</numerusform>
        <numerusform>ينشر نحو مرة كل يومين.</numerusform>
        <numerusform>ينشر نحو مرة كل {n} أيام.</numerusform>
        <numerusform>ينشر نحو مرة كل {n} يومًا.</numerusform>
        <numerusform>ينشر نحو مرة كل {n} يوم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} hours.</source>
      <extracomment>It publishes about once an hour.</extracomment>
      <translation>
        <numerusform>ينشر نحو مرة كل {n} ساعات.</numerusform>
        <numerusform>ينشر نحو مرة في الساعة.</numerusform>
        <numerusform>ينشر نحو مرة كل ساعتين.</numerusform>
        <numerusform>ينشر نحو مرة كل {n} ساعات.</numerusform>
        <numerusform>ينشر نحو مرة كل {n} ساعة.</numerusform>
        <numerusform>ينشر نحو مرة كل {n} ساعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It publishes about every {n} minutes.</source>
      <extracomment>It publishes about once a minute.</extracomment>
      <translation>
        <numerusform>ينشر نحو مرة كل {n} دقائق.</numerusform>
        <numerusform>ينشر نحو مرة في الدقيقة.</numerusform>
        <numerusform>ينشر نحو مرة كل دقيقتين.</numerusform>
        <numerusform>ينشر نحو مرة كل {n} دقائق.</numerusform>
        <numerusform>ينشر نحو مرة كل {n} دقيقة.</numerusform>
        <numerusform>ينشر نحو مرة كل {n} دقيقة.</numerusform>
      </translation>
    </message>
    <message>
      <source>It seems to be gone. Press the mark to see what you can do.</source>
      <translation>يبدو أنها اختفت. انقر العلامة لترى ما يمكنك فعله.</translation>
    </message>
    <message>
      <source>It was left as it is, and the backups beside it are untouched.</source>
      <translation>تُرك كما هو، والنسخ الاحتياطية بجانبه لم تُمس.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>لم يُمس.</translation>
    </message>
    <message>
      <source>It works.</source>
      <translation>تعمل.</translation>
    </message>
    <message>
      <source>Its address has a password or a key in it. Add it by itself, so that the secret goes to your keyring.</source>
      <translation>في عنوانها كلمة مرور أو مفتاح. أضفها وحدها كي يذهب السر إلى سلسلة مفاتيحك.</translation>
    </message>
    <message>
      <source>Its articles come first, and what you have not read is never cleared away.</source>
      <translation>تأتي مقالاتها أولًا، وما لم تقرأه لا يُزال أبدًا.</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>تأتي مقالاته من {accounts}.</translation>
    </message>
    <message>
      <source>Its articles in your library stay readable.</source>
      <translation>تبقى مقالاته في مكتبتك صالحة للقراءة.</translation>
    </message>
    <message>
      <source>Its articles stay until you delete them.</source>
      <translation>تبقى مقالاتها إلى أن تحذفها.</translation>
    </message>
    <message>
      <source>Its first edition comes at its time.</source>
      <translation>يصل أول عدد منه في موعده.</translation>
    </message>
    <message>
      <source>Its newest article is {silence} old, so it is asked more rarely.</source>
      <translation>مضى على أحدث مقالاته {silence}، لذا يُسأل مرات أقل.</translation>
    </message>
    <message numerus="yes">
      <source>Its other {n} sections work.</source>
      <extracomment>Its other section works.</extracomment>
      <translation>
        <numerusform>أقسامها الأخرى ({n}) تعمل.</numerusform>
        <numerusform>قسمها الآخر ({n}) يعمل.</numerusform>
        <numerusform>قسماها الآخران ({n}) يعملان.</numerusform>
        <numerusform>أقسامها الـ{n} الأخرى تعمل.</numerusform>
        <numerusform>أقسامها الـ{n} الأخرى تعمل.</numerusform>
        <numerusform>أقسامها الـ{n} الأخرى تعمل.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good, so it is not asked any more.</source>
      <translation>أزاله ناشره نهائيًا، لذا لم يعد يُسأل.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>سحبها ناشرها نهائيًا.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good. Its articles stay.</source>
      <translation>أزالها ناشرها نهائيًا. وتبقى مقالاتها.</translation>
    </message>
    <message>
      <source>Its server says that asking sooner is pointless.</source>
      <translation>يقول خادمه إن السؤال قبل ذلك بلا جدوى.</translation>
    </message>
    <message>
      <source>Its server says when to come back.</source>
      <translation>يحدد خادمه موعد العودة.</translation>
    </message>
    <message>
      <source>Its “{field}” cannot be “{value}”.</source>
      <translation>لا يمكن أن يكون «{field}» هو «{value}».</translation>
    </message>
    <message>
      <source>Its “{field}” is missing.</source>
      <translation>ينقصه «{field}».</translation>
    </message>
    <message>
      <source>Its “{field}” is no address that begins with http:// or https://.</source>
      <translation>«{field}» ليس عنوانًا يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>ضبط الأسطر</translation>
    </message>
    <message>
      <source>Keep articles</source>
      <translation>الاحتفاظ بالمقالات</translation>
    </message>
    <message>
      <source>Keep for good</source>
      <translation>الاحتفاظ به دائمًا</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>الاحتفاظ لهذه الجلسة فقط</translation>
    </message>
    <message>
      <source>Keep running in the tray when the window is closed</source>
      <translation>مواصلة العمل في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
      <source>Keep this search in the sidebar</source>
      <translation>إبقاء هذا البحث في الشريط الجانبي</translation>
    </message>
    <message>
      <source>Keep to it without asking</source>
      <translation>الالتزام به دون سؤال</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>آخر جواب</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success.</source>
      <translation>سُئل آخر مرة {asked} دون نجاح.</translation>
    </message>
    <message>
      <source>Last asked at {asked}, without success; it last answered at {good}.</source>
      <translation>سُئل آخر مرة {asked} دون نجاح؛ وكان آخر رد {good}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}.</source>
      <translation>سُئل آخر مرة {asked}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}: nothing new since {since}.</source>
      <translation>سُئل آخر مرة {asked}: لا جديد منذ {since}.</translation>
    </message>
    <message>
      <source>Last asked at {asked}: there were new articles.</source>
      <translation>سُئل آخر مرة {asked}: كانت هناك مقالات جديدة.</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>التخطيط</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>تركها كما هي</translation>
    </message>
    <message>
      <source>Leave out what matters least.</source>
      <translation>احذف أقلها أهمية.</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>أقل</translation>
    </message>
    <message>
      <source>Less than one article a week.</source>
      <translation>أقل من مقال في الأسبوع.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Light, sepia, dark or high contrast, or as the desktop is at the moment.</source>
      <translation>فاتح أو بني داكن أو داكن أو عالي التباين، أو كحال سطح المكتب.</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>ارتفاع السطر</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>طول السطر</translation>
    </message>
    <message>
      <source>Line {number}: {wrong}</source>
      <translation>السطر {number}: {wrong}</translation>
    </message>
    <message>
      <source>Lines end at one edge, like in print.</source>
      <translation>تنتهي الأسطر عند حافة واحدة كما في الطباعة.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>List above the article</source>
      <translation>القائمة فوق المقال</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>استماع</translation>
    </message>
    <message>
      <source>Local and regional</source>
      <translation>محلي وإقليمي</translation>
    </message>
    <message>
      <source>Long words are divided at the ends of lines, by the article's language.</source>
      <translation>تُقسم الكلمات الطويلة في نهاية الأسطر بحسب لغة المقال.</translation>
    </message>
    <message>
      <source>Look for articles</source>
      <translation>البحث عن مقالات</translation>
    </message>
    <message>
      <source>Look for its new address on the publication's home page.</source>
      <translation>ابحث عن عنوانه الجديد في الصفحة الرئيسة للمطبوعة.</translation>
    </message>
    <message>
      <source>Looking for new articles…</source>
      <translation>جارٍ البحث عن مقالات جديدة…</translation>
    </message>
    <message>
      <source>Looks for new articles as soon as the window is open.</source>
      <translation>يبحث عن مقالات جديدة فور فتح النافذة.</translation>
    </message>
    <message>
      <source>Make an app password there under Personal settings, Security, and enter that one.</source>
      <translation>أنشئ هناك كلمة مرور تطبيق ضمن الإعدادات الشخصية، الأمان، وأدخلها.</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>تعليم كمقروء</translation>
    </message>
    <message>
      <source>Mark as read when opened</source>
      <translation>التعليم كمقروء عند الفتح</translation>
    </message>
    <message>
      <source>Mark as read: {title}</source>
      <translation>تعليم كمقروء: {title}</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
      <source>Mark as unread: {title}</source>
      <translation>تعليم كغير مقروء: {title}</translation>
    </message>
    <message>
      <source>Mark those above as read</source>
      <translation>تعليم ما فوقه كمقروء</translation>
    </message>
    <message>
      <source>Mark those below as read</source>
      <translation>تعليم ما تحته كمقروء</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as read</source>
      <extracomment>Mark {n} article as read</extracomment>
      <translation>
        <numerusform>لا تعليم</numerusform>
        <numerusform>تعليم المقال كمقروء</numerusform>
        <numerusform>تعليم مقالين كمقروءين</numerusform>
        <numerusform>تعليم {n} مقالات كمقروءة</numerusform>
        <numerusform>تعليم {n} مقالًا كمقروء</numerusform>
        <numerusform>تعليم {n} مقال كمقروء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} articles as unread</source>
      <extracomment>Mark {n} article as unread</extracomment>
      <translation>
        <numerusform>لا تعليم</numerusform>
        <numerusform>تعليم المقال كغير مقروء</numerusform>
        <numerusform>تعليم مقالين كغير مقروءين</numerusform>
        <numerusform>تعليم {n} مقالات كغير مقروءة</numerusform>
        <numerusform>تعليم {n} مقالًا كغير مقروء</numerusform>
        <numerusform>تعليم {n} مقال كغير مقروء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as read.</source>
      <extracomment>Marked {n} article as read.</extracomment>
      <translation>
        <numerusform>لم يُعلَّم أي مقال.</numerusform>
        <numerusform>عُلّم مقال واحد كمقروء.</numerusform>
        <numerusform>عُلّم مقالان كمقروءين.</numerusform>
        <numerusform>عُلّمت {n} مقالات كمقروءة.</numerusform>
        <numerusform>عُلّم {n} مقالًا كمقروء.</numerusform>
        <numerusform>عُلّم {n} مقال كمقروء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Marked {n} articles as unread.</source>
      <extracomment>Marked {n} article as unread.</extracomment>
      <translation>
        <numerusform>لم يُعلَّم أي مقال.</numerusform>
        <numerusform>عُلّم مقال واحد كغير مقروء.</numerusform>
        <numerusform>عُلّم مقالان كغير مقروءين.</numerusform>
        <numerusform>عُلّمت {n} مقالات كغير مقروءة.</numerusform>
        <numerusform>عُلّم {n} مقالًا كغير مقروء.</numerusform>
        <numerusform>عُلّم {n} مقال كغير مقروء.</numerusform>
      </translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة الرئيسة</translation>
    </message>
    <message>
      <source>Miniflux has a name and password of their own for this: set them there under Integrations, Google Reader.</source>
      <translation>لـ Miniflux اسم وكلمة مرور خاصان بهذا: عيّنهما هناك ضمن Integrations، Google Reader.</translation>
    </message>
    <message>
      <source>Miniflux through its Google Reader interface.</source>
      <translation>Miniflux عبر واجهة Google Reader فيه.</translation>
    </message>
    <message>
      <source>Monday to Friday</source>
      <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>More from {publication}</source>
      <translation>المزيد من {publication}</translation>
    </message>
    <message>
      <source>More from {publication}, {section}</source>
      <translation>المزيد من {publication}، {section}</translation>
    </message>
    <message>
      <source>More news</source>
      <translation>مزيد من الأخبار</translation>
    </message>
    <message>
      <source>More stories</source>
      <translation>مزيد من القصص</translation>
    </message>
    <message>
      <source>More than one matches {subject}.</source>
      <translation>هناك أكثر من تطابق مع {subject}.</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>الصباح</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>الحركة</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>تحريك إلى الأسفل</translation>
    </message>
    <message>
      <source>Move the publication</source>
      <translation>نقل المطبوعة</translation>
    </message>
    <message>
      <source>Move to a folder…</source>
      <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>نقل إلى حساب آخر…</translation>
    </message>
    <message>
      <source>Move to the folder “{folder}”: {title}</source>
      <translation>نقل إلى المجلد «{folder}»: {title}</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>تحريك إلى الأعلى</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} publications</source>
      <extracomment>Move {n} publication</extracomment>
      <translation>
        <numerusform>نقل {n} مطبوعة</numerusform>
        <numerusform>نقل مطبوعة واحدة ({n})</numerusform>
        <numerusform>نقل مطبوعتين ({n})</numerusform>
        <numerusform>نقل {n} مطبوعات</numerusform>
        <numerusform>نقل {n} مطبوعة</numerusform>
        <numerusform>نقل {n} مطبوعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections</source>
      <extracomment>Move {n} section</extracomment>
      <translation>
        <numerusform>نقل {n} قسم</numerusform>
        <numerusform>نقل قسم واحد ({n})</numerusform>
        <numerusform>نقل قسمين ({n})</numerusform>
        <numerusform>نقل {n} أقسام</numerusform>
        <numerusform>نقل {n} قسمًا</numerusform>
        <numerusform>نقل {n} قسم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move {n} sections to another account</source>
      <extracomment>Move {n} section to another account</extracomment>
      <translation>
        <numerusform>نقل {n} قسم إلى حساب آخر</numerusform>
        <numerusform>نقل قسم واحد ({n}) إلى حساب آخر</numerusform>
        <numerusform>نقل قسمين ({n}) إلى حساب آخر</numerusform>
        <numerusform>نقل {n} أقسام إلى حساب آخر</numerusform>
        <numerusform>نقل {n} قسمًا إلى حساب آخر</numerusform>
        <numerusform>نقل {n} قسم إلى حساب آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>Move {title}</source>
      <translation>نقل {title}</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications out.</source>
      <extracomment>Moved {n} publication out.</extracomment>
      <translation>
        <numerusform>لم تُخرج أي مطبوعة ({n}).</numerusform>
        <numerusform>أُخرجت مطبوعة واحدة ({n}).</numerusform>
        <numerusform>أُخرجت مطبوعتان ({n}).</numerusform>
        <numerusform>أُخرجت {n} مطبوعات.</numerusform>
        <numerusform>أُخرجت {n} مطبوعة.</numerusform>
        <numerusform>أُخرجت {n} مطبوعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications to {folder}.</source>
      <extracomment>Moved {n} publication to {folder}.</extracomment>
      <translation>
        <numerusform>لم تُنقل أي مطبوعة إلى {folder} ({n}).</numerusform>
        <numerusform>نُقلت مطبوعة واحدة إلى {folder} ({n}).</numerusform>
        <numerusform>نُقلت مطبوعتان إلى {folder} ({n}).</numerusform>
        <numerusform>نُقلت {n} مطبوعات إلى {folder}.</numerusform>
        <numerusform>نُقلت {n} مطبوعة إلى {folder}.</numerusform>
        <numerusform>نُقلت {n} مطبوعة إلى {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} publications.</source>
      <extracomment>Moved {n} publication.</extracomment>
      <translation>
        <numerusform>لم تُنقل أي مطبوعة ({n}).</numerusform>
        <numerusform>نُقلت مطبوعة واحدة ({n}).</numerusform>
        <numerusform>نُقلت مطبوعتان ({n}).</numerusform>
        <numerusform>نُقلت {n} مطبوعات.</numerusform>
        <numerusform>نُقلت {n} مطبوعة.</numerusform>
        <numerusform>نُقلت {n} مطبوعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} sections to {account}.</source>
      <extracomment>Moved {n} section to {account}.</extracomment>
      <translation>
        <numerusform>نُقل {n} قسم إلى {account}.</numerusform>
        <numerusform>نُقل قسم واحد ({n}) إلى {account}.</numerusform>
        <numerusform>نُقل قسمان ({n}) إلى {account}.</numerusform>
        <numerusform>نُقلت {n} أقسام إلى {account}.</numerusform>
        <numerusform>نُقل {n} قسمًا إلى {account}.</numerusform>
        <numerusform>نُقل {n} قسم إلى {account}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Music</source>
      <translation>موسيقى</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>كتم</translation>
    </message>
    <message>
      <source>Mute no longer</source>
      <translation>إلغاء الكتم</translation>
    </message>
    <message>
      <source>Mute something…</source>
      <translation>كتم شيء…</translation>
    </message>
    <message>
      <source>Mute {what}</source>
      <translation>كتم {what}</translation>
    </message>
    <message>
      <source>Mute {what} no longer</source>
      <translation>إلغاء كتم {what}</translation>
    </message>
    <message>
      <source>Muted: {what}</source>
      <translation>مكتوم: {what}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Needs the network: opens in your browser</source>
      <translation>يحتاج إلى الشبكة: يُفتح في متصفحك</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>New edition…</source>
      <translation>عدد جديد…</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>الأحدث</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>الأحدث أولًا</translation>
    </message>
    <message>
      <source>News</source>
      <translation>أخبار</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>المقال التالي</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>النتيجة التالية</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>اللوح التالي</translation>
    </message>
    <message>
      <source>Next publication or section</source>
      <translation>المطبوعة التالية أو القسم التالي</translation>
    </message>
    <message>
      <source>Next unread article</source>
      <translation>المقال غير المقروء التالي</translation>
    </message>
    <message>
      <source>Next: {time}</source>
      <translation>التالي: {time}</translation>
    </message>
    <message>
      <source>No address to follow stands here.</source>
      <translation>لا عنوان هنا يمكن متابعته.</translation>
    </message>
    <message>
      <source>No article has these words. Try fewer, or other ones.</source>
      <translation>لا مقال فيه هذه الكلمات. جرّب أقل منها أو غيرها.</translation>
    </message>
    <message>
      <source>No article here is complete for reading offline yet.</source>
      <translation>لا مقال هنا كامل للقراءة دون اتصال بعد.</translation>
    </message>
    <message>
      <source>No article in the last three months.</source>
      <translation>لا مقال في الأشهر الثلاثة الأخيرة.</translation>
    </message>
    <message>
      <source>No articles here yet.</source>
      <translation>لا مقالات هنا بعد.</translation>
    </message>
    <message>
      <source>No edition has come yet. The first one comes at its time, or now.</source>
      <translation>لم يصل أي عدد بعد. يصل الأول في موعده، أو الآن إن شئت.</translation>
    </message>
    <message>
      <source>No limit</source>
      <translation>بلا حد</translation>
    </message>
    <message>
      <source>No new reports are expected.</source>
      <translation>لا يُتوقع المزيد من التقارير.</translation>
    </message>
    <message>
      <source>No password was written anywhere.</source>
      <translation>لم تُكتب أي كلمة مرور في أي مكان.</translation>
    </message>
    <message>
      <source>No publication is called “{subject}”.</source>
      <translation>لا مطبوعة باسم «{subject}».</translation>
    </message>
    <message>
      <source>No publication is unusually silent.</source>
      <translation>ليست هناك مطبوعة صامتة على غير عادتها.</translation>
    </message>
    <message>
      <source>No publications yet</source>
      <translation>لا مطبوعات بعد</translation>
    </message>
    <message>
      <source>No section is called “{subject}”.</source>
      <translation>لا قسم باسم «{subject}».</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in Settings, Time and language, Speech.</source>
      <translation>لا يوجد صوت على هذا الحاسوب. أضف صوتًا من الإعدادات، الوقت واللغة، الكلام.</translation>
    </message>
    <message>
      <source>No voice was found on this computer. Add one in System Settings, Accessibility, Spoken Content.</source>
      <translation>لا يوجد صوت على هذا الحاسوب. أضف صوتًا من إعدادات النظام، تسهيلات الاستخدام، المحتوى المنطوق.</translation>
    </message>
    <message>
      <source>No voice was found on this computer. On Debian and Ubuntu this line installs some; type it in a terminal, then choose Read aloud again.</source>
      <translation>لا يوجد صوت على هذا الحاسوب. على Debian وUbuntu يثبّت هذا السطر بعضها؛ اكتبه في طرفية ثم اختر «القراءة بصوت عالٍ» مجددًا.</translation>
    </message>
    <message>
      <source>Nobody answered. What is here already stays readable.</source>
      <translation>لم يرد أحد. ما هو هنا بالفعل يبقى صالحًا للقراءة.</translation>
    </message>
    <message>
      <source>None comes before you choose it.</source>
      <translation>لا يصل أي عدد قبل أن تختاره.</translation>
    </message>
    <message>
      <source>None of its sections can be used.</source>
      <translation>لا يصلح أي من أقسامها للاستخدام.</translation>
    </message>
    <message>
      <source>Not synced yet.</source>
      <translation>لم تجرِ المزامنة بعد.</translation>
    </message>
    <message>
      <source>Nothing by itself</source>
      <translation>لا شيء تلقائيًا</translation>
    </message>
    <message>
      <source>Nothing has been fetched yet.</source>
      <translation>لم يُجلب شيء بعد.</translation>
    </message>
    <message>
      <source>Nothing has been kept.</source>
      <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
      <source>Nothing has been sent.</source>
      <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
      <source>Nothing has come for months. Press the mark to see more.</source>
      <translation>لم يأت شيء منذ أشهر. انقر العلامة لترى المزيد.</translation>
    </message>
    <message>
      <source>Nothing has come in today yet.</source>
      <translation>لم يصل شيء اليوم بعد.</translation>
    </message>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <translation>لا شيء هنا باسم «{words}».</translation>
    </message>
    <message>
      <source>Nothing in your library has changed.</source>
      <translation>لم يتغير شيء في مكتبتك.</translation>
    </message>
    <message>
      <source>Nothing is deleted, and you can undo it.</source>
      <translation>لا يُحذف شيء، ويمكنك التراجع.</translation>
    </message>
    <message>
      <source>Nothing is lost: what you do is kept and sent later.</source>
      <translation>لا يضيع شيء: ما تفعله يُحفظ ويُرسل لاحقًا.</translation>
    </message>
    <message>
      <source>Nothing is moved.</source>
      <translation>لا يُنقل شيء.</translation>
    </message>
    <message>
      <source>Nothing is muted. Words, authors, topics and stories can be.</source>
      <translation>لا شيء مكتوم. يمكن كتم الكلمات والكتّاب والمواضيع والقصص.</translation>
    </message>
    <message>
      <source>Nothing needs your attention.</source>
      <translation>لا شيء يحتاج إلى انتباهك.</translation>
    </message>
    <message>
      <source>Nothing saved here.</source>
      <translation>لا شيء محفوظ هنا.</translation>
    </message>
    <message>
      <source>Nothing saved here. Press {key} on an article to save it.</source>
      <translation>لا شيء محفوظ هنا. اضغط {key} على مقال لحفظه.</translation>
    </message>
    <message>
      <source>Nothing to do: Broadsheet keeps to the pause.</source>
      <translation>لا شيء عليك فعله: يلتزم Broadsheet بالمهلة.</translation>
    </message>
    <message>
      <source>Nothing unread here.</source>
      <translation>لا شيء غير مقروء هنا.</translation>
    </message>
    <message>
      <source>Nothing unread is left of the last days.</source>
      <translation>لم يبقَ شيء غير مقروء من الأيام الأخيرة.</translation>
    </message>
    <message>
      <source>Notifications and desktop</source>
      <translation>الإشعارات وسطح المكتب</translation>
    </message>
    <message>
      <source>Notify also while the window is in use</source>
      <translation>الإشعار أيضًا أثناء استخدام النافذة</translation>
    </message>
    <message>
      <source>Notify me</source>
      <translation>إشعاري</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>إشعاري بالمقالات الجديدة</translation>
    </message>
    <message numerus="yes">
      <source>Now following {n} sections.</source>
      <extracomment>Now following {n} section.</extracomment>
      <translation>
        <numerusform>لا أقسام جديدة تتابعها.</numerusform>
        <numerusform>تتابع الآن قسمًا جديدًا.</numerusform>
        <numerusform>تتابع الآن قسمين جديدين.</numerusform>
        <numerusform>تتابع الآن {n} أقسام جديدة.</numerusform>
        <numerusform>تتابع الآن {n} قسمًا جديدًا.</numerusform>
        <numerusform>تتابع الآن {n} قسم جديد.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of any ten articles one after the other at most two are from one place.</source>
      <translation>من كل عشرة مقالات متتالية اثنان على الأكثر من مكان واحد.</translation>
    </message>
    <message>
      <source>Of articles. The rest of the window follows the desktop.</source>
      <translation>حجم نص المقالات. وتتبع بقية النافذة سطح المكتب.</translation>
    </message>
    <message>
      <source>Of the last 7 days it hides more than {number} unread articles.</source>
      <translation>من الأيام السبعة الأخيرة تُخفي أكثر من {number} مقال غير مقروء.</translation>
    </message>
    <message numerus="yes">
      <source>Of the last 7 days it hides {n} unread articles.</source>
      <extracomment>Of the last 7 days it hides {n} unread article.</extracomment>
      <translation>
        <numerusform>من الأيام السبعة الأخيرة لا تُخفي أي مقال غير مقروء ({n}).</numerusform>
        <numerusform>من الأيام السبعة الأخيرة تُخفي مقالًا واحدًا غير مقروء ({n}).</numerusform>
        <numerusform>من الأيام السبعة الأخيرة تُخفي مقالين غير مقروءين ({n}).</numerusform>
        <numerusform>من الأيام السبعة الأخيرة تُخفي {n} مقالات غير مقروءة.</numerusform>
        <numerusform>من الأيام السبعة الأخيرة تُخفي {n} مقالًا غير مقروء.</numerusform>
        <numerusform>من الأيام السبعة الأخيرة تُخفي {n} مقال غير مقروء.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of these articles something is missing: {titles}.</source>
      <translation>ينقص شيء من هذه المقالات: {titles}.</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>الأقدم أولًا</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu this line installs what it needs of the system.</source>
      <translation>في Debian وUbuntu يثبّت هذا السطر ما تحتاجه من النظام.</translation>
    </message>
    <message>
      <source>On a metered connection, fetch</source>
      <translation>على اتصال محدود البيانات، يُجلب</translation>
    </message>
    <message>
      <source>On battery, fetch</source>
      <translation>على البطارية، يُجلب</translation>
    </message>
    <message>
      <source>On the front page</source>
      <translation>على الصفحة الأولى</translation>
    </message>
    <message>
      <source>On this day or later; also 2026-11, 2026, today, 7d, 3m</source>
      <translation>في هذا اليوم أو بعده؛ وكذلك 2026-11 و2026 وtoday و7d و3m</translation>
    </message>
    <message>
      <source>One day after reading</source>
      <translation>بعد يوم من القراءة</translation>
    </message>
    <message>
      <source>One month after reading</source>
      <translation>بعد شهر من القراءة</translation>
    </message>
    <message>
      <source>One of the two</source>
      <translation>إحدى الاثنتين</translation>
    </message>
    <message>
      <source>One week after reading</source>
      <translation>بعد أسبوع من القراءة</translation>
    </message>
    <message>
      <source>One year after reading</source>
      <translation>بعد سنة من القراءة</translation>
    </message>
    <message>
      <source>Only a preview: the publisher gave a part</source>
      <translation>معاينة فقط: أعطى الناشر جزءًا</translation>
    </message>
    <message>
      <source>Only here</source>
      <translation>هنا فقط</translation>
    </message>
    <message>
      <source>Only when I ask</source>
      <translation>عند طلبي فقط</translation>
    </message>
    <message>
      <source>Only {publication} says: {text}</source>
      <translation>وحدها {publication} تقول: {text}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open an article of that publication and import them there.</source>
      <translation>افتح مقالًا من تلك المطبوعة واستوردها هناك.</translation>
    </message>
    <message>
      <source>Open feed: links of other programs here</source>
      <translation>فتح روابط feed: من البرامج الأخرى هنا</translation>
    </message>
    <message>
      <source>Open feed: links with Broadsheet</source>
      <translation>فتح روابط feed: باستخدام Broadsheet</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <source>Open it in your browser if you trust it.</source>
      <translation>افتحه في متصفحك إن كنت تثق به.</translation>
    </message>
    <message>
      <source>Open it in your browser.</source>
      <translation>افتحه في متصفحك.</translation>
    </message>
    <message>
      <source>Open it in your browser: it may need a sign-in.</source>
      <translation>افتحه في متصفحك: قد يتطلب تسجيل الدخول.</translation>
    </message>
    <message>
      <source>Open the article in your browser to see it.</source>
      <translation>افتح المقال في متصفحك لرؤيتها.</translation>
    </message>
    <message>
      <source>Open the code in full</source>
      <translation>فتح الشفرة كاملة</translation>
    </message>
    <message>
      <source>Open the sign-in window</source>
      <translation>فتح نافذة الدخول</translation>
    </message>
    <message>
      <source>Open the story</source>
      <translation>فتح القصة</translation>
    </message>
    <message>
      <source>Open the table in full</source>
      <translation>فتح الجدول كاملًا</translation>
    </message>
    <message numerus="yes">
      <source>Open {n} in browser</source>
      <extracomment>Open {n} in browser</extracomment>
      <translation>
        <numerusform>فتح في المتصفح</numerusform>
        <numerusform>فتح واحد في المتصفح</numerusform>
        <numerusform>فتح اثنين في المتصفح</numerusform>
        <numerusform>فتح {n} في المتصفح</numerusform>
        <numerusform>فتح {n} في المتصفح</numerusform>
        <numerusform>فتح {n} في المتصفح</numerusform>
      </translation>
    </message>
    <message>
      <source>Opening one article marks all others of its story as read.</source>
      <translation>فتح مقال واحد يعلّم كل مقالات قصته الأخرى كمقروءة.</translation>
    </message>
    <message>
      <source>Or put together one of your own.</source>
      <translation>أو ركّب عددًا خاصًا بك.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Order of what a search finds</source>
      <translation>ترتيب ما يجده البحث</translation>
    </message>
    <message>
      <source>Outside your habits</source>
      <translation>خارج ما اعتدته</translation>
    </message>
    <message>
      <source>Page back</source>
      <translation>صفحة إلى الوراء</translation>
    </message>
    <message>
      <source>Parentheses come in pairs: (storm OR flood) harbour.</source>
      <translation>تأتي الأقواس أزواجًا: (عاصفة OR فيضان) ميناء.</translation>
    </message>
    <message>
      <source>Parentheses group</source>
      <translation>الأقواس تجمع</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>إيقاف المزامنة مؤقتًا</translation>
    </message>
    <message>
      <source>Pause these publications</source>
      <translation>إيقاف هذه المطبوعات مؤقتًا</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>متوقفة مؤقتًا</translation>
    </message>
    <message numerus="yes">
      <source>Paused {n} publications.</source>
      <extracomment>Paused {n} publication.</extracomment>
      <translation>
        <numerusform>لم تُوقف أي مطبوعة ({n}).</numerusform>
        <numerusform>أُوقفت مطبوعة واحدة مؤقتًا ({n}).</numerusform>
        <numerusform>أُوقفت مطبوعتان مؤقتًا ({n}).</numerusform>
        <numerusform>أُوقفت {n} مطبوعات مؤقتًا.</numerusform>
        <numerusform>أُوقفت {n} مطبوعة مؤقتًا.</numerusform>
        <numerusform>أُوقفت {n} مطبوعة مؤقتًا.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paused: it is not asked until you resume it.</source>
      <translation>متوقفة مؤقتًا: لا تُجلب حتى تستأنفها.</translation>
    </message>
    <message>
      <source>Photography</source>
      <translation>تصوير</translation>
    </message>
    <message>
      <source>Pick lists…</source>
      <translation>قوائم المختارات…</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>مختار</translation>
    </message>
    <message>
      <source>Picked by {who}</source>
      <translation>اختاره {who}</translation>
    </message>
    <message>
      <source>Picked by {who}: “{words}”</source>
      <translation>اختاره {who}: «{words}»</translation>
    </message>
    <message>
      <source>Picked for you by people</source>
      <translation>اختاره لك أشخاص</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>المختارات</translation>
    </message>
    <message>
      <source>Picks come from people.</source>
      <translation>المختارات يختارها أشخاص.</translation>
    </message>
    <message>
      <source>Picture without a description. Enter enlarges it.</source>
      <translation>صورة بلا وصف. مفتاح الإدخال يكبّرها.</translation>
    </message>
    <message>
      <source>Picture: {text}. Enter enlarges it.</source>
      <translation>صورة: {text}. مفتاح الإدخال يكبّرها.</translation>
    </message>
    <message>
      <source>Please report it together with the log file.</source>
      <translation>يُرجى الإبلاغ عنه مع ملف السجل.</translation>
    </message>
    <message>
      <source>Politics</source>
      <translation>سياسة</translation>
    </message>
    <message>
      <source>Press {key} on an article to keep it here for later.</source>
      <translation>اضغط {key} على مقال لتجده هنا لاحقًا.</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>المقال السابق</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>اللوح السابق</translation>
    </message>
    <message>
      <source>Previous publication or section</source>
      <translation>المطبوعة السابقة أو القسم السابق</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>Programming</source>
      <translation>برمجة</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>المطبوعة</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>المطبوعات</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>نشر المقالات المحفوظة…</translation>
    </message>
    <message>
      <source>Put it between two words: storm OR flood.</source>
      <translation>ضعه بين كلمتين: عاصفة OR فيضان.</translation>
    </message>
    <message>
      <source>Put it right before what you do not want: -word.</source>
      <translation>ضعه مباشرة قبل ما لا تريده: -كلمة.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Read a story once</source>
      <translation>قراءة القصة مرة واحدة</translation>
    </message>
    <message>
      <source>Read aloud</source>
      <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
      <source>Read it at its publisher</source>
      <translation>قراءته لدى ناشره</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>متابعة القراءة</translation>
    </message>
    <message>
      <source>Read what you wanted?</source>
      <translation>هل قرأت ما أردت؟</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>القراءة الصوتية</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt that is not installed yet. This line installs it; type it in a terminal, then choose Read aloud again.</source>
      <translation>تحتاج القراءة بصوت عالٍ إلى جزء من Qt غير مثبّت بعد. هذا السطر يثبّته؛ اكتبه في طرفية ثم اختر «القراءة بصوت عالٍ» مجددًا.</translation>
    </message>
    <message>
      <source>Reading aloud needs a part of Qt, and voices, that are not installed yet. On Debian and Ubuntu this line installs both; type it in a terminal, then choose Read aloud again.</source>
      <translation>تحتاج القراءة بصوت عالٍ إلى جزء من Qt وأصوات غير مثبّتة بعد. على Debian وUbuntu يثبّت هذا السطر كليهما؛ اكتبه في طرفية ثم اختر «القراءة بصوت عالٍ» مجددًا.</translation>
    </message>
    <message>
      <source>Reading line</source>
      <translation>خط القراءة</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>جاهزة</translation>
    </message>
    <message>
      <source>Ready offline</source>
      <translation>جاهز دون اتصال</translation>
    </message>
    <message>
      <source>Ready offline only</source>
      <translation>الجاهز دون اتصال فقط</translation>
    </message>
    <message>
      <source>Ready-made</source>
      <translation>جاهزة</translation>
    </message>
    <message>
      <source>Reduced</source>
      <translation>مخفّضة</translation>
    </message>
    <message>
      <source>Refused several times: no further attempt before {time}.</source>
      <translation>رُفض عدة مرات: لا محاولة أخرى قبل {time}.</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>ذو صلة</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>مقالات ذات صلة</translation>
    </message>
    <message>
      <source>Remove an edition</source>
      <translation>إزالة عدد</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>إزالة من المحفوظة</translation>
    </message>
    <message>
      <source>Remove the catalogue {name}</source>
      <translation>إزالة الدليل {name}</translation>
    </message>
    <message>
      <source>Remove the folder {title}</source>
      <translation>إزالة المجلد {title}</translation>
    </message>
    <message>
      <source>Remove the plan of an edition</source>
      <translation>إزالة خطة عدد</translation>
    </message>
    <message>
      <source>Remove this plan</source>
      <translation>إزالة هذه الخطة</translation>
    </message>
    <message numerus="yes">
      <source>Remove {n} articles from saved</source>
      <extracomment>Remove article from saved</extracomment>
      <translation>
        <numerusform>لا إزالة</numerusform>
        <numerusform>إزالة المقال من المحفوظة</numerusform>
        <numerusform>إزالة مقالين من المحفوظة</numerusform>
        <numerusform>إزالة {n} مقالات من المحفوظة</numerusform>
        <numerusform>إزالة {n} مقالًا من المحفوظة</numerusform>
        <numerusform>إزالة {n} مقال من المحفوظة</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove {title}</source>
      <translation>إزالة {title}</translation>
    </message>
    <message numerus="yes">
      <source>Removed text and pictures of {n} articles. The library takes {size}.</source>
      <extracomment>Removed text and pictures of {n} article. The library takes {size}.</extracomment>
      <translation>
        <numerusform>لم يُزل شيء. تشغل المكتبة {size}.</numerusform>
        <numerusform>أزيل نص مقال واحد وصوره. تشغل المكتبة {size}.</numerusform>
        <numerusform>أزيلت نصوص مقالين وصورهما. تشغل المكتبة {size}.</numerusform>
        <numerusform>أزيلت نصوص {n} مقالات وصورها. تشغل المكتبة {size}.</numerusform>
        <numerusform>أزيلت نصوص {n} مقالًا وصورها. تشغل المكتبة {size}.</numerusform>
        <numerusform>أزيلت نصوص {n} مقال وصورها. تشغل المكتبة {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Removed {n} articles from saved.</source>
      <extracomment>Removed {n} article from saved.</extracomment>
      <translation>
        <numerusform>لم يُزل أي مقال من المحفوظة.</numerusform>
        <numerusform>أزيل مقال واحد من المحفوظة.</numerusform>
        <numerusform>أزيل مقالان من المحفوظة.</numerusform>
        <numerusform>أزيلت {n} مقالات من المحفوظة.</numerusform>
        <numerusform>أزيل {n} مقالًا من المحفوظة.</numerusform>
        <numerusform>أزيل {n} مقال من المحفوظة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Rename the account {title}</source>
      <translation>إعادة تسمية الحساب {title}</translation>
    </message>
    <message>
      <source>Rename the folder {title}</source>
      <translation>إعادة تسمية المجلد {title}</translation>
    </message>
    <message>
      <source>Rename to “{new}”: {title}</source>
      <translation>إعادة التسمية إلى «{new}»: {title}</translation>
    </message>
    <message>
      <source>Rename {title}</source>
      <translation>إعادة تسمية {title}</translation>
    </message>
    <message>
      <source>Reorder the sections</source>
      <translation>إعادة ترتيب الأقسام</translation>
    </message>
    <message numerus="yes">
      <source>Resumed {n} publications.</source>
      <extracomment>Resumed {n} publication.</extracomment>
      <translation>
        <numerusform>لم تُستأنف أي مطبوعة ({n}).</numerusform>
        <numerusform>استُؤنفت مطبوعة واحدة ({n}).</numerusform>
        <numerusform>استُؤنفت مطبوعتان ({n}).</numerusform>
        <numerusform>استُؤنفت {n} مطبوعات.</numerusform>
        <numerusform>استُؤنفت {n} مطبوعة.</numerusform>
        <numerusform>استُؤنفت {n} مطبوعة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Room that the library may take</source>
      <translation>المساحة التي يجوز أن تشغلها المكتبة</translation>
    </message>
    <message>
      <source>Run “broadsheet doctor --repair” to restore what can be read.</source>
      <translation>شغّل «broadsheet doctor --repair» لاستعادة ما تمكن قراءته.</translation>
    </message>
    <message>
      <source>Saturday and Sunday</source>
      <translation>السبت والأحد</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save an article to keep it here for later.</source>
      <translation>احفظ مقالًا لتجده هنا لاحقًا.</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message numerus="yes">
      <source>Save {n} articles</source>
      <extracomment>Save {n} article</extracomment>
      <translation>
        <numerusform>لا حفظ</numerusform>
        <numerusform>حفظ المقال</numerusform>
        <numerusform>حفظ مقالين</numerusform>
        <numerusform>حفظ {n} مقالات</numerusform>
        <numerusform>حفظ {n} مقالًا</numerusform>
        <numerusform>حفظ {n} مقال</numerusform>
      </translation>
    </message>
    <message>
      <source>Save: {title}</source>
      <translation>حفظ: {title}</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>المحفوظة</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>المقالات المحفوظة</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>محفوظ لوقت لاحق</translation>
    </message>
    <message>
      <source>Saved only</source>
      <translation>المحفوظة فقط</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} articles.</source>
      <extracomment>Saved {n} article.</extracomment>
      <translation>
        <numerusform>لم يُحفظ أي مقال.</numerusform>
        <numerusform>حُفظ مقال واحد.</numerusform>
        <numerusform>حُفظ مقالان.</numerusform>
        <numerusform>حُفظت {n} مقالات.</numerusform>
        <numerusform>حُفظ {n} مقالًا.</numerusform>
        <numerusform>حُفظ {n} مقال.</numerusform>
      </translation>
    </message>
    <message>
      <source>Science</source>
      <translation>علوم</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>البحث</translation>
    </message>
    <message>
      <source>Searches</source>
      <translation>عمليات البحث</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <source>Sentence {number} of {count}</source>
      <translation>الجملة {number} من {count}</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>بني داكن</translation>
    </message>
    <message>
      <source>Set up a system keyring, or enter the password for this session.</source>
      <translation>أعدّ سلسلة مفاتيح للنظام، أو أدخل كلمة المرور لهذه الجلسة.</translation>
    </message>
    <message>
      <source>Set up a system keyring, or keep the password for this session only.</source>
      <translation>أعدّ سلسلة مفاتيح للنظام، أو احتفظ بكلمة المرور لهذه الجلسة فقط.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Settings of the publication…</source>
      <translation>إعدادات المطبوعة…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>الإعدادات…</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>الاختصارات</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Show accounts</source>
      <translation>إظهار الحسابات</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>إظهار من جديد</translation>
    </message>
    <message>
      <source>Show all articles</source>
      <translation>إظهار كل المقالات</translation>
    </message>
    <message>
      <source>Show changes</source>
      <translation>إظهار التغييرات</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>إظهاره من جديد</translation>
    </message>
    <message>
      <source>Show muted articles again</source>
      <translation>إظهار المقالات المكتومة من جديد</translation>
    </message>
    <message>
      <source>Show only what is ready offline</source>
      <translation>إظهار الجاهز دون اتصال فقط</translation>
    </message>
    <message>
      <source>Show saved only</source>
      <translation>إظهار المحفوظة فقط</translation>
    </message>
    <message>
      <source>Show shortcuts</source>
      <translation>إظهار الاختصارات</translation>
    </message>
    <message>
      <source>Show unread only</source>
      <translation>إظهار غير المقروءة فقط</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>الشريط الجانبي</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
      <source>Sign in in a window instead: nothing of it is kept but your session.</source>
      <translation>تسجيل الدخول في نافذة بدلًا من ذلك: لا يُحفظ منها سوى جلستك.</translation>
    </message>
    <message>
      <source>Sign in in your browser and bring its cookies as a file (cookies.txt).</source>
      <translation>سجّل الدخول في متصفحك وأحضر كعكاته ملفًا (cookies.txt).</translation>
    </message>
    <message>
      <source>Sign in there in your browser, then save its cookies as a cookies.txt.</source>
      <translation>سجّل الدخول هناك في متصفحك، ثم احفظ ملفات الارتباط في ملف cookies.txt.</translation>
    </message>
    <message>
      <source>Sign in to this publication…</source>
      <translation>تسجيل الدخول إلى هذه المطبوعة…</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>تسجيل الدخول إلى {publication}</translation>
    </message>
    <message>
      <source>Signed in, checked just now.</source>
      <translation>سُجّل الدخول، وتُحقق منه الآن.</translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} days ago.</source>
      <extracomment>Signed in, checked {n} day ago.</extracomment>
      <translation>
        <numerusform>سُجّل الدخول، وتُحقق منه اليوم ({n}).</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل يوم ({n}).</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل يومين ({n}).</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} أيام.</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} يومًا.</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} يوم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} hours ago.</source>
      <extracomment>Signed in, checked {n} hour ago.</extracomment>
      <translation>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} ساعة.</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل ساعة ({n}).</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل ساعتين ({n}).</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} ساعات.</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} ساعة.</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} ساعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Signed in, checked {n} minutes ago.</source>
      <extracomment>Signed in, checked {n} minute ago.</extracomment>
      <translation>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} دقيقة.</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل دقيقة ({n}).</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل دقيقتين ({n}).</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} دقائق.</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} دقيقة.</numerusform>
        <numerusform>سُجّل الدخول، وتُحقق منه قبل {n} دقيقة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Signed in; no article has shown yet whether you get them whole.</source>
      <translation>سُجّل الدخول؛ ولم يُظهر أي مقال بعد إن كنت تحصل على المقالات كاملة.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>نص أصغر</translation>
    </message>
    <message numerus="yes">
      <source>So far it has {n} articles of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</source>
      <extracomment>So far it has {n} article of the {enough} that it needs: what you read for more than ten seconds, read to the end or save.</extracomment>
      <translation>
        <numerusform>لا مقالات لديها حتى الآن ({n}) من أصل {enough} تحتاج إليها: ما قرأته أكثر من عشر ثوانٍ أو أنهيته أو حفظته.</numerusform>
        <numerusform>لديها حتى الآن مقال واحد ({n}) من أصل {enough} تحتاج إليها: ما قرأته أكثر من عشر ثوانٍ أو أنهيته أو حفظته.</numerusform>
        <numerusform>لديها حتى الآن مقالان ({n}) من أصل {enough} تحتاج إليها: ما قرأته أكثر من عشر ثوانٍ أو أنهيته أو حفظته.</numerusform>
        <numerusform>لديها حتى الآن {n} مقالات من أصل {enough} تحتاج إليها: ما قرأته أكثر من عشر ثوانٍ أو أنهيته أو حفظته.</numerusform>
        <numerusform>لديها حتى الآن {n} مقالًا من أصل {enough} تحتاج إليها: ما قرأته أكثر من عشر ثوانٍ أو أنهيته أو حفظته.</numerusform>
        <numerusform>لديها حتى الآن {n} مقال من أصل {enough} تحتاج إليها: ما قرأته أكثر من عشر ثوانٍ أو أنهيته أو حفظته.</numerusform>
      </translation>
    </message>
    <message>
      <source>So that your account is not locked, Broadsheet does not try again by itself.</source>
      <translation>كي لا يُقفل حسابك لا يعيد Broadsheet المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
      <source>So that your account is not locked, look in your browser first.</source>
      <translation>كي لا يُقفل حسابك انظر أولًا في متصفحك.</translation>
    </message>
    <message>
      <source>Something answers at {subject}, but no server of the kind that you chose.</source>
      <translation>شيء ما يجيب في {subject}، لكنه ليس خادمًا من النوع الذي اخترته.</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>ترتيب حسب الاسم</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>المساحة</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>السرعة</translation>
    </message>
    <message>
      <source>Sport</source>
      <translation>رياضة</translation>
    </message>
    <message>
      <source>Start Broadsheet as an ordinary user.</source>
      <translation>شغّل Broadsheet مستخدمًا عاديًا.</translation>
    </message>
    <message>
      <source>Start at login in the background</source>
      <translation>البدء في الخلفية عند تسجيل الدخول</translation>
    </message>
    <message>
      <source>Start reading</source>
      <translation>بدء القراءة</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>إيقاف المزامنة</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>القصة</translation>
    </message>
    <message>
      <source>Such a name can be title, author, publication, section, after, before or is.</source>
      <translation>يمكن أن يكون هذا الاسم title أو author أو publication أو section أو after أو before أو is.</translation>
    </message>
    <message>
      <source>Switch it on in the settings of the server, for your user too.</source>
      <translation>فعّلها في إعدادات الخادم، ولمستخدمك أيضًا.</translation>
    </message>
    <message>
      <source>Switch it on there under Integrations: Activate Google Reader API.</source>
      <translation>فعّلها هناك ضمن Integrations: Activate Google Reader API.</translation>
    </message>
    <message>
      <source>Switch it on there under Preferences: Enable API.</source>
      <translation>فعّلها هناك ضمن Preferences: Enable API.</translation>
    </message>
    <message>
      <source>Switch it on there under Settings, Authentication: Allow API access.</source>
      <translation>فعّلها هناك ضمن الإعدادات، المصادقة: السماح بوصول API.</translation>
    </message>
    <message>
      <source>Switch off</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Switch on</source>
      <translation>تفعيل</translation>
    </message>
    <message>
      <source>Switch on the Fever interface in the settings of the server.</source>
      <translation>فعّل واجهة Fever في إعدادات الخادم.</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>متوقف</translation>
    </message>
    <message>
      <source>Sync again in a while.</source>
      <translation>أعد المزامنة بعد قليل.</translation>
    </message>
    <message>
      <source>Sync again in a while. If it goes on, open the publication in your browser to see whether it still exists.</source>
      <translation>أعد المزامنة بعد قليل. وإن استمر ذلك فافتح المطبوعة في متصفحك لترى إن كانت لا تزال موجودة.</translation>
    </message>
    <message>
      <source>Sync again: it begins where this sync ended.</source>
      <translation>أعد المزامنة: تبدأ من حيث انتهت هذه.</translation>
    </message>
    <message>
      <source>Sync and data</source>
      <translation>المزامنة والبيانات</translation>
    </message>
    <message>
      <source>Sync at start</source>
      <translation>المزامنة عند البدء</translation>
    </message>
    <message>
      <source>Sync by itself</source>
      <translation>المزامنة تلقائيًا</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>مزامنة الآن</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>مزامنة هذه المطبوعات</translation>
    </message>
    <message>
      <source>Synced just now.</source>
      <translation>تمت المزامنة الآن.</translation>
    </message>
    <message>
      <source>Synced with {accounts}.</source>
      <translation>تجري مزامنته مع {accounts}.</translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} days ago.</source>
      <extracomment>Synced {n} day ago.</extracomment>
      <translation>
        <numerusform>تمت المزامنة قبل {n} يوم.</numerusform>
        <numerusform>تمت المزامنة قبل يوم ({n}).</numerusform>
        <numerusform>تمت المزامنة قبل يومين ({n}).</numerusform>
        <numerusform>تمت المزامنة قبل {n} أيام.</numerusform>
        <numerusform>تمت المزامنة قبل {n} يومًا.</numerusform>
        <numerusform>تمت المزامنة قبل {n} يوم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} hours ago.</source>
      <extracomment>Synced {n} hour ago.</extracomment>
      <translation>
        <numerusform>تمت المزامنة قبل {n} ساعة.</numerusform>
        <numerusform>تمت المزامنة قبل ساعة ({n}).</numerusform>
        <numerusform>تمت المزامنة قبل ساعتين ({n}).</numerusform>
        <numerusform>تمت المزامنة قبل {n} ساعات.</numerusform>
        <numerusform>تمت المزامنة قبل {n} ساعة.</numerusform>
        <numerusform>تمت المزامنة قبل {n} ساعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced {n} minutes ago.</source>
      <extracomment>Synced {n} minute ago.</extracomment>
      <translation>
        <numerusform>تمت المزامنة قبل {n} دقيقة.</numerusform>
        <numerusform>تمت المزامنة قبل دقيقة ({n}).</numerusform>
        <numerusform>تمت المزامنة قبل دقيقتين ({n}).</numerusform>
        <numerusform>تمت المزامنة قبل {n} دقائق.</numerusform>
        <numerusform>تمت المزامنة قبل {n} دقيقة.</numerusform>
        <numerusform>تمت المزامنة قبل {n} دقيقة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Synced: {n} new articles.</source>
      <extracomment>Synced: {n} new article.</extracomment>
      <translation>
        <numerusform>تمت المزامنة: لا مقالات جديدة.</numerusform>
        <numerusform>تمت المزامنة: مقال جديد واحد.</numerusform>
        <numerusform>تمت المزامنة: مقالان جديدان.</numerusform>
        <numerusform>تمت المزامنة: {n} مقالات جديدة.</numerusform>
        <numerusform>تمت المزامنة: {n} مقالًا جديدًا.</numerusform>
        <numerusform>تمت المزامنة: {n} مقال جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Syncing: {n} new articles</source>
      <extracomment>Syncing: {n} new article</extracomment>
      <translation>
        <numerusform>تجري المزامنة: {n} مقال جديد</numerusform>
        <numerusform>تجري المزامنة: مقال جديد واحد ({n})</numerusform>
        <numerusform>تجري المزامنة: مقالان جديدان ({n})</numerusform>
        <numerusform>تجري المزامنة: {n} مقالات جديدة</numerusform>
        <numerusform>تجري المزامنة: {n} مقالًا جديدًا</numerusform>
        <numerusform>تجري المزامنة: {n} مقال جديد</numerusform>
      </translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>تجري المزامنة…</translation>
    </message>
    <message>
      <source>Syncs go on; the icon in the tray brings the window back.</source>
      <translation>تستمر المزامنة؛ وتعيد الأيقونة في شريط النظام النافذة.</translation>
    </message>
    <message>
      <source>Take from the saved: {title}</source>
      <translation>إزالة من المحفوظة: {title}</translation>
    </message>
    <message>
      <source>Take out of its folder: {title}</source>
      <translation>إخراج من المجلد: {title}</translation>
    </message>
    <message>
      <source>Take the new address</source>
      <translation>استخدام العنوان الجديد</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} articles from the saved</source>
      <extracomment>Take {n} article from the saved</extracomment>
      <translation>
        <numerusform>إزالة {n} مقال من المحفوظة</numerusform>
        <numerusform>إزالة مقال واحد ({n}) من المحفوظة</numerusform>
        <numerusform>إزالة مقالين ({n}) من المحفوظة</numerusform>
        <numerusform>إزالة {n} مقالات من المحفوظة</numerusform>
        <numerusform>إزالة {n} مقالًا من المحفوظة</numerusform>
        <numerusform>إزالة {n} مقال من المحفوظة</numerusform>
      </translation>
    </message>
    <message>
      <source>Technology</source>
      <translation>تقنية</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>النص والألوان</translation>
    </message>
    <message>
      <source>Text and pictures of the oldest read articles go first; never of saved ones, nor of unread ones from your favourites.</source>
      <translation>تُزال أولًا نصوص أقدم المقالات المقروءة وصورها؛ ولا تُزال المحفوظة أبدًا ولا غير المقروءة من مفضلاتك.</translation>
    </message>
    <message numerus="yes">
      <source>Text and pictures of {n} articles, the oldest first: {size}.</source>
      <extracomment>Text and pictures of {n} article: {size}.</extracomment>
      <translation>
        <numerusform>لا نصوص ولا صور: {size}.</numerusform>
        <numerusform>نص مقال واحد وصوره: {size}.</numerusform>
        <numerusform>نصوص مقالين وصورهما، الأقدم أولًا: {size}.</numerusform>
        <numerusform>نصوص {n} مقالات وصورها، الأقدم أولًا: {size}.</numerusform>
        <numerusform>نصوص {n} مقالًا وصورها، الأقدم أولًا: {size}.</numerusform>
        <numerusform>نصوص {n} مقال وصورها، الأقدم أولًا: {size}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>Text with headings and contents; pictures as their publishers describe them.</source>
      <translation>نص بعناوين ومحتويات؛ والصور كما يصفها ناشروها.</translation>
    </message>
    <message>
      <source>That could not be written: {file}.</source>
      <translation>تعذرت كتابة هذا: {file}.</translation>
    </message>
    <message>
      <source>That is all for now.</source>
      <translation>هذا كل شيء الآن.</translation>
    </message>
    <message>
      <source>That is all that was picked lately.</source>
      <translation>هذا كل ما اختير مؤخرًا.</translation>
    </message>
    <message>
      <source>That is the news for now. {time}</source>
      <translation>هذه هي الأخبار الآن. {time}</translation>
    </message>
    <message>
      <source>That is the whole edition.</source>
      <translation>هذا هو العدد كاملًا.</translation>
    </message>
    <message>
      <source>The App ID and App key are those of your own registration there.</source>
      <translation>App ID و App key هما من تسجيلك هناك.</translation>
    </message>
    <message>
      <source>The address of {subject} leads on and on, or to where it must not lead.</source>
      <translation>يقود هذا العنوان إلى غيره بلا نهاية، أو إلى حيث لا يجوز: {subject}.</translation>
    </message>
    <message>
      <source>The app News in your Nextcloud.</source>
      <translation>تطبيق News في Nextcloud لديك.</translation>
    </message>
    <message>
      <source>The best first puts articles on top that have the words in their title.</source>
      <translation>يضع «الأفضل أولًا» في الأعلى المقالات التي في عناوينها الكلمات.</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so it was given up.</source>
      <translation>الاتصال غير آمن، لذا أُلغي: {subject}.</translation>
    </message>
    <message>
      <source>The connection to {subject} is not secure, so nothing was sent.</source>
      <translation>الاتصال بـ {subject} غير آمن، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
      <source>The edition was deleted.</source>
      <translation>حُذف العدد.</translation>
    </message>
    <message>
      <source>The feed asks to be left alone at these hours.</source>
      <translation>تطلب الخلاصة ألا تُسأل في هذه الساعات.</translation>
    </message>
    <message>
      <source>The feed asks to be left alone on these days.</source>
      <translation>تطلب الخلاصة ألا تُسأل في هذه الأيام.</translation>
    </message>
    <message>
      <source>The feed gives no more than this; the publisher's page has it.</source>
      <translation>لا تعطي الخلاصة أكثر من هذا؛ والباقي في صفحة الناشر.</translation>
    </message>
    <message>
      <source>The feed itself says how often it wants to be asked.</source>
      <translation>تحدد الخلاصة نفسها كم مرة تُسأل.</translation>
    </message>
    <message>
      <source>The file can be put on the web or sent to a friend, who follows it as a pick list. Secret addresses and those of your own network stay out. Write to the same file again to bring it up to date.</source>
      <translation>يمكن وضع الملف على الويب أو إرساله إلى صديق يتابعه قائمةَ مختارات. ولا يتضمن العناوين السرية ولا عناوين شبكتك الخاصة. اكتب في الملف نفسه من جديد لتحديثه.</translation>
    </message>
    <message>
      <source>The file declares abbreviations of its own, which are not read.</source>
      <translation>يصرّح الملف باختصارات خاصة به، ولا تُقرأ.</translation>
    </message>
    <message>
      <source>The file ends here, in the middle.</source>
      <translation>ينتهي الملف هنا في منتصفه.</translation>
    </message>
    <message>
      <source>The file of {subject} is damaged or belongs to another program.</source>
      <translation>الملف تالف أو يخص برنامجًا آخر: {subject}.</translation>
    </message>
    <message>
      <source>The first articles are on their way. They will stand here in a moment.</source>
      <translation>المقالات الأولى في الطريق. ستظهر هنا بعد لحظة.</translation>
    </message>
    <message numerus="yes">
      <source>The folders of {n} sections stay here alone: {account} cannot make them.</source>
      <extracomment>The folder of {n} section stays here alone: {account} cannot make it.</extracomment>
      <translation>
        <numerusform>مجلد {n} قسم هنا فقط: لا يستطيع {account} إنشاءه.</numerusform>
        <numerusform>مجلد قسم واحد ({n}) هنا فقط: لا يستطيع {account} إنشاءه.</numerusform>
        <numerusform>مجلدا قسمين ({n}) هنا فقط: لا يستطيع {account} إنشاءهما.</numerusform>
        <numerusform>مجلدات {n} أقسام هنا فقط: لا يستطيع {account} إنشاءها.</numerusform>
        <numerusform>مجلدات {n} قسمًا هنا فقط: لا يستطيع {account} إنشاءها.</numerusform>
        <numerusform>مجلدات {n} قسم هنا فقط: لا يستطيع {account} إنشاءها.</numerusform>
      </translation>
    </message>
    <message>
      <source>The form for signing in is on another host: {subject}.</source>
      <translation>نموذج تسجيل الدخول على مضيف آخر: {subject}.</translation>
    </message>
    <message>
      <source>The form of {subject} works only in a browser.</source>
      <translation>لا يعمل نموذج {subject} إلا في متصفح.</translation>
    </message>
    <message>
      <source>The internet does not know the address of {subject}.</source>
      <translation>لا تعرف الإنترنت هذا العنوان: {subject}.</translation>
    </message>
    <message>
      <source>The language of the window. Articles stay in theirs.</source>
      <translation>لغة النافذة. وتبقى المقالات بلغتها.</translation>
    </message>
    <message>
      <source>The last attempt failed.</source>
      <translation>فشلت المحاولة الأخيرة.</translation>
    </message>
    <message>
      <source>The last sync was stopped before its turn came.</source>
      <translation>أُوقفت المزامنة الأخيرة قبل أن يحين دوره.</translation>
    </message>
    <message>
      <source>The last whole sync was at {time}.</source>
      <translation>آخر مزامنة كاملة كانت في {time}.</translation>
    </message>
    <message>
      <source>The library takes {size} now.</source>
      <translation>تشغل المكتبة الآن {size}.</translation>
    </message>
    <message>
      <source>The next sync asks it.</source>
      <translation>تسأله المزامنة القادمة.</translation>
    </message>
    <message>
      <source>The page could not be fetched; it is tried again at a later sync.</source>
      <translation>تعذر جلب الصفحة؛ تُعاد المحاولة في مزامنة لاحقة.</translation>
    </message>
    <message>
      <source>The page could not be fetched; it will be tried again</source>
      <translation>تعذر جلب الصفحة؛ ستُعاد المحاولة</translation>
    </message>
    <message>
      <source>The page is fetched at the next sync.</source>
      <translation>تُجلب الصفحة في المزامنة القادمة.</translation>
    </message>
    <message>
      <source>The page says that it is not free to read.</source>
      <translation>تقول الصفحة إن قراءتها ليست مجانية.</translation>
    </message>
    <message>
      <source>The part of Broadsheet that fetches news ended unexpectedly.</source>
      <translation>انتهى جزء Broadsheet الذي يجلب الأخبار على نحو غير متوقع.</translation>
    </message>
    <message>
      <source>The password for {subject} is not in your keyring.</source>
      <translation>كلمة مرور {subject} ليست في سلسلة مفاتيحك.</translation>
    </message>
    <message>
      <source>The plan was removed.</source>
      <translation>أُزيلت الخطة.</translation>
    </message>
    <message>
      <source>The publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <source>The publisher answered {status} and sent a part.</source>
      <translation>رد الناشر بـ {status} وأرسل جزءًا.</translation>
    </message>
    <message>
      <source>The publisher asks for a pause before {subject} is fetched again{status}.</source>
      <translation>يطلب الناشر مهلة قبل جلب {subject} مجددًا{status}.</translation>
    </message>
    <message>
      <source>The publisher asks to wait {time}.</source>
      <translation>يطلب الناشر الانتظار {time}.</translation>
    </message>
    <message>
      <source>The publisher could not be reached when your sign-in was checked.</source>
      <translation>تعذّر الوصول إلى الناشر عند التحقق من تسجيل دخولك.</translation>
    </message>
    <message>
      <source>The publisher did not accept these cookies: they are too old, perhaps.</source>
      <translation>لم يقبل الناشر ملفات الارتباط هذه: ربما هي قديمة جدًا.</translation>
    </message>
    <message>
      <source>The publisher did not accept this name and password.</source>
      <translation>لم يقبل الناشر هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
      <source>The publisher did not accept this token.</source>
      <translation>لم يقبل الناشر هذا الرمز.</translation>
    </message>
    <message>
      <source>The publisher does not know this name.</source>
      <translation>لا يعرف الناشر هذا الاسم.</translation>
    </message>
    <message>
      <source>The publisher has ended {subject}{status}.</source>
      <translation>أنهى الناشر {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher has nothing at the address of {subject}{status}.</source>
      <translation>ليس لدى الناشر شيء في هذا العنوان: {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher refuses to give {subject}{status}.</source>
      <translation>يرفض الناشر إعطاء {subject}{status}.</translation>
    </message>
    <message>
      <source>The publisher's form has changed: sign in again.</source>
      <translation>تغيّر نموذج الناشر: سجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>The quotation mark before “{subject}” is not closed.</source>
      <translation>علامة الاقتباس قبل «{subject}» غير مغلقة.</translation>
    </message>
    <message>
      <source>The rules in {subject} are for another publication.</source>
      <translation>القواعد في {subject} لمطبوعة أخرى.</translation>
    </message>
    <message>
      <source>The same articles as “{title}”, under another address.</source>
      <translation>المقالات نفسها التي في «{title}» بعنوان آخر.</translation>
    </message>
    <message>
      <source>The same library on all your devices, through FreshRSS, Miniflux and others.</source>
      <translation>المكتبة نفسها على كل أجهزتك، عبر FreshRSS و Miniflux وغيرهما.</translation>
    </message>
    <message>
      <source>The secret of this address was left out of the list. It brings nothing until you follow it by its whole address.</source>
      <translation>تُرك سر هذا العنوان خارج القائمة. ولن يجلب شيئًا حتى تتابع عنوانه الكامل.</translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out.</source>
      <extracomment>The secret of {n} address was left out.</extracomment>
      <translation>
        <numerusform>لم يُحذف سر أي عنوان ({n}).</numerusform>
        <numerusform>حُذف سر عنوان واحد ({n}).</numerusform>
        <numerusform>حُذف سرّا عنوانين ({n}).</numerusform>
        <numerusform>حُذفت أسرار {n} عناوين.</numerusform>
        <numerusform>حُذفت أسرار {n} عنوانًا.</numerusform>
        <numerusform>حُذفت أسرار {n} عنوان.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The secrets of {n} addresses were left out:</source>
      <extracomment>The secret of {n} address was left out:</extracomment>
      <translation>
        <numerusform>لم يُحذف سر أي عنوان ({n}):</numerusform>
        <numerusform>حُذف سر عنوان واحد ({n}):</numerusform>
        <numerusform>حُذف سرّا عنوانين ({n}):</numerusform>
        <numerusform>حُذفت أسرار {n} عناوين:</numerusform>
        <numerusform>حُذفت أسرار {n} عنوانًا:</numerusform>
        <numerusform>حُذفت أسرار {n} عنوان:</numerusform>
      </translation>
    </message>
    <message>
      <source>The server of your account asks it; its articles come from there.</source>
      <translation>خادم حسابك يسأله؛ ومقالاته تأتي من هناك.</translation>
    </message>
    <message>
      <source>The sign-in window cannot be loaded ({detail})</source>
      <translation>لا يمكن تحميل نافذة الدخول ({detail})</translation>
    </message>
    <message>
      <source>The sign-in window does not open for the system's administrator</source>
      <translation>لا تُفتح نافذة الدخول لمدير النظام</translation>
    </message>
    <message>
      <source>The sign-in window has ended unexpectedly</source>
      <translation>انتهت نافذة الدخول على نحو غير متوقع</translation>
    </message>
    <message>
      <source>The sign-in window needs a part of Qt that is not installed yet</source>
      <translation>تحتاج نافذة الدخول إلى جزء من Qt لم يُثبت بعد</translation>
    </message>
    <message>
      <source>The text is not here yet</source>
      <translation>النص ليس هنا بعد</translation>
    </message>
    <message>
      <source>The text is shorter than the page says it is.</source>
      <translation>النص أقصر مما تذكره الصفحة.</translation>
    </message>
    <message>
      <source>The text of the article and its other pictures stay readable.</source>
      <translation>يبقى نص المقال وصوره الأخرى صالحة للقراءة.</translation>
    </message>
    <message>
      <source>The text of this article is not here yet.</source>
      <translation>نص هذا المقال ليس هنا بعد.</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit</source>
      <translation>أزيل النص للبقاء ضمن الحد الذي اخترته</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit of {limit}.</source>
      <translation>أزيل النص للبقاء ضمن حد {limit} الذي اخترته.</translation>
    </message>
    <message>
      <source>The text was removed to keep within your limit.</source>
      <translation>أزيل النص للبقاء ضمن الحد الذي اخترته.</translation>
    </message>
    <message>
      <source>The usual one</source>
      <translation>المعتاد</translation>
    </message>
    <message>
      <source>The whole page is still to be fetched</source>
      <translation>لم تُجلب الصفحة كاملة بعد</translation>
    </message>
    <message>
      <source>The window begins</source>
      <translation>تبدأ النافذة</translation>
    </message>
    <message>
      <source>The “{subject}” stands alone, so it was passed over.</source>
      <translation>«{subject}» وحدها، لذا جرى تجاوزها.</translation>
    </message>
    <message>
      <source>Their articles share: {words}.</source>
      <translation>تشترك مقالاتها في: {words}.</translation>
    </message>
    <message>
      <source>Their feeds are past these, so they are saved here alone: {titles}.</source>
      <translation>لم تعد هذه في خلاصاتها، لذا هي محفوظة هنا فقط: {titles}.</translation>
    </message>
    <message>
      <source>There are no rules about what belongs to articles in {subject}.</source>
      <translation>لا قواعد في {subject} لما يدخل في المقالات.</translation>
    </message>
    <message>
      <source>There is no article to read at the address of {subject}.</source>
      <translation>لا مقال يُقرأ في هذا العنوان: {subject}.</translation>
    </message>
    <message>
      <source>There is no feed any more at the address of {subject}.</source>
      <translation>لم تعد هناك خلاصة في هذا العنوان: {subject}.</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject} any more{status}.</source>
      <translation>لم تعد هناك واجهة للبرامج في {subject}{status}.</translation>
    </message>
    <message>
      <source>There is no interface for programs at {subject}{status}.</source>
      <translation>لا توجد واجهة للبرامج في {subject}{status}.</translation>
    </message>
    <message>
      <source>There is no network connection.</source>
      <translation>لا يوجد اتصال بالشبكة.</translation>
    </message>
    <message>
      <source>There is no network just now. News will stand here when it is back.</source>
      <translation>لا توجد شبكة الآن. ستظهر الأخبار هنا حين تعود.</translation>
    </message>
    <message>
      <source>There is no network, or there was none when its turn came.</source>
      <translation>لا توجد شبكة، أو لم تكن موجودة حين جاء دوره.</translation>
    </message>
    <message>
      <source>There is no room left on the disk that holds {subject}.</source>
      <translation>لم يبقَ مكان على القرص: {subject}.</translation>
    </message>
    <message>
      <source>There is no voice for {language}; another one reads.</source>
      <translation>لا صوت للغة {language}؛ يقرأ صوت آخر.</translation>
    </message>
    <message>
      <source>There is no {subject}.</source>
      <translation>لا يوجد {subject}.</translation>
    </message>
    <message>
      <source>There is nothing in this to search for.</source>
      <translation>لا شيء هنا للبحث عنه.</translation>
    </message>
    <message>
      <source>There is nothing of this kind.</source>
      <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
      <source>There is nothing to decide.</source>
      <translation>لا شيء للبت فيه.</translation>
    </message>
    <message>
      <source>There is nothing to follow at {subject}: it is no feed, and the page names none.</source>
      <translation>لا شيء يُتابَع هنا، فهو ليس خلاصة ولا صفحة تذكر خلاصة: {subject}.</translation>
    </message>
    <message>
      <source>There is nothing whole and unread for it yet.</source>
      <translation>لا شيء كاملًا وغير مقروء له بعد.</translation>
    </message>
    <message numerus="yes">
      <source>There is something to decide about {n} sections.</source>
      <extracomment>There is something to decide about {n} section.</extracomment>
      <translation>
        <numerusform>لا شيء للبت في أي قسم ({n}).</numerusform>
        <numerusform>هناك ما يُبت فيه لقسم واحد ({n}).</numerusform>
        <numerusform>هناك ما يُبت فيه لقسمين ({n}).</numerusform>
        <numerusform>هناك ما يُبت فيه لـ{n} أقسام.</numerusform>
        <numerusform>هناك ما يُبت فيه لـ{n} قسمًا.</numerusform>
        <numerusform>هناك ما يُبت فيه لـ{n} قسم.</numerusform>
      </translation>
    </message>
    <message>
      <source>There was no network connection to {subject}.</source>
      <translation>لم يكن هناك اتصال بالشبكة إلى {subject}.</translation>
    </message>
    <message>
      <source>These rules hide nothing at the moment.</source>
      <translation>لا تخفي هذه القواعد شيئًا حاليًا.</translation>
    </message>
    <message>
      <source>These words in this order</source>
      <translation>هذه الكلمات بهذا الترتيب</translation>
    </message>
    <message>
      <source>They come with the sync that runs now.</source>
      <translation>تصل مع المزامنة الجارية الآن.</translation>
    </message>
    <message>
      <source>They go by themselves, or when you sync.</source>
      <translation>تُرسل من تلقاء نفسها، أو حين تزامن.</translation>
    </message>
    <message>
      <source>This address has a secret, and there is no open keyring to keep it in.</source>
      <translation>في هذا العنوان سر، ولا سلسلة مفاتيح مفتوحة لحفظه.</translation>
    </message>
    <message>
      <source>This address holds a private key; it goes to your keyring.</source>
      <translation>في هذا العنوان مفتاح خاص؛ يذهب إلى سلسلة مفاتيحك.</translation>
    </message>
    <message>
      <source>This address is none of the web.</source>
      <translation>هذا ليس من عناوين الويب.</translation>
    </message>
    <message>
      <source>This article has been deleted.</source>
      <translation>حُذف هذا المقال.</translation>
    </message>
    <message>
      <source>This article is muted: {what}.</source>
      <translation>هذا المقال مكتوم: {what}.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>هذا الحاسوب</translation>
    </message>
    <message>
      <source>This edition is no longer here: its days are over, or it was deleted.</source>
      <translation>لم يعد هذا العدد هنا: انتهت مدته أو حُذف.</translation>
    </message>
    <message>
      <source>This is a preview, although you are signed in to {publisher}.</source>
      <translation>هذه معاينة، مع أنك سجلت الدخول إلى {publisher}.</translation>
    </message>
    <message>
      <source>This is a preview.</source>
      <translation>هذه معاينة.</translation>
    </message>
    <message>
      <source>This is a preview. The whole article is fetched at the next sync.</source>
      <translation>هذه معاينة. تُجلب المقالة كاملة في المزامنة القادمة.</translation>
    </message>
    <message>
      <source>This is a preview. {publisher} gives the rest to readers who are signed in.</source>
      <translation>هذه معاينة. يعطي {publisher} الباقي للقراء الذين سجّلوا الدخول.</translation>
    </message>
    <message>
      <source>This is damaged; what could be read of it was taken.</source>
      <translation>هذا تالف؛ أُخذ منه ما أمكنت قراءته.</translation>
    </message>
    <message>
      <source>This is read by rules that only another program has.</source>
      <translation>يُقرأ هذا بقواعد لا يملكها إلا برنامج آخر.</translation>
    </message>
    <message>
      <source>This is what the feed carries.</source>
      <translation>هذا ما تحمله الخلاصة.</translation>
    </message>
    <message>
      <source>This line installs it; type it in a terminal, then try again.</source>
      <translation>هذا السطر يثبّته؛ اكتبه في طرفية ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>This page has no feed. Broadsheet can watch its links instead.</source>
      <translation>ليس لهذه الصفحة تغذية. يستطيع Broadsheet مراقبة روابطها بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>This picture is not here yet; it is fetched at the next sync.</source>
      <translation>هذه الصورة ليست هنا بعد؛ تُجلب في المزامنة القادمة.</translation>
    </message>
    <message>
      <source>This points to another list, which you can import too.</source>
      <translation>يشير هذا إلى قائمة أخرى يمكنك استيرادها أيضًا.</translation>
    </message>
    <message>
      <source>This says only what you do not want.</source>
      <translation>هذا يذكر ما لا تريده فقط.</translation>
    </message>
    <message>
      <source>This search is too long.</source>
      <translation>هذا البحث طويل جدًا.</translation>
    </message>
    <message>
      <source>This stands further up already; the first place counts.</source>
      <translation>هذا مذكور في الأعلى؛ ويُعتد بالموضع الأول.</translation>
    </message>
    <message>
      <source>This story is muted.</source>
      <translation>هذه القصة مكتومة.</translation>
    </message>
    <message>
      <source>This story is no longer here: its articles were removed, or turned out to tell of other things.</source>
      <translation>لم تعد هذه القصة هنا: أُزيلت مقالاتها، أو تبيّن أنها تتناول أمورًا أخرى.</translation>
    </message>
    <message>
      <source>This story, for a week</source>
      <translation>هذه القصة، لأسبوع</translation>
    </message>
    <message>
      <source>This system does not allow the sign-in window its sandbox</source>
      <translation>لا يسمح هذا النظام لنافذة الدخول بصندوقها المعزول</translation>
    </message>
    <message>
      <source>This way is not encrypted: whoever stands between can read your password.</source>
      <translation>هذا الطريق غير مشفّر: من يقف بينكما يستطيع قراءة كلمة مرورك.</translation>
    </message>
    <message>
      <source>Those that are here already stay.</source>
      <translation>ما هو هنا من قبل يبقى.</translation>
    </message>
    <message>
      <source>Three days after reading</source>
      <translation>بعد ثلاثة أيام من القراءة</translation>
    </message>
    <message>
      <source>Three months after reading</source>
      <translation>بعد ثلاثة أشهر من القراءة</translation>
    </message>
    <message>
      <source>Three panes</source>
      <translation>ثلاثة ألواح</translation>
    </message>
    <message>
      <source>Titles of your own stay here alone: {account} keeps its own.</source>
      <translation>عناوينك الخاصة هنا فقط: يحتفظ {account} بعناوينه.</translation>
    </message>
    <message>
      <source>To the editions</source>
      <translation>إلى الأعداد</translation>
    </message>
    <message>
      <source>To the front page</source>
      <translation>إلى الصفحة الأولى</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Too late for {subject}.</source>
      <translation>فات الأوان: {subject}.</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>أبرز القصص</translation>
    </message>
    <message>
      <source>Top stories from your publications</source>
      <translation>أبرز القصص من مطبوعاتك</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Topic or section</source>
      <translation>موضوع أو قسم</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>سفر</translation>
    </message>
    <message>
      <source>Trust {host} and sign in</source>
      <translation>الوثوق بـ{host} وتسجيل الدخول</translation>
    </message>
    <message>
      <source>Try again; the log says more.</source>
      <translation>حاول مرة أخرى؛ وفي السجل تفاصيل أكثر.</translation>
    </message>
    <message>
      <source>Try anyway</source>
      <translation>المحاولة على أي حال</translation>
    </message>
    <message>
      <source>Turn on For You</source>
      <translation>تفعيل «لك»</translation>
    </message>
    <message>
      <source>Type a word, or “several words in quotes”.</source>
      <translation>اكتب كلمة أو «عدة كلمات بين علامتي اقتباس».</translation>
    </message>
    <message>
      <source>Under each article: its story, what is related, and more from the publication.</source>
      <translation>تحت كل مقال: قصته وما له صلة به والمزيد من المطبوعة.</translation>
    </message>
    <message>
      <source>Underlined: added. Struck out: removed.</source>
      <translation>تحته خط: أُضيف. مشطوب: حُذف.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>إلغاء متابعة القسم {title}</translation>
    </message>
    <message>
      <source>Unfollow these publications</source>
      <translation>إلغاء متابعة هذه المطبوعات</translation>
    </message>
    <message>
      <source>Unfollow these publications and delete their articles</source>
      <translation>إلغاء متابعة هذه المطبوعات وحذف مقالاتها</translation>
    </message>
    <message>
      <source>Unfollow this section</source>
      <translation>إلغاء متابعة هذا القسم</translation>
    </message>
    <message>
      <source>Unfollow what {title} had</source>
      <translation>إلغاء متابعة ما كان لدى {title}</translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications</source>
      <extracomment>Unfollow {n} publication</extracomment>
      <translation>
        <numerusform>إلغاء متابعة {n} مطبوعة</numerusform>
        <numerusform>إلغاء متابعة مطبوعة واحدة ({n})</numerusform>
        <numerusform>إلغاء متابعة مطبوعتين ({n})</numerusform>
        <numerusform>إلغاء متابعة {n} مطبوعات</numerusform>
        <numerusform>إلغاء متابعة {n} مطبوعة</numerusform>
        <numerusform>إلغاء متابعة {n} مطبوعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} publications and delete their articles</source>
      <extracomment>Unfollow {n} publication and delete its articles</extracomment>
      <translation>
        <numerusform>إلغاء متابعة {n} مطبوعة وحذف مقالاتها</numerusform>
        <numerusform>إلغاء متابعة مطبوعة واحدة ({n}) وحذف مقالاتها</numerusform>
        <numerusform>إلغاء متابعة مطبوعتين ({n}) وحذف مقالاتهما</numerusform>
        <numerusform>إلغاء متابعة {n} مطبوعات وحذف مقالاتها</numerusform>
        <numerusform>إلغاء متابعة {n} مطبوعة وحذف مقالاتها</numerusform>
        <numerusform>إلغاء متابعة {n} مطبوعة وحذف مقالاتها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Unfollow {n} sections</source>
      <extracomment>Unfollow {n} section</extracomment>
      <translation>
        <numerusform>إلغاء متابعة {n} قسم</numerusform>
        <numerusform>إلغاء متابعة قسم واحد ({n})</numerusform>
        <numerusform>إلغاء متابعة قسمين ({n})</numerusform>
        <numerusform>إلغاء متابعة {n} أقسام</numerusform>
        <numerusform>إلغاء متابعة {n} قسمًا</numerusform>
        <numerusform>إلغاء متابعة {n} قسم</numerusform>
      </translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>إلغاء متابعة {title}</translation>
    </message>
    <message>
      <source>Unfollow {title} and delete its articles</source>
      <translation>إلغاء متابعة {title} وحذف مقالاتها</translation>
    </message>
    <message>
      <source>Unfollow: {title}</source>
      <translation>إلغاء متابعة: {title}</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep the password for this session only.</source>
      <translation>افتحها وحاول من جديد، أو احتفظ بكلمة المرور لهذه الجلسة فقط.</translation>
    </message>
    <message>
      <source>Unlock it and try again, or keep what you entered until Broadsheet ends.</source>
      <translation>افتحها وحاول من جديد، أو احتفظ بما أدخلته حتى ينتهي Broadsheet.</translation>
    </message>
    <message>
      <source>Unlock it, then check the sign-in.</source>
      <translation>افتحها ثم تحقق من تسجيل الدخول.</translation>
    </message>
    <message>
      <source>Unlock it, then sync again.</source>
      <translation>افتح قفلها ثم زامن مرة أخرى.</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>غير المقروءة</translation>
    </message>
    <message>
      <source>Unread again when it changes</source>
      <translation>غير مقروء من جديد عند تغيّره</translation>
    </message>
    <message>
      <source>Unread and saved, and the last year</source>
      <translation>غير المقروءة والمحفوظة، والسنة الأخيرة</translation>
    </message>
    <message numerus="yes">
      <source>Unread and saved, and the last {n} days</source>
      <extracomment>Unread and saved, and the last day</extracomment>
      <translation>
        <numerusform>غير المقروءة والمحفوظة، وآخر {n} يوم</numerusform>
        <numerusform>غير المقروءة والمحفوظة، وآخر يوم ({n})</numerusform>
        <numerusform>غير المقروءة والمحفوظة، وآخر يومين ({n})</numerusform>
        <numerusform>غير المقروءة والمحفوظة، وآخر {n} أيام</numerusform>
        <numerusform>غير المقروءة والمحفوظة، وآخر {n} يومًا</numerusform>
        <numerusform>غير المقروءة والمحفوظة، وآخر {n} يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>Unread only</source>
      <translation>غير المقروءة فقط</translation>
    </message>
    <message>
      <source>Until then only previews arrive; they are fetched in full afterwards.</source>
      <translation>حتى ذلك الحين لا تصل إلا معاينات؛ وتُجلب بعده كاملة.</translation>
    </message>
    <message>
      <source>Until you delete them</source>
      <translation>حتى تحذفها</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>Updated since you read it: {what}.</source>
      <translation>حُدِّث منذ أن قرأته: {what}.</translation>
    </message>
    <message>
      <source>Use 2026-11-01, 2026-11, 2026, today, yesterday, or 7d, 2w, 3m, 1y for so long ago.</source>
      <translation>استخدم 2026-11-01 أو 2026-11 أو 2026 أو today أو yesterday، أو 7d و2w و3m و1y لما مضى.</translation>
    </message>
    <message>
      <source>Use it in your own network only.</source>
      <translation>استعمله في شبكتك وحدها.</translation>
    </message>
    <message>
      <source>Use the name and password of your user there, or an API key as password.</source>
      <translation>استعمل اسم مستخدمك وكلمة مروره هناك، أو مفتاح API ككلمة مرور.</translation>
    </message>
    <message>
      <source>Use the sign-in window, or bring the cookies of your browser (cookies.txt).</source>
      <translation>استخدم نافذة تسجيل الدخول، أو أحضر ملفات ارتباط متصفحك (cookies.txt).</translation>
    </message>
    <message>
      <source>Use words, or “several words in quotes”.</source>
      <translation>استخدم كلمات، أو «عدة كلمات بين علامتي اقتباس».</translation>
    </message>
    <message>
      <source>Usual text size</source>
      <translation>حجم النص المعتاد</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>فيديو</translation>
    </message>
    <message>
      <source>Video: {title}</source>
      <translation>فيديو: {title}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Waiting changes…</source>
      <translation>تغييرات تنتظر…</translation>
    </message>
    <message>
      <source>Waits for {account} since {time}.</source>
      <translation>ينتظر {account} منذ {time}.</translation>
    </message>
    <message>
      <source>Weekend</source>
      <translation>نهاية الأسبوع</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>الوزن</translation>
    </message>
    <message>
      <source>What articles are set in. The usual one is a serif made for reading.</source>
      <translation>الخط الذي تُصف به المقالات. والمعتاد خط ذو زوائد صُمم للقراءة.</translation>
    </message>
    <message>
      <source>What came before</source>
      <translation>ما سبق</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>ما آل إليه الأمر</translation>
    </message>
    <message>
      <source>What goes is not shown to you first.</source>
      <translation>لا يُعرض عليك أولًا ما سيُزال.</translation>
    </message>
    <message>
      <source>What is deleted can be brought back for an hour.</source>
      <translation>يمكن استعادة ما حُذف خلال ساعة.</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>ما هو مكتوم</translation>
    </message>
    <message>
      <source>What is older weighs less: half as much in a month.</source>
      <translation>الأقدم أقل وزنًا: ينخفض إلى النصف كل شهر.</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>الجاهز دون اتصال</translation>
    </message>
    <message>
      <source>What it has learnt</source>
      <translation>ما تعلمته</translation>
    </message>
    <message>
      <source>What it has picked so far stays readable.</source>
      <translation>يبقى ما اختارته حتى الآن صالحًا للقراءة.</translation>
    </message>
    <message>
      <source>What many servers speak beside their own language: read and saved states only, subscriptions are changed on the server.</source>
      <translation>ما تتحدثه خوادم كثيرة إلى جانب لغتها: المقروء والمحفوظ فقط، وتُغيَّر الاشتراكات على الخادم.</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>ما يحتاج إلى انتباه</translation>
    </message>
    <message>
      <source>What the feed gave of the article stays readable.</source>
      <translation>يبقى ما أعطته الخلاصة من المقال صالحًا للقراءة.</translation>
    </message>
    <message>
      <source>What waits is fetched when the connection is free. “Sync now” always checks the feeds.</source>
      <translation>يُجلب ما ينتظر حين يتحرر الاتصال. و«مزامنة الآن» تفحص الخلاصات دائمًا.</translation>
    </message>
    <message>
      <source>What waits is fetched when the plug is in. “Sync now” always checks the feeds.</source>
      <translation>يُجلب ما ينتظر حين يوصل القابس. و«مزامنة الآن» تفحص الخلاصات دائمًا.</translation>
    </message>
    <message>
      <source>What was a preview is fetched in full now.</source>
      <translation>ما كان معاينة يُجلب الآن كاملًا.</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>ما الذي حُذف</translation>
    </message>
    <message>
      <source>What was left out…</source>
      <translation>ما الذي حُذف…</translation>
    </message>
    <message>
      <source>What you did</source>
      <translation>ما فعلته</translation>
    </message>
    <message>
      <source>What you have read and not saved is deleted after this time.</source>
      <translation>ما قرأته ولم تحفظه يُحذف بعد هذه المدة.</translation>
    </message>
    <message numerus="yes">
      <source>What you have read and not saved is deleted {n} days after you read it.</source>
      <extracomment>What you have read and not saved is deleted a day after you read it.</extracomment>
      <translation>
        <numerusform>ما قرأته ولم تحفظه يُحذف يوم قراءته ({n}).</numerusform>
        <numerusform>ما قرأته ولم تحفظه يُحذف بعد يوم ({n}) من قراءته.</numerusform>
        <numerusform>ما قرأته ولم تحفظه يُحذف بعد يومين ({n}) من قراءته.</numerusform>
        <numerusform>ما قرأته ولم تحفظه يُحذف بعد {n} أيام من قراءته.</numerusform>
        <numerusform>ما قرأته ولم تحفظه يُحذف بعد {n} يومًا من قراءته.</numerusform>
        <numerusform>ما قرأته ولم تحفظه يُحذف بعد {n} يوم من قراءته.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you save can be such a list too: a file that you put on the web or send to a friend.</source>
      <translation>ما تحفظه يمكن أن يكون قائمة كهذه أيضًا: ملفًا تضعه على الويب أو ترسله إلى صديق.</translation>
    </message>
    <message>
      <source>When they come</source>
      <translation>موعد وصولها</translation>
    </message>
    <message>
      <source>Where I left it</source>
      <translation>حيث توقفت</translation>
    </message>
    <message>
      <source>Where a feed gives only a part, the article's page is fetched for offline reading.</source>
      <translation>حيث تعطي الخلاصة جزءًا فقط، تُجلب صفحة المقال للقراءة دون اتصال.</translation>
    </message>
    <message>
      <source>Where the text of its articles is taken from.</source>
      <translation>من أين يؤخذ نص مقالاتها.</translation>
    </message>
    <message>
      <source>Whether anything slides or fades. Reduced: everything is simply there.</source>
      <translation>هل ينزلق شيء أو يتلاشى. مخفّضة: كل شيء يظهر مباشرة.</translation>
    </message>
    <message>
      <source>Which articles of a view are listed.</source>
      <translation>أي مقالات العرض تُدرج.</translation>
    </message>
    <message>
      <source>Which articles stand on top.</source>
      <translation>أي المقالات في الأعلى.</translation>
    </message>
    <message>
      <source>Which publications may notify you is chosen in their menu in the sidebar.</source>
      <translation>تُختار المطبوعات التي يجوز لها إشعارك من قائمتها في الشريط الجانبي.</translation>
    </message>
    <message>
      <source>Whichever is fuller</source>
      <translation>الأوفى منهما</translation>
    </message>
    <message>
      <source>Whole articles, readable offline. Without, you get what the feed brings.</source>
      <translation>مقالات كاملة تُقرأ دون اتصال. من دونها تحصل على ما تأتي به التغذية.</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>لماذا هذه قصة؟</translation>
    </message>
    <message>
      <source>Why is this here?</source>
      <translation>لماذا هذا هنا؟</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>لماذا لم يُجلب هذا؟</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>العرض الأفقي</translation>
    </message>
    <message>
      <source>With the day's front page, or where you were when you closed it.</source>
      <translation>بالصفحة الأولى لليوم، أو حيث كنت عند الإغلاق.</translation>
    </message>
    <message>
      <source>Without a headline</source>
      <translation>بلا عنوان رئيس</translation>
    </message>
    <message>
      <source>Without a subscription most of its articles are previews.</source>
      <translation>من دون اشتراك تكون معظم مقالاتها معاينات.</translation>
    </message>
    <message>
      <source>Without it, articles stay unread until you mark them.</source>
      <translation>وإلا تبقى المقالات غير مقروءة حتى تعلّمها.</translation>
    </message>
    <message>
      <source>Without this word</source>
      <translation>دون هذه الكلمة</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>كلمة</translation>
    </message>
    <message>
      <source>Words…</source>
      <translation>كلمات…</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>بقلم</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>You can sign in with a cookies.txt from your usual browser instead.</source>
      <translation>يمكنك بدلًا من ذلك تسجيل الدخول بملف cookies.txt من متصفحك المعتاد.</translation>
    </message>
    <message>
      <source>You do not know its like yet: it stands here to find out whether you care.</source>
      <translation>لم تقرأ مثله بعد: وُضع هنا لمعرفة إن كان يهمك.</translation>
    </message>
    <message>
      <source>You follow all of these already.</source>
      <translation>أنت تتابعها كلها بالفعل.</translation>
    </message>
    <message>
      <source>You follow nothing yet.</source>
      <translation>لا تتابع شيئًا بعد.</translation>
    </message>
    <message>
      <source>You follow nothing yet. Add a publication, and its news will stand here.</source>
      <translation>لا تتابع شيئًا بعد. أضف مطبوعة فتظهر أخبارها هنا.</translation>
    </message>
    <message>
      <source>You follow {title}.</source>
      <translation>أنت تتابع {title}.</translation>
    </message>
    <message numerus="yes">
      <source>You have decided about {n} kinds of pieces of its pages.</source>
      <extracomment>You have decided about {n} kind of piece of its pages.</extracomment>
      <translation>
        <numerusform>لم تقرر شأن أي نوع من أجزاء صفحاتها ({n}).</numerusform>
        <numerusform>قررت شأن نوع واحد من أجزاء صفحاتها ({n}).</numerusform>
        <numerusform>قررت شأن نوعين من أجزاء صفحاتها ({n}).</numerusform>
        <numerusform>قررت شأن {n} أنواع من أجزاء صفحاتها.</numerusform>
        <numerusform>قررت شأن {n} نوعًا من أجزاء صفحاتها.</numerusform>
        <numerusform>قررت شأن {n} نوع من أجزاء صفحاتها.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have muted this story.</source>
      <translation>كتمت هذه القصة.</translation>
    </message>
    <message>
      <source>You have paused it.</source>
      <translation>أوقفتها مؤقتًا.</translation>
    </message>
    <message>
      <source>You have paused it: it is asked only when you sync it by itself.</source>
      <translation>أوقفتها مؤقتًا: لا تُسأل إلا حين تزامنها وحدها.</translation>
    </message>
    <message>
      <source>You have paused its publication.</source>
      <translation>أوقفت مطبوعته مؤقتًا.</translation>
    </message>
    <message>
      <source>You have read all that is on top.</source>
      <translation>قرأت كل ما في الأعلى.</translation>
    </message>
    <message>
      <source>You have read everything that you saved.</source>
      <translation>قرأت كل ما حفظته.</translation>
    </message>
    <message>
      <source>You have read everything. Enjoy the quiet.</source>
      <translation>قرأت كل شيء. استمتع بالهدوء.</translation>
    </message>
    <message numerus="yes">
      <source>You have saved or read to the end {n} articles: enough to put first what you are likely to care about.</source>
      <extracomment>You have saved or read to the end {n} article: enough to put first what you are likely to care about.</extracomment>
      <translation>
        <numerusform>لم تحفظ أو تُنهِ أي مقال ({n}): يكفي ذلك لتقديم ما يُرجح أن يهمك.</numerusform>
        <numerusform>حفظت أو أنهيت مقالًا واحدًا ({n}): يكفي ذلك لتقديم ما يُرجح أن يهمك.</numerusform>
        <numerusform>حفظت أو أنهيت مقالين ({n}): يكفي ذلك لتقديم ما يُرجح أن يهمك.</numerusform>
        <numerusform>حفظت أو أنهيت {n} مقالات: يكفي ذلك لتقديم ما يُرجح أن يهمك.</numerusform>
        <numerusform>حفظت أو أنهيت {n} مقالًا: يكفي ذلك لتقديم ما يُرجح أن يهمك.</numerusform>
        <numerusform>حفظت أو أنهيت {n} مقال: يكفي ذلك لتقديم ما يُرجح أن يهمك.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have seen all that is new. Sync, or come back later.</source>
      <translation>رأيت كل جديد. زامن، أو عد لاحقًا.</translation>
    </message>
    <message numerus="yes">
      <source>You have {n} more tries before Broadsheet waits, so that your account is not locked.</source>
      <extracomment>You have {n} more try before Broadsheet waits, so that your account is not locked.</extracomment>
      <translation>
        <numerusform>لم تبق لك محاولات ({n}) قبل أن ينتظر Broadsheet كي لا يُقفل حسابك.</numerusform>
        <numerusform>بقيت لك محاولة واحدة ({n}) قبل أن ينتظر Broadsheet كي لا يُقفل حسابك.</numerusform>
        <numerusform>بقيت لك محاولتان ({n}) قبل أن ينتظر Broadsheet كي لا يُقفل حسابك.</numerusform>
        <numerusform>بقيت لك {n} محاولات قبل أن ينتظر Broadsheet كي لا يُقفل حسابك.</numerusform>
        <numerusform>بقيت لك {n} محاولة قبل أن ينتظر Broadsheet كي لا يُقفل حسابك.</numerusform>
        <numerusform>بقيت لك {n} محاولة قبل أن ينتظر Broadsheet كي لا يُقفل حسابك.</numerusform>
      </translation>
    </message>
    <message>
      <source>You have {subject} already.</source>
      <translation>لديك {subject} أصلًا.</translation>
    </message>
    <message>
      <source>You need not do anything.</source>
      <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
      <source>You no longer follow its publication.</source>
      <translation>لم تعد تتابع مطبوعته.</translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications.</source>
      <extracomment>You no longer follow {n} publication.</extracomment>
      <translation>
        <numerusform>لم تُلغ متابعة أي مطبوعة ({n}).</numerusform>
        <numerusform>لم تعد تتابع مطبوعة واحدة ({n}).</numerusform>
        <numerusform>لم تعد تتابع مطبوعتين ({n}).</numerusform>
        <numerusform>لم تعد تتابع {n} مطبوعات.</numerusform>
        <numerusform>لم تعد تتابع {n} مطبوعة.</numerusform>
        <numerusform>لم تعد تتابع {n} مطبوعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} publications; their articles are deleted.</source>
      <extracomment>You no longer follow {n} publication; its articles are deleted.</extracomment>
      <translation>
        <numerusform>لم تُلغ متابعة أي مطبوعة ({n}).</numerusform>
        <numerusform>لم تعد تتابع مطبوعة واحدة ({n})؛ حُذفت مقالاتها.</numerusform>
        <numerusform>لم تعد تتابع مطبوعتين ({n})؛ حُذفت مقالاتهما.</numerusform>
        <numerusform>لم تعد تتابع {n} مطبوعات؛ حُذفت مقالاتها.</numerusform>
        <numerusform>لم تعد تتابع {n} مطبوعة؛ حُذفت مقالاتها.</numerusform>
        <numerusform>لم تعد تتابع {n} مطبوعة؛ حُذفت مقالاتها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You no longer follow {n} sections.</source>
      <extracomment>You no longer follow {n} section.</extracomment>
      <translation>
        <numerusform>لم تعد تتابع {n} قسم.</numerusform>
        <numerusform>لم تعد تتابع قسمًا واحدًا ({n}).</numerusform>
        <numerusform>لم تعد تتابع قسمين ({n}).</numerusform>
        <numerusform>لم تعد تتابع {n} أقسام.</numerusform>
        <numerusform>لم تعد تتابع {n} قسمًا.</numerusform>
        <numerusform>لم تعد تتابع {n} قسم.</numerusform>
      </translation>
    </message>
    <message>
      <source>You stopped {subject}.</source>
      <translation>أوقفت {subject}.</translation>
    </message>
    <message>
      <source>Your computer did not allow what {subject} needed.</source>
      <translation>لم يسمح حاسوبك بما احتاجه {subject}.</translation>
    </message>
    <message>
      <source>Your computer runs on its battery.</source>
      <translation>يعمل حاسوبك على البطارية.</translation>
    </message>
    <message>
      <source>Your connection is metered.</source>
      <translation>اتصالك محدود البيانات.</translation>
    </message>
    <message>
      <source>Your keyring is locked, so you are not signed in.</source>
      <translation>سلسلة مفاتيحك مقفلة، لذا لست مسجّل الدخول.</translation>
    </message>
    <message>
      <source>Your library is safe; the rest went on.</source>
      <translation>مكتبتك في أمان؛ واستمر الباقي.</translation>
    </message>
    <message>
      <source>Your lists name nothing yet. They are asked with each sync.</source>
      <translation>لا تذكر قوائمك شيئًا بعد. تُسأل في كل مزامنة.</translation>
    </message>
    <message>
      <source>Your own picks</source>
      <translation>مختاراتك</translation>
    </message>
    <message>
      <source>Your password has not been sent.</source>
      <translation>لم تُرسل كلمة مرورك.</translation>
    </message>
    <message>
      <source>Your publications have not been asked for news yet.</source>
      <translation>لم تُسأل مطبوعاتك عن الأخبار بعد.</translation>
    </message>
    <message>
      <source>Your publications have published nothing yet.</source>
      <translation>لم تنشر مطبوعاتك شيئًا بعد.</translation>
    </message>
    <message>
      <source>Your session has ended: sign in again.</source>
      <translation>انتهت جلستك: سجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>Your settings cannot be read at the moment; the usual ones are in use.</source>
      <translation>تتعذر قراءة إعداداتك حاليًا؛ وتُستخدم المعتادة.</translation>
    </message>
    <message>
      <source>Your settings were damaged and are back to the usual ones. The damaged file is kept as {file}.</source>
      <translation>كانت إعداداتك تالفة وعادت إلى المعتادة. الملف التالف محفوظ باسم {file}.</translation>
    </message>
    <message>
      <source>Your sign-in</source>
      <translation>دخولك</translation>
    </message>
    <message>
      <source>Your sign-ins…</source>
      <translation>عمليات دخولك…</translation>
    </message>
    <message>
      <source>Your system has no keyring from which the password for {subject} could be read.</source>
      <translation>ليس في نظامك سلسلة مفاتيح تُقرأ منها كلمة مرور {subject}.</translation>
    </message>
    <message>
      <source>Your system has no keyring in which Broadsheet could keep a password safely.</source>
      <translation>ليس في نظامك سلسلة مفاتيح يحفظ فيها Broadsheet كلمة مرور بأمان.</translation>
    </message>
    <message>
      <source>Your system's keyring is locked, so {subject} was not asked.</source>
      <translation>سلسلة مفاتيح نظامك مقفلة، لذا لم يُسأل {subject}.</translation>
    </message>
    <message>
      <source>Your system's keyring is locked.</source>
      <translation>سلسلة مفاتيح نظامك مقفلة.</translation>
    </message>
    <message>
      <source>a file on this computer</source>
      <translation>ملف على هذا الحاسوب</translation>
    </message>
    <message>
      <source>a page of {host}</source>
      <translation>صفحة من {host}</translation>
    </message>
    <message>
      <source>a picture from {host}</source>
      <translation>صورة من {host}</translation>
    </message>
    <message>
      <source>a picture of “{title}”</source>
      <translation>صورة من «{title}»</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>قسم</translation>
    </message>
    <message>
      <source>added: {words};</source>
      <translation>أُضيف: {words}؛</translation>
    </message>
    <message>
      <source>also in the text</source>
      <translation>وفي النص أيضًا</translation>
    </message>
    <message>
      <source>an article without a title</source>
      <translation>مقال بلا عنوان</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more articles</source>
      <extracomment>and {n} more article</extracomment>
      <translation>
        <numerusform>ولا مقالات أخرى ({n})</numerusform>
        <numerusform>ومقال آخر ({n})</numerusform>
        <numerusform>ومقالان آخران ({n})</numerusform>
        <numerusform>و{n} مقالات أخرى</numerusform>
        <numerusform>و{n} مقالًا آخر</numerusform>
        <numerusform>و{n} مقال آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {n} more publications</source>
      <extracomment>and {n} more publication</extracomment>
      <translation>
        <numerusform>ولا مطبوعات أخرى ({n})</numerusform>
        <numerusform>ومطبوعة أخرى ({n})</numerusform>
        <numerusform>ومطبوعتان أخريان ({n})</numerusform>
        <numerusform>و{n} مطبوعات أخرى</numerusform>
        <numerusform>و{n} مطبوعة أخرى</numerusform>
        <numerusform>و{n} مطبوعة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>animation effects</source>
      <translation>حركة مؤثرات</translation>
    </message>
    <message>
      <source>another host</source>
      <translation>مضيف آخر</translation>
    </message>
    <message>
      <source>articles by {author}</source>
      <translation>مقالات {author}</translation>
    </message>
    <message>
      <source>asked {day}</source>
      <translation>سُئلت {day}</translation>
    </message>
    <message>
      <source>autostart</source>
      <translation>بدء تلقائي</translation>
    </message>
    <message>
      <source>background close</source>
      <translation>خلفية إغلاق</translation>
    </message>
    <message>
      <source>block alignment</source>
      <translation>محاذاة ضبط</translation>
    </message>
    <message>
      <source>catalogue “{name}”</source>
      <translation>الدليل «{name}»</translation>
    </message>
    <message>
      <source>counting…</source>
      <translation>يجري العد…</translation>
    </message>
    <message>
      <source>data mobile roaming</source>
      <translation>بيانات جوال تجوال</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>محذوف</translation>
    </message>
    <message>
      <source>disk space storage budget</source>
      <translation>قرص مساحة تخزين حد</translation>
    </message>
    <message>
      <source>energy power</source>
      <translation>طاقة كهرباء</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>مفضلة</translation>
    </message>
    <message>
      <source>feed: links of other programs no longer open here.</source>
      <translation>لم تعد روابط feed: من البرامج الأخرى تُفتح هنا.</translation>
    </message>
    <message>
      <source>feed: links of other programs open here from now on.</source>
      <translation>تُفتح روابط feed: من البرامج الأخرى هنا من الآن.</translation>
    </message>
    <message>
      <source>filter unread</source>
      <translation>تصفية غير مقروءة</translation>
    </message>
    <message>
      <source>finished {n} of {all}</source>
      <translation>أنهيت {n} من {all}</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>مطوي</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>مجلد</translation>
    </message>
    <message>
      <source>font larger smaller zoom</source>
      <translation>خط أكبر أصغر تكبير</translation>
    </message>
    <message>
      <source>for good</source>
      <translation>نهائيًا</translation>
    </message>
    <message>
      <source>full text offline download</source>
      <translation>نص كامل دون اتصال تنزيل</translation>
    </message>
    <message>
      <source>has been failing for days</source>
      <translation>تفشل منذ أيام</translation>
    </message>
    <message>
      <source>has been silent for months</source>
      <translation>صامتة منذ أشهر</translation>
    </message>
    <message>
      <source>has moved</source>
      <translation>انتقلت</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>عنوان رئيس</translation>
    </message>
    <message>
      <source>hyphens</source>
      <translation>واصلات تقسيم</translation>
    </message>
    <message>
      <source>is gone</source>
      <translation>اختفت</translation>
    </message>
    <message>
      <source>it has no text</source>
      <translation>لا نص له</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>keys hotkeys</source>
      <translation>مفاتيح اختصارات</translation>
    </message>
    <message>
      <source>less than an hour ago</source>
      <translation>قبل أقل من ساعة</translation>
    </message>
    <message>
      <source>mark duplicates same</source>
      <translation>تعليم مكررات نفسه</translation>
    </message>
    <message>
      <source>measure column width</source>
      <translation>قياس عمود عرض</translation>
    </message>
    <message>
      <source>more with a subscription</source>
      <translation>المزيد باشتراك</translation>
    </message>
    <message>
      <source>needs a subscription</source>
      <translation>تتطلب اشتراكًا</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
      <source>no longer whole</source>
      <translation>لم يعد كاملًا</translation>
    </message>
    <message>
      <source>not followed</source>
      <translation>غير متابَعة</translation>
    </message>
    <message>
      <source>number {number}</source>
      <translation>الرقم {number}</translation>
    </message>
    <message>
      <source>only in {publication}</source>
      <translation>في {publication} فقط</translation>
    </message>
    <message>
      <source>only {number} pictures are stored</source>
      <translation>خُزن {number} من الصور فقط</translation>
    </message>
    <message>
      <source>opened {n}</source>
      <translation>فتحت {n}</translation>
    </message>
    <message>
      <source>panes columns</source>
      <translation>ألواح أعمدة</translation>
    </message>
    <message>
      <source>passed over {n}</source>
      <translation>تجاوزت {n}</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
      <source>pictures are missing</source>
      <translation>صور ناقصة</translation>
    </message>
    <message>
      <source>preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>progress</source>
      <translation>تقدم</translation>
    </message>
    <message>
      <source>publication “{name}” in the catalogue</source>
      <translation>المطبوعة «{name}» في الدليل</translation>
    </message>
    <message>
      <source>read</source>
      <translation>مقروء</translation>
    </message>
    <message>
      <source>ready offline</source>
      <translation>جاهز دون اتصال</translation>
    </message>
    <message>
      <source>refresh interval automatic</source>
      <translation>فترة تحديث تلقائي</translation>
    </message>
    <message>
      <source>removed: {words};</source>
      <translation>حُذف: {words}؛</translation>
    </message>
    <message>
      <source>rows height</source>
      <translation>صفوف ارتفاع</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>saved articles</source>
      <translation>المقالات المحفوظة</translation>
    </message>
    <message>
      <source>saved {n}</source>
      <translation>حفظت {n}</translation>
    </message>
    <message>
      <source>similar more background</source>
      <translation>مشابه مزيد خلفية</translation>
    </message>
    <message>
      <source>small corrections</source>
      <translation>تصحيحات صغيرة</translation>
    </message>
    <message>
      <source>sort</source>
      <translation>فرز</translation>
    </message>
    <message>
      <source>sort results</source>
      <translation>فرز النتائج</translation>
    </message>
    <message>
      <source>spacing leading</source>
      <translation>تباعد أسطر</translation>
    </message>
    <message>
      <source>speech voice listen</source>
      <translation>كلام صوت استماع</translation>
    </message>
    <message>
      <source>start view restore</source>
      <translation>بدء عرض استعادة</translation>
    </message>
    <message>
      <source>such thing</source>
      <translation>شيء كهذا</translation>
    </message>
    <message>
      <source>sync server FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</source>
      <translation>مزامنة خادم حساب FreshRSS Miniflux Nextcloud Feedbin Inoreader Tiny Tiny RSS</translation>
    </message>
    <message>
      <source>text from the feed</source>
      <translation>نص من الخلاصة</translation>
    </message>
    <message>
      <source>text not here yet</source>
      <translation>النص ليس هنا بعد</translation>
    </message>
    <message>
      <source>text removed</source>
      <translation>أزيل النص</translation>
    </message>
    <message>
      <source>the file “{name}”</source>
      <translation>الملف «{name}»</translation>
    </message>
    <message>
      <source>the library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>the library's folder</source>
      <translation>مجلد المكتبة</translation>
    </message>
    <message>
      <source>the network</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <source>the page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>the page has not been fetched yet</source>
      <translation>لم تُجلب الصفحة بعد</translation>
    </message>
    <message>
      <source>the page of “{title}”</source>
      <translation>صفحة «{title}»</translation>
    </message>
    <message>
      <source>the pick list at {host}</source>
      <translation>قائمة المختارات في {host}</translation>
    </message>
    <message>
      <source>the publisher gives only a part to readers who are not signed in</source>
      <translation>لا يعطي الناشر إلا جزءًا للقراء الذين لم يسجّلوا الدخول</translation>
    </message>
    <message>
      <source>the section at {host}</source>
      <translation>القسم في {host}</translation>
    </message>
    <message>
      <source>the server</source>
      <translation>الخادم</translation>
    </message>
    <message>
      <source>the server at {host}</source>
      <translation>الخادم في {host}</translation>
    </message>
    <message>
      <source>the story “{headline}”</source>
      <translation>القصة «{headline}»</translation>
    </message>
    <message>
      <source>the sync</source>
      <translation>المزامنة</translation>
    </message>
    <message>
      <source>the system keyring</source>
      <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
      <source>the text was removed to keep within your limit</source>
      <translation>أزيل النص للبقاء ضمن الحد</translation>
    </message>
    <message>
      <source>the topic {topic}</source>
      <translation>الموضوع {topic}</translation>
    </message>
    <message>
      <source>theme night mode</source>
      <translation>سمة وضع ليلي</translation>
    </message>
    <message>
      <source>this</source>
      <translation>هذا</translation>
    </message>
    <message>
      <source>this account</source>
      <translation>هذا الحساب</translation>
    </message>
    <message>
      <source>this address</source>
      <translation>هذا العنوان</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>هذا الحاسوب</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>هذا الملف</translation>
    </message>
    <message>
      <source>this hour</source>
      <translation>هذه الساعة</translation>
    </message>
    <message>
      <source>this list</source>
      <translation>هذه القائمة</translation>
    </message>
    <message>
      <source>this name</source>
      <translation>هذا الاسم</translation>
    </message>
    <message>
      <source>this section</source>
      <translation>هذا القسم</translation>
    </message>
    <message>
      <source>top stories</source>
      <translation>أبرز القصص</translation>
    </message>
    <message>
      <source>topic: {name}, you finished {n} of {all}</source>
      <translation>الموضوع: {name}، أنهيت {n} من {all}</translation>
    </message>
    <message>
      <source>topic: {name}, you opened {n}</source>
      <translation>الموضوع: {name}، فتحت {n}</translation>
    </message>
    <message>
      <source>topic: {name}, you saved {n}</source>
      <translation>الموضوع: {name}، حفظت {n}</translation>
    </message>
    <message>
      <source>typeface serif sans</source>
      <translation>خط زوائد بلا زوائد</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>مبسوط</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير مقروء</translation>
    </message>
    <message>
      <source>until {moment}</source>
      <translation>حتى {moment}</translation>
    </message>
    <message>
      <source>updated edited corrected versions</source>
      <translation>محدّث معدّل مصحح نسخ</translation>
    </message>
    <message numerus="yes">
      <source>wanted fewer {n} times</source>
      <extracomment>wanted fewer once</extracomment>
      <translation>
        <numerusform>لم تطلب أقل ({n})</numerusform>
        <numerusform>طلبت أقل مرة واحدة ({n})</numerusform>
        <numerusform>طلبت أقل مرتين ({n})</numerusform>
        <numerusform>طلبت أقل {n} مرات</numerusform>
        <numerusform>طلبت أقل {n} مرة</numerusform>
        <numerusform>طلبت أقل {n} مرة</numerusform>
      </translation>
    </message>
    <message>
      <source>what you entered</source>
      <translation>ما أدخلته</translation>
    </message>
    <message>
      <source>you finished {n} of {all} by {name}</source>
      <translation>أنهيت {n} من {all} بقلم {name}</translation>
    </message>
    <message>
      <source>you finished {n} of {all} from {name}</source>
      <translation>أنهيت {n} من {all} من {name}</translation>
    </message>
    <message>
      <source>you finished {n} of {all} in {name}</source>
      <translation>أنهيت {n} من {all} في {name}</translation>
    </message>
    <message>
      <source>you opened {n} by {name}</source>
      <translation>فتحت {n} بقلم {name}</translation>
    </message>
    <message>
      <source>you opened {n} from {name}</source>
      <translation>فتحت {n} من {name}</translation>
    </message>
    <message>
      <source>you opened {n} in {name}</source>
      <translation>فتحت {n} في {name}</translation>
    </message>
    <message>
      <source>you saved {n} by {name}</source>
      <translation>حفظت {n} بقلم {name}</translation>
    </message>
    <message>
      <source>you saved {n} from {name}</source>
      <translation>حفظت {n} من {name}</translation>
    </message>
    <message>
      <source>you saved {n} in {name}</source>
      <translation>حفظت {n} في {name}</translation>
    </message>
    <message>
      <source>{accounts} goes on following it: unfollow it there as well.</source>
      <translation>يواصل {accounts} متابعته: ألغِ متابعته هناك أيضًا.</translation>
    </message>
    <message>
      <source>{accounts} keeps its own folders: yours hold here.</source>
      <translation>يحتفظ {accounts} بمجلداته: مجلداتك تسري هنا.</translation>
    </message>
    <message>
      <source>{accounts} keeps its own title: yours holds here.</source>
      <translation>يحتفظ {accounts} بعنوانه: عنوانك يسري هنا.</translation>
    </message>
    <message>
      <source>{account} keeps them, but they are not synced with it any more.</source>
      <translation>يحتفظ {account} بها، لكنها لا تُزامَن معه بعد الآن.</translation>
    </message>
    <message>
      <source>{account} learns the secrets in addresses that have one.</source>
      <translation>يعرف {account} الأسرار في العناوين التي فيها أسرار.</translation>
    </message>
    <message>
      <source>{account} takes no new subscriptions; these stay where they are: {titles}.</source>
      <translation>لا يقبل {account} اشتراكات جديدة؛ هذه تبقى حيث هي: {titles}.</translation>
    </message>
    <message>
      <source>{account} unsubscribes from them.</source>
      <translation>يلغي {account} الاشتراك فيها.</translation>
    </message>
    <message>
      <source>{days} at {time}</source>
      <translation>{days} في {time}</translation>
    </message>
    <message>
      <source>{day}, {first} to {last}</source>
      <translation>{day}، من {first} إلى {last}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}، {time}</translation>
    </message>
    <message>
      <source>{edition} edition</source>
      <translation>عدد {edition}</translation>
    </message>
    <message>
      <source>{facts}; shared: {words}</source>
      <translation>{facts}؛ المشترك: {words}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>من {first} إلى {last}</translation>
    </message>
    <message>
      <source>{followed} of {all} sections followed</source>
      <translation>تتابع {followed} من {all} قسم</translation>
    </message>
    <message>
      <source>{host} has had too many requests and asked for rest.</source>
      <translation>تلقى {host} طلبات كثيرة جدًا وطلب الراحة.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
      <source>{kind} {name}: {figures}</source>
      <translation>{kind} {name}: {figures}</translation>
    </message>
    <message>
      <source>{length} of {sources}</source>
      <translation>{length} من {sources}</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} د</translation>
    </message>
    <message>
      <source>{names} and {number} more</source>
      <translation>{names} و {number} أخرى</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more publications</source>
      <extracomment>{names} and {n} more publication</extracomment>
      <translation>
        <numerusform>{names}</numerusform>
        <numerusform>{names} ومطبوعة أخرى</numerusform>
        <numerusform>{names} ومطبوعتان أخريان</numerusform>
        <numerusform>{names} و{n} مطبوعات أخرى</numerusform>
        <numerusform>{names} و{n} مطبوعة أخرى</numerusform>
        <numerusform>{names} و{n} مطبوعة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>{names}; and {number} more</source>
      <translation>{names}؛ و{number} غيرها</translation>
    </message>
    <message>
      <source>{name} ({count})</source>
      <translation>{name} ({count})</translation>
    </message>
    <message>
      <source>{name} is being made…</source>
      <translation>يجري إعداد {name}…</translation>
    </message>
    <message>
      <source>{name} is ready</source>
      <translation>{name} جاهز</translation>
    </message>
    <message>
      <source>{name} is ready: {facts}</source>
      <translation>{name} جاهز: {facts}</translation>
    </message>
    <message>
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
      <source>{name}, {n} publications</source>
      <extracomment>{name}, {n} publication</extracomment>
      <translation>
        <numerusform>{name}، {n} مطبوعة</numerusform>
        <numerusform>{name}، مطبوعة واحدة ({n})</numerusform>
        <numerusform>{name}، مطبوعتان ({n})</numerusform>
        <numerusform>{name}، {n} مطبوعات</numerusform>
        <numerusform>{name}، {n} مطبوعة</numerusform>
        <numerusform>{name}، {n} مطبوعة</numerusform>
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
      <translation>{number} حرفًا</translation>
    </message>
    <message numerus="yes">
      <source>{number} of {n} sections chosen</source>
      <extracomment>{number} of {n} section chosen</extracomment>
      <translation>
        <numerusform>لا أقسام للاختيار ({number} من {n})</numerusform>
        <numerusform>اختير {number} من قسم واحد ({n})</numerusform>
        <numerusform>اختير {number} من قسمين ({n})</numerusform>
        <numerusform>اختير {number} من {n} أقسام</numerusform>
        <numerusform>اختير {number} من {n} قسمًا</numerusform>
        <numerusform>اختير {number} من {n} قسم</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} pictures are stored.</source>
      <translation>خُزن {number} من الصور.</translation>
    </message>
    <message>
      <source>{number} px</source>
      <translation>{number} بكسل</translation>
    </message>
    <message numerus="yes">
      <source>{n} are followed already.</source>
      <extracomment>{n} is followed already.</extracomment>
      <translation>
        <numerusform>لا شيء متابَع من قبل ({n}).</numerusform>
        <numerusform>قسم واحد متابَع من قبل ({n}).</numerusform>
        <numerusform>قسمان متابَعان من قبل ({n}).</numerusform>
        <numerusform>{n} أقسام متابَعة من قبل.</numerusform>
        <numerusform>{n} قسمًا متابَعًا من قبل.</numerusform>
        <numerusform>{n} قسم متابَع من قبل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are from publications that you no longer follow.</source>
      <extracomment>{n} is from a publication that you no longer follow.</extracomment>
      <translation>
        <numerusform>لا شيء من مطبوعات لم تعد تتابعها.</numerusform>
        <numerusform>مقال واحد من مطبوعة لم تعد تتابعها.</numerusform>
        <numerusform>مقالان من مطبوعات لم تعد تتابعها.</numerusform>
        <numerusform>{n} منها من مطبوعات لم تعد تتابعها.</numerusform>
        <numerusform>{n} منها من مطبوعات لم تعد تتابعها.</numerusform>
        <numerusform>{n} منها من مطبوعات لم تعد تتابعها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are left out, for their addresses are yours alone.</source>
      <extracomment>{n} is left out, for its address is yours alone.</extracomment>
      <translation>
        <numerusform>لم يُستبعد شيء ({n}).</numerusform>
        <numerusform>استُبعد مقال واحد ({n}) لأن عنوانه خاص بك وحدك.</numerusform>
        <numerusform>استُبعد مقالان ({n}) لأن عنوانيهما خاصان بك وحدك.</numerusform>
        <numerusform>استُبعدت {n} مقالات لأن عناوينها خاصة بك وحدك.</numerusform>
        <numerusform>استُبعد {n} مقالًا لأن عناوينها خاصة بك وحدك.</numerusform>
        <numerusform>استُبعد {n} مقال لأن عناوينها خاصة بك وحدك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <extracomment>{n} article</extracomment>
      <translation>
        <numerusform>لا مقالات</numerusform>
        <numerusform>مقال واحد</numerusform>
        <numerusform>مقالان</numerusform>
        <numerusform>{n} مقالات</numerusform>
        <numerusform>{n} مقالًا</numerusform>
        <numerusform>{n} مقال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are copies of another one's text and count as one with it.</source>
      <extracomment>{n} article is a copy of another one's text and counts as one with it.</extracomment>
      <translation>
        <numerusform>لا مقال نسخة من نص مقال آخر ({n}).</numerusform>
        <numerusform>مقال واحد ({n}) نسخة من نص مقال آخر ويُحسب معه مقالًا واحدًا.</numerusform>
        <numerusform>مقالان ({n}) نسختان من نص مقال آخر ويُحسبان معه مقالًا واحدًا.</numerusform>
        <numerusform>{n} مقالات نسخ من نص مقال آخر وتُحسب معه مقالًا واحدًا.</numerusform>
        <numerusform>{n} مقالًا نسخ من نص مقال آخر وتُحسب معه مقالًا واحدًا.</numerusform>
        <numerusform>{n} مقال نسخ من نص مقال آخر وتُحسب معه مقالًا واحدًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are in {file}.</source>
      <extracomment>{n} article is in {file}.</extracomment>
      <translation>
        <numerusform>لا مقالات في {file} ({n}).</numerusform>
        <numerusform>في {file} مقال واحد ({n}).</numerusform>
        <numerusform>في {file} مقالان ({n}).</numerusform>
        <numerusform>في {file} {n} مقالات.</numerusform>
        <numerusform>في {file} {n} مقالًا.</numerusform>
        <numerusform>في {file} {n} مقال.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles found</source>
      <extracomment>{n} article found</extracomment>
      <translation>
        <numerusform>لم يُعثر على مقالات</numerusform>
        <numerusform>عُثر على مقال واحد</numerusform>
        <numerusform>عُثر على مقالين</numerusform>
        <numerusform>عُثر على {n} مقالات</numerusform>
        <numerusform>عُثر على {n} مقالًا</numerusform>
        <numerusform>عُثر على {n} مقال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have read are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have read is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>{n} مقال قرأته يصير مقروءًا في {account} أيضًا، حيث يوجد فيه.</numerusform>
        <numerusform>مقال واحد ({n}) قرأته يصير مقروءًا في {account} أيضًا، حيث يوجد فيه.</numerusform>
        <numerusform>مقالان ({n}) قرأتهما يصيران مقروءين في {account} أيضًا، حيث يوجدان فيه.</numerusform>
        <numerusform>{n} مقالات قرأتها تصير مقروءة في {account} أيضًا، حيث توجد فيه.</numerusform>
        <numerusform>{n} مقالًا قرأتها تصير مقروءة في {account} أيضًا، حيث توجد فيه.</numerusform>
        <numerusform>{n} مقال قرأتها تصير مقروءة في {account} أيضًا، حيث توجد فيه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles that you have saved are so in {account} too, where it has them.</source>
      <extracomment>{n} article that you have saved is so in {account} too, where it has it.</extracomment>
      <translation>
        <numerusform>{n} مقال حفظته يصير محفوظًا في {account} أيضًا، حيث يوجد فيه.</numerusform>
        <numerusform>مقال واحد ({n}) حفظته يصير محفوظًا في {account} أيضًا، حيث يوجد فيه.</numerusform>
        <numerusform>مقالان ({n}) حفظتهما يصيران محفوظين في {account} أيضًا، حيث يوجدان فيه.</numerusform>
        <numerusform>{n} مقالات حفظتها تصير محفوظة في {account} أيضًا، حيث توجد فيه.</numerusform>
        <numerusform>{n} مقالًا حفظتها تصير محفوظة في {account} أيضًا، حيث توجد فيه.</numerusform>
        <numerusform>{n} مقال حفظتها تصير محفوظة في {account} أيضًا، حيث توجد فيه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were left out, because not all of them is here:</source>
      <extracomment>{n} article was left out, because not all of it is here:</extracomment>
      <translation>
        <numerusform>لم يُستبعد أي مقال ({n}):</numerusform>
        <numerusform>استُبعد مقال واحد ({n}) لأنه ليس هنا كاملًا:</numerusform>
        <numerusform>استُبعد مقالان ({n}) لأنهما ليسا هنا كاملين:</numerusform>
        <numerusform>استُبعدت {n} مقالات لأنها ليست هنا كاملة:</numerusform>
        <numerusform>استُبعد {n} مقالًا لأنها ليست هنا كاملة:</numerusform>
        <numerusform>استُبعد {n} مقال لأنها ليست هنا كاملة:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were read again.</source>
      <extracomment>{n} article was read again.</extracomment>
      <translation>
        <numerusform>لم تُقرأ أي مقالة من جديد ({n}).</numerusform>
        <numerusform>قُرئت مقالة واحدة من جديد ({n}).</numerusform>
        <numerusform>قُرئت مقالتان من جديد ({n}).</numerusform>
        <numerusform>قُرئت {n} مقالات من جديد.</numerusform>
        <numerusform>قُرئت {n} مقالة من جديد.</numerusform>
        <numerusform>قُرئت {n} مقالة من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles.</source>
      <extracomment>{n} article.</extracomment>
      <translation>
        <numerusform>لا مقالات ({n}).</numerusform>
        <numerusform>مقالة واحدة ({n}).</numerusform>
        <numerusform>مقالتان ({n}).</numerusform>
        <numerusform>{n} مقالات.</numerusform>
        <numerusform>{n} مقالة.</numerusform>
        <numerusform>{n} مقالة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles: {reason}</source>
      <extracomment>{n} article: {reason}</extracomment>
      <translation>
        <numerusform>لا مقالات: {reason}</numerusform>
        <numerusform>مقال واحد: {reason}</numerusform>
        <numerusform>مقالان: {reason}</numerusform>
        <numerusform>{n} مقالات: {reason}</numerusform>
        <numerusform>{n} مقالًا: {reason}</numerusform>
        <numerusform>{n} مقال: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} attempts have failed.</source>
      <extracomment>{n} attempt has failed.</extracomment>
      <translation>
        <numerusform>لم تفشل أي محاولة.</numerusform>
        <numerusform>فشلت محاولة واحدة.</numerusform>
        <numerusform>فشلت محاولتان.</numerusform>
        <numerusform>فشلت {n} محاولات.</numerusform>
        <numerusform>فشلت {n} محاولة.</numerusform>
        <numerusform>فشلت {n} محاولة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not sent. The next sync brings what the server has.</source>
      <extracomment>{n} change is not sent. The next sync brings what the server has.</extracomment>
      <translation>
        <numerusform>لا يُرسل {n} تغيير. تجلب المزامنة التالية ما لدى الخادم.</numerusform>
        <numerusform>لا يُرسل تغيير واحد ({n}). تجلب المزامنة التالية ما لدى الخادم.</numerusform>
        <numerusform>لا يُرسل تغييران ({n}). تجلب المزامنة التالية ما لدى الخادم.</numerusform>
        <numerusform>لا تُرسل {n} تغييرات. تجلب المزامنة التالية ما لدى الخادم.</numerusform>
        <numerusform>لا يُرسل {n} تغييرًا. تجلب المزامنة التالية ما لدى الخادم.</numerusform>
        <numerusform>لا يُرسل {n} تغيير. تجلب المزامنة التالية ما لدى الخادم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes have not been sent yet, and would be lost on the server.</source>
      <extracomment>{n} change has not been sent yet, and would be lost on the server.</extracomment>
      <translation>
        <numerusform>{n} تغيير لم يُرسل بعد، وسيضيع على الخادم.</numerusform>
        <numerusform>تغيير واحد ({n}) لم يُرسل بعد، وسيضيع على الخادم.</numerusform>
        <numerusform>تغييران ({n}) لم يُرسلا بعد، وسيضيعان على الخادم.</numerusform>
        <numerusform>{n} تغييرات لم تُرسل بعد، وستضيع على الخادم.</numerusform>
        <numerusform>{n} تغييرًا لم تُرسل بعد، وستضيع على الخادم.</numerusform>
        <numerusform>{n} تغيير لم تُرسل بعد، وستضيع على الخادم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}</source>
      <extracomment>{n} change waits for {account}</extracomment>
      <translation>
        <numerusform>{n} تغيير ينتظر {account}</numerusform>
        <numerusform>تغيير واحد ({n}) ينتظر {account}</numerusform>
        <numerusform>تغييران ({n}) ينتظران {account}</numerusform>
        <numerusform>{n} تغييرات تنتظر {account}</numerusform>
        <numerusform>{n} تغييرًا تنتظر {account}</numerusform>
        <numerusform>{n} تغيير تنتظر {account}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait for {account}.</source>
      <extracomment>{n} change waits for {account}.</extracomment>
      <translation>
        <numerusform>{n} تغيير ينتظر {account}.</numerusform>
        <numerusform>تغيير واحد ({n}) ينتظر {account}.</numerusform>
        <numerusform>تغييران ({n}) ينتظران {account}.</numerusform>
        <numerusform>{n} تغييرات تنتظر {account}.</numerusform>
        <numerusform>{n} تغييرًا تنتظر {account}.</numerusform>
        <numerusform>{n} تغيير تنتظر {account}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be sent</source>
      <extracomment>{n} change waits to be sent</extracomment>
      <translation>
        <numerusform>{n} تغيير ينتظر الإرسال</numerusform>
        <numerusform>تغيير واحد ({n}) ينتظر الإرسال</numerusform>
        <numerusform>تغييران ({n}) ينتظران الإرسال</numerusform>
        <numerusform>{n} تغييرات تنتظر الإرسال</numerusform>
        <numerusform>{n} تغييرًا تنتظر الإرسال</numerusform>
        <numerusform>{n} تغيير تنتظر الإرسال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies folded</source>
      <extracomment>{n} copy folded</extracomment>
      <translation>
        <numerusform>لا نسخ مطوية ({n})</numerusform>
        <numerusform>نسخة مطوية واحدة ({n})</numerusform>
        <numerusform>نسختان مطويتان ({n})</numerusform>
        <numerusform>{n} نسخ مطوية</numerusform>
        <numerusform>{n} نسخة مطوية</numerusform>
        <numerusform>{n} نسخة مطوية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} copies of this text: {names}</source>
      <extracomment>{n} copy of this text: {names}</extracomment>
      <translation>
        <numerusform>لا نسخ من هذا النص ({n}): {names}</numerusform>
        <numerusform>نسخة واحدة من هذا النص ({n}): {names}</numerusform>
        <numerusform>نسختان من هذا النص ({n}): {names}</numerusform>
        <numerusform>{n} نسخ من هذا النص: {names}</numerusform>
        <numerusform>{n} نسخة من هذا النص: {names}</numerusform>
        <numerusform>{n} نسخة من هذا النص: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} could not be fetched</source>
      <extracomment>{n} could not be fetched</extracomment>
      <translation>
        <numerusform>لم يتعذر جلب شيء ({n})</numerusform>
        <numerusform>تعذر جلب واحد ({n})</numerusform>
        <numerusform>تعذر جلب اثنين ({n})</numerusform>
        <numerusform>تعذر جلب {n}</numerusform>
        <numerusform>تعذر جلب {n}</numerusform>
        <numerusform>تعذر جلب {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>{n} day</extracomment>
      <translation>
        <numerusform>أقل من يوم</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومان</numerusform>
        <numerusform>{n} أيام</numerusform>
        <numerusform>{n} يومًا</numerusform>
        <numerusform>{n} يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days after reading</source>
      <extracomment>A day after reading</extracomment>
      <translation>
        <numerusform>فور القراءة ({n})</numerusform>
        <numerusform>بعد يوم واحد من القراءة ({n})</numerusform>
        <numerusform>بعد يومين من القراءة ({n})</numerusform>
        <numerusform>بعد {n} أيام من القراءة</numerusform>
        <numerusform>بعد {n} يومًا من القراءة</numerusform>
        <numerusform>بعد {n} يوم من القراءة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days ago</source>
      <extracomment>{n} day ago</extracomment>
      <translation>
        <numerusform>قبل {n} يوم</numerusform>
        <numerusform>قبل يوم ({n})</numerusform>
        <numerusform>قبل يومين ({n})</numerusform>
        <numerusform>قبل {n} أيام</numerusform>
        <numerusform>قبل {n} يومًا</numerusform>
        <numerusform>قبل {n} يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} decisions are new.</source>
      <extracomment>{n} decision is new.</extracomment>
      <translation>
        <numerusform>لا قرارات جديدة ({n}).</numerusform>
        <numerusform>قرار واحد جديد ({n}).</numerusform>
        <numerusform>قراران جديدان ({n}).</numerusform>
        <numerusform>{n} قرارات جديدة.</numerusform>
        <numerusform>{n} قرارًا جديدًا.</numerusform>
        <numerusform>{n} قرار جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>{n} entry</extracomment>
      <translation>
        <numerusform>لا عناصر ({n})</numerusform>
        <numerusform>عنصر واحد ({n})</numerusform>
        <numerusform>عنصران ({n})</numerusform>
        <numerusform>{n} عناصر</numerusform>
        <numerusform>{n} عنصرًا</numerusform>
        <numerusform>{n} عنصر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries could not be used:</source>
      <extracomment>{n} entry could not be used:</extracomment>
      <translation>
        <numerusform>لم يتعذر استخدام أي مدخل ({n}):</numerusform>
        <numerusform>تعذّر استخدام مدخل واحد ({n}):</numerusform>
        <numerusform>تعذّر استخدام مدخلين ({n}):</numerusform>
        <numerusform>تعذّر استخدام {n} مدخلات:</numerusform>
        <numerusform>تعذّر استخدام {n} مدخلًا:</numerusform>
        <numerusform>تعذّر استخدام {n} مدخل:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries selected</source>
      <extracomment>{n} entry selected</extracomment>
      <translation>
        <numerusform>لم يُحدد أي عنصر ({n})</numerusform>
        <numerusform>حُدد عنصر واحد ({n})</numerusform>
        <numerusform>حُدد عنصران ({n})</numerusform>
        <numerusform>حُددت {n} عناصر</numerusform>
        <numerusform>حُدد {n} عنصرًا</numerusform>
        <numerusform>حُدد {n} عنصر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} folders</source>
      <extracomment>{n} folder</extracomment>
      <translation>
        <numerusform>{n} مجلد</numerusform>
        <numerusform>مجلد واحد ({n})</numerusform>
        <numerusform>مجلدين ({n})</numerusform>
        <numerusform>{n} مجلدات</numerusform>
        <numerusform>{n} مجلدًا</numerusform>
        <numerusform>{n} مجلد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} followed: {names}</source>
      <extracomment>{n} followed: {names}</extracomment>
      <translation>
        <numerusform>تتابع {n}: {names}</numerusform>
        <numerusform>تتابع {n}: {names}</numerusform>
        <numerusform>تتابع {n}: {names}</numerusform>
        <numerusform>تتابع {n}: {names}</numerusform>
        <numerusform>تتابع {n}: {names}</numerusform>
        <numerusform>تتابع {n}: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>{n} hour</extracomment>
      <translation>
        <numerusform>أقل من ساعة</numerusform>
        <numerusform>ساعة واحدة</numerusform>
        <numerusform>ساعتان</numerusform>
        <numerusform>{n} ساعات</numerusform>
        <numerusform>{n} ساعة</numerusform>
        <numerusform>{n} ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours ago</source>
      <extracomment>{n} hour ago</extracomment>
      <translation>
        <numerusform>قبل أقل من ساعة ({n})</numerusform>
        <numerusform>قبل ساعة ({n})</numerusform>
        <numerusform>قبل ساعتين ({n})</numerusform>
        <numerusform>قبل {n} ساعات</numerusform>
        <numerusform>قبل {n} ساعة</numerusform>
        <numerusform>قبل {n} ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} in editions</source>
      <extracomment>{n} in an edition</extracomment>
      <translation>
        <numerusform>لا شيء في الأعداد ({n})</numerusform>
        <numerusform>واحد في الأعداد ({n})</numerusform>
        <numerusform>اثنان في الأعداد ({n})</numerusform>
        <numerusform>{n} في الأعداد</numerusform>
        <numerusform>{n} في الأعداد</numerusform>
        <numerusform>{n} في الأعداد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines could not be used, or not wholly.</source>
      <extracomment>{n} line could not be used, or not wholly.</extracomment>
      <translation>
        <numerusform>لا أسطر تعذر استخدامها ({n}).</numerusform>
        <numerusform>تعذر استخدام سطر واحد أو جزء منه ({n}).</numerusform>
        <numerusform>تعذر استخدام سطرين أو جزء منهما ({n}).</numerusform>
        <numerusform>تعذر استخدام {n} أسطر أو جزء منها.</numerusform>
        <numerusform>تعذر استخدام {n} سطرًا أو جزء منها.</numerusform>
        <numerusform>تعذر استخدام {n} سطر أو جزء منها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines name a section again.</source>
      <extracomment>{n} line names a section again.</extracomment>
      <translation>
        <numerusform>لا أسطر تكرر قسمًا ({n}).</numerusform>
        <numerusform>سطر واحد يكرر قسمًا ({n}).</numerusform>
        <numerusform>سطران يكرران قسمًا ({n}).</numerusform>
        <numerusform>{n} أسطر تكرر قسمًا.</numerusform>
        <numerusform>{n} سطرًا يكرر قسمًا.</numerusform>
        <numerusform>{n} سطر يكرر قسمًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lists</source>
      <extracomment>{n} list</extracomment>
      <translation>
        <numerusform>لا قوائم ({n})</numerusform>
        <numerusform>قائمة واحدة ({n})</numerusform>
        <numerusform>قائمتان ({n})</numerusform>
        <numerusform>{n} قوائم</numerusform>
        <numerusform>{n} قائمة</numerusform>
        <numerusform>{n} قائمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <extracomment>{n} min</extracomment>
      <translation>
        <numerusform>{n} د</numerusform>
        <numerusform>{n} د</numerusform>
        <numerusform>{n} د</numerusform>
        <numerusform>{n} د</numerusform>
        <numerusform>{n} د</numerusform>
        <numerusform>{n} د</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min left</source>
      <extracomment>{n} min left</extracomment>
      <translation>
        <numerusform>بقي أقل من دقيقة</numerusform>
        <numerusform>بقيت دقيقة</numerusform>
        <numerusform>بقيت دقيقتان</numerusform>
        <numerusform>بقيت {n} دقائق</numerusform>
        <numerusform>بقيت {n} دقيقة</numerusform>
        <numerusform>بقيت {n} دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>{n} minute</extracomment>
      <translation>
        <numerusform>أقل من دقيقة</numerusform>
        <numerusform>دقيقة واحدة</numerusform>
        <numerusform>دقيقتان</numerusform>
        <numerusform>{n} دقائق</numerusform>
        <numerusform>{n} دقيقة</numerusform>
        <numerusform>{n} دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <extracomment>{n} more</extracomment>
      <translation>
        <numerusform>لا مزيد ({n})</numerusform>
        <numerusform>واحد آخر ({n})</numerusform>
        <numerusform>اثنان آخران ({n})</numerusform>
        <numerusform>{n} أخرى</numerusform>
        <numerusform>{n} أخرى</numerusform>
        <numerusform>{n} أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more from {publication}</source>
      <extracomment>{n} more from {publication}</extracomment>
      <translation>
        <numerusform>لا مزيد من {publication} ({n})</numerusform>
        <numerusform>واحد آخر من {publication} ({n})</numerusform>
        <numerusform>اثنان آخران من {publication} ({n})</numerusform>
        <numerusform>{n} أخرى من {publication}</numerusform>
        <numerusform>{n} أخرى من {publication}</numerusform>
        <numerusform>{n} أخرى من {publication}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more in other languages, countries or topics</source>
      <extracomment>{n} more in other languages, countries or topics</extracomment>
      <translation>
        <numerusform>{n} أخرى بلغات أو بلدان أو مواضيع أخرى</numerusform>
        <numerusform>{n} أخرى بلغات أو بلدان أو مواضيع أخرى</numerusform>
        <numerusform>{n} أخريان بلغات أو بلدان أو مواضيع أخرى</numerusform>
        <numerusform>{n} أخرى بلغات أو بلدان أو مواضيع أخرى</numerusform>
        <numerusform>{n} أخرى بلغات أو بلدان أو مواضيع أخرى</numerusform>
        <numerusform>{n} أخرى بلغات أو بلدان أو مواضيع أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more publications</source>
      <extracomment>{n} more publication</extracomment>
      <translation>
        <numerusform>لا مطبوعات أخرى ({n})</numerusform>
        <numerusform>مطبوعة أخرى ({n})</numerusform>
        <numerusform>مطبوعتان أخريان ({n})</numerusform>
        <numerusform>{n} مطبوعات أخرى</numerusform>
        <numerusform>{n} مطبوعة أخرى</numerusform>
        <numerusform>{n} مطبوعة أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more that only {publication} says</source>
      <extracomment>{n} more that only {publication} says</extracomment>
      <translation>
        <numerusform>لا مزيد مما تقوله {publication} وحدها ({n})</numerusform>
        <numerusform>أمر آخر تقوله {publication} وحدها ({n})</numerusform>
        <numerusform>أمران آخران تقولهما {publication} وحدها ({n})</numerusform>
        <numerusform>{n} أمور أخرى تقولها {publication} وحدها</numerusform>
        <numerusform>{n} أمرًا آخر تقولها {publication} وحدها</numerusform>
        <numerusform>{n} أمر آخر تقولها {publication} وحدها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted articles in all</source>
      <extracomment>{n} muted article in all</extracomment>
      <translation>
        <numerusform>{n} مقال مكتوم إجمالًا</numerusform>
        <numerusform>مقال مكتوم واحد إجمالًا ({n})</numerusform>
        <numerusform>مقالان مكتومان إجمالًا ({n})</numerusform>
        <numerusform>{n} مقالات مكتومة إجمالًا</numerusform>
        <numerusform>{n} مقالًا مكتومًا إجمالًا</numerusform>
        <numerusform>{n} مقال مكتوم إجمالًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} muted today</source>
      <extracomment>{n} muted today</extracomment>
      <translation>
        <numerusform>{n} مكتوم اليوم</numerusform>
        <numerusform>{n} مكتوم اليوم</numerusform>
        <numerusform>{n} مكتومان اليوم</numerusform>
        <numerusform>{n} مكتومة اليوم</numerusform>
        <numerusform>{n} مكتومًا اليوم</numerusform>
        <numerusform>{n} مكتوم اليوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new articles</source>
      <extracomment>{n} new article</extracomment>
      <translation>
        <numerusform>لا مقالات جديدة</numerusform>
        <numerusform>مقال جديد واحد</numerusform>
        <numerusform>مقالان جديدان</numerusform>
        <numerusform>{n} مقالات جديدة</numerusform>
        <numerusform>{n} مقالًا جديدًا</numerusform>
        <numerusform>{n} مقال جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new reports</source>
      <extracomment>{n} new report</extracomment>
      <translation>
        <numerusform>لا تقارير جديدة ({n})</numerusform>
        <numerusform>تقرير جديد واحد ({n})</numerusform>
        <numerusform>تقريران جديدان ({n})</numerusform>
        <numerusform>{n} تقارير جديدة</numerusform>
        <numerusform>{n} تقريرًا جديدًا</numerusform>
        <numerusform>{n} تقرير جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new stories</source>
      <extracomment>{n} new story</extracomment>
      <translation>
        <numerusform>لا قصص جديدة ({n})</numerusform>
        <numerusform>قصة جديدة واحدة ({n})</numerusform>
        <numerusform>قصتان جديدتان ({n})</numerusform>
        <numerusform>{n} قصص جديدة</numerusform>
        <numerusform>{n} قصة جديدة</numerusform>
        <numerusform>{n} قصة جديدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} newer articles</source>
      <extracomment>{n} newer article</extracomment>
      <translation>
        <numerusform>لا مقالات أحدث</numerusform>
        <numerusform>مقال أحدث</numerusform>
        <numerusform>مقالان أحدث</numerusform>
        <numerusform>{n} مقالات أحدث</numerusform>
        <numerusform>{n} مقالًا أحدث</numerusform>
        <numerusform>{n} مقال أحدث</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them are unread.</source>
      <extracomment>{n} of them is unread.</extracomment>
      <translation>
        <numerusform>كلها مقروءة.</numerusform>
        <numerusform>واحد منها غير مقروء.</numerusform>
        <numerusform>اثنان منها غير مقروءين.</numerusform>
        <numerusform>{n} منها غير مقروءة.</numerusform>
        <numerusform>{n} منها غير مقروءة.</numerusform>
        <numerusform>{n} منها غير مقروءة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other articles of {publication} have their text from before.</source>
      <extracomment>{n} other article of {publication} has its text from before.</extracomment>
      <translation>
        <numerusform>لا مقالات أخرى من {publication} بنصها السابق ({n}).</numerusform>
        <numerusform>مقالة أخرى من {publication} ما زالت بنصها السابق ({n}).</numerusform>
        <numerusform>مقالتان أخريان من {publication} ما زالتا بنصهما السابق ({n}).</numerusform>
        <numerusform>{n} مقالات أخرى من {publication} ما زالت بنصها السابق.</numerusform>
        <numerusform>{n} مقالة أخرى من {publication} ما زالت بنصها السابق.</numerusform>
        <numerusform>{n} مقالة أخرى من {publication} ما زالت بنصها السابق.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other hosts were refused</source>
      <extracomment>{n} other host was refused</extracomment>
      <translation>
        <numerusform>لم يُرفض أي مضيف آخر ({n})</numerusform>
        <numerusform>رُفض مضيف آخر واحد ({n})</numerusform>
        <numerusform>رُفض مضيفان آخران ({n})</numerusform>
        <numerusform>رُفضت {n} مضيفات أخرى</numerusform>
        <numerusform>رُفض {n} مضيفًا آخر</numerusform>
        <numerusform>رُفض {n} مضيف آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs</source>
      <extracomment>{n} paragraph</extracomment>
      <translation>
        <numerusform>لا فقرات ({n})</numerusform>
        <numerusform>فقرة واحدة ({n})</numerusform>
        <numerusform>فقرتان ({n})</numerusform>
        <numerusform>{n} فقرات</numerusform>
        <numerusform>{n} فقرة</numerusform>
        <numerusform>{n} فقرة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs are the same</source>
      <extracomment>{n} paragraph is the same</extracomment>
      <translation>
        <numerusform>{n} فقرة متطابقة</numerusform>
        <numerusform>فقرة واحدة متطابقة ({n})</numerusform>
        <numerusform>فقرتان متطابقتان ({n})</numerusform>
        <numerusform>{n} فقرات متطابقة</numerusform>
        <numerusform>{n} فقرة متطابقة</numerusform>
        <numerusform>{n} فقرة متطابقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} picked articles are still to be fetched. The next sync brings them.</source>
      <extracomment>{n} picked article is still to be fetched. The next sync brings it.</extracomment>
      <translation>
        <numerusform>لم يبقَ أي مقال مختار ليُجلب ({n}).</numerusform>
        <numerusform>بقي مقال مختار واحد ({n}) لم يُجلب. تأتي به المزامنة التالية.</numerusform>
        <numerusform>بقي مقالان مختاران ({n}) لم يُجلبا. تأتي بهما المزامنة التالية.</numerusform>
        <numerusform>بقيت {n} مقالات مختارة لم تُجلب. تأتي بها المزامنة التالية.</numerusform>
        <numerusform>بقي {n} مقالًا مختارًا لم تُجلب. تأتي بها المزامنة التالية.</numerusform>
        <numerusform>بقي {n} مقال مختار لم تُجلب. تأتي بها المزامنة التالية.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>{n} picture</extracomment>
      <translation>
        <numerusform>لا صور</numerusform>
        <numerusform>صورة واحدة</numerusform>
        <numerusform>صورتان</numerusform>
        <numerusform>{n} صور</numerusform>
        <numerusform>{n} صورة</numerusform>
        <numerusform>{n} صورة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures missing</source>
      <extracomment>{n} picture missing</extracomment>
      <translation>
        <numerusform>لا صور ناقصة</numerusform>
        <numerusform>تنقص صورة واحدة</numerusform>
        <numerusform>تنقص صورتان</numerusform>
        <numerusform>تنقص {n} صور</numerusform>
        <numerusform>تنقص {n} صورة</numerusform>
        <numerusform>تنقص {n} صورة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pieces are left out.</source>
      <extracomment>{n} piece is left out.</extracomment>
      <translation>
        <numerusform>لم يُحذف أي جزء ({n}).</numerusform>
        <numerusform>حُذف جزء واحد ({n}).</numerusform>
        <numerusform>حُذف جزآن ({n}).</numerusform>
        <numerusform>حُذفت {n} أجزاء.</numerusform>
        <numerusform>حُذف {n} جزءًا.</numerusform>
        <numerusform>حُذف {n} جزء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications</source>
      <extracomment>{n} publication</extracomment>
      <translation>
        <numerusform>{n} مطبوعة</numerusform>
        <numerusform>مطبوعة واحدة ({n})</numerusform>
        <numerusform>مطبوعتان ({n})</numerusform>
        <numerusform>{n} مطبوعات</numerusform>
        <numerusform>{n} مطبوعة</numerusform>
        <numerusform>{n} مطبوعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications and sections</source>
      <extracomment>{n} publication or section</extracomment>
      <translation>
        <numerusform>لا مطبوعات ولا أقسام ({n})</numerusform>
        <numerusform>مطبوعة أو قسم واحد ({n})</numerusform>
        <numerusform>اثنان من المطبوعات والأقسام ({n})</numerusform>
        <numerusform>{n} من المطبوعات والأقسام</numerusform>
        <numerusform>{n} من المطبوعات والأقسام</numerusform>
        <numerusform>{n} من المطبوعات والأقسام</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are asked again.</source>
      <extracomment>{n} publication is asked again.</extracomment>
      <translation>
        <numerusform>لا مطبوعات تُجلب من جديد ({n}).</numerusform>
        <numerusform>تُجلب مطبوعة واحدة من جديد ({n}).</numerusform>
        <numerusform>تُجلب مطبوعتان من جديد ({n}).</numerusform>
        <numerusform>تُجلب {n} مطبوعات من جديد.</numerusform>
        <numerusform>تُجلب {n} مطبوعة من جديد.</numerusform>
        <numerusform>تُجلب {n} مطبوعة من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications are paused.</source>
      <extracomment>{n} publication is paused.</extracomment>
      <translation>
        <numerusform>لا مطبوعات متوقفة ({n}).</numerusform>
        <numerusform>مطبوعة واحدة متوقفة مؤقتًا ({n}).</numerusform>
        <numerusform>مطبوعتان متوقفتان مؤقتًا ({n}).</numerusform>
        <numerusform>{n} مطبوعات متوقفة مؤقتًا.</numerusform>
        <numerusform>{n} مطبوعة متوقفة مؤقتًا.</numerusform>
        <numerusform>{n} مطبوعة متوقفة مؤقتًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications chosen</source>
      <extracomment>{n} publication chosen</extracomment>
      <translation>
        <numerusform>لم تُختر أي مطبوعة ({n})</numerusform>
        <numerusform>اختيرت مطبوعة واحدة ({n})</numerusform>
        <numerusform>اختيرت مطبوعتان ({n})</numerusform>
        <numerusform>اختيرت {n} مطبوعات</numerusform>
        <numerusform>اختيرت {n} مطبوعة</numerusform>
        <numerusform>اختيرت {n} مطبوعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved, gone or fallen silent.</source>
      <extracomment>{n} publication has moved, gone or fallen silent.</extracomment>
      <translation>
        <numerusform>لم تنتقل أي مطبوعة أو تختف أو تصمت ({n}).</numerusform>
        <numerusform>مطبوعة واحدة انتقلت أو اختفت أو صمتت ({n}).</numerusform>
        <numerusform>مطبوعتان انتقلتا أو اختفتا أو صمتتا ({n}).</numerusform>
        <numerusform>{n} مطبوعات انتقلت أو اختفت أو صمتت.</numerusform>
        <numerusform>{n} مطبوعة انتقلت أو اختفت أو صمتت.</numerusform>
        <numerusform>{n} مطبوعة انتقلت أو اختفت أو صمتت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications have moved.</source>
      <extracomment>{n} publication has moved.</extracomment>
      <translation>
        <numerusform>لم تنتقل أي مطبوعة ({n}).</numerusform>
        <numerusform>انتقلت مطبوعة واحدة ({n}).</numerusform>
        <numerusform>انتقلت مطبوعتان ({n}).</numerusform>
        <numerusform>انتقلت {n} مطبوعات.</numerusform>
        <numerusform>انتقلت {n} مطبوعة.</numerusform>
        <numerusform>انتقلت {n} مطبوعة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this</source>
      <extracomment>{n} publication reports this</extracomment>
      <translation>
        <numerusform>لا مطبوعات تنشر هذا الخبر ({n})</numerusform>
        <numerusform>مطبوعة واحدة تنشر هذا الخبر ({n})</numerusform>
        <numerusform>مطبوعتان تنشران هذا الخبر ({n})</numerusform>
        <numerusform>{n} مطبوعات تنشر هذا الخبر</numerusform>
        <numerusform>{n} مطبوعة تنشر هذا الخبر</numerusform>
        <numerusform>{n} مطبوعة تنشر هذا الخبر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} publications report this.</source>
      <extracomment>{n} publication reports this.</extracomment>
      <translation>
        <numerusform>لا مطبوعات تنشر هذا الخبر ({n}).</numerusform>
        <numerusform>مطبوعة واحدة تنشر هذا الخبر ({n}).</numerusform>
        <numerusform>مطبوعتان تنشران هذا الخبر ({n}).</numerusform>
        <numerusform>{n} مطبوعات تنشر هذا الخبر.</numerusform>
        <numerusform>{n} مطبوعة تنشر هذا الخبر.</numerusform>
        <numerusform>{n} مطبوعة تنشر هذا الخبر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} requests</source>
      <extracomment>{n} request</extracomment>
      <translation>
        <numerusform>لا طلبات ({n})</numerusform>
        <numerusform>طلب واحد ({n})</numerusform>
        <numerusform>طلبان ({n})</numerusform>
        <numerusform>{n} طلبات</numerusform>
        <numerusform>{n} طلبًا</numerusform>
        <numerusform>{n} طلب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles</source>
      <extracomment>{n} saved article</extracomment>
      <translation>
        <numerusform>لا مقالات محفوظة</numerusform>
        <numerusform>مقال محفوظ واحد</numerusform>
        <numerusform>مقالان محفوظان</numerusform>
        <numerusform>{n} مقالات محفوظة</numerusform>
        <numerusform>{n} مقالًا محفوظًا</numerusform>
        <numerusform>{n} مقال محفوظ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} saved articles stay.</source>
      <extracomment>{n} saved article stays.</extracomment>
      <translation>
        <numerusform>لا مقالات محفوظة تبقى.</numerusform>
        <numerusform>يبقى مقال محفوظ واحد.</numerusform>
        <numerusform>يبقى مقالان محفوظان.</numerusform>
        <numerusform>تبقى {n} مقالات محفوظة.</numerusform>
        <numerusform>يبقى {n} مقالًا محفوظًا.</numerusform>
        <numerusform>يبقى {n} مقال محفوظ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds</source>
      <extracomment>{n} second</extracomment>
      <translation>
        <numerusform>أقل من ثانية</numerusform>
        <numerusform>ثانية واحدة</numerusform>
        <numerusform>ثانيتان</numerusform>
        <numerusform>{n} ثوانٍ</numerusform>
        <numerusform>{n} ثانية</numerusform>
        <numerusform>{n} ثانية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <extracomment>{n} section</extracomment>
      <translation>
        <numerusform>{n} قسم</numerusform>
        <numerusform>قسم واحد ({n})</numerusform>
        <numerusform>قسمان ({n})</numerusform>
        <numerusform>{n} أقسام</numerusform>
        <numerusform>{n} قسمًا</numerusform>
        <numerusform>{n} قسم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are fetched by this computer itself from now on.</source>
      <extracomment>{n} section is fetched by this computer itself from now on.</extracomment>
      <translation>
        <numerusform>{n} قسم يجلبه هذا الحاسوب بنفسه من الآن.</numerusform>
        <numerusform>قسم واحد ({n}) يجلبه هذا الحاسوب بنفسه من الآن.</numerusform>
        <numerusform>قسمان ({n}) يجلبهما هذا الحاسوب بنفسه من الآن.</numerusform>
        <numerusform>{n} أقسام يجلبها هذا الحاسوب بنفسه من الآن.</numerusform>
        <numerusform>{n} قسمًا يجلبها هذا الحاسوب بنفسه من الآن.</numerusform>
        <numerusform>{n} قسم يجلبها هذا الحاسوب بنفسه من الآن.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in no folder: {account} puts them into its usual one.</source>
      <extracomment>{n} section is in no folder: {account} puts it into its usual one.</extracomment>
      <translation>
        <numerusform>{n} قسم ليس في أي مجلد: يضعه {account} في مجلده المعتاد.</numerusform>
        <numerusform>قسم واحد ({n}) ليس في أي مجلد: يضعه {account} في مجلده المعتاد.</numerusform>
        <numerusform>قسمان ({n}) ليسا في أي مجلد: يضعهما {account} في مجلده المعتاد.</numerusform>
        <numerusform>{n} أقسام ليست في أي مجلد: يضعها {account} في مجلده المعتاد.</numerusform>
        <numerusform>{n} قسمًا ليست في أي مجلد: يضعها {account} في مجلده المعتاد.</numerusform>
        <numerusform>{n} قسم ليست في أي مجلد: يضعها {account} في مجلده المعتاد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are in {account} already.</source>
      <extracomment>{n} section is in {account} already.</extracomment>
      <translation>
        <numerusform>{n} قسم موجود أصلًا في {account}.</numerusform>
        <numerusform>قسم واحد ({n}) موجود أصلًا في {account}.</numerusform>
        <numerusform>قسمان ({n}) موجودان أصلًا في {account}.</numerusform>
        <numerusform>{n} أقسام موجودة أصلًا في {account}.</numerusform>
        <numerusform>{n} قسمًا موجودة أصلًا في {account}.</numerusform>
        <numerusform>{n} قسم موجودة أصلًا في {account}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new to {account}, which subscribes to them.</source>
      <extracomment>{n} section is new to {account}, which subscribes to it.</extracomment>
      <translation>
        <numerusform>{n} قسم جديد على {account}، فيشترك فيه.</numerusform>
        <numerusform>قسم واحد ({n}) جديد على {account}، فيشترك فيه.</numerusform>
        <numerusform>قسمان ({n}) جديدان على {account}، فيشترك فيهما.</numerusform>
        <numerusform>{n} أقسام جديدة على {account}، فيشترك فيها.</numerusform>
        <numerusform>{n} قسمًا جديدة على {account}، فيشترك فيها.</numerusform>
        <numerusform>{n} قسم جديدة على {account}، فيشترك فيها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections are new.</source>
      <extracomment>{n} section is new.</extracomment>
      <translation>
        <numerusform>لا أقسام جديدة ({n}).</numerusform>
        <numerusform>قسم واحد جديد ({n}).</numerusform>
        <numerusform>قسمان جديدان ({n}).</numerusform>
        <numerusform>{n} أقسام جديدة.</numerusform>
        <numerusform>{n} قسمًا جديدًا.</numerusform>
        <numerusform>{n} قسم جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections chosen</source>
      <extracomment>{n} section chosen</extracomment>
      <translation>
        <numerusform>لم يُختر أي قسم ({n})</numerusform>
        <numerusform>اختير قسم واحد ({n})</numerusform>
        <numerusform>اختير قسمان ({n})</numerusform>
        <numerusform>اختيرت {n} أقسام</numerusform>
        <numerusform>اختير {n} قسمًا</numerusform>
        <numerusform>اختير {n} قسم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read when last asked.</source>
      <extracomment>{n} section could not be read when last asked.</extracomment>
      <translation>
        <numerusform>قُرئت كل الأقسام آخر مرة.</numerusform>
        <numerusform>تعذرت قراءة قسم واحد آخر مرة.</numerusform>
        <numerusform>تعذرت قراءة قسمين آخر مرة.</numerusform>
        <numerusform>تعذرت قراءة {n} أقسام آخر مرة.</numerusform>
        <numerusform>تعذرت قراءة {n} قسمًا آخر مرة.</numerusform>
        <numerusform>تعذرت قراءة {n} قسم آخر مرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read, and some articles are not whole yet.</source>
      <extracomment>{n} section could not be read, and some articles are not whole yet.</extracomment>
      <translation>
        <numerusform>بعض المقالات ليست كاملة بعد.</numerusform>
        <numerusform>تعذرت قراءة قسم واحد، وبعض المقالات ليست كاملة بعد.</numerusform>
        <numerusform>تعذرت قراءة قسمين، وبعض المقالات ليست كاملة بعد.</numerusform>
        <numerusform>تعذرت قراءة {n} أقسام، وبعض المقالات ليست كاملة بعد.</numerusform>
        <numerusform>تعذرت قراءة {n} قسمًا، وبعض المقالات ليست كاملة بعد.</numerusform>
        <numerusform>تعذرت قراءة {n} قسم، وبعض المقالات ليست كاملة بعد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections could not be read. Everything else is up to date.</source>
      <extracomment>{n} section could not be read. Everything else is up to date.</extracomment>
      <translation>
        <numerusform>كل شيء محدّث.</numerusform>
        <numerusform>تعذرت قراءة قسم واحد. كل ما عداه محدّث.</numerusform>
        <numerusform>تعذرت قراءة قسمين. كل ما عداهما محدّث.</numerusform>
        <numerusform>تعذرت قراءة {n} أقسام. كل ما عداها محدّث.</numerusform>
        <numerusform>تعذرت قراءة {n} قسمًا. كل ما عداها محدّث.</numerusform>
        <numerusform>تعذرت قراءة {n} قسم. كل ما عداها محدّث.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections have a secret in their address, which is left out.</source>
      <extracomment>{n} section has a secret in its address, which is left out.</extracomment>
      <translation>
        <numerusform>لا أقسام في عناوينها سر ({n}).</numerusform>
        <numerusform>قسم واحد في عنوانه سر يُحذف ({n}).</numerusform>
        <numerusform>قسمان في عنوانيهما سر يُحذف ({n}).</numerusform>
        <numerusform>{n} أقسام في عناوينها سر يُحذف.</numerusform>
        <numerusform>{n} قسمًا في عناوينها سر يُحذف.</numerusform>
        <numerusform>{n} قسم في عناوينها سر يُحذف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections need attention</source>
      <extracomment>{n} section needs attention</extracomment>
      <translation>
        <numerusform>لا أقسام تحتاج إلى انتباه</numerusform>
        <numerusform>قسم واحد يحتاج إلى انتباه</numerusform>
        <numerusform>قسمان يحتاجان إلى انتباه</numerusform>
        <numerusform>{n} أقسام تحتاج إلى انتباه</numerusform>
        <numerusform>{n} قسمًا يحتاج إلى انتباه</numerusform>
        <numerusform>{n} قسم يحتاج إلى انتباه</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections of it have moved.</source>
      <extracomment>A section of it has moved.</extracomment>
      <translation>
        <numerusform>لم ينتقل أي من أقسامها ({n}).</numerusform>
        <numerusform>انتقل قسم واحد منها ({n}).</numerusform>
        <numerusform>انتقل قسمان منها ({n}).</numerusform>
        <numerusform>انتقلت {n} أقسام منها.</numerusform>
        <numerusform>انتقل {n} قسمًا منها.</numerusform>
        <numerusform>انتقل {n} قسم منها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections stay as they are.</source>
      <extracomment>{n} section stays as it is.</extracomment>
      <translation>
        <numerusform>لا قسم يبقى كما هو ({n}).</numerusform>
        <numerusform>يبقى قسم واحد كما هو ({n}).</numerusform>
        <numerusform>يبقى قسمان كما هما ({n}).</numerusform>
        <numerusform>تبقى {n} أقسام كما هي.</numerusform>
        <numerusform>يبقى {n} قسمًا كما هو.</numerusform>
        <numerusform>يبقى {n} قسم كما هو.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections you followed already.</source>
      <extracomment>{n} section you followed already.</extracomment>
      <translation>
        <numerusform>لم تكن تتابع أيًا منها.</numerusform>
        <numerusform>قسم واحد كنت تتابعه بالفعل.</numerusform>
        <numerusform>قسمان كنت تتابعهما بالفعل.</numerusform>
        <numerusform>{n} أقسام كنت تتابعها بالفعل.</numerusform>
        <numerusform>{n} قسمًا كنت تتابعها بالفعل.</numerusform>
        <numerusform>{n} قسم كنت تتابعها بالفعل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sign-ins wait for you.</source>
      <extracomment>{n} sign-in waits for you.</extracomment>
      <translation>
        <numerusform>لا عمليات دخول تنتظرك ({n}).</numerusform>
        <numerusform>عملية دخول واحدة تنتظرك ({n}).</numerusform>
        <numerusform>عمليتا دخول تنتظرانك ({n}).</numerusform>
        <numerusform>{n} عمليات دخول تنتظرك.</numerusform>
        <numerusform>{n} عملية دخول تنتظرك.</numerusform>
        <numerusform>{n} عملية دخول تنتظرك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} stay as they were: their pages are no longer what they were.</source>
      <extracomment>{n} stays as it was: its page is no longer what it was.</extracomment>
      <translation>
        <numerusform>لا شيء يبقى كما كان ({n}).</numerusform>
        <numerusform>تبقى مقالة واحدة كما كانت ({n}): لم تعد صفحتها كما كانت.</numerusform>
        <numerusform>تبقى مقالتان كما كانتا ({n}): لم تعد صفحتاهما كما كانتا.</numerusform>
        <numerusform>تبقى {n} مقالات كما كانت: لم تعد صفحاتها كما كانت.</numerusform>
        <numerusform>تبقى {n} مقالة كما كانت: لم تعد صفحاتها كما كانت.</numerusform>
        <numerusform>تبقى {n} مقالة كما كانت: لم تعد صفحاتها كما كانت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} still to be fetched</source>
      <extracomment>{n} still to be fetched</extracomment>
      <translation>
        <numerusform>لا شيء ينتظر الجلب ({n})</numerusform>
        <numerusform>واحد ينتظر الجلب ({n})</numerusform>
        <numerusform>اثنان ينتظران الجلب ({n})</numerusform>
        <numerusform>{n} تنتظر الجلب</numerusform>
        <numerusform>{n} تنتظر الجلب</numerusform>
        <numerusform>{n} تنتظر الجلب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} that could not be fetched again</source>
      <extracomment>{n} that could not be fetched again</extracomment>
      <translation>
        <numerusform>لا شيء يتعذر جلبه مجددًا</numerusform>
        <numerusform>واحد يتعذر جلبه مجددًا</numerusform>
        <numerusform>اثنان يتعذر جلبهما مجددًا</numerusform>
        <numerusform>{n} يتعذر جلبها مجددًا</numerusform>
        <numerusform>{n} يتعذر جلبها مجددًا</numerusform>
        <numerusform>{n} يتعذر جلبها مجددًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread</source>
      <extracomment>{n} unread</extracomment>
      <translation>
        <numerusform>لا غير مقروءة</numerusform>
        <numerusform>واحد غير مقروء</numerusform>
        <numerusform>اثنان غير مقروءين</numerusform>
        <numerusform>{n} غير مقروءة</numerusform>
        <numerusform>{n} غير مقروءة</numerusform>
        <numerusform>{n} غير مقروءة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread articles</source>
      <extracomment>{n} unread article</extracomment>
      <translation>
        <numerusform>لا مقالات غير مقروءة</numerusform>
        <numerusform>مقال واحد غير مقروء</numerusform>
        <numerusform>مقالان غير مقروءين</numerusform>
        <numerusform>{n} مقالات غير مقروءة</numerusform>
        <numerusform>{n} مقالًا غير مقروء</numerusform>
        <numerusform>{n} مقال غير مقروء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unread from favourites</source>
      <extracomment>{n} unread from a favourite</extracomment>
      <translation>
        <numerusform>لا غير مقروءة من المفضلة</numerusform>
        <numerusform>واحد غير مقروء من مفضلة</numerusform>
        <numerusform>اثنان غير مقروءين من المفضلة</numerusform>
        <numerusform>{n} غير مقروءة من المفضلة</numerusform>
        <numerusform>{n} غير مقروءة من المفضلة</numerusform>
        <numerusform>{n} غير مقروءة من المفضلة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} wire copies folded</source>
      <extracomment>{n} wire copy folded</extracomment>
      <translation>
        <numerusform>لا أخبار وكالات مطوية ({n})</numerusform>
        <numerusform>خبر وكالة واحد مطوي ({n})</numerusform>
        <numerusform>خبرا وكالة مطويان ({n})</numerusform>
        <numerusform>{n} أخبار وكالات مطوية</numerusform>
        <numerusform>{n} خبر وكالة مطويًا</numerusform>
        <numerusform>{n} خبر وكالة مطوي</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}٪</translation>
    </message>
    <message>
      <source>{percent} ready offline</source>
      <translation>{percent} جاهزة دون اتصال</translation>
    </message>
    <message>
      <source>{person} in {list}</source>
      <translation>{person} في {list}</translation>
    </message>
    <message>
      <source>{person}, {where}</source>
      <translation>{person}، {where}</translation>
    </message>
    <message>
      <source>{publication}, section {section}</source>
      <translation>{publication}، القسم {section}</translation>
    </message>
    <message numerus="yes">
      <source>{ready} of {n} articles open whole with no network. Stored: {size}.</source>
      <extracomment>{ready} of {n} article opens whole with no network. Stored: {size}.</extracomment>
      <translation>
        <numerusform>لا مقالات بعد. المخزّن {ready}: {size}.</numerusform>
        <numerusform>{ready} من مقال واحد يُفتح كاملًا دون شبكة. المخزّن: {size}.</numerusform>
        <numerusform>{ready} من مقالين يُفتح كاملًا دون شبكة. المخزّن: {size}.</numerusform>
        <numerusform>{ready} من {n} مقالات تُفتح كاملة دون شبكة. المخزّن: {size}.</numerusform>
        <numerusform>{ready} من {n} مقالًا تُفتح كاملة دون شبكة. المخزّن: {size}.</numerusform>
        <numerusform>{ready} من {n} مقال تُفتح كاملة دون شبكة. المخزّن: {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{read} of {n} articles read.</source>
      <extracomment>{read} of {n} article read.</extracomment>
      <translation>
        <numerusform>قُرئ {read} من {n} مقال.</numerusform>
        <numerusform>قُرئ {read} من مقال واحد ({n}).</numerusform>
        <numerusform>قُرئ {read} من مقالين ({n}).</numerusform>
        <numerusform>قُرئ {read} من {n} مقالات.</numerusform>
        <numerusform>قُرئ {read} من {n} مقالًا.</numerusform>
        <numerusform>قُرئ {read} من {n} مقال.</numerusform>
      </translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} ث</translation>
    </message>
    <message>
      <source>{section} – followed</source>
      <translation>{section} – متابَع</translation>
    </message>
    <message>
      <source>{server}: {sections} in {folders}.</source>
      <translation>{server}: {sections} في {folders}.</translation>
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
      <translation>قُرئ {share}٪</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} م.ب</translation>
    </message>
    <message numerus="yes">
      <source>{state}; decided together for {n} places like it</source>
      <extracomment>{state}; decided together with {n} place like it</extracomment>
      <translation>
        <numerusform>{state}؛ لا مواضع مشابهة ({n})</numerusform>
        <numerusform>{state}؛ قُرر معًا لموضع واحد مشابه ({n})</numerusform>
        <numerusform>{state}؛ قُرر معًا لموضعين مشابهين ({n})</numerusform>
        <numerusform>{state}؛ قُرر معًا لـ{n} مواضع مشابهة</numerusform>
        <numerusform>{state}؛ قُرر معًا لـ{n} موضعًا مشابهًا</numerusform>
        <numerusform>{state}؛ قُرر معًا لـ{n} موضع مشابه</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{stored} of {n} pictures</source>
      <extracomment>{stored} of {n} picture</extracomment>
      <translation>
        <numerusform>{stored} من {n} صور</numerusform>
        <numerusform>{stored} من صورة واحدة</numerusform>
        <numerusform>{stored} من صورتين</numerusform>
        <numerusform>{stored} من {n} صور</numerusform>
        <numerusform>{stored} من {n} صورة</numerusform>
        <numerusform>{stored} من {n} صورة</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} answered too slowly and was given up.</source>
      <translation>أجاب {subject} ببطء شديد فتُرك.</translation>
    </message>
    <message>
      <source>{subject} answered with an error{status}.</source>
      <translation>رد {subject} بخطأ{status}.</translation>
    </message>
    <message>
      <source>{subject} answered with something that cannot be read, so nothing was taken from it.</source>
      <translation>أجاب {subject} بما لا يمكن قراءته، لذا لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <source>{subject} arrived only in part, so it was not kept as whole.</source>
      <translation>لم يصل إلا جزء من {subject}، لذا لم يُحفظ على أنه كامل.</translation>
    </message>
    <message>
      <source>{subject} arrived too slowly and was given up.</source>
      <translation>وصل {subject} ببطء شديد فأُلغي.</translation>
    </message>
    <message>
      <source>{subject} asks for a pause{status}.</source>
      <translation>يطلب {subject} استراحة{status}.</translation>
    </message>
    <message>
      <source>{subject} cannot be shown: it is no picture, or a damaged one.</source>
      <translation>يتعذر عرض {subject}: ليس صورة أو هو صورة تالفة.</translation>
    </message>
    <message>
      <source>{subject} cannot do that, so it stays as it is there.</source>
      <translation>لا يستطيع {subject} ذلك، لذا يبقى هناك كما هو.</translation>
    </message>
    <message>
      <source>{subject} could not be reached.</source>
      <translation>تعذر الوصول إلى {subject}.</translation>
    </message>
    <message>
      <source>{subject} did not accept your sign-in.</source>
      <translation>لم يقبل {subject} تسجيل دخولك.</translation>
    </message>
    <message>
      <source>{subject} did not answer in time.</source>
      <translation>لم يرد {subject} في الوقت المناسب.</translation>
    </message>
    <message>
      <source>{subject} did not confirm it.</source>
      <translation>لم يؤكده {subject}.</translation>
    </message>
    <message>
      <source>{subject} does not accept this name and password.</source>
      <translation>لا يقبل {subject} هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
      <source>{subject} does not accept what you signed in with.</source>
      <translation>لا يقبل {subject} ما سجّلت الدخول به.</translation>
    </message>
    <message>
      <source>{subject} finds no feed at this address.</source>
      <translation>لا يجد {subject} خلاصة في هذا العنوان.</translation>
    </message>
    <message>
      <source>{subject} has its interface for programs switched off.</source>
      <translation>واجهة البرامج لدى {subject} متوقفة.</translation>
    </message>
    <message>
      <source>{subject} has no cookies for this publication.</source>
      <translation>ليس في {subject} ملفات ارتباط لهذه المطبوعة.</translation>
    </message>
    <message>
      <source>{subject} has no form there in which Broadsheet could sign you in.</source>
      <translation>ليس لدى {subject} هناك نموذج يستطيع Broadsheet تسجيل دخولك به.</translation>
    </message>
    <message>
      <source>{subject} has refused your sign-in several times.</source>
      <translation>رفض {subject} تسجيل دخولك عدة مرات.</translation>
    </message>
    <message>
      <source>{subject} has trouble on its own side{status}.</source>
      <translation>لدى {subject} مشكلة من جانبه{status}.</translation>
    </message>
    <message>
      <source>{subject} is damaged or ends in the middle, and cannot be read.</source>
      <translation>{subject} تالف أو ينتهي في منتصفه وتتعذر قراءته.</translation>
    </message>
    <message>
      <source>{subject} is larger than Broadsheet accepts.</source>
      <translation>{subject} أكبر مما يقبله Broadsheet.</translation>
    </message>
    <message>
      <source>{subject} is no catalogue of publications.</source>
      <translation>{subject} ليس دليل مطبوعات.</translation>
    </message>
    <message>
      <source>{subject} is no list of subscriptions.</source>
      <translation>{subject} ليس قائمة اشتراكات.</translation>
    </message>
    <message>
      <source>{subject} is no longer where it was.</source>
      <translation>لم تعد في مكانها: {subject}.</translation>
    </message>
    <message>
      <source>{subject} is no web address.</source>
      <translation>{subject} ليس عنوان ويب.</translation>
    </message>
    <message>
      <source>{subject} names no articles of others.</source>
      <translation>لا مقالات لآخرين هنا: {subject}.</translation>
    </message>
    <message>
      <source>{subject} points into a private network that you did not name.</source>
      <translation>يشير {subject} إلى شبكة خاصة لم تذكرها.</translation>
    </message>
    <message>
      <source>{subject} points into a private network, so it was not fetched.</source>
      <translation>يشير {subject} إلى شبكة خاصة، لذا لم يُجلب.</translation>
    </message>
    <message>
      <source>{subject} refuses to answer{status}.</source>
      <translation>يرفض {subject} الإجابة{status}.</translation>
    </message>
    <message>
      <source>{subject} shows this only to readers who have signed in.</source>
      <translation>لا يُظهر {subject} هذا إلا للقراء الذين سجّلوا الدخول.</translation>
    </message>
    <message>
      <source>{subject} took too much time or memory to read, so it was given up.</source>
      <translation>استغرق {subject} وقتًا أو ذاكرة أكثر من اللازم فأُلغي.</translation>
    </message>
    <message>
      <source>{text} of text, {pictures} of pictures</source>
      <translation>{text} نصوص، {pictures} صور</translation>
    </message>
    <message>
      <source>{text}, leads to a place in this article</source>
      <translation>{text}، يقود إلى موضع في هذا المقال</translation>
    </message>
    <message>
      <source>{text}, link</source>
      <translation>{text}، رابط</translation>
    </message>
    <message>
      <source>{time} on {date}</source>
      <translation>{time}، {date}</translation>
    </message>
    <message>
      <source>{time} tomorrow</source>
      <translation>{time} غدًا</translation>
    </message>
    <message>
      <source>{what}: {choice}</source>
      <translation>{what}: {choice}</translation>
    </message>
    <message>
      <source>{who} picked it: {day}.</source>
      <translation>اختاره {who}: {day}.</translation>
    </message>
    <message>
      <source>“is:{subject}” says nothing.</source>
      <translation>«is:{subject}» لا يعني شيئًا.</translation>
    </message>
    <message>
      <source>“{subject}:” is not known here, so it was searched for as words.</source>
      <translation>«{subject}:» غير معروف هنا، لذا بُحث عنه ككلمة.</translation>
    </message>
    <message>
      <source>“{subject}” has nothing on one side, so it was passed over.</source>
      <translation>لا شيء على أحد جانبي «{subject}»، لذا جرى تجاوزه.</translation>
    </message>
    <message>
      <source>“{subject}” is no date.</source>
      <translation>«{subject}» ليس تاريخًا.</translation>
    </message>
    <message>
      <source>“{subject}” needs something right behind it.</source>
      <translation>يحتاج «{subject}» إلى شيء بعده مباشرة.</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
    <message>
      <source>✓ complete</source>
      <translation>✓ كامل</translation>
    </message>
    <message numerus="yes">
      <source>✓ complete, {n} pictures</source>
      <extracomment>✓ complete, {n} picture</extracomment>
      <translation>
        <numerusform>✓ كامل، بلا صور</numerusform>
        <numerusform>✓ كامل، صورة واحدة</numerusform>
        <numerusform>✓ كامل، صورتان</numerusform>
        <numerusform>✓ كامل، {n} صور</numerusform>
        <numerusform>✓ كامل، {n} صورة</numerusform>
        <numerusform>✓ كامل، {n} صورة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PickLists</name>
    <message>
      <source>Address of a newsletter, feed of links or site</source>
      <translation>عنوان نشرة بريدية أو خلاصة روابط أو موقع</translation>
    </message>
    <message>
      <source>Address of a pick list</source>
      <translation>عنوان قائمة مختارات</translation>
    </message>
    <message>
      <source>Articles that somebody has chosen: a newsletter, a feed of links, a list that a friend publishes. They are fetched for reading offline.</source>
      <translation>مقالات اختارها أحدهم: نشرة بريدية أو خلاصة روابط أو قائمة ينشرها صديق. تُجلب للقراءة دون اتصال.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <source>Choose a pick list</source>
      <translation>اختيار قائمة مختارات</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Lists (*.json *.opml *.xml *.atom)</source>
      <translation>القوائم (*.json *.opml *.xml *.atom)</translation>
    </message>
    <message>
      <source>Looking at it…</source>
      <translation>يجري النظر فيه…</translation>
    </message>
    <message>
      <source>No longer following {title}</source>
      <translation>لم تعد تتابع {title}</translation>
    </message>
    <message>
      <source>Pick lists</source>
      <translation>قوائم المختارات</translation>
    </message>
    <message>
      <source>Publish saved articles…</source>
      <translation>نشر المقالات المحفوظة…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Rename a pick list</source>
      <translation>إعادة تسمية قائمة مختارات</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>You follow no pick list yet.</source>
      <translation>لا تتابع أي قائمة مختارات بعد.</translation>
    </message>
    <message>
      <source>{title} is no longer followed. What you saved of it stays.</source>
      <translation>لم تعد تتابع {title}. ويبقى ما حفظته منها.</translation>
    </message>
  </context>
  <context>
    <name>PicksSpread</name>
    <message>
      <source>Picks</source>
      <translation>المختارات</translation>
    </message>
  </context>
  <context>
    <name>PlanDialog</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Comes at its time by itself</source>
      <translation>يصل في موعده تلقائيًا</translation>
    </message>
    <message>
      <source>Compile now</source>
      <translation>إعداده الآن</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>العدد</translation>
    </message>
    <message>
      <source>For You</source>
      <translation>لك</translation>
    </message>
    <message>
      <source>For good</source>
      <translation>دائمًا</translation>
    </message>
    <message>
      <source>How long an edition stays</source>
      <translation>مدة بقاء العدد</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>أطول</translation>
    </message>
    <message>
      <source>Made of</source>
      <translation>يتكون من</translation>
    </message>
    <message>
      <source>Minutes to read</source>
      <translation>دقائق القراءة</translation>
    </message>
    <message>
      <source>Morning, Lunch, Sunday…</source>
      <translation>الصباح، الغداء، الأحد…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Saved for later</source>
      <translation>محفوظ لوقت لاحق</translation>
    </message>
    <message>
      <source>Shorter</source>
      <translation>أقصر</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>وقت اليوم</translation>
    </message>
    <message>
      <source>Top stories</source>
      <translation>أبرز القصص</translation>
    </message>
    <message>
      <source>When</source>
      <translation>الموعد</translation>
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
      <translation>أدخل App ID.</translation>
    </message>
    <message>
      <source>Enter the App key.</source>
      <translation>أدخل App key.</translation>
    </message>
    <message>
      <source>Enter the password.</source>
      <translation>أدخل كلمة المرور.</translation>
    </message>
  </context>
  <context>
    <name>PropertiesDialog</name>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Changed.</source>
      <translation>تم التغيير.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>متباين</translation>
    </message>
    <message>
      <source>Empty it for the name that its publisher gives it.</source>
      <translation>أفرغه ليحمل الاسم الذي يعطيه ناشرها.</translation>
    </message>
    <message>
      <source>Export rules</source>
      <translation>تصدير القواعد</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>For subscribers</source>
      <translation>للمشتركين</translation>
    </message>
    <message>
      <source>Forgotten; it holds for what comes from now on.</source>
      <translation>نُسي؛ يسري ذلك على ما يأتي من الآن.</translation>
    </message>
    <message>
      <source>It has its publisher's name again.</source>
      <translation>عاد إليها اسم ناشرها.</translation>
    </message>
    <message>
      <source>It is called {title} now.</source>
      <translation>اسمها الآن {title}.</translation>
    </message>
    <message>
      <source>Look for more sections</source>
      <translation>البحث عن أقسام أخرى</translation>
    </message>
    <message>
      <source>Looking for articles</source>
      <translation>يجري البحث عن مقالات</translation>
    </message>
    <message>
      <source>Move there</source>
      <translation>نقل إلى هناك</translation>
    </message>
    <message>
      <source>Moved.</source>
      <translation>تم النقل.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name of the folder</source>
      <translation>اسم المجلد</translation>
    </message>
    <message>
      <source>New folder</source>
      <translation>مجلد جديد</translation>
    </message>
    <message>
      <source>New folder…</source>
      <translation>مجلد جديد…</translation>
    </message>
    <message>
      <source>No folder</source>
      <translation>بلا مجلد</translation>
    </message>
    <message>
      <source>Rules (*.json)</source>
      <translation>قواعد (*.json)</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Settings of {title}</source>
      <translation>إعدادات {title}</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>تسجيل الدخول…</translation>
    </message>
    <message>
      <source>Sign-in</source>
      <translation>الدخول</translation>
    </message>
    <message>
      <source>Sign-in…</source>
      <translation>الدخول…</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>تم التراجع.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>What was left out</source>
      <translation>ما الذي حُذف</translation>
    </message>
    <message>
      <source>You are not signed in.</source>
      <translation>لم تسجل الدخول.</translation>
    </message>
    <message>
      <source>You no longer follow this section.</source>
      <translation>لم تعد تتابع هذا القسم.</translation>
    </message>
  </context>
  <context>
    <name>PublishDialog</name>
    <message>
      <source>All publications</source>
      <translation>كل المطبوعات</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>How old</source>
      <translation>الفترة</translation>
    </message>
    <message>
      <source>JSON Feed (*.json)</source>
      <translation>JSON Feed (*.json)</translation>
    </message>
    <message>
      <source>Nobody need be named</source>
      <translation>لا يلزم ذكر اسم</translation>
    </message>
    <message>
      <source>Of all time</source>
      <translation>كل الأوقات</translation>
    </message>
    <message>
      <source>Of the last month</source>
      <translation>الشهر الأخير</translation>
    </message>
    <message>
      <source>Of the last week</source>
      <translation>الأسبوع الأخير</translation>
    </message>
    <message>
      <source>Of the last year</source>
      <translation>السنة الأخيرة</translation>
    </message>
    <message>
      <source>Publish saved articles</source>
      <translation>نشر المقالات المحفوظة</translation>
    </message>
    <message>
      <source>Saved articles</source>
      <translation>المقالات المحفوظة</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Choose an article to read it here.</source>
      <translation>اختر مقالًا لقراءته هنا.</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>تعليم كمقروء</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>إزالة من المحفوظة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
  </context>
  <context>
    <name>ReadinessPanel</name>
    <message>
      <source>Fetch what is missing</source>
      <translation>جلب الناقص</translation>
    </message>
    <message>
      <source>What is ready offline</source>
      <translation>الجاهز دون اتصال</translation>
    </message>
  </context>
  <context>
    <name>Refusals</name>
    <message>
      <source>Allow</source>
      <translation>سماح</translation>
    </message>
    <message>
      <source>Allow {host} for this sign-in</source>
      <translation>السماح لـ{host} في هذا الدخول</translation>
    </message>
    <message>
      <source>Pages asked these hosts, which are no part of {title}. Most of them count visitors. Allow one only where the sign-in does not work without it.</source>
      <translation>سألت صفحات هذه المضيفات، وهي ليست جزءًا من {title}. معظمها يعد الزوار. لا تسمح بأحدها إلا إن لم ينجح الدخول من دونه.</translation>
    </message>
    <message>
      <source>Refused hosts</source>
      <translation>المضيفات المرفوضة</translation>
    </message>
  </context>
  <context>
    <name>Regret</name>
    <message>
      <source>There is nothing to undo.</source>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
  </context>
  <context>
    <name>Remarks</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Your catalogue file</source>
      <translation>ملف الدليل الخاص بك</translation>
    </message>
  </context>
  <context>
    <name>RemoveDialog</name>
    <message>
      <source>Broadsheet forgets the account and its password. On the server nothing changes.</source>
      <translation>ينسى Broadsheet الحساب وكلمة مروره. لا يتغير شيء على الخادم.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Keep its publications</source>
      <translation>الاحتفاظ بمطبوعاته</translation>
    </message>
    <message>
      <source>Remove account</source>
      <translation>إزالة الحساب</translation>
    </message>
    <message>
      <source>Remove {account}?</source>
      <translation>إزالة {account}؟</translation>
    </message>
    <message>
      <source>Send them first</source>
      <translation>إرسالها أولًا</translation>
    </message>
    <message>
      <source>They are being sent…</source>
      <translation>يجري إرسالها…</translation>
    </message>
    <message>
      <source>They stay as they are, and are fetched by Broadsheet itself from now on.</source>
      <translation>تبقى كما هي، ويجلبها Broadsheet بنفسه من الآن.</translation>
    </message>
    <message>
      <source>Those that no other account has go from your sidebar. Saved articles stay, and you can undo it.</source>
      <translation>ما ليس في حساب آخر يخرج من الشريط الجانبي. تبقى المقالات المحفوظة، ويمكنك التراجع.</translation>
    </message>
    <message>
      <source>Unfollow its publications</source>
      <translation>إلغاء متابعة مطبوعاته</translation>
    </message>
  </context>
  <context>
    <name>Ring</name>
    <message>
      <source>{percent} % done</source>
      <translation>اكتمل {percent} %</translation>
    </message>
  </context>
  <context>
    <name>RowsMenu</name>
    <message>
      <source>Favourite</source>
      <translation>مفضلة</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>المفضلة</translation>
    </message>
    <message>
      <source>Health…</source>
      <translation>الحال…</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>نقل إلى</translation>
    </message>
    <message>
      <source>Move to another account…</source>
      <translation>نقل إلى حساب آخر…</translation>
    </message>
    <message>
      <source>No longer a favourite</source>
      <translation>لم تعد مفضلة</translation>
    </message>
    <message>
      <source>No longer favourites</source>
      <translation>إزالة من المفضلة</translation>
    </message>
    <message>
      <source>Notify me of new articles</source>
      <translation>إشعاري بالمقالات الجديدة</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Remove the folder</source>
      <translation>إزالة المجلد</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>استئناف</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>الإعدادات…</translation>
    </message>
    <message>
      <source>Sort by name</source>
      <translation>ترتيب حسب الاسم</translation>
    </message>
    <message>
      <source>Sync these publications</source>
      <translation>مزامنة هذه المطبوعات</translation>
    </message>
    <message>
      <source>Sync this folder</source>
      <translation>مزامنة هذا المجلد</translation>
    </message>
    <message>
      <source>Sync this publication</source>
      <translation>مزامنة هذه المطبوعة</translation>
    </message>
    <message>
      <source>Unfollow and delete its articles</source>
      <translation>إلغاء المتابعة وحذف مقالاتها</translation>
    </message>
    <message>
      <source>Unfollow and delete their articles</source>
      <translation>إلغاء المتابعة وحذف مقالاتها</translation>
    </message>
    <message>
      <source>Unfollow the section {title}</source>
      <translation>إلغاء متابعة القسم {title}</translation>
    </message>
    <message>
      <source>Unfollow {title}</source>
      <translation>إلغاء متابعة {title}</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>لماذا لم يُجلب هذا؟</translation>
    </message>
    <message>
      <source>{deed} (here alone)</source>
      <translation>{deed} (هنا فقط)</translation>
    </message>
  </context>
  <context>
    <name>RuleDialog</name>
    <message>
      <source>Also where only the text has it</source>
      <translation>وحيث لا يرد إلا في النص</translation>
    </message>
    <message>
      <source>As publications name their topics and sections.</source>
      <translation>كما تسمّي المطبوعات مواضيعها وأقسامها.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Change what is muted</source>
      <translation>تغيير ما هو مكتوم</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>المدة</translation>
    </message>
    <message>
      <source>In all publications</source>
      <translation>في كل المطبوعات</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>آخر يوم</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>كتم</translation>
    </message>
    <message>
      <source>Saved articles are never muted. When a rule ends, what it hid comes back as it was.</source>
      <translation>لا تُكتم المقالات المحفوظة أبدًا. عندما تنتهي قاعدة يعود ما أخفته كما كان.</translation>
    </message>
    <message>
      <source>The name as it stands above the articles.</source>
      <translation>الاسم كما يرد فوق المقالات.</translation>
    </message>
    <message>
      <source>These very words, one after another.</source>
      <translation>هذه الكلمات بعينها متتالية.</translation>
    </message>
    <message>
      <source>Until the end of a day</source>
      <translation>حتى نهاية يوم</translation>
    </message>
    <message>
      <source>What is muted</source>
      <translation>ما هو مكتوم</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <source>Whole words in headline and standfirst, also in their plural; “elect*” for all that begin so.</source>
      <translation>كلمات كاملة في العنوان والمقدمة، وبصيغة الجمع أيضًا؛ «انتخاب*» لكل ما يبدأ بها.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>كلمات</translation>
    </message>
    <message>
      <source>election</source>
      <translation>انتخابات</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>Export rules…</source>
      <translation>تصدير القواعد…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>نسيان</translation>
    </message>
    <message>
      <source>Forget all</source>
      <translation>نسيان الكل</translation>
    </message>
    <message>
      <source>Keep: {sample}</source>
      <translation>احتفاظ: {sample}</translation>
    </message>
    <message>
      <source>Never: {sample}</source>
      <translation>أبدًا: {sample}</translation>
    </message>
    <message>
      <source>Nothing yet: choose “What was left out…” in one of its articles.</source>
      <translation>لا شيء بعد: اختر «ما الذي حُذف…» في إحدى مقالاتها.</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>End the search</source>
      <translation>إنهاء البحث</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>كيفية البحث</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>البحث</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>البحث في كل المقالات</translation>
    </message>
    <message>
      <source>Words, “phrases”, title: author: publication: section: after: before: is:</source>
      <translation>كلمات، «عبارات»، title: author: publication: section: after: before: is:</translation>
    </message>
  </context>
  <context>
    <name>SecretField</name>
    <message>
      <source>Hide: {field}</source>
      <translation>إخفاء: {field}</translation>
    </message>
    <message>
      <source>Show: {field}</source>
      <translation>إظهار: {field}</translation>
    </message>
  </context>
  <context>
    <name>SectionLine</name>
    <message>
      <source>Copied the address.</source>
      <translation>نُسخ العنوان.</translation>
    </message>
    <message>
      <source>Copied without its secret.</source>
      <translation>نُسخ دون سره.</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>نسخ العنوان</translation>
    </message>
    <message>
      <source>Its articles come from {accounts}.</source>
      <translation>تأتي مقالاته من {accounts}.</translation>
    </message>
    <message>
      <source>Its publisher has taken it away for good.</source>
      <translation>سحبها ناشرها نهائيًا.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Rename section</source>
      <translation>إعادة تسمية القسم</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>إعادة تسمية…</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>إلغاء المتابعة</translation>
    </message>
  </context>
  <context>
    <name>SessionDialog</name>
    <message>
      <source>Broadsheet can keep it in memory. When you start Broadsheet the next time you are asked for it again.</source>
      <translation>يستطيع Broadsheet الاحتفاظ به في الذاكرة. عند التشغيل التالي ستُسأل عنه من جديد.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Keep for this session only</source>
      <translation>الاحتفاظ لهذه الجلسة فقط</translation>
    </message>
    <message>
      <source>Keep it for this session only?</source>
      <translation>أتريد الاحتفاظ به لهذه الجلسة فقط؟</translation>
    </message>
  </context>
  <context>
    <name>SettingLine</name>
    <message>
      <source>Reset to usual</source>
      <translation>إعادة إلى المعتاد</translation>
    </message>
    <message>
      <source>Reset “{name}” to usual</source>
      <translation>إعادة «{name}» إلى المعتاد</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>No setting is called like this.</source>
      <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
      <source>Reset all settings</source>
      <translation>إعادة تعيين كل الإعدادات</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>البحث في الإعدادات</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>تراجع عن إعادة التعيين</translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message>
      <source>PDF documents (*.pdf)</source>
      <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page {number} of {total}…</source>
      <translation>الصفحة {number} من {total}…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
      <source>The PDF could not be saved as {file}: {reason}. Choose another folder.</source>
      <translation>تعذر حفظ ملف PDF باسم {file}: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>The article could not be printed. Is the printer switched on?</source>
      <translation>تعذرت طباعة المقال. هل الطابعة مشغّلة؟</translation>
    </message>
    <message>
      <source>The article was copied as Markdown.</source>
      <translation>نُسخ المقال بصيغة Markdown.</translation>
    </message>
    <message>
      <source>The last article is still being made ready.</source>
      <translation>لا يزال المقال الأخير قيد التجهيز.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>You follow this publication.</source>
      <translation>تتابع هذه المطبوعة.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>No shortcut answers to this.</source>
      <translation>لا اختصار يطابق هذا.</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
      <source>Search by name or key</source>
      <translation>البحث بالاسم أو المفتاح</translation>
    </message>
    <message>
      <source>Undo the reset</source>
      <translation>تراجع عن إعادة التعيين</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Download now anyway</source>
      <translation>التنزيل الآن على أي حال</translation>
    </message>
    <message>
      <source>Downloads paused: {why}</source>
      <translation>التنزيلات متوقفة: {why}</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة الرئيسة</translation>
    </message>
    <message>
      <source>Publications</source>
      <translation>المطبوعات</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>الشريط الجانبي</translation>
    </message>
    <message>
      <source>{ready} of {all} ready</source>
      <translation>{ready} من {all} جاهزة</translation>
    </message>
  </context>
  <context>
    <name>SidebarDelegate</name>
    <message>
      <source>As its publisher calls it</source>
      <translation>كما يسميها ناشرها</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>متوقفة مؤقتًا</translation>
    </message>
  </context>
  <context>
    <name>SignInDialog</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>التحقق الآن</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Follow it</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Open the window</source>
      <translation>فتح النافذة</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Sign in anew</source>
      <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
      <source>Sign in to {publication}</source>
      <translation>تسجيل الدخول إلى {publication}</translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>تسجيل الخروج</translation>
    </message>
    <message>
      <source>Signing out deletes what you entered; your articles stay.</source>
      <translation>يحذف تسجيل الخروج ما أدخلته؛ وتبقى مقالاتك.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Your name there: {name}</source>
      <translation>اسمك هناك: {name}</translation>
    </message>
    <message>
      <source>Your sign-in to {publication}</source>
      <translation>دخولك إلى {publication}</translation>
    </message>
  </context>
  <context>
    <name>SignInWindow</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Show the sign-in window</source>
      <translation>إظهار نافذة الدخول</translation>
    </message>
    <message>
      <source>Sign in in the window that has opened</source>
      <translation>سجّل الدخول في النافذة التي فُتحت</translation>
    </message>
    <message>
      <source>Sign in to {title}</source>
      <translation>تسجيل الدخول إلى {title}</translation>
    </message>
    <message>
      <source>The sign-in window is opening…</source>
      <translation>تُفتح نافذة الدخول…</translation>
    </message>
    <message>
      <source>When you are in, press “Done: I am signed in” there.</source>
      <translation>بعد الدخول، اضغط هناك «تم: سجلتُ الدخول».</translation>
    </message>
  </context>
  <context>
    <name>SignInsDialog</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
      <source>You are signed in nowhere. To read in full what you pay for, sign in to a publication from its menu in the sidebar.</source>
      <translation>لم تسجل الدخول في أي مكان. لقراءة ما تدفع ثمنه كاملًا، سجّل الدخول إلى مطبوعة من قائمتها في الشريط الجانبي.</translation>
    </message>
    <message>
      <source>Your sign-ins</source>
      <translation>عمليات دخولك</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>دخولك…</translation>
    </message>
  </context>
  <context>
    <name>Signing</name>
    <message>
      <source>Show them</source>
      <translation>إظهارها</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
      <source>Sign in…</source>
      <translation>تسجيل الدخول…</translation>
    </message>
    <message>
      <source>Signed out, and what you had entered was deleted. Your articles stay.</source>
      <translation>سُجل الخروج وحُذف ما كنت أدخلته. تبقى مقالاتك.</translation>
    </message>
    <message>
      <source>You do not follow this publication any more.</source>
      <translation>لم تعد تتابع هذه المطبوعة.</translation>
    </message>
    <message>
      <source>Your sign-in…</source>
      <translation>دخولك…</translation>
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
      <translation>البحث عن مطبوعة</translation>
    </message>
    <message>
      <source>Publications and sections</source>
      <translation>المطبوعات والأقسام</translation>
    </message>
  </context>
  <context>
    <name>StoryView</name>
    <message>
      <source>The story</source>
      <translation>القصة</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>More from here</source>
      <translation>المزيد من هنا</translation>
    </message>
    <message>
      <source>Related articles</source>
      <translation>مقالات ذات صلة</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>هذه القصة</translation>
    </message>
  </context>
  <context>
    <name>Swatches</name>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
  </context>
  <context>
    <name>SyncBar</name>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Go on with the sync</source>
      <translation>متابعة المزامنة</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>إيقاف المزامنة مؤقتًا</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>الصور</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>Stop the sync</source>
      <translation>إيقاف المزامنة</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>مزامنة الآن</translation>
    </message>
    <message>
      <source>Syncing</source>
      <translation>جارٍ المزامنة</translation>
    </message>
  </context>
  <context>
    <name>Syncing</name>
    <message>
      <source>Go on with the sync</source>
      <translation>متابعة المزامنة</translation>
    </message>
    <message>
      <source>Pause the sync</source>
      <translation>إيقاف المزامنة مؤقتًا</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Wait until the sync has ended, or stop it.</source>
      <translation>انتظر حتى تنتهي المزامنة، أو أوقفها.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>ماذا حدث</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>Followed: its articles come with the next sync.</source>
      <translation>تمت المتابعة: تأتي مقالاتها في المزامنة القادمة.</translation>
    </message>
    <message>
      <source>Looking at {host}…</source>
      <translation>يجري النظر في {host}…</translation>
    </message>
    <message>
      <source>Looking whether you are still signed in…</source>
      <translation>يجري التحقق من أنك ما زلت مسجل الدخول…</translation>
    </message>
    <message>
      <source>Nothing was found there that could be followed.</source>
      <translation>لم يُعثر هناك على ما يمكن متابعته.</translation>
    </message>
    <message>
      <source>Signing in to {publication}…</source>
      <translation>يجري تسجيل الدخول إلى {publication}…</translation>
    </message>
    <message>
      <source>Signing out…</source>
      <translation>يجري تسجيل الخروج…</translation>
    </message>
    <message>
      <source>You follow this address already.</source>
      <translation>تتابع هذا العنوان من قبل.</translation>
    </message>
  </context>
  <context>
    <name>Tally</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Done – read now</source>
      <translation>تم – اقرأ الآن</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
  </context>
  <context>
    <name>TargetPicker</name>
    <message>
      <source>Add to</source>
      <translation>إضافة إلى</translation>
    </message>
    <message>
      <source>New publications go to {place}.</source>
      <translation>تذهب المطبوعات الجديدة إلى {place}.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>هذا الحاسوب</translation>
    </message>
  </context>
  <context>
    <name>Thrift</name>
    <message>
      <source>metered connection</source>
      <translation>اتصال محدود البيانات</translation>
    </message>
    <message>
      <source>on battery</source>
      <translation>على البطارية</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message>
      <source>Hide the reason</source>
      <translation>إخفاء السبب</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
      <source>Mark all as unread</source>
      <translation>تعليم الكل كغير مقروء</translation>
    </message>
    <message>
      <source>Mute this story</source>
      <translation>كتم هذه القصة</translation>
    </message>
    <message>
      <source>Remove from saved</source>
      <translation>إزالة من المحفوظة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Why is this a story?</source>
      <translation>لماذا هذه قصة؟</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Open Broadsheet</source>
      <translation>فتح Broadsheet</translation>
    </message>
  </context>
  <context>
    <name>TroubleDialog</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>TroublesPanel</name>
    <message>
      <source>All sections answered when they were last asked.</source>
      <translation>ردت كل الأقسام حين سُئلت آخر مرة.</translation>
    </message>
    <message>
      <source>Enter its address…</source>
      <translation>إدخال عنوانها…</translation>
    </message>
    <message>
      <source>Open in browser</source>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مرة أخرى</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>محاولة الكل مرة أخرى</translation>
    </message>
    <message>
      <source>Unfollow</source>
      <translation>إلغاء المتابعة</translation>
    </message>
    <message>
      <source>Unfollow {title} with all its sections</source>
      <translation>إلغاء متابعة {title} بكل أقسامها</translation>
    </message>
    <message>
      <source>What needs attention</source>
      <translation>ما يحتاج إلى انتباه</translation>
    </message>
  </context>
  <context>
    <name>TypePanel</name>
    <message>
      <source>Back to usual</source>
      <translation>العودة إلى المعتاد</translation>
    </message>
    <message>
      <source>By the rules of each article's language, where they are known.</source>
      <translation>وفق قواعد لغة كل مقال حيث تُعرف.</translation>
    </message>
    <message>
      <source>Divide long words</source>
      <translation>تقسيم الكلمات الطويلة</translation>
    </message>
    <message>
      <source>Own</source>
      <translation>خط من اختيارك</translation>
    </message>
    <message>
      <source>Sans</source>
      <translation>بلا زوائد</translation>
    </message>
    <message>
      <source>Serif</source>
      <translation>ذو زوائد</translation>
    </message>
    <message>
      <source>Straight edges on both sides</source>
      <translation>حواف مستقيمة على الجانبين</translation>
    </message>
    <message>
      <source>Text and colours</source>
      <translation>النص والألوان</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>نوع الخط</translation>
    </message>
  </context>
  <context>
    <name>WaitsPanel</name>
    <message>
      <source>Nothing is followed here.</source>
      <translation>لا شيء متابَع هنا.</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>مزامنة الآن</translation>
    </message>
    <message>
      <source>Why was this not fetched?</source>
      <translation>لماذا لم يُجلب هذا؟</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>All the publications you follow in one place, every article whole and readable with no network. You need no account, and nobody watches what you read.</source>
      <translation>كل المطبوعات التي تتابعها في مكان واحد، كل مقال كامل ويُقرأ بلا شبكة. لا تحتاج إلى حساب، ولا أحد يراقب ما تقرأ.</translation>
    </message>
    <message>
      <source>Bring your subscriptions (OPML)…</source>
      <translation>إحضار اشتراكاتك (OPML)…</translation>
    </message>
    <message>
      <source>Bring your sync account (FreshRSS, Miniflux and others)…</source>
      <translation>أحضر حساب المزامنة (FreshRSS و Miniflux وغيرهما)…</translation>
    </message>
    <message>
      <source>Choose your publications</source>
      <translation>اختر مطبوعاتك</translation>
    </message>
    <message>
      <source>Try the demonstration</source>
      <translation>تجربة العرض التوضيحي</translation>
    </message>
  </context>
</TS>

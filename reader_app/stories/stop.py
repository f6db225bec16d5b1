"""Words that tell nothing, for the languages that most newspapers are written in; folded.

What is missing here is found out by counting: a word that stands in most articles weighs nothing.
"""

from reader_app.domain import folded

__all__ = ["CALENDAR", "STOP"]

_WORDS = {
    "en": """
        a about above according across after again against ago all almost along already also
        although always am amid among an and another any are around as asked at away back be
        became because become been before began being below between both but by came can cannot
        come could day days did do does doing done down during each either else even ever every
        few first for former from further get given go going had has have having he her here hers
        herself him himself his how however if in including into is it its itself just last later
        least less like made make many may me might more most much must my near new next no nor
        not now of off often on once one only onto or other others our out over own per put rather
        re said same saw say saying says second see seen several she should since so some still
        such take than that the their them themselves then there these they this those though
        three through time times to told too toward towards two under until up upon us use used
        very via was we well went were what when where whether which while who whom whose why will
        with within without would year years yes yet you your""",
    "de": """
        ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim
        bereits bis bisher da dabei dadurch dafur dagegen damit danach dann daran darauf darf
        darum das dass davon dazu dem den denn der deren des dessen die dies diese diesem diesen
        dieser dieses doch dort durch eben ein eine einem einen einer eines einmal er erst es etwa
        etwas euch fur ganz gar gegen gegenuber gibt hat hatte hatten hat haben heute hier hin
        hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jahr
        jahre jahren jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen keiner
        konnen konnte konnten laut man mehr mehrere mein mit mochte muss mussen musste nach
        nachdem neben nicht nichts noch nun nur ob oder ohne sagt sagte schon sehr seien sein
        seine seinem seinen seiner seit sich sie sind so sogar soll sollen sollte sondern sonst
        sowie statt uber um und uns unter viel viele vom von vor wahrend war waren warum was weil
        weiter weitere welche wenn wer werde werden wie wieder will wir wird wo wolle wollen
        worden wurde wurden zu zum zur zwar zwei zwischen""",
    "fr": """
        a afin ai ainsi alors apres assez au aucun aucune aujourd auquel aura aussi autre autres
        aux avait avant avec avoir beaucoup bien car ce ceci cela celle celles celui cependant ces
        cet cette ceux chaque chez comme comment contre d dans de deja depuis derniere dernier des
        deux dit doit donc dont du elle elles en encore entre est et etaient etait ete etre eu
        fait faire faut font hui il ils j jusqu l la le les leur leurs lors lorsque lui ma mais me
        meme memes mes mis moins mon n ne ni non nos notre nous on ont ou par parce pas pendant
        peu peut peuvent plus plusieurs pour pourquoi pres puis qu quand que quel quelle quelles
        quels qui quoi s sa sans se selon sera ses si soit son sont sous sur ta tandis tant te tes
        toujours tous tout toute toutes tres trois trop tu un une vers voir vos votre vous y""",
    "es": """
        a ademas ahora al algo algunas algunos ano anos ante antes aquel aqui asi aun aunque bajo
        bien cada casi como con contra cual cuales cuando cuanto de debe del desde despues dia
        dias dice dijo donde dos durante e el ella ellas ellos en entre era eran es esa esas ese
        eso esos esta estaba estado estan estar estas este esto estos fue fueron ha haber habia
        han hace hacer hacia hasta hay hoy incluso la las le les lo los mas me mi mientras mismo
        mucho muchos muy nada ni no nos nosotros o otra otras otro otros para parte pero poco por
        porque primer primera puede pueden pues que quien quienes se sea segun ser sera si sido
        sin sino sobre solo son su sus tal tambien tan tanto te tiene tienen toda todas todavia
        todo todos tras tres tu un una uno unos y ya""",
    "it": """
        a ad ai al alla alle allo anche ancora anni anno attraverso aveva avere ben c che chi ci
        cio circa col come con contro cosi cui da dai dal dalla dalle dallo degli dei del dell
        della delle dello dopo dove due e ed era erano essere fa fatto fino fra gia gli ha hanno i
        il in invece io l la le lei li lo loro lui ma mai mentre mi molto nei nel nella nelle
        nello no noi non nostro o oggi ogni oltre ora per perche piu poi prima proprio puo qua
        quale quando quanto quella quello questa queste questi questo qui se secondo sempre senza
        si sia sono sopra sotto stata stati stato su sua sugli sui sul sulla sulle suo suoi tra
        tre tutta tutte tutti tutto un una uno verso vi""",
    "pt": """
        a agora ainda alem alguns ano anos antes ao aos apenas apos aquela aquele as assim ate
        cada com como contra da das de depois desde dessa desse desta deste dia dias disse do dois
        dos durante e ela elas ele eles em enquanto entre era essa esse esta estao estava este eu
        foi foram ha isso isto ja la lhe mais mas me mesmo meu minha muito muitos na nao nas nem
        no nos nossa nosso num numa o onde os ou outra outras outro outros para pela pelas pelo
        pelos pode por porque quais qual quando que quem se segundo seja sem sempre ser sera seu
        seus si sido sobre sua suas tambem tem ter teve toda todas todo todos tres um
        uma vai voce""",
    "nl": """
        aan achter al alle alleen als alsof andere anderen bij binnen buiten daar daarna dan dat
        de deze die dit doen door dus echter een eens eerst eerste en er ging goed haar had hadden
        heb hebben heeft heel het hier hij hoe hun ik in is ja jaar kan kon kunnen maar me meer
        men met mijn moet moeten na naar nadat net niet niets nog nu of om omdat onder ons onze
        ook op over sinds te tegen ten tijdens toch toen tot tussen twee uit van vanaf veel
        volgens voor vooral waar waarom waren was wat we weer wel welke werd werden wie wil worden
        wordt zal ze zei zelf zich zij zijn zo zoals zonder zou zouden""",
    "ar": """
        في من على الي إلى عن مع ان أن إن هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت
        يكون تكون هو هي هم بين بعد قبل عند عندما حيث كما كل بعض غير او أو ثم لكن حتى منذ خلال ضد
        حول دون فوق تحت امام اليوم امس وقال قال قالت واضاف اضاف وفي ومن وان وهو وهي به بها له لها
        فيه فيها منه منها عليه عليها انه انها لدى اي اكثر اول احد""",
    "ru": """
        а без более бы был была были было быть в вам вас во вот все всего всех вы г где год года
        году да даже два для до его ее если есть еще же за заявил здесь и из или им их к как когда
        которая которого которой которые который которых кто ли лишь между меня мне много может
        можно мы на над нам нас не него нее нет ни них но ну о об один он она они оно от очень по
        под после потом потому при про с сам свои своих себя сегодня сейчас сказал со словам также
        так такие такой там то того тоже только том тот три ту тут ты у уже чем через что чтобы
        эта эти это этого этой этом этот я""",
}

STOP = {name: frozenset(map(folded, words.split())) for name, words in _WORDS.items()}

# Days and months, which only English writes large.
CALENDAR = frozenset(
    """
        monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december""".split()
)

import { findFurniture } from '../furniture/furniture.ts';
import type { Line } from '../../text/lines.ts';

/** What readers' words are called over a thread. */
const NOUNS = [
  '(?:top\\s)?comments?|messages|vos\\sréactions|thoughts?|responses?|repl(?:y|ies)|answers?|discussion|reactions?|feedback|reviews?|talkbacks?|postings?',
  'kommentare?|antwort(?:en)?|gedanken?|reaktion(?:en)?|kommentarer?|reacties?|reaguursels|antwoord(?:en)?|gedachten?|meinung(?:en)?|beiträge|kommentit|kommenttia?',
  'commentaires?|réponses?|réactions?|réflexions?|pensées?|commento|commenti|risposte|risposta|pensieri|pensiero',
  'comentarios?|respuestas?|pensamientos?|reflexiones|opiniones|comentários?|respostas?|pensamentos?|comentaris?|comentari(?:u|i|ile)',
  'komentarz[ey]?|odpowiedzi|przemyśle(?:nie|nia|ń)|myśli?|opini[ei]|komentáře?|komentářů|diskuse|diskuze|příspěvky|reakce|diskusia|komentara?|yorum(?:lar)?|komentari?|hozzászólás(?:ok)?|komentarai|komentimet?|maoni|mga komento|komento|kommente?k?',
  'комментари(?:й|я|и|ев)|отзыв(?:ы|ов|а)?|ответ(?:а|ов|ы)?|мысл(?:ь|и|ей)|коментар(?:і|ів|я|и|а)?|відповід(?:ь|і|ей)|σχόλι(?:ο|α)|bình\\sluận|ý\\skiến(?:\\sbạn\\sđọc)?',
  'komentárov|komentáre|hozzászólás|gondolat|megjegyzés|gându?(?:ri)?|misli|mnenj[ae]?|komentarjev|reaktioner|tank(?:ar|er|e)|vastau(?:sta|s)|ajatusta|tanggapan|pemikiran|suy\\snghĩ|nhận\\sxét',
  'pensaments?|erantzun|iruzkin|komentar(?:ų|ai)|komentār(?:i|s|u)|kommentaari?|дум(?:ок|ки|ка)|коментари|мнени(?:я|е)|мишљењ[ае]|σκέψ(?:εις|η)|ide[ai]as?|düşünce|विचार|टिप्‍पणियां|أفكار',
  '条评论|条回复|条留言|則留言|评论|評論|留言|回應|コメント|件のコメント|개의\\s댓글|댓글|(?:ال)?تعليق(?:ات)?(?:\\s(?:الزوار|القراء))?|(?:ال)?ردود|(?:ال)?مشاركات|نظرات(?:\\s(?:بینندگان|کاربران|خوانندگان|مخاطبان|شما))?|دیدگاه(?:‌?ها)?|تبصرے|תגוב(?:ות|ה)|टिप्पणियाँ|टिप्पणियां|टिप्पणी|प्रतिक्रियाएं|प्रतिक्रियाएँ|মন্তব্য|கருத்துகள்|ความคิดเห็น|ความเห็น|մեկնաբանություններ|კომენტარები|komentāri|kommentaarid?|athugasemdir|комментарийлер|пікірлер|шарҳлар',
].join('|');
const LINKS =
  'on|to|zu|auf|sur|à|en|a|su|for|by|op|over|do|na|o|om|på|sobre|em|u|ku|pre|la|despre|apie|par|artikkeliin|untuk|về|erről|к|на|до|за|про|για|till|til|için|على|عن|برای|בנושא|bij';
/** There are 5 comments · Всего комментариев: 5 · { 5 comments… read them below or add one } */
const LEADS =
  'conversation\\s|\\{\\s|there\\s(?:are|is)\\s(?:currently\\s)?|all\\s|total\\s|insgesamt\\s|bisher\\s|всего\\s|tous\\sles\\s|todos\\slos\\s|wszystkie\\s|(?:komentarze\\s?)?liczba\\s|tüm\\s|共有?\\s?|全部';

/** 5 thoughts on “…” · Comments (12) · 3 Kommentare · 142 Antworten zu „…“ · 52Comments */
const HEADING = new RegExp(
  String.raw`^(?:${LEADS})?(?:\d{1,6}\s?|eine?\s|one\s|une?\s|un\s|um\s|uno\s|se han publicado\s\d{1,6}\s)?(?:reader\s|user\s|visitor\s|customer\s|story\s|leser-?\s?)?(?:${NOUNS})(?:\s?[:(（【［“”„"«»『「《〈‘|.…\d–—-].{0,200}|\s(?:(?:${LINKS})\s|(?:all|sull|à l)[’\x27]).{0,200}|\sso far.{0,40})?$`,
  'iu',
);
/** Have your say · Your comments · Guestbook · Réactions à cet article · この記事へのコメント */
const WHOLE = new RegExp(
  String.raw`^(?:${[
    'conversaci[óo]n|discusi[óo]n\\ssobre\\seste\\spost|comments\\sfrom\\sreaders|commentaires\\sdes\\s(?:internautes|lecteurs)|comentarios\\sde\\slos\\slectores|i\\svostri\\scommenti|diskusia\\sk\\sčlánku|diskuse\\sk\\sčlánku|keskustelu|debatt?|σχόλια\\sαναγνωστών|पाठकों\\sकी\\sटिप्पणियाँ|תגובות\\sלכתבה\\sזו',
    'kommentare\\slesen|discussion\\sabout\\sthis\\s(?:post|episode)|member\\sdiscussion|(?:readers?|users?)?[’\\x27]?s?[’\\x27]?\\s?letters(?:\\sto\\sthe\\seditor)?|have\\syour\\ssay|your\\s(?:comments|views|say|thoughts|reviews)|(?:readers?|users?)[’\\x27]?s?[’\\x27]?\\s(?:comments|views|reviews)|conversation|discuss(?:\\sthis\\s(?:article|story|post))?|guest\\s?book(?:\\sentries)?|display:\\sthreaded',
    'gästebuch(?:einträge)?|einträge\\sim\\sgästebuch|diskussion(?:\\szum\\s(?:artikel|thema))?|ihre\\s(?:kommentare|meinung)|lesermeinungen\\szu\\sdiesem\\sartikel|leserstimmen|leserbriefe?|leserpost|leserzuschriften',
    'en\\sréponse\\sà\\s?:|courrier\\sdes\\slecteurs|cartas\\s(?:al\\sdirector|de\\slos\\slectores|dos\\sleitores)|lettere\\sal\\s(?:direttore|giornale)|lezersbrieven|brieven|listy\\sod\\sczytelników|insändare|livre\\sd[’\\x27]or|(?:les|vos)\\s(?:commentaires|réactions|messages|avis)|libro\\sde\\svisitas|sus?\\scomentarios|(?:i|vostri)\\scommenti|commenti\\sdei\\slettori|discusi[óo]n|discussione|discussão|jullie\\sreacties|gastenboek',
    'wasze\\s(?:komentarze|opinie)|dyskusja|księga\\sgości|обсуждение|обсудить|комментарии\\s(?:пользователей|читателей|посетителей)|гостевая\\sкнига|обговорення|tartışma|okur\\syorumları|ziyaretçi\\sdefteri',
    '(?:网友|最新|精彩|精选|查看|热门|全部)(?:评论|留言)|评论列表|用户评论|この記事への(?:コメント|トラックバック)|コメント一覧(?:\\s?[(（]\\d{1,6}[)）])?|みんなのコメント|[^\\s。、]{4,16}コメント|댓글\\s?목록|آراء\\sالقراء',
  ].join('|')})(?:\s?[(:（]?\s?\d{0,6}[)）]?)?$`,
  'iu',
);
/** 「…」への6件のフィードバック · “…” üzerine 6 yorum · The lamp: 6 комментариев: the title before the count */
const BEHIND_TITLE =
  /^(?:(?:在\s?)?[“"„«「《〈『][^“"„«「《〈『]{2,200}[”"“»」》〉』]\s?(?:への|에\s?대한|(?:中)?有|üzerine|için|पर)?\s?\d{1,6}\s?(?:件の|件|개의|个|個|則|条)?\s?(?:フィードバック|コメント|생각|댓글|想法|评论|評論|留言|回复|回應|yorum|düşünce|विचार|टिप्पणियाँ)|\S.{3,160}:\s\d{1,6}\s(?:комментари(?:й|я|ев)|коментар(?:і|ів|и|а)?|мнени(?:е|я|й)))$/iu;
const LONGEST = 260;
const FARTHEST = 5;
const FARTHEST_LINES = 40;
const WORTH_OF_HEADING = 2;
const WORTH_OF_COUNT = 6;

const COUNT = /\d{1,6}/u;

/** How many comments a heading says that there are. */
export function readCount(line: Line | undefined): number | undefined {
  const stated = COUNT.exec(line?.text ?? '')?.[0];
  return stated === undefined ? undefined : Number(stated);
}

/** What a heading above a thread adds to its certainty: more when it counts as many comments as were found. */
export function weighHeading(lines: readonly Line[], heading: number | undefined, found: number): number {
  if (heading === undefined) return 0;
  return readCount(lines[heading]) === found ? WORTH_OF_COUNT : WORTH_OF_HEADING;
}

/** Whether a line says that comments follow. */
export function isHeading(text: string): boolean {
  return text.length <= LONGEST && (HEADING.test(text) || WHOLE.test(text) || BEHIND_TITLE.test(text));
}

/** The nearest line above a thread's first head that says that comments follow, at most so many lines away that say something else. */
export function findHeading(lines: readonly Line[], before: number, farthest: number = FARTHEST): number | undefined {
  let seen = 0;
  for (let at = before - 1; at >= 0 && at >= before - FARTHEST_LINES && seen < farthest; at--) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    if (isHeading(text)) return at;
    // A form may stand between
    if (findFurniture(text) === undefined) seen += 1;
  }
  return undefined;
}

/** What readers press to answer a comment, in every language. */
const ANSWERS = new Set(
  [
    'reply|reply ↓|reply »|@reply|like · reply|(reply)|reply to this|reply to this comment|[ reply to this ]|antworten|antworten ↓|antworten »|antwort schreiben|répondre|responder|rispondi|beantwoorden|reageer|antwoord|odpowiedz|svara|svar|besvar|vastaa|válasz|válasz erre|odpovědět|reagovat|odpovedať|răspunde|odgovori|отговор|απάντηση',
    'ответить|нравится · ответить|відповісти|回复|回覆|返信|返信する|답글|رد|پاسخ|הגב|הגב לתגובה זו|जवाब दें|उत्तर दें|ตอบกลับ|отговори|yanıtla|cevapla|balas|trả lời|phản hồi|응답|להגיב|erantzun|atsakyti|atbildēt|vasta|respon|одговори|réponse|tanggapi|պատասխանել|պատասխան|პასუხი|პასუხის გაცემა|жауап беру|адказаць|përgjigju|përgjigjuni|উত্তর দিন',
    'উত্তর|জবাব|جواب|جواب دیں|பதிலளி|பதில்|ప్రత్యుత్తరం|cavab|cavabla|cavab ver|jibu|sagot|tumugon|хариулах|javob berish|മറുപടി|ಪ್ರತ್ಯುತ್ತರ|ප්‍රතිචාරය|ឆ្លើយតប|ตอบความคิดเห็น',
  ]
    .join('|')
    .split('|'),
);

/** What readers press below a comment, to answer it or for anything else. */
const BUTTONS = new Set(
  [
    ...ANSWERS,
    'log in to reply|quote|report|report abuse|report this comment|report comment|report this|report this post|report post|report unsuitable|flag|flag this comment|edit|delete|permalink|share|share ›|partager ›|teilen ›|compartir ›|condividi ›|compartilhar ›|delen ›|like|dislike|unlike|link|(link)|recommend|comment link|reply with quote|top|up|down|see more|read more comments|translate|show all|original|follow',
    '(parent)|(thread)|(reply) (parent)|(reply) (thread)|(reply) (parent) (thread)|• reply • share ›|reply • share ›|like reply|mark as spam|vote up|vote down|thumbs up|thumbs down|upvote|downvote|helpful|not helpful|reply to comment|policy|inappropriate? alert us.|alert moderator|all reactions|all reactions:|quote this comment|link to this comment|send message|comment actions|thread',
    'antwort ↓|antwort|zum antworten anmelden|zitieren|melden|löschen|permanenter link|kommentar melden|kommentar als bedenklich melden|beitrag melden|link zum kommentar|auf diesen kommentar antworten|reagieren auf diesen kommentar|reagieren|empfehlen|bewerten|verstoß melden|missbrauch melden|zustimmen|ablehnen|teilen|gefällt mir nicht|positiv bewerten|negativ bewerten',
    "répondre ↓|citer|signaler|signaler un abus|signaler un contenu inapproprié|alerter|alerter le modérateur|lien permanent|recommander|j’aime|j'aime|je n’aime pas|supprimer ce commentaire|responder ↓|citar|denunciar|reportar|responder citando|rispondi citando|répondre en citant|me gusta|no me gusta|curtir|gostei|não gostei|compartilhar|compartir|rispondi ↓|segnala|segnala un abuso|mi piace|cita",
    'meld misbruik|vind ik leuk|cytuj|zgłoś|zgłoś nadużycie|zgłoś naruszenie|zgłoś do moderacji|odpowiedz z cytatem|lubię to|oceń|link do komentarza|anmäl|anmeld|gilla|ilmoita|tykkää|vastaus',
    'jelentem|odpovědet|nahlásit|souhlasím|nesouhlasím|nahlásiť|raportează|prijavi|preporučujem|докладвай|αναφορά|cevap ver|şikayet et|beğen|alıntı|laporkan|thích|chia sẻ',
    'ответить ↓|цитировать|ответить с цитатой|с цитатой|в цитатник|пожаловаться|нравится|не нравится|удалить|жалоба|спам|ссылка|поделиться|показать ответы|скарга|цитувати|подобається',
    '回應|支持|反对|举报|引用|删除|分享|通報|通報する|違反報告|いいね|編集|답글쓰기|답글달기|신고|공감|비공감|추천|삭제|수정|댓글쓰기|الرد|رد على التعليق|إبلاغ|أعجبني|پاسخ دادن|השב|תגובה|प्रतिक्रिया|ตอบ|ถูกใจ|แจ้งลบ|odpovědět na komentář|vastaa tähän|ilmoita asiaton viesti|отговор на коментара|докладвай коментар|цитирай|cita mensaje',
    'supprimer|eliminar|excluir|elimina|verwijderen|usuń|vymazat|smazat|vymazať|odstrániť|törlés|șterge|ștergeți|izbriši|обриши|видалити|изтриване|διαγραφή|sil|radera|slet|slett|poista|hapus|xóa|刪除|ลบ|مسح|حذف|מחק|हटाएं',
    'permalink to comment|back to top|link to this|find|view replies|hide replies|cytować|citera|citér|siter|lainaa|idézet|цитата|udostępnij|jaa|paylaş|compartilha|kutip|szukaj|najdi',
    'thêm dấu trang|použít|reagovať|tanggapi komentar|laporkan komentar|balasan|kommentoi|підтримати|поширити',
    'pranešti|pranešti apie netinkamą komentarą|ziņot|teata ebasobivast kommentaarist|link do comentário|responder a comentário|a responder|शिकायत करें|使用道具|댓글주소|peukuta|ver respuestas|ver respostas|zobrazit odpovědi',
    'parent',
    'loading...|wird geladen...|like loading...|gefällt mir wird geladen...|liken lade …|gefällt mir lade …|likenliken|likelike|gefällt mir',
  ]
    .join('|')
    .split('|'),
);

/** What is a button only where it counts: "Respect 3", but a reader's "Respect" */
const COUNTERS = new Set('agree|disagree|respect|recommend?|empfehlungen|zustimmungen|顶|踩|赞|点赞'.split('|'));

/** Reply 21 · Like (7) · 顶[12] · Yanıtla (0) (2) */
const COUNT = /(?:\s?[([][+−-]?\d{1,6}[)\]]){1,2}$|\s?\d{1,6}$/u;
const ENDS_WITH_COUNT = /[\d)\]]/;
/** First words of them all: few lines begin with one. */
const OPENINGS = new Set([...BUTTONS, ...COUNTERS].map((button) => button.split(' ', 1)[0] ?? ''));
/** ReplyDelete · OdpovědětVymazat: buttons that a flattener set together */
const GLUED = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Reply | Quote · Antworten / Melden · Respond • Share */
const BETWEEN = /\s?[|·•/»]\s?|\s{2,}/u;
const SPACE = /\s/u;
const LONGEST = 60;
const LONGEST_ANSWER = 24;
const MOST_IN_ROW = 5;
/** Words of the longest button. */
const MOST_WORDS = 5;
const MOST_DIGITS = 5;
const ORDINAL = /^#\d{1,5}(?:\.\d{1,4}){0,6}$/u;

/** [ Reply to This | Parent ] */
const IN_BRACKETS = /^\[\s(?<inner>[^[\]]{2,58})\s\]$/u;

/** Svara ↓ · Reply » */
const ARROW = /\s?[↓»›⇓]$/u;

function dropCount(text: string): string {
  return ENDS_WITH_COUNT.test(text.slice(-1)) ? text.replace(COUNT, '') : text.replace(ARROW, '');
}

function isOne(text: string): boolean {
  const word = dropCount(text.toLowerCase());
  return BUTTONS.has(word) || BUTTONS.has(text.toLowerCase()) || (word.length < text.length && COUNTERS.has(word));
}

/** Répondre Signaler un abus Lien permanent: buttons in a row, the longest first. */
function isRow(words: readonly string[]): boolean {
  let at = 0;
  for (let count = 0; count < MOST_IN_ROW && at < words.length; count++) {
    const word = words[at]?.toLowerCase() ?? '';
    let length = OPENINGS.has(word) || OPENINGS.has(dropCount(word)) ? Math.min(MOST_WORDS, words.length - at) : 0;
    while (length > 0 && !isOne(words.slice(at, at + length).join(' '))) length -= 1;
    if (length === 0) return false;
    at += length;
  }
  return at === words.length;
}

/** 12 · #1.2: what is counted, or the comment's number, stands beside it */
function isCount(text: string): boolean {
  return (text.length <= MOST_DIGITS && /^\d+$/u.test(text)) || ORDINAL.test(text);
}

/** Whether a line is one button or several, each perhaps with its count. */
export function isButton(line: string): boolean {
  if (line === '' || line.length > LONGEST) return false;
  const text = IN_BRACKETS.exec(line)?.groups?.['inner'] ?? line;
  if (isOne(text)) return true;
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== '');
  if (parts.length > 1 || parts[0] !== text)
    return (
      parts.length <= MOST_IN_ROW &&
      parts.some((part) => isOne(part.trim())) &&
      parts.every((part) => isOne(part.trim()) || isCount(part.trim()))
    );
  const words = text.split(' ');
  if (words.length > 1) return isRow(words);
  const glued = text.split(GLUED);
  return glued.length > 1 && glued.length <= MOST_IN_ROW && glued.every(isOne);
}

const ENDS_WITH_ANSWER = new RegExp(
  String.raw`(?<=\S)(?:${[...ANSWERS].filter((answer) => /^\p{L}{4,}$/u.test(answer)).join('|')})(?:[+−-]?\d{1,5}){0,3}$`,
  'iu',
);
/** It was so.Reply0+9: more letters end no line so */
const LONGEST_END = 40;

/** Where the button begins that a flattener glued to the end of a text; undefined where none is. */
export function findGluedButton(text: string): number | undefined {
  const end = text.slice(-LONGEST_END);
  const found = ENDS_WITH_ANSWER.exec(end);
  return found === null || SPACE.test(end.charAt(found.index - 1)) ? undefined : text.length - end.length + found.index;
}

/** Whether no other one is how it begins: "reply" is enough for "reply to this". */
function isShortest(answer: string): boolean {
  return ![...ANSWERS].some((other) => other !== answer && answer.startsWith(other));
}

/** A pattern of how such buttons begin, in small letters. */
export const ANSWER_BUTTONS = [...ANSWERS]
  .filter(isShortest)
  .map((button) => button.replace(/[()[\]]/gu, String.raw`\$&`))
  .join('|');

/** Whether a line is the button that answers a comment, in any language. */
export function isAnswerButton(text: string): boolean {
  return text.length <= LONGEST_ANSWER && ANSWERS.has(dropCount(text).toLowerCase());
}

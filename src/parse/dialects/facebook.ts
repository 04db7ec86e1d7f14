import type { Line } from '../../text/lines.ts';
import { scanClosings, toOpening } from '../thread/closings.ts';
import type { Closing, Opening } from '../thread/closings.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findFilled } from '../thread/profile.ts';
import { isHeading } from '../thread/heading.ts';
import { findOnlyDate, findPlainFoot, skipBullet } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';

/** Like · Reply · 12 · 3h · Like · Reply · Mark as spam · 4 March 2015 16:15 · Gefällt mir · Antworten · 3 Std. */
const LIKE = [
  "Like|Gefällt mir|J[’']aime|Me gusta|M[’']agrada|Curtir|Gosto|Mi piace|Vind ik leuk|Synes godt om|Liker|Gilla|Tykkää|Lubię to!?|To se mi líbí|Páči sa mi to|Tetszik|Îmi place|Sviđa mi se|Všeč mi je|Pëlqej",
  'Patinka|Patīk|Meeldib|Beğen|Suka|Thích|Нравится|Подобається|Харесва ми|Свиђа ми се|Μου αρέσει!?|أعجبني|إعجاب|پسندیدن|לייק|אהבתי|पसंद करें|ถูกใจ|লাইক|પસંદ|பிடித்தது|ਪਸੰਦ|いいね[!！]?|좋아요|赞|讚',
].join('|');
const REPLY = [
  'Reply|Antworten|Répondre|Responder|Respon|Rispondi|Beantwoorden|Svar|Svara|Vastaa|Odpowiedz|Odpovědět|Odpovedať|Válasz|Válaszolás|Răspunde|Odgovori|Odgovor|Përgjigju|Atsakyti|Atbildēt|Vasta',
  'Yanıtla|Balas|Trả lời|Phản hồi|Ответить|Відповісти|Отговор|Одговори|Απάντηση|رد|الرد|پاسخ|השב|הגב|תגובה|जवाब दें|উত্তর দিন|ตอบกลับ|返信(?:する)?|답글(?: 달기)?|回复|回覆',
].join('|');
const BUTTONS = new RegExp(String.raw`^(?:${LIKE}) ?· ?(?:${REPLY})(?= ?·|$)`, 'iu');
/** LikeReply4· 6y · LikeReply6y: the same as a flattener sets them together */
const BUTTONS_GLUED = new RegExp(String.raw`^(?:${LIKE})(?:${REPLY})(?=\d)`, 'iu');
/** Works at Harbour Board · Top fan: what stands under a name where each has a line of its own */
const BADGE =
  /^(?:Top fan|Top-Fan|Author|(?:(?:\p{L}[\p{L}-]{1,20} ){0,3}(?:works?|worked|owner|studi(?:es|ed)|manager|director|founder|lives|president|teacher|student|engineer) (?:at|in|of) .{2,60}|(?:arbeitet|studiert) (?:bei|an der) .{2,60}|(?:travaille|étudie) (?:à|chez) .{2,60}|(?:trabaja|trabalha|lavora) (?:en|na|no|em|presso) .{2,60})|(?:[\p{Lu}][\p{L}.'’-]{1,20} ){1,5}(?:College|University|High School|Academy))$/iu;
/** 3h · 12 mins · 2 y · 3 Std. · 5 ч · Just now */
const RELATIVE = /^(?:\d{1,3} ?[\p{L}\p{M}]{1,8}\.?(?: ago)?|just now|yesterday|gerade eben|gestern|hier|ayer|ieri|вчера)$/iu;
const COUNT = /^\d{1,6}$/u;
/** How one may sort them: short, without a full stop */
const SORTED =
  /^(?:Sort(?:iert|ieren|er|era|uj|ează|irati|iraj)?|Trier|Ordenar|Ordina|Sorteren|Seřadit|Zoradiť|Rendezés|Järjestä|Rikiuoti|Sırala|Urutkan|Sắp xếp|Сортировать|Сортувати|Сортиране|Сортирај|Ταξινόμηση|ترتيب|מיון|เรียง(?:ตาม)?|排序|並べ替え|정렬)(?: \S{1,12}){0,3}:?$|^(?:Älteste|Neueste|Ältesten|Neuesten|Plus anciens|Plus récents|Más antiguos|Más recientes|Meno recenti|Più recenti|Mais antigos|Oudste|Nieuwste|Najstarsze|Najnowsze|সবচেয়ে পুরানো|সবচেয়ে নতুন|এই অনুযায়ী সাজান|Старые|Сначала старые|Новые|Найстаріші|Найновіші)$/iu;
/** Ottilie Brandt · Works at Harbour Board */
const EMPLOYER = / · /u;
/** Facebook Comments Plugin · 12 Comments · Sort by Oldest · Add a comment... */
const BORDER =
  /^(?:Facebook Comments Plugin|\d{1,6} (?:Comments?|Kommentare?|commentaires?|comentarios?|commenti|Комментари(?:й|я|ев))|(?:Sort(?:iert|ieren)? (?:by|nach)|Trier par|Ordenar por)(?: (?:Oldest|Newest|Top|Ältesten|Neuesten|Beliebteste))?|(?:Top|Oldest|Newest)|(?:Add|Write) a comment(?:\.{3}|…)?|Kommentar hinzufügen(?:\.{3}|…)?|Also post on Facebook|(?:Ajouter un commentaire|A[ñg][^ ]{3,6} un comentario|Adicion[ae]r? um comentário|Aggiungi un commento|Dodaj komentarz|Добавьте комментарий|Додати коментар|Yorum ekle|Thêm bình luận|Tambahkan komentar|إضافة تعليق|टिप्पणी जोड़ें|একটি মন্তব্য যোগ করুন|เพิ่มความคิดเห็น|コメントを追加|댓글 달기|添加评论)(?:\.{3}|…)?|\p{Nd}{1,6} ?টি মন্তব্য)$/iu;
/** Mark as spam · Edited · Show 3 more replies in this thread · Load 10 more comments · Unlike */
const FOOT =
  /^(?:Mark as spam|Report|Edited|See more|Most relevant|(?:Show|Load|View) \d{1,5} (?:more )?(?:replies|comments)(?: in this thread)?|Hide \d{1,5} repl(?:y|ies)|\d{1,5} repl(?:y|ies))$/iu;
const LONGEST = 160;
const LONGEST_TAG = 60;

/** Like, on a line of its own */
const LIKE_ALONE = new RegExp(String.raw`^(?:${LIKE})$`, 'iu');
const LONGEST_PART = 40;
const MOST_PARTS = 8;

/** The buttons as one line, where a flattener gave each and each point between them a line of its own. */
function joinButtons(lines: readonly Line[], line: Line, at: number): { readonly text: string; readonly last: number } {
  let { text } = skipBullet(line);
  let last = at;
  if (!LIKE_ALONE.test(text)) return { text, last };
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const point = findFilled(lines, last + 1, 1);
    const next = point === undefined || lines[point]?.text !== '·' ? undefined : findFilled(lines, point + 1, 1);
    const part = next === undefined ? '' : (lines[next]?.text ?? '');
    if (next === undefined || part.length > LONGEST_PART) break;
    text += ` · ${part}`;
    last = next;
  }
  return { text, last };
}

function isClosing(text: string): boolean {
  return BUTTONS.test(text) || BUTTONS_GLUED.test(text);
}

function findClosing(lines: readonly Line[], at: number): Closing | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  const { text, last: end } = joinButtons(lines, line, at);
  if (!isClosing(text)) return undefined;
  const buttons = BUTTONS.exec(text)?.[0] ?? BUTTONS_GLUED.exec(text)?.[0] ?? '';
  const parts = text
    .slice(buttons.length)
    .split('·')
    .map((part) => part.trim());
  const rest = parts.filter((part) => part !== '' && !FOOT.test(part));
  const votes = rest.find((part) => COUNT.test(part));
  const moment = lines[end] ?? line;
  const date = findOnlyDate(moment);
  const ago = rest.find((part) => RELATIVE.test(part));
  const dateText = date === undefined ? ago : moment.text.slice(date.start, date.end);
  let last = end;
  while (last < end + 2 && FOOT.test(lines[last + 1]?.text.slice(0, LONGEST) ?? '')) last += 1;
  return {
    at: date === undefined ? at : end,
    last,
    ...(date !== undefined && { date }),
    ...(dateText !== undefined && { dateText }),
    ...(votes !== undefined && { votes: Number(votes) }),
  };
}

function findOpening(text: string): Opening | undefined {
  if (text.length > LONGEST) return undefined;
  const [name = '', ...rest] = text.split(EMPLOYER);
  const opening = toOpening(name);
  return opening === undefined || rest.length === 0 ? opening : { ...opening, status: rest.join(' · ') };
}

/** A head down to the line under the name that says where somebody works, where words stand below it. */
function takeBadge(lines: readonly Line[], head: CommentHead): CommentHead {
  const under = lines[head.last + 1]?.text.slice(0, LONGEST) ?? '';
  const isOne = head.status === undefined && BADGE.test(under) && head.last + 2 < (head.dateLine ?? 0);
  return isOne ? { ...head, last: head.last + 1, status: under } : head;
}

/** Answers begin with the whole name of whom they answer, as the plugin writes it there: "Mara Quill It was so." */
function addTagged(lines: readonly Line[], heads: readonly CommentHead[]): readonly CommentHead[] {
  const above = new Set<string>();
  return heads.map((head) => {
    const text = lines[findFilled(lines, head.last + 1, 1) ?? -1]?.text ?? '';
    const tagged = head.textStart === undefined ? findTagged(text, above) : undefined;
    if (head.author?.includes(' ') === true) above.add(head.author);
    return tagged === undefined ? head : { ...head, parentName: tagged };
  });
}

function findTagged(text: string, names: ReadonlySet<string>): string | undefined {
  for (let at = text.indexOf(' ', text.indexOf(' ') + 1); at > 0 && at <= LONGEST_TAG; at = text.indexOf(' ', at + 1)) {
    const name = text.slice(0, at);
    if (names.has(name)) return name;
  }
  return undefined;
}

function isBorder(text: string): boolean {
  return text.length <= LONGEST && (BORDER.test(text) || FOOT.test(text) || SORTED.test(text) || isHeading(text));
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  if (LIKE_ALONE.test(text)) return { closes: true };
  return isClosing(text) || FOOT.test(text) || BORDER.test(text) ? {} : findPlainFoot(text);
}

/** The Facebook comments plugin: "NAME · EMPLOYER", the text, "Like · Reply · 12 · 3h". */
export const FACEBOOK: Dialect = {
  name: 'facebook',
  canSpeak: ({ has }) => has('·'),
  findHeads: (lines) =>
    addTagged(
      lines,
      scanClosings(lines, { findClosing, findOpening, isBorder }).map((head) => takeBadge(lines, head)),
    ),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};

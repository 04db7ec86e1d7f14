import type { Line } from '../../text/lines.ts';
import { toShape } from '../learned/columns.ts';
import { findMention } from './mention.ts';
import type { Dialect } from './dialect.ts';
import { isRated } from './heads.ts';
import { findFilled } from './profile.ts';
import type { CommentSpan } from './spans.ts';

const LONGEST = 100;
/** Antwort auf #1 · In reply to #1 · Antwort auf #1 von Mara · Reply to Mara: */
const ANSWERING = [
  '(?:in\\s|as\\sa\\s)?(?:reply|response|answer)\\sto|replying\\sto|(?:als\\s)?antwort\\s(?:auf|an)|en\\sréponse\\sà|réponse\\sà|en\\srespuesta\\sal?|respuesta\\sal?',
  'em\\sresposta\\sa|resposta\\sa|in\\srisposta\\sa|risposta\\sa|(?:als\\s)?(?:reactie|antwoord)\\sop|w\\sodpowiedzi\\sna|odpowiedź\\s(?:na|do)|svar\\s(?:till|til|på)',
  '(?:в\\s)?ответ\\s(?:на|для)|(?:у\\s)?відповідь\\s(?:на|для)|odpověď\\sna|válasz\\serre|yanıt',
  'responder\\sa|répondre\\sà|rispondi\\sa|ответить\\sна|отговор\\sна|reakce\\sna|reakcia\\sna|i-a\\sr[aă]spuns\\slui|a\\srépondu\\sà|ha\\srisposto\\sa|respondió\\sa|respondeu\\sa|odgovor\\s(?:na|za)(?:\\skomentar(?:\\skorisnika)?)?|до\\sкоментар|atsakymas(?:\\sį)?|vastus|als\\sreactie\\sop|reageert\\sop|svarar|replied\\sto|răspuns\\s(?:la|pentru)',
  'رد\\sعلى|ردا\\sعلى|پاسخ\\sبه|در\\sپاسخ\\sبه|בתגובה\\sל-?|trả\\slời|membalas|回复|回覆|返信先|előzmény|απάντηση\\s(?:σε|στον|στην)|как\\sответ\\sна|odpověď\\sk|răspunde\\slui|ha\\srespondido\\sa|heeft\\sgereageerd\\sop',
].join('|');
/** In reply to comment #1 · En respuesta al comentario #1 */
const COMMENT =
  '(?:comment|post|kommentar|beitrag|commentaire|comentario|comentário|commento|reactie|bericht|komentarz|kommentti|inlägg|yorum|комментарий|коментар|сообщение)(?=\\s#)';
const REFERENCE = new RegExp(
  String.raw`^(?:${ANSWERING})\s?:?\s{0,3}(?:${COMMENT}\s)?(?:\[?#\s?(?<number>\d{1,5})\]?(?:,?\s(?:by|from|von|de|di|da|door|van|od|av|af|от|від)\s["“„«]?(?<of>[^\s"“„«].{0,59}?)["“”»]?)?|(?<floor>\d{1,5})\s?[楼樓](?:\s\S.{0,40})?|(?<name>\S.{0,59}?))\s?[:.]?$`,
  'iu',
);
/** >>1 · #1: how boards point at a post above, on a line of its own or before the words */
const ANCHOR = /^(?:>>|#)(?<number>\d{1,5})(?!\S)/u;
/** #3 Mara · 3楼 Mara · 3. Mara · Eintrag #3 · 3: Mara · 3 名前：マラ · 0003マラ */
const NUMBER =
  /^(?:\p{L}{3,12}\s)?(?:#\s?(?<signed>\d{1,5})(?!\p{Nd})|(?<floor>\d{1,5})[楼樓](?=\s)|(?<dotted>\d{1,5})(?:[.)]|[:：]?\s{1,2}(?=名前[:：])|\s?[:：]\s|\s[-–—]\s)|0{1,3}(?<padded>[1-9]\d{0,3})(?<=^\d{4})(?=\p{L}))/u;

/** #1.2 — 3 March 2019, 08:14: under the name, and before the moment */
const LEADING = /^#(?<number>\d{1,5}(?:\.\d{1,4}){0,6})\s/u;
/** Mara | 3 March 2019 | reply | #1.2: the second answer to #1 */
const LAST = /\s#(?<number>\d{1,5}(?:\.\d{1,4}){0,6})$/u;

/** In reply to · In reply to Mara: within a head, the name on the line below perhaps */
const ADDRESSEE = new RegExp(String.raw`^(?:${ANSWERING})\s?:?(?:\s{1,3}@?(?<name>\S.{0,59}?))?\s?[:.]?$`, 'iu');

/** Whom a line of a head says that its comment answers; no name where that stands on the line below. */
export function readAddressee(text: string): { readonly name?: string } | undefined {
  const match = text.length > LONGEST ? null : ADDRESSEE.exec(text);
  const name = match?.groups?.['name'];
  return match === null ? undefined : { ...(name !== undefined && { name }) };
}

/** le 22/08/17 à 12:01 · , Husum */
const DETAIL = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|,\s\p{Lu}/u;

/** What the comments above say of themselves. */
interface Above {
  readonly byName: ReadonlyMap<string, number>;
  readonly byNumber: ReadonlyMap<string, number>;
  /** By the whole line that holds a head's moment. */
  readonly byLine: ReadonlyMap<string, number>;
  readonly spans: readonly CommentSpan[];
}

function isCalled(name: string | undefined, { head }: CommentSpan): boolean {
  return name === undefined || head.author?.toLowerCase() === name.toLowerCase();
}

/** "Mara Lind le 22/08/17 à 12:01", "Mara Lind, Husum": somebody above, and when that was said or where they live. */
function findDetailed(text: string, byName: Above['byName']): number | undefined {
  const name = DETAIL.test(text) ? findMention(`@${text}`, byName) : undefined;
  return name !== undefined && DETAIL.test(text.slice(name.length)) ? byName.get(name.toLowerCase()) : undefined;
}

/** The comment that a line of its own refers to, by the number or the name that it has in the thread. */
function findReferred(text: string, { byName, byNumber, spans }: Above): number | undefined {
  const match = ANCHOR.exec(text) ?? (text.length > LONGEST ? null : (NUMBERED.exec(text) ?? REFERENCE.exec(text)));
  if (match === null) return undefined;
  const { floor, number = floor, of, name = '' } = match.groups ?? {};
  // "In reply to Mara L."
  if (number === undefined) return byName.get(name.toLowerCase()) ?? byName.get(`${name.toLowerCase()}.`) ?? findDetailed(name, byName);
  const found = byNumber.get(number);
  const span = found === undefined ? undefined : spans[found];
  return span === undefined || !isCalled(of, span) ? undefined : found;
}

/** @mara · ~mara: with a sign of the system's, and without it where others speak to her */
const SIGN = /^[@~](?=.)/u;

function toKey(name: string): string {
  return name.toLowerCase().replace(SIGN, '');
}

/** Do ~mara: · An Mara: · @Mara: */
const TO = /^(?:@|(?:do|an|to|à|al?|для)\s~?(?=[^:]{2,60}:))/iu;

/** "@Mara: It was so.", "To Mara: It was so." name who is answered; "@ Mara" may be any word to a person of the thread. */
function findAddressed(text: string, byName: Above['byName']): string | undefined {
  const words = text.replace(TO, '@');
  const name = findMention(words, byName);
  // French sets its colon apart
  const behind = name === undefined ? '' : words.slice(1).trimStart().slice(name.length).trimStart();
  return behind.startsWith(':') ? name : undefined;
}

/** ความคิดเห็นที่ 12-1: over the text, the first answer to number 12 */
const NUMBER_OVER = /(?<number>\d{1,6})(?:-(?<answer>\d{1,3}))?$/u;

function readNumber(lines: readonly Line[], { head }: CommentSpan): string | undefined {
  const over = head.ordinalAt === undefined ? undefined : NUMBER_OVER.exec(lines[head.ordinalAt]?.text ?? '')?.groups;
  if (over !== undefined) return over['answer'] === undefined ? over['number'] : `${over['number']}.${over['answer']}`;
  const first = lines[head.first]?.text ?? '';
  const { signed, floor, dotted, padded } = NUMBER.exec(first.slice(0, LONGEST))?.groups ?? {};
  const dated = lines[head.dateLine ?? head.first]?.text ?? '';
  return signed ?? floor ?? dotted ?? padded ?? (LEADING.exec(dated) ?? LAST.exec(first))?.groups?.['number'];
}

/** Index of the first line of a comment's text that holds something. */
function findOpeningLine(lines: readonly Line[], { textStart, textEnd }: CommentSpan): number | undefined {
  for (let at = textStart; at < textEnd; at++) if (lines[at]?.text !== '') return at;
  return undefined;
}

/** رد على مارا رقم 2 · إلى رقم (2): the number behind the name, or without one */
const NUMBERED = /^(?:ردا?\sعلى|[إا]لى)\s(?:\S.{0,40}\s)?رقم\s?\(?(?<number>\d{1,5})\)?[.:]?$/u;

/** What stands before a name that has the line to itself. */
const ALONE = '·';
const TYPED = /^(?:>>|@)/u;

/** How many lines one reference takes: "In reply to", "#1", "Mara". */
const MOST_LINES = 3;
const LETTER = /[\p{L}#→↳]/u;
/** Comments between one and the one whose author its first words name. */
const MOST_BETWEEN = 12;

/** The first lines of a comment that say whom it answers and nothing else. */
interface Reference {
  readonly lines: readonly number[];
  /** Index of the comment that is answered. */
  readonly to: number;
  /** What stands before the name or the number; empty where set words stand there. */
  readonly lead: string;
}

/** The comment that the whole of a line refers to: "In reply to #1", "@Mara | 3 March 2019 | 08:14" as Mara's head has it. */
function findTold(text: string, above: Above): number | undefined {
  if (text.startsWith('@') && above.byLine.has(text.slice(1))) return above.byLine.get(text.slice(1));
  // ">>1" before words of the comment
  return (ANCHOR.exec(text)?.[0] ?? text) === text ? findReferred(text, above) : undefined;
}

/** Indices of the lines that point at one comment more each, right below the first reference: "#1", "#2". */
function listAnchors(lines: readonly Line[], from: number, end: number): readonly number[] {
  const anchors: number[] = [];
  for (let at = from; at < end && (lines[at]?.text === '' || ANCHOR.exec(lines[at]?.text ?? '')?.[0] === lines[at]?.text); at++)
    if (lines[at]?.text !== '') anchors.push(at);
  return anchors;
}

/** Reads a comment's first lines, a few at most, as a reference: by set words, or as whatever stands before somebody's name. */
function readReference(lines: readonly Line[], span: CommentSpan, above: Above): Reference | undefined {
  const taken: number[] = [];
  let words = '';
  for (let at = span.textStart; at < span.textEnd && taken.length < MOST_LINES; at++) {
    const text = lines[at]?.text ?? '';
    // "Votes: +12" may stand over it
    if (text === '' || (taken.length === 0 && isRated(text))) continue;
    if (text.length > LONGEST || span.quoted?.has(at) === true || (findFilled(lines, at + 1, 1) ?? Infinity) >= span.textEnd)
      return undefined;
    taken.push(at);
    words = words === '' ? text : `${words} ${text}`;
    const told = findTold(text, above) ?? findTold(words, above);
    // Who typed ">>1" or "@Mara" said so
    if (told !== undefined && TYPED.test(text)) return { lines: [], to: told, lead: '' };
    if (told !== undefined) return { lines: [...taken, ...listAnchors(lines, at + 1, span.textEnd)], to: told, lead: '' };
    const to = above.byName.get(toKey(text)) ?? above.byName.get(findLast(words, above.byName)?.toLowerCase() ?? '');
    const name = to === undefined ? undefined : above.spans[to]?.head.author;
    const lead = name === undefined ? '' : words.slice(0, words.length - name.length);
    // A name alone: under some systems' moments whoever is answered stands so
    if (to !== undefined && taken.length === 1 && text === name && name !== span.head.author) return { lines: taken, to, lead: ALONE };
    if (to !== undefined && LETTER.test(lead)) return { lines: taken, to, lead: toShape(lead) };
  }
  return undefined;
}

/** In reply to: Mara (451) */
const CLOSING = /^\p{L}[^:]{2,24}:\s(?=\S)/u;
const NUMBER_BEHIND = /\s\(#?\d{1,6}\)$/u;

/** Reads the line that ends a comment, below words of its own, as a reference: "In reply to: Mara (451)". */
function readClosing(lines: readonly Line[], { head, textStart, textEnd }: CommentSpan, above: Above): Reference | undefined {
  const at = findFilled(lines, textEnd - 1, -1);
  const text = at === undefined || at <= textStart ? '' : (lines[at]?.text ?? '');
  const over = at === undefined ? undefined : findFilled(lines, at - 1, -1);
  if (at === undefined || over === undefined || over < textStart || text.length > LONGEST || !CLOSING.test(text)) return undefined;
  const to = findReferred(text.replace(NUMBER_BEHIND, ''), above);
  return to === undefined || above.spans[to]?.head.author === head.author ? undefined : { lines: [at], to, lead: '' };
}

/** The name of somebody above that a text ends with, behind other words. */
function findLast(text: string, byName: Above['byName']): string | undefined {
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const name = text.slice(at + 1);
    if (byName.has(name.toLowerCase())) return name;
  }
  return undefined;
}

/** What is made of each comment beside what those above it say of themselves. */
function mapBelow<Made>(
  lines: readonly Line[],
  spans: readonly CommentSpan[],
  make: (span: CommentSpan, above: Above, index: number) => Made,
): readonly Made[] {
  const byName = new Map<string, number>();
  const byNumber = new Map<string, number>();
  const byLine = new Map<string, number>();
  return spans.map((span, index) => {
    const made = make(span, { byName, byNumber, byLine, spans }, index);
    const moment = span.head.dateLine === undefined ? undefined : lines[span.head.dateLine]?.text;
    if (moment !== undefined) byLine.set(moment, index);
    const number = readNumber(lines, span);
    if (number !== undefined) byNumber.set(number, index);
    if (span.head.author !== undefined) byName.set(toKey(span.head.author), index);
    return made;
  });
}

/** Gives comments the lines in which their system says whom they answer; what only stands before a name must do so in two of them. */
export function addReferences(lines: readonly Line[], spans: readonly CommentSpan[]): readonly CommentSpan[] {
  const isFlush = new Set(spans.map(({ head }) => head.indent)).size === 1;
  const found = mapBelow(lines, spans, (span, above) =>
    span.head.textStart === undefined && span.head.textEnd === undefined
      ? (readReference(lines, span, above) ?? readClosing(lines, span, above))
      : undefined,
  );
  const leads = new Map<string, number>();
  for (const reference of found) if (reference !== undefined) leads.set(reference.lead, (leads.get(reference.lead) ?? 0) + 1);
  return spans.map((span, index) => {
    const reference = found[index];
    if (reference === undefined) return span;
    const isSystems = reference.lead === '' || (leads.get(reference.lead) ?? 0) > 1;
    if (!isSystems) return span;
    const isTold = !isFlush || span.answers !== undefined || (span.head.depth ?? 0) > 0 || span.head.parentName !== undefined;
    return { ...span, references: reference.lines, ...(!isTold && { answers: reference.to }) };
  });
}

/**
 * Gives each comment the one above that its first words say it answers, where indentation tells nothing: "#1 It was so.", and where no system is
 * known whose answers look otherwise also "@Mara: …".
 */
export function addAnswers(lines: readonly Line[], spans: readonly CommentSpan[], dialect: Dialect): readonly CommentSpan[] {
  const isLearned = dialect.learned === true;
  if (new Set(spans.map(({ head }) => head.indent)).size > 1) return spans;
  return mapBelow(lines, spans, (span, above, index) => {
    const { head } = span;
    if (!isLearned && ((head.depth ?? 0) > 0 || head.parentName !== undefined)) return span;
    const at = head.textStart === undefined && head.textEnd === undefined ? findOpeningLine(lines, span) : head.last;
    const text = (at === undefined ? undefined : lines[at]?.text.slice(head.textStart ?? 0)) ?? '';
    const referred = ANCHOR.test(text) ? findReferred(text, above) : undefined;
    const mentioned = referred ?? (isLearned ? findMentioned(text, index, readNumber(lines, span) ?? '', above) : undefined);
    return mentioned === undefined || span.answers !== undefined ? span : { ...span, answers: mentioned };
  });
}

/** The comment whose number begins that of another, "#1" for "#1.2", or whose author its first words name. */
function findMentioned(text: string, index: number, number: string, { byName, byNumber }: Above): number | undefined {
  const numbered = byNumber.get(number.slice(0, Math.max(0, number.lastIndexOf('.'))));
  const words = text.trimStart();
  const addressed = numbered ?? byName.get(findAddressed(words, byName)?.toLowerCase() ?? '');
  if (addressed !== undefined || words.startsWith('@ ')) return addressed;
  // "@Mara it was so", to somebody who spoke not long ago
  const near = byName.get(findMention(words, byName)?.toLowerCase() ?? '');
  return near !== undefined && index - near <= MOST_BETWEEN ? near : undefined;
}

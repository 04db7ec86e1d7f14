import { toLines } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { toSayingReader } from '../thread/sayings.ts';

/** Mara Quill said... */
const readSaying = toSayingReader('...');
/** At 9:48 PM, Mara Quill said... */
const TIME_BEFORE = /^at \d{1,2}:\d\d(?: [ap]m)?, /iu;
/** Blogger Mara said... · Anonymous Anonymous said...: the title of the picture before the name */
const PICTURE = /^(?<picture>Blogger|Anonymous|OpenID)\s(?<name>\S.{0,79})$/u;
const DELETE =
  'vymazat|vymazať|törlés|ștergeți|izbriši|изтриване|poista|slett|delete|löschen|supprimer|eliminar|excluir|elimina|verwijderen|usuń|удалить|видалити|sil|削除|刪除|radera|slet';
/** Reply · ReplyDelete */
const REPLY = new RegExp(
  `^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz|ответить|відповісти|odpovědět|odpovedať|válasz|răspundeți|odgovori|отговор|vastaa|besvar|yanıtla|返信|回覆|svara|svar)(?:\\s?(?:${DELETE}))?$`,
  'iu',
);
/** Replies: the head of the list of answers; in German the same word as the button */
const REPLIES = /^(?:replies|réponses|respuestas|respostas|risposte|odpowiedzi|ответы|відповіді|reacties|yanıtlar)$/iu;
const REPLIES_OR_REPLY = /^antworten$/iu;
/** Delete · ReplyDelete */
const DELETED = new RegExp(`(?:^|^reply\\s?|^antworten\\s?)(?:${DELETE})$`, 'iu');
const MORE = /^(?:load more|mehr laden|charger la suite|cargar más|carregar mais|altro)(?:\.{3}|…)?$/iu;
/** Dieser Kommentar wurde vom Autor entfernt. */
const REMOVED =
  /^(?:dieser kommentar wurde (?:vom autor|von einem blog-administrator) entfernt|ce commentaire a été supprimé par (?:l['’]auteur|un administrateur du blog)|este comentario ha sido eliminado por (?:el autor|un administrador del blog)|este comentário foi removido pelo autor|questo commento è stato eliminato dall['’]autore|комментарий удал[её]н автором|этот комментарий был удал[её]н автором|ten komentarz został usunięty przez autora)\.?$/iu;
const LONGEST = 160;

function findSaid(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST || !(line.text.endsWith('...') || line.text.endsWith('…'))) return undefined;
  const author = toLogin(readSaying(skipBullet(line).text.replace(TIME_BEFORE, '')) ?? '');
  return author === undefined ? undefined : { first: at, last: at, author, kind: 'comment', indent: line.indent, certainty: 1 };
}

/** Mara6. Juni 2015 um 10:23: name and moment, often glued; or on a line each. */
function findSigned(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  const { start } = skipBullet(line);
  const own = findOnlyDate(line, start);
  const dateAt = own === undefined ? at + 1 : at;
  const dateLine = lines[dateAt];
  const date = own ?? findOnlyDate(dateLine);
  if (dateLine === undefined || date?.time === undefined) return undefined;
  if (own === undefined ? !isBareDate(dateLine, date) : line.text.slice(own.end).trim() !== '') return undefined;
  const author = toLogin(line.text.slice(start, own?.start));
  if (author === undefined || findFoot(line.text) !== undefined) return undefined;
  return { first: at, last: dateAt, author, ...toDateFields(dateLine, date, dateAt), kind: 'comment', indent: line.indent, certainty: 1 };
}

/** Under "NAME said..." the date closes the comment: two signs that together are no chance. */
function closeWithDate(head: CommentHead, lines: readonly Line[], end: number): CommentHead {
  let at = end - 1;
  while (at > head.last && isButton(lines[at]?.text ?? '')) at -= 1;
  const line = at > head.last ? lines[at] : undefined;
  const date = findClosingDate(line);
  return line === undefined || date === undefined ? head : { ...head, ...toDateFields(line, date, at), certainty: 3 };
}

function findClosingDate(line: Line | undefined): CommentHead['date'] {
  const date = findOnlyDate(line);
  return line !== undefined && date?.time !== undefined && isBareDate(line, date) ? date : undefined;
}

/** Buttons that hardly another system prints together: "Reply" and "Delete", "Replies", or "Antworten" twice. */
function hasButtons(stretch: readonly Line[]): boolean {
  const short = stretch.filter(({ text }) => text.length <= LONGEST);
  const replies = short.filter(({ text }) => REPLY.test(text)).length;
  return replies > 1 || short.some(({ text }) => REPLIES.test(text) || (replies > 0 && DELETED.test(text)));
}

function toStretches(lines: readonly Line[], heads: readonly CommentHead[]): (readonly Line[])[] {
  return heads.map((head, index) => lines.slice(head.last + 1, heads[index + 1]?.first));
}

/** Index of the first line with nothing but a date after another; the page goes on below the last comment. */
function findLastDate(lines: readonly Line[], after: number): number {
  const at = lines.findIndex((line, index) => index > after && findClosingDate(line) !== undefined);
  return at < 0 ? lines.length - 1 : at;
}

/** Blogger's own title stands before a name only where one stands before every name. */
function splitPictures(heads: readonly CommentHead[]): readonly CommentHead[] {
  const pictures = heads.map(({ author }) => PICTURE.exec(author ?? '')?.groups);
  if (pictures.includes(undefined)) return heads;
  return heads.map((head, index) => ({ ...head, author: pictures[index]?.['name'] ?? '', status: pictures[index]?.['picture'] ?? '' }));
}

/** Where all is flush, answers stand between the line "Replies" and the next button "Reply". */
function addDepths(heads: readonly CommentHead[], stretches: readonly (readonly Line[])[]): readonly CommentHead[] {
  const isFlush = heads.every(({ indent }) => indent === heads[0]?.indent);
  if (!isFlush || !stretches.some((stretch) => stretch.some(({ text }) => text.length <= LONGEST && REPLY.test(text)))) return heads;
  let isOpen = false;
  let buttons = 0;
  return heads.map((head, index) => {
    const depth = isOpen ? 1 : 0;
    if (!isOpen) buttons = 0;
    for (const { text } of stretches[index] ?? []) {
      if (text.length > LONGEST) continue;
      if (REPLIES.test(text) || (!isOpen && buttons > 0 && REPLIES_OR_REPLY.test(text))) isOpen = true;
      else if (REPLY.test(text)) {
        isOpen = false;
        buttons += 1;
      }
    }
    return { ...head, depth };
  });
}

function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const said = scanHeads(lines, findSaid);
  const dated = said.map((head, index) => closeWithDate(head, lines, said[index + 1]?.first ?? findLastDate(lines, head.last) + 1));
  if (dated.some(({ certainty }) => certainty === 3)) return splitPictures(dated);
  const signed = scanHeads(lines, findSigned);
  const stretches = toStretches(lines, signed);
  const sure = signed.map((head, index): CommentHead => ({ ...head, certainty: hasButtons(stretches[index] ?? []) ? 3 : 2 }));
  return sure.some(({ certainty }) => certainty === 3) ? addDepths(sure, stretches) : [];
}

/** A button, the head of the answers, or an empty line. */
function isButton(text: string): boolean {
  if (text.length > LONGEST) return false;
  return text === '' || REPLY.test(text) || REPLIES.test(text) || DELETED.test(text) || MORE.test(text);
}

function findFoot(text: string): CommentFoot | undefined {
  return isButton(text) || findClosingDate(toLines(text)[0]) !== undefined ? {} : findPlainFoot(text);
}

/** Blogger: "NAME said...", the text, the date; in newer themes "NAMEDATE", the text, "Reply", "Delete", "Replies". */
export const BLOGGER: Dialect = {
  name: 'blogger',
  canSpeak: ({ minute }) => minute,
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: (text) => isRemovalNote(text) || (text.length <= LONGEST && REMOVED.test(text)),
};

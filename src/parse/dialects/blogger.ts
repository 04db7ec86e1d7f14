import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, isRemovalNote, scanHeads, skipBullet, toDateFields } from '../heads.ts';
import { toSignatureName } from '../signature.ts';

/** Mara Quill said... · At 9:48 PM, Mara Quill said... */
const SAID =
  /^(?:at \d{1,2}:\d\d(?: [ap]m)?, )?(?<author>\S.{0,79}?)\s?(?:said|hat gesagt|a dit|dijo|disse|ha detto|zei|sa|sagde|pisze|powiedział\(a\)|řekl\(a\)|комментирует|сказал\(а\)|dedi ki|さんのコメント|說|提到)\s?(?:\.{3}|…)$/iu;
/** Blogger Mara said... · Anonymous Anonymous said...: the title of the picture before the name */
const PICTURE = /^(?<picture>Blogger|Anonymous|OpenID)\s(?<name>\S.{0,79})$/u;
const DELETE = 'delete|löschen|supprimer|eliminar|excluir|elimina|verwijderen|usuń|удалить|видалити|sil|削除|刪除|radera|slet';
/** Reply · ReplyDelete */
const REPLY = new RegExp(`^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz|ответить|відповісти|yanıtla|返信|回覆|svara)(?:\\s?(?:${DELETE}))?$`, 'iu');
/** Replies: the head of the list of answers; in German the same word as the button */
const REPLIES = /^(?:replies|réponses|respuestas|respostas|risposte|odpowiedzi|ответы|відповіді|reacties|yanıtlar|svar)$/iu;
const REPLIES_OR_REPLY = /^antworten$/iu;
/** Delete · ReplyDelete */
const DELETED = new RegExp(`(?:^|^reply\\s?|^antworten\\s?)(?:${DELETE})$`, 'iu');
const MORE = /^(?:load more|mehr laden|add comment|kommentar hinzufügen|ajouter un commentaire|añadir comentario|adicionar comentário|aggiungi commento)(?:\.{3}|…)?$/iu;
/** Dieser Kommentar wurde vom Autor entfernt. */
const REMOVED =
  /^(?:dieser kommentar wurde (?:vom autor|von einem blog-administrator) entfernt|ce commentaire a été supprimé par (?:l['’]auteur|un administrateur du blog)|este comentario ha sido eliminado por (?:el autor|un administrador del blog)|este comentário foi removido pelo autor|questo commento è stato eliminato dall['’]autore|комментарий удал[её]н автором|этот комментарий был удал[её]н автором|ten komentarz został usunięty przez autora)\.?$/iu;
const LONGEST = 160;

function findSaid(lines: readonly Line[], at: number): CommentHead | undefined {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST) return undefined;
  const author = toSignatureName(SAID.exec(skipBullet(line).text)?.groups?.['author'] ?? '');
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
  const author = toSignatureName(line.text.slice(start, own?.start));
  if (author === undefined || findFoot(line.text) !== undefined) return undefined;
  return { first: at, last: dateAt, author, ...toDateFields(dateLine, date, dateAt), kind: 'comment', indent: line.indent, certainty: 1 };
}

/** Under "NAME said..." the date closes the comment. */
function closesWithDate(stretch: readonly Line[]): boolean {
  const last = stretch.findLast(({ text }) => text !== '' && findFoot(text) === undefined);
  const date = findOnlyDate(last);
  return last !== undefined && date?.time !== undefined && isBareDate(last, date);
}

/** Buttons that no other system prints together. */
function hasButtons(stretch: readonly Line[]): boolean {
  const replies = stretch.filter(({ text }) => text.length <= LONGEST && REPLY.test(text)).length;
  return replies > 1 || stretch.some(({ text }) => text.length <= LONGEST && (DELETED.test(text) || REPLIES.test(text)));
}

function toStretches(lines: readonly Line[], heads: readonly CommentHead[]): (readonly Line[])[] {
  return heads.map((head, index) => lines.slice(head.last + 1, heads[index + 1]?.first));
}

/** Blogger's own title stands before a name only where one stands before every name. */
function splitPictures(heads: readonly CommentHead[]): readonly CommentHead[] {
  const pictures = heads.map(({ author }) => PICTURE.exec(author ?? '')?.groups);
  if (pictures.includes(undefined)) return heads;
  return heads.map((head, index) => ({ ...head, author: pictures[index]?.['name'] ?? '', status: pictures[index]?.['picture'] ?? '' }));
}

/** Answers stand between the line "Replies" and the next button "Reply". */
function addDepths(heads: readonly CommentHead[], stretches: readonly (readonly Line[])[]): CommentHead[] {
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
  const saidStretches = toStretches(lines, said);
  const dated = said.map((head, index): CommentHead => ({ ...head, certainty: closesWithDate(saidStretches[index] ?? []) ? 3 : 1 }));
  if (dated.some(({ certainty }) => certainty === 3)) return splitPictures(dated);
  const signed = scanHeads(lines, findSigned);
  const stretches = toStretches(lines, signed);
  const sure = signed.map((head, index): CommentHead => ({ ...head, certainty: hasButtons(stretches[index] ?? []) ? 3 : 2 }));
  return sure.some(({ certainty }) => certainty === 3) ? addDepths(sure, stretches) : [];
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  return REPLY.test(text) || REPLIES.test(text) || DELETED.test(text) || MORE.test(text) ? {} : findPlainFoot(text);
}

/** Blogger: "NAME said...", the text, the date; in newer themes "NAMEDATE", the text, "Reply", "Delete", "Replies". */
export const BLOGGER: Dialect = {
  name: 'blogger',
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: (text) => isRemovalNote(text) || (text.length <= LONGEST && REMOVED.test(text)),
};

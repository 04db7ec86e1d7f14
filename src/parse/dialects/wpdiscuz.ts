import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../dialect.ts';
import { findOnlyDate, findPlainFoot, isBareDate, isRemovalNote, scanHeads, skipBullet, toDateFields } from '../heads.ts';
import { parseSignature, toSignatureName } from '../signature.ts';

/** Guest · Gast: the badge under the picture */
const BADGE =
  /^(?:guest|member|author|admin|administrator|editor|moderator|subscriber|noble member|active member|new member|gast|mitglied|autor|autorin|moderatorin|abonnent|invité|membre|auteur|invitado|miembro|ospite|membro|autore|convidado|lid|gość|członek|redaktor|гость|участник|автор|администратор|модератор|гість)$/iu;
/** Daumen hoch5Daumen runter · Vote Up 3 Vote Down Reply */
const VOTES =
  /^(?:daumen hoch|vote up|voter pour|votar a favor|voto positivo|за)\s?(?<votes>[+−-]?\d{1,5})\s?(?:daumen runter|vote down|voter contre|votar en contra|voto negativo|против)(?:\s{1,4}\p{L}{5,12})?$/iu;
/** 0 · 5 | Reply: newer versions print the sum alone */
const SUM = /^(?<votes>[+−-]?\d{1,5})(?:\s?\|?\s{0,2}(?:reply|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz|ответить))?$/iu;
/** Reply to  Mara Quill · Antwort an  Mara Quill */
const REPLY_TO =
  /^(?:reply to|antwort an|antwort auf|en réponse à|répondre à|responder a|respuesta a|rispondi a|in risposta a|odpowiedz|ответить на|ответ на)\s{1,3}(?<name>\S.{0,59})$/iu;
/** Last edited 2 years ago by Mara Quill · View Replies (2) */
const NOTE = /^(?:(?:last edited|zuletzt bearbeitet|dernière modification)\s.{1,80}|(?:view|hide) repl(?:y|ies)(?:\s?\(\d{1,5}\))?|antworten (?:anzeigen|ausblenden)(?:\s?\(\d{1,5}\))?)$/iu;
/** 1 Monat her */
const AGO = /^\d{1,4} (?:minuten?|stunden?|tage?|wochen?|monate?|jahre?) her$/iu;
const LONGEST = 120;

type Moment = Pick<CommentHead, 'date' | 'dateText' | 'dateLine'>;

function isAgo(line: Line): boolean {
  if (AGO.test(line.text)) return true;
  const signature = parseSignature(line, 0);
  return signature?.shape === 'date' && signature.date === undefined && signature.dateText === line.text;
}

/** A line that is a date with its time, or words such as "3 hours ago". */
function findMoment(line: Line | undefined, at: number): Moment | undefined {
  if (line === undefined || line.text === '' || line.text.length > LONGEST) return undefined;
  const date = findOnlyDate(line);
  if (date?.time !== undefined && isBareDate(line, date)) return toDateFields(line, date, at);
  return isAgo(line) ? { dateText: line.text } : undefined;
}

/** The picture's name, the badge, the name, the moment, who is answered; not all of them are always there. */
function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const { text } = skipBullet(top);
  const badgeAt = [at, at + 1].find((down) => BADGE.test((down === at ? text : (lines[down]?.text ?? '')).slice(0, LONGEST)));
  const nameAt = (badgeAt ?? at) + 1;
  const author = toSignatureName(lines[nameAt]?.text.slice(0, LONGEST) ?? '');
  const isDoubled = badgeAt !== at && text === author;
  if (author === undefined || (badgeAt !== at && !isDoubled)) return undefined;
  const moment = findMoment(lines[nameAt + 1], nameAt + 1);
  if (!isDoubled && moment === undefined) return undefined;
  const momentAt = moment === undefined ? nameAt : nameAt + 1;
  const parentName = REPLY_TO.exec(lines[momentAt + 1]?.text.slice(0, LONGEST) ?? '')?.groups?.['name'];
  return {
    first: at,
    last: parentName === undefined ? momentAt : momentAt + 1,
    author,
    ...moment,
    ...(badgeAt !== undefined && { status: badgeAt === at ? text : (lines[badgeAt]?.text ?? '') }),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: top.indent,
    certainty: badgeAt === undefined ? 1 : 3,
  };
}

/** A name printed twice is a head where votes close its comment, or the one above; the moment may stand under them. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  const found = scanHeads(lines, findHead);
  const stretches = found.map((head, index) => lines.slice(head.last + 1, found[index + 1]?.first).filter(({ text }) => text !== ''));
  const voted = stretches.map((stretch) => stretch.some(({ text }) => text.length <= LONGEST && VOTES.test(text)));
  return found.flatMap((head, index): CommentHead[] => {
    const certainty = head.certainty === 3 || voted[index] === true ? 3 : voted[index - 1] === true ? 2 : undefined;
    if (certainty === undefined) return [];
    const last = stretches[index]?.at(-1);
    const below = head.dateText === undefined && last !== undefined && last.text.length <= LONGEST && isAgo(last) ? { dateText: last.text } : {};
    return [{ ...head, ...below, certainty }];
  });
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const votes = (VOTES.exec(text) ?? SUM.exec(text))?.groups?.['votes'];
  if (votes !== undefined) return { votes: Number(votes.replace('−', '-')) };
  return NOTE.test(text) || AGO.test(text) ? {} : findPlainFoot(text);
}

/** wpDiscuz: the picture's name, "Guest", the name, the moment or the moment under the text, "Vote Up 3 Vote Down". */
export const WPDISCUZ: Dialect = { name: 'wpdiscuz', findHeads, position: 'above', findFoot, isRemoved: isRemovalNote };

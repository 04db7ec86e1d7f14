import { toLines } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findPlainFoot, scanHeads, skipBullet, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';
import { parseSignature } from '../learned/signature.ts';

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
const NOTE =
  /^(?:(?:last edited|zuletzt bearbeitet|dernière modification)\s.{1,80}|(?:view|hide) repl(?:y|ies)(?:\s?\(\d{1,5}\))?|antworten (?:anzeigen|ausblenden)(?:\s?\(\d{1,5}\))?)$/iu;
/** 1 Monat her */
const AGO = /^\d{1,4} (?:minuten?|stunden?|tage?|wochen?|monate?|jahre?) her$/iu;
/** First words of badges and votes. */
const OPENERS =
  'guest member author admin administrator editor moderator subscriber gast mitglied autor autorin moderatorin abonnent invité membre auteur invitado miembro ospite membro autore convidado lid gość członek redaktor гость участник автор администратор модератор гість daumen vote voter votar voto за'.split(
    ' ',
  );
const LONGEST = 120;

type Moment = Pick<CommentHead, 'date' | 'dateText' | 'dateLine'>;

/** A line that is a date with its time, or words such as "3 hours ago". */
function findMoment(line: Line | undefined, at: number): Moment | undefined {
  if (line === undefined || line.text === '' || line.text.length > LONGEST) return undefined;
  if (AGO.test(line.text)) return { dateText: line.text };
  const signature = parseSignature(line, at);
  if (signature?.shape !== 'date' || signature.dateText === undefined) return undefined;
  if (signature.date === undefined) return { dateText: signature.dateText };
  return signature.date.time === undefined ? undefined : { ...toDateFields(line, signature.date, at) };
}

/** The picture's name, the badge, the name, the moment, who is answered; not all of them are always there. */
function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const { text } = skipBullet(top);
  const badgeAt = [at, at + 1].find((down) => BADGE.test((down === at ? text : (lines[down]?.text ?? '')).slice(0, LONGEST)));
  const nameAt = (badgeAt ?? at) + 1;
  const author = toLogin(lines[nameAt]?.text.slice(0, LONGEST) ?? '');
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

/** The moment under the votes, or the last line, where none stands beside the name. */
function findMomentBelow(head: CommentHead, lines: readonly Line[], end: number): Moment | undefined {
  if (head.dateText !== undefined) return undefined;
  let last = head.last;
  for (let at = head.last + 1; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (text !== '') last = at;
    if (text.length <= LONGEST && VOTES.test(text)) return findMoment(lines[at + 1], at + 1);
  }
  return last === head.last ? undefined : findMoment(lines[last], last);
}

/** Whether the line above a head is a comment's last: its votes, its moment, a button. */
function isClosed(lines: readonly Line[], before: number): boolean {
  const above = lines[before - 1]?.text === '' ? lines[before - 2] : lines[before - 1];
  return above !== undefined && findFoot(above.text) !== undefined;
}

function hasVotes(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to).some(({ text }) => text.length <= LONGEST && VOTES.test(text));
}

/** A name printed twice is a head where the comment above is closed, or where none is open and votes close its own. */
function findHeads(lines: readonly Line[]): readonly CommentHead[] {
  if (!lines.some((line) => line.text.length <= LONGEST && (BADGE.test(skipBullet(line).text) || VOTES.test(line.text)))) return [];
  const found = scanHeads(lines, findHead);
  const heads: CommentHead[] = [];
  let isOpen = false;
  found.forEach((head, index) => {
    const voted = hasVotes(lines, head.last + 1, found[index + 1]?.first ?? lines.length);
    const accepted = head.certainty === 3 || isClosed(lines, head.first) || (!isOpen && voted);
    if (accepted) heads.push({ ...head, certainty: head.certainty === 3 || voted ? 3 : 2 });
    isOpen = !voted && (accepted || isOpen);
  });
  if (!heads.some(({ certainty }) => certainty === 3)) return [];
  return heads.map((head, index) => ({ ...head, ...findMomentBelow(head, lines, heads[index + 1]?.first ?? lines.length) }));
}

function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const votes = (VOTES.exec(text) ?? SUM.exec(text))?.groups?.['votes'];
  if (votes !== undefined) return { votes: Number(votes.replace('−', '-')) };
  const isMoment = findMoment(toLines(text)[0], 0) !== undefined;
  return isMoment || NOTE.test(text) ? {} : findPlainFoot(text);
}

/** wpDiscuz: the picture's name, "Guest", the name, the moment or the moment under the text, "Vote Up 3 Vote Down". */
export const WPDISCUZ: Dialect = {
  name: 'wpdiscuz',
  canSpeak: ({ opens, has }) => opens(...OPENERS) || (opens('noble', 'active', 'new') && has('member\n')),
  findHeads,
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};

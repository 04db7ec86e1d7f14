import type { Line } from '../../text/lines.ts';
import type { CommentFoot, CommentHead, Dialect } from '../thread/dialect.ts';
import { findOnlyDate, findPlainFoot, scanHeads, toDateFields } from '../thread/heads.ts';
import { isRemovalNote } from '../../text/removal.ts';
import { toLogin } from '../thread/login.ts';

/** #4 Mara 2012-11-05 07:36 · +2 # Mara 2012-11-05 07:36 */
const NUMBER = /^(?:(?<votes>[+−-]?\d{1,5})\s{1,3})?#(?<number>\d{0,6})(?:\s{1,3}|$)/u;
/** Re: The ferry — Mara: a subject before the name */
const SUBJECT = /^.{1,120}?\s[—–]\s/u;
/** Quoting Mara: · Citazione Mara: · Цитирую Mara: */
const QUOTING =
  /^(?:quoting|i quote|zitiere|citation de|citation|citando a?|cito|citazione|cita|citaat|cytuję|cytat|цитирую|цитую)\s(?<name>.{1,60}?)\s?:$/iu;
const FEET = new Set([
  'report to administrator',
  'dem administrator melden',
  'an den administrator melden',
  'сообщить модератору',
  'ответить с цитатой',
  'antworten mit zitat',
  'répondre en citant',
  'responder con una cita',
  'rispondi con citazione',
  'odpowiedz cytując',
  'відповісти цитатою',
]);
/** | Mara on · - Mara, el · by Mara on · von Mara am */
const NOT_FIRST = /[|–—-]$|^(?:[|–—-]|(?:by|von|par|por|di|da|door|od|av|af|от|від)\s.{1,60}\s(?:on|at|am|um|le|el|il|em|op|dnia|den)$)/iu;
const LONGEST = 200;

function findQuoted(lines: readonly Line[], from: number): string | undefined {
  const line = lines[from]?.text === '' ? lines[from + 1] : lines[from];
  return line === undefined || line.text.length > LONGEST ? undefined : QUOTING.exec(line.text)?.groups?.['name'];
}

function findHead(lines: readonly Line[], at: number): CommentHead | undefined {
  const top = lines[at];
  if (top === undefined || top.text.length > LONGEST) return undefined;
  const number = NUMBER.exec(top.text);
  if (number === null) return undefined;
  // A flattener may give the number, the name, an asterisk for what was edited and the date a line each
  const alone = number[0].length === top.text.length;
  const under = lines[at + 2]?.text === '*' ? at + 3 : at + 2;
  const dateAt = alone ? under : at;
  const line = lines[dateAt];
  if (line === undefined) return undefined;
  const date = findOnlyDate(line, alone ? 0 : number[0].length);
  if (date?.time === undefined || line.text.slice(date.end).trim() !== '') return undefined;
  if (alone && date.start > 0) return undefined;
  const words = alone ? (lines[at + 1]?.text ?? '') : line.text.slice(number[0].length, date.start).trim();
  const author = toLogin(words.replace(SUBJECT, ''));
  // "#4 | Mara on March 5" is another system's
  if (author === undefined || (!alone && NOT_FIRST.test(author))) return undefined;
  const votes = number.groups?.['votes'];
  const parentName = findQuoted(lines, dateAt + 1);
  return {
    first: at,
    last: dateAt,
    author,
    ...toDateFields(line, date, dateAt),
    ...(votes !== undefined && { votes: Number(votes.replace('−', '-')) }),
    ...(parentName !== undefined && { parentName }),
    kind: 'comment',
    indent: top.indent,
    certainty: 3,
  };
}

/** Reply | Reply with quote | Quote */
function findFoot(text: string): CommentFoot | undefined {
  if (text.length > LONGEST) return undefined;
  const buttons = text.split('|').map((part) => part.trim());
  return buttons.every((button) => FEET.has(button.toLowerCase()) || findPlainFoot(button) !== undefined)
    ? (findPlainFoot(text) ?? {})
    : undefined;
}

/** JComments of Joomla: "#1 NAME 2012-11-05 07:36" with the votes before it, the text, "Quote"; a quotation names who is answered. */
export const JCOMMENTS: Dialect = {
  name: 'jcomments',
  canSpeak: ({ minute, has }) => minute && has('#'),
  findHeads: (lines) => scanHeads(lines, findHead),
  position: 'above',
  findFoot,
  isRemoved: isRemovalNote,
};

import { isPlaceName } from '../../text/places/index.ts';
import { cutLine, withText } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { VERBS } from './words.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findGluedButton } from '../thread/buttons.ts';
import { findHeading } from '../thread/heading.ts';
import { arePeople as haveLogins } from '../thread/people.ts';
import { skipBullet, splitName } from '../thread/heads.ts';
import type { Reading } from './families.ts';
import { findMoment } from './moment.ts';
import { findFilled } from '../thread/profile.ts';
import { isSystems, parseSignature } from './signature.ts';
import type { Signature } from './signature.ts';
import { toTail } from './tails.ts';

/** Who wrote and when stands within so many first characters of the line. */
const LONGEST_HEAD = 100;
/** It was so. */
const WORDS = /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u;
const FEWEST = 2;
/** Where no heading says that comments follow. */
const FEWEST_ALONE = 3;
const MOST_PLACES = 0.5;
const RANK = 8;
/** "Mara (3 March 2010): It", "Mara — 3 March 2010 — It", "Mara 2010/03/03 21:10 It": what stands between a head and its text. Of the verbs only those that begin no text: "Dit is …" */
const BETWEEN =
  /^[\s)\]]{0,3}(?:(?:says?|said|wrote|writes|schrieb|schreibt|a écrit|dijo|escribió|ha scritto|schreef|skrev|napisał\(?a?\)?|пишет|написала?)\s?)?(?:[:：]|[-–—|]\s)?\s{0,3}(?=\S)/iu;
/** ", Mara Lind: It" · ":05] Mara Lind: It": the name behind a moment */
const NAME_BEHIND = new RegExp(
  String.raw`^(?::\d\d)?[\s)\],|·–—-]{1,4}(?<name>[^\s:：][^:：]{0,39}?)(?:\s(?:${VERBS}))?\s?[:：]\s{0,3}(?=\S)`,
  'iu',
);

interface Found {
  readonly signature: Signature;
  readonly textStart: number;
  /** Where the buttons begin that are glued to the text. */
  readonly textEnd?: number;
}

function toFound(line: Line, at: number, from: number, to: number, textStart: number): Found | undefined {
  const rest = line.text.slice(textStart);
  if (!WORDS.test(rest) || isSystems(rest)) return undefined;
  const signature = parseSignature(cutLine(line, from, to), at);
  return signature?.name === undefined || signature.dateText === undefined ? undefined : { signature, textStart };
}

/** Mara16.09.2015 19:02It was so: a name, a day with its clock and the words, as a flattener without separators leaves them */
const GLUED =
  /^(?<name>\p{L}[^\p{Nd}:!?]{0,39}[\p{L}.)*])(?<moment>(?:\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{4}|\p{Nd}{4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,2}),?\s?(?:\p{L}{1,3}\s)?\p{Nd}{1,2}:\p{Nd}{2})(?=[^\p{Nd}\s:])/u;

const FIGURE = /\p{Nd}/u;
const SPACE = /\s/u;
const LONGEST_NAME = 44;

/** The same where nothing parts the name from the moment. */
function findGlued(line: Line, at: number): Found | undefined {
  const figure = line.text.slice(0, LONGEST_NAME).search(FIGURE);
  // Most lines have a space before their first figure, or none
  if (figure < 2 || SPACE.test(line.text.charAt(figure - 1))) return undefined;
  const found = GLUED.exec(line.text.slice(0, LONGEST_HEAD));
  const { name, moment } = found?.groups ?? {};
  if (found === null || name === undefined || moment === undefined || !WORDS.test(line.text.slice(found[0].length))) return undefined;
  const signature = parseSignature(withText(line, `${name} ${moment}`, {}), at);
  const textEnd = findGluedButton(line.text);
  return signature?.name === undefined
    ? undefined
    : { signature: { ...signature, label: 'glued' }, textStart: found[0].length, ...(textEnd !== undefined && { textEnd }) };
}

/** Reads the head that opens a line, where the comment's words follow on it. */
function findOpening(line: Line, at: number): Found | undefined {
  const short = cutLine(line, 0, LONGEST_HEAD);
  const { start } = skipBullet(line);
  const moment = findMoment(short, 0);
  if (moment === undefined) return undefined;
  const behind = line.text.slice(moment.end, moment.end + LONGEST_HEAD);
  if (moment.start <= start + 1) {
    const named = NAME_BEHIND.exec(behind);
    const length = named?.[0].lastIndexOf(named[0].includes('：') ? '：' : ':') ?? 0;
    return named === null ? undefined : toFound(line, at, start, moment.end + length, moment.end + named[0].length);
  }
  const between = BETWEEN.exec(behind)?.[0] ?? '';
  // "Mara on 3 March walked": only a whole moment opens a text without a sign
  const isSigned = /[:：)\]|–—-]/u.test(between);
  if (!isSigned && (moment.date?.time === undefined || moment.date.year === undefined)) return undefined;
  return between === '' ? undefined : toFound(line, at, start, moment.end, moment.end + between.length);
}

function toHead(lines: readonly Line[], { signature, textStart, textEnd }: Found): CommentHead {
  const { at, name = '', date, dateText } = signature;
  return {
    first: at,
    last: at,
    ...splitName(name.replace(/\s?[([]$/u, '')),
    ...(date !== undefined && { date }),
    ...(dateText !== undefined && { dateText, dateLine: at }),
    kind: 'comment',
    indent: lines[at]?.indent ?? 0,
    certainty: date?.time === undefined ? 1 : 2,
    textStart,
    ...(textEnd !== undefined && { textEnd }),
  };
}

function arePeople(heads: readonly CommentHead[]): boolean {
  return heads.filter(({ author }) => isPlaceName(author ?? '')).length < MOST_PLACES * heads.length;
}

/** Whether the words behind the heads differ: what all have is the system's. */
function areTexts(lines: readonly Line[], heads: readonly CommentHead[]): boolean {
  return new Set(heads.map(({ first, textStart }) => toTail(lines[first]?.text.slice(textStart) ?? ''))).size > heads.length / 2;
}

/** Systems that print name, moment and text on one line; one list of heads for each shape that comes back. */
export function findInline(lines: readonly Line[]): Reading[] {
  const shapes = new Map<string, CommentHead[]>();
  lines.forEach((line, at) => {
    if (line.text === '') return;
    const found = findGlued(line, at) ?? findOpening(line, at);
    if (found === undefined) return;
    const { shape, date, label } = found.signature;
    const key = `${shape} ${date === undefined ? 'age' : date.time === undefined ? 'day' : 'minute'} ${label}`;
    const heads = shapes.get(key);
    if (heads === undefined) shapes.set(key, [toHead(lines, found)]);
    else heads.push(toHead(lines, found));
  });
  return [...shapes.values()].flatMap((heads): Reading[] => {
    const heading = findHeading(lines, heads[0]?.first ?? 0);
    const fewest = heading === undefined ? FEWEST_ALONE : heading === findFilled(lines, (heads[0]?.first ?? 0) - 1, -1) ? 1 : FEWEST;
    const isMinute = heads.every(({ certainty }) => certainty === 2);
    // Days and capitals open the lines of chronicles too: where no heading stands, some of the names must be people's beyond doubt
    const isEnough =
      heads.length >= fewest &&
      (isMinute || (fewest < FEWEST_ALONE && heads.length >= FEWEST) || haveLogins(heads.map(({ author = '' }) => author)));
    return isEnough && arePeople(heads) && areTexts(lines, heads) ? [{ heads, rank: RANK }] : [];
  });
}

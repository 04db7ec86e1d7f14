import type { Line } from '../../text/lines.ts';
import { findFurniture } from '../furniture/furniture.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { isHeading } from '../thread/heading.ts';
import { findPlainFoot } from '../thread/heads.ts';
import { isPerson } from '../thread/people.ts';
import { findFilled } from '../thread/profile.ts';
import { findMoment } from './moment.ts';
import type { Moment } from './moment.ts';
import { toSignatureName } from './name.ts';

const LONGEST_NAME = 40;
const LONGEST_MOMENT = 70;
/** What stands beside a moment on its line. */
const LONGEST_BESIDE = 24;

/** The person's name that is all of a line and stands over another one. */
export function readName(lines: readonly Line[], at: number): string | undefined {
  const line = lines[at];
  if (line === undefined || line.text === '' || line.text.length > LONGEST_NAME) return undefined;
  const { text } = line;
  const name = toSignatureName(text);
  if (name === undefined || !isPerson(name) || findMoment(line, 0) !== undefined) return undefined;
  if (findFurniture(text) !== undefined || findPlainFoot(text) !== undefined || isHeading(text)) return undefined;
  return findFilled(lines, at + 1, 1) === undefined ? undefined : name;
}

/** The moment that is nearly all of a line. */
function readMoment(line: Line | undefined): Moment | undefined {
  if (line === undefined || line.text === '' || line.text.length > LONGEST_MOMENT) return undefined;
  const moment = findMoment(line, 0);
  return moment === undefined || line.text.length - moment.text.length > LONGEST_BESIDE ? undefined : moment;
}

function toHead(lines: readonly Line[], at: number, author: string | undefined, textStart?: number): CommentHead {
  const head: CommentHead = { first: at, last: at, kind: 'comment', indent: lines[at]?.indent ?? 0, certainty: 1 };
  return { ...head, ...(author !== undefined && { author }), ...(textStart !== undefined && { textStart }) };
}

function withMoment(head: CommentHead, { date, text }: Moment, at: number): CommentHead {
  return { ...head, last: at, dateText: text, dateLine: at, ...(date !== undefined && { date }) };
}

/** "Mara Lind • 3 March 2010 9:10": the name beside a moment. */
function readBeside({ text }: Line, moment: Moment): string | undefined {
  const start = text.indexOf(moment.text);
  const beside = [text.slice(0, start), text.slice(start + moment.text.length)].map((part) =>
    part.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ''),
  );
  const names = beside.flatMap((part) => toSignatureName(part) ?? []);
  return names.length === 1 && beside.includes('') ? names[0] : undefined;
}

/** The last lines of a text read as comments: names alone over their texts, or words without any. */
export interface BareReading {
  readonly start: number;
  readonly heads: readonly CommentHead[];
  readonly words: readonly string[];
  readonly moment?: Moment;
}

/** The lines from one on as comments: names alone over their texts, or words without any. */
export function readFrom(lines: readonly Line[], start: number, end: number): BareReading {
  const opening = readName(lines, start);
  const second = findFilled(lines, start + 1, 1);
  const momentAt = [start, second].find((at) => at !== undefined && at < end && readMoment(lines[at]) !== undefined);
  const moment = readMoment(lines[momentAt ?? -1]);
  const line = lines[start];
  const isHead = opening !== undefined || momentAt === start;
  const author = opening ?? (line === undefined || moment === undefined ? undefined : readBeside(line, moment));
  const first = toHead(lines, start, isHead ? author : undefined, isHead ? undefined : 0);
  const takesMoment = moment !== undefined && momentAt !== undefined && (isHead || momentAt === start);
  const heads = [takesMoment ? withMoment(first, moment, momentAt) : first];
  const words = isHead ? [] : [line?.text ?? ''];
  for (let at = (heads[0]?.last ?? start) + 1; at < end; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    const name = opening === undefined ? undefined : readName(lines, at);
    if (name === undefined) words.push(text);
    else heads.push(toHead(lines, at, name));
  }
  return { start, heads, words, ...(takesMoment && { moment }) };
}

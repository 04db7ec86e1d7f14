import type { Line } from '../../text/lines.ts';
import { countMost } from '../../text/most.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { findPlainFoot, skipBullet, splitName } from '../thread/heads.ts';
import { toLogin } from '../thread/login.ts';
import { isRank } from '../thread/profile.ts';
import { findMoment } from './moment.ts';
import type { Moment } from './moment.ts';
import { toSignatureName } from './name.ts';
import { findSaid } from './signature.ts';

/** A short line with a moment and some set words, as others of the text have them. */
export interface Mark {
  /** Index among the lines that hold something. */
  readonly rank: number;
  readonly at: number;
  readonly moment: Moment;
}

/** A line that holds something. */
export interface Filled {
  readonly line: Line;
  readonly at: number;
}

/** A name or a button is no longer. */
export const LONGEST_SMALL = 48;
/** What most lines at one distance are, all of them are meant to be. */
export const MOST_PEOPLE = 0.75;
const MOST_CONSTANT = 0.6;
const FEWEST_CONSTANT = 3;
/** From: · Posted by: · Name: */
const LABEL = /^[\p{L} ]{2,20}:\s*/u;
/** Location: · Ort: */
const WHERE =
  /^(?:location|town|city|state|country|homepage|url|website|e-?mail|subject|title|ort|wohnort|betreff|ville|pays|lieu|ciudad|país|città|cidade|plaats|miasto|город|откуда)\s?:/iu;
const DIGITS = /\p{Nd}+/gu;
/** 12 · +5 · 3,401 · 1.1K · 1.2萬 · 3 тыс. · 2 tys. */
const COUNTER =
  /^[+−-]?\p{Nd}{1,6}(?:[.,]\p{Nd}{1,3}){0,2}(?:\s?(?:[km]|tys\.?|tsd\.?|mil|rb|b|bin|тыс\.?|тис\.?|万|萬|천|만|هزار|ألف))?$/iu;
const LONGEST_COUNTER = 16;

/** Whether a line is a number and nothing else: votes, answers. */
export function isCounter(text: string): boolean {
  return text.length <= LONGEST_COUNTER && COUNTER.test(text);
}

/** A line without what differs from one comment to the next. */
export function toShape(text: string): string {
  return isCounter(text) ? '#' : text.replace(DIGITS, '#').toLowerCase();
}

/** Whether a line says of a person where they are, and not who. */
export function isWhere(text: string): boolean {
  return WHERE.test(text);
}

/** The texts that stand at one distance from each mark; undefined where that is another mark's place. */
export function collectAt(filled: readonly Filled[], marks: readonly Mark[], step: number): (Line | undefined)[] {
  return marks.map(({ rank }, index) => {
    const place = rank + step;
    const before = marks[index - 1]?.rank ?? -1;
    const after = marks[index + 1]?.rank ?? filled.length;
    return place > before && place < after ? filled[place]?.line : undefined;
  });
}

/** The name that a line in a column of names holds. */
export function toName(line: Line | undefined, labelled: boolean): string | undefined {
  if (line === undefined || line.text.length > LONGEST_SMALL || findPlainFoot(line.text) !== undefined) return undefined;
  if (findFurniture(line.text) !== undefined) return undefined;
  const text = skipBullet(line).text;
  // "Joined: Mar 3, 2009"
  if (isRank(text) || splitName(`x ${text}`).status !== undefined || findMoment(line, 0) !== undefined) return undefined;
  return labelled ? toLogin(text.replace(LABEL, '')) : toSignatureName(text);
}

/** Who a line says is speaking: "Mara writes:". */
export function toSpeaker(line: Line | undefined): string | undefined {
  const name = line === undefined || line.text.length > LONGEST_SMALL ? undefined : findSaid(line.text);
  return name === undefined ? undefined : toSignatureName(name);
}

type Kind = 'constant' | 'name' | 'said' | 'small' | 'text';

interface Column {
  readonly kind: Kind;
  readonly labelled: boolean;
}

/** What the lines at one distance have in common. */
export function readColumn(found: readonly (Line | undefined)[]): Column {
  const lines = found.filter((line) => line !== undefined);
  if (lines.length < found.length * MOST_PEOPLE) return { kind: 'text', labelled: false };
  const labels = lines.map((line) => LABEL.exec(line.text)?.[0].toLowerCase() ?? '');
  const labelled = labels[0] !== '' && labels.every((label) => label === labels[0]);
  const shapes = lines.map((line) => toShape(line.text));
  const most = countMost(shapes);
  // Of three comments two may well be one person's
  const constant = most === lines.length || (lines.length > FEWEST_CONSTANT && most >= MOST_CONSTANT * lines.length);
  if (constant) return { kind: lines.every((line) => line.text.length <= LONGEST_SMALL) ? 'constant' : 'text', labelled };
  if (labelled && lines.every(({ text }) => isWhere(text))) return { kind: 'small', labelled };
  if (lines.every((line) => toSpeaker(line) !== undefined)) return { kind: 'said', labelled };
  const names = lines.filter((line) => toName(line, labelled) !== undefined).length;
  if (names >= MOST_PEOPLE * lines.length) return { kind: 'name', labelled };
  const small = lines.filter((line) => line.text.length <= LONGEST_SMALL).length;
  return { kind: small >= MOST_PEOPLE * lines.length ? 'small' : 'text', labelled };
}

import type { Line } from '../../text/lines.ts';
import { scanClosings } from '../closings.ts';
import type { Closing } from '../closings.ts';
import type { CommentHead } from '../dialect.ts';
import { findPlainFoot, skipBullet, splitName } from '../heads.ts';
import { toLogin } from '../login.ts';
import type { Reading } from './families.ts';
import { isRank } from '../profile.ts';
import { findMoment, toSignatureName } from './signature.ts';
import type { Moment } from './signature.ts';

/** A short line with a moment and some set words, as others of the text have them. */
interface Mark {
  /** Index among the lines that hold something. */
  readonly rank: number;
  readonly at: number;
  readonly moment: Moment;
}

interface Filled {
  readonly line: Line;
  readonly at: number;
}

const LONGEST_MARK = 120;
const LONGEST_RESIDUE = 40;
const LONGEST_SMALL = 48;
/** Lines above or below the moment among which the name is looked for. */
const MOST_ABOVE = 9;
const MOST_BELOW = 3;
const FEWEST = 2;
const RANK_BELOW = 0;
const RANK_CLOSING = 2;
const RANK_ABOVE = 3;
const MOST_PEOPLE = 0.75;
const MOST_CONSTANT = 0.6;
const FEWEST_CONSTANT = 3;
/** A moment of another thing than the comment: joined, registered, last edited. */
const NOT_OF_COMMENT = /join|regist|member|since|edited|last|регистрац|mitglied|dabei|geändert|inscri|правк/u;
/** From: · Posted by: · Name: */
const LABEL = /^[\p{L} ]{2,20}:\s*/u;
/** +1 behind an age */
const VOTES = /\s{0,3}[+−-]#(?=\s|$)/gu;
const DIGITS = /\p{Nd}+/gu;

function toShape(text: string): string {
  return text.replace(DIGITS, '#').toLowerCase();
}

function collectMarks(filled: readonly Filled[]): Mark[][] {
  const groups = new Map<string, Mark[]>();
  filled.forEach(({ line, at }, rank) => {
    const moment = line.text.length > LONGEST_MARK ? undefined : findMoment(line, 0);
    if (moment === undefined) return;
    const residue = toShape(`${line.text.slice(0, moment.start)}\u0000${line.text.slice(moment.end)}`)
      .replace(VOTES, '')
      .trim();
    if (residue.length > LONGEST_RESIDUE || NOT_OF_COMMENT.test(residue)) return;
    const mark: Mark = { rank, at, moment };
    const group = groups.get(residue);
    if (group === undefined) groups.set(residue, [mark]);
    else group.push(mark);
  });
  return [...groups.values()].filter((group) => group.length >= FEWEST);
}

/** The texts that stand at one distance from each mark; undefined where that is another mark's place. */
function collectAt(filled: readonly Filled[], marks: readonly Mark[], step: number): (Line | undefined)[] {
  return marks.map(({ rank }, index) => {
    const place = rank + step;
    const before = marks[index - 1]?.rank ?? -1;
    const after = marks[index + 1]?.rank ?? filled.length;
    return place > before && place < after ? filled[place]?.line : undefined;
  });
}

function toName(line: Line | undefined, labelled: boolean): string | undefined {
  if (line === undefined || line.text.length > LONGEST_SMALL || findPlainFoot(line.text) !== undefined) return undefined;
  const text = skipBullet(line).text;
  // "Joined: Mar 3, 2009"
  if (isRank(text) || findMoment(line, 0) !== undefined) return undefined;
  return labelled ? toLogin(text.replace(LABEL, '')) : toSignatureName(text);
}

function countMost(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

type Kind = 'constant' | 'name' | 'small' | 'text';

interface Column {
  readonly kind: Kind;
  readonly labelled: boolean;
}

/** What the lines at one distance have in common. */
function readColumn(found: readonly (Line | undefined)[]): Column {
  const lines = found.filter((line) => line !== undefined);
  if (lines.length < found.length * MOST_PEOPLE) return { kind: 'text', labelled: false };
  const labels = lines.map((line) => LABEL.exec(line.text)?.[0].toLowerCase() ?? '');
  const labelled = labels[0] !== '' && labels.every((label) => label === labels[0]);
  const shapes = lines.map((line) => toShape(line.text));
  const most = countMost(shapes);
  // Of three comments two may well be one person's
  const constant = most === lines.length || (lines.length > FEWEST_CONSTANT && most >= MOST_CONSTANT * lines.length);
  if (constant) return { kind: lines.every((line) => line.text.length <= LONGEST_SMALL) ? 'constant' : 'text', labelled };
  const names = lines.filter((line) => toName(line, labelled) !== undefined).length;
  if (names >= MOST_PEOPLE * lines.length) return { kind: 'name', labelled };
  const small = lines.filter((line) => line.text.length <= LONGEST_SMALL).length;
  return { kind: small >= MOST_PEOPLE * lines.length ? 'small' : 'text', labelled };
}

/** The nearest distance in one direction at which names stand, over nothing but short lines. */
function findNameStep(
  filled: readonly Filled[],
  marks: readonly Mark[],
  direction: 1 | -1,
  most: number,
): { readonly step: number; readonly labelled: boolean } | undefined {
  for (let distance = 1; distance <= most; distance++) {
    const column = readColumn(collectAt(filled, marks, direction * distance));
    if (column.kind === 'name') return { step: direction * distance, labelled: column.labelled };
    if (column.kind === 'text') return undefined;
  }
  return undefined;
}

function toHeads(
  filled: readonly Filled[],
  marks: readonly Mark[],
  name: { readonly step: number; readonly labelled: boolean },
): CommentHead[] {
  return marks.flatMap((mark, index): CommentHead[] => {
    const line = collectAt(filled, marks.slice(0, index + 1), name.step)[index];
    const author = toName(line, name.labelled);
    const at = filled[mark.rank + name.step]?.at;
    if (author === undefined || at === undefined || line === undefined) return [];
    const { date } = mark.moment;
    return [
      {
        first: Math.min(at, mark.at),
        last: Math.max(at, mark.at),
        ...splitName(author),
        ...(date !== undefined && { date }),
        dateText: mark.moment.text,
        dateLine: mark.at,
        kind: 'comment',
        indent: line.indent,
        certainty: date === undefined || date.time !== undefined ? 2 : 1,
      },
    ];
  });
}

/** Systems that open a comment with the bare name and close it with the moment. */
function toClosings(lines: readonly Line[], marks: readonly Mark[]): CommentHead[] {
  const closings = new Map(
    marks.map(({ at, moment }): [number, Closing] => [
      at,
      { at, last: at, ...(moment.date !== undefined && { date: moment.date }), dateText: moment.text },
    ]),
  );
  const findOpening = (text: string) => {
    const author = text.length > LONGEST_SMALL ? undefined : toSignatureName(text);
    return author === undefined ? undefined : splitName(author);
  };
  const heads = scanClosings(lines, {
    findClosing: (_, at) => closings.get(at),
    findOpening,
    isBorder: (text) => findPlainFoot(text) !== undefined,
  });
  return heads.length >= MOST_PEOPLE * marks.length ? heads.map((head) => ({ ...head, certainty: 2 as const })) : [];
}

/** Heads of several lines, learned from what stands again and again at the same distance from a moment. */
export function findForms(lines: readonly Line[]): Reading[] {
  const filled = lines.flatMap((line, at): Filled[] => (line.text === '' ? [] : [{ line, at }]));
  return collectMarks(filled).flatMap((marks): Reading[] => {
    const above = findNameStep(filled, marks, -1, MOST_ABOVE);
    if (above !== undefined) return [{ heads: toHeads(filled, marks, above), rank: RANK_ABOVE }];
    const below = findNameStep(filled, marks, 1, MOST_BELOW);
    // A name under the moment may open the next comment
    const closings: Reading = { heads: toClosings(lines, marks), rank: RANK_CLOSING };
    return below === undefined ? [closings] : [{ heads: toHeads(filled, marks, below), rank: RANK_BELOW }, closings];
  });
}

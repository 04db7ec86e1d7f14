import type { Line } from '../../text/lines.ts';
import { endsClause } from '../../text/sentences.ts';
import type { CommentHead, Dialect } from './dialect.ts';
import { findHeading } from './heading.ts';
import { cutOrdinals } from '../learned/affixes.ts';
import { isInitial } from '../learned/initials.ts';
import { readOrdinal } from '../learned/ordinals.ts';
import { parseByline } from '../head/names.ts';
import { getMeasures } from './measure.ts';
import { findFilled } from './profile.ts';
import { isRunning } from '../furniture/stretch.ts';
import type { Stretch } from '../furniture/stretch.ts';
import { dropTitle } from './overtitle.ts';
import { ENOUGH, weighThread, weighHeads } from './weight.ts';

const BYLINE_TEXT = 1000;
/** Lines of a first comment that stands above its head, under the heading. */
const LONGEST_FIRST = 20;
const ENOUGH_SAID = 400;
const BYLINE_RATIO = 5;

/** What every dialect's heads are weighed against. */
export interface Surroundings {
  readonly pingbacks: readonly CommentHead[];
  /** Where most of the running text stands. */
  readonly stretch?: Stretch;
}

/** What a dialect makes of a capture. */
export interface Candidate {
  readonly dialect: Dialect;
  readonly heads: readonly CommentHead[];
  readonly heading?: number;
  /** How much of the capture its heads explain. */
  readonly sum: number;
  /** How much speaks for their being those of a thread. */
  readonly weight: number;
}

/** A first "comment" by "By Ada Quill", or far longer than the others, is the byline and the article under it. */
function dropByline(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const [first, second] = heads;
  if (parseByline(first?.author ?? '') !== undefined) return heads.slice(1);
  if (first === undefined || second === undefined || first.certainty === 3) return heads;
  const { size } = getMeasures(lines);
  const below = (size[second.first] ?? 0) - (size[first.last + 1] ?? 0);
  const rest = ((size.at(-1) ?? 0) - (size[second.first] ?? 0)) / (heads.length - 1);
  return below > BYLINE_TEXT && below > BYLINE_RATIO * rest ? heads.slice(1) : heads;
}

/** Without the heads above a text that heads do not break: names and dates of menus and bylines, unless much is said below them. */
function dropAbove(heads: readonly CommentHead[], lines: readonly Line[], { stretch }: Surroundings): readonly CommentHead[] {
  const first = heads[0]?.first;
  if (stretch === undefined || first === undefined || first > stretch.first) return heads;
  const inside = heads.filter((head) => head.first > stretch.first && head.first <= stretch.last);
  const said = lines.slice(first, stretch.first).reduce((size, line) => size + (isRunning(line) ? line.text.length : 0), 0);
  if (inside.length > 1 || said >= ENOUGH_SAID) return heads;
  return heads.filter((head) => head.first > Math.min(stretch.first, stretch.enough));
}

/** Puts the pingbacks below the first head among the heads. */
function addPingbacks(heads: readonly CommentHead[], pingbacks: readonly CommentHead[]): readonly CommentHead[] {
  const first = heads[0];
  const below = first === undefined ? [] : pingbacks.filter((pingback) => pingback.first > first.first);
  return below.length === 0 ? heads : [...heads, ...below].toSorted((a, b) => a.first - b.first);
}

const LONGEST_PICTURE = 30;
const MOST_PICTURES = 0.6;

/** A bullet that a flattener left alone on the line above, or the word for a picture */
const BARE_BULLET = /^(?:[•◦▪·*]|avatar)$/iu;

function takeBullets(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  return heads.map((head) => (BARE_BULLET.test(lines[head.first - 1]?.text ?? '') ? { ...head, first: head.first - 1 } : head));
}

/** Mara's avatar · Bild des Benutzers Mara · Mara: what stands for a picture over a name is hardly longer than the name. */
function takePictures(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const pictures = heads.map(({ first, author }, index) => {
    const at = findFilled(lines, first - 1, -1);
    const text = at === undefined || at <= (heads[index - 1]?.last ?? -1) ? '' : (lines[at]?.text ?? '');
    const isOne =
      isInitial(text, author ?? '') ||
      (author !== undefined && text.length <= author.length + LONGEST_PICTURE && text.includes(author) && !endsClause(text));
    return isOne ? at : undefined;
  });
  if (pictures.filter((at) => at !== undefined).length < MOST_PICTURES * heads.length) return heads;
  return heads.map((head, index) => ({ ...head, first: pictures[index] ?? head.first }));
}

/** A number alone on the line above a head belongs to it when the numbers of the thread run with its comments. */
function takeOrdinals(heads: readonly CommentHead[], lines: readonly Line[]): readonly CommentHead[] {
  const ordinals = heads.map((head) => readOrdinal(lines[head.first - 1]?.text ?? ''));
  const steps = ordinals.filter((ordinal, index) => index > 0 && Math.abs(ordinal - (ordinals[index - 1] ?? NaN)) === 1).length;
  if (steps === 0 || 2 * (steps + 1) < heads.length) return heads;
  return heads.map((head, index) => (Number.isNaN(ordinals[index]) ? head : { ...head, first: head.first - 1 }));
}

/** The heading over a thread; where heads stand below, a long first comment may stand between, and an article above it. */
function findTop(lines: readonly Line[], { first }: CommentHead, { position }: Dialect): number | undefined {
  const near = findHeading(lines, first);
  if (near !== undefined || position !== 'below') return near;
  const far = findHeading(lines, first, LONGEST_FIRST);
  return far !== undefined && (getMeasures(lines).size[far] ?? 0) >= ENOUGH_SAID ? far : undefined;
}

/** Reads a capture as a dialect does, and weighs what it finds. */
export function toCandidate(dialect: Dialect, lines: readonly Line[], surroundings: Surroundings): Candidate {
  const { pingbacks } = surroundings;
  const found = dialect.findHeads(lines);
  const read = dropTitle(dialect.learned === true ? dropAbove(found, lines, surroundings) : found, lines);
  // What the learned reader only offers does not grow surer by what is put to it
  const most = dialect.learned === true ? weighThread(lines, read) : Infinity;
  // Where nobody commented, pages that link here are all there is
  const isAlone = most < ENOUGH && pingbacks.length > 0;
  const all = isAlone ? pingbacks : addPingbacks(dropByline(read, lines), pingbacks);
  const heads = takeOrdinals(takePictures(takeBullets(cutOrdinals(all), lines), lines), lines);
  const first = heads[0];
  const heading = first === undefined ? undefined : findTop(lines, first, dialect);
  return {
    dialect,
    heads,
    sum: weighHeads(lines, heads),
    weight: isAlone ? weighThread(lines, heads) : Math.min(most, weighThread(lines, heads)),
    ...(heading !== undefined && { heading }),
  };
}

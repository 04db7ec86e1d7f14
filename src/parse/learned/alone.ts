import type { Line } from '../../text/lines.ts';
import type { CommentHead } from '../thread/dialect.ts';
import { findPlainFoot, splitName } from '../thread/heads.ts';
import { getMeasures } from '../thread/measure.ts';
import { arePeople } from '../thread/people.ts';
import { findFilled } from '../thread/profile.ts';
import { isTold, toSignatureName } from './name.ts';

/** So many names alone are no chance. */
const FEWEST_ALONE = 4;
/** So many are none where their indentation sets them apart from their texts. */
const FEWEST_INDENTED = 3;
/** One of so many names has an address or points beside it. */
const EACH_TOLD = 3;
const LONGEST_ALONE = 40;
const LONGEST_TOLD = 160;

/** How a name is set apart from what stands above, from what stands below, and by its indentation; subheads are set apart on both sides. */
const WAYS: ReadonlyMap<string, number> = new Map([
  ['apart apart 1', FEWEST_INDENTED],
  ['apart glued 1', FEWEST_INDENTED],
  ['apart apart -1', FEWEST_ALONE],
  ['glued apart 0', FEWEST_ALONE],
]);

/** What stands beside a name tells it, wherever it stands. */
const TOLD = 'told';
/** • an entry of a list · Label: */
const NOT_ALONE = /^[•◦▪·*–—-]|[:;]$/u;

function findWay(lines: readonly Line[], at: number): string | undefined {
  const line = lines[at];
  const next = lines[at + 1];
  const text = next?.text === '' ? lines[at + 2] : next;
  if (line === undefined || next === undefined || text === undefined || text.text === '') return undefined;
  const way = `${lines[at - 1]?.text === '' ? 'apart' : 'glued'} ${next.text === '' ? 'apart' : 'glued'} ${Math.sign(text.indent - line.indent)}`;
  return WAYS.has(way) ? way : undefined;
}

function isOften(way: string, heads: readonly CommentHead[]): boolean {
  const told = heads.filter(({ certainty }) => certainty === 2).length;
  if (EACH_TOLD * told >= heads.length) return true;
  const fewest = WAYS.get(way) ?? FEWEST_ALONE;
  return heads.length >= fewest && (fewest < FEWEST_ALONE || arePeople(heads.map(({ author }) => author ?? '')));
}

/** Names on lines of their own without any moment, one list for each way in which they are set apart from what stands around them. */
export function findNamesAlone(lines: readonly Line[]): CommentHead[][] {
  const ways = new Map<string, CommentHead[]>();
  for (let at = Math.max(1, getMeasures(lines).from); at < lines.length - 1; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const told = isTold(line.text);
    if (line.text.length > (told ? LONGEST_TOLD : LONGEST_ALONE)) continue;
    const way = findWay(lines, at) ?? (told && findFilled(lines, at + 1, 1) !== undefined ? TOLD : undefined);
    const author = way === undefined || NOT_ALONE.test(line.text) ? undefined : toSignatureName(line.text);
    if (way === undefined || author === undefined || findPlainFoot(line.text) !== undefined) continue;
    const head: CommentHead = { first: at, last: at, ...splitName(author), kind: 'comment', indent: line.indent, certainty: told ? 2 : 1 };
    const heads = ways.get(way);
    if (heads === undefined) ways.set(way, [head]);
    else heads.push(head);
  }
  return [...ways].filter(([way, heads]) => isOften(way, heads)).map(([, heads]) => heads);
}

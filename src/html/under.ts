import { isBodyText } from './cleanup.ts';
import { toTagName } from './lines.ts';
import type { PageLine } from './lines.ts';
import { toBoxes } from './standing.ts';
import type { Standing } from './standing.ts';

const HIGHEST = 40;
/** How much of the prose under a title an element holds that holds the article. */
const MOST_OF_PROSE = 0.5;
/** How many times the prose that the content finder chose stands under the title where it chose something else. */
const MANY_TIMES = 1.5;
const SHORTEST_ARTICLE = 300;

/** Which element holds which, as it was before the content finder took the page apart. */
export type Holders = ReadonlyMap<Element, Element | null>;

/** The element around each element that a line stands in. */
export function toHolders(lines: readonly PageLine[]): Holders {
  const holders = new Map<Element, Element | null>();
  for (const { element } of lines) {
    for (let node: Element | null = element; node !== null && !holders.has(node); node = node.parentElement)
      holders.set(node, node.parentElement);
  }
  return holders;
}

/** What is known of a page's lines when the content finder has chosen among them. */
interface Page {
  readonly standings: readonly Standing[];
  readonly holders: Holders;
  readonly title: number | undefined;
  /** Whether a line is no comment's. */
  readonly isOwn: (index: number) => boolean;
}

/** The lines under the title in the element that holds most of the prose there, where the content finder passed over most of it; undefined where it did not. */
export function findUnder(
  lines: readonly PageLine[],
  chosen: ReadonlySet<number>,
  { standings, holders, title, isOwn }: Page,
): ReadonlySet<number> | undefined {
  const heading = title === undefined ? undefined : lines[title];
  if (title === undefined || heading === undefined) return undefined;
  const under = [...lines.entries()].flatMap(([index, line]) =>
    index > title && isBodyText(line) && isOwn(index) ? [{ index, length: line.text.length }] : [],
  );
  const isBox = toBoxes(standings, under);
  const prose = new Map(under.filter(({ index }) => !isBox(index)).map(({ index, length }) => [index, length]));
  const sum = (isIn: (index: number) => boolean): number =>
    [...prose].reduce((letters, [index, length]) => letters + (isIn(index) ? length : 0), 0);
  const first = Math.min(...chosen);
  const passed = sum((index) => index < first);
  if (passed < SHORTEST_ARTICLE || passed < MANY_TIMES * sum((index) => chosen.has(index))) return undefined;
  let holder: Element | null = heading.element;
  for (
    let height = 0;
    holder !== null && height < HIGHEST && toTagName(holder) !== 'body';
    height += 1, holder = holders.get(holder) ?? null
  ) {
    const inside = findInside(lines, holders, holder);
    if (sum((index) => index < first && inside.has(index)) >= MOST_OF_PROSE * passed)
      return new Set([...inside].filter((index) => index > title && isOwn(index)));
  }
  return new Set([...prose.keys()].filter((index) => index < first));
}

function findInside(lines: readonly PageLine[], holders: Holders, holder: Element): ReadonlySet<number> {
  const known = new Map<Element | null, boolean>([
    [holder, true],
    [null, false],
  ]);
  const isInside = (element: Element | null): boolean => {
    const path: (Element | null)[] = [];
    let node = element;
    while (!known.has(node)) {
      path.push(node);
      node = node === null ? null : (holders.get(node) ?? null);
    }
    const isIn = known.get(node) === true;
    for (const each of path) known.set(each, isIn);
    return isIn;
  };
  return new Set([...lines.keys()].filter((index) => isInside(lines[index]?.element ?? null)));
}

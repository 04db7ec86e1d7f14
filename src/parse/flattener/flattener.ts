import { toLines } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { Aside } from '../ledger.ts';
import { joinBroken } from './broken.ts';
import { cutAddresses, cutLinkNumbers, findLinkList, hasAddresses, hasLinkNumbers } from './links.ts';
import { isMarkdown, unmark } from './markdown.ts';
import { isHuge, splitLine } from './parts.ts';
import { findFrame } from '../databases/index.ts';
import { findPreamble } from '../fields/preamble.ts';
import type { Preamble } from '../fields/preamble.ts';
import { markRunning } from '../furniture/stretch.ts';
import { isHardWrapped } from './wrap.ts';

/** What made the text of a capture, as far as its layout tells. */
export interface Flattener {
  /** Lines end where a width was reached. */
  readonly wrapped: boolean;
  readonly markdown: boolean;
  /** Links have numbers before them. */
  readonly numbered: boolean;
  /** Index of the line over the numbered addresses that a text browser prints below a page. */
  readonly linkList?: number;
}

/** A text of so few lines may have its comments inside one that is not even long. */
const FEW_LINES = 3;
/** □ permalink · ☆ an answer to an answer */
const DEEP_BULLET = /^[□☆]\s/u;
/** Fewer lines apart are a short article's. */
const FEWEST_APART = 8;
const MOST_CLOSE = 0.02;

/** Recognises the flattener, before anything is read. */
function recogniseFlattener(lines: readonly Line[], isFronted: boolean): Flattener {
  const linkList = findLinkList(lines);
  // The addresses are of any width
  return {
    wrapped: isHardWrapped(linkList === undefined ? lines : lines.slice(0, linkList)),
    markdown: isMarkdown(lines, isFronted),
    numbered: linkList !== undefined || hasLinkNumbers(lines),
    ...(linkList !== undefined && { linkList }),
  };
}

/** The lines of a capture as its flattener found them: what it added is set aside. */
export interface Unflattened {
  readonly flattener: Flattener;
  /** What a scraper wrote above the text. */
  readonly preamble?: Preamble;
  readonly lines: readonly Line[];
  readonly asides: readonly Aside[];
}

/** What was taken out of lines. */
function findCuts(lines: readonly Line[]): readonly Aside[] {
  return lines.flatMap((line) => (line.cuts ?? []).map(({ start, end, reason }): Aside => ({ line, reason, columns: [start + 1, end] })));
}

/** Whether a flattener set nearly every line apart by blank ones, which then say nothing. */
function areApart(lines: readonly Line[]): boolean {
  let filled = 0;
  let close = 0;
  lines.forEach(({ text }, index) => {
    if (text === '') return;
    filled += 1;
    if (index > 0 && lines[index - 1]?.text !== '') close += 1;
  });
  return filled >= FEWEST_APART && close <= MOST_CLOSE * filled;
}

// w3m has another sign for the items of each depth; one sign for all is what everything else knows
function toBullet(line: Line): Line {
  return DEEP_BULLET.test(line.text) ? { ...line, text: `•${line.text.slice(1)}` } : line;
}

/** Reads a text into lines, after the lines above it that scrapers write and without the marks of its flattener. */
export function unflatten(text: string): Unflattened {
  const all = toLines(text).map(toBullet);
  const preamble = findPreamble(all) ?? findFrame(all, text);
  const flattened = preamble?.rest ?? all;
  const flattener = recogniseFlattener(flattened, preamble?.others[0]?.text.startsWith('---') === true);
  const { markdown, numbered, linkList } = flattener;
  const listed = linkList === undefined ? flattened : flattened.slice(0, linkList);
  const own = !markdown && hasAddresses(listed) ? listed.map(cutAddresses) : listed;
  const bare = markdown ? own.map(unmark) : numbered ? own.map(cutLinkNumbers) : own;
  const list = linkList === undefined ? [] : flattened.slice(linkList).filter((line) => line.text !== '');
  const whole = markdown || numbered || flattener.wrapped ? bare : joinBroken(bare);
  const isFew = whole.length <= 2 * FEW_LINES && whole.filter(({ text }) => text !== '').length <= FEW_LINES;
  const parted = isFew || whole.some(isHuge) ? whole.flatMap(splitLine) : whole;
  const running = flattener.wrapped ? markRunning(parted) : parted;
  const lines = areApart(running) ? running.filter(({ text }) => text !== '') : running;
  const asides = bare === flattened ? [] : [...findCuts(lines), ...list.map((line): Aside => ({ line, reason: 'link-list' }))];
  return { flattener, lines, asides, ...(preamble !== undefined && { preamble }) };
}

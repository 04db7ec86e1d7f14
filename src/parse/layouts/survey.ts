import type { MarkedCapture } from '../../markup.ts';
import { findDates } from '../../text/dates/find.ts';
import type { Line } from '../../text/lines.ts';
import { isAgency } from '../head/agencies.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { parseTailField } from '../tail/credits.ts';
import { unflatten } from '../flattener/flattener.ts';
import { parseHead } from '../head/head.ts';
import type { Head } from '../head/head.ts';
import { isKicker } from '../head/kickers.ts';
import { EMPTY_LAYOUT, toLineKey } from './layout.ts';
import { toMarkedLines, toMarkedRegions } from '../marked.ts';
import { parseByline } from '../head/names.ts';
import { decideOrder, findNamedDates } from '../fields/order.ts';
import { findRegions } from '../regions.ts';
import type { Regions } from '../regions.ts';
import { parseTail } from '../tail/tail.ts';
import { isSureThread } from '../thread/thread.ts';
import { findSuffix } from '../head/title.ts';
import type { Ballot, Votes } from './votes.ts';

const LONGEST_LINE = 120;
/** Of a longer text the lines at either end are enough: there a page keeps what is its own. */
const MOST_LINES_AN_END = 50;
const LETTER = /\p{L}/u;

/** How the longest line of an article begins. */
function findLongest(article: readonly Line[]): string {
  const longest = article.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  return toLineKey(longest.slice(0, LONGEST_LINE));
}

/** Lines that may be part of the page and not of the article: short, without a date, and saying nothing of who wrote what for whom. */
function findShortLines(lines: readonly Line[], head: Head): string[] {
  const names = new Set(head.byline.map((name) => name.toLowerCase()));
  const short = lines.filter(
    ({ text }) =>
      text.length <= LONGEST_LINE &&
      LETTER.test(text) &&
      !isKicker(text) &&
      !isAgency(text) &&
      parseTailField(text) === undefined &&
      parseByline(text) === undefined &&
      !names.has(text.toLowerCase()) &&
      findDates(text).length === 0,
  );
  const keys = [...new Set(short.map(({ text }) => toLineKey(text)))];
  return keys.length <= 2 * MOST_LINES_AN_END ? keys : [...keys.slice(0, MOST_LINES_AN_END), ...keys.slice(-MOST_LINES_AN_END)];
}

/** Lines that are of the page and not of the article by their place alone, and those that the last comment ends with. */
function findPageLines(lines: readonly Line[], { thread, furniture }: Regions): readonly Line[] {
  const placed = furniture.filter(({ line }) => findFurniture(line.text) === undefined).map(({ line }) => line);
  const last = thread?.spans.at(-1);
  if (thread === undefined || last === undefined) return placed;
  const words = lines.slice(last.textStart, last.textEnd);
  return [...placed, ...words.filter(({ text }) => text !== '' && thread.dialect.findFoot(text, last.head) === undefined)];
}

/** What one capture says for certain of its folder's layout, by its text alone. */
export function surveyCapture({ id, text, markup }: Pick<MarkedCapture, 'id' | 'text' | 'markup'>): Votes {
  const regions =
    markup === undefined
      ? findRegions(unflatten(text).lines, EMPTY_LAYOUT)
      : toMarkedRegions(toMarkedLines({ text }, markup), markup, EMPTY_LAYOUT);
  const { lines, thread, article } = regions;
  const head = parseHead(article, EMPTY_LAYOUT, { at: regions.title });
  const tail = parseTail(head.rest);
  const comments = thread?.spans.map(({ head: { date } }) => date) ?? [];
  const dates = [head.date?.match, head.updated?.match, ...comments].filter((date) => date !== undefined);
  const decision = decideOrder(dates, 'und', EMPTY_LAYOUT, findNamedDates(article));
  const title = head.claims.find(({ role }) => role === 'title')?.line;
  const site = title === undefined ? undefined : findSuffix(title.text)?.text;
  const taken = new Set([...head.claims, ...tail.claims].filter(({ role }) => role !== 'title').map(({ line }) => line));
  const free = [...article.filter((line) => !taken.has(line)), ...findPageLines(lines, regions)];
  const ballot: Ballot = {
    id,
    longest: findLongest(article),
    ...(decision.by === 'capture' && decision.order !== undefined && { dateOrder: decision.order }),
    ...(thread !== undefined && isSureThread(thread) && { dialect: thread.dialect.name }),
    ...(title !== undefined && { titled: true }),
    ...(site !== undefined && !isKicker(site) && !head.byline.includes(site) && { site }),
    lines: findShortLines(free, head),
  };
  return { captures: 1, ballots: [ballot] };
}

import type { Line } from '../text/lines.ts';
import { findCounters } from './furniture/counters.ts';
import { findFoot } from './furniture/foot.ts';
import { findFurniture } from './furniture/furniture.ts';
import { isSurelyTitle } from './head/head.ts';
import { isKicker } from './head/kickers.ts';
import { EMPTY_LAYOUT } from './layouts/layout.ts';
import type { Layout } from './layouts/layout.ts';
import type { Aside } from './ledger.ts';
import { findRelated } from './tail/related.ts';
import { findRepeated } from './furniture/repeated.ts';
import { findThread, findThreadAsides } from './thread/thread.ts';
import type { ThreadRegion } from './thread/thread.ts';
import { findMenu } from './head/menu.ts';
import { findPage } from './furniture/page.ts';
import { findCopies } from './furniture/copy.ts';
import { partAtRules } from './furniture/rule.ts';

/** Which lines of a capture are the article, which its thread, and which neither; blank ones are in none. */
export interface Regions {
  /** The lines that the thread's indices count. */
  readonly lines: readonly Line[];
  readonly article: readonly Line[];
  /** Index of the title in `article`, where menus stood above it. */
  readonly title?: number;
  readonly thread?: ThreadRegion;
  readonly furniture: readonly Aside[];
}

const MOST_LINES_TO_KICKER = 4;

/** All of a capture as one region, where it is no text that could be parted. */
export function toOneRegion(lines: readonly Line[]): Regions {
  return { lines, article: lines.filter(({ text }) => text !== ''), furniture: [] };
}

/** Parts a capture into article, thread and furniture. */
export function findRegions(all: readonly Line[], layout: Layout = EMPTY_LAYOUT): Regions {
  const copies = findCopies(all);
  const captured = copies.size === 0 ? all : all.filter((_, at) => !copies.has(at));
  const thread = findThread(captured, layout);
  const until = thread?.start ?? captured.length;
  const { lines, rules } = partAtRules(captured, until);
  const end = findRelated(lines, until) ?? until;
  const article: Line[] = [];
  const furniture: Aside[] = [...copies].flatMap((at) => {
    const line = all[at];
    return line === undefined ? [] : [{ line, reason: 'repeated-text' }];
  });
  furniture.push(...rules.map((line): Aside => ({ line, reason: 'rule' })));
  const page = findPage(lines, end);
  const menu = page === undefined ? findMenu(lines, end) : new Set<number>();
  const counters = findCounters(lines, end);
  const foot =
    page === undefined ? findFoot(lines, end, (at) => counters.get(at) ?? findFurniture(lines[at]?.text ?? '')) : new Set<number>();
  for (let at = 0; at < end; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    // "Kommentar" over a byline names the kind of the article; under it, the form
    if (page !== undefined && (at >= page.end || (at < page.title && !page.head.has(at)))) {
      furniture.push({ line, reason: findFurniture(line.text) ?? (at < page.title ? 'navigation' : 'page-foot') });
      continue;
    }
    if (menu.has(at)) {
      furniture.push({ line, reason: findFurniture(line.text) ?? 'navigation' });
      continue;
    }
    if (foot.has(at)) {
      furniture.push({ line, reason: 'page-foot' });
      continue;
    }
    const isOpening = article.length < MOST_LINES_TO_KICKER && isKicker(line.text);
    const reason = counters.get(at) ?? (isOpening ? undefined : findFurniture(line.text));
    if (reason === undefined || at === page?.title) article.push(line);
    else furniture.push({ line, reason });
  }
  for (const line of lines.slice(end, until)) if (line.text !== '') furniture.push({ line, reason: findFurniture(line.text) ?? 'related' });
  const repeated = findRepeated(article, layout, isSurelyTitle);
  furniture.push(...[...repeated].map((line): Aside => ({ line, reason: 'repeated' })));
  const own = article.filter((line) => !repeated.has(line));
  const title = page === undefined ? -1 : own.findIndex((line) => line === lines[page.title]);
  if (thread !== undefined) furniture.push(...findThreadAsides(captured, thread, layout));
  return { lines: captured, article: own, furniture, ...(title >= 0 && { title }), ...(thread !== undefined && { thread }) };
}

import type { Line } from '../text/lines.ts';
import { DIALECTS } from './dialects/index.ts';
import { findFurniture } from './furniture.ts';
import { isSurelyTitle } from './head.ts';
import { isKicker } from './kickers.ts';
import { EMPTY_LAYOUT } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Aside } from './ledger.ts';
import { findRepeated } from './repeated.ts';
import { findThread, findThreadAsides } from './thread.ts';
import type { ThreadRegion } from './thread.ts';

/** Which lines of a capture are the article, which its thread, and which neither; blank ones are in none. */
export interface Regions {
  readonly article: readonly Line[];
  readonly thread?: ThreadRegion;
  readonly furniture: readonly Aside[];
}

const MOST_LINES_TO_KICKER = 4;

/** Parts a capture into article, thread and furniture. */
export function findRegions(lines: readonly Line[], layout: Layout = EMPTY_LAYOUT): Regions {
  const thread = findThread(lines, DIALECTS, layout);
  const end = thread?.start ?? lines.length;
  const article: Line[] = [];
  const furniture: Aside[] = [];
  for (let at = 0; at < end; at++) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    // "Kommentar" over a byline names the kind of the article; under it, the form
    const reason = article.length < MOST_LINES_TO_KICKER && isKicker(line.text) ? undefined : findFurniture(line.text);
    if (reason === undefined) article.push(line);
    else furniture.push({ line, reason });
  }
  const repeated = findRepeated(article, layout, isSurelyTitle);
  furniture.push(...[...repeated].map((line): Aside => ({ line, reason: 'repeated' })));
  const own = article.filter((line) => !repeated.has(line));
  if (thread === undefined) return { article: own, furniture };
  return { article: own, thread, furniture: [...furniture, ...findThreadAsides(lines, thread, layout)] };
}

import type { Line } from '../../text/lines.ts';
import { toCandidate } from './candidate.ts';
import type { Candidate, Surroundings } from './candidate.ts';
import type { Dialect } from './dialect.ts';
import { GENERAL } from '../dialects/general.ts';
import { DIALECTS } from '../dialects/index.ts';
import { findFurniture } from '../furniture/furniture.ts';
import { findPingbacks } from './heads.ts';
import { EMPTY_LAYOUT } from '../layouts/layout.ts';
import type { Layout } from '../layouts/layout.ts';
import { findMoment } from '../learned/moment.ts';
import { findUnsigned } from '../learned/unsigned.ts';
import type { Aside } from '../ledger.ts';
import { getMeasures } from './measure.ts';
import { isRepeated } from '../furniture/repeated.ts';
import { findSigns } from './signs.ts';
import { findSpans } from './spans.ts';
import type { Spans } from './spans.ts';
import { findStretch, isRunningText } from '../furniture/stretch.ts';
import { ENOUGH } from './weight.ts';

/** Where a capture's comments stand and who wrote them, before their text is read. */
export interface ThreadRegion extends Spans {
  readonly dialect: Dialect;
  /** Set when only the folder's layout made a thread of it, or one of this dialect; or only how its words sound and where they stand. */
  readonly by?: 'layout' | 'text';
}

/** What it adds that the threads of the folder are of a dialect. */
const WORTH_OF_LAYOUT = 1;

function isCertain({ heads }: Candidate): boolean {
  return heads.some((head) => head.certainty === 3);
}

function isThread({ weight }: Candidate): boolean {
  return weight >= ENOUGH;
}

/** Whether a system's heads are beyond doubt and no moment below the article is without one: then there is nothing left to learn. */
function isWhole(lines: readonly Line[], candidate: Candidate): boolean {
  const { heads } = candidate;
  if (!isThread(candidate) || heads.some(({ certainty }) => certainty < 3)) return false;
  let next = 0;
  const first = heads[0]?.first ?? 0;
  for (let at = Math.min(first, candidate.heading ?? getMeasures(lines).proseEnd); at < lines.length; at++) {
    while ((heads[next]?.last ?? Infinity) < at) next += 1;
    const line = lines[at];
    if (at >= (heads[next]?.first ?? Infinity) || line === undefined) continue;
    if (findMoment(line, 0) !== undefined) return false;
  }
  return true;
}

/** What every dialect makes of a capture: those whose heads are a thread's first, of them the one that explains most; of equal ones the learned one is last. */
export function rankDialects(lines: readonly Line[]): readonly Candidate[] {
  const { told, learned } = openReadings(lines, DIALECTS);
  return rank([...told, ...learned()]);
}

/** The same as far as it decides: the learned dialect is not asked where there is nothing left to learn. */
function rankDeciding(lines: readonly Line[], dialects: readonly Dialect[]): readonly Candidate[] {
  const { told, learned } = openReadings(lines, dialects);
  return rank(told.some((candidate) => isWhole(lines, candidate)) ? told : [...told, ...learned()]);
}

/** The readings of the systems' dialects that can speak, and the learned ones for whoever wants them. */
function openReadings(
  lines: readonly Line[],
  dialects: readonly Dialect[],
): { readonly told: readonly Candidate[]; readonly learned: () => readonly Candidate[] } {
  const signs = findSigns(lines);
  const stretch = findStretch(lines);
  const surroundings: Surroundings = { pingbacks: findPingbacks(lines, signs), ...(stretch !== undefined && { stretch }) };
  const speakers = dialects.filter(({ canSpeak }) => canSpeak(signs));
  const read = (isLearned: boolean): readonly Candidate[] =>
    speakers
      .filter(({ learned = false }) => learned === isLearned)
      .map((dialect) => toCandidate(dialect, lines, surroundings))
      .filter(({ heads }) => heads.length > 0);
  return { told: read(false), learned: () => read(true) };
}

function rank(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (a, b) =>
      Number(isThread(b)) - Number(isThread(a)) || b.sum - a.sum || Number(a.dialect.learned ?? false) - Number(b.dialect.learned ?? false),
  );
}

/** Whether more stands above the first head than below: a byline has the article under it. */
function hasArticleAbove(lines: readonly Line[], { heads }: Candidate): boolean {
  const { size } = getMeasures(lines);
  const above = size[heads[0]?.first ?? 0] ?? 0;
  return above > (size.at(-1) ?? 0) - above;
}

/** The candidate that the folder's threads speak for, where it needs no more than that and nothing in the capture is certain; what may be chance is left alone. */
function findFavoured(lines: readonly Line[], ranked: readonly Candidate[], layout: Layout): Candidate | undefined {
  const found = ranked.find(({ dialect }) => dialect.name === layout.dialect);
  if (found === undefined || ranked.some(isCertain) || found.heads.every(({ certainty }) => certainty === 1)) return undefined;
  if (!hasArticleAbove(lines, found)) return undefined;
  if (found.weight + WORTH_OF_LAYOUT < ENOUGH) return undefined;
  return found.sum + WORTH_OF_LAYOUT >= (ranked[0]?.sum ?? 0) ? found : undefined;
}

/** Readers' words at the end of a text, which no system tells. */
function findUnsignedThread(lines: readonly Line[], layout: Layout): ThreadRegion | undefined {
  const heads = findUnsigned(lines);
  return heads && { ...findSpans(lines, { dialect: GENERAL, heads, sum: 0, weight: 0 }, layout), by: 'text' };
}

/** Whether all running text of a capture is that of the one comment that was learned, or stands below it: its name and its day are then those of the article. */
function isArticle(lines: readonly Line[], { dialect, spans }: Spans & Pick<Candidate, 'dialect'>): boolean {
  const [only, ...others] = spans;
  if (dialect.learned !== true || only === undefined || others.length > 0) return false;
  const running = lines.flatMap(({ text }, at) => (isRunningText(text) ? [at] : []));
  return running.length > 1 && running.every((at) => at >= Math.min(only.head.first, only.textStart));
}

/** Finds the comments of a capture: each dialect that has its signs reads the whole text, the one that is surest of most heads reads the thread. */
export function findThread(
  lines: readonly Line[],
  layout: Layout = EMPTY_LAYOUT,
  dialects: readonly Dialect[] = DIALECTS,
): ThreadRegion | undefined {
  const ranked = rankDeciding(lines, dialects);
  const [first] = ranked;
  const own = first !== undefined && isThread(first) ? first : undefined;
  const best = findFavoured(lines, ranked, layout) ?? own;
  if (best === undefined) return findUnsignedThread(lines, layout);
  const found = findSpans(lines, best, layout);
  if (isArticle(lines, found)) return findUnsignedThread(lines, layout);
  return { ...found, ...(best !== own && { by: 'layout' as const }) };
}

/** Whether a thread is beyond doubt: by a head that nothing else can be, or by several that agree. */
export function isSureThread({ spans, by }: ThreadRegion): boolean {
  if (by === 'text') return false;
  return spans.length > 1 || spans.some(({ head }) => head.certainty === 3);
}

/** Lines of the thread's region that are neither head nor text of a comment: its heading above, the page's foot below. */
export function findThreadAsides(lines: readonly Line[], region: ThreadRegion, layout: Layout = EMPTY_LAYOUT): Aside[] {
  const first = region.spans[0];
  const opening = first === undefined ? region.start : Math.min(first.head.first, first.textStart);
  const above = lines.slice(region.start, opening).filter((line) => line.text !== '');
  const below = lines.slice(region.end).filter((line) => line.text !== '');
  return [
    ...above.map((line): Aside => ({ line, reason: findFurniture(line.text) ?? 'comments-heading' })),
    ...below.map((line): Aside => ({
      line,
      reason: findFurniture(line.text) ?? (isRepeated(line.text, layout) ? 'repeated' : 'page-foot'),
    })),
  ];
}

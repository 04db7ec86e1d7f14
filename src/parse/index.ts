import type { MarkedCapture, Markup } from '../markup.ts';
import type { ArticleRecord, Capture } from '../record.ts';
import { isAmbiguous } from '../text/dates/date.ts';
import type { DateMatch, DateOrder } from '../text/dates/date.ts';
import type { Line } from '../text/lines.ts';
import { assemble } from './assemble.ts';
import { parseBlocks } from './body/body.ts';
import { decideLanguage } from './fields/language.ts';
import { decideOrder, findNamedDates } from './fields/order.ts';
import type { OrderDecision } from './fields/order.ts';
import { findOutside } from './fields/outside.ts';
import type { Outside } from './fields/outside.ts';
import { withPreamble } from './fields/preamble.ts';
import type { Preamble } from './fields/preamble.ts';
import { unflatten } from './flattener/flattener.ts';
import type { Unflattened } from './flattener/flattener.ts';
import { parseHead, toNoHead } from './head/head.ts';
import type { Head } from './head/head.ts';
import type { Layout } from './layouts/layout.ts';
import { judgeText } from './legibility.ts';
import { findMarkedDates, parseMarkedThread, toMarkedLines, toMarkedRegions } from './marked.ts';
import { findRegions, toOneRegion } from './regions.ts';
import type { Regions } from './regions.ts';
import { parseTail } from './tail/tail.ts';
import type { Tail } from './tail/tail.ts';
import { parseThread } from './thread/comments.ts';
import type { Thread } from './thread/comments.ts';

const NO_THREAD: Thread = { comments: [], claims: [], problems: [], moments: [] };

/** What a page's markup has set apart already: nothing flattened its text. */
function toUnmarked(capture: Capture, markup: Markup): Unflattened {
  return { flattener: { wrapped: false, markdown: false, numbered: false }, lines: toMarkedLines(capture, markup), asides: [] };
}

/** What the capture is called by what stands above its text, or by its markup. */
function findTitle(lines: readonly Line[], { ref, sidecar, markup }: MarkedCapture, preamble: Preamble | undefined): string | undefined {
  const line = markup?.title === undefined ? undefined : lines[markup.title - 1]?.text;
  // A row names its title beside its text.
  const named = sidecar?.file === ref ? sidecar.values.title : undefined;
  return preamble?.values.title ?? named ?? line ?? markup?.values.find(({ title }) => title !== undefined)?.title;
}

/** What tells the language: the article's text, and where a capture has none the words of its readers. */
function findWords({ rest }: Tail, { lines, thread }: Regions): readonly { readonly text: string }[] {
  if (rest.length > 0 || thread === undefined) return rest;
  return thread.spans.flatMap(({ textStart, textEnd }) => lines.slice(textStart, textEnd));
}

/** The comments: as the markup has them, or as their dialect does. */
function readThread(
  lines: readonly Line[],
  regions: Regions,
  markup: Markup | undefined,
  habits: { readonly wrapped: boolean; readonly order?: DateOrder },
): Thread {
  if (regions.thread !== undefined) return parseThread(regions.lines, regions.thread, habits);
  return markup === undefined ? NO_THREAD : parseMarkedThread(lines, markup, habits.order);
}

/** The moments of the comments, as far as their heads tell. */
function findMoments({ thread }: Regions, markup: Markup | undefined): readonly (DateMatch | undefined)[] {
  return thread?.spans.map(({ head }) => head.date) ?? (markup === undefined ? [] : findMarkedDates(markup));
}

/** Decides the order of day and month once for all dates: the article's own, those of its comments, and those that are known beside the text. */
function decideOrderOf(
  parts: { readonly head: Head; readonly tail: Tail; readonly outside: Outside },
  moments: readonly (DateMatch | undefined)[],
  article: readonly Line[],
  language: string,
  layout: Layout,
): OrderDecision {
  const beside = parts.outside.dates.map(({ value }) => value);
  const { head, tail } = parts;
  const dates = [head.date?.match, tail.date?.match, head.updated?.match, ...moments, ...beside].filter(isKnown);
  const named = dates.some(isAmbiguous) ? [...findNamedDates(article), ...beside] : [];
  return decideOrder(dates, language, layout, named, moments.filter(isKnown));
}

function isKnown(date: DateMatch | undefined): date is DateMatch {
  return date !== undefined;
}

/** Parts a text where its signs tell, or a page where its markup does; noise stays whole. */
function toRegions(lines: readonly Line[], isNoise: boolean, markup: Markup | undefined, layout: Layout): Regions {
  if (isNoise) return toOneRegion(lines);
  return markup === undefined ? findRegions(lines, layout) : toMarkedRegions(lines, markup, layout);
}

/** Reads one capture into its record; it never throws on any text, and what it is unsure of becomes a problem. */
export function parseCapture(raw: MarkedCapture, layout: Layout): ArticleRecord {
  const { markup } = raw;
  const { flattener, preamble, lines, asides } = markup === undefined ? unflatten(raw.text) : toUnmarked(raw, markup);
  const { wrapped } = flattener;
  const capture = withPreamble(raw, preamble);
  const legibility = judgeText(lines);
  const isNoise = legibility.kind === 'noise';
  const regions = toRegions(lines, isNoise, markup, layout);
  const hints = { at: regions.title, known: findTitle(lines, raw, preamble) };
  const head = isNoise ? toNoHead(lines) : parseHead(regions.article, layout, hints);
  // Whom the head or the markup names needs no signature
  const tail = parseTail(head.rest, { mayBeSigned: head.byline.length === 0 && markup === undefined });
  const outside = findOutside(capture, layout, preamble);
  const language = legibility.isUnreadable
    ? decideLanguage(outside, undefined, [])
    : decideLanguage(outside, head.title, findWords(tail, regions));
  const order = decideOrderOf({ head, tail, outside }, findMoments(regions, markup), regions.article, language.primary, layout);
  const body = parseBlocks(tail.rest, { to: 'body', role: 'body', wrapped, language: language.primary });
  const thread = readThread(lines, regions, isNoise ? undefined : markup, {
    wrapped,
    ...(order.order !== undefined && { order: order.order }),
  });
  return assemble({ capture, preamble, asides, legibility, regions, head, body, tail, thread, outside, language, order });
}

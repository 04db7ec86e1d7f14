import type { Evidence, Problem } from '../catalogue.ts';
import type { MarkedCapture, Markup } from '../markup.ts';
import type { ArticleRecord, Capture, CaptureFacts } from '../record.ts';
import { isAmbiguous } from '../text/dates/date.ts';
import type { DateOrder } from '../text/dates/date.ts';
import type { Line } from '../text/lines.ts';
import { parseBlocks } from './body/body.ts';
import { decideDate } from './fields/dates.ts';
import { findDoubts } from './doubts.ts';
import { decideFields } from './fields/fields.ts';
import { unflatten } from './flattener/flattener.ts';
import type { Unflattened } from './flattener/flattener.ts';
import { parseHead, toNoHead } from './head/head.ts';
import { findHouse } from './head/house.ts';
import { decideLanguage } from './fields/language.ts';
import type { Layout } from './layouts/layout.ts';
import { toFurniture, toLedger } from './ledger.ts';
import { judgeText } from './legibility.ts';
import { decideLocation } from './fields/location.ts';
import { findMarkedDates, parseMarkedThread, toMarkedLines, toMarkedRegions } from './marked.ts';
import { decideOrder, findNamedDates } from './fields/order.ts';
import { claimPreamble, withPreamble } from './fields/preamble.ts';
import type { Preamble } from './fields/preamble.ts';
import { findOutside } from './fields/outside.ts';
import { findRegions, toOneRegion } from './regions.ts';
import type { Regions } from './regions.ts';
import { parseTail } from './tail/tail.ts';
import { parseThread } from './thread/comments.ts';
import type { Thread } from './thread/comments.ts';

/** Version of the reader; a record made by another one is made anew. */
const PARSER_VERSION = 1;

const NO_THREAD: Thread = { comments: [], claims: [], problems: [], moments: [] };

function toFacts(capture: Capture): CaptureFacts {
  const { file, sha256, bytes, encoding, format, url, retrieved } = capture;
  return { file, sha256, bytes, encoding, format, ...(url !== undefined && { url }), ...(retrieved !== undefined && { retrieved }) };
}

/** How a thread is known that the capture alone would have left in doubt. */
function toThreadEvidence({ lines, thread }: Regions): { readonly comments?: Evidence } {
  const number = lines[thread?.spans[0]?.head.first ?? -1]?.number;
  if (thread?.by === undefined || number === undefined) return {};
  return {
    comments: {
      basis: 'inferred',
      from: thread.by,
      lines: [number, number],
      rule: thread.by === 'layout' ? 'thread/shared-dialect' : 'thread/reader-voice',
    },
  };
}

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

/** Reads one capture into its record; it never throws on any text, and what it is unsure of becomes a problem. */
export function parseCapture(raw: MarkedCapture, layout: Layout): ArticleRecord {
  const { markup } = raw;
  const { flattener, preamble, lines, asides } = markup === undefined ? unflatten(raw.text) : toUnmarked(raw, markup);
  const { wrapped } = flattener;
  const capture = withPreamble(raw, preamble);
  const legibility = judgeText(lines);
  const isNoise = legibility.kind === 'noise';
  const regions = isNoise ? toOneRegion(lines) : markup === undefined ? findRegions(lines, layout) : toMarkedRegions(lines, markup, layout);
  const head = isNoise
    ? toNoHead(lines)
    : parseHead(regions.article, layout, { at: regions.title, known: findTitle(lines, raw, preamble) });
  // Whom the head or the markup names needs no signature
  const tail = parseTail(head.rest, { mayBeSigned: head.byline.length === 0 && markup === undefined });
  const outside = findOutside(capture, layout, preamble);
  const language = legibility.isUnreadable ? decideLanguage(outside, undefined, []) : decideLanguage(outside, head.title, tail.rest);
  const moments = regions.thread?.spans.map(({ head: { date } }) => date) ?? (markup === undefined ? [] : findMarkedDates(markup));
  const dates = [head.date?.match, tail.date?.match, head.updated?.match, ...moments, ...outside.dates.map(({ value }) => value)];
  const found = dates.filter((date) => date !== undefined);
  const named = found.some(isAmbiguous) ? [...findNamedDates(regions.article), ...outside.dates.map(({ value }) => value)] : [];
  const decision = decideOrder(
    found,
    language.primary,
    layout,
    named,
    moments.filter((date) => date !== undefined),
  );
  const body = parseBlocks(tail.rest, { to: 'body', role: 'body', wrapped, language: language.primary });
  const thread = readThread(lines, regions, isNoise ? undefined : markup, {
    wrapped,
    ...(decision.order !== undefined && { order: decision.order }),
  });
  const fields = decideFields(head, tail, outside);
  const date = decideDate(head, tail, outside, decision, thread);
  const place = decideLocation(head.place, outside.location, language.value, [capture.url, fields.sourceUrl, fields.source]);
  const { furniture, claims } = toFurniture([...asides, ...regions.furniture, ...head.asides]);
  const doubts = findDoubts({
    legibility,
    language: language.value,
    title: fields.title,
    rest: tail.rest,
    body: body.blocks,
    thread,
    asides: regions.furniture,
  });
  const house = head.agency === undefined ? findHouse(tail.rest, regions.furniture) : undefined;
  const agency = head.agency ?? house?.agency;
  const answers = [fields, date, place, language];
  const problems: readonly Problem[] = [
    ...outside.problems,
    ...answers.flatMap((answer) => answer.problems),
    ...thread.problems,
    ...doubts,
  ];
  return {
    ref: capture.ref,
    id: capture.id,
    capture: toFacts(capture),
    ...(fields.title !== undefined && { title: fields.title }),
    ...(head.kicker !== undefined && { kicker: head.kicker }),
    ...(head.standfirst !== undefined && { standfirst: head.standfirst }),
    byline: fields.byline,
    ...(date.date !== undefined && { date: date.date }),
    ...(date.zone !== undefined && { zone: date.zone }),
    ...(date.updated !== undefined && { updated: date.updated }),
    ...(place.location !== undefined && { location: place.location }),
    ...(agency !== undefined && { agency }),
    ...(fields.source !== undefined && { source: fields.source }),
    ...(fields.sourceUrl !== undefined && { sourceUrl: fields.sourceUrl }),
    credits: [...head.credits, ...tail.credits],
    tags: fields.tags,
    language: language.value,
    body: body.blocks,
    comments: thread.comments,
    furniture,
    evidence: Object.assign(
      {},
      head.evidence,
      tail.evidence,
      house !== undefined && { agency: house.evidence },
      toThreadEvidence(regions),
      ...answers.map(({ evidence }) => evidence),
    ),
    ledger: toLedger([
      ...head.claims,
      ...body.claims,
      ...tail.claims,
      ...thread.claims,
      ...claims,
      ...claimPreamble(preamble, fields.title),
    ]),
    problems: [...capture.problems, ...problems],
    parser: PARSER_VERSION,
  };
}

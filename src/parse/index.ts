import type { Evidence, Problem } from '../catalogue.ts';
import type { ArticleRecord, Capture, CaptureFacts } from '../record.ts';
import { isAmbiguous } from '../text/dates/date.ts';
import { toLines } from '../text/lines.ts';
import { parseBlocks } from './body.ts';
import { decideDate } from './dates.ts';
import { decideFields } from './fields.ts';
import { parseHead } from './head.ts';
import { decideLanguage } from './language.ts';
import type { Layout } from './layout.ts';
import { toFurniture, toLedger } from './ledger.ts';
import { decideLocation } from './location.ts';
import { decideOrder, findNamedDates } from './order.ts';
import { findOutside } from './outside.ts';
import { findRegions } from './regions.ts';
import { parseTail } from './tail.ts';
import { parseThread } from './comments.ts';
import type { Thread } from './comments.ts';
import type { ThreadRegion } from './thread.ts';
import { isHardWrapped } from './wrap.ts';

/** Version of the reader; a record made by another one is made anew. */
const PARSER_VERSION = 1;

const NO_THREAD: Thread = { comments: [], claims: [], problems: [], moments: [] };

function toFacts(capture: Capture): CaptureFacts {
  const { file, sha256, bytes, encoding, format, url, retrieved } = capture;
  return { file, sha256, bytes, encoding, format, ...(url !== undefined && { url }), ...(retrieved !== undefined && { retrieved }) };
}

/** How a thread is known that the capture alone would have left in doubt. */
function toThreadEvidence(thread: ThreadRegion | undefined): { readonly comments?: Evidence } {
  const line = thread?.spans[0]?.head.first;
  if (thread?.by === undefined || line === undefined) return {};
  return { comments: { basis: 'inferred', from: thread.by, lines: [line + 1, line + 1], rule: 'thread/shared-dialect' } };
}

/** Reads one capture into its record; it never throws on any text, and what it is unsure of becomes a problem. */
export function parseCapture(capture: Capture, layout: Layout): ArticleRecord {
  const lines = toLines(capture.text);
  const wrapped = isHardWrapped(lines);
  const regions = findRegions(lines, layout);
  const head = parseHead(regions.article, layout);
  const tail = parseTail(head.rest);
  const outside = findOutside(capture, layout);
  const language = decideLanguage(outside, head.title, tail.rest);
  const dates = [head.date?.match, head.updated?.match, ...(regions.thread?.spans.map(({ head: { date } }) => date) ?? [])];
  const found = dates.filter((date) => date !== undefined);
  const named = found.some(isAmbiguous) ? [...findNamedDates(regions.article), ...outside.dates.map(({ value }) => value)] : [];
  const decision = decideOrder(found, language.primary, layout, named);
  const body = parseBlocks(tail.rest, { to: 'body', role: 'body', wrapped });
  const thread =
    regions.thread === undefined
      ? NO_THREAD
      : parseThread(lines, regions.thread, { wrapped, ...(decision.order !== undefined && { order: decision.order }) });
  const fields = decideFields(head, tail, outside);
  const date = decideDate(head, outside, decision, thread);
  const place = decideLocation(head.place, outside.location, language.value, [capture.url, fields.sourceUrl, fields.source]);
  const { furniture, claims } = toFurniture(regions.furniture);
  const answers = [fields, date, place, language];
  const problems: readonly Problem[] = [...outside.problems, ...answers.flatMap((answer) => answer.problems), ...thread.problems];
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
    ...(head.agency !== undefined && { agency: head.agency }),
    ...(fields.source !== undefined && { source: fields.source }),
    ...(fields.sourceUrl !== undefined && { sourceUrl: fields.sourceUrl }),
    credits: tail.credits,
    tags: fields.tags,
    language: language.value,
    body: body.blocks,
    comments: thread.comments,
    furniture,
    evidence: Object.assign({}, head.evidence, tail.evidence, toThreadEvidence(regions.thread), ...answers.map(({ evidence }) => evidence)),
    ledger: toLedger([...head.claims, ...body.claims, ...tail.claims, ...thread.claims, ...claims]),
    problems: [...capture.problems, ...problems],
    parser: PARSER_VERSION,
  };
}

import type { Evidence, Problem } from '../catalogue.ts';
import type { ArticleRecord, Capture, CaptureFacts } from '../record.ts';
import { isAmbiguous } from '../text/dates/date.ts';
import { parseBlocks } from './body.ts';
import { decideDate } from './dates.ts';
import { findDoubts } from './doubts.ts';
import { decideFields } from './fields.ts';
import { unflatten } from './flattener.ts';
import { parseHead, toNoHead } from './head.ts';
import { decideLanguage } from './language.ts';
import type { Layout } from './layout.ts';
import { toFurniture, toLedger } from './ledger.ts';
import { judgeText } from './legibility.ts';
import { decideLocation } from './location.ts';
import { decideOrder, findNamedDates } from './order.ts';
import { claimPreamble, withPreamble } from './preamble.ts';
import { findOutside } from './outside.ts';
import { findRegions, toOneRegion } from './regions.ts';
import type { Regions } from './regions.ts';
import { parseTail } from './tail.ts';
import { parseThread } from './comments.ts';
import type { Thread } from './comments.ts';

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
  return { comments: { basis: 'inferred', from: thread.by, lines: [number, number], rule: 'thread/shared-dialect' } };
}

/** Reads one capture into its record; it never throws on any text, and what it is unsure of becomes a problem. */
export function parseCapture(raw: Capture, layout: Layout): ArticleRecord {
  const { flattener, preamble, lines, asides } = unflatten(raw.text);
  const { wrapped } = flattener;
  const capture = withPreamble(raw, preamble);
  const legibility = judgeText(lines);
  const isNoise = legibility.kind === 'noise';
  const regions = isNoise ? toOneRegion(lines) : findRegions(lines, layout);
  const head = isNoise ? toNoHead(lines) : parseHead(regions.article, layout, { at: regions.title, known: preamble?.values.title });
  const tail = parseTail(head.rest);
  const outside = findOutside(capture, layout, preamble);
  const language = legibility.isUnreadable ? decideLanguage(outside, undefined, []) : decideLanguage(outside, head.title, tail.rest);
  const dates = [head.date?.match, head.updated?.match, ...(regions.thread?.spans.map(({ head: { date } }) => date) ?? [])];
  const found = dates.filter((date) => date !== undefined);
  const named = found.some(isAmbiguous) ? [...findNamedDates(regions.article), ...outside.dates.map(({ value }) => value)] : [];
  const decision = decideOrder(found, language.primary, layout, named);
  const body = parseBlocks(tail.rest, { to: 'body', role: 'body', wrapped });
  const thread =
    regions.thread === undefined
      ? NO_THREAD
      : parseThread(regions.lines, regions.thread, { wrapped, ...(decision.order !== undefined && { order: decision.order }) });
  const fields = decideFields(head, tail, outside);
  const date = decideDate(head, outside, decision, thread);
  const place = decideLocation(head.place, outside.location, language.value, [capture.url, fields.sourceUrl, fields.source]);
  const { furniture, claims } = toFurniture([...asides, ...regions.furniture]);
  const doubts = findDoubts({ legibility, language: language.value, rest: tail.rest, body: body.blocks, thread });
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
    ...(head.agency !== undefined && { agency: head.agency }),
    ...(fields.source !== undefined && { source: fields.source }),
    ...(fields.sourceUrl !== undefined && { sourceUrl: fields.sourceUrl }),
    credits: tail.credits,
    tags: fields.tags,
    language: language.value,
    body: body.blocks,
    comments: thread.comments,
    furniture,
    evidence: Object.assign({}, head.evidence, tail.evidence, toThreadEvidence(regions), ...answers.map(({ evidence }) => evidence)),
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

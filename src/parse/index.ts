import type { ArticleRecord, Capture, CaptureFacts, Evidence } from '../record.ts';
import { detectLanguage } from '../text/language.ts';
import { toLines } from '../text/lines.ts';
import { parseBlocks } from './body.ts';
import { decideDate } from './dates.ts';
import { parseHead } from './head.ts';
import type { Layout } from './layout.ts';
import { toFurniture, toLedger } from './ledger.ts';
import { resolveLocation } from './location.ts';
import { decideOrder } from './order.ts';
import type { Piece } from './piece.ts';
import { findRegions } from './regions.ts';
import { parseTail } from './tail.ts';
import { parseThread } from './comments.ts';
import type { Thread } from './comments.ts';
import { isHardWrapped } from './wrap.ts';

/** Version of the reader; a record made by another one is made anew. */
export const PARSER_VERSION = 1;

const NO_THREAD: Thread = { comments: [], claims: [], problems: [], moments: [] };
const ENOUGH_FOR_LANGUAGE = 400;

function toFacts(capture: Capture): CaptureFacts {
  const { file, sha256, bytes, encoding, format, url, retrieved } = capture;
  return { file, sha256, bytes, encoding, format, ...(url !== undefined && { url }), ...(retrieved !== undefined && { retrieved }) };
}

function detectPieces(title: string | undefined, pieces: readonly Piece[]): string {
  let sample = title ?? '';
  for (const piece of pieces) {
    if (sample.length > ENOUGH_FOR_LANGUAGE) break;
    sample += ` ${piece.text.slice(0, ENOUGH_FOR_LANGUAGE)}`;
  }
  return detectLanguage(sample.slice(0, ENOUGH_FOR_LANGUAGE));
}

/** Reads one capture into its record; it never throws on any text, and what it is unsure of becomes a problem. */
export function parseCapture(capture: Capture, layout: Layout): ArticleRecord {
  const lines = toLines(capture.text);
  const wrapped = isHardWrapped(lines);
  const regions = findRegions(lines);
  const head = parseHead(regions.article);
  const tail = parseTail(head.rest);
  const language = detectPieces(head.title, tail.rest);
  const dates = [head.date?.match, head.updated?.match, ...(regions.thread?.spans.map(({ head: { date } }) => date) ?? [])];
  const decision = decideOrder(
    dates.filter((date) => date !== undefined),
    language,
    layout,
  );
  const body = parseBlocks(tail.rest, { to: 'body', role: 'body', wrapped });
  const thread =
    regions.thread === undefined
      ? NO_THREAD
      : parseThread(lines, regions.thread, { wrapped, ...(decision.order !== undefined && { order: decision.order }) });
  const date = decideDate(head, decision, thread);
  const place = resolveLocation(head.place, language);
  const { furniture, claims } = toFurniture(regions.furniture);
  const known: Record<string, Evidence> = { ...head.evidence, ...tail.evidence, ...date.evidence, ...place.evidence };
  if (language !== 'und') known['language'] = { basis: 'inferred', from: 'detector', rule: 'language/text' };
  return {
    ref: capture.ref,
    id: capture.id,
    capture: toFacts(capture),
    ...(head.title !== undefined && { title: head.title }),
    ...(head.kicker !== undefined && { kicker: head.kicker }),
    byline: head.byline,
    ...(date.date !== undefined && { date: date.date }),
    ...(date.zone !== undefined && { zone: date.zone }),
    ...(date.updated !== undefined && { updated: date.updated }),
    ...(place.location !== undefined && { location: place.location }),
    ...(head.agency !== undefined && { agency: head.agency }),
    ...(tail.source !== undefined && { source: tail.source }),
    ...(tail.sourceUrl !== undefined && { sourceUrl: tail.sourceUrl }),
    credits: tail.credits,
    tags: tail.tags,
    language,
    body: body.blocks,
    comments: thread.comments,
    furniture,
    evidence: known,
    ledger: toLedger([...head.claims, ...body.claims, ...tail.claims, ...thread.claims, ...claims]),
    problems: [...capture.problems, ...head.problems, ...date.problems, ...place.problems, ...thread.problems],
    parser: PARSER_VERSION,
  };
}

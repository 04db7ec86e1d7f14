import type { Evidence } from '../catalogue.ts';
import type { ArticleRecord, Capture, CaptureFacts } from '../record.ts';
import type { parseBlocks } from './body/body.ts';
import { findDoubts } from './doubts.ts';
import { decideDate } from './fields/dates.ts';
import { decideFields } from './fields/fields.ts';
import type { LanguageAnswer } from './fields/language.ts';
import { decideLocation } from './fields/location.ts';
import type { OrderDecision } from './fields/order.ts';
import type { Outside } from './fields/outside.ts';
import { claimPreamble } from './fields/preamble.ts';
import type { Preamble } from './fields/preamble.ts';
import type { Head } from './head/head.ts';
import { findHouse } from './head/house.ts';
import { toFurniture, toLedger } from './ledger.ts';
import type { Aside } from './ledger.ts';
import type { Legibility } from './legibility.ts';
import type { Regions } from './regions.ts';
import type { Tail } from './tail/tail.ts';
import type { Thread } from './thread/comments.ts';

/** Version of the reader; a record made by another one is made anew. */
const PARSER_VERSION = 1;

/** All that was read of a capture, a part of it each. */
export interface ParsedParts {
  readonly capture: Capture;
  readonly preamble: Preamble | undefined;
  /** Lines that the flattener added. */
  readonly asides: readonly Aside[];
  readonly legibility: Legibility;
  readonly regions: Regions;
  readonly head: Head;
  readonly body: ReturnType<typeof parseBlocks>;
  readonly tail: Tail;
  readonly thread: Thread;
  readonly outside: Outside;
  readonly language: LanguageAnswer;
  readonly order: OrderDecision;
}

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

/** Makes the record of what was read: what several parts say is weighed, and each line accounted for. */
export function assemble(parts: ParsedParts): ArticleRecord {
  const { capture, preamble, asides, legibility, regions, head, body, tail, thread, outside, language, order } = parts;
  const fields = decideFields(head, tail, outside);
  const date = decideDate(head, tail, outside, order, thread);
  const place = decideLocation(head.place, outside.location, language.value, [capture.url, fields.sourceUrl, fields.source]);
  const house = head.agency === undefined ? findHouse(tail.rest, regions.furniture) : undefined;
  const agency = head.agency ?? house?.agency;
  const answers = [fields, date, place, language];
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
    problems: [...capture.problems, ...outside.problems, ...answers.flatMap((answer) => answer.problems), ...thread.problems, ...doubts],
    parser: PARSER_VERSION,
  };
}

import { z } from 'zod';
import type {
  ArticleRecord,
  Block,
  CaptureFacts,
  Comment,
  Evidence,
  Furniture,
  LedgerEntry,
  ListItem,
  Location,
  Problem,
  Withholding,
} from '../record.ts';

/** A schema for each key of a type, none missing and none too many. */
export type Shape<T> = { readonly [Key in keyof T]-?: z.ZodType<T[Key]> };

const text = z.string();
const texts = z.array(text);
const range = z.tuple([z.int(), z.int()]).readonly();

const capture = z.object({
  file: text,
  sha256: text,
  bytes: z.int(),
  encoding: text,
  format: text,
  url: text.exactOptional(),
  retrieved: text.exactOptional(),
} satisfies Shape<CaptureFacts>);

const evidence: z.ZodType<Evidence> = z.object({
  basis: z.enum(['stated', 'inferred']),
  from: z.enum([
    ...(['title', 'meta', 'byline', 'dateline', 'tail', 'comments', 'text', 'markup', 'url', 'sidecar', 'folder', 'filename'] as const),
    ...(['layout', 'detector', 'correction'] as const),
  ]),
  lines: range.exactOptional(),
  columns: range.exactOptional(),
  text: text.exactOptional(),
  rule: text,
  note: text.exactOptional(),
  date: text.exactOptional(),
  against: z.array(z.lazy(() => evidence)).exactOptional(),
} satisfies Shape<Evidence>);

const listEntry: z.ZodType<ListItem> = z.object({
  text,
  items: z.array(z.lazy(() => listEntry)).exactOptional(),
} satisfies Shape<ListItem>);

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['paragraph', 'quote', 'caption', 'preformatted']), text }),
  z.object({ kind: z.literal('heading'), level: z.int().min(1).max(6), text }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(listEntry) }),
  z.object({ kind: z.literal('table'), rows: z.array(texts) }),
]) satisfies z.ZodType<Block>;

const location = z.object({
  text,
  name: text.exactOptional(),
  region: text.exactOptional(),
  country: text.exactOptional(),
  latitude: z.number().exactOptional(),
  longitude: z.number().exactOptional(),
} satisfies Shape<Location>);

/** A reader comment as it stands in a record. */
export const commentSchema = z.object({
  id: text,
  author: text.exactOptional(),
  name: text.exactOptional(),
  date: text.exactOptional(),
  dateText: text.exactOptional(),
  zone: text.exactOptional(),
  parent: text.exactOptional(),
  body: z.array(block),
  votes: z.int().exactOptional(),
  status: text.exactOptional(),
  removed: z.literal(true).exactOptional(),
  withheld: z.object({ reason: text, date: text } satisfies Shape<Withholding>).exactOptional(),
  kind: z.enum(['comment', 'pingback']),
} satisfies Shape<Comment>);

const furniture = z.object({ lines: range, text, reason: text } satisfies Shape<Furniture>);

const ledgerEntry = z.object({
  lines: range,
  columns: range.exactOptional(),
  role: z.enum([
    ...(['title', 'kicker', 'standfirst', 'byline', 'dateline', 'meta', 'body', 'credit', 'source', 'tags'] as const),
    ...(['comment-head', 'comment-body', 'comment-foot', 'furniture'] as const),
  ]),
  to: text,
} satisfies Shape<LedgerEntry>);

const problem = z.object({
  rule: text,
  severity: z.enum(['note', 'warning', 'error']),
  lines: range.exactOptional(),
  message: text,
} satisfies Shape<Problem>);

/** The parsed article, version 1: accepts what `ArticleRecord` allows and nothing else. */
export const recordSchema = z.object({
  ref: text,
  id: text,
  capture,
  title: text.exactOptional(),
  kicker: text.exactOptional(),
  standfirst: text.exactOptional(),
  byline: texts,
  date: text.exactOptional(),
  zone: text.exactOptional(),
  updated: text.exactOptional(),
  location: location.exactOptional(),
  agency: text.exactOptional(),
  source: text.exactOptional(),
  sourceUrl: text.exactOptional(),
  credits: texts,
  tags: texts,
  language: text,
  body: z.array(block),
  comments: z.array(commentSchema),
  furniture: z.array(furniture),
  evidence: z.record(text, evidence),
  ledger: z.array(ledgerEntry),
  problems: z.array(problem),
  parser: z.int(),
} satisfies Shape<ArticleRecord>);
